//! Forms in which a plan is handed on, besides its JSON.

mod tree;

pub use tree::{Language, Style, shortened, tree};
