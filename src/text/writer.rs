//! Writes what is seen of one passage after the other.

use std::ops::Range;

use unicode_normalization::char::{canonical_combining_class, decompose_canonical};
use unicode_normalization::{IsNormalized, is_nfc, is_nfc_quick};

use super::compose::push_composed;
use super::joined::JoinedPart;
use super::seen::{Lines, Piece, Seen, SeenLine, Stretch};
use super::visible::Visible;
use super::{Source, is_invisible};
use crate::places::{index, make_room, offset};

/// Writes a passage at the end of what is seen, from stretches of the source in order.
#[derive(Debug)]
pub(crate) struct Writer<'d> {
    seen: &'d mut Seen,
    /// Where the passage begins: its first byte, piece, stretches of emphasis and line.
    start: usize,
    first_piece: usize,
    first_strong: usize,
    first_slanted: usize,
    first_line: usize,
    /// Source bytes of space seen since the last visible character.
    pending: Option<Range<usize>>,
    strong_from: Option<usize>,
    slanted_from: Option<usize>,
    /// Whether something was pushed that may have to be composed with what stands before it.
    decomposed: bool,
}

impl<'d> Writer<'d> {
    /// Begins a passage.
    pub(crate) fn new(seen: &'d mut Seen) -> Self {
        seen.reopen();
        seen.write_blank();
        Self {
            start: seen.visible.growing.len(),
            first_piece: seen.pieces.len(),
            first_strong: seen.strong.len(),
            first_slanted: seen.slanted.len(),
            first_line: seen.lines.len(),
            pending: None,
            strong_from: None,
            slanted_from: None,
            decomposed: false,
            seen,
        }
    }

    /// Adds source text that is seen byte by byte as it stands, as lines of letters and figures alone are.
    #[inline]
    pub(crate) fn push_clear(&mut self, source: &str, offset: usize) {
        let blank = usize::from(source.as_bytes().first() == Some(&b' '));
        if self.pending.is_none() && source.len() > blank && !(blank > 0 && self.is_empty()) {
            // A blank behind what is seen is seen with what follows it.
            return self.put(source, offset..offset + source.len(), true);
        }
        let (words, offset) = (source.get(blank..).unwrap_or_default(), offset + blank);
        if blank > 0 {
            // It may go on from other space, or begin the passage.
            self.space(offset - 1..offset);
        }
        if !words.is_empty() {
            self.flush_space();
            self.put(words, offset..offset + words.len(), true);
        }
    }

    /// Adds any source text that is to be seen as it stands. Space in it becomes one blank.
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
        self.put(visible, range, false);
    }

    /// Begins or ends bold.
    pub(crate) fn set_strong(&mut self, on: bool) {
        let at = self.edge(on);
        toggle(&mut self.strong_from, &mut self.seen.strong, on, at);
    }

    /// Begins or ends italics.
    pub(crate) fn set_slanted(&mut self, on: bool) {
        let at = self.edge(on);
        toggle(&mut self.slanted_from, &mut self.seen.slanted, on, at);
    }

    /// Ends a source line of the passage, whose content is at `range`.
    #[inline]
    pub(crate) fn end_line(&mut self, range: Range<usize>) {
        let line = SeenLine { start: offset(range.start), end: offset(range.end), seen: offset(self.seen.visible.growing.len()) };
        self.seen.lines.push(line);
    }

    /// The passage. Space at its ends is dropped, and so is emphasis that is never
    /// closed: its star is a stray one and says nothing about the words after it.
    pub(crate) fn finish(self) -> (Stretch, Lines) {
        let lines = Lines { first: offset(self.first_line), end: offset(self.seen.lines.len()) };
        if self.is_empty() {
            let start = self.start.saturating_sub(usize::from(self.start > 0));
            self.seen.pieces.pop_if(|piece| piece.visible == offset(start));
            self.seen.visible.growing.truncate(start);
            for line in self.seen.lines.iter_mut().skip(self.first_line) {
                line.seen = offset(start);
            }
            return (Stretch::of(start..start), lines);
        }
        let start = self.start;
        let seen = if self.decomposed { self.composed() } else { self.seen };
        (Stretch::of(start..seen.visible.growing.len()), lines)
    }

    /// Whether nothing of the passage is seen so far.
    fn is_empty(&self) -> bool {
        self.seen.visible.growing.len() == self.start
    }

    /// Where emphasis begins (at the next character) or ends (after the last).
    fn edge(&self, begins: bool) -> usize {
        let blank = begins && self.pending.is_some() && !self.is_empty();
        self.seen.visible.growing.len() + usize::from(blank)
    }

    #[inline]
    fn flush_space(&mut self) {
        let Some(range) = self.pending.take() else {
            return;
        };
        if self.is_empty() {
            return;
        }
        let exact = range.len() == 1;
        self.put(" ", range, exact);
    }

    /// Adds source text that is seen as it stands, its letters put together. Each of those is a piece of its own.
    pub(crate) fn push_joined(&mut self, part: &JoinedPart<'_>) {
        let mut letters = part.letters();
        let Some((first, source)) = letters.next() else { return self.push_clear(part.text, part.source.start) };
        let (before, rest) = part.text.split_at(index(first.start));
        if !before.is_empty() {
            self.push_clear(before, part.source.start);
        }
        self.flush_space();
        let start = offset(self.seen.visible.growing.len());
        self.piece(index(source.start)..index(source.end), false);
        self.seen.visible.growing.push_str(rest);
        // Behind a letter a piece begins, and none goes on over one.
        let mut add = |at: u32, source: Range<u32>, exact: bool| {
            if !source.is_empty() {
                make_room(&mut self.seen.pieces, index(source.start), self.seen.source);
                self.seen.pieces.push(Piece {
                    visible: start + (at - first.start),
                    source: source.start,
                    source_len: source.end - source.start,
                    exact,
                });
            }
        };
        let (mut seen, mut behind) = (first.end, source.end);
        for (at, source) in letters {
            add(seen, behind..source.start, true);
            add(at.start, source.clone(), false);
            (seen, behind) = (at.end, source.end);
        }
        add(seen, behind..offset(part.source.end), true);
    }

    /// Adds characters without space among them.
    pub(crate) fn push_word(&mut self, word: &str, offset: usize) {
        let Some(first) = word.chars().next() else { return };
        self.flush_space();
        self.decomposed = self.decomposed || !stands_alone(first) || !is_nfc(word);
        self.put(word, offset..offset + word.len(), true);
    }

    /// Adds what is seen and records where it comes from; goes on with the last piece where it can.
    #[inline]
    fn put(&mut self, visible: &str, range: Range<usize>, exact: bool) {
        self.piece(range, exact);
        self.seen.visible.growing.push_str(visible);
    }

    #[inline]
    fn piece(&mut self, range: Range<usize>, exact: bool) {
        let at = offset(self.seen.visible.growing.len());
        let (source, source_len) = (offset(range.start), offset(range.len()));
        match self.seen.pieces.last_mut() {
            // An exact piece has the same length on both sides.
            Some(last) if exact && last.exact && last.end() == source && last.visible + last.source_len == at => {
                last.source_len += source_len;
            }
            _ => self.next_piece(Piece { visible: at, source, source_len, exact }),
        }
    }

    /// Adds a piece that does not go on with the last one of the passage.
    #[inline(never)]
    fn next_piece(&mut self, piece: Piece) {
        if self.is_empty() {
            if piece.exact && self.seen.go_on(piece.visible, piece.source, piece.source_len) {
                return;
            }
            if let Some(last) = self.seen.pieces.last_mut().filter(|last| !last.exact) {
                // Where the blank between passages ends in the source is known now that the passage has begun.
                last.source_len = piece.source.saturating_sub(last.source);
            }
        }
        make_room(&mut self.seen.pieces, index(piece.source), self.seen.source);
        self.seen.pieces.push(piece);
    }

    /// Puts the passage into NFC. A letter and its marks become one piece, also where markup stood between them.
    fn composed(self) -> &'d mut Seen {
        let Self { seen, start, first_piece, first_strong, first_slanted, first_line, .. } = self;
        let written = seen.visible.growing.split_off(start);
        seen.part_piece(first_piece, offset(start));
        let pieces = seen.pieces.split_off(first_piece);
        let old = Written { text: &written, pieces: &pieces, start };
        // Where each letter of several characters stood, composed or not, and where it ends now, for the ranges of emphasis.
        let mut moved = vec![(start..start, start)];
        let (mut from, mut copied) = (0, 0);
        let mut composed = String::new();
        let ends = written.char_indices().skip(1).filter(|&(_, c)| begins_apart(c)).map(|(at, _)| at);
        for end in ends.chain([written.len()]) {
            let cluster = &written[from..end];
            // A single byte is a letter without marks.
            if cluster.len() > 1 {
                composed.clear();
                push_composed(&mut composed, cluster);
                let rewritten = composed != cluster;
                if rewritten {
                    old.copy(copied..from, seen);
                    let (first, last) = (old.source(from, false), old.source(end, true));
                    let visible = offset(seen.visible.growing.len());
                    seen.pieces.push(Piece { visible, source: first, source_len: last.saturating_sub(first), exact: false });
                    seen.visible.growing.push_str(&composed);
                    copied = end;
                }
                if rewritten || !is_single(cluster) {
                    moved.push((start + from..start + end, seen.visible.growing.len() + (end - copied)));
                }
            }
            from = end;
        }
        old.copy(copied..written.len(), seen);
        let place = |at: u32| {
            let at = index(at);
            let next = moved.partition_point(|(before, _)| before.end <= at);
            // What began or ended inside a letter does so at that letter's end.
            if let Some((_, after)) = moved.get(next).filter(|(before, _)| before.start < at) {
                return offset(*after);
            }
            let (before, after) = &moved[next.saturating_sub(1)];
            offset(after + (at - before.end))
        };
        for (stretches, first) in [(&mut seen.strong, first_strong), (&mut seen.slanted, first_slanted)] {
            for stretch in stretches.iter_mut().skip(first) {
                *stretch = Stretch { start: place(stretch.start), end: place(stretch.end) };
            }
        }
        for line in seen.lines.iter_mut().skip(first_line) {
            line.seen = place(line.seen);
        }
        seen
    }
}

impl Seen {
    /// Nothing yet of a source with so many written lines, with room for what is seen of one like most: a piece for
    /// so many bytes, but no fewer than there are lines, and one for each letter that was put together and for what stands behind it.
    pub(crate) fn with_room(source: &Source<'_>, lines: usize) -> Self {
        let bytes = source.text().len();
        let room = lines.max(bytes / 32);
        let (pieces, lines) = (Vec::with_capacity(room + 2 * source.joined_letters()), Vec::with_capacity(room));
        Self { visible: Visible::with_capacity(bytes), pieces, lines, source: bytes, ..Self::default() }
    }

    /// Lets it be written on: what is written now is among no words that were cut before, and no place that was looked for.
    fn reopen(&mut self) {
        // While it is read none of them is there, and each passage asks.
        if self.words.get().is_some() || self.places.get().is_some() {
            self.let_go();
        }
        self.visible.reopen();
    }

    /// Writes the blank between the last passage and the next. It needs no piece where one stands before it of which the
    /// bytes agree: then it is what is seen behind the end of that.
    fn write_blank(&mut self) {
        let Some(last) = self.pieces.last() else { return };
        if !last.exact {
            let (visible, source) = (offset(self.visible.growing.len()), last.end());
            self.pieces.push(Piece { visible, source, source_len: 0, exact: false });
        }
        self.visible.growing.push(' ');
    }

    /// Lets go of what is there to find words and places: who asks for one again has it made anew.
    pub(crate) fn let_go(&mut self) {
        self.words.take();
        self.places.take();
    }

    /// Ends it: all is written, and can be shared. It takes no more room than it needs, for it is kept.
    pub(crate) fn finish(&mut self) {
        self.pieces.shrink_to_fit();
        self.lines.shrink_to_fit();
        self.visible.finish();
    }

    /// Whether a passage whose bytes agree goes on with the piece before it: one byte of the source stands between them, as
    /// one blank does between what is seen of them. Then that byte and the passage are added to it. So the lines of a list and
    /// the cells between bars make one piece together.
    #[inline]
    fn go_on(&mut self, at: u32, source: u32, source_len: u32) -> bool {
        match self.pieces.last_mut() {
            Some(last) if last.exact && last.end() + 1 == source && last.visible + last.source_len + 1 == at => {
                last.source_len += 1 + source_len;
                true
            }
            _ => false,
        }
    }

    /// Ends the piece that goes on into a passage which begins at `start` with the passage before it. What stands in the
    /// passage becomes a piece of its own, the one at this index.
    fn part_piece(&mut self, first: usize, start: u32) {
        let Some(last) = first.checked_sub(1).and_then(|last| self.pieces.get_mut(last)) else { return };
        let before = start.saturating_sub(1).saturating_sub(last.visible);
        if !last.exact || last.source_len <= before {
            return;
        }
        let own = Piece { visible: start, source: last.start_of(start), source_len: last.source_len - before - 1, exact: true };
        last.source_len = before;
        self.pieces.insert(first, own);
    }

    /// Writes a passage of one line of which every byte is seen as it stands: these words, which begin at `at`, without space
    /// at their ends.
    pub(crate) fn write_clear(&mut self, words: &str, at: usize) -> (Stretch, Lines) {
        let text = self.write_words(words, at);
        let first = offset(self.lines.len());
        self.lines.push(SeenLine { start: offset(at), end: offset(at + words.len()), seen: text.end });
        (text, Lines { first, end: first + 1 })
    }

    /// As [`Seen::write_clear`], of a cell: it has no line beside what is seen of it.
    #[inline]
    pub(crate) fn write_words(&mut self, words: &str, at: usize) -> Stretch {
        self.reopen();
        self.write_blank();
        let (source, source_len) = (offset(at), offset(words.len()));
        let start = self.visible.growing.len();
        if !self.go_on(offset(start), source, source_len) {
            if let Some(blank) = self.pieces.last_mut().filter(|piece| !piece.exact) {
                blank.source_len = source.saturating_sub(blank.source);
            }
            make_room(&mut self.pieces, at, self.source);
            self.pieces.push(Piece { visible: offset(start), source, source_len, exact: true });
        }
        self.visible.growing.push_str(words);
        Stretch::of(start..self.visible.growing.len())
    }

    /// Takes the last passage back, which turned out to be none. One that was never written has no lines.
    pub(crate) fn take_back(&mut self, text: Stretch, lines: Lines) {
        if lines != Lines::default() {
            self.lines.truncate(index(lines.first));
        }
        if text.is_empty() {
            return;
        }
        let start = text.start.saturating_sub(1);
        self.reopen();
        self.visible.growing.truncate(index(start));
        self.pieces.truncate(self.pieces.partition_point(|piece| piece.visible < start));
        if let Some(last) = self.pieces.last_mut().filter(|piece| piece.exact) {
            // It may have gone on into the passage.
            last.source_len = last.source_len.min(start - last.visible);
        }
        for stretches in [&mut self.strong, &mut self.slanted] {
            stretches.truncate(stretches.partition_point(|stretch| stretch.start < start));
        }
    }
}

/// A passage as it was written before it was composed.
struct Written<'w> {
    text: &'w str,
    pieces: &'w [Piece],
    /// Where it began among all that is seen.
    start: usize,
}

impl Written<'_> {
    /// The source offset of the character that starts at `at`, or after the one that ends there.
    fn source(&self, at: usize, end: bool) -> u32 {
        let at = offset(self.start + at);
        let before = self.pieces.partition_point(|piece| if end { piece.visible < at } else { piece.visible <= at });
        let piece = before.checked_sub(1).and_then(|last| self.pieces.get(last));
        piece.map_or(0, |piece| if end { piece.end_of(at) } else { piece.start_of(at) })
    }

    /// Copies a range with its pieces to the end of what is seen.
    fn copy(&self, range: Range<usize>, seen: &mut Seen) {
        let to = seen.visible.growing.len();
        let (start, end) = (offset(self.start + range.start), offset(self.start + range.end));
        let first = self.pieces.partition_point(|piece| piece.visible <= start).saturating_sub(1);
        for piece in self.pieces.iter().skip(first).take_while(|piece| piece.visible < end && start < end) {
            let from = piece.visible.max(start);
            let visible = offset(to) + (from - start);
            if !piece.exact {
                seen.pieces.push(Piece { visible, ..*piece });
                continue;
            }
            let source_len = (piece.visible + piece.source_len).min(end) - from;
            if source_len > 0 {
                seen.pieces.push(Piece { visible, source: piece.start_of(from), source_len, exact: true });
            }
        }
        seen.visible.growing.push_str(&self.text[range]);
    }
}

/// Whether a letter is written as one character.
fn is_single(letter: &str) -> bool {
    letter.chars().nth(1).is_none()
}

/// Whether a character is composed and never composes with one before it.
fn stands_alone(c: char) -> bool {
    match c {
        // The letters of Vietnamese, and the marks of its decomposed letters; each is held to the tables by a test.
        '\0'..='\u{2ff}' | '\u{1e00}'..='\u{1eff}' => true,
        '\u{300}'..='\u{34e}' => false,
        _ => stands_alone_by_tables(c),
    }
}

/// Whether a character never composes with one before it, be it composed itself or not: what it is taken apart
/// into begins with one that stands alone.
fn begins_apart(c: char) -> bool {
    match c {
        _ if stands_alone(c) => true,
        '\u{300}'..='\u{34e}' => false,
        _ => begins_apart_by_tables(c),
    }
}

/// The same as [`begins_apart`], looked up in the tables of Unicode.
fn begins_apart_by_tables(c: char) -> bool {
    let mut first = None;
    decompose_canonical(c, |part| {
        first.get_or_insert(part);
    });
    first.is_some_and(stands_alone)
}

/// The same as [`stands_alone`], looked up in the tables of Unicode.
fn stands_alone_by_tables(c: char) -> bool {
    canonical_combining_class(c) == 0 && is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes
}

/// Opens or closes a stretch of emphasis.
fn toggle(from: &mut Option<usize>, stretches: &mut Vec<Stretch>, on: bool, at: usize) {
    match (on, *from) {
        (true, None) => *from = Some(at),
        (false, Some(start)) => {
            if start < at {
                stretches.push(Stretch::of(start..at));
            }
            *from = None;
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    use super::*;
    use crate::text::Text;

    impl Seen {
        /// All that is seen.
        fn whole(&self) -> Text<'_> {
            self.text(Stretch::of(0..self.visible.len()))
        }
    }

    fn write(source: &str) -> Seen {
        let mut seen = Seen::default();
        let mut writer = Writer::new(&mut seen);
        writer.push(source, 0);
        writer.finish();
        seen
    }

    #[test]
    fn a_part_has_no_space_at_its_ends() {
        for c in '\0'..=char::MAX {
            for written in [c.to_string(), format!("{c}a"), format!("a{c}"), format!("{c} a {c}")] {
                let mut seen = Seen::default();
                let (all, _) = seen.write_clear(&written, 0);
                let text = seen.text(all);
                assert_eq!(text.part(0..text.len()).as_str(), written.trim(), "{written:?}");
            }
        }
    }

    #[test]
    fn a_character_that_is_taken_apart_is_a_piece_of_its_own() {
        // NFC writes U+09DC as two characters; what stands before it is no part of it.
        let mut seen = Seen::default();
        let mut writer = Writer::new(&mut seen);
        writer.push("A\u{9dc}", 0);
        let (stretch, _) = writer.finish();
        let text = seen.text(stretch);
        assert_eq!(text.as_str(), "A\u{9a1}\u{9bc}");
        assert_eq!((text.source(0..1), text.source(1..7)), (0..1, 1..4));
    }

    proptest! {
        /// Passages that go on with the piece before them, and such as do not: each stands where it was written, and so does
        /// every letter of it.
        #[test]
        fn passages_stand_where_they_were_written(
            passages in proptest::collection::vec(("[aế1 ]?[aế1]|a?(e\u{301}|o\u{323}\u{302})b?", "\n|\\||\n\n| \n", any::<bool>()), 0..9),
        ) {
            let source: String = passages.iter().flat_map(|(passage, behind, _)| [passage.as_str(), behind]).collect();
            let (mut seen, mut at, mut written) = (Seen::default(), 0, Vec::new());
            for (passage, behind, again) in &passages {
                // What is taken back leaves nothing.
                for _ in 0..=usize::from(*again) {
                    if let Some((text, lines, ..)) = written.pop_if(|(_, _, start, _)| *start == at) {
                        seen.take_back(text, lines);
                    }
                    let composed = passage.nfc().eq(passage.chars()) && !passage.starts_with(' ');
                    let (text, lines) = match composed {
                        true => (seen.write_words(passage, at), Lines::default()),
                        false => {
                            let mut writer = Writer::new(&mut seen);
                            writer.push(passage, at);
                            writer.end_line(at..at + passage.len());
                            writer.finish()
                        }
                    };
                    written.push((text, lines, at, passage.trim()));
                }
                at += passage.len() + behind.len();
            }
            for &(stretch, _, at, passage) in &written {
                let text = seen.text(stretch);
                prop_assert_eq!(text.as_str(), passage.nfc().collect::<String>());
                let start = at + source[at..].find(passage).unwrap();
                prop_assert_eq!(text.extent(), start..start + passage.len());
                let shown: String = text.seen().map(|range| &source[range]).collect();
                prop_assert_eq!(shown, passage);
                for (from, c) in text.as_str().char_indices() {
                    let letter = &source[text.source(from..from + c.len_utf8())];
                    prop_assert_eq!(letter.nfc().collect::<String>(), c.to_string());
                }
            }
            for pair in written.windows(2) {
                let joined = seen.text(pair[0].0.joined(pair[1].0));
                prop_assert_eq!(joined.extent(), seen.text(pair[0].0).extent().start..seen.text(pair[1].0).extent().end);
            }
        }
    }

    #[test]
    fn what_stands_alone_is_told_as_by_the_tables() {
        for c in '\0'..=char::MAX {
            assert_eq!(stands_alone(c), stands_alone_by_tables(c), "{c:?}");
            assert_eq!(begins_apart(c), begins_apart_by_tables(c), "{c:?}");
        }
    }

    #[test]
    fn space_is_one_blank_and_places_are_kept() {
        let source = "  Sở\n Nội\u{a0}vụ ";
        let seen = write(source);
        let text = seen.whole();
        assert_eq!(text.as_str(), "Sở Nội vụ");
        let at = text.as_str().find("vụ").unwrap();
        let range = text.source(at..at + "vụ".len());
        assert_eq!(&source[range], "vụ");
        assert_eq!(&source[text.extent()], "Sở\n Nội\u{a0}vụ");
    }

    #[test]
    fn a_blank_between_passages_ends_where_the_next_one_begins() {
        // Behind a passage of which the bytes agree, and behind one that had to be composed.
        for (first, read) in [("xã", "xã"), ("xa\u{303}", "xã")] {
            let source = format!("{first} \n\n  chợ");
            let mut seen = Seen::default();
            let mut writer = Writer::new(&mut seen);
            writer.push(first, 0);
            writer.finish();
            let at = source.find("chợ").unwrap();
            seen.write_clear("chợ", at);
            let text = seen.whole();
            assert_eq!(text.as_str(), format!("{read} chợ"));
            let blank = read.len()..read.len() + 1;
            assert_eq!(text.source(blank.clone()), first.len()..at, "{first:?}");
            assert_eq!(text.source(0..blank.end), 0..at, "{first:?}");
            assert_eq!(text.source(blank.start..text.len()), first.len()..source.len(), "{first:?}");
        }
    }

    #[test]
    fn decomposed_letters_are_composed_and_found_again() {
        let source: String = "Kế hoạch số 5".nfd().collect();
        let seen = write(&source);
        let text = seen.whole();
        assert_eq!(text.as_str(), "Kế hoạch số 5");
        let at = text.as_str().find("hoạch").unwrap();
        let found = &source[text.source(at..at + "hoạch".len())];
        assert_eq!(found.nfc().collect::<String>(), "hoạch");
    }

    #[test]
    fn letters_are_composed_across_markup() {
        // A letter, its mark, and bold that begins between them; a syllable of two parts.
        let mut seen = Seen::default();
        let mut writer = Writer::new(&mut seen);
        writer.push("xe", 0);
        writer.set_strong(true);
        writer.push("\u{302}m", 4);
        writer.set_strong(false);
        writer.push(" \u{1100}\u{1161}!", 9);
        writer.finish();
        let text = seen.whole();
        assert_eq!(text.as_str(), "xêm \u{ac00}!");
        assert_eq!(text.source("x".len().."xê".len()), 1..6);
        assert_eq!(text.source("xê".len().."xêm".len()), 6..7);
        assert!(text.is_strong("xê".len().."xêm".len()) && !text.is_strong(0.."xê".len()));
        assert_eq!(seen.strong, [Stretch::of("xê".len().."xêm".len())]);
    }

    #[test]
    fn emphasis_that_ends_inside_a_letter_ends_behind_it() {
        for (letter, mark, composed) in
            [("g", "\u{302}", "ĝ"), ("e", "\u{301}", "é"), ("\u{ea}", "\u{323}", "ệ"), ("ụ", "\u{323}", "ụ\u{323}")]
        {
            let mut seen = Seen::default();
            let mut writer = Writer::new(&mut seen);
            writer.set_strong(true);
            writer.push("x", 2);
            writer.push(letter, 3);
            writer.set_strong(false);
            writer.push(mark, 5 + letter.len());
            writer.push(" y", 5 + letter.len() + mark.len());
            writer.finish();
            assert_eq!(seen.whole().as_str(), format!("x{composed} y"));
            assert_eq!(seen.strong, [Stretch::of(0.."x".len() + composed.len())]);
        }
    }

    #[test]
    fn an_empty_part_keeps_its_place() {
        let seen = write("1. Rà soát 2.");
        let text = seen.whole();
        let end = text.as_str().len();
        assert_eq!(text.part(end..end).extent(), "1. Rà soát 2.".len().."1. Rà soát 2.".len());
    }

    #[test]
    fn a_part_keeps_its_places() {
        let source = "1.  Mục\ntiêu : đạt";
        let seen = write(source);
        let text = seen.whole();
        let part = text.part(2..text.as_str().len());
        assert_eq!(part.as_str(), "Mục tiêu : đạt");
        assert_eq!(&source[part.extent()], "Mục\ntiêu : đạt");
        assert_eq!(&source[part.source(0.."Mục tiêu".len())], "Mục\ntiêu");
    }

    #[test]
    fn passages_stand_one_behind_the_other() {
        let source = "Sở Nội\n** **\n\nvụ";
        let mut seen = Seen::default();
        let mut stretches = Vec::new();
        for passage in ["Sở Nội", " ", "vụ"] {
            let at = source.find(passage).unwrap();
            let mut writer = Writer::new(&mut seen);
            writer.set_strong(true);
            writer.push(passage, at);
            writer.set_strong(false);
            writer.end_line(at..at + passage.len());
            stretches.push(writer.finish());
        }
        let [(first, _), (blank, _), (last, lines)] = stretches[..] else { panic!() };
        assert!(blank.is_empty());
        assert_eq!((seen.text(first).as_str(), seen.text(last).as_str()), ("Sở Nội", "vụ"));
        assert_eq!(seen.text(first).extent(), 0.."Sở Nội".len());
        assert_eq!(seen.line_texts(last, lines).map(|line| line.as_str()).collect::<Vec<_>>(), ["vụ"]);
        let joined = seen.text(first.joined(last));
        assert_eq!(joined.as_str(), "Sở Nội vụ");
        assert_eq!(joined.extent(), 0..source.len());
        assert!(joined.is_strong(0..joined.len()));
        assert_eq!(&source[joined.source("Sở ".len()..joined.len())], "Nội\n** **\n\nvụ");
        assert_eq!(joined.seen().map(|range| &source[range]).collect::<Vec<_>>(), ["Sở Nội", "vụ"]);
    }
}
