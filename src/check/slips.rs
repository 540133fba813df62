//! TXT: slips of scanning and typing that a reader takes for what was meant.
//!
//! The text of a plan is never rewritten; where the recognisers read past a slip, the
//! officer is told what stands there and what it was taken for.

use std::ops::Range;

use crate::extract::number;
use crate::extract::phrases::Table;
use crate::extract::words::{Kind, Words};
use crate::model::{Diagnostic, Severity};
use crate::text::{Source, Text};

/// What is written, what was meant, and the words after it with which it is right as it stands.
///
/// An entry is taken up only when the written phrase is no Vietnamese but for the exceptions named:
/// a lexicon that is wrong once is not read a second time.
static SLIPS: Table<(&str, &str, &[&str])> = Table::new(&[
    ("phân đầu", "phấn đấu", &["mối", "tư", "vào", "ra", "năm", "vụ", "mùa", "tiên", "kỳ"]),
    ("phần đấu", "phấn đấu", &["giá", "thầu"]),
    ("phấn đầu", "phấn đấu", &[]),
    ("công dịch vụ công", "Cổng Dịch vụ công", &[]),
    ("cống dịch vụ công", "Cổng Dịch vụ công", &[]),
    ("công thông tin điện tử", "Cổng Thông tin điện tử", &[]),
    ("công ttđt", "Cổng TTĐT", &[]),
    ("chính quyền địa tử", "chính quyền điện tử", &[]),
    ("thụ điện tử", "thư điện tử", &[]),
    ("những nhiễu", "nhũng nhiễu", &["loạn", "động", "sóng"]),
    ("bổ trí", "bố trí", &[]),
    ("chuyên biến", "chuyển biến", &[]),
    ("chuyên đổi", "chuyển đổi", &[]),
    ("nâng lực", "năng lực", &["lượng"]),
    ("nền tàng", "nền tảng", &[]),
    ("ứng dựng", "ứng dụng", &[]),
    ("xây dụng", "xây dựng", &[]),
    ("áp dựng", "áp dụng", &[]),
    ("sử dựng", "sử dụng", &[]),
    ("thực hiến", "thực hiện", &[]),
    ("thực hiên", "thực hiện", &[]),
    ("phương tiên", "phương tiện", &[]),
    ("quy đinh", "quy định", &[]),
    ("nghị đinh", "Nghị định", &[]),
    ("quyêt định", "Quyết định", &[]),
    ("quyết đinh", "Quyết định", &[]),
    ("thành phó", "thành phố", &[]),
    ("thủ tưởng", "Thủ tướng", &[]),
    ("thủ tượng", "Thủ tướng", &[]),
    ("thống tin", "thông tin", &[]),
    ("thống báo", "thông báo", &[]),
    ("trách nhiêm", "trách nhiệm", &[]),
    ("nhiệm vu", "nhiệm vụ", &[]),
    ("kế hoach", "kế hoạch", &[]),
    ("chủ trỉ", "chủ trì", &[]),
    ("phối hơp", "phối hợp", &[]),
    ("cải cách hành chỉnh", "cải cách hành chính", &[]),
    ("thủ tục hành chinh", "thủ tục hành chính", &[]),
    ("tức hành chính", "tục hành chính", &[]),
    ("viêt nam", "Việt Nam", &[]),
    ("tổi thiểu", "tối thiểu", &[]),
    ("tôi thiểu", "tối thiểu", &["số"]),
    ("tối thiêu", "tối thiểu", &["hủy", "đốt", "cháy", "rụi"]),
    ("chủ tri", "chủ trì", &["thức", "ân", "âm", "giác"]),
    ("nhiêm vụ", "nhiệm vụ", &[]),
    ("hội đông nhân dân", "Hội đồng nhân dân", &[]),
    ("nqcp", "NQ-CP", &[]),
    ("nđcp", "NĐ-CP", &[]),
    ("qđttg", "QĐ-TTg", &[]),
    ("qđubnd", "QĐ-UBND", &[]),
    ("khubnd", "KH-UBND", &[]),
    ("tỏng", "tổng", &[]),
]);

/// Words that the recognisers already compare as what was meant, so that only the writing tells them.
const SETTLED: [(&str, &str); 2] = [("qúy", "quý"), ("thảng", "tháng")];

/// TXT705 `loi-nhan-dang`: a slip of the lexicon.
pub(super) fn slips(source: &Source<'_>, texts: &[Text], diagnostics: &mut Vec<Diagnostic>) {
    for text in texts {
        let words = Words::new(text.as_str());
        let mut at = 0;
        while at < words.len() {
            if let Some((meant, end)) = misread_digits(&words, at) {
                diagnostics.push(told(source, text, words.range(at, end), &meant));
                at = end;
                continue;
            }
            let settled = SETTLED.iter().find(|(written, meant)| words.is(at, meant) && words.str(at).to_lowercase() == *written);
            let entry = SLIPS.read(&words, at).map(|(&(_, meant, excepted), end)| (meant, excepted, end));
            let Some((meant, excepted, end)) = entry.or(settled.map(|&(_, meant)| (meant, &[][..], at + 1))) else {
                at += 1;
                continue;
            };
            if !words.is_any(end, excepted) {
                diagnostics.push(told(source, text, words.range(at, end), meant));
            }
            at = end;
        }
    }
}

/// A number with letters that were read as digits (`2O%`, `O2 lần`, `3l/5/2024`): its digits, and where it ends.
fn misread_digits(words: &Words<'_>, at: usize) -> Option<(String, usize)> {
    let letters = |at: usize| words.str(at).contains(char::is_alphabetic);
    if words.kind(at) == Some(Kind::Digits) && letters(at) {
        return Some((words.key(at).to_owned(), at + 1));
    }
    let end = (number::begins(words, at)).then(|| number::read(words, at)).flatten()?.end;
    (at..end).any(letters).then(|| {
        let digit = |c: char| match c {
            'O' | 'o' => '0',
            'l' | 'I' => '1',
            c => c,
        };
        (words.slice(at, end).chars().map(digit).collect(), end)
    })
}

/// What stands there and what it was taken for.
fn told(source: &Source<'_>, text: &Text, written: Range<usize>, meant: &str) -> Diagnostic {
    let stands = text.as_str().get(written.clone()).unwrap_or_default();
    Diagnostic {
        code: "TXT705".to_owned(),
        severity: Severity::Info,
        message: format!("“{stands}” có lẽ là “{meant}” (lỗi nhận dạng hoặc gõ)."),
        span: source.span(text.source(written)),
        hint: Some("Văn bản được giữ nguyên; hãy đối chiếu với bản gốc.".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    fn meant(text: &str) -> Vec<String> {
        let plan = crate::parse(text);
        let slips = plan.diagnostics.iter().filter(|d| d.code == "TXT705");
        slips.map(|d| format!("{} {}", &text[d.span.range()], d.message.split('“').nth(2).unwrap_or(""))).collect()
    }

    #[test]
    fn slips_that_are_no_words() {
        for (text, slip) in [
            ("- Phân đầu đến cuối năm 90% hộ có nước sạch.", "Phân đầu phấn đấu"),
            ("- Phấn đầu trồng 50 ha rừng.", "Phấn đầu phấn đấu"),
            ("- Nộp hồ sơ trên Công Dịch vụ công của tỉnh.", "Công Dịch vụ công Cổng Dịch vụ công"),
            ("- Bổ trí cán bộ trực.", "Bổ trí bố trí"),
            ("- Báo cáo trước ngày 15 tháng cuối qúy.", "qúy quý"),
            ("- TỎNG số: 12 trạm.", "TỎNG tổng"),
            ("- Theo Nghị quyết số 76/NQCP.", "NQCP NQ-CP"),
            ("- Cắt giảm 3O% thời gian giải quyết.", "3O 30"),
            ("- Tổ chức ít nhất O4 hội nghị.", "O4 04"),
            ("- Nộp hồ sơ trước ngày 2l/6/2026.", "2l 21"),
            ("- Đạt tối thiêu 70% hộ.", "tối thiêu tối thiểu"),
        ] {
            let found = meant(text);
            assert!(found.len() == 1 && found[0].starts_with(slip), "{text}: {found:?}");
        }
    }

    #[test]
    fn words_that_only_look_like_slips() {
        for text in [
            "- Phấn đấu đạt 90%.",
            "- Bón phân đầu vụ cho lúa.",
            "- Thành phần đấu thầu gồm ba đơn vị.",
            "- Công khai trên Cổng Dịch vụ công.",
            "- Công tác thông tin điện tử.",
            "- Bố trí kinh phí; quý I; quỹ đất.",
            "- Chuyên đề biến đổi khí hậu.",
            "- Buổi tối thiêu hủy gia cầm nhiễm bệnh.",
            "- Cung cấp khí O2 cho 50l nước; vitamin B12, quý I/2026.",
        ] {
            assert!(meant(text).is_empty(), "{text}: {:?}", meant(text));
        }
    }
}
