//! TGT304: values told off one by one, but not as many as what they are told for.
//!
//! ```text
//! shares  = group [","] run ("tương ứng" | "lần lượt") ["là"] value ("," value)* ["và" value]
//! group   = ("của" | "đối với" | "thuộc" | "tại") body ("," body)* ["và" body]
//! body    = a level or a single body: cấp huyện · UBND xã · Sở Y tế
//! run     = words of measuring: đạt tỷ lệ tối thiểu
//! ```

use std::ops::Range;

use crate::assemble::Part;
use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::Subject;
use crate::model::Severity;
use crate::words::Words;

/// Words that tell values off one by one, as they are looked for before any word is cut.
const ONE_BY_ONE: [&str; 2] = ["tương ứng", "lần lượt"];

/// Words between the group and its values.
const MEASURING: [&str; 17] =
    ["đạt", "tỷ", "tỉ", "lệ", "tối", "thiểu", "ít", "nhất", "là", "mức", "với", "lần", "lượt", "tương", "ứng", "từ", "trên"];

/// What opens a group.
const OPENERS: [&str; 5] = ["của", "đối với", "thuộc", "tại", "ở"];

/// How a body or level begins.
const BODIES: [&str; 16] = [
    "cấp",
    "ubnd",
    "ủy ban",
    "hđnd",
    "sở",
    "phòng",
    "ban",
    "bộ",
    "xã",
    "phường",
    "huyện",
    "tỉnh",
    "thành phố",
    "thị xã",
    "quận",
    "đặc khu",
];

/// How far back a group may begin, in words.
const REACH: usize = 24;

/// How far back a sentence is looked at, in words.
const SENTENCE: usize = 120;

/// The number of values is not that of what they are told for.
pub(super) const UNEVEN_SHARES: Rule = Rule {
    code: "TGT304",
    name: "tuong-ung",
    summary: both("“Tương ứng” nhưng số giá trị không khớp", "“Respectively”, but with another number of values"),
    explanation: Explanation {
        fault: both(
            "“Tương ứng là v1, v2…” mà số đối tượng nêu ngay trước đó không bằng số giá trị.",
            "“Tương ứng là v1, v2…” (respectively), while the bodies just named are more or fewer than the values.",
        ),
        why: both(
            "Không có điều khoản nào quy định riêng; người đứng đầu đơn vị soạn thảo chịu trách nhiệm về nội dung (Nghị định 30/2020/NĐ-CP, Điều 12). Lỗi này thường là dấu vết của câu chép từ kế hoạch cấp trên rồi bớt đối tượng mà quên bớt giá trị.",
            "No clause speaks of it; the head of the drafting unit answers for the content (Decree 30/2020/NĐ-CP, Article 12). It is mostly the trace of a sentence copied from the plan of the level above, where a body was dropped and its value was not.",
        ),
        wrong: "- Số hóa hồ sơ của UBND xã đạt tỷ lệ tối thiểu tương ứng là 80%, 75%.",
        right: "- Số hóa hồ sơ của UBND xã đạt tỷ lệ tối thiểu 75%.",
        cure: both(
            "Giữ lại giá trị của đối tượng được nêu, hoặc nêu đủ đối tượng.",
            "Keep the value of the body that is named, or name all of them.",
        ),
        leave: both(
            "Khi các đối tượng được liệt kê ở câu trước hoặc ở bảng.",
            "When the bodies are named in the sentence before, or in a table.",
        ),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::No,
    run: uneven_shares,
    #[cfg(test)]
    cases: cases::UNEVEN_SHARES,
};

fn uneven_shares(subject: &Subject<'_>, found: &mut Findings) {
    for passage in subject.in_part(|part| part == Part::Body) {
        let text = passage.text.as_str();
        if !ONE_BY_ONE.iter().any(|words| text.contains(words)) {
            continue;
        }
        let words = Words::new(text);
        for at in 0..words.len() {
            let Some(end) = words.past(at, &ONE_BY_ONE) else { continue };
            let Some((values, last)) = values(&words, end) else { continue };
            let Some(bodies) = bodies(&words, at) else { continue };
            if values < 2 || bodies == values || told_otherwise(&words, at, values) {
                continue;
            }
            let range: Range<usize> = words.range(at, last);
            let message = said(
                format!("“{}” nêu {values} giá trị cho {bodies} đối tượng.", words.slice(at, last)),
                format!("“{}” gives {values} values for {bodies} bodies.", words.slice(at, last)),
            );
            let hint = both("Nêu đủ đối tượng hoặc bớt giá trị.", "Name all bodies, or take a value out.");
            found.add(Fault::at(passage.text.source(range), message).hint(hint));
        }
    }
}

/// How many percentages are told from `at` on, and the index after the last.
fn values(words: &Words<'_>, mut at: usize) -> Option<(usize, usize)> {
    let furthest = at + REACH;
    while at < furthest && (words.is_any(at, &MEASURING) || words.mark(at, ':')) {
        at += 1;
    }
    let mut values = 0;
    let mut last = at;
    loop {
        let number = words.number(at)?;
        // A decimal comma or point is part of the number.
        let mut end = at + 1;
        if (words.mark(end, ',') || words.mark(end, '.')) && words.joined(at) && words.joined(end) && words.number(end + 1).is_some() {
            end += 2;
        }
        if number > 999 || !words.mark(end, '%') {
            return None;
        }
        values += 1;
        last = last.max(end + 1);
        at = end + 1;
        let comma = words.mark(at, ',') || words.mark(at, ';') || words.mark(at, '-') || words.mark(at, '/');
        at += usize::from(comma);
        let and = words.is(at, "và");
        at += usize::from(and);
        if !(comma || and) || words.number(at).is_none() {
            return Some((values, last));
        }
    }
}

/// How many bodies the group names that ends before `end`; `None` when it is no plain list of bodies.
fn bodies(words: &Words<'_>, end: usize) -> Option<usize> {
    let mut at = end;
    while at > 0 && end - at < REACH && (words.is_any(at - 1, &MEASURING) || words.mark(at - 1, ',')) {
        at -= 1;
    }
    let group_end = at;
    let nearest = group_end.saturating_sub(REACH);
    let opener = (nearest..group_end).rev().find(|&at| words.begins(at, &OPENERS))?;
    let start = words.past(opener, &OPENERS)?;
    let mut count = 0;
    let mut member = start;
    for at in start..=group_end {
        let parted = at == group_end || words.mark(at, ',') || words.is(at, "và");
        if !parted {
            if words.mark(at, '.') || words.mark(at, ';') || words.mark(at, '(') || words.is_any(at, &["các", "những", "từng", "mỗi"])
            {
                return None;
            }
            continue;
        }
        if member < at {
            if !words.begins(member, &BODIES) {
                return None;
            }
            count += 1;
        }
        member = at + 1;
    }
    (count > 0).then_some(count)
}

/// Whether the same sentence names as many years or shares: the values may be told for those.
fn told_otherwise(words: &Words<'_>, at: usize, values: usize) -> bool {
    let furthest = at.saturating_sub(SENTENCE);
    let start =
        (furthest..at).rev().find(|&at| words.mark(at, '.') && !words.joined(at) || words.mark(at, ';')).map_or(furthest, |stop| stop + 1);
    // The year of `45/2020/NĐ-CP` tells no value.
    let years = (start..at).filter(|&at| {
        let year = words.key(at).len() == 4 && words.number(at).is_some_and(|year| (2000..2100).contains(&year));
        year && !at.checked_sub(1).is_some_and(|before| words.mark(before, '/'))
    });
    let shares = (start..at).filter(|&at| words.phrase(at, "tỷ lệ").is_some() || words.phrase(at, "mức độ").is_some());
    // The `tỷ lệ` of `đạt tỷ lệ tối thiểu` is none of what is measured.
    let shares = shares.filter(|&at| !words.is(at.wrapping_sub(1), "đạt"));
    years.count() == values || shares.count() >= values
}

#[cfg(test)]
mod cases {
    use crate::check::tests::{Cases, DRAFT, TASK};

    pub(super) const UNEVEN_SHARES: Cases = Cases {
        frame: TASK,
        fails: &[
            "- Số hóa hồ sơ giao rừng thuộc thẩm quyền giải quyết của UBND xã, đạt tỷ lệ tối thiểu ⟦tương ứng là 80%, 75%⟧.",
            "- Số hóa theo Nghị định số 45/2020/NĐ-CP và Nghị định số 61/2018/NĐ-CP hồ sơ của cấp xã đạt ⟦tương ứng là 80%, 75%⟧.",
            "- Rà soát hồ sơ đối với cấp tỉnh, cấp huyện đạt tối thiểu ⟦lần lượt là 90%, 85%, 80%⟧.",
            "- Hồ sơ giao rừng tại Sở Nông nghiệp đạt ⟦tương ứng 92,5% và 90%⟧.",
        ],
        passes: &[
            "- Số hóa hồ sơ thuộc thẩm quyền của cấp huyện, cấp xã đạt tỷ lệ tối thiểu tương ứng là 60%, 55%.",
            "- Số hóa hồ sơ của tỉnh, huyện và xã đạt lần lượt là 90%, 85% và 80%.",
            "- Năm 2026, 2027 hồ sơ của UBND xã đạt tương ứng là 80%, 90%.",
            "- Tỷ lệ số hóa hồ sơ và tỷ lệ trả kết quả đúng hạn của UBND xã đạt tương ứng là 80%, 95%.",
            "- Hồ sơ của các xã, phường đạt tương ứng là 80%, 75%, 70%.",
            "- Cây giống có chiều cao tương ứng với tuổi cây.",
        ],
        ..DRAFT
    };
}
