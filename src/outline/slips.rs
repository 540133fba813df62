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

/// How far ahead the next number of a chain is looked for, in lines: a bound that keeps the walk linear.
const AHEAD: usize = 200;

/// Reads the markers of lines as what was meant.
pub(crate) fn mend(lines: &mut [Line<'_>]) {
    let mut chains = Chains::default();
    for i in 0..lines.len() {
        let Some(marker) = lines[i].number() else { continue };
        if is_doubtful(marker)
            && let Some(meant) = meant(lines, i, marker, &chains)
        {
            lines[i].marker = Some(meant);
        }
        if let Some(marker) = lines[i].number() {
            chains.go_on(marker);
        }
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
        let ordinal = marker.ordinal.unwrap_or(0);
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
    let strokes = |label: &str| label.chars().all(|c| matches!(c, 'I' | '1'));
    match marker.kind {
        Kind::Letter => marker.label.starts_with('l'),
        Kind::Roman | Kind::Arabic => strokes(&marker.label),
        _ => false,
    }
}

/// What a doubtful marker was meant to be, where that is not what it looks like.
fn meant(lines: &[Line<'_>], i: usize, marker: &Marker, chains: &Chains) -> Option<Marker> {
    let text = lines[i].text.as_str();
    let next = |kind: Kind| next_of(lines, i, kind);
    match marker.kind {
        // After k comes l, in whatever alphabet.
        Kind::Letter if chains.letter > 0 && marker.ordinal.is_some_and(|l| (1..=2).contains(&l.abs_diff(chains.letter))) => None,
        Kind::Letter => {
            let arabic = marker::as_arabic(text).filter(|m| goes_on(m, chains.arabic, next(Kind::Arabic)));
            arabic.or_else(|| marker::as_roman(text).filter(|m| goes_on(m, chains.roman, next(Kind::Roman))))
        }
        Kind::Roman => {
            // A section begins anew only where its number does, so the chain of sections is asked first.
            let roman = chains.roman + 1 == marker.ordinal.unwrap_or(0) && (chains.roman > 0 || next(Kind::Roman) == Some(2));
            let arabic = marker::as_arabic(text).filter(|m| goes_on(m, chains.arabic, next(Kind::Arabic)));
            // A title in capitals over lines in small letters is no first of theirs: their first was lost.
            let above =
                is_capitals(lines[i].words()) && !next_line_of(lines, i, Kind::Arabic).is_some_and(|next| is_capitals(next.words()));
            arabic.filter(|_| !above).filter(|_| !roman || (chains.roman > 0 && chains.roman + 1 == next(Kind::Roman).unwrap_or(0)))
        }
        Kind::Arabic => {
            let arabic = marker.ordinal == Some(chains.arabic + 1) && (chains.arabic > 0 || next(Kind::Arabic) != Some(1));
            let roman = marker::as_roman(text).filter(|m| m.ordinal == Some(chains.roman + 1));
            roman.filter(|m| !arabic && next(Kind::Roman) == m.ordinal.map(|n| n + 1))
        }
        _ => None,
    }
}

/// Whether a first number is followed by 2, or a later one goes on from the last.
fn goes_on(marker: &Marker, last: u32, next: Option<u32>) -> bool {
    match marker.ordinal {
        Some(1) => next == Some(2),
        ordinal => last > 0 && ordinal == Some(last + 1),
    }
}

/// The next number of a kind, before anything of an outer kind.
fn next_of(lines: &[Line<'_>], i: usize, kind: Kind) -> Option<u32> {
    let numbers = lines.iter().skip(i + 1).take(AHEAD).filter_map(Line::number);
    let inside = numbers.take_while(|marker| marker.kind >= kind || marker.kind == Kind::Upper);
    // What looks like a letter l may be the 1 that is looked for.
    let doubtful = |marker: &&Marker| kind == Kind::Arabic && marker.kind == Kind::Letter && marker.label == "l";
    let number = |marker: &Marker| if marker.kind == kind { marker.ordinal.unwrap_or(0) } else { 1 };
    inside.filter(|marker| marker.kind == kind || doubtful(marker)).map(number).next()
}

/// The next line with a number of a kind.
fn next_line_of<'l>(lines: &'l [Line<'l>], i: usize, kind: Kind) -> Option<&'l Line<'l>> {
    lines.iter().skip(i + 1).take(AHEAD).find(|line| line.number().is_some_and(|marker| marker.kind == kind))
}

/// The markers that were read as others than they are written: where each stands, and what it was taken for.
pub(crate) fn taken(lines: &[Line<'_>]) -> impl Iterator<Item = (Range<usize>, String)> {
    lines.iter().filter_map(|line| {
        let marker = line.marker.as_ref()?;
        let written = line.text.as_str().get(..marker.len)?;
        let stop = written.trim_start_matches(|c: char| c.is_alphanumeric() || c == '|').trim_start();
        is_slip(written, marker).then(|| (line.text.source(0..marker.len), format!("{}{stop}", marker.label)))
    })
}

/// Whether a marker as written is a slip for what it is read as; its figures and letters are then not
/// those of its label. Full-width figures are figures.
fn is_slip(written: &str, marker: &Marker) -> bool {
    let plain = written.trim_matches(|c: char| !c.is_alphanumeric() && c != '|');
    let named = marker.kind <= Kind::Article || marker.kind >= Kind::Bullet;
    !named && written.is_ascii() && plain != marker.label
}

#[cfg(test)]
mod tests {
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
            (
                "I. MỤC TIÊU\n- Giữ rừng.\n11. NHIỆM VỤ\n1. Ươm cây\n- Keo.\n2. Trồng\n- Sở.\nIII. KINH PHÍ\n- Ngân sách.",
                "I II II.1 II.2 III",
            ),
        ] {
            assert_eq!(ids(text), expected, "{text}");
        }
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
