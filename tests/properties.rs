//! What holds of every text, plan or not. Texts are made of the words of plans, and of anything at all.
//!
//! A moderate number of cases by default; `PROPTEST_CASES=5000 cargo test --test properties` tries harder.

mod common;

use common::properties::{letters_do_not_matter, limits_lose_nothing, line_ends_do_not_matter, sound, soundly_checked, values};
use common::vocabulary::{ENDS, JOINS, MARKERS, PHRASES};
use parse_plan::check::Profile;
use proptest::prelude::*;
use proptest::test_runner::Config;
use unicode_normalization::UnicodeNormalization;

fn config() -> Config {
    // `default` reads PROPTEST_CASES; without it 256 would take too long in a debug build.
    let mut config = Config::default();
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = 64;
    }
    config.failure_persistence = None;
    config
}

/// One line of a plan, well made or not; `foreign` says how often, of 13, a phrase is no phrase of plans.
fn line(foreign: u32) -> impl Strategy<Value = String> {
    let known = prop::sample::select(PHRASES).prop_map(str::to_owned);
    let letters = "[a-zA-ZàÀảãáạăắằđĐêếệôốơớợưứựýỵ ,.;:*|_0-9%]{0,30}";
    let phrase = (0..13_u32, known, any::<String>(), letters).prop_map(move |(dice, known, any, letters)| match dice {
        0 => letters,
        _ if dice <= foreign => any,
        _ => known,
    });
    (prop::sample::select(MARKERS), prop::collection::vec((phrase, prop::sample::select(JOINS)), 0..4), prop::sample::select(ENDS))
        .prop_map(|(marker, phrases, end)| {
            marker.to_owned() + &phrases.into_iter().map(|(phrase, join)| phrase + join).collect::<String>() + end
        })
}

/// A text made of the words of plans; half of them begin as a plan does.
fn plan_like(foreign: u32) -> impl Strategy<Value = String> {
    (any::<bool>(), prop::collection::vec(line(foreign), 0..40)).prop_map(|(titled, lines)| {
        let title = if titled { "Số: 12/KH-UBND\n\nKẾ HOẠCH\nCải cách hành chính huyện Mỹ An năm 2027\n\n" } else { "" };
        title.to_owned() + &lines.concat()
    })
}

/// A fixture in which a few things were changed by chance: something put in or taken out anywhere, such as marks of
/// emphasis, of formulas and of letters, or a stretch of the text moved.
fn changed() -> impl Strategy<Value = String> {
    let put = prop_oneof![
        "[*_$`<>\\[\\]()|\u{302}\u{323}\u{5bc}ếỤĝ0-9.%^{}\n \u{a0}-]{1,3}",
        prop::sample::select(MARKERS).prop_map(str::to_owned),
        prop::sample::select(PHRASES).prop_map(str::to_owned),
    ];
    let change = (any::<prop::sample::Index>(), 0..40_usize, any::<prop::sample::Index>(), put);
    (prop::sample::select(common::fixtures()), prop::collection::vec((0..3_u32, change), 1..8)).prop_map(|((_, text), changes)| {
        let mut characters: Vec<char> = text.chars().collect();
        for (kind, (from, len, to, put)) in changes {
            let from = from.index(characters.len() + 1);
            if kind == 0 {
                characters.splice(from..from, put.chars());
                continue;
            }
            let taken: Vec<char> = characters.drain(from..(from + len).min(characters.len())).collect();
            if kind == 2 {
                let to = to.index(characters.len() + 1);
                characters.splice(to..to, taken);
            }
        }
        characters.into_iter().collect()
    })
}

/// Any text, but of characters that trip a parser more often than chance has it.
fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[\\PC\n\t|*_\\\\<>&;.)(0-9IVXa-đ%–-]{0,400}",
        "[\u{300}-\u{323}aăeơđI1.)| \n\r\u{a0}\u{feff}\u{c}]{0,300}"
    ]
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_text_of_plan_words_gives_a_sound_plan(text in plan_like(1)) {
        sound(&text).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn every_text_at_all_gives_a_sound_plan(text in hostile()) {
        sound(&text).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn every_text_of_plan_words_is_kept_beyond_limits(text in plan_like(1)) {
        limits_lose_nothing(&text).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn every_text_of_plan_words_is_checked_soundly(text in plan_like(1)) {
        soundly_checked(&text, &Profile::ALL).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn every_text_at_all_is_checked_soundly(text in hostile()) {
        soundly_checked(&text, &Profile::ALL).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn decomposed_letters_give_the_same_values(text in plan_like(0)) {
        letters_do_not_matter(&text).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn every_changed_fixture_gives_a_sound_plan(text in changed()) {
        sound(&text).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn decomposed_letters_of_a_changed_fixture_give_the_same_values(text in changed()) {
        letters_do_not_matter(&text).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn line_ends_give_the_same_values(text in plan_like(0)) {
        line_ends_do_not_matter(&text).map_err(TestCaseError::fail)?;
    }
}

#[test]
fn every_fixture_gives_a_sound_plan() {
    for (name, text) in common::fixtures() {
        if let Err(fault) = sound(&text) {
            panic!("{name}: {fault}");
        }
    }
}

#[test]
fn fixtures_give_the_same_values_in_other_letters_and_line_ends() {
    for (name, text) in common::fixtures() {
        let composed: String = text.nfc().collect();
        let decomposed: String = text.nfd().collect();
        let wanted = values(&text);
        assert_eq!(wanted, values(&composed), "{name} composed");
        assert_eq!(wanted, values(&decomposed), "{name} decomposed");
        let unix = text.replace("\r\n", "\n");
        assert_eq!(wanted, values(&unix), "{name} with LF");
        assert_eq!(wanted, values(&unix.replace('\n', "\r\n")), "{name} with CRLF");
    }
}
