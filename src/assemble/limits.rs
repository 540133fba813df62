//! Limits: how deep an outline goes and how much a plan holds, so that no text makes a plan of any size.
//!
//! What stands beyond a limit is kept and told of (LIM901, LIM902, LIM904), never dropped; what items inherit stays
//! where it is said (LIM903).

use std::ops::Range;

use super::{Work, item_id};
use crate::blocks::{Block, Document};
use crate::layout::Layout;
use crate::model::{Area, AreaKind, Item, Role};
use crate::text::{SharedStr, Span};

/// The most that is read of a document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// Levels of the outline.
    pub(crate) depth: usize,
    /// Paragraphs and rows of tables: each makes a heading, an item, or a heading with its item.
    pub(crate) items: usize,
    /// Values that items inherit.
    pub(crate) handed: usize,
    /// Words of one text that are looked through for values.
    pub(crate) words: usize,
}

impl Limits {
    /// The limits for a text of so many bytes. Plans have an inherited value for every 140 bytes at most.
    pub(crate) fn new(depth: usize, items: usize, words: usize, bytes: usize) -> Self {
        Self { depth, items, handed: items.min(10_000 + bytes / 8), words }
    }
}

/// Ends the body and the annexes before the first block that is too many, and gives what stands beyond:
/// at most one range of blocks in the body and one in the annexes.
pub(super) fn cut(document: &Document, layout: &mut Layout, limits: Limits) -> Vec<Range<usize>> {
    let mut left = limits.items;
    let mut beyond = Vec::new();
    if let Some(stop) = first_too_many(document, layout.body.clone(), &mut left) {
        beyond.push(stop..layout.body.end);
        layout.body.end = stop;
    }
    let end = layout.annexes.last().map_or(0, |last| last.end);
    let stop = layout.annexes.iter().find_map(|annex| first_too_many(document, annex.clone(), &mut left));
    if let Some(stop) = stop {
        beyond.push(stop..end);
        layout.annexes.retain(|annex| annex.start < stop);
        if let Some(last) = layout.annexes.last_mut() {
            last.end = last.end.min(stop);
        }
    }
    beyond
}

/// The first block that holds more than is left to read; nothing is left behind it.
fn first_too_many(document: &Document, range: Range<usize>, left: &mut usize) -> Option<usize> {
    for (at, block) in range.clone().zip(document.blocks.get(range)?) {
        let size = match block {
            Block::Paragraph(_) => 1,
            Block::Table(table) => table.row_count(),
            Block::Aside(_) => 0,
        };
        match left.checked_sub(size) {
            Some(rest) => *left = rest,
            None => {
                *left = 0;
                return Some(at);
            }
        }
    }
    None
}

impl Work<'_, '_> {
    /// Keeps what stands beyond the limit as one provision outside every section, and gives its place.
    /// Nothing in it is looked for.
    pub(super) fn keep_unread(&mut self, beyond: Range<usize>, areas: &mut Vec<Area>) -> Range<usize> {
        let document = self.document;
        let mut words: Vec<&str> = Vec::new();
        let mut extent: Option<Range<usize>> = None;
        for at in beyond {
            self.whole.push(at);
            match &document.blocks[at] {
                Block::Paragraph(paragraph) => words.push(document.seen.text(paragraph.text).as_str()),
                Block::Table(table) => {
                    let cells = document.grid(*table).cells().iter().map(|cell| document.seen.text(cell.text).as_str());
                    words.extend(cells.filter(|cell| !cell.is_empty()));
                }
                Block::Aside(_) => continue,
            }
            let range = document.extent(at);
            extent = Some(extent.map_or(range.clone(), |all| all.start..range.end.max(all.end)));
        }
        let extent = extent.unwrap_or_default();
        let item = Item {
            id: item_id("", outside(areas) + 1),
            role: Role::Provision,
            section: SharedStr::default(),
            marker: None,
            span: self.lifter.span(extent.clone()),
            text: words.join(" ").into(),
            measures: Vec::new(),
            deadlines: Vec::new(),
            lead: Vec::new(),
            coordinating: Vec::new(),
            outputs: Vec::new(),
            funding: None,
            children: Vec::new(),
            cue: Some("limit:items".into()),
        };
        match areas.iter_mut().find(|area| area.id.is_empty()) {
            Some(outside) => {
                outside.span.end = outside.span.end.max(item.span.end);
                outside.provisions.push(item);
            }
            None => areas.push(Area {
                id: SharedStr::default(),
                kind: AreaKind::Other,
                title: SharedStr::default(),
                targets: Vec::new(),
                tasks: Vec::new(),
                provisions: vec![item],
                span: Span::default(),
            }),
        }
        extent
    }
}

/// How many items stand outside every section so far: they are numbered in a row.
fn outside(areas: &[Area]) -> usize {
    fn count(items: &[Item]) -> usize {
        items.iter().map(|item| usize::from(item.section.is_empty()) + count(&item.children)).sum()
    }
    areas.iter().flat_map(|area| [&area.targets, &area.tasks, &area.provisions]).map(|items| count(items)).sum()
}
