//! Sub-headings without a number: the name of a part of a plan that stands alone on its line.
//!
//! ```text
//! Chỉ tiêu:        * Nhiệm vụ, giải pháp        *Mục tiêu cụ thể:*
//! ```
//! The name is the whole line: `Chỉ tiêu tuyển sinh: …` and `Nhiệm vụ chi: …` are words of a statement.

use crate::letter::{is_capitals, is_in_any_case};

/// The names, in small letters.
const NAMES: [&str; 26] = [
    "chỉ tiêu",
    "chỉ tiêu cụ thể",
    "các chỉ tiêu",
    "các chỉ tiêu cụ thể",
    "chỉ tiêu, nhiệm vụ",
    "mục tiêu",
    "mục tiêu cụ thể",
    "mục tiêu chung",
    "mục tiêu tổng quát",
    "các mục tiêu",
    "các mục tiêu cụ thể",
    "mục tiêu, chỉ tiêu",
    "nhiệm vụ",
    "nhiệm vụ cụ thể",
    "nhiệm vụ trọng tâm",
    "nhiệm vụ chủ yếu",
    "các nhiệm vụ",
    "các nhiệm vụ cụ thể",
    "nhiệm vụ, giải pháp",
    "nhiệm vụ và giải pháp",
    "nhiệm vụ - giải pháp",
    "các nhiệm vụ, giải pháp",
    "giải pháp",
    "giải pháp cụ thể",
    "giải pháp thực hiện",
    "các giải pháp",
];

/// What the names begin with; nearly no line does.
const OPENINGS: [&str; 5] = ["Ch", "Cá", "Mụ", "Nh", "Gi"];

/// The longest line that is looked at, in bytes.
const LONGEST: usize = 64;

/// Whether words are nothing but the name of a part, in small letters behind a capital.
pub(crate) fn is_label(words: &str) -> bool {
    if words.len() > LONGEST || !OPENINGS.iter().any(|opening| words.starts_with(opening)) {
        return false;
    }
    let name = words.trim_end_matches([':', ' ']);
    // Capitals of Vietnamese have as many bytes as small letters.
    !is_capitals(name) && NAMES.iter().any(|known| known.len() == name.len() && is_in_any_case(name, known))
}

/// Whether words are the name of the part that sets targets.
pub(crate) fn names_targets(words: &str) -> bool {
    if !is_label(words) {
        return false;
    }
    let general = ["chung", "tổng quát"].iter().any(|end| words.trim_end_matches([':', ' ']).ends_with(end));
    let name = words.strip_prefix("Các ").unwrap_or(words);
    // Of the names, only those of targets and aims begin with these.
    !general && name.starts_with(['C', 'c', 'M', 'm'])
}

/// How a line is such a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    /// With a star before it, a colon behind it, or set in other letters: it can be nothing else.
    Marked,
    /// The words alone, which may as well end a title or a sentence.
    Bare,
}

/// Whether a line as it is written is the name of a part, and how.
pub(super) fn of_line(line: &str) -> Option<Label> {
    if line.len() > LONGEST {
        return None;
    }
    let words = line.trim_matches(['*', '_', '\\', ' ']);
    let marked = words.len() < line.len() || words.ends_with(':');
    is_label(words).then_some(if marked { Label::Marked } else { Label::Bare })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_sets_targets() {
        for words in ["Chỉ tiêu:", "Mục tiêu cụ thể", "Các chỉ tiêu:"] {
            assert!(names_targets(words), "{words}");
        }
        for words in ["Mục tiêu chung:", "Nhiệm vụ:", "Các nhiệm vụ:", "Mục tiêu tổng quát", "Các giải pháp", "Chỉ tiêu giao: 5 ha"]
        {
            assert!(!names_targets(words), "{words}");
        }
    }

    #[test]
    fn the_name_is_the_whole_line() {
        for line in ["* Chỉ tiêu:", "Mục tiêu cụ thể:", "*Nhiệm vụ, giải pháp*", "\\* Giải pháp", "**\\* Các chỉ tiêu:**", "* Nhiệm Vụ"]
        {
            assert_eq!(of_line(line), Some(Label::Marked), "{line}");
        }
        for line in ["Chỉ tiêu", "Nhiệm vụ và giải pháp"] {
            assert_eq!(of_line(line), Some(Label::Bare), "{line}");
        }
        for line in [
            "",
            "*",
            "Chỉ tiêu tuyển sinh: 120 em",
            "Nhiệm vụ chi: ngân sách",
            "nhiệm vụ:",
            "NHIỆM VỤ",
            "Mục tiêu quốc gia",
            "Nhiệm vụ.",
            "Giải pháp;",
            "Nhiệm vụ: trồng rừng",
            "* Chỉ tiêu năm 2027:",
            "a) Chỉ tiêu",
            "- Chỉ tiêu:",
            "Mục tiêu,",
        ] {
            assert_eq!(of_line(line), None, "{line}");
        }
    }
}
