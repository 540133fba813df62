//! Whether the annexes are there, and how they are numbered.

use std::ops::Range;

use crate::assemble::{Paper, Part, Passage};
use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::Subject;
use crate::marker;
use crate::model::Severity;
use crate::words::{Kind, Words};

/// The text points to an annex, and has none.
pub(super) const MISSING: Rule = Rule {
    code: "ANX601",
    name: "phu-luc-vang",
    summary: both("Dẫn đến phụ lục kèm theo nhưng không có phụ lục", "The text points to an annex that is not there"),
    explanation: Explanation {
        fault: both(
            "Phần thân dẫn đến phụ lục kèm theo kế hoạch này, nhưng trong tệp không có phụ lục nào. Phụ lục của văn bản khác không tính.",
            "The body points to an annex of this very plan, but the file holds none. Annexes of other instruments do not count.",
        ),
        why: both(
            "Văn bản có phụ lục kèm theo thì phải có chỉ dẫn về phụ lục đó (Nghị định 30/2020/NĐ-CP, Phụ lục I, III.1.a); chỉ dẫn mà không có phụ lục thì nhiệm vụ, thời hạn trong đó không ai thực hiện được.",
            "A text with annexes points to them (Decree 30/2020/NĐ-CP, Appendix I, III.1.a); where the annex is missing, nobody can do what it sets.",
        ),
        wrong: "III. NHIỆM VỤ\n(Chi tiết tại Phụ lục kèm theo)\nIV. TỔ CHỨC THỰC HIỆN\n- Trạm báo cáo.",
        right: "III. NHIỆM VỤ\n(Chi tiết tại Phụ lục kèm theo)\nIV. TỔ CHỨC THỰC HIỆN\n- Trạm báo cáo.\nPhụ lục\nNHIỆM VỤ CỤ THỂ",
        cure: both("Bổ sung phụ lục, hoặc bỏ chỉ dẫn.", "Add the annex, or take the reference out."),
        leave: both("Khi phụ lục nằm ở một tệp riêng.", "Where the annex is a file of its own."),
    },
    levels: Levels::all(Severity::Warning).scan(Severity::Info),
    stage: Stage::On,
    fixable: Fixable::No,
    run: missing,
    #[cfg(test)]
    cases: cases::MISSING,
};

/// Several annexes that do not carry Roman numbers.
pub(super) const NUMBERING: Rule = Rule {
    code: "ANX602",
    name: "danh-so-phu-luc",
    summary: both("Có từ hai phụ lục nhưng không đánh số La Mã", "Two or more annexes without Roman numbers"),
    explanation: Explanation {
        fault: both(
            "Kế hoạch có từ hai phụ lục trở lên mà phụ lục không có số, hoặc mang số Ả Rập hay chữ cái.",
            "The plan has two or more annexes, and one has no number, or an Arabic one, or a letter.",
        ),
        why: both(
            "Văn bản có từ hai phụ lục trở lên thì các phụ lục phải được đánh số thứ tự bằng chữ số La Mã (Nghị định 30/2020/NĐ-CP, Phụ lục I, III.1.b).",
            "With two or more annexes each is numbered in Roman figures (Decree 30/2020/NĐ-CP, Appendix I, III.1.b).",
        ),
        wrong: "PHỤ LỤC 01\nDANH MỤC VƯỜN ƯƠM\n\nPHỤ LỤC 02\nDANH MỤC GIỐNG",
        right: "PHỤ LỤC I\nDANH MỤC VƯỜN ƯƠM\n\nPHỤ LỤC II\nDANH MỤC GIỐNG",
        cure: both(
            "Đánh số phụ lục bằng chữ số La Mã và sửa các chỗ dẫn đến phụ lục.",
            "Number the annexes in Roman figures and mend the references to them.",
        ),
        leave: both("Khi biểu mẫu của ngành quy định cách đánh số khác.", "Where forms of the sector are numbered otherwise."),
    },
    levels: Levels::all(Severity::Info),
    stage: Stage::On,
    fixable: Fixable::Unsafe,
    run: numbering,
    #[cfg(test)]
    cases: cases::NUMBERING,
};

/// Words by which something goes with this text.
const WITH_IT: [&str; 4] = ["ban hành kèm theo", "kèm theo", "đính kèm", "gửi kèm"];

/// What this text may call itself behind those words.
const ITSELF: [&str; 6] = ["kế hoạch này", "bản kế hoạch này", "quyết định này", "văn bản này", "đề án này", "chương trình này"];

/// How many words may stand between `phụ lục` and the words that tie it to this text: its number and title.
const NEAR: usize = 14;

fn missing(subject: &Subject<'_>, found: &mut Findings) {
    // What follows the closing without a heading may be an annex that lost its own.
    let possible = |passage: Passage<'_>| {
        matches!(passage.part, Part::Annex(_)) || (passage.part == Part::Elsewhere && passage.is_cell) || is_heading(&passage)
    };
    // Where the text breaks off before the signature, the annexes may have been cut off with it.
    let whole = subject.passages().any(|passage| passage.part == Part::Closing(Paper::Plan));
    if !(subject.is_plan() && whole) || subject.passages().any(possible) {
        return;
    }
    for passage in subject.in_part(|part| matches!(part, Part::Body | Part::Articles)) {
        let Some(range) = reference(passage.text.as_str()) else { continue };
        let written = passage.text.as_str().get(range.clone()).unwrap_or_default();
        let message = said(
            format!("Văn bản dẫn đến “{written}” nhưng trong tệp không có phụ lục nào."),
            format!("The text points to “{written}”, but the file holds no annex."),
        );
        let hint =
            both("Nếu phụ lục ở tệp khác, hãy tắt quy tắc này cho tệp.", "If the annex is another file, leave the rule off for this one.");
        found.add(Fault::at(passage.text.source(range), message).hint(hint));
        // One annex is missing, however often it is mentioned.
        return;
    }
}

/// `Phụ lục` at the head of a short line, as annexes are headed.
fn is_heading(passage: &Passage<'_>) -> bool {
    let text = passage.text.as_str();
    text.len() < 200 && passage.part != Part::Body && Words::new(text.get(..40).unwrap_or(text)).phrase(0, "phụ lục").is_some()
}

/// The words of a reference to an annex of this very text.
fn reference(text: &str) -> Option<Range<usize>> {
    // Cheap words first: most paragraphs name no annex.
    if !["hụ lục", "HỤ LỤC", "hụ Lục"].iter().any(|name| text.contains(name)) {
        return None;
    }
    let words = Words::new(text);
    (0..words.len()).find_map(|at| {
        let behind = words.phrase(at, "phụ lục")?;
        let stop = |i: &usize| words.mark(*i, '.') || words.mark(*i, ';') || words.mark(*i, ')');
        let tie = (behind..words.len().min(behind + NEAR)).take_while(|i| !stop(i)).find_map(|i| words.past(i, &WITH_IT))?;
        let own = words.begins(tie, &ITSELF);
        let ends = words.kind(tie).is_none_or(|kind| kind == Kind::Mark);
        (own || ends).then(|| words.range(at, tie))
    })
}

fn numbering(subject: &Subject<'_>, found: &mut Findings) {
    if !subject.is_plan() {
        return;
    }
    let mut headings = Vec::new();
    let mut last = None;
    for passage in subject.passages() {
        let Part::Annex(annex) = passage.part else { continue };
        if last.replace(annex) != Some(annex) && !passage.is_cell {
            headings.extend(heading(&passage));
        }
    }
    if headings.len() < 2 {
        return;
    }
    for heading in headings.iter().filter(|heading| !heading.roman) {
        let message = said(
            format!("Kế hoạch có {} phụ lục; “{}” phải được đánh số La Mã.", headings.len(), heading.written),
            format!("The plan has {} annexes; “{}” should carry a Roman number.", headings.len(), heading.written),
        );
        let fault = Fault::at(heading.range.clone(), message);
        found.add(match &heading.arabic {
            Some((place, value)) => fault.propose(place.clone(), marker::roman_numeral(*value)),
            None => fault,
        });
    }
}

/// The heading of an annex.
struct Heading<'t> {
    written: &'t str,
    range: Range<usize>,
    roman: bool,
    /// Its Arabic number and where it stands.
    arabic: Option<(Range<usize>, u32)>,
}

/// `Phụ lục` and its number at the head of an annex.
fn heading<'s>(passage: &Passage<'s>) -> Option<Heading<'s>> {
    let text = passage.text.as_str();
    let words = Words::new(text);
    let name = words.phrase(0, "phụ lục")?;
    let number = words.phrase(name, "số").unwrap_or(name);
    let arabic = words.number(number).filter(|value| (1..100).contains(value));
    let written = words.str(number);
    // `I`, `V` … alone; `DANH` is no number, and neither is a word that only has its letters.
    let roman = !written.is_empty() && written.bytes().all(|byte| b"IVX".contains(&byte));
    let letter = written.len() == 1 && words.letters(number) && !roman;
    let end = if arabic.is_some() || roman || letter { number + 1 } else { name };
    let range = words.range(0, end);
    Some(Heading {
        written: text.get(range.clone()).unwrap_or_default(),
        range: passage.text.source(range),
        roman,
        arabic: arabic.map(|value| (passage.text.source(words.range(number, number + 1)), value)),
    })
}

#[cfg(test)]
mod cases {
    use crate::check::rule::Profile;
    use crate::check::tests::{Cases, DRAFT};

    const SIGNED: &str = "KẾ HOẠCH\nTrồng rừng huyện Mỹ An năm 2027\nI. MỤC TIÊU\n- Giữ rừng.\nII. NHIỆM VỤ\n{}\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Ba";

    pub(super) const MISSING: Cases = Cases {
        profile: Profile::Draft,
        frame: SIGNED,
        fails: &[
            "- Trồng rừng (chi tiết tại ⟦Phụ lục kèm theo⟧).",
            "*(Theo ⟦phụ lục đính kèm⟧)*",
            "- Trồng rừng theo ⟦Phụ lục I ban hành kèm theo⟧ Kế hoạch này.",
            "- Danh mục tại ⟦Phụ lục 01, 02 kèm theo⟧.\n- Kinh phí tại Phụ lục 03 kèm theo.",
        ],
        passes: &[
            "- Theo Phụ lục II ban hành kèm theo Thông tư số 02/2026/TT-BNNMT.",
            "- Trồng rừng (chi tiết tại Phụ lục kèm theo)./.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Hai\n\n**Phụ lục**\n**DANH MỤC RỪNG TRỒNG**\n\n| TT | Nhiệm vụ |\n|---|---|\n| 1 | Trồng keo |",
            "- Danh mục chi tiết tại Phụ lục II Nghị quyết số 12/NQ-CP.",
            "- Rà soát các phụ lục hợp đồng giao khoán rừng.",
        ],
        ..DRAFT
    };

    const ANNEXES: &str = "KẾ HOẠCH\nTrồng rừng huyện Mỹ An năm 2027\nI. MỤC TIÊU\n- Giữ rừng.\nII. NHIỆM VỤ\n- Trồng rừng theo phụ lục kèm theo./.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Ba\n\n{}";

    pub(super) const NUMBERING: Cases = Cases {
        profile: Profile::Draft,
        frame: ANNEXES,
        fails: &[
            "**⟦PHỤ LỤC 01⟧**\n\nDANH MỤC VƯỜN ƯƠM\n\n| TT | Nhiệm vụ |\n|---|---|\n| 1 | Ươm keo |\n\n**⟦PHỤ LỤC 02⟧**\n\nDANH MỤC GIỐNG\n\n| TT | Nhiệm vụ |\n|---|---|\n| 1 | Chọn lim |",
            "**Phụ lục I**\n\nDANH MỤC VƯỜN ƯƠM\n\n| TT | Nhiệm vụ |\n|---|---|\n| 1 | Ươm keo |\n\n**⟦Phụ lục 2⟧**\n\nDANH MỤC GIỐNG\n\n| TT | Nhiệm vụ |\n|---|---|\n| 1 | Chọn lim |",
            "**⟦PHỤ LỤC A⟧**\n\nDANH MỤC VƯỜN ƯƠM\n\n| TT | Nhiệm vụ |\n|---|---|\n| 1 | Ươm keo |\n\n**⟦PHỤ LỤC B⟧**\n\nDANH MỤC GIỐNG\n\n| TT | Nhiệm vụ |\n|---|---|\n| 1 | Chọn lim |",
        ],
        passes: &[
            "**PHỤ LỤC**\n\nDANH MỤC VƯỜN ƯƠM\n\n| TT | Nhiệm vụ |\n|---|---|\n| 1 | Ươm keo |",
            "**PHỤ LỤC I**\n\nDANH MỤC VƯỜN ƯƠM\n\n| TT | Nhiệm vụ |\n|---|---|\n| 1 | Ươm keo |\n\n**PHỤ LỤC II**\n\nDANH MỤC GIỐNG\n\n| TT | Nhiệm vụ |\n|---|---|\n| 1 | Chọn lim |",
            "**PHỤ LỤC 01**\n\nDANH MỤC VƯỜN ƯƠM\n\n| TT | Nhiệm vụ |\n|---|---|\n| 1 | Ươm keo theo Phụ lục 02 của Thông tư số 3/2026/TT-BNNMT |",
        ],
        ..DRAFT
    };
}
