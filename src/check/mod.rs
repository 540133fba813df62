//! Checks: what is wrong, or very likely wrong, in a plan that has been read.
//!
//! A [`Rule`] is data plus a function, in the file of its family; it sees a `Subject` and never
//! the parser, and it does not fire when a fact it needs is unknown. `docs/rules` is made from it.
//!
//! # How to add a rule
//! 1. Take the file of its family: `structure` (STR), `form` (DOC), `reference` (REF), `target`
//!    (TGT), `deadline` (DDL), `agency` (AGY), `annex` (ANX), `wording` (TXT), `limit` (LIM). A family that
//!    outgrows its file becomes a folder `family/mod.rs` with a file a subject; nobody else notices.
//! 2. Write `const NAME_OF_FAULT: Rule = Rule { … }`, as `structure::SAME_NUMBER` shows, and put it
//!    into `RULES` at the top of the file. That list is all that registers it.
//! 3. Below it write the function `fn name_of_fault(subject: &Subject<'_>, found: &mut Findings)`:
//!    look at `subject.passages` (how it is written: visible text, part of the document, place in a
//!    table), `subject.lines` (markers, who stands under whom), `subject.rows` (annex rows by
//!    field) or `subject.plan` (what it means), ask `subject.issued()`, `years()`, `level()` for
//!    facts (`let Some(day) = subject.issued() else { return };`), and hand in
//!    `found.add(Fault::at(source_range, said("…", "…")))`. A range of a visible text becomes one
//!    of the source by `text.source(range)`; spans of the model by `span.range()`.
//!    Add `.hint(both("…", "…"))`; `.fix(range, text)` for what cannot change meaning or legal
//!    effect, `.propose(range, text)` for the rest; `.at_most(Severity::Info)` where it is less bad.
//! 4. Under `#[cfg(test)] mod cases` give it `Cases { fails, passes, .. }`, three of each at least.
//!    In `fails` the offending words stand in ⟦…⟧: the rule must fire there and nowhere else.
//!    `frame` saves writing the same plan around each text; `{}` is where the text goes.
//!    `cargo test --lib check` runs them, and looks whether fixes do what they say.
//! 5. `PARSE_PLAN_UPDATE=1 cargo test --test rules` renews `docs/rules`.
//!
//! Dated facts are in `data`, each file with its source and the day from which it holds.

mod data;
mod fault;
mod finding;
mod fingerprint;
mod fixing;
mod message;
mod options;
mod profile;
mod rule;
mod subject;
#[cfg(test)]
mod tests;

mod alike;
mod cues;
mod slips;

mod agency;
mod annex;
mod deadline;
mod form;
mod limit;
mod reference;
mod structure;
mod target;
mod wording;

pub use cues::Note;
pub use finding::{Edit, Finding, Fix, Message, Safety};
pub use fingerprint::fingerprints;
pub use fixing::{Fixed, fixed};
pub use options::{CheckOptions, Selector, UnknownRule, closest};
pub use rule::{Bilingual, Explanation, Fixable, Levels, Profile, Rule, Stage};

use finding::{Fault, Findings};
use message::Hint;
use subject::Subject;

use crate::assemble::Reading;
use crate::model::{Diagnostic, Plan, Severity};
use crate::text::Source;

/// The families, in the order in which rules are listed.
static FAMILIES: [&[Rule]; 9] = [
    structure::RULES,
    form::RULES,
    reference::RULES,
    target::RULES,
    deadline::RULES,
    agency::RULES,
    annex::RULES,
    wording::RULES,
    limit::RULES,
];

/// The codes whose findings every reading carries with it: what the reader could not take as it stands.
const ON_READING: [&str; 8] = ["DOC100", "LIM901", "LIM902", "LIM903", "LIM904", "STR001", "STR002", "TXT705"];

/// All rules, family by family.
///
/// ```
/// assert!(parse_plan::check::rules().any(|rule| rule.code == "STR001"));
/// ```
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().flat_map(|family| family.iter())
}

/// The rule with that code or name, whatever its capitals.
///
/// ```
/// assert_eq!(parse_plan::check::rule("trung-so-muc").map(|rule| rule.code), Some("STR001"));
/// assert_eq!(parse_plan::check::rule("str001").map(|rule| rule.name), Some("trung-so-muc"));
/// ```
#[must_use]
pub fn rule(code_or_name: &str) -> Option<&'static Rule> {
    rules().find(|rule| is_called([rule.code, rule.name], code_or_name))
}

/// All notes that readings carry beside what rules find, by code.
///
/// ```
/// assert!(parse_plan::check::notes().any(|note| note.code == "CUE801"));
/// ```
pub fn notes() -> impl Iterator<Item = &'static Note> {
    cues::NOTES.iter()
}

/// The note with that code or name, whatever its capitals.
///
/// ```
/// assert_eq!(parse_plan::check::note("cue803").map(|note| note.name), Some("thoi-han-chua-chac"));
/// ```
#[must_use]
pub fn note(code_or_name: &str) -> Option<&'static Note> {
    notes().find(|note| is_called([note.code, note.name], code_or_name))
}

/// Whether what was written is a code or a name, whatever its capitals.
fn is_called(code_and_name: [&str; 2], written: &str) -> bool {
    code_and_name.iter().any(|called| called.eq_ignore_ascii_case(written))
}

/// Runs the rules that the options choose.
pub(crate) fn run(plan: &Plan, source: &Source<'_>, reading: &Reading, options: &CheckOptions) -> Vec<Finding> {
    let subject = Subject::new(plan, source, reading, options.profile);
    let mut findings = Vec::new();
    for (rule, severity) in options.runs() {
        (rule.run)(&subject, &mut Findings::told_by(&mut |fault| findings.push(finding(rule, severity, fault, &subject))));
    }
    drop_said_better(&mut findings);
    findings.sort_by(|a, b| (a.span.start, a.span.end, a.rule.code).cmp(&(b.span.start, b.span.end, b.rule.code)));
    findings
}

/// A slip or a strange letter in a symbol that is written wrong as a whole is told once, by the rule on symbols.
fn drop_said_better(findings: &mut Vec<Finding>) {
    let mut symbols: Vec<_> = findings.iter().filter(|finding| finding.rule.code == "REF201").map(|finding| finding.span).collect();
    symbols.sort_by_key(|span| span.start);
    findings.retain(|finding| {
        let before = symbols.partition_point(|span| span.start <= finding.span.start);
        let around = before.checked_sub(1).and_then(|last| symbols.get(last));
        !matches!(finding.rule.code, "TXT703" | "TXT705") || !around.is_some_and(|span| span.contains(&finding.span))
    });
}

fn finding(rule: &'static Rule, severity: Severity, fault: Fault, subject: &Subject<'_>) -> Finding {
    Finding {
        rule,
        severity: fault.severity(severity),
        message: fault.message,
        section: subject.section_at(fault.range.start).to_owned(),
        span: subject.source.span(fault.range),
        hint: fault.hint.map(Message::from),
        fix: fault.fix.filter(|fix| fixing::allowed(subject, fix)),
    }
}

/// A fault as the JSON of a plan tells it, in Vietnamese.
fn diagnostic(rule: &'static Rule, fault: Fault, subject: &Subject<'_>) -> Diagnostic {
    let severity = fault.severity(rule.levels.draft.unwrap_or(Severity::Info));
    let mut message = fault.message.vi;
    // It is kept with the plan, and the room in which it was written is mostly twice as long.
    message.shrink_to_fit();
    Diagnostic { code: rule.code.into(), severity, message, span: subject.source.span(fault.range), hint: fault.hint.map(Hint::into_vi) }
}

/// The complaints that every reading carries with it, in the order of the text but for the cues. When these have been asked, they
/// are taken away unless they are to be kept.
pub(crate) fn on_reading(plan: &mut Plan, source: &Source<'_>, reading: &Reading, keeps_cues: bool) -> Vec<Diagnostic> {
    let subject = Subject::new(plan, source, reading, Profile::Draft);
    let mut diagnostics = Vec::new();
    for rule in rules().filter(|rule| ON_READING.contains(&rule.code)) {
        let mut tell = |fault| diagnostics.push(diagnostic(rule, fault, &subject));
        (rule.run)(&subject, &mut Findings::told_in_vietnamese_by(&mut tell));
    }
    diagnostics.sort_by_key(|diagnostic| diagnostic.span.start);
    cues::weak(plan, keeps_cues, &mut diagnostics);
    diagnostics
}
