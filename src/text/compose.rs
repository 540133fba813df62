//! Letters and their marks put together (NFC), for the letters of Vietnamese without the machinery for all scripts.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::compose;

/// Adds a text in NFC to another. What stands before it must be nothing that its first letters join.
pub(crate) fn push_composed(composed: &mut String, text: &str) {
    let start = composed.len();
    if push_joined(composed, text).is_none() {
        composed.truncate(start);
        composed.extend(text.nfc());
    }
}

/// As [`push_composed`], where each mark joins the letter before it; `None` where one does not, or where a
/// character is of another script. What a letter and a mark make is then one letter that nothing behind it
/// joins but another mark, so that marks in any other order are left to the general way.
fn push_joined(composed: &mut String, text: &str) -> Option<()> {
    let mut last: Option<char> = None;
    for c in text.chars() {
        match c {
            '\u{300}'..='\u{36f}' => last = Some(compose(last?, c)?),
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

    proptest! {
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
