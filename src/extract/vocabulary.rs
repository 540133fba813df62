//! Texts made of a recogniser's own words, for the tests that hold a fast walk to a plain one.

use proptest::prelude::*;

/// What recognisers look at besides their own words: numbers, marks and words that mean nothing to them.
const COMMON: [&str; 46] = [
    "0", "1", "2", "06", "12", "15", "30", "31", "100", "1.500", "2026", "2027", "2030", "1O", "l5", "O2", "5O0", "3l", "8O%", "l00%", "I",
    "II", "IV", "h", ",", ".", ";", ":", "/", "-", "–", "(", ")", "“", "”", "\"", "…", "%", "và", "các", "của", "là", "xã", "Tỉnh",
    "Trồng", "rừng",
];

/// Texts of these phrases and of common words, parted by blanks or not, in small letters or capitals.
pub(crate) fn texts(phrases: Vec<&'static str>) -> impl Strategy<Value = String> {
    let word = prop_oneof![3 => prop::sample::select(phrases), 2 => prop::sample::select(COMMON.to_vec())];
    let spelled = (word, 0..6).prop_map(|(word, how)| match how {
        0 => word.to_uppercase(),
        1 => word.split(' ').map(capitalised).collect::<Vec<_>>().join(" "),
        _ => word.to_owned(),
    });
    prop::collection::vec((spelled, 0..5), 0..30).prop_map(|words| {
        let blank = |how: i32| if how == 0 { "" } else { " " };
        words.into_iter().flat_map(|(word, how)| [word, blank(how).to_owned()]).collect()
    })
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
