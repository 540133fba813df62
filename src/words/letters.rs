//! Which bytes of a text belong to letters of Vietnamese, and the text in small letters.
//!
//! Every byte of a text goes through here. Each is told by itself and the few around it, with no branch in
//! the walk, so that many are looked at together; a word is then known by a look at the bits of its bytes.
//! Letters of other scripts, which are rare, are looked at as characters by who asks.

use crate::letter;

/// What is known of the bytes of a text.
#[derive(Debug)]
pub(super) struct Letters {
    /// The text with each capital of Vietnamese as its small letter, and [`MARGIN`] bytes of nothing behind it.
    pub(super) small: Vec<u8>,
    /// The bytes that belong to a letter of Vietnamese. Those that go on a character are among them, whatever
    /// it is: from the first byte of one on, the first byte that is not here begins another.
    letters: Bits,
    /// The last bytes of the letters behind o or u that may carry a tone mark.
    toned: Bits,
}

/// How many bytes stand behind the text, so that as many can be taken from each of its places.
pub(super) const MARGIN: usize = 8;

/// How many bytes are looked at together.
const BLOCK: usize = 64;
/// How many bytes before one may tell what it is, and how many behind it.
const BEFORE: usize = 3;
const BEHIND: usize = 2;
/// A block and the bytes around it.
type Window = [u8; BEFORE + BLOCK + BEHIND];

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

    /// The end of the letters of Vietnamese that begin at the first byte of a character; that byte where it is none.
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
    let mut window = [0; BEFORE + BLOCK + BEHIND];
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
        let (third, second, first) = (window[at], window[at + 1], window[at + 2]);
        let (byte, next, last) = (window[at + 3], window[at + 4], window[at + 5]);
        // Of the letters beyond ASCII: À to ÿ but for two signs; ă đ ĩ ũ ơ ư; ạ to ỹ. Capitals and small letters take
        // turns in all but the first and the last of the pairs.
        let pair = ((byte == 0xC3) & (next != 0x97) & (next != 0xB7))
            | ((byte == 0xC4) & ((next & 0xFE == 0x82) | (next & 0xFE == 0x90) | (next & 0xFE == 0xA8)))
            | ((byte == 0xC5) & (next & 0xFE == 0xA8))
            | ((byte == 0xC6) & ((next & 0xFE == 0xA0) | (next == 0xAF) | (next == 0xB0)));
        let triple = (byte == 0xE1) & (((next == 0xBA) & (last >= 0xA0)) | ((next == 0xBB) & (last <= 0xB9)));
        let ascii = (byte | 0x20).wrapping_sub(b'a') < 26;
        let goes_on = byte & 0xC0 == 0x80;
        seen.letters[at] = u8::from(ascii | goes_on | pair | triple);

        let capital = byte.wrapping_sub(b'A') < 26;
        let of_first_pair = (first == 0xC3) & (byte < 0x9F) & (byte != 0x97);
        let of_triple = (second == 0xE1) & (((first == 0xBA) & (byte >= 0xA0)) | ((first == 0xBB) & (byte <= 0xB9)));
        let of_pair = ((first == 0xC4) & ((byte == 0x82) | (byte == 0x90) | (byte == 0xA8)))
            | ((first == 0xC5) & (byte == 0xA8))
            | ((first == 0xC6) & ((byte == 0xA0) | (byte == 0xAF)));
        let next_is_small = of_pair | (of_triple & (byte & 1 == 0));
        seen.small[at] = byte + (u8::from(capital | (goes_on & of_first_pair)) << 5) + u8::from(next_is_small);

        let vowel = |byte: u8| (byte | 0x20 == b'o') | (byte | 0x20 == b'u');
        seen.toned[at] = u8::from(((first == 0xC3) & vowel(second)) | ((second == 0xE1) & goes_on & vowel(third)));
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

/// The bits of so many bytes that are 0 or 1.
#[inline]
fn bits(bytes: &[u8; BLOCK]) -> u64 {
    /// Brings the lowest bits of eight bytes together in the highest byte, in their order.
    const TOGETHER: u64 = 0x0102_0408_1020_4080;
    let eights = bytes.as_chunks().0.iter().enumerate();
    eights.fold(0, |bits, (at, eight)| bits | u64::from_le_bytes(*eight).wrapping_mul(TOGETHER) >> 56 << (8 * at))
}

/// Whether a character is a letter, or a combining mark that belongs to the one before it.
pub(super) fn is_letter(c: char) -> bool {
    letter::is_letter(c) || ('\u{300}'..='\u{36f}').contains(&c)
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
                    assert_eq!(letters.end(start), start + run, "{text:?} at {start}");
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
