//! Headings of those who are no offices, and of boards: `Các doanh nghiệp, hộ gia đình`, `Đối với các xã, phường`,
//! `Ban Chỉ đạo phòng, chống thiên tai tỉnh`.
//!
//! ```text
//! concerned = ["đối với"] ["các"] kind (("," | "và") kind)+ ["và" people]       doanh nghiệp · hộ gia đình
//!           | "đối với" ("các xã" | "cấp xã" | "các trường" …) …                 whom only execution charges
//! board     = ("Ban Chỉ đạo" | "Tổ công tác" …) cause word{0,8} unit             the whole heading
//! ```
//! The items below such a heading tell whom a plan serves as often as who is to act, and those that name a board tell
//! what it does, so it gives a lead only right below the heading of execution, and only where nothing else was read in it.
//! People (`người dân`) stand beside those who act and are none.

use std::ops::Range;

use super::beginnings::KINDS;
use super::causes::BOARDS;
use super::lexicon::VERBS;
use super::name;
use super::phrase::Phrase;
use super::rest_is_silent;
use super::starts::{FIXED_NAME, HEAD, QUANTIFIER};
use super::trust::Trust;
use crate::extract::phrases::Table;

/// The cue of those whom a heading concerns (`Đối với các xã, phường`), and of boards. They are to act right below the
/// heading under which the plan is carried out.
pub(crate) const CONCERNED: &str = "heading:concerned";

/// Whom execution charges where a heading concerns them.
static CHARGEABLE: Table<&str, 32> = Table::new(&[
    "các xã",
    "các phường",
    "các đặc khu",
    "các huyện",
    "các địa phương",
    "các trường",
    "các trường học",
    "các cơ sở giáo dục",
    "các tổ chức",
    "cấp xã",
    "cấp huyện",
    "các thôn",
]);

/// People, who act beside bodies and are none.
static PEOPLE: Table<&str, 16> = Table::new(&["và người dân", ", người dân", "và nhân dân", ", nhân dân", "và các hộ dân", "và cộng đồng"]);

/// How many kinds a heading lists, and how many words tell what a board is for.
const LISTED: usize = 6;
const CAUSE: usize = 10;

/// What a board is formed for that its name tells; other words behind its head are as often what it does.
static FORMED_FOR: Table<&str, 16> =
    Table::new(&["phòng , chống", "phòng chống", "phát triển", "ứng phó", "chuyển đổi số", "cải cách hành chính"]);

/// The units for which a board is formed, and the words before one that make it a place where something is done.
static UNITS: Table<&str, 16> = Table::new(&["tỉnh", "thành phố", "huyện", "xã", "phường", "đặc khu"]);
const ELSEWHERE: [&str; 9] = ["bàn", "các", "của", "cấp", "toàn", "tại", "ở", "trong", "cho"];

/// What no name of a board has, beside verbs.
const TOLD: [&str; 4] = ["họp", "từ", "giúp", "tốt"];

/// Whom a heading concerns that lists firms, households and the like, or names places and schools.
pub(super) fn concerned(phrase: &Phrase<'_, '_>) -> Option<Range<usize>> {
    let opening = phrase.phrase(0, "đối với");
    let start = opening.unwrap_or(0);
    let list = kinds(phrase, start, opening.is_some());
    let places = || name::read(phrase, opening.filter(|&at| phrase.begins(at, &CHARGEABLE))?, Trust::Sure);
    let end = list.or_else(places)?;
    let behind = phrase.past(end, &PEOPLE).unwrap_or(end);
    rest_is_silent(phrase, behind).then_some(start..end)
}

/// Where the list of kinds ends that begins at a word. Of one kind alone a heading tells nothing, unless people stand beside it.
fn kinds(phrase: &Phrase<'_, '_>, at: usize, concerning: bool) -> Option<usize> {
    let several = phrase.is(at, "các");
    if !several && !concerning {
        return None;
    }
    let kind = |at: usize| phrase.past(if phrase.is(at, "các") { at + 1 } else { at }, &KINDS);
    let mut end = kind(at)?;
    let mut listed = 1;
    while listed < LISTED {
        let joint = if phrase.is(end, ",") && phrase.is(end + 1, "và") { end + 2 } else { end + 1 };
        let Some(next) = phrase.any(end, &[",", "và"]).then(|| kind(joint)).flatten() else { break };
        end = next;
        listed += 1;
    }
    (listed > 1 || several && phrase.begins(end, &PEOPLE)).then_some(end)
}

/// The board that a whole heading names, with what it is for and its unit. A verb in it would be what the board does.
pub(super) fn board(phrase: &Phrase<'_, '_>) -> Option<Range<usize>> {
    let head = phrase.past(0, &BOARDS).filter(|_| phrase.capital(0))?;
    let cause = phrase.past(head, &FORMED_FOR)?;
    let unit = (cause..=head + CAUSE).find(|&at| phrase.past(at, &UNITS).is_some_and(|end| rest_is_silent(phrase, end)))?;
    let end = phrase.past(unit, &UNITS)?;
    let body = |at: usize| phrase.capital(at) && phrase.may_begin(at, FIXED_NAME | HEAD);
    let other = |at: usize| body(at) || phrase.may_begin(at, QUANTIFIER) || phrase.begins(at, &VERBS) || phrase.any(at, &TOLD);
    let word = |at: usize| phrase.letters(at) && !other(at);
    (!phrase.any(unit - 1, &ELSEWHERE) && (cause..unit).all(word)).then_some(0..end)
}

#[cfg(test)]
mod tests {
    use super::super::{heading, names_in};
    use crate::words::Words;

    #[test]
    fn whom_a_heading_concerns_and_boards() {
        for (title, expected) in [
            ("Các doanh nghiệp, hộ gia đình", "Các doanh nghiệp, hộ gia đình"),
            ("Đối với các Doanh nghiệp, hộ gia đình", "các Doanh nghiệp, hộ gia đình"),
            ("Các doanh nghiệp và người dân", "Các doanh nghiệp"),
            ("Các tổ chức, hộ gia đình, cá nhân", "Các tổ chức, hộ gia đình, cá nhân"),
            ("Đối với các xã, phường", "các xã, phường"),
            ("Đối với cấp xã", "cấp xã"),
            ("Đối với các địa phương:", "các địa phương"),
            ("Đối với các trường học", "các trường học"),
            ("Đối với các tổ chức, doanh nghiệp", "các tổ chức, doanh nghiệp"),
            ("Đối với doanh nghiệp và hợp tác xã", "doanh nghiệp và hợp tác xã"),
            ("UBND các xã có mỏ đá, mỏ cát", "Ủy ban nhân dân các xã có mỏ đá, mỏ cát"),
            ("Ban Chỉ đạo phòng, chống cháy rừng tỉnh", "Ban Chỉ đạo phòng, chống cháy rừng tỉnh"),
            ("Ban Chỉ đạo phát triển vùng chè Thành phố", "Ban Chỉ đạo phát triển vùng chè Thành phố"),
            ("Ban Chỉ đạo chuyển đổi số tỉnh", "Ban Chỉ đạo chuyển đổi số tỉnh"),
            ("Các doanh nghiệp, hợp tác xã", "Các doanh nghiệp, hợp tác xã"),
            ("Chủ đầu tư hạ tầng các khu công nghiệp", "Chủ đầu tư hạ tầng các khu công nghiệp"),
            ("Các nhà cung cấp dịch vụ vận tải", "Các nhà cung cấp dịch vụ vận tải"),
            ("Các đơn vị quản lý hạ tầng cấp nước", "Các đơn vị quản lý hạ tầng cấp nước"),
            ("Đối với hộ nghèo, hộ cận nghèo", ""),
            ("Đối với trẻ em, học sinh", ""),
            ("Đối với các trường hợp cấp bách", ""),
            ("Đối với các xã, phường chưa có trạm bơm thì lập sổ", ""),
            ("Đối với các tổ chức vi phạm", ""),
            ("Hộ gia đình được hỗ trợ", ""),
            ("Doanh nghiệp số, kinh tế số", ""),
            ("Các doanh nghiệp, sản phẩm tiêu biểu", ""),
            ("Các tổ chức, hộ gia đình được vay vốn", ""),
            ("Hoạt động của Ban Chỉ đạo các cấp", ""),
            ("Ban Chỉ đạo báo cáo UBND tỉnh", ""),
            ("Ban Chỉ đạo giám sát việc chia tách xã", ""),
            ("Ban Chỉ đạo ứng phó, khảo sát bão lũ tỉnh", ""),
            ("Tổ công tác hỗ trợ chia tách xã", ""),
            ("Hội đồng thẩm định nâng hạng phường", ""),
            ("Ban Chỉ đạo vận hành tốt trên địa bàn tỉnh", ""),
            ("Ban Chỉ đạo vận hành hiệu quả từ tỉnh đến xã", ""),
            ("Các nhà cung cấp dịch vụ vận tải, Sở Y tế", ""),
            ("Chủ trương đầu tư hạ tầng", ""),
            ("Kiện toàn Ban Chỉ đạo phát triển vùng chè tỉnh", ""),
            ("Trạm BTS trong khu công nghiệp", ""),
            ("UBND các xã có ruộng, rà soát kênh mương", ""),
        ] {
            assert_eq!(names_in(title, &heading(&Words::new(title)).lead), expected, "{title}");
        }
    }
}
