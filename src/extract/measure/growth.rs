//! How fast the parts of an economy grow, told behind the growth of the whole: `Tốc độ tăng GRDP đạt 10,5%; trong đó nông nghiệp 4%`.
//!
//! ```text
//! growth = whole … number [","|";"] "trong đó" [":"] part number {("," | ";" | "và") part number}
//! part   = ["khu vực" | "ngành"] sector {word}              a share of the whole says so: "chiếm", "tỷ trọng"
//! ```

use super::amount::Amount;
use super::lexicon;
use super::reading::Reading;
use super::subject::Subject;
use crate::extract::economy::SECTORS;
use crate::extract::phrases::Table;
use crate::model::{Change, MeasureKind};

/// What else the parts of an economy begin with, beside its sectors.
static PARTS: Table<&str, 8> = Table::new(&["xây dựng", "khu vực", "ngành", "lĩnh vực nông nghiệp", "thuế sản phẩm"]);

/// Words that make the number a share of the whole, or a level.
const SHARES: [&str; 9] = ["chiếm", "trọng", "cấu", "còn", "giảm", "lệ", "hoàn", "có", "đóng"];

/// How long the name of a part is at most, in words.
const NAME: usize = 12;

/// The largest share by which a part grows.
const MOST: f64 = 50.0;

/// The growth that was told last.
pub(super) struct Growth {
    /// Where its number phrase ended.
    to: usize,
    /// Whether it is that of a part, of which no word of its own says that it grows.
    pub(super) of_part: bool,
}

impl Growth {
    /// The growth that a share tells, of the whole or of one of the parts that are told behind it.
    pub(super) fn next(
        r: &Reading<'_, '_>,
        last: Option<&Self>,
        amount: &Amount<'_>,
        subject: &Subject,
        own: Option<Change>,
    ) -> Option<Self> {
        // Most measures are no growth, and stand behind none.
        if amount.kind != MeasureKind::Percent || last.is_none() && own != Some(Change::Increase) {
            return None;
        }
        if own.is_some() {
            let &(from, _) = subject.pieces.first().filter(|_| subject.before)?;
            let whole = own == Some(Change::Increase) && r.begins(from, &lexicon::CHANGE_HEADS);
            return whole.then_some(Self { to: amount.to, of_part: false });
        }
        let last = last?;
        let mark = last.to + usize::from(r.is_any(last.to, &[",", ";", "(", "và"]));
        let intro = r.past(mark, &["trong đó"]).map(|end| end + usize::from(r.is_colon(end)));
        let from = match (intro, last.of_part) {
            (Some(from), _) => from,
            (None, true) if mark > last.to => mark,
            _ => return None,
        };
        let part = r.begins(from, &SECTORS) || r.begins(from, &PARTS);
        let name = part && from < amount.from && amount.from - from <= NAME;
        let plain = |at: usize| (r.letters(at) || r.is_any(at, &[",", "-", "–", ":"])) && !r.is_any(at, &SHARES);
        let part = name && amount.value <= MOST && (from..amount.from).all(plain);
        part.then_some(Self { to: amount.to, of_part: true })
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, find};
    use crate::extract::passage::Passage;
    use crate::model::Change;
    use crate::words::Words;

    fn changes(text: &str) -> Vec<Option<Change>> {
        find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found.change)
    }

    #[test]
    fn of_two_large_numbers_of_one_sort_both_change() {
        assert!(changes("Giảm 2.500 hộ nghèo, 1.200 hộ cận nghèo").iter().all(|&change| change == Some(Change::Decrease)));
        for text in ["Giảm 120 hộ nghèo, 200 hộ thoát nghèo", "Giảm 120 hộ nghèo, 2.000 lao động có việc"] {
            assert!(changes(text).get(1).is_none_or(Option::is_none), "{text}");
        }
    }

    #[test]
    fn parts_grow_as_the_whole_does() {
        for text in [
            "Tốc độ tăng GRDP đạt 10,5%; trong đó nông nghiệp 4%, công nghiệp 15%",
            "Tốc độ tăng trưởng kinh tế đạt 9%, trong đó: nông, lâm nghiệp và thủy sản 3%; công nghiệp - xây dựng 12%; dịch vụ 8%",
            "Tốc độ tăng giá trị sản xuất 9% (trong đó khu vực nông nghiệp đạt 3%)",
        ] {
            assert!(changes(text).iter().all(|&change| change == Some(Change::Increase)), "{text}");
        }
        for text in [
            "Tốc độ tăng GRDP đạt 10%; trong đó nông nghiệp chiếm 4%",
            "Tốc độ tăng GRDP đạt 10%; cơ cấu kinh tế: nông nghiệp 14%",
            "Tốc độ tăng GRDP đạt 10%; nông nghiệp 14%",
            "Tỷ lệ che phủ rừng 40%; trong đó nông nghiệp 4%",
            "Tốc độ tăng GRDP đạt 10%; trong đó tỷ trọng nông nghiệp 14%",
            "Tốc độ tăng GRDP đạt 10%; trong đó hộ nghèo 4%",
            "Tốc độ tăng GRDP đạt 10%. Nông nghiệp 4%",
            "Tốc độ tăng GRDP đạt 10%; trong đó nông nghiệp công nghệ cao có 30%",
        ] {
            assert_eq!(changes(text).get(1), Some(&None), "{text}");
        }
    }
}
