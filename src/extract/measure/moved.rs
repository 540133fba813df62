//! What a verb moves to a level: `Giảm | số vụ lật đò | xuống còn 5 vụ`, `Nâng | số bến phà | lên 45 bến`. The verb tells the way, and
//! the number where it ends, so what lies between them is what is measured.

use super::amount::Amount;
use super::pieces::Piece;
use super::reading::Reading;
use crate::extract::phrases::Table;

/// The verbs that move it, with words that tell how.
static VERBS: Table<&str, 32> = Table::new(&[
    "nâng",
    "tăng",
    "tăng dần",
    "giảm",
    "giảm dần",
    "giảm bớt",
    "giảm thiểu",
    "kéo giảm",
    "cắt giảm",
    "hạ",
    "hạ thấp",
    "đưa",
    "từng bước nâng",
    "từng bước tăng",
    "từng bước giảm",
    "từng bước giảm dần",
    "từng bước đưa",
]);

/// Words behind such a verb that make another of it: `tăng cường`, `nâng cấp`, `giảm nghèo`.
const OTHERS: [&str; 11] = ["cường", "cấp", "hạng", "cao", "trưởng", "tốc", "tải", "nghèo", "vào", "ra", "về"];

/// The words right before the number that tell which way it went.
static WAYS: Table<&str, 16> = Table::new(&["lên", "xuống", "còn", "xuống còn", "lên thành", "xuống mức", "lên mức", "lên đến", "lên tới"]);

/// Leaves such a verb at the head of a subject out. Where more than one thing stands between it and the number, the verb may belong to
/// another of them: `Giảm đò ngang, số bến phà tăng lên 45 bến`.
pub(super) fn without_verb(r: &Reading<'_, '_>, amount: &Amount<'_>, head: Piece) -> Piece {
    if !amount.linked || !r.begins(head.1, &WAYS) {
        return head;
    }
    let Some(thing) = r.past(head.0, &VERBS).filter(|&thing| thing < head.1 && !r.is_any(thing, &OTHERS)) else {
        return head;
    };
    let other = |at: usize| r.is_mark(at) && !r.is_any(at, &["(", ")"]) || r.is(at, "để");
    if (thing..head.1).any(other) { head } else { (thing, head.1) }
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, find};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    #[test]
    fn what_is_moved_is_what_is_measured() {
        for (expected, text) in [
            ("số vụ lật đò", "Giảm số vụ lật đò xuống còn 5 vụ"),
            ("số vụ lật đò", "Kéo giảm số vụ lật đò xuống dưới 5 vụ"),
            ("lượng rác trôi sông", "Từng bước giảm lượng rác trôi sông còn 20 tấn"),
            ("chi phí qua phà", "Hạ thấp chi phí qua phà xuống còn 12%"),
            ("số bến phà đạt chuẩn", "Nâng số bến phà đạt chuẩn lên 45 bến"),
            ("số phao", "Tăng số phao lên 45 cái/100 đò"),
            ("mức phí (MP)", "Giảm mức phí (MP) xuống dưới 8%"),
            ("số đò máy và đò chèo", "Đưa số đò máy và đò chèo lên 300 chiếc"),
            // A verb of another thing, or of another sort, or none that leads to the number.
            ("Nâng cấp bến phà cũ", "Nâng cấp bến phà cũ lên 45 bến"),
            ("Giảm nghèo ven sông", "Giảm nghèo ven sông xuống còn 2%"),
            ("Tăng cường đò dọc", "Tăng cường đò dọc lên 40 chiếc"),
            ("Giảm đò ngang, số bến phà", "Giảm đò ngang, số bến phà tăng lên 45 bến"),
        ] {
            let found = find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found.indicator.into_owned());
            assert_eq!(found.first().map(String::as_str), Some(expected), "{text}");
        }
    }
}
