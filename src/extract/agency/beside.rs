//! Who acts beside another: `Chủ trì, cùng | Sở Y tế | rà soát …`, `Phối hợp với Sở Y tế khám bệnh; với | Sở Nội vụ | tổ chức …`,
//! `Sở Tài chính thẩm định dự toán, | Sở Nội vụ | tổng hợp …`.
//!
//! ```text
//! companions = ("cùng" | "cùng với") list deed         where a sentence begins, before no other subject
//! more       = (";" | ",") "với" list (deed | purpose)      behind the partners of the same sentence
//! others     = deed "," list deed                      behind a subject, where no body is the object of its deed
//! ```
//! A list after a comma reads like the objects of what stands before it, so a deed that concerns bodies or people, or a word
//! that addresses them, ends the search.

use super::body;
use super::end_of;
use super::lexicon::{QUANTIFIERS, VERBS};
use super::name::{self, Names};
use super::phrase::Phrase;
use super::starts::NAME;
use super::trust::Trust;
use super::verbs;
use crate::extract::phrases::Table;
use crate::words::Kind;

/// With whom somebody leads.
pub(super) static LEADS_WITH: Table<&str, 8> = Table::new(&["chủ trì cùng", "chủ trì cùng với", "chủ trì , cùng", "chủ trì , cùng với"]);

/// What begins a sentence of what is done together.
static TOGETHER: Table<&str, 8> = Table::new(&["cùng", "cùng với"]);

/// How far a sentence is looked at for another subject, or for further partners.
const SENTENCE: usize = 32;

/// What tells in what partners take part, and what ends the words of one matter.
const MATTERS: [&str; 3] = ["trong", "về", "để"];

/// The nouns of times, which are no matters.
const TIMES: [&str; 5] = ["năm", "tháng", "quý", "thời", "giai"];

/// How many times partners go on.
const STRETCHES: usize = 4;

/// What shows between two partners that another clause has begun.
static CLAUSES: Table<&str, 16> = Table::new(&["phối hợp", "giao", "chủ trì", "đề nghị", "yêu cầu", "phân công", "nếu", "khi"]);

/// What is told of somebody, and what then follows for them: `với UBND các xã hoàn thành tốt thì …`.
static TOLD: Table<&str, 16> = Table::new(&["hoàn thành", "vi phạm", "thực hiện tốt", "chấp hành", "đạt", "đăng ký", "tham gia"]);

/// With what those begin who are further partners, and what the words behind them have where something is told of them.
static JOINED: Table<&str, 8> = Table::new(&["sở", "công an", "phòng", "ban", "ubnd", "ủy ban nhân dân"]);
const TOLD_OF: [&str; 5] = ["cần", "phải", "được", "chậm", "thì"];

/// How many words a deed has, and how many others may act.
const DEED: usize = 16;
const OTHERS: usize = 4;

/// What a deed has that concerns bodies or people, or is told of them.
static CONCERNING: Table<&str> = Table::new(&[
    "của",
    "với",
    "cho",
    "do",
    "từ",
    "gửi",
    "trình",
    "giữa",
    "như",
    "gồm",
    "bao gồm",
    "đến",
    "tới",
    "tại",
    "ở",
    "để",
    "khi",
    "nếu",
    "hướng dẫn",
    "chỉ đạo",
    "đôn đốc",
    "yêu cầu",
    "đề nghị",
    "giao",
    "giám sát",
    "kiểm tra",
    "hỗ trợ",
    "phối hợp",
    "báo cáo",
    "thông báo",
    "tham mưu",
    "mời",
    "vận động",
    "phân công",
    "giúp",
    "thanh tra",
    "tập huấn",
    "đào tạo",
    "bồi dưỡng",
    "ủy quyền",
    "người",
    "nhân dân",
    "học sinh",
    "lấy ý kiến",
    "được",
    "trong đó",
    "cùng",
    "theo",
    "thành lập",
    "kiện toàn",
    "đánh giá",
]);

/// With what those begin who act beside another, each on its own tier.
static OWN: Table<&str, 32> = Table::new(&[
    "sở",
    "phòng",
    "công an",
    "bộ chỉ huy",
    "chi cục",
    "trung tâm",
    "kho bạc",
    "thuế",
    "hạt",
    "trạm",
    "ubnd các",
    "ubnd cấp",
    "ubnd xã",
    "ubnd phường",
    "ủy ban nhân dân các",
    "ủy ban nhân dân cấp",
    "ủy ban nhân dân xã",
    "ủy ban nhân dân phường",
]);

/// What is done by those above with the work of others, who are charged with nothing by that.
static DECIDING: Table<&str, 8> = Table::new(&["phê duyệt", "xem xét", "quyết định", "thẩm tra", "ban hành"]);

/// With whom somebody leads of whom the heading or the name before it tells: `Chủ trì, cùng | Sở Y tế`.
pub(super) fn led(phrase: &Phrase<'_, '_>, at: usize) -> Option<Names> {
    // Where a sentence begins every word is asked for.
    let start = if phrase.is(at, "chủ") { phrase.past(at, &LEADS_WITH)? } else { return None };
    let names = name::list(phrase, start, Trust::Sure);
    (!names.is_empty()).then_some(names)
}

/// Together with whom something is done, where a sentence begins: `Cùng với | Sở Y tế và các xã | rà soát …`.
pub(super) fn companions(phrase: &Phrase<'_, '_>, at: usize) -> Option<Names> {
    if !phrase.is(at, "cùng") {
        return None;
    }
    let start = phrase.past(at, &TOGETHER)?;
    let names = name::list(phrase, start, Trust::Sure);
    let end = end_of(&names, start);
    // `Cùng với Sở Y tế, Công an tỉnh rà soát`: the second may be who does it.
    let listed = names.iter().any(|name| phrase.is(name.end, ","));
    let plain = |at: usize| body::is_generic(phrase, at) && !phrase.begins(at, &QUANTIFIERS);
    let named = names.first().is_some_and(|first| !plain(first.start));
    (named && !listed && deed(phrase, end) && !another_subject(phrase, end)).then_some(names)
}

/// Whether behind a comma of the sentence a name begins, which may be its subject.
fn another_subject(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let mut rest = (at..phrase.len().min(at + SENTENCE)).take_while(|&at| !phrase.any(at, &[".", ";"]));
    let begins = |at: usize| (phrase.capital(at) || phrase.begins(at, &QUANTIFIERS)) && phrase.may_begin(at, NAME);
    rest.any(|at| phrase.is(at, ",") && begins(at + 1))
}

/// Whether a verb of several syllables stands at a word, or the one of one syllable that is half of no noun.
fn deed(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    verbs::is_verb(phrase, at) && (phrase.past(at, &VERBS) > Some(at + 1) || phrase.is(at, "lập") && phrase.letters(at + 1))
}

/// Adds the partners of the same sentence whom another `với` tells: `…; với | Sở Nội vụ | tổ chức đào tạo`,
/// `… trong cấp phép, với | Công an tỉnh | trong …`.
pub(super) fn more(phrase: &Phrase<'_, '_>, names: &mut Names) {
    for _ in 0..STRETCHES {
        let Some(from) = names.last().map(|name| name.end) else { return };
        let Some(others) = next(phrase, from) else { return };
        names.extend(others);
    }
}

fn next(phrase: &Phrase<'_, '_>, from: usize) -> Option<Names> {
    let matter = phrase.any(from, &MATTERS);
    if !matter && !deed(phrase, from) {
        return None;
    }
    let with = |at: usize| phrase.is(at + 1, "với") && phrase.any(at, &[";", ","]);
    let joint = (from..phrase.len().min(from + SENTENCE)).find(|&at| with(at))?;
    // Nothing between ends the clause, nor does a clause end unless `với` goes on with it.
    let ends = |at: usize| phrase.any(at, &[".", ":", "(", ";"]) || at > from && phrase.begins(at, &CLAUSES);
    if (from..joint).any(ends) {
        return None;
    }
    let others = name::list(phrase, joint + 2, Trust::Sure);
    let end = end_of(&others, joint);
    let own = |at: usize| phrase.capital(at) && phrase.begins(at, &JOINED) && !body::is_generic(phrase, at);
    let alike = matter && phrase.words.key(end) == phrase.words.key(from) && !phrase.any(end + 1, &TIMES);
    let done = phrase.is(joint, ";") && deed(phrase, end) && !phrase.begins(end, &TOLD);
    let mut clause = (end..phrase.len().min(end + SENTENCE)).take_while(|&at| !phrase.any(at, &[".", ";"]));
    let told = clause.any(|at| phrase.any(at, &TOLD_OF) || phrase.kind(at) == Some(Kind::Digits));
    (!others.is_empty() && others.iter().all(|name| own(name.start)) && (alike || done) && !told).then_some(others)
}

/// Who else acts behind a subject whose names end at a word, each with a deed of their own.
pub(super) fn others(phrase: &Phrase<'_, '_>, from: usize) -> Names {
    let mut names = Names::new();
    let mut at = from;
    for _ in 0..OTHERS {
        let Some(others) = other(phrase, at) else { break };
        at = end_of(&others, at);
        names.extend(others);
    }
    names
}

fn other(phrase: &Phrase<'_, '_>, at: usize) -> Option<Names> {
    if !deed(phrase, at) {
        return None;
    }
    let comma = (at + 2..phrase.len().min(at + DEED)).find(|&at| phrase.kind(at) == Some(Kind::Mark)).filter(|&at| phrase.is(at, ","))?;
    // A capital begins the name of something, beside which what stands behind the comma may be another.
    let thing = |inner: usize| inner > at && phrase.capital(inner) || inner > at + 1 && phrase.may_begin(inner, NAME);
    let concerns = |inner: usize| phrase.begins(inner, &CONCERNING) || thing(inner);
    let start = comma + 1;
    if !phrase.capital(start) || !phrase.begins(start, &OWN) || (at..comma).any(concerns) {
        return None;
    }
    let names = name::list(phrase, start, Trust::Wary);
    let end = end_of(&names, start);
    (!names.is_empty() && !body::is_generic(phrase, start) && deed(phrase, end) && !phrase.begins(end, &DECIDING)).then_some(names)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{coordinating, lead};

    #[test]
    fn with_whom_somebody_leads_or_acts() {
        for (text, expected) in [
            ("Chủ trì, cùng Sở Y tế và UBND các xã lập sổ.", "Sở Y tế | UBND các xã"),
            ("Chủ trì cùng với các sở, ngành liên quan lập sổ.", "các sở, ngành liên quan"),
            ("Giao Sở Nội vụ chủ trì, cùng Sở Y tế lập sổ.", "Sở Y tế"),
            ("Sở Nội vụ chủ trì cùng Sở Y tế lập sổ.", "Sở Y tế"),
            ("Cùng với Sở Y tế rà soát trạm bơm.", "Sở Y tế"),
            ("Cùng Sở Y tế và các xã rà soát trạm bơm.", "Sở Y tế | các xã"),
            ("Cùng với các sở, ngành liên quan xây dựng bản đồ.", "các sở, ngành liên quan"),
            ("Rà soát quy hoạch cùng với các dự án đang triển khai.", ""),
            ("Cùng với việc trồng rừng, các đơn vị rà soát giống.", ""),
            ("Gửi báo cáo cùng dự toán của các đơn vị về Sở Tài chính.", ""),
            ("Cùng với đó, các đơn vị rà soát giống.", ""),
            ("Cùng với Sở Y tế, Công an tỉnh rà soát trạm bơm.", ""),
            ("Cùng các trường đào tạo nghề, Sở Nội vụ mở lớp.", ""),
            ("Cùng doanh nghiệp tháo gỡ khó khăn.", ""),
            ("Chủ trì họp. Chủ trì cùng Sở Y tế lập sổ.", "Sở Y tế"),
            ("Người chủ trì cùng các đơn vị ký sổ.", ""),
            ("Chủ nhiệm dự án chủ trì cùng các trường lập sổ.", ""),
            ("Các phần việc được giao chủ trì cùng các sở, ngành phải xong.", ""),
            ("Phát huy vai trò chủ trì, cùng các đơn vị lập sổ.", ""),
            ("Rà soát phần việc tỉnh chủ trì cùng các bộ, ngành.", ""),
            ("Rà soát các đề tài do sở, ngành chủ trì cùng các trường.", ""),
            ("Cơ quan chủ trì cùng các đơn vị phối hợp lập sổ.", ""),
        ] {
            assert_eq!(coordinating(text), expected, "{text}");
        }
    }

    #[test]
    fn partners_in_one_matter_after_another() {
        for (text, expected) in [
            ("Phối hợp với Sở Y tế bố trí thuốc; với Sở Nội vụ tổ chức tập huấn.", "Sở Y tế | Sở Nội vụ"),
            ("Phối hợp với Sở Y tế trong khám bệnh, với Công an xã trong tuần tra.", "Sở Y tế | Công an xã"),
            ("Phối hợp với Sở Y tế ký cam kết với các trường.", "Sở Y tế"),
            ("Phối hợp với Sở Y tế rà soát; với các trường vi phạm thì xử lý.", "Sở Y tế"),
            ("Phối hợp với Sở Y tế rà soát; với UBND các xã hoàn thành, khen thưởng.", "Sở Y tế"),
            ("Phối hợp với Sở Y tế bố trí vốn, với khả năng của các xã.", "Sở Y tế"),
            ("Phối hợp với Sở Y tế rà soát; với tinh thần khẩn trương.", "Sở Y tế"),
            ("Phối hợp với Sở Y tế rà soát, với Sở Nội vụ báo cáo.", "Sở Y tế"),
            ("Phối hợp với Sở Y tế rà soát; với Sở Nội vụ, báo cáo hằng quý.", "Sở Y tế"),
            ("Phối hợp với Sở Y tế rà soát; với Trường Tiểu học Tân An xây dựng đã lâu.", "Sở Y tế"),
            ("Phối hợp với Sở Y tế rà soát; với Sở Nội vụ triển khai chậm, nhắc nhở.", "Sở Y tế"),
            ("Phối hợp với Sở Y tế rà soát; với Công an xã tổ chức đội cần bổ sung người.", "Sở Y tế"),
            ("Phối hợp với Sở Y tế rà soát; với Sở Nội vụ thực hiện hợp đồng ký năm 2027.", "Sở Y tế"),
        ] {
            assert_eq!(coordinating(text), expected, "{text}");
        }
    }

    #[test]
    fn each_with_a_deed_of_their_own() {
        for (text, expected) in [
            ("Sở Y tế bố trí thuốc men, Sở Nội vụ tổng hợp danh sách.", "Sở Y tế | Sở Nội vụ"),
            ("Công an tỉnh bảo đảm an ninh, Sở Y tế bảo đảm y tế, UBND các xã bố trí hậu cần.", "Công an tỉnh | Sở Y tế | UBND các xã"),
            ("Sở Y tế lập danh sách, Sở Nội vụ lập dự toán.", "Sở Y tế | Sở Nội vụ"),
            ("Sở Y tế hướng dẫn các trường, UBND các xã, phường thực hiện.", "Sở Y tế"),
            ("Sở Y tế thông báo cho Công an tỉnh, Sở Nội vụ biết, thực hiện.", "Sở Y tế"),
            ("Sở Y tế trình UBND tỉnh, Chủ tịch UBND tỉnh khen thưởng.", "Sở Y tế"),
            ("Sở Y tế hoàn thiện hồ sơ, UBND tỉnh phê duyệt.", "Sở Y tế"),
            ("Sở Y tế hoàn thiện hồ sơ, Hội đồng nhân dân tỉnh thông qua.", "Sở Y tế"),
            ("Sở Y tế hoàn thiện hồ sơ, Ban Thường vụ Tỉnh ủy cho ý kiến.", "Sở Y tế"),
            ("Sở Y tế hoàn thiện hồ sơ, Văn phòng Chính phủ tổng hợp.", "Sở Y tế"),
            ("UBND xã lập dự toán, Hội đồng nhân dân xã tổ chức biểu quyết.", "UBND xã"),
            ("Phòng Kinh tế lập dự toán, UBND xã phê duyệt.", "Phòng Kinh tế"),
            ("Sở Xây dựng mở rộng đường, Tập đoàn Hòa Phát đầu tư khu nhà ở.", "Sở Xây dựng"),
            ("Sở Y tế thu thập ý kiến của chuyên gia, Sở Nội vụ tổng hợp.", "Sở Y tế"),
            ("Sở Y tế rà soát bệnh viện, Trung tâm Y tế thực hiện tự chủ.", "Sở Y tế"),
            ("Sở Y tế hoàn thiện hồ sơ, Sở Nội vụ và Công an tỉnh.", "Sở Y tế"),
            ("Sở Y tế hoàn thiện hồ sơ, báo cáo Sở Nội vụ.", "Sở Y tế"),
            ("Sở Y tế rà soát khu Bến Hải, Cảng Cửa Việt hoàn thiện hồ sơ.", "Sở Y tế"),
            ("Sở Y tế hoàn thiện hồ sơ, Sở Nội vụ được mời dự.", "Sở Y tế"),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
    }
}
