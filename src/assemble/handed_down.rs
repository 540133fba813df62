//! What is handed on: who leads, who takes part and when, from a heading, an item or a field to the items that it speaks of.

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

/// What an item says by itself, as others inherit it.
pub(super) struct Facts {
    lead: Vec<Agency>,
    coordinating: Vec<Agency>,
    deadlines: Vec<Deadline>,
}

impl Facts {
    /// What an item says; `None` when it says nothing.
    pub(super) fn of(item: &Item) -> Option<Self> {
        let agencies = |agencies: &[Agency]| agencies.iter().filter(|agency| !agency.inherited).cloned().map(inherited_agency).collect();
        let times = item.deadlines.iter().filter(|deadline| !deadline.inherited).cloned().map(inherited_deadline);
        let facts = Self { lead: agencies(&item.lead), coordinating: agencies(&item.coordinating), deadlines: times.collect() };
        let says = !(facts.lead.is_empty() && facts.coordinating.is_empty() && facts.deadlines.is_empty());
        says.then_some(facts)
    }

    /// Gives them to an item, each where it does not say so itself. What comes from farther off gives way.
    pub(super) fn give(&self, item: &mut Item) {
        let own = |agencies: &[Agency]| agencies.iter().any(|agency| !agency.inherited);
        if !self.lead.is_empty() && !own(&item.lead) {
            item.lead.clone_from(&self.lead);
        }
        if !self.coordinating.is_empty() && !own(&item.coordinating) {
            item.coordinating.clone_from(&self.coordinating);
        }
        if !self.deadlines.is_empty() && item.deadlines.iter().all(|deadline| deadline.inherited) {
            item.deadlines.clone_from(&self.deadlines);
        }
    }

    /// Gives them to one of those in a list that they introduce, where neither it nor a heading says so: who leads one
    /// of them alone has no partners but its own.
    pub(super) fn give_down(&self, item: &mut Item) {
        let leads = item.lead.iter().any(|agency| !agency.inherited);
        if item.lead.is_empty() {
            item.lead.clone_from(&self.lead);
        }
        if item.coordinating.is_empty() && !leads {
            item.coordinating.clone_from(&self.coordinating);
        }
        if item.deadlines.is_empty() {
            item.deadlines.clone_from(&self.deadlines);
        }
    }
}
