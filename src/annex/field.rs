//! The fields of an annex, by the words of column titles.

use crate::model::Field;
use crate::words::Words;

/// Words of column titles and the field they mean; the first that a title holds decides.
const TITLES: [(&str, Field); 55] = [
    ("stt", Field::Number),
    ("tt", Field::Number),
    ("số tt", Field::Number),
    ("số thứ tự", Field::Number),
    ("phối hợp", Field::Coordinating),
    ("chủ trì", Field::Lead),
    ("chủ quản", Field::Other),
    ("nhiệm vụ chung", Field::Group),
    ("nhóm nhiệm vụ", Field::Group),
    ("lĩnh vực", Field::Group),
    ("thời gian", Field::Deadlines),
    ("thời hạn", Field::Deadlines),
    ("thời điểm", Field::Deadlines),
    ("tiến độ", Field::Deadlines),
    ("hoàn thành", Field::Deadlines),
    ("lộ trình", Field::Deadlines),
    ("kinh phí", Field::Funding),
    ("nguồn vốn", Field::Funding),
    ("dự toán", Field::Funding),
    ("sản phẩm", Field::Outputs),
    ("kết quả", Field::Outputs),
    ("đầu ra", Field::Outputs),
    ("cơ quan thực hiện", Field::Lead),
    ("đơn vị thực hiện", Field::Lead),
    ("đơn vị, địa phương", Field::Lead),
    ("cơ quan, đơn vị", Field::Lead),
    ("cơ quan tham mưu", Field::Lead),
    ("đơn vị tham mưu", Field::Lead),
    ("phân công", Field::Lead),
    ("trách nhiệm", Field::Lead),
    ("người thực hiện", Field::Lead),
    ("đơn vị đầu mối", Field::Lead),
    ("cơ quan đầu mối", Field::Lead),
    ("cơ quan soạn thảo", Field::Lead),
    ("đơn vị soạn thảo", Field::Lead),
    ("phụ trách", Field::Lead),
    ("cơ quan theo dõi", Field::Lead),
    ("đơn vị theo dõi", Field::Lead),
    ("đơn vị tính", Field::Other),
    ("ghi chú", Field::Other),
    ("số lượng", Field::Other),
    ("nhiệm vụ", Field::Task),
    ("nội dung", Field::Task),
    ("công việc", Field::Task),
    ("hoạt động", Field::Task),
    ("chỉ tiêu", Field::Task),
    ("giải pháp", Field::Task),
    ("danh mục", Field::Task),
    ("hạng mục", Field::Task),
    ("mặt hàng", Field::Task),
    ("chỉ số", Field::Task),
    ("tên", Field::Task),
    ("địa điểm", Field::Task),
    ("mục tiêu", Field::Task),
    ("dự án", Field::Task),
];

/// The field that a column title means.
pub(crate) fn field(title: &Words<'_>) -> Field {
    if title.text().trim() == "#" {
        return Field::Number;
    }
    let holds = |phrase: &str| (0..title.len()).any(|i| title.phrase(i, phrase).is_some());
    // `phối hợp` and `chủ trì` in one title: a column of agencies of which the first lead.
    TITLES.iter().find(|(name, _)| holds(name)).map_or(Field::Other, |(_, field)| *field)
}
