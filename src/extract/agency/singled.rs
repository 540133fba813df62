//! Who is singled out at the begin of a sentence: `Riêng | Sở Y tế | báo cáo …`, `Đối với | Sở Tài chính | : Bố trí …`.
//!
//! ```text
//! singled = "riêng" name act  |  "đối với" offices (":" | "mỗi đơn vị") act  |  "đối với" sorts of offices ":" own act
//! ```
//! What is done to somebody names no doer: `Đối với Trạm Y tế các xã: nâng cấp, sửa chữa`, `Đối với các hợp tác xã: hỗ trợ …`.
//! Of sorts of offices more is said than of one that has a name, so only what nobody does for them makes them act:
//! `Đối với các sở, ngành: gửi báo cáo …`.
//! A comma behind the name of whom `riêng` and `đối với` speak makes them an opener (`Đối với các xã, | Sở Y tế …`).

use super::body;
use super::end_of;
use super::giver;
use super::lexicon::PERSONS;
use super::name::{self, Names};
use super::phrase::Phrase;
use super::trust::Trust;
use super::verbs;
use crate::extract::phrases::Table;

/// What is done to those of whom `đối với` speaks.
static DONE_TO: Table<&str> = Table::new(&[
    "hỗ trợ",
    "hướng dẫn",
    "kiểm tra",
    "thanh tra",
    "giám sát",
    "đào tạo",
    "tập huấn",
    "bồi dưỡng",
    "đánh giá",
    "xếp loại",
    "khen thưởng",
    "biểu dương",
    "đầu tư",
    "nâng cấp",
    "sửa chữa",
    "cải tạo",
    "xây dựng",
    "sắp xếp",
    "sáp nhập",
    "thành lập",
    "kiện toàn",
    "vận động",
    "tuyên truyền",
    "khuyến khích",
    "trang bị",
    "mua sắm",
    "bổ sung",
    "điều chỉnh",
    "xử lý",
    "chấn chỉnh",
    "nhắc nhở",
    "yêu cầu",
    "giao",
]);

/// What only those do of whom `đối với` speaks, though some of it begins like what is done to them.
static OWN_ACTS: Table<&str, 64> = Table::new(&[
    "xây dựng kế hoạch",
    "xây dựng phương án",
    "xây dựng chương trình",
    "xây dựng báo cáo",
    "xây dựng dự toán",
    "lập kế hoạch",
    "lập dự toán",
    "ban hành kế hoạch",
    "ban hành văn bản",
    "gửi báo cáo",
    "gửi kế hoạch",
    "gửi danh sách",
    "báo cáo kết quả",
    "báo cáo ubnd",
    "báo cáo ủy ban",
    "báo cáo về",
    "chủ động",
    "căn cứ",
    "chịu trách nhiệm",
    "có trách nhiệm",
    "nghiêm túc",
    "khẩn trương",
]);

/// How many words of an act may show that it is not bidden.
const TOLD: usize = 10;

/// The sorts of offices that a plan charges.
static SORTS: Table<&str, 16> =
    Table::new(&["các sở", "các ban", "các ngành", "các phòng", "các cơ quan", "các đơn vị", "các địa phương", "các xã", "các phường"]);

/// How far behind the colon it may be told that somebody else leads.
const OTHERS: usize = 40;

/// The names behind `riêng` or `đối với` at a word, when they are to do what follows.
pub(super) fn read(phrase: &Phrase<'_, '_>, at: usize) -> Option<Names> {
    let alone = phrase.is(at, "riêng");
    let from = if alone { at + 1 } else { phrase.phrase(at, "đối với")? };
    let names = name::list(phrase, from, Trust::Sure);
    let end = name::aside(phrase, end_of(&names, from));
    let act = if alone { end } else { end + usize::from(phrase.is(end, ":")) };
    let shared = name::each(phrase, end_of(&names, from)).is_some();
    // `mỗi đơn vị | đề nghị cử …`: who is asked was told before.
    let act = if shared { phrase.phrase(act, "đề nghị").unwrap_or(act) } else { act };
    let charged = || if offices(phrase, &names) { !done_to(phrase, act) } else { act > end && do_it_themselves(phrase, &names, act) };
    // Several behind `riêng` may be those of an opener and the subject behind it.
    let told = if alone { names.len() == 1 } else { (act > end || shared) && charged() };
    (told && phrase.letters(act) && verbs::plain(phrase, act) && !giver::issues(phrase, from, act)).then_some(names)
}

/// Whether each of the names is that of an office, no sort of bodies.
fn offices(phrase: &Phrase<'_, '_>, names: &Names) -> bool {
    !names.is_empty() && names.iter().all(|name| !body::is_generic(phrase, name.start) && !phrase.begins(name.start, &PERSONS))
}

/// Whether each of the names is that of an office or of a sort of them, and they alone do what stands at a word.
fn do_it_themselves(phrase: &Phrase<'_, '_>, names: &Names, at: usize) -> bool {
    let office = |at: usize| phrase.begins(at, &SORTS) || !body::is_generic(phrase, at) && !phrase.begins(at, &PERSONS);
    // `Đối với các sở: báo cáo kết quả | còn chậm`: how it was done, told of what they did.
    let told = || (at..at + TOLD).take_while(|&at| !phrase.any(at, &[".", ";", ","])).any(|at| phrase.any(at, &["còn", "chưa"]));
    !names.is_empty()
        && names.iter().all(|name| office(name.start))
        && phrase.begins(at, &OWN_ACTS)
        && !told()
        && !led_by_others(phrase, at)
}

/// Whether what stands at a word is done to those of whom it is said, or somebody else leads it.
fn done_to(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    phrase.begins(at, &DONE_TO) && !phrase.begins(at, &OWN_ACTS) || led_by_others(phrase, at)
}

/// Whether the sentence that goes on at a word says who leads.
fn led_by_others(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let mut clause = (at..phrase.len().min(at + OTHERS)).take_while(|&at| !phrase.is(at, "."));
    clause.any(|at| phrase.phrase(at, "chủ trì").is_some())
}

#[cfg(test)]
mod tests {
    use super::super::tests::lead;

    #[test]
    fn who_is_singled_out() {
        for (text, expected) in [
            ("Riêng Sở Y tế báo cáo kết quả trước ngày 15/12/2027.", "Sở Y tế"),
            ("Kết thúc trong quý III. Riêng UBND các xã rà soát xong trong quý IV.", "UBND các xã"),
            ("Đối với Sở Tài chính: Bố trí kinh phí trồng rừng.", "Sở Tài chính"),
            ("Đối với Công an tỉnh, Sở Xây dựng: tổ chức tuần tra các bến đò.", "Công an tỉnh | Sở Xây dựng"),
            ("Đối với UBND các xã: xây dựng kế hoạch trước ngày 15/12/2027.", "UBND các xã"),
            ("Đối với các sở, ban, ngành: gửi báo cáo về Sở Nội vụ trước ngày 15/12/2027.", "các sở, ban, ngành"),
            ("Đối với các cơ quan, đơn vị và UBND các xã: chủ động rà soát.", "các cơ quan, đơn vị | UBND các xã"),
            ("Đối với Sở Y tế; Sở Xây dựng; Công an tỉnh mỗi đơn vị đề nghị cử 02 người.", "Sở Y tế | Sở Xây dựng | Công an tỉnh"),
            ("Đối với Sở Y tế, Công an tỉnh, mỗi đơn vị cử 02 người.", "Sở Y tế | Công an tỉnh"),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
    }

    #[test]
    fn of_whom_it_is_only_said() {
        for text in [
            "Riêng các xã vùng cao, mức hỗ trợ là 70%.",
            "Đối với các xã: tỷ lệ che phủ đạt 40%.",
            "Đối với các xã: tổ chức lại địa giới.",
            "Đối với các sở, ngành: báo cáo kết quả năm 2026 còn chậm.",
            "Đối với các cơ quan, đơn vị: rà soát, sắp xếp đầu mối.",
            "Đối với các hợp tác xã: xây dựng kế hoạch hỗ trợ vốn.",
            "Đối với Sở Y tế: xây dựng trụ sở mới.",
            "Đối với Sở Y tế, mỗi đơn vị 02 biên chế.",
            "Đối với Sở Tài chính: 02 biên chế.",
            "Đối với các hợp tác xã: hỗ trợ máy móc, thiết bị.",
            "Đối với cán bộ, công chức: báo cáo kết quả học tập.",
            "Đối với Trạm Y tế các xã: nâng cấp, sửa chữa 12 trạm.",
            "Đối với Công ty Điện lực Đông An: thanh tra việc bán điện.",
            "Xây dựng nhà riêng cho Trạm Y tế xã.",
        ] {
            assert_eq!(lead(text), "", "{text}");
        }
        assert_eq!(lead("Đối với chợ: lập phương án; Sở Y tế chủ trì."), "Sở Y tế");
        assert_eq!(lead("Đối với các xã vùng cao, Sở Y tế bố trí bác sĩ."), "Sở Y tế");
        assert_eq!(lead("Riêng các xã vùng cao, Sở Y tế bố trí bác sĩ."), "Sở Y tế");
    }
}
