//! Enumerations in running text, whose marks a wrap can bring to the start of a line:
//! `… ba trụ cột kinh tế:` / `(1) Công nghiệp; (2) Nông nghiệp; (3) Dịch vụ.`
//!
//! ```text
//! running = first … (";" | "," | "và") next …        first: (1) (i) a) 1)    next: (2) (ii) b) 2)
//! ```
//! A list with one point a line has its next mark at the start of a line, never amid one.

/// The marks by letters and by Roman figures, in order.
const LETTERS: [&str; 12] = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m"];
const ROMANS: [&str; 6] = ["i", "ii", "iii", "iv", "v", "vi"];

/// The longest mark in bytes: `(viii)`, `(12)`.
const LONGEST: usize = 6;

/// Whether the text begins with the first mark of an enumeration that goes on amid it.
pub(crate) fn begins(text: &str) -> bool {
    let Some((open, inner)) = mark(text) else { return false };
    let next: &[&str] = match inner {
        "1" => &["2"],
        "i" => &["ii"],
        "a" => &["b"],
        _ => return false,
    };
    next.iter().any(|next| amid(text, &format!("{open}{next})")))
}

/// Whether the text begins with a mark whose forerunner stands amid the words before it.
pub(crate) fn continues(before: &str, text: &str) -> bool {
    let Some((open, inner)) = mark(text) else { return false };
    let forerunner = |row: &[&'static str]| row.windows(2).find(|pair| pair[1] == inner).map(|pair| pair[0].to_owned());
    let number = inner.parse::<u8>().ok().filter(|&number| number > 1).map(|number| (number - 1).to_string());
    let forerunners = [number, forerunner(&LETTERS), forerunner(&ROMANS)];
    forerunners.iter().flatten().any(|before_it| amid(before, &format!("{open}{before_it})")))
}

/// The mark that a text begins with: its opening bracket, if it has one, and what stands in it.
fn mark(text: &str) -> Option<(&str, &str)> {
    let open = if text.starts_with('(') { "(" } else { "" };
    let rest = text.get(open.len()..)?;
    let (inner, _) = rest.split_once(')').filter(|(inner, _)| inner.len() < LONGEST)?;
    let known = LETTERS.contains(&inner) || ROMANS.contains(&inner) || !inner.is_empty() && inner.bytes().all(|b| b.is_ascii_digit());
    known.then_some((open, inner))
}

/// Whether a mark stands amid a text, behind what ends the point before it. In `điểm a), b)` and
/// `(mục a, b)` letters only refer.
fn amid(text: &str, mark: &str) -> bool {
    text.match_indices(mark).any(|(at, _)| {
        let before = text.get(..at).unwrap_or("").trim_end();
        let point = before.strip_suffix("và").map_or(before, str::trim_end);
        let joined = point.len() < before.len();
        let ended = point.trim_end_matches([';', ',']);
        let refers = ended.ends_with(')') || ended.rsplit([' ', '(']).next().is_none_or(|word| word.chars().count() < 2);
        let bracketed = before.rfind('(').is_some_and(|open| !before.get(open..).unwrap_or("").contains(')'));
        (joined || ended.len() < point.len()) && !refers && !bracketed
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enumerations_in_running_text() {
        for text in [
            "(1) Chợ nông thôn; (2) chợ nổi; (3) chợ đêm.",
            "a) sửa kè, b) nạo vét luồng.",
            "(i) cấp nước, và (ii) thoát nước.",
            "1) hộ nghèo và 2) hộ cận nghèo.",
        ] {
            assert!(begins(text), "{text}");
        }
        for text in [
            "(1) Chợ nông thôn;",
            "a) Thực hiện điểm a), b) khoản 2;",
            "a) Rà soát (mục a, b) và lập hồ sơ;",
            "b) sửa kè; c) nạo vét.",
            "(1",
            "",
            "()",
        ] {
            assert!(!begins(text), "{text}");
        }
        assert!(continues("gồm: (1) chợ nổi; (2) chợ đêm;", "(3) chợ phiên."));
        assert!(continues("gồm: a) kè, b) cống và", "c) đê."));
        assert!(!continues("(1) chợ nổi;", "(2) chợ đêm;"));
        assert!(!continues("gồm: (1) chợ nổi; (2) chợ đêm;", "(1) chợ phiên."));
    }
}
