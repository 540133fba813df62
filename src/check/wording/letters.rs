//! Letters that are not what they look like, or are not seen at all.

use std::ops::Range;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::check::alike::latin;
use crate::check::finding::{Edit, Fault, Findings, Fix, Message, Safety, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::Subject;
use crate::model::Severity;

/// Letters in two pieces, and characters that nobody sees.
pub(super) const UNICODE: Rule = Rule {
    code: "TXT702",
    name: "unicode",
    summary: both("Chữ chưa dựng sẵn hoặc có ký tự vô hình", "Decomposed letters or invisible characters"),
    explanation: Explanation {
        fault: both(
            "Chữ có dấu được ghép từ hai ký tự trở lên, hoặc trong văn bản có ký tự không nhìn thấy (khoảng trống không bề rộng, gạch nối mềm) hay ký tự của vùng dùng riêng.",
            "Letters with marks are put together from two or more characters, or the text holds characters that nobody sees (spaces of no width, soft hyphens) or that belong to a private area.",
        ),
        why: both(
            "Văn bản dùng bộ mã ký tự Unicode theo TCVN 6909:2001 (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I). Chữ tổ hợp và ký tự vô hình làm việc tìm kiếm, so sánh và trích xuất dữ liệu bỏ sót từ.",
            "Texts are written in Unicode after TCVN 6909:2001 (Decree 30/2020/NĐ-CP, Appendix I, part I). Decomposed letters and invisible characters make searching, comparing and extracting miss words.",
        ),
        wrong: "Trồng ru\u{31b}\u{300}ng",
        right: "Trồng rừng",
        cure: both(
            "Chuyển văn bản về dạng dựng sẵn (NFC) và xoá ký tự vô hình; có thể sửa bằng --fix.",
            "Turn the text into its composed form (NFC) and delete what is not seen; --fix does it.",
        ),
        leave: both(
            "Khi văn bản có chữ của ngôn ngữ khác cần các ký tự này.",
            "Where writing of another language in the text needs these characters.",
        ),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::Safe,
    run: unicode,
    #[cfg(test)]
    cases: cases::UNICODE,
};

/// Letters of other scripts that look like Latin ones.
pub(super) const LOOK_ALIKE: Rule = Rule {
    code: "TXT703",
    name: "ky-tu-gia-dang",
    summary: both("Ký tự của bảng chữ khác giả dạng chữ La-tinh", "Letters of another script that look like Latin ones"),
    explanation: Explanation {
        fault: both(
            "Trong một từ hoặc một ký hiệu có chữ Kirin, chữ Hy Lạp trông giống chữ La-tinh, hoặc chữ Ð (U+00D0) thay cho Đ (U+0110).",
            "A word or symbol holds a Cyrillic or Greek letter that looks like a Latin one, or Ð (U+00D0) in the place of Đ (U+0110).",
        ),
        why: both(
            "Ký hiệu văn bản viết bằng chữ in hoa tiếng Việt (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3). Mắt không thấy khác, nhưng tìm kiếm, liên kết và đối chiếu số ký hiệu đều hỏng.",
            "Symbols are written in Vietnamese capitals (Decree 30/2020/NĐ-CP, Appendix I, II.3). The eye sees no difference, but searching, linking and matching of symbols fail.",
        ),
        wrong: "Nghị quyết số 12/NQ-\u{421}\u{420}",
        right: "Nghị quyết số 12/NQ-CP",
        cure: both("Gõ lại chữ bằng bàn phím tiếng Việt; có thể sửa bằng --fix.", "Type the letter again in Vietnamese; --fix does it."),
        leave: both("Khi văn bản trích tên riêng nước ngoài pha nhiều bảng chữ.", "Where foreign names mix scripts on purpose."),
    },
    levels: Levels::all(Severity::Error),
    stage: Stage::On,
    fixable: Fixable::Safe,
    run: look_alike,
    #[cfg(test)]
    cases: cases::LOOK_ALIKE,
};

/// What is wrong with a stretch of the source.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hidden {
    Decomposed,
    Invisible,
    Private,
}

fn unicode(subject: &Subject<'_>, found: &mut Findings) {
    let mut all: [(Hidden, Vec<Edit>); 3] = [Hidden::Decomposed, Hidden::Invisible, Hidden::Private].map(|hidden| (hidden, Vec::new()));
    each_hidden(subject.source.text(), |hidden, edit| {
        if let Some((_, edits)) = all.iter_mut().find(|(known, _)| *known == hidden) {
            edits.push(edit);
        }
    });
    for (hidden, edits) in all {
        let Some(first) = edits.first().map(|edit| edit.range.clone()) else { continue };
        let mut fault = Fault::at(first.clone(), told(hidden, subject.written(first), edits.len()));
        // What a private character stood for is not known.
        if hidden != Hidden::Private {
            fault.fix = Some(Fix { safety: Safety::Safe, edits });
        }
        found.add(fault);
    }
}

/// What is said of so many hidden characters, of which the first is written so.
fn told(hidden: Hidden, first: &str, count: usize) -> Message {
    let code = first.chars().next().map_or(0, u32::from);
    match hidden {
        Hidden::Decomposed => said(
            format!("Chữ “{first}” và các dấu của nó là những ký tự rời; cả văn bản có {count} chữ như vậy."),
            format!("The letter “{first}” and its marks are separate characters; {count} letters are."),
        ),
        Hidden::Invisible => said(
            format!("Ký tự vô hình U+{code:04X}; cả văn bản có {count} ký tự như vậy."),
            format!("An invisible character, U+{code:04X}; there are {count} of them."),
        ),
        Hidden::Private => said(
            format!("Ký tự U+{code:04X} thuộc vùng dùng riêng, máy khác có thể không hiện được; cả văn bản có {count} ký tự như vậy."),
            format!("U+{code:04X} belongs to a private area and may not be shown elsewhere; there are {count} of them."),
        ),
    }
}

/// Finds every letter in pieces, invisible and private character of a text, and how it would be written without.
fn each_hidden(text: &str, mut tell: impl FnMut(Hidden, Edit)) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(next) = bytes.get(at..).and_then(|rest| rest.iter().position(|&byte| is_suspect_lead(byte))) {
        let start = at + next;
        let Some(c) = text.get(start..).and_then(|rest| rest.chars().next()) else { break };
        let end = start + c.len_utf8();
        at = end;
        match c {
            '\u{300}'..='\u{36f}' => {
                let base = text.get(..start).and_then(|before| before.char_indices().next_back()).map_or(start, |(base, _)| base);
                let rest = text.get(end..).unwrap_or_default();
                at = rest.find(|c| !matches!(c, '\u{300}'..='\u{36f}')).map_or(text.len(), |more| end + more);
                let cluster = text.get(base..at).unwrap_or_default();
                if !is_nfc(cluster) {
                    tell(Hidden::Decomposed, Edit { range: base..at, text: cluster.nfc().collect() });
                }
            }
            _ if is_invisible(c) && start > 0 && !is_at_home(text, start, end, c) => {
                tell(Hidden::Invisible, Edit { range: start..end, text: String::new() });
            }
            '\u{e000}'..='\u{f8ff}' => tell(Hidden::Private, Edit { range: start..end, text: String::new() }),
            _ => {}
        }
    }
}

/// Whether a character that is suspect can begin with this byte.
fn is_suspect_lead(byte: u8) -> bool {
    matches!(byte, 0xc2 | 0xcc | 0xcd | 0xe2 | 0xee | 0xef)
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}')
}

/// Whether an invisible character belongs where it stands: beside letters of scripts that need it,
/// or joining pictures.
fn is_at_home(text: &str, start: usize, end: usize, c: char) -> bool {
    let before = text.get(..start).and_then(|before| before.chars().next_back());
    let after = text.get(end..).and_then(|after| after.chars().next());
    let beside = [before, after];
    let foreign = beside.iter().flatten().any(|&c| c.is_alphabetic() && !is_latin(c));
    let joins = matches!(c, '\u{200c}' | '\u{200d}') && !beside.iter().flatten().any(|&c| is_latin(c));
    foreign || joins
}

/// Whether a character is a letter of the Latin script.
fn is_latin(c: char) -> bool {
    c.is_alphabetic() && matches!(c, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

fn look_alike(subject: &Subject<'_>, found: &mut Findings) {
    let text = subject.source.text();
    let bytes = text.as_bytes();
    let mut eths: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while let Some(next) = bytes.get(at..).and_then(|rest| rest.iter().position(|&byte| matches!(byte, 0xc3 | 0xcd..=0xd3))) {
        let place = at + next;
        at = place + 1;
        let rest = bytes.get(place..).unwrap_or_default();
        if rest.starts_with(&[0xc3]) {
            // Other letters of this block are Vietnamese.
            if rest.starts_with("Ð".as_bytes()) {
                eths.push(place..place + 2);
            }
            continue;
        }
        let word = word_around(text, place);
        at = word.end.max(at);
        if let Some(edits) = disguised(text, word.clone()) {
            let meant: String = text.get(word.clone()).unwrap_or_default().chars().map(|c| latin(c).unwrap_or(c)).collect();
            let wrong: Vec<String> = edits
                .iter()
                .map(|edit| format!("U+{:04X}", subject.written(edit.range.clone()).chars().next().map_or(0, u32::from)))
                .collect();
            let wrong = wrong.join(", ");
            let mut fault = Fault::at(
                word,
                said(
                    format!("“{meant}” có chữ không phải La-tinh ({wrong}), chỉ trông giống."),
                    format!("“{meant}” holds letters that only look Latin ({wrong})."),
                ),
            );
            fault.fix = Some(Fix { safety: Safety::Safe, edits });
            found.add(fault);
        }
    }
    if let Some(first) = eths.first() {
        let count = eths.len();
        let mut fault = Fault::at(
            word_around(text, first.start),
            said(
                format!("Chữ Ð (U+00D0) không phải chữ Đ (U+0110) của tiếng Việt; cả văn bản có {count} chữ như vậy."),
                format!("Ð (U+00D0) is not the Vietnamese letter Đ (U+0110); there are {count} of them."),
            ),
        );
        let edits = eths.into_iter().map(|range| Edit { range, text: "Đ".to_owned() }).collect();
        fault.fix = Some(Fix { safety: Safety::Safe, edits });
        found.add(fault);
    }
}

/// The word or symbol around a byte: letters, digits and the marks that symbols are written with.
fn word_around(text: &str, at: usize) -> Range<usize> {
    let inside = |c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | '&');
    let start =
        text.get(..at).unwrap_or_default().char_indices().rev().take_while(|&(_, c)| inside(c)).last().map_or(at, |(start, _)| start);
    let end = text.get(at..).and_then(|rest| rest.find(|c| !inside(c))).map_or(text.len(), |more| at + more);
    start..end
}

/// The changes that make a word Latin: when it holds Latin letters, and all others look like some.
fn disguised(text: &str, word: Range<usize>) -> Option<Vec<Edit>> {
    let written = text.get(word.clone())?;
    let mut edits = Vec::new();
    let mut any_latin = false;
    for (offset, c) in written.char_indices() {
        if c.is_ascii() || !c.is_alphabetic() {
            any_latin |= c.is_ascii_alphabetic();
        } else if is_latin(c) {
            any_latin = true;
        } else {
            let start = word.start + offset;
            edits.push(Edit { range: start..start + c.len_utf8(), text: latin(c)?.to_string() });
        }
    }
    (any_latin && !edits.is_empty()).then_some(edits)
}

#[cfg(test)]
mod cases {
    use crate::check::tests::{Cases, DRAFT};

    pub(super) const UNICODE: Cases = Cases {
        fails: &[
            "- Tr⟦o\u{302}\u{300}⟧ng ru\u{31b}\u{300}ng.",
            "- Trồng⟦\u{200b}⟧ rừng keo.",
            "- Chăm⟦\u{ad}⟧ sóc rừng.",
            "⟦\u{f0b7}⟧ Trồng rừng keo.",
            "- Trồng r⟦ư\u{300}⟧ng.",
        ],
        passes: &[
            "\u{feff}- Trồng rừng keo.",
            "- Trồng\u{a0}rừng keo – 50 ha, “rừng xanh”…",
            "- Nhãn tiếng Thái: \u{e19}\u{200b}\u{e49}\u{e33}; chữ x\u{304} không có dạng dựng sẵn.",
            "- Gia đình 👩\u{200d}👧 trồng rừng.",
        ],
        ..DRAFT
    };

    pub(super) const LOOK_ALIKE: Cases = Cases {
        fails: &[
            "- Theo Nghị quyết số ⟦12/NQ-\u{421}\u{420}⟧.",
            "- Theo ⟦102/2024/N\u{d0}-CP⟧ và 15/Q\u{d0}-UBND.",
            "- Trồng ⟦k\u{435}o⟧ lai.",
            "- Trạm \u{39a} số 2: ⟦\u{3a4}rạm⟧ đo.",
        ],
        passes: &[
            "- Độ ẩm 5 µm, tia β, IFN-γ, hệ số α.",
            "- Tổ chức Газпром và Ελλάδα hợp tác.",
            "- Theo Nghị định số 102/2024/NĐ-CP; đất, ĐẤT.",
            "- Biến thiên Δt và λ2.",
        ],
        ..DRAFT
    };
}
