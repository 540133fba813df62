//! TGT: targets.

use super::rule::Rule;

pub(super) const RULES: &[Rule] = &[];
