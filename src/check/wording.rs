//! TXT: the quality of the text.

use super::rule::Rule;
use super::slips;

pub(super) const RULES: &[Rule] = &[slips::SLIP];
