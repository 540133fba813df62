//! Whether a verb stands at a word: what somebody does, and no preposition, adverb or half of a noun.

use super::lexicon::{QUALIFIERS, VERBS};
use super::phrase::Phrase;

/// Words after a name that do not begin what it does.
pub(super) const NO_ACT: [&str; 26] = [
    "được", "bị", "của", "và", "để", "thuộc", "về", "khi", "mà", "như", "với", "từ", "đến", "bằng", "vì", "là", "đã", "đang", "đạt", "ở",
    "hay", "hoặc", "trên", "ngoài", "không", "nhằm",
];

/// The first halves of words that end in `trình`: `chương trình`, `công trình`, `tờ trình`.
const PROGRAMMES: [&str; 8] = ["chương", "công", "quá", "quy", "lộ", "tiến", "giáo", "tờ"];

/// Whether what follows is plainly an act: a known verb.
pub(super) fn plain(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let at = if phrase.is(at, ",") || phrase.is(at, ":") { at + 1 } else { at };
    phrase.begins(at, &VERBS) && !half_of_a_noun(phrase, at) || phrase.begins(at, &QUALIFIERS)
}

/// Whether a verb stands at a word, no preposition or adverb.
pub(super) fn is_verb(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    phrase.begins(at, &VERBS)
        && !phrase.any(at, &NO_ACT)
        && !phrase.any(at, &["theo", "trong", "trước", "sau"])
        && !half_of_a_noun(phrase, at)
}

/// Whether `trình` is no verb: `Cơ quan chủ quản Chương | trình …`, `công | trình`.
pub(super) fn half_of_a_noun(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    phrase.is(at, "trình") && at > 0 && phrase.any(at - 1, &PROGRAMMES)
}
