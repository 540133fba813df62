//! What boards are formed for: `Ban Chỉ đạo | phòng, chống tội phạm`. Behind other bodies these words are tasks.

use crate::extract::phrases::Table;

/// Boards, which are named by what they are formed for.
pub(super) static BOARDS: Table<&str, 16> = Table::new(&["ban chỉ đạo", "bcđ", "ban chỉ huy", "tiểu ban", "tổ công tác", "hội đồng"]);

/// Boards that manage something, and what it is: `Ban quản lý | rừng phòng hộ`, whole in small letters.
pub(super) static MANAGERS: Table<&str, 8> = Table::new(&["ban quản lý", "bql"]);
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
]);
