//! The area of what stands under a chain of titles, and how sections divide what they stand in.

use super::{Meaning, Subject};
use crate::model::AreaKind;

/// Whether a section and those beside it divide their parent by the contents of the reform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Division {
    /// At most one of them names a content.
    No,
    /// Some do.
    Partly,
    /// Most do.
    Mostly,
}

impl Division {
    /// The division of so many sections, of which so many name a content.
    pub(crate) fn of(contents: usize, sections: usize) -> Self {
        match () {
            () if contents < 2 => Self::No,
            () if contents * 2 > sections => Self::Mostly,
            () => Self::Partly,
        }
    }
}

/// The area of an item: the kind, and the place in the chain of the section that gives it.
///
/// `chain` holds the meaning of each section above the item, outermost first, and how
/// it and those beside it divide their parent.
pub(crate) fn area(chain: &[(Meaning, Division)]) -> Option<(usize, AreaKind)> {
    let mut solutions = None;
    let mut general = None;
    for (place, (meaning, division)) in chain.iter().enumerate() {
        match meaning.subject {
            Subject::None => {}
            Subject::Solutions => solutions = solutions.or(Some(place)),
            // Goals of the whole plan can be divided by content further down.
            Subject::Planwide(AreaKind::General) if place == 0 => general = Some(place),
            // Deeper down `Mục tiêu` and its like only say what the items are.
            Subject::Planwide(AreaKind::General) => {}
            Subject::Planwide(kind) if place == 0 || solutions.is_none() && general.is_none() => return Some((place, kind)),
            // Among solutions of another kind `Hoàn thiện thể chế` is one more solution.
            Subject::Content(_) if solutions.is_some() && *division != Division::Mostly => {}
            Subject::Content(kind) if general.is_none() || *division > Division::No => return Some((place, kind)),
            Subject::Accompanying(kind) if solutions.is_none() && general.is_none() => return Some((place, kind)),
            Subject::Other if solutions.is_none() && general.is_none() => return Some((place, AreaKind::Other)),
            _ => {}
        }
    }
    let planwide = general.map(|place| (place, AreaKind::General)).or(solutions.map(|place| (place, AreaKind::Solutions)));
    planwide.or((!chain.is_empty()).then_some((0, AreaKind::Other)))
}

#[cfg(test)]
mod tests {
    use super::super::meaning;
    use super::*;
    use crate::words::Words;

    #[test]
    fn the_highest_subject_gives_the_area() {
        let chain = |titles: &[&str]| titles.iter().map(|t| (meaning(&Words::new(t)), Division::Mostly)).collect::<Vec<_>>();
        for (titles, expected) in [
            (&["NỘI DUNG", "Cải cách thể chế", "Chỉ tiêu"][..], Some((1, AreaKind::Institutions))),
            (&["MỤC TIÊU, NHIỆM VỤ", "Mục tiêu đến năm 2030", "Cải cách tài chính công"], Some((2, AreaKind::PublicFinance))),
            (&["MỤC ĐÍCH, YÊU CẦU", "Yêu cầu"], Some((0, AreaKind::General))),
            (&["GIẢI PHÁP THỰC HIỆN", "Tăng cường tuyên truyền"], Some((0, AreaKind::Solutions))),
            (&["TỔ CHỨC THỰC HIỆN", "Sở Tài chính"], Some((0, AreaKind::Implementation))),
            (&["NỘI DUNG"], Some((0, AreaKind::Other))),
            (&[], None),
        ] {
            assert_eq!(area(&chain(titles)), expected, "{titles:?}");
        }
        let alone = [(meaning(&Words::new("MỤC TIÊU")), Division::No), (meaning(&Words::new("Cải cách thể chế")), Division::No)];
        assert_eq!(area(&alone), Some((0, AreaKind::General)), "a lone sub-heading divides nothing");
        let one_of_five =
            [(meaning(&Words::new("GIẢI PHÁP")), Division::No), (meaning(&Words::new("Hoàn thiện thể chế")), Division::of(1, 5))];
        assert_eq!(area(&one_of_five), Some((0, AreaKind::Solutions)), "one solution of five");
        let four_of_six =
            [(meaning(&Words::new("NHIỆM VỤ, GIẢI PHÁP")), Division::No), (meaning(&Words::new("Cải cách thể chế")), Division::of(4, 6))];
        assert_eq!(area(&four_of_six), Some((1, AreaKind::Institutions)), "solutions divided by content");
    }
}
