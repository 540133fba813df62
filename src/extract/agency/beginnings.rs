//! Words by which it is told at one look what may begin at a word: what goes on with a name, a step of the walk over an item, a
//! sentence that opens with something else. They stand below those who ask for all of them at once and those who read each.

use crate::extract::phrases::Table;

/// The first words of pairs that are known for bodies wherever they stand: `ban, ngành`.
pub(super) const PAIRED: [&str; 6] = ["bộ", "ban", "ngành", "phòng", "hội", "cấp"];

/// What joins a body to the one that it belongs to.
pub(super) static OWNED: Table<&str, 8> = Table::new(&["trực thuộc", "thuộc", "thuộc và trực thuộc", "thuộc , trực thuộc"]);

/// Joins a body and where it works.
pub(super) static STANDING: Table<&str, 16> = Table::new(&[
    "trong",
    "tại",
    "ở",
    "thuộc",
    "nằm trong",
    "hoạt động trong",
    "hoạt động tại",
    "đang hoạt động trong",
    "đang hoạt động tại",
]);

/// What begins a branch or a group.
pub(super) const REFERRING: [&str; 5] = ["-", "–", "chi nhánh", "trong", "thuộc"];

/// What leads to where bodies are listed.
pub(super) static LISTED_AT: Table<&str, 8> = Table::new(&["tại", "nêu tại", "quy định tại"]);

/// The tier from which bodies are told down to another.
pub(super) static TIERS_FROM: Table<&str, 64> = Table::new(&[
    "từ trung ương đến",
    "từ trung ương tới",
    "từ tỉnh đến",
    "từ tỉnh tới",
    "từ cấp tỉnh đến",
    "từ cấp tỉnh tới",
    "từ thành phố đến",
    "từ thành phố tới",
    "từ cấp thành phố đến",
    "từ huyện đến",
    "từ huyện tới",
    "từ cấp huyện đến",
    "từ quận đến",
    "từ xã đến",
    "từ xã tới",
    "từ cấp xã đến",
    "từ phường đến",
]);

/// The kinds of bodies that are no offices.
pub(super) static KINDS: Table<&str> = Table::new(&[
    "doanh nghiệp",
    "hợp tác xã",
    "htx",
    "tổ hợp tác",
    "tổ chức",
    "cơ sở",
    "cá nhân",
    "nhà đầu tư",
    "chủ đầu tư",
    "hộ kinh doanh",
    "hộ gia đình",
    "hộ dân",
    "hiệp hội",
    "nhà máy",
    "trang trại",
    "chủ rừng",
    "chủ tàu",
    "nhà thầu",
]);

/// Words that charge somebody with a task.
pub(super) static GIVERS: Table<&str> = Table::new(&["giao", "đề nghị", "yêu cầu", "phân công", "khuyến khích"]);

/// The ways to write phối hợp, slips among them.
pub(super) static JOINING: Table<&str> = Table::new(&["phối hợp", "phối kết hợp", "phối hơp", "kết hợp", "phổi hợp"]);

/// Words that open a sentence before its subject: `Căn cứ …, các sở …`.
pub(super) const OPENERS: [&str; 40] = [
    "năm",
    "tháng",
    "quý",
    "căn",
    "trên",
    "trong",
    "để",
    "nếu",
    "khi",
    "hàng",
    "hằng",
    "định",
    "theo",
    "trường",
    "trước",
    "sau",
    "đối",
    "với",
    "qua",
    "từ",
    "đến",
    "lưu",
    "đồng",
    "bên",
    "ngoài",
    "nguồn",
    "thực",
    "vào",
    "chậm",
    "tại",
    "riêng",
    "kết",
    "cuối",
    "đầu",
    "nhằm",
    "mỗi",
    "quá",
    "thời",
    "ngay",
    "do",
];

/// Openers of which the first word is none by itself.
pub(super) static OPENING_PHRASES: Table<&str, 64> = Table::new(&[
    "giai đoạn",
    "kể từ",
    "bắt đầu từ",
    "muộn nhất",
    "hết thời hạn",
    "hết năm",
    "hết quý",
    "ít nhất",
    "thường xuyên",
    "tùy",
    "tùy theo",
    "bằng",
    "thông qua",
    "dựa trên",
    "về",
    "vì vậy",
    "cùng với đó",
    "cùng với việc",
    "song song với",
    "tiếp theo",
    "phấn đấu đến",
    "hưởng ứng",
    "nhân dịp",
    "ở",
    "xuất phát từ",
    "không chờ",
    "vụ xuân",
    "vụ hè",
    "vụ thu",
    "vụ đông",
    "vụ mùa",
    "vụ chiêm",
]);

/// What follows the name of one who leads.
pub(super) static TAKES_CHARGE: Table<&str> = Table::new(&[
    "chủ trì",
    "là cơ quan chủ trì",
    "là đơn vị chủ trì",
    "có trách nhiệm chủ trì",
    "làm đầu mối",
    "là cơ quan đầu mối",
    "là cơ quan thường trực",
    "chịu trách nhiệm chủ trì",
    "là đầu mối",
]);

/// What follows the name of one to whom something is sent, and who then leads.
pub(super) const SENT: [&str; 2] = ["tổng hợp , chủ trì", "tổng hợp và chủ trì"];

/// What a condition ends with whose comma is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ConditionEnd {
    /// What hinders: `nếu có vướng mắc | các cơ quan …`.
    Hindrance,
    /// What must then change: `nếu cần sửa đổi, bổ sung | các sở, ngành đề xuất …`.
    Amendment,
}

/// The ends of such conditions.
pub(super) static CONDITION_ENDS: Table<(&str, ConditionEnd)> = Table::of_pairs(&[
    ("vướng mắc", ConditionEnd::Hindrance),
    ("phát sinh", ConditionEnd::Hindrance),
    ("khó khăn", ConditionEnd::Hindrance),
    ("vấn đề", ConditionEnd::Hindrance),
    ("cần sửa đổi", ConditionEnd::Amendment),
    ("cần bổ sung", ConditionEnd::Amendment),
    ("cần điều chỉnh", ConditionEnd::Amendment),
    ("sửa đổi , bổ sung", ConditionEnd::Amendment),
    ("bổ sung , sửa đổi", ConditionEnd::Amendment),
    ("điều chỉnh , bổ sung", ConditionEnd::Amendment),
    ("bổ sung , điều chỉnh", ConditionEnd::Amendment),
]);

/// The marks that the walk over an item heeds where no subject may stand.
pub(super) const STOPS: [&str; 7] = [".", ";", "!", "?", ":", "(", ")"];
