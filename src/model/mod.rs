//! The model of a plan: plain public data, as it is written to JSON (schema `parse-plan/1`).
//!
//! Unknown is `None` or an empty list, never a guess. Text values are NFC, with
//! wraps joined and markup removed; nothing else is corrected. Every located
//! value carries the [`Span`](crate::Span) of the source bytes it was read from.

mod annex;
mod diagnostic;
mod instrument;
mod item;
mod outline;
mod plan;
mod values;

pub use annex::{Annex, Column, Field, Row};
pub use diagnostic::{Diagnostic, Severity};
pub use instrument::{Article, Instrument, Signer, Years};
pub use item::{Area, AreaKind, Item, Role};
pub use outline::Section;
pub use plan::{Format, Plan, Schema, SourceInfo};
pub use values::{Agency, AgencyLevel, Change, Citation, Comparator, Cue, Deadline, DeadlineKind, Measure, MeasureKind};
