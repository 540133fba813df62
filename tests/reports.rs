//! Reports for machines: they are what their formats ask for, whatever the findings.

mod common;

use common::{corpus_texts, fixture, fixtures, root};
use parse_plan::check::{CheckOptions, Finding, Safety, fixed};
use parse_plan::emit::{Checked, Language, findings_json, github, junit, sarif};
use parse_plan::model::Severity;
use parse_plan::{Format, Parsed};
use serde_json::Value;

/// Every fixture with all that the rules find in it, those on trial too.
fn checked() -> Vec<(String, String, Vec<Finding>)> {
    let options = CheckOptions { preview: true, ..CheckOptions::default() };
    let read = |(name, text): (String, String)| {
        let findings = parse_plan::check(&Parsed::from_text(&name, Format::Text, text.as_str()), &options);
        (name, text, findings)
    };
    fixtures().into_iter().map(read).collect()
}

fn borrowed(files: &[(String, String, Vec<Finding>)]) -> Vec<Checked<'_>> {
    files.iter().map(|(name, text, findings)| Checked { name, text, findings, unread: None }).collect()
}

#[test]
fn sarif_obeys_its_schema() {
    let path = root().join("../shared/schemas/sarif-schema-2.1.0.json");
    let Ok(schema) = std::fs::read_to_string(&path) else {
        assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "CI=true, but {} is missing", path.display());
        println!("skipped: there is no schema of SARIF beside the project ({})", path.display());
        return;
    };
    let schema: Value = serde_json::from_str(&schema).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{error}"));
    let files = checked();
    for language in [Language::Vietnamese, Language::English] {
        for files in [&files[..], &[]] {
            let log = sarif(&borrowed(files), language);
            let faults: Vec<String> = validator.iter_errors(&log).map(|error| format!("{} {error}", error.instance_path())).collect();
            assert!(faults.is_empty(), "{}", faults.join("\n"));
        }
    }
}

/// What uploads fail without, though the schema lets it be missing.
#[test]
fn sarif_has_what_code_scanning_needs() {
    let files = checked();
    let log = sarif(&borrowed(&files), Language::Vietnamese);
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().expect("rules");
    let results = log["runs"][0]["results"].as_array().expect("results");
    assert_eq!(results.len(), files.iter().map(|(_, _, findings)| findings.len()).sum::<usize>());
    assert!(!results.is_empty());
    let mut prints = std::collections::HashSet::new();
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("a small one");
        assert_eq!(rules[index]["id"], result["ruleId"]);
        let place = &result["locations"][0]["physicalLocation"];
        let region = &place["region"];
        assert!(place["artifactLocation"]["uri"].is_string());
        assert!(region["startLine"].as_u64() >= Some(1) && region["startColumn"].as_u64() >= Some(1), "{result}");
        assert!(
            (region["endLine"].as_u64(), region["endColumn"].as_u64()) >= (region["startLine"].as_u64(), region["startColumn"].as_u64()),
            "{result}"
        );
        let print = &result["partialFingerprints"]["parsePlanFinding/v1"];
        assert!(prints.insert((place["artifactLocation"]["uri"].to_string(), print.to_string())), "a fingerprint twice: {result}");
    }
    for rule in rules {
        assert!(rule["help"]["markdown"].as_str().is_some_and(|help| help.contains("## Vì sao")), "{rule}");
    }
}

#[test]
fn annotations_keep_within_what_a_step_shows() {
    let twice = "I. A\n- a.\n".repeat(30);
    let text = format!("KẾ HOẠCH\nTrồng rừng\n{twice}");
    let findings = parse_plan::check(&Parsed::from_text("a,b.md", Format::Text, text.as_str()), &CheckOptions::default());
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    assert!(errors > 20, "{errors}");
    let shown = github(&[Checked { name: "a,b.md", text: &text, findings: &findings, unread: None }], Language::Vietnamese);
    assert_eq!(shown.commands.lines().filter(|line| line.starts_with("::error ")).count(), 10);
    assert!(shown.commands.lines().all(|line| line.starts_with("::") && line.contains("file=a%2Cb.md,line=")), "{}", shown.commands);
    assert_eq!(shown.rest, findings.len() - shown.commands.lines().count());
    assert_eq!(shown.summary.lines().filter(|line| line.starts_with("| lỗi |")).count(), errors - 10);
    assert!(shown.summary.starts_with("### parse-plan: "));
}

#[test]
fn the_worst_annotations_come_first() {
    let parsed = fixture("duplicate-and-skipped-numbers.md");
    let findings = parse_plan::check(&parsed, &CheckOptions::default());
    let shown = github(&[Checked { name: "a.md", text: parsed.text(), findings: &findings, unread: None }], Language::English).commands;
    let sorts: Vec<&str> = shown.lines().filter_map(|line| line.split(' ').next()).collect();
    let place = |sort: &&str| ["::error", "::warning", "::notice"].iter().position(|one| one == sort);
    assert!(sorts.is_sorted_by_key(place), "{sorts:?}");
    assert!(
        shown.starts_with("::error file=a.md,line=32,endLine=32,col=3,endColumn=5,title=STR001 trung-so-muc::The number “a)”"),
        "{shown}"
    );
}

#[test]
fn junit_counts_what_fails() {
    let parsed = fixture("duplicate-and-skipped-numbers.md");
    let findings = parse_plan::check(&parsed, &CheckOptions { select: vec!["STR".parse().expect("a prefix")], ..CheckOptions::default() });
    let files = [
        Checked { name: "a & b.md", text: parsed.text(), findings: &findings, unread: None },
        Checked { name: "clean.md", text: "", findings: &[], unread: None },
    ];
    let xml = junit(&files, Severity::Error, Language::Vietnamese);
    assert!(
        xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"parse-plan\" tests=\"9\" failures=\"4\">"),
        "{xml}"
    );
    assert_eq!((xml.matches("<failure ").count(), xml.matches("<testcase ").count()), (4, 9));
    assert!(xml.contains("name=\"a &amp; b.md\"") && xml.contains("<testcase name=\"parse-plan check\" classname=\"clean.md\""));
    assert_eq!(junit(&files, Severity::Warning, Language::Vietnamese).matches("<failure ").count(), 8);
}

/// Who hands in a text in which these findings were not made gets a report that makes no sense, but gets it.
#[test]
fn findings_of_another_text_do_not_stop_a_report() {
    let options = CheckOptions { preview: true, ..CheckOptions::default() };
    for (name, text) in fixtures() {
        let findings = parse_plan::check(&Parsed::from_text(&name, Format::Text, text.as_str()), &options);
        for other in ["", "ẵ", &text[..(0..=text.len() / 2).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)]] {
            let files = [Checked { name: &name, text: other, findings: &findings, unread: None }];
            assert_eq!(sarif(&files, Language::English)["runs"][0]["results"].as_array().map(Vec::len), Some(findings.len()));
            assert_eq!(findings_json(&files, Language::English)["files"][0]["findings"].as_array().map(Vec::len), Some(findings.len()));
            assert!(junit(&files, Severity::Error, Language::English).ends_with("</testsuites>\n"));
            let shown = github(&files, Language::English);
            assert_eq!(shown.commands.lines().count() + shown.rest, findings.len());
            let _ = fixed(other, &findings, Safety::Unsafe);
        }
    }
}

#[test]
fn json_tells_of_every_finding() {
    let files = checked();
    let json = findings_json(&borrowed(&files), Language::Vietnamese);
    assert_eq!(json["schema"], "parse-plan-check/1");
    for ((name, text, findings), told) in files.iter().zip(json["files"].as_array().expect("files")) {
        assert_eq!(told["name"], *name);
        let told = told["findings"].as_array().expect("findings");
        assert_eq!(told.len(), findings.len());
        for one in told {
            let at = |end: &str| usize::try_from(one["span"][end].as_u64().expect("an offset")).expect("a small one");
            assert_eq!(one["text"], text[at("start")..at("end")]);
        }
    }
}

/// Whatever is checked: spans lie in the text and begin characters, fixes too.
#[test]
fn findings_lie_in_the_text() {
    let options = CheckOptions { preview: true, ..CheckOptions::default() };
    for folder in ["docs", "pool", "mixed"] {
        for (name, text) in corpus_texts(folder) {
            let findings = parse_plan::check(&Parsed::from_text(&name, Format::Text, text.as_str()), &options);
            for finding in &findings {
                assert!(text.get(finding.span.range()).is_some(), "{name}: {finding:?}");
                let edits = finding.fix.iter().flat_map(|fix| &fix.edits);
                assert!(edits.clone().all(|edit| text.get(edit.range.clone()).is_some()), "{name}: {finding:?}");
                assert!(edits.is_sorted_by_key(|edit| edit.range.start), "{name}: {finding:?}");
            }
            assert!(findings.is_sorted_by_key(|finding| finding.span.start), "{name}");
        }
    }
}
