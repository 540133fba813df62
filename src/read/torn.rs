//! Tables torn into one cell a line between lone `|` lines.
//!
//! Every cell edge is a line of its own, so `|` `|` is both an empty cell and the end of one row with
//! the start of the next:
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

use super::lines::{Line, LineKind};
use super::table::{Table, Tables, Written, write};
use crate::letter::{has_letters, is_capitals, is_letter, is_longer, is_roman};
use crate::places::offset;
use crate::text::{Seen, Source};

/// A cell of a torn table, and what places it.
#[derive(Debug, Clone)]
struct Cell {
    lines: Range<usize>,
    written: Written,
    /// How many edges stand before it.
    edges: usize,
    /// How many cells stand side by side from it on.
    run: usize,
    start: Start,
}

/// Reads the torn tables of a document. Each is written over the one before it, so that none makes lists of its own.
#[derive(Default)]
pub(crate) struct Reader {
    cells: Vec<Cell>,
    /// The cells that can begin a row: their edges, their run and what they look like.
    firsts: Vec<(usize, usize, Start)>,
}

impl Reader {
    /// Reads the torn table that begins at `lines[first]`, an edge; gives the index of the line after it.
    pub(crate) fn read(
        &mut self,
        tables: &mut Tables,
        seen: &mut Seen,
        source: &Source<'_>,
        lines: &[Line],
        first: usize,
    ) -> (Table, usize) {
        let end = self.find_cells(source, lines, first);
        for cell in &mut self.cells {
            let content = lines.get(cell.lines.clone()).unwrap_or_default().iter().map(|line| words(source, line));
            cell.written = write(seen, source, content);
        }
        self.count_runs();
        self.find_starts(seen);
        self.find_lone(seen);
        let first_row = tables.row_count();
        self.cut_rows(tables);
        (tables.table(first_row, lines[first].content().start..lines[end - 1].content().end), end)
    }

    /// Finds the lines of each cell, and how many edges stand before it; gives the index of the line after the table.
    fn find_cells(&mut self, source: &Source<'_>, lines: &[Line], first: usize) -> usize {
        self.cells.clear();
        let below = lines.get(first..).unwrap_or_default();
        let end = below.iter().position(|line| line.kind == LineKind::Blank).unwrap_or(below.len());
        self.cells.reserve(edged_cells(&below[..end]));
        let mut edges = 0;
        let mut at = first;
        while let Some(line) = lines.get(at) {
            match line.kind {
                LineKind::Blank => break,
                LineKind::Edge => edges += 1,
                _ if edges > 0 => {
                    self.cells.push(Cell { lines: at..at + 1, written: Written::default(), edges, run: 1, start: Start::No });
                    edges = 0;
                }
                _ => {
                    if let Some(cell) = self.cells.last_mut() {
                        cell.lines.end = at + 1;
                    }
                }
            }
            edges += usize::from(closes_its_cell(source, line));
            at += 1;
        }
        if edges == 0
            && let Some(title) = self.cells.pop_if(|cell| begins_below(source, lines, &cell.lines))
        {
            at = title.lines.start;
        }
        at
    }

    /// Counts how many cells stand side by side from each cell on.
    fn count_runs(&mut self) {
        let mut behind = 0;
        for cell in self.cells.iter_mut().rev() {
            cell.run = behind + 1;
            behind = if cell.edges == 1 { cell.run } else { 0 };
        }
    }

    /// Finds the cells that look like the first of a row: what a running number counts stands right after it, in words;
    /// a figure has figures beside it.
    fn find_starts(&mut self, seen: &Seen) {
        let figure = |text: &str| text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
        for at in 1..self.cells.len() {
            let [cell, next] = &mut self.cells[at - 1..=at] else { continue };
            let start = if next.edges == 1 { start_of_row(seen.text(cell.written.0).as_str()) } else { Start::No };
            if start != Start::No && !figure(seen.text(next.written.0).as_str()) {
                cell.start = start;
            }
        }
    }

    /// Finds the cells that are rows of one cell each: where three texts or more follow each other with a row's end and
    /// start between them, all other cells are merged with those above. Figures can stand so with empty cells between them.
    fn find_lone(&mut self, seen: &Seen) {
        let mut from = 0;
        for at in 0..=self.cells.len() {
            let says_something = |cell: &Cell| has_letters(seen.text(cell.written.0).as_str(), 8);
            if self.cells.get(at).is_some_and(|cell| cell.edges == 2 && cell.run == 1 && says_something(cell)) {
                continue;
            }
            if at - from >= 3 {
                self.cells[from..at].iter_mut().for_each(|cell| cell.start = Start::Lone);
            }
            from = at + 1;
        }
    }

    /// Cuts the cells into rows.
    fn cut_rows(&mut self, tables: &mut Tables) {
        let columns = self.likely_columns();
        let mut cutter = Cutter::new(columns);
        // A row of one cell is a group's name over the whole width, not a short row.
        let padded = |width: u32| if width > 1 { width.max(offset(columns)) } else { width };
        let mut width = 0;
        for &Cell { written, edges, run, start, .. } in &self.cells {
            let step = cutter.step(edges, run, start);
            if step.new_row && width > 0 {
                tables.end_row(padded(width));
                width = 0;
            }
            width += offset(step.empty);
            tables.put(width, written);
            width += 1;
        }
        if width > 0 {
            tables.end_row(padded(width));
        }
    }

    /// The number of columns under which most row ends come out exactly.
    fn likely_columns(&mut self) -> usize {
        let longest_run = self.cells.iter().map(|cell| cell.run).max().unwrap_or(1);
        // A wider table than this is no table of a plan; the bound keeps hostile input cheap.
        let widest = self.cells.iter().map(|cell| cell.edges).max().unwrap_or(0).saturating_add(longest_run).min(40);
        let mut best = (0, longest_run);
        // Only the first cell of a run can end a row.
        let firsts = self.cells.iter().enumerate().filter(|(i, cell)| *i == 0 || cell.edges > 1);
        self.firsts.clear();
        self.firsts.reserve(self.cells.len());
        self.firsts.extend(firsts.map(|(_, cell)| (cell.edges, cell.run, cell.start)));
        // There are fewer than bytes in a text.
        let count = i32::try_from(self.firsts.len()).unwrap_or(i32::MAX);
        for columns in 2..=widest {
            let mut cutter = Cutter::new(columns);
            let mut fit = 0;
            for (left, &(edges, run, start)) in (0..count).rev().zip(&self.firsts) {
                fit += cutter.step(edges, run, start).fit + cutter.go_on(run - 1);
                // Not even if all that are left came out exactly would it be the best.
                if fit + EXACT * left <= best.0 {
                    break;
                }
            }
            if fit > best.0 {
                best = (fit, columns);
            }
        }
        best.1
    }
}

/// How many cells begin behind an edge that is a line of its own. Edges by themselves have none, however many they are.
pub(crate) fn edged_cells(lines: &[Line]) -> usize {
    let begins = |pair: &&[Line]| pair[0].kind == LineKind::Edge && !matches!(pair[1].kind, LineKind::Edge | LineKind::Blank);
    lines.windows(2).filter(begins).count()
}

/// Whether the edge of a cell stands behind its words on the line, not on one of its own.
fn closes_its_cell(source: &Source<'_>, line: &Line) -> bool {
    line.kind == LineKind::PipeRow && words(source, line).end < line.content().end
}

/// Where the words of a line stand: all of it but an edge at its end.
fn words(source: &Source<'_>, line: &Line) -> Range<usize> {
    let all = line.content();
    if line.kind != LineKind::PipeRow {
        return all;
    }
    let content = source.text().get(all.clone()).unwrap_or_default();
    match content.strip_suffix('|').map(str::trim_end) {
        Some(words) if !words.is_empty() && !words.contains('|') => all.start..all.start + words.len(),
        _ => all,
    }
}

/// More lines than a cell has that a page cut off.
const LONG: usize = 8;

/// What begins below a table: the types of instruments, their closings, annexes.
const BEGINNINGS: [&str; 12] = [
    "KẾ HOẠCH",
    "QUYẾT ĐỊNH",
    "NGHỊ QUYẾT",
    "CHƯƠNG TRÌNH",
    "PHƯƠNG ÁN",
    "HƯỚNG DẪN",
    "THÔNG BÁO",
    "CHỈ THỊ",
    "ĐỀ ÁN",
    "PHỤ LỤC",
    "Nơi nhận",
    "Trên đây là",
];

/// Whether what stands behind the last edge is no cell but what follows the table without a blank line between: the
/// title of a document below its letterhead, a section, the recipients. Of a cell that a page cut off the edge stands
/// behind the blank line.
fn begins_below(source: &Source<'_>, lines: &[Line], cell: &Range<usize>) -> bool {
    let Some(first) = lines.get(cell.clone()).and_then(<[Line]>::first) else { return false };
    let composed = source.composed(first.content());
    let words = composed.trim_start_matches(['*', '_']);
    let section = || words.split_once(". ").is_some_and(|(number, title)| is_roman(number) && is_capitals(title));
    let next = lines.get(cell.end..).and_then(|rest| rest.iter().find(|line| line.kind != LineKind::Blank));
    let cut = cell.len() <= LONG && next.is_some_and(|line| line.kind == LineKind::Edge);
    !cut && (BEGINNINGS.iter().any(|beginning| words.starts_with(beginning)) || section())
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
    let roman = is_roman(text);
    let decimal = text.len() <= 6 && text.contains('.') && text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let letter = !is_longer(text, 1) && text.starts_with(is_letter);
    match matches!(text, "-" | "+" | "–" | "*") || roman || decimal || letter {
        true => Start::Mark,
        false => Start::No,
    }
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
            () if exact => EXACT,
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

/// How well it comes out where a row ends exactly; nothing comes out better.
const EXACT: i32 = 2;

/// How well it comes out where a row grows wider than the table.
const OVERFLOW: i32 = -3;

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::super::table::tests::table;
    use super::*;

    proptest! {
        /// Placing every cell by itself finds the same number of columns.
        #[test]
        fn runs_are_placed_at_once(cells in vec((1usize..7, 0u32..9), 0..40)) {
            let start = |start| match start {
                0..4 => Start::Number(start),
                4 => Start::Mark,
                5 => Start::Lone,
                _ => Start::No,
            };
            let cell = |(edges, looks)| Cell { lines: 0..0, written: Written::default(), edges, run: 1, start: start(looks) };
            let mut reader = Reader { cells: cells.into_iter().map(cell).collect(), firsts: Vec::new() };
            reader.count_runs();
            let longest_run = reader.cells.iter().map(|cell| cell.run).max().unwrap_or(1);
            let mut best = (0, longest_run);
            for columns in 2..=(reader.cells.iter().map(|cell| cell.edges).max().unwrap_or(0) + longest_run).min(40) {
                let mut cutter = Cutter::new(columns);
                let fit: i32 = reader.cells.iter().map(|cell| cutter.step(cell.edges, cell.run, cell.start).fit).sum();
                if fit > best.0 {
                    best = (fit, columns);
                }
            }
            prop_assert_eq!(reader.likely_columns(), best.1);
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
    fn what_stands_below_a_torn_table_without_a_blank_line() {
        let below = |text: &str| {
            let source = Source::new(text);
            let lines = super::super::lines::read(&source);
            let (_, next) = Reader::default().read(&mut Tables::default(), &mut Seen::default(), &source, &lines, 0);
            lines.get(next).map(|line| text[line.content()].to_owned())
        };
        let letterhead = "|\nUBND TỈNH\n|\nSố: 5/KH-UBND\n|\nĐông An, ngày 5 tháng 1\n|\n";
        let in_one_line = "|\nUBND TỈNH |\nCỘNG HÒA\nXÃ HỘI |\n|\nSố: 5/KH-UBND |\nĐông An, ngày 5 tháng 1 |\n";
        for letterhead in [letterhead, in_one_line] {
            assert_eq!(below(&format!("{letterhead}KẾ HOẠCH\nTrồng rừng\nI. MỤC TIÊU\n")).as_deref(), Some("KẾ HOẠCH"));
            assert_eq!(below(&format!("{letterhead}**KẾ HOẠCH**\nTrồng rừng\nI. MỤC TIÊU")).as_deref(), Some("**KẾ HOẠCH**"));
            assert_eq!(below(&format!("{letterhead}KẾ HOẠCH\nTrồng rừng")).as_deref(), Some("KẾ HOẠCH"));
            assert_eq!(below(&format!("{letterhead}II. KINH PHÍ\n\n- Ngân sách.")).as_deref(), Some("II. KINH PHÍ"));
            assert_eq!(below(&format!("{letterhead}*Nơi nhận:*\n- Như trên;")).as_deref(), Some("*Nơi nhận:*"));
            // A cell that is closed, one that says something else, one that a page cut off.
            assert_eq!(below(&format!("{letterhead}KẾ HOẠCH\nTrồng rừng\nnăm 2027\n|")), None);
            assert_eq!(below(&format!("{letterhead}Kế hoạch\nTrồng rừng\nnăm 2027")), None);
            assert_eq!(below(&format!("{letterhead}UBND XÃ\nSỞ Y TẾ\nCÔNG AN XÃ")), None);
            assert_eq!(below(&format!("{letterhead}KẾ HOẠCH\nTRỒNG RỪNG\n\n|\n2027\n|")).as_deref(), Some(""));
        }
        assert_eq!(table(in_one_line)[0], ["UBND TỈNH", "CỘNG HÒA XÃ HỘI"]);
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
