//! AGY505: a heading that names a body by its field alone, amid headings that name theirs in full.

use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::Subject;
use crate::model::{AreaKind, Section, Severity};

/// Sorts of bodies that a field completes.
const SORTS: [&str; 8] = ["sở", "phòng", "ban", "bộ", "các sở", "các phòng", "chi cục", "cục"];

/// The fewest siblings that make a habit.
const FEWEST: usize = 3;

/// The most parts that are looked at; a plan has one.
const FEW: usize = 8;

/// A heading lacks the word for the sort of body that its siblings have.
pub(super) const NO_SORT_OF_BODY: Rule = Rule {
    code: "AGY505",
    name: "thieu-loai-hinh",
    summary: both("Đề mục thiếu loại hình cơ quan", "A heading lacks the sort of the body"),
    explanation: Explanation {
        fault: both(
            "Trong phần Tổ chức thực hiện, một đề mục chỉ ghi lĩnh vực (“Kế hoạch và Đầu tư”) trong khi các đề mục bên cạnh ghi đủ “Sở …”, “Phòng …”.",
            "In the part Tổ chức thực hiện a heading gives the field only (“Kế hoạch và Đầu tư”), while those beside it say “Sở …”, “Phòng …”.",
        ),
        why: both(
            "Tên cơ quan ban hành ghi theo tên chính thức, đầy đủ (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.2); tên cơ quan được giao việc cũng nên như vậy, để không ai hiểu nhầm là tên lĩnh vực.",
            "The issuing body is called by its official, full name (Decree 30/2020/NĐ-CP, Appendix I, II.2); so should those that are given work, lest the name be taken for a field.",
        ),
        wrong: "7. Sở Y tế\n8. Kế hoạch và Đầu tư\n9. Sở Xây dựng",
        right: "7. Sở Y tế\n8. Sở Kế hoạch và Đầu tư\n9. Sở Xây dựng",
        cure: both("Ghi đủ tên cơ quan.", "Write the name in full."),
        leave: both("Khi đề mục nói về lĩnh vực chứ không phải cơ quan.", "When the heading is about a field, not a body."),
    },
    levels: Levels::all(Severity::Info),
    stage: Stage::Preview,
    fixable: Fixable::No,
    run: no_sort_of_body,
    #[cfg(test)]
    cases: cases::NO_SORT_OF_BODY,
};

fn no_sort_of_body(subject: &Subject<'_>, found: &mut Findings) {
    let areas = subject.plan.areas.iter().filter(|area| area.kind == AreaKind::Implementation).take(FEW);
    for area in areas {
        let below = |section: &&Section| section.id.strip_prefix(area.id.as_str()).is_some_and(|rest| rest.starts_with('.'));
        let sections: Vec<&Section> = subject.plan.outline.iter().filter(below).collect();
        let Some(level) = sections.iter().map(|section| section.level).min() else { continue };
        let siblings: Vec<&Section> = sections.into_iter().filter(|section| section.level == level).collect();
        let whole = siblings.iter().filter(|section| has_sort(&section.title)).count();
        // A field alone leads only when the reader took it for a body.
        let bare: Vec<&Section> = siblings.iter().copied().filter(|section| is_field_alone(section)).collect();
        if whole < FEWEST || bare.len() * 3 > whole {
            continue;
        }
        for section in bare {
            let message = said(
                format!("Đề mục “{}” thiếu loại hình cơ quan.", section.title),
                format!("The heading “{}” lacks the sort of the body.", section.title),
            );
            found.add(Fault::at(section.lead.first().map_or(section.span.range(), |lead| lead.span.range()), message));
        }
    }
}

fn has_sort(title: &str) -> bool {
    let title = title.to_lowercase();
    SORTS.iter().any(|sort| title.strip_prefix(sort).is_some_and(|rest| rest.starts_with([' ', ':'])))
}

fn is_field_alone(section: &Section) -> bool {
    let [lead] = section.lead.as_slice() else { return false };
    !lead.inherited && lead.text == section.title && !has_sort(&section.title) && is_field(&section.title)
}

/// Fields of departments that are no bodies by themselves.
const FIELDS: [&str; 22] = [
    "nội vụ",
    "tài chính",
    "tư pháp",
    "y tế",
    "công thương",
    "xây dựng",
    "ngoại vụ",
    "giáo dục và đào tạo",
    "khoa học và công nghệ",
    "nông nghiệp và môi trường",
    "nông nghiệp và phát triển nông thôn",
    "tài nguyên và môi trường",
    "thông tin và truyền thông",
    "văn hóa và thông tin",
    "văn hóa, thể thao và du lịch",
    "kế hoạch và đầu tư",
    "lao động - thương binh và xã hội",
    "giao thông vận tải",
    "dân tộc",
    "dân tộc và tôn giáo",
    "tài chính - kế hoạch",
    "kinh tế",
];

fn is_field(title: &str) -> bool {
    let title = title.to_lowercase().replace('–', "-").replace("hoá", "hóa");
    FIELDS.contains(&title.as_str())
}

#[cfg(test)]
mod cases {
    use crate::check::tests::{Cases, DRAFT};

    const FRAME: &str = "KẾ HOẠCH\nTrồng rừng tỉnh Mỹ An năm 2027\nI. NHIỆM VỤ\n- Giữ rừng.\nII. TỔ CHỨC THỰC HIỆN\n{}";

    pub(super) const NO_SORT_OF_BODY: Cases = Cases {
        frame: FRAME,
        fails: &[
            "1. Sở Y tế\n- Khám cho người giữ rừng.\n2. ⟦Kế hoạch và Đầu tư⟧\n- Bố trí vốn.\n3. Sở Xây dựng\n- Dựng trạm.\n4. Sở Tư pháp\n- Kiểm tra.",
            "1. Sở Y tế\n- Khám cho người giữ rừng.\n2. Sở Xây dựng\n- Dựng trạm.\n3. ⟦Nội vụ⟧\n- Bố trí người.\n4. Sở Tư pháp\n- Kiểm tra.",
            "1. Phòng Y tế\n- Khám cho người giữ rừng.\n2. Phòng Tư pháp\n- Kiểm tra.\n3. Phòng Nội vụ\n- Bố trí người.\n4. ⟦Tài chính - Kế hoạch⟧\n- Bố trí vốn.",
        ],
        passes: &[
            "1. Văn phòng - Thống kê\n- Theo dõi.\n2. Tư pháp - Hộ tịch\n- Kiểm tra.\n3. Tài chính - Kế hoạch\n- Bố trí vốn.",
            "1. Sở Y tế\n- Khám.\n2. Sở Xây dựng\n- Dựng trạm.\n3. Công an tỉnh\n- Tuần tra.\n4. Sở Tư pháp\n- Kiểm tra.",
            "1. Sở Y tế\n- Khám.\n2. Kinh phí thực hiện\n- Từ ngân sách.\n3. Sở Xây dựng\n- Dựng trạm.\n4. Sở Tư pháp\n- Kiểm tra.",
        ],
        ..DRAFT
    };
}
