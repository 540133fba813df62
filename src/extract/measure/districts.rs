//! What so many places are to do or to have, and areas that are made: `12/12 xã thành lập tổ`, `Xây dựng 03 vùng sản xuất rau`.

use super::opening::opens_clause;
use super::reading::Reading;
use super::unit::{self, Unit};
use crate::extract::phrases::Table;

/// What so many places are all to do or to have, where it is told right behind them.
static ALL_DO: Table<&str, 32> = Table::new(&[
    "thành lập",
    "kiện toàn",
    "tổ chức ký cam kết",
    "ký cam kết",
    "tổ chức lễ",
    "tổ chức hội nghị",
    "tổ chức tuyên truyền",
    "triển khai mô hình",
    "triển khai thực hiện",
    "xây dựng kế hoạch",
    "xây dựng mô hình",
    "có nhà văn hóa",
    "có sân thể thao",
    "có trạm y tế",
    "có câu lạc bộ",
    "có đường",
    "có bác sĩ",
    "có bác sỹ",
    "có tổ",
    "có mô hình",
]);

/// The places that do so.
static DOING: Table<&str, 16> = Table::new(&["xã", "phường", "thôn", "bản", "ấp", "khu phố", "tổ dân phố", "huyện", "trường"]);

/// Whether places, and those in a row behind them, are told right before what they are all to do.
pub(super) fn all_do(r: &Reading<'_, '_>, unit: &Unit<'_>) -> bool {
    r.begins(unit.from, &DOING) && r.begins(unit::past_places(r, unit.to), &ALL_DO)
}

/// The verbs with which areas are made, and for what.
static LAYING_OUT: Table<&str, 8> = Table::new(&["xây dựng", "xây dựng mới", "hình thành", "thành lập", "phát triển mới"]);
static AREAS: Table<&str, 16> = Table::new(&[
    "sản xuất",
    "nguyên liệu",
    "trồng",
    "chuyên canh",
    "an toàn dịch bệnh",
    "nuôi trồng",
    "chăn nuôi",
    "rau",
    "lúa chất lượng",
]);

/// Whether a clause begins with a verb that makes so many areas, which end at `to`, for one thing: areas of an economy and of a
/// climate are those that there are.
pub(super) fn are_laid_out(r: &Reading<'_, '_>, at: usize, to: usize) -> bool {
    let opens = |verb: usize| opens_clause(r, verb, &[";", "."]) || r.start_of(verb, &["phấn đấu"]).is_some();
    r.begins(to, &AREAS) && r.start_of(at, &LAYING_OUT).is_some_and(opens)
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
    fn places_are_all_to_do_so() {
        for (text, expected) in [
            ("12/12 xã thành lập Tổ công nghệ số", &[12.0][..]),
            ("- 12/12 thôn ký cam kết", &[12.0]),
            ("12/12 xã, phường, thị trấn thành lập đội xung kích", &[12.0]),
            ("5/5 xã có sân thể thao", &[5.0]),
            // Not all of them, how things stand, and what befalls them.
            ("11/12 xã thành lập tổ công nghệ số", &[]),
            ("12/12 xã đã thành lập tổ công nghệ số", &[]),
            ("Hiện nay 12/12 xã thành lập tổ công nghệ số", &[]),
            ("12/12 xã có nguy cơ sạt lở", &[]),
            ("12/12 xã có hộ nghèo", &[]),
            ("12/12 đại biểu thành lập tổ", &[]),
            ("12/12 xã bị ngập", &[]),
        ] {
            assert_eq!(values(text), expected, "{text}");
        }
    }

    #[test]
    fn areas_are_made() {
        for (text, expected) in [
            ("Xây dựng 03 vùng sản xuất rau an toàn", &[3.0][..]),
            ("Hình thành 02 vùng nguyên liệu", &[2.0]),
            ("Xây dựng 02 xã an toàn dịch bệnh", &[2.0]),
            ("Phát triển 03 vùng kinh tế", &[]),
            ("Xây dựng 03 vùng trên", &[]),
            ("Quy hoạch xây dựng 03 vùng sản xuất", &[]),
            ("Rà soát 03 vùng sản xuất", &[]),
            ("Cấp nước cho 03 vùng trồng lúa", &[]),
            ("Xây dựng 02 xã đảo", &[]),
        ] {
            assert_eq!(values(text), expected, "{text}");
        }
    }

    #[test]
    fn a_range_has_a_bound_of_its_own() {
        for (text, expected) in [
            ("Tuyển dụng khoảng 5.000 - 5.500 lao động", &[5_000.0][..]),
            ("Tổ chức ít nhất 02 - 03 lớp", &[2.0]),
            ("Tổ chức khoảng 02 đến 03 lớp", &[2.0]),
            ("Phấn đấu có khoảng 5 - 7 sản phẩm", &[5.0]),
            ("Mỗi đội có tối đa 10 - 12 người", &[10.0]),
            ("Xử lý trong khoảng 3 - 5 hộ", &[]),
            ("Thực hiện qua khoảng 3 - 4 bước", &[]),
            ("Học khoảng 2 - 3 tuần", &[]),
            ("Ngập trên 02 - 03 xã", &[]),
        ] {
            assert_eq!(values(text), expected, "{text}");
        }
    }
}
