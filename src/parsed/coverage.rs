//! How much of a text lies in its plan.

use std::ops::Range;

use crate::text::{Source, Span};

/// How much of a text lies in a leaf of its plan: a field of an instrument, a heading, an item, a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// Letters and digits of the text.
    pub letters: usize,
    /// Those that lie in a leaf.
    pub covered: usize,
    /// The stretches that do not.
    pub left_out: Vec<Span>,
}

impl Coverage {
    /// How much of a text lies in these ranges, which stand in any order and may overlap.
    pub(super) fn of(text: &str, mut leaves: Vec<Range<usize>>) -> Self {
        let source = Source::new(text);
        let mut coverage = Self { letters: 0, covered: 0, left_out: Vec::new() };
        let count = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
        let mut at = 0;
        leaves.sort_unstable_by_key(|leaf| (leaf.start, leaf.end));
        for leaf in leaves.into_iter().chain(std::iter::once(text.len()..text.len())) {
            if at < leaf.start {
                let gap = at..leaf.start;
                let missed = count(&text[gap.clone()]);
                coverage.letters += missed;
                if missed > 0 {
                    coverage.left_out.push(source.span(trimmed(text, gap)));
                }
            }
            let fresh = at.max(leaf.start)..leaf.end;
            if fresh.start < fresh.end {
                let found = count(&text[fresh]);
                coverage.letters += found;
                coverage.covered += found;
            }
            at = at.max(leaf.end);
        }
        coverage
    }

    /// The share that is covered, 0 to 1; 1 for a text without letters.
    #[must_use]
    pub fn share(&self) -> f64 {
        if self.letters == 0 {
            return 1.0;
        }
        // Texts are far smaller than 2^53 letters, so both casts are exact.
        #[expect(clippy::cast_precision_loss, reason = "no text that is read is as long")]
        let share = self.covered as f64 / self.letters as f64;
        share
    }

    /// Whether nothing is left out.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.letters == self.covered
    }
}

/// A range without the characters at its ends that are no letters or digits.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let part = &text[range.clone()];
    let start = part.find(char::is_alphanumeric).unwrap_or(0);
    let end = part.rfind(char::is_alphanumeric).map_or(part.len(), |at| at + part[at..].chars().next().map_or(0, char::len_utf8));
    range.start + start..range.start + end.max(start)
}
