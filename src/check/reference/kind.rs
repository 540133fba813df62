//! What a symbol says of type and year against what stands before and behind it.

use super::super::finding::{Fault, Findings, said};
use super::super::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use super::super::subject::Subject;
use super::mention::{COMPARE, Mention, mentions, names_of, short_of};
use crate::model::Severity;

/// The type word says one type, the symbol another.
pub(super) const OTHER_KIND: Rule = Rule {
    code: "REF205",
    name: "ten-loai",
    summary: both("Tên loại văn bản không khớp với ký hiệu", "The type of a cited document is not that of its symbol"),
    explanation: Explanation {
        fault: both(
            "Chữ đứng trước số gọi văn bản bằng một tên loại, còn ký hiệu lại mang chữ viết tắt của tên loại khác. Chỉ xét những tên loại có một chữ viết tắt duy nhất.",
            "The word before the number names one type, the symbol abbreviates another. Only types with a single abbreviation are looked at.",
        ),
        why: both(
            "Ký hiệu gồm chữ viết tắt của tên loại và của cơ quan ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3.b và Phụ lục III). Hai chỗ lệch nhau thì một chỗ sai.",
            "A symbol is made of the abbreviations of type and issuer (Decree 30/2020/NĐ-CP, Appendix I, II.3.b, and Appendix III). Where the two differ, one is wrong.",
        ),
        wrong: "theo Công điện số 03/CT-TTg của Thủ tướng Chính phủ",
        right: "theo Chỉ thị số 03/CT-TTg của Thủ tướng Chính phủ",
        cure: both("Đối chiếu với bản gốc rồi sửa tên loại hoặc ký hiệu.", "Compare with the original, then mend the word or the symbol."),
        leave: both(
            "Khi cơ quan ban hành dùng chữ viết tắt riêng cho tên loại.",
            "Where the issuer abbreviates a type in a way of its own.",
        ),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::No,
    run: other_kind,
    #[cfg(test)]
    cases: cases::OTHER_KIND,
};

/// A symbol that should carry a year and does not, or the other way about.
pub(super) const YEAR: Rule = Rule {
    code: "REF206",
    name: "nam-ky-hieu",
    summary: both("Ký hiệu thiếu năm, hoặc thừa năm", "The symbol of a cited document lacks its year, or has one too many"),
    explanation: Explanation {
        fault: both(
            "Nghị định, thông tư ban hành từ năm 2005 mà ký hiệu không ghi năm; kế hoạch, tờ trình, báo cáo, thông báo, công điện mà ký hiệu lại ghi năm. Quyết định, nghị quyết, chỉ thị có cả hai dạng nên không xét.",
            "A decree or circular issued since 2005 whose symbol has no year; a plan, submission, report, notice or telegram whose symbol has one. Decisions, resolutions and directives have both forms and are not looked at.",
        ),
        why: both(
            "Văn bản quy phạm pháp luật ghi năm ban hành trong số, ký hiệu; văn bản hành chính thì không (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3.b). Thiếu năm thì nhiều văn bản cùng mang một số.",
            "Legal normative documents carry the year in their number; administrative ones do not (Decree 30/2020/NĐ-CP, Appendix I, II.3.b). Without the year many documents have one number.",
        ),
        wrong: "theo Nghị định số 118/NĐ-CP ngày 09/6/2026 của Chính phủ",
        right: "theo Nghị định số 118/2026/NĐ-CP ngày 09/6/2026 của Chính phủ",
        cure: both("Đối chiếu với bản gốc rồi ghi đúng số, ký hiệu.", "Compare with the original and give its number and symbol."),
        leave: both(
            "Khi cơ quan ban hành đánh số văn bản hành chính có kèm năm theo quy định riêng.",
            "Where a body numbers its administrative documents with the year by a rule of its own.",
        ),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::No,
    run: year,
    #[cfg(test)]
    cases: cases::YEAR,
};

/// Types whose word leaves no doubt. A plan, a report or a notice may be what a decision approves,
/// and is then cited by the number of the decision.
const PLAIN: [&str; 7] = ["Nghị quyết", "Nghị định", "Quyết định", "Chỉ thị", "Thông tư", "Công điện", "Tờ trình"];

/// How many letters before a citation are searched for the type that its symbol means, in bytes.
const BEFORE: usize = 160;

fn other_kind(subject: &Subject<'_>, found: &mut Findings) {
    for mention in mentions(subject) {
        let named = mention.citation.kind.as_str();
        let short = mention.symbol.kind();
        if !PLAIN.contains(&named) || !mention.symbol.of_state || mention.between().is_none_or(|between| !is_number_word(between)) {
            continue;
        }
        let Some(own) = short_of(named) else { continue };
        let meant = match names_of(short) {
            Some(names) if names.contains(&named) => continue,
            Some(names) => names.first().copied(),
            // `15/CTT-TTg`: a letter struck twice.
            None if doubled(short, own) => None,
            None => continue,
        };
        if meant.is_some_and(|meant| promulgates(subject, &mention, meant)) {
            continue;
        }
        let number = mention.citation.number.as_deref().unwrap_or("");
        let message =
            said(format!("“{named}” không khớp với ký hiệu {number}."), format!("“{named}” does not go with the symbol {number}."));
        let fault = Fault::at(mention.citation.span.start..mention.range.end, message);
        found.add(match meant {
            Some(meant) => fault.hint(said(
                format!("Chữ {short} trong ký hiệu là {}; đối chiếu với bản gốc.", meant.to_lowercase()),
                format!("{short} in a symbol stands for {meant}; compare with the original."),
            )),
            None => fault.hint(said(
                format!("Ký hiệu của {} là {own}; đối chiếu với bản gốc.", named.to_lowercase()),
                format!("The symbol of {named} is {own}; compare with the original."),
            )),
        });
    }
}

fn is_number_word(between: &str) -> bool {
    matches!(between.trim_end_matches([':', ' ']), "" | "số" | "Số" | "SỐ")
}

/// Whether a part is an abbreviation with one of its letters twice.
fn doubled(part: &str, own: &str) -> bool {
    let mut letters: Vec<char> = part.chars().collect();
    letters.dedup();
    letters.len() + 1 == part.chars().count() && own.chars().eq(letters)
}

/// Whether the type that the symbol means is named before: `Quyết định ban hành Nghị quyết … số 12/QĐ-UBND`.
fn promulgates(subject: &Subject<'_>, mention: &Mention<'_>, meant: &str) -> bool {
    let end = mention.citation.span.start;
    let passage = subject.passage_at(end).map_or(0, |passage| passage.text.extent().start);
    subject.written_within(end.saturating_sub(BEFORE).max(passage)..end).to_lowercase().contains(&meant.to_lowercase())
}

/// Types that carry the year of issue in the symbol.
const WITH_YEAR: [&str; 2] = ["Nghị định", "Thông tư"];

/// Types that never do.
const WITHOUT_YEAR: [&str; 5] = ["Kế hoạch", "Tờ trình", "Báo cáo", "Thông báo", "Công điện"];

/// The first year in which all decrees and circulars carry theirs.
const SINCE: u16 = 2005;

/// The notices by which the ministry of foreign affairs tells that treaties are in force: they are numbered with the year.
const TREATIES: &str = "LPQT";

fn year(subject: &Subject<'_>, found: &mut Findings) {
    for mention in mentions(subject) {
        let (short, named, symbol) = (mention.symbol.kind(), mention.citation.kind.as_str(), mention.symbol);
        // Where the symbol is that of another type, the year may be as well.
        if !symbol.of_state || symbol.issuer().is_empty() || short_of(named) != Some(short) {
            continue;
        }
        let number = mention.citation.number.as_deref().unwrap_or("");
        let message = match symbol.year {
            None if WITH_YEAR.contains(&named) && mention.citation.date.is_some_and(|date| date.year() >= SINCE) => {
                said(format!("Ký hiệu {number} thiếu năm ban hành."), format!("The symbol {number} lacks the year of issue."))
            }
            Some(_) if WITHOUT_YEAR.contains(&named) && !symbol.series.contains(TREATIES) => said(
                format!("Ký hiệu {number} ghi năm; văn bản loại này không ghi năm trong ký hiệu."),
                format!("The symbol {number} has a year; documents of this type have none."),
            ),
            _ => continue,
        };
        found.add(Fault::at(mention.range.clone(), message).hint(COMPARE));
    }
}

#[cfg(test)]
mod cases {
    use super::super::super::tests::{Cases, DRAFT, TASK};

    pub(super) const OTHER_KIND: Cases = Cases {
        frame: TASK,
        fails: &[
            "- Theo ⟦Công điện số 03/CT-TTg⟧ của Thủ tướng Chính phủ.",
            "- Theo ⟦Thông tư số 03/2026/NĐ-CP⟧ của Chính phủ.",
            "- Theo ⟦Chỉ thị số 15/CTT-TTg⟧ của Thủ tướng Chính phủ.",
            "- Theo ⟦Quyết định 44/KH-UBND⟧ của Ủy ban nhân dân huyện.",
            // What another paragraph names is not named here, wherever cells without words stand.
            "- Theo Kế hoạch của tỉnh.\n- Theo ⟦Nghị định số 12/KH-UBND⟧ của Ủy ban nhân dân tỉnh.\n\n| STT | Việc | |\n|---|---|---|\n| 1 | Trồng | |\n| | | |\n| | | |\n| | | |\n| | | |\n",
        ],
        passes: &[
            "- Theo Thông tư số 90/2026/TTLT-BTC-BNV và Thông tư liên tịch số 9/2026/TT-BTC.",
            "- Theo Kết luận số 228/TB-UBND của Chủ tịch Ủy ban nhân dân huyện.",
            "- Theo Quyết định ban hành Chỉ thị số 12/QĐ-UBND của Ủy ban nhân dân huyện.",
            "- Theo Quy định số 41-QĐ/TW và Chương trình số 12-CT/TU.",
            "- Theo Kế hoạch số 44/QĐ-UBND đã được phê duyệt.",
            "- THEO TỜ TRÌNH SỐ 12/TTR-SNV CỦA SỞ NỘI VỤ.",
        ],
        ..DRAFT
    };

    pub(super) const YEAR: Cases = Cases {
        frame: TASK,
        fails: &[
            "- Theo Nghị định số ⟦118/NĐ-CP⟧ ngày 09/6/2026 của Chính phủ.",
            "- Theo Thông tư số ⟦27/TT-BYT⟧ ngày 01/10/2026 của Bộ Y tế.",
            "- Theo Kế hoạch số ⟦44/2026/KH-UBND⟧ của Ủy ban nhân dân huyện.",
        ],
        passes: &[
            "- Theo Quyết định số 12/QĐ-UBND ngày 01/10/2026 và Quyết định số 12/2026/QĐ-UBND ngày 02/10/2026.",
            "- Theo Chỉ thị số 34/2008/CT-TTg ngày 03/12/2008.",
            "- Theo Nghị định số 15/NĐ-CP ngày 02/3/1993 của Chính phủ.",
            "- Theo Thông tư số 27/TT-BYT của Bộ Y tế.",
            "- Theo Thông báo số 15/2026/TB-LPQT của Bộ Ngoại giao.",
        ],
        ..DRAFT
    };
}
