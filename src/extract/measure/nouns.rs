//! A row of nouns that are counted together: `500 cán bộ, công chức, viên chức`; and nouns of three syllables.
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

/// Words of two syllables that narrow a noun of one, of which no first syllable ends a noun of two that is counted.
static NARROWING: Table<&str, 64> = Table::new(&[
    "cơ sở",
    "sản phẩm",
    "sản xuất",
    "tài liệu",
    "kiểm soát",
    "kiểm dịch",
    "chăn nuôi",
    "văn hóa",
    "chôn lấp",
    "chế biến",
    "thu gom",
    "giao dịch",
    "doanh nghiệp",
    "du lịch",
    "dự án",
    "cách ly",
    "trung chuyển",
    "trưng bày",
    "tiếp nhận",
    "tuần tra",
]);

/// The first words of nouns that some words narrow which elsewhere go on otherwise: `bãi tập kết`, `biển chỉ dẫn`.
static NARROWED: [&str; 3] = ["bãi tập kết", "điểm tập kết", "biển chỉ dẫn"];

/// Whether the word at `at`, behind a noun of two syllables that no table knows, belongs to it, since the noun would be cut inside a
/// word: `150 chủ cơ | sở`, `20 hướng dẫn | viên`.
pub(super) fn is_cut(r: &Reading<'_, '_>, at: usize) -> bool {
    if !r.letters(at) || r.capital(at) || at < 2 {
        return false;
    }
    // `03 hướng dẫn viên chức` is no such noun.
    let agent = r.is(at, "viên") && !r.is(at + 1, "chức");
    agent || r.past(at - 1, &NARROWING) == Some(at + 1) || r.begins(at - 2, &NARROWED)
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
    fn nouns_are_not_cut_inside_words() {
        for (text, unit) in [
            ("Tập huấn cho 150 chủ cơ sở", "chủ cơ sở"),
            ("Số hóa ít nhất 15.000 trang tài liệu lịch sử", "trang tài liệu"),
            ("Sản xuất 02 phim tài liệu", "phim tài liệu"),
            ("Thành lập 03 chốt kiểm soát liên ngành", "chốt kiểm soát"),
            ("Xây dựng 03 khu chăn nuôi tập trung", "khu chăn nuôi"),
            ("Phát triển 05 dòng sản phẩm mới", "dòng sản phẩm"),
            ("Xây dựng 02 làng văn hóa du lịch", "làng văn hóa"),
            ("Xây dựng 02 bãi chôn lấp hợp vệ sinh", "bãi chôn lấp"),
            ("Xây dựng 01 cảng du lịch", "cảng du lịch"),
            ("Lắp đặt 20 biển chỉ dẫn", "biển chỉ dẫn"),
            ("Đào tạo 20 hướng dẫn viên du lịch", "hướng dẫn viên"),
            ("Đào tạo 10 thuyết minh viên", "thuyết minh viên"),
            // A noun of two syllables, or of one, stays what it was.
            ("Phát triển 1.000 thuê bao di động", "thuê bao"),
            ("Tổ chức 05 phiên tòa giả định", "phiên"),
            ("Tổ chức 03 lớp văn hóa đọc", "lớp"),
            ("Hỗ trợ 40 hộ sản xuất giỏi", "hộ"),
            ("Lắp đặt 20 biển chỉ đường", "biển chỉ"),
            ("Thành lập 02 hội đồng viên chức", "hội đồng"),
            ("Đào tạo 40 cán bộ du lịch", "cán bộ"),
        ] {
            let units = find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found.unit.into_owned());
            assert_eq!(units, [unit], "{text}");
        }
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
