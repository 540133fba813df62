//! Layout does not matter: a plan saved in another layout gives the same sections, items and values.
//!
//! Each real plan is rewritten (markup stripped, wrapped, unwrapped, other bullets, line ends,
//! composition, tables, heading levels) and read again. What a reading says is compared as a bag of
//! facts; at least 99 of 100 must be the same in every plan and every layout.

use std::collections::BTreeMap;
use std::path::PathBuf;

use parse_plan::model::{Item, Plan};
use parse_plan::{Format, Parsed};
use unicode_normalization::UnicodeNormalization;

/// The plans beside the project; `None` where they are not there, which is a failure in CI.
fn documents() -> Option<Vec<(String, String)>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus/docs");
    if !folder.is_dir() {
        assert!(std::env::var_os("CI").is_none(), "in CI the corpus must stand at {}", folder.display());
        eprintln!("skipped: no corpus at {}", folder.display());
        return None;
    }
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: &PathBuf| (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(path).unwrap());
    Some(paths.iter().map(read).collect())
}

/// Letters and digits only: what a layout may change is not compared.
fn bare(text: &str) -> String {
    text.nfc().filter(|c| c.is_alphanumeric()).collect()
}

/// What a reading says, each fact with how often it says it.
fn facts(plan: &Plan) -> BTreeMap<String, usize> {
    let mut facts = BTreeMap::new();
    let mut add = |fact: String| *facts.entry(fact).or_insert(0) += 1;
    for instrument in [Some(&plan.instrument), plan.decision.as_ref()].into_iter().flatten() {
        add(format!("number {:?}", instrument.number));
        add(format!("date {:?}", instrument.date));
        add(format!("title {:?}", instrument.title.as_deref().map(bare)));
        add(format!("issuer {:?}", instrument.issuer.as_ref().map(|issuer| bare(&issuer.name))));
        add(format!("signer {:?}", instrument.signer.as_ref().map(|signer| (&signer.name, &signer.position))));
        add(format!("recipients {}", instrument.recipients.len()));
        add(format!("articles {}", instrument.articles.len()));
    }
    for section in &plan.outline {
        add(format!("section {} {}", section.id, bare(&section.title)));
    }
    for area in &plan.areas {
        for item in area.items() {
            item_facts(item, &mut add);
            add(format!("area {:?} {}", area.kind, bare(&item.text)));
        }
    }
    for citation in &plan.citations {
        add(format!("citation {} {:?} {:?} {:?}", citation.kind, citation.number, citation.date, citation.issuer.as_deref().map(bare)));
    }
    for row in plan.annexes.iter().flat_map(|annex| &annex.rows) {
        add(format!("row {:?}", row.group.as_deref().map(bare)));
    }
    facts
}

fn item_facts(item: &Item, add: &mut impl FnMut(String)) {
    let text = bare(&item.text);
    add(format!("item {} {:?} {text}", item.section, item.role));
    for m in &item.measures {
        add(format!("measure {:?} {} {:?} {} {:?} {}", m.comparator, m.value, m.upper, bare(&m.unit), m.change, bare(&m.indicator)));
    }
    for d in &item.deadlines {
        add(format!("deadline {:?} {:?} {:?} {:?} {}", d.kind, d.start, d.end, d.recurrence, bare(&d.text)));
    }
    for (role, agencies) in [("lead", &item.lead), ("coordinating", &item.coordinating)] {
        for agency in agencies {
            add(format!("{role} {}", bare(&agency.name)));
        }
    }
}

/// The share of facts that two readings have in common, and those that one alone has.
fn compare(a: &BTreeMap<String, usize>, b: &BTreeMap<String, usize>) -> (f64, Vec<String>) {
    let (mut common, mut all, mut alone) = (0, 0, Vec::new());
    for key in a.keys().chain(b.keys().filter(|key| !a.contains_key(*key))) {
        let (in_a, in_b) = (a.get(key).copied().unwrap_or(0), b.get(key).copied().unwrap_or(0));
        common += 2 * in_a.min(in_b);
        all += in_a + in_b;
        if in_a != in_b {
            alone.push(format!("{} {key}", if in_a > in_b { '-' } else { '+' }));
        }
    }
    (f64::from(u32::try_from(common).unwrap()) / f64::from(u32::try_from(all).unwrap()), alone)
}

fn is_table_line(line: &str) -> bool {
    line.contains('\t') || line.contains('|')
}

/// A line of its own whatever comes before: a heading, a marker, a bullet.
fn begins(line: &str) -> bool {
    let plain = line.trim_start_matches(['#', ' ', '*', '_']);
    let mut chars = plain.chars();
    let numbered = plain.split(['.', ')']).next().is_some_and(|m| {
        let count = m.chars().count();
        count > 0 && count <= 4 && m.len() < plain.len() && m.chars().all(|c| c.is_ascii_digit() || "IVX".contains(c)) || count == 1
    });
    let bullet = matches!(chars.next(), Some('-' | '+' | '–' | '•' | '[')) && line != "---";
    line.starts_with('#') || line.ends_with("  ") || numbered || bullet
}

fn strip_markup(text: &str) -> String {
    let mut stripped: Vec<String> = Vec::new();
    for line in text.split('\n') {
        let plain = if is_table_line(line) { line.to_owned() } else { line.trim_start_matches('#').trim_start().to_owned() };
        stripped.push(plain.replace("**", "").replace("<b>", "").replace("</b>", "").replace('*', "").trim_end_matches("  ").to_owned());
    }
    stripped.join("\n")
}

/// Joins the lines of each paragraph.
fn unwrap_lines(text: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut in_table = false;
    for line in text.split('\n') {
        in_table = is_table_line(line) || (in_table && !line.trim().is_empty());
        let joins = !in_table
            && !line.trim().is_empty()
            && out
                .last()
                .is_some_and(|last| !last.trim().is_empty() && !is_table_line(last) && !last.ends_with("  ") && !last.starts_with('#'))
            && !begins(line);
        match out.last_mut() {
            Some(last) if joins => {
                last.push(' ');
                last.push_str(line.trim_start());
            }
            _ => out.push(line.to_owned()),
        }
    }
    out.join("\n")
}

/// Breaks long lines at sixty columns.
fn wrap(text: &str) -> String {
    let mut out = Vec::new();
    for line in unwrap_lines(text).split('\n') {
        if is_table_line(line) || line.starts_with('#') {
            out.push(line.to_owned());
            continue;
        }
        let mut row = String::new();
        for word in line.trim_end().split(' ') {
            if !row.is_empty() && row.chars().count() + 1 + word.chars().count() > 60 {
                out.push(std::mem::take(&mut row));
            }
            if !row.is_empty() {
                row.push(' ');
            }
            row.push_str(word);
        }
        if line.ends_with("  ") {
            row.push_str("  ");
        }
        out.push(row);
    }
    out.join("\n")
}

fn bullets(text: &str, bullet: char) -> String {
    let swap = |line: &str| line.strip_prefix("- ").map_or_else(|| line.to_owned(), |rest| format!("{bullet} {rest}"));
    text.split('\n').map(swap).collect::<Vec<_>>().join("\n")
}

/// Tab rows as pipe rows, with the rule that Markdown asks for under the first.
fn tabs_to_pipes(text: &str) -> String {
    let mut out = Vec::new();
    let mut in_table = false;
    for line in text.split('\n') {
        if !line.contains('\t') {
            in_table = false;
            out.push(line.to_owned());
            continue;
        }
        let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
        out.push(format!("| {} |", cells.join(" | ")));
        if !std::mem::replace(&mut in_table, true) {
            out.push(format!("|{}", "---|".repeat(cells.len())));
        }
    }
    out.join("\n")
}

/// Tab rows torn into one cell a line between lone pipes. What is torn was a real table once, so
/// its rows have as many cells as its header has titles.
fn tabs_to_cells(text: &str) -> String {
    let mut out = Vec::new();
    let mut width = None;
    for line in text.split('\n') {
        if line.contains('\t') {
            let width = *width.get_or_insert_with(|| line.trim_end().split('\t').count());
            for cell in line.split('\t').map(str::trim).chain(std::iter::repeat("")).take(width) {
                out.push("|".to_owned());
                if !cell.is_empty() {
                    out.push(cell.to_owned());
                }
            }
            out.push("|".to_owned());
        } else {
            out.push(line.to_owned());
        }
    }
    out.join("\n")
}

/// Words set off from their marker by a tab, and paragraphs indented by one, as word processors save them.
fn tabs_after_markers(text: &str) -> String {
    let rewrite = |line: &str| {
        let plain = line.trim_start_matches(['#', ' ']);
        match plain.split_once(' ') {
            _ if is_table_line(line) || line.trim().is_empty() || line.starts_with('#') => line.to_owned(),
            Some((marker, words)) if matches!(marker, "-" | "+" | "–") || (marker.len() <= 5 && marker.ends_with(['.', ')'])) => {
                format!("\t{marker}\t{words}")
            }
            _ => line.to_owned(),
        }
    };
    text.split('\n').map(rewrite).collect::<Vec<_>>().join("\n")
}

/// No blank after bullets and numbers.
fn glued_markers(text: &str) -> String {
    let rewrite = |line: &str| match line.split_once(' ') {
        Some(("-" | "+", words)) if words.starts_with(char::is_uppercase) => format!("{}{words}", &line[..1]),
        Some((marker, words)) if begins(line) && marker.ends_with(['.', ')']) && words.starts_with(char::is_uppercase) => {
            format!("{marker}{words}")
        }
        _ => line.to_owned(),
    };
    text.split('\n').map(|line| if is_table_line(line) { line.to_owned() } else { rewrite(line) }).collect::<Vec<_>>().join("\n")
}

/// Every blank line doubled, every line indented, space at the ends.
fn spaced(text: &str) -> String {
    let rewrite = |line: &str| match line.trim() {
        "" => "\n".to_owned(),
        _ if is_table_line(line) || line.starts_with('#') || line.ends_with("  ") => line.to_owned(),
        words => format!("    {words} "),
    };
    text.split('\n').map(rewrite).collect::<Vec<_>>().join("\n")
}

fn one_heading_level(text: &str) -> String {
    let level =
        |line: &str| if line.starts_with('#') { format!("## {}", line.trim_start_matches('#').trim_start()) } else { line.to_owned() };
    text.split('\n').map(level).collect::<Vec<_>>().join("\n")
}

#[test]
fn another_layout_gives_the_same_plan() {
    let Some(documents) = documents() else { return };
    type Rewriting = (&'static str, fn(&str) -> String);
    let layouts: [Rewriting; 15] = [
        ("markup stripped", strip_markup),
        ("wrapped at 60", wrap),
        ("unwrapped", unwrap_lines),
        ("bullets –", |text| bullets(text, '–')),
        ("bullets •", |text| bullets(text, '•')),
        ("bullets −", |text| bullets(text, '−')),
        ("tabs after markers", tabs_after_markers),
        ("glued markers", glued_markers),
        ("spaced", spaced),
        ("CRLF", |text| text.replace('\n', "\r\n")),
        ("NFD", |text| text.nfd().collect()),
        ("tables in pipes", tabs_to_pipes),
        ("tables torn", tabs_to_cells),
        ("one heading level", one_heading_level),
        ("stripped and wrapped", |text| strip_markup(&wrap(text))),
    ];
    let read = |text: &str| facts(Parsed::from_text("", Format::Text, text).plan());
    let mut failures = Vec::new();
    for (name, text) in &documents {
        let original = read(text);
        for (layout, rewrite) in &layouts {
            let (share, alone) = compare(&original, &read(&rewrite(text)));
            println!("{share:.4} {layout:22} {name}");
            for fact in alone.iter().take(12) {
                println!("       {}", fact.chars().take(150).collect::<String>());
            }
            if share < 0.99 {
                failures.push(format!("{layout} of {name}: {share:.4}"));
            }
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}
