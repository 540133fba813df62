//! Verbs of supply, of moving and of honouring, each of which commits to a count of a few things.
//!
//! ```text
//! supplied = [frame] verb number thing        Dự trữ 1.500 thùng nước · Sơ tán 1.245 hộ · Biểu dương 30 học sinh
//! frame    = "tổ chức" | "chủ động" | "tiếp tục" …
//! ```
//! With other nouns such verbs tell as often how a thing is done, what a rule says or what is linked (`Huy động 3 cấp`, `bổ sung
//! 02 điều`, `kết nối 4 nhà`), so each has things of its own, and it begins the statement or goes on a list of numbers.

use super::lexicon;
use super::opening::{opens_behind_agency, opens_behind_time, opens_clause};
use super::reading::{REACH, Reading};
use super::unit::Unit;
use crate::extract::phrases::Table;

/// The verbs of one sort, with the things of which each commits to a count, and the things, both as bits.
pub(super) struct Pairs {
    pub(super) verbs: &'static Table<(&'static str, u16), 64>,
    pub(super) things: &'static Table<(&'static str, u16), 256>,
}

/// A verb before a number and the thing behind it that fit each other.
pub(super) struct Fit {
    /// What the verb commits to of what the thing is.
    pub(super) things: u16,
    /// Where the verb begins.
    pub(super) verb: usize,
    /// Where the name of the thing ends.
    pub(super) end: usize,
}

impl Pairs {
    /// The verb right before a number at a word and the thing of its that is counted.
    pub(super) fn fit(&self, r: &Reading<'_, '_>, at: usize, noun: &Unit<'_>) -> Option<Fit> {
        let (&(_, things), verb) = self.verbs.read_before(r, at)?;
        let (&(_, thing), end) = self.things.read(r, noun.from)?;
        (thing & things != 0).then_some(Fit { things: thing & things, verb, end })
    }
}

/// What is supplied and kept in store.
const GOODS: u16 = 1;
/// Who is moved, called up, visited or honoured.
const PEOPLE: u16 = 2;
/// Who is honoured besides.
const HONOURED: u16 = 4;
/// What is brought together with those who buy or hire it.
const OFFERED: u16 = 8;
/// What others hold, to which one goes.
const HELD: u16 = 16;
/// What goes round from one library to another.
const LENT: u16 = 32;
/// What is added to what there is. Points of a rule and members of a body are added, too.
const ADDED: u16 = 64;
/// The days that people work for the common good.
const WORKED: u16 = 128;

/// The verbs, with the things of which each commits to a count.
static VERBS: Table<(&str, u16), 64> = Table::of_pairs(&[
    ("dự trữ", GOODS),
    ("cung cấp", GOODS),
    ("chuẩn bị", GOODS),
    ("huy động", GOODS | PEOPLE),
    ("sơ tán", PEOPLE),
    ("sơ tán , di dời", PEOPLE),
    ("di dời , sơ tán", PEOPLE),
    ("tặng quà", PEOPLE),
    ("tặng quà cho", PEOPLE),
    ("tặng quà tết cho", PEOPLE),
    ("trao quà cho", PEOPLE),
    ("thăm", PEOPLE),
    ("thăm hỏi", PEOPLE),
    ("thăm hỏi , động viên", PEOPLE),
    ("biểu dương", PEOPLE | HONOURED),
    ("tuyên dương", PEOPLE | HONOURED),
    ("tôn vinh", PEOPLE | HONOURED),
    ("huấn luyện", PEOPLE),
    ("kết nối", OFFERED),
    ("tham gia", HELD),
    ("luân chuyển", LENT),
    ("bổ sung", ADDED),
    ("hiến", WORKED),
    ("đóng góp", WORKED),
    ("ủng hộ", WORKED),
]);

/// The things.
static THINGS: Table<(&str, u16), 256> = Table::of_pairs(&[
    ("thùng", GOODS),
    ("gói", GOODS),
    ("chai", GOODS),
    ("hộp", GOODS),
    ("bình", GOODS),
    ("túi thuốc", GOODS),
    ("túi quà", GOODS),
    ("túi an sinh", GOODS),
    ("tấm", GOODS),
    ("chiếc", GOODS),
    ("suất ăn", GOODS),
    ("suất quà", GOODS),
    ("suất cơm", GOODS),
    ("phần quà", GOODS),
    ("phần ăn", GOODS),
    ("xe", GOODS),
    ("ô tô", GOODS),
    ("máy", GOODS),
    ("xuồng", GOODS),
    ("ca nô", GOODS),
    ("tàu", GOODS),
    ("thuyền", GOODS),
    ("áo phao", GOODS),
    ("phao", GOODS),
    ("lều bạt", GOODS),
    ("nhà bạt", GOODS),
    ("bao cát", GOODS),
    ("bao tải", GOODS),
    ("rọ đá", GOODS),
    ("rọ thép", GOODS),
    ("cuốn tài liệu", GOODS),
    ("cây giống", GOODS),
    ("con giống", GOODS),
    ("cây", GOODS),
    ("liều", GOODS),
    ("cơ số", GOODS),
    ("giường", GOODS),
    ("bộ quần áo", GOODS),
    ("phương tiện", GOODS),
    ("lượt phương tiện", GOODS),
    ("bóng đèn", GOODS),
    ("bồn", GOODS),
    ("bể", GOODS),
    ("hộ", PEOPLE),
    ("người", PEOPLE),
    ("lượt người", PEOPLE),
    ("nhân khẩu", PEOPLE),
    ("khẩu", PEOPLE),
    ("gia đình", PEOPLE),
    ("học sinh", PEOPLE),
    ("sinh viên", PEOPLE),
    ("em", PEOPLE),
    ("trẻ", PEOPLE),
    ("trẻ em", PEOPLE),
    ("chiến sĩ", PEOPLE),
    ("chiến sỹ", PEOPLE),
    ("dân quân", PEOPLE),
    ("đoàn viên", PEOPLE),
    ("hội viên", PEOPLE),
    ("đảng viên", PEOPLE),
    ("tình nguyện viên", PEOPLE),
    ("cựu chiến binh", PEOPLE),
    ("thương binh", PEOPLE),
    ("bệnh nhân", PEOPLE),
    ("công nhân", PEOPLE),
    ("nông dân", PEOPLE),
    ("nhà giáo", PEOPLE),
    ("doanh nhân", PEOPLE),
    ("cá nhân", HONOURED),
    ("tập thể", HONOURED),
    ("gương", HONOURED),
    ("tấm gương", HONOURED),
    ("điển hình", HONOURED),
    ("cán bộ", HONOURED),
    ("giáo viên", HONOURED),
    ("sản phẩm", OFFERED),
    ("hợp tác xã", OFFERED),
    ("htx", OFFERED),
    ("cơ sở sản xuất", OFFERED),
    ("đơn hàng", OFFERED),
    ("hội chợ", HELD),
    ("triển lãm", HELD),
    ("hội thi", HELD),
    ("cuộc thi", HELD),
    ("hội thao", HELD),
    ("gian hàng", HELD),
    ("liên hoan", HELD),
    ("cuộc triển lãm", HELD),
    ("giải đấu", HELD),
    ("lượt", LENT),
    ("ngày công", PEOPLE | WORKED),
    ("đội xung kích", GOODS),
    ("đội cấp cứu", GOODS),
    ("điểm sơ tán", GOODS),
    ("phòng cách ly", GOODS),
    ("cá giống", GOODS),
    ("hom giống", GOODS),
    ("máy tính", ADDED | GOODS),
    ("giường bệnh", ADDED | GOODS),
    ("biên chế", ADDED | GOODS),
    ("bộ bàn ghế", ADDED | GOODS),
    ("máy chiếu", ADDED | GOODS),
    ("lao động", PEOPLE | OFFERED),
    ("doanh nghiệp", HONOURED | OFFERED),
    ("bản sách", ADDED | GOODS | LENT),
    ("cuốn sách", ADDED | GOODS | LENT),
    ("đầu sách", ADDED | GOODS | LENT),
    ("cuốn", ADDED | GOODS | LENT),
]);

const SUPPLY: Pairs = Pairs { verbs: &VERBS, things: &THINGS };

/// Words between the begin of a clause and the verb that only say how it is done.
static FRAMES: Table<&str, 16> = Table::new(&[
    "tổ chức",
    "chủ động",
    "tiếp tục",
    "phấn đấu",
    "dự kiến",
    "sẵn sàng",
    "kịp thời",
    "tổ chức thăm ,",
    "tổ chức thăm hỏi ,",
    "thăm ,",
    "thăm hỏi ,",
    "thăm và",
    "vận động",
    "vận động nhân dân",
    "vận động người dân",
]);

/// How far behind another number a verb may stand that goes on the list, in words.
const NEAR: usize = 8;

/// Whether a verb right before a number at a word, nothing of which stands before `floor`, commits to so many of these things.
pub(super) fn commits(r: &Reading<'_, '_>, (at, floor): (usize, usize), noun: &Unit<'_>) -> bool {
    SUPPLY.fit(r, at, noun).is_some_and(|fit| is_to_be(r, fit.verb, floor, noun))
}

/// Whether such a verb tells what is to be done: it begins the statement, behind words that say how or who does it, or goes on the
/// list of the number that ends at `floor`.
pub(super) fn is_to_be(r: &Reading<'_, '_>, verb: usize, floor: usize, noun: &Unit<'_>) -> bool {
    let verb = r.start_of(verb, &FRAMES).unwrap_or(verb);
    // `Chuẩn bị 05 xuồng, | huy động 25 xe`: the number before is that of the list.
    let listed = floor > 0 && r.behind(verb, ",") && verb - floor.min(verb) <= NEAR;
    let opens = || {
        opens_clause(r, verb, &[";", "."])
            || listed && opens_clause(r, verb, &[","])
            || opens_behind_agency(r, verb)
            || opens_behind_time(r, verb)
    };
    opens() && !tells(r, noun.to)
}

/// Whether the clause from a word on tells what was done, what follows from it or which ones are meant.
fn tells(r: &Reading<'_, '_>, from: usize) -> bool {
    let told = |at: usize| r.is_any(at, &["đã", "thì", "bị", "nếu", "vừa"]);
    r.begins(from, &lexicon::POINTING) || (from..from + 2 * REACH).take_while(|&at| !r.parts_clauses(at)).any(told)
}

/// The end of such a verb, where a clause begins with it.
pub(super) fn verb(r: &Reading<'_, '_>, at: usize) -> Option<usize> {
    VERBS.read(r, at).map(|(_, end)| end)
}

/// Where such a verb begins that ends before `end`.
pub(super) fn verb_before(r: &Reading<'_, '_>, end: usize) -> Option<usize> {
    VERBS.read_before(r, end).map(|(_, verb)| verb)
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, find};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    fn counted(text: &str) -> Vec<(f64, String)> {
        find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| (found.value, found.unit.into_owned()))
    }

    #[test]
    fn what_is_supplied_moved_or_honoured() {
        for (text, value, unit) in [
            ("Dự trữ 1.500 thùng nước", 1_500.0, "thùng nước"),
            ("- Sơ tán 1.245 hộ ven sông", 1_245.0, "hộ"),
            ("Tổ chức sơ tán 1.245 hộ", 1_245.0, "hộ"),
            ("Cung cấp 520.000 cây giống cho các xã", 520_000.0, "cây"),
            ("Chuẩn bị 05 xuồng", 5.0, "xuồng"),
            ("Chủ động huy động 25 xe ủi", 25.0, "xe"),
            ("Bổ sung 5.000 bản sách", 5_000.0, "bản sách"),
            ("Kết nối 15 sản phẩm lên sàn", 15.0, "sản phẩm"),
            ("Biểu dương 30 học sinh vùng biển", 30.0, "học sinh"),
            ("Thăm hỏi, tặng quà cho 50 gia đình chính sách", 50.0, "gia đình"),
            ("Luân chuyển 10.000 lượt sách", 10_000.0, "lượt"),
            ("Tham gia 04 hội chợ", 4.0, "hội chợ"),
            ("Huấn luyện 120 dân quân", 120.0, "dân quân"),
            ("Tổ chức 02 tuần lễ áo dài", 2.0, "tuần lễ"),
            ("Thăm 50 gia đình chính sách", 50.0, "gia đình"),
            ("Huy động 1.500 ngày công làm bến", 1_500.0, "ngày công"),
        ] {
            assert_eq!(counted(text), [(value, unit.to_owned())], "{text}");
        }
        assert!(counted("Đã tổ chức 02 hội nghị; biểu dương 30 tập thể").iter().all(|(_, unit)| unit != "tập thể"));
        let listed: Vec<_> =
            counted("Chuẩn bị 05 xuồng, huy động 25 xe, dự trữ 1.500 thùng nước").into_iter().map(|(value, _)| value).collect();
        assert_eq!(listed, [5.0, 25.0, 1_500.0]);
    }

    #[test]
    fn what_is_told_with_the_same_verbs() {
        for text in [
            "Dự trữ 4 tại chỗ",
            "Huy động 3 cấp cùng làm",
            "Huy động 04 nguồn lực",
            "Chuẩn bị 05 nhiệm vụ sau",
            "Chuẩn bị 02 phương án",
            "Chuẩn bị theo Đề án 06",
            "Kết nối 4 nhà",
            "Kết nối tại 38 thôn",
            "Kết nối 02 tuyến đường",
            "Bổ sung 02 điều",
            "Bổ sung 02 thành viên Ban Chỉ đạo",
            "Tham gia 02 cấp",
            "Cung cấp dịch vụ 24/24",
            "Cung cấp 02 số điện thoại",
            // What was done, whose it is, what follows.
            "Đã sơ tán 1.245 hộ, huy động 25 xe",
            "Trong bão số 3, sơ tán 1.245 hộ",
            "Năm 2025, cung cấp 520.000 cây giống",
            "Kết quả: huy động 25 xe",
            "Cơ sở cung cấp 500 cây giống phải đăng ký",
            "Lượng dự trữ 1.500 thùng nước",
            "Biểu dương 30 học sinh đã đạt giải",
            "Huy động 25 xe này",
            "Kinh phí tặng quà cho 50 hộ",
            "Các đoàn thăm 50 hộ",
            "Đã huy động 1.500 ngày công",
            "Năm 2026, tỉnh đã chủ động ứng phó bão số 5; sơ tán 1.245 hộ",
            "Phong trào đã lan tỏa rộng khắp; biểu dương 30 tập thể",
            "Kết quả: nhiều nơi làm tốt; cung cấp 500 cây giống",
            "Tồn tại: thiếu 20 biên chế; bổ sung 02 biên chế",
            "Tình huống 1. Sơ tán 120 hộ",
            "Cấp độ 2. Huy động 50 người",
            "Kéo dài 02 tuần lễ",
            "Tổ chức 02 tuần",
        ] {
            assert_eq!(counted(text), [], "{text}");
        }
    }
}
