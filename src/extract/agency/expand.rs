//! What an agency's name means: abbreviations written out, and the level of government.
//!
//! `UBND huyện` is `Ủy ban nhân dân huyện` of the district, `Sở KH&ĐT` is
//! `Sở Kế hoạch và Đầu tư` of the province.

use std::borrow::Cow;

use crate::extract::phrases::Table;
use crate::model::AgencyLevel;
use crate::words::Words;

/// Abbreviations that stand for the same words wherever they stand in a name: as they are compared, as they
/// are written, what they mean.
static ABBREVIATIONS: Table<(&str, &str, &str), 256> = Table::of_triples(&[
    ("hđnd & ubnd", "HĐND & UBND", "Hội đồng nhân dân và Ủy ban nhân dân"),
    ("hđnd - ubnd", "HĐND - UBND", "Hội đồng nhân dân và Ủy ban nhân dân"),
    ("hđnd – ubnd", "HĐND – UBND", "Hội đồng nhân dân và Ủy ban nhân dân"),
    ("đbqh & hđnd", "ĐBQH & HĐND", "đại biểu Quốc hội và Hội đồng nhân dân"),
    ("đbqh - hđnd", "ĐBQH - HĐND", "đại biểu Quốc hội và Hội đồng nhân dân"),
    ("đbqh – hđnd", "ĐBQH – HĐND", "đại biểu Quốc hội và Hội đồng nhân dân"),
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
    ("ccn", "CCN", "cụm công nghiệp"),
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
    ("bhyt", "BHYT", "bảo hiểm y tế"),
    ("kbnn", "KBNN", "Kho bạc Nhà nước"),
    ("nhnn", "NHNN", "Ngân hàng Nhà nước"),
    ("csxh", "CSXH", "Chính sách xã hội"),
    ("htx", "HTX", "hợp tác xã"),
    ("ptth", "PTTH", "Phát thanh - Truyền hình"),
    ("pt - th", "PT - TH", "Phát thanh - Truyền hình"),
    ("tđ - kt", "TĐ - KT", "Thi đua - Khen thưởng"),
    ("tn & tkq", "TN & TKQ", "Tiếp nhận và Trả kết quả"),
    ("ttpvhcc", "TTPVHCC", "Trung tâm Phục vụ hành chính công"),
    ("tthcc", "TTHCC", "Trung tâm Hành chính công"),
    ("nhcsxh", "NHCSXH", "Ngân hàng Chính sách xã hội"),
    ("đđbqh", "ĐĐBQH", "Đoàn đại biểu Quốc hội"),
    ("pvhcc", "PVHCC", "Phục vụ hành chính công"),
    ("bvtv", "BVTV", "Bảo vệ thực vật"),
    ("tp .", "TP .", "thành phố"),
    // The one city whose unit is written with a capital (Nghị định 30/2020/NĐ-CP, Phụ lục II, III.1).
    ("tp . hồ chí minh", "TP . Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
    ("tp hồ chí minh", "TP Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
    ("tp . hcm", "TP . HCM", "Thành phố Hồ Chí Minh"),
    ("tp hcm", "TP HCM", "Thành phố Hồ Chí Minh"),
    ("tphcm", "TPHCM", "Thành phố Hồ Chí Minh"),
    ("tw", "TW", "Trung ương"),
    ("ủy", "Uỷ", "Ủy"),
    ("ủy", "uỷ", "ủy"),
    ("tòa", "Toà", "Tòa"),
    ("tòa", "toà", "tòa"),
    ("hóa", "hoá", "hóa"),
    ("hóa", "Hoá", "Hóa"),
]);

/// The level that a name in full tells; `None` when it tells none or several.
pub(crate) fn level(name: &str) -> Option<AgencyLevel> {
    let words = Words::new(name);
    Name { words: &words, from: 0, to: words.len() }.level()
}

/// The bodies of a place, whose names tell no level: that of the place is theirs.
const OF_A_PLACE: [&str; 2] = ["Ủy ban nhân dân", "Hội đồng nhân dân"];

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
    // The deputies whom one province has sent, unlike the assembly that they sit in.
    ("đoàn đại biểu quốc hội", AgencyLevel::Province),
    ("trung ương", AgencyLevel::Central),
    ("bộ", AgencyLevel::Central),
    // `Bộ Tư lệnh` is of no ministry.
    ("bộ tư pháp", AgencyLevel::Central),
    ("cơ quan ngang bộ", AgencyLevel::Central),
    ("chính phủ", AgencyLevel::Central),
    ("quốc hội", AgencyLevel::Central),
    ("tổng cục", AgencyLevel::Central),
]);

/// Bodies of the whole country, whose branches in the provinces have the same name and more.
static NATIONAL: Table<&str, 32> = Table::new(&[
    "ngân hàng nhà nước việt nam",
    "tòa án nhân dân tối cao",
    "viện kiểm sát nhân dân tối cao",
    "kiểm toán nhà nước",
    "bảo hiểm xã hội việt nam",
    "đài tiếng nói việt nam",
    "đài truyền hình việt nam",
    "thông tấn xã việt nam",
]);

/// What names of firms begin with.
static FIRMS: Table<&str, 8> = Table::new(&["doanh nghiệp", "hộ kinh doanh", "nhà đầu tư", "nhà thầu"]);

/// The name with its abbreviations written out; the rest as written.
pub(crate) fn expand(name: &str) -> String {
    let words = Words::new(name);
    Name { words: &words, from: 0, to: words.len() }.in_full().into_owned()
}

/// The words `from..to` of a text, which are an agency's name.
#[derive(Clone, Copy)]
pub(super) struct Name<'w, 't> {
    pub(super) words: &'w Words<'t>,
    pub(super) from: usize,
    pub(super) to: usize,
}

impl<'t> Name<'_, 't> {
    /// The name with its abbreviations written out, one blank between its words; most names are written so.
    pub(super) fn in_full(self) -> Cow<'t, str> {
        if (self.from..self.to)
            .all(|at| self.abbreviation(at).is_none() && self.blanks(at).is_none_or(|blanks| matches!(blanks, b"" | b" ")))
        {
            return Cow::Borrowed(self.words.slice(self.from, self.to));
        }
        let mut out = String::with_capacity(self.words.range(self.from, self.to).len() + 32);
        let mut at = self.from;
        while at < self.to {
            let (word, end) = self.abbreviation(at).unwrap_or_else(|| (self.words.str(at), at + 1));
            out.push_str(word);
            // `CC.Văn phòng`: the blank that the point made needless.
            let pointed = end > at + 1 && self.words.mark(end - 1, '.');
            if self.blanks(end - 1).is_some_and(|blanks| !blanks.is_empty() || pointed) {
                out.push(' ');
            }
            at = end;
        }
        Cow::Owned(out)
    }

    /// The level that the name tells when it is written out as `in_full`.
    pub(super) fn level_in_full(self, in_full: &str) -> Option<AgencyLevel> {
        // `UBND xã`: nearly every name with an abbreviation is one of these, and what follows it tells its level.
        let place = self.abbreviation(self.from).filter(|(body, _)| OF_A_PLACE.contains(body)).map(|(_, from)| Name { from, ..self });
        match place.filter(|place| (place.from..place.to).all(|at| place.abbreviation(at).is_none())) {
            Some(place) => place.level(),
            None => level(in_full),
        }
    }

    /// What an abbreviation at a word means, and the index after it.
    fn abbreviation(self, at: usize) -> Option<(&'static str, usize)> {
        // Abbreviations are told by their capitals, so the letters must be the very same.
        if self.words.is_plain(at) || !ABBREVIATIONS.may_begin(self.words, at) {
            return None;
        }
        let same = |end: usize, short: &str| end <= self.to && (at..end).zip(short.split(' ')).all(|(at, part)| self.words.str(at) == part);
        ABBREVIATIONS.all(self.words, at).find(|&(&(_, short, _), end)| same(end, short)).map(|(&(_, _, long), end)| (long, end))
    }

    /// What stands between a word and the next of the name.
    fn blanks(self, at: usize) -> Option<&'t [u8]> {
        let (word, next) = (self.words.get(at)?, self.words.get(at + 1).filter(|_| at + 1 < self.to)?);
        self.words.text().as_bytes().get(word.end..next.start)
    }

    /// The word at an index as it is compared; empty outside the name.
    fn key(&self, at: usize) -> &str {
        if (self.from..self.to).contains(&at) { self.words.key(at) } else { "" }
    }

    /// The level that the name tells; `None` when it tells none or several.
    pub(super) fn level(self) -> Option<AgencyLevel> {
        // `các doanh nghiệp trong khối thi đua tỉnh`: a firm is no part of the government, whatever it stands beside.
        let head = if matches!(self.key(self.from), "các" | "những") { self.from + 1 } else { self.from };
        if FIRMS.read(self.words, head).is_some() {
            return None;
        }
        // `Chánh án | Tòa án nhân dân tối cao`; `Kiểm toán nhà nước khu vực II` is one of its branches.
        if NATIONAL.read_before(self.words, self.to).is_some_and(|(_, start)| start >= self.from) {
            return Some(AgencyLevel::Central);
        }
        let mut found: Option<AgencyLevel> = None;
        let mut at = self.from;
        while at < self.to {
            if !LEVELS.may_begin(self.words, at) {
                // `các sở, ngành, địa phương`: of the province and of those below it.
                if found.is_some() && self.is_of_localities(at) {
                    return None;
                }
                at += 1;
                continue;
            }
            let mut hits = LEVELS.all(self.words, at).filter(|&(_, end)| end <= self.to);
            let Some((&(_, level), end)) = hits.next().filter(|&(_, end)| !self.other_word(at, end)) else {
                at += 1;
                continue;
            };
            match found {
                // `Bộ Chỉ huy Quân sự tỉnh`, `Sở Nội vụ tỉnh`: the place says more than the head.
                None => found = Some(level),
                Some(one) if one == level => {}
                // `các cơ quan Trung ương đóng trên địa bàn tỉnh`: where they stand, which changes nothing of what they are.
                Some(_) if self.key(at.wrapping_sub(1)) == "bàn" && self.key(at.wrapping_sub(2)) == "địa" => {}
                // `các tỉnh, thành phố trực thuộc Trung ương`: whose cities they are.
                Some(AgencyLevel::Province) if level == AgencyLevel::Central && self.is_of_cities(at) => {}
                Some(AgencyLevel::Central) if self.key(at) != "sở" => found = Some(level),
                Some(_) => return None,
            }
            at = end;
        }
        found
    }

    /// Whether localities stand at a word beside other bodies: `các bộ, ngành và | địa phương`.
    fn is_of_localities(self, at: usize) -> bool {
        let beside = || matches!(self.key(at.wrapping_sub(1)), "," | "và" | "/" | "-" | "–");
        self.key(at) == "địa" && self.key(at + 1) == "phương" && beside()
    }

    /// Whether cities stand before `trực thuộc Trung ương`; other bodies may be of several levels.
    fn is_of_cities(self, at: usize) -> bool {
        let before = |words: usize| self.key(at.wrapping_sub(words));
        before(1) == "thuộc" && (before(2) == "phố" || before(2) == "trực" && before(3) == "phố")
    }

    /// Whether a word that looks like a level is part of another: `xã hội`, `Bộ Chỉ huy`, `bộ phận`.
    fn other_word(self, at: usize, end: usize) -> bool {
        let (before, after) = (self.key(at.wrapping_sub(1)), self.key(end));
        // `từ tỉnh đến cơ sở`: of all the tiers between.
        if matches!(before, "từ" | "đến" | "tới") {
            return true;
        }
        match self.key(at) {
            "xã" => after == "hội" || matches!(before, "tác" | "tấn" | "hợp"),
            "bộ" => matches!(after, "phận" | "đội" | "máy" | "chỉ" | "tư") || matches!(before, "cán" | "nội" | "đảng" | "chi" | "ngang"),
            "sở" => matches!(before, "cơ" | "trụ"),
            "tỉnh" => before == "liên",
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::extract::vocabulary::texts;

    /// The words of names that have to do with their level.
    fn phrases() -> Vec<&'static str> {
        let mut phrases: Vec<&'static str> = LEVELS.entries().iter().map(|entry| entry.0).collect();
        phrases.extend(ABBREVIATIONS.entries().iter().map(|entry| entry.1).step_by(5));
        phrases.extend(["UBND", "HĐND", "UBND các xã", "UBND tỉnh", "hội", "cơ", "cán", "nội", "Hội An", "Ủy ban nhân dân"]);
        phrases
    }

    #[test]
    fn the_city_whose_unit_has_a_capital() {
        for written in ["UBND TP. Hồ Chí Minh", "UBND TP Hồ Chí Minh", "UBND TP.HCM", "UBND TP HCM", "UBND TPHCM"] {
            assert_eq!(expand(written), "Ủy ban nhân dân Thành phố Hồ Chí Minh", "{written}");
        }
        assert_eq!(expand("UBND TP. Hải Phòng"), "Ủy ban nhân dân thành phố Hải Phòng");
    }

    proptest! {
        /// What follows the body of a place tells the same level as the name in full.
        #[test]
        fn a_level_is_that_of_the_name_in_full(text in texts(phrases()), body in prop::sample::select(&["UBND ", "HĐND ", ""][..])) {
            let text = format!("{body}{text}");
            let words = Words::new(&text);
            let name = Name { words: &words, from: 0, to: words.len() };
            let in_full = name.in_full();
            prop_assert_eq!(name.level_in_full(&in_full), level(&in_full), "{}", text);
        }
    }
}
