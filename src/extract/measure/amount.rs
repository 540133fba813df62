//! A number phrase that was read, before it is known what it measures.

use std::borrow::Cow;

use crate::model::{Change, Comparator, MeasureKind};

/// A number phrase, as indexes of words, and what it says.
#[derive(Debug, Clone)]
pub(super) struct Amount<'t> {
    /// Comparator, number, unit, per, `trở lên`: first word and the index after the last.
    pub(super) from: usize,
    pub(super) to: usize,
    /// Where the words before the number phrase that only lead to it begin.
    pub(super) lead: usize,
    /// Where the unit begins: for a count the unit is the thing that is measured.
    pub(super) unit_from: usize,
    pub(super) unit_to: usize,
    pub(super) kind: MeasureKind,
    pub(super) comparator: Option<Comparator>,
    pub(super) value: f64,
    pub(super) upper: Option<f64>,
    pub(super) unit: Cow<'t, str>,
    pub(super) per: Option<&'t str>,
    pub(super) change: Option<Change>,
    /// Whether a verb such as `đạt` or `chiếm` ties it to a subject before it.
    pub(super) linked: bool,
    /// What decided that it is a measure.
    pub(super) cue: &'static str,
}
