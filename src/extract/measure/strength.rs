//! The strength of a substance: `Chlorine 70%`, `cồn 90%`, `dung dịch nước muối 0,9%`.
//!
//! ```text
//! strength  = substance number "%"
//! substance = known [letter] | ("dung dịch" | "hóa chất") {word}
//! ```
//! Such a number is no goal; what it speaks of is the name of the substance alone. A verb or a noun of
//! a rate before it (`tỷ lệ giếng khử Chlorine 70%`), a comparator, or 100% says that it is one after all.

use super::amount::Amount;
use super::clause;
use super::reading::Reading;
use crate::extract::phrases::Table;
use crate::model::MeasureKind;

/// Substances that are bought and used at a strength.
static SUBSTANCES: Table<&str> = Table::new(&[
    "chlorine",
    "chlorin",
    "clorine",
    "clorin",
    "clo",
    "cloramin",
    "cloramine",
    "chloramin",
    "chloramine",
    "javel",
    "javen",
    "cồn",
    "iod",
    "iốt",
    "povidone iod",
    "povidine",
    "formol",
    "formalin",
    "thuốc tím",
    "oxy già",
    "nước muối",
    "benkocid",
    "benzalkonium",
    "virkon",
    "permethrin",
    "cypermethrin",
    "deltamethrin",
    "glutaraldehyde",
    "hypochlorite",
    "hypochlorit",
    "axit",
    "dung dịch",
    "hóa chất",
]);

/// Words behind which the name of a substance begins.
static BEFORE_NAMES: Table<&str> = Table::new(&["bằng", "hóa chất", "dung dịch"]);

/// Words that make the number a level or a change after all.
static LEVELS: Table<&str> = Table::new(&["tỷ lệ", "tỉ lệ", "đạt", "tăng", "giảm", "nâng", "hạ", "độ", "phấn đấu"]);

/// The longest name of a substance, in words.
const NAME: usize = 6;

/// The name of the substance whose strength the amount is.
pub(super) fn named(r: &Reading<'_, '_>, amount: &Amount<'_>) -> Option<(usize, usize)> {
    let end = amount.from;
    let bare = amount.comparator.is_none() && amount.change.is_none() && !amount.linked && amount.lead == end && amount.per.is_none();
    if amount.kind != MeasureKind::Percent || !bare || amount.value >= 100.0 {
        return None;
    }
    // A name ends in letters.
    if !end.checked_sub(1).is_some_and(|before| r.letters(before)) {
        return None;
    }
    // `Cloramin B 25%`: a letter tells the sort.
    let letter = end.checked_sub(1).filter(|&at| r.capital(at) && r.at(at).chars().count() == 1);
    let known = r.start_of(end, &SUBSTANCES).or_else(|| letter.and_then(|at| r.start_of(at, &SUBSTANCES)));
    let lowest = end.saturating_sub(NAME);
    let open = (lowest..end).rev().take_while(|&at| r.letters(at)).find(|&at| r.begins(at, &["dung dịch"]));
    let substance = known.or(open)?;
    let start = clause::start(r, substance, 0);
    if (start..end).any(|at| r.begins(at, &LEVELS)) {
        return None;
    }
    let near = substance.saturating_sub(NAME).max(start);
    let comma = (near..end).rev().find(|&at| r.is(at, ",")).map_or(near, |at| at + 1);
    let led = (comma..end).rev().find_map(|at| r.past(at, &BEFORE_NAMES).filter(|&past| past < end));
    Some((led.unwrap_or(substance), end))
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, find};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    #[test]
    fn a_strength_speaks_of_its_substance() {
        for (text, expected) in [
            ("khử trùng giếng bằng Cloramin B, Chlorine 70%, máy phun", "Chlorine"),
            ("Cấp phát Cloramin B 25% cho các trạm", "Cloramin B"),
            ("lau sàn bằng dung dịch nước muối 0,9%", "nước muối"),
            ("dự trữ cồn 70% và khẩu trang", "cồn"),
            ("súc rửa bể với hóa chất Clo 12%", "Clo"),
            ("Cấp phát công bằng, kịp thời cồn 70% cho các trạm", "cồn"),
            // Levels and changes.
            ("Tỷ lệ giếng khử bằng Chlorine 70%", "Tỷ lệ giếng khử bằng Chlorine"),
            ("Giảm sử dụng hóa chất 30%", "sử dụng hóa chất"),
            ("Thu gom hóa chất 100%", "Thu gom hóa chất"),
        ] {
            let found = find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found);
            assert_eq!(found.first().map(|measure| &*measure.indicator), Some(expected), "{text}");
        }
    }
}
