//! What may begin at a word, so that most words are passed by with one look.

use super::{lexicon, manner, rhythm, time};
use crate::extract::gates::{Gate, PairGate};
use crate::extract::number::aside;
use crate::extract::passage::{Passage, Trigger};
use crate::words::{Kind, Words};

/// `hằng`, `định kỳ`, a number or a numeral.
pub(super) const RHYTHM: u32 = 1;
/// `thường xuyên`, `liên tục`.
pub(super) const ONGOING: u32 = 1 << 1;
/// `theo`, and `sau khi` behind a label.
pub(super) const REFERENCE: u32 = 1 << 2;
/// `trong vòng`, `từ ngày ban hành`.
pub(super) const LAPSE: u32 = 1 << 3;
/// A time without words before it.
pub(super) const TIME: u32 = 1 << 4;
/// The words before a time, one class for each list of them.
pub(super) const BEFORE: u32 = 1 << 5;
pub(super) const BY: u32 = 1 << 6;
pub(super) const WITHIN: u32 = 1 << 7;
pub(super) const FROM: u32 = 1 << 8;
/// The words before a time, all of them.
pub(super) const SENSED: u32 = BEFORE | BY | WITHIN | FROM;
/// A list of beats, which opens a cell without `định kỳ`: `6 tháng, năm`.
pub(super) const LIST: u32 = 1 << 9;

/// What the first words of each phrase may begin.
static OPENERS: PairGate<1024> = openers(PairGate::new());

/// What begins a time or a rhythm, besides numbers.
pub(super) const fn triggers<const SLOTS: usize>(gate: PairGate<SLOTS>) -> PairGate<SLOTS> {
    openers(gate.merging(!LIST, Trigger::Time.class()))
}

const fn openers<const SLOTS: usize>(gate: PairGate<SLOTS>) -> PairGate<SLOTS> {
    gate.phrases(&rhythm::EVERY, RHYTHM)
        .phrases(&["định kỳ", rhythm::EACH], RHYTHM)
        .beginning(&rhythm::NUMERALS, RHYTHM)
        .beginning(&manner::ALWAYS, ONGOING)
        .phrases(&["theo"], REFERENCE)
        .phrases(&lexicon::AFTER_EVENT, REFERENCE)
        .beginning(&lexicon::LAPSE, LAPSE)
        .phrases(&lexicon::AT_LEAST, LAPSE)
        .beginning(&lexicon::FROM_EVENT, LAPSE)
        .beginning(&lexicon::LAUNCHES, LAPSE)
        .beginning(&lexicon::BEFORE, BEFORE)
        .beginning(&lexicon::BY, BY)
        .beginning(&lexicon::WITHIN, WITHIN)
        .beginning(&lexicon::FROM, FROM)
        .phrases(&time::EDGES, TIME)
        .beginning(&time::PERIOD, TIME)
        .phrases(&time::QUARTER, TIME)
        .phrases(&time::SHORT_QUARTER, TIME)
        .phrases(&["ngày", "các ngày", "tháng", "năm", "sáu tháng", "nửa đầu", "nửa cuối", time::SHORT_MONTH], TIME)
        .phrases(&["tuần", "tháng", "quý", "quí", "năm", "cả", "theo"], LIST)
}

/// What the word behind the first one tells: which of its classes may still be. A time stands there,
/// or a phrase goes on; behind a number, what makes it one of a calendar. The second words of phrases are
/// here although [`OPENERS`] has seen them: a class that comes from a phrase of one word too must hold here.
static FOLLOWERS: Gate<512> = Gate::new()
    .phrases(&["kỳ", "("], RHYTHM)
    .beginning(&rhythm::UNITS, RHYTHM | NUMBER)
    .following(&manner::ALWAYS, ONGOING)
    .following(&lexicon::LAPSE, LAPSE)
    .phrases(&["nhất", "thiểu"], LAPSE)
    .following(&lexicon::FROM_EVENT, LAPSE)
    .following(&lexicon::LAUNCHES, LAPSE)
    .following(&lexicon::BEFORE, BEFORE)
    .following(&lexicon::BY, BY)
    .following(&lexicon::WITHIN, WITHIN)
    .following(&lexicon::FROM, FROM)
    .phrases(&time::EDGES, TIME | SENSED)
    .beginning(&time::PERIOD, TIME | SENSED)
    .following(&time::PERIOD, TIME)
    .phrases(&time::QUARTER, TIME | SENSED)
    .phrases(&time::SHORT_QUARTER, TIME | SENSED)
    .phrases(&["ngày", "tháng", "năm", "sáu", "nửa", time::SHORT_MONTH], TIME | SENSED)
    // The day of the week before a day of the calendar: `vào | thứ Bảy, ngày 04/5/2027`.
    .phrases(&["thứ", "chủ"], SENSED)
    .phrases(&["học", "i", "ii", "iii", "iv", ".", "…", "_", "/", "-", "–", "và", "đến"], TIME)
    // A quarter that is written short has its number in its own word: `QI, 2026`, `QI (2026)`, `QI của năm 2026`.
    .phrases(&[",", "(", "của", "—", "hoặc", "&", "+"], TIME)
    .phrases(&time::HOURS, NUMBER);

/// The classes that need what [`FOLLOWERS`] knows, or a number, behind their first word.
const FOLLOWED: u32 = RHYTHM | ONGOING | LAPSE | TIME | SENSED;

/// A number that is read with the word behind it.
const NUMBER: u32 = 1 << 10;

/// The first word from `from` on at which something may begin, and what.
pub(super) fn next(passage: &Passage<'_, '_>, mut from: usize) -> Option<(usize, u32)> {
    loop {
        let at = passage.next(Trigger::Time, from)?;
        let classes = classes(passage, at);
        if classes != 0 {
            return Some((at, classes));
        }
        from = at + 1;
    }
}

/// What may begin at `index`; 0 when nothing does.
pub(super) fn classes(words: &Words<'_>, index: usize) -> u32 {
    match words.kind(index) {
        Some(Kind::Digits) if may_be_time(words, index) => RHYTHM | TIME | LIST,
        Some(Kind::Digits) => 0,
        _ => narrowed(words, index, OPENERS.classes(words, index)),
    }
}

/// What may begin at `index` by its own word, which is no number, and by the one behind it.
fn narrowed(words: &Words<'_>, index: usize, classes: u32) -> u32 {
    let classes = if index == 0 { classes } else { classes & !LIST };
    if classes & FOLLOWED == 0 {
        return classes;
    }
    let behind = match words.kind(index + 1) {
        Some(Kind::Digits) => FOLLOWED,
        _ => FOLLOWERS.classes(words, index + 1),
    };
    classes & (behind | !FOLLOWED)
}

/// Whether a time or a rhythm may begin with a number, by what stands behind it.
fn may_be_time(words: &Words<'_>, index: usize) -> bool {
    // A year stands by itself.
    if words.key_bytes(index).len() == 4 {
        return true;
    }
    match words.kind(index + 1) {
        Some(Kind::Letters) => FOLLOWERS.classes(words, index + 1) & NUMBER != 0,
        Some(Kind::Mark) => may_be_date(words, index) || may_be_said_again(words, index),
        _ => false,
    }
}

/// Whether a bracket behind a number of few digits says it again, and a unit of time follows: `06 (sáu) tháng/lần`.
fn may_be_said_again(words: &Words<'_>, index: usize) -> bool {
    let end = || words.small_number(index, 99).and_then(|count| aside::past(words, index + 1, count.into()));
    words.mark(index + 1, '(') && end().is_some_and(|end| FOLLOWERS.classes(words, end) & NUMBER != 0)
}

/// Whether an hour, a day or a month may begin with a number of few digits, by the mark behind it and the numbers
/// behind that: with a stroke alone may its year be left out.
fn may_be_date(words: &Words<'_>, index: usize) -> bool {
    let is_year = |at: usize| words.key_bytes(at).len() == 4 && words.kind(at) == Some(Kind::Digits);
    let years = || is_year(index + 2) || is_year(index + 4);
    match words.key_bytes(index + 1) {
        // `1/1/1`: a third number after a second stroke is a year or makes it no date.
        b"/" => years() || !(words.mark(index + 3, '/') && words.joined(index + 2)),
        b":" => true,
        // `15-20/6/2026`: from one day to another.
        b"-" | b"." | [0xE2, ..] => words.is_any(index + 1, &["-", "–", "."]) && (years() || is_year(index + 6)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use super::*;
    use crate::extract::vocabulary::texts;
    use proptest::prelude::*;

    fn phrases() -> Vec<&'static str> {
        let tables =
            [&lexicon::BY, &lexicon::BEFORE, &lexicon::WITHIN, &lexicon::FROM, &lexicon::LAPSE, &lexicon::FROM_EVENT, &bound::UNTIL];
        let mut phrases: Vec<&'static str> = tables.iter().flat_map(|table| table.entries().iter().copied()).collect();
        phrases.extend(lexicon::LAUNCHES.entries());
        phrases.extend(time::PERIOD.entries().iter().chain(manner::ALWAYS.entries()));
        phrases.extend(rhythm::UNITS.entries().iter().map(|entry| entry.0).chain(rhythm::NUMERALS.entries().iter().map(|entry| entry.0)));
        phrases.extend(
            time::EDGES
                .iter()
                .chain(&time::QUARTER)
                .chain(&time::SHORT_QUARTER)
                .chain(&time::HOURS)
                .chain(&rhythm::EVERY)
                .chain(&bound::UNTIL_EVENT),
        );
        phrases.extend([
            "ngày",
            "các ngày",
            "14, 15 và 16/3/2027",
            "tháng",
            "năm",
            "năm học",
            "định kỳ",
            "sơ kết",
            "tổng kết",
            "lần",
            "một lần",
            "đầu năm",
            "cuối năm",
        ]);
        phrases.extend([
            "nửa đầu",
            "nửa cuối năm 2026",
            "thứ Bảy",
            "vào thứ Bảy, ngày 15/11/2027",
            "Chủ nhật,",
            "7 giờ 30 phút",
            "sáng",
            "bắt đầu",
            "kết thúc",
            "05 năm (",
        ]);
        phrases.extend(["theo", "tiến độ", "sau khi", "ngay sau khi", "Thời gian:", "12/KH-UBND", "kế hoạch", "đề án", "theo cam kết"]);
        phrases.extend(["công tác", "trả kết quả", "phấn đấu", "tình hình", "15/11/2027", "6/2027", "2026 - 2030", "sau", "kể từ", "đạt"]);
        phrases
    }

    fn scanner<'a, 't>(words: &'a Words<'t>, place: Place) -> Scanner<'a, 't> {
        Scanner { phrase: Phrase::new(words, &[]), place, years: Some(Years { from: 2027, to: 2027 }), label: None }
    }

    fn places() -> impl Strategy<Value = Place> {
        prop_oneof![Just(Place::Item), Just(Place::Heading), Just(Place::Cell)]
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// Asking every word for everything finds the same.
        #[test]
        fn the_walk_passes_nothing_by(text in texts(phrases()), place in places()) {
            let words = Words::new(&text);
            let scanner = scanner(&words, place);
            let (mut plain, mut at) = (Vec::new(), 0);
            while at < words.len() {
                // A list of beats opens a cell only by some of its words.
                let classes = if at == 0 && place == Place::Cell { classes(&words, at) } else { u32::MAX };
                at = scanner.read(at, classes, &mut plain).unwrap_or(at).max(at + 1);
            }
            if plain.is_empty() {
                plain.extend(scanner.whole_year());
            }
            rhythm::settle(&scanner.phrase, &mut plain);
            prop_assert_eq!(find(&Passage::of(&words), &Context { place, years: scanner.years, label: None, taken: &[] }), plain);
        }

        #[test]
        fn a_time_is_sensed_by_every_list(text in texts(phrases())) {
            let words = Words::new(&text);
            for at in 0..=words.len() {
                let plain = [(Sense::Before, &lexicon::BEFORE), (Sense::By, &lexicon::BY), (Sense::Within, &lexicon::WITHIN), (Sense::From, &lexicon::FROM)]
                    .into_iter()
                    .filter_map(|(sense, list)| words.longest(at, list).map(|(_, end)| (sense, end)))
                    .filter_map(|(sense, end)| time::read(&words, end).map(|time| (sense, end, time)))
                    .max_by_key(|&(_, end, _)| end)
                    .map(|(sense, _, time)| (sense, time));
                prop_assert_eq!(bound::sensed(&words, at), plain, "{} at {}", text, at);
            }
        }

        #[test]
        fn a_stretch_is_read_by_every_reader(text in texts(phrases())) {
            let words = Words::new(&text);
            for at in 0..=words.len() {
                let stretch = at + usize::from(words.is_any(at, &time::EDGES));
                prop_assert_eq!(time::read(&words, at), time::read_as(&words, at, stretch, u32::MAX), "{} at {}", text, at);
            }
        }
    }
}
