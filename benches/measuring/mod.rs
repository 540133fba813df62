//! What the benches share: the texts, the clock, the hostile shapes, the report and what it must show.

// Each bench is a crate of its own and uses only a part of this.
#![allow(dead_code)]

pub mod child;
pub mod clock;
pub mod needs;
pub mod report;
pub mod shapes;
pub mod texts;

use std::hint::black_box;

use parse_plan::{Options, Plan};

/// The whole parse: bytes in, a plan out, every recogniser run, nothing written. No size is refused.
/// It stays a function of its own for profilers that collect inside it alone.
#[inline(never)]
pub fn parse(bytes: &[u8]) -> Plan {
    let options = Options { max_bytes: usize::MAX, ..Options::default() };
    let parsed = options.read_bytes("ke-hoach.md", black_box(bytes)).unwrap_or_else(|error| panic!("{}", error.english()));
    black_box(parsed.into_plan())
}

/// The whole parse, and its JSON as the program writes it to a file.
pub fn parse_and_write(bytes: &[u8]) -> Vec<u8> {
    black_box(serde_json::to_vec(&parse(bytes)).expect("a plan has a JSON"))
}

/// The yardstick: every event of pulldown-cmark with its place, tables on.
pub fn pull(text: &str) {
    for event in pulldown_cmark::Parser::new_ext(black_box(text), pulldown_cmark::Options::ENABLE_TABLES).into_offset_iter() {
        black_box(event);
    }
}

/// What stands after `--` on the command line, without what Cargo adds. `None` where Cargo does not
/// bench but test: no time is ever taken in a test.
pub fn arguments() -> Option<Vec<String>> {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let benched = arguments.iter().any(|argument| argument == "--bench");
    arguments.retain(|argument| argument != "--bench");
    (benched || arguments.first().is_some_and(|first| first == child::WORD)).then_some(arguments)
}
