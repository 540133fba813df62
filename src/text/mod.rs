//! Source text, places in it, and visible text that knows where it came from.
//!
//! There is one coordinate system outside this room: UTF-8 byte offsets into the
//! source. What a reader sees of a document (markup gone, wraps joined, NFC) is
//! written once, by the [`Writer`], into one [`Seen`]. A [`Text`] is a stretch of
//! it; it answers which source bytes any part of it stands on, because the whole
//! is made piece by piece from them and never rewritten afterwards.

mod seen;
mod writer;

use std::ops::Range;

use serde::{Deserialize, Serialize};

pub(crate) use self::seen::{Lines, Seen, Stretch, Text};
pub(crate) use self::writer::Writer;

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

/// Characters that take no room and carry no meaning here: soft hyphen, zero-width space and
/// joiners, byte order mark.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\0')
}

#[cfg(test)]
mod tests {
    use super::*;

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
