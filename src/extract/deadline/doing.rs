//! Whether a rhythm tells how often something is done: `tổ chức họp hằng quý`. Elsewhere it is the attribute of a noun (`công tác
//! khen thưởng hằng năm`, `chế độ báo cáo định kỳ`), a rate (`tăng bình quân hằng năm 2%`), or tells which plan, budget or papers
//! are meant (`trong kế hoạch hằng năm`).

use super::rhythm;
use super::setting::{Phrase, starts_clause};
use super::told_of;
use crate::extract::phrases::Table;
use crate::words::Words;

/// Sums of money: `hằng năm` after them tells which budget, not when.
static MONEY: Table<&str> = Table::new(&[
    "dự toán",
    "ngân sách",
    "kinh phí",
    "nguồn vốn",
    "vốn",
    "chi thường xuyên",
    "được giao",
    "thu nhập",
    "doanh thu",
    "nguồn thu",
    "số thu",
    "bội chi",
    "chi phí",
    "kế hoạch vốn",
]);

/// Plans and the like: `hằng năm` after them is their kind, unless they are what is to be made.
static PLANS: Table<&str> = Table::new(&["kế hoạch", "chương trình", "nhiệm vụ", "chỉ tiêu", "nghị quyết", "phong trào", "đề án"]);

/// The nouns that tell a custom: a rhythm after them is its attribute.
static CUSTOMS: Table<&str> = Table::new(&[
    "công tác",
    "chế độ",
    "quy trình",
    "chiến dịch",
    "các chiến dịch",
    "kết quả",
    "thông báo",
    "chương trình bồi dưỡng",
    "đợt cao điểm",
    "lễ hội",
]);

/// The verbs of doing: a rhythm after one of them tells how often.
static DOING: Table<&str> = Table::new(&[
    "thực hiện",
    "triển khai",
    "tổ chức",
    "xây dựng",
    "ban hành",
    "rà soát",
    "đánh giá",
    "cập nhật",
    "tổng hợp",
    "xác định",
    "công bố",
    "gửi",
    "kiểm tra",
    "sơ kết",
    "tổng kết",
    "khen thưởng cho",
    "báo cáo kết quả",
    "báo cáo công tác",
    "hoàn thành",
    "tiến hành",
    "giao ban",
    "họp",
    "diễn tập",
    "thiết lập",
    "duy trì",
    "bổ sung",
]);

/// The verbs that make a plan or carry it out: `xây dựng kế hoạch hằng năm` is done every year.
static MAKING: Table<&str> =
    Table::new(&["ban hành", "xây dựng", "lập", "triển khai", "thực hiện", "tham mưu", "tổ chức", "giao", "hoàn thành", "đánh giá"]);

/// The nouns that a bare `định kỳ` qualifies.
static RULES: Table<&str> = Table::new(&["chế độ", "quy trình", "cơ chế", "hệ thống", "chu kỳ", "lịch", "gồm báo cáo"]);

/// The papers of which a share is told, and what may stand between the share and them: `100% | văn bản, báo cáo định kỳ`. In a
/// share that is named as one they may be sent, too.
const PAPERS: [&str; 1] = ["báo cáo"];
static BESIDE_PAPERS: Table<&str, 32> =
    Table::new(&["các", "số", "số lượng", "các loại", "loại", "văn bản ,", "văn bản và", "hồ sơ ,", "hồ sơ và", "tài liệu ,"]);
const SENT: [&str; 5] = ["gửi", "nộp", "lập", "thực hiện", "gửi , nhận"];

/// How many of those words there are at most.
const MOST_BESIDE: usize = 3;

/// What befalls those for whom, or of which, something is done: `hằng năm` behind it tells who is meant. The words of whom
/// and of what stand near before it: `tập huấn | cho lao động được tuyển dụng hằng năm`.
static BEFALLING: Table<&str, 8> = Table::new(&["được tuyển dụng", "tăng thêm", "phát sinh", "ra trường", "mới tuyển", "được tuyển"]);
static MEANT: Table<&str, 8> = Table::new(&["cho", "đối với", "số liệu", "dữ liệu"]);

/// How many words before the rhythm they stand at most.
const MEANT_REACH: usize = 8;

/// How far before a rhythm its noun may stand, and how far before a bare `định kỳ`.
const NOUN_REACH: usize = 14;
const RULE_REACH: usize = 6;

/// The prepositions before a plan in which something is done.
static INSIDE: Table<&str> = Table::new(&["trong", "tại", "vào", "theo", "với", "thuộc", "của", "từ", "căn cứ"]);

/// What hằng năm is told of, when it is no time: growth, crops, plans of the middle term.
static AVERAGES: Table<&str> =
    Table::new(&["bình quân", "trung bình", "cây", "cây trồng", "tăng trưởng", "lượng mưa", "trung hạn ,", "trung hạn và", "dài hạn ,"]);

/// The kinds of crops: `hằng năm` behind them tells how long they stand, `cây công nghiệp | hằng năm`.
static CROPS: Table<&str, 16> =
    Table::new(&["cây công nghiệp", "cây dược liệu", "cây thực phẩm", "cây rau màu", "cây màu", "cây gia vị", "cây nông nghiệp"]);

/// Whether a single `hằng năm` at `from..to` is the time of doing and not the attribute of a noun.
pub(super) fn is_time_of_doing(phrase: &Phrase<'_, '_>, from: usize, to: usize) -> bool {
    if phrase.opens(from) {
        return !grows(phrase, to);
    }
    // `giảm hằng năm 1%` is a rate.
    if phrase.after(from, &AVERAGES) || phrase.words.number(to).is_some() {
        return false;
    }
    // `, hằng năm tổ chức …` opens a clause of its own.
    if phrase.after(from, &[",", "và"]) && starts_clause(phrase.words, to) {
        return true;
    }
    // `hằng năm (trước ngày 15/11)`: only what is done has a last day.
    if due_day(phrase.words, to) {
        return true;
    }
    if rhythm::on_weekday(phrase.words, from) {
        return true;
    }
    if phrase.after(from, &CROPS) || phrase.near(from, &MONEY, 9) || befalls_those_meant(phrase, from) {
        return false;
    }
    if told_of::is_of_judging(phrase, from, to) {
        return false;
    }
    if let Some(of_doing) = of_report(phrase, from, to) {
        return of_doing;
    }
    !inside_plan(phrase, from) && !qualifies(phrase, from, to) && !told_of::is_custom(phrase, from, to)
}

/// Whether the words before `hằng năm` say, in the same clause, what befalls those for whom or of which something is done.
fn befalls_those_meant(phrase: &Phrase<'_, '_>, from: usize) -> bool {
    let words = phrase.words;
    let Some(befalling) = words.start_of(from, &BEFALLING) else { return false };
    let clause = (from.saturating_sub(MEANT_REACH)..befalling).rev().take_while(|&at| !phrase.stops(at) && !words.mark(at, ','));
    clause.into_iter().any(|at| words.past(at, &MEANT).is_some_and(|end| end < befalling))
}

/// What a report in which something is told stands behind, and what one that is made does: `tổng hợp | vào báo cáo …`.
const IN_REPORT: [&str; 6] = ["trong", "vào", "vào các", "trong các", "lồng ghép báo cáo", "qua"];
const MAKES_REPORT: [&str; 5] = [",", "và", "tổng hợp", "gửi", "lập"];

/// What stands before the day on which a report is due.
const DUE_ON: [&str; 4] = ["trước", "vào ngày", "chậm nhất", "muộn nhất"];

/// How many words behind the rhythm that day stands at most.
const SENTENCE: usize = 30;

/// What stands before those to whom a report goes, and the first words of their names.
const GOES_TO: [&str; 6] = ["về", "gửi", "gửi về", "cho", "với", "tới"];
static RECEIVERS: Table<&str> = Table::new(&[
    "sở",
    "ubnd",
    "ủy ban",
    "ban",
    "bộ",
    "phòng",
    "văn phòng",
    "cơ quan",
    "trung tâm",
    "hội đồng",
    "hđnd",
    "công an",
    "chi cục",
    "thường trực",
    "chủ tịch",
    "tỉnh ủy",
    "thành ủy",
    "đảng ủy",
]);

/// What a report before `hằng quý` makes of it, where that can be told: the name of the report in which something is told,
/// `Tổng hợp vào báo cáo công tác dân tộc | hằng năm`, or how often it goes to somebody, `Báo cáo kết quả | hằng quý về Sở …`.
fn of_report(phrase: &Phrase<'_, '_>, from: usize, to: usize) -> Option<bool> {
    let words = phrase.words;
    let joined = |at: usize| at > 0 && words.is_any(at - 1, &[",", "và"]) && words.begins(at, &DOING);
    let mut clause = (from.saturating_sub(NOUN_REACH)..from).rev().take_while(|&at| !phrase.stops(at));
    let at = clause.find(|&at| words.phrase(at, "báo cáo").is_some() || joined(at)).filter(|&at| words.is(at, "báo"))?;
    // The day on which it is due tells more.
    if (to..(to + SENTENCE).min(words.len())).take_while(|&at| !phrase.stops(at)).any(|at| words.begins(at, &DUE_ON)) {
        return None;
    }
    if phrase.after(at, &IN_REPORT) {
        return Some(false);
    }
    // `báo cáo chương trình hằng năm` names the programme.
    if words.start_of(from, &PLANS).is_some() {
        return None;
    }
    let made = phrase.opens(at) || phrase.after(at, &MAKES_REPORT);
    let ends = || phrase.opens(at) && phrase.after(from, &["báo cáo kết quả"]) && (to >= words.len() || words.is_any(to, &[".", ";", ","]));
    (made && (is_sent(words, to) || ends())).then_some(true)
}

/// Whether something goes to somebody right behind a rhythm.
pub(super) fn is_sent(words: &Words<'_>, index: usize) -> bool {
    words.past(index, &GOES_TO).is_some_and(|receiver| words.begins(receiver, &RECEIVERS))
}

/// Whether a bracket with the last day has just been closed.
fn due_day(words: &Words<'_>, end: usize) -> bool {
    end.checked_sub(1).is_some_and(|last| words.mark(last, ')'))
}

/// Whether a rhythm is the attribute of a noun: one that tells a custom (`công tác khen thưởng
/// hằng năm`) or a plan that nobody is asked to make stands before it, and no verb of doing between.
fn qualifies(phrase: &Phrase<'_, '_>, from: usize, to: usize) -> bool {
    let words = phrase.words;
    if starts_clause(words, to) && words.begins(to, &DOING) {
        return false;
    }
    for at in (from.saturating_sub(NOUN_REACH)..from).rev() {
        if phrase.stops(at) {
            return false;
        }
        let fits = |end: Option<usize>| end.is_some_and(|end| end <= from);
        if fits(words.past(at, &CUSTOMS)) {
            return !phrase.after(at, &DOING);
        }
        if fits(words.past(at, &PLANS)) {
            return !phrase.near(at, &MAKING, 8);
        }
        if fits(words.past(at, &DOING)) {
            return false;
        }
    }
    false
}

/// Whether a bare `định kỳ` tells what rules or papers are like: `quy trình cập nhật định kỳ`.
pub(super) fn is_kind_of_rules(phrase: &Phrase<'_, '_>, from: usize, to: usize) -> bool {
    let words = phrase.words;
    if phrase.opens(from) || (starts_clause(words, to) && !words.is_any(to, &["được", "về"])) {
        return false;
    }
    (from.saturating_sub(RULE_REACH)..from)
        .rev()
        .take_while(|&at| !phrase.stops(at) && !words.mark(at, ','))
        .any(|at| words.past(at, &RULES).is_some_and(|end| end <= from))
        || words.mark(to, ',') && phrase.after(from, &["thông báo"])
}

/// Whether a bare `định kỳ` tells which reports a share is told of: `100% báo cáo | định kỳ`, `Tỷ lệ gửi báo cáo | định kỳ đúng hạn`.
pub(super) fn is_of_counted_papers(phrase: &Phrase<'_, '_>, from: usize, to: usize) -> bool {
    let words = phrase.words;
    let Some(mut at) = words.start_of(from, &PAPERS) else { return false };
    // `Số hóa 100% hồ sơ, | báo cáo định kỳ về Sở Xây dựng` goes on behind its comma with another verb.
    if at > 0 && words.is_any(at - 1, &[",", "và"]) && words.is_any(to, &["về", "cho", "với", "tới"]) {
        return false;
    }
    for _ in 0..MOST_BESIDE {
        let Some(before) = words.start_of(at, &BESIDE_PAPERS) else { break };
        at = before;
    }
    let share = |end: usize| words.start_of(end, &["tỷ lệ", "tỉ lệ"]).is_some();
    at > 0 && words.mark(at - 1, '%') || share(at) || words.start_of(at, &SENT).is_some_and(share)
}

/// What leads to the end of what is done: what grows there does not do so at a rate.
static AIMS: Table<&str, 8> = Table::new(&["để", "nhằm", "góp phần", "qua đó", "từ đó"]);

/// Whether the clause after `index` states growth in hundredths, so that `hằng năm` is its rate. What is done may have it
/// as its end: `Hằng năm, mở lớp dạy nghề, | qua đó giảm 2% số hộ nghèo`.
fn grows(phrase: &Phrase<'_, '_>, index: usize) -> bool {
    let words = phrase.words;
    let limit = (index + 40).min(words.len());
    let end = (index..limit)
        .find(|&at| phrase.stops(at) || at > index + 1 && words.begins(at, &AIMS) && !words.is(at - 1, "đấu"))
        .unwrap_or(limit);
    (index..end).any(|at| words.is_any(at, &["tăng", "giảm"]) && (at + 1..(at + 6).min(end)).any(|number| words.mark(number, '%')))
}

/// Whether `hằng năm` tells the kind of a plan in which, or after which, something is done.
fn inside_plan(phrase: &Phrase<'_, '_>, index: usize) -> bool {
    let words = phrase.words;
    (index.saturating_sub(12)..index)
        .rev()
        .take_while(|&at| !phrase.stops(at))
        .find(|&at| words.past(at, &PLANS).is_some_and(|end| end <= index))
        .is_some_and(|at| {
            let before = if phrase.after(at, &["các"]) { at - 1 } else { at };
            phrase.after(before, &INSIDE)
        })
}
