//! The number phrase of a measure: comparator, number or range, unit, per.

use super::super::number;
use super::super::words::Kind;
use super::lexicon;
use super::reading::Reading;
use crate::model::{Change, Comparator, MeasureKind};

/// A number phrase, as indexes of words, and what it says.
#[derive(Debug, Clone)]
pub(super) struct Amount {
    /// Comparator, number, unit, per, `trở lên`: first word and the index after the last.
    pub(super) from: usize,
    pub(super) to: usize,
    /// Where the words before the number phrase that only lead to it begin.
    pub(super) lead: usize,
    /// Where the unit begins: for a count the unit is the thing that is measured.
    pub(super) unit_from: usize,
    pub(super) unit_to: usize,
    pub(super) kind: MeasureKind,
    pub(super) comparator: Option<Comparator>,
    pub(super) value: f64,
    pub(super) upper: Option<f64>,
    pub(super) unit: String,
    pub(super) per: Option<String>,
    pub(super) change: Option<Change>,
    /// Whether a verb such as `đạt` or `chiếm` ties it to a subject before it.
    pub(super) linked: bool,
}

/// A unit and where it stands.
struct Unit {
    kind: MeasureKind,
    from: usize,
    to: usize,
    text: String,
}

/// How far a comparator, a verb or `trở lên` may stand from its number, in words.
const REACH: usize = 10;

/// Finds the number phrases of measures, in reading order.
pub(super) fn find(r: &Reading<'_, '_>) -> Vec<Amount> {
    let mut found: Vec<Amount> = Vec::new();
    let mut at = 0;
    while at < r.len() {
        if r.kind(at) != Some(Kind::Digits) || r.is_taken(at) {
            at += 1;
            continue;
        }
        let last = found.last();
        let floor = last.map_or(0, |amount| amount.to);
        // `không quá 01 tập thể, 03 cá nhân`: what commits to the first commits to the second.
        let listed = last.is_some_and(|last| {
            last.kind == MeasureKind::Count
                && last.to + 1 == at
                && matches!(r.before(at), "," | "và")
        });
        match read(r, at, floor, listed) {
            Some(amount) => {
                at = amount.to.max(at + 1);
                found.push(amount);
            }
            None => at = number::read(r.words(), at).map_or(at + 1, |n| n.end.max(at + 1)),
        }
    }
    found
}

/// Reads the number phrase whose number begins at `at`; nothing of it stands before `floor`.
fn read(r: &Reading<'_, '_>, at: usize, floor: usize, listed: bool) -> Option<Amount> {
    let first = number::read(r.words(), at)?;
    let second = upper(r, &first);
    let (value, upper, end) = match second {
        Some((second, _)) => (first.value, Some(second.value), second.end),
        None => (first.value, None, first.end),
    };
    let before = comparator_before(r, at, floor);
    let mut from = before.map_or(at, |(_, from)| from);
    let mut comparator = before.map(|(meaning, _)| meaning);
    if upper.is_some() {
        comparator = Some(Comparator::Range);
    }
    let mut lead = Lead::read(r, from, floor);
    let bound = before.map(|(meaning, _)| meaning);
    let unit = unit(r, at, end, bound, comparator, &lead, floor, listed)?;
    let (mut to, mut per) = match per_after(r, unit.to) {
        Some((to, per)) => (to, Some(per)),
        None => (unit.to, None),
    };
    // `từ 10% chi thường xuyên trở lên`
    let since = r.before(at) == "từ";
    if upper.is_none() {
        if let Some((end, meaning)) = bound_after(r, to, since) {
            comparator = Some(match (comparator, meaning) {
                (Some(Comparator::AtMost), _) => Comparator::AtMost,
                (_, meaning) => meaning,
            });
            to = end;
        } else if since && comparator.is_none() && !moves_on(r, to) {
            comparator = Some(Comparator::AtLeast);
        }
    }
    if since && from == at {
        from = at.saturating_sub(1).max(floor);
    }
    // `Tối thiểu 1 tháng có 1 bản tin`: the time and its comparator belong to the phrase.
    let counted = matches!(unit.kind, MeasureKind::Count | MeasureKind::Frequency);
    if per.is_none() && (counted || lead.change.is_some() || unit.kind == MeasureKind::Money) {
        if let Some((start, period)) = per_before(r, from, floor, counted) {
            per = Some(period);
            if let Some(start) = start {
                let own = comparator_before(r, start, floor);
                comparator = comparator.or(own.map(|(meaning, _)| meaning));
                from = own.map_or(start, |(_, from)| from);
                lead = Lead::read(r, from, floor);
            }
        }
    }
    Some(Amount {
        from,
        to,
        lead: lead.from,
        unit_from: unit.from,
        unit_to: unit.to,
        kind: unit.kind,
        comparator,
        value,
        upper,
        unit: unit.text,
        per,
        change: lead.change,
        linked: lead.linked,
    })
}

/// The upper end of a range: `10 - 13%`, `5% đến 7%`, `91 tỷ đồng - 97 tỷ đồng`.
fn upper(r: &Reading<'_, '_>, first: &number::Number) -> Option<(number::Number, usize)> {
    let unit = tabled(r, first.end);
    let dash = unit.as_ref().map_or(first.end, |unit| unit.to);
    if !matches!(r.at(dash), "-" | "–" | "—" | "đến" | "tới" | "÷") {
        return None;
    }
    let at = dash + 1;
    let second = number::read(r.words(), at)?;
    let year = super::super::date::year(r.words(), at).is_some() && unit.is_none();
    let same = match (&unit, tabled(r, second.end)) {
        (Some(unit), Some(other)) => unit.text == other.text,
        (Some(_), None) => false,
        (None, _) => true,
    };
    (same && !year && !r.is_taken(at) && second.value > first.value).then_some((second, at))
}

/// The comparator that ends before the number at `at`, and where it begins.
fn comparator_before(r: &Reading<'_, '_>, at: usize, floor: usize) -> Option<(Comparator, usize)> {
    let mut end = at;
    // `khoản 10%` is a slip for `khoảng`: a clause of a law has no per cent.
    if r.before(at) == "khoản" && at > floor {
        let percent = number::read(r.words(), at).and_then(|n| r.any(n.end, lexicon::PERCENT));
        return percent.map(|_| (Comparator::Approximately, at - 1));
    }
    for step in 0..4 {
        let hit = lexicon::COMPARATORS
            .iter()
            .filter_map(|&(phrase, meaning, far)| {
                let start = r.phrase_before(end, phrase)?;
                let near = step == 0 || far || (step == 1 && r.at(end) == "từ");
                (near && start >= floor).then_some((meaning, start))
            })
            .min_by_key(|&(_, start)| start);
        if hit.is_some() {
            return hit;
        }
        end = r.any_before(end, lexicon::BETWEEN)?;
    }
    None
}

/// `trở lên` or `trở xuống` behind the unit: the index after it and its meaning. After `từ`
/// the thing counted may stand between.
fn bound_after(r: &Reading<'_, '_>, to: usize, since: bool) -> Option<(usize, Comparator)> {
    let reach = if since { REACH } else { 0 };
    for at in to..=to + reach {
        if let Some(end) = r.any(at, lexicon::UPWARDS) {
            return Some((end, Comparator::AtLeast));
        }
        if let Some(end) = r.any(at, lexicon::DOWNWARDS) {
            return Some((end, Comparator::AtMost));
        }
        if r.kind(at) != Some(Kind::Letters) {
            return None;
        }
    }
    None
}

/// Whether `lên` or `đến` goes on to another value: `từ 20% lên 30%`.
fn moves_on(r: &Reading<'_, '_>, to: usize) -> bool {
    (to..to + 6).any(|at| matches!(r.at(at), "lên" | "xuống" | "đến" | "tới" | "còn"))
}

/// The unit behind the number `at..end`, if the number is one that measures.
fn unit(
    r: &Reading<'_, '_>,
    at: usize,
    end: usize,
    bound: Option<Comparator>,
    comparator: Option<Comparator>,
    lead: &Lead,
    floor: usize,
    listed: bool,
) -> Option<Unit> {
    if let Some(unit) = tabled(r, end) {
        // A tabled unit says enough, unless the number is glued to a name (`QĐ-12 m`) or
        // the whole stands in a name between quotation marks.
        let fair = match unit.kind {
            MeasureKind::Percent => true,
            MeasureKind::Count => {
                !glued(r, at)
                    && !r.is_quoted(at)
                    && (listed || comparator.is_some() || lead.linked || commits(r, at, lead))
            }
            _ => !glued(r, at) && !r.is_quoted(at),
        };
        return fair.then_some(unit);
    }
    if r.is_quoted(at)
        || glued(r, at)
        || r.words().joined(end.saturating_sub(1)) && r.at(end) != "/"
    {
        return None;
    }
    if let Some(unit) = share(r, at, end) {
        return Some(unit);
    }
    if let Some(to) = r.any(end, lexicon::SHORT_TIMES) {
        let counts = bound.is_some() || lead.change.is_some();
        return counts.then(|| spelled(r, MeasureKind::Quantity, end, to));
    }
    if let Some(to) = r.any(end, lexicon::LONG_TIMES) {
        let counts = lead.change.is_some() && r.at(to) != "/" && r.at(to) != "tuổi";
        return counts.then(|| spelled(r, MeasureKind::Quantity, end, to));
    }
    let noun = noun(r, end)?;
    let year = super::super::date::year(r.words(), at).is_some() && end == at + 1;
    let rate = per_after(r, noun.to).is_some();
    let each = per_before(
        r,
        comparator_before(r, at, floor).map_or(at, |(_, from)| from),
        floor,
        true,
    );
    let bounded = comparator.is_some_and(|c| bounds_count(r, c, at, lead))
        || bound_after(r, noun.to, r.before(at) == "từ").is_some();
    let refers = lexicon::REFERRED.contains(&noun.text.to_lowercase().as_str());
    let label = lexicon::LABELS.contains(&r.before(at)) && comparator.is_none();
    if label || r.is_time(at) {
        return None;
    }
    let committed = !refers && !year && commits(r, at, lead);
    (bounded || rate || listed || (each.is_some() && !refers) || committed).then_some(noun)
}

/// Whether the comparator is one before this count. `trên 04 loại hình` and `dưới 03 hình thức`
/// say where or how; only after a verb or at the start of a clause do they compare.
fn bounds_count(r: &Reading<'_, '_>, comparator: Comparator, at: usize, lead: &Lead) -> bool {
    let place = matches!(r.before(at), "trên" | "dưới" | "gần" | "hơn" | "vượt");
    match comparator {
        Comparator::Range => r.before(at) == "từ" || lead.linked || commits(r, at, lead),
        _ if place => {
            let word = at.saturating_sub(1);
            lead.linked
                || word == 0
                || lead.from < word
                || matches!(r.before(word), "," | ";" | ":" | "cho" | "với" | "và")
                || r.any_before(word, lexicon::COMMITTING).is_some()
        }
        _ => true,
    }
}

/// Whether the words before the number commit to it.
fn commits(r: &Reading<'_, '_>, at: usize, lead: &Lead) -> bool {
    if r.any_before(at, lexicon::COMMITTING).is_some() {
        return true;
    }
    let labelled = at.checked_sub(1).is_some_and(|colon| {
        r.is_colon(colon) && (r.any(0, &["số", "số lượng", "tổng số"]).is_some())
    });
    labelled || (lead.linked && r.before(at) != "là" && r.before(at) != "với")
}

/// A rate of a number to a round number: `23,5/10.000 trẻ`.
fn share(r: &Reading<'_, '_>, at: usize, end: usize) -> Option<Unit> {
    if r.at(end) != "/" || !r.words().joined(end.saturating_sub(1)) {
        return None;
    }
    let whole = number::read(r.words(), end + 1)?;
    let round = [100.0, 1_000.0, 10_000.0, 100_000.0, 1_000_000.0]
        .iter()
        .any(|&n: &f64| (n - whole.value).abs() < 0.5);
    let less = number::read(r.words(), at).is_some_and(|n| n.value < whole.value);
    (round && less && !r.is_taken(end + 1))
        .then(|| spelled(r, MeasureKind::Quantity, end, whole.end))
}

/// A unit of the tables behind a number: percent, money, physical; with the scale before it.
fn tabled(r: &Reading<'_, '_>, at: usize) -> Option<Unit> {
    if let Some(to) = r.any(at, lexicon::PERCENT) {
        return Some(Unit {
            kind: MeasureKind::Percent,
            from: at,
            to,
            text: "%".to_owned(),
        });
    }
    let scaled = r.any(at, lexicon::SCALES).unwrap_or(at);
    for start in [scaled, at] {
        let best = lexicon::TABLED
            .iter()
            .filter_map(|&(units, kind)| r.any(start, units).map(|to| (to, kind)))
            .max_by_key(|&(to, _)| to);
        if let Some((to, kind)) = best {
            // `5 m` is a length, `5 mô` is not; letters and digits glued on make another word.
            let whole = !(to > 0 && r.words().joined(to - 1) && r.kind(to) == Some(Kind::Letters));
            if whole {
                return Some(spelled(r, kind, at, to));
            }
        }
    }
    if scaled > at {
        // `62 nghìn lao động`, `5 triệu`: what is counted may be left unsaid.
        let noun = noun(r, scaled);
        let to = noun.map_or(scaled, |noun| noun.to);
        return Some(spelled(r, MeasureKind::Count, at, to));
    }
    None
}

/// The noun that is counted behind a number.
fn noun(r: &Reading<'_, '_>, at: usize) -> Option<Unit> {
    if let Some(to) = r.any(at, lexicon::TIMES) {
        let longer = r.any(at, lexicon::NOUNS).unwrap_or(to);
        let kind = if longer > to {
            MeasureKind::Count
        } else {
            MeasureKind::Frequency
        };
        return Some(spelled(r, kind, at, longer.max(to)));
    }
    if r.kind(at) != Some(Kind::Letters) || r.is_time(at) || r.is_taken(at) {
        return None;
    }
    // A name is no counted thing, but an abbreviation may be: `50 HTX`.
    let word = r.words().str(at);
    if r.words().capital(at) && !word.chars().all(char::is_uppercase) {
        return None;
    }
    if let Some(to) = r.any(at, lexicon::NOUNS) {
        return Some(spelled(r, MeasureKind::Count, at, to));
    }
    if r.any(at, lexicon::NOT_COUNTED).is_some() {
        return None;
    }
    // Most nouns have two syllables; a function word ends the noun after one.
    let second = r.kind(at + 1) == Some(Kind::Letters)
        && !r.words().capital(at + 1)
        && !word.chars().all(char::is_uppercase)
        && r.any(at + 1, lexicon::NOT_COUNTED).is_none();
    Some(spelled(
        r,
        MeasureKind::Count,
        at,
        at + 1 + usize::from(second),
    ))
}

fn spelled(r: &Reading<'_, '_>, kind: MeasureKind, from: usize, to: usize) -> Unit {
    Unit {
        kind,
        from,
        to,
        text: r.words().slice(from, to).to_owned(),
    }
}

/// Whether the number is glued to what stands before it: `TCVN5`, `3/4`, `QĐ-7`.
fn glued(r: &Reading<'_, '_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else {
        return false;
    };
    r.words().joined(before)
        && (r.kind(before) != Some(Kind::Mark)
            || matches!(r.at(before), "/" | "-" | "." | "–" | "," | "_"))
}

/// What the quantity is counted by, behind the unit: `/năm`, `mỗi năm`, `trong năm`, `/hội nghị`.
fn per_after(r: &Reading<'_, '_>, at: usize) -> Option<(usize, String)> {
    if r.at(at) == "/" {
        let noun_at = match number::read(r.words(), at + 1) {
            Some(number) if number.value > 1.0 => {
                // `2,1 bác sĩ/10.000 dân`
                let end = r.any(number.end, lexicon::NOUNS)?;
                return Some((end, r.words().slice(at + 1, end).to_owned()));
            }
            Some(number) => number.end,
            None => at + 1,
        };
        let end = r
            .any(noun_at, lexicon::PERIODS)
            .or_else(|| r.any(noun_at, lexicon::NOUNS))
            .or_else(|| (r.kind(noun_at) == Some(Kind::Letters)).then_some(noun_at + 1))?;
        if r.any(noun_at, lexicon::TIMES).is_some() && r.any(noun_at, lexicon::PERIODS).is_none() {
            return None;
        }
        // `80 triệu đồng/người/năm` is a rate by the year.
        if r.at(end) == "/" && r.any(noun_at, lexicon::PERIODS).is_none() {
            if let Some(to) = r.any(end + 1, lexicon::PERIODS) {
                return Some((to, r.words().slice(end + 1, to).to_owned()));
            }
        }
        return Some((end, r.words().slice(noun_at, end).to_owned()));
    }
    let (noun_at, fixed) = match r.at(at) {
        "mỗi" | "hằng" | "hàng" | "một" => (at + 1, true),
        "trong" if matches!(r.at(at + 1), "một" | "mỗi" | "1" | "01") => (at + 2, true),
        "trong" => (at + 1, false),
        _ => return None,
    };
    let end = r.any(noun_at, lexicon::PERIODS)?;
    let dated = r.kind(end) == Some(Kind::Digits) || r.is_time(noun_at) && !fixed;
    (!dated).then(|| (end, r.words().slice(noun_at, end).to_owned()))
}

/// What the quantity is counted by, before it: `mỗi năm 02 lần`, `1 tháng có 1 bản tin`.
/// When the time is itself a number phrase, also where that begins.
fn per_before(
    r: &Reading<'_, '_>,
    from: usize,
    floor: usize,
    counted: bool,
) -> Option<(Option<usize>, String)> {
    let lowest = from.saturating_sub(REACH).max(floor);
    for at in (lowest..from).rev() {
        if r.parts_clauses(at) || r.at(at) == ":" {
            return None;
        }
        let Some(end) = r.any(at, lexicon::PERIODS) else {
            continue;
        };
        if at == 0 || end > from || !lexicon::EACH.contains(&r.before(at)) {
            continue;
        }
        let number = matches!(r.before(at), "1" | "01");
        // `1 tháng có 1 bản tin`: at most a verb stands between.
        if number && (!counted || from - end > 3) {
            return None;
        }
        if matches!(r.before(at), "một" | "từng") && from - end > 3 {
            return None;
        }
        let period = r.words().slice(at, end).to_owned();
        return Some((number.then(|| at - 1), period));
    }
    None
}

/// The words right before a number phrase that only lead to it.
struct Lead {
    from: usize,
    change: Option<Change>,
    linked: bool,
}

impl Lead {
    fn read(r: &Reading<'_, '_>, end: usize, floor: usize) -> Self {
        let mut lead = Self {
            from: end,
            change: None,
            linked: false,
        };
        for _ in 0..12 {
            let end = lead.from;
            let Some(last) = end.checked_sub(1).filter(|&last| last >= floor) else {
                break;
            };
            if r.is_time(last) {
                lead.from = last;
                while lead.from > floor && r.is_time(lead.from - 1) {
                    lead.from -= 1;
                }
                continue;
            }
            // `Đến năm 2030, giảm 10%`
            if r.at(last) == "," && last > floor && r.is_time(last - 1) && end > floor {
                lead.from = last;
                continue;
            }
            if r.any_before(end, lexicon::UPWARDS).is_some() {
                break;
            }
            let change = lexicon::CHANGES
                .iter()
                .filter_map(|&(phrase, change)| Some((r.phrase_before(end, phrase)?, Some(change))))
                .min_by_key(|&(start, _)| start);
            let link = r.any_before(end, lexicon::LINKS);
            let plain = r.any_before(end, lexicon::LEADS);
            let verb = change.map(|(start, _)| start);
            let Some(from) = [verb, link, plain]
                .into_iter()
                .flatten()
                .min()
                .filter(|&from| from >= floor)
            else {
                break;
            };
            if Some(from) == verb && Some(from) != link {
                // `giảm … còn 5%` and `tăng lên 80%` give the level reached.
                lead.change = lead.change.or(change.and_then(|(_, change)| change));
            } else if Some(from) == link {
                lead.linked = true;
            }
            lead.from = from;
        }
        lead
    }
}
