//! Lists of phrases, and which of them stands at a word.
//!
//! A recogniser asks at every word whether one of its phrases begins there. A [`Table`] answers
//! by one look at the word, however long it is; a plain list, which serves for a handful of
//! phrases beside the question, compares them one by one. Both find the longest phrase.

use std::sync::OnceLock;

use super::words::{Words, fold, hash};

/// Phrases that can be looked for in a text.
pub(crate) trait Phrases {
    /// The longest phrase that begins at the word `at`: its place in the list, the index after it.
    fn longest(&self, words: &Words<'_>, at: usize) -> Option<(usize, usize)>;

    /// The longest phrase that ends before the word `end`: its place in the list, the index of its first word.
    fn longest_before(&self, words: &Words<'_>, end: usize) -> Option<(usize, usize)>;
}

/// What a text answers about phrases.
impl Words<'_> {
    /// The longest of the phrases that stands at `index`: its place in the list, the index after it.
    pub(crate) fn longest(&self, index: usize, phrases: &(impl Phrases + ?Sized)) -> Option<(usize, usize)> {
        phrases.longest(self, index)
    }

    /// The index after the longest of the phrases that stands at `index`.
    pub(crate) fn past(&self, index: usize, phrases: &(impl Phrases + ?Sized)) -> Option<usize> {
        phrases.longest(self, index).map(|(_, end)| end)
    }

    /// The index of the first word of the longest of the phrases that ends before `end`.
    pub(crate) fn start_of(&self, end: usize, phrases: &(impl Phrases + ?Sized)) -> Option<usize> {
        phrases.longest_before(self, end).map(|(_, start)| start)
    }

    /// Whether one of the phrases stands at `index`.
    pub(crate) fn begins(&self, index: usize, phrases: &(impl Phrases + ?Sized)) -> bool {
        phrases.longest(self, index).is_some()
    }
}

impl Phrases for [&str] {
    fn longest(&self, words: &Words<'_>, at: usize) -> Option<(usize, usize)> {
        let ends = self.iter().enumerate().filter_map(|(which, phrase)| Some((which, words.phrase(at, phrase)?)));
        ends.max_by_key(|&(which, end)| (end, std::cmp::Reverse(which)))
    }

    fn longest_before(&self, words: &Words<'_>, end: usize) -> Option<(usize, usize)> {
        let starts = self.iter().enumerate().filter_map(|(which, phrase)| {
            let start = end.checked_sub(phrase.split(' ').count())?;
            words.phrase(start, phrase).map(|_| (which, start))
        });
        starts.min_by_key(|&(_, start)| start)
    }
}

impl<const N: usize> Phrases for [&str; N] {
    fn longest(&self, words: &Words<'_>, at: usize) -> Option<(usize, usize)> {
        self[..].longest(words, at)
    }

    fn longest_before(&self, words: &Words<'_>, end: usize) -> Option<(usize, usize)> {
        self[..].longest_before(words, end)
    }
}

/// A phrase of a table, perhaps with what it means.
pub(crate) trait Entry: 'static {
    /// The phrase, its words (and marks) parted by one blank.
    fn phrase(&self) -> &'static str;
}

impl Entry for &'static str {
    fn phrase(&self) -> &'static str {
        self
    }
}

impl<A: 'static> Entry for (&'static str, A) {
    fn phrase(&self) -> &'static str {
        self.0
    }
}

impl<A: 'static, B: 'static> Entry for (&'static str, A, B) {
    fn phrase(&self) -> &'static str {
        self.0
    }
}

/// Phrases that are looked up by their first or last word.
pub(crate) struct Table<E: 'static> {
    entries: &'static [E],
    index: OnceLock<Index>,
}

/// The phrases by their first words and by their last.
struct Index {
    by_first: Shelf,
    by_last: Shelf,
}

/// Phrases by the hash of one of their words. Words share a slot at times, so every phrase of a
/// slot is compared; the longest stands first. The slots are a power of two.
struct Shelf {
    slots: Vec<Vec<Folded>>,
}

impl Shelf {
    fn new(phrases: &[Folded], word: impl Fn(&Folded) -> Option<&String>) -> Self {
        let mut slots = vec![Vec::new(); (2 * phrases.len()).next_power_of_two()];
        for phrase in phrases {
            let slot = word(phrase).map(|word| hash(word) as usize & (slots.len() - 1));
            if let Some(slot) = slot.and_then(|slot| slots.get_mut(slot)) {
                slot.push(phrase.clone());
            }
        }
        Self { slots }
    }

    /// The phrases whose word may be the one with this hash.
    fn slot(&self, hash: Option<u32>) -> &[Folded] {
        let slot = hash.and_then(|hash| self.slots.get(hash as usize & (self.slots.len() - 1)));
        slot.map_or(&[], Vec::as_slice)
    }
}

/// A phrase as it is compared.
#[derive(Clone)]
struct Folded {
    /// Its place in the table.
    which: usize,
    words: Vec<String>,
}

impl Folded {
    fn stands_at(&self, words: &Words<'_>, at: usize) -> bool {
        (at..).zip(&self.words).all(|(at, word)| words.key(at) == word)
    }
}

impl<E: Entry> Table<E> {
    /// A table of phrases; it is indexed when it is first asked.
    pub(crate) const fn new(entries: &'static [E]) -> Self {
        Self { entries, index: OnceLock::new() }
    }

    /// The longest entry that begins at the word `at`, and the index after it.
    pub(crate) fn read(&self, words: &Words<'_>, at: usize) -> Option<(&'static E, usize)> {
        self.all(words, at).next()
    }

    /// Every entry that begins at the word `at`, the longest first, with the index after it.
    pub(crate) fn all(&self, words: &Words<'_>, at: usize) -> impl Iterator<Item = (&'static E, usize)> {
        self.beginning(words, at).filter_map(|(which, end)| Some((self.entries.get(which)?, end)))
    }

    /// The longest entry that ends before the word `end`, and the index of its first word.
    pub(crate) fn read_before(&self, words: &Words<'_>, end: usize) -> Option<(&'static E, usize)> {
        self.all_before(words, end).next()
    }

    /// Every entry that ends before the word `end`, the longest first, with the index of its first word.
    pub(crate) fn all_before(&self, words: &Words<'_>, end: usize) -> impl Iterator<Item = (&'static E, usize)> {
        self.ending(words, end).filter_map(|(which, start)| Some((self.entries.get(which)?, start)))
    }

    fn beginning(&self, words: &Words<'_>, at: usize) -> impl Iterator<Item = (usize, usize)> {
        let phrases = self.index().by_first.slot(words.hash(at));
        phrases.iter().filter(move |phrase| phrase.stands_at(words, at)).map(move |phrase| (phrase.which, at + phrase.words.len()))
    }

    fn ending(&self, words: &Words<'_>, end: usize) -> impl Iterator<Item = (usize, usize)> {
        let phrases = self.index().by_last.slot(end.checked_sub(1).and_then(|last| words.hash(last)));
        phrases.iter().filter_map(move |phrase| {
            let start = end.checked_sub(phrase.words.len())?;
            phrase.stands_at(words, start).then_some((phrase.which, start))
        })
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| {
            let mut phrases: Vec<_> = self
                .entries
                .iter()
                .enumerate()
                .map(|(which, entry)| Folded { which, words: entry.phrase().split(' ').map(fold).collect() })
                .collect();
            phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.words.len()));
            Index {
                by_first: Shelf::new(&phrases, |phrase| phrase.words.first()),
                by_last: Shelf::new(&phrases, |phrase| phrase.words.last()),
            }
        })
    }
}

impl<E: Entry> Phrases for Table<E> {
    fn longest(&self, words: &Words<'_>, at: usize) -> Option<(usize, usize)> {
        self.beginning(words, at).next()
    }

    fn longest_before(&self, words: &Words<'_>, end: usize) -> Option<(usize, usize)> {
        self.ending(words, end).next()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static SHIPS: Table<(&str, u8)> = Table::new(&[("tàu", 1), ("tàu cá", 2), ("Thuỷ phi cơ", 3), ("tàu cá", 4)]);

    #[test]
    fn the_longest_phrase_wins_and_the_first_of_equals() {
        let words = Words::new("Tàu cá, TÀU và thủy phi cơ");
        assert_eq!(SHIPS.read(&words, 0), Some((&("tàu cá", 2), 2)));
        assert_eq!(SHIPS.read(&words, 3), Some((&("tàu", 1), 4)));
        assert_eq!(SHIPS.read(&words, 5), Some((&("Thuỷ phi cơ", 3), 8)));
        assert_eq!(SHIPS.read(&words, 1), None);
        assert_eq!(SHIPS.read(&words, 99), None);
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
