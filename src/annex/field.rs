//! The fields of an annex, by the words of column titles, and whether a title may be that of units or of targets.

use crate::extract::phrases::Table;
use crate::letter::has_letters;
use crate::model::Field;
use crate::words::Words;

/// What a word of a column title speaks of. Of several in one title the first of these decides:
/// where some lead and others take part, the column names agencies of which the first lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Word {
    /// The running number.
    Number,
    /// Who takes part.
    Assists,
    /// Who leads.
    Leads,
    /// Whom it belongs to, who need not do anything.
    Owner,
    Group,
    Time,
    Money,
    Output,
    /// Who does it, or answers for it.
    Acts,
    /// A unit, a remark.
    Aside,
    Task,
}

impl Word {
    /// The field of a column whose title speaks of it.
    fn field(self) -> Field {
        match self {
            Self::Number => Field::Number,
            Self::Assists => Field::Coordinating,
            Self::Leads | Self::Acts => Field::Lead,
            Self::Group => Field::Group,
            Self::Time => Field::Deadlines,
            Self::Money => Field::Funding,
            Self::Output => Field::Outputs,
            Self::Task => Field::Task,
            Self::Owner | Self::Aside => Field::Other,
        }
    }
}

/// Words of column titles and what they speak of.
static TITLES: Table<(&str, Word), 128> = Table::of_pairs(&[
    ("stt", Word::Number),
    ("tt", Word::Number),
    ("số tt", Word::Number),
    ("số thứ tự", Word::Number),
    ("phối hợp", Word::Assists),
    ("cơ quan tham gia", Word::Assists),
    ("đơn vị tham gia", Word::Assists),
    ("cơ quan liên quan", Word::Assists),
    ("đơn vị liên quan", Word::Assists),
    ("đơn vị có liên quan", Word::Assists),
    ("chủ trì", Word::Leads),
    ("chủ quản", Word::Owner),
    ("nhiệm vụ chung", Word::Group),
    ("nhóm nhiệm vụ", Word::Group),
    ("lĩnh vực", Word::Group),
    ("thời gian", Word::Time),
    ("thời hạn", Word::Time),
    ("thời điểm", Word::Time),
    ("tiến độ", Word::Time),
    ("hoàn thành", Word::Time),
    ("lộ trình", Word::Time),
    ("ngày thực hiện", Word::Time),
    ("lịch thực hiện", Word::Time),
    ("kinh phí", Word::Money),
    ("nguồn vốn", Word::Money),
    ("dự toán", Word::Money),
    ("sản phẩm", Word::Output),
    ("kết quả", Word::Output),
    ("đầu ra", Word::Output),
    ("sản phẩm hoàn thành", Word::Output),
    ("kết quả hoàn thành", Word::Output),
    ("cơ quan thực hiện", Word::Acts),
    ("đơn vị thực hiện", Word::Acts),
    ("cơ quan tham mưu", Word::Acts),
    ("đơn vị tham mưu", Word::Acts),
    ("phân công", Word::Acts),
    ("trách nhiệm", Word::Acts),
    ("người thực hiện", Word::Acts),
    ("bộ phận thực hiện", Word::Acts),
    ("đơn vị đầu mối", Word::Acts),
    ("cơ quan đầu mối", Word::Acts),
    ("cơ quan soạn thảo", Word::Acts),
    ("đơn vị soạn thảo", Word::Acts),
    ("phụ trách", Word::Acts),
    ("cơ quan theo dõi", Word::Acts),
    ("đơn vị theo dõi", Word::Acts),
    ("đơn vị tính", Word::Aside),
    ("ghi chú", Word::Aside),
    ("số lượng", Word::Aside),
    ("nhiệm vụ", Word::Task),
    ("nội dung", Word::Task),
    ("công việc", Word::Task),
    ("hoạt động", Word::Task),
    ("chỉ tiêu", Word::Task),
    ("giải pháp", Word::Task),
    ("danh mục", Word::Task),
    ("hạng mục", Word::Task),
    ("mặt hàng", Word::Task),
    ("chỉ số", Word::Task),
    ("tên", Word::Task),
    ("địa điểm", Word::Task),
    ("mục tiêu", Word::Task),
    ("dự án", Word::Task),
]);

/// Whether a cell can be a title that means a field, which most first cells of rows cannot: they are
/// numbers, or a letter that counts.
pub(crate) fn may_be_title(cell: &str) -> bool {
    has_letters(cell, 2) || cell.contains('#')
}

/// The field that a column title means.
pub(crate) fn field(title: &Words<'_>) -> Field {
    if title.text().trim() == "#" {
        return Field::Number;
    }
    let mut said = None;
    let mut at = 0;
    while at < title.len() {
        // Within a longer phrase a word speaks of nothing else: `sản phẩm hoàn thành`.
        let (word, end) = TITLES.read(title, at).map_or((None, at + 1), |(&(_, word), end)| (Some(word), end));
        said = word.into_iter().chain(said).min();
        at = end;
    }
    said.map_or(Field::Other, Word::field)
}

/// Titles of a column of units.
const UNITS: [&str; 3] = ["đơn vị tính", "đvt", "đơn vị đo"];

/// Words of titles whose figures are no targets: what was reached, what is compared or forecast.
static NO_TARGETS: Table<&str, 32> = Table::new(&[
    "thực hiện",
    "ước",
    "ưth",
    "uth",
    "hiện hành",
    "hiện trạng",
    "đánh giá",
    "so sánh",
    "so với",
    "kết quả",
    "tốc độ",
    "tỷ lệ",
    "dự báo",
    "thực trạng",
    "cơ cấu",
    "đã",
    "nhu cầu",
]);

/// Whether a title is that of a column of units.
pub(super) fn names_units(title: &Words<'_>) -> bool {
    title.begins(0, &UNITS)
}

/// Whether a title may be that of figures to be reached.
pub(super) fn may_be_targets(title: &Words<'_>) -> bool {
    !(0..title.len()).any(|at| title.begins(at, &NO_TARGETS))
}
