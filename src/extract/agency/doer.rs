//! Who is to do it, behind `do` where a clause begins: `Kinh phí tuyên truyền: do | Sở Tài chính | bố trí …`.
//!
//! ```text
//! doer = "do" list verb            where a clause begins, unless the clause gives a reason
//! ```
//! Amid a clause `do` only tells which (`hệ thống do Bộ Y tế quản lý`), and before what is wanting or
//! behind which `nên` follows it gives a reason.

use super::lexicon::Phrase;
use super::name::{self, Names};
use super::trust::Trust;
use super::{act, end_of};

/// What shows, before the first comma, that `do` gives a reason: something is wanting.
const WANTING: [&str; 9] = ["chưa", "không", "còn", "bị", "thiếu", "chậm", "gặp", "khó", "mới"];

/// What a reason leads to.
const THUS: [&str; 6] = ["nên", "dẫn đến", "dẫn tới", "vì vậy", "do đó", "cho nên"];

/// How many words behind the names tell that a reason is given.
const REASON: usize = 60;

/// The names behind `do` at a word, when they are to do what follows.
pub(super) fn read(phrase: &Phrase<'_, '_>, at: usize) -> Option<Names> {
    if !phrase.is(at, "do") {
        return None;
    }
    let names = name::list(phrase, at + 1, Trust::Sure);
    let end = end_of(&names, at);
    let after = name::aside(phrase, end);
    (!names.is_empty() && act::is_verb(phrase, after) && !reason(phrase, after)).then_some(names)
}

/// Whether the clause that goes on at a word gives a reason.
fn reason(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let mut first = true;
    for at in at..phrase.len().min(at + REASON) {
        if phrase.any(at, &[".", ";"]) {
            return false;
        }
        first &= !phrase.is(at, ",");
        if first && phrase.any(at, &WANTING) || phrase.begins(at, &THUS) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::tests::lead;

    #[test]
    fn who_does_it_where_a_clause_begins() {
        for (text, expected) in [
            ("Đối với nhà trạm dùng chung: Do các doanh nghiệp xây dựng, vận hành bằng vốn tự có.", "các doanh nghiệp"),
            ("Kinh phí tập huấn: do Sở Tài chính bố trí từ nguồn sự nghiệp.", "Sở Tài chính"),
            ("Do UBND các xã và Hội Nông dân tỉnh tổ chức, hoàn thành trong quý.", "UBND các xã | Hội Nông dân tỉnh"),
            ("Tài liệu in mỗi năm một lần; do Sở Y tế biên soạn.", "Sở Y tế"),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
    }

    #[test]
    fn which_one_it_is_and_why() {
        for text in [
            "Khai thác cơ sở dữ liệu do Bộ Y tế quản lý.",
            "Áp dụng tiêu chuẩn do Bộ Xây dựng ban hành để thẩm định.",
            "Do các xã chưa bố trí kinh phí, việc nạo vét tạm dừng.",
            "Do UBND các xã triển khai đồng loạt nên vật tư khan hiếm.",
            "Do nguồn lực của các xã còn hạn chế nên tiến độ chậm.",
        ] {
            assert_eq!(lead(text), "", "{text}");
        }
    }
}
