//! Those whom a heading names together behind a colon.
//!
//! ```text
//! row   = [names ","] head ":" entry {("," | ";" | "và") entry}
//! head  = "các Sở" | "các sở, ban, ngành" | "các đơn vị" | "UBND các xã" …
//! entry = field        Các Sở: | Công Thương, | Tài chính       a department, whose head is that of the row
//!       | name         Các đơn vị: | Hạt Kiểm lâm, | Đoàn xã    a body by itself
//!       | place        UBND các xã: | Thạch Hà, | Kỳ Anh        only behind bodies of places
//! ```

use super::expand::{expand, level};
use super::lexicon::FIELDS;
use super::name;
use super::phrase::Phrase;
use super::trust::Trust;
use super::{Found, end_of, found, rest_is_silent};
use crate::extract::phrases::Table;
use crate::words::Words;

/// The heads that several departments share before a colon.
static SHARED_HEADS: Table<(&str, &str)> =
    Table::of_pairs(&[("các sở :", "Sở"), ("các phòng :", "Phòng"), ("các bộ :", "Bộ"), ("các ban :", "Ban"), ("các ngành :", "Ngành")]);

/// The heads that a row of a heading has besides: of what sort those are that it gives by their field, if any.
static MIXED_HEADS: Table<(&str, &str), 64> = Table::of_pairs(&[
    ("các sở , ngành :", "Sở"),
    ("các sở , ban :", "Sở"),
    ("các sở , ban , ngành :", "Sở"),
    ("các sở , ban ngành :", "Sở"),
    ("các sở ngành :", "Sở"),
    ("các sở ban ngành :", "Sở"),
    ("các sở , ngành , đơn vị :", "Sở"),
    ("các sở , ban , ngành , đơn vị :", "Sở"),
    ("các sở , ban , ngành , đoàn thể :", "Sở"),
    ("các sở , ban , ngành tỉnh :", "Sở"),
    ("các phòng , ban :", "Phòng"),
    ("các phòng , ban , ngành :", "Phòng"),
    ("các phòng , ban , đơn vị :", "Phòng"),
    ("các phòng , đơn vị :", "Phòng"),
    ("các bộ , ngành :", "Bộ"),
    ("các bộ , cơ quan :", "Bộ"),
    ("các cơ quan :", ""),
    ("các đơn vị :", ""),
    ("các cơ quan , đơn vị :", ""),
    ("các đoàn thể :", ""),
    ("các hội :", ""),
    ("các hội , đoàn thể :", ""),
    ("các ban , ngành , đoàn thể :", ""),
    ("các tổ chức chính trị - xã hội :", ""),
]);

/// Bodies of many places, which may follow.
static OF_PLACES: Table<&str, 16> = Table::new(&[
    "các xã :",
    "các phường :",
    "các xã , phường :",
    "các phường , xã :",
    "các xã , phường , thị trấn :",
    "các huyện :",
    "các thôn :",
    "các địa phương :",
]);

/// What parts two entries.
const JOINTS: [&str; 5] = [", và", "; và", ",", "và", ";"];

/// How many words stand at most before the colon of a row.
const HEAD: usize = 48;

/// The departments that share the head at a word, up to another, and the index behind the last.
pub(super) fn sharing(words: &Words<'_>, at: usize, to: usize, cue: &'static str) -> Option<(Vec<Found>, usize)> {
    let (&(_, head), mut at) = SHARED_HEADS.read(words, at)?;
    let mut found = Vec::new();
    while let Some(end) = words.past(at, &FIELDS) {
        found.push(department(words, head, at, end, cue));
        let joint = words.past(end, &JOINTS).filter(|&joint| joint < to && words.begins(joint, &FIELDS));
        at = joint.unwrap_or(end);
        if joint.is_none() {
            break;
        }
    }
    (!found.is_empty()).then_some((found, at))
}

/// A department that is given by its field alone.
fn department(words: &Words<'_>, head: &str, from: usize, to: usize, cue: &'static str) -> Found {
    let name = expand(&format!("{head} {}", words.slice(from, to)));
    Found { range: words.range(from, to), level: level(&name), in_full: Some(name.into()), cue }
}

/// All whom a row of departments names, where it is all that the heading says from a word on. A head that gives no part of their names
/// is one of them: `Các đơn vị: Công an tỉnh, Sở Y tế`.
pub(super) fn row(phrase: &Phrase<'_, '_>, start: usize) -> Option<Vec<Found>> {
    let (by_field, entries, end) = entries(phrase, start)?;
    (by_field && rest_is_silent(phrase, end)).then_some(entries)
}

/// Where a row ends that begins the phrase, of bodies or of the places that have them.
pub(super) fn row_end(phrase: &Phrase<'_, '_>) -> Option<usize> {
    entries(phrase, 0).map(|(_, _, end)| end).or_else(|| places_end(phrase))
}

/// Whether a row from a word on gives any by its field, its entries, two at least, and the index behind the last.
fn entries(phrase: &Phrase<'_, '_>, start: usize) -> Option<(bool, Vec<Found>, usize)> {
    let colon = (start..phrase.len().min(start + HEAD)).find(|&at| phrase.is(at, ":"))?;
    let head = |at: usize| SHARED_HEADS.read(phrase.words, at).or_else(|| MIXED_HEADS.read(phrase.words, at));
    let (from, (&(_, head), mut at)) = (start..colon).find_map(|at| Some((at, head(at).filter(|&(_, end)| end == colon + 1)?)))?;
    // Names before the head are a list of their own, which the head ends.
    let mut all = Vec::new();
    if from > start {
        let before = name::list(phrase, start, Trust::Wary);
        let last = end_of(&before, start);
        let joined = last == from || phrase.past(last, &JOINTS) == Some(from);
        // What the list took of the head is no name of its own.
        let own = before.iter().filter(|name| name.end <= from).cloned();
        if before.is_empty() || !(joined || last > from) {
            return None;
        }
        all = found(phrase.words, own.map(|name| (name, CUE)));
    }
    let (mut count, mut by_field) = (0, false);
    loop {
        // `Công an | tỉnh`: a name that is longer than the field it begins with is one by itself.
        let name = name::read(phrase, at, Trust::Wary).filter(|_| phrase.capital(at) || phrase.any(at, &["các", "ubnd"]));
        let field = phrase.past(at, &FIELDS).filter(|_| !head.is_empty() && phrase.capital(at)).filter(|&end| name <= Some(end));
        let Some(end) = field.or(name) else { break };
        match field {
            Some(_) => all.push(department(phrase.words, head, at, end, CUE)),
            None => all.extend(found(phrase.words, std::iter::once((at..end, CUE)))),
        }
        by_field |= field.is_some();
        count += 1;
        at = end;
        match phrase.past(end, &JOINTS) {
            Some(next) if begins_entry(phrase, next, head) => at = next,
            _ => break,
        }
    }
    (count > 1).then_some((by_field, all, at))
}

/// What decided that they are named.
const CUE: &str = "heading:field";

/// Whether another entry begins at a word.
fn begins_entry(phrase: &Phrase<'_, '_>, at: usize, head: &str) -> bool {
    !head.is_empty() && phrase.capital(at) && phrase.begins(at, &FIELDS) || name::read(phrase, at, Trust::Wary).is_some()
}

/// Where the row of places ends that have the bodies at the begin of the phrase: each word of theirs has a capital.
fn places_end(phrase: &Phrase<'_, '_>) -> Option<usize> {
    let colon = (0..phrase.len().min(HEAD)).find(|&at| phrase.is(at, ":"))?;
    (0..colon).find(|&at| phrase.past(at, &OF_PLACES) == Some(colon + 1))?;
    let mut at = colon + 1;
    let mut count = 0;
    loop {
        let end = (at..phrase.len()).find(|&at| !phrase.capital(at)).unwrap_or(phrase.len());
        if end == at {
            return None;
        }
        count += 1;
        match phrase.past(end, &JOINTS) {
            Some(next) if phrase.capital(next) => at = next,
            _ => return (count > 1).then_some(end),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{end_of_together, heading};
    use crate::words::Words;

    fn leads(title: &str) -> String {
        let words = Words::new(title);
        let found = heading(&words);
        found.lead.iter().map(|agency| agency.name(title).to_owned()).collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn all_whom_a_row_names() {
        for (expected, title) in [
            ("Sở Nội vụ | Sở Y tế | Sở Xây dựng", "Các Sở: Nội vụ, Y tế và Xây dựng"),
            ("Sở Nội vụ | Sở Y tế | Công an tỉnh", "Các sở, ban, ngành: Nội vụ, Y tế, Công an tỉnh"),
            ("Sở Nội vụ | Sở Y tế | Công an tỉnh", "Các Sở: Nội vụ, Y tế; Công an tỉnh:"),
            ("Công an tỉnh | Sở Nội vụ | Sở Y tế", "Công an tỉnh, các Sở: Nội vụ, Y tế"),
            ("Sở Nội vụ | Ủy ban nhân dân các xã", "Các Sở: Nội vụ và UBND các xã"),
            ("Phòng Kinh tế | Phòng Văn hóa - Xã hội", "Các phòng: Kinh tế, Văn hóa - Xã hội"),
            ("Các đơn vị | Hạt Kiểm lâm | Hội Nông dân xã", "Các đơn vị: Hạt Kiểm lâm, Hội Nông dân xã"),
            ("Bộ Y tế | Bộ Tài chính", "Các bộ, ngành: Y tế, Tài chính"),
        ] {
            assert_eq!(leads(title), expected, "{title}");
            assert!(end_of_together(&Words::new(title)).is_some(), "{title}");
        }
    }

    #[test]
    fn what_else_stands_behind_a_colon_is_no_row() {
        for title in [
            "UBND các xã, phường: Bến Đò, Cầu Phao, Tân Kiều",
            "Các xã: Bến Đò và Cầu Phao",
            "Các ngành: Công an tỉnh, Thuế tỉnh",
            "Các Sở: Nội vụ, Y tế theo chức năng, nhiệm vụ được giao phối hợp thực hiện",
        ] {
            assert!(end_of_together(&Words::new(title)).is_some(), "{title}");
        }
        for title in [
            "Các sở: Xây dựng kế hoạch, tổ chức hội thi",
            "Các Sở: Chủ trì, phối hợp",
            "Các đơn vị: Rà soát bến phà, cầu phao",
            "Sở Y tế: Chủ trì, phối hợp",
            "Các Sở: Nội vụ",
            "Các Sở: Nội vụ, Y tế. Tổ chức hội thi",
            "UBND các xã: Tuyên truyền, vận động",
            "UBND các xã: Bến Đò",
            "Nội dung: Y tế, Tài chính",
        ] {
            assert!(end_of_together(&Words::new(title)).is_none(), "{title}");
        }
    }
}
