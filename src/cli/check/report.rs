//! What is written once every file was checked: the counts, or a whole form for machines.

use std::io::{self, Write};

use parse_plan::check::Safety;
use parse_plan::emit::{self, Checked, Language};
use parse_plan::model::Severity;

use super::{File, Unread};
use crate::cli::args::Format;
use crate::cli::output::Output;

/// The variable that names the file for the summary of a job on GitHub.
const SUMMARY: &str = "GITHUB_STEP_SUMMARY";

/// Whether the form is one document for machines, which tells also of files that were not read.
pub(super) fn tells_of_unread(format: Format) -> bool {
    matches!(format, Format::Json | Format::Sarif | Format::Junit)
}

/// Writes what comes last.
pub(super) fn write(out: &mut Output, format: Format, files: &[File], unread: &[Unread], language: Language) -> io::Result<()> {
    let read = files.iter().map(|file| Checked { name: &file.name, text: &file.text, findings: &file.findings, unread: None });
    let unread = unread.iter().map(|file| Checked { name: &file.name, unread: Some(&file.why), ..Checked::default() });
    let checked: Vec<Checked<'_>> = read.chain(unread).collect();
    match format {
        Format::Concise => Ok(()),
        // Of files that could not be read nothing was found and nothing is praised.
        Format::Full if files.is_empty() => Ok(()),
        Format::Full => {
            let mut counts = Counts::default();
            files.iter().for_each(|file| counts.add(file));
            writeln!(out, "{}", counts.said(files.len(), language))
        }
        Format::Json => writeln!(out, "{:#}", emit::findings_json(&checked, language)),
        Format::Sarif => writeln!(out, "{:#}", emit::sarif(&checked, language)),
        Format::Junit => {
            // One table has one measure of what fails: that of the strictest file.
            let fail_on = files.iter().map(|file| file.fail_on).min().unwrap_or(Severity::Error);
            out.write_all(emit::junit(&checked, fail_on, language).as_bytes())
        }
        Format::Github => github(out, &checked, language),
    }
}

/// Writes workflow commands, and what a step does not show into the summary of the job.
fn github(out: &mut Output, checked: &[Checked<'_>], language: Language) -> io::Result<()> {
    let annotations = emit::github(checked, language);
    out.write_all(annotations.commands.as_bytes())?;
    if annotations.rest == 0 {
        return Ok(());
    }
    let rest = annotations.rest;
    let summary = std::env::var_os(SUMMARY).filter(|path| !path.is_empty());
    let added = summary.as_ref().is_some_and(|path| {
        let file = std::fs::OpenOptions::new().append(true).create(true).open(path);
        file.and_then(|mut file| file.write_all(annotations.summary.as_bytes())).is_ok()
    });
    if added {
        return writeln!(
            out,
            "{}",
            language.choose(
                format!("{rest} phát hiện khác ở phần tóm tắt của lượt chạy"),
                format!("{rest} more findings are in the summary of the job")
            )
        );
    }
    out.write_all(annotations.summary.as_bytes())
}

/// How many findings there are of each severity.
#[derive(Debug, Default)]
struct Counts {
    errors: usize,
    warnings: usize,
    infos: usize,
    /// How many of them `--fix` takes away.
    fixable: usize,
    /// How many it has taken away.
    fixed: usize,
}

impl Counts {
    fn add(&mut self, file: &File) {
        self.fixed += file.fixes;
        for finding in &file.findings {
            match finding.severity {
                Severity::Error => self.errors += 1,
                Severity::Warning => self.warnings += 1,
                Severity::Info => self.infos += 1,
            }
            let safe = finding.fix.as_ref().is_some_and(|fix| fix.safety == Safety::Safe);
            self.fixable += usize::from(safe);
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
            let (one, many) = language.choose(vi, en);
            format!("{count} {}", if count == 1 { one } else { many })
        })
        .collect();
        let fixed = match self.fixed {
            0 => String::new(),
            n => language.choose(format!("; đã sửa {n} chỗ"), format!("; {n} fixed")),
        };
        if parts.is_empty() {
            let files = match (language, files) {
                (Language::English, 1) => "1 file".to_owned(),
                (Language::English, n) => format!("{n} files"),
                (_, n) => format!("{n} tệp"),
            };
            return language.choose(format!("Không có phát hiện nào trong {files}{fixed}."), format!("Nothing found in {files}{fixed}."));
        }
        let fixable = match self.fixable {
            0 => String::new(),
            n => language.choose(format!("; {n} sửa được bằng --fix"), format!("; {n} fixable with --fix")),
        };
        format!("{}{fixable}{fixed}", parts.join(", "))
    }
}
