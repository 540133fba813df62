//! A body without place or field that leads: `Bệnh viện đa khoa | chủ trì …`.
//!
//! ```text
//! bare = Head word{0,8} "chủ trì"                    where a sentence begins, with a capital
//!      | Head word{0,8} "có trách nhiệm" verb        Cơ quan lập đề án | có trách nhiệm công bố …
//! ```
//! The words before `chủ trì` neither act nor join; `Cơ quan chủ trì`, `Cán bộ chủ trì` only say who is meant.

use std::ops::Range;

use super::lexicon::{COLLECTIVES, FIELDS, HEADS, Phrase, VERBS};
use crate::extract::phrases::Table;

/// How many words stand between the head and `chủ trì`.
const WORDS: usize = 8;

/// The words of which `chủ trì` only tells which are meant: `cơ quan`, `đơn vị`, `tổ chức`, `cán bộ`, `bộ phận`, `cấp`.
const DESCRIBED: [&str; 8] = ["quan", "vị", "chức", "bộ", "phận", "cấp", "do", "viên"];

/// What no name goes on with.
const ENDS: [&str; 13] = ["do", "được", "có", "là", "để", "đã", "và", "khi", "phải", "không", "với", "cho", "mà"];

/// What follows `có trách nhiệm` when it says how, towards whom or for what: `sản xuất có trách nhiệm | các mặt hàng`.
const NO_DEED: [&str; 12] = ["các", "những", "mọi", "với", "trong", "và", "đối", "hơn", "cao", "về", "của", "là"];

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

/// The name at the begin of a sentence, when `chủ trì` or `có trách nhiệm` follows at once.
pub(super) fn read(phrase: &Phrase<'_, '_>, at: usize) -> Option<Range<usize>> {
    if !phrase.capital(at) || phrase.begins(at, &OTHERWISE) {
        return None;
    }
    // `Chủ cơ sở` is longer than the verb `chủ`.
    let mut end = phrase.past(at, &HEADS).max(phrase.past(at, &COLLECTIVES)).filter(|&end| phrase.past(at, &VERBS) < Some(end))?;
    let limit = end + WORDS;
    // Who is responsible for doing something may be told by a verb: `Đơn vị lập dự toán`.
    let plain = |at: &usize| phrase.letters(*at) && !phrase.any(*at, &["do", "để", "khi", "mà"]);
    let responsible =
        |&at: &usize| phrase.phrase(at, "có trách nhiệm").is_some_and(|verb| phrase.letters(verb) && !phrase.any(verb, &NO_DEED));
    if let Some(end) = (end..=limit).take_while(plain).find(responsible) {
        return Some(at..end);
    }
    while phrase.phrase(end, "chủ trì").is_none() {
        let field = phrase.past(end, &FIELDS);
        if end >= limit || !phrase.letters(end) || phrase.any(end, &ENDS) || field.is_none() && phrase.begins(end, &VERBS) {
            return None;
        }
        end = field.unwrap_or(end + 1);
    }
    (!phrase.any(end - 1, &DESCRIBED)).then_some(at..end)
}

#[cfg(test)]
mod tests {
    use super::super::find;
    use crate::extract::passage::Passage;
    use crate::words::Words;

    #[test]
    fn a_body_without_place_leads() {
        for (text, expected) in [
            ("Trung tâm Y tế chủ trì tập huấn.", "Trung tâm Y tế"),
            ("Bệnh viện đa khoa chủ trì khám sàng lọc.", "Bệnh viện đa khoa"),
            ("Rà soát thiết bị. Văn phòng chủ trì, tổng hợp.", "Văn phòng"),
            ("Thư viện lưu động chủ trì đọc sách.", "Thư viện lưu động"),
            ("Doanh nghiệp có trách nhiệm khai báo.", "Doanh nghiệp"),
            ("Chủ cơ sở có trách nhiệm giám sát nguồn nước.", "Chủ cơ sở"),
            ("Cơ quan lập đề án có trách nhiệm công bố đề án.", "Cơ quan lập đề án"),
            ("Doanh nghiệp kinh doanh có trách nhiệm với cộng đồng được biểu dương.", ""),
            ("Tổ chức sản xuất có trách nhiệm các mặt hàng thiết yếu.", ""),
            ("Đơn vị được kiểm tra có trách nhiệm báo cáo.", "Đơn vị được kiểm tra"),
            ("Đội ngũ giảng viên chủ trì nhiệm vụ nộp sản phẩm.", ""),
            ("Trường hợp đồng chí trưởng đoàn chủ trì hội nghị thì lập biên bản.", ""),
            ("Hội nghị do chủ nhiệm chủ trì.", ""),
            ("Nâng cấp bệnh viện đa khoa chủ trì khám.", ""),
        ] {
            let found = find(&Passage::of(&Words::new(text)), &[]).lead;
            assert_eq!(found.iter().map(|found| &*found.name).collect::<Vec<_>>().join(" | "), expected, "{text}");
        }
    }
}
