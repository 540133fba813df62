//! What a reader sees of a document: all visible text in one string, and where each piece of it stands in the source.
//!
//! ```text
//! source    **I. MỤC TIÊU**⏎⏎- Giữ⏎rừng &amp; đất.
//! visible   I. MỤC TIÊU␣- Giữ rừng & đất.
//! passages  └─────────┘ └───────────────┘     one blank between them
//! pieces    └─────────┘ └───────┘│└─────┘     a joined wrap is a piece too
//! ```
//! Paragraphs and cells stand one behind the other in reading order, so that passages which a page
//! break has parted are joined by taking both and the blank between them. A [`Text`] is a view of a
//! stretch: it costs nothing to hand on, to cut or to keep.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use super::shared::SharedStr;
use super::visible::Visible;
use crate::places::{Placed, Strides, index, offset};
use crate::words::{Cut, Indexed, Words};

/// A stretch of visible text and the source bytes that it stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) visible: u32,
    pub(super) source: u32,
    pub(super) source_len: u32,
    /// Whether visible and source bytes agree one by one. A piece that does not
    /// (a joined wrap, a composed letter) is a whole that cannot be cut.
    pub(super) exact: bool,
}

impl Piece {
    /// The source offset of the visible byte at `at`, where the piece can be cut; else its first.
    pub(super) fn start_of(&self, at: u32) -> u32 {
        if self.exact { self.source + (at - self.visible).min(self.source_len) } else { self.source }
    }

    /// The source offset after the visible byte that ends at `at`, where the piece can be cut; else its last.
    pub(super) fn end_of(&self, at: u32) -> u32 {
        if self.exact { self.start_of(at) } else { self.end() }
    }

    /// The source offset after the piece.
    pub(super) fn end(&self) -> u32 {
        self.source + self.source_len
    }
}

impl Placed for Piece {
    #[inline]
    fn place(&self) -> u32 {
        self.visible
    }
}

/// Where something stands: a text among all that is seen, the content of a line in its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(crate) struct Stretch {
    pub(super) start: u32,
    pub(super) end: u32,
}

impl Stretch {
    pub(crate) fn of(range: Range<usize>) -> Self {
        Self { start: offset(range.start), end: offset(range.end) }
    }

    /// The bytes that it takes.
    pub(crate) fn range(self) -> Range<usize> {
        index(self.start)..index(self.end)
    }

    /// Whether nothing stands there.
    pub(crate) fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// How many bytes it takes.
    pub(crate) fn len(self) -> usize {
        index(self.end.saturating_sub(self.start))
    }

    /// This stretch, the next one behind it, and what stands between them.
    pub(crate) fn joined(self, next: Self) -> Self {
        Self { start: self.start, end: next.end }
    }
}

/// The source lines of a passage, among those of the document. A cell that stands on one line, every byte of which is seen as it
/// stands, has none there: its line is what is seen of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Lines {
    pub(super) first: u32,
    pub(super) end: u32,
}

impl Lines {
    /// The line of a passage that has none among those of the document.
    fn only_line(self, passage: Stretch) -> Option<Stretch> {
        Some(passage).filter(|passage| self.first == self.end && !passage.is_empty())
    }

    /// These lines and those of the next passage.
    pub(crate) fn joined(self, next: Self) -> Self {
        Self { first: self.first, end: next.end }
    }
}

/// A source line of a passage: the bytes of its content, and where what is seen of it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SeenLine {
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) seen: u32,
}

/// What a reader sees of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Seen {
    /// NFC, one blank for any run of space and between passages, markup gone.
    pub(super) visible: Visible,
    /// In order, without gaps but for the blanks between passages.
    pub(super) pieces: Vec<Piece>,
    /// What is set in bold, in order. No stretch goes over the edge of a passage.
    pub(super) strong: Vec<Stretch>,
    /// What is set in italics, in order.
    pub(super) slanted: Vec<Stretch>,
    pub(super) lines: Vec<SeenLine>,
    /// How many bytes the source has, where it is known.
    pub(super) source: usize,
    /// The words of all that is seen, once they were asked for.
    pub(super) words: OnceLock<Indexed>,
    /// Where its pieces begin, once a place was asked for.
    pub(super) places: OnceLock<Strides>,
}

/// What is seen where there is nothing.
static NOTHING: Seen = Seen {
    visible: Visible::EMPTY,
    pieces: Vec::new(),
    strong: Vec::new(),
    slanted: Vec::new(),
    lines: Vec::new(),
    source: 0,
    words: OnceLock::new(),
    places: OnceLock::new(),
};

impl Seen {
    /// The text of a stretch.
    pub(crate) fn text(&self, at: Stretch) -> Text<'_> {
        Text { seen: self, at }
    }

    /// A part of what is seen, shared with it; any other text is copied.
    pub(crate) fn share<'t>(&self, part: impl Into<Cow<'t, str>>) -> SharedStr {
        match part.into() {
            Cow::Borrowed(part) => self.visible.share(part),
            Cow::Owned(other) => other.into(),
        }
    }

    /// What each of the lines of a passage says by itself, without space at its ends.
    pub(crate) fn line_texts(&self, passage: Stretch, lines: Lines) -> impl Iterator<Item = Text<'_>> {
        let behind = |line: u32| line.checked_sub(1).and_then(|before| self.lines.get(index(before))).map_or(0, |before| before.seen);
        // Of a passage of which nothing is seen no line says anything.
        let start = move |line: u32, end: u32| if passage.is_empty() { end } else { behind(line).max(passage.start) };
        let text = move |line| {
            let end = self.lines.get(index(line))?.seen;
            Some(self.text(Stretch { start: start(line, end), end }).trimmed())
        };
        lines.only_line(passage).map(|line| self.text(line)).into_iter().chain((lines.first..lines.end).filter_map(text))
    }

    /// The words of all that is seen; it is cut into words once, and no part of it at each question.
    fn words(&self) -> &Indexed {
        self.words.get_or_init(|| Cut::of(&self.visible).indexed())
    }

    /// The source bytes of each of the lines of a passage.
    pub(crate) fn line_sources(&self, passage: Stretch, lines: Lines) -> impl Iterator<Item = Range<usize>> + Clone {
        let only = lines.only_line(passage).map(|line| self.text(line).extent());
        let lines = self.lines.get(index(lines.first)..index(lines.end)).unwrap_or_default();
        only.into_iter().chain(lines.iter().map(|line| index(line.start)..index(line.end)))
    }

    /// The source offset of the visible character that starts at `at`.
    fn source_start(&self, at: u32) -> usize {
        index(self.piece_before(index(at) + 1).map_or(0, |piece| piece.start_of(at)))
    }

    /// The source offset after the visible character that ends at `at`.
    fn source_end(&self, at: u32) -> usize {
        index(self.piece_before(index(at)).map_or(0, |piece| match piece.exact && at - piece.visible > piece.source_len {
            // The blank behind the passage ends where the next one begins.
            true => self.piece_before(index(at) + 1).map_or(0, |next| next.source),
            false => piece.end_of(at),
        }))
    }

    /// The last of the pieces that begin before a place.
    fn piece_before(&self, place: usize) -> Option<&Piece> {
        self.pieces_from(place).first()
    }

    /// The last of the pieces that begin before a place, and those behind it; none where none begins before it.
    #[inline]
    fn pieces_from(&self, place: usize) -> &[Piece] {
        let places = self.places.get_or_init(|| Strides::of(&self.pieces, self.visible.len()));
        let last = places.before(&self.pieces, place).checked_sub(1);
        last.and_then(|last| self.pieces.get(last..)).unwrap_or_default()
    }
}

/// How many pieces behind one are looked at before another is searched for.
const NEAR: usize = 16;

/// Visible text of a paragraph, a cell, or a part of one. Its offsets count from its own start.
#[derive(Clone, Copy)]
pub(crate) struct Text<'s> {
    seen: &'s Seen,
    at: Stretch,
}

impl Default for Text<'_> {
    fn default() -> Self {
        NOTHING.text(Stretch::default())
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} at {}", self.as_str(), self.at.start)
    }
}

/// Two texts are one when they stand at one place; what they say is compared by [`Text::as_str`].
impl PartialEq for Text<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.seen, other.seen) && self.at == other.at
    }
}

impl Eq for Text<'_> {}

impl<'s> Text<'s> {
    /// What a reader sees.
    pub(crate) fn as_str(&self) -> &'s str {
        self.seen.visible.get(index(self.at.start)..index(self.at.end)).unwrap_or_default()
    }

    /// What a reader sees, shared with all that is seen.
    pub(crate) fn shared(&self) -> SharedStr {
        self.share(self.as_str())
    }

    /// A part of what is seen, shared with it; any other text is copied.
    pub(crate) fn share<'t>(&self, part: impl Into<Cow<'t, str>>) -> SharedStr {
        self.seen.share(part)
    }

    /// Its words.
    pub(crate) fn words(&self) -> Words<'s> {
        self.words_in(0..self.len())
    }

    /// The words of a part of it. Their places count from the start of the part.
    pub(crate) fn words_in(&self, range: Range<usize>) -> Words<'s> {
        let Stretch { start, end } = self.within(range);
        Words::within(&self.seen.visible, self.seen.words(), index(start)..index(end))
    }

    /// As [`Text::words`], where texts are read one behind the other: `behind` is the index of the word behind the last of them.
    pub(crate) fn words_near(&self, behind: &Cell<usize>) -> Words<'s> {
        Words::within_near(&self.seen.visible, self.seen.words(), behind, self.at.range())
    }

    /// Whether there is nothing to see.
    pub(crate) fn is_empty(&self) -> bool {
        self.at.is_empty()
    }

    /// How many bytes it has.
    pub(crate) fn len(&self) -> usize {
        self.at.len()
    }

    /// Where it stands, to be kept beside what it is seen in.
    pub(crate) fn stretch(&self) -> Stretch {
        self.at
    }

    /// The source bytes of a visible range, trimmed to the characters in it.
    pub(crate) fn source(&self, range: Range<usize>) -> Range<usize> {
        let Stretch { start, end } = self.within(range);
        if start >= end {
            // An empty text stands behind what is before it, an empty range in one where its next character begins.
            let at = if self.is_empty() { self.seen.source_end(start) } else { self.seen.source_start(start) };
            return at..at;
        }
        let pieces = self.seen.pieces_from(index(start) + 1);
        match pieces {
            // Most ranges stand on one piece, of which the bytes agree.
            [piece, ..] if piece.exact && end - piece.visible <= piece.source_len => index(piece.start_of(start))..index(piece.end_of(end)),
            // Of letters that had to be composed each is a piece. The last one of most ranges is near the first.
            [first, near @ ..] => {
                let near = near.get(..NEAR).unwrap_or(near);
                let last = near.iter().position(|next| next.visible >= end).map(|behind| near[..behind].last().unwrap_or(first));
                let end = match last {
                    Some(last) if !last.exact || end - last.visible <= last.source_len => index(last.end_of(end)),
                    _ => self.seen.source_end(end),
                };
                index(first.start_of(start))..end
            }
            [] => 0..self.seen.source_end(end),
        }
    }

    /// The source bytes of the whole text.
    pub(crate) fn extent(&self) -> Range<usize> {
        self.source(0..self.len())
    }

    /// A range of the text among all that is seen.
    fn within(&self, range: Range<usize>) -> Stretch {
        let place = |at: usize| self.at.start.saturating_add(offset(at)).min(self.at.end);
        Stretch { start: place(range.start), end: place(range.end) }
    }

    /// A part of the text as a text of its own, without space at its ends.
    pub(crate) fn part(&self, range: Range<usize>) -> Self {
        self.seen.text(self.within(range)).trimmed()
    }

    /// The text that stands elsewhere among all that is seen.
    pub(crate) fn elsewhere(&self, at: Stretch) -> Self {
        self.seen.text(at)
    }

    /// This text, the one behind it in the document, and a blank between.
    pub(crate) fn joined(&self, next: &Self) -> Self {
        self.seen.text(self.at.joined(next.at))
    }

    /// Texts that stand one behind the other in one, where nothing but a blank stands between two of them.
    pub(crate) fn in_one(texts: &[Self]) -> Option<Self> {
        let (first, rest) = texts.split_first()?;
        rest.iter().try_fold(*first, |all, next| {
            let between = std::ptr::eq(all.seen, next.seen).then(|| all.seen.visible.get(index(all.at.end)..index(next.at.start)))?;
            (between == Some(" ")).then(|| all.joined(next))
        })
    }

    /// The text without space at its ends; nothing but space leaves an empty text where it began.
    fn trimmed(self) -> Self {
        let text = self.as_str();
        // Nearly no part begins or ends with space: mostly it is a letter or a mark that does.
        let begins = matches!(text.as_bytes(), [b'!'..=b'~' | 0xC3..=0xC6, ..] | [0xE1, 0xB8..=0xBB, ..]);
        let ends = matches!(text.as_bytes(), [.., b'!'..=b'~'] | [.., 0xC3..=0xC6, _] | [.., 0xE1, 0xB8..=0xBB, _]);
        if begins && ends || self.at.start == self.at.end {
            return self;
        }
        let blanks = text.len() - text.trim_start().len();
        let words = text.trim();
        if words.is_empty() {
            return self.seen.text(Stretch { end: self.at.start, ..self.at });
        }
        self.seen.text(self.within(blanks..blanks + words.len()))
    }

    /// The source bytes that are seen, in order; what stands between them is markup and space.
    pub(crate) fn seen(&self) -> impl Iterator<Item = Range<usize>> + use<'s> {
        let (seen, at) = (self.seen, self.at);
        // The first may be a piece that goes on from the passage before.
        let first = seen.pieces.partition_point(|piece| piece.visible <= at.start).saturating_sub(1);
        let pieces = seen.pieces.iter().skip(first).take_while(move |piece| piece.visible < at.end);
        let words = pieces.filter(|piece| piece.exact || seen.visible.as_bytes().get(index(piece.visible)) != Some(&b' '));
        words.map(move |piece| index(piece.start_of(piece.visible.max(at.start)))..index(piece.end_of(at.end)))
    }

    /// Whether every letter and digit of a visible range is set in bold.
    pub(crate) fn is_strong(&self, range: Range<usize>) -> bool {
        self.covered(range, [&self.seen.strong, &[]])
    }

    /// Whether the text is set in bold by itself: every letter and digit of it, and the bold ends with it.
    pub(crate) fn is_strong_alone(&self) -> bool {
        let goes_on = behind(&self.seen.strong, self.at.end).first().is_some_and(|next| next.start < self.at.end);
        !goes_on && self.is_strong(0..self.len())
    }

    /// Whether every letter and digit of a visible range is set in bold or italics.
    pub(crate) fn is_emphasised(&self, range: Range<usize>) -> bool {
        self.covered(range, [&self.seen.strong, &self.seen.slanted])
    }

    /// Whether stretches cover every letter and digit of `range`, of which there is at least one.
    fn covered(&self, range: Range<usize>, stretches: [&[Stretch]; 2]) -> bool {
        let Stretch { start: mut at, end } = self.within(range);
        let mut open = stretches.map(|stretches| behind(stretches, at));
        // Behind the last of them nothing is covered.
        if open.iter().all(|stretches| stretches.is_empty()) {
            return false;
        }
        let mut any = false;
        while at < end {
            let next = next(&mut open, at).unwrap_or(Stretch { start: end, end });
            if next.start > at {
                if self.seen.has_letters(at..next.start.min(end)) {
                    return false;
                }
                at = next.start;
            } else {
                any = any || self.seen.has_letters(at..next.end.min(end));
                at = next.end;
            }
        }
        any
    }

    /// Where the bold or italic stretch that covers the letter at `at` ends; `at` itself when there is none.
    pub(crate) fn emphasis_end(&self, at: usize) -> usize {
        let mut end = self.within(at..at).start;
        let mut open = [&self.seen.strong, &self.seen.slanted].map(|stretches| behind(stretches, end));
        while let Some(next) = next(&mut open, end).filter(|next| next.start < self.at.end) {
            // Stretches that only a blank or a mark separates are one.
            if next.start > end && self.seen.has_letters(end..next.start) {
                break;
            }
            end = next.end;
        }
        index(end.min(self.at.end).saturating_sub(self.at.start))
    }
}

impl Seen {
    /// Whether there is a letter or a digit in a visible range.
    fn has_letters(&self, range: Range<u32>) -> bool {
        let text = self.visible.get(index(range.start)..index(range.end)).unwrap_or_default();
        text.chars().any(char::is_alphanumeric)
    }
}

/// The stretches that do not end before `at`.
fn behind(stretches: &[Stretch], at: u32) -> &[Stretch] {
    stretches.get(stretches.partition_point(|stretch| stretch.end <= at)..).unwrap_or_default()
}

/// The first stretch of two lists that goes on behind `at`; those that do not are dropped.
fn next(lists: &mut [&[Stretch]; 2], at: u32) -> Option<Stretch> {
    for list in lists.iter_mut() {
        while let Some((_, rest)) = list.split_first().filter(|(first, _)| first.end <= at) {
            *list = rest;
        }
    }
    lists.iter().filter_map(|list| list.first()).copied().min_by_key(|stretch| stretch.start)
}
