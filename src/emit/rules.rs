//! Rules for the reader: a table of all, and the page of one.

use std::fmt::{Display, Write};

use serde_json::{Value, json};

use super::Language;
use crate::check::{Bilingual, Fixable, Levels, Note, Profile, Rule, Stage, rules};
use crate::model::Severity;

/// A table of all rules in Markdown.
#[must_use]
pub fn rules_markdown(language: Language) -> String {
    let head = language.choose("| Mã | Tên | Lỗi | Mức | Chạy | Sửa |\n", "| Code | Name | Fault | Severity | Runs | Fix |\n");
    let mut out = head.to_owned();
    out.push_str("| --- | --- | --- | --- | --- | --- |\n");
    for rule in rules() {
        let columns = columns(rule, language);
        let _ = writeln!(out, "| {} |", columns.join(" | "));
    }
    out
}

/// A table of all rules for a terminal.
#[must_use]
pub fn rules_table(language: Language) -> String {
    let rows: Vec<[String; 6]> = rules().map(|rule| columns(rule, language)).collect();
    // What is said last is the longest, and needs no room behind it.
    let order = [0, 1, 3, 4, 5, 2];
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths = order.map(width);
    let mut out = String::new();
    for row in &rows {
        let cells = order.iter().zip(widths).map(|(&column, width)| format!("{:<width$}", row[column]));
        let line = cells.collect::<Vec<_>>().join("  ");
        let _ = writeln!(out, "{}", line.trim_end());
    }
    out
}

/// All rules as JSON, in both languages.
#[must_use]
pub fn rules_json() -> Value {
    rules().map(rule_json).collect()
}

fn rule_json(rule: &Rule) -> Value {
    let both = |text: Bilingual| json!({ "vi": text.vi, "en": text.en });
    let told = &rule.explanation;
    let levels: serde_json::Map<String, Value> =
        Profile::ALL.iter().map(|&profile| (profile.name().to_owned(), json!(rule.levels.of(profile)))).collect();
    json!({
        "code": rule.code,
        "name": rule.name,
        "summary": both(rule.summary),
        "severity": levels,
        "stage": stage_name(rule.stage),
        "fix": match rule.fixable {
            Fixable::No => Value::Null,
            Fixable::Unsafe => json!("unsafe"),
            Fixable::Safe => json!("safe"),
        },
        "explanation": {
            "fault": both(told.fault),
            "why": both(told.why),
            "wrong": told.wrong,
            "right": told.right,
            "cure": both(told.cure),
            "leave": both(told.leave),
        },
    })
}

fn stage_name(stage: Stage) -> &'static str {
    match stage {
        Stage::On => "on",
        Stage::Preview => "preview",
        Stage::Off => "off",
    }
}

fn columns(rule: &Rule, language: Language) -> [String; 6] {
    let or_dash = |text: &str| if text.is_empty() { "–".to_owned() } else { text.to_owned() };
    [
        rule.code.to_owned(),
        rule.name.to_owned(),
        pick(rule.summary, language).to_owned(),
        levels(rule.levels, language),
        stage(rule.stage, language).to_owned(),
        or_dash(fix(rule.fixable)),
    ]
}

/// The page of a rule in Markdown: what it looks for, why, and what to do.
///
/// ```
/// use parse_plan::emit::{Language, rule_page};
/// let page = rule_page(parse_plan::check::rule("STR001").unwrap(), Language::Vietnamese);
/// assert!(page.starts_with("# STR001 trung-so-muc\n"));
/// assert!(page.contains("## Vì sao"));
/// ```
#[must_use]
pub fn rule_page(rule: &Rule, language: Language) -> String {
    let mut out = format!("# {} {}\n\n{}.\n\n", rule.code, rule.name, pick(rule.summary, language));
    let fix = match fix(rule.fixable) {
        "" => language.choose("không", "none"),
        fix => fix,
    };
    let facts = [
        (language.choose("Mức", "Severity"), levels(rule.levels, language)),
        (language.choose("Chạy", "Runs"), stage(rule.stage, language).to_owned()),
        (language.choose("Sửa tự động", "Fix"), fix.to_owned()),
    ];
    let facts = facts.map(|(label, value)| format!("{label}: {value}")).join(" · ");
    let _ = writeln!(out, "{facts}");
    let headings = language.choose(
        ["Sai ở đâu", "Vì sao", "Ví dụ sai", "Ví dụ đúng", "Cách sửa", "Khi nào tắt"],
        ["What is wrong", "Why", "Wrong", "Right", "What to do", "When to leave it off"],
    );
    let told = &rule.explanation;
    let text = |text: Bilingual| pick(text, language).to_owned();
    let example = |text: &str| format!("```text\n{text}\n```");
    let parts = [text(told.fault), text(told.why), example(told.wrong), example(told.right), text(told.cure), text(told.leave)];
    write_parts(&mut out, headings, parts);
    out
}

/// Writes the parts of a page, each under its heading.
fn write_parts<const N: usize>(out: &mut String, headings: [&str; N], parts: [impl Display; N]) {
    for (heading, part) in headings.iter().zip(parts) {
        let _ = write!(out, "\n## {heading}\n\n{part}\n");
    }
}

/// The page of a note in Markdown: what is not sure, why it is told, and what to do.
///
/// ```
/// use parse_plan::emit::{Language, note_page};
/// let page = note_page(parse_plan::check::note("CUE803").unwrap(), Language::English);
/// assert!(page.starts_with("# CUE803 thoi-han-chua-chac\n"));
/// assert!(page.contains("## What to do"));
/// ```
#[must_use]
pub fn note_page(note: &Note, language: Language) -> String {
    let headings = language.choose(["Điều chưa chắc", "Vì sao", "Cách làm"], ["What is not sure", "Why", "What to do"]);
    let about = language.choose(
        "Lưu ý của việc đọc văn bản, không phải lỗi: check không báo, JSON ghi trong diagnostics.",
        "A note of the reading and no fault: check does not tell it, the JSON has it among its diagnostics.",
    );
    let mut out = format!("# {} {}\n\n{about}\n", note.code, note.name);
    write_parts(&mut out, headings, [note.doubt, note.why, note.cure].map(|text| pick(text, language)));
    out
}

/// The one of two texts that is in the language.
pub(super) fn pick(text: Bilingual, language: Language) -> &'static str {
    language.choose(text.vi, text.en)
}

/// A severity in a word: `lỗi`, `cảnh báo`, `lưu ý`.
///
/// ```
/// use parse_plan::emit::{Language, severity_name};
/// assert_eq!(severity_name(parse_plan::model::Severity::Info, Language::English), "note");
/// ```
#[must_use]
pub fn severity_name(severity: Severity, language: Language) -> &'static str {
    match severity {
        Severity::Error => language.choose("lỗi", "error"),
        Severity::Warning => language.choose("cảnh báo", "warning"),
        Severity::Info => language.choose("lưu ý", "note"),
    }
}

/// `lỗi`, or `lưu ý; phat-hanh: lỗi`.
fn levels(levels: Levels, language: Language) -> String {
    let none = language.choose("tắt", "off");
    let name = |level: Option<Severity>| level.map_or(none, |level| severity_name(level, language));
    let usual = levels.of(Profile::Draft);
    let mut out = name(usual).to_owned();
    for profile in Profile::ALL {
        if levels.of(profile) != usual {
            let _ = write!(out, "; {}: {}", profile.name(), name(levels.of(profile)));
        }
    }
    out
}

fn stage(stage: Stage, language: Language) -> &'static str {
    match stage {
        Stage::On => language.choose("mặc định", "by default"),
        Stage::Preview => "--preview",
        Stage::Off => language.choose("khi chọn đích danh", "when selected by name"),
    }
}

/// What a fix needs; "" for none.
fn fix(fixable: Fixable) -> &'static str {
    match fixable {
        Fixable::No => "",
        Fixable::Safe => "--fix",
        Fixable::Unsafe => "--unsafe-fixes",
    }
}
