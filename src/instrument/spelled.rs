//! Names that are printed in capitals, as they would be written.

use std::ops::Range;

use super::committee::{COMMITTEES, UNITS, title_case};
use crate::extract::agency;
use crate::extract::phrases::Table;
use crate::form;
use crate::words::{Kind, Words};

/// Sorts of schools and of what they teach; what else stands in the name of a school is the name of a person or a place.
static SCHOOLS: Table<&str> = Table::new(&[
    "mầm non",
    "mẫu giáo",
    "tiểu học",
    "trung học cơ sở",
    "trung học phổ thông",
    "trung học",
    "phổ thông",
    "dân tộc nội trú",
    "dân tộc bán trú",
    "nội trú",
    "bán trú",
    "đại học",
    "cao đẳng",
    "trung cấp",
    "nghề",
    "chính trị",
    "hành chính",
    "sư phạm",
    "kỹ thuật",
    "công nghệ",
    "nghệ thuật",
    "bách khoa",
    "thực hành",
    "liên cấp",
    "chuyên",
    "dạy nghề",
    "ngoại ngữ",
    "quản lý",
    "cán bộ",
    "công nghiệp",
    "y dược",
    "nông lâm",
    "cơ điện",
]);

/// Sorts of hospitals; what else stands in the name of one is a place or a name.
static HOSPITALS: Table<&str, 64> = Table::new(&[
    "đa khoa",
    "chuyên khoa",
    "y học cổ truyền",
    "y dược học cổ truyền",
    "phụ sản",
    "sản nhi",
    "nhi đồng",
    "lao và bệnh phổi",
    "phổi",
    "tâm thần",
    "da liễu",
    "ung bướu",
    "mắt",
    "phục hồi chức năng",
    "điều dưỡng",
    "chấn thương chỉnh hình",
    "truyền máu huyết học",
    "bệnh nhiệt đới",
    "răng hàm mặt",
    "tai mũi họng",
    "đại học y dược",
]);

/// Heads that a name follows, of a place or a person, unless a field or a sort does.
static NAMED: Table<&str, 64> = Table::new(&[
    "bệnh viện",
    "công đoàn",
    "chi bộ",
    "đảng bộ",
    "đảng ủy",
    "tỉnh ủy",
    "thành ủy",
    "huyện ủy",
    "quận ủy",
    "thị ủy",
    "tỉnh đoàn",
    "thành đoàn",
    "huyện đoàn",
    "công an",
    "hải quan",
    "trạm",
    "hạt",
    "đồn",
]);

/// Words behind which a Roman figure stands that is a word else: `khu vực | VI`.
const NUMBERED: [&str; 7] = ["vực", "khu", "số", "vùng", "khóa", "lần", "hạng"];

/// Heads of several words, more of which than the first have capitals.
const HEADS: [&str; 10] = [
    "Ủy ban Mặt trận Tổ quốc",
    "Tổng Liên đoàn Lao động",
    "Liên đoàn Lao động",
    "Hội Liên hiệp Phụ nữ",
    "Hội Cựu chiến binh",
    "Kho bạc Nhà nước",
    "Ngân hàng Nhà nước",
    "Bộ Chỉ huy Quân sự",
    "Ban Chỉ huy Quân sự",
    "Cục Thi hành án dân sự",
];

/// What joins two fields of one name.
const JOINTS: [&str; 6] = ["và", "-", "–", "của", ",", "&"];

/// Names that are no places of a unit.
const PROPER: [&str; 3] = ["việt nam", "trung ương", "hồ chí minh"];

/// Abbreviations that have vowels.
const WITH_VOWELS: [&str; 7] = ["TTYT", "UBND", "BHYT", "UBMTTQ", "BQL", "ATTP", "ATGT"];

/// Fields that only say how a body works; the rest says on what.
static HOW: Table<&str, 8> = Table::new(&["quản lý", "kiểm tra", "chỉ đạo", "giám sát", "tổ chức"]);

/// Boards and teams: what stands behind them is what they are for, in small letters but for the field that comes first.
/// A place stands there only behind its unit.
static BOARDS: Table<&str, 16> =
    Table::new(&["ban chỉ đạo", "bcđ", "ban bầu cử", "ban vận động", "tổ công tác", "tổ giúp việc", "hội đồng"]);

/// Things of which there are several in a place, each named by its sort.
static SORTED: Table<&str, 16> = Table::new(&["khu kinh tế", "khu công nghiệp", "khu công nghệ cao", "khu chế xuất", "cụm công nghiệp"]);

/// What joins the two words of one field: `phòng, chống`.
fn is_inner(words: &Words<'_>, at: usize) -> bool {
    words.mark(at, ',') && at.checked_sub(1).is_some_and(|before| words.is(before, "phòng")) && words.is(at + 1, "chống")
}

/// The name in small letters, as it would be written: the first syllable of its head and of each field is a capital, and
/// all of a place and of the name of a school (`Trung tâm Y tế huyện Mỹ An`; Nghị định 30/2020/NĐ-CP, Phụ lục II, IV.1.a).
pub(super) fn in_small_letters(words: &Words<'_>, head: usize) -> String {
    // Schools and firms have names of their own.
    let school = words.begins(0, &["trường", "đại học", "học viện", "công ty", "tổng công ty", "tập đoàn"]);
    let known = HEADS.iter().find_map(|name| words.spelled(0, name).map(|end| (*name, end)));
    let (mut name, head) = known.map_or_else(|| (capitalised(words, 0..head, false), head), |(name, end)| (name.to_owned(), end));
    let named = school || words.begins(0, &NAMED);
    let board = words.begins(0, &BOARDS);
    let (mut at, mut proper) = (head, named);
    let (mut begins, mut fields) = (true, 0);
    // Whether the place of a unit is being written.
    let mut of_unit = false;
    while at < words.len() {
        if words.get(at).is_some_and(|word| words.get(at - 1).is_some_and(|before| word.start > before.end)) {
            name.push(' ');
        }
        let joint = words.is_any(at, &JOINTS) && !is_inner(words, at);
        let units = UNITS.iter().map(|(unit, _)| *unit).chain(["khu vực", "liên xã"]);
        let unit = units
            .filter_map(|unit| words.phrase(at, unit))
            .next()
            .filter(|&end| (words.letters(end) || end == words.len()) && !words.is(end, "hội"));
        let of_school = || school || (head..at).any(|at| words.is(at, "trường"));
        let hospital = || if words.begins(0, &["bệnh viện"]) { words.past(at, &HOSPITALS) } else { None };
        let sort = || words.past(at, &SCHOOLS).filter(|_| of_school()).max(hospital());
        let name_of = || PROPER.iter().find_map(|name| words.phrase(at, name));
        let numbered =
            || ["đề án", "chương trình"].iter().find_map(|name| words.phrase(at, name)).filter(|&end| words.number(end).is_some());
        let field = agency::past_field(words, at);
        // Of the fields of a board the first is a name, the others are what it is for.
        let later = board && fields > 0;
        fields += usize::from(field.is_some() && !words.begins(at, &HOW) || !begins && field.is_none() && !joint);
        let end = if let Some(end) =
            words.past(at, &SORTED).filter(|_| !later && !at.checked_sub(1).is_some_and(|before| words.is(before, "các"))).or_else(numbered)
        {
            name.push_str(&capitalised(words, at..end, false));
            end
        } else if let Some((committee, end)) = COMMITTEES.read(words, at).map(|(&(_, committee), end)| (committee, end)).filter(|_| board) {
            name.push_str(committee);
            end
        } else if let Some(end) = unit {
            name.push_str(&words.slice(at, end).to_lowercase());
            end
        } else if let Some(end) = name_of() {
            name.push_str(&capitalised(words, at..end, true));
            end
        } else if let Some(end) = field.filter(|_| later) {
            name.push_str(&words.slice(at, end).to_lowercase());
            end
        } else if let Some(end) = field.max(sort()) {
            name.push_str(&capitalised(words, at..end, false));
            end
        } else {
            let word = words.str(at);
            let small = joint || words.is(at, "số") && words.kind(at + 1) == Some(Kind::Digits);
            match () {
                () if is_abbreviation(word) || is_roman(words, at) => name.push_str(word),
                () if !small && (begins || proper) => name.extend(title_case(word)),
                () => name.push_str(&word.to_lowercase()),
            }
            at + 1
        };
        // A joint begins another field, which is no place; behind a field that is whole stands one (`SỞ Y TẾ ĐÔNG AN`).
        let placed = field.is_some() && !words.begins(at, &HOW) && !board;
        of_unit = unit.is_some() || of_unit && (!joint || words.is_any(at, &["-", "–"]));
        proper = named || of_unit || placed || proper && !joint;
        begins = joint && !board;
        at = end;
    }
    name
}

/// Words in small letters but for the first and those behind a joint, or but for the first letter of each.
fn capitalised(words: &Words<'_>, range: Range<usize>, each: bool) -> String {
    let mut name = String::new();
    for at in range.clone() {
        if at > range.start && words.get(at).zip(words.get(at - 1)).is_some_and(|(word, before)| word.start > before.end) {
            name.push(' ');
        }
        let begins = each || at == range.start || words.is_any(at - 1, &JOINTS);
        let joint = words.is_any(at, &JOINTS);
        let word = words.str(at);
        match () {
            () if is_abbreviation(word) => name.push_str(word),
            () if begins && !joint => name.extend(title_case(word)),
            () => name.push_str(&word.to_lowercase()),
        }
    }
    name
}

/// Whether a word is a Roman figure: of letters that make no syllable, or behind what is numbered.
fn is_roman(words: &Words<'_>, at: usize) -> bool {
    let word = words.str(at);
    let syllable = matches!(word, "VI" | "XI");
    let figure = word.len() > 1 && word.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
    figure && (!syllable || at > 0 && words.is_any(at - 1, &NUMBERED))
}

/// Whether a word in capitals is one in small letters too: letters that make no syllable (`THCS`, `GDNN`).
pub(super) fn is_abbreviation(word: &str) -> bool {
    let vowel = |c: char| form::first_letter(c.encode_utf8(&mut [0; 4])).is_some_and(|c| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y'));
    word.chars().count() > 1 && word.chars().all(char::is_alphabetic) && !word.chars().any(vowel) || WITH_VOWELS.contains(&word)
}
