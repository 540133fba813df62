//! TGT303: one target, two values.

use std::collections::HashMap;

use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::Subject;
use crate::model::{Comparator, Deadline, Item, Measure, MeasureKind, Severity};
use crate::words::Words;

/// Words that an indicator is told without as well: `tỷ lệ hồ sơ` is `hồ sơ`.
const IDLE: [&str; 26] = [
    "tỷ", "tỉ", "lệ", "tổng", "số", "tthc", "thủ", "tục", "hành", "chính", "được", "các", "là", "đạt", "phấn", "đấu", "và", "của", "có",
    "trong", "cho", "để", "thì", "hằng", "hàng", "năm",
];

/// The fewest words that tell two indicators to be the same.
const FEWEST: usize = 6;

/// The same target is set twice, with different values.
pub(super) const TWO_VALUES: Rule = Rule {
    code: "TGT303",
    name: "mau-thuan",
    summary: both("Cùng một chỉ tiêu, hai giá trị", "One target, two values"),
    explanation: Explanation {
        fault: both(
            "Hai chỉ tiêu nói cùng một nội dung bằng gần như cùng những chữ, cùng thời hạn, nhưng tỷ lệ khác nhau.",
            "Two targets say the same in almost the same words, for the same time, but with different percentages.",
        ),
        why: both(
            "Không có điều khoản nào quy định riêng; người đứng đầu đơn vị soạn thảo chịu trách nhiệm về nội dung (Nghị định 30/2020/NĐ-CP, Điều 12). Hai con số khác nhau thì không biết phải đạt con số nào; sau ban hành chỉ sửa được bằng văn bản cùng hình thức (Điều 18).",
            "No clause speaks of it; the head of the drafting unit answers for the content (Decree 30/2020/NĐ-CP, Article 12). With two numbers nobody knows which to reach; after issue only an instrument of the same form can amend it (Article 18).",
        ),
        wrong: "- Hồ sơ nộp trực tuyến trên tổng số hồ sơ tiếp nhận đạt tối thiểu 50%.\n- Tối thiểu 30% hồ sơ nộp trực tuyến trên tổng số hồ sơ tiếp nhận.",
        right: "- Hồ sơ nộp trực tuyến trên tổng số hồ sơ tiếp nhận đạt tối thiểu 50%.",
        cure: both("Giữ một giá trị, bỏ chỗ lặp lại.", "Keep one value and drop the repetition."),
        leave: both(
            "Khi các chỉ tiêu cùng chữ được chia theo năm, theo cấp hoặc theo sản phẩm ở chỗ quy tắc không nhìn thấy.",
            "When targets in the same words are split by year, level or product in a place that the rule does not see.",
        ),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::Preview,
    fixable: Fixable::No,
    run: two_values,
    #[cfg(test)]
    cases: cases::TWO_VALUES,
};

fn two_values(subject: &Subject<'_>, found: &mut Findings) {
    let mut first: HashMap<Vec<String>, (&Item, &Measure)> = HashMap::new();
    for item in subject.plan.areas.iter().flat_map(|area| &area.targets).flat_map(Item::with_children) {
        let percents = item.measures.iter().filter(|measure| measure.kind == MeasureKind::Percent);
        let single = percents.filter(|measure| measure.change.is_none() && measure.comparator != Comparator::Range);
        let mut told: Vec<_> = single.filter_map(|measure| Some((key(&measure.indicator)?, measure))).collect();
        // A statement that tells one indicator twice is a ladder of years, levels or products.
        told.sort_by(|a, b| a.0.cmp(&b.0));
        let ladder: Vec<bool> = (0..told.len())
            .map(|at| {
                let key = |at: Option<usize>| at.and_then(|at| told.get(at)).map(|(key, _)| key);
                key(Some(at)) == key(Some(at + 1)) || key(Some(at)) == key(at.checked_sub(1)) && at > 0
            })
            .collect();
        for ((key, measure), ladder) in told.into_iter().zip(ladder) {
            if ladder {
                continue;
            }
            let Some(&(other, before)) = first.get(&key) else {
                first.insert(key, (item, measure));
                continue;
            };
            let same_value = (before.value - measure.value).abs() < f64::EPSILON;
            if same_value || times(&other.deadlines) != times(&item.deadlines) {
                continue;
            }
            let line = before.span.line;
            let message = said(
                format!("“{}” nhưng cùng chỉ tiêu này ở dòng {line} là “{}”.", measure.text, before.text),
                format!("“{}”, but the same target on line {line} is “{}”.", measure.text, before.text),
            );
            found.add(Fault::at(measure.span.range(), message).hint(both("Giữ một giá trị.", "Keep one of the values.")));
        }
    }
}

/// The words that tell an indicator, sorted; `None` when there are too few to tell it.
fn key(indicator: &str) -> Option<Vec<String>> {
    let words = Words::new(indicator);
    let telling = |at: &usize| words.letters(*at) && !words.is_any(*at, &IDLE);
    // An indicator with a number in it is split by what the number counts.
    if (0..words.len()).any(|at| words.number(at).is_some()) {
        return None;
    }
    let mut key: Vec<String> = (0..words.len()).filter(telling).map(|at| words.key(at).to_owned()).collect();
    key.sort_unstable();
    key.dedup();
    (key.len() >= FEWEST).then_some(key)
}

fn times(deadlines: &[Deadline]) -> Vec<(Option<crate::calendar::Date>, Option<crate::calendar::Date>)> {
    deadlines.iter().map(|deadline| (deadline.start, deadline.end)).collect()
}

#[cfg(test)]
mod cases {
    use crate::check::tests::{Cases, DRAFT};

    const FRAME: &str = "KẾ HOẠCH\nCấp nước sạch huyện Mỹ An năm 2027\nI. CHỈ TIÊU\n{}\nII. NHIỆM VỤ\n- Xây trạm bơm.\nIII. TỔ CHỨC THỰC HIỆN\n- Phòng Kinh tế theo dõi.";

    pub(super) const TWO_VALUES: Cases = Cases {
        frame: FRAME,
        fails: &[
            "- Tỷ lệ hồ sơ cấp nước nộp trực tuyến trên tổng số hồ sơ tiếp nhận đạt tối thiểu 50%.\n- ⟦Tối thiểu 30%⟧ hồ sơ cấp nước nộp trực tuyến trên tổng số hồ sơ tiếp nhận.",
            "- 95% hộ dân nông thôn dùng nước hợp vệ sinh.\n- Xây trạm bơm.\n- ⟦90%⟧ hộ dân nông thôn dùng nước hợp vệ sinh.",
            "- Tỷ lệ đồng hồ nước kiểm định đúng hạn quy định đạt 80%.\n- Tỷ lệ đồng hồ nước được kiểm định đúng hạn quy định đạt ⟦85%⟧.",
        ],
        passes: &[
            "- 95% hộ dân nông thôn dùng nước hợp vệ sinh.\n- 95% hộ dân nông thôn dùng nước hợp vệ sinh.",
            "- Đến năm 2028, 80% hộ dân nông thôn dùng nước hợp vệ sinh.\n- Đến năm 2030, 95% hộ dân nông thôn dùng nước hợp vệ sinh.",
            "- 95% hộ dân nông thôn dùng nước hợp vệ sinh.\n- 99% hộ dân thành thị dùng nước hợp vệ sinh.",
            "- 80% đơn vị cung cấp dịch vụ thanh toán không dùng tiền mặt.\n- 30% đơn vị có phát sinh thanh toán không dùng tiền mặt.",
        ],
        ..DRAFT
    };
}
