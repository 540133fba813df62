//! What the paragraph over a list says of its items: `Sở Y tế chủ trì các nhiệm vụ sau trong quý II năm 2027:`.

use super::handed_down::{Facts, Room, is_to_be_done};
use crate::model::{Item, Role};
use crate::outline::ItemNode;
use crate::words::Words;

/// The introduction of the list that is now read; none, unless one was.
#[derive(Default)]
pub(super) struct Introduced(Option<Introduction>);

struct Introduction {
    /// The section that it stands in.
    section: usize,
    /// How the items of the list are marked, once the first was read.
    mark: Option<char>,
    facts: Facts,
}

impl Introduced {
    /// Takes note of an item, and gives it what the introduction of its list says of it, unless it is a field of what
    /// stands above it. The list ends with the first item that is marked otherwise; sub-items have it from the items
    /// that they hang on.
    pub(super) fn pass(&mut self, item: &mut Item, node: &ItemNode<'_>, section: Option<usize>, is_field: bool, room: &mut Room) {
        if item.role == Role::Intro {
            let assigning = section.filter(|_| assigns(&node.text.words()));
            self.0 = assigning.map(|section| Introduction { section, mark: None, facts: Facts::of(item) });
            return;
        }
        let Some(introduction) = &mut self.0 else { return };
        if node.parent().is_some() {
            return;
        }
        let mark = node.marker().map(|marker| sort_of(marker.as_str())).filter(|&mark| introduction.mark.is_none_or(|first| first == mark));
        if mark.is_none() || !is_to_be_done(item) || Some(introduction.section) != section {
            self.0 = None;
            return;
        }
        introduction.mark = mark;
        if !is_field {
            introduction.facts.introduce(item, room);
        }
    }
}

/// The sort of a marker: a digit for numbers, a letter for letters, else its mark.
fn sort_of(marker: &str) -> char {
    match marker.chars().find(|&c| c != '(') {
        Some(c) if c.is_ascii_digit() => '1',
        Some(c) if c.is_alphabetic() => 'a',
        c => c.unwrap_or_default(),
    }
}

/// Words of an introduction that only tells, asks for a report, or says who belongs to something.
const TELLING: [&str; 14] = [
    "đã",
    "kết quả",
    "gồm",
    "thành viên",
    "thành phần",
    "báo cáo",
    "gửi",
    "đăng ký",
    "đề cương",
    "kinh phí",
    "ngân sách",
    "các sở sau",
    "các đơn vị sau",
    "các cơ quan sau",
];

/// Whether an introduction charges those whom it names with what the list says.
fn assigns(words: &Words<'_>) -> bool {
    !(0..words.len()).any(|at| words.begins(at, &TELLING))
}

#[cfg(test)]
mod tests {
    use crate::model::{Agency, Item};

    /// Who leads, who takes part and when, as the items below `I. NHIỆM VỤ` inherit it.
    fn inherited(text: &str) -> Vec<String> {
        inherited_below("NHIỆM VỤ", text)
    }

    /// The same below another title.
    fn inherited_below(title: &str, text: &str) -> Vec<String> {
        let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng rừng năm 2027\n\nI. {title}\n\n{text}\n"));
        let names = |agencies: &[Agency]| agencies.iter().filter(|agency| agency.inherited).map(|agency| agency.text.to_string()).collect();
        let item = |item: &Item| {
            let times: Vec<String> = item.deadlines.iter().filter(|time| time.inherited).map(|time| time.text.to_string()).collect();
            let parts: [Vec<String>; 3] = [names(&item.lead), names(&item.coordinating), times];
            format!("{}: {}", item.text, parts.map(|part| part.join(", ")).join(" | "))
        };
        plan.areas.iter().flat_map(|area| &area.tasks).flat_map(Item::with_children).map(item).collect()
    }

    #[test]
    fn a_body_before_a_colon_leads_where_work_is_assigned() {
        let text = "Sở Y tế:\n\n- Ươm cây.\n\nSở Xây dựng:\n\n- Đào hố.\n\nCác xã cùng làm.\n\n- Tưới cây.";
        let led = ["Ươm cây.: Sở Y tế |  | ", "Đào hố.: Sở Xây dựng |  | ", "Các xã cùng làm.:  |  | ", "Tưới cây.:  |  | "];
        assert_eq!(inherited_below("TỔ CHỨC THỰC HIỆN", text), led);
        assert_eq!(inherited_below("NHIỆM VỤ", text)[0], "Ươm cây.:  |  | ");
    }

    #[test]
    fn what_introduces_a_list_says_of_its_items_who_leads_and_when() {
        let intro = "Sở Y tế chủ trì, phối hợp với Sở Nội vụ thực hiện trong quý II năm 2027:";
        let told = "Sở Y tế | Sở Nội vụ | trong quý II năm 2027";
        let text =
            format!("{intro}\n\n- Ươm cây.\n\n+ Keo.\n\n- Sở Xây dựng đào hố trước ngày 30/5/2027.\n\nCác xã cùng làm.\n\n- Tưới cây.");
        let expected = [
            format!("Ươm cây.: {told}"),
            format!("Keo.: {told}"),
            "Sở Xây dựng đào hố trước ngày 30/5/2027.:  |  | ".to_owned(),
            "Các xã cùng làm.:  |  | ".to_owned(),
            "Tưới cây.:  |  | ".to_owned(),
        ];
        assert_eq!(inherited(&text), expected);
        // Another section is not introduced by it, and what introduces nothing says it of nobody else.
        assert_eq!(inherited(&format!("1. **Ươm**\n\n{intro}\n\n2. **Tưới**\n\n- Tưới cây."))[0], "Tưới cây.:  |  | ");
        assert_eq!(inherited("Sở Y tế chủ trì.\n\n- Tưới cây.")[1], "Tưới cây.:  |  | ");
        // The list ends where items are marked otherwise, and what only tells charges nobody.
        assert_eq!(inherited(&format!("{intro}\n\n+ Keo.\n\n- Tưới cây."))[1], "Tưới cây.:  |  | ");
        for telling in ["Các xã đã làm được các việc sau:", "Các xã báo cáo Sở Y tế trước ngày 15/12/2027 các việc sau:"]
        {
            assert_eq!(inherited(&format!("{telling}\n\n- Tưới cây."))[0], "Tưới cây.:  |  | ", "{telling}");
        }
    }
}
