//! The annexes behind a plan: where each begins, and what their headings name.
//!
//! ```text
//! annex   = heading line*
//! heading = ("PHỤ LỤC" | "PHỤ BIỂU" | "BIỂU SỐ" …) [number] [title] | a title in capitals behind a table
//! ```

use std::ops::Range;

use super::Scan;
use crate::blocks::Block;
use crate::letter::{is_capitals, is_longer};
use crate::marker::{self, Kind};
use crate::words::Words;

impl Scan<'_> {
    /// Whether a block is the heading of an annex.
    pub(super) fn is_annex_heading(&self, index: usize) -> bool {
        let Some(paragraph) = self.paragraph(index) else { return false };
        // Nearly no line begins with the letter of one.
        if !may_begin_annex_name(self.text(index)) {
            return false;
        }
        let Some(line) = self.first_line(paragraph) else { return false };
        let text = line.as_str();
        let words = line.words();
        let Some(end) = annex_name(&words) else { return false };
        // `Phụ lục II` alone, `PHỤ LỤC: DANH MỤC …`; not `Phụ lục kèm theo Kế hoạch này gồm …`.
        let rest = words.len() - end;
        let set_off = is_capitals(text) || line.is_strong_alone() || paragraph.heading.is_some();
        rest <= 2 && !text.ends_with(['.', ';']) || (set_off && !is_longer(text, 299))
    }

    /// Whether the heading of an annex names a form by its number.
    fn names_form(&self, index: usize) -> bool {
        let words = self.words(index);
        words.phrase(0, "phụ lục").is_none() && words.phrase(0, "phụ biểu").is_none()
    }

    /// Cuts what stands after the closing into annexes.
    pub(super) fn annexes(&self, from: usize, end: usize) -> Vec<Range<usize>> {
        let mut annexes: Vec<Range<usize>> = Vec::new();
        let mut table_seen = false;
        let (mut part, mut goes_on) = (None, false);
        for index in from..end {
            let heading = self.is_annex_heading(index);
            // Without the word, a title in capitals after a table begins the next annex; one that goes on with the parts of
            // the annex does so only where a table of its own stands below it.
            let titled =
                table_seen && self.paragraph(index).is_some() && is_capitals(self.text(index)) && self.text(index).split(' ').count() > 2;
            // A form named right under the heading of its annex is that annex.
            let form = heading && !table_seen && annexes.last().is_some_and(|last| index - last.start <= 3) && self.names_form(index);
            match annexes.last_mut() {
                Some(last) if form || (!heading && !titled) => last.end = index + 1,
                _ => {
                    if goes_on && !table_seen {
                        join_last(&mut annexes);
                    }
                    goes_on = !heading && self.annex_part(index).is_some_and(|(kind, number)| part == Some((kind, number - 1)));
                    part = part.filter(|_| goes_on);
                    annexes.push(index..index + 1);
                }
            }
            part = self.annex_part(index).or(part);
            table_seen = match &self.blocks[index] {
                Block::Table(_) => true,
                _ => table_seen && !(heading || titled),
            };
        }
        if goes_on && !table_seen {
            join_last(&mut annexes);
        }
        annexes
    }

    /// The kind and number of a part of an annex that a paragraph begins: `II. NỘI DUNG CỤ THỂ`.
    fn annex_part(&self, index: usize) -> Option<(Kind, u32)> {
        let marker = marker::read(self.paragraph(index).map(|_| self.text(index))?)?;
        let part = matches!(marker.kind, Kind::Part | Kind::Upper | Kind::Roman);
        marker.ordinal().filter(|&number| part && number > 0).map(|number| (marker.kind, number))
    }
}

/// Joins the last annex to the one before it, of which it is a part without a table of its own.
fn join_last(annexes: &mut Vec<Range<usize>>) {
    if let [.., before, last] = annexes.as_mut_slice() {
        before.end = last.end;
        annexes.pop();
    }
}

/// Names of annexes and of the forms and lists in them.
const ANNEX_NAMES: [&str; 4] = ["phụ lục", "phụ biểu", "biểu mẫu", "biểu số"];

/// Names that need a number to be those of an annex: `Biểu 01`, `Mẫu số 2`, `Mẫu biểu số 1`.
const FORM_NAMES: [&str; 5] = ["mẫu biểu số", "mẫu biểu", "mẫu số", "biểu", "mẫu"];

/// The index after the name of an annex, its number left out.
fn annex_name(words: &Words<'_>) -> Option<usize> {
    let form = || FORM_NAMES.iter().find_map(|name| words.phrase(0, name)).filter(|&end| words.number(end).is_some());
    ANNEX_NAMES.iter().find_map(|name| words.phrase(0, name)).or_else(form)
}

/// Whether a text begins with the first letter of a name of annexes.
fn may_begin_annex_name(text: &str) -> bool {
    text.trim_start().starts_with(['P', 'p', 'B', 'b', 'M', 'm'])
}

/// The bytes of the name and number that an annex heading begins with: `Phụ lục 02:`, `BIỂU SỐ 01`.
pub(crate) fn annex_name_len(words: &Words<'_>) -> Option<usize> {
    let end = annex_name(words)?;
    let number = |word: &str| word.bytes().all(|b| b.is_ascii_digit() || b"IVXLC".contains(&b)) || word.chars().count() == 1;
    let mut after = if words.is(end, "số") { end + 1 } else { end };
    if words.get(after).is_some_and(|word| word.kind != crate::words::Kind::Mark) && number(words.str(after)) {
        after += 1;
    }
    let all = words.text().len();
    if words.get(after).is_none() {
        return Some(all);
    }
    // A title on the same line is set off by a mark.
    let mark = [':', '.', '-', '–'].iter().any(|&mark| words.mark(after, mark));
    mark.then(|| words.get(after).map_or(all, |word| word.end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_annexes() {
        for (heading, title) in [
            ("PHỤ LỤC I", ""),
            ("Phụ lục 02: Danh mục nhiệm vụ", " Danh mục nhiệm vụ"),
            ("BIỂU SỐ 01", ""),
            ("Biểu 03. Chỉ tiêu giao", " Chỉ tiêu giao"),
            ("Mẫu biểu số 2", ""),
            ("PHỤ LỤC", ""),
        ] {
            assert_eq!(annex_name_len(&Words::new(heading)).and_then(|end| heading.get(end..)), Some(title), "{heading}");
        }
        for text in ["Phụ lục danh mục dự án", "Mẫu đơn đề nghị", "Biểu dương tập thể", "Danh mục nhiệm vụ"]
        {
            assert_eq!(annex_name_len(&Words::new(text)), None, "{text}");
        }
        for name in ANNEX_NAMES.iter().chain(&FORM_NAMES) {
            assert!(may_begin_annex_name(name) && may_begin_annex_name(&name.to_uppercase()), "{name}");
        }
    }

    #[test]
    fn the_parts_of_an_annex_are_neither_its_title_nor_annexes() {
        let rows = "| STT | Việc | Cơ quan chủ trì |\n|---|---|---|\n| 1 | Trồng rừng | Sở Y tế |\n";
        let read = |annex: &str| {
            let text = format!("KẾ HOẠCH\n\nTrồng rừng\n\nI. NHIỆM VỤ\n\n- Giữ rừng.\n\n{}\n", annex.replace('#', rows));
            let annexes = crate::parse(&text).annexes;
            annexes.iter().map(|annex| format!("{} [{}]", annex.title, annex.rows.len())).collect::<Vec<_>>().join(" | ")
        };
        for (annex, expected) in [
            (
                "PHỤ LỤC\n\nCÁC VIỆC\n\nI. DANH MỤC VIỆC\n\n#\n\nII. NỘI DUNG VIỆC\n\n1. Trồng rừng\n\n1.1. Trình tự:\n\nBước 1: ươm cây.",
                "CÁC VIỆC [1]",
            ),
            (
                "PHỤ LỤC\n\nCÁC VIỆC\n\nA. DANH MỤC VIỆC\n\n#\n\nB. NỘI DUNG VIỆC\n\nƯơm cây.\n\nC. YÊU CẦU CHUNG\n\nGiữ cây.",
                "CÁC VIỆC [1]",
            ),
            ("PHỤ LỤC I: CÁC VIỆC\n\n1. Danh mục việc\n\n#", "CÁC VIỆC [1]"),
            // A table of its own has columns of its own.
            (
                "PHỤ LỤC\n\nCÁC VIỆC\n\nI. VIỆC CỦA TỈNH\n\n#\n\nII. VIỆC CỦA CÁC XÃ\n\n#\n\nIII. YÊU CẦU ĐỐI VỚI CÁC XÃ\n\nGiữ cây.",
                "CÁC VIỆC [1] | II. VIỆC CỦA CÁC XÃ [1]",
            ),
            // What goes on with no part of the annex is not one of its parts.
            ("PHỤ LỤC\n\nCÁC VIỆC\n\n#\n\nDANH SÁCH CÁC XÃ\n\nXã Bình.", "CÁC VIỆC [1] | DANH SÁCH CÁC XÃ [0]"),
            ("PHỤ LỤC\n\nCÁC VIỆC\n\n#\n\nII. NỘI DUNG VIỆC\n\nXã Bình.", "CÁC VIỆC [1] | II. NỘI DUNG VIỆC [0]"),
            ("PHỤ LỤC\n\nI. CÁC VIỆC\n\n#\n\nPHỤ LỤC\n\nII. CÁC XÃ\n\nXã Bình.", "I. CÁC VIỆC [1] | II. CÁC XÃ [0]"),
            // The title may be numbered, and where nothing else is one, the first part is.
            ("PHỤ LỤC II\n\nI. DANH MỤC VIỆC\n\n#", "I. DANH MỤC VIỆC [1]"),
        ] {
            assert_eq!(read(annex), expected, "{annex}");
        }
    }
}
