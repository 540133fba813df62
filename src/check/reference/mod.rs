//! REF: citations.

mod basis;
mod date;
mod first;
mod kind;
mod mention;
mod padding;
mod symbol;
mod twice;

use super::rule::Rule;

pub(super) const RULES: &[Rule] = &[
    symbol::WRONG_FORM,
    first::NO_DATE,
    date::IMPOSSIBLE,
    twice::TWO_DATES,
    kind::OTHER_KIND,
    kind::YEAR,
    first::NO_NUMBER_WORD,
    padding::ZEROS,
    basis::LAW,
    basis::ENDED,
];
