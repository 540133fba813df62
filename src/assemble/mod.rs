//! Assembly: the only place that builds a [`Plan`], and lifts ranges of texts to spans of the source.
//!
//! ```text
//! layout + outline + classify ─▶ sections.rs, body.rs ─▶ sections, areas, items
//! layout + annex              ─▶ annexes.rs ─▶ annexes, their items
//! layout + instrument         ─▶ instruments.rs ─▶ instrument, decision
//! every text on its way       ─▶ stated.rs ─▶ measures, deadlines, agencies, citations
//! ```

mod annexes;
mod body;
mod cell_lines;
mod handed_down;
mod instruments;
mod introduced;
mod limits;
mod reading;
mod sections;
mod stated;
mod told_below;

use self::handed_down::Room;
pub(crate) use self::limits::Limits;
pub(crate) use self::reading::{AnnexRow, Line, Paper, Part, Passage, Reading};
use self::stated::Lifter;
use crate::blocks::{self, Block, Document};
use crate::form::begins_caption;
use crate::layout::{self, Layout};
use crate::model::{Area, Field, Item, Plan, Role, Schema, SourceInfo};
use crate::numbered::numbered;
use crate::outline::{self, Outline};
use crate::text::{SharedStr, Source, Stretch, Text};
use crate::words::Words;

/// A plan and the source bytes of every leaf it was made from.
#[derive(Debug, Clone)]
pub(crate) struct Assembly {
    pub(crate) plan: Plan,
    /// Markers, texts and headings; the reading has the blocks that are leaves as they stand, and the markup of paragraphs.
    pub(crate) leaves: Vec<Stretch>,
    /// What a reader sees.
    pub(crate) reading: Reading,
}

/// Reads a source text into a plan. Whatever the text is, a plan comes out.
pub(crate) fn assemble(source: &mut Source<'_>, info: SourceInfo, limits: Limits) -> Assembly {
    let document = blocks::read(source);
    // From here on what is seen is asked, which is composed.
    source.let_go();
    let source = &*source;
    let mut layout = layout::read(&document);
    let beyond = limits::cut(&document, &mut layout, limits);
    let lines = outline::lines(&document, layout.body.clone());
    let lifter = Lifter::new(source, limits.words);
    let Outline { nodes, sections, nest, decisions } = outline::read(&lines, limits.depth, |range| lifter.span(range));
    let taken = outline::slips::taken(&lines).collect();
    let too_deep = nest.too_deep.iter().map(|line| lines[*line].text.extent()).collect();
    let lines = reading::lines(lines, &nest, &decisions);
    // They take room beside all that the body is read into.
    drop((nest, decisions));
    let mut work = Work {
        document: &document,
        layout: &layout,
        lifter,
        leaves: Vec::new(),
        whole: Vec::new(),
        rows: Vec::new(),
        fields: Vec::new(),
        room: Room::new(limits.handed),
    };
    work.front_leaves();

    let instruments = instruments::read(&mut work, &nodes);
    work.lifter.years = instruments.plan.period;
    work.lifter.city = instruments.city;
    let mut body = body::read(&mut work, &nodes, sections);
    let tables = annexes::tables(&nodes);
    drop(nodes);
    let annexes = annexes::read(&mut work, &tables, &mut body.areas, body.is_plan);
    let unread: Vec<_> = beyond.into_iter().map(|blocks| work.keep_unread(blocks, &mut body.areas)).collect();
    work.footnotes();

    let Work { lifter, leaves, whole, rows, fields, room, .. } = work;
    let (citations, unsearched) = lifter.into_parts();
    let mut areas = body.areas;
    areas.retain(|area| !(area.targets.is_empty() && area.tasks.is_empty() && area.provisions.is_empty()));
    for items in areas.iter_mut().flat_map(|area| [&mut area.targets, &mut area.tasks, &mut area.provisions]) {
        // The rows of a table in the body join an area whose text can go on below the table. What is read of the body alone
        // stands in the order of the text.
        let joined = !(annexes.is_empty() && unread.is_empty());
        if joined && !items.is_sorted_by_key(|item| item.span.start) {
            items.sort_by_key(|item| item.span.start);
        }
        items.shrink_to_fit();
    }
    for area in areas.iter_mut().filter(|area| area.span.line == 0) {
        // An area without a heading stands where its items stand.
        let spans = || area.targets.iter().chain(&area.tasks).chain(&area.provisions).map(|item| item.span);
        let start = spans().map(|span| span.start).min().unwrap_or(0);
        let end = spans().map(|span| span.end).max().unwrap_or(0);
        area.span = source.span(start..end);
    }
    let plan = Plan {
        schema: Schema::V1,
        source: info,
        instrument: instruments.plan,
        decision: instruments.decision,
        outline: body.outline,
        areas,
        annexes,
        citations,
        diagnostics: Vec::new(),
    };
    let parts = reading::parts(&layout, document.blocks.len());
    let reading = Reading { document, parts, whole, lines, rows, fields, taken, too_deep, unread, unsearched, refused: room.refused() };
    Assembly { plan, leaves, reading }
}

/// What assembly works with.
struct Work<'w, 's> {
    document: &'w Document,
    layout: &'w Layout,
    lifter: Lifter<'w, 's>,
    leaves: Vec<Stretch>,
    /// The blocks that are leaves as they stand.
    whole: Vec<usize>,
    /// The rows of annexes, for the checks.
    rows: Vec<AnnexRow>,
    /// The fields of these rows, one row behind the other, but for tables of which no column is known.
    fields: Vec<(Field, Stretch)>,
    /// What may yet be handed on.
    room: Room,
}

impl<'w> Work<'w, '_> {
    /// The visible text of a block; empty for a table.
    fn text(&self, block: usize) -> Text<'w> {
        self.document.text(block)
    }

    /// The fronts of both instruments, and what belongs to no paragraph.
    fn front_leaves(&mut self) {
        self.whole.extend(self.layout.plan.blocks());
        self.whole.extend(self.layout.decision.iter().flat_map(layout::Front::blocks));
        self.whole.extend((0..self.document.blocks.len()).filter(|&i| matches!(self.document.blocks[i], Block::Aside(_))));
    }

    /// Citations in the footnotes; the footnotes themselves are no items.
    fn footnotes(&mut self) {
        for block in self.layout.footnotes.clone() {
            self.whole.push(block);
            let text = self.text(block);
            self.lifter.cite(&text, false);
        }
    }
}

/// Whether a paragraph is the caption of what it stands on: its citation is the document's own number.
fn is_own_caption(text: &Text<'_>) -> bool {
    text.as_str().starts_with('(') && {
        let words = text.words();
        begins_caption(&words, past_brackets(&words, 0))
    }
}

/// The first word from `at` on that is no opening bracket.
fn past_brackets(words: &Words<'_>, at: usize) -> usize {
    (at..words.len()).find(|&at| !words.mark(at, '(')).unwrap_or(words.len())
}

/// The id of an item: that of what it stands in, and its running number there.
fn item_id(place: &str, number: usize) -> SharedStr {
    numbered(place, "#", number)
}

/// Puts an item into the list of its area that its role belongs to; so many items at most are still to come, this one among them.
fn file(area: &mut Area, item: Item, left: usize) {
    let list = list_of(area, item.role);
    make_room(list, left);
    list.push(item);
}

/// The list of an area in which items of a role stand.
fn list_of(area: &mut Area, role: Role) -> &mut Vec<Item> {
    match role {
        Role::Objective | Role::Target => &mut area.targets,
        Role::Task | Role::Responsibility => &mut area.tasks,
        Role::Requirement | Role::Provision | Role::Intro => &mut area.provisions,
    }
}

/// From how many values on a list is long: then it is not to be copied often.
const LONG: usize = 256;

/// Makes room for a value in a list that so many at most are still to come to: as much again as it holds, but no more
/// than what may come. It grows by an eighth at least, so that many short tables stay cheap. A long list makes room for
/// eight times what it holds, and for as much again where few are told of.
fn make_room<T>(list: &mut Vec<T>, left: usize) {
    let len = list.len();
    if len == list.capacity() {
        let (least, most) = if len < LONG { (len / 8 + 1, len.max(4)) } else { (len, len * 7) };
        list.reserve_exact(left.clamp(least, most));
    }
}

#[cfg(test)]
mod tests {
    use super::item_id;

    #[test]
    fn the_id_of_an_item_is_its_place_and_number() {
        for number in [0, 1, 9, 10, 99, 100, 2027, usize::MAX] {
            assert_eq!(item_id("II.1", number), format!("II.1#{number}"));
        }
    }
}
