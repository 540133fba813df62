//! Source text, places in it, and visible text that knows where it came from.
//!
//! There is one coordinate system outside this room: UTF-8 byte offsets into the
//! source. What a reader sees of a document (markup gone, wraps joined, NFC) is
//! written once, by the [`Writer`], into one [`Seen`]. A [`Text`] is a stretch of
//! it; it answers which source bytes any part of it stands on, because the whole
//! is made piece by piece from them and never rewritten afterwards.

mod clear;
mod compose;
mod joined;
mod seen;
mod shared;
mod visible;
mod writer;

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use self::clear::Clear;
pub(crate) use self::compose::marks_len;
use self::compose::push_composed;
use self::joined::Joined;
pub(crate) use self::joined::JoinedPart;
pub(crate) use self::seen::{Lines, Seen, Stretch, Text};
pub use self::shared::SharedStr;
pub(crate) use self::writer::Writer;
use crate::places::{self, Strides, index};

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

/// The longest text that is read, in bytes: 1 GiB. Places are kept in 32 bits, and what is seen of a
/// text can be three times as long as its source, where it holds characters that NFC takes apart.
pub(crate) const LONGEST: usize = 1 << 30;

/// How many bytes lie between two remembered character counts.
const STRIDE: usize = 1024;

/// A source text with an index of its lines and characters.
#[derive(Debug, Clone)]
pub(crate) struct Source<'s> {
    text: &'s str,
    /// The offset of the first byte of each line.
    line_starts: Vec<u32>,
    strides: Strides,
    /// How many characters stand before byte 0, 1024, 2048 …, so that a column is found in bounded
    /// time even where the whole text is one line. Made when a column is far along its line.
    characters: OnceCell<Vec<u32>>,
    clear: Clear,
    /// Its letters put together, made when they are asked for.
    joined: OnceCell<Joined>,
}

impl<'s> Source<'s> {
    /// Indexes a text. `\n`, `\r\n` and a lone `\r` each end a line.
    pub(crate) fn new(text: &'s str) -> Self {
        let (clear, line_starts) = clear::look(text.as_bytes());
        Self {
            text,
            strides: Strides::of(&line_starts, text.len()),
            line_starts,
            characters: OnceCell::new(),
            clear,
            joined: OnceCell::new(),
        }
    }

    /// The whole text.
    pub(crate) fn text(&self) -> &'s str {
        self.text
    }

    /// Whether all of the text is proved to be in NFC, and its parts with it.
    pub(crate) fn is_composed(&self) -> bool {
        self.clear.composed
    }

    /// Whether a range is proved to hold no markup.
    pub(crate) fn is_unmarked(&self, range: &Range<usize>) -> bool {
        self.clear.is_unmarked(range)
    }

    /// What stands in a range, in NFC.
    pub(crate) fn composed(&self, range: Range<usize>) -> Cow<'_, str> {
        let text = self.text.get(range.clone()).unwrap_or_default();
        let Some(joined) = self.joined() else { return text.into() };
        match joined.part(range).filter(|part| joined.is_composed(self.text, &part.source)) {
            Some(part) if part.is_as_written() => text.into(),
            Some(part) => part.text.into(),
            None => {
                let mut composed = String::with_capacity(text.len());
                push_composed(&mut composed, text);
                composed.into()
            }
        }
    }

    /// Lets go of its letters put together: who asks for them again has them made anew.
    pub(crate) fn let_go(&mut self) {
        self.joined.take();
    }

    /// Its letters put together, of a source that is not composed as it stands.
    fn joined(&self) -> Option<&Joined> {
        (!self.is_composed()).then(|| self.joined.get_or_init(|| Joined::of(self.text, &self.clear)))
    }

    /// How many letters of it are put together.
    pub(crate) fn joined_letters(&self) -> usize {
        self.joined().map_or(0, Joined::letter_count)
    }

    /// A range with its letters put together; `None` where it holds a part of one, and of a source that is composed as it stands.
    pub(crate) fn joined_part(&self, range: Range<usize>) -> Option<JoinedPart<'_>> {
        self.joined()?.part(range)
    }

    /// The end of the stretch of `from..stop` from its start on that is seen as it stands, its letters put together.
    #[inline]
    pub(crate) fn plain_end(&self, from: usize, stop: usize) -> usize {
        let clear = self.joined().map_or(&self.clear, |joined| &joined.clear);
        clear.end(self.text.as_bytes().get(..stop).unwrap_or_default(), from)
    }

    /// Whether all of a range is seen byte by byte as it stands.
    pub(crate) fn is_clear(&self, range: &Range<usize>) -> bool {
        self.clear.is_clear(self.text.as_bytes(), range)
    }

    /// How many lines there are.
    pub(crate) fn line_count(&self) -> usize {
        self.line_starts.len()
    }

    /// The bytes of each line without its line end.
    pub(crate) fn lines(&self) -> impl Iterator<Item = Range<usize>> {
        let mut start = 0;
        let ends = self.line_starts.iter().skip(1).map(|&end| index(end)).chain([self.text.len()]);
        ends.map(move |end| {
            let line_end = match self.text.as_bytes().get(start..end) {
                Some([.., b'\r', b'\n']) => 2,
                Some([.., b'\n' | b'\r']) => 1,
                _ => 0,
            };
            std::mem::replace(&mut start, end)..end - line_end
        })
    }

    /// The bytes of the line in which a byte stands, without its line end.
    pub(crate) fn line_around(&self, offset: usize) -> Range<usize> {
        let behind = self.text.as_bytes().get(offset..).unwrap_or_default();
        let end = memchr::memchr2(b'\n', b'\r', behind).map_or(self.text.len(), |end| offset + end);
        self.line_start(self.line_of(offset))..end
    }

    /// The first byte of a line.
    fn line_start(&self, line: usize) -> usize {
        self.line_starts.get(line).map_or(0, |&start| index(start))
    }

    /// The line (from 0) in which a byte stands.
    pub(crate) fn line_of(&self, offset: usize) -> usize {
        self.strides.before(&self.line_starts, offset + 1).saturating_sub(1)
    }

    /// The span of a byte range. Of one that does not lie in the text the line and column say nothing, for findings may be
    /// told beside a text that they were not found in.
    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        self.span_on(self.line_of(range.start), range)
    }

    /// The same of a range that mostly stands close behind another span: on its line, on the next one, or behind a blank one.
    pub(crate) fn span_behind(&self, last: Span, range: Range<usize>) -> Span {
        // Lines of spans count from 1.
        let next = last.line;
        let begins = |line: usize| self.line_starts.get(line).is_some_and(|&start| index(start) <= range.start);
        if begins(next) {
            let line = (next..next + 2).find(|&line| !begins(line + 1));
            return self.span_on(line.unwrap_or_else(|| self.line_of(range.start)), range);
        }
        match self.text.as_bytes().get(last.start..range.start).filter(|between| between.len() <= STRIDE) {
            Some(between) => Span { start: range.start, end: range.end, line: last.line, column: last.column + characters(between) },
            None => self.span(range),
        }
    }

    /// The span of a byte range that begins on a line.
    fn span_on(&self, line: usize, range: Range<usize>) -> Span {
        let start = self.line_start(line);
        let column = match range.start.saturating_sub(start) {
            near if near <= STRIDE => characters(self.text.as_bytes().get(start..range.start).unwrap_or_default()),
            _ => self.characters_before(range.start).saturating_sub(self.characters_before(start)),
        };
        Span { start: range.start, end: range.end, line: line + 1, column: column + 1 }
    }

    /// How many characters stand before an offset.
    fn characters_before(&self, offset: usize) -> usize {
        let counts = self.characters.get_or_init(|| {
            let strides = self.text.as_bytes().chunks(STRIDE);
            let before = strides.scan(0, |before, stride| Some(std::mem::replace(before, *before + places::offset(characters(stride)))));
            before.collect()
        });
        // Only the end of the text can lie past the last remembered count.
        let block = (offset / STRIDE).min(counts.len().saturating_sub(1));
        let before = counts.get(block).map_or(0, |&count| index(count));
        before + characters(self.text.as_bytes().get(block * STRIDE..offset).unwrap_or_default())
    }
}

/// How many characters begin in a stretch of UTF-8.
pub(crate) fn characters(bytes: &[u8]) -> usize {
    let starts_character = |byte: &&u8| **byte & 0xC0 != 0x80;
    // Few enough at a time that their count fits a byte: so many are counted at once.
    bytes.chunks(255).map(|bytes| usize::from(bytes.iter().map(|byte| u8::from(starts_character(&byte))).sum::<u8>())).sum()
}

/// Characters that take no room and carry no meaning here: soft hyphen, zero-width space and
/// joiners, byte order mark.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\0')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    #[test]
    fn lines_and_columns_count_characters_from_one() {
        let source = Source::new("Điều 1\r\nĐiều 2\rĐiều 3\n");
        let span = source.span(source.text().find('2').unwrap()..source.text().find('2').unwrap() + 1);
        assert_eq!((span.line, span.column), (2, 6));
        assert_eq!(source.line_count(), 4);
        assert_eq!(source.lines().map(|line| &source.text()[line]).collect::<Vec<_>>(), ["Điều 1", "Điều 2", "Điều 3", ""]);
        assert_eq!(&source.text()[source.line_around(source.text().find('2').unwrap())], "Điều 2");
        let end = source.span(source.text().len()..source.text().len());
        assert_eq!((end.line, end.column), (4, 1));
    }

    /// Where lines start, asking each byte.
    fn plain_line_starts(text: &str) -> Vec<u32> {
        let bytes = text.as_bytes();
        let ends = (0..bytes.len()).filter(|&at| bytes[at] == b'\n' || bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
        [0].into_iter().chain(ends.map(|end| end as u32 + 1)).collect()
    }

    #[test]
    fn lines_start_as_by_asking_each_byte() {
        for end in ["\n", "\r", "\r\n", "\n\r", "\r\r\n\n"] {
            for before in 0..140 {
                for text in [format!("{}{end}", "a".repeat(before)), format!("{}{end}b{end}{}", "–".repeat(before / 2), "c".repeat(80))] {
                    assert_eq!(Source::new(&text).line_starts, plain_line_starts(&text), "{text:?}");
                }
            }
        }
        assert_eq!(Source::new("").line_starts, [0]);
    }

    #[test]
    fn what_lead_bytes_prove_is_composed() {
        use unicode_normalization::{IsNormalized, char::canonical_combining_class, is_nfc_quick};
        for c in '\0'..=char::MAX {
            // At the end of a text, and amid it.
            for text in [c.to_string(), format!("{c} là")] {
                let stands_alone = canonical_combining_class(c) == 0 && is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes;
                assert!(stands_alone || !Source::new(&text).is_composed(), "{c:?}");
            }
        }
        assert!(Source::new("Kế hoạch “số” – ĐỀ ÁN, ưỡn ẹo…").is_composed());
        assert!(!Source::new("Kê\u{301} hoạch").is_composed());
    }

    proptest! {
        #[test]
        fn a_stretch_of_a_source_is_composed_as_by_itself(
            text in "([aăOơưĐạ*_<& \t\n1-9“–각ไก]?[\u{300}\u{301}\u{302}\u{303}\u{306}\u{309}\u{31b}\u{323}\u{328}\u{344}\u{3099}]{0,3}[a-zà-ỹ ]{0,9}){0,20}",
            ends in any::<[proptest::sample::Index; 2]>(),
        ) {
            let bounds: Vec<usize> = (0..=text.len()).filter(|&at| text.is_char_boundary(at)).collect();
            let [one, other] = ends.map(|end| *end.get(&bounds));
            let range = one.min(other)..one.max(other);
            let source = Source::new(&text);
            prop_assert_eq!(source.composed(range.clone()), text[range].nfc().collect::<String>());
        }
    }

    #[test]
    fn a_span_behind_another_is_the_span() {
        let source = Source::new("rừng\nchợ\n\n\r\nđê, hồ\rsông\n");
        let places = || (0..=source.text().len()).filter(|&at| source.text().is_char_boundary(at));
        for last in places() {
            for at in places() {
                assert_eq!(source.span_behind(source.span(last..last), at..at), source.span(at..at), "{at} behind {last}");
            }
        }
    }

    #[test]
    fn a_column_far_along_a_line() {
        let text = "đ".repeat(3000);
        let source = Source::new(&text);
        assert_eq!(source.span(4000..4002).column, 2001);
        assert_eq!(source.span(6000..6000).column, 3001);
    }
}
