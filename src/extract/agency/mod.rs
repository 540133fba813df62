//! Who is to act: `Giao Sở Tài chính chủ trì, phối hợp với các sở, ngành liên quan …`.
//!
//! lead: who is to do an item or chủ trì, when the item itself names them.
//! coordinating: who phối hợp. Never whom a report goes to, who is advised
//! (`tham mưu UBND tỉnh`), directed, inspected or served.
//!
//! ```text
//! item         = clause ([.;:] clause)*
//! clause       = [opener …,] [giver] lead act | act
//! giver        = [UBND tỉnh] (giao | đề nghị | yêu cầu)
//! lead         = list before its verb           Thủ trưởng các cơ quan | chịu trách nhiệm
//!              | list before `chủ trì`           do Sở Y tế | chủ trì
//!              | label `:` list                  Cơ quan chủ trì: Sở Tư pháp
//! coordinating = phối hợp [adverbs] [với | cùng | giữa] list
//!              | label `:` list                  Đơn vị phối hợp: Công an tỉnh
//! ```

mod act;
mod actors;
mod bare;
mod beginnings;
mod beside;
mod boards;
mod body;
mod causes;
mod charge;
mod charging;
mod collective;
mod competence;
mod doer;
mod expand;
mod field;
#[rustfmt::skip]
mod firms;
mod further;
mod giver;
mod heading;
mod helpers;
mod label_words;
mod labels;
#[rustfmt::skip]
mod lexicon;
mod members;
mod ministry;
mod name;
mod offices;
mod opener;
mod owners;
mod partner;
mod phrase;
mod quiet;
mod roles;
mod scan;
mod sharing;
mod singled;
mod sorts;
mod staff;
mod starts;
mod tail;
mod tasks;
mod trust;
mod unsaid;
mod verbs;
mod villages;
mod zone;

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;

pub(crate) use actors::CONCERNED;
pub(crate) use charging::opening as charging_opening;
use expand::Name;
pub(crate) use expand::{expand, level};
pub(crate) use heading::OF_MANY;
pub(crate) use label_words::Role;
use name::Names;
use phrase::Phrase;

use crate::extract::gates::PairGate;
use crate::extract::passage::Passage;
use crate::letter::small;
use crate::model::AgencyLevel;
use crate::text::SharedStr;
use crate::words::{Kind, Words};

/// An agency and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    /// The bytes of its name.
    pub(crate) range: Range<usize>,
    /// The name with abbreviations written out, where it is not written so.
    pub(crate) in_full: Option<SharedStr>,
    /// The level of government, when the name tells.
    pub(crate) level: Option<AgencyLevel>,
    /// What decided it: `verb:giao`, `subject:verb`; `default:` before a weak sign.
    pub(crate) cue: &'static str,
}

impl Found {
    /// The name with abbreviations written out, in the text in which it was found.
    pub(crate) fn name<'f>(&'f self, text: &'f str) -> &'f str {
        self.in_full.as_deref().unwrap_or_else(|| text.get(self.range.clone()).unwrap_or_default())
    }
}

/// Who leads and who coordinates.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Agencies {
    pub(crate) lead: Vec<Found>,
    pub(crate) coordinating: Vec<Found>,
}

/// Who is to do an item, and who takes part. `taken` are ranges whose names are no actors: citations.
pub(crate) fn find(passage: &Passage<'_, '_>, taken: &[Range<usize>]) -> Agencies {
    let mut agencies = Agencies::default();
    find_into(passage, taken, &mut agencies);
    agencies
}

/// As [`find`], in place of those whom the lists held.
pub(crate) fn find_into(passage: &Passage<'_, '_>, taken: &[Range<usize>], agencies: &mut Agencies) {
    agencies.lead.clear();
    agencies.coordinating.clear();
    if passage.names_nobody() {
        return;
    }
    scan::read(&Phrase::new(passage.words()), passage, taken, agencies);
}

/// How many are found where every word is asked for everything.
#[cfg(test)]
pub(crate) fn find_plainly(words: &Words<'_>) -> usize {
    let Agencies { lead, coordinating } = scan::read_plainly(&Phrase::new(words));
    lead.len() + coordinating.len()
}

/// What a step of the walk over an item begins with, and what gives names a part.
pub(crate) const fn triggers<const SLOTS: usize>(gate: PairGate<SLOTS>) -> PairGate<SLOTS> {
    quiet::triggers(starts::triggers(gate))
}

/// Where the name ends with which a text begins, if it is the name of who is to do an item.
pub(crate) fn first_lead(passage: &Passage<'_, '_>) -> Option<usize> {
    let words = passage.words();
    scan::first_lead(&Phrase::new(words), passage)
        .map(|name| words.range(name.start, name.end))
        .filter(|name| name.start == 0)
        .map(|name| name.end)
}

/// Where the duty ends that an item states before it names anybody: `Tổ chức tập huấn[;] UBND các xã cử người dự`.
pub(crate) fn unsaid_duty(words: &Words<'_>) -> Option<usize> {
    unsaid::duty(&Phrase::new(words)).map(|mark| words.range(mark, mark + 1).start)
}

/// Whether a cue tells that somebody acts or is charged in a clause of their own, and not that they do all of what is said.
pub(crate) fn acts_in_clause(cue: &str) -> bool {
    matches!(cue, "subject:verb" | "default:subject") || cue.starts_with("verb:") && cue != "verb:do"
}

/// Whether a name may begin at a word; where it may not, no reading finds one there.
pub(crate) fn may_begin_name(words: &Words<'_>, at: usize) -> bool {
    starts::may_begin_name(words, at)
}

/// The index after the name that stands at a word.
pub(crate) fn past_name(words: &Words<'_>, at: usize) -> Option<usize> {
    name::read(&Phrase::new(words), at, trust::Trust::Sure)
}

/// The colon of the label of a body that stands at a word: `Cơ quan/đơn vị chủ trì[:]`.
pub(crate) fn past_label(words: &Words<'_>, at: usize) -> Option<usize> {
    labels::of_body(&Phrase::new(words), at)
}

/// Whether one who answers for a body may be named at a word: `Chủ tịch UBND tỉnh`.
pub(crate) fn may_begin_person(words: &Words<'_>, at: usize) -> bool {
    Phrase::new(words).may_begin(at, starts::PERSON)
}

/// The index after the field of a department that stands at a word.
pub(crate) fn past_field(words: &Words<'_>, at: usize) -> Option<usize> {
    words.past(at, &lexicon::FIELDS)
}

/// What a heading gives to the items below it.
pub(crate) fn heading(words: &Words<'_>) -> Agencies {
    heading::read(&Phrase::new(words))
}

/// The department that a heading names by its field alone (`Tư pháp – Hộ tịch`): a lead where the
/// headings beside it are agencies' names, a subject anywhere else.
pub(crate) fn by_field(words: &Words<'_>) -> Vec<Found> {
    heading::by_field(&Phrase::new(words))
}

/// Writes every agency of a table cell or list, in order, in place of those whom `found` held.
pub(crate) fn list_into(words: &Words<'_>, found: &mut Vec<Found>) {
    found.clear();
    found_into(words, by(CELL, heading::cell(&Phrase::new(words))), found);
}

/// The bytes of a table cell in which those of each part are named, where it says of each what its part is.
pub(crate) fn roles(words: &Words<'_>) -> Vec<(Role, Range<usize>)> {
    let parts = roles::read(&Phrase::new(words));
    parts.into_iter().map(|(role, part)| (role, words.range(part.start, part.end))).collect()
}

/// The part of those whom a heading announces for the items below it.
pub(crate) fn part_below(heading: &Words<'_>) -> Option<Role> {
    roles::of_heading(&Phrase::new(heading))
}

/// Whether a phrase is nothing but names of agencies.
pub(crate) fn is_name_list(words: &Words<'_>) -> bool {
    heading::is_name_list(&Phrase::new(words))
}

/// Where the names end that a phrase begins with, several together behind a colon: `Các Sở: Công Thương, Tài chính|`. Nothing follows, or
/// what they are to do, in small letters.
pub(crate) fn end_of_together(words: &Words<'_>) -> Option<usize> {
    let phrase = Phrase::new(words);
    let end = sharing::row_end(&phrase).filter(|&end| rest_is_silent(&phrase, end) || phrase.letters(end) && !phrase.capital(end))?;
    Some(words.range(0, end).end)
}

fn end_of(names: &[Range<usize>], start: usize) -> usize {
    names.last().map_or(start, |name| name.end)
}

/// Whether only marks and remarks in brackets follow.
fn rest_is_silent(phrase: &Phrase<'_, '_>, mut at: usize) -> bool {
    at = name::aside(phrase, at);
    while phrase.kind(at) == Some(Kind::Mark) {
        at += 1;
    }
    at >= phrase.len()
}

/// A name in the words, and what decided that it is one.
type Named = (Range<usize>, &'static str);

/// The names in full. Who is named twice in the same words is one agency, which the first mention tells.
fn found(words: &Words<'_>, names: impl IntoIterator<Item = Named>) -> Vec<Found> {
    let mut found = Vec::new();
    found_into(words, names, &mut found);
    found
}

/// As [`found`], into an empty list.
fn found_into(words: &Words<'_>, names: impl IntoIterator<Item = Named>, found: &mut Vec<Found>) {
    let text = words.text();
    let mut seen: Option<HashSet<String>> = None;
    for (range, cue) in names {
        // `các sở: Nội vụ, Y tế`: each of them has the head that they share. A cell leaves no word out.
        if cue != CELL
            && range.clone().any(|at| words.is(at, ":"))
            && let Some((several, end)) = sharing::sharing(words, range.start, range.end, cue)
            && end == range.end
        {
            for one in several {
                if !is_known(text, found, &mut seen, one.name(text)) {
                    found.push(one);
                }
            }
            continue;
        }
        let name = Name { words, from: range.start, to: range.end };
        let in_full = name.in_full();
        if !is_known(text, found, &mut seen, &in_full) {
            let (level, in_full) = match in_full {
                Cow::Borrowed(_) => (name.level(), None),
                Cow::Owned(in_full) => (name.level_in_full(&in_full), Some(in_full.into())),
            };
            found.push(Found { range: words.range(range.start, range.end), in_full, level, cue });
        }
    }
}

/// Whether one of those found has a name in full. Of many a set is kept, to which the name is added.
fn is_known(text: &str, found: &[Found], seen: &mut Option<HashSet<String>>, name: &str) -> bool {
    if found.len() < FEW {
        return found.iter().any(|other| other.name(text).chars().map(small).eq(name.chars().map(small)));
    }
    let seen = seen.get_or_insert_with(|| found.iter().map(|other| other.name(text).to_lowercase()).collect());
    !seen.insert(name.to_lowercase())
}

/// The names of those who were found in a text.
#[cfg(test)]
fn names_in(text: &str, found: &[Found]) -> String {
    found.iter().map(|found| found.name(text)).collect::<Vec<_>>().join(" | ")
}

/// So many names are compared one by one; of more, which hardly any item has, a set is kept.
const FEW: usize = 16;

/// The cue of those whom a cell names.
const CELL: &str = "cell:list";

/// Names that one cue decided.
fn by(cue: &'static str, names: Names) -> impl Iterator<Item = Named> {
    names.into_iter().map(move |name| (name, cue))
}

#[cfg(test)]
mod sentences;
#[cfg(test)]
mod tests;
