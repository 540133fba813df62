//! What page breaks leave in a text.

use std::ops::Range;

use crate::assemble::{Part, Passage};
use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::Subject;
use crate::model::Severity;

/// Words behind a number that make it a quantity.
const UNITS: [&str; 22] = [
    "ha", "km", "m", "m2", "m3", "tấn", "tạ", "kg", "triệu", "tỷ", "nghìn", "đồng", "người", "hộ", "xã", "lớp", "lượt", "cây", "bộ",
    "ngày", "tháng", "năm",
];

/// Longer paragraphs are no prose; asking of each of their words how it is set would take long.
const LONG: usize = 20_000;

/// A paragraph that was cut in two.
pub(super) const BROKEN: Rule = Rule {
    code: "TXT709",
    name: "doan-gay",
    summary: both("Đoạn văn bị gãy làm hai", "A paragraph is cut in two"),
    explanation: Explanation {
        fault: both(
            "Một câu bị ngắt bằng dòng trống: phần trước không có dấu câu, phần sau bắt đầu bằng chữ thường. Chương trình vẫn đọc là một đoạn.",
            "A sentence is cut by an empty line: the first part has no mark at its end, the second begins with a small letter. It is still read as one paragraph.",
        ),
        why: both(
            "Chỗ ngắt trang của bản giấy không phải là chỗ hết đoạn. Đoạn gãy làm nhiệm vụ, chỉ tiêu bị tách đôi khi nhập liệu.",
            "Where a page of paper ends, no paragraph does. A broken one splits a task or target in two when it is entered.",
        ),
        wrong: "- Kiểm tra thái độ phục\n\nvụ của kiểm lâm.",
        right: "- Kiểm tra thái độ phục vụ của kiểm lâm.",
        cure: both("Nối hai phần; có thể sửa bằng --fix.", "Join the two parts; --fix does it."),
        leave: both("Khi văn bản giữ nguyên cách chia dòng của bản gốc.", "Where the text keeps the lines of its original."),
    },
    levels: Levels::only_scan(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::Safe,
    run: broken,
    #[cfg(test)]
    cases: cases::BROKEN,
};

/// A page number or the drafter's mark inside the text.
pub(super) const PAGE: Rule = Rule {
    code: "TXT710",
    name: "rac-trang",
    summary: both("Số trang hoặc dấu người soạn lẫn vào văn bản", "A page number or drafter's mark inside the text"),
    explanation: Explanation {
        fault: both(
            "Giữa hai phần của một câu có một dòng chỉ gồm số, hoặc giữa câu có một số đứng riêng được in đậm hay in nghiêng một mình.",
            "Between two parts of a sentence a line holds nothing but a number, or amid a sentence a number stands alone in bold or italics.",
        ),
        why: both(
            "Số trang đặt ở lề trên, ký hiệu người soạn ở cuối văn bản (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I và III.3); khi chuyển đổi chúng có thể rơi vào giữa câu và bị đọc thành số liệu.",
            "Page numbers stand in the margin and the drafter's mark at the end (Decree 30/2020/NĐ-CP, Appendix I, parts I and III.3); conversion can drop them into a sentence, where they are read as figures.",
        ),
        wrong: "- Đơn vị có đủ **9** điều kiện thì được giao rừng.",
        right: "- Đơn vị có đủ điều kiện thì được giao rừng.",
        cure: both("Đối chiếu với bản gốc rồi xoá số thừa.", "Compare with the original and take the number out."),
        leave: both("Khi số đứng riêng là số liệu thật.", "Where the number is a real quantity."),
    },
    levels: Levels::only_scan(Severity::Info),
    stage: Stage::Preview,
    fixable: Fixable::No,
    run: page,
    #[cfg(test)]
    cases: cases::PAGE,
};

/// The stretches of the source between the lines of a passage that hold more than a line end.
fn gaps<'s>(subject: &Subject<'s>, passage: &Passage<'s>) -> impl Iterator<Item = Range<usize>> {
    let prose = !passage.is_cell && matches!(passage.part, Part::Body | Part::Articles);
    let lines = subject.line_sources(passage);
    let pairs = lines.clone().zip(lines.skip(1)).take_while(move |_| prose);
    pairs.map(|(before, behind)| before.end..behind.start).filter(|gap| subject.written(gap.clone()).matches('\n').count() > 1)
}

fn broken(subject: &Subject<'_>, found: &mut Findings) {
    for passage in subject.passages() {
        for gap in gaps(subject, &passage) {
            let (before, behind) = (last_word(subject, gap.start), first_word(subject, gap.end));
            if !is_cut(subject.written(before.clone()), subject.written(behind.clone())) {
                continue;
            }
            let message = said(
                format!("Đoạn văn bị gãy giữa “{}” và “{}”.", subject.written(before.clone()), subject.written(behind.clone())),
                format!("The paragraph is cut between “{}” and “{}”.", subject.written(before.clone()), subject.written(behind.clone())),
            );
            let fault = Fault::at(before.start..behind.end, message);
            let empty = subject.written(gap.clone()).trim().is_empty();
            // A page number between the parts is taken out by nobody but the author.
            found.add(if empty { fault.fix(gap, " ") } else { fault });
        }
    }
}

/// Whether a sentence is cut between two words. A note behind a stop ends one, and a list may part
/// its lines by commas.
fn is_cut(before: &str, behind: &str) -> bool {
    let (before, behind) = (before.trim_end_matches(['*', '_']), behind.trim_start_matches(['*', '_']));
    let ended = before.ends_with([']', '.', ';', ':', '`']) || behind.contains(['`', '|']);
    let goes_on = behind.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit()) || !before.ends_with(',');
    !ended && goes_on
}

/// The word that ends at a byte, without looking far.
fn last_word(subject: &Subject<'_>, end: usize) -> Range<usize> {
    let text = subject.written(0..end);
    let end = text.trim_end().len();
    let text = text.get(..end).unwrap_or_default();
    let length: usize = text.chars().rev().take(30).take_while(|c| !c.is_whitespace()).map(char::len_utf8).sum();
    end - length..end
}

/// The word that begins at a byte, without looking far.
fn first_word(subject: &Subject<'_>, start: usize) -> Range<usize> {
    let text = subject.written(start..subject.source.text().len());
    let length: usize = text.chars().take(30).take_while(|c| !c.is_whitespace()).map(char::len_utf8).sum();
    start..start + length
}

fn page(subject: &Subject<'_>, found: &mut Findings) {
    for passage in subject.passages() {
        for gap in gaps(subject, &passage) {
            let between = subject.written(gap.clone());
            let inside = between.trim();
            if is_page_number(inside.trim_matches(['-', '*', '–', ' '])) {
                let start = gap.start + (between.len() - between.trim_start().len());
                report(start..start + inside.len(), inside, found);
            }
        }
        let text = passage.text.as_str();
        if passage.is_cell || passage.part != Part::Body || text.len() > LONG {
            continue;
        }
        for (at, word) in text.split(' ').scan(0, |next, word| Some((std::mem::replace(next, *next + word.len() + 1), word))) {
            let range = at..at + word.len();
            if is_page_number(word) && amid_words(text, &range) && stands_out(&passage, &range) {
                report(passage.text.source(range), word, found);
            }
        }
    }
}

fn report(range: Range<usize>, number: &str, found: &mut Findings) {
    let message =
        said(format!("“{number}” có lẽ là số trang lẫn vào câu."), format!("“{number}” is probably a page number inside the sentence."));
    found.add(Fault::at(range, message));
}

fn is_page_number(text: &str) -> bool {
    (1..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0')
}

/// Whether words in small letters stand on both sides.
fn amid_words(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).unwrap_or_default().trim_end().ends_with(char::is_lowercase);
    let behind = text.get(range.end..).unwrap_or_default().trim_start().starts_with(char::is_lowercase);
    let unit = text.get(range.end..).unwrap_or_default().trim_start().split([' ', ',', '.', ';']).next().unwrap_or_default();
    before && behind && !UNITS.contains(&unit)
}

/// Whether a number is set in bold or italics, and what stands beside it is not.
fn stands_out(passage: &Passage<'_>, range: &Range<usize>) -> bool {
    let text = &passage.text;
    let beside = |c: Option<char>| c.map_or(0, char::len_utf8);
    let before = beside(text.as_str().get(..range.start.saturating_sub(1)).and_then(|before| before.chars().next_back()));
    let behind = beside(text.as_str().get(range.end + 1..).and_then(|behind| behind.chars().next()));
    let (first, last) = (range.start.saturating_sub(1 + before), range.end + 1);
    text.is_emphasised(range.clone()) && !text.is_emphasised(first..first + before) && !text.is_emphasised(last..last + behind)
}

#[cfg(test)]
mod cases {
    use crate::check::rule::Profile;
    use crate::check::tests::{Cases, DRAFT, TASK};

    pub(super) const BROKEN: Cases = Cases {
        profile: Profile::Scan,
        frame: TASK,
        fails: &[
            "- Kiểm tra việc giao khoán, nghiệm thu và thanh toán, thái độ ⟦phục\n\nvụ⟧ của kiểm lâm.",
            "- Các xã vùng cao trồng keo, lim, xoan đào, giổi xanh và ⟦quế\n\ntrên⟧ đất trống.",
            "1. Ươm cây\n\n- Trạm chọn giống keo, lim, quế đã được tỉnh công nhận ở ⟦vườn\n\n\ngiống⟧ của trạm.",
        ],
        passes: &[
            "- Kiểm tra thái độ phục\nvụ của kiểm lâm.",
            "- Trồng keo cụ thể như sau:\n\na) Xã Tân Lập.",
            "- Trồng keo.\n\n- Trồng lim.",
            "1. Ươm cây\n\nTrạm chọn giống.",
        ],
        ..DRAFT
    };

    pub(super) const PAGE: Cases = Cases {
        profile: Profile::Scan,
        frame: TASK,
        fails: &[
            "- Hộ có đủ **⟦9⟧** điều kiện thì được giao rừng.",
            "- Kiểm tra việc giao khoán, nghiệm thu và thanh toán, thái độ phục\n\n⟦12⟧\n\nvụ của kiểm lâm.",
            "- Trồng rừng ở các *⟦4⟧* vùng xa trung tâm.",
        ],
        passes: &[
            "- Hộ có đủ 9 điều kiện thì được giao rừng.",
            "- **Trồng 9 giống cây** ở xã.",
            "- Trồng **50** ha; đạt **90%** diện tích.",
            "- Kiểm tra việc giao khoán, nghiệm thu và thanh toán, thái độ phục\n\nvụ của kiểm lâm.",
        ],
        ..DRAFT
    };
}
