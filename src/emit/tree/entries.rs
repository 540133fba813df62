//! What a tree shows, in order: headings, items, annexes, groups and rows.

use std::collections::HashMap;

use crate::emit::Language;
use crate::model::{Area, AreaKind, Item, Plan, Row, Section};

use super::words;
use super::{Fact, Paint, facts};

/// A heading, an item or a row, with what was found in it.
pub(super) struct Entry<'p> {
    pub(super) depth: usize,
    pub(super) heading: bool,
    pub(super) marker: Option<&'p str>,
    pub(super) text: &'p str,
    /// What it is, at the end of the line; "" for nothing.
    pub(super) label: &'static str,
    pub(super) label_paint: Paint,
    pub(super) facts: Vec<Fact>,
}

/// Lays out a plan: sections and the items in them as the text has them, then the annexes.
pub(super) fn of(plan: &Plan, language: Language) -> Vec<Entry<'_>> {
    let annex_ids: Vec<&str> = plan.annexes.iter().map(|annex| annex.id.as_str()).collect();
    let mut list = List { entries: Vec::new(), language };
    let (in_annexes, in_body): (Vec<_>, Vec<_>) =
        plan.areas.iter().flat_map(top_items).partition(|(_, item)| annex_ids.contains(&item.section.as_str()));
    list.body(plan, in_body.into_iter().map(|(_, item)| item).collect());
    list.annexes(plan, &in_annexes);
    list.entries
}

fn top_items(area: &Area) -> impl Iterator<Item = (&Area, &Item)> {
    area.targets.iter().chain(&area.tasks).chain(&area.provisions).map(move |item| (area, item))
}

struct List<'p> {
    entries: Vec<Entry<'p>>,
    language: Language,
}

impl<'p> List<'p> {
    /// Headings and items in the order of the text, each item below its section.
    fn body(&mut self, plan: &'p Plan, mut items: Vec<&'p Item>) {
        items.sort_by_key(|item| item.span.start);
        let kinds: HashMap<&str, AreaKind> = plan.areas.iter().rev().map(|area| (area.id.as_str(), area.kind)).collect();
        // The depth of a section is the number of open sections above it: levels may leave gaps.
        let mut levels: Vec<usize> = Vec::new();
        let mut depths: HashMap<&str, usize> = HashMap::new();
        let mut items = items.into_iter().peekable();
        for section in &plan.outline {
            while let Some(item) = items.next_if(|item| item.span.start < section.span.start) {
                self.item_in(item, &depths);
            }
            while levels.last().is_some_and(|level| *level >= section.level) {
                levels.pop();
            }
            let depth = levels.len();
            levels.push(section.level);
            depths.insert(&section.id, depth);
            self.section(section, depth, kinds.get(section.id.as_str()).copied());
        }
        for item in items {
            self.item_in(item, &depths);
        }
    }

    fn section(&mut self, section: &'p Section, depth: usize, kind: Option<AreaKind>) {
        self.entries.push(Entry {
            depth,
            heading: true,
            marker: section.marker.as_deref(),
            text: &section.title,
            label: kind.map_or("", |kind| words::area(kind, self.language)),
            label_paint: Paint::Faint,
            facts: facts::of_section(section, self.language),
        });
    }

    fn item_in(&mut self, item: &'p Item, depths: &HashMap<&str, usize>) {
        let depth = depths.get(item.section.as_str()).map_or(0, |depth| depth + 1);
        self.item(item, depth);
    }

    /// An item and those below it, by a list of what is still to come instead of recursion.
    fn item(&mut self, item: &'p Item, depth: usize) {
        let mut open = vec![(item, depth)];
        while let Some((item, depth)) = open.pop() {
            self.entries.push(Entry {
                depth,
                heading: false,
                marker: item.marker.as_deref(),
                text: &item.text,
                label: words::role(item.role, self.language),
                label_paint: words::role_paint(item.role),
                facts: facts::of_item(item, self.language),
            });
            open.extend(item.children.iter().rev().map(|child| (child, depth + 1)));
        }
    }

    /// The annexes with their rows, group by group; what stands in an annex beside its rows comes before them.
    fn annexes(&mut self, plan: &'p Plan, items: &[(&'p Area, &'p Item)]) {
        for annex in &plan.annexes {
            self.entries.push(Entry {
                depth: 0,
                heading: true,
                marker: Some(&annex.id),
                text: &annex.title,
                label: words::annex(self.language),
                label_paint: Paint::Faint,
                facts: facts::of_annex(annex, self.language),
            });
            let mut own: Vec<(&Area, &Item)> = items.iter().filter(|(_, item)| item.section == annex.id).copied().collect();
            own.sort_by_key(|(_, item)| item.span.start);
            let rows: HashMap<&str, &Row> = annex.rows.iter().map(|row| (row.item.as_str(), row)).collect();
            let mut current: Option<&str> = None;
            for (area, item) in own {
                let group = rows.get(item.id.as_str()).and_then(|row| row.group.as_deref());
                if group != current
                    && let Some(group) = group
                {
                    self.entries.push(Entry {
                        depth: 1,
                        heading: true,
                        marker: None,
                        text: group,
                        label: words::area(area.kind, self.language),
                        label_paint: Paint::Faint,
                        facts: Vec::new(),
                    });
                }
                current = group;
                let at = self.entries.len();
                self.item(item, if group.is_some() { 2 } else { 1 });
                if let (Some(row), Some(entry)) = (rows.get(item.id.as_str()), self.entries.get_mut(at)) {
                    entry.facts.extend(facts::of_row(annex, row));
                }
            }
        }
    }
}
