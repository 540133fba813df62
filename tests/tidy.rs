//! The house rules that a machine can check: imports run downwards, files stay short, the library
//! neither panics nor prints, nothing in the project names a place outside it.

mod common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use common::root;

/// The rooms from the ground up. A room may use those on lower floors, and itself; rooms on one floor do not know each other.
const FLOORS: &[&[&str]] = &[
    &["calendar", "letter", "places", "planes"],
    // The alphabet of the recognisers: what is seen is cut into it, and markers are read with it.
    &["words"],
    &["text"],
    &["marker", "numbered"],
    &["model"],
    // Recognisers know only `&str` and the values of the model; the rooms above ask them.
    &["extract"],
    &["read"],
    &["blocks"],
    &["form"],
    &["layout"],
    &["outline"],
    &["classify", "instrument", "annex"],
    &["assemble"],
    &["check"],
    // The forms in which plans and findings are handed on.
    &["emit"],
    &["parsed", "query"],
    // The doors that only benches go through.
    &["layers"],
    &["lib"],
];

/// The longest that a file may be, in lines of code: no blank lines, no comments, no tests.
const LONGEST: usize = 450;

/// What the library does not do. Where it cannot fail, the code says so in its types.
const FORBIDDEN_CALLS: &[&str] =
    &[".unwrap()", ".expect(", "panic!(", "println!(", "print!(", "eprintln!(", "dbg!(", "todo!(", "unimplemented!(", "unreachable!("];

#[test]
fn imports_run_downwards() {
    let floor_of = |room: &str| FLOORS.iter().position(|floor| floor.contains(&room));
    let mut complaints = Vec::new();
    for file in sources() {
        let Some(from) = room_of_file(&file.path) else { continue };
        let Some(from_floor) = floor_of(from) else {
            complaints.push(format!("{}: the room {from} has no floor; say which in tests/tidy.rs", file.shown()));
            continue;
        };
        for (line, path) in crate_paths(&file.code) {
            let to = path.split("::").next().expect("a path has a head");
            let allowed = match floor_of(to) {
                Some(to_floor) => to_floor < from_floor || to == from,
                // Something of the crate's own door, such as `crate::parse`.
                None => from == "lib",
            };
            if !allowed {
                complaints.push(format!("{}:{line}: {from} uses {path}", file.shown()));
            }
        }
    }
    assert!(complaints.is_empty(), "imports that do not run downwards:\n{}", complaints.join("\n"));
}

#[test]
fn the_program_sees_only_the_door_of_the_library() {
    let complaints: Vec<String> = sources()
        .iter()
        .filter(|file| is_program(&file.path))
        .flat_map(|file| crate_paths(&file.code).map(|(line, path)| format!("{}:{line}: {path}", file.shown())).collect::<Vec<_>>())
        .filter(|place| !place.contains(" cli"))
        .collect();
    assert!(complaints.is_empty(), "the program reaches into the library:\n{}", complaints.join("\n"));
}

#[test]
fn files_stay_short() {
    let long: Vec<String> = sources()
        .iter()
        .map(|file| (file, file.code.iter().filter(|(_, line)| is_code(line)).count()))
        .filter(|(_, lines)| *lines > LONGEST)
        .map(|(file, lines)| format!("{}: {lines}", file.shown()))
        .collect();
    assert!(long.is_empty(), "files of more than {LONGEST} lines of code:\n{}", long.join("\n"));
}

#[test]
fn the_library_neither_panics_nor_prints() {
    let mut complaints = Vec::new();
    for file in sources().iter().filter(|file| !is_program(&file.path)) {
        for (number, line) in file.code.iter().filter(|(_, line)| is_code(line)) {
            for call in FORBIDDEN_CALLS.iter().filter(|call| line.contains(**call)) {
                complaints.push(format!("{}:{number}: {call}", file.shown()));
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn nothing_names_a_place_outside_the_project() {
    // Put together here, so that this file does not find itself.
    let words: Vec<String> = [
        ["/ho", "me/"],
        ["/tm", "p/"],
        ["/wo", "rk/"],
        ["/us", "r/"],
        ["/ro", "ot/"],
        ["/Use", "rs/"],
        ["crates", ".io"],
        ["github", ".com"],
        ["gitlab", ".com"],
        ["local", "host"],
        ["127.0", ".0.1"],
    ]
    .map(|halves| halves.concat())
    .to_vec();
    let mut complaints = Vec::new();
    for path in project_files() {
        // What fuzzing found may be any bytes.
        let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let text = String::from_utf8_lossy(&bytes);
        let shown = path.strip_prefix(root()).unwrap_or(&path).display();
        for (number, line) in text.lines().enumerate() {
            // The interpreter of a script is named by its path the world over.
            if number == 0 && line.starts_with("#!") {
                continue;
            }
            for word in words.iter().filter(|word| line.contains(word.as_str())) {
                complaints.push(format!("{shown}:{}: {word}", number + 1));
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// A source file without its tests: lines with their numbers.
struct SourceFile {
    path: PathBuf,
    code: Vec<(usize, String)>,
}

impl SourceFile {
    fn shown(&self) -> String {
        self.path.strip_prefix(root()).unwrap_or(&self.path).display().to_string()
    }
}

fn sources() -> Vec<SourceFile> {
    let mut found = Vec::new();
    let mut open = vec![root().join("src")];
    while let Some(folder) = open.pop() {
        for path in entries(&folder) {
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ext| ext == "rs") && path.file_name().is_some_and(|name| name != "tests.rs") {
                let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                found.push(SourceFile { path, code: without_tests(&text) });
            }
        }
    }
    assert!(found.len() > 50, "src/ was not found whole: {} files", found.len());
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.map(|entry| entry.expect("a readable folder").path()).collect()
}

/// The lines outside `#[cfg(test)] mod … { … }`, which rustfmt closes with a brace in its own column.
fn without_tests(text: &str) -> Vec<(usize, String)> {
    let mut code = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        if line.trim() != "#[cfg(test)]" {
            code.push((number + 1, line.to_owned()));
            continue;
        }
        let indent = &line[..line.len() - line.trim_start().len()];
        // A one-line item ends with `;`, a longer one with a brace below its first letter.
        for (_, line) in lines.by_ref() {
            if line == format!("{indent}}}") || (line.starts_with(indent) && line.ends_with(';') && !line[indent.len()..].starts_with(' '))
            {
                break;
            }
        }
    }
    code
}

fn is_code(line: &str) -> bool {
    !line.trim().is_empty() && !line.trim_start().starts_with("//")
}

/// Every `crate::a::b` in code, with its line; `crate::{a, b}` gives both.
fn crate_paths(code: &[(usize, String)]) -> impl Iterator<Item = (usize, String)> {
    code.iter().filter(|(_, line)| is_code(line)).flat_map(|(number, line)| {
        line.match_indices("crate::").filter(|(at, _)| !line[..*at].ends_with(['$', '_'])).flat_map(move |(at, found)| {
            let rest = &line[at + found.len()..];
            let heads = rest.strip_prefix('{').map_or_else(|| vec![rest], |list| list.split(", ").collect());
            heads.into_iter().map(move |head| {
                let end = head.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(head.len());
                (*number, head[..end].trim_end_matches(':').to_owned())
            })
        })
    })
}

/// The room in which a file stands; `None` for the program.
fn room_of_file(path: &Path) -> Option<&str> {
    if is_program(path) {
        return None;
    }
    let inside = path.strip_prefix(root().join("src")).expect("a source file");
    if inside == Path::new("extract/words.rs") {
        return Some("extract::words");
    }
    inside.components().next().and_then(|head| head.as_os_str().to_str()).map(|head| head.trim_end_matches(".rs"))
}

fn is_program(path: &Path) -> bool {
    let inside = path.strip_prefix(root().join("src")).expect("a source file");
    inside == Path::new("main.rs") || inside.starts_with("cli")
}

/// What belongs to the project: all files but those that Git, Cargo or an editor make.
fn project_files() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().to_owned()];
    while let Some(folder) = open.pop() {
        for path in entries(&folder) {
            let name = path.file_name().expect("an entry has a name").to_string_lossy().into_owned();
            if path.is_dir() {
                if !matches!(name.as_str(), "target" | ".git" | "__pycache__") {
                    open.push(path);
                }
            } else if !matches!(name.as_str(), "Cargo.lock" | ".git") && !name.ends_with(".snap.new") {
                found.push(path);
            }
        }
    }
    found
}

#[test]
fn tests_are_left_out_of_what_is_judged() {
    let text = "fn a() {}\n#[cfg(test)]\nmod tests {\n    fn b() {\n    }\n}\nfn c() {}\n#[cfg(test)]\nmod tests;\nfn d() {}\n";
    let kept: BTreeMap<usize, String> = without_tests(text).into_iter().collect();
    assert_eq!(kept.into_values().collect::<Vec<_>>(), ["fn a() {}", "fn c() {}", "fn d() {}"]);
}
