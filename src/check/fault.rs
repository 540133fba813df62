//! What a rule hands in: a fault, where it stands, and how the text can be changed.

use std::ops::Range;

use super::message::{Hint, Message};
use crate::model::Severity;

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

/// A fault as a rule hands it in; everything else is known to who runs the rule.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) range: Range<usize>,
    pub(super) message: Message,
    pub(super) hint: Option<Hint>,
    pub(super) fix: Option<Fix>,
    pub(super) at_most: Option<Severity>,
}

impl Fault {
    /// A fault in those source bytes.
    pub(super) fn at(range: Range<usize>, message: Message) -> Self {
        Self { range, message, hint: None, fix: None, at_most: None }
    }

    /// What to do about it.
    pub(super) fn hint(mut self, hint: impl Into<Hint>) -> Self {
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

    /// How bad it is, where its rule says so.
    pub(super) fn severity(&self, rule: Severity) -> Severity {
        self.at_most.map_or(rule, |most| rule.min(most))
    }

    /// Less bad than the rule says, such as the same fault in prose instead of a cell.
    pub(super) fn at_most(mut self, severity: Severity) -> Self {
        self.at_most = Some(severity);
        self
    }
}

/// Where rules hand in what they find: each fault is told at once and not kept.
pub(super) struct Findings<'t> {
    tell: &'t mut dyn FnMut(Fault),
    /// Whether what is told is told in English too.
    in_english: bool,
}

impl<'t> Findings<'t> {
    pub(super) fn told_by(tell: &'t mut dyn FnMut(Fault)) -> Self {
        Self { tell, in_english: true }
    }

    /// As [`Findings::told_by`], but nobody reads the English of it.
    pub(super) fn told_in_vietnamese_by(tell: &'t mut dyn FnMut(Fault)) -> Self {
        Self { tell, in_english: false }
    }

    /// A sentence in the languages in which findings are told; rules that find something on every line
    /// of a broken text say it so.
    pub(super) fn said(&self, vi: impl FnOnce() -> String, en: impl FnOnce() -> String) -> Message {
        Message { vi: vi(), en: if self.in_english { en() } else { String::new() } }
    }

    pub(super) fn add(&mut self, fault: Fault) {
        (self.tell)(fault);
    }
}
