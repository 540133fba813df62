//! What follows a name: whether it is what the name does.
//!
//! ```text
//! act      = ["(" … ")"] ["," opener …] (verb | unknown word)     Sở Y tế | kiểm tra …
//! no act   = preposition | passive | quantity | "làm công tác"    các trường | được kiểm tra
//! ```

use super::lexicon::VERBS;
use super::name;
use super::phrase::Phrase;
use super::starts::NAME;
use super::verbs::{self, NO_ACT};
use crate::extract::economy::SECTORS;
use crate::extract::phrases::Table;
use crate::words::Kind;

/// The openers that may stand between a name and what it does: `Sở Y tế, trên cơ sở …, tổng hợp`.
const OPENED: [&str; 8] = ["theo", "căn", "trên", "trong", "trước", "định", "hàng", "hằng"];

/// What describes those before it instead of telling what they do: `cán bộ làm công tác dân số`,
/// `tổ chức vi phạm`, `doanh nghiệp nào`.
static DESCRIBES: Table<&str> = Table::new(&["làm công tác", "làm nhiệm vụ", "vi phạm", "nào", "đủ điều kiện", "lớn", "nhỏ"]);

/// What begins an act although its first word does not.
static EVEN_SO: Table<&str, 8> = Table::new(&["trên cơ sở", "không được", "được giao", "được phân công"]);

/// What follows `là` when the name is to act: `là cơ quan đầu mối`.
const BEING: [&str; 4] = ["cơ", "đơn", "đầu", "thường"];

/// What follows `có` when the name is to act: `có trách nhiệm`.
const HAVING: [&str; 8] = ["trách", "nhiệm", "văn", "kế", "giải", "báo", "ý", "biện"];

/// What is counted in the quota of a body: `Sở Y tế: 02 cá nhân`.
static COUNTED: Table<&str> = Table::new(&[
    "trường hợp",
    "cá nhân",
    "tập thể",
    "người",
    "đồng chí",
    "đại biểu",
    "chỉ tiêu",
    "suất",
    "hồ sơ",
    "thành viên",
    "tác phẩm",
    "giải",
]);

/// How many words a quota has before its number: `chọn không quá |`.
const QUOTA: usize = 5;

/// How many words stand between `tăng` and the mark of its share: `tăng trên 12,5 |`, and how many compare it with before.
const SHARE: usize = 6;
const COMPARISON: usize = 8;
const COMPARED: [&str; 14] = ["so", "với", "cùng", "kỳ", "năm", "tháng", "quý", "trước", "mỗi", "hằng", "hàng", "bình", "quân", "/"];

/// Who grows in number or in what they sell, and is bidden to do so by no plan; and how far before its verb such a name begins.
static GROWING: Table<&str, 16> = Table::new(&["doanh nghiệp", "hợp tác xã", "hộ kinh doanh", "hộ gia đình", "nhà đầu tư"]);
const GROWN: usize = 16;

/// How far behind an adverbial its verb may stand: `bằng nhiều hình thức …, tổ chức …`.
const ADVERBIAL: usize = 32;

/// How far behind `có liên quan đến` the verb may stand, and the words behind which one is no more than a matter.
const CONCERN: usize = 9;
const OF_AN_ACT: [&str; 14] = ["tác", "động", "việc", "và", "đến", "vụ", "về", "được", "trình", "ngành", "án", "vực", "phạm", "phép"];

/// What plainly tells what those are to do of whom it was told before with what they have to do, how far behind it may stand, and
/// what shows that it is told of somebody else.
static BOUND: Table<&str, 16> = Table::new(&[
    "có trách nhiệm",
    "chịu trách nhiệm",
    "chủ động",
    "khẩn trương",
    "nghiêm túc",
    "phối hợp với",
    "phối hợp chặt chẽ với",
    "phối hợp cùng",
    "phối hợp chặt chẽ cùng",
]);
const MATTER: usize = 20;
const OF_ANOTHER: [&str; 14] = ["mà", "do", "người", "khi", "nếu", "ai", "phải", "không", "là", "thì", "bị", "vi", "đã", "chưa"];

/// Verbs that mostly belong to the matter itself, and what tells what befalls those who have to do with it.
static OF_MATTERS: Table<&str, 16> = Table::new(&["khai thác", "sử dụng", "xây dựng", "sản xuất", "kinh doanh", "đầu tư", "quản lý"]);
const BEFALLS: [&str; 2] = ["bị", "vi"];

/// The first words of adverbials of manner and means.
const MANNER: [&str; 6] = ["bằng", "với", "qua", "thông", "từ", "trên"];

/// Whether what follows a name may be what it does.
pub(super) fn acts(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let at = name::aside(phrase, at);
    let at = if phrase.is(at, ",") && phrase.any(at + 1, &OPENED) { at + 1 } else { at };
    if phrase.is(at, ":") {
        return phrase.letters(at + 1) && !quota(phrase, at + 1);
    }
    if phrase.is(at, "là") {
        return phrase.any(at + 1, &BEING);
    }
    if !phrase.letters(at) || phrase.any(at, &NO_ACT) || phrase.is(at, "tới") && phrase.start_of(at, &["liên quan"]).is_some() {
        return goes_on_even_so(phrase, at) || acts_behind_concern(phrase, at) || is_bound(phrase, at);
    }
    if verbs::half_of_a_noun(phrase, at) || grows(phrase, at) {
        return false;
    }
    if phrase.is(at, "có") {
        // `doanh nghiệp có trách nhiệm | với cộng đồng`: what they are like.
        return phrase.any(at + 1, &HAVING) && phrase.phrase(at, "có trách nhiệm").is_none_or(|end| !phrase.is(end, "với"));
    }
    // `Tổ bầu cử số 3: 02 cá nhân`: the quota may stand behind more of the name.
    let colon = (at..at + QUOTA).find(|&at| phrase.is(at, ":"));
    !phrase.begins(at, &DESCRIBES) && !left_with(phrase, at) && !colon.is_some_and(|colon| quota(phrase, colon + 1))
}

/// Whether an act begins although its first word does not; a number behind `được giao` tells how much they were given.
fn goes_on_even_so(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    phrase.past(at, &EVEN_SO).is_some_and(|end| phrase.kind(end) != Some(Kind::Digits))
}

/// Whether it is told what the offices before a word have to do with, and then what they do: `các đơn vị có liên quan | đến
/// lâm nghiệp rà soát …`. Behind `đến` it has to be told of offices, behind `tới`, which hardly is part of a matter, it may be told
/// of anybody. A verb right behind either, or behind a word for what is done, tells no more than with what they have to do.
fn acts_behind_concern(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    phrase.any(at, &["đến", "tới"])
        && (phrase.start_of(at, &["cơ quan có liên quan", "đơn vị có liên quan", "còn lại có liên quan"]).is_some()
            || phrase.is(at, "tới") && phrase.start_of(at, &["liên quan"]).is_some())
        && (at + 2..at + CONCERN).take_while(|&at| phrase.letters(at)).any(|at| {
            let verb = phrase.past(at, &VERBS) > Some(at + 1) && !phrase.any(at - 1, &OF_AN_ACT) && !phrase.begins(at, &OF_MATTERS);
            verb || phrase.is(at, "chọn") && !phrase.is(at - 1, "lựa")
        })
        && !(at + 1..at + CONCERN).any(|at| phrase.any(at, &BEFALLS))
}

/// Whether it is told with what those before a word have to do, and then plainly what they are to do: `các sở, ngành có liên quan |
/// đến việc thực hiện Kế hoạch này có trách nhiệm …`. Another body behind a comma is who does it.
pub(super) fn is_bound(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    if !phrase.any(at, &["đến", "tới"]) || phrase.start_of(at, &["liên quan"]).is_none() {
        return false;
    }
    let ends = |at: usize| phrase.any(at, &[".", ";", ":", "(", ")", ""]) || phrase.is(at, ",") && phrase.may_begin(at + 1, NAME);
    let mut matter = (at + 1..at + MATTER).take_while(|&at| !ends(at));
    let Some(bound) = matter.find(|&at| phrase.begins(at, &BOUND)) else { return false };
    let duty = phrase.past(bound, &["có trách nhiệm", "chủ động", "khẩn trương", "nghiêm túc"]);
    let duty = duty.is_none_or(|end| verbs::is_verb(phrase, end) || phrase.is(end, ":"));
    let another = |at: usize| phrase.any(at, &OF_ANOTHER) || phrase.is(at, "của") && phrase.may_begin(at + 1, NAME);
    bound > at + 2 && duty && !(at + 1..bound).any(another)
}

/// Whether it is told how many they are left with: `Các sở | còn lại 03 thủ tục`, but `Các sở còn lại | 100% cập nhật …`.
fn left_with(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let number = phrase.phrase(at, "còn lại").filter(|&at| phrase.kind(at) == Some(Kind::Digits));
    number.is_some_and(|number| !(phrase.is(number + 1, "%") && phrase.begins(number + 2, &VERBS)))
}

/// Whether it is told by how much those before a word are more or fewer: `Các doanh nghiệp | tăng 15% so với …`.
/// What stands behind a share and its comparison is what they make more or less: `Các sở | giảm 10% mỗi năm hồ sơ giấy`;
/// and offices may be bidden to be fewer.
fn grows(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    if !phrase.any(at, &["tăng", "giảm", "chiếm"]) {
        return false;
    }
    let Some(share) = (at + 1..at + SHARE).find(|&at| phrase.is(at, "%")) else { return false };
    let compares = |at: usize| phrase.any(at, &COMPARED) || phrase.kind(at) == Some(Kind::Digits);
    let silent = (share + 1..share + COMPARISON).find(|&at| !compares(at)).is_some_and(|end| phrase.any(end, &[",", ";", ".", ""]));
    let opens = |at: usize| at == 0 || phrase.is(at - 1, "các") || !phrase.letters(at - 1);
    // `Ngành xây dựng | chiếm 12% cơ cấu kinh tế`: what they hold a share of is no office's act, whatever stands behind it.
    let silent = silent || phrase.is(at, "chiếm");
    // `Ngành nông nghiệp | tăng 4%`: sectors of the economy grow, though offices are told by them too.
    let sector = || {
        let name = phrase.start_of(at, &SECTORS).or_else(|| phrase.start_of(at, &["xây dựng"]));
        let branch = name.and_then(|name| phrase.start_of(name, &["ngành"]));
        branch.is_some_and(|start| start == 0 || !phrase.letters(start - 1))
    };
    silent
        && (sector()
            || (at.saturating_sub(GROWN)..at).any(|at| phrase.begins(at, &GROWING) && opens(at) && !phrase.is(at.wrapping_sub(1), ",")))
}

/// Whether a way of acting follows, and behind its comma the act: `bằng nhiều hình thức, tổ chức …`.
pub(super) fn acts_in_a_manner(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    phrase.any(at, &MANNER)
        && (at + 2..at + ADVERBIAL)
            .take_while(|&at| at < phrase.len() && !phrase.any(at, &[".", ";", ":"]))
            .any(|at| phrase.is(at, ",") && phrase.begins(at + 1, &VERBS))
}

/// Whether behind the colon of a name stands how many it has, not what it does:
/// `chọn không quá 01 trường hợp`.
fn quota(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let number = (at..at + QUOTA).find(|&at| phrase.kind(at) == Some(Kind::Digits));
    number.is_some_and(|number| (at..number).all(|at| phrase.letters(at)) && phrase.begins(number + 1, &COUNTED))
}

#[cfg(test)]
mod tests {
    use super::super::find;
    use super::super::tests::lead;
    use crate::extract::passage::Passage;
    use crate::words::Words;

    #[test]
    fn sectors_that_are_measured() {
        for sector in ["Ngành nông nghiệp", "Ngành xây dựng", "Ngành thủy sản", "Ngành du lịch"] {
            for told in ["tăng 4%.", "giảm 2%/năm.", "chiếm 12%.", "chiếm khoảng 12% cơ cấu kinh tế."] {
                assert_eq!(lead(&format!("{sector} {told}")), "", "{told}");
            }
            for act in ["chủ trì rà soát.", "giảm 10% hồ sơ giấy.", "tăng cường kiểm tra 50% cơ sở.", "tổ chức tập huấn."]
            {
                assert_eq!(lead(&format!("{sector} {act}")), sector, "{act}");
            }
        }
        assert_eq!(lead("Ngành y tế chủ trì rà soát."), "Ngành y tế");
        assert_eq!(lead("Sở Xây dựng giảm 10%."), "Sở Xây dựng");
    }

    #[test]
    fn what_those_are_to_do_who_have_to_do_with_something() {
        for (text, expected) in [
            ("Các sở, ngành có liên quan đến việc giữ rừng có trách nhiệm lập sổ.", "Các sở, ngành có liên quan"),
            ("Các sở, ngành có liên quan tới việc giữ rừng có trách nhiệm lập sổ.", "Các sở, ngành có liên quan"),
            ("Các tổ chức, cá nhân có liên quan đến hoạt động khai thác có trách nhiệm lập sổ.", "Các tổ chức, cá nhân có liên quan"),
            ("Các sở, ngành liên quan đến lĩnh vực quản lý phối hợp với Sở Y tế mở lớp.", "Các sở, ngành liên quan"),
            ("Theo chức năng, các địa phương liên quan đến nội dung của Đề án chủ động lập sổ.", "các địa phương liên quan"),
            ("Đề nghị các đơn vị có liên quan đến việc quản lý, khai thác có trách nhiệm báo cáo.", "các đơn vị có liên quan"),
            // Another does it, or it is told of them or of a matter.
            ("Các sở, ngành có liên quan đến đề án này, Sở Y tế có trách nhiệm tổng hợp.", ""),
            ("Các đơn vị liên quan đến vụ việc mà người dân có trách nhiệm khai báo.", ""),
            ("Các doanh nghiệp liên quan đến lĩnh vực hóa chất có trách nhiệm với cộng đồng.", ""),
            ("Các tổ chức liên quan đến vi phạm về rừng chịu trách nhiệm trước pháp luật.", ""),
            ("Các vấn đề liên quan đến đất đai có trách nhiệm của nhiều ngành.", ""),
            ("Hồ sơ liên quan đến đất đai phối hợp với Sở Y tế thẩm định.", ""),
            ("Các cơ quan liên quan đến vụ việc bị xử lý nghiêm túc theo quy định.", ""),
            ("Các ngành liên quan đến xuất khẩu tăng trưởng khá.", ""),
            ("Các ngành liên quan tới xuất khẩu tăng trưởng khá.", ""),
            ("Các hội liên quan tới dịch vụ phục hồi nhanh.", ""),
            ("Các hội liên quan tới xuất khẩu báo cáo Sở Y tế.", "Các hội liên quan"),
            ("Các địa phương có liên quan đến dự án.", ""),
            ("Các doanh nghiệp có liên quan đến chuỗi cung ứng chủ động nguồn hàng chiếm 60%.", ""),
            ("Các xã có liên quan tới hồ chứa, các chủ hồ có trách nhiệm lập sổ.", ""),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
        // What stands first is not taken on that ground alone.
        let text = "Các sở tỉnh có liên quan tới việc giữ rừng có trách nhiệm lập sổ.";
        let found = find(&Passage::of(&Words::new(text)), &[]);
        assert_eq!(found.lead.first().map(|lead| lead.cue), Some("subject:verb"));
    }
}
