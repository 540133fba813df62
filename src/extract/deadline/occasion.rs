//! The very day on which something takes place, which begins and ends it: `Thời gian: 19h00 ngày 31/12/2026`,
//! `Khai giảng: Ngày 05/9/2026`, `Từ 16h00 ngày 30/12/2026, Ban Tổ chức chấm thi`.
//!
//! ```text
//! line  = "thời gian" ["tổ chức" | "thi" | …] ":" … day   no word of what is due: hoàn thành, nộp, gửi …
//! event = ("khai giảng" | "lễ" | …) {word} ":" [hour | place] day   at the start of the item, the day ends its clause
//! held  = ("tổ chức" | …) event … "vào" day
//! clock = ("lúc" | "vào") hour day | "từ" hour day "," held | "từ" hour "đến" hour day
//! ```
//! A day by which something is due (`Thời gian hoàn thành: 31/12/2026`) is a last day, and so is one in a column. From
//! the hour of a day on most things go on for longer: `Từ 8h00 ngày 05/3/2027, tiếp nhận đăng ký`.
//! Also here: the day that is only given a name (`ngày 10/10 hằng năm là Ngày Chuyển đổi số`).

use std::ops::Range;

use super::bound::Sense;
use super::time::{Grain, Time, WEEKDAYS};
use super::{Place, Scanner};
use crate::calendar::{Period, Recurrence};
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
    "ban hành",
    "phê duyệt",
    "bàn giao",
    "giải ngân",
    "tổng hợp",
    "hạn",
    "chốt",
    "xong",
    "trình duyệt",
    "trình phê duyệt",
    "trình ubnd",
    "quyết toán",
    "nghiệm thu",
    "áp dụng",
    "hiệu lực",
    "bắt đầu",
    "lấy ý kiến",
    "góp ý",
    "công bố",
    "chậm nhất",
    "muộn nhất",
    "cuối cùng",
    "tối đa",
]);

/// The verbs of a clause that make its day, and the hour too, the last one: `Gửi báo cáo vào 17h00 ngày …`.
static DONE_BY: Table<&str> = Table::new(&[
    "nộp",
    "gửi",
    "hoàn thành",
    "chốt",
    "xong",
    "hạn",
    "nhận bài",
    "nhận hồ sơ",
    "tiếp nhận",
    "đăng ký",
    "báo cáo",
    "kết thúc",
]);

/// The words by which a label tells that something is held at its time; a bare `Thời gian` needs none.
static LABELS: Table<&str> = Table::new(&[
    "tổ chức",
    "thi",
    "khai mạc",
    "bế mạc",
    "diễn ra",
    "tập huấn",
    "họp",
    "hội nghị",
    "lễ",
    "kiểm tra",
    "giám sát",
    "ra quân",
    "phát động",
    "tổng kết",
    "sơ kết",
    "tổng duyệt",
    "giao nhận quân",
    "khám tuyển",
    "hiến máu",
    "bầu cử",
    "bỏ phiếu",
    "dự kiến",
    "cụ thể",
    "và địa điểm",
    ", địa điểm",
]);

/// What stands behind the first syllable of other words: `thi công`, `lễ tân`, `chấm dứt`.
const OTHER_WORDS: [&str; 10] = ["công", "hành", "đua", "tân", "phục", "vật", "nghi", "phép", "dứt", "tuyển"];

/// What is held from an hour on, as its clause begins to tell behind the comma.
static BEGUN: Table<&str> =
    Table::new(&["chấm", "chấm thi", "tiến hành chấm", "tiến hành chấm thi", "tổng duyệt", "khai mạc", "bế mạc", "tổ chức lễ", "thi"]);

/// The words before the hour at which a ceremony begins, and what is one.
const BEGINS: [&str; 2] = ["bắt đầu từ", "bắt đầu"];
static CEREMONIES: Table<&str, 16> =
    Table::new(&["lễ", "khai mạc", "bế mạc", "mít tinh", "khai giảng", "bế giảng", "trao giải", "buổi lễ"]);

/// What is done on one day that a statement opens with, and what stands between it and the day where that is of another thing.
static OPENING: Table<&str, 16> = Table::new(&["khai mạc", "bế mạc", "trao giải", "tổng duyệt", "sơ duyệt", "mít tinh"]);
static OF_OTHERS: Table<&str, 64> = Table::new(&[
    "kế hoạch",
    "quyết định",
    "công văn",
    "thông báo",
    "chỉ thị",
    "nghị quyết",
    "văn bản",
    "phát động",
    "ban hành",
    "tổ chức",
    "của",
    "từ",
    "đến",
    "trước",
    "sau",
    "được",
    "kể",
    "ký",
    "trong",
    "vào",
    "là",
    "cho",
    "hoặc",
    "mừng",
    "nhân",
    "có",
]);
const OPENED: usize = 10;

/// What tells that something came to pass at an hour.
static HAPPENED: Table<&str, 16> =
    Table::new(&["đã", "xảy ra", "phát hiện", "ghi nhận", "đổ bộ", "bắt giữ", "từ trần", "công điện", "bản tin"]);

/// Who may hold it.
const HOLDERS: [&str; 2] = ["btc", "ban tổ chức"];

/// The words behind a day from which on something goes on until another.
const FINISHED: [&str; 4] = ["kết thúc", "hết hạn", "đến", "hết"];

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

/// The words that may stand with the hours and days between the colon of an event and its day.
const BESIDE_DAY: [&str; 22] = [
    "vào", "lúc", "ngày", "tháng", "năm", "h", "giờ", "phút", "sáng", "trưa", "chiều", "tối", "thứ", "hai", "ba", "tư", "sáu", "bảy",
    "khối", "lớp", "các", "khác",
];

/// What a place does not go on with: `tại Nhà văn hóa theo | Công văn ngày …`.
static NO_PLACE: Table<&str> =
    Table::new(&["theo", "của", "chào mừng", "thư", "công văn", "kế hoạch", "quyết định", "để", "do", "phát động", "tổ chức"]);

/// The verbs behind which a first hour tells when something takes place.
static HELD: Table<&str, 16> = Table::new(&["tổ chức", "diễn ra", "khai mạc", "tiến hành"]);

/// What people meet for on one day, as the verb before it tells: `Tổ chức | Hội nghị …`.
static MEETINGS: Table<&str> =
    Table::new(&["hội nghị", "hội thảo", "hội thi", "tọa đàm", "buổi", "ngày hội", "mít tinh", "gặp mặt", "liên hoan"]);

/// What has been, and is not held any more.
const PASSED: [&str; 2] = ["đã", "vừa"];

/// What is thought of, whose day is no day of doing: `Lễ kỷ niệm Ngày sinh … (ngày 19/5)`.
const COMMEMORATED: [&str; 10] =
    ["kỷ niệm", "chào mừng", "hưởng ứng", "nhân dịp", "nhân", "tấm gương", "ngày", "kỳ họp", "phiên họp", "theo"];

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
            Sense::From => time.clock && (self.begins_event(index, time) || self.in_line(index, time) && self.tells_weekday(index, time)),
            Sense::Within => {
                let held = if time.clock { self.is_held(index, time) } else { self.holds_event(index, time) };
                held || self.in_line(index, time) || self.in_event(index, time)
            }
            Sense::Bare => {
                (self.in_line(index, time) && self.tells_day(index, time))
                    || self.in_event(index, time)
                    || self.dates_event(index, time)
                    || self.dates_line(index, time)
            }
        }
    }

    /// Whether an hour behind `từ` is the one at which something is held: behind the comma its clause begins with
    /// that, or the last hour is one of the same day. Elsewhere a period begins.
    fn begins_event(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        let mut behind = (time.end..time.end + LINE).take_while(|&at| at < words.len() && !self.phrase.stops(at));
        if behind.any(|at| words.begins(at, &FINISHED)) {
            return false;
        }
        if words.begins(index, &BEGINS) {
            return self.begins_ceremony(index);
        }
        if !words.is(index, "từ") {
            return false;
        }
        let mut hours = (index + 1..time.end).take_while(|&at| !words.is(at, "ngày"));
        let both = hours.any(|at| words.is_any(at, &["đến", "tới", "-", "–"]));
        both || self.phrase.opens(index) && words.mark(time.end, ',') && self.is_begun(time.end + 1)
    }

    /// Whether what begins at the hour behind `index` is over on the same day: `Lễ phát động | bắt đầu từ 7h30 ngày …`. A
    /// festival, and what one may sign up for, goes on.
    fn begins_ceremony(&self, index: usize) -> bool {
        let words = self.phrase.words;
        let ceremony = |at: usize| words.past(at, &CEREMONIES).is_some_and(|end| !words.is_any(end, &["hội", "tân", "phục", "vật"]));
        let told = |at: usize| ceremony(at) && (self.phrase.opens(at) || words.start_of(at, &HELD).is_some());
        (index.saturating_sub(LINE)..index).rev().take_while(|&at| !self.phrase.stops(at)).any(told)
    }

    /// Whether the day of the week stands before the day: who names it means that one alone.
    fn tells_weekday(&self, index: usize, time: &Time) -> bool {
        (index..time.end).any(|at| self.phrase.words.begins(at, &WEEKDAYS))
    }

    /// Whether a clause begins with what is held: `Ban Tổ chức tiến hành chấm`, `khai mạc`.
    fn is_begun(&self, index: usize) -> bool {
        let words = self.phrase.words;
        let verb = words.past(index, &HOLDERS).unwrap_or(index);
        words.past(verb, &BEGUN).is_some_and(|end| !words.is_any(end, &OTHER_WORDS))
    }

    /// Whether an hour behind `vào` or `lúc` is that of something held. `lúc` tells of all that ever happened, too.
    fn is_held(&self, index: usize, time: &Time) -> bool {
        let dated = time.year.is_some() || self.own_year().is_some();
        let told = || dated && self.phrase.near(index, &HELD, HELD_REACH);
        let held = !at_moment(self.phrase.words, index) && !self.phrase.near(index, &HAPPENED, HELD_REACH) || told();
        held && !self.is_due(index, time)
    }

    /// Whether an event is held at a day behind `vào`: `Tổ chức Lễ phát động | vào ngày 23/02/2026`. What is done otherwise
    /// is done by that day.
    fn holds_event(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        let mut before = (index.saturating_sub(LINE)..index).rev().take_while(|&at| !self.phrase.stops(at));
        let opens = || self.opens_with_event(index, time) || self.opens_day(index, time);
        let held = || self.is_of_plan(time) && (self.phrase.after(index, &HELD) || opens());
        words.is(index, "vào") && (before.any(|at| holds(words, at)) || held()) && !self.is_due(index, time)
    }

    /// Whether a day does not lie before the plan's years, as the year with it or the plan's only one tells.
    fn is_of_plan(&self, time: &Time) -> bool {
        match time.year {
            Some(year) => self.years.is_some_and(|years| year >= years.from),
            None => self.own_year().is_some(),
        }
    }

    /// Whether a statement opens with a day and goes on with what is held then: `Ngày 19/5/2027, các xã tổ chức Lễ …`.
    fn opens_with_event(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        let mut behind = (time.end + 1..time.end + HELD_REACH).take_while(|&at| at < words.len() && !self.phrase.stops(at));
        let mut holder = behind.by_ref().take_while(|&at| !words.mark(at, ',') && !words.is_any(at, &PASSED));
        self.phrase.opens(index) && (words.mark(time.end, ',') || words.mark(time.end, ':')) && holder.any(|at| holds(words, at))
    }

    /// Whether the day at `index`, with no word before it, is that of an event: it opens a statement of what is held then,
    /// stands behind the verb that tells of an event that opens the statement (`Lễ phát động được tổ chức | ngày …`), or
    /// in a bracket behind what is held (`Tổ chức Lễ phát động (| ngày …)`).
    fn dates_event(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        if !self.is_of_plan(time) || time.bare || !words.is(index, "ngày") {
            return false;
        }
        let before = || (index.saturating_sub(LINE)..index).rev().take_while(|&at| !self.phrase.stops(at));
        let passed = || before().any(|at| words.is_any(at, &PASSED));
        let told = || {
            let opens = |at: usize| self.phrase.opens(at) && !words.mark(at - at.min(1), '(') && begins_occasion(words, at);
            // `… được tổ chức ngày 05/01 giữa hai sở là căn cứ …` tells of what has been.
            let ends = words.is_any(time.end, &["", ".", ",", ";", "tại", "ở"]);
            ends && self.phrase.after(index, &HELD) && before().any(opens)
        };
        let bracket = index.checked_sub(1).filter(|&at| words.mark(at, '(') && words.mark(time.end, ')'));
        let in_bracket = || {
            let papers = self.phrase.follows_name(index) || before().any(|at| words.begins(at, &COMMEMORATED));
            bracket.is_some() && !papers && before().any(|at| holds(words, at))
        };
        (self.opens_with_event(index, time) || told() || in_bracket() || self.opens_day(index, time))
            && !passed()
            && !self.is_due_behind(time)
    }

    /// Whether a statement opens with what is done on the day at `index`, with nothing between the two but its name:
    /// `Khai mạc hội thi | ngày 16/5/2027`, `Trao giải | ngày 17/5/2027`.
    fn opens_day(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        let ends = words.is_any(time.end, &["", ".", ",", ";", "tại", "ở"]);
        let mut before = (index.saturating_sub(OPENED)..index).rev().take_while(|&at| words.letters(at));
        let opened = before.find(|&at| words.begins(at, &OF_OTHERS) || words.begins(at, &COMMEMORATED) || self.phrase.opens(at));
        // `Khai mạc triển lãm ảnh về Chiến thắng ngày 30/4`: without a year the day may be part of the name.
        let told = |end: usize| end == index || end < index && time.year.is_some();
        ends && opened.is_some_and(|at| self.phrase.opens(at) && words.past(at, &OPENING).is_some_and(told))
    }

    /// Whether a time tells a moment that is none of doing: `Ông từ trần lúc 1h30 ngày 17/3/2018`.
    pub(super) fn only_happened(&self, sense: Sense, index: usize, time: &Time) -> bool {
        let moment =
            || at_moment(self.phrase.words, index) || (time.clock || time.is_run()) && self.phrase.near(index, &HAPPENED, HELD_REACH);
        let happened = sense == Sense::Within && moment() && !self.is_due(index, time);
        happened && !self.takes_place(sense, index, time)
    }

    /// Whether the statement of `index` is a line of a time that tells no last day: `Thời gian: 01 ngày, | ngày 09/3/2026`.
    fn in_line(&self, index: usize, time: &Time) -> bool {
        self.line(index) == Some(true) && !self.is_due_behind(time)
    }

    /// Whether something is due by a time, as the line of it or a verb of its clause says.
    fn is_due(&self, index: usize, time: &Time) -> bool {
        self.is_due_in_line(index) || self.phrase.near(index, &DONE_BY, LINE) || self.is_due_behind(time)
    }

    /// Whether a line of a time tells that something is due at the one in it.
    pub(super) fn is_due_in_line(&self, index: usize) -> bool {
        self.line(index) == Some(false)
    }

    /// Whether the clause behind a time tells what is due: `Thời gian: ngày 09/3/2027 | các xã gửi báo cáo`.
    fn is_due_behind(&self, time: &Time) -> bool {
        let words = self.phrase.words;
        let mut behind = (time.end..time.end + LABEL).take_while(|&at| at < words.len() && !self.phrase.stops(at));
        behind.any(|at| words.begins(at, &DONE_BY))
    }

    /// Whether the line of a time in which `index` stands tells when something is held, if it is such a line. Between
    /// the label and the day, too, nothing may be due: `Thời gian: hoàn thành vào | ngày 09/3/2027`.
    pub(super) fn line(&self, index: usize) -> Option<bool> {
        let words = self.phrase.words;
        let stop = (index.saturating_sub(LINE)..index).rev().find(|&at| self.phrase.stops(at));
        let due = |mut words_of: Range<usize>| words_of.any(|at| words.begins(at, &DUE));
        if let Some(label) = self.label.filter(|_| stop.map_or(index < LINE, |stop| self.opens_line(stop + 1))) {
            return Some(label.held && !due(0..index));
        }
        let colon = stop.filter(|&at| words.mark(at, ':'))?;
        let mut label = (colon.saturating_sub(LABEL)..colon).rev().take_while(|&at| !self.phrase.stops(at));
        let from = label.find(|&at| words.begins(at, &["thời gian"]))?;
        Some(label_holds(words, from, colon) && !due(colon..index))
    }

    /// Whether a line of a time gives the day at `index` as such: first, or behind an hour, a number of days, a day of the
    /// week. `31/12/2026` alone may as well be the last day.
    fn tells_day(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        let first = self.opens_line(index) || index > 0 && words.mark(index - 1, ':');
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
        let due = |list: &Table<&'static str>| (from..colon).any(|at| words.begins(at, list));
        let of_day = words.is(from, "ngày") && is_event(words, from + 1);
        let event = (of_day || is_event(words, from)) && !due(&DONE_BY);
        let named = event || time.clock && colon + 1 == index && words.begins(from, &HOURLY) && !due(&DONE_BY);
        let ends = || words.is_any(time.end, &[",", "(", ")", "tại"]) || words.kind(time.end).is_none() || self.phrase.stops(time.end);
        let dated = time.year.is_some() || self.own_year().is_some();
        // `Ngày phát động: 19/12/2026`: the label has the word for it.
        let told = !time.bare || of_day && colon + 1 == index && time.year.is_some();
        let past = time.bare && time.last(None).is_some_and(|day| self.is_past(day));
        named && told && !past && dated && ends() && self.only_sets(colon + 1, index) && !self.is_due_behind(time)
    }

    /// Whether nothing but hours, days, school years and a place stand between the colon of an event and its day: what is
    /// done, and a paper with a date of its own, is no event.
    fn only_sets(&self, from: usize, to: usize) -> bool {
        let words = self.phrase.words;
        let mut placed = false;
        (from..to).all(|at| {
            placed = words.is(at, "tại") || placed && words.letters(at);
            let sets = words.is_any(at, &BESIDE_DAY) || words.is(at, "và") || !words.letters(at);
            let place = placed && !words.begins(at, &NO_PLACE) && !words.begins(at, &DUE);
            place || sets
        })
    }

    /// Whether a time that comes round each year, from `from` up to `end`, is only being named: `ngày 26/4 hằng năm là
    /// Ngày …`, `chọn ngày 10/10 hằng năm làm ngày hội …`. `là ngày cuối nộp bài` tells what is due, and where the sentence
    /// goes on behind the name it tells what is done then.
    pub(super) fn is_named(&self, from: usize, end: usize, recurrence: Recurrence) -> bool {
        let words = self.phrase.words;
        let yearly = recurrence == Recurrence::every(1, Period::Year);
        let Some(verb) = words.past(end, &NAMING).filter(|_| yearly) else {
            return false;
        };
        let noun = verb + usize::from(words.is_any(verb, &["“", "\"", "«"]));
        let named = words.is_any(noun, &NAMED) && words.number(noun + 1).is_none() && !words.begins(noun + 1, &DOING);
        let mut behind = (noun..noun + LINE).take_while(|&at| at < words.len() && !self.phrase.stops(at));
        let more = |at: usize| words.mark(at, ',') || words.is(at, "và") && !words.capital(at + 1) || words.begins(at, &["tổ chức"]);
        named && !behind.any(more) && (words.capital(noun) || words.start_of(from, &CHOSEN).is_some())
    }
}

/// Whether the label of a time at `from..to` tells when something is held, and not by when it is due.
pub(super) fn label_holds(words: &Words<'_>, from: usize, to: usize) -> bool {
    // What is held has a name that may have any word in it: `Thời gian tổ chức lễ | công bố: …`.
    let name = (from + 2..to).find(|&at| begins_occasion(words, at));
    let names = |at: usize| words.past(at, &LABELS).is_some_and(|end| !words.is_any(end, &OTHER_WORDS));
    let held = from + 2 == to || name.is_some() || (from + 2..to).any(names);
    held && !(from..name.unwrap_or(to)).any(|at| words.begins(at, &DUE))
}

/// Whether the name of an event begins at a word: `lễ công bố`, but no `lễ phục` and no `thi công`.
fn is_event(words: &Words<'_>, index: usize) -> bool {
    let other = |end: usize| words.is_any(end, &OTHER_WORDS) && (words.is(index, "thi") || !words.is(end, "công"));
    words.past(index, &EVENTS).is_some_and(|end| !other(end))
}

/// Whether the name of an event or of a meeting begins at a word.
fn begins_occasion(words: &Words<'_>, index: usize) -> bool {
    is_event(words, index) || words.begins(index, &MEETINGS)
}

/// Whether something is held, as the verb at a word and what stands behind it tell: `tổ chức Lễ …`.
fn holds(words: &Words<'_>, index: usize) -> bool {
    words.past(index, &HELD).is_some_and(|verb| begins_occasion(words, verb))
}

/// Whether `lúc` stands before a time.
fn at_moment(words: &Words<'_>, index: usize) -> bool {
    words.is(index, "lúc") || words.is(index + 1, "lúc")
}

/// The verbs with which a day is given a name.
const NAMING: [&str; 6] = ["là", "làm", "được chọn là", "được chọn làm", "được lấy làm", "được công nhận là"];

/// What is done on a day that has no name: `là ngày | gửi báo cáo`.
static DOING: Table<&str> = Table::new(&[
    "gửi",
    "báo",
    "nộp",
    "tiếp",
    "chốt",
    "khóa",
    "công bố",
    "sinh hoạt",
    "cuối",
    "họp",
    "giao",
    "trả",
    "kết thúc",
    "hoàn thành",
    "tổng hợp",
    "tổ chức",
    "thực hiện",
    "bắt đầu",
    "nhận",
]);

/// The nouns with which a day or a month of the year is named.
const NAMED: [&str; 4] = ["ngày", "tuần", "tháng", "năm"];

/// The verbs with which one is chosen to be named so.
static CHOSEN: Table<&str> =
    Table::new(&["chọn", "lựa chọn", "lấy", "quy định", "xác định", "công nhận", "thống nhất chọn", "thống nhất lấy"]);
