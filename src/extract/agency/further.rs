//! Where names go on behind words that tell more of the last of them: which bodies a plural means (`các sở, ngành: | Sở Y tế,
//! Sở Xây dựng`), or which of many are meant (`UBND các xã | nơi có tuyến cáp đi qua |, Công an tỉnh`).
//!
//! ```text
//! list        = names ((introducing | description joint) names)*
//! introducing = [","] (":" | ("gồm" | "như" | "cụ thể" …) [":"])      before two names or more
//! description = ("nơi" | "có" | "hoạt động trong" …) word{1,9}         no verb, before what joins a name in capitals
//! joint       = "," | "và" | ";"
//! ```
//! One name behind a colon may be the subject of what follows (`các sở, ngành: Sở Y tế rà soát …`); names in a row are told
//! of the plural. A description that no name follows is left out of the name, as what is to be done may stand there.

use std::ops::Range;

use super::act;
use super::beginnings::TAKES_CHARGE;
use super::body::{self, begins};
use super::end_of;
use super::labels;
use super::lexicon::VERBS;
use super::members;
use super::name::{self, Names};
use super::phrase::Phrase;
use super::tail::LYING;
use super::trust::Trust;
use crate::extract::phrases::Table;

/// What leads from a plural to those whom it means.
pub(super) static INTRODUCING: Table<&str, 64> = Table::new(&[
    ":",
    "gồm",
    "gồm :",
    "gồm có",
    "gồm có :",
    "bao gồm",
    "bao gồm :",
    "như",
    "như :",
    "như là",
    "cụ thể",
    "cụ thể :",
    "cụ thể là",
    "cụ thể là :",
    "cụ thể gồm",
    "cụ thể gồm :",
    "cụ thể như",
    "cụ thể như :",
    "là :",
    "sau :",
    "sau đây :",
]);

/// What begins to tell which of many bodies are meant.
pub(super) static TOLD_BY: Table<&str, 64> = Table::new(&[
    "nơi",
    "nơi có",
    "tại nơi có",
    "có",
    "hoạt động tại",
    "hoạt động trong",
    "hoạt động trên",
    "đang hoạt động tại",
    "đang hoạt động trong",
    "đang hoạt động trên",
    "đóng tại",
    "đóng trong",
    "đóng trên",
    "nằm trong",
    "nằm trên",
    "nằm dọc",
    "nằm ven",
    "thuộc vùng",
    "thuộc phạm vi",
    "chịu ảnh hưởng",
    "chịu tác động",
    "bị ảnh hưởng",
    "bị thiệt hại",
    "dọc",
    "giáp",
    "giáp ranh",
]);

/// The same behind a name that ends in a word of another kind: `quản lý nhà nước | về`, `có liên quan | đến`.
static OF_MATTERS: Table<&str, 8> = Table::new(&["quản lý nhà nước", "nhà nước", "liên quan", "phụ trách"]);

/// What bodies have that are to act, so that it tells no body apart: `có trách nhiệm`, `có phương án`.
const DUTIES: [&str; 11] = ["trách", "nhiệm", "văn", "kế", "biện", "ý", "giải", "phương", "báo", "thể", "hiệu"];

/// The words of one syllable that begin what is done; others may be half of a noun or belong to one (`tuyến cáp đi qua`).
const SHORT_VERBS: [&str; 13] = ["để", "trong", "khi", "nhằm", "theo", "từ", "trước", "sau", "lập", "đưa", "phải", "cần", "không"];

/// Verbs that tell a noun before them apart, and such nouns: `dự án | đầu tư`, `lĩnh vực | xây dựng`.
static TELLING: Table<&str, 16> =
    Table::new(&["đầu tư", "xây dựng", "khai thác", "quản lý", "phát triển", "giáo dục", "đào tạo", "phát sóng", "thu gom", "xử lý"]);
const TOLD: [&str; 9] = ["án", "trình", "khu", "vùng", "điểm", "vực", "ngành", "nghề", "trạm"];

/// Whom a small letter may begin behind a description: several offices.
static SEVERAL: Table<&str, 16> =
    Table::new(&["các sở", "các ban", "các ngành", "các bộ", "các phòng", "các cơ quan", "các đơn vị", "các đoàn thể"]);

/// What else shows that those before it answer for what follows; and what follows a name and tells of no act.
static ANSWERS: Table<&str, 8> = Table::new(&["chịu trách nhiệm", "có trách nhiệm"]);
const CIRCUMSTANCES: [&str; 6] = ["trong", "tại", "khi", "trước", "sau", "theo"];

/// What opens a sentence whose subject stands behind it.
static OPENING: Table<&str, 32> = Table::new(&[
    "trong",
    "trên cơ sở",
    "khi",
    "để",
    "nhằm",
    "nếu",
    "trường hợp",
    "thông qua",
    "qua",
    "sau khi",
    "trước khi",
    "sau",
    "căn cứ",
    "theo",
    "từ",
    "do",
    "bên cạnh",
    "ngoài",
    "tùy",
    "tùy theo",
    "ngay khi",
    "ngay sau khi",
]);

/// How far back the sentence may have begun in which names go on.
const SENTENCE: usize = 48;

/// How many words a description has, and how many times a list may go on.
const DESCRIPTION: usize = 10;
const STRETCHES: usize = 8;

/// The names at a word where names surely stand, and those behind what tells more of them.
pub(super) fn list(phrase: &Phrase<'_, '_>, at: usize) -> Names {
    let mut names = name::list(phrase, at, Trust::Sure);
    if names.is_empty() {
        return names;
    }
    // Behind the partners of an opener stands the subject: `Khi phối hợp với UBND các xã nơi có dịch, | Sở Y tế …`.
    let opened = is_opened(phrase, at);
    for _ in 0..STRETCHES {
        let Some(last) = names.last_mut() else { break };
        let told = introduced(phrase, last).map(|next| (last.end, next)).or_else(|| if opened { None } else { described(phrase, last) });
        let Some((end, next)) = told else { break };
        let others = name::list(phrase, next, Trust::Sure);
        // `…, Sở Y tế | chủ trì`: who leads begins a clause.
        let after = name::aside(phrase, end_of(&others, next));
        if phrase.begins(after, &TAKES_CHARGE) || phrase.begins(after, &ANSWERS) {
            break;
        }
        // `… nơi có dịch, Sở Y tế | cấp thuốc`: one name behind a description may as well be who does it, unless `và` joins it.
        let alone = end > last.end && others.len() == 1 && phrase.any(end, &[",", ";"]) && !phrase.is(end + 1, "và");
        if alone && act::acts(phrase, after) && !phrase.any(after, &CIRCUMSTANCES) {
            break;
        }
        last.end = end;
        names.extend(others);
    }
    names
}

/// Whether a word still belongs to the opener of its sentence, or the sentence begins too far before it to tell.
fn is_opened(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let from = at.saturating_sub(SENTENCE);
    let mark = (from..at).rev().find(|&at| phrase.any(at, &[".", ";", ":", "-", "–", "+"]));
    let Some(first) = mark.map(|mark| mark + 1).or((from == 0).then_some(0)) else { return true };
    phrase.begins(first, &OPENING) && phrase.phrase(first, "theo dõi").is_none() && !(first..at).any(|at| phrase.is(at, ","))
}

/// The names at a word, and those whom a plural among them means. Whom somebody charges is told by no more than that:
/// what follows them is what they are to do.
pub(super) fn charged(phrase: &Phrase<'_, '_>, at: usize) -> Names {
    with_meant(phrase, name::list(phrase, at, Trust::Sure))
}

/// Names, and those whom the last of them means.
pub(super) fn with_meant(phrase: &Phrase<'_, '_>, mut names: Names) -> Names {
    if let Some(next) = names.last().and_then(|last| introduced(phrase, last)) {
        names.extend(name::list(phrase, next, Trust::Sure));
    }
    names
}

/// Where those stand whom the plural means that was named last.
fn introduced(phrase: &Phrase<'_, '_>, name: &Range<usize>) -> Option<usize> {
    let comma = usize::from(phrase.is(name.end, ","));
    let start = phrase.past(name.end + comma, &INTRODUCING)?;
    if phrase.shout() || !members::is_plural(phrase, name) || labels::is_label(phrase, name.start) {
        return None;
    }
    let body = |at: usize| phrase.capital(at) && !body::is_generic(phrase, at);
    let first = name::read(phrase, start, Trust::Sure).filter(|_| body(start))?;
    let second = name::separator(phrase, name::aside(phrase, first))?;
    (body(second) || phrase.begins(second, &SEVERAL)).then(|| name::read(phrase, second, Trust::Sure))??;
    Some(start)
}

/// Where the description ends that stands behind the last name, and where the next name begins.
fn described(phrase: &Phrase<'_, '_>, name: &Range<usize>) -> Option<(usize, usize)> {
    let at = name.end;
    let matter = || (phrase.any(at, &["về", "đến", "tới"]) && phrase.start_of(at, &OF_MATTERS).is_some()).then_some(at + 1);
    let begun = || telling(phrase, at).filter(|_| phrase.start_of(at, &LYING).is_some());
    let start = phrase.past(at, &TOLD_BY).or_else(matter).or_else(begun)?;
    let several = name.clone().any(|at| phrase.any(at, &["các", "những", "cấp", ","]));
    if !several || phrase.is(start - 1, "có") && phrase.any(start, &DUTIES) {
        return None;
    }
    let mut end = start;
    while end < start + DESCRIPTION {
        if let Some(next) = telling(phrase, end) {
            end = next;
            continue;
        }
        if end > at && phrase.any(end, &[",", "và", ";"]) {
            let next = name::separator(phrase, end)?;
            let body = phrase.capital(next) && !body::is_generic(phrase, next) || phrase.begins(next, &SEVERAL);
            if body && name::read(phrase, next, Trust::Wary).is_some() {
                return Some((end, next));
            }
            if phrase.is(end, ";") {
                return None;
            }
        } else if !phrase.letters(end) || is_done(phrase, end) || begins(phrase, end) {
            return None;
        }
        end += 1;
    }
    None
}

/// The index behind verbs that tell the noun before them apart: `dự án | đầu tư xây dựng |`.
fn telling(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let end = if phrase.any(at.wrapping_sub(1), &TOLD) { phrase.past(at, &TELLING) } else { None }?;
    Some(phrase.past(end, &TELLING).unwrap_or(end))
}

/// Whether what is done begins at a word of a description.
fn is_done(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    phrase.any(at, &SHORT_VERBS) || phrase.past(at, &VERBS).is_some_and(|end| end > at + 1)
}

#[cfg(test)]
mod tests {
    use super::super::{find, names_in};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    /// Who takes part and who leads, each in full.
    fn told(text: &str) -> (String, String) {
        let found = find(&Passage::of(&Words::new(text)), &[]);
        (names_in(text, &found.coordinating), names_in(text, &found.lead))
    }

    fn coordinating(text: &str) -> String {
        told(text).0
    }

    fn lead(text: &str) -> String {
        told(text).1
    }

    #[test]
    fn which_bodies_a_plural_means() {
        for (with, expected) in [
            ("các cơ quan, đơn vị: Công an tỉnh, Sở Y tế", "các cơ quan, đơn vị | Công an tỉnh | Sở Y tế"),
            ("các sở, ngành gồm: Sở Y tế, Sở Nội vụ", "các sở, ngành | Sở Y tế | Sở Nội vụ"),
            ("các sở, ngành, gồm Sở Y tế và Sở Nội vụ", "các sở, ngành | Sở Y tế | Sở Nội vụ"),
            ("các đơn vị thi công: Công ty Điện lực Hà Nam, VNPT", "các đơn vị thi công | Công ty Điện lực Hà Nam | VNPT"),
            ("các hội như: Hội Nông dân, Hội Cựu chiến binh", "các hội | Hội Nông dân | Hội Cựu chiến binh"),
            ("các đơn vị như Sở Y tế, Sở Nội vụ", "các đơn vị | Sở Y tế | Sở Nội vụ"),
            ("các sở, ngành, cụ thể: Sở Y tế, Sở Nội vụ", "các sở, ngành | Sở Y tế | Sở Nội vụ"),
            ("các doanh nghiệp: VNPT, Viettel và MobiFone", "các doanh nghiệp | VNPT | Viettel | MobiFone"),
            ("các ngành chức năng: Công an tỉnh, Sở Y tế", "các ngành chức năng | Công an tỉnh | Sở Y tế"),
            ("các cơ quan: Công an tỉnh, Sở Y tế và UBND cấp xã", "các cơ quan | Công an tỉnh | Sở Y tế | Ủy ban nhân dân cấp xã"),
            (
                "Sở Xây dựng, các sở, ngành liên quan gồm Sở Y tế, các đơn vị sự nghiệp",
                "Sở Xây dựng | các sở, ngành liên quan | Sở Y tế | các đơn vị sự nghiệp",
            ),
            // Departments that share one head have it each.
            ("các sở: Nội vụ, Y tế và Công an tỉnh", "Sở Nội vụ | Sở Y tế | Công an tỉnh"),
            ("các phòng: Kinh tế; Văn phòng Đảng ủy", "Phòng Kinh tế | Văn phòng Đảng ủy"),
            ("Công an tỉnh, các Sở: Nội vụ, Y tế", "Công an tỉnh | Sở Nội vụ | Sở Y tế"),
            ("các sở, ngành: Nội vụ, Y tế", "các sở, ngành: Nội vụ, Y tế"),
            ("các ngành: Công an, Y tế", "Ngành Công an | Ngành Y tế"),
        ] {
            let text = format!("Chủ trì, phối hợp với {with} lập danh sách.");
            assert_eq!((coordinating(&text), lead(&text)), (expected.to_owned(), String::new()), "{text}");
        }
        for (text, expected) in [
            ("Giao các sở, ngành: Sở Y tế, Sở Nội vụ lập danh sách.", "các sở, ngành | Sở Y tế | Sở Nội vụ"),
            // One name behind the colon is the subject of what follows.
            ("Phối hợp với các sở, ngành: Sở Y tế lập danh sách.", "Sở Y tế"),
            ("Phối hợp với Sở Nội vụ: Sở Y tế, Công an tỉnh lập danh sách.", "Sở Y tế | Công an tỉnh"),
            ("Phối hợp với các sở, ngành: Xây dựng kế hoạch, báo cáo Sở Y tế, Sở Nội vụ.", ""),
            ("Phối hợp với các sở, ngành: lập danh sách, gửi Sở Y tế.", ""),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
    }

    #[test]
    fn names_go_on_behind_what_one_is_told_by() {
        for (with, expected) in [
            ("UBND các xã, phường nơi có bến cá và Sở Y tế", "Ủy ban nhân dân các xã, phường nơi có bến cá | Sở Y tế"),
            ("UBND các xã nơi có trạm ATM, Sở Y tế", "Ủy ban nhân dân các xã nơi có trạm ATM | Sở Y tế"),
            ("UBND cấp xã nơi có mỏ đá; Sở Y tế", "Ủy ban nhân dân cấp xã nơi có mỏ đá | Sở Y tế"),
            (
                "UBND các xã có khu công nghiệp, cụm công nghiệp, Sở Y tế",
                "Ủy ban nhân dân các xã có khu công nghiệp, cụm công nghiệp | Sở Y tế",
            ),
            ("UBND các xã có tuyến kênh đi qua và Sở Y tế", "Ủy ban nhân dân các xã có tuyến kênh đi qua | Sở Y tế"),
            ("UBND các xã nơi có trạm phát sóng, Sở Y tế", "Ủy ban nhân dân các xã nơi có trạm phát sóng | Sở Y tế"),
            ("UBND các xã có dự án đầu tư, các sở, ngành", "Ủy ban nhân dân các xã có dự án đầu tư | các sở, ngành"),
            ("UBND các xã có dự án đầu tư xây dựng và Sở Y tế", "Ủy ban nhân dân các xã có dự án đầu tư xây dựng | Sở Y tế"),
            ("UBND các xã trong vùng dự án, Sở Y tế", "Ủy ban nhân dân các xã trong vùng dự án | Sở Y tế"),
            ("các doanh nghiệp hoạt động trong khu chế xuất, Sở Y tế", "các doanh nghiệp hoạt động trong khu chế xuất | Sở Y tế"),
            ("các cơ quan quản lý nhà nước về đất đai, Sở Y tế", "các cơ quan quản lý nhà nước về đất đai | Sở Y tế"),
            ("các đơn vị có liên quan đến bến bãi và Sở Y tế", "các đơn vị có liên quan đến bến bãi | Sở Y tế"),
        ] {
            let text = format!("Lập danh sách, phối hợp với {with}.");
            assert_eq!(coordinating(&text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_done_is_no_description() {
        for (with, expected) in [
            ("UBND các xã nơi có mỏ đá lập danh sách.", "Ủy ban nhân dân các xã"),
            ("UBND các xã có phương án chống hạn, Sở Y tế khám bệnh.", "Ủy ban nhân dân các xã"),
            ("UBND các xã có ruộng rà soát kênh mương, Sở Y tế khám bệnh.", "Ủy ban nhân dân các xã"),
            ("UBND các xã có Trạm Y tế, Trung tâm Y tế khám bệnh.", "Ủy ban nhân dân các xã"),
            ("UBND các xã có ruộng và các hộ dân gặt lúa.", "Ủy ban nhân dân các xã"),
            ("Công an xã có trụ sở mới, Sở Y tế khám bệnh.", "Công an xã"),
            ("UBND các xã nơi có kênh đi qua, Sở Y tế chủ trì khám bệnh.", "Ủy ban nhân dân các xã"),
            ("các đơn vị liên quan đến kiểm tra, Sở Y tế tiếp đoàn.", "các đơn vị liên quan"),
            ("UBND các xã nơi có lũ kiểm đếm, Sở Y tế cấp thuốc.", "Ủy ban nhân dân các xã"),
            ("các sở, ngành: Sở Y tế, Sở Nội vụ chịu trách nhiệm thẩm tra.", "các sở, ngành"),
            ("các sở, ngành: Sở Y tế, Sở Nội vụ có trách nhiệm thẩm tra.", "các sở, ngành"),
            // With `và` it is one of them.
            ("UBND các xã nơi có lũ và Sở Y tế cấp thuốc.", "Ủy ban nhân dân các xã nơi có lũ | Sở Y tế"),
        ] {
            let text = format!("Phối hợp với {with}");
            assert_eq!(coordinating(&text), expected, "{text}");
        }
    }

    #[test]
    fn behind_an_opener_stands_the_subject() {
        for text in [
            "Trong quý I phối hợp với các cơ quan: Công an tỉnh, Sở Y tế kiểm tra.",
            "Theo dõi và phối hợp với các cơ quan: Công an tỉnh, Sở Y tế kiểm tra.",
        ] {
            assert_eq!(told(text), ("các cơ quan | Công an tỉnh | Sở Y tế".to_owned(), String::new()), "{text}");
        }
        let followed = "Theo dõi, kiểm đếm và phối hợp với UBND các xã nơi có lũ và Sở Y tế lập danh sách.";
        assert_eq!(coordinating(followed), "Ủy ban nhân dân các xã nơi có lũ | Sở Y tế");
        for text in [
            "Trong quá trình phối hợp với các đơn vị có bến bãi, Sở Y tế hướng dẫn lập sổ.",
            "Khi phối hợp với UBND các xã nơi có lũ, Sở Y tế lập danh sách.",
            "Để phối hợp với UBND các xã nơi có lũ, Sở Y tế lập danh sách.",
            "Trên cơ sở phối hợp với UBND các xã có ruộng, Sở Y tế tổng hợp.",
        ] {
            assert_eq!(lead(text), "Sở Y tế", "{text}");
        }
    }
}
