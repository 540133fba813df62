//! What one walk over a text finds out: which of it is seen byte by byte as it stands, and where its lines start.
//!
//! Nearly all of a plan is seen so: letters of Vietnamese, figures and marks, with one blank between words.
//! They are told by their bytes, so that whole stretches are copied at once. What is left is
//! looked at character by character: markup, other space, characters that may compose.

use std::ops::Range;

use crate::places::offset;
use crate::planes::{self, BLOCK, Planes, each_place};

/// Which bytes of a text show that it is not seen as it stands. The whole text is looked at once, many bytes
/// together, so that a line is told by a look at its bits.
#[derive(Debug, Clone)]
pub(super) struct Clear {
    /// A bit for each byte, set for one of each character that is markup, a control character, other space
    /// than a blank behind a word, or what these few bytes do not prove.
    doubtful: Vec<u64>,
    /// Whether every character is proved to be composed and never to compose with another: all stand
    /// below U+0300, in U+1E00–U+1EFF or among the marks of U+2010–U+2027, as those of Vietnamese do.
    pub(super) composed: bool,
}

/// Looks at all of a text; gives where its lines start, too: behind `\n`, `\r\n` and a `\r` by itself.
pub(super) fn look(bytes: &[u8]) -> (Clear, Vec<u32>) {
    let mut before = Before { line_end: 1, ..Before::default() };
    let mut beyond = 0;
    let mut doubtful = Vec::with_capacity(bytes.len() / BLOCK + 1);
    // Few texts have more lines than one for so many bytes.
    let mut line_starts = Vec::with_capacity(bytes.len() / 32 + 1);
    for from in (0..=bytes.len()).step_by(BLOCK) {
        let planes = planes::block_at(bytes, from, Planes::of);
        let others = not_composed(&planes, &mut before);
        beyond |= others;
        let blank = planes.is(b' ');
        let space = !planes.at_least(b' ') | planes.is(0xC2) | blank & behind(blank, &mut before.blank);
        doubtful.push(others | space | markup(&planes));
        let line_feed = planes.is(b'\n');
        let starts = behind(line_feed, &mut before.line_end) | behind(planes.is(b'\r'), &mut before.carriage_return) & !line_feed;
        each_place(starts, |place| line_starts.push(offset(from + place)));
    }
    line_starts.shrink_to_fit();
    (Clear { doubtful, composed: beyond == 0 }, line_starts)
}

/// Whether something stands in the last byte before a block: 1 where it does.
#[derive(Default)]
struct Before {
    line_end: u64,
    carriage_return: u64,
    blank: u64,
    first_of_letter: u64,
    first_of_sign: u64,
    second_of_sign: u64,
}

/// The bytes behind those of a block whose bits are set; the last of them is noted for the next block.
#[inline]
fn behind(bits: u64, before: &mut u64) -> u64 {
    bits << 1 | std::mem::replace(before, bits >> (BLOCK - 1))
}

/// A byte of each character that is not proved to be composed.
#[inline]
fn not_composed(planes: &Planes, before: &mut Before) -> u64 {
    let (letter, sign) = (planes.is(0xE1), planes.is(0xE2));
    let second_of_letter = behind(letter, &mut before.first_of_letter);
    let second_of_sign = behind(sign, &mut before.first_of_sign);
    let of_signs = second_of_sign & planes.is(0x80);
    let third_of_sign = behind(of_signs, &mut before.second_of_sign);
    let other_letter = second_of_letter & !planes.with(0b11).is(0xBB);
    let other_sign = second_of_sign & !of_signs | third_of_sign & !planes.within(0x90..=0xA7);
    planes.at_least(0xCC) & !(letter | sign) | other_letter | other_sign
}

/// What stands for more than itself: the marks of emphasis, escapes, tags, entities, links, formulas, code; and DEL.
#[inline]
fn markup(planes: &Planes) -> u64 {
    let emphasis = planes.is(b'*') | planes.is(b'_');
    let opening = planes.is(b'<') | planes.is(b'[') | planes.is(b'`') | planes.is(b'\\');
    // `$` and `&`, and `~` and DEL, differ in one bit.
    emphasis | opening | planes.with(0b10).is(b'&') | planes.with(1).is(0x7F)
}

impl Clear {
    /// Whether a range is proved to hold no markup, as most lines are.
    pub(super) fn is_unmarked(&self, range: &Range<usize>) -> bool {
        self.next_doubtful(range.start, range.end) >= range.end
    }

    /// Whether all of a range is seen as it stands. The bytes are those of the text that was looked at.
    pub(super) fn is_clear(&self, bytes: &[u8], range: &Range<usize>) -> bool {
        self.end(bytes.get(..range.end).unwrap_or_default(), range.start) == range.end
    }

    /// Takes note that marks are no longer doubtful, which were put together with the letter before them: each of two bytes.
    pub(super) fn settle(&mut self, marks: Range<usize>) {
        for at in marks.step_by(2) {
            if let Some(bits) = self.doubtful.get_mut(at / BLOCK) {
                *bits &= !(1 << (at % BLOCK));
            }
        }
    }

    /// The first doubtful byte from a place on, or `stop`. No more is looked at, for every line asks, and all
    /// that follows it may be clear.
    #[inline]
    pub(super) fn next_doubtful(&self, from: usize, stop: usize) -> usize {
        let mut block = from / BLOCK;
        let mut bits = self.doubtful.get(block).map_or(0, |bits| bits & !0 << (from % BLOCK));
        while bits == 0 {
            block += 1;
            match self.doubtful.get(block) {
                Some(next) if block * BLOCK < stop => bits = *next,
                _ => return stop,
            }
        }
        stop.min(block * BLOCK + bits.trailing_zeros() as usize)
    }

    /// The end of the stretch of these bytes from `from` on that is seen as it stands. A blank belongs
    /// to it only before a character that does. The bytes begin the text that was looked at.
    #[inline]
    pub(super) fn end(&self, bytes: &[u8], from: usize) -> usize {
        let is_blank = |at: usize| bytes.get(at) == Some(&b' ');
        // A blank is doubtful for one before it, which is no part of the stretch.
        let mut at = self.next_doubtful(from + usize::from(is_blank(from)), bytes.len());
        while at > from && bytes.get(at).is_some_and(|byte| byte & 0xC0 == 0x80) {
            at -= 1;
        }
        if at > from && is_blank(at - 1) { at - 1 } else { at }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::char::canonical_combining_class;
    use unicode_normalization::{IsNormalized, is_nfc_quick};

    use super::*;
    use crate::text::is_invisible;

    fn clear(bytes: &[u8], from: usize) -> usize {
        look(bytes).0.end(bytes, from)
    }

    /// The same, told character by character.
    fn plainly_clear(part: &str, from: usize) -> usize {
        let is_clear = |c: char| match c {
            '!'..='~' => !"*_\\<&[$`~".contains(c),
            '\u{c0}'..='\u{2ff}' | '\u{1e00}'..='\u{1eff}' | '\u{2010}'..='\u{2027}' => true,
            _ => false,
        };
        let mut end = from;
        let mut blank = false;
        for (at, c) in part[from..].char_indices() {
            let is_blank = c == ' ';
            if !is_clear(c) && (!is_blank || blank) {
                break;
            }
            if !is_blank {
                end = from + at + c.len_utf8();
            }
            blank = is_blank;
        }
        end
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
            prop_assert_eq!(clear(text.as_bytes(), at), plainly_clear(&text, at));
        }

        #[test]
        fn a_part_is_told_as_it_is_by_itself(text in "([a-zêĐđỡ“–. 0-9]|[*\u{301}\u{a0}\t\n ]|[a-z ]{20}){0,20}", ends in any::<[proptest::sample::Index; 2]>()) {
            let bounds: Vec<usize> = (0..=text.len()).filter(|&at| text.is_char_boundary(at)).collect();
            let [from, stop] = ends.map(|end| *end.get(&bounds));
            let part = &text[..stop];
            if from <= stop && !text[from..stop].contains('\n') {
                let (clear, _) = look(text.as_bytes());
                let end = plainly_clear(part, from);
                prop_assert_eq!(clear.end(part.as_bytes(), from), end);
                prop_assert_eq!(clear.is_clear(text.as_bytes(), &(from..stop)), end == stop);
                prop_assert!(!(clear.is_unmarked(&(from..stop)) && text[from..stop].contains('*')));
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
