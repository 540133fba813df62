//! Who is to do it, behind `do` where a clause begins: `Kinh phí tuyên truyền: do | Sở Tài chính | bố trí …`.
//!
//! ```text
//! doer = "do" list verb                        where a clause begins, unless the clause gives a reason
//!      | matter … "do" list carries out end    amid the clause of a matter: Việc rà soát do | Sở Y tế | thực hiện.
//! ```
//! Amid a clause `do` else only tells which (`hệ thống do Bộ Y tế quản lý`), and before what is wanting or
//! behind which `nên` follows it gives a reason.

use super::lexicon::Phrase;
use super::name::{self, Names};
use super::starts::NAME;
use super::trust::Trust;
use super::{act, end_of};
use crate::extract::phrases::Table;

/// What shows, before the first comma, that `do` gives a reason: something is wanting.
const WANTING: [&str; 9] = ["chưa", "không", "còn", "bị", "thiếu", "chậm", "gặp", "khó", "mới"];

/// What a reason leads to.
const THUS: [&str; 6] = ["nên", "dẫn đến", "dẫn tới", "vì vậy", "do đó", "cho nên"];

/// How many words behind the names tell that a reason is given, or something else of a matter.
const REASON: usize = 60;

/// What a matter is told by that somebody sees to.
static MATTERS: Table<&str, 8> = Table::new(&["việc", "kinh phí", "công tác"]);

/// How many words the name of a matter has.
const MATTER: usize = 32;

/// How somebody sees to a matter.
static CARRIED_OUT: Table<&str> = Table::new(&[
    "thực hiện",
    "tổ chức thực hiện",
    "đảm nhiệm",
    "phụ trách",
    "chịu trách nhiệm",
    "bảo đảm",
    "đảm bảo",
    "bố trí",
    "cân đối",
    "chi trả",
    "tự cân đối",
    "tự bố trí",
    "tự bảo đảm",
    "tự đảm bảo",
    "tự chi trả",
]);

/// What may follow it.
const ENDS: [&str; 14] = [".", ";", ",", "và", "từ", "theo", "trong", "trước", "sau", "hằng", "hàng", "bằng", "tại", "định"];

/// The words that show that the matter is told something else of.
const PREDICATES: [&str; 8] = ["phải", "được", "cần", "không", "thì", "là", "chưa", "bị"];

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

/// The names behind the `do` at a word, when the clause before it is of a matter that they see to: `Việc rà soát do | Sở Y tế | thực hiện.`
pub(super) fn of_matter(phrase: &Phrase<'_, '_>, at: usize) -> Option<Names> {
    if !phrase.is(at, "do") || !phrase.may_begin(at + 1, NAME) {
        return None;
    }
    let from = at.saturating_sub(MATTER);
    let mark = (from..at).rev().find(|&at| phrase.any(at, &[".", ";", ":"]));
    let first = mark.map(|mark| mark + 1).or((from == 0).then_some(0))?;
    if !phrase.begins(first, &MATTERS) {
        return None;
    }
    let names = name::list(phrase, at + 1, Trust::Sure);
    let end = phrase.past(name::aside(phrase, end_of(&names, at)), &CARRIED_OUT)?;
    // What follows must be no other verb of the matter: `Việc do Sở Y tế thực hiện | phải báo cáo`.
    let ends = end >= phrase.len() || phrase.any(end, &ENDS);
    let told =
        (end..phrase.len().min(end + REASON)).take_while(|&at| !phrase.any(at, &[".", ";", ","])).any(|at| phrase.any(at, &PREDICATES));
    (!names.is_empty() && ends && !told).then_some(names)
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
    fn who_sees_to_a_matter() {
        for (text, expected) in [
            ("Việc kiểm tra do Sở Nội vụ thực hiện, báo cáo Ủy ban nhân dân tỉnh trước ngày 30/11/2027.", "Sở Nội vụ"),
            ("Kinh phí do Ủy ban nhân dân các xã tự cân đối.", "Ủy ban nhân dân các xã"),
            ("Công tác thẩm định hồ sơ do Sở Tư pháp và Sở Xây dựng đảm nhiệm trong quý II.", "Sở Tư pháp | Sở Xây dựng"),
            ("Trồng 3 ha rừng. Kinh phí mua cây giống do Hạt Kiểm lâm bố trí từ nguồn dịch vụ môi trường rừng.", "Hạt Kiểm lâm"),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
    }

    #[test]
    fn which_one_it_is_and_why() {
        for text in [
            "Việc bảo trì hệ thống do Sở Y tế quản lý tiến hành hằng quý.",
            "Việc khắc phục lỗi do Sở Y tế thực hiện phải xong trong ngày.",
            "Công tác rà soát các thủ tục do Sở Y tế thực hiện được công khai.",
            "Nâng cấp các tuyến đường do UBND các xã thực hiện.",
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
