//! Workflow commands, which GitHub shows beside the changed lines.
//!
//! A step shows ten errors, ten warnings and ten notices; what comes after is lost without a word.
//! So the worst come first, and what does not fit goes into the summary of the job.

use std::fmt::Write;

use super::{Checked, end_of, said};
use crate::check::Finding;
use crate::emit::{Language, severity_name};
use crate::model::Severity;

/// How many of each severity a step shows.
const SHOWN: usize = 10;

/// What is printed, and what is left for the summary of the job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Annotations {
    /// The workflow commands, a line each.
    pub commands: String,
    /// The findings beyond what a step shows, in Markdown; "" when there are none.
    pub summary: String,
    /// How many are in the summary only.
    pub rest: usize,
}

/// The findings of files as workflow commands, the worst first. Of files that could not be read they do not tell.
///
/// ```
/// use parse_plan::emit::{Checked, Language, github};
/// use parse_plan::{Format, Parsed, check::CheckOptions};
/// let parsed = Parsed::from_text("a.md", Format::Markdown, "KẾ HOẠCH\nTrồng rừng\nI. MỤC TIÊU\n- Giữ rừng.\nI. KINH PHÍ\n- Ngân sách.");
/// let findings = parsed.check(&CheckOptions::default());
/// let file = Checked { name: "a.md", text: parsed.text(), findings: &findings, unread: None };
/// let shown = github(&[file], Language::English);
/// assert!(shown.commands.starts_with("::error file=a.md,line=5,endLine=5,col=1,endColumn=3,title=STR001 trung-so-muc::"));
/// assert_eq!(shown.rest, 0);
/// ```
#[must_use]
pub fn github(files: &[Checked<'_>], language: Language) -> Annotations {
    let mut annotations = Annotations { commands: String::new(), summary: String::new(), rest: 0 };
    for (severity, command) in [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Info, "notice")] {
        let all = files.iter().flat_map(|file| file.findings.iter().map(move |finding| (file, finding)));
        for (count, (file, finding)) in all.filter(|(_, finding)| finding.severity == severity).enumerate() {
            if count < SHOWN {
                annotations.commands.push_str(&annotation(command, file, finding, language));
            } else {
                annotations.rest += 1;
                annotations.summary.push_str(&row(file, finding, language));
            }
        }
    }
    if annotations.rest > 0 {
        annotations.summary.insert_str(0, &head(annotations.rest, language));
    }
    annotations
}

fn annotation(command: &str, file: &Checked<'_>, finding: &Finding, language: Language) -> String {
    let (end_line, end_column) = end_of(file.text, finding);
    let (line, column) = (finding.span.line, finding.span.column);
    // Columns are taken only where the finding ends on the line it begins on.
    let columns = if end_line == line { format!(",col={column},endColumn={end_column}") } else { String::new() };
    let title = property(&format!("{} {}", finding.rule.code, finding.rule.name));
    let hint = finding.hint.as_ref().map_or_else(String::new, |hint| format!("\n{}", said(hint, language)));
    let message = data(&format!("{}{hint}", said(&finding.message, language)));
    format!("::{command} file={},line={line},endLine={end_line}{columns},title={title}::{message}\n", property(file.name))
}

fn head(rest: usize, language: Language) -> String {
    match language {
        Language::Vietnamese => {
            format!("### parse-plan: {rest} phát hiện khác\n\n| Mức | Chỗ | Mã | Nội dung |\n| --- | --- | --- | --- |\n")
        }
        Language::English => {
            format!("### parse-plan: {rest} more findings\n\n| Severity | Place | Code | Message |\n| --- | --- | --- | --- |\n")
        }
    }
}

fn row(file: &Checked<'_>, finding: &Finding, language: Language) -> String {
    let mut row = String::new();
    let cell = |text: &str| text.replace('|', "\\|").replace(['\n', '\r'], " ").replace('<', "&lt;");
    let _ = writeln!(
        row,
        "| {} | {}:{}:{} | {} {} | {} |",
        severity_name(finding.severity, language),
        cell(file.name),
        finding.span.line,
        finding.span.column,
        finding.rule.code,
        finding.rule.name,
        cell(said(&finding.message, language))
    );
    row
}

/// What a command says, so that it stays on its line.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, so that it ends where it should.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
