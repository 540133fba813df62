//! Real documents beside the project: what must hold of every one of them.

mod common;

use std::collections::BTreeMap;

use common::{corpus_texts, root};
use parse_plan::model::{Plan, Role};
use parse_plan::{Format, Parsed};
use serde::Deserialize;

/// The part of floors.toml that concerns this test.
#[derive(Deserialize)]
struct Floors {
    coverage: BTreeMap<String, f64>,
    mixed: Mixed,
}

#[derive(Deserialize)]
struct Mixed {
    /// The most documents of `mixed` that may show a target.
    with_targets: usize,
}

fn floors() -> Floors {
    let path = root().join("floors.toml");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn nothing_of_a_plan_is_lost() {
    let floors = floors();
    let mut complaints = Vec::new();
    for folder in ["docs", "pool"] {
        let floor = floors.coverage[folder];
        for (name, text) in corpus_texts(folder) {
            let parsed = Parsed::from_text(&name, Format::Text, text);
            let coverage = parsed.coverage();
            if coverage.share() < floor {
                let lines: Vec<String> = coverage.left_out.iter().map(|span| span.line.to_string()).collect();
                complaints.push(format!("{folder}/{name}: {:.4} < {floor}, left out on lines {}", coverage.share(), lines.join(", ")));
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn ids_are_unique_and_rows_have_their_items() {
    let mut complaints = Vec::new();
    for folder in ["docs", "pool", "mixed"] {
        for (name, text) in corpus_texts(folder) {
            complaints
                .extend(common::faults_of_ids(&parse_plan::parse(&text)).into_iter().map(|fault| format!("{folder}/{name}: {fault}")));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// A decree, a letter, a report sets no targets of a plan. Only a document that carries a plan inside may show some.
#[test]
fn other_documents_are_not_taken_for_plans() {
    let with_targets: Vec<String> = corpus_texts("mixed")
        .into_iter()
        .filter(|(_, text)| {
            let plan = parse_plan::parse(text);
            plan.instrument.kind.as_deref() != Some("Kế hoạch") && shows_targets(&plan)
        })
        .map(|(name, _)| name)
        .collect();
    let most = floors().mixed.with_targets;
    assert!(with_targets.len() <= most, "targets invented in {}: {}", with_targets.len(), with_targets.join(", "));
}

fn shows_targets(plan: &Plan) -> bool {
    plan.items().any(|item| matches!(item.role, Role::Target | Role::Objective))
}
