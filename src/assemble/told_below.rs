//! What the fields below a task say of it: `Cơ quan chủ trì: …`, `Thời gian thực hiện: …` on lines of their own.
//!
//! Each such line is an item, where its values are its own; the task that it tells of is given them as inherited.

use super::handed_down::{inherited_agency, inherited_deadline};
use crate::model::{Agency, Area, Item};
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
    let mut told: Option<usize> = None;
    for at in 0..items.len() {
        let Some((before, [field, ..])) = items.split_at_mut_checked(at) else { continue };
        if !is_field(field) {
            told = Some(at);
            from_children(field);
        } else if let Some(task) = told.and_then(|told| before.get_mut(told)).filter(|task| task.section == field.section) {
            give(task, field);
        }
    }
}

/// A field among the parts of an item tells of the whole.
fn from_children(item: &mut Item) {
    let mut children = std::mem::take(&mut item.children);
    for child in &mut children {
        if is_field(child) {
            give(item, child);
        } else {
            from_children(child);
        }
    }
    item.children = children;
}

/// Whether an item tells a field of another, and says something by it.
fn is_field(item: &Item) -> bool {
    let says = item.lead.iter().chain(&item.coordinating).any(|agency| !agency.inherited)
        || item.deadlines.iter().any(|deadline| !deadline.inherited);
    says && item.text.contains(':') && tells_field(&Words::new(&item.text))
}

/// Gives an item what a field says by itself, where the item does not say so too.
fn give(item: &mut Item, field: &Item) {
    let own = |agencies: &[Agency]| agencies.iter().any(|agency| !agency.inherited);
    if own(&field.lead) && !own(&item.lead) {
        item.lead = field.lead.iter().filter(|agency| !agency.inherited).cloned().map(inherited_agency).collect();
    }
    if own(&field.coordinating) && !own(&item.coordinating) {
        item.coordinating = field.coordinating.iter().filter(|agency| !agency.inherited).cloned().map(inherited_agency).collect();
    }
    let times = || field.deadlines.iter().filter(|deadline| !deadline.inherited);
    if times().next().is_some() && item.deadlines.iter().all(|deadline| deadline.inherited) {
        item.deadlines = times().cloned().map(inherited_deadline).collect();
    }
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
        // What has no name or time in it, or no colon, tells nothing.
        assert_eq!(facts("- Ươm cây giống.\n\nĐơn vị phối hợp: theo phân công.\n\nĐơn vị phối hợp với Sở Nội vụ.")[0], " |  | ");
    }
}
