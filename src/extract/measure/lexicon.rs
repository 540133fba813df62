//! What the words mean: units, comparators, verbs of change, and the words that open and close a clause.
//!
//! Every entry is in small letters, its words parted by one blank, marks as words of
//! their own (`m 2` is how `m2` is cut).

use crate::extract::phrases::Table;
use crate::model::{Change, Comparator, MeasureKind};

/// Marks and words of a percentage.
pub(super) static PERCENT: Table<&str> = Table::new(&[
    "%", "％", "phần trăm", "phẩn trăm",
]);

/// Words that multiply what follows: `400 triệu USD`, `8,1 triệu lượt khách`.
pub(super) static SCALES: Table<&str> = Table::new(&[
    "trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "nghìn tỷ", "ngàn tỷ", "nghìn tỉ",
    "trăm triệu", "trăm tỷ",
]);

/// Units of money.
pub(super) static MONEY: Table<&str, 256> = Table::new(&[
    "đồng", "đ", "vnđ", "vnd", "usd", "đô la", "đô la mỹ", "đôla", "eur", "euro", "jpy", "yên",
    "cny", "nhân dân tệ",
]);

/// Units of length, area, volume, mass, power, data: quantities that no plan mentions idly.
pub(super) static QUANTITIES: Table<&str, 256> = Table::new(&[
    "ha", "hecta", "héc ta", "hec ta", "km", "km 2", "km ²", "ki lô mét", "m", "mét", "m 2", "m ²", "m ^ 2", "km ^ 2",
    "m 3", "m ³", "m ^ 3", "mét vuông", "mét khối", "kg", "ki lô gam", "tấn", "tạ", "yến", "lít", "mw", "mwp",
    "kw", "kwh", "gw", "gwh", "kv", "kva", "mva", "mwh", "mb / s", "gb / s", "tb / s", "kb / s",
    "kbps", "mbps", "gbps", "tbps", "mb", "gb", "tb", "mhz", "ghz", "teu", "dwt", "‰", "điểm phần trăm", "điểm %", "tấn co 2",
    "db", "con / m 2", "hải lý", "kilobit", "megabit", "gigabit", "terabit", "kilobit / giây", "megabit / giây",
    "gigabit / giây", "terabit / giây", "kilobit mỗi giây", "megabit mỗi giây", "gigabit mỗi giây",
    "tấn co 2 tđ", "tấn co 2 e", "tấn co 2 eq", "tấn co 2 tương đương", "tấn co ₂", "tấn co ₂ tđ", "tấn co ₂ e", "tấn co ₂ tương đương",
    "tco 2", "tco 2 tđ", "tco 2 e", "tco ₂", "tco ₂ tđ", "tco ₂ e", "toe", "ktoe",
    "terabit mỗi giây", "kilobyte", "megabyte", "gigabyte", "terabyte",
]);

/// Units of short times, measures only when a comparator or a change goes with them
/// (`không quá 15 phút/lượt`); bare they tell when, which is a deadline's business.
pub(super) static SHORT_TIMES: Table<&str> = Table::new(&[
    "phút", "giây", "giờ", "mili giây", "mi li giây", "ms",
]);

/// Units of days, measures only as an amount of change: `rút ngắn 05 ngày làm việc`.
pub(super) static LONG_TIMES: Table<&str> = Table::new(&[
    "ngày làm việc", "ngày", "tháng", "năm", "tuần", "quý", "ngày công", "buổi",
]);

/// Units of repetition.
pub(super) static TIMES: Table<&str> = Table::new(&[
    "lần", "đợt", "lượt", "kỳ", "cuộc", "phiên",
]);

/// Times a rate is counted by.
pub(super) static PERIODS: Table<&str> = Table::new(&[
    "năm", "quý", "qúy", "tháng", "tuần", "ngày", "ngày đêm", "giờ", "vụ", "nhiệm kỳ", "năm học", "phút",
    "giây",
]);

/// Words that make a period a rate: `mỗi năm`, `hằng tháng`.
pub(super) const EACH: &[&str] = &[
    "mỗi", "hằng", "hàng", "một", "từng", "1", "01",
];

/// What bounds a value, before it: phrase, meaning, and whether `có`, `đạt`, `là` may stand between
/// (`tối thiểu có 50%`; but in `tỷ lệ trên đạt 80%` the `trên` belongs to what goes before).
pub(super) static COMPARATORS: Table<(&str, Comparator, bool)> = Table::of_triples(&[
    ("tối thiểu", Comparator::AtLeast, true),
    ("tổi thiểu", Comparator::AtLeast, true),
    ("tối thiêu", Comparator::AtLeast, true),
    ("tôi thiểu", Comparator::AtLeast, true),
    ("ít nhất", Comparator::AtLeast, true),
    ("thấp nhất", Comparator::AtLeast, true),
    ("không dưới", Comparator::AtLeast, true),
    ("tối thiểu không dưới", Comparator::AtLeast, true),
    ("tối đa không quá", Comparator::AtMost, true),
    ("tối đa không vượt quá", Comparator::AtMost, true),
    ("không thấp hơn", Comparator::AtLeast, true),
    ("không ít hơn", Comparator::AtLeast, true),
    ("không nhỏ hơn", Comparator::AtLeast, true),
    ("không kém", Comparator::AtLeast, true),
    ("không được dưới", Comparator::AtLeast, true),
    ("không được ít hơn", Comparator::AtLeast, true),
    ("không được thấp hơn", Comparator::AtLeast, true),
    ("≥", Comparator::AtLeast, true),
    ("> =", Comparator::AtLeast, true),
    ("trên", Comparator::MoreThan, false),
    ("hơn", Comparator::MoreThan, false),
    ("vượt", Comparator::MoreThan, false),
    ("đạt và vượt", Comparator::AtLeast, false),
    ("đạt hoặc vượt", Comparator::AtLeast, false),
    ("vượt trên", Comparator::MoreThan, false),
    ("vượt mức", Comparator::MoreThan, false),
    ("trên mức", Comparator::MoreThan, false),
    ("cao hơn", Comparator::MoreThan, false),
    ("lớn hơn", Comparator::MoreThan, false),
    ("nhiều hơn", Comparator::MoreThan, false),
    (">", Comparator::MoreThan, true),
    ("tối đa", Comparator::AtMost, true),
    ("nhiều nhất", Comparator::AtMost, true),
    ("cao nhất", Comparator::AtMost, true),
    ("không quá", Comparator::AtMost, true),
    ("không vượt quá", Comparator::AtMost, true),
    ("không để quá", Comparator::AtMost, true),
    ("không được quá", Comparator::AtMost, true),
    ("không được vượt quá", Comparator::AtMost, true),
    ("không vượt", Comparator::AtMost, true),
    ("không trên", Comparator::AtMost, true),
    ("không cao hơn", Comparator::AtMost, true),
    ("không lớn hơn", Comparator::AtMost, true),
    ("không nhiều hơn", Comparator::AtMost, true),
    ("≤", Comparator::AtMost, true),
    ("< =", Comparator::AtMost, true),
    ("dưới", Comparator::LessThan, false),
    ("dưới mức", Comparator::LessThan, false),
    ("ít hơn", Comparator::LessThan, false),
    ("thấp hơn", Comparator::LessThan, false),
    ("nhỏ hơn", Comparator::LessThan, false),
    ("chưa đến", Comparator::LessThan, false),
    ("chưa tới", Comparator::LessThan, false),
    ("<", Comparator::LessThan, true),
    ("khoảng", Comparator::Approximately, false),
    ("vào khoảng", Comparator::Approximately, false),
    ("ước khoảng", Comparator::Approximately, false),
    ("gần", Comparator::Approximately, false),
    ("xấp xỉ", Comparator::Approximately, false),
    ("chừng", Comparator::Approximately, false),
    ("~", Comparator::Approximately, false),
    ("≈", Comparator::Approximately, false),
]);

/// What may stand between a comparator and its number.
pub(super) static BETWEEN: Table<&str> = Table::new(&[
    "có", "là", "đạt", "được", "mức", "tương ứng", "tương ứng là", "lần lượt", "lần lượt là",
    "phải đạt", "phải có", "từ", ":",
]);

/// What bounds a value from behind.
pub(super) static UPWARDS: Table<&str> = Table::new(&[
    "trở lên", "trở nên", "đổ lên",
]);
pub(super) static DOWNWARDS: Table<&str> = Table::new(&[
    "trở xuống", "đổ xuống",
]);

/// Verbs whose number is an amount of change; what may stand before them is read with them in [`changes`](super::changes).
pub(super) static CHANGES: Table<(&str, Change)> = Table::of_pairs(&[
    ("tăng", Change::Increase),
    ("tăng thêm", Change::Increase),
    ("tăng trưởng", Change::Increase),
    ("tăng thu", Change::Increase),
    ("tăng tối thiểu", Change::Increase),
    ("tăng gấp", Change::Increase),
    ("nâng thêm", Change::Increase),
    ("thêm", Change::Increase),
    ("giảm thêm", Change::Decrease),
    ("cắt giảm thêm", Change::Decrease),
    ("kéo giảm thêm", Change::Decrease),
    ("tiết kiệm thêm", Change::Decrease),
    ("rút ngắn thêm", Change::Decrease),
    ("bổ sung thêm", Change::Increase),
    ("tốc độ tăng", Change::Increase),
    ("tốc độ tăng trưởng", Change::Increase),
    ("mức tăng", Change::Increase),
    ("mức tăng trưởng", Change::Increase),
    ("tỷ lệ tăng", Change::Increase),
    ("giảm", Change::Decrease),
    ("giảm bớt", Change::Decrease),
    ("giảm dần", Change::Decrease),
    ("giảm thiểu", Change::Decrease),
    ("kéo giảm", Change::Decrease),
    ("cắt giảm", Change::Decrease),
    ("cắt giảm , đơn giản hóa", Change::Decrease),
    ("cắt giảm và đơn giản hóa", Change::Decrease),
    ("tinh giản", Change::Decrease),
    ("rút ngắn", Change::Decrease),
    ("tiết kiệm", Change::Decrease),
    ("tốc độ giảm", Change::Decrease),
    ("mức giảm", Change::Decrease),
    ("tỷ lệ giảm", Change::Decrease),
    ("tỷ lệ cắt giảm", Change::Decrease),
    ("tỉ lệ cắt giảm", Change::Decrease),
]);

/// Nouns of change a subject begins with.
pub(super) static CHANGE_HEADS: Table<(&str, Change)> = Table::of_pairs(&[
    ("tốc độ tăng", Change::Increase),
    ("mức tăng", Change::Increase),
    ("tỷ lệ tăng", Change::Increase),
    ("tăng trưởng", Change::Increase),
    ("tốc độ giảm", Change::Decrease),
    ("mức giảm", Change::Decrease),
    ("tỷ lệ giảm", Change::Decrease),
]);

/// Verbs that tie a subject to its number: the subject stands before them.
pub(super) static LINKS: Table<&str> = Table::new(&[
    "đạt", "đạt được", "đạt tỷ lệ", "đạt tỉ lệ", "đạt mức", "đạt từ", "đạt và vượt", "chiếm",
    "chiếm tỷ lệ", "chiếm tỷ trọng", "là", "bằng", "ước", "ước đạt", "ước tính", "còn", "xuống còn",
    "xuống", "giảm còn", "giảm xuống", "giảm xuống còn", "tăng lên", "lên", "nâng lên", "ở mức",
    "với tỷ lệ", "với tần suất", "duy trì ở mức", "duy trì", "tỷ lệ", "tỉ lệ", "đáp ứng", "với",
    "vượt", "tương đương", "tương đương với",
]);

/// Words before a number that say neither what is measured nor how: left out of the indicator.
pub(super) static LEADS: Table<&str> = Table::new(&[
    "phấn đấu", "phân đấu", "phân đầu", "phần đấu", "phấn đầu", "phấn đấu để", "đảm bảo", "bảo đảm",
    "đảm bảo có", "dự kiến", "tiếp tục", "có", "đã có", "bình quân", "trung bình", "hằng năm",
    "hàng năm", "mỗi năm", "hằng tháng", "hàng tháng", "mỗi tháng", "hằng quý", "hàng quý",
    "mỗi quý", "trong giai đoạn này", "trong năm", "cả năm", "từ", "theo tỷ lệ", "mức", "thêm",
    "một năm", "trong đó", "trong đó có", "trong số đó", "trong số đó có", "đồng thời", "gấp", "cao gấp", "lớn gấp", "nhiều gấp",
    "tương ứng", "tương ứng là", "lần lượt", "lần lượt là", "ước thực hiện", "ước tính thực hiện", "dự kiến thực hiện",
]);

/// Words that only frame a statement, at its head.
pub(super) static OPENINGS: Table<&str> = Table::new(&[
    "nên", "phấn đấu", "phân đấu", "phân đầu", "phần đấu", "phấn đầu", "phấn đấu để", "tiếp tục", "trong đó",
    "trong đó có", "trong số đó", "đồng thời", "và", "có", "đã có", "đề nghị", "dự kiến",
    "hằng năm", "hàng năm", "mỗi năm", "cụ thể", "cụ thể là", "nhằm", "mục tiêu", "mục tiêu là",
    "phấn đấu đạt", "phấn đấu có", "ước", "tiến tới", "riêng", "chỉ tiêu", "với", "hoặc",
    "đến hết năm", "đến cuối năm", "hết năm", "cả năm",
    "bình quân mỗi năm", "trung bình mỗi năm", "bình quân hằng năm", "bình quân hàng năm", "trung bình hằng năm", "trung bình hàng năm",
]);

/// Words that, after a comma, begin the clause a number belongs to.
pub(super) static CLAUSE_OPENINGS: Table<&str> = Table::new(&[
    "phấn đấu", "phân đấu", "phần đấu", "đảm bảo", "bảo đảm", "trong đó", "trong số đó",
    "đồng thời", "riêng",
]);

/// Those of the nouns of a rate that name a share, which says nothing without what it is a share of.
pub(super) static SHARES: Table<&str, 8> = Table::new(&["tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng"]);

/// Nouns that name a rate or a sum: a subject begins with them.
pub(super) static RATE_NOUNS: Table<&str> = Table::new(&[
    "tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "tỷ số", "tỷ suất", "mức độ", "tốc độ", "chỉ số",
    "tổng số", "tổng giá trị", "tổng sản phẩm", "giá trị", "số lượng", "tổng vốn", "tổng kinh phí",
    "kim ngạch", "sản lượng", "diện tích", "tổng tỷ suất", "quy mô", "mức tăng", "mức giảm",
    "năng suất", "doanh thu", "thu nhập", "tổng số vốn", "vốn", "tổng công suất", "công suất",
    "lãi", "kinh phí", "tổng doanh thu", "tổng mức", "định mức", "khối lượng", "tổng khối lượng", "dung tích",
    "tổng dung tích", "trữ lượng", "tuổi thọ", "tổng lượt khách", "tổng lượt", "tổng diện tích", "chiều dài", "tổng chiều dài", "lưu lượng",
]);

/// Verbs that bring a rate about; the indicator is the rate: `nâng tỷ lệ X lên 80%`.
pub(super) static RATE_VERBS: Table<&str> = Table::new(&[
    "nâng", "nâng cao", "tăng", "giảm", "kéo giảm", "duy trì", "đảm bảo", "bảo đảm", "phấn đấu",
    "mục tiêu", "đưa", "giữ", "ổn định", "hạ", "giữ vững", "để",
]);

/// Verbs that hold a rate down; the indicator is the rate, as behind those that raise one.
pub(super) static CURBING: Table<&str, 8> = Table::new(&["khống chế", "kiểm soát", "hạn chế", "kiềm chế"]);

/// Verbs that say no more than that something is done.
pub(super) static LIGHT_VERBS: Table<&str> = Table::new(&[
    "thực hiện", "triển khai", "triển khai thực hiện", "tổ chức thực hiện", "duy trì", "lựa chọn",
    "chọn", "xây dựng", "phát triển", "tổ chức", "đảm bảo", "bảo đảm", "thành lập", "hình thành",
    "thiết kế", "mở", "đầu tư", "lắp đặt", "thu hút", "ban hành", "tham mưu", "hoàn thành",
    "xây dựng và triển khai", "vận động", "biên soạn", "phát hành", "in", "sản xuất", "tối thiểu",
    "rà soát", "đề xuất", "phải", "sẽ", "gồm", "bố trí", "hỗ trợ", "giải quyết", "xét chọn", "bình chọn", "bình xét", "bầu chọn",
]);

/// Words after which a number goes on with the words before it: `hỗ trợ cho 100% hộ nghèo`.
pub(super) const PREPOSITIONS: &[&str] = &[
    "cho", "tại", "của", "với", "ở", "về", "trong", "trên", "đến", "tới", "từ", "bởi", "giữa",
    "vào", "thuộc", "gồm",
];

/// Words a subject that stands for one of several levels or places begins with:
/// it shares the words before (`Tỷ lệ X: cấp tỉnh đạt 90%, cấp xã đạt 80%`).
pub(super) static LEVELS: Table<&str> = Table::new(&[
    "đối với", "cấp", "ubnd", "ủy ban", "sở", "các sở", "các phòng", "xã", "cấp xã", "phường",
    "huyện", "tại", "ở", "thành thị", "nông thôn", "đô thị", "miền núi", "đồng bằng", "hải đảo", "khu vực", "vùng", "lĩnh vực", "các xã", "các huyện", "tuyến", "bậc",
    "khối",
]);

/// Words that end the statement of what is measured: the rest says what for.
pub(super) static PURPOSES: Table<&str> = Table::new(&[
    "nhằm", "qua đó", "góp phần", "từ đó", "để đảm bảo", "để bảo đảm", "để nâng cao", "để góp phần",
    "để đáp ứng", "để tạo", "để phục vụ", "phấn đấu", "phân đấu", "đồng thời", "trong đó",
    "trong số đó",
    "gồm", "bao gồm",
]);

/// Words that say what for when a comma parts them from what is measured.
pub(super) static PARTED_PURPOSES: Table<&str> = Table::new(&[
    "đáp ứng yêu cầu nhiệm vụ", "đáp ứng yêu cầu công tác", "đáp ứng yêu cầu công việc",
    "đáp ứng yêu cầu quản lý", "đáp ứng yêu cầu phát triển", "đáp ứng nhu cầu phát triển", "để",
    "phấn đấu", "phân đấu",
]);

/// What a share is a share of, when it is no more than the plan or the whole: `đạt 98% kế hoạch`.
pub(super) static WHOLES: Table<&str> = Table::new(&[
    "kế hoạch", "dự toán", "chỉ tiêu", "grdp", "gdp", "tổng", "tống", "nghị quyết", "mục tiêu",
    "so", "công suất", "trong grdp", "trong tổng", "trên tổng",
]);

/// Words behind a growing share that say how far, not what: the subject stands before.
pub(super) static TOWARDS: Table<&str> = Table::new(&[
    "đối với mỗi", "đối với từng", "cho đến khi", "cho tới khi",
]);

/// Words that lead to the value at which it ends.
pub(super) static UNTIL: Table<&str> = Table::new(&[
    "cho đến khi", "cho tới khi", "đến khi",
]);

/// Words that give each number of a list to its own part of the subject.
pub(super) static RESPECTIVELY: Table<&str> = Table::new(&[
    "tương ứng", "lần lượt",
]);

/// Words that narrow a noun.
pub(super) const NARROWING: &[&str] = &[
    "liên", "thuộc", "trong", "của", "tại", "về", "đối", "trên", "theo",
];

/// Words with which a clause after `;` goes on with the same subject.
pub(super) static CONTINUATIONS: Table<&str> = Table::new(&[
    "được", "đảm bảo yêu cầu", "bảo đảm yêu cầu", "đảm bảo chất lượng", "bảo đảm chất lượng",
]);

/// Words with which a predicate begins; `A và 70% B được …` shares it.
pub(super) static PREDICATES: Table<&str> = Table::new(&[
    "được", "đủ điều kiện", "đạt", "có", "hài lòng", "hoàn thành", "đáp ứng", "đảm bảo", "bảo đảm",
    "thực hiện", "ứng dụng", "áp dụng", "tham gia",
]);

/// What begins as a predicate does and only says which ones: `hộ có nguy cơ bị ngập`, `người có công`.
pub(super) static ATTRIBUTES: Table<&str> = Table::new(&[
    "có nguy cơ", "có công", "có nhu cầu", "có hoàn cảnh", "có điều kiện", "có liên quan", "có người",
    "có thẩm quyền", "có chức năng", "có thu nhập", "có uy tín",
]);

/// Verbs that may begin the shared predicate too, though they also stand inside subjects.
pub(super) static WEAK_PREDICATES: Table<&str> = Table::new(&[
    "triển khai", "sử dụng", "xây dựng", "bố trí", "kết nối", "vận hành", "lắp đặt", "thành lập",
]);

/// Words of comparison with another time.
pub(super) static BASELINES: Table<&str> = Table::new(&[
    "so với", "so cùng", "so dự toán", "so kế hoạch",
]);

/// Brackets that narrow what is measured, and so belong to it.
pub(super) static EXCEPTIONS: Table<&str> = Table::new(&[
    "trừ", "ngoại trừ", "không bao gồm", "không kể", "không tính", "trong trường hợp", "bao gồm cả",
    "kể cả",
]);

/// Words before a number that make it a label: `khoản 2`, `Dự án 7`, `mức độ 3`.
pub(super) const LABELS: &[&str] = &[
    "điều", "khoản", "điểm", "mục", "số", "mẫu", "biểu", "quận", "phường", "chương", "phần", "bước",
    "khóa", "khoá", "kỳ", "mức", "hạng", "loại", "nhóm", "tháng", "ngày", "năm", "quý", "thứ",
    "top", "lớp", "khối", "iso", "tcvn", "cop", "đường", "tổ", "thôn", "ấp", "trang", "bảng",
    "hình", "ca", "tập", "quyển", "giờ", "hồi", "ql", "dt", "km", "-", "–", "/", ".", "win",
    "windows", "office", "ipv", "web", "đt", "fax", "pl",
];

/// Words after a number that make it no count.
pub(super) static NOT_COUNTED: Table<&str, 256> = Table::new(&[
    "tuổi", "cấp", "trong", "và", "của", "đến", "tới", "trở", "theo", "nêu", "trên", "sau", "thì",
    "hoặc", "tại", "chỗ", "bên", "này", "kèm", "ban hành", "được", "có", "là", "để", "với", "về",
    "từ", "như", "đã", "sẽ", "không", "ngày", "tháng", "năm", "quý", "tuần", "giờ", "phút", "giây",
    "buổi", "tháng tuổi", "khi", "thuộc", "nhằm", "x", "do", "bởi", "khoản", "mục", "cho", "vào",
    "ra", "lên", "đạt", "tiếp", "đầu", "cuối", "rõ", "nhất", "g", "tại chỗ", "đầu năm", "số",
    "phần", "so", "sao",
]);

/// Nouns that a plan numbers when it refers or divides; a count only with a comparator.
pub(super) const REFERRED: &[&str] = &[
    "nội dung", "nhiệm vụ", "nhóm", "mục tiêu", "giải pháp", "bước", "khâu", "trụ cột", "lĩnh vực",
    "điều kiện", "nguyên tắc", "đột phá", "phương châm", "quan điểm", "mặt", "loại", "loại hình",
    "phương án", "trường hợp", "tỉnh", "huyện", "xã", "phường", "thôn", "sở", "bộ phận",
    "đối tượng", "thành phố", "chương", "chương trình", "dân tộc", "đơn vị", "cơ quan", "vùng",
    "khu vực", "thủ tục", "thành phần", "mức", "thành viên", "không",
];

/// Verbs that commit to the number right behind them: `tổ chức 02 hội nghị`.
pub(super) static COMMITTING: Table<&str, 256> = Table::new(&[
    "đạt", "tổ chức", "thành lập", "xây dựng", "phát triển", "mở", "biên soạn", "phát hành", "in",
    "lắp đặt", "lắp", "bố trí", "thu hút", "đào tạo", "tập huấn", "hình thành", "thiết kế", "sản xuất",
    "xuất bản", "trồng", "công nhận", "nâng cấp", "kết nạp", "lựa chọn", "chọn", "hỗ trợ", "đầu tư",
    "duy trì", "thêm", "thực hiện", "triển khai", "đăng", "phát sóng", "tạo việc làm cho",
    "giải quyết việc làm cho", "việc làm cho", "khai trương", "ký kết", "trao", "tặng",
    "kiểm tra", "giảm", "tăng", "cắt giảm", "lấy mẫu", "phấn đấu có", "phấn đấu", "hoàn thành",
    "mỗi năm", "mỗi tháng", "mỗi quý", "hằng năm", "hàng năm", "xây mới", "làm mới", "lắp mới", "trồng mới", "mở mới", "sửa chữa", "viết",
    "đầu tư mới", "lắp đặt mới", "thành lập mới", "xây dựng mới", "ít nhất có", "hằng tháng",
    "hàng tháng", "gấp", "tăng gấp", "hoàn thiện", "đón", "đón và phục vụ", "phục vụ",
    "cấp mới", "tuyển dụng",
    "phát triển mới", "kết nạp mới", "công nhận mới", "tuyển mới", "tạo việc làm mới cho", "xóa", "cứng hóa", "kiên cố hóa", "ra mắt", "bàn giao", "khởi công", "khánh thành",
    "in ấn", "treo", "bồi dưỡng", "đào tạo nghề", "tuyển sinh", "tiêm phòng", "tinh giản", "giải thể", "giải quyết việc làm",
    "tạo việc làm", "xuất khẩu lao động", "giúp", "tuyển chọn",
]);

/// Verbs of what is made or won, of which so much a year can be: `mỗi năm trồng 300 ha`.
pub(super) static MAKING: Table<&str, 64> = Table::new(&[
    "trồng", "trồng mới", "trồng lại", "xây dựng", "xây mới", "xây dựng mới", "làm mới", "nâng cấp", "cải tạo", "sửa chữa",
    "cứng hóa", "kiên cố hóa", "nạo vét", "khai thác", "sản xuất", "chế biến", "thu gom", "xử lý", "khoanh nuôi", "mở rộng",
    "chuyển đổi", "phát triển", "tiết kiệm", "thu hút",
]);

/// Verbs of works, which commit to no count by themselves but begin a clause of their own.
pub(super) static BUILDING: Table<&str> = Table::new(&[
    "xây", "nạo vét", "đào", "đắp", "cải tạo", "mở rộng", "khoan", "mua", "mua sắm", "rải", "gia cố", "khôi phục",
]);

/// Verbs that begin a clause of their own only where its number stands close behind: elsewhere they are half of a name,
/// `hội nghị tuyên truyền, | vận động nhân dân`, `mô hình phân loại, | thu gom rác`.
pub(super) static WORKING: Table<&str, 64> = Table::new(&[
    "chăm sóc", "khoanh nuôi", "khoán bảo vệ", "chuyển đổi", "thay thế", "bê tông hóa", "nhựa hóa", "thả", "nuôi", "giải ngân",
    "cho vay", "di dời", "cấp đổi", "cấp phát", "cung ứng", "giải tỏa", "vận động", "thu gom", "khen thưởng", "trang bị",
]);

/// Verbs between those who each have a count and the count, besides the committing ones.
pub(super) static EACH_VERBS: Table<&str> = Table::new(&[
    "đề nghị", "đăng ký", "cử", "có", "giới thiệu", "phải có", "được", "không quá", "tối đa", "tối thiểu",
    "ít nhất", "lấy", "lấy mẫu", "thu mẫu", "chọn", "bố trí", "mở", "thành lập", "trồng", "xây dựng",
    "đọc", "sử dụng", "tham gia", "giúp", "giúp đỡ", "nhận giúp đỡ", "nhận đỡ đầu", "đỡ đầu", "đảm nhận", "phụ trách", "vận động",
    "hỗ trợ", "thực hiện", "tổ chức", "hướng dẫn", "phấn đấu", "phấn đấu có", "kết nạp", "duy trì", "đóng góp", "ủng hộ",
    "xét chọn", "xem xét", "xét tặng", "bình chọn", "bình xét", "bầu chọn", "suy tôn", "đề cử", "tiến cử", "đề xuất", "nộp",
    "gửi", "trang bị", "phân công",
]);

/// Verbs of handing in papers, which commit to the sets of them.
pub(super) static HANDING_IN: Table<&str, 16> = Table::new(&[
    "gồm", "lập thành", "được lập thành", "nộp", "gửi", "giao nộp", "chuẩn bị",
]);

/// What comes in sets.
pub(super) static SETS: Table<&str, 16> = Table::new(&[
    "hồ sơ", "tài liệu", "bản", "gốc", "sao", "chính", "đĩa", "về", "đến", "cho",
]);

/// People and what they own or befalls them, of which so many in a hundred are a rate.
pub(super) static PEOPLE: Table<&str> = Table::new(&[
    "dân", "người", "hộ", "gia đình", "trẻ", "trẻ em", "bé", "bà mẹ", "phụ nữ", "học sinh", "sinh viên", "lao động", "thuê bao",
    "ca", "cặp", "máy", "xe",
]);

/// What lives or befalls, which is nowhere a place or a way of doing.
pub(super) static LIVING: Table<&str> = Table::new(&[
    "người", "lao động", "hộ", "con", "em", "ca", "học sinh", "sinh viên", "trẻ", "trẻ em", "phụ nữ", "việc làm", "khách",
    "lượt khách", "lượt người", "hội viên", "đoàn viên", "đảng viên", "thuê bao", "bệnh nhân", "vụ", "dân",
]);

/// Nouns of visits, counted by the thousand.
pub(super) const VISITS: &[&str] = &["lượt khách", "lượt người", "lượt du khách"];

/// Words behind a counted noun that refer to a list.
pub(super) static REFERRING: Table<&str> = Table::new(&[
    "sau", "trên", "nêu", "này", "dưới", "như", "gồm", "nói trên", "đó", "chính", "cơ bản", "lớn",
]);

/// Those of them that point at things named elsewhere.
pub(super) static POINTING: Table<&str, 16> = Table::new(&[
    "sau", "trên", "nêu", "này", "dưới đây", "nói trên", "đó", "như",
]);

/// Verbs whose receivers are counted behind `cho`.
pub(super) static GIVING: Table<&str> = Table::new(&[
    "đào tạo", "tập huấn", "bồi dưỡng", "hỗ trợ", "tư vấn", "giải quyết", "trợ giúp",
    "khám", "tiêm", "truyền thông", "phổ biến",
]);

/// Counted nouns of more than one word, so that the unit is a whole noun.
pub(super) static NOUNS: Table<&str, 512> = Table::new(&[
    "bản tin", "hình thức", "doanh nghiệp", "hợp tác xã", "liên hiệp hợp tác xã", "giấy chứng nhận", "đầu mối", "đầu sách", "khu tái định cư", "sàn giao dịch", "mô hình", "hội nghị",
    "hội thảo", "lớp tập huấn", "lớp", "giường bệnh", "trạm", "trạm phát sóng", "dự án", "đề án",
    "chuyên đề", "chuyên mục", "chuyên trang", "cán bộ", "công chức", "viên chức", "học sinh",
    "sinh viên", "người", "hộ", "hộ nghèo", "hộ gia đình", "bác sĩ", "bác sỹ", "điều dưỡng",
    "dược sĩ", "sản phẩm", "phóng sự", "tin bài", "tin , bài", "bài viết", "bài", "tin", "cơ sở",
    "cơ sở dữ liệu", "điểm", "điểm quan trắc", "vị trí", "mẫu", "cuốn", "tờ rơi", "tờ gấp", "pa nô",
    "băng rôn", "video", "clip", "video clip", "buổi", "hội chợ", "cuộc thi", "cuộc", "đợt", "đoàn",
    "tổ", "đội", "câu lạc bộ", "trường", "trường học", "phòng học", "nhà", "căn", "căn hộ",
    "căn nhà", "công trình", "khu công nghiệp", "cụm công nghiệp", "cây", "cây xanh", "con",
    "lao động", "việc làm", "lượt khách", "lượt người", "lượt", "khách", "tài khoản", "hồ sơ",
    "thủ tục hành chính", "thủ tục", "dịch vụ", "dịch vụ công", "nền tảng", "nền tảng số",
    "ứng dụng", "phần mềm", "hệ thống", "máy", "máy tính", "thiết bị", "camera", "điểm đến",
    "thị trường", "thương hiệu", "nhãn hiệu", "giải", "giải thưởng", "bộ", "cặp", "chiếc",
    "tiêu chí", "chỉ tiêu", "sáng kiến", "kỹ thuật viên", "chuyên gia", "giáo viên", "giảng viên",
    "tình nguyện viên", "cộng tác viên", "thành viên", "đại biểu", "cá nhân", "tập thể",
    "gian hàng", "chi nhánh", "tuyến", "tuyến đường", "cầu", "chợ", "siêu thị", "văn bản",
    "báo cáo", "kế hoạch", "nghị quyết", "quyết định", "vụ", "loại", "loại hình", "lĩnh vực",
    "nhóm", "nội dung", "nhiệm vụ", "cơ quan", "đơn vị", "xã", "phường", "huyện", "thôn", "vùng",
    "vùng nuôi", "bé trai", "bé gái", "trẻ", "trẻ đẻ sống", "trẻ em", "phụ nữ", "dân", "bậc", "tiểu phẩm", "chương trình",
    "kênh", "tổ chức", "hợp đồng", "bằng sáng chế", "đơn", "bệnh", "bệnh viện", "trạm y tế",
    "phòng", "câu", "tiết", "giờ học", "hạng", "thứ hạng", "tác phẩm", "trường hợp", "điểm cầu",
    "khóa", "khóa đào tạo", "vận động viên", "huấn luyện viên", "hội viên", "đoàn viên", "đảng viên", "tuyên truyền viên",
    "hòa giải viên", "báo cáo viên", "cộng tác viên", "đèn", "đèn tín hiệu", "trạm bơm", "hồ chứa", "nhà vệ sinh", "nhà văn hóa", "xe", "xe buýt",
    "tàu", "tàu cá", "biển báo", "ca bệnh", "liều", "vườn ươm", "cửa hàng", "khách sạn", "phòng khám", "cơ sở giết mổ",
    "kho", "kho lạnh", "bến", "giếng", "tổ hợp tác", "trang trại", "làng nghề", "nghệ nhân", "di tích",
    "đồng chí", "đồng bào", "đồng hồ", "suất", "suất học bổng", "suất quà", "thẻ", "thẻ bảo hiểm y tế", "thẻ bhyt", "khu dân cư",
    "sân", "sân thể thao", "sân vận động", "sân bay", "sân golf", "mũi", "ban quản lý dự án", "ban quản lý", "chuỗi", "chuỗi liên kết", "chuỗi giá trị", "nhà đầu tư", "người lao động", "vườn mẫu",
    "vườn", "gia trại", "bóng đèn", "khu thể thao", "khu vui chơi", "điểm trường",
    "chi hội", "chi bộ", "chi đoàn", "tủ sách", "thư viện", "bếp ăn", "hố rác", "lò đốt", "ngôi nhà",
    "bình chữa cháy", "mũ bảo hiểm", "phao cứu sinh", "đài truyền thanh", "cột đèn", "cột báo lũ", "biển cảnh báo", "dịch vụ công trực tuyến",
    "nhà máy", "nhà trạm", "nhà kho", "nhà xưởng", "nhà khoa học", "nhà hàng", "nhà nghỉ", "nhà trẻ", "nhà lưới", "nhà màng",
    "nhà thuốc", "nhà thầu", "nhà cung cấp", "khu kinh tế", "khu đô thị", "khu du lịch", "khu dịch vụ", "khu thương mại",
    "pa - nô", "ki - ốt", "áp - phích", "băng - rôn", "băng - zôn", "mô - đun", "ca - nô", "mô - tô", "ô - tô", "xe ô - tô", "công - te - nơ",
    "khu chế xuất", "khu bảo tồn", "khu xử lý", "khu nhà ở", "khu nông nghiệp", "phòng thí nghiệm", "phòng họp",
    "giải pháp", "tiết mục", "cơ số", "cơ số thuốc", "hạng mục", "bộ phận", "bộ đội", "dân quân", "dân phòng", "dân công",
    "đội viên", "đội trưởng", "tổ viên", "tổ trưởng", "tổ dân phố", "xã viên", "bệnh nhân", "cầu thủ", "sân khấu", "khách hàng",
    "tin nhắn", "câu chuyện", "con đường", "nhà báo", "nhà giáo", "nhà quản lý", "nhà sản xuất", "nhà phân phối", "nhà ở",
    "nhà ở xã hội", "áp phích", "tuần lễ", "tuần hàng", "học viên", "ngày công", "em", "cháu", "gương",
]);

/// Words of watchwords, which stand behind small numbers and are counted nowhere: `3 sạch`, `4 xin, 4 luôn`, `1 phải 5 giảm`.
pub(super) static WATCHWORDS: Table<&str> = Table::new(&[
    "sạch", "xin", "luôn", "biết", "dám", "cùng", "tốt", "chống", "bám", "phải", "giảm", "đúng", "nên", "dễ", "nhanh",
]);

/// What comes out number by number, of which so many are counted: `02 số chuyên mục`.
pub(super) static ISSUES: Table<&str, 32> = Table::new(&[
    "chuyên mục", "chuyên trang", "chuyên đề", "chuyên san", "bản tin", "tạp chí", "đặc san", "nội san", "tập san", "báo in",
    "phóng sự", "truyền hình", "phát thanh", "truyền thanh", "phát sóng",
]);

/// What begins like a unit and is none.
pub(super) static LIKE_UNITS: Table<&str> = Table::new(&[
    "đồng chí", "đồng bào", "đồng hồ", "đồng cỏ", "đồng ruộng", "đồng muối",
]);

/// What a year is called, and the words that lead to it.
pub(super) static YEAR_NOUNS: Table<&str> = Table::new(&[
    "năm", "giai đoạn", "các năm", "thời kỳ", "nhiệm kỳ", "năm học",
]);
pub(super) static TIME_LEADS: Table<&str> = Table::new(&[
    "đến", "đến hết", "đến cuối", "hết", "cuối", "trước", "trong", "từ", "vào", "kể từ", "tính đến",
    "tầm nhìn đến", "định hướng đến", "bắt đầu từ", "sau",
]);

/// The places of which there are to be so many, though a plan often numbers them.
pub(super) const COUNTED_PLACES: [&str; 6] = ["xã", "phường", "thôn", "huyện", "tỉnh", "đơn vị"];

/// The visitors whose visits are told behind their name, without a verb: `trong đó khách quốc tế | 50 nghìn lượt`.
pub(super) static VISITORS: Table<&str, 16> = Table::new(&[
    "khách quốc tế", "khách nội địa", "khách trong nước", "khách lưu trú", "khách du lịch quốc tế",
    "khách du lịch nội địa",
]);

/// Words that the mention of a document begins with.
pub(super) static DOCUMENTS: Table<&str> = Table::new(&[
    "nghị quyết", "nghị định", "quyết định", "luật", "bộ luật", "kế hoạch", "chỉ thị", "thông tư",
    "công văn", "kết luận", "chương trình", "hiến pháp", "pháp lệnh", "thông báo", "văn bản",
    "tờ trình", "công điện", "hướng dẫn", "đề án", "quy định", "báo cáo", "chiến lược", "quy chế",
    "văn kiện",
]);

/// Abbreviations whose point ends no sentence.
pub(super) const ABBREVIATIONS: &[&str] = &[
    "tp", "tx", "tt", "ts", "ths", "pgs", "gs", "bs", "stt", "v", "q", "p", "ông",
];

/// The sort of a tabled unit.
pub(super) static TABLED: [(&Table<&str, 256>, MeasureKind); 2] = [
    (&MONEY, MeasureKind::Money),
    (&QUANTITIES, MeasureKind::Quantity),
];
