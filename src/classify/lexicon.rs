//! The words of titles: subjects, what only says what the items are, and what a title begins with.

use crate::extract::phrases::Table;
use crate::model::AreaKind;

/// Names of the six contents, and what plans call them.
pub(super) static CONTENTS: Table<(&str, AreaKind)> = Table::of_pairs(&[
    ("văn bản quy phạm pháp luật", AreaKind::Institutions),
    ("cải cách thể chế", AreaKind::Institutions),
    ("thể chế", AreaKind::Institutions),
    ("cải cách thủ tục hành chính", AreaKind::Procedures),
    ("thủ tục hành chính", AreaKind::Procedures),
    ("tthc", AreaKind::Procedures),
    ("một cửa", AreaKind::Procedures),
    ("tổ chức bộ máy", AreaKind::Organisation),
    ("bộ máy hành chính", AreaKind::Organisation),
    ("chế độ công vụ", AreaKind::CivilService),
    ("công vụ", AreaKind::CivilService),
    ("tài chính công", AreaKind::PublicFinance),
    ("chính quyền điện tử", AreaKind::DigitalGovernment),
    ("chính quyền số", AreaKind::DigitalGovernment),
    ("chính phủ điện tử", AreaKind::DigitalGovernment),
    ("chính phủ số", AreaKind::DigitalGovernment),
    ("hiện đại hóa", AreaKind::DigitalGovernment),
    ("chuyển đổi số", AreaKind::DigitalGovernment),
]);

/// Words before which the digital transformation is only what others are to be helped with: a heading
/// on policies, skills or funds for it does not name a content of the reform.
pub(super) const SUPPORTS: [&str; 10] =
    ["cơ chế", "chính sách", "hỗ trợ", "nhận thức", "kỹ năng", "nguồn lực", "nguồn nhân lực", "nhân lực", "đào tạo", "hạ tầng"];

/// Subjects that stand beside the six contents.
pub(super) static ACCOMPANYING: Table<(&str, AreaKind)> = Table::of_pairs(&[
    ("chỉ đạo", AreaKind::Direction),
    ("điều hành", AreaKind::Direction),
    ("tuyên truyền", AreaKind::Communication),
    ("truyền thông", AreaKind::Communication),
    ("phổ biến", AreaKind::Communication),
    ("quán triệt", AreaKind::Communication),
    ("kiểm tra", AreaKind::Inspection),
    ("giám sát", AreaKind::Inspection),
    ("thanh tra", AreaKind::Inspection),
    ("theo dõi", AreaKind::Inspection),
]);

/// What is built for the digital transformation: a subject where a title is about nothing else.
pub(super) static DIGITAL: Table<&str> = Table::new(&[
    "hạ tầng số",
    "hạ tầng công nghệ thông tin",
    "nền tảng số",
    "nền tảng , ứng dụng số",
    "ứng dụng số",
    "dịch vụ công trực tuyến",
    "công nghệ số",
    "kinh tế số",
    "xã hội số",
    "nhân lực số",
    "dữ liệu",
    "dữ liệu số",
    "cơ sở dữ liệu",
    "công nghệ thông tin",
    "an toàn thông tin",
    "an toàn , an ninh thông tin",
    "an ninh mạng",
    "hệ thống thông tin",
    "phần mềm",
]);

/// Words behind which a thing only serves what a title is about: `tập huấn sử dụng | phần mềm`.
pub(super) const SERVING: [&str; 12] =
    ["cho", "phục vụ", "để", "trong", "nhằm", "của", "với", "bằng", "qua", "sử dụng", "tập huấn", "bồi dưỡng"];

/// How many words stand at most before what a title is about: `Xây dựng, quản lý, khai thác | cơ sở dữ liệu`.
pub(super) const HEADED: usize = 8;

/// Titles of parts of a plan as a whole.
pub(super) static PLANWIDE: Table<(&str, AreaKind)> = Table::of_pairs(&[
    ("tổ chức thực hiện", AreaKind::Implementation),
    ("tổ chức triển khai", AreaKind::Implementation),
    ("phân công", AreaKind::Implementation),
    ("trách nhiệm", AreaKind::Implementation),
    ("triển khai thực hiện", AreaKind::Implementation),
    ("chế độ báo cáo", AreaKind::Reporting),
    ("chế độ thông tin", AreaKind::Reporting),
    ("báo cáo", AreaKind::Reporting),
    ("kinh phí", AreaKind::Funding),
    ("bảo đảm kinh phí", AreaKind::Funding),
    ("nguồn vốn", AreaKind::Funding),
    ("nguồn lực tài chính", AreaKind::Funding),
    ("dự toán", AreaKind::Funding),
    ("nguồn lực", AreaKind::Funding),
    ("mục đích", AreaKind::General),
    ("mục tiêu", AreaKind::General),
    ("chỉ tiêu", AreaKind::General),
    ("yêu cầu", AreaKind::General),
    ("quan điểm", AreaKind::General),
    ("nguyên tắc", AreaKind::General),
    ("phạm vi", AreaKind::General),
    ("đối tượng", AreaKind::General),
    ("căn cứ", AreaKind::General),
    ("sự cần thiết", AreaKind::General),
    ("thời gian", AreaKind::General),
    ("địa điểm", AreaKind::General),
    ("cơ sở pháp lý", AreaKind::General),
]);

/// Words that only say what the items are.
pub(super) static ITEM_WORDS: Table<&str> = Table::new(&[
    "nội dung",
    "nhiệm vụ",
    "giải pháp",
    "chỉ tiêu",
    "mục tiêu",
    "mục đích",
    "yêu cầu",
    "trọng tâm",
    "chủ yếu",
    "cụ thể",
    "kế hoạch",
    "thực hiện",
    "các",
    "và",
    "chung",
    "tổng quát",
    "công tác",
    "cải cách hành chính",
    "cchc",
    "về",
    "triển khai",
    "công việc",
    "hoạt động",
    "biện pháp",
    "của",
    "một số",
    "tầm nhìn",
    "định hướng",
    "hình thức",
    "phương thức",
    "cách thức",
]);

/// What the words with which a title begins make of the items below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opening {
    Activity,
    Responsibility,
    Task,
    Provision,
    Requirement,
    Objective,
    Target,
    /// Targets or objectives, as the rest of the title says.
    Goal,
    /// Targets where a year is told.
    Outlook,
}

/// The words with which titles begin that say what the items are.
pub(super) static OPENINGS: Table<(&str, Opening), 128> = Table::of_pairs(&[
    ("hoạt động", Opening::Activity),
    ("phân công", Opening::Responsibility),
    ("trách nhiệm", Opening::Responsibility),
    ("giải pháp", Opening::Task),
    ("nhiệm vụ", Opening::Task),
    ("nội dung", Opening::Task),
    ("biện pháp", Opening::Task),
    ("chế độ báo cáo", Opening::Provision),
    ("chế độ thông tin", Opening::Provision),
    ("báo cáo", Opening::Provision),
    ("thông tin báo cáo", Opening::Provision),
    ("công tác báo cáo", Opening::Provision),
    ("thời gian gửi báo cáo", Opening::Provision),
    ("kinh phí", Opening::Provision),
    ("nguồn kinh phí", Opening::Provision),
    ("nguồn vốn", Opening::Provision),
    ("dự toán", Opening::Provision),
    ("nguồn lực", Opening::Provision),
    ("phạm vi", Opening::Provision),
    ("đối tượng", Opening::Provision),
    ("thời gian", Opening::Provision),
    ("địa điểm", Opening::Provision),
    ("thành phần", Opening::Provision),
    ("căn cứ", Opening::Provision),
    ("đánh giá", Opening::Provision),
    ("thực trạng", Opening::Provision),
    ("hiện trạng", Opening::Provision),
    ("tình hình", Opening::Provision),
    ("nguy cơ", Opening::Provision),
    ("kết quả", Opening::Provision),
    ("khái quát", Opening::Provision),
    ("thủ tục", Opening::Provision),
    ("hồ sơ", Opening::Provision),
    ("hình thức khen thưởng", Opening::Provision),
    ("tiêu chuẩn", Opening::Provision),
    ("tiêu chí", Opening::Provision),
    ("điều kiện", Opening::Provision),
    ("dự báo", Opening::Provision),
    ("bảo đảm kinh phí", Opening::Provision),
    ("đảm bảo kinh phí", Opening::Provision),
    ("cơ sở pháp lý", Opening::Provision),
    ("yêu cầu", Opening::Requirement),
    ("nguyên tắc", Opening::Requirement),
    ("mục đích", Opening::Objective),
    ("quan điểm", Opening::Objective),
    ("mục tiêu chung", Opening::Objective),
    ("mục tiêu tổng quát", Opening::Objective),
    ("ý nghĩa", Opening::Objective),
    ("mục tiêu cụ thể", Opening::Target),
    ("chỉ tiêu", Opening::Target),
    ("mục tiêu", Opening::Goal),
    ("định hướng", Opening::Outlook),
    ("tầm nhìn", Opening::Outlook),
]);
