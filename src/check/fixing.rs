//! Fixes: what may be changed at all, and how changes are made.

use super::finding::{Edit, Finding, Fix, Safety};
use super::subject::Subject;

/// A text with its fixes made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fixed {
    /// The text.
    pub text: String,
    /// How many findings were fixed.
    pub fixes: usize,
}

/// Makes the fixes that findings bring: the safe ones, or with [`Safety::Unsafe`] all of them.
///
/// Of fixes that stand in each other's way the first is made; read the result and check it again
/// for the others.
///
/// ```
/// use parse_plan::{Format, Parsed, check::{CheckOptions, Safety, fixed}};
/// let text = "KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n- Bổ trí cán bộ trực.";
/// let findings = parse_plan::check(&Parsed::from_text("", Format::Text, text), &CheckOptions::default());
/// assert_eq!(fixed(text, &findings, Safety::Safe).fixes, 0);
/// assert!(fixed(text, &findings, Safety::Unsafe).text.ends_with("- Bố trí cán bộ trực."));
/// ```
#[must_use]
pub fn fixed(text: &str, findings: &[Finding], most: Safety) -> Fixed {
    let wanted = |fix: &&Fix| fix.safety == Safety::Safe || most == Safety::Unsafe;
    let mut fixes: Vec<&Fix> = findings.iter().filter_map(|finding| finding.fix.as_ref()).filter(wanted).collect();
    fixes.sort_by_key(|fix| fix.edits.first().map(|edit| (edit.range.start, edit.range.end)));
    let mut edits: Vec<&Edit> = Vec::new();
    let mut made = 0;
    let mut free = 0;
    for fix in fixes {
        let apart = fix.edits.windows(2).all(|pair| pair[0].range.end <= pair[1].range.start);
        let inside = fix.edits.iter().all(|edit| text.get(edit.range.clone()).is_some());
        let first = fix.edits.first().map(|edit| edit.range.start);
        // Two insertions at one place stand in each other's way too.
        let clear = first.is_some_and(|first| first > free || (edits.is_empty() && first == free));
        if apart && inside && clear {
            free = fix.edits.last().map_or(free, |edit| edit.range.end);
            edits.extend(&fix.edits);
            made += 1;
        }
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits {
        out.push_str(text.get(at..edit.range.start).unwrap_or(""));
        out.push_str(&edit.text);
        at = edit.range.end;
    }
    out.push_str(text.get(at..).unwrap_or(""));
    Fixed { text: out, fixes: made }
}

/// Whether a fix may be made at all: numbers, years and names of agencies are never changed,
/// whatever a rule believes. Leading zeros, capitals and space are no change of them. Marks of
/// emphasis are neither made nor undone.
pub(super) fn allowed(subject: &Subject<'_>, fix: &Fix) -> bool {
    let text = subject.source.text();
    fix.edits.iter().all(|edit| parts_marks(text, edit) && same_numbers(text, edit) && same_names(subject, edit))
}

/// Whether marks of emphasis that stood apart still do: `*2021-* *2030*` without its blank is bold.
fn parts_marks(text: &str, edit: &Edit) -> bool {
    let is_mark = |c: char| matches!(c, '*' | '_' | '`' | '~');
    let before = text.get(..edit.range.start).is_some_and(|before| before.ends_with(is_mark));
    let behind = text.get(edit.range.end..).is_some_and(|behind| behind.starts_with(is_mark));
    !(before && behind && edit.text.is_empty())
}

/// Whether the numbers an edit touches are the same before and after.
fn same_numbers(text: &str, edit: &Edit) -> bool {
    let bytes = text.as_bytes();
    let digits_before = bytes.get(..edit.range.start).map_or(0, |before| before.iter().rev().take_while(|b| b.is_ascii_digit()).count());
    let digits_behind = bytes.get(edit.range.end..).map_or(0, |behind| behind.iter().take_while(|b| b.is_ascii_digit()).count());
    let (from, to) = (edit.range.start - digits_before, edit.range.end + digits_behind);
    let (Some(before), Some(head), Some(tail)) = (text.get(from..to), text.get(from..edit.range.start), text.get(edit.range.end..to))
    else {
        return false;
    };
    numbers(before) == numbers(&format!("{head}{}{tail}", edit.text))
}

/// The numbers of a text without leading zeros.
fn numbers(text: &str) -> Vec<String> {
    let runs = text.split(|c: char| !c.is_numeric()).filter(|run| !run.is_empty());
    runs.map(|run| run.trim_start_matches('0').to_owned()).collect()
}

/// Whether the names of agencies that an edit touches are the same before and after.
fn same_names(subject: &Subject<'_>, edit: &Edit) -> bool {
    let spans = subject.agency_spans();
    let before = spans.partition_point(|span| span.start < edit.range.end);
    // Names hardly ever stand inside each other, so those that reach this far are among the last few.
    let mut last = spans.iter().take(before).rev().take(8);
    if !last.any(|span| edit.range.start < span.end) {
        return true;
    }
    let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect::<String>();
    subject.source.text().get(edit.range.clone()).is_some_and(|before| letters(before) == letters(&edit.text))
}

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use super::*;

    fn edit(range: Range<usize>, text: &str) -> Edit {
        Edit { range, text: text.to_owned() }
    }

    #[test]
    fn marks_of_emphasis_stay_apart() {
        let text = "*giai đoạn 2021-* *2030 *và sau đó";
        let blank = text.find(" *2030").unwrap_or(0);
        assert!(!parts_marks(text, &edit(blank..blank + 1, "")), "two marks would become one");
        assert!(parts_marks(text, &edit(blank..blank + 1, " - ")), "still apart");
        let inside = text.find(" *và").unwrap_or(0);
        assert!(parts_marks(text, &edit(inside..inside + 1, "")), "a mark and a number");
    }

    #[test]
    fn numbers_stay_what_they_are() {
        let text = "ngày 5 tháng 12 năm 2027";
        let at = text.find('5').unwrap_or(0);
        assert!(same_numbers(text, &edit(at..at, "0")), "a leading zero");
        assert!(!same_numbers(text, &edit(at..at + 1, "6")), "another number");
        assert!(!same_numbers(text, &edit(at + 1..at + 1, "0")), "ten times as much");
        assert!(!same_numbers(text, &edit(at..at + 1, "")), "none");
        let year = text.find("2027").unwrap_or(0);
        assert!(!same_numbers(text, &edit(year + 2..year + 2, " ")), "a number cut in two");
        assert!(same_numbers(text, &edit(year - 1..year, "\u{a0}")), "space before it");
    }
}
