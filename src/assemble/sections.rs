//! The sections of the body: what their titles say, and what they give to the items below them.

use smallvec::SmallVec;

use super::Work;
use super::handed_down::Room;
use crate::classify::{self, Division, HeadingRole, Meaning, RoleContext, Subject};
use crate::extract::phrases::Table;
use crate::extract::{agency, deadline};
use crate::model::{Agency, AreaKind, Deadline, DeadlineKind, Item, Role, Section};
use crate::outline::{Node, SectionNode};
use crate::places::{Nth, offset};
use crate::text::{Stretch, Text};
use crate::words::{Kind, Words};

/// A section with what the classifier says of it. What it states stands in the outline.
pub(super) struct Known<'n> {
    pub(super) node: &'n SectionNode<'n>,
    meaning: Meaning,
    /// The part of those whom its items name, where its title announces them.
    pub(super) part_below: Option<agency::Role>,
    /// What its title says of the times of its items, where it is the label of one.
    pub(super) label: Option<deadline::Label>,
    /// Whether a section `Yêu cầu` stands beside it.
    beside_requirements: bool,
    /// What it and the sections above it give.
    given: Given,
    /// Whether it says whom or what the plan covers, once it was asked for.
    is_scope: Option<bool>,
    /// How many items stand in it so far.
    pub(super) items: u32,
    /// The area that it gives, once it is opened.
    pub(super) area: Option<Nth>,
    /// The area of its items, once it was asked for.
    pub(super) area_of_items: Option<Nth>,
}

/// What holds in a section, by itself or one above it. Each is told from what holds in the section
/// above, so that no item walks up to the outermost.
#[derive(Debug, Clone, Copy, Default)]
struct Given {
    /// The sections that say who leads, who takes part, and when.
    lead: Option<Nth>,
    coordinating: Option<Nth>,
    deadlines: Option<Nth>,
    /// The section that says what the items are.
    role: Option<Nth>,
    /// Whether one of them is an area, and whether one gives tasks.
    area: bool,
    tasks: bool,
    /// Whether one of them heads how things stand, and none below it says that its items are anything else.
    situation: bool,
}

/// What stands right under a section.
#[derive(Clone, Copy, Default)]
struct Below {
    /// How the sections there divide it by content.
    division: Division,
    /// Whether one of them is `Yêu cầu`.
    requirements: bool,
    /// How many sections stand there, and the last of them.
    sections: u32,
    last: Option<Nth>,
    /// How many of them are names of agencies, and how many are fields that may be.
    named: u32,
    by_field: u32,
}

/// The sections of a body, each asked for by its node.
pub(super) struct Sections<'n> {
    nodes: &'n [Node<'n>],
    /// Whether the text is a plan.
    pub(super) is_plan: bool,
    /// The place of each section in the outline and among those known, by its node.
    places: Vec<u32>,
    known: Vec<Known<'n>>,
    /// What stands under none of the sections, and under each of them.
    below: Vec<Below>,
    pub(super) outline: Vec<Section>,
    /// The section whose area was looked for last and those above it, outermost first.
    above: SmallVec<[(Meaning, Division); 8]>,
}

impl<'n> Sections<'n> {
    /// Reads the titles of the sections that stand in the outline.
    pub(super) fn read(work: &mut Work<'_, '_>, nodes: &'n [Node<'n>], outline: Vec<Section>) -> Self {
        let mut sections = Self {
            nodes,
            is_plan: false,
            places: Vec::with_capacity(nodes.len()),
            known: Vec::with_capacity(outline.len()),
            below: vec![Below::default(); outline.len() + 1],
            outline,
            above: SmallVec::new(),
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

    /// The place of what is counted under a section in a table with one for each of them; the first is that of what stands in none.
    pub(super) fn place_below(&self, section: Option<usize>) -> usize {
        section.map_or(0, |section| self.places[section] as usize + 1)
    }

    fn below(&self, section: Option<usize>) -> Below {
        self.below[self.place_below(section)]
    }

    fn below_mut(&mut self, section: Option<usize>) -> &mut Below {
        let place = self.place_below(section);
        &mut self.below[place]
    }

    /// How a section and those beside it divide their parent by content.
    fn division(&self, section: usize) -> Division {
        self.below(self.known(section).node.parent()).division
    }

    /// Counts how many of the sections under each are names of agencies.
    fn count_names(&mut self) {
        self.below.iter_mut().for_each(|below| below.named = 0);
        for (index, node) in self.nodes.iter().enumerate() {
            let Node::Section(section) = node else { continue };
            self.below_mut(section.parent()).named += u32::from(self.is_name(index));
        }
    }

    /// The sections from a section up to the outermost.
    fn chain(&self, section: Option<usize>) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(section, |&node| self.known(node).node.parent())
    }

    /// Whether a section or the nearest above it that says what its items are has tasks, or those who are to do them.
    fn assigns_work(&self, section: Option<usize>) -> bool {
        let role = self.chain(section).find_map(|above| self.known(above).meaning.role);
        matches!(role, Some(HeadingRole::Plain(Role::Task | Role::Responsibility)))
    }

    /// Whether a section is by its own title the execution of the plan, of which it charges nobody.
    fn executes(&self, section: usize) -> bool {
        let role = self.known(section).meaning.role;
        role == Some(HeadingRole::Plain(Role::Responsibility)) && self.entry(section).lead.is_empty()
    }

    /// Whether an item stands right behind the title of a section that tells neither what somebody is given nor a number,
    /// which tells of those whom a plan serves.
    fn has_deeds(&self, section: usize) -> bool {
        let Some(Node::Item(item)) = self.nodes.get(section + 1) else { return false };
        let words = item.text.words();
        words.kind(0) != Some(Kind::Digits) && !words.begins(0, &["được", "hỗ trợ"])
    }

    /// Whether a title that elsewhere tells what was found says below another part what is to be: results among targets,
    /// judging among tasks.
    fn is_meant_by_part_above(&self, parent: Option<usize>, title: &Words<'_>) -> bool {
        let role = || self.chain(parent).find_map(|above| self.known(above).meaning.role);
        let goals = || matches!(role(), Some(HeadingRole::Plain(Role::Target) | HeadingRole::Goals));
        classify::names_results(title) && goals() || classify::names_judging(title) && self.is_task(parent)
    }

    /// Whether a section right below this one is a task: its title gives tasks by name.
    fn is_task(&self, parent: Option<usize>) -> bool {
        let Some(parent) = parent.map(|parent| self.known(parent)) else { return false };
        parent.meaning.role == Some(HeadingRole::Plain(Role::Task)) && classify::names_tasks(&parent.node.title.words())
    }

    /// Whether what stands right below a section tells of money: the item behind its title, or all of the first sections.
    fn is_paid_for(&self, section: usize) -> bool {
        const FIRST: usize = 16;
        let below = self.nodes.iter().skip(section + 1).take(FIRST);
        let mut titles = below.filter_map(|node| match node {
            Node::Section(below) => (below.parent() == Some(section)).then_some(below.title),
            _ => None,
        });
        match self.nodes.get(section + 1) {
            Some(Node::Item(item)) => classify::tells_of_money(&item.text.words()),
            Some(Node::Section(below)) if below.parent() == Some(section) => titles.all(|title| classify::tells_of_money(&title.words())),
            _ => true,
        }
    }

    fn look(&mut self, work: &mut Work<'_, '_>) {
        for (index, node) in self.nodes.iter().enumerate() {
            self.places.push(offset(self.known.len()));
            let Node::Section(section) = node else { continue };
            let words = section.title.words();
            let (mut meaning, agencies) = classify::read(&words);
            if meaning.demands && self.assigns_work(section.parent()) {
                meaning = meaning.charging();
            }
            if classify::names_resources(&words) && self.is_task(section.parent()) && !self.is_paid_for(index) {
                meaning = meaning.of_resources();
            }
            if !meaning.situation && self.is_meant_by_part_above(section.parent(), &words) {
                meaning = meaning.of_part_above();
            }
            let mut stated = work.lifter.heading(&section.title, &words, agencies);
            // `ĐỐI TƯỢNG` over `1. Học sinh`, `2. Công chức`: whom the plan covers is charged with nothing by that. A body of
            // some level may still be.
            let persons = !stated.lead.is_empty() && stated.lead.iter().all(|agency| agency.level.is_none());
            let cued = |cue: &str| stated.lead.iter().any(|agency| agency.cue.as_deref() == Some(cue));
            let served = cued(agency::OF_MANY) && !self.assigns_work(section.parent())
                || cued(agency::CONCERNED) && !(section.parent().is_some_and(|above| self.executes(above)) && self.has_deeds(index));
            if served || persons && section.parent().is_some_and(|parent| self.is_within_scope(parent)) {
                stated.lead.clear();
            }
            let below = self.below_mut(section.parent());
            below.division.count(meaning.subject);
            below.sections += 1;
            below.last = Some(Nth::of(index));
            below.requirements |= meaning.role == Some(HeadingRole::Plain(Role::Requirement));
            work.leaves.push(Stretch::of(self.entry(index).span.range()));
            self.known.push(Known {
                node: section,
                meaning,
                part_below: agency::part_below(&words),
                label: deadline::title(&words),
                beside_requirements: names_requirements(&words),
                given: Given::default(),
                is_scope: None,
                items: 0,
                area: None,
                area_of_items: None,
            });
            let entry = self.entry_mut(index);
            (entry.lead, entry.coordinating, entry.deadlines) = (stated.lead, stated.coordinating, stated.deadlines);
        }
        self.is_plan = self.tells_plan(work);
        self.name_by_field(work);
        self.recognise_assignments();
        for (index, node) in self.nodes.iter().enumerate() {
            let Node::Section(section) = node else { continue };
            let Below { requirements, .. } = self.below(section.parent());
            let known = self.known_mut(index);
            known.beside_requirements |= requirements;
            let role = known.meaning.role.filter(|_| self.is_plan);
            self.drop_stage(index);
            self.known_mut(index).given = self.given(index);
            self.entry_mut(index).role = role.map(|role| classify::resolve(role, &self.role_context(index, false)));
        }
    }

    /// Whether the text is a plan: it says so above its title, or, where the title was lost, it has
    /// the goals and the execution that plans have, or one of them behind an opening that makes the plan.
    fn tells_plan(&self, work: &Work<'_, '_>) -> bool {
        let layout = work.layout;
        if let Some(kind) = layout.plan.kind {
            return kind == "Kế hoạch";
        }
        if layout.decision.is_some() {
            return false;
        }
        let has = |kind: AreaKind| {
            let mut outermost = self.known.iter().filter(|known| known.node.level == 1);
            outermost.any(|known| known.meaning.subject == Subject::Planwide(kind))
        };
        match (has(AreaKind::General), has(AreaKind::Implementation)) {
            (true, true) => true,
            (false, false) => false,
            _ => self.opening_makes_plan(work),
        }
    }

    /// Whether a paragraph above the first section makes the plan: `… Sở Y tế xây dựng Kế hoạch …, cụ thể như sau:`.
    fn opening_makes_plan(&self, work: &Work<'_, '_>) -> bool {
        // A letter has its addressees above what it says.
        let letter = |words: &Words<'_>| words.begins(0, &["kính gửi", "v / v"]);
        if work.layout.plan.blocks().any(|block| letter(&work.text(block).words())) {
            return false;
        }
        let paragraphs = self.nodes.iter().map_while(|node| match node {
            Node::Item(item) => Some(&item.text),
            _ => None,
        });
        let (mut makes, mut other) = (false, false);
        for text in paragraphs {
            let words = text.words();
            let says = |phrases: &Table<&str, 16>| (0..words.len()).any(|at| words.begins(at, phrases));
            other |= letter(&words) || says(&OTHER_PAPERS);
            makes |= text.as_str().trim_end_matches([':', '.']).ends_with("như sau") && says(&MAKING);
        }
        makes && !other
    }

    /// Among headings that are agencies' names, `3. Tư pháp – Hộ tịch` is the department of that field.
    fn name_by_field(&mut self, work: &Work<'_, '_>) {
        self.count_names();
        let mut fields: Vec<(usize, Vec<Agency>)> = Vec::new();
        for (index, node) in self.nodes.iter().enumerate() {
            let Node::Section(section) = node else { continue };
            if self.below(section.parent()).named == 0 || self.is_name(index) {
                continue;
            }
            let field = work.lifter.by_field(&section.title);
            if !field.is_empty() {
                fields.push((index, field));
                self.below_mut(section.parent()).by_field += 1;
            }
        }
        for (index, lead) in fields {
            let below = self.below(self.known(index).node.parent());
            let named = below.named + below.by_field;
            if named >= 3 && named * 2 > below.sections {
                self.entry_mut(index).lead = lead;
            }
        }
    }

    /// Whether a heading is an agency's name, and does not name one in the bracket behind its subject.
    fn is_name(&self, section: usize) -> bool {
        self.entry(section).lead.iter().any(|agency| agency.cue.as_deref() != Some("heading:bracket"))
    }

    /// `NHIỆM VỤ CỤ THỂ` over headings that are agencies' names assigns the work: it is the execution, unless it is
    /// where the plan has its tasks.
    fn recognise_assignments(&mut self) {
        let tasks = self.only_tasks();
        self.count_names();
        let neutral = |known: &Known<'_>| matches!(known.meaning.subject, Subject::None | Subject::Solutions);
        let meaning = Meaning {
            role: Some(HeadingRole::Plain(Role::Responsibility)),
            subject: Subject::Planwide(AreaKind::Implementation),
            situation: false,
            ahead: false,
            demands: false,
        };
        for (index, node) in self.nodes.iter().enumerate() {
            let Node::Section(SectionNode { level: 1, .. }) = node else { continue };
            if !neutral(self.known(index)) || tasks == Some(index) {
                continue;
            }
            let below = self.below(Some(index));
            let assigns = |below: Below| below.named >= 2 && below.named * 2 > below.sections;
            if assigns(below) {
                self.known_mut(index).meaning = meaning;
                continue;
            }
            let Some(last) = below.last.map(Nth::at) else { continue };
            if below.sections == 1 && assigns(self.below(Some(last))) && neutral(self.known(last)) {
                // A lone heading between says no more than the one above it.
                self.known_mut(index).meaning = meaning;
                self.known_mut(last).meaning = meaning;
            }
        }
    }

    /// The part `NỘI DUNG …` that alone has the tasks of a plan, which says in another part who executes it.
    fn only_tasks(&self) -> Option<usize> {
        let outermost = || self.nodes.iter().enumerate().filter(|(_, node)| matches!(node, Node::Section(section) if section.level == 1));
        let (mut contents, mut executed) = (None, false);
        for (index, _) in outermost() {
            let Known { node, meaning, .. } = self.known(index);
            match meaning.subject {
                Subject::Planwide(AreaKind::Implementation) => executed = true,
                Subject::Planwide(_) => {}
                _ if meaning.role == Some(HeadingRole::Plain(Role::Provision)) => {}
                Subject::None if contents.is_none() && names_contents(&node.title.words()) => contents = Some(index),
                // Another part says what is to be done.
                _ => return None,
            }
        }
        contents.filter(|_| executed)
    }

    /// Drops the stage that a title tells below what gives no tasks: of how things stand it is when they came to be so, of
    /// money when it is paid.
    fn drop_stage(&mut self, section: usize) {
        let node = self.known(section).node;
        let (parent, title) = (node.parent(), &node.title);
        let situation = parent.is_some_and(|parent| self.tells_situation(parent));
        let provision = parent.and_then(|parent| self.role(parent, false)).is_some_and(|(_, role)| role == Role::Provision);
        // `Thời gian, lộ trình thực hiện` tells the stages of what is to be done.
        let schedule = || parent.is_some_and(|parent| self.known(parent).node.title.words().begins(0, &["thời gian", "lộ trình"]));
        if situation || provision && !schedule() {
            // A title that opens with a time may give it also there to what is done.
            let opens = |time: &Deadline| title.as_str().starts_with(time.text.as_str());
            self.entry_mut(section).deadlines.retain(|time| time.kind != DeadlineKind::Within || !situation && opens(time));
        }
    }

    /// What holds in a section; what holds in the one above it is known.
    fn given(&self, section: usize) -> Given {
        let mut given = self.given_above(section);
        let Known { node, meaning, .. } = self.known(section);
        // `Thời gian thực hiện` and its like rule the plan where they stand high up; below a task they are part of it.
        let part_of_task = node.level > 2
            && meaning.role == Some(HeadingRole::Plain(Role::Provision))
            && given.tasks
            && !self.is_money_of_resources(section);
        if meaning.role.is_some() && !part_of_task {
            given.role = Some(Nth::of(section));
        }
        given.tasks |= meaning.role == Some(HeadingRole::Plain(Role::Task));
        given.area |= matches!(
            meaning.subject,
            Subject::Content(_) | Subject::Accompanying(_) | Subject::Digital | Subject::Resources | Subject::Other
        );
        let provisions = matches!(meaning.role, None | Some(HeadingRole::Plain(Role::Provision)));
        // `Đánh giá thực trạng` among tasks is one.
        given.situation = provisions && (given.situation && !meaning.ahead || meaning.situation && !given.tasks);
        let entry = self.entry(section);
        let own = Some(Nth::of(section));
        given.lead = if entry.lead.is_empty() { given.lead } else { own };
        given.coordinating = if entry.coordinating.is_empty() { given.coordinating } else { own };
        given.deadlines = if entry.deadlines.is_empty() { given.deadlines } else { own };
        given
    }

    /// Whether a section says with what money resources are found that are told above it.
    fn is_money_of_resources(&self, section: usize) -> bool {
        let Known { node, meaning, .. } = self.known(section);
        let resources = |parent: usize| self.known(parent).meaning.subject == Subject::Resources;
        meaning.subject == Subject::Planwide(AreaKind::Funding) && node.parent().is_some_and(resources)
    }

    /// What the sections above a section give.
    fn given_above(&self, section: usize) -> Given {
        self.known(section).node.parent().map_or_else(Given::default, |parent| self.known(parent).given)
    }

    fn role_context(&self, section: usize, measured: bool) -> RoleContext {
        let inside_area = self.given_above(section).area;
        RoleContext { beside_requirements: self.known(section).beside_requirements, inside_area, measured }
    }

    /// Whether a section says whom or what the plan covers.
    pub(super) fn is_scope(&mut self, section: usize) -> bool {
        let known = self.known_mut(section);
        *known.is_scope.get_or_insert_with(|| classify::is_scope(&known.node.title.words()))
    }

    /// Whether a section or one above it says whom or what the plan covers.
    fn is_within_scope(&mut self, section: usize) -> bool {
        let mut above = Some(section);
        while let Some(section) = above {
            if self.is_scope(section) && !assigns(&self.known(section).node.title.words(), &ASSIGNING) {
                return true;
            }
            above = self.known(section).node.parent();
        }
        false
    }

    /// The role that a section or one above it gives to an item, as it says it and as it comes to.
    pub(super) fn role(&self, section: usize, measured: bool) -> Option<(HeadingRole, Role)> {
        let giving = self.known(section).given.role?.at();
        let role = self.known(giving).meaning.role?;
        Some((role, classify::resolve(role, &self.role_context(giving, measured))))
    }

    /// The section that gives the area of a section's items: it or one above it. And what the area is about.
    pub(super) fn area(&mut self, section: usize) -> (usize, AreaKind) {
        let mut above = std::mem::take(&mut self.above);
        above.clear();
        above.extend(self.chain(Some(section)).map(|node| (self.known(node).meaning, self.division(node))));
        above.reverse();
        let (place, kind) = classify::area(&above).unwrap_or((0, AreaKind::Other));
        let giver = self.chain(Some(section)).nth(above.len().saturating_sub(place + 1)).unwrap_or(section);
        self.above = above;
        (giver, kind)
    }

    /// Whether the items of a section tell how things stand or what was reached.
    pub(super) fn tells_situation(&self, section: usize) -> bool {
        self.known(section).given.situation
    }

    /// Whether a section or one above it says who leads.
    pub(super) fn gives_lead(&self, section: usize) -> bool {
        self.known(section).given.lead.is_some()
    }

    /// What the headings above give to an item that does not say otherwise.
    pub(super) fn inherit(&self, item: &mut Item, text: &Text<'_>, section: Option<usize>, room: &mut Room) {
        let given = section.map_or_else(Given::default, |section| self.known(section).given);
        if let Some(giving) = given.lead {
            let lead = &self.entry(giving.at()).lead;
            if item.lead.is_empty() {
                room.agencies(lead, &mut item.lead, item.span);
            } else {
                room.first_agencies(lead, item, text);
            }
        }
        if let Some(giving) = given.coordinating.filter(|_| item.coordinating.is_empty()) {
            room.agencies(&self.entry(giving.at()).coordinating, &mut item.coordinating, item.span);
        }
        if let Some(giving) = given.deadlines.filter(|_| item.deadlines.is_empty()) {
            room.deadlines(&self.entry(giving.at()).deadlines, &mut item.deadlines, item.span);
        }
    }
}

/// The words of a title that charges those whom the plan covers; contents are carried out (`thực hiện`) without that.
const ASSIGNING: [&str; 4] = ["thực hiện", "nhiệm vụ", "trách nhiệm", "phân công"];

/// Whether one of the words that charge somebody stands in a title.
fn assigns(title: &Words<'_>, words: &[&str]) -> bool {
    (0..title.len()).any(|at| title.begins(at, words))
}

/// The words with which an issuer makes a plan.
static MAKING: Table<&str, 16> =
    Table::new(&["xây dựng kế hoạch", "ban hành kế hoạch", "lập kế hoạch", "triển khai kế hoạch", "đề ra kế hoạch"]);

/// What other papers say that speak of plans: reports, letters, instructions.
static OTHER_PAPERS: Table<&str, 16> = Table::new(&[
    "báo cáo",
    "hướng dẫn",
    "đề nghị",
    "yêu cầu",
    "trình hđnd",
    "thông báo",
    "việc xây dựng",
    "việc ban hành",
    "công văn này",
]);

/// Whether a title names contents, and no duties of anybody.
fn names_contents(title: &Words<'_>) -> bool {
    title.phrase(0, "nội dung").is_some() && !assigns(title, &ASSIGNING[1..])
}

/// Whether a title names requirements.
fn names_requirements(title: &Words<'_>) -> bool {
    (0..title.len()).any(|at| title.phrase(at, "yêu cầu").is_some())
}

#[cfg(test)]
mod tests {
    use crate::model::{Agency, AreaKind, Role};

    /// How many times the only item of a plan for 2021 to 2030 has, below a part and a title in it.
    fn times_below(part: &str, title: &str) -> usize {
        let text = format!("KẾ HOẠCH\nDọn kênh giai đoạn 2021 - 2030\n\nI. {part}\n\n1. {title}\n\n- Nạo vét kênh.\n\nII. NHIỆM VỤ\n");
        let plan = crate::parse(&text);
        let items = plan.areas.iter().flat_map(|area| area.targets.iter().chain(&area.tasks).chain(&area.provisions));
        items.map(|item| item.deadlines.len()).sum()
    }

    #[test]
    fn stages_hold_for_what_is_to_be_done() {
        let titles = [
            "Giai đoạn 1 (2021 - 2025)",
            "Giai đoạn 1 (từ năm 2021 đến năm 2025)",
            "Kế hoạch năm 2025",
            "Các nhiệm vụ, giải pháp giai đoạn 2021 - 2025",
            "Nhiệm vụ trọng tâm năm 2025",
            "Phân kỳ đầu tư giai đoạn 2026 - 2028",
        ];
        for title in titles {
            for part in ["ĐÁNH GIÁ TÌNH HÌNH", "KẾT QUẢ THỰC HIỆN", "KẾT QUẢ THỰC HIỆN GIAI ĐOẠN 2021 - 2025", "KINH PHÍ"]
            {
                assert_eq!(times_below(part, title), 0, "{part}: {title}");
            }
            assert_eq!(times_below("NỘI DUNG, NHIỆM VỤ", title), 1, "{title}");
        }
        assert_eq!(times_below("KẾT QUẢ THỰC HIỆN", "Năm 2025"), 0);
        for part in ["THỜI GIAN THỰC HIỆN", "THỜI GIAN, LỘ TRÌNH THỰC HIỆN", "LỘ TRÌNH THỰC HIỆN", "MỤC TIÊU"] {
            assert_eq!(times_below(part, "Giai đoạn 1 (2021 - 2025)"), 1, "{part}");
        }
    }

    /// What the first item is that stands under the heading of an agency.
    fn below_an_agency(parts: [&str; 3]) -> (Role, AreaKind) {
        let agencies = "1. Sở Y tế\n\n- Phun khử trùng.\n\n2. Sở Xây dựng\n\n- Rà soát trạm bơm.";
        let [before, heading, behind] = parts;
        let plan = crate::parse(&format!("KẾ HOẠCH\nSau lũ\n\n{before}\n\nII. {heading}\n\n{agencies}\n\n{behind}\n"));
        let mut items = plan.areas.iter().flat_map(|area| area.tasks.iter().map(|item| (item, area.kind)));
        let (item, area) = items.find(|(item, _)| item.text == "Phun khử trùng.").unwrap();
        (item.role, area)
    }

    #[test]
    fn headings_that_are_agencies_divide_the_tasks_or_assign_them() {
        let (goals, tasks) = ("I. MỤC ĐÍCH\n\n- Giữ vệ sinh.", "I. NHIỆM VỤ\n\n- Dọn bùn.");
        let execution = "III. TỔ CHỨC THỰC HIỆN\n\n- Báo cáo kết quả.";
        let (assigned, divided) = ((Role::Responsibility, AreaKind::Implementation), (Role::Task, AreaKind::Other));
        let measures = "I. PHƯƠNG ÁN ỨNG PHÓ\n\n- Sơ tán dân.";
        for (parts, expected) in [
            ([goals, "NỘI DUNG THỰC HIỆN", ""], assigned),
            ([goals, "NỘI DUNG THỰC HIỆN", execution], divided),
            ([goals, "NHIỆM VỤ CỤ THỂ", execution], assigned),
            ([goals, "CÁC SỞ, BAN, NGÀNH TỈNH", execution], assigned),
            ([tasks, "NỘI DUNG THỰC HIỆN", execution], assigned),
            ([measures, "NỘI DUNG THỰC HIỆN", execution], assigned),
        ] {
            assert_eq!(below_an_agency(parts), expected, "{parts:?}");
        }
        // A lone heading between the two parts nothing from anything.
        let between = "NHIỆM VỤ CỤ THỂ\n\n1. Nhiệm vụ của thành viên Tổ công tác\n\n1.1. Giám đốc Sở Nội vụ\n\n- Chỉ huy.\n\n1.2. Sở Y tế\n\n- Phun khử trùng.";
        let plan = crate::parse(&format!("KẾ HOẠCH\nSau lũ\n\n{tasks}\n\nII. {between}\n\n{execution}\n"));
        let item = plan.items().find(|item| item.text == "Phun khử trùng.").unwrap();
        assert_eq!((item.role, item.section.as_str()), (Role::Responsibility, "II.1.2"));
    }

    #[test]
    fn what_was_counted_where_things_are_told_commits_nobody() {
        let units = |title: &str, below: &str| {
            let text = format!(
                "KẾ HOẠCH\nTrồng rừng năm 2027\n\nI. {title}\n\n{below}- Trồng 300 ha rừng, đạt 98% kế hoạch.\n\nII. NHIỆM VỤ\n\n- Trồng 350 ha rừng.\n"
            );
            crate::parse(&text).items().flat_map(|item| &item.measures).map(|measure| measure.unit.to_string()).collect::<Vec<_>>()
        };
        for title in [
            "TÌNH HÌNH THỰC HIỆN NĂM 2026",
            "THỰC TRẠNG",
            "Đánh giá tình hình trồng rừng",
            "KẾT QUẢ ĐẠT ĐƯỢC NĂM 2026",
            "ĐẶC ĐIỂM, ĐIỀU KIỆN TỰ NHIÊN",
            "BỐI CẢNH",
            "Tồn tại, hạn chế",
            "Nguyên nhân",
        ] {
            assert_eq!(units(title, ""), ["%", "ha"], "{title}");
            assert_eq!(units(title, "1. Rừng phòng hộ\n\n"), ["%", "ha"], "{title}");
            assert_eq!(units(title, "1. Nhiệm vụ\n\n"), ["ha", "%", "ha"], "{title}");
        }
        // What is to come is joined to it, below it or in the item.
        for title in [
            "ĐÁNH GIÁ KẾT QUẢ",
            "KẾT QUẢ DỰ KIẾN",
            "TÌNH HÌNH VÀ CHỈ TIÊU",
            "TÌNH HÌNH NĂM 2026 VÀ PHƯƠNG HƯỚNG NĂM 2027",
            "KẾT QUẢ ĐẠT ĐƯỢC ĐẾN NĂM 2030",
            "THỰC TRẠNG, GIẢI PHÁP",
            "TỒN TẠI, HẠN CHẾ VÀ GIẢI PHÁP",
            "Tồn tại cần khắc phục",
            "BỐI CẢNH, MỤC TIÊU CỤ THỂ",
            "Đặc điểm nhận diện thương hiệu",
            "DỰ BÁO",
        ] {
            assert_eq!(units(title, ""), ["ha", "%", "ha"], "{title}");
        }
        assert_eq!(units("TÌNH HÌNH CHUNG", "1. Phương hướng năm 2027\n\n"), ["ha", "%", "ha"]);
        assert_eq!(units("TÌNH HÌNH CHUNG", "- Phấn đấu năm 2027 trồng 50 ha chè.\n\n"), ["ha", "%", "ha"]);
        assert_eq!(units("NHIỆM VỤ KHẢO SÁT", "1. Đánh giá thực trạng rừng\n\n"), ["ha", "%", "ha"]);
    }

    #[test]
    fn results_and_judging_are_what_the_part_above_says() {
        let role = |part: &str, title: &str| {
            let text = format!(
                "KẾ HOẠCH\nTrồng rừng năm 2027\n\nI. MỤC ĐÍCH\n\n- Giữ rừng.\n\nII. {part}\n\n1. {title}\n\n- Rừng đạt loại tốt.\n"
            );
            let plan = crate::parse(&text);
            plan.items().last().map(|item| item.role)
        };
        for (part, title, expected) in [
            ("CHỈ TIÊU", "Kết quả học tập", Role::Target),
            ("MỤC TIÊU CỤ THỂ", "Kết quả đến năm 2030", Role::Target),
            ("CHỈ TIÊU", "Kết quả năm 2026", Role::Provision),
            ("CHỈ TIÊU", "Kết quả đạt được", Role::Provision),
            ("NỘI DUNG", "Kết quả học tập", Role::Provision),
            ("NHIỆM VỤ, GIẢI PHÁP", "Đánh giá, phân hạng sản phẩm", Role::Task),
            ("NHIỆM VỤ", "Đánh giá tình hình rừng", Role::Provision),
            ("NỘI DUNG", "Đánh giá, phân hạng sản phẩm", Role::Provision),
        ] {
            assert_eq!(role(part, title), Some(expected), "{part}: {title}");
        }
    }

    /// Who leads, who takes part and when, by the first item below a heading.
    fn first_below(heading: &str, item: &str) -> [String; 3] {
        let text = format!("KẾ HOẠCH\nTrồng rừng năm 2027\n\nI. NHIỆM VỤ\n\n1. Nội dung\n\n- Trồng rừng.\n\n2. {heading}\n\n- {item}\n");
        let plan = crate::parse(&text);
        let item = plan.items().last().unwrap();
        let names = |of: &[Agency]| of.iter().map(|agency| &*agency.text).collect::<Vec<_>>().join(" | ");
        let times: Vec<&str> = item.deadlines.iter().map(|time| &*time.text).collect();
        [names(&item.lead), names(&item.coordinating), times.join(" | ")]
    }

    #[test]
    fn a_text_that_lost_its_title_is_a_plan_by_its_parts_or_its_opening() {
        let role = |opening: &str, parts: &str| {
            let plan = crate::parse(&format!("{opening}\n\nI. {parts}\n\n- Trồng rừng.\n"));
            plan.items().last().unwrap().role
        };
        let opening = "Để phủ xanh đất trống, Sở Y tế xây dựng Kế hoạch trồng cây năm 2027, cụ thể như sau:";
        assert_eq!(role(opening, "MỤC ĐÍCH, YÊU CẦU"), Role::Objective);
        assert_eq!(role(opening, "TỔ CHỨC THỰC HIỆN"), Role::Responsibility);
        assert_eq!(role("Sở Y tế báo cáo.", "MỤC ĐÍCH\n\n- Giữ rừng.\n\nII. TỔ CHỨC THỰC HIỆN"), Role::Responsibility);
        for (opening, part) in [
            (opening, "QUY ĐỊNH CHUNG"),
            ("Sở Y tế báo cáo kết quả như sau:", "MỤC ĐÍCH, YÊU CẦU"),
            ("Kính gửi: Các xã\n\nCác xã xây dựng Kế hoạch trồng cây, cụ thể như sau:", "MỤC ĐÍCH, YÊU CẦU"),
            ("Sau một năm ban hành Kế hoạch, Sở Y tế báo cáo như sau:", "TỔ CHỨC THỰC HIỆN"),
            ("Sở Y tế xây dựng Kế hoạch trồng cây năm 2027.", "MỤC ĐÍCH, YÊU CẦU"),
            ("THÔNG BÁO\nVề trồng cây\n\nSở Y tế xây dựng Kế hoạch như sau:", "MỤC ĐÍCH, YÊU CẦU"),
        ] {
            assert_eq!(role(opening, part), Role::Provision, "{opening} {part}");
        }
    }

    #[test]
    fn those_whom_a_plan_covers_lead_nothing() {
        let leads = |above: &str| {
            let text = format!(
                "KẾ HOẠCH\nTuyên truyền\n\nI. {above}\n\n1. Công chức, viên chức\n\n- Luật Cán bộ.\n\n2. Sở Y tế\n\n- Luật Dược.\n"
            );
            let names = |agencies: &[Agency]| agencies.iter().map(|agency| agency.text.to_string()).collect::<Vec<_>>();
            crate::parse(&text).outline.iter().flat_map(|section| names(&section.lead)).collect::<Vec<_>>().join(" | ")
        };
        assert_eq!(leads("ĐỐI TƯỢNG, NỘI DUNG TUYÊN TRUYỀN"), "Sở Y tế");
        assert_eq!(leads("PHẠM VI ÁP DỤNG"), "Sở Y tế");
        assert_eq!(leads("ĐỐI TƯỢNG, TRÁCH NHIỆM"), "Công chức, viên chức | Sở Y tế");
        assert_eq!(leads("NHIỆM VỤ, ĐỐI TƯỢNG"), "Công chức, viên chức | Sở Y tế");
    }

    #[test]
    fn a_heading_announces_whom_the_items_below_it_name() {
        let names = "Sở Y tế; các xã, phường.";
        for (heading, expected) in [
            ("Cơ quan chủ trì", ["Sở Y tế | các xã, phường", "", ""]),
            ("Chủ trì thực hiện:", ["Sở Y tế | các xã, phường", "", ""]),
            ("Đơn vị phối hợp", ["", "Sở Y tế | các xã, phường", ""]),
            ("Phối hợp thực hiện", ["", "Sở Y tế | các xã, phường", ""]),
            ("Thành phần", ["", "", ""]),
            ("Cơ quan chủ trì họp", ["", "", ""]),
        ] {
            assert_eq!(first_below(heading, names), expected, "{heading}");
        }
        // An item that is a sentence says the part of each by itself.
        let sentence = "Sở Y tế chủ trì, phối hợp với Công an tỉnh kiểm tra.";
        for heading in ["Cơ quan phối hợp", "Trách nhiệm thực hiện", "Phân công thực hiện"] {
            assert_eq!(first_below(heading, sentence), ["Sở Y tế", "Công an tỉnh", ""], "{heading}");
        }
        let longer = "Phòng Kinh tế tham mưu UBND xã ban hành văn bản gửi các cơ quan; báo cáo Sở Tài chính.";
        assert_eq!(first_below("Cơ quan chủ trì", longer), ["Phòng Kinh tế", "", ""]);
    }

    #[test]
    fn what_an_item_does_not_say_the_nearest_heading_that_says_it_gives() {
        let text = "KẾ HOẠCH\nTrồng rừng năm 2027\n\nI. NHIỆM VỤ (hoàn thành trước ngày 30/6/2027)\n\n\
                    1. Giữ rừng (Chi cục Kiểm lâm chủ trì)\n\na) Tuần tra (Sở Công Thương chủ trì)\n\n- Lập đội tuần tra.\n\n\
                    b) Canh lửa\n\n- Dựng chòi canh.\n\n2. Trồng cây (hoàn thành trước ngày 30/9/2027)\n\n- Ươm cây giống.\n\n\
                    II. TỔ CHỨC THỰC HIỆN\n\n- Báo cáo kết quả.\n";
        let plan = crate::parse(text);
        let said = plan.items().map(|item| {
            assert!(item.lead.iter().all(|agency| agency.inherited) && item.deadlines.iter().all(|time| time.inherited));
            let (lead, time) = (item.lead.first().map(|agency| &*agency.name), item.deadlines.first().map(|time| &*time.text));
            (item.section.as_str(), lead, time)
        });
        let expected = [
            ("I.1.a", Some("Sở Công Thương"), Some("trước ngày 30/6/2027")),
            ("I.1.b", Some("Chi cục Kiểm lâm"), Some("trước ngày 30/6/2027")),
            ("I.2", None, Some("trước ngày 30/9/2027")),
            ("II", None, None),
        ];
        assert_eq!(said.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn what_is_demanded_of_somebody_is_a_requirement_or_a_charge() {
        let role = |text: &str| {
            let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng rừng năm 2027\n\n{text}\n\n- Giữ rừng.\n"));
            plan.items().last().map(|item| item.role)
        };
        for (expected, texts) in [
            (
                Role::Requirement,
                [
                    "I. MỤC ĐÍCH, YÊU CẦU\n\n1. Yêu cầu các cơ quan, đơn vị",
                    "I. MỤC ĐÍCH\n\n- Giữ nước.\n\nII. YÊU CẦU CÁC SỞ, NGÀNH, ĐỊA PHƯƠNG",
                ],
            ),
            (
                Role::Responsibility,
                [
                    "I. TỔ CHỨC THỰC HIỆN\n\n1. Yêu cầu các sở, ngành",
                    "I. TỔ CHỨC THỰC HIỆN\n\n1. Căn cứ chức năng, nhiệm vụ được giao, các sở, ban, ngành có trách nhiệm:",
                ],
            ),
        ] {
            for text in texts {
                assert_eq!(role(text), Some(expected), "{text}");
            }
        }
    }

    #[test]
    fn whom_a_heading_concerns_is_charged_right_below_the_execution() {
        let leads = |above: &str, heading: &str, item: &str| {
            let text = format!("KẾ HOẠCH\nTrồng rừng năm 2027\n\n{above}\n\n{heading}\n\n- {item}\n");
            let plan = crate::parse(&text);
            let found: Vec<&str> = plan.items().last().into_iter().flat_map(|item| &item.lead).map(|agency| &*agency.name).collect();
            found.join(" | ")
        };
        let execution = "I. TỔ CHỨC THỰC HIỆN";
        for (above, heading, item, expected) in [
            (execution, "1. Các doanh nghiệp, hộ gia đình", "Giữ rừng.", "Các doanh nghiệp, hộ gia đình"),
            (execution, "1. Đối với các xã, phường", "Giữ rừng.", "các xã, phường"),
            (execution, "1. Ban Chỉ đạo phát triển vùng quế tỉnh", "Giữ rừng.", "Ban Chỉ đạo phát triển vùng quế tỉnh"),
            (execution, "1. Đối với các xã, phường", "Được cấp cây giống.", ""),
            (execution, "1. Đối với các xã, phường", "Hỗ trợ cây giống.", ""),
            (execution, "1. Đối với các xã, phường", "100% thôn có rừng.", ""),
            ("I. TỔ CHỨC THỰC HIỆN\n\n1. Sở Xây dựng", "a) Đối với các xã, phường", "Hướng dẫn lập bản đồ.", "Sở Xây dựng"),
            ("I. TỔ CHỨC THỰC HIỆN\n\n1. Sở Xây dựng", "a) Các doanh nghiệp, hộ gia đình", "Hướng dẫn lập bản đồ.", "Sở Xây dựng"),
            ("I. TỔ CHỨC THỰC HIỆN\n\n1. Cây giống", "a) Đối với các trường học", "Cấp cây giống.", ""),
            ("I. MỤC TIÊU", "1. Ban Chỉ đạo phát triển vùng quế tỉnh", "Giữ rừng.", ""),
            ("I. NHIỆM VỤ, GIẢI PHÁP", "1. Đối với các xã, phường", "Giữ rừng.", ""),
            ("I. NHIỆM VỤ, GIẢI PHÁP", "1. Các hợp tác xã, doanh nghiệp", "Giữ rừng.", "Các hợp tác xã, doanh nghiệp"),
            ("I. BIỆN PHÁP", "1. Các tổ chức, cá nhân", "Giữ rừng.", "Các tổ chức, cá nhân"),
            ("I. NỘI DUNG THỰC HIỆN", "1. Đối với các hợp tác xã, doanh nghiệp", "Giữ rừng.", "các hợp tác xã, doanh nghiệp"),
        ] {
            assert_eq!(leads(above, heading, item), expected, "{above}: {heading}: {item}");
        }
    }

    #[test]
    fn one_of_many_actors_is_charged_where_work_is_assigned() {
        for actor in ["Doanh nghiệp hoạt động trong khu công nghiệp", "Đối với chủ đầu tư dự án"] {
            for (part, charged) in [("TỔ CHỨC THỰC HIỆN", true), ("CHỈ TIÊU", false), ("KINH PHÍ", false), ("CHÍNH SÁCH HỖ TRỢ", false)]
            {
                let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng rừng năm 2027\n\nI. {part}\n\n1. {actor}\n\n- Giữ rừng.\n"));
                assert_eq!(plan.items().all(|item| !item.lead.is_empty()), charged, "{part}: {actor}");
            }
        }
    }

    #[test]
    fn resources_among_tasks_are_tasks_unless_they_are_money() {
        let read = |text: &str| {
            let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng rừng năm 2027\n\nI. {text}\n"));
            let areas = plan.areas.iter().flat_map(|area| area.tasks.iter().chain(&area.provisions).map(move |item| (item, area.kind)));
            let last = areas.max_by_key(|(item, _)| item.span.start).unwrap();
            (last.0.role, last.1)
        };
        let (task, funding) = ((Role::Task, AreaKind::Other), (Role::Provision, AreaKind::Funding));
        for (expected, texts) in [
            (
                task,
                &[
                    "NHIỆM VỤ\n\n1. Về nguồn lực\n\n- Cử kỹ sư lâm sinh.",
                    "NHIỆM VỤ\n\n1. Nguồn lực và hạ tầng\n\n- Mở đường lâm sinh.",
                    "NHIỆM VỤ TRỌNG TÂM\n\n1. Nguồn lực thực hiện\n\n1.1. Nguồn nhân lực\n\n- Tuyển kỹ sư.",
                    "NHIỆM VỤ\n\n1. Về nguồn lực\n\n1.1. Kinh phí\n\n- Lập dự toán.\n\n1.2. Nguồn nhân lực\n\na) Thời gian thực hiện\n\n- Quý I.",
                ][..],
            ),
            (
                funding,
                &[
                    "NHIỆM VỤ\n\n1. Về nguồn lực\n\n1.1. Nhân lực\n\n- Tuyển kỹ sư.\n\n1.2. Kinh phí\n\n- Chi từ quỹ rừng.",
                    "NHIỆM VỤ\n\n1. Nguồn lực thực hiện\n\n- Kinh phí do ngân sách tỉnh bảo đảm.",
                    "NHIỆM VỤ\n\n1. Nguồn lực\n\n1.1. Ngân sách tỉnh\n\n- Chi cho cây giống.\n\n1.2. Xã hội hóa\n\n- Người dân góp công.",
                    "NHIỆM VỤ\n\n1. Nguồn lực tài chính\n\n- Chi từ quỹ rừng.",
                    "NHIỆM VỤ\n\n1. Kinh phí\n\n- Chi từ quỹ rừng.",
                    "NỘI DUNG CHỦ YẾU\n\n1. Nguồn lực và việc sử dụng nguồn lực\n\n- Đất lâm nghiệp.",
                    "NHIỆM VỤ\n\n- Giữ rừng.\n\nII. NGUỒN LỰC THỰC HIỆN\n\n- Người dân góp công.",
                ],
            ),
            ((Role::Provision, AreaKind::Implementation), &["TỔ CHỨC THỰC HIỆN\n\n1. Nguồn lực\n\n- Chi từ quỹ rừng."]),
            ((Role::Task, AreaKind::Solutions), &["NHIỆM VỤ, GIẢI PHÁP\n\n1. Nguồn lực\n\n- Tập huấn kiểm lâm."]),
        ] {
            for text in texts {
                assert_eq!(read(text), expected, "{text}");
            }
        }
    }
}
