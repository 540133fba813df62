//! JUnit XML, which most CI servers draw as a table of tests.

use std::fmt::Write;

use super::{Checked, said};
use crate::check::Finding;
use crate::emit::Language;
use crate::emit::severity_name;
use crate::model::Severity;

/// The findings of files as JUnit XML: a suite for each file, a case for each finding; a file
/// without any is a case that passes, and one that could not be read is an error. What is less bad than
/// `fail_on` passes and is only told.
///
/// ```
/// use parse_plan::{emit::{Checked, Language, junit}, model::Severity};
/// use parse_plan::{Format, Parsed, check::CheckOptions};
/// let parsed = Parsed::from_text("a.md", Format::Markdown, "KẾ HOẠCH\nTrồng rừng\nI. MỤC TIÊU\n- Giữ rừng.\nI. KINH PHÍ\n- Ngân sách.");
/// let findings = parsed.check(&CheckOptions::default());
/// let file = Checked { name: "a.md", text: parsed.text(), findings: &findings, unread: None };
/// assert!(junit(&[file], Severity::Error, Language::English).contains("tests=\"1\" failures=\"1\""));
/// ```
#[must_use]
pub fn junit(files: &[Checked<'_>], fail_on: Severity, language: Language) -> String {
    let failures = |findings: &[Finding]| findings.iter().filter(|finding| finding.severity >= fail_on).count();
    let all: usize = files.iter().map(|file| file.findings.len().max(1)).sum();
    let failed: usize = files.iter().map(|file| failures(file.findings)).sum();
    let unread = files.iter().filter(|file| file.unread.is_some()).count();
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"parse-plan\" tests=\"{all}\" failures=\"{failed}\"{}>\n",
        errors(unread)
    );
    for file in files {
        let _ = writeln!(
            out,
            "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\"{}>",
            escaped(file.name),
            file.findings.len().max(1),
            failures(file.findings),
            errors(usize::from(file.unread.is_some()))
        );
        if file.findings.is_empty() {
            whole(&mut out, file);
        }
        for finding in file.findings {
            case(&mut out, file, finding, fail_on, language);
        }
        out.push_str("  </testsuite>\n");
    }
    out.push_str("</testsuites>\n");
    out
}

/// The attribute that counts errors, where there are any.
fn errors(count: usize) -> String {
    if count == 0 { String::new() } else { format!(" errors=\"{count}\"") }
}

/// Writes the one case of a file in which nothing was found, or which could not be read.
fn whole(out: &mut String, file: &Checked<'_>) {
    let name = escaped(file.name);
    let _ = write!(out, "    <testcase name=\"parse-plan check\" classname=\"{name}\" file=\"{name}\"");
    let _ = match file.unread {
        None => writeln!(out, "/>"),
        Some(why) => {
            writeln!(out, ">\n      <error type=\"unread\" message=\"{}\"/>\n    </testcase>", escaped(why))
        }
    };
}

fn case(out: &mut String, file: &Checked<'_>, finding: &Finding, fail_on: Severity, language: Language) {
    let (line, column) = (finding.span.line, finding.span.column);
    let name = escaped(file.name);
    let message = escaped(said(&finding.message, language));
    let _ = writeln!(
        out,
        "    <testcase name=\"{} {} {line}:{column}\" classname=\"{name}\" file=\"{name}\" line=\"{line}\">",
        finding.rule.code, finding.rule.name
    );
    let hint = finding.hint.as_ref().map_or_else(String::new, |hint| format!("\n{}", escaped(said(hint, language))));
    let severity = severity_name(finding.severity, language);
    let _ = if finding.severity >= fail_on {
        writeln!(out, "      <failure type=\"{severity}\" message=\"{message}\">{name}:{line}:{column}: {message}{hint}</failure>")
    } else {
        writeln!(out, "      <system-out>{severity}: {message}{hint}</system-out>")
    };
    out.push_str("    </testcase>\n");
}

/// Text for an attribute or an element; what XML cannot hold is replaced.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    out
}
