//! Findings that were there before: a file of them, so that only new ones are told.
//!
//! Each is known by its fingerprint, made of code, words and section, so that it stays known when
//! lines move. The other fields are for the eye.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use parse_plan::check::{Finding, fingerprints};
use parse_plan::emit::Language;
use serde_json::{Value, json};

use super::File;
use crate::cli::input::Trouble;

/// What the file says it is.
const SCHEMA: &str = "parse-plan-baseline/1";

/// The most of the offending words that is written, in characters.
const SHOWN: usize = 80;

/// A file of known findings.
#[derive(Debug, Default)]
pub(super) struct Baseline {
    pub(super) path: PathBuf,
    /// The known fingerprints of each file, and whether they were met.
    known: HashMap<String, HashMap<String, bool>>,
}

impl Baseline {
    /// Reads a file of known findings.
    ///
    /// # Errors
    /// Why it cannot be read, or is no such file.
    pub(super) fn read(path: &Path, language: Language) -> Result<Self, String> {
        let name = path.display();
        let text = std::fs::read_to_string(path).map_err(|error| format!("{name}: {}", Trouble::from(error).said(language)))?;
        let wrong = || {
            language.choose(
                format!("{name}: không phải tệp phát hiện đã biết; hãy ghi lại bằng --write-baseline"),
                format!("{name}: this is no file of known findings; write it with --write-baseline"),
            )
        };
        let value: Value = serde_json::from_str(&text).map_err(|_| wrong())?;
        let entries = value.get("findings").and_then(Value::as_array).filter(|_| value["schema"] == SCHEMA).ok_or_else(wrong)?;
        let mut known: HashMap<String, HashMap<String, bool>> = HashMap::new();
        for entry in entries {
            let field = |name: &str| entry.get(name).and_then(Value::as_str).map(str::to_owned).ok_or_else(wrong);
            known.entry(field("file")?).or_default().insert(field("fingerprint")?, false);
        }
        Ok(Self { path: path.to_owned(), known })
    }

    /// Takes out of the findings of a file what is known.
    pub(super) fn take_out(&mut self, findings: &mut Vec<Finding>, text: &str, name: &str) {
        let Some(known) = self.known.get_mut(name) else { return };
        let mut prints = fingerprints(text, findings).into_iter();
        findings.retain(|_| match prints.next().and_then(|print| known.get_mut(&print)) {
            Some(met) => {
                *met = true;
                false
            }
            None => true,
        });
    }

    /// How many known findings of the files that were checked are gone.
    pub(super) fn gone(&self, names: &[String]) -> usize {
        let files = names.iter().filter_map(|name| self.known.get(name));
        files.flat_map(HashMap::values).filter(|met| !**met).count()
    }
}

/// The content of a file of known findings, and how many there are in it. A file that was named twice is in it once.
pub(super) fn written(files: &[&File]) -> (String, usize) {
    let mut findings: BTreeMap<(String, usize), Value> = BTreeMap::new();
    for file in files {
        let prints = fingerprints(&file.text, &file.findings);
        for (place, (finding, print)) in file.findings.iter().zip(prints).enumerate() {
            let words = file.text.get(finding.span.range()).unwrap_or("");
            let words: String = words.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(SHOWN).collect();
            let entry = json!({
                "file": file.key,
                "code": finding.rule.code,
                "section": finding.section,
                "text": words,
                "fingerprint": print,
            });
            findings.insert((file.key.clone(), place), entry);
        }
    }
    let findings: Vec<Value> = findings.into_values().collect();
    let count = findings.len();
    (format!("{:#}\n", json!({ "schema": SCHEMA, "findings": findings })), count)
}
