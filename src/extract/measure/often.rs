//! What is done so often, where it stands behind the number: `Định kỳ | 02 lần/tháng | ra quân dọn bến`, `tổ chức | 01 lần | đối thoại`.

use super::amount::Amount;
use super::lexicon;
use super::pieces::Piece;
use super::reading::Reading;
use super::subject::{Behind, Subject};
use crate::extract::phrases::Table;
use crate::model::MeasureKind;

/// Words of a rhythm, which name nothing that is done.
static RHYTHMS: Table<&str, 16> = Table::new(&["định kỳ", "thường xuyên", "thường kỳ", "đều đặn"]);

/// The subject of a number of times before which stands nothing but a rhythm, or a verb that says no more than that something is done.
/// Words behind it that only tell where or for whom are not what is done.
pub(super) fn of_rhythm(r: &Reading<'_, '_>, amount: &Amount<'_>, behind: &Behind, head: Piece) -> Option<Subject> {
    let done = behind.start();
    let told = !behind.is_empty() && behind.unit.is_none() && r.letters(done) && !r.is_any(done, lexicon::PREPOSITIONS);
    if amount.kind != MeasureKind::Frequency || amount.linked || !told {
        return None;
    }
    if r.past(head.0, &RHYTHMS) == Some(head.1) {
        return Some(Subject::behind(*behind));
    }
    let light = r.past(head.0, &["tổ chức", "thực hiện", "tổ chức thực hiện"]) == Some(head.1);
    light.then(|| Subject { pieces: std::iter::once(head).chain(behind.pieces()).collect(), behind: true, ..Subject::default() })
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, find};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    #[test]
    fn what_is_done_may_stand_behind() {
        for (expected, text) in [
            ("ra quân dọn bến", "Định kỳ 02 lần/tháng ra quân dọn bến"),
            ("tổ chức đối thoại với chủ đò", "Định kỳ ít nhất 01 lần/quý tổ chức đối thoại với chủ đò"),
            ("kiểm tra phao", "Định kỳ mỗi tháng 01 lần kiểm tra phao"),
            ("Tổ chức đối thoại với chủ đò", "Tổ chức 01 lần/quý đối thoại với chủ đò"),
            // What is done stands before, and behind it where, for whom or what else.
            ("Kiểm tra phao định kỳ", "Kiểm tra phao định kỳ 02 lần/năm tại các bến"),
            ("Tổ chức", "Tổ chức 01 lần/quý tại các bến"),
            ("Kiểm tra định kỳ", "Kiểm tra định kỳ 01 lần/năm, đột xuất 02 lần/năm"),
        ] {
            let found = find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found.indicator.into_owned());
            assert_eq!(found.first().map(String::as_str), Some(expected), "{text}");
        }
    }
}
