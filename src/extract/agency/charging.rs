//! Words before the name of one who is charged with something, where a heading or a title opens with them: `Giao nhiệm vụ cho | Sở
//! Y tế`, `Đề nghị: | các xã`. In a sentence such words are read by their verb and what fills up behind it, in [giver](super::giver).

use super::phrase::Phrase;
use crate::extract::phrases::Table;
use crate::words::Words;

/// The words that charge somebody; all but the first also head how work and persons are divided: `Phân công cán bộ`.
pub(super) static CHARGING: Table<&str, 8> =
    Table::new(&["giao", "giao cho", "giao trách nhiệm cho", "giao nhiệm vụ cho", "phân công", "phân công cho"]);

/// The words that ask somebody.
const ASKING: [&str; 2] = ["đề nghị", "yêu cầu"];

/// The index after the words at the begin of a heading that charge or ask those whose names follow.
pub(crate) fn opening(words: &Words<'_>) -> Option<usize> {
    words.past(0, &CHARGING).or_else(|| words.past(0, &ASKING))
}

/// Whether a heading begins with words that charge somebody and may as well head how something is divided.
pub(super) fn divides(phrase: &Phrase<'_, '_>) -> bool {
    phrase.past(0, &CHARGING).is_some_and(|end| end > 1)
}
