//! `parse-plan check`: files in, a report out.
//!
//! Exit codes: 0 nothing found from `--fail-on` on; 1 something; 2 the tool could not work, were it
//! for one file only: a file that was not read is never clean.

mod chosen;
mod full;
mod report;

use std::io::{self, Write};

use parse_plan::check::{Finding, Selector};
use parse_plan::emit::{self, Language};
use parse_plan::model::Severity;

use super::args::{Check, Format, Level, RulesFormat};
use super::language::either;
use super::output::{Errors, Output};
use super::{DONE, FAILED, command, input};

/// There are findings from `--fail-on` on.
const FOUND: u8 = 1;

/// Checks file after file and reports; `None` when the arguments cannot be followed.
///
/// # Errors
/// Standard output or standard error cannot be written to.
pub(super) fn run(asked: &Check, out: &mut Output, language: Language, errors: &mut Errors) -> io::Result<Option<u8>> {
    let options = match chosen::options(asked, language) {
        Ok(options) => options,
        Err(message) => {
            errors.tell(&message)?;
            return Ok(None);
        }
    };
    let mut files: Vec<File> = Vec::new();
    let mut failed = false;
    for path in &asked.files {
        match input::read(path) {
            Ok(parsed) => {
                let findings = parse_plan::check(&parsed, &options);
                let file = File { name: parsed.plan().source.name.clone(), text: parsed.text().to_owned(), findings };
                if written_at_once(out, asked.format, &file, language)? {
                    // A complaint of the next file is to stand below this one.
                    out.flush()?;
                }
                files.push(file);
            }
            Err(trouble) => {
                failed = true;
                errors.tell(&command::complaint(path, &trouble, language))?;
            }
        }
    }
    let fail_on = severity(asked.fail_on);
    report::write(out, asked.format, &files, fail_on, language)?;
    let found = files.iter().flat_map(|file| &file.findings).any(|finding| finding.severity >= fail_on);
    Ok(Some(if failed {
        FAILED
    } else if found {
        FOUND
    } else {
        DONE
    }))
}

/// A file that was checked.
struct File {
    name: String,
    text: String,
    findings: Vec<Finding>,
}

/// Writes what is for the eye as soon as it is known; forms for machines are written whole, at the end.
fn written_at_once(out: &mut Output, format: Format, file: &File, language: Language) -> io::Result<bool> {
    match format {
        Format::Full => full::write(out, &file.name, &file.text, &file.findings, language)?,
        Format::Concise => concise(out, &file.name, &file.findings, language)?,
        _ => return Ok(false),
    }
    Ok(true)
}

/// Lists the rules.
pub(super) fn rules(out: &mut Output, format: RulesFormat, language: Language) -> io::Result<()> {
    match format {
        RulesFormat::Table => out.write_all(emit::rules_table(language).as_bytes()),
        RulesFormat::Markdown => out.write_all(emit::rules_markdown(language).as_bytes()),
        RulesFormat::Json => writeln!(out, "{:#}", emit::rules_json()),
    }
}

/// The page of a rule, or why there is none.
pub(super) fn page(written: &str, language: Language) -> Result<String, String> {
    match chosen::selector(written, language)? {
        Selector::Rule(rule) => Ok(emit::rule_page(rule, language)),
        Selector::Prefix(_) => Err(either(
            language,
            format!("“{written}” là nhiều quy tắc; xem parse-plan rules"),
            format!("“{written}” is more than one rule; see parse-plan rules"),
        )),
    }
}

fn severity(level: Level) -> Severity {
    match level {
        Level::Error => Severity::Error,
        Level::Warn => Severity::Warning,
        Level::Info => Severity::Info,
    }
}

/// A line for each finding: `file:line:column: CODE message`.
fn concise(out: &mut Output, name: &str, findings: &[Finding], language: Language) -> io::Result<()> {
    for finding in findings {
        let message = either(language, &finding.message.vi, &finding.message.en);
        writeln!(out, "{name}:{}:{}: {} {message}", finding.span.line, finding.span.column, finding.rule.code)?;
    }
    Ok(())
}
