//! AGY504: one body, its name with different capitals.

use std::collections::HashMap;
use std::ops::Range;

use crate::assemble::Part;
use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::Subject;
use crate::letter::is_capitals;
use crate::model::Severity;

/// How the names of single bodies begin; `các sở, ngành` and `cán bộ` are written small or large as
/// the sentence goes.
const HEADS: [&str; 14] = [
    "sở ",
    "phòng ",
    "ban ",
    "bộ ",
    "cục ",
    "chi cục ",
    "tổng cục ",
    "công an ",
    "trung tâm ",
    "văn phòng ",
    "hội ",
    "liên hiệp ",
    "ngân hàng ",
    "thanh tra ",
];

/// Words that make an office of the head of a name.
const OFFICES: [&str; 4] = ["trưởng", "chánh", "phó", "viên"];

/// A name is no longer than this many words when it is looked for in the text.
const LONGEST: usize = 12;

/// The most names with one head, and spellings of one name, that are compared: far more than any plan has.
const MOST_NAMES: usize = 200;
const MOST_SPELLINGS: usize = 16;

/// The name of one body is written with different capitals.
pub(super) const UNEVEN_NAME: Rule = Rule {
    code: "AGY504",
    name: "ten-khong-nhat",
    summary: both("Tên cơ quan viết hoa không thống nhất", "The name of a body with different capitals"),
    explanation: Explanation {
        fault: both(
            "Cùng một tên cơ quan, trong cùng văn bản, khi viết hoa một kiểu, khi viết hoa kiểu khác.",
            "The name of one body, in one document, with capitals now this way, now that.",
        ),
        why: both(
            "Tên cơ quan viết hoa chữ cái đầu của các từ chỉ loại hình, chức năng, lĩnh vực: Sở Tài chính, Bộ Tài nguyên và Môi trường (Nghị định 30/2020/NĐ-CP, Phụ lục II, IV.1.a).",
            "The names of bodies have capitals on the words for sort, function and field: Sở Tài chính, Bộ Tài nguyên và Môi trường (Decree 30/2020/NĐ-CP, Appendix II, IV.1.a).",
        ),
        wrong: "- Sở Tài Chính cấp kinh phí; Sở Tài chính kiểm tra; Sở Tài chính quyết toán.",
        right: "- Sở Tài chính cấp kinh phí; Sở Tài chính kiểm tra; Sở Tài chính quyết toán.",
        cure: both(
            "Viết thống nhất theo Phụ lục II, IV.1.a; công cụ không tự sửa tên cơ quan.",
            "Write them alike, as Appendix II, IV.1.a says; the tool never changes a name.",
        ),
        leave: both("Khi văn bản trích nguyên văn nhiều nguồn.", "When the text quotes several sources."),
    },
    levels: Levels::all(Severity::Info),
    stage: Stage::On,
    fixable: Fixable::No,
    run: uneven_name,
    #[cfg(test)]
    cases: cases::UNEVEN_NAME,
};

/// Names in small letters, by their first word; of those there are no more than [`HEADS`].
type Names = Vec<(String, Vec<String>)>;

/// How often a spelling is found, and where first.
struct Spelling<'t> {
    written: &'t str,
    count: usize,
    first: Range<usize>,
}

fn uneven_name(subject: &Subject<'_>, found: &mut Findings) {
    let Some(names) = names(subject) else { return };
    let mut spellings: HashMap<&str, Vec<Spelling<'_>>> = HashMap::new();
    for passage in subject.in_part(|part| matches!(part, Part::Body | Part::Annex(_))) {
        let text = passage.text.as_str();
        for (name, range) in mentions(text, &names) {
            let Some(written) = text.get(range.clone()) else { continue };
            let known = spellings.entry(name).or_default();
            let full = known.len() == MOST_SPELLINGS;
            match known.iter_mut().find(|spelling| spelling.written == written) {
                Some(spelling) => spelling.count += 1,
                None if full => {}
                None => known.push(Spelling { written, count: 1, first: passage.text.source(range) }),
            }
        }
    }
    for spelling in spellings.values() {
        // A small first letter is wrong whatever its number: a capital one may only begin a sentence.
        let large = |spelling: &Spelling<'_>| spelling.written.starts_with(char::is_uppercase);
        let usual = spelling.iter().max_by_key(|spelling| (large(spelling), spelling.count, std::cmp::Reverse(spelling.first.start)));
        let Some(usual) = usual else { continue };
        for other in spelling.iter().filter(|other| other.written != usual.written) {
            let message = said(
                format!("“{}” ({} lần) và “{}” ({} lần).", other.written, other.count, usual.written, usual.count),
                format!("“{}” (found {} times) and “{}” ({}).", other.written, other.count, usual.written, usual.count),
            );
            found.add(Fault::at(other.first.clone(), message).hint(both("Viết thống nhất một kiểu.", "Write it one way.")));
        }
    }
}

/// The names of single bodies that the plan gives something to do, in small letters, by their first word.
fn names(subject: &Subject<'_>) -> Option<Names> {
    let mut names = Names::new();
    for agency in subject.agencies() {
        let name = agency.text.to_lowercase();
        let single = HEADS.iter().any(|head| name.starts_with(head)) && name.split(' ').count() <= LONGEST;
        // A capital inside the name tells that it is one: `phòng Nội vụ`, not `phòng chuyên môn`.
        let proper = agency.text.split(' ').skip(1).any(|word| word.starts_with(char::is_uppercase));
        let Some(head) = name.split(' ').next().filter(|_| single && proper && !name.contains([',', ';'])) else { continue };
        let place = names.iter().position(|(known, _)| known == head).unwrap_or(names.len());
        if place == names.len() {
            names.push((head.to_owned(), Vec::new()));
        }
        let Some((_, known)) = names.get_mut(place) else { continue };
        if known.len() < MOST_NAMES && !known.contains(&name) {
            known.push(name);
        }
    }
    // The longest first, so that `Văn phòng` does not take the place of `Văn phòng Đăng ký đất đai`.
    names.iter_mut().for_each(|(_, names)| names.sort_by_key(|name| std::cmp::Reverse(name.len())));
    (!names.is_empty()).then_some(names)
}

/// Every mention of one of the names in a text: the name in small letters, and its place.
fn mentions<'n>(text: &str, names: &'n Names) -> Vec<(&'n str, Range<usize>)> {
    let mut found = Vec::new();
    let mut before = "";
    let mut past = 0;
    for (start, word) in words(text) {
        let last = std::mem::replace(&mut before, word);
        if start < past {
            continue;
        }
        let Some((_, known)) = names.iter().find(|(head, _)| is_head(word, head)) else { continue };
        let mention = known.iter().find_map(|name| Some((name.as_str(), start..start + same_letters(text.get(start..)?, name)?)));
        let Some((name, range)) = mention else { continue };
        past = range.end;
        let written = text.get(range.clone()).unwrap_or("");
        let after = text.get(range.end..).unwrap_or("");
        // `các sở y tế`, `sở y tế các tỉnh` name none; a longer name is another; a title in capitals tells nothing.
        let many = ["các", "Các", "những", "mỗi", "từng"].contains(&last) || after.starts_with(" các ");
        let goes_on = after.starts_with(|c: char| c.is_alphanumeric() || c == '-');
        let proper = written.split(' ').skip(1).any(|word| word.starts_with(char::is_uppercase));
        // `Trưởng ban Chỉ đạo`, `Chánh văn phòng Bộ`: the head is part of the office.
        let office = written.starts_with(char::is_lowercase) && OFFICES.contains(&last.to_lowercase().as_str());
        if !(many || goes_on || office || is_capitals(written) || !proper) {
            found.push((name, range));
        }
    }
    found
}

/// Whether a word is that head, whatever its capitals: most words are told apart by their length.
fn is_head(word: &str, head: &str) -> bool {
    word.len() == head.len() && same_letters(word, head).is_some()
}

/// The words of a text between blanks, with their places.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(' ').scan(0, |at, word| {
        let start = *at;
        *at += word.len() + 1;
        Some((start, word))
    })
}

/// How many bytes of a text are the name, whatever its capitals.
fn same_letters(text: &str, name: &str) -> Option<usize> {
    let mut written = text.char_indices();
    for c in name.chars() {
        let (_, w) = written.next()?;
        if w != c && !w.to_lowercase().eq(std::iter::once(c)) {
            return None;
        }
    }
    Some(written.next().map_or(text.len(), |(at, _)| at))
}

#[cfg(test)]
mod cases {
    use crate::check::tests::{Cases, DRAFT, TASK};

    pub(super) const UNEVEN_NAME: Cases = Cases {
        frame: TASK,
        fails: &[
            "- Giao ⟦Sở Tài Chính⟧ cấp kinh phí.\n- Giao Sở Tài chính kiểm tra.\n- Giao Sở Tài chính quyết toán.",
            "- Giao Phòng Văn hóa và Thông tin đưa tin; giao ⟦phòng Văn hóa và Thông tin⟧ treo băng rôn.\n- Phòng Văn hóa và Thông tin báo cáo.",
            "- Giao Công an Thành phố tuần tra; Công an Thành phố xử lý; ⟦Công An Thành phố⟧ báo cáo.",
        ],
        passes: &[
            "- Giao Sở Tài chính cấp kinh phí.\n- Các sở tài chính, y tế báo cáo.",
            "- Các sở, ngành báo cáo.\n- Giao các Sở, ngành theo dõi.",
            "- Giao Sở Y tế báo cáo.\n- Học tập kinh nghiệm của sở y tế các tỉnh bạn.",
            "- Giao Ban Chỉ đạo trồng rừng báo cáo.\n- Trưởng ban Chỉ đạo trồng rừng phân công.",
            "- SỞ TÀI CHÍNH cấp kinh phí.\n- Giao Sở Tài chính kiểm tra.",
        ],
        ..DRAFT
    };
}
