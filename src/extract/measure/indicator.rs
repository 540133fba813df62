//! What a number measures: the words before it, behind it, or both.
//!
//! ```text
//! subject verb number                 Tỷ lệ hồ sơ đúng hạn đạt tối thiểu 95%     the words before
//! number subject                      100% hồ sơ được số hóa                     the words behind
//! verb preposition number subject     hỗ trợ cho 80% hộ nghèo                    both
//! ```

use std::borrow::Cow;

use super::amount::Amount;
use super::changes;
use super::clause;
use super::cutting;
use super::framing;
use super::holding;
use super::lexicon;
use super::moved;
use super::often;
use super::pieces::{Piece, Pieces};
use super::reading::Reading;
use super::scopes;
use super::sectors;
use super::series;
use super::shared;
use super::strength;
use super::subject::{Behind, Subject};
use super::verbs::{light, works};
use crate::extract::phrases::Table;
use crate::model::{Change, Comparator, MeasureKind};
use crate::words::Kind;

/// Whether a subject stands before its number and names something.
pub(super) fn names(r: &Reading<'_, '_>, subject: &Subject) -> bool {
    subject.before && subject.pieces.first().is_some_and(|&head| head.0 < head.1 && !light(r, head))
}

/// `Tổng thu … là 9 tỷ đồng. Ước thực hiện cả năm là 8 tỷ đồng`: what is done is what the text began with.
pub(super) fn name_by_first(r: &Reading<'_, '_>, first: &Pieces, subjects: &mut [Subject]) {
    for index in 0..subjects.len() {
        let beside = |at: Option<usize>| at.and_then(|at| subjects.get(at));
        let Some(subject) = subjects.get(index).filter(|subject| subject.before && subject.pieces.len() == 1) else {
            continue;
        };
        let sector = || [index.checked_sub(1), Some(index + 1)].into_iter().any(|at| sectors::is_one(r, subject, beside(at)));
        if !names(r, subject)
            && !sector()
            && let Some(subject) = subjects.get_mut(index)
        {
            subject.pieces.clone_from(first);
        }
    }
}

/// The text of a subject: its pieces without the words of deadlines and citations, and without the marks of
/// footnotes (`[3]`), which say nothing.
pub(super) fn text<'t>(r: &Reading<'_, 't>, amount: &Amount<'_>, subject: &Subject) -> Cow<'t, str> {
    // Most have one piece, in which nothing is left out.
    if let [(from, to)] = *subject.pieces
        && r.next_omitted(from).is_none_or(|omitted| omitted.start >= to)
    {
        let (from, to) = framing::without_due(r, amount, subject, clause::trimmed(r, from, to));
        return r.slice(from, to).into();
    }
    // With a blank between its pieces it is no longer.
    let longest: usize = subject.pieces.iter().map(|&(from, to)| r.range(from, to).len() + 1).sum();
    let mut out = String::with_capacity(longest.saturating_sub(1));
    for &(from, to) in subject.pieces.iter() {
        let mut at = from;
        while at < to {
            let omitted = r.next_omitted(at).unwrap_or(to..to);
            let (start, end) = framing::without_due(r, amount, subject, clause::trimmed(r, at, omitted.start.clamp(at, to)));
            if start < end {
                if !out.is_empty() {
                    out.push(' ');
                }
                out.push_str(r.slice(start, end));
            }
            at = omitted.end.max(at + 1);
        }
    }
    out.into()
}

/// The change that the words of a subject speak of: `Tốc độ tăng trưởng GRDP đạt 8%`, `giảm tỷ
/// lệ hộ nghèo 1,5%/năm`.
pub(super) fn change(r: &Reading<'_, '_>, amount: &Amount<'_>, subject: &Subject) -> Option<Change> {
    let &(from, _) = subject.pieces.first().filter(|_| subject.before)?;
    if let Some((&(_, change), _)) = lexicon::CHANGE_HEADS.read(r, from) {
        return Some(change);
    }
    let (change, _) = changes::read_before(r, from)?;
    // `tăng tỷ lệ X 40%` may give the level; by the year it is a change, and so is a little of which nothing else is said.
    let little = || {
        let alone = (from..amount.lead).all(|at| r.letters(at) && !r.is(at, "và"));
        let compared = r.past(amount.to, &["so với", "so cùng kỳ"]).is_some_and(|end| r.is_time(end) || r.is(end, "cùng"));
        let ends = (r.is_any(amount.to, &["", ".", ",", ";"]) || r.begins(amount.to, &cutting::WHEREVER)) && change == Change::Decrease;
        amount.value < LITTLE && alone && (compared || ends) && !r.behind(amount.unit_words().0.saturating_sub(1), "từ")
    };
    let level = r.begins(from, &["tỷ lệ", "tỉ lệ"]) && amount.per.is_none() && !little();
    let amount_of_change = !amount.linked && !level && !matches!(amount.comparator, Some(Comparator::MoreThan | Comparator::LessThan));
    amount_of_change.then_some(change)
}

/// A share changes by less than this many per cent, where what it is changed to is not told.
const LITTLE: f64 = 20.0;

/// How a number phrase hangs on the words before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    /// It begins its clause.
    Start,
    /// It follows `,` or `và`.
    Comma,
    /// It follows `:`.
    Colon,
    /// It follows `(`.
    Bracket,
    /// It follows a word of its clause.
    Word,
}

fn joint(r: &Reading<'_, '_>, amount: &Amount<'_>) -> Joint {
    let Some(last) = amount.lead.checked_sub(1) else {
        return Joint::Start;
    };
    if !r.is_mark(last) {
        return if r.is_any(last, &["và", "hoặc"]) { Joint::Comma } else { Joint::Word };
    }
    match r.key_bytes(last) {
        b"," => Joint::Comma,
        b"(" | b"[" => Joint::Bracket,
        b":" if r.is_colon(last) => Joint::Colon,
        b";" => Joint::Start,
        b"." if r.ends_sentence(last) => Joint::Start,
        _ if last == 0 && r.is_any(last, &["-", "+", "–", ")"]) => Joint::Start,
        _ => Joint::Word,
    }
}

/// The first words of a remark that tells where or when the same holds.
const SCOPES: [&str; 7] = ["cấp", "ở", "tại", "đối", "khu", "năm", "giai"];

/// What is counted, where it stands before its number.
static COUNTED: Table<&str, 16> = Table::new(&[
    "số",
    "tổng số",
    "dân số",
    "lao động",
    "học sinh",
    "tổng lượt",
    "lực lượng lao động",
    "số lượng",
    "đàn",
    "tổng đàn",
    "khách du lịch",
]);

/// Words before a colon that say how sure its number is, not what it measures: `Tỷ lệ hộ nghèo phấn đấu: | 3%`.
static AIMED: Table<&str, 16> =
    Table::new(&["dự kiến", "phấn đấu", "ước", "ước tính", "dự kiến đạt", "phấn đấu đạt", "đạt", "ước đạt", "dự kiến là"]);

/// Whether all that stands behind a number tells of whom it holds: `90% | đối với cấp xã`, `90% | ở cấp xã`.
fn of_others(r: &Reading<'_, '_>, behind: &Behind) -> bool {
    let start = behind.start();
    let scope = r.past(start, &["đối với", "ở", "tại"]);
    let says = |at: usize| r.begins(at, &lexicon::LIGHT_VERBS) || r.begins(at, &lexicon::PREDICATES);
    behind.unit.is_none()
        && scope.is_some_and(|level| r.begins(level, &lexicon::LEVELS))
        && behind.rest.1 - start <= SCOPE
        && !(start..behind.rest.1).any(says)
}

/// How many words such a scope has at most.
const SCOPE: usize = 8;

/// Whether all that stands behind a number is such a remark: `90% (cấp tỉnh), 75% | (cấp xã)`.
fn only_scope(r: &Reading<'_, '_>, behind: &Behind) -> bool {
    let open = behind.start();
    behind.unit.is_none()
        && r.is(open, "(")
        && r.is_any(open + 1, &SCOPES)
        && clause::closing(r, open).is_some_and(|close| close + 1 == behind.rest.1)
}

/// What a number measures, as far as it tells itself.
pub(super) fn one(
    r: &Reading<'_, '_>,
    amount: &Amount<'_>,
    previous: Option<(&Amount<'_>, &Subject)>,
    next: &clause::Next<'_, '_>,
) -> Subject {
    if let Some(substance) = strength::named(r, amount) {
        return Subject::before(substance, None);
    }
    if let Some(task) = timed(r, amount).filter(|_| previous.is_none()) {
        return Subject::before(task, None);
    }
    let behind = clause::behind(r, amount, next);
    let floor = clause::start(r, amount.lead, previous.map_or(0, |(before, _)| before.to));
    let same_clause = previous.filter(|(before, _)| before.to >= floor);
    let same_sentence = previous.filter(|(before, _)| !clause::sentence_between(r, before.to, amount.from));
    // Nothing behind, or only what the number is a share of: `đạt 98% kế hoạch`.
    let exceeded = || amount.kind == MeasureKind::Percent && r.is(amount.from, "vượt");
    let bare = behind.is_empty()
        || amount.change.is_some() && amount.kind == MeasureKind::Percent && r.begins(behind.start(), &cutting::WHEREVER)
        || previous.is_some() && only_scope(r, &behind)
        || (amount.change.is_none() && (amount.linked || exceeded()) && r.begins(behind.start(), &lexicon::WHOLES));

    if let Some((_, subject)) = previous.filter(|&previous| series::goes_on(r, amount, &behind, previous)) {
        return shared::grown(r, amount, Some(subject));
    }
    match joint(r, amount) {
        // `2 tỷ đồng/năm x 05 năm = 10 tỷ đồng`: the sum of the same.
        _ if r.behind(amount.lead, "=") && same_sentence.is_some() => shared::grown(r, amount, same_sentence.map(|(_, s)| s)),
        _ if goes_on(r, amount, &behind) && previous.is_some() => shared::grown(r, amount, previous.map(|(_, subject)| subject)),
        Joint::Start | Joint::Comma if bare => {
            if same_sentence.is_some() {
                return shared::grown(r, amount, same_sentence.map(|(_, subject)| subject));
            }
            let head = clause::head(r, floor, amount.lead);
            if head.0 < head.1 {
                return framing::without_total(r, amount, head);
            }
            Subject::behind(behind)
        }
        Joint::Start | Joint::Comma => match same_clause {
            // `cho người học tại 100% nhà trường và trên 70% người lao động`
            Some((_, subject)) if subject.led_to => {
                let pieces = subject.pieces.first().copied().into_iter().chain(behind.pieces()).collect();
                Subject { pieces, behind: true, ..Subject::default() }
            }
            // `đạt 100% đối với cấp tỉnh, | 90% đối với cấp xã`: the same of others.
            Some((before, subject))
                if subject.before && (before.linked && of_others(r, &behind) || scopes::are_alike(r, before, amount)) =>
            {
                let own = subject.pieces.iter().copied().filter(|&(from, _)| from < before.to);
                // A level in brackets is named with that of the number before.
                let level = behind.pieces().filter(|_| !r.is(behind.start(), "("));
                let pieces = own.chain(level).collect();
                Subject { pieces, before: true, shared: subject.shared, ..Subject::default() }
            }
            _ => Subject::behind(behind),
        },
        Joint::Bracket if bare => {
            let open = amount.lead.saturating_sub(1);
            // `Xã A 45/60 thôn (75%), | xã B 30/40 thôn (75%)`: the next count has its own share.
            let own = same_sentence.and_then(|(before, _)| framing::with_total(r, before.to, open));
            if let Some(head) = own {
                return framing::without_total(r, amount, head);
            }
            // `đạt 90%, | tỷ lệ hộ nghèo (3%)`: a rate behind a comma is a subject of its own.
            let comma = same_sentence.and_then(|(before, _)| (before.to..open).rev().find(|&at| r.is(at, ",")));
            let rate = comma.filter(|&comma| r.begins(comma + 1, &lexicon::RATE_NOUNS));
            if let Some((_, subject)) = same_sentence.filter(|_| rate.is_none()) {
                return Subject { before: true, ..subject.clone() };
            }
            let head = clause::head(r, rate.map_or_else(|| clause::start(r, open, 0), |comma| comma + 1), open);
            let head = framing::without_count(r, clause::without_change(r, head));
            let subject = framing::without_total(r, amount, head);
            Subject { shared: subject.pieces.first().copied(), ..subject }
        }
        Joint::Bracket => Subject::behind(behind),
        Joint::Colon => {
            let colon = amount.lead.saturating_sub(1);
            let head = series::without_time(r, clause::head(r, clause::start(r, colon, floor), colon));
            let head = if head.0 < head.1 {
                head
            } else {
                series::before_bracket(r, colon, previous.map_or(0, |(before, _)| before.to)).unwrap_or(head)
            };
            let head = (head.0, r.start_of(head.1, &AIMED).filter(|&at| at > head.0).unwrap_or(head.1));
            let listed = same_clause.is_some_and(|(_, s)| s.before && s.shared.is_some());
            let rate = r.begins(head.0, &lexicon::RATE_NOUNS);
            let valued = matches!(amount.kind, MeasureKind::Money | MeasureKind::Frequency);
            if (bare || behind.only_unit() || listed || rate || valued) && head.0 < head.1 {
                return shared::levelled(r, head, same_sentence.map(|(_, s)| s), Some(head), false);
            }
            Subject::behind(behind)
        }
        Joint::Word => {
            // `Tỷ lệ X: cấp tỉnh đạt 90%; | cấp xã đạt 80%`: a semicolon parts the entries of what a colon opened.
            // So does it part two levels: `Tỷ lệ X cấp tỉnh đạt 90%; | cấp xã đạt 80%`.
            let opened = |subject: &Subject| subject.shared.is_some_and(|s| r.is_colon(s.1));
            let level = |from: usize| amount.lead > from && (r.is(from, "riêng") || shared::is_level(r, (from, amount.lead)));
            let entry = previous.filter(|(before, subject)| r.is(before.to, ";") && (opened(subject) || level(before.to + 1)));
            after_word(r, amount, &behind, bare, floor, same_clause, same_sentence.or(entry))
        }
    }
}

/// The labels that tell of the sentence before them when it is done. `Tần suất` may stand beside what else is told of it.
static TIMED: Table<&str, 8> = Table::new(&["thời gian", "thời gian thực hiện"]);

/// The task of the sentence before such a label, of which the label says how often: `Họp giao ban | . Thời gian thực hiện:
/// mỗi tháng 01 lần`.
fn timed(r: &Reading<'_, '_>, amount: &Amount<'_>) -> Option<Piece> {
    if amount.kind != MeasureKind::Frequency {
        return None;
    }
    let label = clause::start(r, amount.lead, 0);
    let colon = r.past(label, &TIMED).filter(|&at| at < amount.lead && r.is_colon(at));
    let end = label.checked_sub(1).filter(|&at| colon.is_some() && r.ends_sentence(at))?;
    let task = clause::head(r, clause::start(r, end, 0), end);
    (task.0 < task.1).then_some(task)
}

/// The subject of a number that follows a word of its clause.
fn after_word(
    r: &Reading<'_, '_>,
    amount: &Amount<'_>,
    behind: &Behind,
    bare: bool,
    floor: usize,
    same_clause: Option<(&Amount<'_>, &Subject)>,
    same_sentence: Option<(&Amount<'_>, &Subject)>,
) -> Subject {
    let opened =
        same_clause.and_then(|(before, _)| clause::opening(r, before.to, amount.lead).or_else(|| clause::done_opening(r, before, amount)));
    if let Some(pieces) = same_clause.and_then(|previous| paid_to_each(r, amount, previous)) {
        return Subject { pieces, before: true, ..Subject::default() };
    }
    // A number inside what another measures: `70% bà mẹ được khám ít nhất 4 lần`.
    if let (Some((before, subject)), None) = (same_clause.filter(|(_, s)| s.behind), opened) {
        // `70% xã có tỷ lệ hộ dùng nước sạch đạt trên 90%`: the rate that each of them has.
        if let Some(rate) = inner_rate(r, before.to, amount) {
            return Subject::before(rate, None);
        }
        if bare {
            return Subject { behind: false, pieces: framing::without_number(amount, &subject.pieces), ..subject.clone() };
        }
        if is_given(r, before, amount) {
            let pieces = std::iter::once((before.to, amount.from)).chain(behind.pieces()).collect();
            return Subject { pieces, behind: true, ..Subject::default() };
        }
        // `100% xã có tối thiểu 2 bể bơi`: how many each of them has.
        if before.kind == MeasureKind::Percent && amount.kind == MeasureKind::Count && led_by_have(r, amount) {
            let pieces = std::iter::once((before.to, amount.from)).chain(behind.pieces()).collect();
            return Subject { pieces, behind: true, ..Subject::default() };
        }
        return Subject::behind(*behind);
    }
    let from = opened.or(same_clause.map(|(before, _)| before.to)).unwrap_or(floor);
    let (shared, head) = framing::past_doing(r, amount, behind, clause::past_colon(r, clause::head(r, from, amount.lead)));
    // `Số trạm 5G tăng từ 28 trạm | lên 188 trạm`: the level that is left names nothing.
    let based = series::without_base(r, amount, head);
    let head = framing::without_passive(r, based.unwrap_or(head));
    let head = holding::without_verb(r, amount, head);
    let head = moved::without_verb(r, amount, framing::without_earlier(r, amount, behind, head));
    if let Some(subject) = often::of_rhythm(r, amount, behind, head) {
        return subject;
    }
    if based.is_some() && (head.0 >= head.1 || works(r, head) || light(r, head)) {
        return Subject::behind(*behind);
    }
    // `tăng 10% so với năm 2026, | đạt 2 tỷ USD`: nothing but what it is compared with stands between.
    if let Some((_, subject)) = same_clause.filter(|(before, _)| r.is(head.0, "so") && r.begins(before.to, &lexicon::BASELINES)) {
        return Subject { before: true, ..subject.clone() };
    }
    // `từ 65% (năm 2025) | lên 75% (năm 2030)`: nothing but a time stands between.
    if (head.0..head.1).all(|at| r.is_time(at) || r.is_mark(at)) {
        let open = behind.start();
        let dated = r.is(open, "(") && r.closing(open).is_some_and(|close| (open + 1..close).all(|at| r.is_time(at)));
        return match same_clause {
            Some((_, subject)) if (bare || dated) && subject.before => shared::grown(r, amount, Some(subject)),
            _ => Subject::behind(*behind),
        };
    }
    // `chi 5 tỷ đồng, đạt 92%`: what follows is said of the same subject. Of what is counted it tells more:
    // `12 dự án với tổng vốn …`.
    let bare = bare || behind.unit.is_none() && r.begins(behind.start(), &lexicon::LINKS);
    // A sum stands behind what it is the sum of: `vốn đăng ký 900 tỷ đồng trong năm`.
    let sum = matches!(amount.kind, MeasureKind::Money | MeasureKind::Quantity)
        && head.1 - head.0 >= 3
        && !r.behind_any(amount.lead, lexicon::PREPOSITIONS)
        && (r.is_any(behind.start(), &FROM_WHERE) || !works(r, head));
    if let Some(subject) = cutting::cut(r, amount, behind, head) {
        return subject;
    }
    // `Tỷ lệ hỗ trợ đối với | 30% hộ nghèo`: the words that a preposition leads to go on with the name of the rate.
    let led = r.behind_any(head.1, &["với", "tại", "cho"]) && head.1 == amount.lead && !behind.is_empty();
    let rate = r.begins(head.0, &lexicon::RATE_NOUNS) && !led;
    let head = framing::without_keeping(r, amount, behind, head);
    // `Lao động có việc làm mới trên 10.000 người`: who is counted says it already.
    let people = behind.only_unit()
        && amount.kind == MeasureKind::Count
        && [&COUNTED, &lexicon::VISITORS].iter().any(|counted| r.begins(r.past(head.0, &["khống chế"]).unwrap_or(head.0), *counted));
    let subject_first = amount.linked
        || bare
        || sum
        || people
        || amount.kind == MeasureKind::Frequency
        || (rate && (behind.only_unit() || amount.kind != MeasureKind::Count));
    if subject_first {
        // `Rút ngắn thời gian chờ từ 30% trở lên`: the time is what is measured.
        if let Some(pieces) = with_rate(r, head) {
            return Subject { pieces, before: true, ..Subject::default() };
        }
        let head = framing::without_denial(r, amount, framing::without_assurance(r, amount, averaged(r, head, amount)));
        let head = if bare && !amount.linked && amount.kind == MeasureKind::Percent { clause::without_change(r, head) } else { head };
        // `…, riêng các xã vùng cao | trồng mới 500 ha rừng`: another verb or unit tells of something else, and so do words
        // behind: `đạt 100% kế hoạch`.
        let alike = behind.is_empty()
            && same_sentence.is_some_and(|(before, _)| {
                before.kind == amount.kind && before.unit == amount.unit && before.change.is_some() == amount.change.is_some()
            })
            && r.is_any(head.1, &["đạt", "giảm", "tăng", "còn", "dưới", "trên", "là"]);
        return shared::levelled(r, head, same_sentence.map(|(_, s)| s), shared, alike);
    }
    if is_each(r, amount) {
        return Subject::behind(*behind);
    }
    let head = framing::without_denial(r, amount, head);
    // `mỗi bãi lấy mẫu 01 vị trí`: the verb of each belongs to what is counted.
    let each = amount.per.is_some() && (head.0.saturating_sub(8)..head.0).any(|at| r.is(at, "mỗi")) && !light(r, head);
    let short = amount.kind == MeasureKind::Count && head.1 - head.0 <= 4 && !each;
    // `Cửa sông Hàn: Lấy mẫu 04 vị trí`: what the colon names belongs to it.
    if let (true, true, Some(named)) = (light(r, head) || short, amount.kind == MeasureKind::Count && behind.only_unit(), shared) {
        return Subject { pieces: [named, head].into_iter().chain(behind.pieces()).collect(), behind: true, ..Subject::default() };
    }
    if amount.change.is_some() || short || led_by_have(r, amount) || light(r, head) {
        return Subject::behind(*behind);
    }
    let pieces = std::iter::once(head).chain(behind.pieces()).collect();
    Subject { pieces, behind: true, led_to: r.behind_any(amount.lead, lexicon::PREPOSITIONS), ..Subject::default() }
}

/// Whether a number tells how much those are given of whom another number tells the share: `95% trẻ em được tiêm | 8 loại vắc xin`.
/// Nothing but words may stand between, and none that begins something else or leads to a place.
fn is_given(r: &Reading<'_, '_>, share: &Amount<'_>, amount: &Amount<'_>) -> bool {
    let counted = matches!(amount.kind, MeasureKind::Count | MeasureKind::Frequency);
    let near = (share.to + 2..=share.to + GIVEN).contains(&amount.from);
    counted
        && near
        && share.kind == MeasureKind::Percent
        && amount.lead == amount.from
        && (share.to + 1..amount.from).any(|at| r.is(at, "được"))
        && !(share.to..amount.from).any(|at| r.is_mark(at) || r.is_any(at, &["và", "hoặc", "để", "trong", "tại", "ở"]))
        && !r.behind_any(amount.from, lexicon::PREPOSITIONS)
}

/// How many words may stand between a share and what those are given, in words.
const GIVEN: usize = 20;

/// Whether a clause has nothing before a count but of whom each has so many: `02 lớp, mỗi lớp | 40 cán bộ, công chức`.
fn is_each(r: &Reading<'_, '_>, amount: &Amount<'_>) -> bool {
    let lowest = amount.lead.saturating_sub(EACH);
    let each = (lowest..amount.lead).rev().find(|&at| r.is(at, "mỗi")).filter(|_| amount.kind == MeasureKind::Count);
    each.is_some_and(|each| {
        each + 1 < amount.lead && r.behind_any(each, &[",", "(", ";", ":"]) && amount.per == Some(r.slice(each + 1, amount.lead))
    })
}

/// What is done to those of whom each is paid so much: `| Hỗ trợ | 50 | mô hình |, mỗi mô hình 20 triệu đồng`.
fn paid_to_each(r: &Reading<'_, '_>, amount: &Amount<'_>, (before, subject): (&Amount<'_>, &Subject)) -> Option<Pieces> {
    let each = before.to.max(amount.lead.saturating_sub(EACH));
    let each = (each..amount.lead).rev().find(|&at| r.is(at, "mỗi")).filter(|&each| amount.kind == MeasureKind::Money && each > 0)?;
    let (noun, _) = before.unit_words();
    let same = before.kind == MeasureKind::Count && r.same(each + 1, noun) && amount.per.is_some();
    if !same || !subject.behind || !r.behind_comma(each) || (each..amount.lead).any(|at| !r.letters(at)) {
        return None;
    }
    let verb = clause::head(r, clause::start(r, before.lead, 0), before.lead);
    let verb = if verb.1 - verb.0 <= EACH && (verb.0..verb.1).all(|at| r.letters(at)) { verb } else { (0, 0) };
    Some(std::iter::once(verb).filter(|&(from, to)| from < to).chain(subject.pieces.iter().copied()).collect())
}

/// How many words name at most whom or what each is paid for, with the word for each.
const EACH: usize = 6;

/// The rate that each of those has of whom another number tells the share, before its own number.
fn inner_rate(r: &Reading<'_, '_>, from: usize, amount: &Amount<'_>) -> Option<Piece> {
    let lowest = from.max(amount.lead.saturating_sub(clause::REACH));
    let rate = (lowest..amount.lead).rev().find(|&at| r.begins(at, &lexicon::SHARES))?;
    // `với tỷ lệ trên 50%` says of nothing new.
    let told = amount.lead > rate + 3 && !(rate..amount.lead).any(|at| r.is_any(at, &[",", "và"]) || r.parts_clauses(at));
    (told && r.behind_any(rate, &["có", "đạt", "với"])).then_some((rate, amount.lead))
}

/// Whether the number speaks of the subject before it though a sentence parts them:
/// `…; giai đoạn sau, mỗi năm tăng 20% đối với mỗi cấp cho đến khi đạt 100%`.
fn goes_on(r: &Reading<'_, '_>, amount: &Amount<'_>, behind: &Behind) -> bool {
    let growing = amount.change.is_some()
        && !amount.linked
        && joint(r, amount) != Joint::Word
        && (behind.is_empty() || r.begins(behind.start(), &lexicon::TOWARDS));
    growing || r.start_of(amount.lead, &lexicon::UNTIL).is_some()
}

/// `có 50% hộ`: what is counted follows.
fn led_by_have(r: &Reading<'_, '_>, amount: &Amount<'_>) -> bool {
    r.is(amount.lead, "có") || r.behind(amount.from, "có")
}

/// `xây dựng Nhà máy A với công suất 5 MW`: the capacity of the plant is what is measured.
fn with_rate(r: &Reading<'_, '_>, head: Piece) -> Option<Pieces> {
    let rate = r.start_of(head.1, &lexicon::RATE_NOUNS).filter(|&at| at > head.0 + 1 && r.behind(at, "với"))?;
    let mut from = head.0;
    while let Some(end) = r.past(from, &lexicon::LIGHT_VERBS).or_else(|| r.past(from, &["mời gọi", "kêu gọi", "thu hút"])) {
        from = end;
    }
    let plain = (from..rate).all(|at| r.kind(at) == Some(Kind::Letters));
    (from > head.0 && plain).then(|| [(rate, head.1), (from, rate - 1)].into_iter().filter(|&(from, to)| from < to).collect())
}

/// `lãi bình quân 280 triệu đồng/năm`: the average belongs to a noun that stands alone.
fn averaged(r: &Reading<'_, '_>, head: (usize, usize), amount: &Amount<'_>) -> (usize, usize) {
    let alone = head.1 - head.0 <= 2 && r.begins(head.0, &lexicon::RATE_NOUNS);
    let end = if alone { r.past(head.1, &["bình quân", "trung bình"]) } else { None };
    (head.0, end.filter(|&end| end <= amount.from).unwrap_or(head.1))
}

/// The words behind a sum that tell where it comes from or goes: `Đầu tư phát triển 450 tỷ đồng | từ ngân sách tỉnh`.
const FROM_WHERE: [&str; 6] = ["từ", "do", "theo", "vào", "cho", "tại"];
