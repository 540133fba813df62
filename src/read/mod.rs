//! Reading: source text to lines, visible text and tables.
//!
//! Markdown and plain text are read alike, by the devices a document really
//! uses: a plan saved either way gives the same plan. A general Markdown parser
//! is not asked, because it decides what is not its to decide here: it takes
//! `a) …` under `1. …` for wrapped text, renumbers lists and turns an indented
//! table row into a code block.

mod formula;
pub(crate) mod html;
pub(crate) mod inline;
pub(crate) mod lines;
pub(crate) mod running;
pub(crate) mod table;
mod tags;
pub(crate) mod torn;
