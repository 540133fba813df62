//! Legal grounds: how laws are given, and whether what is given is still in force.

use super::super::data;
use super::super::finding::{Fault, Findings, said};
use super::super::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use super::super::subject::Subject;
use super::mention::is_law;
use crate::model::Severity;

/// A law among the grounds with a number, or without its date.
pub(super) const LAW: Rule = Rule {
    code: "REF209",
    name: "can-cu-luat",
    summary: both("Căn cứ là luật ghi không đúng mẫu", "A law among the legal grounds is not given as the form asks"),
    explanation: Explanation {
        fault: both(
            "Căn cứ là luật, pháp lệnh mà ghi số, ký hiệu, hoặc không ghi ngày, tháng, năm ban hành.",
            "A law or ordinance among the grounds carries its number and symbol, or lacks day, month and year.",
        ),
        why: both(
            "Đối với luật, pháp lệnh, căn cứ không ghi số, ký hiệu và cơ quan ban hành (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.a), tức là ghi ngày và tên. Trong thực tế phần lớn văn bản ghi cả số, nên quy tắc này tắt sẵn.",
            "For laws and ordinances the grounds give no number, symbol or issuer (Decree 30/2020/NĐ-CP, Appendix I, II.6.a), that is, date and name. In practice most instruments give the number, so this rule is off.",
        ),
        wrong: "Căn cứ Luật Lâm nghiệp số 16/2026/QH16;",
        right: "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2026;",
        cure: both("Bỏ số, ký hiệu; ghi ngày, tháng, năm thông qua.", "Leave out number and symbol; give the day on which it was passed."),
        leave: both("Khi cơ quan viện dẫn luật theo số.", "Where laws are cited by number."),
    },
    levels: Levels::all(Severity::Info),
    stage: Stage::Off,
    fixable: Fixable::No,
    run: law,
    #[cfg(test)]
    cases: cases::LAW,
};

/// A ground that had ended when the plan was issued.
pub(super) const ENDED: Rule = Rule {
    code: "REF210",
    name: "het-hieu-luc",
    summary: both("Căn cứ đã hết hiệu lực", "A legal ground is no longer in force"),
    explanation: Explanation {
        fault: both(
            "Văn bản nêu ở phần căn cứ nằm trong danh sách văn bản hết hiệu lực, và đã hết hiệu lực trước ngày ban hành kế hoạch. Viện dẫn ngoài phần căn cứ không bị báo.",
            "A document among the legal grounds is on the list of those that have ended, and had ended before the plan's day of issue. Citations outside the grounds are not reported.",
        ),
        why: both(
            "Căn cứ ban hành là văn bản quy định thẩm quyền và nội dung của văn bản (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.a); văn bản đã hết hiệu lực không còn quy định gì. Danh sách có ngày và nguồn, nhưng chưa đầy đủ.",
            "The grounds are what gives an instrument its authority (Decree 30/2020/NĐ-CP, Appendix I, II.6.a); what has ended gives none. The list has dates and sources, and is not complete.",
        ),
        wrong: "Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư;",
        right: "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
        cure: both("Thay bằng văn bản đang có hiệu lực.", "Give the instrument that is in force instead."),
        leave: both("Khi kiểm tra lại văn bản ban hành đã lâu.", "When instruments of long ago are checked."),
    },
    levels: Levels::all(Severity::Warning),
    stage: Stage::Preview,
    fixable: Fixable::No,
    run: ended,
    #[cfg(test)]
    cases: cases::ENDED,
};

fn law(subject: &Subject<'_>, found: &mut Findings) {
    for citation in subject.plan.citations.iter().filter(|citation| citation.basis && is_law(citation)) {
        let message = match &citation.number {
            Some(number) => said(
                format!("Căn cứ là luật không ghi số, ký hiệu ({number})."),
                format!("A law among the grounds takes no number ({number})."),
            ),
            None if citation.date.is_none_or(|date| date.day().is_none()) => {
                said("Căn cứ là luật phải ghi ngày, tháng, năm ban hành.", "A law among the grounds takes day, month and year.")
            }
            None => continue,
        };
        found.add(Fault::at(citation.span.range(), message));
    }
}

fn ended(subject: &Subject<'_>, found: &mut Findings) {
    let Some(issued) = subject.issued() else { return };
    for citation in subject.plan.citations.iter().filter(|citation| citation.basis) {
        let Some(number) = &citation.number else { continue };
        let Some(change) = data::ended().find(|change| change.old == number && change.from <= issued) else { continue };
        let message = said(
            format!("{} số {number} đã hết hiệu lực từ ngày {}.", citation.kind, change.from.in_vietnamese()),
            format!("{number} ended on {}.", change.from),
        );
        let hint = said(format!("Đã được thay thế bằng {}.", change.new), format!("It was replaced by {}.", change.new));
        found.add(Fault::at(citation.span.range(), message).hint(hint));
    }
}

#[cfg(test)]
mod cases {
    use super::super::super::tests::{Cases, DRAFT};

    pub(super) const LAW: Cases = Cases {
        frame: "KẾ HOẠCH\nTrồng rừng huyện Mỹ An năm 2027\n\n{}\n\nI. MỤC TIÊU\n- Giữ rừng theo Luật Lâm nghiệp số 16/2026/QH16.",
        fails: &["Căn cứ ⟦Luật Lâm nghiệp số 16/2026/QH16⟧;", "Căn cứ ⟦Luật Lâm nghiệp năm 2026⟧;", "Căn cứ ⟦Bộ luật Lao động năm 2019⟧;"],
        passes: &[
            "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2026;",
            "Căn cứ Nghị định số 16/2026/NĐ-CP của Chính phủ;",
            "Căn cứ Pháp lệnh Cảnh sát cơ động ngày 23/12/2013;",
        ],
        ..DRAFT
    };

    pub(super) const ENDED: Cases = Cases {
        frame: "Số: 15/KH-UBND\n\nMỹ An, ngày 12 tháng 02 năm 2027\n\nKẾ HOẠCH\nTrồng rừng huyện Mỹ An năm 2027\n\n{}\n\nI. MỤC TIÊU\n- Giữ rừng; trước đây theo Nghị định số 110/2004/NĐ-CP.",
        fails: &[
            "Căn cứ ⟦Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ⟧;",
            "Căn cứ ⟦Nghị định số 34/2016/NĐ-CP ngày 14 tháng 5 năm 2016 của Chính phủ⟧;",
            "Căn cứ ⟦Nghị định số 09/2010/NĐ-CP ngày 08 tháng 02 năm 2010 của Chính phủ⟧;",
        ],
        passes: &[
            "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;",
            "Căn cứ Kế hoạch số 12/KH-UBND của Ủy ban nhân dân tỉnh;",
            "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2026;",
        ],
        ..DRAFT
    };
}
