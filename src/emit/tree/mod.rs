//! The outline of a plan as a tree, for the eye.
//!
//! ```text
//! KẾ HOẠCH 12/KH-UBND                                          ke-hoach.md
//! Cải cách hành chính huyện Mỹ An năm 2027
//!
//! II. NHIỆM VỤ                                                   giải pháp
//! ├─ 1. Cải cách thể chế                                          thể chế
//! │  └─ - Tối thiểu 95% văn bản được ban hành đúng …             chỉ tiêu
//! │       mức ≥ 95% · hạn trước 31/12/2027
//! ```
//! The plan is first laid out as a flat list of entries with depths; the guides
//! are then drawn by looking at what follows each entry. So a plan nested
//! however deep costs no stack.

mod entries;
mod facts;
mod fit;
mod header;
mod words;

use super::Language;
use crate::check;
use crate::model::{Diagnostic, Plan};

use entries::Entry;
pub use fit::shortened;
use fit::{clean, columns, fit};

/// How a tree is drawn.
///
/// ```
/// use parse_plan::emit::{Language, Style, tree};
/// let plan = parse_plan::parse("KẾ HOẠCH\nTrồng rừng năm 2027\nI. CHỈ TIÊU\n- Tối thiểu 90% cây sống.");
/// let drawn = tree(&plan, Style { width: 60, language: Language::English, ..Style::default() });
/// assert!(drawn.contains("amount ≥ 90%"), "{drawn}");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// Whether to colour it for a terminal, with ANSI escape sequences.
    pub colour: bool,
    /// How many columns a line may take; below 40 it is drawn for 40.
    pub width: usize,
    /// The language of the labels.
    pub language: Language,
}

impl Default for Style {
    fn default() -> Self {
        Self { colour: false, width: 100, language: Language::Vietnamese }
    }
}

/// The narrowest line that is drawn for.
const NARROWEST: usize = 40;

/// The deepest entry that is indented for its depth; deeper ones line up with it.
const DEEPEST: usize = 12;

/// The fewest columns a text is shortened to, however deep it stands.
const SHORTEST: usize = 20;

/// Draws the outline with what was found in each item, a line of counts below it, and what the reading notes.
///
/// What an item inherits from a heading is shown at the heading only.
#[must_use]
pub fn tree(plan: &Plan, style: Style) -> String {
    let style = Style { width: style.width.max(NARROWEST), ..style };
    let mut page = Page { out: String::new(), style };
    header::draw(&mut page, plan);
    let entries = entries::of(plan, style.language);
    for (entry, guides) in entries.iter().zip(guides(&entries)) {
        if entry.depth == 0 {
            page.line("", &[]);
        }
        draw(&mut page, entry, &guides);
    }
    page.line("", &[]);
    page.facts("", &facts::counts(plan, style.language));
    for diagnostic in &plan.diagnostics {
        page.note(diagnostic);
    }
    page.out
}

/// The two beginnings of an entry's lines: of its first line and of those below it.
struct Guides {
    first: String,
    below: String,
}

/// Draws the guides from the last entry to the first, so that each knows what follows it.
fn guides(entries: &[Entry]) -> Vec<Guides> {
    // Whether an entry of that depth follows below the same parent.
    let mut open: Vec<bool> = Vec::new();
    let mut guides = Vec::with_capacity(entries.len());
    for entry in entries.iter().rev() {
        let depth = entry.depth.min(DEEPEST);
        let has_children = open.get(depth + 1).is_some_and(|open| *open);
        open.resize(depth + 1, false);
        // Entries of depth 0 stand at the margin, without guides among them.
        let outer: String = open[..depth].iter().skip(1).map(|open| if *open { "│  " } else { "   " }).collect();
        let (own, beside) = match (depth, open[depth]) {
            (0, _) => ("", ""),
            (_, true) => ("├─ ", "│  "),
            (_, false) => ("└─ ", "   "),
        };
        // What was found stands below the text, beside the guide that leads on to the children.
        let indent = entry.marker.map_or(0, |marker| columns(&clean(marker))).max(1);
        let lead = if has_children { '│' } else { ' ' };
        guides.push(Guides { first: format!("{outer}{own}"), below: format!("{outer}{beside}{lead}{:indent$}", "") });
        open[depth] = true;
    }
    guides.reverse();
    guides
}

fn draw(page: &mut Page, entry: &Entry, guides: &Guides) {
    let label = columns(entry.label);
    let marker = entry.marker.map(clean).map_or_else(String::new, |marker| format!("{marker} "));
    let taken = columns(&guides.first) + columns(&marker) + if label > 0 { label + 2 } else { 0 };
    let text = fit(&clean(entry.text), page.style.width.saturating_sub(taken).max(SHORTEST));
    let gap = page.style.width.saturating_sub(taken + columns(&text)) + if label > 0 { 2 } else { 0 };
    let paint = if entry.heading { Paint::Bold } else { Paint::Plain };
    let marker_paint = if entry.heading { Paint::Bold } else { entry.label_paint };
    let mut parts = vec![(Paint::Faint, guides.first.as_str()), (marker_paint, marker.as_str()), (paint, text.as_str())];
    let blank = " ".repeat(gap);
    if label > 0 {
        parts.extend([(Paint::Plain, blank.as_str()), (entry.label_paint, entry.label)]);
    }
    page.line("", &parts);
    page.facts(&guides.below, &entry.facts);
}

/// What a piece of a line looks like on a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Paint {
    Plain,
    Bold,
    Faint,
    Green,
    Yellow,
    Blue,
    Magenta,
    Cyan,
}

impl Paint {
    /// The parameter of the ANSI sequence that switches it on.
    fn parameter(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Bold => Some("1"),
            Self::Faint => Some("2"),
            Self::Green => Some("32"),
            Self::Yellow => Some("33"),
            Self::Blue => Some("34"),
            Self::Magenta => Some("35"),
            Self::Cyan => Some("36"),
        }
    }
}

/// Something found in an item: what it is, and what was found.
struct Fact {
    label: &'static str,
    paint: Paint,
    value: String,
}

/// The lines drawn so far.
struct Page {
    out: String,
    style: Style,
}

impl Page {
    fn line(&mut self, guide: &str, parts: &[(Paint, &str)]) {
        self.part(Paint::Faint, guide);
        for (paint, text) in parts {
            self.part(*paint, text);
        }
        // Guides may end a line; nothing but them ends in space.
        self.out.truncate(self.out.trim_end_matches(' ').len());
        self.out.push('\n');
    }

    fn part(&mut self, paint: Paint, text: &str) {
        match paint.parameter() {
            Some(parameter) if self.style.colour && !text.trim().is_empty() => {
                self.out.extend(["\u{1b}[", parameter, "m", text, "\u{1b}[0m"]);
            }
            _ => self.out.push_str(text),
        }
    }

    /// Writes facts side by side, on as many lines as they take; one that is longer than a line is shortened.
    fn facts(&mut self, guide: &str, facts: &[Fact]) {
        const BETWEEN: &str = " · ";
        let room = self.style.width.saturating_sub(columns(guide)).max(SHORTEST);
        let mut parts: Vec<(Paint, String)> = Vec::new();
        let mut taken = 0;
        for fact in facts {
            let label = if fact.label.is_empty() { String::new() } else { format!("{} ", fact.label) };
            let value = fit(&clean(&fact.value), room.saturating_sub(columns(&label)));
            let needed = columns(&label) + columns(&value);
            if taken > 0 && taken + columns(BETWEEN) + needed > room {
                self.owned_line(guide, &parts);
                parts.clear();
                taken = 0;
            }
            if taken > 0 {
                parts.push((Paint::Faint, BETWEEN.to_owned()));
                taken += columns(BETWEEN);
            }
            parts.extend([(Paint::Faint, label), (fact.paint, value)]);
            taken += needed;
        }
        if taken > 0 {
            self.owned_line(guide, &parts);
        }
    }

    /// Writes where a note stands, its code and what it says, on as many lines as that takes. The model has its messages in
    /// Vietnamese; in English it is what its rule says.
    fn note(&mut self, note: &Diagnostic) {
        let place = format!("{}:{}", note.span.line, note.span.column);
        let english = || check::rule(&note.code).map(|rule| rule.summary.en).or_else(|| check::note(&note.code).map(|note| note.doubt.en));
        let message = match self.style.language {
            Language::Vietnamese => clean(&note.message),
            Language::English => clean(english().unwrap_or(&note.message)),
        };
        let mut line = vec![(Paint::Faint, place), (Paint::Bold, note.code.to_string())];
        let mut taken: usize = line.iter().map(|(_, text)| 1 + columns(text)).sum();
        for word in message.split(' ') {
            if taken + 1 + columns(word) > self.style.width {
                self.words(&line);
                line.clear();
                taken = 3;
                line.push((Paint::Plain, "  ".to_owned()));
            }
            taken += 1 + columns(word);
            line.push((Paint::Plain, word.to_owned()));
        }
        self.words(&line);
    }

    /// Writes words with a blank before each.
    fn words(&mut self, words: &[(Paint, String)]) {
        let parts: Vec<(Paint, &str)> = words.iter().flat_map(|(paint, word)| [(Paint::Plain, " "), (*paint, word.as_str())]).collect();
        self.line("", &parts);
    }

    fn owned_line(&mut self, guide: &str, parts: &[(Paint, String)]) {
        let parts: Vec<(Paint, &str)> = parts.iter().map(|(paint, text)| (*paint, text.as_str())).collect();
        self.line(guide, &parts);
    }
}
