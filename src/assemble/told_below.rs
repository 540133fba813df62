//! What the fields below a task say of it: `Cơ quan chủ trì: …`, `Thời gian thực hiện: …` on lines of their own.
//!
//! Each such line is an item, where its values are its own; the task that it tells of is given them as inherited, and so are
//! the parts of that task.
//!
//! ```text
//! a) …  b) …  Thời gian: …                 of a) and b): the field is marked otherwise and closes their list
//! a) …  Thời gian: …  b) …  Thời gian: …   each of the one above it
//! - … (+ … + …)  - Thời gian: …            of the bullet above it and what hangs on that
//! ```

use super::handed_down::{Facts, Room, Sorts, drop_inherited_lead, is_to_be_done};
use super::introduced::sort_of;
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

    /// Fields behind items tell of the last of them in its section that is none itself, or of all of the list that they close.
    fn among_siblings(&self, items: &mut [Item], room: &mut Room) {
        let mut above: Option<List> = None;
        for at in 0..items.len() {
            let item = &items[at];
            if let Some(field) = self.of(item) {
                if let Some(list) = &mut above
                    && items[list.last].section == item.section
                {
                    list.add(item, field);
                }
                continue;
            }
            let mut list = List::of(item, at);
            if let Some(above) = above.take() {
                let goes_on = above.mark.is_some() && above.mark == list.mark && items[above.last].section == item.section;
                if goes_on {
                    list.first = above.first;
                    list.told_apart = above.told_apart || above.has_fields;
                }
                self.tell(items, &above, !goes_on, room);
            }
            list.told_apart |= self.among_children(&mut items[at], room);
            above = Some(list);
        }
        if let Some(list) = above {
            self.tell(items, &list, true, room);
        }
    }

    /// Gives the last item of a list what fields say of it, and the others too where the fields close the list as a whole.
    fn tell(&self, items: &mut [Item], list: &List, ends: bool, room: &mut Room) {
        let List { first, last, facts, .. } = list;
        if facts.is_empty() {
            return;
        }
        if ends && list.is_closed() {
            let unsaid = Sorts::unsaid(&items[*first..*last]);
            for item in &mut items[*first..*last] {
                self.tell_whole(item, facts, unsaid, room);
            }
        }
        self.tell_whole(&mut items[*last], facts, Sorts::ALL, room);
    }

    /// Gives an item and its parts what fields say of it, if it is something to be done or reached.
    fn tell_whole(&self, item: &mut Item, facts: &Facts, sorts: Sorts, room: &mut Room) {
        if is_to_be_done(item) {
            let sorts = facts.tell(item, sorts, room);
            self.tell_parts(item, facts, sorts, room);
        }
    }

    /// Gives the parts of an item what fields say of it, but for the fields themselves and the parts that have fields of their own.
    fn tell_parts(&self, item: &mut Item, facts: &Facts, sorts: Sorts, room: &mut Room) {
        for part in &mut item.children {
            let told = self.of(part).is_some() || part.children.iter().any(|below| self.of(below) == Some(Field::Told));
            if !told && is_to_be_done(part) {
                let sorts = facts.tell_part(part, sorts, room);
                self.tell_parts(part, facts, sorts, room);
            }
        }
    }

    /// Fields among the parts of an item tell of the whole, and where they stand together, of its other parts. Whether there are any.
    fn among_children(&self, item: &mut Item, room: &mut Room) -> bool {
        let mut facts = Facts::default();
        let (mut told, mut behind, mut scattered) = (false, false, false);
        for child in &mut item.children {
            match self.of(child) {
                Some(Field::Told) => {
                    scattered |= behind;
                    told = true;
                    facts.add(child);
                }
                Some(Field::Aside) => {}
                None => {
                    behind = told;
                    self.among_children(child, room);
                }
            }
        }
        if !told {
            return false;
        }
        if facts.names_lead() {
            // Who leads by a field is said with more care than by the sentence above it.
            item.children.iter_mut().filter(|child| self.of(child).is_some()).for_each(drop_inherited_lead);
        }
        let sorts = facts.tell(item, Sorts::ALL, room);
        if !scattered {
            self.tell_parts(item, &facts, sorts, room);
        }
        true
    }
}

/// Items beside each other that are marked alike, the last of which may have fields behind it.
struct List {
    first: usize,
    last: usize,
    mark: Option<char>,
    /// Whether a member has fields below it, or behind it and before the next.
    told_apart: bool,
    /// Whether there are fields behind the last, and whether one of them is marked as the list is.
    has_fields: bool,
    has_alike: bool,
    /// What they say.
    facts: Facts,
}

impl List {
    /// A list that begins with an item.
    fn of(item: &Item, at: usize) -> Self {
        Self { first: at, last: at, mark: mark(item), told_apart: false, has_fields: false, has_alike: false, facts: Facts::default() }
    }

    /// Takes note of a field behind the last item.
    fn add(&mut self, item: &Item, field: Field) {
        self.has_fields = true;
        if field == Field::Told {
            self.has_alike |= mark(item) == self.mark;
            self.facts.add(item);
        }
    }

    /// Whether the fields behind it, if nothing follows them in it, tell of the whole.
    fn is_closed(&self) -> bool {
        self.mark.is_some() && !self.told_apart && !self.has_alike
    }
}

/// How an item is marked.
fn mark(item: &Item) -> Option<char> {
    item.marker.as_deref().map(sort_of)
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

    /// How the last task before the fields and those above it are told.
    fn told(list: &str, fields: &str) -> String {
        facts(&format!("{list}\n\n{fields}")).into_iter().filter(|facts| facts.contains('^')).collect::<Vec<_>>().join(" / ")
    }

    #[test]
    fn fields_that_close_a_list_tell_of_all_of_it() {
        let starred = FIELDS.replace("Đơn", "* Đơn").replace("Thời", "* Thời");
        let both = format!("{TOLD} / {TOLD}");
        for (list, fields) in
            [("a) Ươm keo.\n\nb) Ươm sao.", FIELDS), ("1. Ươm keo.\n\n2. Ươm sao.", FIELDS), ("- Ươm keo.\n\n– Ươm sao.", &starred)]
        {
            assert_eq!(told(list, fields), both, "{list}");
            assert_eq!(told(list, &format!("{fields}\n\nCác xã cùng làm.")), both, "{list}");
        }
        // What a member says of itself its fellows may say as well, and the fields speak of the last alone.
        for (first, expected) in [
            ("Sở Xây dựng ươm keo", format!("^Quý II năm 2027 / {TOLD}")),
            ("Ươm keo trước ngày 01/3/2027", format!("^Sở Y tế | ^Sở Nội vụ | trước ngày 01/3/2027 / {TOLD}")),
        ] {
            let found = told(&format!("a) {first}.\n\nb) Ươm sao."), FIELDS);
            assert!(found.ends_with(&expected), "{first}: {found}");
        }
        for list in [
            // The field is of the one above it: its fellows have their own, or follow it.
            format!("a) Ươm keo.\n\n{FIELDS}\n\nb) Ươm sao."),
            format!("a) Ươm keo.\n\nKinh phí: ngân sách tỉnh.\n\nb) Ươm sao.\n\n{FIELDS}"),
            format!("a) Ươm keo.\n\nb) Ươm sao.\n\n{FIELDS}\n\nc) Ươm quế."),
            // It is marked as the list is, or the list is none.
            format!("- Ươm keo.\n\n- Ươm sao.\n\n{}", starred.replace('*', "-")),
            format!("Ươm keo.\n\nƯơm sao.\n\n{FIELDS}"),
            format!("1. Ươm keo.\n\na) Ươm sao.\n\n{FIELDS}"),
            // It hangs on the last.
            format!("a) Ươm keo.\n\nb) Ươm sao.\n\n{}", starred.replace('*', "-")),
        ] {
            assert_eq!(told(&list, "").matches("^Sở Y tế").count(), 1, "{list}");
        }
    }

    #[test]
    fn the_parts_of_a_task_are_told_of_with_it() {
        let listed = |bullet: &str| FIELDS.replace("Đơn", &format!("{bullet} Đơn")).replace("Thời", &format!("{bullet} Thời"));
        let all = format!("{TOLD} / {TOLD} / {TOLD}");
        for (list, fields) in [
            ("- Ươm cây giống:\n\n+ Keo.\n\n+ Sao.", listed("-")),
            ("- Nội dung:\n\n+ Keo.\n\n+ Sao.", listed("-")),
            ("- Ươm cây giống:\n\n+ Keo.\n\n+ Sao.", listed("+")),
            ("- Ươm cây giống:\n\n+ Keo.\n\n+ Sao.", FIELDS.to_owned()),
        ] {
            assert_eq!(told(list, &fields), all, "{list} {fields}");
        }
        // A part keeps what it says, and one with a lead of its own has no partners but its own.
        let own = told("- Ươm cây giống:\n\n+ Sở Xây dựng ươm keo.\n\n+ Ươm sao trước ngày 01/3/2027.", FIELDS);
        assert_eq!(own, format!("{TOLD} / Sở Xây dựng |  | ^Quý II năm 2027 / ^Sở Y tế | ^Sở Nội vụ | trước ngày 01/3/2027"));
        // What the whole says of who leads holds of its parts.
        let led = told("- Sở Xây dựng ươm cây giống:\n\n+ Keo.\n\n+ Sao.", "- Đơn vị chủ trì: Sở Y tế.");
        assert_eq!(led, "^Sở Xây dựng |  |  / ^Sở Xây dựng |  | ");
        // A part that fields are told of apart is not told of with the whole.
        let apart = told("- Ươm cây giống:\n\n+ Keo:\n\n* Thời gian: Quý I năm 2027.\n\n+ Sao.", &listed("-"));
        assert_eq!(apart, format!("{TOLD} /  |  | ^Quý I năm 2027 / {TOLD}"));
    }

    #[test]
    fn a_field_that_names_who_leads_comes_before_the_subject_of_the_task() {
        let task = "1. Các cơ quan, đơn vị tuyên truyền về rừng trồng.";
        let fields = "- Cơ quan thực hiện: Sở Y tế.\n\n- Cơ quan phối hợp: Sở Nội vụ.";
        assert_eq!(facts(&format!("{task}\n\n{fields}"))[1..], ["Sở Y tế |  | ", " | Sở Nội vụ | "]);
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
