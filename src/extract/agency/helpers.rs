//! Who joins those who lead already: `Sở Y tế chủ trì, | các sở liên quan | phối hợp`, `…, | các cơ quan phối hợp | có trách nhiệm …`.

use std::ops::Range;

use super::charge;
use super::label_words::LEADING_OFFICES;
use super::partner::partners;
use super::phrase::Phrase;

/// Whether names join those who lead already; with whom they do so is not said again. `after` stands behind them.
pub(super) fn join_in(phrase: &Phrase<'_, '_>, names: &[Range<usize>], after: usize) -> bool {
    let (Some(first), Some(last)) = (names.first(), names.last()) else { return false };
    if !first.start.checked_sub(1).is_some_and(|before| phrase.any(before, &[",", ";", ".", "và", "còn"])) {
        return false;
    }
    // `các cơ quan phối hợp | có trách nhiệm …`
    if charge::is_of_helpers(phrase, last.end) {
        return true;
    }
    let after = charge::behind(phrase, names, after);
    // `Sở Nội vụ | là cơ quan phối hợp`
    let after = phrase.past(after, &["là cơ quan", "là đơn vị"]).unwrap_or(after);
    // `các cơ quan phối hợp`: which offices, not what they do.
    let described = || phrase.start_of(last.end, &["cơ quan", "đơn vị"]).is_some();
    phrase.phrase(after, "phối hợp").is_some() && !described() && partners(phrase, after).is_none()
}

/// Whether the partner of those who were told by that they take part is the one in charge, who leads already.
pub(super) fn help_who_leads(phrase: &Phrase<'_, '_>, helpers: &Range<usize>, names: &[Range<usize>]) -> bool {
    let in_charge = |name: &Range<usize>| phrase.past(name.start, &LEADING_OFFICES) == Some(name.end);
    charge::is_of_helpers(phrase, helpers.end) && names.len() == 1 && names.iter().all(in_charge)
}
