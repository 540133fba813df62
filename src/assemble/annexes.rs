//! Annexes and the items that their rows state.

use std::ops::Range;

use smallvec::SmallVec;

use super::handed_down::{inherited_agency, inherited_deadline};
use super::{AnnexRow, Work, file, is_own_caption, item_id, make_room};
use crate::annex::figures::Figure;
use crate::annex::{Carry, DataRow, Group, Rows};
use crate::blocks::Block;
use crate::classify::{self, Subject};
use crate::extract::measure;
use crate::layout::annex_name_len;
use crate::letter::is_capitals;
use crate::marker::{self, Kind};
use crate::model::{Annex, Area, AreaKind, Column, Deadline, Field, Item, Measure, Role, Row};
use crate::numbered::numbered;
use crate::outline::Node;
use crate::places::{Nth, offset};
use crate::text::{SharedStr, Span, Text};
use crate::words::Words;

/// A table inside the body: its block, and the title of its section.
pub(super) struct BodyTable<'n> {
    block: usize,
    title: Text<'n>,
}

/// The tables inside the body.
pub(super) fn tables<'n>(nodes: &[Node<'n>]) -> Vec<BodyTable<'n>> {
    let title = |section: Option<Nth>| match section.and_then(|node| nodes.get(node.at())) {
        Some(Node::Section(section)) => section.title,
        _ => Text::default(),
    };
    let table = |node: &Node<'n>| match *node {
        Node::Table { block, section } => Some(BodyTable { block, title: title(section) }),
        _ => None,
    };
    nodes.iter().filter_map(table).collect()
}

/// Reads the annexes behind the plan and the tables inside its body.
pub(super) fn read<'w>(work: &mut Work<'w, '_>, tables: &[BodyTable<'_>], areas: &mut Vec<Area>, is_plan: bool) -> Vec<Annex> {
    let (document, layout) = (work.document, work.layout);
    let in_annexes = layout.annexes.iter().filter_map(|range| document.blocks.get(range.clone())).flatten();
    let in_body = tables.iter().filter_map(|table| document.blocks.get(table.block));
    let rows = |block: &Block| if let Block::Table(table) = block { table.row_count() } else { 0 };
    work.rows.reserve_exact(in_body.chain(in_annexes).map(rows).sum());
    let mut annexes = Vec::with_capacity(tables.len() + layout.annexes.len());
    // Most tables have an area of their own.
    areas.reserve_exact(annexes.capacity());
    let mut reader = Reader::new(work, areas, is_plan);
    for table in tables {
        annexes.push(reader.read(numbered("PL", "", annexes.len() + 1), table.block..table.block + 1, Some(table.title)));
    }
    for range in &layout.annexes {
        annexes.push(reader.read(numbered("PL", "", annexes.len() + 1), range.clone(), None));
    }
    annexes
}

/// The first area of each kind. There are few kinds, so a list of them is searched.
fn first_of_each_kind(areas: &[Area]) -> SmallVec<[(AreaKind, usize); 8]> {
    let mut first = SmallVec::<[(AreaKind, usize); 8]>::new();
    for (at, area) in areas.iter().enumerate() {
        if !first.iter().any(|(kind, _)| *kind == area.kind) {
            first.push((area.kind, at));
        }
    }
    first
}

/// Reads annexes, one after the other.
struct Reader<'r, 'w, 's> {
    work: &'r mut Work<'w, 's>,
    areas: &'r mut Vec<Area>,
    /// The first area of each kind in the body.
    body_areas: SmallVec<[(AreaKind, usize); 8]>,
    /// Whether the document is a plan.
    of_plan: bool,
    /// The header that the next table of the annex may go on from.
    carry: Carry<'w>,
    /// How many items the annex has so far.
    items: usize,
    /// Where the areas of the annex begin; those of annexes before it are not looked through again.
    own_areas: usize,
    /// Whether the annex belongs to a plan and is no form.
    is_plan: bool,
    id: SharedStr,
    /// Whether its title says that its figures are expected or found, not to be reached, once it was asked for.
    forecasts: Option<bool>,
    /// The group of the last row, and the area that its rows join.
    last_group: Option<(Option<SharedStr>, usize)>,
    /// The times that titles of columns set, which are told once for all rows.
    times: Vec<(Text<'w>, Vec<Deadline>)>,
}

impl<'r, 'w, 's> Reader<'r, 'w, 's> {
    fn new(work: &'r mut Work<'w, 's>, areas: &'r mut Vec<Area>, of_plan: bool) -> Self {
        let body_areas = first_of_each_kind(areas);
        Self {
            work,
            areas,
            body_areas,
            of_plan,
            carry: Carry::default(),
            items: 0,
            own_areas: 0,
            is_plan: of_plan,
            id: SharedStr::default(),
            forecasts: None,
            last_group: None,
            times: Vec::new(),
        }
    }

    /// Begins an annex.
    fn begin(&mut self, id: SharedStr) {
        self.own_areas = self.areas.len();
        self.is_plan = self.of_plan;
        self.items = 0;
        self.id = id;
        self.forecasts = None;
        self.last_group = None;
        self.times.clear();
        self.carry.leave();
    }

    fn read(&mut self, id: SharedStr, blocks: Range<usize>, title: Option<Text<'_>>) -> Annex {
        self.begin(id);
        let document = self.work.document;
        let head_end = match title {
            Some(_) => blocks.start,
            None => self.head_end(blocks.clone(), blocks.clone().find(|&i| matches!(document.blocks[i], Block::Table(_)))),
        };
        let title = title.map_or_else(|| self.title(blocks.start..head_end), |title| title.shared());
        let head = self.work.text(blocks.start);
        let form = !head.is_empty() && is_form(&head.words());
        self.is_plan &= !form;
        let mut annex = Annex { id: self.id.clone(), title, columns: Vec::new(), rows: Vec::new(), span: Span::default() };
        let mut extent: Option<Range<usize>> = None;
        let end = blocks.end;
        let is_table = |block: &Block| matches!(block, Block::Table(_));
        let alone = document.blocks[blocks.clone()].iter().filter(|block| is_table(block)).nth(1).is_none();
        for block in blocks {
            let range = document.extent(block);
            extent = Some(extent.map_or(range.clone(), |all| all.start..range.end.max(all.end)));
            self.work.whole.push(block);
            let text = self.work.text(block);
            // A part above the first table says of its figures what the title may say of them.
            let above = annex.columns.is_empty() && annex.rows.is_empty();
            if above && begins_part(text.as_str()) && forecasts(text.as_str()) {
                self.forecasts = Some(true);
            }
            match &document.blocks[block] {
                Block::Table(table) => {
                    let mut rows = Rows::of(&document.seen, document.grid(*table), std::mem::take(&mut self.carry));
                    self.rows(&mut annex, &mut rows, alone);
                    self.carry = rows.carry();
                }
                Block::Paragraph(_) if self.carry.goes_on() && self.heads_table(block) => self.carry.enter_group(&text),
                Block::Paragraph(_) if block >= head_end => self.provision(&annex, &text, end - block),
                Block::Paragraph(_) if !is_own_caption(&text) => {
                    self.work.lifter.cite(&text, false);
                }
                _ => {}
            }
        }
        annex.span = self.work.lifter.span(extent.unwrap_or_default());
        annex
    }

    /// Whether a paragraph is a group row that lost its cells: numbered as groups are, with rows right below it.
    fn heads_table(&self, block: usize) -> bool {
        let outer = marker::read(self.work.text(block).as_str()).is_some_and(|m| matches!(m.kind, Kind::Roman | Kind::Upper | Kind::Part));
        let below = self.work.document.blocks.get(block + 1..).unwrap_or_default().iter().find(|block| !matches!(block, Block::Aside(_)));
        outer && matches!(below, Some(Block::Table(_)))
    }

    /// Text around the table is kept as a provision of the annex; so many blocks at most are still to come, this one among them.
    fn provision(&mut self, annex: &Annex, text: &Text<'_>, left: usize) {
        let id = self.next_id();
        let all = text.as_str();
        let marker = marker::read(all).filter(|marker| marker.rest() < all.len());
        let (marker, text) =
            match marker.and_then(|marker| Some((text.share(all.get(..marker.len())?), text.part(marker.rest()..all.len())))) {
                Some((marker, text)) => (Some(marker), text),
                None => (None, *text),
            };
        let stated = self.work.lifter.item(&text, false, None, None);
        let item = Item {
            id,
            role: Role::Provision,
            section: self.id.clone(),
            marker,
            span: self.work.lifter.span(text.extent()),
            text: text.shared(),
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
        file(&mut self.areas[area], item, left);
    }

    /// The id of the annex's next item.
    fn next_id(&mut self) -> SharedStr {
        self.items += 1;
        item_id(&self.id, self.items)
    }

    /// The block after heading, title and caption.
    fn head_end(&self, blocks: Range<usize>, first_table: Option<usize>) -> usize {
        let limit = first_table.unwrap_or(blocks.end);
        let mut end = blocks.start;
        let mut titled = false;
        while end < limit {
            let text = self.work.text(end);
            let words = text.as_str();
            let set_off = is_capitals(words) || text.is_strong(0..words.len()) || is_own_caption(&text) || words.starts_with('(');
            // Right before the table everything is its title, unless it is a text of its own.
            let near = first_table.is_some() && words.chars().count() < 250;
            // A part that is set off ends the head; fields that a form asks for before its table are told by nobody.
            let part = titled && set_off && begins_part(words);
            if end > blocks.start && (!set_off && !near || part) {
                break;
            }
            titled |= self.titles(end, end == blocks.start);
            end += 1;
        }
        end
    }

    /// Whether a block of the head, which may be the first, is more than the name of the annex.
    fn titles(&self, block: usize, first: bool) -> bool {
        let text = self.work.text(block);
        !first || annex_name_len(&text.words()).is_none_or(|named| named < text.len())
    }

    /// The title: what stands in the head besides `PHỤ LỤC …` and captions, up to the first of the annex's parts.
    fn title(&self, head: Range<usize>) -> SharedStr {
        let (first, mut titled) = (head.start, false);
        let own = head.take_while(|&block| {
            let part = titled && begins_part(self.work.text(block).as_str());
            titled |= self.titles(block, block == first);
            !part
        });
        let paragraphs = own.filter_map(|block| match &self.work.document.blocks[block] {
            Block::Paragraph(p) => Some((p.text, p.lines)),
            _ => None,
        });
        let mut lines = paragraphs.flat_map(|(text, lines)| self.work.document.seen.line_texts(text, lines)).peekable();
        let first = lines.peek().copied().unwrap_or_default();
        let until_caption = lines.take_while(|line| !line.as_str().starts_with('('));
        let unnamed = until_caption.map(|line| {
            let named = annex_name_len(&line.words()).unwrap_or(0);
            line.part(named..line.len())
        });
        let parts: SmallVec<[Text<'w>; 8]> = unnamed.filter(|part| !part.is_empty()).collect();
        match Text::in_one(&parts) {
            _ if parts.is_empty() => first.shared(),
            Some(title) => title.shared(),
            None => parts.iter().map(Text::as_str).collect::<Vec<_>>().join(" ").into(),
        }
    }

    /// Takes the rows of a table, which may be the only one of its annex.
    fn rows(&mut self, annex: &mut Annex, rows: &mut Rows<'w>, alone: bool) {
        if annex.columns.is_empty() {
            annex.columns = rows.columns().iter().map(|column| Column { title: column.title.clone(), field: column.field }).collect();
        }
        let tasks = rows.columns().iter().any(|column| matches!(column.field, Field::Lead | Field::Deadlines | Field::Outputs));
        let role = if tasks && self.is_plan { Role::Task } else { Role::Provision };
        // Nobody asks for a field of a row where no table of the annex has a header: what it holds is not known.
        let told = !(alone && annex.columns.is_empty());
        loop {
            let left = rows.left();
            let Some(row) = rows.read() else { break };
            let id = self.next_id();
            let cells = row.cells.iter().map(Text::shared).collect();
            make_room(&mut annex.rows, left);
            annex.rows.push(Row { item: id.clone(), group: row.group.as_ref().map(|group| group.name.clone()), cells });
            let area = self.row_area(annex, row.group.as_ref());
            let fields = if told { row.fields.as_slice() } else { &[] };
            self.work.fields.extend(fields.iter().map(|(field, cell)| (*field, cell.stretch())));
            self.work.rows.push(AnnexRow {
                number: row.number.and_then(|number| number.trim_end_matches(['.', ')', ' ']).parse().ok()),
                task: row.task.stretch(),
                fields: offset(self.work.fields.len()),
            });
            // A sum is no task, and what it adds up is none of its own.
            let role = if role == Role::Task && row.is_bare_sum() { Role::Provision } else { role };
            let item = self.item(id, role, row, annex);
            file(&mut self.areas[area], item, left);
        }
    }

    /// The area that a row joins. Rows of one group stand together.
    fn row_area(&mut self, annex: &Annex, group: Option<&Group<'_>>) -> usize {
        let name = group.map(|group| &group.name);
        if let Some((last, area)) = &self.last_group
            && last.as_ref() == name
        {
            return *area;
        }
        let area = self.area_of_group(annex, group);
        self.last_group = Some((name.cloned(), area));
        area
    }

    /// The area of a group's rows: that of the body which it names, else the annex's own.
    fn area_of_group(&mut self, annex: &Annex, group: Option<&Group<'_>>) -> usize {
        let subject = group.map(|group| classify::meaning(&group.words()).subject);
        let kind = match subject {
            Some(Subject::Content(kind) | Subject::Accompanying(kind)) => Some(kind),
            Some(Subject::Digital) => Some(AreaKind::DigitalGovernment),
            _ => None,
        };
        if let Some(kind) = kind {
            let body = self.body_areas.iter().find(|(known, _)| *known == kind).map(|&(_, at)| at);
            return body.unwrap_or_else(|| self.own_area(annex, kind));
        }
        self.own_area(annex, AreaKind::Other)
    }

    /// The area of the annex itself.
    fn own_area(&mut self, annex: &Annex, kind: AreaKind) -> usize {
        let own = self.areas.get(self.own_areas..).unwrap_or_default();
        if let Some(at) = own.iter().position(|area| area.kind == kind) {
            return self.own_areas + at;
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

    fn item(&mut self, id: SharedStr, role: Role, row: &DataRow<'w>, annex: &Annex) -> Item {
        let stated = self.work.lifter.item(&row.task, false, None, None);
        let mut item = Item {
            id,
            role,
            section: self.id.clone(),
            marker: row.number.map(|number| row.task.share(number)),
            span: self.work.lifter.span(row.extent()),
            text: row.task.shared(),
            measures: stated.measures,
            deadlines: Vec::new(),
            lead: Vec::new(),
            coordinating: Vec::new(),
            outputs: Vec::new(),
            funding: None,
            children: Vec::new(),
            cue: Some("annex:row".into()),
        };
        let mut funding: SmallVec<[&str; 4]> = SmallVec::new();
        for (field, cell) in &row.fields {
            match field {
                Field::Lead => {
                    let (lead, coordinating) = self.work.lifter.actors(cell);
                    add(&mut item.lead, lead);
                    add(&mut item.coordinating, coordinating);
                }
                Field::Coordinating => add(&mut item.coordinating, self.work.lifter.names(cell)),
                Field::Deadlines => {
                    add(&mut item.deadlines, self.work.lifter.times(cell));
                    let often = self.work.lifter.frequency(cell, aim(&item.text));
                    // The task may say so itself.
                    let told = |often: &Measure| item.measures.iter().any(|known| known.kind == often.kind && known.per == often.per);
                    item.measures.extend(often.filter(|often| !told(often)));
                }
                Field::Outputs => {
                    self.work.lifter.cite(cell, false);
                    add(&mut item.outputs, vec![cell.shared()]);
                }
                Field::Funding if funding.is_empty() => funding.push(cell.as_str()),
                Field::Funding => funding.extend(["; ", cell.as_str()]),
                _ => self.work.lifter.cite(cell, false),
            }
        }
        item.funding = match funding.as_slice() {
            [] => None,
            [cell] => Some(self.work.document.seen.share(*cell)),
            cells => Some(SharedStr::joined(cells)),
        };
        for (field, cell) in &row.shared {
            // What a merged cell says is read again for each of its rows.
            if !self.work.room.admits(1 + cell.len() / CELL_OF_ONE, item.span) {
                continue;
            }
            match field {
                Field::Lead => {
                    let (lead, coordinating) = self.work.lifter.actors(cell);
                    add(&mut item.lead, lead.into_iter().map(inherited_agency).collect());
                    add(&mut item.coordinating, coordinating.into_iter().map(inherited_agency).collect());
                }
                Field::Coordinating => {
                    add(&mut item.coordinating, self.work.lifter.names(cell).into_iter().map(inherited_agency).collect())
                }
                _ => add(&mut item.deadlines, self.work.lifter.times(cell).into_iter().map(inherited_deadline).collect()),
            }
        }
        if self.is_plan && !row.figures.is_empty() && !*self.forecasts.get_or_insert_with(|| forecasts(&annex.title)) {
            self.figures(&mut item, &row.figures);
        }
        item
    }

    /// The figures of a row of targets, and the years that their columns set. What lies before the plan is no target.
    fn figures(&mut self, item: &mut Item, figures: &[Figure<'w>]) {
        let sentences = measure::Sentences::of(figures.iter().map(|figure| (figure.text.as_str(), figure.unit)));
        let first = self.work.lifter.years.map(|years| years.from);
        let past = |time: &Deadline| time.end.zip(first).is_some_and(|(end, first)| end.year() < first);
        item.measures.reserve_exact(figures.len());
        item.deadlines.reserve_exact(figures.iter().filter(|figure| figure.time.is_some()).count());
        for (figure, sentence) in figures.iter().zip(sentences.iter()) {
            let set = figure.time.map(|title| self.times_of(title));
            let times = set.and_then(|at| self.times.get(at)).map_or(&[][..], |(_, times)| times);
            if times.iter().any(past) {
                continue;
            }
            let indicator = || match figure.aspect {
                Some(aspect) => [item.text.as_str(), " – ", aspect].concat().into(),
                None => aim(&item.text).into(),
            };
            let Some(measure) = self.work.lifter.figure(figure, &sentence, indicator) else { continue };
            item.measures.push(measure);
            item.role = Role::Target;
            for time in times {
                if !item.deadlines.iter().any(|known| known.span == time.span) && self.work.room.admits(1, item.span) {
                    item.deadlines.push(inherited_deadline(time.clone()));
                }
            }
        }
        item.measures.shrink_to_fit();
    }

    /// The place of the times that the title of a column sets.
    fn times_of(&mut self, title: Text<'w>) -> usize {
        self.times.iter().position(|(known, _)| *known == title).unwrap_or_else(|| {
            let times = self.work.lifter.times(&title);
            self.times.push((title, times));
            self.times.len() - 1
        })
    }
}

/// What a row is about, without the mark of a list before it.
fn aim(task: &str) -> &str {
    task.trim_start_matches(['-', '+', ' '])
}

/// So many bytes of a cell make one value at most.
const CELL_OF_ONE: usize = 16;

/// Whether a paragraph of an annex begins one of its parts: `I. DANH MỤC NHIỆM VỤ`, `1.1. Trình tự thực hiện`.
fn begins_part(text: &str) -> bool {
    let numbered = |marker: &marker::Marker| marker.kind <= Kind::Decimal && marker.kind != Kind::Article && marker.ordinal().is_some();
    marker::read(text).filter(numbered).is_some_and(|marker| marker.rest() < text.len())
}

/// Whether an annex of this heading is a form, which says what is to be filled in.
fn is_form(head: &Words<'_>) -> bool {
    head.is(0, "mẫu") && annex_name_len(head).is_some()
}

/// Whether a title says that figures are expected or found, not to be reached.
fn forecasts(title: &str) -> bool {
    let title = title.to_lowercase();
    ["dự báo", "hiện trạng", "thực trạng", "kết quả thực hiện"].iter().any(|word| title.contains(word))
}

/// Adds values to a list, which in most rows is empty and takes theirs as it is.
fn add<T>(list: &mut Vec<T>, mut values: Vec<T>) {
    if list.is_empty() {
        *list = values;
    } else {
        list.append(&mut values);
    }
}
