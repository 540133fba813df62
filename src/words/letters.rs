//! What the bytes of a text are to its words, told for sixty-four of them together.
//!
//! Every byte of a text goes through here. Nearly all words of a plan are letters of Vietnamese, or figures, with
//! nothing else joined to them: where such a word begins and ends, and its small letters, are told with
//! hardly a branch. All others are marked, to be looked at character by character.

use crate::letter;
use crate::planes::{self, BLOCK, Planes, each_place};

/// How many bytes stand behind small letters, so that as many can be taken from each of their places.
pub(super) const MARGIN: usize = 8;

/// The last byte of a block: it only tells whether the word before it goes on.
pub(super) const LAST: usize = BLOCK - 1;

/// What is known of a block of bytes. A bit stands for each of them, the lowest for the first.
pub(super) struct Block {
    /// The block with each capital of Vietnamese as its small letter, and [`MARGIN`] bytes behind it.
    pub(super) small: [u8; BLOCK + MARGIN],
    /// The bytes of letters and figures, and of all characters beyond ASCII.
    pub(super) joining: u64,
    /// The bytes at which something begins that is no space.
    pub(super) starts: u64,
    /// The bytes behind the last one of each of these.
    pub(super) ends: u64,
    /// The bytes that are others in small letters.
    pub(super) capitals: u64,
    /// Some byte of each word that is more than letters of Vietnamese or figures, or is not compared as these, and
    /// those of [`Block::open`].
    pub(super) particular: u64,
    /// The byte before the last one, where both belong to one word, which may go on behind the block.
    pub(super) open: u64,
}

impl Block {
    /// Looks at the bytes of a text from a place on where nothing goes on that began before.
    #[inline]
    pub(super) fn at(text: &[u8], from: usize) -> Self {
        planes::block_at(text, from, Self::of)
    }

    #[inline]
    fn of(bytes: &[u8; BLOCK]) -> Self {
        let planes = Planes::of(bytes);
        let (either_case, of_pair) = (planes.with(b' '), planes.with(1));
        let latin = either_case.within(b'a'..=b'z');
        let digits = planes.within(b'0'..=b'9');
        let beyond = planes.at_least(0x80);
        let space = planes.is(b' ') | planes.within(b'\t'..=b'\r');

        // Letters beyond ASCII take two bytes, À to ÿ but for two signs and ă đ ĩ ũ ơ ư, or three, Ạ to ỹ. But for
        // À to ÿ and Ư, which has another small letter behind it, each capital is followed by its small letter.
        let (c3, c4, c5, c6, e1) = (planes.is(0xC3), planes.is(0xC4), planes.is(0xC5), planes.is(0xC6), planes.is(0xE1));
        let of_c3 = c3 << 1 & !either_case.is(0xB7);
        let of_c4_or_c5 = c4 << 1 & (of_pair.is(0x83) | of_pair.is(0x91)) | (c4 | c5) << 1 & of_pair.is(0xA9);
        let (u_with_horn, small_u_with_horn) = (c6 << 1 & planes.is(0xAF), c6 << 1 & planes.is(0xB0));
        let (ba, bb) = (e1 << 1 & planes.is(0xBA), e1 << 1 & planes.is(0xBB));
        let of_three = ba << 1 & planes.at_least(0xA0) | bb << 1;
        let in_turn = of_c4_or_c5 | c6 << 1 & of_pair.is(0xA1) | of_three;
        let vietnamese = c3 | c4 | c5 | c6 | e1 | ba | bb | of_c3 | in_turn | u_with_horn | small_u_with_horn;

        let even = !planes.with(!1).is(!0);
        let far = of_c3 & !planes.at_least(0x9F);
        let near = in_turn & even | u_with_horn;
        let mut small = [0; BLOCK + MARGIN];
        for (at, byte) in bytes.iter().enumerate() {
            small[at] = byte.to_ascii_lowercase();
        }
        each_place(far, |place| small[place % BLOCK] += 0x20);
        each_place(near, |place| small[place % BLOCK] += 1);

        let joining = latin | digits | beyond;
        let inside = joining & joining << 1;
        let last = joining & !(inside >> 1);
        let o_or_u = either_case.is(b'o') | either_case.is(b'u');
        // The tone mark of two vowels at the end of a word moves; ú behind q and ả behind h may be slips; a last I or V may
        // be a number that is written on to its word.
        let toned = of_c3 & o_or_u << 2 | of_three & o_or_u << 3;
        let slip = of_c3 & either_case.is(b'q') << 2 | ba << 1 & of_pair.is(0xA3) & either_case.is(b'h') << 3;
        let quarter = inside & (planes.is(b'I') | planes.is(b'V'));
        let mixed = inside & (digits ^ digits << 1);
        let before_last = !0 >> 1;
        let open = (inside & !before_last) >> 1;
        Self {
            small,
            joining,
            starts: !(space | inside) & before_last,
            ends: !space << 1 & !(inside & before_last),
            capitals: latin & !planes.at_least(b'a') | far | near,
            particular: (beyond & !vietnamese | last & (toned | quarter) | slip | mixed | open) & before_last,
            open,
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

    /// The letters of Vietnamese, with the others that stand among them.
    fn is_vietnamese(c: char) -> bool {
        const OTHERS: &str = "ăđĩũơư";
        let small = letter::small(c);
        c.is_ascii_alphabetic() || OTHERS.contains(small) || matches!(c, 'À'..='ÿ' if !matches!(c, '×' | '÷')) || ('Ạ'..='ỿ').contains(&c)
    }

    /// The bits of the bytes of those characters of a text that are asked for.
    fn bits(text: &str, asked: impl Fn(char) -> bool) -> u64 {
        let asked = text.char_indices().filter(|&(at, c)| asked(c) && at + c.len_utf8() <= LAST);
        asked.flat_map(|(at, c)| at..at + c.len_utf8()).fold(0, |bits, at| bits | 1 << at)
    }

    #[test]
    fn each_byte_is_told_as_by_asking_its_character() {
        for c in ('\0'..='\u{ffff}').chain(['\u{10400}', '\u{1f600}']) {
            // The characters of the higher blocks are all alike.
            let places = if c < '\u{2100}' { 5 } else { 1 };
            for (before, behind) in [("", ""), ("rừng ", "trồng"), (&"–".repeat(19)[..], "a"), (&"ở".repeat(21)[..], "Đ"), ("HO", "Ể b")]
                .into_iter()
                .take(places)
            {
                let text = format!("{before}{c}{behind}");
                let block = Block::at(text.as_bytes(), 0);
                let small: String = text.chars().map(|c| if is_vietnamese(c) { letter::small(c) } else { c }).collect();
                let whole = text.len().min(BLOCK);
                assert_eq!(&block.small[..whole], &small.as_bytes()[..whole], "{text:?}");
                let changed = text.bytes().zip(small.bytes()).take(LAST).enumerate().filter(|(_, (written, small))| written != small);
                assert_eq!(block.capitals & !0 >> 1, changed.fold(0, |bits, (at, _)| bits | 1 << at), "{text:?}");
                assert_eq!(block.joining & bits(&text, |_| true), bits(&text, |c| c.is_ascii_alphanumeric() || !c.is_ascii()), "{text:?}");
                let others = text.char_indices().filter(|&(at, c)| !c.is_ascii() && !is_vietnamese(c) && at + c.len_utf8() <= LAST);
                for (at, other) in others {
                    assert_ne!(block.particular & bits(&text, |c| c == other) >> at << at, 0, "{text:?}");
                }
            }
        }
    }
}
