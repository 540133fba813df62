//! Two shares of one thing, each told of a level of its own behind the number: `đạt tối thiểu 90% đối với cấp tỉnh và 80% đối với cấp
//! xã`, `90% (cấp tỉnh), 80% (cấp xã)`. What bounds the first bounds both, and each level belongs to what is measured.

use super::amount::Amount;
use super::lexicon;
use super::pieces::Piece;
use super::reading::Reading;
use super::subject::Subject;
use crate::model::MeasureKind;

/// The longest name of a level, in words, with what leads to it.
const SCOPE: usize = 10;

/// The level that stands right behind a number: its words, and the word behind it.
fn scope(r: &Reading<'_, '_>, at: usize) -> Option<(Piece, usize)> {
    if r.is(at, "(") {
        let close = r.closing(at).filter(|&close| close - at <= SCOPE)?;
        let named = r.begins(at + 1, &lexicon::LEVELS) && (at + 1..close).all(|at| r.letters(at));
        return named.then_some(((at + 1, close), close + 1));
    }
    let level = r.past(at, &["đối với", "ở", "tại"]).filter(|&level| r.begins(level, &lexicon::LEVELS))?;
    let end = (level..=level + SCOPE).find(|&at| !r.letters(at) || r.is(at, "và"))?;
    let says = |at: usize| r.begins(at, &lexicon::LIGHT_VERBS) || r.begins(at, &lexicon::PREDICATES);
    (end > level && !(at..end).any(says)).then_some(((at, end), end))
}

/// Whether two shares are told of two levels in the same words, and nothing but a comma or `và` parts them.
pub(super) fn are_alike(r: &Reading<'_, '_>, first: &Amount<'_>, second: &Amount<'_>) -> bool {
    let share = |amount: &Amount<'_>| amount.kind == MeasureKind::Percent;
    let joined = || second.lead == second.from && r.behind_any(second.lead, &[",", "và"]) && second.lead - first.to <= SCOPE + 4;
    share(first)
        && share(second)
        && second.value < 100.0
        && r.same(first.to, second.to)
        && joined()
        && scope(r, first.to).is_some_and(|(_, end)| end + 1 == second.lead)
        && scope(r, second.to).is_some()
}

/// Gives each of two such shares its level, where it has none.
pub(super) fn name_first(r: &Reading<'_, '_>, amounts: &[Amount<'_>], subjects: &mut [Subject]) {
    for index in 1..amounts.len() {
        let (Some(first), Some(second)) = (amounts.get(index - 1), amounts.get(index)) else { continue };
        // Most numbers have nothing such behind them.
        if !r.is_any(first.to, &["đối", "ở", "tại", "("]) || !are_alike(r, first, second) {
            continue;
        }
        let pair = subjects.get(index - 1..=index).unwrap_or_default();
        if !pair.iter().all(|subject| subject.before) {
            continue;
        }
        for (amount, at) in [(first, index - 1), (second, index)] {
            let level = scope(r, amount.to);
            if let Some((subject, (level, _))) = subjects.get_mut(at).zip(level)
                && subject.pieces.iter().all(|&(_, end)| end <= amount.lead)
            {
                subject.pieces.push(level);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, find};
    use crate::extract::passage::Passage;
    use crate::model::Comparator;
    use crate::words::Words;

    fn told(text: &str) -> Vec<(Comparator, String)> {
        find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| (found.comparator, found.indicator.into_owned()))
    }

    #[test]
    fn a_bound_and_a_subject_are_shared_by_two_levels() {
        for (one, other, text) in [
            ("đối với cấp tỉnh", "đối với cấp xã", "Tỷ lệ đò có phao đạt tối thiểu 90% đối với cấp tỉnh và 80% đối với cấp xã"),
            ("đối với cấp tỉnh", "đối với cấp xã", "Tỷ lệ đò có phao tối thiểu 90% đối với cấp tỉnh, 80% đối với cấp xã."),
            ("ở cấp tỉnh", "ở cấp xã", "Tỷ lệ đò có phao đạt ít nhất 90% ở cấp tỉnh và 80% ở cấp xã; mở bến"),
            ("cấp tỉnh", "cấp xã", "Tỷ lệ đò có phao đạt tối thiểu 90% (cấp tỉnh), 80% (cấp xã)"),
            ("đô thị", "nông thôn", "Tỷ lệ đò có phao đạt tối thiểu 90% (đô thị), 80% (nông thôn)"),
        ] {
            let expected = [one, other].map(|level| (Comparator::AtLeast, format!("Tỷ lệ đò có phao {level}")));
            assert_eq!(told(text), expected, "{text}");
        }
        for text in [
            "Tỷ lệ đò có phao đạt tối thiểu 90% đối với cấp tỉnh, đạt 80% đối với cấp xã",
            "Tỷ lệ đò có phao đạt tối thiểu 90% đối với cấp tỉnh và 100% đối với cấp xã",
        ] {
            assert_eq!(told(text).get(1).map(|(comparator, _)| *comparator), Some(Comparator::Equal), "{text}");
        }
        for (first, text) in [
            ("Tỷ lệ đò có phao", "Tỷ lệ đò có phao đạt tối thiểu 90% đối với cấp tỉnh và tỷ lệ bến sạch 80% đối với cấp xã"),
            ("Tỷ lệ đò có phao", "Tỷ lệ đò có phao đạt 90% đối với cấp tỉnh"),
        ] {
            assert_eq!(told(text).first().map(|(_, indicator)| indicator.as_str()), Some(first), "{text}");
        }
    }

    #[test]
    fn a_part_set_apart_behind_a_semicolon_has_the_same_head() {
        for (expected, text) in [
            (
                "Mức độ hài lòng lĩnh vực đất đai, xây dựng",
                "Mức độ hài lòng đạt tối thiểu 95%; riêng lĩnh vực đất đai, xây dựng đạt tối thiểu 90%",
            ),
            ("Tỷ lệ đò có phao cấp xã", "Tỷ lệ đò có phao đạt 98%; riêng cấp xã đạt 90%"),
            ("Tỷ lệ đò có phao vùng cao", "Tỷ lệ đò có phao đạt 98%; riêng vùng cao đạt 90%"),
            ("Tỷ lệ đò có phao lĩnh vực du lịch", "Tỷ lệ đò có phao đạt 98%, riêng lĩnh vực du lịch đạt 90%"),
            ("lĩnh vực du lịch", "Tỷ lệ đò hỏng giảm 2%; riêng lĩnh vực du lịch đạt 90%"),
            ("tỷ lệ đò sạch", "Tỷ lệ đò có phao đạt 98%; riêng tỷ lệ đò sạch đạt 90%"),
            ("bến có phao", "Tỷ lệ đò có phao đạt 98%; riêng bến có phao đạt 90%"),
            ("xã hoàn thành cầu phao", "Tỷ lệ đò có phao đạt 98%; riêng xã hoàn thành cầu phao đạt 90%"),
            ("lĩnh vực du lịch, số đò sạch", "Tỷ lệ đò có phao đạt 98%; riêng lĩnh vực du lịch, số đò sạch đạt 90%"),
        ] {
            assert_eq!(told(text).get(1).map(|(_, indicator)| indicator.as_str()), Some(expected), "{text}");
        }
    }

    #[test]
    fn shares_of_two_levels_have_one_predicate() {
        for (expected, text) in [
            ("sổ đò ngang tại cấp tỉnh được in", "100% sổ đò ngang tại cấp tỉnh, 95% sổ đò ngang tại cấp xã được in"),
            ("sổ đò cấp tỉnh được in", "100% sổ đò cấp tỉnh, 95% sổ đò cấp xã được in"),
            ("sổ đò được in", "100% sổ đò được in, 95% sổ đò được số hóa"),
            ("sổ đò cấp tỉnh", "100% sổ đò cấp tỉnh, 95% bến phà cấp xã được xây kè"),
        ] {
            assert_eq!(told(text).first().map(|(_, indicator)| indicator.as_str()), Some(expected), "{text}");
        }
    }
}
