//! AGY506: a target of this level, written as that of the level above.

use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::Subject;
use crate::model::{AgencyLevel, Role, Severity};
use crate::words::Words;

/// Words that only what one does oneself is followed by.
const DONE: [&str; 6] = ["được ban hành", "được soạn thảo", "được thực hiện", "được giải quyết", "được rà soát", "được xây dựng"];

/// What belongs to the level above and is rightly named so.
const OF_THE_LEVEL_ABOVE: [&str; 14] = [
    "xếp hạng",
    "trục",
    "hệ thống",
    "cổng",
    "kế hoạch",
    "chỉ đạo",
    "hướng dẫn",
    "quy định",
    "nền tảng",
    "cơ sở dữ liệu",
    "phần mềm",
    "kết luận",
    "chương trình",
    "giao",
];

/// How far before the level what belongs to it begins, in words.
const REACH: usize = 12;

/// The most that are told of one item.
const MOST: usize = 8;

/// A target speaks of the documents or services of the level above as its own.
pub(super) const WRONG_LEVEL: Rule = Rule {
    code: "AGY506",
    name: "sai-cap",
    summary: both("Chỉ tiêu ghi nhầm cấp", "A target of the wrong level"),
    explanation: Explanation {
        fault: both(
            "Kế hoạch của huyện hoặc xã đặt chỉ tiêu cho văn bản, công việc “của tỉnh” (hoặc của xã cho “của huyện”).",
            "The plan of a district or commune sets a target for documents or work “of the province” (or that of a commune for “of the district”).",
        ),
        why: both(
            "Không có điều khoản nào quy định riêng; người đứng đầu đơn vị soạn thảo chịu trách nhiệm về nội dung (Nghị định 30/2020/NĐ-CP, Điều 12). Thường là câu chép từ kế hoạch của tỉnh mà quên đổi cấp.",
            "No clause speaks of it; the head of the drafting unit answers for the content (Decree 30/2020/NĐ-CP, Article 12). It is mostly a sentence from the plan of the province, its level forgotten.",
        ),
        wrong: "KẾ HOẠCH … huyện Mỹ An\n- 100% văn bản của tỉnh được ban hành đúng hạn.",
        right: "KẾ HOẠCH … huyện Mỹ An\n- 100% văn bản của huyện được ban hành đúng hạn.",
        cure: both("Đổi thành cấp của kế hoạch.", "Write the level of the plan."),
        leave: both("Khi cơ quan được giao làm thay cấp trên.", "When the body does the work of the level above on its behalf."),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::Preview,
    fixable: Fixable::No,
    run: wrong_level,
    #[cfg(test)]
    cases: cases::WRONG_LEVEL,
};

fn wrong_level(subject: &Subject<'_>, found: &mut Findings) {
    let above: &[&str] = match subject.level() {
        Some(AgencyLevel::District) => &["của tỉnh"],
        Some(AgencyLevel::Commune) => &["của tỉnh", "của huyện"],
        _ => return,
    };
    let targets = subject.plan.items().filter(|item| item.role == Role::Target && above.iter().any(|words| item.text.contains(words)));
    for item in targets {
        let words = Words::new(&item.text);
        let foreign = |at: usize| {
            let end = words.past(at, above).filter(|&end| words.begins(end, &DONE))?;
            let named_rightly = (at.saturating_sub(REACH)..at).any(|at| words.begins(at, &OF_THE_LEVEL_ABOVE));
            (!named_rightly).then_some((at, end))
        };
        for (at, end) in (0..words.len()).filter_map(foreign).take(MOST) {
            let place = subject.place(item.span, &item.text, words.range(at, end));
            let message = said(
                format!("“{}” trong chỉ tiêu của cấp dưới.", words.slice(at, end)),
                format!("“{}” in a target of a level below.", words.slice(at, end)),
            );
            found.add(
                Fault::at(place, message).hint(both("Có lẽ chép từ kế hoạch cấp trên.", "It was probably copied from the plan above.")),
            );
        }
    }
}

#[cfg(test)]
mod cases {
    use crate::check::tests::{Cases, DRAFT};

    const FRAME: &str = "ỦY BAN NHÂN DÂN\nHUYỆN MỸ AN\n\nKẾ HOẠCH\nCải cách hành chính huyện Mỹ An năm 2024\n\nI. CHỈ TIÊU\n{}\n\nII. TỔ CHỨC THỰC HIỆN\n- Phòng Nội vụ theo dõi.";

    pub(super) const WRONG_LEVEL: Cases = Cases {
        frame: FRAME,
        fails: &[
            "- 100% văn bản quy phạm pháp luật ⟦của tỉnh⟧ được ban hành đúng tiến độ.",
            "- 95% thủ tục hành chính ⟦của tỉnh⟧ được giải quyết đúng hạn.",
            "- 100% văn bản ⟦của tỉnh⟧ được soạn thảo trên máy.",
        ],
        passes: &[
            "- Thuộc nhóm khá trong bảng xếp hạng của tỉnh.",
            "- 80% hệ thống của huyện kết nối qua trục liên thông của tỉnh.",
            "- 100% nhiệm vụ tại kế hoạch của tỉnh được thực hiện đúng hạn.",
            "- 100% văn bản của huyện được ban hành đúng tiến độ.",
        ],
        ..DRAFT
    };
}
