//! What a heading says behind its names before it bids: by what right they act, and whom they set to it.
//!
//! ```text
//! Các sở, ngành | căn cứ chức năng, nhiệm vụ được giao | có trách nhiệm:
//! Sở Y tế | chỉ đạo | các cơ sở y tế:        Sở Y tế | giao | Trung tâm Y tế thực hiện các nhiệm vụ sau:
//! ```

use super::charging::CHARGING;
use super::phrase::Phrase;
use crate::extract::phrases::Table;

/// What leads to the right by which a body acts.
static GROUNDS: Table<&str, 16> = Table::new(&["căn cứ", "căn cứ vào", "theo", "trong phạm vi", "trên cơ sở", "tùy theo"]);

/// How that right begins.
static RIGHTS: Table<&str, 16> = Table::new(&["chức năng", "nhiệm vụ", "quyền hạn", "thẩm quyền", "lĩnh vực", "phân công"]);

/// The words of which nothing but that right is made: `chức năng, nhiệm vụ được giao và thẩm quyền của mình`.
const OF_RIGHTS: [&str; 26] = [
    "chức", "năng", "nhiệm", "vụ", "quyền", "hạn", "thẩm", "lĩnh", "vực", "được", "giao", "phân", "công", "của", "mình", "ngành", "đơn",
    "vị", "địa", "phương", "quản", "lý", "phụ", "trách", "và", ",",
];

/// What else those go by who have such a right.
static SOURCES: Table<&str, 8> =
    Table::new(&["nội dung kế hoạch này", "nội dung của kế hoạch này", "kế hoạch này", "tình hình thực tế", "điều kiện thực tế"]);

/// What a body does that sees to it that others act.
static GUIDES: Table<&str, 16> = Table::new(&["chỉ đạo", "hướng dẫn", "đôn đốc", "chủ trì chỉ đạo", "chủ động chỉ đạo"]);

/// Where a heading goes on behind the right by which those act whom it names; where it was, if it tells none.
pub(super) fn past_rights(phrase: &Phrase<'_, '_>, at: usize) -> usize {
    let from = at + usize::from(phrase.is(at, ","));
    match phrase.past(from, &GROUNDS).filter(|&right| phrase.begins(right, &RIGHTS)) {
        Some(mut end) => loop {
            end = match phrase.past(end, &SOURCES) {
                Some(source) => source,
                None if phrase.any(end, &OF_RIGHTS) => end + 1,
                None => return end,
            };
        },
        None => at,
    }
}

/// Where the names stand in a heading that tells their right first: `Căn cứ chức năng, nhiệm vụ được giao, | các sở, ngành`.
pub(super) fn before_names(phrase: &Phrase<'_, '_>) -> Option<usize> {
    let names = past_rights(phrase, 0);
    (names > 0 && phrase.is(names - 1, ",")).then_some(names)
}

/// Where those stand whom the bodies before a word set to the matter, and whether it is theirs then.
pub(super) fn past_order(phrase: &Phrase<'_, '_>, at: usize) -> Option<(usize, bool)> {
    let guided = phrase.past(at, &GUIDES).map(|others| (others, false));
    // Who charges others leaves the matter to them.
    guided.or_else(|| phrase.past(at, &CHARGING).map(|others| (others, true)))
}
