//! Two ways to place the tone mark.

use std::ops::Range;

use crate::check::finding::{Edit, Fault, Findings, Fix, Safety, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::Subject;
use crate::model::Severity;
use crate::words::TONE_PAIRS;

/// Both ways in one text.
pub(super) const MIXED: Rule = Rule {
    code: "TXT704",
    name: "dau-thanh",
    summary: both("Lẫn hai kiểu đặt dấu thanh", "Two ways of placing the tone mark"),
    explanation: Explanation {
        fault: both(
            "Trong một văn bản có chỗ đặt dấu thanh ở chữ trước (hóa, ủy), có chỗ ở chữ sau (hoá, uỷ). Tên riêng viết hoa không tính.",
            "The tone mark stands on the first vowel in some words (hóa, ủy) and on the second in others (hoá, uỷ). Names in capitals do not count.",
        ),
        why: both(
            "Không có quy định bắt buộc chung: Quyết định 1989/QĐ-BGDĐT chỉ áp dụng cho sách giáo khoa. Quy tắc này chỉ giúp văn bản thống nhất, nên mặc định không chạy.",
            "No rule binds all: Decision 1989/QĐ-BGDĐT is for schoolbooks only. The rule serves uniformity alone and does not run unless it is asked for.",
        ),
        wrong: "- Số hoá hồ sơ, chuẩn hóa dữ liệu.",
        right: "- Số hóa hồ sơ, chuẩn hóa dữ liệu.",
        cure: both("Chọn một kiểu và dùng cho cả văn bản.", "Choose one way for the whole text."),
        leave: both("Khi cơ quan không đặt quy ước về chính tả.", "Where the office has no convention of its own."),
    },
    levels: Levels::all(Severity::Info),
    stage: Stage::Off,
    fixable: Fixable::Unsafe,
    run: mixed,
    #[cfg(test)]
    cases: cases::MIXED,
};

/// A word that could be written the other way.
struct Placed {
    /// The source bytes of its end, and how they would be written the other way.
    end: Edit,
    word: Range<usize>,
}

fn mixed(subject: &Subject<'_>, found: &mut Findings) {
    let (mut later, mut earlier) = (Vec::new(), Vec::new());
    for passage in subject.passages() {
        let text = passage.text.as_str();
        for (start, word) in words(text) {
            // After q the u belongs to the consonant; a capital may begin a name.
            if word.starts_with('q') || !word.starts_with(char::is_lowercase) {
                continue;
            }
            let placed = |from: &str, to: &str| {
                let word = start..start + word.len();
                let end = Edit { range: passage.text.source(word.end - from.len()..word.end), text: to.to_owned() };
                Placed { end, word: passage.text.source(word) }
            };
            if let Some((new, old)) = TONE_PAIRS.iter().find(|(new, _)| word.ends_with(new)) {
                later.push(placed(new, old));
            } else if let Some((new, old)) = TONE_PAIRS.iter().find(|(_, old)| word.ends_with(old)) {
                earlier.push(placed(old, new));
            }
        }
    }
    let (few, many) = if later.len() <= earlier.len() { (later, earlier.len()) } else { (earlier, later.len()) };
    let Some(first) = few.first().map(|placed| placed.word.clone()).filter(|_| many > 0) else { return };
    let (word, count) = (subject.written(first.clone()), few.len());
    let mut fault = Fault::at(
        first,
        said(
            format!("“{word}” đặt dấu thanh khác kiểu chung của văn bản: {count} chỗ viết kiểu này, {many} chỗ viết kiểu kia."),
            format!("“{word}” has its tone mark where most words of the text do not: {count} against {many}."),
        ),
    );
    fault.fix = Some(Fix { safety: Safety::Unsafe, edits: few.into_iter().map(|placed| placed.end).collect() });
    found.add(fault);
}

/// The runs of letters of a text, each with its place.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(|c: char| !c.is_alphabetic()).map(move |word| {
        let start = at;
        at += word.len() + text.get(start + word.len()..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        (start, word)
    })
}

#[cfg(test)]
mod cases {
    use crate::check::rule::Profile;
    use crate::check::tests::{Cases, DRAFT, TASK};

    pub(super) const MIXED: Cases = Cases {
        profile: Profile::Draft,
        frame: TASK,
        fails: &[
            "- Số ⟦hoá⟧ hồ sơ, chuẩn hóa dữ liệu, cơ giới hóa.",
            "- Nuôi thủy sản, làm đường thủy, giữ nguồn ⟦thuỷ⟧ lợi.",
            "- Vừa ⟦khoẻ⟧ vừa khỏe, tỏa bóng.",
        ],
        passes: &[
            "- Số hóa hồ sơ, chuẩn hóa dữ liệu.",
            "- Số hoá hồ sơ; quý I, quỹ đất, quả keo, hoàn thành.",
            "- Bà Thuý ở xã Hoà Bình số hóa hồ sơ.",
        ],
        ..DRAFT
    };
}
