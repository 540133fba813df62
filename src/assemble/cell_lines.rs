//! The lines that tags break a cell of agencies into: `Sở Y tế<br>Công an tỉnh` are two.
//!
//! What is seen of a cell has a blank for each tag. A tag may as well break a name, so a line is one of its own only where
//! it and the one before it are names, and the one before is no part of a body that the next line names.

use std::ops::Range;

use crate::extract::Few;
use crate::extract::agency;
use crate::text::Text;
use crate::words::Words;

/// The tag that breaks a line, as far as it is always spelled.
const BREAKS: [&str; 2] = ["<br", "<BR"];

/// So many words of a name may be only its beginning: `Văn phòng`, `Thanh tra`.
const BEGINNING: usize = 2;

/// A line has no more words.
const LONGEST: usize = 40;

/// What the name of a part of a body begins with, whose body the next line may name if it begins otherwise.
const PARTS: [&str; 10] = ["phòng", "bộ phận", "đội", "tổ", "lãnh đạo", "chủ tịch", "giám đốc", "hạt", "cơ quan", "ban"];

/// The visible bytes of each line of a cell that are names of their own; nothing where there are not two.
pub(super) fn of(cell: &Text<'_>, source: &str) -> Few<Range<usize>> {
    let mut lines = Few::new();
    // Most cells have no room for a tag.
    if cell.extent().len() < cell.len() + BREAKS[0].len() {
        return lines;
    }
    let words = cell.words();
    let breaks = (1..words.len()).filter(|&at| is_broken(cell, &words, at, source));
    let (mut from, mut last) = (0, 0);
    for at in breaks.chain([words.len()]) {
        // The line from `last` to `at` goes on with the one before it, or is one of its own.
        if last > from && may_end(&words, from, last) && are_names(cell, &words, from, last) && are_names(cell, &words, last, at) {
            lines.push(words.range(from, last));
            from = last;
        }
        last = at;
    }
    if !lines.is_empty() {
        lines.push(words.range(from, words.len()));
    }
    lines
}

/// Whether a tag breaks the line before a word.
fn is_broken(cell: &Text<'_>, words: &Words<'_>, at: usize, source: &str) -> bool {
    let between = cell.source(words.range(at - 1, at)).end..cell.source(words.range(at, at + 1)).start;
    source.get(between).is_some_and(|between| BREAKS.iter().any(|tag| between.contains(tag)))
}

/// Whether a name that begins at `from` may end at `to`.
fn may_end(words: &Words<'_>, from: usize, to: usize) -> bool {
    let all = (words.is(from, "các") || to - from > BEGINNING) && to - from <= LONGEST;
    let part = words.begins(from, &PARTS) && !words.same(from, to);
    all && !part && !words.is_any(to - 1, &["và", "của", "thuộc", "với", "-", "–"]) && words.capital(to)
}

/// Whether a line is nothing but names.
fn are_names(cell: &Text<'_>, words: &Words<'_>, from: usize, to: usize) -> bool {
    agency::is_name_list(&cell.part(words.range(from, to)).words())
}

#[cfg(test)]
mod tests {
    /// Who leads in an annex whose only row has this cell.
    fn lead(cell: &str) -> Vec<String> {
        let head = "KẾ HOẠCH\nTrồng rừng\n\nPHỤ LỤC\n\n| TT | Nhiệm vụ | Chủ trì | Thời gian |\n|---|---|---|---|\n";
        let plan = crate::parse(&format!("{head}| 1 | Ươm keo | {cell} | Quý I/2027 |\n"));
        plan.items().flat_map(|item| item.lead.iter().map(|name| name.text.to_string())).collect()
    }

    #[test]
    fn each_line_of_a_cell_is_a_name() {
        for (cell, expected) in [
            ("Sở Nội vụ<br>Thanh tra tỉnh", &["Sở Nội vụ", "Thanh tra tỉnh"][..]),
            ("Sở Nội vụ <br/> Thanh tra tỉnh<br>Công an tỉnh", &["Sở Nội vụ", "Thanh tra tỉnh", "Công an tỉnh"]),
            ("Các sở, ban, ngành<br>UBND cấp xã", &["Các sở, ban, ngành", "UBND cấp xã"]),
            ("Phòng Kinh tế<br>Phòng Văn hóa", &["Phòng Kinh tế", "Phòng Văn hóa"]),
            ("Sở Nội vụ;<br>Công an tỉnh", &["Sở Nội vụ", "Công an tỉnh"]),
            // A name goes on behind the tag.
            ("Sở Nông nghiệp<br>và Môi trường", &["Sở Nông nghiệp và Môi trường"]),
            ("Sở Khoa học và<br>Công nghệ", &["Sở Khoa học và Công nghệ"]),
            ("Ủy ban<br>nhân dân cấp xã<br>Công an tỉnh", &["Ủy ban nhân dân cấp xã", "Công an tỉnh"]),
            ("Thanh tra<br>Sở Nội vụ", &["Thanh tra Sở Nội vụ"]),
            ("Phòng Tổ chức<br>Sở Nội vụ", &["Phòng Tổ chức Sở Nội vụ"]),
            ("Hội Liên hiệp<br>Phụ nữ tỉnh", &["Hội Liên hiệp Phụ nữ tỉnh"]),
        ] {
            assert_eq!(lead(cell), expected, "{cell}");
        }
    }
}
