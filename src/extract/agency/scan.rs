//! A walk over an item: its subject, who is charged, who phối hợp.

use std::ops::Range;

use super::lexicon::{Phrase, QUALIFIERS, VERBS};
use super::name::{self, Trust};
use super::partner::partners;
use super::{Agencies, Named, by, end_of, found, rest_is_silent};
use crate::extract::phrases::Table;
use crate::extract::words::Kind;

/// Words that open a sentence before its subject: `Căn cứ …, các sở …`.
const OPENERS: &[&str] = &[
    "căn",
    "trên",
    "trong",
    "để",
    "nếu",
    "khi",
    "hàng",
    "hằng",
    "định",
    "theo",
    "trường",
    "trước",
    "sau",
    "đối",
    "với",
    "qua",
    "từ",
    "đến",
    "lưu",
    "đồng",
    "bên",
    "ngoài",
    "nguồn",
    "thực",
    "vào",
    "chậm",
    "tại",
    "riêng",
    "kết",
    "cuối",
    "đầu",
    "nhằm",
    "mỗi",
    "quá",
    "thời",
    "ngay",
    "do",
];

/// Labels of who leads, before a colon.
static LEAD_LABELS: Table<&str> = Table::new(&[
    "chủ trì",
    "chủ trì thực hiện",
    "chủ trì tham mưu",
    "chủ trì tham mưu thực hiện",
    "thực hiện",
    "chịu trách nhiệm",
    "đầu mối",
    "tham mưu",
    "chủ trì , thực hiện",
    "phụ trách",
    "chủ trì triển khai",
    "tổ chức thực hiện",
    "chịu trách nhiệm chính",
    "chủ trì , tham mưu",
    "được giao",
    "chủ trì xây dựng",
    "thực hiện chính",
    "giải quyết",
    "có thẩm quyền",
    "trực tiếp thực hiện",
    "có thẩm quyền quyết định",
    "chủ quản",
]);

/// Labels of who takes part, before a colon.
static PARTNER_LABELS: Table<&str> = Table::new(&["phối hợp", "phối hợp thực hiện", "phối hợp , thực hiện", "tham gia", "cùng phối hợp"]);

/// Words that charge somebody with a task.
static GIVERS: Table<&str> = Table::new(&["giao", "đề nghị", "yêu cầu", "phân công"]);

/// Words before `giao`, `đề nghị`, `yêu cầu` that make them a noun or another verb: `theo đề nghị`, `được giao`.
const NO_GIVER: &[&str] = &[
    "được", "bàn", "chuyển", "ký", "tiếp", "kết", "ngoại", "việc", "chế", "theo", "xét", "trình", "các", "những", "văn", "sơ", "số", "đáp",
    "có", "một", "nhu", "quyền", "do", "hợp", "cách",
];

/// How many words a label may have between its role and its colon.
const LABEL_REACH: usize = 6;

/// Who a label speaks of: `Cơ quan, đơn vị chủ trì:`.
static LABEL_HEADS: Table<&str> =
    Table::new(&["cơ quan , đơn vị", "cơ quan", "đơn vị", "các cơ quan", "các đơn vị", "các cơ quan , đơn vị", "các sở , ngành"]);

/// The words after which a giver may stand: marks, and the ends of the names of those who give.
const GIVER_ENDS: [&str; 12] = [",", ";", ":", ".", "tỉnh", "phố", "huyện", "xã", "phường", "ubnd", "phủ", "ủy"];

/// What may stand between a giver and the name: `giao trách nhiệm cho`.
const FILLERS: [&str; 4] = ["trách nhiệm cho", "nhiệm vụ cho", "cho", ":"];

/// A higher authority is asked, and acts on its own account.
const HIGHER: [&str; 4] = ["cấp có thẩm quyền", "cơ quan có thẩm quyền", "các cấp có thẩm quyền", "trung ương"];

/// The roles of one who leads.
const LEADING_ROLES: [&str; 3] = ["chủ trì", "đầu mối", "chủ động"];

/// Who leads, as a noun: `các cơ quan chủ trì … là`.
const LEADING_OFFICES: [&str; 2] = ["cơ quan chủ trì", "đơn vị chủ trì"];

/// What follows the name of one who leads.
static TAKES_CHARGE: Table<&str> = Table::new(&[
    "chủ trì",
    "là cơ quan chủ trì",
    "là đơn vị chủ trì",
    "có trách nhiệm chủ trì",
    "làm đầu mối",
    "là cơ quan đầu mối",
    "là cơ quan thường trực",
    "chịu trách nhiệm chủ trì",
    "là đầu mối",
]);

/// The words before a name that make it one who is served, not one who acts.
const ADDRESSED: [&str; 9] = ["mưu", "cáo", "trình", "gửi", "giúp", "cho", "của", "với", "là"];

/// The openers that may stand between a name and what it does: `Sở Y tế, trên cơ sở …, tổng hợp`.
const OPENED: [&str; 8] = ["theo", "căn", "trên", "trong", "trước", "định", "hàng", "hằng"];

/// Words after a name that do not begin what it does.
const NO_ACT: [&str; 25] = [
    "được", "bị", "của", "và", "để", "thuộc", "về", "khi", "mà", "như", "với", "từ", "đến", "bằng", "vì", "là", "đã", "đang", "đạt", "ở",
    "hay", "hoặc", "trên", "ngoài", "không",
];

/// What begins an act although its first word does not.
const EVEN_SO: [&str; 2] = ["trên cơ sở", "không được"];

/// What follows `là` when the name is to act: `là cơ quan đầu mối`.
const BEING: [&str; 4] = ["cơ", "đơn", "đầu", "thường"];

/// What follows `có` when the name is to act: `có trách nhiệm`.
const HAVING: [&str; 8] = ["trách", "nhiệm", "văn", "kế", "giải", "báo", "ý", "biện"];

/// The first words of those who issue plans.
const ISSUERS: [&str; 8] = ["ủy", "ubnd", "chủ", "thủ", "chính", "hội", "hđnd", "bộ"];

/// How a plan is issued.
const ISSUES: [&str; 2] = ["ban hành", "xây dựng"];

/// Reads an item.
pub(super) fn read(phrase: &Phrase<'_, '_>, taken: &[Range<usize>]) -> Agencies {
    let mut scan = Scan::new(phrase, taken);
    scan.run();
    scan.agencies()
}

/// A walk over an item's words.
struct Scan<'p, 'w, 't> {
    phrase: &'p Phrase<'w, 't>,
    taken: &'p [Range<usize>],
    lead: Vec<Named>,
    coordinating: Vec<Named>,
    /// A subject may stand here: at the start of a sentence or after its opener.
    subject: Subject,
    /// The sentence already has who is to act.
    named: bool,
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
        Self { phrase, taken, lead: Vec::new(), coordinating: Vec::new(), subject: Subject::Here, named: false }
    }

    fn agencies(self) -> Agencies {
        Agencies { lead: found(self.phrase.words, self.lead), coordinating: found(self.phrase.words, self.coordinating) }
    }

    fn run(&mut self) {
        let mut at = 0;
        // A line all in capitals is a title or a letterhead, no statement.
        while at < self.phrase.len() && !self.phrase.shout() {
            at = self.step(at).max(at + 1);
        }
    }

    /// Reads what stands at a word; gives the index to go on from.
    fn step(&mut self, at: usize) -> usize {
        if let Some(end) = self.phrase.words.past_range(at, self.taken) {
            if self.subject == Subject::Here {
                self.subject = Subject::AfterComma;
            }
            return end;
        }
        if self.boundary(at) {
            return at + 1;
        }
        if let Some(end) = self.label(at) {
            return end;
        }
        if let Some(names) = partners(self.phrase, at) {
            let end = end_of(&names, at);
            self.coordinating.extend(by("verb:phoi-hop", names));
            self.leave_start(at);
            return end;
        }
        if let Some(end) = self.giver(at) {
            return end;
        }
        if let Some(end) = self.role(at) {
            return end;
        }
        self.names(at)
    }

    /// Marks that begin a sentence, a clause or an opener's end.
    fn boundary(&mut self, at: usize) -> bool {
        let phrase = self.phrase;
        if phrase.kind(at) != Some(Kind::Mark) {
            return false;
        }
        if phrase.any(at, &[".", "!", "?", ";"]) && !phrase.joined(at) || phrase.any(at, &[".", ";"]) && phrase.capital(at + 1) {
            self.subject = Subject::Here;
            self.named = false;
        } else if phrase.is(at, ":") && !self.named {
            self.subject = Subject::Here;
        } else if self.subject == Subject::Here && phrase.any(at, &["-", "–", "+", "•", "(", "*", "“"]) {
            // A bullet before the sentence.
        } else if !phrase.is(at, ",") && self.subject == Subject::Here {
            self.subject = Subject::No;
        }
        true
    }

    /// `Cơ quan chủ trì: Sở Tư pháp`, `Phối hợp: Công an tỉnh`.
    fn label(&mut self, at: usize) -> Option<usize> {
        let phrase = self.phrase;
        let head = phrase.past(at, &LABEL_HEADS);
        if head.is_none() && self.subject != Subject::Here {
            return None;
        }
        let start = head.unwrap_or(at);
        let after = |labels: &Table<&str>| {
            let end = phrase.past(start, labels)?;
            // `Cơ quan thực hiện thủ tục hành chính:` says what in a few words.
            let reach = if head.is_some() { LABEL_REACH } else { 0 };
            (end..=end + reach)
                .take_while(|&at| at == end || phrase.letters(at - 1))
                .find(|&at| phrase.is(at, ":"))
                .or_else(|| (head.is_some() && phrase.is(end, "là")).then_some(end))
        };
        let (end, lead) = match (after(&LEAD_LABELS), after(&PARTNER_LABELS)) {
            (Some(end), _) if head.is_some() || phrase.is(start, "chủ") => (end, true),
            (_, Some(end)) => (end, false),
            _ => return None,
        };
        let names = name::list(phrase, end + 1, Trust::Sure);
        if names.is_empty() {
            return None;
        }
        let stop = end_of(&names, end);
        if lead {
            self.lead.extend(by("label:chu-tri", names));
        } else {
            self.coordinating.extend(by("label:phoi-hop", names));
        }
        self.leave_start(at);
        Some(stop)
    }

    /// `Giao Sở Y tế …`, `đề nghị các cơ quan …`, `UBND tỉnh yêu cầu …`.
    fn giver(&mut self, at: usize) -> Option<usize> {
        let phrase = self.phrase;
        let mut end = phrase.past(at, &GIVERS)?;
        let before = at.checked_sub(1);
        let placed = match before {
            None => true,
            Some(before) => self.subject != Subject::No || phrase.any(before, &GIVER_ENDS) || phrase.words.capital(before),
        };
        if !placed || before.is_some_and(|before| phrase.any(before, NO_GIVER)) {
            return None;
        }
        // `giao cho Sở Y tế`, `Đề nghị: …`, `giao trách nhiệm cho …`.
        end = phrase.past(end, &FILLERS).unwrap_or(end);
        let names = name::list(phrase, end, Trust::Sure);
        let stop = end_of(&names, end);
        // Staff are assigned, not charged; a higher authority is asked, and acts on its own account.
        let staff = phrase.any(end, &["cán", "công"]) && phrase.any(end + 1, &["bộ", "chức"]) || phrase.begins(end, &HIGHER);
        if names.is_empty() || staff || !self.acts(stop) && !rest_is_silent(phrase, stop) {
            return None;
        }
        let cue = match phrase.key(at) {
            "giao" => "verb:giao",
            "đề" => "verb:de-nghi",
            "yêu" => "verb:yeu-cau",
            _ => "verb:phan-cong",
        };
        self.lead.extend(by(cue, names));
        self.named = true;
        self.subject = Subject::No;
        Some(stop)
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
    fn names(&mut self, at: usize) -> usize {
        let phrase = self.phrase;
        let allowed = self.subject == Subject::Here
            || self.subject == Subject::AfterComma && !self.named && at > 0 && phrase.any(at - 1, &[",", ")"]);
        let names = name::list(phrase, at, Trust::Wary);
        let Some(end) = names.last().map(|name| name.end) else {
            self.leave_start(at);
            return at + 1;
        };
        let after = name::aside(phrase, end);
        let takes_charge = phrase.begins(after, &TAKES_CHARGE);
        let advised = at > 0 && phrase.any(at - 1, &ADDRESSED);
        let strict = self.subject != Subject::Here || at > 0 && phrase.any(at - 1, &[":", ";"]);
        let subject = allowed && self.acts(end) && !self.issues(at, after) && (!strict || self.acts_plainly(after));
        // `cơ quan chủ trì` is a description, not somebody who takes charge.
        let described = phrase.any(end - 1, &["quan", "vị"]) && phrase.is(after, "chủ");
        if (takes_charge && !advised && !described) || subject {
            let cue = match () {
                () if takes_charge => "verb:chu-tri",
                () if self.acts_plainly(after) => "subject:verb",
                // What follows is no known verb: only its place says that it is the subject.
                () => "default:subject",
            };
            self.lead.extend(by(cue, names));
            self.named = true;
            self.subject = Subject::No;
        } else if allowed && phrase.begins(after, &GIVERS) {
            // Who charges somebody else: `UBND tỉnh giao …`.
            self.subject = Subject::Here;
        } else {
            self.leave_start(at);
        }
        end
    }

    /// After a word that is no subject, a subject can come only after an opener's comma.
    fn leave_start(&mut self, at: usize) {
        if self.subject == Subject::Here {
            self.subject = if OPENERS.contains(&self.phrase.key(at)) && !self.named { Subject::AfterComma } else { Subject::No };
        }
    }

    /// Whether what follows a name may be what it does.
    fn acts(&self, at: usize) -> bool {
        let phrase = self.phrase;
        let at = name::aside(phrase, at);
        let at = if phrase.is(at, ",") && phrase.any(at + 1, &OPENED) { at + 1 } else { at };
        if phrase.is(at, ":") {
            return phrase.letters(at + 1);
        }
        if phrase.is(at, "là") {
            return phrase.any(at + 1, &BEING);
        }
        if !phrase.letters(at) || phrase.any(at, &NO_ACT) {
            return phrase.begins(at, &EVEN_SO);
        }
        if phrase.is(at, "có") {
            return phrase.any(at + 1, &HAVING);
        }
        true
    }

    /// Whether what follows is plainly an act: a known verb.
    fn acts_plainly(&self, at: usize) -> bool {
        let phrase = self.phrase;
        let at = if phrase.is(at, ",") || phrase.is(at, ":") { at + 1 } else { at };
        phrase.begins(at, &VERBS) || phrase.begins(at, &QUALIFIERS)
    }

    /// Whether what follows issues the plan itself: `UBND huyện ban hành Kế hoạch …`, `giao …`.
    fn issues(&self, name: usize, at: usize) -> bool {
        let phrase = self.phrase;
        if phrase.begins(at, &GIVERS) {
            return true;
        }
        let issuer = phrase.any(name, &ISSUERS);
        issuer
            && phrase.begins(at, &ISSUES)
            && (at + 2..at + 6)
                .any(|at| (phrase.words.capital(at) || phrase.words.text().ends_with(':')) && phrase.phrase(at, "kế hoạch").is_some())
    }
}
