//! Words as they are compared: in small letters, each tone mark where the old spelling sets it.

use std::ops::Range;

use crate::letter::small;
use crate::planes::BLOCK;

/// Words that are often mistyped or misread, and what they are compared as.
pub(super) const MISTYPED: [(&str, &str); 3] = [("thảng", "tháng"), ("qúy", "quý"), ("qúi", "quí")];

/// Writes a word as it is compared over it, a common slip as what it stands for; gives how long it is then, which
/// is no longer than it was.
pub(super) fn settle(written: &str, word: &mut [u8]) -> usize {
    let mut end = 0;
    for c in written.chars().map(small_in_place) {
        if let Some(place) = word.get_mut(end..end + c.len_utf8()) {
            end += c.encode_utf8(place).len();
        }
    }
    let small = word.get(..end).unwrap_or_default();
    let slip = MISTYPED.iter().find(|(slip, _)| slip.as_bytes() == small).map(|(_, meant)| (0, *meant));
    let Some((from, meant)) = slip.or_else(|| settled_tone(small)) else { return end };
    word.iter_mut().skip(from).zip(meant.bytes()).for_each(|(place, byte)| *place = byte);
    from + meant.len()
}

/// Whether two words are the same but for capitals and tone placement.
pub(crate) fn same_word(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    let (mut a, mut b) = (a.chars().map(small), b.chars().map(small));
    let mut before = None;
    loop {
        match (a.next(), b.next()) {
            (None, None) => return before.is_some(),
            (Some(x), Some(y)) if x == y => before = Some(x),
            // Where two spellings part, only the vowel pair that carries the tone may follow. After q
            // the u belongs to the consonant: `quý` has one spelling only.
            (Some(x), Some(y)) if before != Some('q') => {
                let (Some(x2), Some(y2)) = (a.next(), b.next()) else { return false };
                return a.next().is_none() && b.next().is_none() && (is_tone_pair([x, x2], [y, y2]) || is_tone_pair([y, y2], [x, x2]));
            }
            _ => return false,
        }
    }
}

/// Whether two vowels are a pair in its new and its old spelling.
fn is_tone_pair(new: [char; 2], old: [char; 2]) -> bool {
    let spells = |text: &str, pair: [char; 2]| text.chars().eq(pair);
    TONE_PAIRS.iter().any(|&(n, o)| spells(n, new) && spells(o, old))
}

/// Whether a word ends in o or u and a letter beyond ASCII, as every pair below does.
#[inline]
pub(super) fn may_end_in_tone_pair(word: &[u8]) -> bool {
    match word {
        [.., before, 0xe0..=0xef, 0x80..=0xbf, 0x80..=0xbf] | [.., before, 0xc0..=0xdf, 0x80..=0xbf] => matches!(before, b'o' | b'u'),
        _ => false,
    }
}

/// Vowel pairs whose tone mark may stand on either letter: new spelling, old spelling.
pub(crate) const TONE_PAIRS: [(&str, &str); 15] = [
    ("oà", "òa"),
    ("oá", "óa"),
    ("oả", "ỏa"),
    ("oã", "õa"),
    ("oạ", "ọa"),
    ("oè", "òe"),
    ("oé", "óe"),
    ("oẻ", "ỏe"),
    ("oẽ", "õe"),
    ("oẹ", "ọe"),
    ("uỳ", "ùy"),
    ("uý", "úy"),
    ("uỷ", "ủy"),
    ("uỹ", "ũy"),
    ("uỵ", "ụy"),
];

/// A word as it is compared: in small letters, its tone mark where the old spelling sets it.
pub(super) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    folded.extend(word.chars().map(small_in_place));
    if let Some((from, spelled)) = settled_tone(folded.as_bytes()) {
        folded.truncate(from);
        folded.push_str(spelled);
    }
    folded
}

/// How many bits a [`hash`] has.
pub(super) const HASH_BITS: u32 = 20;

/// How many bytes a word has at least that is in no table.
pub(super) const LONG: usize = u8::MAX as usize;

/// A number for a word as it is compared, the same for the same word.
pub(crate) const fn hash(word: &[u8]) -> u32 {
    assert!(word.len() < LONG, "so long a word is in no table");
    let mut hash = 0;
    let mut from = 0;
    while from < word.len() {
        let mut chunk = 0;
        let mut place = 0;
        while place < 8 && from + place < word.len() {
            chunk |= (word[from + place] as u64) << (8 * place);
            place += 1;
        }
        hash = mix(hash, chunk);
        from += 8;
    }
    highest_bits(hash)
}

/// The [`hash`] of a part of the keys of a text, eight bytes at a time. [`MARGIN`](super::letters::MARGIN) bytes stand behind all of them.
#[inline]
pub(super) fn hash_at(keys: &[u8], range: Range<usize>) -> u32 {
    hash_on(first_eight(keys, range.start..range.end.min(range.start + 8)), keys, range)
}

/// The [`hash`] of a part whose [`first_eight`] bytes are known.
#[inline]
pub(super) fn hash_on(first: u64, keys: &[u8], Range { mut start, end }: Range<usize>) -> u32 {
    let mut hash = mix(0, first);
    while start + 8 < end {
        start += 8;
        hash = mix(hash, first_eight(keys, start..end.min(start + 8)));
    }
    highest_bits(hash)
}

/// The first eight bytes of a part of the keys of a text that is shorter than a block, or as many as it has; the first is the lowest.
#[inline]
pub(super) fn first_eight(keys: &[u8], Range { start, end }: Range<usize>) -> u64 {
    eight_at(keys, start).unwrap_or(0) & first_bytes(end - start)
}

/// The eight bytes that stand at a place; `None` where there are not so many.
#[inline]
fn eight_at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..).and_then(<[u8]>::first_chunk).map(|chunk| u64::from_le_bytes(*chunk))
}

/// The bits of the first bytes of eight: of so many of them, fewer than a block has.
#[inline]
fn first_bytes(count: usize) -> u64 {
    const BITS: [u64; BLOCK] = {
        let mut bits = [u64::MAX; BLOCK];
        let mut count = 0;
        while count < 8 {
            bits[count] = (1 << (8 * count)) - 1;
            count += 1;
        }
        bits
    };
    BITS[count % BLOCK]
}

/// The bits of a hash that are kept: each byte of the word has a hand in the highest ones.
#[inline]
const fn highest_bits(hash: u64) -> u32 {
    (hash >> (u64::BITS - HASH_BITS)) as u32
}

/// Mixes eight bytes into a hash; the factor is that of the golden ratio, whose bits spread evenly.
#[inline]
const fn mix(hash: u64, chunk: u64) -> u64 {
    (hash.rotate_left(23) ^ chunk).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// Whether a word, or each word of a phrase, is written as it is compared.
pub(crate) const fn is_folded(phrase: &str) -> bool {
    let bytes = phrase.as_bytes();
    let mut at = 0;
    // Where the word began.
    let mut start = 0;
    while at < bytes.len() {
        let next = if at + 1 < bytes.len() { bytes[at + 1] } else { 0 };
        let (capital, len) = match bytes[at] {
            b'A'..=b'Z' => (true, 1),
            0..0x80 => (false, 1),
            0xc3 => (next <= 0x9e && next != 0x97, 2),
            0xc4 => (matches!(next, 0x82 | 0x90 | 0xa8), 2),
            0xc5 => (next == 0xa8, 2),
            0xc6 => (matches!(next, 0xa0 | 0xaf), 2),
            0xc2..0xe0 => (false, 2),
            0xe1 => (matches!(next, 0xba | 0xbb) && bytes[at + 2].is_multiple_of(2), 3),
            0xe0..0xf0 => (false, 3),
            _ => (false, 4),
        };
        if capital {
            return false;
        }
        let last = at;
        at += len;
        let ends = at >= bytes.len() || bytes[at] == b' ';
        if ends && bytes[start] != b'q' && last > start && ends_in_new_spelling(bytes, last, at) {
            return false;
        }
        if at < bytes.len() && bytes[at] == b' ' {
            start = at + 1;
        }
    }
    true
}

/// Whether the last letter of a word, `last..end`, and the one before it are a vowel pair in its new spelling.
const fn ends_in_new_spelling(bytes: &[u8], last: usize, end: usize) -> bool {
    let mut which = 0;
    while which < TONE_PAIRS.len() {
        let pair = TONE_PAIRS[which].0.as_bytes();
        if pair.len() == end - last + 1 && pair[0] == bytes[last - 1] {
            let mut place = 1;
            while place < pair.len() && pair[place] == bytes[last - 1 + place] {
                place += 1;
            }
            if place == pair.len() {
                return true;
            }
        }
        which += 1;
    }
    false
}

/// The small letter of a character, where it takes no more bytes: some letters of other scripts stay capitals.
fn small_in_place(c: char) -> char {
    let small = small(c);
    if small.len_utf8() <= c.len_utf8() { small } else { c }
}

/// Where the vowels begin whose tone mark moves, and how they are spelled then.
fn settled_tone(word: &[u8]) -> Option<(usize, &'static str)> {
    // After q the u belongs to the consonant: `quý` has one spelling only.
    if !may_end_in_tone_pair(word) || word.first() == Some(&b'q') {
        return None;
    }
    let last = |word: &[u8]| word.last().copied();
    let (new, old) = TONE_PAIRS.iter().find(|(new, _)| last(new.as_bytes()) == last(word) && word.ends_with(new.as_bytes()))?;
    Some((word.len() - new.len(), old))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_settled_in_its_place_as_it_is_elsewhere() {
        let vowels = TONE_PAIRS.iter().flat_map(|&(new, old)| [new, old]).chain(["", "u", "o", "ua", "ơi"]);
        let syllables = vowels.flat_map(|vowel| ["", "h", "th", "q", "qu", "ngh", "đ"].map(|initial| [initial, vowel].concat()));
        let slips = MISTYPED.iter().flat_map(|&(slip, meant)| [slip, meant]).map(str::to_owned);
        for word in syllables.chain(slips) {
            for word in [word.to_uppercase(), word] {
                let folded = fold(&word);
                let meant = MISTYPED.iter().find(|(slip, _)| *slip == folded).map_or(&*folded, |(_, meant)| meant);
                let mut key = word.clone().into_bytes();
                let len = settle(&word, &mut key);
                assert_eq!(key.get(..len), Some(meant.as_bytes()), "{word}");
            }
        }
    }
}
