//! Labels that tell what part those have whom they name: `Cơ quan, đơn vị chủ trì:`, `Phối hợp thực hiện:`.
//!
//! ```text
//! label = [head] role {joint role} ["…"] [remark] ":"       Cơ quan | thực hiện | thủ tục hành chính:
//!       | head role-of-a-head [remark] ":"                  Đơn vị | hỗ trợ:
//!       | body ("chủ trì" | "phối hợp" …) ":"               Phòng chủ trì:
//! joint = "," | "/" | "và"
//! ```

use super::label_words::{BODY_LABELS, LABEL_HEADS, Role};
use super::name;
use super::phrase::Phrase;
use super::starts::{PERSON, ROLE_OF_LABEL};
use super::trust::Trust;
use crate::extract::phrases::Table;
use crate::words::Kind;

/// What parts the roles of a label, and the remarks that may close it.
static JOINTS: Table<&str, 8> = Table::new(&[",", "/", "và"]);
static REMARKS: Table<&str, 8> = Table::new(&["( nếu có )", "( dự kiến )", "( chính )"]);

/// How many roles a label names at most.
const ROLES: usize = 4;

/// How many words a label may have between its role and its colon.
const LABEL_REACH: usize = 6;

/// What a label says that names those of both parts, each with its own behind the name.
static BOTH: Table<&str, 16> = Table::new(&[
    "chủ trì , phối hợp",
    "chủ trì và phối hợp",
    "chủ trì / phối hợp",
    "chủ trì , phối hợp thực hiện",
    "chủ trì và phối hợp thực hiện",
]);

/// What a label says whose names are parted by a dash, as its parts are; which of them is whose is not told for sure.
const DASHED: [&str; 2] = ["chủ trì - phối hợp", "chủ trì – phối hợp"];

/// What work of others an item speaks of, so that who led it stands in a bracket behind it: `Nghiệm thu đề tài (Chủ trì: …)`.
static OF_OTHERS: Table<&str, 32> = Table::new(&[
    "tham dự",
    "tham gia",
    "nghiệm thu",
    "chia sẻ",
    "tham khảo",
    "tiếp nhận",
    "kế thừa",
    "sử dụng",
    "khai thác",
    "phổ biến",
    "đề tài",
    "dự án",
    "dự",
    "cử",
    "hội nghị",
    "hội thi",
    "theo",
]);

/// What else than a part a field behind a label tells: `chủ trì: Sở Y tế; | thời gian: quý II`.
static TIMES: Table<&str, 16> = Table::new(&["thời gian", "thời hạn", "tiến độ", "hoàn thành", "kinh phí", "sản phẩm"]);

/// How many words stand in a bracket that tells who does what stands before it, and how many a field has before its colon.
const ASIDE: usize = 120;
const FIELD: usize = 5;

/// What begins a remark of scope between the names of a labelled field, and how many words it has.
static SCOPES: Table<&str, 8> = Table::new(&["trong phạm vi", "theo chức năng"]);
const SCOPE: usize = 14;

/// The first words of the heads that are people, places and parts of a body.
const SPOKEN_OF: [&str; 3] = ["người", "bộ", "địa"];

/// The index after the head of a label. People and places are spoken of within a sentence as well: `Hỗ trợ | người tham gia: …`.
fn head(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let within = || at.checked_sub(1).is_some_and(|before| phrase.letters(before));
    phrase.past(at, &LABEL_HEADS).filter(|_| !phrase.any(at, &SPOKEN_OF) || !within())
}

/// What a label tells.
pub(super) enum Label {
    /// The part of those whom the words behind this one name.
    Names(usize, Role),
    /// Nothing of them: behind its colon stands what each is to do.
    Opens(usize),
}

/// The label at a word. One without a head needs the begin of a sentence, or a bracket or a dash before it where nobody leads yet.
pub(super) fn read(phrase: &Phrase<'_, '_>, at: usize, begins: bool, led: bool) -> Option<Label> {
    if begins && let Some((colon, role)) = of_kind(phrase, at) {
        // `Sở chủ trì: rà soát …` speaks of any of them.
        let named = name::read(phrase, colon + 1, Trust::Wary).is_some();
        return Some(if named { Label::Names(colon, role) } else { Label::Opens(colon) });
    }
    let head = head(phrase, at);
    let start = head.unwrap_or(at);
    // `Các cơ quan` mostly are no more than that.
    if !phrase.may_begin(start, ROLE_OF_LABEL) {
        return None;
    }
    if head.is_none() && !begins {
        // `… - Chủ trì: Sở Y tế; phối hợp: …`, `… (Chủ trì: Sở Y tế)`.
        let opened = at.checked_sub(1).is_some_and(|open| phrase.any(open, &["-", "–", "(", "["]));
        if !opened || led {
            return None;
        }
        return colon_of_aside(phrase, at).map(|colon| Label::Names(colon, Role::Lead));
    }
    // `Các sở, ban, ngành thực hiện: Công an tỉnh 05 việc, Sở Y tế 03 việc` tells how much each has to do.
    if head.is_some() && phrase.begins(at, &["sở , ban", "các sở , ban", "sở , ngành", "địa phương", "bộ phận"]) && counts(phrase, at)
    {
        return None;
    }
    let leads = phrase.is(start, "chủ");
    let dashed = || phrase.past(start, &DASHED).filter(|&end| phrase.is(end, ":"));
    if leads && let Some(colon) = colon_of_both(phrase, start).or_else(dashed) {
        return Some(Label::Opens(colon));
    }
    let is = |labels| head.and_then(|head| phrase.past(head, labels)).filter(|&end| phrase.is(end, "là"));
    let after = |role: Role| colon_behind(phrase, at, head, role).or_else(|| is(role.labels().0));
    let lead = match head.is_some() || leads {
        true => after(Role::Lead),
        // `Thực hiện: Sở Y tế.` names nobody else, and what is done does not follow.
        false => colon_of_aside(phrase, at),
    };
    let lead = lead.map(|end| Label::Names(end, Role::Lead));
    lead.or_else(|| after(Role::Partner).map(|end| Label::Names(end, Role::Partner)))
}

/// Whether a number stands behind the name that a label gives first.
fn counts(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let name = label_colon(phrase, at, Role::Lead).and_then(|colon| name::read(phrase, colon + 1, Trust::Wary));
    name.is_some_and(|end| phrase.kind(end) == Some(Kind::Digits))
}

/// The colon and the part of the label of a body that stands for its kind: `Phòng chủ trì[:]`.
fn of_kind(phrase: &Phrase<'_, '_>, at: usize) -> Option<(usize, Role)> {
    BODY_LABELS.read(phrase, at).map(|(&(_, role), end)| (end, role)).filter(|&(end, _)| phrase.is(end, ":"))
}

/// The colon of a label that is no more than the head of bodies and a part: `Cơ quan/đơn vị chủ trì[:]`. Places, people and
/// parts of a body mostly are meant themselves.
pub(super) fn of_body(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    if let Some((colon, _)) = of_kind(phrase, at) {
        return Some(colon);
    }
    let head = phrase.past(at, &LABEL_HEADS).filter(|_| !phrase.any(at, &SPOKEN_OF))?;
    let both = phrase.past(head, &BOTH).filter(|&end| phrase.is(end, ":"));
    let of = |role: Role| {
        let (labels, of_head) = role.labels();
        let whole = |end: usize| {
            let end = joined(phrase, end, role);
            Some(phrase.past(end, &REMARKS).unwrap_or(end)).filter(|&end| phrase.is(end, ":"))
        };
        phrase.past(head, labels).and_then(whole).or_else(|| phrase.past(head, of_head).and_then(whole))
    };
    both.or_else(|| of(Role::Lead)).or_else(|| of(Role::Partner))
}

/// Whether a label stands at a word that a colon ends: `…; | cơ quan phối hợp:`.
pub(super) fn is_label(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let headed = || label_colon(phrase, at, Role::Lead).is_some() || label_colon(phrase, at, Role::Partner).is_some();
    of_kind(phrase, at).is_some() || LABEL_HEADS.may_begin(phrase.words, at) && headed()
}

/// The colon of the label at a word, if it is one of this role: `Cơ quan chủ trì[:]`.
pub(super) fn label_colon(phrase: &Phrase<'_, '_>, at: usize, role: Role) -> Option<usize> {
    colon_behind(phrase, at, head(phrase, at), role)
}

/// As [`label_colon`], behind the head of the label, or at the word where it has none.
fn colon_behind(phrase: &Phrase<'_, '_>, at: usize, head: Option<usize>, role: Role) -> Option<usize> {
    let start = head.unwrap_or(at);
    let (labels, of_head) = role.labels();
    let whole = |end: usize| head.and_then(|_| phrase.past(end, &REMARKS)).unwrap_or(end);
    // `Đơn vị hỗ trợ:` says no more than that; `Khảo sát các | đơn vị triển khai:` says of whom something is done.
    let opens = || phrase.capital(at) || !at.checked_sub(1).is_some_and(|before| phrase.letters(before));
    let of_head = || phrase.past(head.filter(|_| opens())?, of_head).map(whole).filter(|&end| phrase.is(end, ":"));
    let Some(end) = phrase.past(start, labels) else { return of_head() };
    let end = whole(joined(phrase, end, role));
    // `Cơ quan thực hiện thủ tục hành chính:` says what in a few words.
    let reach = if head.is_some() { LABEL_REACH } else { 0 };
    let colon = (end..=end + reach).take_while(|&at| at == end || phrase.letters(at - 1)).find(|&at| phrase.is(at, ":"));
    // `Các cơ quan, đơn vị thực hiện các nhiệm vụ sau:` leads to what they do, and to nobody; one of them is named behind it.
    let named = |colon: usize| !phrase.is(at, "các") && name::read(phrase, colon + 1, Trust::Wary).is_some();
    colon.filter(|&colon| !phrase.is(colon - 1, "sau") || named(colon)).or_else(of_head)
}

/// The colon of a label that names those of both parts, where the first of them is said to lead: `Chủ trì, phối hợp[:] Sở Y tế
/// chủ trì; các xã phối hợp`.
fn colon_of_both(phrase: &Phrase<'_, '_>, start: usize) -> Option<usize> {
    let colon = phrase.past(start, &BOTH).filter(|&end| phrase.is(end, ":"))?;
    let names = name::list(phrase, colon + 1, Trust::Sure);
    let end = names.last()?.end;
    phrase.phrase(end, "chủ trì").map(|_| colon)
}

/// The colon of a label without a head, in a bracket or behind a dash, that tells of all that stands before it: `Lắp đèn (Chủ trì[:]
/// Sở Y tế; phối hợp: các xã)`. It ends the item, and either tells who takes part, or begins in a capital. A person sits at the
/// head of a meeting (`Hội nghị tổng kết - Chủ trì: Chủ tịch UBND tỉnh`), and the work of others is led by them.
fn colon_of_aside(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    if !phrase.any(at, &["chủ", "thực", "đầu", "phụ"]) {
        return None;
    }
    let bracket = at.checked_sub(1).is_some_and(|open| phrase.any(open, &["(", "["]));
    let colon = colon_behind(phrase, at, None, Role::Lead).filter(|&colon| !phrase.may_begin(colon + 1, PERSON))?;
    let names = name::list(phrase, colon + 1, Trust::Sure);
    let end = name::aside(phrase, names.last()?.end);
    let parts = phrase.any(end, &[",", ";", "."]);
    let last = if bracket { (end..phrase.len().min(end + ASIDE)).find(|&at| phrase.any(at, &[")", "]"]))? + 1 } else { end };
    let whole = if bracket { end + 1 == last } else { super::rest_is_silent(phrase, end) };
    let tells = parts && label_colon(phrase, end + 1, Role::Partner).is_some()
        || phrase.capital(at) && (whole || parts && is_time(phrase, end + 1));
    let of_others = || (at.saturating_sub(ASIDE)..at).any(|at| phrase.begins(at, &OF_OTHERS));
    (tells && (!bracket || super::rest_is_silent(phrase, last)) && !of_others()).then_some(colon)
}

/// Whether a field of another sort stands at a word: `thời gian thực hiện: …`.
fn is_time(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    phrase.past(at, &TIMES).is_some_and(|end| (end..end + FIELD).any(|at| phrase.is(at, ":")))
}

/// The index after the roles that join the one that ends before a word: `phối hợp[, tham gia]`. Roles of both sorts
/// (`chủ trì, phối hợp:`) name those of either.
fn joined(phrase: &Phrase<'_, '_>, mut end: usize, role: Role) -> usize {
    let (labels, of_head) = role.labels();
    for _ in 1..ROLES {
        let Some(joint) = phrase.past(end, &JOINTS) else { break };
        let Some(next) = phrase.past(joint, labels).or_else(|| phrase.past(joint, of_head)) else { break };
        end = next;
    }
    end
}

/// Where the names go on behind a remark of scope: `… trong phạm vi chức năng, nhiệm vụ của mình và | các cơ quan khác`.
pub(super) fn past_scope(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let start = phrase.past(at, &SCOPES)?;
    (start..start + SCOPE)
        .take_while(|&at| at < phrase.len() && !phrase.is(at, "."))
        .find(|&at| phrase.any(at, &["và", ",", ";"]) && name::read(phrase, at + 1, Trust::Wary).is_some())
        .map(|at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{coordinating, lead};

    fn check(cases: &[(&str, &str, &str)]) {
        for (text, leads, partners) in cases {
            assert_eq!([lead(text), coordinating(text)], [*leads, *partners], "{text}");
        }
    }

    #[test]
    fn a_label_is_a_head_and_a_role() {
        check(&[
            ("Cơ quan/đơn vị chủ trì: Sở Y tế.", "Sở Y tế", ""),
            ("Đơn vị chủ trì/thực hiện: Sở Y tế.", "Sở Y tế", ""),
            ("Cơ quan chủ trì, tham mưu: Sở Y tế.", "Sở Y tế", ""),
            ("Sở, ngành chủ trì: Sở Y tế.", "Sở Y tế", ""),
            ("CQ chủ trì: Sở Y tế; CQ phối hợp: Thuế tỉnh.", "Sở Y tế", "Thuế tỉnh"),
            ("Đơn vị soạn thảo: Sở Y tế.", "Sở Y tế", ""),
            ("Đơn vị triển khai: Sở Y tế; đơn vị hỗ trợ: Thuế tỉnh.", "Sở Y tế", "Thuế tỉnh"),
            ("Đơn vị phối hợp (nếu có): Thuế tỉnh.", "", "Thuế tỉnh"),
            ("Cơ quan, tổ chức phối hợp, tham gia: Thuế tỉnh.", "", "Thuế tỉnh"),
            ("Sở, ban, ngành phối hợp: Thuế tỉnh.", "", "Thuế tỉnh"),
            // The kind of a body is no name.
            ("Phòng chủ trì: Phòng Y tế.", "Phòng Y tế", ""),
            ("Sở chủ trì: Sở Y tế.", "Sở Y tế", ""),
            ("Sở chủ trì: Sở Y tế; Sở phối hợp: Sở Nội vụ.", "Sở Y tế", "Sở Nội vụ"),
            ("Phòng chủ trì: Phòng Y tế; phòng phối hợp: Phòng Nội vụ.", "Phòng Y tế", "Phòng Nội vụ"),
            ("Bộ chủ trì: Bộ Y tế.", "Bộ Y tế", ""),
            // Without a head.
            ("Thực hiện: Sở Y tế.", "Sở Y tế", ""),
            ("Đầu mối: Sở Y tế; phối hợp: Thuế tỉnh.", "Sở Y tế", "Thuế tỉnh"),
            ("Phụ trách: Sở Y tế, Thuế tỉnh.", "Sở Y tế | Thuế tỉnh", ""),
            ("Bộ phận thực hiện: Phòng Y tế.", "Phòng Y tế", ""),
            // Others.
            ("Thực hiện: các chỉ tiêu được giao.", "", ""),
            ("Thực hiện: Nghị quyết của Sở Y tế.", "", ""),
            ("Sở chủ trì: rà soát nhiệm vụ.", "", ""),
            ("Các sở, ban, ngành thực hiện: Công an tỉnh 06 việc, Sở Y tế 02 việc.", "Các sở, ban, ngành", ""),
            ("Cơ quan chủ trì - phối hợp: Sở Y tế - UBND các xã.", "", ""),
            ("Bộ phận phụ trách: Phòng Y tế.", "Phòng Y tế", ""),
            ("Địa phương thực hiện: UBND xã Tân An.", "UBND xã Tân An", ""),
            ("Phòng Y tế chủ trì: lập kế hoạch tiêm chủng.", "Phòng Y tế", ""),
            ("Phòng họp: Trung tâm Hội nghị tỉnh.", "", ""),
            ("Đơn vị hỗ trợ doanh nghiệp: Trung tâm Xúc tiến đầu tư.", "", ""),
            ("Khảo sát các đơn vị triển khai: Sở Y tế, Thuế tỉnh.", "", ""),
            ("Lắp đèn Đơn vị hỗ trợ: Thuế tỉnh.", "", "Thuế tỉnh"),
            ("Hỗ trợ: UBND các xã 5 máy bơm.", "", ""),
            ("Đơn vị soạn thảo: gửi hồ sơ thẩm định.", "", ""),
            ("Xác định rõ người thực hiện: Phòng Y tế.", "", ""),
            ("Tập huấn cho người tham gia: Sở Y tế tổ chức 02 lớp.", "Sở Y tế", ""),
        ]);
    }

    #[test]
    fn one_label_for_both_parts() {
        check(&[
            ("Đơn vị chủ trì, phối hợp: Sở Y tế chủ trì; Thuế tỉnh phối hợp.", "Sở Y tế", "Thuế tỉnh"),
            ("Cơ quan chủ trì và phối hợp: Sở Y tế chủ trì; UBND cấp xã phối hợp.", "Sở Y tế", "UBND cấp xã"),
            ("Chủ trì, phối hợp: Công an tỉnh chủ trì, Sở Y tế và các xã phối hợp.", "Công an tỉnh", "Sở Y tế | các xã"),
            ("Chủ trì, phối hợp với Thuế tỉnh lập đề án.", "", "Thuế tỉnh"),
        ]);
    }

    #[test]
    fn who_does_it_in_a_bracket_or_behind_a_dash() {
        check(&[
            ("Lắp đèn (Chủ trì: Sở Y tế; phối hợp: Thuế tỉnh).", "Sở Y tế", "Thuế tỉnh"),
            ("Lắp đèn (chủ trì: các xã; phối hợp: Thuế tỉnh).", "các xã", "Thuế tỉnh"),
            ("Lắp đèn (Chủ trì: Sở Y tế; thời gian: quý II).", "Sở Y tế", ""),
            ("Lắp đèn [Chủ trì: Sở Y tế; phối hợp: Thuế tỉnh].", "Sở Y tế", "Thuế tỉnh"),
            ("Lắp đèn - Chủ trì: Sở Y tế; phối hợp: Thuế tỉnh.", "Sở Y tế", "Thuế tỉnh"),
            ("Lắp đèn (Thực hiện: Sở Y tế; phối hợp: Thuế tỉnh).", "Sở Y tế", "Thuế tỉnh"),
            ("Lắp đèn (Chủ trì: Sở Y tế).", "Sở Y tế", ""),
            ("Lắp đèn – Phụ trách: Sở Y tế.", "", ""),
            // Amid the item, of a person, or of the work of others.
            ("Dự phiên họp (chủ trì: Bộ Y tế) về sắp xếp đơn vị.", "", ""),
            ("Hội nghị (chủ trì: đồng chí Phó Chủ tịch UBND tỉnh) bàn kế hoạch.", "", ""),
            ("Hội nghị tổng kết (Chủ trì: Chủ tịch UBND tỉnh).", "", ""),
            ("Đánh giá kết quả đề tài (chủ trì: Sở Y tế).", "", ""),
            ("Nghiệm thu đề tài (Chủ trì: Sở Y tế; thời gian: quý II).", "", ""),
            ("Tập huấn (phụ trách: Trưởng phòng Y tế) cho 50 người.", "", ""),
            ("Lắp đèn, chủ trì: Sở Y tế.", "", ""),
            ("Lắp đèn (chủ trì: Sở Y tế; thời gian: quý II).", "", ""),
            ("Các xã dự Ngày hội việc làm (Chủ trì: Sở Nội vụ).", "Các xã", ""),
            ("Thuế tỉnh cử người dự hội nghị (Chủ trì: Bộ Y tế).", "Thuế tỉnh", ""),
            ("Cử người dự lớp học (chủ trì: Bộ Y tế; thời gian: tháng 5/2027).", "", ""),
            ("Thuế tỉnh rà soát các đề án (Chủ trì: Trường Chính trị tỉnh; thời gian: 2025 - 2026).", "Thuế tỉnh", ""),
            ("Ứng dụng kết quả dự án (Chủ trì: Trường Chính trị tỉnh).", "", ""),
            ("Bàn giao đèn (Chủ trì: Chủ tịch UBND tỉnh; thời gian: tháng 5).", "", ""),
            ("Họp giao ban (thực hiện: 02 cuộc/năm).", "", ""),
        ]);
    }
}
