//! Cells that say what the cell above them says, and cells that say nothing.
//!
//! ```text
//! ditto   = ["-"] ("nt" | "như trên" | '"' | "//") ["-"]      nt · -nt- · (Như trên) · -//-
//! nothing = "không" | "x" | "-"                               where names or times are asked for
//! ```

use super::columns::HeaderColumn;
use crate::model::Field;
use crate::text::Text;

/// A cell of this kind has no more bytes.
const LONGEST: usize = 24;

/// The words for what stands above, in small letters.
const ABOVE: [&str; 6] = ["nt", "n.t", "như trên", "như trên nt", "đã nêu trên", "ntr"];

/// The words for nobody and never, and the cross that only ticks a cell off.
const NOTHING: [&str; 3] = ["không", "x", "không có"];

/// What may stand around those words, and is the sign of repetition by itself.
const AROUND: [char; 12] = [' ', '-', '–', '(', ')', '.', '\'', '"', '“', '”', '/', '`'];

/// Whether a cell stands for the one above it.
pub(crate) fn is_ditto(cell: &str) -> bool {
    let Some(said) = said(cell) else { return false };
    // Without words two strokes or quotation marks are the sign: `//`, `-"-`. One dash leaves a cell empty.
    let signs = || cell.contains(['"', '”', '“']) || cell.contains("//") || cell.contains("''");
    if said.is_empty() { signs() } else { ABOVE.contains(&said.to_lowercase().as_str()) }
}

/// Whether a cell in a column of names or times says that there is none.
pub(crate) fn is_nothing(cell: &str) -> bool {
    said(cell).is_some_and(|said| NOTHING.contains(&said.to_lowercase().as_str()))
}

/// What a short cell says without the marks around it.
fn said(cell: &str) -> Option<&str> {
    (cell.len() <= LONGEST).then(|| cell.trim_matches(AROUND))
}

/// Whether a field is one whose cells may stand for those above.
fn may_repeat(field: Field) -> bool {
    matches!(field, Field::Lead | Field::Coordinating | Field::Deadlines)
}

/// What the cells of the row above say, each in its column.
#[derive(Debug, Clone, Default)]
pub(super) struct Above<'s>(Vec<Text<'s>>);

impl<'s> Above<'s> {
    /// Puts what stands above in place of the cells of a row that stand for it; tells whether there were any. `cells` is
    /// then the row as it is meant, which the next one stands below.
    pub(super) fn resolve(&mut self, row: &[Text<'s>], columns: &[HeaderColumn<'_>]) -> bool {
        let mut any = false;
        let mut above = std::mem::take(&mut self.0);
        above.resize(row.len(), Text::default());
        for (at, (cell, above)) in row.iter().zip(&mut above).enumerate() {
            let repeats = columns.get(at).is_some_and(|column| may_repeat(column.field));
            if repeats && is_ditto(cell.as_str()) {
                any = true;
            } else if repeats && is_nothing(cell.as_str()) {
                any = true;
                *above = Text::default();
            } else {
                *above = *cell;
            }
        }
        self.0 = above;
        any
    }

    /// The row as it is meant.
    pub(super) fn cells(&self) -> &[Text<'s>] {
        &self.0
    }

    /// Nothing stands above the rows that follow.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Item;

    #[test]
    fn the_signs_of_repetition_and_of_nothing() {
        for cell in ["nt", "NT", "-nt-", "- nt -", "n.t", "Như trên", "(như trên).", "\"", "-\"-", "//", "-//-", "''", "”"] {
            assert!(is_ditto(cell) && !is_nothing(cell), "{cell}");
        }
        for cell in ["Không", "x", "X", "Không có."] {
            assert!(is_nothing(cell) && !is_ditto(cell), "{cell}");
        }
        for cell in ["", "-", "/", "–", "NTM", "Như trên bản đồ", "Không quá quý II", "xã", "Sở Nội vụ", "Quý II/2027", "1/2"]
        {
            assert!(!is_ditto(cell) && !is_nothing(cell), "{cell}");
        }
    }

    /// Who leads, who takes part and when, row by row; `^` marks what is inherited.
    fn facts(rows: &[&str]) -> Vec<String> {
        let head =
            "KẾ HOẠCH\nTrồng rừng năm 2027\n\nPHỤ LỤC\n\n| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|\n";
        let plan = crate::parse(&(head.to_owned() + &rows.iter().map(|row| format!("| {row} |\n")).collect::<String>()));
        let mark = |(inherited, text): (bool, &str)| format!("{}{text}", if inherited { "^" } else { "" });
        let item = |item: &Item| {
            let lead: Vec<_> = item.lead.iter().map(|name| mark((name.inherited, &name.text))).collect();
            let with: Vec<_> = item.coordinating.iter().map(|name| mark((name.inherited, &name.text))).collect();
            let times: Vec<_> = item.deadlines.iter().map(|time| mark((time.inherited, &time.text))).collect();
            [lead, with, times].map(|of| of.join(", ")).join(" | ")
        };
        plan.items().map(item).collect()
    }

    #[test]
    fn a_cell_stands_for_the_one_above_it() {
        let all = facts(&[
            "1 | Ươm keo | Sở Y tế | Công an tỉnh | Quý I/2027",
            "2 | Trồng keo | nt | -nt- | Như trên",
            "3 | Tưới keo | Như trên | Không | Quý II/2027",
            "4 | Tỉa keo | // | nt | nt",
            "5 | Bón keo | Sở Xây dựng | x | \"",
        ]);
        let expected = [
            "Sở Y tế | Công an tỉnh | Quý I/2027",
            "^Sở Y tế | ^Công an tỉnh | ^Quý I/2027",
            "^Sở Y tế |  | Quý II/2027",
            "^Sở Y tế |  | ^Quý II/2027",
            "Sở Xây dựng |  | ^Quý II/2027",
        ];
        assert_eq!(all, expected);
        // With nothing above it stands for nothing, and so it does below an empty cell.
        assert_eq!(facts(&["1 | Ươm keo | nt | | Như trên", "2 | Trồng keo | Sở Y tế | nt | nt"]), [" |  | ", "Sở Y tế |  | "]);
    }

    #[test]
    fn a_sum_is_no_task() {
        let text = |last: &str| {
            let head = "KẾ HOẠCH\nTrồng rừng năm 2027\n\nPHỤ LỤC\n\n| TT | Nhiệm vụ | Chủ trì | Kinh phí |\n|---|---|---|---|\n";
            let plan = crate::parse(&format!("{head}| 1 | Ươm keo | Sở Y tế | 12 |\n{last}\n"));
            plan.items().map(|item| format!("{:?}", item.role)).collect::<Vec<_>>()
        };
        for last in ["| | Tổng cộng | | 12 |", "| | Tổng | | 12 |", "| | Cộng | | 12 |"] {
            assert_eq!(text(last), ["Task", "Provision"], "{last}");
        }
        for last in ["| 2 | Tổng số cây | Sở Y tế | 12 |", "| | Tổng kết | Sở Y tế | 12 |"] {
            assert_eq!(text(last), ["Task", "Task"], "{last}");
        }
    }
}
