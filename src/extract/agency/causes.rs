//! What boards are formed for: `Ban Chỉ đạo | phòng, chống tội phạm`. Behind other bodies these words are tasks.

use crate::extract::phrases::Table;

/// Boards, which are named by what they are formed for.
pub(super) static BOARDS: Table<&str, 16> = Table::new(&["ban chỉ đạo", "bcđ", "ban chỉ huy", "tiểu ban", "tổ công tác", "hội đồng"]);

/// What boards manage: `Ban quản lý | rừng phòng hộ`, whole in small letters.
pub(super) static MANAGED: Table<&str, 32> = Table::new(&[
    "rừng",
    "rừng phòng hộ",
    "rừng đặc dụng",
    "rừng đặc dụng và phòng hộ",
    "chợ",
    "các chợ",
    "di tích",
    "các di tích",
    "khu di tích",
    "di tích lịch sử",
    "di tích lịch sử văn hóa",
    "di tích và danh thắng",
    "di tích , danh thắng",
    "cảng cá",
    "cảng cá , bến cá",
    "bến xe",
    "chợ trung tâm",
    "các khu di tích",
    "nghĩa trang",
]);

/// What they are formed for, whole, so that commas and `và` in it end no name.
pub(super) static CAUSES: Table<&str, 128> = Table::new(&[
    "phòng , chống tội phạm",
    "phòng , chống ma túy",
    "phòng , chống tội phạm , tệ nạn xã hội",
    "phòng , chống tội phạm và tệ nạn xã hội",
    "phòng , chống tội phạm , tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh tổ quốc",
    "phòng , chống tham nhũng",
    "phòng , chống tham nhũng , lãng phí , tiêu cực",
    "phòng , chống tham nhũng , tiêu cực",
    "phòng , chống thiên tai",
    "phòng , chống dịch",
    "phòng , chống dịch bệnh",
    "phòng , chống aids",
    "phòng , chống tác hại của thuốc lá",
    "phòng chống tội phạm",
    "phòng chống ma túy",
    "phòng chống dịch",
    "chống buôn lậu , gian lận thương mại và hàng giả",
    "chống khai thác iuu",
    "chống khai thác hải sản bất hợp pháp",
    "xây dựng nông thôn mới",
    "chương trình mục tiêu quốc gia xây dựng nông thôn mới",
    "chương trình mục tiêu quốc gia giảm nghèo bền vững",
    "về đổi mới , phát triển doanh nghiệp",
    "đổi mới , phát triển doanh nghiệp",
    "đổi mới và phát triển doanh nghiệp",
    "cải cách thủ tục hành chính",
    "thẩm định giá đất",
    "bồi thường , hỗ trợ và tái định cư",
    "bồi thường , hỗ trợ , tái định cư",
    "giảm nghèo",
    "giảm nghèo bền vững",
    "thực hiện quy chế dân chủ ở cơ sở",
    "phát triển du lịch",
    "liên ngành",
    "liên ngành về vệ sinh an toàn thực phẩm",
    "liên ngành vệ sinh an toàn thực phẩm",
    "về vệ sinh an toàn thực phẩm",
    "về an toàn thực phẩm",
    "vệ sinh an toàn thực phẩm",
    "cải cách tư pháp",
    "công tác gia đình",
    "công tác tôn giáo",
    "công tác dân số",
    "chuyển đổi số và đề án 06",
    "phát triển khoa học , công nghệ , đổi mới sáng tạo và chuyển đổi số",
    "về phát triển khoa học , công nghệ , đổi mới sáng tạo và chuyển đổi số",
    "hậu cần",
    "lễ tân",
    "lễ tân - hậu cần",
    "lễ tân , hậu cần",
    "an ninh trật tự",
    "an ninh , trật tự",
    "an ninh - trật tự",
]);

#[cfg(test)]
mod tests {
    use super::super::tests::lead;
    use super::super::{heading, names_in};
    use crate::words::Words;

    #[test]
    fn boards_that_meet() {
        for (text, expected) in [
            ("Ban Chỉ đạo họp định kỳ để kiểm điểm tiến độ.", "Ban Chỉ đạo"),
            ("Ban Chỉ đạo họp hằng quý.", "Ban Chỉ đạo"),
            ("Thường trực Ban Chỉ đạo họp hằng tháng.", "Thường trực Ban Chỉ đạo"),
            ("Ban Quản lý họp đột xuất khi cần.", "Ban Quản lý"),
            ("Ban Quản lý họp dân lấy ý kiến.", "Ban Quản lý"),
            ("Tổ công tác họp hằng tuần.", "Tổ công tác"),
            ("Ban Quản lý hợp tác xã lập dự toán.", "Ban Quản lý hợp tác xã"),
            ("Phòng họp được trang bị màn hình.", ""),
            ("Duy trì họp Ban Chỉ đạo hằng tháng.", ""),
            ("Chế độ họp của Ban Chỉ đạo được duy trì.", ""),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
    }

    #[test]
    fn names_that_end_in_a_verb() {
        for (name, act) in [
            ("Phòng Lao động - Việc làm", "chủ trì rà soát hồ sơ"),
            ("Phòng Lao động và Việc làm", "rà soát hồ sơ"),
            ("Phòng Trẻ em và Bình đẳng giới", "theo dõi kết quả"),
            ("Tiểu ban Hậu cần", "chuẩn bị chỗ nghỉ"),
            ("Bộ phận Lễ tân", "đón khách"),
            ("Tiểu ban An ninh trật tự", "tuần tra"),
            ("Ban Bồi thường, giải phóng mặt bằng", "lập phương án"),
            ("Hội đồng Bồi thường, hỗ trợ và tái định cư huyện", "lập phương án"),
            ("Ban Giải phóng mặt bằng huyện", "chi trả tiền đất"),
            ("Đội Thanh tra giao thông", "xử lý xe quá tải"),
            ("Phòng Phòng, chống tệ nạn xã hội", "hướng dẫn các xã"),
            ("Đội Cảnh sát điều tra tội phạm về kinh tế, ma túy", "lập chuyên án"),
        ] {
            assert_eq!(lead(&format!("{name} {act}.")), name);
            assert_eq!(lead(&format!("Giao {name} {act}.")), name);
            assert_eq!(names_in(name, &heading(&Words::new(name)).lead), name);
        }
        for (text, expected) in [
            ("Phòng Y tế cần chuẩn bị thuốc.", "Phòng Y tế"),
            ("Sở Y tế giao Trung tâm Y tế huyện lập danh sách.", "Trung tâm Y tế huyện"),
            ("UBND xã làm tốt công tác vệ sinh.", "UBND xã"),
            ("Phòng Nội vụ làm đầu mối tổng hợp.", "Phòng Nội vụ"),
            ("Trung tâm Dịch vụ việc làm giới thiệu 200 lao động.", "Trung tâm Dịch vụ việc làm"),
            ("Công tác hậu cần được chuẩn bị chu đáo.", ""),
            ("An ninh trật tự được giữ vững.", ""),
            ("Giải phóng mặt bằng hoàn thành trước tháng 6.", ""),
        ] {
            assert_eq!(lead(text), expected, "{text}");
        }
    }
}
