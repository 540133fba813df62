//! Reads Vietnamese plan decisions (Kế hoạch, Quyết định ban hành Kế hoạch) into structured data.
//!
//! A people's committee issues a plan; this crate reads it: the outline by its
//! markers (I., 1., a), -, +), targets and tasks by area, every percentage and
//! committed quantity, every deadline, who leads and who takes part, citations
//! and annex tables, each with the place it came from.
//!
//! ```
//! let plan = parse_plan::parse(
//!     "KẾ HOẠCH\nCải cách hành chính huyện Mỹ An năm 2027\n\
//!      I. NỘI DUNG\n1. Cải cách thể chế\na) Chỉ tiêu\n\
//!      - Tối thiểu 95% văn bản được ban hành đúng hạn trước ngày 31/12/2027.\n",
//! );
//! let target = &plan.areas[0].targets[0];
//! assert_eq!(target.section, "I.1.a");
//! assert_eq!(target.measures[0].value, 95.0);
//! assert_eq!(target.deadlines[0].end, "2027-12-31".parse().ok());
//! ```
//!
//! # The flow
//! ```text
//! text ─▶ read ─▶ blocks ─▶ layout, outline ─▶ classify ─▶ assemble ─▶ Plan ─▶ check
//!                    ▲          ▲                  │
//!                  marker     marker            extract: &str ─▶ citation · deadline · measure · agency
//! ```
//! Imports run one way, downwards. The library does no I/O, prints nothing and
//! does not panic; whatever text comes in, a [`Plan`] comes out.
//!
//! # Features
//! `default-features = false` gives the library alone. `schema` adds [`schema()`], `cli` the program.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![warn(clippy::print_stdout, clippy::print_stderr)]

mod annex;
mod assemble;
mod blocks;
mod calendar;
pub mod check;
mod classify;
pub mod emit;
mod extract;
mod form;
mod instrument;
#[cfg(feature = "bench")]
#[doc(hidden)]
pub mod layers;
mod layout;
mod letter;
mod marker;
pub mod model;
mod numbered;
mod outline;
mod parsed;
mod places;
mod planes;
mod query;
mod read;
mod text;
mod words;

pub use calendar::{CalendarError, Date, PartialDate, Period, Recurrence};
pub use model::{Format, Plan};
pub use parsed::{Coverage, LooksLike, MAX_BYTES, MAX_DEPTH, MAX_ITEMS, MAX_WORDS, Options, Parsed, ReadError};
pub use text::{SharedStr, Span};

/// Reads a text into a plan. Markdown and plain text are read alike; no text is an error.
///
/// ```
/// let plan = parse_plan::parse("Không phải kế hoạch.");
/// assert!(plan.areas.iter().all(|area| area.targets.is_empty()));
/// assert_eq!(plan.diagnostics[0].code, "DOC100");
/// ```
#[must_use]
pub fn parse(text: &str) -> Plan {
    Options::default().read_plan("", Format::Text, text)
}

/// What is wrong, or very likely wrong, in a plan that has been read, in the order of the text.
///
/// ```
/// use parse_plan::{Format, Parsed, check::CheckOptions};
/// let text = "KẾ HOẠCH\nTrồng rừng\nI. MỤC TIÊU\n- Giữ rừng.\nI. KINH PHÍ\n- Ngân sách.";
/// let findings = parse_plan::check(&Parsed::from_text("", Format::Text, text), &CheckOptions::default());
/// assert_eq!(findings[0].rule.name, "trung-so-muc");
/// assert_eq!(&text[findings[0].span.range()], "I.");
/// ```
#[must_use]
pub fn check(parsed: &Parsed, options: &check::CheckOptions) -> Vec<check::Finding> {
    parsed.check(options)
}

/// The JSON Schema (draft 2020-12) of [`Plan`], generated from the types.
#[cfg(feature = "schema")]
#[must_use]
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Plan).to_value()
}
