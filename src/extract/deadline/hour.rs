//! The hour by which something is sent each day or week, and the day of each month that a cell alone may tell.
//!
//! ```text
//! hour   = ("trước" | "chậm nhất" | …) clock ["sáng" | …] (("hằng" | "mỗi") "ngày" | ["ngày"] weekday ("hằng" | "mỗi") "tuần")
//! number = ("trước" | …) D "hằng tháng"                      a cell alone
//! ```

use super::rhythm::{EACH, EVERY, UNITS};
use super::time::{WEEKDAYS, past_clock};
use super::{Found, Place, Scanner};
use crate::calendar::Recurrence;
use crate::extract::phrases::Table;
use crate::model::DeadlineKind;

/// The words before such an hour.
static BY_HOUR: Table<&str, 16> =
    Table::new(&["trước", "chậm nhất", "chậm nhất là", "chậm nhất vào", "muộn nhất", "muộn nhất là", "chậm nhất trước"]);

/// The parts of the day behind it.
const PARTS: [&str; 2] = ["sáng", "chiều"];

/// What is done by an hour, and what is forbidden or open until one.
static SENDING: Table<&str, 16> = Table::new(&["báo cáo", "gửi", "nộp", "tổng hợp", "cập nhật", "thông báo", "cung cấp"]);
static RULES: Table<&str, 16> = Table::new(&["không", "cấm", "mở cửa", "đóng cửa", "nhận gửi", "ký gửi"]);

/// How many words before the hour that stands at most.
const SENDING_REACH: usize = 24;

impl Scanner<'_, '_> {
    /// Reads an hour that comes round with its day: `Báo cáo số ca bệnh | trước 16 giờ 00 phút hằng ngày`. Gives the index after it.
    pub(super) fn by_hour(&self, index: usize, found: &mut Vec<Found>) -> Option<usize> {
        let words = self.phrase.words;
        let at = words.longest(index, &BY_HOUR).map(|(_, end)| end).filter(|_| self.place != Place::Heading)?;
        words.number(at)?;
        let cell = self.place == Place::Cell && index == 0;
        let (recurrence, end) = match past_clock(words, at) {
            Some(end) => {
                let end = end + usize::from(words.is_any(end, &PARTS));
                let end = end + usize::from(words.mark(end, ','));
                let weekday = words.past(end + usize::from(words.is(end, "ngày")), &WEEKDAYS);
                self.each(weekday.unwrap_or(end), if weekday.is_some() { "tuần" } else { "ngày" })?
            }
            None if cell && words.small_number(at, 31).is_some() => self.each(at + 1, "tháng")?,
            None => return None,
        };
        let sent = || self.phrase.near(index, &SENDING, SENDING_REACH) && !self.phrase.near(index, &RULES, SENDING_REACH);
        if !cell && !sent() {
            return None;
        }
        if !self.is_told(index, Some(recurrence), found) {
            found.push(Found { recurrence: Some(recurrence), ..self.plain(index, end, DeadlineKind::Recurring, "word:truoc") });
        }
        Some(end)
    }

    /// The rhythm of this unit at `index`, and the index after it.
    fn each(&self, index: usize, unit: &str) -> Option<(Recurrence, usize)> {
        let words = self.phrase.words;
        if !words.is_any(index, &EVERY) && !words.is(index, EACH) || !words.is(index + 1, unit) {
            return None;
        }
        let (&(_, count, period), end) = UNITS.read(words, index + 1)?;
        Some((Recurrence::every(count, period), end))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Context, find};
    use super::*;
    use crate::extract::passage::Passage;
    use crate::model::Years;
    use crate::words::Words;

    /// The stretches of a text that are times.
    fn stretches(text: &str, place: Place) -> Vec<&str> {
        let words = Words::new(text);
        let years = Some(Years { from: 2027, to: 2027 });
        let found = find(&Passage::of(&words), &Context { place, years, label: None, taken: &[] });
        found.into_iter().map(|found| &text[found.range]).collect()
    }

    #[test]
    fn an_hour_comes_round_with_its_day() {
        for (text, expected) in [
            ("Báo cáo số gà chết trước 16 giờ 00 phút hằng ngày.", "trước 16 giờ 00 phút hằng ngày"),
            ("Báo cáo mực nước về Chi cục trước 16h00 hằng ngày", "trước 16h00 hằng ngày"),
            ("gửi số liệu trước 9 giờ 00 phút mỗi ngày", "trước 9 giờ 00 phút mỗi ngày"),
            ("Các trạm nộp sổ trực chậm nhất 17h30 hàng ngày", "chậm nhất 17h30 hàng ngày"),
            ("Gửi báo cáo trước 15 giờ 00 phút ngày thứ Sáu hằng tuần", "trước 15 giờ 00 phút ngày thứ Sáu hằng tuần"),
            ("Gửi báo cáo trước 15h00 thứ Năm hàng tuần về Sở Y tế", "trước 15h00 thứ Năm hàng tuần"),
        ] {
            assert_eq!(stretches(text, Place::Item), [text[text.find(expected).unwrap()..][..expected.len()].to_owned()], "{text}");
        }
        for cell in ["Trước 25 hằng tháng", "Trước 16 giờ hằng ngày", "Trước 15h00 thứ Sáu hằng tuần"] {
            assert_eq!(stretches(cell, Place::Cell), [cell]);
        }
        for text in [
            "Mở cửa nhà thuốc từ 7 giờ đến trước 21 giờ hằng ngày",
            "Cấm xe tải gửi hàng trước 22 giờ hằng ngày",
            "Thu gom rác trước 6 giờ hằng ngày",
            "Báo cáo trực 24/24 giờ hằng ngày",
            "Báo cáo mực nước trước 25 hồ hằng tháng",
        ] {
            assert!(stretches(text, Place::Item).iter().all(|stretch| !stretch.starts_with("trước")), "{text}");
        }
    }
}
