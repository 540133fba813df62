//! Texts with slips in them, the same ones at each run: a word lost or doubled, a word that the recognisers know
//! where nobody would write it, another mark, a line torn in two.
//!
//! What is read of them is neither right nor wrong. They stand where the code decides: a comma more or less, a
//! capital, a word that no sentence has there. A change of the code that no whole sentence shows is seen in them.

use std::fmt::Write as _;

use super::dice::Dice;
use super::sentences::parts;

/// Among how many words one slip is made, and among how many lines.
const WORDS: usize = 9;
const LINES: usize = 12;

/// The same for a sentence by itself, which has few words.
const WORDS_OF_A_SENTENCE: usize = 5;

/// How many sentences stand in one text, and how many under one heading.
const SENTENCES: usize = 200;
const UNDER_A_HEADING: usize = 25;

/// What a slip often puts between two words.
const SMALL_WORDS: [&str; 45] = [
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
    "-",
    "/",
    "“",
    "”",
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
    "ngày",
    "số",
    "trên",
    "trở lên",
    "so với",
    "tăng",
    "mỗi",
    "UBND",
    "Trưởng",
];

/// Numbers, times and numbers of documents.
const NUMBERS: [&str; 32] = [
    "1",
    "05",
    "12",
    "30",
    "100",
    "85,5",
    "1.250.000",
    "2027",
    "2026 - 2030",
    "5%",
    "80%",
    "10-15%",
    "3/4",
    "15/3",
    "31/12/2026",
    "ngày 15 tháng 6 năm 2027",
    "ngày 20",
    "tháng 6",
    "quý II",
    "Quý IV/2027",
    "giai đoạn 2026 - 2030",
    "76/NQ-CP",
    "số 15/2024/NĐ-CP",
    "số 12/KH-UBND ngày 05/01/2027",
    "2025/QH15",
    "(1)",
    "a)",
    "3.1",
    "10 ngày",
    "tỷ đồng",
    "ha",
    "lớp",
];

/// What a slip can set where a mark stands or stood.
const MARKS: [&str; 16] = [",", ";", ".", ":", "", " và", " -", ")", " (", "!", "?", "…", " –", "/", "”", " &"];

/// What a slip can set before a line.
const MARKERS: [&str; 12] = ["- ", "+ ", "a) ", "b. ", "1. ", "2) ", "I. ", "II. ", "**", "# ", "| ", "1.1. "];

/// The parts that sentences by themselves stand in.
const HEADINGS: [&str; 8] = [
    "I. MỤC TIÊU",
    "II. NHIỆM VỤ",
    "III. CHỈ TIÊU",
    "IV. GIẢI PHÁP",
    "V. KINH PHÍ",
    "VI. TỔ CHỨC THỰC HIỆN",
    "VII. CHẾ ĐỘ BÁO CÁO",
    "VIII. ĐÁNH GIÁ TÌNH HÌNH",
];

/// What makes slips: the words they can put in, and the sentences that the recognisers are tested with.
pub struct Slips<'t> {
    words: Vec<&'t str>,
    sentences: Vec<&'t str>,
}

impl<'t> Slips<'t> {
    /// With what `tests/said.txt` says.
    pub fn of(said: &'t str) -> Self {
        let mut parts = parts(said);
        let mut part = |kind: &str| parts.remove(kind).unwrap_or_else(|| panic!("no parts of the kind {kind}"));
        Self { words: part("words"), sentences: part("sentences") }
    }

    /// A text with slips; the name and the round tell which.
    pub fn in_text(&self, name: &str, round: u64, text: &str) -> String {
        let seed = name.bytes().fold(round, |seed, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte)));
        let mut hand = Hand { known: &self.words, dice: Dice(seed) };
        let mut out = String::with_capacity(text.len() + text.len() / 8);
        for line in text.split_inclusive('\n') {
            let words = line.trim_end_matches(['\n', '\r']);
            let mut end = &line[words.len()..];
            if hand.dice.throw(LINES) == 0 {
                match hand.dice.throw(4) {
                    0 => end = " ",
                    1 => end = "\n\n",
                    2 => out.push_str(hand.dice.pick(&MARKERS)),
                    _ => {
                        out.push_str(end);
                        continue;
                    }
                }
            }
            hand.copy(words, WORDS, &mut out);
            out.push_str(end);
        }
        out
    }

    /// Plans of the sentences that the recognisers are tested with, each with slips, in another order each round.
    pub fn in_sentences(&self, round: u64) -> Vec<(String, String)> {
        let mut hand = Hand { known: &self.words, dice: Dice(round) };
        let mut sentences = self.sentences.clone();
        for last in (1..sentences.len()).rev() {
            let other = hand.dice.throw(last + 1);
            sentences.swap(last, other);
        }
        let plan = |(number, sentences): (usize, &[&str])| {
            let mut plan = "ỦY BAN NHÂN DÂN TỈNH ĐÔNG AN\n\nKẾ HOẠCH\nCải cách hành chính tỉnh Đông An năm 2027\n".to_owned();
            for (heading, sentences) in HEADINGS.iter().zip(sentences.chunks(UNDER_A_HEADING)) {
                let _ = writeln!(plan, "\n{heading}");
                for sentence in sentences {
                    plan.push('\n');
                    plan.push_str(hand.dice.pick(&["- ", "- ", "+ ", ""]));
                    hand.copy(sentence, WORDS_OF_A_SENTENCE, &mut plan);
                    if hand.dice.throw(4) == 0 {
                        plan.push_str(hand.dice.pick(&[" ", "; ", ", ", ". ", ": "]));
                        let next = hand.dice.pick(&self.sentences);
                        hand.copy(next, 2 * WORDS_OF_A_SENTENCE, &mut plan);
                    }
                    plan.push('\n');
                }
            }
            (format!("{:02}.md", number + 1), plan)
        };
        sentences.chunks(SENTENCES).enumerate().map(plan).collect()
    }
}

/// Whose slips they are.
struct Hand<'t> {
    known: &'t [&'t str],
    dice: Dice,
}

impl<'t> Hand<'t> {
    /// Copies words, one of so many with a slip.
    fn copy(&mut self, words: &str, among: usize, out: &mut String) {
        let mut words = words.split(' ').peekable();
        while let Some(word) = words.next() {
            if word.is_empty() || self.dice.throw(among) > 0 {
                out.push_str(word);
            } else {
                out.push_str(&self.slip(word, words.peek().copied()));
            }
            if words.peek().is_some() {
                out.push(' ');
            }
        }
    }

    /// A word with a slip in it or beside it.
    fn slip(&mut self, word: &str, next: Option<&str>) -> String {
        match self.dice.throw(11) {
            0 => String::new(),
            1 => format!("{word} {word}"),
            2 => format!("{} {word}", next.unwrap_or("là")),
            3 => format!("{}{}", word.trim_end_matches([',', ';', '.', ':']), self.dice.pick(&MARKS)),
            4 => other_case(word),
            5 => other_number(word, &mut self.dice),
            6 => format!("{word}{}", self.dice.pick(&MARKS)),
            7 => format!("{} {word}", self.another()),
            8 => {
                // The mark behind it stays, so that the sentence keeps its joints.
                let bare = word.trim_end_matches([',', ';', '.', ':']);
                format!("{}{}", self.another(), &word[bare.len()..])
            }
            _ => format!("{word} {}", self.another()),
        }
    }

    /// Words that come from elsewhere, some of them with a capital.
    fn another(&mut self) -> String {
        let words = match self.dice.throw(3) {
            0 => self.dice.pick(&SMALL_WORDS),
            1 => self.dice.pick(&NUMBERS),
            _ => self.dice.pick(self.known),
        };
        if self.dice.throw(3) == 0 { other_case(words) } else { words.to_owned() }
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
