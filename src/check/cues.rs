//! CUE: values that rest on a weak cue alone.

use std::collections::BTreeSet;

use super::message::{Bilingual, both};
use crate::model::{Agency, Cue, Deadline, Diagnostic, Item, Measure, Plan, Severity};
use crate::text::SharedStr;

/// What a reading says of a value that it is not sure of: no fault of the text, and no rule that could be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Note {
    /// Its code: "CUE801".
    pub code: &'static str,
    /// Its name: "dau-hieu-yeu".
    pub name: &'static str,
    /// What is not sure.
    pub doubt: Bilingual,
    /// Why it is told.
    pub why: Bilingual,
    /// What to do.
    pub cure: Bilingual,
}

/// All notes, by code.
pub(super) static NOTES: [Note; 3] = [
    Note {
        code: "CUE801",
        name: "dau-hieu-yeu",
        doubt: both(
            "Không có chữ nào cho biết các mục ở đây là gì, chỉ có vị trí của chúng, nên vai trò là suy ra; hoặc một số lượng không có \
             động từ hay từ so sánh nào đi kèm. Vai trò chỉ báo một lần cho mỗi đề mục, ở mục đầu tiên.",
            "No word says what the items here are, only where they stand, so that their role is inferred; or a count has neither a \
             verb nor a word that compares. Of roles it is told once a section, at the first item.",
        ),
        why: both(
            "Chỉ tiêu, nhiệm vụ và quy định được theo dõi khác nhau; một số lượng có thể chỉ mô tả hiện trạng.",
            "Targets, tasks and provisions are tracked in different ways; a count may only tell how things are.",
        ),
        cure: both(
            "Xem lại các mục cùng đề mục trước khi nhập liệu. Khi soạn thảo: đặt đề mục nói rõ, như “Nhiệm vụ”, “Chỉ tiêu”.",
            "Look at the items of the section before data entry. In a draft: a heading that says it, such as “Nhiệm vụ”, “Chỉ tiêu”.",
        ),
    },
    Note {
        code: "CUE802",
        name: "chu-the-chua-chac",
        doubt: both(
            "Một cơ quan được hiểu là chủ thể thực hiện chỉ vì đứng đầu câu; từ đứng sau không phải động từ mà chương trình biết.",
            "A body is taken for the one who acts only because it begins the sentence; no verb that the program knows follows.",
        ),
        why: both(
            "Tên cơ quan đầu câu cũng có thể chỉ là đối tượng được nói đến.",
            "A body at the begin of a sentence may as well be what is spoken of.",
        ),
        cure: both(
            "Kiểm tra cơ quan đó có được giao thực hiện nội dung này không.",
            "See whether that body is charged with what the item says.",
        ),
    },
    Note {
        code: "CUE803",
        name: "thoi-han-chua-chac",
        doubt: both(
            "Một thời gian không có từ chỉ thời hạn đứng trước (“trong”, “đến”, “trước”), như năm ở giữa câu.",
            "A time has no word before it that makes it one (“trong”, “đến”, “trước”), such as a year amid a clause.",
        ),
        why: both(
            "Năm đó có thể chỉ thuộc tên gọi của công việc, của văn bản hay của chương trình.",
            "The year may as well belong to the name of the work, of a document or of a programme.",
        ),
        cure: both(
            "Kiểm tra đó là thời gian thực hiện hay chỉ là tên gọi. Khi soạn thảo: viết “trong năm 2027”, “đến năm 2030”.",
            "See whether it is when the work is done or only a name. In a draft: write “trong năm 2027”, “đến năm 2030”.",
        ),
    },
];

/// `dau-hieu-yeu`: nothing in the text says what the items of a section are, only where they
/// stand, which is told once a section, at the first of them; or no word commits to a count, which only
/// its place makes a measure. A data-entry officer looks here first.
///
/// Cues that are not to be kept are taken away on the same way: to go over all items once more takes longer than to ask them.
pub(super) fn weak(plan: &mut Plan, keeps_cues: bool, diagnostics: &mut Vec<Diagnostic>) {
    let mut doubts = Doubts { keeps_cues, told: BTreeSet::new(), diagnostics };
    for area in &mut plan.areas {
        for items in [&mut area.targets, &mut area.tasks, &mut area.provisions] {
            doubts.of_items(items);
        }
    }
    if !keeps_cues {
        for section in &mut plan.outline {
            drop_cues(&mut [], &mut section.deadlines, [&mut section.lead, &mut section.coordinating]);
        }
    }
}

/// What is told of the items of a plan that is not sure.
struct Doubts<'d> {
    keeps_cues: bool,
    /// The sections and cues that were told of.
    told: BTreeSet<(SharedStr, Cue)>,
    diagnostics: &'d mut Vec<Diagnostic>,
}

impl Doubts<'_> {
    fn of_items(&mut self, items: &mut [Item]) {
        for item in items {
            self.of_item(item);
            if !self.keeps_cues {
                item.cue = None;
                drop_cues(&mut item.measures, &mut item.deadlines, [&mut item.lead, &mut item.coordinating]);
            }
            self.of_items(&mut item.children);
        }
    }

    fn of_item(&mut self, item: &Item) {
        let diagnostics = &mut *self.diagnostics;
        let cue = item.cue.as_ref().filter(|cue| is_weak(Some(cue)));
        if cue.is_some_and(|cue| self.told.insert((item.section.clone(), cue.clone()))) {
            diagnostics.push(Diagnostic {
                code: "CUE801".into(),
                severity: Severity::Info,
                message: "Vai trò của các mục ở đây chỉ được suy ra từ vị trí, không có đề mục nào nói rõ.".into(),
                span: item.span,
                hint: Some("Hãy kiểm tra lại vai trò của mục này và các mục cùng đề mục trước khi nhập liệu.".into()),
            });
        }
        for measure in &item.measures {
            if is_weak(measure.cue.as_deref()) {
                diagnostics.push(Diagnostic {
                    code: "CUE801".into(),
                    severity: Severity::Info,
                    message: "Số lượng này chỉ được suy ra từ vị trí, không có động từ hay từ so sánh đi kèm.".into(),
                    span: measure.span,
                    hint: Some("Hãy kiểm tra xem đó có phải là chỉ tiêu không.".into()),
                });
            }
        }
        weak_deadlines(item, diagnostics);
        weak_agencies(item, diagnostics);
    }
}

/// Takes away what decided each value.
fn drop_cues(measures: &mut [Measure], deadlines: &mut [Deadline], agencies: [&mut Vec<Agency>; 2]) {
    measures.iter_mut().for_each(|measure| measure.cue = None);
    deadlines.iter_mut().for_each(|deadline| deadline.cue = None);
    agencies.into_iter().flatten().for_each(|agency| agency.cue = None);
}

/// Whether nothing but its place decided on a value.
fn is_weak(cue: Option<&str>) -> bool {
    cue.is_some_and(|cue| cue.starts_with("default:"))
}

/// What a value was taken for. A text may have one in every ten bytes, so that its message takes no more room than it needs:
/// a formatted one is given twice as much.
fn message(value: &str, taken_for: &str) -> String {
    ["«", value, "» ", taken_for].concat()
}

/// `thoi-han-chua-chac`: a time without a word that makes it one, such as a year amid a
/// clause, which may as well name the work. What is inherited is told where it stands.
fn weak_deadlines(item: &Item, diagnostics: &mut Vec<Diagnostic>) {
    for deadline in item.deadlines.iter().filter(|deadline| !deadline.inherited) {
        if is_weak(deadline.cue.as_deref()) {
            diagnostics.push(Diagnostic {
                code: "CUE803".into(),
                severity: Severity::Info,
                message: message(
                    &deadline.text,
                    "được hiểu là thời gian thực hiện, nhưng trước đó không có từ chỉ thời hạn như “trong”, “đến”, “trước”.",
                ),
                span: deadline.span,
                hint: Some("Hãy kiểm tra đây là thời gian thực hiện hay chỉ là tên gọi của công việc.".into()),
            });
        }
    }
}

/// `chu-the-chua-chac`: a name that only its place before an unknown word makes the one who
/// is to act. What is inherited is told where it stands.
fn weak_agencies(item: &Item, diagnostics: &mut Vec<Diagnostic>) {
    for agency in item.lead.iter().chain(&item.coordinating).filter(|agency| !agency.inherited) {
        if is_weak(agency.cue.as_deref()) {
            diagnostics.push(Diagnostic {
                code: "CUE802".into(),
                severity: Severity::Info,
                message: message(&agency.text, "được hiểu là cơ quan thực hiện chỉ vì đứng đầu câu."),
                span: agency.span,
                hint: Some("Hãy kiểm tra xem cơ quan này có được giao thực hiện nội dung đó không.".into()),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Format, Parsed};

    fn count(code: &str, text: &str) -> usize {
        Parsed::from_text("", Format::Text, text).plan().diagnostics.iter().filter(|d| d.code == code).count()
    }

    fn weak(text: &str) -> usize {
        count("CUE801", text)
    }

    #[test]
    fn a_time_without_a_word_that_makes_it_one() {
        let plan = |task: &str| format!("KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n- {task}");
        assert_eq!(count("CUE803", &plan("Ươm cây keo tại các xã năm 2027.")), 1);
        assert_eq!(count("CUE803", &plan("Ươm cây keo trong năm 2027.")), 0);
        assert_eq!(count("CUE803", &plan("Ươm cây keo tại các xã.")), 0);
    }

    #[test]
    fn a_count_without_a_verb() {
        assert_eq!(weak("KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n- Trạm đo: 12 trạm."), 1);
        assert_eq!(weak("KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n- Tổ chức 12 hội nghị."), 0);
    }

    #[test]
    fn an_agency_before_no_known_verb() {
        let plan = |task: &str| format!("KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n- {task}");
        assert_eq!(count("CUE802", &plan("Sở Y tế khua chiêng vào buổi sáng.")), 1);
        assert_eq!(count("CUE802", &plan("Sở Y tế tổ chức tập huấn cho cán bộ.")), 0);
        assert_eq!(count("CUE802", &plan("Ươm cây keo tại các xã.")), 0);
    }

    #[test]
    fn items_without_a_telling_heading_once_a_section() {
        assert_eq!(weak("KẾ HOẠCH\nTrồng rừng\nI. RỪNG PHÒNG HỘ\n- Ươm cây.\n- Trồng cây."), 1);
        assert_eq!(weak("KẾ HOẠCH\nTrồng rừng\nI. RỪNG PHÒNG HỘ\n- Ươm cây.\nII. RỪNG SẢN XUẤT\n- Trồng cây.\n- Tỉa cây."), 2);
        assert_eq!(weak("KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n- Ươm cây."), 0);
    }
}
