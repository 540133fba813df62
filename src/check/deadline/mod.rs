//! DDL: deadlines.

mod calendar;
mod due;
mod period;
mod year;

use super::rule::Rule;

pub(super) const RULES: &[Rule] = &[year::STRAY_YEAR, due::TOO_EARLY, calendar::NO_SUCH_DAY, due::VAGUE_TIME, period::OUTSIDE_PERIOD];
