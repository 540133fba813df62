//! What is handed down: who leads, who takes part and when, from a heading or an item to those below it.

use crate::model::{Agency, Deadline, Item};

/// Puts sub-items in reading order and gives them what their parent says of itself: who leads it
/// and with whom, where they do not say so themselves.
pub(super) fn hand_down(item: &mut Item) {
    item.children.reverse();
    let own = |agencies: &[Agency]| agencies.iter().any(|agency| !agency.inherited);
    let (lead, coordinating) = (own(&item.lead), own(&item.coordinating));
    for child in &mut item.children {
        if lead && !own(&child.lead) {
            child.lead = item.lead.iter().cloned().map(inherited_agency).collect();
        }
        if coordinating && !own(&child.coordinating) && !own(&child.lead) {
            child.coordinating = item.coordinating.iter().cloned().map(inherited_agency).collect();
        }
        hand_down(child);
    }
}

/// An agency as it is handed down.
pub(super) fn inherited_agency(agency: Agency) -> Agency {
    Agency { inherited: true, ..agency }
}

/// A deadline as it is handed down.
pub(super) fn inherited_deadline(deadline: Deadline) -> Deadline {
    Deadline { inherited: true, ..deadline }
}
