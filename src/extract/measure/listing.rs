//! Things that are counted on behind a first number of another sort: `hiến 2.500 m2 đất, 800 ngày công`, `01 bình chữa cháy
//! xách tay, 01 dụng cụ phá dỡ`.
//!
//! ```text
//! list  = first {word} ("," | "và") number thing …
//! first = verb [comparator] (sum | quantity | count)        what the verb commits to is the whole list
//! ```
//! Behind a comma a number may as well begin another statement, so that the things are those which nothing but counts, and what is
//! told of them behind the number tells not how they stand.

use super::amount::Amount;
use super::lexicon;
use super::opening::{opens_behind_time, opens_clause};
use super::reading::{REACH, Reading};
use super::supply;
use crate::extract::number;
use crate::extract::phrases::Table;
use crate::model::MeasureKind;

/// Things that stand on lists, besides the nouns of which units are made.
static THINGS: Table<&str, 128> = Table::new(&[
    "dụng cụ",
    "bình chữa cháy",
    "biển",
    "biển cảnh báo",
    "biển chỉ dẫn",
    "cột",
    "cột đèn",
    "cột mốc",
    "cống",
    "cống hộp",
    "đập",
    "mố",
    "kè",
    "ao",
    "bể",
    "bể nước",
    "bồn",
    "bồn nước",
    "téc nước",
    "thùng",
    "thùng rác",
    "bao",
    "bao tải",
    "bao cát",
    "rọ đá",
    "rọ thép",
    "chai",
    "gói",
    "hộp",
    "tủ thuốc",
    "tủ",
    "bàn",
    "ghế",
    "bộ bàn ghế",
    "loa",
    "cụm loa",
    "màn hình",
    "ô tô",
    "xuồng",
    "xuồng máy",
    "ca nô",
    "thuyền",
    "phương tiện",
    "áo phao",
    "phao",
    "phao cứu sinh",
    "nhà bạt",
    "lều bạt",
    "mũ bảo hiểm",
    "ngày công",
    "biên chế",
    "con giống",
    "cây giống",
    "hom giống",
    "trụ sở",
    "trụ nước",
    "trụ",
    "cổng chào",
    "bảng tin",
    "bồn hoa",
    "nút giao",
    "âu thuyền",
    "cầu cảng",
    "nhân viên y tế",
]);

/// Nouns that follow a number behind a comma in other statements, too: of whom, where and how often it is told.
static LOOSE: Table<&str, 32> = Table::new(&[
    "điểm",
    "vị trí",
    "loại",
    "loại hình",
    "bậc",
    "hạng",
    "thứ hạng",
    "tiêu chí",
    "chỉ tiêu",
    "kỹ thuật",
    "vụ",
    "bệnh",
    "vùng",
    "nhóm",
    "kênh",
    "câu",
    "tiết",
    "phòng",
    "đơn",
    "tin",
    "mũi",
    "thị trường",
]);

/// Verbs before a sum or a quantity of which a list is given, besides those that commit to every number.
static GIVING: Table<&str, 16> =
    Table::new(&["hiến", "đóng góp", "ủng hộ", "quyên góp", "dự trữ", "huy động", "gia cố", "xây", "chuẩn bị"]);

/// Words between the begin of the clause and such a verb.
static FRAMES: Table<&str, 32> = Table::new(&[
    "vận động",
    "vận động nhân dân",
    "vận động người dân",
    "vận động các hộ",
    "vận động hội viên",
    "huy động nhân dân",
    "nhân dân",
    "tiếp tục",
    "phấn đấu",
    "phấn đấu hoàn thành",
    "hoàn thành",
    "tập trung",
    "đầu tư",
    "đẩy nhanh",
    "chủ động",
]);

/// Words that tell where, for whom or whose the first things are, of which the number behind a comma may be told, too.
const APART: [&str; 15] = ["cho", "tại", "của", "ở", "trong", "trên", "đến", "từ", "thuộc", "để", "gồm", "với", "mỗi", "do", "theo"];

/// Words that tell how things stand.
const STANDS: [&str; 16] =
    ["đã", "chưa", "đang", "bị", "thì", "còn", "thiếu", "hỏng", "nếu", "hiện", "này", "đó", "là", "phải", "chiếm", "khi"];

/// How many words stand at most between two numbers of a list.
const NEAR: usize = 8;

/// Whether the number at `at` counts on, behind the last, what the same verb commits to.
pub(super) fn goes_on(r: &Reading<'_, '_>, at: usize, last: &Amount<'_>) -> bool {
    // Every number asks, and most stand behind neither.
    if !r.behind_any(at, &[",", "và"]) || at <= last.to || at - last.to > NEAR {
        return false;
    }
    let Some(number) = number::read(r, at).filter(|number| number.value.fract() == 0.0) else {
        return false;
    };
    let Some(to) = counted(r, number.end) else { return false };
    // `đầu mối trực thuộc` are a sort of them.
    let apart = |at: usize| r.is_any(at, &APART) && !(r.is(at, "thuộc") && r.behind(at, "trực"));
    let plain = |at: usize| r.letters(at) && !r.is_time(at) && !apart(at) && !r.is_any(at, &STANDS);
    let told = |at: usize| r.is_any(at, &STANDS);
    let clause = || (to..to + 2 * REACH).take_while(|&at| !r.parts_clauses(at) && !r.is(at, ","));
    (last.to..at - 1).all(plain) && governs(r, last) && !clause().any(told) && !r.begins(to, &lexicon::POINTING)
}

/// Where the name of a thing ends that nothing but counts.
fn counted(r: &Reading<'_, '_>, at: usize) -> Option<usize> {
    let noun = || {
        r.past(at, &lexicon::NOUNS).filter(|&to| !r.begins(at, &LOOSE) && !lexicon::REFERRED.contains(&&*r.slice(at, to).to_lowercase()))
    };
    r.past(at, &THINGS).or_else(noun)
}

/// Whether a verb commits to the last number, which goes not back on another list.
fn governs(r: &Reading<'_, '_>, last: &Amount<'_>) -> bool {
    match last.kind {
        MeasureKind::Count => {
            matches!(last.cue, "verb:commit" | "list") || last.cue == "comparator" && r.start_of(last.lead, &lexicon::COMMITTING).is_some()
        }
        MeasureKind::Quantity | MeasureKind::Money => {
            let verb = r
                .start_of(last.lead, &lexicon::COMMITTING)
                .or_else(|| r.start_of(last.lead, &lexicon::WORKING))
                .or_else(|| r.start_of(last.lead, &lexicon::MAKING))
                .or_else(|| r.start_of(last.lead, &GIVING))
                .or_else(|| supply::verb_before(r, last.lead));
            let framed = |verb: usize| r.start_of(verb, &FRAMES).unwrap_or(verb);
            verb.map(framed).is_some_and(|verb| opens_clause(r, verb, &[";", ".", ":"]) || opens_behind_time(r, verb))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, find};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    fn values(text: &str) -> Vec<f64> {
        find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found.value)
    }

    #[test]
    fn things_of_other_sorts_go_on_the_list() {
        for (text, expected) in [
            ("Trang bị 01 bình chữa cháy xách tay, 01 dụng cụ phá dỡ thông thường", &[1.0, 1.0][..]),
            ("Vận động nhân dân hiến 2.500 m2 đất, 800 ngày công", &[2_500.0, 800.0]),
            ("Hiến 800 ngày công, 2.500 m2 đất", &[800.0, 2_500.0]),
            ("Đóng góp 500 triệu đồng, 800 ngày công", &[500.0, 800.0]),
            ("Kiên cố hóa 1.200 m kênh, 03 cống", &[1_200.0, 3.0]),
            ("Dự trữ 150 m3 cát và 2.000 cây tre", &[150.0, 2_000.0]),
            ("- Dự trữ 05 tấn gạo, 1.000 thùng mì tôm", &[5.0, 1_000.0]),
            ("Đến năm 2030, trồng 500 ha rừng, 2.000 cây xanh", &[500.0, 2_000.0]),
            ("Bố trí 72 điểm thi với 1.642 phòng thi", &[72.0, 1_642.0]),
            ("Thành lập 120 đội xung kích với 2.400 thành viên", &[120.0, 2_400.0]),
            ("Lắp đặt 10 trạm đo mưa tự động, 25 cột báo lũ và 50 biển cảnh báo", &[10.0, 25.0, 50.0]),
            ("Huy động 02 xe cứu hỏa, 05 ca nô, 300 người", &[2.0, 5.0, 300.0]),
            ("Giảm 10 đầu mối trực thuộc, 50 biên chế", &[10.0, 50.0]),
            ("Bố trí ít nhất 01 nhân viên y tế, 01 tủ thuốc", &[1.0, 1.0]),
        ] {
            assert_eq!(values(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_told_of_the_first_is_not_on_the_list() {
        for (text, expected) in [
            ("Trồng 500 ha rừng tại 05 xã", &[500.0][..]),
            ("Hỗ trợ 12 tỷ đồng cho 12 thôn", &[12.0]),
            ("Bố trí 500 triệu đồng từ 02 nguồn", &[500.0]),
            ("Trồng 500 ha rừng tại xã Cẩm Lạc, 02 trụ sở thôn", &[500.0]),
            ("Trồng 500 ha rừng, 05 xã", &[500.0]),
            ("Năm 2025, hiến 2.500 m2 đất, 800 ngày công", &[2_500.0]),
            ("Đã hiến 2.500 m2 đất, 800 ngày công", &[2_500.0]),
            ("Kết quả: hiến 2.500 m2 đất, 800 ngày công", &[2_500.0]),
            ("Tổng diện tích 500 ha, 1.200 hộ", &[500.0]),
            ("Cơ sở rộng trên 500 m2, 02 bể", &[500.0]),
            ("Kiên cố hóa 1.200 m kênh, 03 cống bị hỏng", &[1_200.0]),
            ("Dự trữ 150 m3 cát, 2.000 bao tải này", &[150.0]),
            ("Phạt 5 triệu đồng, 02 xe", &[5.0]),
            ("Mực nước dâng 2 m, 03 cống", &[2.0]),
        ] {
            assert_eq!(values(text), expected, "{text}");
        }
    }
}
