//! Reads the quarters and halves of a year: `quý I/2026`, `quý II và quý III năm 2026`, `Q.IV/2026`, `6 tháng đầu năm`.

use super::{Grain, Member, Time, list, months, take_last_year, take_year};
use crate::extract::date;
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

/// `6 tháng đầu năm 2026`, `9 tháng đầu năm`, `nửa cuối năm 2026`.
pub(super) fn half(words: &Words<'_>, index: usize) -> Option<Time> {
    if words.is(index, "nửa") {
        // `Giải ngân một nửa cuối năm 2026`: an amount.
        if index > 0 && words.is_any(index - 1, &["một", "quá", "hơn"]) {
            return None;
        }
        // The half of a school year, or of a decade, is none of a year.
        let year = date::year(words, index + 3).filter(|_| words.is(index + 2, "năm"))?;
        let months = match () {
            () if words.is(index + 1, "đầu") => Some((1, 6)),
            () if words.is(index + 1, "cuối") => Some((7, 12)),
            () => return None,
        };
        return Some(Time { year: Some(year), months, ..Time::new(Grain::Half, index + 4) });
    }
    let first_part = words.is(index + 2, "đầu");
    if !words.is(index + 1, "tháng") || !(first_part || words.is(index + 2, "cuối")) {
        return None;
    }
    let count = match words.is(index, "sáu") {
        true => 6,
        false => words.small_number(index, 11)?,
    };
    let at = index + 3;
    let year = date::year(words, at + 1).filter(|_| words.is(at, "năm"));
    let end = match (year, words.is(at, "năm")) {
        (Some(_), _) => at + 2,
        (None, true) => at + 1,
        (None, false) => at,
    };
    Some(Time { year, months: Some(if first_part { (1, count) } else { (13 - count, 12) }), ..Time::new(Grain::Half, end) })
}

/// The quarter or the months that a bracket behind a year tells: `năm 2026 | (quý IV)`.
pub(super) fn in_bracket(words: &Words<'_>, time: &Time) -> Option<Time> {
    if time.grain != Grain::Year || !words.mark(time.end, '(') {
        return None;
    }
    let at = time.end + 1;
    let part = read(words, at).or_else(|| months(words, at)).filter(|part| part.year.is_none() && words.mark(part.end, ')'))?;
    Some(Time { year: time.year, end: part.end + 1, ..part })
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
