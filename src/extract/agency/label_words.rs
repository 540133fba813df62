//! What labels are made of that tell who leads and who takes part: `Cơ quan | chủ trì | :`, `Phòng phối hợp:`.

use crate::extract::phrases::Table;

/// What part bodies have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Lead,
    Partner,
}

impl Role {
    /// What its labels say, and what they say only behind a head.
    pub(super) fn labels(self) -> (&'static Table<&'static str>, &'static [&'static str]) {
        match self {
            Self::Lead => (&LEAD_LABELS, &LEAD_OF_HEAD),
            Self::Partner => (&PARTNER_LABELS, &PARTNER_OF_HEAD),
        }
    }
}

/// Labels of who leads, before a colon.
pub(super) static LEAD_LABELS: Table<&str> = Table::new(&[
    "chủ trì",
    "đồng chủ trì",
    "chủ trì thực hiện",
    "chủ trì tham mưu",
    "chủ trì tham mưu thực hiện",
    "thực hiện",
    "chịu trách nhiệm",
    "đầu mối",
    "tham mưu",
    "chủ trì , thực hiện",
    "phụ trách",
    "chủ trì triển khai",
    "tổ chức thực hiện",
    "chịu trách nhiệm chính",
    "chủ trì , tham mưu",
    "được giao",
    "chủ trì xây dựng",
    "thực hiện chính",
    "giải quyết",
    "có thẩm quyền",
    "trực tiếp thực hiện",
    "có thẩm quyền quyết định",
    "chủ quản",
    "thường trực",
    "chủ trì soạn thảo",
]);

/// Labels of who takes part, before a colon.
pub(super) static PARTNER_LABELS: Table<&str> =
    Table::new(&["phối hợp", "phối hợp thực hiện", "phối hợp , thực hiện", "tham gia", "cùng phối hợp", "phối hợp soạn thảo"]);

/// What else tells that the body of a head leads or takes part; without one it opens what is done (`Hỗ trợ: UBND các xã 5 máy`),
/// and with more words it names who is served (`Đơn vị hỗ trợ doanh nghiệp:`).
pub(super) const LEAD_OF_HEAD: [&str; 6] =
    ["soạn thảo", "triển khai", "triển khai thực hiện", "được giao chủ trì", "được giao thực hiện", "được phân công"];
pub(super) const PARTNER_OF_HEAD: [&str; 2] = ["hỗ trợ", "hỗ trợ thực hiện"];

/// Who leads, as a noun: `các cơ quan chủ trì … là`.
pub(super) static LEADING_OFFICES: Table<&str, 8> = Table::new(&["cơ quan chủ trì", "đơn vị chủ trì"]);

/// Who a label speaks of: `Cơ quan, đơn vị chủ trì:`.
pub(super) static LABEL_HEADS: Table<&str> = Table::new(&[
    "cơ quan , đơn vị",
    "cơ quan",
    "đơn vị",
    "các cơ quan",
    "các đơn vị",
    "các cơ quan , đơn vị",
    "cơ quan / đơn vị",
    "các cơ quan / đơn vị",
    "cơ quan , tổ chức",
    "các cơ quan , tổ chức",
    "cq",
    "bộ phận",
    "địa phương",
    "người",
    "sở , ngành",
    "các sở , ngành",
    "sở , ban , ngành",
    "các sở , ban , ngành",
    "trách nhiệm",
    "phân công",
]);

/// Labels of a body that stands for its kind: `Phòng chủ trì: Phòng Nội vụ`.
pub(super) static BODY_LABELS: Table<(&str, Role), 16> = Table::of_pairs(&[
    ("phòng chủ trì", Role::Lead),
    ("phòng thực hiện", Role::Lead),
    ("phòng phối hợp", Role::Partner),
    ("sở chủ trì", Role::Lead),
    ("sở thực hiện", Role::Lead),
    ("sở phối hợp", Role::Partner),
    ("bộ chủ trì", Role::Lead),
    ("bộ thực hiện", Role::Lead),
    ("bộ phối hợp", Role::Partner),
]);
