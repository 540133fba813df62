//! A cited document as the source has it: its number and symbol, and the date behind them.

use std::ops::Range;

use super::super::rule::{Bilingual, both};
use super::super::subject::Subject;
use crate::calendar::Date;
use crate::model::Citation;

/// Types of documents: how symbols shorten them, and the words that may stand before such a symbol, of which the first names the type.
/// The party writes QĐ for a Quy định too, and what a decision promulgates is cited by its number.
const TYPES: [(&str, &[&str]); 10] = [
    ("NQ", &["Nghị quyết", "Nghị quyết liên tịch"]),
    ("NĐ", &["Nghị định"]),
    ("QĐ", &["Quyết định"]),
    ("CT", &["Chỉ thị"]),
    ("TT", &["Thông tư", "Thông tư liên tịch"]),
    ("KH", &["Kế hoạch"]),
    ("CĐ", &["Công điện"]),
    ("TTr", &["Tờ trình"]),
    ("BC", &["Báo cáo"]),
    ("TB", &["Thông báo"]),
];

/// The words that may stand before a symbol with that short form of a type, whatever its capitals; the first names the type.
pub(super) fn names_of(short: &str) -> Option<&'static [&'static str]> {
    TYPES.iter().find(|(known, _)| known.eq_ignore_ascii_case(short) || known.to_uppercase() == short).map(|&(_, names)| names)
}

/// How symbols shorten the type that is named so.
pub(super) fn short_of(named: &str) -> Option<&'static str> {
    TYPES.iter().find(|(_, names)| names.contains(&named)).map(|&(short, _)| short)
}

/// Types that are cited by date and name, whatever number they have.
const LAWS: [&str; 3] = ["Luật", "Bộ luật", "Pháp lệnh"];

/// Whether a law is cited.
pub(super) fn is_law(citation: &Citation) -> bool {
    LAWS.contains(&citation.kind.as_str())
}

/// What to do where only the cited document can tell what is right.
pub(super) const COMPARE: Bilingual = both("Đối chiếu với bản gốc của văn bản được viện dẫn.", "Compare with the cited document.");

/// Marks between the groups of a number and symbol.
const SEPARATORS: [char; 6] = ['/', '-', '–', '—', '−', '_'];

/// How far behind a citation its date is looked for, in bytes, when the reader did not take it.
const REACH: usize = 64;

/// A citation by number.
pub(super) struct Mention<'s> {
    pub(super) citation: &'s Citation,
    /// The source bytes of number and symbol.
    pub(super) range: Range<usize>,
    /// Number and symbol as written, blanks and all.
    pub(super) written: &'s str,
    pub(super) symbol: Symbol<'s>,
}

/// Number and symbol, blanks squeezed out: `145/2020/NĐ-CP`.
#[derive(Clone, Copy)]
pub(super) struct Symbol<'s> {
    /// `145`
    pub(super) number: &'s str,
    pub(super) year: Option<u16>,
    /// `NĐ-CP`
    pub(super) series: &'s str,
    /// Whether the number is set off as the state does it (`12/NQ-CP`), not as the party does (`12-NQ/TW`).
    pub(super) of_state: bool,
    /// Whether nothing parts number and symbol: `76NQ-CP`.
    pub(super) unparted: bool,
}

impl<'s> Symbol<'s> {
    pub(super) fn read(written: &'s str) -> Self {
        let number_end = written.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(written.len());
        let (number, mut rest) = written.split_at(number_end);
        // `15a/KH-UBND`: a number put in later.
        let mut letters = rest.chars();
        if let (Some(letter), Some(mark)) = (letters.next(), letters.next())
            && letter.is_alphabetic()
            && SEPARATORS.contains(&mark)
        {
            rest = rest.get(letter.len_utf8()..).unwrap_or("");
        }
        let of_state = rest.starts_with('/');
        let unparted = !rest.starts_with(SEPARATORS);
        rest = rest.trim_start_matches(SEPARATORS);
        let year = rest.get(..4).filter(|year| year.bytes().all(|b| b.is_ascii_digit())).and_then(|year| year.parse().ok());
        let year = year.filter(|year| (1900..2100).contains(year) && rest.get(4..).is_some_and(|after| after.starts_with(SEPARATORS)));
        if year.is_some() {
            rest = rest.get(4..).unwrap_or("").trim_start_matches(SEPARATORS);
        }
        Self { number, year, series: rest, of_state, unparted }
    }

    /// The first letters of the series, which say the type: `NĐ`.
    pub(super) fn kind(self) -> &'s str {
        let end = self.series.find(|c: char| !c.is_alphabetic()).unwrap_or(self.series.len());
        self.series.get(..end).unwrap_or("")
    }

    /// What follows the type in the series, which says the issuer: `CP`, `BTC-BNV`; "" for none.
    pub(super) fn issuer(self) -> &'s str {
        self.series.get(self.kind().len()..).unwrap_or("").trim_start_matches(SEPARATORS)
    }
}

/// The citations by number that stand in the source as they were read, in order.
pub(super) fn mentions<'s>(subject: &Subject<'s>) -> impl Iterator<Item = Mention<'s>> {
    let text = subject.source.text();
    subject.plan.citations.iter().filter_map(move |citation| {
        let number = citation.number.as_deref()?;
        let span = citation.span.range();
        let range = place(text.get(span.clone())?, number)?;
        let range = span.start + range.start..span.start + range.end;
        Some(Mention { citation, written: text.get(range.clone())?, range, symbol: Symbol::read(number) })
    })
}

/// Where a number, its blanks squeezed out, stands in a text.
fn place(text: &str, number: &str) -> Option<Range<usize>> {
    let first = number.chars().next()?;
    let mut before = ' ';
    for (start, c) in text.char_indices() {
        if c == first && !before.is_ascii_digit() {
            let mut wanted = number.chars().peekable();
            for (at, c) in text.get(start..)?.char_indices() {
                if wanted.next_if_eq(&c).is_none() && !c.is_whitespace() {
                    break;
                }
                if wanted.peek().is_none() {
                    return Some(start..start + at + c.len_utf8());
                }
            }
        }
        before = c;
    }
    None
}

impl Mention<'_> {
    /// What stands between the type word and the number, such as `số`; `None` when the citation
    /// does not begin with its type word.
    pub(super) fn between(&self) -> Option<&str> {
        let text = &self.citation.text;
        let head = text.get(..self.citation.kind.len()).filter(|head| head.to_lowercase() == self.citation.kind.to_lowercase())?;
        let rest = text.get(head.len()..)?;
        let end = rest.find(|c: char| c.is_ascii_digit())?;
        rest.get(..end).map(str::trim)
    }

    /// Its date as written behind the number.
    pub(super) fn date(&self, subject: &Subject<'_>) -> Option<WrittenDate> {
        date(subject, self.citation, self.range.end)
    }
}

/// A date of figures for day, month and year, each with its source bytes; it need not exist.
pub(super) struct WrittenDate {
    pub(super) day: Figure,
    pub(super) month: Figure,
    pub(super) year: Figure,
    /// Whether `tháng` stands where `năm` belongs.
    pub(super) month_twice: bool,
}

pub(super) struct Figure {
    pub(super) value: u16,
    pub(super) range: Range<usize>,
}

impl WrittenDate {
    /// The day, if there is such a day.
    pub(super) fn day(&self) -> Option<Date> {
        Date::new(self.year.value, u8::try_from(self.month.value).ok()?, u8::try_from(self.day.value).ok()?)
    }

    pub(super) fn range(&self) -> Range<usize> {
        self.day.range.start..self.year.range.end
    }
}

/// The date of a citation as written at or behind `from`: right there, or after a word `ngày` inside the citation.
pub(super) fn date(subject: &Subject<'_>, citation: &Citation, from: usize) -> Option<WrittenDate> {
    let end = citation.span.end.max(from);
    let tail = subject.written_within(from..end + REACH);
    let lead = |c: char| c.is_whitespace() || matches!(c, '(' | ',' | '*');
    let start = tail.len() - tail.trim_start_matches(lead).len();
    let at_once = tail.get(start..)?.strip_prefix("ngày").map_or(start, |_| start + "ngày".len());
    if let Some(found) = read(tail, at_once, from) {
        return Some(found);
    }
    let inside = tail.get(..end - from)?;
    inside.match_indices("ngày").find_map(|(at, word)| read(tail, at + word.len(), from))
}

/// `15/7/2021`, `05 tháng 3 năm 2024`, `15 tháng 9 tháng 2022`.
fn read(text: &str, at: usize, base: usize) -> Option<WrittenDate> {
    let mut rest = Rest { text, at, base };
    let day = rest.figure(2)?;
    let spelled = rest.one_of(&["tháng"]).is_some();
    if !spelled {
        rest.one_of(&["/", "-", "."])?;
    }
    let month = rest.figure(2)?;
    let link = rest.one_of(&["/", "-", ".", "năm", "tháng"])?;
    let year = rest.figure(4).filter(|year| year.range.len() == 4 && (1900..2100).contains(&year.value))?;
    Some(WrittenDate { day, month, year, month_twice: link == "tháng" })
}

/// What of a text is still to be read.
struct Rest<'t> {
    text: &'t str,
    at: usize,
    base: usize,
}

impl Rest<'_> {
    fn rest(&mut self) -> &str {
        let rest = self.text.get(self.at..).unwrap_or("");
        let blank = rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || c == '*').len();
        self.at += blank;
        self.text.get(self.at..).unwrap_or("")
    }

    /// A figure of at most so many digits.
    fn figure(&mut self, most: usize) -> Option<Figure> {
        let rest = self.rest();
        let len = rest.bytes().take_while(u8::is_ascii_digit).count();
        let value = rest.get(..len)?.parse().ok().filter(|_| len <= most)?;
        let start = self.base + self.at;
        self.at += len;
        Some(Figure { value, range: start..start + len })
    }

    fn one_of(&mut self, words: &[&'static str]) -> Option<&'static str> {
        let rest = self.rest();
        let word = words.iter().find(|word| rest.starts_with(**word))?;
        self.at += word.len();
        Some(word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_symbol_and_its_parts() {
        for (written, number, year, series, kind, issuer) in [
            ("145/2020/NĐ-CP", "145", Some(2020), "NĐ-CP", "NĐ", "CP"),
            ("12-NQ/TW", "12", None, "NQ/TW", "NQ", "TW"),
            ("66.2/2025/NQ-CP", "66.2", Some(2025), "NQ-CP", "NQ", "CP"),
            ("15a/KH-UBND", "15", None, "KH-UBND", "KH", "UBND"),
            ("76NQ-CP", "76", None, "NQ-CP", "NQ", "CP"),
            ("88/2016/TTLT/BTC-BTNMT", "88", Some(2016), "TTLT/BTC-BTNMT", "TTLT", "BTC-BTNMT"),
            ("60/2024/QH15", "60", Some(2024), "QH15", "QH", "15"),
            ("", "", None, "", "", ""),
        ] {
            let symbol = Symbol::read(written);
            assert_eq!((symbol.number, symbol.year, symbol.series), (number, year, series), "{written}");
            assert_eq!((symbol.kind(), symbol.issuer()), (kind, issuer), "{written}");
        }
        assert!(Symbol::read("12/NQ-CP").of_state && !Symbol::read("12-NQ/TW").of_state);
    }

    #[test]
    fn the_place_of_a_number() {
        for (text, number, expected) in [
            ("Quyết định số 12 /QĐ- UBND ngày", "12/QĐ-UBND", Some("12 /QĐ- UBND")),
            ("số 112/QĐ-BNV, 12/QĐ-BNV", "12/QĐ-BNV", Some("12/QĐ-BNV")),
            ("số 12/QĐ-BNV", "13/QĐ-BNV", None),
        ] {
            let found = place(text, number).map(|range| &text[range]);
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn dates_as_written() {
        for (text, expected) in [
            (" 15/7/2021 của", Some((15, 7, 2021, false))),
            ("5 tháng 03 năm 2024", Some((5, 3, 2024, false))),
            ("15 tháng 9 tháng 2022", Some((15, 9, 2022, true))),
            ("29/18/2018", Some((29, 18, 2018, false))),
            ("29/8", None),
            ("1/2/20245", None),
            ("tháng 9 năm 2022", None),
        ] {
            let found = read(text, 0, 0).map(|date| (date.day.value, date.month.value, date.year.value, date.month_twice));
            assert_eq!(found, expected, "{text}");
        }
    }
}
