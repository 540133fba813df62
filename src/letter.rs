//! Letters of Vietnamese text: which characters are letters, their case, their small forms.
//!
//! The standard library answers for all scripts by searching its tables; that search was a
//! seventh of the time of a whole parse. Vietnamese stands in a few blocks whose order tells
//! the answer, so only other scripts are looked up. The tests hold every answer to the
//! library's own.

/// Whether a character is a letter.
pub(crate) fn is_letter(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' => true,
        _ if c.is_ascii() => false,
        '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => true,
        // The marks of decomposed letters, the signs of this script, wide digits.
        '\u{300}'..='\u{33f}' | '\u{2010}'..='\u{205e}' | '\u{ff00}'..='\u{ff20}' => false,
        _ => c.is_alphabetic(),
    }
}

/// Whether a character is a letter or a figure.
pub(crate) fn is_letter_or_figure(c: char) -> bool {
    is_letter(c) || c.is_numeric()
}

/// Whether there are so many letters in a text; of a long text no more than these are looked at.
pub(crate) fn has_letters(text: &str, least: usize) -> bool {
    text.chars().filter(|&c| is_letter(c)).take(least).count() == least
}

/// Whether a character is a capital letter.
pub(crate) fn is_capital(c: char) -> bool {
    match c {
        'A'..='Z' => true,
        _ if c.is_ascii() => false,
        '\u{c0}'..='\u{de}' => c != '\u{d7}',
        '\u{df}'..='\u{ff}' => false,
        // From Ạ to ỹ capitals and small letters take turns.
        '\u{1ea0}'..='\u{1ef9}' => u32::from(c) % 2 == 0,
        _ => c.is_uppercase(),
    }
}

/// The small letter of a character that has one of one character; the character itself otherwise.
pub(crate) fn small(c: char) -> char {
    match c {
        _ if c.is_ascii() => c.to_ascii_lowercase(),
        '\u{df}'..='\u{ff}' | '\u{d7}' | 'ă' | 'đ' | 'ĩ' | 'ũ' | 'ơ' | 'ư' => c,
        '\u{c0}'..='\u{de}' => next(c, 0x20),
        '\u{1ea0}'..='\u{1ef9}' => next(c, u32::from(is_capital(c))),
        'Ă' | 'Đ' | 'Ĩ' | 'Ũ' | 'Ơ' | 'Ư' => next(c, 1),
        _ => {
            let mut small = c.to_lowercase();
            match (small.next(), small.next()) {
                (Some(small), None) => small,
                _ => c,
            }
        }
    }
}

/// The figure that a letter is often misread for, by scanners and by typists.
pub(crate) fn misread_figure(letter: char) -> Option<char> {
    match letter {
        'O' | 'o' => Some('0'),
        'l' | 'I' => Some('1'),
        _ => None,
    }
}

/// The character so many places on, in blocks without gaps.
fn next(c: char, places: u32) -> char {
    char::from_u32(u32::from(c) + places).unwrap_or(c)
}

/// Whether a text is this one in small letters, whatever capitals it has.
pub(crate) fn is_in_any_case(text: &str, small: &str) -> bool {
    text.chars().flat_map(char::to_lowercase).eq(small.chars())
}

/// Whether a text has more characters than so many; of a long text no more than these are looked at.
pub(crate) fn is_longer(text: &str, most: usize) -> bool {
    text.len() > most && text.chars().nth(most).is_some()
}

/// As many whole characters from the start of a text on as take no more than so many bytes.
pub(crate) fn beginning(text: &str, most: usize) -> &str {
    let end = text.len().min(most);
    // No character has more than four bytes.
    let whole = (end.saturating_sub(3)..=end).rev().find_map(|end| text.get(..end));
    whole.unwrap_or_default()
}

/// How many bytes are looked at together.
const TOGETHER: usize = 32;

/// How many bytes a text has at most of which each letter is looked at.
const SHORT: usize = 256;

/// A text without some of what stands before its first letter: a line of figures may be as long as a document, and
/// no letter ends the search.
#[inline]
pub(crate) fn from_letters(text: &str) -> &str {
    if text.len() <= SHORT { text } else { without_figures(text) }
}

/// A text from about its first letter on.
fn without_figures(text: &str) -> &str {
    let bare = |bytes: &&[u8]| bytes.iter().fold(true, |bare, byte| bare & byte.is_ascii() & !byte.is_ascii_alphabetic());
    let passed: usize = text.as_bytes().chunks(TOGETHER).take_while(bare).map(<[u8]>::len).sum();
    text.get(passed..).unwrap_or_default()
}

/// Whether all letters are capitals, and there are at least two.
pub(crate) fn is_capitals(text: &str) -> bool {
    let mut count = 0;
    for c in from_letters(text).chars() {
        match c {
            'A'..='Z' => count += 1,
            'a'..='z' => return false,
            _ if c.is_ascii() || !is_letter(c) => {}
            _ if is_capital(c) => count += 1,
            _ => return false,
        }
    }
    count > 1
}

/// Whether a text is letters of Roman numbers, no more of them than a list comes to.
pub(crate) fn is_roman(text: &str) -> bool {
    (1..=5).contains(&text.len()) && text.bytes().all(|b| b"IVXLC".contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_before_the_first_letter_say_nothing() {
        for figures in [0, 31, 32, 64, 255, 256, 257, 300] {
            for letters in ["", "A", "AB", "Ab", "Ắ", "ẮA", "ắA", "AẮa"] {
                let text = "5".repeat(figures) + letters + "7%";
                assert!(from_letters(&text).contains(letters), "{text}");
                assert_eq!(is_capitals(&text), is_capitals(letters), "{text}");
            }
        }
    }

    #[test]
    fn every_answer_is_that_of_the_standard_library() {
        for c in ('\0'..='\u{ffff}').filter(|c| *c != '\u{130}') {
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_letter_or_figure(c), c.is_alphanumeric(), "{c:?}");
            assert_eq!(is_capital(c), c.is_uppercase(), "{c:?}");
            assert_eq!(small(c).to_string(), c.to_lowercase().to_string(), "{c:?}");
        }
        // Its small form is two characters, so it stays.
        assert_eq!(small('\u{130}'), '\u{130}');
    }

    #[test]
    fn characters_are_counted_and_not_bytes() {
        for text in ["", "rừng", "Kế hoạch", "năm 2027"] {
            for most in 0..12 {
                assert_eq!(is_longer(text, most), text.chars().count() > most, "{text:?} {most}");
            }
        }
    }

    #[test]
    fn a_beginning_has_whole_characters() {
        for text in ["", "rừng", "Kế hoạch", "🌳ấ"] {
            for most in 0..20 {
                let head = beginning(text, most);
                assert!(text.starts_with(head) && head.len() <= most, "{text:?} {most}");
                let next = text[head.len()..].chars().next().map_or(usize::MAX, char::len_utf8);
                assert!(next == usize::MAX || head.len() + next > most, "{text:?} {most}: no more would fit");
            }
        }
    }

    #[test]
    fn letters_are_counted_as_far_as_need_be() {
        for text in ["", "12%", "Đ", "ở xã", "50 ha rừng"] {
            for least in 0..9 {
                assert_eq!(has_letters(text, least), text.chars().filter(|c| c.is_alphabetic()).count() >= least, "{text:?} {least}");
            }
        }
    }

    #[test]
    fn capitals_are_two_letters_at_least() {
        for text in ["UBND", "KẾ HOẠCH 2027", "ĐỀ ÁN 06/ĐA", "Ơ Ư"] {
            assert!(is_capitals(text), "{text}");
        }
        for text in ["", "A", "1. B", "Kế HOẠCH", "UBNDt", "đề án", "12/2027"] {
            assert!(!is_capitals(text), "{text}");
        }
    }
}
