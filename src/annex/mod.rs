//! Annex tables: header, groups, data rows, and cells that slipped a column.
//!
//! ```text
//! table  = header (page-header | column-numbers | group | row)*
//! group  = a row of one name over the width, or of a number and a name in bold
//! row    = number? task output? lead? coordinating? time? money?
//! ```

pub(crate) mod columns;
pub(crate) mod ditto;
mod field;
pub(crate) mod figures;
mod rank;
pub(crate) mod slip;
pub(crate) mod tiers;
mod year;

use std::ops::Range;

use self::columns::Header;
pub(crate) use self::columns::HeaderColumn;
use self::ditto::Above;
use self::figures::{Figure, Targets};
use self::rank::{Rank, Total};
use crate::letter::{is_capitals, is_roman};
use crate::marker::{self, Kind};
use crate::model::Field;
use crate::read::table::{Grid, Row};
use crate::text::{Seen, SharedStr, Text};
use crate::words::Words;

/// A table that is read row by row. Each row is written over the one before it, so that a row makes no lists of its own.
#[derive(Debug, Clone)]
pub(crate) struct Rows<'s> {
    seen: &'s Seen,
    grid: Grid<'s>,
    /// Its own, or that of the table which it goes on from.
    header: Option<Header<'s>>,
    targets: Targets<'s>,
    /// Whether rows are counted. Then a Roman number beside figures is that of a group with its sums.
    counted: bool,
    groups: Groups<'s>,
    /// What the cells of the numbered row above say for those below it.
    shared: Vec<(Field, Text<'s>)>,
    /// What the row above says in each column.
    above: Above<'s>,
    /// The index of the next row.
    at: usize,
    /// The row that was read last, and the field of each of its cells.
    row: DataRow<'s>,
    placed: Vec<Field>,
}

/// Header and group that hold on where a table goes on after other lines, and the lists that rows are written in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Carry<'s> {
    header: Option<Header<'s>>,
    group: Option<Group<'s>>,
    row: DataRow<'s>,
    shared: Vec<(Field, Text<'s>)>,
    above: Above<'s>,
    placed: Vec<Field>,
}

impl<'s> Carry<'s> {
    /// Leaves an annex: nothing of it holds on but the room that its rows took.
    pub(crate) fn leave(&mut self) {
        self.header = None;
        self.group = None;
        self.above.clear();
    }

    /// Whether a table has been read that can go on.
    pub(crate) fn goes_on(&self) -> bool {
        self.header.is_some()
    }

    /// A group named between the parts of a table.
    pub(crate) fn enter_group(&mut self, name: &Text<'s>) {
        self.group = Some(Group::of(name));
    }
}

/// A data row: what each field holds.
#[derive(Debug, Clone, Default)]
pub(crate) struct DataRow<'s> {
    /// The running number as written, from its column or from the front of the task.
    pub(crate) number: Option<&'s str>,
    /// The group row above it.
    pub(crate) group: Option<Group<'s>>,
    pub(crate) task: Text<'s>,
    /// The other cells by the field their content belongs to, in source order.
    pub(crate) fields: Vec<(Field, Text<'s>)>,
    /// What the cells of the numbered row above say for this row too, where it has none of its own.
    pub(crate) shared: Vec<(Field, Text<'s>)>,
    /// The figures it is to reach.
    pub(crate) figures: Vec<Figure<'s>>,
    /// The cells as they stand.
    pub(crate) cells: Vec<Text<'s>>,
}

impl<'s> Rows<'s> {
    /// Reads the header of a table; `carry` is what the table before it in the same annex leaves.
    pub(crate) fn of(seen: &'s Seen, grid: Grid<'s>, carry: Carry<'s>) -> Self {
        let width = grid.width();
        let carried = carry.header.filter(|header| header.columns.len().abs_diff(width) <= 1);
        let (header, at) = match columns::header(seen, grid) {
            Some((header, at)) => (Some(header), at),
            None => (carried, 0),
        };
        let (mut row, mut shared) = (carry.row, carry.shared);
        row.clear();
        shared.clear();
        let is_counted = |row: Row<'_>| is_count(row.first(seen).as_str());
        Self {
            seen,
            grid,
            targets: header.as_ref().map(|header| Targets::new(&header.columns)).unwrap_or_default(),
            counted: header.as_ref().is_some_and(Header::first_column_is_number) && grid.rows().any(is_counted),
            groups: Groups { current: carry.group, used: true, counted: true, anew: false, last: false, summed: None },
            above: carry.above,
            header,
            shared,
            at,
            row,
            placed: carry.placed,
        }
    }

    /// The columns that the header tells.
    pub(crate) fn columns(&self) -> &[HeaderColumn<'s>] {
        self.header.as_ref().map_or(&[], |header| &header.columns)
    }

    /// How many rows may still come.
    pub(crate) fn left(&self) -> usize {
        self.grid.row_count().saturating_sub(self.at)
    }

    /// What the next table of the annex goes on with.
    pub(crate) fn carry(self) -> Carry<'s> {
        let group = self.groups.current.filter(|_| self.header.is_some());
        Carry { header: self.header, group, row: self.row, shared: self.shared, above: self.above, placed: self.placed }
    }

    /// The next data row.
    pub(crate) fn read(&mut self) -> Option<&DataRow<'s>> {
        while let Some(row) = self.grid.row(self.at) {
            self.at += 1;
            if row.is_empty() {
                continue;
            }
            row.write_texts(self.seen, &mut self.row.cells);
            let Some(header) = &self.header else {
                self.row.read_without_header();
                return Some(&self.row);
            };
            let cells = &self.row.cells;
            if header.is_repeated_by(cells) || columns::is_column_numbers(cells) {
                continue;
            }
            // A group heads the rows below it; with nothing below, it is a row of its own.
            let below = self.grid.row(self.at).filter(|next| !next.is_empty());
            let heads = |_: &Group<'s>| below.is_some_and(|below| rank::heads(cells, &below, self.seen));
            if let Some(group) = group_row(cells, header, self.counted).filter(heads) {
                self.groups.enter(group);
                self.shared.clear();
                continue;
            }
            // A cell that stands for the one above it belongs where it stands.
            let repeats = self.above.resolve(cells, &header.columns);
            slip::place(self.above.cells(), &header.columns, &mut self.placed);
            only_total(&mut self.placed, cells, header);
            self.groups.last = below.is_none();
            self.row.read(&self.placed, &self.targets, &mut self.groups);
            self.row.shared.clear();
            if repeats {
                self.row.repeat(&self.placed, self.above.cells());
            }
            if header.first_column_is_number() {
                self.row.share(&mut self.shared);
            }
            return Some(&self.row);
        }
        None
    }
}

/// A group of rows: what its row says, number first, and what that ends with.
#[derive(Debug, Clone)]
pub(crate) struct Group<'s> {
    pub(crate) name: SharedStr,
    text: Text<'s>,
}

impl<'s> Group<'s> {
    /// The group that a text names.
    fn of(text: &Text<'s>) -> Self {
        Self { name: text.shared(), text: *text }
    }

    /// A group behind its number: `I. Cải cách thể chế`.
    fn numbered(number: &str, name: &Text<'s>) -> Self {
        Self { name: SharedStr::joined(&[bare(number), ". ", name.as_str()]), text: *name }
    }

    /// The words of its name behind the number.
    pub(crate) fn words(&self) -> Words<'_> {
        let (name, text) = (without_number(&self.name), self.text.as_str());
        // Mostly they are among the words of what is seen.
        match text.len().checked_sub(name.len()).filter(|&start| text.get(start..) == Some(name)) {
            Some(start) => self.text.words_in(start..text.len()),
            None => Words::new(name),
        }
    }
}

/// The group that the rows stand under.
#[derive(Debug, Clone)]
struct Groups<'s> {
    current: Option<Group<'s>>,
    /// Whether a row has stood under the current group.
    used: bool,
    /// Whether a counted row has.
    counted: bool,
    /// Whether a series of letters or Roman numbers has begun under it.
    anew: bool,
    /// Whether no row stands below the one that is read.
    last: bool,
    /// The row before, where its number has parts and it has nothing but a sum: a group if counting begins anew below it.
    summed: Option<Group<'s>>,
}

impl<'s> Groups<'s> {
    fn enter(&mut self, group: Group<'s>) {
        self.current = Some(group);
        self.used = false;
        self.counted = false;
        self.anew = false;
        self.summed = None;
    }

    /// Whether the current group ends before a row of this rank, or before a sum of rows of this rank.
    fn ends_before(&self, rank: &Rank<'_>) -> bool {
        let own = self.current.as_ref().and_then(|group| Rank::of_name(&group.name));
        !self.anew && own.is_some_and(|own| own.ends_before(rank))
    }

    /// Whether a row without a number is the sum of more than what stands under the current group.
    fn is_summed_up_by(&self, task: &Text<'_>) -> bool {
        match rank::total(&task.words()) {
            Some(Total::Of(rank)) => self.ends_before(&rank),
            Some(Total::Bare) => self.last,
            None => false,
        }
    }

    /// Takes note of a row of a letter or a Roman number. It ends the group that such rows stand beside, not one in which
    /// they begin anew.
    fn pass(&mut self, rank: &Rank<'_>) {
        if rank.is_first() {
            self.anew = true;
        } else if self.ends_before(rank) {
            self.current = None;
        }
    }

    /// Takes note of a row whose number has parts: `1.1.2`. The points `a.`, `b.` of the one before it end with it, and so
    /// does a group whose number has parts and that it is none of.
    fn pass_parts(&mut self, number: &str, summed: Option<Group<'s>>) {
        let ends = |group: &Group<'_>| match marker::read(&group.name).map(|marker| marker.kind) {
            Some(Kind::Letter) => true,
            Some(Kind::Decimal) => {
                let own = bare(group.name.split(' ').next().unwrap_or_default());
                !number.strip_prefix(own).is_some_and(|rest| rest.starts_with('.'))
            }
            _ => false,
        };
        if self.current.as_ref().is_some_and(ends) {
            self.current = None;
        }
        self.summed = summed;
    }

    /// A row stands under the group. A group that is counted like rows ends with the row that is
    /// counted after it: under `3. Cơ cấu` stand rows without numbers, and `4` is the next beside it.
    fn enter_row(&mut self, number: Option<&str>) {
        let used = std::mem::replace(&mut self.used, true);
        let summed = self.summed.take();
        if let Some(rank) = number.filter(|number| number.starts_with(char::is_uppercase)).and_then(Rank::of) {
            self.pass(&rank);
        }
        if let (Some("1" | "1." | "01"), Some(group)) = (number, summed) {
            self.enter(group);
        }
        let Some(number) = number.filter(|number| is_count(bare(number))) else { return };
        let ordinal = |text: &str| text.split('.').next().and_then(|digits| digits.trim().parse::<u32>().ok());
        let own = self.current.as_ref().and_then(|group| ordinal(&group.name));
        // The points `a.`, `b.` of which the rows have no numbers end before the number that goes on.
        let point = || self.current.as_ref().is_some_and(|group| matches!(Rank::of_name(&group.name), Some(Rank::Point(_))));
        let beside = own.is_some() && ordinal(number) == own.map(|own| own + 1);
        if !self.counted && (beside || used && ordinal(number) > Some(1) && point()) {
            self.current = None;
        }
        self.counted = true;
    }

    /// A group named in a column of the row itself. Right under a group row of the
    /// same name it says nothing new, whatever number it carries.
    fn enter_column(&mut self, group: &Text<'s>) {
        let is_same = |current: &Group<'_>| !self.used && without_number(&current.name) == without_number(group.as_str());
        if !self.current.as_ref().is_some_and(is_same) {
            self.enter(Group::of(group));
        }
    }
}

fn without_number(text: &str) -> &str {
    marker::read(text).map_or(text, |m| &text[m.rest()..])
}

/// The group that a row is the head of.
fn group_row<'s>(row: &[Text<'s>], header: &Header<'_>, counted: bool) -> Option<Group<'s>> {
    let all = || row.iter().filter(|cell| !cell.is_empty());
    let (first, second) = (all().next()?, all().nth(1));
    let repeats = |cell: &Text<'_>, name: &Text<'_>| cell.as_str() == name.as_str() && !is_figure(cell.as_str());
    let strong = |cell: &Text<'_>| cell.is_strong(0..cell.as_str().len());
    // A conversion can repeat a name that spans the row in each of its columns.
    if all().nth(2).is_some() && all().skip(1).all(|cell| repeats(cell, first)) {
        let name = first.as_str();
        return (header.columns.len() > 1 && !is_number(name)).then(|| Group::of(first));
    }
    // Behind the number of the group its name can be repeated too.
    let again = all().nth(3).is_some() && all().skip(2).all(|cell| second.is_some_and(|name| repeats(cell, name)));
    let mut rest = all().skip(2).take(if again { 0 } else { row.len() });
    match (first, second) {
        (only, None) => {
            let text = only.as_str();
            let outer = marker::read(text).is_some_and(|m| matches!(m.kind, Kind::Roman | Kind::Upper | Kind::Part));
            let group_like = strong(only) || outer || is_capitals(text);
            (group_like && header.columns.len() > 1).then(|| Group::of(only))
        }
        (number, Some(name)) if is_number(number.as_str()) && header.first_column_is_number() => {
            let outer = !number.as_str().starts_with(|c: char| c.is_ascii_digit());
            let all_strong = || strong(number) && strong(name) && rest.clone().all(strong);
            let roman = || marker::read(&format!("{}. A", number.as_str())).is_some_and(|m| m.kind == Kind::Roman);
            let sums = outer && rest.clone().all(|cell| is_figure(cell.as_str())) && (all_strong() || (counted && roman()));
            // In a wide table a number and a name with nothing behind them head the rows below.
            let wide = header.columns.len() >= 5;
            let bare = rest.next().is_none() && (strong(name) || outer || wide) && header.columns.len() > 2 && !is_bullet(number.as_str());
            (bare || sums).then(|| Group::numbered(number.as_str(), name))
        }
        _ => None,
    }
}

/// A number without the mark behind it.
fn bare(number: &str) -> &str {
    number.trim_end_matches(['.', ')'])
}

/// A running number in digits.
fn is_count(text: &str) -> bool {
    !text.is_empty() && text.len() <= 3 && text.bytes().all(|b| b.is_ascii_digit())
}

/// A number with parts: `1.1.2`.
fn has_parts(number: &str) -> bool {
    let bare = bare(number);
    bare.contains('.') && bare.split('.').all(is_count)
}

fn is_bullet(text: &str) -> bool {
    matches!(text, "-" | "+" | "*" | "–" | "•")
}

/// A running number of a row: `1`, `1.2`, `II`, `a`, `-`.
fn is_number(text: &str) -> bool {
    let bare = bare(text);
    is_bullet(bare)
        || (bare.len() <= 6 && !bare.is_empty() && bare.bytes().all(|b| b.is_ascii_digit() || b == b'.'))
        || is_roman(bare)
        || (bare.chars().count() == 1 && bare.chars().all(char::is_alphabetic))
}

/// A figure: digits with the marks of numbers.
fn is_figure(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '%' | '-'))
}

impl<'s> DataRow<'s> {
    /// Makes it a row of which nothing is known.
    fn clear(&mut self) {
        let Self { number, group, task, fields, shared, figures, cells } = self;
        (*number, *group, *task) = (None, None, Text::default());
        fields.clear();
        shared.clear();
        figures.clear();
        cells.clear();
    }

    /// Reads the row that its cells are, of which the fields have been told.
    fn read(&mut self, placed: &[Field], targets: &Targets<'s>, groups: &mut Groups<'s>) {
        self.number = None;
        self.task = Text::default();
        self.fields.clear();
        for (cell, field) in self.cells.iter().zip(placed) {
            if cell.is_empty() {
                continue;
            }
            match field {
                Field::Number if self.number.is_none() => self.number = Some(cell.as_str()),
                Field::Group => groups.enter_column(cell),
                Field::Task if self.task.is_empty() => self.task = *cell,
                field => self.fields.push((*field, *cell)),
            }
        }
        // Words under the number column name a row without one: a sum, or a row merged with the one above.
        let is_name = |cell: &&Text<'_>| self.number.is_some_and(|number| !is_number(number) && number == cell.as_str());
        if let Some(cell) = self.cells.first().filter(|cell| self.task.is_empty() && is_name(cell)) {
            self.task = *cell;
            self.number = None;
        }
        if self.number.is_none() {
            // `1. Rà soát …` carries its number with it.
            let text = self.task.as_str();
            if let Some(marker) = marker::read(text).filter(|m| m.kind != Kind::Bullet) {
                self.number = text.get(..marker.len());
                self.task = self.task.part(marker.rest()..text.len());
            }
        }
        groups.enter_row(self.number);
        if let Some(number) = self.number.filter(|number| has_parts(number)) {
            let is_sum = self.fields.len() <= 1 && self.fields.iter().all(|(_, cell)| is_figure(cell.as_str()));
            let summed = is_sum && !self.task.is_empty();
            groups.pass_parts(number, summed.then(|| Group::numbered(number, &self.task)));
        }
        let of_all = self.number.is_none() && groups.current.is_some() && groups.is_summed_up_by(&self.task);
        self.group.clone_from(if of_all { &None } else { &groups.current });
        targets.find(&self.cells, &self.task, &mut self.figures);
    }

    /// Reads the row that its cells are where no header is known: the longest cell is what it is about.
    fn read_without_header(&mut self) {
        let task = self.cells.iter().max_by_key(|cell| cell.len()).copied().unwrap_or_default();
        self.task = task;
        let others = || self.cells.iter().filter(|cell| !cell.is_empty() && **cell != task);
        self.fields.resize(others().count(), (Field::Other, Text::default()));
        // Each in its place: a field and a cell that are handed on as one value are copied as bytes that were just written apart.
        for ((field, text), cell) in self.fields.iter_mut().zip(others()) {
            *field = Field::Other;
            *text = *cell;
        }
    }

    /// The source bytes of its task; of the row, from its first to its last filled cell, where it has none.
    pub(crate) fn extent(&self) -> Range<usize> {
        if !self.task.is_empty() {
            return self.task.extent();
        }
        let mut filled = self.cells.iter().filter(|cell| !cell.is_empty()).map(Text::extent);
        let first = filled.next().unwrap_or_default();
        filled.fold(first, |all, cell| all.start.min(cell.start)..all.end.max(cell.end))
    }

    /// Takes what the cells of the row above say for those that stand for them, and nothing for those that say so.
    fn repeat(&mut self, placed: &[Field], meant: &[Text<'s>]) {
        let Self { fields, shared, cells, .. } = self;
        for ((cell, meant), field) in cells.iter().zip(meant).zip(placed) {
            if cell.is_empty() || cell == meant {
                continue;
            }
            fields.retain(|(own, text)| own != field || text != cell);
            if !meant.is_empty() {
                shared.push((*field, *meant));
            }
        }
    }

    /// Whether it is the sum of those above it, which nobody numbers: `Tổng cộng`.
    pub(crate) fn is_bare_sum(&self) -> bool {
        let words = self.task.words();
        let alone = SUMS.iter().filter_map(|sum| words.phrase(0, sum)).any(|end| (end..words.len()).all(|at| !words.letters(at)));
        self.number.is_none() && alone
    }

    /// A row without a number goes on with the numbered row above it: who and when are merged with
    /// those above where the row has none of its own. A sum is no part of the row above.
    fn share(&mut self, above: &mut Vec<(Field, Text<'s>)>) {
        let Self { number, task, fields, shared, .. } = self;
        let own = || fields.iter().filter(|(field, _)| matches!(field, Field::Lead | Field::Coordinating | Field::Deadlines)).copied();
        if number.is_some_and(|number| !is_bullet(number)) {
            above.clear();
            above.extend(own());
            return;
        }
        if task.is_empty() || is_sum(&task.words()) {
            above.clear();
            return;
        }
        // Cells below are merged with the nearest one above them.
        above.retain(|(field, _)| fields.iter().chain(shared.iter()).all(|(own, _)| own != field));
        shared.extend(above.iter().copied());
        above.extend(own());
    }
}

/// Whether words begin as those of a sum do.
fn is_sum(words: &Words<'_>) -> bool {
    SUMS.iter().filter_map(|sum| words.phrase(0, sum)).any(|end| end > 1 || words.is(0, "cộng") || words.len() == 1)
}

/// What a sum is called.
const SUMS: [&str; 4] = ["tổng cộng", "tổng số", "cộng", "tổng"];

/// Where one column of money is the total, the others are its parts.
fn only_total(placed: &mut [Field], row: &[Text<'_>], header: &Header<'_>) {
    let is_money = |at: usize, field: Field| field == Field::Funding && row.get(at).is_some_and(|cell| !cell.is_empty());
    let is_total = |at: usize| header.columns.get(at).is_some_and(|column| column.total);
    if let Some(total) = placed.iter().enumerate().position(|(at, &field)| is_money(at, field) && is_total(at)) {
        for (at, field) in placed.iter_mut().enumerate() {
            if at != total && is_money(at, *field) {
                *field = Field::Other;
            }
        }
    }
}

#[cfg(test)]
mod tests;
