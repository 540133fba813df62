//! Who issued a document, as the text names it after `của`.
//!
//! ```text
//! issuer  = [office] (body [level name] | ministry field | other) [term]
//! office  = "Chủ tịch" | "Bộ trưởng" | "Giám đốc" …
//! term    = ["(" ] ("khóa" | "nhiệm kỳ") …
//! ```
//! A name ends where its kind says it ends: `Chính phủ` is whole, `UBND tỉnh` takes
//! the capitalised name of a place, a ministry one of the known fields. What is none
//! of these ends before a verb, a preposition or a mark.

use std::ops::Range;

use crate::extract::gates::Gate;
use crate::extract::phrases::Table;
use crate::words::{Kind, Words};

use super::kind::is_kind;
use super::opener::OPENERS;
use super::symbol;

/// Bodies whose name takes nothing more.
static WHOLE: Table<&str> = Table::new(&[
    "chính phủ",
    "thủ tướng chính phủ",
    "phó thủ tướng chính phủ",
    "thủ tướng",
    "văn phòng chính phủ",
    "chánh văn phòng chính phủ",
    "quốc hội",
    "chủ tịch quốc hội",
    "văn phòng quốc hội",
    "ủy ban thường vụ quốc hội",
    "ubtvqh",
    "hội đồng bộ trưởng",
    "chủ tịch nước",
    "hội đồng bầu cử quốc gia",
    "bộ chính trị",
    "ban bí thư",
    "ban bí thư trung ương",
    "ban bí thư trung ương đảng",
    "ban chấp hành trung ương",
    "ban chấp hành trung ương đảng",
    "ban chấp hành trung ương đảng cộng sản việt nam",
    "bch trung ương",
    "bch trung ương đảng",
    "trung ương",
    "trung ương đảng",
    "văn phòng trung ương đảng",
    "ban tổ chức trung ương",
    "ban tuyên giáo trung ương",
    "ban tuyên giáo và dân vận trung ương",
    "ban dân vận trung ương",
    "ủy ban kiểm tra trung ương",
    "hội đồng thẩm phán tòa án nhân dân tối cao",
    "tòa án nhân dân tối cao",
    "viện kiểm sát nhân dân tối cao",
    "thanh tra chính phủ",
    "tổng thanh tra chính phủ",
    "ngân hàng nhà nước việt nam",
]);

/// Bodies that take the level and the name of a place.
static OF_A_PLACE: Table<&str> = Table::new(&[
    "ủy ban nhân dân",
    "ủy ban nhân",
    "ubnd",
    "hội đồng nhân dân",
    "hđnd",
    "văn phòng ubnd",
    "văn phòng ủy ban nhân dân",
    "ban chấp hành đảng bộ",
    "ban chấp hành đảng ủy",
    "bch đảng bộ",
    "đại hội đại biểu đảng bộ",
    "đại hội đảng bộ",
    "đảng bộ",
    "đảng ủy",
    "ban thường vụ đảng ủy",
    "ban thường vụ tỉnh ủy",
    "ban thường vụ thành ủy",
    "ban thường vụ huyện ủy",
    "ban thường vụ thị ủy",
    "ban thường vụ quận ủy",
    "btv tỉnh ủy",
    "btv thành ủy",
    "btv huyện ủy",
    "btv đảng ủy",
    "thường trực tỉnh ủy",
    "thường trực thành ủy",
    "thường trực huyện ủy",
    "thường trực hđnd",
    "thường trực hội đồng nhân dân",
    "thường trực đảng ủy",
    "tỉnh ủy",
    "thành ủy",
    "huyện ủy",
    "thị ủy",
    "quận ủy",
    "công an",
    "liên đoàn lao động",
    "bảo hiểm xã hội",
]);

/// The head of a body: it stands before the body's own name.
static OFFICES: Table<&str> = Table::new(&[
    "chủ tịch",
    "phó chủ tịch",
    "bộ trưởng",
    "thứ trưởng",
    "chủ nhiệm",
    "giám đốc",
    "trưởng phòng",
    "trưởng ban",
    "trưởng ban",
    "cục trưởng",
    "tổng cục trưởng",
    "chánh thanh tra",
    "chánh văn phòng",
    "thống đốc",
    "tổng giám đốc",
]);

/// What may stand before the field of a ministry, department or office.
static DEPARTMENTS: Table<&str> = Table::new(&["bộ", "sở", "phòng", "ban", "tổng cục", "cục", "ủy ban"]);

/// Fields of ministries and departments, today's and those of years past.
const FIELDS: [&str; 41] = [
    "công an",
    "công thương",
    "dân tộc",
    "dân tộc và miền núi",
    "dân tộc và tôn giáo",
    "du lịch",
    "giao thông vận tải",
    "giao thông công chánh",
    "giáo dục và đào tạo",
    "gd & đt",
    "kế hoạch và đầu tư",
    "khoa học và công nghệ",
    "khoa học , công nghệ và môi trường",
    "lao động - thương binh và xã hội",
    "lao động , thương binh và xã hội",
    "lđtbxh",
    "ngoại giao",
    "ngoại vụ",
    "nông nghiệp",
    "nông nghiệp và môi trường",
    "nông nghiệp và phát triển nông thôn",
    "nông nghiệp và ptnt",
    "nn & ptnt",
    "nội vụ",
    "quốc phòng",
    "quy hoạch - kiến trúc",
    "tài chính",
    "tài chính - kế hoạch",
    "tài nguyên và môi trường",
    "tn & mt",
    "thông tin và truyền thông",
    "tt & tt",
    "thương mại",
    "tư pháp",
    "văn hóa , thể thao và du lịch",
    "văn hóa và thể thao",
    "văn hóa - thông tin",
    "văn hóa - thể thao và du lịch",
    "vhttdl",
    "xây dựng",
    "y tế",
];

/// The first words of those fields.
static FIELD_WORDS: Gate<128> = Gate::new().phrases(&FIELDS, 1);

/// Levels of government, before the name of a place; the largest ones first.
static LEVELS: Table<&str> =
    Table::new(&["tỉnh", "thành phố", "tp", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đặc khu", "thủ đô"]);

/// The levels that no other place contains.
static LARGEST: Table<&str> = Table::new(&["tỉnh", "thành phố", "tp"]);

/// Words and phrases before which a name ends, besides the openers of a title.
static AFTER: Table<&str> = Table::new(&[
    "ngày",
    "tháng",
    "năm",
    "tại",
    "trong",
    "trên",
    "theo",
    "để",
    "nhằm",
    "đã",
    "được",
    "bị",
    "có",
    "là",
    "do",
    "từ",
    "đến",
    "cho",
    "với",
    "đối với",
    "nêu",
    "này",
    "đó",
    "thì",
    "khi",
    "sau",
    "trước",
    "giai đoạn",
    "gồm",
    "bao gồm",
    "cũng",
    "như",
    "và các",
    "hoặc",
    "đề ra",
    "đề nghị",
    "yêu cầu",
    "giao",
    "trình",
    "báo cáo",
    "căn cứ",
    "kèm",
    "gắn",
    "đảm bảo",
    "bảo đảm",
    "góp phần",
    "phù hợp",
    "đồng thời",
    "tiếp tục",
    "tập trung",
    "đẩy mạnh",
    "nâng cao",
    "tăng cường",
    "xây dựng kế hoạch",
    "tổ chức thực hiện",
    "chỉ đạo",
    "kiểm tra",
    "của",
    "qua",
    "không",
    "mà",
    "trường hợp",
]);

/// How many words a name may have.
const LONGEST: usize = 24;

/// What begins the term of a party body.
const TERMS: [&str; 3] = ["khóa", "nhiệm kỳ", "lần thứ"];

/// The departments of a province or a ministry, whose names begin so.
static BELOW: Table<&str, 8> = Table::new(&["sở", "phòng", "cục", "tổng cục"]);

/// What a plan, a programme or a report carries out or tells of: whose it is stands behind the document that it names.
static CARRIERS: Table<&str, 32> = Table::new(&[
    "kế hoạch",
    "chương trình",
    "chỉ thị",
    "quyết định",
    "văn bản",
    "hướng dẫn",
    "công văn",
    "đề án",
    "quy chế",
    "thông tư",
    "báo cáo",
    "nhiệm vụ",
]);

/// How many words before a mention such a paper is looked for.
const CARRIED: usize = 12;

/// Whether the body at `name` cannot have issued what is mentioned at `from`, which a body above it issues: that of a place or a
/// department never does. A ministry may be written by a slip, unless its paper is named before: `Kế hoạch thi hành | Nghị định
/// số 12/2026/NĐ-CP của Bộ Tài chính`; what the Quốc hội passes (`law`) is none of its own.
pub(super) fn contradicts(words: &Words<'_>, from: usize, name: usize, law: bool) -> bool {
    if words.begins(name, &WHOLE) {
        return false;
    }
    let body = words.past(name, &OFFICES).unwrap_or(name);
    let field = |end: usize| FIELD_WORDS.classes(words, end) != 0;
    if words.begins(body, &OF_A_PLACE) || words.past(body, &BELOW).is_some_and(field) {
        return true;
    }
    let paper = || {
        (from.saturating_sub(CARRIED)..from)
            .rev()
            .take_while(|&at| !words.is_any(at, &[";", ":", "."]))
            .any(|at| words.begins(at, &CARRIERS))
    };
    // Of a minister the office is the first word of the body, too.
    words.past(body, &["bộ"]).is_some_and(field) && (law || paper())
}

/// Where the name that begins at `index` starts and ends, if a name begins there.
pub(super) fn read(words: &Words<'_>, index: usize) -> Option<(usize, usize)> {
    let mut from = index;
    // `UBND UBND tỉnh`, `UBND Ủy ban nhân dân tỉnh`: a word written twice.
    let twice = words.same(from, from + 1) || words.phrase(from, "ubnd ủy ban").is_some();
    if words.capital(from) && twice {
        from += 1;
    }
    let level = words.begins(from, &LEVELS);
    if !words.capital(from) && !level && !words.is(from, "liên") && known(words, from).is_none() {
        return None;
    }
    if is_kind(words, from) {
        return None;
    }
    let limit = from + LONGEST;
    let mut at = one(words, from, limit);
    // A joint document: `Bộ Tài chính và Bộ Nội vụ`, `Chính phủ và Đoàn Chủ tịch …`.
    while at < limit && (words.is(at, "và") || words.mark(at, '-')) {
        let next = at + 1;
        if known(words, next).is_none() || is_kind(words, next) {
            break;
        }
        at = one(words, next, limit);
    }
    at = named_by_its_field(words, from, at);
    at = term(words, at);
    (at > from).then_some((from, at))
}

/// Bodies that are named by what they deal with, in as many words as that takes.
static COMMITTEES: Table<&str> = Table::new(&[
    "ban chỉ đạo",
    "ban điều hành",
    "ban điều phối",
    "hội đồng quốc gia",
    "ủy ban quốc gia",
    "tổ công tác",
    "tổ chỉ đạo",
    "ban tổ chức",
]);

/// `Ban Chỉ đạo về phát triển khoa học, công nghệ và chuyển đổi số tỉnh ban hành …`: where `ban hành` or
/// `phê duyệt` follows, the field before it belongs to the name of the body.
fn named_by_its_field(words: &Words<'_>, from: usize, end: usize) -> usize {
    if words.past(from, &COMMITTEES).is_none() || end <= from {
        return end;
    }
    let about = words.is(end, "về");
    // The work of a project is told before the comma: `Ban Tổ chức Dự án cấp nước, UBND xã …`.
    let listed = words.mark(end, ',') && project(words, from).is_none() && known(words, end + 1).is_none();
    if !about && !listed && !words.is(end, "và") {
        return end;
    }
    for at in end + 1..end + 40 {
        let opened = words.begins(at, &["ban hành", "phê duyệt"]) || (!about && words.is(at, "về"));
        // `…, Ủy ban nhân dân tỉnh ban hành Kế hoạch`: another body begins to speak.
        if opened || words.mark(at, ',') && speaks(words, at + 1) {
            return if opened { at } else { end };
        }
        let stops =
            words.get(at).is_none() || [";", ".", ":", "(", ")", "“", "\""].contains(&words.str(at)) || words.is_any(at, &["ngày", "số:"]);
        if stops {
            break;
        }
    }
    end
}

/// Whether a body of known form stands here and issues something itself.
pub(super) fn speaks(words: &Words<'_>, index: usize) -> bool {
    known(words, index).is_some_and(|end| words.begins(end, &["ban hành", "xây dựng"]))
}

/// The end of one name.
fn one(words: &Words<'_>, from: usize, limit: usize) -> usize {
    let mut at = known(words, from).unwrap_or(from);
    if at == from {
        at = open(words, from, limit);
    }
    at
}

/// The end of a name whose form is known.
fn known(words: &Words<'_>, from: usize) -> Option<usize> {
    if let Some(end) = words.past(from, &WHOLE) {
        return Some(end);
    }
    if let Some(end) = words.past(from, &OF_A_PLACE) {
        // `Ban Thường vụ Đảng ủy Công an tỉnh`
        let inner = words.past(end, &OF_A_PLACE).map_or(end, |inner| inner);
        return Some(place(words, inner));
    }
    if let Some(end) = words.past(from, &OFFICES) {
        // `Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ`: one person in two offices.
        let both = words.is(from, "bộ") && words.mark(end, ',');
        let second = if both { words.past(end + 1, &["chủ nhiệm"]) } else { None };
        return known(words, second.unwrap_or(end));
    }
    let end = words.past(from, &DEPARTMENTS)?;
    if FIELD_WORDS.classes(words, end) == 0 {
        return None;
    }
    // Most fields begin with another word.
    let first = words.key_bytes(end);
    let field = FIELDS.iter().filter(|field| field.as_bytes().starts_with(first)).filter_map(|field| spelled(words, end, field)).max()?;
    Some(place(words, field))
}

/// Passes a phrase that has marks among its words (`Văn hóa, Thể thao và Du lịch`); `và` may be
/// written `&`, a dash short or long.
fn spelled(words: &Words<'_>, index: usize, phrase: &str) -> Option<usize> {
    let same = |at: usize, word: &str| match word {
        "và" => words.is_any(at, &["và", "&"]),
        "-" => words.is_any(at, &["-", "–"]),
        word => words.key(at) == word,
    };
    let mut end = index;
    for word in phrase.split(' ') {
        if !same(end, word) {
            return None;
        }
        end += 1;
    }
    Some(end)
}

/// Passes the level and the name of a place: `tỉnh Thừa Thiên Huế`, `Thành phố`, `TP. Huế`.
fn place(words: &Words<'_>, index: usize) -> usize {
    let Some(mut at) = words.past(index, &LEVELS) else {
        return capitals(words, index);
    };
    let largest = words.begins(index, &LARGEST);
    if words.is(at - 1, "tp") && words.mark(at, '.') {
        at += 1;
    }
    let end = capitals(words, at);
    // `phường Vĩnh Ninh, thành phố Huế`: the larger place that tells where the smaller lies.
    let larger = end + usize::from(words.mark(end, ','));
    match words.past(larger, &LARGEST) {
        Some(next) if !largest && end > at && capitals(words, next) > next => capitals(words, next),
        _ => end,
    }
}

/// Passes the capitalised words of a place's name. `Từ Sơn`, `Năm Căn`, `Giao Thủy` begin with
/// words that elsewhere end a name, so only what opens a subject or a mention ends it, and, in a
/// line of capitals, after its first word, also the others. No place has `VÀ` in its name.
fn capitals(words: &Words<'_>, index: usize) -> usize {
    let mut at = index;
    while at < index + 5 && words.capital(at) {
        let all_capitals = !words.str(at).chars().any(char::is_lowercase);
        let ended = match all_capitals && at > index {
            _ if words.is(at, "và") => true,
            true => ends(words, at),
            false => opens_subject(words, at) || is_kind(words, at),
        };
        if ended {
            break;
        }
        at += 1;
        if words.is_any(at, &["-", "–"]) && words.capital(at + 1) && !is_kind(words, at + 1) {
            at += 1;
        }
    }
    at
}

/// Passes a name of no known form, up to a verb, a preposition or a mark.
fn open(words: &Words<'_>, from: usize, limit: usize) -> usize {
    let mut at = from;
    let project = project(words, from).unwrap_or(from..from);
    // The second word belongs to the first even where it looks like a verb: `Ban Chỉ đạo`.
    while at < limit && (at == from + 1 && words.capital(at) || project.contains(&at) || !ends(words, at)) {
        match words.kind(at) {
            Some(Kind::Letters) if words.is(at, "và") => {
                if !words.capital(at + 1) || is_kind(words, at + 1) {
                    break;
                }
            }
            Some(Kind::Letters) => {}
            // `Ban Chỉ đạo 35`, `Bộ Lao động - Thương binh`.
            Some(Kind::Digits) if at > from => {}
            Some(Kind::Mark) if (words.mark(at, '-') || words.mark(at, '&')) && words.capital(at + 1) && !is_kind(words, at + 1) => {}
            _ => break,
        }
        at += 1;
    }
    at
}

/// The work by which a committee is named, where elsewhere a document begins: `Ban Điều hành | Đề án 3 Bộ Tư pháp`. One
/// with a symbol is a document all the same: `Ban Chỉ đạo | Chương trình số 5/CTr-UBND`.
fn project(words: &Words<'_>, from: usize) -> Option<Range<usize>> {
    let end = words.past(from, &COMMITTEES)?;
    let at = if words.is_any(end, &["các", "thực hiện"]) { end + 1 + usize::from(words.is(end, "thực")) } else { end };
    let work = words.past(at, &["đề án", "chương trình", "dự án", "tiểu dự án"])?;
    let cited = words.is_any(work, &["số", "của", ":"]) || symbol::may_go_on(words, work) && words.kind(work) == Some(Kind::Digits);
    (words.capital(at) && !cited).then_some(at..work)
}

/// Passes the term of a party body: `khóa XIII`, `(khóa XII)`, `lần thứ IX`.
fn term(words: &Words<'_>, index: usize) -> usize {
    let open = words.mark(index, '(');
    let at = index + usize::from(open);
    let Some(mut end) = words.past(at, &TERMS) else {
        return index;
    };
    if index == 0 || words.get(end).is_none() {
        return index;
    }
    end += 1;
    if open {
        return if words.mark(end, ')') { end + 1 } else { index };
    }
    end
}

/// Whether a name ends before the word at `index`.
fn ends(words: &Words<'_>, index: usize) -> bool {
    // `Hội nghị lần thứ | năm Ban Chấp hành …`
    let counted = words.is(index, "năm") && index > 0 && words.is(index - 1, "thứ");
    words.begins(index, &AFTER) && !counted || opens_subject(words, index) || is_kind(words, index)
}

/// Whether the words at `index` begin what the document is about.
fn opens_subject(words: &Words<'_>, index: usize) -> bool {
    words.begins(index, &OPENERS)
}
