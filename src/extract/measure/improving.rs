//! Verbs of what is made better, spread, sent or put on line, each of which commits to a count of a few things.
//!
//! ```text
//! improved = [frame | agency] verb number thing      Nhân rộng 02 mô hình · Kiện toàn 15 tổ hòa giải · Cử 15 cán bộ
//! sent     = "đưa" number people … "đi làm việc"     Đưa 30 lao động đi làm việc ở nước ngoài
//! ```
//! As with the verbs of [supply], each has things of its own: `củng cố 03 nhiệm vụ` counts nothing.

use super::lexicon;
use super::reading::{REACH, Reading};
use super::supply::{self, Fit, Pairs};
use super::unit::Unit;
use crate::extract::number;
use crate::extract::phrases::Table;

/// What is spread.
const MODELS: u16 = 1;
/// Bodies that are made stronger.
const BODIES: u16 = 2;
/// Those who serve, and are sent where they are needed.
const STAFF: u16 = 4;
/// What is handed out to single people.
const HANDED: u16 = 8;
/// What the offices offer on line, and the procedures of which it is made.
const SERVICES: u16 = 16;
/// Who is taken in.
const TAKEN_IN: u16 = 32;
/// What is drawn in or opened.
const OPENED: u16 = 64;
/// Those who go abroad to work.
const WORKERS: u16 = 128;
/// Goods that are brought to where they are sold.
const WARES: u16 = 256;
/// Places that lack something.
const PLACES: u16 = 512;
/// How often a drill is held.
const DRILLS: u16 = 1024;

/// The verbs, with the things of which each commits to a count.
static VERBS: Table<(&str, u16), 64> = Table::of_pairs(&[
    ("nhân rộng", MODELS),
    ("nhân rộng thêm", MODELS),
    ("củng cố", BODIES),
    ("kiện toàn", BODIES),
    ("củng cố , kiện toàn", BODIES),
    ("kiện toàn , củng cố", BODIES),
    ("củng cố và phát triển", BODIES),
    ("đưa", WORKERS | WARES),
    ("cấp", HANDED),
    ("phát", HANDED),
    ("cấp phát", HANDED),
    ("tích hợp", SERVICES),
    ("cung cấp", SERVICES),
    ("đơn giản hóa", SERVICES),
    ("tái cấu trúc", SERVICES),
    ("tuyển", TAKEN_IN | STAFF),
    ("tuyển dụng mới", STAFF | TAKEN_IN),
    ("bổ sung mới", STAFF),
    ("thu hút mới", OPENED),
    ("thiết lập", OPENED),
    ("thiết lập mới", OPENED),
    ("khai trương mới", OPENED),
    ("huy động", STAFF),
    ("điều động", STAFF),
    ("tăng cường", STAFF),
    ("biệt phái", STAFF),
    ("luân phiên", STAFF),
    ("cử", STAFF),
    ("xóa", PLACES),
    ("diễn tập", DRILLS),
]);

/// The things.
static THINGS: Table<(&str, u16), 256> = Table::of_pairs(&[
    ("mô hình", MODELS | OPENED),
    ("chuỗi", MODELS | OPENED),
    ("vườn mẫu", MODELS),
    ("câu lạc bộ", MODELS | BODIES),
    ("hợp tác xã", BODIES),
    ("htx", BODIES),
    ("tổ hợp tác", BODIES),
    ("tổ", BODIES),
    ("đội", BODIES),
    ("chi hội", BODIES),
    ("chi bộ", BODIES),
    ("chi đoàn", BODIES),
    ("trạm y tế", BODIES),
    ("làng nghề", BODIES),
    ("cán bộ", STAFF),
    ("công chức", STAFF),
    ("viên chức", STAFF),
    ("giáo viên", STAFF),
    ("giảng viên", STAFF),
    ("bác sĩ", STAFF),
    ("bác sỹ", STAFF),
    ("điều dưỡng", STAFF),
    ("nhân viên y tế", STAFF),
    ("chiến sĩ", STAFF),
    ("chiến sỹ", STAFF),
    ("dân quân", STAFF),
    ("biên chế", STAFF),
    ("phao cứu sinh", HANDED),
    ("áo phao", HANDED),
    ("phao", HANDED),
    ("mũ bảo hiểm", HANDED),
    ("túi an sinh", HANDED),
    ("cây giống", HANDED),
    ("con giống", HANDED),
    ("dịch vụ công", SERVICES),
    ("dịch vụ công trực tuyến", SERVICES),
    ("dvc", SERVICES),
    ("dvctt", SERVICES),
    ("thủ tục hành chính", SERVICES),
    ("tthc", SERVICES),
    ("học sinh", TAKEN_IN),
    ("sinh viên", TAKEN_IN),
    ("học viên", TAKEN_IN),
    ("công nhân", TAKEN_IN),
    ("dự án", OPENED),
    ("doanh nghiệp", OPENED),
    ("nhà đầu tư", OPENED),
    ("điểm bán", OPENED),
    ("điểm đo", OPENED),
    ("điểm phát wifi", OPENED),
    ("điểm quan trắc", OPENED),
    ("trạm", OPENED),
    ("cửa hàng", OPENED),
    ("siêu thị", OPENED),
    ("gian hàng", OPENED),
    ("đường dây nóng", OPENED),
    ("lao động", WORKERS),
    ("người lao động", WORKERS),
    ("người", WORKERS),
    ("sản phẩm", WARES),
    ("thôn", PLACES),
    ("bản", PLACES),
    ("điểm", PLACES),
    ("vùng", PLACES),
    ("lần", DRILLS),
]);

const IMPROVING: Pairs = Pairs { verbs: &VERBS, things: &THINGS };

/// What tells behind those who are sent that they go to work, and behind goods that they go to be sold.
static GOING: Table<&str, 16> = Table::new(&[
    "đi làm việc",
    "đi lao động",
    "đi xuất khẩu lao động",
    "làm việc ở nước ngoài",
    "lên sàn",
    "vào hệ thống siêu thị",
    "vào siêu thị",
]);

/// What places lack that is brought to them.
static LACKED: Table<&str, 16> = Table::new(&["lõm sóng", "trắng sóng", "trắng điện", "chưa có điện", "trắng về", "trắng dịch vụ"]);

/// Whether a verb right before a number at a word, nothing of which stands before `floor`, commits to so many of these things.
pub(super) fn commits(r: &Reading<'_, '_>, (at, floor): (usize, usize), noun: &Unit<'_>) -> bool {
    let Some(Fit { things, verb, end }) = IMPROVING.fit(r, at, noun) else { return false };
    // `04 tổ chức` are no `tổ`.
    if end < noun.to {
        return false;
    }
    // `Cử 01 cán bộ làm đầu mối`: who is to see to something is not counted.
    let several = || number::read(r, at).is_some_and(|number| number.value >= 2.0);
    let clause = || (end..end + REACH).take_while(|&at| !r.parts_clauses(at));
    let fits = match things {
        WORKERS | WARES => clause().any(|at| r.begins(at, &GOING)),
        PLACES => r.begins(end, &LACKED),
        STAFF => several(),
        // `cấp 2`, `phát 02 lần`: verbs of one syllable are names of levels, too.
        HANDED => number::read(r, at).is_some_and(|number| number.value >= 10.0),
        DRILLS => !r.is(noun.to, "/"),
        _ => true,
    };
    fits && !r.begins(noun.to, &lexicon::POINTING) && supply::is_to_be(r, verb, floor, noun)
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
    fn what_is_made_better_spread_or_sent() {
        for (text, value, unit) in [
            ("Nhân rộng 02 mô hình nuôi ong", 2.0, "mô hình"),
            ("- Củng cố 04 hợp tác xã ven sông", 4.0, "hợp tác xã"),
            ("Củng cố, kiện toàn 15 tổ tự quản", 15.0, "tổ"),
            ("Phấn đấu đưa 30 lao động đi làm việc ở nước ngoài", 30.0, "lao động"),
            ("Đưa 12 sản phẩm lên sàn thương mại điện tử", 12.0, "sản phẩm"),
            ("Cấp 500 phao cứu sinh cho các bến", 500.0, "phao cứu sinh"),
            ("Phát 500 áo phao", 500.0, "áo phao"),
            ("Xóa 15 thôn lõm sóng", 15.0, "thôn"),
            ("Tích hợp 25 dịch vụ công", 25.0, "dịch vụ công"),
            ("Đơn giản hóa 50 TTHC", 50.0, "TTHC"),
            ("Tuyển 350 học sinh vào lớp năng khiếu", 350.0, "học sinh"),
            ("Thu hút mới 20 dự án", 20.0, "dự án"),
            ("Tăng cường 20 bác sĩ về các đảo", 20.0, "bác sĩ"),
            ("Trạm Y tế xã chuẩn bị 03 cơ số thuốc", 3.0, "cơ số thuốc"),
            ("Công an xã huy động 12 cán bộ", 12.0, "cán bộ"),
            ("Đến năm 2030, nhân rộng 20 mô hình nuôi ong", 20.0, "mô hình"),
            ("Đến năm 2030 củng cố 04 hợp tác xã", 4.0, "hợp tác xã"),
            ("Hằng năm, cử 15 cán bộ đi học", 15.0, "cán bộ"),
            ("Mỗi thôn củng cố 01 tổ tự quản", 1.0, "tổ"),
            ("Diễn tập 01 lần trong tháng 6", 1.0, "lần"),
        ] {
            assert_eq!(counted(text), [(value, unit.to_owned())], "{text}");
        }
    }

    #[test]
    fn what_is_told_with_the_same_verbs() {
        for text in [
            "Nhân rộng mô hình số 1",
            "Đã nhân rộng 02 mô hình",
            "Kết quả: nhân rộng 02 mô hình",
            "Nhân rộng 02 mô hình này",
            "Củng cố 03 nhiệm vụ",
            "Củng cố 02 lĩnh vực yếu",
            "Đưa 02 vụ ra xét xử",
            "Đưa 12 người về quê",
            "Đưa 02 sản phẩm vào danh mục",
            "Củng cố 04 tổ chức yếu",
            "Kế hoạch diễn tập 01",
            "Đã diễn tập 02 lần",
            "Cấp 2 phao",
            "Trường cấp 2 đội bóng",
            "Xóa 15 thôn",
            "Xóa 02 vùng cấm",
            "Tích hợp 3 trong 1",
            "Cung cấp 02 thông tin",
            "Hệ thống cung cấp 800 dịch vụ công",
            "Cử 01 cán bộ làm đầu mối",
            "Quyết định cử 15 cán bộ",
            "Danh sách cử 15 cán bộ",
            "Năm 2025, cử 15 cán bộ",
            "Kinh phí điều động 150 giáo viên",
            "Công an xã đã huy động 12 cán bộ",
            "Ủy ban nhân dân xã được huy động 12 cán bộ",
            "Phòng chống thiên tai huy động 12 cán bộ",
            "Kinh phí của Trạm Y tế xã chuẩn bị 03 cơ số thuốc",
            "Thuyết minh Phòng Kinh tế dự trữ 2.000 bao tải",
        ] {
            assert_eq!(counted(text), [], "{text}");
        }
    }
}
