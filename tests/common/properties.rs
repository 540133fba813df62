//! What holds of every text, plan or not: the properties that tests and fuzz targets share.
//!
//! Each says what is wrong with a text, if anything is, so that a test can name the text and a
//! property test can make it smaller.

use std::collections::HashSet;

use parse_plan::check::{CheckOptions, Profile, Safety, Selector, fixed, rules};
use parse_plan::emit::{Checked, Language, github, junit, sarif};
use parse_plan::model::{Agency, Citation, Deadline, Item, Measure, Plan, Severity};
use parse_plan::{Format, Options, Parsed, Span};
use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// What is wrong, in a sentence.
pub type Fault = String;

/// Ends the property with what is wrong, unless the condition holds.
macro_rules! holds {
    ($condition:expr, $($said:tt)+) => {
        if !$condition {
            return Err(format!($($said)+));
        }
    };
}

/// Ends the property with both values, unless they are equal.
macro_rules! same {
    ($left:expr, $right:expr, $($said:tt)+) => {
        match (&$left, &$right) {
            (left, right) => holds!(left == right, "{}\n left: {left:?}\nright: {right:?}", format_args!($($said)+)),
        }
    };
}

/// All properties at once; of the profiles of checking one, by the length of the text, for each takes as
/// long as all the rest.
pub fn all(text: &str) -> Result<(), Fault> {
    sound(text)?;
    limits_lose_nothing(text)?;
    soundly_checked(text, &Profile::ALL[text.len() % Profile::ALL.len()..][..1])?;
    letters_do_not_matter(text)?;
    line_ends_do_not_matter(text)
}

/// Bytes are read, and then all properties hold, or they are refused in words, in both languages.
pub fn bytes_are_read_or_refused(bytes: &[u8]) -> Result<(), Fault> {
    match Parsed::from_bytes("a.md", bytes) {
        Ok(parsed) => {
            same!(parsed.text().as_bytes(), bytes, "the text is not what was read");
            all(parsed.text())
        }
        Err(refusal) => {
            holds!(!refusal.to_string().is_empty() && !refusal.english().is_empty(), "refused without a word: {refusal:?}");
            Ok(())
        }
    }
}

/// Nothing is lost in JSON: neither of a plan that stands in JSON, nor of the plan of a text.
pub fn json_keeps_plans(bytes: &[u8]) -> Result<(), Fault> {
    match serde_json::from_slice::<Plan>(bytes) {
        Ok(plan) => json_loses_nothing(&plan),
        Err(_) => sound(&String::from_utf8_lossy(bytes)),
    }
}

/// Everything that must hold of the plan of a text.
pub fn sound(text: &str) -> Result<(), Fault> {
    sound_within(text, &Options::default())
}

/// The same holds where limits leave much of the text unread.
pub fn limits_lose_nothing(text: &str) -> Result<(), Fault> {
    let [max_items, max_depth, max_words] = [1 + text.len() % 11, 1 + text.len() % 3, 1 + text.len() % 29];
    let limits = Options { cues: true, max_items, max_depth, max_words, ..Options::default() };
    sound_within(text, &limits)?;
    let parsed = limits.read_text("", Format::Text, text);
    let plan = parsed.plan();
    let levels = plan.outline.iter().map(|section| section.level).max().unwrap_or(0);
    holds!(levels <= limits.max_depth, "{levels} levels instead of {}", limits.max_depth);
    let told = plan.diagnostics.iter().filter(|diagnostic| diagnostic.code == "LIM901").count();
    let unread = plan.items().filter(|item| is_unread(item)).count();
    holds!(told == unread, "{unread} items are left unread, of which {told} are told");
    // A heading and its item may stand in one paragraph.
    let (headings, items) = (plan.outline.len(), plan.items().count() - unread);
    holds!(headings.max(items) <= limits.max_items, "{headings} headings and {items} items instead of {}", limits.max_items);
    Ok(())
}

/// Whether an item is what a limit left unread.
fn is_unread(item: &Item) -> bool {
    item.cue.as_deref() == Some("limit:items")
}

/// Everything that must hold of the plan of a text that is read so.
fn sound_within(text: &str, options: &Options) -> Result<(), Fault> {
    let parsed = options.read_text("", Format::Text, text);
    let plan = parsed.plan();
    let again = options.read_text("", Format::Text, text).into_plan();
    same!(plan, &again, "read twice, it reads otherwise");

    json_loses_nothing(plan)?;

    let coverage = parsed.coverage();
    holds!(coverage.is_whole(), "left out: {:?}", coverage.left_out.iter().map(|span| &text[span.range()]).collect::<Vec<_>>());

    let faults = faults_of_ids(plan);
    holds!(faults.is_empty(), "{}", faults.join(", "));

    let places = Places::of(text);
    for (what, span) in spans(plan) {
        places.check(text, what, &span)?;
    }
    let rows: HashSet<&str> = plan.annexes.iter().flat_map(|annex| annex.rows.iter().map(|row| row.item.as_str())).collect();
    for area in &plan.areas {
        for items in [&area.targets, &area.tasks, &area.provisions] {
            in_order(items)?;
            for item in items.iter().flat_map(Item::with_children) {
                holds!(is_nfc(&item.text), "{}: not composed: {:?}", item.id, item.text);
                // The text of a row is that of its cells; its span is the whole row. What is left unread may hold rows.
                if !rows.contains(item.id.as_str()) && !is_unread(item) {
                    text_is_its_slice(text, item)?;
                }
            }
        }
    }
    Ok(())
}

/// Everything that must hold of what is found in a text, by all rules there are.
pub fn soundly_checked(text: &str, profiles: &[Profile]) -> Result<(), Fault> {
    let all: Vec<Selector> = rules().map(Selector::Rule).collect();
    let parsed = Parsed::from_text("", Format::Text, text);
    let places = Places::of(text);
    let sections: HashSet<&str> = parsed.plan().outline.iter().map(|section| section.id.as_str()).collect();
    let annexes: HashSet<&str> = parsed.plan().annexes.iter().map(|annex| annex.id.as_str()).collect();
    for &profile in profiles {
        let options = CheckOptions { profile, select: all.clone(), ..CheckOptions::default() };
        let findings = parse_plan::check(&parsed, &options);
        same!(&findings, &parse_plan::check(&parsed, &options), "checked twice, it is found otherwise");
        for finding in &findings {
            let code = finding.rule.code;
            places.check(text, code, &finding.span)?;
            let known = finding.section.is_empty() || sections.contains(&*finding.section) || annexes.contains(&*finding.section);
            holds!(known, "{code}: there is no section {:?}", finding.section);
            let edits = finding.fix.iter().flat_map(|fix| &fix.edits);
            holds!(edits.clone().all(|edit| text.get(edit.range.clone()).is_some()), "{code}: a fix outside the text");
        }
        let files = [Checked { name: "a.md", text, findings: &findings, unread: None }];
        let log = sarif(&files, Language::Vietnamese);
        same!(log["runs"][0]["results"].as_array().map(Vec::len), Some(findings.len()), "the log tells of more or fewer");
        let shown = github(&files, Language::English);
        same!(shown.commands.lines().count() + shown.rest, findings.len(), "{}", shown.commands);
        holds!(!junit(&files, Severity::Info, Language::Vietnamese).is_empty(), "there is no report");
        for most in [Safety::Safe, Safety::Unsafe] {
            let round = fixed(text, &findings, most);
            same!(round.fixes == 0, round.text == text, "fixes that change nothing, or changes without a fix");
        }
    }
    Ok(())
}

/// A plan that went into JSON comes out of it as it was.
pub fn json_loses_nothing(plan: &Plan) -> Result<(), Fault> {
    let json = serde_json::to_string(plan).map_err(|error| format!("no JSON of the plan: {error}"))?;
    let back: Plan = serde_json::from_str(&json).map_err(|error| format!("the JSON of a plan is no plan: {error}"))?;
    same!(plan, &back, "the JSON loses something");
    Ok(())
}

/// Composed or decomposed, a text says the same. A stroke over `<`, `>` or `=` is left out: it is no mark of a
/// letter, and composed with a sign of markup it makes a sign of another meaning.
pub fn letters_do_not_matter(text: &str) -> Result<(), Fault> {
    let mut behind_sign = false;
    let unstruck = text.chars().filter(|&c| {
        behind_sign = matches!(c, '<' | '>' | '=') || behind_sign && is_combining_mark(c);
        !(behind_sign && c == '\u{338}')
    });
    let composed: String = unstruck.nfc().collect();
    let decomposed: String = composed.nfd().collect();
    same!(values(&composed), values(&decomposed), "composed and decomposed letters are read otherwise");
    Ok(())
}

/// With the line ends of one system or the other, a text says the same.
pub fn line_ends_do_not_matter(text: &str) -> Result<(), Fault> {
    let unix = text.replace("\r\n", "\n").replace('\r', "\n");
    let windows = unix.replace('\n', "\r\n");
    same!(values(&unix), values(&windows), "other line ends are read otherwise");
    Ok(())
}

/// Items follow each other in the text, and children follow their parent.
fn in_order(items: &[Item]) -> Result<(), Fault> {
    for pair in items.windows(2) {
        holds!(pair[0].span.end <= pair[1].span.start, "{} does not end before {} begins", pair[0].id, pair[1].id);
    }
    for item in items {
        if let Some(first) = item.children.first() {
            holds!(item.span.end <= first.span.start, "{} does not end before its child {} begins", item.id, first.id);
        }
        in_order(&item.children)?;
    }
    Ok(())
}

/// Letters and digits in composed form: what markup, wraps and composition leave alone. A raised
/// figure counts as the plain one that a formula writes for it.
fn letters(text: &str) -> String {
    let plain =
        |c| "⁰¹²³⁴⁵⁶⁷⁸⁹".chars().position(|raised| raised == c).and_then(|at| char::from_digit(u32::try_from(at).ok()?, 10)).unwrap_or(c);
    text.nfc().map(plain).filter(|c| c.is_alphanumeric()).collect()
}

/// Letters without their marks, and digits.
fn bases(text: &str) -> String {
    letters(&text.nfd().filter(|c| !is_combining_mark(*c)).collect::<String>())
}

/// Whether a combining mark stands behind what is no letter and no such mark.
fn has_parted_mark(text: &str) -> bool {
    let before = std::iter::once(' ').chain(text.chars());
    before.zip(text.chars()).any(|(before, c)| is_combining_mark(c) && !before.is_alphanumeric() && !is_combining_mark(before))
}

/// Every letter of an item's text stands in its span, in order. The span may hold more: a link's
/// address, an entity's name, a page number between two halves of a paragraph.
fn text_is_its_slice(source: &str, item: &Item) -> Result<(), Fault> {
    let slice = &source[item.span.range()];
    // A mark that markup parts from its letter (`A`◌̉) comes to it where the markup is gone: then letters are held to their bases.
    let letters = if has_parted_mark(slice) { bases } else { letters };
    let entities = slice.contains('&');
    // The sign of a command of a formula (`\\mu`) is in its place by its name only.
    let formula = slice.contains('\\');
    let slice_letters = letters(slice);
    let mut rest = slice_letters.chars();
    for letter in letters(&item.text).chars() {
        // An entity (&#46;, &eacute;) stands for a character that is not in the source.
        if !entities && (!formula || slice_letters.contains(letter)) {
            holds!(rest.any(|c| c == letter), "{}: the text {:?} is not in its place {:?}", item.id, item.text, slice);
        }
    }
    let marked_up = slice.contains(['&', '[', ']', '<', '$', '^', '|', '\\', '\u{c}']) || slice.contains('\n') || slice.contains('\r');
    if !marked_up {
        same!(letters(&item.text), letters(slice), "{}: the place holds other letters", &item.id);
    }
    Ok(())
}

/// Lines and columns, counted in the plainest way.
struct Places(Vec<(usize, usize)>);

impl Places {
    fn of(text: &str) -> Self {
        let mut places = vec![(0, 0); text.len() + 1];
        let (mut line, mut column) = (1, 1);
        for (at, c) in text.char_indices() {
            places[at] = (line, column);
            let ends = c == '\n' || (c == '\r' && !text[at + 1..].starts_with('\n'));
            (line, column) = if ends { (line + 1, 1) } else { (line, column + 1) };
        }
        places[text.len()] = (line, column);
        Self(places)
    }

    fn check(&self, text: &str, what: &str, span: &Span) -> Result<(), Fault> {
        holds!(span.start <= span.end && span.end <= text.len(), "{what}: {span:?} lies outside the text");
        holds!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end), "{what}: {span:?} cuts a character");
        same!((span.line, span.column), self.0[span.start], "{}: {:?} names another place", what, span);
        Ok(())
    }
}

/// Every span of a plan, with what it is of.
fn spans(plan: &Plan) -> Vec<(&'static str, Span)> {
    let mut found = Vec::new();
    for form in std::iter::once(&plan.instrument).chain(&plan.decision) {
        found.push(("instrument", form.span));
        found.extend(form.issuer.iter().map(|issuer| ("issuer", issuer.span)));
        found.extend(form.articles.iter().map(|article| ("article", article.span)));
    }
    for section in &plan.outline {
        found.push(("section", section.span));
        agencies(&mut found, &section.lead);
        agencies(&mut found, &section.coordinating);
        found.extend(section.deadlines.iter().map(|d: &Deadline| ("deadline", d.span)));
    }
    for area in &plan.areas {
        found.push(("area", area.span));
    }
    for item in plan.items() {
        found.push(("item", item.span));
        agencies(&mut found, &item.lead);
        agencies(&mut found, &item.coordinating);
        found.extend(item.deadlines.iter().map(|d| ("deadline", d.span)));
        found.extend(item.measures.iter().map(|m: &Measure| ("measure", m.span)));
    }
    found.extend(plan.annexes.iter().map(|annex| ("annex", annex.span)));
    found.extend(plan.citations.iter().map(|c: &Citation| ("citation", c.span)));
    found.extend(plan.diagnostics.iter().map(|d| ("diagnostic", d.span)));
    found
}

fn agencies(found: &mut Vec<(&'static str, Span)>, all: &[Agency]) {
    found.extend(all.iter().map(|agency| ("agency", agency.span)));
}

/// What a text says, without the places and without the source.
pub fn values(text: &str) -> serde_json::Value {
    let mut json = serde_json::to_value(parse_plan::parse(text)).expect("a plan has a JSON");
    json["source"] = serde_json::Value::Null;
    drop_spans(&mut json);
    json
}

fn drop_spans(json: &mut serde_json::Value) {
    match json {
        serde_json::Value::Object(fields) => {
            fields.remove("span");
            fields.values_mut().for_each(drop_spans);
        }
        serde_json::Value::Array(values) => values.iter_mut().for_each(drop_spans),
        _ => {}
    }
}

/// What is wrong with the ids of a plan: given twice, or named by a row or an item without being there.
pub fn faults_of_ids(plan: &Plan) -> Vec<String> {
    let mut faults = Vec::new();
    let mut sections = HashSet::from([""]);
    for section in &plan.outline {
        if !sections.insert(&section.id) {
            faults.push(format!("section {:?} twice", section.id));
        }
    }
    let annexes: HashSet<&str> = plan.annexes.iter().map(|annex| annex.id.as_str()).collect();
    if annexes.len() < plan.annexes.len() {
        faults.push("an annex id twice".to_owned());
    }
    let mut items = HashSet::new();
    for item in plan.items() {
        if !items.insert(item.id.as_str()) {
            faults.push(format!("item {:?} twice", item.id));
        }
        if !sections.contains(item.section.as_str()) && !annexes.contains(item.section.as_str()) {
            faults.push(format!("item {:?} stands in no section: {:?}", item.id, item.section));
        }
    }
    for row in plan.annexes.iter().flat_map(|annex| &annex.rows) {
        if !items.contains(row.item.as_str()) {
            faults.push(format!("row {:?} has no item", row.item));
        }
    }
    faults
}
