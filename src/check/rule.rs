//! A rule: what it looks for, what is said of it, how bad it is, and the function that looks.

use super::fault::Findings;
pub use super::message::Bilingual;
pub(super) use super::message::both;
pub use super::profile::Profile;
use super::subject::Subject;
use crate::model::Severity;

/// How bad a finding of a rule is in each profile; `None` where the rule does not apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Levels {
    /// In a draft.
    pub draft: Option<Severity>,
    /// Before issue.
    pub issue: Option<Severity>,
    /// In a text taken from paper.
    pub scan: Option<Severity>,
}

impl Levels {
    /// The same everywhere.
    pub(super) const fn all(severity: Severity) -> Self {
        Self { draft: Some(severity), issue: Some(severity), scan: Some(severity) }
    }

    /// As it is, but another before issue.
    pub(super) const fn issue(self, severity: Severity) -> Self {
        Self { issue: Some(severity), ..self }
    }

    /// As it is, but another in texts taken from paper.
    pub(super) const fn scan(self, severity: Severity) -> Self {
        Self { scan: Some(severity), ..self }
    }

    /// Not in texts taken from paper.
    pub(super) const fn not_scan(self) -> Self {
        Self { scan: None, ..self }
    }

    /// Only in texts taken from paper.
    pub(super) const fn only_scan(severity: Severity) -> Self {
        Self { draft: None, issue: None, scan: Some(severity) }
    }

    /// How bad it is in that profile.
    #[must_use]
    pub fn of(self, profile: Profile) -> Option<Severity> {
        match profile {
            Profile::Draft => self.draft,
            Profile::Issue => self.issue,
            Profile::Scan => self.scan,
        }
    }
}

/// Whether a rule runs without being asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stage {
    /// It runs.
    On,
    /// It runs with the others of its sort when previews are asked for: it has not yet proved itself.
    Preview,
    /// It runs only when it is selected by its own code or name: many would not want it.
    Off,
}

/// Whether findings of a rule bring a fix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Fixable {
    /// Never.
    No,
    /// One that may change what is meant: a proposal.
    Unsafe,
    /// One that cannot change meaning or legal effect.
    Safe,
}

/// What is told of a rule, a paragraph under each heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explanation {
    /// Sai ở đâu: what the fault is.
    pub fault: Bilingual,
    /// Vì sao: why it matters, and the clause it rests on.
    pub why: Bilingual,
    /// Ví dụ sai: a wrong text, Vietnamese in both languages.
    pub wrong: &'static str,
    /// Ví dụ đúng: the same, right.
    pub right: &'static str,
    /// Cách sửa: what to do.
    pub cure: Bilingual,
    /// Khi nào tắt: when to leave it off.
    pub leave: Bilingual,
}

/// A rule.
pub struct Rule {
    /// Its code: "STR001". A code once given is never given to another rule.
    pub code: &'static str,
    /// Its name, after the fault: "trung-so-muc".
    pub name: &'static str,
    /// The fault in one line.
    pub summary: Bilingual,
    /// What `parse-plan explain` tells.
    pub explanation: Explanation,
    /// How bad it is.
    pub levels: Levels,
    /// Whether it runs without being asked for.
    pub stage: Stage,
    /// The best fix that its findings bring.
    pub fixable: Fixable,
    /// Looks for the fault. It does not fire when a fact it needs is unknown.
    pub(super) run: fn(&Subject<'_>, &mut Findings<'_>),
    /// Texts in which it must fire, and in which it must not.
    #[cfg(test)]
    pub(super) cases: super::tests::Cases,
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Rule({} {})", self.code, self.name)
    }
}

/// Two rules are one when they have one code.
impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Rule {}
