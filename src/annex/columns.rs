//! The header of a table: what each column holds, by the words of its title.

use super::field::field;
use super::tiers::{self, Title};
use super::year;
use crate::model::Field;
use crate::text::Text;
use crate::words::Words;

/// A column by its header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct HeaderColumn<'s> {
    /// Its title as a whole.
    pub(crate) title: String,
    pub(crate) field: Field,
    /// The tiers of its title.
    pub(crate) tiers: Title<'s>,
}

impl<'s> HeaderColumn<'s> {
    fn new(tiers: Title<'s>) -> Self {
        let title = tiers.text();
        let field = match field(&title) {
            // `Kết quả năm 2025` holds a figure of that year, no output.
            Field::Outputs if year::has_year(&title) => Field::Other,
            field => field,
        };
        Self { title, field, tiers }
    }
}

/// The header of a table.
#[derive(Debug, Clone)]
pub(crate) struct Header<'s> {
    pub(crate) columns: Vec<HeaderColumn<'s>>,
    /// The cells of its rows, to know them again on a new page.
    rows: Vec<Vec<String>>,
}

impl Header<'_> {
    /// Whether a row is one of the header's rows printed again.
    pub(crate) fn is_repeated_by(&self, row: &[Text<'_>]) -> bool {
        let cells: Vec<&str> = row.iter().map(Text::as_str).filter(|cell| !cell.is_empty()).collect();
        let same = self.rows.iter().any(|header| {
            let header: Vec<&str> = header.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
            header == cells
        });
        // A part of the table can repeat the titles without those merged over its rows.
        let titles = cells.len() >= 3 && cells.iter().all(|cell| cell.chars().count() <= 40 && field(cell) != Field::Other);
        same || titles
    }

    pub(crate) fn first_column_is_number(&self) -> bool {
        self.columns.first().is_some_and(|column| column.field == Field::Number)
    }
}

/// Finds the header among the first rows: it, and the index of the row after it.
pub(crate) fn header<'s>(rows: &[Vec<Text<'s>>]) -> Option<(Header<'s>, usize)> {
    let first = rows.iter().take(4).position(|row| is_header(row))?;
    let mut next = first + 1;
    let width = rows.iter().skip(next).map(Vec::len).max().unwrap_or(0);
    let filled = |row: &[Text<'_>]| row.iter().filter(|cell| !cell.is_empty()).count();
    let width = width.max(filled(&rows[first]));
    let mut titles = tiers::titles(&rows[first]);
    let mut taken = vec![cell_texts(&rows[first])];
    // A second header row divides the columns of the first that it stands under.
    if let Some((row, parts)) = rows.get(next).and_then(|row| Some((row, tiers::divided(&rows[first], row, width)?))) {
        titles = parts;
        taken.push(cell_texts(row));
        next += 1;
    }
    let width = rows[next..].iter().map(Vec::len).max().unwrap_or(0);
    while titles.last().is_some_and(|title| title.holder.is_empty()) && titles.len() > width {
        titles.pop();
    }
    let mut columns: Vec<HeaderColumn<'s>> = titles.into_iter().map(HeaderColumn::new).collect();
    keep_one_task(&mut columns);
    Some((Header { columns, rows: taken }, next))
}

fn cell_texts(row: &[Text<'_>]) -> Vec<String> {
    row.iter().map(|cell| cell.as_str().to_owned()).collect()
}

/// A title that is no field of its own: `ĐVT`, `Ghi chú`, `Kế hoạch 2026`.
fn is_companion(title: &str) -> bool {
    let words = Words::new(title);
    ["đơn vị tính", "đvt", "ghi chú", "số lượng"].iter().any(|name| words.phrase(0, name).is_some()) || year::names_year(title)
}

/// Whether a row is a header: most of its titles are titles of columns, and none is a number.
fn is_header(row: &[Text<'_>]) -> bool {
    let filled: Vec<&Text<'_>> = row.iter().filter(|cell| !cell.is_empty()).collect();
    let short = || filled.iter().map(|cell| cell.as_str()).filter(|cell| cell.chars().count() < 80);
    let known = short().filter(|cell| field(cell) != Field::Other).count();
    // Units and years say little alone, but they go with a title that is known.
    let known = known + if known > 0 { short().filter(|cell| is_companion(cell)).count() } else { 0 };
    let figure = |text: &str| text.chars().all(|c| c.is_ascii_digit() || c == '.') && !year::is_year(text);
    let figures = filled.iter().any(|cell| figure(cell.as_str()));
    filled.len() >= 2 && known >= 2 && !figures
}

/// One column holds the tasks; a further one that could is something else. Without any, the
/// longest-titled unknown column after the number does.
fn keep_one_task(columns: &mut [HeaderColumn<'_>]) {
    let mut seen = false;
    for column in columns.iter_mut().filter(|column| column.field == Field::Task) {
        if std::mem::replace(&mut seen, true) {
            column.field = Field::Other;
        }
    }
    if !seen {
        let candidate = columns.iter_mut().find(|column| matches!(column.field, Field::Other | Field::Group | Field::Outputs));
        if let Some(column) = candidate {
            column.field = Field::Task;
        }
    }
}

/// Whether a row numbers the columns: `(1) (2) (3)`, `A B 1 2`.
pub(crate) fn is_column_numbers(row: &[Text<'_>]) -> bool {
    let cells: Vec<&str> = row.iter().map(|cell| cell.as_str().trim_matches(['(', ')', ' '])).filter(|cell| !cell.is_empty()).collect();
    let numbers: Vec<u32> = cells.iter().filter_map(|cell| cell.parse().ok()).collect();
    let letters = cells.iter().take_while(|cell| matches!(**cell, "A" | "B" | "C")).count();
    let formulas = |cell: &&&str| cell.contains('=');
    let rest = cells.len() - letters - cells.iter().filter(formulas).count();
    cells.len() >= 3
        && numbers.len() == rest
        && numbers.len() > 1
        && numbers.windows(2).all(|pair| pair[1] > pair[0] && pair[1] <= pair[0] + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn column_titles() {
        for (expected, titles) in [
            (Field::Number, &["STT", "TT", "Số TT", "Số thứ tự"][..]),
            (Field::Task, &["Nội dung công việc", "Tên nhiệm vụ", "Nhiệm vụ cụ thể", "Hoạt động", "Mặt hàng"]),
            (Field::Lead, &["Cơ quan chủ trì", "Đơn vị thực hiện", "Đơn vị chủ trì thực hiện", "Phân công thực hiện"]),
            (Field::Coordinating, &["Cơ quan phối hợp", "Đơn vị phối hợp thực hiện"]),
            (Field::Deadlines, &["Thời gian hoàn thành chậm nhất", "Thời hạn", "Tiến độ thực hiện", "Hoàn thành"]),
            (Field::Outputs, &["Sản phẩm", "Kết quả dự kiến", "Sản phẩm đầu ra"]),
            (Field::Funding, &["Kinh phí triển khai", "Nguồn kinh phí", "Dự toán"]),
            (Field::Group, &["Nhiệm vụ chung", "Lĩnh vực"]),
            (Field::Other, &["Ghi chú", "ĐVT", "Năm 2027"]),
        ] {
            for title in titles {
                assert_eq!(field(title), expected, "{title}");
            }
        }
    }
}
