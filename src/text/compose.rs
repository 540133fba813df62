//! Letters and their marks put together (NFC), for the letters of Vietnamese without the machinery for all scripts.

use std::sync::LazyLock;

use smallvec::SmallVec;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, compose, decompose_canonical};

/// Adds a text in NFC to another. What stands before it must be nothing that its first letters join.
pub(super) fn push_composed(composed: &mut String, text: &str) {
    let start = composed.len();
    if push_joined(composed, text).is_none() {
        composed.truncate(start);
        composed.extend(text.nfc());
    }
}

/// What a letter makes with the marks at the start of a text, of which each joins the one before it, and how many bytes those have;
/// `None` where one does not. Nothing behind them joins it but a mark of another sort. The letter must be one that stands in NFC
/// and begins apart, as those of Vietnamese do.
#[inline]
pub(super) fn joined(letter: char, text: &str) -> Option<(char, usize)> {
    let (mut letter, mut len) = (letter, 0);
    while let Some(mark) = text.as_bytes().get(len..).and_then(mark) {
        letter = pair(letter, mark)?;
        len += 2;
    }
    Some((letter, len))
}

/// How many bytes of a text are marks that stand above or below a letter (U+0300–U+036F), up to the first other character.
pub(crate) fn marks_len(text: &str) -> usize {
    2 * text.as_bytes().chunks_exact(2).take_while(|bytes| mark(bytes).is_some()).count()
}

/// The mark with which some bytes begin.
#[inline]
fn mark(bytes: &[u8]) -> Option<char> {
    match *bytes {
        [0xCC, last, ..] => char::from_u32(0x300 + u32::from(last & 0x3F)),
        [0xCD, last @ ..0xB0, ..] => char::from_u32(0x340 + u32::from(last & 0x3F)),
        _ => None,
    }
}

/// What a letter and a mark behind it make: of those of Vietnamese it is looked up at once.
#[inline]
fn pair(letter: char, mark: char) -> Option<char> {
    static PAIRS: LazyLock<Pairs> = LazyLock::new(Pairs::of_vietnamese);
    PAIRS.of(letter, mark).or_else(|| compose(letter, mark))
}

/// The letters of Vietnamese that take a mark; some of them have taken one up before.
const LETTERS: &str = "aăâạeêẹioôơọuưyAĂÂẠEÊẸIOÔƠỌUƯY";

/// How many places there are for letters: for those up to `ư`, and for those with a tone.
const PLACES: usize = 0x1B1 + 0x60;

/// How many marks there are up to the last one of Vietnamese, the dot below.
const FIRST_MARKS: usize = 0x24;

/// What letters of Vietnamese make with a mark.
struct Pairs {
    /// The row of each letter; the first one is that of all others.
    rows: [u8; PLACES],
    /// What the letter of a row makes with each mark.
    made: Vec<[Option<char>; FIRST_MARKS]>,
}

impl Pairs {
    fn of_vietnamese() -> Self {
        let mut pairs = Self { rows: [0; PLACES], made: vec![[None; FIRST_MARKS]] };
        for (letter, row) in LETTERS.chars().zip(1..) {
            let mut made = [None; FIRST_MARKS];
            for (mark, made) in MARKS.filter_map(char::from_u32).zip(&mut made) {
                *made = compose(letter, mark);
            }
            pairs.made.push(made);
            pairs.rows[Self::place(letter)] = row;
        }
        pairs
    }

    /// Where the row of a letter is told; of what has none there it is the place of NUL.
    #[inline]
    fn place(letter: char) -> usize {
        match letter {
            '\0'..='\u{1b0}' => u32::from(letter) as usize,
            '\u{1ea0}'..='\u{1eff}' => (u32::from(letter) - 0x1EA0) as usize + 0x1B1,
            _ => 0,
        }
    }

    #[inline]
    fn of(&self, letter: char, mark: char) -> Option<char> {
        let made = self.made.get(usize::from(*self.rows.get(Self::place(letter))?))?;
        *made.get(u32::from(mark).checked_sub(*MARKS.start())? as usize)?
    }
}

/// Whether a character is one of Vietnamese, or a Latin one, and no mark: it stands in NFC, and joins nothing before it.
pub(super) fn is_of_vietnamese(c: char) -> bool {
    matches!(c, '\0'..='\u{24f}' | '\u{1ea0}'..='\u{1ef9}' | '\u{2010}'..='\u{2027}')
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
            '\u{300}'..='\u{36f}' => match last.and_then(|last| pair(last, c)) {
                Some(letter) => last = Some(letter),
                None => {
                    let (marks, behind) = before.split_at(marks_len(before));
                    push_marked(composed, last.take(), marks)?;
                    rest = behind.chars();
                }
            },
            c if is_of_vietnamese(c) => {
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
    fn letters_of_vietnamese_make_with_marks_what_the_tables_say() {
        for letter in '\0'..='\u{1fff}' {
            for mark in '\u{2ff}'..='\u{370}' {
                assert_eq!(pair(letter, mark), compose(letter, mark), "{letter:?} {mark:?}");
            }
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
                        assert_eq!((composed, marks.len()), (one.0.to_string(), one.1), "{text:?}");
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
