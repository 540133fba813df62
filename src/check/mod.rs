//! Checks: complaints about a plan that has been read.
//!
//! A rule is data plus a function, in the file of its family. It sees the model
//! only, never the parser, and does not fire when a fact it needs is unknown.

mod cues;
mod structure;

use crate::model::{Diagnostic, Plan};

/// The complaints that every reading carries with it: what the reader could not take as it stands.
pub(crate) fn on_reading(plan: &Plan) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    structure::no_plan(plan, &mut diagnostics);
    structure::numbering(plan, &mut diagnostics);
    cues::weak(plan, &mut diagnostics);
    diagnostics
}
