//! Committees and where an issuer may be named: `Ủy ban nhân dân` with the unit and the place behind it.

use std::borrow::Cow;
use std::ops::Range;

use super::heads::begins_head;
use crate::extract::phrases::Table;
use crate::form;
use crate::letter::{is_capitals, is_in_any_case};
use crate::model::AgencyLevel;
use crate::text::Text;
use crate::words::{Kind, Words};

/// The issuer: its name, where it was read, its level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Issuer<'s> {
    pub(crate) name: String,
    /// As written.
    pub(crate) text: Cow<'s, str>,
    /// The source bytes it was read from.
    pub(crate) source: Range<usize>,
    pub(crate) level: Option<AgencyLevel>,
}

impl Issuer<'_> {
    /// The issuer with a text of its own.
    pub(super) fn into_owned(self) -> Issuer<'static> {
        Issuer { text: self.text.into_owned().into(), ..self }
    }
}

/// Units of administration and their level. `thành phố` is a province or a district; only the name tells.
pub(super) const UNITS: [(&str, Option<AgencyLevel>); 9] = [
    ("thành phố", None),
    ("tỉnh", Some(AgencyLevel::Province)),
    ("huyện", Some(AgencyLevel::District)),
    ("quận", Some(AgencyLevel::District)),
    ("thị xã", Some(AgencyLevel::District)),
    ("thị trấn", Some(AgencyLevel::Commune)),
    ("đặc khu", Some(AgencyLevel::Commune)),
    ("phường", Some(AgencyLevel::Commune)),
    ("xã", Some(AgencyLevel::Commune)),
];

/// How units are written short, and whether a stop must tell the letters from others: `TT HUẾ` is a province.
const SHORT_UNITS: [(&str, &str, bool); 7] = [
    ("tp", "thành phố", false),
    ("tx", "thị xã", false),
    ("tt", "thị trấn", true),
    ("p", "phường", true),
    ("q", "quận", true),
    ("h", "huyện", true),
    ("x", "xã", true),
];

/// The unit that begins at a word, written out or short before its place, with its level and the index after it.
pub(super) fn unit_at(words: &Words<'_>, at: usize) -> Option<(&'static str, Option<AgencyLevel>, usize)> {
    let written = UNITS.iter().find_map(|(unit, level)| words.phrase(at, unit).map(|end| (*unit, *level, end)));
    written.or_else(|| {
        let (_, unit, stop) = SHORT_UNITS.iter().find(|(short, ..)| words.is(at, short)).filter(|_| words.capital(at))?;
        let stopped = words.mark(at + 1, '.');
        let end = at + 1 + usize::from(stopped);
        let placed = words.letters(end) && words.capital(end) || words.kind(end) == Some(Kind::Digits);
        let (unit, level) = UNITS.iter().find(|(name, _)| name == unit).filter(|_| placed && (stopped || !stop))?;
        Some((*unit, *level, end))
    })
}

/// What stands on the other side of a letterhead.
pub(super) static BESIDE: Table<&str, 16> = Table::new(&[
    "cộng hòa xã hội chủ nghĩa việt nam",
    "cộng hòa xã hội",
    "chủ nghĩa việt nam",
    "đảng cộng sản việt nam",
    "độc lập - tự do",
    "độc lập – tự do",
    "số :",
]);

/// Whether what stands beside a body, or below it, begins at a word: the national title, the number, another committee.
fn ends_place(words: &Words<'_>, at: usize) -> bool {
    let number = || words.is(at, "số") && (words.kind(at + 1) == Some(Kind::Digits) || words.mark(at + 1, '/'));
    words.begins(at, &BESIDE) || number() || words.begins(at, &COMMITTEES)
}

/// Cities directly under the central government (Nghị quyết 202/2025/QH15 names six).
pub(super) const CENTRAL_CITIES: [&str; 6] = ["hà nội", "hồ chí minh", "hải phòng", "đà nẵng", "cần thơ", "huế"];

/// What an issuer does with its plan.
pub(super) static ISSUES: Table<&str, 4> = Table::new(&["ban hành", "xây dựng"]);

/// Where the issuer may be named.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Places<'p, 's> {
    pub(crate) letterhead: &'p [Text<'s>],
    pub(crate) grounds: &'p [Text<'s>],
    pub(crate) opening: &'p [Text<'s>],
    pub(crate) title: Option<&'p str>,
}

/// The first committee in a text; `named` asks for one whose place is named.
pub(super) fn committee<'s>(text: &Text<'s>, named: bool) -> Option<Issuer<'s>> {
    committee_in(&text.words(), named, &|range| text.source(range))
}

/// The first committee among words; `source` tells on which source bytes a range of them stands.
pub(super) fn committee_in<'s>(words: &Words<'s>, named: bool, source: &dyn Fn(Range<usize>) -> Range<usize>) -> Option<Issuer<'s>> {
    (0..words.len()).find_map(|i| committee_at(words, i, named, source))
}

/// Whether a name is that of a committee or council.
pub(super) fn is_committee(name: &str) -> bool {
    name.starts_with("Ủy ban nhân dân") || name.starts_with("Hội đồng nhân dân")
}

/// Whether a name goes on behind its unit; a body that is no committee is named whole.
pub(crate) fn has_place(name: &str) -> bool {
    if !is_committee(name) {
        return true;
    }
    // Most names are spelled as they are put together here.
    let written = |head: &str| name.strip_prefix(head).and_then(|rest| rest.strip_prefix(' '));
    let behind = written("Ủy ban nhân dân").or_else(|| written("Hội đồng nhân dân"));
    let placed = |unit: &str| behind?.strip_prefix(unit)?.strip_prefix(' ').map(|place| place.starts_with(char::is_alphabetic));
    if UNITS.iter().any(|(unit, _)| placed(unit) == Some(true)) {
        return true;
    }
    let words = Words::new(name);
    let after = words.phrase(0, "ủy ban nhân dân").or_else(|| words.phrase(0, "hội đồng nhân dân")).unwrap_or(0);
    let unit = UNITS.iter().find_map(|(unit, _)| words.phrase(after, unit));
    unit.is_some_and(|end| end < words.len())
}

/// The ways to write what a committee is, and its name.
pub(super) static COMMITTEES: Table<(&str, &str), 8> = Table::of_pairs(&[
    ("ủy ban nhân dân", "Ủy ban nhân dân"),
    ("ubnd", "Ủy ban nhân dân"),
    ("hội đồng nhân dân", "Hội đồng nhân dân"),
    ("hđnd", "Hội đồng nhân dân"),
]);

/// The committee that begins at a word: `UBND tỉnh Lai Châu`, `ỦY BAN NHÂN DÂN HUYỆN TÂN UYÊN`; `named` asks for one whose
/// place is named.
#[inline]
pub(super) fn committee_at<'s>(
    words: &Words<'s>,
    at: usize,
    named: bool,
    source: &dyn Fn(Range<usize>) -> Range<usize>,
) -> Option<Issuer<'s>> {
    if may_begin_committee(words, at) { read_committee(words, at, named, source) } else { None }
}

/// Reads the committee that begins at a word.
fn read_committee<'s>(words: &Words<'s>, at: usize, named: bool, source: &dyn Fn(Range<usize>) -> Range<usize>) -> Option<Issuer<'s>> {
    let (head, head_end) = COMMITTEES.entries().iter().find_map(|(written, name)| {
        // A slip is one of capitals, which no word has that is compared as it is written.
        let capitals = |&end: &usize| is_capitals(words.slice(at, end));
        let slip = || (!words.is_plain(at)).then(|| form::slipped_phrase(words, at, written)).flatten().filter(capitals);
        words.phrase(at, written).or_else(slip).map(|end| (*name, end))
    })?;
    // `Ủy ban nhân dân (UBND) huyện …`
    let mut behind = head_end;
    if words.mark(behind, '(') && words.is(behind + 1, "ubnd") && words.mark(behind + 2, ')') {
        behind += 3;
    }
    let (unit, level, unit_end) = unit_at(words, behind)?;
    let (name, place, end) = unit_name(words, head, unit, unit_end);
    if named && place.is_empty() {
        return None;
    }
    let level = level.or_else(|| city_level(name.get(place).unwrap_or_default()));
    Some(Issuer { name, text: words.slice(at, end).into(), source: source(words.range(at, end)), level })
}

/// How many syllables a place has at most.
const PLACE: usize = 5;

/// The name of the committee of a unit whose place begins at a word, where the place stands in the name, and the index
/// after the place.
pub(super) fn unit_name(words: &Words<'_>, head: &str, unit: &str, from: usize) -> (String, Range<usize>, usize) {
    let mut name = String::with_capacity(LONGEST_NAME);
    name.extend([head, " ", unit, " "]);
    let start = name.len();
    let end = write_place(&mut name, words, from, matches!(unit, "quận" | "phường"));
    let place = start..name.len();
    name.truncate(name.trim_end().len());
    (name, place, end)
}

/// Few names of committees are longer, in bytes.
const LONGEST_NAME: usize = 64;

/// Writes the place that begins at a word, and gives the index after it; of a unit that may be `numbered` also a figure.
fn write_place(place: &mut String, words: &Words<'_>, from: usize, numbered: bool) -> usize {
    if numbered && words.kind(from) == Some(Kind::Digits) {
        place.push_str(words.str(from));
        return from + 1;
    }
    let (mut end, mut count) = (from, 0);
    while words.letters(end) && words.capital(end) && count < PLACE && !words.is_any(end, &["về", "ban", "giai"]) {
        // The unit below the place has one of its own; the last syllable of a place may be such a word (`Tân Xã`).
        let unit_below = |(.., behind): (_, _, usize)| words.letters(behind) && words.capital(behind) && !ends_place(words, behind);
        if ends_place(words, end) || end > from && unit_at(words, end).is_some_and(unit_below) {
            break;
        }
        if end > from {
            place.push(' ');
        }
        place.extend(title_case(words.str(end)));
        end += 1;
        count += 1;
        // `CƯ M’GAR` is of two words.
        while words.is_any(end, &["'", "’", "ʼ"]) && words.joined(end - 1) && words.joined(end) && words.letters(end + 1) {
            place.push_str(words.str(end));
            place.extend(words.str(end + 1).chars().flat_map(char::to_lowercase));
            end += 2;
        }
        if goes_on_behind_dash(words, end) {
            place.push_str(" -");
            end += 1;
        }
    }
    end
}

/// Whether a place in capitals goes on behind a dash: `BÀ RỊA - VŨNG TÀU`. Neither a unit of its own nor another body stands there.
fn goes_on_behind_dash(words: &Words<'_>, at: usize) -> bool {
    let behind = at + 1;
    let capitals = |at: usize| words.letters(at) && words.str(at).chars().count() > 1 && is_capitals(words.str(at));
    words.is_any(at, &["-", "–"])
        && at.checked_sub(1).is_some_and(capitals)
        && capitals(behind)
        && !ends_place(words, behind)
        && unit_at(words, behind).is_none()
        && !begins_head(words, behind)
}

/// Whether a committee may begin at a word: its name, or where it is printed in capitals what is misread for it,
/// and so begins with u or h, or with a letter that bears marks.
#[inline]
fn may_begin_committee(words: &Words<'_>, at: usize) -> bool {
    if words.is_plain(at) {
        return words.begins(at, &COMMITTEES);
    }
    words.key_bytes(at).first().is_some_and(|first| !first.is_ascii() || matches!(first, b'u' | b'h'))
}

pub(super) fn city_level(place: &str) -> Option<AgencyLevel> {
    CENTRAL_CITIES.iter().any(|city| is_in_any_case(place, city)).then_some(AgencyLevel::Province)
}

/// `CHÂU` → `Châu`
pub(super) fn title_case(word: &str) -> impl Iterator<Item = char> + '_ {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters.flat_map(char::to_lowercase))
}
