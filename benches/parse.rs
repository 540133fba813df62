//! How fast a plan is read, layer by layer, beside the bare event loop of pulldown-cmark on the same bytes.
//!
//! `cargo bench --bench parse` prints each with bytes a second: blocks and markers, recognisers, the
//! whole parse, then what is done with a plan. The event loop is what any reader of Markdown pays before
//! it has understood a word. `cargo bench --bench ratios` says what must be reached of it.

mod measuring;

use divan::Bencher;
use divan::counter::BytesCount;
use measuring::texts::Set;

fn main() {
    divan::main();
}

/// Benches an act on each text of a set.
fn each(bencher: Bencher, set: Set, act: impl Fn(&str) -> usize + Sync) {
    let texts = set.texts();
    let bytes = BytesCount::new(texts.iter().map(String::len).sum::<usize>());
    bencher.counter(bytes).bench(|| texts.iter().map(|text| act(divan::black_box(text))).sum::<usize>());
}

#[divan::bench(args = Set::all(), max_time = 3)]
fn layer_0_pulldown_cmark_events(bencher: Bencher, set: Set) {
    each(bencher, set, |text| {
        measuring::pull(text);
        text.len()
    });
}

#[divan::bench(args = Set::all(), max_time = 3)]
fn layer_1_blocks_and_markers(bencher: Bencher, set: Set) {
    each(bencher, set, parse_plan::layers::blocks);
}

#[divan::bench(args = Set::all(), max_time = 3)]
fn layer_2_recognisers(bencher: Bencher, set: Set) {
    each(bencher, set, parse_plan::layers::recognise);
}

#[divan::bench(args = Set::all(), max_time = 3)]
fn layer_3_whole_parse(bencher: Bencher, set: Set) {
    each(bencher, set, |text| measuring::parse(text.as_bytes()).areas.len());
}

#[divan::bench(args = Set::all(), max_time = 3)]
fn whole_parse_and_json(bencher: Bencher, set: Set) {
    each(bencher, set, |text| measuring::parse_and_write(text.as_bytes()).len());
}

/// All rules that run by default, over plans that have been read; the whole parse is the reading.
#[divan::bench(args = Set::all(), max_time = 3)]
fn check(bencher: Bencher, set: Set) {
    let texts = set.texts();
    let bytes = BytesCount::new(texts.iter().map(String::len).sum::<usize>());
    let read: Vec<parse_plan::Parsed> =
        texts.iter().map(|text| parse_plan::Parsed::from_text("", parse_plan::Format::Text, text.as_str())).collect();
    let options = parse_plan::check::CheckOptions::default();
    bencher.counter(bytes).bench(|| read.iter().map(|parsed| parse_plan::check(divan::black_box(parsed), &options).len()).sum::<usize>());
}
