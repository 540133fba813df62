//! The bodies that a letterhead names: the superior first, the issuer below it
//! (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.2).
//!
//! ```text
//! letterhead = body{1,3} ["Số:" …]
//! body       = head word+ [line]                 TRƯỜNG THCS VÀ THPT | ĐỐC BINH KIỀU
//! ```
//! The lines of a body are in capitals; what stands beside them on the same line (the national title, the motto)
//! or between them in a table is none of it. A line that begins with no head goes on with the body above it.

use std::borrow::Cow;
use std::ops::{Range, RangeInclusive};

use super::committee::{BESIDE, COMMITTEES, ISSUES, Issuer, Places, committee_in, unit_at};
use super::heads::{HEADS, NO_HEADS, SHORT_HEADS};
use super::spelled::{in_small_letters, is_abbreviation};
use crate::extract::agency;
use crate::extract::phrases::Table;
use crate::form;
use crate::letter::is_capitals;
use crate::text::Text;
use crate::words::{Kind, Words};

/// Heads that are no name alone: what they are of stands above them.
static GENERIC: Table<&str, 32> = Table::new(&[
    "văn phòng",
    "ban thường trực",
    "ban thường vụ",
    "ban chấp hành",
    "ban chỉ đạo",
    "ban quản lý",
    "ban tổ chức",
    "ban chỉ huy",
    "bch",
    "hội đồng",
    "thanh tra",
    "công đoàn",
    "trung tâm",
]);

/// Of them those that are the body above itself, which acts through them.
static ORGANS: Table<&str, 8> = Table::new(&["ban thường trực", "ban thường vụ", "ban chấp hành", "bch", "thường trực"]);

/// Of them those that are whole below a committee of the party, whose own they are.
static OF_PARTY: Table<&str, 8> = Table::new(&["ban tổ chức", "văn phòng"]);
static PARTY: Table<&str, 8> = Table::new(&["tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "đảng ủy"]);

/// What those heads are short for that stand in letterheads alone.
const SHORT_FOR: [(&str, &str); 4] = [
    ("TTYT ", "Trung tâm Y tế "),
    ("TTGDNN ", "Trung tâm Giáo dục nghề nghiệp "),
    ("TTGDTX ", "Trung tâm Giáo dục thường xuyên "),
    ("BQL ", "Ban Quản lý "),
];

/// Boards of the forces, whose letters are those of the boards of unions and of the party too.
static FORCES: Table<&str, 8> = Table::new(&["quân sự", "bộ đội biên phòng", "phòng thủ dân sự", "pctt", "phòng chống thiên tai"]);

/// Bodies whose names follow no pattern.
pub(super) const NAMED_BODIES: [&str; 9] = [
    "Thủ tướng Chính phủ",
    "Chính phủ",
    "Quốc hội",
    "Ủy ban Thường vụ Quốc hội",
    "Ban Chấp hành Trung ương",
    "Bộ Chính trị",
    "Ban Bí thư",
    "Văn phòng Chính phủ",
    "Văn phòng Quốc hội",
];

/// What is stamped over a letterhead.
static STAMPS: Table<&str, 16> = Table::new(&["dự thảo", "hỏa tốc", "thượng khẩn", "khẩn", "mật", "tối mật", "tuyệt mật", "bản sao"]);

/// What stands there in the letterheads of the youth union, and is elsewhere a body.
const YOUTH: [&str; 2] = ["ĐOÀN TNCS HỒ CHÍ MINH", "ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH"];

/// What rules are made of.
const RULES: [&str; 6] = ["-", "–", "—", "_", "*", "|"];

/// Words after which a name goes on on the next line.
const OPEN: [&str; 8] = ["và", "của", "về", "-", "–", ",", "thuộc", "trực"];

/// The last words of units, behind which the place of a committee is still to come.
const UNIT_ENDS: [&str; 8] = ["tỉnh", "phố", "huyện", "quận", "xã", "trấn", "phường", "khu"];

/// Heads that a place follows without its unit.
static PLACED: Table<&str, 16> =
    Table::new(&["tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "tỉnh đoàn", "thành đoàn", "huyện đoàn", "đại học"]);

/// Short heads that begin a body on the line of its superior too: no place is called by them.
static APART: Table<&str, 16> = Table::new(&["sở", "phòng", "trường", "viện", "cục", "thuế", "trạm", "ban"]);

/// How many words the place of a superior has at most.
const PLACE: usize = 4;

/// How far behind what a body does with its plan the plan is named.
const PLAN: usize = 5;

/// How many words the name of an issuer has at most.
const LONGEST: usize = 16;

/// How many bodies a letterhead names at most.
const BODIES: usize = 3;

/// The words of one body, in capitals, on one line or several.
struct Body<'s> {
    /// As written, its lines joined.
    text: Cow<'s, str>,
    /// The source bytes of its lines.
    source: Range<usize>,
    /// Whether a line that may be a body of its own, though none that is known, went on with a name that was whole.
    doubtful: bool,
}

impl<'s> Body<'s> {
    fn of(text: &Text<'s>) -> Self {
        Self { text: text.as_str().into(), source: text.extent(), doubtful: false }
    }

    /// Adds the next line of the name.
    fn append(&mut self, text: &Text<'_>) {
        self.text.to_mut().extend([" ", text.as_str()]);
        self.source = self.source.start.min(text.extent().start)..self.source.end.max(text.extent().end);
    }

    /// Whether more than the head of a name stands here.
    fn is_whole(&self) -> bool {
        begins_body(&Words::new(&self.text), 0)
    }

    /// Whether this is but a head that names a body below its superior: `VĂN PHÒNG`.
    fn is_head(&self) -> bool {
        let words = Words::new(&self.text);
        let end = words.past(0, &GENERIC).max(words.past(0, &HEADS));
        end == Some(words.len()) && !words.begins(0, &ORGANS)
    }

    /// Whether the name goes on on the next line.
    fn is_open(&self) -> bool {
        let words = Words::new(&self.text);
        let unit = |last: usize| words.begins(0, &COMMITTEES) && words.is_any(last, &UNIT_ENDS);
        words.len().checked_sub(1).is_some_and(|last| words.is_any(last, &OPEN) || unit(last)) || !self.is_whole()
    }
}

/// The letters that end the symbol of a number and are those of who issues: `VP` of `12/KH-VP`.
fn own_letters(number: &str) -> Option<&str> {
    number.rsplit(['-', '/']).next().filter(|letters| number.contains('/') && letters.starts_with(char::is_alphabetic) && *letters != "KH")
}

/// Whether a number bears the letters of a committee or council.
pub(super) fn is_of_committee(number: Option<&str>) -> bool {
    number.is_some_and(|number| number.split(['-', '/']).any(|letters| matches!(letters, "UBND" | "HĐND")))
}

/// Whom a letterhead names as the issuer.
pub(super) enum Named<'s> {
    /// A body that is no committee, or the lowest of several committees.
    Body(Issuer<'s>),
    /// A body that is not known, below a committee that is its superior.
    Unknown,
    /// None but a committee, if any.
    Nobody,
}

/// The issuer that the letterhead names, when it is no committee: of several bodies the last, for the first is above it.
/// What the committee itself issues bears its letters (`34/KH-UBND`), whoever drafted it; letters of another tell
/// that the last line names the issuer, though it be a head alone.
pub(super) fn issuer<'s>(places: &Places<'_, 's>, number: Option<&str>) -> Named<'s> {
    // The letters stand there too where the number itself is left blank: `Số:      /KH-UBND`.
    let blank =
        |line: &Text<'_>| form::is_number_line(line.as_str()) && ["-UBND", "-HĐND"].iter().any(|letters| line.as_str().contains(letters));
    if is_of_committee(number) || number.is_none() && places.letterhead.iter().any(blank) {
        return Named::Nobody;
    }
    // A number that stands in running text is that of another instrument.
    let numbers = |line: &Text<'_>, letters: &str| line.words().is(0, "số") && line.as_str().contains(letters);
    let other = number.and_then(own_letters).is_some_and(|letters| places.letterhead.iter().any(|line| numbers(line, letters)));
    let Some(bodies) = bodies(places.letterhead) else { return if other { Named::Unknown } else { Named::Nobody } };
    if other && bodies.last().is_some_and(|last| last.doubtful) {
        return Named::Unknown;
    }
    below(bodies, places, number, other).map_or(Named::Nobody, Named::Body)
}

/// The last of the bodies, when it is no committee that stands alone; `other` says that the number bears letters of its own.
fn below<'s>(bodies: Vec<Body<'s>>, places: &Places<'_, '_>, number: Option<&str>, other: bool) -> Option<Issuer<'s>> {
    let several = bodies.len() > 1;
    let party = bodies.iter().rev().nth(1).is_some_and(|above| Words::new(&above.text).begins(0, &PARTY));
    let of_party = |body: &Body<'_>| party && Words::new(&body.text).begins(0, &OF_PARTY);
    let body = bodies.into_iter().rfind(|body| body.is_whole() || of_party(body) || several && other && body.is_head())?;
    let words = Words::new(&body.text);
    if words.begins(0, &COMMITTEES) {
        // Alone it is read as on any other line; what stands below it is none of its place.
        return if several { committee_in(&words, true, &|_| body.source.clone()).map(Issuer::into_owned) } else { None };
    }
    let name = named(&words).or_else(|| as_written(&words, places)).unwrap_or_else(|| in_small_letters(&words, head(&words)));
    let name = agency::expand(&board(&words, name, places, number)?);
    Some(Issuer { level: agency::level(&name), name, text: body.text, source: body.source })
}

/// The name of a body with its short head written out. `BCH ĐOÀN XÃ`: the letters stand for another board than that of the
/// forces. `BCH XÃ` is that of the youth union where the letterhead or the number tells of it, else nobody knows whose.
fn board(words: &Words<'_>, name: String, places: &Places<'_, '_>, number: Option<&str>) -> Option<String> {
    if let Some((short, long)) = SHORT_FOR.iter().find(|(short, _)| name.starts_with(short)) {
        return Some(name.replacen(short, long, 1));
    }
    if !words.is(0, "bch") || words.begins(1, &FORCES) {
        return Some(name);
    }
    let unit = unit_at(words, 1).is_some();
    let union = || YOUTH.iter().any(|youth| places.letterhead.iter().any(|line| line.as_str().starts_with(youth)));
    let youth = || number.is_some_and(|number| number.contains("ĐTN")) || union();
    match unit {
        true => youth().then(|| name.replacen("BCH", "Ban Chấp hành Đoàn", 1)),
        false => Some(name.replacen("BCH", "Ban Chấp hành", 1)),
    }
}

/// The body that an opening paragraph says to issue the plan, when it is no committee: `…, | Sở Y tế | ban hành Kế hoạch …`.
pub(super) fn issuing<'s>(text: &Text<'s>) -> Option<Issuer<'s>> {
    let words = text.words();
    let plan = |verb: usize| (verb + 1..verb + PLAN).any(|at| words.phrase(at, "kế hoạch").is_some());
    let verb = (0..words.len()).rev().find(|&at| words.begins(at, &ISSUES) && plan(at))?;
    let opens = |at: usize| at == 0 || words.kind(at - 1) == Some(Kind::Mark);
    let named = |&at: &usize| {
        opens(at)
            && words.capital(at)
            && begins_body(&words, at)
            && !words.begins(at, &COMMITTEES)
            && agency::past_name(&words, at) == Some(verb)
    };
    let from = (verb.saturating_sub(LONGEST)..verb).find(named)?;
    let text_range = words.range(from, verb);
    let name = agency::expand(words.slice(from, verb));
    Some(Issuer { level: agency::level(&name), name, text: words.slice(from, verb).into(), source: text.source(text_range) })
}

/// Whether a body that may issue something begins at a word, with more than its head.
pub(super) fn begins_body(words: &Words<'_>, at: usize) -> bool {
    if words.past(at, &GENERIC) == Some(words.len()) || words.begins(at, &NO_HEADS) {
        return false;
    }
    let team = || words.is(at, "tổ") && words.letters(at + 1);
    let told = |end: usize| words.letters(end) || words.kind(end) == Some(Kind::Digits);
    let short = || words.past(at, &SHORT_HEADS).is_some_and(|end| told(end) && told(end + 1) || agency::past_field(words, end).is_some());
    // `HĐND - UBND HUYỆN …`
    let both = |end: usize| words.is_any(end, &["-", "–", "và"]) && words.begins(end + 1, &COMMITTEES);
    let committee = || words.past(at, &COMMITTEES).is_some_and(|end| told(end) || both(end));
    words.past(at, &HEADS).is_some_and(told) || committee() || named_end(words, at).is_some() || short() || team()
}

/// The bodies that the lines of a letterhead name, in order; none at all where below one that is whole another stands that is
/// not known.
fn bodies<'s>(letterhead: &[Text<'s>]) -> Option<Vec<Body<'s>>> {
    let mut bodies: Vec<Body<'s>> = Vec::new();
    for line in letterhead {
        let words = line.words();
        if words.is(0, "số") && !bodies.is_empty() {
            break;
        }
        let Some(line) = capitals(line, &words) else { continue };
        let words = line.words();
        let mut from = 0;
        for to in split(&line, &words).into_iter().chain([words.len()]) {
            let part = line.part(words.range(from, to));
            let begins = begins_body(&words, from) || words.begins(from, &HEADS) || words.begins(from, &COMMITTEES);
            let closed = bodies.last().is_some_and(|last| !last.is_open());
            if closed && !begins && is_apart(&words, from) {
                return None;
            }
            match bodies.last_mut().filter(|last| last.is_open() || !begins) {
                Some(last) => {
                    // Neither the unit of a committee nor the organ through which it acts is another body.
                    let own = words.begins(from, &ORGANS) || unit_at(&words, from).is_some();
                    last.doubtful |= closed && !own && Words::new(&last.text).begins(0, &COMMITTEES);
                    last.append(&part);
                }
                None if begins => bodies.push(Body::of(&part)),
                // What begins with no body is no letterhead of this form.
                None => return Some(Vec::new()),
            }
            from = to;
        }
    }
    bodies.truncate(BODIES);
    Some(bodies)
}

/// Whether what begins at a word may be a body, though none that is known, and goes on with none above it: `KHOA NỘI`, `TTDVVL …`.
/// A school's sort does (`TRƯỜNG … | THCS …`), and so does what is a place (`HỘI AN`).
fn is_apart(words: &Words<'_>, at: usize) -> bool {
    let sort = words.is_any(at, &["thcs", "thpt", "thcs&thpt", "th", "mn"]);
    let short = words.begins(at, &["khoa", "ban", "phòng", "đội", "chi bộ"]);
    short && !words.begins(at, &NO_HEADS) || !sort && words.str(at).chars().count() > 2 && is_abbreviation(words.str(at))
}

/// The words in capitals that a line of a letterhead begins with, before what stands beside them.
pub(super) fn capitals<'t>(line: &Text<'t>, words: &Words<'_>) -> Option<Text<'t>> {
    let small = |at: usize| words.str(at).chars().any(char::is_lowercase);
    // Of two marks in a row the second is a rule, as is one that ends the line.
    let rule = |at: usize| words.is_any(at, &RULES) && !words.letters(at + 1) && words.kind(at + 1) != Some(Kind::Digits);
    let ends = |at: usize| small(at) || words.begins(at, &BESIDE) || rule(at);
    if words.begins(0, &STAMPS) {
        return None;
    }
    let end = (0..words.len()).find(|&at| ends(at)).unwrap_or(words.len());
    let part = line.part(words.range(0, end));
    let letters = (0..end).filter(|&at| words.letters(at)).count();
    let numbered = || unit_at(words, 0).is_some_and(|(.., place)| words.kind(place) == Some(Kind::Digits));
    ((letters > 1 || numbered()) && !YOUTH.contains(&part.as_str())).then_some(part)
}

/// Where on one line an issuer begins behind its superior: `SỞ Y TẾ | BỆNH VIỆN ĐA KHOA`. It does where the bold begins,
/// which the superior's name is not set in, where the same head stands again, and behind a superior whose name is whole.
fn split(line: &Text<'_>, words: &Words<'_>) -> Option<usize> {
    let strong = |at: usize| line.is_strong(words.range(at, at + 1));
    let bold = |at: &usize| strong(*at) && words.letters(*at - 1) && !strong(*at - 1) && begins_body(words, *at);
    let first = words.past(0, &HEADS);
    // `TRƯỜNG | ĐẠI HỌC` is one head.
    let inner = |at: usize| words.past(at - 1, &HEADS).is_some_and(|end| end > at);
    let same = |at: usize, head: usize| words.past(at, &HEADS) == Some(at + head) && (0..head).all(|i| words.same(i, at + i));
    let again = |at: &usize| first.is_some_and(|head| same(*at, head)) && !inner(*at);
    let below =
        |at: &usize| (words.begins(*at, &HEADS) || words.begins(*at, &APART)) && (begins_body(words, *at) || words.begins(*at, &GENERIC));
    let behind_superior = || superior(words).and_then(|mut places| places.find(below));
    (1..words.len()).find(bold).or_else(|| (1..words.len()).find(again)).or_else(behind_superior)
}

/// Where the name of a superior may end that is whole with its field, or with its unit and its place.
fn superior(words: &Words<'_>) -> Option<RangeInclusive<usize>> {
    let field = words.past(0, &["sở", "bộ", "cục", "tổng cục", "phòng"]).and_then(|head| agency::past_field(words, head));
    let head = field.or_else(|| words.past(0, &HEADS).max(words.past(0, &COMMITTEES)))?;
    let unit = unit_at(words, head);
    match (unit, field) {
        (Some((.., unit)), _) => Some(unit + 1..=unit + PLACE),
        (None, Some(field)) => Some(field..=field + PLACE),
        // `TỈNH ỦY ĐÔNG AN`: the head itself is of a place.
        (None, None) => words.begins(0, &PLACED).then_some(head + 1..=head + PLACE),
    }
}

/// The index after the head of a name.
fn head(words: &Words<'_>) -> usize {
    words.past(0, &["hội đồng"]).or_else(|| words.past(0, &SHORT_HEADS)).or_else(|| words.past(0, &HEADS)).unwrap_or(1)
}

/// The end of the name that follows no pattern, when it is all there is.
fn named_end(words: &Words<'_>, at: usize) -> Option<usize> {
    NAMED_BODIES.iter().find_map(|name| words.spelled(at, name)).filter(|&end| end == words.len())
}

/// A name that follows no pattern.
fn named(words: &Words<'_>) -> Option<String> {
    NAMED_BODIES.iter().find(|name| words.spelled(0, name) == Some(words.len())).map(|name| (*name).to_owned())
}

/// The name as the grounds or the opening paragraph write it: only they tell which of its words have capitals.
fn as_written(words: &Words<'_>, places: &Places<'_, '_>) -> Option<String> {
    places.opening.iter().chain(places.grounds).find_map(|text| {
        let said = text.words();
        let same = |at: usize| (0..words.len()).all(|i| said.key_bytes(at + i) == words.key_bytes(i));
        let at = (0..said.len().saturating_sub(words.len() - 1)).find(|&at| said.capital(at) && same(at))?;
        let name = said.slice(at, at + words.len());
        (!is_capitals(name)).then(|| name.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::super::issuer::find;
    use super::*;
    use crate::text::{Seen, Writer};

    /// The issuer that a letterhead and an opening name; each line of the letterhead is a text of its own.
    fn name(letterhead: &str, opening: &str) -> Option<String> {
        let texts = |lines: &str| {
            // A text borrows what it is seen in, which is left to the end of the tests.
            let text = |line: &str| {
                let seen: &'static mut Seen = Box::leak(Box::default());
                let mut writer = Writer::new(seen);
                writer.push(line, 0);
                let (text, _) = writer.finish();
                seen.text(text)
            };
            lines.split(" / ").filter(|line| !line.is_empty()).map(text).collect::<Vec<_>>()
        };
        let (letterhead, opening) = (texts(letterhead), texts(opening));
        let number = letterhead.iter().find_map(|line| line.as_str().strip_prefix("Số: "));
        find(&Places { letterhead: &letterhead, opening: &opening, ..Places::default() }, number).map(|issuer| issuer.name)
    }

    #[test]
    fn the_issuer_stands_below_its_superior() {
        let mut complaints = Vec::new();
        for (letterhead, expected) in [
            (
                "ỦY BAN NHÂN DÂN XÃ TÂN AN / TRƯỜNG THCS LÊ LAI / Số: 34/KH-THCS / CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc / Tân An, ngày 01 tháng 10 năm 2027",
                "Trường THCS Lê Lai",
            ),
            (
                "ỦY BAN NHÂN DÂN XÃ TÂN AN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / TRƯỜNG TIỂU HỌC LÊ LAI      Độc lập - Tự do - Hạnh phúc / Số: 34/KH-TH",
                "Trường Tiểu học Lê Lai",
            ),
            ("UBND TỈNH ĐÔNG AN / TRƯỜNG THCS VÀ THPT / LÊ LAI / Số: 34/KH-THCS&THPT", "Trường THCS và THPT Lê Lai"),
            ("SỞ GDĐT TỈNH ĐÔNG AN / TRƯỜNG THPT LÊ LAI", "Trường THPT Lê Lai"),
            ("PHÒNG GD&ĐT HUYỆN MỸ AN / TRƯỜNG MẦM NON HOA SEN / Số: 3/KH-MN", "Trường Mầm non Hoa Sen"),
            ("BỘ TÀI CHÍNH / BẢO HIỂM XÃ HỘI VIỆT NAM / Số: 3/KH-BHXH", "Bảo hiểm xã hội Việt Nam"),
            ("BẢO HIỂM XÃ HỘI VIỆT NAM / BẢO HIỂM XÃ HỘI TỈNH ĐÔNG AN", "Bảo hiểm xã hội tỉnh Đông An"),
            ("BỘ CÔNG THƯƠNG / TRƯỜNG CAO ĐẲNG KỸ THUẬT ĐÔNG AN", "Trường Cao đẳng Kỹ thuật Đông An"),
            ("BỘ GIÁO DỤC VÀ ĐÀO TẠO / TRƯỜNG ĐẠI HỌC SƯ PHẠM ĐÔNG AN", "Trường Đại học Sư phạm Đông An"),
            ("SỞ Y TẾ TỈNH ĐÔNG AN / BỆNH VIỆN ĐA KHOA TỈNH", "Bệnh viện Đa khoa tỉnh"),
            ("SỞ Y TẾ / TRUNG TÂM KIỂM SOÁT BỆNH TẬT / Số: 9/KH-KSBT", "Trung tâm Kiểm soát bệnh tật"),
            ("UBND TỈNH ĐÔNG AN / SỞ GIÁO DỤC VÀ ĐÀO TẠO / Số: 9/KH-SGDĐT", "Sở Giáo dục và Đào tạo"),
            ("UBND HUYỆN MỸ AN / PHÒNG VĂN HÓA VÀ THÔNG TIN", "Phòng Văn hóa và Thông tin"),
            ("ĐẢNG BỘ TỈNH ĐÔNG AN / ĐẢNG UỶ XÃ TÂN AN / * / Số 12-KH/ĐU / ĐẢNG CỘNG SẢN VIỆT NAM", "Đảng ủy xã Tân An"),
            ("TỈNH ỦY ĐÔNG AN / BAN TUYÊN GIÁO VÀ DÂN VẬN", "Ban Tuyên giáo và Dân vận"),
            ("LIÊN ĐOÀN LAO ĐỘNG TỈNH ĐÔNG AN / CÔNG ĐOÀN NGÀNH GIÁO DỤC", "Công đoàn Ngành Giáo dục"),
            ("TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM / LIÊN ĐOÀN LAO ĐỘNG TỈNH ĐÔNG AN", "Liên đoàn Lao động tỉnh Đông An"),
            ("HỘI LHPN TỈNH ĐÔNG AN / HỘI LHPN XÃ TÂN AN", "Hội Liên hiệp Phụ nữ xã Tân An"),
            ("TỈNH ĐOÀN ĐÔNG AN / BCH ĐOÀN XÃ TÂN AN / *** / ĐOÀN TNCS HỒ CHÍ MINH", "Ban Chấp hành Đoàn xã Tân An"),
            ("ỦY BAN NHÂN DÂN XÃ TÂN AN / BAN CHỈ ĐẠO / CHUYỂN ĐỔI SỐ / Số: 3/KH-BCĐ", "Ban Chỉ đạo chuyển đổi số"),
            ("CÔNG AN TỈNH ĐÔNG AN / CÔNG AN XÃ TÂN AN", "Công an xã Tân An"),
            ("CÔNG AN TỈNH ĐÔNG AN / Số: 3/KH-CAT", "Công an tỉnh Đông An"),
            ("SỞ Y TẾ TỈNH ĐÔNG AN TRUNG TÂM Y TẾ HUYỆN MỸ AN", "Trung tâm Y tế huyện Mỹ An"),
            ("CỤC THUẾ THUẾ TỈNH ĐÔNG AN", "Thuế tỉnh Đông An"),
            ("SỞ Y TẾ ĐÔNG AN BỆNH VIỆN ĐA KHOA KHU VỰC MỸ AN", "Bệnh viện Đa khoa khu vực Mỹ An"),
            ("HỘI NÔNG DÂN VIỆT NAM HỘI NÔNG DÂN TỈNH ĐÔNG AN", "Hội Nông dân tỉnh Đông An"),
            ("ỦY BAN NHÂN DÂN XÃ TÂN AN TRẠM Y TẾ", "Trạm Y tế"),
            ("TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC / CÔNG TY ĐIỆN LỰC ĐÔNG AN", "Công ty Điện Lực Đông An"),
            ("ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM / TỈNH ĐÔNG AN / BAN THƯỜNG TRỰC", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Đông An"),
            ("ỦY BAN NHÂN DÂN TỈNH ĐÔNG AN VĂN PHÒNG", "Ủy ban nhân dân tỉnh Đông An"),
            ("ỦY BAN NHÂN DÂN XÃ CÔNG HẢI", "Ủy ban nhân dân xã Công Hải"),
            // The committee itself, and what is no body that issues.
            ("ỦY BAN NHÂN DÂN TỈNH ĐÔNG AN / SỞ Y TẾ / Số: 3/KH-UBND", "Ủy ban nhân dân tỉnh Đông An"),
            ("ỦY BAN NHÂN DÂN TỈNH ĐÔNG AN / SỞ Y TẾ / Số:      /KH-UBND", "Ủy ban nhân dân tỉnh Đông An"),
            ("TỈNH ỦY ĐÔNG AN ỦY BAN KIỂM TRA", "Ủy ban Kiểm tra"),
            ("ĐẠI HỌC ĐÔNG AN TRƯỜNG ĐẠI HỌC BÁCH KHOA", "Trường Đại học Bách khoa"),
            ("ỦY BAN NHÂN DÂN / TỈNH ĐÔNG AN / Số: 3/KH-UBND", "Ủy ban nhân dân tỉnh Đông An"),
            ("ỦY BAN NHÂN DÂN / THÀNH PHỐ HỘI AN", "Ủy ban nhân dân thành phố Hội An"),
            ("ỦY BAN NHÂN DÂN XÃ / HỘI AN", "Ủy ban nhân dân xã Hội An"),
            ("ỦY BAN NHÂN DÂN XÃ / TRƯỜNG XUÂN ĐÔNG", "Ủy ban nhân dân xã Trường Xuân Đông"),
            ("ỦY BAN NHÂN DÂN XÃ TÂN AN / BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ / Số: 3/KH-UBND", "Ủy ban nhân dân xã Tân An"),
            ("ỦY BAN NHÂN DÂN XÃ TÂN AN / DỰ THẢO", "Ủy ban nhân dân xã Tân An"),
            ("ỦY BAN NHÂN DÂN XÃ TÂN AN / VĂN PHÒNG", "Ủy ban nhân dân xã Tân An"),
            ("ỦY BAN NHÂN DÂN XÃ TÂN AN / TRƯỜNG TH&THCS LÊ LỢI", "Trường TH&THCS Lê Lợi"),
            ("PHÒNG GD&ĐT HUYỆN MỸ AN / TRƯỜNG TH & THCS SỐ 2 ĐÔNG AN", "Trường TH & THCS số 2 Đông An"),
            ("UBND XÃ TÂN AN / TRƯỜNG TH VÀ THCS LÊ LỢI", "Trường TH và THCS Lê Lợi"),
            ("TRƯỜNG THPT LÊ LỢI / TỔ TOÁN - TIN", "Tổ Toán - Tin"),
            ("SỞ Y TẾ ĐÔNG AN / TTYT HUYỆN HÒA BÌNH", "Trung tâm Y tế huyện Hòa Bình"),
            ("LĐLĐ TỈNH ĐÔNG AN / LĐLĐ HUYỆN HÒA BÌNH", "Liên đoàn Lao động huyện Hòa Bình"),
            ("ỦY BAN MẶT TRẬN / TỔ QUỐC VIỆT NAM XÃ TÂN AN", "Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân An"),
            ("BỆNH VIỆN BẠCH MAI / KHOA NỘI", ""),
            ("UBND XÃ TÂN AN / BAN CHỈ ĐẠO / PHÒNG CHỐNG MA TÚY", "Ban Chỉ đạo phòng chống ma túy"),
            ("ĐOÀN TNCS HỒ CHÍ MINH / BCH XÃ ĐÔNG AN / Số: 05-KH/ĐTN", "Ban Chấp hành Đoàn xã Đông An"),
            ("BCH XÃ ĐÔNG AN", ""),
            ("TỈNH ỦY ĐÔNG AN / BAN TỔ CHỨC / Số: 01-KH/BTCTU", "Ban Tổ chức"),
            ("TỈNH ỦY ĐÔNG AN / VĂN PHÒNG / Số: 05-KH/VPTU", "Văn phòng"),
            ("TỈNH ỦY ĐÔNG AN / Số: 05-KH/TU", "Tỉnh ủy Đông An"),
            ("BỘ Y TẾ / BỆNH VIỆN BẠCH MAI", "Bệnh viện Bạch Mai"),
            ("BỘ Y TẾ / BỆNH VIỆN CHỢ RẪY", "Bệnh viện Chợ Rẫy"),
            ("SỞ Y TẾ ĐÔNG AN / BỆNH VIỆN ĐA KHOA THANH NHÀN", "Bệnh viện Đa khoa Thanh Nhàn"),
            ("CÔNG ĐOÀN NGÀNH GIÁO DỤC / CÔNG ĐOÀN TRƯỜNG THPT LÊ LỢI", "Công đoàn Trường THPT Lê Lợi"),
            ("ĐẢNG BỘ XÃ TÂN AN / CHI BỘ THÔN HÒA BÌNH", "Chi bộ Thôn Hòa Bình"),
            ("CỤC HẢI QUAN / HẢI QUAN KHU VỰC VIII", "Hải quan khu vực VIII"),
            ("SỞ VĂN HÓA, / THỂ THAO VÀ DU LỊCH", "Sở Văn hóa, Thể thao và Du lịch"),
        ] {
            let found = name(letterhead, "").unwrap_or_default();
            if found != expected {
                complaints.push(format!("{letterhead}: {found}"));
            }
        }
        assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    }

    #[test]
    fn a_committee_is_named_to_the_end_of_its_place_and_no_further() {
        let national = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
        let mut complaints = Vec::new();
        for (expected, letterheads) in [
            // What stands beside it on one line is none of its place.
            (
                "Ủy ban nhân dân xã Tân An",
                &[
                    "ỦY BAN NHÂN DÂN XÃ TÂN AN {national} / Số: 3/KH-UBND",
                    "ỦY BAN NHÂN DÂN {national} / XÃ TÂN AN Độc lập - Tự do - Hạnh phúc / Số: 3/KH-UBND Tân An, ngày 5/3/2026",
                    "UBND XÃ TÂN AN Số: 3/KH-UBND",
                    "UBND XÃ TÂN AN Số 3/KH-UBND",
                    "UBND XÃ TÂN AN Số:      /KH-UBND",
                    "UBND XÃ TÂN AN - Độc lập - Tự do - Hạnh phúc / Số: 3/KH-UBND",
                    // Of several the lowest issues, and below a superior the unit stands for its committee.
                    "UBND HUYỆN MỸ AN / UBND XÃ TÂN AN / Số: 3/KH-UBND",
                    "UBND HUYỆN MỸ AN UBND XÃ TÂN AN / Số: 3/KH-UBND",
                    "ỦY BAN NHÂN DÂN HUYỆN MỸ AN / XÃ TÂN AN / Số: 3/KH-UBND",
                    "ỦY BAN NHÂN DÂN HUYỆN MỸ AN XÃ TÂN AN / Số: 3/KH-UBND",
                    "ỦY BAN NHÂN DÂN HUYỆN MỸ AN {national} / XÃ TÂN AN Độc lập - Tự do - Hạnh phúc / Số: 3/KH-UBND",
                    "UBND TP. MỸ AN / ỦY BAN NHÂN DÂN / XÃ TÂN AN / Số: 3/KH-UBND",
                    "HUYỆN MỸ AN / ỦY BAN NHÂN DÂN XÃ TÂN AN / Số: 3/KH-UBND",
                    "UBND X. TÂN AN / Số: 3/KH-UBND",
                ][..],
            ),
            (
                "Ủy ban nhân dân phường 12",
                &["UBND QUẬN 3 / PHƯỜNG 12 / Số: 3/KH-UBND", "ỦY BAN NHÂN DÂN / PHƯỜNG 12 - QUẬN 3 / Số: 3/KH-UBND"],
            ),
            // Places whose names have a dash, an apostrophe, or words that elsewhere begin something else.
            (
                "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu",
                &["ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU / Số: 3/KH-UBND", "ỦY BAN NHÂN DÂN / TỈNH BÀ RỊA-VŨNG TÀU / Số: 3/KH-UBND"],
            ),
            ("Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm", &["UBND THÀNH PHỐ PHAN RANG – THÁP CHÀM / Số: 3/KH-UBND"]),
            ("Ủy ban nhân dân huyện Cư M’gar", &["ỦY BAN NHÂN DÂN HUYỆN CƯ M’GAR / Số: 3/KH-UBND"]),
            ("Ủy ban nhân dân xã Ea H'leo", &["UBND HUYỆN MỸ AN / UBND XÃ EA H'LEO {national} / Số: 3/KH-UBND"]),
            ("Ủy ban nhân dân xã Cộng Hòa", &["ỦY BAN NHÂN DÂN XÃ CỘNG HÒA / Số: 3/KH-UBND", "UBND XÃ CỘNG HÒA {national}"]),
            ("Ủy ban nhân dân xã Tân Xã", &["UBND XÃ TÂN XÃ / Số: 3/KH-UBND", "UBND XÃ TÂN XÃ {national}"]),
            ("Ủy ban nhân dân xã Số Đông", &["UBND XÃ SỐ ĐÔNG / Số: 3/KH-UBND"]),
            // Units that are written short.
            (
                "Ủy ban nhân dân thành phố Mỹ An",
                &["UBND TP MỸ AN / Số: 3/KH-UBND", "UBND TP. MỸ AN / Số: 3/KH-UBND", "ỦY BAN NHÂN DÂN / TP. MỸ AN / Số: 3/KH-UBND"],
            ),
            ("Ủy ban nhân dân thị xã Mỹ An", &["UBND TX. MỸ AN / Số: 3/KH-UBND"]),
            ("Ủy ban nhân dân thị trấn Mỹ An", &["UBND TT. MỸ AN / Số: 3/KH-UBND"]),
            ("Ủy ban nhân dân phường Mỹ An", &["UBND P. MỸ AN / Số: 3/KH-UBND", "UBND TP. ĐÔNG AN / UBND P. MỸ AN / Số: 3/KH-UBND"]),
            // What stands below a committee and is none leaves it the issuer; letters that may stand for others tell no unit.
            (
                "Ủy ban nhân dân tỉnh Đông An",
                &[
                    "ỦY BAN NHÂN DÂN TỈNH ĐÔNG AN / SỞ Y TẾ / Số: 3/KH-UBND",
                    "ỦY BAN NHÂN DÂN TỈNH ĐÔNG AN - SỞ Y TẾ / Số: 3/KH-UBND",
                    "ỦY BAN NHÂN DÂN TỈNH ĐÔNG AN / BAN CHỈ ĐẠO XÃ HỘI HÓA / Số: 3/KH-UBND",
                ],
            ),
            ("Sở Y tế", &["SỞ Y TẾ / XÃ TÂN AN / Số: 3/KH-UBND"]),
            ("Ủy ban nhân dân Thành phố Hồ Chí Minh", &["ỦY BAN NHÂN DÂN / THÀNH PHỐ HỒ CHÍ MINH / Số: 3/KH-UBND"]),
            ("", &["UBND TT HUẾ / Số: 3/KH-UBND", "HĐND TT / Số: 3/KH-HĐND", "Độc lập - Tự do - Hạnh phúc"]),
        ] {
            for letterhead in letterheads {
                let found = name(&letterhead.replace("{national}", national), "").unwrap_or_default();
                if found != expected {
                    complaints.push(format!("{letterhead}: {found}"));
                }
            }
        }
        assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    }

    #[test]
    fn the_letters_of_the_number_tell_whether_a_head_alone_issues() {
        let mut complaints = Vec::new();
        for (expected, letterheads) in [
            ("Văn phòng", &["UBND TỈNH ĐÔNG AN / VĂN PHÒNG / Số: 12/KH-VP"][..]),
            ("Thanh tra", &["UBND HUYỆN MỸ AN / THANH TRA / Số: 12/KH-TTr"]),
            ("Văn phòng Ủy ban nhân dân tỉnh", &["UBND TỈNH ĐÔNG AN / VĂN PHÒNG UBND TỈNH / Số: 12/KH-VPUBND"]),
            ("Ban Chỉ đạo", &["UBND XÃ TÂN AN / BAN CHỈ ĐẠO / Số: 12/KH-BCĐ"]),
            ("Kho bạc Nhà nước", &["BỘ TÀI CHÍNH / KHO BẠC NHÀ NƯỚC / Số: 12/KH-KBNN"]),
            // Below a committee stands a body that is not known: the committee is not its issuer.
            (
                "",
                &[
                    "UBND XÃ TÂN AN / THÔN TÂN LẬP / Số: 12/KH-TTL",
                    "UBND TỈNH ĐÔNG AN / VƯỜN QUỐC GIA MỸ AN / Số: 12/KH-VQG",
                    "UBND TỈNH ĐÔNG AN / TTDVVL TỈNH / Số: 12/KH-TTDVVL",
                ],
            ),
            // The committee issues what bears its letters, or none, and what its organ or a unit of its own name stands below.
            (
                "Ủy ban nhân dân xã Tân An",
                &[
                    "ỦY BAN NHÂN DÂN XÃ TÂN AN / VĂN PHÒNG",
                    "ỦY BAN NHÂN DÂN XÃ TÂN AN / VĂN PHÒNG / Số: 12/KH-UBND",
                    "ỦY BAN NHÂN DÂN XÃ TÂN AN / VĂN PHÒNG / Số: 12/UBND-VP",
                    "ỦY BAN NHÂN DÂN XÃ TÂN AN / THÔN TÂN LẬP / Số: 12/KH-UBND",
                    "ỦY BAN NHÂN DÂN XÃ TÂN AN / THÔN TÂN LẬP / Số: 12/KH",
                    "ỦY BAN NHÂN DÂN XÃ TÂN AN / Số: 12/KH-UBX",
                    "ỦY BAN NHÂN DÂN / XÃ TÂN AN / Số: 12/KH-UBX",
                    "UBND HUYỆN MỸ AN / XÃ TÂN AN / Số: 12/KH-UB",
                    "ỦY BAN NHÂN DÂN XÃ TÂN AN / DỰ THẢO / Số: 12/KH-UBX",
                ],
            ),
            ("Hội đồng nhân dân xã Tân An", &["HỘI ĐỒNG NHÂN DÂN XÃ TÂN AN / THƯỜNG TRỰC / Số: 12/KH-TTHĐND"]),
            ("Ủy ban Mặt trận Tổ quốc Việt Nam xã Tân An", &["ỦY BAN MTTQ VIỆT NAM XÃ TÂN AN / BAN THƯỜNG TRỰC / Số: 12/KH-MTTQ-BTT"]),
        ] {
            for letterhead in letterheads {
                let found = name(letterhead, "").unwrap_or_default();
                if found != expected {
                    complaints.push(format!("{letterhead}: {found}"));
                }
            }
        }
        assert!(complaints.is_empty(), "{}", complaints.join("\n"));
        // Who issues it may be said in the opening.
        let opening = "Thực hiện Kế hoạch của UBND tỉnh, Bệnh viện Mỹ An xây dựng Kế hoạch như sau:";
        assert_eq!(name("UBND TỈNH ĐÔNG AN / NHÀ THƯƠNG MỸ AN / Số: 12/KH-NT", opening).as_deref(), Some("Bệnh viện Mỹ An"));
    }

    #[test]
    fn which_words_of_a_name_have_capitals() {
        let mut complaints = Vec::new();
        for expected in [
            // What a board is for is no place, and neither joints nor fields begin names in it.
            "Ban Chỉ đạo Xây dựng nông thôn mới",
            "Ban Chỉ đạo Xây dựng nông thôn mới tỉnh Đông An",
            "Ban Chỉ đạo Công tác giảm nghèo bền vững",
            "Ban Chỉ đạo Phát triển kinh tế tập thể",
            "Ban Chỉ đạo phòng, chống dịch bệnh",
            "Ban Chỉ đạo chống buôn lậu, gian lận thương mại và hàng giả",
            "Ban Bầu cử đại biểu Hội đồng nhân dân",
            "Hội đồng Nghĩa vụ quân sự",
            "Hội đồng Thi đua - Khen thưởng",
            "Tổ Công tác Đề án 06",
            "Ban Quản lý Khu kinh tế",
            "Ban Quản lý các khu công nghiệp",
            "Học viện Hành chính Quốc gia",
            "Chi cục Thuế khu vực Mỹ An - Đông Yên",
            // Elsewhere a place stands behind a field, and a joint begins another.
            "Sở Y tế Đông An",
            "Sở Văn hóa, Thể thao và Du lịch",
            "Ban Dân tộc Đông An",
            "Tổ Toán - Tin",
            "Phòng Lao động - Thương binh và Xã hội",
            "Trung tâm Y tế huyện Mỹ An",
        ] {
            let found = name(&format!("UBND TỈNH LAM HÀ / {} / Số: 12/KH-X", expected.to_uppercase()), "").unwrap_or_default();
            if found != expected {
                complaints.push(format!("{expected}: {found}"));
            }
        }
        assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    }

    #[test]
    fn who_has_no_level() {
        for name in ["Chi bộ Thôn Hòa Bình", "Chi bộ Trường Tiểu học Lê Lợi", "Trường Mầm non Hoa Sen"] {
            assert_eq!(agency::level(name), None, "{name}");
        }
    }

    #[test]
    fn the_opening_tells_which_words_have_capitals() {
        let opening = "Căn cứ tình hình thực tế, Bệnh viện Y học cổ truyền xây dựng Kế hoạch như sau:";
        let school = "Thực hiện Kế hoạch của UBND tỉnh Đông An, Trường Cao đẳng Sư phạm Trung ương xây dựng kế hoạch hội thi như sau:";
        assert_eq!(name("", school).as_deref(), Some("Trường Cao đẳng Sư phạm Trung ương"));
        let committee = "Theo đề nghị của Sở Y tế, UBND tỉnh Đông An ban hành Kế hoạch như sau:";
        assert_eq!(name("", committee).as_deref(), Some("Ủy ban nhân dân tỉnh Đông An"));
        assert_eq!(name("SỞ Y TẾ / BỆNH VIỆN Y HỌC CỔ TRUYỀN", opening).as_deref(), Some("Bệnh viện Y học cổ truyền"));
    }
}
