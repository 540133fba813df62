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

/// Titles of a column of units.
const UNITS: [&str; 3] = ["đơn vị tính", "đvt", "đơn vị đo"];

/// Words of titles whose figures are no targets: what was reached, what is compared or forecast.
const NO_TARGETS: [&str; 17] = [
    "thực hiện",
    "ước",
    "ưth",
    "uth",
    "hiện hành",
    "hiện trạng",
    "đánh giá",
    "so sánh",
    "so với",
    "kết quả",
    "tốc độ",
    "tỷ lệ",
    "dự báo",
    "thực trạng",
    "cơ cấu",
    "đã",
    "nhu cầu",
];

/// A figure to be reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Figure<'s> {
    /// The cell.
    pub(crate) text: Text<'s>,
    /// The title that names the time, where one does.
    pub(crate) time: Option<Text<'s>>,
    /// What the column counts, where its title says more than the time.
    pub(crate) aspect: Option<String>,
    /// The unit that stands outside the cell; a percent sign can stand in it.
    pub(crate) unit: Option<String>,
}

/// The figures of a row that name a time; `task` is what the row is about.
pub(crate) fn find<'s>(row: &[Text<'s>], columns: &[HeaderColumn<'s>], task: &Text<'s>) -> Vec<Figure<'s>> {
    let unit_cell = columns.iter().zip(row).find(|(column, cell)| is_unit_title(&column.title) && !cell.is_empty());
    let unit = unit_cell.map(|(_, cell)| cell.as_str().to_owned()).or_else(|| bracketed(task.as_str()));
    let mut figures = Vec::new();
    // No table of a plan has more years; the bound keeps hostile input cheap.
    for (column, cell) in columns.iter().zip(row).take(60) {
        let Some((time, aspect)) = time_of(column).filter(|_| is_figure(cell.as_str())) else { continue };
        let unit = unit.clone().or_else(|| bracketed(&column.title));
        if unit.is_some() || cell.as_str().contains('%') {
            figures.push(Figure { text: *cell, time: time.copied(), aspect, unit });
        }
    }
    figures
}

fn is_unit_title(title: &str) -> bool {
    let words = Words::new(title);
    UNITS.iter().any(|name| words.phrase(0, name).is_some())
}

/// The tier of a title that names a year or an aim, and what the other tier counts.
fn time_of<'c, 's>(column: &'c HeaderColumn<'s>) -> Option<(Option<&'c Text<'s>>, Option<String>)> {
    let words = Words::new(&column.title);
    let other = (0..words.len()).any(|at| NO_TARGETS.iter().any(|phrase| words.phrase(at, phrase).is_some()));
    if column.field != Field::Other || other {
        return None;
    }
    let holder = &column.tiers.holder;
    let (aim, part) = (year::aim(holder.as_str()), column.tiers.part.as_ref());
    match (part, part.and_then(|part| year::aim(part.as_str()))) {
        (Some(part), Some(Aim::Year)) => Some((Some(part), None)),
        (Some(part), _) if aim == Some(Aim::Year) => Some((Some(holder), Some(without_brackets(part.as_str())))),
        (None, _) => aim.map(|aim| ((aim == Aim::Year).then_some(holder), None)),
        _ => None,
    }
}

/// A number with a comparator and a percent sign at most: `95`, `≥ 60`, `2,5%`, `trên 80`, `70-75`.
fn is_figure(text: &str) -> bool {
    let words = Words::new(text);
    let mut at = 0;
    while at < words.len() && !number::begins(&words, at) {
        at += 1;
    }
    let Some(number) = number::read(&words, at) else { return false };
    let comparator = words.slice(0, at).trim().to_lowercase();
    let lead = comparator.is_empty()
        || matches!(
            comparator.as_str(),
            "≥" | ">"
                | "≤"
                | "<"
                | "trên"
                | "dưới"
                | "tối thiểu"
                | "ít nhất"
                | "khoảng"
                | "tối đa"
                | "không quá"
                | "từ"
                | ">="
                | "<="
        );
    let rest = text.get(words.get(number.end).map_or(text.len(), |word| word.start)..).unwrap_or_default();
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '%' | ' ' | '-' | '–' | ',' | '.' | '÷'));
    lead && matches!(rest, "" | "trở lên" | "trở xuống")
}

/// What stands in the brackets that end a title: a unit, `(%)`, `(triệu đồng)`.
fn bracketed(title: &str) -> Option<String> {
    let inner = title.trim_end().strip_suffix(')')?.rsplit_once('(')?.1.trim();
    (!inner.is_empty() && inner.chars().count() <= 20 && !inner.contains(|c: char| c.is_ascii_digit())).then(|| inner.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures() {
        for text in ["95", "≥ 60", "2,5%", "trên 80", "70 - 75", "1.500", "80 trở lên"] {
            assert!(is_figure(text), "{text}");
        }
        for text in ["", "-", "x", "Đạt", "05 xã", "Số 12/KH", "Quý I/2026", "đang lập"] {
            assert!(!is_figure(text), "{text}");
        }
    }

    #[test]
    fn units_in_brackets() {
        assert_eq!(bracketed("Kế hoạch 2026 – Lượng (tấn)").as_deref(), Some("tấn"));
        assert_eq!(bracketed("Diện tích rừng (nghìn ha)").as_deref(), Some("nghìn ha"));
        assert_eq!(bracketed("Thu ngân sách (I+II+3)"), None);
        assert_eq!(bracketed("Thu ngân sách"), None);
    }
}
