//! ANX: annexes and their tables.

mod heading;
mod numbers;
mod rows;

use super::rule::Rule;

pub(super) const RULES: &[Rule] = &[heading::MISSING, heading::NUMBERING, rows::NO_LEAD, rows::NO_TIME, rows::SLIPPED, numbers::COUNTING];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::check::CheckOptions;
    use crate::{Format, Parsed};

    const CLEAN: &str = "KẾ HOẠCH\nTrồng rừng huyện Mỹ An năm 2027\nI. MỤC TIÊU\n- Giữ rừng.\nII. NHIỆM VỤ\n- Trồng rừng theo các phụ lục kèm theo./.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Ba\n\n**PHỤ LỤC I**\n\nNHIỆM VỤ CỤ THỂ\n\n| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |\n|---|---|---|---|---|\n| 1 | Chọn vườn ươm | Sở Nội vụ | Sở Y tế | Quý I/2027 |\n| 2 | Ươm keo | Sở Nội vụ | Sở Y tế | Quý I/2027 |\n| 3 | Trồng keo | Sở Nội vụ | Sở Y tế | Quý II/2027 |\n\n**PHỤ LỤC II**\n\nDANH MỤC GIỐNG\n\n| TT | Giống |\n|---|---|\n| 1 | Keo lai |";

    fn codes(text: &str) -> BTreeSet<&'static str> {
        Parsed::from_text("", Format::Text, text).check(&CheckOptions::default()).iter().map(|finding| finding.rule.code).collect()
    }

    /// Of a clean text one thing is broken, and exactly that code appears.
    #[test]
    fn one_thing_broken_is_one_code() {
        let clean = codes(CLEAN);
        let cut = CLEAN.find("\n\n**PHỤ LỤC I**").map_or(CLEAN, |at| &CLEAN[..at]);
        for (code, broken) in [
            ("ANX601", cut.to_owned()),
            ("ANX602", CLEAN.replace("PHỤ LỤC II", "PHỤ LỤC 2")),
            ("ANX603", CLEAN.replace("| Trồng keo | Sở Nội vụ |", "| Trồng keo | |")),
            ("ANX604", CLEAN.replace("| Quý II/2027 |", "| |")),
            ("ANX605", CLEAN.replace("| Sở Y tế | Quý II/2027 |", "| Quý III/2027 | Quý II/2027 |")),
            ("ANX606", CLEAN.replace("| 3 | Trồng keo", "| 2 | Trồng keo")),
        ] {
            assert_ne!(broken, CLEAN, "{code}");
            let new: Vec<&str> = codes(&broken).difference(&clean).copied().collect();
            assert_eq!(new, [code], "{broken}");
        }
    }
}
