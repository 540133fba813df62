//! The label of a time: `Thời gian thực hiện: …` in a line, or as the title of the section in which the line stands.
//!
//! ```text
//! label = {word} ("thời gian" | "thời hạn" | "tiến độ" | …) {word}      at most LABEL words
//! line  = label ":" time | [whose ":"] ["dự kiến" [":"]] time           the second below a title that is a label
//!       | label ("sau khi" | "theo tiến độ" | …) event                    with no colon, where it is the whole statement
//! whole = ("trong năm" | "cả năm" | "cuối năm" | …)                     all that a cell or such a line says
//! ```

use super::lexicon::AFTER_EVENT;
use super::{Found, Place, Scanner};
use super::{occasion, reference};
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

/// The labels behind which a statement may go on without a colon, and the plans by which it then tells its time.
static RUNNING: Table<&str, 16> =
    Table::new(&["thời gian thực hiện", "thời gian hoàn thành", "thời gian triển khai", "thời hạn hoàn thành", "thời hạn thực hiện"]);
const RUNNING_PLANS: [&str; 5] = ["theo tiến độ", "theo lộ trình", "theo đúng tiến độ", "theo kế hoạch", "theo chương trình"];

/// What tells how long it takes, and not when it is.
static HOW_LONG: Table<&str, 32> = Table::new(&[
    "là",
    "bị",
    "còn",
    "chỉ",
    "rút",
    "giảm",
    "tăng",
    "kéo",
    "chậm",
    "quá",
    "vượt",
    "không",
    "chưa",
    "phải",
    "có thể",
    "so với",
    "ngắn",
    "dài",
    "đạt",
]);

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

    /// The index after the reference that a label without a colon tells, where the two are the whole statement: `Thời gian thực
    /// hiện | sau khi Đề án được phê duyệt.` Behind a figure or a verb the statement is about how long something takes.
    pub(super) fn told_without_colon(&self, index: usize) -> Option<usize> {
        let words = self.phrase.words;
        if self.place != Place::Item || !(words.begins(index, &AFTER_EVENT) || words.begins(index, &RUNNING_PLANS)) {
            return None;
        }
        words.start_of(index, &RUNNING).filter(|&at| self.phrase.opens(at))?;
        let end = reference::labelled(&self.phrase, index)?;
        let closes = end >= words.len() || words.is_any(end, &[".", ";"]);
        let how_long = |at: usize| words.kind(at) == Some(Kind::Digits) || words.mark(at, ',') || words.begins(at, &HOW_LONG);
        (closes && !(index..end).any(how_long)).then_some(end)
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

#[cfg(test)]
mod tests {
    use super::super::{Context, find};
    use crate::extract::deadline::Place;
    use crate::extract::passage::Passage;
    use crate::words::Words;

    /// The stretches of a text that are times.
    fn stretches(text: &str) -> Vec<&str> {
        let words = Words::new(text);
        let found = find(&Passage::of(&words), &Context { place: Place::Item, years: None, label: None, taken: &[] });
        found.into_iter().map(|found| &text[found.range]).collect()
    }

    #[test]
    fn a_label_goes_on_without_a_colon() {
        for text in [
            "sau khi Đề án thu gom rác được phê duyệt",
            "ngay sau khi Nghị quyết về phí bến bãi có hiệu lực",
            "ngay khi Quy chế giao ban được ký",
            "theo tiến độ của Sở Xây dựng",
            "theo lộ trình chung của tỉnh",
        ] {
            for label in ["Thời gian thực hiện", "Lát vỉa hè; thời gian hoàn thành", "Thời hạn hoàn thành"] {
                assert_eq!(stretches(&format!("{label} {text}.")), [text], "{label}");
            }
        }
    }

    #[test]
    fn how_long_something_takes_is_no_label() {
        for text in [
            "Thời gian thực hiện sau khi cắt giảm còn 3 ngày.",
            "Thời gian thực hiện sau khi số hóa được rút ngắn.",
            "Thời gian thực hiện sau khi cắt giảm là ba ngày.",
            "Thời gian hoàn thành theo kế hoạch bị chậm.",
            "Thời gian hoàn thành theo tiến độ đã giao, bảo đảm chất lượng.",
            "Rút ngắn thời gian thực hiện sau khi hồ sơ được tiếp nhận.",
            "Kéo dài thời gian hoàn thành theo kế hoạch.",
            "Công khai thời hạn thực hiện theo tiến độ từng dự án.",
            "Thời gian lưu trú sau khi khách đăng ký.",
            "Sau khi Đề án được phê duyệt.",
        ] {
            assert!(stretches(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn an_event_is_told_to_the_end_of_its_name() {
        let name = "Nghị định quy định chi tiết thi hành một số điều của Luật Bến bãi và kho hàng và Luật sửa đổi, bổ sung một số điều \
                    của Luật Bến bãi và kho hàng và Luật Đường thủy được ban hành";
        for text in [
            format!("Sau khi {name}"),
            format!("Ngay khi {name}"),
            format!("Theo tiến độ xây dựng {name}"),
            format!("Trong vòng 30 ngày sau khi {name}"),
            format!("Trong thời hạn 10 ngày kể từ ngày {name}"),
        ] {
            assert_eq!(stretches(&format!("- Thời gian thực hiện: {text}.")), [&*text]);
        }
        // A last day is a time of its own.
        for (text, expected) in [
            ("Thời gian: Ngay khi Đề án được duyệt đến hết tháng 12/2027.", ["Ngay khi Đề án được duyệt", "đến hết tháng 12/2027"]),
            ("Thời gian: Sau khi đê xong, nghiệm thu trước ngày 30/11/2027.", ["Sau khi đê xong", "trước ngày 30/11/2027"]),
            ("Thời gian: Theo tiến độ của xã và xong trước ngày 30/11/2027.", ["Theo tiến độ của xã", "trước ngày 30/11/2027"]),
        ] {
            assert_eq!(stretches(text), expected, "{text}");
        }
        // Behind a comma something else is told, and no name is cut where the line has no end.
        let text = "Thời hạn: Trong vòng 5 ngày kể từ khi nhận hồ sơ, Sở Nội vụ trả lời.";
        assert_eq!(stretches(text), ["Trong vòng 5 ngày kể từ khi nhận hồ sơ"]);
        let text = "Thời hạn: Trong vòng 5 ngày kể từ khi trạm bơm báo về mực nước trên sông và các trạm quanh hồ mở van rồi xã họp dân chia 12 ghe";
        assert_eq!(stretches(text), ["Trong vòng 5 ngày kể từ khi trạm bơm báo về mực nước trên sông"]);
        let text = format!("Thời gian: Sau khi đê xong và {}", "kênh mương bờ bao ".repeat(30));
        assert_eq!(stretches(&text), ["Sau khi đê xong"]);
    }
}
