//! What the READMEs show is what comes out.

mod common;

use common::{fixture, root};

const READMES: [&str; 2] = ["README.md", "README.vi.md"];

fn readme(name: &str) -> String {
    let path = root().join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The blocks of code in one language.
fn blocks<'t>(text: &'t str, language: &str) -> Vec<&'t str> {
    let open = format!("```{language}\n");
    text.split(&open).skip(1).map(|rest| rest.split("\n```").next().expect("a split has a first part")).collect()
}

/// Every line of a shortened block stands in the whole, in its order; `…` stands for what is left out.
fn stands_in(block: &str, whole: &str) {
    let mut rest = whole.lines();
    for line in block.lines().filter(|line| line.trim() != "…") {
        assert!(rest.any(|each| each.trim_end() == line.trim_end()), "this line does not come out, or not there: {line}");
    }
}

#[test]
fn the_json_shown_is_the_json_printed() {
    // The program is given the path, and names the source by it.
    let bytes = std::fs::read(root().join("fixtures/decision-and-plan.md")).expect("the fixture is there");
    let parsed = parse_plan::Parsed::from_bytes("fixtures/decision-and-plan.md", &bytes).expect("the fixture can be read");
    let whole = serde_json::to_string_pretty(parsed.plan()).expect("a plan has a JSON");
    for name in READMES {
        let text = readme(name);
        let shown = blocks(&text, "json");
        assert_eq!(shown.len(), 1, "{name}");
        stands_in(shown[0], &whole);
    }
}

#[test]
fn the_input_shown_stands_in_the_fixture() {
    let fixture = fixture("decision-and-plan.md");
    for name in READMES {
        let text = readme(name);
        let shown = blocks(&text, "markdown");
        assert_eq!(shown.len(), 1, "{name}");
        assert!(fixture.text().contains(shown[0]), "{name}: {}", shown[0]);
    }
}

/// The lines of the READMEs, run.
#[test]
fn the_library_does_what_the_lines_say() -> Result<(), Box<dyn std::error::Error>> {
    let directory = std::env::current_dir()?;
    assert_eq!(directory, root(), "tests run at the top of the project");
    let mut printed = Vec::new();
    macro_rules! println {
        ($($argument:tt)*) => { printed.push(format!($($argument)*)) };
    }
    // the lines
    use parse_plan::model::MeasureKind;

    let text = std::fs::read_to_string("fixtures/decision-and-plan.md")?;
    let plan = parse_plan::parse(&text);
    for item in plan.percentages() {
        for measure in item.measures.iter().filter(|measure| measure.kind == MeasureKind::Percent) {
            println!("{}: {} ({} %)", item.id, item.text, measure.value);
        }
    }
    // so far
    assert_eq!(
        printed,
        ["I.2#2: 75% trường tiểu học có góc đọc mở cho học sinh ngoài giờ. (75 %)", "I.2#3: Lượt bạn đọc tăng 15% so với năm 2024. (15 %)"]
    );
    let source = include_str!("readme.rs");
    let lines = source.split("// the lines\n").nth(1).and_then(|rest| rest.split("    // so far").next()).expect("they stand above");
    let wanted: Vec<&str> = lines.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    for name in READMES {
        let text = readme(name);
        let shown = blocks(&text, "rust");
        assert_eq!(shown.len(), 1, "{name}");
        assert_eq!(shown[0].lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>(), wanted, "{name}");
    }
    Ok(())
}

#[cfg(feature = "cli")]
#[test]
fn the_tree_shown_is_the_tree_drawn() {
    let done = common::program::program()
        .args(["outline", "fixtures/decision-and-plan.md"])
        .current_dir(root())
        .output()
        .expect("the program runs");
    assert!(done.status.success(), "{done:?}");
    let whole = String::from_utf8(done.stdout).expect("the program prints UTF-8");
    for name in READMES {
        let text = readme(name);
        stands_in(blocks(&text, "text")[0], &whole);
    }
}

#[cfg(feature = "cli")]
#[test]
fn the_finding_shown_is_the_finding_told() {
    let done = common::program::program()
        .args(["check", "--no-config", "fixtures/duplicate-and-skipped-numbers.md"])
        .current_dir(root())
        .output()
        .expect("the program runs");
    let whole = String::from_utf8(done.stdout).expect("the program prints UTF-8");
    for name in READMES {
        let text = readme(name);
        stands_in(blocks(&text, "text")[1], &whole);
    }
}
