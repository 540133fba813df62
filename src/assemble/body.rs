//! Areas and items of the body.

use super::handed_down::{Room, hand_down};
use super::introduced::{Introduced, states_a_duty};
use super::sections::Sections;
use super::stated::{Stated, leads_in_brackets};
use super::told_below::{Fields, field};
use super::{Work, file, item_id, list_of, make_room};
use crate::blocks::labels::names_targets;
use crate::classify;
use crate::extract::measure;
use crate::model::{Agency, Area, AreaKind, Comparator, Item, Measure, MeasureKind, Role, Section};
use crate::outline::{ItemNode, Node};
use crate::places::{Nth, index};
use crate::text::{SharedStr, Span, Stretch};
use crate::words::Words;

/// The body of a plan.
pub(super) struct Body {
    /// Whether the text is a plan.
    pub(super) is_plan: bool,
    pub(super) outline: Vec<Section>,
    pub(super) areas: Vec<Area>,
}

/// Reads the body, of which these are the sections, without what their titles say.
pub(super) fn read(work: &mut Work<'_, '_>, nodes: &[Node<'_>], outline: Vec<Section>) -> Body {
    work.leaves.reserve_exact(nodes.iter().map(leaves).sum());
    let sections = Sections::read(work, nodes, outline);
    let mut reader = Reader::new(nodes, sections);
    reader.items(work);
    if reader.sections.is_plan {
        reader.heard.fields.take_up(&mut reader.areas, &mut work.room);
    }
    Body { is_plan: reader.sections.is_plan, outline: reader.sections.outline, areas: reader.areas }
}

struct Reader<'n> {
    nodes: &'n [Node<'n>],
    sections: Sections<'n>,
    areas: Vec<Area>,
    /// How many items that hang on none are still to come to each area.
    left: Vec<usize>,
    /// The area of the text outside every section.
    area_outside: Option<usize>,
    /// The next running number of items outside every section.
    outside: usize,
    /// The last section.
    last_section: Option<usize>,
    /// The paragraph that the items now read stand below.
    intro: Option<Intro>,
    heard: Heard,
}

/// What items have said of others.
#[derive(Default)]
struct Heard {
    /// What introduces the list which is now read.
    introduced: Introduced,
    fields: Fields,
}

/// A paragraph without a marker and its place among the nodes; up to the items now read nothing but items of its section follows.
struct Intro {
    index: usize,
    section: Option<usize>,
    /// Whether it sets times (`Thời hạn báo cáo … như sau:`).
    sets_times: bool,
}

/// An item that is read, and what it may yet hold.
struct Made {
    item: Item,
    area: usize,
    /// How many items hang on it.
    children: usize,
}

/// What is known of an item before it is made.
struct Told {
    stated: Stated,
    role: Role,
    cue: &'static str,
    area: usize,
    id: SharedStr,
    span: Span,
}

impl<'n> Reader<'n> {
    fn new(nodes: &'n [Node<'n>], sections: Sections<'n>) -> Self {
        Self {
            nodes,
            sections,
            areas: Vec::new(),
            left: Vec::new(),
            area_outside: None,
            outside: 0,
            last_section: nodes.iter().rposition(|node| matches!(node, Node::Section(_))),
            intro: None,
            heard: Heard::default(),
        }
    }

    fn items(&mut self, work: &mut Work<'_, '_>) {
        let moved = self.moved();
        self.count(sections_of_items(self.nodes, &moved));
        let sections = sections_of_items(self.nodes, &moved);
        let run_ends = self.run_ends();
        // The items of the nodes from `first` on.
        let mut made: Vec<Option<Made>> = Vec::new();
        let mut first = 0;
        for (((index, node), section), run_ends) in self.nodes.iter().enumerate().zip(sections).zip(run_ends) {
            match node {
                // Most items hang on none, and none on them.
                Node::Item(item) if run_ends && made.is_empty() => self.make_in_place(work, index, item, section),
                Node::Item(item) => made.push(Some(self.make(work, index, item, section))),
                _ => made.push(None),
            }
            self.pass(index, node);
            if run_ends {
                self.file(&mut made, first, &mut work.room);
                first = index + 1;
            }
        }
    }

    /// Opens the areas of all items and counts those that will stand in them, so that their lists grow no larger than they come to.
    fn count(&mut self, sections: impl Iterator<Item = Option<usize>>) {
        for (node, section) in self.nodes.iter().zip(sections) {
            let Node::Item(item) = node else { continue };
            let area = self.area(section);
            self.left.resize(self.areas.len(), 0);
            self.left[area] += usize::from(item.parent().is_none());
        }
    }

    /// Puts a whole item into its area.
    fn put(&mut self, item: Item, area: usize) {
        let left = &mut self.left[area];
        file(&mut self.areas[area], item, *left);
        *left = left.saturating_sub(1);
    }

    /// Behind which nodes nothing hangs on an item before: what was read so far is whole.
    fn run_ends(&self) -> Vec<bool> {
        let mut ends = vec![true; self.nodes.len()];
        let mut earliest = usize::MAX;
        for (index, (node, end)) in self.nodes.iter().zip(&mut ends).enumerate().rev() {
            *end = index < earliest;
            if let Node::Item(item) = node {
                earliest = item.parent().map_or(earliest, |parent| parent.min(earliest));
            }
        }
        ends
    }

    /// Reads an item, which is not put anywhere yet.
    fn make(&mut self, work: &mut Work<'_, '_>, index: usize, node: &ItemNode<'_>, section: Option<usize>) -> Made {
        let told = self.read(work, index, node, section);
        let area = told.area;
        let mut item = self.sections.item(node, section, told);
        self.sections.hand_on(&mut item, node, section, &mut self.heard, &mut work.room);
        Made { item, area, children: 0 }
    }

    /// Reads an item on which none hangs and that hangs on none. It is made where it stays: an item is wide, and to hand it
    /// from one to the next takes as long as to make it.
    fn make_in_place(&mut self, work: &mut Work<'_, '_>, index: usize, node: &ItemNode<'_>, section: Option<usize>) {
        let told = self.read(work, index, node, section);
        let left = &mut self.left[told.area];
        let list = list_of(&mut self.areas[told.area], told.role);
        make_room(list, *left);
        *left = left.saturating_sub(1);
        list.push(self.sections.item(node, section, told));
        if let Some(item) = list.last_mut() {
            self.sections.hand_on(item, node, section, &mut self.heard, &mut work.room);
        }
    }

    /// Reads what there is to know of an item.
    fn read(&mut self, work: &mut Work<'_, '_>, index: usize, node: &ItemNode<'_>, section: Option<usize>) -> Told {
        let opening = self.is_opening(index, section);
        let basis = opening && node.text.as_str().starts_with("Căn cứ");
        let part = section.and_then(|section| self.sections.known(section).part_below);
        // What hangs on another item is told by that.
        let label = section.filter(|_| node.parent().is_none()).and_then(|section| self.sections.known(section).label);
        let mut stated = work.lifter.item(&node.text, basis, part, label);
        if opening {
            // An opening paragraph tells how the plan came about; it asks nobody to do anything.
            stated = Stated { measures: stated.measures, ..Stated::default() };
        }
        let names = !stated.lead.is_empty() || !stated.coordinating.is_empty();
        if section.is_some_and(|section| names && self.sections.is_scope(section)) {
            stated.lead.retain(is_charged);
            stated.coordinating.retain(is_charged);
        }
        let reached = section.is_some_and(|section| self.sections.tells_situation(section));
        if self.sections.is_plan && reached && !looks_ahead(&node.text.words()) {
            // Shares are told of whatever they are; what was counted, made or paid commits nobody.
            stated.measures.retain(|measure| measure.kind == MeasureKind::Percent);
        }
        work.leaves.extend(node.marker().map(|marker| Stretch::of(marker.extent())));
        let extent = node.text.extent();
        work.leaves.push(Stretch::of(extent.clone()));
        let (role, cue) = self.role(index, node, section, &stated);
        // `Sở Nội vụ:` heads what it is to do where work is assigned; elsewhere who attends, or is rewarded.
        let assigns = |section: usize| matches!(self.sections.role(section, false), Some((_, Role::Responsibility)));
        let assigned = role == Role::Responsibility || role == Role::Intro && section.is_some_and(assigns) && !is_label(node.text.as_str());
        if !assigned || section.is_some_and(|section| self.sections.gives_lead(section)) {
            stated.lead.retain(|agency| agency.cue.as_deref() != Some("subject:colon"));
        }
        let area = self.area(section);
        let id = self.next_id(section);
        let span = work.lifter.span(extent);
        self.extend_area(area, span);
        Told { stated, role, cue, area, id, span }
    }

    /// Puts each item of a run into the item that it hangs on, and the others into their areas. Nothing is left in the list.
    fn file(&mut self, made: &mut Vec<Option<Made>>, first: usize, room: &mut Room) {
        if made.is_empty() {
            return;
        }
        let nodes = self.nodes.get(first..).unwrap_or_default();
        let parent_of = |at: usize| match nodes.get(at) {
            Some(Node::Item(item)) => item.parent().and_then(|parent| parent.checked_sub(first)),
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
            hand_down(&mut item, room);
            self.put(item, area);
        }
    }

    /// Whether an item stands before the first section.
    fn is_opening(&self, index: usize, section: Option<usize>) -> bool {
        section.is_none() && self.last_section.is_some_and(|last| index < last)
    }

    /// The closing paragraphs and remarks that do not stand in the section above them, and where they stand, in order.
    fn moved(&self) -> Vec<(usize, Option<usize>)> {
        let mut moved = Vec::new();
        let mut filled = vec![0_u32; self.sections.outline.len() + 1];
        for (index, node) in self.nodes.iter().enumerate() {
            let Node::Item(item) = node else { continue };
            let Some(section) = item.section() else { continue };
            let others = &mut filled[self.sections.place_below(item.section())];
            *others += 1;
            // A remark on the annex at the end of a list speaks of the part that the list belongs to.
            let above = self.sections.known(section).node.parent();
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
            let alone = item.section().is_some() && filled[self.sections.place_below(item.section())] == 1;
            let Some(section) = item.section().filter(|_| !item.is_marked()) else { break };
            if !(is_closing(item.text.as_str(), alone) || self.is_last_order(index, section) && orders(&item.text.words())) {
                break;
            }
            moved.push((index, None));
        }
        moved.sort_unstable_by_key(|(index, _)| *index);
        moved
    }

    /// Whether a paragraph is the last of the plan and stands behind tasks or a table, where an order is none of them. In the part on
    /// who carries the plan out it is one of the duties, and alone below its heading it is all that this says.
    fn is_last_order(&self, index: usize, section: usize) -> bool {
        let tasks = matches!(self.sections.role(section, false), None | Some((_, Role::Task)));
        let above = index.checked_sub(1).and_then(|above| self.nodes.get(above));
        let behind = matches!(above, Some(Node::Item(_) | Node::Table { .. }));
        tasks && behind && self.nodes[index + 1..].iter().all(|node| matches!(node, Node::Item(item) if is_annex_remark(item)))
    }

    fn next_id(&mut self, section: Option<usize>) -> SharedStr {
        let Some(section) = section else {
            self.outside += 1;
            return item_id("", self.outside);
        };
        let known = self.sections.known_mut(section);
        known.items += 1;
        let number = index(known.items);
        item_id(&self.sections.entry(section).id, number)
    }

    /// What an item is, and the cue that decided it.
    fn role(&self, index: usize, item: &ItemNode<'_>, section: Option<usize>, stated: &Stated) -> (Role, &'static str) {
        if !self.sections.is_plan {
            return (Role::Provision, "text:no-plan");
        }
        let text = item.text.as_str();
        // Over targets such a paragraph says of all of them when they are to be reached.
        let done = |section| matches!(self.sections.role(section, false), None | Some((_, Role::Task | Role::Responsibility)));
        let duty = || section.is_some_and(done) && states_a_duty(&item.text.words()).is_some();
        if !item.is_marked() && text.ends_with(':') && !commits(item, stated) && self.introduces(index) && !duty() {
            return (Role::Intro, "colon:list-below");
        }
        // `(Đơn vị chủ trì: Sở Y tế; thời gian: quý II)` tells of the task above it; right below a heading it is a remark.
        let below_item =
            || index.checked_sub(1).and_then(|above| self.nodes.get(above)).is_some_and(|above| matches!(above, Node::Item(_)));
        if !item.is_marked()
            && is_bracketed(text)
            && !(below_item() && (field(&item.text).is_some() || section.is_some_and(done) && leads_in_brackets(text, stated)))
        {
            return (Role::Provision, "brackets:remark");
        }
        if item.is_marked() && self.introduced_by_times(index, section) {
            return (Role::Provision, "intro:thoi-han");
        }
        let Some(section) = section else {
            // A short plan without sections lists its tasks.
            let listed = self.sections.outline.is_empty() && item.is_marked();
            return match self.is_opening(index, section) {
                true => (Role::Intro, "place:opening"),
                false if listed => (Role::Task, "default:list"),
                false => (Role::Provision, "place:closing"),
            };
        };
        let given = self.sections.role(section, !stated.measures.is_empty());
        if matches!(given, None | Some((_, Role::Task))) && self.stands_among_targets(index, item) {
            return (Role::Target, "label:chi-tieu");
        }
        match given {
            // Among targets and objectives, what only tells where things stand is neither.
            Some((_, Role::Target | Role::Objective)) if measure::tells_present_state(&item.text.words()) => {
                (Role::Provision, "text:present-state")
            }
            Some((giving, role)) => (role, classify::heading_cue(giving, role)),
            None => (Role::Task, "default:area"),
        }
    }

    /// Whether an item is a bullet that only names the targets below it (`- Chỉ tiêu:`), or one of these.
    fn stands_among_targets(&self, index: usize, item: &ItemNode<'_>) -> bool {
        let names = |text: &str| text.ends_with(':') && names_targets(text);
        match item.parent().and_then(|parent| self.nodes.get(parent)) {
            Some(Node::Item(above)) => names(above.text.as_str()),
            _ => names(item.text.as_str()) && matches!(self.nodes.get(index + 1), Some(Node::Item(next)) if next.parent() == Some(index)),
        }
    }

    /// Whether a list stands below a paragraph that sets times (`Thời hạn báo cáo … như sau:`): then
    /// it is the regime of reports, not what anybody is to do.
    fn introduced_by_times(&self, index: usize, section: Option<usize>) -> bool {
        let intro = self.intro.as_ref().filter(|intro| intro.section == section);
        intro.is_some_and(|intro| intro.sets_times && index - intro.index <= 60)
    }

    /// Takes note of what a node is to the items behind it.
    fn pass(&mut self, index: usize, node: &Node<'_>) {
        match node {
            Node::Item(item) if !item.is_marked() => {
                let text = item.text.as_str();
                let sets_times = text.ends_with(':') && ["Thời hạn", "Thời gian", "Thời điểm"].iter().any(|time| text.starts_with(time));
                self.intro = Some(Intro { index, section: item.section(), sets_times });
            }
            Node::Item(item) if self.intro.as_ref().is_some_and(|intro| intro.section == item.section()) => {}
            _ => self.intro = None,
        }
    }

    /// Whether what follows a paragraph with a colon is a list or a section below it.
    fn introduces(&self, index: usize) -> bool {
        match self.nodes.get(index + 1) {
            Some(Node::Item(next)) => next.is_marked(),
            Some(Node::Section(_) | Node::Table { .. }) => true,
            None => false,
        }
    }

    /// The index of the area of a section's items; the area is opened when it is new.
    fn area(&mut self, section: Option<usize>) -> usize {
        let Some(section) = section else {
            return *self.area_outside.get_or_insert_with(|| open_area(&mut self.areas, None, AreaKind::Other));
        };
        if let Some(area) = self.sections.known(section).area_of_items {
            return area.at();
        }
        let (giver, kind) = self.sections.area(section);
        let opened = self.sections.known(giver).area.map(Nth::at);
        let area = opened.unwrap_or_else(|| open_area(&mut self.areas, Some(self.sections.entry(giver)), kind));
        self.sections.known_mut(giver).area = Some(Nth::of(area));
        self.sections.known_mut(section).area_of_items = Some(Nth::of(area));
        area
    }

    fn extend_area(&mut self, area: usize, span: Span) {
        let own = &mut self.areas[area].span;
        if own.end == 0 {
            *own = span;
        }
        own.end = own.end.max(span.end);
    }
}

impl Sections<'_> {
    /// An item of which this is known.
    #[inline]
    fn item(&self, node: &ItemNode<'_>, section: Option<usize>, Told { stated, role, cue, id, span, .. }: Told) -> Item {
        Item {
            id,
            role,
            section: section.map_or_else(SharedStr::default, |section| self.entry(section).id.clone()),
            marker: node.marker().map(|marker| marker.shared()),
            span,
            text: node.text.shared(),
            measures: stated.measures,
            deadlines: stated.deadlines,
            lead: stated.lead,
            coordinating: stated.coordinating,
            outputs: Vec::new(),
            funding: None,
            children: Vec::new(),
            cue: Some(cue.into()),
        }
    }

    /// Gives an item of a plan what its section and the introduction of its list say of it, and takes note of what it says of others.
    fn hand_on(&self, item: &mut Item, node: &ItemNode<'_>, section: Option<usize>, heard: &mut Heard, room: &mut Room) {
        if self.is_plan {
            self.inherit(item, &node.text, section, room);
            let is_field = heard.fields.note(item.span, &node.text);
            heard.introduced.pass(item, node, section, is_field, room);
        }
    }
}

/// The section that each item stands in, but for those that stand elsewhere, which are told in order; of the other nodes
/// nothing is said.
fn sections_of_items(nodes: &[Node<'_>], moved: &[(usize, Option<usize>)]) -> impl Iterator<Item = Option<usize>> {
    let mut moved = moved.iter().copied().peekable();
    nodes.iter().enumerate().map(move |(index, node)| match node {
        Node::Item(item) => moved.next_if(|&(at, _)| at == index).map_or(item.section(), |(_, elsewhere)| elsewhere),
        _ => None,
    })
}

/// How many leaves a node is made of.
fn leaves(node: &Node<'_>) -> usize {
    match node {
        Node::Section(_) => 1,
        Node::Item(item) => 1 + usize::from(item.is_marked()),
        Node::Table { .. } => 0,
    }
}

/// Opens the area that a section gives, or that of the text outside every section; gives its index.
fn open_area(areas: &mut Vec<Area>, section: Option<&Section>, kind: AreaKind) -> usize {
    let (id, title, span) = section.map(|section| (section.id.clone(), section.title.clone(), section.span)).unwrap_or_default();
    areas.push(Area { id, kind, title, targets: Vec::new(), tasks: Vec::new(), provisions: Vec::new(), span });
    areas.len() - 1
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
    if item.is_marked() || !is_bracketed(item.text.as_str()) {
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

/// Whether a paragraph orders all who carry the plan out to do so: `Căn cứ Kế hoạch này, yêu cầu …`, `UBND huyện yêu cầu các xã …
/// thực hiện Kế hoạch này`.
fn orders(words: &Words<'_>) -> bool {
    const GROUNDS: [&str; 4] =
        ["căn cứ kế hoạch này", "căn cứ nội dung kế hoạch này", "căn cứ vào kế hoạch này", "trên cơ sở kế hoạch này"];
    const ORDERS: [&str; 2] = ["yêu cầu", "đề nghị"];
    const LEVELS: [&str; 10] = ["tỉnh", "thành phố", "tp", "huyện", "thị xã", "quận", "xã", "phường", "thị trấn", "đặc khu"];
    const ALL: [&str; 4] = ["các", "thủ trưởng", "chủ tịch", "tất cả"];
    // A body has its level and perhaps the name of its place: `Ủy ban nhân dân thành phố Hà Tiên`.
    const BODY: usize = 10;
    // How far behind those who are ordered the plan is named.
    const OF_PLAN: usize = 48;
    if let Some(end) = words.past(0, &GROUNDS) {
        let order = end + usize::from(words.mark(end, ','));
        let ordered = || (order..order + BODY).take_while(|&at| words.letters(at)).any(|at| words.begins(at, &ORDERS));
        return ordered() || words.begins(order, &ALL);
    }
    let level = words.past(0, &["ubnd", "ủy ban nhân dân"]).and_then(|body| words.past(body, &LEVELS));
    let order = level.and_then(|level| (level..level + BODY).find(|&at| !words.capital(at)));
    // Who is to do something of their own has a task.
    let of_plan = |end: usize| {
        (end..(end + OF_PLAN).min(words.len())).any(|at| words.begins(at, &["kế hoạch này", "nội dung kế hoạch", "kế hoạch đề ra"]))
    };
    order.and_then(|order| words.past(order, &ORDERS)).is_some_and(|end| words.begins(end, &ALL) && of_plan(end))
}

/// Whether an item that stands where a plan tells what was reached speaks of what is to be: `Phấn đấu năm 2027 trồng 320 ha`.
fn looks_ahead(words: &Words<'_>) -> bool {
    const AHEAD: [&str; 5] = ["phấn đấu", "đặt mục tiêu", "đặt ra", "sẽ", "dự kiến"];
    words.begins(0, &["chỉ tiêu", "mục tiêu", "giao", "yêu cầu", "đề nghị"]) || (0..words.len()).any(|at| words.begins(at, &AHEAD))
}

/// How a line begins that only announces a name, members or those who are served.
const LABELS: [&str; 8] = ["Cơ quan", "Đơn vị", "Thành phần", "Đầu mối", "Bộ phận", "Ban Chỉ đạo", "Các doanh nghiệp", "Tổ "];

/// Whether a body before a colon is no name of who is to do what follows: `Cơ quan chủ trì:`.
fn is_label(text: &str) -> bool {
    LABELS.iter().any(|label| text.starts_with(label))
}

/// Whether a text commits to a share or a bound, which says more than that a list follows. A count may be that of the list.
fn commits(item: &ItemNode<'_>, stated: &Stated) -> bool {
    let bound = |measure: &Measure| measure.kind == MeasureKind::Percent || measure.comparator != Comparator::Equal;
    stated.measures.iter().any(bound) && !measure::tells_present_state(&item.text.words())
}

#[cfg(test)]
mod tests {
    use crate::model::Role;

    #[test]
    fn a_bullet_that_names_the_targets_below_it() {
        let roles = |text: &str| -> Vec<Role> {
            let plan = crate::parse(&format!("KẾ HOẠCH\nĐua ghe năm 2027\n\nI. NỘI DUNG\n\n1. Sửa bến ghe\n\n{text}\n"));
            plan.items().map(|item| item.role).collect()
        };
        use Role::{Target, Task};
        for name in ["Chỉ tiêu:", "Mục tiêu:", "Các mục tiêu cụ thể:", "**Chỉ tiêu:**"] {
            let text = format!("- {name}\n\n+ Sửa 05 bến.\n\n- Nhiệm vụ:\n\n+ Khảo sát.\n\n- Mở đường đua.");
            assert_eq!(roles(&text), [Target, Target, Task, Task, Task], "{name}");
        }
        for text in [
            "- Chỉ tiêu tuyển sinh:\n\n+ Tuyển 05 em.",
            "- Nhiệm vụ:\n\n+ Tuyển 05 em.",
            "- Mục tiêu chung:\n\n+ Tuyển 05 em.",
            "- Chỉ tiêu:\n\n- Tuyển 05 em.",
        ] {
            assert_eq!(roles(text), [Task, Task], "{text}");
        }
    }

    #[test]
    fn who_leads_in_brackets_below_tasks_is_told_with_them() {
        let role = |title: &str, text: &str| {
            let plan = crate::parse(&format!("KẾ HOẠCH\nĐua ghe năm 2027\n\nI. {title}\n\n- Sửa bến ghe.\n\n{text}\n\n- Mở đường đua.\n"));
            plan.items().find(|item| item.text.starts_with('(')).map(|item| item.role)
        };
        for text in ["(Sở Y tế chủ trì, phối hợp với Sở Nội vụ)", "(Văn phòng HĐND - UBND huyện chủ trì, phối hợp với các xã thực hiện)."]
        {
            assert_eq!(role("NHIỆM VỤ", text), Some(Role::Task), "{text}");
            assert_eq!(role("MỤC TIÊU", text), Some(Role::Provision), "{text}");
        }
        for text in ["(Chi tiết tại Phụ lục)", "(Theo hướng dẫn của Sở Y tế)", "(Cuộc đua do Sở Y tế chủ trì)", "(Sở Y tế đã cấp phép)"]
        {
            assert_eq!(role("NHIỆM VỤ", text), Some(Role::Provision), "{text}");
        }
    }

    #[test]
    fn an_order_at_the_end_closes_the_plan() {
        let head = "KẾ HOẠCH\nĐua ghe năm 2027\n\n";
        let table = "I. LỊCH ĐUA\n\n| TT | Nội dung | Thời gian |\n|---|---|---|\n| 1 | Đua ghe nam | 14/11/2027 |\n| 2 | Đua ghe nữ | 15/11/2027 |\n\n";
        let bullets = "I. NHIỆM VỤ\n\n- Sửa bến ghe.\n\n- Mở đường đua.\n\n";
        let duties = "I. TỔ CHỨC THỰC HIỆN\n\n- Sở Xây dựng sửa bến ghe.\n\n";
        let role = |text: &str| {
            let plan = crate::parse(&(head.to_owned() + text));
            plan.items().find(|item| item.text.contains("thực hiện nghiêm")).map(|item| (item.role, item.section.to_string()))
        };
        for order in [
            "Căn cứ Kế hoạch này, yêu cầu các xã thực hiện nghiêm.",
            "Căn cứ nội dung Kế hoạch này, các xã thực hiện nghiêm.",
            "UBND huyện Hà Tiên yêu cầu các xã thực hiện nghiêm Kế hoạch này.",
            "Ủy ban nhân dân huyện đề nghị thủ trưởng các phòng thực hiện nghiêm Kế hoạch này.",
        ] {
            for above in [table, bullets] {
                assert_eq!(role(&format!("{above}{order}\n")), Some((Role::Provision, String::new())), "{above}{order}");
            }
            // In the part on who carries the plan out it is a duty, and elsewhere than at the end a task.
            assert_eq!(role(&format!("{duties}{order}\n")).map(|(role, _)| role), Some(Role::Responsibility), "{order}");
            assert_eq!(role(&format!("{bullets}{order}\n\n- Trồng cây.\n")).map(|(role, _)| role), Some(Role::Task), "{order}");
        }
        // Alone below its heading it is what this says.
        let alone = "I. GIẢI PHÁP\n\nUBND huyện yêu cầu các xã thực hiện nghiêm Kế hoạch này.\n";
        assert_eq!(role(&format!("{bullets}I{alone}")).map(|(role, _)| role), Some(Role::Task));
        let reports = "II. CHẾ ĐỘ BÁO CÁO\n\n- Báo cáo hằng quý.\n\nUBND huyện yêu cầu các xã thực hiện nghiêm Kế hoạch này.\n";
        assert_eq!(role(&format!("{bullets}{reports}")), Some((Role::Provision, "II".to_owned())));
        for task in [
            "UBND các xã thực hiện nghiêm theo yêu cầu các sở.",
            "Căn cứ Kế hoạch tỉnh giao, các xã thực hiện nghiêm.",
            "UBND huyện hướng dẫn các xã thực hiện nghiêm.",
            "- UBND huyện yêu cầu các xã thực hiện nghiêm Kế hoạch này.",
            "UBND huyện yêu cầu các xã thực hiện nghiêm việc kiểm đếm 120 hộ trước ngày 30/6/2027.",
            "UBND tỉnh đề nghị các chủ rừng thực hiện nghiêm cam kết.",
        ] {
            assert_eq!(role(&format!("{bullets}{task}\n")).map(|(role, _)| role), Some(Role::Task), "{task}");
        }
    }

    #[test]
    fn a_list_below_times_is_the_regime_of_reports_as_far_as_lists_go() {
        let head = "KẾ HOẠCH\nTrồng rừng năm 2027\n\nI. TỔ CHỨC THỰC HIỆN\n\n";
        // How many items of a text about an office are of a role.
        let count = |text: &str, office: &str, role: Role| {
            let plan = crate::parse(&(head.to_owned() + text));
            plan.items().filter(|item| item.text.contains(office) && item.role == role).count()
        };
        let long = format!("Thời hạn báo cáo được chia như sau:\n\n{}", "- Sở Y tế gửi báo cáo.\n".repeat(62));
        assert_eq!((count(&long, "Sở Y tế", Role::Provision), count(&long, "Sở Y tế", Role::Responsibility)), (60, 2));
        // A paragraph between, or another introduction, ends what the first introduced.
        for between in ["Các sở cùng làm:", "Các sở cùng làm."] {
            let text = format!("Thời hạn báo cáo như sau:\n\n- Sở Y tế gửi báo cáo.\n\n{between}\n\n- Sở Nội vụ gửi báo cáo.\n");
            assert_eq!(count(&text, "Sở Y tế", Role::Provision), 1, "{between}");
            assert_eq!(count(&text, "Sở Nội vụ", Role::Responsibility), 1, "{between}");
        }
    }
}
