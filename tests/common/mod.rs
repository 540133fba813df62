//! What several tests share: the fixtures, the corpus beside the project, a digest of a plan for the eye.

// Each test is a crate of its own and uses only a part of this.
#![allow(dead_code, unused_imports)]

pub mod broken;
mod dice;
mod digest;
#[cfg(feature = "cli")]
pub mod program;
pub mod properties;
pub mod sentences;
pub mod vocabulary;

use std::path::{Path, PathBuf};

use parse_plan::Parsed;
use parse_plan::model::{Item, Plan};

pub use digest::{digest, word};
pub use properties::faults_of_ids;

/// The top of the project.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file of `fixtures/` but its README: name and text, by name.
pub fn fixtures() -> Vec<(String, String)> {
    let found = texts(&root().join("fixtures"));
    assert!(found.len() >= 24, "fixtures/ has {} texts, expected at least 24", found.len());
    found
}

/// One fixture as read.
pub fn fixture(name: &str) -> Parsed {
    let path = root().join("fixtures").join(name);
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Parsed::from_bytes(name, &bytes).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The corpus folder beside the project. `None`, and a line that says so, where there is none;
/// on the machine that judges (`CI=true`) its absence is a failure.
pub fn corpus() -> Option<PathBuf> {
    let folder = root().join("../shared/corpus");
    if folder.join("docs").is_dir() {
        return Some(folder);
    }
    assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "CI=true, but {} is missing", folder.display());
    println!("skipped: there is no corpus beside the project ({})", folder.display());
    None
}

/// The texts of a corpus folder (`docs`, `pool`, `mixed`): name and text, by name.
pub fn corpus_texts(folder: &str) -> Vec<(String, String)> {
    let Some(corpus) = corpus() else { return Vec::new() };
    let found = texts(&corpus.join(folder));
    assert!(!found.is_empty(), "{folder} is empty");
    found
}

/// The `.md` and `.txt` files of a folder but README.md: name and text, by name.
pub fn texts(folder: &Path) -> Vec<(String, String)> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut found: Vec<(String, String)> = entries
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|ext| ext == "md" || ext == "txt"))
        .map(|path| {
            let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
            (name, std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
        })
        .filter(|(name, _)| name != "README.md")
        .collect();
    found.sort();
    found
}

/// The items that are no rows of annexes, sub-items included, in the order of the text.
pub fn body_items(plan: &Plan) -> Vec<&Item> {
    let rows: Vec<&str> = plan.annexes.iter().flat_map(|annex| annex.rows.iter().map(|row| row.item.as_str())).collect();
    let mut items: Vec<&Item> = plan.items().filter(|item| !rows.contains(&item.id.as_str())).collect();
    items.sort_by_key(|item| (item.span.start, item.span.end));
    items
}
