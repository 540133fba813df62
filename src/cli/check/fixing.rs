//! `--fix` and `--diff`: fixes are made, the result is read and checked again, until nothing is left to do.

use std::io::{self, Write};

use parse_plan::check::{Finding, Safety, fixed};
use parse_plan::emit::Language;
use similar::TextDiff;

use crate::cli::output::Output;

/// After so many rounds it stays as it is, were two rules never to agree.
const ROUNDS: usize = 12;

/// A text with all its fixes made, how many there were, and what is left to find.
pub(super) struct Mended {
    pub(super) text: String,
    pub(super) fixes: usize,
    pub(super) findings: Vec<Finding>,
}

/// Makes fixes until none is left; `check` finds what is wrong with a text.
///
/// # Errors
/// Those of `check`: what cannot be read again is not known to be mended.
pub(super) fn mend(
    text: &str,
    findings: Vec<Finding>,
    most: Safety,
    mut check: impl FnMut(&str) -> Result<Vec<Finding>, String>,
) -> Result<Mended, String> {
    let mut mended = Mended { text: text.to_owned(), fixes: 0, findings };
    for _ in 0..ROUNDS {
        let round = fixed(&mended.text, &mended.findings, most);
        if round.fixes == 0 {
            break;
        }
        mended.findings = check(&round.text)?;
        mended.text = round.text;
        mended.fixes += round.fixes;
    }
    Ok(mended)
}

/// Shows what was changed.
pub(super) fn diff(out: &mut Output, name: &str, before: &str, after: &str, language: Language) -> io::Result<()> {
    let mended = language.choose("đã sửa", "mended");
    let diff = TextDiff::from_lines(before, after);
    let shown = diff.unified_diff().context_radius(2).header(name, &format!("{name} ({mended})")).to_string();
    for line in shown.lines() {
        let colour = match line.as_bytes().first() {
            _ if !out.colour() => "",
            Some(b'+') => "\u{1b}[32m",
            Some(b'-') => "\u{1b}[31m",
            Some(b'@') => "\u{1b}[36m",
            _ => "",
        };
        let end = if colour.is_empty() { "" } else { "\u{1b}[0m" };
        writeln!(out, "{colour}{line}{end}")?;
    }
    Ok(())
}
