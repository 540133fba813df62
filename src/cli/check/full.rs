//! The report for the eye: each finding with its line, carets under the offending words, and what to do.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use parse_plan::check::Finding;
use parse_plan::emit::{Language, severity_name};
use parse_plan::model::Severity;

use super::around::{line_end, line_start};
use crate::cli::output::{Output, shown};

/// Writes the findings of a file.
pub(super) fn write(out: &mut Output, name: &str, text: &str, findings: &[Finding], language: Language) -> io::Result<()> {
    let renderer = if out.colour() { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(out.width());
    let name = shown(name);
    for finding in findings {
        let part = Shown::of(text, finding);
        let level = match finding.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Info => Level::INFO,
        };
        let level = level.with_name(severity_name(finding.severity, language));
        let message = language.choose(&finding.message.vi, &finding.message.en).as_str();
        let title = level.primary_title(message).id(format!("{} {}", finding.rule.code, finding.rule.name));
        let snippet =
            Snippet::source(part.line).line_start(finding.span.line).fold(false).annotation(AnnotationKind::Primary.span(part.caret));
        let mut group = if part.from_start {
            title.element(snippet.path(&name))
        } else {
            // The column cannot be counted in what is shown.
            title.element(Origin::path(&name).line(finding.span.line).char_column(finding.span.column)).element(snippet)
        };
        if let Some(hint) = &finding.hint {
            let label = language.choose("cách sửa", "help");
            group = group.element(Level::HELP.with_name(label).message(language.choose(&hint.vi, &hint.en).as_str()));
        }
        writeln!(out, "{}\n", renderer.render(&[group]))?;
    }
    Ok(())
}

/// What is shown of the text: the line on which the offending words begin, and the part of them on it.
struct Shown<'t> {
    line: &'t str,
    /// Whether the line is shown from its first character on.
    from_start: bool,
    caret: std::ops::Range<usize>,
}

impl<'t> Shown<'t> {
    fn of(text: &'t str, finding: &Finding) -> Self {
        let (start, end) = (finding.span.start.min(text.len()), finding.span.end.min(text.len()));
        let (line_start, from_start) = line_start(text, start);
        let line_end = line_end(text, start, end);
        let end = end.min(line_end);
        Self { line: &text[line_start..line_end], from_start, caret: start - line_start..end.max(start) - line_start }
    }
}
