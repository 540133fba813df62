//! What bodies were charged with, which tells of many which are meant: `các cơ quan | được giao chủ trì thực hiện nhiệm vụ`.
//!
//! ```text
//! charge = ("được giao" | "được phân công" …) [joint "phối hợp" [work]] [where it is written]
//!        | "phối hợp"                                      các cơ quan | phối hợp | có trách nhiệm …
//! ```
//! Of a body with a name of its own it is told besides (`UBND các xã, phường | được giao nhiệm vụ …`) and no part of the name.
//! `phối hợp` is mostly what offices do, so it tells which are meant only where what they are to do stands behind it.

use std::ops::Range;

use super::lexicon::{CHARGED_BY, CHARGES, FIXED, VERBS};
use super::phrase::Phrase;
use super::verbs;
use crate::extract::phrases::Table;

/// What follows `cơ quan chủ trì |` when `chủ trì` is what the office does.
const ACTS: [&str; 9] = [",", "phối", "tham", "xây", "tổ", "triển", "thực", "và", "tổng"];

/// What somebody was charged with, before whom it was.
static ASSIGNED: Table<&str, 8> = Table::new(&["được giao", "được phân công"]);

/// The work in which somebody was charged to take part.
static WORK: Table<&str, 8> =
    Table::new(&["thực hiện nhiệm vụ", "thực hiện các nhiệm vụ", "nhiệm vụ", "các nhiệm vụ", "thực hiện", "triển khai thực hiện"]);

/// What those are to do who are told by that they take part: nobody does it together with others.
static BOUND: Table<&str, 16> = Table::new(&["có nhiệm vụ", "chịu trách nhiệm", "phải", "cần", "căn cứ"]);

/// What they may as well do together, unless it is the one in charge who asks for it, and how far behind stands who that is.
static ASKED: Table<&str, 8> = Table::new(&["cử", "chủ động"]);
static IN_CHARGE: Table<&str, 8> = Table::new(&["cơ quan chủ trì", "đơn vị chủ trì", "cơ quan , đơn vị chủ trì"]);
const ASKING: usize = 20;

/// Whether a word begins what somebody was assigned.
pub(super) fn is_assigned(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    phrase.begins(at, &ASSIGNED)
}

/// `được giao chủ trì thực hiện nhiệm vụ tại Kế hoạch này`; `chủ trì` alone only of `cơ quan chủ trì`.
pub(super) fn charge(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    // `các cơ quan phối hợp | có trách nhiệm …`
    if phrase.is(at, "phối") {
        let end = phrase.phrase(at, "phối hợp").filter(|_| is_of_office(phrase, at))?;
        return is_bound(phrase, end).then_some(end);
    }
    let mut end = phrase.past(at, &CHARGES)?;
    if phrase.is(at, "chủ") || phrase.is(at, "thực") {
        // `phối hợp với cơ quan chủ trì | thực hiện`: with whom, and then what.
        let single = at > 2 && phrase.any(at - 2, &["cơ", "đơn"]) && phrase.is(at - 3, "với");
        if single && phrase.is(at, "chủ") {
            return Some(at + 2);
        }
        // `cơ quan có liên quan | chủ trì`: no office, though a word of it ends so.
        let of_office = is_of_office(phrase, at);
        let acts = end >= phrase.len() || phrase.any(end, &ACTS);
        if phrase.is(at, "thực") || !of_office || acts && end == at + 2 {
            return None;
        }
    }
    // `đơn vị được lựa chọn [quan trắc môi trường]`: for what, up to the verb.
    if phrase.start_of(end, &["lựa chọn", "chỉ định", "ủy quyền"]).is_some() {
        let limit = end + 6;
        while end < limit && phrase.letters(end) && !phrase.begins(end, &VERBS) && !phrase.is(end, "và") {
            end += 1;
        }
    }
    match joint_work(phrase, end) {
        Some(next) => end = next,
        // `Các cơ quan | được giao phối hợp với Sở Y tế`: no name is cut amid what they were charged with.
        None if phrase.past(at, &ASSIGNED) == Some(end) && phrase.is(end, "phối") => return None,
        None => {}
    }
    if let Some(next) = phrase.past(end, &CHARGED_BY) {
        end = next;
    }
    Some(end)
}

/// Whether the word for an office stands before a word, alone or as the last of several: `cơ quan, đơn vị |`.
fn is_of_office(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    at > 1 && phrase.any(at - 1, &["quan", "vị"]) && phrase.any(at - 2, &["cơ", "đơn"])
}

/// The index behind that those were also charged to take part, where what they are to do follows: `được phân công chủ trì |,
/// phối hợp thực hiện nhiệm vụ | có trách nhiệm …`.
fn joint_work(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let start = if phrase.any(at, &[",", "và", "hoặc"]) { at + 1 } else { at };
    let joined = phrase.phrase(start, "phối hợp")?;
    let work = phrase.past(joined, &WORK).unwrap_or(joined);
    let end = phrase.past(work, &CHARGED_BY).unwrap_or(work);
    is_bound(phrase, end).then_some(end)
}

/// Whether what those are to do stands at a word who are told before it by that they take part.
fn is_bound(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    // `phối hợp có trách nhiệm với …`: how they do it.
    if let Some(end) = phrase.phrase(at, "có trách nhiệm") {
        return verbs::is_verb(phrase, end) || phrase.phrase(end, "trong việc").is_some();
    }
    if phrase.begins(at, &BOUND) {
        return phrase.phrase(at, "cần thiết").is_none();
    }
    let asked = phrase.past(at, &ASKED).is_some_and(|end| phrase.letters(end));
    asked && in_charge(phrase, at)
}

/// Whether the rest of a sentence tells of the one in charge, and not that it is done with them.
fn in_charge(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let mut rest = (at..phrase.len().min(at + ASKING)).take_while(|&at| !phrase.any(at, &[".", ";", ":"]));
    rest.any(|at| phrase.begins(at, &IN_CHARGE) && !phrase.any(at - 1, &["với", "cùng"]))
}

/// Whether a name that ends before a word is told by that they take part: `các cơ quan phối hợp |`.
pub(super) fn is_of_helpers(phrase: &Phrase<'_, '_>, end: usize) -> bool {
    phrase.start_of(end, &["phối hợp"]).is_some_and(|start| is_of_office(phrase, start))
}

/// The index behind what the last of names was charged with, if it is a body with a name of its own and does it.
pub(super) fn behind(phrase: &Phrase<'_, '_>, names: &[Range<usize>], at: usize) -> usize {
    let own = || names.last().is_some_and(|last| phrase.begins(last.start, &FIXED));
    if is_assigned(phrase, at) && own() { charge(phrase, at).unwrap_or(at) } else { at }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{coordinating, lead};
    use super::super::{find, heading, names_in};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    #[test]
    fn a_body_with_a_name_is_not_told_by_its_charge() {
        for (text, expected) in [
            ("UBND các xã được giao nhiệm vụ nạo vét kênh.", "UBND các xã"),
            ("Các sở, ngành và UBND các xã được phân công chủ trì thực hiện nhiệm vụ lập sổ.", "Các sở, ngành | UBND các xã"),
            ("Các sở, ngành, UBND cấp xã được giao nhiệm vụ tại Phụ lục kèm theo chủ động lập sổ.", "Các sở, ngành | UBND cấp xã"),
            ("Sở Y tế, Sở Nội vụ và UBND các xã được giao nhiệm vụ chủ trì khẩn trương lập sổ.", "Sở Y tế | Sở Nội vụ | UBND các xã"),
            ("Giao UBND các xã được phân công chủ trì lập sổ.", "UBND các xã"),
            ("Công an tỉnh được giao chủ trì và Sở Y tế phối hợp tuần tra.", "Công an tỉnh"),
            ("UBND cấp xã được giao nhiệm vụ và Sở Y tế mở lớp.", "UBND cấp xã | Sở Y tế"),
            ("Cơ quan chủ trì: UBND các xã được giao nhiệm vụ; cơ quan phối hợp: Sở Y tế.", "UBND các xã"),
            ("Chủ tịch UBND các xã được phân công phụ trách lập sổ.", "Chủ tịch UBND các xã"),
            ("Việc lập sổ do UBND các xã được phân công thực hiện.", "UBND các xã"),
            // Of many it tells which are meant.
            ("Các cơ quan, đơn vị được giao chủ trì khẩn trương lập sổ.", "Các cơ quan, đơn vị được giao chủ trì"),
            (
                "Các xã, phường được giao nhiệm vụ tại Phụ lục kèm theo Kế hoạch này khẩn trương lập sổ.",
                "Các xã, phường được giao nhiệm vụ tại Phụ lục kèm theo Kế hoạch này",
            ),
            ("Cán bộ, công chức được giao nhiệm vụ lập sổ.", "Cán bộ, công chức được giao nhiệm vụ"),
            // How much they were given, and what is told of others.
            ("UBND các xã được giao 20 ha.", ""),
            ("Rà soát chỉ tiêu UBND các xã được giao.", ""),
            ("Kiểm tra tại UBND các xã được giao nhiệm vụ.", ""),
        ] {
            assert_eq!(
                names_in(text, &find(&Passage::of(&Words::new(text)), &[]).lead).replace("Ủy ban nhân dân", "UBND"),
                expected,
                "{text}"
            );
        }
        for (text, expected) in [
            ("Phối hợp với UBND các xã được giao nhiệm vụ và Sở Y tế mở lớp.", "Ủy ban nhân dân các xã | Sở Y tế"),
            ("Phối hợp với UBND các xã được giao nhiệm vụ, Sở Y tế mở lớp.", "Ủy ban nhân dân các xã | Sở Y tế"),
            ("Phối hợp với UBND các xã được giao chủ trì, Sở Y tế mở lớp.", "Ủy ban nhân dân các xã"),
            ("Phối hợp với UBND các xã được giao nhiệm vụ, lập sổ.", "Ủy ban nhân dân các xã"),
            ("Sở Y tế chủ trì, UBND các xã được giao nhiệm vụ phối hợp thực hiện.", "Ủy ban nhân dân các xã"),
        ] {
            assert_eq!(names_in(text, &find(&Passage::of(&Words::new(text)), &[]).coordinating), expected, "{text}");
        }
        for (title, expected) in [
            ("Các sở, ngành, UBND các xã được giao nhiệm vụ", "Các sở, ngành | Ủy ban nhân dân các xã"),
            ("UBND các xã được giao chủ trì tại Phụ lục kèm theo:", "Ủy ban nhân dân các xã"),
            ("Các cơ quan, đơn vị được giao chủ trì", "Các cơ quan, đơn vị được giao chủ trì"),
            ("UBND các xã được giao 20 ha", ""),
        ] {
            assert_eq!(names_in(title, &heading(&Words::new(title)).lead), expected, "{title}");
        }
    }

    #[test]
    fn offices_told_by_that_they_take_part() {
        for (text, leading, partners) in [
            ("Các đơn vị phối hợp có trách nhiệm gửi số liệu cho đơn vị chủ trì.", "Các đơn vị phối hợp", ""),
            ("Các cơ quan, đơn vị phối hợp cử người tham gia theo đề nghị của cơ quan chủ trì.", "Các cơ quan, đơn vị phối hợp", ""),
            ("Sở Y tế lập sổ, các cơ quan phối hợp có trách nhiệm phối hợp với cơ quan chủ trì.", "Sở Y tế", "các cơ quan phối hợp"),
            ("Cơ quan chủ trì phải lập sổ; cơ quan phối hợp có trách nhiệm gửi số liệu.", "Cơ quan chủ trì", "cơ quan phối hợp"),
            (
                "Các sở được giao phối hợp có trách nhiệm phối hợp chặt chẽ với cơ quan chủ trì lập sổ.",
                "Các sở được giao phối hợp",
                "cơ quan chủ trì",
            ),
            (
                "Cơ quan, đơn vị được phân công chủ trì, phối hợp thực hiện nhiệm vụ có trách nhiệm báo cáo.",
                "Cơ quan, đơn vị được phân công chủ trì, phối hợp thực hiện nhiệm vụ",
                "",
            ),
            (
                "Các cơ quan được giao chủ trì và phối hợp thực hiện các nhiệm vụ tại Kế hoạch này chịu trách nhiệm báo cáo.",
                "Các cơ quan được giao chủ trì và phối hợp thực hiện các nhiệm vụ tại Kế hoạch này",
                "",
            ),
            // What they do, and how.
            ("Các đơn vị phối hợp với Sở Y tế có trách nhiệm báo cáo.", "Các đơn vị", "Sở Y tế"),
            ("Các đơn vị phối hợp có trách nhiệm, hiệu quả trong tuần tra.", "Các đơn vị", ""),
            ("Các đơn vị phối hợp có trách nhiệm với Công an tỉnh trong tuần tra.", "Các đơn vị", "Công an tỉnh"),
            ("Các cơ quan, đơn vị phối hợp cử người tham gia đoàn.", "Các cơ quan, đơn vị", ""),
            ("Các cơ quan, đơn vị phối hợp chủ động lập sổ với cơ quan chủ trì.", "Các cơ quan, đơn vị", ""),
            ("Các cơ quan được giao phối hợp với Sở Y tế mở lớp.", "Các cơ quan", "Sở Y tế"),
            ("Cơ quan phối hợp: Sở Y tế có trách nhiệm gửi số liệu.", "", "Sở Y tế"),
            ("Các ngành phối hợp có trách nhiệm báo cáo.", "Các ngành", ""),
            ("Các đơn vị phối hợp cần thiết để mở lớp.", "Các đơn vị", ""),
            ("Sở Y tế, các đơn vị phối hợp chịu trách nhiệm về số liệu.", "Sở Y tế | các đơn vị phối hợp", ""),
            ("Sở Y tế phối hợp với cơ quan chủ trì lập sổ.", "Sở Y tế", "cơ quan chủ trì"),
        ] {
            assert_eq!((lead(text), coordinating(text)), (leading.to_owned(), partners.to_owned()), "{text}");
        }
    }
}
