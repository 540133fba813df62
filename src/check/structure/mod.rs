//! STR: structure and numbering.

mod numbering;
mod parts;
mod siblings;

use super::rule::Rule;

pub(super) const RULES: &[Rule] = &[
    numbering::SAME_NUMBER,
    numbering::GAP,
    numbering::LETTERS,
    numbering::SAME_LEVEL,
    parts::LOST_BULLET,
    parts::EMPTY_SECTION,
    parts::MISSING_PART,
];
