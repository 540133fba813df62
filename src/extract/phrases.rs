//! Lists of phrases, and which of them stands at a word.
//!
//! A recogniser asks at every word whether one of its phrases begins there. A [`Table`] answers
//! by one look at the word, however long it is; a plain list, which serves for a handful of
//! phrases beside the question, compares them one by one. Both find the longest phrase. Phrases
//! are written as words are compared: in small letters, `hóa` and not `hoá`.

use crate::words::{Words, hash, is_folded};

/// Phrases that can be looked for in a text.
pub(crate) trait Phrases {
    /// The longest phrase that begins at the word `at`: its place in the list, the index after it.
    fn longest(&self, words: &Words<'_>, at: usize) -> Option<(usize, usize)>;

    /// The longest phrase that ends before the word `end`: its place in the list, the index of its first word.
    fn longest_before(&self, words: &Words<'_>, end: usize) -> Option<(usize, usize)>;

    /// Whether a phrase begins at the word `at`.
    #[inline]
    fn any(&self, words: &Words<'_>, at: usize) -> bool {
        self.longest(words, at).is_some()
    }
}

/// What a text answers about phrases.
impl Words<'_> {
    /// The longest of the phrases that stands at `index`: its place in the list, the index after it.
    #[inline]
    pub(crate) fn longest(&self, index: usize, phrases: &(impl Phrases + ?Sized)) -> Option<(usize, usize)> {
        phrases.longest(self, index)
    }

    /// The index after the longest of the phrases that stands at `index`.
    #[inline]
    pub(crate) fn past(&self, index: usize, phrases: &(impl Phrases + ?Sized)) -> Option<usize> {
        phrases.longest(self, index).map(|(_, end)| end)
    }

    /// The index of the first word of the longest of the phrases that ends before `end`.
    #[inline]
    pub(crate) fn start_of(&self, end: usize, phrases: &(impl Phrases + ?Sized)) -> Option<usize> {
        phrases.longest_before(self, end).map(|(_, start)| start)
    }

    /// Whether one of the phrases stands at `index`.
    #[inline]
    pub(crate) fn begins(&self, index: usize, phrases: &(impl Phrases + ?Sized)) -> bool {
        phrases.any(self, index)
    }
}

impl Phrases for [&str] {
    #[inline]
    fn longest(&self, words: &Words<'_>, at: usize) -> Option<(usize, usize)> {
        let first = words.key_bytes(at).first()?;
        let mut longest = None;
        for (which, phrase) in self.iter().enumerate() {
            // Nearly every question fails at the first letter.
            if phrase.as_bytes().first() == Some(first)
                && let Some(end) = words.phrase(at, phrase)
                && longest.is_none_or(|(_, longest)| end > longest)
            {
                longest = Some((which, end));
            }
        }
        longest
    }

    #[inline]
    fn longest_before(&self, words: &Words<'_>, end: usize) -> Option<(usize, usize)> {
        let last = words.key_bytes(end.checked_sub(1)?).last()?;
        let mut longest = None;
        for (which, phrase) in self.iter().enumerate() {
            if phrase.as_bytes().last() == Some(last)
                && let Some(start) = end.checked_sub(usize::from(count(phrase)))
                && words.phrase(start, phrase).is_some()
                && longest.is_none_or(|(_, longest)| start < longest)
            {
                longest = Some((which, start));
            }
        }
        longest
    }

    #[inline]
    fn any(&self, words: &Words<'_>, at: usize) -> bool {
        let first = words.key_bytes(at).first();
        first.is_some() && self.iter().any(|phrase| phrase.as_bytes().first() == first && words.phrase(at, phrase).is_some())
    }
}

impl<const N: usize> Phrases for [&str; N] {
    #[inline]
    fn longest(&self, words: &Words<'_>, at: usize) -> Option<(usize, usize)> {
        self[..].longest(words, at)
    }

    #[inline]
    fn longest_before(&self, words: &Words<'_>, end: usize) -> Option<(usize, usize)> {
        self[..].longest_before(words, end)
    }

    #[inline]
    fn any(&self, words: &Words<'_>, at: usize) -> bool {
        self[..].any(words, at)
    }
}

/// A phrase of a table, perhaps with what it means.
pub(crate) trait Entry: 'static {
    /// The phrase, its words (and marks) parted by one blank.
    fn phrase(&self) -> &'static str;
}

impl Entry for &'static str {
    #[inline]
    fn phrase(&self) -> &'static str {
        self
    }
}

impl<A: 'static> Entry for (&'static str, A) {
    #[inline]
    fn phrase(&self) -> &'static str {
        self.0
    }
}

impl<A: 'static, B: 'static> Entry for (&'static str, A, B) {
    #[inline]
    fn phrase(&self) -> &'static str {
        self.0
    }
}

/// Phrases that are looked up by their first or last word; the index is made by the compiler.
///
/// `SLOTS` is a power of two, at least as many as there are phrases; twice as many keep it quick.
pub(crate) struct Table<E: 'static, const SLOTS: usize = 64> {
    entries: &'static [E],
    by_first: Shelf<SLOTS>,
    by_last: Shelf<SLOTS>,
}

/// The sort of the words with a hash, a bit of sixty-four; it is told by other bits than their slot in a small table.
#[inline]
const fn sort(hash: u32) -> u64 {
    1 << (hash >> 8 & 63)
}

/// The place of no phrase.
const NONE: u16 = u16::MAX;

/// Phrases by the hash of their first or last word. Words share a slot at times, so every phrase of a
/// slot is looked at; the longest stands first, of equals that which the table names first.
struct Shelf<const SLOTS: usize> {
    /// Of which of the sixty-four sorts the words are: sharper than few slots.
    sorts: u64,
    /// The first phrase of each slot.
    first: [u16; SLOTS],
    /// What tells of each phrase whether its letters need be looked at.
    labels: [Label; SLOTS],
}

/// What a shelf knows of a phrase.
#[derive(Clone, Copy)]
struct Label {
    /// The hash of its word.
    word: u32,
    /// The hash of the word beside it; [`ALONE`] where the phrase has no other.
    beside: u32,
    /// The hash of the word at its other end.
    far: u32,
    /// How many words it has.
    length: u16,
    /// The phrase of the same slot that comes behind it.
    next: u16,
}

/// The hash that stands for no word. A word that happens to have it is compared where it stands, as all are in the end.
pub(super) const ALONE: u32 = 0;

impl<const SLOTS: usize> Shelf<SLOTS> {
    const EMPTY: Self =
        Self { sorts: 0, first: [NONE; SLOTS], labels: [Label { word: 0, beside: ALONE, far: 0, length: 0, next: NONE }; SLOTS] };

    /// Puts a phrase into the slot of a word of its, behind those that are as long or longer.
    const fn put(mut self, which: usize, [word, beside, far]: [&[u8]; 3], length: u16) -> Self {
        let word = hash(word);
        self.sorts |= sort(word);
        let slot = word as usize & (SLOTS - 1);
        let mut before = NONE;
        let mut at = self.first[slot];
        while at != NONE && self.labels[at as usize].length >= length {
            before = at;
            at = self.labels[at as usize].next;
        }
        let beside = if length > 1 { hash(beside) } else { ALONE };
        self.labels[which] = Label { word, beside, far: hash(far), length, next: at };
        match before {
            NONE => self.first[slot] = which as u16,
            _ => self.labels[before as usize].next = which as u16,
        }
        self
    }

    /// Whether no phrase stands in the slot of a word, or none has a word of its sort.
    #[inline]
    fn is_bare(&self, word: Option<u32>) -> bool {
        word.is_none_or(|word| {
            let free = || self.first[word as usize & (SLOTS - 1)] == NONE;
            let of_no_sort = || self.sorts & sort(word) == 0;
            match SLOTS {
                ..64 => of_no_sort(),
                // Of the words that share a slot with a phrase most are of no sort that a table of this size has.
                64 => free() || of_no_sort(),
                _ => free(),
            }
        })
    }

    /// The phrases that may stand at a word with this hash beside a word with that one.
    #[inline]
    fn slot(&self, word: Option<u32>, beside: Option<u32>) -> impl Iterator<Item = (usize, Label)> + '_ {
        let word = word.unwrap_or(0);
        let beside = beside.unwrap_or(ALONE);
        let mut at = self.first[word as usize & (SLOTS - 1)];
        std::iter::from_fn(move || {
            while let Some(label) = self.labels.get(usize::from(at)) {
                let which = usize::from(at);
                at = label.next;
                if label.word == word && (label.beside == ALONE || label.beside == beside) {
                    return Some((which, *label));
                }
            }
            None
        })
    }
}

/// The hashes of the first two words of a phrase; [`ALONE`] for the second where there is none.
pub(super) const fn first_two(phrase: &str) -> (u32, u32) {
    assert!(is_folded(phrase), "a phrase is not written as words are compared, so it would never be found");
    let second = second_word(phrase);
    (hash(first_word(phrase)), if second.is_empty() { ALONE } else { hash(second) })
}

/// How many words a phrase has.
const fn count(phrase: &str) -> u16 {
    let bytes = phrase.as_bytes();
    let (mut count, mut at) = (1, 0);
    while at < bytes.len() {
        count += (bytes[at] == b' ') as u16;
        at += 1;
    }
    count
}

/// The first word of a phrase.
const fn first_word(phrase: &str) -> &[u8] {
    let bytes = phrase.as_bytes();
    let mut end = 0;
    while end < bytes.len() && bytes[end] != b' ' {
        end += 1;
    }
    bytes.split_at(end).0
}

/// The last word of a phrase.
const fn last_word(phrase: &str) -> &[u8] {
    let bytes = phrase.as_bytes();
    let mut start = bytes.len();
    while start > 0 && bytes[start - 1] != b' ' {
        start -= 1;
    }
    bytes.split_at(start).1
}

/// The word behind the first word of a phrase; empty when there is none.
const fn second_word(phrase: &str) -> &[u8] {
    let rest = phrase.as_bytes().split_at(first_word(phrase).len()).1;
    let mut end = 1;
    while end < rest.len() && rest[end] != b' ' {
        end += 1;
    }
    if rest.is_empty() { rest } else { rest.split_at(end).0.split_at(1).1 }
}

/// The word before the last word of a phrase; empty when there is none.
const fn word_before<'p>(phrase: &'p str, last: &[u8]) -> &'p [u8] {
    let end = (phrase.len() - last.len()).saturating_sub(1);
    let mut start = end;
    while start > 0 && phrase.as_bytes()[start - 1] != b' ' {
        start -= 1;
    }
    phrase.as_bytes().split_at(end).0.split_at(start).1
}

/// The constructor of a table, for entries whose phrase `$phrase` finds.
macro_rules! indexed {
    ($name:ident, $type:ty: $entry:ident => $phrase:expr) => {
        /// A table of phrases.
        pub(crate) const fn $name(entries: &'static [$type]) -> Self {
            assert!(SLOTS.is_power_of_two() && entries.len() <= SLOTS && SLOTS < NONE as usize, "the table needs more slots");
            let (mut by_first, mut by_last) = (Shelf::EMPTY, Shelf::EMPTY);
            let mut which = 0;
            while which < entries.len() {
                let $entry = &entries[which];
                let phrase: &'static str = $phrase;
                assert!(is_folded(phrase), "a phrase is not written as words are compared, so it would never be found");
                let (first, last) = (first_word(phrase), last_word(phrase));
                by_first = by_first.put(which, [first, second_word(phrase), last], count(phrase));
                by_last = by_last.put(which, [last, word_before(phrase, last), first], count(phrase));
                which += 1;
            }
            Self { entries, by_first, by_last }
        }
    };
}

impl<E, const SLOTS: usize> Table<E, SLOTS> {
    /// How many phrases there are.
    pub(super) const fn len(&self) -> usize {
        self.entries.len()
    }

    /// The hashes of the first two words of a phrase; [`ALONE`] for the second where there is none.
    pub(super) const fn first_two(&self, which: usize) -> (u32, u32) {
        let label = self.by_first.labels[which];
        (label.word, label.beside)
    }

    /// The hash of the last word of a phrase.
    pub(super) const fn last(&self, which: usize) -> u32 {
        self.by_last.labels[which].word
    }
}

impl<const SLOTS: usize> Table<&'static str, SLOTS> {
    indexed!(new, &'static str: entry => entry);
}

impl<A, const SLOTS: usize> Table<(&'static str, A), SLOTS> {
    indexed!(of_pairs, (&'static str, A): entry => entry.0);
}

impl<A, B, const SLOTS: usize> Table<(&'static str, A, B), SLOTS> {
    indexed!(of_triples, (&'static str, A, B): entry => entry.0);
}

impl<E: Entry, const SLOTS: usize> Table<E, SLOTS> {
    /// The entries in their order.
    pub(crate) fn entries(&self) -> &'static [E] {
        self.entries
    }

    /// The longest entry that begins at the word `at`, and the index after it.
    pub(crate) fn read(&self, words: &Words<'_>, at: usize) -> Option<(&'static E, usize)> {
        let (which, end) = self.longest(words, at)?;
        Some((self.entries.get(which)?, end))
    }

    /// Whether an entry may begin at the word `at`: hardly any other word passes.
    #[inline]
    pub(crate) fn may_begin(&self, words: &Words<'_>, at: usize) -> bool {
        !self.by_first.is_bare(words.hash(at))
    }

    /// Every entry that begins at the word `at`, the longest first, with the index after it.
    pub(crate) fn all(&self, words: &Words<'_>, at: usize) -> impl Iterator<Item = (&'static E, usize)> {
        self.beginning(words, at).filter_map(|(which, end)| Some((self.entries.get(which)?, end)))
    }

    /// The longest entry that ends before the word `end`, and the index of its first word.
    pub(crate) fn read_before(&self, words: &Words<'_>, end: usize) -> Option<(&'static E, usize)> {
        let (which, start) = self.longest_before(words, end)?;
        Some((self.entries.get(which)?, start))
    }

    /// Every entry that ends before the word `end`, the longest first, with the index of its first word.
    pub(crate) fn all_before(&self, words: &Words<'_>, end: usize) -> impl Iterator<Item = (&'static E, usize)> {
        self.ending(words, end).filter_map(|(which, start)| Some((self.entries.get(which)?, start)))
    }

    #[inline(never)]
    fn longest_in_slot(&self, words: &Words<'_>, at: usize) -> Option<(usize, usize)> {
        self.beginning(words, at).next()
    }

    #[inline(never)]
    fn ending_in_slot(&self, words: &Words<'_>, end: usize) -> Option<(usize, usize)> {
        self.ending(words, end).next()
    }

    #[inline]
    fn beginning(&self, words: &Words<'_>, at: usize) -> impl Iterator<Item = (usize, usize)> {
        self.by_first.slot(words.hash(at), words.hash(at + 1)).filter_map(move |(which, label)| {
            let end = at + usize::from(label.length);
            let may = words.hash(end - 1) == Some(label.far);
            (may && words.spells(at, end, self.entries.get(which)?.phrase())).then_some((which, end))
        })
    }

    #[inline]
    fn ending(&self, words: &Words<'_>, end: usize) -> impl Iterator<Item = (usize, usize)> {
        let hash = |back: usize| end.checked_sub(back).and_then(|at| words.hash(at));
        self.by_last.slot(hash(1), hash(2)).filter_map(move |(which, label)| {
            let start = end.checked_sub(usize::from(label.length))?;
            let may = words.hash(start) == Some(label.far);
            (may && words.spells(start, end, self.entries.get(which)?.phrase())).then_some((which, start))
        })
    }
}

impl<E: Entry, const SLOTS: usize> Phrases for Table<E, SLOTS> {
    /// Most words begin no phrase, which their empty slot tells before anything is called.
    #[inline]
    fn longest(&self, words: &Words<'_>, at: usize) -> Option<(usize, usize)> {
        if self.may_begin(words, at) { self.longest_in_slot(words, at) } else { None }
    }

    #[inline]
    fn longest_before(&self, words: &Words<'_>, end: usize) -> Option<(usize, usize)> {
        let last = end.checked_sub(1).and_then(|last| words.hash(last));
        if self.by_last.is_bare(last) { None } else { self.ending_in_slot(words, end) }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in crate::extract) static SHIPS: Table<(&str, u8)> =
        Table::of_pairs(&[("tàu", 1), ("tàu cá", 2), ("thủy phi cơ", 3), ("tàu cá", 4)]);

    #[test]
    fn the_longest_phrase_wins_and_the_first_of_equals() {
        let words = Words::new("Tàu cá, TÀU và thủy phi cơ");
        assert_eq!(SHIPS.read(&words, 0), Some((&("tàu cá", 2), 2)));
        assert_eq!(SHIPS.read(&words, 3), Some((&("tàu", 1), 4)));
        assert_eq!(SHIPS.read(&words, 5), Some((&("thủy phi cơ", 3), 8)));
        assert_eq!(SHIPS.read(&words, 1), None);
        assert_eq!(SHIPS.read(&words, 99), None);
    }

    /// So few slots that the sorts of its words decide.
    static BOATS: Table<(&str, u8), 8> = Table::of_pairs(&[("tàu", 1), ("tàu cá", 2), ("thủy phi cơ", 3), ("tàu cá", 4)]);

    #[test]
    fn a_table_of_few_slots_says_what_one_of_many_says() {
        for text in ["Tàu cá, TÀU và thủy phi cơ", "một tàu cá", "ghe về bến, tàu nằm lại", ""] {
            let words = Words::new(text);
            for at in 0..=words.len() + 1 {
                assert_eq!(BOATS.read(&words, at), SHIPS.read(&words, at), "{text} at {at}");
                assert_eq!(BOATS.read_before(&words, at), SHIPS.read_before(&words, at), "{text} before {at}");
                assert_eq!(words.begins(at, &BOATS), words.begins(at, &SHIPS), "{text} at {at}");
            }
        }
    }

    #[test]
    fn phrases_are_found_backwards() {
        let words = Words::new("một tàu cá");
        assert_eq!(SHIPS.read_before(&words, 3), Some((&("tàu cá", 2), 1)));
        assert_eq!(SHIPS.read_before(&words, 2), Some((&("tàu", 1), 1)));
        assert_eq!(SHIPS.read_before(&words, 0), None);
    }

    #[test]
    fn a_text_answers_about_phrases() {
        let words = Words::new("Tàu cá về bến");
        assert_eq!(words.longest(0, &["tàu", "tàu cá", "bến"]), Some((1, 2)));
        assert_eq!((words.past(0, &SHIPS), words.start_of(2, &SHIPS), words.begins(2, &SHIPS)), (Some(2), Some(0), false));
    }

    #[test]
    fn a_list_and_a_table_say_the_same() {
        let list = ["tàu", "tàu cá", "thủy phi cơ", "tàu cá"];
        let words = Words::new("tàu cá thuỷ phi cơ tàu");
        for at in 0..8 {
            assert_eq!(list.longest(&words, at), SHIPS.longest(&words, at), "{at}");
            assert_eq!(list.longest_before(&words, at), SHIPS.longest_before(&words, at), "{at}");
        }
    }
}
