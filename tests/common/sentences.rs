//! Plans put together of parts of sentences, the same ones at each run: more ways to say a thing than real documents happen to hold.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::dice::Dice;
use super::root;

/// How many plans are made, and how many items each has.
const PLANS: usize = 40;
const ITEMS: usize = 90;

/// After how many items a section begins.
const SECTION: usize = 6;

/// How sentences are made. A word in braces stands for a part of that kind; `{Subject}` begins with a capital.
const PATTERNS: [&str; 32] = [
    "{Subject} {act} {object} {time}.",
    "{Subject} {act} {object}; {act} {object} {time}.",
    "{Subject} {charge} {subject} {act} {object} {time}.",
    "{Subject} {charge} {subject}, {subject} và {subject} {act} {object}.",
    "{Subject}, {subject} {act} {object} theo {citation}.",
    "{Subject} và {subject} {act} {object}, {time}; {measure}.",
    "{opener}, {subject} {act} {object} {time}.",
    "{opener} {subject} {act} {object}.",
    "{opener}, {act} {object}, {subject} {charge} {subject}.",
    "{giver} {subject} {act} {object} {time}.",
    "{giver} {subject} chủ trì, {subject} phối hợp {act} {object}.",
    "{giver} {subject}, {subject} {act} {object}; {subject} {act} {object}.",
    "Chủ trì: {Subject}; phối hợp: {subject}, {subject}.",
    "Cơ quan chủ trì: {Subject}. Cơ quan phối hợp: {Subject}. Thời gian: {time}.",
    "{Act} {object} {time}; {charge} {subject}.",
    "{Act} {object} theo {citation}; {citation}.",
    "{Act} {object} của {subject} {time}.",
    "{Act} {object} do {subject} thực hiện, {time}.",
    "Việc {act} {object} do {subject} đảm nhiệm {time}.",
    "Riêng {subject} {act} {object} {time}.",
    "Đối với {subject}: {act} {object}.",
    "{Time}, {subject} {act} {object} ({measure}).",
    "{Time} {goal} {measure}.",
    "{goal} {measure} {time}.",
    "{goal} {measure}; {object} {measure}.",
    "{goal} {measure}, {measure} {time}, {measure} {time}.",
    "{goal} {object} {measure} ({time}).",
    "{Act} {object} {measure} {time} theo {citation}.",
    "Thời gian thực hiện: {time}.",
    "Thực hiện {citation}, {citation}; {subject} {act} {object}.",
    "Kinh phí: {measure}, {subject} {act} {object}.",
    "{Object} ({subject} chủ trì, {time}): {measure}.",
];

/// The lines of a file, by kind: what stands under `[kind]`.
pub(super) fn parts(text: &str) -> BTreeMap<&str, Vec<&str>> {
    let mut parts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut kind = "";
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(next) => kind = next,
            None => parts.entry(kind).or_default().push(line),
        }
    }
    parts
}

/// A sentence of a pattern.
fn sentence(pattern: &str, parts: &BTreeMap<&str, Vec<&str>>, dice: &mut Dice) -> String {
    let mut sentence = String::new();
    let mut rest = pattern;
    while let Some((before, behind)) = rest.split_once('{') {
        let (kind, behind) = behind.split_once('}').unwrap_or_else(|| panic!("a brace is open in {pattern}"));
        let part = dice.pick(parts.get(&*kind.to_lowercase()).unwrap_or_else(|| panic!("no parts of the kind {kind}")));
        sentence.push_str(before);
        let mut letters = part.chars();
        match letters.next() {
            Some(first) if kind.starts_with(char::is_uppercase) => sentence.extend(first.to_uppercase().chain(letters)),
            _ => sentence.push_str(part),
        }
        rest = behind;
    }
    sentence + rest
}

/// A file of the project.
pub fn read(path: &str) -> String {
    let path = root().join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The plans, each with a name.
pub fn made_plans() -> Vec<(String, String)> {
    let text = read("tests/sentences.txt");
    let parts = parts(&text);
    let plan = |number: usize| {
        let mut dice = Dice(number as u64);
        let mut plan = format!("ỦY BAN NHÂN DÂN TỈNH ĐÔNG AN\n\nKẾ HOẠCH\nCải cách hành chính tỉnh Đông An năm {}\n", 2026 + number % 3);
        for item in 0..ITEMS {
            if item % SECTION == 0 {
                let _ = write!(plan, "\n## {}. {}\n", item / SECTION + 1, dice.pick(&parts["heading"]));
            }
            let marker = dice.pick(&["- ", "- ", "+ ", ""]);
            let _ = write!(plan, "\n{marker}{}\n", sentence(dice.pick(&PATTERNS), &parts, &mut dice));
        }
        (format!("{number:02}.md"), plan)
    };
    (1..=PLANS).map(plan).collect()
}
