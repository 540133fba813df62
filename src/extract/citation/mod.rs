//! Mentions of legal and directive documents, as grounds or in passing.
//!
//! `Căn cứ Nghị định số 12/2021/NĐ-CP ngày 20/02/2021 của Chính phủ quy định về …`,
//! `theo Kết luận 15-KL/TU`, `các Thông tư số 01/2020/TT-BTP, 02/2020/TT-BTP ngày
//! 03/3/2020`, `Luật Thủy lợi năm 2017`.
//!
//! ```text
//! mention = head ["số" [":"]] symbol tail          one number
//!         | mention ("," | ";" | "và") ["số"] symbol tail    a head shared by several
//!         | "số" symbol tail                       the head stands far before, or nowhere
//!         | law [tail]                             see `law`
//! head    = type words [qualifier]                 Nghị quyết · Kế hoạch phối hợp
//! tail    = [[","] date] ["của" issuer] [[","] date]
//! ```
//! A document without number and symbol is no citation, save a law with a date; a
//! blank number (`số /QĐ-UBND`) is none either.

mod head;
mod issued;
mod issuer;
mod kind;
mod law;
mod opener;
mod subject;
mod symbol;

use std::borrow::Cow;
use std::ops::Range;

use super::{Few, date};
use crate::calendar::PartialDate;
use crate::extract::gates::PairGate;
use crate::extract::passage::{Passage, Trigger};
use crate::words::{Kind, Words};
use symbol::{Source, Symbol};

/// What links several numbers under one head.
const LINKS: [&str; 8] = [",", ";", "và", "hoặc", "&", "số", "các", ":"];

/// How far before the type word the issuer's `của` may stand (`của Chính phủ tại Nghị định …`).
const FAR_ISSUER: usize = 16;

/// A mention of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found<'t> {
    /// Type word, number, date and issuer; without the subject.
    pub(crate) range: Range<usize>,
    /// The type: `Nghị quyết`, also for capitals.
    pub(crate) kind: &'static str,
    /// Number and symbol as written, without blanks.
    pub(crate) number: Option<Cow<'t, str>>,
    /// The name of a law, or what the text says the document is about.
    pub(crate) title: Option<&'t str>,
    /// The date, as far as the mention gives it.
    pub(crate) date: Option<PartialDate>,
    /// Who issued it, as written.
    pub(crate) issuer: Option<&'t str>,
}

/// A mention while its neighbours are still being read.
struct Mention<'t> {
    from: usize,
    to: usize,
    kind: &'static str,
    symbol: Option<Symbol<'t>>,
    /// The name of a law.
    name: Option<&'t str>,
    date: Option<PartialDate>,
    issuer: Option<&'t str>,
    /// Whether it stands right after the mention whose type word it shares.
    continues: bool,
    /// Whether it has no type word of its own.
    headless: bool,
    /// Whether only a comma or `và` parts it from the mention before it.
    linked: bool,
}

/// Every mention of a legal or directive document in a phrase, in order.
pub(crate) fn find<'t>(passage: &Passage<'_, 't>) -> Vec<Found<'t>> {
    let mut found = Vec::new();
    each(passage, |mention| found.push(mention));
    found
}

/// Whether a document may be mentioned among words: its number has figures, or its date.
pub(crate) fn may_be_mentioned(words: &Words<'_>) -> bool {
    words.hashes(0).any(|(kind, _)| kind == Kind::Digits)
}

/// Gives every mention of a document in a phrase away, in order: who keeps something else of it makes no list of them.
pub(crate) fn each<'t>(passage: &Passage<'_, 't>, give: impl FnMut(Found<'t>)) {
    // A mention begins with the name of a law or hangs on a number, and most words are neither.
    let mentions = mentions(passage, |from| passage.next(Trigger::Citation, from));
    mentions.iter().map(|mention| finish(passage, mention, &mentions)).for_each(give);
}

/// What begins a mention, besides numbers.
pub(crate) const fn triggers<const SLOTS: usize>(gate: PairGate<SLOTS>) -> PairGate<SLOTS> {
    gate.merging(u32::MAX, Trigger::Citation.class()).beginning(&law::HEADS, 1)
}

/// The mentions at words that `next` tells, which gives the first from an index on.
fn mentions<'t>(words: &Words<'t>, next: impl Fn(usize) -> Option<usize>) -> Few<Mention<'t>> {
    let mut mentions: Few<Mention<'t>> = Few::new();
    let mut dead_end = 0;
    let mut from = 0;
    while let Some(at) = next(from) {
        let mention = match words.kind(at) {
            Some(Kind::Digits) => numbered(words, at, mentions.last()),
            _ => named(words, at, &mut dead_end),
        };
        from = at + 1;
        if let Some(mention) = mention {
            from = mention.to.max(from);
            mentions.push(mention);
        }
    }
    if !mentions.is_empty() {
        share_dates(&mut mentions);
        plural_issuers(words, &mut mentions);
        share_issuers(&mut mentions);
    }
    mentions
}

/// A law by its name, whose type word stands at `index`.
fn named<'t>(words: &Words<'t>, index: usize, dead_end: &mut usize) -> Option<Mention<'t>> {
    let (_, name_from) = law::head(words, index)?;
    let law = law::read(words, index, dead_end)?;
    let tail = tail(words, law.end, index, Some(Source::Legislature));
    // The date may already have proved the citation.
    let date = law.date.or(tail.date);
    Some(Mention {
        from: index,
        to: tail.end,
        kind: law.kind,
        name: (law.name_end > name_from || law.number.is_none()).then(|| words.slice(index, law.name_end).trim_end_matches(['"', '”'])),
        symbol: law.number,
        date,
        issuer: tail.issuer,
        continues: false,
        headless: false,
        linked: false,
    })
}

/// A document by its number, which stands at `index`.
fn numbered<'t>(words: &Words<'t>, index: usize, before: Option<&Mention<'t>>) -> Option<Mention<'t>> {
    let symbol = symbol::read(words, index)?;
    let floor = before.map_or(0, |before| before.to);
    let announced = index > floor && head::announcement(words, index) < index;
    let number_from = head::announcement(words, index).max(floor);
    let linked = before.is_some() && is_link(words, floor, index);
    let head = head::head_before(words, number_from, floor, announced, &symbol);
    let tail = tail(words, symbol.end, head.as_ref().map_or(number_from, |head| head.from), symbol.source());
    let mut mention = Mention {
        from: number_from,
        to: tail.end,
        kind: "",
        name: None,
        date: tail.date,
        issuer: tail.issuer,
        continues: false,
        headless: false,
        linked: linked || before.is_some() && is_link(words, floor, head.as_ref().map_or(0, |h| h.from)),
        symbol: None,
    };
    match (head, before) {
        (Some(head), _) => {
            mention.kind = head.kind;
            mention.from = head.from;
            mention.issuer = mention.issuer.or(head.issuer);
        }
        (None, Some(before)) if linked && (announced || symbol.whole) => {
            let same = symbol.kind().is_none_or(|kind| kind == kind::family(before.kind));
            mention.kind = if same { before.kind } else { symbol.kind()? };
            mention.continues = true;
            mention.headless = true;
        }
        (None, _) => {
            // Without a type word the shape must be certain: no letterhead, no unit of measure.
            let capital = announced && words.capital(number_from);
            let bracketed = number_from.checked_sub(1).is_some_and(|open| words.mark(open, '('));
            let letterhead = capital && !bracketed && (words.mark(number_from + 1, ':') || mention.date.is_none());
            if !symbol.whole || letterhead {
                return None;
            }
            mention.kind = symbol.kind()?;
            mention.headless = true;
        }
    }
    mention.symbol = Some(symbol);
    Some(mention)
}

/// Whether only links stand between two mentions.
fn is_link(words: &Words<'_>, from: usize, to: usize) -> bool {
    from < to && to - from <= 4 && (from..to).all(|at| words.is_any(at, &LINKS))
}

/// What follows a number.
struct Tail<'t> {
    date: Option<PartialDate>,
    issuer: Option<&'t str>,
    end: usize,
}

/// Date and issuer after a number, in either order. A body that stands behind what another (its `source`) issues is whose plan
/// it is that carries the document out, which begins at `from`.
fn tail<'t>(words: &Words<'t>, index: usize, from: usize, source: Option<Source>) -> Tail<'t> {
    let mut tail = Tail { date: None, issuer: None, end: index };
    let mut dated = false;
    for _ in 0..2 {
        let told = tail.end;
        if !dated && let Some(date) = date_after(words, tail.end) {
            tail.date = date.value;
            tail.end = date.end;
            dated = true;
        }
        // `…, Hội nghị lần thứ tám của Ban Chấp hành Trung ương Đảng`: the meeting, then the body.
        let meeting = tail.end + usize::from(words.mark(tail.end, ','));
        if tail.issuer.is_none()
            && words.phrase(meeting, "hội nghị").is_some()
            && let Some(body) = (meeting..meeting + 8).find(|&at| words.phrase(at, "ban chấp hành").is_some())
            && let Some((from, to)) = issuer::read(words, body)
        {
            tail.issuer = Some(words.slice(from, to));
            tail.end = to;
        }
        if tail.issuer.is_none()
            && words.is(tail.end, "của")
            && let Some((name, to)) = issuer::read(words, tail.end + 1)
            && !source.is_some_and(|source| issuer::contradicts(words, from, name, source == Source::Legislature))
        {
            tail.issuer = Some(words.slice(name, to));
            tail.end = to;
        }
        // Where nothing is told, nothing is told of what stands behind it.
        if tail.end == told {
            break;
        }
    }
    tail
}

/// A date that belongs to the mention before it.
struct DateAfter {
    value: Option<PartialDate>,
    end: usize,
}

/// `ngày 15/7/2021`, `, ngày …`, `(ngày …)`, `năm 2021`, `15/7/2021`.
fn date_after(words: &Words<'_>, index: usize) -> Option<DateAfter> {
    let open = words.mark(index, '(');
    let at = index + usize::from(open || words.mark(index, ','));
    let spelled = words.is_any(at, &["ngày", "ngay"]);
    if at > index && !open && !spelled {
        return None;
    }
    // `ngay` is a slip that the reader of dates does not know.
    let read_at = if words.is(at, "ngay") { at + 1 } else { at };
    let date = date::read(words, read_at)?;
    let whole = date.year.is_some();
    if !(spelled || whole) {
        return None;
    }
    if open && !words.mark(date.end, ')') {
        return None;
    }
    Some(DateAfter { value: date.partial(), end: date.end + usize::from(open) })
}

/// Gives the date after the last of several numbers of one series to those before it under the
/// same head.
fn share_dates(mentions: &mut [Mention<'_>]) {
    for at in (1..mentions.len()).rev() {
        if let Some((one, next)) = neighbours(mentions, at) {
            // A number that carries another year has a date of its own.
            let year = one.symbol.as_ref().and_then(|symbol| symbol.year);
            let fits = next.date.is_some_and(|date| year.is_none_or(|year| date.year() == year));
            if next.continues && one.date.is_none() && fits && same_series(one, next) {
                one.date = next.date;
            }
        }
    }
}

/// Gives the issuer to the documents of one series that share it: those before the last, in a
/// list (`số 1/…, số 2/… của Chính phủ`), and those without a type word of their own (`các Nghị
/// định của Chính phủ: số 1/…; số 2/…`).
fn share_issuers(mentions: &mut [Mention<'_>]) {
    for at in (1..mentions.len()).rev() {
        if let Some((one, next)) = neighbours(mentions, at)
            && next.linked
            && one.issuer.is_none()
            && same_series(one, next)
        {
            one.issuer = next.issuer;
        }
    }
    for at in 1..mentions.len() {
        if let Some((one, next)) = neighbours(mentions, at)
            && next.headless
            && next.issuer.is_none()
            && same_series(one, next)
        {
            next.issuer = one.issuer;
        }
    }
}

/// How far a number may stand from the head it shares with others, or from the number before it, in words.
const PLURAL_REACH: usize = 60;

/// The word before a plural head.
static PLURAL: PairGate<16> = PairGate::new().phrases(&["các"], 1);

/// Gives the issuer of a plural head to the documents listed behind it: `các Quyết định của Bộ trưởng
/// Bộ Y tế về … (Số 1/QĐ-BYT và số 2/QĐ-BYT)`, `các Nghị định của Chính phủ: Nghị định số 1/…; số 2/…`.
fn plural_issuers<'t>(words: &Words<'t>, mentions: &mut [Mention<'t>]) {
    // A head stands before the documents that want an issuer.
    let Some(last) = mentions.iter().rev().find(|mention| mention.issuer.is_none()).map(|mention| mention.from) else {
        return;
    };
    let mut from = 0;
    let mut next = 0;
    while let Some((at, _)) = PLURAL.next(words, from, 1).filter(|&(at, _)| at < last) {
        let head = words.is(at, "các") && kind::is_kind(words, at + 1);
        let Some((kind, end)) = head.then(|| kind::kind_at(words, at + 1)).flatten() else {
            from = at + 1;
            continue;
        };
        from = end;
        let Some((named, to)) = words.is(end, "của").then(|| issuer::read(words, end + 1)).flatten() else {
            continue;
        };
        let issuer = words.slice(named, to);
        let mut reached = to;
        while mentions.get(next).is_some_and(|mention| mention.from < to) {
            next += 1;
        }
        for mention in &mut mentions[next..] {
            let parted = mention.from.saturating_sub(reached) > PLURAL_REACH
                || (reached..mention.from)
                    .any(|i| words.mark(i, '.') && !words.joined(i) || (words.is(i, "các") && kind::is_kind(words, i + 1)));
            let same = kind::family(mention.kind) == kind::family(kind);
            if parted || !same || mention.issuer.is_some() {
                break;
            }
            mention.issuer = Some(issuer);
            reached = mention.to;
        }
    }
}

/// The mentions before and at an index.
fn neighbours<'m, 't>(mentions: &'m mut [Mention<'t>], at: usize) -> Option<(&'m mut Mention<'t>, &'m mut Mention<'t>)> {
    let (front, back) = mentions.split_at_mut_checked(at)?;
    Some((front.last_mut()?, back.first_mut()?))
}

/// Whether two documents stem from one series: the same symbol behind the number.
fn same_series(one: &Mention<'_>, other: &Mention<'_>) -> bool {
    match (&one.symbol, &other.symbol) {
        (Some(one), Some(other)) => one.series() == other.series(),
        _ => false,
    }
}

/// Adds what stands before and after one of the mentions: issuer, subject.
fn finish<'t>(words: &Words<'t>, mention: &Mention<'t>, mentions: &[Mention<'t>]) -> Found<'t> {
    let issued = told(words, mention);
    let date = mention.date.or_else(|| issued.as_ref().map(|issued| issued.date));
    let told = || issued.as_ref().map(|issued| words.slice(issued.issuer.0, issued.issuer.1));
    let issuer = mention.issuer.or_else(|| issuer_before(words, mention.from)).or_else(told);
    let title = match mention.name {
        Some(name) => Some(name),
        None => {
            let at = |at: usize| mentions.binary_search_by_key(&at, |mention| mention.from).ok().and_then(|found| mentions.get(found));
            subject::read(
                words,
                mention.from..mention.to,
                date.is_some() && mention.symbol.as_ref().is_some_and(Symbol::is_central),
                |from| at(from).is_some(),
                |from| two_carried_out(words, mention, from, at),
            )
        }
    };
    Found {
        range: words.range(mention.from, mention.to),
        kind: mention.kind,
        number: mention.symbol.as_ref().map(|symbol| symbol.written.clone()),
        title,
        date,
        issuer,
    }
}

/// Who issued what is mentioned without date and issuer, and when, if its sentence begins with both and its number says
/// nothing against them.
fn told(words: &Words<'_>, mention: &Mention<'_>) -> Option<issued::Issued> {
    let symbol = mention.symbol.as_ref().filter(|_| mention.date.is_none() && mention.issuer.is_none())?;
    issued::told(words, mention.from).filter(|issued| {
        let year = symbol.year.is_none_or(|year| issued.date.year() == year);
        let source = symbol.source();
        let other = |source| issuer::contradicts(words, mention.from, issued.issuer.0, source == Source::Legislature);
        year && !source.is_some_and(other)
    })
}

/// Steps over the name of a body that may issue documents.
pub(crate) fn past_body(words: &Words<'_>, index: usize) -> Option<usize> {
    issuer::read(words, index).map(|(_, end)| end)
}

/// What begins the title of a plan that carries out other documents.
const CARRIED_OUT: [&str; 3] = ["thực hiện", "triển khai thực hiện", "triển khai"];

/// Where two documents end that a plan carries out and that are all of its title, which begins at `from`: `về thực hiện
/// Nghị quyết số 1/NQ-CP của Chính phủ và Chương trình số 2-CTr/TU`. Both stand above the plan: two plans of one body are
/// two grounds.
fn two_carried_out<'m, 't: 'm>(
    words: &Words<'_>,
    plan: &Mention<'t>,
    from: usize,
    mention_at: impl Fn(usize) -> Option<&'m Mention<'t>>,
) -> Option<usize> {
    let above = |mention: &Mention<'t>| mention.symbol.as_ref().is_some_and(Symbol::is_central);
    if kind::family(plan.kind) != "Kế hoạch" || above(plan) {
        return None;
    }
    let from = words.past(from, &CARRIED_OUT)?;
    let first = mention_at(from).filter(|first| above(first) && words.is(first.to, "và"))?;
    let second = mention_at(first.to + 1).filter(|second| above(second))?;
    let ends = words.get(second.to).is_none() || words.is_any(second.to, &[";", ".", ":"]);
    ends.then_some(second.to)
}

/// The issuer in `theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số …`.
fn issuer_before<'t>(words: &Words<'t>, from: usize) -> Option<&'t str> {
    let tai = from.checked_sub(1).filter(|&at| words.is(at, "tại"))?;
    let lowest = tai.saturating_sub(FAR_ISSUER);
    let of = (lowest..tai).rev().find(|&at| words.is(at, "của"))?;
    let (start, end) = issuer::read(words, of + 1)?;
    (end == tai).then(|| words.slice(start, end))
}

#[cfg(test)]
mod tests;
