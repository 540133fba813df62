//! Dates as a plan writes them, whole or with blanks left for the pen.
//!
//! ```text
//! date    = ["ngày"] D sep M [sep Y]                15/7/2021 · ngày 05-01-2024 · 30/6
//!         | "ngày" [D] "tháng" [M] ["năm" [Y]]      ngày 08 tháng 9 năm 2025 · ngày tháng năm 2021
//!         | "ngày" sep M sep Y                      ngày /12/2022
//!         | "ngày" D                                ngày 14
//!         | "tháng" M [("/" | "-" | ["năm"]) Y]     tháng 6/2024 · tháng 12 năm 2022
//!         | "năm" Y                                 năm 2024
//! sep     = "/" | "-" | "."
//! D = 1..31   M = 1..12   Y = four digits, 19xx or 20xx
//! ```
//! A date is read for its parts; whether the calendar has such a day is asked by
//! [`Written::partial`], so that `31/11/2024` is still seen as a date (and can be complained
//! about) but never becomes a value.

use crate::calendar::{Date, PartialDate};
use crate::words::{Kind, Words};

/// The parts of a date as written, and where it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Written {
    pub(crate) day: Option<u8>,
    pub(crate) month: Option<u8>,
    pub(crate) year: Option<u16>,
    /// The index after its last word.
    pub(crate) end: usize,
}

impl Written {
    /// The date, to the precision that is written; `None` without a year or when there is no such day.
    pub(crate) fn partial(&self) -> Option<PartialDate> {
        match (self.year?, self.month, self.day) {
            (year, Some(month), Some(day)) => Date::new(year, month, day).map(PartialDate::of_day),
            (year, Some(month), None) => PartialDate::of_month(year, month),
            (year, None, None) => PartialDate::of_year(year),
            (_, None, Some(_)) => None,
        }
    }
}

/// Reads the date that begins at `index`, at the word `ngày`, `tháng`, `năm` or at a digit.
pub(crate) fn read(words: &Words<'_>, index: usize) -> Option<Written> {
    if words.is(index, "ngày") {
        let blank = match day_month_year(words, index + 1) {
            Some(date) => return Some(date),
            None => index + 1,
        };
        return spelled(words, blank).or_else(|| blank_day(words, blank)).or_else(|| bare_day(words, blank));
    }
    if words.is(index, "tháng") {
        let month = words.small_number(index + 1, 12)?;
        let mut date = Written { month: Some(month), end: index + 2, ..Written::default() };
        let year_at = match () {
            () if is_separator(words, index + 2) || words.is(index + 2, "năm") => index + 3,
            () => index + 2,
        };
        if let Some(year) = year(words, year_at) {
            date.year = Some(year);
            date.end = year_at + 1;
        }
        return Some(date);
    }
    if words.is(index, "năm") {
        let year = year(words, index + 1)?;
        return Some(Written { year: Some(year), end: index + 2, ..Written::default() });
    }
    day_month_year(words, index)
}

/// `15/7/2021` or `30/6`, without the word before it.
fn day_month_year(words: &Words<'_>, index: usize) -> Option<Written> {
    // Blanks beside the strokes are a slip when the whole date is there: `15 / 7 / 2026`.
    let whole = || words.mark(index + 1, '/') && words.mark(index + 3, '/') && year(words, index + 4).is_some();
    if !(is_separator(words, index + 1) && (words.joined(index) || whole())) {
        return None;
    }
    let day = words.small_number(index, 31)?;
    let month = words.small_number(index + 2, 12)?;
    let mut date = Written { day: Some(day), month: Some(month), year: None, end: index + 3 };
    if is_separator(words, index + 3)
        && let Some(year) = year(words, index + 4)
    {
        date.year = Some(year);
        date.end = index + 5;
        return Some(date);
    }
    // `ngày 30/9 năm 2026`: behind `ngày`, and where it is no share, the year goes on in words.
    let dated = || index > 0 && words.is(index - 1, "ngày") || date.day > date.month;
    if words.is(index + 3, "năm")
        && words.mark(index + 1, '/')
        && dated()
        && let Some(year) = year(words, index + 4)
    {
        date.year = Some(year);
        date.end = index + 5;
        return Some(date);
    }
    // Without a year only the stroke makes a date: `30-6` and `4.5` are other things.
    let another = words.mark(index + 3, '/') && words.joined(index + 2);
    (words.mark(index + 1, '/') && words.joined(index + 1) && !another).then_some(date)
}

/// `[D] tháng [M] năm [Y]` after `ngày`, each number possibly left blank.
fn spelled(words: &Words<'_>, index: usize) -> Option<Written> {
    let mut date = Written::default();
    let mut at = skip_dots(words, index);
    if let Some(day) = words.small_number(at, 31) {
        date.day = Some(day);
        at += 1;
    }
    at = skip_dots(words, at);
    if !words.is(at, "tháng") {
        return None;
    }
    at = skip_dots(words, at + 1);
    date.end = at;
    if let Some(month) = words.small_number(at, 12) {
        date.month = Some(month);
        at += 1;
        date.end = at;
    }
    at = skip_dots(words, at);
    if words.is(at, "năm") {
        let number_at = skip_dots(words, at + 1);
        if let Some(year) = year(words, number_at) {
            date.year = Some(year);
            date.end = number_at + 1;
        } else if date.day.is_none() && date.month.is_none() {
            date.end = at + 1;
        }
    } else if is_separator(words, at) {
        // `ngày 15 tháng 9/2022`
        if let Some(year) = year(words, at + 1) {
            date.year = Some(year);
            date.end = at + 2;
        }
    }
    Some(date)
}

/// `/12/2022` after `ngày`, the day left blank.
fn blank_day(words: &Words<'_>, index: usize) -> Option<Written> {
    let at = skip_dots(words, index);
    if !words.mark(at, '/') {
        return None;
    }
    let month_at = skip_dots(words, at + 1);
    if let (Some(month), true) = (words.small_number(month_at, 12), words.mark(month_at + 1, '/')) {
        let year = year(words, month_at + 2)?;
        return Some(Written { day: None, month: Some(month), year: Some(year), end: month_at + 3 });
    }
    // `ngày / /2025`
    let year = year(words, month_at + 1).filter(|_| words.mark(month_at, '/'))?;
    Some(Written { year: Some(year), end: month_at + 2, ..Written::default() })
}

/// `14` after `ngày`: a day of a month that is named elsewhere.
fn bare_day(words: &Words<'_>, index: usize) -> Option<Written> {
    let day = words.small_number(index, 31)?;
    // `10 ngày làm việc` counts days, and so does `ngày 1.500`.
    let counted = is_separator(words, index + 1) && words.joined(index) && words.joined(index + 1);
    (!counted).then_some(Written { day: Some(day), end: index + 1, ..Written::default() })
}

/// Passes the dots that stand for a blank: `ngày ... tháng ... năm`.
fn skip_dots(words: &Words<'_>, mut index: usize) -> usize {
    while words.kind(index) == Some(Kind::Mark) && words.is_any(index, &[".", "…", "_"]) {
        index += 1;
    }
    index
}

/// Whether a separator of the parts of a date stands at `index`.
fn is_separator(words: &Words<'_>, index: usize) -> bool {
    words.kind(index) == Some(Kind::Mark) && words.is_any(index, &["/", "-", ".", "–"])
}

/// The year at `index`: four digits, 1900 to 2099.
pub(crate) fn year(words: &Words<'_>, index: usize) -> Option<u16> {
    let (century, &[tens @ b'0'..=b'9', ones @ b'0'..=b'9']) = (match words.key_bytes(index) {
        [b'1', b'9', rest @ ..] => (1900, rest),
        [b'2', b'0', rest @ ..] => (2000, rest),
        _ => return None,
    }) else {
        return None;
    };
    Some(century + 10 * u16::from(tens - b'0') + u16::from(ones - b'0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meaning(text: &str) -> Option<String> {
        read(&Words::new(text), 0).map(|d| d.partial().map_or_else(|| "no year or no such day".to_owned(), |p| p.to_string()))
    }

    #[test]
    fn meaning_and_spellings() {
        for (expected, spellings) in [
            (
                "2025-09-08",
                &[
                    "8 / 9 / 2025",
                    "ngày 8/ 9/ 2025",
                    "O8/9/2O25",
                    "ngày08/9/2025",
                    "８/９/２０２５",
                    "ngày 08 tháng 9 năm 2025",
                    "8/9/2025",
                    "ngày 08/9/2025",
                    "Ngày 8-9-2025",
                    "08.09.2025",
                    "ngày 8 tháng 9/2025",
                    "ngày 8/9 năm 2025",
                    "ngày 08/9 năm 2025",
                ][..],
            ),
            (
                "2022-12",
                &[
                    "ngày tháng 12 năm 2022",
                    "ngày /12/2022",
                    "tháng 12/2022",
                    "tháng 12 năm 2022",
                    "ngày … tháng 12 năm 2022",
                    "tháng 12-2022",
                    "ngày …/…12/2022",
                ],
            ),
            ("2021", &["năm 2021", "ngày tháng năm 2021", "ngày / /2021", "ngày ... tháng ... năm 2021"]),
        ] {
            for spelling in spellings {
                assert_eq!(meaning(spelling).as_deref(), Some(expected), "{spelling}");
            }
        }
    }

    #[test]
    fn dates_without_a_year_and_days_that_do_not_exist() {
        for text in ["30/6", "ngày 15 tháng 12", "ngày 14", "tháng 6", "31/11/2024", "ngày 30 tháng 02 năm 2024"] {
            assert_eq!(meaning(text).as_deref(), Some("no year or no such day"), "{text}");
        }
    }

    #[test]
    fn what_is_no_date() {
        for text in
            ["24/7/365", "80%", "1.500", "13/2024", "năm nay", "ngày nay", "tháng sau", "76/NQ-CP", "4/4 chỉ tiêu tốt".split_at(1).0]
        {
            assert_eq!(meaning(text), None, "{text}");
        }
    }

    #[test]
    fn where_a_date_ends() {
        for (text, end) in [
            ("15/7/2021 của Chính phủ", 5),
            ("ngày 08 tháng 9 năm 2025 của", 6),
            ("ngày 15 tháng 12) báo cáo", 4),
            ("ngày /12/2022 của", 5),
            ("ngày / /2021 của", 4),
            ("ngày … tháng 12 năm 2022 của", 6),
            ("ngày … tháng … năm … của", 5),
            ("tháng 6 của", 2),
        ] {
            assert_eq!(read(&Words::new(text), 0).map(|d| d.end), Some(end), "{text}");
        }
    }
}
