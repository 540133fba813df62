//! Cells that slipped a column: each goes where its content belongs.
//!
//! A conversion that loses or doubles a tab shifts the rest of the row. Agencies
//! and times show which column is theirs, whatever stands above them. The order
//! of the cells is kept; among the ways to place them the one is taken under
//! which the most cells stand under a fitting title and the fewest are shifted.

use super::columns::HeaderColumn;
use crate::extract::agency;
use crate::extract::deadline::{self, Context, Place};
use crate::extract::passage::Passage;
use crate::model::Field;
use crate::text::Text;

/// What a cell's content says it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Content {
    Agencies,
    Time,
    Number,
    Text,
}

/// A mismatch of content and column weighs more than any shift.
const MISMATCH: f32 = 6.0;
const MATCH: f32 = 3.0;
const SHIFT: f32 = 0.5;

/// Tells the field of each cell of a row, in place of those that were told before.
pub(crate) fn place(row: &[Text<'_>], columns: &[HeaderColumn<'_>], fields: &mut Vec<Field>) {
    fields.clear();
    fields.extend((0..row.len()).map(|i| columns.get(i).map_or(Field::Other, |column| column.field)));
    let typed = |field: &Field| matches!(field, Field::Lead | Field::Coordinating | Field::Deadlines);
    // Only tables of who and when can show a slip.
    if !columns.iter().any(|column| typed(&column.field)) {
        return;
    }
    // A row whose number is merged with the one above begins with its task.
    let unnumbered =
        fields.first() == Some(&Field::Number) && row.first().is_some_and(|cell| !cell.is_empty() && is_slipped(cell, Field::Number));
    if !unnumbered && fits(row, fields) {
        return;
    }
    let contents: Vec<Content> = row.iter().map(content).collect();
    let after_task = fields.iter().position(|field| *field == Field::Task).map_or(0, |task| task + 1);
    let first = if unnumbered { 0 } else { after_task };
    let filled: Vec<usize> = (first..row.len()).filter(|&i| !row[i].is_empty()).collect();
    for (cell, column) in filled.iter().zip(best_columns(&filled, &contents, columns, first)) {
        fields[*cell] = columns.get(column).map_or(Field::Other, |column| column.field);
    }
}

/// Whether no cell proves that the row has slipped: an agency under a time or a sum, a time under an agency.
fn fits(row: &[Text<'_>], fields: &[Field]) -> bool {
    let mut cells = fields.iter().zip(row).filter(|(_, cell)| !cell.is_empty());
    cells.clone().any(|(field, _)| *field == Field::Task) && !cells.any(|(field, cell)| is_slipped(cell, *field))
}

/// Whether what a cell says proves that it does not stand under its field: only what can prove it is looked for.
fn is_slipped(cell: &Text<'_>, field: Field) -> bool {
    match field {
        Field::Number => !is_number(cell),
        Field::Lead | Field::Coordinating => is_time(cell),
        // Most cells of times cannot begin a name, which is told at once.
        Field::Deadlines => is_agencies(cell) && !is_time(cell),
        Field::Funding => is_time(cell) || is_agencies(cell),
        Field::Group | Field::Task | Field::Outputs | Field::Other => false,
    }
}

/// How well a content stands under a field.
fn score(content: Content, field: Field) -> f32 {
    match (content, field) {
        (Content::Agencies, Field::Lead | Field::Coordinating) | (Content::Time, Field::Deadlines) | (Content::Number, Field::Number) => {
            MATCH
        }
        (Content::Agencies, Field::Deadlines) | (Content::Time, Field::Lead | Field::Coordinating) => -MISMATCH,
        (Content::Agencies | Content::Time, Field::Funding) | (Content::Agencies | Content::Time | Content::Text, Field::Number) => {
            -MISMATCH
        }
        (Content::Text, Field::Task) => 1.0,
        (Content::Text, Field::Lead | Field::Coordinating | Field::Deadlines) => -1.0,
        _ => 0.0,
    }
}

/// A way to place the cells of a row up to one of them.
struct Way {
    /// How well they stand.
    total: f32,
    /// The column of the last of them.
    column: usize,
    /// The way that it goes on from, by its place in the list of all.
    before: Option<usize>,
}

/// The column of each filled cell, in order, that scores best.
fn best_columns(filled: &[usize], contents: &[Content], columns: &[HeaderColumn<'_>], first: usize) -> Vec<usize> {
    // Rows of plans have few columns; a wider one is cut so that the work stays small.
    let columns = columns.get(..first + 16).unwrap_or(columns);
    let mut ways: Vec<Way> = Vec::new();
    // The ways up to the cell before: the best under each column.
    let mut shorter = 0..0;
    let mut previous = None;
    for &cell in filled {
        let from = ways.len();
        for (column, under) in columns.iter().enumerate().skip(first) {
            let own = score(contents[cell], under.field);
            // Of two columns that fit alike the lead is the one that is never left empty.
            let lead = if under.field == Field::Lead { 0.25 } else { 0.0 };
            let gain = |before: f32| own - SHIFT * (shift(cell, column) - before).abs() + lead;
            let best = match previous {
                None => Some((gain(0.0), None)),
                Some(previous) => {
                    let before = shorter.clone().zip(&ways[shorter.clone()]).filter(|(_, way)| way.column < column);
                    let longer = before.map(|(at, way)| (way.total + gain(shift(previous, way.column)), Some(at)));
                    longer.max_by(|a, b| a.0.total_cmp(&b.0))
                }
            };
            if let Some((total, before)) = best {
                ways.push(Way { total, column, before });
            }
        }
        if ways.len() == from {
            break;
        }
        shorter = from..ways.len();
        previous = Some(cell);
    }
    let best = shorter.max_by(|&a, &b| ways[a].total.total_cmp(&ways[b].total));
    let mut placed: Vec<usize> = std::iter::successors(best, |&at| ways[at].before).map(|at| ways[at].column).collect();
    placed.reverse();
    placed
}

/// How far a cell stands from its column.
fn shift(cell: usize, column: usize) -> f32 {
    // Columns are few, so the difference is exact.
    #[expect(clippy::cast_precision_loss, reason = "both are column numbers")]
    let difference = cell as f32 - column as f32;
    difference
}

/// What a cell says it is.
fn content(cell: &Text<'_>) -> Content {
    match () {
        () if is_number(cell) => Content::Number,
        () if is_time(cell) => Content::Time,
        () if is_agencies(cell) => Content::Agencies,
        () => Content::Text,
    }
}

fn is_number(cell: &Text<'_>) -> bool {
    super::is_number(cell.as_str()) && cell.words().len() > 0
}

/// Whether most of a cell are times.
fn is_time(cell: &Text<'_>) -> bool {
    let words = cell.words();
    if words.len() == 0 || super::is_number(cell.as_str()) {
        return false;
    }
    let times = deadline::find(&Passage::of(&words), &Context { place: Place::Cell, years: None, label: None, taken: &[] });
    let time_len: usize = times.iter().map(|time| time.range.len()).sum();
    time_len * 5 >= cell.len() * 3
}

/// Whether a cell is nothing but names of agencies.
fn is_agencies(cell: &Text<'_>) -> bool {
    let words = cell.words();
    words.len() > 0 && !super::is_number(cell.as_str()) && agency::is_name_list(&words)
}
