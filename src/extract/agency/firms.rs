//! Firms and other bodies that are no offices, listed as who is to act: `Doanh nghiệp vận tải, hợp tác xã,
//! tổ chức | bảo đảm phương tiện`.
//!
//! ```text
//! firms = firm ([,] ["và"] firm)+ verb          where a sentence begins
//! firm  = ["các"] kind word{0,5} tail           hợp tác xã | nông nghiệp | trên địa bàn tỉnh
//! ```
//! `tổ chức` is one of them when a verb that is not its own (`tổ chức tập huấn`) follows; `cơ sở vật
//! chất` and `cơ sở dữ liệu` are none.

use super::beginnings::KINDS;
use super::verbs;
use super::lexicon::{QUALIFIERS, VERBS};
use super::phrase::Phrase;
use super::name::{self, Names};
use super::trust::Trust;
use super::tail::tail;
use crate::extract::phrases::Table;

/// What `cơ sở` is the first half of, when it is no body.
pub(super) const MATTERS: [&str; 8] = ["vật", "dữ", "hạ", "pháp", "lý", "chính", "của", "để"];

/// Verbs that `tổ chức` goes together with; before them it is a verb itself.
static ORGANISING: Table<&str> = Table::new(&[
    "thực hiện", "triển khai", "tập huấn", "tuyên truyền", "kiểm tra", "đào tạo", "bồi dưỡng", "hướng dẫn", "vận động",
    "phát động", "sơ kết", "tổng kết", "quán triệt", "giám sát", "đánh giá", "khảo sát", "rà soát", "thanh tra", "đón",
    "tiếp nhận", "xét", "thu", "theo dõi", "phối hợp",
]);

/// How many words may say which, that no table knows.
const WORDS: usize = 5;

/// How many bodies a list may name.
const FIRMS: usize = 12;

/// The bodies of a list at a word, when a verb says what they are to do.
pub(super) fn read(phrase: &Phrase<'_, '_>, at: usize) -> Option<Names> {
    let mut firms = Names::new();
    let mut from = at;
    while firms.len() < FIRMS {
        let Some(end) = firm(phrase, from) else { break };
        firms.push(from..end);
        let comma = if phrase.is(end, ",") { end + 1 } else { end };
        let next = if phrase.is(comma, "và") { comma + 1 } else { comma };
        if next == end {
            break;
        }
        from = next;
    }
    let end = firms.last()?.end;
    (firms.len() > 1 && verbs::is_verb(phrase, end)).then_some(firms)
}

/// One body, with the words that say which.
fn firm(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let head = phrase.past_quantifier(at);
    let kind = phrase.past(head, &KINDS)?;
    let verb = phrase.is(head, "tổ") && kind == head + 2 && (head == 0 || phrase.begins(kind, &ORGANISING));
    let matter = phrase.is(head, "cơ") && phrase.any(kind, &MATTERS);
    if verb || matter {
        return None;
    }
    let mut end = name::read(phrase, at, Trust::Sure).unwrap_or(kind).max(kind);
    let limit = end + WORDS;
    // The words that say which, up to a place or a verb.
    while tail(phrase, end, false) == end && end < limit && says_which(phrase, end) {
        end += 1;
    }
    let end = tail(phrase, end, false);
    // `cơ sở giáo dục, đào tạo | bố trí`: a further sort of the same, which the verb behind it shows.
    let joined = phrase.any(end, &[",", "và"]) && !phrase.begins(end + 1, &KINDS);
    let sort = joined.then(|| phrase.past(end + 1, &QUALIFIERS)).flatten();
    Some(sort.filter(|&sort| verbs::is_verb(phrase, sort)).unwrap_or(end))
}

/// Whether a word may say which body is meant: one that no table knows.
fn says_which(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    phrase.letters(at) && !phrase.is(at, "và") && !phrase.capital(at) && !phrase.begins(at, &VERBS)
}

#[cfg(test)]
mod tests {
    use super::super::tests::lead;

    #[test]
    fn who_is_no_office_and_acts() {
        for (text, expected) in [
            ("Doanh nghiệp viễn thông, tổ chức bố trí đường truyền dự phòng.", "Doanh nghiệp viễn thông | tổ chức"),
            ("Doanh nghiệp vận tải, hợp tác xã bảo đảm phương tiện.", "Doanh nghiệp vận tải | hợp tác xã"),
            (
                "Các doanh nghiệp, tổ chức kinh tế, cơ sở giáo dục, đào tạo bố trí kinh phí.",
                "Các doanh nghiệp, tổ chức kinh tế | cơ sở giáo dục, đào tạo",
            ),
            (
                "Cơ sở giết mổ trên địa bàn huyện, hộ kinh doanh và cá nhân cam kết không dùng chất cấm.",
                "Cơ sở giết mổ trên địa bàn huyện | hộ kinh doanh và cá nhân",
            ),
            ("Chủ rừng, tổ chức, cá nhân báo cáo diện tích cháy.", "Chủ rừng, tổ chức, cá nhân"),
            ("Doanh nghiệp vận tải khách và hợp tác xã bảo đảm phương tiện.", "Doanh nghiệp vận tải khách | hợp tác xã"),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_body_and_who_does_not_act() {
        for text in [
            "Cơ sở vật chất, trang thiết bị bảo đảm yêu cầu.",
            "Cơ sở dữ liệu, tổ chức bộ máy hoàn thiện.",
            "Doanh nghiệp vận tải, hợp tác xã được vay vốn.",
            "Doanh nghiệp vận tải, tổ chức tập huấn cho lái xe.",
            "Hỗ trợ doanh nghiệp vận tải, tổ chức bảo đảm phương tiện.",
        ] {
            assert_eq!(lead(text), "", "{text}");
        }
    }

    #[test]
    fn where_they_stand() {
        for (text, expected) in [
            ("Các nhà đầu tư trong các khu công nghệ cao, cụm công nghiệp chủ động bố trí vốn.", "Các nhà đầu tư trong các khu công nghệ cao, cụm công nghiệp"),
            ("Các hợp tác xã ở vùng ven biển chủ động sơ tán.", "Các hợp tác xã ở vùng ven biển"),
            ("Các cơ sở đào tạo đại học ở các lĩnh vực ngành, nghề mở thêm mã ngành.", "Các cơ sở đào tạo đại học ở các lĩnh vực ngành, nghề"),
            ("Các doanh nghiệp thuộc lĩnh vực công nghệ thông tin cung cấp số liệu.", "Các doanh nghiệp thuộc lĩnh vực công nghệ thông tin"),
            ("Các đơn vị trong phạm vi chức năng tổ chức kiểm tra.", "Các đơn vị"),
            ("Các doanh nghiệp trong quá trình sản xuất chủ động tiết kiệm điện.", "Các doanh nghiệp"),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
    }
}
