//! Heading or statement: what a numbered line is.
//!
//! A numbered line is a heading when text or bullets stand under it; a numbered
//! paragraph that is itself the statement is an item. A run-in heading is both:
//! its first words head the rest of the line.

use std::ops::Range;

use super::nest::Nest;
use super::{Line, fields, place_below};
use crate::extract::passage::Passage;
use crate::extract::phrases::Table;
use crate::extract::{agency, citation, deadline, measure};
use crate::letter::{has_letters, is_longer};
use crate::marker::Kind;
use crate::places::offset;
use crate::text::Stretch;
use crate::words::Words;

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    /// A heading, whose title stands there on the line; what stands behind it is an item.
    Section { title: Stretch },
    /// An item, or a table.
    Statement,
}

impl Decision {
    /// A heading whose title stands in a range of its line.
    fn section(title: Range<usize>) -> Self {
        Self::Section { title: Stretch::of(title) }
    }
}

/// Words that head a paragraph when a colon stands behind them.
static LABELS: Table<&str> = Table::new(&[
    "mục đích",
    "mục tiêu",
    "yêu cầu",
    "quan điểm",
    "phạm vi",
    "đối tượng",
    "thời gian",
    "địa điểm",
    "thành phần",
    "chủ đề",
    "nội dung",
    "hình thức",
    "chỉ tiêu",
    "nhiệm vụ",
    "giải pháp",
    "kinh phí",
    "tiến độ",
    "phương pháp",
    "số lượng",
    "kết quả",
    "sản phẩm",
    "thời hạn",
]);

/// A title is not longer than this, in characters; a longer line that introduces a list is a statement.
const LONGEST_LABEL: usize = 90;

/// The same for a lettered line over a list, of which the longer ones are points with parts.
const LONGEST_POINT: usize = 110;

/// Decides for every line.
pub(crate) fn decide(lines: &[Line<'_>], nest: &Nest) -> Vec<Decision> {
    let contents = Content::of_each(lines, nest);
    let mut decisions: Vec<Decision> = (0..lines.len()).map(|i| first_decision(lines, contents[i], nest, i)).collect();
    run_in_with_siblings(lines, nest, &contents, &mut decisions);
    decisions
}

/// What stands right under a line.
#[derive(Clone, Copy, Default)]
struct Content {
    numbered: bool,
    bullets: bool,
    paragraphs: bool,
    /// The sorts of fields that bullets tell of the line.
    fields: u32,
    /// Whether a bullet tells none.
    others: bool,
}

impl Content {
    /// What stands right under each of the lines.
    fn of_each(lines: &[Line<'_>], nest: &Nest) -> Vec<Self> {
        let mut contents = vec![Self::default(); lines.len()];
        for (line, nested) in lines.iter().zip(&nest.lines) {
            let Some(content) = nested.parent().and_then(|parent| contents.get_mut(parent)) else { continue };
            match &line.marker {
                Some(marker) if marker.kind < Kind::Bullet => content.numbered = true,
                Some(_) => {
                    content.bullets = true;
                    let field = fields::of_line(line);
                    content.fields |= field;
                    content.others |= field == 0;
                }
                None => content.paragraphs = true,
            }
        }
        contents
    }

    /// Whether nothing but a list of fields stands under a line, who does it and when among them.
    fn is_told(self) -> bool {
        self.fields & (fields::WHO | fields::WHEN) == fields::WHO | fields::WHEN && !self.others
    }
}

/// Whether a statement may be a title: it is one sentence, and none of what it says would be lost.
fn may_be_title(line: &Line<'_>) -> bool {
    !line.words().contains(". ") && !states_facts(&line.text.words_in(line.words_range()))
}

/// Whether a statement says by itself how much, when or who: as a title it would say it no more.
fn states_facts(words: &Words<'_>) -> bool {
    let passage = Passage::of(words);
    let cited: Vec<Range<usize>> = citation::find(&passage).into_iter().map(|found| found.range).collect();
    let context = deadline::Context { place: deadline::Place::Item, years: None, label: None, taken: &cited };
    let agencies = agency::find(&passage, &cited);
    !agencies.lead.is_empty()
        || !agencies.coordinating.is_empty()
        || !deadline::find(&passage, &context).is_empty()
        || !measure::find(&passage, &cited, measure::Actors::default, |_| ()).is_empty()
}

fn first_decision(lines: &[Line<'_>], content: Content, nest: &Nest, i: usize) -> Decision {
    let line = &lines[i];
    let whole = Decision::section(line.words_range());
    let Some(marker) = line.number() else {
        return if nest.lines[i].unnumbered { whole } else { Decision::Statement };
    };
    if let Some(title) = run_in_title(line) {
        return Decision::section(title);
    }
    if marker.kind <= Kind::Roman {
        return whole;
    }
    let words = line.words();
    let long = is_longer(words, LONGEST_LABEL);
    let stop = words.ends_with(['.', ';', ',']);
    let colon = words.ends_with(':');
    // The clauses of an article are its statements, and a point of a plan may be one with parts.
    let clause = nest.lines[i].parent().and_then(|parent| lines[parent].number()).is_some_and(|m| m.kind == Kind::Article);
    if clause && colon && !line.is_set_off() {
        return Decision::Statement;
    }
    let lettered = marker.kind >= Kind::Letter;
    // A title is one phrase: a full stop inside makes sentences of it.
    let sentences = long && words.contains(". ") && !line.is_set_off();
    let heads = if content.numbered {
        // `a) … bao gồm:` with (1), (2) below is a statement with parts.
        !(lettered && long && (colon || stop))
    } else if content.bullets {
        match (colon, stop) {
            // A point that introduces a list is a statement with parts; a numbered line is a heading.
            (true, _) => !(sentences || lettered && is_longer(words, LONGEST_POINT)),
            (_, true) => line.is_set_off(),
            // A whole sentence that only lacks its stop is no title: somebody does something in it.
            _ => {
                let acts = || names_actor(&line.text.words_in(line.words_range()));
                line.is_set_off() || !(long && (is_longer(words, 2 * LONGEST_LABEL) || acts()))
            }
        }
    } else if content.paragraphs {
        !stop || line.is_set_off()
    } else {
        line.is_set_off() && !stop
    };
    match heads {
        true => assigned_title(line).map_or(whole, Decision::section),
        false => Decision::Statement,
    }
}

/// What an assignment begins with behind the name.
static ASSIGNMENTS: Table<&str> = Table::new(&[
    "chủ trì",
    "phối hợp",
    "là cơ quan",
    "là đơn vị",
    "có trách nhiệm",
    "có nhiệm vụ",
    "chịu trách nhiệm",
    "chủ động",
    "chỉ đạo",
    "hướng dẫn",
    "tham mưu",
    "tổ chức",
    "thực hiện",
    "triển khai",
    "căn cứ",
    "theo chức năng",
    "trên cơ sở",
    "trong phạm vi",
    "đôn đốc",
    "theo dõi",
    "xây dựng",
    "bố trí",
    "tăng cường",
    "tiếp tục",
    "làm đầu mối",
    "cân đối",
]);

/// `5. Sở Y tế chủ trì, phối hợp với Sở Xây dựng thực hiện:` over a list is a run-in heading that
/// nobody set in bold: the name heads what is assigned, and the rest of the line opens it. Members
/// of no one body (`Các sở, ngành chủ trì …`) are a subject of the title, no name.
fn assigned_title(line: &Line<'_>) -> Option<Range<usize>> {
    let range = line.words_range();
    let outer = line.number().is_some_and(|m| matches!(m.kind, Kind::Arabic | Kind::Decimal));
    if !outer || line.is_set_off() || !line.words().ends_with(':') {
        return None;
    }
    let words = line.text.words_in(line.words_range());
    // `Các Sở: Xây dựng, Công Thương | theo chức năng …:`
    if let Some(end) = agency::end_of_together(&words).filter(|&end| has_letters(&words.text()[end..], 1)) {
        return Some(range.start..range.start + end);
    }
    // `Giao Sở Y tế chủ trì:`
    let start = agency::charging_opening(&words).unwrap_or(0);
    let plural = words.is_any(start, &["các", "những", "mọi", "toàn", "tất"]);
    // A title that says nothing but who works with whom tells both for all items below it.
    let whole = !agency::heading(&words).coordinating.is_empty();
    if plural || whole {
        return None;
    }
    let named = |&verb: &usize| !words.capital(verb) && words.begins(verb, &ASSIGNMENTS) && is_name(words.slice(start, verb));
    let verb = (start + 1..words.len()).take(40).find(named)?;
    let name = words.slice(0, verb).trim_end_matches([',', ' ']);
    Some(range.start..range.start + name.len())
}

fn is_name(text: &str) -> bool {
    agency::is_name_list(&Words::new(text.trim_end_matches([',', ' '])))
}

/// Whether words begin with who is to do something, and go on to say what.
fn names_actor(words: &Words<'_>) -> bool {
    agency::first_lead(&Passage::of(words)).is_some_and(|end| end < words.text().len())
}

/// The title of a run-in heading: emphasised words before plain ones, or the names of agencies
/// or a label before a colon.
fn run_in_title(line: &Line<'_>) -> Option<Range<usize>> {
    let words = line.words_range();
    let text = line.text.as_str();
    let emphasis = line.text.emphasis_end(words.start);
    let emphasised = emphasis > words.start && has_letters(&text[words.start..emphasis], 1);
    if emphasised {
        let rest = text[emphasis..].trim_start_matches([':', '.', ' ', ',']);
        if rest.starts_with('(') && rest.ends_with(')') {
            return Some(words);
        }
        let has_rest = has_letters(rest, 2);
        // A single emphasised word in a sentence is an emphasised word.
        let title_like = text[words.start..emphasis].split_whitespace().nth(1).is_some() || text[..emphasis].trim_end().ends_with(':');
        let end = behind_bracket(line, words.start..emphasis).unwrap_or(emphasis);
        return (has_rest && title_like).then_some(words.start..end);
    }
    // Where the number alone is bold, its line is no heading: the author set the others in bold whole.
    let marker_bold = line.text.is_emphasised(0..words.start);
    if marker_bold {
        return None;
    }
    // Most lines have no colon.
    memchr::memchr(b':', text[words.clone()].as_bytes())?;
    let colons = text[words.clone()].match_indices(':').map(|(at, _)| words.start + at).take(3);
    let with_rest = colons.filter(|&at| has_letters(&text[at + 1..], 1));
    let names = with_rest.clone().filter(|&at| agency::is_name_list(&line.text.words_in(words.start..at))).last();
    // `Các Sở: Công Thương, Tài chính`: what stands behind the colon belongs to the name.
    if agency::end_of_together(&line.text.words_in(words.clone())).is_some() {
        return None;
    }
    let outer = line.number().is_some_and(|m| matches!(m.kind, Kind::Arabic | Kind::Decimal));
    let goes_on = |at: usize| text[at + 1..].trim_start().starts_with(char::is_lowercase);
    let labelled = |at: usize| {
        let head = line.text.words_in(words.start..at);
        is_label(&head) && !(goes_on(at) && states_principle(&head))
    };
    let label = with_rest.clone().next().filter(|&at| outer && labelled(at));
    names.or(label).map(|at| words.start..at)
}

/// How many bytes a bracket has behind a name at most.
const LONGEST_BRACKET: usize = 240;

/// What a bracket begins with that tells who a body is, or who is at its head.
static TELLS_WHO: Table<&str> = Table::new(&["cơ quan", "đơn vị", "bộ phận", "trưởng", "phó"]);

/// What a bracket begins with that tells the name of who is at the head of a body.
static PERSONS: Table<&str> = Table::new(&["đồng chí", "đ / c", "ông", "bà"]);

/// The part of a body in what stands below it: `cơ quan chủ trì`.
static PARTS: Table<&str, 8> =
    Table::new(&["cơ quan chủ trì", "đơn vị chủ trì", "bộ phận chủ trì", "cơ quan phối hợp", "đơn vị phối hợp", "bộ phận phối hợp"]);

/// What joins one more name to the one before it.
static JOINS: Table<&str> = Table::new(&["và", "cùng", "với", "hoặc", "kiêm"]);

/// Where the bracket ends that tells who the bodies are whose names the emphasised words are: `**Sở Y tế** (cơ quan thường trực)|:`.
/// A bracket of one word, as `(1)` or `(mới)`, begins or belongs to what stands behind it; so does one that tells of what is to
/// be done: `(phối hợp với Sở Tài chính)`, `(hoàn thành trong quý II/2027)`.
fn behind_bracket(line: &Line<'_>, name: Range<usize>) -> Option<usize> {
    let text = line.text.as_str();
    let rest = &text[name.end..];
    let open = rest.len() - rest.trim_start_matches(' ').len();
    let inner = rest[open..].strip_prefix('(')?;
    let close = inner.find(['(', ')', ':', ';']).filter(|&close| close < LONGEST_BRACKET && inner[close..].starts_with(')'))?;
    let end = name.end + open + 1 + close + 1;
    // `**Sở Y tế** (cơ quan chủ trì) - Sở Nội vụ …`: one of several, each with a bracket.
    let behind = text[end..].trim_start();
    let listed = || !behind.starts_with([':', '.']) && (!behind.starts_with(char::is_alphabetic) || joins(&Words::new(behind)));
    let bold = text[name].trim_end();
    let names = || bold.ends_with(char::is_alphabetic) && is_name(bold);
    (tells_who(&inner[..close]) && !listed() && names()).then_some(end)
}

/// Whether one more name stands here, by itself or behind what joins it to another.
fn joins(words: &Words<'_>) -> bool {
    let ends = |&end: &usize| !words.capital(end);
    words.begins(0, &JOINS) || words.capital(0) && (1..=words.len().min(12)).filter(ends).any(|end| is_name(words.slice(0, end)))
}

/// Whether words tell who a body is, and nothing of what it is to do: `cơ quan thường trực`, `đồng chí Lê Văn A, Trưởng phòng`.
fn tells_who(text: &str) -> bool {
    let words = Words::new(text);
    let begins = words.begins(0, &TELLS_WHO) || words.past(0, &PERSONS).is_some_and(|named| words.capital(named));
    // `cơ quan phối hợp` is the body itself, `phối hợp với Sở Tài chính` one more.
    let ends = |at: usize| at >= words.len() || words.mark(at, ',');
    let part = |at: usize| words.start_of(at + 2, &PARTS).is_some() && ends(at + 2);
    let silent = |at: usize| !words.begins(at, &["chủ trì", "phối hợp"]) || part(at);
    begins && words.len() > 1 && !text.contains(|c: char| c.is_ascii_digit()) && (0..words.len()).all(silent) && !states_facts(&words)
}

/// What a plan consists of, which a sentence may speak of as well.
const PARTS_OF_PLANS: [&str; 6] = ["nhiệm vụ", "các nhiệm vụ", "mục tiêu", "nội dung", "giải pháp", "chỉ tiêu"];

/// What tells how something is done, right before what it is: `theo nguyên tắc | “6 rõ”: rõ người …`.
static PRINCIPLES: Table<&str, 16> = Table::new(&["nguyên tắc", "phương châm", "quan điểm", "yêu cầu", "bảo đảm", "đảm bảo", "là"]);

/// Whether words say how the parts of a plan are to be, so that what stands behind their colon ends their sentence: `Nhiệm vụ
/// được phân công theo nguyên tắc`, `Giải pháp phải bảo đảm`. `Mục tiêu, yêu cầu` only names them.
fn states_principle(words: &Words<'_>) -> bool {
    let Some(start) = words.past(0, &PARTS_OF_PLANS) else { return false };
    let said = |at: usize| words.is_any(at, &["được", "phải", "theo"]) || words.begins(at, &["bảo đảm", "đảm bảo"]);
    let quoted = (start..words.len()).find(|&at| words.is_any(at, &["“", "\""])).unwrap_or(words.len());
    (start..words.len()).any(said) && words.start_of(quoted, &PRINCIPLES).is_some_and(|at| at >= start)
}

fn is_label(words: &Words<'_>) -> bool {
    !is_longer(words.text(), 60) && words.begins(0, &LABELS)
}

/// The lines of one kind under one line: all of them, those that are headings, and those headings
/// behind whose title nothing stands on the line.
#[derive(Default)]
struct Siblings {
    all: u32,
    sections: u32,
    whole: u32,
    /// The statements of which fields tell, and those among them that cannot be titles.
    told: u32,
    torn: u32,
}

/// The siblings of each kind under each line.
struct Families {
    all: Vec<Family>,
    /// The place of the last family under none of the lines, and under each of them, counted from 1.
    last: Vec<u32>,
}

/// The lines of one kind under one line, of which there are few kinds.
struct Family {
    kind: Kind,
    siblings: Siblings,
    /// The place of the family before it under the same line, counted from 1.
    before: u32,
}

impl Families {
    /// The families of these lines, none of which is counted yet.
    fn of(lines: &[Line<'_>]) -> Self {
        let numbered = lines.iter().filter(|line| line.number().is_some()).count();
        Self { all: Vec::with_capacity(numbered), last: vec![0; lines.len() + 1] }
    }

    fn at(&self, parent: Option<usize>, kind: Kind) -> Option<usize> {
        let mut counted = *self.last.get(place_below(parent))?;
        loop {
            let at = counted.checked_sub(1)? as usize;
            let family = self.all.get(at)?;
            if family.kind == kind {
                return Some(at);
            }
            counted = family.before;
        }
    }

    fn get(&self, parent: Option<usize>, kind: Kind) -> Option<&Siblings> {
        self.at(parent, kind).and_then(|at| self.all.get(at)).map(|family| &family.siblings)
    }

    /// Counts a line, which heads what follows it with such a title.
    fn count(&mut self, parent: Option<usize>, kind: Kind, title: Option<Range<usize>>, len: usize, told: Option<bool>) {
        let at = self.at(parent, kind).unwrap_or_else(|| {
            let last = &mut self.last[place_below(parent)];
            self.all.push(Family { kind, siblings: Siblings::default(), before: *last });
            *last = offset(self.all.len());
            self.all.len() - 1
        });
        if let Some(Family { siblings, .. }) = self.all.get_mut(at) {
            siblings.all += 1;
            siblings.sections += u32::from(title.is_some());
            siblings.whole += u32::from(title.is_some_and(|title| title.end == len));
            siblings.told += u32::from(told.is_some());
            siblings.torn += u32::from(told == Some(false));
        }
    }
}

/// `d) Đối với cha mẹ: Phấn đấu …` beside `a) Đối với trẻ em` is a run-in heading: its siblings are headings.
fn run_in_with_siblings(lines: &[Line<'_>], nest: &Nest, contents: &[Content], decisions: &mut [Decision]) {
    let mut families = Families::of(lines);
    for (i, line) in lines.iter().enumerate() {
        let Some(marker) = line.number() else { continue };
        let title = match decisions[i] {
            Decision::Section { title } => Some(title.range()),
            Decision::Statement => None,
        };
        let told = (title.is_none() && contents[i].is_told()).then(|| may_be_title(line));
        families.count(nest.lines[i].parent(), marker.kind, title, line.text.len(), told);
    }
    for (i, line) in lines.iter().enumerate() {
        let Some(marker) = line.number().filter(|_| decisions[i] == Decision::Statement) else { continue };
        let Some(siblings) = families.get(nest.lines[i].parent(), marker.kind) else { continue };
        let content = contents[i];
        let among = |headings: u32| headings > 0 && headings * 2 + 1 >= siblings.all;
        // Of whom more is said below, that one heads it, as its siblings head what stands under them.
        let holds = content.bullets || content.paragraphs;
        let actors = || (holds && marker.kind == Kind::Arabic && among(siblings.whole)).then(|| run_in_actors(line)).flatten();
        let label = among(siblings.sections).then(|| run_in_label(line)).flatten();
        // Either all of them head their fields or none does; then each of them may be a title.
        let told = || content.is_told() && siblings.torn == 0 && siblings.told * 2 > siblings.all - siblings.sections;
        // A line that only lacks its stop, however long, is a title like all that are numbered as it is.
        let alone = || siblings.all - siblings.whole == 1 && siblings.whole >= 2 && !line.words().ends_with(['.', ';', ',', ':']);
        let title = || {
            let heads = told() || content.bullets && marker.kind == Kind::Arabic && alone() && may_be_title(line);
            heads.then(|| line.words_range())
        };
        if let Some(title) = label.or_else(actors).or_else(title) {
            decisions[i] = Decision::section(title);
        }
    }
}

/// The names of those who are to do what a line goes on to say.
fn run_in_actors(line: &Line<'_>) -> Option<Range<usize>> {
    let range = line.words_range();
    let words = line.text.words_in(range.clone());
    if let Some(end) = agency::end_of_together(&words).filter(|&end| end < range.len()) {
        return Some(range.start..range.start + end);
    }
    let lead = agency::find(&Passage::of(&words), &[]).lead;
    // Names in a row: only marks and a joining word stand between one and the next.
    let mut end = 0;
    for agency in &lead {
        let gap = line.words().get(end..agency.range.start)?;
        if gap.split([' ', ',', ';']).any(|word| !matches!(word, "" | "và")) {
            break;
        }
        end = agency.range.end;
    }
    (end > 0 && end < range.len()).then(|| range.start..range.start + end)
}

/// The words before the first colon, when they are short and a sentence of its own follows.
fn run_in_label(line: &Line<'_>) -> Option<Range<usize>> {
    let range = line.words_range();
    let text = line.text.as_str();
    let colon = text[range.clone()].find(':').map(|at| range.start + at)?;
    let rest = text[colon + 1..].trim_start();
    let short =
        !is_longer(&text[range.start..colon], LONGEST_LABEL) && agency::end_of_together(&line.text.words_in(range.clone())).is_none();
    (short && rest.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())).then_some(range.start..colon)
}

#[cfg(test)]
mod tests {
    fn titles(text: &str) -> Vec<String> {
        let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng rừng\nI. TỔ CHỨC THỰC HIỆN\n{text}"));
        plan.outline.iter().skip(1).map(|section| section.title.to_string()).collect()
    }

    #[test]
    fn actors_head_what_is_said_of_them() {
        for (text, expected) in [
            (
                "1. Thủ trưởng các cơ quan và Chủ tịch UBND các xã căn cứ Kế hoạch này tổ chức trồng rừng.\nBáo cáo hằng quý.\n2. Sở Y tế\n- Rà soát.",
                &["Thủ trưởng các cơ quan và Chủ tịch UBND các xã", "Sở Y tế"][..],
            ),
            ("1. Sở Nội vụ\n- Rà soát.\n2. Sở Y tế chủ trì kiểm tra.\n- Báo cáo hằng quý.", &["Sở Nội vụ", "Sở Y tế"]),
            ("1. Sở Nội vụ\n- Rà soát.\n2. UBND các xã tổ chức trồng rừng.\n- Báo cáo hằng quý.", &["Sở Nội vụ", "UBND các xã"]),
        ] {
            assert_eq!(titles(text), expected, "{text}");
        }
    }

    #[test]
    fn a_bracket_behind_a_name_in_bold_belongs_to_it() {
        for (line, title, rest) in [
            ("**1. Phòng Kinh tế** (cơ quan thường trực): Chủ trì rà soát.", "Phòng Kinh tế (cơ quan thường trực)", "Chủ trì rà soát."),
            ("1. **Phòng Kinh tế** (cơ quan thường trực) chủ trì rà soát.", "Phòng Kinh tế (cơ quan thường trực)", "chủ trì rà soát."),
            (
                "**1. Công an phường** (đồng chí Lê Văn A, Trưởng Công an phường): Tuần tra.",
                "Công an phường (đồng chí Lê Văn A, Trưởng Công an phường)",
                "Tuần tra.",
            ),
            ("**1. Phòng Kinh tế:** (cơ quan thường trực) Chủ trì rà soát.", "Phòng Kinh tế", "(cơ quan thường trực) Chủ trì rà soát."),
            ("**1. Phòng Kinh tế** (1) Rà soát; (2) báo cáo.", "Phòng Kinh tế", "(1) Rà soát; (2) báo cáo."),
            ("**1. Phòng Kinh tế** (a) rà soát (b) báo cáo.", "Phòng Kinh tế", "(a) rà soát (b) báo cáo."),
            ("**1. Phòng Kinh tế** (cơ quan thường trực: rà soát) báo cáo.", "Phòng Kinh tế", "(cơ quan thường trực: rà soát) báo cáo."),
            ("**1. Trồng rừng** (rừng sản xuất): Trồng 200 ha.", "Trồng rừng", "(rừng sản xuất): Trồng 200 ha."),
            ("**1. Phòng Kinh tế** chủ trì (cơ quan thường trực) rà soát.", "Phòng Kinh tế", "chủ trì (cơ quan thường trực) rà soát."),
        ] {
            let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng rừng\nI. TỔ CHỨC THỰC HIỆN\n{line}\n"));
            let read: Vec<&str> = plan.outline.iter().skip(1).map(|section| &*section.title).collect();
            assert_eq!(read, [title], "{line}");
            let items: Vec<&str> =
                plan.areas.iter().flat_map(|area| area.tasks.iter().chain(&area.provisions)).map(|item| &*item.text).collect();
            assert_eq!(items, [rest], "{line}");
        }
    }

    #[test]
    fn a_bracket_behind_a_name_in_bold_that_tells_who_it_is() {
        let titles = |line: &str| {
            let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng rừng\nI. TỔ CHỨC THỰC HIỆN\n{line}\n"));
            plan.outline.iter().skip(1).map(|section| section.title.to_string()).collect::<Vec<_>>()
        };
        for bracket in [
            "(cơ quan chủ trì)",
            "(đơn vị đầu mối)",
            "(Cơ quan thường trực Ban Chỉ đạo)",
            "(đ/c Lò Văn Nam)",
            "(ông Lò Văn Nam, Trưởng phòng)",
            "(bà Đặng Thu Hà phụ trách)",
            "(Phó Trưởng ban)",
        ] {
            for behind in [": Rà soát.", " chủ trì, phối hợp với Sở Nội vụ rà soát.", ". Rà soát."] {
                let line = format!("**1. Sở Y tế** {bracket}{behind}");
                assert_eq!(titles(&line), [format!("Sở Y tế {bracket}")], "{line}");
            }
        }
        for bracket in [
            "(phối hợp với Sở Tài chính)",
            "(hoàn thành trong quý II/2027)",
            "(định kỳ hằng tháng)",
            "(ít nhất 02 lần/tuần)",
            "(xây mới 06 phòng học, 02 nhà vệ sinh)",
            "(do Sở Y tế chủ trì)",
            "(trong đó Sở Y tế chủ trì, Sở Nội vụ phối hợp)",
            "(cơ quan phối hợp với Sở Tài chính)",
            "(cơ quan chủ trì, phối hợp với Sở Tài chính)",
            "(đơn vị do Sở Nội vụ chủ trì)",
            "(cơ quan thường trực, báo cáo hằng tháng)",
            "(đơn vị hoàn thành trước ngày 30/6)",
            "(bà con các thôn, bản)",
            "(chủ trì xây dựng)",
        ] {
            let line = format!("**1. Sở Y tế** {bracket}: rà soát.");
            assert_eq!(titles(&line), ["Sở Y tế"], "{line}");
        }
        for behind in [
            " - Sở Tài chính (cơ quan phối hợp): rà soát.",
            " – Sở Tài chính: rà soát.",
            " cùng Sở Tài chính: rà soát.",
            " cùng với Sở Tài chính: rà soát.",
            " và Sở Tài chính: rà soát.",
            " & Sở Tài chính: rà soát.",
            " Sở Tài chính: rà soát.",
            ", Sở Tài chính: rà soát.",
        ] {
            let line = format!("**1. Sở Y tế** (cơ quan chủ trì){behind}");
            assert!(!titles(&line).contains(&"Sở Y tế (cơ quan chủ trì)".to_owned()), "{line}");
        }
    }

    #[test]
    fn statements_that_name_an_actor() {
        for text in [
            "1. Sở Nội vụ chủ trì trồng rừng.\n2. Sở Y tế chủ trì kiểm tra.",
            "1. Sở Nội vụ chủ trì trồng rừng.\nBáo cáo hằng quý.\n2. Sở Y tế chủ trì kiểm tra.",
            "1. Trồng rừng.\n- Keo.\n2. Ươm cây.",
        ] {
            assert_eq!(titles(text), Vec::<String>::new(), "{text}");
        }
    }

    fn assigned(line: &str) -> Vec<String> {
        titles(&format!("{line}\n- Rà soát quỹ đất.\n- Cấp cây giống."))
    }

    #[test]
    fn a_name_heads_what_is_assigned_to_it() {
        for (line, title) in [
            ("1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính thực hiện:", "Sở Xây dựng"),
            ("1. Giao Chi cục Kiểm lâm là cơ quan thường trực, thực hiện các nhiệm vụ sau:", "Giao Chi cục Kiểm lâm"),
            ("1. Giao cho Sở Xây dựng chủ trì, phối hợp với Sở Tài chính thực hiện:", "Giao cho Sở Xây dựng"),
            ("2. Ủy ban nhân dân các xã, phường có trách nhiệm:", "Ủy ban nhân dân các xã, phường"),
            ("3. Đề nghị Hội Nông dân tỉnh tổ chức các lớp tập huấn sau:", "Đề nghị Hội Nông dân tỉnh"),
        ] {
            assert_eq!(assigned(line), [title], "{line}");
        }
    }

    #[test]
    fn a_long_line_is_a_title_like_all_that_are_numbered_as_it_is() {
        let long = "Biên soạn tài liệu hướng dẫn hộ gia đình nhận khoán chăm sóc, bảo vệ rừng phòng hộ đầu nguồn; tài liệu \
                    tuyên truyền về phòng cháy, chữa cháy rừng cho học sinh và khách du lịch đến tham quan các khu bảo tồn";
        let below = "\n- Cơ quan thực hiện: Chi cục Kiểm lâm.\n";
        let lines = |of: &[&str]| titles(&of.iter().map(|line| format!("{line}{below}")).collect::<String>());
        assert_eq!(lines(&["1. Mở lớp", &format!("2. {long}"), "3. In sách"]), ["Mở lớp", long, "In sách"]);
        for of in [
            &["1. Mở lớp", &format!("2. {long}")][..],
            &["1. Mở lớp", &format!("2. {long}."), "3. In sách"],
            &["1. Mở lớp", &format!("2. {long}"), "3. In sách.", "4. Ươm cây"],
            &["1. Mở lớp", &format!("2. {long} trước ngày 30/6/2027"), "3. In sách"],
            &["1. Mở lớp", &format!("2. Sở Y tế {}", long.to_lowercase()), "3. In sách"],
        ] {
            assert!(!lines(of).iter().any(|title| title.starts_with("Biên soạn")), "{of:?}");
        }
    }

    #[test]
    fn a_lettered_line_over_a_list_is_a_title_unless_it_is_long() {
        let long = "Thông số, tần suất đo mực nước và chất lượng nước tại các hồ chứa, trạm bơm, kênh dẫn của huyện";
        let longer = format!("{long} và các xã ven sông");
        assert_eq!(titles(&format!("a) Địa điểm:\n- Ba hồ.\nb) {long}:\n- Hằng tháng.")), ["Địa điểm", long]);
        assert_eq!(titles(&format!("a) Địa điểm:\n- Ba hồ.\nb) {longer}:\n- Hằng tháng.")), ["Địa điểm"]);
    }

    #[test]
    fn a_sentence_heads_the_fields_that_tell_of_it() {
        const FIELDS: &str = "\n- Nội dung: Đo mực nước.\n- Địa điểm: Vườn ươm.\n- Cơ quan chủ trì: Chi cục Kiểm lâm.\n\
                              - Thời gian thực hiện: Quý II năm 2027.\n";
        for line in ["1. Rà soát trạm bơm.", "a) Rà soát trạm bơm;"] {
            assert_eq!(titles(&format!("{line}{FIELDS}")), [&line[3..]], "{line}");
        }
        assert_eq!(titles(&format!("1. Rà soát trạm bơm.{FIELDS}2. Đào kênh.{FIELDS}3. Thay bơm.\n")), ["Rà soát trạm bơm.", "Đào kênh."]);
        assert_eq!(titles(&format!("1. Mở lớp\n- Lớp một.\n2. Rà soát trạm bơm.{FIELDS}")), ["Mở lớp", "Rà soát trạm bơm."]);
        // What it says itself would be lost in a title, and the rows of a list are of one sort.
        for text in [
            format!("1. Trồng 300 ha rừng.{FIELDS}"),
            format!("1. Trồng rừng trước ngày 30/6/2027.{FIELDS}"),
            format!("1. Sở Xây dựng chủ trì rà soát trạm bơm.{FIELDS}"),
            format!("1. Rà soát trạm bơm ở các xã. Thay bơm.{FIELDS}"),
            format!("1. Rà soát trạm bơm.{FIELDS}2. Đào kênh.\n- Kênh một.\n"),
            format!("1. Rà soát trạm bơm.{FIELDS}2. Trồng 300 ha rừng.{FIELDS}3. Đào kênh.{FIELDS}"),
        ] {
            assert_eq!(titles(&text), Vec::<String>::new(), "{text}");
        }
        // Who or when is not told, or something else stands among it.
        for below in [
            "- Cơ quan chủ trì: Chi cục Thủy lợi.",
            "- Cơ quan chủ trì: Chi cục Thủy lợi.\n- Cơ quan phối hợp: Các xã.",
            "- Cơ quan chủ trì: Chi cục Thủy lợi.\n- Thời gian: Quý II.\n- Thay bơm.",
            "- Cơ quan hành chính: trạm một.\n- Tiến độ đến hết quý II: xong.",
            "- Đơn vị cấp tỉnh: trạm một.\n- Thời gian đến nay: xong.",
        ] {
            assert_eq!(titles(&format!("1. Rà soát trạm bơm.\n{below}\n")), Vec::<String>::new(), "{below}");
        }
    }

    #[test]
    fn how_parts_of_the_plan_are_to_be_is_a_statement() {
        for line in [
            "Nhiệm vụ được phân công theo nguyên tắc “6 rõ”: rõ người, rõ việc, rõ thời gian.",
            "Nhiệm vụ được giao bảo đảm “6 rõ”: rõ người, rõ việc.",
            "Nhiệm vụ phải bảo đảm nguyên tắc: rõ người, rõ việc.",
            "Các nhiệm vụ được xác định theo phương châm “5 rõ”: rõ người, rõ việc.",
            "Mục tiêu đặt ra bảo đảm: cụ thể, khả thi.",
            "Giải pháp đề ra phải bảo đảm: khả thi, phù hợp thực tế.",
            "Mục tiêu trồng rừng được xác định là: giữ đất, giữ nước.",
        ] {
            for number in ["2.1.", "2."] {
                assert_eq!(titles(&format!("{number} {line}\n")), Vec::<String>::new(), "{line}");
            }
        }
        for (line, title) in [
            ("Nhiệm vụ: trồng rừng phòng hộ.", "Nhiệm vụ"),
            ("Nhiệm vụ trọng tâm: trồng rừng, giữ đất.", "Nhiệm vụ trọng tâm"),
            ("Nhiệm vụ được giao: trồng rừng phòng hộ.", "Nhiệm vụ được giao"),
            ("Nội dung phải báo cáo: diện tích, loài cây.", "Nội dung phải báo cáo"),
            ("Giải pháp bảo đảm nguồn giống: ươm cây tại chỗ.", "Giải pháp bảo đảm nguồn giống"),
            ("Mục tiêu, yêu cầu: giữ đất, giữ nước.", "Mục tiêu, yêu cầu"),
            ("Nội dung theo Đề án: trồng rừng, giữ đất.", "Nội dung theo Đề án"),
            ("Chỉ tiêu giao theo nguyên tắc: Xã nhiều đất trồng nhiều.", "Chỉ tiêu giao theo nguyên tắc"),
            ("Nguyên tắc, yêu cầu: giữ đất.", ""),
            ("Yêu cầu phải bảo đảm: giữ đất.", "Yêu cầu phải bảo đảm"),
        ] {
            let found = titles(&format!("2.1. {line}\n"));
            assert_eq!(found, if title.is_empty() { vec![] } else { vec![title.to_owned()] }, "{line}");
        }
    }

    #[test]
    fn a_title_is_not_cut_where_no_name_heads_it() {
        for line in [
            "1. Các sở, ngành chủ trì, quản lý các dự án:",
            "1. Cách thức thực hiện:",
            "1. Tổ chức trồng rừng tập trung, chủ động nguồn giống:",
            "1. Sở Xây dựng và Sở Tài chính:",
            "1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính:",
        ] {
            let whole = line[3..].trim_end_matches(':');
            assert_eq!(assigned(line), [whole], "{line}");
        }
    }

    #[test]
    fn what_stands_below_decides_what_is_a_heading() {
        let long = "Rà soát hồ sơ giao đất, giao rừng cho hộ gia đình, cộng đồng dân cư thôn và tổ chức kinh tế trên địa bàn";
        for (text, expected) in [
            // A sentence over points of its own heads them; over a list of dashes it is one of the statements.
            ("1. Rà soát trạm bơm.\na) Trạm một.\nb) Trạm hai.\n2. Ươm cây.", &["Rà soát trạm bơm."][..]),
            ("1. Rà soát trạm bơm.\n- Trạm một.\n- Trạm hai.\n2. Ươm cây.", &[]),
            // Where nothing stands below, only a line that is set off and is no sentence is a heading.
            ("1. Trồng rừng\n2. Ươm cây", &[]),
            ("1. **Trồng rừng.**\n2. Ươm cây.", &[]),
            ("1. **Trồng rừng**\n2. Ươm cây.", &["Trồng rừng"]),
            // Nor are figures that are set off a title.
            ("1. **05 - 07** hộ nghèo trồng rừng.\n2. Ươm cây.", &[]),
            // A label may be long where it names nobody, but not as long as two.
            (&format!("1. {long}\n- Rừng keo."), &[long]),
            (&format!("1. {long}; {long}\n- Rừng keo."), &[]),
            // What is put in brackets behind emphasised words is part of the title only where nothing follows it.
            ("1. **Rừng trồng** (rừng keo)\n- Giữ.", &["Rừng trồng (rừng keo)"]),
            ("1. **Rừng trồng** (rừng keo) được giữ hằng năm.\n- Giữ.", &["Rừng trồng"]),
        ] {
            assert_eq!(titles(text), expected, "{text}");
        }
    }
}
