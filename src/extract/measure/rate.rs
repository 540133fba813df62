//! What a quantity is counted by, where the words for it stand farther off: behind a longer name, behind a verb of making,
//! with those who each do it.
//!
//! ```text
//! behind = noun {word} ("/" | "mỗi") period            04 hội nghị đối thoại với doanh nghiệp | /năm
//! made   = "mỗi" period [","] [verb] number            …; mỗi năm trồng | 25 ha
//! given  = "mỗi" place verb number                     mỗi xã cứng hóa | 05 km
//! ```

use super::lexicon;
use super::pieces::Piece;
use super::reading::{REACH, Reading};
use super::unit::{self, Rate};
use crate::extract::phrases::Table;
use crate::model::MeasureKind;

/// What a quantity is counted by behind the words that name it, `500 ha rừng | /năm`, `02 hội nghị, hội thảo | mỗi năm`:
/// where it begins and ends, and the time or place. Other times with such words may tell when the next thing is done.
pub(super) fn per_behind<'t>(r: &Reading<'_, 't>, noun: Piece) -> Option<(usize, usize, &'t str)> {
    // `30% số xã mỗi năm`
    let noun = (noun.0, noun.1 + usize::from(r.mark(noun.0, '%') && r.is(noun.1, "số")));
    unit::near_behind(r, noun).or_else(|| far_behind(r, noun))
}

/// How far behind a number the stroke may stand of a rate by time, in words.
const FAR: usize = 14;

/// What is held or brought out, so that so many a month are told behind what it is about.
static HELD: Table<&str, 32> = Table::new(&[
    "hội nghị",
    "hội thảo",
    "hội thi",
    "lớp tập huấn",
    "lớp",
    "khóa",
    "buổi",
    "tin",
    "bài",
    "tin bài",
    "bản tin",
    "bài viết",
    "phóng sự",
    "chuyên mục",
    "chuyên đề",
]);

/// The prepositions that tell what it is about or with whom it is held.
const ABOUT: [&str; 4] = ["về", "với", "cho", "tại"];

/// What names a rate whose number is left out, `với công suất/ngày`.
const LEFT_OUT: [&str; 6] = ["suất", "lương", "giá", "mức", "phí", "số"];

/// The last words of what is counted by itself, `sản lượng/vụ`, `buổi/tuần`.
const COUNTED: [&str; 10] = ["lượng", "nhập", "thu", "trị", "quân", "lần", "đợt", "lượt", "buổi", "giờ"];

/// What a quantity is counted by behind a longer name: where it begins and ends, and the time.
fn far_behind<'t>(r: &Reading<'_, 't>, (from, to): Piece) -> Option<(usize, usize, &'t str)> {
    let at = (to + 1..=to + FAR).find(|&at| !r.letters(at) || r.is(at, "mỗi"))?;
    let slashed = r.is(at, "/") && r.joined(at - 1);
    if !(slashed || r.is(at, "mỗi")) {
        return None;
    }
    let end = r.past(at + 1, &lexicon::PERIODS)?;
    let plain = |word: usize| {
        let about = r.is_any(word, &ABOUT);
        !r.is_time(word)
            && !r.is_taken(word)
            && (about || !(r.begins(word, &lexicon::NOT_COUNTED) || r.begins(word, &lexicon::LINKS) || r.is_any(word, lexicon::EACH)))
            && (about || !r.is_any(word, lexicon::PREPOSITIONS))
    };
    if !(to..at).all(plain) {
        return None;
    }
    if slashed {
        // `kế hoạch tuần/tháng`, `.../tháng/quý` names papers.
        let named = r.is_any(at - 1, &COUNTED) || r.begins(at - 1, &lexicon::PERIODS) || r.is(end, "/");
        let named = named || (to..at).any(|word| r.is_any(word, &LEFT_OUT));
        return (!named).then(|| (at, end, r.slice(at + 1, end)));
    }
    // `04 hội nghị tổng kết công tác | mỗi năm`: so what is told of, perhaps; behind `và` something else is done.
    let held = r.begins(from, &lexicon::TIMES) || r.begins(from, &HELD);
    // `lớp tập huấn về ghi chép nhật ký | mỗi ngày`: so what they are about.
    let often = r.is_any(at + 1, &["ngày", "tuần", "giờ", "buổi", "ca"]);
    let about = |word: usize| r.is_any(word, &["và", "với"]) || often && r.is(word, "về");
    let other = (to..at).any(|word| about(word) || r.begins(word, &unit::OCCASIONS));
    let ends = r.is_any(end, &["", ".", ";", ")", ","]) || r.is_any(end, lexicon::PREPOSITIONS);
    (held && !other && ends).then(|| (at, end, r.slice(at + 1, end)))
}

/// The time by which a quantity is made, right before it or its verb: `…; | mỗi năm | trồng 25 ha`. `Cây hằng năm` is a sort of
/// crops, so that the adverb begins a clause.
pub(super) fn made_before<'t>(r: &Reading<'_, 't>, from: usize, floor: usize) -> Option<Rate<'t>> {
    // Most quantities stand behind neither.
    let verb = r.start_of(from, &lexicon::MAKING);
    let last = verb.unwrap_or(from);
    let to = last - usize::from(last > floor && r.behind_comma(last));
    let noun = r.start_of(to, &lexicon::PERIODS)?;
    let each = noun.checked_sub(1).filter(|&each| each >= floor && r.is_any(each, &["mỗi", "hằng", "hàng"]))?;
    let begins = || each == 0 || r.is_mark(each - 1) || r.start_of(each, &["phấn đấu", "bình quân", "trung bình"]).is_some();
    let told = if r.is(each, "mỗi") { to == last || begins() } else { verb.is_some() && begins() };
    told.then(|| Rate { per: r.slice(noun, to), each, numbered: false, near: true })
}

/// The places that each are given so much or make so much of it: `| Mỗi huyện | bố trí 05 tỷ đồng`.
pub(super) fn given_each<'t>(r: &Reading<'_, 't>, from: usize, floor: usize, kind: MeasureKind) -> Option<Rate<'t>> {
    if !matches!(kind, MeasureKind::Money | MeasureKind::Quantity) {
        return None;
    }
    let lowest = from.saturating_sub(REACH).max(floor);
    let each = (lowest..from).rev().take_while(|&at| r.letters(at) || r.is(at, ",")).find(|&at| r.is(at, "mỗi"))?;
    let noun = r.past(each + 1, &unit::PLACES)?;
    let end = unit::past_places(r, noun);
    // `kinh phí cho mỗi xã là | 2 tỷ đồng` names a sum.
    let verb = r.past(end, &lexicon::COMMITTING).max(r.past(end, &lexicon::EACH_VERBS)).max(r.past(end, &lexicon::MAKING));
    (verb == Some(from)).then(|| Rate { per: r.slice(each + 1, end), each, numbered: false, near: false })
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, Found, find};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    fn told(text: &str) -> Vec<(Option<String>, String)> {
        let told = |found: Found<'_>| (found.per.map(str::to_owned), found.indicator.into_owned());
        find(&Passage::of(&Words::new(text)), &[], Actors::default, told)
    }

    #[test]
    fn rates_behind_longer_names() {
        for (text, per, indicator) in [
            ("Mở ít nhất 12 phiên chợ nông sản sạch vùng cao mỗi năm tại các xã", "năm", "phiên chợ nông sản sạch vùng cao tại các xã"),
            ("Tổ chức 04 hội nghị gặp gỡ với nhà vườn/năm", "năm", "hội nghị gặp gỡ với nhà vườn"),
            ("Đăng 04 tin, bài về bến thuyền mỗi tháng", "tháng", "tin, bài về bến thuyền"),
            ("Thu hút từ 10 dự án trở lên/năm", "năm", "dự án"),
            ("Số vụ đuối nước giảm bình quân từ 3% trở lên mỗi năm", "năm", "Số vụ đuối nước"),
            ("Nạo vét ít nhất 30% số mương mỗi năm", "năm", "Nạo vét số mương"),
        ] {
            assert_eq!(told(text), [(Some(per.to_owned()), indicator.to_owned())], "{text}");
        }
        for text in [
            "Thực hiện kế hoạch hằng năm của 12 xã",
            "Hỗ trợ 50 người với mức lương/tháng",
            "Xây dựng 02 nhà máy xử lý rác với công suất thiết kế/ngày",
            "Tổ chức 04 hội nghị tổng kết công tác thi đua mỗi năm trước",
            "Xây dựng 12 mô hình thu gom rác sinh hoạt tại hộ gia đình mỗi ngày",
            "Mở 02 lớp học về giao tiếp và họp mỗi tháng",
            "Xây dựng 02 báo cáo theo tuần/tháng",
            "Từ 90% trở lên trong năm 2027",
            "Phấn đấu 100% số bến thuyền mỗi năm một đợt",
        ] {
            assert!(told(text).iter().all(|(per, _)| per.is_none()), "{text}");
        }
    }

    #[test]
    fn rates_before_what_is_made() {
        for (text, per) in [
            ("Trồng 150 ha rừng; mỗi năm trồng 25 ha", "năm"),
            ("Trồng 150 - 200 ha rừng, mỗi năm trồng 25 - 30 ha", "năm"),
            ("Nâng cấp 60 km đê, bình quân mỗi năm nâng cấp 10 km", "năm"),
            ("Nạo vét 60 km mương; hằng năm nạo vét 10 km", "năm"),
            ("Trồng 150 ha rừng (mỗi năm 25 ha)", "năm"),
            ("Phấn đấu mỗi năm trồng 25 ha rừng", "năm"),
            ("Mỗi huyện bố trí 05 tỷ đồng", "huyện"),
            ("Nhựa hóa 40 km đường, mỗi xã, phường cứng hóa 05 km", "xã, phường"),
        ] {
            assert_eq!(told(text).last().and_then(|(per, _)| per.as_deref()), Some(per), "{text}");
        }
        for text in ["Bình quân mỗi năm trồng 25 ha rừng", "Trung bình mỗi năm trồng 25 ha rừng"] {
            assert_eq!(told(text), [(Some("năm".to_owned()), "trồng rừng".to_owned())], "{text}");
        }
        for text in [
            "Diện tích cây hằng năm 25 ha",
            "Diện tích cây hằng năm trồng 25 ha",
            "Trồng rừng mỗi năm một loại, mở rộng 25 ha",
            "Mỗi xã viên góp 05 triệu đồng",
            "Mỗi huyện chọn xã điểm, bố trí 05 tỷ đồng",
            "Bố trí kinh phí cho mỗi xã là 2 tỷ đồng",
        ] {
            assert!(told(text).iter().all(|(per, _)| per.is_none()), "{text}");
        }
    }

    #[test]
    fn those_who_each_do_it_go_without_the_verb() {
        for (text, per) in [
            ("Mỗi dự án giao 01 đồng chí phụ trách", "dự án"),
            ("Mỗi đội gồm 05 người", "đội"),
            ("Mỗi đội tham dự 03 tiết mục", "đội"),
            ("Mỗi xã huy động 20 xe", "xã"),
            ("Mỗi huyện phát động 02 phong trào", "huyện"),
            ("Mỗi xã ra quân 02 đợt", "xã"),
            ("Số người mỗi đội là 05 người", "đội"),
            // A noun that begins as such a verb does.
            ("Mỗi nút giao 01 đèn", "nút giao"),
            ("Mỗi điểm giao dịch 02 cán bộ", "điểm giao dịch"),
            ("Mỗi xã biên giới 02 mô hình", "xã biên giới"),
        ] {
            assert_eq!(told(text).first().and_then(|(per, _)| per.as_deref()), Some(per), "{text}");
        }
    }
}
