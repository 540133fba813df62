//! Collectives: `sở, ban, ngành`, `cơ quan, đơn vị có liên quan`, `các ngành Giáo dục, Nội vụ`.
//!
//! ```text
//! collective = member (joint member)* tail [[":"] fields]
//! member     = one of the collectives' words, unless it is part of another word: `tổ chức` the verb
//! joint      = "," | "và" | "/" | "-" | "hoặc" | ";" | nothing before a short form: `sở ngành`
//! ```

use super::beginnings::PAIRED;
use super::body::{begins, fields, is_whole};
use super::labels::is_label;
use super::lexicon::{BARE, COLLECTIVES, FIELDS, PERSONS, QUANTIFIERS, VERBS};
use super::offices;
use super::owners;
use super::phrase::Phrase;
use super::sorts;
use super::starts::{MEMBER, PERSON};
use super::tail::tail;
use super::trust::{LONGEST_NAME, Trust};
use super::villages;
use crate::extract::phrases::Table;

/// What joins two members.
const JOINTS: [&str; 7] = [",", "và", "/", "-", "–", "hoặc", ";"];

/// The first words of members that join without a mark: `sở ngành`, `cơ quan đơn vị`.
const FUSED: [&str; 9] = ["ngành", "ban", "phòng", "đơn", "địa", "công", "viên", "chính", "đoàn"];

/// The members that fields may follow: `các ngành Giáo dục, Nội vụ`.
const FIELDED: [&str; 5] = ["ngành", "sở", "bộ", "phòng", "ban"];

/// What a room is for.
const ROOMS: [&str; 5] = ["thi", "học", "máy", "bệnh", "họp"];

/// What makes `tổ chức` a noun.
static ORGANISED: Table<&str> = Table::new(&[
    "có liên quan",
    "liên quan",
    "chính trị",
    "xã hội",
    "thành viên",
    "khác",
    "đảng",
    "đoàn thể",
    "quốc tế",
    "tín dụng",
    "khoa học",
    "nghề nghiệp",
    "tôn giáo",
    "sự nghiệp",
    "kinh tế",
    "quần chúng",
    "trong và ngoài",
    "nước ngoài",
    "hội",
    "hành nghề",
]);

/// What organisations do that nobody organises.
static OF_ACTORS: Table<&str, 32> = Table::new(&[
    "có trách nhiệm",
    "có nhu cầu",
    "có thẩm quyền",
    "chịu trách nhiệm",
    "phải",
    "căn cứ",
    "khi",
    "được giao",
    "được phân công",
    "quan tâm",
]);

/// What organisations are of, which stand among other members.
static OF_SOCIETY: Table<&str, 16> =
    Table::new(&["chính trị - xã hội", "chính trị – xã hội", "chính trị xã hội", "xã hội", "xã hội - nghề nghiệp", "xã hội nghề nghiệp"]);

/// A collective: `sở, ban, ngành`, `cơ quan, đơn vị có liên quan`.
pub(super) fn collective(phrase: &Phrase<'_, '_>, at: usize, trust: Trust) -> Option<usize> {
    // A lone everyday word needs sure surroundings; `ban, ngành` are a pair that stands alone.
    let sure = trust == Trust::Sure;
    let stands_alone = sure || phrase.begins(at, &BARE);
    if !stands_alone && !phrase.any(at, &PAIRED) {
        return None;
    }
    let first = member(phrase, at)?;
    // `Sở Tư pháp | được giao …` is one body, though `tư pháp` also tells sorts of offices.
    if begins(phrase, at) {
        return None;
    }
    let mut end = amid_members(phrase, first).unwrap_or(first);
    let mut several = false;
    let limit = at + LONGEST_NAME;
    while end < limit {
        // `các trường: Đại học, Cao đẳng`: sorts of schools behind a colon.
        let sorts = end == first && phrase.is(at, "trường") && phrase.is(end, ":") && phrase.capital(end + 1);
        let joint = if sorts || phrase.any(end, &JOINTS) { end + 1 } else { end };
        let joint = if joint > end && phrase.any(joint, &["và", "hoặc"]) { joint + 1 } else { joint };
        // Without a separator only short forms join: `sở ngành`, `ban ngành`, `cơ quan đơn vị`.
        if joint == end && !phrase.any(joint, &FUSED) {
            break;
        }
        if joint > end
            && let Some(next) = villages::further(phrase, end, joint)
        {
            end = next;
            several = true;
            continue;
        }
        let starts = phrase.starts(joint);
        if starts & MEMBER == 0 {
            break;
        }
        let person = || starts & PERSON != 0 && phrase.past(joint, &PERSONS) > phrase.past(joint, &COLLECTIVES);
        // `Các phòng, ban, | Ban điều hành các khu phố`: a board by itself.
        let board = || villages::board(phrase, joint, Trust::Sure).is_some();
        if joint > end && (person() || begins(phrase, joint) || board()) {
            break;
        }
        // `sở, ban, ngành và [cơ quan, đơn vị có liên quan]` are two collectives.
        let another = phrase.is(joint, "cơ") && phrase.is(joint.wrapping_sub(1), "và") && phrase.any(at, &["sở", "bộ", "ban"]);
        // `các bộ | cơ quan ngang bộ | cơ quan thuộc Chính phủ` are three.
        let of_government = || joint > end && phrase.begins(joint, &["cơ quan ngang bộ", "cơ quan thuộc chính phủ"]);
        // `các sở, ngành; | cơ quan phối hợp: …`: the next label.
        let label = || joint > end && is_label(phrase, joint);
        if another || of_government() || label() || joint > end && sorts::are_two(phrase, at, joint) {
            break;
        }
        match member(phrase, joint) {
            Some(next) => {
                end = amid_members(phrase, next).unwrap_or(next);
                several = true;
            }
            None => break,
        }
    }
    if !stands_alone && !several {
        return None;
    }
    let to = tail(phrase, end, false);
    let to = sorts::of_police(phrase, to).or_else(|| owners::whose(phrase, at, to)).unwrap_or(to);
    // `các ngành Giáo dục, Nội vụ`, `Các Sở, ngành: Tài chính; Nội vụ`: fields follow,
    // unless they begin a task: `Các ngành: Xây dựng kế hoạch`.
    let start = if phrase.is(to, ":") { to + 1 } else { to };
    let shared = phrase.capital(start) && phrase.any(end - 1, &FIELDED) && !(start > to && is_whole(phrase, start));
    let field = if shared { phrase.past(start, &FIELDS) } else { None };
    let task = |field: usize| phrase.letters(field) && phrase.past(start, &VERBS) == Some(field);
    let to = field.filter(|&field| !task(field)).map_or(to, |field| fields(phrase, field, false));
    // `chủ đầu tư các dự án` says by itself which are meant.
    let told = phrase.phrase(at, "chủ đầu tư").is_some_and(|owner| first > owner);
    let told = told || offices::member_acts(phrase, at, first, to) || sorts::stands_in_row(phrase, at, to);
    // `Đề nghị cấp | kinh phí`, `yêu cầu cấp | bách`: what is given or how urgent it is; tiers are told or several.
    let given = phrase.is(at, "cấp") && to == at + 1 && !(at > 0 && phrase.begins(at - 1, &QUANTIFIERS));
    (!given && (sure || to > first || told)).then_some(to)
}

/// What is said of a member amid others: `đơn vị, tổ chức [chính trị - xã hội], hội, đoàn thể`.
fn amid_members(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let end = phrase.past(at, &OF_SOCIETY)?;
    let joint = end + 1;
    let goes_on = phrase.any(end, &[",", "và"]) && phrase.starts(joint) & MEMBER != 0 && !begins(phrase, joint);
    // `hội viên`, `đơn vị tính`, `địa phương hóa` are other words.
    let is_member = |next: usize| !phrase.any(next, &["viên", "tính", "hóa"]);
    (goes_on && member(phrase, joint).is_some_and(is_member)).then_some(end)
}

/// One member of a collective. `tổ chức` is a member only where it cannot be the verb.
fn member(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let mut end = phrase.past(at, &COLLECTIVES)?;
    // `tổ chức Hội` is a body among others, `tổ chức hội thi` a task. Behind a body its deed may stand: `tổ chức Hội | triển khai`.
    if phrase.phrase(at, "tổ chức hội").max(phrase.phrase(at, "tổ chức công đoàn")) == Some(end) {
        let acts = || phrase.past(end, &VERBS) > Some(end + 1);
        let among = at > 0 && phrase.any(at - 1, &["các", ",", "và"]) && (phrase.any(end, &[",", "(", ";", "và", ".", ""]) || acts());
        if phrase.capital(at + 2) && among {
            return Some(end);
        }
        end = at + 2;
    }
    let everyday = match phrase.key(at) {
        "tổ" if end == at + 2 => {
            // `các tổ chức` is plural, `đơn vị, tổ chức có liên quan` is qualified.
            let counted = at > 0 && phrase.any(at - 1, &["các", "những"]);
            let ends = phrase.any(end, &[",", "và", ";", ".", ""]) || phrase.begins(end, &OF_ACTORS);
            // `các xã, tổ chức | Hội thi`: what is held.
            let held = phrase.is(end, "hội") && phrase.any(end + 1, &["nghị", "thảo", "thi", "chợ", "đàm", "diễn", "trại"]);
            let qualified = phrase.begins(end, &ORGANISED) && !held || ends && at > 0 && phrase.any(at - 1, &[",", "và"]);
            !counted && !qualified
        }
        "xã" => phrase.any(end, &["hội"]),
        "sở" => phrase.any(end, &["hữu", "thích", "trường", "tại", "dĩ"]) && end == at + 1,
        "trường" => phrase.any(end, &["hợp"]),
        // `các khu dân cư | mới được quy hoạch`: the ground and not who lives there.
        "khu" if phrase.is(at + 1, "dân") => {
            phrase.any(end, &["mới", "cũ", "hiện", "tập", "ven", "đông", "được", "có", "bị", "nông"])
                || phrase.phrase(end, "xây dựng mới").is_some()
        }
        "ngành" => phrase.any(end, &["dọc", "nghề"]),
        "bộ" => phrase.any(end, &["máy", "phận", "tiêu", "luật", "chỉ"]) && end == at + 1,
        "ban" => phrase.any(end, &["hành"]) && end == at + 1,
        "hội" => phrase.any(end, &["nghị", "thảo", "nhập", "chợ", "thi", "đồng", "viên"]) && end == at + 1,
        // `Mỗi phòng thi`, `Các phòng học`: rooms; `phòng thi đua`, `phòng thi hành án` are offices.
        "phòng" if end == at + 1 && phrase.any(end, &ROOMS) && !phrase.capital(end) => {
            !phrase.any(end + 1, &["đua", "hành", "vụ", "sinh"])
        }
        "phòng" => {
            phrase.any(end, &["ngừa", "chống", ",", "cháy"]) && end == at + 1 && phrase.any(end + 1, &["chống", "cháy", "ngừa", "chữa"])
        }
        "cấp" => {
            phrase.any(end, &["phát", "phép", "giấy", "thiết", "bách"]) || at > 0 && phrase.any(at - 1, &["cung", "trợ", "phân", "nâng"])
        }
        _ => false,
    };
    (!everyday).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::super::tests::lead;

    #[test]
    fn rooms_are_no_offices() {
        for room in ["phòng thi", "phòng học", "phòng máy", "phòng bệnh", "phòng họp"] {
            for text in ["Mỗi {} bố trí 02 cán bộ.", "Các {} lắp đặt camera.", "Mỗi {} trang bị 20 quạt.", "Từng {} kiểm tra điện."]
            {
                let text = text.replace("{}", room);
                assert_eq!(lead(&text), "", "{text}");
            }
        }
        for (text, expected) in [
            ("Mỗi phòng, ban cử 01 người.", "Mỗi phòng, ban"),
            ("Các phòng chuyên môn rà soát hồ sơ.", "Các phòng chuyên môn"),
            ("Các phòng thuộc Sở rà soát hồ sơ.", "Các phòng thuộc Sở"),
            ("Các phòng, ban rà soát hồ sơ.", "Các phòng, ban"),
            ("Mỗi phòng cử 01 người.", "Mỗi phòng"),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
    }
}
