//! Which bytes of a text belong to letters of Vietnamese, and the text in small letters.
//!
//! Every byte of a text goes through here. Each is told by itself and the few around it, with no branch in
//! the walk, so that many are looked at together; a word is then known by a look at the bits of its bytes.
//! Letters of other scripts, which are rare, are looked at as characters by who asks.

use crate::letter;
use crate::places::{BLOCK, bits};

/// What is known of the bytes of a text.
#[derive(Debug)]
pub(super) struct Letters {
    /// The text with each capital of Vietnamese as its small letter, and [`MARGIN`] bytes of nothing behind it.
    pub(super) small: Vec<u8>,
    /// The bytes that belong to a letter of Vietnamese, and the first bytes of others that begin as one.
    letters: Bits,
    /// The last bytes of the letters behind o or u that may carry a tone mark.
    toned: Bits,
}

/// How many bytes stand behind the text, so that as many can be taken from each of its places.
pub(super) const MARGIN: usize = 8;

/// How many bytes before one may tell what it is.
const BEFORE: usize = 3;
/// A block and the bytes before it.
type Window = [u8; BEFORE + BLOCK];

impl Letters {
    /// Looks at all bytes of a text.
    pub(super) fn of(text: &[u8]) -> Self {
        let blocks = text.len() / BLOCK + 1;
        let mut small = Vec::with_capacity(blocks * BLOCK + MARGIN);
        let mut letters = Vec::with_capacity(blocks);
        let mut toned = Vec::with_capacity(blocks);
        for block in 0..blocks {
            let whole = (block * BLOCK).checked_sub(BEFORE).and_then(|from| text.get(from..)).and_then(<[u8]>::first_chunk);
            let seen = match whole {
                Some(window) => look(window),
                None => look(&window(text, block * BLOCK)),
            };
            small.extend_from_slice(&seen.small);
            letters.push(bits(&seen.letters));
            toned.push(bits(&seen.toned));
        }
        small.resize(text.len(), 0);
        small.resize(text.len() + MARGIN, 0);
        Self { small, letters: Bits(letters), toned: Bits(toned) }
    }

    /// The end of the letters of Vietnamese that begin here. It is within a character where what follows
    /// them begins as one of theirs and is none.
    #[inline]
    pub(super) fn end(&self, at: usize) -> usize {
        self.letters.first_without(at)
    }

    /// Whether the letter whose last byte stands here follows o or u and may carry a tone mark.
    #[inline]
    pub(super) fn may_carry_tone(&self, last: usize) -> bool {
        self.toned.has(last)
    }
}

/// The window of a block at an end of the text, where nothing stands around it.
#[inline(never)]
fn window(text: &[u8], start: usize) -> Window {
    let mut window = [0; BEFORE + BLOCK];
    let around = text.get(start.saturating_sub(BEFORE)..).unwrap_or_default();
    let places = window.iter_mut().skip(BEFORE.saturating_sub(start));
    places.zip(around).for_each(|(place, byte)| *place = *byte);
    window
}

/// What is seen of a block: for each byte its small form, and 1 where it is what is asked.
struct Look {
    small: [u8; BLOCK],
    letters: [u8; BLOCK],
    toned: [u8; BLOCK],
}

/// Looks at a block. No branch stands in the walk, so that many bytes are looked at together.
#[inline]
fn look(window: &Window) -> Look {
    let mut seen = Look { small: [0; BLOCK], letters: [0; BLOCK], toned: [0; BLOCK] };
    for at in 0..BLOCK {
        let (third, second, first, byte) = (window[at], window[at + 1], window[at + 2], window[at + 3]);
        // Letters beyond ASCII take two bytes, À to ÿ but for two signs and ă đ ĩ ũ ơ ư, or three, Ạ to ỹ. But for
        // À to ÿ and Ư, which has another small letter behind it, each capital is followed by its small letter.
        let pair = byte & 0xFE;
        let of_c3 = (first == 0xC3) & (byte != 0x97) & (byte != 0xB7);
        let of_c4_or_c5 = ((first == 0xC4) & ((pair == 0x82) | (pair == 0x90))) | (((first == 0xC4) | (first == 0xC5)) & (pair == 0xA8));
        let of_c6 = first == 0xC6;
        let o_with_horn = of_c6 & (pair == 0xA0);
        let u_with_horn = of_c6 & (byte == 0xAF);
        let of_three = (second == 0xE1) & (((first == 0xBA) & (byte >= 0xA0)) | ((first == 0xBB) & (byte <= 0xB9)));
        let in_turn = of_c4_or_c5 | o_with_horn | of_three;
        let second_of_three = (first == 0xE1) & (pair == 0xBA);
        let first_byte = (byte.wrapping_sub(0xC3) < 4) | (byte == 0xE1);
        let ascii = (byte | 0x20).wrapping_sub(b'a') < 26;
        let small_u_with_horn = of_c6 & (byte == 0xB0);
        seen.letters[at] = u8::from(ascii | first_byte | of_c3 | in_turn | u_with_horn | small_u_with_horn | second_of_three);

        let far = (ascii & (byte & 0x20 == 0)) | (of_c3 & (byte < 0x9F));
        seen.small[at] = byte + (u8::from(far) << 5) + u8::from((in_turn & (byte & 1 == 0)) | u_with_horn);

        let vowel = |byte: u8| (byte | 0x20 == b'o') | (byte | 0x20 == b'u');
        seen.toned[at] = u8::from((of_c3 & vowel(second)) | (of_three & vowel(third)));
    }
    seen
}

/// A bit for each byte of a text.
#[derive(Debug)]
struct Bits(Vec<u64>);

impl Bits {
    #[inline]
    fn has(&self, at: usize) -> bool {
        self.0.get(at / BLOCK).is_some_and(|bits| bits >> (at % BLOCK) & 1 == 1)
    }

    /// The first place from one on whose bit is not set.
    #[inline]
    fn first_without(&self, at: usize) -> usize {
        let mut block = at / BLOCK;
        let mut without = !self.0.get(block).copied().unwrap_or(0) >> (at % BLOCK);
        if without != 0 {
            return at + without.trailing_zeros() as usize;
        }
        loop {
            block += 1;
            without = !self.0.get(block).copied().unwrap_or(0);
            if without != 0 {
                return block * BLOCK + without.trailing_zeros() as usize;
            }
        }
    }
}

/// Whether a character is a letter, or a combining mark that belongs to the one before it.
pub(super) fn is_letter(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c) || letter::is_letter(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The letters of Vietnamese: those of ASCII, and these with their capitals.
    fn is_vietnamese(c: char) -> bool {
        const OTHERS: &str = "ăđĩũơư";
        let small = letter::small(c);
        c.is_ascii_alphabetic() || OTHERS.contains(small) || matches!(c, 'À'..='ÿ' if !matches!(c, '×' | '÷')) || ('Ạ'..='ỹ').contains(&c)
    }

    #[test]
    fn each_byte_is_told_as_by_asking_its_character() {
        for first in ('\0'..='\u{ffff}').chain(['\u{10400}', '\u{1f600}']) {
            // At both ends of a text, at the end of a block and over it.
            for (before, behind) in [("", ""), ("rừng", "trồng"), (&"–".repeat(21)[..], "a"), (&"ở".repeat(21)[..], "Đ"), ("HO", "Ể b")]
            {
                let text = format!("{before}{first}{behind}");
                let letters = Letters::of(text.as_bytes());
                let small: String = text.chars().map(|c| if is_vietnamese(c) { letter::small(c) } else { c }).collect();
                assert_eq!(&letters.small[..text.len()], small.as_bytes(), "{text:?}");
                assert_eq!(letters.small.len(), text.len() + MARGIN);
                let mut previous = ' ';
                for (start, c) in text.char_indices() {
                    let run = text[start..].chars().take_while(|&c| is_vietnamese(c)).map(char::len_utf8).sum::<usize>();
                    // Within the character that follows, where that begins as a letter of Vietnamese.
                    let end = letters.end(start);
                    let follows = text[start + run..].chars().next().map_or(1, char::len_utf8);
                    assert!((start + run..start + run + follows).contains(&end), "{text:?} at {start}");
                    let carries = "àáảãạèéẻẽẹỳýỷỹỵ".contains(letter::small(c)) && matches!(letter::small(previous), 'o' | 'u');
                    assert!(!carries || letters.may_carry_tone(start + c.len_utf8() - 1), "{text:?} at {start}");
                    previous = c;
                }
            }
        }
    }

    #[test]
    fn what_carries_no_tone_is_told() {
        for text in ["ngày", "toán a", "hoa", "oa", "aà"] {
            assert!(!Letters::of(text.as_bytes()).may_carry_tone(text.len() - 1), "{text}");
        }
    }
}
