//! Letters and their marks put together (NFC), for the letters of Vietnamese without the machinery for all scripts.

use std::sync::LazyLock;

use smallvec::SmallVec;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, compose, decompose_canonical};

/// Adds a text in NFC to another. What stands before it must be nothing that its first letters join.
pub(crate) fn push_composed(composed: &mut String, text: &str) {
    let start = composed.len();
    if push_joined(composed, text).is_none() {
        composed.truncate(start);
        composed.extend(text.nfc());
    }
}

/// The letter that a letter and marks make of which each joins the one before it; `None` where one does not. Nothing behind
/// it joins it but another mark. The letter must be one that stands in NFC and begins apart, as those of Vietnamese do.
pub(crate) fn joined(letter: char, marks: &str) -> Option<char> {
    marks.chars().try_fold(letter, compose)
}

/// How many bytes of a text are marks that stand above or below a letter (U+0300–U+036F), up to the first other character.
pub(crate) fn marks_len(text: &str) -> usize {
    let pairs = text.as_bytes().chunks_exact(2);
    2 * pairs.take_while(|pair| matches!(pair, [0xCC, _] | [0xCD, ..0xB0])).count()
}

/// As [`push_composed`], where all is letters of Vietnamese, or Latin ones, and marks behind them; `None` where a character is of
/// another script.
fn push_joined(composed: &mut String, text: &str) -> Option<()> {
    let mut last: Option<char> = None;
    let mut rest = text.chars();
    loop {
        let before = rest.as_str();
        let Some(c) = rest.next() else { break };
        match c {
            '\u{300}'..='\u{36f}' => match last.and_then(|last| compose(last, c)) {
                Some(letter) => last = Some(letter),
                None => {
                    let (marks, behind) = before.split_at(marks_len(before));
                    push_marked(composed, last.take(), marks)?;
                    rest = behind.chars();
                }
            },
            '\0'..='\u{24f}' | '\u{1ea0}'..='\u{1ef9}' | '\u{2010}'..='\u{2027}' => {
                if let Some(before) = last.replace(c) {
                    composed.push(before);
                }
            }
            _ => return None,
        }
    }
    if let Some(last) = last {
        composed.push(last);
    }
    Some(())
}

/// Adds a letter, if there is one, and the marks behind it, in whatever order they are written; `None` where one of them keeps its
/// place whatever stands around it.
///
/// NFC takes the letter apart, sorts the marks by the place at the letter that they take, their class, and lets the letter
/// take up what it joins: of each class the first, and those behind it up to one that it does not. There are a dozen classes, so
/// that for each of them the marks are walked over, and no list of them is made.
fn push_marked(composed: &mut String, letter: Option<char>, marks: &str) -> Option<()> {
    let mut parts = SmallVec::<[char; 4]>::new();
    if let Some(letter) = letter {
        decompose_canonical(letter, |part| parts.push(part));
    }
    let (mut letter, own) = match parts.split_first() {
        Some((letter, own)) => (Some(*letter), own),
        None => (None, &[][..]),
    };
    // Mostly it is one mark, which the letter does not join, as was asked before.
    let mut alone = marks.chars();
    if let (Some(mark), None, true) = (alone.next(), alone.next(), own.is_empty())
        && !is_taken_apart(mark)
        && class(mark) != 0
    {
        composed.extend(letter.into_iter().chain([mark]));
        return Some(());
    }
    let all = || own.iter().copied().chain(marks.chars().flat_map(taken_apart));
    let (mut classes, mut last, mut ordered) = (Classes::default(), 0, own.is_empty());
    for mark in marks.chars() {
        let class = class(mark);
        ordered &= last <= class && !is_taken_apart(mark);
        last = class;
    }
    all().for_each(|mark| classes.note(class(mark)));
    if classes.has(0) {
        return None;
    }
    let mut taken_up = SmallVec::<[usize; 16]>::new();
    for class in classes.each() {
        let mut count = 0;
        for mark in of_class(all(), class) {
            let Some(joined) = letter.and_then(|letter| compose(letter, mark)) else { break };
            letter = Some(joined);
            count += 1;
        }
        taken_up.push(count);
    }
    composed.extend(letter);
    if ordered && taken_up.iter().all(|&count| count == 0) {
        composed.push_str(marks);
        return Some(());
    }
    for (class, count) in classes.each().zip(taken_up) {
        composed.extend(of_class(all(), class).skip(count));
    }
    Some(())
}

/// Those of some marks that are of a class.
fn of_class(marks: impl Iterator<Item = char>, of: u8) -> impl Iterator<Item = char> {
    marks.filter(move |&mark| class(mark) == of)
}

/// A set of classes of marks.
#[derive(Default)]
struct Classes([u128; 2]);

impl Classes {
    fn note(&mut self, class: u8) {
        self.0[usize::from(class >> 7)] |= 1 << (class & 127);
    }

    fn has(&self, class: u8) -> bool {
        self.0[usize::from(class >> 7)] >> (class & 127) & 1 == 1
    }

    fn each(&self) -> impl Iterator<Item = u8> {
        self.0.into_iter().zip([0, 128]).flat_map(|(mut left, first): (u128, u8)| {
            std::iter::from_fn(move || {
                let place = (left != 0).then(|| left.trailing_zeros() as u8)?;
                left &= left - 1;
                Some(first + place)
            })
        })
    }
}

/// The first of the marks, and how many there are.
const MARKS: std::ops::RangeInclusive<u32> = 0x300..=0x36f;

/// The class of a mark, which tells where at a letter it stands: marks of one class keep their order.
fn class(mark: char) -> u8 {
    static CLASSES: LazyLock<Vec<u8>> = LazyLock::new(|| MARKS.filter_map(char::from_u32).map(canonical_combining_class).collect());
    let place = u32::from(mark).wrapping_sub(*MARKS.start());
    CLASSES.get(place as usize).copied().unwrap_or_default()
}

/// Whether a mark is written otherwise in NFC: as another one, or as two.
fn is_taken_apart(mark: char) -> bool {
    matches!(mark, '\u{340}' | '\u{341}' | '\u{343}' | '\u{344}')
}

/// What NFC makes of a mark.
fn taken_apart(mark: char) -> impl Iterator<Item = char> {
    let (first, second) = match mark {
        '\u{340}' => ('\u{300}', None),
        '\u{341}' => ('\u{301}', None),
        '\u{343}' => ('\u{313}', None),
        '\u{344}' => ('\u{308}', Some('\u{301}')),
        other => (other, None),
    };
    std::iter::once(first).chain(second)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn letters_that_are_taken_as_they_are_stand_in_nfc() {
        for c in ('\0'..='\u{24f}').chain('\u{1ea0}'..='\u{1ef9}').chain('\u{2010}'..='\u{2027}') {
            assert!(c.nfc().eq([c]), "{c:?}");
        }
    }

    #[test]
    fn marks_are_taken_apart_as_by_the_tables() {
        for mark in '\u{300}'..='\u{36f}' {
            assert!(taken_apart(mark).eq(mark.nfd()), "{mark:?}");
            assert_eq!(is_taken_apart(mark), !mark.nfd().eq([mark]), "{mark:?}");
            assert_eq!(class(mark), canonical_combining_class(mark), "{mark:?}");
        }
    }

    #[test]
    fn marks_are_told_by_their_bytes() {
        for c in '\0'..=char::MAX {
            let text = format!("{c}\u{301}{c}");
            let mark = ('\u{300}'..='\u{36f}').contains(&c);
            assert_eq!(marks_len(&text), if mark { text.len() } else { 0 }, "{c:?}");
        }
    }

    /// Letters that hold marks, alone and beside each other, before all pairs of marks.
    #[test]
    fn letters_with_two_marks_are_what_nfc_makes_of_them() {
        for letter in "aeouyỤđĂẫ5 <–ǟ".chars().map(Some).chain([None]) {
            for first in '\u{300}'..='\u{36f}' {
                for second in '\u{300}'..='\u{36f}' {
                    let text: String = letter.into_iter().chain([first, second]).collect();
                    let mut composed = String::new();
                    push_composed(&mut composed, &text);
                    assert_eq!(composed, text.nfc().collect::<String>(), "{text:?}");
                    let marks = text.trim_start_matches(|c| Some(c) == letter);
                    if let Some(one) = letter.and_then(|letter| joined(letter, marks)) {
                        assert_eq!(composed, one.to_string(), "{text:?}");
                    }
                }
            }
        }
    }

    proptest! {
        #[test]
        fn marks_in_any_order_are_what_nfc_makes_of_them(
            text in "([aAeoưƯơêÂạộừǟṩ <가각ก́b]|[각]|[\u{300}-\u{36f}]{0,6}|[\u{300}\u{301}\u{302}\u{306}\u{309}\u{31b}\u{323}\u{327}\u{345}]{0,9}|[\u{653}\u{93c}\u{3099}]){0,9}",
        ) {
            let mut composed = "trước ".to_owned();
            push_composed(&mut composed, &text);
            prop_assert_eq!(composed, format!("trước {}", text.nfc()));
        }

        #[test]
        fn joined_letters_are_what_nfc_makes_of_them(
            text in "([-aAdeiouyYđĐươêôÂăạẹộž 5–…ไ가ᄀ]?[\u{300}\u{301}\u{302}\u{303}\u{306}\u{309}\u{31b}\u{323}\u{328}\u{344}\u{345}ᅡ]{0,4}){0,8}",
        ) {
            let mut composed = "trước ".to_owned();
            push_composed(&mut composed, &text);
            prop_assert_eq!(composed, format!("trước {}", text.nfc()));
        }
    }
}
