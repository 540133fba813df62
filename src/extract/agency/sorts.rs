//! Names that stand without a head of their own beside one that has it, or beside others of their sort:
//! `Công an, | Biên phòng, Kiểm lâm`, `UBND xã Tân An, | xã Vĩnh Hải`, `các chủ đầu tư, | nhà thầu`; and units that are told
//! by their number: `Trung đoàn 741`.
//!
//! ```text
//! force = Force [place]                             behind a name that is a force too, before a mark or a verb
//! place = unit Proper Words                         behind the committee of a place of the same tier
//! party = ("chủ đầu tư" | "nhà thầu" …) …           behind another party of a contract
//! unit  = ("trung đoàn" | "lữ đoàn" …) [arm] number
//! ```
//! `UBND xã Tân An, | huyện Tân Kỳ` tells where the first lies, so the tiers of places are not mixed. `biên phòng` in small
//! letters is a matter, and alone a force leads nothing.

use std::ops::Range;

use super::lexicon::{LOWER_PLACES, UPPER_PLACES, VERBS};
use super::name;
use super::phrase::Phrase;
use super::rest_is_silent;
use super::starts::PLACE;
use super::tail::tail;
use super::trust::Trust;
use super::verbs;
use crate::extract::phrases::Table;
use crate::words::Kind;

/// The forces that are told by one word among others.
static FORCES: Table<&str, 32> = Table::new(&[
    "công an",
    "lực lượng công an",
    "quân đội",
    "lực lượng quân đội",
    "quân sự",
    "biên phòng",
    "bộ đội biên phòng",
    "hải quan",
    "kiểm lâm",
    "kiểm ngư",
    "cảnh sát biển",
    "quản lý thị trường",
    "thuế",
    "dân quân tự vệ",
    "dân quân",
]);

/// The parties of a contract, each of which is one by itself: `chủ đầu tư, | nhà thầu`.
static PARTIES: Table<&str, 16> =
    Table::new(&["chủ đầu tư", "nhà thầu", "ban quản lý dự án", "ban quản lý các dự án", "đơn vị thi công", "đơn vị tư vấn"]);

/// The committees that each place has.
static COMMITTEES: Table<&str, 8> = Table::new(&["ubnd", "ủy ban nhân dân"]);

/// The cities in which a place lies that stands before them.
static CITIES: Table<&str, 8> = Table::new(&[
    "thành phố hà nội",
    "thành phố hồ chí minh",
    "thành phố hải phòng",
    "thành phố đà nẵng",
    "thành phố cần thơ",
    "thành phố huế",
]);

/// How many syllables a place has, and how many names before it may be places of the same committees.
const SYLLABLES: usize = 4;
const PLACES: usize = 32;

/// How far a sentence is looked through for what dates it.
const SENTENCE: usize = 40;

/// How many forces stand in a row behind the first.
const ROW: usize = 6;

/// Units of the army that are told by their number, and the arms that may stand before it.
pub(super) static ARMY: Table<&str, 8> = Table::new(&["trung đoàn", "lữ đoàn", "sư đoàn", "tiểu đoàn"]);
static ARMS: Table<&str, 16> =
    Table::new(&["bộ binh", "công binh", "pháo binh", "phòng không", "thông tin", "đặc công", "xe tăng", "vận tải", "hải quân"]);

/// The end of a name without a head of its own, behind names in a row: a force, a place of committees or a party of a contract.
pub(super) fn beside(phrase: &Phrase<'_, '_>, names: &[Range<usize>], at: usize) -> Option<usize> {
    let last = names.last()?;
    force(phrase, last, at).or_else(|| place(phrase, names, at)).or_else(|| party(phrase, last, at))
}

/// A force beside another: `Công an, | Biên phòng`.
fn force(phrase: &Phrase<'_, '_>, last: &Range<usize>, at: usize) -> Option<usize> {
    let end = if phrase.capital(at) { phrase.past(at, &FORCES)? } else { return None };
    // `các lực lượng Công an, Biên phòng, | Hải quan` are sorts of one plural.
    let beside = phrase.begins(last.start, &FORCES);
    // `Công an, Biên phòng | tỉnh`; what else goes on is another name: `Thuế | thu nhập cá nhân`.
    let end = tail(phrase, end, false);
    let closed = !phrase.letters(end) || phrase.any(end, &["và", "hoặc", "cùng"]) || phrase.begins(end, &VERBS);
    (beside && closed).then_some(end)
}

/// Whether a force that ends at a word is the first of a row of them that act: `Hải quan, Biên phòng, Quản lý thị trường |
/// kiểm soát …`.
pub(super) fn is_row_of_forces(phrase: &Phrase<'_, '_>, at: usize, mut end: usize) -> bool {
    let first = at..end;
    // `Thuế, Hải quan | thu 500 tỷ đồng`: what is collected as often as who collects it.
    if phrase.past(at, &FORCES) != Some(end) || phrase.is(at, "thuế") || looks_back(phrase, at) {
        return false;
    }
    for _ in 0..ROW {
        let Some(next) = name::separator(phrase, end).and_then(|next| Some((next, force(phrase, &first, next)?))) else {
            break;
        };
        if phrase.is(next.0, "thuế") {
            return false;
        }
        end = next.1;
    }
    end > first.end && verbs::is_verb(phrase, end)
}

/// Whether the sentence of a word tells of what was done: `… thời gian qua`, `… năm 1972`.
fn looks_back(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let mark = |at: &usize| !phrase.any(*at, &[".", ";", ""]);
    let before = (at.saturating_sub(SENTENCE)..at).rev().take_while(mark);
    let past = |at: usize| phrase.phrase(at, "thời gian qua").is_some() || phrase.is(at, "năm") && is_past(phrase, at + 1);
    before.chain((at..at + SENTENCE).take_while(mark)).any(past)
}

/// Whether a word tells that a year is over: of the last century each is history to every plan, of this one it may be the plan's own.
fn is_past(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    phrase.any(at, &["qua", "trước", "nay"]) || phrase.words.number(at).is_some_and(|year| (1900..2000).contains(&year))
}

/// A further place whose committee is meant: `UBND phường Nha Trang, | phường Bắc Nha Trang`.
fn place(phrase: &Phrase<'_, '_>, names: &[Range<usize>], at: usize) -> Option<usize> {
    if !phrase.may_begin(at, PLACE) {
        return None;
    }
    let tier = [&LOWER_PLACES, &UPPER_PLACES].into_iter().find(|tier| phrase.begins(at, *tier))?;
    let end = named(phrase, phrase.past(at, tier)?).filter(|_| !phrase.begins(at, &CITIES))?;
    let further = |name: &Range<usize>| phrase.past(name.start, tier).and_then(|start| named(phrase, start)) == Some(name.end);
    let first = names.iter().rev().take(PLACES).find(|name| !further(name))?;
    // Its place is the last of its words, and its committee stands before it.
    let unit = (first.start..first.end).rev().take(SYLLABLES + 2).find(|&at| phrase.begins(at, tier))?;
    let whole = phrase.past(unit, tier).and_then(|start| named(phrase, start)) == Some(first.end);
    (whole && phrase.start_of(unit, &COMMITTEES).is_some()).then_some(end)
}

/// The index after the proper name of a place: `Bắc Nha Trang`, `3`.
fn named(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    if phrase.kind(at) == Some(Kind::Digits) {
        return Some(at + 1);
    }
    let syllable = |at: usize| phrase.letters(at) && phrase.capital(at);
    let end = (at..=at + SYLLABLES).find(|&at| !syllable(at))?;
    (end > at && phrase.names_place(at)).then_some(end)
}

/// A party of a contract beside another: `các chủ đầu tư, | nhà thầu`.
fn party(phrase: &Phrase<'_, '_>, last: &Range<usize>, at: usize) -> Option<usize> {
    if !phrase.begins(at, &PARTIES) || is_described(phrase, at) || !phrase.begins(phrase.past_quantifier(last.start), &PARTIES) {
        return None;
    }
    name::read(phrase, at, Trust::Sure)
}

/// Whether the parties of a contract at two words are two: `chủ đầu tư, | nhà thầu`.
pub(super) fn are_two(phrase: &Phrase<'_, '_>, first: usize, second: usize) -> bool {
    phrase.begins(second, &PARTIES) && phrase.begins(first, &PARTIES) && !is_described(phrase, second)
}

/// Whether another party of a contract stands beside the one whose name ends at a word: `Chủ đầu tư |, nhà thầu`. In a row each
/// of them needs nothing else to show that it is a name.
pub(super) fn stands_in_row(phrase: &Phrase<'_, '_>, at: usize, end: usize) -> bool {
    phrase.begins(at, &PARTIES)
        && name::separator(phrase, end).is_some_and(|next| phrase.begins(next, &PARTIES) && !is_described(phrase, next))
}

/// The body to which offices of the police belong whose name ends at a word: `các đơn vị nghiệp vụ | của Công an tỉnh`.
pub(super) fn of_police(phrase: &Phrase<'_, '_>, end: usize) -> Option<usize> {
    phrase.start_of(end, &["đơn vị nghiệp vụ", "cơ quan nghiệp vụ"])?;
    let police = phrase.phrase(end, "của công an")?;
    Some(tail(phrase, police, false))
}

/// Whether the parties of a contract are all that stands from a word on: `Chủ đầu tư và các nhà thầu thi công`.
pub(super) fn is_row_of_parties(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    if !phrase.begins(at, &PARTIES) {
        return false;
    }
    let names = name::list(phrase, at, Trust::Sure);
    let party = |name: &Range<usize>| phrase.begins(phrase.past_quantifier(name.start), &PARTIES);
    names.len() > 1 && names.iter().all(party) && names.last().is_some_and(|last| rest_is_silent(phrase, last.end))
}

/// Whether a unit of the army is told of, as mostly its history is: `Trung đoàn 218 | giải phóng thị xã`.
pub(super) fn is_told_of(phrase: &Phrase<'_, '_>, names: &[Range<usize>], at: usize) -> bool {
    let Some(first) = names.first().map(|name| name.start) else { return false };
    (phrase.begins(first, &ARMY) || phrase.phrase(first, "quân khu").is_some())
        && !phrase.begins(at, &["chủ trì", "phối hợp", "có trách nhiệm"])
}

/// Whether a party of a contract that stands at a word is described behind it: `nhà thầu | chậm tiến độ`, `nhà thầu | vi phạm`.
fn is_described(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    (at..at + DESCRIBED).take_while(|&at| phrase.letters(at)).any(|at| phrase.any(at, &["gặp", "chậm", "chưa", "vi", "không"]))
}

/// How far behind a party is looked for what it is described by.
const DESCRIBED: usize = 6;

/// Whether the only names of a heading are those of whom it tells: `Sư đoàn 3`, `Phó Trưởng Ban Chỉ đạo`, `Các đơn vị nghiệp vụ`.
pub(super) fn is_no_charge(phrase: &Phrase<'_, '_>, at: usize, names: &[Range<usize>]) -> bool {
    let head = phrase.past_quantifier(at);
    let vague = names.len() == 1 && names.iter().all(|name| phrase.phrase(head, "đơn vị nghiệp vụ") == Some(name.end));
    let member = phrase.begins(head, &["phó trưởng ban", "ủy viên"]);
    vague
        || member
        || phrase.begins(head, &ARMY)
        || names.len() > 1 && names.iter().all(|name| phrase.past(name.start, &FORCES) == Some(name.end))
}

/// The number that tells a unit of the army, where its name ends at a word: `Trung đoàn | 741`, `Lữ đoàn | Công binh 414`.
pub(super) fn numbered(phrase: &Phrase<'_, '_>, end: usize) -> Option<usize> {
    let number = phrase.past(end, &ARMS).unwrap_or(end);
    (phrase.kind(number) == Some(Kind::Digits)).then_some(number + 1)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{coordinating, lead};
    use super::super::{heading, names_in};
    use crate::words::Words;

    #[test]
    fn forces_beside_each_other() {
        for (text, expected) in [
            ("Công an, Kiểm lâm tuần tra rừng đầu nguồn.", "Công an | Kiểm lâm"),
            ("Công an tỉnh, Biên phòng tỉnh kiểm tra tàu cá.", "Công an tỉnh | Biên phòng tỉnh"),
            ("Giao Hải quan, Biên phòng, Quản lý thị trường kiểm soát cửa khẩu.", "Hải quan | Biên phòng | Quản lý thị trường"),
            ("Công an các đơn vị, địa phương tăng cường tuần tra.", "Công an các đơn vị, địa phương"),
            ("Trung đoàn 218 phối hợp với Công an tỉnh tuần tra.", "Trung đoàn 218"),
            ("Trung đoàn 218 huấn luyện quân dự bị.", ""),
            ("Trung đoàn 218 giải phóng thị xã năm 1972.", ""),
            ("Sư đoàn 3 tham gia chiến dịch năm 1972.", ""),
            ("Trung đoàn 52 lập nhiều chiến công.", ""),
            ("Trung đoàn 52 đóng quân trên địa bàn xã.", ""),
            ("Lữ đoàn Công binh 47 chủ trì rà phá bom mìn.", "Lữ đoàn Công binh 47"),
            ("Giao Tiểu đoàn 6 trực cứu nạn.", "Tiểu đoàn 6"),
            ("Giao Dân quân tự vệ canh đê.", "Dân quân tự vệ"),
            ("Đồn Biên phòng cửa khẩu Mỹ Lý kiểm soát người qua lại.", "Đồn Biên phòng cửa khẩu Mỹ Lý"),
            (
                "Các đơn vị nghiệp vụ thuộc Công an tỉnh và Công an các địa phương rà soát.",
                "Các đơn vị nghiệp vụ thuộc Công an tỉnh | Công an các địa phương",
            ),
            ("Các đơn vị nghiệp vụ của Công an tỉnh điều tra vụ cháy.", "Các đơn vị nghiệp vụ của Công an tỉnh"),
            ("Các lực lượng Công an, Biên phòng, Hải quan tuần tra.", ""),
            ("Hải quan, Biên phòng, Quản lý thị trường tăng cường kiểm tra.", "Hải quan | Biên phòng | Quản lý thị trường"),
            ("Quân sự, Công an và Biên phòng xây dựng phương án.", "Quân sự | Công an | Biên phòng"),
            ("Thuế, Hải quan được kết nối dữ liệu.", ""),
            ("Thuế, Hải quan đạt dự toán.", ""),
            ("Thuế, Hải quan thu 500 tỷ đồng.", ""),
            ("Hải quan, Thuế thu ngân sách đạt 100% dự toán.", ""),
            ("Thời gian qua, Hải quan, Biên phòng kiểm tra cửa khẩu.", ""),
            ("Hải quan, Biên phòng kiểm tra cửa khẩu năm 1999.", ""),
            ("Hải quan, Biên phòng kiểm tra cửa khẩu năm 2022.", "Hải quan | Biên phòng"),
            ("Thuế, Hải quan điện tử được mở rộng.", ""),
            ("Dữ liệu Thuế, Hải quan kết nối với kho bạc.", ""),
            ("Thuế, phí và lệ phí thực hiện theo quy định.", ""),
            ("Quân sự, quốc phòng được tăng cường.", ""),
            // A matter, a name that goes on, one force alone.
            ("Công an, biên phòng toàn dân là nhiệm vụ chung.", ""),
            ("Biên phòng toàn dân được duy trì.", ""),
            ("Hải quan điện tử được mở rộng.", ""),
            ("Kiểm lâm địa bàn được tập huấn.", ""),
            ("Dân quân tự vệ đạt 1,5% dân số.", ""),
            ("Dân quân tự vệ rộng khắp, vững mạnh.", ""),
            ("Trung đoàn được tặng cờ.", ""),
            ("Thăm, tặng quà Trung đoàn 218, Lữ đoàn 47.", ""),
            ("Thăm, tặng quà Công an, Biên phòng, Kiểm lâm.", ""),
            ("Thuế thu nhập cá nhân, Hải quan số hóa hồ sơ.", ""),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
        for (text, expected) in [
            (
                "Tăng cường phối hợp giữa lực lượng Công an, Quân đội, Biên phòng, Hải quan trong tuần tra.",
                "lực lượng Công an | Quân đội | Biên phòng | Hải quan",
            ),
            ("Rà soát hồ sơ, phối hợp với Công an, Kiểm lâm kiểm tra.", "Công an | Kiểm lâm"),
            ("Rà soát hồ sơ, phối hợp với Trung đoàn 218, Công an tỉnh.", "Trung đoàn 218 | Công an tỉnh"),
            ("Rà soát hồ sơ, phối hợp với Công an làm công tác biên phòng.", "Công an"),
        ] {
            assert_eq!(coordinating(text), expected, "{text}");
        }
    }

    #[test]
    fn committees_of_several_places() {
        for (text, expected) in [
            (
                "UBND phường Hòa Bình, phường Bắc Hòa Bình, xã Vĩnh Lộc chủ trì rà soát.",
                "UBND phường Hòa Bình | phường Bắc Hòa Bình | xã Vĩnh Lộc",
            ),
            ("UBND xã Tân An, xã Vĩnh Lộc hoàn thành bàn giao mặt bằng.", "UBND xã Tân An | xã Vĩnh Lộc"),
            ("UBND huyện Tân Kỳ, huyện Nghĩa Hòa chủ trì lập phương án.", "UBND huyện Tân Kỳ | huyện Nghĩa Hòa"),
            ("Ủy ban nhân dân phường Tân An và xã Vĩnh Lộc tổ chức họp dân.", "Ủy ban nhân dân phường Tân An | xã Vĩnh Lộc"),
            ("Căn cứ Kế hoạch này, UBND xã Tân An, xã Vĩnh Lộc xây dựng phương án.", "UBND xã Tân An | xã Vĩnh Lộc"),
            ("UBND phường 3, phường 5 và Sở Y tế tổ chức khám bệnh.", "UBND phường 3 | phường 5 | Sở Y tế"),
            ("Chủ tịch UBND xã Tân An, xã Vĩnh Lộc chỉ đạo khắc phục.", "Chủ tịch UBND xã Tân An | xã Vĩnh Lộc"),
            // Where the first lies, what is inspected or served, where something is held.
            ("UBND xã Tân An, huyện Tân Kỳ được hỗ trợ giống.", ""),
            ("UBND xã Tân An, xã Vĩnh Lộc được hỗ trợ giống.", ""),
            ("UBND quận Ba Đình, thành phố Hà Nội hỗ trợ huyện Tân Kỳ.", ""),
            ("UBND huyện Đông Anh, thành phố Hà Nội hỗ trợ huyện Tân Kỳ.", ""),
            ("Tại UBND xã Tân An, xã Vĩnh Lộc tổ chức tiếp dân.", ""),
            ("Tại trụ sở UBND xã Tân An, xã Vĩnh Lộc tổ chức tiếp dân.", ""),
            ("Kiểm tra UBND xã Tân An, xã Vĩnh Lộc thực hiện dự án.", ""),
            ("Tuyến đường qua xã Tân An, xã Vĩnh Lộc hoàn thành năm 2027.", ""),
            ("Xã Tân An, xã Vĩnh Lộc đạt chuẩn.", ""),
            ("Hồ sơ của UBND xã Tân An, xã Vĩnh Lộc hoàn thành trước tháng 6.", ""),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
    }

    #[test]
    fn parties_of_a_contract() {
        for (text, expected) in [
            ("Các chủ đầu tư, Ban quản lý dự án đẩy nhanh tiến độ.", "Các chủ đầu tư | Ban quản lý dự án"),
            ("Yêu cầu chủ đầu tư, nhà thầu đẩy nhanh tiến độ.", "chủ đầu tư | nhà thầu"),
            ("Yêu cầu các chủ đầu tư, đơn vị thi công bố trí biển báo.", "các chủ đầu tư | đơn vị thi công"),
            ("Yêu cầu các nhà thầu, chủ đầu tư và Sở Xây dựng kiểm tra.", "các nhà thầu | chủ đầu tư | Sở Xây dựng"),
            ("Yêu cầu các nhà đầu tư, doanh nghiệp báo cáo.", "các nhà đầu tư, doanh nghiệp"),
            ("Nhà thầu, đơn vị thi công bảo đảm an toàn.", "Nhà thầu | đơn vị thi công"),
            ("Chủ đầu tư, Ban quản lý dự án chịu trách nhiệm giải ngân.", "Chủ đầu tư | Ban quản lý dự án"),
            ("Lựa chọn chủ đầu tư, nhà thầu có năng lực.", ""),
            ("Chủ đầu tư, nhà thầu được hoàn thuế.", ""),
            ("Chủ đầu tư, nhà thầu gặp khó khăn báo cáo UBND huyện.", "Chủ đầu tư, nhà thầu"),
            ("Chủ đầu tư, nhà thầu vi phạm hợp đồng bị xử phạt.", ""),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
        assert_eq!(coordinating("Rà soát vướng mắc, phối hợp với chủ đầu tư, nhà thầu tháo gỡ."), "chủ đầu tư | nhà thầu");
        for (title, expected) in [
            ("Chủ đầu tư và các nhà thầu thi công", "Chủ đầu tư | các nhà thầu thi công"),
            ("Chủ đầu tư, nhà thầu:", "Chủ đầu tư | nhà thầu"),
            ("Các chủ đầu tư, Ban quản lý dự án", "Các chủ đầu tư | Ban quản lý dự án"),
            ("Chủ đầu tư", ""),
            ("Chủ đầu tư và nguồn vốn", ""),
            ("Nhà thầu và giá gói thầu", ""),
        ] {
            assert_eq!(names_in(title, &heading(&Words::new(title)).lead), expected, "{title}");
        }
    }
}
