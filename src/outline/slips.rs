//! Markers whose neighbours say that another was meant.
//!
//! ```text
//! I. MỤC TIÊU          l. Rà soát           1. MỤC TIÊU
//! I. Rà soát     = 1.  2. Báo cáo           1. Mục tiêu chung
//! 2. Báo cáo           = 1.                 II. NHIỆM VỤ     1. = I.
//! ```
//! A small l, a capital I and the figure 1 look alike. By its shape such a marker is a point, a
//! section or a clause; which it is, only the chains of numbers around it tell. A slip is read as
//! what was meant only where that chain then goes on; else it stays what it looks like.

use std::ops::Range;

use super::Line;
use crate::letter::is_capitals;
use crate::marker::{self, Kind, Marker};
use crate::places::Nth;

/// How far ahead the next number of a chain is looked for, in lines: as far as one list reaches.
const AHEAD: usize = 200;

/// Reads the markers of lines as what was meant.
pub(crate) fn mend(lines: &mut [Line<'_>]) {
    count_small_romans(lines);
    let mut chains = Chains::default();
    let mut ahead = Ahead::of_doubtful(lines);
    for i in 0..lines.len() {
        let Some(marker) = lines[i].number() else { continue };
        if is_doubtful(marker)
            && let Some(ahead) = ahead.pop()
            && let Some(meant) = meant(lines, i, marker, &chains, ahead)
        {
            lines[i].marker = Some(meant);
        }
        if let Some(marker) = lines[i].number() {
            chains.go_on(marker);
        }
    }
}

/// Counts `(i)`, `(v)` and `(x)`, which are letters by their shape, where the one beside them is a Roman number:
/// before `(ii)`, behind `(iv)`, behind `(ix)`.
fn count_small_romans(lines: &mut [Line<'_>]) {
    // The line and the number of the marker before, if it is or may be Roman.
    let mut last: Option<(usize, u32)> = None;
    for i in 0..lines.len() {
        let Some(marker) = lines[i].marker.as_mut().filter(|marker| marker.kind == Kind::Paren) else { continue };
        let label = marker.label;
        let roman = match (label.as_bytes(), last) {
            (b"v", Some((_, 4))) => Some(5),
            (b"x", Some((_, 9))) => Some(10),
            ([b'i' | b'v' | b'x', _, ..], _) => marker.ordinal(),
            _ => None,
        };
        if let Some(number) = roman {
            marker.set_ordinal(number);
        }
        if let (Some(2), Some((first, 1))) = (roman, last)
            && let Some(first) = lines[first].marker.as_mut()
        {
            first.set_ordinal(1);
        }
        last = if label.as_bytes() == b"i" { Some((i, 1)) } else { roman.map(|number| (i, number)) };
    }
}

/// What numbers come behind a line, as far as they are looked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Ahead {
    /// The next Roman number before anything of an outer kind, and its line.
    roman: Option<(Nth, u32)>,
    /// The next Arabic number, likewise.
    arabic: Option<(Nth, u32)>,
    /// The next line with an Arabic number, whatever stands before it.
    arabic_line: Option<Nth>,
}

impl Ahead {
    /// What comes behind each line with a doubtful marker, the last of them first: one walk from the end
    /// tells all, where every line by itself would look through the same lines.
    fn of_doubtful(lines: &[Line<'_>]) -> Vec<Self> {
        let mut ahead = Self::default();
        let mut found = Vec::with_capacity(lines.iter().filter(|line| line.number().is_some_and(is_doubtful)).count());
        for (i, line) in lines.iter().enumerate().rev() {
            let Some(marker) = line.number() else { continue };
            if is_doubtful(marker) {
                found.push(ahead.until(Nth::of(i + AHEAD)));
            }
            ahead.enter(Nth::of(i), marker);
        }
        found
    }

    /// The number of a line comes before all that is known.
    fn enter(&mut self, line: Nth, marker: &Marker) {
        let number = (line, marker.ordinal().unwrap_or(0));
        match marker.kind {
            Kind::Upper => {}
            Kind::Roman => (self.roman, self.arabic) = (Some(number), None),
            Kind::Arabic => (self.arabic, self.arabic_line) = (Some(number), Some(line)),
            // What looks like a letter l may be the 1 that is looked for.
            Kind::Letter if marker.label.as_bytes() == b"l" => self.arabic = Some((line, 1)),
            kind if kind < Kind::Roman => (self.roman, self.arabic) = (None, None),
            _ => {}
        }
    }

    /// What of it stands no further than a line.
    fn until(self, last: Nth) -> Self {
        let near = |number: Option<(Nth, u32)>| number.filter(|&(line, _)| line <= last);
        Self { roman: near(self.roman), arabic: near(self.arabic), arabic_line: self.arabic_line.filter(|&line| line <= last) }
    }

    /// The next number of a kind.
    fn next(self, kind: Kind) -> Option<u32> {
        let next = if kind == Kind::Roman { self.roman } else { self.arabic };
        next.map(|(_, number)| number)
    }
}

/// The last number of each chain that the next may go on.
#[derive(Default)]
struct Chains {
    roman: u32,
    arabic: u32,
    letter: u32,
}

impl Chains {
    fn go_on(&mut self, marker: &Marker) {
        let ordinal = marker.ordinal().unwrap_or(0);
        match marker.kind {
            Kind::Part | Kind::Chapter | Kind::Division | Kind::Upper | Kind::Article => *self = Self::default(),
            Kind::Roman => *self = Self { roman: ordinal, ..Self::default() },
            Kind::Arabic => *self = Self { roman: self.roman, arabic: ordinal, letter: 0 },
            Kind::Letter => self.letter = ordinal,
            _ => {}
        }
    }
}

/// Whether a marker is made of strokes that look alike: `l.`, `l2.`, `I.`, `II.`, `1.`, `11.`
fn is_doubtful(marker: &Marker) -> bool {
    let label = marker.label.as_bytes();
    match marker.kind {
        Kind::Letter => label.starts_with(b"l"),
        Kind::Roman | Kind::Arabic => label.iter().all(|byte| matches!(byte, b'I' | b'1')),
        _ => false,
    }
}

/// What a doubtful marker was meant to be, where that is not what it looks like.
fn meant(lines: &[Line<'_>], i: usize, marker: &Marker, chains: &Chains, ahead: Ahead) -> Option<Marker> {
    let text = lines[i].text.as_str();
    let next = |kind: Kind| ahead.next(kind);
    match marker.kind {
        // After k comes l, in whatever alphabet.
        Kind::Letter if chains.letter > 0 && marker.ordinal().is_some_and(|l| (1..=2).contains(&l.abs_diff(chains.letter))) => None,
        Kind::Letter => {
            let arabic = marker::as_arabic(text).filter(|m| goes_on(m, chains.arabic, next(Kind::Arabic)));
            arabic.or_else(|| marker::as_roman(text).filter(|m| goes_on(m, chains.roman, next(Kind::Roman))))
        }
        Kind::Roman => {
            // A section begins anew only where its number does, so the chain of sections is asked first.
            let roman = chains.roman + 1 == marker.ordinal().unwrap_or(0) && (chains.roman > 0 || next(Kind::Roman) == Some(2));
            if roman && (chains.roman == 0 || chains.roman + 1 != next(Kind::Roman).unwrap_or(0)) {
                return None;
            }
            // A title in capitals over lines in small letters is no first of theirs: their first was lost.
            let above = is_capitals(lines[i].words()) && !ahead.arabic_line.is_some_and(|next| is_capitals(lines[next.at()].words()));
            let arabic = if above { None } else { marker::as_arabic(text) };
            arabic.filter(|m| goes_on(m, chains.arabic, next(Kind::Arabic)))
        }
        Kind::Arabic => {
            let arabic = marker.ordinal() == Some(chains.arabic + 1) && (chains.arabic > 0 || next(Kind::Arabic) != Some(1));
            // It is the section between the last and the next.
            let roman = if !arabic && next(Kind::Roman) == Some(chains.roman + 2) { marker::as_roman(text) } else { None };
            roman.filter(|m| m.ordinal() == Some(chains.roman + 1))
        }
        _ => None,
    }
}

/// Whether a first number is followed by 2, or a later one goes on from the last.
fn goes_on(marker: &Marker, last: u32, next: Option<u32>) -> bool {
    match marker.ordinal() {
        Some(1) => next == Some(2),
        ordinal => last > 0 && ordinal == Some(last + 1),
    }
}

/// The markers that were read as others than they are written: where each stands, and what it was taken for.
pub(crate) fn taken(lines: &[Line<'_>]) -> impl Iterator<Item = (Range<usize>, String)> {
    lines.iter().filter_map(|line| {
        let marker = line.marker.as_ref()?;
        let written = line.text.as_str().get(..marker.len())?;
        let stop = written.trim_start_matches(|c: char| c.is_alphanumeric() || c == '|').trim_start();
        is_slip(written, marker).then(|| (line.text.source(0..marker.len()), format!("{}{stop}", marker.label)))
    })
}

/// Whether a marker as written is a slip for what it is read as; its figures and letters are then not
/// those of its label. Full-width figures are figures.
fn is_slip(written: &str, marker: &Marker) -> bool {
    // Nearly every marker is its label with marks behind it.
    let rest = written.as_bytes().strip_prefix(marker.label.as_bytes());
    if rest.is_some_and(|rest| rest.iter().all(|byte| matches!(byte, b'.' | b')' | b'/' | b'-' | b' '))) {
        return false;
    }
    let plain = written.trim_matches(|c: char| !c.is_alphanumeric() && c != '|');
    let named = marker.kind <= Kind::Article || marker.kind >= Kind::Bullet;
    !named && written.is_ascii() && plain != &*marker.label
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::Text;

    /// The next number of a kind, before anything of an outer kind, looked for line by line.
    fn next_of(lines: &[Line<'_>], i: usize, kind: Kind) -> Option<u32> {
        let numbers = lines.iter().skip(i + 1).take(AHEAD).filter_map(Line::number);
        let inside = numbers.take_while(|marker| marker.kind >= kind || marker.kind == Kind::Upper);
        let doubtful = |marker: &&Marker| kind == Kind::Arabic && marker.kind == Kind::Letter && &*marker.label == "l";
        let number = |marker: &Marker| if marker.kind == kind { marker.ordinal().unwrap_or(0) } else { 1 };
        inside.filter(|marker| marker.kind == kind || doubtful(marker)).map(number).next()
    }

    proptest! {
        #[test]
        fn one_walk_from_the_end_tells_what_each_line_would_find(
            starts in proptest::collection::vec(proptest::sample::select(vec![
                "I. A", "II. A", "V. A", "1. A", "2. A", "11. A", "1.1. A", "l. A", "l) A", "a) A", "(1) A", "B. A", "- A",
                "Chương II", "Điều 3. A", "A",
            ]), 0..60),
            gap in 0_usize..60,
        ) {
            let written = starts.iter().flat_map(|start| std::iter::once(*start).chain(std::iter::repeat_n("A", gap)));
            let line = |(block, text)| Line {
                text: Text::default(), block, marker: crate::marker::read(text), heading: None, is_table: false,
            };
            let lines: Vec<Line<'_>> = (0..).zip(written).map(line).collect();
            let mut ahead = Ahead::of_doubtful(&lines);
            for (i, line) in lines.iter().enumerate() {
                if !line.number().is_some_and(is_doubtful) {
                    continue;
                }
                let ahead = ahead.pop().unwrap();
                prop_assert_eq!(ahead.next(Kind::Roman), next_of(&lines, i, Kind::Roman));
                prop_assert_eq!(ahead.next(Kind::Arabic), next_of(&lines, i, Kind::Arabic));
                let is_arabic = |at: &usize| lines[*at].number().is_some_and(|marker| marker.kind == Kind::Arabic);
                prop_assert_eq!(ahead.arabic_line.map(Nth::at), (i + 1..lines.len()).take(AHEAD).find(is_arabic));
            }
            prop_assert!(ahead.is_empty());
        }
    }

    fn ids(text: &str) -> String {
        let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng rừng\n{text}"));
        plan.outline.iter().map(|section| section.id.as_str()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn strokes_are_read_as_their_neighbours_say() {
        for (text, expected) in [
            ("I. MỤC TIÊU\nl. Mục tiêu chung\n- Giữ rừng.\n2. Mục tiêu cụ thể\n- Trồng rừng.", "I I.1 I.2"),
            ("I. MỤC TIÊU\nI. Mục tiêu chung\n- Giữ rừng.\n2. Mục tiêu cụ thể\n- Trồng rừng.\nII. NHIỆM VỤ\n- Ươm cây.", "I I.1 I.2 II"),
            ("I. TỔ CHỨC THỰC HIỆN\n2. Sở Xây dựng\n- Giữ rừng.", "I I.2"),
            ("l. MỤC TIÊU\n- Giữ rừng.\nII. NHIỆM VỤ\n- Ươm cây.", "I II"),
            (
                "I. MỤC TIÊU\n- Giữ rừng.\nIl. NHIỆM VỤ\n1. Ươm cây\n- Keo.\n2. Trồng\n- Sở.\nIII. KINH PHÍ\n- Ngân sách.",
                "I II II.1 II.2 III",
            ),
            ("1. MỤC TIÊU\n1. Mục tiêu chung\n- Giữ rừng.\nII. NHIỆM VỤ\n- Ươm cây.", "I I.1 II"),
            // The letters under the number before it say nothing of it.
            ("I. NHIỆM VỤ\n9. Trồng rừng\na) Keo\n- Ươm.\nb) Sao\n- Ươm.\nl0. Giữ rừng\n- Tuần tra.", "I I.9 I.9.a I.9.b I.10"),
            // Both chains go on with it; the section of that number comes later.
            ("I. NHIỆM VỤ\n10. Trồng rừng\n- Keo.\nII. Rà soát\n- Sao.\nII. KINH PHÍ\n- Ngân sách.", "I I.10 I.11 II"),
            (
                "I. MỤC TIÊU\n- Giữ rừng.\n11. NHIỆM VỤ\n1. Ươm cây\n- Keo.\n2. Trồng\n- Sở.\nIII. KINH PHÍ\n- Ngân sách.",
                "I II II.1 II.2 III",
            ),
        ] {
            assert_eq!(ids(text), expected, "{text}");
        }
    }

    #[test]
    fn small_roman_numbers_count_beside_each_other() {
        let ordinals = |starts: &[&'static str]| {
            let line = |(block, text): (u32, &&'static str)| Line {
                text: Text::default(),
                block,
                marker: crate::marker::read(text),
                heading: None,
                is_table: false,
            };
            let mut lines: Vec<Line<'_>> = (0..).zip(starts).map(line).collect();
            count_small_romans(&mut lines);
            lines.iter().filter_map(|line| line.marker.as_ref()?.ordinal()).collect::<Vec<_>>()
        };
        assert_eq!(ordinals(&["(i) A", "- B", "(ii) A", "(iii) A", "(iv) A", "(v) A", "(vi) A"]), [1, 2, 3, 4, 5, 6]);
        assert_eq!(ordinals(&["(viii) A", "(ix) A", "(x) A"]), [8, 9, 10]);
        // As letters they stay what they are.
        assert_eq!(ordinals(&["(h) A", "(i) A", "(k) A"]), [9, 10, 12]);
        assert_eq!(ordinals(&["(u) A", "(v) A", "(x) A", "(i) A", "(1) A", "(2) A"]), [22, 23, 25, 10, 1, 2]);
    }

    #[test]
    fn markers_that_are_what_they_look_like() {
        for (text, expected) in [
            ("I. MỤC TIÊU\n1. Mục tiêu chung\n- Giữ rừng.\n2. Mục tiêu cụ thể\n- Trồng rừng.\nII. NHIỆM VỤ\n- Ươm cây.", "I I.1 I.2 II"),
            ("I. MỤC TIÊU\n- Giữ rừng.\n2. Mục tiêu cụ thể\n- Trồng rừng.\nII. NHIỆM VỤ\n- Ươm cây.", "I I.2 II"),
            ("1. MỤC TIÊU\n- Giữ rừng.\n2. NHIỆM VỤ\n- Ươm cây.", "1 2"),
            ("I. MỤC TIÊU\nk) Các xã\n- Giữ rừng.\nl) Các phường\n- Ươm cây.\n2. Khác\n- Trồng.\nII. KHÁC\n- A.", "I I.k I.l I.2 II"),
        ] {
            assert_eq!(ids(text), expected, "{text}");
        }
    }
}
