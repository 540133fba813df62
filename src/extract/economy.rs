//! The sectors of an economy, whose growth and shares are told: `nông nghiệp tăng 4%`, `Ngành du lịch chiếm 12%`.

use super::phrases::Table;

/// The sectors. Building is one, too, but its word is as often what is done, so those who ask name it where it can be none else.
pub(super) static SECTORS: Table<&str, 32> = Table::new(&[
    "nông nghiệp",
    "nông lâm nghiệp",
    "nông , lâm",
    "nông - lâm",
    "nông lâm",
    "lâm nghiệp",
    "thủy sản",
    "công nghiệp",
    "dịch vụ",
    "thương mại",
    "du lịch",
    "giao thông",
]);
