//! The letters of a source that is written in letters and marks (NFD), each put together once for all who read it.
//!
//! ```text
//! source    - T r o ◌̂ ◌̀ n g ␣ r u ◌̛ ◌̀ n g
//! composed  - T r ồ     n g ␣ r ừ     n g      as long as it goes, in NFC
//! letters         └─┘             └─┘          where each of them stands in both
//! ```
//! Most of such a text is then a part of the composed one, as it is of the source in a text that is composed as it stands. A
//! letter that something else could join, and marks that join no letter, are left as they are for who reads them.

use std::ops::Range;

use super::clear::Clear;
use super::compose::{is_of_vietnamese, joined, marks_len};
use crate::places::{Placed, Strides, index, make_room, offset};

/// Where a letter that was put together begins, in the source and in the composed text. Up to the next one both go on alike.
#[derive(Debug, Clone, Copy)]
pub(super) struct Letter {
    source: u32,
    composed: u32,
}

impl Placed for Letter {
    #[inline]
    fn place(&self) -> u32 {
        self.source
    }
}

/// A source with its letters put together.
#[derive(Debug, Clone)]
pub(super) struct Joined {
    text: String,
    /// The letters, and the ends of both texts.
    letters: Vec<Letter>,
    strides: Strides,
    /// What of the source is not seen as it stands, but for the marks of these letters.
    pub(super) clear: Clear,
}

/// A part of a source, with the letters in it put together.
pub(crate) struct JoinedPart<'s> {
    pub(super) text: &'s str,
    pub(super) source: Range<usize>,
    /// Where it begins in the composed text.
    start: u32,
    /// Its letters, and the next one behind it.
    letters: &'s [Letter],
}

impl JoinedPart<'_> {
    /// Whether nothing in it was put together.
    pub(super) fn is_as_written(&self) -> bool {
        self.letters.len() < 2
    }

    /// Of each letter its bytes in the text of the part, and those in the source.
    pub(super) fn letters(&self) -> impl Iterator<Item = (Range<u32>, Range<u32>)> {
        let pairs = self.letters.iter().zip(self.letters.iter().skip(1));
        pairs.map(|(letter, next)| {
            let at = letter.composed - self.start;
            let end = at + self.text.as_bytes().get(index(at)).map_or(0, |&first| width(first));
            (at..end, letter.source..next.source - (next.composed - self.start - end))
        })
    }
}

/// How many bytes a character has that begins with one.
fn width(first: u8) -> u32 {
    match first {
        0..0x80 => 1,
        0x80..0xE0 => 2,
        0xE0..0xF0 => 3,
        _ => 4,
    }
}

impl Joined {
    /// Puts the letters of a source together.
    pub(super) fn of(source: &str, clear: &Clear) -> Self {
        let bytes = source.as_bytes();
        let (mut text, mut letters, mut rest) = (String::with_capacity(bytes.len()), Vec::new(), clear.clone());
        let (mut copied, mut from) = (0, 0);
        loop {
            let at = clear.next_doubtful(from, bytes.len());
            let Some(first) = bytes.get(at) else { break };
            from = at + 1;
            if !matches!(first, 0xCC | 0xCD) {
                continue;
            }
            let Some((start, whole, end)) = letter_at(source, at) else {
                from += marks_len(&source[at..]).saturating_sub(1);
                continue;
            };
            text.push_str(&source[copied..start]);
            make_room(&mut letters, start, bytes.len());
            letters.push(Letter { source: offset(start), composed: offset(text.len()) });
            text.push(whole);
            rest.settle(at..end);
            (copied, from) = (end, end);
        }
        text.push_str(&source[copied..]);
        letters.push(Letter { source: offset(bytes.len()), composed: offset(text.len()) });
        let strides = Strides::of(&letters, bytes.len());
        Self { text, letters, strides, clear: rest }
    }

    /// How many letters were put together.
    pub(super) fn letter_count(&self) -> usize {
        self.letters.len().saturating_sub(1)
    }

    /// A part of the source; `None` where it holds a part of a letter.
    pub(super) fn part(&self, source: Range<usize>) -> Option<JoinedPart<'_>> {
        let first = self.strides.before(&self.letters, source.start);
        let behind = first + self.letters.get(first..)?.iter().take_while(|letter| index(letter.source) < source.end).count();
        let composed = |next: usize, at: usize| {
            let letter = self.letters.get(next)?;
            let place = at.checked_sub(index(letter.source - letter.composed))?;
            // Within the letter before, it would stand where that begins, or before it.
            let last = next.checked_sub(1).and_then(|last| self.letters.get(last));
            last.is_none_or(|last| index(last.composed) < place).then_some(place)
        };
        let (start, end) = (composed(first, source.start)?, composed(behind, source.end)?);
        Some(JoinedPart { text: self.text.get(start..end)?, source, start: offset(start), letters: self.letters.get(first..=behind)? })
    }
}

impl Joined {
    /// Whether all of a part of the source is proved to be in NFC, its letters put together.
    pub(super) fn is_composed(&self, source: &str, part: &Range<usize>) -> bool {
        let mut from = part.start;
        loop {
            let at = self.clear.next_doubtful(from, part.end);
            if at >= part.end {
                return true;
            }
            // It may be told by another byte of a character than its first.
            let start = (part.start..=at).rev().find(|&start| source.is_char_boundary(start)).unwrap_or(at);
            match source.get(start..).and_then(|rest| rest.chars().next()).filter(|&c| is_of_vietnamese(c)) {
                Some(c) => from = start + c.len_utf8(),
                None => return false,
            }
        }
    }
}

/// The letter whose first mark stands at a place: where it begins, what it is with its marks, and where the last of them ends.
/// None where one of the marks does not join it, or something behind them could.
fn letter_at(source: &str, at: usize) -> Option<(usize, char, usize)> {
    let is_letter = |c: char| c.is_ascii_alphabetic() || !c.is_ascii() && is_of_vietnamese(c);
    let letter = source[..at].chars().next_back().filter(|&letter| is_letter(letter))?;
    let (whole, marks) = joined(letter, &source[at..]).filter(|(_, marks)| *marks > 0)?;
    let end = at + marks;
    let stands_apart = source[end..].chars().next().is_none_or(is_of_vietnamese);
    stands_apart.then_some((at - letter.len_utf8(), whole, end))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    use super::super::Source;

    proptest! {
        /// What lies between the letters of a part is the same in both texts, and each letter is what NFC makes of it; what is
        /// plain up to an end is so in NFC, however it is cut.
        #[test]
        fn letters_stand_where_they_were_written(
            text in "([aăOơưĐạ=<*_ \\n1-9“à각ไ]?[\u{300}\u{301}\u{302}\u{306}\u{31b}\u{323}\u{328}\u{338}\u{344}\u{3099}]{0,3}[a-zà-ỹ ]{0,9}){0,20}",
            ends in any::<[proptest::sample::Index; 2]>(),
        ) {
            let source = Source::new(&text);
            let bounds: Vec<usize> = (0..=text.len()).filter(|&at| text.is_char_boundary(at)).collect();
            let [one, other] = ends.map(|end| *end.get(&bounds));
            let (from, stop) = (one.min(other), one.max(other));
            if let Some(part) = source.joined_part(from..stop) {
                let (mut seen, mut behind) = (0, from);
                for (at, letter) in part.letters() {
                    prop_assert_eq!(&part.text[seen..at.start as usize], &text[behind..letter.start as usize]);
                    (seen, behind) = (at.end as usize, letter.end as usize);
                    let letter = &text[letter.start as usize..behind];
                    prop_assert_eq!(&part.text[at.start as usize..seen], letter.nfc().collect::<String>());
                }
                prop_assert_eq!(&part.text[seen..], &text[behind..stop]);
                let end = source.plain_end(from, stop);
                if let Some(plain) = source.joined_part(from..end) {
                    prop_assert_eq!(plain.text, text[from..end].nfc().collect::<String>());
                }
            } else {
                let begins_with_mark = |at: usize| text[at..].starts_with(|c| ('\u{300}'..='\u{36f}').contains(&c));
                let parted = begins_with_mark(from) || begins_with_mark(stop);
                prop_assert!(parted || source.is_composed(), "{:?}", text);
            }
        }
    }
}
