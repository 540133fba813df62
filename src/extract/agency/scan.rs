//! A walk over an item: its subject, who is charged, who phối hợp.

use std::ops::Range;

use smallvec::SmallVec;

use super::act;
use super::bare;
use super::beginnings::{CONDITION_ENDS, ConditionEnd, SENT, TAKES_CHARGE};
use super::beside;
use super::body;
use super::doer;
use super::field;
use super::firms;
use super::further;
use super::giver;
use super::helpers;
use super::label_words::{LEADING_OFFICES, Role};
use super::labels::{self, Label, is_label, label_colon, past_scope};
use super::name::{self, Names};
use super::offices::{BEING_THERE, COMRADES};
use super::opener;
use super::partner::{self, partners};
use super::phrase::Phrase;
use super::quiet;
use super::roles;
use super::singled;
use super::staff;
use super::starts::{DOER, FIRM, GIVER, JOINING, LABEL, NAME, OPENER, QUANTIFIER, ROLE, ROLE_OF_LABEL, STOP};
use super::trust::Trust;
use super::verbs;
use super::{Agencies, Named, by, end_of, found_into};
use crate::extract::passage::Passage;
use crate::extract::phrases::Table;
use crate::words::Kind;

/// The marks that may stand before the begin of a sentence: bullets, brackets and quotes open it.
const OPENING_MARKS: [&str; 8] = ["-", "–", "+", "•", "(", "*", "“", ","];

/// The roles of one who leads.
static LEADING_ROLES: Table<&str, 8> = Table::new(&["chủ trì", "đầu mối", "chủ động"]);

/// What refers to where else the one is named whom a label announces.
static ELSEWHERE: Table<&str, 8> = Table::new(&["theo", "như", "được phân công", "được giao"]);

/// The words before a name that make it one who is served, not one who acts.
const ADDRESSED: [&str; 9] = ["mưu", "cáo", "trình", "gửi", "giúp", "cho", "của", "với", "là"];

/// What shows that those behind an amendment are who tells of it, and not whom or what it adds.
static TELLS: Table<&str> =
    Table::new(&["chủ động", "kịp thời", "phản ánh", "báo cáo", "đề xuất", "kiến nghị", "có văn bản", "gửi", "tổng hợp"]);

/// What begins a condition that `thì` concludes.
static CONDITIONS: Table<&str, 8> = Table::new(&["nếu", "khi", "trường hợp", "trong trường hợp"]);

/// What somebody leads in general, when a bracket tells of it: `chủ trì dự án`.
const LED: [&str; 6] = ["dự", "nhiệm", "chương", "đề", "các", "nội"];

/// Reads an item: whom it names goes into the lists, which are empty.
pub(super) fn read(phrase: &Phrase<'_, '_>, passage: &Passage<'_, '_>, taken: &[Range<usize>], agencies: &mut Agencies) {
    let mut scan = Scan::new(phrase, taken);
    scan.run(passage);
    scan.tell(agencies);
}

/// As [`read`], every word asked for everything.
#[cfg(test)]
pub(super) fn read_plainly(phrase: &Phrase<'_, '_>) -> Agencies {
    let mut scan = Scan::new(phrase, &[]);
    let mut at = 0;
    while at < phrase.len() && !phrase.shout() {
        at = scan.step(at, phrase.starts(at)).max(at + 1);
    }
    let mut agencies = Agencies::default();
    scan.tell(&mut agencies);
    agencies
}

/// The lead whom the first word of an item begins to name.
pub(super) fn first_lead(phrase: &Phrase<'_, '_>, passage: &Passage<'_, '_>) -> Option<Range<usize>> {
    let mut scan = Scan::new(phrase, &[]);
    if scan.conditional {
        // Who stands in a condition leads only when nobody else does.
        scan.run(passage);
    } else if !phrase.shout() {
        scan.step(0, phrase.starts(0));
    }
    scan.lead.into_iter().map(|(name, _)| name).next().filter(|name| name.start == 0)
}

/// A walk over an item's words.
struct Scan<'p, 'w, 't> {
    phrase: &'p Phrase<'w, 't>,
    /// What is taken from the current word on.
    taken: &'p [Range<usize>],
    /// All that is taken.
    cited: &'p [Range<usize>],
    lead: SmallVec<[Named; 2]>,
    coordinating: SmallVec<[Named; 2]>,
    /// A subject may stand here: at the start of a sentence or after its opener.
    subject: Subject,
    /// The sentence already has who is to act.
    named: bool,
    /// The sentence began with a condition: `Nếu …`.
    conditional: bool,
    /// How many lead when the sentence began.
    sentence: usize,
    /// A bracket stands open.
    bracketed: bool,
}

/// Whether a subject may stand at the current word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Subject {
    /// At the start of a sentence or clause.
    Here,
    /// After the opener's comma.
    AfterComma,
    /// Not before the next sentence.
    No,
}

impl<'p, 'w, 't> Scan<'p, 'w, 't> {
    fn new(phrase: &'p Phrase<'w, 't>, taken: &'p [Range<usize>]) -> Self {
        Self {
            phrase,
            taken,
            cited: taken,
            lead: SmallVec::new(),
            coordinating: SmallVec::new(),
            subject: Subject::Here,
            named: false,
            conditional: phrase.begins(0, &CONDITIONS),
            sentence: 0,
            bracketed: false,
        }
    }

    /// Writes who was found into the lists, which are empty.
    fn tell(self, agencies: &mut Agencies) {
        for (names, found) in [(self.lead, &mut agencies.lead), (self.coordinating, &mut agencies.coordinating)] {
            // Most items name nobody.
            if !names.is_empty() {
                found_into(self.phrase.words, names, found);
            }
        }
    }

    fn run(&mut self, passage: &Passage<'_, '_>) {
        // A line all in capitals is a title or a letterhead, no statement.
        if self.phrase.shout() {
            return;
        }
        let mut at = 0;
        // The next word that may give a name a part, and whether no name goes on over it.
        let (mut loud, mut ends) = (0, false);
        while at < self.phrase.len() {
            // Where a subject may stand, any word counts; most other words begin nothing.
            if self.subject != Subject::Here {
                if loud < at {
                    loud = quiet::until(self.phrase, passage, at, self.subject == Subject::AfterComma, self.conditional);
                    // Where it stands at the word itself, nothing lies between.
                    ends = loud > at && quiet::ends_names(self.phrase, loud);
                }
                if ends {
                    // The mark stands there at which the walk goes on, or the end of the phrase.
                    at = self.step(loud, STOP).max(loud + 1);
                    continue;
                }
                let Some((next, starts)) = self.phrase.next_step(passage, at) else { return };
                at = self.step(next, starts).max(next + 1);
            } else {
                at = self.step(at, self.phrase.starts(at)).max(at + 1);
            }
        }
    }

    /// Reads what stands at a word that begins so; gives the index to go on from.
    fn step(&mut self, at: usize, starts: u32) -> usize {
        if !self.taken.is_empty()
            && let Some(end) = self.phrase.past_next(at, &mut self.taken)
        {
            if self.subject == Subject::Here {
                self.subject = Subject::AfterComma;
            }
            return end;
        }
        if self.phrase.kind(at) == Some(Kind::Mark) {
            if self.lead.is_empty()
                && let Some((names, end)) = doer::in_brackets(self.phrase, at)
            {
                self.lead.extend(by("verb:do", names));
                return end;
            }
            self.boundary(at);
            let aside = if self.phrase.is(at, "(") && self.subject != Subject::Here { self.label(at + 1, starts) } else { None };
            return aside.unwrap_or(at + 1);
        }
        // `Đồng chí | Phó Chủ tịch UBND xã chỉ đạo …`: the office leads. `Đồng chí lãnh đạo` may be anyone who attends.
        if self.subject == Subject::Here
            && let Some(end) =
                self.phrase.past(at, &COMRADES).filter(|&end| self.phrase.may_begin(end, NAME) && !self.phrase.is(end, "lãnh"))
        {
            return end;
        }
        let may = |classes: u32| starts & classes != 0;
        let opening = || beside::companions(self.phrase, at).or_else(|| beside::led(self.phrase, at));
        let together = if self.subject == Subject::Here { opening() } else { None };
        if starts == 0 && together.is_none() {
            self.leave_start(at, starts);
            return at + 1;
        }
        if (may(LABEL) || may(ROLE_OF_LABEL) && self.subject == Subject::Here)
            && let Some(end) = self.label(at, starts)
        {
            return end;
        }
        let joined = || if may(JOINING) { partners(self.phrase, at) } else { None };
        if let Some(names) = together.or_else(joined) {
            let end = end_of(&names, at);
            // Of whom the title of a cited document tells, nothing is asked here.
            if !partner::is_of_title(self.phrase, at, self.cited) && !self.helped(&names) {
                self.coordinating.extend(by("verb:phoi-hop", names));
            }
            self.leave_start(at, starts);
            return end;
        }
        let giver = if may(GIVER) { self.giver(at) } else { None };
        let doer = || if may(OPENER | FIRM | QUANTIFIER | DOER) { self.doer(at) } else { None };
        if let Some(end) = giver.or_else(doer) {
            return end;
        }
        if may(ROLE)
            && let Some(end) = self.role(at)
        {
            return end;
        }
        if may(NAME) {
            return self.names(at, starts);
        }
        self.leave_start(at, starts);
        at + 1
    }

    /// Takes note of names that lead, but for those whom a mark behind them makes take part.
    fn leads(&mut self, cue: &'static str, names: Names) {
        let (lead, partners) = roles::split(self.phrase, names);
        self.lead.extend(by(cue, lead));
        self.coordinating.extend(by("mark:phoi-hop", partners));
    }

    /// Whether those who lead are all whom their helpers are told to help.
    fn helped(&self, names: &[Range<usize>]) -> bool {
        !self.lead.is_empty() && self.coordinating.last().is_some_and(|(last, _)| helpers::help_who_leads(self.phrase, last, names))
    }

    /// Marks that begin a sentence, a clause or an opener's end.
    fn boundary(&mut self, at: usize) {
        let phrase = self.phrase;
        let mark = phrase.key_bytes(at);
        if matches!(mark, b"(" | b")") {
            self.bracketed = mark == b"(";
        }
        let ends = match mark {
            b"." | b";" => !phrase.joined(at) || phrase.capital(at + 1),
            b"!" | b"?" => !phrase.joined(at),
            _ => false,
        };
        if ends {
            self.subject = Subject::Here;
            self.named = false;
            self.conditional = phrase.begins(at + 1, &CONDITIONS);
            self.sentence = self.lead.len();
        } else if mark == b":" && !self.named {
            self.subject = Subject::Here;
            self.conditional |= phrase.begins(at + 1, &CONDITIONS);
        } else if self.subject == Subject::Here && !phrase.any(at, &OPENING_MARKS) {
            // A bullet before the sentence opens it.
            self.subject = Subject::No;
        }
    }

    /// `Cơ quan chủ trì: Sở Tư pháp`, `Phối hợp: Công an tỉnh`.
    fn label(&mut self, at: usize, starts: u32) -> Option<usize> {
        let phrase = self.phrase;
        let (end, role) = match labels::read(phrase, at, self.subject == Subject::Here, !self.lead.is_empty())? {
            Label::Names(end, role) => (end, role),
            Label::Opens(colon) => return Some(colon),
        };
        let lead = role == Role::Lead;
        let mut names = field::list(phrase, end + 1);
        // `…; cơ quan | phối hợp: Sở Xây dựng` is the next label.
        names.truncate(names.iter().position(|name| is_label(phrase, name.start)).unwrap_or(names.len()));
        if names.is_empty() {
            return None;
        }
        // `Sở Nội vụ, các sở trong phạm vi chức năng của mình và các cơ quan khác`: the field goes on behind the remark.
        while let Some(next) = past_scope(phrase, end_of(&names, end)) {
            names.extend(name::list(phrase, next, Trust::Sure));
        }
        if lead {
            roles::behind_dashes(phrase, &mut names);
        }
        let stop = end_of(&names, end);
        if lead {
            self.leads("label:chu-tri", names);
        } else {
            self.coordinating.extend(by("label:phoi-hop", names));
        }
        self.leave_start(at, starts);
        Some(stop)
    }

    /// `Giao Sở Y tế …`, `đề nghị các cơ quan …`, `UBND tỉnh yêu cầu …`.
    fn giver(&mut self, at: usize) -> Option<usize> {
        let concluded = self.concluded(at);
        let charge = giver::read(self.phrase, at, self.subject != Subject::No || concluded, self.named && !concluded)?;
        if concluded {
            self.leave_condition();
        }
        let charged = !charge.names.is_empty();
        self.leads(charge.cue, charge.names);
        self.named = true;
        self.subject = Subject::No;
        let together = if charged { self.together(charge.end) } else { None };
        Some(together.unwrap_or(charge.end))
    }

    /// `Kinh phí tuyên truyền: do Sở Tài chính bố trí`, `Việc rà soát do Sở Y tế thực hiện`, `Riêng Sở Y tế báo cáo …`,
    /// `Doanh nghiệp vận tải, hợp tác xã bảo đảm …`.
    fn doer(&mut self, at: usize) -> Option<usize> {
        let (names, cue) = if self.subject != Subject::Here {
            (doer::of_matter(self.phrase, at).filter(|_| !self.named)?, "verb:do")
        } else if let Some(names) = doer::read(self.phrase, at) {
            (names, "verb:do")
        } else if let Some(names) = singled::read(self.phrase, at) {
            (names, "subject:verb")
        } else if at == 0 || self.phrase.is(at - 1, ".") {
            (firms::read(self.phrase, at)?, "subject:verb")
        } else {
            return None;
        };
        let end = end_of(&names, at);
        self.lead.extend(by(cue, names));
        self.named = true;
        self.subject = Subject::No;
        Some(end)
    }

    /// `vai trò chủ trì của Công an tỉnh`, `cơ quan chủ trì … là Sở Y tế`.
    fn role(&mut self, at: usize) -> Option<usize> {
        let phrase = self.phrase;
        if let Some(end) = phrase.phrase(at, "vai trò") {
            let of = (end..end + 10).find(|&at| phrase.is(at, "của"))?;
            let leading = (end..of).any(|at| phrase.begins(at, &LEADING_ROLES));
            return leading.then(|| self.leading_list(of + 1)).flatten();
        }
        let plural = if phrase.is(at, "các") { at + 1 } else { at };
        if let Some(end) = phrase.past(plural, &LEADING_OFFICES) {
            // `Sở Y tế là | cơ quan chủ trì, Sở Nội vụ là cơ quan phối hợp`: who it is stands before it.
            if at > 0 && phrase.is(at - 1, "là") {
                return Some(end);
            }
            let is = (end..end + 16).take_while(|&at| !phrase.any(at, &[".", ";", ""])).find(|&at| phrase.is(at, "là"))?;
            return self.leading_list(is + 1);
        }
        None
    }

    fn leading_list(&mut self, at: usize) -> Option<usize> {
        let mut names = name::list(self.phrase, at, Trust::Sure);
        // `…, các cơ quan | chủ trì dự án là sở, ngành`: the last begins another clause.
        if names.len() > 1 && names.last().is_some_and(|last| self.phrase.is(last.end, "chủ")) {
            let last = names.pop()?;
            self.lead.extend(by("role:chu-tri", names));
            self.subject = Subject::No;
            return Some(last.end.saturating_sub(2));
        }
        let end = names.last()?.end;
        self.lead.extend(by("role:chu-tri", names));
        self.subject = Subject::No;
        Some(end)
    }

    /// Names at a word: a subject, or somebody who chủ trì.
    fn names(&mut self, at: usize, starts: u32) -> usize {
        let phrase = self.phrase;
        let names = name::list(phrase, at, Trust::Wary);
        // `Các cơ quan: Công an tỉnh, Sở Y tế | rà soát …`: the plural and those whom it means.
        let names = if self.subject == Subject::Here { further::with_meant(phrase, names) } else { names };
        let Some(end) = names.last().map(|name| name.end) else {
            if self.subject == Subject::Here
                && let Some((name, cue)) = bare::read(phrase, at)
            {
                let end = name.end;
                self.lead.push((name, cue));
                self.named = true;
                self.subject = Subject::No;
                return end;
            }
            self.leave_start(at, starts);
            return at + 1;
        };
        let before = at.checked_sub(1);
        let concluded = self.concluded(at);
        let allowed = self.subject == Subject::Here
            || concluded
            || self.subject == Subject::AfterComma
                && !self.named
                && !name::of_a_share(phrase, at)
                && (before.is_some_and(|before| phrase.any(before, &[",", ")"])) || self.behind_condition(at, end));
        let after = name::aside(phrase, end);
        if !self.lead.is_empty() && helpers::join_in(phrase, &names, after) {
            self.coordinating.extend(by("verb:phoi-hop", names));
            self.leave_start(at, starts);
            return end;
        }
        let leads = self.takes_charge(&names, after) && (allowed || !staff::only(phrase, &names));
        let strict = self.subject != Subject::Here || before.is_some_and(|before| phrase.any(before, &[":", ";"]));
        // `Sở Nội vụ:` alone, over what it is to do.
        let heads = at == 0 && phrase.is(after, ":") && after + 1 == phrase.len();
        // `Cơ quan chủ trì:` is a label, unless what the office does stands behind its colon.
        let label = phrase.is(after, ":") && label_colon(phrase, at, Role::Lead).is_some();
        // `Cơ quan chủ trì: theo phân công` names nobody.
        let named_elsewhere = label && phrase.begins(after + 1, &ELSEWHERE) && phrase.phrase(after + 1, "theo dõi").is_none();
        let comrade = phrase.start_of(at, &COMRADES).is_some() && phrase.begins(after, &BEING_THERE);
        let strict = || strict || label || staff::of_a_school(phrase, &names);
        // Of staff something is told more often than they are to do it.
        let idle = || staff::is_idle(phrase, &names, after);
        let acts = || {
            act::acts(phrase, end)
                && !giver::issues(phrase, at, after)
                && (!strict() || verbs::plain(phrase, after) || act::is_bound(phrase, after))
                && !idle()
        };
        let subject = heads || allowed && !named_elsewhere && !comrade && acts();
        if leads || subject {
            let cue = match () {
                () if leads => "verb:chu-tri",
                () if heads => "subject:colon",
                () if verbs::plain(phrase, after) || act::is_bound(phrase, after) => "subject:verb",
                // What follows is no known verb: only its place says that it is the subject.
                () => "default:subject",
            };
            if concluded {
                self.leave_condition();
            }
            // `Sở Y tế | bố trí thuốc, Sở Nội vụ tổng hợp …`: each of them acts.
            let others = if cue == "subject:verb" && self.subject == Subject::Here { beside::others(phrase, end) } else { Names::new() };
            self.leads(cue, names);
            self.lead.extend(by(cue, others));
            self.named = true;
            self.subject = Subject::No;
            return if leads { self.together(after).unwrap_or(end) } else { end };
        }
        if allowed && giver::charges(phrase, after) {
            // Who charges somebody else: `UBND tỉnh giao …`.
            self.subject = Subject::Here;
            if concluded {
                self.leave_condition();
            }
            return end;
        }
        self.leave_start(at, starts);
        // `… của cơ quan, đơn vị; | UBND các xã căn cứ …`: behind the last semicolon begins a clause of its own.
        // More semicolons part the names of one list.
        let mut parted = names.iter().filter(|name| name.start > at && phrase.is(name.start - 1, ";"));
        if let (Some(name), None) = (parted.next(), parted.next())
            && phrase.capital(name.start)
            && verbs::is_verb(phrase, end)
        {
            return name.start - 1;
        }
        let opened = self.subject == Subject::AfterComma && !self.named;
        if opened { opener::closing_comma(phrase, &names, at).unwrap_or(end) } else { end }
    }

    /// With whom somebody leads: `Sở Y tế | chủ trì, cùng Công an tỉnh …`; the index after the last name.
    fn together(&mut self, at: usize) -> Option<usize> {
        let names = beside::led(self.phrase, at)?;
        let end = end_of(&names, at);
        self.coordinating.extend(by("verb:phoi-hop", names));
        Some(end)
    }

    /// Whether names stand behind a condition whose comma is left out.
    fn behind_condition(&self, at: usize, end: usize) -> bool {
        let condition = CONDITION_ENDS.read_before(self.phrase, at).map(|(&(_, condition), _)| condition);
        condition.is_some_and(|condition| condition == ConditionEnd::Hindrance || self.phrase.begins(end, &TELLS))
    }

    /// Whether a name stands behind the `thì` of a condition: `Nếu …, thì | UBND huyện …`.
    fn concluded(&self, at: usize) -> bool {
        self.conditional && at > 0 && self.phrase.is(at - 1, "thì")
    }

    /// Leaves out who stood in the condition of the sentence, for they only meet it.
    fn leave_condition(&mut self) {
        self.lead.truncate(self.sentence);
        self.named = false;
    }

    /// Whether `chủ trì` and the like follow the names and make them lead.
    fn takes_charge(&self, names: &[Range<usize>], after: usize) -> bool {
        let phrase = self.phrase;
        let (Some(first), Some(last)) = (names.first(), names.last()) else { return false };
        let before = first.start.checked_sub(1);
        // `gửi Sở Tài chính tổng hợp, chủ trì, phối hợp với …`: to whom it is sent, and who then leads.
        let sent = before.is_some_and(|before| phrase.is(before, "gửi")) && phrase.begins(after, &SENT);
        if sent {
            return true;
        }
        let Some(end) = phrase.past(after, &TAKES_CHARGE) else { return false };
        let addressed = before.is_some_and(|before| phrase.any(before, &ADDRESSED) && !verbs::half_of_a_noun(phrase, before));
        // `cử 01 cán bộ làm đầu mối`: who is sent acts for those who send.
        let sent = || phrase.begins(first.start, &staff::SENT_STAFF);
        let counted = before.is_some_and(|before| phrase.kind(before) == Some(Kind::Digits)) && sent();
        // `cơ quan chủ trì` is a description, not somebody who takes charge.
        let described = phrase.any(last.end - 1, &["quan", "vị"]) && phrase.is(after, "chủ");
        // `các dự án do sở, ngành chủ trì`: which projects, not who leads here; so does a bracket
        // that tells of what else they lead: `(UBND tỉnh chủ trì dự án …)`.
        let relative = before.is_some_and(|before| phrase.is(before, "do")) && body::is_generic(phrase, first.start);
        let remark = self.bracketed && phrase.any(end, &LED);
        !addressed && !counted && !described && !relative && !remark
    }

    /// After a word that is no subject, a subject can come only after an opener's comma.
    /// `starts` are the classes of the word.
    fn leave_start(&mut self, at: usize, starts: u32) {
        if self.subject == Subject::Here {
            let opens = !self.named && starts & OPENER != 0 && opener::opens(self.phrase, at);
            self.subject = if opens { Subject::AfterComma } else { Subject::No };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{find, names_in};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    #[test]
    fn who_joins_those_who_lead() {
        for (text, lead, coordinating) in [
            ("Sở Y tế chủ trì, các sở có liên quan phối hợp.", "Sở Y tế", "các sở có liên quan"),
            ("Giao Sở Xây dựng lập danh mục; UBND các xã phối hợp rà soát.", "Sở Xây dựng", "Ủy ban nhân dân các xã"),
            ("Sở Y tế chủ trì, Công an tỉnh và Thuế tỉnh phối hợp thực hiện.", "Sở Y tế", "Công an tỉnh | Thuế tỉnh"),
            ("Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Thuế tỉnh.", "Sở Y tế", "Thuế tỉnh"),
            ("Công an tỉnh, Sở Y tế phối hợp kiểm tra.", "Công an tỉnh | Sở Y tế", ""),
            ("Giao Sở Y tế chủ trì, các cơ quan phối hợp chịu trách nhiệm.", "Sở Y tế", "các cơ quan phối hợp"),
            ("Giao ban hằng tuần với các xã.", "", ""),
            ("Cơ quan chủ trì: Xưởng 5; cơ quan phối hợp: Thuế tỉnh.", "", "Thuế tỉnh"),
            ("Cơ quan chủ trì: lập danh mục, gửi Sở Y tế.", "Cơ quan chủ trì", ""),
            ("Cơ quan chủ trì: theo phân công của UBND tỉnh.", "", ""),
            ("Sở Y tế là cơ quan chủ trì, Thuế tỉnh là cơ quan phối hợp.", "Sở Y tế", "Thuế tỉnh"),
            ("Sở Y tế là cơ quan chủ trì; các sở, ngành là đơn vị phối hợp.", "Sở Y tế", "các sở, ngành"),
            ("Sở Y tế là cơ quan chủ trì, phối hợp với Thuế tỉnh khám sức khỏe.", "Sở Y tế", "Thuế tỉnh"),
            ("Sở Y tế là cơ quan chủ trì, Thuế tỉnh là cơ quan thẩm định.", "Sở Y tế", ""),
            ("Cơ quan chủ trì đề án là Sở Y tế.", "Sở Y tế", ""),
            ("Các cơ quan chủ trì nhiệm vụ là Sở Y tế, Thuế tỉnh.", "Sở Y tế | Thuế tỉnh", ""),
            ("Chủ trì soạn thảo: Sở Y tế; phối hợp soạn thảo: Thuế tỉnh.", "Sở Y tế", "Thuế tỉnh"),
            ("Chủ trì soạn thảo: dự thảo Nghị quyết gửi Thuế tỉnh.", "", ""),
            ("Chủ trì soạn thảo Nghị quyết: Thuế tỉnh tham gia góp ý.", "Thuế tỉnh", ""),
            ("Giải thưởng: Ban Tổ chức trao 02 giải Nhất.", "Ban Tổ chức", ""),
            ("Giải thưởng: Ban Tổ chức của năm trước.", "", ""),
            ("Cơ quan chủ trì: theo dõi mực nước, phát bản tin.", "Cơ quan chủ trì", ""),
            ("Giao Ban Quản lý khu kinh tế lập quy hoạch.", "Ban Quản lý khu kinh tế", ""),
            ("Thuế cơ sở 7 đối chiếu số thu.", "Thuế cơ sở 7", ""),
            ("Cục Quản lý tài nguyên nước kiểm tra giếng khoan.", "Cục Quản lý tài nguyên nước", ""),
            ("Trưởng Ban Quản lý Khu kinh tế Hòn La lập báo cáo.", "Trưởng Ban Quản lý Khu kinh tế Hòn La", ""),
        ] {
            let found = find(&Passage::of(&Words::new(text)), &[]);
            assert_eq!(
                (names_in(text, &found.lead), names_in(text, &found.coordinating)),
                (lead.to_owned(), coordinating.to_owned()),
                "{text}"
            );
        }
    }
}
