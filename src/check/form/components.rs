//! The components that an instrument must have.

use super::super::finding::{Fault, Findings, said};
use super::super::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use super::super::subject::Subject;
use super::paper::{closing, papers};
use crate::assemble::{Paper, Part};
use crate::model::{Format, Severity};
use crate::words::Words;

/// A component is missing, or the motto is ill-written.
pub(super) const MISSING: Rule = Rule {
    code: "DOC101",
    name: "thieu-the-thuc",
    summary: both("Thiếu thành phần thể thức, hoặc tiêu ngữ viết sai", "A component of the form is missing, or the motto is ill-written"),
    explanation: Explanation {
        fault: both(
            "Tệp soạn thảo thiếu quốc hiệu, tiêu ngữ, số, dòng địa danh và ngày, nơi nhận hoặc người ký; hoặc tiêu ngữ dùng gạch dài, thiếu khoảng trắng. Chỉ tệp DOCX mới xét phần thiếu, vì các dạng khác thường mất phần đầu khi chuyển đổi.",
            "The drafted file lacks national title, motto, number, place and date, recipients or signature; or the motto has long dashes or lacks blanks. Only in DOCX files is anything taken for missing: conversions lose letterheads.",
        ),
        why: both(
            "Chín thành phần thể thức chính là bắt buộc (Nghị định 30/2020/NĐ-CP, Điều 8). Tiêu ngữ: ba cụm từ nối bằng gạch nối, có cách chữ (Phụ lục I, II.1.b).",
            "Nine components are mandatory (Decree 30/2020/NĐ-CP, Article 8). The motto: three phrases, hyphens between them, with blanks (Appendix I, II.1.b).",
        ),
        wrong: "Độc lập – Tự do – Hạnh phúc",
        right: "Độc lập - Tự do - Hạnh phúc",
        cure: both("Bổ sung thành phần còn thiếu; --fix sửa tiêu ngữ.", "Put in what is missing; --fix mends the motto."),
        leave: both("Khi phần đầu văn bản do hệ thống khác in.", "Where another system prints the letterhead."),
    },
    levels: Levels::all(Severity::Error).not_scan(),
    stage: Stage::On,
    fixable: Fixable::Safe,
    run: missing,
    #[cfg(test)]
    cases: cases::MISSING,
};

const MOTTO: &str = "Độc lập - Tự do - Hạnh phúc";

fn missing(subject: &Subject<'_>, found: &mut Findings) {
    let all: Vec<Paper> = papers(subject).map(|(paper, _)| paper).collect();
    for &paper in &all {
        motto(subject, paper, found);
    }
    // An attached plan has no head of its own, so only the first instrument is asked.
    if let Some(&first) = all.first().filter(|_| subject.plan.source.format == Format::Docx) {
        components(subject, first, found);
    }
}

fn motto(subject: &Subject<'_>, paper: Paper, found: &mut Findings) {
    for passage in subject.in_part(|part| part == Part::Letterhead(paper)) {
        let text = &passage.text;
        let words = Words::new(text.as_str());
        let Some(from) = (0..words.len()).find(|&at| words.phrase(at, "độc lập").is_some()) else { continue };
        let Some(end) = (from..words.len().min(from + 12)).find_map(|at| words.phrase(at, "hạnh phúc")) else { continue };
        let written = words.slice(from, end);
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect::<String>();
        // Other words are another matter, and so are capitals, which conversions make.
        if written.to_lowercase() == MOTTO.to_lowercase() || letters(written) != letters(MOTTO) {
            continue;
        }
        let range = text.source(words.range(from, end));
        let fault = Fault::at(range.clone(), said(format!("Tiêu ngữ viết là “{MOTTO}”."), format!("The motto is “{MOTTO}”.")));
        let plain = !subject.written(range.clone()).contains(['\n', '\r', '*', '<']);
        found.add(if plain { fault.fix(range, MOTTO) } else { fault });
    }
}

fn components(subject: &Subject<'_>, paper: Paper, found: &mut Findings) {
    let letterhead = subject.in_part(|part| part == Part::Letterhead(paper));
    let text: String = letterhead.map(|passage| format!("{} ; ", passage.text.as_str())).collect();
    let words = Words::new(&text);
    let has = |phrase: &str| (0..words.len()).any(|at| words.phrase(at, phrase).is_some());
    let closing = closing(subject, paper);
    let lacking = [
        (has("cộng hòa xã hội chủ nghĩa việt nam"), "quốc hiệu", "national title"),
        (has("độc lập"), "tiêu ngữ", "motto"),
        (has("số"), "số, ký hiệu", "number and symbol"),
        (has("ngày"), "địa danh và thời gian ban hành", "place and date"),
        (closing.head.is_some(), "nơi nhận", "recipients"),
        (!closing.signature.is_empty(), "chức vụ, họ tên, chữ ký", "signature"),
    ];
    let title = subject.in_part(|part| part == Part::Title(paper)).next();
    let place = title.map_or(0..0, |passage| passage.text.extent());
    for (_, vi, en) in lacking.into_iter().filter(|(has, _, _)| !has) {
        let message = said(format!("Thiếu thành phần thể thức: {vi}."), format!("A component of the form is missing: {en}."));
        found.add(Fault::at(place.clone(), message));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::{CheckOptions, Selector};
    use crate::model::Format;
    use crate::parsed::Parsed;

    #[test]
    fn only_an_office_file_can_lack_something() {
        let options = CheckOptions { select: vec!["DOC101".parse::<Selector>().unwrap()], ..CheckOptions::default() };
        let bare = "KẾ HOẠCH\nTrồng rừng năm 2027\n\nI. MỤC TIÊU\n\n- Giữ rừng.";
        let whole = "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 15/KH-UBND\n\nMỹ An, ngày 05 tháng 02 năm 2027\n\nKẾ HOẠCH\nTrồng rừng năm 2027\n\nI. MỤC TIÊU\n\n- Giữ rừng.\n\nNơi nhận:\n- Lưu: VT.\n\n**CHỦ TỊCH**\n\n**Đặng Thu Hà**";
        for (text, format, count) in [(bare, Format::Text, 0), (bare, Format::Docx, 6), (whole, Format::Docx, 0)] {
            assert_eq!(Parsed::from_text("", format, text).check(&options).len(), count, "{text}");
        }
    }
}

#[cfg(test)]
mod cases {
    use super::super::super::tests::{Cases, DRAFT};

    pub(super) const MISSING: Cases = Cases {
        frame: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n{}\n\nSố: 15/KH-UBND\n\nKẾ HOẠCH\nTrồng rừng huyện Mỹ An năm 2027\n\nI. MỤC TIÊU\n- Giữ rừng.",
        fails: &["⟦Độc lập – Tự do – Hạnh phúc⟧", "**⟦Độc lập-Tự do-Hạnh phúc⟧**", "⟦Độc lập - Tự do– Hạnh phúc⟧"],
        passes: &["Độc lập - Tự do - Hạnh phúc", "**ĐỘC LẬP - TỰ DO - HẠNH PHÚC**", "Mỹ An, ngày 05 tháng 02 năm 2027"],
        ..DRAFT
    };
}
