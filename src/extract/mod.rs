//! Recognisers: what a phrase states, each value with its place in the phrase.
//!
//! A recogniser knows only `&str`. Its ranges are local to the string; whoever
//! calls it lifts them to the source. So each is tested with plain strings and
//! works on items, titles and table cells alike.

pub(crate) mod date;
pub(crate) mod number;
pub(crate) mod words;
