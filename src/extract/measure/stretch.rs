//! The numbers of a phrase, stretch by stretch.
//!
//! What a number measures is told by the words and the numbers near it. A text of shares has a number in every four
//! bytes, and a list of them all, walked once for each thing that numbers share, is memory that is touched for nothing: so
//! numbers are read only so far ahead as is asked, and forgotten where nothing is shared with those behind.

use super::amount::Amount;
use super::breakdown;
use super::clause;
use super::grades;
use super::indicator;
use super::pieces::Pieces;
use super::reading::Reading;
use super::scan::Scan;
use super::scopes;
use super::shared;
use super::subject::Subject;
use crate::extract::Few;
use crate::model::MeasureKind;

/// How many numbers a stretch has at least, but for the last.
const LENGTH: usize = 64;

/// How far numbers are read ahead, and how many make a stretch.
#[derive(Clone, Copy)]
struct Bounds {
    /// In words.
    ahead: usize,
    /// In numbers.
    length: usize,
}

/// The bounds by which a phrase is read.
const BOUNDS: Bounds = Bounds { ahead: clause::AHEAD, length: LENGTH };

/// The numbers of a phrase from those of a stretch on, as far as they were read ahead.
pub(super) struct Stretch<'t> {
    scan: Scan,
    /// The last number before the stretch, its own, and those behind.
    amounts: Few<Amount<'t>>,
    /// How many of them stand before the stretch.
    before: usize,
    /// Where those begin, of all that were read, that tell how often.
    times: Few<usize>,
    /// Whether no other follows.
    ended: bool,
}

impl<'t> Stretch<'t> {
    /// The numbers from a word on.
    pub(super) fn new(first: usize) -> Self {
        Self { scan: Scan::new(first), amounts: Few::new(), before: 0, times: Few::new(), ended: false }
    }

    /// The first number of the stretch.
    pub(super) fn first(&mut self, r: &Reading<'_, 't>) -> Option<&Amount<'t>> {
        if self.amounts.len() == self.before {
            self.read_on(r);
        }
        self.amounts.get(self.before)
    }

    /// Reads another number, with what it shares with the one before.
    fn read_on(&mut self, r: &Reading<'_, 't>) {
        let last = self.amounts.last();
        let Some(mut amount) = self.scan.next(r, last) else {
            self.ended = true;
            return;
        };
        super::inherit(r, &mut amount, last);
        if amount.kind == MeasureKind::Frequency {
            self.times.push(amount.from);
        }
        self.amounts.push(amount);
    }

    /// Lets go of the numbers before the stretch but for the last, once they are half as many as those read ahead, which are
    /// moved each time.
    fn forget(&mut self) {
        let ahead = self.amounts.len() - self.before;
        if self.before > ahead / 2 {
            self.amounts.drain(..self.before - 1);
            self.before = 1;
        }
    }

    /// Gives the numbers of every stretch away, with what they measure, in order.
    pub(super) fn each(self, r: &Reading<'_, 't>, tell: impl FnMut(&[Amount<'t>], &[Subject])) {
        self.each_within(r, BOUNDS, tell);
    }

    fn each_within(mut self, r: &Reading<'_, 't>, bounds: Bounds, mut tell: impl FnMut(&[Amount<'t>], &[Subject])) {
        let mut subjects: Few<Subject> = Few::new();
        // What the number before the stretch measures by itself, and what the first of all names.
        let (mut previous, mut named): (Option<Subject>, Option<Pieces>) = (None, None);
        loop {
            let index = self.before + subjects.len();
            let far = |amount: &Amount<'_>, last: &Amount<'_>| last.from > amount.to.saturating_add(bounds.ahead);
            while !self.ended && !self.amounts.get(index).zip(self.amounts.last()).is_some_and(|(amount, last)| far(amount, last)) {
                self.read_on(r);
            }
            let Some((amount, behind)) = self.amounts.get(index..).and_then(<[_]>::split_first) else {
                return;
            };
            let before = index.checked_sub(1).and_then(|before| self.amounts.get(before));
            let next = clause::Next { amounts: behind, times: &self.times };
            let subject = indicator::one(r, amount, before.zip(subjects.last().or(previous.as_ref())), &next);
            if index == 0 {
                named = Some(&subject).filter(|subject| indicator::names(r, subject)).map(|subject| subject.pieces.clone());
            }
            let told = subject.pieces.iter().any(|&(from, to)| from < to);
            subjects.push(subject);
            let ends = subjects.len() >= bounds.length && told && parted(r, amount, behind);
            if !ends && !behind.is_empty() {
                continue;
            }
            previous = subjects.last().cloned();
            let amounts = self.amounts.get(self.before..=index).unwrap_or_default();
            let floor = self.before.checked_sub(1).and_then(|before| self.amounts.get(before)).map_or(0, |before| before.to);
            share(r, amounts, floor, named.as_ref(), &mut subjects);
            tell(amounts, &subjects);
            subjects.clear();
            self.before = index + 1;
            self.forget();
        }
    }
}

/// Hands on what the numbers of a stretch share, the first of which may not go back behind `floor`.
fn share(r: &Reading<'_, '_>, amounts: &[Amount<'_>], floor: usize, named: Option<&Pieces>, subjects: &mut [Subject]) {
    if let Some(first) = named {
        indicator::name_by_first(r, first, subjects);
    }
    shared::share_tails(r, amounts, subjects);
    scopes::name_first(r, amounts, subjects);
    shared::share_out(r, amounts, subjects);
    breakdown::share_heads(r, amounts, subjects);
    grades::name(r, amounts, floor, subjects);
    shared::fill(subjects);
}

/// Whether a number whose subject is told shares nothing with those behind it: no list goes on, no parts of a sum, no row of
/// grades. A row leads from one share to the next, and to none that stands farther off than numbers are read ahead.
fn parted(r: &Reading<'_, '_>, amount: &Amount<'_>, behind: &[Amount<'_>]) -> bool {
    let Some(next) = behind.first() else { return true };
    let share = behind.iter().find(|amount| amount.kind == MeasureKind::Percent);
    !r.behind_any(next.lead, &[",", "và"])
        && !shared::are_listed(r, amount, next)
        && breakdown::part(r, amount, next).is_none()
        && share.is_none_or(|share| grades::before(r, share).is_none())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{changes, lexicon, scan};
    use super::*;
    use crate::extract::passage::Passage;
    use crate::extract::vocabulary::texts;
    use crate::words::Words;

    fn phrases() -> Vec<&'static str> {
        let tables = [&lexicon::BETWEEN, &lexicon::UPWARDS, &lexicon::LINKS, &lexicon::LEADS, &lexicon::RATE_NOUNS, &lexicon::LEVELS];
        let mut phrases: Vec<&'static str> = tables.iter().flat_map(|table| table.entries().iter().copied()).collect();
        phrases.extend(lexicon::CHANGES.entries().iter().map(|entry| entry.0).chain(changes::KEEPING_DOWN.entries().iter().copied()));
        phrases.extend(["5%", "7%", "60%, 55%", "12 lần/năm", "3 lớp", "200 ha", "5 tỷ đồng", "Tốt 35%", "Khá 40%", "(21 HS)", "và 3%"]);
        phrases.extend(["trong đó", "gồm:", "Hòn Đá: 25 cột", "58 cột", "trạm", "hộ nghèo", "cấp xã", "cấp tỉnh", "tương ứng"]);
        phrases.extend(["100%", "100% xã", "được", "; ", ". Tỷ lệ hộ", "(3%)", "mỗi năm", "so với năm 2025", "=", "nhằm", "giảm 2%"]);
        phrases
    }

    fn told(text: &str, bounds: Bounds) -> Vec<String> {
        let words = Words::new(text);
        let passage = Passage::of(&words);
        let reading = Reading::new(&passage, &[]);
        let mut told = Vec::new();
        if let Some(first) = scan::first(&passage, &[]) {
            Stretch::new(first).each_within(&reading, bounds, |amounts, subjects| {
                told.extend(amounts.iter().zip(subjects).map(|told| format!("{told:?}")));
            });
        }
        told
    }

    /// All numbers at once.
    const WHOLE: Bounds = Bounds { ahead: usize::MAX, length: usize::MAX };

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_read_in_stretches_is_what_is_read_at_once(text in texts(phrases()), length in 1..5_usize) {
            prop_assert_eq!(told(&text, Bounds { length, ..BOUNDS }), told(&text, WHOLE), "{}", text);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 32, ..ProptestConfig::default() })]

        /// A text that is longer than numbers are read ahead.
        #[test]
        fn nothing_far_ahead_is_asked_for(one in texts(phrases()), other in texts(phrases()), plain in 0..600_usize) {
            let text = format!("{one} {} {other} {}", "rừng ".repeat(plain), format!("{one}, {other} ").repeat(12));
            prop_assert_eq!(told(&text, Bounds { length: 1, ..BOUNDS }), told(&text, WHOLE), "{}", text);
        }
    }
}
