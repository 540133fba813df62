//! Who is singled out at the begin of a sentence: `Riêng | Sở Y tế | báo cáo …`, `Đối với | Sở Tài chính | : Bố trí …`.
//!
//! ```text
//! singled = "riêng" name act  |  "đối với" list ":" act
//! ```
//! A comma behind the name of whom `riêng` and `đối với` speak makes them an opener (`Đối với các xã, | Sở Y tế …`).

use super::act;
use super::end_of;
use super::giver;
use super::lexicon::Phrase;
use super::name::{self, Names};
use super::trust::Trust;

/// The names behind `riêng` or `đối với` at a word, when they are to do what follows.
pub(super) fn read(phrase: &Phrase<'_, '_>, at: usize) -> Option<Names> {
    let alone = phrase.is(at, "riêng");
    let from = if alone { at + 1 } else { phrase.phrase(at, "đối với")? };
    let names = name::list(phrase, from, Trust::Sure);
    let end = name::aside(phrase, end_of(&names, from));
    let act = if alone { end } else { end + usize::from(phrase.is(end, ":")) };
    // Several behind `riêng` may be those of an opener and the subject behind it.
    let told = if alone { names.len() == 1 } else { !names.is_empty() && act > end };
    (told && phrase.letters(act) && act::plain(phrase, act) && !giver::issues(phrase, from, act)).then_some(names)
}

#[cfg(test)]
mod tests {
    use super::super::tests::lead;

    #[test]
    fn who_is_singled_out() {
        for (text, expected) in [
            ("Riêng Sở Y tế báo cáo kết quả trước ngày 15/12/2027.", "Sở Y tế"),
            ("Kết thúc trong quý III. Riêng UBND các xã rà soát xong trong quý IV.", "UBND các xã"),
            ("Đối với Sở Tài chính: Bố trí kinh phí trồng rừng.", "Sở Tài chính"),
            ("Đối với Công an tỉnh, Sở Xây dựng: tổ chức tuần tra các bến đò.", "Công an tỉnh | Sở Xây dựng"),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
    }

    #[test]
    fn of_whom_it_is_only_said() {
        for text in [
            "Riêng các xã vùng cao, mức hỗ trợ là 70%.",
            "Đối với các xã: tỷ lệ che phủ đạt 40%.",
            "Đối với Sở Tài chính: 02 biên chế.",
            "Xây dựng nhà riêng cho Trạm Y tế xã.",
        ] {
            assert_eq!(lead(text), "", "{text}");
        }
        assert_eq!(lead("Đối với các xã vùng cao, Sở Y tế bố trí bác sĩ."), "Sở Y tế");
        assert_eq!(lead("Riêng các xã vùng cao, Sở Y tế bố trí bác sĩ."), "Sở Y tế");
    }
}
