//! What is read of each real document, of plans put together of many ways to say a thing, of both with slips in
//! them, and of the sentences of the tests with slips, is, to the last value and place, what `values.txt` says.
//!
//! The scores and floors tell right from wrong; this tells whether anything changed that was not meant to, as
//! in a faster way of reading, and of which kind. Of the documents only digests are kept. Where a change is
//! meant, `scripts/gains.py` shows every value that it gains and loses (what is made here is written to `made`, `broken`,
//! `broken-documents` and `broken-sentences` below `target/tmp` for it), and `UPDATE_VALUES=1 cargo test --test values` takes it over.

mod common;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use common::broken::Slips;
use common::sentences::{made_plans, read};
use common::{corpus, corpus_texts, root};
use parse_plan::check::CheckOptions;
use parse_plan::{Format, Options, Parsed};
use serde_json::Value;
use sha2::{Digest, Sha256};

/// A kind of value, and the fields that hold it wherever they stand in a plan. What an earlier kind holds is not
/// in a later one: a measure is none of the facts of its item.
const KINDS: [(&str, &[&str]); 9] = [
    ("measures", &["measures"]),
    ("deadlines", &["deadlines"]),
    ("agencies", &["lead", "coordinating"]),
    ("citations", &["citations"]),
    ("instrument", &["instrument", "decision"]),
    ("outline", &["outline"]),
    ("items", &["areas"]),
    ("annexes", &["annexes"]),
    ("doubts", &["diagnostics"]),
];

/// Moves out whatever stands in these fields, in the order of the plan.
fn take(value: &mut Value, fields: &[&str], taken: &mut Vec<Value>) {
    match value {
        Value::Object(entries) => {
            for (name, entry) in entries.iter_mut() {
                if fields.contains(&name.as_str()) {
                    taken.push(entry.take());
                } else {
                    take(entry, fields, taken);
                }
            }
        }
        Value::Array(entries) => entries.iter_mut().for_each(|entry| take(entry, fields, taken)),
        _ => {}
    }
}

/// As much of a digest as two different readings will hardly share.
fn digest(text: &str) -> String {
    Sha256::digest(text).iter().take(4).fold(String::new(), |mut digest, byte| {
        let _ = write!(digest, "{byte:02x}");
        digest
    })
}

/// The digest of each kind of value that stands in some plans, and of what is found wrong.
fn digests(read: &[Parsed]) -> Vec<String> {
    let mut plans = Value::Array(read.iter().map(|parsed| serde_json::to_value(parsed.plan()).expect("a plan is JSON")).collect());
    let mut digests: Vec<String> = KINDS
        .iter()
        .map(|(_, fields)| {
            let mut taken = Vec::new();
            take(&mut plans, fields, &mut taken);
            digest(&Value::from(taken).to_string())
        })
        .collect();
    let options = CheckOptions { preview: true, ..CheckOptions::default() };
    let findings = read.iter().flat_map(|parsed| parsed.check(&options));
    let told: Vec<String> = findings.map(|f| format!("{} {:?} {}", f.rule.code, f.span, f.message.vi)).collect();
    digests.push(digest(&told.join("\n")));
    digests
}

/// The names of the digests.
fn kinds() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|(name, _)| *name).chain(["findings"])
}

/// The documents of a folder, each with its digests. `values.txt` has a line for each; texts of one name share it.
fn lines(folder: &str, texts: Vec<(String, String)>) -> Vec<(String, String)> {
    let mut read: BTreeMap<String, Vec<Parsed>> = BTreeMap::new();
    for (name, text) in texts {
        let parsed = Options { cues: true, ..Options::default() }.read_text(&name, Format::Markdown, text);
        read.entry(format!("{folder}/{name}")).or_default().push(parsed);
    }
    read.into_iter().map(|(name, read)| (name, digests(&read).join(" "))).collect()
}

/// Compares what is read now with what `values.txt` knows of the same folders, or takes it over. Documents of the corpus
/// may be new, since it stands beside the project; those that are made may not.
fn compare(now: &[(String, String)], may_be_new: bool) {
    // The tests take over what they read in turn.
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let path = root().join("tests/values.txt");
    let known = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut values: BTreeMap<&str, &str> = known.lines().skip(1).filter_map(|line| line.split_once(' ')).collect();
    if std::env::var_os("UPDATE_VALUES").is_some_and(|update| update == "1") {
        let folders: Vec<&str> = now.iter().filter_map(|(name, _)| name.split('/').next()).collect();
        values.retain(|name, _| !name.split('/').next().is_some_and(|folder| folders.contains(&folder)));
        values.extend(now.iter().map(|(name, digests)| (&**name, &**digests)));
        let mut text = format!("document {}\n", kinds().collect::<Vec<_>>().join(" "));
        values.iter().for_each(|(name, digests)| text += &format!("{name} {digests}\n"));
        std::fs::write(&path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        return;
    }
    let mut changes = Vec::new();
    let mut compared = 0;
    for (name, digests) in now {
        let Some(before) = values.get(&**name) else {
            println!("{name} is new: nothing is known of it");
            continue;
        };
        compared += 1;
        let both = kinds().zip(before.split(' ').zip(digests.split(' ')));
        let changed: Vec<&str> = both.filter(|(_, (before, now))| before != now).map(|(kind, _)| kind).collect();
        if !changed.is_empty() {
            changes.push(format!("{name}: {}", changed.join(", ")));
        }
    }
    assert!(compared == now.len() || may_be_new && compared > 1, "values.txt knows {compared} of {} documents", now.len());
    let advice = "if they are meant to: UPDATE_VALUES=1 cargo test --test values";
    assert!(changes.is_empty(), "values changed; {advice}\n{}", changes.join("\n"));
}

#[test]
fn nothing_that_is_read_of_a_real_document_changes_unnoticed() {
    if corpus().is_some() {
        compare(&["docs", "pool", "mixed"].map(|folder| lines(folder, corpus_texts(folder))).concat(), true);
    }
}

/// Writes texts below `target/tmp`, where `scripts/gains.py` can read them; those of one name get numbers.
fn write(folder: &str, texts: &[(String, String)]) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    std::fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut rounds: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, text) in texts {
        let round = rounds.entry(name).and_modify(|round| *round += 1).or_insert(1);
        std::fs::write(folder.join(format!("{round}-{name}")), text).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

#[test]
fn nothing_that_is_read_of_made_sentences_changes_unnoticed() {
    let plans = made_plans();
    write("made", &plans);
    compare(&lines("made", plans), false);
}

/// How often each text is broken.
const ROUNDS_OF_PLANS: u64 = 3;
const ROUNDS_OF_DOCUMENTS: u64 = 6;
const ROUNDS_OF_SENTENCES: u64 = 120;

/// Texts with slips, those of each round under the names that the texts have.
fn broken(texts: &[(String, String)], rounds: u64) -> Vec<(String, String)> {
    let said = read("tests/said.txt");
    let slips = Slips::of(&said);
    let with_slips = |round: u64| texts.iter().map(move |(name, text)| (name, round, text));
    (1..=rounds).flat_map(with_slips).map(|(name, round, text)| (name.clone(), slips.in_text(name, round, text))).collect()
}

#[test]
fn nothing_that_is_read_of_made_sentences_with_slips_changes_unnoticed() {
    let plans = broken(&made_plans(), ROUNDS_OF_PLANS);
    write("broken", &plans);
    compare(&lines("broken", plans), false);
}

#[test]
fn nothing_that_is_read_of_a_real_document_with_slips_changes_unnoticed() {
    if corpus().is_some() {
        let mut texts = broken(&["docs", "pool"].map(corpus_texts).concat(), ROUNDS_OF_DOCUMENTS);
        texts.extend(broken(&corpus_texts("mixed"), 1));
        write("broken-documents", &texts);
        compare(&lines("broken-documents", texts), true);
    }
}

#[test]
fn nothing_that_is_read_of_the_sentences_of_the_tests_with_slips_changes_unnoticed() {
    let said = read("tests/said.txt");
    let slips = Slips::of(&said);
    let plans: Vec<_> = (1..=ROUNDS_OF_SENTENCES).flat_map(|round| slips.in_sentences(round)).collect();
    write("broken-sentences", &plans);
    compare(&lines("broken-sentences", plans), false);
}
