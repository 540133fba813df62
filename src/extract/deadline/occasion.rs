//! The very day on which something takes place, which begins and ends it: `Thời gian: 19h00 ngày 31/12/2026`,
//! `Khai giảng: Ngày 05/9/2026`, `Từ 16h00 ngày 30/12/2026, Ban Tổ chức chấm thi`.
//!
//! ```text
//! line  = "thời gian" {word} ":" … day               no word of what is due: hoàn thành, nộp, gửi …
//! event = ("khai giảng" | "lễ" | …) {word} ":" … day  at the start of the item, the day at the end of its clause
//! clock = ("lúc" | "vào" | "từ") hour day
//! ```
//! A day by which something is due (`Thời gian hoàn thành: 31/12/2026`) is a last day, and so is one in a column.
//! Also here: the day that is only given a name (`ngày 10/10 hằng năm là Ngày Chuyển đổi số`).

use super::bound::{Sense, UNTIL_EVENT};
use super::time::{Grain, Time};
use super::{Place, Scanner};
use crate::extract::phrases::Table;
use crate::words::{Kind, Words};

/// How many words a label has at most, and how many stand between it and the day.
const LABEL: usize = 8;
const LINE: usize = 20;

/// The words of a label of a time by which something is due.
static DUE: Table<&str> = Table::new(&[
    "thực hiện",
    "triển khai",
    "hoàn thành",
    "hoàn thiện",
    "kết thúc",
    "nộp",
    "gửi",
    "nhận",
    "tiếp nhận",
    "đăng ký",
    "báo cáo",
    "trình",
    "ban hành",
    "phê duyệt",
    "bàn giao",
    "giải ngân",
    "tổng hợp",
    "hạn",
]);

/// What takes place on a day, as an item that gives the day names it.
static EVENTS: Table<&str> = Table::new(&[
    "lễ",
    "khai giảng",
    "bế giảng",
    "tựu trường",
    "ngày tựu trường",
    "khai mạc",
    "bế mạc",
    "khai hội",
    "ngày hội",
    "phát động",
    "ra quân",
    "mít tinh",
    "diễu hành",
    "sơ duyệt",
    "tổng duyệt",
    "vòng loại",
    "vòng sơ khảo",
    "vòng bán kết",
    "vòng chung kết",
    "vòng chung khảo",
    "sơ khảo",
    "bán kết",
    "chung kết",
    "chung khảo",
    "trao giải",
    "khởi công",
    "khánh thành",
]);

/// What takes place at an hour; without one its name may begin that of a body of work.
static HOURLY: Table<&str> = Table::new(&[
    "thi",
    "hội thi",
    "hội diễn",
    "hội nghị",
    "hội thảo",
    "họp",
    "tọa đàm",
    "gặp mặt",
    "giao lưu",
    "liên hoan",
    "biểu diễn",
    "chương trình",
    "tập huấn",
    "tổng kết",
    "sơ kết",
    "chấm thi",
    "đón",
]);

/// The words behind which a line of a time goes on with its day: the part of the day, the day of the week.
const BEFORE_DAY: [&str; 18] =
    [",", "(", "-", "–", "và", "sáng", "trưa", "chiều", "tối", "hai", "ba", "tư", "năm", "sáu", "bảy", "nhật", "kiến", "lúc"];

/// The verbs behind which a first hour tells when something takes place.
static HELD: Table<&str, 16> = Table::new(&["tổ chức", "diễn ra", "khai mạc", "tiến hành"]);

/// How far before the hour they may stand, in words.
const HELD_REACH: usize = 12;

impl Scanner<'_, '_> {
    /// Whether a time is the very day on which something takes place.
    pub(super) fn takes_place(&self, sense: Sense, index: usize, time: &Time) -> bool {
        if self.place != Place::Item || time.grain != Grain::Day || time.onwards || time.is_day_of_any_month() {
            return false;
        }
        match sense {
            Sense::By | Sense::Before => false,
            Sense::From => time.clock && self.begins_event(index, time),
            Sense::Within => (time.clock && self.is_held(index, time)) || self.in_line(index) || self.in_event(index, time),
            Sense::Bare => (self.in_line(index) && self.tells_day(index, time)) || self.in_event(index, time),
        }
    }

    /// Whether an hour behind `từ` is the one at which something takes place. `kể từ` and `trở đi` begin a period.
    fn begins_event(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        let opens = self.phrase.opens(index) && words.kind(time.end).is_none_or(|kind| kind == Kind::Mark);
        words.is_any(index, &["từ", "bắt"])
            && !words.begins(time.end, &UNTIL_EVENT)
            && (opens || self.phrase.after(index, &HELD) || self.in_line(index))
    }

    /// Whether an hour behind `vào` or `lúc` is that of something held. `lúc` tells of all that ever happened, too.
    fn is_held(&self, index: usize, time: &Time) -> bool {
        let dated = time.year.is_some() || self.own_year().is_some();
        let held = !at_moment(self.phrase.words, index) || dated && self.phrase.near(index, &HELD, HELD_REACH);
        held && !self.is_due(index)
    }

    /// Whether a time tells a moment that is none of doing: `Ông từ trần lúc 1h30 ngày 17/3/2018`.
    pub(super) fn only_happened(&self, sense: Sense, index: usize, time: &Time) -> bool {
        sense == Sense::Within && at_moment(self.phrase.words, index) && !self.takes_place(sense, index, time)
    }

    /// Whether the statement of `index` is a line of a time that tells no last day: `Thời gian: 01 ngày, | ngày 09/3/2026`.
    fn in_line(&self, index: usize) -> bool {
        self.line(index).is_some_and(|(_, due)| !due)
    }

    /// Whether the statement of `index` is a line of a time by which something is due.
    fn is_due(&self, index: usize) -> bool {
        self.line(index).is_some_and(|(_, due)| due)
    }

    /// The colon of the line of a time in which `index` stands, and whether something is due by that time.
    fn line(&self, index: usize) -> Option<(usize, bool)> {
        let words = self.phrase.words;
        let colon = (index.saturating_sub(LINE)..index).rev().find(|&at| self.phrase.stops(at)).filter(|&at| words.mark(at, ':'))?;
        let mut label = (colon.saturating_sub(LABEL)..colon).rev().take_while(|&at| !self.phrase.stops(at));
        let from = label.find(|&at| words.begins(at, &["thời gian"]))?;
        Some((colon, (from..colon).any(|at| words.begins(at, &DUE))))
    }

    /// Whether a line of a time gives the day at `index` as such: first, or behind an hour, a number of days, a day of the
    /// week. `31/12/2026` alone may as well be the last day.
    fn tells_day(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        let first = index > 0 && words.mark(index - 1, ':');
        let told = !time.bare || time.clock;
        told && (first || index > 0 && words.is_any(index - 1, &BEFORE_DAY))
    }

    /// Whether the item names an event before its first colon and the day at `index` as the day of it:
    /// `Tựu trường: Khối 9 | ngày 22/8/2026; các khối khác | ngày 28/8/2026`. `Thi văn nghệ: | 19h00 ngày 31/12/2026`.
    fn in_event(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        let from = (0..index).find(|&at| words.kind(at) != Some(Kind::Mark)).unwrap_or(index);
        let Some(colon) = (from..(from + LABEL).min(index)).find(|&at| words.mark(at, ':')) else {
            return false;
        };
        let due = || (from..colon).any(|at| words.begins(at, &DUE));
        let named = words.begins(from, &EVENTS) || time.clock && colon + 1 == index && words.begins(from, &HOURLY) && !due();
        let ends = || words.is_any(time.end, &[",", "(", ")", "tại"]) || words.kind(time.end).is_none() || self.phrase.stops(time.end);
        let dated = time.year.is_some() || self.own_year().is_some();
        named && !time.bare && dated && ends() && !self.phrase.follows_name(index)
    }
}

/// Whether `lúc` stands before a time.
fn at_moment(words: &Words<'_>, index: usize) -> bool {
    words.is(index, "lúc") || words.is(index + 1, "lúc")
}

/// The nouns with which a day or a month of the year is named.
const NAMED: [&str; 4] = ["ngày", "tuần", "tháng", "năm"];

/// The verbs with which one is chosen to be named so.
static CHOSEN: Table<&str> =
    Table::new(&["chọn", "lựa chọn", "lấy", "quy định", "xác định", "công nhận", "thống nhất chọn", "thống nhất lấy"]);

/// Whether a time that comes round, from `from` up to `end`, is only being named: `ngày 26/4 hằng năm là Ngày …`,
/// `chọn ngày 10/10 hằng năm làm ngày hội …`. `là ngày cuối nộp bài` tells what is due.
pub(super) fn is_named(words: &Words<'_>, from: usize, end: usize) -> bool {
    let Some(verb) = words.past(end, &["là", "làm", "được chọn là", "được chọn làm", "được lấy làm", "được công nhận là"])
    else {
        return false;
    };
    let noun = verb + usize::from(words.is_any(verb, &["“", "\"", "«"]));
    let named = words.is_any(noun, &NAMED) && words.number(noun + 1).is_none();
    named && (words.capital(noun) || words.start_of(from, &CHOSEN).is_some())
}
