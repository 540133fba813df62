//! Whose the offices are that a plural tells, and where those stand that represent a country: `các đơn vị liên quan | của Sở Tài
//! chính`, `các cơ quan chức năng | của Trung Quốc`, `Đại sứ quán Việt Nam | tại Lào`.
//!
//! ```text
//! whose   = "của" (Body | several | country)         behind offices; a country only where they are partners
//! several = "các" ("bộ" | "sở" …) ("," "ngành" …)* [place]
//! country = ["nước bạn" | "phía" …] Country ("," Country)* | "nước bạn"
//! abroad  = ("ở" | "tại") (country | "nước ngoài" …)
//! ```
//! Only the offices' own words are asked, so that no name is read within a name within a name.

use super::body::{fielded, is_generic};
use super::lexicon::{COLLECTIVES, EVERYDAY, FIXED, QUANTIFIERS};
use super::phrase::Phrase;
use super::tail::{place, tail};
use super::trust::Trust;
use crate::extract::phrases::Table;

/// Those of whom bodies have several.
static OFFICES: Table<&str, 32> = Table::new(&[
    "cơ quan",
    "đơn vị",
    "phòng",
    "phòng ban",
    "phòng chuyên môn",
    "phòng chức năng",
    "vụ",
    "cục",
    "lực lượng",
    "đơn vị nghiệp vụ",
    "cơ quan nghiệp vụ",
]);

/// Those whom a plan meets abroad beside these.
static PARTIES: Table<&str, 8> = Table::new(&["địa phương", "ngành", "tổ chức"]);

/// Countries that plans name, and what may stand before their names or in their place.
static COUNTRIES: Table<&str, 64> = Table::new(&[
    "trung quốc",
    "lào",
    "campuchia",
    "căm - pu - chia",
    "cam - pu - chia",
    "thái lan",
    "việt nam",
    "nhật bản",
    "hàn quốc",
    "hoa kỳ",
    "ấn độ",
    "đài loan",
    "singapore",
    "malaysia",
    "úc",
    "nga",
    "pháp",
    "đức",
    "cu ba",
    "cuba",
]);
static BEFORE_COUNTRIES: Table<&str, 16> =
    Table::new(&["nước bạn", "nước", "phía", "phía bạn", "chdcnd", "nước chdcnd", "vương quốc", "liên bang", "nhân dân"]);
static NAMELESS: Table<&str, 8> = Table::new(&["nước bạn", "phía bạn", "nước ngoài", "các nước", "nước sở tại"]);

/// Who represents a country in another.
static MISSIONS: Table<&str, 16> = Table::new(&["đại sứ quán", "tổng lãnh sự quán", "lãnh sự quán", "thương vụ", "thương vụ đại sứ quán"]);
static REPRESENTING: Table<&str, 8> = Table::new(&["cơ quan đại diện", "cơ quan đại diện ngoại giao", "cơ quan đại diện thương mại"]);

/// The bodies of which each is one, and which take part by their offices.
const HIGHEST: [&str; 2] = ["quốc hội", "chính phủ"];

/// How many owners or countries stand in a row.
const ROW: usize = 6;

/// Where those end whose the offices are whose name, from its head on, ends at a word.
pub(super) fn whose(phrase: &Phrase<'_, '_>, head: usize, end: usize) -> Option<usize> {
    if phrase.any(end, &["của", "ở", "tại", "việt", "ngoại", "thương"])
        && phrase.is(head, "cơ")
        && REPRESENTING.read(phrase.words, head).is_some()
    {
        return represented(phrase, head, end);
    }
    if !phrase.is(end, "của") {
        return None;
    }
    let office = phrase.begins(head, &OFFICES);
    let owner = if office { body(phrase, end + 1).or_else(|| several(phrase, end + 1)) } else { None };
    let abroad = || ((office || phrase.begins(head, &PARTIES)) && is_partner(phrase, head)).then(|| country(phrase, end + 1)).flatten();
    owner.or_else(abroad)
}

/// One body, by its name.
fn body(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    if !phrase.capital(at) || is_generic(phrase, at) {
        return None;
    }
    match phrase.past(at, &FIXED).filter(|_| !phrase.begins(at, &EVERYDAY)) {
        Some(end) => {
            // `các cơ quan của Quốc hội, | Chính phủ`
            let beside = |end: usize| if phrase.any(end, &[",", "và"]) { phrase.past(end + 1, &HIGHEST) } else { None };
            let beside = phrase.past(at, &HIGHEST).and_then(beside).filter(|&end| phrase.capital(end - 2));
            Some(beside.unwrap_or_else(|| tail(phrase, end, false)))
        }
        None => fielded(phrase, at, Trust::Sure),
    }
}

/// Several bodies of a sort: `các bộ, ngành Trung ương`.
fn several(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let member = |at: usize| phrase.any(at, &["bộ", "sở", "ban", "ngành", "đoàn"]);
    let mut end = (phrase.is(at, "các") && member(at + 1)).then_some(at + 2)?;
    for _ in 0..ROW {
        if !phrase.any(end, &[",", "và"]) || !member(end + 1) {
            break;
        }
        end = phrase.past(end + 1, &COLLECTIVES).unwrap_or(end + 2);
    }
    Some(place(phrase, end).unwrap_or(end))
}

/// Whether offices stand where partners do. What those of another country do no plan asks for.
fn is_partner(phrase: &Phrase<'_, '_>, head: usize) -> bool {
    let counted = head > 0 && phrase.begins(head - 1, &QUANTIFIERS);
    let before = head.checked_sub(if counted { 2 } else { 1 });
    before.is_some_and(|before| phrase.any(before, &["với", "cùng", "hợp", "giữa", "và", ","]))
}

/// Countries in a row, or one that needs no name. A capital behind one goes on with the name of another place: `Lào | Cai`.
fn country(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let named = |at: usize| phrase.past(at, &COUNTRIES).filter(|&end| phrase.capital(at) && !(phrase.capital(end) && phrase.letters(end)));
    let one = |at: usize| named(phrase.past(at, &BEFORE_COUNTRIES).unwrap_or(at)).or_else(|| phrase.past(at, &NAMELESS));
    let mut end = one(at)?;
    for _ in 0..ROW {
        match phrase.any(end, &[",", "và"]).then(|| one(end + 1)).flatten() {
            Some(next) => end = next,
            None => break,
        }
    }
    Some(end)
}

/// Where somebody represents a country: `ở nước ngoài`, `tại Lào`.
fn abroad(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    phrase.any(at, &["ở", "tại"]).then(|| country(phrase, at + 1)).flatten()
}

/// Whom and where the offices represent whose name ends at a word: `cơ quan đại diện | của Việt Nam ở nước ngoài`.
fn represented(phrase: &Phrase<'_, '_>, head: usize, end: usize) -> Option<usize> {
    let sort = REPRESENTING.read(phrase.words, head).map(|(_, end)| end)?;
    let from = sort.max(end);
    let of = if phrase.is(from, "của") { from + 1 } else { from };
    // `cơ quan đại diện Việt Nam |`, `cơ quan đại diện | của Việt Nam`, `cơ quan đại diện ngoại giao | ở nước ngoài`
    let own = if end > sort { end } else { phrase.phrase(of, "việt nam").unwrap_or(from) };
    abroad(phrase, own).or_else(|| (own > end).then_some(own))
}

/// Where the name of an embassy or its like ends whose sort is told up to a word; `None` where it is none, or is that of another
/// country and no partner.
pub(super) fn mission(phrase: &Phrase<'_, '_>, at: usize, end: usize) -> Option<usize> {
    let sort = phrase.past(at, &MISSIONS)?;
    let own = phrase.phrase(sort, "việt nam");
    // `thương vụ`: a deal; only that of a country is an office.
    let other = || (phrase.is(at, "đại") || phrase.is(sort - 1, "quán")) && is_partner(phrase, at);
    let country = own.or_else(|| other().then(|| country(phrase, sort).unwrap_or(end)))?;
    Some(abroad(phrase, country).unwrap_or(country))
}

/// Whether a name is that of an embassy or its like, as its first words tell.
pub(super) fn is_mission(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    phrase.any(at, &["đại", "tổng", "lãnh", "thương"]) && phrase.begins(at, &MISSIONS)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{coordinating, lead};

    #[test]
    fn whose_the_partners_are() {
        for name in [
            "các cơ quan liên quan của Trung Quốc",
            "các cơ quan chức năng của Lào, Campuchia",
            "các địa phương của nước bạn Lào",
            "các lực lượng chức năng của phía bạn",
            "các cơ quan chức năng của Bộ Công an",
            "cơ quan chuyên môn của Bộ Nội vụ",
            "các phòng chuyên môn của Sở Giáo dục và Đào tạo",
            "các đơn vị liên quan của Sở Tài chính",
            "các đơn vị của UBND tỉnh Hà Nam",
            "các cơ quan của các bộ, ngành Trung ương",
            "các phòng của các sở, ngành",
            "các cơ quan đại diện Việt Nam ở nước ngoài",
            "các cơ quan đại diện Việt Nam tại Trung Quốc",
            "cơ quan đại diện của Việt Nam ở nước ngoài",
            "cơ quan đại diện ngoại giao của Việt Nam ở nước ngoài",
            "các cơ quan của Quốc hội, Chính phủ",
            "Đại sứ quán Việt Nam tại Lào",
            "Thương vụ Việt Nam tại nước ngoài",
            "Tổng Lãnh sự quán Việt Nam",
            "Đại sứ quán Nhật Bản tại Việt Nam",
        ] {
            for deed in ["tổ chức hội chợ", "rà soát hồ sơ", "để trao đổi", ", quảng bá chè"] {
                let text = format!("Lập danh sách, phối hợp với {name} {deed}.");
                assert_eq!(coordinating(&text).replace("Ủy ban nhân dân", "UBND"), name, "{text}");
            }
        }
    }

    #[test]
    fn what_is_of_somebody_and_no_office() {
        for (text, expected) in [
            ("Phối hợp với các cơ quan chức năng của Lào Cai tuần tra.", "các cơ quan chức năng"),
            ("Phối hợp với các đơn vị của mình rà soát.", "các đơn vị"),
            ("Phối hợp với các xã lấy ý kiến của Sở Y tế.", "các xã"),
            ("Phối hợp với các doanh nghiệp của Nhật Bản mở lớp.", "các doanh nghiệp"),
            ("Phối hợp với các đơn vị tại Trung Quốc mở hội chợ.", "các đơn vị"),
            ("Đàm phán các thương vụ tại Lào.", ""),
        ] {
            assert_eq!(coordinating(text), expected, "{text}");
        }
        for (text, expected) in [
            ("Các phòng chuyên môn của Sở Nội vụ rà soát hồ sơ.", "Các phòng chuyên môn của Sở Nội vụ"),
            ("Các cơ quan đại diện Việt Nam ở nước ngoài chủ trì quảng bá.", "Các cơ quan đại diện Việt Nam ở nước ngoài"),
            ("Giao các đơn vị của Sở Y tế khám bệnh.", "các đơn vị của Sở Y tế"),
            ("Các cơ quan chức năng của Trung Quốc tăng cường kiểm dịch.", ""),
            ("Các đơn vị của Sở Y tế được kiểm tra.", ""),
            ("Đại sứ quán Nhật Bản tài trợ xây trường.", ""),
            ("Các Đại sứ quán tham gia lễ hội.", ""),
            ("Thương vụ mua bán phải khai báo.", ""),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
    }
    #[test]
    fn who_accompanies_as_a_partner() {
        for (text, expected) in [
            ("Phối hợp Bộ Công an, doanh nghiệp đồng hành để xây dựng nền tảng.", "Bộ Công an | doanh nghiệp đồng hành"),
            ("Phối hợp với các doanh nghiệp đồng hành nhằm mở chợ phiên.", "các doanh nghiệp đồng hành"),
            ("Phối hợp với Sở Y tế mở lớp; các doanh nghiệp đồng hành để hỗ trợ.", "Sở Y tế"),
        ] {
            assert_eq!(coordinating(text), expected, "{text}");
        }
        assert_eq!(lead("Các doanh nghiệp đồng hành để hỗ trợ người trồng chè."), "Các doanh nghiệp");
    }

    #[test]
    fn forces_whose_number_belongs_to_the_name() {
        for name in [
            "Bộ Tư lệnh Quân khu 5",
            "các đơn vị của Quân khu 4",
            "các đơn vị thuộc Quân khu 4",
            "Bộ Tư lệnh Vùng 3 Hải quân",
            "Vùng 3 Hải quân",
            "Bộ Tư lệnh Vùng Cảnh sát biển 2",
            "Quân khu 7",
        ] {
            assert_eq!(
                coordinating(&format!("Lập phương án, phối hợp với {name}, Công an tỉnh diễn tập.")),
                format!("{name} | Công an tỉnh")
            );
            assert_eq!(lead(&format!("{name} chủ trì diễn tập.")), name);
        }
        assert_eq!(lead("Quân khu 7 lập nhiều chiến công."), "");
        assert_eq!(lead("Vùng 3 gieo cấy 20 ha."), "");
    }
}
