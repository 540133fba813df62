//! Doors to the inner layers, for `cargo bench` alone: what a layer costs without those above it.
//!
//! They are no part of the library's interface and may change with any version. Each gives a count,
//! so that nothing of the work can be left out as unused.

use crate::blocks;
use crate::extract::passage::Passage;
use crate::extract::{agency, citation, deadline, measure};
use crate::marker;
use crate::text::Source;
use crate::words::Words;

/// Reads a text into blocks and the marker of each paragraph; how many of both there are.
#[must_use]
pub fn blocks(text: &str) -> usize {
    let document = blocks::read(&Source::new(text));
    let blocks = document.blocks.len();
    blocks + (0..blocks).filter(|&block| marker::read(document.text(block).as_str()).is_some()).count()
}

/// Runs every recogniser over each line as if it were an item; how much is found.
#[must_use]
pub fn recognise(text: &str) -> usize {
    text.lines().map(recognise_item).sum()
}

/// The order is that of the overlap policy, as where plans are assembled.
fn recognise_item(text: &str) -> usize {
    let words = Words::new(text);
    let passage = Passage::of(&words);
    let cited: Vec<_> = citation::find(&passage).into_iter().map(|found| found.range).collect();
    let times = deadline::find(&passage, &deadline::Context { place: deadline::Place::Item, years: None, label: None, taken: &cited });
    let mut taken: Vec<_> = cited.iter().cloned().chain(times.iter().map(|time| time.range.clone())).collect();
    taken.sort_by_key(|range| range.start);
    let agencies = agency::find(&passage, &cited);
    let named = |found: &[agency::Found]| found.iter().map(|agency| agency.range.clone()).collect();
    let actors = || measure::Actors { lead: named(&agencies.lead), coordinating: named(&agencies.coordinating) };
    taken.len() + agencies.lead.len() + agencies.coordinating.len() + measure::find(&passage, &taken, actors, |_| ()).len()
}
