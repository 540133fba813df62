//! DOC: what the text is, and the form of an instrument.

use super::finding::{Fault, Findings, said};
use super::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use super::subject::Subject;
use crate::model::Severity;

pub(super) const RULES: &[Rule] = &[NO_PLAN];

/// The text is no plan.
const NO_PLAN: Rule = Rule {
    code: "DOC100",
    name: "khong-phai-ke-hoach",
    summary: both("Văn bản không phải là kế hoạch", "The text is no plan"),
    explanation: Explanation {
        fault: both(
            "Không có tên loại “KẾ HOẠCH”, cũng không có chỉ tiêu hay nhiệm vụ nào nằm trong các phần mà kế hoạch thường có.",
            "There is no type name “KẾ HOẠCH”, nor any target or task in the parts that plans have.",
        ),
        why: both(
            "Tên loại là thành phần thể thức bắt buộc (Nghị định 30/2020/NĐ-CP, Điều 8). Với văn bản không phải kế hoạch, các quy tắc còn lại nói rất ít.",
            "The type name is a component every instrument must have (Decree 30/2020/NĐ-CP, Article 8). Of a text that is no plan, the other rules say little.",
        ),
        wrong: "Kính gửi: Sở Tài chính\nĐề nghị quý cơ quan phối hợp.",
        right: "KẾ HOẠCH\nTrồng rừng huyện Mỹ An năm 2027\nI. MỤC TIÊU\n- Trồng 50 ha rừng.",
        cure: both(
            "Kiểm tra xem có đúng tệp cần kiểm tra không, và tên loại có bị mất khi chuyển đổi không.",
            "See whether this is the file that was meant, and whether its type name was lost in conversion.",
        ),
        leave: both(
            "Khi chủ ý kiểm tra văn bản loại khác, như quyết định hay công văn.",
            "When instruments of other types, such as decisions or letters, are checked on purpose.",
        ),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::No,
    run: no_plan,
    #[cfg(test)]
    cases: cases::NO_PLAN,
};

fn no_plan(subject: &Subject<'_>, found: &mut Findings) {
    if subject.is_plan() {
        return;
    }
    let message = said(
        "Không tìm thấy kế hoạch trong văn bản: không có tên loại “KẾ HOẠCH”.",
        "No plan was found in the text: there is no type name “KẾ HOẠCH”.",
    );
    let hint = both(
        "Nội dung được giữ nguyên dưới dạng quy định; không có chỉ tiêu hay nhiệm vụ nào được suy ra.",
        "The content is kept as provisions; no target or task was made of it.",
    );
    found.add(Fault::at(0..0, message).hint(hint));
}

#[cfg(test)]
mod cases {
    use super::super::tests::{Cases, DRAFT};

    pub(super) const NO_PLAN: Cases = Cases {
        fails: &[
            "⟦⟧Kính gửi: Sở Tài chính\n\nĐề nghị quý cơ quan phối hợp.",
            "⟦⟧Mưa to ở vùng núi.",
            "⟦⟧CÔNG ĐIỆN\nVề ứng phó với bão số 3",
        ],
        passes: &[
            "KẾ HOẠCH\nTrồng rừng năm 2027",
            "KẾ HOẠCH\nTrồng rừng\nI. MỤC TIÊU\n- Giữ rừng.",
            "I. MỤC TIÊU\n- Trồng 50 ha rừng.\nII. TỔ CHỨC THỰC HIỆN\n- Báo cáo.",
        ],
        ..DRAFT
    };
}
