//! Who is to do it, behind `do` where a clause begins: `Kinh phí tuyên truyền: do | Sở Tài chính | bố trí …`.
//!
//! ```text
//! doer = "do" list verb                        where a clause begins, unless the clause gives a reason
//!      | matter "do" list carries out end          of a matter that has one name: Việc rà soát do | Sở Y tế | thực hiện.
//!      | "kinh phí" … "do" list pays end           of money: Kinh phí do | UBND các xã | tự cân đối.
//!      | "(" ["do"] list carries out ")"           behind all that the item says: (| Công an xã | thực hiện)
//! ```
//! Amid a clause `do` else only tells which (`hệ thống do Bộ Y tế quản lý`), and before what is wanting or
//! behind which `nên` follows it gives a reason.

use super::body;
use super::charge;
use super::name::{self, Names};
use super::phrase::Phrase;
use super::starts::NAME;
use super::trust::Trust;
use super::{end_of, rest_is_silent, verbs};
use crate::extract::phrases::Table;

/// What shows, before the first comma, that `do` gives a reason: something is wanting.
const WANTING: [&str; 9] = ["chưa", "không", "còn", "bị", "thiếu", "chậm", "gặp", "khó", "mới"];

/// What a reason leads to.
const THUS: [&str; 6] = ["nên", "dẫn đến", "dẫn tới", "vì vậy", "do đó", "cho nên"];

/// How many words behind the names tell that a reason is given, or something else of a matter.
const REASON: usize = 60;

/// What a matter is told by that somebody sees to.
static MATTERS: Table<&str, 8> = Table::new(&["việc", "công tác"]);

/// How many words the name of a matter has. In a longer one `do` tells which of several things is meant.
const MATTER: usize = 9;

/// What shows the same: `việc nghiệm thu các đề tài do | Sở Y tế thực hiện`.
const SEVERAL: [&str; 3] = ["các", "những", "mọi"];

/// How many words stand between the sum and who pays: `Kinh phí mua sắm máy tính năm 2027 do | …`.
const FUNDS: usize = 16;

/// How somebody sees to a matter.
pub(super) static CARRIED_OUT: Table<&str, 8> = Table::new(&["thực hiện", "tổ chức thực hiện", "đảm nhiệm", "chịu trách nhiệm"]);

/// How somebody finds the money for one.
static PAID: Table<&str> = Table::new(&[
    "bảo đảm",
    "đảm bảo",
    "bố trí",
    "cân đối",
    "chi trả",
    "chủ động bố trí",
    "chủ động cân đối",
    "tự cân đối",
    "tự bố trí",
    "tự bảo đảm",
    "tự đảm bảo",
    "tự chi trả",
]);

/// What may follow it.
const ENDS: [&str; 14] = [".", ";", ",", "và", "từ", "theo", "trong", "trước", "sau", "hằng", "hàng", "bằng", "tại", "định"];

/// The words that show that the matter is told something else of.
const PREDICATES: [&str; 14] = ["phải", "được", "cần", "không", "thì", "là", "chưa", "bị", "đã", "còn", "đạt", "giao", "vượt", "chậm"];

/// The names behind `do` at a word, when they are to do what follows.
pub(super) fn read(phrase: &Phrase<'_, '_>, at: usize) -> Option<Names> {
    if !phrase.is(at, "do") {
        return None;
    }
    let names = name::list(phrase, at + 1, Trust::Sure);
    let end = end_of(&names, at);
    let after = name::aside(phrase, end);
    (!names.is_empty() && verbs::is_verb(phrase, after) && !reason(phrase, after)).then_some(names)
}

/// The names behind the `do` at a word, when the clause before it is of a matter that they see to or pay for:
/// `Việc rà soát do | Sở Y tế | thực hiện`, `Kinh phí do | UBND các xã | bố trí`.
pub(super) fn of_matter(phrase: &Phrase<'_, '_>, at: usize) -> Option<Names> {
    if !phrase.is(at, "do") || !phrase.may_begin(at + 1, NAME) {
        return None;
    }
    let from = at.saturating_sub(FUNDS);
    let mark = (from..at).rev().find(|&at| phrase.any(at, &[".", ";", ":", ","]));
    let first = mark.map(|mark| mark + 1).or((from == 0).then_some(0))?;
    let funds = phrase.phrase(first, "kinh phí").is_some();
    let several = || (first..at).any(|at| phrase.any(at, &SEVERAL));
    if !funds && (!phrase.begins(first, &MATTERS) || at - first > MATTER || several()) {
        return None;
    }
    let names = name::list(phrase, at + 1, Trust::Sure);
    let sorts = || names.iter().any(|name| body::is_generic(phrase, name.start));
    let after = name::aside(phrase, end_of(&names, at));
    let after = charge::behind(phrase, &names, after);
    let end = if funds { phrase.past(after, &PAID) } else { phrase.past(after, &CARRIED_OUT) }?;
    // What follows must be no other verb of the matter: `Việc rà soát do Sở Y tế thực hiện | đã xong`.
    let told = || {
        let mut clause = (end..phrase.len().min(end + REASON)).take_while(|&at| !phrase.any(at, &[".", ";"]));
        clause.any(|at| phrase.any(at, &PREDICATES) || phrase.phrase(at, "chủ trì").is_some())
    };
    let ends = end >= phrase.len() || phrase.any(end, &ENDS);
    (!names.is_empty() && ends && (funds || !sorts() && !told())).then_some(names)
}

/// What somebody does with the work of another, who stands in a bracket behind it.
static TAKEN_OVER: Table<&str, 32> = Table::new(&[
    "kiểm tra",
    "giám sát",
    "nghiệm thu",
    "tiếp nhận",
    "tham dự",
    "tham khảo",
    "theo",
    "sử dụng",
    "kế thừa",
    "đánh giá",
    "theo dõi",
    "thanh tra",
    "thẩm định",
    "tổng hợp",
    "phối hợp",
]);

/// Who carries out what stands before a bracket that ends the item: `Lắp đèn đường (|Công an xã| thực hiện)`; the index after it.
pub(super) fn in_brackets(phrase: &Phrase<'_, '_>, open: usize) -> Option<(Names, usize)> {
    let start = if phrase.is(open + 1, "do") { open + 2 } else { open + 1 };
    if !phrase.is(open, "(") || !phrase.may_begin(start, NAME) {
        return None;
    }
    // `Nghiệm thu đề tài (do Sở Y tế thực hiện)` tells which.
    if phrase.begins(0, &TAKEN_OVER) {
        return None;
    }
    let close = (start..phrase.len().min(open + REASON)).find(|&at| phrase.is(at, ")"))?;
    let verb = phrase.start_of(close, &CARRIED_OUT).filter(|_| rest_is_silent(phrase, close + 1))?;
    let names = name::list(phrase, start, Trust::Sure);
    (!names.is_empty() && end_of(&names, start) == verb).then_some((names, close))
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
            ("Kinh phí do các cơ quan, đơn vị tự cân đối từ nguồn dự toán được giao hằng năm.", "các cơ quan, đơn vị"),
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
            "Việc nghiệm thu các đề tài do Trường Chính trị tỉnh thực hiện, có biên bản.",
            "Công tác giám sát dịch vụ do các đơn vị sự nghiệp thực hiện.",
            "Kinh phí hỗ trợ các dự án do doanh nghiệp thực hiện theo Nghị quyết của tỉnh.",
            "Công tác phối hợp kiểm tra do Sở Y tế thực hiện trước năm 2020 còn nhiều hạn chế.",
            "Khai thác cơ sở dữ liệu do Bộ Y tế quản lý.",
            "Áp dụng tiêu chuẩn do Bộ Xây dựng ban hành để thẩm định.",
            "Do các xã chưa bố trí kinh phí, việc nạo vét tạm dừng.",
            "Do UBND các xã triển khai đồng loạt nên vật tư khan hiếm.",
            "Do nguồn lực của các xã còn hạn chế nên tiến độ chậm.",
            "Nghiệm thu đề tài (do Sở Y tế thực hiện).",
        ] {
            assert_eq!(lead(text), "", "{text}");
        }
    }
}
