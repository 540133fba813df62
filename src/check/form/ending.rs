//! The mark that ends the content.

use super::super::finding::{Fault, Findings, said};
use super::super::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use super::super::subject::Subject;
use super::paper::{papers, tail};
use crate::assemble::{Paper, Part, Passage};
use crate::model::Severity;

/// The content does not end with `./.`.
pub(super) const NO_END: Rule = Rule {
    code: "DOC106",
    name: "dau-ket",
    summary: both("Nội dung không kết thúc bằng “./.”", "The content does not end with “./.”"),
    explanation: Explanation {
        fault: both(
            "Đoạn cuối của phần nội dung quyết định, hoặc của kế hoạch, không có dấu “./.”. Khi quyết định kèm kế hoạch, mỗi phần có dấu riêng.",
            "The last paragraph of the decision, or of the plan, lacks the mark “./.”. With a plan attached to a decision each has its own.",
        ),
        why: both(
            "Các mẫu 1.1 đến 2.2 của Phụ lục III, Nghị định 30/2020/NĐ-CP đều kết thúc nội dung bằng “./.”; phần quy định của nghị định không nói đến dấu này.",
            "Forms 1.1 to 2.2 in Appendix III of Decree 30/2020/NĐ-CP all end the content with “./.”; no clause of the decree speaks of it.",
        ),
        wrong: "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về Phòng Nội vụ.",
        right: "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về Phòng Nội vụ./.",
        cure: both("Thêm “./.” vào cuối đoạn cuối cùng.", "Put “./.” at the end of the last paragraph."),
        leave: both("Khi cơ quan không dùng dấu này.", "Where a body does not use the mark."),
    },
    levels: Levels::all(Severity::Info).issue(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::Safe,
    run: no_end,
    #[cfg(test)]
    cases: cases::NO_END,
};

/// How many paragraphs before the end may hold the mark: a remark of the drafter may stand behind it.
const NEAR: usize = 3;

fn no_end(subject: &Subject<'_>, found: &mut Findings) {
    for (paper, instrument) in papers(subject) {
        let part = match (paper, instrument.articles.is_empty()) {
            (Paper::Plan, true) => Part::Body,
            _ => Part::Articles,
        };
        let content: Vec<Passage<'_>> = subject.in_part(|at| at == part).filter(|passage| !passage.text.is_empty()).collect();
        let closing = subject.in_part(|at| at == Part::Closing(paper)).next();
        let Some(last) = content.last() else { continue };
        // A table at the end, or a heading whose text is lost, tells nothing. Nor does a text that is cut off.
        let Some(closing) = closing.filter(|_| !last.is_cell && last.heading.is_none()) else { continue };
        let ended = content.iter().rev().take(NEAR).copied().chain([closing]).any(|passage| has_mark(passage.text.as_str()));
        let text = last.text.as_str();
        if ended || text.ends_with(':') {
            continue;
        }
        let start = text.rfind(' ').map_or(0, |blank| blank + 1);
        let message = said("Nội dung không kết thúc bằng “./.”.", "The content does not end with “./.”.");
        let fault = Fault::at(last.text.source(start..text.len()), message);
        let end = tail(&last.text, |c| matches!(c, '.' | ';' | ',' | '/' | ' '));
        found.add(fault.fix(end, "./."));
    }
}

/// `./.`, and what hands make of it: `/.`, `. /.`, `./`
fn has_mark(text: &str) -> bool {
    text.contains("/.") || text.trim_end().ends_with("./")
}

#[cfg(test)]
mod cases {
    use super::super::super::tests::{Cases, DRAFT};

    pub(super) const NO_END: Cases = Cases {
        frame: "KẾ HOẠCH\nTrồng rừng huyện Mỹ An năm 2027\n\nI. MỤC TIÊU\n\n- Giữ rừng.\n\nII. TỔ CHỨC THỰC HIỆN\n\n{}\n\nNơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\n\n**TM. ỦY BAN NHÂN DÂN**\n\n**CHỦ TỊCH**",
        fails: &[
            "Phòng Nội vụ theo dõi, tổng hợp, báo ⟦cáo.⟧",
            "Các xã báo cáo về Phòng Nội vụ để xem ⟦xét⟧",
            "- Các xã tổ chức thực ⟦hiện;⟧",
        ],
        passes: &[
            "Phòng Nội vụ theo dõi, tổng hợp, báo cáo./.",
            "Phòng Nội vụ theo dõi, tổng hợp, báo cáo. /.",
            "Phòng Nội vụ theo dõi, tổng hợp, báo cáo./. *AW*",
            "Phòng Nội vụ theo dõi./.\n\n(Có danh sách kèm theo)",
        ],
        ..DRAFT
    };
}
