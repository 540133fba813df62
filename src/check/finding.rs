//! Findings: what a rule hands in, and what becomes of it.

use std::ops::Range;

use super::rule::{Bilingual, Rule};
use crate::model::{Diagnostic, Severity};
use crate::text::Span;

/// A sentence in both languages of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// In Vietnamese.
    pub vi: String,
    /// In English.
    pub en: String,
}

/// Puts a sentence in both languages together.
pub(super) fn said(vi: impl Into<String>, en: impl Into<String>) -> Message {
    Message { vi: vi.into(), en: en.into() }
}

impl From<Bilingual> for Message {
    fn from(text: Bilingual) -> Self {
        said(text.vi, text.en)
    }
}

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

/// A change of the text that takes a fault away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// Whether it can be made unseen.
    pub safety: Safety,
    /// What is replaced; apart from each other and in order.
    pub edits: Vec<Edit>,
}

/// Whether a fix can be made unseen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Safety {
    /// It cannot change meaning or legal effect.
    Safe,
    /// It may; somebody must look at it.
    Unsafe,
}

/// A replacement of source bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The bytes that go.
    pub range: Range<usize>,
    /// What comes in their place.
    pub text: String,
}

impl Finding {
    /// The finding as the JSON of a plan tells it.
    pub(super) fn into_diagnostic(self) -> Diagnostic {
        Diagnostic {
            code: self.rule.code.to_owned(),
            severity: self.severity,
            message: self.message.vi,
            span: self.span,
            hint: self.hint.map(|hint| hint.vi),
        }
    }
}

/// A fault as a rule hands it in; everything else is known to who runs the rule.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) range: Range<usize>,
    pub(super) message: Message,
    pub(super) hint: Option<Message>,
    pub(super) fix: Option<Fix>,
    pub(super) at_most: Option<Severity>,
}

impl Fault {
    /// A fault in those source bytes.
    pub(super) fn at(range: Range<usize>, message: Message) -> Self {
        Self { range, message, hint: None, fix: None, at_most: None }
    }

    /// What to do about it.
    pub(super) fn hint(mut self, hint: impl Into<Message>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// A change that cannot alter meaning or legal effect. Numbers, dates, symbols and names of
    /// agencies are never changed so.
    pub(super) fn fix(mut self, range: Range<usize>, text: impl Into<String>) -> Self {
        self.fix = Some(Fix { safety: Safety::Safe, edits: vec![Edit { range, text: text.into() }] });
        self
    }

    /// A change that somebody must look at.
    pub(super) fn propose(mut self, range: Range<usize>, text: impl Into<String>) -> Self {
        self.fix = Some(Fix { safety: Safety::Unsafe, edits: vec![Edit { range, text: text.into() }] });
        self
    }

    /// Less bad than the rule says, such as the same fault in prose instead of a cell.
    pub(super) fn at_most(mut self, severity: Severity) -> Self {
        self.at_most = Some(severity);
        self
    }
}

/// Where rules hand in what they find.
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub(super) faults: Vec<Fault>,
}

impl Findings {
    pub(super) fn add(&mut self, fault: Fault) {
        self.faults.push(fault);
    }
}
