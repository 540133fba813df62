//! The texts that are measured: the fixtures, and the real plans where they are beside the project.

use std::fmt::Write;
use std::path::{Path, PathBuf};

/// A set of texts, each read by itself as a user would.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Set {
    /// Real plans whose lines are wrapped.
    Wrapped,
    /// Real plans with a paragraph a line.
    LongLined,
    /// Every fixture: small texts, where what each call costs by itself shows.
    Fixtures,
}

impl Set {
    /// The sets that are there.
    pub fn all() -> Vec<Self> {
        [Self::Wrapped, Self::LongLined, Self::Fixtures].into_iter().filter(|set| !set.texts().is_empty()).collect()
    }

    /// The name in figures.
    pub fn name(self) -> &'static str {
        match self {
            Self::Wrapped => "wrapped",
            Self::LongLined => "long-lined",
            Self::Fixtures => "fixtures",
        }
    }

    /// The texts, by name of their files.
    pub fn texts(self) -> Vec<String> {
        let paths = match self {
            Self::Wrapped => [paths("../shared/corpus/docs", "md"), paths("../shared/corpus/pool", "md")].concat(),
            Self::LongLined => paths("../shared/corpus/docs", "txt"),
            Self::Fixtures => [paths("fixtures", "md"), paths("fixtures", "txt")].concat(),
        };
        paths.iter().map(|path| read(path)).collect()
    }

    /// A plan of about 45 KB, as long as long plans are.
    pub fn of_45_kb(self) -> String {
        match self {
            Self::Wrapped | Self::LongLined => self.typical().concat(),
            Self::Fixtures => grown(self, 45_000),
        }
    }

    /// Texts that are one plan after another when they are put in a row, with nothing of an annex in them.
    fn typical(self) -> Vec<String> {
        let (folder, names): (&str, &[&str]) = match self {
            Self::Wrapped => ("../shared/corpus/docs", &["can-tho-ma-tuy-2030.md"]),
            Self::LongLined => ("../shared/corpus/docs", &["tan-uyen-2023.txt"]),
            Self::Fixtures => ("fixtures", &["agencies-two-tier.md", "deadlines.md", "measures.md", "forest-decimals-and-parens.md"]),
        };
        names.iter().map(|name| read(&top().join(folder).join(name))).collect()
    }
}

impl std::fmt::Display for Set {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The files of a folder with this ending but its README, sorted; none where there is no such folder.
fn paths(folder: &str, extension: &str) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(top().join(folder)) else { return Vec::new() };
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("a readable folder").path()).collect();
    paths.retain(|path| {
        path.extension().is_some_and(|found| found == extension) && path.file_name().is_some_and(|name| name != "README.md")
    });
    paths.sort();
    paths
}

/// One plan of so many bytes: the bodies of a set's typical texts in turn, each copy a part of its
/// own with a number and a title that no other has.
pub fn grown(set: Set, bytes: usize) -> String {
    let texts = set.typical();
    let bodies: Vec<&str> = texts.iter().map(|text| body(text)).collect();
    assert!(bodies.iter().all(|body| body.len() > 500), "{set} has a text without a body");
    let mut grown = String::with_capacity(bytes + 200_000);
    grown.push_str("KẾ HOẠCH\nPhát triển nông thôn giai đoạn 2026 - 2030\n");
    for (number, body) in (1..).zip(bodies.iter().cycle()) {
        if grown.len() >= bytes {
            break;
        }
        write!(grown, "\nPHẦN {number}. NỘI DUNG THỨ {number}\n\n{body}\n").expect("a string takes all");
    }
    // The last part is cut, so that each size is what it says it is.
    while !grown.is_char_boundary(bytes.min(grown.len())) {
        grown.pop();
    }
    grown.truncate(bytes.min(grown.len()));
    grown
}

/// What stands between the front of a text and its closing: the sections, from `I.` to the recipients.
fn body(text: &str) -> &str {
    let plain = |line: &str| line.trim_start_matches(['*', '#', '_', ' ', '\u{feff}']).to_owned();
    let mut at = 0;
    let (mut start, mut end) = (text.len(), text.len());
    for line in text.split_inclusive('\n') {
        let words = plain(line);
        if start == text.len() && words.starts_with("I.") {
            start = at;
        } else if start < text.len() && ["Nơi nhận", "PHỤ LỤC", "Phụ lục"].iter().any(|word| words.starts_with(word)) {
            end = at;
            break;
        }
        at += line.len();
    }
    &text[start..end]
}
