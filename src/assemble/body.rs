//! Sections, areas and items of the body.

use super::handed_down::{hand_down, inherited_agency, inherited_deadline};
use super::stated::Stated;
use super::{Work, file};
use crate::classify::{self, Division, HeadingRole, Meaning, RoleContext, Subject};
use crate::layout::Layout;
use crate::model::{Agency, Area, AreaKind, Item, Role, Section};
use crate::outline::{ByNode, ItemNode, Node, SectionNode};
use crate::text::{Span, Stretch};

/// The body of a plan.
pub(super) struct Body {
    pub(super) outline: Vec<Section>,
    pub(super) areas: Vec<Area>,
}

/// Whether the text is a plan: it says so above its title, or, where the title was lost, it has
/// the goals and the execution that plans have.
pub(super) fn is_plan(layout: &Layout, nodes: &[Node<'_>]) -> bool {
    if let Some(kind) = layout.plan.kind {
        return kind == "Kế hoạch";
    }
    let outermost = nodes.iter().filter_map(|node| match node {
        Node::Section(section) if section.level == 1 => Some(classify::meaning(&section.title.words()).subject),
        _ => None,
    });
    let (mut goals, mut execution) = (false, false);
    for subject in outermost {
        goals |= subject == Subject::Planwide(AreaKind::General);
        execution |= subject == Subject::Planwide(AreaKind::Implementation);
    }
    goals && execution && layout.decision.is_none()
}

pub(super) fn read(work: &mut Work<'_, '_>, nodes: &[Node<'_>], is_plan: bool) -> Body {
    let mut reader = Reader::new(nodes, is_plan);
    reader.sections(work);
    reader.items(work);
    Body { outline: reader.outline, areas: reader.areas }
}

/// A section with what the classifier says of it.
struct Known {
    meaning: Meaning,
    stated: Stated,
    /// How it and the sections beside it divide their parent by content.
    division: Division,
    /// Whether a section `Yêu cầu` stands beside it.
    beside_requirements: bool,
    /// How many items stand in it so far.
    items: usize,
}

struct Reader<'n> {
    nodes: &'n [Node<'n>],
    /// The sections by their node.
    section_of: ByNode<usize, &'n SectionNode<'n>>,
    is_plan: bool,
    known: ByNode<usize, Known>,
    outline: Vec<Section>,
    areas: Vec<Area>,
    /// The area of each section that gives one; `None` for text outside every section.
    area_of: ByNode<Option<usize>, usize>,
    /// The area of the items in each section, once it was asked for.
    areas_of_items: ByNode<Option<usize>, usize>,
    /// The next running number of items outside every section.
    outside: usize,
    /// The last section.
    last_section: Option<usize>,
}

impl<'n> Reader<'n> {
    fn new(nodes: &'n [Node<'n>], is_plan: bool) -> Self {
        let last_section = nodes.iter().rposition(|node| matches!(node, Node::Section(_)));
        let mut section_of = ByNode::default();
        for (index, node) in nodes.iter().enumerate() {
            if let Node::Section(section) = node {
                section_of.insert(index, section);
            }
        }
        Self {
            nodes,
            section_of,
            is_plan,
            known: ByNode::default(),
            outline: Vec::new(),
            areas: Vec::new(),
            area_of: ByNode::default(),
            areas_of_items: ByNode::default(),
            outside: 0,
            last_section,
        }
    }

    fn section(&self, node: usize) -> &'n SectionNode<'n> {
        self.section_of[node]
    }

    /// The sections from a section up to the outermost.
    fn chain(&self, section: Option<usize>) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(section, |&node| self.section(node).parent)
    }

    fn sections(&mut self, work: &mut Work<'_, '_>) {
        let mut divisions: ByNode<Option<usize>, (usize, usize, bool)> = ByNode::default();
        for (index, node) in self.nodes.iter().enumerate() {
            let Node::Section(section) = node else { continue };
            let (meaning, agencies) = classify::read(&section.title.words());
            let stated = work.lifter.heading(&section.title, agencies);
            let entry = divisions.of(section.parent);
            entry.0 += usize::from(matches!(meaning.subject, Subject::Content(_)));
            entry.1 += 1;
            entry.2 |= meaning.role == Some(HeadingRole::Plain(Role::Requirement));
            work.leaves.push(Stretch::of(section.source.clone()));
            self.known.insert(index, Known { meaning, stated, division: Division::No, beside_requirements: false, items: 0 });
        }
        self.name_by_field(work);
        self.recognise_assignments();
        for (index, node) in self.nodes.iter().enumerate() {
            let Node::Section(section) = node else { continue };
            let (contents, sections, requirements) = divisions[section.parent];
            if let Some(known) = self.known.get_mut(index) {
                known.division = Division::of(contents, sections);
                known.beside_requirements = requirements || section.title.as_str().to_lowercase().contains("yêu cầu");
            }
            let entry = self.outline_entry(work, index);
            self.outline.push(entry);
        }
    }

    /// Among headings that are agencies' names, `3. Tư pháp – Hộ tịch` is the department of that field.
    fn name_by_field(&mut self, work: &Work<'_, '_>) {
        let mut agencies: ByNode<Option<usize>, (usize, usize)> = ByNode::default();
        let mut fields: Vec<(usize, Vec<Agency>)> = Vec::new();
        for (index, node) in self.nodes.iter().enumerate() {
            let Node::Section(section) = node else { continue };
            let (all, named) = agencies.of(section.parent);
            if self.is_name(index) {
                *named += 1;
            } else {
                let field = work.lifter.by_field(&section.title);
                if !field.is_empty() {
                    fields.push((index, field));
                    continue;
                }
            }
            *all += 1;
        }
        let mut siblings: ByNode<Option<usize>, usize> = ByNode::default();
        for (index, _) in &fields {
            *siblings.of(self.section(*index).parent) += 1;
        }
        for (index, lead) in fields {
            let parent = self.section(index).parent;
            let beside = siblings[parent];
            let (all, named) = agencies[parent];
            if named >= 1
                && named + beside >= 3
                && (named + beside) * 2 > all + beside
                && let Some(known) = self.known.get_mut(index)
            {
                known.stated.lead = lead;
            }
        }
    }

    /// Whether a heading is an agency's name, and does not name one in the bracket behind its subject.
    fn is_name(&self, section: usize) -> bool {
        self.known[section].stated.lead.iter().any(|agency| agency.cue.as_deref() != Some("heading:bracket"))
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
            if let Some(known) = self.known.get_mut(index) {
                let neutral = matches!(known.meaning.subject, Subject::None | Subject::Solutions);
                if outermost && neutral && agencies >= 2 && agencies * 2 > all {
                    known.meaning = Meaning {
                        role: Some(HeadingRole::Plain(Role::Responsibility)),
                        subject: Subject::Planwide(AreaKind::Implementation),
                    };
                }
            }
        }
    }

    fn outline_entry(&self, work: &Work<'_, '_>, index: usize) -> Section {
        let section = self.section(index);
        let known = &self.known[index];
        let role = known.meaning.role.filter(|_| self.is_plan);
        Section {
            id: section.id.clone(),
            path: section.path.clone(),
            marker: section.marker.map(str::to_owned),
            title: section.title.as_str().to_owned(),
            level: section.level,
            role: role.map(|role| classify::resolve(role, &self.role_context(index, false))),
            lead: known.stated.lead.clone(),
            coordinating: known.stated.coordinating.clone(),
            deadlines: known.stated.deadlines.clone(),
            span: work.lifter.span(section.source.clone()),
        }
    }

    fn role_context(&self, section: usize, measured: bool) -> RoleContext {
        let above = self.chain(self.section(section).parent);
        let subject_of = |node: usize| self.known.get(node).map(|known| known.meaning.subject);
        let inside_area =
            above.filter_map(subject_of).any(|s| matches!(s, Subject::Content(_) | Subject::Accompanying(_) | Subject::Other));
        RoleContext { beside_requirements: self.known[section].beside_requirements, inside_area, measured }
    }

    fn items(&mut self, work: &mut Work<'_, '_>) {
        let standing = self.standing();
        let mut made: Vec<Option<(Item, Option<usize>)>> = self.nodes.iter().map(|_| None).collect();
        for (index, node) in self.nodes.iter().enumerate() {
            let Node::Item(item) = node else { continue };
            let section = standing[index];
            let opening = self.is_opening(index, section);
            let basis = opening && item.text.as_str().starts_with("Căn cứ");
            let mut stated = work.lifter.item(&item.text, basis);
            if opening {
                // An opening paragraph tells how the plan came about; it asks nobody to do anything.
                stated = Stated { measures: stated.measures, ..Stated::default() };
            }
            if section.is_some_and(|section| classify::is_scope(&self.section(section).title.words())) {
                stated.lead.retain(is_charged);
                stated.coordinating.retain(is_charged);
            }
            work.leaves.extend(item.marker_source.clone().map(Stretch::of));
            work.leaves.push(Stretch::of(item.text.extent()));
            let (role, cue) = self.role(index, item, section, &stated);
            let area = self.area(work, section);
            let id = self.next_id(section);
            let mut item = self.item(work, item, section, id, role, stated);
            item.cue = Some(cue.into());
            self.extend_area(area, item.span);
            made[index] = Some((item, Some(area)));
        }
        // Children before their parents, so that each parent takes whole items.
        for index in (0..made.len()).rev() {
            let Node::Item(node) = &self.nodes[index] else { continue };
            let Some(parent) = node.parent else { continue };
            if let Some((child, _)) = made[index].take()
                && let Some((parent, _)) = &mut made[parent]
            {
                parent.children.push(child);
            }
        }
        for (mut item, area) in made.into_iter().flatten() {
            hand_down(&mut item);
            if let Some(area) = area {
                file(&mut self.areas[area], item);
            }
        }
    }

    /// Whether an item stands before the first section.
    fn is_opening(&self, index: usize, section: Option<usize>) -> bool {
        section.is_none() && self.last_section.is_some_and(|last| index < last)
    }

    /// The section each item stands in, closing paragraphs and remarks moved where they belong.
    fn standing(&self) -> Vec<Option<usize>> {
        let mut standing: Vec<Option<usize>> = self
            .nodes
            .iter()
            .map(|node| match node {
                Node::Item(item) => item.section,
                Node::Table { section, .. } => *section,
                Node::Section(_) => None,
            })
            .collect();
        let mut filled: ByNode<usize, usize> = ByNode::default();
        for (index, node) in self.nodes.iter().enumerate() {
            let Node::Item(item) = node else { continue };
            let Some(section) = item.section else { continue };
            let others = filled.of(section);
            *others += 1;
            // A remark on the annex at the end of a list speaks of the part that the list belongs to.
            let above = self.section(section).parent;
            if is_annex_remark(item) && *others > 1 && above.is_some() {
                standing[index] = above;
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
            standing[index] = None;
        }
        standing
    }

    fn next_id(&mut self, section: Option<usize>) -> String {
        let Some(known) = section.and_then(|section| self.known.get_mut(section)) else {
            self.outside += 1;
            return format!("#{}", self.outside);
        };
        known.items += 1;
        let number = known.items;
        format!("{}#{number}", section.map_or("", |section| self.section(section).id.as_str()))
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
        match giving.and_then(|node| self.known[node].meaning.role.map(|role| (node, role))) {
            Some((node, role)) => {
                let resolved = classify::resolve(role, &self.role_context(node, !stated.measures.is_empty()));
                // Among targets and objectives, what only tells where things stand is neither.
                match resolved {
                    Role::Target | Role::Objective if stated.present => (Role::Provision, "text:present-state"),
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
        let role = self.known[node].meaning.role;
        let low = self.section(node).level > 2;
        role.is_some() && !(low && role == Some(HeadingRole::Plain(Role::Provision)) && self.under_tasks(node))
    }

    fn under_tasks(&self, node: usize) -> bool {
        let mut above = self.chain(self.section(node).parent);
        above.any(|node| self.known[node].meaning.role == Some(HeadingRole::Plain(Role::Task)))
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
    fn area(&mut self, work: &Work<'_, '_>, section: Option<usize>) -> usize {
        if let Some(&area) = self.areas_of_items.get(section) {
            return area;
        }
        let area = self.area_above(work, section);
        self.areas_of_items.insert(section, area);
        area
    }

    /// The area that a section or one above it gives.
    fn area_above(&mut self, work: &Work<'_, '_>, section: Option<usize>) -> usize {
        let mut chain: Vec<usize> = self.chain(section).collect();
        chain.reverse();
        let meanings: Vec<_> = chain.iter().map(|node| (self.known[*node].meaning, self.known[*node].division)).collect();
        let (giver, kind) = match classify::area(&meanings) {
            Some((place, kind)) => (Some(chain[place]), kind),
            None => (None, AreaKind::Other),
        };
        if let Some(&area) = self.area_of.get(giver) {
            return area;
        }
        let (id, title, span) = match giver {
            Some(node) => {
                let section = self.section(node);
                (section.id.clone(), section.title.as_str().to_owned(), work.lifter.span(section.source.clone()))
            }
            None => (String::new(), String::new(), Span::default()),
        };
        self.areas.push(Area { id, kind, title, targets: Vec::new(), tasks: Vec::new(), provisions: Vec::new(), span });
        self.area_of.insert(giver, self.areas.len() - 1);
        self.areas.len() - 1
    }

    fn extend_area(&mut self, area: usize, span: Span) {
        let own = &mut self.areas[area].span;
        if own.end == 0 {
            *own = span;
        }
        own.end = own.end.max(span.end);
    }

    fn item(&self, work: &Work<'_, '_>, node: &ItemNode<'_>, section: Option<usize>, id: String, role: Role, stated: Stated) -> Item {
        let mut item = Item {
            id,
            role,
            section: section.map_or_else(String::new, |section| self.section(section).id.clone()),
            marker: node.marker.map(str::to_owned),
            span: work.lifter.span(node.text.extent()),
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
        let stated = |node: usize| &self.known[node].stated;
        if item.lead.is_empty() {
            let lead = self.chain(section).map(|node| &stated(node).lead).find(|lead| !lead.is_empty());
            item.lead = lead.map_or_else(Vec::new, |lead| lead.iter().cloned().map(inherited_agency).collect());
        }
        if item.coordinating.is_empty() {
            let others = self.chain(section).map(|node| &stated(node).coordinating).find(|others| !others.is_empty());
            item.coordinating = others.map_or_else(Vec::new, |others| others.iter().cloned().map(inherited_agency).collect());
        }
        if item.deadlines.is_empty() {
            let times = self.chain(section).map(|node| &stated(node).deadlines).find(|times| !times.is_empty());
            item.deadlines = times.map_or_else(Vec::new, |times| times.iter().cloned().map(inherited_deadline).collect());
        }
    }
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
