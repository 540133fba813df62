//! Boards whose names hold a verb: `Tổ công tác | triển khai Đề án 06 | tỉnh`, `Hội đồng | thẩm định | tổ chức họp`; and the
//! offices that serve a board with such a name.
//!
//! ```text
//! project = board "Đề án 06"
//!         | board ("triển khai" | "thực hiện" …) "Đề án 06" (unit | [place] deed)
//! council = ("hội đồng" | "tổ" …) sort ("Nhà nước" | unit (mark | verb) | deed)
//! ```
//! `Tổ công tác triển khai Đề án 06, báo cáo kết quả` and `Hội đồng thẩm định hồ sơ` tell what they do: only a unit of
//! government, or a deed right behind these words, shows that they belong to the name.

use super::body::fielded;
use super::causes::BOARDS;
use super::lexicon::{FIELDS, UNITS};
use super::phrase::Phrase;
use super::tail::place;
use super::trust::Trust;
use super::verbs;
use crate::extract::phrases::Table;

/// What a board does with a project for which it is formed.
static CARRYING_OUT: Table<&str, 8> =
    Table::new(&["triển khai", "thực hiện", "triển khai thực hiện", "triển khai , thực hiện", "chỉ đạo thực hiện"]);
static PROJECT: Table<&str, 8> = Table::new(&["đề án 06", "đề án số 06", "đề án 06 / cp"]);

/// Councils and teams, and what they are formed for in one verb or word.
static COUNCILS: Table<&str, 8> = Table::new(&["hội đồng", "tổ", "tiểu ban"]);
static SORTS: Table<&str, 32> = Table::new(&[
    "thẩm định",
    "thẩm tra",
    "nghiệm thu",
    "khoa học",
    "tuyển dụng",
    "xét tuyển",
    "thi tuyển",
    "xét duyệt",
    "tư vấn",
    "đánh giá",
    "kỷ luật",
    "sáng kiến",
    "tuyển sinh",
]);

/// What a board does and is formed for by none: such a verb right behind another shows that the first belongs to the name.
static DEEDS: Table<&str, 32> = Table::new(&[
    "tổ chức",
    "tiến hành",
    "thẩm định",
    "thẩm tra",
    "họp",
    "có trách nhiệm",
    "chịu trách nhiệm",
    "xem xét",
    "thông báo",
    "tham mưu",
    "tổng hợp",
    "hướng dẫn",
    "kiểm tra",
    "rà soát",
    "ban hành",
    "chủ trì",
    "theo dõi",
    "đôn đốc",
    "phối hợp",
]);

/// Those who do the work of a board.
static SERVING: Table<&str, 16> =
    Table::new(&["cơ quan thường trực", "cơ quan thường trực của", "văn phòng thường trực", "văn phòng thường trực của"]);

/// Where the cause ends for which the board is formed whose head ends before a word.
pub(super) fn cause(phrase: &Phrase<'_, '_>, at: usize, head: usize) -> Option<usize> {
    project(phrase, at, head).or_else(|| council(phrase, at, head))
}

fn project(phrase: &Phrase<'_, '_>, at: usize, head: usize) -> Option<usize> {
    if phrase.past(at, &BOARDS) != Some(head) {
        return None;
    }
    let Some(carrying_out) = phrase.past(head, &CARRYING_OUT) else {
        // `Tổ công tác | Đề án 06`: with nothing between them both are the name.
        return phrase.past(head, &PROJECT);
    };
    let end = phrase.past(carrying_out, &PROJECT)?;
    let of = if phrase.is(end, "của") { end + 1 } else { end };
    if let Some(government) = phrase.phrase(of, "chính phủ") {
        return Some(government);
    }
    let unit = phrase.begins(of, &UNITS);
    (unit || phrase.begins(place(phrase, end).unwrap_or(end), &DEEDS)).then_some(end)
}

fn council(phrase: &Phrase<'_, '_>, at: usize, head: usize) -> Option<usize> {
    if phrase.past(at, &COUNCILS) != Some(head) {
        return None;
    }
    let end = phrase.past(head, &SORTS)?;
    if let Some(state) = phrase.phrase(end, "nhà nước").filter(|&state| phrase.capital(end) || phrase.begins(state, &DEEDS)) {
        return Some(state);
    }
    // `Hội đồng thẩm định xã | đạt chuẩn`: which of the places it looks at.
    let closed = |at: usize| !phrase.letters(at) || verbs::is_verb(phrase, at) || phrase.begins(at, &DEEDS);
    let unit = || phrase.begins(end, &UNITS) && place(phrase, end).is_some_and(closed);
    (phrase.begins(end, &DEEDS) || unit()).then_some(end)
}

/// The house of which a board is where only its sort is told, and the name of which the board is one for a matter ends before a
/// word: `Ban Chỉ đạo chuyển đổi số | của Sở`. Behind it stands a mark or what they do; other words go on with the name of
/// the house.
pub(super) fn of_house(phrase: &Phrase<'_, '_>, at: usize, end: usize) -> Option<usize> {
    let house = end + 1;
    if !phrase.is(end, "của") || !phrase.capital(house) || !phrase.any(house, &["sở", "bộ", "cục"]) {
        return None;
    }
    let board = phrase.begins(at, &BOARDS) || phrase.is(at, "tổ") && !phrase.begins(at, &["tổ chức"]);
    let behind = house + 1;
    let closed = !phrase.letters(behind) && !phrase.any(behind, &[",", "/", "-", "–"]);
    let acts = || !phrase.capital(behind) && verbs::is_verb(phrase, behind) && !phrase.begins(behind, &FIELDS);
    (board && (closed || acts() || phrase.begins(behind, &DEEDS))).then_some(behind)
}

/// Where the name ends of an office that serves a board: `Cơ quan thường trực | Ban Chỉ đạo chuyển đổi số tỉnh`.
pub(super) fn served(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let board = if phrase.any(at, &["cơ", "văn"]) { phrase.past(at, &SERVING) } else { None }?;
    (phrase.capital(board) && phrase.begins(board, &BOARDS)).then(|| fielded(phrase, board, Trust::Sure)).flatten()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{coordinating, lead};

    #[test]
    fn boards_whose_names_hold_a_verb() {
        for (name, acts) in [
            ("Tổ công tác triển khai Đề án 06 tỉnh", "theo dõi tiến độ"),
            ("Tổ công tác triển khai Đề án 06 cấp xã", "báo cáo hằng tháng"),
            ("Tổ công tác triển khai thực hiện Đề án 06 huyện", "đôn đốc các xã"),
            ("Tổ công tác triển khai Đề án 06 của Chính phủ", "hướng dẫn các tỉnh"),
            ("Tổ công tác thực hiện Đề án 06 trên địa bàn tỉnh", "tổng hợp kết quả"),
            ("Tổ công tác triển khai Đề án 06", "tổ chức tập huấn"),
            ("Cơ quan thường trực Tổ công tác triển khai Đề án 06 tỉnh", "tổng hợp số liệu"),
            ("Cơ quan Thường trực Ban Chỉ đạo chuyển đổi số tỉnh", "tổng hợp số liệu"),
            ("Cơ quan thường trực của Ban Chỉ đạo chuyển đổi số tỉnh", "tổng hợp số liệu"),
            ("Văn phòng Thường trực Ban Chỉ đạo chuyển đổi số tỉnh", "tổng hợp số liệu"),
            ("Cơ quan thường trực Ban Chỉ đạo 138 tỉnh", "tổng hợp số liệu"),
            ("Hội đồng thẩm định Nhà nước", "thẩm định, trình Thủ tướng Chính phủ"),
            ("Hội đồng thẩm định tỉnh", "thẩm định, trình UBND tỉnh"),
            ("Hội đồng thẩm định cấp tỉnh", "họp trong tháng 6"),
            ("Hội đồng nghiệm thu", "tổ chức nghiệm thu"),
            ("Hội đồng khoa học", "tổ chức chấm đề tài"),
            ("Hội đồng tuyển dụng", "tổ chức thi tuyển"),
            ("Tổ thẩm định", "tổ chức thẩm định"),
        ] {
            assert_eq!(lead(&format!("{name} {acts}.")), name);
            assert_eq!(lead(&format!("Giao {name} {acts}.")), name);
            assert_eq!(coordinating(&format!("Lập danh sách, phối hợp với {name} {acts}.")), name);
        }
    }

    #[test]
    fn who_acts_once_a_board_has_met() {
        for (text, expected) in [
            ("Sau khi họp Hội đồng thẩm định cấp tỉnh, cơ quan chủ trì có trách nhiệm hoàn thiện đề án.", "cơ quan chủ trì"),
            ("Sau khi họp Hội đồng thẩm định tỉnh, Sở Y tế hoàn thiện đề án.", "Sở Y tế"),
            ("Sau khi họp Ban Chỉ đạo tỉnh, các sở, ngành hoàn thiện đề án.", "các sở, ngành"),
            ("Sau khi họp Hội đồng thẩm định tỉnh, Sở Y tế.", ""),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
    }

    #[test]
    fn what_boards_do_is_no_name() {
        for (text, expected) in [
            ("Tổ công tác triển khai Đề án 06, báo cáo kết quả.", "Tổ công tác"),
            ("Tổ công tác triển khai Đề án 06 đúng lộ trình.", "Tổ công tác"),
            ("Tổ công tác triển khai Đề án 06 bảo đảm tiến độ.", "Tổ công tác"),
            ("Tổ công tác triển khai Đề án 07 tỉnh giao.", "Tổ công tác"),
            ("Ban Chỉ đạo thực hiện Kế hoạch 06 tỉnh giao.", "Ban Chỉ đạo"),
            ("Cơ quan thường trực tổng hợp kết quả.", "Cơ quan thường trực"),
            ("Hội đồng thẩm định hồ sơ trước ngày 15/6.", ""),
            ("Hội đồng thẩm định dự thảo Nghị quyết.", ""),
            ("Hội đồng thẩm định xã đạt chuẩn nông thôn mới.", ""),
            ("Hội đồng nghiệm thu công trình.", ""),
            ("Hội đồng đánh giá, xếp loại sản phẩm.", ""),
            ("Tổ đánh giá tổ chức hội thi.", "Tổ đánh giá"),
            ("Hội đồng thẩm định được thành lập trong quý I.", ""),
            ("Thành lập Hội đồng thẩm định tổ chức thẩm định giá đất.", ""),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
    }
}
