//! Where a run of letters ends, and how it is written.
//!
//! Every byte of a text goes through here, so the letters of Vietnamese are told by a table: at each byte
//! it says what the byte is part of. Other letters are looked at as characters.

use crate::letter;

/// A run of letters.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) end: usize,
    pub(super) case: Case,
}

/// In which letters a run is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// Small letters throughout.
    Small,
    /// Small letters and capitals of ASCII.
    Plain,
    /// Letters of which some may have to be looked up to know their small form.
    Other,
}

/// The letters that begin at `start`.
#[inline]
pub(super) fn read(text: &str, start: usize) -> Run {
    let bytes = text.as_bytes();
    let mut seen = 0;
    let mut place = LETTER;
    let mut at = start;
    while let Some(&byte) = bytes.get(at) {
        let step = STEPS[usize::from(place & PLACES | u16::from(byte))];
        if step >= STOP {
            // What is no letter of Vietnamese may be one of another script.
            let first = at - usize::from(place & PLACES != LETTER);
            match text.get(first..).filter(|_| step == LOOK).and_then(|rest| rest.chars().next()).filter(|&c| is_letter(c)) {
                Some(c) => {
                    seen |= OTHER;
                    place = LETTER;
                    at = first + c.len_utf8();
                    continue;
                }
                None => {
                    at = first;
                    break;
                }
            }
        }
        seen |= step;
        place = step;
        at += 1;
    }
    let case = match seen {
        _ if seen & OTHER != 0 => Case::Other,
        _ if seen & CAPITAL != 0 => Case::Plain,
        _ => Case::Small,
    };
    Run { end: at, case }
}

/// Whether a character is a letter, or a combining mark that belongs to the one before it.
pub(super) fn is_letter(c: char) -> bool {
    letter::is_letter(c) || ('\u{300}'..='\u{36f}').contains(&c)
}

/// The places within a letter: before it, and behind the first bytes of those that have more than one.
/// Each is where its steps begin in their table.
const LETTER: u16 = 0;
const C3: u16 = 0x100;
const C4: u16 = 0x200;
const C5: u16 = 0x300;
const C6: u16 = 0x400;
const E1: u16 = 0x500;
const E1_BA: u16 = 0x600;
const E1_BB: u16 = 0x700;
/// The bits of a step that hold its place.
const PLACES: u16 = 0x700;
/// The letter that ends with this byte is a capital of ASCII.
const CAPITAL: u16 = 0x800;
/// The letter that ends with this byte may be no small letter.
const OTHER: u16 = 0x1000;
/// A letter does not go on or begin here.
const STOP: u16 = 0x8000;
/// Whether a letter begins here must be asked of the character.
const LOOK: u16 = 0x8001;

/// What each byte means at each place.
const STEPS: [u16; 0x800] = {
    let mut steps = [LOOK; 0x800];
    let mut byte = 0;
    while byte < 256 {
        let value = byte as u8;
        steps[LETTER as usize | byte] = match value {
            b'a'..=b'z' => LETTER,
            b'A'..=b'Z' => LETTER | CAPITAL,
            0..0x80 => STOP,
            0xc3 => C3,
            0xc4 => C4,
            0xc5 => C5,
            0xc6 => C6,
            0xe1 => E1,
            _ => LOOK,
        };
        if matches!(value, 0x80..=0xbf) {
            // À to ÿ, but for the signs of multiplication and division.
            steps[C3 as usize | byte] = match value {
                0x97 | 0xb7 => LOOK,
                _ => small_if(value >= 0xa0),
            };
            // ă đ ĩ ũ ơ ư and their capitals; other letters of these blocks are folded to be sure.
            steps[C4 as usize | byte] = small_if(matches!(value, 0x83 | 0x91 | 0xa9));
            steps[C5 as usize | byte] = small_if(value == 0xa9);
            steps[C6 as usize | byte] = small_if(matches!(value, 0xa1 | 0xb0));
            // Ạ to ỹ, where capitals and small letters take turns.
            steps[E1_BA as usize | byte] = small_if(value >= 0xa0 && value % 2 == 1);
            steps[E1_BB as usize | byte] = small_if(value <= 0xb9 && value % 2 == 1);
        }
        byte += 1;
    }
    steps[E1 as usize | 0xba] = E1_BA;
    steps[E1 as usize | 0xbb] = E1_BB;
    steps
};

/// The step at the last byte of a letter.
const fn small_if(small: bool) -> u16 {
    if small { LETTER } else { LETTER | OTHER }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The same, asking each character.
    fn plainly(text: &str, start: usize) -> Run {
        let letters = || text[start..].chars().take_while(|&c| is_letter(c));
        let case = match () {
            () if letters().all(|c| letter::small(c) == c) => Case::Small,
            () if letters().all(|c| c.is_ascii() || letter::small(c) == c) => Case::Plain,
            () => Case::Other,
        };
        Run { end: start + letters().map(char::len_utf8).sum::<usize>(), case }
    }

    #[test]
    fn a_run_ends_where_its_letters_end() {
        for first in ('\0'..='\u{ffff}').chain(['\u{10400}', '\u{1f600}']) {
            for text in [format!("{first}"), format!("rừng{first} trồng"), format!("Đ{first}a"), format!("U{first}{first}ể")] {
                let (read, plainly) = (read(&text, 0), plainly(&text, 0));
                assert_eq!(read.end, plainly.end, "{text:?}");
                // What is looked up to be sure may turn out to be small.
                assert!(read.case == plainly.case || read.case == Case::Other && !first.is_ascii(), "{text:?}: {read:?}, not {plainly:?}");
                let surely_told = "ÀỲỤĐđỹăơƯưọÊ".contains(first) || first.is_ascii();
                assert!(!surely_told || read.case == plainly.case, "{text:?}: {read:?}, not {plainly:?}");
            }
        }
    }
}
