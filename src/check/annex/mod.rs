//! ANX: annexes and their tables.

mod heading;
mod numbers;
mod rows;

use super::rule::Rule;

pub(super) const RULES: &[Rule] = &[heading::MISSING, heading::NUMBERING, rows::NO_LEAD, rows::NO_TIME, rows::SLIPPED, numbers::COUNTING];
