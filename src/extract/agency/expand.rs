//! What an agency's name means: abbreviations written out, and the level of government.
//!
//! `UBND huyện` is `Ủy ban nhân dân huyện` of the district, `Sở KH&ĐT` is
//! `Sở Kế hoạch và Đầu tư` of the province.

use super::lexicon::Phrase;
use crate::extract::phrases::Table;
use crate::extract::words::Words;
use crate::model::AgencyLevel;

/// Abbreviations that stand for the same words wherever they stand in a name.
static ABBREVIATIONS: Table<(&str, &str)> = Table::new(&[
    ("HĐND & UBND", "Hội đồng nhân dân và Ủy ban nhân dân"),
    ("HĐND - UBND", "Hội đồng nhân dân và Ủy ban nhân dân"),
    ("HĐND – UBND", "Hội đồng nhân dân và Ủy ban nhân dân"),
    ("UBMTTQVN", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
    ("UBMTTQ", "Ủy ban Mặt trận Tổ quốc"),
    ("UBND", "Ủy ban nhân dân"),
    ("HĐND", "Hội đồng nhân dân"),
    ("MTTQVN", "Mặt trận Tổ quốc Việt Nam"),
    ("MTTQ", "Mặt trận Tổ quốc"),
    ("UBKT", "Ủy ban Kiểm tra"),
    ("ĐBQH", "đại biểu Quốc hội"),
    ("VP – TK", "Văn phòng – Thống kê"),
    ("VP - TK", "Văn phòng - Thống kê"),
    ("TP – HT", "Tư pháp – Hộ tịch"),
    ("TP - HT", "Tư pháp - Hộ tịch"),
    ("VH – XH", "Văn hóa – Xã hội"),
    ("VH - XH", "Văn hóa - Xã hội"),
    ("TC – KT", "Tài chính – Kế toán"),
    ("TC - KT", "Tài chính - Kế toán"),
    ("TC - KH", "Tài chính - Kế hoạch"),
    ("TCKH", "Tài chính - Kế hoạch"),
    ("ĐC – XD", "Địa chính – Xây dựng"),
    ("ĐC - XD", "Địa chính - Xây dựng"),
    ("VP", "Văn phòng"),
    ("TT . HĐND", "Thường trực Hội đồng nhân dân"),
    ("TT HĐND", "Thường trực Hội đồng nhân dân"),
    ("TT . Tỉnh ủy", "Thường trực Tỉnh ủy"),
    ("TT . Huyện ủy", "Thường trực Huyện ủy"),
    ("TT & TT", "Thông tin và Truyền thông"),
    ("TTTT", "Thông tin và Truyền thông"),
    ("CC .", "Công chức"),
    ("CC", "Công chức"),
    ("CBCCVC", "cán bộ, công chức, viên chức"),
    ("CBCC", "cán bộ, công chức"),
    ("BCH", "Ban Chỉ huy"),
    ("BCHQS", "Ban Chỉ huy Quân sự"),
    ("CHQS", "Chỉ huy Quân sự"),
    ("BĐBP", "Bộ đội Biên phòng"),
    ("BCĐ", "Ban Chỉ đạo"),
    ("BQL", "Ban Quản lý"),
    ("KCN", "khu công nghiệp"),
    ("KKT", "khu kinh tế"),
    ("VHTT & DL", "Văn hóa, Thể thao và Du lịch"),
    ("VH , TT & DL", "Văn hóa, Thể thao và Du lịch"),
    ("VHTTDL", "Văn hóa, Thể thao và Du lịch"),
    ("VHTT", "Văn hóa và Thông tin"),
    ("LĐ - TB & XH", "Lao động - Thương binh và Xã hội"),
    ("LĐ - TBXH", "Lao động - Thương binh và Xã hội"),
    ("LĐTB & XH", "Lao động - Thương binh và Xã hội"),
    ("LĐTBXH", "Lao động - Thương binh và Xã hội"),
    ("LĐLĐ", "Liên đoàn Lao động"),
    ("TN & MT", "Tài nguyên và Môi trường"),
    ("TNMT", "Tài nguyên và Môi trường"),
    ("NN & PTNT", "Nông nghiệp và Phát triển nông thôn"),
    ("NNPTNT", "Nông nghiệp và Phát triển nông thôn"),
    ("PTNT", "Phát triển nông thôn"),
    ("NN & MT", "Nông nghiệp và Môi trường"),
    ("NNMT", "Nông nghiệp và Môi trường"),
    ("KH & ĐT", "Kế hoạch và Đầu tư"),
    ("KHĐT", "Kế hoạch và Đầu tư"),
    ("KH & CN", "Khoa học và Công nghệ"),
    ("KHCN", "Khoa học và Công nghệ"),
    ("GD & ĐT", "Giáo dục và Đào tạo"),
    ("GDĐT", "Giáo dục và Đào tạo"),
    ("GTVT", "Giao thông vận tải"),
    ("CNTT", "công nghệ thông tin"),
    ("TTHC", "thủ tục hành chính"),
    ("CCHC", "cải cách hành chính"),
    ("LHPN", "Liên hiệp Phụ nữ"),
    ("CCB", "Cựu chiến binh"),
    ("TNCS", "Thanh niên Cộng sản"),
    ("VKSND", "Viện kiểm sát nhân dân"),
    ("TAND", "Tòa án nhân dân"),
    ("BHXH", "Bảo hiểm xã hội"),
    ("KBNN", "Kho bạc Nhà nước"),
    ("NHNN", "Ngân hàng Nhà nước"),
    ("CSXH", "Chính sách xã hội"),
    ("HTX", "hợp tác xã"),
    ("PTTH", "Phát thanh - Truyền hình"),
    ("PT - TH", "Phát thanh - Truyền hình"),
    ("TĐ - KT", "Thi đua - Khen thưởng"),
    ("TN & TKQ", "Tiếp nhận và Trả kết quả"),
    ("PVHCC", "Phục vụ hành chính công"),
    ("BVTV", "Bảo vệ thực vật"),
    ("TP .", "thành phố"),
    ("TW", "Trung ương"),
    ("Uỷ", "Ủy"),
    ("uỷ", "ủy"),
    ("Toà", "Tòa"),
    ("toà", "tòa"),
    ("hoá", "hóa"),
    ("Hoá", "Hóa"),
]);

/// The name with its abbreviations written out; the rest as written.
pub(crate) fn expand(name: &str) -> String {
    let words = Words::new(name);
    let mut out = String::with_capacity(name.len() + 32);
    let mut done = 0;
    let mut at = 0;
    while let Some(word) = words.get(at) {
        // Abbreviations are told by their capitals, so the letters must be the very same.
        let mut entries = ABBREVIATIONS.all(&words, at);
        let known = entries.find(|&(&(short, _), end)| (at..end).zip(short.split(' ')).all(|(at, part)| words.str(at) == part));
        match known {
            Some((&(_, long), end)) => {
                out.push_str(&name[done..word.start]);
                out.push_str(long);
                done = words.range(at, end).end;
                // `CC.Văn phòng`: the blank that the point made needless.
                if words.mark(end - 1, '.') && words.get(end).is_some_and(|next| next.start == done) {
                    out.push(' ');
                }
                at = end;
            }
            None => at += 1,
        }
    }
    out.push_str(&name[done..]);
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Names that tell their level by themselves, in small letters; the first that stands in the name decides.
static LEVELS: Table<(&str, AgencyLevel)> = Table::new(&[
    ("cấp xã", AgencyLevel::Commune),
    ("cấp huyện", AgencyLevel::District),
    ("cấp tỉnh", AgencyLevel::Province),
    ("cấp trung ương", AgencyLevel::Central),
    ("cấp thành phố", AgencyLevel::Province),
    // The departments that communes have had since 1 July 2025, and nobody else.
    ("phòng văn hóa - xã hội", AgencyLevel::Commune),
    ("phòng văn hóa – xã hội", AgencyLevel::Commune),
    ("phòng văn hóa và xã hội", AgencyLevel::Commune),
    ("phòng kinh tế , hạ tầng và đô thị", AgencyLevel::Commune),
    ("đảng ủy xã", AgencyLevel::Commune),
    ("đảng ủy phường", AgencyLevel::Commune),
    ("thị trấn", AgencyLevel::Commune),
    ("đặc khu", AgencyLevel::Commune),
    ("xã", AgencyLevel::Commune),
    ("phường", AgencyLevel::Commune),
    ("huyện", AgencyLevel::District),
    ("quận", AgencyLevel::District),
    ("thị xã", AgencyLevel::District),
    ("thị ủy", AgencyLevel::District),
    ("tỉnh", AgencyLevel::Province),
    ("sở", AgencyLevel::Province),
    ("thành ủy", AgencyLevel::Province),
    ("trung ương", AgencyLevel::Central),
    ("bộ", AgencyLevel::Central),
    ("chính phủ", AgencyLevel::Central),
    ("quốc hội", AgencyLevel::Central),
    ("tổng cục", AgencyLevel::Central),
]);

/// The level that a name tells; `None` when it tells none or several.
pub(super) fn level(name: &str) -> Option<AgencyLevel> {
    let words = Words::new(name);
    let phrase = Phrase::new(&words);
    let mut found: Option<AgencyLevel> = None;
    let mut at = 0;
    while at < phrase.len() {
        let hit = LEVELS.read(&phrase, at).filter(|&(_, end)| !other_word(&phrase, at, end));
        let Some((&(_, level), end)) = hit else {
            at += 1;
            continue;
        };
        match found {
            // `Bộ Chỉ huy Quân sự tỉnh`, `Sở Nội vụ tỉnh`: the place says more than the head.
            None => found = Some(level),
            Some(one) if one == level => {}
            Some(AgencyLevel::Central) if !phrase.is(at, "sở") => found = Some(level),
            Some(_) => return None,
        }
        at = end;
    }
    found
}

/// Whether a word that looks like a level is part of another: `xã hội`, `Bộ Chỉ huy`, `bộ phận`.
fn other_word(phrase: &Phrase<'_, '_>, at: usize, end: usize) -> bool {
    match phrase.key(at) {
        "xã" => phrase.is(end, "hội") || at > 0 && phrase.any(at - 1, &["tác", "tấn", "hợp"]),
        "bộ" => phrase.any(end, &["phận", "đội", "máy", "chỉ", "tư"]) || at > 0 && phrase.any(at - 1, &["cán", "nội", "đảng", "ngang"]),
        "sở" => at > 0 && phrase.any(at - 1, &["cơ", "trụ"]),
        "tỉnh" => at > 0 && phrase.any(at - 1, &["liên"]),
        _ => false,
    }
}
