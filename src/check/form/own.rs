//! The instrument's own number, symbol and date.

use super::super::finding::{Fault, Findings, said};
use super::super::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use super::super::subject::Subject;
use super::paper::{captions, papers};
use crate::assemble::{Paper, Part};
use crate::calendar::Date;
use crate::extract::passage::Passage;
use crate::extract::{citation, date};
use crate::model::{Instrument, Severity};
use crate::text::Text;
use crate::words::{Kind, Words};

/// The instrument's own number and symbol are ill-formed.
pub(super) const SYMBOL: Rule = Rule {
    code: "DOC103",
    name: "ky-hieu-van-ban",
    summary: both("Số, ký hiệu của chính văn bản sai mẫu", "The instrument's own number and symbol are ill-formed"),
    explanation: Explanation {
        fault: both(
            "Sau chữ “Số” thiếu dấu hai chấm; số hoặc ký hiệu có khoảng trắng; số nhỏ hơn 10 không có số 0 đứng trước; ký hiệu của kế hoạch ghi năm; hoặc chữ viết tắt tên loại không khớp với tên loại của văn bản.",
            "No colon stands behind “Số”; there is a blank in number or symbol; a number below 10 has no nought; the symbol of a plan carries the year; or its abbreviation is not that of the instrument's type.",
        ),
        why: both(
            "Từ “Số”, sau đó có dấu hai chấm; số nhỏ hơn 10 ghi thêm số 0; giữa số và ký hiệu có dấu gạch chéo, giữa các nhóm chữ có dấu gạch nối không cách chữ (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3). Chữ viết tắt theo Phụ lục III.",
            "The word “Số” takes a colon; numbers below 10 a nought; a stroke stands between number and symbol, a hyphen without blanks between the groups (Decree 30/2020/NĐ-CP, Appendix I, II.3). Abbreviations are those of Appendix III.",
        ),
        wrong: "Số: 5 /KH-UBND",
        right: "Số: 05/KH-UBND",
        cure: both("Viết lại số, ký hiệu; --fix sửa dấu, khoảng trắng và số 0.", "Write it anew; --fix mends marks, blanks and noughts."),
        leave: both("Khi hệ thống cấp số theo mẫu riêng.", "Where a system gives numbers in a form of its own."),
    },
    levels: Levels::all(Severity::Error),
    stage: Stage::On,
    fixable: Fixable::Safe,
    run: symbol,
    #[cfg(test)]
    cases: cases::SYMBOL,
};

/// The instrument's own date is no day, or its noughts are wrong.
pub(super) const DAY: Rule = Rule {
    code: "DOC104",
    name: "ngay-ban-hanh",
    summary: both("Ngày ban hành sai thể thức", "The date of issue is ill-formed"),
    explanation: Explanation {
        fault: both(
            "Ngày ban hành không có trong lịch; ngày nhỏ hơn 10 hoặc tháng 1, tháng 2 không có số 0; hoặc tháng 3 đến tháng 9 có số 0.",
            "The calendar has no such day; a day below 10, or month 1 or 2, lacks its nought; or one of the months 3 to 9 has one.",
        ),
        why: both(
            "Ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước; các tháng khác trong mẫu không có số 0 (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.b).",
            "Days below 10 and the months 1 and 2 take a nought; the other months have none in the form (Decree 30/2020/NĐ-CP, Appendix I, II.4.b).",
        ),
        wrong: "Mỹ An, ngày 5 tháng 1 năm 2027",
        right: "Mỹ An, ngày 05 tháng 01 năm 2027",
        cure: both("Viết lại ngày, tháng; --fix thêm hoặc bỏ số 0.", "Write day and month anew; --fix puts in or takes away the nought."),
        leave: both("Khi hệ thống quản lý văn bản tự ghi ngày.", "Where the document system writes the date."),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::Preview,
    fixable: Fixable::Safe,
    run: day,
    #[cfg(test)]
    cases: cases::DAY,
};

/// A caption names this instrument by another number or date.
pub(super) const OTHER_NUMBER: Rule = Rule {
    code: "DOC109",
    name: "chi-dan-kem-theo",
    summary: both("Dòng “Kèm theo …” ghi số hoặc ngày khác với văn bản", "A caption gives another number or date than the instrument has"),
    explanation: Explanation {
        fault: both(
            "Dòng “(Kèm theo …)” của kế hoạch hoặc phụ lục ghi số hay ngày khác với số, ngày của chính văn bản mà nó kèm theo. Chỗ để trống không bị báo.",
            "The caption “(Kèm theo …)” of a plan or an annex gives another number or date than the instrument it belongs to. Blanks are not reported.",
        ),
        why: both(
            "Phụ lục phải ghi số, ký hiệu, thời gian ban hành và tên cơ quan của văn bản mà nó kèm theo (Nghị định 30/2020/NĐ-CP, Phụ lục I, III.1.c).",
            "An annex gives number, symbol, date and issuer of the instrument that it belongs to (Decree 30/2020/NĐ-CP, Appendix I, III.1.c).",
        ),
        wrong: "Số: 15/KH-UBND … PHỤ LỤC (Kèm theo Kế hoạch số 14/KH-UBND)",
        right: "Số: 15/KH-UBND … PHỤ LỤC (Kèm theo Kế hoạch số 15/KH-UBND)",
        cure: both("Sửa dòng “Kèm theo” theo số, ngày của văn bản.", "Mend the caption after the instrument's number and date."),
        leave: both("Khi phụ lục sửa đổi phụ lục của một văn bản khác.", "When an annex amends that of another instrument."),
    },
    levels: Levels::all(Severity::Error),
    stage: Stage::Preview,
    fixable: Fixable::No,
    run: other_number,
    #[cfg(test)]
    cases: cases::OTHER_NUMBER,
};

/// Abbreviations of types (Nghị định 30/2020/NĐ-CP, Phụ lục III) that no plan and no decision carries.
const OTHER_TYPES: [&str; 12] = ["NQ", "CT", "QC", "TB", "HD", "CTr", "PA", "ĐA", "BC", "BB", "TTr", "CĐ"];

/// A number and symbol in a text, in words.
struct Number {
    /// The word `Số`.
    head: usize,
    /// The digits, and the word after the symbol.
    from: usize,
    end: usize,
}

/// `Số: 15/KH-UBND`; `None` when the number is blank.
fn number(words: &Words<'_>) -> Option<Number> {
    let head = (0..words.len())
        .find(|&at| words.is(at, "số") && words.kind(at + 1 + usize::from(words.mark(at + 1, ':'))) == Some(Kind::Digits))?;
    let from = head + 1 + usize::from(words.mark(head + 1, ':'));
    let mut end = from + 1;
    let mut stroke = false;
    // Marks hang number and symbol together, whatever blanks a typist let in.
    while words.get(end).is_some() {
        let mark = words.is_any(end, &["/", "-", "–"]);
        if !mark && !words.is_any(end - 1, &["/", "-", "–"]) {
            break;
        }
        stroke |= words.mark(end, '/');
        end += 1;
    }
    stroke.then_some(Number { head, from, end })
}

fn symbol(subject: &Subject<'_>, found: &mut Findings) {
    for (paper, instrument) in papers(subject) {
        let kind = instrument.kind.as_deref().unwrap_or("");
        for passage in subject.in_part(|part| part == Part::Letterhead(paper)) {
            let words = Words::new(passage.text.as_str());
            let Some(number) = number(&words).filter(|number| words.capital(number.head)) else { continue };
            colon(&words, &number, &passage.text, found);
            blanks(subject, &words, &number, &passage.text, found);
            nought(&words, &number, &passage.text, found);
            year_and_type(&words, &number, &passage.text, kind, paper, found);
        }
    }
    // A caption writes the symbol once more, within a sentence.
    let own: Vec<&str> = papers(subject).filter_map(|(_, instrument)| instrument.kind.as_deref()).collect();
    for (_, caption) in captions(subject) {
        let words = Words::new(caption.as_str());
        let Some(number) = number(&words) else { continue };
        let named = own.iter().any(|kind| (0..number.head).any(|at| words.spelled(at, kind) == Some(number.head)));
        if named {
            blanks(subject, &words, &number, &caption, found);
        }
    }
}

fn colon(words: &Words<'_>, number: &Number, text: &Text<'_>, found: &mut Findings) {
    if words.mark(number.head + 1, ':') {
        return;
    }
    let range = text.source(words.range(number.head, number.end));
    let end = text.source(words.range(number.head, number.head + 1)).end;
    let message = said("Sau chữ “Số” phải có dấu hai chấm.", "A colon must stand behind “Số”.");
    found.add(Fault::at(range, message).fix(end..end, ":"));
}

fn blanks(subject: &Subject<'_>, words: &Words<'_>, number: &Number, text: &Text<'_>, found: &mut Findings) {
    let range = text.source(words.range(number.from, number.end));
    let written = subject.written(range.clone());
    // A wrapped cell is no blank, and markup within a symbol is not for us to move.
    if !written.contains([' ', '\u{a0}', '\t']) || written.contains(['\n', '\r', '*', '<']) {
        return;
    }
    let tidy: String = written.split_whitespace().collect();
    let message = said(format!("Số, ký hiệu “{written}” có khoảng trắng."), format!("There is a blank in “{written}”."));
    found.add(Fault::at(range.clone(), message).fix(range, tidy));
}

fn nought(words: &Words<'_>, number: &Number, text: &Text<'_>, found: &mut Findings) {
    let digits = words.str(number.from);
    if digits.len() != 1 {
        return;
    }
    let range = text.source(words.range(number.from, number.from + 1));
    let message = said(format!("Số nhỏ hơn 10 ghi thêm số 0: “0{digits}”."), format!("A number below 10 takes a nought: “0{digits}”."));
    found.add(Fault::at(range.clone(), message).fix(range, format!("0{digits}")));
}

fn year_and_type(words: &Words<'_>, number: &Number, text: &Text<'_>, kind: &str, paper: Paper, found: &mut Findings) {
    let range = || text.source(words.range(number.from, number.end));
    let written = words.slice(number.from, number.end);
    let dated = date::year(words, number.from + 2).is_some() && words.mark(number.from + 1, '/');
    if dated && kind == "Kế hoạch" {
        let message = said(
            format!("Ký hiệu của kế hoạch không ghi năm: “{written}”."),
            format!("The symbol of a plan carries no year: “{written}”."),
        );
        found.add(Fault::at(range(), message));
        return;
    }
    let short = words.str(number.from + 2 + 2 * usize::from(dated));
    // The number of a decision over a plan is found where the decision itself was lost.
    let other = OTHER_TYPES.contains(&short) || paper == Paper::Decision && short == "KH";
    if other {
        let message = said(
            format!("Chữ viết tắt “{short}” trong ký hiệu không phải của {}.", kind.to_lowercase()),
            format!("The abbreviation “{short}” in the symbol is not that of a {kind}."),
        );
        found.add(Fault::at(range(), message));
    }
}

fn day(subject: &Subject<'_>, found: &mut Findings) {
    for (paper, _) in papers(subject) {
        for passage in subject.in_part(|part| part == Part::Letterhead(paper)) {
            let text = &passage.text;
            let words = Words::new(text.as_str());
            let Some(at) = (0..words.len()).find(|&at| words.is(at, "ngày")) else { continue };
            // A date inside a sentence is not the date line.
            let form = words.is(at + 2, "tháng") && words.is(at + 4, "năm") && words.len() <= at + 8;
            let (Some(day), Some(month), Some(year)) = (words.number(at + 1), words.number(at + 3), date::year(&words, at + 5)) else {
                continue;
            };
            if !form {
                continue;
            }
            let whole = text.source(words.range(at, at + 6));
            let real = u8::try_from(month).ok().zip(u8::try_from(day).ok()).and_then(|(month, day)| Date::new(year, month, day));
            if real.is_none() {
                let message =
                    said(format!("Không có ngày {day} tháng {month} năm {year}."), format!("There is no day {day}/{month}/{year}."));
                found.add(Fault::at(whole, message));
                continue;
            }
            let figures = [(at + 1, day, day < 10, day < 10), (at + 3, month, month < 3, month < 10)];
            for (word, value, padded, short) in figures {
                let wanted = if padded { format!("0{value}") } else { value.to_string() };
                if !short || words.str(word) == wanted {
                    continue;
                }
                let range = text.source(words.range(word, word + 1));
                let message = said(format!("Ở dòng ngày ban hành, viết “{wanted}”."), format!("In the date of issue write “{wanted}”."));
                let fault = Fault::at(range.clone(), message).fix(range, wanted);
                found.add(if padded { fault } else { fault.at_most(Severity::Info) });
            }
        }
    }
}

fn other_number(subject: &Subject<'_>, found: &mut Findings) {
    for (_, caption) in captions(subject) {
        let words = Words::new(caption.as_str());
        let Some(mention) = citation::find(&Passage::of(&words)).into_iter().next() else { continue };
        let Some((_, own)) = papers(subject).find(|(_, own)| own.kind.as_deref() == Some(mention.kind)) else { continue };
        let Some((vi, en)) = differs(own, &mention) else { continue };
        found.add(Fault::at(caption.source(mention.range), said(vi, en)));
    }
}

/// How a caption differs from the instrument that it names.
fn differs(own: &Instrument, mention: &citation::Found<'_>) -> Option<(String, String)> {
    let (number, named) = (own.number.as_deref()?, mention.number.as_deref()?);
    // The symbol of another body or type names another instrument.
    if series(number) != series(named) {
        return None;
    }
    if digits(number) != digits(named) {
        return Some((
            format!("Dòng “Kèm theo” ghi số {named}, văn bản có số {number}."),
            format!("The caption says {named}; the instrument is {number}."),
        ));
    }
    let (day, said) = (own.date?, mention.date?);
    (day.day().is_some() && said.day().is_some() && day != said).then(|| {
        (
            format!("Dòng “Kèm theo” ghi ngày {said}, văn bản có ngày {day}."),
            format!("The caption says {said}; the instrument is of {day}."),
        )
    })
}

fn digits(number: &str) -> &str {
    let end = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
    number.get(..end).unwrap_or("").trim_start_matches('0')
}

/// The letters of a symbol.
fn series(number: &str) -> String {
    number.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod cases {
    use super::super::super::tests::{Cases, DRAFT};

    pub(super) const SYMBOL: Cases = Cases {
        frame: "{}\n\nMỹ An, ngày 05 tháng 02 năm 2027\n\nKẾ HOẠCH\nTrồng rừng huyện Mỹ An năm 2027\n\nI. MỤC TIÊU\n- Giữ rừng.\n\nNơi nhận:\n- Lưu: VT.",
        fails: &[
            "⟦Số 15/KH-UBND⟧",
            "Số: ⟦15 /KH-UBND⟧",
            "Số: ⟦15/KH - UBND⟧",
            "Số: ⟦5⟧/KH-UBND",
            "Số: ⟦15/2027/KH-UBND⟧",
            "Số: ⟦15/BC-UBND⟧",
        ],
        passes: &["Số: 15/KH-UBND", "Số: 0204/KH-UBND", "Số: /KH-UBND", "Số: 05/QĐ-UBND", "| Số:\n15/KH-UBND |"],
        ..DRAFT
    };

    pub(super) const DAY: Cases = Cases {
        frame: "Số: 15/KH-UBND\n\n{}\n\nKẾ HOẠCH\nTrồng rừng huyện Mỹ An năm 2027\n\nI. MỤC TIÊU\n- Giữ rừng.",
        fails: &[
            "Mỹ An, ngày ⟦5⟧ tháng 12 năm 2027",
            "Mỹ An, ngày 15 tháng ⟦2⟧ năm 2027",
            "Mỹ An, ngày 15 tháng ⟦06⟧ năm 2027",
            "Mỹ An, ⟦ngày 31 tháng 11 năm 2027⟧",
        ],
        passes: &[
            "Mỹ An, ngày 29 tháng 6 năm 2027",
            "Mỹ An, ngày 05 tháng 02 năm 2027",
            "Mỹ An, ngày tháng năm 2027",
            "Mỹ An, ngày 15 tháng 10 năm 2027",
        ],
        ..DRAFT
    };

    pub(super) const OTHER_NUMBER: Cases = Cases {
        frame: "Số: 15/KH-UBND\n\nMỹ An, ngày 05 tháng 02 năm 2027\n\nKẾ HOẠCH\nTrồng rừng huyện Mỹ An năm 2027\n\nI. MỤC TIÊU\n- Giữ rừng.\n\nNơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC\n\n{}\n\n- Trồng keo.",
        fails: &[
            "(Kèm theo ⟦Kế hoạch số 14/KH-UBND⟧)",
            "(Ban hành kèm theo ⟦Kế hoạch số 15/KH-UBND ngày 06/02/2027⟧)",
            "(Kèm theo ⟦Kế hoạch số 115/KH-UBND ngày 05/02/2027⟧)",
        ],
        passes: &[
            "(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 02 năm 2027)",
            "(Kèm theo Kế hoạch số /KH-UBND ngày tháng năm 2027)",
            "Sửa đổi phụ lục ban hành kèm theo Kế hoạch số 26/KH-UBND ngày 01/01/2027.",
            "(Kèm theo Quyết định số 14/QĐ-UBND ngày 06/02/2027)",
        ],
        ..DRAFT
    };
}
