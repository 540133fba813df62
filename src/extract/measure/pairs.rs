//! Two counts that stand side by side, with words of the first between, or one bound behind both.
//!
//! ```text
//! bounded   = "từ" count ("," | "và") count {word} "trở lên"     từ 70 vụ, 85 đối tượng trở lên
//! described = count {word | grade | pair} ("," | "và") count     03 khách sạn 5 sao và 02 khu du lịch
//! places    = share place {"," place} "trở lên"                  80% xã, thị trấn trở lên
//! ```

use super::lexicon;
use super::reading::{REACH, Reading};
use super::unit;
use crate::extract::number::{self, Number};
use crate::extract::phrases::Table;
use crate::words::Kind;

/// How many words may stand between the noun of the first count and the second.
const APART: usize = 4;

/// The second of two counts, behind the noun of the first that ends at `noun`.
fn second(r: &Reading<'_, '_>, noun: usize) -> Option<Number> {
    let joint = (noun..=noun + APART).find(|&at| !r.letters(at) || r.is(at, "và"))?;
    number::read(r, joint + 1).filter(|_| r.is_any(joint, &[",", "và"])).filter(|number| r.letters(number.end))
}

/// How many words may lead to `từ` in the clause of such counts.
const LEADING: usize = 5;

/// The verbs of what is aimed at, besides those that commit to every count.
static HUNTING: Table<&str, 16> = Table::new(&["triệt phá", "bắt giữ", "bắt", "phát hiện", "xử lý", "phấn đấu"]);

/// Whether `từ` at a word goes on a clause that has nothing else but its verb: `Triệt phá | từ 70 vụ`. What has so many, or
/// for whom something is, tells who is meant: `Cơ sở có | từ 10 lao động, 5 phòng trở lên`.
fn is_aimed(r: &Reading<'_, '_>, since: usize) -> bool {
    let lowest = since.saturating_sub(LEADING);
    let mark = (lowest..since).rev().find(|&at| r.is_mark(at));
    let begins = lowest == 0 || mark.is_some();
    let defines = |at: usize| r.is_any(at, &["có", "nhóm", "mô", "sử", "nếu", "khi", "hợp"]) || r.is_any(at, lexicon::PREPOSITIONS);
    let verb = r.start_of(since, &lexicon::COMMITTING).or_else(|| r.start_of(since, &HUNTING)).is_some();
    verb && begins && !(mark.map_or(lowest, |mark| mark + 1)..since).any(defines)
}

/// Whether a count of so many and more is not told as the condition of a rule: `trở lên | phải đăng ký`.
fn is_bounded(r: &Reading<'_, '_>, number: &Number) -> bool {
    let bound = unit::bound_after(r, number.end, true);
    bound.is_some_and(|(end, _)| !r.is_any(end, &["phải", "được", "thì", "có", "là", "bị"]))
}

/// Whether `trở lên` stands behind two counts of which the first begins at `at`, behind `từ`, its noun ending at `noun`.
pub(super) fn is_first_bounded(r: &Reading<'_, '_>, at: usize, noun: usize) -> bool {
    r.behind(at, "từ") && second(r, noun).is_some_and(|number| is_bounded(r, &number)) && is_aimed(r, at - 1)
}

/// The `từ` before the first of two counts of which the number at `at` is the second: `| từ 70 vụ, 85 đối tượng`.
fn since_first(r: &Reading<'_, '_>, at: usize) -> Option<usize> {
    if !r.behind_any(at, &[",", "và"]) {
        return None;
    }
    let since = (at.saturating_sub(REACH)..at - 1).rev().take_while(|&word| !r.parts_clauses(word)).find(|&word| r.is(word, "từ"))?;
    let words = number::read(r, since + 1)?.end..at - 1;
    ((1..=APART + 2).contains(&words.len()) && words.into_iter().all(|word| r.letters(word))).then_some(since)
}

/// Whether the number is the second of two counts that tell which are meant: `Khách sạn từ 50 phòng, | 100 giường trở lên`.
pub(super) fn is_meant(r: &Reading<'_, '_>, at: usize) -> bool {
    since_first(r, at).is_some_and(|since| !is_aimed(r, since))
}

/// Whether the number at `at` is the second of two counts of which `từ` stands before the first: `từ 70 vụ, | 85 đối tượng`.
pub(super) fn is_second(r: &Reading<'_, '_>, at: usize) -> bool {
    since_first(r, at).is_some_and(|since| is_aimed(r, since)) && number::read(r, at).is_some_and(|number| is_bounded(r, &number))
}

/// Whether the words from `from` to the comma or `và` before `to` describe what was counted, with a grade or a pair of verbs
/// among them: `03 khách sạn | 5 sao và | 02 khu du lịch`, `câu lạc bộ | phòng, chống bạo lực và | 05 tổ`.
pub(super) fn describes(r: &Reading<'_, '_>, from: usize, to: usize) -> bool {
    if to <= from + 1 || to - from > REACH || !r.behind_any(to, &[",", "và"]) {
        return false;
    }
    let mut apart = false;
    let named = (from..to - 1).all(|at| match r.kind(at) {
        Some(Kind::Letters) => true,
        kind => {
            apart = true;
            match kind {
                Some(Kind::Digits) => r.is(at + 1, "sao"),
                _ => r.is(at, ",") && at > from && r.behind(at, "phòng") && r.is_any(at + 1, &["chống", "trừ"]),
            }
        }
    });
    // Of letters alone fewer words tell.
    named && apart
}

/// Bodies and homes of which a share may be told with `trở lên` behind them, besides the places, and what is whole to a share. Ranks
/// and grades go up by themselves: `90% giáo viên đại học trở lên`.
static BODIES: Table<&str, 64> = Table::new(&[
    "gia đình",
    "hộ gia đình",
    "cơ quan",
    "doanh nghiệp",
    "chi bộ",
    "trường học",
    "hợp tác xã",
    "tổ chức",
    "hộ dân",
    "người dân",
    "dân số",
    "cử tri",
    "đại biểu",
    "hồ sơ",
    "grdp",
    "gdp",
    "kế hoạch",
    "kế hoạch vốn",
    "kế hoạch giao",
    "kế hoạch được giao",
    "kế hoạch vốn được giao",
    "kế hoạch đề ra",
    "dự toán",
    "dự toán giao",
    "dự toán được giao",
    "chỉ tiêu",
    "chỉ tiêu giao",
    "chỉ tiêu được giao",
    "chỉ tiêu đề ra",
    "diện tích",
    "tổng diện tích",
    "tổng dân số",
    "tổng vốn",
    "tổng vốn đầu tư",
    "tổng mức đầu tư",
]);

/// Whether nothing but places, or what the share is a share of, stand between it and `trở lên`: `80% | xã, thị trấn | trở lên`,
/// `15% | GRDP | trở lên`.
pub(super) fn only_places(r: &Reading<'_, '_>, mut at: usize) -> bool {
    let limit = at + REACH;
    while at < limit {
        let Some(end) = r.past(at, &unit::PLACES).max(r.past(at, &unit::BESIDE)).max(r.past(at, &BODIES)) else {
            return false;
        };
        if r.begins(end, &lexicon::UPWARDS) {
            return true;
        }
        if !r.is_any(end, &[",", "và"]) {
            return false;
        }
        at = end + 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, Found, find};
    use crate::extract::passage::Passage;
    use crate::model::Comparator;
    use crate::words::Words;

    fn told(text: &str) -> Vec<(f64, Comparator, String)> {
        let told = |found: Found<'_>| (found.value, found.comparator, found.indicator.into_owned());
        find(&Passage::of(&Words::new(text)), &[], Actors::default, told)
    }

    #[test]
    fn one_bound_behind_both_bounds_both() {
        for text in [
            "Bắt giữ từ 70 vụ, 85 đối tượng buôn lậu trở lên",
            "Mở từ 70 lớp, 85 học viên trở lên",
            "- Phấn đấu mở từ 70 lớp và 85 học viên trở lên.",
            "Đến năm 2030, tổ chức từ 70 hội thi, 85 tiết mục trở lên",
        ] {
            let values: Vec<_> = told(text).into_iter().map(|(value, comparator, _)| (value, comparator)).collect();
            assert_eq!(values, [(70.0, Comparator::AtLeast), (85.0, Comparator::AtLeast)], "{text}");
        }
        for text in [
            "Bến thuyền từ 4 sao trở lên",
            "Người từ 15 tuổi trở lên",
            "Cơ sở có từ 10 lao động, 5 phòng ngủ trở lên phải đăng ký",
            "Cơ sở sử dụng từ 10 lao động, 5 xe khách trở lên",
            "Dành cho nhóm từ 5 người, 2 hộ trở lên",
            "Đoàn từ 10 người, 5 xe khách trở lên thì báo trước",
        ] {
            assert!(told(text).len() < 2, "{text}");
        }
        for text in [
            "Khách sạn từ 50 phòng, 100 giường trở lên",
            "Vụ cháy từ 2 người, 5 nhà trở lên",
            "Tụ tập từ 5 người, 2 xe trở lên",
            "Chăn nuôi từ 10 con lợn, 200 con gà trở lên",
        ] {
            assert_eq!(told(text), [], "{text}");
        }
    }

    #[test]
    fn a_share_of_places_is_bounded_behind_them() {
        for (text, indicator) in [
            ("Phấn đấu 80% xã, thị trấn trở lên không có lò gạch", "xã, thị trấn không có lò gạch"),
            ("80% khu dân cư trở lên trồng hoa", "khu dân cư trồng hoa"),
            ("80% hộ gia đình trở lên phân loại rác", "hộ gia đình phân loại rác"),
        ] {
            assert_eq!(told(text), [(80.0, Comparator::AtLeast, indicator.to_owned())], "{text}");
        }
        for text in [
            "80% bến thuyền từ 4 sao trở lên có phao",
            "80% người từ 15 tuổi trở lên biết bơi",
            "80% đơn vị hoàn thành tốt nhiệm vụ trở lên",
            "80% đơn vị cấp huyện trở lên dùng chữ ký số",
            "80% giáo viên đạt trình độ thạc sĩ trở lên",
            "80% hộ đạt gia đình văn hóa trở lên",
        ] {
            assert!(told(text).iter().all(|&(_, comparator, _)| comparator == Comparator::Equal), "{text}");
        }
    }

    #[test]
    fn what_is_described_by_a_grade_or_a_pair_is_followed_by_another() {
        for (text, first, second) in [
            ("Xây dựng ít nhất 03 khách sạn 5 sao và 02 khu du lịch cấp tỉnh", "khách sạn 5 sao", "khu du lịch cấp tỉnh"),
            ("Thành lập 03 câu lạc bộ phòng, chống đuối nước và 05 tổ tự quản", "câu lạc bộ phòng, chống đuối nước", "tổ tự quản"),
        ] {
            let named: Vec<_> = told(text).into_iter().map(|(_, _, indicator)| indicator).collect();
            assert_eq!(named, [first, second], "{text}");
        }
        for text in ["Khách sạn 5 sao và 02 khu du lịch", "Xây dựng 03 khách sạn 5 sao, theo 02 khu du lịch mẫu"] {
            assert!(told(text).len() < 2, "{text}");
        }
    }
}
