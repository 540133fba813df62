//! What a marker says, kept without allocation: its label and the numbers of its chain.

use std::fmt;
use std::ops::Deref;

use super::DEEPEST;

/// The longest label is `Phần thứ nhất`, or a decimal number as deep as any.
const LONGEST: usize = 23;

/// The label of a marker. It is read as a `str`; what is longer than any label loses its end.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Label {
    bytes: [u8; LONGEST],
    len: u8,
}

impl Label {
    /// Adds a character, if it has room.
    pub(super) fn push(&mut self, c: char) {
        let len = usize::from(self.len);
        if let Some(room) = self.bytes.get_mut(len..len + c.len_utf8()) {
            c.encode_utf8(room);
            // At most 23, so it fits.
            self.len = u8::try_from(len + c.len_utf8()).unwrap_or(self.len);
        }
    }

    /// Its bytes, for a question that needs no `str`.
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.len)).unwrap_or_default()
    }
}

impl FromIterator<char> for Label {
    fn from_iter<I: IntoIterator<Item = char>>(characters: I) -> Self {
        let mut label = Self::default();
        characters.into_iter().for_each(|c| label.push(c));
        label
    }
}

impl From<&str> for Label {
    fn from(text: &str) -> Self {
        let mut label = Self::default();
        match label.bytes.get_mut(..text.len()) {
            Some(room) => {
                room.copy_from_slice(text.as_bytes());
                // At most 23, so it fits.
                label.len = u8::try_from(text.len()).unwrap_or(0);
            }
            None => text.chars().for_each(|c| label.push(c)),
        }
        label
    }
}

impl Deref for Label {
    type Target = str;

    fn deref(&self) -> &str {
        std::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl fmt::Debug for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", &**self)
    }
}

/// The numbers of a decimal marker, outermost first. They are read as a slice.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(crate) struct Numbers {
    numbers: [u16; DEEPEST],
    len: u8,
}

impl Numbers {
    /// The numbers of a label of which each part is one.
    pub(super) fn of(label: &str) -> Self {
        let mut numbers = Self::default();
        let parts = label.split('.').map_while(|part| part.parse().ok());
        let _ = parts.take(DEEPEST).try_for_each(|number| numbers.push(number));
        numbers
    }

    /// All of them but the last, which counts inside them.
    pub(crate) fn outer(mut self) -> Self {
        self.len = self.len.saturating_sub(1);
        // What is none of them is 0, so that the same numbers are equal.
        self.numbers.iter_mut().skip(usize::from(self.len)).for_each(|number| *number = 0);
        self
    }

    /// Adds a number; `None` where the chain is as deep as any.
    pub(super) fn push(&mut self, number: u16) -> Option<()> {
        *self.numbers.get_mut(usize::from(self.len))? = number;
        self.len += 1;
        Some(())
    }
}

impl Deref for Numbers {
    type Target = [u16];

    fn deref(&self) -> &[u16] {
        self.numbers.get(..usize::from(self.len)).unwrap_or_default()
    }
}

impl fmt::Debug for Numbers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", &**self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_its_text() {
        for text in ["", "a", "đ1", "Phần thứ nhất", "100.99.99.99.99.99", "Chương XXXVIII"] {
            assert_eq!(&*Label::from(text), text);
        }
        assert_eq!(&*Label::from("Phần thứ nhất và thứ hai"), "Phần thứ nhất và");
    }

    #[test]
    fn the_numbers_of_a_label_are_its_parts() {
        for (label, numbers, outer) in
            [("2.1", &[2, 1][..], &[2][..]), ("100.01.3", &[100, 1, 3], &[100, 1]), ("7", &[7], &[]), ("", &[], &[])]
        {
            let read = Numbers::of(label);
            assert_eq!((&*read, &*read.outer()), (numbers, outer), "{label}");
        }
        assert_eq!(Numbers::of("2.1").outer(), Numbers::of("2.7").outer());
        assert_eq!(Numbers::of("1.2.3.4.5.6.7").len(), DEEPEST);
    }

    #[test]
    fn a_chain_is_no_deeper_than_any() {
        let mut numbers = Numbers::default();
        assert!((1..=6).all(|number| numbers.push(number).is_some()));
        assert!(numbers.push(7).is_none());
        assert_eq!(*numbers, [1, 2, 3, 4, 5, 6]);
    }
}
