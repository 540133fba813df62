//! Cells that state nothing: what a table says in one row it says in most, and a text which says the same
//! is not read again.

use super::stated::Stated;
use crate::form::has_doubtful_figures;

/// How many texts are known at most.
const MOST_KNOWN: usize = 8;

/// The longest text that is known, in bytes: what is said again and again is short.
const LONGEST: usize = 40;

/// The last texts that state nothing, and those that cite nothing.
#[derive(Debug, Clone, Default)]
pub(super) struct Silent<'w> {
    stating: Texts<'w>,
    citing: Texts<'w>,
}

impl<'w> Silent<'w> {
    /// Whether a text is known to state nothing.
    pub(super) fn states_nothing(&self, text: &str) -> bool {
        self.stating.has(text)
    }

    /// Keeps a text that cites nothing, if it states nothing else either.
    pub(super) fn learn(&mut self, text: &'w str, stated: &Stated) {
        let Stated { measures, deadlines, lead, coordinating } = stated;
        if measures.is_empty() && deadlines.is_empty() && lead.is_empty() && coordinating.is_empty() {
            self.stating.learn(text);
        }
    }

    /// Whether a text is known to cite nothing.
    pub(super) fn cites_nothing(&self, text: &str) -> bool {
        self.citing.has(text)
    }

    /// Keeps a text that cites nothing.
    pub(super) fn learn_citing(&mut self, text: &'w str) {
        self.citing.learn(text);
    }
}

/// A few texts, of which a new one takes the place of the oldest.
#[derive(Debug, Clone, Default)]
struct Texts<'w> {
    known: [&'w str; MOST_KNOWN],
    oldest: usize,
}

impl<'w> Texts<'w> {
    fn has(&self, text: &str) -> bool {
        text.len() <= LONGEST && self.known.contains(&text)
    }

    fn learn(&mut self, text: &'w str) {
        // Of figures that may be letters the cells beside them tell what they are.
        if text.len() > LONGEST || has_doubtful_figures(text) {
            return;
        }
        if let Some(place) = self.known.get_mut(self.oldest) {
            *place = text;
        }
        self.oldest = (self.oldest + 1) % MOST_KNOWN;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_texts_are_known() {
        let mut texts = Texts::default();
        let all: Vec<String> = (0..MOST_KNOWN + 2).map(|at| format!("ha {at}")).collect();
        all.iter().for_each(|text| texts.learn(text));
        let known: Vec<bool> = all.iter().map(|text| texts.has(text)).collect();
        assert_eq!(known, [[false; 2].as_slice(), &[true; MOST_KNOWN]].concat());
    }

    #[test]
    fn long_and_doubtful_texts_are_not_kept() {
        let mut texts = Texts::default();
        let long = "rừng ".repeat(LONGEST);
        for text in [long.as_str(), "O3 ha", "3l ha"] {
            texts.learn(text);
            assert!(!texts.has(text), "{text}");
        }
    }
}
