//! TXT: the quality of the text.

mod breaks;
mod letters;
mod marks;
mod repeat;
mod shortening;
mod tone;

use super::rule::Rule;
use super::slips;

pub(super) const RULES: &[Rule] = &[
    repeat::DOUBLED,
    letters::UNICODE,
    letters::LOOK_ALIKE,
    tone::MIXED,
    slips::SLIP,
    shortening::DOUBTFUL,
    marks::MARKS,
    marks::RANGE,
    breaks::BROKEN,
    breaks::PAGE,
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::check::{CheckOptions, Profile};
    use crate::{Format, Parsed};

    const CLEAN: &str = "KẾ HOẠCH\nTrồng rừng huyện Mỹ An giai đoạn 2026 - 2030\nI. MỤC TIÊU\n- Giữ rừng, giữ đất.\nII. NHIỆM VỤ\n- Các xã giao CBCCVC trực, CBCCVC huyện kiểm tra; CBCCVC trạm báo cáo việc giao khoán và nghiệm thu theo Nghị định số 12/2026/NĐ-CP.\n- Phấn đấu trồng 50 ha.\nIII. TỔ CHỨC THỰC HIỆN\n- Phòng Kinh tế theo dõi.";

    fn codes(text: &str) -> BTreeSet<&'static str> {
        let options = CheckOptions { profile: Profile::Scan, ..CheckOptions::default() };
        Parsed::from_text("", Format::Text, text).check(&options).iter().map(|finding| finding.rule.code).collect()
    }

    /// Of a clean text one thing is broken, and exactly that code appears.
    #[test]
    fn one_thing_broken_is_one_code() {
        let clean = codes(CLEAN);
        for (code, from, to) in [
            ("TXT701", "Phòng Kinh tế theo dõi", "Phòng Kinh tế theo dõi theo dõi"),
            ("TXT702", "trồng 50", "trồ\u{200b}ng 50"),
            ("TXT703", "Giữ rừng", "Giữ rừng k\u{435}o"),
            ("TXT705", "Phấn đấu", "Phấn đầu"),
            ("TXT706", "CBCCVC trạm", "CBCCVV trạm"),
            ("TXT707", "Giữ rừng, giữ", "Giữ rừng , giữ"),
            ("TXT708", "2026 - 2030", "2026- 2030"),
            ("TXT709", "nghiệm thu theo", "nghiệm thu\n\ntheo"),
        ] {
            let broken = CLEAN.replace(from, to);
            assert_ne!(broken, CLEAN, "{code}");
            let new: Vec<&str> = codes(&broken).difference(&clean).copied().collect();
            assert_eq!(new, [code], "{broken}");
        }
    }
}
