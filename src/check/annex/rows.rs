//! Rows of annexes: who leads, until when, and cells under the wrong title.

use std::collections::HashMap;

use crate::annex::ditto::{is_ditto, is_nothing};
use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::{PlanRow, Subject};
use crate::extract::agency;
use crate::extract::deadline::{self, Context, Place};
use crate::extract::passage::Passage;
use crate::model::{Column, Field, Severity};
use crate::text::{SharedStr, Text};
use crate::words::Words;

/// A task without a lead.
pub(super) const NO_LEAD: Rule = Rule {
    code: "ANX603",
    name: "thieu-chu-tri",
    summary: both("Hàng của phụ lục thiếu cơ quan chủ trì", "A row of an annex without a lead"),
    explanation: Explanation {
        fault: both(
            "Ô ở cột chủ trì của một hàng nhiệm vụ để trống, mà không phải do gộp với ô của hàng trên.",
            "The cell of the lead column of a task is empty, and not because it is merged with the one above.",
        ),
        why: both(
            "Không có điều khoản riêng; nhiệm vụ không có cơ quan chủ trì thì không giao được và không theo dõi được. Đơn vị soạn thảo chịu trách nhiệm về nội dung (Nghị định 30/2020/NĐ-CP, Điều 12).",
            "No clause speaks of it; a task that nobody leads can be neither given nor followed. Who drafts answers for the content (Decree 30/2020/NĐ-CP, Article 12).",
        ),
        wrong: "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Ươm keo |  | Quý I/2027 |",
        right: "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Ươm keo | Trạm Khuyến nông | Quý I/2027 |",
        cure: both("Ghi cơ quan chủ trì, hoặc chuyển tên cơ quan về đúng cột.", "Name the lead, or move it to its column."),
        leave: both("Khi bảng cố ý để trống để phân công sau.", "Where the table leaves it open on purpose."),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::No,
    run: no_lead,
    #[cfg(test)]
    cases: cases::NO_LEAD,
};

/// A task without a time.
pub(super) const NO_TIME: Rule = Rule {
    code: "ANX604",
    name: "thieu-han",
    summary: both("Hàng của phụ lục thiếu thời hạn", "A row of an annex without a time"),
    explanation: Explanation {
        fault: both(
            "Ô ở cột thời gian của một hàng nhiệm vụ để trống, mà không phải do gộp với ô của hàng trên. “Thường xuyên”, “Hằng năm” là có thời hạn.",
            "The cell of the time column of a task is empty, and not because it is merged with the one above. “Thường xuyên” and “Hằng năm” are times.",
        ),
        why: both(
            "Không có điều khoản riêng; nhiệm vụ không có thời hạn thì không kiểm tra được. Đơn vị soạn thảo chịu trách nhiệm về nội dung (Nghị định 30/2020/NĐ-CP, Điều 12).",
            "No clause speaks of it; a task without a time cannot be checked. Who drafts answers for the content (Decree 30/2020/NĐ-CP, Article 12).",
        ),
        wrong: "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Ươm keo | Trạm Khuyến nông |  |",
        right: "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Ươm keo | Trạm Khuyến nông | Quý I/2027 |",
        cure: both("Ghi thời hạn, hoặc chuyển thời hạn về đúng cột.", "Give the time, or move it to its column."),
        leave: both("Khi bảng cố ý để trống.", "Where the table leaves it open on purpose."),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::No,
    run: no_time,
    #[cfg(test)]
    cases: cases::NO_TIME,
};

/// A cell that stands under the title of another.
pub(super) const SLIPPED: Rule = Rule {
    code: "ANX605",
    name: "lech-cot",
    summary: both("Ô của phụ lục lệch cột", "A cell of an annex under the wrong title"),
    explanation: Explanation {
        fault: both(
            "Tên cơ quan đứng ở cột thời gian, hoặc thời hạn đứng ở cột cơ quan hay cột kinh phí. Hàng có ô gộp với hàng trên không xét.",
            "An agency stands in the time column, or a time in a column of agencies or money. Rows with merged cells are passed over.",
        ),
        why: both(
            "Ô lệch cột làm cơ quan phối hợp bị hiểu là chủ trì và thời hạn bị mất khi nhập liệu; đơn vị soạn thảo chịu trách nhiệm về nội dung (Nghị định 30/2020/NĐ-CP, Điều 12).",
            "A shifted cell turns who assists into who leads and loses the time when it is entered; who drafts answers for the content (Decree 30/2020/NĐ-CP, Article 12).",
        ),
        wrong: "| TT | Nhiệm vụ | Chủ trì | Thời gian | Kinh phí |\n|---|---|---|---|---|\n| 1 | Ươm keo | Trạm Khuyến nông |  | Quý I/2027 |",
        right: "| TT | Nhiệm vụ | Chủ trì | Thời gian | Kinh phí |\n|---|---|---|---|---|\n| 1 | Ươm keo | Trạm Khuyến nông | Quý I/2027 |  |",
        cure: both("Chuyển ô về đúng cột.", "Move the cell to its column."),
        leave: both("Khi tiêu đề cột không nói đúng nội dung của cột.", "Where the title of a column does not say what it holds."),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::No,
    run: slipped,
    #[cfg(test)]
    cases: cases::SLIPPED,
};

/// A row as it stands under the titles of its table.
struct Row<'s> {
    annex: &'s str,
    columns: &'s [Column],
    cells: &'s [SharedStr],
    task: Text<'s>,
    told: PlanRow<'s>,
}

impl<'s> Row<'s> {
    /// What stands in the only column of that field; `None` where there is no such column, or several.
    fn cell(&self, field: Field) -> Option<&'s str> {
        let mut columns = self.columns.iter().enumerate().filter(|(_, column)| column.field == field);
        let (index, None) = (columns.next()?.0, columns.next()) else { return None };
        self.cells.get(index).map(SharedStr::as_str)
    }

    /// Whether its task stands under the title of tasks: a row that lost its first cells does not
    /// tell where the others belong.
    fn is_aligned(&self) -> bool {
        let task = self.task();
        !task.is_empty() && self.cell(Field::Task).is_some_and(|cell| cell.ends_with(task))
    }

    /// Whether something of that field was found in the row, in whatever column.
    fn holds(&self, field: Field) -> bool {
        self.told.fields.iter().any(|(found, text)| *found == field && !text.is_empty())
    }

    fn task(&self) -> &'s str {
        self.task.as_str()
    }
}

/// The rows of all tables that say who or when.
fn rows<'s>(subject: &Subject<'s>) -> Vec<Row<'s>> {
    if !subject.is_plan() {
        return Vec::new();
    }
    let says = |row: &PlanRow<'_>| row.annex.columns.iter().any(|column| matches!(column.field, Field::Lead | Field::Deadlines));
    let row = |told: PlanRow<'s>| Row {
        annex: &told.annex.id,
        columns: &told.annex.columns,
        cells: &told.row.cells,
        task: subject.text(told.held.task),
        told,
    };
    subject.rows().filter(says).map(row).filter(Row::is_aligned).collect()
}

fn no_lead(subject: &Subject<'_>, found: &mut Findings) {
    empty(subject, Field::Lead, found);
}

fn no_time(subject: &Subject<'_>, found: &mut Findings) {
    empty(subject, Field::Deadlines, found);
}

/// What is known of one column of a table.
#[derive(Default)]
struct Filling {
    rows: usize,
    filled: usize,
    /// Rows below each other that say the same: their author merges no cells.
    repeats: usize,
}

/// Reports rows whose cell in the column of a field is empty.
fn empty(subject: &Subject<'_>, field: Field, found: &mut Findings) {
    let rows = rows(subject);
    let filling = filling(&rows, field);
    // The table, group and cell of the last row whose cell is filled.
    let mut above: Option<(&str, Option<&str>)> = None;
    for row in &rows {
        let Some(cell) = row.cell(field) else { continue };
        let group = (row.annex, row.told.row.group.as_deref());
        if !cell.is_empty() {
            above = Some(group);
            continue;
        }
        let Some(column) = filling.get(row.annex).filter(|column| column.filled * 2 >= column.rows) else { continue };
        let elsewhere = row.holds(field);
        let merged = above == Some(group) && column.repeats == 0;
        if !elsewhere && (merged || !says_more(row, field)) {
            continue;
        }
        // What the task itself says needs no cell.
        if elsewhere || !says_itself(row.task(), field) {
            found.add(fault(row, field, elsewhere));
        }
    }
}

/// Whether the words of a task name who leads, or until when.
fn says_itself(task: &str, field: Field) -> bool {
    let words = Words::new(task);
    match field {
        Field::Lead => !agency::find(&Passage::of(&words), &[]).lead.is_empty(),
        _ => !deadline::find(&Passage::of(&words), &Context { place: Place::Item, years: None, label: None, taken: &[] }).is_empty(),
    }
}

fn filling<'s>(rows: &[Row<'s>], field: Field) -> HashMap<&'s str, Filling> {
    let mut filling: HashMap<&str, Filling> = HashMap::new();
    let mut before: Option<(&str, &str)> = None;
    for row in rows {
        let Some(cell) = row.cell(field) else { continue };
        let column = filling.entry(row.annex).or_default();
        column.rows += 1;
        if !cell.is_empty() {
            column.filled += 1;
            column.repeats += usize::from(before == Some((row.annex, cell)));
        }
        before = Some((row.annex, cell));
    }
    filling
}

/// Whether a row is a task and not the heading of others: it says who, when or what comes of it.
fn says_more(row: &Row<'_>, field: Field) -> bool {
    let told = |wanted: Field| wanted != field && row.cell(wanted).is_some_and(|cell| !cell.is_empty());
    [Field::Lead, Field::Coordinating, Field::Deadlines, Field::Outputs].into_iter().any(told)
}

fn fault(row: &Row<'_>, field: Field, elsewhere: bool) -> Fault {
    let short = shortened(row.task());
    let message = match (field, elsewhere) {
        (Field::Lead, false) => {
            said(format!("Hàng “{short}” không có cơ quan chủ trì."), format!("The row “{short}” names nobody who leads."))
        }
        (Field::Lead, true) => said(
            format!("Ô chủ trì của hàng “{short}” để trống; tên cơ quan đứng ở cột khác."),
            format!("The lead of the row “{short}” is empty; the agency stands in another column."),
        ),
        (_, false) => said(format!("Hàng “{short}” không có thời hạn."), format!("The row “{short}” gives no time.")),
        (_, true) => said(
            format!("Ô thời hạn của hàng “{short}” để trống; thời hạn đứng ở cột khác."),
            format!("The time of the row “{short}” is empty; it stands in another column."),
        ),
    };
    Fault::at(row.task.extent(), message)
}

/// The first words of a task.
fn shortened(task: &str) -> String {
    let words: Vec<&str> = task.split(' ').take(9).collect();
    let whole = words.len() == task.split(' ').take(10).count();
    format!("{}{}", words.join(" "), if whole { "" } else { "…" })
}

fn slipped(subject: &Subject<'_>, found: &mut Findings) {
    let rows = rows(subject);
    // A column whose cells are mostly of another kind has a title that misleads.
    let mut kinds: HashMap<(&str, usize), (usize, usize)> = HashMap::new();
    let mut slips = Vec::new();
    for row in &rows {
        for (index, (column, cell)) in row.columns.iter().zip(row.cells).enumerate() {
            if cell.is_empty() {
                continue;
            }
            let (all, wrong) = kinds.entry((row.annex, index)).or_default();
            *all += 1;
            if is_wrong(row, column.field, cell) {
                *wrong += 1;
                slips.push((row, index, column, cell));
            }
        }
    }
    let mut last = None;
    for (row, index, column, cell) in slips {
        let (all, wrong) = kinds.get(&(row.annex, index)).copied().unwrap_or_default();
        let misleading = wrong * 2 > all && column.field != Field::Funding;
        // One slip shifts all cells behind it.
        let again = last == Some(&row.told.row.item);
        let place = row.told.fields.iter().map(|(_, text)| subject.text(*text)).find(|text| text.as_str() == cell);
        let Some(text) = place.filter(|_| !misleading && !again) else { continue };
        last = Some(&row.told.row.item);
        found.add(Fault::at(
            text.extent(),
            said(format!("“{cell}” đứng ở cột “{}”.", column.title), format!("“{cell}” stands in the column “{}”.", column.title)),
        ));
    }
}

/// Whether a cell is of a kind that its column does not hold.
fn is_wrong(row: &Row<'_>, field: Field, cell: &str) -> bool {
    // `Như trên` stands for a cell of its own column.
    if is_ditto(cell) || is_nothing(cell) {
        return false;
    }
    match field {
        Field::Deadlines => !cell.contains(|c: char| c.is_ascii_digit()) && is_agency(cell),
        Field::Lead | Field::Coordinating => is_time(cell),
        // Money may be told by years; it is a slip where the time is missing, or is an agency.
        Field::Funding => {
            row.cell(Field::Deadlines).is_some_and(|time| time.is_empty() || is_agency(time)) && (is_time(cell) || is_agency(cell))
        }
        _ => false,
    }
}

fn is_agency(cell: &str) -> bool {
    agency::is_name_list(&Words::new(cell))
}

/// Whether most of a cell is a time. Words alone are compared too (`Thường xuyên`), but few cells are so short.
fn is_time(cell: &str) -> bool {
    if cell.len() > 60 {
        return false;
    }
    let context = Context { place: Place::Cell, years: None, label: None, taken: &[] };
    let times = deadline::find(&Passage::of(&Words::new(cell)), &context);
    let length: usize = times.iter().map(|time| time.range.len()).sum();
    length * 5 >= cell.len() * 3
}

#[cfg(test)]
mod cases {
    use crate::check::rule::Profile;
    use crate::check::tests::{Cases, DRAFT};

    const TABLE: &str = "KẾ HOẠCH\nTrồng rừng huyện Mỹ An năm 2027\nI. MỤC TIÊU\n- Giữ rừng.\nII. NHIỆM VỤ\n- Trồng rừng theo phụ lục kèm theo./.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Ba\n\n**PHỤ LỤC**\n\nNHIỆM VỤ CỤ THỂ\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Kinh phí |\n|---|---|---|---|---|---|\n| 1 | Chọn vườn ươm | Sở Nội vụ | Sở Y tế | Tháng 01/2027 | 20 triệu đồng |\n{}\n| 9 | Báo cáo kết quả | Sở Tài chính |  | Tháng 12/2027 | |";

    const BASE: Cases = Cases { profile: Profile::Draft, frame: TABLE, fails: &[], passes: &[], ..DRAFT };

    pub(super) const NO_LEAD: Cases = Cases {
        fails: &[
            "| 2 | Ươm keo | Sở Y tế | | Quý I/2027 | |\n| 3 | Trồng keo | Sở Y tế | | Quý II/2027 | |\n| 4 | ⟦Tỉa thưa rừng keo⟧ | | Sở Nội vụ | Quý III/2027 | |",
            "| 2 | ⟦Ươm keo⟧ | | Sở Y tế | Sở Nội vụ | Quý I/2027 |\n| 3 | Trồng keo | Sở Y tế | | Quý II/2027 | |",
            "| **I** | **Trồng rừng** | | | | |\n| 2 | ⟦Ươm keo lai⟧ | | | Quý I/2027 | |\n| 3 | Trồng keo | Sở Y tế | | Quý II/2027 | |",
        ],
        passes: &[
            "| 2 | Ươm keo | Sở Y tế | | Quý I/2027 | |\n| 3 | Trồng keo | | | Quý II/2027 | |",
            "| **I** | **Trồng rừng** | | | | |\n| 2 | Ươm keo | Sở Y tế | | Quý I/2027 | |",
            "| **I** | **Trồng rừng** | | | | |\n| 2 | Sở Y tế chủ trì, phối hợp với Sở Nội vụ ươm keo | | | Quý I/2027 | |",
            "| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Kinh phí |\n| 2 | Ươm keo | Sở Y tế | | Quý I/2027 | |",
        ],
        ..BASE
    };

    pub(super) const NO_TIME: Cases = Cases {
        fails: &[
            "| 2 | Ươm keo | Sở Y tế | | Quý II/2027 | |\n| 3 | Trồng keo | Sở Nội vụ | | Quý II/2027 | |\n| 4 | ⟦Tỉa thưa⟧ | Sở Y tế | | | |",
            "| 2 | ⟦Ươm keo⟧ | Sở Y tế | Sở Nội vụ | | Quý II/2027 |",
            "| **I** | **Trồng rừng** | | | | |\n| 2 | ⟦Ươm keo lai⟧ | Sở Y tế | | | |",
        ],
        passes: &[
            "| 2 | Ươm keo | Sở Y tế | | Thường xuyên | |\n| 3 | Trồng keo | Sở Nội vụ | | Hằng năm | |",
            "| 2 | Ươm keo | Sở Y tế | | Quý I/2027 | |\n| 3 | Trồng keo | Sở Nội vụ | | | |",
            "| **I** | **Trồng rừng** | | | | |\n| 2 | Ươm keo trước ngày 30/6/2027 | Sở Y tế | | | |",
        ],
        ..BASE
    };

    pub(super) const SLIPPED: Cases = Cases {
        fails: &[
            "| 2 | Ươm keo | Sở Y tế | | ⟦Sở Nội vụ⟧ | Quý II/2027 |",
            "| 2 | Ươm keo | Sở Y tế | | | ⟦Quý II/2027⟧ |",
            "| 2 | Ươm keo | Sở Y tế | ⟦Quý III/2027⟧ | | |",
        ],
        passes: &[
            "| 2 | Ươm keo | Sở Y tế | Các xã, phường | Thường xuyên | Ngân sách huyện |",
            "| 2 | Ươm keo | Sở Y tế | | Quý II/2027 | Năm 2027 |",
            "| Trồng keo | Sở Y tế | Sở Nội vụ | Quý II/2027 | |",
        ],
        ..BASE
    };
}
