//! Noughts before the days and months of cited documents.

use super::super::finding::{Edit, Fault, Findings, Fix, Safety, said};
use super::super::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use super::super::subject::Subject;
use super::mention::{Figure, date, mentions};
use crate::model::Severity;

/// Days below ten and the months one and two without a nought; later months with one.
pub(super) const ZEROS: Rule = Rule {
    code: "REF208",
    name: "dem-so-0",
    summary: both(
        "Ngày, tháng của văn bản được viện dẫn thiếu hoặc thừa số 0",
        "A nought is missing or too many in the date of a cited document",
    ),
    explanation: Explanation {
        fault: both(
            "Ngày nhỏ hơn 10 hoặc tháng 1, tháng 2 không có số 0 đứng trước; hoặc các tháng 3 đến 9 có số 0. Khi cả văn bản viết theo cùng một kiểu thì chỉ báo một lần.",
            "A day below 10, or month 1 or 2, has no nought before it; or one of the months 3 to 9 has one. When the whole text keeps to one style, it is said once.",
        ),
        why: both(
            "Ngày nhỏ hơn 10 và tháng 1, 2 ghi thêm số 0 (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.b). Quy định này nói về ngày ban hành của chính văn bản; áp dụng cho viện dẫn là quy ước.",
            "Days below 10 and the months 1 and 2 take a nought (Decree 30/2020/NĐ-CP, Appendix I, II.4.b). The clause speaks of a document's own date; to follow it in citations is convention.",
        ),
        wrong: "Chỉ thị số 23/CT-TTg ngày 2/09/2026",
        right: "Chỉ thị số 23/CT-TTg ngày 02/9/2026",
        cure: both("Viết lại ngày, tháng; --fix làm việc này.", "Write day and month anew; --fix does it."),
        leave: both("Khi cơ quan viết ngày trong viện dẫn theo kiểu khác.", "Where dates in citations follow another house style."),
    },
    levels: Levels::all(Severity::Info),
    stage: Stage::On,
    fixable: Fixable::Safe,
    run: zeros,
    #[cfg(test)]
    cases: cases::ZEROS,
};

/// The three ways of it.
#[derive(Clone, Copy)]
enum Slip {
    Day,
    EarlyMonth,
    LaterMonth,
}

/// What of one way stands in a text.
#[derive(Default)]
struct Style {
    /// How many figures there are that could be written so.
    all: usize,
    wrong: Vec<Figure>,
}

fn zeros(subject: &Subject<'_>, found: &mut Findings) {
    let mut styles = [Style::default(), Style::default(), Style::default()];
    let [days, early, later] = &mut styles;
    let numbered = mentions(subject).filter_map(|mention| mention.date(subject));
    let laws = subject.plan.citations.iter().filter(|citation| citation.number.is_none());
    let named = laws.filter_map(|citation| date(subject, citation, citation.span.start));
    for written in numbered.chain(named).filter(|written| written.day().is_some()) {
        let figures = [written.day, written.month];
        for (figure, is_day) in figures.into_iter().zip([true, false]) {
            let (style, padded) = match (is_day, figure.value) {
                (true, 1..=9) => (&mut *days, true),
                (false, 1..=2) => (&mut *early, true),
                (false, 3..=9) => (&mut *later, false),
                _ => continue,
            };
            style.all += 1;
            if (figure.range.len() == 2) != padded {
                style.wrong.push(figure);
            }
        }
    }
    for (slip, style) in [Slip::Day, Slip::EarlyMonth, Slip::LaterMonth].into_iter().zip(styles) {
        // One style throughout is one thing to say.
        if style.wrong.len() > 1 && style.wrong.len() == style.all {
            if let Some(first) = style.wrong.first() {
                let edits = style.wrong.iter().map(|figure| Edit { range: figure.range.clone(), text: mended(figure) }).collect();
                let (vi, en) = told(slip);
                let count = style.all;
                let message = said(
                    format!("Ở đây và ở mọi viện dẫn khác ({count} chỗ), {vi}."),
                    format!("Here and in every other citation ({count} in all), {en}."),
                );
                let mut fault = Fault::at(first.range.clone(), message);
                fault.fix = Some(Fix { safety: Safety::Safe, edits });
                found.add(fault);
            }
            continue;
        }
        for figure in style.wrong {
            let (vi, en) = told(slip);
            let right = mended(&figure);
            let message = said(format!("Trong viện dẫn, {vi}: “{right}”."), format!("In a citation, {en}: “{right}”."));
            found.add(Fault::at(figure.range.clone(), message).fix(figure.range, right));
        }
    }
}

fn mended(figure: &Figure) -> String {
    match figure.range.len() {
        1 => format!("0{}", figure.value),
        _ => figure.value.to_string(),
    }
}

fn told(slip: Slip) -> (&'static str, &'static str) {
    match slip {
        Slip::Day => ("ngày nhỏ hơn 10 ghi thêm số 0", "a day below 10 takes a nought"),
        Slip::EarlyMonth => ("tháng 1 và tháng 2 ghi thêm số 0", "the months 1 and 2 take a nought"),
        Slip::LaterMonth => ("tháng 3 đến tháng 9 không thêm số 0", "the months 3 to 9 take no nought"),
    }
}

#[cfg(test)]
mod cases {
    use super::super::super::tests::{Cases, DRAFT, TASK};

    pub(super) const ZEROS: Cases = Cases {
        frame: TASK,
        fails: &[
            "- Theo Chỉ thị số 23/CT-TTg ngày ⟦2⟧/9/2026.",
            "- Theo Chỉ thị số 23/CT-TTg ngày 21/⟦08⟧/2026.",
            "- Theo Chỉ thị số 23/CT-TTg ngày 21 tháng ⟦1⟧ năm 2026.",
            "- Theo Chỉ thị số 23/CT-TTg ngày 21/⟦08⟧/2026 và Nghị quyết số 9/NQ-CP ngày 22/09/2026.",
            "- Theo Chỉ thị số 23/CT-TTg ngày 21/⟦08⟧/2026 và Nghị quyết số 9/NQ-CP ngày 22/9/2026.",
        ],
        passes: &[
            "- Theo Chỉ thị số 23/CT-TTg ngày 02/9/2026.",
            "- Theo Chỉ thị số 23/CT-TTg ngày 21/12/2026 và Nghị quyết số 9/NQ-CP ngày 22/01/2026.",
            "- Báo cáo trước ngày 5/03/2027.",
            "- Theo Nghị quyết số 9/NQ-CP tháng 03 năm 2026.",
        ],
        ..DRAFT
    };
}
