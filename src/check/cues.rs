//! CUE: values that rest on a weak cue alone.

use std::collections::BTreeSet;

use crate::model::{Diagnostic, Item, Plan, Severity};

/// CUE801 `dau-hieu-yeu`: nothing in the text says what the items of a section are, only where they
/// stand, which is told once a section, at the first of them; or no word commits to a count, which only
/// its place makes a measure. A data-entry officer looks here first.
pub(super) fn weak(plan: &Plan, diagnostics: &mut Vec<Diagnostic>) {
    let mut told = BTreeSet::new();
    for item in plan.items() {
        let cue = item.cue.as_deref().filter(|cue| cue.starts_with("default:"));
        if let Some(cue) = cue.filter(|cue| told.insert((item.section.as_str(), *cue))) {
            diagnostics.push(Diagnostic {
                code: "CUE801".into(),
                severity: Severity::Info,
                message: format!("Vai trò của các mục ở đây chỉ được suy ra từ vị trí ({cue}), không có đề mục nào nói rõ."),
                span: item.span,
                hint: Some("Hãy kiểm tra lại vai trò của mục này và các mục cùng đề mục trước khi nhập liệu.".into()),
            });
        }
        for measure in &item.measures {
            let cue = measure.cue.as_deref().filter(|cue| cue.starts_with("default:"));
            if let Some(cue) = cue {
                diagnostics.push(Diagnostic {
                    code: "CUE801".into(),
                    severity: Severity::Info,
                    message: format!("Số lượng này chỉ được suy ra từ vị trí ({cue}), không có động từ hay từ so sánh đi kèm."),
                    span: measure.span,
                    hint: Some("Hãy kiểm tra xem đó có phải là chỉ tiêu không.".into()),
                });
            }
        }
        weak_deadlines(item, diagnostics);
        weak_agencies(item, diagnostics);
    }
}

/// CUE803 `thoi-han-chua-chac`: a time without a word that makes it one, such as a year amid a
/// clause, which may as well name the work. What is inherited is told where it stands.
fn weak_deadlines(item: &Item, diagnostics: &mut Vec<Diagnostic>) {
    for deadline in item.deadlines.iter().filter(|deadline| !deadline.inherited) {
        let cue = deadline.cue.as_deref().filter(|cue| cue.starts_with("default:"));
        if let Some(cue) = cue {
            diagnostics.push(Diagnostic {
                code: "CUE803".into(),
                severity: Severity::Info,
                message: format!(
                    "«{}» được hiểu là thời gian thực hiện ({cue}), nhưng trước đó không có từ chỉ thời hạn như “trong”, “đến”, “trước”.",
                    deadline.text
                ),
                span: deadline.span,
                hint: Some("Hãy kiểm tra đây là thời gian thực hiện hay chỉ là tên gọi của công việc.".into()),
            });
        }
    }
}

/// CUE802 `chu-the-chua-chac`: a name that only its place before an unknown word makes the one who
/// is to act. What is inherited is told where it stands.
fn weak_agencies(item: &Item, diagnostics: &mut Vec<Diagnostic>) {
    for agency in item.lead.iter().chain(&item.coordinating).filter(|agency| !agency.inherited) {
        let cue = agency.cue.as_deref().filter(|cue| cue.starts_with("default:"));
        if let Some(cue) = cue {
            diagnostics.push(Diagnostic {
                code: "CUE802".into(),
                severity: Severity::Info,
                message: format!("«{}» được hiểu là cơ quan thực hiện chỉ vì đứng đầu câu ({cue}).", agency.text),
                span: agency.span,
                hint: Some("Hãy kiểm tra xem cơ quan này có được giao thực hiện nội dung đó không.".into()),
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
    fn a_time_without_a_word_that_makes_it_one() {
        let plan = |task: &str| format!("KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n- {task}");
        assert_eq!(count("CUE803", &plan("Ươm cây keo tại các xã năm 2027.")), 1);
        assert_eq!(count("CUE803", &plan("Ươm cây keo trong năm 2027.")), 0);
        assert_eq!(count("CUE803", &plan("Ươm cây keo tại các xã.")), 0);
    }

    #[test]
    fn a_count_without_a_verb() {
        assert_eq!(weak("KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n- Trạm đo: 12 trạm."), 1);
        assert_eq!(weak("KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n- Tổ chức 12 hội nghị."), 0);
    }

    #[test]
    fn an_agency_before_no_known_verb() {
        let plan = |task: &str| format!("KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n- {task}");
        assert_eq!(count("CUE802", &plan("Sở Y tế khua chiêng vào buổi sáng.")), 1);
        assert_eq!(count("CUE802", &plan("Sở Y tế tổ chức tập huấn cho cán bộ.")), 0);
        assert_eq!(count("CUE802", &plan("Ươm cây keo tại các xã.")), 0);
    }

    #[test]
    fn items_without_a_telling_heading_once_a_section() {
        assert_eq!(weak("KẾ HOẠCH\nTrồng rừng\nI. RỪNG PHÒNG HỘ\n- Ươm cây.\n- Trồng cây."), 1);
        assert_eq!(weak("KẾ HOẠCH\nTrồng rừng\nI. RỪNG PHÒNG HỘ\n- Ươm cây.\nII. RỪNG SẢN XUẤT\n- Trồng cây.\n- Tỉa cây."), 2);
        assert_eq!(weak("KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n- Ươm cây."), 0);
    }
}
