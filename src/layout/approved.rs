//! A plan that stands in an article of the decision that approves it:
//! `Điều 1. Phê duyệt Kế hoạch phát triển chợ nổi, với các nội dung sau:` / `I. MỤC TIÊU` … / `Điều 2. …`

use crate::words::Words;

/// What a decision does to a plan.
const VERBS: [&str; 3] = ["phê duyệt", "ban hành", "thông qua"];

/// What ends the title of a plan in the sentence that approves it.
const BEHIND_TITLE: [&str; 12] = [
    "với các",
    "với những",
    "với một số",
    "với nội dung",
    "bao gồm",
    "gồm các",
    "gồm những",
    "gồm có",
    "như sau",
    "sau đây",
    "cụ thể",
    "theo các nội dung",
];

/// What goes on with the name of a plan that orders nothing, or of a change to one.
const OTHERS: [&str; 7] = ["lựa chọn nhà thầu", "đấu giá", "sử dụng đất", "bổ sung", "sửa đổi", "điều chỉnh", "vốn"];

/// Where the title of the plan begins and ends in an article that approves it and goes on with what it says, in words.
pub(super) fn title(words: &Words<'_>) -> Option<(usize, usize)> {
    // The number of the article with its word and mark.
    let verb = (0..4).find_map(|at| VERBS.iter().find_map(|verb| words.phrase(at, verb)))?;
    let start = words.phrase(verb, "kế hoạch").filter(|_| words.text().trim_end().ends_with(':'))?;
    if OTHERS.iter().any(|other| words.phrase(start, other).is_some()) {
        return None;
    }
    let ends = |at: &usize| BEHIND_TITLE.iter().any(|end| words.phrase(*at, end).is_some()) || words.mark(*at, ':') || words.mark(*at, '(');
    let mut end = (start..words.len()).find(ends)?;
    while end > start && words.is_any(end - 1, &[",", ";", "-", "–"]) {
        end -= 1;
    }
    (end > start).then_some((start, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_of_plans_that_an_article_approves() {
        for (article, expected) in [
            (
                "Điều 1. Phê duyệt Kế hoạch phát triển chợ nổi giai đoạn 2026 - 2030, với các nội dung sau:",
                "phát triển chợ nổi giai đoạn 2026 - 2030",
            ),
            ("Điều 1. Phê duyệt Kế hoạch trồng rừng năm 2027 như sau:", "trồng rừng năm 2027"),
            ("Điều 1. Ban hành Kế hoạch trồng rừng (sau đây gọi là Kế hoạch) gồm các nội dung:", "trồng rừng"),
            ("Điều 1. Phê duyệt Kế hoạch trồng rừng:", "trồng rừng"),
            ("Phê duyệt Kế hoạch trồng rừng với những nội dung chủ yếu sau đây:", "trồng rừng"),
        ] {
            let words = Words::new(article);
            let found = title(&words).map(|(start, end)| words.slice(start, end));
            assert_eq!(found, Some(expected), "{article}");
        }
        for article in [
            "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng.",
            "Điều 1. Ban hành Kế hoạch trồng rừng.",
            "Điều 1. Phê duyệt Dự án trồng rừng, với các nội dung sau:",
            "Điều 2. Giao Sở Nông nghiệp và Môi trường thực hiện Kế hoạch như sau:",
            "Điều 1. Phê duyệt Kế hoạch như sau:",
            "Điều 1. Ban hành Kế hoạch trồng rừng của tỉnh (có Kế hoạch kèm theo).",
            "Điều 1. Phê duyệt kế hoạch lựa chọn nhà thầu gói thầu số 1 như sau:",
            "Điều 1. Phê duyệt Kế hoạch bổ sung một số nội dung của Quyết định số 5/QĐ-UBND như sau:",
        ] {
            assert_eq!(title(&Words::new(article)), None, "{article}");
        }
    }
}
