//! A plan that stands in an article of the decision that approves it:
//! `Điều 1. Phê duyệt Kế hoạch phát triển chợ nổi, với các nội dung sau:` / `I. MỤC TIÊU` … / `Điều 2. …`

use crate::extract::phrases::Table;
use crate::words::{Kind, Words};

/// What a decision does to a plan.
const VERBS: [&str; 3] = ["phê duyệt", "ban hành", "thông qua"];

/// What may stand between the two: `Phê duyệt kèm theo Quyết định này Kế hoạch …`.
static BETWEEN: Table<&str, 8> =
    Table::new(&["kèm theo quyết định này", "nội dung", "nội dung của", "các nội dung", "các nội dung của", "nội dung chính của", "bản"]);

/// What begins to say that the plan follows, behind its title.
static BEHIND_TITLE: Table<&str, 32> = Table::new(&[
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
    "nội dung như",
    "nội dung cụ thể",
    "nội dung chính",
    "nội dung chủ yếu",
    "nội dung gồm",
    "nội dung bao gồm",
    "( sau đây",
    "( chi tiết",
    ":",
]);

/// What says so whatever follows, unless a year does, which is the title's.
static NAMES_CONTENT: Table<&str, 8> = Table::new(&[
    "với các nội dung",
    "với những nội dung",
    "với một số nội dung",
    "gồm các nội dung",
    "gồm những nội dung",
    "theo các nội dung",
]);

/// All words that are used to say that the plan follows. A title has them too, but it does not end the sentence.
const FOLLOWS: [&str; 47] = [
    "với", "các", "những", "một", "số", "bao", "gồm", "có", "như", "sau", "đây", "dưới", "theo", "và", "nội", "dung", "nhiệm", "vụ", "mục",
    "tiêu", "giải", "pháp", "chỉ", "quan", "điểm", "cụ", "thể", "chủ", "yếu", "chính", "cơ", "bản", "trọng", "tâm", "chi", "tiết", "gọi",
    "tắt", "chung", "là", "kế", "hoạch", ",", ";", ":", "(", ")",
];

/// What goes on with the name of a plan that orders nothing, or of a change to one.
const OTHERS: [&str; 7] = ["lựa chọn nhà thầu", "đấu giá", "sử dụng đất", "bổ sung", "sửa đổi", "điều chỉnh", "vốn"];

/// Where the title of the plan begins and ends in an article that approves it and goes on with what it says, in words.
pub(super) fn title(words: &Words<'_>) -> Option<(usize, usize)> {
    // The number of the article with its word and mark.
    let verb = (0..4).find_map(|at| VERBS.iter().find_map(|verb| words.phrase(at, verb)))?;
    let behind = words.past(verb, &BETWEEN).unwrap_or(verb);
    let quoted = words.is_any(behind, &["\"", "“"]);
    let start = words.phrase(behind + usize::from(quoted), "kế hoạch").filter(|_| words.text().trim_end().ends_with(':'))?;
    if OTHERS.iter().any(|other| words.phrase(start, other).is_some()) {
        return None;
    }
    let follows = (start..words.len()).rev().find(|&at| !words.is_any(at, &FOLLOWS)).map_or(start, |last| last + 1);
    let figures = (start..words.len()).rev().find(|&at| words.kind(at) == Some(Kind::Digits)).unwrap_or(start);
    let ends = |at: &usize| *at >= follows && words.begins(*at, &BEHIND_TITLE) || *at >= figures && words.begins(*at, &NAMES_CONTENT);
    let mut end = (start..words.len()).find(ends)?;
    while end > start && (words.is_any(end - 1, &[",", ";", "-", "–"]) || quoted && words.is_any(end - 1, &["\"", "”"])) {
        end -= 1;
    }
    (end > start).then_some((start, end))
}

/// Headings that the points of a plan begin with where their text follows on the same line.
static RUN_IN: Table<&str, 64> = Table::new(&[
    "mục đích",
    "mục tiêu",
    "yêu cầu",
    "quan điểm",
    "chỉ tiêu",
    "phạm vi",
    "đối tượng",
    "nội dung",
    "nhiệm vụ",
    "giải pháp",
    "kinh phí",
    "nguồn kinh phí",
    "nguồn lực",
    "thời gian",
    "địa điểm",
    "tiến độ",
    "thành phần",
    "hình thức",
    "phương thức",
    "tổ chức thực hiện",
]);

/// How many bytes the heading of a point has at most before its colon.
const HEADING: usize = 80;

/// Whether the text of a point begins with a heading of plans that a colon sets off: `Mục tiêu: Nâng cao …`.
pub(super) fn is_run_in(text: &str) -> bool {
    let colon = text.bytes().take(HEADING).position(|byte| byte == b':');
    colon.and_then(|colon| text.get(..colon)).is_some_and(|heading| Words::new(heading).begins(0, &RUN_IN))
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
            ("Phê duyệt Kế hoạch trồng rừng năm 2027, nội dung cụ thể như sau:", "trồng rừng năm 2027"),
            ("Phê duyệt Kế hoạch trồng rừng năm 2027 với các mục tiêu, nhiệm vụ sau:", "trồng rừng năm 2027"),
            ("Phê duyệt Kế hoạch trồng rừng năm 2027 (chi tiết như sau):", "trồng rừng năm 2027"),
            ("Phê duyệt Kế hoạch trồng rừng với các nội dung tại bảng dưới đây:", "trồng rừng"),
            ("Phê duyệt kèm theo Quyết định này Kế hoạch trồng rừng, gồm các nội dung sau:", "trồng rừng"),
            ("Phê duyệt nội dung Kế hoạch trồng rừng như sau:", "trồng rừng"),
            ("Phê duyệt \"Kế hoạch trồng rừng năm 2027\", với các nội dung sau:", "trồng rừng năm 2027"),
            ("Phê duyệt “Kế hoạch trồng rừng” như sau:", "trồng rừng"),
            // Words that elsewhere say that the plan follows stand in titles too.
            ("Phê duyệt Kế hoạch phối hợp với các tỉnh bạn năm 2027, với các nội dung sau:", "phối hợp với các tỉnh bạn năm 2027"),
            ("Phê duyệt Kế hoạch cụ thể hóa Nghị quyết số 5-NQ/TW như sau:", "cụ thể hóa Nghị quyết số 5-NQ/TW"),
            ("Phê duyệt Kế hoạch trồng rừng (giai đoạn 2) năm 2027 như sau:", "trồng rừng (giai đoạn 2) năm 2027"),
            ("Phê duyệt Kế hoạch mỗi xã một sản phẩm (OCOP) gồm các nội dung:", "mỗi xã một sản phẩm (OCOP)"),
            ("Phê duyệt Kế hoạch truyền thông nội dung Nghị quyết 57 năm 2027 như sau:", "truyền thông nội dung Nghị quyết 57 năm 2027"),
            ("Phê duyệt Kế hoạch thực hiện các nhiệm vụ trọng tâm như sau:", "thực hiện các nhiệm vụ trọng tâm"),
            ("Phê duyệt Kế hoạch thực hiện Đề án \"Chợ nổi\" như sau:", "thực hiện Đề án \"Chợ nổi\""),
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

    #[test]
    fn headings_that_run_in() {
        for text in ["Mục tiêu: Giữ rừng.", "Nội dung:", "Thời gian thực hiện: Quý I.", "KINH PHÍ: 2 tỷ đồng."] {
            assert!(is_run_in(text), "{text}");
        }
        for text in ["Sở Y tế: Giữ rừng.", "Tên gói thầu: Trồng rừng.", "Mục tiêu giữ rừng.", "Giữ rừng", ""] {
            assert!(!is_run_in(text), "{text}");
        }
    }
}
