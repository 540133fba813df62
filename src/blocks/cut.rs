//! Paragraphs that a page break has cut in two: how the first part ends, and how the second begins.

use super::{Block, Document, Paragraph, ends_sentence, last_word};
use crate::letter::{is_capitals, is_longer};
use crate::marker;
use crate::text::Seen;

/// Joins a paragraph that a page break has cut: the first part breaks off without a
/// stop, the second goes on in small letters. Page numbers between them are part of neither.
pub(super) fn join(document: &mut Document) {
    let Document { seen, blocks, .. } = document;
    // So many blocks stand where they are to stay.
    let mut joined = 0;
    for at in 0..blocks.len() {
        if let Block::Paragraph(next) = blocks[at] {
            let numbers = blocks[..joined].iter().rev().take_while(|b| matches!(b, Block::Aside(_))).count();
            let before = joined - numbers;
            if let Some(Block::Paragraph(open)) = before.checked_sub(1).and_then(|i| blocks.get_mut(i))
                && goes_on(seen, open, &next)
            {
                open.text = open.text.joined(next.text);
                open.lines = open.lines.joined(next.lines);
                joined = before;
                continue;
            }
        }
        blocks.swap(joined, at);
        joined += 1;
    }
    blocks.truncate(joined);
}

/// Whether a text ends with a word after which a sentence cannot end.
#[rustfmt::skip]
fn ends_open(text: &str) -> bool {
    matches!(
        last_word(text),
        "ngày" | "tháng" | "năm" | "của" | "và" | "các" | "những" | "theo" | "tại" | "với" | "cho" | "trong" | "số" | "từ" | "đến" | "về"
            | "bằng" | "do" | "là" | "hoặc" | "được" | "đối" | "để" | "nhằm"
    )
}

/// What a number stands behind, so that no sentence and no title ends with it.
const BEFORE_NUMBERS: [&str; 11] =
    ["tối thiểu", "tối đa", "ít nhất", "nhiều nhất", "không quá", "không dưới", "bảo đảm", "đảm bảo", "trước", "khoảng", "đạt"];

/// Names that a page break may cut before a word with a capital: what stands before it, and how they go on.
const NAMES: [(&[&str], &[&str]); 2] = [
    (&["Thủ tướng"], &["Chính phủ "]),
    (&["Ủy ban nhân dân", "Uỷ ban nhân dân", "UBND", "Hội đồng nhân dân", "HĐND"], &["Thành phố ", "Tỉnh ", "Huyện ", "Xã ", "Phường "]),
];

/// Whether a number or the rest of a name stands behind a text, of which it is the second part.
fn ends_before(first: &str, second: &str) -> bool {
    let ends = |end: &&str| first.strip_suffix(*end).is_some_and(|rest| rest.ends_with(' '));
    let number = second.starts_with(|c: char| c.is_ascii_digit());
    number && BEFORE_NUMBERS.iter().any(&ends)
        || NAMES.iter().any(|(before, behind)| behind.iter().any(|start| second.starts_with(start)) && before.iter().any(&ends))
}

/// How the last ground begins behind its first letter.
const PROPOSALS: [&str; 4] = ["heo đề nghị ", "ét đề nghị ", "heo Tờ trình ", "ét Tờ trình "];

/// Whether a text that ends with a comma is the last ground, whole as it is, because the next is the opening paragraph that says
/// what is issued on it: `Xét đề nghị của Văn phòng,` / `Ủy ban nhân dân xã ban hành Kế hoạch … như sau:`.
fn is_last_ground(text: &str, next: &str) -> bool {
    // `QUYẾT NGHỊ:` leads over to what is decided and is no sentence of the opening.
    if !next.ends_with([':', '.']) || !next.starts_with(char::is_uppercase) || is_capitals(next) {
        return false;
    }
    let words = marker::read(text).filter(|marker| marker.kind >= marker::Kind::Bullet).map_or(text, |marker| &text[marker.rest()..]);
    let mut letters = words.chars();
    let capital = letters.next().is_some_and(char::is_uppercase);
    let begins = |start: &&str| letters.as_str().starts_with(*start);
    let leads = next.ends_with(':') || next.ends_with(" sau.");
    let issues =
        ["ban hành Kế hoạch", "xây dựng Kế hoạch"].iter().any(|issued| next.contains(issued)) && !next.contains("về việc ban hành");
    let ground = || letters.as_str().starts_with("ăn cứ ");
    capital && (PROPOSALS.iter().any(begins) && (leads || issues) || issues && ground())
}

/// Whether `next` is the second part of a paragraph whose first part is `open`.
fn goes_on(seen: &Seen, open: &Paragraph, next: &Paragraph) -> bool {
    let open_text = seen.text(open.text);
    let first = open_text.as_str();
    if next.heading.is_some() || open.heading.is_some() || ends_sentence(first) {
        return false;
    }
    let second = seen.text(next.text).as_str();
    // A short numbered line is a heading without a stop, not a sentence that was cut.
    let numbered = || marker::read(first).is_some_and(|m| m.kind <= marker::Kind::Decimal);
    // No sentence ends with a comma.
    let listed = first.ends_with(',');
    let heading_like = !listed && !is_longer(first, 59);
    let small = !heading_like && second.starts_with(char::is_lowercase);
    let open_ended = || second.starts_with(|c: char| c.is_ascii_digit() || c.is_uppercase()) && ends_open(first);
    // Short words without a mark may be a cell, or a title.
    let whole = !heading_like || marker::read(first).is_some_and(|m| m.kind >= marker::Kind::Bullet);
    let listed = listed && !is_last_ground(first, second);
    let cut = small || (listed || open_ended() || whole && ends_before(first, second)) && !numbered();
    cut && marker::read(second).is_none() && !open_text.is_strong(0..first.len())
}
