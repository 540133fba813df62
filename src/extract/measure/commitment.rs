//! Verbs that commit to a number though other words of theirs stand between.
//!
//! ```text
//! cleared = ("giải phóng" | "bàn giao") "mặt bằng" ["sạch"] number     Giải phóng mặt bằng | 12 dự án
//! anew    = verb ("bổ sung" | "mới") number                            Lắp đặt bổ sung | 15 trạm
//! given   = verb {word} "cho" number people                            Tặng quà cho | 60 gia đình
//! ```

use super::lexicon;
use super::reading::{REACH, Reading};
use crate::extract::number;
use crate::extract::phrases::Table;

/// Whether the words before a number commit to it.
pub(super) fn commits(r: &Reading<'_, '_>, at: usize) -> bool {
    // Every number asks, and hardly one stands behind such words.
    let Some(last) = at.checked_sub(1).filter(|&last| r.letters(last)) else {
        return false;
    };
    match r.at(last) {
        "bằng" | "sạch" => clears(r, at),
        "sung" | "mới" => adds(r, at),
        "cho" => gives(r, at),
        _ => false,
    }
}

/// What a clause begins with that tells what such work costs, what it was or when.
static TOLD: Table<&str, 32> = Table::new(&[
    "kinh phí",
    "đã",
    "kết quả",
    "việc",
    "sau khi",
    "khi",
    "cơ sở",
    "nhu cầu",
    "không",
    "chưa",
    "nếu",
    "trường hợp",
    "chi phí",
    "được",
    "danh mục",
    "tiến độ",
    "đề xuất",
    "đề nghị",
    "kiến nghị",
    "định mức",
    "chính sách",
]);

/// How far before a verb its sentence may say so, in words.
const TOLD_BEFORE: usize = 6 * REACH;

/// Whether nothing before a verb in its clause says that it tells of something else.
fn is_aimed(r: &Reading<'_, '_>, verb: usize) -> bool {
    let mut before = (verb.saturating_sub(TOLD_BEFORE)..verb).rev().take_while(|&at| !r.parts_clauses(at));
    !before.any(|at| r.begins(at, &TOLD))
}

/// Whether a clause begins at a verb, or with words that say no more than that it is to be done.
fn begins(r: &Reading<'_, '_>, verb: usize) -> bool {
    let led = &["hoàn thành", "hoàn thành công tác", "hoàn thành việc", "tiếp tục", "phấn đấu", "tập trung", "và", "đẩy nhanh", "tổ chức"];
    verb == 0 || r.is_mark(verb - 1) || r.is_time(verb - 1) || r.start_of(verb, led).is_some()
}

/// `Giải phóng mặt bằng | 12 dự án`
fn clears(r: &Reading<'_, '_>, at: usize) -> bool {
    let ground = ["giải phóng mặt bằng", "giải phóng mặt bằng sạch", "bàn giao mặt bằng", "bàn giao mặt bằng sạch"];
    r.start_of(at, &ground).is_some_and(|verb| begins(r, verb))
}

/// Verbs of what is set up, whose number may be told as one that is added.
static ADDED: Table<&str, 64> = Table::new(&[
    "lắp đặt",
    "lắp",
    "xây dựng",
    "xây",
    "trang bị",
    "trồng",
    "bố trí",
    "tuyển dụng",
    "đầu tư",
    "đầu tư xây dựng",
    "thành lập",
    "mở",
    "công nhận",
    "kết nạp",
    "thả",
    "treo",
    "đào tạo",
    "bồi dưỡng",
]);

/// Parts of a document, which are added to one that is changed.
const PARTS: [&str; 9] = ["điều", "khoản", "mục", "chương", "phụ", "nội", "quy", "tiết", "tiêu"];

/// `Lắp đặt bổ sung | 15 trạm`, `Khởi công mới | 18 dự án`. `Sửa đổi, bổ sung | 02 điều` changes a document.
fn adds(r: &Reading<'_, '_>, at: usize) -> bool {
    let verb = match r.start_of(at, &["bổ sung"]) {
        Some(end) => r.start_of(end, &ADDED),
        None => r.start_of(at, &["khởi công mới", "đào tạo mới"]),
    };
    let part = || number::read(r, at).is_none_or(|number| r.is_any(number.end, &PARTS));
    // `Năm 2025 lắp đặt bổ sung | 15 camera` may tell what was done.
    let dated = |verb: usize| {
        let last = verb.checked_sub(1 + usize::from(r.behind(verb, ","))).filter(|&last| r.is_time(last));
        last.is_some_and(|last| !r.is(r.times_start(last, last.saturating_sub(REACH)), "đến"))
    };
    verb.is_some_and(|verb| !part() && begins(r, verb) && !dated(verb) && is_aimed(r, verb))
}

/// Verbs whose receivers are counted behind `cho`, besides those of [`lexicon::GIVING`].
static GIVEN: Table<&str, 64> = Table::new(&[
    "bố trí tái định cư",
    "cấp nước",
    "cấp nước sạch",
    "cung cấp nước sạch",
    "cấp nước sinh hoạt",
    "tặng quà",
    "trao quà",
    "tặng",
    "trao",
    "trao tặng",
    "huấn luyện",
    "dạy nghề",
    "cấp phát",
    "phẫu thuật",
    "giao đất",
]);

/// Those who are given something.
static RECEIVERS: Table<&str, 64> = Table::new(&[
    "người",
    "hộ",
    "hộ gia đình",
    "gia đình",
    "em",
    "cháu",
    "trẻ",
    "trẻ em",
    "học sinh",
    "sinh viên",
    "học viên",
    "lao động",
    "hội viên",
    "đoàn viên",
    "phụ nữ",
    "tập thể",
    "cá nhân",
    "nạn nhân",
    "bệnh nhân",
]);

/// `Tặng quà cho | 60 gia đình chính sách`. For one of them it is a norm, and so many and more are a condition.
fn gives(r: &Reading<'_, '_>, at: usize) -> bool {
    let Some(number) = number::read(r, at).filter(|number| number.value >= 2.0 && r.begins(number.end, &RECEIVERS)) else {
        return false;
    };
    let bounded = (number.end..number.end + 4).any(|word| r.begins(word, &lexicon::UPWARDS) || r.begins(word, &lexicon::DOWNWARDS));
    // `Mô hình cấp nước cho | 30 hộ` names a thing; `lớp dạy nghề cho | 30 người` is held. Who was decorated is history.
    let done = |verb: usize| begins(r, verb) && !r.is_any(verb + 1, &["đổi", "quyền", "thưởng"]) || r.behind(verb, "lớp");
    let mut words = (at.saturating_sub(REACH)..at - 1).rev().take_while(|&word| r.letters(word));
    let verb = words.find(|&word| r.begins(word, &GIVEN) && done(word));
    verb.is_some_and(|verb| !bounded && is_aimed(r, verb))
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, find};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    fn told(text: &str) -> Vec<(f64, String)> {
        find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| (found.value, found.indicator.into_owned()))
    }

    #[test]
    fn verbs_commit_with_words_between() {
        for text in [
            "Giải phóng mặt bằng 12 dự án",
            "Hoàn thành công tác giải phóng mặt bằng 12 dự án",
            "Bàn giao mặt bằng sạch 12 dự án",
            "Lắp đặt bổ sung 12 trạm đo gió",
            "Xây dựng bổ sung 12 bến thuyền",
            "Trang bị bổ sung 12 máy tính",
            "Khởi công mới 12 dự án",
            "Đến năm 2030, đào tạo mới 12 lao động",
            "Bố trí tái định cư cho 12 hộ dân",
            "Tặng quà cho 12 gia đình thuyền chài",
            "Mở các lớp huấn luyện cho 12 người",
            "- Trao học bổng cho 12 em học sinh",
            "Quyên góp, trao tặng xe đạp cho 12 em học sinh",
        ] {
            assert_eq!(told(text).iter().map(|&(value, _)| value).collect::<Vec<_>>(), [12.0], "{text}");
        }
        for text in [
            "Vướng mắc trong giải phóng mặt bằng 12 dự án",
            "Sửa đổi, bổ sung 02 điều của Quy chế",
            "Xây dựng bổ sung 03 điều khoản",
            "Việc lắp đặt bổ sung 15 trạm đo gió do Sở A theo dõi",
            "Sau khi khởi công mới 18 dự án, rút kinh nghiệm",
            "Quyết định thành lập bổ sung 02 tổ công tác",
            "Thông báo tuyển dụng bổ sung 20 giáo viên",
            "Phê duyệt danh sách kết nạp bổ sung 20 hội viên",
            "Xây dựng kế hoạch đào tạo mới 500 lao động",
            "Năm 2025 lắp đặt bổ sung 15 camera",
            "Tham mưu trình HĐND tỉnh bố trí bổ sung 20 biên chế",
            "Xây dựng bổ sung 02 tiêu chí",
            "Đổi mới 12 lĩnh vực",
            "Xã nông thôn mới 12 thôn",
            "Đã tặng quà cho 60 gia đình",
            "Năm 1952, Bác Hồ đã ký lệnh, tặng thưởng huân chương cho 24 người",
            "Cấp nước sạch cho hộ có từ 2 con",
            "Mô hình cấp nước cho 30 hộ",
            "Dự án cấp nước cho 12.000 người đang chậm",
            "Lễ trao giải cho 30 tập thể",
            "Tập huấn nghề cho cán bộ, trao đổi với 20 hộ",
            "Đề nghị Trung ương bố trí bổ sung 15 biên chế",
            "Định mức cấp nước cho 01 người",
            "Trao quyền tự chủ cho 12 bến",
            "Chính sách tặng sữa cho 12 trẻ em",
        ] {
            assert!(told(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn even_ground_is_no_equation() {
        for (text, indicator) in [
            ("Giải phóng mặt bằng 120 ha", "Giải phóng mặt bằng"),
            ("Giải phóng mặt bằng 120 ha đất bãi", "Giải phóng mặt bằng đất bãi"),
            ("Giải phóng mặt bằng đạt 95% diện tích", "Giải phóng mặt bằng"),
            ("Tỷ lệ hộ dùng nước sạch vùng đồng bằng đạt 95%", "Tỷ lệ hộ dùng nước sạch vùng đồng bằng"),
            ("Chi phí bằng 12 tỷ đồng", "Chi phí"),
            ("Mức hỗ trợ bằng 50%", "Mức hỗ trợ"),
            ("Bảo vệ và phục hồi 150 ha rừng ngập mặn", "Bảo vệ và phục hồi rừng ngập mặn"),
            ("Duy tu, bảo dưỡng 35 km đê biển", "Duy tu, bảo dưỡng đê biển"),
            ("Quản lý, bảo vệ 5 tỷ đồng từ ngân sách", "Quản lý, bảo vệ"),
        ] {
            assert_eq!(told(text).first().map(|(_, indicator)| indicator.as_str()), Some(indicator), "{text}");
        }
    }

    #[test]
    fn units_with_a_formula_or_a_hyphen() {
        for (text, unit) in [
            ("Giảm phát thải 1,5 triệu tấn CO2tđ", "triệu tấn CO2tđ"),
            ("Giảm phát thải 1,5 triệu tấn CO2e", "triệu tấn CO2e"),
            ("Giảm 250.000 tCO2tđ", "tCO2tđ"),
            ("Giảm 250.000 tấn CO₂", "tấn CO₂"),
            ("Giảm 2 triệu tấn CO2 tương đương", "triệu tấn CO2 tương đương"),
            ("Giảm 2 triệu tấn CO2", "triệu tấn CO2"),
            ("Tiết kiệm 1.200 TOE.", "TOE"),
            ("Lắp đặt 45 pa-nô", "pa-nô"),
            ("Trưng bày ít nhất 12 ki-ốt", "ki-ốt"),
            ("Khai thác 15.000 tấn cá", "tấn"),
        ] {
            let units = find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found.unit.into_owned());
            assert_eq!(units, [unit], "{text}");
        }
        // So many of two kinds with a dash between.
        let units = find(&Passage::of(&Words::new("Tổ chức 02 hội nghị - hội thảo")), &[], Actors::default, |found| {
            found.unit.into_owned()
        });
        assert_eq!(units, ["hội nghị"]);
    }
}
