//! The type words of documents: `Nghị quyết`, `Thông tư liên tịch`.

use crate::extract::phrases::Table;
use crate::words::Words;

/// Type words of documents that are cited by number, slips among them: as written, the type.
static KINDS: Table<(&str, &str)> = Table::of_pairs(&[
    ("nghị quyết", "Nghị quyết"),
    ("nghị quyết liên tịch", "Nghị quyết liên tịch"),
    ("nghi quyết", "Nghị quyết"),
    ("nghị định", "Nghị định"),
    ("nghi định", "Nghị định"),
    ("nghị đinh", "Nghị định"),
    ("quyết định", "Quyết định"),
    ("quyết đinh", "Quyết định"),
    ("quyêt định", "Quyết định"),
    ("chỉ thị", "Chỉ thị"),
    ("chỉ thi", "Chỉ thị"),
    ("thông tư", "Thông tư"),
    ("thông tư liên tịch", "Thông tư liên tịch"),
    ("thông tư liên bộ", "Thông tư liên tịch"),
    ("kế hoạch", "Kế hoạch"),
    ("kế họach", "Kế hoạch"),
    ("kế hoạch hành động", "Kế hoạch hành động"),
    ("kế hoạch liên tịch", "Kế hoạch liên tịch"),
    ("chương trình", "Chương trình"),
    ("chương trình hành động", "Chương trình hành động"),
    ("tờ trình", "Tờ trình"),
    ("công văn", "Công văn"),
    ("kết luận", "Kết luận"),
    ("thông báo", "Thông báo"),
    ("thông báo kết luận", "Thông báo"),
    ("công điện", "Công điện"),
    ("văn bản", "Văn bản"),
    ("văn bản hợp nhất", "Văn bản hợp nhất"),
    ("hướng dẫn", "Hướng dẫn"),
    ("đề án", "Đề án"),
    ("dự án", "Dự án"),
    ("luật", "Luật"),
    ("bộ luật", "Bộ luật"),
    ("pháp lệnh", "Pháp lệnh"),
    ("sắc lệnh", "Sắc lệnh"),
    ("lệnh", "Lệnh"),
    ("hiến pháp", "Hiến pháp"),
    ("quy định", "Quy định"),
    ("quy chế", "Quy chế"),
    ("quy chế phối hợp", "Quy chế"),
    ("báo cáo", "Báo cáo"),
    ("thông tri", "Thông tri"),
    ("điện", "Công điện"),
    ("điều lệ", "Điều lệ"),
    ("phương án", "Phương án"),
    ("giấy mời", "Giấy mời"),
    ("thư", "Thư"),
    ("biên bản", "Biên bản"),
    ("giấy phép", "Giấy phép"),
    ("phiếu trình", "Phiếu trình"),
    ("nghị qyết", "Nghị quyết"),
    ("quyết dịnh", "Quyết định"),
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
