//! `parse-plan check`: files in, a report out.
//!
//! Exit codes: 0 nothing found from `--fail-on` on; 1 something; 2 the tool could not work, were it
//! for one file only: a file that was not read is never clean.

mod chosen;
mod full;

use std::io::{self, Write};

use parse_plan::check::Finding;
use parse_plan::emit::Language;
use parse_plan::model::Severity;

use super::args::{Check, Format, Level};
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
    let mut counts = Counts::default();
    let mut failed = false;
    for path in &asked.files {
        let parsed = match input::read(path) {
            Ok(parsed) => parsed,
            Err(trouble) => {
                failed = true;
                errors.tell(&command::complaint(path, &trouble, language))?;
                continue;
            }
        };
        let findings = parse_plan::check(&parsed, &options);
        counts.add(&findings);
        let name = parsed.plan().source.name.as_str();
        match asked.format {
            Format::Full => full::write(out, name, parsed.text(), &findings, language)?,
            Format::Concise => concise(out, name, &findings, language)?,
        }
        // A complaint of the next file is to stand below this one.
        out.flush()?;
    }
    if asked.format == Format::Full {
        writeln!(out, "{}", counts.said(asked.files.len(), language))?;
    }
    let worst = counts.worst();
    let fail_on = severity(asked.fail_on);
    Ok(Some(if failed {
        FAILED
    } else if worst.is_some_and(|worst| worst >= fail_on) {
        FOUND
    } else {
        DONE
    }))
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

/// How many findings there are of each severity.
#[derive(Debug, Default)]
struct Counts {
    errors: usize,
    warnings: usize,
    infos: usize,
    /// How many of them `--fix` takes away.
    fixable: usize,
}

impl Counts {
    fn add(&mut self, findings: &[Finding]) {
        for finding in findings {
            match finding.severity {
                Severity::Error => self.errors += 1,
                Severity::Warning => self.warnings += 1,
                Severity::Info => self.infos += 1,
            }
            let safe = finding.fix.as_ref().is_some_and(|fix| fix.safety == parse_plan::check::Safety::Safe);
            self.fixable += usize::from(safe);
        }
    }

    fn worst(&self) -> Option<Severity> {
        match (self.errors, self.warnings, self.infos) {
            (0, 0, 0) => None,
            (0, 0, _) => Some(Severity::Info),
            (0, _, _) => Some(Severity::Warning),
            _ => Some(Severity::Error),
        }
    }

    /// `3 lỗi, 5 cảnh báo; 2 sửa được bằng --fix`.
    fn said(&self, files: usize, language: Language) -> String {
        let parts: Vec<String> = [
            (self.errors, ("lỗi", "lỗi"), ("error", "errors")),
            (self.warnings, ("cảnh báo", "cảnh báo"), ("warning", "warnings")),
            (self.infos, ("lưu ý", "lưu ý"), ("note", "notes")),
        ]
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, vi, en)| {
            let (one, many) = either(language, vi, en);
            format!("{count} {}", if count == 1 { one } else { many })
        })
        .collect();
        if parts.is_empty() {
            let files = match (language, files) {
                (Language::English, 1) => "1 file".to_owned(),
                (Language::English, n) => format!("{n} files"),
                (_, n) => format!("{n} tệp"),
            };
            return either(language, format!("Không có phát hiện nào trong {files}."), format!("Nothing found in {files}."));
        }
        let fixable = match self.fixable {
            0 => String::new(),
            n => either(language, format!("; {n} sửa được bằng --fix"), format!("; {n} fixable with --fix")),
        };
        format!("{}{fixable}", parts.join(", "))
    }
}
