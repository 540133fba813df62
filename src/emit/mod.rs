//! Forms in which a plan is handed on, besides its JSON; and those of findings and rules.

mod findings;
mod language;
mod rules;
mod tree;

pub use findings::{Annotations, Checked, findings_json, github, junit, sarif};
pub use language::Language;
pub use rules::{note_page, rule_page, rules_json, rules_markdown, rules_table, severity_name};
pub use tree::{Style, shortened, tree};
