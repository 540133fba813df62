//! What is handed on: who leads, who takes part and when, from a heading, an item or a field to the items that it speaks of.

use std::ops::Range;

use crate::extract::agency::{self, acts_in_clause};
use crate::model::{Agency, Deadline, Item, Role};
use crate::text::{Span, Text};

/// How many values may yet be handed on in a plan. A heading that names many bodies over many items would make
/// as many values as there are of both, multiplied: a text of megabytes a plan of gigabytes.
pub(super) struct Room {
    left: usize,
    /// The first item to which something could not be handed.
    refused: Option<Range<usize>>,
}

impl Room {
    pub(super) fn new(most: usize) -> Self {
        Self { left: most, refused: None }
    }

    /// Takes the room for so many values that are handed to the item at a place, where there is enough.
    pub(super) fn admits(&mut self, count: usize, item: Span) -> bool {
        match self.left.checked_sub(count) {
            Some(left) => self.left = left,
            None => {
                // From here on nothing is handed, be it ever so little.
                self.left = 0;
                self.refused.get_or_insert(item.range());
                return false;
            }
        }
        true
    }

    /// The first item to which something could not be handed.
    pub(super) fn refused(self) -> Option<Range<usize>> {
        self.refused
    }

    /// Hands agencies to the item at a place, in place of what it has; where there are none it keeps that.
    pub(super) fn agencies(&mut self, from: &[Agency], to: &mut Vec<Agency>, item: Span) {
        if !from.is_empty() && self.admits(from.len(), item) {
            *to = from.iter().cloned().map(inherited_agency).collect();
        }
    }

    /// Hands those whom a heading names to an item that names others only behind its first duty, beside them:
    /// `Sở Y tế` over `Tổ chức kiểm tra; các xã báo cáo kết quả`. The first duty is that of the heading's.
    pub(super) fn first_agencies(&mut self, from: &[Agency], item: &mut Item, text: &Text<'_>) {
        let in_clause = |lead: &Agency| !lead.inherited && lead.cue.as_deref().is_some_and(acts_in_clause);
        let served = |lead: &Agency| lead.cue.as_deref().is_some_and(|cue| cue == agency::OF_MANY || cue == agency::CONCERNED);
        let done = matches!(item.role, Role::Task | Role::Responsibility);
        if !done || !item.lead.iter().all(in_clause) || from.iter().any(served) {
            return;
        }
        let Some(end) = agency::unsaid_duty(&text.words()).map(|mark| text.source(mark..mark + 1).start) else { return };
        let known = |agency: &&Agency| item.lead.iter().any(|own| own.name == agency.name);
        if item.lead.iter().any(|own| own.span.start < end) || from.iter().any(|agency| known(&agency)) {
            return;
        }
        if self.admits(from.len(), item.span) {
            item.lead.splice(0..0, from.iter().cloned().map(inherited_agency));
        }
    }

    /// Hands deadlines to the item at a place, in place of what it has; where there are none it keeps that.
    pub(super) fn deadlines(&mut self, from: &[Deadline], to: &mut Vec<Deadline>, item: Span) {
        if !from.is_empty() && self.admits(from.len(), item) {
            *to = from.iter().cloned().map(inherited_deadline).collect();
        }
    }
}

/// Puts sub-items in reading order and gives them what their parent says of itself: who leads it
/// and with whom, where they do not say so themselves. What the parent has from an introduction they have too.
pub(super) fn hand_down(item: &mut Item, room: &mut Room) {
    item.children.reverse();
    let (lead, coordinating) = (own(&item.lead), own(&item.coordinating));
    let introduced = item.deadlines.iter().all(|deadline| deadline.inherited);
    for child in &mut item.children {
        if lead && !own(&child.lead) || child.lead.is_empty() {
            room.agencies(&item.lead, &mut child.lead, child.span);
        }
        let alone = own(&child.lead) || own(&child.coordinating);
        if !alone && (coordinating || child.coordinating.is_empty()) {
            room.agencies(&item.coordinating, &mut child.coordinating, child.span);
        }
        if introduced && child.deadlines.is_empty() {
            room.deadlines(&item.deadlines, &mut child.deadlines, child.span);
        }
        hand_down(child, room);
    }
}

/// Whether one of them is said by the item itself.
fn own(agencies: &[Agency]) -> bool {
    agencies.iter().any(|agency| !agency.inherited)
}

/// An agency as it is handed down.
pub(super) fn inherited_agency(agency: Agency) -> Agency {
    Agency { inherited: true, ..agency }
}

/// A deadline as it is handed down.
pub(super) fn inherited_deadline(deadline: Deadline) -> Deadline {
    Deadline { inherited: true, ..deadline }
}

/// Whether an item is something to be done or reached, of which others may say by whom and when.
pub(super) fn is_to_be_done(item: &Item) -> bool {
    matches!(item.role, Role::Task | Role::Responsibility | Role::Target)
}

/// Lets go of those who lead a field but by what it stands in.
pub(super) fn drop_inherited_lead(field: &mut Item) {
    if !own(&field.lead) {
        field.lead.clear();
    }
}

/// Whether an item itself says when it is to be done.
fn sets_time(item: &Item) -> bool {
    item.deadlines.iter().any(|deadline| !deadline.inherited)
}

/// Sorts of what is said of an item.
#[derive(Clone, Copy)]
pub(super) struct Sorts {
    lead: bool,
    coordinating: bool,
    deadlines: bool,
}

impl Sorts {
    /// All of them.
    pub(super) const ALL: Self = Self { lead: true, coordinating: true, deadlines: true };

    /// What none of these items says itself. Where one of them names those who lead it, it speaks of its partners as well.
    pub(super) fn unsaid(items: &[Item]) -> Self {
        let led = items.iter().any(|item| own(&item.lead));
        let joined = items.iter().any(|item| own(&item.coordinating));
        Self { lead: !led, coordinating: !led && !joined, deadlines: !items.iter().any(sets_time) }
    }
}

/// What an item says by itself.
#[derive(Default)]
pub(super) struct Facts {
    lead: Vec<Agency>,
    coordinating: Vec<Agency>,
    deadlines: Vec<Deadline>,
}

impl Facts {
    /// What an item says.
    pub(super) fn of(item: &Item) -> Self {
        let mut facts = Self::default();
        facts.add(item);
        facts
    }

    /// Adds what another item says.
    pub(super) fn add(&mut self, item: &Item) {
        self.lead.extend(item.lead.iter().filter(|agency| !agency.inherited).cloned());
        self.coordinating.extend(item.coordinating.iter().filter(|agency| !agency.inherited).cloned());
        self.deadlines.extend(item.deadlines.iter().filter(|deadline| !deadline.inherited).cloned());
    }

    /// Keeps no time that stands before a place in the source.
    pub(super) fn keep_times_from(&mut self, place: usize) {
        self.deadlines.retain(|deadline| deadline.span.start >= place);
    }

    /// Whether nothing is said.
    pub(super) fn is_empty(&self) -> bool {
        self.lead.is_empty() && self.coordinating.is_empty() && self.deadlines.is_empty()
    }

    /// Whether it is said who leads.
    pub(super) fn names_lead(&self) -> bool {
        !self.lead.is_empty()
    }

    /// Gives an item those sorts of what fields say of it that it does not say itself: that is nearer than what a heading says.
    /// The sorts that it takes hold of its parts too.
    pub(super) fn tell(&self, item: &mut Item, mut sorts: Sorts, room: &mut Room) -> Sorts {
        sorts.lead &= !own(&item.lead);
        sorts.coordinating &= !own(&item.coordinating);
        sorts.deadlines &= !sets_time(item);
        if sorts.lead {
            room.agencies(&self.lead, &mut item.lead, item.span);
        }
        if sorts.coordinating {
            room.agencies(&self.coordinating, &mut item.coordinating, item.span);
        }
        if sorts.deadlines {
            room.deadlines(&self.deadlines, &mut item.deadlines, item.span);
        }
        sorts
    }

    /// The same for a part of the item that fields tell of; one with a lead of its own has no partners but its own.
    pub(super) fn tell_part(&self, part: &mut Item, mut sorts: Sorts, room: &mut Room) -> Sorts {
        sorts.coordinating &= !own(&part.lead);
        self.tell(part, sorts, room)
    }

    /// Gives an item of a list what its introduction says of all of them, where neither the item nor a heading says so.
    /// An item with a lead of its own has no partners but its own.
    pub(super) fn introduce(&self, item: &mut Item, room: &mut Room) {
        if item.coordinating.is_empty() && !own(&item.lead) {
            room.agencies(&self.coordinating, &mut item.coordinating, item.span);
        }
        if item.lead.is_empty() {
            room.agencies(&self.lead, &mut item.lead, item.span);
        }
        if item.deadlines.is_empty() {
            room.deadlines(&self.deadlines, &mut item.deadlines, item.span);
        }
    }
}

#[cfg(test)]
mod tests {
    /// Who leads the last item of a plan with this heading in its last part; `^` marks what is inherited.
    fn lead(heading: &str, item: &str) -> String {
        let plan = crate::parse(&format!(
            "KẾ HOẠCH\nTrồng rừng năm 2027\n\nI. NHIỆM VỤ\n\n- Giữ rừng.\n\nII. TỔ CHỨC THỰC HIỆN\n\n{heading}\n\n- {item}\n"
        ));
        let names = plan.items().last().into_iter().flat_map(|item| &item.lead);
        names.map(|name| format!("{}{}", if name.inherited { "^" } else { "" }, name.text)).collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn the_first_duty_is_that_of_the_heading() {
        for (heading, item, expected) in [
            ("1. Sở Y tế", "Tổ chức kiểm tra; các đơn vị báo cáo trước ngày 15/6/2027.", "^Sở Y tế | các đơn vị"),
            ("1. Sở Y tế", "Tham mưu kế hoạch khám bệnh. Sở Nội vụ thẩm định danh sách.", "^Sở Y tế | Sở Nội vụ"),
            ("1. Sở Y tế", "Bố trí thuốc; Chủ tịch UBND các xã quyết định cử người nhận.", "^Sở Y tế | Chủ tịch UBND các xã"),
            ("1. Sở Y tế", "Chủ trì khám bệnh; giao Trung tâm Y tế huyện lập danh sách.", "^Sở Y tế | Trung tâm Y tế huyện"),
            ("1. Sở Y tế", "Theo dõi ổ dịch; trong quý II, các xã báo cáo.", "^Sở Y tế | các xã"),
            ("1. Sở Y tế, Công an tỉnh", "Tổ chức kiểm tra; các xã báo cáo.", "^Sở Y tế | ^Công an tỉnh | các xã"),
            ("1. Sở Y tế", "Tổ chức kiểm tra.", "^Sở Y tế"),
            // Who is named first is named in the first clause, or does all of what is said.
            ("1. Sở Y tế", "Công an tỉnh chủ trì kiểm tra; các xã báo cáo.", "Công an tỉnh | các xã"),
            ("1. Sở Y tế", "Giao Công an tỉnh kiểm tra; các xã báo cáo.", "Công an tỉnh | các xã"),
            ("1. Sở Y tế", "Tổ chức kiểm tra, các xã báo cáo.", "^Sở Y tế"),
            ("1. Sở Y tế", "Tổ chức kiểm tra. Đơn vị chủ trì: Công an tỉnh.", "Công an tỉnh"),
            ("1. Sở Y tế", "Tổ chức kiểm tra; Sở Y tế báo cáo kết quả.", "Sở Y tế"),
            ("1. Sở Y tế", "Kinh phí mua thuốc lấy từ ngân sách; các xã lập dự toán.", "các xã"),
            ("1. Sở Y tế", "Triển khai các việc: mua thuốc; các xã lập dự toán.", "các xã"),
        ] {
            assert_eq!(lead(heading, item), expected, "{heading}: {item}");
        }
    }
}
