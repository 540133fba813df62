//! CUE: values that rest on a weak cue alone.

use crate::model::{Diagnostic, Item, Plan, Severity};

/// CUE801 `dau-hieu-yeu`: nothing in the text says what the item is, only where it stands. A
/// data-entry officer looks here first.
pub(super) fn weak(plan: &Plan, diagnostics: &mut Vec<Diagnostic>) {
    for item in plan.items() {
        let cue = item.cue.as_deref().filter(|cue| cue.starts_with("default:"));
        if let Some(cue) = cue {
            diagnostics.push(Diagnostic {
                code: "CUE801".to_owned(),
                severity: Severity::Info,
                message: format!("Vai trò của mục này chỉ được suy ra từ vị trí ({cue}), không có đề mục nào nói rõ."),
                span: item.span,
                hint: Some("Hãy kiểm tra lại vai trò trước khi nhập liệu.".to_owned()),
            });
        }
        weak_agencies(item, diagnostics);
    }
}

/// CUE802 `chu-the-chua-chac`: a name that only its place before an unknown word makes the one who
/// is to act. What is inherited is told where it stands.
fn weak_agencies(item: &Item, diagnostics: &mut Vec<Diagnostic>) {
    for agency in item.lead.iter().chain(&item.coordinating).filter(|agency| !agency.inherited) {
        let cue = agency.cue.as_deref().filter(|cue| cue.starts_with("default:"));
        if let Some(cue) = cue {
            diagnostics.push(Diagnostic {
                code: "CUE802".to_owned(),
                severity: Severity::Info,
                message: format!("«{}» được hiểu là cơ quan thực hiện chỉ vì đứng đầu câu ({cue}).", agency.text),
                span: agency.span,
                hint: Some("Hãy kiểm tra xem cơ quan này có được giao thực hiện nội dung đó không.".to_owned()),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Format, Parsed};

    fn count(code: &str, text: &str) -> usize {
        Parsed::from_text("", Format::Text, text).plan().diagnostics.iter().filter(|d| d.code == code).count()
    }

    fn weak(text: &str) -> usize {
        count("CUE801", text)
    }

    #[test]
    fn an_agency_before_no_known_verb() {
        let plan = |task: &str| format!("KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n- {task}");
        assert_eq!(count("CUE802", &plan("Sở Y tế khua chiêng vào buổi sáng.")), 1);
        assert_eq!(count("CUE802", &plan("Sở Y tế tổ chức tập huấn cho cán bộ.")), 0);
        assert_eq!(count("CUE802", &plan("Ươm cây keo tại các xã.")), 0);
    }

    #[test]
    fn an_item_without_a_telling_heading() {
        assert_eq!(weak("KẾ HOẠCH\nTrồng rừng\nI. RỪNG PHÒNG HỘ\n- Ươm cây.\n- Trồng cây."), 2);
        assert_eq!(weak("KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n- Ươm cây."), 0);
    }
}
