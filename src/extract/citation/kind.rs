//! The type words of documents: `Nghị quyết`, `Thông tư liên tịch`.

use crate::extract::phrases::Table;
use crate::extract::words::Words;

/// Type words of documents that are cited by number, slips among them: as written, the type.
static KINDS: Table<(&str, &str)> = Table::new(&[
    ("Nghị quyết", "Nghị quyết"),
    ("Nghị quyết liên tịch", "Nghị quyết liên tịch"),
    ("Nghi quyết", "Nghị quyết"),
    ("Nghị định", "Nghị định"),
    ("Nghi định", "Nghị định"),
    ("Nghị đinh", "Nghị định"),
    ("Quyết định", "Quyết định"),
    ("Quyết đinh", "Quyết định"),
    ("Quyêt định", "Quyết định"),
    ("Chỉ thị", "Chỉ thị"),
    ("Chỉ thi", "Chỉ thị"),
    ("Thông tư", "Thông tư"),
    ("Thông tư liên tịch", "Thông tư liên tịch"),
    ("Thông tư liên bộ", "Thông tư liên tịch"),
    ("Kế hoạch", "Kế hoạch"),
    ("Kế họach", "Kế hoạch"),
    ("Kế hoạch hành động", "Kế hoạch hành động"),
    ("Kế hoạch liên tịch", "Kế hoạch liên tịch"),
    ("Chương trình", "Chương trình"),
    ("Chương trình hành động", "Chương trình hành động"),
    ("Tờ trình", "Tờ trình"),
    ("Công văn", "Công văn"),
    ("Kết luận", "Kết luận"),
    ("Thông báo", "Thông báo"),
    ("Thông báo kết luận", "Thông báo"),
    ("Công điện", "Công điện"),
    ("Văn bản", "Văn bản"),
    ("Văn bản hợp nhất", "Văn bản hợp nhất"),
    ("Hướng dẫn", "Hướng dẫn"),
    ("Đề án", "Đề án"),
    ("Dự án", "Dự án"),
    ("Luật", "Luật"),
    ("Bộ luật", "Bộ luật"),
    ("Pháp lệnh", "Pháp lệnh"),
    ("Sắc lệnh", "Sắc lệnh"),
    ("Lệnh", "Lệnh"),
    ("Hiến pháp", "Hiến pháp"),
    ("Quy định", "Quy định"),
    ("Quy chế", "Quy chế"),
    ("Quy chế phối hợp", "Quy chế"),
    ("Báo cáo", "Báo cáo"),
    ("Thông tri", "Thông tri"),
    ("Điện", "Công điện"),
    ("Điều lệ", "Điều lệ"),
    ("Phương án", "Phương án"),
    ("Giấy mời", "Giấy mời"),
    ("Thư", "Thư"),
    ("Biên bản", "Biên bản"),
    ("Giấy phép", "Giấy phép"),
    ("Phiếu trình", "Phiếu trình"),
    ("Nghị qyết", "Nghị quyết"),
    ("Quyết dịnh", "Quyết định"),
]);

/// The kind that a symbol tells for a type that has no symbol of its own.
pub(super) fn family(kind: &'static str) -> &'static str {
    match kind {
        "Chương trình hành động" => "Chương trình",
        "Kế hoạch hành động" | "Kế hoạch liên tịch" => "Kế hoạch",
        kind => kind,
    }
}

/// The longest type word that ends at `end`: where it begins, and the type.
pub(super) fn kind_ending_at(words: &Words<'_>, end: usize, floor: usize) -> Option<(usize, &'static str)> {
    KINDS.all_before(words, end).find(|&(_, from)| from >= floor).map(|(&(_, kind), from)| (from, kind))
}

/// The longest type word that begins at `index`: the type, and the index after it.
pub(super) fn kind_at(words: &Words<'_>, index: usize) -> Option<(&'static str, usize)> {
    KINDS.read(words, index).map(|(&(_, kind), end)| (kind, end))
}

/// Whether a capitalised type word begins at `index`.
pub(super) fn is_kind(words: &Words<'_>, index: usize) -> bool {
    words.capital(index) && kind_at(words, index).is_some()
}
