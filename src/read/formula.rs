//! Formulas as plain text sets them: `80m^{2}` is `80m^2`, `\le 15` is `≤ 15`.
//!
//! ```text
//! formula  = part*
//! part     = "\" name | "\" mark | "^" group | "_" group | "{" | "}" | character
//! group    = "{" character* "}" | "\" name | character
//! ```
//! Office programs and scanners write units and comparisons as TeX. What a plan holds of it is a
//! handful of signs; the name of a command that is not among them is not shown, for no reader of
//! the printed page ever saw it.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

/// Commands and the signs that they set.
const SIGNS: [(&str, &str); 30] = [
    ("le", "≤"),
    ("leq", "≤"),
    ("leqslant", "≤"),
    ("ge", "≥"),
    ("geq", "≥"),
    ("geqslant", "≥"),
    ("lt", "<"),
    ("gt", ">"),
    ("ne", "≠"),
    ("neq", "≠"),
    ("approx", "≈"),
    ("sim", "~"),
    ("pm", "±"),
    ("times", "×"),
    ("cdot", "·"),
    ("div", "÷"),
    ("circ", "°"),
    ("degree", "°"),
    ("to", "→"),
    ("rightarrow", "→"),
    ("Rightarrow", "⇒"),
    ("leftarrow", "←"),
    ("bullet", "•"),
    ("ldots", "…"),
    ("dots", "…"),
    ("mu", "μ"),
    ("alpha", "α"),
    ("beta", "β"),
    ("phi", "φ"),
    ("infty", "∞"),
];

/// Raised characters that have a sign of their own.
const RAISED: [(char, &str); 15] = [
    ('0', "⁰"),
    ('1', "¹"),
    ('2', "²"),
    ('3', "³"),
    ('4', "⁴"),
    ('5', "⁵"),
    ('6', "⁶"),
    ('7', "⁷"),
    ('8', "⁸"),
    ('9', "⁹"),
    ('+', "⁺"),
    ('-', "⁻"),
    ('−', "⁻"),
    // A small letter o, raised, is how a typewriter sets degrees.
    ('o', "°"),
    ('°', "°"),
];

/// What is shown of a stretch of a formula.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shown {
    /// The bytes of the formula that it stands on.
    pub(super) range: Range<usize>,
    /// What is seen there; `None` where the formula is shown as it stands.
    pub(super) sign: Option<String>,
}

/// Whether the words between two `$` are a formula: they hold a sign of one, or are a bare number.
/// `giá 5$ đến 7$` is money.
pub(super) fn is_formula(body: &str) -> bool {
    let number = body.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '%' | '/' | '+' | '-' | ' ' | '<' | '>' | '='));
    let closed = !body.is_empty() && !body.starts_with(' ') && !body.ends_with(' ');
    closed && (number || body.contains(['^', '_', '\\', '{']))
}

/// The sign of raised characters, when each of them has one: `2` is `²`.
pub(super) fn raised(characters: &str) -> Option<String> {
    let signs: Option<String> = characters.chars().map(|c| RAISED.iter().find(|(plain, _)| *plain == c).map(|(_, sign)| *sign)).collect();
    signs.filter(|signs| !signs.is_empty())
}

/// What is shown of a formula, in order.
pub(super) fn read(body: &str) -> Vec<Shown> {
    let mut shown: Vec<Shown> = Vec::new();
    let mut at = 0;
    while let Some(c) = body.get(at..).and_then(|rest| rest.chars().next()) {
        let next = at + c.len_utf8();
        let rest = body.get(next..).unwrap_or_default();
        at = match c {
            '{' | '}' => next,
            '\\' => command(&mut shown, body, at),
            '^' => match group(rest) {
                (inside, len) if matches!(plain(inside).as_str(), "o" | "°") => {
                    shown.push(Shown { range: at..next + len, sign: Some("°".to_owned()) });
                    next + len
                }
                // The caret is as the author wrote it, and tells 10^6 from 106.
                _ => {
                    shown.push(Shown { range: at..next, sign: None });
                    next
                }
            },
            // What stands below the line is as well read on it: `CO_2` is CO2.
            '_' => next,
            _ => {
                shown.push(Shown { range: at..next, sign: None });
                next
            }
        };
    }
    shown
}

/// Shows the command that begins at `at`; gives where it ends.
fn command(shown: &mut Vec<Shown>, body: &str, at: usize) -> usize {
    let rest = body.get(at + 1..).unwrap_or_default();
    let len = name_len(rest);
    if len == 0 {
        // `\%` is a per cent sign, `\,` and `\ ` are space.
        let Some(mark) = rest.chars().next() else { return at + 1 };
        let next = at + 1 + letter_len(rest);
        if matches!(mark, ',' | ';' | ':' | '!' | ' ') {
            shown.push(Shown { range: at..next, sign: Some(" ".to_owned()) });
        } else {
            shown.push(Shown { range: at + 1..next, sign: None });
        }
        return next;
    }
    let name = rest.get(..len).unwrap_or_default();
    let end = at + 1 + len;
    if name == "frac" {
        return fraction(shown, body, at, end);
    }
    if let Some((_, sign)) = SIGNS.iter().find(|(known, _)| *known == name) {
        shown.push(Shown { range: at..end, sign: Some((*sign).to_owned()) });
    }
    end
}

/// Shows `\frac{a}{b}` as a/b; gives where it ends.
fn fraction(shown: &mut Vec<Shown>, body: &str, at: usize, end: usize) -> usize {
    let (above, above_len) = group(body.get(end..).unwrap_or_default());
    let (below, below_len) = group(body.get(end + above_len..).unwrap_or_default());
    let end = end + above_len + below_len;
    shown.push(Shown { range: at..end, sign: Some(format!("{}/{}", plain(above), plain(below))) });
    end
}

/// The words that a sign such as `^` governs, and how long they are, braces included.
fn group(rest: &str) -> (&str, usize) {
    if let Some(inside) = rest.strip_prefix('{') {
        let len = inside.find('}').unwrap_or(inside.len());
        return (&inside[..len], (len + 2).min(rest.len()));
    }
    let len = match rest.strip_prefix('\\') {
        Some(name) => 1 + name_len(name),
        None => letter_len(rest),
    };
    (&rest[..len], len)
}

/// The length of the name of a command: of letters without marks, whether a mark is part of its letter or stands behind it.
fn name_len(rest: &str) -> usize {
    let len = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
    let marked = rest[len..].starts_with(is_combining_mark);
    len.saturating_sub(usize::from(marked))
}

/// The length of the first letter with the marks that stand behind it.
fn letter_len(rest: &str) -> usize {
    let first = rest.chars().next().map_or(0, char::len_utf8);
    rest[first..].find(|c| !is_combining_mark(c)).map_or(rest.len(), |marks| first + marks)
}

/// The signs of a group in a row.
fn plain(inside: &str) -> String {
    read_flat(inside).trim().to_owned()
}

/// A group with its commands as signs; what is raised inside a group is not looked for.
fn read_flat(inside: &str) -> String {
    let mut flat = String::new();
    let mut rest = inside;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        if c == '\\' {
            let len = name_len(rest);
            flat.extend(SIGNS.iter().find(|(name, _)| *name == &rest[..len]).map(|(_, sign)| *sign));
            rest = &rest[len..];
        } else if !matches!(c, '{' | '}') {
            flat.push(c);
        }
    }
    flat
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(body: &str) -> String {
        read(body).into_iter().map(|part| part.sign.unwrap_or_else(|| body[part.range].to_owned())).collect()
    }

    #[test]
    fn formulas_and_what_is_seen_of_them() {
        for (body, expected) in [
            ("45m^2", "45m^2"),
            ("80m^{2}", "80m^2"),
            ("m^{3}/h", "m^3/h"),
            ("26^{\\circ}C", "26°C"),
            ("26^\\circ C", "26° C"),
            ("26^oC", "26°C"),
            ("\\le 15", "≤ 15"),
            ("\\geq 80\\%", "≥ 80%"),
            ("3 \\times 4", "3 × 4"),
            ("10^{-6}", "10^-6"),
            ("CO_{2}", "CO2"),
            ("\\text{tấn}", "tấn"),
            ("\\mathbf{5}\\,ha", "5 ha"),
            ("\\frac{1}{3}", "1/3"),
            ("x^{n}", "x^n"),
            ("\\", ""),
            ("a^", "a^"),
            ("^{2", "^2"),
            ("\\frac", "/"),
            // A letter with its mark is no part of a name, composed or not.
            ("\\ă", "ă"),
            ("\\a\u{306}", "a\u{306}"),
            ("\\le\u{302} 5", "e\u{302} 5"),
            ("26^o\u{302}", "26^o\u{302}"),
        ] {
            assert_eq!(seen(body), expected, "{body}");
        }
    }

    #[test]
    fn what_is_a_formula() {
        for body in ["45m^2", "\\le 15", "100\\%", "15", "80%", "CO_2"] {
            assert!(is_formula(body), "{body}");
        }
        for body in ["", " đến 7", "tỷ ", "USD"] {
            assert!(!is_formula(body), "{body}");
        }
    }
}
