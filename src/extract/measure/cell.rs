//! The measure of a cell in a column of figures: its number, with the unit that stands elsewhere in the table.

use super::{Found, first};
use crate::extract::number;
use crate::model::{Comparator, MeasureKind};
use crate::words::Words;

/// The measure of a cell; `unit` is what the table gives for it, `indicator` what the row is about.
///
/// The range counts in the cell. A column commits to what stands in it, so a bare count is a measure too.
pub(crate) fn cell(words: &Words<'_>, unit: Option<&str>, indicator: &str) -> Option<Found> {
    let at = (0..words.len()).find(|&at| number::begins(words, at))?;
    let number = number::read(words, at)?;
    let whole = words.range(0, words.len());
    let own = words.text().contains('%');
    let unit = if own { "%" } else { unit? };
    // The recogniser knows comparators, ranges and kinds of units; the table vouches for the rest.
    let mut sentence = String::new();
    let with_unit;
    let read = match own {
        true => first(words),
        false => {
            for part in [words.text(), " ", &unit.to_lowercase()] {
                sentence.push_str(part);
            }
            with_unit = Words::new(&sentence);
            first(&with_unit)
        }
    };
    let read = read.filter(|read| read.value.total_cmp(&number.value).is_eq());
    let per = read.as_ref().and_then(|read| read.per).filter(|per| !own && counted_by(unit, per));
    let bare = if unit.trim() == "%" { MeasureKind::Percent } else { MeasureKind::Count };
    Some(Found {
        range: whole,
        kind: read.as_ref().map_or(bare, |read| read.kind),
        indicator: indicator.to_owned(),
        comparator: read.as_ref().and_then(|read| read.comparator).unwrap_or(Comparator::Equal),
        value: number.value,
        upper: read.as_ref().and_then(|read| read.upper),
        unit: match (&per, unit.split_once('/')) {
            (Some(_), Some((unit, _))) => unit.trim().to_owned(),
            _ => unit.trim().to_owned(),
        },
        per: per.map(str::to_owned),
        change: read.as_ref().and_then(|read| read.change),
        baseline: None,
        cue: "table:unit",
    })
}

/// Whether a unit says that something is counted by another: `người/năm`.
fn counted_by(unit: &str, per: &str) -> bool {
    unit.match_indices('/').any(|(stroke, mark)| unit[stroke + mark.len()..].starts_with(per))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{Actors, find};
    use super::*;

    fn read(text: &str, unit: Option<&str>) -> Option<(Comparator, f64, Option<f64>, String, MeasureKind)> {
        cell(&Words::new(text), unit, "Chỉ tiêu").map(|m| (m.comparator, m.value, m.upper, m.unit, m.kind))
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

    proptest! {
        /// The first number phrase of a cell says what the measure says that is found in its words.
        #[test]
        fn a_cell_is_read_as_a_sentence(
            parts in prop::collection::vec(prop::sample::select(&VOCABULARY[..]), 0..6),
            unit in prop::collection::vec(prop::sample::select(&VOCABULARY[..]), 1..3),
        ) {
            let text = parts.into_iter().chain(unit).collect::<Vec<_>>().join(" ");
            let words = Words::new(&text);
            let found = find(&words, &[], Actors::default).into_iter().next();
            let said = first(&words).map(|read| {
                (read.kind, read.comparator.unwrap_or(Comparator::Equal), read.value, read.upper, read.per.map(str::to_owned), read.change)
            });
            prop_assert_eq!(said, found.map(|f| (f.kind, f.comparator, f.value, f.upper, f.per, f.change)));
        }
    }
}
