//! What a document is about: the words behind `về việc`, `ban hành`, `phê duyệt` …, up to
//! the end of the clause.

use std::ops::Range;

use crate::extract::gates::Gate;
use crate::extract::phrases::Table;
use crate::words::{Kind, Words};

use super::issuer;
use super::kind::is_kind;
use super::opener::OPENERS;
use super::symbol;

/// Where a subject ends although its sentence goes on, when it stands after a comma.
static SUBJECT_ENDS: Table<&str> = Table::new(&[
    "ủy ban",
    "ubnd",
    "ủy ban nhân dân",
    "hđnd",
    "hoàn thành trước",
    "hoàn thành trong",
    "thời gian hoàn thành",
    "phấn đấu đạt",
    "đề nghị các",
    "yêu cầu các",
    "các thôn chủ động",
    "các thôn rà soát",
    "các thôn tổ chức",
    "các thôn thực hiện",
    "các xã chủ động",
    "các xã rà soát",
    "các xã tổ chức",
    "các xã thực hiện",
    "các xã xây dựng",
    "các xã báo cáo",
    "trên cơ sở",
    "căn cứ",
    "đảm bảo",
    "bảo đảm",
    "nhằm",
    "góp phần",
    "gắn với",
    "đồng thời",
    "tập trung",
    "phù hợp",
    "tiếp tục",
    "các sở",
    "các cơ quan",
    "các đơn vị",
    "các địa phương",
    "trong đó",
    "để",
    "sở",
    "theo",
    "có",
    "qua đó",
    "từ đó",
]);

/// What opens a bracket that only gives the document a short name.
static SHORT_NAMES: Table<&str> = Table::new(&["sau đây", "gọi", "viết tắt", "dưới đây", "từ đây"]);

/// Where a subject ends although no mark stands before: what follows speaks of the document, or of others.
static BREAKS: Table<&str> = Table::new(&[
    "và các quy định",
    "và các văn bản",
    "và các quyết định",
    "và các nghị định",
    "và các thông tư",
    "và những quy định",
    "được sửa đổi",
    "đã được sửa đổi",
    "đã được điều chỉnh",
    "hết hiệu lực",
    "có hiệu lực",
    "phù hợp với các nội dung",
    "phù hợp với nội dung",
    "cụ thể như sau",
    "với các nội dung sau",
]);

/// What the document says: behind its subject, and without a mark before it.
static SAYS: Table<&str, 8> =
    Table::new(&["nêu rõ", "đã nêu rõ", "cũng nêu rõ", "có nêu rõ", "quy định rõ", "đã quy định rõ", "cũng quy định rõ"]);

/// The words, marks aside, at which a subject may end.
static LAST_WORDS: Gate<64> = Gate::new().beginning(&BREAKS, 1).beginning(&SAYS, 1).phrases(&["và", "tại", BY_RULE, BY_WHICH], 1);

/// What leads to the document by which something was issued.
const BY_WHICH: &str = "ban hành kèm theo";

/// What is to say something clearly within a subject: `về việc yêu cầu các xã | nêu rõ lý do`.
static SAYING: Table<&str, 32> =
    Table::new(&["đề nghị", "yêu cầu", "báo cáo", "giải trình", "văn bản", "hồ sơ", "hợp đồng", "phải", "cần", "tăng cường", "và", "việc"]);

/// What is issued together with a document, so that a subject names it with that.
static ISSUED_WITH: Table<&str, 64> = Table::new(&[
    "quy chế",
    "quy định",
    "quy trình",
    "quy chuẩn",
    "quy hoạch",
    "quy tắc",
    "kế hoạch",
    "chương trình",
    "chiến lược",
    "đề án",
    "phương án",
    "danh mục",
    "phụ lục",
    "biểu mẫu",
    "mẫu",
    "tiêu chuẩn",
    "tiêu chí",
    "bộ",
    "điều lệ",
    "định mức",
    "bảng giá",
    "đơn giá",
    "hướng dẫn",
    "nội dung",
    "điều",
    "khoản",
]);

/// The papers that carry a document out and were issued together with another, and how they say so.
static CARRYING: Table<&str, 8> = Table::new(&["kế hoạch", "chương trình", "chương trình hành động", "đề án"]);

/// What opens a bracket behind the issuer that only says what the body is called.
static RENAMED: Table<&str> =
    Table::new(&["nay", "nay là", "cũ", "trước đây", "sau đây", "gọi tắt", "viết tắt", "trước đây là", "sau này là"]);

/// Words that announce what the citing document says next.
static AS_FOLLOWS: Table<&str, 8> = Table::new(&["như sau", "cụ thể như sau", "với nội dung như sau", "với các nội dung như sau"]);

/// What leads to the document by which the one that is cited came about: `ban hành | kèm theo Quyết định số …`.
static BY_ANOTHER: Table<&str, 8> = Table::new(&["tại", "theo", "kèm theo", "kèm"]);

/// The parts of a document with which its mention may begin: `quy định tại | Điều 5 Nghị định số …`.
const PARTS: [&str; 5] = ["điều", "khoản", "điểm", "mục", "chương"];

/// What leads to the document by whose rules something is done, and how many words may tell a part of it: `theo quy định tại |
/// điểm b khoản 4 Điều 6 Nghị định số …`.
const BY_RULE: &str = "theo quy định tại";
const PART_REACH: usize = 10;

/// How long a subject may be, in words.
const LONGEST_SUBJECT: usize = 90;

/// How long a bracket may be that says what a body is called: it may name all communes that one was merged of.
const LONGEST_RENAMING: usize = 90;

/// The words behind which a title may stand in quotation marks or in a bracket.
static ABOUT: Table<&str, 4> = Table::new(&["về", "v / v"]);

/// What begins with those words and is no title: where something is sent, by when it is done, of what is spoken next.
static NOT_ABOUT: Table<&str> = Table::new(&[
    "về đích",
    "về trước",
    "về cơ bản",
    "về lâu dài",
    "về phía",
    "về vấn đề này",
    "về nội dung",
    "về kinh phí",
    "về nguồn",
    "về thời gian",
    "về tiến độ",
    "về địa điểm",
    "về thành phần",
    "về hình thức",
    "về tổ chức thực hiện",
    "về các",
    "về những",
    "về phần",
    "về mẫu",
    "về số",
    "về sau",
    "về tiêu chí",
    "về chỉ tiêu",
    "về mục tiêu",
    "về nhiệm vụ",
    "về giải pháp",
]);

/// What goes on behind a title in quotation marks and is no part of it: what is done with the document.
static DONE_WITH_IT: Table<&str, 16> = Table::new(&[
    "đến toàn thể",
    "đến cán bộ",
    "đến từng",
    "tới toàn thể",
    "tới cán bộ",
    "tới từng",
    "và báo cáo",
    "và gửi",
    "trước ngày",
    "chậm nhất",
]);

/// What is spoken of with those words is the document itself, or what the text goes on with.
static SPOKEN_OF: Table<&str, 4> = Table::new(&["về việc này", "về việc đó", "về đích"]);

/// How many words a quotation has at least that is a title for sure: `“Về nguồn”` is a programme.
const QUOTED_TITLE: usize = 5;

/// Steps over the mark that sets a title off: `(về …)`, `“Về …”`, `: “Về …”`, `- v/v …`. The index behind it, and what closes.
/// `central` tells whether the document has its date and is one of the party above the communes, the Chính phủ or its head.
fn past_setting(words: &Words<'_>, index: usize, central: bool) -> Option<(usize, Option<char>)> {
    if words.kind(index) != Some(Kind::Mark) {
        return None;
    }
    let pause = words.is_any(index, &[":", "-", "–"]) && !words.joined(index);
    let at = index + usize::from(pause);
    let close = match words.str(at) {
        "(" => Some(')'),
        "“" => Some('”'),
        // One that closes looks the same: `biểu mẫu "Kế hoạch số 5" về Sở Nội vụ`.
        "\"" if at > 0 && !words.joined(at - 1) && words.joined(at) => Some('"'),
        _ => None,
    };
    let from = at + usize::from(close.is_some());
    if from == index || !words.begins(from, &ABOUT) || words.begins(from, &SPOKEN_OF) {
        return None;
    }
    let titled = words.is(from, "v") || words.phrase(from, "về việc").is_some();
    let set = match close {
        _ if titled => true,
        // A bracket may tell whom something is sent to (`(về Sở Nội vụ)`) or of what a form asks.
        Some(')') => central && !pause && !words.begins(from, &NOT_ABOUT) && issuer::read(words, from + 1).is_none(),
        Some(close) => closed_by(words, from, close)
            .is_some_and(|end| (from..end).filter(|&at| words.kind(at) != Some(Kind::Mark)).count() >= QUOTED_TITLE),
        // The text may go on to speak of something: `: về kinh phí, …`, `- về cây giống, …`.
        None => false,
    };
    set.then_some((from, close))
}

/// What the document is about, when the text after its mention says so; `central` is as for what sets a title off, `cited` tells
/// where a mention begins, `whole` where a title that begins at a word ends for sure.
pub(super) fn read<'t>(
    words: &Words<'t>,
    mention: Range<usize>,
    central: bool,
    cited: impl Fn(usize) -> bool,
    whole: impl Fn(usize) -> Option<usize>,
) -> Option<&'t str> {
    let index = past_renaming(words, mention.end);
    let setting = past_setting(words, index, central);
    let index = setting.map_or(index, |(from, _)| from);
    let mut from = index + usize::from(words.mark(index, ','));
    loop {
        match OPENERS.read(words, from) {
            Some(((_, true), end)) => from = end,
            Some(((_, false), _)) => break,
            None if from > index + 1 || (from > index && !words.mark(index, ',')) => break,
            None => return None,
        }
    }
    // `(V/v: …)`, `(V/v. …)`
    from += usize::from(setting.is_some() && words.is_any(from, &[":", "."]));
    if words.past(from, &BY_ANOTHER).is_some_and(|at| cited(at) || is_part(words, at) || words.phrase(at, "phụ lục").is_some()) {
        return None;
    }
    if let Some((_, Some(close))) = setting
        && let Some(end) = closed_by(words, from, close)
    {
        return (end > from).then(|| words.slice(from, end));
    }
    let end = whole(from).unwrap_or_else(|| {
        let end = subject_end(words, from, cited, || is_carried_out(words, mention.start));
        quotation_end(words, from, end).unwrap_or(end)
    });
    // `- Về việc cây giống: các xã tự ươm` is what the text goes on with.
    if setting.is_some() && words.mark(end, ':') {
        return None;
    }
    let end = without_stray_quote(words, from, end);
    // `Thực hiện Chỉ thị số …, xây dựng kế hoạch như sau:` is what the citing plan does itself.
    let closed = words.start_of(end, &AS_FOLLOWS).filter(|&at| at >= from);
    if closed.is_some() && words.mark(index, ',') {
        return None;
    }
    let end = closed.map_or(end, |at| at - usize::from(at > from && words.mark(at - 1, ',')));
    (end > from).then(|| words.slice(from, end))
}

/// Steps over `(nay là …)`, `(cũ)`, `(sau đây gọi tắt là …)`.
fn past_renaming(words: &Words<'_>, index: usize) -> usize {
    if !words.mark(index, '(') || !words.begins(index + 1, &RENAMED) {
        return index;
    }
    (index..index + LONGEST_RENAMING).find(|&at| words.mark(at, ')')).map_or(index, |close| close + 1)
}

/// The mark that closes a quotation or bracket which is open at `from`, if it is not too far.
fn closed_by(words: &Words<'_>, from: usize, close: char) -> Option<usize> {
    let open = if close == ')' { '(' } else { '“' };
    let mut depth = 0_usize;
    for at in from..words.len().min(from + LONGEST_SUBJECT) {
        if words.kind(at) != Some(Kind::Mark) {
            continue;
        }
        if words.mark(at, close) {
            match depth {
                0 => return Some(at),
                _ => depth -= 1,
            }
        } else if words.mark(at, open) {
            depth += 1;
        }
    }
    None
}

/// Where a subject ends that begins with a quotation and goes on to `limit`, if what follows the quotation tells what is
/// done with the document: `về “Trồng rừng” | đến toàn thể cán bộ`, but not `về “Trồng rừng” giai đoạn 2026 - 2030`.
fn quotation_end(words: &Words<'_>, from: usize, limit: usize) -> Option<usize> {
    let close = match words.str(from) {
        "“" => '”',
        "\"" => '"',
        _ => return None,
    };
    let end = closed_by(words, from + 1, close)? + 1;
    let another = (end..limit).any(|at| words.is_any(at, &["“", "\""]));
    (end < limit && words.begins(end, &DONE_WITH_IT) && !another).then_some(end)
}

/// Leaves a quotation mark at the end out that nothing opened.
fn without_stray_quote(words: &Words<'_>, from: usize, end: usize) -> usize {
    let quotes = (from..end).filter(|&at| words.mark(at, '"')).count();
    let stray = end > from && words.mark(end - 1, '"') && quotes % 2 == 1;
    end - usize::from(stray)
}

/// Whether a part of a document is named at `index`: `khoản 2`, `điểm b`.
fn is_part(words: &Words<'_>, index: usize) -> bool {
    words.is_any(index, &PARTS) && (words.kind(index + 1) == Some(Kind::Digits) || words.key_bytes(index + 1).len() <= 2)
}

/// Whether the next mention begins behind the words at `index`, by whose rules something is done: the subject before it would
/// swallow that. What is said of a part of the document itself, `theo quy định tại khoản 7 Điều 13 Quy chế này`, may be its own.
fn goes_by_rule(words: &Words<'_>, index: usize, cited: impl Fn(usize) -> bool) -> bool {
    let Some(at) = words.phrase(index, BY_RULE) else { return false };
    cited(at) || is_part(words, at) && (at + 2..at + PART_REACH).any(cited)
}

/// Where a subject ends: at a mark that closes the clause, or before the next mention in a list.
fn subject_end(words: &Words<'_>, from: usize, cited: impl Fn(usize) -> bool, carried_out: impl Fn() -> bool) -> usize {
    let limit = words.len().min(from + LONGEST_SUBJECT);
    let mut quoted = false;
    let mut depth = 0_usize;
    for at in from..limit {
        if words.kind(at) != Some(Kind::Mark) && LAST_WORDS.classes(words, at) == 0 {
            continue;
        }
        let next_cited = cited(at + 1);
        match words.str(at) {
            "“" => quoted = true,
            "”" if !quoted => return at,
            "”" => quoted = false,
            "\"" => quoted = !quoted,
            "(" if words.begins(at + 1, &SHORT_NAMES) => return at,
            "(" if !quoted && (words.is_any(at + 1, &symbol::SO) || next_cited) => return at,
            "(" => depth += 1,
            ")" if depth == 0 => return at,
            ")" => depth -= 1,
            ";" if !quoted || closed_by(words, at + 1, '”').is_none() => return at,
            "." | ":" if !quoted && (!words.joined(at) || words.kind(at + 1) == Some(Kind::Mark)) => return at,
            "," if !quoted && depth == 0 && (next_cited || words.begins(at + 1, &SUBJECT_ENDS) || issuer::speaks(words, at + 1)) => {
                return at;
            }
            "và" if next_cited => return at,
            "và" | "," if !quoted && depth == 0 && words.is(at + 1, "các") && cited(at + 2) => return at,
            "và" | "," if !quoted && depth == 0 && words.is(at + 1, "các") && is_kind(words, at + 2) => return at,
            "tại" if next_cited => return at,
            "theo" if !quoted && depth == 0 && at > from && goes_by_rule(words, at, &cited) => return at,
            "," if !quoted && depth == 0 && words.begins(at + 1, &BREAKS) => return at,
            _ if !quoted && depth == 0 && at > from && words.begins(at, &BREAKS) => return at,
            _ if !quoted && depth == 0 && at > from && words.begins(at, &SAYS) && !says(words, from..at, &SAYING) => return at,
            "ban" if !quoted && depth == 0 && at > from => {
                let by_which = words.past(at, &[BY_WHICH]).is_some_and(&cited);
                if by_which && !says(words, from..at, &ISSUED_WITH) && carried_out() {
                    return at;
                }
            }
            _ => {}
        }
    }
    limit
}

/// Whether one of these phrases stands among some words, or a mark right behind them.
fn says<const N: usize>(words: &Words<'_>, range: Range<usize>, phrases: &Table<&str, N>) -> bool {
    let marked =
        range.end.checked_sub(1).is_some_and(|last| words.kind(last) == Some(Kind::Mark) && !words.is_any(last, &["”", "\"", ")"]));
    marked || range.into_iter().any(|at| words.begins(at, phrases))
}

/// Whether the document that is mentioned at an index is what a paper carries out, so that what is said of its issuing behind the
/// document is said of the paper: `Kế hoạch triển khai | Nghị quyết số … về … ban hành kèm theo Quyết định số …`.
fn is_carried_out(words: &Words<'_>, mention: usize) -> bool {
    const CARRIED_OUT: [&str; 4] = ["triển khai thực hiện", "thực hiện", "triển khai", "thi hành"];
    words.start_of(mention, &CARRIED_OUT).is_some_and(|deed| words.start_of(deed, &CARRYING).is_some())
}
