//! Reads Vietnamese plan decisions into structured, located data.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod calendar;
mod extract;
pub mod model;
mod text;

pub use calendar::{CalendarError, Date, PartialDate, Period, Recurrence};
pub use model::Plan;
pub use text::Span;
