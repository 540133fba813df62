//! Whether a time is the time of doing: not a cut-off (`tính đến ngày …`), a comparison (`so với
//! năm …`), a name (`Đề án … đến năm …`), a look back (`Năm 2019, tỉnh đã …`), a share of money.
//!
//! ```text
//! cell, labelled line     always
//! heading                 by, before: unless it names; within, bare: a goal of another time than the plan's
//! item                    by, before, from: unless it names; within: unless it looks around; bare: see `bare`
//! ```

use super::bound::Sense;
use super::setting::TASKS;
use super::time::{self, Grain, Time};
use super::{Found, Place, Scanner};
use crate::calendar::Date;
use crate::extract::phrases::Table;
use crate::words::{Kind, Words};

/// What stands before any time that looks back: a cut-off, a comparison, an entry into force.
pub(super) static BACKWARD: Table<&str> = Table::new(&[
    "tính",
    "tính đến",
    "so với",
    "so",
    "cùng kỳ",
    "so cùng kỳ",
    "hiệu lực",
    "hiệu lực thi hành",
    "có hiệu lực",
    "chốt",
    "thời điểm",
    "thành lập",
    "trùng",
    "rơi",
]);

/// What stands before a bare time that is told of something else.
static OF_ANOTHER: Table<&str> =
    Table::new(&["của", "ban hành", "ký", "thông qua", "bằng", "nếu", "khi", "báo cáo", "ước thực hiện", "giữa", "hằng", "hàng"]);

/// The words with which a name tells how long it holds, and those with which none does.
pub(super) const TO: [&str; 3] = ["đến", "tới", "cho đến"];
const TO_THE_END: [&str; 3] = ["đến hết", "tới hết", "cho đến hết"];

/// What is told of a time up to the end of a year, and how far before it.
static REPORTED: Table<&str, 16> =
    Table::new(&["báo cáo", "kết quả", "tình hình", "tổng kết", "quyết toán", "đánh giá", "phê duyệt", "đề án"]);
const REPORT_REACH: usize = 12;

/// What stands before a bare day by which something is done.
static DONE_ON: Table<&str> = Table::new(&[
    "hoàn thành",
    "hoàn thành :",
    "hoàn thành là",
    "xong",
    "kết thúc",
    "khởi công",
    "khánh thành",
    "thời hạn",
    "thời hạn là",
    "hạn",
    "hạn chót là",
    "hạn cuối là",
    "cuối cùng là",
]);

/// What stands before those words where nothing is to be done by the day: it has run out, or was done.
static NOT_DONE: Table<&str, 32> =
    Table::new(&["hết", "quá", "đến", "sau", "gia hạn", "có", "đã", "được", "nếu", "khi", "xác nhận", "nghiệm thu"]);

/// What stands before a horizon that is only looked at: part of a programme's name.
static HORIZON: Table<&str> = Table::new(&["tầm nhìn", "định hướng", "tầm nhìn đến"]);

/// What is held over several days, as the verb before them tells.
static RUNNING: Table<&str, 16> =
    Table::new(&["tổ chức", "tập huấn", "diễn ra", "kiểm tra", "ra quân", "khai mạc", "tham gia", "trưng bày"]);

/// What was written on some days or has met or happened then: `kết luận tại Kỳ họp | ngày 14 - 16/3/2026`.
static WRITTEN_OR_MET: Table<&str> = Table::new(&[
    "kỳ họp",
    "phiên họp",
    "cuộc họp",
    "hội nghị",
    "đại hội",
    "buổi làm việc",
    "công văn",
    "thông báo",
    "kết luận",
    "quyết định",
    "kế hoạch",
    "nghị quyết",
    "nghị định",
    "chỉ thị",
    "văn bản",
    "giấy mời",
    "tờ trình",
    "biên bản",
    "ý kiến",
    "kết quả",
    "hậu quả",
    "thiệt hại",
    "mưa",
    "bão",
    "lũ",
    "các",
]);
const WRITTEN_REACH: usize = 8;

/// How many bullets may stand before a statement.
const BULLETS: usize = 3;

/// What is summed up of a year, right before it: the year is no time of doing so.
const SUMMED_UP: [&str; 2] = ["tổng kết", "sơ kết"];

/// What is told of a year of digits alone that is a time, and no count: `Đến 2030 đạt 90%`.
const REACHED: [&str; 5] = ["đạt", "phấn đấu", "duy trì", "không còn", "cơ bản"];

/// What opens a bracket with the years in which something is done.
const EXPECTED_THEN: [&str; 4] = ["( dự kiến", "( thực hiện", "( dự kiến thực hiện", "( thực hiện từ"];

/// What has come about before something is done with it, and what is known of a time.
static KNOWN: Table<&str, 16> =
    Table::new(&["đã", "phát hiện", "phát sinh", "xảy ra", "hiệu lực", "số liệu", "hậu quả", "mức", "tăng trưởng", "kết quả"]);

/// The words before the day by which something is due.
const DUE_WORDS: [&str; 5] = ["trước ngày", "trước", "chậm nhất", "muộn nhất", "hạn"];

/// The names of stretches that data or those who are examined are looked at for.
static PERIODS_OF_DATA: Table<&str, 16> =
    Table::new(&["thời kỳ kiểm tra", "thời kỳ thanh tra", "niên độ kiểm tra", "niên độ thanh tra", "thời kỳ báo cáo", "kỳ báo cáo"]);

/// The titles that set a goal for the time after them.
static GOAL_TITLES: Table<&str> = Table::new(&[
    "mục tiêu",
    "chỉ tiêu",
    "nhiệm vụ",
    "mục tiêu cụ thể",
    "chỉ tiêu cụ thể",
    "nhiệm vụ cụ thể",
    "nhiệm vụ hoàn thành",
    "nhiệm vụ cần hoàn thành",
    "nhiệm vụ phải hoàn thành",
    "nhiệm vụ thực hiện",
    "nhiệm vụ cần thực hiện",
    "nhiệm vụ triển khai",
    "việc hoàn thành",
    "việc cần hoàn thành",
    "việc thực hiện",
    "nội dung hoàn thành",
    "nội dung thực hiện",
]);

/// All that a title says before the stage of the plan that its items are for. What was done in that stage, or a paper
/// that is named by it, is told in other words.
static STAGE_TITLES: Table<&str, 64> = Table::new(&[
    "nhiệm vụ trọng tâm",
    "các nhiệm vụ trọng tâm",
    "một số nhiệm vụ trọng tâm",
    "nhiệm vụ chủ yếu",
    "các nhiệm vụ chủ yếu",
    "các nhiệm vụ",
    "nhiệm vụ , giải pháp",
    "nhiệm vụ và giải pháp",
    "các nhiệm vụ , giải pháp",
    "nhiệm vụ , giải pháp trọng tâm",
    "nhiệm vụ , giải pháp chủ yếu",
    "nội dung",
    "nội dung triển khai",
    "kế hoạch",
    "kế hoạch thực hiện",
    "kế hoạch triển khai",
    "kế hoạch triển khai thực hiện",
    "lộ trình",
    "lộ trình thực hiện",
    "lộ trình triển khai",
    "tiến độ thực hiện",
    "phân kỳ thực hiện",
    "phân kỳ đầu tư",
    "giai đoạn",
]);

/// The words with which one quarter after another tells its goal.
static GOALS_OF_QUARTERS: Table<&str, 16> =
    Table::new(&["đạt", "phấn đấu đạt", "tối thiểu đạt", "đạt tối thiểu", "giải ngân", "hoàn thành"]);

/// What tells of what was reached.
static RESULTS: Table<&str, 8> = Table::new(&["kết quả", "cùng kỳ", "đã"]);
const RESULT_REACH: usize = 30;

/// What a quarter or a month names when it follows closely.
static REVIEWS: Table<&str> = Table::new(&["6 tháng", "06 tháng", "báo cáo", "số liệu", "kỳ", "kết quả", "công tác", "nhiệm vụ"]);

/// How closely.
const REVIEW_REACH: usize = 5;

/// How many words name a group at most.
const GROUP: usize = 20;

/// The units of money.
const MONEY: [&str; 4] = ["đồng", "tỷ", "tỉ", "triệu"];

/// The words of a moment by which, or before which, something is done, or which tell what is meant: `dự án phê duyệt trước
/// thời điểm 01/7/2026`.
pub(super) const MOMENTS: [&str; 3] = ["đến thời điểm", "trước thời điểm", "trước khi kết thúc"];

/// What is done by a moment, and how many words before it.
const COMPLETED: [&str; 6] = ["hoàn thành", "hoàn thiện", "bàn giao", "ban hành", "nghiệm thu", "phát hành"];
const COMPLETED_REACH: usize = 4;

/// What stands before a verb that is to be done.
const TO_DO: [&str; 2] = ["phải", "cần"];

/// The units of a count that a moment ends: `15 ngày | trước thời điểm 15/3/2026` is not that day.
const COUNTS: [&str; 6] = ["ngày", "tuần", "tháng", "năm", "giờ", "việc"];

/// How many words behind half a year tell what was done in it.
const LOOKED_BACK: usize = 20;

/// Whether something is told that has not come to pass.
fn words_say_not_yet(words: &Words<'_>, index: usize) -> bool {
    words.begins(index, &["chưa", "vẫn chưa", "mà chưa", "nhưng chưa"])
}

impl Scanner<'_, '_> {
    /// Whether a time, with the words before it that begin at `index`, says when to do something.
    pub(super) fn is_deadline(&self, sense: Sense, index: usize, time: &Time) -> bool {
        let phrase = &self.phrase;
        // Below a title that is a label a time may head a line of its own: `Quý I: trước ngày 15/3`.
        let heads = self.opens_line(index) && phrase.words.mark(time.end, ':');
        if self.place == Place::Cell || self.labelled(index) && !heads {
            return true;
        }
        // `sau năm 2028`, `trước khi bước vào năm 2026`: the time itself is not meant.
        // A time with words of its own is told by them: `trước mùa mưa | trong tháng 4/2026`.
        let dated = sense == Sense::Bare || sense == Sense::Within && phrase.after(index, &["bước"]);
        let free = matches!(sense, Sense::Bare | Sense::Within | Sense::From);
        if free && phrase.after(index, &["sau"]) || dated && phrase.leads_up(index) {
            return false;
        }
        let end = time.last(self.own_year()).or(time.first(self.own_year()));
        // `đến ngày 30/6 chưa phân bổ` tells a state.
        if words_say_not_yet(phrase.words, time.end) || self.only_happened(sense, index, time) {
            return false;
        }
        // `lập danh mục văn bản hết hiệu lực trong quý I`: a quarter or month at the end is when it is done.
        let ends = sense == Sense::Within && !time.names_years() && phrase.after(index, &["hết hiệu lực"]);
        if self.is_of_data(sense, index) || phrase.after(index, &BACKWARD) && !ends || end.is_some_and(|date| self.is_past(date)) {
            return false;
        }
        if index >= 2 && phrase.after(index, &HORIZON) && !phrase.opens(index - 2) {
            return false;
        }
        // `theo cam kết … vào năm 2050`: what others have promised.
        if phrase.follows_promise(index) {
            return false;
        }
        // Names carry years; a day or a month is never part of one.
        let named = || time.names_years() && phrase.named(index, time.end);
        match (self.place, sense) {
            (Place::Heading, _) => self.heading(sense, index, time),
            (_, Sense::Bare) => self.bare(index, time),
            // `đến 2025` and `trong 2025` tell a year only when no count follows.
            _ if time.bare && time.grain == Grain::Year => {
                let reached = sense == Sense::By && phrase.words.begins(time.end, &REACHED) && !self.is_before_plan(time);
                (self.ends_clause(time.end) || reached) && !named()
            }
            _ if time.bare && time.year.is_none() => sense == Sense::Before || sense == Sense::By,
            (_, Sense::Within) => !self.looks_around(index, time),
            // `Đề án … đến năm 2030` may be a name, `… chậm nhất năm 2027` and `… đến hết năm 2026` are none.
            (_, Sense::By) => !(phrase.words.begins(index, &TO) && !self.to_the_end(index, time) && named()),
            (_, Sense::Before | Sense::From) => true,
        }
    }

    /// Whether a moment at `index` is that of doing: in a cell or a labelled line, and in the plan's years before what is
    /// completed by then, or right behind it where that begins the statement: `Hoàn thành trước thời điểm 31/12/2026.` Elsewhere
    /// things are told apart by it.
    pub(super) fn is_moment_of_doing(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        if index > 0 && words.is_any(index - 1, &COUNTS) {
            return false;
        }
        if self.place == Place::Cell || self.labelled(index) {
            return true;
        }
        if self.years.zip(time.year).is_none_or(|(years, year)| year < years.from) {
            return false;
        }
        if self.phrase.opens(index) {
            return words.mark(time.end, ',') && words.begins(time.end + 1, &COMPLETED);
        }
        let mut clause = (index.saturating_sub(COMPLETED_REACH)..index).rev().take_while(|&at| words.letters(at) && !words.is(at, "và"));
        let to_do = |at: usize| words.begins(at, &COMPLETED) && (self.phrase.opens(at) || self.phrase.after(at, &TO_DO));
        self.ends_clause(time.end) && !words.mark(time.end, ',') && clause.any(to_do)
    }

    /// Whether half a year that is told by that word (`nửa đầu năm 2026`) is over, or opens what was done in it.
    pub(super) fn looks_back_on_half(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        if !words.is(time.end.saturating_sub(4), "nửa") || self.labelled(index) || self.place == Place::Cell {
            return false;
        }
        let mut behind = (time.end..(time.end + LOOKED_BACK).min(words.len())).take_while(|&at| !self.phrase.stops(at));
        self.is_before_plan(time) || self.phrase.opens(index) && behind.any(|at| words.is(at, "đã"))
    }

    /// Whether something is to be done by the end of a year, which no name tells: `Ban hành quy chế … | đến hết năm 2026`.
    /// What is reported or approved may be of a time up to it.
    fn to_the_end(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        words.begins(index, &TO_THE_END)
            && !time.onwards
            && !words.is_any(time.end, &["của", "theo", "và", "tầm"])
            && !self.phrase.near(index, &REPORTED, REPORT_REACH)
    }

    /// Whether a run of years goes on a sentence whose last time was one: `Giai đoạn 2026 - 2027 xây trường, | giai đoạn
    /// 2028 - 2030 mua thiết bị`, or a quarter tells its goal as the one before it did: `quý I đạt 20%, | quý II đạt 45%`.
    /// Behind a comma and before words of its own it names nothing.
    pub(super) fn is_next_stage(&self, sense: Sense, index: usize, time: &Time, found: &[Found]) -> bool {
        let words = self.phrase.words;
        let quarterly = matches!(time.grain, Grain::Quarter | Grain::Month) && words.begins(time.end, &GOALS_OF_QUARTERS);
        let stage = words.phrase(index, "giai đoạn").is_some() && time.grain == Grain::Years;
        let goes_before = |at: usize, first: &Time| match time.grain {
            Grain::Years => words.phrase(at, "giai đoạn").is_some() && first.year < time.year,
            // In a plan of several years any year will do.
            _ => {
                let year = first.year.or(self.own_year()).or(Some(2024));
                !first.names_years() && first.last(year) < time.first(year)
            }
        };
        let follows = |last: &Found| {
            let at = words.index_at(last.range.start);
            let at = words.past(at, &["trong"]).unwrap_or(at);
            self.phrase.together(at, index) && time::read(words, at).is_some_and(|first| goes_before(at, &first))
        };
        self.place == Place::Item
            && sense == Sense::Bare
            && (stage || quarterly && !self.phrase.near(index, &RESULTS, RESULT_REACH))
            && self.phrase.after(index, &[",", "và"])
            && self.phrase.goes_on(time.end)
            && !self.is_share_of_money(time)
            && found.last().is_some_and(follows)
    }

    /// Whether the clause ends at `index`, so that a number before it counts nothing.
    pub(super) fn ends_clause(&self, index: usize) -> bool {
        let words = self.phrase.words;
        words.kind(index).is_none_or(|kind| kind == Kind::Mark) && !words.mark(index, '%')
    }

    /// Whether `trong năm …` or `trong giai đoạn …` tells the time of something that is not done.
    fn looks_around(&self, index: usize, time: &Time) -> bool {
        if !time.names_years() || self.phrase.opens(index) {
            return false;
        }
        self.is_own(time) && time.grain == Grain::Years
            || self.phrase.words.mark(time.end, ',') && self.defines_group(index)
            || self.is_before_plan(time)
            || self.phrase.follows_circumstance(index)
            || (time.grain == Grain::Years && self.phrase.qualifies(index, time.end))
    }

    /// Whether the clause names those whom it is about: `Đối với các dự án triển khai trong năm 2026, …`.
    fn defines_group(&self, index: usize) -> bool {
        let words = self.phrase.words;
        (index.saturating_sub(GROUP)..index)
            .rev()
            .take_while(|&at| !self.phrase.stops(at) && !words.mark(at, ','))
            .any(|at| words.phrase(at, "đối với").is_some() && self.phrase.opens(at))
    }

    /// Whether a time of years is the plan's own period.
    fn is_own(&self, time: &Time) -> bool {
        self.years.is_some_and(|years| {
            time.names_years() && !time.gaps && time.first(None).map(Date::year) == Some(years.from) && time.year == Some(years.to)
        })
    }

    /// Whether a time of years lies before the plan's first year.
    pub(super) fn is_before_plan(&self, time: &Time) -> bool {
        time.names_years() && time.is_before(self.years)
    }

    /// A time without words before it, in an item.
    fn bare(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        if self.takes_place(Sense::Bare, index, time) {
            return true;
        }
        if time.bare {
            return time.onwards || self.closes_task(index, time) || self.dates_stage(index, time) || self.heads_task(index, time);
        }
        // What runs over days is held then, where a verb says so: `Tập huấn ngày 14 - 16/3/2026`.
        if time.grain == Grain::Day && time.is_run() {
            return self.runs_over_days(index, time);
        }
        // `hoàn thành ngày 30/9/2026`: done on that day at the latest.
        let done = words.start_of(index, &DONE_ON).filter(|_| time.grain == Grain::Day && time.year.is_some());
        if done.is_some_and(|from| !self.phrase.after(from, &NOT_DONE)) {
            return true;
        }
        // A bare `ngày …/…/2026` is the date of a paper that waits for the pen.
        if time.grain == Grain::Day || words.is(index, "ngày") || self.phrase.after(index, &OF_ANOTHER) {
            return false;
        }
        let opens = self.phrase.opens(index);
        let bracketed = index > 0 && words.mark(index - 1, '(');
        // `Năm 2025, tỉnh đã …` in a plan of 2026 reviews what was done.
        // In a bracket it dates what is compared: `đạt 53% (năm 2025: 52%)`.
        if self.is_before_plan(time) && (!opens || bracketed || words.mark(time.end, ',')) {
            return false;
        }
        if !opens && self.is_own(time) && time.grain == Grain::Years {
            return false;
        }
        // `quý I: từ …` names a report, and so does a bare quarter in the middle of a clause.
        if time.year.is_none()
            && (!opens || bracketed && !self.ends_task(time) || words.mark(time.end, ':') && !self.opens_task(index, time))
        {
            return false;
        }
        if self.is_share_of_money(time) {
            return false;
        }
        if time.names_years() {
            let named = self.phrase.qualifies(index, time.end) || self.names_fair(index, time);
            return !named && !self.phrase.is_of_source(index) && !self.is_summed_up(index, time);
        }
        // Months and quarters name reports and reviews, nothing longer.
        !self.phrase.near(index, &REVIEWS, REVIEW_REACH)
    }

    /// Whether a time of years is what is summed up: a school year, a period, or the year of a plan of one year. A plan of
    /// several years has its reviews in some of them: `Sơ kết năm 2028, tổng kết năm 2030`.
    fn is_summed_up(&self, index: usize, time: &Time) -> bool {
        let own = || self.own_year().zip(time.year).is_some_and(|(own, year)| year <= own);
        self.phrase.after(index, &SUMMED_UP) && (time.grain != Grain::Year || own())
    }

    /// Whether a month or quarter of the plan's one year is all that a bracket at the end of a task says:
    /// `Ban hành quy chế (quý II).`
    fn ends_task(&self, time: &Time) -> bool {
        let words = self.phrase.words;
        let closes = words.mark(time.end, ')') && (time.end + 1 >= words.len() || words.is_any(time.end + 1, &[".", ";"]));
        // `các văn bản đã ban hành (quý I)` tells which.
        let known = || self.phrase.near(time.end, &KNOWN, RESULT_REACH);
        closes && matches!(time.grain, Grain::Month | Grain::Quarter) && self.own_year().is_some() && !known()
    }

    /// Whether a month or quarter of the plan's one year opens a statement of what is done in it: `Quý II: Tổ chức …`. A
    /// report is named by its quarter, and told with the day that it is due.
    fn opens_task(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        let first = index <= BULLETS && (0..index).all(|at| words.kind(at) == Some(Kind::Mark));
        let mut behind = (time.end + 1..time.end + RESULT_REACH).take_while(|&at| at < words.len() && !self.phrase.stops(at));
        let due = behind.any(|at| words.begins(at, &DUE_WORDS));
        let of_plan = matches!(time.grain, Grain::Month | Grain::Quarter) && self.own_year().is_some();
        first && of_plan && words.begins(time.end + 1, &TASKS) && !due
    }

    /// Whether a time is that of data and not of doing: `Số liệu báo cáo | tính từ ngày 15/12/2026`,
    /// `Thời kỳ kiểm tra: | từ ngày 01/01/2026`.
    pub(super) fn is_of_data(&self, sense: Sense, index: usize) -> bool {
        let words = self.phrase.words;
        let counted = || words.is(index, "tính") && self.phrase.near(index, &["số liệu"], WRITTEN_REACH);
        let colon = index.checked_sub(1).filter(|&at| words.mark(at, ':'));
        let named = || colon.is_some_and(|colon| self.phrase.near(colon, &PERIODS_OF_DATA, WRITTEN_REACH));
        sense == Sense::From && (counted() || named())
    }

    /// Whether something is held on a run of days: a verb that says so stands before it in its clause, and nothing that was
    /// written, met or happened then. `Tập huấn ngày 14 - 16/3/2026`, not `Công văn ngày 05 và 06/3/2026 của Sở`.
    fn runs_over_days(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        let told = self.phrase.after(index, &OF_ANOTHER) || self.phrase.near(index, &WRITTEN_OR_MET, WRITTEN_REACH);
        let passed = || {
            (time.end..time.end + RESULT_REACH).take_while(|&at| at < words.len() && !self.phrase.stops(at)).any(|at| words.is(at, "đã"))
        };
        let years = self.years.map(|years| years.from);
        !told
            && !words.is(time.end, "của")
            && self.phrase.near(index, &RUNNING, RESULT_REACH)
            && !passed()
            && time.last(self.own_year()).is_some_and(|day| years.is_none_or(|year| day.year() >= year))
    }

    /// Whether a run of years in a bracket closes a task: `thí điểm bến thủy (2027 - 2028).` Where the bracket says that it
    /// tells when something is done, no noun before it is meant: `(dự kiến 2027 - 2028)`.
    fn closes_task(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        let told = words.start_of(index, &EXPECTED_THEN);
        let open = told.or(index.checked_sub(1).filter(|&at| words.mark(at, '(')));
        time.grain == Grain::Years
            && words.mark(time.end, ')')
            && (time.end + 1 >= words.len() || words.is_any(time.end + 1, &[".", ";"]))
            && !self.is_own(time)
            && !self.is_before_plan(time)
            && open.is_some_and(|open| open > 0 && (told.is_some() || !self.phrase.is_explained(open)))
    }

    /// Whether a run of years opens a statement of what is done in them: `2027 - 2028: Xây dựng cầu tàu`.
    fn heads_task(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        let first = index <= BULLETS && (0..index).all(|at| words.kind(at) == Some(Kind::Mark));
        let tells = words.mark(time.end, ':') && words.begins(time.end + 1, &TASKS);
        first && tells && time.grain == Grain::Years && !self.is_own(time) && !self.is_before_plan(time)
    }

    /// Whether the years in a bracket date the stage that a statement opens with: `Giai đoạn 1 (2026 - 2027): …`.
    fn dates_stage(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        let stage = index.checked_sub(4).filter(|&at| words.phrase(at, "giai đoạn").is_some() && self.phrase.opens(at));
        stage.is_some() && words.mark(index - 1, '(') && words.mark(time.end, ')')
    }

    /// Whether a year is given its share of a sum: `năm 2027: 12 tỷ đồng`.
    fn is_share_of_money(&self, time: &Time) -> bool {
        let words = self.phrase.words;
        words.is_any(time.end, &[":", "là"])
            && words.number(time.end + 1).is_some()
            && (time.end + 2..time.end + 7).any(|at| words.is_any(at, &MONEY))
    }

    /// A time in a heading holds for the items below when the heading is a goal of that time.
    fn heading(&self, sense: Sense, index: usize, time: &Time) -> bool {
        match sense {
            Sense::By | Sense::Before => !self.phrase.named(index, time.end),
            Sense::Within | Sense::Bare => {
                !self.is_own(time)
                    && !time.bare
                    && time.year.is_some()
                    && (self.phrase.opens(index) || self.phrase.after(index, &GOAL_TITLES))
                    || self.heads_stage(index, time)
                    || self.heads_period(index, time)
            }
            // `Kể từ ngày 01/01/2031:` opens the part on what begins then.
            Sense::From => self.phrase.opens(index) && time.year.is_some() || self.heads_stage(index, time),
        }
    }

    /// Whether a title is a stage of the plan, or the tasks of one, and says no more: `Nhiệm vụ trọng tâm giai đoạn 2026 - 2028`,
    /// `Giai đoạn 1 (2026 - 2027)`. The whole of the plan is no stage of it, and years that the plan does not cover are none.
    fn heads_stage(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        let within = self.years.zip(time.first(None).map(Date::year).zip(time.year));
        if !time.names_years() || self.is_own(time) || !within.is_some_and(|(plan, (from, to))| plan.from <= from && to <= plan.to) {
            return false;
        }
        let open = index.checked_sub(1).filter(|&at| words.mark(at, '('));
        let numbered = |open: usize| words.past(0, &["giai đoạn"]).is_some_and(|number| number + 1 == open);
        let titled = words.start_of(open.unwrap_or(index), &STAGE_TITLES) == Some(0);
        let ends = (time.end..words.len()).all(|at| words.is_any(at, &[")", ":", "."]));
        ends && (titled || open.is_some_and(numbered))
    }

    /// Whether a title says no more than the months or days between two: `Từ tháng 10/2026 đến tháng 12/2026`.
    pub(super) fn is_title(&self, index: usize, last: &Time) -> bool {
        let words = self.phrase.words;
        let silent = || (last.end..words.len()).all(|at| words.is_any(at, &[":", ".", ")"]));
        index == 0 && !last.names_years() && silent()
    }

    /// Whether a title is a period of the plan's one year and says no more: `Quý I`, `Tháng 10`, `6 tháng cuối năm`.
    fn heads_period(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        let period = matches!(time.grain, Grain::Month | Grain::Quarter | Grain::Half) && time.year.is_none() && !time.bare;
        let ends = || (time.end..words.len()).all(|at| words.is_any(at, &[":", "."]));
        period && index == 0 && self.own_year().is_some() && ends()
    }

    /// The year of a plan of one year.
    pub(super) fn own_year(&self) -> Option<u16> {
        self.years.filter(|years| years.from == years.to).map(|years| years.from)
    }

    /// Whether a day lies before the year in which the plan was made.
    pub(super) fn is_past(&self, date: Date) -> bool {
        self.years.is_some_and(|years| date.year().saturating_add(1) < years.from)
    }
}
