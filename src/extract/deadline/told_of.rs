//! What a time is told of where nothing is done then: the sum that is carried over from a year, the data that are taken up
//! to a day, the fair that bears the year, what people have each day or month.
//!
//! ```text
//! carried = sum … "từ năm" Y ["chuyển"] "sang" ["(" | "năm"] Y      Vốn kéo dài từ năm 2026 sang năm 2027
//! data    = "số liệu" … "từ" day … "đến" day [round]                tính từ ngày 15 … đến ngày 14 tháng báo cáo
//! fair    = ("Lễ hội" | "Hội chợ" | …) {word} "năm" Y               the year of the plan
//! custom  = ("công việc" | "trợ cấp" | …) rhythm                    điều hành công việc hằng ngày
//! judging = ("là" | "làm" | "vào") "căn cứ" … merit … rhythm         làm căn cứ xếp loại công chức hằng năm
//! ```

use super::Scanner;
use super::bound::{self, Sense, UNTIL};
use super::rhythm::EVERY;
use super::setting::Phrase;
use super::time::{self, Grain, Time};
use crate::extract::phrases::Table;
use crate::words::{Kind, Words};

/// The sums that are carried over from one year to the next, and what is done with them, and how far before the year.
static CARRIED: Table<&str, 32> = Table::new(&[
    "vốn",
    "kinh phí",
    "nguồn",
    "nguồn vốn",
    "ngân sách",
    "dự toán",
    "kết dư",
    "số dư",
    "tồn quỹ",
    "chuyển nguồn",
    "kết chuyển",
    "tạm ứng",
]);
const CARRIED_REACH: usize = 12;

/// What stands behind `chuyển sang` where the next year is meant; elsewhere it is another way of doing things.
const NEXT_YEAR: [&str; 9] = ["năm", "là", "(", ")", ",", ".", ";", "và", "để"];

/// What is told of the days that data are of, and how far before them.
const TAKEN: [&str; 4] = ["lấy số liệu", "chốt số liệu", "thống kê số liệu", "tính số liệu"];
const TAKEN_REACH: usize = 12;

/// How many words stand between the two days of data: `ngày 15 | tháng trước liền kề | đến ngày 14`.
const BETWEEN_DAYS: usize = 6;

/// What is held under a name that bears its year.
static FAIRS: Table<&str, 16> =
    Table::new(&["lễ hội", "hội chợ", "ngày hội", "giải đua", "tháng khuyến mại", "tháng khuyến mãi", "festival"]);

/// What is done with a fair as a whole; what else stands before it makes of its ground, its file or its songs something else.
const HOLDS: [&str; 6] = ["tổ chức", "tham gia", "tham dự", "mở", "tổ chức thành công", "tổ chức tốt"];

/// How many words such a name has at most, and the words that stand in none.
const NAME: usize = 16;
static NO_NAME: Table<&str, 32> = Table::new(&[
    "tại",
    "ở",
    "trên",
    "trong",
    "vào",
    "nhân",
    "từ",
    "để",
    "nhằm",
    "cho",
    "được",
    "là",
    "theo",
    "đến",
    "diễn ra",
    "thu hút",
    "phục vụ",
    "gắn với",
    "kết hợp",
    "hoặc",
]);

/// What people have or do each day.
static DAILY: Table<&str, 8> = Table::new(&["công việc", "sinh hoạt", "cuộc sống", "đời sống"]);

/// What such a word tells the sort of, and what makes it the thing done: `thu gom rác thải sinh hoạt | hằng ngày`.
const SORTED_BY: [&str; 6] = ["báo cáo", "rác", "thải", "rắn", "nước", "tổ chức"];

/// What people are given each month. As a verb it opens what is done.
static MONTHLY: Table<&str, 16> = Table::new(&[
    "trợ cấp",
    "trợ cấp xã hội",
    "trợ cấp bảo trợ xã hội",
    "trợ cấp ưu đãi",
    "trợ cấp bhxh",
    "trợ cấp bảo hiểm xã hội",
    "chế độ bảo hiểm xã hội",
    "chế độ bhxh",
    "phụ cấp",
    "lương hưu",
    "sinh hoạt phí",
]);

/// What a result is made for judging people by, what may stand before that, and what behind it.
static GROUNDS: Table<&str, 32> = Table::new(&["căn cứ", "cơ sở", "tiêu chí", "tiêu chuẩn", "thước đo", "nội dung"]);
static GROUND_LEADS: Table<&str, 32> =
    Table::new(&["một", "một trong", "một trong những", "một trong các", "những", "các", "trong những", "trong các"]);
static TO_JUDGE: Table<&str, 32> =
    Table::new(&["để", "quan trọng", "quan trọng để", "trong", "trong việc", "cho việc", "cho", "chính để", "khi"]);

/// The verbs of judging, and what shows that people are judged and not, say, rivers.
static JUDGING: Table<&str, 32> =
    Table::new(&["đánh giá", "xem xét", "xét", "bình xét", "xếp loại", "phân loại", "bình bầu", "thi đua", "khen thưởng", "kiểm điểm"]);
static MERIT: Table<&str, 64> = Table::new(&[
    "thi đua",
    "khen thưởng",
    "xếp loại",
    "mức độ hoàn thành",
    "người đứng đầu",
    "cán bộ",
    "công chức",
    "viên chức",
    "đảng viên",
    "tổ chức đảng",
]);

/// What goes on with those who are judged behind a comma or `và`; anything else there may be done each year.
static JUDGED: Table<&str, 64> = Table::new(&[
    "cá nhân",
    "tập thể",
    "cán bộ",
    "công chức",
    "viên chức",
    "đảng viên",
    "người lao động",
    "người đứng đầu",
    "cơ quan",
    "đơn vị",
    "địa phương",
    "tổ chức đảng",
    "tổ chức ,",
    "tổ chức và",
    "chất lượng",
    "kỷ luật",
]);

/// How many words there are from such a ground to the rhythm at most.
const JUDGING_REACH: usize = 32;

/// What may stand behind the rhythm of judging; a verb there has the rhythm for itself.
static BEHIND_JUDGING: Table<&str, 16> = Table::new(&["của", "đối với", "cho", "theo", "tại", "trên", "trong", "và", "giữa"]);

/// What stands behind a rhythm with the day on which something is due.
const DUE_ON: [&str; 5] = ["trước", "vào", "chậm", "muộn", "từ ngày"];

impl Scanner<'_, '_> {
    /// The index after a year from which a sum is carried over to the next, and after that one where it is told.
    pub(super) fn carried_over(&self, sense: Sense, index: usize, time: &Time) -> Option<usize> {
        if sense != Sense::From || time.grain != Grain::Year || self.phrase.opens(index) {
            return None;
        }
        let words = self.phrase.words;
        let over = words.past(time.end, &["sang", "chuyển sang"])?;
        let next = over >= words.len() || words.number(over).is_some() || words.is_any(over, &NEXT_YEAR);
        let turned = words.is(time.end, "chuyển") && !next;
        if turned || !self.phrase.near(index, &CARRIED, CARRIED_REACH) {
            return None;
        }
        let open = usize::from(words.mark(over, '('));
        Some(time::read(words, over + open).filter(Time::names_years).map_or(over, |year| year.end + open))
    }

    /// The index after the last of the days that data are taken of, where it comes round with the report: `Số liệu | tính từ
    /// ngày 15 tháng trước đến ngày 14 tháng báo cáo`.
    pub(super) fn past_data(&self, sense: Sense, index: usize, time: &Time) -> Option<usize> {
        if sense != Sense::From || time.grain != Grain::Day || time.year.is_some() {
            return None;
        }
        let words = self.phrase.words;
        let before = if index > 0 && words.mark(index - 1, ':') { index - 1 } else { index };
        if !self.is_of_data(sense, index) && !self.phrase.near(before, &TAKEN, TAKEN_REACH) {
            return None;
        }
        // Data are closed on some days, which is done then; they are taken from one month to the next.
        let taken = words.is_any(index.wrapping_sub(1), &["tính", "lấy"]) || self.phrase.near(before, &["lấy số liệu"], TAKEN_REACH);
        if !taken && !(time.end..time.end + BETWEEN_DAYS).any(|at| words.is(at, "trước")) {
            return None;
        }
        let mut behind = (time.end..time.end + BETWEEN_DAYS).take_while(|&at| words.letters(at));
        let until = behind.find_map(|at| words.past(at, &UNTIL))?;
        // What is done on the first days of each month is no data, and days with a year are a stretch of the plan.
        let last =
            time::read(words, until).filter(|last| last.grain == Grain::Day && last.year.is_none() && !words.is_any(last.end, &EVERY))?;
        Some(bound::round(words, last.end).map_or(last.end, |(_, end)| end))
    }

    /// Whether the plan's own year is part of the name of what is held: `Tổ chức Lễ hội Hoa ban | năm 2027`. In a plan of
    /// several years it tells in which of them.
    pub(super) fn names_fair(&self, index: usize, time: &Time) -> bool {
        let words = self.phrase.words;
        let own = time.grain == Grain::Year && self.own_year().is_some_and(|own| time.year == Some(own));
        own && (index.saturating_sub(NAME)..index)
            .rev()
            .take_while(|&at| in_name(words, at))
            .find(|&at| words.capital(at) && words.past(at, &FAIRS).is_some_and(|end| end < index))
            .is_some_and(|at| self.phrase.opens(at) || self.phrase.after(at, &HOLDS))
    }
}

/// Whether a word can stand in a name that is written in letters.
fn in_name(words: &Words<'_>, at: usize) -> bool {
    let mark = words.kind(at) == Some(Kind::Mark) && !words.is_any(at, &["-", "–", "“", "”", "\""]);
    // Behind `và` goes on what is done, unless another name does.
    let joint = words.is(at, "và") && !words.capital(at + 1);
    !mark && !joint && words.kind(at) != Some(Kind::Digits) && !words.begins(at, &NO_NAME)
}

/// Whether a rhythm at `from..to` belongs to what stands right before it: `điều hành công việc | hằng ngày`, `mức trợ cấp |
/// hằng tháng`. With the day on which it is due it tells when something is done.
pub(super) fn is_custom(phrase: &Phrase<'_, '_>, from: usize, to: usize) -> bool {
    let words = phrase.words;
    let of_day = || words.start_of(from, &DAILY).is_some_and(|at| !phrase.opens(at) && !phrase.after(at, &SORTED_BY));
    // `Trợ cấp hằng tháng cho …` and `…, trợ cấp hằng tháng` are done.
    let given =
        || words.start_of(from, &MONTHLY).is_some_and(|at| at > 0 && words.letters(at - 1) && !words.is_any(at - 1, &["và", "hiện"]));
    !words.begins(to, &DUE_ON) && (words.is(to - 1, "ngày") && of_day() || words.is(to - 1, "tháng") && given())
}

/// Whether a rhythm at `from..to` is that of judging people, for which what is told serves as a ground: `Kết quả là tiêu chí đánh
/// giá, xếp loại công chức | hằng năm`. What is joined to judging, `Gắn kết quả với …`, is done each year like that.
pub(super) fn is_of_judging(phrase: &Phrase<'_, '_>, from: usize, to: usize) -> bool {
    let words = phrase.words;
    let ends = words.get(to).is_none() || words.is_any(to, &[".", ";", ",", ")"]) || words.begins(to, &BEHIND_JUDGING);
    if !ends {
        return false;
    }
    let mut merit = false;
    for at in (from.saturating_sub(JUDGING_REACH)..from).rev() {
        if phrase.stops(at) {
            return false;
        }
        merit |= words.past(at, &MERIT).is_some_and(|end| end <= from);
        let judges = || words.past(at, &JUDGING).is_some_and(|end| end <= from);
        if merit && judges() && is_judged_by(phrase, at) {
            return true;
        }
        let joint = words.mark(at, ',') || words.is(at, "và");
        if joint && !words.begins(at + 1, &JUDGING) && !words.begins(at + 1, &JUDGED) {
            return false;
        }
    }
    false
}

/// Whether a ground for judging stands right before the verb of it at `index`.
fn is_judged_by(phrase: &Phrase<'_, '_>, index: usize) -> bool {
    let words = phrase.words;
    let purpose = words.start_of(index, &TO_JUDGE).unwrap_or(index);
    words.start_of(purpose, &GROUNDS).is_some_and(|ground| {
        let lead = words.start_of(ground, &GROUND_LEADS).unwrap_or(ground);
        let put = lead > 0 && words.is(lead - 1, "vào") && !words.is_any(ground, &["cơ", "nội"]);
        put || lead > 0 && words.is_any(lead - 1, &["là", "làm"])
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::means_in_2027;

    #[test]
    fn what_is_carried_over_from_a_year_begins_nothing() {
        means_in_2027(
            &[],
            &[
                "Vốn kéo dài từ năm 2026 sang (năm 2027) là 41 tỷ đồng",
                "Kế hoạch vốn kéo dài từ năm 2026 sang năm 2027: 41 tỷ đồng",
                "Nguồn chuyển từ năm 2026 sang là 3 tỷ đồng",
                "Kinh phí chuyển nguồn từ năm 2026 sang 2027",
                "Kết dư từ năm 2026 chuyển sang là 3 tỷ đồng.",
                "Phân bổ hết số dư dự toán từ năm 2026 chuyển sang năm 2027",
            ],
        );
        means_in_2027(
            &["from 2027-01-01 -"],
            &[
                "Từ năm 2027, chuyển sang cơ chế mới",
                "Từ năm 2027 chuyển sang cơ chế mới",
                "Kinh phí từ năm 2027 chuyển sang hình thức đặt hàng",
                "Trường học từ năm 2027 chuyển sang dạy hai buổi",
                "Bố trí kinh phí từ năm 2027 cho các xã",
            ],
        );
    }

    #[test]
    fn data_are_taken_up_to_a_day() {
        means_in_2027(
            &[],
            &[
                "Số liệu báo cáo tháng tính từ ngày 15 tháng trước đến ngày 14 tháng báo cáo.",
                "Số liệu báo cáo quý được tính từ ngày 15 của tháng trước đến ngày 14 tháng cuối quý.",
                "Thời gian chốt số liệu báo cáo tháng: tính từ ngày 15 tháng trước đến ngày 14 của tháng báo cáo.",
                "Thời gian lấy số liệu báo cáo năm từ ngày 15/12 năm trước đến ngày 14/12 năm báo cáo.",
            ],
        );
        means_in_2027(&["recurring P1M"], &["Báo cáo số liệu trước ngày 15 hằng tháng", "Gửi số liệu đến ngày 14 tháng báo cáo"]);
        means_in_2027(
            &["recurring P1M"],
            &[
                "Số liệu báo cáo tháng tính từ ngày 15 tháng trước đến ngày 14 tháng báo cáo, gửi trước ngày 16 hằng tháng.",
                "Chốt số liệu từ ngày 15 đến ngày 20 hằng tháng.",
                "Chốt số liệu báo cáo từ ngày 01 đến ngày 05 tháng sau",
                "Thời gian gửi số liệu: Từ ngày 15 đến ngày 20 hằng tháng.",
            ],
        );
        means_in_2027(&["within 2027-01-01 2027-03-31"], &["Thời gian chốt số liệu từ ngày 01/01/2027 đến ngày 31/3/2027."]);
    }

    #[test]
    fn a_fair_bears_the_year_of_the_plan() {
        means_in_2027(
            &[],
            &[
                "Tổ chức Lễ hội Hoa ban và Cam Đồng Mía năm 2027",
                "Tổ chức Hội chợ Thương mại tỉnh Đông An năm 2027",
                "Tổ chức Ngày hội Văn hóa các dân tộc năm 2027.",
                "Giải đua thuyền sông Mía năm 2027",
                "Tham gia Tháng khuyến mại tập trung năm 2027",
            ],
        );
        means_in_2027(
            &["within 2027-01-01 2027-12-31"],
            &[
                "Tổ chức Lễ hội Hoa ban trong năm 2027",
                "Tổ chức Hội chợ Thương mại tại xã Mía năm 2027",
                "Tổ chức Ngày hội Văn hóa, năm 2027",
                "Tổ chức 02 Hội chợ năm 2027",
                "Tổ chức Lễ hội Hoa ban và hoàn thành nhà văn hóa xã năm 2027",
                "Mở Hội chợ Xuân và xây dựng điểm bán nông sản năm 2027",
                "Tổ chức Lễ hội Hoa ban và xây dựng 05 sản phẩm năm 2027",
                "Phục dựng Lễ hội Cầu mưa năm 2027",
                "Lập hồ sơ Lễ hội Cầu mưa năm 2027",
                "Xây dựng hạ tầng khu Lễ hội Hoa ban năm 2027",
                "Xây nhà trưng bày của Lễ hội năm 2027",
                "Đón 300.000 lượt khách đến lễ hội năm 2027",
                "Xây nhà trưng bày năm 2027",
            ],
        );
        means_in_2027(&["within 2028-01-01 2028-12-31"], &["Tổ chức Lễ hội Hoa ban năm 2028"]);
    }

    #[test]
    fn what_people_have_each_day_or_month_is_no_rhythm() {
        means_in_2027(
            &[],
            &[
                "Chỉ đạo, điều hành công việc hằng ngày qua hệ thống",
                "Đáp ứng nhu cầu sinh hoạt hằng ngày của người dân",
                "Chi trả trợ cấp xã hội hằng tháng cho người cao tuổi",
                "Rà soát người hưởng phụ cấp hằng tháng",
            ],
        );
        means_in_2027(
            &["recurring P1M"],
            &[
                "Giao ban hằng tháng với các xã",
                "Chi trả trợ cấp trước ngày 10 hằng tháng",
                "Chi trả trợ cấp xã hội hằng tháng (trước ngày 10)",
                "Trợ cấp hằng tháng cho người cao tuổi",
                "Thăm hỏi, trợ cấp hằng tháng cho người cao tuổi",
                "Thực hiện trợ cấp hằng tháng cho người cao tuổi",
                "Sinh hoạt câu lạc bộ hằng tháng",
            ],
        );
        means_in_2027(
            &["recurring P1D"],
            &["Cập nhật số liệu hằng ngày", "Kiểm tra vệ sinh hằng ngày", "Báo cáo công việc hằng ngày về Sở Y tế trước 17 giờ."],
        );
    }

    #[test]
    fn people_are_judged_each_year_by_what_is_done() {
        means_in_2027(
            &[],
            &[
                "Kết quả giữ rừng là tiêu chí đánh giá, xếp loại hằng năm đối với các trạm",
                "Lấy số cây sống làm căn cứ đánh giá, xếp loại tổ chức, cá nhân hằng năm",
                "Mực nước ao là cơ sở để xem xét thi đua, khen thưởng hằng năm.",
                "Đưa việc trồng cây vào tiêu chí để bình xét thi đua hằng năm",
                "xem đây là một trong những tiêu chí đánh giá mức độ hoàn thành nhiệm vụ hằng năm của các trạm",
                "Số cây sống là một trong các căn cứ để đánh giá, xếp loại cán bộ, công chức, viên chức hằng năm.",
            ],
        );
        means_in_2027(
            &["recurring P1Y"],
            &[
                "Hằng năm đánh giá, xếp loại các trạm",
                "Hằng năm, lấy số cây sống làm căn cứ xếp loại thi đua",
                "Tham mưu khen thưởng hằng năm",
                "Tổ chức đánh giá, xếp loại hằng năm",
                "Tổ chức kiểm tra số cây sống, xếp loại thi đua hằng năm",
                "Lấy số cây sống làm căn cứ xếp loại thi đua; tổ chức tổng kết hằng năm",
                "Lấy số cây sống làm căn cứ xếp loại thi đua, tổ chức tổng kết hằng năm",
                "Lấy số cây sống làm căn cứ xếp loại thi đua và rà soát hằng năm",
                "Lấy số cây sống làm căn cứ xếp loại thi đua, hằng năm tổ chức tổng kết",
                "Đo độ mặn làm căn cứ đánh giá chất lượng nước hằng năm",
                "Đếm đàn voi làm cơ sở đánh giá tình trạng loài hằng năm",
                "Tổ chức hội thi gắn với khen thưởng hằng năm",
                "Gắn kết quả nạo vét kênh với đánh giá chất lượng công chức hằng năm",
                "Gắn trách nhiệm của trưởng trạm với bình xét thi đua hằng năm của Chi cục",
                "Lấy số cây sống làm cơ sở để tổ chức bình xét thi đua hằng năm",
                "Lấy số cây sống làm căn cứ xếp loại thi đua hằng năm trước ngày 15/12",
            ],
        );
    }
}
