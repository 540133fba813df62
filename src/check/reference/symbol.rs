//! The form of a cited number and symbol.

use super::super::finding::{Fault, Findings, said};
use super::super::rule::{Explanation, Fixable, Levels, Rule, Stage, both};
use super::super::subject::Subject;
use super::mention::{Mention, mentions, short_of};
use crate::check::alike::latin;
use crate::model::Severity;

/// A symbol that no issuer writes so.
pub(super) const WRONG_FORM: Rule = Rule {
    code: "REF201",
    name: "ky-hieu-vien-dan",
    summary: both("Ký hiệu của văn bản được viện dẫn viết sai dạng", "The symbol of a cited document is ill-formed"),
    explanation: Explanation {
        fault: both(
            "Ký hiệu thiếu gạch nối giữa tên loại và cơ quan ban hành, thừa khoảng trắng, dùng gạch dài, viết D thay cho Đ, hoặc lẫn chữ Kirin, Hy Lạp, Ð của Iceland trông giống chữ Việt. Ký hiệu của Đảng (12-NQ/TW) không bị báo.",
            "The symbol lacks the hyphen between type and issuer, has a blank or a long dash in it, D for Đ, or a Cyrillic, Greek or Icelandic letter that looks like a Vietnamese one. Party symbols (12-NQ/TW) are not reported.",
        ),
        why: both(
            "Giữa số và ký hiệu có dấu gạch chéo, giữa các nhóm chữ có dấu gạch nối, không cách chữ (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3.c). Viết sai thì không tra được văn bản.",
            "A stroke stands between number and symbol, a hyphen between its groups, without blanks (Decree 30/2020/NĐ-CP, Appendix I, II.3.c). A document cited otherwise is not found in any register.",
        ),
        wrong: "Căn cứ Nghị quyết số 12/NQCP ngày 05 tháng 3 năm 2027 của Chính phủ;",
        right: "Căn cứ Nghị quyết số 12/NQ-CP ngày 05 tháng 3 năm 2027 của Chính phủ;",
        cure: both(
            "Viết lại theo bản gốc. Khoảng trắng, gạch dài và chữ giả dạng sửa được bằng --fix.",
            "Write it as the original has it. Blanks, long dashes and look-alike letters are mended by --fix.",
        ),
        leave: both("Khi trích nguyên văn một văn bản viết sai.", "When a text with the error is quoted."),
    },
    levels: Levels::all(Severity::Error),
    stage: Stage::On,
    fixable: Fixable::Safe,
    run: wrong_form,
    #[cfg(test)]
    cases: cases::WRONG_FORM,
};

/// Dashes that are no hyphen.
const DASHES: [char; 3] = ['–', '—', '−'];

/// Issuers that are known well enough to be told apart where they are written on to the type.
const ISSUERS: [&str; 6] = ["CP", "TTg", "UBND", "HĐND", "VPCP", "TW"];

/// Types written with D for Đ: as written, as meant, the type.
const WITHOUT_STROKE: [(&str, &str, &str); 3] = [("ND", "NĐ", "Nghị định"), ("QD", "QĐ", "Quyết định"), ("CD", "CĐ", "Công điện")];

fn wrong_form(subject: &Subject<'_>, found: &mut Findings) {
    for mention in mentions(subject) {
        if let Some(fault) = fault_of(&mention) {
            found.add(fault);
        }
    }
}

fn fault_of(mention: &Mention<'_>) -> Option<Fault> {
    let written = mention.written;
    // What is whole ASCII but for Đ has nothing to tell apart; the checks below are short either way.
    let foreign = written.chars().any(|c| look_alike(c).is_some());
    let dashed = written.contains(DASHES);
    let blank = has_blank(written);
    let tidy = tidied(written);
    let parted = parted(mention);
    let range = mention.range.clone();
    // `292 QĐ-SNV`: taking the blank away would not make it right.
    if mention.symbol.unparted {
        let message = said(
            format!("Giữa số và ký hiệu “{written}” thiếu dấu gạch chéo."),
            format!("A stroke is missing between number and symbol in “{written}”."),
        );
        return Some(Fault::at(range, message).at_most(Severity::Warning));
    }
    let (vi, en) = match () {
        () if parted.is_some() => ("viết sai tên loại hoặc thiếu gạch nối", "spells its type wrong or lacks a hyphen"),
        () if foreign => ("có chữ trông giống chữ Việt nhưng là ký tự khác", "has a letter that only looks Vietnamese"),
        () if dashed => ("dùng gạch dài thay cho gạch nối", "has a long dash for the hyphen"),
        () if blank => ("có khoảng trắng", "has a blank in it"),
        () => return None,
    };
    let message = said(format!("Ký hiệu “{written}” {vi}."), format!("The symbol “{written}” {en}."));
    let fault = Fault::at(range.clone(), message);
    if let Some((wrong, right)) = parted {
        let meant = tidy.replacen(wrong, &right, 1);
        let hint = said(format!("Có lẽ là “{meant}”; đối chiếu với bản gốc."), format!("Probably “{meant}”; compare with the original."));
        return Some(fault.hint(hint).propose(range, meant));
    }
    let fault = fault.hint(said(format!("Viết là “{tidy}”."), format!("Write “{tidy}”."))).fix(range, tidy);
    // Conversions leave blanks and long dashes, and nobody misreads them.
    Some(if foreign { fault } else { fault.at_most(Severity::Info) })
}

/// The letter of symbols that another one looks like.
fn look_alike(c: char) -> Option<char> {
    match c {
        // Latin letters of other languages.
        'Ð' | 'Ɖ' => Some('Đ'),
        'ð' => Some('đ'),
        _ => latin(c),
    }
}

/// Whether there is a blank that is no line wrap.
fn has_blank(written: &str) -> bool {
    written.split(|c: char| !c.is_whitespace()).any(|blank| !blank.is_empty() && !blank.contains(['\n', '\r']))
}

/// The symbol without blanks, long dashes and letters of other scripts. A line wrap stays.
fn tidied(written: &str) -> String {
    let mut tidy = String::with_capacity(written.len());
    let mut rest = written;
    while let Some(c) = rest.chars().next() {
        let blank = rest.len() - rest.trim_start().len();
        if blank > 0 {
            let (space, after) = rest.split_at(blank);
            if space.contains(['\n', '\r']) {
                tidy.push_str(space);
            }
            rest = after;
            continue;
        }
        tidy.push(if DASHES.contains(&c) { '-' } else { look_alike(c).unwrap_or(c) });
        rest = rest.get(c.len_utf8()..).unwrap_or("");
    }
    tidy
}

/// The part of a symbol that lacks a hyphen or a stroke, and what it was meant to be.
fn parted<'m>(mention: &Mention<'m>) -> Option<(&'m str, String)> {
    let part = mention.symbol.kind();
    let kind = mention.citation.kind.as_str();
    if let Some((wrong, right, _)) = WITHOUT_STROKE.iter().find(|&&(wrong, _, named)| wrong == part && named == kind) {
        return (!mention.symbol.issuer().is_empty()).then(|| (*wrong, (*right).to_owned()));
    }
    if !mention.symbol.issuer().is_empty() {
        return None;
    }
    // `27/CTTg`: the T of the type and that of the issuer run together.
    if part == "CTTg" && kind == "Chỉ thị" {
        return Some((part, "CT-TTg".to_owned()));
    }
    let short = short_of(kind)?;
    let issuer = part.strip_prefix(short).filter(|issuer| ISSUERS.contains(issuer))?;
    Some((part, format!("{short}-{issuer}")))
}

#[cfg(test)]
mod cases {
    use super::super::super::tests::{Cases, DRAFT, TASK};

    pub(super) const WRONG_FORM: Cases = Cases {
        frame: TASK,
        fails: &[
            "- Thực hiện Nghị quyết số ⟦12/NQCP⟧ ngày 05 tháng 3 năm 2027 của Chính phủ.",
            "- Thực hiện Chỉ thị số ⟦8/CTTg⟧ ngày 12/02/2027.",
            "- Theo Nghị định số ⟦31/2026/NĐCP⟧ của Chính phủ.",
            "- Theo Nghị quyết số ⟦66/NQ-СР⟧ của Chính phủ.",
            "- Theo Nghị định số ⟦102/2026/NÐ-CP⟧ của Chính phủ.",
            "- Theo Nghị định số ⟦102/2026/ND-CP⟧ của Chính phủ.",
            "- Theo Kế hoạch số ⟦75/KH- UBND⟧ của Ủy ban nhân dân tỉnh.",
            "- Theo Quyết định số ⟦75/QĐ–UBND⟧ của Ủy ban nhân dân tỉnh.",
            "- Theo Quyết định số ⟦75 QĐ-SNV⟧ của Sở Nội vụ.",
        ],
        passes: &[
            "- Thực hiện Nghị quyết số 39-NQ/TW của Bộ Chính trị, Chương trình số 27-CTr/HU của Huyện ủy.",
            "- Theo Thông tư liên tịch số 88/2026/TTLT/BTC-BTNMT và Luật số 163/2026/QH15.",
            "- THEO QUYẾT ĐỊNH SỐ 06/QĐ-TTG NGÀY 06/01/2026.",
            "- Theo Quyết định số 75/QĐ-\nUBND của Ủy ban nhân dân tỉnh.",
            "- Theo Công văn số 120/KHTC của Sở Tài chính.",
        ],
        ..DRAFT
    };
}
