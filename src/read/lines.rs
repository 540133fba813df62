//! Physical lines and what each one looks like on its own.

use std::ops::Range;

use crate::text::{Source, is_invisible};

/// What a physical line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LineKind {
    /// Nothing but space.
    Blank,
    /// A lone `|`: the edge of a cell of a torn table.
    Edge,
    /// A row of a pipe table.
    PipeRow,
    /// The line under the header of a pipe table.
    PipeRule,
    /// Cells separated by tabs.
    TabRow,
    /// `#` to `######`.
    Heading(u8),
    /// A horizontal rule.
    Rule,
    /// A number alone: the number of a page.
    PageNumber,
    /// Text.
    Text,
}

/// A physical line: what it is and where its content stands, space and block markup left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) kind: LineKind,
    pub(crate) content: Range<usize>,
    /// Whether it ends with two blanks or a backslash: a line break that is meant.
    pub(crate) hard_break: bool,
}

/// Looks at every line of a source.
pub(crate) fn read(source: &Source<'_>) -> Vec<Line> {
    let mut lines: Vec<Line> = (0..source.line_count()).map(|i| line(source, source.line(i), true)).collect();
    take_back_indented(source, &mut lines);
    keep_page_numbers_apart(&mut lines);
    lines
}

/// Looks at one line; with `cells`, tabs part the cells of a row, else they are space.
fn line(source: &Source<'_>, range: Range<usize>, cells: bool) -> Line {
    let text = &source.text()[range.clone()];
    let is_space = |c: char| c.is_whitespace() || is_invisible(c);
    // A leading tab is an empty first cell, not indentation.
    let trimmed = text.trim_matches(|c| is_space(c) && c != '\t');
    // One tab at the end is a stray; two are the empty cells of a row.
    let has_tab = cells && (trimmed.trim_end_matches(is_space).contains('\t') || trimmed.ends_with("\t\t"));
    let content = if has_tab { trimmed } else { text.trim_matches(is_space) };
    let content = content.strip_prefix("> ").unwrap_or(content);
    let start = range.start + (content.as_ptr() as usize - text.as_ptr() as usize);
    let hard_break = text.ends_with("  ") || (content.ends_with('\\') && !content.ends_with("\\\\"));
    let content_text = if hard_break { content.trim_end_matches('\\') } else { content };
    let kind = kind(content_text, has_tab);
    let (skip, keep) = match kind {
        LineKind::Heading(level) => heading_content(content_text, level),
        _ => (0, content_text.len()),
    };
    Line { kind, content: start + skip..start + keep, hard_break }
}

/// Tabs that only indent a line, or set its words off from its marker, make no cells of it: such a
/// line is a row only beside rows whose tabs stand between words.
fn take_back_indented(source: &Source<'_>, lines: &mut [Line]) {
    let row: Vec<bool> =
        lines.iter().map(|line| line.kind == LineKind::TabRow && parts_words(&source.text()[line.content.clone()])).collect();
    for (i, line_read) in lines.iter_mut().enumerate() {
        let beside = i.checked_sub(1).is_some_and(|before| row[before]) || row.get(i + 1).copied().unwrap_or(false);
        if line_read.kind == LineKind::TabRow && !row[i] && !beside {
            *line_read = line(source, source.line(i), false);
        }
    }
}

/// Whether a tab stands between words, not only before them or behind their marker.
fn parts_words(text: &str) -> bool {
    let words = text.trim_start_matches(['\t', ' ']);
    let Some((first, rest)) = words.split_once('\t') else { return false };
    // A bare number is the running number of a row; a marker has its stop.
    let plain = first.trim_matches(['*', '_', ' ', '\\']);
    let stop = plain.ends_with(['.', ')', '/']) || (!plain.is_empty() && plain.chars().all(|c| !c.is_alphanumeric()));
    // Letters are counted without their marks, which may be characters of their own.
    let short = plain.chars().filter(|c| c.is_alphanumeric()).count() <= 6 && !plain.contains(['<', ' ']);
    let marker = short && stop;
    !marker || rest.trim().contains('\t')
}

fn kind(text: &str, has_tab: bool) -> LineKind {
    if text.is_empty() {
        return LineKind::Blank;
    }
    if text == "|" {
        return LineKind::Edge;
    }
    if has_tab {
        return LineKind::TabRow;
    }
    if text.contains('|') {
        if text.contains('-') && text.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ')) {
            return LineKind::PipeRule;
        }
        if text.starts_with('|') || text.ends_with('|') {
            return LineKind::PipeRow;
        }
    }
    let hashes = text.bytes().take_while(|&b| b == b'#').count();
    if (1..=6).contains(&hashes) && text[hashes..].starts_with(' ') {
        // At most six, so the cast cannot lose anything.
        return LineKind::Heading(u8::try_from(hashes).unwrap_or(6));
    }
    let mut marks = text.chars().filter(|c| *c != ' ');
    if let Some(first @ ('-' | '*' | '_' | '=' | '–' | '—')) = marks.next() {
        let (same, count) = marks.fold((true, 1), |(same, n), c| (same && c == first, n + 1));
        if same && count >= 3 {
            return LineKind::Rule;
        }
    }
    if is_page_number(text) {
        return LineKind::PageNumber;
    }
    LineKind::Text
}

/// `7`, `- 7 -`, `Trang 7`, `7/15`.
fn is_page_number(text: &str) -> bool {
    let text = text.strip_prefix("Trang ").unwrap_or(text);
    let text = text.trim_matches(|c| matches!(c, '-' | ' ' | '–' | '*'));
    let mut parts = text.split('/');
    let number =
        |part: Option<&str>| part.is_some_and(|p| (1..=3).contains(&p.trim().len()) && p.trim().bytes().all(|b| b.is_ascii_digit()));
    number(parts.next()) && parts.next().is_none_or(|part| number(Some(part))) && parts.next().is_none()
}

/// Where the words of a heading begin and end, hashes left out.
fn heading_content(text: &str, level: u8) -> (usize, usize) {
    let body = &text[usize::from(level)..];
    let start = usize::from(level) + (body.len() - body.trim_start().len());
    let end = text.trim_end_matches('#').trim_end().len().max(start);
    (start, end)
}

/// A number is that of a page only when it stands between blank lines; anywhere else it is text.
fn keep_page_numbers_apart(lines: &mut [Line]) {
    let blank: Vec<bool> = lines.iter().map(|line| matches!(line.kind, LineKind::Blank | LineKind::Rule)).collect();
    for (i, line) in lines.iter_mut().enumerate() {
        let alone = (i == 0 || blank[i - 1]) && blank.get(i + 1).copied().unwrap_or(true);
        if line.kind == LineKind::PageNumber && !alone {
            line.kind = LineKind::Text;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<LineKind> {
        read(&Source::new(text)).into_iter().map(|line| line.kind).collect()
    }

    #[test]
    fn each_kind_of_line() {
        use LineKind::{Blank, Edge, Heading, PageNumber, PipeRow, PipeRule, Rule, TabRow, Text};
        for (text, kind) in [
            ("", Blank),
            (" \u{a0} ", Blank),
            ("|", Edge),
            (" | ", Edge),
            ("| 1 | Phòng Nội vụ |", PipeRow),
            ("|---|:--:|", PipeRule),
            ("1\tRà soát\tPhòng Tư pháp", TabRow),
            ("\tRà soát\tPhòng Tư pháp", TabRow),
            ("Nơi nhận:\tCHỦ TỊCH", TabRow),
            ("1.\tRà soát\tPhòng Tư pháp", TabRow),
            ("\tRà soát quy chế", Text),
            ("-\tRà soát quy chế", Text),
            ("\t**1.**\tRà soát quy chế", Text),
            ("a)\tRà soát quy chế", Text),
            ("<b>I. Thể chế</b>\t\t\t", TabRow),
            ("Rà soát quy chế\t", Text),
            ("## II. NỘI DUNG", Heading(2)),
            ("#hashtag", Text),
            ("---", Rule),
            ("* * *", Rule),
            ("-------", Rule),
            ("- Rà soát", Text),
            ("12", PageNumber),
            ("Trang 3", PageNumber),
            ("2024", Text),
            ("> trích dẫn", Text),
            ("a | b", Text),
        ] {
            assert_eq!(kinds(text), [kind], "{text:?}");
        }
    }

    #[test]
    fn a_row_with_empty_cells_stands_beside_rows() {
        use LineKind::{TabRow, Text};
        assert_eq!(kinds("I. Nhóm\t1. Việc\tSở Y tế\n\t2. Việc"), [TabRow, TabRow]);
        assert_eq!(kinds("\tMột đoạn.\n\t- Hai."), [Text, Text]);
    }

    #[test]
    fn a_number_in_a_cell_is_no_page_number() {
        assert_eq!(kinds("|\n12\n|")[1], LineKind::Text);
        assert_eq!(kinds("kỳ trước\n\n12\n\nkỳ sau")[2], LineKind::PageNumber);
    }

    #[test]
    fn the_content_leaves_markup_out() {
        let text = "  ###  IV. KINH PHÍ ##  ";
        let line = &read(&Source::new(text))[0];
        assert_eq!(&text[line.content.clone()], "IV. KINH PHÍ");
    }
}
