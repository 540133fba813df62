//! A clean plan in which one thing is broken: exactly the code of that fault appears.

use std::collections::BTreeSet;

use crate::check::options::CheckOptions;
use crate::model::Format;
use crate::parsed::Parsed;

/// A plan that no rule of the families TGT, DDL and AGY finds a fault in.
pub(in crate::check) const CLEAN: &str = "ỦY BAN NHÂN DÂN\nXÃ MỸ AN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/KH-UBND\n\nMỹ An, ngày 10 tháng 01 năm 2027\n\nKẾ HOẠCH\nTrồng rừng xã Mỹ An năm 2027\n\nThực hiện Nghị quyết số 15/NQ-HĐND ngày 20 tháng 12 năm 2026 của Hội đồng nhân dân xã, Ủy ban nhân dân xã Mỹ An ban hành Kế hoạch trồng rừng năm 2027 như sau:\n\nI. CHỈ TIÊU\n- Trồng 50 ha rừng.\n- 90% cây sống sau một năm.\n- Số hóa hồ sơ giao rừng của cấp tỉnh, cấp xã đạt tương ứng là 80%, 75%.\n\nII. NHIỆM VỤ\n- Triển khai nhiệm vụ trồng cây phân tán năm 2027.\n- Giao đất trồng rừng cho 100% thôn thuộc các xã, phường, đặc khu.\n- Tuần tra rừng đến ngày 30/11/2027.\n\nIII. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- Chủ trì, phối hợp với Công chức Tư pháp - Hộ tịch giao đất trồng rừng.\n- Báo cáo kết quả qua Phòng Kinh tế.\n2. Công an xã\n- Tuần tra, xử lý người phá rừng; phối hợp với Phòng Văn hóa - Xã hội.\n\nTrên đây là Kế hoạch trồng rừng năm 2027./.\n\nPhụ lục\nNHIỆM VỤ CỤ THỂ\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 10 tháng 01 năm 2027 của Ủy ban nhân dân xã Mỹ An)\n\n| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành |\n|---|---|---|---|\n| 1 | Ươm cây keo | Phòng Kinh tế | Quý II/2027 |\n| 2 | Giao đất cho dân | Công chức Tư pháp – Hộ tịch | Trước ngày 15/4/2027 |\n";

/// The codes that the rules that run by default find in a text.
fn codes(text: &str) -> BTreeSet<&'static str> {
    let parsed = Parsed::from_text("", Format::Text, text);
    parsed.check(&CheckOptions::default()).iter().map(|finding| finding.rule.code).collect()
}

/// Each mutation is a code, what goes, and what comes.
pub(in crate::check) fn exactly_that_code_appears(mutations: &[(&'static str, &str, &str)]) {
    let clean = codes(CLEAN);
    for (code, from, to) in mutations {
        assert!(!clean.contains(code), "{code} is found in the clean text");
        assert_eq!(CLEAN.matches(from).count(), 1, "{code}: “{from}” stands once in the clean text");
        let found = codes(&CLEAN.replace(from, to));
        let new: Vec<_> = found.difference(&clean).collect();
        assert_eq!(new, [code], "“{from}” was made “{to}”");
    }
}

#[test]
fn targets() {
    exactly_that_code_appears(&[
        ("TGT301", "Trồng 50 ha rừng.", "Thực hiện hiệu quả công tác trồng rừng."),
        ("TGT301", "90% cây sống sau một năm.", "Chăm sóc cây, kịp thời trồng dặm."),
        ("TGT304", "của cấp tỉnh, cấp xã đạt", "của cấp xã đạt"),
        ("TGT304", "là 80%, 75%", "là 80%, 75%, 70%"),
    ]);
}
