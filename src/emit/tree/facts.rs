//! What was found in an item, in a few words.

use crate::emit::Language;
use crate::model::{Agency, Annex, Deadline, Field, Item, Measure, Plan, Role, Row, Section};

use super::words;
use super::{Fact, Paint};

/// What the item itself states; what it inherits stands at the heading.
pub(super) fn of_item(item: &Item, language: Language) -> Vec<Fact> {
    let mut facts = Vec::new();
    add(&mut facts, words::amount(language), Paint::Yellow, item.measures.iter().map(|measure| words::measure(measure, language)));
    actors_and_times(&mut facts, &item.lead, &item.coordinating, &item.deadlines, language);
    add(&mut facts, words::output(language), Paint::Plain, item.outputs.iter());
    add(&mut facts, words::funding(language), Paint::Plain, item.funding.iter());
    facts
}

/// What the heading gives to the items below it.
pub(super) fn of_section(section: &Section, language: Language) -> Vec<Fact> {
    let mut facts = Vec::new();
    actors_and_times(&mut facts, &section.lead, &section.coordinating, &section.deadlines, language);
    facts
}

/// The columns of an annex.
pub(super) fn of_annex(annex: &Annex, language: Language) -> Vec<Fact> {
    let mut facts = Vec::new();
    let titles: Vec<&str> = annex.columns.iter().map(|column| column.title.as_str()).filter(|title| !title.is_empty()).collect();
    add(&mut facts, words::columns(language), Paint::Faint, titles.into_iter());
    facts
}

/// The cells of a row that are no part of its item: those of columns with a meaning of their own,
/// such as a figure for each commune. A row that slipped its columns does not tell which is which.
pub(super) fn of_row(annex: &Annex, row: &Row) -> Vec<Fact> {
    if row.cells.len() != annex.columns.len() {
        return Vec::new();
    }
    let cells = annex.columns.iter().zip(&row.cells).filter(|(column, cell)| column.field == Field::Other && !cell.is_empty());
    cells.map(|(column, cell)| Fact { label: "", paint: Paint::Plain, value: format!("{}: {cell}", column.title) }).collect()
}

fn actors_and_times(facts: &mut Vec<Fact>, lead: &[Agency], coordinating: &[Agency], deadlines: &[Deadline], language: Language) {
    let times = deadlines.iter().filter(|deadline| !deadline.inherited).map(|deadline| words::deadline(deadline, language));
    add(facts, words::time(language), Paint::Magenta, times);
    add(facts, words::lead(language), Paint::Cyan, own(lead));
    add(facts, words::coordinating(language), Paint::Plain, own(coordinating));
}

/// The names that it gives itself.
fn own(agencies: &[Agency]) -> impl Iterator<Item = &str> {
    agencies.iter().filter(|agency| !agency.inherited).map(|agency| agency.text.as_str())
}

fn add(facts: &mut Vec<Fact>, label: &'static str, paint: Paint, values: impl Iterator<Item: AsRef<str>>) {
    let mut value = String::new();
    for one in values {
        // A comma may stand inside a value, as in 8,5%.
        value.push_str(if value.is_empty() { "" } else { "; " });
        value.push_str(one.as_ref());
    }
    if !value.is_empty() {
        facts.push(Fact { label, paint, value });
    }
}

/// How much of everything the plan holds; what it has none of is not named.
pub(super) fn counts(plan: &Plan, language: Language) -> Vec<Fact> {
    let items: Vec<&Item> = plan.items().collect();
    let of_role = |role: Role| items.iter().filter(|item| item.role == role).count();
    let measures: Vec<&Measure> = items.iter().flat_map(|item| &item.measures).collect();
    let deadlines = items.iter().flat_map(|item| &item.deadlines).chain(plan.outline.iter().flat_map(|section| &section.deadlines));
    let counts = [
        (plan.outline.len(), words::count_sections(language)),
        (of_role(Role::Objective), words::count_role(Role::Objective, language)),
        (of_role(Role::Requirement), words::count_role(Role::Requirement, language)),
        (of_role(Role::Target), words::count_role(Role::Target, language)),
        (of_role(Role::Task), words::count_role(Role::Task, language)),
        (of_role(Role::Responsibility), words::count_role(Role::Responsibility, language)),
        (of_role(Role::Provision), words::count_role(Role::Provision, language)),
        (measures.len(), words::count_measures(language)),
        (deadlines.filter(|deadline| !deadline.inherited).count(), words::count_deadlines(language)),
        (plan.annexes.len(), words::count_annexes(language)),
        (plan.annexes.iter().map(|annex| annex.rows.len()).sum(), words::count_rows(language)),
        (plan.citations.len(), words::count_citations(language)),
        (plan.diagnostics.len(), words::count_diagnostics(language)),
    ];
    let counts: Vec<Fact> = counts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, (one, many))| Fact {
            label: "",
            paint: Paint::Faint,
            value: format!("{count} {}", if count == 1 { one } else { many }),
        })
        .collect();
    if counts.is_empty() {
        return vec![Fact { label: "", paint: Paint::Faint, value: words::nothing(language).to_owned() }];
    }
    counts
}
