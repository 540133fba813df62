//! DDL405: deadlines outside the years of the plan.

use super::due::{is_labelled, led_rows};
use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::Subject;
use crate::model::{Deadline, DeadlineKind, Severity, Years};

/// Words of a statement that looks beyond the plan on purpose.
const BEYOND: [&str; 4] = ["tầm nhìn", "định hướng", "các năm tiếp theo", "giai đoạn sau"];

/// A deadline outside the years that the title names.
pub(super) const OUTSIDE_PERIOD: Rule = Rule {
    code: "DDL405",
    name: "ngoai-giai-doan",
    summary: both("Thời hạn nằm ngoài giai đoạn của kế hoạch", "A deadline outside the years of the plan"),
    explanation: Explanation {
        fault: both(
            "Thời hạn trong phụ lục, hoặc sau “Thời gian hoàn thành”, rơi vào năm sau năm cuối của kế hoạch, hay trước năm đầu từ hai năm trở lên.",
            "A time in an annex, or after “Thời gian hoàn thành”, falls after the last year of the plan, or two years or more before the first.",
        ),
        why: both(
            "Không có điều khoản nào quy định riêng; người đứng đầu đơn vị soạn thảo chịu trách nhiệm về nội dung (Nghị định 30/2020/NĐ-CP, Điều 12). Việc ngoài giai đoạn không được đánh giá khi tổng kết kế hoạch.",
            "No clause speaks of it; the head of the drafting unit answers for the content (Decree 30/2020/NĐ-CP, Article 12). Work outside the period is not judged when the plan is reviewed.",
        ),
        wrong: "KẾ HOẠCH Trồng rừng giai đoạn 2026 - 2030\n- Đóng mốc rừng. Thời gian hoàn thành: Quý II/2032.",
        right: "KẾ HOẠCH Trồng rừng giai đoạn 2026 - 2030\n- Đóng mốc rừng. Thời gian hoàn thành: Quý II/2028.",
        cure: both("Kiểm tra lại năm của thời hạn.", "Check the year of the deadline."),
        leave: both("Khi kế hoạch nhắc lại lộ trình dài hơn của cấp trên.", "When the plan repeats a longer schedule of the level above."),
    },
    levels: Levels::all(Severity::Info),
    stage: Stage::Preview,
    fixable: Fixable::No,
    run: outside_period,
    #[cfg(test)]
    cases: cases::OUTSIDE_PERIOD,
};

fn outside_period(subject: &Subject<'_>, found: &mut Findings) {
    let Some(years) = subject.years().filter(|_| subject.is_plan()) else { return };
    let rows = led_rows(subject);
    for item in subject.plan.items() {
        let outside = |deadline: &&Deadline| !deadline.inherited && is_outside(deadline, years);
        for deadline in item.deadlines.iter().filter(outside) {
            let text = item.text.to_lowercase();
            if BEYOND.iter().any(|words| text.contains(words)) || !(rows.contains(item.id.as_str()) || is_labelled(subject, item, deadline))
            {
                continue;
            }
            let message = said(
                format!("Hạn “{}” nằm ngoài giai đoạn {} - {} của kế hoạch.", deadline.text, years.from, years.to),
                format!("The time “{}” lies outside the years {} to {} of the plan.", deadline.text, years.from, years.to),
            );
            found.add(Fault::at(deadline.span.range(), message).hint(both("Kiểm tra lại năm.", "Check the year.")));
        }
    }
}

fn is_outside(deadline: &Deadline, years: Years) -> bool {
    if !matches!(deadline.kind, DeadlineKind::By | DeadlineKind::Before | DeadlineKind::Within) {
        return false;
    }
    let begins = deadline.start.or(deadline.end);
    // Work of the year before is how a plan is made ready.
    let late = begins.is_some_and(|day| day.year() > years.to) && !(deadline.kind == DeadlineKind::Before && is_new_year(deadline, years));
    late || deadline.end.is_some_and(|day| day.year().saturating_add(1) < years.from)
}

/// `trước ngày 01/01/2031` is the whole of 2030.
fn is_new_year(deadline: &Deadline, years: Years) -> bool {
    deadline.end.is_some_and(|day| day.year() == years.to.saturating_add(1) && day.month() == 1 && day.day() == 1)
}

#[cfg(test)]
mod cases {
    use crate::check::tests::{Cases, DRAFT};

    const FRAME: &str =
        "KẾ HOẠCH\nTrồng rừng huyện Mỹ An giai đoạn 2026 - 2030\nI. NHIỆM VỤ\n{}\nII. TỔ CHỨC THỰC HIỆN\n- Phòng Kinh tế theo dõi.";

    pub(super) const OUTSIDE_PERIOD: Cases = Cases {
        frame: FRAME,
        fails: &[
            "- Đóng mốc rừng. Thời gian hoàn thành: ⟦Quý II/2032⟧.",
            "- Giao rừng. Thời hạn: ⟦trước ngày 30/6/2031⟧.",
            "- Kiểm kê rừng. Thời gian thực hiện: ⟦Năm 2023⟧.",
        ],
        passes: &[
            "- Đóng mốc rừng. Thời gian hoàn thành: Quý II/2028.",
            "- Giữ rừng theo Chiến lược đến năm 2035, tầm nhìn đến năm 2050.",
            "- Ban hành kế hoạch. Thời gian hoàn thành: Tháng 12/2025.",
            "- Giao rừng. Thời hạn: trước ngày 01/01/2031.",
        ],
        ..DRAFT
    };
}
