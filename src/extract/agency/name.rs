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

use smallvec::SmallVec;

use super::boards;
use super::body::{fielded, with_number};
use super::charge;
use super::collective::collective;
use super::lexicon::{EVERYDAY, FIELDS, FIXED, FORCES, HEADS, PERSONS, PLACED, QUALIFIERS, QUANTIFIERS, VERBS};
use super::members;
use super::offices;
use super::owners;
use super::phrase::Phrase;
use super::sorts;
use super::staff;
use super::starts::{BODY, FIXED_NAME, HEAD, MEMBER, NAME, PERSON, QUANTIFIER, STANDS_ALONE};
use super::tail::{tail, tail_of_body};
use super::trust::{LONGEST_NAME, Trust};
use super::villages;
use crate::extract::phrases::Table;
use crate::words::Kind;

/// A person of a person of a body: `Giám đốc`, `Chủ tịch`, the body.
const DEEPEST: usize = 3;

/// The marks that join two names, and those that may stand behind one of them: `; -`.
const MARKS: [&str; 8] = [",", ";", "-", "–", "/", "&", "+", "\u{2022}"];
const BULLETS: [&str; 4] = ["-", "–", "+", "\u{2022}"];

/// The words that join two names.
static JOINTS: Table<&str, 16> = Table::new(&["cùng với", "và", "cùng", "hoặc", "với", "hay"]);

/// Persons who are to act though no body is named: `người đứng đầu`, `cán bộ`.
static ALONE: Table<&str, 16> = Table::new(&[
    "người đứng đầu",
    "cán bộ",
    "công chức",
    "viên chức",
    "trưởng thôn",
    "trưởng ấp",
    "thôn trưởng",
    "bí thư chi bộ",
    "tổ trưởng tổ dân phố",
]);

/// The office that a body holds, behind a dash after its name.
static APPOSED: Table<&str, 8> =
    Table::new(&["cơ quan thường trực", "cơ quan chủ trì", "cơ quan đầu mối", "đơn vị thường trực", "đơn vị chủ trì"]);

/// What shows beside `quân đội` in small letters that the body is meant.
const BESIDE_THE_ARMY: [&str; 4] = ["công an", "dân quân", "biên phòng", "bộ đội biên phòng"];

/// Who acts beside the bodies and is none.
static PEOPLE: Table<&str, 16> = Table::new(&[
    "mọi người dân",
    "người dân",
    "nhân dân",
    "toàn thể nhân dân",
    "toàn thể người dân",
    "mọi tầng lớp nhân dân",
    "các tầng lớp nhân dân",
    "toàn dân",
]);

/// What each of those who were named does alike, behind their names.
static EACH: Table<&str, 32> = Table::new(&[
    "mỗi đơn vị",
    "mỗi cơ quan",
    "mỗi cơ quan , đơn vị",
    "mỗi địa phương",
    "mỗi sở",
    "mỗi ngành",
    "mỗi xã",
    "mỗi xã , phường",
    "mỗi phường",
    "mỗi huyện",
]);

/// How many words a name has at most beside which `mỗi xã` is another.
const BESIDE: usize = 6;

/// What tells of somebody what they are or have, and not what they do.
const DESCRIBING: [&str; 8] = ["có", "được", "là", "bị", "đạt", "đã", "và", "với"];

/// Names in a row, of which there are seldom more than two.
pub(super) type Names = SmallVec<[Range<usize>; 2]>;

/// How far before a name the share may stand that is counted of it.
const SHARED: usize = 16;

/// How many words a remark in brackets has.
const REMARK: usize = 64;

/// The names that stand at `at`, joined by commas, `và` and the like.
pub(super) fn list(phrase: &Phrase<'_, '_>, at: usize, trust: Trust) -> Names {
    let mut names = Names::new();
    let mut from = at;
    while let Some(to) = read(phrase, from, trust).or_else(|| sorts::beside(phrase, &names, from)) {
        let name = from..to;
        let members = members::of(phrase, &name);
        names.push(name);
        names.extend(members);
        let after = aside(phrase, to);
        match separator(phrase, after).or_else(|| past_charge(phrase, from..to, to)) {
            // `…, từng tổ | xây dựng`: each of them does it, beside no others.
            Some(next) if staff::each_group(phrase, next).is_none() => from = next,
            _ => break,
        }
    }
    names
}

/// Where the names go on behind what a body with a name of its own was charged with: `UBND các xã | được giao nhiệm vụ và | Sở Y tế`.
fn past_charge(phrase: &Phrase<'_, '_>, name: Range<usize>, at: usize) -> Option<usize> {
    let end = charge::behind(phrase, &[name], at);
    // `… được giao chủ trì, Sở Y tế lập sổ`: each of them does something else.
    let parted = phrase.is(end, "và") || phrase.is(end, ",") && !phrase.is(end - 1, "trì");
    let next = (end > at && parted).then_some(end + 1)?;
    let next = if phrase.is(next, "và") { next + 1 } else { next };
    let other = read(phrase, next, Trust::Sure)?;
    // `… được giao chủ trì và Sở Y tế | phối hợp`
    (!phrase.begins(other, &["phối hợp"])).then_some(next)
}

/// Whether a name goes on with those of whom a share is counted: `Hằng năm, 100% bộ, | cơ quan ngang bộ | tự đánh giá`.
pub(super) fn of_a_share(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let counted = (at.saturating_sub(SHARED)..at).rev().find(|&before| phrase.is(before, "%"));
    counted.is_some_and(|share| share + 1 < at && super::end_of(&list(phrase, share + 1, Trust::Sure), share) > at)
}

/// The index after the mark or word that joins two names.
pub(super) fn separator(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let mut end = at;
    if phrase.any(end, &MARKS) {
        end += 1;
        // A semicolon and a bullet: '; -'.
        if phrase.any(end, &BULLETS) {
            end += 1;
        }
    }
    // A word alone, or after a comma: ', và'.
    end = phrase.past(end, &JOINTS).unwrap_or(end);
    (end > at).then_some(end)
}

/// The index after a remark: `(qua Sở Nội vụ)`, or the body's office behind a dash,
/// `- Cơ quan thường trực Ban Chỉ đạo`.
pub(super) fn aside(phrase: &Phrase<'_, '_>, at: usize) -> usize {
    if let Some(end) = each(phrase, at) {
        return end;
    }
    // Behind most names stands another word than begins one.
    if !phrase.any(at, &["-", "–", "(", ")", "và", "cùng"]) {
        return at;
    }
    if phrase.any(at, &["-", "–"])
        && let Some(office) = phrase.past(at + 1, &APPOSED)
    {
        // Of whom: `Ban Chỉ đạo`, `Tổ công tác`, perhaps with what they are for.
        return read_within(phrase, office, Trust::Sure, 1).unwrap_or(office);
    }
    if phrase.any(at, &["-", "–"])
        && let Some(end) = offices::held(phrase, at + 1)
    {
        return end;
    }
    let end = match () {
        () if phrase.is(at, "(") => (at + 1..phrase.len().min(at + REMARK)).find(|&end| phrase.is(end, ")")).map(|end| end + 1),
        () if phrase.is(at, ")") => members::closed(phrase, at),
        () => None,
    };
    people(phrase, end.unwrap_or(at))
}

/// The index behind the words that share out among those who were named what they are to do: `Sở Y tế, Công an tỉnh, mỗi đơn vị |
/// cử 02 người`. They name nobody else.
pub(super) fn each(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let start = if phrase.is(at, ",") { at + 1 } else { at };
    let end = if phrase.is(start, "mỗi") { phrase.past(start, &EACH) } else { None };
    // `mỗi đơn vị liên quan`, `mỗi xã có rừng`: which of them, of whom each is one by itself.
    let described = |at: usize| phrase.begins(at, &QUALIFIERS) || phrase.begins(at, &PLACED) || phrase.any(at, &DESCRIBING);
    let acts = |at: usize| phrase.letters(at) && !phrase.capital(at) && !described(at);
    // `Mỗi sở, ngành, mỗi xã`, `Từng sở, mỗi xã`: one beside the other.
    let beside = || (at.saturating_sub(BESIDE)..at).any(|at| phrase.any(at, &["mỗi", "từng"]));
    end.filter(|&end| (phrase.begins(end, &VERBS) || acts(end)) && !beside())
}

/// The index after the people who act beside the bodies and are none: `… và mọi người dân | triển khai`.
fn people(phrase: &Phrase<'_, '_>, at: usize) -> usize {
    let joined = phrase.any(at, &["và", "cùng"]).then_some(at + 1);
    joined.and_then(|at| phrase.past(at, &PEOPLE)).filter(|&end| phrase.begins(end, &VERBS)).unwrap_or(at)
}

/// The end of the name that begins at `at`.
pub(super) fn read(phrase: &Phrase<'_, '_>, at: usize, trust: Trust) -> Option<usize> {
    read_within(phrase, at, trust, DEEPEST).map(|end| end.min(at + LONGEST_NAME))
}

fn read_within(phrase: &Phrase<'_, '_>, at: usize, trust: Trust, depth: usize) -> Option<usize> {
    let starts = phrase.starts(at);
    if depth == 0 || starts & NAME == 0 {
        return None;
    }
    if starts & QUANTIFIER != 0
        && let Some(end) = staff::each_group(phrase, at)
    {
        return Some(end);
    }
    let counted = if starts & QUANTIFIER != 0 { phrase.past(at, &QUANTIFIERS) } else { None };
    let head = counted.unwrap_or(at);
    // Most of what `các` counts is no name.
    let starts = if counted.is_some() { phrase.starts(head) } else { starts };
    if starts & BODY == 0 {
        return None;
    }
    let trust = if counted.is_some() { Trust::Sure } else { trust };
    // `lực lượng quân đội | , công an`; `các lực lượng quân đội, công an` are sorts of forces.
    let force = || phrase.past(head, &FORCES).filter(|&end| beside(phrase, end, &["công an", "quân đội"]));
    if phrase.is(head, "lực")
        && let Some(end) = force()
    {
        return Some(if counted.is_some() { end + 3 } else { end });
    }
    // The longest reading wins: `Thường trực HĐND` is no `Thường trực`.
    let may = |classes: u32| starts & classes != 0;
    let person = if may(PERSON) { person(phrase, head, trust, depth) } else { None };
    let fixed = if may(FIXED_NAME) { fixed(phrase, head, trust, depth) } else { None };
    let fielded = if may(HEAD) { fielded(phrase, head, trust) } else { None };
    let collective = if may(if trust == Trust::Sure { MEMBER } else { STANDS_ALONE }) { collective(phrase, head, trust) } else { None };
    person.max(fixed).max(fielded).max(collective)
}

/// Whether a field in small letters, up to `end`, is what a person does: `Trưởng thôn | tổ chức họp dân`. Heads of a board
/// or a department may have one of such a name: `Trưởng ban | tổ chức`.
fn does(phrase: &Phrase<'_, '_>, field: usize, end: usize) -> bool {
    let verb = !phrase.capital(field) && phrase.past(field, &VERBS) >= Some(end);
    // `Cán bộ quản lý` are some of them, and so are `Cán bộ đào tạo | được cử đi học`.
    let some = phrase.any(field - 1, &["bộ", "chức"]) && (phrase.is(field, "quản") || phrase.any(end, &["được", "bị", "đạt", "có"]));
    verb && !some && !phrase.any(field - 1, &["ban", "phòng", "đoàn", "tổ"])
}

/// A person who answers for a body: `Thủ trưởng các cơ quan`, `Giám đốc Sở Y tế`.
fn person(phrase: &Phrase<'_, '_>, at: usize, trust: Trust, depth: usize) -> Option<usize> {
    let mut end = phrase.past(at, &PERSONS)?;
    // `phối hợp với | cộng tác viên y tế`; `Cộng tác viên y tế tham gia tập huấn` tells of them.
    if phrase.begins(at, &staff::AIDES) {
        let counted = phrase.any(at.wrapping_sub(1), &["các", "những"]);
        let before = if counted { at.wrapping_sub(2) } else { at.wrapping_sub(1) };
        let beside = phrase.any(before, &["với", "cùng", "giữa", "và"]) || !counted && phrase.any(before, &[",", ":"]);
        return (trust == Trust::Sure && beside && !phrase.is(end, "trường")).then(|| tail(phrase, end, false));
    }
    // `Trưởng | Ban Quản lý Khu kinh tế`: of a board with a name, not the head of any `ban`.
    // So it is of its deputy: `Phó Trưởng | Ban Chỉ đạo`.
    let chief = at + usize::from(phrase.is(at, "phó"));
    let board = || phrase.phrase(chief, "trưởng ban") == Some(end) && phrase.past(chief + 1, &HEADS).is_some_and(|head| head > end);
    // `Trưởng | [các] phòng, ban chuyên môn`: of each of several.
    let several = || phrase.any(end - 1, &["phòng", "ban"]) && phrase.is(end, ",") && phrase.any(end + 1, &["phòng", "ban", "ngành"]);
    if phrase.is(chief, "trưởng") && end > chief + 1 && (board() || several()) {
        end = chief + 1;
    }
    // `CC. Văn phòng`, `TT. HĐND`: the point of an abbreviation.
    let short = phrase.any(at, &["cc", "tt"]);
    if short && phrase.is(end, ".") {
        end += 1;
    }
    // `người đứng đầu, Thủ trưởng các …`, `cán bộ, công chức, viên chức …`: persons share what follows.
    for _ in 0..4 {
        let joint = if phrase.any(end, &[",", "và", "hoặc", "/"]) { end + 1 } else { end };
        if is_minister(phrase, end) {
            break;
        }
        // `giáo viên, nhân viên`: of a school, where they are told beside its teachers.
        let beside = || phrase.phrase(joint, "nhân viên").filter(|_| phrase.start_of(end, &["giáo viên"]).is_some());
        match phrase.past(joint, &PERSONS).or_else(beside) {
            Some(next) if !phrase.begins(joint, &staff::AIDES) => end = next,
            _ => break,
        }
    }
    // `Trưởng thôn, | bản`: of each sort of village.
    while phrase.is(end, ",")
        && let Some(next) = villages::further(phrase, end, end + 1)
    {
        end = next;
    }
    // `Chánh | Văn phòng Đoàn ĐBQH và HĐND tỉnh`: the title ends in what the office begins with.
    if phrase.is(end - 1, "phòng")
        && let Some(next) = phrase.start_of(end, &OFFICE).and_then(|office| of_two(phrase, office))
    {
        return Some(next);
    }
    if let Some(next) = read_within(phrase, end, Trust::Sure, depth - 1) {
        return Some(tail(phrase, next, true));
    }
    if let Some(next) = phrase.past(end, &FIELDS).filter(|&next| !staff::does(phrase, at, end) && !does(phrase, end, next)) {
        return Some(tail(phrase, next, true));
    }
    if short {
        return None;
    }
    let next = tail(phrase, end, false);
    // Alone, only those words are somebody who is to act.
    let alone = phrase.begins(at, &ALONE)
        || phrase.begins(at, &staff::OFFICERS)
        || phrase.begins(at, &staff::STAFF)
        || (trust == Trust::Sure && phrase.is(at, "thủ") && phrase.is(at + 1, "trưởng"));
    (next > end || alone || is_minister(phrase, end)).then_some(next)
}

/// Whether a minister ends before a word, beside the heads of like bodies: `Bộ trưởng|, Thủ trưởng cơ quan ngang bộ`.
fn is_minister(phrase: &Phrase<'_, '_>, end: usize) -> bool {
    phrase.any(end, &[",", ";", "và"]) && phrase.phrase(end + 1, "thủ trưởng").is_some() && phrase.start_of(end, &["bộ trưởng"]).is_some()
}

/// Whether a comma or `và` and one of these follow.
fn beside(phrase: &Phrase<'_, '_>, at: usize, others: &[&str]) -> bool {
    phrase.any(at, &[",", "và"]) && others.iter().any(|other| phrase.phrase(at + 1, other).is_some())
}

/// Banks, firms and the like, which have branches that are named by what they are a branch of.
static WITH_BRANCHES: Table<&str, 32> = Table::new(&[
    "ngân hàng",
    "nhcsxh",
    "nhnn",
    "agribank",
    "vietinbank",
    "vietcombank",
    "bidv",
    "bảo hiểm",
    "công ty",
    "tổng công ty",
    "tập đoàn",
    "điện lực",
    "viettel",
    "vnpt",
    "văn phòng đăng ký đất đai",
]);

/// A branch: `Chi nhánh | Ngân hàng Chính sách xã hội tỉnh`.
fn branch(phrase: &Phrase<'_, '_>, at: usize, trust: Trust, depth: usize) -> Option<usize> {
    let body = phrase.phrase(at, "chi nhánh")?;
    // `mở chi nhánh Ngân hàng …`, `các chi nhánh ngân hàng`: branches that are told of.
    let named = (phrase.capital(at) || trust == Trust::Sure) && phrase.capital(body) || phrase.shout();
    if !named || !phrase.begins(body, &WITH_BRANCHES) {
        return None;
    }
    read_within(phrase, body, Trust::Sure, depth - 1)
}

/// Sorts of insurance.
static SCHEMES: Table<&str, 8> = Table::new(&["tự nguyện", "bắt buộc", "một lần", "hưu trí", "bổ sung"]);

/// The two bodies that one office serves, each in its ways to be written, and what joins them.
static OFFICE: Table<&str, 8> = Table::new(&["văn phòng", "vp"]);
static DEPUTIES: Table<&str, 8> = Table::new(&["đoàn đại biểu quốc hội", "đoàn đbqh", "đđbqh", "đbqh"]);
static COUNCIL: Table<&str, 8> = Table::new(&["hội đồng nhân dân", "hđnd"]);
static COMMITTEE: Table<&str, 8> = Table::new(&["ủy ban nhân dân", "ubnd"]);
const BOTH: [&str; 4] = ["và", "&", "-", "–"];

/// The office that serves two bodies of one place, which stands behind both: `Văn phòng Đoàn ĐBQH và Hội đồng nhân dân | tỉnh`.
/// A place behind the first parts them: `Văn phòng HĐND tỉnh | và UBND các xã`.
fn of_two(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let first = phrase.past(at, &OFFICE)?;
    let (joint, second) = match phrase.past(first, &DEPUTIES) {
        Some(joint) => (joint, &COUNCIL),
        None => (phrase.past(first, &COUNCIL)?, &COMMITTEE),
    };
    let end = phrase.any(joint, &BOTH).then(|| phrase.past(joint + 1, second)).flatten()?;
    Some(tail(phrase, end, false))
}

/// A body whose name is known as a whole.
fn fixed(phrase: &Phrase<'_, '_>, at: usize, trust: Trust, depth: usize) -> Option<usize> {
    let Some(mut end) = phrase.past(at, &FIXED) else { return branch(phrase, at, trust, depth) };
    // `Chi nhánh Trợ giúp pháp lý | số 2`
    if phrase.is(at, "chi") {
        return Some(with_number(phrase, at, tail_of_body(phrase, end)));
    }
    if phrase.any(at, &["văn", "vp"])
        && let Some(end) = of_two(phrase, at)
    {
        return Some(end);
    }
    if let Some(end) = boards::served(phrase, at) {
        return Some(end);
    }
    if owners::is_mission(phrase, at) {
        return owners::mission(phrase, at, end);
    }
    // `Bảo hiểm xã hội | tự nguyện`: the scheme, not who runs it.
    if phrase.any(at, &["bảo", "bhxh"]) && phrase.begins(end, &SCHEMES) {
        return None;
    }
    // `Thuế cơ sở 4`: offices of which there are many bear a number.
    if phrase.kind(end) == Some(Kind::Digits) && phrase.past(at, &["thuế cơ sở", "hải đội biên phòng", "quân khu"]) == Some(end)
    {
        end += 1;
    }
    // `Trung đoàn 741`: units of the army are told by their number alone.
    if phrase.past(at, &sorts::ARMY) == Some(end) {
        end = sorts::numbered(phrase, end)?;
    }
    if phrase.past(at, &EVERYDAY) != Some(end) {
        return Some(tail_of_body(phrase, end));
    }
    // `Quân sự địa phương`: a matter, as `quân sự quốc gia` is.
    if phrase.is(at, "quân") && phrase.any(end, &["địa", "quốc"]) {
        return None;
    }
    // An everyday word needs its capital, and a place or the body it belongs to:
    // `Thanh tra tỉnh`, `Văn phòng các sở`.
    if !phrase.capital(at) {
        let army = phrase.is(at, "quân") && trust == Trust::Sure;
        let joined = at > 1 && phrase.any(at - 1, &[",", "và"]) && phrase.start_of(at - 1, &BESIDE_THE_ARMY).is_some();
        return (phrase.is(at, "quân") && joined || army && beside(phrase, end, &BESIDE_THE_ARMY)).then_some(end);
    }
    let to = tail_of_body(phrase, end);
    if to > end {
        return Some(to);
    }
    // `Hải quan, Biên phòng | kiểm soát …`: in a row of forces that act each is one.
    let alone = || trust == Trust::Sure || sorts::is_row_of_forces(phrase, at, to);
    read_within(phrase, end, Trust::Wary, depth - 1).or_else(|| alone().then_some(to))
}
