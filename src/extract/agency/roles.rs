//! Cells that say of each body what its part is: `Chủ trì: Sở Nội vụ; phối hợp: Sở Tư pháp`, `Sở Y tế (chủ trì), các xã`.
//!
//! ```text
//! cell  = [names] (label names)+ | (names mark)+ [names] | (mark names)+
//! label = ["cơ quan" | "đơn vị" …] ("chủ trì" | "phối hợp" …) ":"
//! mark  = "(" part ")" | "-" part
//! part  = ("chủ trì" | "đồng chủ trì" | "phối hợp") | ("cơ quan" | "đơn vị") ("chủ trì" | "phối hợp")
//! ```
//! Names before the first label lead, for their column is one of those who lead; names behind the last mark take part
//! where somebody leads before. So it is with names in a sentence: `Giao Sở Nội vụ (chủ trì), Sở Tư pháp (phối hợp) …`.
//! Behind a dash (`Sở Nội vụ - chủ trì; Sở Tư pháp - phối hợp`) the mark needs what parts or ends the names behind it.

use std::ops::Range;

use super::label_words::{LABEL_HEADS, LEAD_LABELS, PARTNER_LABELS, Role};
use super::labels::label_colon;
use super::name::{self, Names};
use super::phrase::Phrase;
use super::trust::Trust;
use crate::extract::phrases::Table;

/// How many names a field parts by dashes at most.
const PARTED: usize = 8;

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
    let told = |role: Role| label_colon(phrase, at, role).map(|colon| (role, colon + 1));
    told(Role::Lead).or_else(|| told(Role::Partner))
}

/// The names before marks in brackets, and those behind the last. A mark that nothing stands before is a label.
fn marked(phrase: &Phrase<'_, '_>) -> Vec<(Role, Range<usize>)> {
    let marks: Vec<(Role, Range<usize>)> =
        (0..phrase.len()).filter_map(|at| mark(phrase, at).or_else(|| mark_behind_dash(phrase, at))).collect();
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

/// What a mark says.
static MARKS: Table<(&str, Role), 16> = Table::of_pairs(&[
    ("chủ trì", Role::Lead),
    ("đồng chủ trì", Role::Lead),
    ("cơ quan chủ trì", Role::Lead),
    ("đơn vị chủ trì", Role::Lead),
    ("phối hợp", Role::Partner),
    ("cơ quan phối hợp", Role::Partner),
    ("đơn vị phối hợp", Role::Partner),
]);

/// A mark in brackets, and the words that it takes.
fn mark(phrase: &Phrase<'_, '_>, at: usize) -> Option<(Role, Range<usize>)> {
    if !phrase.is(at, "(") {
        return None;
    }
    let (&(_, role), end) = MARKS.read(phrase, at + 1)?;
    phrase.is(end, ")").then_some((role, at..end + 1))
}

/// A mark behind a dash: `Sở Nội vụ | - chủ trì |; Sở Tư pháp`.
fn mark_behind_dash(phrase: &Phrase<'_, '_>, at: usize) -> Option<(Role, Range<usize>)> {
    if at == 0 || !phrase.any(at, &["-", "–"]) {
        return None;
    }
    let (&(_, role), end) = MARKS.read(phrase, at + 1)?;
    let parts = phrase.any(end, &[",", ";"]) || super::rest_is_silent(phrase, end);
    parts.then_some((role, at..end))
}

/// The names of a field, and those behind marks that stand behind a dash: `Sở Nội vụ - chủ trì; | Sở Tư pháp | - phối hợp`.
pub(super) fn behind_dashes(phrase: &Phrase<'_, '_>, names: &mut Names) {
    for _ in 0..PARTED {
        let Some((_, mark)) = names.last().and_then(|last| mark_behind_dash(phrase, last.end)) else { break };
        let Some(next) = name::separator(phrase, mark.end) else { break };
        names.extend(name::list(phrase, next, Trust::Sure));
    }
}

/// Names of a sentence or a field, parted by the marks behind them: who leads, and who takes part.
pub(super) fn split(phrase: &Phrase<'_, '_>, names: Names) -> (Names, Names) {
    let role = |name: &Range<usize>| mark(phrase, name.end).or_else(|| mark_behind_dash(phrase, name.end)).map(|(role, _)| role);
    // Nearly all names have none.
    let Some(first) = names.iter().find_map(role) else { return (names, Names::new()) };
    let (mut lead, mut partners) = (Names::new(), Names::new());
    // Those who stand before the next mark.
    let mut open = Names::new();
    for name in names {
        let role = role(&name);
        open.push(name);
        match role {
            Some(Role::Lead) => lead.append(&mut open),
            Some(Role::Partner) => {
                // `Sở Nội vụ, Sở Tư pháp (phối hợp)`: the others lead.
                let last = if lead.is_empty() && partners.is_empty() { open.pop() } else { None };
                if last.is_some() {
                    lead.append(&mut open)
                } else {
                    partners.append(&mut open)
                }
                partners.extend(last);
            }
            None => {}
        }
    }
    // Behind the last mark those take part beside whom somebody leads.
    if lead.is_empty() && first == Role::Partner {
        lead.append(&mut open)
    } else {
        partners.append(&mut open)
    }
    (lead, partners)
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
            ("Sở Nội vụ - chủ trì; Sở Tư pháp – phối hợp", "Sở Nội vụ", "Sở Tư pháp"),
            ("(Chủ trì) Sở Nội vụ; (Phối hợp) Sở Tư pháp", "Sở Nội vụ", "Sở Tư pháp"),
            ("Chủ trì: …; phối hợp: Sở Y tế", "", "Sở Y tế"),
        ] {
            assert_eq!(said(cell), [lead, partners], "{cell}");
        }
        for cell in [
            "Sở Nội vụ, Sở Tư pháp",
            "Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp",
            "UBND các xã: Tân An, Đông Hòa",
            "Sở Nội vụ - phối hợp với các xã",
            "Sở Y tế (qua Chi cục Dân số)",
            "",
        ] {
            assert_eq!(said(cell), ["", ""], "{cell}");
        }
    }

    #[test]
    fn marks_part_the_names_of_a_sentence() {
        use super::super::tests::{coordinating, lead};
        for (text, leads, partners) in [
            ("Đơn vị thực hiện: Sở Y tế (chủ trì), Thuế tỉnh, Sở Nội vụ (phối hợp).", "Sở Y tế", "Thuế tỉnh | Sở Nội vụ"),
            ("Đơn vị thực hiện: Sở Y tế - chủ trì; Thuế tỉnh - phối hợp.", "Sở Y tế", "Thuế tỉnh"),
            ("Giao Sở Y tế (chủ trì), Thuế tỉnh (phối hợp) lập đề án.", "Sở Y tế", "Thuế tỉnh"),
            ("Sở Y tế (đơn vị chủ trì), Thuế tỉnh và Sở Nội vụ (phối hợp) lập đề án.", "Sở Y tế", "Thuế tỉnh | Sở Nội vụ"),
            ("Sở Y tế (chủ trì) và Công an tỉnh tổ chức diễn tập.", "Sở Y tế", "Công an tỉnh"),
            ("Đề nghị Công an tỉnh, Thuế tỉnh (phối hợp) lập đề án.", "Công an tỉnh", "Thuế tỉnh"),
            // Remarks of other kinds.
            ("Giao Sở Y tế (phần đào tạo), Thuế tỉnh (phần thu) lập đề án.", "Sở Y tế | Thuế tỉnh", ""),
            ("Sở Y tế (Phòng Dược), Thuế tỉnh (Phòng Thu) lập đề án.", "Sở Y tế | Thuế tỉnh", ""),
            ("Giao Sở Y tế (đầu mối), Thuế tỉnh (thẩm định) lập đề án.", "Sở Y tế | Thuế tỉnh", ""),
            ("Giao Sở Y tế, Thuế tỉnh (theo chức năng phối hợp quản lý) lập đề án.", "Sở Y tế | Thuế tỉnh", ""),
            ("Đơn vị thực hiện: Sở Y tế – phối hợp với các xã.", "Sở Y tế", "các xã"),
            ("Báo cáo Sở Y tế (chủ trì), Thuế tỉnh (phối hợp) về kết quả.", "", ""),
        ] {
            assert_eq!([lead(text), coordinating(text)], [leads, partners], "{text}");
        }
    }
}
