//! Who takes part: `phối hợp chặt chẽ với | Công an tỉnh và UBND các xã`.
//!
//! ```text
//! partners = "phối hợp" {[","] (adverb | joint act)} [act] [preposition] [":"] list
//! ```
//! `quy chế phối hợp giữa …` and `kết hợp` without a preposition name nobody.

use std::ops::Range;

use super::beginnings::JOINING;
use super::beside;
use super::body;
use super::further;
use super::lexicon::{PERSONS, TOGETHER, VERBS};
use super::name::{self, Names};
use super::phrase::Phrase;
use super::trust::Trust;
use super::verbs;
use crate::extract::phrases::Table;

/// Acts that two bodies share when a comma or `và` puts them beside `phối hợp`, where the one leads (`chủ trì, phối hợp,
/// hướng dẫn | các ban, ngành`) or a preposition follows. Else they are guided and take no part.
static LISTED_ACTS: Table<&str, 8> = Table::new(&["hướng dẫn"]);

/// How far before `phối hợp` its sentence tells that the one leads.
const LEADING: usize = 16;

/// What stands between phối hợp and with whom.
static PREPOSITIONS: Table<&str, 16> = Table::new(&["cùng với", "với", "cùng", "giữa", "của", "từ"]);

/// Who acts for a body in joint work.
static CONTACTS: Table<&str, 8> = Table::new(&["đầu mối", "đầu mối của", "các đầu mối", "các đầu mối của"]);

/// The last words of documents and mechanisms that are about phối hợp: `quy chế`, `cơ chế`, `chương trình`.
const DOCUMENTS: [&str; 4] = ["chế", "chương", "quy", "phân"];

/// What phối hợp as a noun is a property of: `hiệu quả phối hợp giữa …`. Only an act among bodies
/// (`công tác phối hợp`, `sự phối hợp`) tells who is to take part.
static PROPERTIES: Table<&str> =
    Table::new(&["hiệu quả", "vai trò", "cơ chế", "quy chế", "mức độ", "chất lượng", "trách nhiệm", "tinh thần"]);

/// The words before `sự phối hợp` that use or tell of it and ask nobody for it: `nhờ sự phối hợp giữa …`.
const MERE: [&str; 7] = ["với", "qua", "có", "nhờ", "thiếu", "bằng", "trong"];

/// The words before `có sự phối hợp` that ask for it.
static NEEDED: Table<&str, 8> = Table::new(&["phải", "cần", "cần phải", "bảo đảm", "đảm bảo", "bảo đảm phải", "đảm bảo phải"]);

/// What begins a sentence of some work, which joint work behind `phải` then is asked for, and how far back it begins.
static OF_WORK: Table<&str, 16> =
    Table::new(&["việc", "công tác", "quá trình", "trong quá trình", "hoạt động", "việc tổ chức", "việc triển khai"]);
const SENTENCE: usize = 24;

/// What shows that joint work is told of: what came of it, or when it is.
const TOLD: [&str; 11] = ["nào", "nên", "đã", "được", "thì", "do", "chưa", "còn", "vì", "khi", "nếu"];

/// Firms, which are served and help in no office's work.
static FIRMS: Table<&str, 16> =
    Table::new(&["hợp tác xã", "liên hiệp hợp tác xã", "htx", "công ty", "tổng công ty", "tập đoàn", "doanh nghiệp", "hộ", "tổ hợp tác"]);

/// How many words a document's name has between its noun and `phối hợp`.
const TITLE: usize = 4;

/// How many words the act that several bodies share has, before `giữa`.
const SHARED_ACT: usize = 5;

/// How many words the title of a cited document has before `phối hợp`: `quy định về việc |`.
const CITED_TITLE: usize = 6;

/// What joint work is called in such a title.
const JOINT_WORK: [&str; 5] = ["việc", "công tác", "cơ chế", "quy chế", "tăng cường"];

/// Whether joint work is what a cited document is about, by whose title it is told: `Thực hiện Nghị định số … của Chính phủ về |
/// phối hợp giữa Bộ Công an và Bộ Quốc phòng`. Citations are in reading order.
pub(super) fn is_of_title(phrase: &Phrase<'_, '_>, at: usize, citations: &[Range<usize>]) -> bool {
    let start = |at: usize| phrase.words.range(at, at + 1).start;
    let behind = citations.partition_point(|citation| citation.end <= start(at));
    let Some(cited) = behind.checked_sub(1).and_then(|last| citations.get(last)) else { return false };
    let Some(first) = (at.saturating_sub(CITED_TITLE)..at).find(|&at| start(at) >= cited.end) else { return false };
    let follows = first > 0 && start(first - 1) < cited.end;
    let about = phrase.past(first, &["quy định"]).unwrap_or(first);
    // `về trồng rừng | phối hợp với các xã trồng 200 ha` goes on behind the title.
    let at_once = || phrase.is(about, "về") && (about + 1 == at || phrase.past(about + 1, &JOINT_WORK) == Some(at));
    let among = || phrase.past(at, &JOINING).is_some_and(|end| phrase.is(end, "giữa"));
    let small = (first..at).all(|at| phrase.letters(at) && !phrase.capital(at));
    follows && small && (about > first || phrase.is(first, "về")) && (at_once() || among())
}

/// Whether `chủ trì` stands before a word of the same sentence.
fn leads_before(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let mut before = (at.saturating_sub(LEADING)..at).rev().take_while(|&at| !phrase.any(at, &[".", ";"]));
    before.any(|at| phrase.phrase(at, "chủ trì").is_some())
}

/// The names after `phối hợp` at `at`, when it is followed by with whom.
pub(super) fn partners(phrase: &Phrase<'_, '_>, at: usize) -> Option<Names> {
    let mut end = phrase.past(at, &JOINING)?;
    let combined = phrase.is(at, "kết");
    let plain = end;
    // Adverbs, and acts after a comma: `phối hợp, hướng dẫn các ban`.
    for _ in 0..6 {
        let joint = if phrase.any(end, &[",", "và"]) { end + 1 } else { end };
        if joint > end
            && let Some(office) = helped(phrase, joint)
        {
            end = office;
            break;
        }
        let shared = |next: &usize| joint > end && (leads_before(phrase, at) || phrase.begins(*next, &PREPOSITIONS));
        let listed = || phrase.past(joint, &LISTED_ACTS).filter(shared);
        let act = phrase.past(joint, &TOGETHER).or_else(listed);
        match act {
            Some(next) => end = next,
            None => break,
        }
    }
    // `phối hợp đấu tranh giữa các lực lượng`: the act that they share stands between.
    let between = (end..end + SHARED_ACT).find(|&at| phrase.is(at, "giữa"));
    let between = between.filter(|&mid| (end..mid).all(|at| phrase.letters(at)));
    let start = match between {
        Some(_) if phrase.is(at.wrapping_sub(1), "sự") && mere(phrase, at.wrapping_sub(2)) => return None,
        Some(mid) if !of_document(phrase, at) && (mid > end || phrase.start_of(at, &PROPERTIES).is_none()) => mid + 1,
        Some(_) => return None,
        None => phrase.past(end, &PREPOSITIONS).unwrap_or(end),
    };
    let owned = phrase.any(start.wrapping_sub(1), &["của", "từ"]);
    if owned && !(at > 0 && phrase.is(at - 1, "sự")) || combined && start == end && plain == end {
        return None;
    }
    let start = if phrase.is(start, ":") { start + 1 } else { start };
    // `phối hợp với đầu mối [của] các bộ, ngành`: whoever acts for them.
    let start = phrase.past(start, &CONTACTS).filter(|&body| name::read(phrase, body, Trust::Sure).is_some()).unwrap_or(start);
    let mut names = further::list(phrase, start);
    if phrase.is(start.wrapping_sub(1), "với") {
        beside::more(phrase, &mut names);
    }
    (!names.is_empty()).then_some(names)
}

/// The index of the office that is helped: `phối hợp, hỗ trợ | Sở Y tế`. Firms and people are only served so, and so is an
/// office that is given something: `hỗ trợ UBND các xã | kinh phí`.
fn helped(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let served = |at: usize| body::is_generic(phrase, at) || phrase.begins(at, &PERSONS) || phrase.begins(at, &FIRMS);
    let start = phrase.past(at, &["hỗ trợ", "giúp đỡ"])?;
    if !phrase.capital(start) || served(start) {
        return None;
    }
    let end = name::list(phrase, start, Trust::Sure).last()?.end;
    // A verb of one syllable may be half of what is given: `hỗ trợ Trường Tiểu học An Phú | bàn ghế`.
    let works = || phrase.any(end, &["trong", "mở", "lập"]) || verbs::is_verb(phrase, end) && phrase.past(end, &VERBS) > Some(end + 1);
    (!phrase.letters(end) || works()).then_some(start)
}

/// Whether the word before `sự phối hợp` asks nobody for it. What there must be is asked for: `Phải | có sự phối hợp …`.
fn mere(phrase: &Phrase<'_, '_>, before: usize) -> bool {
    // `Những việc cần có sự phối hợp …` tells which.
    let opens = |start: usize| start == 0 || !phrase.letters(start - 1);
    let needed = || phrase.start_of(before, &NEEDED).is_some_and(|start| opens(start) || is_of_work(phrase, start));
    phrase.any(before, &MERE) && !(phrase.is(before, "có") && (needed() || asked_for(phrase, before)))
}

/// Whether the sentence that has `phải` at a word tells how some work is to be done: `Việc tuần tra | phải có sự phối hợp …`.
fn is_of_work(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let from = at.saturating_sub(SENTENCE);
    let mark = (from..at).rev().find(|&at| !phrase.letters(at)).map(|mark| mark + 1);
    let Some(start) = mark.or((from == 0).then_some(0)) else { return false };
    // `Việc cần có sự phối hợp` tells which it is.
    let work = phrase.past(start, &OF_WORK).is_some_and(|end| end < at);
    phrase.any(at, &["phải", "cần"]) && work && !is_told(phrase, start, at) && !is_told(phrase, at, at + SENTENCE)
}

/// Whether `có` at a word begins a sentence that asks for what there is to be: `| Có sự phối hợp chặt chẽ giữa …`. Behind a comma it
/// may tell how things stand, as it does behind `Kết quả:`.
fn asked_for(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let asks = || phrase.start_of(at - 1, &["yêu cầu"]).is_some();
    let opens = at == 0 || phrase.any(at - 1, &[";", ".", "-", "–", "+", "•"]) || phrase.is(at - 1, ":") && asks();
    opens && !is_told(phrase, at + 1, at + SENTENCE)
}

/// Whether the words of one sentence tell of something instead of asking for it.
fn is_told(phrase: &Phrase<'_, '_>, from: usize, to: usize) -> bool {
    let mut sentence = (from..to.min(phrase.len())).take_while(|&at| !phrase.any(at, &[".", ";"]));
    sentence.any(|at| phrase.any(at, &TOLD))
}

/// Whether `phối hợp` belongs to a document or mechanism: `quy chế phối hợp giữa …`.
fn of_document(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    (at.saturating_sub(TITLE)..at).any(|at| phrase.any(at, &DOCUMENTS))
}

#[cfg(test)]
mod tests {
    use super::super::{find, names_in};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    #[test]
    fn of_whom_a_cited_title_tells() {
        for (cited, rest, expected) in [
            ("Nghị định số 07/2019/NĐ-CP của Chính phủ", "về phối hợp giữa Bộ Công an và Bộ Quốc phòng", ""),
            ("Quy chế số 07/QC-UBND", "quy định về việc phối hợp giữa Công an tỉnh và Sở Y tế", ""),
            ("Kế hoạch số 07/KH-UBND", "về công tác phối hợp giữa Công an tỉnh và Sở Y tế", ""),
            ("Kế hoạch số 07/KH-UBND", ", phối hợp với Sở Y tế kiểm tra", "Sở Y tế"),
            ("Kế hoạch số 07/KH-UBND", "phối hợp với Sở Y tế kiểm tra", "Sở Y tế"),
            ("Kế hoạch số 07/KH-UBND", "về chống hạn, phối hợp với Sở Y tế kiểm tra", "Sở Y tế"),
            ("Kế hoạch số 07/KH-UBND", "; tăng cường phối hợp giữa Công an tỉnh và Sở Y tế", "Công an tỉnh | Sở Y tế"),
        ] {
            let text = format!("Thực hiện {cited} {rest}.");
            let start = "Thực hiện ".len();
            let taken = start..start + cited.len();
            let found = find(&Passage::of(&Words::new(&text)), &[taken]);
            assert_eq!(names_in(&text, &found.coordinating), expected, "{text}");
        }
        for (text, expected) in [
            ("Tăng cường phối hợp giữa Công an tỉnh và Sở Y tế.", "Công an tỉnh | Sở Y tế"),
            ("Tổ chức phối hợp giữa Công an tỉnh và Sở Y tế.", "Công an tỉnh | Sở Y tế"),
        ] {
            assert_eq!(names_in(text, &find(&Passage::of(&Words::new(text)), &[]).coordinating), expected, "{text}");
        }
    }
    #[test]
    fn what_there_is_to_be_is_asked_for() {
        for (text, expected) in [
            ("Có sự phối hợp chặt chẽ giữa Sở Y tế và Công an tỉnh.", "Sở Y tế | Công an tỉnh"),
            ("Có sự phối hợp giữa Sở Y tế với Công an tỉnh trong tuần tra.", "Sở Y tế | Công an tỉnh"),
            ("Triển khai thiết thực; có sự phối hợp đồng bộ giữa các sở, ngành.", "các sở, ngành"),
            ("Việc tuần tra phải có sự phối hợp đồng bộ giữa Sở Y tế và Công an tỉnh.", "Sở Y tế | Công an tỉnh"),
            ("Quá trình lập sổ phải có sự phối hợp giữa các sở, ngành.", "các sở, ngành"),
            // What came of it, which it is, how things stand.
            ("Có sự phối hợp chặt chẽ giữa Sở Y tế và Công an tỉnh nên tai nạn giảm.", ""),
            ("Có sự phối hợp giữa Sở Y tế và Công an tỉnh thì tai nạn mới giảm.", ""),
            ("Những việc phải có sự phối hợp giữa Sở Y tế và Công an tỉnh.", ""),
            ("Việc phải có sự phối hợp giữa Sở Y tế và Công an tỉnh được họp bàn.", ""),
            ("Công tác tuần tra có sự phối hợp giữa Sở Y tế và Công an tỉnh.", ""),
            ("Phong trào lan rộng, có sự phối hợp giữa Sở Y tế và Công an tỉnh.", ""),
            ("Nhờ có sự phối hợp giữa Sở Y tế và Công an tỉnh.", ""),
            ("Kết quả: Có sự phối hợp giữa Sở Y tế và Công an tỉnh.", ""),
            ("Yêu cầu: Có sự phối hợp giữa Sở Y tế và Công an tỉnh.", "Sở Y tế | Công an tỉnh"),
            ("Việc tuần tra cần có sự phối hợp giữa các sở, ngành.", "các sở, ngành"),
            ("Việc cần có sự phối hợp giữa các sở, ngành.", ""),
            ("Hoạt động nào phải có sự phối hợp giữa các sở, ngành.", ""),
            ("Việc tuần tra chưa có sự phối hợp giữa Sở Y tế và Công an tỉnh.", ""),
            ("Công tác tuần tra còn yếu, phải có sự phối hợp giữa các sở, ngành.", "các sở, ngành"),
        ] {
            assert_eq!(names_in(text, &find(&Passage::of(&Words::new(text)), &[]).coordinating), expected, "{text}");
        }
    }
}
