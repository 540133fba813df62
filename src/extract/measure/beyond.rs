//! What may not go beyond a share: `Giá vé không tăng quá 40%`, `Không huy động dân quá 30% tổng mức đầu tư`.
//!
//! ```text
//! bound = "không" ["được"] growing "quá" share                behind any subject
//!       | "không" ["được"] using {word} ["vượt"] "quá" share  where it begins its clause
//! ```
//! What goes beyond it and is dealt with for that is no bound: `Xử lý xe chở quá 20% tải trọng`, `Nếu không giảm quá 5% thì …`.

use super::lexicon;
use super::reading::{REACH, Reading};
use crate::extract::number;
use crate::extract::phrases::Table;

/// What a value does that may not do so by more.
pub(super) static GROWING: Table<&str, 16> =
    Table::new(&["tăng", "tăng thêm", "giảm", "chiếm", "biến động", "chênh lệch", "dao động", "hao hụt", "chiếm tỷ lệ", "vượt"]);

/// What is used or taken, of which no more may be. What somebody fails to do is none of these: `không hoàn thành quá 20% chỉ tiêu`.
static USING: Table<&str, 32> = Table::new(&[
    "huy động",
    "sử dụng",
    "bố trí",
    "để",
    "thu",
    "chi",
    "trích",
    "lấy",
    "tăng",
    "giảm",
    "vay",
    "cho vay",
    "chuyển đổi",
    "hỗ trợ",
    "giao",
]);

/// Words that make it a condition, or those meant to whom it happens.
const CONDITIONS: [&str; 7] = ["nếu", "trường hợp", "khi", "nào", "thì", "bị", "mà"];

/// Where the bound begins of a share at `at` that `quá` stands before.
pub(super) fn denied_share(r: &Reading<'_, '_>, at: usize, floor: usize) -> Option<usize> {
    let much = at - 1;
    number::read(r, at).filter(|number| r.begins(number.end, &lexicon::PERCENT))?;
    let denies = |verb: usize| r.start_of(verb, &["không", "không được"]).filter(|&no| no >= floor);
    let grown = || r.start_of(much, &GROWING).filter(|_| !r.behind(much, "vượt")).and_then(denies);
    let lowest = floor.max(much.saturating_sub(REACH));
    let used = || {
        let begins = |no: &usize| *no == 0 || !r.letters(no - 1);
        let no = (lowest..much).rev().take_while(|&word| r.letters(word)).find(|&word| r.is(word, "không"))?;
        let verb = r.past(no, &["không được", "không"])?;
        Some(no).filter(|no| begins(no) && r.begins(verb, &USING))
    };
    let no = grown().or_else(used)?;
    let condition = |word: usize| r.begins(word, &CONDITIONS);
    let start = r.sentence_start(no).max(no.saturating_sub(2 * REACH));
    let behind = (much..much + 2 * REACH).take_while(|&word| !r.parts_clauses(word));
    if (start..no).chain(behind).any(condition) {
        return None;
    }
    let exceeds = much.checked_sub(1).filter(|&before| before > no && r.is(before, "vượt"));
    Some(exceeds.unwrap_or(much))
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, find};
    use crate::extract::passage::Passage;
    use crate::model::Comparator;
    use crate::words::Words;

    fn told(text: &str) -> Vec<(Comparator, String)> {
        find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| (found.comparator, found.indicator.into_owned()))
    }

    #[test]
    fn what_may_not_go_beyond_a_share_is_at_most_that() {
        for (indicator, text) in [
            ("Phí đò", "Phí đò không tăng quá 40%"),
            ("Phí đò", "Phí đò không được tăng quá 40% so với giá niêm yết"),
            ("Phí trông giữ bến", "Phí trông giữ bến không chiếm quá 40% doanh thu"),
            ("phí đò", "Không tăng quá 40% phí đò"),
            ("huy động dân tổng mức đầu tư", "Không huy động dân quá 40% tổng mức đầu tư"),
            ("sử dụng quỹ đất bãi", "Không được sử dụng quá 40% quỹ đất bãi"),
            ("bến hư hỏng", "Không để bến hư hỏng vượt quá 40%"),
        ] {
            let told = told(text);
            assert_eq!(told.first(), Some(&(Comparator::AtMost, indicator.to_owned())), "{text}");
        }
        for text in [
            "Xử lý đò chở quá 20% tải trọng",
            "Xử phạt đò vượt quá tải trọng 20%",
            "Phê bình xã không hoàn thành quá 20% chỉ tiêu",
            "Nếu phí đò không giảm quá 20% thì kiểm tra lại",
            "Thu hồi bến không sử dụng quá 20% diện tích",
            "Phí đò không đổi, tăng quá 20%",
            "Không để đò chở, tăng quá 20%",
            "Xử lý đò quá hạn đạt 20%",
            "Không còn hồ sơ quá hạn 20%",
        ] {
            assert!(told(text).iter().all(|(comparator, _)| *comparator == Comparator::Equal), "{text}");
        }
    }
}
