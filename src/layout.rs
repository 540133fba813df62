//! The parts of a document: what stands before the body, the body, what stands after it.
//!
//! ```text
//! document = [decision] plan
//! decision = letterhead ("QUYẾT ĐỊNH" | "NGHỊ QUYẾT") title [issuer] ground* ("QUYẾT ĐỊNH:" | "QUYẾT NGHỊ:") article+ closing
//! plan     = [letterhead] "KẾ HOẠCH" title [caption] ground* body [closing] annex* footnote*
//! closing  = "Nơi nhận:" recipient* signature, in either order or side by side in a table
//! ```
//! A decision can approve a plan in an article that holds it whole; its body then stands among the articles.
//! The parts are those of Nghị định 30/2020/NĐ-CP, Điều 8. Any of them may be
//! missing: conversions lose letterheads first. What is no part of a form is body.

mod annexes;
mod approved;
mod grounds;

use std::ops::Range;

pub(crate) use self::annexes::annex_name_len;
use crate::blocks::{Block, Document, Paragraph};
use crate::extract::phrases;
use crate::form::{self, begins_closing, is_article, is_issuer_line, is_order};
use crate::letter::{is_capital, is_capitals, is_letter, is_longer};
use crate::marker::{self, Kind};
use crate::read::table::Table;
use crate::text::Text;
use crate::words::Words;

/// Types of instruments, as they are compared and as they stand above the title (Nghị định 30/2020/NĐ-CP, Điều 7).
static KINDS: phrases::Table<(&str, &str)> = phrases::Table::of_pairs(&[
    ("kế hoạch", "Kế hoạch"),
    ("quyết định", "Quyết định"),
    ("nghị quyết", "Nghị quyết"),
    ("chỉ thị", "Chỉ thị"),
    ("quy chế", "Quy chế"),
    ("quy định", "Quy định"),
    ("thông báo", "Thông báo"),
    ("thông cáo", "Thông cáo"),
    ("hướng dẫn", "Hướng dẫn"),
    ("chương trình", "Chương trình"),
    ("phương án", "Phương án"),
    ("đề án", "Đề án"),
    ("dự án", "Dự án"),
    ("báo cáo", "Báo cáo"),
    ("tờ trình", "Tờ trình"),
    ("hợp đồng", "Hợp đồng"),
    ("công điện", "Công điện"),
    ("bản ghi nhớ", "Bản ghi nhớ"),
    ("thông tư", "Thông tư"),
    ("nghị định", "Nghị định"),
    ("luật", "Luật"),
    ("pháp lệnh", "Pháp lệnh"),
    ("kết luận", "Kết luận"),
    ("điều lệ", "Điều lệ"),
]);

/// What is stamped on an instrument, in capitals too.
const STAMPS: [&str; 6] = ["DỰ THẢO", "BẢN SAO", "HỎA TỐC", "THƯỢNG KHẨN", "KHẨN", "MẬT"];

/// Who signs has at most so many offices on lines of their own.
const MOST_OFFICES: usize = 3;

/// A letterhead is not longer than this, in blocks.
const TOP: usize = 16;

/// Where each part of a document stands, in blocks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Layout {
    pub(crate) decision: Option<Front>,
    pub(crate) plan: Front,
    /// The block of the decision that approves the plan and begins the article that holds it.
    pub(crate) approving: Option<usize>,
    pub(crate) body: Range<usize>,
    pub(crate) annexes: Vec<Range<usize>>,
    pub(crate) footnotes: Range<usize>,
}

/// What an instrument has besides its body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Front {
    /// The type, in its usual spelling.
    pub(crate) kind: Option<&'static str>,
    /// Blocks before the type: national title, issuing body, number, place and date.
    pub(crate) letterhead: Range<usize>,
    /// The block with the type and those of the title.
    pub(crate) title: Range<usize>,
    /// Issuer line, caption, legal grounds.
    pub(crate) grounds: Range<usize>,
    /// The articles of a decision, up to the plan that one of them may hold.
    pub(crate) articles: Range<usize>,
    /// The articles behind that plan.
    pub(crate) articles_behind: Range<usize>,
    /// Recipients and signature.
    pub(crate) closing: Range<usize>,
}

impl Front {
    /// All blocks of the instrument but its body.
    pub(crate) fn blocks(&self) -> impl Iterator<Item = usize> + use<> {
        let Self { letterhead, title, grounds, closing, .. } = self.clone();
        letterhead.chain(title).chain(grounds).chain(self.article_blocks()).chain(closing)
    }

    /// Where a decision ends and what it promulgates may begin.
    fn end(&self) -> usize {
        self.closing.end.max(self.articles.end)
    }

    /// The blocks of all articles of a decision, a plan that one of them holds left out.
    pub(crate) fn article_blocks(&self) -> impl Iterator<Item = usize> + use<> {
        self.articles.clone().chain(self.articles_behind.clone())
    }
}

/// Finds the parts of a document.
pub(crate) fn read(document: &Document) -> Layout {
    let blocks = document.blocks.as_slice();
    let scan = Scan { document, blocks };
    let mut layout = Layout::default();
    let mut at = 0;
    let first = scan.kind_line(0);
    if let Some((line, kind)) = first
        && let Some(decision) = scan.deciding(line, kind)
    {
        at = decision.end();
        layout.decision = Some(decision);
    }
    let end = scan.footnotes_start();
    layout.footnotes = end..blocks.len();
    at = at.min(end);
    let plan_line = match &layout.decision {
        // Between a decision and its plan stand at most rules and the plan's own letterhead.
        Some(_) => scan.kind_line(at).filter(|&(line, kind)| line < end && kind == "Kế hoạch"),
        None => first,
    };
    layout.plan = match plan_line {
        Some((line, kind)) => scan.plan_front(at, line, kind),
        None => scan.bare_front(at, layout.decision.is_some()),
    };
    if plan_line.is_none()
        && let Some(decision) = &mut layout.decision
        && let Some((article, body)) = scan.body_in_article(decision)
    {
        // Footnotes at the end are neither the plan's nor an article's.
        let body = body.start..body.end.min(end).max(body.start);
        decision.articles_behind = body.end..decision.articles.end.min(end).max(body.end);
        decision.articles.end = body.start;
        layout.plan = Front { kind: Some("Kế hoạch"), ..Front::default() };
        layout.annexes = scan.annexes(at, end);
        layout.body = body;
        layout.approving = Some(article);
        return layout;
    }
    let body_start = layout.plan.grounds.end.max(layout.plan.title.end).max(at).min(end);
    let body_end = scan.body_end(body_start, end);
    layout.body = body_start..body_end;
    layout.plan.closing = body_end..scan.closing_end(body_end, end);
    layout.annexes = scan.annexes(layout.plan.closing.end, end);
    layout
}

struct Scan<'d> {
    document: &'d Document,
    blocks: &'d [Block],
}

impl<'d> Scan<'d> {
    fn paragraph(&self, index: usize) -> Option<&'d Paragraph> {
        match self.blocks.get(index)? {
            Block::Paragraph(paragraph) => Some(paragraph),
            _ => None,
        }
    }

    /// The words of a paragraph; none of a table.
    fn words(&self, index: usize) -> Words<'_> {
        self.paragraph(index).map_or_else(Words::default, |_| self.document.text(index).words())
    }

    fn text(&self, index: usize) -> &'d str {
        self.document.text(index).as_str()
    }

    /// The first line of a paragraph on which anything is seen.
    fn first_line(&self, paragraph: &Paragraph) -> Option<Text<'d>> {
        self.document.seen.line_texts(paragraph.text, paragraph.lines).find(|line| !line.is_empty())
    }

    /// The first block from `from` on whose first line is the type of an instrument.
    fn kind_line(&self, from: usize) -> Option<(usize, &'static str)> {
        // The type stands near the top; the plan of a decision follows its closing. A body
        // of sections in between means that there is no further type line of a front.
        let mut index = from;
        while index < self.blocks.len() {
            if let Some(kind) = self.kind_at(index) {
                return Some((index, kind));
            }
            if self.begins_body(index) {
                return None;
            }
            index += 1;
        }
        None
    }

    /// The type that the first line of a block names, when it stands there as a type line does:
    /// in capitals or bold, alone or with the title behind it.
    fn kind_at(&self, index: usize) -> Option<&'static str> {
        let paragraph = self.paragraph(index)?;
        // Its first line begins as the whole does, and nearly none has to be cut out for more than that.
        if !may_begin_kind(self.text(index)) {
            return None;
        }
        let line = self.first_line(paragraph)?;
        let text = line.as_str();
        let words = line.words();
        let (kind, end) = kind_of(&words)?;
        let name = words.slice(0, end);
        let alone = end == words.len();
        let capitals = is_capitals(name);
        // `KẾ HOẠCH Cải cách …` on one line: a title has no stop and is not long.
        let title_like = !text.ends_with([':', '.', ';', ',']) && !is_longer(text, 299) && words.capital(end);
        let titled = capitals && (is_capitals(text) || paragraph.heading.is_some() || line.is_strong_alone() || title_like);
        (alone && (capitals || paragraph.heading.is_some() || line.is_strong_alone()) || titled && !text.ends_with(':')).then_some(kind)
    }

    /// Whether a block can only stand in a body: a Roman section, a part, a chapter.
    fn begins_body(&self, index: usize) -> bool {
        let text = self.text(index);
        marker::read(text).is_some_and(|m| matches!(m.kind, Kind::Roman | Kind::Part | Kind::Chapter) && m.ordinal() == Some(1))
    }

    /// The decision that promulgates the plan; a resolution is one only where its articles are followed by a plan, as others
    /// stand by themselves.
    fn deciding(&self, line: usize, kind: &'static str) -> Option<Front> {
        match kind {
            "Quyết định" => Some(self.decision(line, kind)),
            "Nghị quyết" => Some(self.decision(line, kind)).filter(|front| {
                !front.articles.is_empty() && self.kind_line(front.end()).is_some_and(|(_, attached)| attached == "Kế hoạch")
            }),
            _ => None,
        }
    }

    fn decision(&self, line: usize, kind: &'static str) -> Front {
        let mut front = Front { kind: Some(kind), letterhead: 0..line, ..Front::default() };
        front.title = line..self.title_end(line);
        let order = (front.title.end..self.blocks.len()).take(120).find(|&i| is_order(self.text(i)));
        let first_article = (front.title.end..self.blocks.len()).take(160).find(|&i| is_article(self.text(i)));
        front.grounds = front.title.end..order.map_or(first_article.unwrap_or(front.title.end), |i| i + 1);
        let Some(first_article) = first_article else {
            front.grounds.end = front.grounds.end.max(front.title.end);
            front.articles = front.grounds.end..front.grounds.end;
            front.closing = front.articles.clone();
            return front;
        };
        front.grounds.end = front.grounds.end.min(first_article).max(front.title.end);
        let articles_end =
            (first_article + 1..self.blocks.len()).find(|&i| self.is_closing(i) || self.kind_at(i).is_some() || self.is_annex_heading(i));
        front.articles = front.grounds.end..articles_end.unwrap_or(self.blocks.len());
        front.closing = front.articles.end..self.closing_end(front.articles.end, self.blocks.len());
        front
    }

    /// The article of a decision that holds a plan, and where the body of that stands: from its first section to the next article.
    fn body_in_article(&self, decision: &Front) -> Option<(usize, Range<usize>)> {
        let article = decision.articles.clone().find(|&i| is_article(self.text(i)))?;
        approved::title(&self.words(article))?;
        let number = marker::read(self.text(article))?.ordinal()?;
        // `(Chi tiết kèm theo)` below the article is no part of the plan.
        let bracketed = |&i: &usize| match self.blocks.get(i) {
            Some(Block::Paragraph(_)) => {
                self.text(i).starts_with('(') && self.text(i).ends_with(')') && marker::read(self.text(i)).is_none()
            }
            Some(Block::Aside(_)) => true,
            _ => false,
        };
        let start = (article + 1..decision.articles.end).find(|i| !bracketed(i))?;
        let first = marker::read(self.text(start)).filter(|first| first.ordinal() == Some(1) && first.kind <= Kind::Arabic)?;
        // Another article that the plan quotes has another number.
        let begins_next = |next: marker::Marker| next.kind == Kind::Article && next.ordinal() == Some(number + 1);
        let end = (start..decision.articles.end).find(|&i| marker::read(self.text(i)).is_some_and(begins_next));
        let body = start..end.unwrap_or(decision.articles.end);
        // Points in figures that are sentences are what the article orders; those of a plan are titles.
        let titled = |text: &str| !text.ends_with(['.', ';']) && !is_longer(text, 80);
        let run_in = |text: &str, point: marker::Marker| text.get(point.rest()..).is_some_and(approved::is_run_in);
        let heads = |text: &str, point: marker::Marker| point.kind == first.kind && (titled(text) || run_in(text, point));
        let point = |&i: &usize| marker::read(self.text(i)).is_some_and(|point| heads(self.text(i), point));
        (first.kind < Kind::Arabic || body.clone().filter(point).count() > 1).then_some((article, body))
    }

    fn plan_front(&self, from: usize, line: usize, kind: &'static str) -> Front {
        let title_end = self.title_end(line);
        let grounds = (title_end..self.blocks.len()).take_while(|&i| self.is_ground(i)).count();
        Front {
            kind: Some(kind),
            letterhead: from..line,
            title: line..title_end,
            grounds: title_end..title_end + grounds,
            ..Front::default()
        }
    }

    /// The front of a text without a type line: a letterhead and grounds, if it begins with some. Where the number of
    /// the letterhead tells the type, the line was lost and a title in capitals can stand in its place.
    fn bare_front(&self, from: usize, after_decision: bool) -> Front {
        let letterhead = if after_decision { 0 } else { self.letterhead_len(from) };
        let start = from + letterhead;
        let kind = (from..start).any(|i| self.numbers_plan(i)).then_some("Kế hoạch");
        let stamped = |text: &str| STAMPS.contains(&text.trim_matches(['(', ')', ' ', '.']));
        let is_title = |text: &str| is_capitals(text) && !stamped(text);
        let titled = |&i: &usize| kind.is_some() && self.paragraph(i).is_some() && is_title(self.text(i)) && !self.is_sectioned(i);
        let title_end = start + (start..self.blocks.len()).take_while(titled).count();
        let grounds = (title_end..self.blocks.len()).take_while(|&i| self.is_ground(i)).count();
        Front { kind, letterhead: from..start, title: start..title_end, grounds: title_end..title_end + grounds, ..Front::default() }
    }

    /// Whether the number of a plan stands in a block: `Số: 12/KH-UBND`.
    fn numbers_plan(&self, index: usize) -> bool {
        match &self.blocks[index] {
            Block::Paragraph(_) => form::is_number_of_plan(self.text(index)),
            Block::Table(table) => {
                self.document.grid(*table).cells().iter().any(|cell| form::is_number_of_plan(self.document.seen.text(cell.text).as_str()))
            }
            Block::Aside(_) => false,
        }
    }

    /// The block after the title whose type line is `line`.
    fn title_end(&self, line: usize) -> usize {
        let mut end = line + 1;
        // The type line holds the title too when there is more on it than the type.
        let mut titled = self.paragraph(line).is_some_and(|_| {
            let words = self.words(line);
            kind_of(&words).is_some_and(|(_, end)| end < words.len())
        });
        while self.paragraph(end).is_some() {
            let text = self.text(end);
            let bold = self.document.text(end).is_strong(0..text.len());
            let ground = self.is_ground(end) && (titled || !self.is_instrument_alone(end));
            let stops = ground || is_order(text) || self.is_sectioned(end) || is_article(text) || self.is_closing(end);
            let title_like = !titled || is_capitals(text) || bold || is_bracket_of_figures(text);
            let issuer = is_issuer_line(&self.words(end)) && !form::breaks_off(self.text(end - 1));
            if stops || !title_like || issuer || is_longer(text, 600) {
                break;
            }
            titled = true;
            end += 1;
        }
        end
    }

    /// Whether a block begins with a marker of a section.
    fn is_sectioned(&self, index: usize) -> bool {
        marker::read(self.text(index)).is_some_and(|m| m.kind <= Kind::Decimal)
    }

    /// Whether a block stands before the type line: a table, the number, place and date, the national title.
    fn is_letterhead(&self, index: usize) -> bool {
        match &self.blocks[index] {
            Block::Table(table) => table.row_count() <= 3 && !self.is_data_table(*table),
            Block::Aside(_) => true,
            Block::Paragraph(_) => {
                let text = self.text(index);
                form::is_number_line(text)
                    || form::is_date_line(text)
                    || form::is_national_title(text)
                    || is_issuer_line(&self.words(index))
            }
        }
    }

    /// How many blocks from `from` on are a letterhead: all to the last of its lines that stands among
    /// short lines at the top, for the name of a body may take any form.
    fn letterhead_len(&self, from: usize) -> usize {
        let short = |i: &usize| match &self.blocks[*i] {
            Block::Paragraph(_) => !is_longer(self.text(*i), 119) && !self.text(*i).ends_with([';', '.']) && !self.is_sectioned(*i),
            _ => self.is_letterhead(*i),
        };
        let top = (from..self.blocks.len()).take(TOP).take_while(short);
        top.filter(|&i| self.is_letterhead(i)).last().map_or(0, |last| last + 1 - from)
    }

    fn is_data_table(&self, table: Table) -> bool {
        table.width() > 3
    }

    /// Where the body that begins at `from` ends: at the closing, or before the annexes.
    fn body_end(&self, from: usize, end: usize) -> usize {
        (from..end).find(|&i| self.is_closing(i) || self.is_annex_heading(i)).unwrap_or(end)
    }

    /// Whether a block is a recipients' list or a signature.
    fn is_closing(&self, index: usize) -> bool {
        let begins = |text: &Text<'_>| form::may_begin_closing(text.as_str()) && begins_closing(&text.words());
        match self.blocks.get(index) {
            Some(Block::Paragraph(_)) => begins(&self.document.text(index)),
            Some(Block::Table(table)) => {
                let written = || self.document.grid(*table).cells().iter().filter(|cell| !cell.text.is_empty());
                table.row_count() <= 4 && written().any(|cell| begins(&self.document.seen.text(cell.text)))
            }
            _ => false,
        }
    }

    /// The block after the closing that begins at `from`.
    fn closing_end(&self, from: usize, end: usize) -> usize {
        let mut at = from;
        let mut signed = false;
        while at < end {
            let goes_on = match &self.blocks[at] {
                _ if self.is_closing(at) => true,
                _ if at == from => false,
                Block::Aside(_) => true,
                Block::Table(table) => table.row_count() <= 2 && !self.is_data_table(*table) && !signed,
                Block::Paragraph(p) => {
                    let text = self.text(at);
                    let bullet = marker::read(text).is_some_and(|m| m.kind >= Kind::Bullet);
                    // A name signs at whatever level a converter has set it.
                    let short = !is_longer(text, 60) && (p.heading.is_none() || form::is_person(text));
                    let title = is_capitals(text) && text.split(' ').count() > 4 && !self.is_second_office(at, end);
                    !self.is_annex_heading(at) && self.kind_at(at).is_none() && !self.is_sectioned(at) && (bullet || short && !title)
                }
            };
            if !goes_on {
                break;
            }
            signed |= matches!(&self.blocks[at], Block::Table(_));
            at += 1;
        }
        at
    }

    /// Whether a block names one more office of who signs, in so many words that it could be the title of an annex: `TRƯỞNG
    /// BAN / | PHÓ CHỦ TỊCH THƯỜNG TRỰC UBND TỈNH / Đặng Thu Hà`. Behind the last office stands the name, or nothing.
    fn is_second_office(&self, index: usize, end: usize) -> bool {
        let office = |&i: &usize| self.paragraph(i).is_some() && form::names_office(self.text(i));
        let behind = index + (index..end).take(MOST_OFFICES).take_while(office).count();
        let signed = || self.paragraph(behind).is_some() && (form::is_person(self.text(behind)) || is_signed(self.text(behind)));
        // What stands behind the name has an office in its title: `PHÓ TRƯỞNG BAN CHỈ ĐẠO CÁC XÃ`.
        let named = index > 0 && self.paragraph(index - 1).is_some() && form::is_person(self.text(index - 1));
        !named && behind > index && (behind >= end || signed())
    }

    /// The first of the footnotes that end the document.
    fn footnotes_start(&self) -> usize {
        let trailing = self.blocks.iter().rev().take_while(|block| matches!(block, Block::Paragraph(_))).count();
        let from = self.blocks.len() - trailing;
        (from..self.blocks.len()).find(|&i| is_footnote(self.text(i))).unwrap_or(self.blocks.len())
    }
}

/// The title of the plan that an article of a decision approves.
pub(crate) fn approved_title<'s>(article: &Text<'s>) -> Option<Text<'s>> {
    let words = article.words();
    approved::title(&words).map(|(start, end)| article.part(words.range(start, end)))
}

/// The type that words begin with and the index after it, in capitals also where a mark is lost.
pub(crate) fn kind_of(words: &Words<'_>) -> Option<(&'static str, usize)> {
    let exact = KINDS.read(words, 0).map(|(&(_, kind), end)| (kind, end));
    exact.or_else(|| {
        // No type begins with a figure; marks that stand by themselves may stand before the first letter.
        let first = form::past_marks(words.str(0));
        let capitals = !first.starts_with(char::is_numeric) && !first.contains(|c| is_letter(c) && !is_capital(c));
        // The shortest begins with two letters.
        let letter = form::first_letter(first);
        let mut kinds = KINDS.entries().iter().filter(|(phrase, _)| capitals && first.len() > 1 && !form::begin_apart(letter, phrase));
        let slip = kinds.find_map(|&(phrase, kind)| form::slipped_phrase(words, 0, phrase).map(|end| (kind, end)));
        slip.filter(|&(_, end)| is_capitals(words.slice(0, end)))
    })
}

/// Whether a text may begin with the first letter of a type, told by its first byte: of letters with marks and
/// of what is no letter nothing is said.
fn may_begin_kind(text: &str) -> bool {
    match text.as_bytes() {
        // The number or the mark of a point.
        [b'0'..=b'9', b'0'..=b'9' | b'.' | b')', ..] | [b'-' | b'+', b' ', ..] => false,
        [first, ..] => !matches!(first.to_ascii_lowercase(), b'a' | b'e'..=b'g' | b'i' | b'j' | b'm' | b'o' | b'r' | b's' | b'u'..=b'z'),
        [] => false,
    }
}

/// Whether a line of a title is nothing but times in a bracket: `(19/12/1946 - 19/12/2026)`.
fn is_bracket_of_figures(text: &str) -> bool {
    let inner = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).unwrap_or_default();
    inner.len() > 3 && inner.bytes().any(|b| b.is_ascii_digit()) && !inner.chars().any(char::is_alphabetic)
}

/// `(Đã ký)`, where the name of who signs is left out.
fn is_signed(text: &str) -> bool {
    text.starts_with('(') && text.contains("ký") && !is_longer(text, 20)
}

/// `[1] Nghị quyết …`
fn is_footnote(text: &str) -> bool {
    let Some((number, rest)) = text.strip_prefix('[').and_then(|t| t.split_once(']')) else { return false };
    number.len() <= 3 && !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) && !rest.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_type_of_an_instrument_where_marks_are_lost_or_stray() {
        for text in ["KẾ HOẠCH", "Kế hoạch", "KẾ HOACH", "\u{301}KẾ HOẠCH"] {
            assert_eq!(kind_of(&Words::new(text)).map(|(kind, _)| kind), Some("Kế hoạch"), "{text}");
        }
        for (kind, _) in KINDS.entries() {
            assert!(may_begin_kind(kind) && may_begin_kind(&kind.to_uppercase()), "{kind}");
            for begin in ["1. ", "12. ", "1) ", "- ", "+ "] {
                let text = format!("{begin}{}", kind.to_uppercase());
                assert!(!may_begin_kind(&text) && kind_of(&Words::new(&text)).is_none(), "{text}");
            }
        }
        for text in ["Kế hoach", "HOẠCH", "6 KẾ HOACH", ""] {
            assert_eq!(kind_of(&Words::new(text)), None, "{text}");
        }
    }

    #[test]
    fn the_number_tells_a_type_whose_line_was_lost() {
        let read = |text: &str| {
            let plan = crate::parse(text).instrument;
            (plan.kind.map(|kind| kind.to_string()), plan.title.map(|title| title.to_string()))
        };
        let some = |text: &str| Some(text.to_owned());
        let body = "I. MỤC TIÊU\n\n- Giữ rừng.\n";
        for (front, expected) in [
            ("UBND TỈNH ĐÔNG AN\n\nSố: 12/KH-UBND\n\nTRỒNG RỪNG NĂM 2027\n\n", (some("Kế hoạch"), some("TRỒNG RỪNG NĂM 2027"))),
            ("| UBND TỈNH ĐÔNG AN | Số: 12/KH-UBND |\n\n", (some("Kế hoạch"), None)),
            ("UBND TỈNH ĐÔNG AN\n\nSố: 12/UBND-VP\n\nTRỒNG RỪNG NĂM 2027\n\n", (None, None)),
            ("UBND TỈNH ĐÔNG AN\n\nSố: 12/KH-UBND\n\nBÁO CÁO\n\nTrồng rừng\n\n", (some("Báo cáo"), some("Trồng rừng"))),
        ] {
            assert_eq!(read(&format!("{front}{body}")), expected, "{front}");
        }
    }

    #[test]
    fn a_wrapped_title_ends_where_it_is_told_how_things_stand() {
        let title = "Thực hiện Chỉ thị số 32/CT-UBND ngày 21/10/2025 của Ủy ban\nnhân dân tỉnh về trồng rừng trong tình hình mới";
        let body = "I. MỤC TIÊU\n\n- Giữ rừng và trồng rừng trên địa bàn tỉnh nhằm giữ nước cho các\nxã ở hạ lưu, nâng cao đời sống.\n\n\
                    - Giao rừng cho các hộ sống gần rừng, để rừng có người chăm sóc\nvà người có thêm việc làm.\n";
        for (opening, ends) in [
            ("Trong những năm qua công tác trồng rừng trên địa bàn tỉnh đã\nđược quan tâm.", true),
            ("Thời gian qua công tác trồng rừng trên địa bàn tỉnh được các\ncấp quan tâm.", true),
            ("Những năm qua công tác trồng rừng trên địa bàn tỉnh được các\ncấp quan tâm.", true),
            ("của các xã, phường trên địa bàn tỉnh những năm tới", false),
        ] {
            for gap in ["\n", "\n\n"] {
                let plan = crate::parse(&format!("KẾ HOẠCH{gap}{title}\n{opening}\n\n{body}"));
                let read = plan.instrument.title.unwrap_or_default().to_string();
                assert_eq!(read.ends_with("tình hình mới"), ends, "{opening}: {read}");
            }
        }
    }

    #[test]
    fn times_in_a_bracket_go_on_with_the_title() {
        for (line, title) in [
            ("(1/7/2026 - 30/6/2027)", "TRỒNG RỪNG (1/7/2026 - 30/6/2027)"),
            ("(2026 – 2030)", "TRỒNG RỪNG (2026 – 2030)"),
            ("(Ban hành theo Kế hoạch số 5)", "TRỒNG RỪNG"),
            ("(1)", "TRỒNG RỪNG"),
            ("Giữ rừng (2026).", "TRỒNG RỪNG"),
        ] {
            let plan = crate::parse(&format!("KẾ HOẠCH\n\nTRỒNG RỪNG\n\n{line}\n\nI. MỤC TIÊU\n\n- Giữ rừng.\n"));
            assert_eq!(plan.instrument.title.as_deref(), Some(title), "{line}");
        }
    }

    #[test]
    fn a_second_office_of_who_signs_is_no_annex() {
        let read = |closing: &str, gap: &str| {
            let text =
                format!("KẾ HOẠCH\n\nTrồng rừng\n\nI. NHIỆM VỤ\n\n- Giữ rừng.\n\nNơi nhận:\n- Lưu: VT.\n\n{}\n", closing.replace('|', gap));
            let plan = crate::parse(&text);
            let signature = plan.instrument.signer.unwrap_or_default();
            (signature.name.map(|name| name.to_string()), signature.position.map(|office| office.to_string()), plan.annexes.len())
        };
        let some = |text: &str| Some(text.to_owned());
        for gap in ["\n", "\n\n"] {
            for (closing, name, position) in [
                ("TM. BAN CHỈ ĐẠO|TRƯỞNG BAN|PHÓ CHỦ TỊCH UBND TỈNH|Đặng Thu Hà", some("Đặng Thu Hà"), "Phó Chủ tịch"),
                ("TM. BAN CHỈ ĐẠO|TRƯỞNG BAN|PHÓ CHỦ TỊCH THƯỜNG TRỰC UBND TỈNH|Đặng Thu Hà", some("Đặng Thu Hà"), "Phó Chủ tịch"),
                ("TM. BAN CHỈ ĐẠO|TRƯỞNG BAN|PHÓ BÍ THƯ HUYỆN ỦY|Đặng Thu Hà", some("Đặng Thu Hà"), "Phó Bí thư"),
                (
                    "KT. TRƯỞNG BAN|PHÓ TRƯỞNG BAN THƯỜNG TRỰC|PHÓ GIÁM ĐỐC CÔNG AN TỈNH|Đại tá Lò Văn Nam",
                    some("Đại tá Lò Văn Nam"),
                    "Phó Giám đốc",
                ),
                (
                    "TM. BAN CHỈ ĐẠO|PHÓ TRƯỞNG BAN THƯỜNG TRỰC|GIÁM ĐỐC CÔNG AN TỈNH|Đại tá Lò Văn Nam",
                    some("Đại tá Lò Văn Nam"),
                    "Giám đốc",
                ),
                ("TM. BAN CHỈ ĐẠO|PHÓ TRƯỞNG BAN|GIÁM ĐỐC BAN QUẢN LÝ CÁC DỰ ÁN|Đặng Thu Hà", some("Đặng Thu Hà"), "Giám đốc"),
                ("TM. BAN CHỈ ĐẠO|TRƯỞNG BAN|PHÓ CHỦ TỊCH UBND TỈNH", None, "Phó Chủ tịch"),
                ("TM. BAN CHỈ ĐẠO|TRƯỞNG BAN|PHÓ CHỦ TỊCH UBND TỈNH|(Đã ký)", None, "Phó Chủ tịch"),
                ("CHỈ HUY TRƯỞNG|Đại tá Lò Văn Nam", some("Đại tá Lò Văn Nam"), "Chỉ huy trưởng"),
                ("KT. CHỈ HUY TRƯỞNG|PHÓ CHỈ HUY TRƯỞNG|Lò Văn Nam", some("Lò Văn Nam"), "Phó Chỉ huy trưởng"),
                ("CHÍNH TRỊ VIÊN|Lò Văn Nam", some("Lò Văn Nam"), "Chính trị viên"),
            ] {
                assert_eq!(read(closing, gap), (name, some(position), 0), "{closing:?}");
            }
            for annex in [
                "DANH MỤC CÁC CÔNG TRÌNH TRỌNG ĐIỂM|Đập Đồng Mía",
                "GIÁM ĐỐC CÁC SỞ PHẢI BÁO CÁO|(Kèm theo Kế hoạch này)",
                "TRƯỞNG BAN QUẢN LÝ CÁC CHỢ|Chợ Đồng Mía mở cửa hằng ngày",
                "PHÓ TRƯỞNG BAN CHỈ ĐẠO CÁC XÃ|Lò Văn Nam|Trần Bá",
            ] {
                let read = read(&format!("TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH|Đặng Thu Hà|{annex}"), gap);
                assert_eq!(read, (some("Đặng Thu Hà"), some("Chủ tịch"), 1), "{annex:?}");
            }
            // Nor where the name of who signs is left out.
            for annex in
                ["TRƯỞNG BAN QUẢN LÝ DỰ ÁN XÃ|Trần Văn Bình|1. Làm đường", "GIÁM ĐỐC CÁC SỞ, NGÀNH THAM GIA|Lò Văn Nam|Trần Văn Bình"]
            {
                let read = read(&format!("TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH|{annex}"), gap);
                assert_eq!((read.1, read.2), (some("Chủ tịch"), 1), "{annex:?}");
            }
        }
    }

    #[test]
    fn footnotes_are_no_part_of_a_plan_in_an_article() {
        let plan = crate::parse(
            "QUYẾT ĐỊNH\n\nĐiều 1. Phê duyệt Kế hoạch trồng rừng, với các nội dung sau:\n\nI. MỤC TIÊU\n\n- Giữ rừng.\n\n[1] Nghị quyết số 12/NQ-HĐND.\n",
        );
        assert_eq!(plan.items().map(|item| item.text.as_str()).collect::<Vec<_>>(), ["Giữ rừng."]);
        assert_eq!(plan.citations.len(), 1);
    }

    #[test]
    fn an_article_holds_a_plan_or_an_order() {
        let sections = |article: &str, body: &str| {
            let plan = crate::parse(&format!("QUYẾT ĐỊNH\n\nĐiều 1. {article}\n\n{body}\n\nĐiều 2. Giao Sở Y tế thực hiện.\n"));
            plan.outline.iter().map(|section| section.title.to_string()).collect::<Vec<_>>()
        };
        let approves = "Phê duyệt Kế hoạch trồng rừng, với các nội dung sau:";
        for (body, titles) in [
            ("I. MỤC TIÊU\n\n- Giữ rừng.", vec!["MỤC TIÊU"]),
            ("(Chi tiết kèm theo)\n\nI. MỤC TIÊU\n\n- Giữ rừng.", vec!["MỤC TIÊU"]),
            ("1. Mục tiêu\n\n- Giữ rừng.\n\n2. Kinh phí\n\n- Tỉnh lo.", vec!["Mục tiêu", "Kinh phí"]),
            ("1. Mục tiêu: Giữ rừng.\n\n2. Nội dung:\n\na) Trồng cây.\n\n3. Kinh phí: Tỉnh lo.", vec!["Mục tiêu", "Nội dung", "Kinh phí"]),
        ] {
            assert_eq!(sections(approves, body), titles, "{body}");
        }
        for (article, body) in [
            (approves, "1. Sở Y tế: Giữ rừng.\n\n2. Sở Nội vụ: Trồng cây."),
            (approves, "(1) Giữ rừng.\n\n(2) Trồng cây."),
            ("Phê duyệt kế hoạch lựa chọn nhà thầu như sau:", "1. Tên gói thầu: Trồng rừng.\n\n2. Thời gian: Quý I.\n\n3. Nội dung: Cây."),
            ("Giao nhiệm vụ như sau:", "1. Nội dung: Giữ rừng.\n\n2. Kinh phí: Tỉnh lo."),
        ] {
            assert!(sections(article, body).is_empty(), "{article} {body}");
        }
    }

    #[test]
    fn a_resolution_that_a_plan_follows() {
        let articles = "CHÍNH PHỦ\n\nQUYẾT NGHỊ:\n\nĐiều 1. Ban hành kèm theo Nghị quyết này Kế hoạch trồng rừng.\n\nĐiều 2. Nghị quyết này có hiệu lực từ ngày ký.\n\n";
        let plan = "KẾ HOẠCH\n\nTRỒNG RỪNG\n\nI. NHIỆM VỤ\n\n- Ươm cây.\n";
        let read = |text: &str| crate::parse(text);
        let attached = read(&format!("NGHỊ QUYẾT\n\nBAN HÀNH KẾ HOẠCH TRỒNG RỪNG\n\n{articles}{plan}"));
        let decision = attached.decision.as_ref().map(|front| (front.kind.as_deref(), front.title.as_deref(), front.articles.len()));
        assert_eq!(decision, Some((Some("Nghị quyết"), Some("BAN HÀNH KẾ HOẠCH TRỒNG RỪNG"), 2)));
        assert_eq!(attached.instrument.kind.as_deref(), Some("Kế hoạch"));
        assert_eq!(attached.outline.len(), 1);
        // A resolution that none follows stands by itself, and so does one without articles.
        let alone = read(&format!("NGHỊ QUYẾT\n\nVỀ TRỒNG RỪNG\n\n{articles}Nơi nhận:\n- Sở Y tế.\n"));
        assert_eq!((alone.decision.is_none(), alone.instrument.kind.as_deref()), (true, Some("Nghị quyết")));
        let sectioned = read(&format!("NGHỊ QUYẾT\n\nVỀ TRỒNG RỪNG\n\nI. MỤC TIÊU\n\n- Giữ rừng.\n\n{plan}"));
        assert!(sectioned.decision.is_none());
    }
}
