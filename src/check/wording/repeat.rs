//! Words written twice.

use std::ops::Range;

use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::Subject;
use crate::model::Severity;
use crate::text::Text;

/// Words that say something only with others, so that one of two is always too many. Words that
/// also end another word (`hiện tại` + `tại`, `nhà ở` + `ở`, `nêu trên` + `trên`, `lý do` + `do`)
/// are left out.
const CLOSED: [&str; 16] =
    ["các", "của", "cho", "trong", "theo", "với", "để", "những", "và", "hoặc", "là", "đã", "đến", "nhằm", "bởi", "mà"];

/// Words before which one of the closed words belongs to another word: `kèm theo` + `theo`.
const HOLDERS: [&str; 8] = ["kèm", "tiếp", "dõi", "noi", "phụ", "dọc", "bên", "mang"];

/// Names of kinds of bodies and short names; doubled in just these capitals they are a slip
/// (`cơ sở Sở Y tế`, `cán bộ Bộ Công an` are none).
const BODIES: [&str; 8] = ["Sở", "Bộ", "Ban", "UBND", "HĐND", "TTHC", "CCHC", "CNTT"];

/// Words that may stand twice, and the words after them with which they do: `xã hội` + `xã hội chủ nghĩa`.
const MEETINGS: [(&str, &[&str]); 2] = [("xã hội", &["chủ", "hóa", "hoá", "học"]), ("từng bước", &[])];

/// Bodies named by what they do, before which the doing may follow: `đoàn kiểm tra` + `kiểm tra`.
const DOERS: [&str; 14] = ["ban", "đoàn", "tổ", "đội", "nhóm", "phận", "quan", "vị", "đồng", "tâm", "người", "trạm", "chốt", "lượng"];

/// Syllables that end a word with the second of these before them, so that two words meet rather
/// than one be doubled: `doanh nghiệp` + `công nghiệp` + `công nghệ`.
const ENDINGS: [&str; 8] = ["nghiệp", "nghệ", "chức", "trình", "tác", "dân", "nhân", "ty"];
const BEGINNINGS: [&str; 5] = ["công", "nông", "lâm", "ngư", "doanh"];

/// The longest run of words that is looked for twice.
const LONGEST: usize = 4;

/// A word, or a few, stand twice side by side.
pub(super) const DOUBLED: Rule = Rule {
    code: "TXT701",
    name: "tu-lap",
    summary: both("Từ bị viết lặp", "Words are written twice"),
    explanation: Explanation {
        fault: both(
            "Một từ công cụ, một tên viết tắt hoặc một cụm từ hai đến bốn tiếng đứng liền nhau hai lần.",
            "A function word, a short name, or a phrase of two to four syllables stands twice side by side.",
        ),
        why: both(
            "Không có điều khoản riêng; đơn vị soạn thảo chịu trách nhiệm về nội dung (Nghị định 30/2020/NĐ-CP, Điều 12). Từ lặp thường là dấu vết của lần sửa trước và có thể che một từ bị mất.",
            "No clause speaks of it; who drafts answers for the content (Decree 30/2020/NĐ-CP, Article 12). A doubled word is mostly the trace of an earlier edit, and may hide one that was lost.",
        ),
        wrong: "- Các xã báo cáo UBND UBND huyện trước ngày 15/11.",
        right: "- Các xã báo cáo UBND huyện trước ngày 15/11.",
        cure: both(
            "Xoá một lần lặp, sau khi xem có phải một từ khác bị gõ nhầm thành từ lặp không.",
            "Take one of the two out, once it is clear that no other word was meant.",
        ),
        leave: both(
            "Khi văn bản có thơ, khẩu hiệu hoặc tên riêng lặp từ có chủ ý.",
            "Where verse, slogans or names repeat words on purpose.",
        ),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::Safe,
    run: doubled,
    #[cfg(test)]
    cases: cases::DOUBLED,
};

fn doubled(subject: &Subject<'_>, found: &mut Findings) {
    let mut words: Vec<Range<usize>> = Vec::new();
    for passage in subject.passages() {
        let text = passage.text.as_str();
        words.clear();
        cut(text, &mut words);
        let mut at = 1;
        while at < words.len() {
            let Some(repeat) = begins_alike(text, &words, at).then(|| repeat(text, &words, at)).flatten() else {
                at += 1;
                continue;
            };
            at += repeat.length;
            // Cells and titles of two lines may end and begin alike.
            let range = passage.text.source(repeat.first.start..repeat.second.end);
            let (cell, broken) = (passage.is_cell, subject.written(range).contains(['\n', '<']));
            let joined = if repeat.closed { cell && broken } else { cell || broken };
            if joined && !going_on(text, &repeat) {
                continue;
            }
            found.add(fault(subject, &passage.text, &repeat));
        }
    }
}

/// Whether the second time begins small, as words do that only go on.
fn going_on(text: &str, repeat: &Repeat) -> bool {
    text.get(repeat.second.clone()).is_some_and(|second| second.starts_with(char::is_lowercase))
}

fn fault(subject: &Subject<'_>, text: &Text<'_>, repeat: &Repeat) -> Fault {
    let word = text.as_str().get(repeat.first.clone()).unwrap_or_default();
    let fault = Fault::at(
        text.source(repeat.first.start..repeat.second.end),
        said(format!("“{word}” bị viết lặp."), format!("“{word}” is written twice.")),
    );
    let doubled = text.source(repeat.first.end..repeat.second.end);
    let plain = !subject.written(doubled.clone()).contains(['\n', '*', '<', '_', '|']);
    // A body named twice may stand for two bodies, of which one lost the rest of its name.
    let safe = repeat.closed && !BODIES.contains(&word);
    match (plain, safe) {
        (false, _) => fault,
        (true, true) => fault.fix(doubled, ""),
        (true, false) => fault.propose(doubled, ""),
    }
}

/// Words that stand twice, as ranges of the visible text.
struct Repeat {
    first: Range<usize>,
    second: Range<usize>,
    /// How many words it is long.
    length: usize,
    /// Whether one of the two says nothing for certain.
    closed: bool,
}

/// Cuts a text at its blanks.
fn cut(text: &str, words: &mut Vec<Range<usize>>) {
    let mut start = 0;
    for (at, _) in text.match_indices(' ').chain([(text.len(), "")]) {
        if start < at {
            words.push(start..at);
        }
        start = at + 1;
    }
}

/// Whether a word begins with the byte of one of the few before it, small or capital: most do not,
/// and need no closer look.
fn begins_alike(text: &str, words: &[Range<usize>], at: usize) -> bool {
    let first = |word: &Range<usize>| text.as_bytes().get(word.start).map(|byte| byte | 0x20);
    let Some(here) = words.get(at) else { return false };
    words.get(at.saturating_sub(LONGEST)..at).unwrap_or_default().iter().any(|word| first(word) == first(here))
}

/// The repeat whose second half begins at the word `at`.
fn repeat(text: &str, words: &[Range<usize>], at: usize) -> Option<Repeat> {
    let word = |index: usize| words.get(index).and_then(|range| text.get(range.clone())).unwrap_or_default();
    let second = bare(word(at));
    if second.is_empty() {
        return None;
    }
    for length in 1..=LONGEST.min(at) {
        let first = at - length;
        if !same(word(first), if length == 1 { second } else { word(at) }) {
            continue;
        }
        // Only behind its last word may the second half have a mark.
        let inner = (1..length - usize::from(length > 1)).all(|i| word(first + i) == word(at + i));
        let last = length == 1 || word(at - 1) == bare(word(at + length - 1));
        let letters = (first..at).all(|index| word(index).chars().all(char::is_alphabetic));
        if !(inner && last && letters) {
            continue;
        }
        let before = first.checked_sub(1).map_or("", word);
        let closed = length == 1 && is_closed(word(first), second, before);
        let phrase = || {
            let phrase: Vec<&str> = (first..at).map(word).collect();
            is_phrase(&phrase) && !meets(&phrase, before, word(at + length))
        };
        if closed || (length > 1 && phrase()) {
            let start = words.get(first)?.start;
            let end_of = |index: usize| words.get(index).map(|range| range.start + bare(word(index)).len());
            return Some(Repeat { first: start..end_of(at - 1)?, second: words.get(at)?.start..end_of(at + length - 1)?, length, closed });
        }
    }
    None
}

/// A word without the marks behind it.
fn bare(word: &str) -> &str {
    word.trim_end_matches(|c: char| !c.is_alphanumeric())
}

/// Whether two words are the same; the first may begin a sentence.
fn same(first: &str, second: &str) -> bool {
    if first == second {
        return true;
    }
    let (mut a, mut b) = (first.chars(), second.chars());
    let (Some(x), Some(y)) = (a.next(), b.next()) else { return false };
    x.is_uppercase() && y.is_lowercase() && a.as_str() == b.as_str() && x.to_lowercase().eq([y])
}

fn is_closed(first: &str, second: &str, before: &str) -> bool {
    let small = second.to_lowercase();
    // A capital amid a sentence begins a name: `Đàng Trong` + `trong`.
    let begins = first == second || before.is_empty() || before.ends_with(|c: char| !c.is_alphabetic());
    let function = begins && CLOSED.contains(&small.as_str()) && !HOLDERS.contains(&before.to_lowercase().as_str());
    function || (first == second && BODIES.contains(&second))
}

/// Whether words could be a phrase at all: no single letters, not one word said again and again.
fn is_phrase(phrase: &[&str]) -> bool {
    phrase.iter().all(|word| word.len() > 1) && phrase.windows(2).any(|pair| matches!(pair, [a, b] if a != b))
}

/// Whether a phrase rightly stands twice, where two names or words meet.
fn meets(phrase: &[&str], before: &str, after: &str) -> bool {
    let whole = phrase.join(" ").to_lowercase();
    let after = bare(after).to_lowercase();
    let known = MEETINGS.iter().any(|(meeting, with)| *meeting == whole && (with.is_empty() || with.contains(&after.as_str())));
    // What belongs to another of its kind: `thành phố trực thuộc thành phố trực thuộc trung ương`.
    let nested = whole.ends_with("thuộc");
    let syllables = matches!(phrase, [first, second] if ENDINGS.contains(first) && BEGINNINGS.contains(second));
    known || nested || syllables || DOERS.contains(&before.to_lowercase().as_str())
}

#[cfg(test)]
mod cases {
    use crate::check::rule::Profile;
    use crate::check::tests::{Cases, DRAFT, TASK};

    pub(super) const DOUBLED: Cases = Cases {
        profile: Profile::Draft,
        frame: TASK,
        fails: &[
            "- Hướng dẫn ⟦các các⟧ hộ trồng keo.",
            "- Báo cáo ⟦UBND UBND⟧ huyện.",
            "- Giao ⟦đơn vị đơn vị⟧ theo dõi.",
            "- ⟦Các các⟧ xã trồng rừng.",
            "- Trồng keo ở xã vùng cao và ⟦chăm sóc rừng chăm sóc rừng⟧.",
            "- Cây giống ⟦của **của⟧** trạm.",
        ],
        passes: &[
            "- Xử lý hành vi vi phạm trong nền kinh tế xã hội xã hội chủ nghĩa.",
            "- Luôn luôn giữ rừng, dần dần mở rộng; Luật Luật sư; phân công công chức trực.",
            "- Cán bộ Bộ Công an, cơ sở Sở Y tế, giao thông thông minh.",
            "- Mẫu kèm theo theo quy định; hiện tại tại xã; lý do do thiên tai.",
            "- Giao đơn vị, đơn vị sự nghiệp trồng rừng.",
            "- Doanh nghiệp công nghiệp công nghệ số; đoàn kiểm tra kiểm tra rừng ở Đàng Trong trong năm.",
            "- Thành phố trực thuộc thành phố trực thuộc trung ương.",
        ],
        ..DRAFT
    };
}
