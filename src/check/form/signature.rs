//! The signature.

use super::super::finding::{Fault, Findings, said};
use super::super::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use super::super::subject::Subject;
use super::paper::{closing, head, papers};
use crate::form::CAPACITIES;
use crate::letter::is_capitals;
use crate::model::Severity;
use crate::text::Text;
use crate::words::Words;

/// Capacity, office or name of the signer are ill-formed.
pub(super) const FORM: Rule = Rule {
    code: "DOC108",
    name: "chu-ky",
    summary: both("Khối chữ ký trình bày sai mẫu", "The signature is not in the prescribed form"),
    explanation: Explanation {
        fault: both(
            "Chữ viết tắt TM, KT, TL, TUQ, Q không có dấu chấm; “KT.” mà bên dưới không có chức vụ cấp phó; cấp phó ký mà không có “KT.”; hoặc trước họ tên có học hàm, học vị.",
            "TM, KT, TL, TUQ or Q lacks its stop; no deputy's office stands below “KT.”; a deputy signs without “KT.”; or a degree stands before the name.",
        ),
        why: both(
            "Ký thay mặt ghi “TM.”, ký thay người đứng đầu ghi “KT.” trước chức vụ của người đứng đầu rồi đến chức vụ của cấp phó (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7.b). Không ghi học hàm, học vị (II.7.c), trừ lực lượng vũ trang, giáo dục, y tế, khoa học.",
            "Who signs for a collective writes “TM.”; who signs for the head writes “KT.” before the head's office, then the deputy's (Decree 30/2020/NĐ-CP, Appendix I, II.7.b). Degrees are not given (II.7.c), but in the forces, education, health and science.",
        ),
        wrong: "KT CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTS. Đặng Thu Hà",
        right: "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nĐặng Thu Hà",
        cure: both("Viết lại khối chữ ký theo mẫu.", "Write the signature as the form shows it."),
        leave: both(
            "Với cơ quan thuộc lực lượng vũ trang, giáo dục, y tế, khoa học.",
            "For bodies of the forces, education, health and science.",
        ),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::Preview,
    fixable: Fixable::Safe,
    run: form,
    #[cfg(test)]
    cases: cases::FORM,
};

/// Offices of deputies.
const DEPUTIES: [&str; 2] = ["PHÓ", "THỨ TRƯỞNG"];

/// Degrees and ranks before a name.
const DEGREES: [&str; 8] = ["TS", "ThS", "Ths", "PGS", "GS", "BS", "KS", "CN"];

/// Bodies that may give the degrees of who signs for them.
const LEARNED: [&str; 9] = ["y tế", "giáo dục", "bệnh viện", "trường", "khoa học", "quân sự", "quốc phòng", "công an", "viện"];

fn form(subject: &Subject<'_>, found: &mut Findings) {
    for (paper, instrument) in papers(subject) {
        let signature = closing(subject, paper).signature;
        for line in &signature {
            stop(line, found);
        }
        deputy(&signature, found);
        let issuer = instrument.issuer.as_ref().map_or_else(String::new, |issuer| issuer.name.to_lowercase());
        if !LEARNED.iter().any(|body| issuer.contains(body)) {
            for line in &signature {
                degree(line, found);
            }
        }
    }
}

/// `KT CHỦ TỊCH`
fn stop(line: &Text<'_>, found: &mut Findings) {
    let words = Words::new(head(line.as_str()));
    if !CAPACITIES.contains(&words.str(0)) || !words.letters(1) || !is_capitals(line.as_str()) {
        return;
    }
    let range = line.source(words.range(0, 1));
    let short = words.str(0);
    let message = said(format!("Sau “{short}” phải có dấu chấm."), format!("A stop must stand behind “{short}”."));
    found.add(Fault::at(range.clone(), message).fix(range.end..range.end, "."));
}

/// `KT. CHỦ TỊCH` without a deputy, a deputy without `KT.`
fn deputy(signature: &[Text], found: &mut Findings) {
    let capitals = || signature.iter().filter(|line| is_capitals(line.as_str()));
    let begins =
        |line: &Text<'_>, short: &str| line.as_str().strip_prefix(short).is_some_and(|rest| !rest.starts_with(char::is_alphabetic));
    let names_deputy = |text: &str| DEPUTIES.iter().any(|office| text.contains(office));
    let instead = capitals().find(|line| begins(line, "KT"));
    let deputy = capitals().find(|line| names_deputy(line.as_str()));
    match (instead, deputy) {
        (Some(instead), None) => {
            let message =
                said("“KT.” phải đi với chức vụ của cấp phó ở dòng dưới.", "“KT.” goes with a deputy's office on the line below.");
            found.add(Fault::at(instead.extent(), message));
        }
        (None, Some(deputy)) => {
            // By order or authorisation anybody may sign; in a council each member signs for it.
            let otherwise =
                capitals().any(|line| begins(line, "TL") || begins(line, "TUQ") || begins(line, "Q") || line.as_str().contains("HỘI ĐỒNG"));
            if !otherwise && capitals().all(|line| !line.as_str().contains("KT.")) {
                let message = said(
                    "Cấp phó ký thay phải ghi “KT.” và chức vụ của người đứng đầu.",
                    "A deputy signs below “KT.” and the head's office.",
                );
                found.add(Fault::at(deputy.extent(), message));
            }
        }
        _ => {}
    }
}

/// `TS. Đặng Thu Hà`
fn degree(line: &Text<'_>, found: &mut Findings) {
    let words = Words::new(head(line.as_str()));
    let name = words.letters(2) && words.capital(2) && !is_capitals(line.as_str());
    if DEGREES.contains(&words.str(0)) && words.mark(1, '.') && name {
        let range = line.source(words.range(0, 2));
        let message = said("Không ghi học hàm, học vị trước họ tên người ký.", "No degree stands before the name of who signs.");
        found.add(Fault::at(range, message));
    }
}

#[cfg(test)]
mod cases {
    use super::super::super::tests::{Cases, DRAFT};

    pub(super) const FORM: Cases = Cases {
        frame: "KẾ HOẠCH\nTrồng rừng huyện Mỹ An năm 2027\n\nI. MỤC TIÊU\n\n- Giữ rừng./.\n\nNơi nhận:\n- Sở Nội vụ;\n- Lưu: VT.\n\n{}",
        fails: &[
            "**TM. ỦY BAN NHÂN DÂN**\n\n**⟦KT⟧ CHỦ TỊCH**\n\n**PHÓ CHỦ TỊCH**\n\n**Đặng Thu Hà**",
            "**TM. ỦY BAN NHÂN DÂN**\n\n**⟦KT. CHỦ TỊCH⟧**\n\n**Đặng Thu Hà**",
            "**TM. ỦY BAN NHÂN DÂN**\n\n**⟦PHÓ CHỦ TỊCH⟧**\n\n**Đặng Thu Hà**",
            "**TM. ỦY BAN NHÂN DÂN**\n\n**CHỦ TỊCH**\n\n**⟦TS.⟧ Đặng Thu Hà**",
        ],
        passes: &[
            "**KT. CHỦ TỊCH**\n\n**PHÓ CHỦ TỊCH**\n\n**Đặng Thu Hà**",
            "**TM. ỦY BAN NHÂN DÂN**\n\n**KT. CHỦ TỊCH**\n\n**PHÓ CHỦ TỊCH**\n\n**Đặng Thu Hà**",
            "**TUQ. CHỦ TỊCH**\n\n**PHÓ CHÁNH VĂN PHÒNG**\n\n**Đặng Thu Hà**",
            "**TM. ỦY BAN NHÂN DÂN**\n\n**CHỦ TỊCH**\n\n**Đặng Thu Hà**",
        ],
        ..DRAFT
    };
}
