//! Forms in which a plan is handed on, besides its JSON; and those of findings and rules.

mod findings;
mod rules;
mod tree;

pub use findings::{Annotations, Checked, findings_json, github, junit, sarif};
pub use rules::{note_page, rule_page, rules_json, rules_markdown, rules_table};
pub use tree::{Language, Style, shortened, tree};
