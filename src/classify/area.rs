//! The area of what stands under a chain of titles, and how sections divide what they stand in.

use super::{Meaning, Subject};
use crate::model::AreaKind;

/// What a section and those beside it are about: their subjects may divide what they stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Division {
    sections: u32,
    /// How many of them name a content of the reform.
    contents: u32,
    /// How many name what is built for the digital transformation.
    digital: u32,
}

impl Division {
    /// Counts a section.
    pub(crate) fn count(&mut self, subject: Subject) {
        self.sections += 1;
        self.contents += u32::from(matches!(subject, Subject::Content(_)));
        self.digital += u32::from(subject == Subject::Digital);
    }

    /// Whether they divide goals of the whole plan: at least two name a content.
    fn of_goals(self) -> bool {
        self.contents >= 2
    }

    /// Whether they divide solutions of the whole plan: most name a content or what is digital, and not one of each.
    fn of_solutions(self) -> bool {
        (self.contents >= 2 || self.digital >= 3) && (self.contents + self.digital) * 2 > self.sections
    }
}

/// The area of an item: the kind, and the place in the chain of the section that gives it.
///
/// `chain` holds the meaning of each section above the item, outermost first, and how
/// it and those beside it divide their parent.
pub(crate) fn area(chain: &[(Meaning, Division)]) -> Option<(usize, AreaKind)> {
    let mut solutions = None;
    let mut general = None;
    let mut resources = None;
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
            Subject::Content(_) if solutions.is_some() && !division.of_solutions() => {}
            Subject::Content(kind) if general.is_none() || division.of_goals() => return Some((place, kind)),
            Subject::Digital if general.is_none() && (solutions.is_none() || division.of_solutions()) => {
                return Some((place, AreaKind::DigitalGovernment));
            }
            Subject::Accompanying(kind) if solutions.is_none() && general.is_none() => return Some((place, kind)),
            Subject::Resources => resources = resources.or(Some(place)),
            Subject::Other if solutions.is_none() && general.is_none() => return Some((place, AreaKind::Other)),
            _ => {}
        }
    }
    let planwide = general.map(|place| (place, AreaKind::General)).or(solutions.map(|place| (place, AreaKind::Solutions)));
    planwide.or(resources.map(|place| (place, AreaKind::Other))).or((!chain.is_empty()).then_some((0, AreaKind::Other)))
}

#[cfg(test)]
mod tests {
    use super::super::meaning;
    use super::*;
    use crate::words::Words;

    fn division(contents: u32, digital: u32, sections: u32) -> Division {
        Division { sections, contents, digital }
    }

    #[test]
    fn the_highest_subject_gives_the_area() {
        let chain = |titles: &[&str]| titles.iter().map(|t| (meaning(&Words::new(t)), division(2, 0, 2))).collect::<Vec<_>>();
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
        let alone =
            [(meaning(&Words::new("MỤC TIÊU")), Division::default()), (meaning(&Words::new("Cải cách thể chế")), Division::default())];
        assert_eq!(area(&alone), Some((0, AreaKind::General)), "a lone sub-heading divides nothing");
        let one_of_five =
            [(meaning(&Words::new("GIẢI PHÁP")), Division::default()), (meaning(&Words::new("Hoàn thiện thể chế")), division(1, 0, 5))];
        assert_eq!(area(&one_of_five), Some((0, AreaKind::Solutions)), "one solution of five");
        let four_of_six = [
            (meaning(&Words::new("NHIỆM VỤ, GIẢI PHÁP")), Division::default()),
            (meaning(&Words::new("Cải cách thể chế")), division(4, 0, 6)),
        ];
        assert_eq!(area(&four_of_six), Some((1, AreaKind::Institutions)), "solutions divided by content");
        let solutions = |title: &str, division| {
            area(&[(meaning(&Words::new("GIẢI PHÁP")), Division::default()), (meaning(&Words::new(title)), division)])
        };
        assert_eq!(solutions("Phát triển hạ tầng số", division(1, 4, 8)), Some((1, AreaKind::DigitalGovernment)));
        assert_eq!(solutions("Phát triển hạ tầng số", division(1, 1, 4)), Some((0, AreaKind::Solutions)), "half is not most");
        assert_eq!(solutions("Phát triển hạ tầng số", division(1, 1, 3)), Some((0, AreaKind::Solutions)), "one of each divides nothing");
        assert_eq!(solutions("Tăng cường tuyên truyền", division(1, 4, 8)), Some((0, AreaKind::Solutions)));
        let goals = [(meaning(&Words::new("MỤC TIÊU")), Division::default()), (meaning(&Words::new("Hạ tầng số")), division(0, 3, 3))];
        assert_eq!(area(&goals), Some((0, AreaKind::General)), "goals are divided by the contents of the reform alone");
    }
}
