//! Every fixture against its snapshot, and against what fixtures/README.md says of it (tests/facts.txt).
//!
//! A snapshot shows what changed; it cannot say what is right. That is what the facts are for.

mod common;

use common::{body_items, digest, fixture, fixtures, word};
use parse_plan::Parsed;
use parse_plan::model::{AreaKind, Deadline, Item, Measure, Plan};

#[test]
fn every_fixture_reads_as_its_snapshot() {
    for (name, _) in fixtures() {
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(name.replace('.', "_"), digest(&fixture(&name)));
        });
    }
}

#[test]
fn every_fixture_shows_the_facts_that_its_readme_states() {
    let facts = include_str!("facts.txt");
    let mut complaints = Vec::new();
    let mut seen = Vec::new();
    let mut current: Option<Parsed> = None;
    for (number, line) in facts.lines().enumerate() {
        let line = line.trim_end();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            seen.push(name.to_owned());
            current = Some(fixture(name));
            continue;
        }
        let parsed = current.as_ref().expect("facts stand under the name of a file");
        let (known_fault, fact) = line.strip_prefix("! ").map_or((false, line), |fact| (true, fact));
        let place = format!("facts.txt:{} [{}] {fact}", number + 1, seen.last().expect("just set"));
        match (holds(parsed, fact), known_fault) {
            (Err(what), false) => complaints.push(format!("{place}\n    but {what}")),
            (Ok(()), true) => complaints.push(format!("{place}\n    holds now: take the “!” off")),
            (Ok(()), false) | (Err(_), true) => {}
        }
    }
    seen.sort();
    let files: Vec<String> = fixtures().into_iter().map(|(name, _)| name).collect();
    assert_eq!(seen, files, "every fixture has its facts, once");
    assert!(complaints.is_empty(), "{} facts do not hold:\n{}", complaints.len(), complaints.join("\n"));
}

/// Whether a fact holds; if not, what is found instead.
fn holds(parsed: &Parsed, fact: &str) -> Result<(), String> {
    let plan = parsed.plan();
    let (verb, rest) = fact.split_once(' ').unwrap_or((fact, ""));
    match verb {
        "sections" => same(plan.outline.len(), number(rest)),
        "items" => same(body_items(plan).len(), number(rest)),
        "recipients" => same(plan.instrument.recipients.len(), number(rest)),
        "articles" => same(plan.decision.as_ref().map_or(0, |decision| decision.articles.len()), number(rest)),
        "citations" => same(plan.citations.len(), number(rest)),
        "basis" => same(plan.citations.iter().filter(|citation| citation.basis).count(), number(rest)),
        "rows" => same(plan.annexes.iter().map(|annex| annex.rows.len()).sum(), number(rest)),
        "diagnostics" => same(plan.diagnostics.len(), number(rest)),
        "ids" => same(plan.outline.iter().map(|section| section.id.as_str()).collect::<Vec<_>>().join(" "), rest.to_owned()),
        "is" => {
            let (pointer, wanted) = halves(rest);
            let wanted: serde_json::Value = serde_json::from_str(wanted).unwrap_or_else(|error| panic!("{fact}: {error}"));
            let json = serde_json::to_value(plan).expect("a plan has a JSON");
            json.pointer(pointer).map_or_else(|| Err(format!("there is no {pointer}")), |found| same(found.clone(), wanted))
        }
        "leads" => {
            let (section, wanted) = section_and_wanted(plan, rest)?;
            let found: Vec<&str> = section.lead.iter().map(|agency| agency.name.as_str()).collect();
            same(if found.is_empty() { "-".to_owned() } else { found.join(" | ") }, wanted.to_owned())
        }
        "due" => {
            let (section, wanted) = section_and_wanted(plan, rest)?;
            same(section.deadlines.iter().map(deadline).collect::<Vec<_>>().join(" | "), wanted.to_owned())
        }
        "finds" => {
            let (code, line) = rest.split_once(' ').expect("a code and a line");
            let found: Vec<String> = plan.diagnostics.iter().map(|d| format!("{} {}", d.code, d.span.line)).collect();
            holds_any(&found, &format!("{code} {line}"))
        }
        "mentions" => {
            let (count, wanted) = halves(rest);
            same(plan.citations.iter().filter(|citation| citation.number.as_deref() == Some(wanted)).count(), number(count))
        }
        "item" => {
            let mut parts = rest.split(" :: ");
            let beginning = parts.next().expect("a split has a first part");
            let (item, area) = the_item(plan, beginning)?;
            parts.try_for_each(|value| item_has(plan, item, area, value))
        }
        "no" => {
            let beginning = rest.strip_prefix("item ").expect("no item …");
            let found = plan.items().find(|item| item.text.starts_with(beginning));
            found.map_or(Ok(()), |item| Err(format!("{} begins so", item.id)))
        }
        _ => panic!("no such fact: {fact}"),
    }
}

fn number(text: &str) -> usize {
    text.trim().parse().unwrap_or_else(|_| panic!("no number: {text:?}"))
}

fn halves(text: &str) -> (&str, &str) {
    text.split_once(" = ").unwrap_or_else(|| panic!("no “ = ” in {text:?}"))
}

fn same<T: PartialEq + std::fmt::Debug>(found: T, wanted: T) -> Result<(), String> {
    if found == wanted { Ok(()) } else { Err(format!("it is {found:?}")) }
}

fn holds_any(found: &[String], wanted: &str) -> Result<(), String> {
    if found.iter().any(|each| each == wanted) { Ok(()) } else { Err(format!("there is only {found:?}")) }
}

fn section_and_wanted<'p, 'f>(plan: &'p Plan, rest: &'f str) -> Result<(&'p parse_plan::model::Section, &'f str), String> {
    let (id, wanted) = halves(rest);
    let section = plan.outline.iter().find(|section| section.id == id);
    section.map(|section| (section, wanted)).ok_or_else(|| format!("there is no section {id}"))
}

fn the_item<'p>(plan: &'p Plan, beginning: &str) -> Result<(&'p Item, AreaKind), String> {
    let all = plan.areas.iter().flat_map(|area| area.items().map(move |item| (item, area.kind)));
    let mut found = all.filter(|(item, _)| item.text.starts_with(beginning));
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one),
        (None, _) => Err("no item begins so".to_owned()),
        (Some(_), Some((second, _))) => Err(format!("more than one begins so: {}", second.id)),
    }
}

fn measure(m: &Measure) -> String {
    let upper = m.upper.map_or_else(String::new, |upper| format!("..{upper}"));
    let per = m.per.as_ref().map_or_else(String::new, |per| format!(" per {per}"));
    let change = m.change.as_ref().map_or_else(String::new, |change| format!(" {}", word(change)));
    format!("{} {}{upper} {}{per}{change}", word(&m.comparator), m.value, m.unit)
}

fn deadline(d: &Deadline) -> String {
    match &d.recurrence {
        Some(rhythm) => format!("{} {}", word(&d.kind), word(rhythm)),
        None => format!("{} {}..{}", word(&d.kind), word(&d.start), word(&d.end)),
    }
}

/// Whether an item has a value, written as facts.txt writes it.
fn item_has(plan: &Plan, item: &Item, area: AreaKind, value: &str) -> Result<(), String> {
    let names = |agencies: &[parse_plan::model::Agency]| agencies.iter().map(|agency| agency.name.to_string()).collect::<Vec<_>>();
    let measures: Vec<String> = item.measures.iter().map(measure).collect();
    let own: Vec<String> = item.deadlines.iter().filter(|d| !d.inherited).map(deadline).collect();
    let (verb, rest) = value.split_once(' ').unwrap_or((value, ""));
    match verb {
        "no" => {
            let found: Vec<String> = match rest {
                "measure" => measures,
                "deadline" => item.deadlines.iter().map(deadline).collect(),
                "lead" => names(&item.lead),
                "with" => names(&item.coordinating),
                "funding" => item.funding.iter().map(ToString::to_string).collect(),
                "marker" => item.marker.iter().map(ToString::to_string).collect(),
                _ => panic!("no such value: {value}"),
            };
            same(found, Vec::new())
        }
        "lead" => holds_any(&names(&item.lead), rest),
        "with" => holds_any(&names(&item.coordinating), rest),
        "level" => {
            let (name, level) = halves(rest);
            let agency = item.lead.iter().chain(&item.coordinating).find(|agency| agency.name == name);
            agency.map_or_else(|| Err(format!("there is no {name}")), |agency| same(word(&agency.level), level.to_owned()))
        }
        "role" => same(word(&item.role), rest.to_owned()),
        "children" => same(item.children.len(), number(rest)),
        "marker" => same(item.marker.as_deref().unwrap_or("-"), rest),
        "area" => same(word(&area), rest.to_owned()),
        "group" => {
            let row = plan.annexes.iter().flat_map(|annex| &annex.rows).find(|row| row.item == item.id);
            row.map_or_else(|| Err("it is no row".to_owned()), |row| same(row.group.as_deref().unwrap_or("-"), rest))
        }
        "funding" => same(item.funding.as_deref().unwrap_or("-"), rest),
        "output" => holds_any(&item.outputs.iter().map(ToString::to_string).collect::<Vec<_>>(), rest),
        "inherits" => holds_any(&item.deadlines.iter().filter(|d| d.inherited).map(deadline).collect::<Vec<_>>(), rest),
        "has" if item.text.contains(rest) => Ok(()),
        "lacks" if !item.text.contains(rest) => Ok(()),
        "has" | "lacks" => Err(format!("it is {:?}", item.text)),
        "before" | "by" | "within" | "from" | "ongoing" | "recurring" | "reference" => holds_any(&own, value),
        _ => holds_any(&measures, value),
    }
}
