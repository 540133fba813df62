//! Numbers and letters of sections and points: given twice, left out, out of order, of the wrong level.

use super::siblings::{Numbered, POINTS, above_of, neighbours, numbered};
use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Bilingual, Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::Subject;
use crate::marker::Kind;
use crate::model::Severity;

/// Two siblings carry the same number.
pub(super) const SAME_NUMBER: Rule = Rule {
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
pub(super) const GAP: Rule = Rule {
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

/// Points lettered with f, j, w, z, without đ, or out of order.
pub(super) const LETTERS: Rule = Rule {
    code: "STR003",
    name: "chu-cai-diem",
    summary: both("Điểm không theo thứ tự bảng chữ cái tiếng Việt", "Points do not follow the Vietnamese alphabet"),
    explanation: Explanation {
        fault: both(
            "Điểm được đánh bằng chữ f, j, w, z, hoặc bỏ qua chữ đ giữa d và e, hoặc xếp ngược thứ tự. Bỏ qua ă, â, ê, ô, ơ, ư thì không báo.",
            "A point is lettered f, j, w or z, or đ is passed over between d and e, or the letters run backwards. Passing over ă, â, ê, ô, ơ, ư is not reported.",
        ),
        why: both(
            "Điểm dùng các chữ cái tiếng Việt theo thứ tự bảng chữ cái tiếng Việt (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.đ).",
            "Points are lettered with Vietnamese letters in the order of the Vietnamese alphabet (Decree 30/2020/NĐ-CP, Appendix I, II.6.đ).",
        ),
        wrong: "c) Chọn giống\nd) Làm đất\ne) Gieo hạt",
        right: "c) Chọn giống\nd) Làm đất\nđ) Gieo hạt",
        cure: both(
            "Đánh lại chữ cái: a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y; rồi sửa các chỗ dẫn chiếu.",
            "Letter anew: a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y; then mend the references.",
        ),
        leave: both(
            "Khi cơ quan có quy ước riêng, hoặc dẫn chiếu từ văn bản khác buộc phải giữ chữ cũ.",
            "When the office has a custom of its own, or references from other documents keep the letters.",
        ),
    },
    levels: Levels::all(Severity::Info),
    stage: Stage::On,
    fixable: Fixable::No,
    run: letters,
    #[cfg(test)]
    cases: cases::LETTERS,
};

/// A level stands right inside one of its own sort.
pub(super) const SAME_LEVEL: Rule = Rule {
    code: "STR004",
    name: "lan-cap",
    summary: both("Cấp trong và cấp ngoài đánh số cùng một kiểu", "A level is numbered like the one it stands in"),
    explanation: Explanation {
        fault: both(
            "Ngay dưới một mục lại có danh sách đánh số cùng kiểu, chẳng hạn “1.” nằm trong “1.”, không có cấp nào ở giữa.",
            "Right below a section stands a list numbered in the same way, such as “1.” inside “1.”, with no level between.",
        ),
        why: both(
            "Mỗi cấp có một kiểu đánh số riêng, từ lớn đến nhỏ (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.c và II.6.đ). Cùng một kiểu cho hai cấp thì “mục 1” có hai nghĩa.",
            "Every level has a way of numbering of its own, from large to small (Decree 30/2020/NĐ-CP, Appendix I, II.6.c and II.6.đ). With one way for two levels, “section 1” means two things.",
        ),
        wrong: "1. Trồng rừng\n1. Chọn giống tốt.\n2. Làm đất kỹ.\n2. Giữ rừng",
        right: "1. Trồng rừng\na) Chọn giống tốt.\nb) Làm đất kỹ.\n2. Giữ rừng",
        cure: both("Đánh cấp trong bằng a), b), c) hoặc 1.1, 1.2.", "Letter the inner level a), b), c), or number it 1.1, 1.2."),
        leave: both("Khi văn bản trích nguyên văn một danh sách của văn bản khác.", "When the text quotes a list of another document."),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::No,
    run: same_level,
    #[cfg(test)]
    cases: cases::SAME_LEVEL,
};

fn same_number(subject: &Subject<'_>, found: &mut Findings) {
    for (before, line) in neighbours(subject) {
        if before.place == line.place && before.written_letter == line.written_letter {
            let place = subject.source.line_of(before.range().start) + 1;
            let message = found.said(
                || format!("Số mục “{}” bị trùng với mục đứng trước ở dòng {place}.", line.written),
                || format!("The number “{}” was given before, on line {place}.", line.written),
            );
            found.add(Fault::at(line.range(), message).hint(RENUMBER));
        }
    }
}

fn gap(subject: &Subject<'_>, found: &mut Findings) {
    for (before, line) in neighbours(subject) {
        // Which letters there are is for STR003 to say.
        // The decree letters points, not parts: `D.` may go on with `E.`.
        let parts = || before.written.starts_with('D') && line.written.starts_with('E');
        let jumps = || !(before.is_foreign() || line.is_foreign() || passes_over(&before, &line) || parts());
        // A conversion may have joined the line in between to the one before it.
        let joined = || line.place == before.place + 2 && stands_inside(subject, &before, &line);
        if line.place > before.place + 1 && jumps() && !joined() {
            let message = found.said(
                || format!("Số mục nhảy từ “{}” đến “{}”.", before.written, line.written),
                || format!("The numbers jump from “{}” to “{}”.", before.written, line.written),
            );
            found.add(Fault::at(line.range(), message).hint(RENUMBER));
        }
    }
}

/// Whether `đ)` is left out between `d)` and `e)`.
fn passes_over(before: &Numbered<'_>, line: &Numbered<'_>) -> bool {
    before.written_letter == Some('d') && line.written_letter == Some('e')
}

/// The most that is looked through for a number inside another paragraph, in bytes.
const NEAR: usize = 4000;

/// Whether the number between two stands inside the text between them: `… tháng 11. b. Địa điểm`.
fn stands_inside(subject: &Subject<'_>, before: &Numbered<'_>, line: &Numbered<'_>) -> bool {
    let start = before.range().end;
    let end = line.range().start.min(start + NEAR);
    // The end may lie inside a letter.
    let between = (0..4).filter_map(|back| subject.source.text().get(start..end.checked_sub(back)?)).next().unwrap_or("");
    let label = match line.written_letter {
        Some(_) => POINTS.chars().nth(before.place as usize).map(String::from),
        None => Some((before.place + 1).to_string()),
    };
    let close = line.written.chars().last().filter(|c| !c.is_alphanumeric());
    let (Some(label), Some(close)) = (label, close) else { return false };
    between.contains(&format!(" {label}{close} "))
}

const RENUMBER: Bilingual =
    both("Đánh lại số và kiểm tra các chỗ dẫn chiếu đến mục này.", "Number anew, and see to the references to this section.");

fn letters(subject: &Subject<'_>, found: &mut Findings) {
    for (before, line) in neighbours(subject) {
        let Some(letter) = line.written_letter else { continue };
        let message = if line.is_foreign() {
            said(
                format!("Điểm “{}” dùng chữ “{letter}”, không có trong bảng chữ cái tiếng Việt.", line.written),
                format!("The point “{}” uses “{letter}”, which is no Vietnamese letter.", line.written),
            )
        } else if passes_over(&before, &line) {
            said(
                format!("Sau “{}” là “{}”: thiếu chữ đ.", before.written, line.written),
                format!("After “{}” comes “{}”: đ is left out.", before.written, line.written),
            )
        } else if line.place < before.place && line.place > 1 {
            said(
                format!("Điểm “{}” đứng sau điểm “{}”.", line.written, before.written),
                format!("The point “{}” comes after “{}”.", line.written, before.written),
            )
        } else {
            continue;
        };
        let hint = both(
            "Đánh lại chữ cái theo thứ tự a, b, c, d, đ, e, g, h, i, k, l, m, n …",
            "Letter anew: a, b, c, d, đ, e, g, h, i, k, l, m, n …",
        );
        found.add(Fault::at(line.range(), message).hint(hint));
    }
}

fn same_level(subject: &Subject<'_>, found: &mut Findings) {
    if !subject.is_plan() {
        return;
    }
    // The children of a line after the first say the same once more.
    let mut told: Option<usize> = None;
    for line in subject.lines {
        let Some(parent) = line.parent().filter(|_| above_of(subject, line) == line.parent()) else { continue };
        let above = subject.lines.get(parent);
        let (Some(inner), Some(outer)) = (&line.marker, above.and_then(|above| above.marker.as_ref())) else { continue };
        // `1.1.1` stands right inside `1.1` by its form.
        let alike = inner.kind == outer.kind && inner.kind < Kind::Bullet && inner.kind != Kind::Decimal;
        if !alike || told == Some(parent) {
            continue;
        }
        let (Some(numbered), Some(outer)) = (numbered(subject, line), above.and_then(|above| numbered(subject, above))) else { continue };
        told = Some(parent);
        let place = subject.source.line_of(outer.range().start) + 1;
        let message = said(
            format!("“{}” nằm ngay trong “{}” ở dòng {place}: hai cấp đánh số cùng một kiểu.", numbered.written, outer.written),
            format!("“{}” stands right inside “{}” of line {place}: two levels are numbered in one way.", numbered.written, outer.written),
        );
        let hint = both("Đánh cấp trong bằng a), b), c) hoặc 1.1, 1.2.", "Letter the inner level a), b), c), or number it 1.1, 1.2.");
        found.add(Fault::at(numbered.range(), message).hint(hint));
    }
}

#[cfg(test)]
mod cases {
    use crate::check::tests::{Cases, DRAFT, TASK};

    pub(super) const SAME_NUMBER: Cases = Cases {
        frame: TASK,
        fails: &[
            "1. Ươm cây\n- Ươm keo.\n2. Trồng cây\n- Trồng lim.\n⟦2.⟧ Giữ rừng\n- Tuần tra.",
            "**1. Ươm cây**\n\n**a) Chỉ tiêu**\n\n- 90% cây sống.\n\n**⟦a)⟧ Nhiệm vụ**\n\n- Chọn giống.",
            "1. Xã Tân Lập trồng keo.\n2. Xã Tân Hòa trồng lim.\n⟦2.⟧ Xã Tân An trồng quế.",
            "1. Ươm cây\n1.1. Chọn giống\n- Giống keo.\n⟦1.1.⟧ Làm đất\n- Cày đất.",
            "1. Ươm cây\na) Chọn giống keo tốt.\n⟦a)⟧ Làm đất trước tháng 3.\nb) Gieo hạt.",
            "**1. Ươm cây**\n\na) Chọn giống.\n\nb) Làm đất.\n\n**⟦1.⟧ Trồng cây**\n\na) Đào hố.",
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
            "1. Ươm cây\na. Thời gian: hằng năm b. Nơi trồng\n- Xã Tân Lập.\nc. Giống cây\n- Keo.",
            "1. Ươm cây\n(1) Chọn giống.\n(i) Cây keo.\n(v) Cây lim.",
            "1. Ươm cây\nD. ƯƠM KEO\n- Ươm.\nE. ƯƠM LIM\n- Ươm.",
            "2. Trồng cây\n- Trồng lim.\n3. Giữ rừng\n- Tuần tra.",
            "1. Ươm cây\n- Ươm keo.\n2. Trồng cây\n- Trồng lim.",
            "1. Ươm cây\na) Chọn giống\nb) Làm đất\nc) Gieo hạt\nd) Tưới\nđ) Bón phân\ne) Tỉa\ng) Bán cây",
        ],
        ..DRAFT
    };

    pub(super) const LETTERS: Cases = Cases {
        frame: TASK,
        fails: &[
            "1. Ươm cây\na) Chọn giống\nb) Làm đất\nc) Gieo hạt\nd) Tưới\n⟦e)⟧ Bón phân\ng) Tỉa",
            "1. Ươm cây\nd) Tưới\nđ) Bón phân\ne) Tỉa\n⟦f)⟧ Bán cây",
            "1. Ươm cây\na) Chọn giống\nb) Làm đất\nd) Tưới\n⟦c)⟧ Gieo hạt",
        ],
        passes: &[
            "1. Ươm cây\na) Chọn giống\nb) Làm đất\nc) Gieo hạt\nd) Tưới\nđ) Bón phân\ne) Tỉa\ng) Bán cây",
            "1. Ươm cây\ne) Chọn giống\ng) Làm đất",
            "1. Ươm cây\n- Giống f1.\n- Giống w2.",
            "1. Ươm cây\na) Chọn giống\nc) Làm đất",
        ],
        ..DRAFT
    };

    pub(super) const SAME_LEVEL: Cases = Cases {
        frame: TASK,
        fails: &[
            "1. Trồng rừng\n⟦1.⟧ Chọn giống tốt.\n2. Làm đất kỹ.\n2. Giữ rừng\n- Tuần tra.",
            "**1. Giải pháp trồng rừng**\n\n⟦1.⟧ Hộ dân được vay vốn.\n\n2. Xã được cấp giống.",
            "1. Trồng rừng\na) Chỉ tiêu\n⟦a)⟧ 90% cây sống.\nb) 50 ha rừng.",
        ],
        passes: &[
            "1. Trồng rừng\na) Chọn giống\n1. Giống keo.\n2. Giống lim.",
            "1. Trồng rừng\n(1) Chọn giống.\n(2) Làm đất.",
            "(1) là chủ rừng của (2)\n(1) đăng ký với xã cho (2)",
            "1. Trồng rừng\n1.1. Chọn giống\n1.1.1. Giống keo.\n1.1.2. Giống lim.",
            "1. Trồng rừng\n- Chọn giống:\n- Làm đất.",
        ],
        ..DRAFT
    };
}
