//! Where an agency's name begins and ends: `Sở Giáo dục và Đào tạo | kiểm tra việc …`.
//!
//! ```text
//! list       = name (separator name)*          Sở Y tế, Công an tỉnh và UBND các xã, phường
//! name       = [các] (person | fixed | fielded | collective)
//! person     = (Thủ trưởng | Giám đốc | công chức …) [name] tail
//! fixed      = (Ủy ban nhân dân | UBND | Công an …) tail
//! fielded    = (Sở | Phòng | Trung tâm …) (field | Proper Words) tail
//! collective = member ([, | và] member)* tail      sở, ban, ngành · cơ quan, đơn vị
//! tail       = (qualifier | place | charge)*       có liên quan · trên địa bàn tỉnh · được giao chủ trì
//! place      = [của | thuộc | trên địa bàn …] [các] unit ([, | và | /] unit)* [Proper Words]
//! ```
//! A task begins with a verb in small letters, so a name ends at the first word
//! that is none of these.

use std::ops::Range;

use super::lexicon::{
    BARE, CHARGED_BY, CHARGES, COLLECTIVES, EVERYDAY, FIELDS, FIXED, HEADS, PERSONS, PLACED, Phrase, QUALIFIERS, QUANTIFIERS, UNITS, VERBS,
};
use crate::extract::words::Kind;

/// A name is never longer than this; what goes on is a list that slipped its separators.
const LONGEST_NAME: usize = 48;
/// A person of a person of a body: `Giám đốc`, `Chủ tịch`, the body.
const DEEPEST: usize = 3;

/// How sure the surroundings are that a name stands here.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Trust {
    /// Anywhere in a sentence: everyday words need a capital or a companion.
    Wary,
    /// After `phối hợp với`, in a list or a cell: a bare `đơn vị` is a name too.
    Sure,
}

/// The names that stand at `at`, joined by commas, `và` and the like.
pub(super) fn list(phrase: &Phrase<'_, '_>, at: usize, trust: Trust) -> Vec<Range<usize>> {
    let mut names: Vec<Range<usize>> = Vec::new();
    let mut from = at;
    while let Some(to) = read(phrase, from, trust) {
        names.push(from..to);
        let after = aside(phrase, to);
        match separator(phrase, after).or_else(|| separator(phrase, to)) {
            Some(next) => from = next,
            None => break,
        }
    }
    names
}

/// The index after the mark or word that joins two names.
fn separator(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let mut end = at;
    if phrase.any(end, &[",", ";", "-", "–", "/", "&", "+", "\u{2022}"]) {
        end += 1;
        // A comma and a word: ', và'; a semicolon and a bullet: '; -'.
        if phrase.any(end, &["-", "–", "+", "\u{2022}"]) {
            end += 1;
        }
    }
    for joint in ["cùng với", "và", "cùng", "hoặc", "với", "hay"] {
        if let Some(next) = phrase.phrase(end, joint) {
            end = next;
            break;
        }
    }
    (end > at).then_some(end)
}

/// The index after a remark in brackets: `(qua Sở Nội vụ)`.
pub(super) fn aside(phrase: &Phrase<'_, '_>, at: usize) -> usize {
    if !phrase.is(at, "(") {
        return at;
    }
    (at + 1..phrase.len().min(at + 24)).find(|&end| phrase.is(end, ")")).map_or(at, |end| end + 1)
}

/// The end of the name that begins at `at`.
pub(super) fn read(phrase: &Phrase<'_, '_>, at: usize, trust: Trust) -> Option<usize> {
    read_within(phrase, at, trust, DEEPEST).map(|end| end.min(at + LONGEST_NAME))
}

fn read_within(phrase: &Phrase<'_, '_>, at: usize, trust: Trust, depth: usize) -> Option<usize> {
    if depth == 0 || !phrase.letters(at) {
        return None;
    }
    let counted = phrase.past(at, &QUANTIFIERS);
    let head = counted.unwrap_or(at);
    let trust = if counted.is_some() { Trust::Sure } else { trust };
    // The longest reading wins: `Thường trực HĐND` is no `Thường trực`.
    [person(phrase, head, trust, depth), fixed(phrase, head, trust, depth), fielded(phrase, head, trust), collective(phrase, head, trust)]
        .into_iter()
        .flatten()
        .max()
}

/// A person who answers for a body: `Thủ trưởng các cơ quan`, `Giám đốc Sở Y tế`.
fn person(phrase: &Phrase<'_, '_>, at: usize, trust: Trust, depth: usize) -> Option<usize> {
    let mut end = phrase.past(at, &PERSONS)?;
    // `CC. Văn phòng`, `TT. HĐND`: the point of an abbreviation.
    let short = phrase.any(at, &["cc", "tt"]);
    if short && phrase.is(end, ".") {
        end += 1;
    }
    // `người đứng đầu, Thủ trưởng các …`, `cán bộ, công chức, viên chức …`: persons share what follows.
    for _ in 0..4 {
        let joint = if phrase.any(end, &[",", "và", "hoặc", "/"]) { end + 1 } else { end };
        match phrase.past(joint, &PERSONS) {
            Some(next) => end = next,
            None => break,
        }
    }
    if let Some(next) = read_within(phrase, end, Trust::Sure, depth - 1) {
        return Some(tail(phrase, next, true));
    }
    if let Some(next) = phrase.past(end, &FIELDS) {
        return Some(tail(phrase, next, true));
    }
    if short {
        return None;
    }
    let next = tail(phrase, end, false);
    // Alone, only those words are somebody who is to act.
    let alone = phrase.phrase(at, "người đứng đầu").is_some()
        || phrase.phrase(at, "cán bộ").is_some()
        || phrase.phrase(at, "công chức").is_some()
        || phrase.phrase(at, "viên chức").is_some()
        || (phrase.phrase(at, "thủ trưởng").is_some() && trust == Trust::Sure);
    (next > end || alone).then_some(next)
}

/// A body whose name is known as a whole.
fn fixed(phrase: &Phrase<'_, '_>, at: usize, trust: Trust, depth: usize) -> Option<usize> {
    let end = phrase.past(at, &FIXED)?;
    let to = tail(phrase, end, false);
    if phrase.past(at, &EVERYDAY) != Some(end) {
        return Some(to);
    }
    // An everyday word needs its capital, and a place or the body it belongs to:
    // `Thanh tra tỉnh`, `Văn phòng các sở`.
    if !phrase.capital(at) {
        return None;
    }
    if to > end {
        return Some(to);
    }
    read_within(phrase, end, Trust::Wary, depth - 1).or((trust == Trust::Sure).then_some(to))
}

/// Whether a name with a head of its own begins here: a cheap look, no full reading,
/// so that a list of a thousand names stays linear.
fn begins(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    if let Some(end) = phrase.past(at, &FIXED) {
        return phrase.past(at, &EVERYDAY) != Some(end) || phrase.capital(at);
    }
    phrase.past(at, &HEADS).is_some_and(|head| {
        let capital = phrase.capital(at);
        let field = phrase.begins(head, &FIELDS) || zones(phrase, head).is_some();
        field && (capital || phrase.capital(head) || phrase.shout()) || capital && (phrase.capital(head) || place(phrase, head).is_some())
    })
}

/// A head and its field or proper name: `Sở Nội vụ`, `Báo Lao động`, `Ban Quản lý các Khu kinh tế`.
fn fielded(phrase: &Phrase<'_, '_>, at: usize, trust: Trust) -> Option<usize> {
    let head = phrase.past(at, &HEADS)?;
    // `Ban Quản lý | khu kinh tế` and `Ban | Tuyên giáo và Dân vận`: the longer head, else the shorter.
    headed(phrase, at, head, trust).or_else(|| headed(phrase, at, at + 1, trust))
}

/// A body whose head stands at `at..head`.
fn headed(phrase: &Phrase<'_, '_>, at: usize, head: usize, trust: Trust) -> Option<usize> {
    // `các Sở: Xây dựng, Tài chính`: the head is shared over a colon.
    let start = if phrase.is(head, ":") && trust == Trust::Sure { head + 1 } else { head };
    if let Some(end) = zones(phrase, start) {
        return Some(tail(phrase, end, true));
    }
    if let Some(field) = phrase.past(start, &FIELDS) {
        // A head in small letters is an everyday word unless the field stands in capitals
        // or the surroundings are sure: `phòng Nội vụ`, but `bộ tài chính` of nothing.
        let written = phrase.capital(at) || phrase.capital(start) || phrase.shout();
        return written.then(|| fields(phrase, field, false));
    }
    let proper = phrase.capital(start) && phrase.letters(start) && phrase.capital(at);
    if proper && phrase.past(start, &VERBS).is_none_or(|_| start > at) {
        return Some(fields(phrase, start + 1, true));
    }
    // Long heads name a body with a mere place: `Ban Chỉ đạo tỉnh`.
    let placed = place(phrase, head);
    (phrase.capital(at) || head > at + 1).then_some(placed).flatten().map(|end| tail(phrase, end, true))
}

/// Zones that a management board runs: `các khu công nghệ cao và khu công nghiệp`,
/// `Khu kinh tế Vũng Áng và các Khu công nghiệp Hà Tĩnh`.
fn zones(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    const SORTS: &[&str] = &["công nghiệp", "kinh tế", "chế xuất", "công nghệ cao", "du lịch", "đô thị", "bảo tồn", "rừng"];
    let one = |at: usize| {
        let start = if phrase.is(at, "các") { at + 1 } else { at };
        let start = phrase.is(start, "khu").then_some(start + 1)?;
        let mut end = SORTS.iter().find_map(|sort| phrase.phrase(start, sort))?;
        while phrase.capital(end) && phrase.letters(end) && named_place(phrase, end) {
            end += 1;
        }
        Some(end)
    };
    let mut end = one(at)?;
    for _ in 0..4 {
        let joint = end + 1;
        if !phrase.any(end, &["và", ",", "-"]) {
            break;
        }
        match one(joint).or_else(|| SORTS.iter().find_map(|sort| phrase.phrase(joint, sort))) {
            Some(next) => end = next,
            None => break,
        }
    }
    Some(end)
}

/// Runs on over the rest of a proper name and further fields that share the head.
fn fields(phrase: &Phrase<'_, '_>, mut at: usize, mut open: bool) -> usize {
    let limit = at + LONGEST_NAME;
    // `Cục Quản lý [đê điều]`: the field only says how, the rest says what.
    open |= phrase.capital(at.saturating_sub(2))
        && ["quản lý", "chỉ đạo", "kiểm tra"].iter().any(|how| phrase.phrase(at.saturating_sub(2), how) == Some(at));
    while at < limit {
        let next = tail(phrase, at, true);
        if next > at {
            at = next;
            open = false;
            continue;
        }
        // The rest of a word that began with a capital: `Kiểm [soát bệnh tật]`.
        if open && let Some(next) = small_rest(phrase, at) {
            at = next;
            continue;
        }
        match shared_field(phrase, at) {
            Some((next, proper)) => {
                at = next;
                open = proper;
            }
            None => break,
        }
    }
    at
}

/// A syllable in small letters that goes on with a proper name.
fn small_rest(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    if !phrase.letters(at) || phrase.any(at, &["và", "có", "của", "các", "những", "hoặc"]) {
        return None;
    }
    match phrase.past(at, &FIELDS) {
        Some(end) => Some(end),
        None => (!phrase.begins(at, &VERBS)).then_some(at + 1),
    }
}

/// A further field of the same head: `[, Thể thao] [và Du lịch]`, `Sở Nội vụ[, Tài chính]`.
fn shared_field(phrase: &Phrase<'_, '_>, at: usize) -> Option<(usize, bool)> {
    if !phrase.any(at, &[",", "và", "-", "–", "&", "/", ";"]) {
        return None;
    }
    let mut next = at + 1;
    if phrase.any(at, &[",", ";"]) && phrase.is(next, "và") {
        next += 1;
    }
    if begins(phrase, next) || phrase.begins(next, &PERSONS) || phrase.begins(next, &BARE) || phrase.begins(next, &QUANTIFIERS) {
        return None;
    }
    if let Some(end) = phrase.past(next, &FIELDS) {
        // `, kiểm tra …` in small letters is a task again.
        let task = phrase.begins(next, &VERBS) || phrase.any(at, &[",", ";"]);
        return (phrase.capital(next) || !task).then_some((end, false));
    }
    // `Trung tâm Truyền thông, [Dữ liệu và Công nghệ số]`: a capital after a comma is a proper name.
    let proper = phrase.capital(next) && phrase.letters(next) && !phrase.is(at, ";") && !phrase.begins(next, &COLLECTIVES);
    proper.then_some((next + 1, true))
}

/// A collective: `sở, ban, ngành`, `cơ quan, đơn vị có liên quan`.
fn collective(phrase: &Phrase<'_, '_>, at: usize, trust: Trust) -> Option<usize> {
    let first = member(phrase, at)?;
    let mut end = first;
    let mut members = 1;
    let limit = at + LONGEST_NAME;
    while end < limit {
        let joint = if phrase.any(end, &[",", "và", "/", "-", "–", "hoặc", ";"]) { end + 1 } else { end };
        let joint = if joint > end && phrase.any(joint, &["và", "hoặc"]) { joint + 1 } else { joint };
        let person = phrase.past(joint, &PERSONS) > phrase.past(joint, &COLLECTIVES);
        if joint > end && (person || begins(phrase, joint)) {
            break;
        }
        // `sở, ban, ngành và [cơ quan, đơn vị có liên quan]` are two collectives.
        let another = phrase.is(joint, "cơ") && phrase.is(joint.wrapping_sub(1), "và") && phrase.any(at, &["sở", "bộ", "ban"]);
        // Without a separator only short forms join: `sở ngành`, `ban ngành`, `cơ quan đơn vị`.
        let fused = joint > end || phrase.any(joint, &["ngành", "ban", "phòng", "đơn", "địa", "công", "viên", "chính", "đoàn"]);
        if another || !fused {
            break;
        }
        match member(phrase, joint) {
            Some(next) => {
                end = next;
                members += 1;
            }
            None => break,
        }
    }
    let to = tail(phrase, end, false);
    // `các ngành Giáo dục, Nội vụ`, `Các Sở, ngành: Tài chính; Nội vụ`: fields follow,
    // unless they begin a task: `Các ngành: Xây dựng kế hoạch`.
    let shared = phrase.any(end - 1, &["ngành", "sở", "bộ", "phòng", "ban"]);
    let start = if phrase.is(to, ":") { to + 1 } else { to };
    let to = phrase
        .past(start, &FIELDS)
        .filter(|&field| {
            let task = phrase.past(start, &VERBS) == Some(field) && phrase.letters(field);
            shared && phrase.capital(start) && !task
        })
        .map_or(to, |field| fields(phrase, field, false));
    // A lone everyday word needs sure surroundings; `ban, ngành` are a pair that stands alone.
    let bare = phrase.begins(at, &BARE);
    let enough = trust == Trust::Sure
        || bare && (members > 1 || to > first)
        || members > 1 && phrase.any(at, &["bộ", "ban", "ngành", "phòng", "hội", "cấp"]);
    enough.then_some(to)
}

/// What makes `tổ chức` a noun.
const ORGANISED: &[&str] = &[
    "có liên quan",
    "liên quan",
    "chính trị",
    "xã hội",
    "thành viên",
    "khác",
    "đảng",
    "đoàn thể",
    "quốc tế",
    "tín dụng",
    "khoa học",
    "nghề nghiệp",
    "tôn giáo",
    "sự nghiệp",
    "kinh tế",
    "quần chúng",
    "trong và ngoài",
    "nước ngoài",
    "hội",
    "hành nghề",
];

/// One member of a collective. `tổ chức` is a member only where it cannot be the verb.
fn member(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let end = phrase.past(at, &COLLECTIVES)?;
    let everyday = match phrase.key(at) {
        "tổ" if end == at + 2 => {
            // `các tổ chức` is plural, `đơn vị, tổ chức có liên quan` is qualified.
            let counted = at > 0 && phrase.any(at - 1, &["các", "những"]);
            let qualified = ORGANISED.iter().any(|qualifier| phrase.phrase(end, qualifier).is_some())
                || phrase.any(end, &[",", "và", ";", ".", ""]) && at > 0 && phrase.any(at - 1, &[",", "và"]);
            !counted && !qualified
        }
        "xã" => phrase.any(end, &["hội"]),
        "trường" => phrase.any(end, &["hợp"]),
        "ngành" => phrase.any(end, &["dọc", "nghề"]),
        "bộ" => phrase.any(end, &["máy", "phận", "tiêu", "luật", "chỉ"]) && end == at + 1,
        "ban" => phrase.any(end, &["hành"]) && end == at + 1,
        "báo" => phrase.any(end, &["cáo"]) && end == at + 1,
        "hội" => phrase.any(end, &["nghị", "thảo", "nhập", "chợ", "thi", "đồng"]) && end == at + 1,
        "phòng" => {
            phrase.any(end, &["ngừa", "chống", ",", "cháy"]) && end == at + 1 && phrase.any(end + 1, &["chống", "cháy", "ngừa", "chữa"])
        }
        "cấp" => phrase.any(end, &["phát", "phép", "giấy"]),
        "tổ" => end == at + 1 && phrase.past(at, &VERBS).is_some_and(|verb| verb > end),
        _ => false,
    };
    (!everyday).then_some(end)
}

/// What narrows a name down after it: qualifiers, charges, places, a proper name.
fn tail(phrase: &Phrase<'_, '_>, mut at: usize, proper: bool) -> usize {
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

/// The body that a body belongs to: `Thanh tra [Sở Xây dựng]`, `đơn vị [trực thuộc Sở Y tế]`.
fn owner(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let start = ["trực thuộc", "thuộc"].iter().find_map(|joint| phrase.phrase(at, joint));
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
fn named_place(phrase: &Phrase<'_, '_>, at: usize) -> bool {
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
            || phrase.any(end, &[",", "và", ".", ";", ""]) && phrase.any(joint, &["thông", "giáo", "đào", "lãnh", "quản"]) && joint == at
            || place(phrase, end).is_some() && phrase.any(joint, &["thông", "giáo", "đào"]);
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
        let acts = phrase.any(end, &[",", "phối", "tham", "xây", "tổ", "triển", "thực", "và", "tổng", ""]);
        if phrase.is(at, "thực") || !of_office || acts && end == at + 2 {
            return None;
        }
    }
    if let Some(next) = phrase.past(end, &CHARGED_BY) {
        end = next;
    }
    Some(end)
}

/// A place: `tỉnh`, `các xã, phường`, `trên địa bàn huyện Bát Xát`, `khu vực XIX`.
fn place(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let joined = phrase.past(at, &PLACED);
    let start = joined.unwrap_or(at);
    let mut end = unit(phrase, start)?;
    for _ in 0..8 {
        let joint = if phrase.any(end, &[",", "và", "/", "-", "–", "hoặc"]) {
            end + 1
        } else {
            break;
        };
        let joint = if phrase.is(joint, "và") { joint + 1 } else { joint };
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
    if phrase.kind(end) == Some(Kind::Digits) && phrase.any(end - 1, &["quận", "phường", "vực", "vùng"]) {
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
