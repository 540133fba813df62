//! All the time: `thường xuyên`, `thường xuyên, liên tục` as a manner of doing.
//!
//! ```text
//! manner  = "thường xuyên" [[","] "liên tục"] verb          thường xuyên kiểm tra
//!         | verb [object] "thường xuyên"                    cập nhật dữ liệu thường xuyên
//! ```
//! After a noun it is an attribute: `chi thường xuyên`, `nhiệm vụ thường xuyên`; before a
//! state it tells what something is like: `khu vực thường xuyên ngập`.

use super::setting::{Phrase, starts_clause};
use crate::extract::phrases::Table;

/// The ways to say it.
pub(super) static ALWAYS: Table<&str> = Table::new(&[
    "thường xuyên , liên tục",
    "thường xuyên liên tục",
    "liên tục , thường xuyên",
    "liên tục thường xuyên",
    "thường xuyên và liên tục",
    "thường xuyên",
    "liên tục 24 / 24 giờ",
    "liên tục 24 / 24",
    "liên tục 24 / 7",
    "liên tục",
    "xuyên suốt",
    "xuyên suốt năm",
    "xuyên suốt cả năm",
]);

/// The nouns after which it is their attribute.
static ATTRIBUTE: Table<&str> = Table::new(&[
    "chi",
    "nhiệm vụ",
    "hoạt động",
    "nguồn",
    "kinh phí",
    "vốn",
    "giáo dục",
    "sự nghiệp",
    "ngân sách",
    "bộ phận",
    "khu vực",
    "nơi",
    "thiên tai",
    "đối tượng",
    "người",
    "người trực tiếp ,",
    "thông tin",
    "công việc",
    "chỉ đạo",
    "không",
    "việc làm",
    "quan trọng",
    "quan trọng ,",
    "trọng tâm ,",
    "trọng tâm",
    "chi phí",
    "bảo dưỡng",
    "bồi dưỡng",
    "đầu tư",
    "quan hệ",
    "lao động",
    "số",
    "tài sản",
    "phát sinh",
    "chặt chẽ ,",
]);

/// The verbs after which it tells how they are done.
static DONE: Table<&str> = Table::new(&[
    "thực hiện",
    "triển khai",
    "tổ chức",
    "tiến hành",
    "cập nhật",
    "duy trì",
    "kiểm tra",
    "được",
    "phải",
    "rà soát",
    "giám sát",
    "theo dõi",
    "tuyên truyền",
    "báo cáo",
    "trao đổi",
    "đôn đốc",
    "đánh giá",
    "diễn ra",
    "một cách",
    "thực hành",
    "vận hành",
]);

/// The verbs that take an object between themselves and it, at the end of the clause.
static WITH_OBJECT: Table<&str> =
    Table::new(&["cập nhật", "duy trì", "kiểm tra", "rà soát", "theo dõi", "công khai", "đăng tải", "bổ sung"]);

/// The states that it may precede: they are not done.
static STATES: Table<&str> = Table::new(&[
    "chịu",
    "xảy ra",
    "bị",
    "có nguy cơ",
    "gặp",
    "ngập",
    "phát sinh",
    "hoặc",
    "thay đổi",
    "giao tiếp",
    "quan hệ",
    "làm công tác",
    "sinh sống",
    "đi lại",
]);

/// What begins as one of them does and is done.
const MEETING: [&str; 2] = ["gặp gỡ", "gặp mặt"];

/// The words behind it with which a share or number is told: before them it says of whom
/// (`số người tập luyện thường xuyên | đạt 38%`).
static TOLD: Table<&str> = Table::new(&["đạt", "chiếm", "ước đạt", "tăng lên", "đạt tỷ lệ", "đạt từ", "đạt trên"]);

/// Of whom a share or number is told: what they do all the time is what they are like.
static SHARES: Table<&str, 16> = Table::new(&[
    "tỷ lệ người",
    "tỉ lệ người",
    "tỷ lệ dân",
    "tỷ lệ hộ",
    "tỷ lệ gia đình",
    "số người",
    "số hộ",
    "số gia đình",
    "tỷ lệ dân số",
]);

/// How many words an object has at most.
const OBJECT: usize = 9;

/// Of whom a statement says what is to be done with them: `Đối với các hộ thường xuyên vắng mặt, …`.
const OF_WHOM: [&str; 2] = ["đối với", "với"];

/// What a row of those goes on with behind its comma: `Đối với cá nhân, | tổ chức thường xuyên …`.
const MORE_OF_THEM: [&str; 11] =
    ["ban", "tổ chức", "cá nhân", "đơn vị", "doanh nghiệp", "hộ gia đình", "hộ", "cơ sở", "công chức", "viên chức", "người lao động"];

/// How many words there are before such a comma.
const FIRST_OF_THEM: usize = 7;

/// What befalls those who are told apart, or marks them. All else may be what they are to do all the time.
static MARKS: Table<&str> = Table::new(&[
    "bị",
    "xảy ra",
    "vắng",
    "ngập",
    "đọng nước",
    "ùn tắc",
    "va chạm",
    "vi phạm",
    "nghỉ học",
    "chậm",
    "nộp muộn",
    "nợ",
    "làm đêm",
    "tiếp khách",
    "tiếp xúc với",
    "quan hệ",
    "soạn thảo",
]);

/// What the clause on them begins with where no comma parts it: `… thường xuyên vắng mặt | phải cam kết`.
const BOUND_TO: [&str; 4] = ["phải", "cần", "thì", "được"];

/// Reads the manner that begins at `index`; gives the index after it.
pub(super) fn read(phrase: &Phrase<'_, '_>, index: usize) -> Option<usize> {
    let words = phrase.words;
    let end = words.past(index, &ALWAYS)?;
    let ends = end >= words.len() || words.is_any(end, &[",", ".", ";", "("]);
    // `liên tục` alone is said of much that goes on; as all that a cell or a label says it is when.
    // So is `xuyên suốt`, which may be how long something is done: `xuyên suốt năm 2026`.
    if words.is(index, "liên") && end == index + 2 || words.is(index, "xuyên") {
        return (phrase.opens(index) && ends).then_some(end);
    }
    // Nothing is left for it to qualify at the start of a clause.
    if phrase.opens(index) {
        return Some(end);
    }
    if phrase.after(index, &ATTRIBUTE) || words.begins(end, &STATES) && !words.begins(end, &MEETING) || words.begins(end, &TOLD) {
        return None;
    }
    // `Tỷ lệ người dân thường xuyên luyện tập thể thao` tells who is meant.
    let clause = (index.saturating_sub(OBJECT)..index).rev().take_while(|&at| words.letters(at) && !words.is(at, "và")).last();
    if clause.is_some_and(|start| words.begins(start, &SHARES)) {
        return None;
    }
    // `sự phối hợp thường xuyên` is what the coordination is like.
    if phrase.near(index, &["sự"], 5) {
        return None;
    }
    if end == index + 2 && tells_apart(phrase, index, end) {
        return None;
    }
    // `thường xuyên` with `liên tục` is never an attribute at the end of a clause.
    let pair = end > index + 2;
    let done = phrase.after(index, &DONE) || (ends && (pair || phrase.near(index, &WITH_OBJECT, OBJECT)));
    (done || starts_clause(words, end)).then_some(end)
}

/// Whether the words at `index..end` say what those are like of whom the statement begins: `Đối với các hộ | thường xuyên vắng
/// mặt, …`. That befalls or marks them, and what is done with them follows.
fn tells_apart(phrase: &Phrase<'_, '_>, index: usize, end: usize) -> bool {
    let words = phrase.words;
    if !words.letters(index - 1) || !words.begins(end, &MARKS) {
        return false;
    }
    let mut behind = (end + 1..end + 2 * OBJECT).take_while(|&at| at < words.len() && !phrase.stops(at));
    if !behind.any(|at| words.mark(at, ',') || words.is_any(at, &BOUND_TO)) {
        return false;
    }
    let clause = (index.saturating_sub(OBJECT)..index).rev().take_while(|&at| words.letters(at)).last().unwrap_or(index);
    let opens = |at: usize| words.begins(at, &OF_WHOM) && phrase.opens(at);
    // Behind the comma of a row one more of them stands; elsewhere somebody who acts, or what is done.
    let row = || {
        let comma = clause.checked_sub(1).filter(|&at| words.mark(at, ','))?;
        let first = (comma.saturating_sub(FIRST_OF_THEM)..comma).rev().take_while(|&at| words.letters(at)).last()?;
        (words.past(clause, &MORE_OF_THEM) == Some(index)).then_some(first)
    };
    opens(clause) || row().is_some_and(opens)
}
