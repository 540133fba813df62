//! The boards that villages and quarters choose for themselves: `Ban tự quản | các thôn, buôn`, `Ban nhân dân | ấp Tân An`.
//!
//! ```text
//! board      = ("Ban tự quản" | "Ban nhân dân" | "Ban điều hành" | "Ban quản lý") ["các"] settlement ([,|/|và] settlement)*
//! settlement = "thôn" | "bản" | "khu phố" …
//! ```
//! Without `các` the words are also those of other grounds (`Ban quản lý | khu phố cổ`), so that a name, a mark or a verb must
//! follow.

use super::lexicon::PLACED;
use super::phrase::Phrase;
use super::trust::Trust;
use super::verbs;
use crate::extract::phrases::Table;
use crate::words::Kind;

/// The boards of settlements.
static OF_SETTLEMENTS: Table<&str, 8> = Table::new(&["ban tự quản", "ban nhân dân", "ban điều hành", "ban quản lý"]);

/// Sorts of settlements, and what follows their words in others: `bản | đồ`, `làng | nghề`, `buôn | lậu`.
static SETTLEMENTS: Table<&str, 16> =
    Table::new(&["thôn", "buôn", "bản", "làng", "xóm", "ấp", "khóm", "khu phố", "tổ dân phố", "khu dân cư", "sóc"]);
const OTHER: [&str; 20] = [
    "nghề", "cổ", "mới", "đi", "quyền", "đồ", "tin", "cam", "kế", "văn", "du", "thương", "mua", "thân", "sao", "ghi", "lậu", "bán", "sắc",
    "án",
];

/// How many sorts of settlements are told in a row.
const ROW: usize = 5;

/// Where the settlements end whose board begins at a word.
pub(super) fn board(phrase: &Phrase<'_, '_>, at: usize, trust: Trust) -> Option<usize> {
    if !phrase.is(at, "ban") || trust == Trust::Wary && !phrase.capital(at) && !phrase.shout() {
        return None;
    }
    let head = phrase.past(at, &OF_SETTLEMENTS)?;
    let several = phrase.is(head, "các");
    let mut end = settlement(phrase, head + usize::from(several))?;
    for _ in 0..ROW {
        let joint = if phrase.any(end, &[",", "/", "và"]) { end + 1 } else { break };
        match settlement(phrase, joint) {
            Some(next) if !phrase.capital(joint) || phrase.shout() => end = next,
            _ => break,
        }
    }
    let named = || phrase.capital(end) || phrase.kind(end) == Some(Kind::Digits);
    let closed = || !phrase.letters(end) || named() || verbs::is_verb(phrase, end) || phrase.begins(end, &PLACED);
    (several || closed()).then_some(end)
}

/// The index after the sort of settlements at a word, which is no part of another word.
fn settlement(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    phrase.past(at, &SETTLEMENTS).filter(|&end| !phrase.any(end, &OTHER))
}

/// A further sort of settlements, of one word, behind one that ends at `at`: `các thôn, | bản`. Alone the word is part of many
/// others.
pub(super) fn further(phrase: &Phrase<'_, '_>, at: usize, joint: usize) -> Option<usize> {
    let next = settlement(phrase, joint).filter(|&end| end == joint + 1 && !phrase.capital(joint))?;
    phrase.start_of(at, &SETTLEMENTS).map(|_| next)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{coordinating, lead};

    #[test]
    fn boards_of_villages() {
        for name in [
            "Ban tự quản các thôn, buôn",
            "Ban tự quản thôn",
            "Ban nhân dân các ấp",
            "Ban nhân dân các thôn",
            "Ban nhân dân ấp",
            "Ban nhân dân thôn Tân An",
            "Ban điều hành khu phố",
            "Ban điều hành các khu phố",
            "Ban Điều hành các tổ dân phố",
            "Ban quản lý các thôn, bản",
            "Ban Quản lý các thôn, làng, xóm",
            "Các Ban điều hành khu phố",
        ] {
            for act in ["rà soát hộ nghèo", "tổ chức họp dân", "vận động hộ dân làm chuồng", "có trách nhiệm lập sổ"]
            {
                assert_eq!(lead(&format!("{name} {act}.")), name, "{act}");
                assert_eq!(lead(&format!("Giao {name} {act}.")), name, "{act}");
                assert_eq!(coordinating(&format!("Công an xã phối hợp với {name} {act}.")), name, "{act}");
            }
        }
        let text = "Các phòng, ban, đơn vị, Ban điều hành các khu phố tổ chức họp dân.";
        assert_eq!(lead(text), "Các phòng, ban, đơn vị | Ban điều hành các khu phố");
    }

    #[test]
    fn heads_of_villages() {
        for (text, expected) in [
            ("Trưởng thôn, bản thông báo đến từng hộ.", "Trưởng thôn, bản"),
            ("Trưởng thôn, xóm, bản lập danh sách.", "Trưởng thôn, xóm, bản"),
            ("Trưởng thôn, bản thân gương mẫu lập danh sách.", ""),
            ("Trưởng thôn lập danh sách.", "Trưởng thôn"),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
    }

    #[test]
    fn other_grounds_and_what_is_done_to_boards() {
        for text in [
            "Kiện toàn Ban nhân dân các thôn.",
            "Thành lập Ban điều hành các khu phố.",
            "Ban hành quy chế của các thôn, bản.",
            "Người dân các thôn, buôn làm chuồng.",
            "Nhân dân các ấp hiến đất làm đường.",
            "Hộ gia đình ở các khu phố phân loại rác.",
            "Ban nhân dân các thôn được kiện toàn trong quý I.",
            "Ban điều hành khu phố đã được thành lập.",
            "Bồi dưỡng Ban quản lý các thôn, bản.",
            "Báo cáo Ban nhân dân các ấp trước ngày 15/6.",
            "Hỗ trợ Ban tự quản các thôn, buôn 5 triệu đồng.",
            "Bầu cử Ban nhân dân ấp nhiệm kỳ mới.",
        ] {
            assert_eq!(lead(text), "", "{text}");
            assert_eq!(coordinating(text), "", "{text}");
        }
    }
}
