//! What the office names of Vietnamese plans are made of, as tables.
//!
//! All entries are in small letters; they are folded once (tone placement) and
//! looked up by their first word, so that a long table costs no more than a short one.
//! The departments are those of both orders, before and since 1 July 2025.

use std::ops::Deref;

use super::starts::{FIXED_NAME, HEAD, MEMBER, PERSON};
use crate::extract::phrases::Table;
use crate::letter::from_letters;
use crate::words::Words;

/// The words of a phrase, and whether its capitals mean anything.
pub(super) struct Phrase<'w, 't> {
    pub(super) words: &'w Words<'t>,
    /// The phrase is all in capitals: a capital letter then says nothing.
    shouted: bool,
}

impl<'w, 't> Phrase<'w, 't> {
    pub(super) fn new(words: &'w Words<'t>) -> Self {
        // A small letter of ASCII stands near the begin of every text that is not all in capitals.
        let text = from_letters(words.text());
        let small = text.bytes().any(|byte| byte.is_ascii_lowercase()) || !text.is_ascii() && text.chars().any(char::is_lowercase);
        Self { words, shouted: !small }
    }

    /// Whether the phrase is all in capitals.
    #[inline]
    pub(super) fn shout(&self) -> bool {
        self.shouted
    }

    /// Whether a word begins with a capital that means something.
    #[inline]
    pub(super) fn capital(&self, at: usize) -> bool {
        !self.shouted && self.words.capital(at)
    }

    /// Whether the word is one of these, which are written as they are compared (`ủy`, `hóa`).
    #[inline(always)]
    pub(super) fn any<const N: usize>(&self, at: usize, words: &[&str; N]) -> bool {
        let key = self.key_bytes(at);
        words.iter().any(|word| word.as_bytes() == key)
    }

    /// The word behind what counts the bodies at a word, if something does: `các | sở`, `mỗi | xã`.
    pub(super) fn past_quantifier(&self, at: usize) -> usize {
        self.past(at, &QUANTIFIERS).unwrap_or(at)
    }

    /// Whether a capital word right after a body names a place and no other body: `UBND Thành phố`, `Công an Hà Nội`.
    pub(super) fn names_place(&self, at: usize) -> bool {
        let starts = self.starts(at);
        let may = |classes: u32| starts & classes != 0;
        !(may(HEAD) && self.begins(at, &HEADS)
            || may(FIXED_NAME) && self.begins(at, &FIXED)
            || may(PERSON) && self.begins(at, &PERSONS)
            || may(MEMBER) && self.begins(at, &COLLECTIVES)
            || self.begins(at, &FIELDS))
    }
}

impl<'t> Deref for Phrase<'_, 't> {
    type Target = Words<'t>;

    #[inline]
    fn deref(&self) -> &Words<'t> {
        self.words
    }
}

/// The sorts of forces that are named like bodies.
pub(super) const FORCES: [&str; 2] = ["lực lượng quân đội", "lực lượng công an"];

/// Words that say "more than one" before a name.
pub(super) static QUANTIFIERS: Table<&str> = Table::new(&[
    "các", "những", "mỗi", "từng", "tất cả các", "toàn thể các", "toàn bộ các", "một số", "hệ thống các",
    "toàn thể",
]);

/// Persons who answer for a body; the body follows.
pub(super) static PERSONS: Table<&str, 128> = Table::new(&[
    "pct", "phó thủ tướng", "thủ trưởng", "chủ tịch", "phó chủ tịch", "giám đốc", "phó giám đốc",
    "tổng giám đốc", "người đứng đầu", "trưởng ban", "trưởng phòng", "trưởng các phòng", "trưởng", "bí thư",
    "lãnh đạo", "cục trưởng", "chi cục trưởng", "chánh văn phòng", "chánh thanh tra", "hiệu trưởng",
    "bộ trưởng", "viện trưởng", "tổng biên tập", "chỉ huy trưởng", "tổ trưởng", "đội trưởng", "trạm trưởng",
    "cán bộ", "công chức", "viên chức", "cc", "tập thể lãnh đạo", "trưởng công an", "trưởng thôn", "thôn trưởng", "chủ nhiệm",
    "chánh án", "vụ trưởng", "thường trực", "tt", "đại diện lãnh đạo", "ban thường vụ", "ban thường trực",
    "ban chấp hành", "ban giám hiệu", "ban giám đốc", "cbcc", "cbccvc", "người lao động",
    "phó hiệu trưởng", "phó hiệu trưởng phụ trách chuyên môn", "thầy hiệu trưởng", "cô hiệu trưởng", "thầy phó hiệu trưởng",
    "cô phó hiệu trưởng", "tổ phó", "tổng phụ trách đội", "giáo viên tổng phụ trách đội", "giáo viên", "giáo viên chủ nhiệm",
    "giáo viên bộ môn", "giáo viên phụ trách", "giảng viên", "cha mẹ học sinh", "phụ huynh học sinh",
    "cộng tác viên y tế", "cộng tác viên dân số", "cộng tác viên y tế thôn , bản", "nhân viên y tế", "nhân viên y tế thôn bản",
    "nhân viên y tế thôn , bản",
    "phó trưởng", "phó trưởng ban", "phó trưởng phòng", "phó chỉ huy trưởng", "phó cục trưởng", "phó chi cục trưởng",
    "phó chánh văn phòng", "phó chánh thanh tra", "phó tổng giám đốc", "phó chủ nhiệm", "phó vụ trưởng", "phó đội trưởng",
]);

/// Bodies whose names are whole as they stand here; a place may follow.
pub(super) static FIXED: Table<&str, 512> = Table::new(&[
    "báo và phát thanh truyền hình", "báo và đài phát thanh truyền hình", "đài phát thanh truyền hình",
    "ủy ban trung ương mặt trận tổ quốc việt nam", "tòa án nhân dân tối cao", "viện kiểm sát nhân dân tối cao",
    "văn phòng chính phủ", "văn phòng quốc hội", "văn phòng chủ tịch nước", "văn phòng trung ương đảng",
    "ủy ban nhân dân", "ủy ban nhân", "ủy bân nhân dân", "ubnd", "ủy ban nd", "hội đồng nhân dân", "hđnd",
    "tổ đại biểu hội đồng nhân dân", "tổ đại biểu hđnd", "tổ đại biểu", "đại biểu hội đồng nhân dân", "đại biểu hđnd",
    "hđnd và ubnd", "hđnd & ubnd", "hđnd - ubnd", "hđnd – ubnd", "hđnd , ubnd", "văn phòng hđnd và ubnd",
    "văn phòng hđnd & ubnd", "văn phòng hđnd - ubnd", "văn phòng hđnd – ubnd",
    "văn phòng hội đồng nhân dân và ủy ban nhân dân", "văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân",
    "văn phòng đoàn đbqh và hđnd", "văn phòng đbqh và hđnd", "đoàn đại biểu quốc hội", "đoàn đbqh",
    "văn phòng ubnd", "văn phòng ủy ban nhân dân", "vp ubnd", "vp hđnd và ubnd", "vp hđnd & ubnd",
    "văn phòng – thống kê", "văn phòng - thống kê", "vp – tk", "vp - tk", "văn phòng", "vp",
    "văn phòng điều phối nông thôn mới", "văn phòng đăng ký đất đai", "văn phòng điều phối", "vh - xh",
    "vh – xh", "tp - ht", "tp – ht", "tc - kt", "tc – kt", "đc - xd", "đc – xd", "tư pháp - hộ tịch",
    "tư pháp – hộ tịch", "tài chính - kế toán", "tài chính – kế toán", "địa chính - xây dựng",
    "địa chính – xây dựng", "địa chính - nông nghiệp", "văn hóa - xã hội", "văn hóa – xã hội",
    "tài chính – kế hoạch", "tài chính - kế hoạch", "mặt trận tổ quốc việt nam", "mặt trận tổ quốc", "mặt trận",
    "mttq", "mttqvn", "ủy ban mặt trận tổ quốc việt nam", "ủy ban mặt trận tổ quốc", "ủy ban mttq việt nam",
    "ủy ban mttqvn", "ủy ban mttq", "ubmttq", "ubmttq việt nam", "ubmttqvn", "ubmt", "công an",
    "lực lượng công an", "cơ quan công an", "lực lượng quân đội", "quân đội", "bộ đội biên phòng",
    "bộ chỉ huy bộ đội biên phòng", "ban chỉ huy bộ đội biên phòng", "bộ chỉ huy quân sự",
    "ban chỉ huy quân sự", "bch quân sự", "bộ chqs", "ban chqs", "bộ tư lệnh", "cảnh sát biển", "quân khu",
    "viện kiểm sát nhân dân", "viện kiểm sát", "vksnd", "tòa án nhân dân", "tòa án", "tand",
    "thi hành án dân sự", "cục thi hành án dân sự", "chi cục thi hành án dân sự", "bảo hiểm xã hội", "bhxh",
    "bhxh việt nam", "bảo hiểm xã hội việt nam", "kho bạc nhà nước", "kbnn", "ngân hàng nhà nước",
    "ngân hàng nhà nước việt nam", "ngân hàng nhà nước chi nhánh", "ngân hàng nhà nước việt nam chi nhánh",
    "ngân hàng chính sách xã hội", "ngân hàng csxh", "thanh tra", "thuế", "thuế cơ sở", "cơ quan thuế", "ngành thuế",
    "cục thuế", "chi cục thuế", "hải quan", "cục hải quan", "chi cục hải quan", "cơ quan hải quan", "bưu điện",
    "bưu cục", "điện lực", "công ty điện lực", "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy",
    "đảng ủy", "chính phủ", "quốc hội", "thủ tướng chính phủ", "bộ chính trị", "ban bí thư",
    "hội đồng bầu cử quốc gia", "đoàn thanh niên cộng sản hồ chí minh", "đoàn tncs hồ chí minh", "đoàn tncs",
    "đoàn tncshcm", "đoàn thanh niên", "tỉnh đoàn", "thành đoàn", "huyện đoàn", "quận đoàn", "xã đoàn",
    "hội liên hiệp phụ nữ việt nam", "hội liên hiệp phụ nữ", "hội lhpn việt nam", "hội lhpn", "hội phụ nữ",
    "hội nông dân việt nam", "hội nông dân", "hội cựu chiến binh", "hội ccb", "hội chữ thập đỏ",
    "hội người cao tuổi", "hội khuyến học", "liên đoàn lao động", "tổng liên đoàn lao động việt nam", "lđlđ",
    "liên minh hợp tác xã", "liên minh htx", "công đoàn", "hiệp hội doanh nghiệp", "hội doanh nghiệp",
    "hội doanh nhân trẻ", "trung tâm phục vụ hành chính công", "trung tâm pvhcc", "trung tâm hành chính công",
    "bộ phận một cửa", "bộ phận tiếp nhận và trả kết quả", "bộ phận tiếp nhận và trả kết quả giải quyết tthc",
    "bộ phận tiếp nhận và trả kết quả giải quyết thủ tục hành chính", "bộ phận tn & tkq", "bộ phận tn và tkq",
    "bộ phận một cửa và một cửa hiện đại", "cổng thông tin điện tử", "cổng ttđt", "trang thông tin điện tử",
    "hệ thống truyền thanh", "hệ thống y tế cơ sở", "báo và phát thanh , truyền hình",
    "báo và phát thanh - truyền hình", "báo và phát thanh và truyền hình",
    "báo và đài phát thanh , truyền hình", "báo và đài phát thanh và truyền hình",
    "báo và đài phát thanh - truyền hình", "đài phát thanh và truyền hình", "đài phát thanh - truyền hình",
    "đài phát thanh – truyền hình", "đài phát thanh , truyền hình", "đài phát thanh", "đài ptth", "đài pt - th",
    "đài pt & th", "đài truyền thanh", "đài truyền thanh - truyền hình", "đài truyền hình",
    "thông tấn xã việt nam", "đài tiếng nói việt nam", "đài truyền hình việt nam", "thống kê tỉnh", "thống kê thành phố",
    "viễn thông", "nhà thiếu nhi", "nhà văn hóa lao động", "nhà văn hóa thiếu nhi", "khu quản lý đường bộ",
    "chi nhánh văn phòng đăng ký đất đai", "văn phòng điều phối về vệ sinh an toàn thực phẩm",
    "ban đại diện hội đồng quản trị ngân hàng chính sách xã hội",
    "ban đại diện hđqt ngân hàng chính sách xã hội", "đảng ủy các cơ quan đảng", "đảng ủy quân sự",
    "đảng ủy khối doanh nghiệp", "đảng ủy khối các cơ quan", "đảng ủy khối các cơ quan và doanh nghiệp",
    "thư viện khoa học tổng hợp", "đội thanh niên xung kích", "cơ quan cảnh sát điều tra",
    "tổ hòa giải", "tổ hòa giải ở cơ sở", "tổ bảo vệ an ninh , trật tự",
    "tổ bảo vệ an ninh , trật tự ở cơ sở", "lực lượng tham gia bảo vệ an ninh , trật tự ở cơ sở",
    "quỹ tín dụng nhân dân", "agribank", "vietinbank", "vietcombank", "bidv", "tổ công nghệ số cộng đồng",
    "địa chính - nông nghiệp - xây dựng và môi trường", "địa chính – nông nghiệp – xây dựng và môi trường",
    "địa chính - xây dựng - nông nghiệp và môi trường", "địa chính – xây dựng – nông nghiệp và môi trường",
    "địa chính - xây dựng - đô thị và môi trường", "địa chính – xây dựng – đô thị và môi trường",
    "bộ phận văn hóa - xã hội", "bộ phận văn hóa – xã hội",
    "bộ phận tư pháp - hộ tịch", "bộ phận tư pháp – hộ tịch",
    "bộ phận tài chính - kế toán", "bộ phận tài chính – kế toán",
    "bộ phận văn phòng - thống kê", "bộ phận văn phòng – thống kê",
    "bộ phận địa chính - xây dựng", "bộ phận địa chính – xây dựng",
    "lực lượng quản lý thị trường", "tổ bảo vệ dân phố", "đội dân phòng", "tổ tự quản", "tổ liên gia tự quản", "tổ chuyển đổi số cộng đồng", "tổ bảo vệ an ninh trật tự",
    "tổ bảo vệ an ninh trật tự ở cơ sở", "lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở", "quân sự",
    "tổ đề án 06", "vnpt", "viettel", "mobifone", "fpt", "cấp ủy", "cấp ủy đảng", "tổ chức đảng", "chính quyền",
    "cấp ủy , chính quyền", "cấp ủy , chi bộ", "cấp ủy , chi bộ , chính quyền", "cấp ủy đảng , chính quyền", "chính quyền địa phương", "cấp có thẩm quyền",
    "cấp thẩm quyền", "ban đại diện cha mẹ học sinh", "nhà trường", "cơ quan thường trực", "ubkt",
    "chi cục hải quan cửa khẩu", "phòng giao dịch ngân hàng chính sách xã hội",
    "phòng giao dịch ngân hàng csxh", "phòng giao dịch nhcsxh", "nhcsxh", "ban của hội đồng nhân dân",
    "ban của hđnd", "ban hội đồng nhân dân", "ban hđnd", "ttpvhcc", "tthcc", "hải đội biên phòng",
    "văn phòng đđbqh và hđnd", "văn phòng đđbqh & hđnd", "tòa án nhân dân hai cấp",
    "viện kiểm sát nhân dân hai cấp", "thi hành án dân sự hai cấp",
    "tổ chuyên môn", "tổ bộ môn", "nhóm chuyên môn", "tổ giúp việc", "tổ thư ký",
    "tập đoàn công nghiệp - viễn thông quân đội", "tập đoàn công nghiệp – viễn thông quân đội",
    "tập đoàn bưu chính - viễn thông việt nam", "tập đoàn bưu chính – viễn thông việt nam",
    "tập đoàn bưu chính , viễn thông việt nam",
    "công an các đơn vị , địa phương", "công an các đơn vị và địa phương", "công an đơn vị , địa phương", "trung đoàn", "lữ đoàn",
    "sư đoàn", "tiểu đoàn", "dân quân tự vệ", "vùng 1 hải quân", "vùng 2 hải quân", "vùng 3 hải quân", "vùng 4 hải quân", "vùng 5 hải quân",
    "vùng cảnh sát biển 1", "vùng cảnh sát biển 2", "vùng cảnh sát biển 3", "vùng cảnh sát biển 4",
    "bộ tư lệnh vùng 1 hải quân", "bộ tư lệnh vùng 2 hải quân", "bộ tư lệnh vùng 3 hải quân", "bộ tư lệnh vùng 4 hải quân",
    "bộ tư lệnh vùng 5 hải quân", "bộ tư lệnh vùng cảnh sát biển 1", "bộ tư lệnh vùng cảnh sát biển 2", "bộ tư lệnh vùng cảnh sát biển 3",
    "bộ tư lệnh vùng cảnh sát biển 4", "đại sứ quán", "tổng lãnh sự quán", "lãnh sự quán", "thương vụ",
    "bộ phận lễ tân", "bộ phận hậu cần", "ban bồi thường , giải phóng mặt bằng", "ban bồi thường giải phóng mặt bằng",
    "ban bồi thường - giải phóng mặt bằng", "ban giải phóng mặt bằng", "phòng phòng , chống tệ nạn xã hội",
    "phòng phòng chống tệ nạn xã hội", "chi cục phòng , chống tệ nạn xã hội", "chi cục phòng chống tệ nạn xã hội",
    "chi nhánh trợ giúp pháp lý", "quân ủy trung ương",
]);

/// Fixed names that are also everyday words: they count only with a capital and a place or field after.
pub(super) static EVERYDAY: Table<&str> = Table::new(&[
    "thanh tra", "thuế", "hải quan", "văn phòng", "vp", "mặt trận", "công đoàn", "điện lực", "văn hóa - xã hội",
    "văn hóa – xã hội", "tài chính - kế hoạch", "tài chính – kế hoạch", "tư pháp - hộ tịch",
    "tư pháp – hộ tịch", "trang thông tin điện tử", "cổng thông tin điện tử", "quân đội", "viễn thông", "quân sự",
    "dân quân tự vệ",
]);

/// Heads that a field, a name or a place completes: Sở Nội vụ, Báo Lao động.
pub(super) static HEADS: Table<&str, 256> = Table::new(&[
    "sở", "phòng", "ban", "bộ", "cục", "chi cục", "tổng cục", "vụ", "viện", "trung tâm", "trạm", "học viện",
    "tổ", "tổ công tác", "tổ giúp việc", "tiểu ban", "nhóm", "cảng vụ", "đồn", "vườn quốc gia", "nhà hát", "quỹ", "hội", "hội đồng", "hiệp hội", "liên hiệp",
    "liên hiệp các hội", "liên đoàn", "liên minh", "câu lạc bộ", "tập đoàn", "tổng công ty", "công ty",
    "công ty cổ phần", "công ty tnhh", "công ty tnhh mtv", "công ty tnhh một thành viên", "ngân hàng", "báo", "báo và đài", "báo , đài", "báo và truyền hình",
    "đài", "tạp chí", "trường", "trường đại học", "trường cao đẳng", "trường trung cấp", "trường chính trị",
    "đại học", "bệnh viện", "trung tâm y tế", "ban chỉ đạo", "bcđ", "ban quản lý", "bql", "ban quản lý dự án",
    "ban chỉ huy", "bộ chỉ huy", "đoàn", "đội", "thanh tra", "kiểm toán", "ủy ban", "văn phòng", "hạt",
    "bảo tàng", "thư viện", "nhà xuất bản", "hợp tác xã", "kho bạc", "bảo hiểm", "thuế", "hải quan",
    "thông tấn xã", "khoa", "ngành", "vp", "cơ quan", "cảng", "lực lượng",
]);

/// Fields of departments, whole, so that `và`, commas and dashes in them end no name.
pub(super) static FIELDS: Table<&str, 1024> = Table::new(&[
    "nội vụ", "tài chính", "tư pháp", "y tế", "công thương", "xây dựng", "ngoại vụ", "ngoại giao", "công an",
    "quốc phòng", "du lịch", "dân tộc", "tôn giáo", "giáo dục và đào tạo", "giáo dục & đào tạo",
    "giáo dục - đào tạo", "giáo dục", "đào tạo", "gd & đt", "gdđt", "gd và đt", "gd - đt",
    "giáo dục và khoa học", "khoa học và công nghệ", "khoa học & công nghệ",
    "khoa học , công nghệ và môi trường", "khoa học công nghệ", "kh & cn", "khcn", "kh và cn",
    "nông nghiệp và môi trường", "nông nghiệp & môi trường", "nông nghiệp và phát triển nông thôn",
    "nông nghiệp & phát triển nông thôn", "nông nghiệp và ptnt", "nông nghiệp & ptnt", "nn & ptnt",
    "nn và ptnt", "nnptnt", "nn & mt", "nn và mt", "nnmt", "nông nghiệp", "tài nguyên và môi trường",
    "tài nguyên & môi trường", "tn & mt", "tn và mt", "tnmt", "tài nguyên môi trường", "môi trường",
    "thông tin và truyền thông", "thông tin & truyền thông", "tt & tt", "tttt", "tt và tt",
    "thông tin - truyền thông", "văn hóa và thông tin", "văn hóa - thông tin", "văn hóa – thông tin",
    "văn hóa thông tin", "vh & tt", "vhtt", "vh - tt", "văn hóa , thể thao và du lịch",
    "văn hóa thể thao và du lịch", "văn hóa - thể thao và du lịch", "văn hóa , thể thao & du lịch",
    "vh , tt & dl", "vhtt & dl", "vhttdl", "vh , tt và dl", "vhtt và dl", "văn hóa và thể thao",
    "văn hóa , thể thao", "văn hóa , thể thao và truyền thông", "văn hóa , thông tin và thể thao",
    "văn hóa - thông tin và thể thao", "văn hóa , thể thao - truyền thanh", "văn hóa , khoa học và thông tin",
    "văn hóa , thông tin và truyền thông", "văn hóa - xã hội", "văn hóa – xã hội", "văn hóa , xã hội",
    "văn hóa và xã hội", "văn hóa", "lao động - thương binh và xã hội", "lao động – thương binh và xã hội",
    "lao động , thương binh và xã hội", "lao động thương binh và xã hội", "lao động - tb & xh",
    "lao động - tbxh", "lđ - tb & xh", "lđtb & xh", "lđtbxh", "lđ , tb & xh", "lđ - tb và xh", "lđ - tbxh",
    "lao động", "kế hoạch và đầu tư", "kế hoạch & đầu tư", "kh & đt", "khđt", "kh và đt", "kế hoạch - đầu tư",
    "tài chính - kế hoạch", "tài chính – kế hoạch", "tài chính và kế hoạch", "tc - kh", "tckh",
    "kế hoạch - tài chính", "giao thông vận tải", "gtvt", "giao thông - vận tải", "giao thông công chính",
    "quy hoạch - kiến trúc", "quy hoạch kiến trúc", "quy hoạch và kiến trúc", "an toàn thực phẩm",
    "dân tộc và tôn giáo", "dân tộc - tôn giáo", "kinh tế", "kinh tế và hạ tầng",
    "kinh tế - hạ tầng", "kinh tế , hạ tầng và đô thị", "kinh tế hạ tầng", "hạ tầng và đô thị",
    "quản lý đô thị", "kinh tế ngân sách", "kinh tế - ngân sách", "pháp chế", "đô thị", "quốc gia",
    "chuyển đổi số", "công nghệ thông tin", "công nghệ thông tin và truyền thông", "cntt", "chuyên môn",
    "công tác đại biểu", "kiểm soát bệnh tật", "phát triển quỹ đất", "khuyến nông", "dịch vụ nông nghiệp",
    "dịch vụ việc làm", "giới thiệu việc làm", "dịch vụ tổng hợp", "học tập cộng đồng", "đăng kiểm xe cơ giới",
    "giám sát đầu tư cộng đồng", "giám sát đầu tư của cộng đồng", "quản lý trật tự đô thị", "kiểm tra trật tự đô thị", "trật tự đô thị",
    "văn hóa cộng đồng", "truyền thông cộng đồng", "hệ thống thông tin",
    "quản lý trật tự xây dựng", "quản lý trật tự xây dựng đô thị", "bảo vệ thực vật",
    "cảnh sát giao thông - trật tự", "cảnh sát giao thông – trật tự", "cảnh sát giao thông , trật tự", "trợ giúp pháp lý", "trợ giúp pháp lý nhà nước", "dịch vụ đấu giá tài sản", "thông tin",
    "truyền thông", "văn hóa và truyền thông", "văn hóa - thể thao", "xúc tiến đầu tư , thương mại và du lịch",
    "xúc tiến đầu tư - thương mại - du lịch", "xúc tiến đầu tư", "xúc tiến thương mại", "xúc tiến du lịch",
    "xúc tiến đầu tư và hỗ trợ doanh nghiệp", "xúc tiến thương mại và đầu tư",
    "xúc tiến thương mại , đầu tư và du lịch", "giáo dục nghề nghiệp", "giáo dục thường xuyên",
    "giáo dục nghề nghiệp - giáo dục thường xuyên", "chính trị", "dịch vụ công", "cung ứng dịch vụ công",
    "y tế dự phòng", "pháp y", "bảo trợ xã hội", "công tác xã hội", "lưu trữ", "lưu trữ lịch sử",
    "đo lường chất lượng", "tiêu chuẩn đo lường chất lượng", "tiêu chuẩn , đo lường , chất lượng", "kiểm lâm",
    "chăn nuôi và thú y", "trồng trọt và bảo vệ thực vật", "thủy lợi", "thủy sản", "thủy sản và kiểm ngư",
    "biển đảo và thủy sản", "phát triển nông thôn", "quản lý chất lượng nông lâm sản và thủy sản",
    "quản lý thị trường", "dân số", "bảo vệ môi trường", "an toàn vệ sinh thực phẩm",
    "quản lý đê điều và phòng , chống thiên tai", "thống kê", "thuế", "hải quan",
    "cảnh sát quản lý hành chính về trật tự xã hội", "chỉ đạo", "quản lý", "quản lý dự án đầu tư xây dựng",
    "quản lý dự án", "quản lý dự án đầu tư xây dựng công trình giao thông",
    "quản lý dự án đầu tư xây dựng các công trình giao thông", "dự án đầu tư xây dựng", "đầu tư xây dựng",
    "tuyên giáo", "tuyên giáo và dân vận", "dân vận", "tổ chức", "tổ chức thành ủy", "nội chính", "kiểm tra",
    "thi đua - khen thưởng", "thi đua , khen thưởng", "tiếp công dân", "văn hóa xã hội", "cơ yếu chính phủ",
    "thường trực", "thường vụ", "chấp hành", "chấp hành đảng bộ", "giám sát", "chỉ đạo chuyển đổi số",
    "chỉ đạo cải cách hành chính", "chỉ đạo các chương trình mục tiêu quốc gia",
    "phổ biến , giáo dục pháp luật", "phối hợp phổ biến , giáo dục pháp luật",
    "phối hợp phổ biến giáo dục pháp luật", "thi đua khen thưởng", "nông dân", "phụ nữ", "cựu chiến binh",
    "nhà báo", "luật gia", "khoa học và kỹ thuật", "các hội khoa học và kỹ thuật", "văn học nghệ thuật",
    "văn học - nghệ thuật", "luật sư", "chữ thập đỏ", "người cao tuổi", "doanh nhân trẻ", "doanh nghiệp",
    "doanh nghiệp nhỏ và vừa", "hợp tác xã", "cựu thanh niên xung phong", "người khuyết tật", "khuyến học",
    "nữ doanh nhân", "bảo vệ quyền lợi người tiêu dùng", "bảo vệ người tiêu dùng",
    "chế biến và xuất khẩu thủy sản", "các tổ chức hữu nghị", "thương mại điện tử", "phát thanh", "truyền hình",
    "phát thanh - truyền hình", "phát thanh và truyền hình", "phát thanh , truyền hình", "chính sách xã hội",
    "nhà nước", "phát triển", "đầu tư và phát triển", "quân sự", "bộ đội biên phòng", "biên phòng",
    "phòng thủ dân sự", "phòng chống thiên tai", "phòng chống thiên tai và tìm kiếm cứu nạn",
    "phòng , chống thiên tai và tìm kiếm cứu nạn", "bảo vệ và phát triển rừng", "hành chính - tổng hợp",
    "công tác", "ngang bộ", "mầm non", "dân tộc nội trú", "thanh niên", "chuyên trách", "dân quân tự vệ",
    "vũ trang", "kiểm ngư",
    "bầu cử", "ứng cử", "đề cử",
    "an toàn giao thông", "cảnh sát giao thông", "cảnh sát phòng cháy , chữa cháy và cứu nạn , cứu hộ",
    "cảnh sát phòng cháy chữa cháy và cứu nạn cứu hộ", "cảnh sát phòng cháy , chữa cháy và cứu hộ , cứu nạn",
    "cảnh sát pccc và cnch", "cảnh sát pccc & cnch", "cảnh sát điều tra tội phạm về ma túy",
    "cảnh sát điều tra tội phạm về trật tự xã hội", "quản lý xuất nhập cảnh",
    "an ninh mạng và phòng , chống tội phạm sử dụng công nghệ cao", "khí tượng thủy văn", "giám định y khoa",
    "giám sát , điều hành thông minh", "giám sát , điều hành đô thị thông minh",
    "giám sát và điều hành đô thị thông minh", "giống cây trồng , vật nuôi", "giống cây trồng - vật nuôi",
    "nạn nhân chất độc da cam / dioxin", "bảo trợ người khuyết tật và trẻ mồ côi",
    "bảo trợ người khuyết tật , trẻ mồ côi", "khai thác công trình thủy lợi",
    "quản lý khai thác công trình thủy lợi", "nghĩa vụ quân sự", "vì sự tiến bộ của phụ nữ",
    "vì sự tiến bộ phụ nữ", "nghiên cứu phát triển kinh tế - xã hội", "nghiên cứu phát triển kinh tế – xã hội",
    "quản lý vốn nhà nước tại doanh nghiệp", "khối các cơ quan", "khối các cơ quan và doanh nghiệp",
    "khối doanh nghiệp", "đầu tư xây dựng công trình giao thông", "đầu tư xây dựng các công trình giao thông",
    "đầu tư xây dựng công trình dân dụng và công nghiệp", "đầu tư xây dựng các công trình dân dụng và công nghiệp",
    "đầu tư xây dựng công trình nông nghiệp", "đầu tư xây dựng các công trình nông nghiệp",
    "đầu tư xây dựng công trình nông nghiệp và phát triển nông thôn",
    "đầu tư xây dựng các công trình nông nghiệp và phát triển nông thôn",
    "quản lý dự án đầu tư xây dựng công trình nông nghiệp",
    "quản lý dự án đầu tư xây dựng các công trình nông nghiệp", "dự trữ nhà nước", "hàng hải",
    "đường thủy nội địa", "đường bộ", "đường sắt", "cán sự đảng", "cán sự", "bảo vệ , chăm sóc sức khỏe cán bộ",
    "giáo dục quốc phòng và an ninh", "điều dưỡng người có công", "cấp cứu 115", "kiểm nghiệm",
    "kiểm nghiệm thuốc , mỹ phẩm , thực phẩm", "kiểm nghiệm thuốc - mỹ phẩm - thực phẩm", "môi trường đô thị",
    "công tác mặt trận", "thông tin duyên hải",
    "chính sách , chiến lược", "chương trình mục tiêu quốc gia", "các chương trình mục tiêu quốc gia",
    "nghệ thuật truyền thống", "văn hóa - khoa học và thông tin", "văn hóa – khoa học và thông tin",
    "văn hóa - khoa học - thông tin",
    "quản trị - thiết bị", "quản trị – thiết bị", "quản trị thiết bị", "hành chính – tổng hợp", "công tác sinh viên",
    "công tác học sinh , sinh viên", "kiểm soát thanh toán bhxh , bhyt điện tử", "thực hiện chính sách bhxh",
    "thực hiện chính sách bhyt", "thực hiện chính sách bảo hiểm xã hội", "thực hiện chính sách bảo hiểm y tế",
    "biên phòng cửa khẩu", "biên phòng cửa khẩu quốc tế", "cảnh sát điều tra tội phạm về kinh tế , ma túy",
    "cảnh sát điều tra tội phạm về kinh tế và ma túy", "cảnh sát điều tra tội phạm về hình sự , kinh tế , ma túy",
    "lao động - việc làm", "lao động – việc làm", "lao động và việc làm", "việc làm - an toàn lao động",
    "việc làm – an toàn lao động", "trẻ em và bình đẳng giới", "trẻ em - bình đẳng giới", "thông tin xúc tiến du lịch",
    "thông tin , xúc tiến du lịch", "thông tin - xúc tiến du lịch", "thông tin và xúc tiến du lịch",
    "quản lý xây dựng và hạ tầng", "quản lý đầu tư xây dựng", "quản lý hạ tầng kỹ thuật", "quản lý hạ tầng giao thông",
    "quản lý kết cấu hạ tầng", "quản lý kết cấu hạ tầng giao thông", "quản lý đường bộ", "cảnh sát giao thông đường bộ",
    "cảnh sát giao thông đường thủy", "đầu tư xây dựng công trình", "dự án đầu tư xây dựng công trình",
    "quản lý dự án đầu tư xây dựng công trình", "công nghệ thông tin tài nguyên và môi trường",
    "công nghệ thông tin nông nghiệp và môi trường", "công nghệ thông tin địa lý", "thông tin tài nguyên và môi trường",
    "thông tin nông nghiệp và môi trường", "kiểm nghiệm thuốc", "quan trắc môi trường", "quan trắc tài nguyên và môi trường",
    "quan trắc nông nghiệp và môi trường",
]);

/// The members of collectives: các sở, ban, ngành; các cơ quan, đơn vị, địa phương.
pub(super) static COLLECTIVES: Table<&str, 256> = Table::new(&[
    "sở", "bộ", "ban", "ngành", "phòng", "phòng ban", "cơ quan", "đơn vị", "tổ chức", "tổ chức hội", "tổ chức công đoàn", "địa phương", "đoàn thể",
    "hội", "hội đoàn thể", "hội quần chúng", "hội đặc thù", "hiệp hội", "hiệp hội ngành nghề", "doanh nghiệp",
    "hợp tác xã", "htx", "tổ hợp tác", "lực lượng", "trường", "trường học", "trường đại học", "đại học",
    "cao đẳng", "trung cấp", "viện nghiên cứu", "học viện", "viện", "trung tâm", "cơ sở giáo dục", "cơ sở y tế",
    "cơ sở đào tạo", "cơ sở giáo dục nghề nghiệp", "cơ sở giáo dục đại học", "xã", "phường", "thị trấn",
    "đặc khu", "huyện", "quận", "thị xã", "thành phố", "tỉnh", "cấp", "cấp ủy", "cấp ủy đảng", "chính quyền",
    "chính quyền địa phương", "mặt trận", "cán bộ", "công chức", "viên chức", "công ty", "tổng công ty",
    "tập đoàn", "ngân hàng", "tổ chức tín dụng", "chi cục", "cục", "vụ", "thành viên", "thành viên ban chỉ đạo",
    "nhà thầu", "chủ đầu tư", "nhà đầu tư", "bộ phận", "khoa", "bệnh viện", "đảng ủy", "thôn", "khu phố",
    "tổ dân phố", "ban quản lý", "ban quản lý dự án", "hội nghề nghiệp", "chuyên gia", "nhà khoa học",
    "đồn biên phòng", "văn phòng", "chi nhánh", "chi bộ", "đảng bộ", "cấp hội", "ban chỉ đạo", "tiểu ban",
    "hộ kinh doanh", "nhà mạng", "phòng chức năng", "phòng chuyên môn", "ubnd", "tòa soạn",
    "trạm y tế", "khu dân cư", "ấp", "xóm", "cá nhân", "nhà máy", "cơ sở sản xuất", "hộ sản xuất", "chủ rừng", "chủ cơ sở", "chủ hộ", "chủ cửa hàng",
    "chủ nhà trọ", "chủ vật nuôi", "chủ trang trại", "chủ doanh nghiệp", "chủ phương tiện", "chủ tàu",
    "chủ công trình", "chủ nguồn thải", "cơ sở khám bệnh , chữa bệnh", "cơ sở khám , chữa bệnh",
    "cơ sở khám chữa bệnh", "cơ sở trợ giúp xã hội", "cơ sở cai nghiện ma túy", "chủ đầu tư các dự án",
    "chủ đầu tư dự án", "bệnh viện tuyến tỉnh", "bệnh viện tuyến huyện", "bệnh viện tuyến trung ương",
    "tập thể", "cơ sở kcb", "cơ sở kcb bhyt", "thành viên tiểu ban", "thành viên đoàn kiểm tra", "chủ thể ocop",
    "ủy viên ban chỉ đạo", "thành viên ban chỉ đạo phụ trách địa bàn", "thành viên ban chỉ đạo phụ trách lĩnh vực",
    "đơn vị nghiệp vụ", "cơ quan nghiệp vụ", "doanh nghiệp du lịch", "doanh nghiệp nông nghiệp", "hợp tác xã nông nghiệp", "htx nông nghiệp",
]);

/// Collectives that may stand without a quantifier and begin a name.
pub(super) static BARE: Table<&str> = Table::new(&[
    "sở", "cơ quan", "đơn vị", "doanh nghiệp", "cán bộ", "công chức", "viên chức", "chính quyền", "cấp ủy",
    "lực lượng", "bộ phận", "chủ đầu tư", "nhà đầu tư", "nhà thầu", "hợp tác xã", "địa phương", "tổ chức",
    "đoàn thể", "ban quản lý", "tập đoàn", "thành viên", "cơ sở giáo dục", "cơ sở y tế", "chủ rừng",
    "chủ cơ sở", "chủ hộ", "chủ trang trại", "chủ doanh nghiệp", "chủ phương tiện", "chủ tàu", "chủ công trình",
    "chủ nguồn thải",
    "chủ đầu tư các dự án", "chủ đầu tư dự án",
    "ủy viên ban chỉ đạo",
]);

/// What narrows a body down: có liên quan, chuyên môn, sự nghiệp công lập.
pub(super) static QUALIFIERS: Table<&str, 512> = Table::new(&[
    "chuyên trách phòng , chống ma túy", "chuyên trách phòng , chống tội phạm", "chủ quản dữ liệu",
    "xây dựng và kinh doanh hạ tầng khu công nghiệp",
    "hạ tầng khu công nghiệp", "hạ tầng kcn", "kinh doanh hạ tầng", "kinh doanh hạ tầng khu công nghiệp",
    "hạ tầng cụm công nghiệp", "hạ tầng các khu công nghiệp", "hạ tầng các cụm công nghiệp", "hạ tầng các kcn", "điện lực", "thứ cấp", "đóng trên địa bàn", "tham mưu giúp việc",
    "tham mưu , giúp việc", "sản xuất", "chế biến", "kinh doanh", "kinh doanh bất động sản", "xuất khẩu hàng hóa", "thương mại", "dịch vụ",
    "phân phối", "thu mua", "trong hệ thống chính trị", "trên địa bàn", "tối cao", "nhân dân tối cao", "có liên quan",
    "liên quan", "liên quan khác", "có liên quan khác", "chức năng", "chức năng liên quan", "chuyên môn",
    "trực thuộc", "trực thuộc sở", "trực thuộc trung ương", "chuyên trách", "báo chí", "thông tấn",
    "thông tấn , báo chí", "thông tin", "thông tin và truyền thông", "thông tin , truyền thông",
    "thông tin truyền thông", "thông tin đại chúng", "truyền thông", "truyền thông đại chúng", "tuyên truyền",
    "bưu chính", "viễn thông", "công nghệ số", "công nghệ thông tin", "hành chính", "hành chính nhà nước",
    "nhà nước", "sự nghiệp", "sự nghiệp công", "sự nghiệp công lập", "công lập", "ngoài công lập", "chính trị",
    "chính trị - xã hội", "chính trị – xã hội", "chính trị xã hội", "ct - xh", "xã hội", "xã hội - nghề nghiệp",
    "xã hội nghề nghiệp", "nghề nghiệp", "thành viên", "khác", "còn lại", "nêu trên", "trên", "ngang bộ",
    "thuộc chính phủ", "thuộc phạm vi quản lý", "thuộc quyền quản lý", "quản lý nhà nước", "quản lý",
    "trung ương", "tw", "cùng cấp", "ngành dọc", "chủ quản", "đầu mối", "tư vấn", "có thẩm quyền", "thẩm quyền",
    "có chức năng", "đảng", "nhân dân", "dân cử", "tư pháp", "tố tụng", "tiến hành tố tụng", "thường trực",
    "quần chúng", "kinh tế", "tôn giáo", "khoa học", "nghiên cứu", "đào tạo", "khoa học và công nghệ",
    "đại học", "cao đẳng", "mầm non", "phổ thông", "tiểu học", "trung học", "giáo dục", "y tế", "chuyên ngành",
    "vũ trang", "công an", "quân đội", "dân quân", "tín dụng", "đoàn thể", "cơ sở", "trong và ngoài nước",
    "ngoài nước", "trong nước", "quốc tế", "nước ngoài", "việt nam", "đại diện", "độc lập", "lãnh đạo",
    "phụ trách", "tài trợ", "bảo trợ", "nhà thầu", "không chuyên trách", "đồng hành", "đăng ký", "ngành",
    "thụ hưởng", "sử dụng đất", "sử dụng ngân sách", "dự toán", "xuất khẩu", "bưu chính công ích", "hạ tầng",
    "phát thanh", "truyền hình", "lữ hành", "vận tải", "thi công", "lân cận", "giáp ranh",
    "nội chính", "phi chính phủ", "hành nghề công chứng", "lực lượng vũ trang", "dân quân tự vệ",
    "kiểm lâm", "lâm nghiệp", "thủy nông", "cung cấp dịch vụ", "cung cấp dịch vụ bưu chính",
    "cung cấp dịch vụ viễn thông", "cung cấp dịch vụ công nghệ thông tin", "cung cấp dịch vụ internet",
    "cung ứng dịch vụ", "tham mưu quản lý ngành , lĩnh vực", "quản lý ngành , lĩnh vực", "quản lý chuyên ngành",
    "quản lý cấp trên",
    "thuộc và trực thuộc", "thcs", "thpt", "trung học cơ sở", "trung học phổ thông", "mẫu giáo",
    "mn", "th", "th & thcs", "th và thcs", "th - thcs", "th – thcs", "th , thcs", "thcs & thpt", "thcs và thpt",
    "liên ngành", "thành viên của mặt trận", "thành viên của mặt trận tổ quốc", "thành viên của mặt trận tổ quốc việt nam",
    "thành viên của mttq", "thành viên của mttq việt nam", "thành viên mặt trận", "thành viên mặt trận tổ quốc",
    "thành viên mttq",
]);

/// Adjectival verbs after which a body is still being described: cơ quan chủ trì, được giao nhiệm vụ.
pub(super) static CHARGES: Table<&str> = Table::new(&[
    "chủ trì", "được giao", "được giao nhiệm vụ", "được giao chủ trì", "được giao chủ trì thực hiện",
    "được phân công", "được phân công nhiệm vụ", "được phân công chủ trì", "được phân công chủ trì thực hiện",
    "được giao thực hiện", "được giao chủ trì nhiệm vụ", "được giao chủ trì thực hiện nhiệm vụ",
    "được phân công chủ trì thực hiện nhiệm vụ", "được phân công thực hiện nhiệm vụ",
    "được giao thực hiện nhiệm vụ", "được giao thực hiện các nhiệm vụ",
    "được giao chủ trì thực hiện các nhiệm vụ", "được giao nhiệm vụ chủ trì", "được giao chủ trì các nhiệm vụ",
    "chủ trì thực hiện nhiệm vụ", "chủ trì thực hiện", "chủ trì dự án", "chủ trì nhiệm vụ",
    "chủ trì dự án thành phần", "chủ trì chương trình", "trực tiếp giải quyết tthc",
    "trực tiếp giải quyết thủ tục hành chính", "thực hiện nhiệm vụ", "chủ trì nội dung thành phần",
    "có tên trong kế hoạch", "có tên trong kế hoạch này",
    "được lựa chọn", "được chỉ định", "được ủy quyền",
]);

/// Where a charge is written down.
pub(super) static CHARGED_BY: Table<&str> = Table::new(&[
    "tại kế hoạch này", "tại kế hoạch", "trong kế hoạch này", "trong kế hoạch", "theo kế hoạch này",
    "theo kế hoạch", "thuộc kế hoạch", "tại chương trình này", "tại quyết định này", "tại phụ lục",
    "tại phụ lục kèm theo", "tại phụ lục kèm theo kế hoạch", "tại phụ lục kèm theo kế hoạch này", "tại các phụ lục kèm theo",
    "tại phụ lục ban hành kèm theo", "tại phụ lục ban hành kèm theo kế hoạch này",
    "thuộc chương trình", "tại đề án này", "tại mục này",
]);

/// Units of government, after which a proper name may follow.
pub(super) static UNITS: Table<&str> = Table::new(&[
    "tỉnh", "thành phố", "tp", "tp .", "t .", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đặc khu",
    "liên huyện", "liên xã", "khu vực", "vùng", "cấp tỉnh", "cấp thành phố", "cấp huyện", "cấp xã", "cấp trên", "cấp dưới", "cấp mình",
    "cấp trung ương", "cấp cơ sở", "các cấp", "các cấp hội", "trung ương", "tw", "địa phương", "cấp quận",
    "cấp phường", "quốc gia", "thôn", "tổ dân phố", "khu phố", "khu dân cư", "ấp", "bản", "tỉnh ủy", "thành ủy", "huyện ủy",
    "đảng ủy", "quân khu", "thủ đô", "cơ sở", "bộ", "ngành",
]);

/// What joins a body and its place.
pub(super) static PLACED: Table<&str> = Table::new(&[
    "của", "thuộc", "ở", "trên địa bàn", "trên địa bàn toàn", "đóng trên địa bàn", "đứng chân trên địa bàn",
    "hoạt động trên địa bàn", "trú đóng trên địa bàn", "trên toàn", "toàn", "trong", "nơi", "tại", "địa bàn",
    "ven biển", "đóng chân trên địa bàn",
]);

/// Verbs and other words that begin what a body does, and so end its name.
pub(super) static VERBS: Table<&str, 1024> = Table::new(&[
    "tham mưu", "tổ chức", "triển khai", "hướng dẫn", "xây dựng", "chủ trì", "phối hợp", "chủ động", "tích cực",
    "thường xuyên", "định kỳ", "trực tiếp", "tiếp tục", "tăng cường", "đẩy mạnh", "nâng cao", "kịp thời",
    "khẩn trương", "nghiêm túc", "nghiêm chỉnh", "quán triệt", "thực hiện", "rà soát", "kiểm tra", "thanh tra",
    "giám sát", "đôn đốc", "theo dõi", "tổng hợp", "báo cáo", "đề xuất", "kiến nghị", "nghiên cứu", "ban hành",
    "trình", "căn cứ", "theo", "trong", "trên cơ sở", "chịu", "có trách nhiệm", "có nhiệm vụ", "có văn bản",
    "có kế hoạch", "có giải pháp", "có ý kiến", "phải", "cần", "sẽ", "cùng", "đảm bảo", "bảo đảm", "bố trí",
    "cân đối", "phân bổ", "phân công", "chỉ đạo", "lãnh đạo", "quản lý", "sử dụng", "khai thác", "cung cấp",
    "cung ứng", "cập nhật", "đăng tải", "đưa tin", "tuyên truyền", "phổ biến", "vận động", "huy động", "đầu tư",
    "hỗ trợ", "tạo điều kiện", "tham gia", "tiến hành", "lập", "lựa chọn", "thẩm định", "phê duyệt", "thẩm tra",
    "quyết định", "xem xét", "giải quyết", "xử lý", "tháo gỡ", "tiếp nhận", "phản ánh", "gửi", "đăng ký",
    "phát động", "phát huy", "phát triển", "duy trì", "đổi mới", "hoàn thiện", "hoàn thành", "đánh giá",
    "xác định", "xác nhận", "thống nhất", "thống kê", "lồng ghép", "khảo sát", "điều tra", "truy tố", "xét xử",
    "đấu tranh", "phát hiện", "ngăn chặn", "phòng ngừa", "bắt giữ", "tập trung", "chú trọng", "quan tâm",
    "ưu tiên", "khuyến khích", "thúc đẩy", "mở rộng", "thu hút", "kêu gọi", "xúc tiến", "kết nối", "tích hợp",
    "chia sẻ", "số hóa", "chuẩn hóa", "điện tử hóa", "vận hành", "ứng dụng", "áp dụng", "đào tạo", "bồi dưỡng",
    "tập huấn", "thông báo", "thông tin", "công bố", "công khai", "niêm yết", "cụ thể hóa", "thể chế hóa",
    "sơ kết", "tổng kết", "khen thưởng", "biểu dương", "nhân rộng", "nêu cao", "đề cao", "gương mẫu", "cam kết",
    "cắt giảm", "đơn giản hóa", "tiết kiệm", "chấn chỉnh", "khắc phục", "thành lập", "kiện toàn", "sắp xếp",
    "tuyển dụng", "luân chuyển", "giao", "yêu cầu", "đề nghị", "để", "nhằm", "về", "khi", "nếu", "là", "thì",
    "mà", "như", "nhất là", "với", "từ", "đến", "qua", "thông qua", "bằng", "do", "vì", "hằng", "hàng", "trước",
    "sau", "đồng thời", "ngoài", "được", "bị", "đã", "đang", "không", "nâng", "giữ", "làm", "lấy", "tự",
    "xác lập", "đưa", "mời", "giúp", "giảm", "tăng", "đối với", "chấp hành", "chuẩn bị", "trang bị",
    "kiểm soát", "bảo vệ", "điều phối", "điều hành", "cử", "tìm kiếm", "tìm hiểu", "thiết lập", "thiết kế",
    "đón", "tiếp cận", "góp ý", "hiệp y", "rút kinh nghiệm", "xây", "nắm", "tư vấn", "soạn", "soạn thảo", "dự thảo",
    "tổng rà soát", "sửa đổi", "bổ sung", "đề ra", "tuân thủ", "thu thập", "phân tích", "dự báo", "cảnh báo",
    "tạo", "hợp tác", "liên hệ", "liên kết", "trao đổi", "thỏa thuận", "ký kết", "ký", "giới thiệu", "quảng bá",
    "thường trực tham mưu", "chuyển", "chuyển giao", "chuyển đổi", "thống", "nhắc nhở", "giáo dục", "xếp loại",
    "công nhận", "lưu trữ", "bàn giao", "thu", "chi", "lên", "ra", "phân cấp", "ủy quyền", "phân tách", "bàn",
    "tận dụng", "đa dạng hóa", "chăm lo", "đồng hành", "hưởng ứng", "quy định", "nhận", "trả", "mở", "đặt",
    "thuê", "mua sắm", "nhập", "kê khai", "nộp", "kiểm kê", "kiểm định", "giới", "xuất", "bám sát",
    "lấy ý kiến", "tổ", "chủ", "còn", "cũng", "vẫn", "khẳng định", "thí điểm", "bình quân", "hiện", "dự kiến",
    "nghiệm thu", "quyết toán", "thanh toán", "giải ngân", "điều chỉnh", "đóng góp", "phát sóng", "viết", "xem",
    "tôn trọng", "tổng", "giải trình", "phân tán", "ghi nhận", "dự", "dành", "rèn luyện", "phấn đấu",
    "quyết tâm", "chung tay", "tiên phong", "vào cuộc", "nhận thức", "thấy", "hiểu", "đạt", "gắn", "đồng",
    "thẩm", "xin", "chú ý", "lưu ý", "nghiêm", "mỗi", "kiên quyết", "siết chặt", "ngăn ngừa", "cải thiện",
    "cải cách", "cải tiến", "củng cố", "khơi dậy", "kế thừa", "khôi phục", "phục hồi", "gìn giữ", "bảo tồn",
    "tôn tạo", "ghi", "in", "phát hành", "xuất bản", "biên soạn", "biên tập", "quay", "chụp",
    "phản hồi", "khai báo", "thu gom", "thu mua", "tuần tra", "ứng trực", "sơ tán", "di dời", "phân luồng",
    "điều tiết", "truy quét", "cưỡng chế", "trưng bày", "biểu diễn", "xét nghiệm", "điều trị", "sửa chữa",
    "lắp đặt", "duy tu", "nạo vét", "cải tạo", "giải phóng", "bồi thường", "trao tặng", "thăm hỏi", "ghi chép",
    "mở thêm",
    "chọn ra", "trao", "giảng dạy", "nhận xét", "chấm điểm",
]);

/// Adverbs and joint acts between `phối hợp` and with whom.
pub(super) static TOGETHER: Table<&str> = Table::new(&[
    "chặt chẽ", "đồng bộ", "thường xuyên", "hiệu quả", "có hiệu quả", "tốt", "kịp thời", "nhịp nhàng",
    "tích cực", "chủ động", "thống nhất", "toàn diện", "trao đổi thông tin", "cung cấp thông tin",
    "trao đổi , cung cấp thông tin", "cung cấp , trao đổi thông tin", "chia sẻ thông tin", "trao đổi",
    "hợp tác", "liên kết", "liên thông", "làm việc", "nhuần nhuyễn", "ăn ý", "có trách nhiệm", "liên ngành",
    "công tác", "hơn nữa", "sâu rộng", "liên tục", "trực tiếp", "ngay", "tham gia",
]);
