//! A time that another document sets: `theo lộ trình tại Kế hoạch số 12/KH-UBND`.
//!
//! ```text
//! reference = "theo" … ("lộ trình" | "tiến độ" | "thời gian" | "thời hạn") … document
//!           | "theo" … document                     in a cell of a time column
//!           | ("theo" | "sau khi") …              after the label of a line: Thời gian: Theo tiến độ dự án
//! document  = a number with its symbol: 12/KH-UBND, 27-CTr/HU, 60/2021/NĐ-CP
//! ```

use super::bound;
use super::bound::Sense;
use super::lexicon::AFTER_EVENT;
use super::setting::Phrase;
use super::time::Grain;
use crate::extract::date;
use crate::extract::phrases::Table;
use crate::words::{Kind, Words};

/// The words that make a document a time.
static ROUTE: Table<&str> = Table::new(&["lộ trình", "tiến độ", "thời gian", "thời hạn", "mốc thời gian", "thời điểm"]);

/// How far `theo` reaches for the document: past `chỉ tiêu, lộ trình quy định của Chính phủ tại Nghị định số`.
const REACH: usize = 20;

/// How far `theo` reaches for the word that makes the document a time.
const ROUTE_REACH: usize = 7;

/// Reads the reference that begins at `index`; gives the index after it.
pub(super) fn read(phrase: &Phrase<'_, '_>, index: usize, any_document: bool) -> Option<usize> {
    let words = phrase.words;
    if !words.is(index, "theo") {
        return None;
    }
    // `Theo dõi tiến độ …` watches over it.
    let route = |at: &usize| words.begins(*at, &ROUTE) && !is_real_time(words, *at);
    let timed = match any_document {
        true => index,
        false if words.is(index + 1, "dõi") => return None,
        false => (index + 1..=index + ROUTE_REACH).find(route)?,
    };
    let reach = (index + 1..index + REACH).zip(words.hashes(index + 1));
    for (at, _) in reach.filter(|(_, (kind, _))| *kind != Kind::Letters) {
        if phrase.stops(at) {
            return None;
        }
        if is_symbol(phrase, at) {
            return (timed <= at).then(|| end_of_document(phrase, at));
        }
    }
    None
}

/// What sets the time of a line that a label opens.
static PLANNED: Table<&str> = Table::new(&[
    "tiến độ",
    "đúng tiến độ",
    "kế hoạch",
    "các kế hoạch",
    "lộ trình",
    "đúng lộ trình",
    "chương trình",
    "quy định",
    "hướng dẫn",
    "thời gian",
    "thời hạn",
    "quyết định",
    "chỉ đạo",
]);

/// What somebody asks for sets the time of such a line where no other time stands in it.
const ASKED: [&str; 2] = ["yêu cầu nhiệm vụ", "yêu cầu của"];
const TIMES: [&str; 9] = ["hằng", "hàng", "mỗi", "định", "thường", "năm", "quý", "tháng", "tuần"];

/// How many words such a line has at most in which no other time is looked for.
const LINE: usize = 40;

/// Reads the reference that makes up a labelled line: `Theo tiến độ dự án`, `Sau khi Nghị định được
/// ban hành`. A part of it that tells a day by itself is left to be read as one.
pub(super) fn labelled(phrase: &Phrase<'_, '_>, index: usize) -> Option<usize> {
    let words = phrase.words;
    let timed = |at: usize| words.kind(at) == Some(Kind::Digits) || words.is_any(at, &TIMES);
    let asked = || words.begins(index + 1, &ASKED) && !(index..(index + 2 * LINE).min(words.len())).any(timed);
    let set = || words.begins(index + 1, &PLANNED) && !is_real_time(words, index + 1);
    let planned = words.is(index, "theo") && (set() || asked());
    if !planned && !words.begins(index, &AFTER_EVENT) {
        return None;
    }
    let limit = (index + bound::LONG_EVENT).min(words.len());
    let ends = |at: usize| {
        phrase.stops(at) || words.mark(at, '.') && !words.joined(at) || words.mark(at, ',') && bound::sensed(words, at + 1).is_some()
    };
    for at in (index + 1..limit).filter(|&at| phrase.citation(at).is_none()) {
        if ends(at) {
            return Some(at);
        }
        if is_last_day(words, at) {
            return Some((index + 1..at).rev().find(|&at| words.is_any(at, &[",", "và"])).unwrap_or(at));
        }
    }
    Some(bound::part_end(words, index, limit))
}

/// Whether a last day with its year ends the line from `index` on: `Ngay khi Đề án được duyệt | đến hết tháng 12/2027`. A year
/// may belong to a name, `Đề án … đến năm 2030`, a day to none.
fn is_last_day(words: &Words<'_>, index: usize) -> bool {
    bound::sensed(words, index).is_some_and(|(sense, time)| {
        let last = matches!(sense, Sense::By | Sense::Before) && time.year.is_some();
        last && matches!(time.grain, Grain::Day | Grain::Month | Grain::Quarter)
            && (time.end >= words.len() || words.is_any(time.end, &[".", ";", ",", ")"]))
    })
}

/// Whether the words speak of computers: `theo | thời gian thực`, not `thời gian thực hiện`.
fn is_real_time(words: &Words<'_>, index: usize) -> bool {
    words.phrase(index, "thời gian thực").is_some_and(|end| !words.is(end, "hiện"))
}

/// Whether the number of a document stands at `index`: digits and letters joined by strokes.
fn is_symbol(phrase: &Phrase<'_, '_>, index: usize) -> bool {
    let words = phrase.words;
    let joint = words.is_any(index + 1, &["/", "-"]) && words.joined(index) && words.joined(index + 1);
    words.kind(index) == Some(Kind::Digits)
        && joint
        && (index + 2..index + 5).any(|at| words.letters(at) && words.capital(at) && words.is_any(at - 1, &["/", "-"]))
}

/// The index after the citation around a number, or after the number and its date.
fn end_of_document(phrase: &Phrase<'_, '_>, index: usize) -> usize {
    if let Some(end) = phrase.citation(index) {
        return end;
    }
    let words = phrase.words;
    let mut end = index + 1;
    while end < index + 12 && words.joined(end - 1) {
        end += 1;
    }
    match words.is(end, "ngày") {
        true => date::read(words, end).map_or(end, |date| date.end),
        false => end,
    }
}
