//! The headings of a plan.

use serde::{Deserialize, Serialize};

use super::{Agency, Deadline, Role};
use crate::text::{SharedStr, Span};

/// A heading and what it gives to the items below it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Section {
    /// The path, with `~2`, `~3` … when the document repeats it.
    pub id: SharedStr,
    /// The chain of markers without punctuation: "II.1.a".
    pub path: SharedStr,
    /// The marker as written: "II.", "a)"; `None` for an unnumbered heading.
    pub marker: Option<SharedStr>,
    /// The heading without marker and final colon.
    pub title: SharedStr,
    /// The depth, 1 = outermost.
    pub level: usize,
    /// What it makes of the items below it, when it says so.
    pub role: Option<Role>,
    /// Who is to act, when the heading is an agency's name.
    pub lead: Vec<Agency>,
    /// With whom, when the heading says so.
    pub coordinating: Vec<Agency>,
    /// The time that the heading sets.
    pub deadlines: Vec<Deadline>,
    /// Where the heading stands, marker included.
    pub span: Span,
}
