//! Recognisers: what a phrase states, each value with its place in the phrase.
//!
//! A recogniser knows only `&str`. Its ranges are local to the string; whoever
//! calls it lifts them to the source. So each is tested with plain strings and
//! works on items, titles and table cells alike.
//!
//! One policy for overlaps: citations first, then deadlines, then measures; what
//! one has taken the next leaves alone, so that the date of a cited document can
//! never become a deadline, nor its number a measure.

pub(crate) mod agency;
pub(crate) mod citation;
pub(crate) mod date;
pub(crate) mod deadline;
mod economy;
pub(crate) mod gates;
pub(crate) mod measure;
pub(crate) mod number;
pub(crate) mod passage;
pub(crate) mod phrases;
mod triggers;
#[cfg(test)]
pub(crate) mod vocabulary;

use smallvec::SmallVec;

/// What is found in a text: seldom more than two of a sort, which take no memory of their own.
pub(crate) type Few<T> = SmallVec<[T; 2]>;
