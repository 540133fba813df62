//! What the numbers of one sentence share.
//!
//! ```text
//! levels        Tỷ lệ X: cấp tỉnh đạt 90%, cấp xã đạt 80%           the words before the level
//!               Tỷ lệ X cấp tỉnh đạt 90%, cấp xã đạt 80%
//!               Tỷ lệ X khâu làm đất đạt 90%, thu hoạch đạt 80%
//! whole         Tỷ lệ X đạt 90% (trong đó xã A 95%, xã B 80%)       the whole subject
//! apart         Tỷ lệ X giảm 2%, riêng các xã ven sông giảm 4%      the whole subject
//! parts         Tỷ lệ X: mầm non 90%, tiểu học 80%                  the share that the colon opens
//! growth        sản lượng đạt 10 tấn, tốc độ tăng 5%/năm            the subject
//! tail          80% A và 60% B được khảo sát                        the predicate
//!               80% A, 60% B được khảo sát                          where A is no more than a noun
//! respectively  X của cấp tỉnh, cấp xã đạt tương ứng 60%, 55%       each its own part
//! ```

use super::amount::Amount;
use super::clause;
use super::lexicon;
use super::pieces::{Piece, Pieces};
use super::reading::Reading;
use super::subject::Subject;
use crate::extract::phrases::Table;
use crate::model::MeasureKind;

/// The subject before the number; when it speaks of one level or place of several, with the
/// words it shares with the others. `alike` says whether a level moves or is reached as that of the number before.
pub(super) fn levelled(
    r: &Reading<'_, '_>,
    head: (usize, usize),
    previous: Option<&Subject>,
    shared: Option<(usize, usize)>,
    alike: bool,
) -> Subject {
    let own = shared.filter(|&(from, to)| from < to && (from, to) != head);
    let listed = previous.filter(|p| p.before && p.pieces.len() == 2).and_then(|p| p.shared);
    let level = r.begins(head.0, &lexicon::LEVELS) || own.or(listed).is_some_and(|rate| is_part_of_rate(r, rate, head));
    if let (true, Some(shared)) = (level, own) {
        return Subject { pieces: [shared, head].into_iter().collect(), before: true, shared: Some(shared), ..Subject::default() };
    }
    if let Some(common) = previous.and_then(|previous| with_level(r, head, previous, alike)) {
        // What is no level does not go on with it: `…, cấp xã đạt 60%, | thu gom rác đạt 90%`.
        return Subject { pieces: [common, head].into_iter().collect(), before: true, ..Subject::default() };
    }
    if let (true, Some(previous)) = (level, previous.filter(|p| p.before)) {
        let common = previous.shared.filter(|&s| Some(&s) != previous.pieces.first() || previous.pieces.len() > 1);
        let common = common.or_else(|| {
            // `Đối với cấp xã …, đối với thôn …`: what speaks of a level in the same words shares nothing.
            let level = |from: usize| r.begins(from, &lexicon::LEVELS) && r.same(from, head.0);
            let &(from, to) = previous.pieces.first().filter(|&&(from, _)| !level(from))?;
            let cut = (from + 1..to).rev().find(|&at| {
                r.begins(at, &lexicon::LEVELS) && r.behind_any(at, &["của", "tại", "ở", "thuộc", "đối", "với", "cho", "trong", ","])
            })?;
            let keep = match () {
                () if r.is(head.0, "đối") && r.behind(cut, "với") => cut - 2,
                // `… ở đô thị đạt 98%, | ở nông thôn đạt 85%`
                () if r.same(cut - 1, head.0) => cut - 1,
                () => cut,
            };
            Some((from, keep))
        });
        if let Some(common) = common.filter(|&(from, to)| from < to) {
            return Subject { pieces: [common, head].into_iter().collect(), before: true, shared: Some(common), ..Subject::default() };
        }
    }
    if let Some(common) = previous.and_then(|previous| of_whole(r, head, previous, alike)) {
        return Subject { pieces: [common, head].into_iter().collect(), before: true, ..Subject::default() };
    }
    Subject::before(head, shared)
}

/// The levels of administration, of care and of schools, of which one may stand for another behind the same words.
static TIERS: Table<&str, 64> = Table::new(&[
    "cấp trung ương",
    "cấp tỉnh",
    "cấp huyện",
    "cấp xã",
    "cấp cơ sở",
    "tuyến trung ương",
    "tuyến tỉnh",
    "tuyến huyện",
    "tuyến xã",
    "tuyến cơ sở",
    "cấp mầm non",
    "cấp tiểu học",
    "cấp trung học cơ sở",
    "cấp trung học phổ thông",
    "bậc mầm non",
    "bậc tiểu học",
    "bậc trung học cơ sở",
    "bậc trung học phổ thông",
]);

/// The sorts of country, of which one may stand for another behind the same words.
static COUNTRY: Table<&str, 32> = Table::new(&[
    "thành thị",
    "đô thị",
    "nông thôn",
    "miền núi",
    "đồng bằng",
    "khu vực thành thị",
    "khu vực đô thị",
    "khu vực nông thôn",
    "khu vực miền núi",
    "khu vực đồng bằng",
]);

/// The places of which a value of their own is told behind `riêng`: a part of those that the value before speaks of.
static APART: Table<&str, 64> = Table::new(&[
    "vùng đồng bào",
    "vùng dân tộc",
    "vùng cao",
    "vùng sâu",
    "vùng núi",
    "vùng miền núi",
    "vùng biên giới",
    "vùng ven biển",
    "vùng bãi ngang",
    "vùng nông thôn",
    "vùng khó khăn",
    "vùng đặc biệt khó khăn",
    "các xã",
    "các thôn",
    "các huyện",
    "các phường",
    "các bản",
    "địa bàn",
]);

/// What tells of the whole, where a part is set against it: `Tỷ lệ hộ nghèo | toàn tỉnh`.
static WHOLE: Table<&str, 16> =
    Table::new(&["toàn tỉnh", "toàn thành phố", "toàn huyện", "toàn xã", "cả tỉnh", "của tỉnh", "chung", "chung toàn tỉnh"]);

/// The longest name of such a part, in words.
const APART_NAME: usize = 10;

/// The steps of tilling, and those of schooling, of which one may stand for another behind the same words.
static STEPS: Table<&str, 32> = Table::new(&[
    "làm đất",
    "gieo cấy",
    "gieo trồng",
    "gieo sạ",
    "chăm sóc",
    "tưới tiêu",
    "phun thuốc",
    "thu hoạch",
    "vận chuyển",
    "bảo quản",
]);
static STAGES: Table<&str, 32> =
    Table::new(&["nhà trẻ", "mẫu giáo", "mầm non", "tiểu học", "trung học cơ sở", "trung học phổ thông", "thcs", "thpt"]);

/// The sorts of parts, each of which may stand for another of its sort.
static SORTS: [&Table<&str, 32>; 3] = [&COUNTRY, &STEPS, &STAGES];

/// Where the part begins that ends a subject, when it is one of the sort of a whole name: `Tỷ lệ cơ giới hóa khâu | làm đất`,
/// `gieo cấy`. A noun before both, as in `khâu làm đất`, `khâu gieo cấy`, goes with each.
fn sorted(r: &Reading<'_, '_>, (from, to): Piece, name: Piece) -> Option<usize> {
    SORTS.iter().find_map(|sort| {
        let whole = |at: usize| r.past(at, *sort) == Some(name.1);
        let own = usize::from(!whole(name.0));
        let cut = if whole(name.0 + own) { r.start_of(to, *sort) } else { None };
        cut.filter(|&cut| cut > from + own && (own == 0 || r.same(cut - 1, name.0))).map(|cut| cut - own)
    })
}

/// The words before the level that ends the subject of the number before, where this one has nothing but such a level
/// (`Tỷ lệ hồ sơ trực tuyến | cấp tỉnh đạt 80%, | cấp xã đạt 60%`), or all of them, where `riêng` sets a part against the whole
/// (`Tỷ lệ hộ nghèo | giảm 2%, riêng | các xã biên giới giảm 4%`). Any other noun may begin a subject of its own.
fn with_level(r: &Reading<'_, '_>, head: Piece, previous: &Subject, alike: bool) -> Option<Piece> {
    let &(from, to) = previous.pieces.last().filter(|_| previous.before)?;
    let tiers = |cut: usize| r.begins(cut, &TIERS) && r.begins(head.0, &TIERS) && r.same(cut, head.0);
    match *previous.pieces {
        [common, part] if tiers(part.0) && is_level(r, head) || sorted(r, (part.0.saturating_sub(1), part.1), head) == Some(part.0) => {
            return Some(common);
        }
        [_] => {
            let tier = r.start_of(to, &TIERS).filter(|&cut| is_level(r, head) && tiers(cut));
            // `… của cấp tỉnh`: the preposition is the other rule's, which keeps it.
            let cut = tier.or_else(|| sorted(r, (from, to), head)).filter(|&cut| cut > from);
            if let Some(cut) = cut.filter(|&cut| !r.behind_any(cut, lexicon::PREPOSITIONS) && rated(r, from)) {
                return Some((from, cut));
            }
        }
        _ => {}
    }
    if is_level(r, head) {
        return None;
    }
    let apart = alike && r.behind(head.0, "riêng") && r.begins(head.0, &APART) && head.1 - head.0 <= APART_NAME;
    if !apart || previous.pieces.len() != 1 || !rated(r, from) {
        return None;
    }
    // A name ends with its last capital, and a noun of a rate or a verb begins what is told of the part alone.
    let told = |at: usize| {
        r.capital(at - 1) && !r.capital(at)
            || r.begins(at, &lexicon::RATE_NOUNS)
            || r.is_any(at, &["thu", "chi", "hộ", "người", "có", "được"])
            || r.is(at, "số") && !r.behind(at, "thiểu")
            || clause::work(r, at).is_some()
            || r.is_mark(at)
    };
    let common = (from, r.start_of(to, &WHOLE).filter(|&at| at > from).unwrap_or(to));
    let levelled = (from + 1..common.1).any(|at| r.begins(at, &lexicon::LEVELS));
    (!levelled && !(head.0 + 1..head.1).any(told)).then_some(common)
}

/// Whether words are nothing but such a level or sort of part.
pub(super) fn is_level(r: &Reading<'_, '_>, (from, to): Piece) -> bool {
    r.past(from, &TIERS) == Some(to) || SORTS.iter().any(|sort| r.past(from, *sort) == Some(to))
}

/// Words that part the whole of which a share was told.
static PARTED: Table<&str, 4> = Table::new(&["trong đó", "trong số đó"]);

/// The words that a share of a part has in common with that of the whole, which a bracket or `trong đó` parts:
/// `Tỷ lệ hộ có điện | đạt 98% (trong đó | xã Mường Mô 95%, | xã Nậm Khao 90%)`. What is no place or level, and what is more than its
/// name, says itself what it measures.
fn of_whole(r: &Reading<'_, '_>, head: Piece, previous: &Subject, alike: bool) -> Option<Piece> {
    let verb = |at: usize| {
        r.is_mark(at)
            || at > head.0 && r.capital(at - 1) && !r.capital(at)
            || r.begins(at, &lexicon::RATE_NOUNS)
            || r.begins(at, &lexicon::PREDICATES)
            || r.begins(at, &lexicon::LIGHT_VERBS)
            || clause::work(r, at).is_some()
            || r.is_any(at, &["số", "hộ", "người", "không", "chưa", "đã"])
            || at > head.0 && r.is_any(at, &["tự", "cấp", "chi", "hưởng", "đóng"])
    };
    // `lĩnh vực xây dựng`: a field may be named after what is done in it.
    let field =
        r.past(head.0, &["lĩnh vực"]).is_some_and(|at| r.past(at, &lexicon::LIGHT_VERBS) == Some(head.1) || are_fields(r, (at, head.1)));
    // `riêng đối với cấp xã`
    let scope = r.past(head.0, &["đối với"]).is_some_and(|at| is_level(r, (at, head.1)));
    let plain = field || scope || is_level(r, head);
    let named = is_level(r, head) || r.begins(head.0, &lexicon::LEVELS) && head.1 - head.0 <= NAME;
    let opened = |from: usize| {
        let from = if from > 0 && r.is_colon(from - 1) { from - 1 } else { from };
        r.behind(from, "(") || r.start_of(from, &PARTED).is_some() || alike && plain && r.behind(from, "riêng")
    };
    if !previous.before || !named || !plain && (head.0..head.1).any(verb) {
        return None;
    }
    match *previous.pieces {
        [(from, to)] if opened(head.0) && rated(r, from) => {
            let common = (from, r.start_of(to, &WHOLE).filter(|&at| at > from).unwrap_or(to));
            // What is told of a part already has no such parts.
            let level = |at: usize| {
                r.behind_any(at, lexicon::PREPOSITIONS) && r.begins(at, &lexicon::LEVELS)
                    || r.begins(at, &TIERS)
                    || SORTS.iter().any(|sort| r.begins(at, *sort))
            };
            (!(from + 1..common.1).any(level)).then_some(common)
        }
        [common, part] if opened(part.0) && r.same(part.0, head.0) && r.behind_any(head.0, &[",", ";", "và"]) => Some(common),
        _ => None,
    }
}

/// Whether words are names of fields, parted by commas: `lĩnh vực | đất đai, xây dựng`.
fn are_fields(r: &Reading<'_, '_>, (from, to): Piece) -> bool {
    let told = |at: usize| {
        r.begins(at, &lexicon::RATE_NOUNS)
            || r.begins(at, &lexicon::PREDICATES)
            || r.is_any(at, &["số", "hộ", "người", "không", "chưa", "đã", "các", "cơ", "hồ"])
    };
    let mut length = 0;
    from < to
        && (from..to).all(|at| {
            length = if r.is_any(at, &[",", "và"]) { 0 } else { length + 1 };
            length <= FIELD && (length == 0 || r.letters(at)) && !told(at)
        })
}

/// The longest name of a field, in words.
const FIELD: usize = 4;

/// Whether a subject names a rate, which says nothing without of whom it holds.
fn rated(r: &Reading<'_, '_>, from: usize) -> bool {
    r.begins(from, &lexicon::SHARES) || r.begins(from, &["chỉ số", "mức độ", "tỷ suất", "tỉ suất"])
}

/// The longest name of a part of what a share speaks of, in words.
const NAME: usize = 8;

/// Whether a subject names a part of what the share before the colon speaks of: `Tỷ lệ X: | mầm non đạt 90%`.
fn is_part_of_rate(r: &Reading<'_, '_>, rate: (usize, usize), part: (usize, usize)) -> bool {
    let own = r.begins(part.0, &lexicon::RATE_NOUNS) || r.is(part.0, "số");
    let verb = r.begins(part.0, &lexicon::LIGHT_VERBS)
        || r.begins(part.0, &lexicon::PREDICATES)
        || lexicon::CHANGE_HEADS.read(r, part.0).is_some();
    r.begins(rate.0, &lexicon::SHARES) && rate.1 <= part.0 && part.1 - part.0 <= NAME && !own && !verb
}

/// A number that goes on with the subject of the one before: `đạt 10 tấn, tốc độ tăng 5%/năm`.
pub(super) fn grown(r: &Reading<'_, '_>, amount: &Amount<'_>, subject: Option<&Subject>) -> Subject {
    let Some(subject) = subject else {
        return Subject::default();
    };
    let mut pieces = Pieces::default();
    let mut grown = false;
    if amount.change.is_some() && r.is_any(amount.lead, &["tốc", "mức", "tỷ"]) {
        let end = (amount.lead..amount.from).find(|&at| r.is_any(at, &["đạt", "là", "khoảng"])).unwrap_or(amount.from);
        pieces.push((amount.lead, end));
        grown = true;
    }
    // The growth of the one before is not what this one speaks of.
    let own = usize::from(subject.grown);
    pieces.extend(subject.pieces.iter().skip(own).copied());
    Subject { pieces, before: true, shared: subject.shared, grown, ..Subject::default() }
}

/// `80% A và 60% B được …`: what is said of the second is said of the first.
pub(super) fn share_tails(r: &Reading<'_, '_>, amounts: &[Amount<'_>], subjects: &mut [Subject]) {
    // `A, B và C được …`: a tail that `và` hands on goes on over the commas before.
    let mut handed = false;
    for index in (1..amounts.len()).rev() {
        let had = std::mem::take(&mut handed);
        let (Some(first), Some(second)) = (amounts.get(index - 1), amounts.get(index)) else {
            continue;
        };
        // Most numbers follow on no word that joins.
        let comma = r.behind_comma(second.lead);
        if !(comma || r.behind(second.lead, "và")) {
            continue;
        }
        let (Some(a), Some(b)) = (subjects.get(index - 1), subjects.get(index)) else {
            continue;
        };
        let (Some(&(a_from, a_to)), Some(&(b_from, b_to))) = (a.pieces.last(), b.pieces.last()) else {
            continue;
        };
        let next_to = a.behind
            && b.behind
            && a.pieces.len() == 1
            && b.pieces.len() <= 2
            && a_from >= first.to
            && b_from >= second.to
            && second.lead == a_to + 1;
        if !next_to {
            continue;
        }
        let predicate = |from, to| clause::predicate(r, from, to);
        // A comma alone may as well part two statements, of which the first needs no verb of the second.
        let told = || b.pieces.len() > 1 || predicate(b_from, b_to).is_some();
        let unlike = || r.begins(a_from, &GROUNDS) && r.begins(b_from, &PEOPLE);
        let row = || !unlike() && only_noun(r, (a_from, a_to), b_from) && begins_row(r, amounts.get(..index).unwrap_or_default(), subjects);
        if comma && !had && !(are_shares(first, second) && told() && row()) {
            continue;
        }
        let tail = if second.change.is_some() || first.change.is_some() {
            common_word_tail(r, (a_from, a_to), (b_from, b_to))
        } else if predicate(a_from, a_to).is_none() {
            said(r, b_from, b_to).map(|at| {
                // `được` is the surest sign of a predicate.
                let passive = (b_from + 1..b_to).find(|&at| r.is(at, "được"));
                (passive.unwrap_or(at), b_to)
            })
        } else {
            None
        };
        // What was handed on is told whole.
        let whole = b.pieces.get(1).copied().filter(|_| had && b.pieces.len() == 2 && tail.is_some());
        let tail = whole.or(tail).or_else(|| {
            b.pieces.get(1).copied().filter(|_| second.change.is_none() && b.pieces.len() == 2 && predicate(a_from, a_to).is_none())
        });
        if let (Some(tail), Some(a)) = (tail, subjects.get_mut(index - 1)) {
            a.pieces.push(tail);
            handed = true;
        }
    }
}

/// Whether two numbers are shares, and nothing before the first says what becomes of its things.
fn are_shares(first: &Amount<'_>, second: &Amount<'_>) -> bool {
    let share = |amount: &Amount<'_>| amount.kind == MeasureKind::Percent;
    share(first) && share(second) && first.change.is_none() && !first.linked
}

/// Places and bodies, of which is not said what is said of people: `100% xã, 95% | trẻ em được tiêm chủng`.
static GROUNDS: Table<&str, 16> =
    Table::new(&["xã", "phường", "thôn", "bản", "ấp", "khu phố", "tổ dân phố", "huyện", "cơ sở", "doanh nghiệp"]);
static PEOPLE: Table<&str, 16> = Table::new(&["trẻ", "trẻ em", "người", "lao động", "hộ", "học sinh", "phụ nữ", "công nhân"]);

/// How many shares stand in a row before the one that tells what is said of all.
const ROW: usize = 6;

/// Whether the row of shares that goes up to the last of the numbers begins its clause: a verb before it would say what is done with
/// its things alone.
fn begins_row(r: &Reading<'_, '_>, amounts: &[Amount<'_>], subjects: &[Subject]) -> bool {
    let lowest = amounts.len().saturating_sub(ROW);
    let listed = |at: usize| {
        let (amount, before) = (amounts.get(at), at.checked_sub(1).and_then(|before| subjects.get(before)));
        let end = before.and_then(|before| before.pieces.last()).map(|&(_, end)| end);
        amount.zip(end).is_some_and(|(amount, end)| r.behind_comma(amount.lead) && end + 1 == amount.lead)
    };
    let Some(first) = (lowest..amounts.len()).rev().find(|&at| !listed(at)).and_then(|at| amounts.get(at)) else {
        return false;
    };
    let Some(before) = first.lead.checked_sub(1) else { return true };
    if r.is_any(before, &[",", ";"]) || r.is_colon(before) {
        return true;
    }
    let (from, to) = clause::head(r, clause::start(r, first.lead, 0), first.lead);
    from >= to
}

/// Words that tell where the things of a share are, or whose.
const WHERE: [&str; 4] = ["tại", "ở", "thuộc", "của"];

/// How many words may name the same things of both shares.
const ALIKE: usize = 7;

/// The longest of those, in words.
const WHERE_NAME: usize = 6;

/// Whether the words of a share name its things and say nothing of them: a counted noun or the one that the next share counts, and
/// perhaps where it is. `trẻ ra lớp`, `hộ dùng nước sạch` say it themselves.
fn only_noun(r: &Reading<'_, '_>, (from, to): Piece, other: usize) -> bool {
    let start = from + usize::from(r.is_any(from, &["số", "các"]));
    let ends = |end: usize| end == to || r.is_any(end, &WHERE) && to - end <= WHERE_NAME;
    let alike =
        || (start + 1..to.min(start + ALIKE)).find(|&end| r.is_any(end, &WHERE) && (start..=end).all(|at| r.same(at, other + at - start)));
    // `hồ sơ | cấp tỉnh`, `hồ sơ | cấp xã`: nothing but the level differs.
    let tier = r.start_of(to, &TIERS).filter(|&cut| cut > start && cut - start < ALIKE);
    let tiers = |cut: usize| r.begins(other + cut - start, &TIERS) && (start..cut).all(|at| r.same(at, other + at - start));
    if tier.is_some_and(tiers) {
        return !r.begins(start, &lexicon::WHOLES);
    }
    let noun = lexicon::NOUNS.all(r, start).map(|(_, end)| end).find(|&end| ends(end)).or_else(alike);
    noun.is_some_and(|end| {
        ends(end) && (end..to).all(|at| r.letters(at)) && said(r, from, to).is_none() && !r.begins(start, &lexicon::WHOLES)
    })
}

/// Where what is said of a noun begins: `cấp xã | có kết nối Internet`.
fn said(r: &Reading<'_, '_>, from: usize, to: usize) -> Option<usize> {
    let weak = || (from + 1..to).find(|&at| r.begins(at, &lexicon::WEAK_PREDICATES));
    clause::predicate(r, from, to).or_else(weak)
}

/// `Đến năm 2025 đạt 60%, đến năm 2030 đạt 80% số hộ`: a number without words of its own
/// takes those of the next.
pub(super) fn fill(subjects: &mut [Subject]) {
    for index in (1..subjects.len()).rev() {
        let (before, from) = subjects.split_at_mut(index);
        if let (Some(subject), Some(next)) = (before.last_mut(), from.first())
            && subject.pieces.iter().all(|&(from, to)| from >= to)
        {
            subject.pieces.clone_from(&next.pieces);
        }
    }
}

/// `20% số quy định và 20% chi phí tuân thủ quy định liên quan đến …`: what narrows the word
/// that both end with narrows both.
fn common_word_tail(r: &Reading<'_, '_>, a: (usize, usize), b: (usize, usize)) -> Option<(usize, usize)> {
    let two = a.1.checked_sub(2).filter(|&at| at >= a.0)?;
    let at = (b.0..b.1.saturating_sub(2))
        .filter(|&at| r.is_any(at + 2, lexicon::NARROWING))
        .find(|&at| r.same(at, two) && r.same(at + 1, two + 1))?;
    Some((at + 2, b.1))
}

/// Whether a number stands right behind the one before it in a list: `60%, | 55%`.
pub(super) fn are_listed(r: &Reading<'_, '_>, one: &Amount<'_>, next: &Amount<'_>) -> bool {
    next.from <= one.to + 2 && r.is_any(one.to, &[",", "và", ";"])
}

/// `… của cấp tỉnh, cấp xã đạt tương ứng 60%, 55%`: each number measures its own part.
pub(super) fn share_out(r: &Reading<'_, '_>, amounts: &[Amount<'_>], subjects: &mut [Subject]) {
    let mut first = 0;
    while let Some(amount) = amounts.get(first) {
        let mut last = first;
        while let (Some(a), Some(b)) = (amounts.get(last), amounts.get(last + 1)) {
            if !are_listed(r, a, b) {
                break;
            }
            last += 1;
        }
        let respective = || (amount.lead..amount.unit_words().0).any(|at| r.begins(at, &lexicon::RESPECTIVELY));
        if last > first && respective() {
            let whole = subjects.get(first).filter(|s| s.before).and_then(|s| s.pieces.last());
            if let Some(parts) = whole.and_then(|&whole| parts(r, whole, last - first + 1)) {
                for (subject, part) in subjects.iter_mut().skip(first).zip(parts) {
                    subject.pieces = part;
                }
            }
        }
        first = last + 1;
    }
}

/// The longest part of a respective list, in words.
const PART: usize = 10;

/// Parts `A của B, C và D` into `A của B`, `A của C`, `A của D`.
fn parts(r: &Reading<'_, '_>, (from, to): (usize, usize), count: usize) -> Option<Vec<Pieces>> {
    let mut cuts: Vec<usize> = (from..to).rev().filter(|&at| r.is_any(at, &[",", "và"])).take(count.checked_sub(1)?).collect();
    cuts.reverse();
    let &first = cuts.first().filter(|_| cuts.len() + 1 == count)?;
    // The first part begins with the word that the second begins with, else after a preposition.
    let near = first.saturating_sub(PART).max(from);
    let start = (near..first)
        .rev()
        .find(|&at| r.same(at, first + 1))
        .or_else(|| (near..first).rev().find(|&at| at > from && r.behind_any(at, lexicon::PREPOSITIONS)))?;
    let ends = cuts.iter().copied().chain([to]);
    let starts = [start].into_iter().chain(cuts.iter().map(|&cut| cut + 1));
    let mut parts: Vec<_> = starts.zip(ends).collect();
    // `Thư viện của cấp tỉnh, cấp xã | có kết nối Internet`: what is said behind the last is said of all.
    let mut tail = (to, to);
    if let Some(last) = parts.last_mut()
        && let Some(at) = said(r, last.0, last.1)
    {
        tail.0 = at;
        last.1 = at;
    }
    if parts.iter().any(|&(from, to)| from >= to || to - from > PART) {
        return None;
    }
    Some(parts.into_iter().map(|part| [(from, start), part, tail].into_iter().filter(|&(from, to)| from < to).collect()).collect())
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, Found, find};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    fn told<T>(text: &str, lift: impl FnMut(Found<'_>) -> T) -> Vec<T> {
        find(&Passage::of(&Words::new(text)), &[], Actors::default, lift)
    }

    fn indicators(text: &str) -> Vec<String> {
        told(text, |found| found.indicator.into_owned())
    }

    #[test]
    fn shares_parted_by_a_comma_share_what_is_said() {
        for (expected, text) in [
            (&["kho tại cấp tỉnh được số hóa", "kho tại cấp xã được số hóa"][..], "100% kho tại cấp tỉnh, 90% kho tại cấp xã được số hóa"),
            (&["hộ gia đình tham gia bắt ốc", "trường học tham gia bắt ốc"], "95% hộ gia đình, 100% trường học tham gia bắt ốc."),
            (
                &["trường học đạt chuẩn xanh", "khu dân cư đạt chuẩn xanh", "hợp tác xã đạt chuẩn xanh"],
                "90% trường học, 80% khu dân cư, 70% hợp tác xã đạt chuẩn xanh",
            ),
            (
                &["xã được cấp phao, có bến phà", "thôn được cấp phao, có bến phà", "bản được cấp phao, có bến phà"],
                "100% xã, 80% thôn, 70% bản được cấp phao, có bến phà",
            ),
            (&["Số hóa hồ sơ", "văn bản", "báo cáo được in"], "Số hóa 100% hồ sơ, 90% văn bản, 80% báo cáo được in"),
            (&["xã có bến phà", "thôn có bến phà"], "Phấn đấu 100% xã, 80% thôn có bến phà"),
        ] {
            assert_eq!(indicators(text), expected, "{text}");
        }
        for (first, text) in [
            // What says something of its own, and what something is done with.
            ("bến phà được sơn lại", "100% bến phà được sơn lại, 80% trường học được tập huấn"),
            ("hộ gia đình đạt chuẩn xanh", "90% hộ gia đình đạt chuẩn xanh, 85% thôn đạt chuẩn xanh"),
            ("trẻ em đến trường", "100% trẻ em đến trường, 80% hộ có bể biogas"),
            ("trẻ ra lớp", "95% trẻ ra lớp, 100% trường học đạt chuẩn"),
            ("hộ dùng nước giếng", "95% hộ dùng nước giếng, 100% trường học có bể bơi"),
            ("chỉ tiêu", "Hoàn thành 100% chỉ tiêu, 80% hồ sơ được giải quyết sớm"),
            ("kế hoạch", "Đạt 100% kế hoạch, 80% hộ có bể biogas"),
            ("Số hóa hồ sơ", "Số hóa 100% hồ sơ, 90% văn bản, 80% báo cáo được in"),
            ("Phủ sóng xã", "Phủ sóng 100% xã, 90% thôn có cáp quang"),
            ("Kiểm định bến", "Kiểm định 100% bến, 90% tàu được cấp phao"),
            ("Cấp phao cho hộ nghèo", "Cấp phao cho 100% hộ nghèo, 90% hộ cận nghèo được vay vốn"),
            ("lớp tập huấn", "Mở 05 lớp tập huấn, 90% học viên được cấp chứng chỉ"),
        ] {
            assert_eq!(indicators(text).first().map(String::as_str), Some(first), "{text}");
        }
    }

    #[test]
    fn parts_of_a_rate_are_told_by_their_names() {
        for (expected, text) in [
            (
                &["Tỷ lệ hộ có điện", "Tỷ lệ hộ có điện cấp tỉnh", "Tỷ lệ hộ có điện cấp xã"][..],
                "Tỷ lệ hộ có điện đạt 90% (trong đó cấp tỉnh 95%, cấp xã 85%).",
            ),
            (
                &["Tỷ lệ hộ có điện", "Tỷ lệ hộ có điện thành thị", "Tỷ lệ hộ có điện nông thôn"],
                "Tỷ lệ hộ có điện đạt 90% (thành thị 98%, nông thôn 82%).",
            ),
            (
                &["Tỷ lệ hộ có điện", "Tỷ lệ hộ có điện thành thị", "Tỷ lệ hộ có điện nông thôn"],
                "Tỷ lệ hộ có điện đạt 90%, trong đó thành thị 98%, nông thôn 82%.",
            ),
            (
                &["Tỷ lệ hộ có điện của tỉnh", "Tỷ lệ hộ có điện xã Mường Mô", "Tỷ lệ hộ có điện xã Nậm Khao"],
                "Tỷ lệ hộ có điện của tỉnh đạt 90% (trong đó xã Mường Mô 95%, xã Nậm Khao 85%).",
            ),
            (&["Mức độ hài lòng", "Mức độ hài lòng lĩnh vực xây dựng"], "Mức độ hài lòng đạt 90%, trong đó lĩnh vực xây dựng 85%."),
            (
                &["Tỷ lệ dùng máy khâu làm đất", "Tỷ lệ dùng máy khâu gieo cấy", "Tỷ lệ dùng máy khâu thu hoạch"],
                "Tỷ lệ dùng máy khâu làm đất 95%, gieo cấy 50%, thu hoạch 90%.",
            ),
            (
                &["Tỷ lệ dùng máy khâu làm đất", "Tỷ lệ dùng máy khâu thu hoạch"],
                "Tỷ lệ dùng máy khâu làm đất đạt 95%, khâu thu hoạch đạt 90%.",
            ),
            (&["Tỷ lệ biết bơi trẻ nhà trẻ", "Tỷ lệ biết bơi trẻ mẫu giáo"], "Tỷ lệ biết bơi trẻ nhà trẻ đạt 3%, mẫu giáo đạt 9%."),
        ] {
            assert_eq!(indicators(text), expected, "{text}");
        }
        for (second, text) in [
            // What is more than a name, and what is no rate.
            ("tỷ lệ hộ có điện vùng cao", "Tỷ lệ hộ có điện đạt 90% (trong đó tỷ lệ hộ có điện vùng cao 75%)"),
            ("cấp tỉnh hoàn thành", "Tỷ lệ giải ngân đạt 90%, trong đó cấp tỉnh hoàn thành 100%"),
            ("xã đạt chuẩn", "Tỷ lệ bỏ học giảm 2%, trong đó xã đạt chuẩn 80%"),
            ("cấp tỉnh", "Tổng thu đạt 90% dự toán (cấp tỉnh 95%)"),
            ("nông thôn mới", "Tỷ lệ đô thị hóa đạt 40%, nông thôn mới đạt 80%"),
            ("xóa mù chữ", "Tỷ lệ phổ cập tiểu học đạt 100%, xóa mù chữ đạt 98%"),
            ("tốt nghiệp trung học cơ sở", "Tỷ lệ chuyển lớp bậc tiểu học đạt 99%, tốt nghiệp trung học cơ sở đạt 98%"),
            ("đường thôn", "Tỷ lệ đường sá được rải nhựa đạt 80% (đường thôn 70%)"),
        ] {
            assert_eq!(indicators(text).get(1).map(String::as_str), Some(second), "{text}");
        }
    }
}
