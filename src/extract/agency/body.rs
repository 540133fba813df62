//! Bodies that a head and its field name: `Sở | Giáo dục và Đào tạo`, `Ban Quản lý | các Khu kinh tế`.
//!
//! ```text
//! fielded = head [":"] (zones | field (joint field)* | Proper Words [small words] | place) tail
//! joint   = "," | "và" | "-" | "&" | "/" | ";"        Văn hóa[, Thể thao] [và Du lịch]
//! ```

use super::boards;
use super::causes::{BOARDS, CAUSES, MANAGED};
use super::lexicon::{BARE, COLLECTIVES, EVERYDAY, FIELDS, FIXED, HEADS, PERSONS, QUANTIFIERS, UNITS, VERBS};
use super::ministry;
use super::phrase::Phrase;
use super::starts::{FIXED_NAME, HEAD, NAME, STANDS_ALONE};
use super::tail::{place, tail};
use super::tasks::{draws_up, is_drawn_up, is_task};
use super::trust::{LONGEST_NAME, Trust};
use super::villages;
use super::zone::zones;
use crate::extract::phrases::Table;
use crate::words::Kind;

/// Fields that only say how a body works: `Cục Quản lý [đê điều]`. The rest says on what.
static HOW: Table<&str, 8> = Table::new(&["quản lý", "chỉ đạo", "kiểm tra"]);

/// Small words that no proper name goes on with.
const NAME_ENDS: [&str; 6] = ["và", "có", "của", "các", "những", "hoặc"];

/// Words of names whose first or last syllable is a verb by itself: `Ban An toàn [giao thông]`.
static WHOLE: Table<&str, 64> = Table::new(&[
    "giao thông",
    "giao dịch",
    "công trình",
    "chương trình",
    "xuất nhập khẩu",
    "xuất nhập cảnh",
    "hàng hải",
    "hàng không",
    "tự nhiên",
    "dự trữ",
    "dự phòng",
    "dự án",
    "đồng bào",
    "từ thiện",
    "thông minh",
    "túc xá",
]);

/// Places of one syllable.
const ONE_SYLLABLE: [&str; 7] = ["huế", "vinh", "lào", "mỹ", "nga", "nhật", "pháp"];

/// Who is elected, and how many words of a body's name may tell more of it, each by a step.
static ELECTED: Table<&str, 16> = Table::new(&["đại biểu quốc hội", "đại biểu hội đồng nhân dân", "đại biểu hđnd", "đại biểu"]);
const ELECTIONS: usize = 6;

/// What joins two fields of one head.
const FIELD_JOINTS: [&str; 7] = [",", "và", "-", "–", "&", "/", ";"];

/// The last syllables of institutions, which no verb in small letters names.
const INSTITUTIONS: [&str; 8] = ["sở", "phòng", "trường", "viện", "tâm", "ty", "cục", "hội"];

/// A head and its field or proper name: `Sở Nội vụ`, `Báo Lao động`, `Ban Quản lý các Khu kinh tế`.
pub(super) fn fielded(phrase: &Phrase<'_, '_>, at: usize, trust: Trust) -> Option<usize> {
    let head = phrase.past(at, &HEADS)?;
    if let Some(end) = villages::board(phrase, at, trust) {
        return Some(tail(phrase, end, true));
    }
    // A head of one word in small letters, as `vụ` in `nhiệm vụ`, needs a field in capitals or a zone.
    let bare = head == at + 1 && trust == Trust::Wary && !phrase.shout() && !phrase.capital(at) && !phrase.capital(head);
    if bare && !phrase.any(head, &["các", "khu"]) {
        return None;
    }
    // `Ban Quản lý | khu kinh tế` and `Ban | Tuyên giáo và Dân vận`: the longer head, else a shorter one; a head that ends
    // in a field is one by itself (`Trung tâm | y tế`), and so is one that a longer field goes on with (`| y tế dự phòng`).
    let ends = |mid: usize| mid == at + 1 || phrase.past(mid, &FIELDS) >= Some(head);
    let shorter = || (at + 1..head).rev().filter(|&mid| ends(mid)).find_map(|mid| headed(phrase, at, mid, trust));
    headed(phrase, at, head, trust).or_else(shorter)
}

/// A body whose head stands at `at..head`.
fn headed(phrase: &Phrase<'_, '_>, at: usize, head: usize, trust: Trust) -> Option<usize> {
    // `Vụ Đông Xuân`: the season of a crop.
    if ministry::is_season(phrase, head) {
        return None;
    }
    // `các Sở: Xây dựng, Tài chính`: the head is shared over a colon.
    let shared = phrase.is(head, ":") && trust == Trust::Sure && !is_whole(phrase, head + 1) && !is_drawn_up(phrase, head + 1);
    let start = if shared { head + 1 } else { head };
    if let Some(end) = zones(phrase, start) {
        return Some(tail(phrase, end, true));
    }
    let cause = match phrase.past(at, &BOARDS) {
        Some(board) if board == head => phrase.past(start, &CAUSES),
        // `Ban Quản lý chợ trung tâm`: with a capital the word begins a proper name, which goes on of itself.
        _ if phrase.phrase(at, "ban quản lý") == Some(head) && !phrase.capital(at + 1) => phrase.past(start, &MANAGED),
        _ => None,
    };
    let cause = if start == head { cause.max(boards::cause(phrase, at, head)) } else { cause };
    if let Some(field) = phrase.past(start, &FIELDS).max(cause).max(ministry::field(phrase, start)) {
        // A head in small letters is an everyday word unless the field stands in capitals
        // or the surroundings are sure: `phòng Nội vụ`, but `bộ tài chính` of nothing.
        // `Trung tâm y tế | giám sát …`: a head that ends in a field is whole and needs no verb for another.
        let verb = !phrase.capital(start) && phrase.past(start, &VERBS) == Some(field);
        if verb && (at + 1..head).any(|inner| phrase.past(inner, &FIELDS) == Some(head)) {
            return Some(tail(phrase, head, true));
        }
        // `Sở | tổ chức hội nghị`, but `Ban tổ chức`, `Tổ kiểm tra`; `các Sở quản lý …` are some of them.
        // `Phòng đào tạo | tổng hợp kết quả`: a department may be named so, where the name is followed by nothing or a verb.
        let whole = || {
            phrase.any(head - 1, &["phòng", "viện", "tâm"])
                && (!phrase.letters(field) || phrase.begins(field, &VERBS) || phrase.begins(field, &["hành chính", "cán bộ", "nhân sự"]))
        };
        if verb && !whole() && phrase.any(head - 1, &INSTITUTIONS) && !phrase.is(start, "quản") {
            return None;
        }
        // `Hải quan | kiểm tra …`: a body that needs no field; `các Bộ | xây dựng kế hoạch`.
        if verb && (phrase.past(at, &EVERYDAY) == Some(head) || draws_up(phrase, start)) {
            return None;
        }
        // `phối hợp với ngành giáo dục …` after sure words; `các ngành xây dựng …` are many, and act. So are `sở tài chính`
        // and `phòng nội vụ`, where the field is no verb: `các phòng | kiểm tra`.
        let branch = phrase.is(at, "ngành") && at > 0 && phrase.is(at - 1, "với");
        let office = || phrase.any(at, &["sở", "phòng"]) && !verb;
        let written = trust == Trust::Sure && (branch || office()) || phrase.capital(at) || phrase.capital(start) || phrase.shout();
        let whole = |end: usize| boards::of_house(phrase, at, end).unwrap_or_else(|| with_number(phrase, at, end));
        return written.then(|| whole(fields(phrase, elected(phrase, field), ministry::goes_on(phrase, start, field))));
    }
    // `Trạm BTS`: a thing that stands somewhere.
    let thing = || phrase.is(at, "trạm") && phrase.any(start, &["bts", "gsm", "lte", "atm", "iot"]);
    let proper = phrase.capital(start) && phrase.letters(start) && phrase.capital(at) && !thing();
    if proper {
        // `Cục Đăng ký …`, `Cục Đổi mới …`: a verb in capitals is the name's own.
        let own = ministry::verb(phrase, start).unwrap_or(start + 1);
        return Some(fields(phrase, own, true));
    }
    // Long heads name a body with a mere place: `Ban Chỉ đạo tỉnh`, or with whose it is: `Tổ công tác của UBND tỉnh`.
    let whose = || phrase.is(head, "của").then(|| owned(phrase, head + 1)).flatten().filter(|_| phrase.capital(at) && head > at + 1);
    let placed = || place(phrase, head).or_else(whose);
    (phrase.capital(at) || head > at + 1).then(placed).flatten().map(|end| tail(phrase, end, true))
}

/// Who is elected, behind the name of a body that sees to it: `Ban bầu cử | đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp`.
fn elected(phrase: &Phrase<'_, '_>, at: usize) -> usize {
    if phrase.start_of(at, &["bầu cử"]).is_none() {
        return at;
    }
    let Some(mut end) = phrase.past(at, &ELECTED) else { return at };
    // Of which assembly, and for how long.
    for _ in 0..ELECTIONS {
        let term =
            || phrase.is(end, "khóa").then_some(end + 2).filter(|&next| phrase.capital(next - 1) || phrase.number(next - 1).is_some());
        let years = || phrase.phrase(end, "nhiệm kỳ").and_then(|at| years(phrase, at));
        let further = || phrase.any(end, &[",", "và"]).then(|| phrase.past(end + 1, &ELECTED)).flatten();
        match term().or_else(years).or_else(further).or_else(|| place(phrase, end)) {
            Some(next) => end = next,
            None => break,
        }
    }
    end
}

/// The years of a term: `2026 - 2031`.
fn years(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let range = phrase.kind(at) == Some(Kind::Digits) && phrase.any(at + 1, &["-", "–"]) && phrase.kind(at + 2) == Some(Kind::Digits);
    range.then_some(at + 3)
}

/// The number that tells apart teams and firms of one name: `Đội Quản lý thị trường | số 4`.
pub(super) fn with_number(phrase: &Phrase<'_, '_>, head: usize, at: usize) -> usize {
    let several = phrase.any(head, &["đội", "trạm", "hạt", "tổ", "đồn", "công", "tiểu", "chi"]);
    // `Trạm Cảnh sát giao thông Quốc lộ | 1`: the road at which it stands.
    let posted = phrase.any(head, &["đội", "trạm", "hạt"]) && phrase.kind(at) == Some(Kind::Digits) && !phrase.joined(at);
    if posted && phrase.start_of(at, &["quốc lộ", "tỉnh lộ", "đường tỉnh"]).is_some() {
        return at + 1;
    }
    let number = several && phrase.is(at, "số") && phrase.kind(at + 1) == Some(Kind::Digits) && !phrase.is(at + 2, "/");
    if !number {
        return at;
    }
    let mut end = at + 2;
    // `số 1 và số 2`, `số 1, 2`
    while phrase.any(end, &[",", "và"]) {
        let next = if phrase.is(end + 1, "số") { end + 2 } else { end + 1 };
        if phrase.kind(next) != Some(Kind::Digits) {
            break;
        }
        end = next + 1;
    }
    tail(phrase, end, true)
}

/// The body that a body works for: `Tổ công tác của | Bộ Y tế`.
pub(super) fn owned(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let fixed = || phrase.past(at, &FIXED).filter(|_| !phrase.begins(at, &EVERYDAY));
    let person = phrase.past(at, &PERSONS).filter(|_| phrase.capital(at));
    let body = person.unwrap_or(at);
    let fielded = || phrase.past(body, &HEADS).and_then(|head| phrase.past(head, &FIELDS));
    person.and_then(|end| phrase.past(end, &FIXED)).or_else(fixed).or_else(fielded)
}

/// Runs on over the rest of a proper name and further fields that share the head.
pub(super) fn fields(phrase: &Phrase<'_, '_>, mut at: usize, mut open: bool) -> usize {
    let limit = at + LONGEST_NAME;
    // `Cục Quản lý [đê điều]`: the field only says how, the rest says what.
    open |= phrase.capital(at.saturating_sub(2)) && phrase.past(at.saturating_sub(2), &HOW) == Some(at);
    while at < limit {
        let next = tail(phrase, at, true);
        if next > at {
            at = second_syllable(phrase, at, next).unwrap_or(next);
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

/// The end of a word of two syllables that only begins with a capital: `Ban Công tác Mặt[ trận]`, `Ban Trị sự Giáo[ hội]`.
/// A place has a capital on each of its syllables.
fn second_syllable(phrase: &Phrase<'_, '_>, from: usize, at: usize) -> Option<usize> {
    let begun = at == from + 1 && phrase.capital(from) && phrase.letters(from) && !phrase.capital(from - 1);
    // `Hội Phụ nữ Xã | tặng …`: a unit in capitals names no more than itself.
    let unit = phrase.past(from, &UNITS) == Some(at) || phrase.words.str(from).chars().all(char::is_uppercase);
    let small = begun && !unit && phrase.letters(at) && !phrase.capital(at) && !phrase.any(from, &ONE_SYLLABLE);
    small.then(|| small_rest(phrase, at)).flatten()
}

/// A syllable in small letters that goes on with a proper name.
fn small_rest(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    // `Ban Chỉ đạo | họp hằng quý`: they meet; `Trung tâm họp báo`, `Hội họp` are names.
    let meets = phrase.is(at, "họp") && !phrase.capital(at) && !phrase.is(at + 1, "báo") && !phrase.is(at - 1, "hội");
    if !phrase.letters(at) || phrase.any(at, &NAME_ENDS) || meets {
        return None;
    }
    match phrase.past(at, &FIELDS) {
        // `Cục Quản lý đê điều | kiểm tra …`: a field in small letters that nearly always is a task.
        Some(_) if is_task(phrase, at) => None,
        // `Tập đoàn VNPT | xây dựng …`: a brand is whole.
        Some(end) if phrase.past(at, &VERBS) == Some(end) && phrase.past(at - 1, &FIXED) == Some(at) => None,
        Some(end) => Some(end),
        None => phrase.past(at, &WHOLE).or_else(|| (!phrase.begins(at, &VERBS)).then_some(at + 1)),
    }
}

/// A further field of the same head: `[, Thể thao] [và Du lịch]`, `Sở Nội vụ[, Tài chính]`.
fn shared_field(phrase: &Phrase<'_, '_>, at: usize) -> Option<(usize, bool)> {
    if !phrase.any(at, &FIELD_JOINTS) {
        return None;
    }
    let mut next = at + 1;
    if phrase.any(at, &[",", ";"]) && phrase.is(next, "và") {
        next += 1;
    }
    // `Lực lượng Công an, | Quân sự, Biên phòng`: a sort of forces, unless it is that of a place.
    let forces = phrase.phrase(next, "quân sự").is_some_and(|end| place(phrase, end).is_none());
    if !forces
        && phrase.may_begin(next, NAME | STANDS_ALONE)
        && (begins(phrase, next) || phrase.begins(next, &PERSONS) || phrase.begins(next, &BARE) || phrase.begins(next, &QUANTIFIERS))
    {
        return None;
    }
    if let Some(end) = ministry::known(phrase, next).filter(|_| !phrase.is(at, ";")) {
        return Some((end, false));
    }
    if let Some(end) = phrase.past(next, &FIELDS) {
        // `… và Quản lý | chất lượng`: the field only says how.
        let how = phrase.capital(next) && phrase.phrase(next, "quản lý") == Some(end);
        // Before an unknown verb the rest would run on up to a number: `… và Quản lý | thú y tiêm phòng 20.000 con`.
        let stop = (end + 1..end + 7).find(|&at| phrase.begins(at, &VERBS) || !phrase.letters(at));
        let how = how && stop.is_some_and(|at| phrase.kind(at) != Some(Kind::Digits));
        // `, kiểm tra …` in small letters is a task again.
        let task = phrase.begins(next, &VERBS) || phrase.any(at, &[",", ";"]);
        return (phrase.capital(next) || !task).then_some((end, how));
    }
    // `Trung tâm Truyền thông, [Dữ liệu và Công nghệ số]`: a capital after a comma is a proper name.
    let proper = phrase.capital(next) && phrase.letters(next) && !phrase.is(at, ";") && !phrase.begins(next, &COLLECTIVES);
    proper.then_some((next + 1, true))
}

/// Whether a body of a place that needs no head stands at a word, though its name is a field too: `các cơ quan: | Công an tỉnh`.
pub(super) fn is_whole(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    phrase.past(at, &FIXED).is_some_and(|end| place(phrase, end).is_some())
}

/// Whether a name with a head of its own begins here: a cheap look, no full reading,
/// so that a list of a thousand names stays linear.
pub(super) fn begins(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let starts = phrase.starts(at);
    if starts & FIXED_NAME != 0
        && let Some(end) = phrase.past(at, &FIXED)
    {
        return phrase.capital(at) || phrase.past(at, &EVERYDAY) != Some(end);
    }
    if starts & HEAD == 0 {
        return false;
    }
    phrase.past(at, &HEADS).is_some_and(|head| {
        let capital = phrase.capital(at);
        let field = || phrase.begins(head, &FIELDS) && !draws_up(phrase, head) || zones(phrase, head).is_some();
        (capital || phrase.capital(head) || phrase.shout()) && field() || capital && (phrase.capital(head) || place(phrase, head).is_some())
    })
}

/// Whether a name that begins at a word tells only a sort of bodies: `các sở, ngành`, `cơ quan nhà nước`.
pub(super) fn is_generic(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let head = phrase.past_quantifier(at);
    phrase.begins(head, &COLLECTIVES) && !begins(phrase, head)
}
