//! How much of a line is seen byte by byte as it stands.
//!
//! Nearly all of a plan is: letters of Vietnamese, figures and marks, with one blank between words.
//! They are told by their first bytes, so that whole stretches are copied at once. What is left is
//! looked at character by character: markup, other space, characters that may compose.
//! A block of bytes that may hold such is doubtful, even where none is met in it.

use std::ops::Range;

/// What stands for more than itself: the marks of emphasis, escapes, tags, entities, links, formulas, code.
const MARKUP: &[u8] = b"*_\\<&[$`~";

/// A blank, among the lengths.
const BLANK: u8 = 4;

/// How long the character is that begins with a byte: one or two bytes where that byte proves it
/// clear (ASCII, U+00C0–U+02FF), three where the next ones may; 0 where it is markup, a control
/// character, other space, or what these few bytes do not prove.
const LENGTHS: [u8; 256] = {
    let mut lengths = [0; 256];
    let mut byte = 0x21;
    while byte < 0x7F {
        lengths[byte] = 1;
        byte += 1;
    }
    let mut mark = 0;
    while mark < MARKUP.len() {
        lengths[MARKUP[mark] as usize] = 0;
        mark += 1;
    }
    let mut lead = 0xC3;
    while lead <= 0xCB {
        lengths[lead] = 2;
        lead += 1;
    }
    lengths[0xE1] = 3;
    lengths[0xE2] = 3;
    lengths[b' ' as usize] = BLANK;
    lengths
};

/// How many bytes are looked at together.
const BLOCK: usize = 16;

/// Which blocks of a text hold nothing but what is seen as it stands. The whole text is looked at
/// once, many bytes together, so that a line is told by a look at its blocks.
#[derive(Debug, Clone)]
pub(super) struct Clear {
    /// A bit for each block, set where a character that begins in it may be more than it seems.
    doubtful: Vec<u64>,
    /// Whether every character is proved to be composed and never to compose with another: all stand
    /// below U+0300, in U+1E00–U+1EFF or among the marks of U+2010–U+2027, as those of Vietnamese do.
    pub(super) composed: bool,
}

impl Clear {
    /// Looks at all of a text.
    pub(super) fn of(bytes: &[u8]) -> Self {
        let mut doubtful = vec![0; bytes.len().div_ceil(64 * BLOCK)];
        let mut beyond = [0; BLOCK];
        let mut rest = bytes;
        for blocks in &mut doubtful {
            for bit in 0..64 {
                let Some(block) = rest.first_chunk() else { break };
                *blocks |= u64::from(look(block, &mut beyond)) << bit;
                rest = rest.get(BLOCK..).unwrap_or_default();
            }
        }
        let looked = (bytes.len() - rest.len()) / BLOCK;
        // The last bytes go on in line ends, which are no part of a line.
        let mut last = [b'\n'; 2 * BLOCK + 2];
        last.iter_mut().zip(rest).for_each(|(place, byte)| *place = *byte);
        for (block, bytes) in (looked..).zip([0, BLOCK].map(|from| last.get(from..).and_then(<[u8]>::first_chunk))) {
            if let (Some(blocks), Some(bytes)) = (doubtful.get_mut(block / 64), bytes) {
                *blocks |= u64::from(look(bytes, &mut beyond)) << (block % 64);
            }
        }
        Self { doubtful, composed: beyond == [0; BLOCK] }
    }

    /// Whether a range is proved to hold no markup. Most lines are; of others their neighbours may leave it in doubt.
    pub(super) fn is_unmarked(&self, range: &Range<usize>) -> bool {
        let end = range.end.div_ceil(BLOCK);
        self.next_doubtful(range.start / BLOCK, end) >= end
    }

    /// Whether all of a range is seen as it stands. The bytes are those of the text that was looked at.
    pub(super) fn is_clear(&self, bytes: &[u8], range: &Range<usize>) -> bool {
        if self.is_unmarked(range) {
            return range.is_empty() || bytes.get(range.end - 1) != Some(&b' ');
        }
        self.end(bytes.get(..range.end).unwrap_or_default(), range.start) == range.end
    }

    /// The first doubtful block from one on that stands before `end`, or a block at or behind it. No more
    /// is looked at, for every line asks, and all that follows it may be clear.
    fn next_doubtful(&self, block: usize, end: usize) -> usize {
        let mut word = block / 64;
        let mut bits = self.doubtful.get(word).copied().unwrap_or(0) >> (block % 64) << (block % 64);
        while bits == 0 {
            word += 1;
            match self.doubtful.get(word) {
                Some(next) if word * 64 < end => bits = *next,
                _ => return word * 64,
            }
        }
        word * 64 + bits.trailing_zeros() as usize
    }

    /// The end of the stretch of these bytes from `from` on that is seen as it stands. A blank belongs
    /// to it only before a character that does. The bytes begin the text that was looked at.
    #[inline]
    pub(super) fn end(&self, bytes: &[u8], from: usize) -> usize {
        let stop = bytes.len();
        let mut at = from;
        while at < stop {
            let block = self.next_doubtful(at / BLOCK, stop.div_ceil(BLOCK));
            if block > at / BLOCK {
                at = (block * BLOCK).min(stop);
                // What follows tells whether a blank belongs to the stretch.
                if bytes.get(at - 1) == Some(&b' ') {
                    at -= 1;
                    if at + 1 == stop {
                        return at;
                    }
                }
                // The last character may go on behind the block.
                while bytes.get(at).is_some_and(|byte| byte & 0xC0 == 0x80) {
                    at += 1;
                }
            }
            let tried = (block + 1) * BLOCK;
            let end = clear_characters(bytes, at, tried);
            if end < tried {
                return end;
            }
            at = end;
        }
        at
    }
}

/// Whether a character that begins in a block may be more than it seems, or a blank in it stands before
/// another. The two bytes behind it are those that a character may go on in. What is not proved to be
/// composed is noted beside. No branch stands in the walk, so that all bytes are looked at together.
#[inline]
fn look(block: &[u8; BLOCK + 2], beyond: &mut [u8; BLOCK]) -> bool {
    let mut found = 0;
    for (at, beyond) in beyond.iter_mut().enumerate() {
        let (lead, second, third) = (block[at], block[at + 1], block[at + 2]);
        // `$` and `&`; from `[` to the tick, where `]` and `^` are hardly ever met; `~` and the character behind it.
        let mark = (lead & 0xFD == b'$') | (lead == b'*') | (lead == b'<') | (b'['..=b'`').contains(&lead) | (lead | 1 == 0x7F);
        let line_end = (lead == b'\n') | (lead == b'\r');
        let space = ((lead < b' ') & !line_end) | ((lead == b' ') & (second == b' ')) | (lead == 0xC2);
        let letter = (lead == 0xE1) & (second & 0xFC == 0xB8);
        let sign = (lead == 0xE2) & (second == 0x80) & (0x90..=0xA7).contains(&third);
        let other = (lead >= 0xCC) & !letter & !sign;
        *beyond |= u8::from(other);
        found |= u8::from(mark | space | other);
    }
    found != 0
}

/// The end of the stretch from `at` on that is seen as it stands, or a place behind `enough` in it.
fn clear_characters(bytes: &[u8], mut at: usize, enough: usize) -> usize {
    let length = |at: usize| bytes.get(at).map_or(0, |&byte| LENGTHS[usize::from(byte)]);
    while at < enough {
        let mut len = length(at);
        let mut from = at;
        if len == BLANK {
            from = at + 1;
            len = length(from);
        }
        if len == 3 && !is_clear(bytes.get(from..from + 3)) {
            len = 0;
        }
        if len == 0 || len == BLANK {
            return at;
        }
        at = from + usize::from(len);
    }
    at
}

/// Whether a character of three bytes is a letter of U+1E00–U+1EFF or a dash, quote or dot of U+2010–U+2027.
fn is_clear(character: Option<&[u8]>) -> bool {
    matches!(character, Some([0xE1, 0xB8..=0xBB, _] | [0xE2, 0x80, 0x90..=0xA7]))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::char::canonical_combining_class;
    use unicode_normalization::{IsNormalized, is_nfc_quick};

    use super::*;
    use crate::text::is_invisible;

    fn clear(bytes: &[u8], from: usize) -> usize {
        Clear::of(bytes).end(bytes, from)
    }

    #[test]
    fn what_is_clear_stands_for_itself() {
        // No line holds the end of one.
        for c in ('\0'..=char::MAX).filter(|c| !matches!(c, '\n' | '\r')) {
            let text = format!("{c}");
            let is_clear = clear(text.as_bytes(), 0) == text.len();
            assert!(is_clear || clear(text.as_bytes(), 0) == 0, "{c:?}");
            let composed = canonical_combining_class(c) == 0 && is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes;
            let plain = composed && !c.is_whitespace() && !c.is_control() && !is_invisible(c) && !"*_\\<&[$`~".contains(c);
            assert!(plain || !is_clear, "{c:?}");
        }
        for c in ('\u{c0}'..='\u{24f}').chain('\u{1ea0}'..='\u{1ef9}').chain("–—“”‘’•…%/().,;:-+\"'|#>".chars()) {
            assert_eq!(clear(c.to_string().as_bytes(), 0), c.len_utf8(), "{c:?}");
        }
    }

    proptest! {
        #[test]
        fn blocks_give_what_characters_give(text in "([a-zêĐđỡ“–. 0-9]|[*\u{301}\u{a0}\t ])*", at in 0usize..4) {
            let at = (at..=text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(0);
            prop_assert_eq!(clear(text.as_bytes(), at), clear_characters(text.as_bytes(), at, usize::MAX));
        }

        #[test]
        fn a_part_is_told_as_it_is_by_itself(text in "([a-zêĐđỡ“–. 0-9]|[*\u{301}\u{a0}\t\n ]|[a-z ]{20}){0,20}", ends in any::<[proptest::sample::Index; 2]>()) {
            let bounds: Vec<usize> = (0..=text.len()).filter(|&at| text.is_char_boundary(at)).collect();
            let [from, stop] = ends.map(|end| *end.get(&bounds));
            let part = text.as_bytes().get(..stop).unwrap_or_default();
            if from <= stop && !text[from..stop].contains('\n') {
                let end = clear_characters(part, from, usize::MAX);
                prop_assert_eq!(Clear::of(text.as_bytes()).end(part, from), end);
                prop_assert_eq!(Clear::of(text.as_bytes()).is_clear(text.as_bytes(), &(from..stop)), end == stop);
                prop_assert!(!(Clear::of(text.as_bytes()).is_unmarked(&(from..stop)) && text[from..stop].contains('*')));
            }
        }

        #[test]
        fn long_stretches_are_clear(text in "([a-zêĐđỡ“–.0-9]{1,9} ){0,30}") {
            prop_assert_eq!(clear(text.as_bytes(), 0), text.trim_end().len());
        }
    }

    #[test]
    fn a_blank_is_clear_before_what_is() {
        for (text, end) in
            [("Sở Y tế", "Sở Y tế"), ("Sở  Y", "Sở"), ("Sở ", "Sở"), ("Sở *Y*", "Sở"), (" Sở", " Sở"), (" ", ""), ("ký\u{a0}tên", "ký")]
        {
            assert_eq!(&text[..clear(text.as_bytes(), 0)], end);
        }
    }
}
