//! Tables: pipe rows, tab rows, and tables torn into one cell a line between lone `|` lines.
//!
//! A torn table writes every cell edge as a line of its own, so `|` `|` is both
//! an empty cell and the end of one row with the start of the next:
//!
//! ```text
//! |            row start
//! 1            cell
//! |
//! Diện tích    cell
//! |            row end
//! |            row start
//! 2
//! ```
//! With `n` columns and `p` cells read, `k` edges before the next cell end the
//! row exactly when `k = n - p + 2`. Merged cells break that sum; then a cell
//! that looks like the start of a row (a running number) decides.

use std::ops::Range;

use super::inline;
use super::lines::{Line, LineKind};
use crate::letter::{has_letters, is_capitals};
use crate::marker;
use crate::text::{Lines, Seen, Source, Stretch, Text};

/// A table as it stands: rows of cells, nothing understood yet. A cell in which nothing is written takes no room.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Table {
    /// The cells of all rows in which something is written, one row behind the other.
    cells: Vec<Cell>,
    ends: Vec<RowEnd>,
    width: u32,
    pub(crate) range: Range<usize>,
}

/// Where a row ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct RowEnd {
    /// How many written cells stand before it.
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
        count(self.width)
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
            if let Some(text) = texts.get_mut(count(cell.column)) {
                *text = seen.text(cell.text);
            }
        }
    }
}

/// A kept number of cells or rows.
fn count(kept: u32) -> usize {
    // No machine that this runs on counts in fewer than 32 bits.
    kept as usize
}

/// A number of cells as it is kept. There is no cell without a byte of its own, and a text has fewer bytes.
fn kept(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl Table {
    /// The rows.
    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        let starts = std::iter::once(0).chain(self.ends.iter().map(|end| end.cells));
        starts.zip(&self.ends).map(|(start, &end)| self.row_of(start, end))
    }

    /// The row at an index, if there is one.
    pub(crate) fn row(&self, at: usize) -> Option<Row<'_>> {
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |end| end.cells);
        self.ends.get(at).map(|&end| self.row_of(start, end))
    }

    fn row_of(&self, start: u32, end: RowEnd) -> Row<'_> {
        Row { cells: self.cells.get(count(start)..count(end.cells)).unwrap_or_default(), width: end.width }
    }

    /// How many rows there are.
    pub(crate) fn row_count(&self) -> usize {
        self.ends.len()
    }

    /// How many cells the longest row has.
    pub(crate) fn width(&self) -> usize {
        count(self.width)
    }

    /// The cells of all rows in which something is written.
    pub(crate) fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// Every cell of all rows, those without words among them: what is seen of it, and its lines.
    pub(crate) fn every_cell(&self) -> impl Iterator<Item = (Stretch, Lines)> {
        self.rows().flat_map(|row| {
            let mut written = row.cells.iter().peekable();
            (0..row.width).map(move |column| {
                written.next_if(|cell| cell.column == column).map_or_else(Written::default, |cell| (cell.text, cell.lines))
            })
        })
    }

    /// Adds the rows of a table that goes on from this one.
    pub(crate) fn append(&mut self, next: Table) {
        let before = kept(self.cells.len());
        self.cells.extend(next.cells);
        self.ends.extend(next.ends.into_iter().map(|end| RowEnd { cells: before + end.cells, ..end }));
        self.width = self.width.max(next.width);
        self.range.end = next.range.end;
    }

    /// Puts what was written into a column of the row that is open.
    fn put(&mut self, column: u32, (text, lines): Written) {
        if lines != Lines::default() {
            self.cells.push(Cell { text, lines, column });
        }
    }

    /// Ends the row that is open, which has so many cells.
    fn end_row(&mut self, width: u32) {
        self.ends.push(RowEnd { cells: kept(self.cells.len()), width });
        self.width = self.width.max(width);
    }
}

/// What was written of a cell: what is seen and its lines, both of which are empty for an empty cell.
type Written = (Stretch, Lines);

fn write(seen: &mut Seen, source: &Source<'_>, lines: impl Iterator<Item = Range<usize>> + Clone) -> Written {
    let mut all = lines.clone();
    if let (Some(Range { start, end }), None) = (all.next(), all.next())
        && source.clear_end(start, end) == end
        && let Some(words) = source.text().get(start..end).filter(|words| !words.starts_with(' '))
    {
        return seen.write_clear(words, start);
    }
    let (text, lines) = inline::write(seen, source, lines);
    // Where nothing is seen, it stands nowhere.
    (if text.is_empty() { Stretch::default() } else { text }, lines)
}

/// Reads the torn table that begins at `lines[first]`, an edge; gives the index of the line after it.
pub(crate) fn torn(seen: &mut Seen, source: &Source<'_>, lines: &[Line], first: usize) -> (Table, usize) {
    // The lines of each cell, and how many edges stand before it.
    let mut places: Vec<(usize, Range<usize>)> = Vec::new();
    let mut edges = 0;
    let mut at = first;
    while let Some(line) = lines.get(at) {
        match line.kind {
            LineKind::Blank => break,
            LineKind::Edge => edges += 1,
            _ if edges > 0 => {
                places.push((edges, at..at + 1));
                edges = 0;
            }
            _ => {
                if let Some((_, cell)) = places.last_mut() {
                    cell.end = at + 1;
                }
            }
        }
        at += 1;
    }
    let content = |cell: Range<usize>| lines.get(cell).unwrap_or_default().iter().map(|line| line.content());
    let write = |(edges, cell)| (edges, write(seen, source, content(cell)));
    let cells: Vec<(usize, Written)> = places.into_iter().map(write).collect();
    let texts: Vec<Text<'_>> = cells.iter().map(|&(_, (text, _))| seen.text(text)).collect();
    // What a running number counts stands right after it, in words; a figure has figures beside it.
    let followed = |i: usize| {
        let figure = texts.get(i + 1).is_some_and(|text| text.as_str().chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',')));
        cells.get(i + 1).is_some_and(|(edges, _)| *edges == 1) && !figure
    };
    let start = |(i, text): (usize, &Text<'_>)| if followed(i) { start_of_row(text.as_str()) } else { Start::No };
    let starts: Vec<Start> = texts.iter().enumerate().map(start).collect();
    let mut table = rows_of_torn(&cells, &texts, &starts);
    table.range = lines[first].content().start..lines[at - 1].content().end;
    (table, at)
}

/// Whether a cell looks like the first of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Start {
    /// It does not.
    No,
    /// A running number.
    Number(u32),
    /// A Roman number, a letter, a bullet.
    Mark,
    /// It is a row of its own, whatever it says.
    Lone,
}

fn start_of_row(text: &str) -> Start {
    let text = text.trim_end_matches(['.', ')']);
    if let (1..=4, Ok(number)) = (text.len(), text.parse()) {
        return Start::Number(number);
    }
    let roman = (1..=5).contains(&text.len()) && text.bytes().all(|b| b"IVXLC".contains(&b));
    let decimal = text.len() <= 6 && text.contains('.') && text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let letter = text.chars().count() == 1 && text.chars().all(char::is_alphabetic);
    match matches!(text, "-" | "+" | "–" | "*") || roman || decimal || letter {
        true => Start::Mark,
        false => Start::No,
    }
}

/// Cuts the cells of a torn table into rows.
fn rows_of_torn(cells: &[(usize, Written)], texts: &[Text<'_>], starts: &[Start]) -> Table {
    let edges: Vec<usize> = cells.iter().map(|(edges, _)| *edges).collect();
    let runs = runs(&edges);
    let lone = lone(&edges, &runs, texts);
    let starts: Vec<Start> = starts.iter().zip(lone).map(|(start, lone)| if lone { Start::Lone } else { *start }).collect();
    let starts = starts.as_slice();
    let columns = likely_columns(&edges, &runs, starts);
    let mut cutter = Cutter::new(columns);
    let mut table = Table::default();
    // A row of one cell is a group's name over the whole width, not a short row.
    let padded = |width: u32| if width > 1 { width.max(kept(columns)) } else { width };
    let mut width = 0;
    for ((&(edges, cell), &start), run) in cells.iter().zip(starts).zip(runs) {
        let step = cutter.step(edges, run, start);
        if step.new_row && width > 0 {
            table.end_row(padded(width));
            width = 0;
        }
        width += kept(step.empty);
        table.put(width, cell);
        width += 1;
    }
    if width > 0 {
        table.end_row(padded(width));
    }
    table
}

/// How many cells stand side by side from each cell on.
fn runs(edges: &[usize]) -> Vec<usize> {
    let mut runs = vec![1; edges.len()];
    for i in (1..edges.len()).rev() {
        if edges[i] == 1 {
            runs[i - 1] = runs[i] + 1;
        }
    }
    runs
}

/// Which cells are rows of one cell each: where three texts or more follow each other with a row's
/// end and start between them, all other cells are merged with those above. Figures can stand so
/// with empty cells between them.
fn lone(edges: &[usize], runs: &[usize], texts: &[Text<'_>]) -> Vec<bool> {
    let mut lone = vec![false; edges.len()];
    let mut from = 0;
    for at in 0..=edges.len() {
        let says_something = || texts.get(at).is_some_and(|text| has_letters(text.as_str(), 8));
        if at < edges.len() && edges[at] == 2 && runs[at] == 1 && says_something() {
            continue;
        }
        if at - from >= 3 {
            lone[from..at].fill(true);
        }
        from = at + 1;
    }
    lone
}

/// Where the next cell goes.
struct Step {
    new_row: bool,
    /// How many empty cells stand before it in its row.
    empty: usize,
    /// How well this comes out: two for an exact row end, one for a row end with merged cells,
    /// less where a row grows wider than the table.
    fit: i32,
}

/// Walks over the cells of a torn table, given its number of columns.
struct Cutter {
    columns: usize,
    /// Cells in the row so far.
    width: usize,
    /// The running number of the last row that had one.
    number: u32,
}

impl Cutter {
    fn new(columns: usize) -> Self {
        Self { columns, width: 0, number: 0 }
    }

    /// Places a cell with `edges` before it that begins a run of `run` cells.
    fn step(&mut self, edges: usize, run: usize, start: Start) -> Step {
        let to_end = self.columns.saturating_sub(self.width) + 2;
        let fits_in_row = self.width + edges.saturating_sub(1) + run <= self.columns;
        // A row that is wider than the table says nothing about where rows end.
        let exact = (1..=self.columns).contains(&self.width) && edges == to_end;
        // A number begins a row only when it goes on from the last one or begins anew:
        // the other numbers of a table are its figures.
        let starts = match start {
            Start::No => false,
            Start::Number(number) => number == self.number + 1 || (number == 1 && self.number > 1),
            Start::Mark | Start::Lone => true,
        };
        let new_row = self.width == 0 || (edges > 1 && (exact || starts || !fits_in_row));
        // What is left after closing one row and opening the next are empty first cells.
        let empty = match (new_row, self.width) {
            (true, 0) => edges.saturating_sub(1),
            (true, _) => edges.saturating_sub(to_end),
            (false, _) => edges.saturating_sub(1),
        };
        if new_row {
            self.width = 0;
            if let (Start::Number(number), 0) = (start, empty) {
                self.number = number;
            }
        }
        // Short of cells that are merged with those above, a row still ends with one edge and the
        // next begins with one; an empty first cell adds a third.
        let merged = new_row && start != Start::Lone && (edges == to_end + 1 || (edges == 2 && starts));
        let overflows = !new_row && self.width == self.columns;
        let fit = match () {
            // Rows are counted in their first cell.
            () if new_row && starts && empty > 0 && matches!(start, Start::Number(_)) => -1,
            () if exact => 2,
            () if merged => 1,
            () if overflows => OVERFLOW,
            () => 0,
        };
        self.width += empty + 1;
        Step { new_row, empty, fit }
    }

    /// Places so many cells with one edge before each: whatever they say, they go on in their row.
    fn go_on(&mut self, cells: usize) -> i32 {
        let overflows = (self.width..self.width + cells).contains(&self.columns);
        self.width += cells;
        if overflows { OVERFLOW } else { 0 }
    }
}

/// How well it comes out where a row grows wider than the table.
const OVERFLOW: i32 = -3;

/// The number of columns under which most row ends come out exactly.
fn likely_columns(edges: &[usize], runs: &[usize], starts: &[Start]) -> usize {
    let longest_run = runs.iter().copied().max().unwrap_or(1);
    // A wider table than this is no table of a plan; the bound keeps hostile input cheap.
    let widest = edges.iter().copied().max().unwrap_or(0).saturating_add(longest_run).min(40);
    let mut best = (0, longest_run);
    // Only the first cell of a run can end a row.
    let cells = edges.iter().zip(runs).zip(starts).enumerate();
    let firsts: Vec<(usize, usize, Start)> =
        cells.filter(|&(i, ((&edges, _), _))| i == 0 || edges > 1).map(|(_, ((&edges, &run), &start))| (edges, run, start)).collect();
    for columns in 2..=widest {
        let mut cutter = Cutter::new(columns);
        let fit: i32 = firsts.iter().map(|&(edges, run, start)| cutter.step(edges, run, start).fit + cutter.go_on(run - 1)).sum();
        if fit > best.0 {
            best = (fit, columns);
        }
    }
    best.1
}

/// Reads the pipe or tab rows that begin at `lines[first]`; gives the index of the line after them.
/// A blank line ends the table.
pub(crate) fn rows(seen: &mut Seen, source: &Source<'_>, lines: &[Line], first: usize) -> (Table, usize) {
    let mut table = Table::default();
    let mut at = first;
    while let Some(line) = lines.get(at) {
        match line.kind {
            LineKind::PipeRow => pipe_row(&mut table, seen, source, line.content()),
            LineKind::PipeRule => {}
            LineKind::TabRow => tab_row(&mut table, seen, source, line.content()),
            LineKind::Text | LineKind::Heading(_) if stands_among_rows(lines, at) => {
                let group = cell(seen, source, line.content());
                if !names_group(&seen.text(group.0)) {
                    seen.take_back(group.0, group.1);
                    break;
                }
                table.put(0, group);
                table.end_row(1);
            }
            _ => break,
        }
        at += 1;
    }
    table.range = lines[first].content().start..lines[at - 1].content().end;
    (table, at)
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

fn pipe_row(table: &mut Table, seen: &mut Seen, source: &Source<'_>, content: Range<usize>) {
    let text = &source.text()[content.clone()];
    let start = content.start + usize::from(text.starts_with('|'));
    let ends_with_edge = text.len() > 1 && text.ends_with('|') && !text.ends_with("\\|");
    let end = (content.end - usize::from(ends_with_edge)).max(start);
    let bytes = source.text().as_bytes().get(..end).unwrap_or_default();
    let mut column = 0;
    let mut from = start;
    loop {
        // A cell between two bars has nothing in it, and neither of them is escaped.
        let bars = bytes.iter().skip(from).take_while(|&&byte| byte == b'|').count();
        column += kept(bars);
        from += bars;
        let edge = next_bar(bytes, from);
        table.put(column, cell(seen, source, from..edge.unwrap_or(end)));
        column += 1;
        match edge {
            Some(edge) => from = edge + 1,
            None => break,
        }
    }
    table.end_row(column);
}

/// The first bar from a place on that ends a cell: no escape stands before it.
fn next_bar(bytes: &[u8], from: usize) -> Option<usize> {
    let bars = memchr::memchr_iter(b'|', bytes.get(from..)?).map(|at| from + at);
    bars.into_iter().find(|&bar| bar == from || bytes.get(bar - 1) != Some(&b'\\'))
}

fn tab_row(table: &mut Table, seen: &mut Seen, source: &Source<'_>, content: Range<usize>) {
    let mut from = content.start;
    let mut column = 0;
    for part in source.text()[content].split('\t') {
        table.put(column, cell(seen, source, from..from + part.len()));
        column += 1;
        from += part.len() + 1;
    }
    table.end_row(column);
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
    write(seen, source, std::iter::once(start..end))
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::super::lines;
    use super::*;

    fn table(text: &str) -> Vec<Vec<String>> {
        let source = Source::new(text);
        let lines = lines::read(&source);
        let mut seen = Seen::default();
        let (table, _) = match lines[0].kind {
            LineKind::Edge => torn(&mut seen, &source, &lines, 0),
            _ => rows(&mut seen, &source, &lines, 0),
        };
        let texts = |row: Row<'_>| {
            let mut texts = Vec::new();
            row.write_texts(&seen, &mut texts);
            texts.iter().map(|text| text.as_str().to_owned()).collect()
        };
        table.rows().map(texts).collect()
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
        /// A cell of which every byte is seen as it stands is written as any other.
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
                if !words.is_empty() {
                    prop_assert_eq!(written, plain_way(&mut plain, &source, words));
                }
                from += part.len() + 1;
            }
            prop_assert_eq!(seen, plain);
        }

        /// Placing every cell by itself finds the same number of columns.
        #[test]
        fn runs_are_placed_at_once(cells in vec((1usize..7, 0u32..9), 0..40)) {
            let edges: Vec<usize> = cells.iter().map(|(edges, _)| *edges).collect();
            let start = |&(_, start): &(usize, u32)| match start {
                0..4 => Start::Number(start),
                4 => Start::Mark,
                5 => Start::Lone,
                _ => Start::No,
            };
            let starts: Vec<Start> = cells.iter().map(start).collect();
            let runs = runs(&edges);
            let longest_run = runs.iter().copied().max().unwrap_or(1);
            let mut best = (0, longest_run);
            for columns in 2..=(edges.iter().copied().max().unwrap_or(0) + longest_run).min(40) {
                let mut cutter = Cutter::new(columns);
                let cells = edges.iter().zip(&runs).zip(&starts);
                let fit: i32 = cells.map(|((&edges, &run), &start)| cutter.step(edges, run, start).fit).sum();
                if fit > best.0 {
                    best = (fit, columns);
                }
            }
            prop_assert_eq!(likely_columns(&edges, &runs, &starts), best.1);
        }
    }

    #[test]
    fn a_torn_table_with_empty_cells_and_groups() {
        let cells = ["TT", "Việc", "Chủ trì", "Hạn"].join("\n|\n");
        let text = format!(
            "|\n{cells}\n|\n|\n**I**\n|\n**Nhóm một**\n|\n|\n|\n|\n1\n|\nRà soát\n|\nSở Y tế\n|\nNăm 2027\n|\n|\n2\n|\nBáo cáo\n|\n|\nQuý I/2027\n|"
        );
        assert_eq!(
            table(&text),
            [
                ["TT", "Việc", "Chủ trì", "Hạn"],
                ["I", "Nhóm một", "", ""],
                ["1", "Rà soát", "Sở Y tế", "Năm 2027"],
                ["2", "Báo cáo", "", "Quý I/2027"]
            ]
        );
    }

    #[test]
    fn figures_in_a_torn_table_begin_no_rows() {
        let text = "|\nTT\n|\nNơi\n|\nA\n|\nB\n|\nC\n|\n|\n1\n|\nLạch Trong\n|\n4\n|\n|\n|\n|\n2\n|\nLạch Ngoài\n|\n|\n3\n|\n|\n|\n3\n|\nLạch Sâu\n|\n1\n|\n2\n|\n3\n|";
        assert_eq!(
            table(text),
            [
                ["TT", "Nơi", "A", "B", "C"],
                ["1", "Lạch Trong", "4", "", ""],
                ["2", "Lạch Ngoài", "", "3", ""],
                ["3", "Lạch Sâu", "1", "2", "3"]
            ]
        );
    }

    #[test]
    fn rows_of_one_cell_under_a_row() {
        let text = "|\nTT\n|\nNhóm\n|\nDữ liệu\n|\nCơ quan\n|\n|\n1\n|\nĐường thủy\n|\nSổ bến bãi\n|\nSở Xây dựng\n|\n|\nSổ phương tiện\n|\n|\nSổ luồng lạch\n|\n|\nSổ thuyền trưởng\n|\n|\n2\n|\nThư viện\n|\nSổ bạn đọc\n|\nThư viện tỉnh\n|";
        assert_eq!(
            table(text),
            [
                vec!["TT", "Nhóm", "Dữ liệu", "Cơ quan"],
                vec!["1", "Đường thủy", "Sổ bến bãi", "Sở Xây dựng"],
                vec!["Sổ phương tiện"],
                vec!["Sổ luồng lạch"],
                vec!["Sổ thuyền trưởng"],
                vec!["2", "Thư viện", "Sổ bạn đọc", "Thư viện tỉnh"]
            ]
        );
    }

    #[test]
    fn a_torn_table_with_a_merged_group_row() {
        let text = "|\nTT\n|\nViệc\n|\nHạn\n|\n|\n**I. Nhóm**\n|\n|\n1\n|\nRà soát\n|\nNăm 2027\n|\n|\n2\n|\nBáo cáo\n|\nNăm 2028\n|";
        assert_eq!(
            table(text),
            [vec!["TT", "Việc", "Hạn"], vec!["I. Nhóm"], vec!["1", "Rà soát", "Năm 2027"], vec!["2", "Báo cáo", "Năm 2028"]]
        );
    }
}
