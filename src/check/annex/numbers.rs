//! The running numbers of rows and groups.

use std::collections::HashMap;
use std::ops::Range;

use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::{PlanRow, Subject};
use crate::marker;
use crate::model::{Field, Severity};

/// A number that was given before, or is left out.
pub(super) const COUNTING: Rule = Rule {
    code: "ANX606",
    name: "stt-bang",
    summary: both("Số thứ tự trong bảng bị trùng hoặc nhảy", "Numbers of a table are given twice or left out"),
    explanation: Explanation {
        fault: both(
            "Trong một nhóm của bảng phụ lục, số thứ tự của hàng bị trùng hoặc nhảy; hoặc cùng một nhóm mang hai số khác nhau.",
            "In one group of an annex table the number of a row is given twice or left out; or one group carries two numbers.",
        ),
        why: both(
            "Số thứ tự phải liên tục để dẫn chiếu được đến từng hàng; số nhảy thường là dấu vết của một hàng bị xoá (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.đ nêu yêu cầu này cho mục, khoản, điểm).",
            "Numbers run on so that each row can be referred to; a gap is mostly the trace of a row that was taken out (Decree 30/2020/NĐ-CP, Appendix I, II.6.đ asks it of sections, clauses and points).",
        ),
        wrong: "| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Ươm keo | Trạm Khuyến nông |\n| 1 | Trồng keo | Trạm Khuyến nông |",
        right: "| TT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Ươm keo | Trạm Khuyến nông |\n| 2 | Trồng keo | Trạm Khuyến nông |",
        cure: both("Đánh lại số và kiểm tra xem có hàng nào bị thiếu không.", "Number anew, and see whether a row is missing."),
        leave: both("Khi bảng trích một phần của bảng khác.", "Where the table is an extract of another."),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::No,
    run: counting,
    #[cfg(test)]
    cases: cases::COUNTING,
};

fn counting(subject: &Subject<'_>, found: &mut Findings) {
    if !subject.is_plan() {
        return;
    }
    rows(subject, found);
    groups(subject, found);
}

/// Rows that carry the number of the row before them, or one that is too far on.
fn rows(subject: &Subject<'_>, found: &mut Findings) {
    let tasks: HashMap<&str, bool> = subject
        .plan
        .annexes
        .iter()
        .map(|annex| (annex.id.as_str(), annex.columns.iter().any(|column| matches!(column.field, Field::Lead | Field::Deadlines))))
        .collect();
    let numbered: Vec<(PlanRow<'_>, Option<u32>)> = subject.rows().map(|row| (row, number(&row))).collect();
    for (index, pair) in numbered.windows(2).enumerate() {
        let [(before, Some(last)), (row, Some(number))] = pair else { continue };
        let beside = |other: &PlanRow<'_>| other.annex.id == row.annex.id && other.row.group == row.row.group;
        let named = !row.held.task.is_empty() && !before.held.task.is_empty();
        if !beside(before) || !tasks.get(row.annex.id.as_str()).copied().unwrap_or_default() || !named {
            continue;
        }
        let after = numbered.get(index + 2).filter(|(after, _)| beside(after)).and_then(|(_, n)| *n);
        // Numbers that do not go on from here are not those of a list.
        let goes_on = after.is_none_or(|after| after == number + 1);
        let message = match number {
            number if number == last => {
                said(format!("Số thứ tự {number} bị trùng với hàng trên."), format!("The number {number} was given to the row above."))
            }
            number if *number > last + 1 && *number <= last + 3 => {
                said(format!("Số thứ tự nhảy từ {last} đến {number}."), format!("The numbers jump from {last} to {number}."))
            }
            _ => continue,
        };
        if goes_on {
            found.add(Fault::at(subject.text(row.held.task).extent(), message));
        }
    }
}

/// The running number of a row, when it is a plain one.
fn number(row: &PlanRow<'_>) -> Option<u32> {
    row.held.number.filter(|number| (1..1000).contains(number))
}

/// Groups that carry another number in their column than in the row above them.
fn groups(subject: &Subject<'_>, found: &mut Findings) {
    let mut cells: Option<HashMap<&str, Range<usize>>> = None;
    for annex in &subject.plan.annexes {
        let Some(column) = annex.columns.iter().position(|column| column.field == Field::Group) else { continue };
        for row in &annex.rows {
            let (Some(cell), Some(group)) = (row.cells.get(column).filter(|cell| !cell.is_empty()), &row.group) else { continue };
            let (Some((number, name)), Some((first, heading))) = (parted(cell), parted(group)) else { continue };
            if number == first || name.to_lowercase() != heading.to_lowercase() {
                continue;
            }
            let cells = cells.get_or_insert_with(|| first_cells(subject));
            let Some(range) = cells.get(cell.as_str()).cloned() else { continue };
            found.add(Fault::at(
                range,
                said(
                    format!("Nhóm “{cell}” đã mang số khác ở trên: “{group}”."),
                    format!("The group “{cell}” was numbered otherwise above: “{group}”."),
                ),
            ));
        }
    }
}

/// Where each text of a cell stands first.
fn first_cells<'s>(subject: &Subject<'s>) -> HashMap<&'s str, Range<usize>> {
    let cells = subject.passages().rev().filter(|passage| passage.is_cell);
    cells.map(|passage| (passage.text.as_str(), passage.text.extent())).collect()
}

/// The number and the name of a group.
fn parted(text: &str) -> Option<(&str, &str)> {
    let marker = marker::read(text)?;
    Some((text.get(..marker.len())?, text.get(marker.rest()..)?))
}

#[cfg(test)]
mod cases {
    use crate::check::rule::Profile;
    use crate::check::tests::{Cases, DRAFT};

    const TABLE: &str = "KẾ HOẠCH\nTrồng rừng huyện Mỹ An năm 2027\nI. MỤC TIÊU\n- Giữ rừng.\nII. NHIỆM VỤ\n- Trồng rừng theo phụ lục kèm theo./.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Ba\n\n**PHỤ LỤC**\n\nNHIỆM VỤ CỤ THỂ\n\n{}";

    pub(super) const COUNTING: Cases = Cases {
        profile: Profile::Draft,
        frame: TABLE,
        fails: &[
            "| TT | Nhiệm vụ | Chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Ươm keo | Sở Y tế | Quý I/2027 |\n| 1 | ⟦Trồng keo⟧ | Sở Nội vụ | Quý II/2027 |\n| 2 | Tỉa thưa | Sở Y tế | Quý III/2027 |",
            "| TT | Nhiệm vụ | Chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Ươm keo | Sở Y tế | Quý I/2027 |\n| 2 | Trồng keo | Sở Nội vụ | Quý II/2027 |\n| 4 | ⟦Tỉa thưa⟧ | Sở Y tế | Quý III/2027 |",
            "Nhóm nhiệm vụ\tNhiệm vụ cụ thể\tCơ quan chủ trì\tThời gian\n<b>I. Ươm cây</b>\t1. Ươm keo\tSở Y tế\tQuý I/2027\n\t2. Ươm lim\tSở Nội vụ\tQuý I/2027\n\t<b>II. Trồng cây</b>\t\t\n<b>⟦I. Trồng cây⟧</b>\t1. Trồng keo\tSở Y tế\tQuý II/2027\n\t2. Trồng lim\tSở Nội vụ\tQuý III/2027",
        ],
        passes: &[
            "| TT | Nhiệm vụ | Chủ trì | Thời gian |\n|---|---|---|---|\n| **I** | **Ươm cây** | | |\n| 1 | Ươm keo | Sở Y tế | Quý I/2027 |\n| 2 | Ươm lim | Sở Nội vụ | Quý I/2027 |\n| **II** | **Trồng cây** | | |\n| 1 | Trồng keo | Sở Y tế | Quý II/2027 |",
            "| TT | Nhiệm vụ | Chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Ươm keo | Sở Y tế | Quý I/2027 |\n| TT | Nhiệm vụ | Chủ trì | Thời gian |\n| 2 | Trồng keo | Sở Nội vụ | Quý II/2027 |",
            "| TT | Nhiệm vụ | Chủ trì | Thời gian |\n|---|---|---|---|\n| 5 | Ươm keo | Sở Y tế | Quý I/2027 |\n| 6 | Trồng keo | Sở Nội vụ | Quý II/2027 |",
        ],
        ..DRAFT
    };
}
