//! The sentence that tells how a document was issued: `Ngày 13/5/2027, Chính phủ ban hành | Nghị quyết số …`.

use crate::calendar::PartialDate;
use crate::extract::date;
use crate::words::Words;

use super::issuer;

/// What a body does with a document on the day that this bears.
const ISSUES: [&str; 4] = ["ban hành", "ký", "thông qua", "có"];

/// What stands before that and says no more than that it is done.
const DONE: [&str; 6] = ["đã", "vừa", "mới", "cũng", "ký", "chính thức"];

/// How many words before the document the date may stand.
const REACH: usize = 32;

/// A day, and where the name of the body stands.
pub(super) struct Issued {
    pub(super) date: PartialDate,
    pub(super) issuer: (usize, usize),
}

/// Who issued the document whose mention begins at an index, and when, if the sentence begins with both. A date further
/// on in it is that of another document (`Quyết định số … ngày …, UBND xã ban hành Kế hoạch số …`), and one behind
/// another word is a time that is set (`Trước ngày …`).
pub(super) fn told(words: &Words<'_>, from: usize) -> Option<Issued> {
    let mut verb = words.start_of(from, &ISSUES)?;
    while let Some(before) = words.start_of(verb, &DONE) {
        verb = before;
    }
    let day = (verb.saturating_sub(REACH)..verb).rev().find(|&at| words.is(at, "ngày"))?;
    let opens = day.checked_sub(1).is_none_or(|before| words.is_any(before, &[".", ";"]) && !words.joined(before));
    let date = date::read(words, day).filter(|date| opens && date.day.is_some())?;
    let body = date.end + usize::from(words.mark(date.end, ','));
    let issuer = issuer::read(words, body).filter(|&(_, end)| end == verb)?;
    Some(Issued { date: date.partial()?, issuer })
}
