//! The present state, which commits to no count: `Hiện nay, toàn tỉnh có 48 trạm đo mưa`.
//!
//! ```text
//! state   = opening … until the sentence, the bracket or the state ends
//! opening = "hiện nay" | "hiện" place … | "đến nay" | "tính đến" ("nay" | "ngày" …)
//! end     = "phấn đấu" | "mục tiêu" | "dự kiến" …      what is aimed at begins
//! ```

use super::lexicon;
use super::reading::{Reading, ends_sentence};
use crate::extract::phrases::Table;
use crate::words::{Kind, Words};

/// How a sentence begins that tells what there is.
static OPENINGS: Table<&str, 16> = Table::new(&[
    "hiện nay",
    "hiện có",
    "hiện tại",
    "hiện đã",
    "hiện đang",
    "đến nay",
    "tính đến nay",
    "tính đến ngày",
    "tính đến thời điểm",
    "tính tới nay",
]);

/// What `hiện` alone stands before, the place that the state is the state of.
static PLACES: Table<&str, 16> = Table::new(&["toàn", "cả", "trên", "tỉnh", "thành phố", "huyện", "xã", "các", ","]);

/// What is aimed at begins, though the sentence goes on.
static AIMS: Table<&str, 16> =
    Table::new(&["phấn đấu", "phân đấu", "mục tiêu", "dự kiến", "sẽ", "tiếp tục", "đến năm", "đến hết năm", "đến cuối năm"]);

/// How far before its number a sentence may have begun, in words.
const REACH: usize = 80;

/// Whether the number at `at` stands in a sentence or bracket that tells the present state.
pub(super) fn holds(r: &Reading<'_, '_>, at: usize) -> bool {
    let lowest = at.saturating_sub(REACH);
    for before in (lowest..at).rev() {
        if r.is(before, "(") && opens(r, before + 1) {
            return true;
        }
        if r.ends_sentence(before) {
            return opens(r, before + 1);
        }
        if turns(r, before) {
            return false;
        }
    }
    lowest == 0 && opens(r, 0)
}

/// Whether a text is one sentence that tells the present state and aims at nothing.
pub(crate) fn is_told(words: &Words<'_>) -> bool {
    let last = words.len().saturating_sub(1);
    opens(words, 0) && !(0..last).any(|at| turns(words, at) || ends_sentence(words, at))
}

/// Whether the state ends at a word: what is aimed at begins, or behind a semicolon what is done.
fn turns(words: &Words<'_>, at: usize) -> bool {
    match words.kind(at) {
        Some(Kind::Letters) => words.begins(at, &AIMS) && !at.checked_sub(1).is_some_and(|before| words.is(before, "tính")),
        Some(Kind::Mark) => words.mark(at, ';') && words.begins(at + 1, &lexicon::COMMITTING),
        _ => false,
    }
}

/// Whether the present state is told from `at` on, bullets aside.
fn opens(words: &Words<'_>, at: usize) -> bool {
    let start = (at..at + 3).find(|&at| words.kind(at) != Some(Kind::Mark)).unwrap_or(at);
    words.begins(start, &OPENINGS) || words.is(start, "hiện") && words.begins(start + 1, &PLACES)
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, find};
    use super::*;
    use crate::extract::passage::Passage;

    fn counted(text: &str) -> Vec<f64> {
        find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found).iter().map(|found| found.value).collect()
    }

    #[test]
    fn what_there_is_commits_to_no_count() {
        for text in [
            "Hiện nay, toàn tỉnh có khoảng 48 trạm đo mưa, trong đó có 9 trạm tự động.",
            "- Đến nay, các huyện đã thành lập trên 20 tổ thủy nông.",
            "Tính đến ngày 31/12/2024, tỉnh có ít nhất 15 kho lạnh.",
            "Hiện toàn xã có tối thiểu 3 bể bơi.",
        ] {
            assert_eq!(counted(text), [0.0; 0], "{text}");
        }
        assert_eq!(counted("Xây dựng thêm 6 kho lạnh (hiện có trên 15 kho lạnh)."), [6.0]);
    }

    #[test]
    fn what_is_aimed_at_does() {
        for (text, expected) in [
            ("Hiện nay có 48 trạm đo mưa, phấn đấu đến năm 2030 có ít nhất 60 trạm.", vec![60.0]),
            ("Hiện nay, tỷ lệ hộ dùng nước sạch là 71%.", vec![71.0]),
            ("Hiện có 48 trạm đo mưa. Lắp đặt mới 12 trạm.", vec![12.0]),
            ("Hiện đại hóa tối thiểu 5 trạm bơm.", vec![5.0]),
            ("Tính đến năm 2030 có ít nhất 60 trạm đo mưa.", vec![60.0]),
        ] {
            assert_eq!(counted(text), expected, "{text}");
        }
    }

    #[test]
    fn a_text_that_only_tells_what_there_is() {
        assert!(is_told(&Words::new("Hiện nay, toàn tỉnh có 48 trạm đo mưa.")));
        assert!(is_told(&Words::new("Đến nay, tỷ lệ hộ dùng nước sạch đạt 71%, cao hơn mức chung.")));
        assert!(is_told(&Words::new("Hiện tại các xã ven sông chưa có kho lạnh;")));
        assert!(!is_told(&Words::new("Hiện nay có 48 trạm, phấn đấu có 60 trạm.")));
        assert!(!is_told(&Words::new("Hiện có 48 trạm. Lắp đặt mới 12 trạm.")));
        assert!(!is_told(&Words::new("Hiện đại hóa các trạm bơm.")));
    }
}
