//! What is missing from the structure: a bullet, the content of a section, a part of the plan.

use std::collections::HashSet;

use crate::assemble::{Line, Paper, Part};
use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::Subject;
use crate::marker::Kind;
use crate::model::{AreaKind, Role, Severity};
use crate::words::Words;

/// A statement between two bullets has lost its own.
pub(super) const LOST_BULLET: Rule = Rule {
    code: "STR005",
    name: "thieu-gach-dau-dong",
    summary: both("Ý trong danh sách mất gạch đầu dòng", "A statement of a list has lost its bullet"),
    explanation: Explanation {
        fault: both(
            "Giữa hai ý có gạch đầu dòng là một đoạn không có gạch, viết như một ý của danh sách: mở đầu bằng tỷ lệ, hoặc bằng chính từ mà ý bên cạnh mở đầu.",
            "Between two bullets stands a paragraph without one that is written like them: it begins with a share, or with the very word its neighbour begins with.",
        ),
        why: both(
            "Nghị định 30/2020/NĐ-CP không quy định về gạch đầu dòng; đây là quy ước. Thiếu gạch thì chỉ tiêu dễ bị đọc nhập vào ý đứng trên.",
            "Decree 30/2020/NĐ-CP does not speak of bullets; this is a convention. Without its bullet, a target is easily read as part of the one above.",
        ),
        wrong: "- 90% hộ có nước sạch.\n80% hộ có nhà kiên cố.\n- 70% hộ có điện.",
        right: "- 90% hộ có nước sạch.\n- 80% hộ có nhà kiên cố.\n- 70% hộ có điện.",
        cure: both("Thêm gạch đầu dòng.", "Put the bullet in."),
        leave: both("Khi đoạn đó chủ ý là phần tiếp của ý đứng trên.", "When the paragraph goes on with the statement above."),
    },
    levels: Levels::all(Severity::Info),
    stage: Stage::Preview,
    fixable: Fixable::Unsafe,
    run: lost_bullet,
    #[cfg(test)]
    cases: cases::LOST_BULLET,
};

/// A heading with nothing below it.
pub(super) const EMPTY_SECTION: Rule = Rule {
    code: "STR006",
    name: "muc-rong",
    summary: both("Mục không có nội dung", "A section has no content"),
    explanation: Explanation {
        fault: both(
            "Ngay sau một đề mục là đề mục khác cùng cấp hoặc cấp cao hơn. Đề mục dẫn đến phụ lục thì không báo.",
            "Right after a heading comes another of the same level or a higher one. A heading that points to an annex is not reported.",
        ),
        why: both(
            "Mỗi phần của nội dung phải có tiêu đề và nội dung (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6); mục rỗng thường là chỗ soạn dở.",
            "Parts of the content have a heading and a content (Decree 30/2020/NĐ-CP, Appendix I, II.6); an empty one was mostly left unfinished.",
        ),
        wrong: "II. NHIỆM VỤ\n1. Trồng rừng\n2. Giữ rừng\n- Tuần tra mỗi tuần.",
        right: "II. NHIỆM VỤ\n1. Trồng rừng\n- Trồng 50 ha.\n2. Giữ rừng\n- Tuần tra mỗi tuần.",
        cure: both("Viết nội dung của mục, hoặc bỏ đề mục.", "Write what belongs there, or take the heading out."),
        leave: both("Khi kiểm tra đề cương.", "When an outline of a plan is checked."),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::Preview,
    fixable: Fixable::No,
    run: empty_section,
    #[cfg(test)]
    cases: cases::EMPTY_SECTION,
};

/// A part that plans have is not there.
pub(super) const MISSING_PART: Rule = Rule {
    code: "STR007",
    name: "thieu-phan",
    summary: both("Kế hoạch thiếu mục tiêu hoặc tổ chức thực hiện", "The plan lacks its goals or its execution"),
    explanation: Explanation {
        fault: both(
            "Không có phần nào nói về mục đích, mục tiêu, hoặc không có phần nào nói ai tổ chức thực hiện.",
            "No part speaks of purpose or goals, or none says who is to carry the plan out.",
        ),
        why: both(
            "Không có văn bản nào liệt kê các phần của kế hoạch; đây là thói quen soạn thảo. Kinh phí thường vắng mặt nên không bị đòi hỏi.",
            "No instrument lists the parts of a plan; this is a custom of drafting. Funding is often absent, and is not asked for.",
        ),
        wrong: "KẾ HOẠCH\nTrồng rừng năm 2027\nI. NHIỆM VỤ\n- Trồng 50 ha.\nII. GIẢI PHÁP\n- Vay vốn.\nIII. KINH PHÍ\n- Ngân sách huyện.",
        right: "KẾ HOẠCH\nTrồng rừng năm 2027\nI. MỤC TIÊU\n- Phủ xanh đồi trọc.\nII. NHIỆM VỤ\n- Trồng 50 ha.\nIII. TỔ CHỨC THỰC HIỆN\n- Phòng Kinh tế theo dõi.",
        cure: both("Thêm phần còn thiếu, hoặc nêu rõ ở đề mục.", "Add the part, or name it in a heading."),
        leave: both("Khi cơ quan dùng bố cục khác.", "When the office uses another layout."),
    },
    levels: Levels::all(Severity::Info),
    stage: Stage::Preview,
    fixable: Fixable::No,
    run: missing_part,
    #[cfg(test)]
    cases: cases::MISSING_PART,
};

fn lost_bullet(subject: &Subject<'_>, found: &mut Findings) {
    for trio in subject.lines.windows(3) {
        let [before, line, after] = trio else { continue };
        if line.marker.is_some() || line.heading || !same_list(before, after) || before.parent() != line.parent() {
            continue;
        }
        let texts = (subject.line_text(before), subject.line_text(line), subject.line_text(after));
        let (Some(above), Some(text), Some(below)) = texts else { continue };
        let words = Words::new(text.as_str());
        // `Thời gian hoàn thành: …` goes on with the statement above.
        let labelled = (0..words.len().min(8)).any(|at| words.mark(at, ':'));
        let closed = above.as_str().ends_with(['.', ';']);
        if labelled || !closed || text.is_empty() || text.as_str().ends_with(':') {
            continue;
        }
        let share = words.number(0).is_some() && (1..4).any(|at| words.mark(at, '%'));
        let first = |line: &Line, text: &str| {
            let rest = line.marker.as_ref().map_or(0, |marker| marker.rest());
            text.get(rest..).map(|rest| Words::new(rest).key(0).to_owned()).unwrap_or_default()
        };
        let own = words.key(0);
        let like = words.letters(0) && (first(before, above.as_str()) == own || first(after, below.as_str()) == own);
        if share || like {
            let range = text.extent();
            let head = text.source(0..words.range(0, words.len().min(4)).end);
            let message = said(
                format!("Đoạn “{} …” có lẽ thiếu gạch đầu dòng.", words.slice(0, 4)),
                format!("The paragraph “{} …” has probably lost its bullet.", words.slice(0, 4)),
            );
            found.add(Fault::at(head, message).propose(range.start..range.start, "- "));
        }
    }
}

/// Whether two lines are bullets of one list.
fn same_list(a: &Line, b: &Line) -> bool {
    match (&a.marker, &b.marker) {
        (Some(x), Some(y)) => x.kind >= Kind::Bullet && x.label == y.label && a.parent() == b.parent(),
        _ => false,
    }
}

fn empty_section(subject: &Subject<'_>, found: &mut Findings) {
    if !subject.is_plan() {
        return;
    }
    let plan = subject.plan;
    let filled: HashSet<&str> = plan.items().map(|item| item.section.as_str()).collect();
    for pair in plan.outline.windows(2) {
        let [section, next] = pair else { continue };
        let child = next.level > section.level;
        // A table below the heading is its content, though its rows are items of an annex.
        let table = plan.annexes.iter().any(|annex| (section.span.end..next.span.start).contains(&annex.span.start));
        let title = section.title.to_lowercase();
        let points = ["phụ lục", "phụ biểu", "biểu", "kèm theo"].iter().any(|word| title.contains(word));
        if child || table || points || title.is_empty() || filled.contains(section.id.as_str()) {
            continue;
        }
        let message =
            said(format!("Mục “{}” không có nội dung.", section.title), format!("The section “{}” has no content.", section.title));
        found.add(Fault::at(section.span.range(), message));
    }
}

fn missing_part(subject: &Subject<'_>, found: &mut Findings) {
    let plan = subject.plan;
    // Without an outline nobody can say which part is missing.
    if !subject.is_plan() || plan.outline.iter().filter(|section| section.level == 1).count() < 3 {
        return;
    }
    let role = |wanted: &[Role]| {
        plan.outline.iter().any(|section| section.role.is_some_and(|role| wanted.contains(&role)))
            || plan.items().any(|item| wanted.contains(&item.role))
    };
    let area = |kind: AreaKind| plan.areas.iter().any(|area| area.kind == kind);
    let goals = role(&[Role::Objective, Role::Target, Role::Requirement]) || area(AreaKind::General);
    let execution = role(&[Role::Responsibility]) || area(AreaKind::Implementation);
    let Some(title) = subject.in_part(|part| part == Part::Title(Paper::Plan)).find(|passage| !passage.text.is_empty()) else { return };
    for (there, vi, en) in [(goals, "mục đích, mục tiêu", "purpose and goals"), (execution, "tổ chức thực hiện", "execution")]
    {
        if !there {
            let message = said(format!("Kế hoạch không có phần {vi}."), format!("The plan has no part on {en}."));
            found.add(Fault::at(title.text.extent(), message));
        }
    }
}

#[cfg(test)]
mod cases {
    use crate::check::tests::{Cases, DRAFT, TASK};

    pub(super) const LOST_BULLET: Cases = Cases {
        frame: TASK,
        fails: &[
            "- 90% hộ có nước sạch.\n\n⟦80% hộ có⟧ nhà kiên cố.\n\n- 70% hộ có điện.",
            "- Tuyên truyền trên loa.\n\n⟦Tuyên truyền ở trường⟧ học.\n\n- Tuyên truyền ở chợ.",
            "- Rà soát đất trống;\n\n⟦Rà soát rừng nghèo⟧;\n\n- Trồng bổ sung.",
        ],
        passes: &[
            "- Trồng rừng.\n\nThời gian hoàn thành: trước ngày 15/11/2027.\n\n- Giữ rừng.",
            "- Trồng rừng ở xã Tân Lập,\n\nxã Tân Hòa.\n\n- Giữ rừng.",
            "- 90% hộ có nước sạch.\n- 80% hộ có nhà kiên cố.",
            "- Trồng rừng.\n\nCác xã báo cáo hằng tháng.\n\n- Giữ rừng.",
        ],
        ..DRAFT
    };

    pub(super) const EMPTY_SECTION: Cases = Cases {
        frame: TASK,
        fails: &[
            "**⟦1. Trồng rừng⟧**\n\n**2. Giữ rừng**\n\n- Tuần tra.",
            "1. Trồng rừng\n- Trồng keo.\n\n**⟦2. Giữ rừng⟧**\n\n**3. Bán gỗ**\n\n- Đấu giá.",
            "1. Trồng rừng\n**a) Chỉ tiêu**\n- 50 ha.\n\n**⟦b) Giải pháp⟧**\n\n**2. Giữ rừng**\n\n- Tuần tra.",
        ],
        passes: &[
            "**1. Trồng rừng**\n\n**a) Chỉ tiêu**\n\n- 50 ha.",
            "**1. Danh mục nhiệm vụ (theo Phụ lục đính kèm)**\n\n**2. Giữ rừng**\n\n- Tuần tra.",
            "**1. Trồng rừng**\n\n- Trồng keo.\n\n**2. Giữ rừng**\n\n- Tuần tra.",
        ],
        ..DRAFT
    };

    pub(super) const MISSING_PART: Cases = Cases {
        fails: &[
            "⟦KẾ HOẠCH⟧\n\nTrồng rừng năm 2027\n\nI. NHIỆM VỤ\n- Trồng 50 ha.\n\nII. KINH PHÍ\n- Ngân sách.\n\nIII. TỔ CHỨC THỰC HIỆN\n- Báo cáo.",
            "⟦KẾ HOẠCH⟧\n\nTrồng rừng năm 2027\n\nI. MỤC TIÊU\n- Trồng 50 ha.\n\nII. NHIỆM VỤ\n- Ươm cây.\n\nIII. KINH PHÍ\n- Ngân sách.",
            "⟦KẾ HOẠCH⟧\n\nDạy nghề năm 2027\n\nI. NỘI DUNG\n- Mở 5 lớp.\n\nII. KINH PHÍ\n- Ngân sách.\n\nIII. TỔ CHỨC THỰC HIỆN\n- Báo cáo.",
        ],
        passes: &[
            "KẾ HOẠCH\nTrồng rừng năm 2027\nI. MỤC ĐÍCH, YÊU CẦU\n- Giữ rừng.\nII. NỘI DUNG\n- Ươm cây.\nIII. TỔ CHỨC THỰC HIỆN\n- Báo cáo.",
            "KẾ HOẠCH\nTrồng rừng năm 2027\nI. MỤC TIÊU\n- Giữ rừng.\nII. NỘI DUNG\n- Ươm cây.\nIII. PHÂN CÔNG NHIỆM VỤ\n- Phòng Kinh tế theo dõi.",
            "KẾ HOẠCH\nTrồng rừng năm 2027\nI. NHIỆM VỤ\n- Ươm cây.",
        ],
        ..DRAFT
    };
}
