//! STR: structure and numbering.

use std::collections::HashMap;
use std::ops::Range;

use super::finding::{Fault, Findings, said};
use super::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use super::subject::Subject;
use crate::marker::{Kind, Marker};
use crate::model::Severity;

pub(super) const RULES: &[Rule] = &[SAME_NUMBER, GAP];

/// Two siblings carry the same number.
const SAME_NUMBER: Rule = Rule {
    code: "STR001",
    name: "trung-so-muc",
    summary: both("Hai mục liền nhau mang cùng một số", "Two sections beside each other carry the same number"),
    explanation: Explanation {
        fault: both(
            "Hai mục cùng cấp, cùng nằm trong một mục, mang cùng một số hoặc cùng một chữ cái.",
            "Two sections or points of one level, in the same section, carry the same number or letter.",
        ),
        why: both(
            "Phần, chương, mục, điều, khoản, điểm được đánh số theo thứ tự (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.đ). Khi hai mục trùng số, dẫn chiếu “mục 2 phần II” không còn chỉ một chỗ.",
            "Parts, chapters, sections, articles, clauses and points are numbered in order (Decree 30/2020/NĐ-CP, Appendix I, II.6.đ). With one number given twice, a reference to “section 2 of part II” no longer means one place.",
        ),
        wrong: "1. Cải cách thể chế\n2. Cải cách tổ chức bộ máy\n2. Cải cách tài chính công",
        right: "1. Cải cách thể chế\n2. Cải cách tổ chức bộ máy\n3. Cải cách tài chính công",
        cure: both(
            "Đánh lại số từ mục bị trùng trở đi, rồi sửa các chỗ dẫn chiếu đến những mục đó.",
            "Number anew from the second of the two on, then mend the references to those sections.",
        ),
        leave: both(
            "Khi văn bản cố ý giữ số của một văn bản khác, chẳng hạn phần trích nguyên văn.",
            "Where the text keeps the numbers of another on purpose, as in a verbatim extract.",
        ),
    },
    levels: Levels::all(Severity::Error),
    stage: Stage::On,
    fixable: Fixable::No,
    run: same_number,
    #[cfg(test)]
    cases: cases::SAME_NUMBER,
};

/// A number between two seen siblings is left out.
const GAP: Rule = Rule {
    code: "STR002",
    name: "nhay-so-muc",
    summary: both("Số mục bị nhảy", "A number is left out between two sections"),
    explanation: Explanation {
        fault: both(
            "Giữa hai mục cùng cấp liền nhau thiếu một hoặc nhiều số. Danh sách bắt đầu từ số khác 1 thì không báo: mục đầu có thể chỉ bị mất khi chuyển đổi tệp.",
            "One or more numbers are missing between two sections of one level. A list that begins late is not reported: its head may only have been lost in conversion.",
        ),
        why: both(
            "Số mục phải liên tục (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.đ). Số bị nhảy thường là dấu vết của một mục bị xoá sót hoặc đánh nhầm.",
            "Numbers run on without a gap (Decree 30/2020/NĐ-CP, Appendix I, II.6.đ). A gap is mostly the trace of a section that was taken out, or of a slip.",
        ),
        wrong: "3. Phòng Tài chính - Kế hoạch\n5. Phòng Văn hóa và Thông tin",
        right: "3. Phòng Tài chính - Kế hoạch\n4. Phòng Văn hóa và Thông tin",
        cure: both(
            "Kiểm tra xem có mục nào bị thiếu không; nếu không, đánh lại số và sửa các chỗ dẫn chiếu.",
            "See whether a section is missing; if none is, number anew and mend the references.",
        ),
        leave: both(
            "Khi kiểm tra một bản trích, trong đó một số mục được lược bỏ có chủ ý.",
            "For an extract in which sections are left out on purpose.",
        ),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::No,
    run: gap,
    #[cfg(test)]
    cases: cases::GAP,
};

fn same_number(subject: &Subject<'_>, found: &mut Findings) {
    for (before, line) in neighbours(subject) {
        if before.ordinal == line.ordinal {
            let place = subject.source.span(before.range.clone()).line;
            let fault = Fault::at(
                line.range,
                said(
                    format!("Số mục “{}” bị trùng với mục đứng trước ở dòng {place}.", line.written),
                    format!("The number “{}” was given before, on line {place}.", line.written),
                ),
            );
            found.add(fault.hint(RENUMBER));
        }
    }
}

fn gap(subject: &Subject<'_>, found: &mut Findings) {
    for (before, line) in neighbours(subject) {
        if line.ordinal > before.ordinal + 1 {
            let fault = Fault::at(
                line.range,
                said(
                    format!("Số mục nhảy từ “{}” đến “{}”.", before.written, line.written),
                    format!("The numbers jump from “{}” to “{}”.", before.written, line.written),
                ),
            );
            found.add(fault.hint(RENUMBER));
        }
    }
}

const RENUMBER: super::rule::Bilingual =
    both("Đánh lại số và kiểm tra các chỗ dẫn chiếu đến mục này.", "Number anew, and see to the references to this section.");

/// A numbered line of the body.
#[derive(Clone)]
struct Numbered<'s> {
    /// Its place among its siblings; for letters in the alphabet of the decree.
    ordinal: u32,
    written: &'s str,
    /// The source bytes of the marker.
    range: Range<usize>,
}

/// Every numbered line with the sibling before it: same parent, same sort of marker.
fn neighbours<'s>(subject: &Subject<'s>) -> Vec<(Numbered<'s>, Numbered<'s>)> {
    let mut last: HashMap<(Option<usize>, Kind, Vec<u32>), Numbered<'s>> = HashMap::new();
    let mut pairs = Vec::new();
    for line in subject.lines {
        let (Some(marker), Some(text)) = (&line.marker, subject.line_text(line)) else { continue };
        let Some(ordinal) = ordinal(marker) else { continue };
        let Some(written) = text.as_str().get(..marker.len) else { continue };
        let numbered = Numbered { ordinal, written, range: text.source(0..marker.len) };
        // `2.1.` and `3.1.` under one heading count apart.
        let above = marker.numbers.split_last().map_or_else(Vec::new, |(_, above)| above.to_vec());
        let key = (line.parent, marker.kind, above);
        if let Some(before) = last.insert(key, numbered.clone()) {
            pairs.push((before, numbered));
        }
    }
    pairs
}

/// Letters of points in the order of the decree (Phụ lục I, II.6.đ); ă, â, ê, ô, ơ, ư letter no points.
const POINTS: &str = "abcdđeghiklmnopqrstuvxy";

/// The place of a marker among its siblings; `None` for bullets, `a1)` and letters that are not Vietnamese.
fn ordinal(marker: &Marker) -> Option<u32> {
    if marker.kind != Kind::Letter {
        return marker.ordinal;
    }
    let mut letters = marker.label.chars();
    let (letter, rest) = (letters.next()?, letters.next());
    let place = POINTS.chars().position(|c| c == letter).filter(|_| rest.is_none())?;
    u32::try_from(place + 1).ok()
}

#[cfg(test)]
mod cases {
    use super::super::tests::{Cases, DRAFT, TASK};

    pub(super) const SAME_NUMBER: Cases = Cases {
        frame: TASK,
        fails: &[
            "1. Ươm cây\n- Ươm keo.\n2. Trồng cây\n- Trồng lim.\n⟦2.⟧ Giữ rừng\n- Tuần tra.",
            "**1. Ươm cây**\n\n**a) Chỉ tiêu**\n\n- 90% cây sống.\n\n**⟦a)⟧ Nhiệm vụ**\n\n- Chọn giống.",
            "1. Xã Tân Lập trồng keo.\n2. Xã Tân Hòa trồng lim.\n⟦2.⟧ Xã Tân An trồng quế.",
            "1. Ươm cây\n1.1. Chọn giống\n- Giống keo.\n⟦1.1.⟧ Làm đất\n- Cày đất.",
        ],
        passes: &[
            "1. Ươm cây\na) Chỉ tiêu\n- 90% cây sống.\n2. Trồng cây\na) Chỉ tiêu\n- 50 ha.",
            "1. Ươm cây\n- Ươm keo.\n2. Trồng cây\n- Trồng lim.",
            "- Ươm cây.\n- Ươm cây.",
            "1. Ươm cây\n1.1. Chọn giống\n- Giống keo.\n2. Trồng cây\n2.1. Làm đất\n- Cày đất.",
        ],
        ..DRAFT
    };

    pub(super) const GAP: Cases = Cases {
        frame: TASK,
        fails: &[
            "1. Ươm cây\n- Ươm keo.\n2. Trồng cây\n- Trồng lim.\n⟦4.⟧ Giữ rừng\n- Tuần tra.",
            "1. Ươm cây\na) Chỉ tiêu\n- 90% cây sống.\n⟦c)⟧ Nhiệm vụ\n- Chọn giống.",
            "1. Xã Tân Lập trồng keo.\n2. Xã Tân Hòa trồng lim.\n⟦5.⟧ Xã Tân An trồng quế.",
        ],
        passes: &[
            "2. Trồng cây\n- Trồng lim.\n3. Giữ rừng\n- Tuần tra.",
            "1. Ươm cây\n- Ươm keo.\n2. Trồng cây\n- Trồng lim.",
            "1. Ươm cây\na) Chọn giống\nb) Làm đất\nc) Gieo hạt\nd) Tưới\nđ) Bón phân\ne) Tỉa\ng) Bán cây",
        ],
        ..DRAFT
    };
}
