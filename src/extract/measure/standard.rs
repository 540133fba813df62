//! How many of the criteria of a standard are met, or of those who are to meet it: `đạt chuẩn 15/19 tiêu chí`.

use super::reading::{REACH, Reading};
use super::unit::Unit;
use crate::extract::phrases::Table;

/// What a standard consists of.
static CRITERIA: Table<&str, 8> = Table::new(&["tiêu chí", "chỉ tiêu", "tiêu chuẩn"]);

/// Whether the words right before a number say that a standard is to be met. What was met or what follows from it is no aim.
pub(super) fn is_met(r: &Reading<'_, '_>, at: usize) -> bool {
    // Every number asks, and hardly one stands behind the word.
    let met = if r.behind(at, "chuẩn") { r.start_of(at, &["đạt chuẩn"]) } else { None };
    let told = |word: usize| r.is_any(word, &["đã", "thì", "nếu", "hiện", "chưa", "khi"]);
    met.is_some_and(|met| {
        let before = (met.saturating_sub(REACH)..met).rev().take_while(|&word| !r.parts_clauses(word));
        let behind = (at..at + REACH).take_while(|&word| !r.parts_clauses(word));
        !before.into_iter().chain(behind).any(told)
    })
}

/// Whether a number counts the criteria that are to be met: `Đạt chuẩn | 03 tiêu chí`.
pub(super) fn counts(r: &Reading<'_, '_>, at: usize, noun: &Unit<'_>) -> bool {
    r.behind(at, "chuẩn") && r.begins(noun.from, &CRITERIA) && is_met(r, at) && !r.is_any(noun.to, &["này", "trên", "sau"])
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, find};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    fn values(text: &str) -> Vec<f64> {
        find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found.value)
    }

    #[test]
    fn so_many_criteria_are_met() {
        for (text, value) in [
            ("Xã đạt chuẩn 15/19 tiêu chí NTM", 15.0),
            ("Đến năm 2030, số thôn đạt chuẩn 12/14 thôn", 12.0),
            ("Đạt chuẩn 03 tiêu chí", 3.0),
            ("Phấn đấu đạt chuẩn 03 tiêu chí còn lại", 3.0),
        ] {
            assert_eq!(values(text), [value], "{text}");
        }
        for text in [
            "Trường đạt chuẩn quốc gia mức độ 1",
            "Xã đã đạt chuẩn 15/19 tiêu chí",
            "Nếu xã đạt chuẩn 15/19 tiêu chí, tỉnh công nhận",
            "Xã đạt chuẩn 15/19 tiêu chí thì được khen",
            "Chè đạt chuẩn 3 sao",
            "Nước đạt chuẩn 01",
            "Xã đạt chuẩn 02 tiêu chí này",
            "Hồ sơ đạt chuẩn 2 cấp",
        ] {
            assert_eq!(values(text), [0.0; 0], "{text}");
        }
    }

    fn told(text: &str) -> Vec<(String, Option<String>, String)> {
        let words = Words::new(text);
        find(&Passage::of(&words), &[], Actors::default, |found| {
            (text.get(found.range).unwrap_or_default().to_owned(), found.per.map(str::to_owned), found.indicator.into_owned())
        })
    }

    #[test]
    fn what_numbers_are_told_by_and_within() {
        for (text, quote, per, indicator) in [
            ("Tăng trưởng 6 tháng đầu năm đạt 8%", "8%", None, "Tăng trưởng 6 tháng đầu năm"),
            (
                "Giá trị sản xuất bình quân 1 ha đất bãi đạt 130 triệu đồng",
                "130 triệu đồng",
                None,
                "Giá trị sản xuất bình quân 1 ha đất bãi",
            ),
            ("Trồng 500 ha trong vụ Xuân", "500 ha", None, "Trồng trong vụ Xuân"),
            ("Tưới 500 ha trong vụ", "500 ha trong vụ", Some("vụ"), "Tưới"),
            ("Có 32 giường bệnh trên 10.000 dân", "32 giường bệnh trên 10.000 dân", Some("10.000 dân"), "giường bệnh"),
            ("Khống chế số ca mắc dưới 1.500 ca", "dưới 1.500 ca", None, "Khống chế số ca mắc"),
            ("Tổ chức ngoại khóa ít nhất 01 buổi/học kỳ", "ít nhất 01 buổi/học kỳ", Some("học kỳ"), "Tổ chức ngoại khóa"),
            ("Kinh phí dự kiến 5.000.000 đồng (Năm triệu đồng)", "5.000.000 đồng", None, "Kinh phí"),
            ("Hỗ trợ 5.000.000 đồng (Năm triệu đồng)/hộ", "5.000.000 đồng (Năm triệu đồng)/hộ", Some("hộ"), "Hỗ trợ"),
            ("Bảo vệ tốt 411.000 ha rừng hiện có", "411.000 ha", None, "Bảo vệ tốt rừng hiện có"),
            ("Khẩn trương hoàn thành 3.000 km đường biên", "3.000 km", None, "Khẩn trương hoàn thành đường biên"),
            ("Vận động nhân dân hiến 500 m2 đất", "500 m2", None, "Vận động nhân dân hiến đất"),
            ("Số lao động được tạo việc làm là 20.000 người", "20.000 người", None, "Số lao động được tạo việc làm"),
        ] {
            assert_eq!(told(text), [(quote.to_owned(), per.map(str::to_owned), indicator.to_owned())], "{text}");
        }
        for text in
            ["Số lao động được tạo việc làm năm 2023 là 20.000 người", "Khám bệnh trong 6 tháng đầu năm", "Năng suất bình quân 1 ha"]
        {
            assert_eq!(told(text), [], "{text}");
        }
    }
}
