//! Days of the moon, which are none of the calendar: `(tức ngày 26/10 đến ngày 27/01 âm lịch)`, `từ ngày 15 tháng Chạp`.
//!
//! ```text
//! aside = "(" … moon … ")"                  behind a day of the calendar, whose name by the moon it is
//! moon  = "âm lịch" | "tháng chạp" | "tháng giêng" | "mùng" | "mồng"
//! ```

use crate::extract::phrases::Table;
use crate::words::Words;

/// What follows a day that the moon tells.
const BEHIND_DAY: [&str; 7] = ["âm lịch", "( âm", "( âm lịch", "al", "( al", "tháng chạp", "tháng giêng"];

/// What shows that a bracket tells days of the moon.
static MOON: Table<&str, 16> = Table::new(&["âm lịch", "tháng chạp", "tháng giêng", "mùng", "mồng", "rằm"]);

/// What such a bracket says first, where the days in it look like those of the calendar: `(tức | ngày 26/10 …)`.
const SAME: [&str; 4] = ["tức", "tức là", "nhằm", "nhằm vào"];

/// How many words such a bracket has at most, and how many stand before the first day in it.
const BRACKET: usize = 24;
const LEADS: usize = 4;

/// The index after what shows that the day up to `end` is one of the moon, or after the bracket in which the time at `index`
/// stands and which tells the days before it once more, by the moon.
pub(super) fn past(words: &Words<'_>, index: usize, end: usize) -> Option<usize> {
    words.past(end, &BEHIND_DAY).or_else(|| {
        let open = (index.saturating_sub(LEADS)..index).rev().find(|&at| words.mark(at, '('))?;
        let first = words.past(open + 1, &SAME).filter(|&first| first <= index)?;
        // The day before the bracket is the one that counts.
        let dated = open > 0 && (words.number(open - 1).is_some() || words.is(open - 1, "năm"));
        if dated && first > open { past_aside(words, open) } else { None }
    })
}

/// The index after a bracket at `open` that tells a day by the moon; `open` itself where there is none.
pub(super) fn past_aside(words: &Words<'_>, open: usize) -> Option<usize> {
    if !words.mark(open, '(') {
        return None;
    }
    let close = (open + 1..(open + BRACKET).min(words.len())).find(|&at| words.mark(at, ')'))?;
    (open + 1..close).any(|at| words.begins(at, &MOON)).then_some(close + 1)
}

#[cfg(test)]
mod tests {
    use super::super::tests::means_in_2027;

    #[test]
    fn days_of_the_moon_are_told_besides_those_of_the_calendar() {
        means_in_2027(
            &["within 2027-01-23 2027-02-20"],
            &[
                "Trồng đào từ ngày 23/01/2027 đến ngày 20/02/2027 (tức từ ngày 15 tháng Chạp đến ngày 15 tháng Giêng)",
                "Trồng đào từ ngày 23/01/2027 đến ngày 20/02/2027 (tức ngày 15/12 đến ngày 15/01 âm lịch)",
                "Trồng đào từ ngày 23/01/2027 đến ngày 20/02/2027 (tức là từ ngày 15/12 đến 15/01 âm lịch), mỗi xã một vườn",
                "Trực bến đò từ ngày 23/01/2027 (15 tháng Chạp) đến ngày 20/02/2027 (15 tháng Giêng)",
                "Trực bến đò từ ngày 23/01/2027 (tức ngày 15 tháng Chạp) đến hết ngày 20/02/2027 (rằm tháng Giêng)",
            ],
        );
        means_in_2027(&[], &["Mở hội đua thuyền từ ngày 15 tháng Chạp đến ngày 15 tháng Giêng"]);
        means_in_2027(&["within 2027-01-23 2027-01-30"], &["Nghỉ từ ngày 23/01/2027 đến ngày 30/01/2027 (tức là 08 ngày)"]);
        means_in_2027(&["from 2027-01-23 -", "by - 2027-02-20"], &["Mở cống từ ngày 23/01/2027 (đợt một) đến ngày 20/02/2027"]);
        means_in_2027(
            &["before - 2027-03-10"],
            &["Nạo vét trước mùa lũ (tức là trước ngày 10/3/2027)", "Nạo vét 12 km kênh (tức là trước ngày 10/3/2027)"],
        );
    }
}
