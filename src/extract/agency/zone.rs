//! Places that are no units of government: `trong | các khu công nghệ cao, cụm công nghiệp`, `ở | vùng ven biển`.
//!
//! ```text
//! zones = zone ([, | và | -] zone)*
//! zone  = ["các"] "khu" sort [Proper Words]         khu công nghiệp Hòa Khánh
//!       | ["các"] ground word{0,3}                  vùng | ven biển · lĩnh vực | công nghệ thông tin
//! ```
//! `trong phạm vi`, `trong quá trình`, `theo chức năng` begin no place: their nouns are no grounds.

use super::beginnings::STANDING;
use super::lexicon::{FIELDS, QUALIFIERS, VERBS};
use super::phrase::Phrase;
use crate::extract::phrases::Table;

/// What a zone that a management board runs is a zone of.
static SORTS: Table<&str, 32> = Table::new(&[
    "bảo tồn thiên nhiên",
    "bảo tồn biển",
    "kinh tế cửa khẩu",
    "công nghiệp",
    "kinh tế",
    "chế xuất",
    "công nghệ cao",
    "du lịch",
    "đô thị",
    "bảo tồn",
    "rừng",
]);

/// The zones as they are written short, in capitals.
const SHORT: [&str; 5] = ["kcn", "kkt", "ccn", "kcx", "kcnc"];

/// Grounds on which bodies stand, besides the units of government and the zones that boards run.
static GROUNDS: Table<&str> = Table::new(&[
    "cụm công nghiệp",
    "khu công nghệ thông tin",
    "khu công nghệ thông tin tập trung",
    "khu công viên",
    "khu dân cư",
    "khu nông nghiệp",
    "khu nuôi trồng",
    "khu sản xuất",
    "khu vực",
    "làng nghề",
    "chợ",
    "lĩnh vực",
    "vùng",
    "vùng nuôi",
    "vùng trồng",
    "vùng nguyên liệu",
    "cảng",
    "bến",
    "chuỗi",
]);

/// The zones in which a qualifier may end: `hạ tầng | khu công nghiệp`.
const ENDING: [&str; 3] = ["khu công nghiệp", "cụm công nghiệp", "khu kinh tế"];

/// Pairs with a comma that are one word of a ground: `lĩnh vực | ngành, nghề`.
static PAIRS: Table<&str, 8> = Table::new(&["ngành , nghề", "ngành nghề", "chế biến , chế tạo"]);

/// Sites of one syllable, where something is done.
const SITES: [&str; 3] = ["chợ", "cảng", "bến"];

/// How many words that no table knows a ground may have.
const WORDS: usize = 3;

/// How many zones a list may name.
const ZONES: usize = 8;

/// What follows a ground: a mark, a joint, or nothing.
const ENDS: [&str; 9] = [",", ";", ".", ":", ")", "(", "và", "hoặc", ""];

/// Where a body stands, behind its name: `nhà đầu tư | trong các khu công nghệ cao, cụm công nghiệp`.
pub(super) fn standing(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let start = phrase.past(at, &STANDING)?;
    let any = |at: usize| run(phrase, at).or_else(|| ground(phrase, at));
    let mut end = any(start)?;
    for _ in 0..ZONES {
        if !phrase.any(end, &[",", "và", "hoặc"]) {
            break;
        }
        let joint = if phrase.is(end, ",") && phrase.is(end + 1, "và") { end + 2 } else { end + 1 };
        match any(joint) {
            Some(next) => end = next,
            None => break,
        }
    }
    Some(end)
}

/// The index behind further zones where a qualifier ends in one: `hạ tầng khu công nghiệp |, cụm công nghiệp`.
pub(super) fn more_zones(phrase: &Phrase<'_, '_>, mut at: usize) -> usize {
    if phrase.start_of(at, &ENDING).is_none() {
        return at;
    }
    for _ in 0..ZONES {
        let next = phrase.any(at, &[",", "và"]).then(|| phrase.past(at + 1, &ENDING).or_else(|| run(phrase, at + 1))).flatten();
        match next {
            Some(next) => at = next,
            None => break,
        }
    }
    at
}

/// Zones that a management board runs: `các khu công nghệ cao và khu công nghiệp`,
/// `Khu kinh tế Vũng Áng và các Khu công nghiệp Hà Tĩnh`.
pub(super) fn zones(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let mut end = run(phrase, at)?;
    for _ in 0..4 {
        let joint = end + 1;
        if !phrase.any(end, &["và", ",", "-"]) {
            break;
        }
        match run(phrase, joint).or_else(|| phrase.past(joint, &SORTS)) {
            Some(next) => end = next,
            None => break,
        }
    }
    Some(end)
}

/// One zone that a board runs, perhaps with its proper name.
fn run(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let start = if phrase.is(at, "các") { at + 1 } else { at };
    let mut end = match phrase.is(start, "khu") {
        true => phrase.past(start + 1, &SORTS)?,
        false => Some(start + 1).filter(|_| phrase.any(start, &SHORT))?,
    };
    while phrase.capital(end) && phrase.letters(end) && phrase.names_place(end) {
        end += 1;
    }
    Some(end)
}

/// One ground with the words that say which: up to a verb, a mark or a joint.
fn ground(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let start = if phrase.any(at, &["các", "những"]) { at + 1 } else { at };
    let head = phrase.past(start, &GROUNDS)?;
    // `cảng | kiểm tra phương tiện`: a place is told by no work that may as well be what is done.
    let work = |at: usize| phrase.past(at, &VERBS).filter(|_| !phrase.capital(at)) >= phrase.past(at, &FIELDS).max(Some(at));
    if phrase.any(head - 1, &SITES) && work(head) {
        return Some(head);
    }
    let mut end = head;
    // `lĩnh vực | khai thác khoáng sản`: a field of work alone tells nothing.
    if phrase.is(head - 1, "vực") && phrase.is(head - 2, "lĩnh") && phrase.begins(head, &VERBS) {
        end = phrase.past(head, &FIELDS).max(phrase.past(head, &VERBS)).max(phrase.past(head, &QUALIFIERS)).unwrap_or(head);
        if end > head && phrase.letters(end) && !ends(phrase, end) {
            end += 1;
        }
    }
    for _ in 0..WORDS {
        if ends(phrase, end) {
            return Some(end);
        }
        end = phrase
            .past(end, &PAIRS)
            .or_else(|| phrase.past(end, &FIELDS))
            .or_else(|| phrase.past(end, &QUALIFIERS))
            .or_else(|| phrase.letters(end).then_some(end + 1))?;
    }
    ends(phrase, end).then_some(end)
}

/// Whether a ground may end before a word: a verb follows that is no more than a verb, a mark, or nothing.
fn ends(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let other = phrase.past(at, &FIELDS).max(phrase.past(at, &QUALIFIERS));
    // `vùng | dự án`: the first syllable of the noun is a verb by itself.
    phrase.any(at, &ENDS) || phrase.past(at, &VERBS) > other && phrase.phrase(at, "dự án").is_none()
}
