//! Names of bodies in the sentences that give them a part: each is read whole, and nothing beside it.

use super::*;

/// One body each, whatever stands in its name.
const NAMES: [&str; 112] = [
    "Ban bầu cử đại biểu Hội đồng nhân dân cấp tỉnh",
    "Ủy ban bầu cử đại biểu HĐND xã",
    "Ban bầu cử đại biểu Quốc hội khóa XVI",
    "Ủy ban bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031",
    "Ban bầu cử",
    "Sở Nông nghiệp và Môi trường",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Sở Y tế",
    "Trưởng các phòng, ban chuyên môn",
    "Trưởng phòng, ban, ngành huyện",
    "các thôn, tổ dân phố",
    "chủ đầu tư các dự án",
    "các chủ rừng",
    "các cơ sở khám bệnh, chữa bệnh",
    "các bệnh viện tuyến tỉnh",
    "các Ban của Hội đồng nhân dân tỉnh",
    "Tòa án nhân dân hai cấp",
    "Chi cục Hải quan cửa khẩu",
    "Hải đội Biên phòng 2",
    "Ban Chỉ đạo Chương trình mục tiêu quốc gia tỉnh",
    "Phòng Văn hóa - Khoa học và Thông tin",
    "TTPVHCC tỉnh",
    "Bộ Tài nguyên và Môi trường",
    "Ủy ban nhân dân tỉnh",
    "Ủy ban nhân dân các xã, phường, đặc khu",
    "UBND các huyện, thị xã, thành phố",
    "UBND huyện Mỹ An",
    "UBND phường Đông Hòa",
    "Hội đồng nhân dân thành phố",
    "HĐND và UBND các xã",
    "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
    "Hội Nông dân tỉnh",
    "Hội Liên hiệp Phụ nữ xã",
    "Đoàn TNCS Hồ Chí Minh huyện",
    "Liên đoàn Lao động tỉnh",
    "Công an tỉnh",
    "Công an các xã, phường",
    "Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
    "Ban Chỉ huy Quân sự huyện",
    "Viện Kiểm sát nhân dân tỉnh",
    "Tòa án nhân dân khu vực 2",
    "Cục Thi hành án dân sự tỉnh",
    "Kho bạc Nhà nước khu vực V",
    "Bảo hiểm xã hội tỉnh",
    "Ngân hàng Nhà nước chi nhánh tỉnh",
    "Ngân hàng Chính sách xã hội tỉnh",
    "Thanh tra tỉnh",
    "Thuế tỉnh Đông An",
    "Văn phòng UBND tỉnh",
    "Văn phòng HĐND và UBND huyện",
    "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh",
    "Phòng Văn hóa - Xã hội",
    "Phòng Tài chính - Kế hoạch huyện",
    "Phòng Kinh tế, Hạ tầng và Đô thị",
    "Trung tâm Phục vụ hành chính công xã",
    "Trung tâm Kiểm soát bệnh tật tỉnh",
    "Báo và Phát thanh, Truyền hình tỉnh",
    "Báo và Đài Vân Khê",
    "Đài Truyền thanh huyện",
    "Ban Quản lý Khu kinh tế tỉnh",
    "Ban Chỉ đạo 389 tỉnh",
    "Ban Tuyên giáo và Dân vận Tỉnh ủy",
    "Ban Thường vụ Huyện ủy",
    "Tổ công nghệ số cộng đồng",
    "Trường Đại học Đông An",
    "Trường Chính trị tỉnh",
    "Bệnh viện Đa khoa tỉnh",
    "Công ty Điện lực Đông An",
    "Bưu điện tỉnh",
    "Liên minh Hợp tác xã tỉnh",
    "Hiệp hội Doanh nghiệp tỉnh",
    "Ban An toàn giao thông tỉnh",
    "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh",
    "Ban Chỉ đạo phòng, chống tội phạm tỉnh",
    "Ban Vì sự tiến bộ của phụ nữ huyện",
    "Ban Đại diện Hội đồng quản trị Ngân hàng Chính sách xã hội tỉnh",
    "Chi cục Kiểm lâm vùng II",
    "Hạt Kiểm lâm liên huyện",
    "Đài Khí tượng Thủy văn tỉnh",
    "Phòng Cảnh sát giao thông",
    "Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ",
    "Phòng Quản lý xuất nhập cảnh",
    "Trung tâm Giám định Y khoa tỉnh",
    "Trung tâm Giống cây trồng, vật nuôi tỉnh",
    "Hội Nạn nhân chất độc da cam/dioxin tỉnh",
    "Hội Bảo trợ người khuyết tật và trẻ mồ côi tỉnh",
    "Công ty Khai thác công trình thủy lợi Đông An",
    "Đoàn Khối các cơ quan và doanh nghiệp tỉnh",
    "Đảng ủy các cơ quan Đảng tỉnh",
    "Chi nhánh Văn phòng Đăng ký đất đai huyện",
    "Ngân hàng Chính sách xã hội chi nhánh tỉnh",
    "Viễn thông Đông An",
    "Thống kê tỉnh",
    "Nhà Thiếu nhi tỉnh",
    "Khu Quản lý đường bộ II",
    "Cảng vụ Đường thủy nội địa khu vực III",
    "Quỹ Bảo vệ môi trường tỉnh",
    "Ban cán sự Đảng UBND tỉnh",
    "Hội đồng Giáo dục quốc phòng và an ninh tỉnh",
    "Ban Chỉ đạo Chương trình mục tiêu quốc gia xây dựng nông thôn mới tỉnh",
    "Hội đồng bồi thường, hỗ trợ và tái định cư huyện",
    "Ban Công tác Mặt trận khu dân cư",
    "Ban Trị sự Giáo hội Phật giáo huyện",
    "Trung tâm Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm tỉnh",
    "Công ty Cổ phần Môi trường đô thị Đông An",
    "Tổ hòa giải ở cơ sở",
    "Quỹ tín dụng nhân dân xã",
    "các sở, ban, ngành tỉnh",
    "các doanh nghiệp, hợp tác xã trên địa bàn",
    "các cơ quan, đơn vị có liên quan",
    "các hội, đoàn thể",
    "cấp ủy, chính quyền các cấp",
];

/// What one sentence says of a name that stands for `{}`: who leads, and who takes part.
const SENTENCES: [(&str, &str, &str); 8] = [
    ("Giao {} theo dõi việc thi hành.", "{}", ""),
    ("Cơ quan chủ trì: {}.", "{}", ""),
    ("{} chủ trì, phối hợp với Sở Nội vụ thẩm định.", "{}", "Sở Nội vụ"),
    ("{} có trách nhiệm báo cáo kết quả.", "{}", ""),
    ("Theo Kế hoạch này, {} có trách nhiệm báo cáo.", "{}", ""),
    ("Phối hợp với {} kiểm tra.", "", "{}"),
    ("Cơ quan phối hợp: {}.", "", "{}"),
    ("Sở Nội vụ chủ trì, phối hợp với {} và Sở Xây dựng tổng hợp.", "Sở Nội vụ", "{} | Sở Xây dựng"),
];

#[test]
fn a_name_is_read_whole_in_every_sentence() {
    let mut complaints = Vec::new();
    for (sentence, lead, coordinating) in SENTENCES {
        for name in NAMES {
            let name = match sentence.strip_prefix("{}").and(name.strip_prefix("các ")) {
                Some(rest) => format!("Các {rest}"),
                None if sentence.starts_with("{}") && name.starts_with("cấp ") => name.replacen("cấp", "Cấp", 1),
                None => name.to_owned(),
            };
            let text = sentence.replace("{}", &name);
            let found = find(&Passage::of(&Words::new(&text)), &[]);
            let says = |found: &[Found]| found.iter().map(|found| &text[found.range.clone()]).collect::<Vec<_>>().join(" | ");
            let read = (says(&found.lead), says(&found.coordinating));
            if read != (lead.replace("{}", &name), coordinating.replace("{}", &name)) {
                complaints.push(format!("{text}: {read:?}"));
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}
