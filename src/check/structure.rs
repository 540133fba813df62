//! STR: structure and numbering.

use std::collections::HashMap;

use crate::marker::{self, Kind};
use crate::model::{Diagnostic, Plan, Section, Severity};
use crate::text::Span;

/// DOC100 `khong-phai-ke-hoach`: the text is no plan.
pub(super) fn no_plan(plan: &Plan, diagnostics: &mut Vec<Diagnostic>) {
    let is_plan = plan.instrument.kind.as_deref() == Some("Kế hoạch");
    let has_items = plan.areas.iter().any(|area| !area.targets.is_empty() || !area.tasks.is_empty());
    if is_plan || has_items {
        return;
    }
    diagnostics.push(Diagnostic {
        code: "DOC100".to_owned(),
        severity: Severity::Warning,
        message: "Không tìm thấy kế hoạch trong văn bản: không có tên loại “KẾ HOẠCH”.".to_owned(),
        span: Span { line: 1, column: 1, ..Span::default() },
        hint: Some("Nội dung được giữ nguyên dưới dạng quy định; không có chỉ tiêu hay nhiệm vụ nào được suy ra.".to_owned()),
    });
}

/// STR001 `trung-so-muc`: two siblings carry the same number. STR002 `nhay-so-muc`: a number between
/// two seen siblings is left out. A list that begins late is no gap: its head may only have been lost.
pub(super) fn numbering(plan: &Plan, diagnostics: &mut Vec<Diagnostic>) {
    // Numbered statements count with the numbered headings beside them.
    let sections =
        plan.outline.iter().filter_map(|section| Some(Numbered::new(section.marker.as_deref()?, parent_id(section), section.span, true)));
    let items = plan.items().filter_map(|item| Some(Numbered::new(item.marker.as_deref()?, item.section.clone(), item.span, false)));
    let mut numbered: Vec<Numbered> = sections.chain(items).flatten().collect();
    numbered.sort_by_key(|line| line.span.start);
    // The last number of each kind among the lines of each section.
    let mut last: HashMap<(String, Kind), (u32, String)> = HashMap::new();
    for line in numbered {
        let key = (line.section.clone(), line.kind);
        if let Some((before, before_written)) = last.get(&key).filter(|_| line.heading) {
            if *before == line.number {
                diagnostics.push(complaint(
                    line.span,
                    "STR001",
                    Severity::Error,
                    format!("Số mục “{}” bị trùng với mục đứng trước.", line.written),
                ));
            } else if line.number > before + 1 {
                diagnostics.push(complaint(
                    line.span,
                    "STR002",
                    Severity::Warning,
                    format!("Số mục nhảy từ “{before_written}” đến “{}”.", line.written),
                ));
            }
        }
        last.insert(key, (line.number, line.written));
    }
}

/// A numbered heading or statement.
struct Numbered {
    kind: Kind,
    number: u32,
    written: String,
    /// The id of the section it stands in.
    section: String,
    span: Span,
    heading: bool,
}

impl Numbered {
    /// Reads a marker as written; points are lettered, and STR003 is about letters.
    fn new(written: &str, section: String, span: Span, heading: bool) -> Option<Self> {
        let marker = marker::read(&format!("{written} A"))?;
        let number = marker.ordinal.filter(|_| marker.kind <= Kind::Decimal)?;
        Some(Self { kind: marker.kind, number, written: written.to_owned(), section, span, heading })
    }
}

/// The id of the section above.
fn parent_id(section: &Section) -> String {
    section.id.rsplit_once('.').map_or_else(String::new, |(parent, _)| parent.to_owned())
}

fn complaint(span: Span, code: &str, severity: Severity, message: String) -> Diagnostic {
    Diagnostic {
        code: code.to_owned(),
        severity,
        message,
        span,
        hint: Some("Đánh lại số và kiểm tra các chỗ dẫn chiếu đến mục này.".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    fn codes(text: &str) -> Vec<String> {
        crate::parse(text).diagnostics.into_iter().map(|d| d.code).collect()
    }

    #[test]
    fn numbers_given_twice_and_left_out() {
        assert_eq!(
            codes("KẾ HOẠCH\nTrồng rừng\nI. MỤC TIÊU\n- Giữ rừng.\nIII. KINH PHÍ\n- Ngân sách.\nIII. TỔ CHỨC THỰC HIỆN\n- Báo cáo."),
            ["STR002", "STR001"]
        );
        assert_eq!(codes("KẾ HOẠCH\nTrồng rừng\nI. MỤC TIÊU\n- Giữ rừng.\nII. KINH PHÍ\n- Ngân sách."), Vec::<String>::new());
        assert_eq!(codes("Kính gửi: Sở Tài chính\n\nĐề nghị quý cơ quan phối hợp."), ["DOC100"]);
    }
}
