//! Bounds that tell who is meant: `Kiểm tra doanh nghiệp có từ 50 lao động trở lên`.
//!
//! ```text
//! defined = ( verb ["các" | "những"] who | share ["số"] who … predicate ) [word] ["có"] [size] "từ" number unit "trở lên"
//! verb    = "kiểm tra" | "hỗ trợ" | "đối với" …       who = "doanh nghiệp" | "hộ" …       size = "quy mô" | "chiều dài" …
//! ```
//! Places are to have so many (`Mỗi xã có từ 02 mô hình trở lên`), and what is built is to be so large, so that both are left out.

use super::reading::Reading;
use super::unit;
use crate::extract::phrases::Table;

/// Those who are told apart by how large they are.
static WHO: Table<&str, 64> = Table::new(&[
    "doanh nghiệp",
    "hộ",
    "hộ gia đình",
    "hộ kinh doanh",
    "gia đình",
    "trang trại",
    "cơ sở",
    "bếp ăn",
    "bếp ăn tập thể",
    "tàu cá",
    "tàu",
    "phương tiện",
    "hợp tác xã",
    "nhà máy",
    "dự án",
    "cửa hàng",
]);

/// What is done with those who are there, and how it is told of whom something is said.
static AFFECTING: Table<&str, 32> = Table::new(&[
    "kiểm tra",
    "thanh tra",
    "thanh tra , kiểm tra",
    "kiểm tra , giám sát",
    "giám sát",
    "rà soát",
    "thống kê",
    "quản lý",
    "hỗ trợ",
    "đối với",
    "áp dụng đối với",
    "áp dụng cho",
]);

/// What is so large.
static SIZES: Table<&str, 32> = Table::new(&[
    "quy mô",
    "diện tích",
    "chiều dài",
    "chiều dài lớn nhất",
    "công suất",
    "tổng mức đầu tư",
    "vốn đầu tư",
    "vốn điều lệ",
    "doanh thu",
    "trọng tải",
]);

/// What those of whom a share is told are to do.
static PREDICATES: Table<&str, 32> = Table::new(&[
    "lắp",
    "lắp đặt",
    "thành lập",
    "thực hiện",
    "được",
    "phải",
    "có",
    "ký",
    "trang bị",
    "tham gia",
    "áp dụng",
    "đăng ký",
    "đạt",
]);

/// How many words may name those who are meant.
const NAMED: usize = 6;

/// Whether the number at `at`, whose unit ends at `to`, tells with `từ … trở lên` who is meant, and commits to nothing.
pub(super) fn defines(r: &Reading<'_, '_>, at: usize, to: usize) -> bool {
    // Every number asks, and few stand behind this word.
    let Some(since) = at.checked_sub(1).filter(|_| r.behind(at, "từ")) else { return false };
    let size = r.start_of(since, &SIZES);
    let has = size.unwrap_or(since);
    let has = if r.behind(has, "có") { has - 1 } else { has };
    if has == since {
        return false;
    }
    let Some((end, _)) = unit::bound_after(r, to, true) else { return false };
    let named = (has.saturating_sub(NAMED)..has).rev().take_while(|&word| r.letters(word));
    let mut named = named.filter(|&word| r.begins(word, &WHO));
    named.any(|who| {
        let sort = r.start_of(who, &["các", "những"]).unwrap_or(who);
        let affected = || r.start_of(sort, &AFFECTING).is_some();
        let all = r.start_of(who, &["số"]).unwrap_or(who);
        let shared = || all.checked_sub(1).is_some_and(|sign| r.mark(sign, '%')) && r.begins(end, &PREDICATES);
        affected() || shared()
    })
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
    fn a_bound_tells_who_is_meant() {
        for (text, expected) in [
            ("Kiểm tra doanh nghiệp có từ 50 lao động trở lên", &[][..]),
            ("Thanh tra, kiểm tra các doanh nghiệp có từ 50 lao động trở lên trên địa bàn", &[]),
            ("Kiểm tra bếp ăn có quy mô từ 200 suất trở lên", &[]),
            ("Hỗ trợ hộ có từ 02 người khuyết tật trở lên", &[]),
            ("Hỗ trợ trang trại quy mô từ 02 ha trở lên", &[]),
            ("Đối với các tàu cá có chiều dài từ 15 m trở lên, duy trì kết nối", &[]),
            ("100% tàu cá có chiều dài từ 15 m trở lên lắp thiết bị giám sát", &[100.0]),
            ("90% số doanh nghiệp có từ 25 lao động trở lên thành lập công đoàn", &[90.0]),
        ] {
            assert_eq!(values(text), expected, "{text}");
        }
    }

    #[test]
    fn a_bound_is_aimed_at() {
        for (text, expected) in [
            ("Mỗi xã có từ 02 mô hình trở lên", &[2.0][..]),
            ("Phấn đấu có từ 5 sản phẩm trở lên", &[5.0]),
            ("Phấn đấu mỗi hợp tác xã có từ 03 sản phẩm trở lên", &[3.0]),
            ("100% doanh nghiệp có từ 02 cán bộ trở lên", &[100.0, 2.0]),
            ("Xây dựng trang trại quy mô từ 02 ha trở lên", &[2.0]),
            ("Hỗ trợ xây dựng trang trại có diện tích từ 02 ha trở lên", &[2.0]),
            ("Năng suất từ 60 tạ/ha trở lên", &[60.0]),
            ("Kiểm tra từ 50 doanh nghiệp trở lên", &[50.0]),
            ("Hỗ trợ từ 20 hộ trở lên", &[20.0]),
            ("Kiểm tra mỗi doanh nghiệp từ 02 lần trở lên", &[2.0]),
        ] {
            assert_eq!(values(text), expected, "{text}");
        }
    }
}
