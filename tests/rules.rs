//! docs/rules is what the rules say of themselves.
//!
//! After a change of a rule, write it anew: `PARSE_PLAN_UPDATE=1 cargo test --test rules`.

mod common;

use std::collections::BTreeMap;

use common::root;
use parse_plan::check::{CheckOptions, Profile, Rule, Stage, notes, rules};
use parse_plan::emit::{Language, note_page, rule_page, rules_json, rules_markdown, rules_table};

/// What docs/rules holds: a page a rule and a page a note, and the table of all rules.
fn pages() -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    for rule in rules() {
        let both = format!("{}\n---\n\n{}", rule_page(rule, Language::Vietnamese), rule_page(rule, Language::English));
        pages.insert(format!("{}.md", rule.code), both);
    }
    for note in notes() {
        let both = format!("{}\n---\n\n{}", note_page(note, Language::Vietnamese), note_page(note, Language::English));
        pages.insert(format!("{}.md", note.code), both);
    }
    let linked = |language: Language| {
        let table = rules_markdown(language);
        rules().fold(table, |table, rule| table.replace(&format!("| {} |", rule.code), &format!("| [{0}]({0}.md) |", rule.code)))
    };
    let table = format!(
        "# Các quy tắc\n\nMức là của hồ sơ `du-thao`; hồ sơ nào khác thì ghi rõ. Trang này được tạo từ mã nguồn.\n\n{}\n# Rules\n\nSeverities are those of the profile `du-thao` but where another is named. This page is made from the source.\n\n{}",
        linked(Language::Vietnamese),
        linked(Language::English)
    );
    pages.insert("README.md".to_owned(), table);
    pages
}

#[test]
fn the_committed_pages_are_those_of_the_rules() {
    let folder = root().join("docs/rules");
    let pages = pages();
    if std::env::var_os("PARSE_PLAN_UPDATE").is_some() {
        if folder.is_dir() {
            std::fs::remove_dir_all(&folder).expect("docs/rules can be emptied");
        }
        std::fs::create_dir_all(&folder).expect("docs/rules can be made");
        for (name, page) in &pages {
            std::fs::write(folder.join(name), page).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    }
    let mut committed = BTreeMap::new();
    for entry in std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("a readable folder").path();
        let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
        committed.insert(name, std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())));
    }
    let old: Vec<&String> = pages.iter().filter(|(name, page)| committed.get(*name) != Some(page)).map(|(name, _)| name).collect();
    let gone: Vec<&String> = committed.keys().filter(|name| !pages.contains_key(*name)).collect();
    assert!(old.is_empty() && gone.is_empty(), "old: {old:?}, gone: {gone:?}; run PARSE_PLAN_UPDATE=1 cargo test --test rules");
}

#[test]
fn every_page_has_its_headings() {
    for rule in rules() {
        let page = rule_page(rule, Language::Vietnamese);
        let headings: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        assert_eq!(headings, ["Sai ở đâu", "Vì sao", "Ví dụ sai", "Ví dụ đúng", "Cách sửa", "Khi nào tắt"], "{}", rule.code);
    }
}

#[test]
fn tables_name_every_rule() {
    for language in [Language::Vietnamese, Language::English] {
        let (table, markdown) = (rules_table(language), rules_markdown(language));
        assert_eq!(table.lines().count(), rules().count());
        for rule in rules() {
            assert!(table.contains(rule.code) && markdown.contains(rule.name), "{}", rule.code);
        }
    }
    let json = rules_json();
    let first = &json[0];
    assert_eq!((&first["code"], &first["severity"]["du-thao"], &first["stage"]), (&"STR001".into(), &"error".into(), &"on".into()));
}

/// Some of them find errors, and an error stops a build: so none runs unless it is asked for.
#[test]
fn rules_on_trial_stop_nothing_by_default() {
    for profile in Profile::ALL {
        let options = CheckOptions { profile, ..CheckOptions::default() };
        assert!(options.runs().all(|(rule, _)| rule.stage == Stage::On), "{}", profile.name());
        let with_preview = CheckOptions { preview: true, ..options };
        let of_stage = |stage: Stage| rules().filter(move |rule| rule.stage == stage && rule.levels.of(profile).is_some());
        let runs = |wanted: &Rule| with_preview.runs().any(|(rule, _)| rule == wanted);
        assert!(of_stage(Stage::Preview).all(runs) && !of_stage(Stage::Off).any(runs), "{}", profile.name());
    }
}
