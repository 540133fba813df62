//! Units of ministries, whose names tell more than a field does (`Vụ Tổ chức cán bộ`, `Cục Quản lý, giám sát bảo hiểm`), whose
//! the units of a body are (`các đơn vị thuộc Bộ`), and the seasons of crops, which begin like units (`Vụ Đông Xuân`).

use super::lexicon::{FIELDS, QUALIFIERS, VERBS};
use super::phrase::Phrase;
use super::tasks::is_task;
use crate::extract::phrases::Table;

/// The last words of the heads of such units: `vụ`, `cục`, `chi cục`, `phòng`, `trung tâm`.
const HEADS: [&str; 4] = ["vụ", "cục", "phòng", "tâm"];

/// What such units are named for where a verb, a comma or everyday words stand in the name. Behind their capital these words are
/// the name's own; in small letters they are what somebody does.
#[rustfmt::skip]
static KNOWN: Table<&str, 256> = Table::new(&[
    "an toàn bức xạ và hạt nhân", "bảo hiểm y tế", "bảo tồn thiên nhiên và đa dạng sinh học", "biến đổi khí hậu", "bổ trợ tư pháp",
    "các định chế tài chính", "các vấn đề chung về xây dựng pháp luật", "cải cách hành chính", "chất lượng , chế biến và phát triển thị trường",
    "chính quyền địa phương", "chính sách thương mại đa biên", "chính sách tiền tệ", "công chức - viên chức", "công chức – viên chức",
    "công nghiệp công nghệ thông tin", "đào tạo , bồi dưỡng cán bộ , công chức", "đào tạo bồi dưỡng cán bộ , công chức",
    "đăng ký quốc gia giao dịch bảo đảm và bồi thường nhà nước", "đăng ký và dữ liệu thông tin đất đai", "đầu tư nước ngoài",
    "điều tiết điện lực", "đổi mới sáng tạo", "giám sát và thẩm định đầu tư", "giám sát bảo hiểm", "giáo dục dân tộc", "giáo dục đại học",
    "giáo dục mầm non", "giáo dục phổ thông", "giáo dục quốc phòng và an ninh", "giáo dục thể chất", "giáo dục tiểu học",
    "giáo dục trung học", "hành chính tư pháp", "học sinh , sinh viên", "hợp tác quốc tế", "kế hoạch và quản lý tài chính",
    "kế hoạch , tài chính và quản lý doanh nghiệp", "kiểm soát thủ tục hành chính", "kiểm tra văn bản và quản lý xử lý vi phạm hành chính",
    "kiểm tra văn bản và tổ chức thi hành pháp luật", "kiểm tra văn bản quy phạm pháp luật", "kinh tế - quản lý đầu tư xây dựng",
    "kinh tế đối ngoại", "kinh tế hợp tác", "kinh tế hợp tác và phát triển nông thôn", "kinh tế số", "kinh tế số và xã hội số",
    "kinh tế tập thể", "kinh tế tập thể và tư nhân", "kỹ thuật an toàn và môi trường công nghiệp", "nghệ thuật biểu diễn",
    "nhà giáo và cán bộ quản lý giáo dục", "pháp luật dân sự - kinh tế", "pháp luật dân sự – kinh tế", "pháp luật hình sự - hành chính",
    "pháp luật hình sự – hành chính", "pháp luật quốc tế", "phát thanh , truyền hình và thông tin điện tử",
    "phát triển doanh nghiệp tư nhân và kinh tế tập thể", "phát triển đô thị", "phát triển thị trường nước ngoài",
    "phát triển thị trường trong nước", "phòng , chống hiv / aids", "phòng , chống rửa tiền", "phòng , chống tệ nạn xã hội",
    "phòng chống tệ nạn xã hội", "phòng vệ thương mại", "quan hệ lao động và tiền lương", "quản lý , giám sát bảo hiểm",
    "quản lý , giám sát chính sách thuế , phí và lệ phí", "quản lý , giám sát kế toán , kiểm toán", "quản lý đấu thầu", "quản lý đầu tư",
    "quản lý đăng ký kinh doanh", "quản lý đầu tư xây dựng", "quản lý xây dựng và hạ tầng", "quản lý hạ tầng kỹ thuật",
    "quản lý hạ tầng giao thông", "quản lý kết cấu hạ tầng", "quản lý kết cấu hạ tầng giao thông", "quan trắc môi trường",
    "quan trắc tài nguyên và môi trường", "quan trắc nông nghiệp và môi trường", "thông tin tài nguyên và môi trường",
    "thông tin nông nghiệp và môi trường", "kiểm nghiệm thuốc", "quản lý khám , chữa bệnh", "quản lý và phát triển thị trường trong nước", "quản lý y , dược cổ truyền",
    "sở hữu trí tuệ", "tiết kiệm năng lượng và phát triển bền vững", "thông tin cơ sở và thông tin đối ngoại", "thông tin đối ngoại",
    "tổ chức - biên chế", "tổ chức - cán bộ", "tổ chức – cán bộ", "tổ chức , cán bộ", "tổ chức cán bộ", "tổ chức phi chính phủ",
    "tổ chức và biên chế", "văn hóa cơ sở , gia đình và thư viện", "xuất bản , in và phát hành", "xuất nhập khẩu",
    "xử lý vi phạm hành chính và theo dõi thi hành pháp luật",
]);

/// Verbs that begin no name of a unit, though they may be written with a capital behind its head.
const NO_NAMES: [&str; 3] = ["chủ", "phối", "có"];

/// The seasons of crops, and what makes of their words a name: `Vụ Đông Bắc Á`, `Vụ Thu hút đầu tư`.
const SEASONS: [&str; 6] = ["xuân", "hè", "thu", "đông", "mùa", "chiêm"];
const NO_SEASON: [&str; 6] = ["hút", "chi", "ngân", "nhập", "hồi", "thuế"];

/// The bodies that a unit may be of, where only the sort of the body is told: `các đơn vị thuộc | Bộ`.
static OWNERS: Table<&str, 8> = Table::new(&["bộ", "sở", "cục", "chi cục", "tổng cục"]);
static OWNING: Table<&str, 8> = Table::new(&["trực thuộc", "thuộc", "thuộc và trực thuộc", "thuộc , trực thuộc", "của"]);

/// Those of whom such a body has several, before `thuộc`: none of them is a place or a matter.
static OWNED: Table<&str, 32> = Table::new(&[
    "đơn vị",
    "cơ quan",
    "tổ chức",
    "phòng",
    "phòng ban",
    "ban",
    "vụ",
    "cục",
    "chi cục",
    "trung tâm",
    "viện",
    "trường",
    "sự nghiệp",
    "công lập",
    "chức năng",
    "chuyên môn",
    "nghiệp vụ",
    "bệnh viện",
    "văn phòng",
    "thanh tra",
]);

/// What else stands beside `Bộ` in small letters whose the units are as well: `thuộc Bộ, ngành`, `thuộc Bộ và địa phương`.
const OTHER_OWNERS: [&str; 5] = ["ngành", "ban", "địa", "tỉnh", "thành"];

/// Verbs that in small letters may go on with the name of an office: `Cục | điều tra hình sự`.
const NAMED_FOR: [&str; 12] = ["điều", "đăng", "thi", "bảo", "phát", "hợp", "xúc", "đầu", "phòng", "xuất", "tổng", "kết"];

/// Where the known name of a unit ends that begins in a capital behind a head, or behind what joins it to another.
pub(super) fn known(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let end = (phrase.capital(at) || phrase.shout()).then(|| phrase.past(at, &KNOWN)).flatten();
    // `Phòng Kinh tế | số hóa hồ sơ`, `Phòng Kinh tế | tập thể dục`: the last word is half of another.
    let half = |end: usize| phrase.any(end, &["hóa", "dục"]) || phrase.is(end - 1, "số") && phrase.is(end, "lượng");
    // `Phòng Kinh tế | hợp tác với …`, `Phòng Tổ chức cán bộ | đi kiểm tra`: what it does.
    let acts = |end: usize| {
        phrase.is(end - 1, "tác") && phrase.any(end, &["với", "xã", "cùng"]) || phrase.is(end - 1, "bộ") && phrase.is(end, "đi")
    };
    // `Phòng Tổ chức, cán bộ các khoa`: the staff of others.
    let others = |end: usize| phrase.phrase(at, "tổ chức , cán bộ") == Some(end) && phrase.letters(end) && !phrase.begins(end, &VERBS);
    // `Phòng Giáo dục tiểu học | và trung học cơ sở`
    let joined = |end: usize| phrase.is(at, "giáo") && phrase.is(end, "và") && !phrase.capital(end + 1);
    end.filter(|&end| !half(end) && !acts(end) && !others(end) && !joined(end))
}

/// Where the field of a unit ends whose head ends before a word, if it is a known one: `Vụ | Tổ chức cán bộ |`.
pub(super) fn field(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    is_headed(phrase, at).then(|| known(phrase, at)).flatten()
}

/// Where the verb ends that begins a proper name behind the head of a unit: `Cục | Đăng ký | …`; a capital begins no task there.
pub(super) fn verb(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let named = is_headed(phrase, at) && phrase.capital(at) && !phrase.any(at, &NO_NAMES);
    named.then(|| phrase.past(at, &VERBS)).flatten()
}

/// Whether the field of a unit says only how, so that small words behind it say what: `Cục Phát triển | thị trường`.
pub(super) fn goes_on(phrase: &Phrase<'_, '_>, start: usize, end: usize) -> bool {
    is_headed(phrase, start) && phrase.capital(start) && phrase.phrase(start, "phát triển") == Some(end)
}

fn is_headed(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|head| phrase.any(head, &HEADS))
}

/// Whether behind `vụ` the season of a crop stands, and no unit: `Vụ | Đông Xuân`, `Vụ | Mùa phấn đấu …`.
pub(super) fn is_season(phrase: &Phrase<'_, '_>, head: usize) -> bool {
    if !phrase.is(head.wrapping_sub(1), "vụ") || !phrase.any(head, &SEASONS) {
        return false;
    }
    let dash = |at: usize| phrase.any(at, &["-", "–"]) && phrase.any(at + 1, &SEASONS);
    let mut end = head + 1;
    while phrase.any(end, &SEASONS) || dash(end) {
        end += 1;
    }
    let next = if phrase.any(end, &["-", "–", "&"]) { end + 1 } else { end };
    // `Vụ Xuân | UBND các xã gieo cấy …`: who acts in it.
    let named = phrase.capital(next) && phrase.names_place(next);
    let shouted = phrase.shout() && phrase.any(end, &["bắc", "nam", "á"]);
    !named && !shouted && !phrase.any(end, &NO_SEASON)
}

/// Where the units of a body end of which only its sort is told: `các đơn vị | thuộc Bộ`, `các phòng | trực thuộc Sở`.
/// A mark, a joint, a further qualifier or what they do follows; other words go on with the name of the body, or with another
/// matter (`thuộc thẩm quyền`), and other owners in small letters make of it any of many (`thuộc Bộ, ngành`).
pub(super) fn owned(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let body = phrase.past(at, &OWNING)?;
    if !(phrase.capital(body) || phrase.shout()) || OWNED.read_before(phrase, at).is_none() {
        return None;
    }
    let mut end = phrase.past(body, &OWNERS)?;
    // `trực thuộc Cục, | Chi cục`; `thuộc Bộ, | Sở Y tế` goes on with another body.
    let other = |at: usize| phrase.past(at + 1, &OWNERS).filter(|&end| phrase.capital(at + 1) && !phrase.capital(end));
    if let Some(further) = phrase.any(end, &[",", "và"]).then(|| other(end)).flatten() {
        end = further;
    }
    if phrase.any(end, &[",", "và", "/", "-"]) {
        let next = if phrase.is(end, ",") && phrase.is(end + 1, "và") { end + 2 } else { end + 1 };
        let other = !phrase.capital(next) && phrase.any(next, &OTHER_OWNERS) || phrase.phrase(next, "cơ quan ngang").is_some();
        return (!other).then_some(end);
    }
    let acts = || is_task(phrase, end) || phrase.begins(end, &VERBS) && !phrase.begins(end, &FIELDS) && !phrase.any(end, &NAMED_FOR);
    let qualified = || phrase.past(end, &QUALIFIERS).is_some_and(|next| phrase.any(next - 1, &["quan", "khác", "lại"]));
    let small = !phrase.capital(end);
    (!phrase.letters(end) || small && (qualified() || acts())).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{coordinating, lead};
    use super::super::{heading, list_into, names_in};
    use crate::words::Words;

    fn headed(title: &str) -> String {
        names_in(title, &heading(&Words::new(title)).lead)
    }

    fn cell(text: &str) -> String {
        let mut found = Vec::new();
        list_into(&Words::new(text), &mut found);
        names_in(text, &found)
    }

    #[test]
    fn a_season_is_no_unit() {
        for title in ["Vụ Đông Xuân", "Vụ Xuân", "Vụ Mùa", "VỤ MÙA", "Vụ Hè Thu", "Vụ Đông - Xuân", "Vụ Chiêm xuân", "Vụ Xuân 2027"]
        {
            assert_eq!(headed(title), "", "{title}");
        }
        for text in [
            "Vụ Xuân: Gieo cấy 200 ha lúa.",
            "Vụ Đông Xuân gieo cấy 200 ha.",
            "Vụ Đông Xuân 2026 - 2027 gieo cấy 200 ha.",
            "Vụ Mùa phấn đấu gieo cấy 100 ha.",
            "Vụ Chiêm xuân tập trung lấy nước.",
            "Vụ Hè - Thu chủ động nguồn nước.",
            "Các vụ Xuân, Hè Thu tập trung lấy nước.",
        ] {
            assert_eq!(lead(text), "", "{text}");
        }
        for name in ["Vụ Pháp chế", "Vụ Đông Bắc Á", "Vụ Đông Nam Á - Nam Thái Bình Dương", "Vụ Thu ngân sách"] {
            assert_eq!(headed(name), name);
            assert_eq!(lead(&format!("{name} rà soát hồ sơ.")), name);
        }
    }

    #[test]
    fn the_units_of_a_body_of_which_the_sort_is_told() {
        for name in [
            "Các đơn vị thuộc Bộ",
            "Các đơn vị trực thuộc Bộ",
            "Các đơn vị của Bộ",
            "Các phòng thuộc Sở",
            "Các Vụ, Cục thuộc Bộ",
            "Các đơn vị sự nghiệp thuộc Bộ",
            "Thủ trưởng các cơ quan, đơn vị thuộc Bộ",
            "Các đơn vị thuộc Bộ có liên quan",
            "Các đơn vị thuộc Tổng cục",
            "Các đơn vị trực thuộc Cục, Chi cục",
            "Các đơn vị thuộc Bộ Công Thương",
            "Các đơn vị thuộc Bộ chỉ huy quân sự tỉnh",
            "Các đơn vị thuộc Sở giao thông vận tải",
        ] {
            assert_eq!((headed(name), cell(name)), (name.to_owned(), name.to_owned()));
            let small = name.replacen("Các", "các", 1).replacen("Thủ", "thủ", 1);
            for (text, others) in [
                ("Đơn vị phối hợp: Vụ Pháp chế, {}.", "Vụ Pháp chế | {}"),
                ("Phối hợp với {} rà soát văn bản.", "{}"),
                ("Phối hợp với {}, các địa phương rà soát văn bản.", "{} | các địa phương"),
            ] {
                assert_eq!(coordinating(&text.replace("{}", &small)), others.replace("{}", &small), "{text}");
            }
            for text in ["{} rà soát văn bản.", "{} có trách nhiệm báo cáo."] {
                assert_eq!(lead(&text.replace("{}", name)), name, "{text}");
            }
        }
        // Whose matter it is, which things are a ministry's, and the units of any ministry or branch.
        for text in [
            "Các vấn đề thuộc thẩm quyền của Bộ trưởng được báo cáo.",
            "Các đơn vị thuộc thẩm quyền của Bộ trưởng rà soát.",
            "Các đơn vị thuộc sở hữu nhà nước rà soát.",
            "Tài sản của các đơn vị thuộc Bộ được kiểm kê.",
            "Danh mục các đơn vị của Bộ.",
        ] {
            assert_eq!(lead(text), "", "{text}");
        }
        assert_eq!(coordinating("Phối hợp với các đơn vị thuộc Bộ, ngành, địa phương rà soát."), "các đơn vị");
        assert_eq!(coordinating("Phối hợp với các đơn vị thuộc Bộ, Sở Y tế rà soát."), "các đơn vị thuộc Bộ | Sở Y tế");
        for name in ["Các đơn vị thuộc vùng khó khăn", "Các đơn vị thuộc tỉnh"] {
            assert_eq!(lead(&format!("{name} rà soát văn bản.")), name);
        }
    }

    #[test]
    fn a_verb_in_capitals_is_the_name_of_a_unit() {
        for name in [
            "Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp",
            "Chi cục Phát triển nông thôn và Quản lý chất lượng",
            "Cục Kiểm lâm và Quản lý tài nguyên rừng",
            "Cục Phát triển thị trường trong nước",
            "Vụ Tổ chức cán bộ",
            "Phòng Tổ chức cán bộ",
            "Cục Đăng ký đất đai",
            "Cục Điều tra chống buôn lậu",
            "Trung tâm Đăng kiểm",
            "Cục Kinh tế số",
            "Phòng Quản lý doanh nghiệp và Kinh tế tập thể",
            "Cục Đổi mới sáng tạo",
            "Cục Xuất nhập khẩu",
            "Vụ Chính sách thương mại đa biên",
            "Cục Kỹ thuật an toàn và Môi trường công nghiệp",
            "Cục Thông tin cơ sở và Thông tin đối ngoại",
            "Vụ Các vấn đề chung về xây dựng pháp luật",
            "Vụ Pháp luật hình sự - hành chính",
            "Cục Nghệ thuật biểu diễn",
            "Cục Quản lý, giám sát bảo hiểm",
            "Cục Quản lý khám, chữa bệnh",
            "Cục Phòng, chống tệ nạn xã hội",
            "Cục Kiểm tra văn bản và Tổ chức thi hành pháp luật",
            "Cục Thống kê",
            "Phòng Tổ chức",
        ] {
            assert_eq!((headed(name), cell(name)), (name.to_owned(), name.to_owned()));
            assert_eq!(lead(&format!("{name} rà soát hồ sơ.")), name);
            assert_eq!(coordinating(&format!("Phối hợp với {name}, Văn phòng Bộ tổng hợp.")), format!("{name} | Văn phòng Bộ"));
        }
        // In small letters it is what they do.
        for (name, act) in [
            ("Vụ Pháp chế", "quản lý hồ sơ"),
            ("Vụ Pháp chế", "tổ chức cán bộ đi tập huấn"),
            ("Sở Nội vụ", "tổ chức cán bộ đi tập huấn"),
            ("Cục Thống kê", "tổ chức cán bộ đi điều tra"),
            ("Vụ Tổ chức", "tập huấn cán bộ"),
            ("Vụ Tổ chức cán bộ", "tổ chức tập huấn"),
            ("Ban Tổ chức", "cán bộ lập danh sách"),
            ("Cục Quản lý thị trường", "tổ chức kiểm tra"),
            ("Phòng Kinh tế", "đổi mới sáng tạo cách làm"),
            ("Phòng Kinh tế", "tập thể dục giữa giờ"),
            ("Phòng Kinh tế", "số hóa hồ sơ"),
        ] {
            assert_eq!(coordinating(&format!("Phối hợp với {name} {act}.")), name, "{act}");
        }
        assert_eq!(coordinating("Phối hợp với Vụ Pháp chế; Đổi mới sáng tạo cách làm."), "Vụ Pháp chế");
    }
}
