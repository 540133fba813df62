//! What may begin at a word, so that most words are passed by with one look.

use super::{bound, manner, reference, rhythm, time};
use crate::extract::phrases::Gate;
use crate::extract::words::{Kind, Words};

/// `hằng`, `định kỳ`, a number or a numeral.
pub(super) const RHYTHM: u32 = 1;
/// `thường xuyên`, `liên tục`.
pub(super) const ONGOING: u32 = 1 << 1;
/// `theo`, and `sau khi` behind a label.
pub(super) const REFERENCE: u32 = 1 << 2;
/// `trong vòng`, `từ ngày ban hành`.
pub(super) const LAPSE: u32 = 1 << 3;
/// A time without words before it.
pub(super) const TIME: u32 = 1 << 4;
/// The words before a time, one class for each list of them.
pub(super) const BEFORE: u32 = 1 << 5;
pub(super) const BY: u32 = 1 << 6;
pub(super) const WITHIN: u32 = 1 << 7;
pub(super) const FROM: u32 = 1 << 8;
/// The words before a time, all of them.
pub(super) const SENSED: u32 = BEFORE | BY | WITHIN | FROM;
/// A list of beats, which opens a cell without `định kỳ`: `6 tháng, năm`.
pub(super) const LIST: u32 = 1 << 9;

/// What the first word of each phrase may begin.
static OPENERS: Gate<256> = Gate::new()
    .phrases(&rhythm::EVERY, RHYTHM)
    .phrases(&["định kỳ"], RHYTHM)
    .beginning(&rhythm::NUMERALS, RHYTHM)
    .beginning(&manner::ALWAYS, ONGOING)
    .phrases(&["theo"], REFERENCE)
    .phrases(&reference::AFTER_EVENT, REFERENCE)
    .beginning(&bound::LAPSE, LAPSE)
    .beginning(&bound::FROM_EVENT, LAPSE)
    .beginning(&bound::BEFORE, BEFORE)
    .beginning(&bound::BY, BY)
    .beginning(&bound::WITHIN, WITHIN)
    .beginning(&bound::FROM, FROM)
    .phrases(&time::EDGES, TIME)
    .beginning(&time::PERIOD, TIME)
    .phrases(&time::QUARTER, TIME)
    .phrases(&["ngày", "tháng", "năm", "sáu tháng"], TIME)
    .phrases(&["tháng", "quý", "quí", "năm", "cả", "theo"], LIST);

/// What the word behind the first one tells: which of its classes may still be. A time stands there,
/// or a phrase goes on; behind a number, what makes it one of a calendar.
static FOLLOWERS: Gate<256> = Gate::new()
    .following(&bound::LAPSE, LAPSE)
    .following(&bound::FROM_EVENT, LAPSE)
    .following(&bound::BEFORE, BEFORE)
    .following(&bound::BY, BY)
    .following(&bound::WITHIN, WITHIN)
    .following(&bound::FROM, FROM)
    .phrases(&time::EDGES, TIME | SENSED)
    .beginning(&time::PERIOD, TIME | SENSED)
    .following(&time::PERIOD, TIME)
    .phrases(&time::QUARTER, TIME | SENSED)
    .phrases(&["ngày", "tháng", "năm", "sáu"], TIME | SENSED)
    .phrases(&["học", "i", "ii", "iii", "iv", ".", "…", "_", "/"], TIME)
    .beginning(&rhythm::UNITS, NUMBER)
    .phrases(&time::HOURS, NUMBER)
    .phrases(&["/", "-", "–", "."], NUMBER);

/// The classes that need what [`FOLLOWERS`] knows, or a number, behind their first word.
const FOLLOWED: u32 = LAPSE | TIME | SENSED;

/// A number that is read with the word behind it.
const NUMBER: u32 = 1 << 10;

/// The first word from `from` on at which something may begin, and what.
pub(super) fn next(words: &Words<'_>, mut from: usize) -> Option<(usize, u32)> {
    loop {
        let (at, classes) = OPENERS.next(words, from)?;
        let classes = narrowed(words, at, classes);
        if classes != 0 {
            return Some((at, classes));
        }
        from = at + 1;
    }
}

/// What may begin at `index`; 0 when nothing does.
pub(super) fn classes(words: &Words<'_>, index: usize) -> u32 {
    narrowed(words, index, OPENERS.classes(words, index))
}

/// What may begin at `index` by its own word and by the one behind it.
fn narrowed(words: &Words<'_>, index: usize, classes: u32) -> u32 {
    let number = words.kind(index) == Some(Kind::Digits);
    if !number && classes & FOLLOWED == 0 {
        return classes;
    }
    let behind = match words.kind(index + 1) {
        Some(Kind::Digits) => FOLLOWED,
        _ => FOLLOWERS.classes(words, index + 1),
    };
    match number {
        // A year stands by itself.
        true if behind & NUMBER != 0 || words.key(index).len() == 4 => RHYTHM | TIME | LIST,
        true => 0,
        false => classes & (behind | !FOLLOWED),
    }
}
