//! Results and judging: what was found where a plan looks back, what is to be reached or done among its targets and tasks.

use crate::words::Words;

/// Whether a title is about results and not about those of some year: `Kết quả học tập`, `Về kết quả phổ cập giáo dục`.
/// Up to a year results are still to be reached.
pub(crate) fn names_results(title: &Words<'_>) -> bool {
    let looks_back = |at: usize| title.is(at, "năm") && !title.begins(at - 1, &["đến năm"]);
    title.phrase(super::start(title), "kết quả").is_some() && !(1..title.len()).any(looks_back)
}

/// Whether a title is about judging things or people: `Đánh giá, phân hạng sản phẩm`. How a plan goes is looked back on
/// where its results are judged.
pub(crate) fn names_judging(title: &Words<'_>) -> bool {
    let start = super::start(title);
    let goes = |at: usize| title.begins(at, &["kết quả", "tình hình", "thực trạng", "hiện trạng", "chung", "năm"]);
    title.past(start, &["đánh giá"]).is_some_and(|end| end < title.len() && !(end..title.len()).any(goes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_to_be_reached() {
        for (title, results) in [
            ("Kết quả học tập", true),
            ("Về kết quả rèn luyện", true),
            ("Kết quả đến năm 2030", true),
            ("Kết quả năm 2025", false),
            ("Kết quả học tập năm học 2024 - 2025", false),
            ("Chất lượng học tập", false),
            ("Nâng cao kết quả học tập", false),
        ] {
            assert_eq!(names_results(&Words::new(title)), results, "{title}");
        }
    }

    #[test]
    fn things_that_are_judged() {
        for (title, judging) in [
            ("Đánh giá, phân hạng sản phẩm", true),
            ("Đánh giá học sinh", true),
            ("Đánh giá kết quả năm 2025", false),
            ("Đánh giá tình hình", false),
            ("Đánh giá chung", false),
            ("Đánh giá", false),
            ("Kiểm tra, đánh giá học sinh", false),
        ] {
            assert_eq!(names_judging(&Words::new(title)), judging, "{title}");
        }
    }
}
