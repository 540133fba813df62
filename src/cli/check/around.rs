//! The lines on which words stand; of a very long line as much as is worth looking at.

/// The most that is looked at of a line before and behind the words, in bytes. Paragraphs of
/// plans are one line each, of some hundred bytes up to a few thousand, and some files are one line in all.
const MOST: usize = 2048;

/// Where the line begins on which a byte stands, and whether it is the line that begins there: of a long one only a part is looked at.
pub(super) fn line_start(text: &str, at: usize) -> (usize, bool) {
    let from = boundary(text, at.saturating_sub(MOST));
    match text[from..at].rfind(['\n', '\r']) {
        Some(end) => (from + end + 1, true),
        None => (from, from == 0),
    }
}

/// Where the line ends on which a byte stands; a long one is looked at no further than the most behind `words_end`.
pub(super) fn line_end(text: &str, at: usize, words_end: usize) -> usize {
    let to = boundary(text, words_end.saturating_add(MOST));
    text[at..to].find(['\n', '\r']).map_or(to, |end| at + end)
}

/// The last beginning of a character at or before an offset.
fn boundary(text: &str, offset: usize) -> usize {
    let offset = offset.min(text.len());
    (0..=offset).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_where_the_text_ends_them() {
        for text in ["một\nhai\nba", "một\r\nhai\r\nba", "một\rhai\rba"] {
            let at = text.find("ai").unwrap();
            let (start, whole) = line_start(text, at);
            assert_eq!((&text[start..line_end(text, at, at + 2)], whole), ("hai", true), "{text:?}");
        }
    }

    #[test]
    fn of_a_long_line_a_part_is_looked_at() {
        let text = "đ".repeat(3 * MOST);
        let (start, whole) = line_start(&text, 2 * MOST);
        assert_eq!((start, whole), (MOST, false));
        assert_eq!(line_end(&text, 2 * MOST, 2 * MOST + 2), 3 * MOST + 2);
        assert_eq!(line_start(&text, MOST), (0, true));
    }
}
