//! Letters of other scripts that look like Latin ones: keyboards and conversions put them into plans, and nothing that is
//! looked for is found in them.

/// Cyrillic and Greek letters, and the Latin ones that they look like.
const LOOK_ALIKES: [(char, char); 42] = [
    ('А', 'A'),
    ('В', 'B'),
    ('Е', 'E'),
    ('К', 'K'),
    ('М', 'M'),
    ('Н', 'H'),
    ('О', 'O'),
    ('Р', 'P'),
    ('С', 'C'),
    ('Т', 'T'),
    ('Х', 'X'),
    ('І', 'I'),
    ('Ј', 'J'),
    ('Ѕ', 'S'),
    ('У', 'Y'),
    ('а', 'a'),
    ('е', 'e'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('у', 'y'),
    ('х', 'x'),
    ('і', 'i'),
    ('ј', 'j'),
    ('ѕ', 's'),
    ('г', 'r'),
    ('Α', 'A'),
    ('Β', 'B'),
    ('Ε', 'E'),
    ('Ζ', 'Z'),
    ('Η', 'H'),
    ('Ι', 'I'),
    ('Κ', 'K'),
    ('Μ', 'M'),
    ('Ν', 'N'),
    ('Ο', 'O'),
    ('Ρ', 'P'),
    ('Τ', 'T'),
    ('Υ', 'Y'),
    ('Χ', 'X'),
    ('ο', 'o'),
    ('ν', 'v'),
];

/// The Latin letter that a letter of another script looks like.
pub(super) fn latin(c: char) -> Option<char> {
    // Letters of Vietnamese stand in other blocks, and nearly every question is about one of them.
    if !('\u{370}'..='\u{4ff}').contains(&c) {
        return None;
    }
    LOOK_ALIKES.iter().find(|(other, _)| *other == c).map(|&(_, latin)| latin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_letter_is_told_once_and_found() {
        for (at, &(other, meant)) in LOOK_ALIKES.iter().enumerate() {
            assert_eq!(latin(other), Some(meant), "{other:?}");
            assert!(meant.is_ascii_alphabetic() && other.is_uppercase() == meant.is_ascii_uppercase(), "{other:?} {meant:?}");
            assert!(LOOK_ALIKES.iter().skip(at + 1).all(|(again, _)| *again != other), "{other:?} stands twice");
        }
        assert!("aĐđỨợ…–".chars().all(|c| latin(c).is_none()));
    }
}
