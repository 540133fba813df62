//! AGY: agencies.

mod field;
mod gone;
mod lead;
mod level;
mod spelling;

use super::rule::Rule;

pub(super) const RULES: &[Rule] =
    &[lead::STRANGE_LEAD, gone::GONE_UNIT, gone::MERGED_BODY, spelling::UNEVEN_NAME, field::NO_SORT_OF_BODY, level::WRONG_LEVEL];
