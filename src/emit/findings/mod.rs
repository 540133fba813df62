//! Findings for machines: JSON, SARIF, workflow commands, JUnit.
//!
//! Everything is written from [`Checked`] files, one after the other, whatever the form.

mod github;
mod json;
mod junit;
mod sarif;

pub use github::{Annotations, github};
pub use json::findings_json;
pub use junit::junit;
pub use sarif::sarif;

use super::Language;
use crate::check::{Finding, Message};

/// A file with its findings, or one that could not be read.
///
/// ```
/// use parse_plan::emit::{Checked, Language, findings_json};
/// let file = Checked { name: "ke-hoach.md", unread: Some("không có tệp này"), ..Checked::default() };
/// let report = findings_json(&[file], Language::Vietnamese);
/// assert_eq!(report["files"][0]["error"], "không có tệp này");
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Checked<'c> {
    /// The name of the file.
    pub name: &'c str,
    /// Its text.
    pub text: &'c str,
    /// What was found in it, in the order of the text.
    pub findings: &'c [Finding],
    /// Why it could not be read; then it has neither text nor findings. Whoever reads only the report is
    /// not to take such a file for one in which nothing was found.
    pub unread: Option<&'c str>,
}

/// The one of two sentences that is in the language.
fn said(message: &Message, language: Language) -> &str {
    language.choose(&message.vi, &message.en)
}

/// The line and column behind what a finding stands on, both from 1; a column is a character.
fn end_of(text: &str, finding: &Finding) -> (usize, usize) {
    let written = text.get(finding.span.range()).unwrap_or("");
    match written.rfind('\n') {
        None => (finding.span.line, finding.span.column + written.chars().count()),
        Some(last) => {
            let lines = written.matches('\n').count();
            (finding.span.line + lines, written[last + 1..].chars().count() + 1)
        }
    }
}
