//! Dates of cited documents that cannot be.

use super::super::finding::{Fault, Findings, said};
use super::super::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use super::super::subject::Subject;
use super::mention::{COMPARE, mentions};
use crate::model::Severity;

/// The date of a cited document that contradicts the calendar, the symbol or the day of issue.
pub(super) const IMPOSSIBLE: Rule = Rule {
    code: "REF203",
    name: "ngay-vien-dan",
    summary: both("Ngày của văn bản được viện dẫn vô lý", "The date of a cited document cannot be right"),
    explanation: Explanation {
        fault: both(
            "Ngày không có trong lịch; viết “tháng” hai lần; năm trong ký hiệu khác năm của ngày ban hành; hoặc văn bản được viện dẫn có ngày sau ngày ban hành của chính kế hoạch. Không báo khi chưa biết ngày ban hành của kế hoạch.",
            "The calendar has no such day; “tháng” is written twice; the year in the symbol is not that of the date; or the cited document is dated later than the plan itself. The last is not reported while the plan's own date is unknown.",
        ),
        why: both(
            "Viện dẫn phải ghi đúng ngày, tháng, năm ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6). Số văn bản được cấp theo năm (Điều 15), nên năm trong ký hiệu là năm ban hành.",
            "A citation gives day, month and year of issue (Decree 30/2020/NĐ-CP, Appendix I, II.6). Numbers are given year by year (Article 15), so the year in a symbol is the year of issue.",
        ),
        wrong: "Căn cứ Nghị quyết số 31/2026/QH16 ngày 27 tháng 11 năm 2027;",
        right: "Căn cứ Nghị quyết số 31/2026/QH16 ngày 27 tháng 11 năm 2026;",
        cure: both("Đối chiếu với bản gốc của văn bản được viện dẫn.", "Compare with the cited document."),
        leave: both(
            "Khi văn bản là bản hợp nhất, có chú thích về những văn bản ban hành sau.",
            "For a consolidated text, whose notes name documents of a later day.",
        ),
    },
    levels: Levels::all(Severity::Error),
    stage: Stage::On,
    fixable: Fixable::No,
    run: impossible,
    #[cfg(test)]
    cases: cases::IMPOSSIBLE,
};

fn impossible(subject: &Subject<'_>, found: &mut Findings) {
    let issued = subject.issued();
    for mention in mentions(subject) {
        let number = mention.citation.number.as_deref().unwrap_or("");
        let known = mention.citation.date.filter(|date| date.day().is_some());
        // A date that the reader understood can only contradict what it knows besides.
        if let Some(date) = known
            && mention.symbol.year.is_none_or(|year| year == date.year())
            && issued.is_none_or(|issued| date.first() <= issued)
        {
            continue;
        }
        let Some(written) = mention.date(subject) else { continue };
        let words = subject.written(written.range());
        let message = match written.day() {
            None => said(format!("Không có ngày {words}."), format!("There is no day {words}.")),
            _ if written.month_twice => said(
                format!("“{words}”: chữ “tháng” đứng ở chỗ của chữ “năm”."),
                format!("“{words}”: the word “tháng” stands where “năm” belongs."),
            ),
            Some(day) if mention.symbol.year.is_some_and(|year| year != day.year()) => said(
                format!("Năm trong ký hiệu {number} khác với ngày {words}."),
                format!("The year in {number} is not that of the date {words}."),
            ),
            Some(day) => {
                let Some(issued) = issued.filter(|issued| day > *issued) else { continue };
                said(
                    format!("Văn bản {number} có ngày {words}, sau ngày ban hành kế hoạch ({}).", issued.in_vietnamese()),
                    format!("{number} is dated {words}, later than the plan itself ({issued})."),
                )
            }
        };
        found.add(Fault::at(written.range(), message).hint(COMPARE));
    }
}

#[cfg(test)]
mod cases {
    use super::super::super::tests::{Cases, DRAFT};

    pub(super) const IMPOSSIBLE: Cases = Cases {
        frame: "Số: 15/KH-UBND\n\nMỹ An, ngày 12 tháng 02 năm 2027\n\nKẾ HOẠCH\nTrồng rừng huyện Mỹ An năm 2027\nI. MỤC TIÊU\n- Giữ rừng.\nII. NHIỆM VỤ\n{}",
        fails: &[
            "- Theo Nghị quyết số 31/2026/QH16 ngày ⟦27 tháng 11 năm 2027⟧ của Quốc hội.",
            "- Theo Quyết định số 85/QĐ-TTg ngày ⟦15 tháng 9 tháng 2026⟧ của Thủ tướng Chính phủ.",
            "- Theo Quyết định số 85/QĐ-TTg ngày ⟦29/18/2026⟧ của Thủ tướng Chính phủ.",
            "- Theo Quyết định số 85/QĐ-TTg ngày ⟦31/11/2026⟧.",
            "- Theo Quyết định số 85/QĐ-TTg ngày ⟦13/02/2027⟧ của Thủ tướng Chính phủ.",
            "- Theo Quyết định số 46/2002/QĐ-UBND ngày ⟦12/09/2022⟧ của UBND tỉnh.",
        ],
        passes: &[
            "- Theo Quyết định số 85/QĐ-TTg ngày 15 tháng 9 năm 2026 của Thủ tướng Chính phủ.",
            "- Theo Nghị quyết số 31/2026/QH16 ngày 27 tháng 11 năm 2026 của Quốc hội, hoàn thành trước ngày 30/6/2027.",
            "- Theo Quyết định số 85/QĐ-TTg ngày 12/02/2027.",
            "- Theo Quyết định số 85/QĐ-TTg và báo cáo trước ngày 20/12/2027.",
        ],
        ..DRAFT
    };
}
