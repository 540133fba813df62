//! TGT: targets.

mod number;
mod same;
mod share;
mod vague;

use super::rule::Rule;

pub(super) const RULES: &[Rule] =
    &[vague::NOT_MEASURABLE, number::ODD_PERCENT, same::TWO_VALUES, share::UNEVEN_SHARES, number::FORM_OF_NUMBER];
