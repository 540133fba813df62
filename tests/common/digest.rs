//! A plan as a page for the eye: everything that a reader would check, nothing that they would not.

use std::fmt::{Display, Write};

use parse_plan::model::{Agency, AgencyLevel, Annex, Area, Citation, Deadline, Instrument, Item, Measure, Plan, Section};
use parse_plan::{Coverage, Parsed};
use serde::Serialize;

/// Writes the page.
pub fn digest(parsed: &Parsed) -> String {
    let plan = parsed.plan();
    let mut page = String::new();
    instrument(&mut page, "instrument", &plan.instrument);
    if let Some(decision) = &plan.decision {
        instrument(&mut page, "decision", decision);
    }
    line(&mut page, 0, format_args!("outline: {} sections", plan.outline.len()));
    for heading in &plan.outline {
        section(&mut page, heading);
    }
    line(&mut page, 0, format_args!("items: {} in the body", super::body_items(plan).len()));
    for part in &plan.areas {
        area(&mut page, part);
    }
    for table in &plan.annexes {
        annex(&mut page, plan, table);
    }
    line(&mut page, 0, format_args!("citations: {}", plan.citations.len()));
    for mention in &plan.citations {
        citation(&mut page, mention);
    }
    line(&mut page, 0, format_args!("diagnostics: {}", plan.diagnostics.len()));
    for d in &plan.diagnostics {
        line(&mut page, 1, format_args!("{}:{} {} {} {}", d.span.line, d.span.column, word(&d.severity), d.code, d.message));
    }
    coverage(&mut page, parsed, &parsed.coverage());
    page
}

fn line(page: &mut String, depth: usize, text: impl Display) {
    // Writing to a String cannot fail.
    let _ = writeln!(page, "{:width$}{text}", "", width = depth * 2);
}

/// The word that stands for a value in the JSON; "-" for null.
pub fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        Ok(serde_json::Value::Null) => "-".to_owned(),
        other => panic!("not a word: {other:?}"),
    }
}

fn or_dash(text: Option<&str>) -> &str {
    text.unwrap_or("-")
}

fn instrument(page: &mut String, name: &str, form: &Instrument) {
    line(page, 0, format_args!("{name}: {}", or_dash(form.kind.as_deref())));
    line(
        page,
        1,
        format_args!("number {} | date {} | place {}", or_dash(form.number.as_deref()), word(&form.date), or_dash(form.place.as_deref())),
    );
    if let Some(issuer) = &form.issuer {
        line(page, 1, format_args!("issuer {}", agency(issuer)));
    }
    line(page, 1, format_args!("title {}", or_dash(form.title.as_deref())));
    if let Some(period) = &form.period {
        line(page, 1, format_args!("period {}–{}", period.from, period.to));
    }
    for article in &form.articles {
        line(page, 1, format_args!("article {}: {}", article.number, shortened(&article.text)));
    }
    if let Some(signer) = &form.signer {
        let [name, position, capacity] = [&signer.name, &signer.position, &signer.capacity].map(|part| or_dash(part.as_deref()));
        line(page, 1, format_args!("signer {name} | {position} | {capacity}"));
    }
    for recipient in &form.recipients {
        line(page, 1, format_args!("recipient {recipient}"));
    }
}

fn section(page: &mut String, heading: &Section) {
    let indent = heading.level;
    let path = if heading.path == heading.id { String::new() } else { format!(" path={}", heading.path) };
    let role = heading.role.map_or_else(String::new, |role| format!(" → {}", word(&role)));
    let marker = heading.marker.as_deref().map_or_else(String::new, |marker| format!(" ({marker})"));
    line(page, indent, format_args!("[{}]{path}{marker} {}{role}", heading.id, heading.title));
    agencies(page, indent + 2, "lead", &heading.lead);
    agencies(page, indent + 2, "with", &heading.coordinating);
    deadlines(page, indent + 2, &heading.deadlines);
}

fn area(page: &mut String, part: &Area) {
    line(page, 0, format_args!("area [{}] {} {}", part.id, word(&part.kind), part.title));
    for (name, items) in [("targets", &part.targets), ("tasks", &part.tasks), ("provisions", &part.provisions)] {
        if !items.is_empty() {
            line(page, 1, name);
        }
        for each in items {
            item(page, 2, each);
        }
    }
}

fn item(page: &mut String, depth: usize, each: &Item) {
    let marker = each.marker.as_deref().map_or_else(String::new, |marker| format!(" ({marker})"));
    line(page, depth, format_args!("{} {}{marker} {}", each.id, word(&each.role), shortened(&each.text)));
    values(page, depth + 2, each);
    for child in &each.children {
        item(page, depth + 1, child);
    }
}

fn values(page: &mut String, depth: usize, each: &Item) {
    for m in &each.measures {
        measure(page, depth, m);
    }
    deadlines(page, depth, &each.deadlines);
    agencies(page, depth, "lead", &each.lead);
    agencies(page, depth, "with", &each.coordinating);
    for output in &each.outputs {
        line(page, depth, format_args!("output {output}"));
    }
    if let Some(funding) = &each.funding {
        line(page, depth, format_args!("funding {funding}"));
    }
}

fn measure(page: &mut String, depth: usize, m: &Measure) {
    let mut text = format!("measure “{}” {} {} {}", m.text, word(&m.kind), word(&m.comparator), m.value);
    if let Some(upper) = m.upper {
        let _ = write!(text, "..{upper}");
    }
    let _ = write!(text, " {}", m.unit);
    if let Some(per) = &m.per {
        let _ = write!(text, " per {per}");
    }
    if let Some(change) = &m.change {
        let _ = write!(text, " {}", word(change));
    }
    if let Some(baseline) = &m.baseline {
        let _ = write!(text, " from “{baseline}”");
    }
    line(page, depth, format_args!("{text} of “{}”", m.indicator));
}

fn deadlines(page: &mut String, depth: usize, all: &[Deadline]) {
    for d in all {
        let inherited = if d.inherited { " (inherited)" } else { "" };
        let rhythm = d.recurrence.as_ref().map_or_else(String::new, |recurrence| format!(" {}", word(recurrence)));
        line(page, depth, format_args!("deadline “{}” {} {}..{}{rhythm}{inherited}", d.text, word(&d.kind), word(&d.start), word(&d.end)));
    }
}

fn agencies(page: &mut String, depth: usize, name: &str, all: &[Agency]) {
    for each in all {
        line(page, depth, format_args!("{name} {}", agency(each)));
    }
}

fn agency(each: &Agency) -> String {
    let level = each.level.map_or("-".to_owned(), |level: AgencyLevel| word(&level));
    let name = if each.name == each.text { String::new() } else { format!(" = {}", each.name) };
    format!("{}{name} [{level}]{}", each.text, if each.inherited { " (inherited)" } else { "" })
}

fn annex(page: &mut String, plan: &Plan, table: &Annex) {
    line(page, 0, format_args!("annex [{}] {}: {} rows", table.id, table.title, table.rows.len()));
    let columns: Vec<String> = table.columns.iter().map(|column| format!("{}={}", column.title, word(&column.field))).collect();
    line(page, 1, format_args!("columns {}", columns.join(" | ")));
    for row in &table.rows {
        line(page, 1, format_args!("{} in {}: {}", row.item, or_dash(row.group.as_deref()), row.cells.join(" | ")));
        let Some(each) = plan.items().find(|each| each.id == row.item) else {
            line(page, 2, "NO SUCH ITEM");
            continue;
        };
        line(page, 2, format_args!("= {} ({}) {}", word(&each.role), or_dash(each.marker.as_deref()), each.text));
    }
}

fn citation(page: &mut String, mention: &Citation) {
    let basis = if mention.basis { "basis " } else { "" };
    let number = or_dash(mention.number.as_deref());
    let title = or_dash(mention.title.as_deref());
    let issuer = or_dash(mention.issuer.as_deref());
    line(page, 1, format_args!("{basis}{} {number} | {} | {issuer} | {title} | “{}”", mention.kind, word(&mention.date), mention.text));
}

fn coverage(page: &mut String, parsed: &Parsed, coverage: &Coverage) {
    line(page, 0, format_args!("coverage: {} of {}", coverage.covered, coverage.letters));
    for span in &coverage.left_out {
        line(page, 1, format_args!("left out, line {}: {:?}", span.line, &parsed.text()[span.range()]));
    }
}

/// A long text by its beginning and its end, so that a cut or a graft at either end shows.
fn shortened(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    if characters.len() <= 110 {
        return text.to_owned();
    }
    let [head, tail] = [&characters[..70], &characters[characters.len() - 32..]].map(|part| part.iter().collect::<String>());
    format!("{head} […] {tail}")
}
