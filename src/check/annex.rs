//! ANX: annexes and their tables.

use super::rule::Rule;

pub(super) const RULES: &[Rule] = &[];
