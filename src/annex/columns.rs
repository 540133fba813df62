//! The header of a table: what each column holds, by the words of its title.

use crate::extract::words::Words;
use crate::letter::is_capitals;
use crate::model::Field;
use crate::text::Text;

/// A column by its header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct HeaderColumn {
    pub(crate) title: String,
    pub(crate) field: Field,
}

/// The header of a table.
#[derive(Debug, Clone)]
pub(crate) struct Header {
    pub(crate) columns: Vec<HeaderColumn>,
    /// The cells of its rows, to know them again on a new page.
    rows: Vec<Vec<String>>,
}

impl Header {
    /// Whether a row is one of the header's rows printed again.
    pub(crate) fn is_repeated_by(&self, row: &[Text]) -> bool {
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

/// Words of column titles and the field they mean; the first that a title holds decides.
const TITLES: [(&str, Field); 49] = [
    ("stt", Field::Number),
    ("tt", Field::Number),
    ("số tt", Field::Number),
    ("số thứ tự", Field::Number),
    ("phối hợp", Field::Coordinating),
    ("chủ trì", Field::Lead),
    ("chủ quản", Field::Other),
    ("nhiệm vụ chung", Field::Group),
    ("nhóm nhiệm vụ", Field::Group),
    ("lĩnh vực", Field::Group),
    ("thời gian", Field::Deadlines),
    ("thời hạn", Field::Deadlines),
    ("thời điểm", Field::Deadlines),
    ("tiến độ", Field::Deadlines),
    ("hoàn thành", Field::Deadlines),
    ("lộ trình", Field::Deadlines),
    ("kinh phí", Field::Funding),
    ("nguồn vốn", Field::Funding),
    ("dự toán", Field::Funding),
    ("sản phẩm", Field::Outputs),
    ("kết quả", Field::Outputs),
    ("đầu ra", Field::Outputs),
    ("cơ quan thực hiện", Field::Lead),
    ("đơn vị thực hiện", Field::Lead),
    ("đơn vị, địa phương", Field::Lead),
    ("cơ quan, đơn vị", Field::Lead),
    ("cơ quan tham mưu", Field::Lead),
    ("đơn vị tham mưu", Field::Lead),
    ("phân công", Field::Lead),
    ("trách nhiệm", Field::Lead),
    ("người thực hiện", Field::Lead),
    ("đơn vị đầu mối", Field::Lead),
    ("đơn vị tính", Field::Other),
    ("ghi chú", Field::Other),
    ("số lượng", Field::Other),
    ("nhiệm vụ", Field::Task),
    ("nội dung", Field::Task),
    ("công việc", Field::Task),
    ("hoạt động", Field::Task),
    ("chỉ tiêu", Field::Task),
    ("giải pháp", Field::Task),
    ("danh mục", Field::Task),
    ("hạng mục", Field::Task),
    ("mặt hàng", Field::Task),
    ("chỉ số", Field::Task),
    ("tên", Field::Task),
    ("địa điểm", Field::Task),
    ("mục tiêu", Field::Task),
    ("dự án", Field::Task),
];

/// Finds the header among the first rows: it, and the index of the row after it.
pub(crate) fn header(rows: &[Vec<Text>]) -> Option<(Header, usize)> {
    let first = rows.iter().take(4).position(|row| is_header(row))?;
    let mut titles: Vec<String> = rows[first].iter().map(|cell| cell.as_str().to_owned()).collect();
    let mut taken = vec![titles.clone()];
    let mut next = first + 1;
    // A second header row divides the columns of the first that it stands under.
    while let Some(row) = rows.get(next).filter(|row| next < first + 3 && is_second_header(row, &rows[first])) {
        let parts: Vec<String> = row.iter().map(|cell| cell.as_str().to_owned()).filter(|cell| !cell.is_empty()).collect();
        taken.push(row.iter().map(|cell| cell.as_str().to_owned()).collect());
        divide(&mut titles, &parts);
        next += 1;
    }
    let width = rows[next..].iter().map(Vec::len).max().unwrap_or(0);
    while titles.last().is_some_and(String::is_empty) && titles.len() > width {
        titles.pop();
    }
    let mut columns: Vec<HeaderColumn> = titles.into_iter().map(|title| HeaderColumn { field: field(&title), title }).collect();
    keep_one_task(&mut columns);
    Some((Header { columns, rows: taken }, next))
}

/// The field that a column title means.
pub(crate) fn field(title: &str) -> Field {
    let words = Words::new(title);
    if title.trim() == "#" {
        return Field::Number;
    }
    let holds = |phrase: &str| (0..words.len()).any(|i| words.phrase(i, phrase).is_some());
    // `phối hợp` and `chủ trì` in one title: a column of agencies of which the first lead.
    TITLES.iter().find(|(name, _)| holds(name)).map_or(Field::Other, |(_, field)| *field)
}

/// Whether a row is a header: most of its titles are titles of columns, and none is a number.
fn is_header(row: &[Text]) -> bool {
    let filled: Vec<&Text> = row.iter().filter(|cell| !cell.is_empty()).collect();
    let known = filled.iter().filter(|cell| cell.as_str().chars().count() < 80 && field(cell.as_str()) != Field::Other).count();
    let figures = filled.iter().any(|cell| cell.as_str().chars().all(|c| c.is_ascii_digit() || c == '.'));
    filled.len() >= 2 && known >= 2 && !figures
}

/// A second header row: short titles set off like the first row, no running number before them.
fn is_second_header(row: &[Text], first: &[Text]) -> bool {
    let filled: Vec<&Text> = row.iter().filter(|cell| !cell.is_empty()).collect();
    let strong = |cell: &Text| cell.is_strong(0..cell.as_str().len());
    let set_off = first.iter().filter(|cell| !cell.is_empty()).all(strong);
    let titles = filled.iter().all(|cell| strong(cell) && cell.as_str().chars().count() < 60 && !is_capitals(cell.as_str()));
    let numbered = filled.first().is_some_and(|cell| super::is_number(cell.as_str()));
    set_off && titles && !numbered && filled.len() > 1
}

/// Puts the parts of a second header row in the place of the columns they divide: the last ones.
fn divide(titles: &mut Vec<String>, parts: &[String]) {
    while titles.last().is_some_and(String::is_empty) {
        titles.pop();
    }
    // Titles that hold parts of their own (`Giai đoạn 2026 - 2030` over five years) stand last.
    let holders = titles.iter().rev().take_while(|title| field(title) == Field::Other).count().max(1).min(titles.len());
    let per_holder = parts.len() / holders.max(1);
    let keep = titles.len() - if per_holder > 1 || holders == 1 { holders } else { 1 };
    let held = titles.split_off(keep);
    for (i, part) in parts.iter().enumerate() {
        let holder = held.get(i.checked_div(per_holder).unwrap_or(0).min(held.len().saturating_sub(1)));
        titles.push(holder.map_or_else(|| part.clone(), |holder| format!("{holder} – {part}")));
    }
}

/// One column holds the tasks; a further one that could is something else. Without any, the
/// longest-titled unknown column after the number does.
fn keep_one_task(columns: &mut [HeaderColumn]) {
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
pub(crate) fn is_column_numbers(row: &[Text]) -> bool {
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
