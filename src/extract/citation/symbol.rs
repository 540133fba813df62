//! The number and symbol of a document: `145/2020/NĐ-CP`, `57-NQ/TW`, `60/2024/QH15`.
//!
//! ```text
//! symbol  = digits [letter] [sep year] (sep part)+        12/2021/TT-BXD · 15a/KH-UBND
//! part    = letters [["-"] digits] (("." | "&" | "+") letters)*  QH15 · QH-15 · TB-VPCP.NN
//! sep     = "/" | "-" | "–" | "_"
//! ```
//! A typist's blank may stand beside a separator (`75/KH- UBND`) as long as the
//! symbol is not whole yet; a symbol is whole when it names the kind and the issuer
//! (two parts), or the session of the Quốc hội (`QH15`).

use std::borrow::Cow;

use crate::extract::date;
use crate::letter::is_capital;
use crate::words::{Kind, Words};

/// A number with its symbol, as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Symbol<'t> {
    /// Blanks squeezed out: `75/KH-UBND`. Most have none.
    pub(super) written: Cow<'t, str>,
    /// Where in `written` the series begins.
    series_at: usize,
    /// The year that some series carry: 2020 in `145/2020/NĐ-CP`.
    pub(super) year: Option<u16>,
    /// Whether the symbol names kind and issuer.
    pub(super) whole: bool,
    /// The index after its last word.
    pub(super) end: usize,
}

/// A body of the whole country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// The Quốc hội or its standing committee.
    Legislature,
    /// The party, the Chính phủ or its head.
    Centre,
}

/// What the first letters of a symbol say of the kind of document.
const FAMILIES: [(&str, &str); 32] = [
    ("NQ", "Nghị quyết"),
    ("NQLT", "Nghị quyết liên tịch"),
    ("NĐ", "Nghị định"),
    ("QĐ", "Quyết định"),
    ("QĐi", "Quy định"),
    ("QyĐ", "Quy định"),
    ("QC", "Quy chế"),
    ("CT", "Chỉ thị"),
    ("TT", "Thông tư"),
    ("TTLT", "Thông tư liên tịch"),
    ("KH", "Kế hoạch"),
    ("CTr", "Chương trình"),
    ("CTHĐ", "Chương trình hành động"),
    ("CTrHĐ", "Chương trình hành động"),
    ("TTr", "Tờ trình"),
    ("CV", "Công văn"),
    ("CĐ", "Công điện"),
    ("KL", "Kết luận"),
    ("TB", "Thông báo"),
    ("TTri", "Thông tri"),
    ("BC", "Báo cáo"),
    ("HD", "Hướng dẫn"),
    ("ĐA", "Đề án"),
    ("PL", "Pháp lệnh"),
    ("L", "Lệnh"),
    ("VBHN", "Văn bản hợp nhất"),
    ("QH", "Luật"),
    ("UBTVQH", "Nghị quyết"),
    // Slips that leave out the separator.
    ("NQCP", "Nghị quyết"),
    ("NĐCP", "Nghị định"),
    ("QĐTTg", "Quyết định"),
    ("KHUBND", "Kế hoạch"),
];

/// Parts that are not all capitals, or that typists write in small letters.
const KNOWN_PARTS: [&str; 21] =
    ["nq", "nđ", "qđ", "ct", "tt", "kh", "ctr", "ttr", "cv", "kl", "tb", "bc", "hd", "cp", "ttg", "ubnd", "hđnd", "tw", "tu", "qh", "hu"];

/// The longest part: `ĐCTUBTWMTTQVN` has thirteen letters.
const LONGEST_PART: usize = 20;

impl Symbol<'_> {
    /// Everything after the number and the year: `KH-UBND`.
    pub(super) fn series(&self) -> &str {
        self.written.get(self.series_at..).unwrap_or_default()
    }

    /// Whether the party above the communes, the Chính phủ or its head issued it, by the last letters of the symbol.
    pub(super) fn is_central(&self) -> bool {
        let last = self.series().rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        ["TW", "TU", "CP", "TTg", "TTG"].contains(&last)
    }

    /// Who issued it as the last letters of the symbol tell, where that is a body of the whole country.
    pub(super) fn source(&self) -> Option<Source> {
        let mut parts = self.series().rsplit(['/', '-', '–', '_', '.']).filter(|part| part.contains(char::is_alphabetic));
        let (last, kind) = (parts.next().unwrap_or_default(), parts.next());
        // `123/SXD-QH` is of planning, `456/SXD-CP` of permits: behind the letters of a body these are its departments.
        let of_kind = kind.is_none_or(|kind| FAMILIES.iter().any(|&(letters, _)| letters == kind)) && parts.next().is_none();
        let term = last.trim_end_matches(|c: char| c.is_ascii_digit());
        match term {
            "QH" | "UBTVQH" if of_kind && (kind.is_some() || term.len() < last.len()) => Some(Source::Legislature),
            "TW" | "CP" | "TTg" | "TTG" if of_kind && kind.is_some() => Some(Source::Centre),
            _ => None,
        }
    }

    /// The kind of document that the symbol tells, if it is one of the known ones.
    pub(super) fn kind(&self) -> Option<&'static str> {
        let first = self.series().split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        let same = |family: &str| capitals(family).eq(capitals(first));
        // Only the party writes QĐ for a Quy định too; its symbol alone cannot tell.
        FAMILIES
            .iter()
            .find(|(family, _)| *family == first)
            .or_else(|| FAMILIES.iter().find(|(family, _)| same(family)))
            .map(|&(_, kind)| kind)
    }
}

/// Capitals, with the Icelandic `Ð` of old fonts read as `Đ`.
fn capitals(part: &str) -> impl Iterator<Item = char> + '_ {
    part.chars().flat_map(char::to_uppercase).map(|c| if c == 'Ð' { 'Đ' } else { c })
}

/// Reads the symbol whose number stands at `index`.
#[inline]
pub(super) fn read<'t>(words: &Words<'t>, index: usize) -> Option<Symbol<'t>> {
    // Most marks behind a number, such as those of a share or of a list, are in no symbol.
    if words.kind(index + 1) == Some(Kind::Mark) && !may_be_separator(words, index + 1) {
        return None;
    }
    if words.kind(index)? != Kind::Digits || !may_go_on(words, index) || words.str(index).len() > 6 {
        return None;
    }
    read_parts(words, index)
}

/// Reads the parts behind the number at `index`.
pub(super) fn read_parts<'t>(words: &Words<'t>, index: usize) -> Option<Symbol<'t>> {
    if goes_on(words, index) {
        return None;
    }
    let mut at = index + 1;
    // `66.2/2025/NQ-CP`: the Chính phủ numbers some series by a second figure.
    if words.mark(at, '.')
        && tight(words, at)
        && words.str(at + 1).len() <= 2
        && words.number(at + 1).is_some()
        && is_separator(words, at + 2)
    {
        at += 2;
    }
    // `15a/KH-UBND`: a number put in later.
    let suffix = words.joined(index) && words.letters(at) && words.str(at).chars().count() == 1;
    if suffix && words.joined(at) && is_separator(words, at + 1) {
        at += 1;
    }
    let mut year = None;
    if is_separator(words, at)
        && tight(words, at)
        && let Some(value) = date::year(words, at + 1)
    {
        year = Some(value);
        at += 2;
    }
    let series_from = at;
    let mut parts = 0;
    let mut whole = false;
    // `76NQ-CP`, `57 NQ/TW`: the first separator left out, the second one vouches for it.
    let loose = words.joined(at - 1) || (index > 0 && words.is_any(index - 1, &SO));
    if loose && is_part(words, at, false) && words.joined(at) && is_separator(words, at + 1) {
        at += 1;
        parts = 1;
    }
    while parts < 8 && is_separator(words, at) {
        let blank = !words.joined(at - 1) || !words.joined(at);
        if (blank && whole) || !is_part(words, at + 1, blank) {
            break;
        }
        at += 2;
        parts += 1;
        if words.joined(at - 1) && words.kind(at) == Some(Kind::Digits) {
            whole = true;
            at += 1;
        } else if numbers_legislature(words, at) {
            whole = true;
            at += 2;
        }
        while words.is_any(at, &[".", "&", "+"]) && tight(words, at) && is_part(words, at + 1, false) {
            at += 2;
        }
        whole |= parts >= 2;
    }
    if parts == 0 {
        return None;
    }
    let (number, written) = match (index..at - 1).all(|at| words.joined(at)) {
        true => (words.slice(index, series_from).len(), words.slice(index, at).into()),
        false => (squeezed(words.slice(index, series_from)).len(), Cow::Owned(squeezed(words.slice(index, at)))),
    };
    let parted = written.get(number..).and_then(|series| series.find(char::is_alphabetic));
    Some(Symbol { series_at: parted.map_or(written.len(), |parted| number + parted), written, year, whole, end: at })
}

/// The symbols of those whose term is told by a number.
const LEGISLATURES: [&str; 2] = ["qh", "ubtvqh"];

/// Whether a dash at `at` parts such a symbol from its number, which is a slip: `163/2024/QH | -15`.
fn numbers_legislature(words: &Words<'_>, at: usize) -> bool {
    let number = words.kind(at + 1) == Some(Kind::Digits) && words.str(at + 1).len() <= 2 && !is_separator(words, at + 2);
    number && words.is_any(at, &["-", "–"]) && tight(words, at) && words.is_any(at - 1, &LEGISLATURES)
}

/// A text without its blanks.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// How many figures a number may have behind it before its letters: that behind a point, and the year.
const FIGURES: usize = 2;

/// Whether what follows a number can make it a symbol: letters behind a separator, perhaps with figures
/// between, or letters written on to it or announced. Most numbers of a plan are told by this.
pub(super) fn may_go_on(words: &Words<'_>, index: usize) -> bool {
    let mut at = index;
    for figures in 0..=FIGURES {
        let separated = match words.kind(at + 1) {
            Some(Kind::Mark) => is_separator(words, at + 1),
            Some(Kind::Letters) => return words.joined(at) || (index > 0 && words.is_any(index - 1, &SO)),
            _ => return false,
        };
        // Behind any other mark nothing of a symbol stands.
        if !(separated || figures == 0 && words.mark(at + 1, '.')) {
            return false;
        }
        match words.kind(at + 2) {
            Some(Kind::Digits) => at += 2,
            behind => return separated && behind == Some(Kind::Letters),
        }
    }
    false
}

/// The word that announces a number, and a slip of it.
pub(super) const SO: [&str; 3] = ["số", "só", "sô"];

/// Whether the word at `index` can be a part of a symbol. Beside a blank it must look like one for sure.
fn is_part(words: &Words<'_>, index: usize, sure: bool) -> bool {
    if !words.letters(index) {
        return false;
    }
    let known = || words.is_any(index, &KNOWN_PARTS);
    // Most words are in small letters.
    if words.is_plain(index) {
        return !sure && known();
    }
    let (mut length, mut capitals, mut small) = (0, 0, 0);
    for c in words.str(index).chars() {
        let capital = is_capital(c);
        length += 1;
        capitals += usize::from(capital);
        small += usize::from(!capital && c.is_lowercase());
    }
    if length > LONGEST_PART {
        return false;
    }
    match sure {
        true => (capitals >= 2 && small <= 1) || (capitals > 0 && known()),
        false => words.capital(index) && capitals > small || (small == 0 && capitals > 0) || known(),
    }
}

/// Whether a mark may be one of them, or a point, by its first byte.
#[inline]
fn may_be_separator(words: &Words<'_>, index: usize) -> bool {
    matches!(words.key_bytes(index), [b'/' | b'-' | b'_' | b'.' | 0xE2, ..])
}

fn is_separator(words: &Words<'_>, index: usize) -> bool {
    // A mark has one character; only the two dashes have more than one byte.
    match words.key_bytes(index) {
        [mark] => matches!(mark, b'/' | b'-' | b'_'),
        mark => mark == "–".as_bytes() || mark == "−".as_bytes(),
    }
}

/// Whether the digits at `index` go on from something, by the mark before them: `2/12/QĐ`, `1.500`.
fn goes_on(words: &Words<'_>, index: usize) -> bool {
    let before = index.checked_sub(1).filter(|&before| words.joined(before));
    before.is_some_and(|before| words.is_any(before, &["/", "-", "–", ".", ",", "_", "…"]))
}

/// Whether no space stands on either side of the word at `index`.
fn tight(words: &Words<'_>, index: usize) -> bool {
    index > 0 && words.joined(index - 1) && words.joined(index)
}
