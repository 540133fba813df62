//! The JSON Schema: what is committed is what the types give, it is a schema, and every plan obeys it.
//!
//! After a change of the model, write it anew: `PARSE_PLAN_UPDATE=1 cargo test --test schema`.
#![cfg(feature = "schema")]

mod common;

use common::{corpus_texts, fixtures, root};
use jsonschema::Validator;
use serde_json::Value;

#[test]
fn the_committed_schema_is_that_of_the_types() {
    let path = root().join("schema/plan.schema.json");
    let wanted = serde_json::to_string_pretty(&parse_plan::schema()).expect("a schema has a JSON") + "\n";
    if std::env::var_os("PARSE_PLAN_UPDATE").is_some() {
        std::fs::write(&path, &wanted).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert!(committed == wanted, "{} is old: run PARSE_PLAN_UPDATE=1 cargo test --test schema", path.display());
}

#[test]
fn the_schema_is_a_schema() {
    let schema = parse_plan::schema();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    if let Err(error) = jsonschema::meta::validate(&schema) {
        panic!("{error}");
    }
}

#[test]
fn the_schema_refuses_what_is_no_plan() {
    let validator = validator();
    let plan = serde_json::to_value(parse_plan::parse("KẾ HOẠCH\nTrồng rừng\nI. CHỈ TIÊU\n- 90% cây sống.")).expect("a plan has a JSON");
    assert!(validator.is_valid(&plan));
    for (pointer, wrong) in [
        ("/schema", Value::from("parse-plan/0")),
        ("/areas/0/targets/0/role", Value::from("wish")),
        ("/areas/0/targets/0/measures/0/value", Value::from("90")),
        ("/areas/0/targets/0/text", Value::Null),
        ("/outline/0/span/start", Value::from(-1)),
    ] {
        let mut changed = plan.clone();
        *changed.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = wrong;
        assert!(!validator.is_valid(&changed), "{pointer} may be anything");
    }
    let mut without = plan.clone();
    without.as_object_mut().expect("a plan is an object").remove("areas");
    assert!(!validator.is_valid(&without), "areas may be left out");
}

#[test]
fn every_plan_obeys_the_schema() {
    let validator = validator();
    let mut texts = fixtures();
    for folder in ["docs", "pool", "mixed"] {
        texts.extend(corpus_texts(folder));
    }
    for (name, text) in texts {
        let plan = serde_json::to_value(parse_plan::parse(&text)).expect("a plan has a JSON");
        let faults: Vec<String> = validator.iter_errors(&plan).map(|error| format!("{} {error}", error.instance_path())).collect();
        assert!(faults.is_empty(), "{name}:\n{}", faults.join("\n"));
    }
}

fn validator() -> Validator {
    jsonschema::validator_for(&parse_plan::schema()).unwrap_or_else(|error| panic!("{error}"))
}
