//! The list of recipients.

use super::super::finding::{Edit, Fault, Findings, Fix, Safety, said};
use super::super::rule::{Explanation, Fixable, Levels, Profile, Rule, Stage, both};
use super::super::subject::Subject;
use super::paper::{Recipient, closing, papers, tail};
use crate::model::Severity;
use crate::words::Words;

/// The list of recipients is not written as the decree shows it.
pub(super) const FORM: Rule = Rule {
    code: "DOC107",
    name: "noi-nhan",
    summary: both("Phần “Nơi nhận” trình bày sai mẫu", "The list of recipients is not in the prescribed form"),
    explanation: Explanation {
        fault: both(
            "Một dòng nơi nhận không kết thúc bằng dấu chấm phẩy; không có dòng “Lưu”, hoặc dòng này không đứng cuối, không có “VT”, không kết thúc bằng dấu chấm. Ghi chú trong ngoặc sau dấu chấm phẩy và ký hiệu người soạn sau dấu chấm là đúng mẫu.",
            "A recipient's line does not end with a semicolon; there is no line “Lưu”, or it is not the last, lacks “VT” or its full stop. A remark in brackets behind the semicolon and the drafter's mark behind the stop are in order.",
        ),
        why: both(
            "Mỗi nơi nhận ở một dòng, cuối dòng có dấu chấm phẩy; dòng cuối là chữ “Lưu”, dấu hai chấm, “VT”, đơn vị soạn thảo và dấu chấm (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9.d). Văn bản của Đảng theo mẫu khác nên không xét.",
            "Each recipient takes a line that ends with a semicolon; the last says “Lưu”, a colon, “VT”, the drafting unit and a full stop (Decree 30/2020/NĐ-CP, Appendix I, II.9.d). Party documents have a form of their own and are not looked at.",
        ),
        wrong: "Nơi nhận:\n- Sở Nội vụ;\n- Cổng Thông tin điện tử huyện,\n- Lưu: VT, NV;",
        right: "Nơi nhận:\n- Sở Nội vụ;\n- Cổng Thông tin điện tử huyện;\n- Lưu: VT, NV.",
        cure: both("Sửa dấu cuối dòng; --fix làm việc này.", "Mend the marks at the ends of lines; --fix does it."),
        leave: both("Khi cơ quan có mẫu riêng cho nơi nhận.", "Where a body has a form of its own."),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::On,
    fixable: Fixable::Safe,
    run: form,
    #[cfg(test)]
    cases: cases::FORM,
};

/// From so many lines without a semicolon on, it is said once.
const MANY: usize = 4;

/// How many recipients a list has at least that is not torn.
const WHOLE: usize = 3;

fn form(subject: &Subject<'_>, found: &mut Findings) {
    for (paper, instrument) in papers(subject) {
        // `12-KH/TU`: the party sets a comma behind each recipient.
        let of_party = instrument.number.as_deref().is_some_and(|number| number.find('-') < number.find('/'));
        let closing = closing(subject, paper);
        if of_party || closing.signature.iter().any(|line| line.as_str().starts_with("T/M")) {
            continue;
        }
        let recipients = &closing.recipients;
        let Some(head) = closing.head else { continue };
        let kept = recipients.iter().position(|one| Words::new(&one.joined()).is(0, "lưu"));
        let listed = recipients.get(..kept.unwrap_or(recipients.len())).unwrap_or_default();
        semicolons(listed, kept.is_some(), found);
        match kept.and_then(|at| Some((recipients.get(at)?, recipients.get(at + 1)))) {
            Some((line, None)) => kept_copy(line, found),
            Some((line, Some(_))) => {
                let message = said("Dòng “Lưu” phải đứng cuối phần nơi nhận.", "The line “Lưu” is the last of the recipients.");
                found.add(Fault::at(line.range(), message));
            }
            // Conversions lose lines.
            None if recipients.len() >= WHOLE && subject.profile != Profile::Scan => {
                let message = said("Phần nơi nhận không có dòng “Lưu: VT, …”.", "The recipients lack the line “Lưu: VT, …”.");
                found.add(Fault::at(head, message));
            }
            None => {}
        }
    }
}

/// Whether a list's line ends as it should, a remark in brackets at its end left out.
fn is_closed(text: &str) -> bool {
    let text = text.trim_end();
    let bare = text.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')).map_or(text, |(before, _)| before.trim_end());
    text.ends_with(';') || bare.ends_with(';')
}

fn semicolons(listed: &[Recipient], kept: bool, found: &mut Findings) {
    let mut open = Vec::new();
    for (at, one) in listed.iter().enumerate() {
        let text = one.joined();
        let next = listed.get(at + 1);
        // `VPUB:` and what is set in below it; the last line of a torn list; a dotted form.
        let heads = next.is_some_and(|next| next.dash == '+');
        let torn = next.is_none() && !kept;
        if !(heads || torn || is_closed(&text) || text.contains("..") || text.contains('…')) {
            open.push((one, text));
        }
    }
    let edit = |one: &Recipient| {
        one.lines.last().map(|line| Edit { range: tail(line, |c| matches!(c, ',' | ':' | '.' | ';' | ' ')), text: ";".to_owned() })
    };
    let fault = |one: &Recipient, message, edits: Vec<Edit>| {
        let mut fault = Fault::at(one.range(), message);
        fault.fix = (!edits.is_empty()).then_some(Fix { safety: Safety::Safe, edits });
        fault
    };
    if let Some((first, text)) = open.first().filter(|_| open.len() >= MANY) {
        let count = open.len();
        let message = said(
            format!("“{text}” và {} nơi nhận khác không kết thúc bằng dấu chấm phẩy.", count - 1),
            format!("“{text}” and {} other recipients do not end with a semicolon.", count - 1),
        );
        found.add(fault(first, message, open.iter().filter_map(|(one, _)| edit(one)).collect()));
        return;
    }
    for (one, text) in &open {
        let message = said(
            format!("Nơi nhận “{text}” phải kết thúc bằng dấu chấm phẩy."),
            format!("The recipient “{text}” must end with a semicolon."),
        );
        found.add(fault(one, message, edit(one).into_iter().collect()));
    }
}

/// `Lưu: VT, NV.`
fn kept_copy(line: &Recipient, found: &mut Findings) {
    let text = line.joined();
    let words = Words::new(&text);
    let clerk = (0..words.len()).any(|at| words.str(at) == "VT" || words.phrase(at, "văn thư").is_some());
    if !clerk {
        let local = (0..words.len()).any(|at| words.str(at).starts_with("VT"));
        let message = said(format!("“{text}” không ghi “VT”."), format!("“{text}” lacks “VT”."));
        let fault = Fault::at(line.range(), message);
        found.add(if local { fault.at_most(Severity::Info) } else { fault });
    }
    // The drafter's mark and the number of copies stand behind the stop.
    let stopped = line.lines.iter().any(|line| line.as_str().ends_with('.')) || text.contains(". ") || text.contains(".(");
    if stopped {
        return;
    }
    let message = said(format!("“{text}” phải kết thúc bằng dấu chấm."), format!("“{text}” must end with a full stop."));
    let Some(last) = line.lines.last() else { return };
    found.add(Fault::at(line.range(), message).fix(tail(last, |c| matches!(c, ',' | ':' | ';' | ' ')), "."));
}

#[cfg(test)]
mod cases {
    use super::super::super::tests::{Cases, DRAFT};

    pub(super) const FORM: Cases = Cases {
        frame: "KẾ HOẠCH\nTrồng rừng huyện Mỹ An năm 2027\n\nI. MỤC TIÊU\n\n- Giữ rừng./.\n\n{}\n\n**TM. ỦY BAN NHÂN DÂN**\n\n**CHỦ TỊCH**\n\n**Đặng Thu Hà**",
        fails: &[
            "Nơi nhận:\n- Sở Nội vụ;\n- ⟦Cổng Thông tin điện tử huyện,⟧\n- Lưu: VT, NV.",
            "Nơi nhận:\n- Sở Nội vụ;\n- ⟦VP UBND tỉnh:⟧\n- Lưu: VT, NV.",
            "Nơi nhận:\n- Sở Nội vụ;\n- UBND các xã;\n- ⟦Lưu: VT, NV;⟧",
            "Nơi nhận:\n- Sở Nội vụ;\n- UBND các xã;\n- ⟦Lưu: VP, NV.⟧",
            "Nơi nhận:\n- Sở Nội vụ;\n- ⟦Lưu: VT.⟧\n- UBND các xã;",
            "⟦Nơi nhận⟧:\n- Sở Nội vụ;\n- UBND các xã;\n- Phòng Nội vụ;",
            "Nơi nhận:\n- ⟦Sở Nội vụ⟧\n- Sở Tài chính\n- UBND các xã\n- Phòng Nội vụ\n- Lưu: VT.",
        ],
        passes: &[
            "Nơi nhận:\n- UBND tỉnh; (B/c)\n- Sở Nội vụ (để báo cáo);\n- Lưu: VT, NV.",
            "Nơi nhận:\n- Như trên;\n- Lưu: VT, CT. 09 KH",
            "Nơi nhận:\n- Như trên;\n- VPUB:\n+ Các phòng;\n- Lưu: VT, KT (Hà).",
            "|\nNơi nhận:\n- CT, PCT UBND;\n- VPUB: CVP, các phòng:\nTH, KT;\n- UBND các xã;\n- Lưu: VT.\n|",
            "|\nNơi nhận:\n- Sở Nội vụ (để\nbáo cáo);\n- Lưu: VT, CT.\n09 KH\n|",
        ],
        ..DRAFT
    };
}
