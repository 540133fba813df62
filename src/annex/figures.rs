//! Figures that a row is to reach by a time: a table of targets has a column for each year.
//!
//! ```text
//! TT │ Chỉ tiêu         │ Đơn vị tính │ Thực hiện 2025 │ Năm 2026 │ Năm 2027
//! 1  │ Số thư viện      │ thư viện    │ 40             │ 45       │ ≥ 50
//! ```
//! A figure is a target when its column names a year or an aim and its unit is known: from the cell,
//! from a column of units, or in brackets behind a title or the row's own words.

use super::columns::HeaderColumn;
use crate::extract::number;
use crate::extract::words::Words;
use crate::model::Field;
use crate::text::Text;

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
pub(crate) struct Figure {
    /// The cell.
    pub(crate) text: Text,
    /// The title that names the time, where one does.
    pub(crate) time: Option<Text>,
    /// What the column counts, where its title says more than the time.
    pub(crate) aspect: Option<String>,
    /// The unit that stands outside the cell; a percent sign can stand in it.
    pub(crate) unit: Option<String>,
}

/// The figures of a row that name a time; `task` is what the row is about.
pub(crate) fn find(row: &[Text], columns: &[HeaderColumn], task: &Text) -> Vec<Figure> {
    let unit_cell = columns.iter().zip(row).find(|(column, cell)| is_unit_title(&column.title) && !cell.is_empty());
    let unit = unit_cell.map(|(_, cell)| cell.as_str().to_owned()).or_else(|| bracketed(task.as_str()));
    let mut figures = Vec::new();
    // No table of a plan has more years; the bound keeps hostile input cheap.
    for (column, cell) in columns.iter().zip(row).take(60) {
        let Some((time, aspect)) = time_of(column).filter(|_| is_figure(cell.as_str())) else { continue };
        let unit = unit.clone().or_else(|| bracketed(&column.title));
        if unit.is_some() || cell.as_str().contains('%') {
            figures.push(Figure { text: cell.clone(), time: time.cloned(), aspect, unit });
        }
    }
    figures
}

fn is_unit_title(title: &str) -> bool {
    let words = Words::new(title);
    UNITS.iter().any(|name| words.phrase(0, name).is_some())
}

/// The tier of a title that names a year or an aim, and what the other tier counts.
fn time_of(column: &HeaderColumn) -> Option<(Option<&Text>, Option<String>)> {
    let words = Words::new(&column.title);
    let other = (0..words.len()).any(|at| NO_TARGETS.iter().any(|phrase| words.phrase(at, phrase).is_some()));
    if column.field != Field::Other || other {
        return None;
    }
    let holder = &column.tiers.holder;
    let (aim, part) = (aim(holder.as_str()), column.tiers.part.as_ref());
    match (part, part.and_then(|part| self::aim(part.as_str()))) {
        (Some(part), Some(Aim::Year)) => Some((Some(part), None)),
        (Some(part), _) if aim == Some(Aim::Year) => Some((Some(holder), Some(without_brackets(part.as_str())))),
        (None, _) => aim.map(|aim| ((aim == Aim::Year).then_some(holder), None)),
        _ => None,
    }
}

/// What a title says of the figures below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Aim {
    /// By which year: `2026`, `Năm 2026`, `Đến năm 2030`, `Kế hoạch năm 2027 (%)`.
    Year,
    /// That they are to be reached: `Kế hoạch`, `Chỉ tiêu giao`.
    Plan,
}

/// Whether a title says nothing but a year.
pub(crate) fn names_year(title: &str) -> bool {
    aim(title) == Some(Aim::Year)
}

/// What a title says, when it says nothing else.
fn aim(title: &str) -> Option<Aim> {
    let title = without_brackets(title).to_lowercase();
    let mut years = 0;
    let mut planned = false;
    for word in title.split([' ', '/']).filter(|word| !word.is_empty()) {
        match word {
            "năm" | "đến" | "hết" | "cuối" => {}
            "kế" | "hoạch" | "kh" | "mục" | "tiêu" | "chỉ" | "phấn" | "đấu" | "giao" => planned = true,
            year if super::tiers::is_year(year) => years += 1,
            _ => return None,
        }
    }
    match years {
        1 => Some(Aim::Year),
        0 if planned => Some(Aim::Plan),
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

fn without_brackets(title: &str) -> String {
    match title.rsplit_once('(') {
        Some((before, inner)) if inner.trim_end().ends_with(')') => before.trim_end().to_owned(),
        _ => title.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_of_a_time() {
        for title in ["2026", "Năm 2026", "Đến năm 2030", "Kế hoạch năm 2027", "KH 2028", "Mục tiêu đến hết năm 2030", "Năm 2026 (%)"]
        {
            assert_eq!(aim(title), Some(Aim::Year), "{title}");
        }
        for title in ["Giai đoạn 2026 - 2030", "Năm", "Ghi chú", "Diện tích 2026", "Quyết định 2025"] {
            assert_eq!(aim(title), None, "{title}");
        }
    }

    #[test]
    fn titles_of_an_aim() {
        for title in ["Kế hoạch", "Chỉ tiêu giao", "Mục tiêu phấn đấu"] {
            assert_eq!(aim(title), Some(Aim::Plan), "{title}");
        }
        for title in ["Ghi chú", "Số lượng", "Đơn giá (đồng)"] {
            assert_eq!(aim(title), None, "{title}");
        }
    }

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
