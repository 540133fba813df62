//! Resources among tasks: people, places and money that somebody is to find, or the money of the plan.

use crate::extract::phrases::Table;
use crate::words::Words;

/// What says that resources are money.
static MONEY: Table<&str> = Table::new(&[
    "kinh phí",
    "ngân sách",
    "tài chính",
    "dự toán",
    "vốn",
    "tiền",
    "tỷ đồng",
    "triệu đồng",
    "nghìn đồng",
    "xã hội hóa",
    "tài trợ",
    "viện trợ",
    "huy động hợp pháp",
    "nguồn hợp pháp",
    "hợp pháp khác",
]);

/// How many words of an item say what it is about.
const HEAD: usize = 24;

/// Whether a title is about resources and not by its own words about money: `Về nguồn lực`, `Nguồn lực và hạ tầng`.
pub(crate) fn names_resources(title: &Words<'_>) -> bool {
    title.phrase(super::start(title), "nguồn lực").is_some() && !tells_of_money(title)
}

/// Whether what stands below such a title tells of money by the words that it begins with.
pub(crate) fn tells_of_money(words: &Words<'_>) -> bool {
    (0..words.len().min(HEAD)).any(|at| words.past(at, &MONEY).is_some())
}

/// Whether a title gives tasks by name, so that what stands below it on resources is one of them. `Nội dung` may be
/// that of a plan that was made elsewhere.
pub(crate) fn names_tasks(title: &Words<'_>) -> bool {
    (0..title.len()).any(|at| title.begins(at, &["nhiệm vụ", "giải pháp"]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resources_that_are_not_money() {
        for (title, resources) in [
            ("Nguồn lực", true),
            ("Về nguồn lực", true),
            ("NGUỒN LỰC THỰC HIỆN", true),
            ("Các nguồn lực", true),
            ("Nguồn lực và hạ tầng", true),
            ("Nguồn lực con người", true),
            ("Nguồn lực tài chính", false),
            ("Nguồn lực, kinh phí", false),
            ("Nguồn lực từ ngân sách tỉnh", false),
            ("Nguồn vốn", false),
            ("Nguồn nhân lực", false),
            ("Huy động nguồn lực", false),
            ("Giải pháp về nguồn lực", false),
        ] {
            assert_eq!(names_resources(&Words::new(title)), resources, "{title}");
        }
    }
}
