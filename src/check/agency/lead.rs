//! AGY501: who leads in the annex, but is given nothing to do in the plan.

use std::collections::HashSet;

use crate::check::finding::{Fault, Findings, said};
use crate::check::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use crate::check::subject::Subject;
use crate::extract::agency::expand;
use crate::model::{Agency, Area, AreaKind, Item, Severity};
use crate::words::Words;

/// How names begin that tell one body, and stay the same wherever it is named. Others (`Thuế tỉnh`,
/// `Báo và Đài`, `Ban Chỉ đạo`) have too many names for a missing one to mean anything.
const SINGLE: [&str; 3] = ["sở", "phòng", "công chức"];

/// Headings and leads that speak of all bodies at once.
const COLLECTIVE: [&str; 14] = [
    "các sở",
    "các phòng",
    "các ban",
    "các bộ",
    "các cơ quan",
    "các đơn vị",
    "sở ban ngành",
    "thủ trưởng",
    "tất cả",
    "các ngành",
    "các cơ sở",
    "giám đốc các",
    "cơ quan đơn vị",
    "các thành viên",
];

/// Words at the end of a name that only say whose body it is.
const PLACES: [&str; 9] = ["tỉnh", "huyện", "xã", "phường", "thành", "phố", "thị", "quận", "ubnd"];

/// The most bodies that are looked for, and the most parts that they are looked for in.
const MOST: usize = 200;
const FEW: usize = 8;

/// A body that leads in the annex is not named in the part that gives the bodies their work.
pub(super) const STRANGE_LEAD: Rule = Rule {
    code: "AGY501",
    name: "chu-tri-la",
    summary: both("Cơ quan chủ trì trong phụ lục không có trong Tổ chức thực hiện", "A body leads in the annex but not in the plan"),
    explanation: Explanation {
        fault: both(
            "Phụ lục giao chủ trì cho một sở, phòng hoặc công chức mà phần Tổ chức thực hiện không nêu, dù bằng tên đầy đủ, tên viết tắt hay trong tên gọi chung.",
            "The annex gives the lead to a department or officer that the part Tổ chức thực hiện does not name, in full, in short, or within a collective.",
        ),
        why: both(
            "Không có điều khoản nào quy định riêng; người đứng đầu đơn vị soạn thảo chịu trách nhiệm về nội dung (Nghị định 30/2020/NĐ-CP, Điều 12). Thường đó là cơ quan của cấp khác còn sót lại khi chép phụ lục.",
            "No clause speaks of it; the head of the drafting unit answers for the content (Decree 30/2020/NĐ-CP, Article 12). It is mostly a body of another level, left over from the annex that was copied.",
        ),
        wrong: "III. TỔ CHỨC THỰC HIỆN\n1. Công chức Tư pháp - Hộ tịch\nPhụ lục: | Đào tạo cán bộ | Phòng Nội vụ |",
        right: "III. TỔ CHỨC THỰC HIỆN\n1. Công chức Tư pháp - Hộ tịch\nPhụ lục: | Đào tạo cán bộ | Công chức Tư pháp - Hộ tịch |",
        cure: both(
            "Thêm cơ quan vào phần Tổ chức thực hiện, hoặc sửa cơ quan chủ trì trong phụ lục.",
            "Add the body to the part Tổ chức thực hiện, or mend the lead in the annex.",
        ),
        leave: both(
            "Khi phần Tổ chức thực hiện cố ý chỉ nêu cơ quan đầu mối.",
            "When the part Tổ chức thực hiện names the body in charge only, on purpose.",
        ),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::No,
    run: strange_lead,
    #[cfg(test)]
    cases: cases::STRANGE_LEAD,
};

fn strange_lead(subject: &Subject<'_>, found: &mut Findings) {
    let rows: HashSet<&str> = subject.rows().map(|row| row.row.item.as_str()).collect();
    if rows.is_empty() || !subject.is_plan() {
        return;
    }
    let in_rows = || subject.plan.items().filter(|item| rows.contains(item.id.as_str()));
    let mut leads = in_rows().flat_map(|item| &item.lead).filter(|lead| is_single(lead)).peekable();
    if leads.peek().is_none() {
        return;
    }
    let Some(named) = named_in_implementation(subject, &rows) else { return };
    let mut told = HashSet::new();
    for lead in leads {
        let core = core(&lead.name);
        if core.trim().is_empty() || told.len() == MOST || told.contains(&core) {
            continue;
        }
        let strange = !named.contains(&core);
        told.insert(core);
        if !strange {
            continue;
        }
        let message = said(
            format!("“{}” chủ trì trong phụ lục nhưng không được nêu trong phần Tổ chức thực hiện.", lead.text),
            format!("“{}” leads in the annex but is not named in the part Tổ chức thực hiện.", lead.text),
        );
        let hint = both(
            "Kiểm tra xem có phải cơ quan của cấp khác không; nếu không, bổ sung vào phần Tổ chức thực hiện.",
            "See whether it is a body of another level; if not, add it to the part Tổ chức thực hiện.",
        );
        found.add(Fault::at(lead.span.range(), message).hint(hint));
    }
}

fn is_single(lead: &Agency) -> bool {
    let name = lead.name.to_lowercase();
    !lead.inherited && SINGLE.iter().any(|head| name.strip_prefix(head).is_some_and(|rest| rest.starts_with(' ')))
}

/// The words of the part that gives the bodies their work; `None` when there is no such part, or when
/// it speaks of all bodies at once.
fn named_in_implementation(subject: &Subject<'_>, rows: &HashSet<&str>) -> Option<String> {
    let areas: Vec<&Area> = subject.plan.areas.iter().filter(|area| area.kind == AreaKind::Implementation).take(FEW).collect();
    let in_part =
        |id: &str| areas.iter().any(|area| id == area.id || id.strip_prefix(area.id.as_str()).is_some_and(|rest| rest.starts_with('.')));
    let titles: Vec<&str> =
        subject.plan.outline.iter().filter(|section| in_part(&section.id)).map(|section| section.title.as_str()).collect();
    // Without headings or leads of its own the part gives nobody anything.
    let items: Vec<&Item> = areas.iter().flat_map(|area| area.items()).filter(|item| !rows.contains(item.id.as_str())).collect();
    if titles.len() + items.len() < 3 {
        return None;
    }
    let leads = items.iter().flat_map(|item| &item.lead).map(|lead| lead.text.as_str());
    let mut named = String::from(" ");
    for text in titles.iter().copied().chain(leads) {
        let plain = plain(&expand(text));
        if COLLECTIVE.iter().any(|all| plain.contains(&format!(" {all} "))) {
            return None;
        }
        named.push_str(&plain);
    }
    for item in items {
        let plain = plain(&expand(&item.text));
        if COLLECTIVE.iter().any(|all| plain.strip_prefix(' ').is_some_and(|plain| plain.starts_with(all))) {
            return None;
        }
        named.push_str(&plain);
    }
    Some(named)
}

/// What tells the body: its name without its sort and without whose it is, between blanks.
fn core(name: &str) -> String {
    let plain = plain(name);
    let mut words: Vec<&str> = plain.split(' ').filter(|word| !word.is_empty()).collect();
    let head = if words.first() == Some(&"công") { 2 } else { 1 };
    words.drain(..head.min(words.len()));
    while words.len() > 2 && words.last().is_some_and(|last| PLACES.contains(last)) {
        words.pop();
    }
    format!(" {} ", words.join(" "))
}

/// The letters of a text in small words, without marks and `và`, between blanks.
fn plain(text: &str) -> String {
    let words = Words::new(text);
    let mut plain = String::from(" ");
    for at in (0..words.len()).filter(|&at| words.letters(at) && !words.is(at, "và")) {
        plain.push_str(words.key(at));
        plain.push(' ');
    }
    plain
}

#[cfg(test)]
mod cases {
    use crate::check::tests::{Cases, DRAFT};

    const FRAME: &str = "KẾ HOẠCH\nTrồng rừng xã Mỹ An năm 2027\n\nI. NHIỆM VỤ\n- Giữ rừng.\n\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng - Thống kê\n- Theo dõi, báo cáo.\n2. Tư pháp - Hộ tịch\n- Kiểm tra việc giao rừng.\n3. Sở Nông nghiệp và Môi trường\n- Cấp giống cây; phối hợp với Sở Tài chính.\n\nPhụ lục\nNHIỆM VỤ CỤ THỂ\n\n| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Ươm cây keo | Công chức Tư pháp – Hộ tịch | Quý II/2027 |\n{}\n";

    pub(super) const STRANGE_LEAD: Cases = Cases {
        frame: FRAME,
        fails: &[
            "| 2 | Đào tạo người giữ rừng | ⟦Phòng Nội vụ⟧ | Quý III/2027 |",
            "| 2 | Đóng mốc rừng | ⟦Sở Xây dựng⟧ | Quý III/2027 |\n| 3 | Sơn mốc rừng | Sở Xây dựng | Quý IV/2027 |",
            "| 2 | Mở lớp học về rừng | ⟦Công chức Văn hóa - Xã hội⟧ | Quý III/2027 |",
        ],
        passes: &[
            "| 2 | Cấp giống cây | Sở NN&MT | Quý III/2027 |",
            "| 2 | Báo cáo | CC.Văn phòng – Thống kê | Quý III/2027 |",
            "| 2 | Cấp kinh phí | Sở Tài chính | Quý III/2027 |",
            "| 2 | Tuần tra | Các sở, ngành liên quan | Quý III/2027 |",
        ],
        ..DRAFT
    };
}
