//! CUE: values that rest on a weak cue alone.

use crate::model::{Diagnostic, Plan, Severity};

/// CUE801 `dau-hieu-yeu`: nothing in the text says what the item is, only where it stands; or no word
/// commits to a count, which only its place makes a measure. A
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
        for measure in &item.measures {
            let cue = measure.cue.as_deref().filter(|cue| cue.starts_with("default:"));
            if let Some(cue) = cue {
                diagnostics.push(Diagnostic {
                    code: "CUE801".to_owned(),
                    severity: Severity::Info,
                    message: format!("Số lượng này chỉ được suy ra từ vị trí ({cue}), không có động từ hay từ so sánh đi kèm."),
                    span: measure.span,
                    hint: Some("Hãy kiểm tra xem đó có phải là chỉ tiêu không.".to_owned()),
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Format, Parsed};

    fn weak(text: &str) -> usize {
        Parsed::from_text("", Format::Text, text).plan().diagnostics.iter().filter(|d| d.code == "CUE801").count()
    }

    #[test]
    fn a_count_without_a_verb() {
        assert_eq!(weak("KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n- Trạm đo: 12 trạm."), 1);
        assert_eq!(weak("KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n- Tổ chức 12 hội nghị."), 0);
    }

    #[test]
    fn an_item_without_a_telling_heading() {
        assert_eq!(weak("KẾ HOẠCH\nTrồng rừng\nI. RỪNG PHÒNG HỘ\n- Ươm cây.\n- Trồng cây."), 2);
        assert_eq!(weak("KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n- Ươm cây."), 0);
    }
}
