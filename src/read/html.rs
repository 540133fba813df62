//! Tables in the tags of HTML, as programs write them that turn pages into Markdown: `<table><tr><td>1</td> … </table>`.
//!
//! ```text
//! table = "<table>" (row | words | other tag)* "</table>"
//! row   = "<tr>" cell* ["</tr>"]
//! cell  = ("<td>" | "<th>") words ["</td>" | "</th>"]
//! ```
//! A cell may stand over several columns (`colspan`) and rows (`rowspan`): it is written in the first of them, the others are
//! empty. Words between rows, as those of `<caption>`, are a row of one cell, so that nothing is lost.

use std::ops::Range;

use super::table::{self, Table, Tables, Written};
use super::tags::{Tag, tags};
use crate::places::offset;
use crate::text::{Seen, Source};

/// Up to which column a cell may stand over others: a document can ask for any number of them.
const SPANNED: usize = 64;

/// The most rows over which a cell stands (HTML Living Standard, 4.9.11).
const MOST_ROWS: u32 = 65_534;

/// Reads the rows of a table in tags.
pub(crate) fn rows(tables: &mut Tables, seen: &mut Seen, source: &Source<'_>, table: Range<usize>) -> Table {
    let first = tables.row_count();
    let mut rows = Rows { tables, seen, source, row: None, cell: None, below: Vec::new() };
    let mut outside = table.start;
    for tag in tags(source.text(), table.clone()) {
        if tag.is_cell() || tag.parts_rows() {
            match rows.cell.take() {
                Some(open) => rows.close(open, tag.at),
                None => rows.words(outside..tag.at),
            }
        }
        if tag.is_cell() && !tag.closes {
            rows.open(&tag);
        } else if tag.parts_rows() {
            rows.end_row();
        } else if !tag.is_cell() && rows.cell.is_none() {
            // A tag that is neither parts words from words all the same.
            rows.words(outside..tag.at);
        }
        if rows.cell.as_ref().is_none_or(|cell| cell.start == tag.end) {
            rows.tables.put_markup(tag.at..tag.end);
        }
        outside = tag.end;
    }
    rows.end_row();
    rows.tables.table(first, table)
}

/// A cell that is open: its column, how many columns and rows it stands over, and where its words begin.
struct OpenCell {
    column: u32,
    columns: u32,
    rows: u32,
    start: usize,
}

struct Rows<'r, 's> {
    tables: &'r mut Tables,
    seen: &'r mut Seen,
    source: &'r Source<'s>,
    /// The column behind the last cell of the row that is open.
    row: Option<u32>,
    cell: Option<OpenCell>,
    /// For each of the first columns, how many more rows a cell above stands over.
    below: Vec<u32>,
}

impl Rows<'_, '_> {
    fn open(&mut self, tag: &Tag<'_>) {
        let mut column = self.row.unwrap_or(0);
        while self.below.get(column as usize).is_some_and(|&rows| rows > 0) {
            column += 1;
        }
        let columns = if (column as usize) < SPANNED { tag.span("colspan").min(offset(SPANNED)) } else { 1 };
        self.cell = Some(OpenCell { column, columns, rows: tag.span("rowspan").min(MOST_ROWS), start: tag.end });
    }

    fn close(&mut self, cell: OpenCell, end: usize) {
        let written = write(self.seen, self.source, cell.start..end);
        self.tables.put(cell.column, written);
        let behind = cell.column + cell.columns;
        self.row = Some(behind);
        if cell.rows > 1 && (behind as usize) <= SPANNED {
            self.below.resize(self.below.len().max(behind as usize), 0);
            // The row itself is counted off where it ends.
            self.below.iter_mut().take(behind as usize).skip(cell.column as usize).for_each(|rows| *rows = cell.rows);
        }
    }

    /// Words that stand in no cell are the next cell of the row that is open; between rows they are a row of one cell.
    fn words(&mut self, range: Range<usize>) {
        if self.source.text().get(range.clone()).is_none_or(|words| words.trim().is_empty()) {
            return;
        }
        let column = self.row.unwrap_or(0);
        let written = write(self.seen, self.source, range);
        self.tables.put(column, written);
        self.row = Some(column + 1);
    }

    fn end_row(&mut self) {
        let Some(width) = self.row.take() else { return };
        self.tables.end_row(width);
        self.below.iter_mut().for_each(|rows| *rows = rows.saturating_sub(1));
    }
}

/// Writes the words of a cell, which may stand on several lines.
fn write(seen: &mut Seen, source: &Source<'_>, cell: Range<usize>) -> Written {
    let text = source.text();
    let mut lines = Vec::new();
    let mut from = cell.start;
    for line in text.get(cell).unwrap_or_default().split('\n') {
        let start = from + (line.len() - line.trim_start().len());
        if !line.trim().is_empty() {
            lines.push(start..start + line.trim().len());
        }
        from += line.len() + 1;
    }
    table::write(seen, source, lines.iter().cloned())
}

#[cfg(test)]
mod tests {
    use super::super::lines::{self, LineKind};
    use super::super::table::tests::table;
    use super::*;

    #[test]
    fn a_table_in_tags() {
        for (text, rows) in [
            ("<table><tr><td>1</td><td>Rà soát</td></tr></table>", vec![vec!["1", "Rà soát"]]),
            ("<TABLE border=\"1\">\n<TR>\n<TD>1</TD>\n<TD>Rà soát</TD>\n</TR>\n</TABLE>", vec![vec!["1", "Rà soát"]]),
            ("<div><html><body><table><tbody><tr><td>1</td></tr></tbody></table></body></html></div>", vec![vec!["1"]]),
            // Tags of ends may be left out.
            ("<table><tr><th>TT<th>Việc<tr><td>1<td>Rà soát</table>", vec![vec!["TT", "Việc"], vec!["1", "Rà soát"]]),
            ("<table><td>1</td><td>Rà soát</td></table>", vec![vec!["1", "Rà soát"]]),
            // An empty cell keeps its column, a row without cells is none.
            ("<table><tr></tr><tr><td></td><td>Rà soát</td><td/></tr></table>", vec![vec!["", "Rà soát", ""]]),
            ("<table><tr><td>a &amp; b<br>c</td><td><p><b>d</b></p>\n\n<p>e</p></td></tr></table>", vec![vec!["a & b c", "d e"]]),
            ("<table><tr><td>dưới 5 < 10%</td><td>x</td></tr></table>", vec![vec!["dưới 5 < 10%", "x"]]),
            // Words outside of cells are not lost.
            ("<table><caption>Danh mục</caption><tr><td>1</td></tr>ghi chú</table>", vec![vec!["Danh mục"], vec!["1"], vec!["ghi chú"]]),
            // A table within a table is words of its cell.
            ("<table><tr><td>1<table><tr><td>2</td></tr></table></td></tr></table>", vec![vec!["1"], vec!["2"]]),
        ] {
            assert_eq!(table(text), rows, "{text}");
        }
    }

    #[test]
    fn cells_over_several_columns_and_rows() {
        let head = "<table><tr><th rowspan=\"2\">TT</th><th colspan=2>Phân công</th><th rowspan='2'>Hạn</th></tr>";
        let rows = "<tr><th>Chủ trì</th><th>Phối hợp</th></tr><tr><td>1</td><td>A</td><td>B</td><td>Quý I</td></tr></table>";
        assert_eq!(
            table(&format!("{head}{rows}")),
            [vec!["TT", "Phân công", "", "Hạn"], vec!["", "Chủ trì", "Phối hợp"], vec!["1", "A", "B", "Quý I"]]
        );
        // What is no number stands over one, and no document widens a table at will.
        assert_eq!(table("<table><tr><td colspan=\"x\">a</td><td colspan=\"0\">b</td><td>c</td></tr></table>"), [["a", "b", "c"]]);
        assert_eq!(table("<table><tr><td colspan=\"4000000000\">a</td><td>b</td></tr></table>")[0].len(), SPANNED + 1);
    }

    #[test]
    fn where_a_table_in_tags_stands() {
        let kinds = |text: &str| lines::read(&Source::new(text)).iter().map(|line| line.kind).collect::<Vec<_>>();
        let table = "<table>\n<tr>\n\n<td>1</td>\n</tr>\n</table>";
        assert_eq!(kinds(&format!("Trên\n{table}\nDưới")), [LineKind::Text, LineKind::HtmlTable, LineKind::Text]);
        assert_eq!(kinds(&format!("{table} Ghi chú")), [LineKind::HtmlTable, LineKind::Text], "words behind it are kept");
        assert_eq!(kinds(&format!("{table}{table}</body>")), [LineKind::HtmlTable; 2]);
        for text in
            ["<table>\n<tr><td>1</td></tr>", "<table", "<b>1</b>", "a <table><tr><td>1</td></tr></table>", "<tables>1</tables>", "< table>"]
        {
            assert!(!kinds(text).contains(&LineKind::HtmlTable), "{text}");
        }
    }
}
