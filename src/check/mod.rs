//! Checks: complaints about a plan that has been read.
//!
//! A rule is data plus a function, in the file of its family. It sees the model, or for the
//! writing itself the visible text; never the parser. It does not fire when a fact it needs is
//! unknown.

mod cues;
pub(crate) mod markers;
mod slips;
mod structure;

use crate::model::{Diagnostic, Plan};
use crate::text::{Source, Text};

/// The complaints that every reading carries with it: what the reader could not take as it stands.
pub(crate) fn on_reading(plan: &Plan, source: &Source<'_>, texts: &[Text]) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    structure::no_plan(plan, &mut diagnostics);
    structure::numbering(plan, &mut diagnostics);
    cues::weak(plan, &mut diagnostics);
    slips::slips(source, texts, &mut diagnostics);
    diagnostics
}
