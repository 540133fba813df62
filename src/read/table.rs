//! Tables: pipe rows and tab rows; those torn into one cell a line are read in torn.rs.

use std::ops::Range;

use super::inline;
use super::lines::{Line, LineKind};
use crate::letter::is_capitals;
use crate::marker;
use crate::places::{index, make_room, offset};
use crate::text::{Lines, Seen, Source, Stretch, Text};

/// The rows of all tables of a document, one table behind the other, nothing understood yet. A cell in which nothing is
/// written takes no room.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Tables {
    /// The cells of all rows in which something is written, one row behind the other.
    cells: Vec<Cell>,
    ends: Vec<RowEnd>,
    /// The tags between the cells of tables in tags.
    markup: Vec<Stretch>,
    /// How many bytes the source has.
    source: usize,
}

/// Where a table stands: its rows among those of the document, and its source bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Table {
    first: u32,
    end: u32,
    /// How many cells its longest row has.
    width: u32,
    extent: Stretch,
}

/// The rows of a table as they stand.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Grid<'t> {
    /// The written cells up to its last one, those of the tables before it among them.
    cells: &'t [Cell],
    /// How many of them stand before it.
    before: u32,
    ends: &'t [RowEnd],
    width: u32,
}

/// Where a row ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct RowEnd {
    /// How many written cells stand before its end, those of other tables among them.
    cells: u32,
    /// How many cells the row has, those without words among them.
    width: u32,
}

/// A cell in which something is written: what is seen of it, which may be nothing, and its source lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) text: Stretch,
    pub(crate) lines: Lines,
    column: u32,
}

/// A row of a table.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<'t> {
    /// The cells in which something is written.
    cells: &'t [Cell],
    width: u32,
}

impl Row<'_> {
    /// How many cells it has.
    pub(crate) fn width(&self) -> usize {
        index(self.width)
    }

    /// Whether nothing is seen of it.
    pub(crate) fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.text.is_empty())
    }

    /// What its first cell says.
    pub(crate) fn first<'s>(&self, seen: &'s Seen) -> Text<'s> {
        seen.text(self.cells.first().filter(|cell| cell.column == 0).map_or(Stretch::default(), |cell| cell.text))
    }

    /// What its cells say that say something.
    pub(crate) fn filled<'s>(&self, seen: &'s Seen) -> impl Iterator<Item = Text<'s>> + Clone {
        self.cells.iter().map(|cell| seen.text(cell.text)).filter(|text| !text.is_empty())
    }

    /// What each of its cells says, in place of what stood in the list.
    pub(crate) fn write_texts<'s>(&self, seen: &'s Seen, texts: &mut Vec<Text<'s>>) {
        texts.clear();
        texts.resize(self.width(), seen.text(Stretch::default()));
        for cell in self.cells {
            if let Some(text) = texts.get_mut(index(cell.column)) {
                *text = seen.text(cell.text);
            }
        }
    }
}

impl Tables {
    /// No tables yet of a source of so many bytes, with room for so many cells.
    pub(crate) fn with_room(source: usize, cells: usize) -> Self {
        Self { cells: Vec::with_capacity(cells), ends: Vec::with_capacity(cells / 4), markup: Vec::new(), source }
    }

    /// Puts what was written into a column of the row that is open.
    pub(super) fn put(&mut self, column: u32, (text, lines): Written) {
        if !text.is_empty() || lines != Lines::default() {
            make_room(&mut self.cells, text.range().end, self.source);
            self.cells.push(Cell { text, lines, column });
        }
    }

    /// Ends the row that is open, which has so many cells.
    pub(super) fn end_row(&mut self, width: u32) {
        self.ends.push(RowEnd { cells: offset(self.cells.len()), width });
    }

    /// Keeps where a tag stands that parts cells and is seen in none.
    pub(super) fn put_markup(&mut self, tag: Range<usize>) {
        self.markup.push(Stretch::of(tag));
    }

    /// The tags between cells, in order.
    pub(crate) fn markup(&self) -> impl Iterator<Item = Range<usize>> {
        self.markup.iter().map(|tag| tag.range())
    }

    /// How many rows there are.
    pub(super) fn row_count(&self) -> usize {
        self.ends.len()
    }

    /// Makes a table of the rows from an index on.
    pub(super) fn table(&self, first: usize, extent: Range<usize>) -> Table {
        let width = self.ends.iter().skip(first).map(|row| row.width).max().unwrap_or(0);
        Table { first: offset(first), end: offset(self.ends.len()), width, extent: Stretch::of(extent) }
    }

    /// The rows of a table.
    pub(crate) fn grid(&self, table: Table) -> Grid<'_> {
        let before = table.first.checked_sub(1).and_then(|row| self.ends.get(index(row))).map_or(0, |row| row.cells);
        let ends = self.ends.get(index(table.first)..index(table.end)).unwrap_or_default();
        let end = ends.last().map_or(before, |row| row.cells);
        Grid { cells: self.cells.get(..index(end)).unwrap_or_default(), before, ends, width: table.width }
    }
}

impl Table {
    /// How many rows there are.
    pub(crate) fn row_count(self) -> usize {
        index(self.end - self.first)
    }

    /// How many cells the longest row has.
    pub(crate) fn width(self) -> usize {
        index(self.width)
    }

    /// The source bytes.
    pub(crate) fn extent(self) -> Range<usize> {
        self.extent.range()
    }

    /// This table and the next, which goes on from it.
    pub(crate) fn joined(self, next: Self) -> Self {
        Self { end: next.end, width: self.width.max(next.width), extent: self.extent.joined(next.extent), ..self }
    }
}

impl<'t> Grid<'t> {
    /// The rows.
    pub(crate) fn rows(self) -> impl Iterator<Item = Row<'t>> {
        let starts = std::iter::once(self.before).chain(self.ends.iter().map(|end| end.cells));
        starts.zip(self.ends).map(move |(start, &end)| self.row_of(start, end))
    }

    /// The row at an index, if there is one.
    pub(crate) fn row(self, at: usize) -> Option<Row<'t>> {
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(self.before, |end| end.cells);
        self.ends.get(at).map(|&end| self.row_of(start, end))
    }

    fn row_of(self, start: u32, end: RowEnd) -> Row<'t> {
        Row { cells: self.cells.get(index(start)..index(end.cells)).unwrap_or_default(), width: end.width }
    }

    /// How many rows there are.
    pub(crate) fn row_count(self) -> usize {
        self.ends.len()
    }

    /// How many cells the longest row has.
    pub(crate) fn width(self) -> usize {
        index(self.width)
    }

    /// The cells of all rows in which something is written.
    pub(crate) fn cells(self) -> &'t [Cell] {
        self.cells.get(index(self.before)..).unwrap_or_default()
    }
}

/// What was written of a cell: what is seen and its lines, both of which are empty for an empty cell.
pub(super) type Written = (Stretch, Lines);

/// Writes what is seen of a cell that stands on these lines of the source.
pub(super) fn write(seen: &mut Seen, source: &Source<'_>, lines: impl Iterator<Item = Range<usize>> + Clone) -> Written {
    let (text, lines) = inline::write(seen, source, lines);
    // Where nothing is seen, it stands nowhere.
    (if text.is_empty() { Stretch::default() } else { text }, lines)
}

/// Reads the pipe or tab rows that begin at `lines[first]`; gives the index of the line after them.
/// A blank line ends the table.
pub(crate) fn rows(tables: &mut Tables, seen: &mut Seen, source: &Source<'_>, lines: &[Line], first: usize) -> (Table, usize) {
    let first_row = tables.row_count();
    let mut at = first;
    while let Some(line) = lines.get(at) {
        match line.kind {
            LineKind::PipeRow => pipe_row(tables, seen, source, line.content()),
            LineKind::PipeRule => {}
            LineKind::TabRow => tab_row(tables, seen, source, line.content()),
            LineKind::Text | LineKind::Heading(_) if stands_among_rows(lines, at) => {
                let group = cell(seen, source, line.content());
                if !names_group(&seen.text(group.0)) {
                    seen.take_back(group.0, group.1);
                    break;
                }
                tables.put(0, group);
                tables.end_row(1);
            }
            _ => break,
        }
        at += 1;
    }
    (tables.table(first_row, lines[first].content().start..lines[at - 1].content().end), at)
}

/// Whether rows with tabs stand right above and below a line.
fn stands_among_rows(lines: &[Line], at: usize) -> bool {
    let tabs = |line: Option<&Line>| line.is_some_and(|line| line.kind == LineKind::TabRow);
    tabs(at.checked_sub(1).and_then(|before| lines.get(before))) && tabs(lines.get(at + 1))
}

/// Whether a line without tabs is a row of the tab table around it: the name of a group, which
/// stands over all columns. It has a number, or is set off as the names of groups are.
fn names_group(text: &Text<'_>) -> bool {
    let words = text.as_str();
    let numbered = marker::read(words).is_some_and(|m| m.kind < marker::Kind::Bullet);
    !words.is_empty() && (numbered || is_capitals(words) || text.is_strong(0..words.len()))
}

fn pipe_row(tables: &mut Tables, seen: &mut Seen, source: &Source<'_>, content: Range<usize>) {
    let text = &source.text()[content.clone()];
    let start = content.start + usize::from(text.starts_with('|'));
    let ends_with_edge = text.len() > 1 && text.ends_with('|') && !text.ends_with("\\|");
    let end = (content.end - usize::from(ends_with_edge)).max(start);
    let bytes = source.text().as_bytes().get(..end).unwrap_or_default();
    // Of most rows all is seen as it stands, and so is each of their cells.
    let clear = source.is_clear(&content);
    let mut column = 0;
    let mut from = start;
    loop {
        // A cell between two bars has nothing in it, and neither of them is escaped.
        let bars = bytes.iter().skip(from).take_while(|&&byte| byte == b'|').count();
        column += offset(bars);
        from += bars;
        let edge = next_bar(bytes, from);
        let range = from..edge.unwrap_or(end);
        tables.put(column, if clear { clear_cell(seen, source, range) } else { cell(seen, source, range) });
        column += 1;
        match edge {
            Some(edge) => from = edge + 1,
            None => break,
        }
    }
    tables.end_row(column);
}

/// The first bar from a place on that ends a cell: no escape stands before it.
fn next_bar(bytes: &[u8], from: usize) -> Option<usize> {
    let bars = memchr::memchr_iter(b'|', bytes.get(from..)?).map(|at| from + at);
    bars.into_iter().find(|&bar| bar == from || bytes.get(bar - 1) != Some(&b'\\'))
}

fn tab_row(tables: &mut Tables, seen: &mut Seen, source: &Source<'_>, content: Range<usize>) {
    let mut from = content.start;
    let mut column = 0;
    for part in source.text()[content].split('\t') {
        tables.put(column, cell(seen, source, from..from + part.len()));
        column += 1;
        from += part.len() + 1;
    }
    tables.end_row(column);
}

/// A part of a text without space at its ends.
fn words(text: &str, Range { mut start, mut end }: Range<usize>) -> Range<usize> {
    let bytes = text.as_bytes();
    // Most cells have a blank at each end, and no other space beside it.
    start += usize::from(start < end && bytes.get(start) == Some(&b' '));
    end -= usize::from(start < end && bytes.get(end - 1) == Some(&b' '));
    let graphic = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_graphic);
    if start < end && !(graphic(start) && graphic(end - 1)) {
        let rest = text.get(start..end).unwrap_or_default().trim_start();
        start = end - rest.len();
        end = start + rest.trim_end().len();
    }
    start..end
}

/// A cell on one line, space at its ends left out.
fn cell(seen: &mut Seen, source: &Source<'_>, range: Range<usize>) -> Written {
    let Range { start, end } = words(source.text(), range);
    if start == end {
        return Written::default();
    }
    if source.is_clear(&(start..end)) {
        return clear_cell(seen, source, start..end);
    }
    write(seen, source, std::iter::once(start..end))
}

/// A cell on one line, all of which is seen as it stands: there is no space in it but single blanks.
#[inline]
fn clear_cell(seen: &mut Seen, source: &Source<'_>, Range { mut start, mut end }: Range<usize>) -> Written {
    let bytes = source.text().as_bytes();
    start += usize::from(start < end && bytes.get(start) == Some(&b' '));
    end -= usize::from(start < end && bytes.get(end - 1) == Some(&b' '));
    match source.text().get(start..end) {
        Some(words) if !words.is_empty() => (seen.write_words(words, start), Lines::default()),
        _ => Written::default(),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::super::{html, lines, torn};
    use super::*;

    pub(in crate::read) fn table(text: &str) -> Vec<Vec<String>> {
        let source = Source::new(text);
        let lines = lines::read(&source);
        let (mut seen, mut tables) = (Seen::default(), Tables::default());
        let (table, _) = match lines[0].kind {
            LineKind::Edge => torn::Reader::default().read(&mut tables, &mut seen, &source, &lines, 0),
            LineKind::HtmlTable => (html::rows(&mut tables, &mut seen, &source, lines[0].content()), 1),
            _ => rows(&mut tables, &mut seen, &source, &lines, 0),
        };
        let texts = |row: Row<'_>| {
            let mut texts = Vec::new();
            row.write_texts(&seen, &mut texts);
            texts.iter().map(|text| text.as_str().to_owned()).collect()
        };
        tables.grid(table).rows().map(texts).collect()
    }

    #[test]
    fn a_pipe_table() {
        assert_eq!(table("| STT | Việc |\n|---|---|\n| 1 | Rà soát |"), [["STT", "Việc"], ["1", "Rà soát"]]);
        assert_eq!(table("a | |\n"), [["a", ""]]);
        assert_eq!(table("||\\|| a \\| b|\n"), [["", "|", "a | b"]]);
        assert_eq!(table("|||| a |||\n||"), [vec!["", "", "", "a", "", ""], vec![""]]);
    }

    #[test]
    fn a_tab_table_keeps_empty_cells() {
        assert_eq!(table("<b>I. Nhóm</b>\t1. Việc\t\tNăm 2027"), [["I. Nhóm", "1. Việc", "", "Năm 2027"]]);
        assert_eq!(table("\t2. Việc\tSở Y tế"), [["", "2. Việc", "Sở Y tế"]]);
    }

    #[test]
    fn a_group_row_without_tabs() {
        assert_eq!(
            table("TT\tViệc\n<b>II. Nhóm</b>\n1\tRà soát\nIII. Nhóm ba\n2\tBáo cáo"),
            [vec!["TT", "Việc"], vec!["II. Nhóm"], vec!["1", "Rà soát"], vec!["III. Nhóm ba"], vec!["2", "Báo cáo"]]
        );
        assert_eq!(table("1\tRà soát\nvà báo cáo\n2\tBáo cáo"), [["1", "Rà soát"]]);
        assert_eq!(table("1\tRà soát\nIII. Nhóm ba"), [["1", "Rà soát"]], "no row of the table follows");
    }

    proptest! {
        /// A cell of which every byte is seen as it stands is written as any other, but for its line, which is it.
        #[test]
        fn a_clear_cell_is_written_at_once(cells in vec(" ?([aệ1,–*]{0,3} ?){0,8}", 0..6)) {
            let plain_way = |seen: &mut Seen, source: &Source<'_>, words: Range<usize>| {
                let (text, lines) = inline::write(seen, source, std::iter::once(words));
                (if text.is_empty() { Stretch::default() } else { text }, lines)
            };
            let text = cells.join("|");
            let source = Source::new(&text);
            let (mut seen, mut plain) = (Seen::default(), Seen::default());
            let mut from = 0;
            for part in &cells {
                let written = cell(&mut seen, &source, from..from + part.len());
                let start = from + (part.len() - part.trim_start().len());
                let words = start..start + part.trim().len();
                // A heading without words may be a cell of a torn table.
                let written = if words.is_empty() { write(&mut seen, &source, std::iter::once(words.clone())) } else { written };
                let plainly = plain_way(&mut plain, &source, words);
                let told = |seen: &Seen, (text, lines): Written| {
                    let texts: Vec<String> = seen.line_texts(text, lines).map(|line| line.as_str().to_owned()).collect();
                    (text, seen.text(text).extent(), texts, seen.line_sources(text, lines).collect::<Vec<_>>())
                };
                prop_assert_eq!(told(&seen, written), told(&plain, plainly));
                from += part.len() + 1;
            }
        }
    }
}
