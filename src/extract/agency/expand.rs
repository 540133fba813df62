//! What an agency's name means: abbreviations written out, and the level of government.
//!
//! `UBND huyện` is `Ủy ban nhân dân huyện` of the district, `Sở KH&ĐT` is
//! `Sở Kế hoạch và Đầu tư` of the province.

use super::lexicon::Phrase;
use crate::extract::phrases::Table;
use crate::model::AgencyLevel;
use crate::words::Words;

/// Abbreviations that stand for the same words wherever they stand in a name: as they are compared, as they
/// are written, what they mean.
static ABBREVIATIONS: Table<(&str, &str, &str), 256> = Table::of_triples(&[
    ("hđnd & ubnd", "HĐND & UBND", "Hội đồng nhân dân và Ủy ban nhân dân"),
    ("hđnd - ubnd", "HĐND - UBND", "Hội đồng nhân dân và Ủy ban nhân dân"),
    ("hđnd – ubnd", "HĐND – UBND", "Hội đồng nhân dân và Ủy ban nhân dân"),
    ("ubmttqvn", "UBMTTQVN", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
    ("ubmttq", "UBMTTQ", "Ủy ban Mặt trận Tổ quốc"),
    ("ubnd", "UBND", "Ủy ban nhân dân"),
    ("hđnd", "HĐND", "Hội đồng nhân dân"),
    ("mttqvn", "MTTQVN", "Mặt trận Tổ quốc Việt Nam"),
    ("mttq", "MTTQ", "Mặt trận Tổ quốc"),
    ("ubkt", "UBKT", "Ủy ban Kiểm tra"),
    ("đbqh", "ĐBQH", "đại biểu Quốc hội"),
    ("vp – tk", "VP – TK", "Văn phòng – Thống kê"),
    ("vp - tk", "VP - TK", "Văn phòng - Thống kê"),
    ("tp – ht", "TP – HT", "Tư pháp – Hộ tịch"),
    ("tp - ht", "TP - HT", "Tư pháp - Hộ tịch"),
    ("vh – xh", "VH – XH", "Văn hóa – Xã hội"),
    ("vh - xh", "VH - XH", "Văn hóa - Xã hội"),
    ("tc – kt", "TC – KT", "Tài chính – Kế toán"),
    ("tc - kt", "TC - KT", "Tài chính - Kế toán"),
    ("tc - kh", "TC - KH", "Tài chính - Kế hoạch"),
    ("tckh", "TCKH", "Tài chính - Kế hoạch"),
    ("đc – xd", "ĐC – XD", "Địa chính – Xây dựng"),
    ("đc - xd", "ĐC - XD", "Địa chính - Xây dựng"),
    ("vp", "VP", "Văn phòng"),
    ("tt . hđnd", "TT . HĐND", "Thường trực Hội đồng nhân dân"),
    ("tt hđnd", "TT HĐND", "Thường trực Hội đồng nhân dân"),
    ("tt . tỉnh ủy", "TT . Tỉnh ủy", "Thường trực Tỉnh ủy"),
    ("tt . huyện ủy", "TT . Huyện ủy", "Thường trực Huyện ủy"),
    ("tt & tt", "TT & TT", "Thông tin và Truyền thông"),
    ("tttt", "TTTT", "Thông tin và Truyền thông"),
    ("cc .", "CC .", "Công chức"),
    ("cc", "CC", "Công chức"),
    ("cbccvc", "CBCCVC", "cán bộ, công chức, viên chức"),
    ("cbcc", "CBCC", "cán bộ, công chức"),
    ("bch", "BCH", "Ban Chỉ huy"),
    ("bchqs", "BCHQS", "Ban Chỉ huy Quân sự"),
    ("chqs", "CHQS", "Chỉ huy Quân sự"),
    ("bđbp", "BĐBP", "Bộ đội Biên phòng"),
    ("bcđ", "BCĐ", "Ban Chỉ đạo"),
    ("bql", "BQL", "Ban Quản lý"),
    ("kcn", "KCN", "khu công nghiệp"),
    ("kkt", "KKT", "khu kinh tế"),
    ("vhtt & dl", "VHTT & DL", "Văn hóa, Thể thao và Du lịch"),
    ("vh , tt & dl", "VH , TT & DL", "Văn hóa, Thể thao và Du lịch"),
    ("vhttdl", "VHTTDL", "Văn hóa, Thể thao và Du lịch"),
    ("vhtt", "VHTT", "Văn hóa và Thông tin"),
    ("lđ - tb & xh", "LĐ - TB & XH", "Lao động - Thương binh và Xã hội"),
    ("lđ - tbxh", "LĐ - TBXH", "Lao động - Thương binh và Xã hội"),
    ("lđtb & xh", "LĐTB & XH", "Lao động - Thương binh và Xã hội"),
    ("lđtbxh", "LĐTBXH", "Lao động - Thương binh và Xã hội"),
    ("lđlđ", "LĐLĐ", "Liên đoàn Lao động"),
    ("tn & mt", "TN & MT", "Tài nguyên và Môi trường"),
    ("tnmt", "TNMT", "Tài nguyên và Môi trường"),
    ("nn & ptnt", "NN & PTNT", "Nông nghiệp và Phát triển nông thôn"),
    ("nnptnt", "NNPTNT", "Nông nghiệp và Phát triển nông thôn"),
    ("ptnt", "PTNT", "Phát triển nông thôn"),
    ("nn & mt", "NN & MT", "Nông nghiệp và Môi trường"),
    ("nnmt", "NNMT", "Nông nghiệp và Môi trường"),
    ("kh & đt", "KH & ĐT", "Kế hoạch và Đầu tư"),
    ("khđt", "KHĐT", "Kế hoạch và Đầu tư"),
    ("kh & cn", "KH & CN", "Khoa học và Công nghệ"),
    ("khcn", "KHCN", "Khoa học và Công nghệ"),
    ("gd & đt", "GD & ĐT", "Giáo dục và Đào tạo"),
    ("gdđt", "GDĐT", "Giáo dục và Đào tạo"),
    ("gtvt", "GTVT", "Giao thông vận tải"),
    ("cntt", "CNTT", "công nghệ thông tin"),
    ("tthc", "TTHC", "thủ tục hành chính"),
    ("cchc", "CCHC", "cải cách hành chính"),
    ("lhpn", "LHPN", "Liên hiệp Phụ nữ"),
    ("ccb", "CCB", "Cựu chiến binh"),
    ("tncs", "TNCS", "Thanh niên Cộng sản"),
    ("vksnd", "VKSND", "Viện kiểm sát nhân dân"),
    ("tand", "TAND", "Tòa án nhân dân"),
    ("bhxh", "BHXH", "Bảo hiểm xã hội"),
    ("kbnn", "KBNN", "Kho bạc Nhà nước"),
    ("nhnn", "NHNN", "Ngân hàng Nhà nước"),
    ("csxh", "CSXH", "Chính sách xã hội"),
    ("htx", "HTX", "hợp tác xã"),
    ("ptth", "PTTH", "Phát thanh - Truyền hình"),
    ("pt - th", "PT - TH", "Phát thanh - Truyền hình"),
    ("tđ - kt", "TĐ - KT", "Thi đua - Khen thưởng"),
    ("tn & tkq", "TN & TKQ", "Tiếp nhận và Trả kết quả"),
    ("pvhcc", "PVHCC", "Phục vụ hành chính công"),
    ("bvtv", "BVTV", "Bảo vệ thực vật"),
    ("tp .", "TP .", "thành phố"),
    ("tw", "TW", "Trung ương"),
    ("ủy", "Uỷ", "Ủy"),
    ("ủy", "uỷ", "ủy"),
    ("tòa", "Toà", "Tòa"),
    ("tòa", "toà", "tòa"),
    ("hóa", "hoá", "hóa"),
    ("hóa", "Hoá", "Hóa"),
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
        let known = entries.find(|&(&(_, short, _), end)| (at..end).zip(short.split(' ')).all(|(at, part)| words.str(at) == part));
        match known {
            Some((&(_, _, long), end)) => {
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
static LEVELS: Table<(&str, AgencyLevel)> = Table::of_pairs(&[
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
