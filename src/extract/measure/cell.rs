//! The measure of a cell in a column of figures: its number, with the unit that stands elsewhere in the table.

use std::borrow::Cow;

use super::{Actors, Found, find, first, lexicon, unit};
use crate::extract::number::{self, Number};
use crate::extract::passage::Passage;
use crate::model::{Change, Comparator, MeasureKind};
use crate::words::{Cut, Indexed, Words};

/// The cells of a row with their units behind them, as sentences that the recogniser reads.
///
/// They stand one behind the other, so that all are cut into words at once.
pub(crate) struct Sentences {
    text: String,
    /// Where each ends.
    ends: Vec<usize>,
    cut: Indexed,
}

impl Sentences {
    /// Writes cells and what the table gives as their units.
    pub(crate) fn of<'c>(cells: impl Iterator<Item = (&'c str, Option<&'c str>)> + Clone) -> Self {
        let lens = cells.clone().map(|(cell, unit)| cell.len() + unit.map_or(0, str::len) + 2);
        let mut text = String::with_capacity(lens.sum());
        let mut ends = Vec::with_capacity(cells.clone().count());
        for (cell, unit) in cells {
            text.push_str(cell);
            if let Some(unit) = unit.filter(|_| !has_own_unit(cell)) {
                text.push(' ');
                text.extend(unit.chars().flat_map(char::to_lowercase));
            }
            ends.push(text.len());
            // A word ends with its sentence.
            text.push(' ');
        }
        let cut = Cut::of(&text).indexed();
        Self { text, ends, cut }
    }

    /// The words of each.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Words<'_>> {
        let starts = std::iter::once(0).chain(self.ends.iter().map(|end| end + 1));
        starts.zip(&self.ends).map(|(start, &end)| Words::within(&self.text, &self.cut, start..end))
    }
}

/// Whether a cell says that its figure is a share, whatever its column counts.
fn has_own_unit(cell: &str) -> bool {
    cell.contains('%')
}

/// The measure of a cell; `unit` is what the table gives for it, `sentence` the cell with it,
/// `indicator` tells what the row is about.
///
/// The range counts in the cell. A column commits to what stands in it, so a bare count is a measure too.
pub(crate) fn cell<'t>(
    words: &Words<'_>,
    unit: Option<&'t str>,
    sentence: &Words<'t>,
    indicator: impl FnOnce() -> Cow<'t, str>,
) -> Option<Found<'t>> {
    let at = (0..words.len()).find(|&at| number::begins(words, at))?;
    let number = number::read(words, at)?;
    let whole = words.range(0, words.len());
    let own = has_own_unit(words.text());
    let unit = if own { "%" } else { unit? };
    let read = Said::of(sentence, &number, at == 0 && number.end == words.len());
    let per = read.per.filter(|per| !own && counted_by(unit, per));
    let bare = if unit.trim() == "%" { MeasureKind::Percent } else { MeasureKind::Count };
    Some(Found {
        range: whole,
        kind: read.kind.unwrap_or(bare),
        indicator: indicator(),
        comparator: read.comparator.unwrap_or(Comparator::Equal),
        value: number.value,
        upper: read.upper,
        unit: match (&per, unit.split_once('/')) {
            (Some(_), Some((unit, _))) => unit.trim().into(),
            _ => unit.trim().into(),
        },
        per,
        change: read.change,
        baseline: None,
        cue: "table:unit",
    })
}

/// How often something is done, as a cell in a column of times counts it: `02 lần/năm`, `Định kỳ ít nhất 01 lần/quý`. It
/// begins the cell; amid a statement it may be told of something else.
pub(crate) fn frequency<'t>(words: &Words<'t>) -> Option<Found<'t>> {
    if !(0..words.len().min(OFTEN)).any(|at| words.begins(at, &lexicon::TIMES)) {
        return None;
    }
    let first = find(&Passage::of(words), &[], Actors::default, |found| found).into_iter().next()?;
    let from = words.index_at(first.range.start);
    let begins =
        words.past(0, &["định kỳ", "mỗi năm", "mỗi quý", "mỗi tháng"]).is_some_and(|end| from <= end + usize::from(words.mark(end, ':')));
    (first.kind == MeasureKind::Frequency && first.per.is_some() && (from == 0 || begins)).then_some(first)
}

/// How many words a cell has at most up to what is counted by a time.
const OFTEN: usize = 8;

/// What a cell with its unit says of its number.
#[derive(Debug, Clone, PartialEq, Default)]
struct Said<'t> {
    kind: Option<MeasureKind>,
    comparator: Option<Comparator>,
    upper: Option<f64>,
    per: Option<&'t str>,
    change: Option<Change>,
}

impl<'t> Said<'t> {
    /// What is said of a number; `bare` tells that it is all of the cell.
    fn of(sentence: &Words<'t>, number: &Number, bare: bool) -> Self {
        // Most cells are a number, and most units stand in the tables.
        let kind = if bare { unit::kind_alone(sentence, number.end) } else { None };
        if kind.is_some() { Self { kind, ..Self::default() } } else { Self::as_sentence(sentence, number) }
    }

    /// The same by the recogniser, which knows comparators, ranges and kinds of units; the table vouches for the rest.
    fn as_sentence(sentence: &Words<'t>, number: &Number) -> Self {
        let read = first(sentence).filter(|read| read.value.total_cmp(&number.value).is_eq());
        read.map_or_else(Self::default, |read| Self {
            kind: Some(read.kind),
            comparator: read.comparator,
            upper: read.upper,
            per: read.per,
            change: read.change,
        })
    }
}

/// Whether a unit says that something is counted by another: `người/năm`.
fn counted_by(unit: &str, per: &str) -> bool {
    unit.match_indices('/').any(|(stroke, mark)| unit[stroke + mark.len()..].starts_with(per))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str, unit: Option<&str>) -> Option<(Comparator, f64, Option<f64>, String, MeasureKind)> {
        let sentences = Sentences::of([(text, unit)].into_iter());
        let found = cell(&Words::new(text), unit, &sentences.iter().next()?, || "Chỉ tiêu".into());
        found.map(|m| (m.comparator, m.value, m.upper, m.unit.into_owned(), m.kind))
    }

    #[test]
    fn a_number_and_the_unit_of_its_column() {
        use Comparator::{AtLeast, Equal, Range};
        use MeasureKind::{Count, Money, Percent};
        let cases = [
            ("95", Some("%"), (Equal, 95.0, None, "%", Percent)),
            ("2,5", Some("%"), (Equal, 2.5, None, "%", Percent)),
            ("≥ 60%", Some("Trường"), (AtLeast, 60.0, None, "%", Percent)),
            ("120", Some("Trường"), (Equal, 120.0, None, "Trường", Count)),
            ("1.500", Some("Tỷ đồng"), (Equal, 1500.0, None, "Tỷ đồng", Money)),
            ("70 - 75", Some("%"), (Range, 70.0, Some(75.0), "%", Percent)),
        ];
        for (text, unit, (comparator, value, upper, name, kind)) in cases {
            assert_eq!(read(text, unit), Some((comparator, value, upper, name.to_owned(), kind)), "{text}");
        }
        assert_eq!(read("95", None), None, "no unit, no measure");
        assert_eq!(read("Đạt", Some("%")), None);
    }

    #[test]
    fn how_often_a_cell_says() {
        for (cell, value, per) in [
            ("02 lần/năm", 2.0, "năm"),
            ("Định kỳ 02 lần/năm", 2.0, "năm"),
            ("Định kỳ: 02 lần/năm", 2.0, "năm"),
            ("Ít nhất 01 lần/quý", 1.0, "quý"),
            ("Định kỳ tối thiểu 1 lần/quý (tháng cuối quý)", 1.0, "quý"),
            ("Mỗi năm 02 đợt", 2.0, "năm"),
        ] {
            let words = Words::new(cell);
            let found = frequency(&words);
            assert_eq!(found.map(|found| (found.value, found.per)), Some((value, Some(per))), "{cell}");
        }
        for cell in
            ["", "Quý I/2027", "6 tháng/lần", "Sau lần kiểm tra 02 lần/năm", "02 lớp/năm", "Lần 1: tháng 6/2027", "02 lần", "Hằng năm"]
        {
            assert_eq!(frequency(&Words::new(cell)), None, "{cell}");
        }
    }

    /// What cells and units are made of.
    const VOCABULARY: [&str; 30] = [
        "12",
        "12",
        "1.500",
        "7,5",
        "2027",
        "85%",
        "8O%",
        "-",
        "–",
        "≥",
        ">=",
        "trên",
        "tối thiểu",
        "từ",
        "đến",
        "trở lên",
        "khoảng",
        "giảm",
        "tốc độ tăng",
        "tỷ lệ",
        "Tăng",
        "lần",
        "hộ",
        "ha",
        "tỷ đồng",
        "/năm",
        "/10.000 dân",
        "chương trình",
        ",",
        "hai",
    ];

    #[test]
    fn sentences_are_cut_side_by_side() {
        let cells = [("95", Some("%")), ("", None), ("60%", Some("Trường")), ("1.500", Some("Tỷ đồng")), ("2", Some("")), ("x", None)];
        let sentences = Sentences::of(cells.into_iter());
        let texts: Vec<&str> = sentences.iter().map(|words| words.text()).collect();
        assert_eq!(texts, ["95 %", "", "60%", "1.500 tỷ đồng", "2 ", "x"]);
        for words in sentences.iter() {
            let alone = Words::new(words.text());
            let keys = |words: &Words<'_>| (0..words.len()).map(|at| (words.key(at).to_owned(), words.joined(at))).collect::<Vec<_>>();
            assert_eq!(keys(&words), keys(&alone));
        }
    }

    #[test]
    fn a_bare_number_says_what_its_sentence_says() {
        let tables = [lexicon::PERCENT.entries(), lexicon::QUANTITIES.entries(), lexicon::MONEY.entries(), lexicon::NOUNS.entries()];
        let times = [&lexicon::TIMES, &lexicon::LONG_TIMES, &lexicon::SHORT_TIMES].map(|table| table.entries());
        let scales: Vec<_> = lexicon::SCALES.entries().iter().map(|scale| format!("{scale} đồng")).collect();
        let units = tables.iter().chain(&times).flat_map(|units| units.iter().copied()).chain(scales.iter().map(String::as_str));
        for unit in units {
            for number in ["2", "3", "1.500", "7,5", "2027"] {
                let sentence = format!("{number} {unit}");
                let words = Words::new(&sentence);
                let Some(number) = number::read(&words, 0) else { panic!("{sentence}") };
                let (said, plain) = (Said::of(&words, &number, true), Said::as_sentence(&words, &number));
                // What is read of no count is one by the table.
                let kind = plain.kind.or(said.kind.filter(|&kind| kind == MeasureKind::Count));
                assert_eq!(said, Said { kind, ..plain }, "{sentence}");
            }
        }
    }

    proptest! {
        /// The first number phrase of a cell says what the measure says that is found in its words.
        #[test]
        fn a_cell_is_read_as_a_sentence(
            parts in prop::collection::vec(prop::sample::select(&VOCABULARY[..]), 0..6),
            unit in prop::collection::vec(prop::sample::select(&VOCABULARY[..]), 1..3),
        ) {
            let text = parts.into_iter().chain(unit).collect::<Vec<_>>().join(" ");
            let words = Words::new(&text);
            let found = find(&Passage::of(&words), &[], Actors::default, |found| found).into_iter().next();
            let said = first(&words).map(|read| {
                (read.kind, read.comparator.unwrap_or(Comparator::Equal), read.value, read.upper, read.per, read.change)
            });
            prop_assert_eq!(said, found.map(|f| (f.kind, f.comparator, f.value, f.upper, f.per, f.change)));
        }
    }
}
