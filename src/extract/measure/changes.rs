//! The verbs whose number is an amount of change, with those before them that keep down what is to be made less: `Kiềm chế, kéo
//! giảm 5% số vụ cháy`.
//!
//! ```text
//! change = verb of change | keeping {("," | "và") keeping} ("," | "và") ["làm"] ("giảm" … | "kéo giảm" …)
//! ```

use super::lexicon;
use super::reading::Reading;
use crate::extract::phrases::Table;
use crate::model::Change;

/// Verbs that keep down what the verb behind them makes less.
pub(super) static KEEPING_DOWN: Table<&str, 8> = Table::new(&["kiềm chế", "phòng ngừa", "hạn chế", "kiểm soát", "ngăn chặn"]);

/// How many of them stand in a row at most.
const ROW: usize = 3;

/// What joins them to what follows.
const JOINTS: [&str; 2] = [",", "và"];

/// The change that begins at a word, and the index after its words.
pub(super) fn read(r: &Reading<'_, '_>, at: usize) -> Option<(Change, usize)> {
    let verb = past_keeping(r, at).unwrap_or(at);
    lexicon::CHANGES.read(r, verb).map(|(&(_, change), end)| (change, end))
}

/// The change whose words end before `end`, and the index of the first of them.
pub(super) fn read_before(r: &Reading<'_, '_>, end: usize) -> Option<(Change, usize)> {
    let (&(_, change), verb) = lexicon::CHANGES.read_before(r, end)?;
    Some((change, start_of_keeping(r, verb).unwrap_or(verb)))
}

/// Whether it begins at a word that something is kept down and made less.
pub(super) fn is_kept_down(r: &Reading<'_, '_>, at: usize) -> bool {
    past_keeping(r, at).is_some()
}

/// The verb that makes less behind those at a word that keep it down.
fn past_keeping(r: &Reading<'_, '_>, from: usize) -> Option<usize> {
    let mut at = from;
    for _ in 0..ROW {
        match r.past(at, &KEEPING_DOWN).filter(|&end| r.is_any(end, &JOINTS)) {
            Some(end) => at = end + 1,
            None => break,
        }
    }
    let verb = at + usize::from(r.is(at, "làm"));
    (at > from && lessens(r, verb)).then_some(verb)
}

/// Where those begin that keep down what the verb at a word makes less.
fn start_of_keeping(r: &Reading<'_, '_>, verb: usize) -> Option<usize> {
    if !lessens(r, verb) {
        return None;
    }
    let mut start = None;
    let mut at = verb - usize::from(r.behind(verb, "làm"));
    for _ in 0..ROW {
        match if r.behind_any(at, &JOINTS) { r.start_of(at - 1, &KEEPING_DOWN) } else { None } {
            Some(before) => (at, start) = (before, Some(before)),
            None => break,
        }
    }
    start
}

/// Whether a verb at a word makes something less, by its first word; to save or to shorten is another thing.
fn lessens(r: &Reading<'_, '_>, verb: usize) -> bool {
    r.is_any(verb, &["giảm", "kéo"])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::passage::Passage;
    use crate::words::Words;

    /// The words of a change, read from their begin and from their end.
    fn told(text: &str) -> [Option<(Change, usize)>; 2] {
        let words = Words::new(text);
        let passage = Passage::of(&words);
        let reading = Reading::new(&passage, &[]);
        [read(&reading, 0), read_before(&reading, words.len())]
    }

    #[test]
    fn what_is_kept_down_and_made_less() {
        for text in [
            "Giảm",
            "Kiềm chế, giảm dần",
            "Kiềm chế và kéo giảm",
            "Kiềm chế, làm giảm",
            "Kiểm soát, giảm",
            "Phòng ngừa, ngăn chặn, kéo giảm",
            "Phòng ngừa, ngăn chặn và kéo giảm",
        ] {
            let words = Words::new(text).len();
            assert_eq!(told(text), [Some((Change::Decrease, words)), Some((Change::Decrease, 0))], "{text}");
        }
        assert_eq!(told("Kiểm soát, tiết kiệm"), [None, Some((Change::Decrease, 3))]);
        assert_eq!(told("Kiểm soát giảm"), [None, Some((Change::Decrease, 2))]);
        assert_eq!(told("Ngăn chặn, tăng"), [None, Some((Change::Increase, 3))]);
        assert_eq!(told("Kiềm chế"), [None, None]);
    }
}
