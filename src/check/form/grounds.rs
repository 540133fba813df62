//! The marks behind the legal grounds.

use super::super::finding::{Fault, Findings, said};
use super::super::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use super::super::subject::Subject;
use super::paper::{head, papers, tail};
use crate::assemble::{Paper, Part, Passage};
use crate::letter::is_capitals;
use crate::model::Severity;
use crate::text::Text;
use crate::words::Words;

/// A ground does not end with `;`, or the last before `QUYẾT ĐỊNH:` not with `.`.
pub(super) const MARKS: Rule = Rule {
    code: "DOC105",
    name: "dau-can-cu",
    summary: both("Dấu câu ở cuối căn cứ ban hành không đúng", "A legal ground ends with the wrong mark"),
    explanation: Explanation {
        fault: both(
            "Dòng căn cứ không kết thúc bằng dấu chấm phẩy, hoặc căn cứ cuối cùng trước “QUYẾT ĐỊNH:” không kết thúc bằng dấu chấm. Trong kế hoạch, căn cứ cuối nối liền với câu ban hành nên không xét.",
            "A ground does not end with a semicolon, or the last before “QUYẾT ĐỊNH:” not with a full stop. In a plan the last ground runs on into the sentence that issues it, and is not looked at.",
        ),
        why: both(
            "Mỗi căn cứ ở một dòng, cuối dòng có dấu chấm phẩy; dòng căn cứ cuối cùng kết thúc bằng dấu chấm (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.a).",
            "Each ground takes a line that ends with a semicolon, and the last ends with a full stop (Decree 30/2020/NĐ-CP, Appendix I, II.6.a).",
        ),
        wrong: "Theo đề nghị của Trưởng phòng Nội vụ;\nQUYẾT ĐỊNH:",
        right: "Theo đề nghị của Trưởng phòng Nội vụ.\nQUYẾT ĐỊNH:",
        cure: both(
            "Sửa dấu ở cuối dòng; trong quyết định, --fix làm việc này.",
            "Mend the mark at the end of the line; in a decision --fix does it.",
        ),
        leave: both("Khi cơ quan có mẫu riêng cho phần căn cứ.", "Where a body has a form of its own for the grounds."),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::Safe,
    run: marks,
    #[cfg(test)]
    cases: cases::MARKS,
};

/// How a ground begins.
const FORMULAS: [&str; 6] = ["căn cứ", "theo đề nghị", "xét đề nghị", "xét tờ trình", "theo tờ trình", "trên cơ sở"];

fn marks(subject: &Subject<'_>, found: &mut Findings) {
    for (paper, _) in papers(subject) {
        // A ground reaches to the next one; what stands behind its last paragraph says which mark it takes.
        let mut ground: Option<Passage<'_>> = None;
        for passage in subject.in_part(|part| part == Part::Grounds(paper)).filter(|passage| !passage.text.is_empty()) {
            let text = passage.text.as_str();
            let words = Words::new(head(text));
            let next_ground = words.begins(0, &FORMULAS);
            let order = is_order(text);
            if let Some(before) = ground {
                if next_ground {
                    expect(&before.text, ';', paper, found);
                } else if order && paper == Paper::Decision {
                    expect(&before.text, '.', paper, found);
                }
            }
            ground = match () {
                () if next_ground => Some(passage),
                () if order || is_capitals(text) => None,
                // What follows a ground and is none itself belongs to it, but for the sentence that issues the plan.
                () => ground.filter(|_| paper == Paper::Decision).map(|_| passage),
            };
        }
    }
}

/// `QUYẾT ĐỊNH:`
fn is_order(text: &str) -> bool {
    text.trim_end_matches([':', ' ', '.']) == "QUYẾT ĐỊNH"
}

fn expect(text: &Text<'_>, mark: char, paper: Paper, found: &mut Findings) {
    let written = text.as_str();
    if written.ends_with(mark) || written.ends_with(['…', ':']) || written.ends_with("...") {
        return;
    }
    let (vi, en) = match mark {
        ';' => ("Căn cứ này phải kết thúc bằng dấu chấm phẩy.", "This ground must end with a semicolon."),
        _ => ("Căn cứ cuối cùng phải kết thúc bằng dấu chấm.", "The last ground must end with a full stop."),
    };
    let start = written.rfind(' ').map_or(0, |blank| blank + 1);
    let fault = Fault::at(text.source(start..written.len()), said(vi, en));
    let end = tail(text, |c| matches!(c, ';' | ',' | '.' | ' '));
    found.add(match paper {
        Paper::Decision => fault.fix(end, mark),
        Paper::Plan => fault.propose(end, mark),
    });
}

#[cfg(test)]
mod cases {
    use super::super::super::tests::{Cases, DRAFT};

    pub(super) const MARKS: Cases = Cases {
        frame: "QUYẾT ĐỊNH\n\n**Ban hành Kế hoạch trồng rừng huyện Mỹ An năm 2027**\n\nỦY BAN NHÂN DÂN HUYỆN MỸ AN\n\n{}\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Kế hoạch trồng rừng.",
        fails: &[
            "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm ⟦2026⟧\n\nTheo đề nghị của Trưởng phòng Nội vụ.",
            "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2026;\n\nTheo đề nghị của Trưởng phòng Nội ⟦vụ;⟧",
            "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm ⟦2026.⟧\n\nCăn cứ Nghị định số 12/2026/NĐ-CP của Chính phủ.",
        ],
        passes: &[
            "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2026;\n\nTheo đề nghị của Trưởng phòng Nội vụ.",
            "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2026;\nCăn cứ Nghị định số 12/2026/NĐ-CP;\n\nXét đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 4/TTr-NV.",
            "Căn cứ Kết luận của Thường trực Huyện ủy về trồng rừng.",
        ],
        ..DRAFT
    };
}
