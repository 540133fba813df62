//! A body without place or field that leads: `Bệnh viện đa khoa | chủ trì …`.
//!
//! ```text
//! bare = Head word{0,8} "chủ trì"                    where a sentence begins, with a capital
//!      | Head word{0,4} ["phải"] "có trách nhiệm" (verb | ":")      Cơ quan lập đề án | có trách nhiệm công bố …
//! ```
//! The words before `chủ trì` neither act nor join; `Cơ quan chủ trì`, `Cán bộ chủ trì` only say who is meant. Those before
//! `có trách nhiệm` may tell what the body does.

use std::ops::Range;

use super::lexicon::{COLLECTIVES, FIELDS, HEADS, VERBS};
use super::phrase::Phrase;
use super::verbs;
use crate::extract::phrases::Table;

/// How many words stand between the head and `chủ trì`.
const WORDS: usize = 8;

/// The words of which `chủ trì` only tells which are meant: `cơ quan`, `đơn vị`, `tổ chức`, `cán bộ`, `bộ phận`, `cấp`.
const DESCRIBED: [&str; 8] = ["quan", "vị", "chức", "bộ", "phận", "cấp", "do", "viên"];

/// What no name goes on with.
const ENDS: [&str; 11] = ["do", "là", "để", "đã", "và", "khi", "phải", "không", "với", "cho", "mà"];

/// What the name of one who leads does not go on with either; that of one who is responsible may: `Đơn vị được kiểm tra`.
const TELLS: [&str; 2] = ["được", "có"];

/// How many words stand between the head and `có trách nhiệm`.
const RESPONSIBLE: usize = 4;

/// What the name of one who is responsible does not go on with either.
const NO_NAME: [&str; 11] = ["cùng", "thì", "nào", "bị", "đang", "chưa", "luôn", "cũng", "đều", "chỉ", "nhưng"];

/// What begins like a head and is no body that is responsible for anything: a deed, a thing, a matter.
static NO_BODY: Table<&str, 32> = Table::new(&[
    "cấp",
    "báo",
    "viện trợ",
    "đoàn kết",
    "kiểm toán đơn vị",
    "tổ chức hội",
    "bộ quy tắc",
    "bộ tiêu chí",
    "bộ chỉ số",
    "nhóm giải pháp",
    "vụ việc",
    "vụ mùa",
    "xã hội",
    "đài tưởng niệm",
    "khoa học",
    "bảo hiểm",
    "ban tin",
]);

/// What begins like a head and is no body: `Trường hợp`, `Hội nghị`, `Đội ngũ`, `Phòng chống`.
static OTHERWISE: Table<&str, 32> = Table::new(&[
    "trường hợp",
    "hội nghị",
    "hội thảo",
    "hội thi",
    "hội chợ",
    "đội ngũ",
    "phòng chống",
    "phòng ngừa",
    "nhóm nhiệm vụ",
    "cơ sở dữ liệu",
]);

/// The name at the begin of a sentence, when `chủ trì` or `có trách nhiệm` follows at once, and the cue that tells it.
pub(super) fn read(phrase: &Phrase<'_, '_>, at: usize) -> Option<(Range<usize>, &'static str)> {
    if !phrase.capital(at) || phrase.begins(at, &OTHERWISE) {
        return None;
    }
    // `Chủ cơ sở` is longer than the verb `chủ`.
    let mut end = phrase.past(at, &HEADS).max(phrase.past(at, &COLLECTIVES)).filter(|&end| phrase.past(at, &VERBS) < Some(end))?;
    if let Some(end) = responsible(phrase, end).filter(|_| !phrase.begins(at, &NO_BODY)) {
        return Some((at..end, "subject:verb"));
    }
    let limit = end + WORDS;
    while phrase.phrase(end, "chủ trì").is_none() {
        let field = phrase.past(end, &FIELDS);
        let ends = !phrase.letters(end) || phrase.any(end, &ENDS) || phrase.any(end, &TELLS);
        if end >= limit || ends || field.is_none() && phrase.begins(end, &VERBS) {
            return None;
        }
        end = field.unwrap_or(end + 1);
    }
    (!phrase.any(end - 1, &DESCRIBED)).then_some((at..end, "verb:chu-tri"))
}

/// Where the name of one ends whose head does, and who is responsible for doing something.
fn responsible(phrase: &Phrase<'_, '_>, head: usize) -> Option<usize> {
    let plain = |at: usize| phrase.letters(at) && !phrase.any(at, &ENDS) && !phrase.any(at, &NO_NAME);
    let deed = |at: usize| phrase.is(at, ":") || verbs::is_verb(phrase, at);
    let told = |&at: &usize| {
        let at = if phrase.is(at, "phải") { at + 1 } else { at };
        phrase.phrase(at, "có trách nhiệm").is_some_and(deed)
    };
    (head..=head + RESPONSIBLE).take_while(|at| plain(*at) || told(at)).find(told)
}

#[cfg(test)]
mod tests {
    use super::super::{find, names_in};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    #[test]
    fn a_body_without_place_leads() {
        for (text, expected) in [
            ("Trung tâm Y tế chủ trì tập huấn.", "Trung tâm Y tế"),
            ("Bệnh viện đa khoa chủ trì khám sàng lọc.", "Bệnh viện đa khoa"),
            ("Rà soát thiết bị. Văn phòng chủ trì, tổng hợp.", "Văn phòng"),
            ("Thư viện lưu động chủ trì đọc sách.", "Thư viện lưu động"),
            ("Hội những người yêu thích đờn ca tài tử chủ trì liên hoan.", "Hội những người yêu thích đờn ca tài tử"),
            ("Doanh nghiệp có trách nhiệm khai báo.", "Doanh nghiệp"),
            ("Chủ cơ sở có trách nhiệm giám sát nguồn nước.", "Chủ cơ sở"),
            ("Chủ cơ sở phải có trách nhiệm xử lý nước thải.", "Chủ cơ sở"),
            ("Cơ quan lập đề án có trách nhiệm công bố đề án.", "Cơ quan lập đề án"),
            ("Đơn vị được kiểm tra có trách nhiệm báo cáo.", "Đơn vị được kiểm tra"),
            ("Trung tâm có trách nhiệm: tiếp nhận hồ sơ.", "Trung tâm"),
            ("Doanh nghiệp kinh doanh có trách nhiệm với cộng đồng được biểu dương.", ""),
            ("Doanh nghiệp có trách nhiệm xã hội được ưu tiên vay vốn.", ""),
            ("Tổ chức sản xuất có trách nhiệm các mặt hàng thiết yếu.", ""),
            ("Cấp kinh phí cho đơn vị có trách nhiệm quản lý hồ chứa.", ""),
            ("Cấp thẻ hướng dẫn viên có trách nhiệm bảo vệ di sản.", ""),
            ("Tổ chức hội nghị biểu dương doanh nghiệp có trách nhiệm nộp thuế.", ""),
            ("Chủ hộ là người có trách nhiệm khai báo.", ""),
            ("Bộ quy tắc du lịch có trách nhiệm bảo vệ di sản.", ""),
            ("Đội ngũ giảng viên chủ trì nhiệm vụ nộp sản phẩm.", ""),
            ("Trường hợp đồng chí trưởng đoàn chủ trì hội nghị thì lập biên bản.", ""),
            ("Hội nghị do chủ nhiệm chủ trì.", ""),
            ("Nâng cấp bệnh viện đa khoa chủ trì khám.", ""),
        ] {
            let found = find(&Passage::of(&Words::new(text)), &[]).lead;
            assert_eq!(names_in(text, &found), expected, "{text}");
        }
    }
}
