//! What a document is about: the words behind `về việc`, `ban hành`, `phê duyệt` …, up to
//! the end of the clause.

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

/// The words, marks aside, at which a subject may end.
static LAST_WORDS: Gate<32> = Gate::new().beginning(&BREAKS, 1).phrases(&["và", "tại"], 1);

/// What opens a bracket behind the issuer that only says what the body is called.
static RENAMED: Table<&str> =
    Table::new(&["nay", "nay là", "cũ", "trước đây", "sau đây", "gọi tắt", "viết tắt", "trước đây là", "sau này là"]);

/// Words that announce what the citing document says next.
static AS_FOLLOWS: Table<&str, 8> = Table::new(&["như sau", "cụ thể như sau", "với nội dung như sau", "với các nội dung như sau"]);

/// What leads to the document by which the one that is cited came about: `ban hành | kèm theo Quyết định số …`.
static BY_ANOTHER: Table<&str, 8> = Table::new(&["tại", "theo", "kèm theo", "kèm"]);

/// The parts of a document with which its mention may begin: `quy định tại | Điều 5 Nghị định số …`.
const PARTS: [&str; 5] = ["điều", "khoản", "điểm", "mục", "chương"];

/// How long a subject may be, in words.
const LONGEST_SUBJECT: usize = 90;

/// How long a bracket may be that says what a body is called: it may name all communes that one was merged of.
const LONGEST_RENAMING: usize = 90;

/// What the document is about, when the text after `index` says so; `cited` tells where a mention begins.
pub(super) fn read<'t>(words: &Words<'t>, index: usize, cited: impl Fn(usize) -> bool) -> Option<&'t str> {
    let index = past_renaming(words, index);
    let mut from = index + usize::from(words.mark(index, ','));
    loop {
        match OPENERS.read(words, from) {
            Some(((_, true), end)) => from = end,
            Some(((_, false), _)) => break,
            None if from > index + 1 || (from > index && !words.mark(index, ',')) => break,
            None => return None,
        }
    }
    let numbered = |at: usize| words.is_any(at, &PARTS) && (words.kind(at + 1) == Some(Kind::Digits) || words.key_bytes(at + 1).len() <= 2);
    if words.past(from, &BY_ANOTHER).is_some_and(|at| cited(at) || numbered(at) || words.phrase(at, "phụ lục").is_some()) {
        return None;
    }
    let end = subject_end(words, from, cited);
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

/// Leaves a quotation mark at the end out that nothing opened.
fn without_stray_quote(words: &Words<'_>, from: usize, end: usize) -> usize {
    let quotes = (from..end).filter(|&at| words.mark(at, '"')).count();
    let stray = end > from && words.mark(end - 1, '"') && quotes % 2 == 1;
    end - usize::from(stray)
}

/// Where a subject ends: at a mark that closes the clause, or before the next mention in a list.
fn subject_end(words: &Words<'_>, from: usize, cited: impl Fn(usize) -> bool) -> usize {
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
            ";" => return at,
            "." | ":" if !quoted && (!words.joined(at) || words.kind(at + 1) == Some(Kind::Mark)) => return at,
            "," if !quoted && depth == 0 && (next_cited || words.begins(at + 1, &SUBJECT_ENDS) || issuer::speaks(words, at + 1)) => {
                return at;
            }
            "và" if next_cited => return at,
            "và" | "," if !quoted && depth == 0 && words.is(at + 1, "các") && cited(at + 2) => return at,
            "và" | "," if !quoted && depth == 0 && words.is(at + 1, "các") && is_kind(words, at + 2) => return at,
            "tại" if next_cited => return at,
            "," if !quoted && depth == 0 && words.begins(at + 1, &BREAKS) => return at,
            _ if !quoted && depth == 0 && at > from && words.begins(at, &BREAKS) => return at,
            _ => {}
        }
    }
    limit
}
