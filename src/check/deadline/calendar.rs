//! DDL403: days, months and quarters that no calendar has, and ranges that end before they begin.
//!
//! ```text
//! date    = D "/" M "/" Y | "ngày" D "/" M | "ngày" D "tháng" M ["năm" Y | "/" Y]
//! month   = "tháng" M ("/" Y | "năm" Y)
//! quarter = "quý" (V | VI … | 5 …) ("/" Y | "năm" Y)
//! ```

use std::ops::Range;

use crate::assemble::Part;
use crate::calendar::Date;
use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::Subject;
use crate::model::Severity;

/// A leap year, for dates without one.
const LEAP: u16 = 2024;

/// A day, month or quarter that does not exist, or a range that ends before it begins.
pub(super) const NO_SUCH_DAY: Rule = Rule {
    code: "DDL403",
    name: "ngay-vo-ly",
    summary: both("Ngày, tháng, quý không tồn tại", "A day, month or quarter that does not exist"),
    explanation: Explanation {
        fault: both(
            "Ngày, tháng hoặc quý không có trong lịch (31/11, 30/02, tháng 13, quý V), hoặc khoảng thời gian kết thúc trước khi bắt đầu.",
            "A day, month or quarter that no calendar has (31/11, 30/02, month 13, quarter V), or a range that ends before it begins.",
        ),
        why: both(
            "Sai dù tác giả muốn nói gì. Sai nội dung sau ban hành phải sửa bằng văn bản cùng hình thức (Nghị định 30/2020/NĐ-CP, Điều 18).",
            "Wrong whatever was meant. After issue, content is mended by an instrument of the same form (Decree 30/2020/NĐ-CP, Article 18).",
        ),
        wrong: "- Trồng rừng từ ngày 01/9/2027 đến ngày 31/11/2027.",
        right: "- Trồng rừng từ ngày 01/9/2027 đến ngày 30/11/2027.",
        cure: both("Đối chiếu với lịch; công cụ không tự sửa ngày.", "Compare with a calendar; the tool never changes a date."),
        leave: both("Khi trích nguyên văn một văn bản có ngày sai.", "When a text with a wrong date is quoted."),
    },
    levels: Levels::all(Severity::Error),
    stage: Stage::On,
    fixable: Fixable::No,
    run: no_such_day,
    #[cfg(test)]
    cases: cases::NO_SUCH_DAY,
};

fn no_such_day(subject: &Subject<'_>, found: &mut Findings) {
    for passage in subject.in_part(|part| matches!(part, Part::Body | Part::Annex(_) | Part::Articles)) {
        let text = passage.text.as_str();
        if !text.bytes().any(|b| b.is_ascii_digit()) && !text.contains("uý") {
            continue;
        }
        let strokes = text.match_indices('/').filter_map(|(at, _)| with_stroke(text, at));
        let months = text.match_indices("háng ").filter_map(|(at, _)| spelled(text, at));
        let quarters = text.match_indices("uý ").filter_map(|(at, _)| quarter(text, at));
        for (range, message) in strokes.map(no_day).chain(months.map(no_day)).chain(quarters.map(no_quarter)) {
            let place = passage.text.source(range.clone());
            // The dates of cited documents are looked at where citations are; the moon's months have
            // thirty days in any month.
            if subject.is_cited(place.start) || is_lunar(text.get(range.end..).unwrap_or("")) {
                continue;
            }
            let written = text.get(range).unwrap_or("");
            let message = said(message.0.replace("{}", written), message.1.replace("{}", written));
            found.add(Fault::at(place, message).hint(both("Đối chiếu với lịch.", "Compare with a calendar.")));
        }
    }
    for deadline in subject.plan.items().flat_map(|item| &item.deadlines).filter(|deadline| !deadline.inherited) {
        let (Some(start), Some(end)) = (deadline.start, deadline.end) else { continue };
        // Where only one year is written, the other is a guess.
        if end < start && years(&deadline.text) >= 2 {
            let message = said(
                format!("Khoảng thời gian “{}” kết thúc trước khi bắt đầu.", deadline.text),
                format!("The range “{}” ends before it begins.", deadline.text),
            );
            found.add(Fault::at(deadline.span.range(), message));
        }
    }
}

/// Whether a date is one of the lunar calendar: `30/02 (âm lịch)`.
fn is_lunar(after: &str) -> bool {
    let after = after.trim_start_matches([' ', '(', ',']);
    ["âm lịch", "Âm lịch", "ÂL", "AL"].iter().any(|words| after.starts_with(words))
}

type Told = (Range<usize>, (&'static str, &'static str));

fn no_day(range: Range<usize>) -> Told {
    (range, ("“{}” không có trong lịch.", "No calendar has “{}”."))
}

fn no_quarter(range: Range<usize>) -> Told {
    (range, ("“{}”: một năm chỉ có bốn quý.", "“{}”: a year has four quarters only."))
}

/// How many years are written in a text.
fn years(text: &str) -> usize {
    text.split(|c: char| !c.is_ascii_digit()).filter(|run| run.len() == 4 && (run.starts_with("19") || run.starts_with("20"))).count()
}

/// The digits that a text begins with, at most `most` of them, and the number they write.
fn leading(text: &str, most: usize) -> Option<(u16, usize)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let number = text.get(..digits)?.parse().ok()?;
    (1..=most).contains(&digits).then_some((number, digits))
}

/// The digits that a text ends with, one or two of them, and the number they write.
fn trailing(text: &str) -> Option<(u16, usize)> {
    let digits = text.bytes().rev().take(3).take_while(u8::is_ascii_digit).count();
    let number = text.get(text.len() - digits..)?.parse().ok()?;
    (1..=2).contains(&digits).then_some((number, digits))
}

/// Whether a day and month can only have been meant as such, and the year has no such day.
fn is_missing(year: u16, month: u16, day: u16) -> bool {
    let (Ok(month), Ok(day)) = (u8::try_from(month), u8::try_from(day)) else { return false };
    // `10/21/2012` is the American order, not a slip.
    let american = month > 12 && day <= 12;
    (1..=39).contains(&day) && (1..=39).contains(&month) && !american && Date::new(year, month, day).is_none()
}

/// `31/11/2027` or `ngày 31/11`, at its first stroke; its range when there is no such day.
fn with_stroke(text: &str, stroke: usize) -> Option<Range<usize>> {
    let before = text.get(..stroke)?;
    let (day, digits) = trailing(before)?;
    let start = stroke - digits;
    let left = text.get(..start)?;
    // `1,5/7`, `15/31/11`, `A31/11`, `2-31/11` are other things.
    if left.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | ',' | '-' | '–' | '+' | '\\')) {
        return None;
    }
    let after = text.get(stroke + 1..)?;
    let (month, digits) = leading(after, 2)?;
    let end = stroke + 1 + digits;
    let rest = text.get(end..)?;
    let named = left.trim_end().ends_with("ngày") || left.trim_end().ends_with("Ngày");
    let numbered = ["số", "Số", "số:", "Số:"].iter().any(|word| left.trim_end().ends_with(word));
    if let Some((year, digits)) = rest.strip_prefix('/').and_then(|rest| leading(rest, 4)) {
        let end = end + 1 + digits;
        // The number of a document goes on: `31/11/2027/QĐ-UBND`.
        let goes_on = text.get(end..)?.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '-'));
        let plausible = digits == 4 && (1900..2100).contains(&year);
        return (plausible && !goes_on && !numbered && is_missing(year, month, day)).then_some(start..end);
    }
    let goes_on = rest.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | '%'));
    (named && !goes_on && is_missing(LEAP, month, day)).then_some(start..end)
}

/// `ngày 31 tháng 11 năm 2027`, `Tháng 13/2027`, at the word tháng behind its first letter; its range when there is no such day or month.
fn spelled(text: &str, at: usize) -> Option<Range<usize>> {
    let number_at = at + "háng ".len();
    let at = at.checked_sub(1).filter(|&start| text.get(start..).is_some_and(|text| text.starts_with(['t', 'T'])))?;
    let (month, digits) = leading(text.get(number_at..)?, 2)?;
    let month_end = number_at + digits;
    let rest = text.get(month_end..)?;
    let year_at = ["/", " năm ", "/năm "].iter().find_map(|link| rest.starts_with(link).then_some(month_end + link.len()));
    let year = year_at.and_then(|at| leading(text.get(at..)?, 4).filter(|&(year, digits)| digits == 4 && (1900..2100).contains(&year)));
    let end = year_at.filter(|_| year.is_some()).map_or(month_end, |at| at + 4);
    // A list or a range of months has its day elsewhere: `tháng 2-30`.
    if year.is_none() && rest.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '-')) {
        return None;
    }
    let before = text.get(..at)?.trim_end();
    let day = trailing(before).filter(|(_, digits)| {
        before.get(..before.len() - digits).is_some_and(|left| left.trim_end().ends_with("ngày") || left.trim_end().ends_with("Ngày"))
    });
    match day {
        Some((day, digits)) => is_missing(year.map_or(LEAP, |(year, _)| year), month, day).then_some(before.len() - digits..end),
        // `lương tháng 13` is a thing; `tháng 13/2027` is none.
        None => (year.is_some() && (13..=39).contains(&month)).then_some(at..end),
    }
}

/// `quý V/2027`, at the letters after its first; its range when there is no such quarter.
fn quarter(text: &str, at: usize) -> Option<Range<usize>> {
    let start = at.checked_sub(1).filter(|&start| text.get(start..).is_some_and(|text| text.starts_with(['q', 'Q'])))?;
    let number_at = at + "uý ".len();
    let rest = text.get(number_at..)?;
    let digits = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let wrong = matches!(rest.get(..digits)?, "V" | "VI" | "VII" | "5" | "05" | "6" | "06" | "7" | "8" | "9" | "0");
    let after = rest.get(digits..)?;
    let dated = ["/20", " năm 20", "/năm 20"].iter().any(|link| after.starts_with(link));
    (wrong && dated).then_some(start..number_at + digits)
}

#[cfg(test)]
mod cases {
    use crate::check::tests::{Cases, DRAFT, TASK};

    pub(super) const NO_SUCH_DAY: Cases = Cases {
        frame: TASK,
        fails: &[
            "- Trồng rừng đợt một xong trước ⟦31/11/2027⟧.",
            "- Gửi danh sách trước ngày ⟦30/02⟧ để tổng hợp.",
            "- Kiểm kê rừng đến ngày ⟦31 tháng 9 năm 2027⟧.",
            "- Nghiệm thu trong ⟦tháng 13/2027⟧.",
            "- Nghiệm thu: ⟦Tháng 14/2027⟧.",
            "- Sơ kết trong ⟦quý V⟧/2027.",
            "- Tuần tra ⟦từ ngày 15/8/2027 đến ngày 15/6/2027⟧.",
            "- Nộp báo cáo chậm nhất ngày ⟦29/02/2027⟧.",
        ],
        passes: &[
            "- Đạt 4/4 chỉ tiêu trồng rừng; trực 24/7; họp 2 tuần/lần.",
            "- Báo cáo trước ngày 30/11/2027 và ngày 29/02/2028.",
            "- Cúng rừng ngày 30/02 (âm lịch).",
            "- Chi lương tháng 13 cho người giữ rừng.",
            "- Trồng cây từ tháng 11 đến tháng 3 năm 2028.",
            "- Theo Quyết định số 31/11/2027/QĐ-UBND, quý vị được mời dự.",
            "- Cập nhật 10/21/2027 theo trang tiếng Anh.",
            "- Theo Công văn số 30/02/2027 và tỷ lệ 31/11 hộ.",
        ],
        ..DRAFT
    };
}
