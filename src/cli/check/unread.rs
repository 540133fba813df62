//! Files that could not be read, in the forms for machines: whoever reads only the report is not to
//! take such a file for one without findings.

use std::path::Path;

use parse_plan::emit::{self, Checked, Language};
use parse_plan::model::Severity;
use serde_json::{Value, json};

use crate::cli::input::Trouble;

/// A file that could not be read, and why.
pub(super) struct Unread {
    name: String,
    why: String,
}

impl Unread {
    pub(super) fn new(path: &Path, trouble: &Trouble, language: Language) -> Self {
        Self { name: path.to_string_lossy().into_owned(), why: trouble.said(language) }
    }
}

/// The files that were checked, and behind them those that were not, as if nothing had been found.
fn all<'a>(checked: &[Checked<'a>], unread: &'a [Unread]) -> Vec<Checked<'a>> {
    let unread = unread.iter().map(|file| Checked { name: &file.name, text: "", findings: &[] });
    checked.iter().copied().chain(unread).collect()
}

/// The JSON of findings; a file that was not read has `error`.
pub(super) fn json(checked: &[Checked<'_>], unread: &[Unread], language: Language) -> Value {
    let mut value = emit::findings_json(&all(checked, unread), language);
    let entries = value.get_mut("files").and_then(Value::as_array_mut).into_iter().flatten();
    for (entry, file) in entries.skip(checked.len()).zip(unread) {
        entry["error"] = json!(file.why);
    }
    value
}

/// The SARIF log; a file that was not read is a notification of the run, which then did not succeed.
pub(super) fn sarif(checked: &[Checked<'_>], unread: &[Unread], language: Language) -> Value {
    let mut log = emit::sarif(checked, language);
    if unread.is_empty() {
        return log;
    }
    let notifications = unread.iter().map(|file| {
        let text = format!("{}: {}", file.name, file.why);
        json!({ "level": "error", "message": { "text": text } })
    });
    let invocation = json!({ "executionSuccessful": false, "toolExecutionNotifications": notifications.collect::<Value>() });
    if let Some(run) = log.get_mut("runs").and_then(|runs| runs.get_mut(0)) {
        run["invocations"] = json!([invocation]);
    }
    log
}

/// How many lines JUnit XML has for a file without findings: its suite, the case, and the end.
const LINES: usize = 3;

/// JUnit XML; the case of a file that was not read is an error.
pub(super) fn junit(checked: &[Checked<'_>], unread: &[Unread], fail_on: Severity, language: Language) -> String {
    let xml = emit::junit(&all(checked, unread), fail_on, language);
    if unread.is_empty() {
        return xml;
    }
    let lines: Vec<&str> = xml.lines().collect();
    // The suites of these files stand last, before the end of all suites.
    let first = lines.len().saturating_sub(1 + LINES * unread.len());
    let mut out = String::with_capacity(xml.len());
    for (number, line) in lines.iter().enumerate() {
        let (of, step) = (number.saturating_sub(first) / LINES, number.saturating_sub(first) % LINES);
        let counted = |errors: usize| line.strip_suffix('>').map(|head| format!("{head} errors=\"{errors}\">"));
        let changed = match unread.get(of).filter(|_| number >= first) {
            None if line.starts_with("<testsuites ") => counted(unread.len()),
            Some(_) if step == 0 => counted(1),
            Some(file) if step == 1 => line.strip_suffix("/>").map(|head| {
                let why = escaped(&file.why);
                format!("{head}>\n      <error type=\"unread\" message=\"{why}\"/>\n    </testcase>")
            }),
            _ => None,
        };
        out.push_str(changed.as_deref().unwrap_or(line));
        out.push('\n');
    }
    out
}

/// Text for an attribute; what XML cannot hold is replaced.
fn escaped(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect();
    plain.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
