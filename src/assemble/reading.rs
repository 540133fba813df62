//! What was seen on the way to a plan: paragraphs and cells, the numbered lines, the rows of annexes.
//!
//! A plan says what a text means; a check also asks how it is written. It is told here, so that
//! nobody reads the text a second time.

use std::ops::Range;

use crate::blocks::{Block, Document};
use crate::layout::{Front, Layout};
use crate::marker::Marker;
use crate::model::Field;
use crate::outline::{self, Decision, Nest};
use crate::places::{Nth, offset};
use crate::read::table::Cell;
use crate::text::{Lines, Stretch, Text};

/// The text as a reader sees it.
#[derive(Debug, Clone)]
pub(crate) struct Reading {
    /// All that is seen of the document; the rest tells which part of it is what.
    pub(crate) document: Document,
    /// The part that each block of it stands in.
    pub(crate) parts: Vec<Part>,
    /// The blocks that are leaves as they stand.
    pub(crate) whole: Vec<usize>,
    /// The lines of the body in reading order.
    pub(crate) lines: Vec<Line>,
    /// The rows of annexes and of tables in the body, in the order of the plan's annexes.
    pub(crate) rows: Vec<AnnexRow>,
    /// The cells of all rows that are not empty and neither their number nor their task, by the field their content belongs to. Of
    /// an annex whose columns are not known there are none.
    pub(crate) fields: Vec<(Field, Stretch)>,
    /// Markers that were taken for others than they are written, and for which.
    pub(crate) taken: Vec<(Range<usize>, String)>,
    /// Lines that would stand deeper than the outline goes.
    pub(crate) too_deep: Vec<Range<usize>>,
    /// What stands beyond the most items that are read.
    pub(crate) unread: Vec<Range<usize>>,
    /// What stands beyond the most words of a paragraph or a cell in which values are looked for.
    pub(crate) unsearched: Vec<Range<usize>>,
    /// The first item to which what it inherits could not be handed any more.
    pub(crate) refused: Option<Range<usize>>,
}

impl Reading {
    /// Paragraphs and the cells in which something is written, in reading order.
    pub(crate) fn passages(&self) -> impl DoubleEndedIterator<Item = Passage<'_>> {
        let seen = &self.document.seen;
        self.document.blocks.iter().zip(&self.parts).flat_map(move |(block, &part)| {
            let paragraph = match block {
                Block::Paragraph(p) => Some(Passage { text: seen.text(p.text), part, lines: p.lines, heading: p.heading, is_cell: false }),
                Block::Table(_) | Block::Aside(_) => None,
            };
            let cells = match block {
                Block::Table(table) => self.document.grid(*table).cells(),
                Block::Paragraph(_) | Block::Aside(_) => &[],
            };
            let cell = move |cell: &Cell| Passage { text: seen.text(cell.text), part, lines: cell.lines, heading: None, is_cell: true };
            paragraph.into_iter().chain(cells.iter().map(cell))
        })
    }

    /// The visible text of a line of the body; of a table its first cell.
    pub(crate) fn line_text(&self, line: &Line) -> Option<Text<'_>> {
        match self.document.blocks.get(line.block as usize)? {
            Block::Paragraph(p) => Some(self.document.seen.text(p.text)),
            Block::Table(table) => self.document.grid(*table).row(0).map(|row| row.first(&self.document.seen)),
            Block::Aside(_) => None,
        }
    }

    /// The source bytes of the blocks that are leaves as they stand.
    pub(crate) fn whole_blocks(&self) -> Vec<Range<usize>> {
        let seen = &self.document.seen;
        let mut leaves = Vec::new();
        for block in self.whole.iter().filter_map(|&block| self.document.blocks.get(block)) {
            match block {
                // From its first line to its last: a page number that stood between them is in no other leaf.
                Block::Paragraph(p) => leaves.extend(seen.line_sources(p.text, p.lines).reduce(|all, line| all.start..line.end)),
                Block::Table(table) => {
                    leaves.extend(self.document.grid(*table).cells().iter().flat_map(|cell| seen.line_sources(cell.text, cell.lines)))
                }
                Block::Aside(range) => leaves.push(range.clone()),
            }
        }
        leaves
    }

    /// The markup of paragraphs and tables: it is part of no leaf by itself, but nothing of it is lost.
    pub(crate) fn markup(&self) -> Vec<Range<usize>> {
        let mut markup: Vec<_> = self.document.table_markup().collect();
        for paragraph in self.passages().filter(|passage| !passage.is_cell) {
            let mut seen = paragraph.text.seen().peekable();
            for line in self.document.seen.line_sources(paragraph.text.stretch(), paragraph.lines) {
                let mut at = line.start;
                while at < line.end {
                    while seen.next_if(|seen| seen.end <= at).is_some() {}
                    let next = seen.peek().map_or(line.end, |seen| seen.start.min(line.end));
                    markup.push(at..next);
                    at = seen.peek().map_or(line.end, |seen| seen.end).max(next);
                }
            }
        }
        markup
    }
}

/// A paragraph or a cell and its place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Passage<'s> {
    pub(crate) text: Text<'s>,
    pub(crate) part: Part,
    /// The source lines it stands on.
    pub(crate) lines: Lines,
    /// The level of its Markdown heading.
    pub(crate) heading: Option<u8>,
    /// Whether it is a cell of a table.
    pub(crate) is_cell: bool,
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
    Annex(u32),
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

/// A paragraph of the body with its marker.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) block: u32,
    pub(crate) marker: Option<Marker>,
    parent: Option<Nth>,
    /// Whether it heads something.
    pub(crate) heading: bool,
}

impl Line {
    /// The line it stands under, by meaning.
    pub(crate) fn parent(&self) -> Option<usize> {
        self.parent.map(Nth::at)
    }
}

/// What each field of a data row holds. The plan has its item, its group and its cells.
#[derive(Debug, Clone)]
pub(crate) struct AnnexRow {
    /// The running number, where it is plain digits.
    pub(crate) number: Option<u32>,
    pub(crate) task: Stretch,
    /// How many fields of rows there are up to the end of it.
    pub(crate) fields: u32,
}

/// The lines of the body as they are kept: each with its block, what it stands under, and whether it heads something.
pub(super) fn lines(lines: Vec<outline::Line<'_>>, nest: &Nest, decisions: &[Decision]) -> Vec<Line> {
    // They are kept to the end, so they do not stand where the larger ones stood.
    let mut kept = Vec::with_capacity(lines.len());
    kept.extend(lines.into_iter().zip(&nest.lines).zip(decisions).map(|((line, nested), decision)| Line {
        // No text has more lines than are counted so.
        block: offset(line.block()),
        marker: line.marker,
        parent: nested.parent,
        heading: matches!(decision, Decision::Section { .. }),
    }));
    kept
}

/// The part of each block.
pub(super) fn parts(layout: &Layout, blocks: usize) -> Vec<Part> {
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
        mark(&front.articles_behind, Part::Articles);
        mark(&front.closing, Part::Closing(paper));
    };
    front(&layout.plan, Paper::Plan);
    if let Some(decision) = &layout.decision {
        front(decision, Paper::Decision);
    }
    for (annex, range) in (0..).zip(&layout.annexes) {
        mark(range, Part::Annex(annex));
    }
    mark(&layout.footnotes, Part::Footnote);
    parts
}
