//! Sections, areas and items of the body.

use super::handed_down::{hand_down, inherited_agency, inherited_deadline};
use super::stated::Stated;
use super::written::written;
use super::{Work, file, item_id};
use crate::classify::{self, Division, HeadingRole, Meaning, RoleContext, Subject};
use crate::extract::measure;
use crate::layout::Layout;
use crate::model::{Agency, Area, AreaKind, Item, Role, Section};
use crate::outline::{ByNode, ItemNode, Node, SectionNode};
use crate::text::{Span, Stretch};
use crate::words::Words;

/// The body of a plan.
pub(super) struct Body {
    /// Whether the text is a plan.
    pub(super) is_plan: bool,
    pub(super) outline: Vec<Section>,
    pub(super) areas: Vec<Area>,
}

/// Reads the body. The ids and paths of sections are taken from their nodes.
pub(super) fn read(work: &mut Work<'_, '_>, nodes: &mut [Node<'_>]) -> Body {
    let outline = outline(work, nodes);
    let mut reader = Reader::new(nodes, outline);
    reader.sections(work);
    reader.items(work);
    Body { is_plan: reader.is_plan, outline: reader.outline, areas: reader.areas }
}

/// The sections in the outline, without what is yet to be read of them.
fn outline(work: &Work<'_, '_>, nodes: &mut [Node<'_>]) -> Vec<Section> {
    let count = nodes.iter().filter(|node| matches!(node, Node::Section(_))).count();
    let mut outline = Vec::with_capacity(count);
    for node in nodes {
        let Node::Section(section) = node else { continue };
        outline.push(Section {
            id: std::mem::take(&mut section.id),
            path: std::mem::take(&mut section.path),
            marker: section.marker.map(written),
            title: section.title.as_str().to_owned(),
            level: section.level,
            role: None,
            lead: Vec::new(),
            coordinating: Vec::new(),
            deadlines: Vec::new(),
            span: work.lifter.span(section.source.clone()),
        });
    }
    outline
}

/// A section with what the classifier says of it. What it states stands in the outline.
struct Known<'n> {
    section: &'n SectionNode<'n>,
    meaning: Meaning,
    /// How it and the sections beside it divide their parent by content.
    division: Division,
    /// Whether a section `Yêu cầu` stands beside it.
    beside_requirements: bool,
    /// Whether it says whom or what the plan covers, once it was asked for.
    is_scope: Option<bool>,
    /// How many items stand in it so far.
    items: usize,
    /// The area that it gives, once it is opened.
    area: Option<usize>,
    /// The area of its items, once it was asked for.
    area_of_items: Option<usize>,
}

struct Reader<'n> {
    nodes: &'n [Node<'n>],
    is_plan: bool,
    /// The place of each section in the outline and among those known, by its node.
    places: Vec<u32>,
    known: Vec<Known<'n>>,
    outline: Vec<Section>,
    areas: Vec<Area>,
    /// The area of the text outside every section.
    area_outside: Option<usize>,
    /// The next running number of items outside every section.
    outside: usize,
    /// The last section.
    last_section: Option<usize>,
    /// The section of the last item whose area was looked for and those above it, outermost first.
    above: Vec<(Meaning, Division)>,
}

/// An item that is read, and what it may yet hold.
struct Made {
    item: Item,
    area: usize,
    /// How many items hang on it.
    children: usize,
}

impl<'n> Reader<'n> {
    fn new(nodes: &'n [Node<'n>], outline: Vec<Section>) -> Self {
        Self {
            nodes,
            is_plan: false,
            places: Vec::with_capacity(nodes.len()),
            known: Vec::with_capacity(outline.len()),
            outline,
            areas: Vec::new(),
            area_outside: None,
            outside: 0,
            last_section: nodes.iter().rposition(|node| matches!(node, Node::Section(_))),
            above: Vec::new(),
        }
    }

    fn known(&self, section: usize) -> &Known<'n> {
        &self.known[self.places[section] as usize]
    }

    fn known_mut(&mut self, section: usize) -> &mut Known<'n> {
        &mut self.known[self.places[section] as usize]
    }

    fn section(&self, section: usize) -> &'n SectionNode<'n> {
        self.known(section).section
    }

    /// A section in the outline.
    fn entry(&self, section: usize) -> &Section {
        &self.outline[self.places[section] as usize]
    }

    fn entry_mut(&mut self, section: usize) -> &mut Section {
        &mut self.outline[self.places[section] as usize]
    }

    /// The sections from a section up to the outermost.
    fn chain(&self, section: Option<usize>) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(section, |&node| self.section(node).parent)
    }

    fn sections(&mut self, work: &mut Work<'_, '_>) {
        let mut divisions: ByNode<Option<usize>, (usize, usize, bool)> = ByNode::default();
        for (index, node) in self.nodes.iter().enumerate() {
            self.places.push(u32::try_from(self.known.len()).unwrap_or(u32::MAX));
            let Node::Section(section) = node else { continue };
            let words = section.title.words();
            let (meaning, agencies) = classify::read(&words);
            let stated = work.lifter.heading(&section.title, &words, agencies);
            let division = divisions.of(section.parent);
            division.0 += usize::from(matches!(meaning.subject, Subject::Content(_)));
            division.1 += 1;
            division.2 |= meaning.role == Some(HeadingRole::Plain(Role::Requirement));
            work.leaves.push(Stretch::of(section.source.clone()));
            self.known.push(Known {
                section,
                meaning,
                division: Division::No,
                beside_requirements: names_requirements(&words),
                is_scope: None,
                items: 0,
                area: None,
                area_of_items: None,
            });
            let entry = self.entry_mut(index);
            (entry.lead, entry.coordinating, entry.deadlines) = (stated.lead, stated.coordinating, stated.deadlines);
        }
        self.is_plan = self.tells_plan(work.layout);
        self.name_by_field(work);
        self.recognise_assignments();
        for (index, node) in self.nodes.iter().enumerate() {
            let Node::Section(section) = node else { continue };
            let (contents, sections, requirements) = divisions[section.parent];
            let known = self.known_mut(index);
            known.division = Division::of(contents, sections);
            known.beside_requirements |= requirements;
            let role = known.meaning.role.filter(|_| self.is_plan);
            self.entry_mut(index).role = role.map(|role| classify::resolve(role, &self.role_context(index, false)));
        }
    }

    /// Whether the text is a plan: it says so above its title, or, where the title was lost, it has
    /// the goals and the execution that plans have.
    fn tells_plan(&self, layout: &Layout) -> bool {
        if let Some(kind) = layout.plan.kind {
            return kind == "Kế hoạch";
        }
        let has = |kind: AreaKind| {
            let mut outermost = self.known.iter().filter(|known| known.section.level == 1);
            outermost.any(|known| known.meaning.subject == Subject::Planwide(kind))
        };
        has(AreaKind::General) && has(AreaKind::Implementation) && layout.decision.is_none()
    }

    /// Among headings that are agencies' names, `3. Tư pháp – Hộ tịch` is the department of that field.
    fn name_by_field(&mut self, work: &Work<'_, '_>) {
        let mut agencies: ByNode<Option<usize>, (usize, usize)> = ByNode::default();
        for (index, node) in self.nodes.iter().enumerate() {
            let Node::Section(section) = node else { continue };
            let (all, named) = agencies.of(section.parent);
            *all += 1;
            *named += usize::from(self.is_name(index));
        }
        let mut fields: Vec<(usize, Vec<Agency>)> = Vec::new();
        let mut siblings: ByNode<Option<usize>, usize> = ByNode::default();
        for (index, node) in self.nodes.iter().enumerate() {
            let Node::Section(section) = node else { continue };
            if agencies[section.parent].1 == 0 || self.is_name(index) {
                continue;
            }
            let field = work.lifter.by_field(&section.title);
            if !field.is_empty() {
                fields.push((index, field));
                *siblings.of(section.parent) += 1;
            }
        }
        for (index, lead) in fields {
            let parent = self.section(index).parent;
            let (all, named) = agencies[parent];
            let named = named + siblings[parent];
            if named >= 3 && named * 2 > all {
                self.entry_mut(index).lead = lead;
            }
        }
    }

    /// Whether a heading is an agency's name, and does not name one in the bracket behind its subject.
    fn is_name(&self, section: usize) -> bool {
        self.entry(section).lead.iter().any(|agency| agency.cue.as_deref() != Some("heading:bracket"))
    }

    /// `NHIỆM VỤ CỤ THỂ` over headings that are agencies' names assigns the work: it is the execution.
    fn recognise_assignments(&mut self) {
        let mut children: ByNode<usize, (usize, usize)> = ByNode::default();
        for (index, node) in self.nodes.iter().enumerate() {
            let Node::Section(section) = node else { continue };
            let Some(parent) = section.parent else { continue };
            let entry = children.of(parent);
            entry.0 += 1;
            entry.1 += usize::from(self.is_name(index));
        }
        for (index, &(all, agencies)) in children.iter() {
            let outermost = self.section(index).level == 1;
            let known = self.known_mut(index);
            let neutral = matches!(known.meaning.subject, Subject::None | Subject::Solutions);
            if outermost && neutral && agencies >= 2 && agencies * 2 > all {
                known.meaning =
                    Meaning { role: Some(HeadingRole::Plain(Role::Responsibility)), subject: Subject::Planwide(AreaKind::Implementation) };
            }
        }
    }

    fn role_context(&self, section: usize, measured: bool) -> RoleContext {
        let above = self.chain(self.section(section).parent);
        let inside_area = above
            .map(|node| self.known(node).meaning.subject)
            .any(|s| matches!(s, Subject::Content(_) | Subject::Accompanying(_) | Subject::Other));
        RoleContext { beside_requirements: self.known(section).beside_requirements, inside_area, measured }
    }

    fn items(&mut self, work: &mut Work<'_, '_>) {
        let mut moved = self.moved().into_iter().peekable();
        let run_ends = self.run_ends();
        // The items of the nodes from `first` on.
        let mut made: Vec<Option<Made>> = Vec::new();
        let mut first = 0;
        for (index, node) in self.nodes.iter().enumerate() {
            made.push(match node {
                Node::Item(item) => {
                    let section = moved.next_if(|(moved, _)| *moved == index).map_or(item.section, |(_, section)| section);
                    Some(self.make(work, index, item, section))
                }
                _ => None,
            });
            if run_ends[index] {
                self.file(&mut made, first);
                first = index + 1;
            }
        }
    }

    /// Behind which nodes nothing hangs on an item before: what was read so far is whole.
    fn run_ends(&self) -> Vec<bool> {
        let mut ends = vec![true; self.nodes.len()];
        let mut earliest = usize::MAX;
        for (index, (node, end)) in self.nodes.iter().zip(&mut ends).enumerate().rev() {
            *end = index < earliest;
            if let Node::Item(item) = node {
                earliest = item.parent.map_or(earliest, |parent| parent.min(earliest));
            }
        }
        ends
    }

    /// Reads an item, which is not put anywhere yet.
    fn make(&mut self, work: &mut Work<'_, '_>, index: usize, node: &ItemNode<'_>, section: Option<usize>) -> Made {
        let opening = self.is_opening(index, section);
        let basis = opening && node.text.as_str().starts_with("Căn cứ");
        let mut stated = work.lifter.item(&node.text, basis);
        if opening {
            // An opening paragraph tells how the plan came about; it asks nobody to do anything.
            stated = Stated { measures: stated.measures, ..Stated::default() };
        }
        let names = !stated.lead.is_empty() || !stated.coordinating.is_empty();
        if section.is_some_and(|section| names && self.is_scope(section)) {
            stated.lead.retain(is_charged);
            stated.coordinating.retain(is_charged);
        }
        work.leaves.extend(node.marker_source.clone().map(Stretch::of));
        let extent = node.text.extent();
        work.leaves.push(Stretch::of(extent.clone()));
        let (role, cue) = self.role(index, node, section, &stated);
        let area = self.area(section);
        let id = self.next_id(section);
        let mut item = self.item(node, work.lifter.span(extent), section, id, role, stated);
        item.cue = Some(cue.into());
        self.extend_area(area, item.span);
        Made { item, area, children: 0 }
    }

    /// Puts each item of a run into the item that it hangs on, and the others into their areas. Nothing is left in the list.
    fn file(&mut self, made: &mut Vec<Option<Made>>, first: usize) {
        let nodes = self.nodes.get(first..).unwrap_or_default();
        let parent_of = |at: usize| match nodes.get(at) {
            Some(Node::Item(item)) => item.parent.and_then(|parent| parent.checked_sub(first)),
            _ => None,
        };
        for at in 0..made.len() {
            if let Some(Some(parent)) = parent_of(at).and_then(|parent| made.get_mut(parent)) {
                parent.children += 1;
            }
        }
        // Children before their parents, so that each parent takes whole items.
        for at in (0..made.len()).rev() {
            let Some(parent) = parent_of(at) else { continue };
            if let Some(child) = made.get_mut(at).and_then(Option::take)
                && let Some(Some(parent)) = made.get_mut(parent)
            {
                if parent.item.children.is_empty() {
                    parent.item.children.reserve_exact(parent.children);
                }
                parent.item.children.push(child.item);
            }
        }
        for Made { mut item, area, .. } in made.drain(..).flatten() {
            hand_down(&mut item);
            file(&mut self.areas[area], item, nodes.len());
        }
    }

    /// Whether an item stands before the first section.
    fn is_opening(&self, index: usize, section: Option<usize>) -> bool {
        section.is_none() && self.last_section.is_some_and(|last| index < last)
    }

    /// Whether a section says whom or what the plan covers.
    fn is_scope(&mut self, section: usize) -> bool {
        let known = self.known_mut(section);
        *known.is_scope.get_or_insert_with(|| classify::is_scope(&known.section.title.words()))
    }

    /// The closing paragraphs and remarks that do not stand in the section above them, and where they stand, in order.
    fn moved(&self) -> Vec<(usize, Option<usize>)> {
        let mut moved = Vec::new();
        let mut filled: ByNode<usize, usize> = ByNode::default();
        for (index, node) in self.nodes.iter().enumerate() {
            let Node::Item(item) = node else { continue };
            let Some(section) = item.section else { continue };
            let others = filled.of(section);
            *others += 1;
            // A remark on the annex at the end of a list speaks of the part that the list belongs to.
            let above = self.section(section).parent;
            if is_annex_remark(item) && *others > 1 && above.is_some() {
                moved.push((index, above));
            }
        }
        for index in (0..self.nodes.len()).rev() {
            let Node::Item(item) = &self.nodes[index] else { break };
            if is_annex_remark(item) {
                // `(Kèm theo Phụ lục …)` may stand below the closing paragraph.
                continue;
            }
            let alone = item.section.is_some_and(|section| filled.get(section) == Some(&1));
            if item.marker.is_some() || item.section.is_none() || !is_closing(item.text.as_str(), alone) {
                break;
            }
            moved.push((index, None));
        }
        moved.sort_unstable_by_key(|(index, _)| *index);
        moved
    }

    fn next_id(&mut self, section: Option<usize>) -> String {
        let Some(section) = section else {
            self.outside += 1;
            return item_id("", self.outside);
        };
        let known = self.known_mut(section);
        known.items += 1;
        let number = known.items;
        item_id(&self.entry(section).id, number)
    }

    /// What an item is, and the cue that decided it.
    fn role(&self, index: usize, item: &ItemNode<'_>, section: Option<usize>, stated: &Stated) -> (Role, &'static str) {
        if !self.is_plan {
            return (Role::Provision, "text:no-plan");
        }
        let text = item.text.as_str();
        if item.marker.is_none() && text.ends_with(':') && self.introduces(index) {
            return (Role::Intro, "colon:list-below");
        }
        if item.marker.is_none() && is_bracketed(text) {
            return (Role::Provision, "brackets:remark");
        }
        if item.marker.is_some() && self.introduced_by_times(index, section) {
            return (Role::Provision, "intro:thoi-han");
        }
        let Some(section) = section else {
            // A short plan without sections lists its tasks.
            let listed = self.outline.is_empty() && item.marker.is_some();
            return match self.is_opening(index, section) {
                true => (Role::Intro, "place:opening"),
                false if listed => (Role::Task, "default:list"),
                false => (Role::Provision, "place:closing"),
            };
        };
        let giving = self.chain(Some(section)).find(|&node| self.gives_role(node));
        match giving.and_then(|node| self.known(node).meaning.role.map(|role| (node, role))) {
            Some((node, role)) => {
                let resolved = classify::resolve(role, &self.role_context(node, !stated.measures.is_empty()));
                // Among targets and objectives, what only tells where things stand is neither.
                match resolved {
                    Role::Target | Role::Objective if measure::tells_present_state(&item.text.words()) => {
                        (Role::Provision, "text:present-state")
                    }
                    _ => (resolved, classify::heading_cue(role, resolved)),
                }
            }
            None => (Role::Task, "default:area"),
        }
    }

    /// Whether a list stands below a paragraph that sets times (`Thời hạn báo cáo … như sau:`): then
    /// it is the regime of reports, not what anybody is to do.
    fn introduced_by_times(&self, index: usize, section: Option<usize>) -> bool {
        let before = self.nodes[..index].iter().rev().map_while(|node| match node {
            Node::Item(item) if item.section == section => Some(item),
            _ => None,
        });
        let intro = before.take(60).find(|item| item.marker.is_none());
        intro.is_some_and(|item| {
            item.text.as_str().ends_with(':')
                && ["Thời hạn", "Thời gian", "Thời điểm"].iter().any(|time| item.text.as_str().starts_with(time))
        })
    }

    /// Whether a section says what its items are. `Thời gian thực hiện` and its like rule the plan
    /// where they stand high up; below a task they are part of it.
    fn gives_role(&self, node: usize) -> bool {
        let role = self.known(node).meaning.role;
        let low = self.section(node).level > 2;
        role.is_some() && !(low && role == Some(HeadingRole::Plain(Role::Provision)) && self.under_tasks(node))
    }

    fn under_tasks(&self, node: usize) -> bool {
        let mut above = self.chain(self.section(node).parent);
        above.any(|node| self.known(node).meaning.role == Some(HeadingRole::Plain(Role::Task)))
    }

    /// Whether what follows a paragraph with a colon is a list or a section below it.
    fn introduces(&self, index: usize) -> bool {
        match self.nodes.get(index + 1) {
            Some(Node::Item(next)) => next.marker.is_some(),
            Some(Node::Section(_) | Node::Table { .. }) => true,
            None => false,
        }
    }

    /// The index of the area of a section's items; the area is opened when it is new.
    fn area(&mut self, section: Option<usize>) -> usize {
        let Some(section) = section else {
            return *self.area_outside.get_or_insert_with(|| open_area(&mut self.areas, None, AreaKind::Other));
        };
        if let Some(area) = self.known(section).area_of_items {
            return area;
        }
        let area = self.area_above(section);
        self.known_mut(section).area_of_items = Some(area);
        area
    }

    /// The area that a section or one above it gives.
    fn area_above(&mut self, section: usize) -> usize {
        let mut above = std::mem::take(&mut self.above);
        above.clear();
        above.extend(self.chain(Some(section)).map(|node| (self.known(node).meaning, self.known(node).division)));
        above.reverse();
        let (place, kind) = classify::area(&above).unwrap_or((0, AreaKind::Other));
        let giver = self.chain(Some(section)).nth(above.len().saturating_sub(place + 1)).unwrap_or(section);
        self.above = above;
        if let Some(area) = self.known(giver).area {
            return area;
        }
        let area = open_area(&mut self.areas, Some(&self.outline[self.places[giver] as usize]), kind);
        self.known_mut(giver).area = Some(area);
        area
    }

    fn extend_area(&mut self, area: usize, span: Span) {
        let own = &mut self.areas[area].span;
        if own.end == 0 {
            *own = span;
        }
        own.end = own.end.max(span.end);
    }

    fn item(&self, node: &ItemNode<'_>, span: Span, section: Option<usize>, id: String, role: Role, stated: Stated) -> Item {
        let mut item = Item {
            id,
            role,
            section: section.map_or_else(String::new, |section| self.entry(section).id.clone()),
            marker: node.marker.map(written),
            span,
            text: node.text.as_str().to_owned(),
            measures: stated.measures,
            deadlines: stated.deadlines,
            lead: stated.lead,
            coordinating: stated.coordinating,
            outputs: Vec::new(),
            funding: None,
            children: Vec::new(),
            cue: None,
        };
        if self.is_plan {
            self.inherit(&mut item, section);
        }
        item
    }

    /// What the headings above give to an item that does not say otherwise.
    fn inherit(&self, item: &mut Item, section: Option<usize>) {
        if item.lead.is_empty() {
            let lead = self.chain(section).map(|node| &self.entry(node).lead).find(|lead| !lead.is_empty());
            item.lead = lead.map_or_else(Vec::new, |lead| lead.iter().cloned().map(inherited_agency).collect());
        }
        if item.coordinating.is_empty() {
            let others = self.chain(section).map(|node| &self.entry(node).coordinating).find(|others| !others.is_empty());
            item.coordinating = others.map_or_else(Vec::new, |others| others.iter().cloned().map(inherited_agency).collect());
        }
        if item.deadlines.is_empty() {
            let times = self.chain(section).map(|node| &self.entry(node).deadlines).find(|times| !times.is_empty());
            item.deadlines = times.map_or_else(Vec::new, |times| times.iter().cloned().map(inherited_deadline).collect());
        }
    }
}

/// Opens the area that a section gives, or that of the text outside every section; gives its index.
fn open_area(areas: &mut Vec<Area>, section: Option<&Section>, kind: AreaKind) -> usize {
    let (id, title, span) = section.map(|section| (section.id.clone(), section.title.clone(), section.span)).unwrap_or_default();
    areas.push(Area { id, kind, title, targets: Vec::new(), tasks: Vec::new(), provisions: Vec::new(), span });
    areas.len() - 1
}

/// Whether a title names requirements.
fn names_requirements(title: &Words<'_>) -> bool {
    (0..title.len()).any(|at| title.phrase(at, "yêu cầu").is_some())
}

/// Whether a verb, and not only its place, gives an agency its part.
fn is_charged(agency: &Agency) -> bool {
    agency.cue.as_deref().is_some_and(|cue| cue.starts_with("verb:"))
}

/// A paragraph wholly in brackets.
fn is_bracketed(text: &str) -> bool {
    text.starts_with('(') && text.trim_end_matches(['.', ';']).ends_with(')')
}

/// `(Chi tiết tại Phụ lục kèm theo)`
fn is_annex_remark(item: &ItemNode<'_>) -> bool {
    if item.marker.is_some() || !is_bracketed(item.text.as_str()) {
        return false;
    }
    let text = item.text.as_str().to_lowercase();
    ["phụ lục", "danh mục", "biểu", "kèm theo", "đính kèm"].iter().any(|word| text.contains(word))
}

/// The paragraph that closes a plan: by its formula, or by the final `./.` (Nghị định 30/2020/NĐ-CP,
/// Phụ lục III, Mẫu 1.1 and others) unless it is all that its section says.
fn is_closing(text: &str, alone: bool) -> bool {
    let formulas = [
        "Trên đây là",
        "Trong quá trình",
        "Quá trình tổ chức",
        "Quá trình triển khai",
        "Quá trình thực hiện",
        "Yêu cầu các",
        "Đề nghị các",
        "Kế hoạch này",
    ];
    let formula = formulas.iter().any(|formula| text.starts_with(formula));
    formula || (!alone && text.trim_end_matches(|c: char| !matches!(c, '.' | '/')).ends_with("./."))
}
