//! Measures: the quantities that an item commits to, and what they measure.
//!
//! `100% hồ sơ được số hóa`, `Tỷ lệ hộ nghèo giảm từ 1 - 1,5%/năm`, `tổ chức ít nhất 02 lớp
//! tập huấn mỗi năm`, `kinh phí khoảng 1.200 tỷ đồng`, `đạt 45 giường bệnh/10.000 dân`.
//!
//! ```text
//! measure    = [comparator] number [("-" | "đến") number] unit [per] ["trở lên" | "trở xuống"]
//! comparator = "tối thiểu" | "ít nhất" | "không dưới" | "trên" | "dưới" | "không quá" | "khoảng" | "≥" …
//! unit       = "%" | "phần trăm" | [scale] (money | quantity) | counted noun
//! scale      = "nghìn" | "triệu" | "tỷ" …
//! per        = "/" noun | ("mỗi" | "một" | "hằng") period | "trong năm"
//! ```
//! Every percentage is a measure, and so is every number with a unit of money or of a
//! physical quantity. A number before any other noun is one only when something commits to
//! it: a comparator (`tối thiểu 01 sàn`), a verb (`tổ chức 02 hội nghị`), a rate (`3 đợt/năm`).

mod actor;
mod amount;
mod beyond;
mod breakdown;
mod cell;
mod changes;
mod clause;
mod commitment;
mod count;
mod cutting;
mod districts;
mod doing;
mod framing;
mod governed;
mod grades;
mod growth;
mod holding;
mod improving;
mod indicator;
mod lead;
#[rustfmt::skip]
mod lexicon;
mod listing;
mod moved;
mod nouns;
mod often;
mod opening;
mod pairs;
mod pieces;
mod present;
mod rate;
mod reading;
mod scan;
mod scopes;
mod sectors;
mod series;
mod shared;
mod span;
mod standard;
mod strength;
mod stretch;
mod stroke;
mod subject;
mod supply;
mod threshold;
mod unit;
mod verbs;
mod worded;

use std::borrow::Cow;
use std::ops::Range;

pub(crate) use self::actor::Actors;
use self::amount::Amount;
pub(crate) use self::cell::{Sentences, cell, frequency};
pub(crate) use self::present::is_told as tells_present_state;
use self::reading::Reading;
use self::stretch::Stretch;
use self::subject::Subject;
use crate::extract::date;
use crate::extract::gates::{PairGate, Sieve};
use crate::extract::number;
use crate::extract::passage::Passage;
use crate::model::{Change, Comparator, MeasureKind};
use crate::places::make_room;
use crate::words::Words;

/// The words that make a sentence speak of every year, quarter, month.
const YEARLY: [&str; 3] = ["hằng", "hàng", "mỗi"];

/// A measure and where its number phrase stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Found<'t> {
    /// The bytes of comparator, number and unit.
    pub(crate) range: Range<usize>,
    pub(crate) kind: MeasureKind,
    pub(crate) indicator: Cow<'t, str>,
    pub(crate) comparator: Comparator,
    pub(crate) value: f64,
    pub(crate) upper: Option<f64>,
    pub(crate) unit: Cow<'t, str>,
    pub(crate) per: Option<&'t str>,
    pub(crate) change: Option<Change>,
    pub(crate) baseline: Option<&'t str>,
    /// What decided it: `sign:percent`, `comparator`; `default:` when only its place does.
    pub(crate) cue: &'static str,
}

/// Finds the measures of a phrase, each made by `lift` into what the caller keeps of it: a text of numbers has so
/// many that they are not held twice.
///
/// `taken` are the sorted byte ranges of citations and deadlines: their numbers are no
/// measures, and their words are left out of indicators. `actors` are who is to do the item; they
/// are asked for only where there is a measure.
pub(crate) fn find<'t, T>(
    passage: &Passage<'_, 't>,
    taken: &[Range<usize>],
    actors: impl FnOnce() -> Actors,
    mut lift: impl FnMut(Found<'t>) -> T,
) -> Vec<T> {
    let Some(first) = scan::first(passage, taken) else {
        return Vec::new();
    };
    let words = passage.words();
    let mut reading = Reading::new(passage, taken);
    let mut stretch = Stretch::new(first);
    if stretch.first(&reading).is_none() {
        return Vec::new();
    }
    reading.pass_over(&actors());
    let mut lifted: Vec<T> = Vec::new();
    let mut governed = None;
    let mut growth = None;
    stretch.each(&reading, |amounts, subjects| {
        // Most texts have one stretch.
        if lifted.is_empty() {
            lifted.reserve_exact(amounts.len());
        }
        for (amount, subject) in amounts.iter().zip(subjects) {
            let own = change(&reading, amount, subject);
            growth = growth::Growth::next(&reading, growth.as_ref(), amount, subject, own);
            let grown = growth.as_ref().filter(|growth| growth.of_part).map(|_| Change::Increase);
            governed = governed::Governed::next(&reading, governed.as_ref(), amount, subject, own);
            let range = words.range(amount.from, amount.to);
            make_room(&mut lifted, range.start, words.text().len());
            lifted.push(lift(Found {
                change: own.or(governed.as_ref().map(|governed| governed.change)).or(grown),
                range,
                indicator: indicator::text(&reading, amount, subject),
                kind: amount.kind,
                comparator: amount.comparator.unwrap_or(Comparator::Equal),
                value: amount.value,
                upper: amount.upper,
                baseline: baseline(&reading, amount),
                unit: amount.unit.clone(),
                per: amount.per,
                cue: amount.cue,
            }));
        }
    });
    lifted.shrink_to_fit();
    lifted
}

/// What begins a measure, besides numbers in digits.
pub(crate) const fn triggers<const SLOTS: usize>(gate: PairGate<SLOTS>) -> PairGate<SLOTS> {
    worded::triggers(gate)
}

/// The change that the number phrase speaks of, or for a share its subject.
fn change(r: &Reading<'_, '_>, amount: &Amount<'_>, subject: &Subject) -> Option<Change> {
    let share = amount.kind == MeasureKind::Percent;
    amount.change.or_else(|| if share { indicator::change(r, amount, subject) } else { None })
}

/// Lets pass what begins a measure, where nothing else is looked for.
static NUMBERS: Sieve = Sieve::of(&triggers::<512>(PairGate::new()));

/// The first number phrase of a phrase in which nothing is taken, and the change that it or its subject speaks of.
fn first<'t>(words: &Words<'t>) -> Option<Amount<'t>> {
    let passage = Passage::new(words, &NUMBERS, usize::MAX);
    let reading = Reading::new(&passage, &[]);
    let mut stretch = Stretch::new(scan::first(&passage, &[])?);
    let mut amount = stretch.first(&reading)?.clone();
    // A subject that speaks of a change stands before its number.
    if amount.lead > 0 {
        let mut told = None;
        stretch.each(&reading, |amounts, subjects| {
            told = told.or_else(|| Some(change(&reading, amounts.first()?, subjects.first()?)));
        });
        amount.change = told.flatten();
    }
    Some(amount)
}

/// Hands on to a number what it shares with the one before it.
fn inherit<'t>(r: &Reading<'_, 't>, amount: &mut Amount<'t>, previous: Option<&Amount<'t>>) {
    yearly(r, amount);
    if let Some(previous) = previous {
        from_previous(r, amount, previous);
    }
    bracketed(r, amount);
}

/// How far the words that two numbers share may reach, in words.
const REACH: usize = 80;

/// `Hằng năm, A tăng trên 3%; B tăng trên 5%`: every change of the sentence is yearly, and so is every quantity that is
/// made: `Mỗi năm trồng 300 ha`. What is kept at a level, or how large things are, is not.
fn yearly<'t>(r: &Reading<'_, 't>, amount: &mut Amount<'t>) {
    let made = || {
        let verb = if amount.kind == MeasureKind::Quantity { r.start_of(amount.from, &lexicon::MAKING) } else { None };
        verb.is_some_and(|verb| !names_total(r, r.sentence_start(verb), verb))
    };
    if amount.per.is_some() || amount.change.is_none() && !made() {
        return;
    }
    let lowest = amount.from.saturating_sub(2 * REACH);
    let start = r.sentence_start(amount.from).max(lowest);
    if let Some(period) = r.past(start, &YEARLY)
        && let Some(end) = r.past(period, &lexicon::PERIODS)
    {
        amount.per = Some(r.slice(period, end));
    }
}

/// Whether words name a time of their own, or all that is made in it: `…, đến năm 2030 trồng | 1.200 ha`.
fn names_total(r: &Reading<'_, '_>, from: usize, to: usize) -> bool {
    let total = |at: usize| r.is_any(at, &[";", "đến", "giai", "tổng", "cả", "trong"]) || date::year(r, at).is_some();
    (from..to).any(total)
}

fn from_previous<'t>(r: &Reading<'_, 't>, amount: &mut Amount<'t>, previous: &Amount<'t>) {
    let joined = r.before(amount.lead);
    let lists = joined == b"," || joined == "và".as_bytes();
    // Most numbers stand on no list, in no bracket, and behind none that a verb ties to a subject.
    if !(lists || joined == b"(" || previous.linked) || amount.from.saturating_sub(previous.to) > REACH {
        return;
    }
    let between = || previous.to..amount.lead;
    if between().any(|at| r.ends_sentence(at)) {
        return;
    }
    // `đạt 80% trở lên, trong đó xuất sắc 20%`: what is said behind a number is said of it alone, a range is its own.
    let bound = |at: usize| r.begins(at, &lexicon::UPWARDS) || r.begins(at, &lexicon::DOWNWARDS);
    let behind = || (previous.unit_words().1..previous.to).any(bound);
    let shared = previous.comparator.filter(|&comparator| comparator != Comparator::Range && !behind());
    // `giảm tối thiểu 10% đơn vị và 10% biên chế`: the verb governs both numbers.
    let listed = lists && !between().any(|at| r.is(at, ";"));
    let bare = amount.change.is_none() && !amount.linked && amount.kind == previous.kind;
    // `Giảm 2.500 hộ nghèo, | 1.200 hộ cận nghèo`: of large numbers those of the same sort.
    let few = || {
        amount.value < 100.0
            || amount.kind == MeasureKind::Count
                && r.same(amount.unit_words().0, previous.unit_words().0)
                && !r.is_any(amount.to, &["thoát", "vươn", "được", "mới"])
    };
    if listed && bare && previous.change.is_some() && few() {
        amount.change = previous.change;
        amount.comparator = amount.comparator.or(previous.comparator);
    }
    // `tối thiểu tương ứng là 60%, 55%`: nothing but a comma stands between.
    let near = || {
        amount.from == previous.to + 1
            || scopes::are_alike(r, previous, amount)
            || (amount.kind == MeasureKind::Count
                && (scan::close(r, previous.to, amount.from) || pairs::describes(r, previous.to, amount.from)))
    };
    if amount.comparator.is_none() && bare && listed && amount.upper.is_none() && near() {
        amount.comparator = shared;
    }
    // `Tối thiểu 85% hồ sơ của sở và 75% hồ sơ của xã`: the same things are counted on.
    let noun = |amount: &Amount| (amount.to == amount.unit_words().1 && r.letters(amount.to)).then(|| r.at(amount.to));
    let again = || noun(amount).is_some() && noun(amount) == noun(previous);
    // `Trên 70% doanh nghiệp, trong đó 30% doanh nghiệp nhỏ`: a part of them is not bounded as they are.
    let part = || r.is(amount.lead, "trong");
    let alike = amount.kind == MeasureKind::Percent && !previous.linked && amount.value < 100.0;
    if amount.comparator.is_none() && bare && listed && alike && amount.upper.is_none() && again() && !part() {
        amount.comparator = shared;
    }
    // `… đạt tối thiểu 90%; trong đó lĩnh vực đất đai 85%`: without a verb of its own the
    // number takes that of the one before. A part of a sum is not bounded as the sum is.
    let elliptic = amount.kind == MeasureKind::Percent
        && !amount.linked
        && amount.change.is_none()
        && previous.linked
        && amount.kind == previous.kind
        && !matches!(joined, b"," | b"(" | b";" | b":" | b"" | b".")
        && joined != "và".as_bytes()
        && !r.is_colon(amount.lead.saturating_sub(1));
    if elliptic && amount.comparator.is_none() {
        amount.comparator = shared;
    }
    // `mỗi trường 02 tập thể, 04 cá nhân`: what the first is counted by counts the second.
    if listed
        && (amount.kind == MeasureKind::Count
            || amount.kind == MeasureKind::Quantity && amount.unit == previous.unit && !names_total(r, previous.to, amount.from))
        && amount.per.is_none()
        && previous.kind == amount.kind
        && previous.to == previous.unit_words().1
    {
        amount.per = previous.per;
    }
    // `giảm 10% … (mỗi năm 2%)`: the bracket says the same in other numbers.
    if joined == b"(" && amount.change.is_none() && amount.kind == previous.kind {
        amount.change = previous.change;
        if amount.change.is_some() && amount.per.is_none() {
            yearly(r, amount);
        }
    }
}

/// `Cắt giảm thời gian giải quyết … (tối thiểu 30%)`: the verb before the bracket governs it.
fn bracketed(r: &Reading<'_, '_>, amount: &mut Amount<'_>) {
    if amount.change.is_some() || amount.linked || !r.behind(amount.lead, "(") || !r.is(amount.to, ")") {
        return;
    }
    let start = clause::start(r, amount.lead.saturating_sub(1), 0);
    amount.change = changes::read(r, start).map(|(change, _)| change);
}

/// How far behind a number may stand what it is compared with, in words.
const BASELINE_REACH: usize = 30;

/// What a change is compared with: `so với năm 2021`.
fn baseline<'t>(r: &Reading<'_, 't>, amount: &Amount<'_>) -> Option<&'t str> {
    // `vượt 5% dự toán`: what is exceeded is what the value is compared with.
    let share = amount.kind == MeasureKind::Percent;
    // A number and its sign alone say no such thing.
    let exceeded = share && amount.from + 2 < amount.to && (amount.from..amount.to).any(|at| r.is(at, "vượt"));
    if exceeded && let Some(end) = r.past(amount.to, &["dự toán", "kế hoạch", "chỉ tiêu"]) {
        return Some(r.slice(amount.to, end));
    }
    // Most numbers have none near by.
    let start = r.next_compared(amount.to, BASELINE_REACH)?;
    let parts = |at: usize, last: u8| {
        r.is_mark(at)
            && match *r.key_bytes(at) {
                [b'.'] => r.ends_sentence(at),
                [mark] => mark == last || matches!(mark, b';' | b')' | b'('),
                _ => false,
            }
    };
    // `đạt 5.000 tỷ đồng, | tăng 500 tỷ đồng so với năm 2025`: the growth is what is compared.
    let told = |from: usize| (from..start).any(|at| number::begins(r, at) && !r.is_time(at));
    let grows = |at: usize| r.is(at, ",") && changes::read(r, at + 1).is_some() && told(at + 1);
    if (amount.to..start).any(|at| parts(at, b'%') || grows(at)) {
        return None;
    }
    let last = (start + 16).min(r.len());
    let end = (start + 1..last).find(|&at| parts(at, b',')).unwrap_or(last);
    Some(r.slice(start, end))
}

#[cfg(test)]
mod tests;
