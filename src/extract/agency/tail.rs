//! What narrows a body down after its name: `| có liên quan`, `| trên địa bàn huyện Bát Xát`.
//!
//! ```text
//! tail      = (charge | owner | place | qualifier | Proper Words)*
//! charge    = "được giao" … ["tại Kế hoạch này"]       được phân công chủ trì thực hiện nhiệm vụ
//! owner     = ["trực thuộc" | "thuộc"] body            đơn vị | trực thuộc Sở Y tế
//! qualifier = known ([, | và] known)*                  cơ quan | báo chí, truyền thông
//! place     = ["của" | "thuộc" | "trên địa bàn" …] unit (separator unit)* [Proper Words]
//! unit      = ["các"] [count] ("tỉnh" | "huyện" | "cấp xã" …)
//! ```

use super::lexicon::{
    CHARGED_BY, CHARGES, COLLECTIVES, EVERYDAY, FIELDS, FIXED, HEADS, PERSONS, PLACED, Phrase, QUALIFIERS, QUANTIFIERS, UNITS, VERBS,
};
use super::name::LONGEST_NAME;
use crate::extract::words::Kind;

/// What joins a body to the one that it belongs to.
const OWNED: [&str; 2] = ["trực thuộc", "thuộc"];

/// What joins the units of one place.
const UNIT_JOINTS: [&str; 6] = [",", "và", "/", "-", "–", "hoặc"];

/// The units that are told apart by a number: `Quận 3`, `khu vực 2`.
const NUMBERED: [&str; 4] = ["quận", "phường", "vực", "vùng"];

/// The first words of qualifiers that are verbs too: `thông tin`, `giáo dục`, `đào tạo`, `lãnh đạo`, `quản lý`.
const VERB_LIKE: [&str; 5] = ["thông", "giáo", "đào", "lãnh", "quản"];

/// Those of them that a place makes a qualifier: `cơ sở đào tạo trên địa bàn tỉnh`.
const VERB_LIKE_OF_A_PLACE: [&str; 3] = ["thông", "giáo", "đào"];

/// What ends a qualifier; the empty word is the end of the phrase.
const ENDS: [&str; 5] = [",", "và", ".", ";", ""];

/// What follows `cơ quan chủ trì |` when `chủ trì` is what the office does.
const ACTS: [&str; 9] = [",", "phối", "tham", "xây", "tổ", "triển", "thực", "và", "tổng"];

/// What narrows a name down after it: qualifiers, charges, places, a proper name.
pub(super) fn tail(phrase: &Phrase<'_, '_>, mut at: usize, proper: bool) -> usize {
    let limit = at + LONGEST_NAME;
    let mut qualified = false;
    while at < limit {
        if let Some(next) = charge(phrase, at).or_else(|| owner(phrase, at)).or_else(|| place(phrase, at)) {
            at = next;
            qualified = false;
        } else if let Some(next) = qualifier(phrase, at, qualified) {
            at = next;
            qualified = true;
        } else if proper && phrase.capital(at) && phrase.letters(at) && !phrase.begins(at, &FIELDS) {
            // A proper name without its unit: `Sở Y tế Hà Nội`.
            at += 1;
        } else if !proper && phrase.capital(at) && phrase.letters(at) && named_place(phrase, at) {
            at += 1;
        } else {
            break;
        }
    }
    at
}

/// A place: `tỉnh`, `các xã, phường`, `trên địa bàn huyện Bát Xát`, `khu vực XIX`.
pub(super) fn place(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let start = phrase.past(at, &PLACED).unwrap_or(at);
    let mut end = unit(phrase, start)?;
    for _ in 0..8 {
        if !phrase.any(end, &UNIT_JOINTS) {
            break;
        }
        let joint = if phrase.is(end + 1, "và") { end + 2 } else { end + 1 };
        // `tỉnh, [Tỉnh đoàn]`: another body, not another unit.
        if phrase.begins(joint, &FIXED) {
            break;
        }
        match unit(phrase, joint) {
            Some(next) => end = next,
            None => break,
        }
    }
    // The proper name of the place; a number names a ward or a region: `Quận 3`, `khu vực 2`.
    if phrase.kind(end) == Some(Kind::Digits) && phrase.any(end - 1, &NUMBERED) {
        end += 1;
    }
    while phrase.capital(end) && phrase.letters(end) && named_place(phrase, end) {
        end += 1;
    }
    Some(end)
}

/// One unit of government, perhaps with `các` or a count before it.
fn unit(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let mut start = phrase.past(at, &QUANTIFIERS).filter(|_| !phrase.is(at + 1, "cấp")).unwrap_or(at);
    if phrase.is(at, "các") && phrase.is(at + 1, "cấp") {
        start = at;
    }
    if phrase.kind(start) == Some(Kind::Digits) {
        start += 1;
    }
    let end = phrase.past(start, &UNITS)?;
    // `xã hội`, `bản tin`, `địa phương` after `các cơ quan` are other words.
    let other = phrase.is(start, "xã") && phrase.is(end, "hội")
        || phrase.any(start, &["bản", "cơ", "vùng"]) && start == at
        || phrase.any(start, &["bộ", "ngành"]) && (start == at || phrase.any(end, &[",", "và"]) && phrase.begins(end + 1, &COLLECTIVES));
    (!other).then_some(end)
}

/// The body that a body belongs to: `Thanh tra [Sở Xây dựng]`, `đơn vị [trực thuộc Sở Y tế]`.
fn owner(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let start = phrase.past(at, &OWNED);
    let body = start.unwrap_or(at);
    // Without a joint only a body in capitals goes on: `Văn phòng – Thống kê UBND xã`.
    if start.is_none() && !phrase.capital(at) || phrase.is(body, "thuế") {
        return None;
    }
    let fixed = phrase.past(body, &FIXED).filter(|_| !phrase.begins(body, &EVERYDAY));
    let field = || phrase.past(body, &HEADS).and_then(|head| phrase.past(head, &FIELDS));
    fixed.or_else(field)
}

/// A capital word right after a body that is no other body: `UBND Thành phố`, `Công an Hà Nội`.
pub(super) fn named_place(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    !phrase.begins(at, &HEADS)
        && !phrase.begins(at, &FIXED)
        && !phrase.begins(at, &PERSONS)
        && !phrase.begins(at, &FIELDS)
        && !phrase.begins(at, &COLLECTIVES)
}

/// `có liên quan`, `báo chí, truyền thông`; not where the word is the verb of a task.
fn qualifier(phrase: &Phrase<'_, '_>, at: usize, qualified: bool) -> Option<usize> {
    // After a comma only a further qualifier goes on: `sản xuất, chế biến và xuất khẩu`.
    let joint = if qualified && phrase.any(at, &[",", "và"]) { at + 1 } else { at };
    let end = phrase.past(joint, &QUALIFIERS)?;
    if let Some(verb) = phrase.past(joint, &VERBS) {
        // `thông tin đại chúng` is longer than the verb `thông tin`; else a verb it is
        // unless another qualifier, a place or a mark follows.
        let described = verb < end
            || phrase.any(end, &ENDS) && phrase.any(joint, &VERB_LIKE) && joint == at
            || place(phrase, end).is_some() && phrase.any(joint, &VERB_LIKE_OF_A_PLACE);
        return described.then_some(end);
    }
    // After a comma only a qualifier of the same sort goes on, and no other body may begin there.
    (joint == at || !phrase.begins(joint, &COLLECTIVES)).then_some(end)
}

/// `được giao chủ trì thực hiện nhiệm vụ tại Kế hoạch này`; `chủ trì` alone only of `cơ quan chủ trì`.
fn charge(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let mut end = phrase.past(at, &CHARGES)?;
    if phrase.is(at, "chủ") || phrase.is(at, "thực") {
        let of_office = at > 0 && phrase.any(at - 1, &["quan", "vị"]);
        let acts = end >= phrase.len() || phrase.any(end, &ACTS);
        if phrase.is(at, "thực") || !of_office || acts && end == at + 2 {
            return None;
        }
    }
    if let Some(next) = phrase.past(end, &CHARGED_BY) {
        end = next;
    }
    Some(end)
}
