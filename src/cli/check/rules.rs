//! `parse-plan rules` and `parse-plan explain`: the rules, all in a list or one on a page.

use std::io::{self, Write};

use parse_plan::check::{Selector, note};
use parse_plan::emit::{self, Language};

use super::named;
use crate::cli::args::RulesFormat;
use crate::cli::output::Output;

/// Lists the rules.
pub(crate) fn list(out: &mut Output, format: RulesFormat, language: Language) -> io::Result<()> {
    match format {
        RulesFormat::Table => out.write_all(emit::rules_table(language).as_bytes()),
        RulesFormat::Markdown => out.write_all(emit::rules_markdown(language).as_bytes()),
        RulesFormat::Json => writeln!(out, "{:#}", emit::rules_json()),
    }
}

/// The page of a rule or a note, or why there is none.
pub(crate) fn page(written: &str, language: Language) -> Result<String, String> {
    if let Some(note) = note(written.trim()) {
        return Ok(emit::note_page(note, language));
    }
    match named::selector(written, language)? {
        Selector::Rule(rule) => Ok(emit::rule_page(rule, language)),
        Selector::Prefix(_) => Err(language.choose(
            format!("“{written}” là nhiều quy tắc; xem parse-plan rules"),
            format!("“{written}” is more than one rule; see parse-plan rules"),
        )),
    }
}
