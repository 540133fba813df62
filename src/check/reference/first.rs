//! What the first citation of a document must give.

use std::collections::HashSet;

use super::super::finding::{Fault, Findings, said};
use super::super::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use super::super::subject::Subject;
use super::mention::{Mention, is_law, mentions};
use crate::model::{Citation, Severity};

/// The first citation of a document has no date.
pub(super) const NO_DATE: Rule = Rule {
    code: "REF202",
    name: "thieu-ngay",
    summary: both("Viện dẫn lần đầu không ghi ngày ban hành", "The first citation of a document gives no date"),
    explanation: Explanation {
        fault: both(
            "Lần đầu nhắc đến một văn bản (không phải luật, pháp lệnh) mà không ghi ngày, tháng, năm ban hành. Ngày ghi chung cho nhiều văn bản vẫn tính.",
            "A document other than a law is mentioned for the first time without its date. A date that several documents share counts for each.",
        ),
        why: both(
            "Khi viện dẫn lần đầu phải ghi đủ tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu; các lần sau chỉ cần tên loại và số, ký hiệu (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.b).",
            "The first citation gives type, number, symbol, date, issuer and subject; later ones only type, number and symbol (Decree 30/2020/NĐ-CP, Appendix I, II.6.b).",
        ),
        wrong: "theo Nghị định số 45/2026/NĐ-CP của Chính phủ",
        right: "theo Nghị định số 45/2026/NĐ-CP ngày 08 tháng 4 năm 2026 của Chính phủ",
        cure: both("Ghi thêm ngày ban hành ở lần viện dẫn đầu tiên.", "Give the date where the document is cited first."),
        leave: both(
            "Khi phần căn cứ nằm trong một tệp khác, chẳng hạn quyết định ban hành kế hoạch.",
            "When the legal grounds stand in another file, such as the decision that promulgates the plan.",
        ),
    },
    levels: Levels::all(Severity::Info),
    stage: Stage::Preview,
    fixable: Fixable::No,
    run: no_date,
    #[cfg(test)]
    cases: cases::NO_DATE,
};

/// The type word is followed by the number itself.
pub(super) const NO_NUMBER_WORD: Rule = Rule {
    code: "REF207",
    name: "thieu-chu-so",
    summary: both("Thiếu chữ “số” giữa tên loại và số của văn bản", "The word “số” is missing between type and number"),
    explanation: Explanation {
        fault: both(
            "Sau tên loại văn bản là ngay con số, không có chữ “số”. Ô của bảng, nơi cột hẹp, không bị báo.",
            "The number follows the type at once, without the word “số”. Cells of tables, where columns are narrow, are not reported.",
        ),
        why: both(
            "Mẫu viện dẫn của Nghị định 30/2020/NĐ-CP (Phụ lục I, II.6) ghi “số” trước số, ký hiệu. Không ai hiểu sai khi thiếu; đây là quy ước.",
            "Decree 30/2020/NĐ-CP (Appendix I, II.6) writes “số” before number and symbol. Nobody misreads a citation without it: this is convention.",
        ),
        wrong: "theo Nghị quyết 17/NQ-CP của Chính phủ",
        right: "theo Nghị quyết số 17/NQ-CP của Chính phủ",
        cure: both("Thêm chữ “số”; --fix làm việc này.", "Put in “số”; --fix does it."),
        leave: both("Khi cơ quan có thói quen viết gọn.", "Where brevity is house style."),
    },
    levels: Levels::all(Severity::Info),
    stage: Stage::On,
    fixable: Fixable::Safe,
    run: no_number_word,
    #[cfg(test)]
    cases: cases::NO_NUMBER_WORD,
};

/// How far behind a citation a date that was not understood may stand, in bytes.
const NEAR: usize = 48;

fn no_date(subject: &Subject<'_>, found: &mut Findings) {
    let decision = subject.plan.decision.as_ref().and_then(|decision| decision.number.as_deref());
    let own = [subject.plan.instrument.number.as_deref(), decision];
    let mut seen = HashSet::new();
    let mut all = mentions(subject).peekable();
    while let Some(mention) = all.next() {
        let citation = mention.citation;
        let number = citation.number.as_deref().unwrap_or("");
        let again = !seen.insert(number.to_uppercase());
        if again || citation.date.is_some() || goes_by_name(citation) || own.contains(&Some(number)) {
            continue;
        }
        // A date left blank, or one that the reader did not understand, is a matter of other rules;
        // a footnote behind the number may hold it.
        let next = all.peek().map_or(usize::MAX, |next| next.citation.span.start);
        let end = (citation.span.end + NEAR).min(next);
        // `Ngày 27/6/2026, tại Quyết định số 12/QĐ-TTg, …`
        let before = subject.written_within(citation.span.start.saturating_sub(NEAR)..citation.span.start).trim_end();
        if before.ends_with("tại") && before.to_lowercase().contains("ngày") {
            continue;
        }
        let behind = subject.written_within(mention.range.end..end.max(mention.range.end));
        if behind.contains("ngày") || behind.contains("năm") || behind.starts_with('[') || behind.starts_with("<sup>") {
            continue;
        }
        let message = said(
            format!("Viện dẫn lần đầu {number} không ghi ngày ban hành."),
            format!("{number} is cited for the first time without its date."),
        );
        found.add(Fault::at(citation.span.start..mention.range.end, message));
    }
}

/// Whether what is cited is known by its name: a law, or the constitution.
fn goes_by_name(citation: &Citation) -> bool {
    is_law(citation) || citation.kind == "Hiến pháp"
}

fn is_cell(subject: &Subject<'_>, mention: &Mention<'_>) -> bool {
    subject.passage_at(mention.range.start).is_some_and(|passage| passage.is_cell)
}

fn no_number_word(subject: &Subject<'_>, found: &mut Findings) {
    for mention in mentions(subject) {
        if goes_by_name(mention.citation) || mention.between() != Some("") || is_cell(subject, &mention) {
            continue;
        }
        let written = mention.written;
        let message = said(format!("Thiếu chữ “số” trước “{written}”."), format!("The word “số” is missing before “{written}”."));
        let start = mention.range.start;
        found.add(Fault::at(mention.citation.span.start..mention.range.end, message).fix(start..start, "số "));
    }
}

#[cfg(test)]
mod cases {
    use super::super::super::tests::{Cases, DRAFT, TASK};

    pub(super) const NO_DATE: Cases = Cases {
        frame: TASK,
        fails: &[
            "- Theo ⟦Nghị định số 45/2026/NĐ-CP⟧ của Chính phủ.",
            "- Theo ⟦Nghị định số 45/2026/NĐ-CP⟧, Nghị định số 107/2026/NĐ-CP ngày 06/12/2026.",
            "- Theo ⟦Kế hoạch số 44/KH-UBND⟧ của tỉnh.\n- Nhắc lại Kế hoạch số 44/KH-UBND.",
        ],
        passes: &[
            "- Theo Nghị định số 107/2026/NĐ-CP, 108/2026/NĐ-CP ngày 14/9/2026 của Chính phủ.",
            "- Theo Quyết định số 411/QĐ-TTg của Thủ tướng Chính phủ ngày 31/3/2026.",
            "- Theo Kế hoạch số 44/KH-UBND ngày 03/6/2026.\n- Nhắc lại Kế hoạch số 44/KH-UBND.",
            "- Theo Luật số 72/2026/QH16.",
            "- Ngày 27 tháng 6 năm 2026, tại Quyết định số 13/QĐ-TTg, Thủ tướng Chính phủ giao việc.",
        ],
        ..DRAFT
    };

    pub(super) const NO_NUMBER_WORD: Cases = Cases {
        frame: TASK,
        fails: &[
            "- Theo ⟦Nghị quyết 17/NQ-CP⟧ của Chính phủ.",
            "- Theo ⟦Nghị định 108/2026/NĐ-CP⟧ ngày 14/9/2026 của Chính phủ.",
            "- Theo ⟦Kết luận 15-KL/TU⟧ của Tỉnh ủy.",
            // Cells in which nothing is written do not hide where a paragraph stands.
            "- Theo ⟦Nghị quyết 17/NQ-CP⟧ của Chính phủ.\n\n| STT | Việc | |\n|---|---|---|\n| 1 | Trồng | |\n| | | |\n| | | |\n| | | |\n| | | |\n",
        ],
        passes: &[
            "- Theo Nghị quyết số 17/NQ-CP, 18/NQ-CP của Chính phủ.",
            "- Theo Luật Tổ chức chính quyền địa phương 72/2026/QH16.",
            "- Theo Quyết định của Thủ tướng Chính phủ số 12/QĐ-TTg.",
            "| STT | Căn cứ |\n|---|---|\n| 1 | Nghị quyết 17/NQ-CP |",
        ],
        ..DRAFT
    };
}
