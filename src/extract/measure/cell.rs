//! The measure of a cell in a column of figures: its number, with the unit that stands elsewhere in the table.

use super::{Actors, Found, find};
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
    let read = match own {
        true => find(words, &[], Actors::default),
        false => find(&Words::new(&format!("{} {}", words.text(), unit.to_lowercase())), &[], Actors::default),
    };
    let read = read.into_iter().next();
    let bare = Found {
        range: whole.clone(),
        kind: if unit.trim() == "%" { MeasureKind::Percent } else { MeasureKind::Count },
        indicator: String::new(),
        comparator: Comparator::Equal,
        value: number.value,
        upper: None,
        unit: String::new(),
        per: None,
        change: None,
        baseline: None,
        cue: "table:unit",
    };
    let read = read.filter(|found| found.value.total_cmp(&number.value).is_eq()).unwrap_or(bare);
    let per = read.per.filter(|per| !own && unit.contains(&format!("/{per}")));
    Some(Found {
        range: whole,
        indicator: indicator.to_owned(),
        unit: match (&per, unit.split_once('/')) {
            (Some(_), Some((unit, _))) => unit.trim().to_owned(),
            _ => unit.trim().to_owned(),
        },
        per,
        baseline: None,
        cue: "table:unit",
        ..read
    })
}

#[cfg(test)]
mod tests {
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
}
