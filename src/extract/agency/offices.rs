//! Who holds an office in a board beside the office of their own, and members of boards: `Giám đốc Sở Công Thương | - Phó Trưởng
//! ban | : chỉ đạo …`, `Thành viên Ban Chỉ đạo | tham mưu …`.
//!
//! ```text
//! held   = ("-" | "–") office [board] [":"] (verb | end)        behind the name of a person
//! member = ("thành viên" | "ủy viên") board verb
//! ```
//! Lists of members look alike (`Chủ tịch UBND huyện - Trưởng ban;`, `Thành viên Ban Chỉ đạo gồm: …`), so a verb must follow.

use std::ops::Range;

use super::lexicon::PERSONS;
use super::name;
use super::phrase::Phrase;
use super::trust::Trust;
use super::verbs;
use crate::extract::phrases::Table;

/// Offices of a board, a team or a delegation.
static HELD: Table<&str, 32> = Table::new(&[
    "trưởng ban",
    "phó trưởng ban",
    "phó trưởng ban thường trực",
    "phó ban",
    "phó ban thường trực",
    "tổ trưởng",
    "tổ trưởng tổ công tác",
    "phó tổ trưởng",
    "tổ phó",
    "tổ phó thường trực",
    "trưởng đoàn",
    "phó trưởng đoàn",
    "trưởng tiểu ban",
    "phó trưởng tiểu ban",
    "ủy viên",
    "ủy viên thường trực",
    "ủy viên ban chỉ đạo",
    "thành viên",
    "thành viên ban chỉ đạo",
]);

/// What tells what somebody is, or that they were there, and no task: `Đồng chí Chủ tịch UBND xã | là Trưởng ban`.
pub(super) static BEING_THERE: Table<&str> =
    Table::new(&[":", "là", "làm", "giữ", "kết luận", "nhấn mạnh", "phát biểu", "dự", "tham dự", "nhận", "có ý kiến", "chỉ đạo tại"]);

/// How a person is called before the office.
pub(super) static COMRADES: Table<&str, 8> = Table::new(&["đồng chí", "các đồng chí", "đ / c"]);

/// How far before the dash the name of the person may begin.
const PERSON: usize = 16;

/// The index after the office that stands at a word behind a dash and the name of a person.
pub(super) fn held(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let office = phrase.past(at, &HELD).filter(|_| phrase.capital(at))?;
    let end = if phrase.capital(office) { name::read(phrase, office, Trust::Sure).unwrap_or(office) } else { office };
    let colon = phrase.is(end, ":");
    let deed = if colon { end + 1 } else { end };
    let acts = verbs::is_verb(phrase, deed) || phrase.begins(deed, &["theo dõi", "phụ trách"]) || deed >= phrase.len();
    // Between the person and the dash stands no mark that would make what follows a bullet.
    let mut before = (at.saturating_sub(PERSON)..at.saturating_sub(1)).rev().take_while(|&at| !phrase.any(at, &[";", ".", ":"]));
    (acts && before.any(|at| phrase.capital(at) && phrase.begins(at, &PERSONS))).then_some(end)
}

/// Whether the name of a deputy begins at a word.
pub(super) fn is_deputy(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    phrase.is(at, "phó") && !phrase.begins(at, &["phó thủ tướng", "phó chủ tịch", "phó giám đốc"])
}

/// Whether members of a board act, whose name without what counts them ends at a word.
pub(super) fn member_acts(phrase: &Phrase<'_, '_>, at: usize, first: usize, end: usize) -> bool {
    let member = phrase.phrase(at, "thành viên").or_else(|| phrase.phrase(at, "ủy viên"));
    member.is_some_and(|member| first > member) && verbs::is_verb(phrase, end)
}

/// What tells of deputies and members who or how they are: `Phó Trưởng ban | do Giám đốc Sở Y tế đảm nhiệm`.
static WHO_THEY_ARE: Table<&str, 16> = Table::new(&[
    "do",
    "làm",
    "là",
    "thực hiện chế độ",
    "sử dụng con dấu",
    "sử dụng bộ máy",
    "hoạt động theo chế độ",
    "hoạt động kiêm nhiệm",
]);

/// Whether of a deputy or of members it is told who or how they are.
pub(super) fn is_told_of(phrase: &Phrase<'_, '_>, names: &[Range<usize>], at: usize) -> bool {
    let Some(first) = names.first().map(|name| phrase.past_quantifier(name.start)) else { return false };
    (is_deputy(phrase, first) || phrase.begins(first, &["thành viên", "ủy viên"])) && phrase.begins(at, &WHO_THEY_ARE)
}

#[cfg(test)]
mod tests {
    use super::super::tests::lead;
    use super::super::{heading, names_in};
    use crate::words::Words;

    #[test]
    fn deputies_are_not_their_chiefs() {
        for (text, expected) in [
            ("Phó Trưởng Ban Chỉ đạo chủ trì cuộc họp.", "Phó Trưởng Ban Chỉ đạo"),
            ("Phó Trưởng Ban Quản lý Khu kinh tế kiểm tra.", "Phó Trưởng Ban Quản lý Khu kinh tế"),
            ("Phó Trưởng Công an huyện chỉ đạo lực lượng.", "Phó Trưởng Công an huyện"),
            ("Phó Chỉ huy trưởng Ban Chỉ huy quân sự huyện chỉ đạo luyện tập.", "Phó Chỉ huy trưởng Ban Chỉ huy quân sự huyện"),
            ("Phó Trưởng ban Dân tộc tỉnh theo dõi tiến độ.", "Phó Trưởng ban Dân tộc tỉnh"),
            ("Phó Trưởng phòng Nội vụ tổng hợp số liệu.", "Phó Trưởng phòng Nội vụ"),
            ("Phó Chánh Văn phòng UBND tỉnh chủ trì buổi làm việc.", "Phó Chánh Văn phòng UBND tỉnh"),
            ("Phó Chi cục trưởng Chi cục Thủy sản kiểm tra.", "Phó Chi cục trưởng Chi cục Thủy sản"),
            ("Phó Giám đốc Công an tỉnh chỉ đạo tuần tra.", "Phó Giám đốc Công an tỉnh"),
            ("Phó Trưởng ban: ông Nguyễn Văn An.", ""),
            ("Phó Trưởng ban Dân tộc tỉnh nhiệm kỳ 1997 - 2002.", ""),
            ("Phó Chủ nhiệm Ủy ban Kiểm tra nay nghỉ hưu.", ""),
            ("Phó Trưởng ban là Giám đốc Sở Y tế.", ""),
            ("Phó Trưởng phòng: 02 người.", ""),
            ("Bổ nhiệm Phó Trưởng phòng Nội vụ theo dõi mảng hộ tịch.", ""),
            ("Phó Trưởng Công an huyện là thành viên.", ""),
            ("Phó Trưởng Ban Chỉ đạo do Giám đốc Sở Y tế đảm nhiệm.", ""),
            ("Phó Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy làm Phó Trưởng đoàn.", ""),
            ("Thành viên Ban Chỉ đạo thực hiện chế độ kiêm nhiệm.", ""),
            ("Thành viên Ban Chỉ đạo làm việc theo chế độ kiêm nhiệm.", ""),
            ("Thành viên Ban Chỉ đạo sử dụng con dấu của cơ quan mình.", ""),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
    }

    #[test]
    fn who_heads_a_board_and_an_office() {
        for (title, expected) in [
            ("Giám đốc Sở Y tế - Phó Trưởng ban", "Giám đốc Sở Y tế"),
            ("Chủ tịch UBND huyện - Trưởng ban:", "Chủ tịch Ủy ban nhân dân huyện"),
            ("Trưởng ban - Chủ tịch UBND huyện", ""),
            ("Giám đốc Sở Y tế - Phó Trưởng ban và các thành viên khác", ""),
        ] {
            assert_eq!(names_in(title, &heading(&Words::new(title)).lead), expected, "{title}");
        }
    }

    #[test]
    fn offices_of_boards_and_their_members() {
        for (text, expected) in [
            ("Giám đốc Sở Công Thương - Phó Trưởng ban: chỉ đạo kiểm tra chợ.", "Giám đốc Sở Công Thương"),
            ("Giám đốc Sở Công Thương - Phó Trưởng ban Thường trực: chỉ đạo kiểm tra chợ.", "Giám đốc Sở Công Thương"),
            ("Chủ tịch UBND huyện – Trưởng ban chỉ đạo toàn diện.", "Chủ tịch UBND huyện"),
            ("Chủ tịch UBND huyện - Trưởng Ban Chỉ đạo: chỉ đạo chung.", "Chủ tịch UBND huyện"),
            ("Giao Giám đốc Sở Y tế - Phó Trưởng ban Thường trực theo dõi kết quả.", "Giám đốc Sở Y tế"),
            ("Thành viên Ban Chỉ đạo phụ trách địa bàn huyện Tân Kỳ kiểm tra.", "Thành viên Ban Chỉ đạo phụ trách địa bàn huyện Tân Kỳ"),
            ("Công chức phụ trách địa bàn kiểm tra hộ nghèo.", "Công chức phụ trách"),
            ("Các Ủy viên Ban Chỉ đạo xây dựng kế hoạch kiểm tra.", "Các Ủy viên Ban Chỉ đạo"),
            ("Các đồng chí thành viên Ban Chỉ đạo tham mưu nội dung.", "thành viên Ban Chỉ đạo"),
            ("Thành viên Ban Chỉ đạo phụ trách địa bàn kiểm tra tiến độ.", "Thành viên Ban Chỉ đạo phụ trách địa bàn"),
            ("Các thành viên Ban Chỉ đạo: theo dõi tiến độ.", "Các thành viên Ban Chỉ đạo"),
            ("Chủ tịch UBND huyện - Trưởng ban: ông Nguyễn Văn An.", ""),
            ("Giám đốc Sở Y tế - Phó Trưởng ban;", ""),
            ("Giám đốc Sở Y tế - Phó Trưởng ban", ""),
            ("Thành phần: Giám đốc Sở Y tế - Phó Trưởng ban", ""),
            ("Trưởng ban: Chủ tịch UBND huyện - Phó Trưởng ban: Trưởng phòng Nội vụ.", ""),
            ("Thành viên Ban Chỉ đạo: ông Nguyễn Văn An.", ""),
            ("Thành viên Ban Chỉ đạo gồm đại diện các sở.", ""),
            ("Thành viên Ban Chỉ đạo là lãnh đạo các sở.", ""),
            ("Thành viên Ban Chỉ đạo được hưởng phụ cấp.", ""),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
    }
}
