//! Years in the titles of columns: `2026`, `Đến năm 2030`, `Kế hoạch năm 2027 (%)`.

use crate::letter::small;

/// A year as it stands alone in a title: `2026`, `Năm 2026`.
pub(crate) fn is_year(text: &str) -> bool {
    // Of most texts that are asked the end tells that they are none.
    if !text.as_bytes().last().is_some_and(u8::is_ascii_digit) {
        return false;
    }
    let digits = text.trim_start_matches("Năm ").trim_start_matches("năm ");
    digits.len() == 4 && (digits.starts_with("20") || digits.starts_with("19")) && digits.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a title speaks of a year.
pub(crate) fn has_year(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit()).any(is_year)
}

/// What a title says of the figures below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aim {
    /// By which year: `2026`, `Năm 2026`, `Đến năm 2030`, `Kế hoạch năm 2027 (%)`.
    Year,
    /// That they are to be reached: `Kế hoạch`, `Chỉ tiêu giao`.
    Plan,
}

/// Whether a title says nothing but a year.
pub(crate) fn names_year(title: &str) -> bool {
    aim(title) == Some(Aim::Year)
}

/// What a title says, when it says nothing else.
pub(super) fn aim(title: &str) -> Option<Aim> {
    const TIMES: [&str; 4] = ["năm", "đến", "hết", "cuối"];
    const AIMS: [&str; 9] = ["kế", "hoạch", "kh", "mục", "tiêu", "chỉ", "phấn", "đấu", "giao"];
    let mut years = 0;
    let mut planned = false;
    // Most titles say something else in their first word; so no small copy is made of the whole.
    for word in without_brackets(title).split([' ', '/']).filter(|word| !word.is_empty()) {
        let first = word.chars().next().map(small);
        let is_one = |known: &&str| known.chars().next() == first && word.chars().map(small).eq(known.chars());
        match () {
            () if TIMES.iter().any(is_one) => {}
            () if AIMS.iter().any(is_one) => planned = true,
            () if is_year(word) => years += 1,
            () => return None,
        }
    }
    match years {
        1 => Some(Aim::Year),
        0 if planned => Some(Aim::Plan),
        _ => None,
    }
}

/// A title without what stands in the brackets at its end.
pub(super) fn without_brackets(title: &str) -> &str {
    match title.rsplit_once('(') {
        Some((before, inner)) if inner.trim_end().ends_with(')') => before.trim_end(),
        _ => title,
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    #[test]
    fn titles_of_a_time() {
        for title in ["2026", "Năm 2026", "Đến năm 2030", "Kế hoạch năm 2027", "KH 2028", "Mục tiêu đến hết năm 2030", "Năm 2026 (%)"]
        {
            assert_eq!(aim(title), Some(Aim::Year), "{title}");
        }
        for title in ["Giai đoạn 2026 - 2030", "Năm", "Ghi chú", "Diện tích 2026", "Quyết định 2025"] {
            assert_eq!(aim(title), None, "{title}");
        }
    }

    proptest! {
        /// Reading a small copy of the whole title finds the same.
        #[test]
        fn a_title_is_read_word_by_word(words in vec(select(&WORDS[..]), 0..5), stroke in any::<bool>()) {
            let title = words.join(if stroke { "/" } else { " " });
            let small = without_brackets(&title).to_lowercase();
            let mut words = small.split([' ', '/']).filter(|word| !word.is_empty());
            let times = ["năm", "đến", "hết", "cuối"];
            let aims = ["kế", "hoạch", "kh", "mục", "tiêu", "chỉ", "phấn", "đấu", "giao"];
            let known = words.clone().all(|word| times.contains(&word) || aims.contains(&word) || is_year(word));
            let plain = match words.clone().filter(|word| is_year(word)).count() {
                _ if !known => None,
                1 => Some(Aim::Year),
                0 => words.any(|word| aims.contains(&word)).then_some(Aim::Plan),
                _ => None,
            };
            prop_assert_eq!(aim(&title), plain);
        }
    }

    const WORDS: [&str; 14] = ["Năm", "ĐẾN", "đến", "2026", "2030", "26", "KH", "Kế", "HOẠCH", "chỉ", "Tiêu", "Ghi", "(%)", "Hết"];

    #[test]
    fn titles_of_an_aim() {
        for title in ["Kế hoạch", "Chỉ tiêu giao", "Mục tiêu phấn đấu"] {
            assert_eq!(aim(title), Some(Aim::Plan), "{title}");
        }
        for title in ["Ghi chú", "Số lượng", "Đơn giá (đồng)"] {
            assert_eq!(aim(title), None, "{title}");
        }
    }
}
