//! TXT: the quality of the text.

mod breaks;
mod letters;
mod marks;
mod repeat;
mod shortening;
mod tone;

use super::rule::Rule;
use super::slips;

pub(super) const RULES: &[Rule] = &[
    repeat::DOUBLED,
    letters::UNICODE,
    letters::LOOK_ALIKE,
    tone::MIXED,
    slips::SLIP,
    shortening::DOUBTFUL,
    marks::MARKS,
    marks::RANGE,
    breaks::BROKEN,
    breaks::PAGE,
];
