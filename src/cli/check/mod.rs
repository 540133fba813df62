//! `parse-plan check`: files in, a report out.
//!
//! Exit codes: 0 nothing found from `--fail-on` on; 1 something; 2 the tool could not work, were it
//! for one file only: a file that was not read is never clean.

mod baseline;
mod chosen;
mod config;
mod fixing;
mod full;
mod glob;
mod named;
mod project;
mod report;
mod suppress;
mod unread;

use std::io::{self, Write};
use std::path::Path;

use parse_plan::check::{Finding, Safety, Selector, note};
use parse_plan::emit::{self, Language};
use parse_plan::model::Severity;
use parse_plan::{Options, Parsed};

use super::args::{Check, Format, Level, RulesFormat};
use super::language::either;
use super::output::{Errors, Output};
use super::{DONE, FAILED, input, output};
use project::Projects;
use unread::Unread;

/// There are findings from `--fail-on` on.
const FOUND: u8 = 1;

/// Checks file after file and reports; `None` when the arguments or a configuration cannot be followed.
///
/// # Errors
/// Standard output or standard error cannot be written to.
pub(super) fn run(asked: &Check, options: &Options, out: &mut Output, language: Language, errors: &mut Errors) -> io::Result<Option<u8>> {
    // Told before anything is read, so that no report speaks of fixes that are written nowhere.
    if asked.fix && !asked.diff && asked.files.iter().any(|path| input::is_standard_input(path)) {
        errors.tell(either(
            language,
            "--fix không ghi được vào đầu vào chuẩn; hãy dùng --diff",
            "--fix cannot write to standard input; use --diff",
        ))?;
        return Ok(None);
    }
    let mut projects = match Projects::new(asked, language) {
        Ok(projects) => projects,
        Err(message) => {
            errors.tell(&message)?;
            return Ok(None);
        }
    };
    let mut files: Vec<File> = Vec::new();
    let mut unread: Vec<Unread> = Vec::new();
    let mut failed = false;
    for path in &asked.files {
        let parsed = match input::read(path, options) {
            Ok(parsed) => parsed,
            Err(trouble) => {
                failed = true;
                errors.tell(&input::complaint(path, &trouble, language))?;
                unread.push(Unread::new(path, &trouble, language));
                continue;
            }
        };
        let mut file = match checked(&mut projects, path, &parsed) {
            Ok(file) => file,
            Err(message) => {
                errors.tell(&message)?;
                return Ok(None);
            }
        };
        if let Some(message) = mend(asked, &mut projects, path, &mut file, out, language)? {
            failed = true;
            errors.tell(&message)?;
        }
        if !asked.diff && !asked.write_baseline && written_at_once(out, asked.format, &file, language)? {
            // A complaint of the next file is to stand below this one.
            out.flush()?;
        }
        files.push(file);
    }
    if files.is_empty() && (asked.diff || asked.write_baseline || !report::tells_of_unread(asked.format)) {
        // Nothing was read, so there is nothing to count, and a file for the report stays as it was.
        return Ok(None);
    }
    if asked.write_baseline {
        for message in write_baselines(&projects, &files, out, language)? {
            failed = true;
            errors.tell(&message)?;
        }
        return Ok(Some(if failed { FAILED } else { DONE }));
    }
    tell_of_settings(&projects, errors, language)?;
    if !asked.diff {
        report::write(out, asked.format, &files, &unread, language)?;
    }
    let found = files.iter().any(|file| match asked.diff {
        true => file.fixes > 0,
        false => file.findings.iter().any(|finding| finding.severity >= file.fail_on),
    });
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
    /// Its name from the folder of the known findings.
    key: String,
    project: usize,
    text: String,
    findings: Vec<Finding>,
    /// How many findings were fixed.
    fixes: usize,
    /// From which severity on it fails.
    fail_on: Severity,
}

/// Checks a file as its project wants it.
fn checked(projects: &mut Projects<'_>, path: &Path, parsed: &Parsed) -> Result<File, String> {
    let project = projects.of(path)?;
    let (name, key) = (project.name_of(path), project.key_of(path));
    project.names.push(name.clone());
    project.keys.push(key.clone());
    let project = projects.index_of(path);
    let (_, fail_on) = projects.options(project, &name);
    let findings = found_in(projects, path, parsed)?;
    Ok(File { name: parsed.plan().source.name.clone(), key, project, text: parsed.text().to_owned(), findings, fixes: 0, fail_on })
}

/// What is found in a text, but for what is suppressed or known.
fn found_in(projects: &mut Projects<'_>, path: &Path, parsed: &Parsed) -> Result<Vec<Finding>, String> {
    let project = projects.of(path)?;
    let (name, key) = (project.name_of(path), project.key_of(path));
    let (options, _) = projects.options(projects.index_of(path), &name);
    let mut findings = parse_plan::check(parsed, &options);
    let project = projects.of(path)?;
    suppress::take_out(&mut findings, parsed.text(), &name, &project.config, &mut project.used);
    if let Some(baseline) = &mut project.baseline {
        baseline.take_out(&mut findings, parsed.text(), &key);
    }
    Ok(findings)
}

/// Makes the fixes that are asked for, and writes or shows them; gives what went wrong.
fn mend(
    asked: &Check,
    projects: &mut Projects<'_>,
    path: &Path,
    file: &mut File,
    out: &mut Output,
    language: Language,
) -> io::Result<Option<String>> {
    if !asked.fix && !asked.diff {
        return Ok(None);
    }
    let most = if asked.unsafe_fixes { Safety::Unsafe } else { Safety::Safe };
    let again = |text: &str| {
        let parsed = Parsed::from_bytes(&file.name, text.as_bytes());
        parsed.map_err(|error| error.to_string()).and_then(|parsed| found_in(projects, path, &parsed)).unwrap_or_default()
    };
    let mended = fixing::mend(&file.text, std::mem::take(&mut file.findings), most, again);
    file.findings = mended.findings;
    file.fixes = mended.fixes;
    if mended.fixes == 0 {
        return Ok(None);
    }
    if asked.diff {
        fixing::diff(out, &file.name, &file.text, &mended.text, language)?;
        return Ok(None);
    }
    let failed = std::fs::write(path, &mended.text).err().map(|error| output::not_writable(Some(path), &error, language));
    file.text = mended.text;
    Ok(failed)
}

/// Writes the known findings of each project; gives what went wrong.
fn write_baselines(projects: &Projects<'_>, files: &[File], out: &mut Output, language: Language) -> io::Result<Vec<String>> {
    let mut failed = Vec::new();
    let mut done: Vec<&Path> = Vec::new();
    for project in projects.all() {
        let Some(path) = project.baseline_path.as_deref().filter(|path| !done.contains(path)) else { continue };
        done.push(path);
        let same = |file: &&File| projects.all().get(file.project).is_some_and(|own| own.baseline_path.as_deref() == Some(path));
        let own: Vec<&File> = files.iter().filter(same).collect();
        let count: usize = own.iter().map(|file| file.findings.len()).sum();
        match std::fs::write(path, baseline::written(&own)) {
            Ok(()) => {
                let name = path.display();
                let message =
                    either(language, format!("Đã ghi {count} phát hiện vào {name}."), format!("Wrote {count} findings to {name}."));
                writeln!(out, "{message}")?;
            }
            Err(error) => failed.push(output::not_writable(Some(path), &error, language)),
        }
    }
    Ok(failed)
}

/// Tells of suppressions and known findings that are of no use any more.
fn tell_of_settings(projects: &Projects<'_>, errors: &Errors, language: Language) -> io::Result<()> {
    for project in projects.all() {
        let config = project.config.path.display();
        for (line, rule) in project.unused() {
            errors.note(&either(
                language,
                format!("{config}:{line}: không còn phát hiện nào của {rule} để bỏ qua ở đây"),
                format!("{config}:{line}: there is no finding of {rule} left to suppress here"),
            ))?;
        }
        let gone = project.baseline.as_ref().map_or(0, |baseline| baseline.gone(&project.keys));
        if let Some(baseline) = project.baseline.as_ref().filter(|_| gone > 0) {
            let name = baseline.path.display();
            errors.note(&either(
                language,
                format!("{name}: {gone} phát hiện đã biết không còn nữa; ghi lại bằng --write-baseline"),
                format!("{name}: {gone} known findings are gone; write it anew with --write-baseline"),
            ))?;
        }
    }
    Ok(())
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

/// The page of a rule or a note, or why there is none.
pub(super) fn page(written: &str, language: Language) -> Result<String, String> {
    if let Some(note) = note(written) {
        return Ok(emit::note_page(note, language));
    }
    match named::selector(written, language)? {
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
