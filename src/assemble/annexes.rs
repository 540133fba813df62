//! Annexes and the items that their rows state.

use std::ops::Range;

use super::{AnnexRow, Work, file, is_own_caption};
use crate::annex::{self, Carry, DataRow, Reading};
use crate::blocks::Block;
use crate::classify::{self, Subject};
use crate::extract::words::is_capitals;
use crate::model::{Annex, Area, AreaKind, Column, Field, Item, Role, Row};
use crate::outline::Node;
use crate::text::{Span, Text};

/// Reads the annexes behind the plan and the tables inside its body.
pub(super) fn read(work: &mut Work<'_, '_>, nodes: &[Node], areas: &mut Vec<Area>, is_plan: bool) -> Vec<Annex> {
    let mut annexes = Vec::new();
    for node in nodes {
        let Node::Table { block, section } = node else { continue };
        let title = section.map_or_else(Text::default, |node| match &nodes[node] {
            Node::Section(section) => section.title.clone(),
            _ => Text::default(),
        });
        let id = format!("PL{}", annexes.len() + 1);
        let annex = Reader { work, areas, is_plan, id, items: 0 }.read(*block..*block + 1, Some(title));
        annexes.push(annex);
    }
    for range in work.layout.annexes.clone() {
        let id = format!("PL{}", annexes.len() + 1);
        let annex = Reader { work, areas, is_plan, id, items: 0 }.read(range, None);
        annexes.push(annex);
    }
    annexes
}

struct Reader<'r, 'w, 's> {
    work: &'r mut Work<'w, 's>,
    areas: &'r mut Vec<Area>,
    is_plan: bool,
    id: String,
    /// How many items the annex has so far.
    items: usize,
}

impl Reader<'_, '_, '_> {
    fn read(mut self, blocks: Range<usize>, title: Option<Text>) -> Annex {
        let first_table = blocks.clone().find(|&i| matches!(self.work.blocks[i], Block::Table(_)));
        let head_end = if title.is_none() { self.head_end(blocks.clone(), first_table) } else { blocks.start };
        let title = title.map_or_else(|| self.title(blocks.start..head_end), |title| title.as_str().to_owned());
        let mut annex = Annex { id: self.id.clone(), title, columns: Vec::new(), rows: Vec::new(), span: Span::default() };
        let mut extent: Option<Range<usize>> = None;
        let mut carry = Carry::default();
        for block in blocks {
            let range = match &self.work.blocks[block] {
                Block::Paragraph(p) => p.text.extent(),
                Block::Table(table) => table.range.clone(),
                Block::Aside(range) => range.clone(),
            };
            extent = Some(extent.map_or(range.clone(), |all| all.start..range.end.max(all.end)));
            self.work.leaf_block(block);
            match &self.work.blocks[block] {
                Block::Table(table) => {
                    let reading = annex::read(self.work.source.text(), table, std::mem::take(&mut carry));
                    carry = reading.carry.clone();
                    self.rows(&mut annex, reading);
                }
                Block::Paragraph(p) if block >= head_end => {
                    let text = p.text.clone();
                    self.provision(&annex, &text);
                }
                Block::Paragraph(p) if !is_own_caption(p.text.as_str()) => {
                    let text = p.text.clone();
                    self.work.lifter.cite(&text, false);
                }
                _ => {}
            }
        }
        annex.span = self.work.lifter.span(extent.unwrap_or_default());
        annex
    }

    /// Text around the table is kept as a provision of the annex.
    fn provision(&mut self, annex: &Annex, text: &Text) {
        let id = self.next_id();
        let stated = self.work.lifter.item(text, false);
        let item = Item {
            id,
            role: Role::Provision,
            section: self.id.clone(),
            marker: None,
            span: self.work.lifter.span(text.extent()),
            text: text.as_str().to_owned(),
            measures: stated.measures,
            deadlines: stated.deadlines,
            lead: stated.lead,
            coordinating: stated.coordinating,
            outputs: Vec::new(),
            funding: None,
            children: Vec::new(),
            cue: Some("annex:text".into()),
        };
        let area = self.own_area(annex, AreaKind::Other);
        file(&mut self.areas[area], item);
    }

    /// The id of the annex's next item.
    fn next_id(&mut self) -> String {
        self.items += 1;
        format!("{}#{}", self.id, self.items)
    }

    /// The block after heading, title and caption.
    fn head_end(&self, blocks: Range<usize>, first_table: Option<usize>) -> usize {
        let limit = first_table.unwrap_or(blocks.end);
        let mut end = blocks.start;
        while end < limit {
            let text = self.work.text(end);
            let words = text.as_str();
            let set_off = is_capitals(words) || text.is_strong(0..words.len()) || is_own_caption(words) || words.starts_with('(');
            // Right before the table everything is its title, unless it is a text of its own.
            let near = first_table.is_some() && words.chars().count() < 250;
            if end > blocks.start && !set_off && !near {
                break;
            }
            end += 1;
        }
        end
    }

    /// The title: what stands in the head besides `PHỤ LỤC …` and captions.
    fn title(&self, head: Range<usize>) -> String {
        let mut lines: Vec<String> = Vec::new();
        for block in head {
            let Block::Paragraph(p) = &self.work.blocks[block] else { continue };
            lines.extend(p.line_texts(self.work.source.text()).iter().map(|line| line.as_str().to_owned()));
        }
        let is_name = |line: &str| line.to_lowercase().starts_with("phụ lục") && line.split(' ').count() <= 3;
        let caption = |line: &str| line.starts_with('(');
        let until_caption: Vec<&String> = lines.iter().take_while(|line| !caption(line)).collect();
        let title: Vec<&str> = until_caption.iter().map(|line| line.as_str()).filter(|line| !is_name(line) && !line.is_empty()).collect();
        if title.is_empty() { lines.first().cloned().unwrap_or_default() } else { title.join(" ") }
    }

    fn rows(&mut self, annex: &mut Annex, reading: Reading) {
        if annex.columns.is_empty() {
            annex.columns = reading.columns.iter().map(|column| Column { title: column.title.clone(), field: column.field }).collect();
        }
        let tasks = reading.columns.iter().any(|column| matches!(column.field, Field::Lead | Field::Deadlines | Field::Outputs));
        let role = if tasks && self.is_plan { Role::Task } else { Role::Provision };
        for row in reading.rows {
            let id = self.next_id();
            annex.rows.push(Row { item: id.clone(), group: row.group.clone(), cells: row.cells.clone() });
            let area = self.row_area(annex, row.group.as_deref());
            let item = self.item(id, role, &row);
            self.work.rows.push(AnnexRow {
                annex: self.id.clone(),
                item: item.id.clone(),
                number: row.number,
                group: row.group,
                task: row.task,
                fields: row.fields,
                source: row.source,
            });
            file(&mut self.areas[area], item);
        }
    }

    /// The area that a row joins: that of the body which its group names, else the annex's own.
    fn row_area(&mut self, annex: &Annex, group: Option<&str>) -> usize {
        let group = group.map(|group| crate::marker::read(group).map_or(group, |m| &group[m.rest..]));
        let subject = group.map(|group| classify::meaning(group).subject);
        if let Some(Subject::Content(kind) | Subject::Accompanying(kind)) = subject {
            let body = self.areas.iter().position(|area| area.kind == kind && !area.id.starts_with("PL"));
            return body.unwrap_or_else(|| self.own_area(annex, kind));
        }
        self.own_area(annex, AreaKind::Other)
    }

    /// The area of the annex itself.
    fn own_area(&mut self, annex: &Annex, kind: AreaKind) -> usize {
        if let Some(at) = self.areas.iter().position(|area| area.id == self.id && area.kind == kind) {
            return at;
        }
        self.areas.push(Area {
            id: self.id.clone(),
            kind,
            title: annex.title.clone(),
            targets: Vec::new(),
            tasks: Vec::new(),
            provisions: Vec::new(),
            span: Span::default(),
        });
        self.areas.len() - 1
    }

    fn item(&mut self, id: String, role: Role, row: &DataRow) -> Item {
        let stated = self.work.lifter.item(&row.task, false);
        let mut item = Item {
            id,
            role,
            section: self.id.clone(),
            marker: row.number.clone(),
            span: self.work.lifter.span(if row.task.is_empty() { row.source.clone() } else { row.task.extent() }),
            text: row.task.as_str().to_owned(),
            measures: stated.measures,
            deadlines: Vec::new(),
            lead: Vec::new(),
            coordinating: Vec::new(),
            outputs: Vec::new(),
            funding: None,
            children: Vec::new(),
            cue: Some("annex:row".into()),
        };
        for (field, cell) in &row.fields {
            match field {
                Field::Lead => item.lead.extend(self.work.lifter.names(cell)),
                Field::Coordinating => item.coordinating.extend(self.work.lifter.names(cell)),
                Field::Deadlines => item.deadlines.extend(self.work.lifter.times(cell)),
                Field::Outputs => {
                    self.work.lifter.cite(cell, false);
                    item.outputs.push(cell.as_str().to_owned());
                }
                Field::Funding => item.funding = Some(cell.as_str().to_owned()),
                _ => {
                    self.work.lifter.cite(cell, false);
                }
            }
        }
        item
    }
}
