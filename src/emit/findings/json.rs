//! The JSON of a check (`parse-plan-check/1`).

use serde_json::{Value, json};

use super::{Checked, said};
use crate::check::{Finding, Fix, Safety, fingerprints};
use crate::emit::Language;
use crate::model::Severity;

/// The findings of files as JSON; a file that could not be read has `error`.
#[must_use]
pub fn findings_json(files: &[Checked<'_>], language: Language) -> Value {
    let count = |severity: Severity| files.iter().flat_map(|file| file.findings).filter(|finding| finding.severity == severity).count();
    json!({
        "schema": "parse-plan-check/1",
        "files": files.iter().map(|file| entry(file, language)).collect::<Value>(),
        "counts": {
            "error": count(Severity::Error),
            "warning": count(Severity::Warning),
            "info": count(Severity::Info),
        },
    })
}

fn entry(file: &Checked<'_>, language: Language) -> Value {
    let prints = fingerprints(file.text, file.findings);
    let findings = file.findings.iter().zip(prints).map(|(finding, print)| one(finding, file.text, print, language));
    let mut entry = json!({ "name": file.name, "findings": findings.collect::<Value>() });
    if let Some(why) = file.unread {
        entry["error"] = json!(why);
    }
    entry
}

fn one(finding: &Finding, text: &str, fingerprint: String, language: Language) -> Value {
    json!({
        "code": finding.rule.code,
        "name": finding.rule.name,
        "severity": finding.severity,
        "message": said(&finding.message, language),
        "hint": finding.hint.as_ref().map(|hint| said(hint, language)),
        "text": text.get(finding.span.range()),
        "span": finding.span,
        "section": finding.section,
        "fix": finding.fix.as_ref().map(fix),
        "fingerprint": fingerprint,
    })
}

fn fix(fix: &Fix) -> Value {
    let edits = fix.edits.iter().map(|edit| json!({ "start": edit.range.start, "end": edit.range.end, "text": edit.text }));
    json!({
        "safety": match fix.safety {
            Safety::Safe => "safe",
            Safety::Unsafe => "unsafe",
        },
        "edits": edits.collect::<Value>(),
    })
}
