//! One document cited with two dates.

use std::collections::HashMap;

use super::super::finding::{Fault, Findings, said};
use super::super::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use super::super::subject::Subject;
use super::mention::{Mention, mentions};
use crate::calendar::Date;
use crate::model::Severity;

/// The same number, symbol, year and issuer with two dates.
pub(super) const TWO_DATES: Rule = Rule {
    code: "REF204",
    name: "hai-ngay",
    summary: both("Một văn bản được viện dẫn với hai ngày khác nhau", "One document is cited with two dates"),
    explanation: Explanation {
        fault: both(
            "Cùng số, ký hiệu, năm và cơ quan ban hành mà hai chỗ ghi hai ngày khác nhau; chú thích cuối trang cũng được đối chiếu. Văn bản của Ủy ban nhân dân, Hội đồng nhân dân, cấp ủy chỉ được so khi cả hai chỗ nêu cùng một cơ quan.",
            "Number, symbol, year and issuer are the same, yet two places give two dates; footnotes count too. Documents of local bodies are compared only when both places name the same body.",
        ),
        why: both(
            "Trong một năm, mỗi số của một cơ quan chỉ cấp cho một văn bản (Nghị định 30/2020/NĐ-CP, Điều 15), nên một trong hai ngày chắc chắn sai. Số không ghi năm mà hai ngày thuộc hai năm thì là hai văn bản.",
            "Within a year a body gives each number once (Decree 30/2020/NĐ-CP, Article 15), so one of the dates is wrong. A number without a year whose dates lie in two years is two documents.",
        ),
        wrong: "Chỉ thị số 27/CT-TTg ngày 15/8/2026 … Chỉ thị số 27/CT-TTg ngày 15/7/2026",
        right: "Chỉ thị số 27/CT-TTg ngày 15/8/2026 … Chỉ thị số 27/CT-TTg",
        cure: both(
            "Đối chiếu với bản gốc. Từ lần viện dẫn thứ hai chỉ cần tên loại và số, ký hiệu.",
            "Compare with the original. From the second citation on, type, number and symbol are enough.",
        ),
        leave: both("Không có trường hợp thường gặp.", "There is no common case."),
    },
    levels: Levels::all(Severity::Error),
    stage: Stage::On,
    fixable: Fixable::No,
    run: two_dates,
    #[cfg(test)]
    cases: cases::TWO_DATES,
};

fn two_dates(subject: &Subject<'_>, found: &mut Findings) {
    let mut first: HashMap<String, (Date, usize)> = HashMap::new();
    for mention in mentions(subject) {
        // A date that a list shares may belong to its last document alone, so it must stand here.
        if mention.citation.date.is_none_or(|date| date.day().is_none()) {
            continue;
        }
        let Some(written) = mention.date(subject) else { continue };
        let (Some(day), Some(key)) = (written.day(), written.day().and_then(|day| key(&mention, day))) else { continue };
        let line = mention.citation.span.line;
        let &mut (before, place) = first.entry(key).or_insert((day, line));
        if before == day {
            continue;
        }
        let number = mention.citation.number.as_deref().unwrap_or("");
        let message = said(
            format!("Văn bản {number} ở đây ghi ngày {}, ở dòng {place} ghi ngày {}.", day.in_vietnamese(), before.in_vietnamese()),
            format!("{number} is dated {day} here, and {before} on line {place}."),
        );
        let hint = both("Đối chiếu với bản gốc; một trong hai ngày sai.", "Compare with the original; one of the dates is wrong.");
        found.add(Fault::at(written.range(), message).hint(hint));
    }
}

/// Issuers of which there is one in the country.
fn is_central(issuer: &str) -> bool {
    let ministry = issuer.strip_prefix('B').is_some_and(|rest| rest.chars().count() >= 2 && rest.chars().all(char::is_uppercase));
    ministry || ["CP", "TTg", "TTG", "TW", "VPCP"].contains(&issuer)
}

/// What only one document has; `None` when the issuer is not known for certain.
fn key(mention: &Mention<'_>, day: Date) -> Option<String> {
    let symbol = mention.symbol;
    let parliament = symbol.series.starts_with("QH") || symbol.series.starts_with("UBTVQH");
    let issuer = match () {
        () if parliament || is_central(symbol.issuer()) || symbol.kind() == "CTTg" => String::new(),
        () => {
            let name = mention.citation.issuer.as_deref()?.to_lowercase();
            // `UBND tỉnh` may be of another province than `UBND tỉnh Hà Giang`: only the same words are the same.
            name.split_whitespace().collect::<Vec<_>>().join(" ")
        }
    };
    let year = symbol.year.unwrap_or(day.year());
    let number = symbol.number.trim_start_matches('0');
    // Hyphens and doubled letters tell nothing apart: `CT-TTg` is also found as `CTTg`.
    let mut series: Vec<char> = symbol.series.to_uppercase().replace('Ð', "Đ").chars().filter(|c| c.is_alphanumeric()).collect();
    series.dedup_by(|a, b| a == b && a.is_alphabetic());
    // Whether the series carries the year parts `12/2025/QĐ-UBND` from `12/QĐ-UBND`: they are two series.
    let own_year = if symbol.year.is_some() { "/" } else { "" };
    Some(format!("{number}{own_year}{year} {} {issuer}", series.into_iter().collect::<String>()))
}

#[cfg(test)]
mod cases {
    use super::super::super::tests::{Cases, DRAFT, TASK};

    pub(super) const TWO_DATES: Cases = Cases {
        frame: TASK,
        fails: &[
            "- Theo Nghị định số 06/2026/NĐ-CP ngày 26/01/2026 của Chính phủ.\n- Theo Nghị định số 06/2026/NĐ-CP ngày ⟦26/02/2026⟧ của Chính phủ.",
            "- Theo Chỉ thị số 27/CT-TTg ngày 15/8/2026.\n- Theo Chỉ thị số 27/CTTg ngày ⟦15/7/2026⟧.",
            "- Theo Quyết định số 12/QĐ-UBND ngày 03/3/2026 của UBND huyện Mỹ An.\n- Theo Quyết định số 12/QĐ-UBND ngày ⟦13/3/2026⟧ của UBND huyện Mỹ An.",
            "- Theo Nghị quyết số 19-NQ/TW ngày 02/5/2026.\n- Theo Nghị quyết số 19-NQ/TW ngày ⟦05/2/2026⟧.",
        ],
        passes: &[
            "- Theo Quyết định số 06/QĐ-TTg ngày 06/01/2022 và Quyết định số 06/QĐ-TTg ngày 02/01/2025.",
            "- Theo Quyết định số 02/QĐ-UBND ngày 05/01/2026 của UBND tỉnh và Quyết định số 02/QĐ-UBND ngày 06/01/2026 của UBND xã Tân An.",
            "- Theo Nghị định số 06/2026/NĐ-CP ngày 26/01/2026 của Chính phủ.\n- Theo Nghị định số 06/2026/NĐ-CP.",
            "- Theo Nghị định số 06/2026/NĐ-CP ngày 26/01/2026.\n- Theo Nghị định số 06/2026/NĐ-CP ngày 26 tháng 01 năm 2026.",
        ],
        ..DRAFT
    };
}
