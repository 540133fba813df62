//! Titles on the line below their marker.
//!
//! ```text
//! PHẦN THỨ NHẤT            Chương II             1.
//! NHỮNG VẤN ĐỀ CHUNG       Mục tiêu cụ thể       Mục đích
//! ```
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.d, sets the number of a part or chapter and its title
//! on two lines. A number that stands alone can only be that of what stands below it.

use super::Line;
use crate::letter::{is_capitals, is_longer};
use crate::marker::Kind;

/// A title is not longer than this, in characters.
const LONGEST: usize = 250;

/// Joins each title to the marker that stands alone above it.
pub(super) fn join(lines: &mut Vec<Line<'_>>) {
    lines.dedup_by(|line, head| {
        let is_title = is_title_of(head, line);
        if is_title {
            head.text = head.text.joined(&line.text);
            head.heading = head.heading.or(line.heading);
            // The marker was read where no words stood behind it.
            let len = head.text.len() - line.text.len();
            if let Some(marker) = &mut head.marker {
                marker.set_rest(len);
            }
        }
        is_title
    });
}

/// Whether a line is the title of the marker that stands alone on the line before.
fn is_title_of(head: &Line<'_>, line: &Line<'_>) -> bool {
    let Some(marker) = head.number().filter(|_| head.words().is_empty() && !head.is_table) else { return false };
    let text = line.words();
    if line.marker.is_some() || line.is_table || text.is_empty() {
        return false;
    }
    // Only parts, chapters, divisions and sections have titles; a clause or point may be a whole paragraph.
    let title_like = is_capitals(text) || line.is_set_off() || !text.ends_with(['.', ';', ':', ',']);
    marker.kind >= Kind::Arabic || (title_like && !is_longer(text, LONGEST))
}

#[cfg(test)]
mod tests {
    fn titles(text: &str) -> Vec<String> {
        let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng rừng\n{text}"));
        plan.outline.iter().map(|section| format!("{} {}", section.id, section.title)).collect()
    }

    #[test]
    fn a_title_below_its_marker() {
        for (text, expected) in [
            ("PHẦN THỨ NHẤT\nMỤC TIÊU\n\n- Giữ rừng.", &["Phần thứ nhất MỤC TIÊU"][..]),
            (
                "Chương I\n\nMục tiêu\n\n- Giữ rừng.\n\nChương II\n\n**Nhiệm vụ**\n\n- Trồng rừng.",
                &["Chương I Mục tiêu", "Chương II Nhiệm vụ"],
            ),
            ("I.\n\n**MỤC TIÊU**\n\n- Giữ rừng.", &["I MỤC TIÊU"]),
        ] {
            assert_eq!(titles(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_title() {
        for (text, expected) in
            [("Chương I\n\nGiữ rừng là việc của mọi nhà.", &["Chương I "][..]), ("I. MỤC TIÊU\n\nGiữ rừng", &["I MỤC TIÊU"])]
        {
            assert_eq!(titles(text), expected, "{text}");
        }
    }
}
