//! A row of nouns that are counted together: `500 cán bộ, công chức, viên chức`.
//!
//! ```text
//! row = noun "," noun {"," noun} [("và" | "hoặc") noun]      all of them people, or all of them those who trade
//! ```

use super::lexicon;
use super::reading::Reading;
use crate::extract::number;
use crate::extract::phrases::Table;

/// Who is meant one beside the other.
static PERSONS: Table<&str, 64> = Table::new(&[
    "cán bộ",
    "công chức",
    "viên chức",
    "đảng viên",
    "đoàn viên",
    "hội viên",
    "thanh niên",
    "thiếu niên",
    "thiếu nhi",
    "công nhân",
    "nông dân",
    "phụ nữ",
    "cựu chiến binh",
    "người lao động",
    "người dân",
    "học sinh",
    "sinh viên",
    "học viên",
    "giáo viên",
    "giảng viên",
    "chiến sĩ",
    "chiến sỹ",
    "tình nguyện viên",
    "cộng tác viên",
    "tuyên truyền viên",
    "báo cáo viên",
]);

/// Who produces and trades.
static TRADERS: Table<&str, 32> = Table::new(&[
    "doanh nghiệp",
    "hợp tác xã",
    "tổ hợp tác",
    "hộ kinh doanh",
    "hộ kinh doanh cá thể",
    "hộ gia đình",
    "trang trại",
    "gia trại",
    "cơ sở sản xuất",
    "cơ sở kinh doanh",
    "cơ sở sản xuất kinh doanh",
]);

/// Where the row ends that begins with the noun from `from` to `to`, behind which a comma stands.
pub(super) fn end(r: &Reading<'_, '_>, from: usize, to: usize) -> Option<usize> {
    let (persons, traders) = (r.past(from, &PERSONS) == Some(to), r.past(from, &TRADERS) == Some(to));
    let alike = |at: usize| {
        let end = match (persons, traders) {
            (true, _) => r.past(at, &PERSONS),
            (_, true) => r.past(at, &TRADERS),
            _ => None,
        };
        // `, đoàn viên | 200 người`: a number of its own.
        end.filter(|&end| !number::begins(r, end))
    };
    let mut end = alike(to + 1).max(r.past(to + 1, &lexicon::NOUNS))?;
    while r.is(end, ",")
        && let Some(next) = alike(end + 1)
    {
        end = next;
    }
    let joined = if r.is_any(end, &["và", "hoặc"]) { alike(end + 1) } else { None };
    Some(joined.unwrap_or(end))
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
    fn who_is_counted_together() {
        for (text, expected) in [
            ("Đào tạo 40 cán bộ, công chức, viên chức", "cán bộ, công chức, viên chức"),
            ("Đào tạo 40 cán bộ, công chức, viên chức về nuôi ong", "cán bộ, công chức, viên chức về nuôi ong"),
            ("Tập huấn cho 40 cán bộ, hội viên và nông dân về nuôi ong", "cán bộ, hội viên và nông dân về nuôi ong"),
            ("Có ít nhất 300 đoàn viên, thanh niên tham gia đắp đê", "đoàn viên, thanh niên tham gia đắp đê"),
            (
                "Hỗ trợ 12 doanh nghiệp, hợp tác xã, hộ kinh doanh bán hàng trên mạng",
                "doanh nghiệp, hợp tác xã, hộ kinh doanh bán hàng trên mạng",
            ),
            // What is no such noun ends the row as before.
            ("Tổ chức 05 hội nghị, hội thảo, báo cáo kết quả về huyện", "hội nghị, hội thảo"),
            ("Đào tạo 40 cán bộ, công chức, hỗ trợ chi phí đi lại", "cán bộ, công chức"),
            ("Đào tạo 40 cán bộ và hội viên nuôi ong", "cán bộ"),
            ("Đào tạo 40 cán bộ, công chức, học sinh 200 em", "cán bộ, công chức"),
        ] {
            assert_eq!(indicators(text).first().map(String::as_str), Some(expected), "{text}");
        }
    }
}
