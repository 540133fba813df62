//! Tables in Markdown, figures as JSON, and which of them miss what they need.

use std::path::Path;

use serde_json::{Value, json};

use super::needs::Need;

/// A figure that is kept.
#[derive(Debug)]
struct Figure {
    name: String,
    value: f64,
    need: Option<Need>,
}

/// What a bench has found so far.
#[derive(Debug, Default)]
pub struct Report {
    figures: Vec<Figure>,
    tables: Vec<Table>,
}

/// A table as it is printed.
#[derive(Debug)]
struct Table {
    title: String,
    header: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Report {
    /// Keeps a figure.
    pub fn figure(&mut self, name: impl Into<String>, value: f64, need: Option<Need>) {
        self.figures.push(Figure { name: name.into(), value, need });
    }

    /// Begins a table. It is printed row by row, for some take minutes.
    pub fn table(&mut self, title: &str, header: &[&str]) {
        let columns = " ---: |".repeat(header.len() - 1);
        println!("\n### {title}\n\n| {} |\n| --- |{columns}", header.join(" | "));
        let header = header.iter().map(|&cell| cell.to_owned()).collect();
        self.tables.push(Table { title: title.to_owned(), header, rows: Vec::new() });
    }

    /// Adds a row to the table that was begun last.
    pub fn row(&mut self, cells: Vec<String>) {
        println!("| {} |", cells.join(" | "));
        self.tables.last_mut().expect("a table was begun").rows.push(cells);
    }

    /// Writes `target/speed/NAME.json` and says what is missed; whether nothing is.
    pub fn end(&self, name: &str) -> bool {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("speed");
        let path = folder.join(name).with_extension("json");
        let text = serde_json::to_string_pretty(&self.json()).expect("a report has a JSON");
        let written = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&path, text + "\n"));
        written.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        println!();
        let mut holds = true;
        for Figure { name, value, need } in &self.figures {
            if let Some(need) = need.filter(|need| !need.holds(*value)) {
                println!("missed: {name} is {}, needed {need}", short(*value));
                holds = false;
            }
        }
        holds
    }

    fn json(&self) -> Value {
        let figures: Vec<Value> = self
            .figures
            .iter()
            .map(|figure| {
                let holds = figure.need.map(|need| need.holds(figure.value));
                let need = figure.need.map(|need| need.to_string());
                json!({ "name": figure.name, "value": figure.value, "need": need, "holds": holds })
            })
            .collect();
        let tables: Vec<Value> =
            self.tables.iter().map(|table| json!({ "title": table.title, "header": table.header, "rows": table.rows })).collect();
        json!({ "machine": machine(), "cores": cores(), "figures": figures, "tables": tables })
    }
}

/// The name of the processor, where the system tells it.
fn machine() -> Option<String> {
    let text = std::fs::read_to_string("/proc/cpuinfo").ok()?;
    let line = text.lines().find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

fn cores() -> Option<usize> {
    std::thread::available_parallelism().ok().map(usize::from)
}

/// A number with as many digits as tell something.
pub fn short(value: f64) -> String {
    match value.abs() {
        _ if value.is_nan() => "–".to_owned(),
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        size if size >= 1.0 => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}

/// A ratio as shown; none where what it is of did not end in its time.
pub fn times(value: f64) -> String {
    if value.is_nan() { "not in time".to_owned() } else { format!("{} ×", short(value)) }
}

/// The bound of a figure, or a dash.
pub fn needed(need: Option<Need>) -> String {
    need.map_or_else(|| "–".to_owned(), |need| need.to_string())
}
