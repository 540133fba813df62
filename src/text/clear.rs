//! How much of a line is seen byte by byte as it stands.
//!
//! Nearly all of a plan is: letters of Vietnamese, figures and marks, with one blank between words.
//! They are told by their first bytes, so that whole stretches are copied at once. What is left is
//! looked at character by character: markup, other space, characters that may compose.

/// What stands for more than itself: the marks of emphasis, escapes, tags, entities, links, formulas, code.
const MARKUP: &[u8] = b"*_\\<&[$`~";

/// A blank, among the lengths.
const BLANK: u8 = 4;

/// How long the character is that begins with a byte: one or two bytes where that byte proves it
/// clear (ASCII, U+00C0–U+02FF), three where the next ones may; 0 where it is markup, a control
/// character, other space, or what these few bytes do not prove.
const LENGTHS: [u8; 256] = {
    let mut lengths = [0; 256];
    let mut byte = 0x21;
    while byte < 0x7F {
        lengths[byte] = 1;
        byte += 1;
    }
    let mut mark = 0;
    while mark < MARKUP.len() {
        lengths[MARKUP[mark] as usize] = 0;
        mark += 1;
    }
    let mut lead = 0xC3;
    while lead <= 0xCB {
        lengths[lead] = 2;
        lead += 1;
    }
    lengths[0xE1] = 3;
    lengths[0xE2] = 3;
    lengths[b' ' as usize] = BLANK;
    lengths
};

/// How many bytes are looked at together.
const BLOCK: usize = 16;

/// The end of the stretch from `at` on that is seen as it stands. A blank belongs to it only
/// before a character that does.
pub(crate) fn clear(bytes: &[u8], mut at: usize) -> usize {
    loop {
        while let Some(block) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
            if !is_clear_block(block) {
                break;
            }
            at += BLOCK;
            if bytes.get(at - 1) == Some(&b' ') {
                at -= 1;
            }
            // The last character may go on behind the block.
            while bytes.get(at).is_some_and(|byte| byte & 0xC0 == 0x80) {
                at += 1;
            }
        }
        let tried = at + BLOCK;
        let end = clear_characters(bytes, at, tried);
        if end < tried {
            return end;
        }
        at = end;
    }
}

/// Whether every character that begins in a block is clear, and no two blanks stand together. The
/// two bytes behind it are those that a character may go on in. No branch stands in the walk, so
/// that all bytes are looked at together.
fn is_clear_block(block: &[u8; BLOCK + 2]) -> bool {
    let doubtful = |at: usize| {
        let (lead, second, third) = (block[at], block[at + 1], block[at + 2]);
        let markup = MARKUP.iter().fold(false, |any, &mark| any | (lead == mark));
        let control = (lead < b' ') | (lead == 0x7F) | ((lead == b' ') & (second == b' '));
        let letter = (lead == 0xE1) & (0xB8..=0xBB).contains(&second);
        let mark = (lead == 0xE2) & (second == 0x80) & (0x90..=0xA7).contains(&third);
        u8::from(markup | control | (lead == 0xC2) | ((lead >= 0xCC) & !letter & !mark))
    };
    (0..BLOCK).fold(0, |found, at| found | doubtful(at)) == 0
}

/// The end of the stretch from `at` on that is seen as it stands, or a place behind `enough` in it.
fn clear_characters(bytes: &[u8], mut at: usize, enough: usize) -> usize {
    let length = |at: usize| bytes.get(at).map_or(0, |&byte| LENGTHS[usize::from(byte)]);
    while at < enough {
        let mut len = length(at);
        let mut from = at;
        if len == BLANK {
            from = at + 1;
            len = length(from);
        }
        if len == 3 && !is_clear(bytes.get(from..from + 3)) {
            len = 0;
        }
        if len == 0 || len == BLANK {
            return at;
        }
        at = from + usize::from(len);
    }
    at
}

/// Whether a character of three bytes is a letter of U+1E00–U+1EFF or a dash, quote or dot of U+2010–U+2027.
fn is_clear(character: Option<&[u8]>) -> bool {
    matches!(character, Some([0xE1, 0xB8..=0xBB, _] | [0xE2, 0x80, 0x90..=0xA7]))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::char::canonical_combining_class;
    use unicode_normalization::{IsNormalized, is_nfc_quick};

    use super::*;
    use crate::text::is_invisible;

    #[test]
    fn what_is_clear_stands_for_itself() {
        for c in '\0'..=char::MAX {
            let text = format!("{c}");
            let is_clear = clear(text.as_bytes(), 0) == text.len();
            assert!(is_clear || clear(text.as_bytes(), 0) == 0, "{c:?}");
            let composed = canonical_combining_class(c) == 0 && is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes;
            let plain = composed && !c.is_whitespace() && !c.is_control() && !is_invisible(c) && !"*_\\<&[$`~".contains(c);
            assert!(plain || !is_clear, "{c:?}");
        }
        for c in ('\u{c0}'..='\u{24f}').chain('\u{1ea0}'..='\u{1ef9}').chain("–—“”‘’•…%/().,;:-+\"'|#>".chars()) {
            assert_eq!(clear(c.to_string().as_bytes(), 0), c.len_utf8(), "{c:?}");
        }
    }

    proptest! {
        #[test]
        fn blocks_give_what_characters_give(text in "([a-zêĐđỡ“–. 0-9]|[*\u{301}\u{a0}\t ])*", at in 0usize..4) {
            let at = (at..=text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(0);
            prop_assert_eq!(clear(text.as_bytes(), at), clear_characters(text.as_bytes(), at, usize::MAX));
        }

        #[test]
        fn long_stretches_are_clear(text in "([a-zêĐđỡ“–.0-9]{1,9} ){0,30}") {
            prop_assert_eq!(clear(text.as_bytes(), 0), text.trim_end().len());
        }
    }

    #[test]
    fn a_blank_is_clear_before_what_is() {
        for (text, end) in
            [("Sở Y tế", "Sở Y tế"), ("Sở  Y", "Sở"), ("Sở ", "Sở"), ("Sở *Y*", "Sở"), (" Sở", " Sở"), (" ", ""), ("ký\u{a0}tên", "ký")]
        {
            assert_eq!(&text[..clear(text.as_bytes(), 0)], end);
        }
    }
}
