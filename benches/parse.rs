//! How fast a plan is read, beside the bare event loop of pulldown-cmark on the same bytes.
//!
//! `cargo bench` prints both with bytes a second. The event loop is what any reader of Markdown
//! pays before it has understood a word; it is a measure to hold on to, not a rival.

use std::path::Path;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use pulldown_cmark::{Options, Parser};

fn main() {
    divan::main();
}

/// The texts of a folder whose names end so, but its README; none where there is no such folder.
fn texts(folder: &str, extension: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let Ok(entries) = std::fs::read_dir(&folder) else { return Vec::new() };
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("a readable folder").path()).collect();
    paths.retain(|path| {
        path.extension().is_some_and(|found| found == extension) && path.file_name().is_some_and(|name| name != "README.md")
    });
    paths.sort();
    paths.iter().map(|path| std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))).collect()
}

/// A set of texts to read, each by itself as a user would.
#[derive(Clone, Copy)]
enum Texts {
    /// Every fixture.
    Fixtures,
    /// All fixtures as one text, thrice: as long as a long plan with its annexes.
    Long,
    /// Real plans whose lines are wrapped.
    Wrapped,
    /// Real plans with a paragraph a line.
    LongLined,
}

impl std::fmt::Display for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Fixtures => "fixtures",
            Self::Long => "fixtures as one, 3 times",
            Self::Wrapped => "real, wrapped",
            Self::LongLined => "real, long lines",
        })
    }
}

impl Texts {
    fn all(self) -> Vec<String> {
        match self {
            Self::Fixtures => [texts("fixtures", "md"), texts("fixtures", "txt")].concat(),
            Self::Long => vec![Self::Fixtures.all().join("\n").repeat(3)],
            Self::Wrapped => texts("../shared/corpus/docs", "md"),
            Self::LongLined => texts("../shared/corpus/docs", "txt"),
        }
    }
}

const SETS: [Texts; 4] = [Texts::Fixtures, Texts::Long, Texts::Wrapped, Texts::LongLined];

/// The sets that are there: the corpus is not beside every copy of the project.
fn sets() -> Vec<Texts> {
    SETS.into_iter().filter(|set| !set.all().is_empty()).collect()
}

#[divan::bench(args = sets(), max_time = 3)]
fn parse_plan(bencher: Bencher, set: Texts) {
    let texts = set.all();
    let bytes = BytesCount::new(texts.iter().map(String::len).sum::<usize>());
    bencher.counter(bytes).bench(|| {
        for text in &texts {
            black_box(parse_plan::parse(black_box(text)));
        }
    });
}

#[divan::bench(args = sets(), max_time = 3)]
fn pulldown_cmark_events(bencher: Bencher, set: Texts) {
    let texts = set.all();
    let bytes = BytesCount::new(texts.iter().map(String::len).sum::<usize>());
    bencher.counter(bytes).bench(|| {
        for text in &texts {
            for event in Parser::new_ext(black_box(text), Options::ENABLE_TABLES).into_offset_iter() {
                black_box(event);
            }
        }
    });
}

#[divan::bench(args = sets(), max_time = 3)]
fn parse_plan_and_json(bencher: Bencher, set: Texts) {
    let texts = set.all();
    let bytes = BytesCount::new(texts.iter().map(String::len).sum::<usize>());
    bencher.counter(bytes).bench(|| {
        for text in &texts {
            black_box(serde_json::to_string(&parse_plan::parse(black_box(text))).expect("a plan has a JSON"));
        }
    });
}

/// All rules that run by default, over plans that have been read; `parse_plan` is the reading.
#[divan::bench(args = sets(), max_time = 3)]
fn check(bencher: Bencher, set: Texts) {
    let texts = set.all();
    let bytes = BytesCount::new(texts.iter().map(String::len).sum::<usize>());
    let read: Vec<parse_plan::Parsed> =
        texts.iter().map(|text| parse_plan::Parsed::from_text("", parse_plan::Format::Text, text.as_str())).collect();
    let options = parse_plan::check::CheckOptions::default();
    bencher.counter(bytes).bench(|| {
        for parsed in &read {
            black_box(parse_plan::check(black_box(parsed), &options));
        }
    });
}
