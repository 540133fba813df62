//! DDL401: last year's number, left over from last year's plan.

use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::Subject;
use crate::extract::phrases::Table;
use crate::model::{Item, Severity};
use crate::words::Words;

/// Words after which a year is that of the work to be done.
static AHEAD: Table<&str> = Table::new(&["kế hoạch", "nhiệm vụ", "triển khai", "chỉ tiêu", "chương trình", "phương hướng"]);

/// Words after which a year is that of what was done, or of what something is compared with.
static BEHIND: Table<&str> = Table::new(&[
    "kết quả",
    "công bố",
    "tổng kết",
    "sơ kết",
    "đánh giá",
    "báo cáo",
    "rà soát",
    "hệ thống hóa",
    "quyết toán",
    "thống kê",
    "kiểm kê",
    "số liệu",
    "xếp hạng",
    "xếp loại",
    "chỉ số",
    "khắc phục",
    "tồn tại",
    "hạn chế",
    "kinh nghiệm",
    "điều tra",
    "khảo sát",
    "kiểm toán",
    "thanh tra",
    "kiểm tra",
    "khen thưởng",
    "thi đua",
    "vốn",
    "giải ngân",
    "dự toán",
    "ngân sách",
    "kinh phí",
]);

/// Words that make a whole clause look back.
const LOOKING_BACK: [&str; 17] = [
    "so với",
    "cùng kỳ",
    "đã",
    "chưa",
    "tồn đọng",
    "chuyển sang",
    "chuyển tiếp",
    "còn lại",
    "tiếp tục",
    "dở dang",
    "trên cơ sở",
    "căn cứ",
    "kế thừa",
    "hằng năm",
    "trở lại",
    "kéo dài",
    "giải ngân",
];

/// Words right before `năm` that make the year a bound, or that of something else.
const BOUNDS: [&str; 12] = ["từ", "với", "đến", "hết", "cuối", "đầu", "của", "như", "sau", "trước", "trong", "khóa"];

/// Parts of the plan that tell of the past; a document that has one may quote last year anywhere.
const REVIEWS: [&str; 6] = ["kết quả thực hiện", "tình hình", "đánh giá", "thực trạng", "kết quả đạt được", "sự cần thiết"];

/// How far back the word stands that tells what a year is, in words.
const REACH: usize = 30;

/// The most that are told of one item.
const MOST: usize = 8;

/// A plan for one year that speaks of the year before as its own.
pub(super) const STRAY_YEAR: Rule = Rule {
    code: "DDL401",
    name: "nam-lac",
    summary: both("Năm của kế hoạch năm trước còn sót lại", "The year of last year's plan, left over"),
    explanation: Explanation {
        fault: both(
            "Trong kế hoạch của một năm, tên nhiệm vụ, kế hoạch hay kỳ báo cáo mang năm liền trước.",
            "In a plan for one year, a task, plan or reporting period carries the number of the year before.",
        ),
        why: both(
            "Không có điều khoản nào quy định riêng; người đứng đầu đơn vị soạn thảo chịu trách nhiệm về nội dung (Nghị định 30/2020/NĐ-CP, Điều 12). Đây thường là dấu vết của việc chép từ kế hoạch năm trước; nhiệm vụ như vậy đã hết hạn ngay khi ban hành.",
            "No clause speaks of it; the head of the drafting unit answers for the content (Decree 30/2020/NĐ-CP, Article 12). It is mostly the trace of last year's plan; such a task is out of date when it is issued.",
        ),
        wrong: "KẾ HOẠCH Trồng rừng năm 2027\n- Triển khai nhiệm vụ trồng rừng năm 2026.",
        right: "KẾ HOẠCH Trồng rừng năm 2027\n- Triển khai nhiệm vụ trồng rừng năm 2027.",
        cure: both("Kiểm tra lại năm; công cụ không tự sửa năm.", "Check the year; the tool never changes one."),
        leave: both(
            "Với kế hoạch có phần tổng kết năm trước viết xen trong nhiệm vụ.",
            "For plans that review the year before amid their tasks.",
        ),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::No,
    run: stray_year,
    #[cfg(test)]
    cases: cases::STRAY_YEAR,
};

fn stray_year(subject: &Subject<'_>, found: &mut Findings) {
    let Some(before) = subject.only_year().and_then(|year| year.checked_sub(1)).filter(|_| subject.is_plan()) else { return };
    let reviews = |title: &str| REVIEWS.iter().any(|review| title.contains(review));
    if subject.plan.outline.iter().any(|section| reviews(&section.title.to_lowercase())) {
        return;
    }
    let written = before.to_string();
    for item in subject.plan.items().filter(|item| item.text.contains(&written)) {
        stray_years(subject, item, before, found);
    }
}

fn stray_years(subject: &Subject<'_>, item: &Item, before: u16, found: &mut Findings) {
    let words = Words::new(&item.text);
    let is_year = |at: &usize| words.number(*at) == Some(u32::from(before)) && words.is(*at - 1, "năm");
    let stray = |at: &usize| is_year(at) && (ends_a_list_of_periods(&words, at - 1) || is_ahead(&words, at - 1));
    for at in (1..words.len()).filter(stray).take(MOST) {
        let place = subject.place(item.span, &item.text, words.range(at - 1, at + 1));
        if subject.is_of_cited(place.start) {
            continue;
        }
        let message = said(
            format!("“{}” trong kế hoạch năm {}.", words.slice(at - 1, at + 1), before + 1),
            format!("“{}” in a plan for {}.", words.slice(at - 1, at + 1), before + 1),
        );
        let hint =
            both("Kiểm tra xem có phải năm của kế hoạch cũ còn sót lại không.", "See whether it is left over from last year's plan.");
        found.add(Fault::at(place, message).hint(hint));
    }
}

/// `quý I, 6 tháng, quý III, năm 2026`: the periods of one year of reports.
fn ends_a_list_of_periods(words: &Words<'_>, year: usize) -> bool {
    let Some(comma) = year.checked_sub(1).filter(|&at| words.mark(at, ',') || words.is(at, "và")) else { return false };
    let start = comma.saturating_sub(3);
    (start..comma).any(|at| words.is(at, "quý") || words.is(at, "tháng") && words.number(at.wrapping_sub(1)).is_some())
}

/// Whether the nearest telling word before the year tells of work to be done.
fn is_ahead(words: &Words<'_>, year: usize) -> bool {
    // `quý IV năm 2026`, `tháng 12 năm 2026` and `ngày …` are times, which other rules look at.
    let Some(last) = year.checked_sub(1) else { return false };
    if words.number(last).is_some() || words.is_any(last, &["i", "ii", "iii", "iv"]) || words.is_any(last, &BOUNDS) {
        return false;
    }
    let stops = |at: &usize| [';', '.', ':', '('].iter().any(|&mark| words.mark(*at, mark));
    let start = (year.saturating_sub(REACH)..year).rev().find(stops).map_or_else(|| year.saturating_sub(REACH), |stop| stop + 1);
    let end = (year..year + REACH).find(|at| *at >= words.len() || stops(at)).unwrap_or(year + REACH);
    if (start..end).any(|at| words.begins(at, &LOOKING_BACK)) {
        return false;
    }
    let telling = (start..year).rev().find_map(|at| match () {
        () if words.begins(at, &AHEAD) => Some(true),
        // Another year: what comes before it belongs to that one.
        () if words.begins(at, &BEHIND) => Some(false),
        () if words.key(at).len() == 4 && words.number(at).is_some() => Some(words.is(at + 1, "và") && words.begins(at + 2, &AHEAD)),
        () => None,
    });
    telling == Some(true)
}

#[cfg(test)]
mod cases {
    use crate::check::tests::{Cases, DRAFT, TASK};

    pub(super) const STRAY_YEAR: Cases = Cases {
        frame: TASK,
        fails: &[
            "- Xây dựng, triển khai kế hoạch trồng cây phân tán ⟦năm 2026⟧.",
            "- Công bố kết quả kiểm kê rừng năm 2026 và triển khai nhiệm vụ trồng rừng ⟦năm 2026⟧.",
            "- Tổng hợp báo cáo kết quả trồng rừng (quý I, 6 tháng, quý III, ⟦năm 2026⟧).",
        ],
        passes: &[
            "- Công bố kết quả kiểm kê rừng năm 2026.",
            "- Tăng 5% diện tích so với kế hoạch năm 2026.",
            "- Tiếp tục các nhiệm vụ chưa hoàn thành của kế hoạch năm 2026.",
            "- Triển khai Kế hoạch số 15/KH-UBND ngày 05 tháng 12 năm 2026 của Ủy ban nhân dân tỉnh.",
            "- Thực hiện Kế hoạch số 15/KH-UBND của Ủy ban nhân dân tỉnh về trồng rừng năm 2026.",
            "- Triển khai nhiệm vụ trồng rừng năm 2027.",
            "- Giải ngân vốn kế hoạch năm 2026 kéo dài sang năm 2027.",
            "- Báo cáo tổng kết kế hoạch, kết quả rà soát rừng năm 2026.",
            "- Triển khai ký hợp đồng trong quý IV năm 2026.",
        ],
        ..DRAFT
    };
}
