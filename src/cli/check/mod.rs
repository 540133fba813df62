//! `parse-plan check`: files in, a report out.
//!
//! Exit codes: 0 nothing found from `--fail-on` on; 1 something; 2 the tool could not work, were it
//! for one file only: a file that was not read is never clean.

mod around;
mod baseline;
mod chosen;
mod config;
mod fixing;
mod full;
mod glob;
mod named;
mod project;
mod report;
pub(super) mod rules;
mod suppress;

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use parse_plan::check::{Finding, Safety};
use parse_plan::emit::Language;
use parse_plan::model::Severity;
use parse_plan::{Options, Parsed};

use super::args::{Check, Format};
use super::input::Trouble;
use super::output::{Errors, Output, shown};
use super::{DONE, FAILED, input, output};
use project::Projects;

/// There are findings from `--fail-on` on.
const FOUND: u8 = 1;

/// Checks file after file and reports; `None` when the arguments or a configuration cannot be followed.
///
/// # Errors
/// Standard output or standard error cannot be written to.
pub(super) fn run(asked: &Check, options: &Options, out: &mut Output, language: Language, errors: &Errors) -> io::Result<Option<u8>> {
    match (Run { asked, options, out, language, errors }).run() {
        Ok(code) => Ok(code),
        Err(Stop::Told(message)) => errors.tell(&message).map(|()| None),
        Err(Stop::Unheard(error)) => Err(error),
    }
}

/// Why a run ends before all files are checked.
enum Stop {
    /// What it was asked for cannot be done, as is to be told.
    Told(String),
    /// There is nobody to tell.
    Unheard(io::Error),
}

impl From<String> for Stop {
    fn from(message: String) -> Self {
        Self::Told(message)
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Unheard(error)
    }
}

/// A file that was checked.
struct File {
    name: String,
    /// Its name from the folder of the known findings.
    key: String,
    /// Where the known findings of its project are written.
    baseline: Option<PathBuf>,
    text: String,
    findings: Vec<Finding>,
    /// How many findings were fixed.
    fixes: usize,
    /// From which severity on it fails.
    fail_on: Severity,
}

/// A file that could not be read, and why.
struct Unread {
    name: String,
    why: String,
}

/// A run of the check: what was asked for, and where to tell of it.
struct Run<'r> {
    asked: &'r Check,
    options: &'r Options,
    out: &'r mut Output,
    language: Language,
    errors: &'r Errors,
}

impl Run<'_> {
    fn run(&mut self) -> Result<Option<u8>, Stop> {
        let asked = self.asked;
        // Told before anything is read, so that no report speaks of fixes that are written nowhere.
        if asked.fix && !asked.diff && asked.files.iter().any(|path| input::is_standard_input(path)) {
            let message = self
                .language
                .choose("--fix không ghi được vào đầu vào chuẩn; hãy dùng --diff", "--fix cannot write to standard input; use --diff");
            return Err(message.to_owned().into());
        }
        let mut projects = Projects::new(asked, self.language)?;
        let (mut files, mut unread) = (Vec::new(), Vec::new());
        let mut failed = false;
        for path in &asked.files {
            match input::read(path, self.options) {
                Ok(parsed) => {
                    let (file, done) = self.one(&mut projects, path, &parsed)?;
                    failed |= !done;
                    files.push(file);
                }
                Err(trouble) => {
                    failed = true;
                    self.errors.tell(&input::complaint(path, &trouble, self.language))?;
                    unread.push(Unread { name: path.to_string_lossy().into_owned(), why: trouble.said(self.language) });
                }
            }
        }
        if files.is_empty() && (asked.diff || asked.write_baseline || !report::tells_of_unread(asked.format)) {
            // Nothing was read, so there is nothing to count, and a file for the report stays as it was.
            return Ok(None);
        }
        if asked.write_baseline {
            failed |= !self.write_baselines(&files)?;
            return Ok(Some(if failed { FAILED } else { DONE }));
        }
        self.tell_of_settings(&projects)?;
        if !asked.diff {
            report::write(self.out, asked.format, &files, &unread, self.language)?;
        }
        let found = files.iter().any(|file| match asked.diff {
            true => file.fixes > 0,
            false => file.findings.iter().any(|finding| finding.severity >= file.fail_on),
        });
        Ok(Some(match (failed, found) {
            (true, _) => FAILED,
            (false, true) => FOUND,
            (false, false) => DONE,
        }))
    }

    /// Checks a file, mends it where that is asked for, and writes what is for the eye; gives it, and whether all was done.
    fn one(&mut self, projects: &mut Projects<'_>, path: &Path, parsed: &Parsed) -> Result<(File, bool), Stop> {
        let mut file = checked(projects, path, parsed)?;
        let mut done = true;
        let mends = self.asked.fix || self.asked.diff;
        if mends && let Some(message) = self.mend(projects, path, &mut file)? {
            done = false;
            self.errors.tell(&message)?;
        }
        if !self.asked.diff && !self.asked.write_baseline && self.write_at_once(&file)? {
            // A complaint of the next file is to stand below this one.
            self.out.flush()?;
        }
        Ok((file, done))
    }

    /// Makes the fixes that are asked for, and writes or shows them; gives what went wrong.
    fn mend(&mut self, projects: &mut Projects<'_>, path: &Path, file: &mut File) -> Result<Option<String>, Stop> {
        let most = if self.asked.unsafe_fixes { Safety::Unsafe } else { Safety::Safe };
        let again = |text: &str| {
            let parsed = self.options.read_bytes(&file.name, text.as_bytes());
            let parsed = parsed.map_err(|error| input::complaint(path, &Trouble::from(error), self.language))?;
            found_in(projects, path, &parsed)
        };
        let mended = match fixing::mend(&file.text, file.findings.clone(), most, again) {
            Ok(mended) => mended,
            Err(message) => return Ok(Some(message)),
        };
        if mended.fixes > 0 && self.asked.diff {
            fixing::diff(self.out, &file.name, &file.text, &mended.text, self.language)?;
        } else if mended.fixes > 0 {
            if let Err(error) = std::fs::write(path, &mended.text) {
                return Ok(Some(output::not_writable(Some(path), &error, self.language)));
            }
            file.text = mended.text;
        }
        file.findings = mended.findings;
        file.fixes = mended.fixes;
        Ok(None)
    }

    /// Writes the known findings of each project; gives whether all of them were written.
    fn write_baselines(&mut self, files: &[File]) -> io::Result<bool> {
        let mut paths: Vec<&Path> = Vec::new();
        for path in files.iter().filter_map(|file| file.baseline.as_deref()) {
            if !paths.contains(&path) {
                paths.push(path);
            }
        }
        let mut done = true;
        for path in paths {
            let own: Vec<&File> = files.iter().filter(|file| file.baseline.as_deref() == Some(path)).collect();
            let (known, count) = baseline::written(&own);
            match std::fs::write(path, known) {
                Ok(()) => {
                    let name = path.display();
                    let message =
                        self.language.choose(format!("Đã ghi {count} phát hiện vào {name}."), format!("Wrote {count} findings to {name}."));
                    writeln!(self.out, "{}", shown(&message))?;
                }
                Err(error) => {
                    done = false;
                    self.errors.tell(&output::not_writable(Some(path), &error, self.language))?;
                }
            }
        }
        Ok(done)
    }

    /// Tells of suppressions and known findings that are of no use any more.
    fn tell_of_settings(&self, projects: &Projects<'_>) -> io::Result<()> {
        for project in projects.all() {
            let config = project.config.path.display();
            for (line, rule) in project.unused() {
                self.errors.note(&self.language.choose(
                    format!("{config}:{line}: không còn phát hiện nào của {rule} để bỏ qua ở đây"),
                    format!("{config}:{line}: there is no finding of {rule} left to suppress here"),
                ))?;
            }
            let Some(baseline) = &project.baseline else { continue };
            let gone = baseline.gone(&project.keys);
            if gone > 0 {
                let name = baseline.path.display();
                self.errors.note(&self.language.choose(
                    format!("{name}: {gone} phát hiện đã biết không còn nữa; ghi lại bằng --write-baseline"),
                    format!("{name}: {gone} known findings are gone; write it anew with --write-baseline"),
                ))?;
            }
        }
        Ok(())
    }

    /// Writes what is for the eye as soon as it is known; forms for machines are written whole, at the end.
    fn write_at_once(&mut self, file: &File) -> io::Result<bool> {
        match self.asked.format {
            Format::Full => full::write(self.out, &file.name, &file.text, &file.findings, self.language)?,
            Format::Concise => concise(self.out, &file.name, &file.findings, self.language)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

/// Checks a file as its project wants it.
fn checked(projects: &mut Projects<'_>, path: &Path, parsed: &Parsed) -> Result<File, String> {
    let findings = found_in(projects, path, parsed)?;
    let project = projects.of(path)?;
    let (name, key) = (project.name_of(path), project.key_of(path));
    project.names.push(name);
    project.keys.push(key.clone());
    let (baseline, fail_on) = (project.baseline_path.clone(), project.fail_on);
    Ok(File { name: parsed.plan().source.name.clone(), key, baseline, text: parsed.text().to_owned(), findings, fixes: 0, fail_on })
}

/// What is found in a text, but for what is suppressed or known.
fn found_in(projects: &mut Projects<'_>, path: &Path, parsed: &Parsed) -> Result<Vec<Finding>, String> {
    let project = projects.of(path)?;
    let name = project.name_of(path);
    let mut findings = parse_plan::check(parsed, &project.options(&name));
    suppress::take_out(&mut findings, parsed.text(), &name, &project.config, &mut project.used);
    let key = project.key_of(path);
    if let Some(baseline) = &mut project.baseline {
        baseline.take_out(&mut findings, parsed.text(), &key);
    }
    Ok(findings)
}

/// A line for each finding: `file:line:column: CODE message`.
fn concise(out: &mut Output, name: &str, findings: &[Finding], language: Language) -> io::Result<()> {
    for finding in findings {
        let message = language.choose(&finding.message.vi, &finding.message.en);
        let line = format!("{name}:{}:{}: {} {message}", finding.span.line, finding.span.column, finding.rule.code);
        writeln!(out, "{}", shown(&line))?;
    }
    Ok(())
}
