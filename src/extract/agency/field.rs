//! Names in a field, which stand between its separators alone, so that what goes on behind a name up to the next of them
//! belongs to it: `Cơ quan phối hợp: Các cơ sở lưu trú |, Sở Công Thương`.
//!
//! ```text
//! field = part ((","|";"|"và") part)*
//! part  = name | ["các"] kind word{0,4}          before a separator and another name, or at the end
//! ```
//! Only firms and their like are named by words that no table knows. A verb among these words shows that the field is
//! running text: `các doanh nghiệp | niêm yết giá`.

use super::beginnings::KINDS;
use super::firms::MATTERS;
use super::further;
use super::labels::is_label;
use super::lexicon::VERBS;
use super::name::{self, Names};
use super::phrase::Phrase;
use super::starts::NAME;
use super::trust::Trust;
use crate::extract::phrases::Table;

/// Firms that are named nowhere but in fields.
static FIRMS: Table<&str, 8> = Table::new(&["hãng", "cửa hàng", "công ty"]);

/// How many words tell which firms are meant, and how many times a list may go on.
const WORDS: usize = 4;
const STRETCHES: usize = 16;

/// The names of a field that begins at a word.
pub(super) fn list(phrase: &Phrase<'_, '_>, at: usize) -> Names {
    let mut names = further::list(phrase, at);
    let mut from = at;
    for _ in 0..STRETCHES {
        // The last name may go on, or the next is told by words that no table knows.
        match names.last_mut() {
            Some(last) => {
                if let Some(end) = whole(phrase, last.start, last.end) {
                    last.end = end;
                }
                let Some(next) = name::separator(phrase, last.end) else { break };
                from = next;
            }
            None if from > at => break,
            None => {}
        }
        let more = if names.is_empty() { Names::new() } else { further::list(phrase, from) };
        if more.is_empty() {
            let head = phrase.past_quantifier(from);
            let Some(end) = kind(phrase, head).and_then(|end| whole(phrase, from, end)) else { break };
            names.push(from..end);
        } else {
            names.extend(more);
        }
    }
    names
}

/// The index after the kind of firms that stands at a word.
fn kind(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let end = phrase.past(at, &KINDS).max(phrase.past(at, &FIRMS))?;
    (!(phrase.is(at, "tổ") || phrase.is(at, "cơ") && phrase.any(end, &MATTERS))).then_some(end)
}

/// Where the name of firms ends that is read up to a word, when words of its field go on up to a separator.
fn whole(phrase: &Phrase<'_, '_>, start: usize, read: usize) -> Option<usize> {
    let head = phrase.past_quantifier(start);
    let from = kind(phrase, head).filter(|&end| end <= read).map(|_| read)?;
    let word = |at: usize| phrase.letters(at) && !phrase.is(at, "và");
    let end = (from..=from + WORDS).find(|&at| !word(at))?;
    let strange = |at: usize| phrase.begins(at, &VERBS) || phrase.capital(at) && phrase.may_begin(at, NAME);
    if end == from || (from..end).any(strange) {
        return None;
    }
    // A body behind the separator, or nothing more: `Các doanh nghiệp treo cờ, | dọn vệ sinh` is running text.
    let next = || name::separator(phrase, end).is_some_and(|next| name::read(phrase, next, Trust::Sure).is_some() || kind_at(phrase, next));
    let closed = phrase.any(end, &[".", ";", ""]) && (end + 1 >= phrase.len() || is_label(phrase, end + 1));
    (closed || next()).then_some(end)
}

/// Whether firms stand at a word.
fn kind_at(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    kind(phrase, phrase.past_quantifier(at)).is_some()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{coordinating, lead};

    #[test]
    fn firms_in_a_field() {
        for (text, expected) in [
            ("Cơ quan phối hợp: Các sở, ngành liên quan; các doanh nghiệp du lịch.", "Các sở, ngành liên quan | các doanh nghiệp du lịch"),
            (
                "Cơ quan phối hợp: Các doanh nghiệp du lịch, Hiệp hội Du lịch, Sở Công Thương.",
                "Các doanh nghiệp du lịch | Hiệp hội Du lịch | Sở Công Thương",
            ),
            ("Cơ quan phối hợp: Các cơ sở lưu trú, Sở Công Thương.", "Các cơ sở lưu trú | Sở Công Thương"),
            ("Cơ quan phối hợp: Các hãng lữ hành, Sở Công Thương.", "Các hãng lữ hành | Sở Công Thương"),
            (
                "Đơn vị phối hợp: Sở Công Thương; doanh nghiệp nuôi ong; Công an tỉnh.",
                "Sở Công Thương | doanh nghiệp nuôi ong | Công an tỉnh",
            ),
            ("Đơn vị phối hợp: Sở Y tế, các hộ gia đình trồng sâm và Công an tỉnh", "Sở Y tế | các hộ gia đình trồng sâm | Công an tỉnh"),
            ("Đơn vị phối hợp: các hợp tác xã dệt chiếu", "các hợp tác xã dệt chiếu"),
            ("Đơn vị phối hợp: Sở Y tế; các cơ sở dữ liệu dùng chung.", "Sở Y tế"),
            ("Đơn vị phối hợp: các doanh nghiệp treo cờ, dọn vệ sinh.", "các doanh nghiệp"),
            ("Đơn vị phối hợp: các doanh nghiệp niêm yết giá, Sở Tài chính.", "các doanh nghiệp"),
        ] {
            assert_eq!(coordinating(text), expected, "{text}");
        }
        for (text, expected) in [
            ("Các doanh nghiệp niêm yết giá bán.", "Các doanh nghiệp"),
            ("Đơn vị chủ trì: các hãng xe khách; đơn vị phối hợp: Công an tỉnh.", "các hãng xe khách"),
            ("Giao Trung tâm Thông tin xúc tiến du lịch lập bản đồ.", "Trung tâm Thông tin xúc tiến du lịch"),
            ("Yêu cầu các hợp tác xã nông nghiệp niêm yết giá.", "các hợp tác xã nông nghiệp"),
            ("Các cơ sở lưu trú phục vụ 5 triệu lượt khách.", ""),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
    }
}
