//! What the fields below a task say of it: `Cơ quan chủ trì: …`, `Thời gian thực hiện: …` on lines of their own.
//!
//! Each such line is an item, where its values are its own; the task that it tells of is given them as inherited.

use super::handed_down::Facts;
use crate::model::{Area, Item};
use crate::outline::tells_field;
use crate::words::Words;

/// Gives the items of all areas what is told below them.
pub(super) fn take_up(areas: &mut [Area]) {
    for area in areas {
        for items in [&mut area.targets, &mut area.tasks, &mut area.provisions] {
            among_siblings(items);
        }
    }
}

/// A field behind items tells of the last of them in its section that is none itself.
fn among_siblings(items: &mut [Item]) {
    let mut task: Option<usize> = None;
    for at in 0..items.len() {
        let Some((before, [item, ..])) = items.split_at_mut_checked(at) else { continue };
        if !is_field(item) {
            task = Some(at);
            from_children(item);
        } else if let Some(facts) = Facts::of(item)
            && let Some(task) = task.and_then(|task| before.get_mut(task)).filter(|task| task.section == item.section)
        {
            facts.give(task);
        }
    }
}

/// A field among the parts of an item tells of the whole.
fn from_children(item: &mut Item) {
    let mut children = std::mem::take(&mut item.children);
    for child in &mut children {
        if !is_field(child) {
            from_children(child);
        } else if let Some(facts) = Facts::of(child) {
            facts.give(item);
        }
    }
    item.children = children;
}

/// No field has a longer name, in bytes, so that most texts need no look at their words.
const LONGEST_NAME: usize = 120;

/// Whether an item tells a field of what stands above it.
fn is_field(item: &Item) -> bool {
    let name = item.text.find(':').filter(|&colon| colon <= LONGEST_NAME).and_then(|colon| item.text.get(..=colon));
    name.is_some_and(|name| tells_field(&Words::new(name)))
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
        let listed = FIELDS.replace("Đơn", "+ Đơn").replace("Thời", "+ Thời");
        for task in [
            format!("- Ươm cây giống.\n\n{FIELDS}"),
            format!("Ươm cây giống.\n\n{FIELDS}"),
            format!("- Ươm cây giống:\n\n+ Keo.\n\n{listed}"),
        ] {
            assert_eq!(facts(&task)[0], TOLD, "{task}");
        }
        // The fields keep what they say.
        assert_eq!(facts(&format!("- Ươm cây giống.\n\n{FIELDS}"))[1..], ["Sở Y tế |  | ", " | Sở Nội vụ | ", " |  | Quý II năm 2027"]);
    }

    #[test]
    fn what_a_task_says_itself_stays() {
        let text = format!("- Sở Xây dựng ươm cây giống trước ngày 01/3/2027.\n\n{FIELDS}");
        assert_eq!(facts(&text)[0], "Sở Xây dựng | ^Sở Nội vụ | trước ngày 01/3/2027");
    }

    #[test]
    fn fields_tell_of_the_task_right_above_them() {
        let all = facts(&format!("- Ươm cây giống.\n\n- Đào hố.\n\n{FIELDS}\n\n- Tưới cây."));
        assert_eq!([&*all[0], &all[1], &all[5]], [" |  | ", TOLD, " |  | "]);
        // A section ends what is told of.
        assert_eq!(facts(&format!("1. **Ươm**\n\n- Ươm cây giống.\n\n2. **Đào**\n\n{FIELDS}"))[0], " |  | ");
        // A field that names nobody is no task either.
        assert_eq!(facts(&format!("- Ươm cây giống.\n\nĐơn vị phối hợp: theo phân công.\n\n{FIELDS}"))[..2], [TOLD, " |  | "]);
        // What has no name or time in it, or no colon, tells nothing.
        assert_eq!(facts("- Ươm cây giống.\n\nĐơn vị phối hợp: theo phân công.\n\nĐơn vị phối hợp với Sở Nội vụ.")[0], " |  | ");
    }
}
