//! AGY502 and AGY503: units and bodies that are gone on the day of issue.

use std::collections::HashSet;

use crate::check::data;
use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::Subject;
use crate::extract::phrases::Table;
use crate::model::{Agency, Item, Role, Severity};
use crate::words::{Kind, Words};

/// Words of a statement that speaks of the old units on purpose: the change itself, what it left behind.
static EXCUSES: Table<&str> = Table::new(&[
    "sáp nhập",
    "sắp xếp",
    "trước đây",
    "giải thể",
    "kết thúc hoạt động",
    "bàn giao",
    "tiếp nhận",
    "nay là",
    "trước ngày",
    "chuyển tiếp",
    "hợp nhất",
    "hai cấp",
    "02 cấp",
    "2 cấp",
    "cũ",
    "trước khi",
    "giai đoạn trước",
    "bãi bỏ",
]);

/// Words that make a class of the unit, as programmes name it: `huyện nghèo`, `huyện đạt chuẩn nông thôn mới`.
const CLASSES: [&str; 6] = ["nghèo", "đảo", "biên giới", "miền núi", "đạt chuẩn", "nông thôn mới"];

/// Words after which a unit of that sort is who acts, or how far the work reaches.
const ACTING: [&str; 14] = [
    "các",
    "mỗi",
    "từng",
    "ubnd",
    "ủy ban nhân dân",
    "hđnd",
    "hội đồng nhân dân",
    "công an",
    "mttq",
    "chủ tịch ubnd",
    "100 %",
    "tại các",
    "số",
    "cơ quan cấp",
];

/// Words after which `cấp huyện` is a body: of a bed or a road it tells the class.
const LEVEL_OF: [&str; 12] = [
    "ubnd",
    "ủy ban nhân dân",
    "hđnd",
    "hội đồng nhân dân",
    "chính quyền",
    "cơ quan",
    "công an",
    "chỉ đạo",
    "cấp tỉnh ,",
    "cấp tỉnh và",
    "mttq",
    "tại",
];

/// The most that are told of one item.
const MOST: usize = 8;

/// A district, town or township in a task or target after the day on which they ceased.
pub(super) const GONE_UNIT: Rule = Rule {
    code: "AGY502",
    name: "cap-huyen",
    summary: both("Cấp huyện, thị trấn sau ngày 01/7/2025", "District level or townships after 1 July 2025"),
    explanation: Explanation {
        fault: both(
            "Kế hoạch ban hành từ ngày 01/7/2025 mà nhiệm vụ, chỉ tiêu còn giao cho cấp huyện, hoặc tính cả huyện, quận, thị xã, thị trấn trong phạm vi.",
            "A plan issued on 1 July 2025 or later gives work to the district level, or counts districts or townships in its scope.",
        ),
        why: both(
            "Đơn vị hành chính cấp huyện kết thúc hoạt động từ ngày 01/7/2025 (Nghị quyết 203/2025/QH15); chính quyền địa phương gồm tỉnh, thành phố và xã, phường, đặc khu. Không còn ai thực hiện nhiệm vụ giao cho cấp huyện.",
            "Units of the district level ceased on 1 July 2025 (Resolution 203/2025/QH15); local government is provinces, cities and communes, wards, special zones. Nobody is left to do what a district is told.",
        ),
        wrong: "Mỹ An, ngày 05 tháng 01 năm 2027\n- 100% xã, phường, thị trấn có tổ giữ rừng.",
        right: "Mỹ An, ngày 05 tháng 01 năm 2027\n- 100% xã, phường, đặc khu có tổ giữ rừng.",
        cure: both(
            "Giao cho cấp tỉnh hoặc cấp xã; sửa “xã, phường, thị trấn” thành “xã, phường, đặc khu”.",
            "Give it to the province or the commune; write “xã, phường, đặc khu” for “xã, phường, thị trấn”.",
        ),
        leave: both(
            "Khi văn bản nói về việc sắp xếp, bàn giao, hồ sơ của cấp huyện trước đây.",
            "When the text is about the change itself, or about papers of the former districts.",
        ),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::No,
    run: gone_unit,
    #[cfg(test)]
    cases: cases::GONE_UNIT,
};

fn gone_unit(subject: &Subject<'_>, found: &mut Findings) {
    let Some(issued) = subject.issued().filter(|_| subject.is_plan()) else { return };
    let gone: Vec<data::Change> = data::units().filter(|change| issued >= change.from).collect();
    if gone.is_empty() {
        return;
    }
    let works = |item: &&Item| matches!(item.role, Role::Target | Role::Task | Role::Responsibility);
    let items = subject.plan.items().filter(works).map(|item| (item.text.as_str(), item.span));
    // A heading that names who acts gives the work below it.
    let acting = subject.plan.outline.iter().filter(|section| !section.lead.is_empty());
    for (text, span) in items.chain(acting.map(|section| (section.title.as_str(), section.span))) {
        // Without its first letter a unit is found in small and in large.
        if !gone.iter().any(|change| change.old.get(1..).is_some_and(|unit| text.contains(unit))) {
            continue;
        }
        let words = Words::new(text);
        if (0..words.len()).any(|at| words.begins(at, &EXCUSES)) {
            continue;
        }
        let mut seen = HashSet::new();
        let acting = |at: usize| {
            let (change, end) = gone.iter().find_map(|change| Some((change, words.phrase(at, change.old)?)))?;
            Some((change, acts(&words, at, end)?, end))
        };
        for (change, from, end) in (0..words.len()).filter_map(acting).take(MOST) {
            // Said once, it is said of the whole item.
            let range = words.range(from, end);
            if !seen.insert(words.slice(from, end).to_lowercase()) {
                continue;
            }
            let place = subject.place(span, text, range.clone());
            if subject.is_of_cited(place.start) || is_quoted(text, range.start) {
                continue;
            }
            let (unit, day) = (words.slice(from, end), change.from.in_vietnamese());
            let message = said(
                format!("“{unit}” không còn từ ngày {day}; văn bản ban hành ngày {}.", issued.in_vietnamese()),
                format!("There is no “{unit}” since {}; the day of issue is {issued}.", change.from),
            );
            found.add(Fault::at(place, message).hint(said(format!("Nay là {}.", change.new), format!("Now there are {}.", change.new))));
        }
    }
}

/// The first word to blame, when the unit at `at..end` acts or is counted in the scope.
fn acts(words: &Words<'_>, at: usize, end: usize) -> Option<usize> {
    let before = at.checked_sub(1)?;
    if words.begins(end, &CLASSES) {
        return None;
    }
    if words.is(before, "cấp") {
        return words.start_of(before, &LEVEL_OF).map(|_| before);
    }
    // A unit with a name tells a place: `đường qua huyện Mỹ An`.
    let named = words.capital(end);
    if let Some(council) = words.start_of(at, &["ubnd", "ủy ban nhân dân"]) {
        return Some(council);
    }
    if words.start_of(at, &ACTING).is_some() && !named {
        return Some(at);
    }
    // `xã, phường, thị trấn`: one of a list of units.
    let link = words.mark(before, ',') || words.is_any(before, &["và", "hoặc"]) || words.mark(before, '/');
    let unit = before.checked_sub(1).is_some_and(|at| words.is_any(at, &["xã", "phường", "huyện", "quận", "tỉnh", "phố", "ngành"]));
    (link && unit && !named).then_some(at)
}

/// Whether a byte of a text stands in quotation marks.
fn is_quoted(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or("");
    before.matches('“').count() > before.matches('”').count() || before.matches('"').count() % 2 == 1
}

/// A ministry or department that was merged into another, as who acts.
pub(super) const MERGED_BODY: Rule = Rule {
    code: "AGY503",
    name: "so-cu",
    summary: both("Bộ, sở, tỉnh đã hợp nhất", "A ministry, department or province that was merged"),
    explanation: Explanation {
        fault: both(
            "Cơ quan chủ trì hoặc phối hợp mang tên cũ của bộ, sở, hoặc của tỉnh đã hợp nhất trước ngày ban hành.",
            "A body that leads or takes part bears the old name of a ministry, department or province that was merged before the day of issue.",
        ),
        why: both(
            "Tên cơ quan ban hành ghi theo tên chính thức (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.2); việc giao cho cơ quan không còn thì không ai làm. Danh mục đổi tên là dữ liệu có ngày và nguồn; tên nào chưa kiểm chứng thì không dùng.",
            "The issuing body is called by its official name (Decree 30/2020/NĐ-CP, Appendix I, II.2); work given to a body that is gone is done by nobody. The list of changes is data with day and source; what is not verified is not used.",
        ),
        wrong: "- Bộ Thông tin và Truyền thông chủ trì thẩm định.",
        right: "- Bộ Khoa học và Công nghệ chủ trì thẩm định.",
        cure: both(
            "Đối chiếu với tên hiện hành; công cụ không tự sửa tên cơ quan.",
            "Compare with the name now in force; the tool never changes one.",
        ),
        leave: both("Khi văn bản nói về thời gian trước khi hợp nhất.", "When the text is about the time before the merger."),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::Preview,
    fixable: Fixable::No,
    run: merged_body,
    #[cfg(test)]
    cases: cases::MERGED_BODY,
};

fn merged_body(subject: &Subject<'_>, found: &mut Findings) {
    let Some(issued) = subject.issued().filter(|_| subject.is_plan()) else { return };
    let merged: Vec<(data::Change, String)> = data::departments()
        .chain(data::provinces())
        .filter(|change| issued >= change.from)
        .map(|change| (change, plain(change.old)))
        .collect();
    if merged.is_empty() {
        return;
    }
    for agency in subject.agencies().filter(|agency| !agency.inherited) {
        let name = plain(&agency.name);
        let Some((change, _)) = merged.iter().find(|(_, old)| name.contains(old.as_str())) else { continue };
        if subject.is_cited(agency.span.start) || is_explained(subject, agency) {
            continue;
        }
        let message = said(format!("“{}” nay là {}.", agency.text, change.new), format!("“{}” is now {}.", agency.text, change.new));
        found.add(Fault::at(agency.span.range(), message));
    }
}

/// How far behind a name its explanation is looked for, in bytes.
const BESIDE: usize = 40;

/// Whether `(nay là …)` or `(trước đây là …)` stands beside a name.
fn is_explained(subject: &Subject<'_>, agency: &Agency) -> bool {
    let after = subject.written_within(agency.span.end..agency.span.end + BESIDE);
    ["nay là", "trước đây", "cũ)", "sáp nhập"].iter().any(|words| after.contains(words))
}

/// The letters of a name in small words.
fn plain(name: &str) -> String {
    let words = Words::new(name);
    (0..words.len()).filter(|&at| words.kind(at) == Some(Kind::Letters)).map(|at| words.key(at)).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod cases {
    use crate::check::tests::{Cases, DRAFT};

    const FRAME: &str = "Số: 12/KH-UBND\n\nMỹ An, ngày 05 tháng 01 năm 2027\n\nKẾ HOẠCH\nTrồng rừng tỉnh Mỹ An năm 2027\n\nI. NHIỆM VỤ\n- Giữ rừng.\n{}\n\nII. TỔ CHỨC THỰC HIỆN\n- Sở Nông nghiệp và Môi trường theo dõi.";

    pub(super) const GONE_UNIT: Cases = Cases {
        frame: FRAME,
        fails: &[
            "- 100% xã, phường, ⟦thị trấn⟧ có tổ giữ rừng.",
            "- UBND ⟦cấp huyện⟧ rà soát diện tích rừng.",
            "- Các ⟦huyện⟧, thành phố cũng tổ chức tết trồng cây.",
            "- ⟦Ủy ban nhân dân huyện⟧ Tân Lập giao rừng; giao Ủy ban nhân dân huyện báo cáo.",
        ],
        passes: &[
            "- 100% xã, phường, đặc khu có tổ giữ rừng.",
            "- Tiếp tục công việc của các quận, huyện, thị xã (trước sáp nhập).",
            "- Xử lý hồ sơ của UBND cấp huyện chưa bàn giao.",
            "- Sửa chữa đường lâm nghiệp qua huyện Tân Lập.",
            "- Trồng rừng tại các huyện nghèo theo Chương trình mục tiêu quốc gia.",
            "- Bổ sung giường bệnh cấp huyện.",
            "- Tiếp tục thực hiện Nghị định số 37/2014/NĐ-CP ngày 05/5/2014 của Chính phủ quy định tổ chức các cơ quan chuyên môn thuộc UBND huyện, quận, thị xã.",
            "- Thực hiện Quyết định số 15/2024/QĐ-UBND ngày 05/12/2024 của Ủy ban nhân dân huyện Tân Lập.",
        ],
        ..DRAFT
    };

    pub(super) const MERGED_BODY: Cases = Cases {
        frame: FRAME,
        fails: &[
            "- ⟦Bộ Thông tin và Truyền thông⟧ chủ trì thẩm định phần mềm giữ rừng.",
            "- Sở Nông nghiệp và Môi trường phối hợp với ⟦Bộ Nông nghiệp và Phát triển nông thôn⟧ chọn giống.",
            "- ⟦Bộ TT&TT⟧ chủ trì cấp tần số.",
            "- ⟦Ủy ban nhân dân tỉnh Hậu Giang⟧ chủ trì trồng rừng ngập mặn.",
        ],
        passes: &[
            "- Thực hiện Thông tư số 06/2022/TT-BTTTT ngày 30/6/2022 của Bộ trưởng Bộ Thông tin và Truyền thông.",
            "- Bộ Nông nghiệp và Phát triển nông thôn (nay là Bộ Nông nghiệp và Môi trường) chủ trì chọn giống.",
            "- Bộ Khoa học và Công nghệ chủ trì cấp tần số.",
            "- Ủy ban nhân dân tỉnh Vĩnh Long chủ trì trồng rừng ngập mặn.",
        ],
        ..DRAFT
    };
}
