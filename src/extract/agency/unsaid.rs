//! Duties that an item states before it names anybody: `Tổ chức tập huấn; | UBND các xã cử cán bộ tham gia`. Whose they are is said
//! by the heading over the item.
//!
//! ```text
//! duty = verb word* (";" | ".")        no colon, no predicate of a noun that only looks like a verb
//! ```

use super::phrase::Phrase;
use super::verbs;
use crate::extract::phrases::Table;

/// What opens a sentence and tells of no duty by itself, and what somebody above charges others with.
static NO_DUTIES: Table<&str, 64> = Table::new(&[
    "hằng",
    "hàng",
    "nếu",
    "thì",
    "đồng thời",
    "còn",
    "cũng",
    "vẫn",
    "hiện",
    "dự kiến",
    "bình quân",
    "mỗi",
    "ngoài",
    "do",
    "qua",
    "thông qua",
    "căn cứ",
    "nhất là",
    "đối với",
    "đạt",
    "giao",
    "đề nghị",
    "yêu cầu",
]);

/// What tells that the first word is the noun and not what is done: `Xây dựng nông thôn mới | là …`, `Kiểm tra | được tiến hành`.
const PREDICATES: [&str; 3] = ["là", "còn", "bị"];

/// How long a duty is at most, and how many letters an abbreviation before a point has: `TP. Huế`.
const LONGEST: usize = 160;
const SHORT: usize = 3;

/// The mark behind the duty with which a text begins.
pub(super) fn duty(phrase: &Phrase<'_, '_>) -> Option<usize> {
    let verb = verbs::is_verb(phrase, 0) || phrase.phrase(0, "theo dõi").is_some();
    // `Tổ chức, cá nhân`, `Tổ chức Đoàn`, `Báo cáo, kế hoạch`: nouns that are verbs elsewhere.
    let noun = phrase.phrase(0, "tổ chức").is_some_and(|end| !phrase.letters(end) || phrase.capital(end));
    if phrase.shout() || !verb || noun || phrase.begins(0, &NO_DUTIES) {
        return None;
    }
    for at in 1..phrase.len().min(LONGEST) {
        let predicate = phrase.any(at, &PREDICATES) || phrase.is(at, "được") && !phrase.any(at + 1, &["giao", "phân"]);
        if phrase.is(at, ":") || predicate {
            return None;
        }
        if phrase.is(at, ";") || phrase.is(at, ".") && !phrase.joined(at) && !is_abbreviated(phrase, at) {
            return (at + 1 < phrase.len()).then_some(at);
        }
    }
    None
}

/// Whether the point at a word belongs to an abbreviation.
fn is_abbreviated(phrase: &Phrase<'_, '_>, point: usize) -> bool {
    let word = phrase.words.str(point - 1);
    word.chars().count() <= SHORT && word.chars().all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    #[test]
    fn a_duty_before_anybody_is_named() {
        let duty = |text: &str| {
            let words = Words::new(text);
            duty(&Phrase::new(&words)).map(|at| text[..words.range(at, at + 1).start].to_owned())
        };
        for (text, expected) in [
            ("Tổ chức tập huấn; các xã cử người dự.", "Tổ chức tập huấn"),
            ("chủ trì mở lớp. Các xã cử người dự.", "chủ trì mở lớp"),
            ("Theo dõi mực nước; các xã báo cáo.", "Theo dõi mực nước"),
            ("Thực hiện việc được giao; các xã báo cáo.", "Thực hiện việc được giao"),
            ("Khảo sát tại TP. Huế; các xã báo cáo.", "Khảo sát tại TP. Huế"),
        ] {
            assert_eq!(duty(text).as_deref(), Some(expected), "{text}");
        }
        for text in [
            "Tổ chức tập huấn.",
            "Tổ chức tập huấn",
            "Các xã tổ chức tập huấn; các thôn cử người dự.",
            "Tổ chức, cá nhân nuôi cá khai báo; các xã tổng hợp.",
            "Tổ chức Đoàn vận động đoàn viên; các xã tổng hợp.",
            "Xây dựng đê điều là việc cấp bách; các xã huy động người.",
            "Kiểm tra được tiến hành hằng quý; các xã báo cáo.",
            "Quản lý chợ còn lỏng lẻo; các xã chấn chỉnh.",
            "Kinh phí bố trí theo năm; các xã lập dự toán.",
            "Hằng quý, lập sổ; các xã báo cáo.",
            "Được cấp cây giống; các xã nhận tại vườn.",
            "Đề nghị phối hợp; các xã báo cáo.",
            "Triển khai các việc: đắp đê; các xã báo cáo.",
            "TỔ CHỨC TẬP HUẤN; CÁC XÃ CỬ NGƯỜI DỰ.",
        ] {
            assert_eq!(duty(text), None, "{text}");
        }
    }
}
