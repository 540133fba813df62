//! Shares by grade: `Học tập: Tốt 35%, Khá 40%, Đạt 24%, Chưa đạt 1%`.
//!
//! ```text
//! grades = [label] [":"] grade share {("," | ";" | "và") grade share}
//! share  = [":" | "đạt" | "chiếm" | "là"] number "%" ["(" … ")"]
//! ```
//! `đạt` before a number ties it to a subject, and `hoàn thành` says what is done; between other grades each is one of
//! them. All share the label before the first.

use super::amount::Amount;
use super::clause;
use super::pieces::Piece;
use super::reading::Reading;
use super::subject::Subject;
use crate::extract::gates::Gate;
use crate::extract::phrases::Table;
use crate::model::MeasureKind;

/// The grades of pupils, of servants and of their work.
static GRADES: Table<&str> = Table::new(&[
    "xuất sắc",
    "giỏi",
    "rất tốt",
    "tốt",
    "khá",
    "trung bình",
    "yếu",
    "kém",
    "chưa đạt",
    "không đạt",
    "hoàn thành xuất sắc",
    "hoàn thành xuất sắc nhiệm vụ",
    "hoàn thành tốt",
    "hoàn thành tốt nhiệm vụ",
    "chưa hoàn thành",
    "không hoàn thành",
    "chưa hoàn thành nhiệm vụ",
    "không hoàn thành nhiệm vụ",
    "đạt",
    "hoàn thành",
    "hoàn thành nhiệm vụ",
]);

/// Those of them that are a grade only beside others.
const VERBS: [&str; 2] = ["đạt", "hoàn thành"];

/// What ties a grade to its share.
const TIES: [&str; 4] = [":", "đạt", "chiếm", "là"];

/// The words right before the share of a grade.
static LAST: Gate<64> = Gate::new().ending(&GRADES, 1).phrases(&TIES, 1);

/// What parts two grades, and what stands before the first.
const PARTS: [&str; 3] = [",", ";", "và"];
const OPENS: [&str; 5] = [":", "(", "-", "+", "–"];

/// The longest label, in words.
const LABEL: usize = 10;

/// Gives each share of a row of grades its grade, with the label before the first; that of the first number begins at `floor`
/// or behind it.
pub(super) fn name(r: &Reading<'_, '_>, amounts: &[Amount<'_>], floor: usize, subjects: &mut [Subject]) {
    let shares = amounts.iter().enumerate().filter(|(_, amount)| amount.kind == MeasureKind::Percent);
    // Most texts have no two, and most of the others no grade.
    if shares.clone().nth(1).is_none() || !shares.clone().any(|(_, amount)| before(r, amount).is_some()) {
        return;
    }
    let shares: Vec<(usize, Option<Piece>)> = shares.map(|(index, amount)| (index, before(r, amount))).collect();
    let mut from = 0;
    while let Some(&(index, grade)) = shares.get(from) {
        let mut row: Vec<(usize, Piece)> = grade.map(|grade| (index, grade)).into_iter().collect();
        while let (Some(&(last, _)), Some(&(next, Some(grade)))) = (row.last(), shares.get(from + row.len())) {
            if !amounts.get(last).is_some_and(|last| follows(r, last.to, grade.0)) {
                break;
            }
            row.push((next, grade));
        }
        from += row.len().max(1);
        row.pop_if(|(last, _)| !amounts.get(*last).is_some_and(|last| ends(r, last.to)));
        if row.len() > 1 && is_row(r, &row) && !row.iter().any(|&(_, (grade, _))| is_joined(r, grade)) {
            let floor = index.checked_sub(1).and_then(|before| amounts.get(before)).map_or(floor, |before| before.to);
            share_label(r, &row, floor, subjects);
        }
    }
}

/// The grade right before a share.
pub(super) fn before(r: &Reading<'_, '_>, amount: &Amount<'_>) -> Option<Piece> {
    let last = amount.from.checked_sub(1)?;
    if LAST.classes(r, last) == 0 {
        return None;
    }
    let grade = |end: usize| r.start_of(end, &GRADES).map(|from| (from, end));
    let tied = || Some(last).filter(|&at| r.is_any(at, &TIES)).and_then(grade);
    // Behind another word `đạt` only ties: `Giỏi đạt 35%`.
    let own = grade(amount.from).filter(|&(from, to)| to - from > 1 || !r.is(from, "đạt") || starts(r, from));
    own.or_else(tied)
}

/// What joins grades to one.
const JOINTS: [&str; 6] = [",", "và", "-", "–", "+", "/"];

/// Whether the grade at `at` is the last of several that have one share: `tốt, | khá 98%, trung bình 2%`. What each of
/// a row measures is not told there.
fn is_joined(r: &Reading<'_, '_>, at: usize) -> bool {
    let end = if r.behind_any(at, &JOINTS) { at - 1 } else { at };
    r.start_of(end, &GRADES).is_some()
}

/// Whether a grade may be the first words of its clause at `at`.
fn starts(r: &Reading<'_, '_>, at: usize) -> bool {
    at == 0 || r.behind_any(at, &PARTS) || r.behind_any(at, &OPENS)
}

/// Whether nothing more is said of a share that ends at `to`. `Tốt 20%, đạt 100% | kế hoạch` goes on.
fn ends(r: &Reading<'_, '_>, mut to: usize) -> bool {
    while r.is_time(to) {
        to += 1;
    }
    !r.letters(to) || r.is(to, "và")
}

/// Whether nothing but a bracket and what parts two grades stands between a share and the next grade.
fn follows(r: &Reading<'_, '_>, to: usize, grade: usize) -> bool {
    let at = if r.is(to, "(") { clause::closing(r, to).map_or(to, |close| close + 1) } else { to };
    at + 1 == grade && r.is_any(at, &PARTS)
}

/// Whether grades stand in a row: two that are no verbs, or one beside verbs with a capital.
fn is_row(r: &Reading<'_, '_>, row: &[(usize, Piece)]) -> bool {
    let verb = |&&(_, (from, to)): &&(usize, Piece)| VERBS.contains(&r.slice(from, to).to_lowercase().as_str());
    let written_as_grade = |&(_, (from, _)): &(usize, Piece)| r.capital(from);
    let sure = row.iter().filter(|grade| !verb(grade)).count();
    sure > 1 || sure == 1 && row.iter().filter(verb).all(written_as_grade)
}

/// Writes what a row of grades measures.
fn share_label(r: &Reading<'_, '_>, row: &[(usize, Piece)], floor: usize, subjects: &mut [Subject]) {
    let Some(&(_, (first, _))) = row.first() else { return };
    let end = if first > floor && r.is_colon(first - 1) { first - 1 } else { first };
    let parted = end == first && starts(r, first);
    let label = clause::head(r, clause::start(r, end, floor), end);
    let label = Some(label).filter(|&(from, to)| !parted && from < to && to - from <= LABEL);
    for (place, &(index, grade)) in row.iter().enumerate() {
        let pieces = match label {
            Some((from, _)) if place == 0 => (from, grade.1).into(),
            Some(label) => [label, grade].into_iter().collect(),
            None => grade.into(),
        };
        if let Some(subject) = subjects.get_mut(index) {
            *subject = Subject { pieces, before: true, ..Subject::default() };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, find};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    #[test]
    fn each_share_of_a_row_is_that_of_its_grade() {
        for (text, expected) in [
            ("Học tập: Tốt 35%, Khá 40%, Đạt 24%, Chưa đạt 1%", &["Học tập: Tốt", "Học tập Khá", "Học tập Đạt", "Học tập Chưa đạt"][..]),
            ("Rèn luyện: Tốt 95,5% (509 HS); Khá 4% (21 HS); Đạt 0,5% (3 HS).", &["Rèn luyện: Tốt", "Rèn luyện Khá", "Rèn luyện Đạt"]),
            ("Học lực: Giỏi: 35%; Khá: 40%; Đạt: 25%", &["Học lực: Giỏi", "Học lực Khá", "Học lực Đạt"]),
            ("Hạnh kiểm: Giỏi đạt 35%, khá đạt 40%, trung bình dưới 25%", &["Hạnh kiểm: Giỏi", "Hạnh kiểm khá", "Hạnh kiểm trung bình"]),
            (
                "Xếp loại: Hoàn thành tốt 45%, hoàn thành 54,5%, chưa hoàn thành 0,5%",
                &["Xếp loại: Hoàn thành tốt", "Xếp loại hoàn thành", "Xếp loại chưa hoàn thành"],
            ),
            ("Tỷ lệ học sinh khá 40%, giỏi 30%", &["Tỷ lệ học sinh khá", "Tỷ lệ học sinh giỏi"]),
            ("Học lực giỏi 35%, hạnh kiểm tốt 98%", &["Học lực giỏi", "hạnh kiểm tốt"]),
            ("Rèn luyện: Khá 98%, Đạt 2%", &["Rèn luyện: Khá", "Rèn luyện Đạt"]),
            ("Tốt 20%, khá 30%, đạt 100% kế hoạch", &["Tốt", "khá", "khá"]),
            // Elsewhere `đạt` and `hoàn thành` are verbs.
            ("Tốt 20%, đạt 100% kế hoạch", &["Tốt", "Tốt"]),
            ("Tỷ lệ xã khá 95%, đạt 90% trở lên", &["Tỷ lệ xã khá", "Tỷ lệ xã khá"]),
            ("Tỷ lệ trạm y tế có bác sĩ 95%, đạt 100% trạm có nữ hộ sinh", &["Tỷ lệ trạm y tế có bác sĩ", "trạm có nữ hộ sinh"]),
            ("Trồng rừng 45%, hoàn thành 54,5%", &["Trồng rừng", "Trồng rừng"]),
            ("Chất lượng: Rất tốt 20%, Tốt 80%", &["Chất lượng: Rất tốt", "Chất lượng Tốt"]),
        ] {
            let found = find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found);
            let indicators: Vec<_> = found.iter().filter(|measure| measure.unit == "%").map(|measure| &*measure.indicator).collect();
            assert_eq!(indicators, expected, "{text}");
        }
    }

    #[test]
    fn grades_that_have_one_share_are_no_row() {
        for text in [
            "Học lực: khá, giỏi 60%, trung bình 40%",
            "Xếp loại Tốt và Khá đạt 90%, Đạt 10%",
            "Rèn luyện Tốt - Khá: 98%, Đạt: 2%",
            "Hạnh kiểm tốt, khá 98%, trung bình 2%",
            "Hạnh kiểm tốt + khá 98%, trung bình 2%",
            "Học lực khá giỏi 60%, trung bình 40%",
            "hoàn thành tốt nhiệm vụ và hoàn thành xuất sắc nhiệm vụ đạt 95%, chưa hoàn thành 5%",
        ] {
            let words = Words::new(text);
            let found = find(&Passage::of(&words), &[], Actors::default, |found| found);
            let halves = ["khá", "giỏi", "Khá", "Rèn luyện Khá", "Hạnh kiểm khá", "Học lực: giỏi", "hoàn thành xuất sắc nhiệm vụ"];
            assert!(!found.iter().any(|measure| halves.contains(&&*measure.indicator)), "{text}: {found:?}");
        }
    }
}
