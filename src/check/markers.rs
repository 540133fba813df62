//! TXT: markers that are written as others.

use std::ops::Range;

use crate::model::{Diagnostic, Severity};
use crate::text::Source;

/// TXT705 `loi-nhan-dang`: a marker that was taken for another than it is written, such as `l.` for
/// `1.` or `Il.` for `II.`
pub(crate) fn taken(source: &Source<'_>, taken: &[(Range<usize>, String)], diagnostics: &mut Vec<Diagnostic>) {
    for (range, meant) in taken {
        let written = source.text().get(range.clone()).unwrap_or_default();
        diagnostics.push(Diagnostic {
            code: "TXT705".to_owned(),
            severity: Severity::Info,
            message: format!("“{written}” có lẽ là “{meant}” (lỗi nhận dạng hoặc gõ).", written = written.trim()),
            span: source.span(range.clone()),
            hint: Some("Văn bản được giữ nguyên; hãy đối chiếu với bản gốc.".to_owned()),
        });
    }
}

#[cfg(test)]
mod tests {
    fn taken(text: &str) -> Vec<String> {
        let diagnostics = crate::parse(&format!("KẾ HOẠCH\nTrồng rừng\n{text}")).diagnostics;
        diagnostics.into_iter().filter(|d| d.code == "TXT705").map(|d| d.message).collect()
    }

    #[test]
    fn markers_written_as_others() {
        for (text, message) in [
            ("I. MỤC TIÊU\nl. Giữ rừng.\n2. Trồng rừng.", "“l.” có lẽ là “1.”"),
            ("I. MỤC TIÊU\n- Giữ rừng.\nIl. NHIỆM VỤ\n- Trồng rừng.", "“Il.” có lẽ là “II.”"),
            ("I. NHIỆM VỤ\n9. Giữ rừng.\n1O. Trồng rừng.", "“1O.” có lẽ là “10.”"),
        ] {
            let found = taken(text);
            assert!(found.len() == 1 && found[0].starts_with(message), "{text}: {found:?}");
        }
    }

    #[test]
    fn markers_written_as_meant() {
        for text in [
            "I. MỤC TIÊU\n1 . Giữ rừng.\n2) Trồng rừng.",
            "PHẦN THỨ NHẤT\nMỤC TIÊU\n(1) Giữ rừng.\n１．Trồng rừng.",
            "I. MỤC TIÊU\na1) Giữ rừng.",
        ] {
            assert!(taken(text).is_empty(), "{text}: {:?}", taken(text));
        }
    }
}
