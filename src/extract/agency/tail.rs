//! What narrows a body down after its name: `| có liên quan`, `| trên địa bàn huyện Bát Xát`.
//!
//! ```text
//! tail      = (charge | owner | place | zones | qualifier | Proper Words)*
//! charge    = "được giao" … ["tại Kế hoạch này"]       được phân công chủ trì thực hiện nhiệm vụ
//! owner     = ["trực thuộc" | "thuộc"] body            đơn vị | trực thuộc Sở Y tế
//! qualifier = known ([, | và] known)*                  cơ quan | báo chí, truyền thông
//! place     = ["của" | "thuộc" | "trên địa bàn" …] unit (separator unit)* [Proper Words]
//! zones     = ("trong" | "tại" | "ở" | "thuộc") zone …           nhà đầu tư | trong các khu công nghiệp
//! unit      = ["các"] [count] ("tỉnh" | "huyện" | "cấp xã" …)
//! ```

use super::beginnings::{LISTED_AT, OWNED, TIERS_FROM};
use super::charge::{charge, is_assigned};
use super::lexicon::{COLLECTIVES, EVERYDAY, FIELDS, FIXED, HEADS, PLACED, QUALIFIERS, QUANTIFIERS, UNITS, VERBS};
use super::members;
use super::ministry;
use super::phrase::Phrase;
use super::starts::{CHARGE, FIXED_NAME, HEAD, OWNER, PLACE, QUALIFIER, REFERENCE, STANDING, TAIL};
use super::tasks::is_task;
use super::trust::LONGEST_NAME;
use super::zone::{more_zones, standing};
use crate::extract::phrases::Table;
use crate::words::Kind;

/// The groups that bodies form.
static GROUPS: Table<&str, 8> = Table::new(&["khối", "cụm", "ngành", "hệ thống"]);

/// The parts of a document.
static PROVISIONS: Table<&str, 16> = Table::new(&["điểm", "khoản", "điều", "mục", "tiểu mục", "phần", "phụ lục"]);

/// What joins the units of one place.
const UNIT_JOINTS: [&str; 6] = [",", "và", "/", "-", "–", "hoặc"];

/// The last words of the units that are told apart by a number: `Quận 3`, `khu vực 2`, `Quân khu 4`.
const NUMBERED: [&str; 5] = ["quận", "phường", "vực", "vùng", "khu"];

/// The first words of qualifiers that are verbs too: `thông tin`, `giáo dục`, `đào tạo`, `lãnh đạo`, `quản lý`.
const VERB_LIKE: [&str; 6] = ["thông", "giáo", "đào", "lãnh", "quản", "đồng"];

/// Those of them that a place makes a qualifier: `cơ sở đào tạo trên địa bàn tỉnh`.
const VERB_LIKE_OF_A_PLACE: [&str; 3] = ["thông", "giáo", "đào"];

/// Those who act beside a body of one place, and are no places of it.
const OTHER_PARTIES: [&str; 5] = ["các địa phương", "các ngành", "các thôn", "các tổ dân phố", "từng địa phương"];

/// Those that may be of several places: `cán bộ xã, các thôn`, `truyền thanh xã và các thôn`.
const OF_SEVERAL: [&str; 5] = ["cán bộ", "công chức", "viên chức", "truyền thanh", "truyền hình"];

/// What ends a qualifier; the empty word is the end of the phrase.
const ENDS: [&str; 5] = [",", "và", ".", ";", ""];

/// How many words tell what an office manages, and what ends them.
const MANAGED: usize = 7;
const MANAGED_ENDS: [&str; 4] = ["và", "tại", "trên", "ở"];
const MANAGED_VERBS: [&str; 10] = ["để", "trong", "khi", "nhằm", "theo", "từ", "trước", "sau", "lập", "đưa"];

/// What tells how or whom somebody manages at this moment, and not which office is meant.
const HOW: [&str; 6] = ["chặt", "tốt", "nghiêm", "việc", "người", "trẻ"];

/// The officers of whom it is told what they answer for.
const OFFICERS: [&str; 4] = ["công chức", "cán bộ", "viên chức", "chuyên viên"];

/// What officers answer for besides the fields of departments.
static MATTERS: Table<&str> = Table::new(&[
    "cải cách hành chính",
    "công tác cải cách hành chính",
    "chuyển đổi số",
    "công tác chuyển đổi số",
    "an toàn thông tin",
    "kiểm soát thủ tục hành chính",
    "công tác kiểm soát thủ tục hành chính",
    "bộ phận một cửa",
]);

/// The last words of units of government.
const UNIT_ENDS: [&str; 6] = ["khu", "phường", "xã", "huyện", "tỉnh", "phố"];

/// What tells sorts of bodies, and of those of a place what they do.
static WORKS: Table<&str, 8> = Table::new(&["sản xuất", "chế biến", "kinh doanh", "thu mua", "phân phối", "phát thanh", "truyền hình"]);

/// How places lie, which tells those of a plural apart.
pub(super) static LYING: Table<&str, 64> = Table::new(&[
    "vùng đệm",
    "vùng cao",
    "vùng dự án",
    "vùng biên giới",
    "vùng ven biển",
    "có rừng",
    "có biển",
    "có đê",
    "có dự án",
    "có làng nghề",
    "nơi có dự án",
    "ven biển",
    "ven sông",
    "biên giới",
    "miền núi",
    "bãi ngang",
    "đặc biệt khó khăn",
    "trọng điểm",
    "còn lại",
    "hải đảo",
    "vùng sâu",
    "vùng xa",
    "nghèo",
]);

/// The tier down to which bodies are told.
static TIERS_TO: Table<&str, 32> = Table::new(&[
    "cơ sở",
    "cấp cơ sở",
    "địa phương",
    "các địa phương",
    "huyện",
    "cấp huyện",
    "xã",
    "cấp xã",
    "các xã , phường",
    "xã , phường",
    "phường",
    "cấp phường",
    "thôn",
    "thôn , bản",
    "bản",
    "ấp",
    "khu phố",
    "tổ dân phố",
    "thôn , tổ dân phố",
    "thôn , khu phố",
]);

/// How many places may be named in a row, and how many syllables one has.
const PLACES: usize = 24;
const LONGEST_PLACE: usize = 4;

/// What units are told by that they do for others; elsewhere it is what is done: `các đơn vị | thi công | báo cáo …`.
static WORKING: Table<&str, 8> = Table::new(&["thi công", "tư vấn", "tư vấn thiết kế", "tư vấn giám sát"]);

/// What narrows a name down after it: qualifiers, charges, places, a proper name.
pub(super) fn tail(phrase: &Phrase<'_, '_>, at: usize, proper: bool) -> usize {
    narrowing(phrase, at, proper, proper)
}

/// As [`tail`], behind a body whose name is whole: with what it was charged is no part of that.
pub(super) fn tail_of_body(phrase: &Phrase<'_, '_>, at: usize) -> usize {
    narrowing(phrase, at, false, true)
}

/// `proper` tells that a proper name goes on without its unit, `one` that nothing tells the body from others by its charge.
fn narrowing(phrase: &Phrase<'_, '_>, mut at: usize, proper: bool, one: bool) -> usize {
    let limit = at + LONGEST_NAME;
    let mut qualified = false;
    while at < limit {
        let capital = phrase.capital(at);
        let starts = phrase.starts(at);
        // Behind most names stands what the body does.
        if !capital && starts & TAIL == 0 && phrase.kind(at) != Some(Kind::Digits) && !(qualified && phrase.any(at, &[",", "và"])) {
            break;
        }
        // A charge tells which of many is meant: `Sở Nội vụ | được giao …` is one, and so is `UBND các xã | được giao …`.
        let told = one && (proper || is_assigned(phrase, at));
        let classes = if told { starts & !CHARGE } else { starts };
        if let Some(next) = narrowed(phrase, at, classes) {
            at = next;
            qualified = false;
        } else if (qualified || starts & QUALIFIER != 0)
            && let Some(next) = qualifier(phrase, at, qualified)
        {
            at = more_zones(phrase, next);
            qualified = true;
        } else if proper
            && capital
            && phrase.letters(at)
            && !phrase.begins(at, &FIELDS)
            && !phrase.begins(at, &QUANTIFIERS)
            && !phrase.is(at, "sở")
        {
            // A proper name without its unit: `Sở Y tế Hà Nội`.
            at += 1;
        } else if !proper && capital && phrase.letters(at) && phrase.names_place(at) {
            at += 1;
        } else {
            break;
        }
    }
    at
}

/// What a body was charged with, whose it is, where it stands. `starts` are the classes of the word.
fn narrowed(phrase: &Phrase<'_, '_>, at: usize, starts: u32) -> Option<usize> {
    let may = |classes: u32| starts & classes != 0;
    let charge = if may(CHARGE) { charge(phrase, at) } else { None };
    let standing = || if may(STANDING) { standing(phrase, at) } else { None };
    let reference = || if may(REFERENCE) { reference(phrase, at) } else { None };
    let owner = || if may(OWNER) || may(FIXED_NAME | HEAD) && phrase.capital(at) { owner(phrase, at) } else { None };
    let place = || if may(PLACE) || phrase.kind(at) == Some(Kind::Digits) { place(phrase, at) } else { None };
    let tiers = if may(PLACE) { tiers(phrase, at) } else { None };
    let units = || if may(OWNER | PLACE) { ministry::owned(phrase, at) } else { None };
    charge.or(tiers).or_else(units).or_else(owner).or_else(|| place().max(standing())).or_else(reference)
}

/// A place: `tỉnh`, `các xã, phường`, `trên địa bàn huyện Bát Xát`, `khu vực XIX`.
pub(super) fn place(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    if !phrase.may_begin(at, PLACE) && phrase.kind(at) != Some(Kind::Digits) {
        return None;
    }
    let start = phrase.past(at, &PLACED).unwrap_or(at);
    let mut end = unit(phrase, start)?;
    for _ in 0..8 {
        if !phrase.any(end, &UNIT_JOINTS) {
            break;
        }
        let joint = if phrase.is(end + 1, "và") { end + 2 } else { end + 1 };
        // `tỉnh, [Tỉnh đoàn]`: another body, not another unit; so are `Công an tỉnh và [các địa phương]`.
        let single = start == at && !phrase.any(start, &["các", "những"]) && phrase.start_of(at, &OF_SEVERAL).is_none();
        // `UBND các xã, | mỗi xã trồng …`: what each of them does.
        if phrase.begins(joint, &FIXED) || phrase.is(joint, "mỗi") || single && phrase.begins(joint, &OTHER_PARTIES) {
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
    let units = end;
    while phrase.capital(end) && phrase.letters(end) && phrase.names_place(end) {
        end += 1;
    }
    if phrase.any(start, &["các", "những"]) || phrase.kind(start) == Some(Kind::Digits) {
        end = if end > units { further(phrase, end) } else { lying(phrase, end) };
    }
    Some(listed(phrase, end).unwrap_or(end))
}

/// From which tier of government down to which: `các cơ quan chuyên môn | từ tỉnh đến cơ sở | tham mưu …`.
fn tiers(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    phrase.past(phrase.past(at, &TIERS_FROM)?, &TIERS_TO)
}

/// How places of a sort lie: `UBND các xã | ven biển | rà soát …`, where no more of it follows.
fn lying(phrase: &Phrase<'_, '_>, at: usize) -> usize {
    let ends = |end: usize| !phrase.letters(end) || phrase.begins(end, &VERBS) || phrase.is(end, "và");
    let Some(mut end) = phrase.past(at, &LYING) else { return at };
    // `ven biển, hải đảo`
    while let Some(next) = phrase.any(end, &[",", "và"]).then(|| phrase.past(end + 1, &LYING)).flatten() {
        end = next;
    }
    if ends(end) { end } else { at }
}

/// The places that go on behind the first of several: `các xã Tân An |, Hòa Lạc và phường Bình Minh`.
/// Each has two syllables or more, for what is done may have a capital too.
fn further(phrase: &Phrase<'_, '_>, mut at: usize) -> usize {
    for _ in 0..PLACES {
        if !phrase.any(at, &[",", "và"]) {
            break;
        }
        let joint = if phrase.is(at + 1, "và") { at + 2 } else { at + 1 };
        let unit = phrase.past(joint, &["xã", "phường", "thị trấn", "đặc khu"]).filter(|_| !phrase.capital(joint));
        let start = unit.unwrap_or(joint);
        let syllable = |at: usize| phrase.capital(at) && phrase.letters(at) && (at > start || phrase.names_place(at));
        let end = (start..=start + LONGEST_PLACE).find(|&at| !syllable(at)).unwrap_or(start);
        if end < start + 2 {
            break;
        }
        at = end;
    }
    at
}

/// Names of places behind a colon: `các xã[: Tân Phú, Bình Hòa]`. Words that begin with a capital
/// throughout and are several, so that it is no task: `các xã: Tuyên truyền …`.
fn listed(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let mut end = phrase.is(at, ":").then_some(at + 1)?;
    let mut places = 0;
    loop {
        let start = end;
        while phrase.capital(end) && phrase.letters(end) && (end > start || phrase.names_place(end)) {
            end += 1;
        }
        if end == start {
            return (places > 1).then_some(end - 1);
        }
        places += 1;
        if !phrase.any(end, &[",", "và"]) || end > at + LONGEST_NAME {
            return (places > 1).then_some(end);
        }
        end += 1;
    }
}

/// The branch of a bank or firm: `Ngân hàng Nhà nước[ - Chi nhánh Khu vực 5]`.
fn branch(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let start = if phrase.any(at, &["-", "–"]) { at + 1 } else { at };
    let end = phrase.phrase(start, "chi nhánh")?;
    let named = || (start > at || phrase.capital(start)) && phrase.capital(end) && phrase.letters(end);
    place(phrase, end).or_else(|| named().then_some(end + 1))
}

/// The group or system that a body belongs to: `doanh nghiệp [trong cụm thi đua]`, `đơn vị [trong hệ thống y tế]`.
fn group(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let start = phrase.any(at, &["trong", "thuộc"]).then_some(at + 1)?;
    let end = phrase.past(start, &GROUPS)?;
    phrase.past(end, &["thi đua", "chính trị", "doanh nghiệp"]).or_else(|| phrase.past(end, &FIELDS))
}

/// The branch, the group or the list that a body is of.
fn reference(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    branch(phrase, at).or_else(|| group(phrase, at)).or_else(|| listed_at(phrase, at))
}

/// Where the bodies are listed in a document: `các cơ quan [nêu tại điểm c khoản 2 mục IV]`.
fn listed_at(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let mut end = phrase.past(at, &LISTED_AT)?;
    let start = end;
    while let Some(next) = provision(phrase, end) {
        end = if phrase.is(next, ",") && provision(phrase, next + 1).is_some() { next + 1 } else { next };
    }
    (end > start).then_some(end)
}

/// A part of a document and its number: `điểm d`, `khoản 1`, `mục III`.
pub(super) fn provision(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let end = phrase.past(at, &PROVISIONS)?;
    let short = phrase.words.str(end).chars().count() <= 4;
    (short && (phrase.letters(end) || phrase.kind(end) == Some(Kind::Digits))).then_some(end + 1)
}

/// One unit of government, perhaps with `các` or a count before it.
fn unit(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let mut start = phrase.past(at, &QUANTIFIERS).filter(|_| !phrase.is(at + 1, "cấp")).unwrap_or(at);
    if phrase.kind(start) == Some(Kind::Digits) {
        start += 1;
    }
    let mut end = phrase.past(start, &UNITS)?;
    // `UBND tỉnh | ủy quyền cho Sở Xây dựng`
    if phrase.is(end - 1, "ủy") && phrase.any(end, &["quyền", "nhiệm", "thác"]) {
        end -= 1;
    }
    // `xã hội`, `bản tin`, `địa phương` after `các cơ quan` are other words.
    let other = phrase.is(start, "xã") && phrase.is(end, "hội")
        || phrase.any(start, &["bản", "cơ"]) && start == at
        || phrase.is(start, "vùng") && start == at && !numbered(phrase, end)
        || phrase.any(start, &["bộ", "ngành"]) && (start == at || phrase.any(end, &[",", "và"]) && phrase.begins(end + 1, &COLLECTIVES));
    (!other).then_some(end)
}

/// Whether a number stands at a word, in digits or in Roman ones: `vùng | II`.
fn numbered(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    phrase.kind(at) == Some(Kind::Digits)
        || phrase.letters(at) && phrase.words.str(at).bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'))
}

/// The body that a body belongs to: `Thanh tra [Sở Xây dựng]`, `đơn vị [trực thuộc Sở Y tế]`.
fn owner(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let start = phrase.past(at, &OWNED);
    let body = start.unwrap_or(at);
    // Without a joint only a body in capitals goes on: `Văn phòng – Thống kê UBND xã`.
    if start.is_none() && !phrase.capital(at) || phrase.is(body, "thuế") {
        return None;
    }
    // A department belongs to none: `Sở Tài chính | Sở Y tế`, `các xã, đặc khu | Sở Y tế` have lost their comma.
    if start.is_none() && phrase.is(body, "sở") && (departmental(phrase, body) || phrase.any(body.wrapping_sub(1), &UNIT_ENDS)) {
        return None;
    }
    // `thuộc các sở, ngành`: several owners.
    if start.is_some() && phrase.is(body, "các") && phrase.any(body + 1, &["bộ", "sở", "ban"]) {
        let mut end = body + 2;
        while phrase.any(end, &[",", "và"]) && phrase.any(end + 1, &["bộ", "sở", "ban", "ngành", "đoàn"]) {
            end = phrase.past(end + 1, &COLLECTIVES).unwrap_or(end + 2);
        }
        return Some(end);
    }
    let fixed = phrase.past(body, &FIXED).filter(|_| !phrase.begins(body, &EVERYDAY));
    // `thuộc Quân khu | 4`
    let fixed = fixed.map(|end| end + usize::from(phrase.kind(end) == Some(Kind::Digits) && phrase.phrase(body, "quân khu") == Some(end)));
    // `Tỉnh Đoàn | giám sát …`: in small letters behind a head, a verb is what the body does.
    let acts = |head: usize| start.is_none() && !phrase.capital(head) && phrase.begins(head, &VERBS) && !phrase.any(head, &VERB_LIKE);
    // `thuộc Sở | xây dựng kế hoạch`: whose they are is told by its head alone, and then what they do.
    let acting = || is_task(phrase, body + 1) || phrase.begins(body + 1, &VERBS) && !phrase.begins(body + 1, &FIELDS);
    let own = || (phrase.capital(body) && phrase.any(body, &["sở", "bộ"]) && !phrase.capital(body + 1) && acting()).then_some(body + 1);
    if let Some(end) = start.and_then(|_| own()) {
        return Some(end);
    }
    let field = || phrase.past(body, &HEADS).filter(|&head| !acts(head)).and_then(|head| phrase.past(head, &FIELDS));
    // `Cơ quan thường trực [Ban Chỉ đạo]`: what it steers may be left unsaid.
    let board = || phrase.phrase(body, "ban chỉ đạo");
    fixed.or_else(field).or_else(board)
}

/// Whether the words before belong to the name of a department: `Sở Tài chính |`.
fn departmental(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    (at.saturating_sub(10)..at).rev().take_while(|&at| phrase.letters(at)).any(|at| phrase.is(at, "sở"))
}

/// `có liên quan`, `báo chí, truyền thông`; not where the word is the verb of a task.
fn qualifier(phrase: &Phrase<'_, '_>, at: usize, qualified: bool) -> Option<usize> {
    // After a comma only a further qualifier goes on: `sản xuất, chế biến và xuất khẩu`.
    let joint = if qualified && phrase.any(at, &[",", "và"]) { at + 1 } else { at };
    if let Some(end) = phrase.past(joint, &WORKING) {
        let unit = phrase.start_of(joint, &["đơn vị", "nhà thầu"]).is_some();
        return (unit && (phrase.begins(end, &VERBS) || phrase.any(end, &ENDS) || phrase.is(end, ":"))).then_some(end);
    }
    let end = phrase.past(joint, &QUALIFIERS)?;
    // `các trường | TH, THCS`: sorts of schools in short; elsewhere the letters stand for other words (`Đơn vị TH:`).
    if phrase.any(joint, &["mn", "th"]) && !phrase.any(at.wrapping_sub(1), &["trường", "mn", "th", "non"]) {
        return None;
    }
    if phrase.is(joint, "còn") {
        return members::remaining(phrase, end);
    }
    // `UBND các xã | sản xuất vụ đông`, `Đài Truyền thanh xã | phát thanh …`: what those of a place do.
    if phrase.any(at.wrapping_sub(1), &UNIT_ENDS) && phrase.begins(at, &WORKS) {
        return None;
    }
    // `Công chức phụ trách | cải cách hành chính`: which of them; of a body it is what it does.
    let officer = phrase.is(joint, "phụ") && phrase.start_of(joint, &OFFICERS).is_some();
    let matter = if officer { phrase.past(end, &FIELDS).max(phrase.past(end, &MATTERS)) } else { None };
    if matter.is_some() {
        return matter;
    }
    if let Some(verb) = phrase.past(joint, &VERBS) {
        // `thông tin đại chúng` is longer than the verb `thông tin`; else a verb it is
        // unless another qualifier, a place or a mark follows.
        // `UBND các xã | quản lý, sử dụng kinh phí`: so does the verb behind the comma.
        // Offices may be told by what they manage: `các đơn vị quản lý, khai thác công trình`.
        let office = at > 0 && phrase.any(at - 1, &["quan", "vị", "chức"]);
        let acts = !office && phrase.any(end, &[",", "và"]) && phrase.begins(end + 1, &VERBS) && !phrase.begins(end + 1, &QUALIFIERS);
        let described = verb < end
            || accompanies(phrase, joint, end)
            || phrase.any(end, &ENDS) && phrase.any(joint, &VERB_LIKE) && joint == at && !acts
            || place(phrase, end).is_some() && phrase.any(joint, &VERB_LIKE_OF_A_PLACE);
        return if described { Some(end) } else { managed(phrase, joint, end) };
    }
    // After a comma only a qualifier of the same sort goes on, and no other body may begin there.
    // `cơ quan Bưu chính, Viễn thông`: an everyday word goes on as well.
    let other = || phrase.begins(joint, &COLLECTIVES) || phrase.begins(joint, &FIXED) && !phrase.begins(joint, &EVERYDAY);
    (joint == at || !other()).then_some(end)
}

/// Whether partners are told by that they accompany: `phối hợp với Sở Y tế, doanh nghiệp | đồng hành | để xây dựng …`. Elsewhere that is
/// what they do.
fn accompanies(phrase: &Phrase<'_, '_>, at: usize, end: usize) -> bool {
    phrase.any(end, &["để", "nhằm"])
        && phrase.phrase(at, "đồng hành") == Some(end)
        && (at.saturating_sub(LONGEST_NAME)..at)
            .rev()
            .take_while(|&at| !phrase.any(at, &[".", ";", ":"]))
            .any(|at| phrase.phrase(at, "phối hợp").is_some())
}

/// `với các cơ quan quản lý | chợ, …`: what they manage, up to what ends the name. Elsewhere offices that manage something
/// may be at work: `Các cơ quan quản lý chặt chẽ hồ sơ`.
fn managed(phrase: &Phrase<'_, '_>, at: usize, behind: usize) -> Option<usize> {
    let head = at.checked_sub(2).filter(|&head| phrase.is(at, "quản") && phrase.begins(head, &["cơ quan", "đơn vị"]))?;
    let before = if phrase.is(head.wrapping_sub(1), "các") { head.wrapping_sub(2) } else { head.wrapping_sub(1) };
    if !phrase.any(before, &["với", "cùng"]) {
        return None;
    }
    let start = if phrase.is(behind, "về") { behind + 1 } else { behind };
    // A verb of one word may be half of a noun: `trật | tự`, `nước | ngoài`.
    let verb = |at: usize| phrase.past(at, &VERBS).is_some_and(|end| end > at + 1 || phrase.any(at, &MANAGED_VERBS));
    let end = (start..=start + MANAGED).find(|&at| !phrase.letters(at) || phrase.any(at, &MANAGED_ENDS) || verb(at))?;
    (end > start && !phrase.any(start, &HOW)).then_some(end)
}
