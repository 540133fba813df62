//! Annex tables: header, groups, data rows, and cells that slipped a column.
//!
//! ```text
//! table  = header (page-header | column-numbers | group | row)*
//! group  = a row of one name over the width, or of a number and a name in bold
//! row    = number? task output? lead? coordinating? time? money?
//! ```

pub(crate) mod columns;
mod field;
pub(crate) mod figures;
pub(crate) mod slip;
pub(crate) mod tiers;
mod year;

use std::ops::Range;

use self::columns::Header;
pub(crate) use self::columns::HeaderColumn;
use self::figures::{Figure, Targets};
use crate::marker::{self, Kind};
use crate::model::Field;
use crate::read::table::{Cell, Table};
use crate::text::{Seen, Text};

/// A table read: its columns and its data rows.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reading<'s> {
    pub(crate) columns: Vec<HeaderColumn<'s>>,
    pub(crate) rows: Vec<DataRow<'s>>,
    /// What the next table of the annex goes on with.
    pub(crate) carry: Carry<'s>,
}

/// Header and group that hold on where a table goes on after other lines.
#[derive(Debug, Clone, Default)]
pub(crate) struct Carry<'s> {
    header: Option<Header<'s>>,
    group: Option<String>,
}

impl Carry<'_> {
    /// Whether a table has been read that can go on.
    pub(crate) fn goes_on(&self) -> bool {
        self.header.is_some()
    }

    /// A group named between the parts of a table.
    pub(crate) fn enter_group(&mut self, name: &str) {
        self.group = Some(name.to_owned());
    }
}

/// A data row: what each field holds.
#[derive(Debug, Clone, Default)]
pub(crate) struct DataRow<'s> {
    /// The running number as written, from its column or from the front of the task.
    pub(crate) number: Option<String>,
    /// The text of the group row above it.
    pub(crate) group: Option<String>,
    pub(crate) task: Text<'s>,
    /// The other cells by the field their content belongs to, in source order.
    pub(crate) fields: Vec<(Field, Text<'s>)>,
    /// What the cells of the numbered row above say for this row too, where it has none of its own.
    pub(crate) shared: Vec<(Field, Text<'s>)>,
    /// The figures it is to reach.
    pub(crate) figures: Vec<Figure<'s>>,
    /// The cells as they stand.
    pub(crate) cells: Vec<String>,
    /// The source bytes of the row.
    pub(crate) source: Range<usize>,
}

/// Reads a table; `carry` is what the table before it in the same annex leaves.
pub(crate) fn read<'s>(seen: &'s Seen, table: &Table, carry: Carry<'s>) -> Reading<'s> {
    let texts = |row: &[Cell]| row.iter().map(|cell| seen.text(cell.text)).collect();
    let rows: Vec<Vec<Text<'s>>> = table.rows().map(texts).collect();
    let width = table.width();
    let carried = carry.header.filter(|header| header.columns.len().abs_diff(width) <= 1);
    let Some((header, mut at)) = columns::header(&rows).or(carried.map(|header| (header, 0))) else {
        return Reading { rows: without_header(&rows), ..Reading::default() };
    };
    let mut reading = Reading { columns: header.columns.clone(), ..Reading::default() };
    let mut groups = Groups { current: carry.group, used: true, counted: true };
    // Where rows are counted, a Roman number beside figures is that of a group with its sums.
    let counted = header.first_column_is_number() && rows.iter().any(|row| row.first().is_some_and(|cell| is_count(cell.as_str())));
    let targets = Targets::new(&header.columns);
    let mut shared: Vec<(Field, Text<'s>)> = Vec::new();
    while let Some(row) = rows.get(at) {
        at += 1;
        if row.iter().all(Text::is_empty) || header.is_repeated_by(row) || columns::is_column_numbers(row) {
            continue;
        }
        // A group heads the rows below it; with nothing below, it is a row of its own.
        let heads = rows.get(at).is_some_and(|next| !next.iter().all(Text::is_empty));
        if let Some(group) = group_row(row, &header, counted).filter(|_| heads) {
            groups.enter(group);
            shared.clear();
            continue;
        }
        let mut row = data_row(row, &header, &targets, &mut groups);
        if header.first_column_is_number() {
            share(&mut row, &mut shared);
        }
        reading.rows.push(row);
    }
    reading.carry = Carry { header: Some(header), group: groups.current };
    reading
}

/// Rows of a table whose header is not known: the longest cell is what the row is about.
fn without_header<'s>(rows: &[Vec<Text<'s>>]) -> Vec<DataRow<'s>> {
    let filled = rows.iter().filter(|row| row.iter().any(|cell| !cell.is_empty()));
    filled
        .map(|row| {
            let task = row.iter().max_by_key(|cell| cell.as_str().len()).copied().unwrap_or_default();
            let fields = row.iter().filter(|cell| !cell.is_empty() && **cell != task).map(|cell| (Field::Other, *cell)).collect();
            DataRow { task, fields, cells: cell_texts(row), source: extent(row), ..DataRow::default() }
        })
        .collect()
}

fn cell_texts(row: &[Text<'_>]) -> Vec<String> {
    row.iter().map(|cell| cell.as_str().to_owned()).collect()
}

/// The source bytes from the first to the last filled cell.
fn extent(row: &[Text<'_>]) -> Range<usize> {
    let mut filled = row.iter().filter(|cell| !cell.is_empty()).map(Text::extent);
    let first = filled.next().unwrap_or_default();
    filled.fold(first, |all, cell| all.start.min(cell.start)..all.end.max(cell.end))
}

/// The group that the rows stand under.
#[derive(Debug, Default)]
struct Groups {
    current: Option<String>,
    /// Whether a row has stood under the current group.
    used: bool,
    /// Whether a counted row has.
    counted: bool,
}

impl Groups {
    fn enter(&mut self, group: String) {
        self.current = Some(group);
        self.used = false;
        self.counted = false;
    }

    /// A row stands under the group. A group that is counted like rows ends with the row that is
    /// counted after it: under `3. Cơ cấu` stand rows without numbers, and `4` is the next beside it.
    fn enter_row(&mut self, number: Option<&str>) {
        self.used = true;
        let Some(number) = number.filter(|number| is_count(number.trim_end_matches(['.', ')']))) else { return };
        let ordinal = |text: &str| text.split('.').next().and_then(|digits| digits.trim().parse::<u32>().ok());
        let own = self.current.as_deref().and_then(ordinal);
        if !self.counted && own.is_some() && ordinal(number) == own.map(|own| own + 1) {
            self.current = None;
        }
        self.counted = true;
    }

    /// A group named in a column of the row itself. Right under a group row of the
    /// same name it says nothing new, whatever number it carries.
    fn enter_column(&mut self, group: &str) {
        let same = self.current.as_deref().is_some_and(|current| !self.used && without_number(current) == without_number(group));
        if !same {
            self.enter(group.to_owned());
        }
    }
}

fn without_number(text: &str) -> &str {
    marker::read(text).map_or(text, |m| &text[m.rest..])
}

/// The name of a group row, number first: `I. Cải cách thể chế`.
fn group_row(row: &[Text<'_>], header: &Header<'_>, counted: bool) -> Option<String> {
    let all = || row.iter().filter(|cell| !cell.is_empty());
    let (first, second) = (all().next()?, all().nth(1));
    let repeats = |cell: &Text<'_>, name: &Text<'_>| cell.as_str() == name.as_str() && !is_figure(cell.as_str());
    let strong = |cell: &Text<'_>| cell.is_strong(0..cell.as_str().len());
    // A conversion can repeat a name that spans the row in each of its columns.
    if all().nth(2).is_some() && all().skip(1).all(|cell| repeats(cell, first)) {
        let name = first.as_str();
        return (header.columns.len() > 1 && !is_number(name)).then(|| name.to_owned());
    }
    // Behind the number of the group its name can be repeated too.
    let again = all().nth(3).is_some() && all().skip(2).all(|cell| second.is_some_and(|name| repeats(cell, name)));
    let mut rest = all().skip(2).take(if again { 0 } else { row.len() });
    match (first, second) {
        (only, None) => {
            let text = only.as_str();
            let outer = marker::read(text).is_some_and(|m| matches!(m.kind, Kind::Roman | Kind::Upper | Kind::Part));
            let group_like = strong(only) || outer || crate::letter::is_capitals(text);
            (group_like && header.columns.len() > 1).then(|| text.to_owned())
        }
        (number, Some(name)) if is_number(number.as_str()) && header.first_column_is_number() => {
            let outer = !number.as_str().starts_with(|c: char| c.is_ascii_digit());
            let all_strong = || strong(number) && strong(name) && rest.clone().all(strong);
            let roman = || marker::read(&format!("{}. A", number.as_str())).is_some_and(|m| m.kind == Kind::Roman);
            let sums = outer && rest.clone().all(|cell| is_figure(cell.as_str())) && (all_strong() || (counted && roman()));
            // In a wide table a number and a name with nothing behind them head the rows below.
            let wide = header.columns.len() >= 5;
            let bare = rest.next().is_none() && (strong(name) || outer || wide) && header.columns.len() > 2 && !is_bullet(number.as_str());
            (bare || sums).then(|| format!("{}. {}", number.as_str().trim_end_matches(['.', ')']), name.as_str()))
        }
        _ => None,
    }
}

/// A running number in digits.
fn is_count(text: &str) -> bool {
    !text.is_empty() && text.len() <= 3 && text.bytes().all(|b| b.is_ascii_digit())
}

fn is_bullet(text: &str) -> bool {
    matches!(text, "-" | "+" | "*" | "–" | "•")
}

/// A running number of a row: `1`, `1.2`, `II`, `a`, `-`.
fn is_number(text: &str) -> bool {
    let bare = text.trim_end_matches(['.', ')']);
    is_bullet(bare)
        || (bare.len() <= 6 && !bare.is_empty() && bare.bytes().all(|b| b.is_ascii_digit() || b == b'.'))
        || (bare.len() <= 5 && !bare.is_empty() && bare.bytes().all(|b| b"IVXLC".contains(&b)))
        || (bare.chars().count() == 1 && bare.chars().all(char::is_alphabetic))
}

/// A figure: digits with the marks of numbers.
fn is_figure(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '%' | '-'))
}

fn data_row<'s>(row: &[Text<'s>], header: &Header<'s>, targets: &Targets<'s>, groups: &mut Groups) -> DataRow<'s> {
    let mut placed = slip::place(row, &header.columns);
    only_total(&mut placed, row, header);
    let mut number = None;
    let mut task = Text::default();
    let mut fields: Vec<(Field, Text<'s>)> = Vec::new();
    for (cell, field) in row.iter().zip(placed) {
        if cell.is_empty() {
            continue;
        }
        match field {
            Field::Number if number.is_none() => number = Some(cell.as_str().to_owned()),
            Field::Group => groups.enter_column(cell.as_str()),
            Field::Task if task.is_empty() => task = *cell,
            field => fields.push((field, *cell)),
        }
    }
    // Words under the number column name a row without one: a sum, or a row merged with the one above.
    let named =
        row.first().filter(|cell| task.is_empty() && number.as_deref().is_some_and(|number| !is_number(number) && number == cell.as_str()));
    if let Some(cell) = named {
        task = *cell;
        number = None;
    }
    if number.is_none() {
        // `1. Rà soát …` carries its number with it.
        if let Some(marker) = marker::read(task.as_str()).filter(|m| m.kind != Kind::Bullet) {
            number = Some(task.as_str()[..marker.len].to_owned());
            task = task.part(marker.rest..task.as_str().len());
        }
    }
    groups.enter_row(number.as_deref());
    let figures = targets.find(row, &task);
    let group = groups.current.clone();
    DataRow { number, group, task, fields, shared: Vec::new(), figures, cells: cell_texts(row), source: extent(row) }
}

/// Where one column of money is the total, the others are its parts.
fn only_total(placed: &mut [Field], row: &[Text<'_>], header: &Header<'_>) {
    let is_money = |at: &usize| placed.get(*at) == Some(&Field::Funding);
    let money: Vec<usize> = (0..row.len()).filter(is_money).filter(|&at| !row[at].is_empty()).collect();
    let total = money.iter().find(|&&at| header.columns.get(at).is_some_and(|column| column.title.to_lowercase().contains("tổng")));
    if let Some(&total) = total {
        for at in money.into_iter().filter(|&at| at != total) {
            placed[at] = Field::Other;
        }
    }
}

/// A row without a number goes on with the numbered row above it: who and when are merged with
/// those above where the row has none of its own. A sum is no part of the row above.
fn share<'s>(row: &mut DataRow<'s>, shared: &mut Vec<(Field, Text<'s>)>) {
    let is_shared = |field: Field| matches!(field, Field::Lead | Field::Coordinating | Field::Deadlines);
    if row.number.as_deref().is_some_and(|number| !is_bullet(number)) {
        *shared = row.fields.iter().filter(|(field, _)| is_shared(*field)).cloned().collect();
        return;
    }
    let words = row.task.words();
    let sum =
        ["tổng cộng", "tổng số", "cộng"].iter().any(|sum| words.phrase(0, sum).is_some()) || (words.is(0, "tổng") && words.len() == 1);
    if row.task.is_empty() || sum {
        shared.clear();
        return;
    }
    let missing = |field: Field| row.fields.iter().all(|(own, _)| *own != field);
    row.shared = shared.iter().filter(|(field, _)| missing(*field)).cloned().collect();
    // Cells below are merged with the nearest one above them.
    shared.retain(|(field, _)| missing(*field));
    shared.extend(row.fields.iter().filter(|(field, _)| is_shared(*field)).cloned());
}

#[cfg(test)]
mod tests;
