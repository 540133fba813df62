//! What was seen on the way to a plan: paragraphs and cells, the numbered lines, the rows of annexes.
//!
//! A plan says what a text means; a check also asks how it is written. It is told here, so that
//! nobody reads the text a second time.

use std::ops::Range;

use crate::blocks::Block;
use crate::layout::{Front, Layout};
use crate::marker::Marker;
use crate::model::Field;
use crate::outline;
use crate::text::{Source, Text};

/// The text as a reader sees it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reading {
    /// Paragraphs and cells in reading order.
    pub(crate) passages: Vec<Passage>,
    /// The lines of the body in reading order.
    pub(crate) lines: Vec<Line>,
    /// The rows of annexes and of tables in the body, in the order of the plan's annexes.
    pub(crate) rows: Vec<AnnexRow>,
    /// Markers that were taken for others than they are written, and for which.
    pub(crate) taken: Vec<(Range<usize>, String)>,
}

/// A paragraph or a cell.
#[derive(Debug, Clone)]
pub(crate) struct Passage {
    pub(crate) text: Text,
    pub(crate) part: Part,
    /// The source lines it stands on.
    pub(crate) lines: Vec<Range<usize>>,
    /// The level of its Markdown heading.
    pub(crate) heading: Option<u8>,
    /// Where in a table it stands; `None` for a paragraph.
    pub(crate) cell: Option<CellPlace>,
}

/// The part of the document that a passage stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Part {
    /// National title, issuing body, number, place and date.
    Letterhead(Paper),
    /// The type and the title.
    Title(Paper),
    /// Issuer line, caption, legal grounds.
    Grounds(Paper),
    /// The articles of the decision.
    Articles,
    /// Recipients and signature.
    Closing(Paper),
    Body,
    /// An annex, counted from 0.
    Annex(usize),
    Footnote,
    /// What stands in none of these.
    Elsewhere,
}

/// Which of the two instruments of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Paper {
    Decision,
    Plan,
}

/// The place of a cell, each counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct CellPlace {
    pub(crate) table: usize,
    pub(crate) row: usize,
    pub(crate) column: usize,
}

/// A paragraph of the body with its marker.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// Its passage; of a table the first.
    pub(crate) passage: usize,
    pub(crate) marker: Option<Marker>,
    /// The line it stands under, by meaning.
    pub(crate) parent: Option<usize>,
    /// Whether it heads something.
    pub(crate) heading: bool,
}

/// A data row: what each field holds.
#[derive(Debug, Clone)]
pub(crate) struct AnnexRow {
    /// The id of its annex.
    pub(crate) annex: String,
    /// The id of the item it states.
    pub(crate) item: String,
    /// The running number as written.
    pub(crate) number: Option<String>,
    /// The text of the group row above it.
    pub(crate) group: Option<String>,
    pub(crate) task: Text,
    /// The other cells that are not empty, by the field their content belongs to.
    pub(crate) fields: Vec<(Field, Text)>,
    /// The source bytes of the row.
    pub(crate) source: Range<usize>,
}

/// Keeps what was seen.
pub(super) fn keep(
    source: &Source<'_>,
    blocks: Vec<Block>,
    layout: &Layout,
    lines: Vec<outline::Line>,
    parents: &[Option<usize>],
    headings: &[bool],
) -> Reading {
    let parts = parts(layout, blocks.len());
    let mut passages = Vec::with_capacity(blocks.len());
    let mut first_of_block = Vec::with_capacity(blocks.len());
    let mut tables = 0;
    for (block, part) in blocks.into_iter().zip(parts) {
        first_of_block.push(passages.len());
        match block {
            Block::Paragraph(p) => passages.push(Passage { text: p.text, part, lines: p.lines, heading: p.heading, cell: None }),
            Block::Table(table) => {
                for (row, cells) in table.rows.into_iter().enumerate() {
                    for (column, cell) in cells.cells.into_iter().enumerate() {
                        let place = CellPlace { table: tables, row, column };
                        let text = cell.text(source.text());
                        passages.push(Passage { text, part, lines: cell.lines, heading: None, cell: Some(place) });
                    }
                }
                tables += 1;
            }
            Block::Aside(_) => {}
        }
    }
    let lines = lines
        .into_iter()
        .enumerate()
        .map(|(i, line)| Line {
            passage: first_of_block.get(line.block).copied().unwrap_or(0),
            marker: line.marker,
            parent: parents.get(i).copied().flatten(),
            heading: headings.get(i).copied().unwrap_or(false),
        })
        .collect();
    Reading { passages, lines, ..Reading::default() }
}

/// The part of each block.
fn parts(layout: &Layout, blocks: usize) -> Vec<Part> {
    let mut parts = vec![Part::Elsewhere; blocks];
    let mut mark = |range: &Range<usize>, part: Part| {
        for place in parts.iter_mut().take(range.end).skip(range.start) {
            *place = part;
        }
    };
    mark(&layout.body, Part::Body);
    let mut front = |front: &Front, paper: Paper| {
        mark(&front.letterhead, Part::Letterhead(paper));
        mark(&front.title, Part::Title(paper));
        mark(&front.grounds, Part::Grounds(paper));
        mark(&front.articles, Part::Articles);
        mark(&front.closing, Part::Closing(paper));
    };
    front(&layout.plan, Paper::Plan);
    if let Some(decision) = &layout.decision {
        front(decision, Paper::Decision);
    }
    for (annex, range) in layout.annexes.iter().enumerate() {
        mark(range, Part::Annex(annex));
    }
    mark(&layout.footnotes, Part::Footnote);
    parts
}
