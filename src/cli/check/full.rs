//! The report for the eye: each finding with its line, carets under the offending words, and what to do.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use parse_plan::check::Finding;
use parse_plan::emit::Language;
use parse_plan::model::Severity;

use crate::cli::language::either;
use crate::cli::output::Output;

/// The most that is shown of a line before and behind the offending words, in bytes. Paragraphs of
/// plans are one line each, of some hundred bytes up to a few thousand, and some files are one line in all.
const AROUND: usize = 2048;

/// Writes the findings of a file.
pub(super) fn write(out: &mut Output, name: &str, text: &str, findings: &[Finding], language: Language) -> io::Result<()> {
    let renderer = if out.colour() { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(out.width());
    for finding in findings {
        let shown = Shown::of(text, finding);
        let level = match finding.severity {
            Severity::Error => Level::ERROR.with_name(either(language, "lỗi", "error")),
            Severity::Warning => Level::WARNING.with_name(either(language, "cảnh báo", "warning")),
            Severity::Info => Level::INFO.with_name(either(language, "lưu ý", "note")),
        };
        let message = either(language, &finding.message.vi, &finding.message.en).as_str();
        let title = level.primary_title(message).id(format!("{} {}", finding.rule.code, finding.rule.name));
        let snippet =
            Snippet::source(shown.line).line_start(finding.span.line).fold(false).annotation(AnnotationKind::Primary.span(shown.caret));
        let mut group = if shown.from_start {
            title.element(snippet.path(name))
        } else {
            // The column cannot be counted in what is shown.
            title.element(Origin::path(name).line(finding.span.line).char_column(finding.span.column)).element(snippet)
        };
        if let Some(hint) = &finding.hint {
            let name = either(language, "cách sửa", "help");
            group = group.element(Level::HELP.with_name(name).message(either(language, &hint.vi, &hint.en).as_str()));
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
        let from = boundary(text, start.saturating_sub(AROUND));
        let found = text[from..start].rfind(['\n', '\r']).map(|at| from + at + 1);
        let line_start = found.unwrap_or(from);
        let to = boundary(text, end.saturating_add(AROUND));
        let line_end = text[start..to].find(['\n', '\r']).map_or(to, |at| start + at);
        let end = end.min(line_end);
        Self {
            line: &text[line_start..line_end],
            from_start: found.is_some() || from == 0,
            caret: start - line_start..end.max(start) - line_start,
        }
    }
}

/// The last beginning of a character at or before an offset.
pub(super) fn boundary(text: &str, offset: usize) -> usize {
    let offset = offset.min(text.len());
    (0..=offset).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}
