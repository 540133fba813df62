//! Blocks: paragraphs and tables, with hard-wrapped and page-broken lines joined again.
//!
//! Conversions break lines where the page or a column ended. Whether two lines
//! belong together is decided by evidence: how the document as a whole breaks
//! its lines, how the first line ends, how the second begins. A marker begins a
//! paragraph unless the line before it was cut in mid-sentence.

mod cut;
pub(crate) mod labels;
mod wrapping;

use std::borrow::Cow;
use std::ops::Range;

use self::labels::Label;
use self::wrapping::{Begins, Wrapping, begins_capital, begins_type, is_capital_heading, is_open, is_type, is_type_line};
use crate::letter::{has_letters, is_capitals, is_in_any_case};
use crate::marker;
use crate::read::html;
use crate::read::inline;
use crate::read::lines::{self, Line, LineKind};
use crate::read::running;
use crate::read::table::{self, Grid, Table, Tables};
use crate::read::torn;
use crate::text::{Lines, Seen, Source, Stretch, Text};

/// A document: what a reader sees of it, and its blocks in reading order.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    pub(crate) seen: Seen,
    pub(crate) blocks: Vec<Block>,
    tables: Tables,
}

impl Document {
    /// The visible text of a block; empty for what is no paragraph.
    pub(crate) fn text(&self, block: usize) -> Text<'_> {
        match self.blocks.get(block) {
            Some(Block::Paragraph(paragraph)) => self.seen.text(paragraph.text),
            _ => Text::default(),
        }
    }

    /// The rows of a table.
    pub(crate) fn grid(&self, table: Table) -> Grid<'_> {
        self.tables.grid(table)
    }

    /// The tags between the cells of tables.
    pub(crate) fn table_markup(&self) -> impl Iterator<Item = Range<usize>> {
        self.tables.markup()
    }

    /// The source bytes of a block.
    pub(crate) fn extent(&self, block: usize) -> Range<usize> {
        match self.blocks.get(block) {
            Some(Block::Paragraph(paragraph)) => self.seen.text(paragraph.text).extent(),
            Some(Block::Table(table)) => table.extent(),
            Some(Block::Aside(range)) => range.clone(),
            None => 0..0,
        }
    }
}

/// A block of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Block {
    Paragraph(Paragraph),
    Table(Table),
    /// What stands between paragraphs and belongs to none: the number of a page, markup without words.
    Aside(Range<usize>),
}

/// A paragraph: what is seen of it, and the lines it stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Paragraph {
    pub(crate) text: Stretch,
    pub(crate) lines: Lines,
    /// The level of its Markdown heading.
    pub(crate) heading: Option<u8>,
}

/// Reads a source into blocks.
pub(crate) fn read(source: &Source<'_>) -> Document {
    let lines = lines::read(source);
    let said = Said::of(source, &lines);
    let wrapping = Wrapping::of(&said, &lines);
    // Each of these lines may be a paragraph of its own: room that is not filled is never touched, and is given back.
    let written = lines.iter().filter(|line| matches!(line.kind, LineKind::Text | LineKind::Heading(_))).count();
    let (seen, blocks) = (Seen::with_room(source, written), Vec::with_capacity(written));
    let mut document = Document { seen, blocks, tables: Tables::with_room(source.text().len(), torn::edged_cells(&lines)) };
    let mut torn = torn::Reader::default();
    let mut at = 0;
    while at < lines.len() {
        let Document { seen, blocks, tables } = &mut document;
        match lines[at].kind {
            LineKind::Blank | LineKind::Rule => at += 1,
            LineKind::PageNumber => {
                blocks.push(Block::Aside(lines[at].content()));
                at += 1;
            }
            LineKind::Edge => {
                let (table, next) = torn.read(tables, seen, source, &lines, at);
                blocks.push(Block::Table(table));
                at = next;
            }
            LineKind::PipeRow | LineKind::PipeRule | LineKind::TabRow => {
                let (table, next) = table::rows(tables, seen, source, &lines, at);
                blocks.push(Block::Table(table));
                at = next;
            }
            LineKind::HtmlTable => {
                blocks.push(Block::Table(html::rows(tables, seen, source, lines[at].content())));
                at += 1;
            }
            LineKind::Heading(_) | LineKind::Text => at = chunk(&said, &lines, at, &wrapping, &mut document),
        }
    }
    document.blocks.retain(|block| !matches!(block, Block::Table(table) if table.row_count() == 0));
    join_tables(&mut document.blocks);
    cut::join(&mut document);
    document.blocks.shrink_to_fit();
    document.seen.finish();
    document
}

/// What lines say, in NFC, so that how letters are encoded decides nothing.
struct Said<'s> {
    source: &'s Source<'s>,
    /// What each line says; nothing of a source that is composed as it stands.
    composed: Vec<Cow<'s, str>>,
}

impl<'s> Said<'s> {
    fn of(source: &'s Source<'s>, lines: &[Line]) -> Self {
        let lines = if source.is_composed() { &[] } else { lines };
        Self { source, composed: lines.iter().map(|line| source.composed(line.content())).collect() }
    }

    /// What the line at a place says.
    fn line(&self, lines: &[Line], at: usize) -> &str {
        match self.composed.get(at) {
            Some(composed) => composed,
            None => lines.get(at).and_then(|line| self.source.text().get(line.content())).unwrap_or_default(),
        }
    }

    /// How many blanks stand before the words of a line.
    fn indent(&self, line: &Line) -> usize {
        let before = self.source.text().as_bytes().get(..line.content().start).unwrap_or_default();
        before.iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t')).count()
    }

    /// What some lines say, joined by blanks.
    fn joined(&self, lines: &[Line], range: Range<usize>) -> String {
        range.map(|at| self.line(lines, at)).collect::<Vec<_>>().join(" ")
    }
}

/// Reads the text lines from `first` to the next blank line, rule or table into paragraphs.
fn chunk(said: &Said<'_>, lines: &[Line], first: usize, wrapping: &Wrapping, document: &mut Document) -> usize {
    let mut open = Open::at(first);
    while let Some(line) = lines.get(open.end) {
        if !matches!(line.kind, LineKind::Heading(_) | LineKind::Text) {
            break;
        }
        let here = Wording::of(said.line(lines, open.end));
        if begins_paragraph(&open, said, lines, here, wrapping) && !runs_on(&open, said, lines, here.line, wrapping) {
            close(said.source, open.lines(lines), document);
            open = Open { before: open.before, ..Open::at(open.end) };
        }
        let toggles = !said.source.is_unmarked(&line.content()) && bold_marks(here.line) % 2 == 1;
        let capitals = open.capitals && here.capitals;
        let titled = capitals && (open.titled || here.is_title);
        open = Open { end: open.end + 1, before: here, in_bold: open.in_bold ^ toggles, capitals, titled, ..open };
    }
    close(said.source, open.lines(lines), document);
    open.end
}

/// What a line says, and how its letters are set.
#[derive(Clone, Copy, Default)]
struct Wording<'l> {
    line: &'l str,
    capitals: bool,
    /// Whether they are capitals as titles are set in; a word or two may be an abbreviation.
    is_title: bool,
}

impl<'l> Wording<'l> {
    fn of(line: &'l str) -> Self {
        let capitals = is_capitals(line);
        Self { line, capitals, is_title: capitals && line.len() >= 15 && has_letters(line, 15) }
    }
}

/// The lines `first..end` of a paragraph that may go on.
struct Open<'l> {
    first: usize,
    end: usize,
    /// What the last of them says.
    before: Wording<'l>,
    /// Whether bold is open at the end of the last line.
    in_bold: bool,
    /// Whether all of them are in capitals.
    capitals: bool,
    /// Whether they are, and long enough for a title.
    titled: bool,
}

impl Open<'_> {
    /// A paragraph that begins at a line, none of which is read yet.
    fn at(first: usize) -> Self {
        Self { first, end: first, before: Wording::default(), in_bold: false, capitals: true, titled: false }
    }

    fn lines<'l>(&self, lines: &'l [Line]) -> &'l [Line] {
        lines.get(self.first..self.end).unwrap_or_default()
    }

    /// The last of the open lines, and the one behind it.
    fn edge<'l>(&self, lines: &'l [Line]) -> Option<(&'l Line, &'l Line)> {
        Some((self.lines(lines).last()?, lines.get(self.end)?))
    }
}

fn close(source: &Source<'_>, lines: &[Line], document: &mut Document) {
    let Some(first) = lines.first() else { return };
    let heading = match first.kind {
        LineKind::Heading(level) => Some(level),
        _ => None,
    };
    let content = lines.iter().map(|line| line.content());
    let (text, written) = inline::write(&mut document.seen, source, content.clone());
    if text.is_empty() {
        document.seen.take_back(text, written);
        document.blocks.extend(content.map(Block::Aside));
    } else {
        document.blocks.push(Block::Paragraph(Paragraph { text, lines: written, heading }));
    }
}

/// How many marks of bold stand in a line.
fn bold_marks(line: &str) -> usize {
    let bytes = line.as_bytes();
    let (mut count, mut at) = (0, 0);
    while let Some(star) = bytes.get(at..).and_then(|rest| memchr::memchr(b'*', rest)) {
        let double = bytes.get(at + star + 1) == Some(&b'*');
        count += usize::from(double);
        at += star + 1 + usize::from(double);
    }
    count
}

/// Whether the line behind the open lines, worded so, begins a new paragraph.
fn begins_paragraph(open: &Open<'_>, said: &Said<'_>, lines: &[Line], wording: Wording<'_>, wrapping: &Wrapping) -> bool {
    let Some((last, line)) = open.edge(lines) else { return false };
    if matches!(line.kind, LineKind::Heading(_)) || matches!(last.kind, LineKind::Heading(_)) {
        return true;
    }
    if open.in_bold {
        return false;
    }
    let (before, here) = (open.before.line, wording.line);
    let plain = without_marks(here);
    if wrapping.wraps && stands_apart(open, said, lines, here) {
        return true;
    }
    if before.ends_with(|c: char| c.is_ascii_digit()) && begins_figure(plain) || begins_years(plain) && awaits_years(before) {
        return false;
    }
    let begins = match wrapping.begins.get(open.end) {
        Some(&begins) if plain.len() == here.len() => begins,
        // A marker may stand behind marks of emphasis.
        _ => Begins::of(here, plain, before),
    };
    if begins == Begins::Marker {
        return !is_cut_before(before, plain, wrapping);
    }
    let small = begins == Begins::Small;
    if !small && wrapping.in_letterhead(open.end) && !goes_on_in_letterhead(before)
        || wrapping.wraps && wording.capitals && is_type(plain) && begins_type(before)
    {
        return true;
    }
    // Capitals and small letters do not share a title: it ends where they change.
    let mixed = |line: &str| line.contains(char::is_lowercase);
    if (!small && (open.titled || open.before.is_title) && mixed(here)) || (wording.is_title && mixed(before)) {
        return true;
    }
    if open.capitals && wording.capitals && is_heading(before) && breaks_off(before, plain) {
        return false;
    }
    let capitals = || open.capitals && is_capital_heading(before) && is_numbered(said.line(lines, open.first));
    if !small && mixed(here) && (is_bare_heading(before) || begins_capital(here) && capitals()) {
        return true;
    }
    if small || last.hard_break || closes_caption(open, said, lines, here) {
        return false;
    }
    if wrapping.wraps {
        let issued = || before.ends_with([';', '.']) && said.line(lines, open.first).starts_with(GROUND);
        let issues = issued() && ISSUERS.iter().any(|issuer| here.starts_with(issuer));
        let ground = || begins_ground(open, said, lines, plain, wrapping);
        let numbered = || is_numbered(said.line(lines, open.first));
        let parted = wrapping.parts(before, here, numbered) || wrapping.indents(before, here, || said.indent(line));
        let formula = begins_formula(plain) && ends_with_mark(before) || plain.starts_with(RECIPIENTS);
        return issues || formula || parted || ground();
    }
    true
}

/// Whether a line is the name of a part, alone on its line, or stands below one. Words alone may as well end a title that was
/// wrapped or a sentence, so they are a name only behind a sentence or a heading.
fn stands_apart(open: &Open<'_>, said: &Said<'_>, lines: &[Line], here: &str) -> bool {
    let before = open.before.line;
    if open.end == open.first + 1 && labels::of_line(before).is_some() {
        return !begins_small(here);
    }
    let Some(label) = labels::of_line(here) else { return false };
    let behind = || label == Label::Marked || ends_sentence(before) || is_numbered(said.line(lines, open.first));
    !is_open(before) && !before.ends_with(',') && behind()
}

/// How many lines a caption in brackets has at most.
const CAPTION: usize = 3;

/// Whether a line closes the bracket with which the open lines begin, as below a title:
/// `(Kèm theo Quyết định số … của Chủ tịch` / `UBND tỉnh …)`.
fn closes_caption(open: &Open<'_>, said: &Said<'_>, lines: &[Line], here: &str) -> bool {
    let first = without_marks(said.line(lines, open.first));
    if open.end - open.first > CAPTION || !first.starts_with('(') || here.matches(')').count() <= here.matches('(').count() {
        return false;
    }
    let mut depth = 0_usize;
    without_marks(&said.joined(lines, open.first..open.end)).chars().all(|c| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > 0
    })
}

/// Whether a line of a letterhead goes on on the next: `Số:` / `12/KH-UBND`, `*Thành phố Hồ Chí` / `Minh, ngày …*`.
fn goes_on_in_letterhead(line: &str) -> bool {
    let slants = line.starts_with('*') && !line.starts_with("**") && !line.trim_end().ends_with('*');
    line.ends_with(':') || is_open(line) || slants
}

/// Whether a line is words behind the number or letter of a point.
fn is_numbered(line: &str) -> bool {
    marker::read(line.trim_start_matches(['*', '_'])).is_some_and(|marker| marker.kind < marker::Kind::Bullet)
}

/// How an opening paragraph begins that stands right below the title.
const OPENINGS: [&str; 8] =
    ["Thực hiện", "Để ", "Nhằm ", "Trong những năm", "Trong thời gian qua", "Những năm qua", "Thời gian qua", "Trên cơ sở đó"];

/// Whether a line begins the first of the grounds, or the opening paragraph, right below a title: no title has a line that
/// begins as a ground does. A title may go on with what it carries out, but not on a line that is filled behind one that is not.
fn begins_ground(open: &Open<'_>, said: &Said<'_>, lines: &[Line], here: &str, wrapping: &Wrapping) -> bool {
    let ground = here.starts_with(GROUND);
    let whole = || {
        let next = said.line(lines, open.end + 1);
        here.ends_with([';', ':']) || !next.is_empty() && !wrapping.has_room(here, next)
    };
    let opening = || OPENINGS.iter().any(|start| here.starts_with(start)) && whole() && wrapping.has_room(open.before.line, here);
    if !ground && !opening() {
        return false;
    }
    let above = || (0..open.first).rev().map(|at| said.line(lines, at)).find(|line| !line.is_empty());
    let typed = is_type_line(said.line(lines, open.first));
    (typed && (ground || open.end > open.first + 1) || !typed && above().is_some_and(is_type_line)) && !is_open(open.before.line)
}

/// Whether a line ends with a word behind which a number is no point's, though it begins the next line.
#[rustfmt::skip]
fn cites(line: &str) -> bool {
    matches!(
        last_word(line),
        "khoản" | "điểm" | "mục" | "Điều" | "độ" | "cấp" | "lớp" | "thôn" | "vòng" | "nhóm" | "loại" | "quý" | "đợt" | "bước" | "khóa"
            | "phường" | "quận" | "lục" | "chương" | "lần" | "thứ" | "Quận" | "Phường" | "tổ" | "khối" | "hạng"
    )
}

/// How many lines of a paragraph tell whether an enumeration runs on in it.
const ENUMERATION: usize = 8;

/// Whether the line behind the open lines only seems to begin a point, because a wrap brought the mark of an
/// enumeration in running text to its start: a full line is before it and a neighbouring mark stands amid a line.
fn runs_on(open: &Open<'_>, said: &Said<'_>, lines: &[Line], here: &str, wrapping: &Wrapping) -> bool {
    let Some((last, line)) = open.edge(lines) else { return false };
    let before = open.before.line;
    let full = wrapping.wraps && before.len() * 10 >= wrapping.width * 7;
    if !full || line.kind != LineKind::Text || last.kind != LineKind::Text || last.hard_break || before.ends_with('.') {
        return false;
    }
    if !before.ends_with(';') && here.starts_with(['(', 'a', '1']) {
        let goes_on =
            |&at: &usize| lines.get(at).is_some_and(|line| line.kind == LineKind::Text) && marker::read(said.line(lines, at)).is_none();
        let rest = (open.end + 1..).take(ENUMERATION).take_while(goes_on).count();
        if running::begins(&said.joined(lines, open.end..open.end + 1 + rest)) {
            return true;
        }
    }
    let shown = open.first.max(open.end.saturating_sub(ENUMERATION));
    running::continues(&said.joined(lines, shown..open.end), here)
}

/// Whether a line that begins with something like a marker only goes on with the line before it:
/// a wrapped line can begin with a dash (`kinh tế` / `- xã hội`) or a number that is no marker.
fn is_cut_before(before: &str, here: &str, wrapping: &Wrapping) -> bool {
    if ends_with_mark(before) {
        return false;
    }
    // Statements begin with a capital; after a dash small letters go on with a name.
    let dash = |marker: marker::Marker| marker.kind == marker::Kind::Bullet && here[marker.rest()..].starts_with(char::is_lowercase);
    // A star or an arrow is no dash of a name.
    let digit = |c: char| c.is_ascii_digit();
    if before.ends_with(digit) && here.strip_prefix("* ").is_some_and(|factor| factor.starts_with(digit)) {
        return true;
    }
    if BESIDE_DASHES.iter().any(|mark| here.strip_prefix(mark).is_some_and(begins_capital)) && !is_open(before) {
        return false;
    }
    if wrapping.points(before, here) && !cites(before) {
        return false;
    }
    let full = wrapping.wraps && before.len() * 10 >= wrapping.width * 7 && (!wrapping.ends_early(before, here) || cites(before));
    full || !here.starts_with(|c: char| c.is_ascii_alphanumeric()) && marker::read(here).is_some_and(dash)
}

/// Bullets that stand in no name, as dashes do.
const BESIDE_DASHES: [&str; 2] = ["* ", "=> "];

/// `- 06%/năm`: the second half of a range.
fn begins_figure(text: &str) -> bool {
    text.strip_prefix(['-', '–', '—']).is_some_and(|rest| rest.trim_start().starts_with(|c: char| c.is_ascii_digit()))
}

/// `2026 - 2030`, which is no number of a point.
fn begins_years(text: &str) -> bool {
    let figures = text.bytes().take_while(u8::is_ascii_digit).count();
    figures == 4 && text.starts_with(['1', '2']) && text.as_bytes().get(figures) != Some(&b'.')
}

/// Whether years are still to come: `… GIAI ĐOẠN`.
fn awaits_years(line: &str) -> bool {
    ["GIAI ĐOẠN", "giai đoạn", "NĂM", "năm"].iter().any(|end| line.strip_suffix(end).is_some_and(|rest| rest.ends_with(' ')))
}

/// Whether a line is words behind a number, without a mark at their end but a comma.
fn is_heading(line: &str) -> bool {
    let words = marker::read(line).filter(|marker| marker.kind != marker::Kind::Bullet).and_then(|marker| line.get(marker.rest()..));
    words.is_some_and(|words| has_letters(words, 2)) && (line.ends_with(',') || !ends_with_mark(line))
}

/// Titles that are whole, in small letters: what stands below them begins with a capital and does not go on with them.
const BARE_TITLES: [&str; 12] = [
    "mục đích",
    "mục tiêu",
    "mục tiêu chung",
    "mục tiêu tổng quát",
    "mục tiêu cụ thể",
    "mục đích, yêu cầu",
    "yêu cầu",
    "quan điểm",
    "chỉ tiêu",
    "nhiệm vụ",
    "giải pháp",
    "tổ chức thực hiện",
];

/// Whether a line is nothing but one of these titles behind its number.
fn is_bare_heading(line: &str) -> bool {
    let line = line.trim_matches(['*', '_']);
    let words = || marker::read(line).and_then(|marker| line.get(marker.rest()..)).map(str::trim);
    line.len() < 40 && words().is_some_and(|words| BARE_TITLES.iter().any(|title| is_in_any_case(words, title)))
}

/// Words in capitals that join what is around them, so that no heading ends or begins with one.
const JOINING: [&str; 16] =
    ["VÀ", "CỦA", "CHO", "VỀ", "VỚI", "TRÊN", "TẠI", "CÁC", "TRONG", "THEO", "ĐẾN", "NĂM", "GIAI", "TỪ", "ĐỂ", "HOẶC"];

/// Whether a heading in capitals breaks off at the end of its line: with a comma, or a word that joins it to the next.
fn breaks_off(before: &str, next: &str) -> bool {
    let joins = |word: Option<&str>| word.is_some_and(|word| JOINING.contains(&word));
    before.ends_with(',') || joins(before.split(' ').next_back()) || joins(next.split(' ').next())
}

/// Who goes on behind the last of the grounds.
const ISSUERS: [&str; 6] = ["Ủy ban nhân dân", "Uỷ ban nhân dân", "UBND", "Chủ tịch", "Thực hiện", "Trên cơ sở"];

/// How a legal ground begins, which ends with its mark (Nghị định 30/2020/NĐ-CP, Phụ lục I).
const GROUND: &str = "Căn cứ";

/// What stands above the recipients, whatever ends the line before (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9).
const RECIPIENTS: &str = "Nơi nhận:";

/// Words that begin a paragraph of their own in a list without blank lines.
fn begins_formula(text: &str) -> bool {
    [GROUND, "Theo đề nghị", "Xét đề nghị", "Trên đây là", "Nơi nhận", "Điều "].iter().any(|start| text.starts_with(start))
}

/// What stands behind the last blank of a line.
fn last_word(line: &str) -> &str {
    let start = memchr::memrchr(b' ', line.as_bytes()).map_or(0, |blank| blank + 1);
    line.get(start..).unwrap_or_default()
}

/// A line without the marks of emphasis that stand before it. A star with a blank behind it emphasises nothing: it is a bullet.
fn without_marks(line: &str) -> &str {
    if line.starts_with("* ") {
        return line;
    }
    let marks = line.bytes().take_while(|byte| matches!(byte, b'*' | b'_')).count();
    line.get(marks..).unwrap_or_default()
}

/// Whether a line begins with a small letter.
fn begins_small(text: &str) -> bool {
    // Most lines begin with a letter or a figure of one byte.
    if let [first @ (b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'+'), ..] = text.as_bytes() {
        return first.is_ascii_lowercase();
    }
    text.trim_start_matches(['*', '_', '(', '“', '"', '[']).starts_with(char::is_lowercase)
}

/// Whether a line ends where a sentence can end.
fn ends_sentence(text: &str) -> bool {
    let mut end = text.as_bytes();
    // The three bytes are those of `”`.
    while let [before @ .., b'*' | b'_' | b' ' | b')' | b'"' | b'\''] | [before @ .., 0xE2, 0x80, 0x9D] = end {
        end = before;
    }
    // These are those of `…`.
    matches!(end, [.., b'.' | b';' | b':' | b'!' | b'?'] | [.., 0xE2, 0x80, 0xA6])
}

/// Whether a line ends with any mark at all.
fn ends_with_mark(text: &str) -> bool {
    text.trim_end_matches(['*', '_', ' ']).ends_with(['.', ';', ':', '!', '?', '…', ',', ')', '”', '"', '/'])
}

/// A table that goes on after a blank line (a new page) is one table.
fn join_tables(blocks: &mut Vec<Block>) {
    blocks.dedup_by(|next, last| {
        let (Block::Table(next), Block::Table(last)) = (next, last) else { return false };
        let alike = last.width().abs_diff(next.width()) <= 1 && next.width() > 2;
        if alike {
            *last = last.joined(*next);
        }
        alike
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraphs(text: &str) -> Vec<String> {
        let document = read(&Source::new(text));
        let texts = (0..document.blocks.len()).map(|block| document.text(block).as_str().to_owned());
        texts.filter(|text| !text.is_empty()).collect()
    }

    #[test]
    fn where_a_mark_ends_a_line() {
        for line in ["a.", "a;*", "a: _", "a!", "a?", "a…", "a,", "a)", "a”**", "a\"", "a/"] {
            assert!(ends_with_mark(line), "{line}");
        }
        for line in ["", "a", "* ", "a–", "a“", "a(", "đ", "a.b"] {
            assert!(!ends_with_mark(line), "{line}");
        }
    }

    #[test]
    fn where_a_sentence_can_end() {
        for line in ["Giữ rừng.", "**Giữ rừng:**", "(Giữ rừng…)", "“Giữ rừng!” ", "Giữ rừng;'", "?"] {
            assert!(ends_sentence(line), "{line}");
        }
        for line in ["", "Giữ rừng", "Giữ rừng,", "“Giữ rừng”", "**", "Giữ – đ", "Giữ rừng.2"] {
            assert!(!ends_sentence(line), "{line}");
        }
    }

    #[test]
    fn one_paragraph_a_line() {
        assert_eq!(
            paragraphs("I. MỤC TIÊU\nNâng cao chất lượng.\nGiảm chi phí.\n- Rà soát;\n- Báo cáo."),
            ["I. MỤC TIÊU", "Nâng cao chất lượng.", "Giảm chi phí.", "- Rà soát;", "- Báo cáo."]
        );
    }

    #[test]
    fn hard_wrapped_lines_are_one_paragraph() {
        let text = "a) Giao Công an huyện\nphối hợp với các đơn vị, địa phương và cơ quan thường trực\n- Phòng Nội vụ rà soát\nđịnh kỳ.\n\nb) Báo cáo kết\nquả.";
        assert_eq!(
            paragraphs(text),
            [
                "a) Giao Công an huyện phối hợp với các đơn vị, địa phương và cơ quan thường trực - Phòng Nội vụ rà soát định kỳ.",
                "b) Báo cáo kết quả."
            ]
        );
    }

    #[test]
    fn a_heading_in_capitals_goes_on_in_capitals() {
        for (text, expected) in [
            ("I. QUAN ĐIỂM,\nMỤC TIÊU\n1. Giữ rừng.", vec!["I. QUAN ĐIỂM, MỤC TIÊU", "1. Giữ rừng."]),
            ("I. KẾT QUẢ VÀ\nHẠN CHẾ\nGiữ rừng.", vec!["I. KẾT QUẢ VÀ HẠN CHẾ", "Giữ rừng."]),
            ("I. KẾT QUẢ\nNĂM 2026\nGiữ rừng.", vec!["I. KẾT QUẢ NĂM 2026", "Giữ rừng."]),
            ("I. KẾT QUẢ GIAI ĐOẠN\n2021 - 2025\nGiữ rừng.", vec!["I. KẾT QUẢ GIAI ĐOẠN 2021 - 2025", "Giữ rừng."]),
            ("TRỒNG RỪNG TỈNH ĐÔNG AN NĂM\n2026\nGiữ rừng.", vec!["TRỒNG RỪNG TỈNH ĐÔNG AN NĂM 2026", "Giữ rừng."]),
            ("I. KẾT QUẢ GIAI ĐOẠN\n1. Giữ rừng.", vec!["I. KẾT QUẢ GIAI ĐOẠN", "1. Giữ rừng."]),
            ("I. KẾT QUẢ\n2021 là năm đầu.", vec!["I. KẾT QUẢ", "2021 là năm đầu."]),
            // A heading of its own stands below one that is whole.
            ("III. TỔ CHỨC THỰC HIỆN\nUBND XÃ\nGiữ rừng.", vec!["III. TỔ CHỨC THỰC HIỆN", "UBND XÃ", "Giữ rừng."]),
            ("II. NHIỆM VỤ\nPHỤ LỤC\nGiữ rừng.", vec!["II. NHIỆM VỤ", "PHỤ LỤC", "Giữ rừng."]),
            // What stands behind a stop, a bullet, small letters or a number by itself is no such heading.
            ("I. KẾT QUẢ.\nĐẠT ĐƯỢC\nGiữ rừng.", vec!["I. KẾT QUẢ.", "ĐẠT ĐƯỢC", "Giữ rừng."]),
            ("- UBND XÃ\nSỞ Y TẾ\nGiữ rừng.", vec!["- UBND XÃ", "SỞ Y TẾ", "Giữ rừng."]),
            ("1. Kết quả\nUBND XÃ\nGiữ rừng.", vec!["1. Kết quả", "UBND XÃ", "Giữ rừng."]),
            ("PHẦN I\nKẾT QUẢ\nGiữ rừng.", vec!["PHẦN I", "KẾT QUẢ", "Giữ rừng."]),
        ] {
            assert_eq!(paragraphs(text), expected);
        }
    }

    #[test]
    fn a_caption_goes_on_to_its_bracket() {
        for (text, expected) in [
            (
                "*(Kèm theo Quyết định số 12/QĐ-UBND của Chủ tịch\nUBND tỉnh Đông An)*\nGiữ rừng.",
                vec!["(Kèm theo Quyết định số 12/QĐ-UBND của Chủ tịch UBND tỉnh Đông An)", "Giữ rừng."],
            ),
            ("(Xem Phụ lục I)\nUBND tỉnh giữ rừng (rừng phòng hộ).", vec!["(Xem Phụ lục I)", "UBND tỉnh giữ rừng (rừng phòng hộ)."]),
            ("(Chưa đóng ngoặc\nGiữ rừng.", vec!["(Chưa đóng ngoặc", "Giữ rừng."]),
            ("(Kế hoạch số 12\nGiữ rừng (rừng tràm) và cây.", vec!["(Kế hoạch số 12", "Giữ rừng (rừng tràm) và cây."]),
            ("(i) Trồng rừng (phòng hộ\nGiữ rừng (đặc dụng).", vec!["(i) Trồng rừng (phòng hộ", "Giữ rừng (đặc dụng)."]),
        ] {
            assert_eq!(paragraphs(text), expected);
        }
    }

    #[test]
    fn where_titles_end_among_wrapped_lines() {
        let wrapped = "\n\na) Giao Công an huyện phối hợp với các\nđơn vị.\n\nb) Báo cáo kết\nquả.";
        for (text, expected) in [
            (
                "PHÁT TRIỂN CHỢ NÔNG THÔN TỈNH\nĐÔNG AN\nCăn cứ Luật Giá\nnăm 2023;",
                vec!["PHÁT TRIỂN CHỢ NÔNG THÔN TỈNH ĐÔNG AN", "Căn cứ Luật Giá năm 2023;"],
            ),
            ("Căn cứ Luật Giá\nnăm 2023;\nUBND tỉnh lập\nkế hoạch.", vec!["Căn cứ Luật Giá năm 2023;", "UBND tỉnh lập kế hoạch."]),
            ("1. Mục đích\nTổ chức chợ\nphiên.", vec!["1. Mục đích", "Tổ chức chợ phiên."]),
            ("Căn cứ tình hình của xã;\nThủ trưởng các phòng\nbáo cáo.", vec!["Căn cứ tình hình của xã; Thủ trưởng các phòng báo cáo."]),
            ("I. MỤC ĐÍCH\nTổ chức chợ\nphiên.", vec!["I. MỤC ĐÍCH", "Tổ chức chợ phiên."]),
            ("I. CHỈ TIÊU\nCHỢ PHIÊN\nnăm 2027", vec!["I. CHỈ TIÊU CHỢ PHIÊN năm 2027"]),
            ("1. Mục đích\ntổ chức chợ\nphiên.", vec!["1. Mục đích tổ chức chợ phiên."]),
            ("1. Tổ chức\nChợ phiên.", vec!["1. Tổ chức Chợ phiên."]),
        ] {
            let mut read = paragraphs(&format!("{text}{wrapped}"));
            read.truncate(read.len() - 2);
            assert_eq!(read, expected);
        }
    }

    /// The paragraphs of a page that was copied without blank lines, the points below left out.
    fn copied(text: &str) -> Vec<String> {
        let point = "- Tổ chức họp chợ phiên vào ngày cuối tuần ở các thôn vùng cao, các bản giáp\nbiên, vận động các hộ kinh doanh trong chợ nổi tham gia hội thi nấu bánh dân\ngian và đua ghe.\n";
        let mut read = paragraphs(&format!("{text}\n{point}{point}"));
        read.truncate(read.len() - 2);
        read
    }

    #[test]
    fn on_copied_pages_a_heading_is_whole() {
        let text = "Chợ phiên họp vào ngày cuối tuần.";
        for heading in [
            "I. KINH PHÍ",
            "I. NỘI DUNG",
            "II. CHẾ ĐỘ BÁO CÁO",
            "PHẦN I. ĐỐI TƯỢNG",
            "1. Sở Nội vụ",
            "1. Nhiệm vụ chung",
            "1.1. Cải cách thể chế",
            "a) Về tuyên truyền",
            "2. Mục tiêu, chỉ tiêu",
            "2. Cải cách thủ tục hành chính (TTHC)",
            "**3. Phòng Kinh tế**",
        ] {
            let plain = heading.trim_matches('*');
            assert_eq!(copied(&format!("{heading}\n{text}")), [plain, text], "{heading}");
        }
        // A heading that fills its line ends before what begins a statement.
        let filled = "2. Tăng cường tuyên truyền về chợ phiên, chợ nổi, chợ đêm, hội chợ và tiết kiệm";
        assert_eq!(copied(&format!("{filled}\nĐẩy mạnh việc họp chợ.")), [filled, "Đẩy mạnh việc họp chợ."]);
        // A point below a heading begins another, though the heading is long.
        let long = "1. Tổ chức chợ phiên và chợ nổi ở các thôn vùng cao, vùng giáp biên";
        assert_eq!(copied(&format!("{long}\na) Chợ phiên\n{text}")), [long, "a) Chợ phiên", text]);
        let full = "1. Tổ chức chợ phiên, chợ nổi và chợ đêm ở các thôn vùng cao, vùng giáp biên";
        assert_eq!(copied(&format!("{full}\n1.1. Chợ phiên\n{text}")), [full, "1.1. Chợ phiên", text]);
        // What is full, breaks off or goes on is no heading that is whole.
        for (first, second) in [
            ("1. Phối hợp với các cơ quan, đơn vị liên quan và Ủy ban nhân dân các xã,", "Mặt trận Tổ quốc họp chợ."),
            ("1. Phối hợp với các cơ quan, đơn vị liên quan và Ủy ban nhân dân các phường", "Mặt trận Tổ quốc họp chợ."),
            ("1. Căn cứ Nghị quyết của", "Hội đồng nhân dân xã."),
            ("1. Công an xã, Đoàn Thanh niên và", "Hội Phụ nữ họp chợ."),
            ("1. Hoàn thành năm", "2026 việc họp chợ."),
            ("- Giao Sở", "Nội vụ họp chợ."),
            ("1. Tăng cường tuyên truyền về chợ phiên, chợ nổi, chợ đêm và hội chợ của Ban", "Chỉ đạo các cấp."),
            ("- Tăng cường tuyên truyền về chợ phiên, chợ nổi, chợ đêm và hội chợ, đề án", "Đẩy mạnh chợ phiên."),
            ("1. Tăng cường tuyên truyền về chợ phiên, chợ nổi, chợ đêm và hội chợ, Đề án", "Đẩy mạnh chợ phiên."),
            ("III. PHÂN CÔNG CÁC NHIỆM VỤ VÀ TRIỂN KHAI CẢI CÁCH", "HÀNH CHÍNH."),
            ("II. KẾT QUẢ NĂM", "2026 của chợ."),
            ("1. Các xã vùng cao và vùng giáp biên của tỉnh họp chợ theo khoản", "2. Điều này quy định."),
            ("1. Các xã vùng cao và vùng giáp biên của tỉnh họp chợ phiên từ tháng", "3. Chợ nổi họp sau."),
            ("1. Các xã vùng cao và vùng giáp biên của tỉnh họp chợ phát triển kinh tế", "- xã hội ở các thôn."),
        ] {
            assert_eq!(copied(&format!("{first}\n{second}")), [format!("{first} {second}")], "{first}");
        }
    }

    #[test]
    fn on_copied_pages_a_sentence_that_left_room_ends_its_paragraph() {
        for (text, count) in [
            ("Công an xã giữ trật tự.\nTrạm Y tế xã trực cấp cứu 24/24 giờ.\nĐoàn Thanh niên họp chợ.", 3),
            ("Căn cứ Luật Giá năm 2023;\nHội đồng nhân dân xã họp.", 2),
            ("Các việc sau:\nTrạm Y tế xã trực cấp cứu.", 2),
            ("Chợ nổi họp.\n“Mỗi xã một chợ” là đề án.", 2),
            ("Trên đây là Kế hoạch của xã./. A\nNơi nhận: UBND tỉnh.", 2),
            ("Các chợ đã họp vào ngày cuối tuần ở tất cả các thôn, bản của các xã vùng cao.\nTrên đây là Kế hoạch của xã./.", 2),
            // Full to its end, a line may end a sentence amid a paragraph; small letters, slant and figures go on.
            ("Các chợ đã họp vào ngày cuối tuần ở tất cả các thôn, bản của các xã vùng cao.\nCác đơn vị họp chợ.", 1),
            ("Theo Luật số 72/2025/QH15.\nvề chợ.", 1),
            ("Chợ nổi họp (2026).\n*Chợ phiên* họp sau.", 1),
            ("Chợ nổi họp.\n2026 là năm đầu.", 1),
            ("Giao Sở\nNội vụ họp chợ.", 1),
        ] {
            assert_eq!(copied(text).len(), count, "{text}");
        }
        // Where blank lines part the paragraphs, a line that ends early was cut by who converted it.
        let parted = "1. Giao Sở\nNội vụ họp chợ.\n\n2. Họp chợ phiên vào ngày cuối\ntuần.\n\n3. Họp chợ.\nChợ họp.\n\n4. Họp.";
        assert_eq!(paragraphs(parted).len(), 4);
    }

    #[test]
    fn on_copied_pages_an_indent_begins_a_paragraph() {
        let full = "Các chợ đã họp vào ngày cuối tuần ở tất cả các thôn, bản của các xã vùng cao.";
        let points = "      - Họp chợ phiên vào ngày cuối tuần ở các thôn vùng cao, các bản vùng giáp\nbiên.\n      - Họp chợ.";
        let count = |text: &str| paragraphs(&format!("{text}\n{points}")).len() - 2;
        assert_eq!(count(&format!("      {full}\n      Chợ nổi họp.")), 2);
        assert_eq!(count(&format!("      {full}\n Chợ nổi họp.")), 1);
        assert_eq!(count(&format!("      {}\n      Chợ nổi họp.", full.trim_end_matches('.'))), 1);
    }

    #[test]
    fn on_copied_pages_the_front_is_no_paragraph() {
        let front = "UBND XÃ TÂN AN\nSố: 12/KH-UBND\nTân An, ngày 05 tháng 01 năm 2026\nKẾ HOẠCH\nTổ chức chợ phiên năm 2026";
        let read = |text: &str| copied(&format!("{front}\n{text}"))[3..].to_vec();
        let title = "KẾ HOẠCH Tổ chức chợ phiên năm 2026";
        for text in [
            "Căn cứ Luật Giá năm 2023;",
            "Thực hiện Kế hoạch số 5/KH-UBND của tỉnh;",
            "Thực hiện Kế hoạch số 5/KH-UBND ngày 02/01/2026 của Ủy ban nhân dân tỉnh về tổ\nchức chợ phiên.",
            "Để họp chợ, xã lập kế hoạch như sau:",
        ] {
            assert_eq!(read(text), [title.to_owned(), text.replace('\n', " ")], "{text}");
        }
        // Behind the signature of a decision stands the type of its plan; a title may name another plan.
        assert_eq!(copied("Nguyễn Văn An\nKẾ HOẠCH\nTổ chức chợ phiên"), ["Nguyễn Văn An", title.trim_end_matches(" năm 2026")]);
        assert_eq!(copied("Họp chợ.\nTỔ CHỨC THỰC HIỆN\nKẾ HOẠCH\nchợ phiên"), ["Họp chợ.", "TỔ CHỨC THỰC HIỆN KẾ HOẠCH chợ phiên"]);
        // A title goes on with what it carries out.
        assert_eq!(read("Thực hiện Nghị quyết số 57"), [format!("{title} Thực hiện Nghị quyết số 57")]);
        // A line of a letterhead may go on on the next.
        for line in ["Số:\n12/KH-UBND", "*Thành phố Hồ Chí\nMinh, ngày 05 tháng 01 năm 2026*", "SỞ VĂN HÓA VÀ\nDU LỊCH"] {
            let whole = line.replace(['*'], "").replace('\n', " ");
            assert_eq!(copied(&format!("UBND XÃ TÂN AN\n{line}\nKẾ HOẠCH\nTổ chức chợ phiên"))[1], whole, "{line}");
        }
        // In the body a ground may begin a line, and a number stand at its end.
        for text in ["Các thôn, bản vùng cao lập phương án họp chợ phiên và chợ đêm theo kế hoạch\nCăn cứ vào tình hình.", "Số: 12\nngười."]
        {
            assert_eq!(copied(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn an_enumeration_in_running_text_is_no_list() {
        let wrap = "Các xã trong vùng lũ chủ động dự trữ lương thực, nước uống cho các hộ\nở xa, giữ thông tin liên lạc với các chốt và tổ xung kích của thôn và\nbáo cáo khi nước lên.\n\n";
        let lead = "Toàn tỉnh sắp xếp lại mạng lưới chợ theo hướng phục vụ ba nhóm khách:";
        for (rest, count) in [
            ("(1) Chợ nông thôn; (2) chợ nổi; (3) chợ đêm.", 1),
            ("a) chợ nông thôn, phục vụ người dân trong vùng và các xã lân cận; b)\nchợ nổi trên sông.", 1),
            ("(1) Chợ nông thôn phục vụ người dân trong vùng; (2) chợ nổi trên sông;\n(3) chợ đêm.", 1),
            ("(i) chợ nông thôn, (ii) chợ nổi.", 1),
            // One point a line is a list.
            ("(1) Chợ nông thôn;\n(2) Chợ nổi;\n(3) Chợ đêm.", 4),
            ("a) Chợ nông thôn phục vụ người dân, theo điểm a), b) khoản 2 Điều 5;\nb) Chợ nổi.", 3),
        ] {
            assert_eq!(paragraphs(&format!("{wrap}{lead}\n{rest}")).len(), count + 1, "{rest}");
        }
        // Behind a short line a point begins, whatever it lists.
        assert_eq!(paragraphs(&format!("{wrap}Phạm vi:\n(1) Chợ nông thôn; (2) chợ nổi.")).len(), 3);
    }

    #[test]
    fn bold_goes_on_over_a_wrap() {
        assert_eq!(paragraphs("**I. MỤC\nĐÍCH**\n\n**2. Sở\nTài chính**"), ["I. MỤC ĐÍCH", "2. Sở Tài chính"]);
    }

    #[test]
    fn a_page_break_cuts_a_paragraph() {
        let text = "- Xây dựng các kênh tương tác để người dân trên địa bàn huyện cùng tham gia,\n\n12\n\ngiám sát việc thực hiện.\n\nThực hiện Quyết định số 5/QĐ-UBND ngày\n\n18/6/2021 của tỉnh.";
        assert_eq!(
            paragraphs(text),
            [
                "- Xây dựng các kênh tương tác để người dân trên địa bàn huyện cùng tham gia, giám sát việc thực hiện.",
                "Thực hiện Quyết định số 5/QĐ-UBND ngày 18/6/2021 của tỉnh."
            ]
        );
    }

    #[test]
    fn a_page_break_cuts_before_a_number_and_in_a_name() {
        let long = "- Rà soát diện tích đất trống, lập hồ sơ thiết kế và tổ chức trồng rừng theo chỉ đạo của";
        for (first, second) in [
            ("- Kiểm tra công tác trồng rừng tại tối thiểu", "05 xã trong năm."),
            ("- Cấp đủ cây giống, bảo đảm", "100% diện tích được trồng."),
            ("- Trồng dặm xong toàn bộ diện tích trước", "30/6/2027."),
            (&format!("{long} Thủ tướng"), "Chính phủ về bảo vệ rừng."),
            (&format!("{long} Ủy ban nhân dân"), "Thành phố về bảo vệ rừng."),
            (&format!("{long} UBND"), "Tỉnh về bảo vệ rừng."),
        ] {
            assert_eq!(paragraphs(&format!("{first}\n\n4\n\n{second}")), [format!("{first} {second}")]);
        }
        for (first, second) in [
            ("- Kiểm tra công tác trồng rừng tại các xã;", "100% diện tích được trồng."),
            ("Tỷ lệ đạt", "98%"),
            ("1. Kết quả đạt", "100 ha rừng."),
            ("- Rà soát diện tích đất trống tối thiểu", "2. Ươm cây."),
            ("Ủy ban nhân dân", "Tỉnh Đông An"),
            (&format!("{long} huyện"), "Chính phủ chỉ đạo trồng rừng."),
            (&format!("{long} Thủ tướng"), "Sở Y tế chủ trì."),
            (&format!("{long} UBND"), "Tỉnh: 5 lớp."),
        ] {
            assert_eq!(paragraphs(&format!("{first}\n\n{second}")), [first, second]);
        }
    }

    #[test]
    fn a_star_with_a_blank_is_a_bullet() {
        let wrap = "Rà soát diện tích đất trống của các xã\nvà thị trấn, lập hồ sơ thiết kế trồng rừng\ntheo quy định.\n";
        for mark in ["-", "*", "+", "•", "–", "=>"] {
            let list = format!("{mark} Giữ rừng.\n{mark} Ươm cây giống tại các vườn ươm của xã\nvà huyện.\n{mark} Trồng rừng.");
            assert_eq!(paragraphs(&format!("{wrap}{list}")).len(), 4, "{mark}");
        }
        // A full line without a stop before it is no part of it.
        let full = "- Ươm cây giống tại các vườn ươm ở các xã\n* Sở Y tế chủ trì.";
        assert_eq!(paragraphs(&format!("{wrap}{full}")).len(), 3);
        for line in ["*(Chi tiết tại Phụ lục)*", "*Sở Y tế chủ trì.*", "*Nguồn: Chi cục Kiểm lâm", "**Sở Y tế** chủ trì."]
        {
            let full = format!("Ươm cây giống tại các vườn ươm ở các xã\n{line}");
            assert_eq!(paragraphs(&format!("{wrap}\n{full}")).len(), 2, "{line}");
        }
        // A factor, or a foot mark behind what is left open.
        for (before, line) in [("của các xã và thị trấn bằng 5", "* 3 lớp."), ("Ươm cây giống tại các vườn ươm, ở các", "* Xã.")]
        {
            assert_eq!(paragraphs(&format!("{wrap}\n{before}\n{line}")).len(), 2, "{line}");
        }
    }

    #[test]
    fn the_name_of_a_part_stands_alone_on_its_line() {
        let wrap = "Rà soát diện tích đất trống của các xã\nvà thị trấn, lập hồ sơ thiết kế trồng rừng\ntheo quy định.\n\n";
        for label in ["* Chỉ tiêu:", "Chỉ tiêu:", "Chỉ tiêu", "*Mục tiêu cụ thể:*", "\\* Nhiệm vụ", "Nhiệm vụ, giải pháp"]
        {
            for before in ["1. Trồng rừng phòng hộ", "- 100% diện tích được trồng dặm trong năm 2027."] {
                let found = paragraphs(&format!("{wrap}{before}\n{label}\n100% diện tích được trồng."));
                assert_eq!(found.len(), 4, "{before} {label}: {found:?}");
            }
        }
        for text in [
            "1. Quan điểm,\nMục tiêu\nquốc gia",
            "1. Quan điểm và\nNhiệm vụ",
            "Trồng rừng theo Chương trình\nMục tiêu",
            "- Trồng rừng gắn với các\nNhiệm vụ:",
            "Chi thường xuyên cho\nNhiệm vụ chi: 5 tỷ",
            "Trồng rừng theo đúng\nnhiệm vụ.",
        ] {
            assert_eq!(paragraphs(&format!("{wrap}{text}")).len(), 2, "{text}");
        }
    }

    #[test]
    fn a_heading_is_not_joined_to_its_text() {
        assert_eq!(paragraphs("2. Phòng Nội vụ\n\nlà cơ quan thường trực."), ["2. Phòng Nội vụ", "là cơ quan thường trực."]);
    }

    #[test]
    fn a_table_goes_on_over_a_page() {
        let document = read(&Source::new("1\tA\tB\n\n2\tC\tD\n"));
        assert!(matches!(&document.blocks[..], [Block::Table(table)] if table.row_count() == 2));
    }
}
