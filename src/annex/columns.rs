//! The header of a table: what each column holds, by the words of its title.

use smallvec::SmallVec;

use super::field::{field, may_be_targets, may_be_title, names_units};
use super::tiers::{self, Title};
use super::year;
use crate::letter::is_longer;
use crate::model::Field;
use crate::read::table::{Grid, Row};
use crate::text::{Seen, SharedStr, Text};
use crate::words::{Words, same_word};

/// A column by its header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct HeaderColumn<'s> {
    pub(crate) field: Field,
    /// Its title as a whole.
    pub(crate) title: SharedStr,
    /// Whether its title says that it holds a total.
    pub(crate) total: bool,
    /// Whether it holds the units of figures.
    pub(crate) units: bool,
    /// Whether its figures may be targets: nothing in its title says that they are none.
    pub(crate) targets: bool,
    /// The tiers of its title.
    pub(crate) tiers: Title<'s>,
}

impl<'s> HeaderColumn<'s> {
    fn new(tiers: Title<'s>) -> Self {
        let title = tiers.text();
        // A title of one tier is cut into words already.
        let words = if tiers.part.is_none() { tiers.holder.words() } else { Words::new(&title) };
        let field = match field(&words) {
            // `Kết quả năm 2025` holds a figure of that year, no output.
            Field::Outputs if year::has_year(&title) => Field::Other,
            field => field,
        };
        let (total, units, targets) = (says_total(&title), names_units(&words), may_be_targets(&words));
        Self { field, title, total, units, targets, tiers }
    }
}

/// Whether a title says `tổng`, in whatever letters, be it a word of its own or a part of one.
fn says_total(title: &str) -> bool {
    // Most titles have no letter of it that would be worth a small copy.
    title.contains(['ổ', 'Ổ']) && title.to_lowercase().contains("tổng")
}

/// The header of a table.
#[derive(Debug, Clone)]
pub(crate) struct Header<'s> {
    pub(crate) columns: Vec<HeaderColumn<'s>>,
    /// The cells of its rows, to know them again on a new page.
    rows: SmallVec<[Vec<Text<'s>>; 2]>,
}

impl Header<'_> {
    /// Whether a row is one of the header's rows printed again.
    pub(crate) fn is_repeated_by(&self, row: &[Text<'_>]) -> bool {
        let cells = || row.iter().filter(|cell| !cell.is_empty());
        let same = |header: &Vec<Text<'_>>| header.iter().filter(|cell| !cell.is_empty()).map(Text::as_str).eq(cells().map(Text::as_str));
        // A part of the table can repeat the titles without those merged over its rows.
        let is_title =
            |cell: &Text<'_>| !is_longer(cell.as_str(), 40) && may_be_title(cell.as_str()) && field(&cell.words()) != Field::Other;
        self.rows.iter().any(same) || (cells().all(is_title) && cells().count() >= 3)
    }

    pub(crate) fn first_column_is_number(&self) -> bool {
        self.columns.first().is_some_and(|column| column.field == Field::Number)
    }
}

/// Finds the header among the first rows: it, and the index of the row after it.
pub(crate) fn header<'s>(seen: &'s Seen, grid: Grid<'s>) -> Option<(Header<'s>, usize)> {
    let texts = |row: Row<'_>| {
        let mut texts: Vec<Text<'s>> = Vec::new();
        row.write_texts(seen, &mut texts);
        texts
    };
    let width_from = |next: usize| grid.rows().skip(next).map(|row| row.width()).max().unwrap_or(0);
    let (first, row) = grid.rows().take(4).enumerate().find(|(_, row)| is_header(|| row.filled(seen)))?;
    let row = texts(row);
    let mut next = first + 1;
    let width = width_from(next).max(row.iter().filter(|cell| !cell.is_empty()).count());
    let mut titles = tiers::titles(&row);
    let mut rows: SmallVec<[Vec<Text<'s>>; 2]> = SmallVec::from_iter([row]);
    // A second header row divides the columns of the first that it stands under.
    let below = grid.row(next).map(texts);
    if let Some((row, parts)) = below.and_then(|below| tiers::divided(rows.first()?, &below, width).map(|parts| (below, parts))) {
        titles = parts;
        rows.push(row);
        next += 1;
    }
    let width = width_from(next);
    while titles.last().is_some_and(|title| title.holder.is_empty()) && titles.len() > width {
        titles.pop();
    }
    let mut columns: Vec<HeaderColumn<'s>> = titles.into_iter().map(HeaderColumn::new).collect();
    take_days(&mut columns);
    keep_one_task(&mut columns);
    Some((Header { columns, rows }, next))
}

/// A title that is no field of its own: `ĐVT`, `Ghi chú`, `Kế hoạch 2026`.
fn is_companion(title: &Text<'_>) -> bool {
    let words = title.words();
    ["đơn vị tính", "đvt", "ghi chú", "số lượng"].iter().any(|name| words.phrase(0, name).is_some()) || year::names_year(title.as_str())
}

/// Whether a row is a header, given its filled cells: several of its titles are titles of columns, or the first is that of their
/// numbers, and none is a number.
fn is_header<'s, F: Iterator<Item = Text<'s>>>(filled: impl Fn() -> F) -> bool {
    let short = || filled().filter(|cell| !is_longer(cell.as_str(), 79));
    let known = short().filter(|cell| may_be_title(cell.as_str()) && field(&cell.words()) != Field::Other).count();
    // Units and years say little alone, but they go with a title that is known.
    let known = known + if known > 0 { short().filter(|cell| is_companion(cell)).count() } else { 0 };
    let figure = |text: &str| text.chars().all(|c| c.is_ascii_digit() || c == '.') && !year::is_year(text);
    let figures = || filled().any(|cell| figure(cell.as_str()));
    // No row of data has the title of the numbers: `TT | Đơn vị | Trẻ dưới 1 tuổi | Tỷ lệ (%)`.
    let numbered = || filled().next().is_some_and(|cell| may_be_title(cell.as_str()) && field(&cell.words()) == Field::Number);
    let least = if known == 1 && filled().count() >= NAMED && numbered() { 1 } else { 2 };
    filled().count() >= 2 && known >= least && !figures()
}

/// How many titles a header has at least of which only that of the numbers is known.
const NAMED: usize = 3;

/// The titles of a column of days, and of those beside it that tell where and at what hour.
const DAYS: [&str; 9] = ["ngày", "ngày tổ chức", "thứ, ngày", "ngày, giờ", "ngày, tháng", "ngày tháng", "ngày/tháng", "tháng", "tháng/năm"];
const PLACES: [&str; 4] = ["địa điểm", "địa điểm tổ chức", "giờ", "nơi tổ chức"];

/// A column of days holds the times of a timetable, which tells where, at what hour or by whom, too. Elsewhere `Ngày` may be
/// that of a paper, or count how many there are.
fn take_days(columns: &mut [HeaderColumn<'_>]) {
    let titled = |column: &HeaderColumn<'_>, titles: &[&str]| titles.iter().any(|title| same_word(&column.title, title));
    let timed = columns.iter().any(|column| column.field == Field::Deadlines);
    let charged = |column: &HeaderColumn<'_>| matches!(column.field, Field::Lead | Field::Coordinating);
    if timed || !columns.iter().any(|column| charged(column) || titled(column, &PLACES)) {
        return;
    }
    if let Some(days) = columns.iter_mut().find(|column| column.field == Field::Other && titled(column, &DAYS)) {
        days.field = Field::Deadlines;
    }
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
    let cells = || row.iter().map(|cell| cell.as_str().trim_matches(['(', ')', ' '])).filter(|cell| !cell.is_empty());
    let number = |cell: &str| cell.parse::<u32>().ok();
    // Letters stand before the numbers, and a formula can stand for one. In most rows the second cell is neither.
    let mut behind_letters = cells().skip_while(|cell| matches!(*cell, "A" | "B" | "C"));
    if !behind_letters.all(|cell| number(cell).is_some() || cell.contains('=')) {
        return false;
    }
    let numbers = || cells().filter_map(number);
    cells().nth(2).is_some()
        && numbers().nth(1).is_some()
        && numbers().zip(numbers().skip(1)).all(|(number, next)| next > number && next - number <= 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_total_in_whatever_letters() {
        for title in ["Tổng số", "TỔNG", "Kinh phí (tổng cộng)", "tỔng", "Tông", "Tốn", "TỔN", "", "Ổng", "Tổ ng"] {
            assert_eq!(says_total(title), title.to_lowercase().contains("tổng"), "{title}");
        }
    }

    #[test]
    fn the_title_of_the_numbers_makes_a_header_of_titles_that_are_not_known() {
        let rows = |header: &str| {
            let plan = crate::parse(&format!(
                "KẾ HOẠCH\nTiêm chủng\n\nI. NHIỆM VỤ\n- Tiêm.\n\nPHỤ LỤC\n\n{header}\n|---|---|---|---|\n| 1 | Xã An Phú | 120 | 95 |\n| 2 | Xã An Hòa | 80 | 97 |\n"
            ));
            plan.annexes.first().map_or(0, |annex| annex.rows.len())
        };
        for header in [
            "| TT | Đơn vị | Trẻ dưới 1 tuổi | Đạt (%) |",
            "| STT | Địa bàn | Trẻ em | Phụ nữ có thai |",
            "| Số TT | Xã | Lúa (ha) | Ngô (ha) |",
        ] {
            assert_eq!(rows(header), 2, "{header}");
        }
        // A row of data is none, and neither is one in which the numbers' title stands with figures or almost alone.
        for header in [
            "| 0 | Xã An Bình | 70 | 91 |",
            "| A | Xã An Bình | Xã An Lộc | Xã An Thái |",
            "| TT | Xã An Bình | 70 | 91 |",
            "| TT | Xã An Bình | | |",
        ] {
            assert_eq!(rows(header), 3, "{header}");
        }
    }

    #[test]
    fn column_titles() {
        for (expected, titles) in [
            (Field::Number, &["STT", "TT", "Số TT", "Số thứ tự"][..]),
            (Field::Task, &["Nội dung công việc", "Tên nhiệm vụ", "Nhiệm vụ cụ thể", "Hoạt động", "Mặt hàng"]),
            (Field::Lead, &["Cơ quan chủ trì", "Đơn vị thực hiện", "Đơn vị chủ trì thực hiện", "Phân công thực hiện", "Bộ phận thực hiện"]),
            (
                Field::Coordinating,
                &["Cơ quan phối hợp", "Đơn vị phối hợp thực hiện", "Các đơn vị tham gia", "Các cơ quan, đơn vị liên quan"],
            ),
            (
                Field::Deadlines,
                &[
                    "Thời gian hoàn thành chậm nhất",
                    "Thời hạn",
                    "Tiến độ thực hiện",
                    "Hoàn thành",
                    "Thời gian hoàn thành sản phẩm",
                    "Kết quả, hoàn thành trước ngày",
                    "Ngày thực hiện",
                    "Lịch thực hiện",
                ],
            ),
            (Field::Outputs, &["Sản phẩm", "Kết quả dự kiến", "Sản phẩm đầu ra", "Sản phẩm hoàn thành"]),
            (Field::Funding, &["Kinh phí triển khai", "Nguồn kinh phí", "Dự toán"]),
            (Field::Group, &["Nhiệm vụ chung", "Lĩnh vực"]),
            (
                Field::Other,
                &[
                    "Số lượng công chức thực hiện",
                    "Ghi chú",
                    "ĐVT",
                    "Năm 2027",
                    "Ngày sinh",
                    "Ngày ban hành",
                    "Số ngày",
                    "Thứ",
                    "Ngày 15",
                    "Thành phần tham gia",
                ],
            ),
        ] {
            for title in titles {
                assert_eq!(field(&Words::new(title)), expected, "{title}");
            }
        }
    }
}
