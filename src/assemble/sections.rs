//! The sections of the body: what their titles say, and what they give to the items below them.

use super::Work;
use super::handed_down::{inherited_agency, inherited_deadline};
use super::written::written;
use crate::classify::{self, Division, HeadingRole, Meaning, RoleContext, Subject};
use crate::layout::Layout;
use crate::model::{Agency, AreaKind, Item, Role, Section};
use crate::outline::{ByNode, Node, SectionNode};
use crate::text::Stretch;
use crate::words::Words;

/// The sections in the outline, without what is yet to be read of them.
pub(super) fn outline(work: &Work<'_, '_>, nodes: &mut [Node<'_>]) -> Vec<Section> {
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
pub(super) struct Known<'n> {
    pub(super) node: &'n SectionNode<'n>,
    meaning: Meaning,
    /// How it and the sections beside it divide their parent by content.
    division: Division,
    /// Whether a section `Yêu cầu` stands beside it.
    beside_requirements: bool,
    givers: Givers,
    /// Whether it says whom or what the plan covers, once it was asked for.
    is_scope: Option<bool>,
    /// How many items stand in it so far.
    pub(super) items: usize,
    /// The area that it gives, once it is opened.
    pub(super) area: Option<usize>,
    /// The area of its items, once it was asked for.
    pub(super) area_of_items: Option<usize>,
}

/// Which of a section and those above it give what its items do not say themselves, the nearest of each, by
/// their nodes. It is settled once a section, for every item asks.
#[derive(Debug, Clone, Copy, Default)]
struct Givers {
    role: Option<usize>,
    lead: Option<usize>,
    coordinating: Option<usize>,
    deadlines: Option<usize>,
    /// Whether a section above it is about a content of its own.
    inside_area: bool,
    /// Whether a section above it holds tasks.
    under_tasks: bool,
}

/// The sections of a body, each asked for by its node.
pub(super) struct Sections<'n> {
    nodes: &'n [Node<'n>],
    /// Whether the text is a plan.
    pub(super) is_plan: bool,
    /// The place of each section in the outline and among those known, by its node.
    places: Vec<u32>,
    known: Vec<Known<'n>>,
    pub(super) outline: Vec<Section>,
    /// The section whose area was looked for last and those above it, outermost first.
    above: Vec<(Meaning, Division)>,
}

impl<'n> Sections<'n> {
    /// Reads the titles of the sections that stand in the outline.
    pub(super) fn read(work: &mut Work<'_, '_>, nodes: &'n [Node<'n>], outline: Vec<Section>) -> Self {
        let mut sections = Self {
            nodes,
            is_plan: false,
            places: Vec::with_capacity(nodes.len()),
            known: Vec::with_capacity(outline.len()),
            outline,
            above: Vec::new(),
        };
        sections.look(work);
        sections
    }

    pub(super) fn known(&self, section: usize) -> &Known<'n> {
        &self.known[self.places[section] as usize]
    }

    pub(super) fn known_mut(&mut self, section: usize) -> &mut Known<'n> {
        &mut self.known[self.places[section] as usize]
    }

    /// A section in the outline.
    pub(super) fn entry(&self, section: usize) -> &Section {
        &self.outline[self.places[section] as usize]
    }

    fn entry_mut(&mut self, section: usize) -> &mut Section {
        &mut self.outline[self.places[section] as usize]
    }

    /// The sections from a section up to the outermost.
    fn chain(&self, section: Option<usize>) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(section, |&node| self.known(node).node.parent)
    }

    fn look(&mut self, work: &mut Work<'_, '_>) {
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
                node: section,
                meaning,
                division: Division::No,
                beside_requirements: names_requirements(&words),
                givers: Givers::default(),
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
            self.known_mut(index).givers = self.givers(index, section.parent);
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
            let mut outermost = self.known.iter().filter(|known| known.node.level == 1);
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
            let parent = self.known(index).node.parent;
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
            let outermost = self.known(index).node.level == 1;
            let known = self.known_mut(index);
            let neutral = matches!(known.meaning.subject, Subject::None | Subject::Solutions);
            if outermost && neutral && agencies >= 2 && agencies * 2 > all {
                known.meaning =
                    Meaning { role: Some(HeadingRole::Plain(Role::Responsibility)), subject: Subject::Planwide(AreaKind::Implementation) };
            }
        }
    }

    /// Who gives to the items of a section, once all above it is settled.
    fn givers(&self, section: usize, parent: Option<usize>) -> Givers {
        let above = parent.map(|parent| self.known(parent));
        let Givers { role, lead, coordinating, deadlines, inside_area, under_tasks } = above.map(|above| above.givers).unwrap_or_default();
        let is_area = |above: &Known<'_>| matches!(above.meaning.subject, Subject::Content(_) | Subject::Accompanying(_) | Subject::Other);
        let holds_tasks = |above: &Known<'_>| above.meaning.role == Some(HeadingRole::Plain(Role::Task));
        let under_tasks = under_tasks || above.is_some_and(holds_tasks);
        let entry = self.entry(section);
        let own = |gives: bool| gives.then_some(section);
        Givers {
            role: own(self.gives_role(section, under_tasks)).or(role),
            lead: own(!entry.lead.is_empty()).or(lead),
            coordinating: own(!entry.coordinating.is_empty()).or(coordinating),
            deadlines: own(!entry.deadlines.is_empty()).or(deadlines),
            inside_area: inside_area || above.is_some_and(is_area),
            under_tasks,
        }
    }

    /// Whether a section says what its items are. `Thời gian thực hiện` and its like rule the plan
    /// where they stand high up; below a task they are part of it.
    fn gives_role(&self, section: usize, under_tasks: bool) -> bool {
        let role = self.known(section).meaning.role;
        let low = self.known(section).node.level > 2;
        role.is_some() && !(low && role == Some(HeadingRole::Plain(Role::Provision)) && under_tasks)
    }

    fn role_context(&self, section: usize, measured: bool) -> RoleContext {
        let known = self.known(section);
        RoleContext { beside_requirements: known.beside_requirements, inside_area: known.givers.inside_area, measured }
    }

    /// Whether a section says whom or what the plan covers.
    pub(super) fn is_scope(&mut self, section: usize) -> bool {
        let known = self.known_mut(section);
        *known.is_scope.get_or_insert_with(|| classify::is_scope(&known.node.title.words()))
    }

    /// The role that a section or one above it gives to an item, as it says it and as it comes to.
    pub(super) fn role(&self, section: usize, measured: bool) -> Option<(HeadingRole, Role)> {
        let giving = self.known(section).givers.role?;
        let role = self.known(giving).meaning.role?;
        Some((role, classify::resolve(role, &self.role_context(giving, measured))))
    }

    /// The section that gives the area of a section's items: it or one above it. And what the area is about.
    pub(super) fn area(&mut self, section: usize) -> (usize, AreaKind) {
        let mut above = std::mem::take(&mut self.above);
        above.clear();
        above.extend(self.chain(Some(section)).map(|node| (self.known(node).meaning, self.known(node).division)));
        above.reverse();
        let (place, kind) = classify::area(&above).unwrap_or((0, AreaKind::Other));
        let giver = self.chain(Some(section)).nth(above.len().saturating_sub(place + 1)).unwrap_or(section);
        self.above = above;
        (giver, kind)
    }

    /// What the headings above give to an item that does not say otherwise.
    pub(super) fn inherit(&self, item: &mut Item, section: Option<usize>) {
        let Some(givers) = section.map(|section| self.known(section).givers) else { return };
        if let Some(giver) = givers.lead.filter(|_| item.lead.is_empty()) {
            item.lead = self.entry(giver).lead.iter().cloned().map(inherited_agency).collect();
        }
        if let Some(giver) = givers.coordinating.filter(|_| item.coordinating.is_empty()) {
            item.coordinating = self.entry(giver).coordinating.iter().cloned().map(inherited_agency).collect();
        }
        if let Some(giver) = givers.deadlines.filter(|_| item.deadlines.is_empty()) {
            item.deadlines = self.entry(giver).deadlines.iter().cloned().map(inherited_deadline).collect();
        }
    }
}

/// Whether a title names requirements.
fn names_requirements(title: &Words<'_>) -> bool {
    (0..title.len()).any(|at| title.phrase(at, "yêu cầu").is_some())
}
