//! DDL402 and DDL404: deadlines that are over when they are set, and those that cannot be checked.

use std::collections::HashSet;

use crate::calendar::Date;
use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::{PlanRow, Subject};
use crate::model::{Deadline, DeadlineKind, Field, Item, Severity};

/// Labels that say that the time after them is when the work must be done.
const LABELS: [&str; 6] = ["thời gian hoàn thành", "thời hạn", "chậm nhất", "muộn nhất", "thời gian thực hiện", "hạn cuối"];

/// Says so only where a clause begins: `các dự án hoàn thành trước ngày …` tells which projects.
const DONE: &str = "hoàn thành";

/// How far before a time its label may end, in bytes: a few words.
const NEAR: usize = 24;

/// How much before a time is looked at, in bytes: more than the longest label and what opens its clause.
const SIGHT: usize = 160;

/// A deadline that lies before the day of issue.
pub(super) const TOO_EARLY: Rule = Rule {
    code: "DDL402",
    name: "han-qua-som",
    summary: both("Hạn hoàn thành trước ngày ban hành", "A deadline before the day of issue"),
    explanation: Explanation {
        fault: both(
            "Thời hạn trong phụ lục, hoặc sau “Thời gian hoàn thành”, “hạn”, “chậm nhất”, đã qua vào ngày ban hành văn bản.",
            "A time in an annex, or after “Thời gian hoàn thành”, “hạn”, “chậm nhất”, is over on the day of issue.",
        ),
        why: both(
            "Không ai thực hiện được một thời hạn đã qua khi văn bản được ban hành. Người đứng đầu đơn vị soạn thảo chịu trách nhiệm về nội dung (Nghị định 30/2020/NĐ-CP, Điều 12); sai nội dung sau ban hành phải sửa bằng văn bản cùng hình thức (Điều 18).",
            "Nobody can keep a time that is over when the instrument is issued. The head of the drafting unit answers for the content (Decree 30/2020/NĐ-CP, Article 12); after issue, content is mended by an instrument of the same form (Article 18).",
        ),
        wrong: "Mỹ An, ngày 10 tháng 01 năm 2027\n- Trồng rừng. Thời gian hoàn thành: Trước ngày 05/01/2027.",
        right: "Mỹ An, ngày 10 tháng 01 năm 2027\n- Trồng rừng. Thời gian hoàn thành: Trước ngày 05/3/2027.",
        cure: both("Đặt lại thời hạn; công cụ không tự sửa ngày.", "Set the time anew; the tool never changes a date."),
        leave: both("Khi phụ lục liệt kê cả việc đã làm xong trước khi ban hành.", "When the annex lists work that was done before issue."),
    },
    levels: Levels::all(Severity::Error),
    stage: Stage::On,
    fixable: Fixable::No,
    run: too_early,
    #[cfg(test)]
    cases: cases::TOO_EARLY,
};

fn too_early(subject: &Subject<'_>, found: &mut Findings) {
    let Some(issued) = subject.issued().filter(|_| subject.is_plan()) else { return };
    let rows = led_rows(subject);
    for item in subject.plan.items() {
        let row = rows.contains(item.id.as_str());
        // Of `Quý IV/2026 - Quý I/2027` only the last part tells when the work must be done.
        let goes_on = item.deadlines.iter().any(|deadline| !is_over(deadline, issued));
        for deadline in item.deadlines.iter().filter(|deadline| !deadline.inherited && is_over(deadline, issued)) {
            if goes_on && deadline.kind == DeadlineKind::Within {
                continue;
            }
            let message = said(
                format!("Hạn “{}” đã qua khi văn bản được ban hành ({}).", deadline.text, issued.in_vietnamese()),
                format!("The time “{}” is over on the day of issue ({issued}).", deadline.text),
            );
            let fault = Fault::at(deadline.span.range(), message);
            let hint = both("Kiểm tra lại ngày, nhất là năm và tháng.", "Check the date, above all year and month.");
            match row {
                true => found.add(fault.hint(hint)),
                false if is_labelled(subject, item, deadline) => found.add(fault.hint(hint).at_most(Severity::Warning)),
                false => {}
            }
        }
    }
}

fn is_over(deadline: &Deadline, issued: Date) -> bool {
    deadline.end.is_some_and(|end| match deadline.kind {
        DeadlineKind::Before => end <= issued,
        DeadlineKind::By | DeadlineKind::Within => end < issued,
        _ => false,
    })
}

/// The ids of the items that rows of annexes state which have somebody to do them.
pub(super) fn led_rows<'s>(subject: &Subject<'s>) -> HashSet<&'s str> {
    let led = |row: &PlanRow<'_>| row.fields.iter().any(|(field, _)| matches!(field, Field::Lead | Field::Coordinating));
    subject.rows().filter(led).map(|row| row.row.item.as_str()).collect()
}

/// Whether the words before a deadline, or its own first ones, say that it is when the work must be done.
pub(super) fn is_labelled(subject: &Subject<'_>, item: &Item, deadline: &Deadline) -> bool {
    let from = item.span.start.max(deadline.span.start.saturating_sub(SIGHT));
    let before = subject.written_within(from..deadline.span.start).to_lowercase();
    // A label may be parted by a line break.
    let before = before.split_whitespace().collect::<Vec<_>>().join(" ");
    let own = deadline.text.to_lowercase();
    let near = |label: &str| before.rfind(label).filter(|at| before.len() - at - label.len() <= NEAR);
    let opens = |at: usize| {
        before.get(..at).is_some_and(|text| text.trim_end().is_empty() || text.trim_end().ends_with([':', ',', ';', '.', '(', '-']))
    };
    LABELS.iter().any(|label| own.starts_with(label) || near(label).is_some()) || near(DONE).is_some_and(opens)
}

/// Cells that set no time anybody could be held to.
const NO_TIMES: [&str; 14] = [
    "khi có phát sinh",
    "khi phát sinh",
    "khi có yêu cầu",
    "khi có nhu cầu",
    "khi cần",
    "khi cần thiết",
    "sớm",
    "sớm nhất",
    "kịp thời",
    "thời gian tới",
    "trong thời gian tới",
    "thời gian sớm nhất",
    "trong thời gian sớm nhất",
    "theo tiến độ",
];

/// A time cell that sets no time.
pub(super) const VAGUE_TIME: Rule = Rule {
    code: "DDL404",
    name: "han-mo-ho",
    summary: both("Thời hạn không kiểm tra được", "A time that cannot be checked"),
    explanation: Explanation {
        fault: both(
            "Ô thời gian của phụ lục chỉ ghi “Khi có phát sinh”, “Sớm”, “Kịp thời”, “Trong thời gian tới”.",
            "The time cell of an annex says no more than “when it arises”, “soon”, “in good time”, “in the time to come”.",
        ),
        why: both(
            "Không có điều khoản nào quy định riêng; người đứng đầu đơn vị soạn thảo chịu trách nhiệm về nội dung (Nghị định 30/2020/NĐ-CP, Điều 12). Thời hạn như vậy không theo dõi, đôn đốc được.",
            "No clause speaks of it; the head of the drafting unit answers for the content (Decree 30/2020/NĐ-CP, Article 12). Such a time can be neither followed up nor enforced.",
        ),
        wrong: "| 3 | Cập nhật cơ sở dữ liệu rừng | Sở Nông nghiệp và Môi trường | Khi có phát sinh |",
        right: "| 3 | Cập nhật cơ sở dữ liệu rừng | Sở Nông nghiệp và Môi trường | Trong 05 ngày kể từ khi có thay đổi |",
        cure: both("Ghi ngày, quý, chu kỳ, hoặc số ngày kể từ sự việc.", "Write a day, a quarter, a rhythm, or the days from the event."),
        leave: both("Với những việc thật sự chỉ làm khi có yêu cầu.", "For work that is done only on request."),
    },
    levels: Levels::all(Severity::Info),
    stage: Stage::On,
    fixable: Fixable::No,
    run: vague_time,
    #[cfg(test)]
    cases: cases::VAGUE_TIME,
};

fn vague_time(subject: &Subject<'_>, found: &mut Findings) {
    for (_, cell) in subject.rows().flat_map(|row| row.fields).filter(|(field, _)| *field == Field::Deadlines) {
        let cell = subject.text(*cell);
        let time = cell.as_str().trim().trim_end_matches(['.', ';', ',']);
        let said_in_full = time.to_lowercase();
        if NO_TIMES.contains(&said_in_full.as_str()) {
            let message = said(format!("Thời hạn “{time}” không kiểm tra được."), format!("Nobody can check the time “{time}”."));
            let hint =
                both("Ghi ngày, quý, chu kỳ, hoặc số ngày kể từ sự việc.", "Write a day, a quarter, a rhythm, or the days from the event.");
            found.add(Fault::at(cell.extent(), message).hint(hint));
        }
    }
}

#[cfg(test)]
mod cases {
    use crate::check::tests::{Cases, DRAFT};

    const ANNEX: &str = "ỦY BAN NHÂN DÂN\nHUYỆN MỸ AN\n\nSố: 12/KH-UBND\n\nMỹ An, ngày 10 tháng 01 năm 2027\n\nKẾ HOẠCH\nTrồng rừng huyện Mỹ An năm 2027\n\nI. NHIỆM VỤ\n- Giữ rừng.\n\nII. TỔ CHỨC THỰC HIỆN\n- Phòng Kinh tế theo dõi.\n\nPhụ lục\nNHIỆM VỤ CỤ THỂ\n\n| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |\n|---|---|---|---|\n| 1 | Ươm cây keo | Phòng Kinh tế | Quý II/2027 |\n{}\n";

    pub(super) const VAGUE_TIME: Cases = Cases {
        frame: ANNEX,
        fails: &[
            "| 2 | Cập nhật cơ sở dữ liệu rừng | Phòng Kinh tế | ⟦Khi có phát sinh.⟧ |",
            "| 2 | Bàn giao cây giống | Phòng Kinh tế | ⟦Kịp thời⟧ |",
            "| 2 | Kiểm tra trạm bảo vệ rừng | Phòng Kinh tế | ⟦Trong thời gian tới⟧ |",
        ],
        passes: &[
            "| 2 | Tuần tra rừng | Phòng Kinh tế | Thường xuyên |",
            "| 2 | Báo cáo kết quả | Phòng Kinh tế | Hằng năm |",
            "| 2 | Giao rừng | Phòng Kinh tế | Theo Kế hoạch số 160/KH-UBND ngày 28/10/2026 |",
            "| 2 | Xử lý kịp thời cháy rừng | Phòng Kinh tế | Quý III/2027 |",
        ],
        ..DRAFT
    };

    pub(super) const TOO_EARLY: Cases = Cases {
        frame: "Số: 12/KH-UBND\n\nMỹ An, ngày 10 tháng 01 năm 2027\n\nKẾ HOẠCH\nTrồng rừng huyện Mỹ An năm 2027\n\nI. NHIỆM VỤ\n- Giữ rừng.\n{}\n",
        fails: &[
            "- Kiểm kê rừng. Thời gian hoàn thành: ⟦Trước ngày 05/01/2027⟧.\n\nII. TỔ CHỨC THỰC HIỆN\n- Phòng Kinh tế theo dõi.",
            "- Kiểm kê rừng. Thời gian\nhoàn thành: ⟦Trước ngày 05/01/2027⟧.\n\nII. TỔ CHỨC THỰC HIỆN\n- Phòng Kinh tế theo dõi.",
            "- Đóng mốc rừng. Thời gian thực hiện: ⟦Tháng 11 - 12/2026⟧.\n\nII. TỔ CHỨC THỰC HIỆN\n- Phòng Kinh tế theo dõi.",
            "- Nộp danh sách hộ trồng rừng, ⟦chậm nhất ngày 31/12/2026⟧.\n\nII. TỔ CHỨC THỰC HIỆN\n- Phòng Kinh tế theo dõi.",
            "\nII. TỔ CHỨC THỰC HIỆN\n- Phòng Kinh tế theo dõi.\n\nPhụ lục\nNHIỆM VỤ CỤ THỂ\n\n| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |\n|---|---|---|---|\n| 1 | Ươm cây keo | Phòng Kinh tế | Quý II/2027 |\n| 2 | Kiểm kê rừng | Phòng Kinh tế | ⟦Trước ngày 10/01/2027⟧ |",
        ],
        passes: &[
            "- Kiểm kê rừng. Thời gian hoàn thành: Trước ngày 15/02/2027.\n\nII. TỔ CHỨC THỰC HIỆN\n- Phòng Kinh tế theo dõi.",
            "- Nghiệm thu các công trình trồng rừng đã hoàn thành trước ngày 01/01/2027.\n\nII. TỔ CHỨC THỰC HIỆN\n- Phòng Kinh tế theo dõi.",
            "\nII. TỔ CHỨC THỰC HIỆN\n- Phòng Kinh tế theo dõi.\n\nPhụ lục\nNHIỆM VỤ CỤ THỂ\n\n| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |\n|---|---|---|---|\n| 1 | Ươm cây keo | Phòng Kinh tế | Quý IV/2026 - Quý II/2027 |",
            "- Xử lý rừng bị lấn chiếm trước ngày 01/7/2014.\n\nII. TỔ CHỨC THỰC HIỆN\n- Phòng Kinh tế theo dõi.",
            "- Số liệu báo cáo tính từ ngày 11/12/2025 đến ngày 14/11/2026.\n\nII. TỔ CHỨC THỰC HIỆN\n- Phòng Kinh tế theo dõi.",
            "- Thực hiện Kế hoạch số 15/KH-UBND ngày 05/12/2026 của Ủy ban nhân dân tỉnh.\n\nII. TỔ CHỨC THỰC HIỆN\n- Phòng Kinh tế theo dõi.",
        ],
        ..DRAFT
    };
}
