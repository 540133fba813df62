//! Header rows in tiers: titles that span several columns, and the parts below them.
//!
//! ```text
//! STT │ Nội dung │ Cơ quan thực hiện  │ Thời gian        STT │ Chỉ tiêu │ Kế hoạch
//!     │          │ Chủ trì │ Phối hợp │                      │          │ 2026 │ 2027
//! ```
//! Where rows keep the place of their cells, a part stands under the title that it divides. A
//! torn table keeps only the order: then the columns that are missing say how many titles are
//! divided, and what titles and parts speak of says which.

use smallvec::SmallVec;

use super::field::field;
use super::year::{has_year, is_year};
use crate::letter::is_capitals;
use crate::model::Field;
use crate::text::{SharedStr, Text};

/// A column title longer than this is a text.
const LONGEST_TITLE: usize = 60;

/// The most titles or parts that a header is looked at for.
const WIDEST: usize = 40;

/// Words of a year that is not over or long past: what is planned for it stands beside what is reached.
const RUNNING: [&str; 5] = ["thực hiện", "ước", "uth", "ưth", "đánh giá"];

/// A column title: that of the upper row, and the part below it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Title<'s> {
    pub(crate) holder: Text<'s>,
    pub(crate) part: Option<Text<'s>>,
}

impl<'s> Title<'s> {
    /// The lower tier.
    pub(crate) fn last(&self) -> Text<'s> {
        self.part.unwrap_or(self.holder)
    }

    /// Both tiers in one line.
    pub(crate) fn text(&self) -> SharedStr {
        match &self.part {
            Some(part) => SharedStr::joined(&[self.holder.as_str(), " – ", part.as_str()]),
            None => self.holder.shared(),
        }
    }
}

/// The titles of the first header row, not divided yet.
pub(crate) fn titles<'s>(row: &[Text<'s>]) -> Vec<Title<'s>> {
    row.iter().map(|&cell| Title { holder: cell, part: None }).collect()
}

/// Divides the titles of `first` by the row below it, if that is a second tier; `width` is how many columns the rows below have.
pub(crate) fn divided<'s>(first: &[Text<'s>], row: &[Text<'s>], width: usize) -> Option<Vec<Title<'s>>> {
    in_place(first, row).or_else(|| in_order(first, row, width))
}

/// Whether two cells say the same.
fn same(a: &Text<'_>, b: &Text<'_>) -> bool {
    a.as_str() == b.as_str()
}

/// A part of a title: short, and no figure but a year.
fn is_part(text: &str) -> bool {
    let words = text.chars().any(char::is_alphabetic);
    (words || is_year(text)) && text.chars().count() < LONGEST_TITLE
}

/// Parts that stand under the titles they divide: every part stands under a title whose next
/// column has no title of its own, and nothing stands under the others.
fn in_place<'s>(first: &[Text<'s>], row: &[Text<'s>]) -> Option<Vec<Title<'s>>> {
    // A title over several columns is given once, or again over each.
    let spans = |at: usize| first.get(at).zip(first.get(at + 1)).is_some_and(|(here, next)| next.is_empty() || same(next, here));
    let mut titles: Vec<Title<'s>> = Vec::with_capacity(first.len());
    let mut parts = 0;
    let mut holder: Option<&Text<'s>> = None;
    for (at, title) in first.iter().enumerate() {
        let below = row.get(at).filter(|cell| !cell.is_empty() && !same(cell, title));
        match (title.is_empty(), below) {
            (_, Some(part)) if !is_part(part.as_str()) => return None,
            (false, Some(part)) => {
                let goes_on = holder.is_some_and(|holder| same(holder, title));
                if !(spans(at) || goes_on) {
                    return None;
                }
                holder = Some(title);
                titles.push(Title { holder: *title, part: Some(*part) });
                parts += 1;
            }
            (true, Some(part)) => {
                titles.push(Title { holder: *holder?, part: Some(*part) });
                parts += 1;
            }
            (false, None) => {
                holder = None;
                titles.push(Title { holder: *title, part: None });
            }
            (true, None) => {
                holder = None;
                titles.push(Title::default());
            }
        }
    }
    (parts >= 2 && row.len() <= first.len()).then_some(titles)
}

/// Parts of which only the order is left.
fn in_order<'s>(first: &[Text<'s>], row: &[Text<'s>], width: usize) -> Option<Vec<Title<'s>>> {
    let titles: SmallVec<[&Text<'s>; 16]> = first.iter().take_while(|title| !title.is_empty()).collect();
    let parts: SmallVec<[&Text<'s>; 16]> = row.iter().take_while(|cell| !cell.is_empty()).collect();
    let strong = |cell: &&Text<'s>| cell.is_strong(0..cell.as_str().len());
    let alone = first.iter().skip(titles.len()).chain(row.iter().skip(parts.len())).all(Text::is_empty);
    let titled = parts.iter().all(|part| is_part(part.as_str()) && !is_capitals_title(part.as_str()));
    let numbered = parts.first().is_some_and(|part| super::is_number(part.as_str()) && !is_year(part.as_str()));
    // No table of a plan is wider; the bound keeps hostile input cheap.
    let wide = titles.len().max(parts.len()) > WIDEST;
    if parts.len() < 2 || wide || !alone || !titled || numbered {
        return None;
    }
    // Each divided title gives way to its parts, so the columns that are missing count the divided ones.
    let divided = (parts.len() + titles.len()).checked_sub(width).filter(|&n| n >= 1 && n < titles.len() && parts.len() >= 2 * n);
    let set_off = titles.iter().all(strong) && parts.iter().all(strong);
    let divided = match divided {
        Some(divided) if width > titles.len() => divided,
        _ if set_off => last_others(&titles).filter(|n| parts.len() >= 2 * n).unwrap_or(1),
        _ => return None,
    };
    let from = holder(&titles, &parts, divided)?;
    let each = parts.len() / divided;
    let undivided = |title: &&Text<'s>| Title { holder: **title, part: None };
    let mut all: Vec<Title<'s>> = Vec::with_capacity(titles.len() + parts.len());
    all.extend(titles.iter().take(from).map(undivided));
    for (at, part) in parts.iter().enumerate() {
        let holder = titles.get(from + (at / each.max(1)).min(divided - 1))?;
        all.push(Title { holder: **holder, part: Some(**part) });
    }
    all.extend(titles.iter().skip(from + divided).map(undivided));
    Some(all)
}

/// A name in capitals is that of a group; an abbreviation is a title.
fn is_capitals_title(text: &str) -> bool {
    is_capitals(text) && text.split(' ').count() > 2
}

/// Whether several parts hold two words in a row of a title.
fn repeats(title: &Text<'_>, parts: &[&Text<'_>]) -> bool {
    let lower = title.as_str().to_lowercase();
    let words: Vec<&str> = lower.split(' ').take(20).collect();
    let holds = |part: &&&Text<'_>| {
        let part = part.as_str().to_lowercase();
        words.windows(2).any(|pair| part.contains(&pair.join(" ")))
    };
    parts.iter().filter(holds).count() >= 2
}

/// How many of the last titles are of no known field.
fn last_others(titles: &[&Text<'_>]) -> Option<usize> {
    let count = titles.iter().rev().take_while(|title| field(&title.words()) == Field::Other).count();
    (count > 0).then_some(count)
}

/// The first of `count` titles side by side that the parts divide.
fn holder(titles: &[&Text<'_>], parts: &[&Text<'_>], count: usize) -> Option<usize> {
    let holds = |text: &Text<'_>, phrases: &[&str]| {
        let words = text.words();
        (0..words.len()).any(|at| phrases.iter().any(|phrase| words.phrase(at, phrase).is_some()))
    };
    let fields: Vec<Field> = parts.iter().map(|part| field(&part.words())).collect();
    let agencies = fields.iter().all(|field| matches!(field, Field::Lead | Field::Coordinating));
    let years = parts.iter().all(|part| has_year(part.as_str()));
    let running = parts.iter().any(|part| holds(part, &RUNNING));
    let last = titles.len().checked_sub(count)?;
    let position = |fits: &dyn Fn(&Text<'_>) -> bool| titles.iter().position(|title| fits(title)).filter(|&at| at <= last);
    let by_meaning = match count {
        // Who leads and who takes part divide a title of agencies.
        1 if agencies => position(&|title| matches!(field(&title.words()), Field::Lead | Field::Coordinating)),
        // A plan beside an estimate divide the year that is running: the first of several.
        1 if running => position(&|title| has_year(title.as_str())),
        // Years divide what is planned or paid; the name of the row stands before it.
        1 if years => (1..titles.len())
            .rev()
            .find(|&at| matches!(field(&titles[at].words()), Field::Other | Field::Task | Field::Funding | Field::Deadlines)),
        // A beginning and an end divide a time.
        1 if parts.iter().all(|part| holds(part, &["bắt đầu", "kết thúc", "hoàn thành"])) => {
            position(&|title| field(&title.words()) == Field::Deadlines)
        }
        // Parts that say a title's words again divide it.
        1 if titles.iter().any(|title| repeats(title, parts)) => position(&|title| repeats(title, parts)),
        // Sources of money divide the money.
        1 => position(&|title| field(&title.words()) == Field::Funding),
        _ => None,
    };
    by_meaning
        .or_else(|| {
            // Titles that hold parts of their own stand last, but for remarks behind them.
            let remark = |title: &Text<'_>| holds(title, &["ghi chú", "đơn vị tính", "đvt"]);
            (0..=last).rev().find(|&at| titles[at..at + count].iter().all(|title| field(&title.words()) == Field::Other && !remark(title)))
        })
        .or(Some(last))
}
