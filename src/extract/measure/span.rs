//! Spans of numbers within a name, which end nothing: `trẻ từ 1 - 5 tuổi`, `lớp 6 - 9`, `OCOP 3 - 4 sao`.

use super::reading::Reading;
use super::unit;
use crate::extract::number;
use crate::extract::phrases::Table;

/// How many words a number has at most that opens a span: `1.000`.
const NUMBER: usize = 3;

/// What is told in spans, behind the second number.
static SPANNED: Table<&str, 16> = Table::new(&["tuổi", "tháng tuổi", "tuần tuổi", "ngày tuổi", "sao"]);

/// What bears a number as its name, before the first.
static NUMBERED: Table<&str, 16> = Table::new(&["lớp", "khối", "khối lớp", "mức độ", "cấp độ", "độ tuổi", "nhóm tuổi", "tuổi", "hạng"]);

/// Whether a dash joins two numbers of one name. Between a name that ends with a number and another count (`cấp độ 2 - 15
/// trường`) or share it parts two statements.
pub(super) fn joins(r: &Reading<'_, '_>, dash: usize) -> bool {
    let first = (dash.saturating_sub(NUMBER)..dash).find_map(|at| Some((at, number::read(r, at).filter(|number| number.end == dash)?)));
    let Some(((from, first), second)) = first.zip(number::read(r, dash + 1)) else {
        return false;
    };
    let alone = || unit::tabled(r, second.end).is_none() && unit::noun(r, second.end).is_none();
    first.value < second.value
        && (r.begins(second.end, &SPANNED)
            || r.behind(from, "từ") && r.letters(second.end)
            || r.start_of(from, &NUMBERED).is_some() && alone())
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, find};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    fn indicators(text: &str) -> Vec<String> {
        find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found.indicator.into_owned())
    }

    #[test]
    fn a_span_of_numbers_ends_no_name() {
        for (text, expected) in [
            ("100% bé từ 2 - 4 tuổi được cân đo", "bé từ 2 - 4 tuổi được cân đo"),
            ("95% thợ mỏ từ 18 - 45 tuổi được khám phổi", "thợ mỏ từ 18 - 45 tuổi được khám phổi"),
            ("98,5% bé 3 – 5 tuổi biết bơi", "bé 3 – 5 tuổi biết bơi"),
            ("90% hộ thả từ 20 – 60 lồng bè ký cam kết", "hộ thả từ 20 – 60 lồng bè ký cam kết"),
            ("90% hộ thả từ 1.000 - 2.000 lồng bè ký cam kết", "hộ thả từ 1.000 - 2.000 lồng bè ký cam kết"),
            ("100% em lớp 3 - 5 được dạy bơi", "em lớp 3 - 5 được dạy bơi"),
            ("80% chè OCOP 3 - 4 sao có mã vùng", "chè OCOP 3 - 4 sao có mã vùng"),
            ("Tỷ lệ bé 3 - 5 tuổi biết bơi đạt 60%", "Tỷ lệ bé 3 - 5 tuổi biết bơi"),
        ] {
            assert_eq!(indicators(text).first().map(String::as_str), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_dash_before_another_statement_ends_it() {
        for (text, expected) in [
            ("100% trường đạt cấp độ 2 - 15 trường có bể bơi", "trường đạt cấp độ 2"),
            ("100% em khối 5 - 80% em khối 6 được dạy bơi", "em khối 5"),
            ("100% bến có phao - 12 bến có biển báo", "bến có phao"),
            ("70% hồ thuộc hạng 4 - 2 hồ được nạo vét", "hồ thuộc hạng 4"),
            ("60% hộ ở bản 3 - 20 hộ có bể biogas", "hộ ở bản 3"),
            ("Xây dựng 7 bến phà - 15 điểm neo đậu", "bến phà"),
        ] {
            assert_eq!(indicators(text).first().map(String::as_str), Some(expected), "{text}");
        }
    }
}
