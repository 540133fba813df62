//! Committees and where an issuer may be named: `Ủy ban nhân dân` with the unit and the place behind it.

use std::ops::Range;

use crate::extract::phrases::Table;
use crate::form;
use crate::letter::is_capitals;
use crate::model::AgencyLevel;
use crate::text::Text;
use crate::words::{Kind, Words};

/// The issuer: its name, where it was read, its level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Issuer {
    pub(crate) name: String,
    /// As written.
    pub(crate) text: String,
    /// The source bytes it was read from.
    pub(crate) source: Range<usize>,
    pub(crate) level: Option<AgencyLevel>,
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

/// Cities directly under the central government (Nghị quyết 202/2025/QH15 names six).
pub(super) const CENTRAL_CITIES: [&str; 6] = ["hà nội", "hồ chí minh", "hải phòng", "đà nẵng", "cần thơ", "huế"];

/// What an issuer does with its plan.
pub(super) static ISSUES: Table<&str, 4> = Table::new(&["ban hành", "xây dựng"]);

/// Where the issuer may be named.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Places<'t> {
    pub(crate) letterhead: &'t [Text<'t>],
    pub(crate) grounds: &'t [Text<'t>],
    pub(crate) opening: &'t [Text<'t>],
    pub(crate) title: Option<&'t str>,
}

/// The first committee in a text; `named` asks for one whose place is named.
pub(super) fn committee(text: &Text<'_>, named: bool) -> Option<Issuer> {
    committee_in(&text.words(), named, &|range| text.source(range))
}

/// The first committee among words; `source` tells on which source bytes a range of them stands.
pub(super) fn committee_in(words: &Words<'_>, named: bool, source: &dyn Fn(Range<usize>) -> Range<usize>) -> Option<Issuer> {
    (0..words.len()).find_map(|i| committee_at(words, i, source).filter(|issuer| !named || has_place(&issuer.name)))
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

/// The committee that begins at a word: `UBND tỉnh Lai Châu`, `ỦY BAN NHÂN DÂN HUYỆN TÂN UYÊN`.
#[inline]
pub(super) fn committee_at(words: &Words<'_>, at: usize, source: &dyn Fn(Range<usize>) -> Range<usize>) -> Option<Issuer> {
    if may_begin_committee(words, at) { read_committee(words, at, source) } else { None }
}

/// Reads the committee that begins at a word.
fn read_committee(words: &Words<'_>, at: usize, source: &dyn Fn(Range<usize>) -> Range<usize>) -> Option<Issuer> {
    let (head, head_end) = COMMITTEES.entries().iter().find_map(|(written, name)| {
        // A slip is one of capitals, which no word has that is compared as it is written.
        let capitals = |&end: &usize| is_capitals(words.slice(at, end));
        let slip = || (!words.is_plain(at)).then(|| form::slipped_phrase(words, at, written)).flatten().filter(capitals);
        words.phrase(at, written).or_else(slip).map(|end| (*name, end))
    })?;
    // `Ủy ban nhân dân (UBND) huyện …`
    let mut unit_at = head_end;
    if words.mark(unit_at, '(') && words.is(unit_at + 1, "ubnd") && words.mark(unit_at + 2, ')') {
        unit_at += 3;
    }
    let (unit, level, unit_end) = UNITS.iter().find_map(|(unit, level)| words.phrase(unit_at, unit).map(|end| (*unit, *level, end)))?;
    let mut end = unit_end;
    let mut place = Vec::new();
    while let Some(word) = words.get(end) {
        // A place name is capitalised throughout, and commas, brackets and verbs end it.
        let belongs = word.kind == Kind::Letters && words.capital(end) && place.len() < 5 && !words.is_any(end, &["về", "ban", "giai"]);
        let numbered = word.kind == Kind::Digits && place.is_empty() && matches!(unit, "quận" | "phường");
        if !belongs && !numbered {
            break;
        }
        place.push(title_case(words.str(end)));
        end += 1;
    }
    let name = [head, unit].into_iter().map(str::to_owned).chain(place.iter().cloned()).collect::<Vec<_>>().join(" ");
    let level = level.or_else(|| city_level(&place.join(" ")));
    let range = words.range(at, end);
    Some(Issuer { name, text: words.slice(at, end).to_owned(), source: source(range), level })
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
    let place = place.to_lowercase();
    CENTRAL_CITIES.contains(&place.as_str()).then_some(AgencyLevel::Province)
}

/// `CHÂU` → `Châu`
pub(super) fn title_case(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters.flat_map(char::to_lowercase)).collect()).unwrap_or_default()
}
