//! How a document breaks its lines, and which of its lines had room for more.
//!
//! A page is filled: a line is broken where the next word no longer fits. Where the first word of the next line
//! would have fitted, the line was ended on purpose. How much fits is measured on the lines that are wraps for
//! certain, those behind which a sentence goes on in small letters, so that a page that was cut anywhere proves nothing.

use super::{Said, begins_small, ends_sentence, ends_with_mark, last_word};
use crate::letter::{has_letters, is_capitals, is_longer};
use crate::marker;
use crate::read::lines::{Line, LineKind};
use crate::text::characters;

/// How a document breaks its lines.
pub(super) struct Wrapping {
    /// Whether a line break inside a chunk is by and large a wrap, not the end of a paragraph.
    pub(super) wraps: bool,
    /// The width that its long lines reach, in bytes.
    pub(super) width: usize,
    /// How many characters nearly every wrapped line would have had with the first word of the next, so that it was wrapped.
    filled: usize,
    /// Whether paragraphs follow each other without blank lines, as on a page that was copied.
    dense: bool,
    /// How far the lines are indented that go on, where nearly all of them are indented alike.
    margin: Option<usize>,
    /// How each line of text begins that another is before.
    pub(super) begins: Vec<Begins>,
    /// How many lines stand before the first type line and are its letterhead.
    letterhead: usize,
}

/// How a line begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Begins {
    /// With a marker.
    Marker,
    /// In small letters, and no sentence ends on the line before.
    Small,
    /// Otherwise.
    Plain,
}

impl Begins {
    /// How a line begins behind another; a marker is looked for where `words` of the line begin.
    pub(super) fn of(line: &str, words: &str, before: &str) -> Self {
        match () {
            () if marker::read(words).is_some() => Self::Marker,
            () if begins_small(line) && !ends_sentence(before) => Self::Small,
            () => Self::Plain,
        }
    }
}

impl Wrapping {
    /// Counts how often a line without marker goes on in small letters.
    pub(super) fn of(said: &Said<'_>, lines: &[Line]) -> Self {
        let mut pairs = 0;
        let mut going_on = 0;
        // The widths of lines, and what else is measured on them.
        let mut measured = Vec::with_capacity(lines.len());
        let mut begins = vec![Begins::Plain; lines.len()];
        let mut before = None;
        for (at, (line, begins)) in lines.iter().zip(&mut begins).enumerate() {
            let here = (line.kind == LineKind::Text).then(|| said.line(lines, at));
            if let (Some(before), Some(here)) = (before, here) {
                *begins = Begins::of(here, here, before);
                pairs += usize::from(*begins != Begins::Marker);
                if *begins == Begins::Small {
                    going_on += 1;
                    measured.push(before.len());
                }
            }
            before = here;
        }
        // Nine in ten are no longer.
        let width = part_way(&mut measured, 9).unwrap_or(0);
        let wraps = going_on * 10 >= pairs * 3 && going_on > 0;
        let letterhead = if wraps { letterhead(said, lines) } else { 0 };
        let dense = wraps && is_dense(said, lines, &begins);
        let sample = if dense { usize::MAX } else { SAMPLE };
        let filled = if wraps { filled(&mut measured, said, lines, &begins, sample) } else { 0 };
        let margin = if dense { margin(&mut measured, said, lines, &begins) } else { None };
        Self { wraps, width, filled, dense, margin, begins, letterhead }
    }

    /// Whether the line at an index stands in the letterhead, or is the first type line below it.
    pub(super) fn in_letterhead(&self, at: usize) -> bool {
        at <= self.letterhead && self.letterhead > 0
    }

    /// Whether a line was ended though the next word would have fitted on it. Letters are not of one width, so some
    /// room proves nothing: one part in twenty where a sentence ends, one in ten where the words alone tell no end.
    pub(super) fn has_room(&self, line: &str, next: &str) -> bool {
        let part = if ends_sentence(line) { 20 } else { 10 };
        with_first_word(line, next) * part < self.filled * (part - 1)
    }

    /// Whether a line on a copied page had room for the next word and leaves nothing open.
    pub(super) fn ends_early(&self, before: &str, here: &str) -> bool {
        self.dense && self.has_room(before, here) && !is_open(before)
    }

    /// Whether a line on a copied page begins a point, though the line before it is full: with a number or a letter, and a
    /// capital behind it. A dash may be one of a name.
    pub(super) fn points(&self, before: &str, here: &str) -> bool {
        let capital = |point: marker::Marker| point.kind < marker::Kind::Bullet && here.get(point.rest()..).is_some_and(begins_capital);
        self.dense && !is_open(before) && marker::read(here).is_some_and(capital)
    }

    /// Whether a line that begins with a capital begins a paragraph, because the line before it had room and ends
    /// a sentence, or ends a heading: words behind a number (`numbered`) that nothing leaves open. A heading that fills its
    /// line ends before words that begin statements and no names. Where blank lines part the paragraphs, lines that end
    /// early were cut by who converted them.
    pub(super) fn parts(&self, before: &str, here: &str, numbered: impl FnOnce() -> bool) -> bool {
        if !self.dense || !begins_capital(here) || is_open(before) {
            return false;
        }
        if ends_sentence(before) {
            return self.has_room(before, here);
        }
        // Capitals are wider, so a line of them holds less.
        let heading = (!ends_with_mark(before) || before.ends_with(')')) && !(is_capitals(before) && is_capitals(here));
        heading && (self.has_room(before, here) || begins_statement(here) && !awaits_name(before)) && numbered()
    }

    /// Whether a line begins a paragraph by its indent, behind a sentence: `indent` is how far it is indented.
    pub(super) fn indents(&self, before: &str, here: &str, indent: impl FnOnce() -> usize) -> bool {
        self.margin.is_some_and(|margin| begins_capital(here) && ends_sentence(before) && indent() >= margin + INDENT)
    }
}

/// How many wrapped lines tell how much a line holds where only the first paragraphs ask for it.
const SAMPLE: usize = 64;

/// How many characters nine in ten of the wrapped lines, so many of them at most, would have at least with the first
/// word of the next.
fn filled(measured: &mut Vec<usize>, said: &Said<'_>, lines: &[Line], begins: &[Begins], most: usize) -> usize {
    let going_on = begins.iter().enumerate().filter(|(at, begins)| **begins == Begins::Small && *at > 0).map(|(at, _)| at);
    measured.clear();
    measured.extend(going_on.take(most).map(|at| with_first_word(said.line(lines, at - 1), said.line(lines, at))));
    part_way(measured, 1).unwrap_or(0)
}

/// The measure that so many tenths of all fall short of; none where nothing is measured.
fn part_way(measured: &mut [usize], tenths: usize) -> Option<usize> {
    let place = measured.len() * tenths / 10;
    (!measured.is_empty()).then(|| *measured.select_nth_unstable(place).1)
}

/// Whether points stand right below other lines at least as often as behind blank ones.
fn is_dense(said: &Said<'_>, lines: &[Line], begins: &[Begins]) -> bool {
    let below = begins.iter().filter(|begins| **begins == Begins::Marker).count();
    let apart = |pair: &[Line]| matches!(pair, [before, line] if before.kind != LineKind::Text && line.kind == LineKind::Text);
    let behind = lines.windows(2).enumerate().filter(|(at, pair)| apart(pair) && marker::read(said.line(lines, at + 1)).is_some());
    below > 0 && behind.take(below + 1).count() <= below
}

/// How much farther the first line of a paragraph is indented at least, in blanks.
const INDENT: usize = 3;

/// How far nearly all lines are indented that go on in small letters; none where they differ, as below points of several levels.
fn margin(measured: &mut Vec<usize>, said: &Said<'_>, lines: &[Line], begins: &[Begins]) -> Option<usize> {
    let going_on = lines.iter().zip(begins).filter(|(_, begins)| **begins == Begins::Small);
    measured.clear();
    measured.extend(going_on.map(|(line, _)| said.indent(line)));
    let margin = part_way(measured, 5)?;
    let alike = measured.iter().filter(|indent| indent.abs_diff(margin) < INDENT).count();
    (alike * 10 >= measured.len() * 9).then_some(margin)
}

/// How many characters a line would have with the first word of the next.
fn with_first_word(line: &str, next: &str) -> usize {
    characters(line.as_bytes()) + 1 + next.chars().take_while(|c| *c != ' ').count()
}

/// Whether a line begins with a capital, in quotes or bold too. What is slanted may go on with the words before it.
pub(super) fn begins_capital(line: &str) -> bool {
    let words = line.strip_prefix("**").unwrap_or(line);
    words.trim_start_matches(['“', '"', '(']).starts_with(char::is_uppercase)
}

/// How statements begin, and no names of bodies or documents.
const STATEMENTS: [&str; 24] = [
    "Đẩy mạnh",
    "Tăng cường",
    "Tiếp tục",
    "Tập trung",
    "Triển khai",
    "Nâng cao",
    "Rà soát",
    "Chủ trì",
    "Chủ động",
    "Kịp thời",
    "Bảo đảm",
    "Đảm bảo",
    "Phấn đấu",
    "Căn cứ",
    "Trên cơ sở",
    "Tham mưu",
    "Phát huy",
    "Xác định",
    "Hoàn thiện",
    "Thường xuyên",
    "Là cơ quan",
    "Là đầu mối",
    "Đề nghị",
    "Yêu cầu",
];

/// Whether a line begins as statements do.
fn begins_statement(line: &str) -> bool {
    STATEMENTS.iter().any(|start| line.strip_prefix(start).is_some_and(|rest| rest.starts_with(' ')))
}

/// What has a name that may begin as a statement does: `Đề án` / `Nâng cao năng lực …`.
const NAMED: [&str; 14] = [
    "đề án",
    "kế hoạch",
    "chương trình",
    "dự án",
    "chiến lược",
    "hội nghị",
    "hội thảo",
    "chuyên đề",
    "chủ đề",
    "phong trào",
    "cuộc vận động",
    "mô hình",
    "nghị quyết",
    "chỉ thị",
];

/// Whether a line ends with what has a name.
fn awaits_name(line: &str) -> bool {
    let line = line.trim_end_matches(['*', '_', ' ']).to_lowercase();
    NAMED.iter().any(|named| line.ends_with(named))
}

/// Words that no heading ends with: they join it to what follows.
const JOINING: [&str; 36] = [
    "và", "của", "cho", "về", "với", "trên", "tại", "các", "những", "trong", "theo", "đến", "năm", "giai", "từ", "để", "hoặc", "ngày",
    "tháng", "số", "bằng", "do", "là", "được", "đối", "nhằm", "ở", "thuộc", "như", "việc", "khi", "một", "qua", "tới", "giữa", "gồm",
];

/// Whether a line leaves open what it says: with a word that joins it to the next, or a dash.
pub(super) fn is_open(line: &str) -> bool {
    let last = last_word(line.trim_end_matches(['*', '_', ' ']));
    // A word in capitals is the last of a title as often as not, so only its letters count.
    let small = last.to_lowercase();
    last.ends_with(['-', '–', '—', '+', '&']) || JOINING.contains(&small.as_str())
}

/// How many lines from the top the first type line is looked for.
const TOP: usize = 40;

/// The types that a document with a plan begins with (Nghị định 30/2020/NĐ-CP, Điều 7), as they stand above its title.
const TYPES: [&str; 2] = ["KẾ HOẠCH", "QUYẾT ĐỊNH"];

/// Whether a line is the type of an instrument, or begins with it and goes on with the title.
pub(super) fn is_type_line(line: &str) -> bool {
    let line = line.trim_matches(['*', '_', ' ']);
    TYPES.iter().any(|name| line.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
}

/// Whether a line is nothing but the type of an instrument.
pub(super) fn is_type(line: &str) -> bool {
    TYPES.contains(&line.trim_matches(['*', '_', ' ']))
}

/// Whether a type may stand below a line: one in capitals may be a title that names another instrument.
pub(super) fn begins_type(before: &str) -> bool {
    before.contains(char::is_lowercase) && !is_open(before) && !before.ends_with(',')
}

/// How many lines are a letterhead: those before the first type line, where each is one of a form, which has neither
/// points nor sentences.
fn letterhead(said: &Said<'_>, lines: &[Line]) -> usize {
    let of_form = |line: &str| !is_longer(line, 119) && !line.ends_with(['.', ';', ',']) && marker::read(line).is_none();
    let text = |at: &usize| lines.get(*at).is_some_and(|line| matches!(line.kind, LineKind::Text | LineKind::Heading(_)));
    for at in (0..lines.len().min(TOP)).filter(text) {
        let line = said.line(lines, at);
        if is_type_line(line) {
            return at;
        }
        // A rule between the lines of a letterhead is read as a bullet where it is a dash.
        if has_letters(line, 1) && !of_form(line) {
            return 0;
        }
    }
    0
}

/// Whether a line is a title in capitals, whole whatever its length: words behind a number, in capitals to their end.
pub(super) fn is_capital_heading(line: &str) -> bool {
    is_capitals(line) && !is_open(line) && !ends_with_mark(line)
}
