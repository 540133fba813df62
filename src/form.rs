//! The fixed words of the form of an instrument: who issues, to whom it goes, who signs.
//!
//! Nghị định 30/2020/NĐ-CP, Phụ lục I, sets them, and every office prints the same ones. So they
//! are known also where a scanner has lost or changed a mark (`KẾ HOACH`, `ỦY BAN NHÂN DẦN`),
//! which no word of running text would be.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use crate::letter::{is_capitals, is_letter, is_letter_or_figure, is_longer, misread_figure};
use crate::marker::{self, Kind};
use crate::words::Words;

/// Offices that sign, deputies before their heads so that the longer name is found.
pub(crate) const OFFICES: [(&str, &str); 27] = [
    ("PHÓ CHỦ TỊCH", "Phó Chủ tịch"),
    ("CHỦ TỊCH", "Chủ tịch"),
    ("PHÓ GIÁM ĐỐC", "Phó Giám đốc"),
    ("GIÁM ĐỐC", "Giám đốc"),
    ("PHÓ CHÁNH VĂN PHÒNG", "Phó Chánh Văn phòng"),
    ("CHÁNH VĂN PHÒNG", "Chánh Văn phòng"),
    ("PHÓ THỦ TƯỚNG", "Phó Thủ tướng"),
    ("THỦ TƯỚNG", "Thủ tướng"),
    ("THỨ TRƯỞNG", "Thứ trưởng"),
    ("BỘ TRƯỞNG", "Bộ trưởng"),
    ("PHÓ TỔNG CỤC TRƯỞNG", "Phó Tổng cục trưởng"),
    ("TỔNG CỤC TRƯỞNG", "Tổng cục trưởng"),
    ("PHÓ CỤC TRƯỞNG", "Phó Cục trưởng"),
    ("CỤC TRƯỞNG", "Cục trưởng"),
    ("PHÓ TRƯỞNG BAN", "Phó Trưởng ban"),
    ("TRƯỞNG BAN", "Trưởng ban"),
    ("PHÓ TRƯỞNG PHÒNG", "Phó Trưởng phòng"),
    ("TRƯỞNG PHÒNG", "Trưởng phòng"),
    ("PHÓ BÍ THƯ", "Phó Bí thư"),
    ("BÍ THƯ", "Bí thư"),
    ("TỔNG GIÁM ĐỐC", "Tổng Giám đốc"),
    ("HIỆU TRƯỞNG", "Hiệu trưởng"),
    ("PHÓ TỔNG THANH TRA", "Phó Tổng Thanh tra"),
    ("TỔNG THANH TRA", "Tổng Thanh tra"),
    ("PHÓ CHỈ HUY TRƯỞNG", "Phó Chỉ huy trưởng"),
    ("CHỈ HUY TRƯỞNG", "Chỉ huy trưởng"),
    ("CHÍNH TRỊ VIÊN", "Chính trị viên"),
];

/// Degrees and ranks before the name of who signs.
const RANKS: [&str; 14] = [
    "Thiếu tướng",
    "Trung tướng",
    "Thượng tướng",
    "Đại tướng",
    "Đại tá",
    "Thượng tá",
    "Trung tá",
    "Thiếu tá",
    "TS.",
    "ThS.",
    "PGS.TS.",
    "GS.TS.",
    "PGS. TS.",
    "BS.",
];

/// The index after a fixed phrase at a word, also where marks of it are lost or changed.
pub(crate) fn phrase(words: &Words<'_>, at: usize, phrase: &str) -> Option<usize> {
    words.phrase(at, phrase).or_else(|| slipped_phrase(words, at, phrase))
}

/// The index after a fixed phrase at a word whose marks may be other ones.
pub(crate) fn slipped_phrase(words: &Words<'_>, at: usize, phrase: &str) -> Option<usize> {
    // Nearly every question fails at the first letter.
    if begin_apart(first_letter(words.str(at)), phrase) {
        return None;
    }
    let mut end = at;
    for word in phrase.split(' ') {
        if !same_but_marks(words.str(end), word) {
            return None;
        }
        end += 1;
    }
    Some(end)
}

/// Whether two words have the same letters, whatever marks they bear.
fn same_but_marks(a: &str, b: &str) -> bool {
    let (mut written, mut meant) = (a.chars(), b.chars());
    loop {
        match (written.next(), meant.next()) {
            (None, None) => return !a.is_empty(),
            (Some(x), Some(y)) => match (letter(x), letter(y)) {
                (Some(x), Some(y)) if x == y => {}
                (Some(_), Some(_)) => return false,
                _ => break,
            },
            // One goes on with a letter where the other ends; a mark that is a character of its own may be left out.
            (Some(c), None) | (None, Some(c)) if letter(c).is_some() => return false,
            _ => break,
        }
    }
    // Other letters, and marks that are characters of their own.
    !a.is_empty() && bare(a).eq(bare(b))
}

/// The letter that a word begins with, small and without its marks, where it is one of Vietnamese.
pub(crate) fn first_letter(word: &str) -> Option<char> {
    match word.chars().next() {
        Some(first) if is_mark(first) => past_marks(word).chars().next().and_then(letter),
        first => first.and_then(letter),
    }
}

/// A word from its first letter on, without marks that stand by themselves before it.
pub(crate) fn past_marks(word: &str) -> &str {
    word.trim_start_matches(is_mark)
}

/// Whether a character is a mark that stands above or below a letter.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// Whether a word that begins with such a letter and another begin with different ones. Of others than those of
/// Vietnamese nothing is said.
#[inline]
pub(crate) fn begin_apart(first: Option<char>, word: &str) -> bool {
    first.zip(first_letter(word)).is_some_and(|(a, b)| a != b)
}

/// The small letter without its marks of a letter or sign of Vietnamese text. Its letters stand in the
/// order of what is left of them.
#[inline]
fn letter(c: char) -> Option<char> {
    Some(match c {
        c if c.is_ascii() => c.to_ascii_lowercase(),
        '\u{1ea0}'..='\u{1eb7}' | 'À'..='Å' | 'à'..='å' | 'Ă' | 'ă' => 'a',
        '\u{1eb8}'..='\u{1ec7}' | 'È'..='Ë' | 'è'..='ë' => 'e',
        '\u{1ec8}'..='\u{1ecb}' | 'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ' | 'ĩ' => 'i',
        '\u{1ecc}'..='\u{1ee3}' | 'Ò'..='Ö' | 'ò'..='ö' | 'Ơ' | 'ơ' => 'o',
        '\u{1ee4}'..='\u{1ef1}' | 'Ù'..='Ü' | 'ù'..='ü' | 'Ũ' | 'ũ' | 'Ư' | 'ư' => 'u',
        '\u{1ef2}'..='\u{1ef9}' | 'Ý' | 'ý' => 'y',
        'Đ' | 'đ' => 'd',
        _ => return None,
    })
}

/// The small letters of a word without their marks.
fn bare(word: &str) -> impl Iterator<Item = char> + '_ {
    let is_letter = |c: &char| !is_mark(*c);
    // Marks that stand by themselves are left out first: however many there are, they are not put in order.
    let letters = word.chars().filter(is_letter).nfd().filter(is_letter).flat_map(char::to_lowercase);
    letters.map(|c| if c == 'đ' { 'd' } else { c })
}

/// A line of the form with the letters that stand for figures in its numbers: `ngày 1O tháng 5 năm
/// 2O24`, `Số: l8/KH-UBND`. Every letter keeps its place.
pub(crate) fn with_figures(line: &str) -> Cow<'_, str> {
    // In a number that is to be mended a figure and a letter stand side by side.
    if !has_doubtful_figures(line) {
        return Cow::Borrowed(line);
    }
    // A number is a word of figures and their likes, of which one at least is a figure.
    let is_number =
        |word: &str| word.chars().any(|c| c.is_ascii_digit()) && word.chars().all(|c| c.is_ascii_digit() || misread_figure(c).is_some());
    let mut mended = String::with_capacity(line.len());
    for piece in line.split_inclusive(|c: char| !is_letter_or_figure(c)) {
        let word = piece.trim_end_matches(|c: char| !is_letter_or_figure(c));
        match is_number(word) {
            true => mended.extend(piece.chars().map(|c| misread_figure(c).unwrap_or(c))),
            false => mended.push_str(piece),
        }
    }
    if mended == line { Cow::Borrowed(line) } else { Cow::Owned(mended) }
}

/// Whether a figure stands beside a letter that may be one; whether it is, what stands around it tells.
pub(crate) fn has_doubtful_figures(text: &str) -> bool {
    let is_letter = |byte: u8| misread_figure(char::from(byte)).is_some();
    let beside = |pair: &[u8]| match *pair {
        [a, b] => a.is_ascii_digit() && is_letter(b) || is_letter(a) && b.is_ascii_digit(),
        _ => false,
    };
    text.as_bytes().windows(2).any(beside)
}

/// `QUYẾT ĐỊNH:` above the articles.
pub(crate) fn is_order(text: &str) -> bool {
    let name = text.trim_end_matches([':', ' ', '.']);
    text.ends_with(':') && is_capitals(name) && matches!(name, "QUYẾT ĐỊNH" | "QUYẾT NGHỊ" | "NAY QUYẾT ĐỊNH")
}

/// `Điều 1. …`
pub(crate) fn is_article(text: &str) -> bool {
    marker::read(text).is_some_and(|m| m.kind == Kind::Article)
}

/// The first pieces of a text between blanks. What tells the form of a line stands in them, and only they are cut into words.
pub(crate) fn opening(text: &str) -> &str {
    text.match_indices(' ').nth(9).map_or(text, |(end, _)| &text[..end])
}

/// `(Ban hành kèm theo Quyết định số …)`
pub(crate) fn is_caption(text: &str) -> bool {
    begins_caption(&Words::new(opening(text.trim_start_matches(['(', ' ']))), 0)
}

/// Whether a caption begins at a word, the bracket before it left out.
pub(crate) fn begins_caption(words: &Words<'_>, at: usize) -> bool {
    let start = if words.is(at, "ban") { at + 2 } else { at };
    words.phrase(start, "kèm theo").is_some() || words.phrase(at, "đính kèm").is_some()
}

/// Bodies that issue, as they are compared.
const BODIES: [&str; 8] = [
    "ủy ban nhân dân",
    "chủ tịch ủy ban nhân dân",
    "chủ tịch",
    "hội đồng nhân dân",
    "bộ trưởng",
    "giám đốc",
    "thủ tướng chính phủ",
    GOVERNMENT,
];

/// Has its line for itself: behind other words it stands in titles.
const GOVERNMENT: &str = "chính phủ";

/// The name of the issuing body on a line of its own, in capitals.
pub(crate) fn is_issuer_line(words: &Words<'_>) -> bool {
    // Most lines begin with the letter of no body.
    let first = first_letter(words.str(0));
    if BODIES.iter().all(|name| begin_apart(first, name)) || !is_capitals(words.text()) || is_longer(words.text(), 89) {
        return false;
    }
    // `ỦY BAN NHÂN DÂN CÁC XÃ` heads what they are to do.
    let issues = |name: &str, end: usize| if name == GOVERNMENT { end == words.len() } else { !words.is_any(end, &["các", "cấp"]) };
    BODIES.iter().any(|name| phrase(words, 0, name).is_some_and(|end| issues(name, end)))
}

/// Whether a line of a title goes on on the next: `… CỦA` / `THỦ TƯỚNG CHÍNH PHỦ …`
pub(crate) fn breaks_off(line: &str) -> bool {
    // `THỦ TƯỚNG` / `CHÍNH PHỦ` is one name.
    const OPEN: [&str; 12] = ["của", "và", "về", "các", "cho", "theo", "ngày", "do", "với", "việc", "tại", "tướng"];
    let words = Words::new(line.trim_end().rsplit(' ').next().unwrap_or_default());
    words.len().checked_sub(1).is_some_and(|last| words.is_any(last, &OPEN))
}

/// `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, `Độc lập - Tự do - Hạnh phúc`
pub(crate) fn is_national_title(text: &str) -> bool {
    let words = Words::new(opening(text));
    words.phrase(0, "cộng hòa xã hội chủ nghĩa việt nam").is_some() || words.phrase(0, "độc lập").is_some()
}

/// `Số: 12/KH-UBND`
pub(crate) fn is_number_line(text: &str) -> bool {
    let words = Words::new(opening(text));
    words.phrase(0, "số").is_some_and(|end| words.mark(end, ':'))
}

/// `Số: 12/KH-UBND`: the symbol behind the stroke begins with the type (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3).
pub(crate) fn is_number_of_plan(text: &str) -> bool {
    let names_plan = |symbol: &str| symbol.trim_start().strip_prefix("KH").is_some_and(|rest| !rest.starts_with(is_letter));
    is_number_line(text) && text.split('/').skip(1).any(names_plan)
}

/// `Lam Hà, ngày 18 tháng 11 năm 2024`
pub(crate) fn is_date_line(text: &str) -> bool {
    !is_longer(text, 79) && text.contains("ngày") && text.contains("tháng") && !text.ends_with('.')
}

/// `Nơi nhận:`; gives the index of the word behind.
pub(crate) fn recipients_head(words: &Words<'_>) -> Option<usize> {
    phrase(words, 0, "nơi nhận").filter(|&end| end == words.len() || words.mark(end, ':') || words.phrase(0, "nơi nhận").is_some())
}

/// In whose place one signs (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7).
pub(crate) const CAPACITIES: [&str; 5] = ["TM", "KT", "TL", "TUQ", "Q"];

/// Whether the first letters of a text can be those of a closing: who signs is named in capitals.
pub(crate) fn may_begin_closing(text: &str) -> bool {
    match text.as_bytes() {
        // `Nơi nhận`
        [b'N' | b'n', ..] => true,
        // The letters of offices and bodies, and of those in whose place one signs.
        [b'B' | b'C' | b'G' | b'H' | b'P' | b'T' | b'U', second, ..] => !second.is_ascii_lowercase(),
        // `KT.` and `Q.` only.
        [b'K', second, ..] => *second == b'T',
        [b'Q', second, ..] => second.is_ascii() && !second.is_ascii_alphanumeric(),
        [first, ..] => !first.is_ascii(),
        [] => false,
    }
}

/// `Nơi nhận:`, `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`
pub(crate) fn begins_closing(words: &Words<'_>) -> bool {
    let text = words.text();
    if recipients_head(words).is_some_and(|end| words.mark(end, ':') || text.split(' ').count() <= 3) {
        return true;
    }
    let capacity = CAPACITIES.contains(&words.str(0)) && words.mark(1, '.');
    let after = || words.get(2).map_or("", |word| &text[word.start..]);
    let office = || after().char_indices().nth(12).map_or_else(after, |(end, _)| &after()[..end]);
    let signed = || OFFICES.iter().any(|(office, _)| *office == text);
    (capacity && is_capitals(office())) || signed() || is_issuer_line(words)
}

/// Whether a line in capitals begins with the office of one person: `PHÓ CHỦ TỊCH UBND TỈNH`. Several hold one in `GIÁM ĐỐC CÁC SỞ`,
/// and `TRƯỞNG BAN QUẢN LÝ CHỢ` begins the title of an annex.
pub(crate) fn names_office(text: &str) -> bool {
    let behind = OFFICES.iter().filter_map(|(office, _)| text.strip_prefix(office)).find(|rest| !rest.starts_with(is_letter));
    behind.is_some_and(|rest| {
        let mut words = rest.split(' ').filter(|word| !word.is_empty());
        let managed = matches!((words.next(), words.next()), (Some("QUẢN"), Some("LÝ")));
        // `CHỦ TỊCH LIÊN HIỆP CÁC HỘI …`, `GIÁM ĐỐC BAN QUẢN LÝ CÁC DỰ ÁN` are the offices of one.
        let several = rest.match_indices(" CÁC ").any(|(at, _)| !rest[..at].ends_with("QUẢN LÝ") && !rest[..at].ends_with("LIÊN HIỆP"));
        !managed && !several
    }) && is_capitals(text)
}

/// The name of a person on a line of its own: two to six words, each with a capital and the rest
/// small, behind a rank or degree if there is one.
pub(crate) fn is_person(text: &str) -> bool {
    let name = RANKS.iter().find_map(|rank| text.strip_prefix(rank)).map_or(text, str::trim_start);
    let count = name.split(' ').count();
    (2..=6).contains(&count)
        && name.split(' ').all(|word| {
            let mut letters = word.chars();
            letters.next().is_some_and(char::is_uppercase) && letters.all(|c| c.is_lowercase() || c == '\'')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_begins_with_the_first_letter_that_is_no_mark() {
        for word in ["Kế", "\u{301}Kế", "\u{323}\u{301}KẾ", "K\u{301}", "\u{301}5", "\u{301}", "", "đ", "\u{300}Đề", "“K", "ß", "Ạ\u{301}"]
        {
            let first = past_marks(word).chars().next();
            assert_eq!(first, word.chars().find(|&c| !is_mark(c)), "{word:?}");
            assert!(first_letter(word).is_none_or(|letter| bare(word).next() == Some(letter)), "{word:?}");
        }
        for (word, phrase) in [("\u{301}KE", "Kế"), ("\u{323}\u{301}ĐE", "Đề"), ("\u{301}", "Kế"), ("\u{301}K", "Kế"), ("\u{301}AE", "Kế")]
        {
            let same = bare(word).eq(bare(phrase));
            assert_eq!(slipped_phrase(&Words::new(word), 0, phrase).is_some(), same, "{word:?}");
        }
    }

    #[test]
    fn a_fixed_phrase_without_its_marks() {
        for (text, name) in
            [("KẾ HOACH", "kế hoạch"), ("KÊ HOẠCH", "kế hoạch"), ("ỦY BAN NHÂN DẦN", "ủy ban nhân dân"), ("Nơi nhân:", "nơi nhận")]
        {
            assert!(phrase(&Words::new(text), 0, name).is_some(), "{text}");
        }
        let marked = format!("K{}Ế HOACH", "\u{316}".repeat(20));
        assert!(phrase(&Words::new(&marked), 0, "kế hoạch").is_some());
        for (text, name) in [("KẾ TOÁN", "kế hoạch"), ("KẾ", "kế hoạch"), ("ỦY BAN MẶT TRẬN", "ủy ban nhân dân")] {
            assert!(phrase(&Words::new(text), 0, name).is_none(), "{text}");
        }
    }

    #[test]
    fn numbers_of_plans() {
        for text in ["Số: 12/KH-UBND", "Số:  /KH-UBND", "SỐ: 12/2027/KH-UBND", "Số: 12 / KH", "Số: 12/KH - SNV"] {
            assert!(is_number_of_plan(text), "{text}");
        }
        for text in ["Số: 12/QĐ-UBND", "Số: 12/KHCN-VP", "Kế hoạch số 12/KH-UBND", "Số 12/KH-UBND", "Số: 12"] {
            assert!(!is_number_of_plan(text), "{text}");
        }
    }

    #[test]
    fn a_letter_is_told_as_its_parts_tell_it() {
        for c in '\0'..=char::MAX {
            let parts: String = bare(&c.to_string()).collect();
            assert!(letter(c).is_none_or(|letter| parts == letter.to_string()), "{c:?}");
        }
        for (a, b) in [("NHÂN", "nhận"), ("Kê\u{301}", "kẽ"), ("hoa\u{323}ch", "hoạch"), ("ĐỊNH", "đinh"), ("Ω", "ω")] {
            assert!(same_but_marks(a, b), "{a} {b}");
        }
        for (a, b) in [("NHÂN", "nhậ"), ("", ""), ("kế", "kê\u{301}h"), ("O", "0"), ("đ", "")] {
            assert!(!same_but_marks(a, b), "{a} {b}");
        }
    }

    #[test]
    fn titles_that_break_off() {
        for line in ["THỰC HIỆN CHỈ THỊ CỦA", "PHỐI HỢP GIỮA SỞ Y TẾ VÀ", "Triển khai Luật về"] {
            assert!(breaks_off(line), "{line}");
        }
        for line in ["TRỒNG RỪNG NĂM 2027", "", "CHUYỂN ĐỔI SỐ"] {
            assert!(!breaks_off(line), "{line}");
        }
    }

    #[test]
    fn figures_that_stand_as_letters() {
        for (line, mended) in [
            ("Lam Hà, ngày 1O tháng 01 năm 2O24", "Lam Hà, ngày 10 tháng 01 năm 2024"),
            ("Số: l8/KH-UBND", "Số: 18/KH-UBND"),
            ("Số: 2I/KH-UBND", "Số: 21/KH-UBND"),
            ("Số: /KH-UBND", "Số: /KH-UBND"),
            ("Ông Lò Văn O", "Ông Lò Văn O"),
        ] {
            assert_eq!(with_figures(line), mended);
        }
    }

    #[test]
    fn no_closing_is_passed_by() {
        let bodies = BODIES.map(str::to_uppercase);
        let offices = OFFICES.map(|(office, _)| office.to_owned());
        let capacities = CAPACITIES.map(|capacity| format!("{capacity}."));
        for text in bodies.iter().chain(&offices).chain(&capacities) {
            assert!(may_begin_closing(text), "{text}");
            // Also where a scanner has lost the marks of its letters.
            let bare: String = text.nfd().filter(char::is_ascii).collect();
            assert!(may_begin_closing(&bare), "{bare}");
        }
    }

    #[test]
    fn who_signs_and_who_does_not() {
        for text in ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "Nơi nhận:", "Nơi nhân:", "TRƯỞNG BAN", "CHỦ TỊCH"] {
            assert!(may_begin_closing(text) && begins_closing(&Words::new(text)), "{text}");
        }
        for text in ["ỦY BAN NHÂN DÂN CÁC XÃ", "Nơi nhận hồ sơ trực tuyến được bố trí", "CHỦ TRƯƠNG", "Nơi nhân dân sinh sống"]
        {
            assert!(!begins_closing(&Words::new(text)), "{text}");
        }
    }

    #[test]
    fn names_of_persons() {
        for text in ["Đặng Thu Hà", "Đại tá Lò Văn Nam", "ThS. Trần Bá", "Hồ Bá Thước"] {
            assert!(is_person(text), "{text}");
        }
        for text in ["CHỦ TỊCH", "Lưu: VT", "Phòng nội vụ", "Hà", "Ntkc.12/2023"] {
            assert!(!is_person(text), "{text}");
        }
    }
}
