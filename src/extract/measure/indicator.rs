//! What a number measures: the words before it, behind it, or both.
//!
//! ```text
//! subject verb number                 Tỷ lệ hồ sơ đúng hạn đạt tối thiểu 95%     the words before
//! number subject                      100% hồ sơ được số hóa                     the words behind
//! verb preposition number subject     hỗ trợ cho 80% hộ nghèo                    both
//! ```

use super::super::words::Kind;
use super::amount::Amount;
use super::lexicon;
use super::reading::Reading;
use crate::model::{Change, Comparator, MeasureKind};

/// The longest indicator, in words on each side of the number: no statement is longer,
/// and hostile text shall not be copied once for each of its numbers.
const REACH: usize = 160;

/// What a number measures, as spans of words.
#[derive(Debug, Clone, Default)]
pub(super) struct Subject {
    pieces: Vec<(usize, usize)>,
    /// Whether it stands before its number.
    before: bool,
    /// Where it ends, when it stands behind its number.
    behind: Option<usize>,
    /// Whether a preposition leads from the first piece to the number: `hỗ trợ cho 80% hộ`.
    led_to: bool,
    /// Whether its first piece speaks of the growth of the rest.
    grown: bool,
    /// Words that the numbers of a list share, before the level or place each speaks of.
    shared: Option<(usize, usize)>,
}

impl Subject {
    fn before(head: (usize, usize), shared: Option<(usize, usize)>) -> Self {
        Self {
            pieces: vec![head],
            before: true,
            shared,
            ..Self::default()
        }
    }

    fn behind(behind: Behind) -> Self {
        Self {
            pieces: behind.pieces().collect(),
            behind: Some(behind.rest.1),
            ..Self::default()
        }
    }
}

/// What stands behind a number: the noun that is counted, and the words that go on.
#[derive(Debug, Clone, Copy)]
struct Behind {
    unit: Option<(usize, usize)>,
    rest: (usize, usize),
}

impl Behind {
    fn is_empty(&self) -> bool {
        self.unit.is_none() && self.rest.0 >= self.rest.1
    }

    fn only_unit(&self) -> bool {
        self.unit.is_some() && self.rest.0 >= self.rest.1
    }

    fn start(&self) -> usize {
        self.rest.0
    }

    fn pieces(self) -> impl Iterator<Item = (usize, usize)> {
        let joined = match self.unit {
            // The noun and what goes on with it are one phrase.
            Some((from, to)) if to == self.rest.0 => [Some((from, self.rest.1)), None],
            unit => [unit, Some(self.rest)],
        };
        joined.into_iter().flatten().filter(|&(from, to)| from < to)
    }
}

/// Finds what each of the amounts measures.
pub(super) fn find(r: &Reading<'_, '_>, amounts: &[Amount]) -> Vec<Subject> {
    let mut subjects: Vec<Subject> = Vec::with_capacity(amounts.len());
    for (index, amount) in amounts.iter().enumerate() {
        let previous = index
            .checked_sub(1)
            .and_then(|before| Some((amounts.get(before)?, subjects.get(before)?.clone())));
        let subject = one(
            r,
            amount,
            previous.as_ref(),
            amounts.get(index + 1..).unwrap_or(&[]),
        );
        subjects.push(subject);
    }
    share_tails(r, amounts, &mut subjects);
    share_out(r, amounts, &mut subjects);
    subjects
}

/// The text of a subject: its pieces without the words of deadlines and citations.
pub(super) fn text(r: &Reading<'_, '_>, subject: &Subject) -> String {
    let mut out = String::new();
    for &(from, to) in &subject.pieces {
        let mut at = from;
        while at < to {
            if r.is_taken(at) {
                at += 1;
                continue;
            }
            let start = at;
            while at < to && !r.is_taken(at) {
                at += 1;
            }
            let (start, end) = trimmed(r, start, at);
            if start < end {
                if !out.is_empty() {
                    out.push(' ');
                }
                out.push_str(r.words().slice(start, end));
            }
        }
    }
    out
}

/// The change that the words of a subject speak of: `Tốc độ tăng trưởng GRDP đạt 8%`, `giảm tỷ
/// lệ hộ nghèo 1,5%/năm`.
pub(super) fn change(r: &Reading<'_, '_>, amount: &Amount, subject: &Subject) -> Option<Change> {
    let &(from, _) = subject.pieces.first().filter(|_| subject.before)?;
    let at_head = lexicon::CHANGE_HEADS
        .iter()
        .find(|&&(phrase, _)| r.phrase(from, phrase).is_some());
    if let Some(&(_, change)) = at_head {
        return Some(change);
    }
    let amount_of_change = !amount.linked
        && !matches!(
            amount.comparator,
            Some(Comparator::MoreThan | Comparator::LessThan)
        );
    lexicon::CHANGES
        .iter()
        .find(|&&(phrase, _)| amount_of_change && r.phrase_before(from, phrase).is_some())
        .map(|&(_, change)| change)
}

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

fn joint(r: &Reading<'_, '_>, amount: &Amount) -> Joint {
    let Some(last) = amount.lead.checked_sub(1) else {
        return Joint::Start;
    };
    match r.at(last) {
        "," | "và" | "hoặc" => Joint::Comma,
        "(" | "[" => Joint::Bracket,
        _ if r.is_colon(last) => Joint::Colon,
        _ if r.parts_clauses(last) => Joint::Start,
        "-" | "+" | "–" | ")" if last == 0 => Joint::Start,
        _ => Joint::Word,
    }
}

fn one(
    r: &Reading<'_, '_>,
    amount: &Amount,
    previous: Option<&(&Amount, Subject)>,
    next: &[Amount],
) -> Subject {
    let behind = behind(r, amount, next);
    let floor = clause_start_at(r, amount.lead).max(previous.map_or(0, |(before, _)| before.to));
    let same_clause = previous.filter(|(before, _)| before.to >= floor);
    let same_sentence = previous.filter(|(before, _)| !sentence_between(r, before.to, amount.from));
    // Nothing behind, or only what the number is a share of: `đạt 98% kế hoạch`.
    let bare = behind.is_empty()
        || (amount.linked
            && amount.change.is_none()
            && r.any(behind.start(), lexicon::WHOLES).is_some());

    match joint(r, amount) {
        _ if goes_on(r, amount, &behind) && previous.is_some() => {
            grown(r, amount, previous.map(|(_, subject)| subject))
        }
        Joint::Start | Joint::Comma if bare => {
            if same_sentence.is_some() {
                return grown(r, amount, same_sentence.map(|(_, subject)| subject));
            }
            let head = head(r, floor, amount.lead);
            if head.0 < head.1 {
                return Subject::before(head, None);
            }
            Subject::behind(behind)
        }
        Joint::Start | Joint::Comma => match same_clause {
            // `cho người học tại 100% nhà trường và trên 70% người lao động`
            Some((_, subject)) if subject.led_to => {
                let mut pieces: Vec<_> = subject.pieces.iter().copied().take(1).collect();
                pieces.extend(behind.pieces());
                Subject {
                    pieces,
                    behind: Some(behind.rest.1),
                    ..Subject::default()
                }
            }
            _ => Subject::behind(behind),
        },
        Joint::Bracket if bare => {
            if let Some((_, subject)) = same_sentence {
                return Subject {
                    behind: None,
                    before: true,
                    ..subject.clone()
                };
            }
            let open = amount.lead.saturating_sub(1);
            let head = head(r, clause_start_at(r, open), open);
            Subject::before(without_change(r, head), Some(head))
        }
        Joint::Bracket => Subject::behind(behind),
        Joint::Colon => {
            let colon = amount.lead.saturating_sub(1);
            let head = head(r, clause_start_at(r, colon).max(floor), colon);
            let listed = same_clause.is_some_and(|(_, s)| s.before && s.shared.is_some());
            let rate = r.any(head.0, lexicon::RATE_NOUNS).is_some();
            let valued = matches!(amount.kind, MeasureKind::Money | MeasureKind::Frequency);
            if (bare || behind.only_unit() || listed || rate || valued) && head.0 < head.1 {
                return levelled(r, head, same_sentence.map(|(_, s)| s), Some(head));
            }
            Subject::behind(behind)
        }
        Joint::Word => after_word(r, amount, &behind, bare, floor, same_clause, same_sentence),
    }
}

/// The subject of a number that follows a word of its clause.
fn after_word(
    r: &Reading<'_, '_>,
    amount: &Amount,
    behind: &Behind,
    bare: bool,
    floor: usize,
    same_clause: Option<&(&Amount, Subject)>,
    same_sentence: Option<&(&Amount, Subject)>,
) -> Subject {
    let opened = same_clause.and_then(|(before, _)| opening(r, before.to, amount.lead));
    // A number inside what another measures: `70% bà mẹ được khám ít nhất 4 lần`.
    if let (Some((_, subject)), None) = (same_clause.filter(|(_, s)| s.behind.is_some()), opened) {
        if bare {
            return Subject {
                behind: None,
                ..subject.clone()
            };
        }
        return Subject::behind(*behind);
    }
    let from = opened
        .or(same_clause.map(|(before, _)| before.to))
        .unwrap_or(floor);
    let (shared, head) = past_colon(r, head(r, from, amount.lead));
    if head.0 >= head.1 {
        return match same_clause {
            Some((_, subject)) if bare && subject.before => grown(r, amount, Some(subject)),
            _ => Subject::behind(*behind),
        };
    }
    // `chi 5 tỷ đồng, đạt 92%`: what follows is said of the same subject.
    let bare = bare || r.any(behind.start(), lexicon::LINKS).is_some();
    // A sum stands behind what it is the sum of: `vốn đăng ký 900 tỷ đồng trong năm`.
    let sum = matches!(amount.kind, MeasureKind::Money | MeasureKind::Quantity)
        && head.1 - head.0 >= 3
        && !lexicon::PREPOSITIONS.contains(&r.before(amount.lead));
    let rate = r.any(head.0, lexicon::RATE_NOUNS).is_some();
    let subject_first = amount.linked
        || bare
        || sum
        || amount.kind == MeasureKind::Frequency
        || (rate && (behind.only_unit() || amount.kind != MeasureKind::Count));
    if subject_first {
        return levelled(r, head, same_sentence.map(|(_, s)| s), shared);
    }
    let short = amount.kind == MeasureKind::Count && head.1 - head.0 <= 4;
    if amount.change.is_some() || short || led_by_have(r, amount) || light(r, head) {
        return Subject::behind(*behind);
    }
    let mut pieces = vec![head];
    pieces.extend(behind.pieces());
    Subject {
        pieces,
        behind: Some(behind.rest.1),
        led_to: lexicon::PREPOSITIONS.contains(&r.before(amount.lead)),
        ..Subject::default()
    }
}

/// Whether the number speaks of the subject before it though a sentence parts them:
/// `…; giai đoạn sau, mỗi năm tăng 20% đối với mỗi cấp cho đến khi đạt 100%`.
fn goes_on(r: &Reading<'_, '_>, amount: &Amount, behind: &Behind) -> bool {
    let growing = amount.change.is_some()
        && !amount.linked
        && joint(r, amount) != Joint::Word
        && (behind.is_empty() || r.any(behind.start(), lexicon::TOWARDS).is_some());
    growing || r.any_before(amount.lead, lexicon::UNTIL).is_some()
}

/// `có 50% hộ`: what is counted follows.
fn led_by_have(r: &Reading<'_, '_>, amount: &Amount) -> bool {
    r.at(amount.lead) == "có" || r.before(amount.from) == "có"
}

/// Whether the words are verbs that say no more than that something is done.
fn light(r: &Reading<'_, '_>, head: (usize, usize)) -> bool {
    let mut at = head.0;
    while at < head.1 {
        match r.any(at, lexicon::LIGHT_VERBS) {
            Some(end) => at = end,
            None if matches!(r.at(at), "," | "và") => at += 1,
            None => return false,
        }
    }
    true
}

/// The subject before the number; when it speaks of one level or place of several, with the
/// words it shares with the others.
fn levelled(
    r: &Reading<'_, '_>,
    head: (usize, usize),
    previous: Option<&Subject>,
    shared: Option<(usize, usize)>,
) -> Subject {
    let level = r.any(head.0, lexicon::LEVELS).is_some();
    let own = shared.filter(|&(from, to)| from < to && (from, to) != head);
    if let (true, Some(shared)) = (level, own) {
        return Subject {
            pieces: vec![shared, head],
            before: true,
            shared: Some(shared),
            ..Subject::default()
        };
    }
    if let (true, Some(previous)) = (level, previous.filter(|p| p.before)) {
        let common = previous
            .shared
            .filter(|&s| Some(&s) != previous.pieces.first() || previous.pieces.len() > 1);
        let common = common.or_else(|| {
            let &(from, to) = previous.pieces.first()?;
            let cut = (from + 1..to).rev().find(|&at| {
                r.any(at, lexicon::LEVELS).is_some()
                    && matches!(
                        r.before(at),
                        "của" | "tại" | "ở" | "thuộc" | "đối" | "với" | "cho" | "trong" | ","
                    )
            })?;
            let keep = if r.at(head.0) == "đối" && r.before(cut) == "với" {
                cut - 2
            } else {
                cut
            };
            Some((from, keep))
        });
        if let Some(common) = common.filter(|&(from, to)| from < to) {
            return Subject {
                pieces: vec![common, head],
                before: true,
                shared: Some(common),
                ..Subject::default()
            };
        }
    }
    Subject {
        pieces: vec![head],
        before: true,
        shared,
        ..Subject::default()
    }
}

/// A number that goes on with the subject of the one before: `đạt 10 tấn, tốc độ tăng 5%/năm`.
fn grown(r: &Reading<'_, '_>, amount: &Amount, subject: Option<&Subject>) -> Subject {
    let Some(subject) = subject else {
        return Subject::default();
    };
    let mut pieces = Vec::new();
    let mut grown = false;
    if amount.change.is_some() && matches!(r.at(amount.lead), "tốc" | "mức" | "tỷ") {
        let end = (amount.lead..amount.from)
            .find(|&at| matches!(r.at(at), "đạt" | "là" | "khoảng"))
            .unwrap_or(amount.from);
        pieces.push((amount.lead, end));
        grown = true;
    }
    // The growth of the one before is not what this one speaks of.
    let own = usize::from(subject.grown);
    pieces.extend(subject.pieces.iter().skip(own).copied());
    Subject {
        pieces,
        before: true,
        shared: subject.shared,
        grown,
        ..Subject::default()
    }
}

/// Leaves a verb of change at the head out: `Cắt giảm thời gian (tối thiểu 30%)`.
fn without_change(r: &Reading<'_, '_>, head: (usize, usize)) -> (usize, usize) {
    let verb = lexicon::CHANGES
        .iter()
        .filter_map(|&(phrase, _)| r.phrase(head.0, phrase))
        .max();
    (verb.filter(|&at| at < head.1).unwrap_or(head.0), head.1)
}

/// Where the clause begins that ends before `end`: after `;`, a full stop or an open bracket.
pub(super) fn clause_start_at(r: &Reading<'_, '_>, end: usize) -> usize {
    let lowest = end.saturating_sub(REACH);
    let mut depth = 0usize;
    for at in (lowest..end).rev() {
        match r.at(at) {
            ")" => depth += 1,
            "(" if depth == 0 => return at + 1,
            "(" => depth -= 1,
            _ if r.parts_clauses(at) && depth == 0 => return at + 1,
            _ => {}
        }
    }
    lowest
}

fn sentence_between(r: &Reading<'_, '_>, from: usize, to: usize) -> bool {
    to.saturating_sub(from) > REACH || (from..to).any(|at| r.parts_clauses(at))
}

/// Where a new clause begins between two numbers of one sentence: after a comma or `và`, with
/// a noun of a rate or a word that opens clauses; or right behind a number that has no words
/// of its own behind it.
fn opening(r: &Reading<'_, '_>, from: usize, to: usize) -> Option<usize> {
    if matches!(r.at(from), "," | "và" | "-" | ")") {
        return Some(from + 1);
    }
    // `đạt 60% dự toán, thu tiền sử dụng đất đạt 81%`
    if r.any(from, lexicon::WHOLES).is_some() {
        let end = (from..(from + 12).min(to)).find(|&at| matches!(r.at(at), "," | "và"));
        if let Some(end) = end {
            return Some(end + 1);
        }
    }
    (from.max(to.saturating_sub(REACH))..to).rev().find(|&at| {
        at > from
            && matches!(r.before(at), "," | "và" | ";" | "(")
            && (rate_begins(r, at) || r.any(at, lexicon::CLAUSE_OPENINGS).is_some())
    })
}

/// Whether a noun of a rate or a sum begins at `at`, with or without `với` before it.
fn rate_begins(r: &Reading<'_, '_>, at: usize) -> bool {
    let at = if r.at(at) == "với" { at + 1 } else { at };
    r.any(at, lexicon::RATE_NOUNS).is_some()
}

/// The words of a subject before its number, without those that only frame it.
fn head(r: &Reading<'_, '_>, from: usize, to: usize) -> (usize, usize) {
    // `…, đảm bảo A đạt 80%`: the clause begins after the comma.
    let opened = (from.max(to.saturating_sub(REACH))..to).rev().find(|&at| {
        at > from && r.before(at) == "," && r.any(at, lexicon::CLAUSE_OPENINGS).is_some()
    });
    // `Hiện nay, tổng số A là …`: the rate or sum is what the clause is about.
    let begun = opened.unwrap_or(from);
    let rated = (begun.max(to.saturating_sub(REACH))..to)
        .rev()
        .find(|&at| at > begun && r.before(at) == "," && rate_begins(r, at))
        .filter(|_| !rate_begins(r, trimmed(r, begun, to).0));
    let (mut start, end) = trimmed(r, rated.unwrap_or(begun), to);
    while start < end {
        let next = if r.is_time(start) || matches!(r.at(start), "," | "-" | "+" | ":" | "và") {
            Some(start + 1)
        } else if r.at(start) == "("
            && r.kind(start + 1) == Some(Kind::Digits)
            && r.at(start + 2) == ")"
        {
            Some(start + 3)
        } else if matches!(r.at(start), "đảm" | "bảo") {
            r.any(start, &["đảm bảo", "bảo đảm"])
                .filter(|&at| r.any(at, lexicon::RATE_NOUNS).is_some())
        } else {
            r.any(start, lexicon::OPENINGS)
        };
        match next {
            Some(next) => start = next,
            None => break,
        }
    }
    if start >= end {
        return (end, end);
    }
    // `nâng tỷ lệ X lên 80%`: the rate is what is measured.
    let rate = (start + 1..end).find(|&at| {
        r.any(at, lexicon::RATE_NOUNS).is_some()
            && (r.any_before(at, lexicon::RATE_VERBS).is_some()
                || (r.before(at) == "“" && r.any_before(at - 1, lexicon::RATE_VERBS).is_some()))
    });
    let (start, end) = trimmed(r, rate.unwrap_or(start), end);
    if start > 0 && r.before(start) == "“" {
        return (start - 1, end);
    }
    (start, end)
}

/// Parts a subject at its colon: what stands before it is shared when what follows names a level.
fn past_colon(
    r: &Reading<'_, '_>,
    head: (usize, usize),
) -> (Option<(usize, usize)>, (usize, usize)) {
    let Some(colon) = (head.0..head.1).rev().find(|&at| r.is_colon(at)) else {
        return (None, head);
    };
    let rest = self::head(r, colon + 1, head.1);
    if rest.0 >= rest.1 {
        return (None, head);
    }
    // `Ngân sách tỉnh: để thực hiện …, chiếm 75%`: the name is the subject.
    if r.at(rest.0) == "để" {
        return (None, (head.0, colon));
    }
    let first = (head.0..colon).find(|&at| r.is_colon(at)).unwrap_or(colon);
    (Some((head.0, first)), rest)
}

/// The words behind a number that say what it measures: to the end of the clause.
fn behind(r: &Reading<'_, '_>, amount: &Amount, next: &[Amount]) -> Behind {
    let mut start = amount.to;
    let mut unit =
        (amount.kind == MeasureKind::Count).then(|| trimmed(r, amount.unit_from, amount.unit_to));
    // `từ 10% chi thường xuyên trở lên`: what is measured stands inside the number phrase.
    let inner = r
        .any_before(amount.to, lexicon::UPWARDS)
        .filter(|&at| at > amount.unit_to && r.at(amount.unit_to) != "/");
    if let Some(end) = inner {
        unit = Some(trimmed(r, amount.unit_to, end));
    }
    // A long bracket right behind a counted noun explains it.
    if unit.is_some() && r.at(start) == "(" {
        start = closing(r, start).map_or(start, |close| close + 1);
    }
    // `560 tỷ đồng/690 tỷ đồng`: a sum set against another.
    let end = if r.at(start) == "/" {
        start
    } else {
        behind_end(r, start, next)
    };
    let (start, end) = trimmed(r, start, end);
    let end = without_bracket(r, start, end);
    // `02 tổ, đội xung kích`: the comma is inside the noun phrase.
    let start = match unit {
        Some((_, to)) if to + 1 == start && r.at(to) == "," => to,
        _ => start,
    };
    Behind {
        unit: unit.filter(|&(from, to)| from < to),
        rest: (start, end.max(start)),
    }
}

/// Where the words behind a number end that say what it measures.
fn behind_end(r: &Reading<'_, '_>, start: usize, next: &[Amount]) -> usize {
    let mut next = next.iter().peekable();
    let mut depth = 0usize;
    let mut end = start;
    while end < r.len() && end < start + REACH {
        while next.next_if(|n| n.from < end).is_some() {}
        let after = end + 1;
        match r.at(end) {
            "(" => depth += 1,
            ")" if depth == 0 => break,
            ")" => depth -= 1,
            _ if depth > 0 => {}
            ";" => {
                // `…; được ký số`: the same subject goes on, unless a number of its own comes.
                let goes_on = r.any(after, lexicon::CONTINUATIONS).is_some()
                    && !next.peek().is_some_and(|n| n.lead <= after);
                if !goes_on {
                    break;
                }
            }
            _ if r.ends_sentence(end) || r.is_colon(end) => break,
            _ if r.any(end, lexicon::BASELINES).is_some() => break,
            "," if r.any(after, lexicon::PURPOSES).is_some()
                || r.any(after, lexicon::PARTED_PURPOSES).is_some() =>
            {
                break;
            }
            "," | "và" | "hoặc" if end == start => break,
            mark @ ("," | "và") => {
                let Some(n) = next.peek() else {
                    end += 1;
                    continue;
                };
                // Another number begins here, or a clause with a number of its own; but
                // `A và đảm bảo 10% B` goes on with A.
                let number = n.lead == after || n.from == after;
                let same = mark == "và" && r.any(after, &["đảm bảo", "bảo đảm"]).is_some();
                let sum = matches!(n.kind, MeasureKind::Money | MeasureKind::Quantity);
                let clause = (n.linked || sum) && rate_begins(r, after);
                if (number && !same) || clause {
                    break;
                }
            }
            _ if r.any(end, lexicon::PURPOSES).is_some() && r.before(end) != "và" => break,
            _ if next
                .peek()
                .is_some_and(|n| n.from == end && n.kind == MeasureKind::Frequency) =>
            {
                break;
            }
            _ => {}
        }
        end += 1;
    }
    end
}

/// The bracket that closes the one at `open`, near by.
fn closing(r: &Reading<'_, '_>, open: usize) -> Option<usize> {
    (open..(open + REACH).min(r.len())).find(|&at| r.at(at) == ")")
}

/// Leaves a bracket at the end out, unless it is short or an exception.
fn without_bracket(r: &Reading<'_, '_>, start: usize, end: usize) -> usize {
    if end <= start || r.at(end - 1) != ")" {
        return end;
    }
    let Some(open) = (start..end).rev().find(|&at| r.at(at) == "(") else {
        return end;
    };
    let short = end - open <= 8
        && r.any(
            open + 1,
            &["sau khi", "đến", "dự kiến", "theo", "tương đương"],
        )
        .is_none();
    let numbered = (open..end).any(|at| r.kind(at) == Some(Kind::Digits));
    if (short && !numbered) || r.any(open + 1, lexicon::EXCEPTIONS).is_some() {
        return end;
    }
    trimmed(r, start, open).1
}

/// Leaves commas, dashes and joining words at both ends out.
fn trimmed(r: &Reading<'_, '_>, mut from: usize, mut to: usize) -> (usize, usize) {
    while from < to
        && (matches!(r.at(from), "," | ";" | "." | ":" | "-" | "–" | "…" | "/") || r.is_taken(from))
    {
        from += 1;
    }
    while from < to
        && (matches!(
            r.at(to - 1),
            "," | ";" | "." | ":" | "-" | "–" | "…" | "/" | "và" | "hoặc"
        ) || r.is_taken(to - 1))
    {
        to -= 1;
    }
    (from, to)
}

/// `80% A và 60% B được …`: what is said of the second is said of the first.
fn share_tails(r: &Reading<'_, '_>, amounts: &[Amount], subjects: &mut [Subject]) {
    for index in (1..amounts.len()).rev() {
        let (Some(first), Some(second)) = (amounts.get(index - 1), amounts.get(index)) else {
            continue;
        };
        let (Some(a), Some(b)) = (subjects.get(index - 1), subjects.get(index)) else {
            continue;
        };
        let (Some(&(a_from, a_to)), Some(&(b_from, b_to))) = (a.pieces.last(), b.pieces.last())
        else {
            continue;
        };
        let next_to = a.behind.is_some()
            && b.behind.is_some()
            && a.pieces.len() == 1
            && b.pieces.len() <= 2
            && a_from >= first.to
            && b_from >= second.to
            && r.before(second.lead) == "và"
            && second.lead == a_to + 1;
        if !next_to {
            continue;
        }
        let predicate = |from: usize, to: usize| {
            (from + 1..to).find(|&at| r.any(at, lexicon::PREDICATES).is_some())
        };
        let tail = if second.change.is_some() || first.change.is_some() {
            common_word_tail(r, (a_from, a_to), (b_from, b_to))
        } else if predicate(a_from, a_to).is_none() {
            predicate(b_from, b_to).map(|at| {
                // `được` is the surest sign of a predicate.
                let passive = (b_from + 1..b_to).find(|&at| r.at(at) == "được");
                (passive.unwrap_or(at), b_to)
            })
        } else {
            None
        };
        let tail = tail.or_else(|| {
            b.pieces.get(1).copied().filter(|_| {
                second.change.is_none() && b.pieces.len() == 2 && predicate(a_from, a_to).is_none()
            })
        });
        if let (Some(tail), Some(a)) = (tail, subjects.get_mut(index - 1)) {
            a.pieces.push(tail);
        }
    }
}

/// `20% số quy định và 20% chi phí tuân thủ quy định liên quan đến …`: what narrows the word
/// that both end with narrows both.
fn common_word_tail(
    r: &Reading<'_, '_>,
    a: (usize, usize),
    b: (usize, usize),
) -> Option<(usize, usize)> {
    let two = a.1.checked_sub(2).filter(|&at| at >= a.0)?;
    let at = (b.0..b.1.saturating_sub(2))
        .filter(|&at| lexicon::NARROWING.contains(&r.at(at + 2)))
        .find(|&at| r.at(at) == r.at(two) && r.at(at + 1) == r.at(two + 1))?;
    Some((at + 2, b.1))
}

/// `… của cấp tỉnh, cấp xã đạt tương ứng 60%, 55%`: each number measures its own part.
fn share_out(r: &Reading<'_, '_>, amounts: &[Amount], subjects: &mut [Subject]) {
    let mut first = 0;
    while let Some(amount) = amounts.get(first) {
        let mut last = first;
        while let (Some(a), Some(b)) = (amounts.get(last), amounts.get(last + 1)) {
            let listed = matches!(r.at(a.to), "," | "và" | ";") && b.from <= a.to + 2;
            if !(listed && b.lead > a.to) {
                break;
            }
            last += 1;
        }
        let respective =
            (amount.lead..amount.unit_from).any(|at| r.any(at, lexicon::RESPECTIVELY).is_some());
        if last > first && respective {
            let whole = subjects
                .get(first)
                .filter(|s| s.before)
                .and_then(|s| s.pieces.last());
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
fn parts(
    r: &Reading<'_, '_>,
    (from, to): (usize, usize),
    count: usize,
) -> Option<Vec<Vec<(usize, usize)>>> {
    let mut cuts: Vec<usize> = (from..to)
        .rev()
        .filter(|&at| matches!(r.at(at), "," | "và"))
        .take(count.checked_sub(1)?)
        .collect();
    cuts.reverse();
    let &first = cuts.first().filter(|_| cuts.len() + 1 == count)?;
    // The first part begins with the word that the second begins with, else after a preposition.
    let near = first.saturating_sub(PART).max(from);
    let start = (near..first)
        .rev()
        .find(|&at| r.at(at) == r.at(first + 1))
        .or_else(|| {
            (near..first)
                .rev()
                .find(|&at| at > from && lexicon::PREPOSITIONS.contains(&r.before(at)))
        })?;
    let ends = cuts.iter().copied().chain([to]);
    let starts = [start].into_iter().chain(cuts.iter().map(|&cut| cut + 1));
    let parts: Vec<_> = starts.zip(ends).collect();
    if parts
        .iter()
        .any(|&(from, to)| from >= to || to - from > PART)
    {
        return None;
    }
    Some(
        parts
            .into_iter()
            .map(|part| vec![(from, start), part])
            .collect(),
    )
}
