//! What a heading makes of the items below it, and what they are about.
//!
//! A pure function of the titles from the outermost section to the innermost.
//! Two questions are kept apart: the *role* (is this a target, a task, a rule?)
//! is answered by the nearest heading that says so; the *area* (which content of
//! Nghị quyết 76/NQ-CP?) by the highest heading that names a subject.

mod area;
mod lexicon;
mod resources;
mod results;

use std::cell::OnceCell;
use std::ops::{Deref, Range};

pub(crate) use self::area::{Division, area};
use self::lexicon::{ACCOMPANYING, BUILDING, CONTENTS, DIGITAL, ITEM_WORDS, LEARNING, OPENINGS, Opening, PLANWIDE, SUPPORTS};
pub(crate) use self::resources::{names_resources, names_tasks, tells_of_money};
pub(crate) use self::results::{names_judging, names_results};
use crate::extract::agency::{self, Agencies};
use crate::extract::gates::PairGate;
use crate::extract::phrases::{Phrases, Table};
use crate::model::{AreaKind, Role};
use crate::words::Words;

/// What a title says about the items below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Meaning {
    /// The role that it gives, when it says one.
    pub(crate) role: Option<HeadingRole>,
    /// What it is about.
    pub(crate) subject: Subject,
    /// Whether it heads how things stand or what was reached, to which nobody commits.
    pub(crate) situation: bool,
    /// Whether it speaks of what is to come.
    pub(crate) ahead: bool,
    /// Whether it demands of somebody what stands below it (`Yêu cầu | các sở, ngành`): requirements beside the goals of
    /// a plan, what those are to do where work is assigned.
    pub(crate) demands: bool,
}

impl Meaning {
    /// What the title of a part means that demands something of somebody where work is assigned: whom it names, and no more.
    pub(crate) fn charging(self) -> Self {
        Self { role: None, subject: Subject::None, ..self }
    }

    /// What a title means that leaves it to the part above what its items are.
    pub(crate) fn of_part_above(self) -> Self {
        Self { role: None, ..self }
    }

    /// What the title of a part on resources means that is one of the tasks.
    pub(crate) fn of_resources(self) -> Self {
        Self { role: None, subject: Subject::Resources, ..self }
    }
}

/// The role that a heading gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HeadingRole {
    /// Every item below is this.
    Plain(Role),
    /// A bare `Mục tiêu`: objectives where it stands beside `Yêu cầu`, targets inside an area.
    Goals,
}

/// What a heading is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Subject {
    /// Nothing: it only says what the items are, or who does them.
    None,
    /// One of the six contents of Nghị quyết 76/NQ-CP, by name.
    Content(AreaKind),
    /// An accompanying subject: direction, communication, inspection.
    Accompanying(AreaKind),
    /// What is built for the digital transformation: data, platforms, their safety.
    Digital,
    /// A part of the plan as a whole: goals, funding, implementation …
    Planwide(AreaKind),
    /// Solutions of the whole plan, unless they are divided by content.
    Solutions,
    /// Resources among tasks, which a part of them may name as money.
    Resources,
    /// Some other subject.
    Other,
}

const DUTIES: u32 = 1;
const TASKS: u32 = 1 << 1;
const SOLUTIONS: u32 = 1 << 2;
const CONTENT: u32 = 1 << 3;
const MEANS: u32 = 1 << 4;
const ASSIGNMENT: u32 = 1 << 5;
const RESPONSIBILITY: u32 = 1 << 6;
const EXECUTION: u32 = 1 << 7;
const YEAR: u32 = 1 << 8;
const GOALS: u32 = 1 << 9;
const REQUIREMENT: u32 = 1 << 10;
/// What is to come; beside how things stand, the items may commit to it.
const AHEAD: u32 = 1 << 11;

/// The words that are looked for all over a title, and the classes that they belong to.
static SAID: Table<(&str, u32), 64> = Table::of_pairs(&[
    ("nhiệm vụ", DUTIES | TASKS | AHEAD),
    ("giải pháp", SOLUTIONS | TASKS | AHEAD),
    ("nội dung", CONTENT | TASKS),
    ("biện pháp", MEANS | TASKS),
    ("công việc", TASKS),
    ("phân công", ASSIGNMENT),
    ("trách nhiệm", RESPONSIBILITY),
    ("tổ chức thực hiện", EXECUTION),
    ("năm", YEAR),
    ("mục đích", GOALS),
    ("mục tiêu", GOALS | AHEAD),
    ("chỉ tiêu", GOALS | AHEAD),
    ("yêu cầu", GOALS | REQUIREMENT | AHEAD),
    ("phương hướng", AHEAD),
    ("định hướng", AHEAD),
    ("kế hoạch", AHEAD),
    ("phương án", AHEAD),
    ("nhu cầu", AHEAD),
    ("dự kiến", AHEAD),
    ("dự báo", AHEAD),
    ("đề xuất", AHEAD),
    ("kinh phí", AHEAD),
    ("cần", AHEAD),
    ("đến năm", AHEAD),
    ("sau khi", AHEAD),
]);

/// What may begin at a word of a title, one class for each list that is looked for all over it.
static NAMES: PairGate<2048> = PairGate::new()
    .beginning(&SAID, SAYING)
    .beginning(&CONTENTS, CONTENT_NAME)
    .beginning(&ACCOMPANYING, ACCOMPANYING_NAME)
    .beginning(&PLANWIDE, PLANWIDE_NAME)
    .beginning(&DIGITAL, DIGITAL_NAME);

const SAYING: u32 = 1;
const CONTENT_NAME: u32 = 1 << 1;
const ACCOMPANYING_NAME: u32 = 1 << 2;
const PLANWIDE_NAME: u32 = 1 << 3;
const DIGITAL_NAME: u32 = 1 << 4;

/// What charges somebody where a name stands behind it.
const CHARGING: [&str; 6] = ["giao", "đề nghị", "căn cứ chức năng", "căn cứ nhiệm vụ", "theo chức năng", "trên cơ sở chức năng"];

/// A title, and the agencies that it names, which are looked for where a question needs them.
struct Title<'w, 't> {
    words: &'w Words<'t>,
    /// Where it begins once words of order and number are passed.
    start: usize,
    /// What the words with which it begins make of the items, a bit for each [`Opening`].
    openings: u32,
    /// The classes of the words that it says somewhere.
    said: u32,
    /// Where it first names tasks.
    tasks: Option<usize>,
    /// Where it first says `tổ chức thực hiện`.
    execution: Option<usize>,
    /// The first name of each list that stands in it, and where.
    content: Option<(usize, AreaKind)>,
    accompanying: Option<(usize, AreaKind)>,
    planwide: Option<(usize, AreaKind)>,
    /// Where it first names what is built for the digital transformation.
    digital: Option<usize>,
    agencies: OnceCell<Agencies>,
}

impl<'w, 't> Title<'w, 't> {
    fn new(words: &'w Words<'t>) -> Self {
        let start = start(words);
        let mut title = Self {
            words,
            start,
            openings: OPENINGS.all(words, start).fold(0, |set, (&(_, opening), _)| set | 1 << opening as u32),
            said: 0,
            tasks: None,
            execution: None,
            content: None,
            accompanying: None,
            planwide: None,
            digital: None,
            agencies: OnceCell::new(),
        };
        let mut from = 0;
        while let Some((at, begun)) = NAMES.next(words, from, u32::MAX) {
            from = at + 1;
            // `Thực hiện các nhiệm vụ được | phân công` assigns nothing.
            if at > 0 && words.is(at, "phân") && words.is_any(at - 1, &["được", "theo"]) {
                continue;
            }
            // Names that begin at one word are of one kind.
            let first = |found: Option<(usize, AreaKind)>, class: u32, names: &Table<(&str, AreaKind)>| match found {
                None if begun & class != 0 => names.read(words, at).map(|(&(_, kind), _)| (at, kind)),
                found => found,
            };
            title.content = first(title.content, CONTENT_NAME, &CONTENTS);
            if begun & ACCOMPANYING_NAME != 0 && !is_of_a_device(words, at) {
                title.accompanying = first(title.accompanying, ACCOMPANYING_NAME, &ACCOMPANYING);
            }
            title.planwide = first(title.planwide, PLANWIDE_NAME, &PLANWIDE);
            // `Quản lý công dân số | lượng lớn`: a number, nothing digital.
            let numbers = |end: usize| words.is(end - 1, "số") && words.is_any(end, &["lượng", "liệu", "dân", "hộ", "tuổi", "nhân"]);
            if begun & DIGITAL_NAME != 0 && title.digital.is_none() && words.past(at, &DIGITAL).is_some_and(|end| !numbers(end)) {
                title.digital = Some(at);
            }
            let said = if begun & SAYING == 0 { None } else { SAID.read(words, at) };
            let Some((&(_, classes), _)) = said else { continue };
            title.said |= classes;
            if classes & TASKS != 0 {
                title.tasks = title.tasks.or(Some(at));
            }
            if classes & EXECUTION != 0 {
                title.execution = title.execution.or(Some(at));
            }
        }
        title
    }

    /// Whether it begins with words of that kind.
    fn opens(&self, opening: Opening) -> bool {
        self.openings & (1_u32 << opening as u32) != 0
    }

    /// Whether a word of one of these classes stands anywhere in it.
    fn says(&self, classes: u32) -> bool {
        self.said & classes != 0
    }
}

impl<'t> Title<'_, 't> {
    fn lead(&self) -> &[agency::Found] {
        &self.agencies.get_or_init(|| agency::heading(self.words)).lead
    }

    /// Whether it does nothing but charge somebody, who is to do what stands below: `Giao nhiệm vụ cho | Sở Y tế`,
    /// `Căn cứ chức năng, nhiệm vụ được giao, | các sở, ngành có trách nhiệm`. The words before the name then say nothing
    /// of the items. What is demanded (`Yêu cầu | các sở, ngành`) is a charge by itself only where it says so.
    fn charges_agency(&self) -> bool {
        let opens = self.words.begins(0, &CHARGING) || self.demands() && self.says(DUTIES);
        opens && self.names_charged()
    }

    /// Whether it begins with what is demanded of somebody: `Yêu cầu | các sở, ngành`.
    fn demands(&self) -> bool {
        self.words.begins(0, &["yêu cầu"]) && self.names_charged()
    }

    fn names_charged(&self) -> bool {
        self.lead().first().is_some_and(|agency| agency.cue == "heading:name")
    }

    /// Whether it begins with the name of an agency, with who charges it or with whom it is for.
    fn begins_with_agency(&self) -> bool {
        let words = self.words;
        words.phrase(0, "đối với").is_some()
            || words.begins(self.start, &["cơ quan", "đơn vị"])
            || self.charges_agency()
            || agency::may_begin_name(words, 0) && self.lead().first().is_some_and(|agency| agency.range.start == 0)
    }

    /// Whether it names an agency. Whom the bracket behind a subject names leads the items, but is not
    /// what the heading is about.
    fn names_agency(&self) -> bool {
        self.lead().iter().any(|agency| agency.cue != "heading:bracket")
    }
}

impl<'t> Deref for Title<'_, 't> {
    type Target = Words<'t>;

    fn deref(&self) -> &Words<'t> {
        self.words
    }
}

/// Reads a title.
pub(crate) fn meaning(words: &Words<'_>) -> Meaning {
    read(words).0
}

/// Reads a title, and hands on the agencies that it names where they had to be looked for.
pub(crate) fn read<'t>(words: &Words<'t>) -> (Meaning, Option<Agencies>) {
    let title = Title::new(words);
    let meaning = Meaning {
        role: role(&title),
        subject: subject(&title),
        situation: tells_situation(&title),
        ahead: title.says(AHEAD),
        demands: title.demands(),
    };
    (meaning, title.agencies.into_inner())
}

/// Whether `giám sát`, `điều hành` only says what something is built or gathered for: `Trung tâm | điều hành thông minh (IOC)`.
fn is_of_a_device(words: &Words<'_>, at: usize) -> bool {
    const DEVICES: [&str; 6] = ["trung tâm", "dữ liệu", "phòng họp", "camera", "trung tâm giám sát ,", "trung tâm giám sát và"];
    const PURPOSES: [&str; 2] = ["điều hành", "giám sát"];
    let Some(mut end) = words.past(at, &PURPOSES) else { return false };
    if words.is_any(end, &[",", "và"]) {
        end = words.past(end + 1, &PURPOSES).unwrap_or(end);
    }
    // `Dữ liệu giám sát | ngân sách`: what is watched is more than what a device is for.
    let named = words.begins(end, &["thông minh", "đô thị thông minh", "tập trung", "(", ".", ":"]) || end >= words.len();
    named && words.start_of(at, &DEVICES).is_some()
}

/// Where a title begins once words of order and number are passed.
fn start(words: &Words<'_>) -> usize {
    let mut at = 0;
    while words.is_any(at, &["các", "về", "một", "số", "những", "hệ", "thống", "nhóm"]) {
        at += 1;
    }
    at
}

/// Whether a title begins with how things stand, and joins nothing to it that is to come: `Tình hình thực hiện nhiệm vụ năm
/// 2026`, not `Tình hình năm 2026 và phương hướng năm 2027`, `Kết quả đạt được đến năm 2030`.
fn tells_situation(words: &Title<'_, '_>) -> bool {
    let joined = |at: usize| words.is_any(at - 1, &["và", ",", ";", "-", "–"]);
    let expected = |at: usize| words.begins(at, &["dự kiến", "cần", "khắc phục", "đến năm", "sau khi", "mong đợi"]);
    let says_ahead = |at: usize| SAID.read(words, at).is_some_and(|(&(_, classes), _)| classes & AHEAD != 0);
    let ahead = |at: usize| joined(at) && says_ahead(at) || expected(at);
    (words.opens(Opening::Situation) || words.opens(Opening::Background)) && !(1..words.len()).any(ahead)
}

fn role(words: &Title<'_, '_>) -> Option<HeadingRole> {
    use HeadingRole::{Goals, Plain};
    let begins = |opening: Opening| words.opens(opening);
    // A long title that names an agency first speaks of the agency, whatever words follow.
    let names_tasks = || words.tasks.is_some_and(|at| at <= words.start + 8) && !words.begins_with_agency() || begins(Opening::Activity);
    if begins(Opening::Responsibility) || is_execution(words) {
        return Some(Plain(Role::Responsibility));
    }
    let closes_with_execution = !begins(Opening::Task) && words.len() <= 10 && words.execution.is_some_and(|at| at + 4 >= words.len());
    if words.says(ASSIGNMENT) || closes_with_execution {
        return Some(Plain(Role::Responsibility));
    }
    let provision = begins(Opening::Provision) && !words.charges_agency();
    if provision || begins(Opening::Situation) || begins(Opening::Background) && tells_situation(words) {
        return Some(Plain(Role::Provision));
    }
    if begins(Opening::Requirement) && !words.charges_agency() {
        return Some(Plain(Role::Requirement));
    }
    if names_tasks() {
        return Some(Plain(Role::Task));
    }
    if begins(Opening::Objective) {
        return Some(Plain(Role::Objective));
    }
    let goals = begins(Opening::Goal);
    if begins(Opening::Target) || (goals || begins(Opening::Outlook)) && words.says(YEAR) {
        return Some(Plain(Role::Target));
    }
    if goals {
        // `Mục tiêu` with a subject of its own sets targets for it.
        let bare = words.len() <= words.start + 2 || words.says(REQUIREMENT);
        return Some(if bare { Goals } else { Plain(Role::Target) });
    }
    None
}

/// `Tổ chức thực hiện (Kế hoạch)`; with another object behind it, it is the name of a task.
fn is_execution(words: &Title<'_, '_>) -> bool {
    let phrases = ["tổ chức thực hiện", "tổ chức triển khai thực hiện", "tổ chức triển khai", "triển khai thực hiện"];
    let Some((_, end)) = words.longest(words.start, &phrases) else { return false };
    end == words.len() || words.is_any(end, &["kế", "đề", "chương", "này", ",", ";", "và", ":", ".", "("])
}

/// `THỜI GIAN VÀ TỔ CHỨC THỰC HIỆN`: a part that says when or with what, and who does it, is the
/// execution. Only the whole phrase at the end says so: `… VÀ THỜI GIAN THỰC HIỆN` does not.
fn is_execution_too(words: &Title<'_, '_>) -> bool {
    const PHRASES: [&str; 5] =
        ["tổ chức thực hiện", "trách nhiệm thực hiện", "phân công thực hiện", "phân công nhiệm vụ", "phân công trách nhiệm"];
    const FIRSTS: [&str; 5] = ["thời gian", "kinh phí", "chế độ báo cáo", "nguồn lực", "báo cáo"];
    words.begins(words.start, &FIRSTS)
        && (1..words.len()).any(|at| words.is_any(at - 1, &["và", ",", ";"]) && words.past(at, &PHRASES) == Some(words.len()))
}

fn subject(words: &Title<'_, '_>) -> Subject {
    // `Trưởng Ban Chỉ đạo` is somebody, not a subject.
    if words.begins_with_agency() {
        return Subject::None;
    }
    if only_item_words(words) {
        if words.says(GOALS) && !words.says(DUTIES | SOLUTIONS | CONTENT | MEANS) {
            return Subject::Planwide(AreaKind::General);
        }
        let solutions = words.says(SOLUTIONS) && !words.says(CONTENT);
        return if solutions { Subject::Solutions } else { Subject::None };
    }
    let tasks = words.says(DUTIES | CONTENT | SOLUTIONS);
    if is_execution_too(words) {
        return Subject::Planwide(AreaKind::Implementation);
    }
    if let Some((at, kind)) = words.planwide {
        // The name of a part opens its title; further on it is a word of another subject.
        let execution = kind != AreaKind::Implementation || is_execution(words) || words.is_any(words.start, &["phân", "trách"]);
        if at <= words.start + 1 && !(kind == AreaKind::General && tasks) && execution {
            return Subject::Planwide(kind);
        }
        if words.says(ASSIGNMENT | RESPONSIBILITY) {
            return Subject::Planwide(AreaKind::Implementation);
        }
    }
    // `NỘI DUNG GIÁM SÁT` is what is watched; `NỘI DUNG GIÁM SÁT DỊCH BỆNH` is something else that is done.
    if let (Some((at, kind)), None) = (words.accompanying, words.content)
        && words.past(words.start, &["nội dung", "nội dung , hình thức", "nội dung và hình thức"]) == Some(at)
        && only_accompanying(words, at)
    {
        return Subject::Accompanying(kind);
    }
    if tasks && words.is_any(words.start, &["nhiệm", "nội", "giải", "mục", "chỉ"]) {
        let solutions = words.phrase(words.start, "giải pháp").is_some() && !words.says(CONTENT);
        return if solutions { Subject::Solutions } else { Subject::None };
    }
    let supported = |at: usize| (0..at).any(|before| words.begins(before, &SUPPORTS));
    // `Nâng cao nhận thức, hoàn thiện thể chế`: what is learnt ends where another clause begins.
    let parts = |at: &usize| words.is_any(*at, &[",", ";"]) || words.begins(*at, &["hoàn thiện", "cải cách", "xây dựng"]);
    let learnt = |at: usize| (0..=at).rev().take_while(|before| !parts(before)).any(|before| words.begins(before, &LEARNING));
    let content = words.content.filter(|&(at, kind)| match kind {
        AreaKind::DigitalGovernment => !supported(at),
        AreaKind::Institutions => !learnt(at),
        _ => true,
    });
    match (content, words.accompanying) {
        (Some((content, _)), Some((beside, kind))) if beside < content => Subject::Accompanying(kind),
        (Some((_, kind)), _) => Subject::Content(kind),
        (None, Some((_, kind))) => Subject::Accompanying(kind),
        (None, None) if words.names_agency() => Subject::None,
        (None, None) if words.digital.is_some_and(|at| only_built(words, at)) => Subject::Digital,
        (None, None) => Subject::Other,
    }
}

/// Whether a title names nothing from a word on but what accompanies the reform: `kiểm tra, giám sát năm 2027`.
fn only_accompanying(words: &Title<'_, '_>, from: usize) -> bool {
    let between = |at: usize| words.number(at).is_some() || words.is_any(at, &["năm", ",", "và", ":", "."]);
    made_of(words, from..words.len(), &ACCOMPANYING, between)
}

/// Whether nothing stands before a word of a title but what is done with what it names.
fn only_built(words: &Title<'_, '_>, until: usize) -> bool {
    made_of(words, words.start..until, &BUILDING, |at| words.is_any(at, &[",", "và", "-", "/"]))
}

/// Whether a title is made of nothing but words that say what the items are, years and marks.
fn only_item_words(words: &Words<'_>) -> bool {
    const BETWEEN: [&str; 11] = ["năm", "giai", "đoạn", "đến", "-", "–", ",", ":", ";", "&", "hết"];
    let between = |at: usize| words.number(at).is_some() || words.is_any(at, &BETWEEN);
    words.len() > 0 && made_of(words, 0..words.len(), &ITEM_WORDS, between)
}

/// Whether words are nothing but these phrases and what may stand between them.
fn made_of(words: &Words<'_>, range: Range<usize>, phrases: &impl Phrases, between: impl Fn(usize) -> bool) -> bool {
    let mut at = range.start;
    while at < range.end {
        match words.past(at, phrases) {
            Some(end) => at = end,
            None if between(at) => at += 1,
            None => return false,
        }
    }
    true
}

/// Whether a title says whom or what the plan covers: the agencies named below it are covered, and charged with nothing.
pub(crate) fn is_scope(words: &Words<'_>) -> bool {
    words.begins(start(words), &["đối tượng", "phạm vi"])
}

/// The role of an item by the sections above it, innermost first.
pub(crate) struct RoleContext {
    /// Whether a section `Yêu cầu` stands beside the goals.
    pub(crate) beside_requirements: bool,
    /// Whether the goals stand inside an area (and are its targets).
    pub(crate) inside_area: bool,
    /// Whether the item commits to a quantity.
    pub(crate) measured: bool,
}

/// Resolves the role that a heading gives for one item.
pub(crate) fn resolve(role: HeadingRole, context: &RoleContext) -> Role {
    match role {
        HeadingRole::Plain(role) => role,
        HeadingRole::Goals if context.beside_requirements => Role::Objective,
        HeadingRole::Goals if context.inside_area || context.measured => Role::Target,
        HeadingRole::Goals => Role::Objective,
    }
}

/// The name of the heading that gives a role.
pub(crate) fn heading_cue(role: HeadingRole, resolved: Role) -> &'static str {
    match (role, resolved) {
        (HeadingRole::Goals, _) => "heading:muc-tieu",
        (_, Role::Target) => "heading:chi-tieu",
        (_, Role::Objective) => "heading:muc-dich",
        (_, Role::Requirement) => "heading:yeu-cau",
        (_, Role::Task) => "heading:nhiem-vu",
        (_, Role::Responsibility) => "heading:to-chuc-thuc-hien",
        (_, Role::Provision | Role::Intro) => "heading:quy-dinh",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_titles_are_about() {
        use AreaKind::{
            CivilService, Communication, DigitalGovernment, Direction, Funding, General, Implementation, Inspection, Institutions,
            Organisation, Procedures, PublicFinance, Reporting,
        };
        for (expected, titles) in [
            (
                Subject::Content(Institutions),
                &[
                    "Cải cách thể chế",
                    "Hoàn thiện thể chế về đất đai",
                    "Xây dựng Nghị định về bến thủy",
                    "Góp ý dự thảo văn bản quy định chi tiết Luật Nước ngọt",
                    "Nâng cao nhận thức, hoàn thiện thể chế",
                    "Phát triển đội ngũ và cải cách thể chế",
                ][..],
            ),
            (
                Subject::Content(Procedures),
                &["Về cải cách TTHC", "Cải cách thủ tục hành chính và cơ chế một cửa", "Thực hiện cơ chế một cửa"],
            ),
            (Subject::Content(Organisation), &["Cải cách tổ chức bộ máy", "CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH NHÀ NƯỚC"]),
            (Subject::Content(CivilService), &["Cải cách chế độ công vụ", "Công vụ, công chức"]),
            (Subject::Content(PublicFinance), &["Cải cách tài chính công"]),
            (
                Subject::Content(DigitalGovernment),
                &["Xây dựng chính quyền số", "Hiện đại hoá hành chính", "Chuyển đổi số", "Đẩy mạnh chuyển đổi số trong giáo dục"],
            ),
            (
                Subject::Accompanying(Direction),
                &[
                    "Công tác chỉ đạo, điều hành",
                    "Chỉ đạo điều hành; tuyên truyền",
                    "Điều hành dựa trên dữ liệu",
                    "Trung tâm điều hành, giám sát giao thông",
                ],
            ),
            (
                Subject::Accompanying(Communication),
                &[
                    "Thông tin, tuyên truyền về cải cách hành chính",
                    "Đẩy mạnh công tác truyền thông",
                    "Nâng cao chất lượng Trung tâm truyền thông",
                    "Cập nhật dữ liệu tuyên truyền",
                ],
            ),
            (
                Subject::Accompanying(Inspection),
                &[
                    "Kiểm tra cải cách hành chính",
                    "Thanh tra, kiểm tra",
                    "NỘI DUNG GIÁM SÁT",
                    "NỘI DUNG KIỂM TRA, GIÁM SÁT NĂM 2027",
                    "Kiểm tra việc thi hành văn bản quy định chi tiết",
                    "Công khai dữ liệu giám sát rừng",
                ],
            ),
            (
                Subject::Digital,
                &[
                    "Về dữ liệu",
                    "Về các nền tảng số",
                    "Bảo đảm an toàn thông tin",
                    "Xây dựng, quản lý, khai thác cơ sở dữ liệu đất rừng",
                    "Phát triển hạ tầng số",
                    "Ứng dụng công nghệ thông tin",
                    "Xây dựng Cổng thông tin quốc gia về nước ngọt",
                    "Phát triển kinh tế số, xã hội số",
                    "Phát triển nền móng kinh tế số trong các ngành",
                    "Kết nối, chia sẻ dữ liệu với Trung tâm điều hành thông minh của xã",
                    "Xây dựng Trung tâm giám sát, điều hành thông minh",
                    "Phát triển đô thị thông minh",
                    "Số hóa hồ sơ hộ tịch",
                    "Khai thác dữ liệu điều hành",
                ],
            ),
            (Subject::Planwide(General), &["MỤC ĐÍCH, YÊU CẦU", "MỤC TIÊU", "Phạm vi, đối tượng", "Chỉ tiêu xuất bản đến năm 2030"]),
            (
                Subject::Planwide(Implementation),
                &[
                    "TỔ CHỨC THỰC HIỆN",
                    "Phân công nhiệm vụ",
                    "Trách nhiệm của các đơn vị",
                    "THỜI GIAN VÀ TRÁCH NHIỆM THỰC HIỆN",
                    "Kinh phí và tổ chức thực hiện",
                    "Chế độ báo cáo, phân công nhiệm vụ",
                ],
            ),
            (Subject::Planwide(Reporting), &["CHẾ ĐỘ BÁO CÁO", "Chế độ thông tin, báo cáo"]),
            (
                Subject::Planwide(Funding),
                &["KINH PHÍ", "Kinh phí thực hiện", "NGUỒN VỐN THỰC HIỆN KẾ HOẠCH", "Kinh phí và thời gian thực hiện"],
            ),
            (
                Subject::None,
                &[
                    "Hình thức",
                    "Phương thức thực hiện",
                    "NỘI DUNG KẾ HOẠCH",
                    "Nhiệm vụ",
                    "NỘI DUNG, CHỈ TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP",
                    "NỘI DUNG GIÁM SÁT DỊCH BỆNH",
                    "NỘI DUNG CHỈ ĐẠO SẢN XUẤT VỤ XUÂN",
                    "Sở Tài chính",
                ],
            ),
            (Subject::Solutions, &["GIẢI PHÁP THỰC HIỆN", "NHIỆM VỤ, GIẢI PHÁP"]),
            (
                Subject::Other,
                &[
                    "Rà soát đất rừng theo nhiệm vụ được phân công",
                    "Phát triển rừng phòng hộ",
                    "Trồng cây phân tán",
                    "Hoàn thiện cơ chế khuyến khích chuyển đổi số hợp tác xã",
                    "Hỗ trợ làng nghề chuyển đổi số",
                    "Nâng cao kỹ năng chuyển đổi số cho nông dân",
                    "Tập huấn sử dụng phần mềm kế toán",
                    "Quản lý xã hội số nhân khẩu tạm trú",
                    "Tập huấn Luật Nước ngọt và văn bản quy định chi tiết",
                    "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH",
                    "Phát triển doanh nghiệp công nghệ số",
                    "Phát triển thị trường phần mềm",
                    "Thu thập dữ liệu khí tượng, thủy văn",
                    "Đấu tranh chống tội phạm công nghệ thông tin",
                    "Y tế, giáo dục và dữ liệu dân cư",
                    "Trồng rừng, cập nhật dữ liệu",
                    "Quản lý rừng bằng phần mềm",
                    "Trồng rừng, chăm sóc rừng và cập nhật dữ liệu",
                    "Đào tạo nhân lực công nghệ thông tin",
                ],
            ),
        ] {
            for title in titles {
                assert_eq!(meaning(&Words::new(title)).subject, expected, "{title}");
            }
        }
    }

    #[test]
    fn titles_that_say_whom_a_plan_covers() {
        for (title, scope) in [
            ("Đối tượng áp dụng", true),
            ("Phạm vi, đối tượng", true),
            ("Các đối tượng thụ hưởng", true),
            ("Trách nhiệm đối với đối tượng", false),
            ("Nhiệm vụ trong phạm vi tỉnh", false),
        ] {
            assert_eq!(is_scope(&Words::new(title)), scope, "{title}");
        }
    }

    #[test]
    fn what_titles_make_of_items() {
        use HeadingRole::{Goals, Plain};
        for (expected, titles) in [
            (
                Some(Plain(Role::Target)),
                &["Chỉ tiêu", "Mục tiêu cụ thể", "Mục tiêu đến năm 2030", "Các chỉ tiêu chủ yếu", "Định hướng đến năm 2045"][..],
            ),
            (Some(Plain(Role::Objective)), &["Mục đích", "Mục tiêu chung", "Quan điểm", "MỤC ĐÍCH, YÊU CẦU"]),
            (
                Some(Plain(Role::Requirement)),
                &[
                    "Yêu cầu",
                    "Nguyên tắc thực hiện",
                    "Yêu cầu đối với các cơ quan, đơn vị",
                    "Yêu cầu cán bộ, công chức",
                    "Yêu cầu các công trình thủy lợi",
                    "Yêu cầu các cơ quan, đơn vị",
                    "YÊU CẦU CÁC SỞ, NGÀNH, ĐỊA PHƯƠNG",
                ],
            ),
            (Some(Plain(Role::Task)), &["Nhiệm vụ và giải pháp", "Nội dung thực hiện", "NỘI DUNG, CHỈ TIÊU, NHIỆM VỤ", "Giải pháp"]),
            (Some(Plain(Role::Responsibility)), &["TỔ CHỨC THỰC HIỆN", "Phân công nhiệm vụ", "Trách nhiệm cụ thể"]),
            (Some(Plain(Role::Provision)), &["Kinh phí thực hiện", "Chế độ báo cáo", "Phạm vi", "Đối tượng áp dụng", "Tiêu chí xét tặng"]),
            (Some(Goals), &["Mục tiêu", "MỤC TIÊU, YÊU CẦU"]),
            (
                None,
                &[
                    "Cải cách thể chế",
                    "Sở Tài chính",
                    "Phát triển rừng",
                    "Giao nhiệm vụ cho Sở Công Thương",
                    "Căn cứ chức năng, nhiệm vụ được giao, các sở, ngành có trách nhiệm:",
                    "Yêu cầu các sở, ngành thực hiện các nhiệm vụ sau",
                ],
            ),
        ] {
            for title in titles {
                assert_eq!(meaning(&Words::new(title)).role, expected, "{title}");
            }
        }
    }
}
