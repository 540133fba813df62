//! TGT302 and TGT305: percentages that cannot be, and how they are written.

use crate::assemble::Part;
use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::Subject;
use crate::model::{Item, Measure, MeasureKind, Role, Severity};
use crate::words::Words;

/// What is compared with an estimate, a plan or another year may pass a hundred per cent.
const COMPARED: [&str; 16] = [
    "dự toán",
    "kế hoạch",
    "so với",
    "so sánh",
    "cùng kỳ",
    "tăng",
    "vượt",
    "bằng",
    "gấp",
    "chỉ số",
    "công suất",
    "tăng trưởng",
    "trên 100%",
    "mức bình quân",
    "nghị quyết",
    "phổ cập",
];

/// How a share begins: nothing of this sort is more than the whole.
const SHARES: [&str; 4] = ["tỷ lệ", "tỉ lệ", "mức độ", "tối thiểu"];

/// A percentage that cannot be, or whose sign slipped among its digits.
pub(super) const ODD_PERCENT: Rule = Rule {
    code: "TGT302",
    name: "phan-tram",
    summary: both("Phần trăm bất thường", "A percentage that cannot be"),
    explanation: Explanation {
        fault: both(
            "Tỷ lệ lớn hơn 100% trong một chỉ tiêu tỷ lệ hoặc mức độ, hoặc dấu % đứng lẫn trong con số (“%80”, “8%0”).",
            "More than 100% in a target that is a share, or a per cent sign among the digits (“%80”, “8%0”).",
        ),
        why: both(
            "Không có điều khoản nào quy định riêng; người đứng đầu đơn vị soạn thảo chịu trách nhiệm về nội dung (Nghị định 30/2020/NĐ-CP, Điều 12). Phần của một tổng thể không thể lớn hơn tổng thể.",
            "No clause speaks of it; the head of the drafting unit answers for the content (Decree 30/2020/NĐ-CP, Article 12). A part cannot be more than the whole.",
        ),
        wrong: "- Tỷ lệ hộ có nước sạch đạt 950%.",
        right: "- Tỷ lệ hộ có nước sạch đạt 95%.",
        cure: both("Đối chiếu với nguồn số liệu rồi sửa con số.", "Compare with the source of the figure and mend it."),
        leave: both(
            "Với kế hoạch ngân sách, sản xuất, trong đó số thực hiện so với dự toán có thể vượt 100%.",
            "For plans of budget or output, in which what is realised may pass the estimate.",
        ),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::Preview,
    fixable: Fixable::No,
    run: odd_percent,
    #[cfg(test)]
    cases: cases::ODD_PERCENT,
};

fn odd_percent(subject: &Subject<'_>, found: &mut Findings) {
    more_than_all(subject, found);
    slipped_sign(subject, found);
}

/// Targets that are a share of more than the whole.
fn more_than_all(subject: &Subject<'_>, found: &mut Findings) {
    for item in subject.plan.areas.iter().flat_map(|area| &area.targets).flat_map(Item::with_children) {
        let beyond = |measure: &&Measure| {
            let most = measure.upper.unwrap_or(measure.value);
            measure.kind == MeasureKind::Percent && most > 100.0 && measure.change.is_none() && measure.baseline.is_none()
        };
        let mut beyond = item.measures.iter().filter(beyond).peekable();
        if beyond.peek().is_none() {
            continue;
        }
        let text = item.text.to_lowercase();
        if COMPARED.iter().any(|word| text.contains(word)) {
            continue;
        }
        for measure in beyond {
            let indicator = measure.indicator.to_lowercase();
            if SHARES.iter().any(|share| text.starts_with(share) || indicator.starts_with(share)) {
                let message =
                    said(format!("Tỷ lệ “{}” lớn hơn 100%.", measure.text), format!("The share “{}” is more than 100%.", measure.text));
                found.add(Fault::at(measure.span.range(), message).hint(COMPARE));
            }
        }
    }
}

/// `%80`, `8%0`
fn slipped_sign(subject: &Subject<'_>, found: &mut Findings) {
    // Never across cells: a unit column holds "%" and the next one the number.
    for passage in subject.in_part(|part| part == Part::Body).filter(|passage| !passage.is_cell) {
        let text = passage.text.as_str();
        for (at, _) in text.match_indices('%') {
            let digits = |from: &str| from.bytes().take_while(u8::is_ascii_digit).count();
            let after = text.get(at + 1..).map_or(0, digits);
            let before = text.get(..at).map_or(0, |text| text.bytes().rev().take_while(u8::is_ascii_digit).count());
            // `%` of a web address (`%20`) stands between letters.
            let glued = text.get(..at).is_some_and(|text| text.ends_with(|c: char| c.is_alphabetic()));
            let letter_after = text.get(at + 1 + after..).is_some_and(|text| text.starts_with(|c: char| c.is_alphabetic()));
            if after == 0 || after > 3 || before > 2 || glued || letter_after {
                continue;
            }
            let range = at - before..at + 1 + after;
            let Some(written) = text.get(range.clone()) else { continue };
            let message = said(
                format!("Dấu % đứng lẫn trong con số “{written}”."),
                format!("The per cent sign stands among the digits of “{written}”."),
            );
            found.add(Fault::at(passage.text.source(range), message).hint(COMPARE));
        }
    }
}

const COMPARE: crate::check::rule::Bilingual = both("Đối chiếu với nguồn số liệu.", "Compare with the source of the figure.");

/// How a percentage is written.
pub(super) const FORM_OF_NUMBER: Rule = Rule {
    code: "TGT305",
    name: "dinh-dang-so",
    summary: both("Tỷ lệ ghi không thống nhất với cách viết số của Việt Nam", "A percentage not written in the Vietnamese way"),
    explanation: Explanation {
        fault: both(
            "Số thập phân dùng dấu chấm trước %, có khoảng trắng trước %, hoặc chỉ tiêu tỷ lệ thiếu đơn vị.",
            "A decimal point in a percentage, a blank before the per cent sign, or a share without its unit.",
        ),
        why: both(
            "Dấu phẩy thập phân theo Nghị định 86/2012/NĐ-CP, Phụ lục V. Không văn bản nào quy định khoảng trắng trước %; vì vậy quy tắc này mặc định tắt.",
            "The decimal comma is that of Decree 86/2012/NĐ-CP, Appendix V. No clause fixes the blank before %, so this rule is off by default.",
        ),
        wrong: "- Tỷ lệ hộ nghèo giảm còn 2.5 %.",
        right: "- Tỷ lệ hộ nghèo giảm còn 2,5%.",
        cure: both(
            "Dùng dấu phẩy thập phân, viết % liền sau số, ghi đủ đơn vị.",
            "Use the decimal comma, write % right after the number, give the unit.",
        ),
        leave: both(
            "Khi cơ quan có cách trình bày số riêng, hoặc trích nguyên văn tài liệu nước ngoài.",
            "When the office has a style of its own, or a foreign text is quoted.",
        ),
    },
    levels: Levels::all(Severity::Info),
    stage: Stage::Off,
    fixable: Fixable::Safe,
    run: form_of_number,
    #[cfg(test)]
    cases: cases::FORM_OF_NUMBER,
};

fn form_of_number(subject: &Subject<'_>, found: &mut Findings) {
    for passage in subject.in_part(|part| matches!(part, Part::Body | Part::Annex(_))) {
        let text = passage.text.as_str();
        for (at, _) in text.match_indices('%') {
            let Some(before) = text.get(..at) else { continue };
            let number = before.trim_end();
            let blank = number.len() < before.len() && number.ends_with(|c: char| c.is_ascii_digit());
            let whole = number.trim_end_matches(|c: char| c.is_ascii_digit());
            let decimals = number.len() - whole.len();
            let units = whole.strip_suffix('.').map_or(0, |whole| whole.bytes().rev().take_while(u8::is_ascii_digit).count());
            if units > 0 && (1..=2).contains(&decimals) {
                let range = whole.len() - 1 - units..number.len();
                let Some(written) = text.get(range.clone()) else { continue };
                let message = said(
                    format!("Số thập phân “{written}” dùng dấu chấm; tiếng Việt dùng dấu phẩy."),
                    format!("The decimal number “{written}” has a point; Vietnamese writes a comma."),
                );
                found.add(Fault::at(passage.text.source(range), message));
            }
            if blank {
                let message = said("Khoảng trắng trước dấu %.", "A blank before the per cent sign.");
                let range = passage.text.source(number.len()..at);
                found.add(Fault::at(range.clone(), message).fix(range, ""));
            }
        }
    }
    for item in subject.plan.areas.iter().flat_map(|area| &area.targets).flat_map(Item::with_children) {
        if item.role == Role::Target
            && ["Tỷ lệ", "Tỉ lệ"].iter().any(|share| item.text.starts_with(share))
            && !item.text.contains('%')
            && let Some(range) = number_without_unit(&item.text)
        {
            let message = said(
                format!("Chỉ tiêu tỷ lệ mà “{}” không có đơn vị.", item.text.get(range.clone()).unwrap_or("")),
                format!("The target is a share, but “{}” has no unit.", item.text.get(range.clone()).unwrap_or("")),
            );
            found.add(Fault::at(subject.place(item.span, &item.text, range), message));
        }
    }
}

/// `đạt 85`, `đạt tối thiểu 85 trở lên` at the end of a target.
fn number_without_unit(text: &str) -> Option<std::ops::Range<usize>> {
    let words = Words::new(text);
    let mut end = words.len();
    while end > 0 && ['.', ';', ','].iter().any(|&mark| words.mark(end - 1, mark)) {
        end -= 1;
    }
    let end = words.start_of(end, &["trở lên"]).unwrap_or(end);
    let at = end.checked_sub(1)?;
    let value = words.number(at)?;
    let stated = words.start_of(at, &["đạt", "tối thiểu", "ít nhất", "trên", "còn", "dưới"]).is_some();
    (stated && value <= 100).then(|| words.range(at, end))
}

#[cfg(test)]
mod cases {
    use crate::check::tests::{Cases, DRAFT};

    const TARGET: &str = "KẾ HOẠCH\nCấp nước sạch huyện Mỹ An năm 2027\nI. CHỈ TIÊU\n{}\nII. NHIỆM VỤ\n- Xây trạm bơm.\nIII. TỔ CHỨC THỰC HIỆN\n- Phòng Kinh tế theo dõi.";

    pub(super) const ODD_PERCENT: Cases = Cases {
        frame: TARGET,
        fails: &[
            "- Tỷ lệ hộ có nước sạch đạt ⟦950%⟧.",
            "- Mức độ hài lòng của người dân đạt ⟦tối thiểu 109%⟧.",
            "- Hộ có nước sạch đạt ⟦8%0⟧.",
            "- Hộ có đồng hồ nước đạt ⟦%80⟧.",
        ],
        passes: &[
            "- Tỷ lệ thu tiền nước đạt 102,7% dự toán.",
            "- Tỷ lệ hộ có nước sạch đạt 100%.",
            "- Sản lượng nước tăng 120% so với năm 2026.",
            "- Xem tại https://mau.vn/nuoc%20sach.",
        ],
        ..DRAFT
    };

    pub(super) const FORM_OF_NUMBER: Cases = Cases {
        frame: TARGET,
        fails: &["- Hộ có nước sạch chiếm 32,2⟦ ⟧%.", "- Thất thoát nước còn ⟦12.5⟧%.", "- Tỷ lệ hộ có nước sạch đạt ⟦85⟧."],
        passes: &[
            "- Hộ có nước sạch chiếm 32,2%.",
            "- Cấp 1.000 m3 nước một ngày.",
            "- Tỷ lệ hộ có nước sạch theo ISO 9001:2015 đạt 85%.",
            "- Tỷ lệ hộ có nước sạch tăng đều đến năm 2030.",
        ],
        ..DRAFT
    };
}
