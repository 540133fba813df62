//! Source text, places in it, and visible text that knows where it came from.
//!
//! There is one coordinate system outside this file: UTF-8 byte offsets into the
//! source. A [`Text`] is what a reader sees (markup gone, wraps joined, NFC); it
//! answers which source bytes any part of it stands on, because it is made piece
//! by piece from them and never rewritten afterwards.

use std::ops::Range;

use serde::{Deserialize, Serialize};
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc, is_nfc_quick};

/// A place in the source text: bytes `start..end`, and the line and column of its start.
///
/// `line` and `column` count from 1; a column is a character, not a byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// The line of the first byte, from 1.
    pub line: usize,
    /// The column of the first byte, in characters from 1.
    pub column: usize,
}

impl Span {
    /// The bytes of the span.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether another span lies wholly inside this one.
    #[must_use]
    pub fn contains(&self, other: &Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

/// How many bytes lie between two remembered character counts.
const STRIDE: usize = 1024;

/// A source text with an index of its lines and characters.
#[derive(Debug, Clone)]
pub(crate) struct Source<'s> {
    text: &'s str,
    /// The offset of the first byte of each line.
    lines: Vec<usize>,
    /// How many characters stand before byte 0, 1024, 2048 …, so that a column
    /// is found in bounded time even where the whole text is one line.
    characters: Vec<usize>,
}

impl<'s> Source<'s> {
    /// Indexes a text. `\n`, `\r\n` and a lone `\r` each end a line.
    pub(crate) fn new(text: &'s str) -> Self {
        let bytes = text.as_bytes();
        let mut lines = vec![0];
        let mut characters = Vec::with_capacity(bytes.len() / STRIDE + 1);
        let mut count = 0;
        for (offset, &byte) in bytes.iter().enumerate() {
            if offset % STRIDE == 0 {
                characters.push(count);
            }
            count += usize::from(starts_character(byte));
            if byte == b'\n' || (byte == b'\r' && bytes.get(offset + 1) != Some(&b'\n')) {
                lines.push(offset + 1);
            }
        }
        Self { text, lines, characters }
    }

    /// The whole text.
    pub(crate) fn text(&self) -> &'s str {
        self.text
    }

    /// How many lines there are.
    pub(crate) fn line_count(&self) -> usize {
        self.lines.len()
    }

    /// The bytes of a line (from 0) without its line end.
    pub(crate) fn line(&self, index: usize) -> Range<usize> {
        let start = self.lines[index];
        let end = self.lines.get(index + 1).copied().unwrap_or(self.text.len());
        start..start + self.text[start..end].trim_end_matches(['\n', '\r']).len()
    }

    /// The line (from 0) in which a byte stands.
    pub(crate) fn line_of(&self, offset: usize) -> usize {
        self.lines.partition_point(|&start| start <= offset).saturating_sub(1)
    }

    /// The span of a byte range.
    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        let line = self.line_of(range.start);
        let column = self.characters_before(range.start) - self.characters_before(self.lines[line]);
        Span { start: range.start, end: range.end, line: line + 1, column: column + 1 }
    }

    /// How many characters stand before an offset.
    fn characters_before(&self, offset: usize) -> usize {
        let block = offset / STRIDE;
        match self.characters.get(block) {
            Some(&count) => {
                let rest = &self.text.as_bytes()[block * STRIDE..offset];
                count + rest.iter().filter(|&&b| starts_character(b)).count()
            }
            // Only the end of the text can lie past the last remembered count.
            None => self.text.chars().count(),
        }
    }
}

/// Whether a byte is the first of a character in UTF-8.
fn starts_character(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

/// A stretch of visible text and the source bytes that it stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    visible: usize,
    source: usize,
    source_len: usize,
    /// Whether visible and source bytes agree one by one. A piece that does not
    /// (a joined wrap, a composed letter) is a whole that cannot be cut.
    exact: bool,
}

/// Visible text: NFC, one blank for any run of space, markup gone; with its places in the source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Text {
    visible: String,
    pieces: Vec<Piece>,
    strong: Vec<Range<usize>>,
    slanted: Vec<Range<usize>>,
    /// Where in the source an empty text stands.
    origin: usize,
}

impl Text {
    /// What a reader sees.
    pub(crate) fn as_str(&self) -> &str {
        &self.visible
    }

    /// Whether there is nothing to see.
    pub(crate) fn is_empty(&self) -> bool {
        self.visible.is_empty()
    }

    /// The source bytes of a visible range, trimmed to the characters in it.
    pub(crate) fn source(&self, range: Range<usize>) -> Range<usize> {
        if range.start >= range.end {
            let at = self.source_start(range.start);
            return at..at;
        }
        self.source_start(range.start)..self.source_end(range.end)
    }

    /// The source bytes of the whole text.
    pub(crate) fn extent(&self) -> Range<usize> {
        self.source(0..self.visible.len())
    }

    /// The source offset of the visible character that starts at `at`.
    fn source_start(&self, at: usize) -> usize {
        let index = self.pieces.partition_point(|piece| piece.visible <= at);
        match index.checked_sub(1).map(|i| self.pieces[i]) {
            Some(piece) if piece.exact => (piece.source + (at - piece.visible)).min(piece.source + piece.source_len),
            Some(piece) => piece.source,
            None => self.origin,
        }
    }

    /// The source offset after the visible character that ends at `at`.
    fn source_end(&self, at: usize) -> usize {
        let index = self.pieces.partition_point(|piece| piece.visible < at);
        match index.checked_sub(1).map(|i| self.pieces[i]) {
            Some(piece) if piece.exact => (piece.source + (at - piece.visible)).min(piece.source + piece.source_len),
            Some(piece) => piece.source + piece.source_len,
            None => self.origin,
        }
    }

    /// A part of the text as a text of its own, without space at its ends.
    pub(crate) fn part(&self, range: Range<usize>) -> Text {
        let part = &self.visible[range.clone()];
        let start = range.start + (part.len() - part.trim_start().len());
        let end = start + part.trim().len();
        let origin = if start < end { self.source_start(start) } else { self.source_end(range.start) };
        let mut pieces = Vec::new();
        self.copy_pieces(start..end, 0, &mut pieces);
        let cut = |ranges: &[Range<usize>]| {
            ranges
                .iter()
                .map(|r| r.start.max(start)..r.end.min(end))
                .filter(|r| r.start < r.end)
                .map(|r| r.start - start..r.end - start)
                .collect()
        };
        Text { visible: self.visible[start..end].to_owned(), pieces, strong: cut(&self.strong), slanted: cut(&self.slanted), origin }
    }

    /// Copies the pieces of a visible range, so that it begins at `to` in the text they are copied into.
    fn copy_pieces(&self, range: Range<usize>, to: usize, into: &mut Vec<Piece>) {
        let first = self.pieces.partition_point(|piece| piece.visible <= range.start).saturating_sub(1);
        for (i, piece) in self.pieces.iter().enumerate().skip(first) {
            let piece_end = self.pieces.get(i + 1).map_or(self.visible.len(), |next| next.visible);
            let (start, end) = (piece.visible.max(range.start), piece_end.min(range.end));
            if piece.visible >= range.end {
                break;
            }
            if start >= end {
                continue;
            }
            let visible = to + (start - range.start);
            into.push(if piece.exact {
                Piece { visible, source: piece.source + (start - piece.visible), source_len: end - start, exact: true }
            } else {
                Piece { visible, ..*piece }
            });
        }
    }

    /// The source bytes that are seen, in order; what stands between them is markup and space.
    pub(crate) fn seen(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        let words = self.pieces.iter().filter(|piece| piece.exact || self.visible.as_bytes()[piece.visible] != b' ');
        words.map(|piece| piece.source..piece.source + piece.source_len)
    }

    /// The same text in NFC. A letter and its marks become one piece, also where markup stood between them.
    fn composed(self) -> Text {
        let mut composed = Text { origin: self.origin, ..Text::default() };
        // Where each rewritten stretch ended, before and after, for the ranges of emphasis.
        let mut moved = vec![(0, 0)];
        let mut from = 0;
        let mut copied = 0;
        let visible = &self.visible;
        let ends = visible.char_indices().skip(1).filter(|&(_, c)| stands_alone(c)).map(|(at, _)| at);
        for end in ends.chain([visible.len()]) {
            let cluster = &visible[from..end];
            if !is_nfc(cluster) {
                self.copy_pieces(copied..from, composed.visible.len(), &mut composed.pieces);
                composed.visible.push_str(&visible[copied..from]);
                let source = self.source(from..end);
                composed.pieces.push(Piece {
                    visible: composed.visible.len(),
                    source: source.start,
                    source_len: source.len(),
                    exact: false,
                });
                composed.visible.extend(cluster.nfc());
                copied = end;
                moved.push((end, composed.visible.len()));
            }
            from = end;
        }
        self.copy_pieces(copied..visible.len(), composed.visible.len(), &mut composed.pieces);
        composed.visible.push_str(&visible[copied..]);
        let place = |at: usize| {
            let (before, after) = moved[moved.partition_point(|&(before, _)| before <= at).saturating_sub(1)];
            // Emphasis that began inside a letter begins at that letter's end.
            let next = moved.get(moved.partition_point(|&(before, _)| before <= at)).map_or(usize::MAX, |&(_, after)| after);
            (after + (at - before)).min(next)
        };
        let moved = |ranges: &[Range<usize>]| ranges.iter().map(|r| place(r.start)..place(r.end)).filter(|r| r.start < r.end).collect();
        composed.strong = moved(&self.strong);
        composed.slanted = moved(&self.slanted);
        composed
    }

    /// Adds another text behind this one, with a blank between.
    pub(crate) fn append(&mut self, other: &Text) {
        if other.is_empty() {
            return;
        }
        if !self.visible.is_empty() {
            let from = self.extent().end;
            let to = other.extent().start.max(from);
            self.pieces.push(Piece { visible: self.visible.len(), source: from, source_len: to - from, exact: false });
            self.visible.push(' ');
        }
        let shift = self.visible.len();
        self.visible.push_str(&other.visible);
        self.pieces.extend(other.pieces.iter().map(|piece| Piece { visible: piece.visible + shift, ..*piece }));
        let moved = |r: &Range<usize>| r.start + shift..r.end + shift;
        self.strong.extend(other.strong.iter().map(moved));
        self.slanted.extend(other.slanted.iter().map(moved));
    }

    /// Whether every letter and digit of a visible range is set in bold.
    pub(crate) fn is_strong(&self, range: Range<usize>) -> bool {
        covered(&self.visible, &self.strong, range)
    }

    /// Whether every letter and digit of a visible range is set in bold or italics.
    pub(crate) fn is_emphasised(&self, range: Range<usize>) -> bool {
        let mut both = [self.strong.as_slice(), &self.slanted].concat();
        both.sort_by_key(|r| r.start);
        covered(&self.visible, &both, range)
    }

    /// Where the bold or italic stretch that covers the letter at `at` ends; `at` itself when there is none.
    pub(crate) fn emphasis_end(&self, at: usize) -> usize {
        let mut end = at;
        let mut ranges: Vec<_> = self.strong.iter().chain(&self.slanted).collect();
        ranges.sort_by_key(|r| r.start);
        for range in ranges {
            // Stretches that only a blank or a mark separates are one.
            let joined = self.visible.get(end..range.start).is_some_and(|gap| !gap.chars().any(char::is_alphanumeric));
            if range.end > end && (range.start <= end || joined) {
                end = range.end;
            }
        }
        end
    }
}

/// Whether ranges, sorted by their starts, cover every letter and digit of `range`, of which there is at least one.
fn covered(text: &str, ranges: &[Range<usize>], range: Range<usize>) -> bool {
    let mut ranges = ranges.iter();
    let mut current = 0..0;
    let mut any = false;
    for (offset, c) in text[range.clone()].char_indices() {
        if !c.is_alphanumeric() {
            continue;
        }
        any = true;
        let at = range.start + offset;
        while at >= current.end {
            match ranges.next() {
                Some(next) => current = next.clone(),
                None => return false,
            }
        }
        if at < current.start {
            return false;
        }
    }
    any
}

/// Makes a [`Text`] from stretches of the source, in order.
#[derive(Debug, Default)]
pub(crate) struct TextBuilder {
    text: Text,
    /// Source bytes of space seen since the last visible character.
    pending: Option<Range<usize>>,
    strong_from: Option<usize>,
    slanted_from: Option<usize>,
    /// Whether something was pushed that may have to be composed with what stands before it.
    decomposed: bool,
}

impl TextBuilder {
    /// Adds source text that is to be seen as it stands. Space in it becomes one blank.
    pub(crate) fn push(&mut self, source: &str, offset: usize) {
        let mut rest = 0;
        let mut in_space = false;
        for (at, c) in source.char_indices() {
            let space = c.is_whitespace() || is_invisible(c);
            if space != in_space {
                if in_space {
                    self.space(offset + rest..offset + at);
                } else {
                    self.push_word(&source[rest..at], offset + rest);
                }
                rest = at;
                in_space = space;
            }
        }
        match in_space {
            true => self.space(offset + rest..offset + source.len()),
            false => self.push_word(&source[rest..], offset + rest),
        }
    }

    /// Adds space that stands on these source bytes (blanks, a line wrap, markup between words).
    pub(crate) fn space(&mut self, range: Range<usize>) {
        match &mut self.pending {
            Some(pending) => pending.end = range.end,
            None => self.pending = Some(range),
        }
    }

    /// Adds one visible string for source bytes that spell it otherwise (`&amp;`).
    pub(crate) fn replace(&mut self, visible: &str, range: Range<usize>) {
        self.flush_space();
        self.decomposed |= !visible.chars().all(stands_alone);
        self.text.pieces.push(Piece { visible: self.text.visible.len(), source: range.start, source_len: range.len(), exact: false });
        self.text.visible.push_str(visible);
    }

    /// Begins or ends bold.
    pub(crate) fn set_strong(&mut self, on: bool) {
        let at = self.edge(on);
        toggle(&mut self.strong_from, &mut self.text.strong, on, at);
    }

    /// Begins or ends italics.
    pub(crate) fn set_slanted(&mut self, on: bool) {
        let at = self.edge(on);
        toggle(&mut self.slanted_from, &mut self.text.slanted, on, at);
    }

    /// The text. Space at its ends is dropped, and so is emphasis that is never
    /// closed: its star is a stray one and says nothing about the words after it.
    pub(crate) fn finish(self) -> Text {
        if self.decomposed { self.text.composed() } else { self.text }
    }

    /// Where emphasis begins (at the next character) or ends (after the last).
    fn edge(&self, begins: bool) -> usize {
        let blank = begins && self.pending.is_some() && !self.text.visible.is_empty();
        self.text.visible.len() + usize::from(blank)
    }

    fn flush_space(&mut self) {
        let Some(range) = self.pending.take() else {
            return;
        };
        if self.text.visible.is_empty() {
            return;
        }
        let exact = range.len() == 1;
        self.piece(range.start, range.len(), exact);
        self.text.visible.push(' ');
    }

    /// Adds characters without space among them.
    fn push_word(&mut self, word: &str, offset: usize) {
        let Some(first) = word.chars().next() else { return };
        self.flush_space();
        self.decomposed |= !stands_alone(first) || !is_nfc(word);
        self.piece(offset, word.len(), true);
        self.text.visible.push_str(word);
    }

    /// Records where the next visible bytes come from; goes on with the last piece where it can.
    fn piece(&mut self, source: usize, source_len: usize, exact: bool) {
        if let Some(last) = self.text.pieces.last_mut() {
            let contiguous = last.exact && exact && last.source + last.source_len == source;
            // The last piece is exact, so its visible length is its source length.
            if contiguous && last.visible + last.source_len == self.text.visible.len() {
                last.source_len += source_len;
                return;
            }
        }
        self.text.pieces.push(Piece { visible: self.text.visible.len(), source, source_len, exact });
    }
}

/// Whether a character is composed and never composes with one before it.
fn stands_alone(c: char) -> bool {
    c.is_ascii() || (canonical_combining_class(c) == 0 && is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes)
}

/// Opens or closes a stretch of emphasis.
fn toggle(from: &mut Option<usize>, ranges: &mut Vec<Range<usize>>, on: bool, at: usize) {
    match (on, *from) {
        (true, None) => *from = Some(at),
        (false, Some(start)) => {
            if start < at {
                ranges.push(start..at);
            }
            *from = None;
        }
        _ => {}
    }
}

/// Characters that take no room and carry no meaning here: soft hyphen, zero-width space and
/// joiners, byte order mark.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\0')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn build(source: &str) -> Text {
        let mut builder = TextBuilder::default();
        builder.push(source, 0);
        builder.finish()
    }

    #[test]
    fn space_is_one_blank_and_places_are_kept() {
        let source = "  Sở\n Nội\u{a0}vụ ";
        let text = build(source);
        assert_eq!(text.as_str(), "Sở Nội vụ");
        let at = text.as_str().find("vụ").unwrap();
        let range = text.source(at..at + "vụ".len());
        assert_eq!(&source[range], "vụ");
        assert_eq!(&source[text.extent()], "Sở\n Nội\u{a0}vụ");
    }

    #[test]
    fn decomposed_letters_are_composed_and_found_again() {
        let source: String = "Kế hoạch số 5".nfd().collect();
        let text = build(&source);
        assert_eq!(text.as_str(), "Kế hoạch số 5");
        let at = text.as_str().find("hoạch").unwrap();
        let found = &source[text.source(at..at + "hoạch".len())];
        assert_eq!(found.nfc().collect::<String>(), "hoạch");
    }

    #[test]
    fn letters_are_composed_across_markup() {
        // A letter, its mark, and bold that begins between them; a syllable of two parts.
        let mut builder = TextBuilder::default();
        builder.push("xe", 0);
        builder.set_strong(true);
        builder.push("\u{302}m", 4);
        builder.set_strong(false);
        builder.push(" \u{1100}\u{1161}!", 9);
        let text = builder.finish();
        assert_eq!(text.as_str(), "xêm \u{ac00}!");
        assert_eq!(text.source("x".len().."xê".len()), 1..6);
        assert_eq!(text.source("xê".len().."xêm".len()), 6..7);
        assert!(text.is_strong("xê".len().."xêm".len()) && !text.is_strong(0.."xê".len()));
    }

    #[test]
    fn an_empty_part_keeps_its_place() {
        let text = build("1. Rà soát 2.");
        let end = text.as_str().len();
        assert_eq!(text.part(end..end).extent(), "1. Rà soát 2.".len().."1. Rà soát 2.".len());
    }

    #[test]
    fn a_part_keeps_its_places() {
        let source = "1.  Mục\ntiêu : đạt";
        let text = build(source);
        let part = text.part(2..text.as_str().len());
        assert_eq!(part.as_str(), "Mục tiêu : đạt");
        assert_eq!(&source[part.extent()], "Mục\ntiêu : đạt");
        assert_eq!(&source[part.source(0.."Mục tiêu".len())], "Mục\ntiêu");
    }

    #[test]
    fn lines_and_columns_count_characters_from_one() {
        let source = Source::new("Điều 1\r\nĐiều 2\rĐiều 3\n");
        let span = source.span(source.text().find('2').unwrap()..source.text().find('2').unwrap() + 1);
        assert_eq!((span.line, span.column), (2, 6));
        assert_eq!(source.line_count(), 4);
        assert_eq!(&source.text()[source.line(2)], "Điều 3");
        let end = source.span(source.text().len()..source.text().len());
        assert_eq!((end.line, end.column), (4, 1));
    }

    #[test]
    fn a_column_far_along_a_line() {
        let text = "đ".repeat(3000);
        let source = Source::new(&text);
        assert_eq!(source.span(4000..4002).column, 2001);
        assert_eq!(source.span(6000..6000).column, 3001);
    }
}
