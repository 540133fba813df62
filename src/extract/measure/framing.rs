//! Words at the head of a subject that its number makes superfluous.
//!
//! ```text
//! assurance  Đảm bảo | xây dựng trạm … đạt 100%      what is assured is what is measured
//! count      28 | trạm … (chiếm 32,2%)               the number whose share the bracket gives
//! total      Tốt nghiệp | : 361/362 học sinh, đạt 99,7%
//! denial     Không | kiểm tra | quá 01 lần            what may be done so often is what is counted
//! due        Số hóa 100% hồ sơ | , hoàn thành trước …  when it is to be done
//! passive    Thời gian chờ | được | rút ngắn 20%      what is done to it leads to the number
//! earlier    Vay vốn, trồng | 50 ha chè               what is done before has no number
//! ```

use super::amount::Amount;
use super::beyond;
use super::changes;
use super::clause;
use super::pieces::{Piece, Pieces};
use super::reading::Reading;
use super::subject::{Behind, Subject};
use super::unit;
use crate::extract::number;
use crate::extract::phrases::Table;
use crate::model::{Comparator, MeasureKind};

/// Leaves `đảm bảo` at the head out when the clause ends in `đạt N%`. Without `đạt` it is the verb of
/// the sentence: `Bảo đảm cơ sở vật chất cho 100% học viên`.
pub(super) fn without_assurance(r: &Reading<'_, '_>, amount: &Amount<'_>, head: (usize, usize)) -> (usize, usize) {
    // Few subjects begin with it.
    let verb = r.past(head.0, &["đảm bảo", "bảo đảm"]).filter(|&at| at < head.1);
    if verb.is_none() {
        return head;
    }
    let reached = (amount.lead..amount.from).any(|at| r.is(at, "đạt"));
    let mut end = amount.to;
    while r.is_time(end) {
        end += 1;
    }
    let closed = r.is_any(end, &["", ",", "và", ")"]) || r.parts_clauses(end);
    (verb.filter(|_| reached && closed).unwrap_or(head.0), head.1)
}

/// Leaves a count at the head out, of which a bracket gives the share.
pub(super) fn without_count(r: &Reading<'_, '_>, head: (usize, usize)) -> (usize, usize) {
    let Some(count) = number::read(r, head.0) else {
        return head;
    };
    // `45/60 xã`: the whole belongs to the count.
    let whole = r.is(count.end, "/").then(|| number::read(r, count.end + 1)).flatten();
    let end = whole.map_or(count.end, |whole| whole.end);
    (if end < head.1 && r.letters(end) { end } else { head.0 }, head.1)
}

/// The subject of a share whose head tells the count and the total, too, without those: they say the same in numbers.
pub(super) fn without_total(r: &Reading<'_, '_>, amount: &Amount<'_>, head: (usize, usize)) -> Subject {
    let total = |at: usize| total(r, at).filter(|&(end, _)| end <= head.1).map(|(end, noun)| (at, end, noun));
    let share = amount.kind == MeasureKind::Percent;
    let Some((at, end, noun)) = (head.0 + 1..head.1).find_map(total).filter(|_| share) else {
        return Subject::before(head, None);
    };
    // Behind a colon, and where a rate is named, the noun only counts what the name before it names.
    let rate = r.begins(head.0, &["tỷ lệ", "tỉ lệ", "số"]) || noun.is_some() && (head.0..at).any(|word| r.at(word) == r.at(end));
    let counts = noun.unwrap_or(end) == head.1;
    if rate && !counts {
        return Subject::before(head, None);
    }
    let named = counts && (rate || r.is_colon(at - 1));
    let rest = (if named { head.1 } else { end }, head.1);
    let pieces = [(head.0, at), rest].into_iter().map(|(from, to)| clause::trimmed(r, from, to)).filter(|&(from, to)| from < to);
    Subject { pieces: pieces.collect(), before: true, ..Subject::default() }
}

/// What a label names, where nothing stands between it and a sum but that so much was done: `Chi thường xuyên: | thực hiện | 9 tỷ đồng`.
/// With words behind the sum the verb may be what is to be done with them.
pub(super) fn past_doing(
    r: &Reading<'_, '_>,
    amount: &Amount<'_>,
    behind: &Behind,
    (label, head): (Option<Piece>, Piece),
) -> (Option<Piece>, Piece) {
    let told = amount.kind != MeasureKind::Count && amount.kind != MeasureKind::Frequency && (behind.is_empty() || behind.only_unit());
    match label.filter(|_| told && r.past(head.0, &["thực hiện", "đã thực hiện"]) == Some(head.1)) {
        Some(named) => (None, (named.0, clause::head(r, named.0, named.1).1)),
        None => (label, head),
    }
}

/// The words between a share and the bracket of the next, where they tell another count with its total.
pub(super) fn with_total(r: &Reading<'_, '_>, from: usize, open: usize) -> Option<(usize, usize)> {
    let head = clause::head(r, from + usize::from(r.is(from, ")")), open);
    (head.0 + 1..head.1).any(|at| total(r, at).is_some()).then_some(head)
}

/// A count out of all of them at `at`, of the two numbers' words: `361/362 | học sinh`. Where it ends, and the noun.
fn total(r: &Reading<'_, '_>, at: usize) -> Option<(usize, Option<usize>)> {
    if !number::begins(r, at) || r.is_time(at) || r.is_taken(at) || at > 0 && r.joined(at - 1) {
        return None;
    }
    let part = number::read(r, at).filter(|part| r.is(part.end, "/") && r.joined(part.end))?;
    let whole = number::read(r, part.end + 1).filter(|whole| part.value <= whole.value && whole.value > 1.0)?;
    let noun = unit::noun(r, whole.end).map(|noun| noun.to);
    let ends = r.is_any(whole.end, &["(", ",", "", ")"]);
    (noun.is_some() || ends).then_some((whole.end, noun))
}

/// Leaves the `không` out of what is not done more often, or may not be more: `Không | kiểm tra quá 01 lần`, `Giá vé | không |
/// tăng quá 40%`.
pub(super) fn without_denial(r: &Reading<'_, '_>, amount: &Amount<'_>, head: (usize, usize)) -> (usize, usize) {
    if !(r.is(amount.from, "quá") || amount.comparator == Some(Comparator::AtMost) && r.is(amount.from + 1, "quá")) {
        return head;
    }
    let start =
        if r.is(head.0, "không") { r.past(head.0, &["không được", "không để", "không"]).unwrap_or(head.0) } else { head.0 };
    let grows = || r.is(head.1, "được") || r.begins(head.1, &beyond::GROWING);
    let end = r.start_of(head.1, &["không được", "không"]).filter(|&end| end > start && grows());
    (start, end.unwrap_or(head.1))
}

/// Words with which a time begins that tells when all is done, behind a comma or `và`.
static DUE: Table<&str, 16> = Table::new(&[
    "hoàn thành",
    "bảo đảm hoàn thành",
    "đảm bảo hoàn thành",
    "phấn đấu hoàn thành",
    "xong",
    "hoàn thành xong",
    "thời gian hoàn thành",
    "thời hạn hoàn thành",
    "thời gian thực hiện",
]);

/// Leaves the words with which its deadline begins out at the end of what is dealt with: `Số hóa 100% hồ sơ | , hoàn thành trước ngày …`.
/// What is said of the things themselves stays: `100% cầu được khởi công, hoàn thành trước ngày …`, `Số cầu khởi công, hoàn thành …`.
pub(super) fn without_due(r: &Reading<'_, '_>, amount: &Amount<'_>, subject: &Subject, (from, to): Piece) -> Piece {
    if !r.is_left_out(to) || subject.before {
        return (from, to);
    }
    let Some(due) = r.start_of(to, &DUE).filter(|&due| due > from + 1 && r.behind_any(due, &[",", "và"])) else {
        return (from, to);
    };
    let surely = r.is_any(due, &["xong", "thời"]);
    let governed = amount.kind != MeasureKind::Percent || subject.pieces.len() > 1;
    let said = || (from..due).any(|at| r.is(at, "được")) || clause::work_before(r, due - 1);
    if surely || governed && !said() { clause::trimmed(r, from, due - 1) } else { (from, to) }
}

/// What is done to a level, behind `được`.
static MOVED: Table<&str, 32> = Table::new(&[
    "cắt giảm",
    "giảm",
    "kéo giảm",
    "rút ngắn",
    "tiết kiệm",
    "tinh giản",
    "tăng",
    "nâng lên",
    "nâng thêm",
    "duy trì",
    "duy trì ở mức",
]);

/// Leaves the `được` of the verb out that leads to the number: `Thời gian chờ khám | được | rút ngắn 20%`.
pub(super) fn without_passive(r: &Reading<'_, '_>, (from, to): Piece) -> Piece {
    if !(to > from + 1 && r.is(to - 1, "được") && (r.begins(to, &MOVED) || changes::is_kept_down(r, to))) {
        return (from, to);
    }
    // `Số tiền thu được | tăng 5%`: what was won is what the word belongs to.
    if r.behind_any(to - 1, &["thu", "kiệm", "động", "có"]) {
        return (from, to);
    }
    let modal = to > from + 2 && r.is_any(to - 2, &["phải", "sẽ", "cần", "đã"]);
    (from, to - 1 - usize::from(modal))
}

/// Verbs of what there is to be so much of, which begin a clause of their own behind a comma.
static DONE: Table<&str, 128> = Table::new(&[
    "xây",
    "xây mới",
    "xây dựng",
    "xây dựng mới",
    "thành lập",
    "thành lập mới",
    "mở",
    "mở mới",
    "trao",
    "trao tặng",
    "tặng",
    "hỗ trợ",
    "tổ chức",
    "đào tạo",
    "tập huấn",
    "bồi dưỡng",
    "trồng",
    "trồng mới",
    "lắp đặt",
    "lắp đặt mới",
    "đầu tư",
    "đầu tư mới",
    "sửa chữa",
    "nâng cấp",
    "cải tạo",
    "phát triển",
    "phát triển mới",
    "hình thành",
    "kết nạp",
    "kết nạp mới",
    "giải quyết việc làm cho",
    "tạo việc làm cho",
    "ra mắt",
    "khánh thành",
    "khởi công",
    "bàn giao",
    "xóa",
    "biên soạn",
    "phát hành",
    "cấp mới",
]);

/// Verbs with which it begins to tell what is done before. A noun there may as well say of what there is to be so much:
/// `Đường liên xã, mở 05 tuyến`.
static BEFORE: Table<&str, 128> = Table::new(&[
    "huy động",
    "vận động",
    "phối hợp",
    "phối hợp với",
    "đẩy mạnh",
    "tăng cường",
    "rà soát",
    "tuyên truyền",
    "kêu gọi",
    "mời gọi",
    "thu hút",
    "tranh thủ",
    "tìm kiếm",
    "xây dựng",
    "ban hành",
    "nghiên cứu",
    "quy hoạch",
    "chỉ đạo",
    "hướng dẫn",
    "khuyến khích",
    "tham mưu",
    "bố trí",
    "lồng ghép",
    "tổ chức",
    "triển khai",
    "thực hiện",
    "đấu thầu",
    "chỉnh trang",
    "khảo sát",
    "chú trọng",
    "tập trung",
    "quan tâm",
    "phát huy",
    "nâng cao",
    "kết nối",
    "lập",
    "giải phóng mặt bằng",
    "thực hiện giải phóng mặt bằng",
]);

/// How many words tell at least what is done before.
const EARLIER: usize = 3;

/// Leaves what is done before out, where the verb right before the number begins a clause of its own: `Huy động nguồn lực xã hội,
/// | xây mới | 10 cầu`. Of two verbs in a row the first has the same object (`Cải tạo, nâng cấp 12 cầu`), and so has
/// what a colon or a rate names.
pub(super) fn without_earlier(r: &Reading<'_, '_>, amount: &Amount<'_>, behind: &Behind, head: Piece) -> Piece {
    let counted = matches!(amount.kind, MeasureKind::Count | MeasureKind::Quantity);
    if !counted || amount.linked || behind.is_empty() || head.1 != amount.lead {
        return head;
    }
    let Some(verb) = r.start_of(head.1, &DONE).filter(|&verb| verb > head.0 + EARLIER && r.behind_comma(verb)) else {
        return head;
    };
    let own = clause::work_before(r, verb - 1) || (head.0..verb).any(|at| r.is_colon(at)) || !r.begins(head.0, &BEFORE);
    if own { head } else { (verb, head.1) }
}

/// Verbs before a herd that tell how large it is to be.
static KEEPING: Table<&str, 16> = Table::new(&["duy trì", "ổn định", "giữ", "giữ vững", "giữ ổn định", "duy trì ổn định", "nâng", "tăng"]);

/// Leaves the verb before a herd out, of which the number tells the heads: `Duy trì | đàn bò sữa | 12.000 con`.
pub(super) fn without_keeping(r: &Reading<'_, '_>, amount: &Amount<'_>, behind: &Behind, head: Piece) -> Piece {
    if amount.kind != MeasureKind::Count || !behind.only_unit() {
        return head;
    }
    let herd = r.past(head.0, &KEEPING).filter(|&herd| herd + 1 < head.1 && r.begins(herd, &["đàn", "tổng đàn"]));
    (herd.unwrap_or(head.0), head.1)
}

/// What another number measures, without the number phrase at its end: `hộ được báo trước | ít nhất 24 giờ`. A word alone before
/// that names nothing.
pub(super) fn without_number(amount: &Amount<'_>, pieces: &Pieces) -> Pieces {
    let cut = |&(from, to): &Piece| if to == amount.to && from + 1 < amount.lead { (from, amount.lead) } else { (from, to) };
    pieces.iter().map(cut).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, find};
    use crate::extract::passage::Passage;
    use crate::words::Words;

    #[test]
    fn words_that_the_number_makes_superfluous() {
        for (text, expected) in [
            ("Đảm bảo xây dựng trạm đo mưa đạt 100%", "xây dựng trạm đo mưa"),
            ("Bảo đảm duy tu bến phà, cầu phao đạt 80%; kiểm tra", "duy tu bến phà, cầu phao"),
            ("Đảm bảo phủ sóng các đảo đạt 90% năm 2029.", "phủ sóng các đảo"),
            ("Đảm bảo làm đường gom đạt 70% và trồng cây dọc tuyến", "làm đường gom"),
            ("có 28 trạm bơm chạy điện mặt trời (Chiếm 32,2 %)", "trạm bơm chạy điện mặt trời"),
            ("Có 12 bến phà đạt chuẩn (chiếm 40%)", "bến phà đạt chuẩn"),
            ("45/60 cầu phao được kiểm định (75%)", "cầu phao được kiểm định"),
            ("Tốt nghiệp THCS: 361/362 học sinh, đạt 99,7%", "Tốt nghiệp THCS"),
            ("Học sinh lên lớp: 151/151 học sinh (100%)", "Học sinh lên lớp"),
            ("Tốt nghiệp: Điểm Tân Mỹ 249/249 (100%), Điểm Tân Kiều 112/113 (99,12%)", "Điểm Tân Kiều"),
            ("Xóm Bắc 45/60 nóc nhà (75%), xóm Đông 30/40 nóc nhà (75%)", "xóm Đông nóc nhà"),
            ("Đã cấp 4.500/5.000 giấy chứng nhận, đạt 90%", "Đã cấp giấy chứng nhận"),
            ("Điểm trường Tân Kiều 112/113 (99,12%)", "Điểm trường Tân Kiều"),
            ("Số đơn vị trực 24/24 giờ đạt 90%", "Số đơn vị trực 24/24 giờ"),
            ("Tỷ lệ phòng học kiên cố 361/380 phòng, đạt 95%", "Tỷ lệ phòng học kiên cố"),
            ("Phòng học kiên cố 361/380 phòng, đạt 95%", "Phòng học kiên cố"),
            ("Chi sửa phà: thực hiện 9 tỷ đồng, đạt 98% dự toán", "Chi sửa phà"),
            ("Chi sửa phà: Ước thực hiện 9 tỷ đồng, bằng 67% kế hoạch", "Chi sửa phà"),
            ("Chi sửa phà: đã thực hiện 9 tỷ đồng", "Chi sửa phà"),
            ("Chi sửa phà ước thực hiện 9 tỷ đồng, đạt 101% dự toán", "Chi sửa phà"),
            ("Chi sửa phà: dự kiến thực hiện 9 tỷ đồng", "Chi sửa phà"),
            // Behind a verb may stand what it is done with.
            ("Bến phà: thực hiện 100% vé điện tử", "vé điện tử"),
            ("Bến phà: thực hiện sửa chữa 9 tỷ đồng", "thực hiện sửa chữa"),
            // Without `đạt` it is the verb of the sentence; a bracket may stand behind a name.
            ("Bảo đảm cơ sở vật chất và duy trì bếp ăn cho 100% học viên", "Bảo đảm cơ sở vật chất và duy trì bếp ăn cho học viên"),
            ("Số hộ dùng nước máy (chiếm 40%)", "Số hộ dùng nước máy"),
        ] {
            let found = find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found);
            assert_eq!(found.last().map(|measure| &*measure.indicator), Some(expected), "{text}");
        }
    }

    fn indicators(text: &str) -> Vec<String> {
        find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found.indicator.into_owned())
    }

    #[test]
    fn what_tells_when_is_no_part_of_it() {
        let indicator = |text: &str| {
            let from = text.find("trước ngày").unwrap_or_default();
            let due = from..from + "trước ngày 30/6/2027".len();
            let found = find(&Passage::of(&Words::new(text)), &[due], Actors::default, |found| found.indicator.into_owned());
            found.into_iter().next().unwrap_or_default()
        };
        for text in [
            "Số hóa 100% bản đồ, hoàn thành trước ngày 30/6/2027",
            "Số hóa 100% bản đồ, xong trước ngày 30/6/2027.",
            "Số hóa 100% bản đồ và hoàn thành trước ngày 30/6/2027",
            "Số hóa 100% bản đồ, bảo đảm hoàn thành trước ngày 30/6/2027",
            "Số hóa 100% bản đồ, thời gian hoàn thành trước ngày 30/6/2027",
        ] {
            assert_eq!(indicator(text), "Số hóa bản đồ", "{text}");
        }
        for (text, expected) in [
            ("Trồng 50 ha keo, hoàn thành trước ngày 30/6/2027", "Trồng keo"),
            // What befalls the things themselves.
            ("100% bản đồ được số hóa hoàn thành trước ngày 30/6/2027", "bản đồ được số hóa hoàn thành"),
            ("100% cầu được khởi công, hoàn thành trước ngày 30/6/2027", "cầu được khởi công, hoàn thành"),
            ("100% cầu khởi công, hoàn thành trước ngày 30/6/2027", "cầu khởi công, hoàn thành"),
            ("Xây dựng 05 cầu khởi công, hoàn thành trước ngày 30/6/2027", "cầu khởi công, hoàn thành"),
            ("Số cầu khởi công, hoàn thành trước ngày 30/6/2027 đạt 12 cầu", "Số cầu khởi công, hoàn thành"),
        ] {
            assert_eq!(indicator(text), expected, "{text}");
        }
    }

    #[test]
    fn a_passive_leads_to_its_number() {
        for text in [
            "Thời gian chờ phà được rút ngắn 20%",
            "Thời gian chờ phà được cắt giảm tối thiểu 30%",
            "Thời gian chờ phà phải được giảm ít nhất 30%",
            "Thời gian chờ phà sẽ được duy trì ở mức 5%",
        ] {
            assert_eq!(indicators(text), ["Thời gian chờ phà"], "{text}");
        }
        for (text, expected) in [
            ("Phí đò thu được tăng 5%", "Phí đò thu được"),
            ("Kinh phí tiết kiệm được tăng 5%", "Kinh phí tiết kiệm được"),
            ("Số vốn huy động được tăng 5%", "Số vốn huy động được"),
        ] {
            assert_eq!(indicators(text), [expected], "{text}");
        }
    }

    #[test]
    fn what_is_done_before_is_not_what_is_counted() {
        for (text, expected) in [
            ("Huy động nguồn lực xã hội, xây mới 10 cầu phao", "cầu phao"),
            ("Vận động các nhà hảo tâm, trao 50 suất học bổng", "suất học bổng"),
            ("Tìm kiếm nguồn giống, trồng 50 ha sâm", "trồng sâm"),
            // Verbs of one object, and what is named before a colon or as a rate.
            ("Cải tạo, nâng cấp 45 km đường tỉnh", "Cải tạo, nâng cấp đường tỉnh"),
            ("Sông Gâm: Đo độ sâu bến, lắp đặt 04 phao", "Đo độ sâu bến, lắp đặt phao"),
            ("Kinh phí mở hội chợ, tập huấn 500 cán bộ", "Kinh phí mở hội chợ, tập huấn"),
            ("Đẩy mạnh trồng rừng, nâng độ che phủ rừng lên 62%", "độ che phủ rừng"),
            ("Đường liên xã, mở 05 tuyến", "Đường liên xã, mở tuyến"),
            ("Hội thi sáng tác thơ, trao 10 giải", "Hội thi sáng tác thơ, trao giải"),
            ("Ghi chép nhật ký, chăm sóc 50 ha sâm", "Ghi chép nhật ký, chăm sóc"),
        ] {
            assert_eq!(indicators(text), [expected], "{text}");
        }
    }

    #[test]
    fn a_herd_is_what_its_heads_count() {
        for (text, expected) in [
            ("Duy trì đàn dê 12.000 con", "đàn dê"),
            ("Ổn định đàn dê 12.000 con trở lên", "đàn dê"),
            ("Duy trì 12 lồng nuôi dê", "lồng nuôi dê"),
            ("Giai đoạn 1 (2026 - 2027): hỗ trợ 50 hợp tác xã", "hợp tác xã"),
            ("Tổ 4: Xây dựng 05 nhà văn hóa", "Tổ 4 Xây dựng nhà văn hóa"),
        ] {
            assert_eq!(indicators(text), [expected], "{text}");
        }
    }

    #[test]
    fn a_number_within_what_another_measures_names_not_itself() {
        for (text, expected) in [
            ("100% hộ được báo lũ trước ít nhất 24 giờ", "hộ được báo lũ trước"),
            ("80% hộ được xây nhà rộng 40 m2", "hộ được xây nhà rộng"),
            ("80% hộ được xây nhà đạt 40 m2", "hộ được xây nhà"),
        ] {
            assert_eq!(indicators(text).get(1).map(String::as_str), Some(expected), "{text}");
        }
    }

    #[test]
    fn verbs_of_new_work_commit() {
        for text in [
            "Lắp mới 12 camera",
            "Làm mới 03 bến phà",
            "trồng mới 500 cây xanh",
            "xây mới 04 cầu phao",
            "mở mới 02 tuyến đường",
            "cấp mới 30 tài khoản",
        ] {
            assert_eq!(find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found).len(), 1, "{text}");
        }
        for text in ["đổi mới 12 lĩnh vực", "xã mới 3"] {
            assert!(find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found).is_empty(), "{text}");
        }
    }
}
