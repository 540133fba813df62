//! How far names tell nothing: once a sentence has begun with what is to be done, most names in it are those
//! of whom the act concerns, and to read them says no more than not to.
//!
//! Behind the begin of a sentence a name counts only beside what gives it a part: a label, `giao`, `phối hợp`,
//! `chủ trì`, the `thì` of a condition, the comma behind an opener. Up to the next of these, or to a mark that
//! ends the sentence, the walk over an item may go at once, unless a name goes on over the mark.

use super::doer;
use super::giver;
use super::lexicon::FIELDS;
use super::name;
use super::phrase::Phrase;
use super::starts::{NAME, ROLE_OF_LABEL};
use super::{beginnings, label_words};
use crate::extract::gates::PairGate;
use crate::extract::passage::{Passage, Trigger};
use crate::words::Kind;

/// A mark that ends a sentence, a clause or a bracket.
const STOP: u32 = 1;
/// A label of who leads or takes part.
const LABEL: u32 = 1 << 1;
/// `giao`, `đề nghị`.
const GIVER: u32 = 1 << 2;
/// What follows the name of one who leads.
const CHARGE: u32 = 1 << 3;
/// The `thì` of a condition.
const CONCLUSION: u32 = 1 << 4;
/// `cơ quan chủ trì`, which tells further on who it is.
const OFFICE: u32 = 1 << 5;
/// What names beside it always may have a part in.
const PART: u32 = 1 << 6;
/// What closes the opener of a sentence, behind which its subject may stand.
const CLOSE: u32 = 1 << 7;
/// The `do` behind which stands who sees to a matter.
const DOER: u32 = 1 << 8;

/// What may give a name its part.
static PARTS: PairGate<1024> = parts(PairGate::new());

/// What may give a name its part.
pub(super) const fn triggers<const SLOTS: usize>(gate: PairGate<SLOTS>) -> PairGate<SLOTS> {
    parts(gate.merging(!CLOSE, Trigger::Part.class()))
}

const fn parts<const SLOTS: usize>(gate: PairGate<SLOTS>) -> PairGate<SLOTS> {
    gate.phrases(&beginnings::STOPS, STOP)
        .beginning(&label_words::LABEL_HEADS, LABEL)
        .phrases(&["chủ trì"], LABEL)
        .beginning(&beginnings::GIVERS, GIVER)
        .beginning(&beginnings::TAKES_CHARGE, CHARGE)
        .phrases(&beginnings::SENT, CHARGE)
        .phrases(&["thì"], CONCLUSION)
        .beginning(&beginnings::JOINING, PART)
        .beginning(&label_words::LEADING_OFFICES, OFFICE)
        .phrases(&["vai trò"], PART)
        .phrases(&["do"], DOER)
        .phrases(&[","], CLOSE)
        .beginning(&beginnings::CONDITION_ENDS, CLOSE)
}

/// The abbreviations whose point belongs to a name.
const POINTED: [&str; 4] = ["cc", "tt", "tp", "t"];

/// How far before its closing mark a bracket opens whose names a list goes on behind.
const BRACKET: usize = 64;

/// The next word that may give a name its part, or the end of the phrase. `open` tells that a subject may
/// stand behind a comma, `conditional` that a `thì` concludes what was said.
pub(super) fn until(phrase: &Phrase<'_, '_>, passage: &Passage<'_, '_>, from: usize, open: bool, conditional: bool) -> usize {
    let closed = |at: usize| open && phrase.may_begin(at, NAME);
    let behind_mark = || from.checked_sub(1).is_some_and(|before| phrase.any(before, &[",", ")"]));
    if closed(from) && (behind_mark() || phrase.start_of(from, &beginnings::CONDITION_ENDS).is_some()) {
        return from;
    }
    // Most commas and words of this sort are passed by.
    let asked = !(if open { 0 } else { CLOSE } | if conditional { 0 } else { CONCLUSION });
    let mut at = from;
    // What closes an opener is looked for where there is one.
    let next = |at: usize| match open {
        true => PARTS.next(phrase.words, at, asked),
        false => passage.next(Trigger::Part, at).map(|next| (next, PARTS.classes(phrase.words, next))),
    };
    while let Some((next, classes)) = next(at) {
        let is = |class: u32| classes & class != 0;
        if is(STOP | PART)
            || is(CONCLUSION & asked)
            || is(OFFICE) && phrase.begins(next, &label_words::LEADING_OFFICES)
            || is(DOER) && doer::of_matter(phrase, next).is_some()
            || is(LABEL) && is_label(phrase, next)
            || is(GIVER) && (open || giver::is_placed(phrase, next))
            || is(CHARGE) && is_charge(phrase, next)
        {
            return next;
        }
        if is(CLOSE & asked) {
            let end = phrase.past(next, &beginnings::CONDITION_ENDS).unwrap_or(next + 1);
            if closed(end) {
                return end;
            }
        }
        at = next + 1;
    }
    phrase.len()
}

/// Whether what a label tells follows its head; `cơ quan` alone is no label. Behind a dash or a bracket it needs none.
fn is_label(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    if phrase.is(at, "chủ") {
        return at > 0 && phrase.any(at - 1, &["-", "–", "["]);
    }
    phrase.past(at, &label_words::LABEL_HEADS).is_some_and(|end| phrase.may_begin(end, ROLE_OF_LABEL))
}

/// Whether one leads whose name ends before a word, and a name may end there: no mark ends one but that of a bracket.
fn is_charge(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let mark = at.checked_sub(1).filter(|&before| phrase.kind(before) == Some(Kind::Mark));
    mark.is_none_or(|mark| phrase.is(mark, ")")) && (phrase.begins(at, &beginnings::TAKES_CHARGE) || phrase.begins(at, &beginnings::SENT))
}

/// Whether no name that begins before a word goes on over it or takes its part from it: the word is a mark
/// that ends every name, or the end of the phrase.
pub(super) fn ends_names(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    match phrase.key_bytes(at) {
        b"" | b"!" | b"?" => true,
        b"." => !at.checked_sub(1).is_some_and(|before| phrase.any(before, &POINTED)),
        b";" => {
            let field = if phrase.is(at + 1, "và") { at + 2 } else { at + 1 };
            !goes_on(phrase, at) && !phrase.begins(field, &FIELDS)
        }
        b":" => !phrase.capital(at + 1) && !phrase.any(at + 1, &["các", "khu"]) && !phrase.begins(at + 1, &FIELDS),
        // Behind a remark the list goes on, or what the names do follows.
        b"(" => {
            let behind = name::aside(phrase, at);
            behind > at && !goes_on(phrase, behind) && PARTS.classes(phrase.words, behind) == 0
        }
        // A bracket of members begins with a name in capitals.
        b")" => {
            let open = (at.saturating_sub(BRACKET)..at).rev().find(|&open| phrase.is(open, "("));
            open.is_none_or(|open| !phrase.capital(open + 1))
        }
        _ => false,
    }
}

/// Whether a list of names may go on at what joins two of them.
fn goes_on(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    name::separator(phrase, at).is_some_and(|next| phrase.may_begin(next, NAME))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::phrase::Phrase;
    use super::super::{beginnings, beside, find, further, label_words, lexicon, scan};
    use crate::extract::passage::Passage;
    use crate::extract::phrases::Table;
    use crate::extract::vocabulary::texts;
    use crate::words::Words;

    fn phrases() -> Vec<&'static str> {
        let mut phrases = Vec::new();
        let mut few = |table: &[&'static str], step: usize| phrases.extend(table.iter().copied().step_by(step));
        few(lexicon::FIXED.entries(), 7);
        few(lexicon::FIELDS.entries(), 11);
        few(lexicon::VERBS.entries(), 13);
        few(lexicon::QUALIFIERS.entries(), 9);
        few(lexicon::COLLECTIVES.entries(), 3);
        few(lexicon::HEADS.entries(), 3);
        few(lexicon::PERSONS.entries(), 3);
        let small: [&Table<&str>; 9] = [
            &lexicon::QUANTIFIERS,
            &lexicon::BARE,
            &lexicon::CHARGES,
            &lexicon::CHARGED_BY,
            &lexicon::UNITS,
            &lexicon::PLACED,
            &label_words::LABEL_HEADS,
            &beginnings::TAKES_CHARGE,
            &label_words::PARTNER_LABELS,
        ];
        for table in small {
            few(table.entries(), 2);
        }
        few(beginnings::OWNED.entries(), 1);
        few(further::INTRODUCING.entries(), 4);
        few(further::TOLD_BY.entries(), 6);
        few(beginnings::STANDING.entries(), 1);
        few(label_words::LEADING_OFFICES.entries(), 1);
        few(beginnings::GIVERS.entries(), 1);
        few(beginnings::JOINING.entries(), 1);
        few(beside::LEADS_WITH.entries(), 1);
        few(&["Cùng với", "cùng", "; với", ", với"], 1);
        few(&beginnings::OPENERS, 4);
        few(&beginnings::CONDITION_ENDS.entries().iter().map(|(end, _)| *end).collect::<Vec<_>>(), 1);
        few(super::doer::CARRIED_OUT.entries(), 2);
        few(&["Việc", "Kinh phí", "công tác", "do", "thực hiện", "bố trí", "Riêng", "Đối với", "báo cáo"], 1);
        few(&beginnings::SENT, 1);
        few(&["chủ trì", "phối hợp", "phối hợp với", "giao", "thì", "nếu", "khi", "vai trò", "của", "tp", "t", "cc", "tt"], 1);
        few(&["Sở Y tế", "Công an tỉnh", "UBND xã", "các sở, ngành", "cơ quan", "đơn vị", "các", ", và", "; -", "Hòa Bình"], 1);
        few(
            &[
                ".",
                ".",
                ";",
                ";",
                ":",
                "(",
                ")",
                "chủ trì:",
                "- Chủ trì:",
                "[",
                "(chủ trì)",
                "phòng chủ trì:",
                "thực hiện:",
                "và nhân dân",
                "cơ quan thường trực",
                "!",
            ],
            1,
        );
        phrases
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// Reading every word that may be read finds the same.
        #[test]
        fn nobody_is_passed_by(text in texts(phrases()), begun in any::<bool>()) {
            let text = if begun { format!("Rà soát {text}") } else { text };
            let words = Words::new(&text);
            let phrase = Phrase::new(&words);
            prop_assert_eq!(find(&Passage::of(&words), &[]), scan::read_plainly(&phrase), "{}", text);
        }
    }

    #[test]
    fn a_mark_ends_names_but_before_what_may_belong_to_them() {
        for (text, ends) in [
            ("trường: Đại học", false),
            ("trường: các khoa", false),
            ("trường: báo cáo", true),
            ("trường:", true),
            ("trường. Báo cáo", true),
            ("TP. Hòa Bình", false),
        ] {
            let words = Words::new(text);
            assert_eq!(super::ends_names(&Phrase::new(&words), 1), ends, "{text}");
        }
    }

    #[test]
    fn how_far_names_have_no_part() {
        let until = |text: &str, open: bool| {
            let words = Words::new(text);
            let phrase = Phrase::new(&words);
            let at = super::until(&phrase, &Passage::of(&words), 0, open, false);
            words.str(at).to_owned()
        };
        for (text, expected) in [
            ("Rà soát thủ tục của các sở, ngành theo yêu cầu cải cách", ""),
            ("Rà soát thủ tục của cơ quan, đơn vị; báo cáo", ";"),
            ("Rà soát thủ tục do Sở Y tế chủ trì", "chủ"),
            ("Rà soát thủ tục, chủ trì tổng hợp", ""),
            ("Rà soát, cơ quan thực hiện: Sở Y tế", "cơ"),
        ] {
            assert_eq!(until(text, false), expected, "{text}");
        }
        for (text, expected) in [
            ("Trên cơ sở kết quả của cơ quan, rà soát lại", ""),
            ("Theo số liệu do các xã báo cáo trong năm", ""),
            ("Trên cơ sở kết quả của cơ quan, các xã rà soát lại", "các"),
            ("Khi phát sinh khó khăn UBND các xã báo cáo", "UBND"),
        ] {
            assert_eq!(until(text, true), expected, "{text}");
        }
    }
}
