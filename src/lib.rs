//! Reads Vietnamese plan decisions into structured, located data.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod annex;
mod assemble;
mod blocks;
mod calendar;
mod classify;
mod extract;
mod instrument;
mod layout;
mod marker;
pub mod model;
mod outline;
mod read;
mod text;

pub use calendar::{CalendarError, Date, PartialDate, Period, Recurrence};
pub use model::Plan;
pub use text::Span;

use sha2::{Digest, Sha256};

/// Reads a text into a plan.
pub fn parse(text: &str) -> Plan {
    let info = model::SourceInfo { name: String::new(), format: model::Format::Text, bytes: text.len(), sha256: Sha256::digest(text.as_bytes()).iter().map(|b| format!("{b:02x}")).collect() };
    assemble::assemble(&text::Source::new(text), info).plan
}
/// temp
pub fn uncovered(text: &str) -> Vec<String> {
    let info = model::SourceInfo { name: String::new(), format: model::Format::Text, bytes: text.len(), sha256: String::new() };
    let a = assemble::assemble(&text::Source::new(text), info);
    let mut at = 0; let mut out = vec![];
    for l in a.leaves.iter().chain([&(text.len()..text.len())]) {
        if l.start > at { let gap=&text[at..l.start]; if gap.chars().any(char::is_alphanumeric) { out.push(gap.trim().to_owned()); } }
        at = at.max(l.end);
    }
    out
}
