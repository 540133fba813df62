//! Short names in capitals.

use std::collections::HashMap;
use std::ops::Range;

use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::Subject;
use crate::letter::is_capitals;
use crate::model::Severity;
use crate::text::Text;
use crate::words::same_word;

/// Short names and the words they stand for.
const MEANINGS: [(&str, &str); 14] = [
    ("CCHC", "cải cách hành chính"),
    ("TTHC", "thủ tục hành chính"),
    ("CNTT", "công nghệ thông tin"),
    ("UBND", "ủy ban nhân dân"),
    ("HĐND", "hội đồng nhân dân"),
    ("CBCC", "cán bộ công chức"),
    ("CBCCVC", "cán bộ công chức viên chức"),
    ("QPPL", "quy phạm pháp luật"),
    ("VBQPPL", "văn bản quy phạm pháp luật"),
    ("CSDL", "cơ sở dữ liệu"),
    ("KSTTHC", "kiểm soát thủ tục hành chính"),
    ("BHYT", "bảo hiểm y tế"),
    ("BHXH", "bảo hiểm xã hội"),
    ("CNXH", "chủ nghĩa xã hội"),
];

/// First syllables that mean nothing before a short name, so that they are what is left of its
/// words; not `thủ`, which ends `tuân thủ`.
const LEFT_OVER: [&str; 1] = ["cải"];

/// The fewest letters that two short names must have to be taken for one; among shorter ones
/// many differ by a letter (`TTHC`, `TTHĐ`; `ATTP`, `ATTT`).
const LONG: usize = 5;

/// The longest short name that is compared.
const LONGEST: usize = 12;

/// How often a short name must stand in the text to be its usual form.
const OFTEN: usize = 3;

/// A short name that is probably another one, or whose words were not all taken out.
pub(super) const DOUBTFUL: Rule = Rule {
    code: "TXT706",
    name: "viet-tat",
    summary: both("Chữ viết tắt có lẽ bị gõ sai", "A short name is probably typed wrong"),
    explanation: Explanation {
        fault: both(
            "Một tên viết tắt từ năm chữ trở lên không được giải thích và chỉ khác một chữ với tên quen thuộc hoặc dùng nhiều lần trong văn bản; hoặc trước tên viết tắt còn sót tiếng đầu của cụm từ đầy đủ.",
            "A short name of five or more letters is explained nowhere and differs by one letter from a well-known one, or one that the text uses often; or the first syllables of its words were left before it.",
        ),
        why: both(
            "Không có điều khoản riêng; đơn vị soạn thảo chịu trách nhiệm về nội dung (Nghị định 30/2020/NĐ-CP, Điều 12). Tên viết tắt sai làm người đọc hiểu nhầm đối tượng của chỉ tiêu, nhiệm vụ.",
            "No clause speaks of it; who drafts answers for the content (Decree 30/2020/NĐ-CP, Article 12). A wrong short name makes readers mistake whom a target or task is about.",
        ),
        wrong: "- Đẩy mạnh cải CCHC trong trồng rừng.",
        right: "- Đẩy mạnh CCHC trong trồng rừng.",
        cure: both(
            "Viết lại tên cho đúng, hoặc bỏ các tiếng còn sót.",
            "Write the short name right, or take out what was left of its words.",
        ),
        leave: both("Khi hai tên gần giống nhau chỉ hai đối tượng khác nhau.", "Where two names that are nearly alike mean two things."),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::Safe,
    run: doubtful,
    #[cfg(test)]
    cases: cases::DOUBTFUL,
};

/// What is known of a short name in a text.
struct Use<'s> {
    /// Where it stands.
    places: Vec<(Text<'s>, Range<usize>)>,
    /// Whether it is explained somewhere, or part of a symbol.
    settled: bool,
}

fn doubtful(subject: &Subject<'_>, found: &mut Findings) {
    let mut uses: HashMap<&str, Use<'_>> = HashMap::new();
    for passage in subject.passages() {
        let text = passage.text.as_str();
        let mut shouted = None;
        for range in shortenings(text) {
            // Among words in capitals a short name cannot be told.
            if *shouted.get_or_insert_with(|| is_capitals(text)) {
                break;
            }
            let name = text.get(range.clone()).unwrap_or_default();
            left_over(&passage.text, name, &range, found);
            if name.chars().count() >= LONG {
                let settled = is_settled(text, &range);
                let known = uses.entry(name).or_insert(Use { places: Vec::new(), settled: false });
                known.places.push((passage.text, range));
                known.settled |= settled;
            }
        }
    }
    near_twins(&uses, found);
}

/// Runs of at least three capitals of the base alphabet and Đ.
fn shortenings(text: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            at += bytes.get(at..)?.iter().position(|&byte| byte.is_ascii_uppercase() || byte == 0xc4)?;
            let start = at;
            loop {
                match bytes.get(at..).unwrap_or_default() {
                    [b'A'..=b'Z', ..] => at += 1,
                    [0xc4, 0x90, ..] => at += 2,
                    _ => break,
                }
            }
            let lone = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
            let before = text.get(..start).and_then(|before| before.chars().next_back());
            let after = text.get(at..).and_then(|after| after.chars().next());
            if at - start >= 3 && lone(before) && lone(after) {
                return Some(start..at);
            }
            at = at.max(start + 1);
        }
    })
}

/// Whether a short name stands in brackets or quotes, which explain it, or in a symbol or address.
fn is_settled(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).and_then(|before| before.chars().next_back());
    let after = text.get(range.end..).and_then(|after| after.chars().next());
    let beside =
        |c: Option<char>| c.is_some_and(|c| matches!(c, '(' | ')' | '“' | '”' | '"' | '-' | '–' | '/' | '.' | '&' | '@' | '_' | ':'));
    beside(before) || after.is_some_and(|c| matches!(c, ')' | '”' | '"' | '-' | '–' | '/' | '&' | '@' | '_'))
}

/// Reports what is left of the words of a short name right before it.
fn left_over(text: &Text<'_>, name: &str, range: &Range<usize>, found: &mut Findings) {
    let Some((_, meaning)) = MEANINGS.iter().find(|(short, _)| *short == name) else { return };
    let before = text.as_str().get(..range.start).unwrap_or_default();
    let Some(before) = before.strip_suffix(' ') else { return };
    let meaning: Vec<&str> = meaning.split(' ').collect();
    // The whole of the words before the name explains it; a part of them is left over.
    for length in (1..meaning.len()).rev() {
        let Some(words) = meaning.get(..length) else { continue };
        let Some(start) = ends_with(before, words) else { continue };
        let left = before.get(start..).unwrap_or_default();
        if length == 1 && !LEFT_OVER.contains(&left.to_lowercase().as_str()) {
            return;
        }
        let fault = Fault::at(
            text.source(start..range.end),
            said(
                format!("“{left} {name}”: “{left}” đã nằm trong nghĩa của “{name}”."),
                format!("“{left} {name}”: “{left}” is already said by “{name}”."),
            ),
        );
        let gone = text.source(start..range.start);
        found.add(if length == 1 { fault.fix(gone, "") } else { fault.propose(gone, "") });
        return;
    }
}

/// Where the words begin that a text ends with, when it ends with these.
fn ends_with(text: &str, words: &[&str]) -> Option<usize> {
    let mut end = text.len();
    for (i, word) in words.iter().rev().enumerate() {
        let rest = text.get(..end)?;
        let rest = if i == 0 { rest } else { rest.strip_suffix(' ')? };
        let start = rest
            .rfind(|c: char| !c.is_alphabetic())
            .map_or(0, |at| at + rest.get(at..).and_then(|c| c.chars().next()).map_or(1, char::len_utf8));
        if !same_word(rest.get(start..)?, word) {
            return None;
        }
        end = start;
    }
    Some(end)
}

/// Reports short names that differ by one letter from one that the text uses: a rare one from a
/// usual one, or one that nobody explains from one that everybody knows.
fn near_twins(uses: &HashMap<&str, Use<'_>>, found: &mut Findings) {
    let is_known = |name: &str| MEANINGS.iter().any(|(short, _)| *short == name);
    let suspects: Vec<(&str, &Use<'_>)> =
        uses.iter().filter(|(name, known)| !known.settled && !is_known(name)).map(|(name, known)| (*name, known)).collect();
    if suspects.is_empty() {
        return;
    }
    // Names that differ by one letter are one with that letter blotted out.
    let mut names: Vec<(bool, &str)> = uses
        .iter()
        .map(|(name, known)| (is_known(name), known.places.len(), *name))
        .filter(|&(known, count, _)| known || count >= OFTEN)
        .map(|(known, _, name)| (known, name))
        .collect();
    // Well-known names come last, and take the place of others.
    names.sort_unstable();
    let usual: HashMap<String, &str> =
        names.iter().flat_map(|(_, name)| blotted(name).into_iter().map(|blotted| (blotted, *name))).collect();
    for (name, known) in suspects {
        let differs = |blotted: String| usual.get(&blotted).copied().filter(|twin| *twin != name);
        let Some(twin) = blotted(name).into_iter().find_map(differs) else { continue };
        if known.places.len() > 1 && !is_known(twin) {
            continue;
        }
        for (text, range) in &known.places {
            let range = text.source(range.clone());
            let fault = Fault::at(
                range.clone(),
                said(
                    format!("“{name}” gần giống “{twin}” cũng dùng trong văn bản, có lẽ bị gõ sai."),
                    format!("“{name}” is nearly “{twin}”, which the text uses too; it is probably a slip."),
                ),
            );
            found.add(fault.propose(range, twin));
        }
    }
}

/// A name with each of its letters blotted out in turn.
fn blotted(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    if letters.len() > LONGEST {
        return Vec::new();
    }
    let without = |at: usize| letters.iter().enumerate().map(|(i, &c)| if i == at { '*' } else { c }).collect();
    (0..letters.len()).map(without).collect()
}

#[cfg(test)]
mod cases {
    use crate::check::rule::Profile;
    use crate::check::tests::{Cases, DRAFT, TASK};

    pub(super) const DOUBTFUL: Cases = Cases {
        profile: Profile::Draft,
        frame: TASK,
        fails: &[
            "- Đẩy mạnh ⟦cải CCHC⟧ ở trạm.",
            "- Đơn giản hóa ⟦thủ tục TTHC⟧ khi trồng rừng.",
            "- Bồi dưỡng CBCCVC xã. CBCCVC huyện trồng cây; CBCCVC trạm tưới; mọi ⟦CBCCVV⟧ báo cáo.",
            "- Rà soát ⟦văn bản VBQPPL⟧ về rừng.",
            "- Tổ BVRPC xã, tổ BVRPC huyện, tổ BVRPC trạm, tổ ⟦BVRPG⟧ thôn.",
        ],
        passes: &[
            "- Cải cách hành chính (CCHC); Ủy ban nhân dân (UBND) huyện.",
            "- Giải quyết TTHC, TTHC và TTHC; xem TTHĐ.",
            "- CBCCVC xã, CBCCVC huyện, CBCCVC trạm; chứng chỉ loại mới (CBCCVV).",
            "- Khu công nghiệp CNTT, dịch vụ công CNTT; cải tạo CCHC; chi phí tuân thủ TTHC.",
            "- Theo 12/TT-BNNMT; các ông BTNMT, BTNMT, BTNMT.",
        ],
        ..DRAFT
    };
}
