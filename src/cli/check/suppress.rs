//! Findings that somebody has looked at and left, with a reason in `parse-plan.toml`.
//!
//! Prose has no comments to say so beside the words, so they are named from outside: by the rule
//! and by words of the line, or by the section. What suppresses nothing any more is told.

use parse_plan::check::Finding;

use super::around::{line_end, line_start};
use super::config::{Config, Suppression};
use super::glob;

/// Takes out of `findings` what is suppressed, and marks in `used` what did it.
pub(super) fn take_out(findings: &mut Vec<Finding>, text: &str, path: &str, config: &Config, used: &mut [bool]) {
    if config.suppressions.is_empty() {
        return;
    }
    findings.retain(|finding| {
        let mut kept = true;
        for (suppression, used) in config.suppressions.iter().zip(used.iter_mut()) {
            if means(suppression, finding, text, path) {
                *used = true;
                kept = false;
            }
        }
        kept
    });
}

fn means(suppression: &Suppression, finding: &Finding, text: &str, path: &str) -> bool {
    suppression.rule.covers(finding.rule)
        && suppression.file.as_deref().is_none_or(|pattern| glob::matches(pattern, path))
        && suppression.section.as_deref().is_none_or(|section| stands_in(&finding.section, section))
        && suppression.text.as_deref().is_none_or(|words| normal(around(text, finding)).contains(&normal(words)))
}

/// Whether a section is the one of that path, or below it. `~2` of a path given twice may be left out.
fn stands_in(section: &str, path: &str) -> bool {
    let bare: String = section.split('.').map(|step| step.split('~').next().unwrap_or(step)).collect::<Vec<_>>().join(".");
    [section, &bare].iter().any(|section| section.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '~'])))
}

/// The lines on which a finding stands.
fn around<'t>(text: &'t str, finding: &Finding) -> &'t str {
    let (start, end) = (finding.span.start.min(text.len()), finding.span.end.min(text.len()));
    &text[line_start(text, start).0..line_end(text, end, end)]
}

/// Words for comparing: no markup, no capitals, one blank for any run of space.
fn normal(text: &str) -> String {
    let bare: String = text.chars().filter(|c| !matches!(c, '*' | '_' | '#' | '`' | '\\' | '|')).collect();
    bare.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{normal, stands_in};

    #[test]
    fn sections_by_their_paths() {
        for (section, path) in [("II.2", "II.2"), ("II.2.a", "II.2"), ("II.2~2.a", "II.2"), ("II.2~2", "II.2~2"), ("II.2~2.a", "II.2.a")] {
            assert!(stands_in(section, path), "{section} {path}");
        }
        for (section, path) in [("II.21", "II.2"), ("III", "II"), ("", "II")] {
            assert!(!stands_in(section, path), "{section} {path}");
        }
    }

    #[test]
    fn markup_and_capitals_do_not_count() {
        assert_eq!(normal("**2. Cải  cách**\n"), normal("2. CẢI CÁCH"));
    }
}
