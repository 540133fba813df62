//! The grounds that stand above the body of a plan: by what and on whose proposal it is made, and what it carries out.
//!
//! ```text
//! ground = ("Căn cứ" | "Theo đề nghị" …) … (";" | ".")  |  ("Thực hiện" | "Triển khai") instrument ["về" title] "."
//! ```

use crate::marker;
use crate::words::Words;

/// What begins a clause behind the comma in the title of an instrument; what it tells is no part of the title.
const CLAUSES: [&str; 14] = [
    "đến nay",
    "từ năm",
    "trong",
    "năm",
    "giao",
    "yêu cầu",
    "đề nghị",
    "ubnd",
    "ủy ban nhân dân",
    "toàn",
    "hiện",
    "thời gian qua",
    "tỉnh",
    "xã",
];

/// Whether a paragraph names the instrument that a plan carries out and says no more: `Thực hiện Chỉ thị số 3/CT-TTg … về ….`
pub(super) fn is_followed_instrument(words: &Words<'_>) -> bool {
    let begun = ["triển khai thực hiện", "thực hiện", "triển khai"].iter().find_map(|start| words.phrase(0, start));
    let numbered = |at: usize| (at + 1..at + 6).any(|at| words.is(at, "số") && words.number(at + 1).is_some());
    begun.is_some_and(|at| words.capital(at) && numbered(at)) && words.text().ends_with('.') && !tells_more(words)
}

/// Whether a paragraph that begins with an instrument says something of its own: in another sentence, or in a clause
/// behind a comma. Before the title of the instrument (`về …`) only other instruments and bodies in capitals are listed.
fn tells_more(words: &Words<'_>) -> bool {
    let title = (0..words.len()).find(|&at| words.begins(at, &["về", "v / v"])).unwrap_or(words.len());
    let clause = |at: usize| {
        let listed = words.capital(at) || words.number(at).is_some() || words.begins(at, &["số", "khóa", "kỳ họp", "nhiệm kỳ"]);
        at < title && !listed || words.begins(at, &CLAUSES)
    };
    let short = |at: usize| words.str(at).chars().count() <= 2 && words.number(at).is_none();
    (1..words.len()).any(|at| match words.str(at - 1) {
        "," | ";" => clause(at),
        // `TP. Vinh`
        "." => at > 1 && !short(at - 2),
        _ => words.begins(at, &["đã", "đến nay"]),
    })
}

/// `Căn cứ …;`, `Theo đề nghị của …`, and what else ends with `;` before the body begins.
pub(super) fn is_legal_ground(words: &Words<'_>) -> bool {
    let text = words.text();
    if text.ends_with(':') {
        return false;
    }
    let formula =
        ["căn cứ", "theo đề nghị", "xét đề nghị", "xét tờ trình", "theo tờ trình"].iter().any(|start| words.phrase(0, start).is_some());
    let stop = text.trim_end_matches(['.', ';', ' ', '…']).len() < text.len();
    // A ground that goes over into "… ban hành Kế hoạch với các nội dung sau." is the opening paragraph.
    let opening = text.contains("ban hành Kế hoạch") && !text.ends_with(';') && !text.contains("về việc ban hành Kế hoạch");
    formula && !(opening && stop && !text.ends_with(';')) || (text.ends_with(';') && marker::read(text).is_none())
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_a_plan_carries_out_stands_among_its_grounds() {
        let order = "Thực hiện Chỉ thị số 3/CT-TTg ngày 05/01/2026 của Thủ tướng Chính phủ về trồng cây";
        let opening = "Ủy ban nhân dân xã ban hành Kế hoạch trồng cây, cụ thể như sau:";
        for (front, ground) in [
            (format!("{order}.\n\n{opening}"), true),
            (format!("{order};\n\n{opening}"), true),
            (format!("Triển khai thực hiện Nghị quyết số 5/NQ-HĐND ngày 05/01/2026.\n\n{opening}"), true),
            (
                format!("{order}.\n\nThực hiện Kế hoạch số 5/KH-UBND ngày 06/01/2026 của UBND TP. Vinh, Công văn số 3/SYT.\n\n{opening}"),
                true,
            ),
            (format!("Thực hiện Nghị quyết số 5/NQ-HĐND của HĐND tỉnh khóa II, kỳ họp thứ 3 về trồng cây.\n\n{opening}"), true),
            (format!("{order}.\n\nTheo đề nghị của Phòng Kinh tế, Tờ trình số 2/TTr-KT.\n\n{opening}"), true),
            (format!("{order}.\n\nPhòng Kinh tế xây dựng kế hoạch trồng cây như sau:"), true),
            // What it says more is a sentence or a clause of its own.
            (format!("{order}. Xã còn nhiều đất trống.\n\n{opening}"), false),
            (format!("{order}, đến nay xã còn 5 thôn chưa có rừng.\n\n{opening}"), false),
            (format!("Thực hiện Chỉ thị số 3/CT-TTg, từ năm 2025 xã trồng 50 ha rừng.\n\n{opening}"), false),
            (format!("Triển khai Nghị quyết số 5/NQ-HĐND về rừng, giao Sở Y tế tổng hợp.\n\n{opening}"), false),
            (format!("{order}.\n\nCác thôn xây dựng kế hoạch trồng cây hằng năm."), false),
            // Nobody issues the plan behind it, or somebody does in the same breath.
            (format!("{order}."), false),
            (format!("{order}.\n\nRừng của xã bị cháy nhiều."), false),
            (format!("{order}, {opening}"), false),
            (format!("Thực hiện đúng tiến độ theo Nghị quyết số 5/NQ-HĐND ngày 05/01/2026.\n\n{opening}"), false),
        ] {
            let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng cây năm 2027\n\n{front}\n\nI. MỤC TIÊU\n\n- Giữ rừng.\n"));
            assert_eq!(plan.citations[0].basis, ground, "{front}");
        }
    }
}
