//! Reads the quarters of a year: `quý I/2026`, `quý II và quý III năm 2026`, `Q.IV/2026`.

use super::{Grain, Member, Time, list, take_last_year, take_year};
use crate::words::{Kind, Words};

/// How the word quý is spelled and misspelled.
pub(crate) const QUARTER: [&str; 5] = ["quý", "quí", "qúy", "qúi", "qui"];

/// The words with which a quarter that is written short begins, alone or with its number: `Q4`, `QIV`.
pub(crate) const SHORT_QUARTER: [&str; 5] = ["q", "qi", "qii", "qiii", "qiv"];

/// `quý I/2026`, `quý II và quý III năm 2026`, `quý I, II`.
pub(super) fn read(words: &Words<'_>, index: usize) -> Option<Time> {
    let Member { value: first, named: true, end } = member(words, index)? else { return None };
    let (last, at) = list(words, end, member).unwrap_or((first, end));
    let (first, last) = (first.min(last), first.max(last));
    let mut time = Time::new(Grain::Quarter, at);
    time.months = Some((first * 3 - 2, last * 3));
    take_year(words, &mut time);
    take_last_year(words, &mut time);
    // A district is written short as a quarter is, `Q.4`: a stroke that joins it to a year, or a roman number, tells which
    // is meant. `Q.1 - Q.3 năm 2026` may be districts, and `Q.3, 2026` an address.
    let joined = || words.kind(at) == Some(Kind::Mark) && !words.mark(at, ',') || words.kind(end - 1) == Some(Kind::Letters);
    let dated = || time.year.is_some() && time.end > at + 1 && joined();
    (!words.is_any(index, &SHORT_QUARTER) || dated()).then_some(time)
}

/// The quarter at `index`, with its name, with the first letter of it or with neither.
pub(super) fn member(words: &Words<'_>, index: usize) -> Option<Member> {
    if words.is_any(index, &QUARTER) {
        return Some(Member { value: number(words, index + 1)?, named: true, end: index + 2 });
    }
    match SHORT_QUARTER.iter().position(|short| words.is(index, short)) {
        None => Some(Member { value: number(words, index)?, named: false, end: index + 1 }),
        Some(0) => {
            let at = index + 1 + usize::from(words.mark(index + 1, '.'));
            let value = number(words, at).filter(|_| words.joined(index))?;
            Some(Member { value, named: true, end: at + 1 })
        }
        Some(place) => Some(Member { value: u8::try_from(place).ok()?, named: true, end: index + 1 }),
    }
}

/// The number of a quarter, roman or arabic.
fn number(words: &Words<'_>, index: usize) -> Option<u8> {
    let roman = ["i", "ii", "iii", "iv"].iter().position(|q| words.is(index, q));
    match roman {
        Some(place) => u8::try_from(place + 1).ok(),
        None => words.small_number(index, 4),
    }
}
