//! Blanks left for the pen.

use std::ops::Range;

use super::super::finding::{Fault, Findings, said};
use super::super::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use super::super::subject::Subject;
use super::paper::{captions, papers};
use crate::assemble::Part;
use crate::extract::date;
use crate::model::Severity;
use crate::text::Text;
use crate::words::{Kind, Words};

/// Number, date or another place of the form is still blank.
pub(super) const BLANK: Rule = Rule {
    code: "DOC102",
    name: "cho-trong",
    summary: both("Còn chỗ trống chưa điền", "A place is still blank"),
    explanation: Explanation {
        fault: both(
            "Số, ngày tháng năm ở phần đầu, ở căn cứ hoặc ở dòng “Kèm theo …” còn để trống, hay còn dấu chấm lửng.",
            "Number or date in the letterhead, the grounds or a caption “Kèm theo …” is blank, or dots stand in its place.",
        ),
        why: both(
            "Số và ngày được ghi sau khi ký (Nghị định 30/2020/NĐ-CP, Điều 15), nên trong dự thảo để trống là đúng; trước khi phát hành thì phải đủ (Điều 8). Riêng dòng “Kèm theo” của văn bản điện tử được để trống (Phụ lục I, III.1.c).",
            "Number and date are given after signature (Decree 30/2020/NĐ-CP, Article 15), so a draft rightly leaves them blank; before issue they must be there (Article 8). The caption of an electronic document may stay blank (Appendix I, III.1.c).",
        ),
        wrong: "Số:      /KH-UBND",
        right: "Số: 15/KH-UBND",
        cure: both("Điền số, ngày khi ký ban hành.", "Fill in number and date when it is signed."),
        leave: both("Khi kiểm tra dự thảo mà không cần nhắc.", "For drafts, when no reminder is wanted."),
    },
    levels: Levels::all(Severity::Info).issue(Severity::Error).not_scan(),
    stage: Stage::On,
    fixable: Fixable::No,
    run: blank,
    #[cfg(test)]
    cases: cases::BLANK,
};

fn blank(subject: &Subject<'_>, found: &mut Findings) {
    if papers(subject).next().is_none() {
        return;
    }
    let captions: Vec<(Part, Text<'_>)> = captions(subject).collect();
    let is_caption = |range: &Range<usize>| captions.iter().any(|(_, caption)| caption.extent().contains(&range.start));
    let parts = subject.in_part(|part| matches!(part, Part::Letterhead(_) | Part::Title(_) | Part::Grounds(_)));
    let letterhead = |part: Part| matches!(part, Part::Letterhead(_));
    let dotted = |part: Part| matches!(part, Part::Letterhead(_) | Part::Title(_));
    let texts = parts.map(|passage| (passage.text, letterhead(passage.part), dotted(passage.part)));
    for (text, is_letterhead, dotted) in texts {
        for range in blanks(&text, is_letterhead, dotted).into_iter().filter(|range| !is_caption(range)) {
            found.add(fault(subject, range));
        }
    }
    // The caption of an electronic document may stay blank. One with dots, and in an annex
    // one of another type, is part of a form that others fill in.
    let own: Vec<&str> = papers(subject).filter_map(|(_, instrument)| instrument.kind.as_deref()).collect();
    for (part, caption) in &captions {
        let text = caption.as_str();
        let words = Words::new(text);
        let names_own = (0..words.len().min(6)).any(|at| own.iter().any(|kind| words.spelled(at, kind).is_some()));
        let below_title = !matches!(part, Part::Annex(_));
        if !(names_own || below_title) || text.contains("..") || text.contains('…') {
            continue;
        }
        for range in blanks(caption, false, false) {
            found.add(fault(subject, range).at_most(Severity::Info));
        }
    }
}

fn fault(subject: &Subject<'_>, range: Range<usize>) -> Fault {
    let written = subject.written(range.clone());
    let shown = written.split_whitespace().collect::<Vec<_>>().join(" ");
    Fault::at(range, said(format!("Chỗ trống chưa điền: “{shown}”."), format!("Still blank: “{shown}”.")))
}

/// The source bytes of what is blank in a text.
fn blanks(text: &Text<'_>, letterhead: bool, dotted: bool) -> Vec<Range<usize>> {
    let words = Words::new(text.as_str());
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let end = match () {
            () if words.is(at, "số") => number(&words, at, letterhead),
            () if words.is(at, "ngày") => day(&words, at),
            () if dotted && (words.mark(at, '…') || words.mark(at, '.')) => dots(&words, at),
            () => None,
        };
        found.extend(end.map(|end| text.source(words.range(at, end))));
        at = end.unwrap_or(at + 1).max(at + 1);
    }
    found
}

/// The word after the blank number at `số`: `số /QĐ-UBND`, `Số: …/KH-UBND`; in a letterhead also `Số:` with nothing behind it.
fn number(words: &Words<'_>, at: usize, letterhead: bool) -> Option<usize> {
    let colon = words.mark(at + 1, ':');
    let mut end = past_dots(words, at + 1 + usize::from(colon));
    if words.mark(end, '/') {
        end += 1;
        while words.joined(end - 1) && (words.letters(end) || words.is_any(end, &["-", "/"])) {
            end += 1;
        }
        return Some(end);
    }
    let nothing = letterhead && colon && words.get(end).is_none();
    nothing.then_some(end)
}

/// The word after the date with a blank at `ngày`: `ngày tháng 12 năm 2022`, `ngày /12/2022`, `ngày 05 tháng … năm 2027`.
fn day(words: &Words<'_>, at: usize) -> Option<usize> {
    // `01 ngày/hội nghị` counts days.
    if at.checked_sub(1).is_some_and(|before| words.kind(before) == Some(Kind::Digits)) {
        return None;
    }
    let date = date::read(words, at)?;
    // A month that there is not, such as `tháng 13`, is wrong, not blank.
    let spelled = (at..date.end).any(|at| words.is(at, "tháng") && words.number(at + 1).is_none());
    let blank = date.day.is_none() || date.month.is_none() && spelled;
    blank.then_some(date.end)
}

/// The word after `…`, `....`
fn dots(words: &Words<'_>, at: usize) -> Option<usize> {
    let end = past_dots(words, at);
    (words.mark(at, '…') || end >= at + 4).then_some(end)
}

fn past_dots(words: &Words<'_>, mut at: usize) -> usize {
    while words.is_any(at, &[".", "…", "_"]) {
        at += 1;
    }
    at
}

#[cfg(test)]
mod cases {
    use super::super::super::tests::{Cases, DRAFT};

    pub(super) const BLANK: Cases = Cases {
        fails: &[
            "⟦Số: /KH-UBND⟧\n\nMỹ An, ngày 05 tháng 02 năm 2027\n\nKẾ HOẠCH\nTrồng rừng năm 2027\nI. MỤC TIÊU\n- Giữ rừng.",
            "Số: 15/KH-UBND\n\nMỹ An, ⟦ngày tháng 02 năm 2027⟧\n\nKẾ HOẠCH\nTrồng rừng năm 2027\nI. MỤC TIÊU\n- Giữ rừng.",
            "⟦Số: .../KH-UBND⟧\n\nMỹ An, ⟦ngày … tháng … năm 2027⟧\n\nKẾ HOẠCH\nTrồng rừng năm 2027\nI. MỤC TIÊU\n- Giữ rừng.",
            "KẾ HOẠCH\nTrồng rừng năm 2027\n(Kèm theo Quyết định ⟦số /QĐ-UBND⟧ ⟦ngày /02/2027⟧ của UBND huyện)\nI. MỤC TIÊU\n- Giữ rừng.",
            "KẾ HOẠCH\nTrồng rừng năm 2027\n\nCăn cứ Kế hoạch ⟦số …/KH-UBND⟧ của Ủy ban nhân dân tỉnh;\n\nI. MỤC TIÊU\n- Giữ rừng.",
        ],
        passes: &[
            "Số: 15/KH-UBND\n\nMỹ An, ngày 05 tháng 02 năm 2027\n\nKẾ HOẠCH\nTrồng rừng năm 2027\nI. MỤC TIÊU\n- Giữ rừng.",
            "KẾ HOẠCH\nTrồng rừng năm 2027\nI. NHIỆM VỤ\n- Mở lớp 01 ngày/hội nghị; ghi ngày ... tháng ... năm ... vào sổ.",
            "KẾ HOẠCH\nTrồng rừng năm 2027\nI. NHIỆM VỤ\n- Trồng rừng.\n\nPHỤ LỤC\nPhiếu đăng ký\n\nSố: ......./ĐK\n\nHọ và tên: ..............",
            "KẾ HOẠCH\nTrồng rừng năm 2027\nI. NHIỆM VỤ\n- Trồng rừng.\n\nNơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC\n\n(Kèm theo Công văn số: ngày tháng năm )\n\n(Kèm theo Kế hoạch số …/KH-UBND ngày …)",
            "KẾ HOẠCH\nTrồng rừng năm 2027\n\nCăn cứ Kế hoạch số 5/KH-UBND ngày 02/01/2027 của Ủy ban nhân dân tỉnh;\n\nI. MỤC TIÊU\n- Giữ rừng.",
        ],
        ..DRAFT
    };
}
