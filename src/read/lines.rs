//! Physical lines and what each one looks like on its own.

use std::ops::Range;

use super::tags;
use crate::text::{Source, Stretch, is_invisible};

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
    /// A table in the tags of HTML, all lines of it.
    HtmlTable,
    /// `#` to `######`.
    Heading(u8),
    /// A horizontal rule.
    Rule,
    /// A number alone: the number of a page.
    PageNumber,
    /// Text.
    Text,
}

/// A physical line: what it is and where its content stands, space and block markup left out. A table in tags is one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) kind: LineKind,
    /// Whether it ends with two blanks or a backslash: a line break that is meant.
    pub(crate) hard_break: bool,
    content: Stretch,
}

impl Line {
    /// The source bytes of its content.
    pub(crate) fn content(&self) -> Range<usize> {
        self.content.range()
    }
}

/// Looks at every line of a source. Of blank lines and rules in a row behind a blank line, that one stands for all.
pub(crate) fn read(source: &Source<'_>) -> Vec<Line> {
    let mut parting = Parting::default();
    let text = source.text().as_bytes();
    // Blank lines in a row are one; of others few are so short.
    let mut lines = Vec::with_capacity(source.line_count().min(text.len() / 4 + 1));
    let mut barred = 0;
    source.lines().for_each(|range| {
        let plain = |kind| Line { kind, hard_break: false, content: Stretch::of(range.clone()) };
        // Half of the lines of a plan with tables are one of the first two, nearly all others are proved to be text.
        let read = match text.get(range.clone()).unwrap_or_default() {
            [] => plain(LineKind::Blank),
            [b'|'] => plain(LineKind::Edge),
            bytes => {
                let parted = parting.stands_in(text, &range);
                let proved = !parted && begins_with_words(bytes, below_words(&lines)) && ends_with_word(bytes);
                let read = if proved { plain(LineKind::Text) } else { line(source, range.clone(), parted, true) };
                barred += usize::from(parted && read.kind == LineKind::Text);
                read
            }
        };
        // Behind a blank line another, or a rule, parts nothing more.
        let parts = |line: &Line| matches!(line.kind, LineKind::Blank | LineKind::Rule);
        if !(parts(&read) && lines.last().is_some_and(|last: &Line| last.kind == LineKind::Blank)) {
            lines.push(read);
        }
    });
    if lines.iter().any(|line| line.kind == LineKind::TabRow) {
        take_back_indented(source, &mut lines);
    }
    if barred >= ROWS {
        find_open_rows(source, &mut lines);
    }
    if lines.iter().any(|line| line.kind == LineKind::HtmlTable) {
        lines = join_html_tables(source, &lines);
    }
    keep_page_numbers_apart(source, &mut lines);
    lines
}

/// Makes one line of each table in tags. What stands behind its end is a line of its own, and a table without an end is text.
fn join_html_tables(source: &Source<'_>, lines: &[Line]) -> Vec<Line> {
    let text = source.text();
    let mut joined = Vec::with_capacity(lines.len());
    // Where one table has no end, none behind it is looked for.
    let mut closed = true;
    let mut at = 0;
    while let Some(&first) = lines.get(at) {
        at += 1;
        let mut next = Some(first);
        while let Some(line_read) = next.take() {
            let start = line_read.content().start;
            let end = if closed && line_read.kind == LineKind::HtmlTable { tags::table_end(text, start) } else { None };
            let Some(end) = end else {
                closed &= line_read.kind != LineKind::HtmlTable;
                let kind = if line_read.kind == LineKind::HtmlTable { LineKind::Text } else { line_read.kind };
                joined.push(Line { kind, ..line_read });
                break;
            };
            while lines.get(at).is_some_and(|line| line.content().start < end) {
                at += 1;
            }
            let line_end = lines.get(at - 1).map_or(end, |last| last.content().end).max(end);
            // The tags that `<div><table>` leaves open go with the table.
            let alone = tags::closes_only(text.get(end..line_end).unwrap_or_default());
            let table = start..if alone { line_end } else { end };
            joined.push(Line { kind: LineKind::HtmlTable, hard_break: false, content: Stretch::of(table) });
            next = (!alone).then(|| line(source, end..line_end, true, true));
        }
    }
    joined
}

/// How many rows without bars at their ends make a table, and how many bars each of them has.
const ROWS: usize = 3;
const BARS: usize = 2;

/// Finds rows that have bars between their cells alone, as cells are joined where the text of a table is taken out of
/// a document: `TT | Việc | Sở Y tế`. The first is the header of numbered rows, and those below it have as many cells,
/// perhaps with blank lines between. Where a line with bars among them has another width, all stay text: a part of
/// a table is worse than none.
fn find_open_rows(source: &Source<'_>, lines: &mut [Line]) {
    let bars = |line: &Line| bars(&source.text()[line.content()]);
    let mut at = 0;
    while at < lines.len() {
        let mut region = Vec::new();
        while let Some(line) = lines.get(at).filter(|line| line.kind == LineKind::Blank || line.kind == LineKind::Text && bars(line) > 0) {
            if line.kind == LineKind::Text {
                region.push(at);
            }
            at += 1;
        }
        at += 1;
        let width = region.first().map_or(0, |&first| bars(&lines[first]));
        let header = region.first().is_some_and(|&first| numbers_rows(&source.text()[lines[first].content()]));
        if header && width >= BARS && region.len() >= ROWS && region.iter().all(|&row| bars(&lines[row]) == width) {
            for row in region {
                lines[row].kind = LineKind::PipeRow;
            }
        }
    }
}

/// How many bars part the cells of a row: each has a blank before it, and behind it a blank or the end of the line.
fn bars(text: &str) -> usize {
    let bytes = text.as_bytes();
    let parts = |&at: &usize| at > 0 && bytes.get(at - 1) == Some(&b' ') && matches!(bytes.get(at + 1), None | Some(b' '));
    memchr::memchr_iter(b'|', bytes).filter(parts).count()
}

/// Whether a row is the header of numbered rows: its first cell is what the numbers are called.
fn numbers_rows(text: &str) -> bool {
    let first = text.split('|').next().unwrap_or_default();
    ["TT", "STT", "Stt", "Số TT"].contains(&first.trim_matches(['*', '_', ' ']))
}

/// Where the next tab or bar stands. Nearly no line holds one; they ask in their order, and few are looked through.
#[derive(Default)]
struct Parting {
    at: usize,
}

impl Parting {
    /// Whether a tab or a bar stands in a line.
    fn stands_in(&mut self, text: &[u8], line: &Range<usize>) -> bool {
        if self.at <= line.start {
            let behind = text.get(line.start..).unwrap_or_default();
            self.at = memchr::memchr2(b'\t', b'|', behind).map_or(usize::MAX, |at| line.start + at);
        }
        self.at < line.end
    }
}

/// Looks at one line. `parted` says whether there may be a tab or a pipe in it; with `cells`, tabs part
/// the cells of a row, else they are space.
fn line(source: &Source<'_>, range: Range<usize>, parted: bool, cells: bool) -> Line {
    let text = &source.text()[range.clone()];
    let is_space = |c: char| c.is_whitespace() || is_invisible(c);
    let has_tab = parted && cells && {
        // A leading tab is an empty first cell, not indentation.
        let trimmed = text.trim_matches(|c| is_space(c) && c != '\t');
        // One tab at the end is a stray; two are the empty cells of a row.
        trimmed.trim_end_matches(is_space).contains('\t') || trimmed.ends_with("\t\t")
    };
    let content = text.trim_matches(|c| is_space(c) && (c != '\t' || !has_tab));
    let content = content.strip_prefix("> ").unwrap_or(content);
    let start = range.start + (content.as_ptr() as usize - text.as_ptr() as usize);
    let escape = matches!(content.as_bytes(), [.., b'\\']) && !matches!(content.as_bytes(), [.., b'\\', b'\\']);
    let hard_break = escape || matches!(text.as_bytes(), [.., b' ', b' ']);
    let content_text = if hard_break { content.trim_end_matches('\\') } else { content };
    let kind = kind(content_text, parted, has_tab);
    let (skip, keep) = match kind {
        LineKind::Heading(level) => heading_content(content_text, level),
        _ => (0, content_text.len()),
    };
    Line { kind, hard_break, content: Stretch::of(start + skip..start + keep) }
}

/// Whether the line behind these stands right below words or the edge of a cell, so that it can be no number of a page.
/// A row may still turn out to be a rule between tabs.
fn below_words(lines: &[Line]) -> bool {
    lines.last().is_some_and(|last| !matches!(last.kind, LineKind::Blank | LineKind::Rule | LineKind::TabRow))
}

/// Whether the first bytes of a line prove that it is text from its first byte on: a letter, the mark of a point with
/// its words, bold words, a figure `below` words. The name of a page, a rule and the number of a page begin otherwise.
fn begins_with_words(line: &[u8], below: bool) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphabetic() || matches!(byte, 0xC3..=0xC6);
    match *line {
        [b'T', b'r', b'a', b'n', ..] => false,
        [b'a'..=b'z' | b'A'..=b'Z' | b'(' | b'+' | 0xC3..=0xC6, ..] | [0xE1, 0xB8..=0xBB, ..] => true,
        // No rule and no number of a page holds a letter, and no such number a stop.
        [b'-' | b'*' | b'0'..=b'9', second, third, ..] if is_letter(second) || is_letter(third) => true,
        [b'*', b'*', 0xE1, 0xB8..=0xBB, ..] | [b'*', b'0'..=b'9', b'.', ..] | [b'*', b'*', b'0'..=b'9', b'.', ..] => true,
        [b'0'..=b'9', ..] if below => true,
        [b'0'..=b'9', second, third, ..] => second == b'.' || third == b'.',
        _ => false,
    }
}

/// Whether the last bytes of a line prove that no space and no sign of a line break stands at its end.
fn ends_with_word(line: &[u8]) -> bool {
    matches!(line, [.., b'!'..=b'[' | b']'..=b'~'] | [.., 0xC3..=0xC6, _] | [.., 0xE1, 0xB8..=0xBB, _])
}

/// Tabs that only indent a line, or set its words off from its marker, make no cells of it: such a
/// line is a row only beside rows whose tabs stand between words.
fn take_back_indented(source: &Source<'_>, lines: &mut [Line]) {
    let row: Vec<bool> = lines.iter().map(|line| line.kind == LineKind::TabRow && parts_words(&source.text()[line.content()])).collect();
    for (i, line_read) in lines.iter_mut().enumerate() {
        let whole = || source.line_around(line_read.content().start);
        let beside = i.checked_sub(1).is_some_and(|before| row[before]) || row.get(i + 1).copied().unwrap_or(false);
        if line_read.kind == LineKind::TabRow && !row[i] && !beside {
            *line_read = line(source, whole(), true, false);
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

/// What a line is; `parted` says whether a tab or a pipe may stand in it.
fn kind(text: &str, parted: bool, has_tab: bool) -> LineKind {
    let Some(&first) = text.as_bytes().first() else { return LineKind::Blank };
    if text == "|" {
        return LineKind::Edge;
    }
    if first == b'<' && tags::table_start(text).is_some() {
        return LineKind::HtmlTable;
    }
    if has_tab {
        return LineKind::TabRow;
    }
    if parted && text.contains('|') {
        if text.contains('-') && text.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ')) {
            return LineKind::PipeRule;
        }
        if text.starts_with('|') || text.ends_with('|') {
            return LineKind::PipeRow;
        }
    }
    // The first byte tells most lines from all that follows: `–` and `—` begin with 0xE2.
    match first {
        b'#' => heading(text).unwrap_or(LineKind::Text),
        b' ' | b'-' | b'*' | b'_' | b'=' | 0xE2 if is_rule(text) => LineKind::Rule,
        b' ' | b'-' | b'*' | b'T' | 0xE2 | b'0'..=b'9' if is_page_number(text) => LineKind::PageNumber,
        _ => LineKind::Text,
    }
}

fn heading(text: &str) -> Option<LineKind> {
    let hashes = text.bytes().take_while(|&b| b == b'#').count();
    let level = u8::try_from(hashes).ok().filter(|level| (1..=6).contains(level))?;
    text[hashes..].starts_with(' ').then_some(LineKind::Heading(level))
}

/// Three marks or more, and nothing else.
fn is_rule(text: &str) -> bool {
    let mut marks = text.chars().filter(|c| *c != ' ');
    let Some(first @ ('-' | '*' | '_' | '=' | '–' | '—')) = marks.next() else { return false };
    let mut count = 1;
    marks.all(|c| {
        count += 1;
        c == first
    }) && count >= 3
}

/// `7`, `- 7 -`, `Trang 7`, `7/15`.
fn is_page_number(text: &str) -> bool {
    let text = text.strip_prefix("Trang ").unwrap_or(text);
    // Nearly every line holds a letter or a stop, and no number of a page does.
    if text.bytes().any(|b| b.is_ascii_alphabetic() || matches!(b, b'.' | b',' | b'%')) {
        return false;
    }
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

/// A number is that of a page when it stands between blank lines, beside a page break, or between a sentence and the bullet right
/// below it; anywhere else it is text.
fn keep_page_numbers_apart(source: &Source<'_>, lines: &mut [Line]) {
    for i in 0..lines.len() {
        let kind = match lines[i].kind {
            LineKind::PageNumber if stands_on_page(source, lines, i) => LineKind::PageNumber,
            LineKind::PageNumber => LineKind::Text,
            // What stands right below words was not asked for its number.
            LineKind::Text if is_short_number(said(source, &lines[i])) && stands_on_page(source, lines, i) => LineKind::PageNumber,
            kind => kind,
        };
        lines[i].kind = kind;
    }
}

/// Whether a line begins with a figure and may be the number of a page. Nearly every line is longer.
fn is_short_number(line: &str) -> bool {
    line.len() <= 16 && line.starts_with(|c: char| c.is_ascii_digit()) && is_page_number(line)
}

fn said<'s>(source: &'s Source<'_>, line: &Line) -> &'s str {
    source.text().get(line.content()).unwrap_or_default()
}

/// The shortest last line of a page that may break off in a sentence, in bytes; a cell of a table is shorter.
const CUT: usize = 60;

/// Whether the number of a line is that of a page by what stands around it.
fn stands_on_page(source: &Source<'_>, lines: &[Line], at: usize) -> bool {
    let (above, below) = (at.checked_sub(1).and_then(|above| lines.get(above)), lines.get(at + 1));
    let blank = |line: Option<&Line>| line.is_none_or(|line| matches!(line.kind, LineKind::Blank | LineKind::Rule));
    if blank(above) && blank(below) {
        return true;
    }
    let words = |line: Option<&Line>| blank(line) || line.is_some_and(|line| line.kind == LineKind::Text);
    let Some(line) = lines.get(at).filter(|_| words(above) && words(below)) else { return false };
    // A page begins on the line of the number, or right below it.
    let breaks = |line: Option<&Line>| {
        let around = line.and_then(|line| source.text().get(source.line_around(line.content().start)));
        around.is_some_and(|around| around.starts_with('\u{c}'))
    };
    if breaks(Some(line)) || breaks(below) {
        return true;
    }
    // `- 2 -`, `Trang 2`: nothing but the number of a page is written so.
    let dressed = !said(source, line).starts_with(|c: char| c.is_ascii_digit());
    let last = if blank(above) { at.checked_sub(2).and_then(|above| lines.get(above)) } else { above };
    let last = last.filter(|last| last.kind == LineKind::Text).map_or("", |last| said(source, last));
    let ended = last.ends_with(['.', ';', ':']);
    let bullet = || below.is_some_and(|below| ["- ", "+ ", "* ", "• ", "– "].iter().any(|mark| said(source, below).starts_with(mark)));
    dressed && (blank(above) || blank(below) || ended) || (ended || blank(above) && last.len() >= CUT) && bullet()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

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
    fn where_the_number_of_a_page_stands() {
        let is_page = |text: &str| kinds(text).contains(&LineKind::PageNumber);
        let long = "- Rà soát diện tích đất trống của các xã, lập hồ sơ thiết kế trồng rừng";
        for text in [
            "- Giữ rừng.\n\n4\n\n- Ươm cây.",
            "- Giữ rừng.\n\n4\n- Ươm cây.",
            "- Giữ rừng;\n4\n- Ươm cây.",
            "- Giữ rừng.\n- 2 -\n- Ươm cây.",
            "- Giữ rừng.\n\nTrang 2\n- Ươm cây.",
            "- Giữ rừng của các xã,\n\n- 2 -\nvà thị trấn.",
            "- Giữ rừng của các xã,\n\u{c}4\n\nvà thị trấn.",
            "- Giữ rừng của các xã,\n4\n\u{c}và thị trấn.",
            "- Giữ rừng của các xã,\n\n4\n\n\u{c}và thị trấn.",
            &format!("{long}\n\n4\n- Ươm cây."),
        ] {
            assert!(is_page(text), "{text:?}");
        }
        for text in [
            "Trồng thêm\n5\nha rừng.",
            "- Trồng thêm\n5\n- 10 ha rừng.",
            "|\n4\n|\n- Ươm cây.",
            "|\n- 4 -\n|",
            "Sở Y tế\n\n4\n- Ươm cây.",
            "Giữ rừng.\n4\nƯơm cây.",
            "Giữ rừng.\n\n4\nƯơm cây\nSở Y tế",
            "Giữ rừng.\n2027\n- Ươm cây.",
            "Theo biểu tại\nTrang 2\ncủa Đề án.",
            "1\tGiữ\tRừng\n\u{c}4\n2\tƯơm\tCây",
        ] {
            assert!(!is_page(text), "{text:?}");
        }
    }

    #[test]
    fn no_space_stands_at_ends_that_are_proved() {
        for c in '\0'..=char::MAX {
            let line = c.to_string();
            let is_space = c.is_whitespace() || is_invisible(c);
            assert!(!(is_space && (begins_with_words(line.as_bytes(), true) || ends_with_word(line.as_bytes()))), "{c:?}");
        }
        for line in ["a", "Độ", "đất đỏ", "2. Ưu", "10. Ưu", "- Ươm", "**Ưu**", "(%)", "ỹ", "ă", "Tre", "Trang"] {
            let proved = begins_with_words(line.as_bytes(), false) && ends_with_word(line.as_bytes());
            assert_eq!(proved, line != "Trang", "{line}");
        }
    }

    proptest! {
        /// A line that its ends prove to be text is what a look at all of it makes it.
        #[test]
        fn text_is_told_by_its_ends(texts in prop::collection::vec("[-*0-9TraĐằ.(+#>_=–] ?[-*0-9rang.|ƯTồ ]{0,5}[-*0-9a.,%\\\\ĐỐ ]?", 1..3)) {
            let text = texts.join("\n");
            let source = Source::new(&text);
            let told = read(&source);
            let mut looked_at: Vec<Line> = source.lines().map(|range| line(&source, range, true, true)).collect();
            keep_page_numbers_apart(&source, &mut looked_at);
            prop_assert_eq!(told, looked_at);
        }
    }

    #[test]
    fn a_row_with_empty_cells_stands_beside_rows() {
        use LineKind::{TabRow, Text};
        assert_eq!(kinds("I. Nhóm\t1. Việc\tSở Y tế\n\t2. Việc"), [TabRow, TabRow]);
        assert_eq!(kinds("\tMột đoạn.\n\t- Hai."), [Text, Text]);
    }

    #[test]
    fn rows_without_bars_at_their_ends() {
        use LineKind::{Blank, PipeRow, Text};
        assert_eq!(kinds("TT | Việc | Ai\n1 | Ươm | Xã\n2 | Trồng | Xã"), [PipeRow; 3]);
        assert_eq!(kinds("TT | Việc | Ai\n\n1 | Ươm | Xã\n\n2 | Trồng | Xã"), [PipeRow, Blank, PipeRow, Blank, PipeRow]);
        assert_eq!(kinds("STT | Việc | Ai | Khi\n1 | Ươm | | Quý I\n2 | Trồng | Xã | Quý II"), [PipeRow; 3]);
        // Two are no table, nor are lines with one bar, nor those without a header; a row of another width leaves all text.
        for text in [
            "TT | Việc | Ai\n1 | 2 | 3",
            "TT | b\nc | d\ne | f",
            "a | b | c\nd | e | f\nh | i | k",
            "TT | Việc | Ai\n1 | Ươm | Xã\nI | Nhóm\n2 | Trồng | Xã",
            "TT | Việc | Ai\nmột dòng\n1 | Ươm | Xã\n2 | Trồng | Xã",
        ] {
            assert!(kinds(text).iter().all(|kind| *kind == Text), "{text}");
        }
    }

    #[test]
    fn blank_lines_in_a_row_are_one() {
        use LineKind::{Blank, PageNumber, Rule, Text};
        assert_eq!(kinds("a\n\n\n---\n\n \n---\nb"), [Text, Blank, Text]);
        assert_eq!(kinds("---\n---\n\n12\n---\n\nb"), [Rule, Rule, Blank, PageNumber, Rule, Blank, Text]);
        assert_eq!(kinds("a\n\n\n\tb\tc\n\n\n\n\td"), [Text, Blank, LineKind::TabRow, Blank, Text]);
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
        assert_eq!(&text[line.content()], "IV. KINH PHÍ");
    }
}
