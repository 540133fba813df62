//! What opens a sentence before its subject: `Theo đề nghị của Sở Nội vụ, | UBND tỉnh phê duyệt …`.
//!
//! ```text
//! sentence = opener … ["của" names] "," subject act
//! ```
//! The names of an opener and the subject behind its comma read like one list; the act behind them tells that they are none.

use std::ops::Range;

use super::beginnings::{OPENERS, OPENING_PHRASES};
use super::name;
use super::phrase::Phrase;
use super::trust::Trust;
use super::{end_of, verbs};
use crate::words::Kind;

/// How many words the opener of a sentence has before its last name.
const OPENER_REACH: usize = 40;

/// How many words a body has in a clause that tells which document is meant: `… ban hành |`.
const RELATIVE: usize = 4;

/// What several say to one above them: `đề nghị`, `đề xuất`, `ý kiến`, `báo cáo`.
const PROPOSED: [&str; 4] = ["nghị", "xuất", "kiến", "cáo"];

/// Words behind a name that begin no act of its own.
const NO_CLAUSE: [&str; 8] = ["thì", "giao", "là", "khi", "nếu", "để", "nhằm", "về"];

/// Of what is told how it stands.
const TOLD_OF: [&str; 5] = ["hạn chế", "tồn tại", "kết quả", "ưu điểm", "nguyên nhân"];

/// Whether a word opens a sentence whose subject stands behind a comma.
pub(super) fn opens(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let begins = || phrase.any(at, &OPENERS) || phrase.begins(at, &OPENING_PHRASES);
    // `Ít nhất 80% hồ sơ của các sở` is a share, `Về hạn chế, các địa phương …` tells how things stand.
    let share = || phrase.is(at, "ít") && (at + 2..at + 6).any(|at| phrase.is(at, "%"));
    let told = || phrase.is(at, "về") && phrase.begins(at + 1, &TOLD_OF);
    begins() && !share() && !told()
}

/// The comma that closes an opener among names of which the first stands at a word: `Theo đề nghị của Sở Nội vụ[,] UBND tỉnh
/// phê duyệt …`. The names before it are those of whom the opener speaks.
pub(super) fn closing_comma(phrase: &Phrase<'_, '_>, names: &[Range<usize>], at: usize) -> Option<usize> {
    // `Sau khi họp | Hội đồng thẩm định tỉnh[,] cơ quan chủ trì hoàn thiện …`: who met, and who then acts.
    let met = |of: usize| phrase.is(of, "họp") && phrase.start_of(at, &["sau khi họp"]).is_some();
    let of = at.checked_sub(1).filter(|&of| phrase.is(of, "của") && opens_up_to(phrase, of) || met(of))?;
    let end = end_of(names, at);
    let acts = verbs::is_verb(phrase, end) && !phrase.any(end, &NO_CLAUSE) && !followed_by_name(phrase, end);
    // Several propose to one above them; what one above them says, several carry out.
    let proposed = phrase.any(of.wrapping_sub(1), &PROPOSED);
    let mut parted = names.iter().filter(|name| name.start > at && phrase.is(name.start - 1, ","));
    let subject = if proposed { parted.next_back() } else { parted.next() };
    subject.filter(|_| acts).map(|name| name.start - 1)
}

/// Whether what stands before a word is the opener of its sentence: no purpose, and no time that its comma closes
/// (`Đến năm 2027, hồ sơ của …`), but for one that another opener follows (`Hằng năm, căn cứ kế hoạch của …`).
fn opens_up_to(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let from = at.saturating_sub(OPENER_REACH);
    let first = (from..at).rev().find(|&at| phrase.any(at, &[".", ";", ":"])).map_or(from, |mark| mark + 1);
    let comma = (first + 1..at).find(|&at| phrase.is(at, ","));
    let time = |comma: usize| phrase.kind(comma - 1) == Some(Kind::Digits) || phrase.any(comma - 1, &["năm", "tháng", "quý"]);
    let closed = comma.is_some_and(|comma| time(comma) && !phrase.any(comma + 1, &OPENERS));
    !closed && !phrase.any(first, &["nhằm", "để"])
}

/// Whether a comma and another name follow within a few words: what stands before them still belongs to the opener
/// (`… của Bộ Y tế, Bộ Tài chính ban hành, | Sở Y tế lập …`).
fn followed_by_name(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let mark = (at..at + RELATIVE).find(|&at| phrase.any(at, &[",", ".", ";", ""]));
    mark.is_some_and(|mark| phrase.is(mark, ",") && name::read(phrase, mark + 1, Trust::Wary).is_some())
}
