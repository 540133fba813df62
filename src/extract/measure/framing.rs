//! Words at the head of a subject that its number makes superfluous.
//!
//! ```text
//! assurance  Đảm bảo | xây dựng trạm … đạt 100%      what is assured is what is measured
//! count      28 | trạm … (chiếm 32,2%)               the number whose share the bracket gives
//! total      Tốt nghiệp | : 361/362 học sinh, đạt 99,7%
//! denial     Không | kiểm tra | quá 01 lần            what may be done so often is what is counted
//! ```

use super::amount::Amount;
use super::clause;
use super::reading::Reading;
use super::subject::Subject;
use super::unit;
use crate::extract::number;
use crate::model::MeasureKind;

/// Leaves `đảm bảo` at the head out when the clause ends in `đạt N%`. Without `đạt` it is the verb of
/// the sentence: `Bảo đảm cơ sở vật chất cho 100% học viên`.
pub(super) fn without_assurance(r: &Reading<'_, '_>, amount: &Amount<'_>, head: (usize, usize)) -> (usize, usize) {
    // Few subjects begin with it.
    let verb = r.past(head.0, &["đảm bảo", "bảo đảm"]).filter(|&at| at < head.1);
    if verb.is_none() {
        return head;
    }
    let reached = (amount.lead..amount.from).any(|at| r.is(at, "đạt"));
    let mut end = amount.to;
    while r.is_time(end) {
        end += 1;
    }
    let closed = r.is_any(end, &["", ",", "và", ")"]) || r.parts_clauses(end);
    (verb.filter(|_| reached && closed).unwrap_or(head.0), head.1)
}

/// Leaves a count at the head out, of which a bracket gives the share.
pub(super) fn without_count(r: &Reading<'_, '_>, head: (usize, usize)) -> (usize, usize) {
    let Some(count) = number::read(r, head.0) else {
        return head;
    };
    // `45/60 xã`: the whole belongs to the count.
    let whole = r.is(count.end, "/").then(|| number::read(r, count.end + 1)).flatten();
    let end = whole.map_or(count.end, |whole| whole.end);
    (if end < head.1 && r.letters(end) { end } else { head.0 }, head.1)
}

/// The subject of a share whose head tells the count and the total, too, without those: they say the same in numbers.
pub(super) fn without_total(r: &Reading<'_, '_>, amount: &Amount<'_>, head: (usize, usize)) -> Subject {
    let total = |at: usize| total(r, at).filter(|&(end, _)| end <= head.1).map(|(end, noun)| (at, end, noun));
    let share = amount.kind == MeasureKind::Percent;
    let Some((at, end, noun)) = (head.0 + 1..head.1).find_map(total).filter(|_| share) else {
        return Subject::before(head, None);
    };
    // Behind a colon, and where a rate is named, the noun only counts what the name before it names.
    let rate = r.begins(head.0, &["tỷ lệ", "tỉ lệ", "số"]) || noun.is_some() && (head.0..at).any(|word| r.at(word) == r.at(end));
    let counts = noun.unwrap_or(end) == head.1;
    if rate && !counts {
        return Subject::before(head, None);
    }
    let named = counts && (rate || r.is_colon(at - 1));
    let rest = (if named { head.1 } else { end }, head.1);
    let pieces = [(head.0, at), rest].into_iter().map(|(from, to)| clause::trimmed(r, from, to)).filter(|&(from, to)| from < to);
    Subject { pieces: pieces.collect(), before: true, ..Subject::default() }
}

/// The words between a share and the bracket of the next, where they tell another count with its total.
pub(super) fn with_total(r: &Reading<'_, '_>, from: usize, open: usize) -> Option<(usize, usize)> {
    let head = clause::head(r, from + usize::from(r.is(from, ")")), open);
    (head.0 + 1..head.1).any(|at| total(r, at).is_some()).then_some(head)
}

/// A count out of all of them at `at`, of the two numbers' words: `361/362 | học sinh`. Where it ends, and the noun.
fn total(r: &Reading<'_, '_>, at: usize) -> Option<(usize, Option<usize>)> {
    if !number::begins(r, at) || r.is_time(at) || r.is_taken(at) || at > 0 && r.joined(at - 1) {
        return None;
    }
    let part = number::read(r, at).filter(|part| r.is(part.end, "/") && r.joined(part.end))?;
    let whole = number::read(r, part.end + 1).filter(|whole| part.value <= whole.value && whole.value > 1.0)?;
    let noun = unit::noun(r, whole.end).map(|noun| noun.to);
    let ends = r.is_any(whole.end, &["(", ",", "", ")"]);
    (noun.is_some() || ends).then_some((whole.end, noun))
}

/// Leaves `không` at the head of what is not done more often out: `Không | kiểm tra quá 01 lần`.
pub(super) fn without_denial(r: &Reading<'_, '_>, amount: &Amount<'_>, head: (usize, usize)) -> (usize, usize) {
    let denied = r.is(amount.from, "quá") && r.is(head.0, "không");
    (head.0 + usize::from(denied), head.1)
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, find};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    #[test]
    fn words_that_the_number_makes_superfluous() {
        for (text, expected) in [
            ("Đảm bảo xây dựng trạm đo mưa đạt 100%", "xây dựng trạm đo mưa"),
            ("Bảo đảm duy tu bến phà, cầu phao đạt 80%; kiểm tra", "duy tu bến phà, cầu phao"),
            ("Đảm bảo phủ sóng các đảo đạt 90% năm 2029.", "phủ sóng các đảo"),
            ("Đảm bảo làm đường gom đạt 70% và trồng cây dọc tuyến", "làm đường gom"),
            ("có 28 trạm bơm chạy điện mặt trời (Chiếm 32,2 %)", "trạm bơm chạy điện mặt trời"),
            ("Có 12 bến phà đạt chuẩn (chiếm 40%)", "bến phà đạt chuẩn"),
            ("45/60 cầu phao được kiểm định (75%)", "cầu phao được kiểm định"),
            ("Tốt nghiệp THCS: 361/362 học sinh, đạt 99,7%", "Tốt nghiệp THCS"),
            ("Học sinh lên lớp: 151/151 học sinh (100%)", "Học sinh lên lớp"),
            ("Tốt nghiệp: Điểm Tân Mỹ 249/249 (100%), Điểm Tân Kiều 112/113 (99,12%)", "Điểm Tân Kiều"),
            ("Xóm Bắc 45/60 nóc nhà (75%), xóm Đông 30/40 nóc nhà (75%)", "xóm Đông nóc nhà"),
            ("Đã cấp 4.500/5.000 giấy chứng nhận, đạt 90%", "Đã cấp giấy chứng nhận"),
            ("Điểm trường Tân Kiều 112/113 (99,12%)", "Điểm trường Tân Kiều"),
            ("Số đơn vị trực 24/24 giờ đạt 90%", "Số đơn vị trực 24/24 giờ"),
            ("Tỷ lệ phòng học kiên cố 361/380 phòng, đạt 95%", "Tỷ lệ phòng học kiên cố"),
            ("Phòng học kiên cố 361/380 phòng, đạt 95%", "Phòng học kiên cố"),
            // Without `đạt` it is the verb of the sentence; a bracket may stand behind a name.
            ("Bảo đảm cơ sở vật chất và duy trì bếp ăn cho 100% học viên", "Bảo đảm cơ sở vật chất và duy trì bếp ăn cho học viên"),
            ("Số hộ dùng nước máy (chiếm 40%)", "Số hộ dùng nước máy"),
        ] {
            let found = find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found);
            assert_eq!(found.last().map(|measure| &*measure.indicator), Some(expected), "{text}");
        }
    }

    #[test]
    fn verbs_of_new_work_commit() {
        for text in [
            "Lắp mới 12 camera",
            "Làm mới 03 bến phà",
            "trồng mới 500 cây xanh",
            "xây mới 04 cầu phao",
            "mở mới 02 tuyến đường",
            "cấp mới 30 tài khoản",
        ] {
            assert_eq!(find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found).len(), 1, "{text}");
        }
        for text in ["đổi mới 12 lĩnh vực", "xã mới 3"] {
            assert!(find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found).is_empty(), "{text}");
        }
    }
}
