//! Cells that say of each body what its part is: `Chủ trì: Sở Nội vụ; phối hợp: Sở Tư pháp`, `Sở Y tế (chủ trì), các xã`.
//!
//! ```text
//! cell  = [names] (label names)+ | (names mark)+ [names] | (mark names)+
//! label = ["cơ quan" | "đơn vị" …] ("chủ trì" | "phối hợp" …) ":"
//! mark  = "(" ("chủ trì" | "đồng chủ trì" | "phối hợp") ")"
//! ```
//! Names before the first label lead, for their column is one of those who lead; names behind the last mark take part
//! where somebody leads before.

use std::ops::Range;

use super::labels::{LABEL_HEADS, LEAD_LABELS, PARTNER_LABELS, label_colon};
use super::lexicon::Phrase;

/// What part bodies have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Lead,
    Partner,
}

/// The part of those whom a heading announces and the items below it name: `2. Cơ quan chủ trì`, `b) Đơn vị phối hợp`.
pub(super) fn of_heading(phrase: &Phrase<'_, '_>) -> Option<Role> {
    // `Trách nhiệm thực hiện` and `Phân công thực hiện` head what each is to do.
    let head = phrase.past(0, &LABEL_HEADS).filter(|_| !phrase.begins(0, &["trách nhiệm", "phân công"]));
    let label = head.unwrap_or(0);
    let told = |role: Role, end: Option<usize>| end.filter(|&end| super::rest_is_silent(phrase, end)).map(|_| role);
    // `Thực hiện` alone, or `Tham gia`, heads work.
    if head.is_none() && !phrase.any(0, &["chủ", "phối"]) {
        return None;
    }
    told(Role::Lead, phrase.past(label, &LEAD_LABELS)).or_else(|| told(Role::Partner, phrase.past(label, &PARTNER_LABELS)))
}

/// The words of a cell that name those of each part, in order; nothing where no label or mark parts them.
pub(super) fn read(phrase: &Phrase<'_, '_>) -> Vec<(Role, Range<usize>)> {
    let labelled = labelled(phrase);
    if labelled.is_empty() { marked(phrase) } else { labelled }
}

/// The names behind labels, and those before the first.
fn labelled(phrase: &Phrase<'_, '_>) -> Vec<(Role, Range<usize>)> {
    let mut parts: Vec<(Role, Range<usize>)> = Vec::new();
    let (mut at, mut open) = (0, (Role::Lead, 0));
    while at < phrase.len() {
        match label(phrase, at) {
            Some((role, end)) => {
                parts.push((open.0, open.1..at));
                open = (role, end);
                at = end;
            }
            None => at += 1,
        }
    }
    if !parts.is_empty() {
        parts.push((open.0, open.1..phrase.len()));
        parts.retain(|(_, words)| words.clone().any(|at| phrase.letters(at)));
    }
    parts
}

/// The label at a word, and where it ends.
fn label(phrase: &Phrase<'_, '_>, at: usize) -> Option<(Role, usize)> {
    let told = |role: Role, labels| label_colon(phrase, at, labels).map(|colon| (role, colon + 1));
    told(Role::Lead, &LEAD_LABELS).or_else(|| told(Role::Partner, &PARTNER_LABELS))
}

/// The names before marks in brackets, and those behind the last. A mark that nothing stands before is a label.
fn marked(phrase: &Phrase<'_, '_>) -> Vec<(Role, Range<usize>)> {
    let marks: Vec<(Role, Range<usize>)> = (0..phrase.len()).filter_map(|at| mark(phrase, at)).collect();
    let named = |words: Range<usize>| Some(words).filter(|words| words.clone().any(|at| phrase.letters(at)));
    let Some((_, first)) = marks.first() else { return Vec::new() };
    if named(0..first.start).is_none() {
        let ends = marks.iter().skip(1).map(|(_, next)| next.start).chain([phrase.len()]);
        return marks.iter().zip(ends).filter_map(|((role, mark), end)| Some((*role, named(mark.end..end)?))).collect();
    }
    let mut parts = Vec::new();
    let mut from = 0;
    for (role, mark) in &marks {
        let words = past_joint(phrase, from)..mark.start;
        // `Sở Nội vụ, Sở Tư pháp (phối hợp)`: the others lead.
        let last =
            if *role == Role::Partner && parts.is_empty() { words.clone().rev().find(|&at| phrase.any(at, &[",", ";"])) } else { None };
        parts.extend(last.and_then(|last| named(words.start..last)).map(|words| (Role::Lead, words)));
        parts.extend(named(last.unwrap_or(words.start)..words.end).map(|words| (*role, words)));
        from = mark.end;
    }
    let led = parts.iter().any(|(role, _)| *role == Role::Lead);
    parts.extend(named(past_joint(phrase, from)..phrase.len()).map(|words| (if led { Role::Partner } else { Role::Lead }, words)));
    parts
}

/// A mark in brackets, and the words that it takes.
fn mark(phrase: &Phrase<'_, '_>, at: usize) -> Option<(Role, Range<usize>)> {
    let closed = |role: &str| phrase.phrase(at + 1, role).filter(|&end| phrase.is(end, ")"));
    let role = |role: Role, words: &str| closed(words).map(|end| (role, at..end + 1));
    let open = phrase.is(at, "(");
    open.then(|| role(Role::Lead, "chủ trì").or_else(|| role(Role::Lead, "đồng chủ trì")).or_else(|| role(Role::Partner, "phối hợp")))?
}

/// The word behind what joins a name to those before it.
fn past_joint(phrase: &Phrase<'_, '_>, at: usize) -> usize {
    if phrase.any(at, &["và", "cùng"]) { at + 1 } else { at }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    /// Who leads and who takes part, as the cell names them.
    fn said(cell: &str) -> [String; 2] {
        let words = Words::new(cell);
        let parts = read(&Phrase::new(&words));
        [Role::Lead, Role::Partner].map(|role| {
            let of = parts.iter().filter(|(part, _)| *part == role);
            of.map(|(_, part)| words.slice(part.start, part.end).trim_matches([' ', ';', ',', '.', '-', '+']))
                .collect::<Vec<_>>()
                .join(" | ")
        })
    }

    #[test]
    fn labels_and_marks_part_a_cell() {
        for (cell, lead, partners) in [
            ("Chủ trì: Sở Nội vụ; phối hợp: Sở Tư pháp, UBND các xã", "Sở Nội vụ", "Sở Tư pháp, UBND các xã"),
            ("- Cơ quan chủ trì: Sở Nội vụ. - Cơ quan phối hợp: Sở Tư pháp.", "Sở Nội vụ", "Sở Tư pháp"),
            ("Chủ trì: Sở Nội vụ Phối hợp: Sở Tư pháp", "Sở Nội vụ", "Sở Tư pháp"),
            ("Sở Nội vụ; Phối hợp: Sở Tư pháp", "Sở Nội vụ", "Sở Tư pháp"),
            ("Đơn vị thực hiện công tác kiểm đếm: Sở Y tế", "Sở Y tế", ""),
            ("CHỦ TRÌ: CÔNG AN TỈNH", "CÔNG AN TỈNH", ""),
            ("Sở Nội vụ (chủ trì), Sở Tư pháp, Sở Y tế", "Sở Nội vụ", "Sở Tư pháp, Sở Y tế"),
            ("Sở Nội vụ (Chủ trì); các cơ quan, đơn vị (Phối hợp)", "Sở Nội vụ", "các cơ quan, đơn vị"),
            ("Sở Nội vụ (chủ trì)", "Sở Nội vụ", ""),
            ("Sở Nội vụ (chủ trì) và Sở Tư pháp", "Sở Nội vụ", "Sở Tư pháp"),
            ("Sở Nội vụ (đồng chủ trì), Sở Tư pháp (đồng chủ trì)", "Sở Nội vụ | Sở Tư pháp", ""),
            ("Sở Nội vụ, Sở Tư pháp (phối hợp)", "Sở Nội vụ", "Sở Tư pháp"),
            ("Sở Tư pháp (phối hợp); Sở Nội vụ", "Sở Nội vụ", "Sở Tư pháp"),
            ("(Chủ trì) Sở Nội vụ; (Phối hợp) Sở Tư pháp", "Sở Nội vụ", "Sở Tư pháp"),
            ("Chủ trì: …; phối hợp: Sở Y tế", "", "Sở Y tế"),
        ] {
            assert_eq!(said(cell), [lead, partners], "{cell}");
        }
        for cell in [
            "Sở Nội vụ, Sở Tư pháp",
            "Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp",
            "UBND các xã: Tân An, Đông Hòa",
            "Sở Y tế (qua Chi cục Dân số)",
            "",
        ] {
            assert_eq!(said(cell), ["", ""], "{cell}");
        }
    }
}
