//! What was seen on the way to a plan: paragraphs and cells, the numbered lines, the rows of annexes.
//!
//! A plan says what a text means; a check also asks how it is written. It is told here, so that
//! nobody reads the text a second time.

use std::ops::Range;

use crate::blocks::{Block, Document};
use crate::layout::{Front, Layout};
use crate::marker::Marker;
use crate::model::Field;
use crate::outline;
use crate::read::table::Cell;
use crate::text::{Lines, Seen, Stretch, Text};

/// The text as a reader sees it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reading {
    /// All that is seen of the document; the rest tells which part of it is what.
    pub(crate) seen: Seen,
    /// Paragraphs and cells in reading order.
    pub(crate) passages: Vec<Placed<Stretch>>,
    /// The lines of the body in reading order.
    pub(crate) lines: Vec<Line>,
    /// The rows of annexes and of tables in the body, in the order of the plan's annexes.
    pub(crate) rows: Vec<AnnexRow>,
    /// Markers that were taken for others than they are written, and for which.
    pub(crate) taken: Vec<(Range<usize>, String)>,
    /// Lines that would stand deeper than the outline goes.
    pub(crate) too_deep: Vec<Range<usize>>,
    /// What stands beyond the most items that are read.
    pub(crate) unread: Vec<Range<usize>>,
}

impl Reading {
    /// A kept passage with its text.
    pub(crate) fn passage(&self, kept: &Placed<Stretch>) -> Passage<'_> {
        let Placed { text, part, lines, heading, is_cell } = *kept;
        Placed { text: self.seen.text(text), part, lines, heading, is_cell }
    }

    /// The markup of paragraphs, in order: it is part of no leaf by itself, but nothing of it is lost.
    pub(crate) fn markup(&self) -> Vec<Range<usize>> {
        let mut markup = Vec::new();
        for paragraph in self.passages.iter().filter(|passage| !passage.is_cell) {
            let mut seen = self.seen.text(paragraph.text).seen().peekable();
            for line in self.seen.line_sources(paragraph.lines) {
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

/// A paragraph or a cell and its place: with the stretch that it takes as it is kept, with its text as it is looked at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Placed<T> {
    pub(crate) text: T,
    pub(crate) part: Part,
    /// The source lines it stands on.
    pub(crate) lines: Lines,
    /// The level of its Markdown heading.
    pub(crate) heading: Option<u8>,
    /// Whether it is a cell of a table.
    pub(crate) is_cell: bool,
}

/// A paragraph or a cell.
pub(crate) type Passage<'s> = Placed<Text<'s>>;

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
    /// Its passage; of a table the first.
    pub(crate) passage: usize,
    pub(crate) marker: Option<Marker>,
    /// The line it stands under, by meaning.
    pub(crate) parent: Option<usize>,
    /// Whether it heads something.
    pub(crate) heading: bool,
}

/// What each field of a data row holds. The plan has its item, its group and its cells.
#[derive(Debug, Clone)]
pub(crate) struct AnnexRow {
    /// The running number, where it is plain digits.
    pub(crate) number: Option<u32>,
    pub(crate) task: Stretch,
    /// The other cells that are not empty, by the field their content belongs to.
    pub(crate) fields: Box<[(Field, Stretch)]>,
}

/// The lines of the body as they are kept: each with its passage, what it stands under, and whether it heads something.
pub(super) fn lines(document: &Document, lines: Vec<outline::Line<'_>>, parents: &[Option<usize>], headings: &[bool]) -> Vec<Line> {
    let count = |block: &Block| match block {
        Block::Paragraph(_) => 1,
        Block::Table(table) => table.cells().len(),
        Block::Aside(_) => 0,
    };
    let mut blocks = document.blocks.iter().map(count);
    // The lines stand in the order of their blocks.
    let (mut passage, mut block) = (0, 0);
    let kept = lines.into_iter().enumerate().map(|(i, line)| {
        passage += blocks.by_ref().take(line.block - block).sum::<usize>();
        block = line.block;
        Line { passage, marker: line.marker, parent: parents.get(i).copied().flatten(), heading: headings.get(i).copied().unwrap_or(false) }
    });
    kept.collect()
}

/// Keeps what was seen of a document beside what else is read of it.
pub(super) fn keep(document: Document, layout: &Layout, reading: Reading) -> Reading {
    let parts = parts(layout, document.blocks.len());
    let count = |block: &Block| match block {
        Block::Table(table) => table.cells().len(),
        Block::Paragraph(_) | Block::Aside(_) => 1,
    };
    let mut passages = Vec::with_capacity(document.blocks.iter().map(count).sum());
    for (block, part) in document.blocks.iter().zip(parts) {
        match block {
            Block::Paragraph(p) => passages.push(Placed { text: p.text, part, lines: p.lines, heading: p.heading, is_cell: false }),
            Block::Table(table) => {
                let cell = |cell: &Cell| Placed { text: cell.text, part, lines: cell.lines, heading: None, is_cell: true };
                passages.extend(table.cells().iter().map(cell));
            }
            Block::Aside(_) => {}
        }
    }
    Reading { seen: document.seen, passages, ..reading }
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
    for (annex, range) in (0..).zip(&layout.annexes) {
        mark(range, Part::Annex(annex));
    }
    mark(&layout.footnotes, Part::Footnote);
    parts
}
