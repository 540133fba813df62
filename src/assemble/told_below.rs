//! What the fields below a task say of it: `Cơ quan chủ trì: …`, `Thời gian thực hiện: …` on lines of their own.
//!
//! Each such line is an item, where its values are its own; the task that it tells of is given them as inherited.

use super::handed_down::{Facts, Room, is_to_be_done};
use crate::model::{Area, Item};
use crate::outline::{Field, told};
use crate::text::{Span, Text};

/// The items that are fields of what stands above them, each by where it begins, as no other does.
#[derive(Default)]
pub(super) struct Fields(Vec<(usize, Field)>);

impl Fields {
    /// Takes note of an item of this text, if it is a field; tells whether it is.
    pub(super) fn note(&mut self, item: Span, text: &Text<'_>) -> bool {
        let field = field(text);
        self.0.extend(field.map(|field| (item.start, field)));
        field.is_some()
    }

    /// Gives the items of all areas what is told below them.
    pub(super) fn take_up(mut self, areas: &mut [Area], room: &mut Room) {
        // Most plans have no such items.
        if self.0.is_empty() {
            return;
        }
        self.0.sort_unstable_by_key(|&(start, _)| start);
        for area in areas {
            for items in [&mut area.targets, &mut area.tasks, &mut area.provisions] {
                self.among_siblings(items, room);
            }
        }
    }

    /// What an item says as a field of what stands above it.
    fn of(&self, item: &Item) -> Option<Field> {
        let at = self.0.binary_search_by_key(&item.span.start, |&(start, _)| start).ok()?;
        self.0.get(at).map(|&(_, field)| field)
    }

    /// Fields behind items tell of the last of them in its section that is none itself.
    fn among_siblings(&self, items: &mut [Item], room: &mut Room) {
        // The last that is no field, and what the fields behind it say.
        let mut last: Option<(usize, Facts)> = None;
        for at in 0..items.len() {
            match self.of(&items[at]) {
                Some(Field::Aside) => {}
                Some(Field::Told) => {
                    if let Some((task, facts)) = &mut last
                        && items[*task].section == items[at].section
                    {
                        facts.add(&items[at]);
                    }
                }
                None => {
                    tell(items, last.take(), room);
                    self.among_children(&mut items[at], room);
                    last = Some((at, Facts::default()));
                }
            }
        }
        tell(items, last, room);
    }

    /// Fields among the parts of an item tell of the whole.
    fn among_children(&self, item: &mut Item, room: &mut Room) {
        let mut facts = Facts::default();
        for child in &mut item.children {
            match self.of(child) {
                Some(Field::Told) => facts.add(child),
                Some(Field::Aside) => {}
                None => self.among_children(child, room),
            }
        }
        facts.tell(item, room);
    }
}

/// Gives an item what fields say of it, if it is something to be done or reached.
fn tell(items: &mut [Item], told: Option<(usize, Facts)>, room: &mut Room) {
    let Some((at, facts)) = told else { return };
    if let Some(task) = items.get_mut(at).filter(|item| is_to_be_done(item)) {
        facts.tell(task, room);
    }
}

/// So many bytes of a text are looked at for the name of a field and its colon, and so many behind it for what it names.
const NAME: usize = 120;
const NAMED: usize = 120;

/// What a text says as a field of what stands above it.
pub(super) fn field(text: &Text<'_>) -> Option<Field> {
    let bytes = text.as_str().as_bytes();
    let colon = memchr::memchr(b':', bytes.get(..=NAME).unwrap_or(bytes))?;
    let rest = &bytes[colon + 1..];
    // A blank ends a word, and no letter is cut.
    let near = rest.get(..NAMED).map_or(rest.len(), |near| memchr::memrchr(b' ', near).unwrap_or_default());
    told(&text.words_in(0..colon + 1 + near))
}

#[cfg(test)]
mod tests {
    use crate::model::{Agency, Item};

    /// Who leads, who takes part and when, item by item; `^` marks what is inherited.
    fn facts(text: &str) -> Vec<String> {
        let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng rừng năm 2027\n\nI. NHIỆM VỤ\n\n{text}\n"));
        let mark = |(inherited, text): (bool, &str)| format!("{}{text}", if inherited { "^" } else { "" });
        let names = |agencies: &[Agency]| agencies.iter().map(|agency| mark((agency.inherited, &agency.text))).collect::<Vec<_>>();
        let item = |item: &Item| {
            let times: Vec<String> = item.deadlines.iter().map(|time| mark((time.inherited, &time.text))).collect();
            [names(&item.lead), names(&item.coordinating), times].map(|of| of.join(", ")).join(" | ")
        };
        plan.items().map(item).collect()
    }

    const FIELDS: &str = "Đơn vị chủ trì: Sở Y tế.\n\nĐơn vị phối hợp: Sở Nội vụ.\n\nThời gian thực hiện: Quý II năm 2027.";
    const TOLD: &str = "^Sở Y tế | ^Sở Nội vụ | ^Quý II năm 2027";

    #[test]
    fn a_task_is_given_what_the_fields_below_it_say() {
        let listed = |bullet: &str| FIELDS.replace("Đơn", &format!("{bullet} Đơn")).replace("Thời", &format!("{bullet} Thời"));
        for task in [
            format!("Ươm cây giống.\n\n{FIELDS}"),
            format!("Ươm cây giống.\n\n{}", listed("-")),
            format!("- Ươm cây giống.\n\n{}", listed("-")),
            format!("- Ươm cây giống:\n\n+ Keo.\n\n{}", listed("+")),
            "Ươm cây giống.\n\n(Đơn vị chủ trì: Sở Y tế; đơn vị phối hợp: Sở Nội vụ; thời gian: Quý II năm 2027).".to_owned(),
            FIELDS.replace("Đơn vị chủ", "Ươm cây giống.\n\nĐơn vị đầu mối, chủ").replace("vị phối", "vị tham gia, phối"),
        ] {
            assert_eq!(facts(&task)[0], TOLD, "{task}");
        }
        // The fields keep what they say.
        assert_eq!(facts(&format!("Ươm cây giống.\n\n{FIELDS}"))[1..], ["Sở Y tế |  | ", " | Sở Nội vụ | ", " |  | Quý II năm 2027"]);
    }

    #[test]
    fn all_that_fields_say_is_given() {
        let text = "Ươm cây giống.\n\nĐịa điểm: Vườn ươm.\n\nCơ quan chủ trì: Sở Y tế.\n\nĐơn vị thực hiện: Sở Xây dựng.\n\nKinh phí: ngân sách.\n\nThời gian: Quý I/2027.";
        let all = facts(text);
        assert_eq!(all[0], "^Sở Y tế, ^Sở Xây dựng |  | ^Quý I/2027");
        assert_eq!([&*all[1], &all[4]], [" |  | ", " |  | "]);
        assert_eq!(
            facts("- Nội dung: ươm cây.\n\n- Hình thức: tập trung.\n\n- Đơn vị thực hiện: Sở Y tế.")[..2],
            ["^Sở Y tế |  | ", " |  | "]
        );
    }

    #[test]
    fn what_a_task_says_itself_stays() {
        let text = format!("Sở Xây dựng ươm cây giống trước ngày 01/3/2027.\n\n{FIELDS}");
        assert_eq!(facts(&text)[0], "Sở Xây dựng | ^Sở Nội vụ | trước ngày 01/3/2027");
    }

    #[test]
    fn fields_tell_of_the_task_right_above_them() {
        let all = facts(&format!("Ươm cây giống.\n\nĐào hố.\n\n{FIELDS}\n\nTưới cây."));
        assert_eq!([&*all[0], &all[1], &all[5]], [" |  | ", TOLD, " |  | "]);
        // A section ends what is told of.
        assert_eq!(facts(&format!("1. **Ươm**\n\nƯơm cây giống.\n\n2. **Đào**\n\n{FIELDS}"))[0], " |  | ");
        // What an office is or does, in place of a name, is no field; nor is a remark.
        for other in
            ["Đơn vị đầu mối: là nơi nhận cây của Sở Y tế.", "Cơ quan chủ trì: chịu trách nhiệm trước Sở Y tế.", "(Có Phụ lục kèm theo)"]
        {
            assert_eq!(facts(&format!("Ươm cây giống.\n\n{other}"))[0], " |  | ", "{other}");
        }
        // Right below a heading a bracket is a remark.
        let told = "(Chủ trì: Sở Y tế; phối hợp: Sở Nội vụ)";
        let plan =
            crate::parse(&format!("KẾ HOẠCH\nTrồng rừng\n\nI. NHIỆM VỤ\n\n1. Lắp giàn tưới\n\n{told}\n\n- Đào hố.\n\n- Dựng cột.\n"));
        let tasks: Vec<&str> = plan.areas.iter().flat_map(|area| &area.tasks).map(|task| &*task.text).collect();
        assert_eq!(tasks, ["Đào hố.", "Dựng cột."]);
        // A field that names nobody is no task either.
        assert_eq!(facts(&format!("Ươm cây giống.\n\nĐơn vị phối hợp: theo phân công.\n\n{FIELDS}"))[..2], [TOLD, " |  | "]);
        // What has no name or time in it, or no colon, tells nothing.
        assert_eq!(facts("Ươm cây giống.\n\nĐơn vị phối hợp: theo phân công.\n\nĐơn vị phối hợp với Sở Nội vụ.")[0], " |  | ");
    }
}
