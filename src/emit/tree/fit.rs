//! Texts made to fit a line.

use unicode_normalization::char::is_combining_mark;

/// How many columns a text takes on a terminal.
///
/// Vietnamese needs no more than this: a letter takes one column, a mark on it none.
pub(super) fn columns(text: &str) -> usize {
    text.chars().filter(|c| !is_combining_mark(*c)).count()
}

/// The text on one line, without anything that steers a terminal.
pub(super) fn clean(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            _ if c.is_whitespace() => {
                if !line.ends_with(' ') {
                    line.push(' ');
                }
            }
            // Invisible marks that turn the direction of writing could show a text other than it is.
            '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' => {}
            _ if c.is_control() => line.push('\u{FFFD}'),
            _ => line.push(c),
        }
    }
    line.trim().to_owned()
}

/// The text, shortened to so many columns, with "…" for what is missing; after a whole word where that costs little.
pub(super) fn fit(text: &str, room: usize) -> String {
    if columns(text) <= room {
        return text.to_owned();
    }
    let mut taken = 0;
    let cut = text.char_indices().find(|(_, c)| {
        taken += usize::from(!is_combining_mark(*c));
        taken >= room.max(1)
    });
    let (head, rest) = text.split_at(cut.map_or(text.len(), |(at, _)| at));
    // Vietnamese words are syllables of at most seven letters, so a blank is near.
    let whole = match head.rfind(' ') {
        Some(at) if !rest.starts_with(' ') && columns(&head[at..]) <= 12 => &head[..at],
        _ => head,
    };
    format!("{}…", whole.trim_end_matches([' ', ',', ';', ':']))
}

/// A text on one line of at most so many columns, safe to show on a terminal; "…" stands for what is left out.
///
/// ```
/// assert_eq!(parse_plan::emit::shortened("Trồng rừng\nphòng hộ", 18), "Trồng rừng phòng…");
/// ```
#[must_use]
pub fn shortened(text: &str, width: usize) -> String {
    fit(&clean(text), width)
}

/// The text on as many lines as it takes.
pub(super) fn wrap(text: &str, room: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if columns(line) + 1 + columns(word) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_cut_without_a_sign() {
        for (text, room, fitted) in [
            ("Trồng rừng", 10, "Trồng rừng"),
            ("Trồng rừng phòng hộ", 18, "Trồng rừng phòng…"),
            ("Trồng rừng, phòng hộ", 12, "Trồng rừng…"),
            ("Tr\u{1ed3}ng r\u{1eeb}ng", 6, "Trồng…"),
            ("nghiêngngảnghiêngngảnghiêngngả", 8, "nghiêng…"),
            ("", 5, ""),
            ("ab", 0, "…"),
        ] {
            assert_eq!(fit(text, room), fitted, "{text:?} in {room}");
        }
    }

    #[test]
    fn a_mark_apart_from_its_letter_takes_no_column() {
        assert_eq!(columns("Kế hoạch"), 8);
        assert_eq!(columns("Ke\u{302}\u{301} hoa\u{323}ch"), 8);
    }

    #[test]
    fn what_steers_a_terminal_is_shown_not_done() {
        assert_eq!(clean("a\u{1b}[2Jb\r\n\tc\u{202e}d"), "a\u{fffd}[2Jb cd");
    }

    #[test]
    fn long_titles_go_on_below() {
        assert_eq!(wrap("Cải cách hành chính năm 2027", 15), ["Cải cách hành", "chính năm 2027"]);
    }
}
