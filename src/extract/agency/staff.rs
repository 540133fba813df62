//! Persons and groups of a school, a hospital or a small body, who act though no body is named:
//! `Hiệu trưởng | quyết định …`, `Giáo viên | theo dõi …`.
//!
//! ```text
//! officer = "Hiệu trưởng" | "Ban Giám hiệu" | "Tổng phụ trách Đội" …       one who holds an office
//! staff   = "giáo viên" | "giáo viên bộ môn" | "giảng viên" …               many, of whom plans mostly speak
//! ```
//! Officers are read as other bodies are. Staff are taught, counted and sent more often than they act, so a known verb must
//! follow, and none that says how they are (`Giáo viên còn hạn chế`) or what they are sent to (`…; giáo viên tham gia tập huấn`).

use std::ops::Range;

use super::lexicon::{FIELDS, VERBS};
use super::name::Names;
use super::offices;
use super::phrase::Phrase;
use super::rest_is_silent;
use super::sorts;
use super::verbs;
use crate::extract::phrases::Table;
use crate::words::Kind;

/// Who holds an office in a school or a hospital, or the group that heads it.
pub(super) static OFFICERS: Table<&str, 32> = Table::new(&[
    "hiệu trưởng",
    "phó hiệu trưởng",
    "phó hiệu trưởng phụ trách chuyên môn",
    "thầy hiệu trưởng",
    "cô hiệu trưởng",
    "thầy phó hiệu trưởng",
    "cô phó hiệu trưởng",
    "ban giám hiệu",
    "ban giám đốc",
    "tổ trưởng chuyên môn",
    "tổ phó chuyên môn",
    "tổng phụ trách đội",
    "giáo viên tổng phụ trách đội",
]);

/// Those of whom there are many.
pub(super) static STAFF: Table<&str, 16> = Table::new(&[
    "giáo viên",
    "giáo viên chủ nhiệm",
    "giáo viên bộ môn",
    "giáo viên phụ trách",
    "giảng viên",
    "cha mẹ học sinh",
    "phụ huynh học sinh",
]);

/// Who helps the bodies of a place. Plans count and teach them, so they are somebody only where others work with them or charge them.
pub(super) static AIDES: Table<&str, 16> = Table::new(&[
    "cộng tác viên y tế",
    "cộng tác viên dân số",
    "cộng tác viên y tế thôn , bản",
    "nhân viên y tế",
    "nhân viên y tế thôn bản",
    "nhân viên y tế thôn , bản",
]);

/// Who a school plan charges in headings beside those of its bodies.
static CHARGED: Table<&str, 32> = Table::new(&[
    "giáo viên",
    "giáo viên chủ nhiệm",
    "giáo viên chủ nhiệm lớp",
    "giáo viên bộ môn",
    "giáo viên phụ trách",
    "giảng viên",
    "tổng phụ trách đội",
    "nhân viên",
    "nhân viên y tế",
    "nhân viên thư viện",
    "nhân viên thiết bị",
    "kế toán",
    "học sinh",
    "sinh viên",
    "cha mẹ học sinh",
    "phụ huynh học sinh",
    "ban đại diện cha mẹ học sinh",
]);

/// Groups of a school that are named by what they teach.
static TEAMS: Table<&str, 8> = Table::new(&["tổ chuyên môn", "tổ bộ môn", "nhóm chuyên môn"]);

/// Those of them who are of no body, and what shows that they have a duty.
static PARENTS: Table<&str, 4> = Table::new(&["cha mẹ học sinh", "phụ huynh học sinh"]);
static DUTIES: Table<&str, 8> = Table::new(&["có trách nhiệm", "chịu trách nhiệm", "phải", "cần", "ký", "phối hợp"]);

/// What tells how staff are, and not what they do.
const STATES: [&str; 5] = ["còn", "cũng", "vẫn", "hiện", "bình"];

/// What staff are sent to, where they stand among others.
static SENT_TO: Table<&str, 8> = Table::new(&["tham gia", "tham dự", "dự", "đăng ký"]);

/// What groups are named by that no school has: `mỗi tổ | kiểm tra | gồm 05 người`.
static GROUPS: Table<&str, 16> = Table::new(&[
    "kiểm tra",
    "giám sát",
    "thanh tra",
    "điều tra",
    "kiểm kê",
    "quản lý",
    "tuyên truyền",
    "hướng dẫn",
    "tuần tra",
    "tự quản",
]);

/// Those of whom some are sent: `cử 01 | cán bộ làm đầu mối`.
pub(super) static SENT_STAFF: Table<&str, 16> =
    Table::new(&["cán bộ", "công chức", "viên chức", "lãnh đạo", "thành viên", "đại diện", "chuyên viên", "người"]);

/// Whether all of the names are those of staff, also among others of the school: `cán bộ, giáo viên, nhân viên`.
pub(super) fn only(phrase: &Phrase<'_, '_>, names: &Names) -> bool {
    names.iter().all(|name| {
        let head = head(phrase, name);
        let among = || phrase.begins(head, &["cán bộ"]) && (head..name.end).any(|at| phrase.phrase(at, "giáo viên").is_some());
        phrase.begins(head, &STAFF) && !phrase.begins(head, &OFFICERS) || among()
    })
}

/// Whether one of the names is that of persons or a group of a school, of which plans tell how they are
/// (`Ban Giám hiệu nhiệt tình`), or of a deputy, whom a life tells of (`Phó Trưởng ban Dân tộc nhiệm kỳ 1997`): only a known
/// verb tells that they are to act.
pub(super) fn of_a_school(phrase: &Phrase<'_, '_>, names: &Names) -> bool {
    let told = |head: usize| phrase.begins(head, &OFFICERS) || phrase.begins(head, &STAFF) || phrase.begins(head, &TEAMS);
    let told = |head: usize| told(head) || offices::is_deputy(phrase, head);
    names.iter().any(|name| told(head(phrase, name)))
}

/// The first word of a name behind what counts it.
fn head(phrase: &Phrase<'_, '_>, name: &Range<usize>) -> usize {
    phrase.past_quantifier(name.start)
}

/// Whether names are those of staff or of a school of whom something is told, and who are to do nothing by it.
pub(super) fn is_idle(phrase: &Phrase<'_, '_>, names: &Names, at: usize) -> bool {
    let told = || sorts::is_told_of(phrase, names, at) || offices::is_told_of(phrase, names, at);
    only(phrase, names) && !act(phrase, names, at) || is_sent(phrase, names, at) || is_told(phrase, names, at) || told()
}

/// Whether what follows the names of staff is what they are to do.
pub(super) fn act(phrase: &Phrase<'_, '_>, names: &Names, at: usize) -> bool {
    let from = if phrase.is(at, ":") { at + 1 } else { at };
    let parents = || names.iter().any(|name| phrase.begins(head(phrase, name), &PARENTS));
    if parents() && !phrase.begins(from, &DUTIES) {
        return false;
    }
    let needed = phrase.any(from, &["cần", "phải"]);
    let from = if needed { from + 1 } else { from };
    let verb = verbs::is_verb(phrase, from) || phrase.phrase(from, "theo dõi").is_some();
    verb && !phrase.any(from, &STATES)
}

/// How far the clause is looked through that tells of staff.
const CLAUSE: usize = 48;

/// Words behind which a clause tells of those of whom something is wanting, and which therefore are taught or helped:
/// `phụ đạo học sinh | còn yếu`.
const TAUGHT: [&str; 4] = ["sinh", "em", "trẻ", "người"];

/// What ends a clause that tells how well something was done.
static HOW_WELL: Table<&str, 8> = Table::new(&["tốt", "đều", "đầy đủ"]);

/// How many words stand between `đạt` and its number: `đạt | ít nhất | 80%`.
const REACHED: usize = 3;

/// Whether what is said of the names is a fact, a count or praise, though it begins with a verb: `Giáo viên | thực hiện …
/// được khen thưởng`, `Giáo viên | đăng ký danh hiệu …: 05 người`. Of an officer only what no duty says is taken for a fact.
fn is_told(phrase: &Phrase<'_, '_>, names: &Names, at: usize) -> bool {
    let many = is_many(phrase, names);
    if !many && !of_a_school(phrase, names) {
        return false;
    }
    let end = (at..at + CLAUSE).find(|&at| phrase.any(at, &[".", ";", ""])).unwrap_or(at + CLAUSE);
    let named = |at: usize| phrase.any(at, &["cô", "thầy", "ông", "bà"]) || phrase.capital(at) && phrase.capital(at + 1);
    let person = (at..end).any(|at| phrase.is(at, ":") && named(at + 1));
    person || looks_back(phrase, names) || phrase.begins(at, &["chịu khó"]) || many && tells(phrase, at, end)
}

/// Whether the names are those of many persons or groups, whom plans praise and count.
fn is_many(phrase: &Phrase<'_, '_>, names: &Names) -> bool {
    let each = |name: &Range<usize>| phrase.any(name.start, &["mỗi", "từng"]) && phrase.is(name.end - 1, "tổ");
    let rewarded =
        |name: &Range<usize>| phrase.begins(head(phrase, name), &["tập thể"]) && !phrase.begins(head(phrase, name), &["tập thể lãnh đạo"]);
    let team = |name: &Range<usize>| phrase.begins(head(phrase, name), &TEAMS);
    only(phrase, names) || names.iter().any(|name| each(name) || rewarded(name) || team(name))
}

/// Whether the sentence looks back on what is done: `Trong năm học qua, …`; or tells of some alone: `Một số giáo viên …`.
fn looks_back(phrase: &Phrase<'_, '_>, names: &Names) -> bool {
    let Some(first) = names.first().map(|name| name.start) else { return false };
    let past = first.checked_sub(2).is_some_and(|past| phrase.is(past, "qua") && phrase.is(past + 1, ","));
    let some = phrase.begins(first, &["một số"]) || first.checked_sub(2).is_some_and(|some| phrase.begins(some, &["một số"]));
    past || some
}

/// The syllables with which `bị` makes a word that is no passive: `chuẩn bị`, `thiết bị`, `trang bị`.
const BEFORE_BI: [&str; 4] = ["chuẩn", "thiết", "trang", "dự"];

/// Whether a clause about many tells what they get, how many they are or how well they did.
fn tells(phrase: &Phrase<'_, '_>, at: usize, end: usize) -> bool {
    let number = |at: usize| phrase.kind(at) == Some(Kind::Digits);
    let wanting = |at: usize| phrase.any(at, &["còn", "chưa"]) && !phrase.any(at - 1, &TAUGHT);
    let counted =
        |at: usize| phrase.is(at, ":") && number(at + 1) || phrase.any(at, &["đạt", "chiếm"]) && (at + 1..=at + REACHED).any(number);
    let suffered = |at: usize| phrase.is(at, "bị") && !phrase.any(at - 1, &BEFORE_BI);
    let told = |at: usize| phrase.is(at, "được") || suffered(at) || wanting(at) || counted(at);
    // What is done `để` others get something tells nothing of who does it.
    let aim = (at..end).find(|&at| phrase.is(at, "để")).unwrap_or(end);
    (at..aim).any(told) || phrase.start_of(end, &HOW_WELL).is_some() || phrase.begins(at, &["báo cáo viên"])
}

/// Whether persons of a school are told among others who are sent to something: `Thành phần: …, giáo viên | tham gia tập huấn`.
fn is_sent(phrase: &Phrase<'_, '_>, names: &Names, at: usize) -> bool {
    let before = names.first().and_then(|name| name.start.checked_sub(1));
    let among = before.is_some_and(|before| phrase.kind(before) == Some(Kind::Mark) && !phrase.is(before, "."));
    among && phrase.begins(at, &SENT_TO) && of_a_school(phrase, names)
}

/// Whether a field in small letters behind persons who act is what they do: `Ban Giám hiệu | kiểm tra …`.
pub(super) fn does(phrase: &Phrase<'_, '_>, person: usize, field: usize) -> bool {
    let acting = phrase.begins(person, &OFFICERS) || phrase.begins(person, &STAFF) || phrase.is(person, "ban");
    acting && !phrase.capital(field) && phrase.past(field, &VERBS) >= phrase.past(field, &FIELDS)
}

/// `Mỗi tổ | đăng ký …`, `từng tổ | xây dựng …`: which `tổ` is told by the school alone.
pub(super) fn each_group(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let each = phrase.any(at, &["mỗi", "từng"]) && phrase.is(at + 1, "tổ");
    (each && verbs::is_verb(phrase, at + 2) && !phrase.begins(at + 2, &GROUPS)).then_some(at + 2)
}

/// The names of a heading that charges nobody but staff and pupils: `Giáo viên chủ nhiệm, Tổng phụ trách Đội`.
pub(super) fn charged(phrase: &Phrase<'_, '_>) -> Names {
    let mut names = Names::new();
    let mut at = 0;
    while let Some(end) = phrase.past(at, &CHARGED) {
        names.push(at..end);
        if rest_is_silent(phrase, end) {
            return names;
        }
        match phrase.past(end, &[", và", ",", "và", "-", "–", ";"]) {
            Some(next) => at = next,
            None => break,
        }
    }
    Names::new()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{coordinating, lead};
    use super::super::{by_field, heading, names_in};
    use crate::words::Words;

    #[test]
    fn aides_take_part_and_are_else_no_more_than_told_of() {
        for (text, expected) in [
            ("Phối hợp với cộng tác viên y tế lập danh sách.", "cộng tác viên y tế"),
            ("Phối hợp với các cộng tác viên dân số lập danh sách.", "các cộng tác viên dân số"),
            ("Phối hợp với nhân viên y tế thôn, bản lập danh sách.", "nhân viên y tế thôn, bản"),
            ("Phối hợp với trưởng thôn, nhân viên y tế thôn bản lập danh sách.", "trưởng thôn | nhân viên y tế thôn bản"),
            ("Phối hợp với Trạm Y tế và cộng tác viên dân số tuyên truyền.", "Trạm Y tế | cộng tác viên dân số"),
            ("Phối hợp với Sở Y tế tập huấn cộng tác viên dân số.", "Sở Y tế"),
        ] {
            assert_eq!(coordinating(text), expected, "{text}");
        }
        for text in [
            "Cộng tác viên y tế tham gia tập huấn.",
            "Các cộng tác viên dân số tham gia tập huấn.",
            "Nhân viên y tế thôn, bản có phụ cấp.",
            "Nhân viên y tế được tiêm đủ liều.",
            "Hằng năm, các nhân viên y tế tham gia tập huấn.",
            "Hằng năm, nhân viên y tế thôn bản tham gia tập huấn.",
            "Tập huấn cho bác sĩ, nhân viên y tế.",
            "Có 50 nhân viên y tế thực hiện nhiệm vụ.",
        ] {
            assert_eq!(lead(text), "", "{text}");
        }
    }

    #[test]
    fn who_acts_in_a_school() {
        for (text, expected) in [
            ("Giáo viên chủ động sử dụng học liệu số.", "Giáo viên"),
            ("Giáo viên chủ nhiệm theo dõi sĩ số.", "Giáo viên chủ nhiệm"),
            ("Giáo viên tổ chức dạy học theo nhóm.", "Giáo viên"),
            ("Giáo viên cần báo cáo khi học sinh vắng.", "Giáo viên"),
            ("Khi dạy học trực tuyến, giáo viên xây dựng kế hoạch bài dạy.", "giáo viên"),
            ("Kết quả chỉ để tham khảo; giáo viên chịu trách nhiệm xác nhận.", "giáo viên"),
            ("Khi học sinh vắng, giáo viên chủ nhiệm và giáo viên bộ môn phối hợp hỗ trợ.", "giáo viên chủ nhiệm và giáo viên bộ môn"),
            ("Cán bộ, giáo viên, nhân viên thực hiện nghiêm túc Kế hoạch.", "Cán bộ, giáo viên, nhân viên"),
            ("Đề nghị giáo viên thực hiện nghiêm túc Kế hoạch này.", "giáo viên"),
            ("Yêu cầu Hiệu trưởng các trường mầm non, tiểu học, THCS báo cáo.", "Hiệu trưởng các trường mầm non, tiểu học, THCS"),
            ("Cha mẹ học sinh phối hợp với nhà trường quản lý con em.", "Cha mẹ học sinh"),
            ("Hiệu trưởng chịu trách nhiệm trước Sở.", "Hiệu trưởng"),
            ("Giáo viên theo dõi, giúp đỡ học sinh còn yếu.", "Giáo viên"),
            ("Giáo viên bồi dưỡng học sinh đạt giải cấp tỉnh trong năm học 2026.", "Giáo viên"),
            ("Giáo viên rà soát tranh ảnh để học sinh nào cũng được thực hành.", "Giáo viên"),
            ("Giáo viên chuẩn bị bài giảng trước khi lên lớp.", "Giáo viên"),
            ("Giáo viên soạn bài giảng.", "Giáo viên"),
            ("Giáo viên kiểm tra thiết bị dạy học.", "Giáo viên"),
            ("Tổ chuyên môn rà soát, trang bị sách cho thư viện.", "Tổ chuyên môn"),
            ("Hiệu trưởng phân công nhiệm vụ cho từng thành viên.", "Hiệu trưởng"),
            ("Hiệu trưởng giao nhiệm vụ cho Phó Hiệu trưởng.", "Hiệu trưởng"),
            ("Sở Y tế phân công nhiệm vụ cho từng thành viên.", "Sở Y tế"),
            ("Hiệu trưởng giao nhiệm vụ cho Tổ chuyên môn xây dựng kế hoạch.", "Tổ chuyên môn"),
            ("UBND tỉnh giao nhiệm vụ cho Sở Y tế.", "Sở Y tế"),
            ("Hiệu trưởng: dự giờ ít nhất 10% giáo viên.", "Hiệu trưởng"),
            ("Hiệu trưởng các trường báo cáo sĩ số.", "Hiệu trưởng các trường"),
            ("Phó Hiệu trưởng phụ trách chuyên môn theo dõi việc dạy học.", "Phó Hiệu trưởng phụ trách chuyên môn"),
            ("Ban Giám hiệu kiểm tra định kỳ việc dạy thêm.", "Ban Giám hiệu"),
            ("Ban Giám đốc tổ chức giao ban.", "Ban Giám đốc"),
            ("Tổ trưởng chuyên môn phân công dự giờ.", "Tổ trưởng chuyên môn"),
            ("Tổ chuyên môn kiểm tra hồ sơ của giáo viên.", "Tổ chuyên môn"),
            ("Các tổ chuyên môn xây dựng kho học liệu.", "Các tổ chuyên môn"),
            ("Đối với bài kiểm tra chung, tổ chuyên môn tổ chức thẩm định.", "tổ chuyên môn"),
            ("Mỗi tổ đăng ký 02 sáng kiến.", "Mỗi tổ"),
            ("Căn cứ Kế hoạch này, từng tổ xây dựng kế hoạch dạy học.", "từng tổ"),
            ("Căn cứ Kế hoạch giáo dục nhà trường, từng tổ xây dựng kế hoạch dạy học.", "từng tổ"),
            ("Tổ Quản lý Ký túc xá huy động sinh viên dọn phòng.", "Tổ Quản lý Ký túc xá"),
            (
                "Các cấp ủy, chi bộ, chính quyền và các đoàn thể xã xác định nhiệm vụ trọng tâm.",
                "Các cấp ủy, chi bộ, chính quyền | các đoàn thể xã",
            ),
            ("Ban Tổ chức chọn ra 12 bài thi.", "Ban Tổ chức"),
            ("Nếu có vướng mắc, các tập thể và cá nhân báo cáo về nhà trường.", "các tập thể và cá nhân"),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
    }

    #[test]
    fn of_whom_it_is_only_said() {
        for text in [
            "Giáo viên đạt chuẩn được khen thưởng.",
            "Giáo viên dạy giỏi cấp tỉnh.",
            "Giáo viên còn hạn chế về công nghệ.",
            "Giáo viên cần thêm thời gian để thiết kế bài giảng.",
            "Giáo viên được bồi dưỡng thường xuyên.",
            "Giáo viên có trình độ thạc sĩ.",
            "Bồi dưỡng giáo viên cốt cán.",
            "Tập huấn cho giáo viên; giáo viên tham gia đủ 5 buổi.",
            "100% giáo viên đổi mới phương pháp dạy học.",
            "Đến năm 2027, 100% giáo viên, cơ quan ngang bộ sử dụng chữ ký số.",
            "Phân công giáo viên trực tại điểm trường.",
            "Yêu cầu giáo viên đạt chuẩn trình độ.",
            "Thành phần: Ban Giám hiệu, tổ trưởng chuyên môn, giáo viên tham gia tập huấn.",
            "Đội ngũ giáo viên thực hiện tốt quy chế.",
            "Giấy khen của Hiệu trưởng.",
            "Ban Giám hiệu: 04 người.",
            "Mỗi tổ kiểm tra gồm 05 người.",
            "Cha mẹ học sinh nghèo được hỗ trợ.",
            "Cha mẹ học sinh quan tâm đến việc học của con em.",
            "Cán bộ, giáo viên, nhân viên nhiệt tình, đoàn kết.",
            "Ban Giám hiệu nhiệt tình, năng động.",
            "Tổ chuyên môn hoạt động hiệu quả.",
            "Nhân viên y tế học đường còn thiếu.",
            "Các tập thể, cá nhân có thành tích được khen thưởng.",
            "Các tập thể, cá nhân đạt giải nhận thưởng.",
            "Giáo viên xếp loại tốt: 80%.",
            "Giáo viên đánh giá tốt đạt 30%.",
            "Giáo viên sử dụng thiết bị dạy học thành thạo chiếm 80%.",
            "Giảng viên tham gia nghiên cứu khoa học đạt 80%.",
            "Giáo viên đăng ký danh hiệu Chiến sĩ thi đua: 05 người.",
            "Giáo viên tham gia thi giáo viên giỏi cấp huyện: 03 người.",
            "Một số giáo viên thực hiện chưa tốt.",
            "Giáo viên ứng dụng công nghệ thông tin chưa đều.",
            "Giáo viên thực hiện chương trình mới còn lúng túng.",
            "Trong năm học qua, giáo viên thực hiện tốt quy chế chuyên môn.",
            "Năm học 2025 - 2026 vừa qua, giáo viên thực hiện tốt quy chế chuyên môn.",
            "Giáo viên thực hiện tốt nhiệm vụ năm học được đề nghị khen thưởng.",
            "Giáo viên tham gia lớp bồi dưỡng được hưởng nguyên lương.",
            "Mỗi tổ đăng ký thi đua được cộng 05 điểm.",
            "Giáo viên báo cáo viên cấp tỉnh được mời tập huấn.",
            "Giáo viên báo cáo chuyên đề: cô Nguyễn Thị A.",
            "Giáo viên hướng dẫn: thầy Trần Văn B.",
            "Giáo viên hướng dẫn: Trần Văn B.",
            "Tổ chuyên môn xếp loại xuất sắc: 03 tổ.",
            "Các tổ chuyên môn thực hiện tốt được khen thưởng.",
            "Hiệu trưởng chịu khó, nhiệt tình.",
            "Các tập thể, cá nhân thực hiện tốt được khen thưởng.",
            "Các tập thể, cá nhân báo cáo thành tích được gửi trước 30/11.",
            "Các tập thể, cá nhân đăng ký danh hiệu Anh hùng Lao động: 02.",
        ] {
            assert_eq!(lead(text), "", "{text}");
        }
    }

    #[test]
    fn who_is_charged_in_a_heading() {
        for (title, expected) in [
            ("Hiệu trưởng", "Hiệu trưởng"),
            ("Phó Hiệu trưởng phụ trách chuyên môn", "Phó Hiệu trưởng phụ trách chuyên môn"),
            ("Các Tổ chuyên môn và Tổ Văn phòng", "Các Tổ chuyên môn | Tổ Văn phòng"),
            ("Phòng Quản trị - Thiết bị", "Phòng Quản trị - Thiết bị"),
            // What a plan says of staff it says under the same words.
            ("Giáo viên", ""),
            ("Đội ngũ giáo viên", ""),
            ("Học sinh", ""),
        ] {
            assert_eq!(names_in(title, &heading(&Words::new(title)).lead), expected, "{title}");
        }
        for (title, expected) in [
            ("Giáo viên bộ môn", "Giáo viên bộ môn"),
            ("Giáo viên chủ nhiệm và Tổng phụ trách Đội", "Giáo viên chủ nhiệm | Tổng phụ trách Đội"),
            ("Học sinh, cha mẹ học sinh", "Học sinh | cha mẹ học sinh"),
            ("Giáo viên giỏi", ""),
            ("Chất lượng học sinh", ""),
        ] {
            assert_eq!(names_in(title, &by_field(&Words::new(title))), expected, "{title}");
        }
    }
}
