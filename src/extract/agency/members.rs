//! Which bodies a plural means, told in brackets behind it: `các nhà mạng (| Viettel Hà Lam, VNPT Hà Lam |)`.
//!
//! ```text
//! members = plural "(" name ((","|";"|"và") name)+ ")"
//! plural  = "các" … collective | member "," member
//! ```
//! One name alone is the body that the others belong to, and with `như`, `gồm`, `trừ` before the
//! names or with fields and places alone the bracket only describes.

use std::ops::Range;

use super::body::{self, owned};
use super::lexicon::{FIELDS, QUANTIFIERS, UNITS};
use super::name;
use super::phrase::Phrase;
use super::tail::place;
use super::trust::Trust;
use crate::extract::phrases::Table;
use crate::words::Kind;

/// How many words a bracket of members has.
const BRACKET: usize = 64;

/// How many words a name has that no table knows.
const LONGEST: usize = 5;

/// What parts two members.
const PARTING: [&str; 3] = [",", ";", "và"];

/// Single words that are written with a capital and are no bodies of a plural.
const NO_BODIES: [&str; 4] = ["đảng", "đoàn", "hội", "nhà"];

/// Who has members for a while.
static GATHERED: Table<&str, 32> = Table::new(&[
    "ban chỉ đạo",
    "ban tổ chức",
    "ban soạn thảo",
    "ban biên tập",
    "tổ công tác",
    "tổ giúp việc",
    "tổ biên tập",
    "tổ thư ký",
    "tổ soạn thảo",
    "tổ thẩm định",
    "hội đồng thẩm định",
    "hội đồng nghiệm thu",
    "hội đồng xét duyệt",
    "đoàn kiểm tra",
    "đoàn công tác",
    "đoàn giám sát",
]);

/// The members that the bracket behind a name tells, if the name is a plural.
pub(super) fn of(phrase: &Phrase<'_, '_>, name: &Range<usize>) -> Vec<Range<usize>> {
    if phrase.shout() || !phrase.is(name.end, "(") || !is_plural(phrase, name) {
        return Vec::new();
    }
    within(phrase, name.end).map_or_else(Vec::new, |(members, _)| members)
}

/// Whether a name tells of several bodies only what sort they are.
pub(super) fn is_plural(phrase: &Phrase<'_, '_>, name: &Range<usize>) -> bool {
    let several = || phrase.begins(name.start, &QUANTIFIERS) || name.clone().any(|at| phrase.is(at, ","));
    several() && body::is_generic(phrase, name.start)
}

/// The end of a name whose `còn lại` ends at a word, with those of whom they remain: `Các thành viên còn lại | của Ban Chỉ đạo`.
/// Of whom no table knows, the name ends before it, and so it does where it is told how many are left: `còn lại | 03 thủ tục`.
pub(super) fn remaining(phrase: &Phrase<'_, '_>, end: usize) -> Option<usize> {
    if phrase.is(end, "của") {
        return owned(phrase, end + 1).max(phrase.past(end + 1, &GATHERED)).or_else(|| place(phrase, end + 1));
    }
    (phrase.kind(end) != Some(Kind::Digits)).then_some(end)
}

/// The index after a bracket of members whose closing mark stands at a word.
pub(super) fn closed(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let open = (at.saturating_sub(BRACKET)..at).rev().find(|&open| phrase.is(open, "("))?;
    let behind_a_word = open > 0 && phrase.letters(open - 1);
    within(phrase, open).filter(|&(_, end)| behind_a_word && end == at + 1).map(|(_, end)| end)
}

/// The members in the bracket that opens at a word, and the index after it.
fn within(phrase: &Phrase<'_, '_>, open: usize) -> Option<(Vec<Range<usize>>, usize)> {
    // `các xã, phường (Tân Lập, Hòa Bình)`: places, unless they are read as bodies.
    let places = open > 0 && phrase.start_of(open, &UNITS).is_some();
    let mut members = Vec::new();
    let mut from = open + 1;
    while from < open + BRACKET {
        let to = known(phrase, from).or_else(|| proper(phrase, from).filter(|_| !places))?;
        members.push(from..to);
        if phrase.is(to, ")") {
            return (members.len() > 1).then_some((members, to + 1));
        }
        from = if phrase.is(to + 1, "và") { to + 2 } else { to + 1 };
    }
    None
}

/// The end of a name that the tables know, when it fills its part of the bracket.
fn known(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    name::read(phrase, at, Trust::Sure).filter(|&end| phrase.capital(at) && parted(phrase, end))
}

/// The end of a proper name in capitals, when it fills its part of the bracket.
fn proper(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let end = (at..at + LONGEST).find(|&at| !(phrase.letters(at) && phrase.capital(at)))?;
    let body = end > at && !phrase.begins(at, &FIELDS) && !(end == at + 1 && phrase.any(at, &NO_BODIES));
    (body && parted(phrase, end)).then_some(end)
}

fn parted(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    phrase.any(at, &PARTING) || phrase.is(at, ")")
}

#[cfg(test)]
mod tests {
    use super::super::{find, names_in};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    #[test]
    fn a_bracket_tells_the_members_of_a_plural() {
        for (with, expected) in [
            (
                "các nhà mạng (Viettel Lam Hà, VNPT Lam Hà, MobiFone Lam Hà)",
                "các nhà mạng | Viettel Lam Hà | VNPT Lam Hà | MobiFone Lam Hà",
            ),
            ("các sở (Sở Tài chính, Sở Xây dựng)", "các sở | Sở Tài chính | Sở Xây dựng"),
            ("các doanh nghiệp (Hoàng Long, Tân Tiến và Sao Mai)", "các doanh nghiệp | Hoàng Long | Tân Tiến | Sao Mai"),
            ("các doanh nghiệp (Nhà Bè, Sao Mai)", "các doanh nghiệp | Nhà Bè | Sao Mai"),
            (
                "các đơn vị có liên quan (Công an tỉnh; Thuế tỉnh) và UBND xã Tân An",
                "các đơn vị có liên quan | Công an tỉnh | Thuế tỉnh | Ủy ban nhân dân xã Tân An",
            ),
            // One name is whose they are; fields, places and what only explains are no bodies.
            ("các đơn vị (Sở Tài chính)", "các đơn vị"),
            ("các xã, phường (Tân Lập, Hòa Bình)", "các xã, phường"),
            ("các sở (Tài chính, Y tế)", "các sở"),
            ("các doanh nghiệp (nhất là Hoàng Long, Tân Tiến)", "các doanh nghiệp"),
            ("Sở Y tế (Phòng Nghiệp vụ, Phòng Kế hoạch)", "Sở Y tế"),
        ] {
            let text = format!("Rà soát hồ sơ, phối hợp với {with} lập danh sách.");
            assert_eq!(names_in(&text, &find(&Passage::of(&Words::new(&text)), &[]).coordinating), expected, "{text}");
        }
    }

    #[test]
    fn a_plural_with_members_leads() {
        for (text, expected) in [
            ("Các sở (Sở Y tế, Sở Nội vụ) rà soát biên chế.", "Các sở | Sở Y tế | Sở Nội vụ"),
            ("Giao các ban (Ban Kinh tế, Ban Pháp chế) thẩm tra.", "các ban | Ban Kinh tế | Ban Pháp chế"),
            ("Các nhà mạng (Viettel, VNPT) chủ trì lắp trạm.", "Các nhà mạng | Viettel | VNPT"),
        ] {
            assert_eq!(names_in(text, &find(&Passage::of(&Words::new(text)), &[]).lead), expected, "{text}");
        }
    }
}
