//! The trigger words of all recognisers. What triggers it, every recogniser says itself; the sieve is made by the compiler.

use super::gates::{PairGate, Sieve};
use super::passage::Passage;
use super::{agency, citation, deadline, measure};
use crate::words::Words;

/// Lets the trigger words of every recogniser pass.
static TRIGGERS: Sieve = Sieve::of(&TRIGGER_WORDS);
const TRIGGER_WORDS: PairGate<4096> = measure::triggers(agency::triggers(deadline::triggers(citation::triggers(PairGate::new()))));

impl<'w, 't> Passage<'w, 't> {
    /// Looks for the trigger words of a text.
    #[inline]
    pub(crate) fn of(words: &'w Words<'t>) -> Self {
        Self::within(words, usize::MAX)
    }

    /// Looks for the trigger words of a text, of which what begins among the first `most` words is kept.
    #[inline]
    pub(crate) fn within(words: &'w Words<'t>, most: usize) -> Self {
        Self::new(words, &TRIGGERS, most)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::extract::passage::{NUMBER, Trigger};
    use crate::extract::vocabulary::texts;
    use crate::extract::{Few, agency, citation, deadline, measure};
    use crate::model::Years;
    use crate::words::Kind;

    fn places(passage: &Passage<'_, '_>, sort: Trigger) -> Vec<usize> {
        let mut places = Vec::new();
        while let Some(at) = passage.next(sort, places.last().map_or(0, |at| at + 1)) {
            places.push(at);
        }
        places
    }

    #[test]
    fn each_recogniser_goes_from_trigger_to_trigger() {
        let words = Words::new("Sở Y tế cấp 95 thẻ trước ngày 15/6, theo Luật Thư viện; phối hợp với các xã");
        let passage = Passage::of(&words);
        let told = |sort: Trigger| places(&passage, sort).into_iter().map(|at| words.str(at)).collect::<Vec<_>>().join(" ");
        for (sort, expected) in [
            (Trigger::Citation, "95 15 6 Luật"),
            (Trigger::Time, "95 trước ngày 15 6 theo"),
            (Trigger::Measure, "95 15 6"),
            (Trigger::Step, "Sở ; phối các"),
            (Trigger::Part, "; phối"),
        ] {
            let told = told(sort);
            let mut rest = told.split(' ');
            // Others may be let pass.
            assert!(expected.split(' ').all(|word| rest.any(|next| next == word)), "{sort:?}: {told}");
        }
    }

    proptest! {
        /// Asking every word for everything finds the same triggers.
        #[test]
        fn no_trigger_is_passed_by(text in texts(vec!["chủ trì", "các", "phối hợp", "trong vòng", "Luật", "năm", "theo", "giao", "cơ quan chủ trì"])) {
            let words = Words::new(&text);
            let passage = Passage::of(&words);
            for sort in [Trigger::Citation, Trigger::Time, Trigger::Measure, Trigger::Step, Trigger::Part] {
                let plainly = (0..words.len()).filter(|&at| {
                    let second = words.hash(at + 1).unwrap_or_default();
                    let told = words.hash(at).map_or(0, |first| TRIGGERS.classes(first, second));
                    let number = words.kind(at) == Some(Kind::Digits) && NUMBER as u32 & sort.class() != 0;
                    // A sieve lets pass more than the gate.
                    assert_eq!(TRIGGER_WORDS.classes(&words, at) & !u32::from(told), 0, "{text}");
                    number || u32::from(told) & sort.class() != 0
                });
                prop_assert_eq!(places(&passage, sort), plainly.collect::<Vec<_>>(), "{}", text);
            }
        }
    }

    proptest! {
        /// No recogniser finds anything where no word begins anything. The words that are asked here begin something in some
        /// places and nothing in others.
        #[test]
        fn in_what_is_silent_nothing_is_found(
            said in proptest::collection::vec(proptest::sample::select(SAID.to_vec()), 0..5),
            capitals in any::<bool>(),
        ) {
            let text = if capitals { said.join(" ").to_uppercase() } else { said.join(" ") };
            let words = Words::new(&text);
            let passage = Passage::of(&words);
            let label = deadline::title(&Words::new("Thời gian"));
            let context = deadline::Context { place: deadline::Place::Item, years: Some(Years { from: 2027, to: 2027 }), label, taken: &[] };
            let actors = || measure::Actors { lead: Few::new(), coordinating: Few::new() };
            let found = [
                citation::find(&passage).len(),
                deadline::find(&passage, &context).len(),
                agency::find_plainly(&words),
                measure::find(&passage, &[], actors, |_| ()).len(),
                usize::from(agency::is_name_list(&words)),
            ];
            prop_assert!(!passage.is_silent() || found == [0; 5], "{}: {:?}", text, found);
        }
    }

    const SAID: [&str; 43] = [
        "Trồng rừng",
        "Mục",
        ".",
        "-",
        ";",
        "(",
        ")",
        ":",
        ",",
        "đồng chí",
        "lãnh đạo",
        "nếu",
        "khi",
        "thuộc",
        "cấp",
        "trên địa bàn",
        "của",
        "có liên quan",
        "Nhân dân",
        "học sinh",
        "hộ dân",
        "doanh nghiệp",
        "hợp tác xã",
        "trường học",
        "xã",
        "thôn",
        "Hòa Bình",
        "chủ trì",
        "phối hợp",
        "thực hiện",
        "riêng",
        "việc",
        "kinh phí",
        "đối với",
        "cuối",
        "năm",
        "cả năm",
        "hằng",
        "mười",
        "hai",
        "nửa",
        "Luật",
        "Đất đai",
    ];

    #[test]
    fn a_passage_is_silent_where_no_word_begins_anything() {
        let silent = |text: &str| Passage::of(&Words::new(text)).is_silent();
        assert!(silent("") && silent("Mục") && silent("- Cây xanh; cây keo."));
        let long = "cây ".repeat(400);
        assert!(silent(&long) && !silent(&format!("{long}5")) && !silent(&format!("5 {long}")));
        assert!(!silent("Sở Y tế") && !silent("hợp tác xã") && !silent("cả năm"));
    }

    #[test]
    fn a_long_passage_has_many_rows() {
        let text = format!("{}5 {}7 {}9", "cây ".repeat(100), "lá ".repeat(200), "rễ ".repeat(155));
        let words = Words::new(&text);
        let passage = Passage::of(&words);
        assert_eq!(places(&passage, Trigger::Measure), [100, 301, 457]);
        assert_eq!((passage.next(Trigger::Measure, 457), passage.next(Trigger::Measure, 458)), (Some(457), None));
        // A number as the last word, and none behind it, whatever the rows come to.
        for len in [63, 64, 65, 255, 256, 257, 320, 321] {
            let text = format!("{}5", "cây ".repeat(len - 1));
            let words = Words::new(&text);
            let passage = Passage::of(&words);
            assert_eq!((passage.next(Trigger::Measure, 0), passage.next(Trigger::Measure, len)), (Some(len - 1), None));
        }
    }
}
