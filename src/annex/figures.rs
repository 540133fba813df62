//! Figures that a row is to reach by a time: a table of targets has a column for each year.
//!
//! ```text
//! TT │ Chỉ tiêu         │ Đơn vị tính │ Thực hiện 2025 │ Năm 2026 │ Năm 2027
//! 1  │ Số thư viện      │ thư viện    │ 40             │ 45       │ ≥ 50
//! ```
//! A figure is a target when its column names a year or an aim and its unit is known: from the cell,
//! from a column of units, or in brackets behind a title or the row's own words.

use super::columns::HeaderColumn;
use super::year::{self, Aim, without_brackets};
use crate::extract::number;
use crate::model::Field;
use crate::text::Text;
use crate::words::Words;

/// A figure to be reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Figure<'s> {
    /// The cell.
    pub(crate) text: Text<'s>,
    /// The title that names the time, where one does.
    pub(crate) time: Option<Text<'s>>,
    /// What the column counts, where its title says more than the time.
    pub(crate) aspect: Option<&'s str>,
    /// The unit that stands outside the cell; a percent sign can stand in it.
    pub(crate) unit: Option<&'s str>,
}

/// The columns of a table that hold figures to be reached, and those that hold their units.
#[derive(Debug, Clone, Default)]
pub(super) struct Targets<'s> {
    units: Vec<usize>,
    columns: Vec<TargetColumn<'s>>,
}

/// A column of figures to be reached.
#[derive(Debug, Clone)]
struct TargetColumn<'s> {
    at: usize,
    time: Option<Text<'s>>,
    aspect: Option<&'s str>,
    /// The unit in brackets behind its title.
    unit: Option<&'s str>,
}

impl<'s> Targets<'s> {
    /// Reads the titles of a table's columns.
    pub(super) fn new(columns: &[HeaderColumn<'s>]) -> Self {
        // No table of a plan has more years; the bound keeps hostile input cheap.
        let targets = columns.iter().take(60).enumerate().filter_map(|(at, column)| {
            let (time, aspect) = time_of(column)?;
            Some(TargetColumn { at, time, aspect, unit: bracketed(column.tiers.last().as_str()) })
        });
        let units = columns.iter().enumerate().filter(|(_, column)| column.units).map(|(at, _)| at);
        Self { columns: targets.collect(), units: units.collect() }
    }

    /// Puts the figures of a row in place of those that were there; `task` is what the row is about.
    pub(super) fn find(&self, row: &[Text<'s>], task: &Text<'s>, figures: &mut Vec<Figure<'s>>) {
        figures.clear();
        if self.columns.is_empty() {
            return;
        }
        let own = self.units.iter().filter_map(|&at| row.get(at)).find(|cell| !cell.is_empty());
        let own = own.map(Text::as_str).or_else(|| bracketed(task.as_str()));
        let figure = |column: &TargetColumn<'s>| {
            let cell = row.get(column.at)?;
            let unit = own.or(column.unit);
            let known = unit.is_some() || cell.as_str().contains('%');
            (known && is_figure(&cell.words())).then_some(Figure { text: *cell, time: column.time, aspect: column.aspect, unit })
        };
        figures.extend(self.columns.iter().filter_map(figure));
    }
}

/// The tier of a title that names a year or an aim, and what the other tier counts.
fn time_of<'s>(column: &HeaderColumn<'s>) -> Option<(Option<Text<'s>>, Option<&'s str>)> {
    if column.field != Field::Other || !column.targets {
        return None;
    }
    let holder = column.tiers.holder;
    let (aim, part) = (year::aim(holder.as_str()), column.tiers.part);
    match (part, part.and_then(|part| year::aim(part.as_str()))) {
        (Some(part), Some(Aim::Year)) => Some((Some(part), None)),
        (Some(part), _) if aim == Some(Aim::Year) => Some((Some(holder), Some(without_brackets(part.as_str())))),
        (None, _) => aim.map(|aim| ((aim == Aim::Year).then_some(holder), None)),
        _ => None,
    }
}

/// What may stand before the number of a figure.
const LEADS: [&str; 14] = ["≥", ">", "≤", "<", "trên", "dưới", "tối thiểu", "ít nhất", "khoảng", "tối đa", "không quá", "từ", ">=", "<="];

/// A number with a comparator and a percent sign at most: `95`, `≥ 60`, `2,5%`, `trên 80`, `70-75`.
fn is_figure(words: &Words<'_>) -> bool {
    let Some(at) = (0..words.len()).find(|&at| number::begins(words, at)) else { return false };
    let led = at == 0 || LEADS.contains(&words.slice(0, at).to_lowercase().as_str());
    let Some(number) = number::read(words, at).filter(|_| led) else { return false };
    let rest = words.text().get(words.get(number.end).map_or(words.text().len(), |word| word.start)..).unwrap_or_default();
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '%' | ' ' | '-' | '–' | ',' | '.' | '÷'));
    matches!(rest, "" | "trở lên" | "trở xuống")
}

/// What stands in the brackets that end a title: a unit, `(%)`, `(triệu đồng)`.
fn bracketed(title: &str) -> Option<&str> {
    let inner = title.trim_end().strip_suffix(')')?.rsplit_once('(')?.1.trim();
    (!inner.is_empty() && inner.chars().count() <= 20 && !inner.contains(|c: char| c.is_ascii_digit())).then_some(inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures() {
        for text in ["95", "≥ 60", "2,5%", "trên 80", "70 - 75", "1.500", "80 trở lên"] {
            assert!(is_figure(&Words::new(text)), "{text}");
        }
        for text in ["", "-", "x", "Đạt", "05 xã", "Số 12/KH", "Quý I/2026", "đang lập"] {
            assert!(!is_figure(&Words::new(text)), "{text}");
        }
    }

    #[test]
    fn units_in_brackets() {
        assert_eq!(bracketed("Kế hoạch 2026 – Lượng (tấn)"), Some("tấn"));
        assert_eq!(bracketed("Diện tích rừng (nghìn ha)"), Some("nghìn ha"));
        assert_eq!(bracketed("Thu ngân sách (I+II+3)"), None);
        assert_eq!(bracketed("Thu ngân sách"), None);
    }
}
