//! Markers as they are written. Few spellings make up nearly all of them, so these are not copied.

use std::borrow::Cow;

/// Letters of a list, by their place in the alphabet.
const LETTERS: [&str; 26] = [
    "a)", "b)", "c)", "d)", "e)", "f)", "g)", "h)", "i)", "j)", "k)", "l)", "m)", "n)", "o)", "p)", "q)", "r)", "s)", "t)", "u)", "v)",
    "w)", "x)", "y)", "z)",
];

/// Numbers of a list, and of the rows of a table.
const NUMBERS: [&str; 10] = ["0.", "1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.", "9."];
const BARE_NUMBERS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

/// A marker as it is written.
pub(super) fn written(marker: &str) -> Cow<'static, str> {
    let known = match marker.as_bytes() {
        b"-" => Some("-"),
        b"+" => Some("+"),
        b"*" => Some("*"),
        [letter @ b'a'..=b'z', b')'] => LETTERS.get(usize::from(letter - b'a')).copied(),
        [digit @ b'0'..=b'9', b'.'] => NUMBERS.get(usize::from(digit - b'0')).copied(),
        [digit @ b'0'..=b'9'] => BARE_NUMBERS.get(usize::from(digit - b'0')).copied(),
        _ => None,
    };
    known.map_or_else(|| Cow::Owned(marker.to_owned()), Cow::Borrowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_marker_stays_as_it_is_written() {
        let short = (0..=127_u8).map(char::from);
        let texts = short.clone().map(String::from).chain(short.flat_map(|c| [format!("{c})"), format!("{c}.")]));
        for text in texts.chain(["", "đ)", "–", "10.", "III.", "1.1."].map(str::to_owned)) {
            assert_eq!(written(&text), text);
        }
        for known in ["-", "+", "a)", "z)", "1.", "9"] {
            assert!(matches!(written(known), Cow::Borrowed(_)), "{known}");
        }
    }
}
