//! What the numbers of one sentence share.
//!
//! ```text
//! levels        Tỷ lệ X: cấp tỉnh đạt 90%, cấp xã đạt 80%           the words before the level
//!               Tỷ lệ X cấp tỉnh đạt 90%, cấp xã đạt 80%
//! apart         Tỷ lệ X giảm 2%, riêng các xã ven sông giảm 4%      the whole subject
//! parts         Tỷ lệ X: mầm non 90%, tiểu học 80%                  the share that the colon opens
//! growth        sản lượng đạt 10 tấn, tốc độ tăng 5%/năm            the subject
//! tail          80% A và 60% B được khảo sát                        the predicate
//! respectively  X của cấp tỉnh, cấp xã đạt tương ứng 60%, 55%       each its own part
//! ```

use super::amount::Amount;
use super::clause;
use super::lexicon;
use super::pieces::{Piece, Pieces};
use super::reading::Reading;
use super::subject::Subject;
use crate::extract::phrases::Table;

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

/// The words before the level that ends the subject of the number before, where this one has nothing but such a level
/// (`Tỷ lệ hồ sơ trực tuyến | cấp tỉnh đạt 80%, | cấp xã đạt 60%`), or all of them, where `riêng` sets a part against the whole
/// (`Tỷ lệ hộ nghèo | giảm 2%, riêng | các xã biên giới giảm 4%`). Any other noun may begin a subject of its own.
fn with_level(r: &Reading<'_, '_>, head: Piece, previous: &Subject, alike: bool) -> Option<Piece> {
    let &(from, to) = previous.pieces.last().filter(|_| previous.before)?;
    if is_level(r, head) {
        let same = |cut: usize| r.begins(cut, &TIERS) && r.begins(head.0, &TIERS) && r.same(cut, head.0);
        let sorted = |cut: usize| same(cut) || r.begins(cut, &COUNTRY) && r.begins(head.0, &COUNTRY);
        return match *previous.pieces {
            [common, _] => Some(common).filter(|_| sorted(from)),
            [_] => {
                let cut = r.start_of(to, &TIERS).or_else(|| r.start_of(to, &COUNTRY)).filter(|&cut| cut > from && sorted(cut))?;
                // `… của cấp tỉnh`: the preposition is the other rule's, which keeps it.
                (!r.behind_any(cut, lexicon::PREPOSITIONS) && rated(r, from)).then_some((from, cut))
            }
            _ => None,
        };
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

/// Whether words are nothing but such a level or sort of country.
pub(super) fn is_level(r: &Reading<'_, '_>, (from, to): Piece) -> bool {
    r.past(from, &TIERS).or_else(|| r.past(from, &COUNTRY)) == Some(to)
}

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
        let joined = r.behind(second.lead, "và") || (had && r.behind(second.lead, ","));
        if !joined {
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
        let tail = tail.or_else(|| {
            b.pieces.get(1).copied().filter(|_| second.change.is_none() && b.pieces.len() == 2 && predicate(a_from, a_to).is_none())
        });
        if let (Some(tail), Some(a)) = (tail, subjects.get_mut(index - 1)) {
            a.pieces.push(tail);
            handed = true;
        }
    }
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
