//! TGT301: a target that nobody can measure.

use std::collections::{HashMap, HashSet};

use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::Subject;
use crate::extract::phrases::Table;
use crate::model::{DeadlineKind, Item, Role, Severity};
use crate::words::{Kind, Words};

/// Words of effort that open a clause: what they promise cannot be counted.
static EFFORTS: Table<&str> = Table::new(&[
    "nâng cao",
    "tăng cường",
    "đẩy mạnh",
    "tiếp tục",
    "từng bước",
    "chủ động",
    "kịp thời",
    "tích cực",
    "chú trọng",
    "quan tâm",
    "cải thiện",
    "phát huy",
]);

/// Words of quality, wherever they stand.
static QUALITIES: Table<&str> = Table::new(&[
    "hiệu quả",
    "hợp lý",
    "rộng rãi",
    "sâu rộng",
    "nghiêm túc",
    "mạnh mẽ",
    "thực hiện tốt",
    "làm tốt",
    "quản lý tốt",
    "quản lý và bảo vệ tốt",
    "bảo vệ tốt",
    "phục vụ tốt",
]);

/// Words with which a target can be checked though it has no number: whole sets, nothing left over,
/// ranks, a work that is done or not done.
static CHECKABLE: Table<&str> = Table::new(&[
    "toàn bộ",
    "tất cả",
    "mọi",
    "mỗi",
    "từng xã",
    "từng đơn vị",
    "đầy đủ",
    "đúng hạn",
    "đúng thời hạn",
    "đúng tiến độ",
    "cao hơn",
    "thấp hơn",
    "so với",
    "vượt",
    "phụ lục",
    "biểu",
    "kèm theo",
    "đúng , đủ",
    "không",
    "chấm dứt",
    "xóa bỏ",
    "một",
    "hai",
    "ba",
    "bốn",
    "gấp đôi",
    "phần trăm",
    "một nửa",
    "đứng đầu",
    "dẫn đầu",
    "xếp hạng",
    "thứ hạng",
    "xếp thứ",
    "nhóm đầu",
    "thuộc nhóm",
    "trong nhóm",
    "tốp",
    "top",
    "hoàn thành",
    "hoàn thiện",
    "ban hành",
    "thành lập",
    "hình thành",
    "đưa vào",
    "khánh thành",
    "khởi công",
    "phê duyệt",
    "công bố",
    "đạt chuẩn",
    "năm sau cao hơn năm trước",
]);

/// How titles begin that head a list of figures. `Mục tiêu, chỉ tiêu` and `Định hướng và chỉ tiêu`
/// head statements of every sort.
const INDICATORS: [&str; 3] = ["chỉ tiêu", "các chỉ tiêu", "một số chỉ tiêu"];

/// How titles begin that head what the plan is to reach, in figures where no list of figures follows.
const OBJECTIVES: [&str; 2] = ["mục tiêu cụ thể", "các mục tiêu cụ thể"];

/// What a section says of the items below it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Heading {
    Indicators,
    Objectives,
    /// One above it is of these sorts; its own title is a subject.
    Subject,
}

/// A target without anything that could be measured.
pub(super) const NOT_MEASURABLE: Rule = Rule {
    code: "TGT301",
    name: "khong-do-duoc",
    summary: both("Chỉ tiêu không đo được", "A target that cannot be measured"),
    explanation: Explanation {
        fault: both(
            "Một ý nằm dưới “Chỉ tiêu” hoặc “Mục tiêu cụ thể” mà không có con số, thứ hạng, kết quả hay thời hạn nào để kiểm tra, chỉ có từ chỉ mức độ như “hiệu quả”, “nâng cao”, “kịp thời”.",
            "A statement under “Chỉ tiêu” or “Mục tiêu cụ thể” with no number, rank, result or time to check it by, only words of degree such as “effectively”, “raise”, “in good time”.",
        ),
        why: both(
            "Không có điều khoản nào quy định riêng; người đứng đầu đơn vị soạn thảo chịu trách nhiệm về nội dung (Nghị định 30/2020/NĐ-CP, Điều 12). Không có gì để đo thì cuối kỳ không ai nói được chỉ tiêu đã đạt hay chưa.",
            "No clause speaks of it; the head of the drafting unit answers for the content (Decree 30/2020/NĐ-CP, Article 12). With nothing to measure, nobody can say at the end whether the target was reached.",
        ),
        wrong: "a) Chỉ tiêu\n- Thực hiện hiệu quả công tác bảo vệ rừng.",
        right: "a) Chỉ tiêu\n- 100% diện tích rừng phòng hộ có người nhận khoán bảo vệ.",
        cure: both(
            "Thêm con số, tỷ lệ, thứ hạng hoặc sản phẩm kèm thời hạn; hoặc chuyển ý này xuống phần nhiệm vụ.",
            "Add a number, a share, a rank, or a product with its time; or move the statement to the tasks.",
        ),
        leave: both(
            "Khi kế hoạch chỉ đặt mục tiêu định tính theo yêu cầu của cấp trên.",
            "When the plan is to have qualitative targets only, as the level above asks.",
        ),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::No,
    run: not_measurable,
    #[cfg(test)]
    cases: cases::NOT_MEASURABLE,
};

fn not_measurable(subject: &Subject<'_>, found: &mut Findings) {
    if !subject.is_plan() {
        return;
    }
    let headings = headings(subject);
    if headings.is_empty() {
        return;
    }
    let figures_elsewhere = headings.values().any(|&heading| heading == Heading::Indicators);
    let targets = || subject.plan.areas.iter().flat_map(|area| &area.targets);
    let measured: HashSet<&str> =
        targets().flat_map(Item::with_children).filter(|item| is_checkable(subject, item)).map(|item| item.section.as_str()).collect();
    // Under a subject, or beside a list of figures, statements of which none is measured are there
    // to say what is meant, not how much.
    let is_to_be_measured = |section: &str| match headings.get(section) {
        Some(Heading::Indicators) => true,
        Some(Heading::Objectives) => !figures_elsewhere || measured.contains(section),
        Some(Heading::Subject) => measured.contains(section),
        None => false,
    };
    // What a measured statement enumerates is measured with it, so its sub-items are left out.
    let mut open: Vec<&Item> = targets().collect();
    open.reverse();
    while let Some(item) = open.pop() {
        if item.role != Role::Target || !is_to_be_measured(&item.section) || is_checkable(subject, item) {
            continue;
        }
        if !item.children.is_empty() {
            open.extend(item.children.iter().rev());
            continue;
        }
        let words = Words::new(&item.text);
        if words.mark(words.len().saturating_sub(1), ':') || (0..words.len()).any(|at| words.begins(at, &CHECKABLE)) {
            continue;
        }
        let Some((from, to)) = (0..words.len()).find_map(|at| Some((at, promise(&words, at)?))) else { continue };
        let degree = words.slice(from, to);
        // The time that a heading sets is not denied, though it is none of the statement's own.
        let (lacking, english) = match item.deadlines.is_empty() {
            true => ("con số, kết quả hay thời hạn", "number, result or time"),
            false => ("con số hay kết quả", "number or result"),
        };
        let message = said(
            format!("Chỉ tiêu không đo được: chỉ có “{degree}”, không có {lacking}."),
            format!("The target cannot be measured: there is only “{degree}”, no {english}."),
        );
        let hint = both(
            "Thêm con số, tỷ lệ, sản phẩm hoặc thời hạn; hoặc chuyển xuống phần nhiệm vụ.",
            "Add a number, a share, a product or a time; or move it to the tasks.",
        );
        found.add(Fault::at(subject.place(item.span, &item.text, words.range(from, to)), message).hint(hint));
    }
}

/// The index after the word of effort or quality that stands at `at`.
fn promise(words: &Words<'_>, at: usize) -> Option<usize> {
    let opens = at == 0 || words.kind(at - 1) == Some(Kind::Mark) || words.is(at - 1, "và");
    opens.then(|| words.past(at, &EFFORTS)).flatten().or_else(|| words.past(at, &QUALITIES))
}

/// Whether an item, without a look at its words, has something to check it by.
fn is_checkable(subject: &Subject<'_>, item: &Item) -> bool {
    let timed = item.deadlines.iter().any(|deadline| {
        !deadline.inherited && matches!(deadline.kind, DeadlineKind::By | DeadlineKind::Before | DeadlineKind::Within | DeadlineKind::From)
    });
    !item.measures.is_empty() || timed || has_number(&item.text, subject.cites(item.span))
}

/// Whether there is a number besides years and, where a document is cited, the numbers of its symbol.
fn has_number(text: &str, cites: bool) -> bool {
    if !text.bytes().any(|b| b.is_ascii_digit()) {
        return false;
    }
    let words = Words::new(text);
    (0..words.len()).any(|at| {
        let year = words.key(at).len() == 4 && words.number(at).is_some_and(|year| (1900..2100).contains(&year));
        let beside = |mark: Option<usize>| mark.is_some_and(|mark| ['/', '-', '–'].iter().any(|&m| words.mark(mark, m)));
        let symbol = cites && (beside(at.checked_sub(1)) || beside(Some(at + 1)));
        words.kind(at) == Some(Kind::Digits) && !year && !symbol
    })
}

/// The sections whose items may have to be measured: their own title says so, or the one above that tells a role.
fn headings<'s>(subject: &Subject<'s>) -> HashMap<&'s str, Heading> {
    let mut above: Vec<(usize, bool)> = Vec::new();
    let mut headings = HashMap::new();
    for section in &subject.plan.outline {
        above.truncate(above.iter().take_while(|(level, _)| *level < section.level).count());
        let title = section.title.to_lowercase();
        let begins = |words: &[&str]| words.iter().any(|words| title.starts_with(words));
        let heading = match section.role {
            Some(Role::Target) if begins(&INDICATORS) => Some(Heading::Indicators),
            Some(Role::Target) if begins(&OBJECTIVES) => Some(Heading::Objectives),
            Some(_) => None,
            None => above.last().filter(|(_, is)| *is).map(|_| Heading::Subject),
        };
        above.push((section.level, heading.is_some()));
        if let Some(heading) = heading {
            headings.insert(section.id.as_str(), heading);
        }
    }
    headings
}

#[cfg(test)]
mod cases {
    use crate::check::tests::{Cases, DRAFT};

    const FRAME: &str = "KẾ HOẠCH\nTrồng rừng huyện Mỹ An năm 2027\nI. MỤC TIÊU\n1. Mục tiêu tổng quát\n- Nâng cao độ che phủ của rừng.\n2. Mục tiêu cụ thể\n{}\nII. NHIỆM VỤ\n- Tăng cường tuần tra.\nIII. TỔ CHỨC THỰC HIỆN\n- Phòng Kinh tế theo dõi.";

    pub(super) const NOT_MEASURABLE: Cases = Cases {
        frame: FRAME,
        fails: &[
            "- Thực hiện ⟦hiệu quả⟧ công tác bảo vệ rừng đầu nguồn.\n- Trồng 50 ha rừng.",
            "- ⟦Nâng cao⟧ nhận thức của người dân về phòng cháy rừng.",
            "- ⟦Tiếp tục⟧ vận động nhân dân giữ rừng theo Nghị quyết số 12/NQ-HĐND ngày 05/3/2026 của Hội đồng nhân dân tỉnh.",
            "- Về rừng phòng hộ:\n+ Trồng 20 ha.\n+ Chăm sóc rừng mới trồng, ⟦kịp thời⟧ trồng dặm.",
        ],
        passes: &[
            "- Tỷ lệ che phủ đạt 52%, nâng cao chất lượng rừng trồng.",
            "- Thuộc nhóm 03 huyện đứng đầu về hiệu quả trồng rừng.",
            "- Hoàn thành việc giao rừng, nâng cao thu nhập cho người nhận khoán, trước ngày 30/6/2027.",
            "- Nâng cao chất lượng rừng trồng, cụ thể:\n+ 80% diện tích trồng giống mới.\n+ 20 ha được cấp chứng chỉ.",
            "- Nâng cao nhận thức của chủ rừng.\n3. Chỉ tiêu\n- Trồng 50 ha rừng.",
            "- Trồng 50 ha rừng.\n3. Chỉ tiêu năm 2030\na) Thị trường gỗ\n- Tiếp tục mở rộng ra tỉnh ngoài.",
            "- Toàn bộ chủ rừng chủ động ký cam kết.",
            "- Hình thành vườn ươm hoạt động hiệu quả.",
            "- Cập nhật bản đồ rừng vào cơ sở dữ liệu của tỉnh.",
            "- Chủ rừng được tập huấn các biện pháp giúp tăng cường tuần tra.",
            "- 100% chủ rừng ký cam kết:\n+ Chủ động phòng cháy.\n+ Kịp thời báo tin.",
        ],
        ..DRAFT
    };
}

#[cfg(test)]
mod tests {
    use crate::check::CheckOptions;
    use crate::{Format, Parsed};

    #[test]
    fn the_time_of_a_heading_is_not_denied() {
        for (heading, lacking) in
            [("Mục tiêu cụ thể", "con số, kết quả hay thời hạn."), ("Mục tiêu cụ thể đến năm 2030", "con số hay kết quả.")]
        {
            let text = format!("KẾ HOẠCH\nTrồng rừng năm 2027\n\nI. MỤC TIÊU\n\n1. {heading}\n\n- Thực hiện hiệu quả việc giữ rừng.\n");
            let findings = Parsed::from_text("", Format::Markdown, text).check(&CheckOptions::default());
            let told = findings.iter().find(|finding| finding.rule.code == "TGT301").map(|finding| finding.message.vi.as_str());
            assert_eq!(told, Some(format!("Chỉ tiêu không đo được: chỉ có “hiệu quả”, không có {lacking}").as_str()), "{heading}");
        }
    }
}
