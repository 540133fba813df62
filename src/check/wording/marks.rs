//! Marks and blanks.

use std::ops::Range;

use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::Subject;
use crate::model::Severity;
use crate::text::Text;

/// Marks with a blank too many or too few, or twice.
pub(super) const MARKS: Rule = Rule {
    code: "TXT707",
    name: "dau-cau",
    summary: both("Dấu câu, khoảng trắng sai", "Marks or blanks are wrong"),
    explanation: Explanation {
        fault: both(
            "Có khoảng trắng trước dấu , ; : hoặc dấu chấm; dấu câu bị gõ hai lần; sau dấu phẩy giữa hai từ thiếu khoảng trắng; hoặc dấu ngoặc kép đóng đứng ở chỗ mở.",
            "A blank stands before , ; : or a full stop; a mark stands twice; a comma between words has no blank behind it; or a closing quote stands where one opens.",
        ),
        why: both(
            "Không văn bản quy phạm nào quy định khoảng trắng quanh dấu câu; đây là quy ước đánh máy chung, nên mức chỉ là lưu ý.",
            "No instrument speaks of blanks around marks; this is the common convention of typing, and no more than a note.",
        ),
        wrong: "- Các xã , trạm báo cáo..",
        right: "- Các xã, trạm báo cáo.",
        cure: both("Sửa dấu câu; có thể sửa bằng --fix.", "Mend the mark; --fix does it."),
        leave: both("Khi văn bản được chuyển đổi tự động và không cần đẹp.", "Where the text comes from a converter and need not be neat."),
    },
    levels: Levels::all(Severity::Info),
    stage: Stage::On,
    fixable: Fixable::Safe,
    run: marks,
    #[cfg(test)]
    cases: cases::MARKS,
};

/// A range of years with a blank on one side only.
pub(super) const RANGE: Rule = Rule {
    code: "TXT708",
    name: "gach-noi",
    summary: both("Gạch nối giữa hai năm lệch khoảng trắng", "A blank on one side only of the dash between two years"),
    explanation: Explanation {
        fault: both(
            "Giữa hai năm của một giai đoạn, dấu gạch chỉ có khoảng trắng ở một bên. Viết “2026-2030” hay “2026 - 2030” đều được.",
            "Between the two years of a period the dash has a blank on one side only. “2026-2030” and “2026 - 2030” are both right.",
        ),
        why: both(
            "Không có điều khoản riêng; viết lệch làm việc tìm kiếm giai đoạn bỏ sót.",
            "No clause speaks of it; searching for the period misses what is written so.",
        ),
        wrong: "- Giai đoạn 2026- 2030 trồng 50 ha.",
        right: "- Giai đoạn 2026-2030 trồng 50 ha.",
        cure: both("Bỏ hoặc thêm khoảng trắng cho đều hai bên; có thể sửa bằng --fix.", "Put both blanks or none; --fix does it."),
        leave: both("Khi văn bản được chuyển đổi tự động và không cần đẹp.", "Where the text comes from a converter and need not be neat."),
    },
    levels: Levels::all(Severity::Info),
    stage: Stage::On,
    fixable: Fixable::Safe,
    run: year_range,
    #[cfg(test)]
    cases: cases::RANGE,
};

fn marks(subject: &Subject<'_>, found: &mut Findings) {
    for passage in subject.passages() {
        let text = passage.text.as_str();
        if is_form(text) {
            continue;
        }
        for (at, byte) in text.bytes().enumerate() {
            match byte {
                b',' | b';' | b':' | b'.' => {
                    blank_before(subject, &passage.text, at, found);
                    twice(subject, &passage.text, at, found);
                    if byte == b',' {
                        no_blank_behind(subject, &passage.text, at, found);
                    }
                }
                // The first byte of ”; what else begins so is told apart there.
                0xe2 => closing_quote(&passage.text, at, found),
                _ => {}
            }
        }
    }
}

/// Whether a text has blanks to be filled in, whose dots and marks follow no rule.
fn is_form(text: &str) -> bool {
    ["....", "……", "…..", "___"].iter().any(|dots| text.contains(dots))
}

fn before(text: &str, at: usize) -> impl Iterator<Item = char> {
    text.get(..at).unwrap_or_default().chars().rev()
}

fn after(text: &str, at: usize) -> impl Iterator<Item = char> {
    text.get(at..).unwrap_or_default().chars()
}

/// A word, a blank, a mark, then a blank or the end.
fn blank_before(subject: &Subject<'_>, text: &Text<'_>, at: usize, found: &mut Findings) {
    let visible = text.as_str();
    let mut back = before(visible, at);
    let (blank, word) = (back.next(), back.next());
    let mut on = after(visible, at);
    let (Some(mark), next) = (on.next(), on.next()) else { return };
    let set_off = blank == Some(' ') && word.is_some_and(|c| c.is_alphanumeric() || matches!(c, ')' | '”' | '"' | '%'));
    // `1 : 2` is a ratio, `a :` heads a list of a form.
    let figures = mark == ':' && word.is_some_and(char::is_numeric);
    // `1 . Giữ rừng`: what begins a paragraph may be its number, which is told as a slip.
    let number = || mark == '.' && !visible.get(..at.saturating_sub(1)).unwrap_or_default().contains(' ');
    if !set_off || figures || next.is_some_and(|c| c != ' ') || number() {
        return;
    }
    let blank = text.source(at - 1..at);
    // What a line end or markup set apart, the author did not.
    if !subject.written(blank.clone()).chars().all(|c| matches!(c, ' ' | '\u{a0}')) {
        return;
    }
    let from = visible.get(..at - 1).and_then(|rest| rest.char_indices().next_back()).map_or(at - 1, |(from, _)| from);
    let message = said(format!("Thừa khoảng trắng trước dấu “{mark}”."), format!("There is a blank before “{mark}”."));
    let range = text.source(from..at + mark.len_utf8());
    if !subject.written(range.clone()).contains(['*', '<', '_', '|']) {
        found.add(Fault::at(range, message).fix(blank, ""));
    }
}

/// A mark that stands twice, or two that exclude each other.
fn twice(subject: &Subject<'_>, text: &Text<'_>, at: usize, found: &mut Findings) {
    let visible = text.as_str();
    let pair = visible.get(at..at + 2).unwrap_or_default();
    let same = matches!(pair, ",," | ";;" | "..");
    if !same && !matches!(pair, ";." | ",." | ",;" | ";," | ".;" | ".,") {
        return;
    }
    let word = before(visible, at).next().is_some_and(|c| c.is_alphanumeric() || matches!(c, ')' | '”' | '"' | '%'));
    // `v.v..`, `ngày .. tháng`, `.xls;.xlsx`, `TP.,` are no slips.
    let shortened = before(visible, at).nth(1).is_none_or(|c| matches!(c, '.' | ' '));
    let ends = after(visible, at + 2).next().is_none_or(|c| c == ' ');
    if !word || !ends || (shortened && pair.starts_with('.')) || (pair.starts_with('.') && !same && is_short(visible, at)) {
        return;
    }
    let message = said(format!("Dấu câu “{pair}” bị gõ hai lần."), format!("Two marks stand together: “{pair}”."));
    let range = text.source(at..at + 2);
    if subject.written(range.clone()) != pair {
        return;
    }
    let fault = Fault::at(range, message);
    // Of two different marks only the author knows the right one.
    found.add(if same { fault.fix(text.source(at + 1..at + 2), "") } else { fault });
}

/// Whether the word before a full stop is a short one with a stop of its own: `TP.`, `Tp.`, `ĐT.`, `v.v.`.
fn is_short(text: &str, at: usize) -> bool {
    before(text, at).take_while(|c| c.is_alphanumeric() || *c == '.').count() <= 3
}

/// `xã,trạm`: a comma right between two words.
fn no_blank_behind(subject: &Subject<'_>, text: &Text<'_>, at: usize, found: &mut Findings) {
    let visible = text.as_str();
    // Words of one letter are those of `điểm a,b`.
    let words = |mut letters: Box<dyn Iterator<Item = char> + '_>| letters.by_ref().take(2).filter(|c| c.is_alphabetic()).count() == 2;
    if !(words(Box::new(before(visible, at))) && words(Box::new(after(visible, at + 1)))) {
        return;
    }
    let inside = |c: &char| !c.is_whitespace();
    let address = |c: char| matches!(c, '@' | '/' | '=' | '&' | '_' | '\\');
    // The bound keeps a text without blanks cheap.
    if before(visible, at).take(60).take_while(inside).any(address) || after(visible, at).take(60).take_while(inside).any(address) {
        return;
    }
    let start = before(visible, at).take(30).take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum::<usize>();
    let end = after(visible, at + 1).take(30).take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum::<usize>();
    let message = said("Thiếu khoảng trắng sau dấu phẩy.", "There is no blank behind the comma.");
    let (place, range) = (text.source(at..at + 1).end, text.source(at - start..at + 1 + end));
    // Between marks of emphasis a converter may have lost the blank.
    if !subject.written(range.clone()).contains(['*', '_', '<', '[', '|', '\n']) {
        found.add(Fault::at(range, message).fix(place..place, " "));
    }
}

/// `”Học từ việc”`: a closing quote before a word, with one behind it.
fn closing_quote(text: &Text<'_>, at: usize, found: &mut Findings) {
    const CLOSE: char = '”';
    let visible = text.as_str();
    if !visible.get(at..).is_some_and(|rest| rest.starts_with(CLOSE)) {
        return;
    }
    let end = at + CLOSE.len_utf8();
    let opens =
        before(visible, at).next().is_none_or(|c| matches!(c, ' ' | '(')) && after(visible, end).next().is_some_and(char::is_alphabetic);
    // The bound keeps a text of quotes cheap; no name that is quoted is longer.
    let quoted = after(visible, end).take(300).find(|&c| matches!(c, '“' | CLOSE)) == Some(CLOSE);
    let open = before(visible, at).take(300).find(|&c| matches!(c, '“' | CLOSE)) == Some('“');
    if opens && quoted && !open {
        let word = after(visible, end).take(30).take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum::<usize>();
        let message = said("Dấu ngoặc kép mở bị gõ thành dấu đóng.", "A closing quote stands where one opens.");
        found.add(Fault::at(text.source(at..end + word), message).fix(text.source(at..end), "“"));
    }
}

fn year_range(subject: &Subject<'_>, found: &mut Findings) {
    for passage in subject.passages() {
        let text = passage.text.as_str();
        let mut from = 0;
        while let Some(at) = text.get(from..).and_then(|rest| rest.find(['-', '–'])).map(|more| from + more) {
            let dash = after(text, at).next().map_or(1, char::len_utf8);
            from = at + dash;
            let Some((years, blank)) = uneven(text, at, at + dash) else { continue };
            let blank = passage.text.source(blank);
            // A wrapped line sets no blank.
            if !subject.written(blank.clone()).chars().all(|c| matches!(c, ' ' | '\u{a0}')) {
                continue;
            }
            let written = text.get(years.clone()).unwrap_or_default();
            let message = said(
                format!("“{written}”: dấu gạch chỉ có khoảng trắng ở một bên."),
                format!("“{written}”: the dash has a blank on one side only."),
            );
            found.add(Fault::at(passage.text.source(years), message).fix(blank, ""));
        }
    }
}

/// The two years around a dash and the one blank beside it; `None` when there is none, or two.
fn uneven(text: &str, dash: usize, behind: usize) -> Option<(Range<usize>, Range<usize>)> {
    let left = usize::from(text.get(..dash)?.ends_with(' '));
    let right = usize::from(text.get(behind..)?.starts_with(' '));
    if left + right != 1 {
        return None;
    }
    let (first, second) = ((dash - left).checked_sub(4)?..dash - left, behind + right..behind + right + 4);
    let year = |range: Range<usize>| text.get(range)?.parse::<u16>().ok().filter(|year| (1900..2200).contains(year));
    let alone = !before(text, first.start).next().is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | ','))
        && !after(text, second.end).next().is_some_and(char::is_alphanumeric);
    let rising = year(first.clone())? < year(second.clone())?;
    let blank = if left == 1 { dash - 1..dash } else { behind..behind + 1 };
    (alone && rising).then_some((first.start..second.end, blank))
}

#[cfg(test)]
mod cases {
    use crate::check::tests::{Cases, DRAFT};

    pub(super) const MARKS: Cases = Cases {
        fails: &[
            "- Các x⟦ã ,⟧ trạm trồng rừng.",
            "- Gửi báo cáo⟦..⟧",
            "- Giao ⟦xã,trạm⟧ theo dõi.",
            "- Phong trào ⟦”Trồng⟧ cây nhớ Bác”.",
            "- Báo cáo huyện⟦;.⟧",
        ],
        passes: &[
            "- Tỷ lệ 1 : 2; điểm a,b khoản 1; 12,5%; tệp .xls;.xlsx.",
            "- Trồng keo, lim, v.v... và quế…; cây khác v.v..",
            "- Họ tên: .......... , ngày .... tháng ....",
            "- Phong trào “Trồng cây nhớ Bác”, “Vì rừng”; gửi a.b,c@xa.vn, www.xa.vn/tin,bai.",
            "1 . Giữ rừng.",
            "- Trồng rừng\n, chăm sóc rừng; xem Nguyễn An,*Rừng xanh*.",
        ],
        ..DRAFT
    };

    pub(super) const RANGE: Cases = Cases {
        fails: &["- Giai đoạn ⟦2026- 2030⟧ trồng 50 ha.", "- Giai đoạn ⟦2026 -2030⟧ trồng 50 ha.", "- Đề án ⟦2026– 2030⟧."],
        passes: &[
            "- Giai đoạn 2026-2030, 2026 - 2030 và 2031 – 2035.",
            "- Số 12026- 2030; 15/11/2026- 12 xã; TCVN 2026- A.",
            "- Giai đoạn 2026-\n2030 trồng 50 ha.",
            "- Mức 2030- 2026.",
        ],
        ..DRAFT
    };
}
