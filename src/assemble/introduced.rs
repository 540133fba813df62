//! What the paragraph over a list says of its items: `Sở Y tế chủ trì các nhiệm vụ sau trong quý II năm 2027:`.

use super::handed_down::{Facts, Room, is_to_be_done};
use crate::marker::one_dash;
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
        if let Some(section) = section
            && let Some(joint) = duty_before(node)
        {
            // Who does their duty does what the list says; when it is to be done is said behind what joins the two.
            let mut facts = Facts::of(item);
            facts.keep_times_from(joint);
            self.0 = Some(Introduction { section, mark: None, facts });
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
pub(super) fn sort_of(marker: &str) -> char {
    match marker.chars().find(|&c| c != '(') {
        Some(c) if c.is_ascii_digit() => '1',
        Some(c) if c.is_alphabetic() => 'a',
        c => c.map_or(char::default(), one_dash),
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

/// What a paragraph over a list leads to, in the last words before `sau:`.
static LED_TO: [&str; 4] = ["nhiệm vụ", "nội dung", "công việc", "giải pháp"];
const LEADING: usize = 7;

/// What begins a paragraph that only tells on what grounds, as what or to what end the list is to be done.
const FRAMES: [&str; 9] = ["căn cứ", "là", "trên cơ sở", "để", "nhằm", "theo", "trong", "ngoài", "thời"];

/// The fewest words of a duty.
const DUTY: usize = 5;

/// How many words what a paragraph begins with may have before it tells what was done with it.
const SUBJECT: usize = 8;

/// Whether a paragraph over a list states a duty of its own before it leads to the list: `Lập kế hoạch, trình UBND tỉnh
/// trước ngày 15/3/2027; đồng thời thực hiện các nhiệm vụ sau:`. The duty ends with its clause, and what that says of
/// when is said of no item of the list. The word that joins the two.
pub(super) fn states_a_duty(words: &Words<'_>) -> Option<usize> {
    let end = words.len().checked_sub(2).filter(|&end| words.is(end, "sau") && words.is(end + 1, ":"))?;
    let leads = (end.saturating_sub(LEADING)..end).any(|at| words.begins(at, &LED_TO));
    let joins = |at: &usize| words.is_any(at - 1, &[";", "."]) && words.phrase(*at, "đồng thời").is_some();
    let joint = (DUTY..end).find(joins).filter(|_| leads && !words.begins(0, &FRAMES))?;
    // What is so, was done, or was given to whom it begins with is told of.
    let told = (0..joint).any(|at| words.is_any(at, &["là", "đã"]) || at < SUBJECT && words.is(at, "được"));
    (!told).then_some(joint)
}

/// Where in the source the list is led to behind the duty that a paragraph over it states.
fn duty_before(node: &ItemNode<'_>) -> Option<usize> {
    if node.is_marked() || !node.text.as_str().ends_with(':') {
        return None;
    }
    let words = node.text.words();
    let joint = states_a_duty(&words)?;
    Some(node.text.source(words.range(joint, joint + 1)).start)
}

#[cfg(test)]
mod tests {
    use crate::model::{Agency, Item, Role};

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
    fn a_paragraph_over_a_list_may_state_a_duty_of_its_own() {
        let roles = |text: &str| -> Vec<Role> {
            let plan =
                crate::parse(&format!("KẾ HOẠCH\nTrồng rừng năm 2027\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n{text}\n\n- Ươm cây.\n"));
            plan.items().map(|item| item.role).collect()
        };
        for text in [
            "Lập kế hoạch, trình UBND tỉnh trước ngày 15/3/2027; đồng thời thực hiện các nhiệm vụ sau:",
            "Chủ động bố trí kinh phí trồng rừng; đồng thời huy động vốn, tập trung một số nhiệm vụ cụ thể sau:",
            "Rà soát diện tích đất trống. Đồng thời triển khai các nội dung chủ yếu sau:",
            "Chủ động bố trí kinh phí trồng rừng từ nguồn vốn được giao; đồng thời thực hiện các nhiệm vụ sau:",
        ] {
            assert_eq!(roles(text), [Role::Responsibility; 2], "{text}");
            assert!(!inherited_below("TỔ CHỨC THỰC HIỆN", &format!("{text}\n\n- Ươm cây."))[1].contains("15/3"), "{text}");
        }
        for text in [
            "Là cơ quan đầu mối về trồng rừng; đồng thời thực hiện các nhiệm vụ sau:",
            "Căn cứ Kế hoạch này và dự toán được giao; đồng thời tập trung vào các nhiệm vụ sau:",
            "Chủ trì, phối hợp với các sở thực hiện đồng thời các nhiệm vụ sau:",
            "Chủ trì; đồng thời thực hiện các nhiệm vụ sau:",
            "Kế hoạch trồng rừng được ban hành từ năm 2025. Đồng thời cần tập trung các nhiệm vụ sau:",
            "Các nhiệm vụ được giao tại Kế hoạch số 5/KH-UBND; đồng thời bổ sung các nhiệm vụ sau:",
            "Sở Y tế là cơ quan thường trực của Ban Chỉ đạo; đồng thời thực hiện các nhiệm vụ sau:",
            "Theo dõi mực nước; đồng thời báo cáo như sau:",
        ] {
            // What only introduces stands among the provisions, behind the tasks.
            assert_eq!(roles(text), [Role::Responsibility, Role::Intro], "{text}");
        }
    }

    #[test]
    fn who_does_a_duty_does_what_the_list_behind_it_says() {
        let text = "Sở Y tế chủ trì, phối hợp với Sở Nội vụ theo dõi tiến độ trước ngày 15/3/2027; đồng thời triển khai trong năm 2027 các nhiệm vụ sau:\n\n- Ươm cây.";
        assert_eq!(inherited(text)[1], "Ươm cây.: Sở Y tế | Sở Nội vụ | trong năm 2027");
        let alone = "Sở Y tế trình kế hoạch trồng rừng trước ngày 15/3/2027; đồng thời triển khai các nhiệm vụ sau:\n\n- Ươm cây.";
        assert_eq!(inherited(alone)[1], "Ươm cây.: Sở Y tế |  | ");
        // Where targets stand, the paragraph sets the time of all of them.
        let targets = "Đến năm 2030 hoàn thành trồng rừng phòng hộ; đồng thời đạt các nội dung cụ thể sau:\n\n- Trồng 300 ha.";
        let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng rừng năm 2027\n\nI. CHỈ TIÊU\n\n{targets}\n"));
        assert_eq!(plan.items().map(|item| item.role).collect::<Vec<_>>(), [Role::Target, Role::Intro]);
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
