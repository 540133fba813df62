//! The packaging for CI: the files can be read, and the command lines they hold can be run.
#![cfg(all(feature = "cli", unix))]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use common::root;
use yaml_rust2::{Yaml, YamlLoader};

const PLAN: &str = "KẾ HOẠCH\nTrồng rừng năm 2027\nI. MỤC TIÊU\n- Giữ rừng.\nI. KINH PHÍ\n- Ngân sách.\n";
const CLEAN: &str = "KẾ HOẠCH\nTrồng rừng năm 2027\nI. MỤC TIÊU\n- Giữ rừng.\nII. KINH PHÍ\n- Ngân sách.\n";

fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn yaml(path: &str, text: &str) -> Yaml {
    let mut documents = YamlLoader::load_from_str(text).unwrap_or_else(|error| panic!("{path}: {error}"));
    assert_eq!(documents.len(), 1, "{path}");
    documents.remove(0)
}

/// A folder with plans in it, one of them wrong.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("ci-{name}"));
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    for (name, text) in [("ke-hoach/a.md", PLAN), ("ke-hoach/b c.md", CLEAN), ("ke-hoach/2027/d.md", CLEAN), ("khac.md", PLAN)] {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    // Where the action installs the program.
    let bin = folder.join("temp/parse-plan/bin");
    fs::create_dir_all(&bin).unwrap();
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_parse-plan"), bin.join("parse-plan")).unwrap();
    folder
}

/// Runs a script as CI does: the program on the path, stopping at the first failure.
fn script(folder: &Path, script: &str, environment: &BTreeMap<String, String>) -> Output {
    let bin = folder.join("temp/parse-plan/bin");
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap_or_default());
    let mut bash = Command::new("bash");
    for variable in common::program::HEEDED {
        bash.env_remove(variable);
    }
    bash.args(["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script])
        .env("PATH", path)
        .env("RUNNER_TEMP", folder.join("temp"))
        .envs(environment)
        .current_dir(folder)
        .output()
        .expect("bash runs")
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Runs every step of the action with these inputs; gives the exit code and output of each by name.
fn action(folder: &Path, given: &[(&str, &str)]) -> BTreeMap<String, (Option<i32>, String)> {
    let action = yaml("action.yml", &text("action.yml"));
    assert_eq!(action["runs"]["using"].as_str(), Some("composite"));
    let mut inputs: BTreeMap<String, String> = BTreeMap::new();
    for (name, input) in action["inputs"].as_hash().expect("inputs") {
        let name = name.as_str().expect("a name");
        let value = given.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        let value = value.or_else(|| input["default"].as_str().map(str::to_owned));
        assert!(input["description"].as_str().is_some_and(|text| !text.is_empty()), "{name}");
        inputs.insert(name.to_owned(), value.unwrap_or_else(|| panic!("{name} is required")));
    }
    let mut done = BTreeMap::new();
    for step in action["runs"]["steps"].as_vec().expect("steps") {
        let name = step["name"].as_str().expect("a name").to_owned();
        let Some(run) = step["run"].as_str() else {
            assert_eq!((name.as_str(), step["with"]["sarif_file"].as_str()), ("Upload", Some("${{ inputs.sarif-file }}")));
            continue;
        };
        assert_eq!(step["shell"].as_str(), Some("bash"), "{name}");
        assert!(!run.contains("${{"), "{name}: what users give must not be part of a script");
        if run.starts_with("cargo install") {
            assert!(run.contains("--locked") && run.contains("--path"), "{run}");
            continue;
        }
        let mut environment = BTreeMap::new();
        for (key, value) in step["env"].as_hash().expect("env") {
            let (key, value) = (key.as_str().expect("a name"), value.as_str().expect("a value"));
            let input = value.strip_prefix("${{ inputs.").and_then(|rest| rest.strip_suffix(" }}"));
            let input = input.unwrap_or_else(|| panic!("{name}: {value} is no input"));
            environment.insert(key.to_owned(), inputs.get(input).unwrap_or_else(|| panic!("{name}: there is no input {input}")).clone());
        }
        let output = script(folder, run, &environment);
        done.insert(name, (output.status.code(), said(&output)));
    }
    done
}

#[test]
fn the_action_annotates_and_writes_sarif() {
    let folder = folder("action");
    let done = action(&folder, &[("files", "ke-hoach/**/*.md\n")]);
    assert_eq!(done["SARIF"], (Some(0), String::new()));
    let sarif: serde_json::Value = serde_json::from_str(&fs::read_to_string(folder.join("parse-plan.sarif")).unwrap()).unwrap();
    assert_eq!(sarif["runs"][0]["results"][0]["ruleId"], "STR001");
    let (code, shown) = &done["Check"];
    assert!(*code == Some(1) && shown.starts_with("::error file=ke-hoach/a.md,line=5,"), "{code:?} {shown}");
    // A clean plan passes, and a name with a blank in it is one file.
    let done = action(&folder, &[("files", "ke-hoach/b c.md"), ("profile", "phat-hanh"), ("fail-on", "error")]);
    assert_eq!((done["SARIF"].0, done["Check"].0), (Some(0), Some(0)), "{done:?}");
    // What cannot be read is no finding: both steps fail.
    let done = action(&folder, &[("files", "khong-co.md")]);
    assert_eq!((done["SARIF"].0, done["Check"].0), (Some(1), Some(2)), "{done:?}");
}

#[test]
fn the_hooks_run() {
    let folder = folder("hooks");
    let hooks = yaml(".pre-commit-hooks.yaml", &text(".pre-commit-hooks.yaml"));
    let hooks = hooks.as_vec().expect("a list of hooks");
    assert_eq!(hooks.len(), 2);
    for hook in hooks {
        let id = hook["id"].as_str().expect("an id");
        assert_eq!(hook["language"].as_str(), Some("rust"), "{id}");
        for field in ["name", "description", "files"] {
            assert!(hook[field].as_str().is_some_and(|text| !text.is_empty()), "{id} has no {field}");
        }
        let args: Vec<&str> = hook["args"].as_vec().expect("args").iter().map(|arg| arg.as_str().expect("a word")).collect();
        let line = format!("{} {}", hook["entry"].as_str().expect("an entry"), args.join(" "));
        let found = script(&folder, &format!("{line} ke-hoach/a.md khac.md"), &BTreeMap::new());
        assert_eq!(found.status.code(), Some(1), "{line}: {}", said(&found));
        let clean = script(&folder, &format!("{line} 'ke-hoach/b c.md'"), &BTreeMap::new());
        assert_eq!(clean.status.code(), Some(0), "{line}: {}", said(&clean));
    }
}

/// Every command line of docs/ci.md, and every configuration it shows.
#[test]
fn what_the_page_shows_runs() {
    let folder = folder("page");
    let page = text("docs/ci.md");
    let mut lines = Vec::new();
    let mut hooks = Vec::new();
    for (language, block) in blocks(&page) {
        match language {
            "sh" => lines.extend(block.lines().map(str::to_owned)),
            "yaml" => {
                let shown = yaml("docs/ci.md", block);
                let script = shown["parse-plan"]["script"].as_vec().into_iter().flatten();
                lines.extend(
                    script.map(|line| line.as_str().expect("a line").to_owned()).filter(|line| !line.starts_with("cargo install ")),
                );
                let repos = shown["repos"].as_vec().into_iter().flatten();
                hooks.extend(repos.flat_map(|repo| repo["hooks"].as_vec().cloned().unwrap_or_default()));
                // The inputs that are shown are inputs.
                for step in shown["jobs"]["check"]["steps"].as_vec().into_iter().flatten() {
                    let action = yaml("action.yml", &text("action.yml"));
                    for (name, _) in step["with"].as_hash().into_iter().flatten() {
                        assert!(!action["inputs"][name.as_str().expect("a name")].is_badvalue(), "{name:?}");
                    }
                }
            }
            "toml" => fs::write(folder.join("khac.toml"), block).unwrap(),
            other => panic!("docs/ci.md has a block of {other:?}"),
        }
    }
    assert!(lines.len() >= 5, "{lines:?}");
    for line in &lines {
        let done = script(&folder, line, &BTreeMap::new());
        assert!(matches!(done.status.code(), Some(0 | 1)), "{line}: {}", said(&done));
    }
    assert!(fs::read_to_string(folder.join("parse-plan.xml")).unwrap().contains("<failure "));
    let known = text(".pre-commit-hooks.yaml");
    assert!(!hooks.is_empty() && hooks.iter().all(|hook| known.contains(&format!("- id: {}\n", hook["id"].as_str().unwrap_or("?")))));
    let configured = script(&folder, "parse-plan check --config khac.toml 'ke-hoach/b c.md'", &BTreeMap::new());
    assert_eq!(configured.status.code(), Some(0), "{}", said(&configured));
}

/// The blocks of code of a page: language and content.
fn blocks(page: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some((_, after)) = rest.split_once("\n```") {
        let (language, after) = after.split_once('\n').expect("a block has lines");
        let (block, after) = after.split_once("\n```").expect("a block ends");
        found.push((language, block));
        rest = after;
    }
    found
}
