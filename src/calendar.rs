//! Days, partial dates and rhythms: the calendar values that a plan states.
//!
//! A Vietnamese form leaves day or month blank until signature (Nghị định
//! 30/2020/NĐ-CP, Phụ lục I, II.4), so a date of an instrument may be known to
//! the year only. A deadline is always resolved to whole days.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use thiserror::Error;

/// A calendar day of the Gregorian calendar, written `2024-01-05`.
///
/// ```
/// use parse_plan::Date;
/// let day: Date = "2024-01-05".parse().unwrap();
/// assert_eq!((day.year(), day.month(), day.day()), (2024, 1, 5));
/// assert!("2023-02-29".parse::<Date>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day, or `None` when the calendar has no such day.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let exists = (1..=9999).contains(&year) && (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day);
        exists.then_some(Self { year, month, day })
    }

    /// The first day of a month, or `None` when there is no such month.
    #[must_use]
    pub fn first_of(year: u16, month: u8) -> Option<Self> {
        Self::new(year, month, 1)
    }

    /// The last day of a month, or `None` when there is no such month.
    #[must_use]
    pub fn last_of(year: u16, month: u8) -> Option<Self> {
        Self::new(year, month, days_in_month(year, month))
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub fn day(self) -> u8 {
        self.day
    }
}

/// The number of days of a month; 0 for a month outside 1 to 12.
fn days_in_month(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

/// A date known to the year, the month or the day: `2021`, `2022-12`, `2023-12-27`.
///
/// ```
/// use parse_plan::PartialDate;
/// let date: PartialDate = "2022-12".parse().unwrap();
/// assert_eq!((date.year(), date.month(), date.day()), (2022, Some(12), None));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

impl PartialDate {
    /// A date of which only the year is known; `None` for a year outside 1 to 9999.
    #[must_use]
    pub fn of_year(year: u16) -> Option<Self> {
        (1..=9999).contains(&year).then_some(Self { year, month: None, day: None })
    }

    /// A date known to the month; `None` when there is no such month.
    #[must_use]
    pub fn of_month(year: u16, month: u8) -> Option<Self> {
        Date::first_of(year, month).map(|_| Self { year, month: Some(month), day: None })
    }

    /// A date known to the day.
    #[must_use]
    pub fn of_day(date: Date) -> Self {
        Self { year: date.year, month: Some(date.month), day: Some(date.day) }
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, when known.
    #[must_use]
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, when known.
    #[must_use]
    pub fn day(self) -> Option<u8> {
        self.day
    }

    /// The first day that the date can mean.
    #[must_use]
    pub fn first(self) -> Date {
        Date { year: self.year, month: self.month.unwrap_or(1), day: self.day.unwrap_or(1) }
    }

    /// The last day that the date can mean.
    #[must_use]
    pub fn last(self) -> Date {
        let month = self.month.unwrap_or(12);
        Date { year: self.year, month, day: self.day.unwrap_or_else(|| days_in_month(self.year, month)) }
    }
}

/// The unit of a rhythm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Period {
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months; a quarter is three of them.
    Month,
    /// Years.
    Year,
}

/// How often a recurring deadline comes round, as an ISO 8601 duration: `P1M`, `P3M`, `P2W`.
///
/// ```
/// use parse_plan::{Period, Recurrence};
/// let quarterly = Recurrence::every(3, Period::Month);
/// assert_eq!(quarterly.to_string(), "P3M");
/// assert_eq!("P3M".parse(), Ok(quarterly));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Recurrence {
    count: u16,
    period: Period,
}

impl Recurrence {
    /// Once in so many days, weeks, months or years. Twelve months are one year.
    #[must_use]
    pub fn every(count: u16, period: Period) -> Self {
        match period {
            Period::Month if count != 0 && count.is_multiple_of(12) => Self { count: count / 12, period: Period::Year },
            _ => Self { count, period },
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl Date {
    /// The day as Vietnamese writes it: `05/4/2027`, `14/02/2027`.
    pub(crate) fn in_vietnamese(self) -> String {
        PartialDate::of_day(self).in_vietnamese()
    }
}

impl PartialDate {
    /// The date as Vietnamese writes it, as far as it is known. By Nghị định 30/2020/NĐ-CP a nought stands before days below 10
    /// and the months 1 and 2, and before no other month.
    pub(crate) fn in_vietnamese(self) -> String {
        match (self.month, self.day) {
            (Some(month), Some(day)) => {
                let nought = if month <= 2 { "0" } else { "" };
                format!("{day:02}/{nought}{month}/{}", self.year)
            }
            (Some(month), None) => format!("{month}/{}", self.year),
            (None, _) => self.year.to_string(),
        }
    }
}

impl fmt::Display for Recurrence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.period {
            Period::Day => 'D',
            Period::Week => 'W',
            Period::Month => 'M',
            Period::Year => 'Y',
        };
        write!(f, "P{}{unit}", self.count)
    }
}

/// A text that is no calendar value of the sort asked for.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0:?} is not a calendar value of the form {1}")]
pub struct CalendarError(String, &'static str);

/// The number that a fixed-width run of ASCII digits writes.
fn digits(text: &str, width: usize) -> Option<u16> {
    (text.len() == width && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

impl FromStr for PartialDate {
    type Err = CalendarError;

    fn from_str(text: &str) -> Result<Self, CalendarError> {
        let mut parts = text.split('-');
        let year = parts.next().and_then(|t| digits(t, 4));
        let month = parts.next().map(|t| digits(t, 2));
        let day = parts.next().map(|t| digits(t, 2));
        let date = match (year, month, day, parts.next()) {
            (Some(y), None, None, None) => Self::of_year(y),
            (Some(y), Some(Some(m)), None, None) => u8::try_from(m).ok().and_then(|m| Self::of_month(y, m)),
            (Some(y), Some(Some(m)), Some(Some(d)), None) => match (u8::try_from(m), u8::try_from(d)) {
                (Ok(m), Ok(d)) => Date::new(y, m, d).map(Self::of_day),
                _ => None,
            },
            _ => None,
        };
        date.ok_or_else(|| CalendarError(text.to_owned(), "2023, 2023-12 or 2023-12-27"))
    }
}

impl FromStr for Date {
    type Err = CalendarError;

    fn from_str(text: &str) -> Result<Self, CalendarError> {
        match text.parse::<PartialDate>() {
            Ok(date) if date.day.is_some() => Ok(date.first()),
            _ => Err(CalendarError(text.to_owned(), "2023-12-27")),
        }
    }
}

impl FromStr for Recurrence {
    type Err = CalendarError;

    fn from_str(text: &str) -> Result<Self, CalendarError> {
        let wrong = || CalendarError(text.to_owned(), "P1M, P3M, P2W or P1Y");
        let body = text.strip_prefix('P').ok_or_else(wrong)?;
        let unit = body.chars().next_back().ok_or_else(wrong)?;
        let period = match unit {
            'D' => Period::Day,
            'W' => Period::Week,
            'M' => Period::Month,
            'Y' => Period::Year,
            _ => return Err(wrong()),
        };
        let count = body[..body.len() - 1].parse().map_err(|_| wrong())?;
        Ok(Self { count, period })
    }
}

/// Serialises a calendar type as the text that it displays as.
macro_rules! serde_as_text {
    ($type:ty) => {
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.parse().map_err(de::Error::custom)
            }
        }
    };
}

serde_as_text!(Date);
serde_as_text!(PartialDate);
serde_as_text!(Recurrence);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_that_exist_and_days_that_do_not() {
        assert!(Date::new(2024, 2, 29).is_some());
        for (y, m, d) in [(2023, 2, 29), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1), (0, 1, 1)] {
            assert_eq!(Date::new(y, m, d), None, "{y}-{m}-{d}");
        }
        assert_eq!(Date::last_of(1900, 2), Date::new(1900, 2, 28));
    }

    #[test]
    fn written_and_read_back() {
        for text in ["2021", "2022-12", "2023-12-27"] {
            assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), text);
        }
        for text in ["P1M", "P6M", "P2W", "P1Y", "P10D"] {
            assert_eq!(text.parse::<Recurrence>().unwrap().to_string(), text);
        }
        for text in ["", "24", "2024-1", "2024-13", "2024-02-30", "2024-01-01-01", "ngày"] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
        for text in ["", "P", "1M", "PM", "P1X", "Pế"] {
            assert!(text.parse::<Recurrence>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_partial_date_spans_its_days() {
        let date: PartialDate = "2024-02".parse().unwrap();
        assert_eq!(date.first().to_string(), "2024-02-01");
        assert_eq!(date.last().to_string(), "2024-02-29");
    }

    #[test]
    fn twelve_months_are_a_year() {
        assert_eq!(Recurrence::every(12, Period::Month).to_string(), "P1Y");
        assert_eq!(Recurrence::every(6, Period::Month).to_string(), "P6M");
    }
}
