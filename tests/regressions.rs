//! Everything that fuzzing ever found, read again: `fuzz/regressions/TARGET` holds a file for each finding.
//!
//! It needs neither a nightly toolchain nor cargo-fuzz. The target says which property is asked; the
//! findings of `parse_vocabulary` are kept as the texts that it made of its bytes.

mod common;

use std::path::{Path, PathBuf};

use common::properties::{self, Fault};
use common::vocabulary::{MARKERS, PHRASES, WORDS};

/// The property that each target holds the bytes of a finding to.
fn property(target: &str) -> fn(&[u8]) -> Result<(), Fault> {
    match target {
        "parse_bytes" => properties::bytes_are_read_or_refused,
        "json_roundtrip" => properties::json_keeps_plans,
        "parse_vocabulary" | "nfd" => |bytes| properties::all(&String::from_utf8_lossy(bytes)),
        _ => panic!("fuzz/regressions/{target} is the folder of no target"),
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a readable folder").path()).collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_stem().expect("an entry has a name").to_string_lossy().into_owned()
}

#[test]
fn what_fuzzing_found_is_mended() {
    let fuzz = common::root().join("fuzz");
    let mut read = 0;
    let mut faults = Vec::new();
    for folder in entries(&fuzz.join("regressions")) {
        let property = property(&name(&folder));
        for file in entries(&folder) {
            let bytes = std::fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            // A panic names no file by itself, so the file is told before.
            println!("{}", file.display());
            faults.extend(property(&bytes).err().map(|fault| format!("{}: {fault}", file.display())));
            read += 1;
        }
    }
    assert!(read > 0, "no findings were read");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_target_has_its_property() {
    for target in entries(&common::root().join("fuzz/fuzz_targets")) {
        property(&name(&target));
    }
}

/// The dictionary that libFuzzer puts into texts is made of the words of the tests:
/// `PARSE_PLAN_UPDATE=1 cargo test --test regressions` renews it.
#[test]
fn the_dictionary_holds_the_vocabulary() {
    let mut made = String::from("# Made of tests/common/vocabulary.rs by tests/regressions.rs.\n");
    let words = MARKERS.iter().chain(PHRASES).chain(WORDS).filter(|word| !word.is_empty());
    for word in words {
        let escaped: String = word.bytes().map(|byte| format!("\\x{byte:02X}")).collect();
        made.push_str(&format!("\"{escaped}\"\n"));
    }
    let path = common::root().join("fuzz/vocabulary.dict");
    if std::env::var_os("PARSE_PLAN_UPDATE").is_some() {
        std::fs::write(&path, &made).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert!(kept == made, "fuzz/vocabulary.dict is not what the vocabulary makes: renew it with PARSE_PLAN_UPDATE=1");
}
