//! Findings: what becomes of the faults that a rule hands in.

pub use super::fault::{Edit, Fix, Safety};
pub(super) use super::fault::{Fault, Findings};
pub use super::message::Message;
pub(super) use super::message::said;
use super::rule::Rule;
use crate::model::Severity;
use crate::text::Span;

/// A fault that a rule found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, with the offending words.
    pub message: Message,
    /// Where the offending words stand.
    pub span: Span,
    /// The id of the section, or of the annex, that it stands in; "" for none.
    pub section: String,
    /// What to do about it.
    pub hint: Option<Message>,
    /// How the text can be changed.
    pub fix: Option<Fix>,
}
