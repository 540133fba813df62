//! The verb of holding behind a rate that leads to the level: `Tỷ lệ nợ xấu | khống chế | dưới 3%`, `Tỷ lệ che phủ | giữ | ở mức 52%`.

use super::amount::Amount;
use super::lexicon;
use super::pieces::Piece;
use super::reading::Reading;
use crate::extract::phrases::Table;
use crate::model::{Comparator, MeasureKind};

/// Verbs that hold a rate at a level.
static HOLDING: Table<&str, 16> = Table::new(&[
    "giữ",
    "ổn định",
    "giữ ổn định",
    "giữ vững",
    "duy trì",
    "duy trì ổn định",
    "khống chế",
    "kiểm soát",
    "kiềm chế",
    "luôn ổn định",
]);

/// The words before which they belong to the name of the rate: `việc làm ổn định`, `lưu giữ`.
const NAMED: [&str; 12] = ["làm", "nhập", "sống", "lưu", "tạm", "nắm", "cất", "gìn", "được", "bị", "giá", "đã"];

/// Leaves such a verb at the end of a rate out.
pub(super) fn without_verb(r: &Reading<'_, '_>, amount: &Amount<'_>, (from, to): Piece) -> Piece {
    if amount.kind != MeasureKind::Percent {
        return (from, to);
    }
    let Some(verb) = r.start_of(to, &HOLDING).filter(|&verb| verb > from + 1) else {
        return (from, to);
    };
    let level = r.begins(to, &["ở mức", "mức"]);
    // Where they hold it down, a bound tells enough.
    let bounded = r.begins(verb, &lexicon::CURBING) && matches!(amount.comparator, Some(Comparator::LessThan | Comparator::AtMost));
    let held = (level || bounded) && !r.behind_any(verb, &NAMED) && r.begins(from, &lexicon::RATE_NOUNS);
    (from, if held { verb } else { to })
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, find};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    #[test]
    fn a_rate_is_held_at_its_level() {
        for (indicator, text) in [
            ("Tỷ lệ đò hỏng", "Tỷ lệ đò hỏng khống chế dưới 3%"),
            ("Tỷ lệ đò hỏng", "Tỷ lệ đò hỏng kiểm soát ở mức 3%"),
            ("Tỷ lệ che phủ rừng", "Tỷ lệ che phủ rừng ổn định ở mức 52%"),
            ("Tỷ lệ che phủ rừng", "Tỷ lệ che phủ rừng giữ mức 52%"),
            ("tỷ lệ đò hỏng", "Khống chế tỷ lệ đò hỏng dưới 3%"),
            ("tỷ lệ đò hỏng", "Kiểm soát tỷ lệ đò hỏng không quá 3%"),
            ("tỷ lệ đò hỏng", "Hạn chế tỷ lệ đò hỏng ở mức 3%"),
            // What belongs to the name.
            ("Tỷ lệ người có việc làm ổn định", "Tỷ lệ người có việc làm ổn định ở mức 52%"),
            ("Tỷ lệ hồ sơ lưu giữ", "Tỷ lệ hồ sơ lưu giữ mức 52%"),
            ("Tỷ lệ ổ dịch được khống chế", "Tỷ lệ ổ dịch được khống chế đạt 90%"),
            ("Công tác kiểm soát tỷ lệ đò hỏng", "Công tác kiểm soát tỷ lệ đò hỏng đạt 90%"),
            ("Kiểm soát doanh thu bến đò", "Kiểm soát doanh thu 100% bến đò"),
            ("Tỷ lệ bến cần kiểm soát", "Tỷ lệ bến cần kiểm soát đạt 90%"),
            ("Mô hình nuôi ổn định", "Mô hình nuôi ổn định ở mức 52%"),
        ] {
            let found = find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found.indicator.into_owned());
            assert_eq!(found.first().map(String::as_str), Some(indicator), "{text}");
        }
    }

    #[test]
    fn another_bound_or_year_ends_what_is_measured() {
        let indicators =
            |text: &str| find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found.indicator.into_owned()).join(" | ");
        for (expected, text) in [
            ("chi phí đóng đò | chi phí đóng đò", "Hỗ trợ 50% chi phí đóng đò nhưng không quá 500 triệu đồng/hộ"),
            ("chi phí đóng đò | chi phí đóng đò", "Hỗ trợ 50% chi phí đóng đò, song tối đa không quá 500 triệu đồng/hộ"),
            ("chi phí đóng đò | chi phí đóng đò", "Hỗ trợ 50% chi phí đóng đò nhưng mỗi hộ không quá 500 triệu đồng"),
            ("Trồng keo | Trồng keo", "Trồng 500 ha keo, bình quân mỗi năm trồng 100 ha"),
            ("Thu gom rác | rác nhựa", "Thu gom 90% rác, trong đó 30% là rác nhựa"),
            // What goes on with the same.
            ("lớp song ngữ có bể bơi", "90% lớp song ngữ có bể bơi"),
            ("đò cũ nhưng còn tốt được sơn lại", "90% đò cũ nhưng còn tốt được sơn lại"),
            ("Trồng keo, bình quân mỗi năm một đợt", "Trồng 500 ha keo, bình quân mỗi năm một đợt"),
        ] {
            assert_eq!(indicators(text), expected, "{text}");
        }
    }
}
