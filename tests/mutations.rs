//! A plan in which nothing is wrong is broken one fault at a time; exactly the code of that fault appears.

mod common;

use std::collections::BTreeSet;

use common::fixture;
use parse_plan::check::{CheckOptions, Profile, Selector, Stage, rule, rules};
use parse_plan::{Format, Parsed};

/// Rules that run by default, of which no fault can be made by a change of the clean draft.
const NOT_IN_TEXT: &[&str] = &["DOC101", "LIM901", "LIM902", "LIM903", "LIM904"];

/// The codes found in a text; `more` names a rule that runs besides those that run by default.
fn codes(text: &str, profile: Profile, more: Option<&str>) -> BTreeSet<&'static str> {
    let parsed = Parsed::from_text("clean-draft.md", Format::Markdown, text);
    let mut found = BTreeSet::new();
    let named = more.and_then(rule).map(|rule| vec![Selector::Rule(rule)]).unwrap_or_default();
    for select in [Vec::new(), named] {
        let options = CheckOptions { profile, select, ..CheckOptions::default() };
        found.extend(parse_plan::check(&parsed, &options).iter().map(|finding| finding.rule.code));
    }
    found
}

/// `\n` is a line end, `\u{200B}` the character of that number.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    for (place, part) in text.replace("\\n", "\n").split("\\u{").enumerate() {
        match part.split_once('}').filter(|_| place > 0) {
            None => out.push_str(part),
            Some((number, rest)) => {
                let number = u32::from_str_radix(number, 16).expect("a number of a character");
                out.push(char::from_u32(number).expect("a character"));
                out.push_str(rest);
            }
        }
    }
    out
}

#[test]
fn nothing_is_wrong_in_the_clean_draft() {
    let text = fixture("clean-draft.md").text().to_owned();
    for profile in Profile::ALL {
        let parsed = Parsed::from_text("clean-draft.md", Format::Markdown, text.as_str());
        let findings = parse_plan::check(&parsed, &CheckOptions { profile, preview: true, ..CheckOptions::default() });
        let told: Vec<String> =
            findings.iter().map(|f| format!("{}:{} {} {}", f.span.line, f.span.column, f.rule.code, f.message.vi)).collect();
        assert!(told.is_empty(), "{}:\n{}", profile.name(), told.join("\n"));
    }
}

#[test]
fn one_fault_gives_one_code() {
    let clean = fixture("clean-draft.md").text().to_owned();
    let mut complaints = Vec::new();
    let mut broken = BTreeSet::new();
    for (number, line) in include_str!("mutations.txt").lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let place = format!("mutations.txt:{}: {line}", number + 1);
        let (head, change) = line.split_once(" :: ").unwrap_or_else(|| panic!("{place}: there is no “::”"));
        let (code, profile) = head.split_once(' ').unwrap_or((head, Profile::Draft.name()));
        let profile = Profile::ALL.into_iter().find(|one| one.name() == profile).unwrap_or_else(|| panic!("{place}: unknown profile"));
        let (from, to) = change.split_once(" =>").unwrap_or_else(|| panic!("{place}: there is no “=>”"));
        let (from, to) = (unescaped(from), unescaped(to.strip_prefix(' ').unwrap_or(to)));
        if rule(code).is_none() {
            complaints.push(format!("{place}\n    there is no rule {code}"));
            continue;
        }
        if clean.matches(&from).count() != 1 {
            complaints.push(format!("{place}\n    stands there {} times", clean.matches(&from).count()));
            continue;
        }
        let found = codes(&clean.replace(&from, &to), profile, Some(code));
        if found != BTreeSet::from([code]) {
            complaints.push(format!("{place}\n    found {found:?}"));
        }
        broken.insert(code);
    }
    for rule in rules().filter(|rule| rule.stage == Stage::On) {
        if !broken.contains(rule.code) && !NOT_IN_TEXT.contains(&rule.code) {
            complaints.push(format!("{} runs by default, but no line of mutations.txt makes its fault", rule.code));
        }
    }
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints.join("\n"));
}
