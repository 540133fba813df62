//! Laws, which are cited by name: `Luật Đất đai năm 2024`, `Bộ luật Lao động ngày 20/11/2019`.
//!
//! ```text
//! law     = ("Luật" | "Bộ luật" | "Pháp lệnh" | "Hiến pháp") name ["(sửa đổi)"] proof
//! proof   = ["số"] symbol [date] | ["("] "ngày" date [")"] | "năm" year | year
//! name    = words and commas; an amending law names other laws: "Luật sửa đổi, bổ sung
//!           một số điều của Luật …, Luật … và Luật …"
//! ```
//! A name without a proof is no citation: `theo Luật Ngân sách nhà nước`.

use crate::calendar::PartialDate;
use crate::extract::date;
use crate::extract::gates::Gate;
use crate::extract::phrases::Table;
use crate::words::{Kind, Words};

use super::kind::is_kind;
use super::symbol;

/// A law as it is named.
pub(super) struct Law<'t> {
    pub(super) kind: &'static str,
    /// The index after the name; the name begins with the type word.
    pub(super) name_end: usize,
    pub(super) number: Option<symbol::Symbol<'t>>,
    pub(super) date: Option<PartialDate>,
    /// The index after the last word read.
    pub(super) end: usize,
}

/// Type words of laws.
pub(super) static HEADS: Table<(&str, &str)> =
    Table::of_pairs(&[("bộ luật", "Bộ luật"), ("luật", "Luật"), ("pháp lệnh", "Pháp lệnh"), ("hiến pháp", "Hiến pháp")]);

/// The words with which a [`proof`] begins, besides numbers and a bracket.
static PROOFS: Gate<32> = Gate::new().phrases(&symbol::SO, 1).phrases(&["được quốc hội", "đã được quốc hội", "ngày", "năm"], 1);

/// Words after which `luật` is no law: `pháp luật`, `kỷ luật`, `Đại học Luật`.
const NOT_AFTER: [&str; 9] = ["pháp", "kỷ", "kỉ", "quy", "học", "khoa", "ngành", "dự", "bộ"];

/// Words before which `Luật` is no law (`Luật sư`), or one that is named elsewhere: `Luật này`, `phổ biến Luật | trong năm 2026`.
const NOT_BEFORE: [&str; 22] = [
    "sư", "gia", "này", "nêu", "trên", "học", "định", "pháp", "trong", "có", "được", "khi", "sau", "trước", "từ", "vào", "tại", "theo",
    "đã", "sẽ", "cho", "thì",
];

/// How a law begins that changes other laws.
static AMENDING: Table<&str> = Table::new(&["sửa đổi", "bổ sung", "sửa đồi"]);

/// Words that no name of a law goes past, since they begin what is done with it.
static NAME_STOPS: Table<&str> = Table::new(&[
    "trước",
    "vào",
    "nhân dịp",
    "hưởng ứng",
    "hoàn thành",
    "báo cáo",
    "và tổ chức",
    "và báo cáo",
    "và dự toán",
    "và kế hoạch",
    "và công tác",
    "được",
    "theo",
    "để",
    "đã",
    "tại",
    "nhằm",
    "trong",
    "trên",
    "từ",
    "đến",
    "cho",
    "này",
    "do",
    "quý",
    "tháng",
    "khi",
    "và các",
    "và những",
    "và văn bản",
    "và nghị",
    "và quy định",
    "và pháp luật",
    "có hiệu lực",
    "có liên quan",
    "quy định tại",
    "quy định về",
    "quy định",
    "bảo đảm đúng",
    "đảm bảo",
    "gắn với",
    "giai đoạn",
    "nhiệm kỳ",
    "đối với",
    "là",
    "gồm",
    "hằng",
    "hàng",
    "hướng dẫn",
    "ban hành kèm",
    "thông qua",
    "sau",
]);

/// What looks like a stop and belongs to names of laws.
static NAME_PARTS: Table<&str> = Table::new(&[
    "theo phương thức",
    "theo phướng thức",
    "theo hợp đồng",
    "tại việt nam",
    "từ nước ngoài",
    "do quốc hội",
    "hàng hóa",
    "hàng không",
]);

/// Stops of the name of an amending law, which quotes names and conditions freely.
static AMENDING_STOPS: Table<&str> = Table::new(&["được", "nhằm", "tại", "đã", "trong", "này", "để", "quy định tại", "có hiệu lực"]);

/// What the series of a law contains: Quốc hội, its standing committee, the State Council, the President.
const SERIES: [&str; 6] = ["QH", "Qh", "HĐNN", "LCT", "CTN", "VBHN"];

/// What begins the name of an agency, with which a new clause begins after a comma.
static AGENCIES: Table<&str> = Table::new(&[
    "sở",
    "ubnd",
    "ủy ban",
    "bộ",
    "ban",
    "hđnd",
    "hội đồng",
    "hội",
    "phòng",
    "công an",
    "chính phủ",
    "thủ tướng",
    "quốc hội",
    "trung tâm",
    "chủ tịch",
    "các",
    "văn phòng",
    "trung ương",
]);

/// How many words the name of a law may have, and of an amending law.
const LONGEST_NAME: usize = 26;
const LONGEST_AMENDING: usize = 90;

/// The kind of law whose type word stands at `index`, and the index after it.
pub(super) fn head(words: &Words<'_>, index: usize) -> Option<(&'static str, usize)> {
    if !words.capital(index) || (index > 0 && words.is_any(index - 1, &NOT_AFTER)) {
        return None;
    }
    let (&(_, kind), end) = HEADS.read(words, index)?;
    (!words.is_any(end, &NOT_BEFORE)).then_some((kind, end))
}

/// Reads the law whose type word stands at `index`. `dead_end` is where the name of an amending
/// law ended without proof: no other that begins before it needs to be tried.
pub(super) fn read<'t>(words: &Words<'t>, index: usize, dead_end: &mut usize) -> Option<Law<'t>> {
    let (kind, name_from) = head(words, index)?;
    let amending = words.begins(name_from, &AMENDING);
    let longest = if amending { LONGEST_AMENDING } else { LONGEST_NAME };
    if amending && index < *dead_end {
        return None;
    }
    let mut at = name_from;
    while at < name_from + longest {
        if let Some(law) = proof(words, kind, at, at > name_from) {
            // A law whose number is followed by another law's is quoted by an amending law.
            let listed = words.is_any(law.end, &[",", "và"]) && head(words, law.end + 1).is_some();
            return (!(amending && listed)).then_some(law);
        }
        match name_word(words, at, name_from, amending) {
            Some(next) => at = next,
            None => break,
        }
    }
    if amending {
        *dead_end = at;
    }
    None
}

/// What stands before a time at which something is done.
const OF_DOING: [&str; 3] = ["trước", "vào", "xong"];

/// The number or the date that proves a citation, when it stands at `at`, after the name.
fn proof<'t>(words: &Words<'t>, kind: &'static str, at: usize, named: bool) -> Option<Law<'t>> {
    if may_prove(words, at) { proof_at(words, kind, at, named) } else { None }
}

/// Whether a proof may begin at `at`: most words of a name are passed by with one look.
pub(super) fn may_prove(words: &Words<'_>, at: usize) -> bool {
    match words.kind(at) {
        Some(Kind::Letters) => PROOFS.classes(words, at) != 0,
        Some(Kind::Digits) => true,
        _ => words.mark(at, '('),
    }
}

/// Reads the proof that may begin at `at`.
pub(super) fn proof_at<'t>(words: &Words<'t>, kind: &'static str, at: usize, named: bool) -> Option<Law<'t>> {
    let law = |number: Option<symbol::Symbol<'t>>, date, end| Law { kind, name_end: at, number, date, end };
    // `Luật Đê điều (Luật số 79/2006/QH11)`
    let closed = |number: &symbol::Symbol<'_>, from: usize| number.end + usize::from(words.mark(from, '(') && words.mark(number.end, ')'));
    if let Some(number) = number(words, at) {
        let end = closed(&number, at);
        return Some(law(Some(number), None, end));
    }
    // `Tuyên truyền Luật Căn cước, hoàn thành trước | ngày 30/6/2026`: a time of doing is no date of a law.
    if !(named || kind == "Hiến pháp") || at > 0 && words.is_any(at - 1, &OF_DOING) {
        return None;
    }
    if let Some((value, end)) = passed(words, at) {
        return Some(law(None, Some(value), end));
    }
    if words.mark(at, '(') && words.is(at + 1, "ngày") {
        let date = date::read(words, at + 1)?;
        let closed = words.mark(date.end, ')');
        return Some(law(None, Some(date.partial()?), date.end + usize::from(closed)));
    }
    if words.is_any(at, &["ngày", "năm"]) {
        let date = date::read(words, at)?;
        let value = date.partial()?;
        // `năm 2023 (số 22/2023/QH15)`
        if let Some(number) = number(words, date.end) {
            let end = closed(&number, date.end);
            return Some(law(Some(number), Some(value), end));
        }
        return Some(law(None, Some(value), date.end));
    }
    let year = date::year(words, at)?;
    // `Luật Đất đai 2024.` ends its sentence; `2024.05` goes on.
    let point = words.mark(at + 1, '.') && !(words.joined(at + 1) && words.get(at + 2).is_some_and(|next| next.kind == Kind::Digits));
    let alone = point || !["/", "-", "–", "."].contains(&words.str(at + 1)) || !words.joined(at);
    let period = words.is_any(at + 1, &["-", "–"]);
    let value = PartialDate::of_year(year)?;
    (alone && !period).then(|| law(None, Some(value), at + 1))
}

/// `được Quốc hội khóa XV thông qua tại kỳ họp thứ 9 ngày 26 tháng 6 năm 2025`
fn passed(words: &Words<'_>, at: usize) -> Option<(PartialDate, usize)> {
    let after = words.phrase(at, "được quốc hội").or_else(|| words.phrase(at, "đã được quốc hội"))?;
    let done = (after..after + 12).find_map(|i| words.phrase(i, "thông qua"))?;
    let day = (done..done + 10).find(|&i| words.is(i, "ngày"))?;
    let date = date::read(words, day)?;
    Some((date.partial()?, date.end))
}

/// `[("] ["Luật"] ["số"] [":"] symbol`
fn number<'t>(words: &Words<'t>, index: usize) -> Option<symbol::Symbol<'t>> {
    let mut at = index + usize::from(words.mark(index, '('));
    if at > index && words.is(at, "luật") {
        at += 1;
    }
    if words.is_any(at, &symbol::SO) {
        at += 1;
        at += usize::from(words.mark(at, ':'));
    }
    // A decree in brackets behind the law that it details is not the law's number.
    symbol::read(words, at).filter(|symbol| SERIES.iter().any(|own| symbol.series().contains(own)))
}

/// Passes one word of a law's name; `None` where the name ends.
fn name_word(words: &Words<'_>, at: usize, from: usize, amending: bool) -> Option<usize> {
    let word = words.get(at)?;
    let another = |index: usize| head(words, index).is_some();
    match word.kind {
        Kind::Letters => {
            let listed = words.is(at, "và") && another(at + 1);
            let stops = if amending { &AMENDING_STOPS } else { &NAME_STOPS };
            let stopped = at > from
                && words.begins(at, stops)
                && !words.begins(at, &NAME_PARTS)
                && (amending || !words.capital(at) || words.capital(at + 1));
            let other_kind = at > from && words.capital(at) && is_kind(words, at);
            let end = stopped || (other_kind && !(amending && another(at)));
            (!end && (amending || !listed)).then_some(at + 1)
        }
        // `một số điều của 37 luật`
        Kind::Digits => amending.then_some(at + 1),
        Kind::Mark if words.mark(at, ',') && at > from => {
            let agency = words.capital(at + 1) && words.begins(at + 1, &AGENCIES);
            (amending || !agency || another(at + 1)).then_some(at + 1)
        }
        // A name in quotation marks is closed before its date: `"Luật Du lịch" năm 2017`.
        Kind::Mark if words.is_any(at, &["\"", "”"]) => words.is_any(at + 1, &["số", "ngày", "năm"]).then_some(at + 1),
        Kind::Mark if words.mark(at, '(') => {
            let inside = words.begins(at + 1, &AMENDING);
            let close = (at + 1..at + 8).find(|&i| words.mark(i, ')'))?;
            inside.then_some(close + 1)
        }
        Kind::Mark => None,
    }
}
