//! The days on which reports are due: apart from the rhythm in which they are made (`Hằng năm, các sở báo cáo kết quả về Sở Tài
//! chính | trước ngày 05/12`), behind the name of each of them, or of two together.
//!
//! ```text
//! due apart = rhythm … sending … ["("] ("trước" | "chậm nhất" | …) day {"và" day} [… ")"]     one stretch, one rhythm
//! of a list = "báo cáo" … quarter ("trước" | …) day                                           quý I trước ngày 10/3
//! of two    = report ("trước" | …) day "và" report ("trước" | …) day every                    both in that rhythm
//! ```
//! What stands between a rhythm and a day apart from it is in the stretch, too, so it holds no figure that would be lost there.

use super::bound::{self, Sense};
use super::doing;
use super::rhythm;
use super::time::{Grain, Time};
use super::verdict::TO;
use super::{Found, Place, Scanner, cue};
use crate::extract::phrases::Table;
use crate::model::DeadlineKind;
use crate::words::Kind;

/// What is done with a report, which alone has such a day.
static SENDING: Table<&str, 16> = Table::new(&["báo cáo", "gửi", "nộp", "trình", "tổng hợp", "cung cấp số liệu", "cung cấp thông tin"]);

/// What befalls those of whom is told, before a day: `danh sách trẻ | sinh trước ngày 01/7`.
static BEFALLEN: Table<&str, 32> = Table::new(&[
    "sinh",
    "nhận",
    "tiếp nhận",
    "phát sinh",
    "xảy ra",
    "đăng ký",
    "nhập học",
    "ra trường",
    "tốt nghiệp",
    "tuyển mới",
    "cấp mới",
    "hoàn thành",
    "hoạt động",
    "ban hành",
    "ký",
    "cấp",
    "thành lập",
    "tuyển dụng",
    "vào",
    "có",
    "có mặt",
    "thường trú",
    "cư trú",
    "nghỉ hưu",
    "đến hạn",
    "hết hạn",
    "trồng",
    "thả",
    "xuống giống",
    "thu hoạch",
    "xuất bán",
    "khởi công",
]);

/// How many words a bracket has at most behind its first day.
const BRACKET: usize = 12;

/// How far before its quarter a list of reports begins at most, and what stands right before a member of it.
const LIST_REACH: usize = 40;
const MEMBER: [&str; 6] = [":", ";", ",", "(", "cáo", "và"];

impl Scanner<'_, '_> {
    /// Takes the day that ends before `end` into the rhythm told before it, where it is the day on which a report is due; gives
    /// the index after the stretch.
    pub(super) fn due_apart(&self, sense: Sense, index: usize, time: &Time, end: usize, found: &mut [Found]) -> Option<usize> {
        let words = self.phrase.words;
        // What is told up to a day is mostly that of figures: `báo cáo tình hình đến ngày 20`.
        if !matches!(sense, Sense::Before | Sense::By) || words.begins(index, &TO) || time.grain != Grain::Day || self.place != Place::Item
        {
            return None;
        }
        let last = found.last_mut().filter(|last| last.recurrence.is_some())?;
        let from = words.index_at(last.range.end);
        let between = || from..index;
        let sent = doing::is_sent(words, from) || between().any(|at| words.begins(at, &SENDING));
        let figures = between().any(|at| words.kind(at) == Some(Kind::Digits));
        let befallen = self.phrase.after(index, &BEFALLEN) || between().any(|at| words.is(at, "đã"));
        // Behind a day, what somebody else does with the report has a day of its own.
        let next_step = from > 0 && words.kind(from - 1) == Some(Kind::Digits) && between().any(|at| words.is(at, "để"));
        if !sent || figures || befallen || next_step || !self.is_deadline(sense, index, time) {
            return None;
        }
        // A bracket is in the stretch as a whole.
        let open = between().rev().find(|&at| words.is_any(at, &["(", ")"])).filter(|&at| words.mark(at, '('));
        let end = match open {
            Some(_) => (end..end + BRACKET).take_while(|&at| !self.phrase.stops(at)).find(|&at| words.mark(at, ')'))? + 1,
            None => end,
        };
        last.range.end = words.range(index, end).end;
        Some(end)
    }

    /// The index after a quarter that names a report of a list, each with its own last day: `Gửi báo cáo: | quý I trước ngày 10/3;
    /// | quý III trước ngày 10/9`.
    pub(super) fn names_report(&self, sense: Sense, index: usize, time: &Time) -> Option<usize> {
        let words = self.phrase.words;
        if sense != Sense::Bare || time.grain != Grain::Quarter || index == 0 || !words.is_any(index - 1, &MEMBER) {
            return None;
        }
        let (sense, day) = bound::sensed(words, time.end)?;
        let due = matches!(sense, Sense::Before | Sense::By) && day.grain == Grain::Day;
        let listed = due && (index.saturating_sub(LIST_REACH)..index).any(|at| words.phrase(at, "báo cáo").is_some_and(|end| end <= index));
        listed.then_some(time.end)
    }

    /// The days of two reports that come round together: `báo cáo 6 tháng trước ngày 15/6 và báo cáo năm trước ngày 15/12
    /// hằng năm`.
    pub(super) fn reports(&self, sense: Sense, index: usize, time: &Time, found: &mut Vec<Found>) -> Option<usize> {
        let words = self.phrase.words;
        // Most times are none by which something is due.
        if !matches!(sense, Sense::Before | Sense::By) || self.place == Place::Heading {
            return None;
        }
        let next = if rhythm::ending(words, index).is_some() { bound::round_of_next(words, time) } else { None };
        let (recurrence, next, end) = next.or_else(|| bound::round_of_next_part(&self.phrase, index, time))?;
        for (from, to) in [(index, time.end), (next, end)] {
            found.push(Found { recurrence: Some(recurrence), ..self.plain(from, to, DeadlineKind::Recurring, cue(sense, time)) });
        }
        Some(end)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::means_in_2027;
    use super::super::{Context, find};
    use super::*;
    use crate::extract::passage::Passage;
    use crate::model::Years;
    use crate::words::Words;

    /// The stretches of a text that are times.
    fn stretches(text: &str) -> Vec<&str> {
        let words = Words::new(text);
        let years = Some(Years { from: 2027, to: 2027 });
        let found = find(&Passage::of(&words), &Context { place: Place::Item, years, label: None, taken: &[] });
        found.into_iter().map(|found| &text[found.range]).collect()
    }

    #[test]
    fn the_day_of_a_report_is_in_the_stretch_of_its_rhythm() {
        for text in [
            "Định kỳ hàng năm báo cáo kết quả trồng rừng về Chi cục Kiểm lâm chậm nhất ngày 17 tháng 12",
            "Hằng năm, các phường gửi số liệu về Chi cục trước ngày 10/12",
            "hằng quý tổng hợp, báo cáo Sở Công Thương trước ngày 20 của tháng cuối quý",
            "Định kỳ hằng tháng báo cáo mực nước cho Ban Quản lý hồ chậm nhất vào ngày 25",
            "Hằng năm báo cáo số tàu cá (trước ngày 15/12)",
            "hằng năm về Sở Y tế trước ngày 15/12",
            "Hằng năm, các xã nộp báo cáo trước ngày 10/12 hằng năm",
            "Hằng năm gửi báo cáo giữa kỳ trước ngày 15/6, báo cáo tổng kết trước ngày 15/12",
            "Hằng năm trình phương án giữ rừng (qua Chi cục Kiểm lâm, trước ngày 15/12, kèm bản đồ)",
        ] {
            assert_eq!(stretches(&format!("Các trạm {text} để theo dõi.")), [text], "{text}");
        }
        for (text, expected) in [
            (
                "Định kỳ 6 tháng, năm, các trạm báo cáo mực nước trước ngày 15/6 và ngày 15/12.",
                ["Định kỳ 6 tháng", "năm, các trạm báo cáo mực nước trước ngày 15/6 và ngày 15/12"],
            ),
            (
                "Định kỳ 6 tháng, 01 năm báo cáo mực nước (trước ngày 15/6 và trước ngày 15/12) về Sở Công Thương.",
                ["Định kỳ 6 tháng", "01 năm báo cáo mực nước (trước ngày 15/6 và trước ngày 15/12)"],
            ),
            (
                "Hằng quý báo cáo mực nước trước ngày 20 tháng cuối quý, hằng năm gửi báo cáo tổng kết trước ngày 15/12.",
                ["Hằng quý báo cáo mực nước trước ngày 20 tháng cuối quý", "hằng năm gửi báo cáo tổng kết trước ngày 15/12"],
            ),
        ] {
            assert_eq!(stretches(text), expected, "{text}");
        }
    }

    #[test]
    fn other_days_are_not() {
        for text in [
            // Figures would be lost in the stretch.
            "Hằng năm, mở 12 lớp dạy nghề và báo cáo kết quả trước ngày 15/12.",
            // Days up to which, or before which, what is told of came about.
            "Hằng năm, báo cáo mực nước đến ngày 20 tháng 12.",
            "Hằng năm, báo cáo danh sách trẻ sinh trước ngày 01/7.",
            "Hằng năm, gửi danh sách hộ đã nhận giống trước ngày 15/6.",
            "Hằng năm, tổng hợp báo cáo số tàu đăng ký trước ngày 15/6.",
            // Not of what is sent.
            "Hằng năm, nạo vét kênh trước ngày 15/8.",
            "Hằng năm, cung cấp giống lúa cho các xã trước ngày 15/5.",
            "Hằng năm, nạo vét kênh; báo cáo kết quả sau khi xong.",
        ] {
            assert_eq!(stretches(text), ["Hằng năm"], "{text}");
        }
        // What another does with it has its own day.
        assert_eq!(
            stretches("Hằng năm báo cáo mực nước trước ngày 15/12 để Sở Công Thương trình tỉnh trước ngày 25/12."),
            ["Hằng năm báo cáo mực nước trước ngày 15/12"]
        );
    }

    #[test]
    fn a_quarter_before_a_day_names_its_report() {
        means_in_2027(
            &["before - 2027-03-10", "before - 2027-06-10", "before - 2027-09-10"],
            &[
                "Thời gian gửi báo cáo: quý I trước ngày 10/3; 6 tháng trước ngày 10/6; quý III trước ngày 10/9",
                "Gửi báo cáo quý I trước ngày 10/3; 6 tháng trước ngày 10/6; quý III trước ngày 10/9.",
            ],
        );
        means_in_2027(
            &["within 2027-01-01 2027-03-31", "before - 2027-03-10"],
            &["Quý I trước ngày 10/3 trồng xong rừng", "Gửi báo cáo trong quý I, trước ngày 10/3"],
        );
    }
}
