//! Building as a part of an economy: `Công nghiệp tăng 12%, xây dựng tăng 10%`. Elsewhere it is what is done, which names nothing.

use super::reading::Reading;
use super::subject::Subject;
use crate::extract::economy::SECTORS;

/// What else the parts of an economy begin with beside which building is one, not what is done.
const PARTS: [&str; 2] = ["nông", "ngành"];

/// Whether a subject is the sector of building, told beside another: `công nghiệp tăng 12%, | xây dựng | tăng 10%`.
pub(super) fn is_one(r: &Reading<'_, '_>, subject: &Subject, beside: Option<&Subject>) -> bool {
    let Some(&(from, to)) = subject.pieces.first() else { return false };
    let part = |at: usize| r.begins(at, &SECTORS) || r.is_any(at, &PARTS);
    let begins = |subject: &Subject| subject.before && subject.pieces.iter().any(|&(from, _)| part(from));
    r.past(from, &["xây dựng"]) == Some(to) && beside.is_some_and(begins)
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, find};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    #[test]
    fn building_is_a_sector_beside_others() {
        for (expected, text) in [
            (&["Công nghiệp", "xây dựng"][..], "Công nghiệp tăng 12%, xây dựng tăng 10%"),
            (&["nông nghiệp", "công nghiệp", "xây dựng"], "Cơ cấu: nông nghiệp 18%; công nghiệp 30%; xây dựng 15%"),
            (&["cầu", "trường học"], "Đầu tư 5 cầu, xây dựng 10 trường học"),
            (&["Thu phí đò", "Thu phí đò"], "Thu phí đò đạt 80% dự toán, xây dựng đạt 90%"),
        ] {
            let found = find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found.indicator.into_owned());
            assert_eq!(found, expected, "{text}");
        }
    }
}
