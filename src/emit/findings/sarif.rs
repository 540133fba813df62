//! SARIF 2.1.0, for code scanning.
//!
//! Every result has a physical location, for uploads fail without one; its section is a logical
//! location beside it. Rule ids and paths are the same from run to run, and fingerprints are
//! made of words, not of lines, so that an alert is not opened twice.

use serde_json::{Value, json};

use super::{Checked, end_of, said};
use crate::check::{Finding, Fix, Rule, Stage, fingerprints, rules};
use crate::emit::rules::pick;
use crate::emit::{Language, rule_page};
use crate::model::Severity;
use crate::text::Source;

/// The findings of files as a SARIF log. Of a file that could not be read a notification tells, and the run did not succeed.
///
/// ```
/// use parse_plan::emit::{Checked, Language, sarif};
/// use parse_plan::{Format, Parsed, check::CheckOptions};
/// let parsed = Parsed::from_text("a.md", Format::Markdown, "KẾ HOẠCH\nTrồng rừng\nI. MỤC TIÊU\n- Giữ rừng.\nI. KINH PHÍ\n- Ngân sách.");
/// let findings = parsed.check(&CheckOptions::default());
/// let file = Checked { name: "a.md", text: parsed.text(), findings: &findings, unread: None };
/// let log = sarif(&[file], Language::English);
/// assert_eq!(log["runs"][0]["results"][0]["ruleId"], "STR001");
/// ```
#[must_use]
pub fn sarif(files: &[Checked<'_>], language: Language) -> Value {
    let order: Vec<&Rule> = rules().collect();
    let mut run = json!({
        "tool": { "driver": {
            "name": "parse-plan",
            "version": env!("CARGO_PKG_VERSION"),
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "rules": order.iter().map(|rule| description(rule, language)).collect::<Value>(),
        } },
        "columnKind": "unicodeCodePoints",
        "results": files.iter().flat_map(|file| results(file, &order, language)).collect::<Value>(),
    });
    let notification = |file: &Checked<'_>| {
        let text = format!("{}: {}", file.name, file.unread?);
        Some(json!({ "level": "error", "message": { "text": text } }))
    };
    let notifications: Vec<Value> = files.iter().filter_map(notification).collect();
    if !notifications.is_empty() {
        run["invocations"] = json!([{ "executionSuccessful": false, "toolExecutionNotifications": notifications }]);
    }
    json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    })
}

fn description(rule: &Rule, language: Language) -> Value {
    let text = |text| json!({ "text": pick(text, language) });
    let page = rule_page(rule, language);
    let draft = rule.levels.draft.or(rule.levels.issue).or(rule.levels.scan);
    json!({
        "id": rule.code,
        "name": rule.name,
        "shortDescription": text(rule.summary),
        "fullDescription": text(rule.explanation.fault),
        "help": { "text": page, "markdown": page },
        "defaultConfiguration": { "enabled": rule.stage == Stage::On, "level": level(draft.unwrap_or(Severity::Info)) },
    })
}

fn results(file: &Checked<'_>, order: &[&Rule], language: Language) -> Vec<Value> {
    let source = Source::new(file.text);
    let prints = fingerprints(file.text, file.findings);
    let uri = uri(file.name);
    let result = |(finding, print): (&Finding, String)| {
        let (end_line, end_column) = end_of(file.text, finding);
        let mut location = json!({
            "physicalLocation": {
                "artifactLocation": { "uri": uri },
                "region": {
                    "startLine": finding.span.line,
                    "startColumn": finding.span.column,
                    "endLine": end_line,
                    "endColumn": end_column,
                },
            },
        });
        if !finding.section.is_empty() {
            location["logicalLocations"] = json!([{ "fullyQualifiedName": finding.section }]);
        }
        let mut message = said(&finding.message, language).to_owned();
        if let Some(hint) = &finding.hint {
            message = format!("{message} {}", said(hint, language));
        }
        let mut result = json!({
            "ruleId": finding.rule.code,
            "ruleIndex": order.iter().position(|rule| *rule == finding.rule),
            "level": level(finding.severity),
            "message": { "text": message },
            "locations": [location],
            "partialFingerprints": { "parsePlanFinding/v1": print },
        });
        if let Some(fix) = &finding.fix {
            result["fixes"] = json!([changes(fix, &source, &uri)]);
        }
        result
    };
    file.findings.iter().zip(prints).map(result).collect()
}

fn changes(fix: &Fix, source: &Source<'_>, uri: &str) -> Value {
    let replacement = |edit: &crate::check::Edit| {
        let (start, end) = (source.span(edit.range.start..edit.range.start), source.span(edit.range.end..edit.range.end));
        json!({
            "deletedRegion": {
                "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column,
            },
            "insertedContent": { "text": edit.text },
        })
    };
    json!({
        "artifactChanges": [{
            "artifactLocation": { "uri": uri },
            "replacements": fix.edits.iter().map(replacement).collect::<Value>(),
        }],
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A path as a URI reference: strokes forward, everything but plain letters in per cent.
fn uri(name: &str) -> String {
    let name = name.replace('\\', "/");
    let name = name.strip_prefix("./").unwrap_or(&name);
    let mut uri = if name.starts_with('/') { "file://".to_owned() } else { String::new() };
    for &byte in name.as_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b'~' => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn paths_as_uris() {
        assert_eq!(uri("./ke-hoach/dự thảo.md"), "ke-hoach/d%E1%BB%B1%20th%E1%BA%A3o.md");
        assert_eq!(uri("/a/b.md"), "file:///a/b.md");
        assert_eq!(uri(r"a\b.md"), "a/b.md");
        assert_eq!(uri("a:b.md"), "a%3Ab.md");
    }
}
