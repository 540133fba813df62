//! The label of a time: `Thời gian thực hiện: …` in a line, or as the title of the section in which the line stands.
//!
//! ```text
//! label = {word} ("thời gian" | "thời hạn" | "tiến độ" | …) {word}      at most LABEL words
//! line  = label ":" time | [whose ":"] ["dự kiến" [":"]] time           the second below a title that is a label
//! whole = ("trong năm" | "cả năm" | "cuối năm" | …)                     all that a cell or such a line says
//! ```

use super::occasion;
use super::{Found, Place, Scanner};
use crate::calendar::Date;
use crate::extract::phrases::Table;
use crate::model::DeadlineKind;
use crate::words::{Kind, Words};

/// How many words a label has at most: `Thời gian tổ chức hội nghị triển khai kế hoạch`.
const LABEL: usize = 10;

/// How far a label reaches after its colon.
const LINE: usize = 12;

/// The labels of a line that gives a time: what follows the colon is read like a cell.
static LABELS: Table<&str> = Table::new(&["thời gian", "thời hạn", "tiến độ", "hạn", "lộ trình", "thời điểm"]);

/// What the title of a section begins with when it is such a label. Below `Lộ trình` and `Tiến độ` stand tasks, too.
const TITLES: [&str; 2] = ["thời gian", "thời hạn"];

/// What begins so and is no label of when something is done.
static OTHERS: Table<&str, 16> = Table::new(&[
    "thời gian qua",
    "thời gian vừa qua",
    "thời gian tới",
    "thời gian làm việc",
    "thời gian nghỉ",
    "thời gian học",
    "thời gian đào tạo",
    "thời gian lưu trú",
    "thời hạn bảo quản",
    "thời hạn lưu trữ",
]);

/// What may stand between such a label and its time.
static AFTER_LABEL: Table<&str, 16> = Table::new(&["thực hiện", "hoàn thành", "ngay"]);

/// What may stand before the time of a line below such a title.
const EXPECTED: [&str; 2] = ["dự kiến", "dự kiến :"];

/// How many words say, before a colon in such a line, for whom its time holds: `Cấp xã: Tháng 5`.
const WHOSE: usize = 7;

/// The words that mean the year of the plan, and those that mean its end.
const WHOLE_YEAR: [&str; 3] = ["trong năm", "cả năm", "trong cả năm"];
const END_OF_YEAR: [&str; 2] = ["cuối năm", "vào cuối năm"];

/// How many words a line below such a title has at most that is nothing but a reference: `Sau khi Đề án được ban hành`.
const SHORT: usize = 14;

/// What a title that is the label of a time says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Label {
    /// Whether something is held at the time, and not due by it.
    pub(super) held: bool,
}

/// What the title of a section says of the times below it, if it is a label of one.
pub(crate) fn title(title: &Words<'_>) -> Option<Label> {
    let end = (0..title.len()).rev().find(|&at| title.letters(at))? + 1;
    let names = end <= LABEL && title.begins(0, &TITLES) && !title.begins(0, &OTHERS);
    names.then(|| Label { held: title.begins(0, &["thời gian"]) && occasion::label_holds(title, 0, end) })
}

impl Scanner<'_, '_> {
    /// Whether `index` stands where the line below a title that is a label begins to tell its time.
    pub(super) fn opens_line(&self, index: usize) -> bool {
        let words = self.phrase.words;
        let whose = || (0..index.min(WHOSE)).find(|&at| !words.letters(at)).is_some_and(|at| at + 1 == index && words.mark(at, ':'));
        let expected = || words.start_of(index, &EXPECTED).is_some_and(|at| at == 0 || words.mark(at - 1, ':'));
        self.label.is_some() && (index == 0 || whose() || index <= WHOSE && expected())
    }

    /// Whether `index` stands in a line that a label of a time opens:
    /// `Thời gian thực hiện: Theo kế hoạch kiểm tra hằng năm`.
    pub(super) fn in_labelled_line(&self, index: usize) -> bool {
        (index.saturating_sub(LINE)..index).rev().find(|&at| self.phrase.stops(at)).is_some_and(|stop| self.labelled(stop + 1))
    }

    /// Whether a label or the column gives the words at `index` as a time: `Thời gian: Thực hiện theo …`.
    pub(super) fn is_told_by_label(&self, index: usize) -> bool {
        let words = self.phrase.words;
        let at = words.start_of(index, &AFTER_LABEL).unwrap_or(index);
        // Below a title a longer line is a statement, of which the reference is a part.
        let told = self.labelled(at) && !(self.opens_line(at) && words.len() > SHORT);
        told || (self.place == Place::Cell && at == 0)
    }

    /// Whether the words before `index` are a label of a time and its colon, or it begins a line below such a label.
    pub(super) fn labelled(&self, index: usize) -> bool {
        let words = self.phrase.words;
        if self.opens_line(index) {
            return true;
        }
        let Some(colon) = index.checked_sub(1).filter(|&at| words.mark(at, ':')) else {
            return false;
        };
        (colon.saturating_sub(LABEL)..colon).rev().take_while(|&at| !self.phrase.stops(at)).any(|at| words.begins(at, &LABELS))
    }

    /// A cell or a labelled line that says no more than `Trong năm` or `Cả năm` means the year of the plan.
    pub(super) fn whole_year(&self) -> Option<Found> {
        let words = self.phrase.words;
        let year = self.own_year()?;
        let at = match self.place {
            Place::Cell => 0,
            Place::Item if self.label.is_some() => words.past(0, &EXPECTED).unwrap_or(0),
            Place::Item => (1..=LABEL + 1).find(|&at| words.mark(at - 1, ':')).filter(|&at| self.labelled(at))?,
            Place::Heading => return None,
        };
        let whole = words.past(at, &WHOLE_YEAR);
        let end = whole.or_else(|| words.past(at, &END_OF_YEAR))?;
        // In a line something may stand behind it: `Cả năm (theo từng đợt)`. A cell is the words alone.
        let ends = end == words.len() || self.place == Place::Item && words.kind(end) == Some(Kind::Mark) && !words.mark(end, '/');
        let start = whole.and_then(|_| Date::first_of(year, 1));
        ends.then(|| Found { start, end: Date::last_of(year, 12), ..self.plain(at, end, DeadlineKind::Within, "label:thoi-gian") })
    }
}
