//! The type word of a document, and the number that it heads.
//!
//! ```text
//! head = type "số" [":"] · type · type qualifier "số"
//! ```
//! The type word stands right before the number, or a few qualifying words before it:
//! `Kết luận liên ngành … số`, `Kế hoạch của UBND tỉnh số`.

use crate::words::{Kind, Words};

use super::issuer;
use super::kind::{family, kind_at, kind_ending_at};
use super::symbol::{self, Symbol};

/// How far before its number a head may stand when words qualify it.
const FAR_HEAD: usize = 12;

/// The index of the `số` that announces the number at `index`; `index` when there is none.
pub(super) fn announcement(words: &Words<'_>, index: usize) -> usize {
    let before = |back: usize| index.checked_sub(back);
    match (before(1), before(2)) {
        (Some(one), _) if words.is_any(one, &symbol::SO) => one,
        // `Chỉ thị so 41-CT/TW`: elsewhere `so` compares.
        (Some(one), _) if words.is(one, "so") && kind_ending_at(words, one, 0).is_some() => one,
        (Some(one), Some(two)) if words.mark(one, ':') && words.is_any(two, &symbol::SO) => two,
        _ => index,
    }
}

/// A type word and where it stands.
pub(super) struct Head<'t> {
    pub(super) from: usize,
    pub(super) kind: &'static str,
    /// Who issued it, when that stands between the type word and the number.
    pub(super) issuer: Option<&'t str>,
}

/// The type word before a number: right before it, or a few qualifying words before.
pub(super) fn head_before<'t>(
    words: &Words<'t>,
    number_from: usize,
    floor: usize,
    announced: bool,
    symbol: &Symbol<'_>,
) -> Option<Head<'t>> {
    let mut end = number_from;
    while end > floor && (words.mark(end - 1, '(') || words.mark(end - 1, ':')) {
        end -= 1;
    }
    if let Some((from, kind)) = kind_ending_at(words, end, floor) {
        return Some(Head { from, kind, issuer: None });
    }
    if !announced {
        return None;
    }
    // `Kế hoạch của UBND tỉnh số …`, `Kết luận liên ngành … số …`
    let lowest = floor.max(end.saturating_sub(FAR_HEAD));
    for from in (lowest..end).rev() {
        if words.kind(from) == Some(Kind::Mark) && !words.mark(from, '-') {
            return None;
        }
        let Some((kind, after)) = kind_at(words, from) else {
            continue;
        };
        if !words.capital(from) || symbol.kind().is_some_and(|told| told != family(kind)) {
            return None;
        }
        let issuer = words.is(after, "của").then(|| issuer::read(words, after + 1)).flatten();
        let issuer = issuer.map(|(from, to)| words.slice(from, to.min(end)));
        return Some(Head { from, kind, issuer });
    }
    None
}
