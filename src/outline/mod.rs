//! The outline: which lines are headings, what stands under which, and the items between them.
//!
//! One file a step. `slips` reads misread markers as what was meant, `titles` puts a title to the
//! marker that stands alone above it. `nest` puts every numbered line under another by its marker,
//! its neighbours and its number, never by the Markdown level. `decide` says which of them head
//! something and which are statements. This file walks over the result and names the nodes; `ids` keeps
//! their names apart.

pub(crate) mod decide;
mod fields;
mod ids;
pub(crate) mod nest;
pub(crate) mod slips;
mod titles;

use std::ops::Range;

use smallvec::SmallVec;

pub(crate) use self::decide::Decision;
pub(crate) use self::fields::{Field, told};
use self::ids::Ids;
pub(crate) use self::nest::Nest;
use crate::blocks::{Block, Document};
use crate::marker::{Kind, Marker, one_dash};
use crate::model::Section;
use crate::numbered::numbered;
use crate::places::{Nth, index, offset};
use crate::text::{SharedStr, Span, Stretch, Text};

/// A line of the body: a paragraph with its marker read, or a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line<'s> {
    /// The whole visible text, marker included; empty for a table.
    pub(crate) text: Text<'s>,
    block: u32,
    pub(crate) marker: Option<Marker>,
    /// The level of its Markdown heading.
    pub(crate) heading: Option<u8>,
    pub(crate) is_table: bool,
}

impl<'s> Line<'s> {
    /// The index of its block.
    pub(crate) fn block(&self) -> usize {
        index(self.block)
    }

    /// The words after the marker.
    pub(crate) fn words(&self) -> &'s str {
        let text = self.text.as_str();
        self.marker.as_ref().map_or(text, |m| &text[m.rest().min(text.len())..])
    }

    /// The visible range of the words after the marker.
    pub(crate) fn words_range(&self) -> Range<usize> {
        let len = self.text.len();
        self.marker.as_ref().map_or(0, |m| m.rest().min(len))..len
    }

    /// The marker, when it is a number or a letter and no bullet.
    pub(crate) fn number(&self) -> Option<&Marker> {
        self.marker.as_ref().filter(|m| m.kind < Kind::Bullet)
    }

    /// Whether its words are set off: a Markdown heading, or bold or italic throughout.
    pub(crate) fn is_set_off(&self) -> bool {
        let range = self.words_range();
        !range.is_empty() && (self.heading.is_some() || self.text.is_emphasised(range))
    }
}

/// A node of the outline, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node<'s> {
    Section(SectionNode<'s>),
    Item(ItemNode<'s>),
    /// A table in the body: its block and the section it stands in.
    Table {
        block: usize,
        section: Option<Nth>,
    },
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SectionNode<'s> {
    pub(crate) title: Text<'s>,
    parent: Option<Nth>,
    /// Its place among the sections of the plan, which have all else: most nodes are items, and are to be no larger for it.
    place: u32,
    pub(crate) level: u8,
}

impl SectionNode<'_> {
    /// The node index of the section above.
    pub(crate) fn parent(&self) -> Option<usize> {
        self.parent.map(Nth::at)
    }
}

/// A statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ItemNode<'s> {
    pub(crate) text: Text<'s>,
    marker: Written,
    section: Option<Nth>,
    parent: Option<Nth>,
}

impl<'s> ItemNode<'s> {
    /// The marker as written.
    pub(crate) fn marker(&self) -> Option<Text<'s>> {
        self.marker.beside(self.text)
    }

    /// Whether it has a marker.
    pub(crate) fn is_marked(&self) -> bool {
        !self.marker.0.is_empty()
    }

    /// The node index of the section it stands in.
    pub(crate) fn section(&self) -> Option<usize> {
        self.section.map(Nth::at)
    }

    /// The node index of the item it is a sub-bullet of.
    pub(crate) fn parent(&self) -> Option<usize> {
        self.parent.map(Nth::at)
    }
}

/// Where the marker of a line stands as it is written; nothing of it where the line has none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Written(Stretch);

impl Written {
    fn of(line: &Line<'_>) -> Self {
        Self(line.marker.as_ref().map_or_else(Stretch::default, |marker| line.text.part(0..marker.len()).stretch()))
    }

    /// The marker, which is seen where the words behind it are seen.
    fn beside(self, words: Text<'_>) -> Option<Text<'_>> {
        (!self.0.is_empty()).then(|| words.elsewhere(self.0))
    }
}

/// The lines of a body.
pub(crate) fn lines(document: &Document, body: Range<usize>) -> Vec<Line<'_>> {
    let line = |at: usize| match &document.blocks[at] {
        Block::Paragraph(p) => {
            let (text, block) = (document.seen.text(p.text), offset(at));
            Some(Line { text, block, marker: crate::marker::read(text.as_str()), heading: p.heading, is_table: false })
        }
        Block::Table(_) => Some(Line { text: Text::default(), block: offset(at), marker: None, heading: None, is_table: true }),
        Block::Aside(_) => None,
    };
    let mut lines = Vec::with_capacity(body.len());
    lines.extend(body.filter_map(line));
    slips::mend(&mut lines);
    nest::drop_stray_capitals(&mut lines);
    titles::join(&mut lines);
    fields::join(&mut lines);
    lines
}

/// The outline of a body: its nodes, where every line stands and what it is.
#[derive(Debug, Clone, Default)]
pub(crate) struct Outline<'s> {
    pub(crate) nodes: Vec<Node<'s>>,
    /// The sections among them, in order, without what their titles say.
    pub(crate) sections: Vec<Section>,
    pub(crate) nest: Nest,
    pub(crate) decisions: Vec<Decision>,
}

/// Reads the outline of a body, so many levels deep. `span` gives source bytes their place.
pub(crate) fn read<'s>(lines: &[Line<'s>], depth: usize, span: impl Fn(Range<usize>) -> Span) -> Outline<'s> {
    let nest = nest::parents(lines, depth);
    let decisions = decide::decide(lines, &nest);
    let (nodes, sections) = Walk::new(span).run(lines, &nest, &decisions);
    Outline { nodes, sections, nest, decisions }
}

/// The innermost section above a line, and the innermost item above it that is nearer still.
type Above = (Option<Nth>, Option<Nth>);

struct Walk<'s, F> {
    span: F,
    nodes: Vec<Node<'s>>,
    sections: Vec<Section>,
    /// What the lines under each line stand in.
    inside: Vec<Above>,
    ids: Ids,
    /// How many headings without a number stand outside all nodes, and under each of them.
    unnumbered: Vec<u32>,
    /// Open bullets of the current list: their mark and their node.
    bullets: SmallVec<[(char, Nth); 4]>,
    /// What the open bullets hang on: a section and an item above them.
    list: Above,
}

impl<'s, F: Fn(Range<usize>) -> Span> Walk<'s, F> {
    fn new(span: F) -> Self {
        Self {
            span,
            nodes: Vec::new(),
            sections: Vec::new(),
            inside: Vec::new(),
            ids: Ids::default(),
            unnumbered: Vec::new(),
            bullets: SmallVec::new(),
            list: Above::default(),
        }
    }

    fn run(mut self, lines: &[Line<'s>], nest: &Nest, decisions: &[Decision]) -> (Vec<Node<'s>>, Vec<Section>) {
        self.inside.reserve_exact(lines.len());
        // A line is two nodes at most: a heading, and what stands behind it. What is never counted is never touched.
        self.unnumbered = vec![0; 2 * lines.len() + 1];
        // Whether words stand behind each title on its line.
        let titles = lines.iter().zip(decisions).filter_map(|(line, decision)| match decision {
            Decision::Section { title } => Some(title.range().end < line.text.len()),
            Decision::Statement => None,
        });
        self.nodes.reserve_exact(lines.len() + titles.clone().filter(|&run_in| run_in).count());
        self.sections.reserve_exact(titles.count());
        // No other heading has an id that may be taken.
        let numbered = lines.iter().zip(decisions).filter(|(line, decision)| **decision != Decision::Statement && line.number().is_some());
        self.ids.reserve(numbered.count());
        for (i, line) in lines.iter().enumerate() {
            // A line stands under one before it.
            let above = nest.lines[i].parent().and_then(|parent| self.inside.get(parent)).copied().unwrap_or_default();
            let inside = match decisions[i] {
                Decision::Section { title } => {
                    let title = title.range();
                    let node = Some(self.section(line, title.clone(), above.0));
                    let rest = trim_lead(&line.text.part(title.end..line.text.len()));
                    if !rest.is_empty() {
                        self.nodes.push(Node::Item(ItemNode { marker: Written::default(), text: rest, section: node, parent: None }));
                    }
                    self.bullets.clear();
                    (node, None)
                }
                Decision::Statement if line.is_table => {
                    self.nodes.push(Node::Table { block: line.block(), section: above.0 });
                    above
                }
                Decision::Statement => (above.0, Some(self.item(line, above))),
            };
            self.inside.push(inside);
        }
        (self.nodes, self.sections)
    }

    fn section(&mut self, line: &Line<'s>, title: Range<usize>, parent: Option<Nth>) -> Nth {
        let (above, parent_level) = match parent.map(|node| &self.nodes[node.at()]) {
            Some(Node::Section(above)) => (self.sections.get(index(above.place)), above.level),
            _ => (None, 0),
        };
        let (parent_id, parent_path) = above.map_or(("", ""), |above| (&*above.id, &*above.path));
        // Nearly every section has its path as its id. What stands in none has neither, and asking that first spares comparing
        // two empty texts, which takes some processors as long as many words.
        let twice = |step: &dyn Fn(&str) -> SharedStr| {
            let path = step(parent_path);
            let id = if parent.is_none() || parent_id == parent_path { path.clone() } else { step(parent_id) };
            (path, id)
        };
        let (path, id) = match line.number() {
            Some(marker) => {
                let label = step_label(marker, parent_path);
                let (path, id) = twice(&|parent| join(parent, label));
                (path, self.ids.unique(id))
            }
            None => {
                let place = place_below(parent.map(Nth::at));
                self.unnumbered[place] += 1;
                let count = self.unnumbered[place] as usize;
                // No marker has a star in its label, so nothing else has this id.
                twice(&|parent| numbered(parent, if parent.is_empty() { "*" } else { ".*" }, count))
            }
        };
        let span = (self.span)(line.text.source(0..title.end));
        let title = trim_title(&line.text.part(title));
        // No outline has as many levels as are counted so.
        let level = parent_level.saturating_add(1);
        // There are no more sections than lines, whose places are kept in as few bits.
        let place = offset(self.sections.len());
        self.sections.push(Section {
            id,
            path,
            marker: line.number().and_then(|_| Written::of(line).beside(title)).map(|marker| marker.shared()),
            title: title.shared(),
            level: usize::from(level),
            role: None,
            lead: Vec::new(),
            coordinating: Vec::new(),
            deadlines: Vec::new(),
            span,
        });
        let node = Nth::of(self.nodes.len());
        self.nodes.push(Node::Section(SectionNode { title, parent, place, level }));
        node
    }

    fn item(&mut self, line: &Line<'s>, (section, mut parent): Above) -> Nth {
        let node = Nth::of(self.nodes.len());
        let bullet = line.marker.as_ref().filter(|m| m.kind >= Kind::Bullet);
        if let Some(marker) = bullet {
            if self.list != (section, parent) {
                self.bullets.clear();
                self.list = (section, parent);
            }
            // A list right below a numbered statement details it.
            parent = self.bullet_parent(marker, node).or(parent);
        } else {
            // A plain paragraph stands by itself; a list goes on behind it unless it introduces another.
            if line.marker.is_some() || line.words().ends_with(':') {
                self.bullets.clear();
            }
            if line.marker.is_none() {
                parent = None;
            }
        }
        let text = line.text.part(line.words_range());
        self.nodes.push(Node::Item(ItemNode { text, marker: Written::of(line), section, parent }));
        node
    }

    /// The open bullet that a bullet hangs on; the bullet itself is then open too.
    fn bullet_parent(&mut self, marker: &Marker, node: Nth) -> Option<Nth> {
        let mark = bullet_class(marker);
        if let Some(open) = self.bullets.iter().rposition(|&(m, _)| m == mark) {
            self.bullets.truncate(open);
        } else if let Some(&(_, last)) = self.bullets.last() {
            // A new mark opens a list below the last bullet when that introduces one; `+` always does.
            if mark != '+' && !self.introduces(last) {
                self.bullets.clear();
            }
        }
        let parent = self.bullets.last().map(|&(_, open)| open);
        self.bullets.push((mark, node));
        parent
    }

    /// Whether an item ends with a colon.
    fn introduces(&self, node: Nth) -> bool {
        matches!(&self.nodes[node.at()], Node::Item(item) if item.text.as_str().ends_with(':'))
    }
}

/// The place of what is counted under a line or a node, in a table whose first place is for what stands under none.
fn place_below(above: Option<usize>) -> usize {
    above.map_or(0, |above| above + 1)
}

/// The mark of a bullet, as far as it tells one list from another.
fn bullet_class(marker: &Marker) -> char {
    marker.label.chars().next().map_or('-', one_dash)
}

/// The step of a marker under a path. A decimal number does not repeat the numbers above it.
fn step_label<'m>(marker: &'m Marker, parent_path: &str) -> &'m str {
    if marker.kind != Kind::Decimal {
        return &marker.label;
    }
    let mut prefix = &*marker.label;
    while let Some((shorter, _)) = prefix.rsplit_once('.') {
        let repeated = parent_path.strip_suffix(shorter).is_some_and(|before| before.is_empty() || before.ends_with('.'));
        if repeated {
            return &marker.label[shorter.len() + 1..];
        }
        prefix = shorter;
    }
    &marker.label
}

/// A path one step longer.
fn join(parent: &str, step: &str) -> SharedStr {
    if parent.is_empty() { step.into() } else { SharedStr::joined(&[parent, ".", step]) }
}

/// A title without its final colon.
fn trim_title<'s>(title: &Text<'s>) -> Text<'s> {
    let len = title.as_str().trim_end_matches([':', ' ']).len();
    title.part(0..len)
}

/// The words after a run-in heading without the mark between them.
fn trim_lead<'s>(rest: &Text<'s>) -> Text<'s> {
    let text = rest.as_str();
    let start = text.len() - text.trim_start_matches([':', '.', ' ']).len();
    rest.part(start..text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_every_line_has_is_narrow() {
        // A body of short lines has a list of each of these, and memory that is touched costs more than what is read of it.
        assert!(size_of::<Marker>() <= 40 && size_of::<Line<'_>>() <= 64);
        assert!(size_of::<nest::Nested>() <= 8 && size_of::<Decision>() <= 12 && size_of::<Above>() <= 8);
        assert!(size_of::<Node<'_>>() <= 40);
    }

    /// The statements of a plan, each with those below it in brackets.
    fn statements(text: &str) -> String {
        fn shown(item: &crate::model::Item) -> String {
            let below: Vec<String> = item.children.iter().map(shown).collect();
            if below.is_empty() { item.text.to_string() } else { format!("{} ({})", item.text, below.join(" ")) }
        }
        let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n{text}"));
        plan.areas.iter().flat_map(|area| [&area.targets, &area.tasks, &area.provisions]).flatten().map(shown).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn lists_hang_on_what_introduces_them() {
        for (text, expected) in [
            ("- Keo:\n+ Ươm.\n+ Trồng.\n- Sao.", "Keo: (Ươm. Trồng.) Sao."),
            ("- Keo.\n+ Ươm.\n- Sao.", "Keo. (Ươm.) Sao."),
            // A mark of its own opens a list below the last one only where that introduces one.
            ("- Keo:\n* Ươm.\n- Sao.", "Keo: (Ươm.) Sao."),
            ("- Keo.\n* Ươm.\n- Sao.", "Keo. Ươm. Sao."),
            // A paragraph stands by itself, and a list goes on behind it unless it introduces another.
            ("- Keo.\nĐất đồi.\n+ Ươm.", "Keo. (Ươm.) Đất đồi."),
            ("- Keo.\nCác việc sau:\n+ Ươm.", "Keo. Ươm. Các việc sau:"),
            ("a) Keo.\n- Ươm.\nb) Sao.\n+ Trồng.", "Keo. (Ươm.) Sao. (Trồng.)"),
        ] {
            assert_eq!(statements(text), expected, "{text}");
        }
    }
}
