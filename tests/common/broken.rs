//! Texts with slips in them, the same ones at each run: a word lost or doubled, another mark, a line torn in two.
//!
//! What is read of them is neither right nor wrong. They stand where the code decides: a comma more or less, a
//! capital, a word that no sentence has there. A change of the code that no whole sentence shows is seen in them.

use super::dice::Dice;

/// Among how many words one slip is made, and among how many lines.
const WORDS: usize = 14;
const LINES: usize = 12;

/// What a slip can put between two words.
const SMALL_WORDS: [&str; 36] = [
    "và",
    "của",
    "các",
    "do",
    "để",
    "được",
    "theo",
    "trong",
    "đến",
    "trước",
    "năm",
    "đạt",
    "từ",
    "không",
    "cấp",
    "Sở",
    "xã",
    "(",
    ")",
    "%",
    "01",
    "2027",
    "-",
    "là",
    "cho",
    "với",
    "tại",
    "khi",
    "nếu",
    "giao",
    "chủ trì",
    "phối hợp",
    "quý",
    "tháng",
    "số",
    "trên",
];

/// What a slip can set where a mark stands or stood.
const MARKS: [&str; 9] = [",", ";", ".", ":", "", " và", " -", ")", " ("];

/// What a slip can set before a line.
const MARKERS: [&str; 12] = ["- ", "+ ", "a) ", "b. ", "1. ", "2) ", "I. ", "II. ", "**", "# ", "| ", "1.1. "];

/// A text with slips; the name and the round tell which.
pub fn broken(name: &str, round: u64, text: &str) -> String {
    let seed = name.bytes().fold(round, |seed, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte)));
    let mut dice = Dice(seed);
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for line in text.split_inclusive('\n') {
        let words = line.trim_end_matches(['\n', '\r']);
        let mut end = &line[words.len()..];
        if dice.throw(LINES) == 0 {
            match dice.throw(4) {
                0 => end = " ",
                1 => end = "\n\n",
                2 => out.push_str(dice.pick(&MARKERS)),
                _ => {
                    out.push_str(end);
                    continue;
                }
            }
        }
        let mut words = words.split(' ').peekable();
        while let Some(word) = words.next() {
            if word.is_empty() || dice.throw(WORDS) > 0 {
                out.push_str(word);
            } else {
                out.push_str(&slip(word, words.peek().copied(), &mut dice));
            }
            if words.peek().is_some() {
                out.push(' ');
            }
        }
        out.push_str(end);
    }
    out
}

/// A word with a slip in it or beside it.
fn slip(word: &str, next: Option<&str>, dice: &mut Dice) -> String {
    match dice.throw(8) {
        0 => String::new(),
        1 => format!("{word} {word}"),
        2 => format!("{word} {}", dice.pick(&SMALL_WORDS)),
        3 => format!("{} {word}", next.unwrap_or("là")),
        4 => format!("{}{}", word.trim_end_matches([',', ';', '.', ':']), dice.pick(&MARKS)),
        5 => other_case(word),
        6 => other_number(word, dice),
        _ => format!("{word}{}", dice.pick(&MARKS)),
    }
}

/// The word with a small letter first where it had a capital, and the other way round.
fn other_case(word: &str) -> String {
    let mut letters = word.chars();
    match letters.next() {
        Some(first) if first.is_uppercase() => first.to_lowercase().chain(letters).collect(),
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// The word with another digit for its last one, or with one behind it.
fn other_number(word: &str, dice: &mut Dice) -> String {
    let digit = dice.pick(&["0", "1", "3", "5", "9", "12"]);
    match word.rfind(|c: char| c.is_ascii_digit()) {
        Some(at) => format!("{}{digit}{}", &word[..at], &word[at + 1..]),
        None => format!("{word} {digit}"),
    }
}
