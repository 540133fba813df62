//! What one verb of change says of several things, a share of each: `Giảm số vụ cháy 20%, thiệt hại về người 30%`.

use super::amount::Amount;
use super::changes;
use super::lexicon;
use super::pieces::Piece;
use super::reading::Reading;
use super::subject::Subject;
use crate::extract::phrases::Table;
use crate::model::{Change, Comparator, MeasureKind};

/// The longest name of a thing that changes, in words.
const NAME: usize = 8;

/// A change that a verb before a subject tells of its share: `Giảm | số vụ cháy 20%`.
pub(super) struct Governed {
    /// Where the number phrase ended.
    to: usize,
    value: f64,
    pub(super) change: Change,
    /// Whether what changes is a burden, or else a gain, where that is known.
    burden: Option<bool>,
}

/// How many times as large one change may be as the other that the same verb governs.
const APART_TIMES: f64 = 4.0;

/// The largest share by which something changes of which no verb of its own says so.
const MOST: f64 = 50.0;

/// What is to be less, of which a share is told; what else stands beside such a change may as well be reached: `Giảm phát thải 10%, |
/// năng lượng sạch 15%`.
static BURDENS: Table<&str, 32> = Table::new(&[
    "số",
    "tổng số",
    "thời gian",
    "chi phí",
    "kinh phí",
    "thiệt hại",
    "tổn thất",
    "thủ tục",
    "biên chế",
    "đầu mối",
    "hộ nghèo",
    "hộ cận nghèo",
    "người chết",
    "người bị thương",
    "tội phạm",
    "lượng",
]);

/// What is gained, which moves the other way: `Giảm chi phí 20%, | lợi nhuận 15%`.
static GAINS: Table<&str, 32> =
    Table::new(&["năng suất", "sản lượng", "diện tích", "giá trị", "doanh thu", "lợi nhuận", "thu nhập", "kim ngạch", "lượt khách"]);

/// Whether a subject is a burden or a gain, and no number of what is solved; of anything else neither is known.
fn is_burden(r: &Reading<'_, '_>, (from, to): Piece) -> Option<bool> {
    let solved = || (from..to).any(|at| r.begins(at, &["làm rõ", "khám phá", "giải quyết", "khắc phục"]));
    match (r.begins(from, &BURDENS), r.begins(from, &GAINS)) {
        (true, _) if !solved() => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}

impl Governed {
    /// The change of a share: its own, or that of the one before, of which a comma parts no more than another noun:
    /// `Giảm số vụ cháy 20%, | thiệt hại về người 30%`. What is reached stands in the same place: `Giảm nghèo 3%, | nước sạch đạt 95%`.
    pub(super) fn next(
        r: &Reading<'_, '_>,
        last: Option<&Self>,
        amount: &Amount<'_>,
        subject: &Subject,
        own: Option<Change>,
    ) -> Option<Self> {
        let &[(from, to)] = &*subject.pieces else { return None };
        let bounded = matches!(amount.comparator, Some(Comparator::MoreThan | Comparator::LessThan));
        if amount.kind != MeasureKind::Percent
            || amount.linked
            || amount.change.is_some()
            || !subject.before
            || to != amount.lead
            || bounded
        {
            return None;
        }
        let burden = is_burden(r, (from, to));
        let governed = |change: Change| Self { to: amount.to, value: amount.value, change, burden };
        if let Some(change) = own {
            return changes::read_before(r, from).map(|_| governed(change));
        }
        let last = last.filter(|last| r.is_any(last.to, &[",", "và"]) && from == last.to + 1)?;
        let said = |at: usize| !r.letters(at) || r.begins(at, &lexicon::PREDICATES);
        let near = amount.value <= MOST && amount.value <= last.value * APART_TIMES && last.value <= amount.value * APART_TIMES;
        let ends = r.is_any(amount.to, &["", ",", ";", ".", ")", "và", "so"]);
        (near && ends && to - from <= NAME && !(from..to).any(said) && burden.is_some() && burden == last.burden)
            .then(|| governed(last.change))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, find};
    use crate::extract::passage::Passage;
    use crate::model::Change;
    use crate::words::Words;

    #[test]
    fn one_verb_changes_several_things() {
        let changes = |text: &str| find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found.change);
        for (change, text) in [
            (Change::Decrease, "Giảm số vụ cháy 20%, thiệt hại về người 30%"),
            (Change::Decrease, "Cắt giảm thời gian chờ 20%, chi phí in ấn 30%, thủ tục liên thông 20%."),
            (Change::Decrease, "Giảm hộ nghèo 2% và hộ cận nghèo 1,5%"),
            (Change::Increase, "Tăng năng suất chè 10%, sản lượng chè 15% so với năm 2026"),
        ] {
            assert!(changes(text).iter().all(|&told| told == Some(change)), "{text}");
        }
        for text in [
            "Giảm lượng phân bón 20%, năng suất 15%",
            "Giảm chi phí đầu vào 20%, lợi nhuận 15%",
            "Tăng doanh thu 10%, chi phí vận hành 5%",
            "Giảm số vụ phạm pháp 5%, số vụ điều tra làm rõ 15%",
            "Giảm nghèo 3%, tỷ lệ nước sạch đạt 95%",
            "Giảm hộ nghèo 3%, độ che phủ rừng 42%",
            "Giảm khí thải 10%, năng lượng sạch 15%",
            "Giảm số vụ cháy 3%, số bến có phao 80%",
            "Giảm số vụ cháy 20%, thu gom rác 30%",
            "Tăng doanh thu 10%, công suất buồng 60%",
            "Kéo giảm tội phạm 5%, tỷ lệ phá án 80%",
            "Giảm số vụ cháy 20%. Diện tích rừng 30%",
        ] {
            assert_eq!(changes(text).get(1), Some(&None), "{text}");
        }
    }
}
