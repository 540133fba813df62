//! Numbered lines and their siblings: under which line each counts, and which one stands before it.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::assemble::Line;
use crate::check::subject::Subject;
use crate::marker::{Kind, Marker, Numbers};
use crate::text::Text;

/// A numbered line of the body.
#[derive(Clone, Copy)]
pub(super) struct Numbered<'s> {
    text: Text<'s>,
    /// Its place among its siblings; for letters in the alphabet of points. A foreign letter has
    /// the place of the one before it.
    pub(super) place: u32,
    /// The letter, where it has one.
    pub(super) written_letter: Option<char>,
    /// The marker as written.
    pub(super) written: &'s str,
}

impl Numbered<'_> {
    /// The source bytes of the marker.
    pub(super) fn range(&self) -> Range<usize> {
        self.text.source(0..self.written.len())
    }

    /// Whether it is lettered with what is no letter of points.
    pub(super) fn is_foreign(&self) -> bool {
        self.written_letter.and_then(before_foreign).is_some()
    }
}

/// Every numbered line with the sibling before it; none in a text that is no plan.
pub(super) fn neighbours<'s>(subject: &Subject<'s>) -> impl Iterator<Item = (Numbered<'s>, Numbered<'s>)> {
    let lines = if subject.is_plan() { subject.lines } else { &[] };
    let mut last = Last::of_lines(lines.len());
    lines.iter().filter_map(move |line| {
        let (marker, numbered) = (line.marker.as_ref()?, numbered(subject, line)?);
        let before = last.replace(above_of(subject, line), marker, numbered)?;
        Some((before, numbered))
    })
}

/// The last of the siblings of each sort under each line so far. Siblings have in common the line above,
/// the kind of their markers, whether these are letters, and the numbers above the last.
struct Last<'s> {
    /// The first of the sorts under each line, and before them those under none; counted from 1, 0 where there is none.
    first: Vec<u32>,
    sorts: Vec<Sort<'s>>,
    /// `2.1.` and `3.1.` under one heading count apart, and there may be any number of such chains.
    chains: BTreeMap<(Option<usize>, Numbers), Numbered<'s>>,
}

/// The last of the siblings of one sort.
struct Sort<'s> {
    kind: Kind,
    last: Numbered<'s>,
    /// The next of the sorts under the same line, of which there are few; counted as the first is.
    next: u32,
}

impl<'s> Last<'s> {
    fn of_lines(count: usize) -> Self {
        let places = if count == 0 { 0 } else { count + 1 };
        Self { first: vec![0; places], sorts: Vec::with_capacity(count / 4), chains: BTreeMap::new() }
    }

    /// Puts a line into the place of the sibling before it.
    fn replace(&mut self, above: Option<usize>, marker: &Marker, line: Numbered<'s>) -> Option<Numbered<'s>> {
        // Only decimal markers have numbers, and none of them a letter: their chain tells them apart.
        if marker.kind == Kind::Decimal {
            return self.chains.insert((above, marker.numbers().outer()), line);
        }
        let first = self.first.get_mut(above.map_or(0, |above| above + 1))?;
        let mut next = *first;
        while let Some(sort) = (next as usize).checked_sub(1).and_then(|at| self.sorts.get_mut(at)) {
            // `(1)` and `(a)` count apart.
            if sort.kind == marker.kind && sort.last.written_letter.is_some() == line.written_letter.is_some() {
                return Some(std::mem::replace(&mut sort.last, line));
            }
            next = sort.next;
        }
        self.sorts.push(Sort { kind: marker.kind, last: line, next: *first });
        *first = u32::try_from(self.sorts.len()).unwrap_or(0);
        None
    }
}

/// How many repeated numbers in a row are looked through.
const REPEATED: usize = 8;

/// The line above, by meaning. `a)` right inside `a) … đúng hạn.` goes nowhere below it: the first is
/// a whole statement, and the second only repeats its letter.
pub(super) fn above_of(subject: &Subject<'_>, line: &Line) -> Option<usize> {
    let mut above = line.parent();
    for _ in 0..REPEATED {
        let Some(parent) = above.and_then(|above| subject.lines.get(above)) else { break };
        let same = match (&line.marker, &parent.marker) {
            (Some(own), Some(other)) => own.kind == other.kind && own.kind != Kind::Decimal && own.label == other.label,
            _ => false,
        };
        let whole = subject.line_text(parent).is_some_and(|text| text.as_str().ends_with(['.', ';']));
        if !(same && whole) {
            break;
        }
        above = parent.parent();
    }
    above
}

/// A line by its number; `None` without one, and for `a1)` and `(i)`, which count in a way of their own.
pub(super) fn numbered<'s>(subject: &Subject<'s>, line: &Line) -> Option<Numbered<'s>> {
    let marker = line.marker.as_ref()?;
    let (place, written_letter) = place(marker)?;
    let text = subject.line_text(line)?;
    let written = text.as_str().get(..marker.len())?;
    // `(1) đăng ký … cho (2)` is the blank of a form, not a list.
    let blank = marker.kind == Kind::Paren && text.as_str().get(marker.rest()..).is_some_and(|rest| rest.starts_with(char::is_lowercase));
    (!blank).then_some(Numbered { text, place, written_letter, written })
}

/// Letters of points in the order of the decree (Phụ lục I, II.6.đ); ă, â, ê, ô, ơ, ư letter no points.
pub(super) const POINTS: &str = "abcdđeghiklmnopqrstuvxy";

/// Letters that typists use, though they are not in the Vietnamese alphabet, each with the one before it.
const FOREIGN: [(char, char); 4] = [('f', 'e'), ('j', 'i'), ('w', 'v'), ('z', 'y')];

/// The letter that stands before a foreign one.
fn before_foreign(letter: char) -> Option<char> {
    FOREIGN.iter().find(|(foreign, _)| *foreign == letter).map(|&(_, before)| before)
}

/// The place of a marker among its siblings, and its letter if it has one.
fn place(marker: &Marker) -> Option<(u32, Option<char>)> {
    let label = if matches!(marker.kind, Kind::Letter | Kind::Paren) { &*marker.label } else { "" };
    let mut letters = label.chars();
    let Some(letter) = letters.next().filter(|letter| letter.is_lowercase()) else {
        return marker.ordinal().map(|ordinal| (ordinal, None));
    };
    // `(i)`, `(v)`, `(x)` are Roman.
    let roman = marker.kind == Kind::Paren && matches!(letter, 'i' | 'v' | 'x');
    if letters.next().is_some() || roman {
        return None;
    }
    let known = before_foreign(letter).unwrap_or(letter);
    let place = POINTS.chars().position(|point| point == known)?;
    Some((u32::try_from(place + 1).ok()?, Some(letter)))
}
