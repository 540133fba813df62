//! Fields of a task, each on a line of its own: `Cơ quan chủ trì: …`, `Thời gian thực hiện: …`.
//!
//! ```text
//! field = who | begins {further} ":" …            Thời gian thực hiện: Quý II
//! who   = ["các"] body {joint body} part ":" …    Cơ quan/đơn vị chủ trì tham mưu thực hiện: Sở Nội vụ
//! part  = what {[joint] what} ["(nếu có)"]        phối hợp, tham gia (nếu có)
//! joint = "," | "/" | "và"
//! ```
//! Fields in brackets begin with who does it: `(Đơn vị chủ trì: Sở Nội vụ; thời gian thực hiện: Quý II)`.
//! Behind the colon of who does it stands a name: `Đơn vị đầu mối: là nơi tiếp nhận …` tells what the body is, and
//! `Cơ quan chủ trì: chịu trách nhiệm …` what it is to do.
//!
//! A field that is a bullet is a statement of its own. One without a marker right below a bullet goes on with
//! what the bullet says.

use super::Line;
use crate::extract::agency;
use crate::extract::phrases::Table;
use crate::marker::Kind;
use crate::words::{Kind as Sort, Words};

/// Who does a task.
pub(super) const WHO: u32 = 1;
/// When it is done.
pub(super) const WHEN: u32 = 1 << 1;
/// With what, or to what end.
const WHAT: u32 = 1 << 2;
/// What is to be done.
const TEXT: u32 = 1 << 3;

/// How the fields begin that tell of the task above them without naming a body: `Chủ trì: …`, `Thời gian thực hiện: …`.
static FIELDS: Table<(&str, u32)> = Table::of_pairs(&[
    ("chủ trì", WHO),
    ("chủ trì , phối hợp", WHO),
    ("chủ trì và phối hợp", WHO),
    ("phối hợp", WHO),
    ("trách nhiệm thực hiện", WHO),
    ("phân công thực hiện", WHO),
    ("thành phần phối hợp", WHO),
    ("thời gian", WHEN),
    ("thời hạn", WHEN),
    ("tiến độ", WHEN),
    ("hoàn thành", WHEN),
    ("lộ trình thực hiện", WHEN),
    ("lộ trình triển khai", WHEN),
    ("thời điểm thực hiện", WHEN),
    ("thời điểm hoàn thành", WHEN),
    ("hạn hoàn thành", WHEN),
    ("hạn thực hiện", WHEN),
    ("dự kiến hoàn thành", WHEN),
    ("mốc thời gian", WHEN),
    ("kinh phí", WHAT),
    ("nguồn kinh phí", WHAT),
    ("sản phẩm", WHAT),
    ("kết quả", WHAT),
    ("nội dung", TEXT),
    ("cấp trình", WHAT),
    ("cơ quan trình", WHAT),
    ("hình thức", WHAT),
    ("địa điểm", WHAT),
    ("thành phần", WHAT),
    ("đối tượng", WHAT),
]);

/// The same, where a name stands behind the colon: what is to be done may stand there as well (`Thực hiện: Rà soát …`).
static NAMING: Table<&str, 8> = Table::new(&["thực hiện", "đầu mối", "phụ trách"]);

/// What may stand between the beginning of a field and its colon.
static FURTHER: Table<&str, 32> = Table::new(&[
    "chủ trì",
    "thực hiện",
    "tham mưu",
    "phối hợp",
    "soạn thảo",
    "hoàn thành",
    "ban hành",
    "dự kiến",
    "đầu ra",
    "tổ chức",
    "triển khai",
    "chậm nhất",
    "tiến độ",
]);

/// The bodies that a field is of, in general.
static BODIES: Table<&str, 16> = Table::new(&[
    "cơ quan",
    "đơn vị",
    "sở",
    "phòng",
    "bộ",
    "địa phương",
    "bộ phận",
    "người",
    "cq",
    "đv",
    "sở , ngành",
    "sở , ban , ngành",
    "ban , ngành",
    "cơ quan , tổ chức",
    "tổ chức , đơn vị",
]);

/// What part a body has.
static PARTS: Table<&str, 32> = Table::new(&[
    "chủ trì",
    "thực hiện",
    "phối hợp",
    "tham mưu",
    "soạn thảo",
    "đầu mối",
    "tham gia",
    "hỗ trợ",
    "triển khai",
    "tổ chức thực hiện",
    "chịu trách nhiệm",
    "chịu trách nhiệm chính",
    "phụ trách",
    "được giao",
]);

/// What may stand between a part and its colon, besides other parts.
static FURTHER_OF_PART: Table<&str, 8> = Table::new(&["hoàn thành", "ban hành", "dự kiến", "tổ chức", "xây dựng", "chính"]);

/// What parts the words of a field, and the remarks that may close it.
static JOINTS: Table<&str, 8> = Table::new(&[",", "/", "và"]);
static REMARKS: Table<&str, 8> = Table::new(&["( nếu có )", "( dự kiến )", "( chính )"]);

/// How a line begins that introduces a list where nothing stands behind its colon.
const INTRODUCING: [&str; 3] = ["các", "lộ trình", "mốc thời gian"];

/// How many bodies or parts a field names at most.
const JOINED: usize = 4;

/// What stands behind a colon instead of a name, and is no act either: `Đơn vị phối hợp: theo phân công`.
static ELSEWHERE: Table<&str, 8> =
    Table::new(&["theo phân công", "theo chức năng", "theo kế hoạch", "theo quyết định", "do", "không", "như"]);

/// The sort of the field that a line tells of what stands above it; 0 when it tells none.
pub(super) fn of_line(line: &Line<'_>) -> u32 {
    // Most lines have no colon.
    if memchr::memchr(b':', line.words().as_bytes()).is_none() {
        return 0;
    }
    field(&line.text.words_in(line.words_range()))
}

/// The sort of the field that words tell; 0 when they tell none.
fn field(words: &Words<'_>) -> u32 {
    // `(Đơn vị chủ trì: Sở Y tế; thời gian: quý II)` below the task.
    let bracket = words.is(0, "(");
    let start = usize::from(bracket);
    let (sort, mut end) = match who(words, start) {
        Some(end) => (WHO, end),
        None => match FIELDS.read(words, start) {
            Some((&(_, sort), end)) if sort == WHO || !bracket => (sort, end),
            _ => {
                let colon = words.past(start, &NAMING).filter(|&end| words.is(end, ":"));
                return if colon.is_some_and(|colon| agency::past_name(words, colon + 1).is_some()) { WHO } else { 0 };
            }
        },
    };
    for _ in 0..JOINED {
        // `Thời gian, | tiến độ thực hiện:`, while `Kết quả, thực hiện:` is no field.
        let joint = if sort == WHEN { words.past(end, &JOINTS) } else { None };
        match words.past(joint.unwrap_or(end), &FURTHER) {
            Some(further) => end = further,
            None => break,
        }
    }
    let end = words.past(end, &REMARKS).unwrap_or(end);
    // `Các đơn vị phối hợp:` alone introduces them, `Lộ trình thực hiện:` what is done when.
    let introduces = end + 1 >= words.len() && words.begins(start, &INTRODUCING);
    if words.is(end, ":") && !introduces && (sort != WHO || names(words, end + 1)) { sort } else { 0 }
}

/// The index after the body and the part that begin a field of who does it: `Cơ quan/đơn vị chủ trì`.
fn who(words: &Words<'_>, at: usize) -> Option<usize> {
    let joined = |at: usize, of: &dyn Fn(usize) -> Option<usize>| {
        let mut end = of(at)?;
        for _ in 1..JOINED {
            match of(words.past(end, &JOINTS).unwrap_or(end)) {
                Some(next) => end = next,
                None => break,
            }
        }
        Some(end)
    };
    let body = joined(if words.is(at, "các") { at + 1 } else { at }, &|at| words.past(at, &BODIES))?;
    words.past(body, &PARTS)?;
    joined(body, &|at| words.past(at, &PARTS).or_else(|| words.past(at, &FURTHER_OF_PART)))
}

/// Whether a name may stand at a word, or what stands for one: nothing that a body is or does.
fn names(words: &Words<'_>, at: usize) -> bool {
    match words.kind(at) {
        Some(Sort::Letters) => {
            words.capital(at) || !words.is(at, "mỗi") && agency::may_begin_name(words, at) || words.begins(at, &ELSEWHERE)
        }
        // `Đơn vị tham gia: 05 đội` counts them; a row of points is still to be filled in.
        kind => kind != Some(Sort::Digits),
    }
}

/// What a field says of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    /// Who does it, or when.
    Told,
    /// With what, where, or to what end.
    Aside,
}

/// What words say of a task as a field of it. The field of its contents is what the others tell of.
pub(crate) fn told(words: &Words<'_>) -> Option<Field> {
    match field(words) {
        0 | TEXT => None,
        WHAT => Some(Field::Aside),
        _ => Some(Field::Told),
    }
}

/// Joins the fields without a marker to the bullet right above them.
pub(super) fn join(lines: &mut Vec<Line<'_>>) {
    lines.dedup_by(|line, task| {
        let goes_on = is_field_of(task, line);
        if goes_on {
            task.text = task.text.joined(&line.text);
        }
        goes_on
    });
}

/// Whether a line is a field without a marker, and the one before it a bullet that says something by itself.
fn is_field_of(task: &Line<'_>, line: &Line<'_>) -> bool {
    let bullet = task.marker.as_ref().is_some_and(|marker| marker.kind >= Kind::Bullet);
    let unmarked = line.marker.is_none() && line.heading.is_none() && !line.is_table;
    bullet && unmarked && !matches!(of_line(line), 0 | TEXT) && of_line(task) == 0 && !task.words().ends_with(':')
}

#[cfg(test)]
mod tests {
    use super::{TEXT, WHAT, WHEN, WHO, field};
    use crate::words::Words;

    fn items(text: &str) -> Vec<String> {
        let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng rừng\n\nI. NHIỆM VỤ\n\n{text}\n"));
        plan.items().map(|item| item.text.to_string()).collect()
    }

    #[test]
    fn the_sort_of_a_field() {
        let all: [(u32, &[&str]); 4] = [
            (
                WHO,
                &[
                    "Đơn vị đầu mối: Sở Y tế",
                    "Các cơ quan, đơn vị phối hợp: các xã",
                    "Cơ quan/đơn vị chủ trì: Sở Y tế",
                    "Đơn vị chủ trì/thực hiện: Sở Y tế",
                    "Cơ quan chủ trì, tham mưu: UBND các xã",
                    "Đơn vị chủ trì tham mưu thực hiện: Sở Y tế",
                    "Sở, ngành chủ trì: Sở Y tế",
                    "Sở chủ trì: Sở Y tế",
                    "Đơn vị được giao chủ trì: Sở Y tế",
                    "Đơn vị phối hợp (nếu có): Sở Y tế",
                    "Thành phần phối hợp: Sở Y tế",
                    "Phân công thực hiện: Sở Y tế",
                    "Cơ quan phối hợp: theo phân công",
                    "Đơn vị chủ trì: …",
                    "Thực hiện: Sở Y tế",
                    "Đầu mối: Sở Y tế",
                    "Chủ trì, phối hợp: Sở Y tế chủ trì, các xã phối hợp",
                    "(Cơ quan chủ trì: Sở Y tế; thời gian: quý II)",
                ],
            ),
            (
                WHEN,
                &[
                    "Thời gian, tiến độ thực hiện: năm 2027",
                    "Thời gian hoàn thành chậm nhất: quý II",
                    "Thời gian hoàn thành (dự kiến): quý II",
                    "Hạn hoàn thành: 15/6",
                    "Dự kiến hoàn thành: quý II",
                    "Lộ trình thực hiện: 2027 - 2028",
                    "Thời điểm hoàn thành: quý II",
                ],
            ),
            (WHAT, &["Kinh phí thực hiện: ngân sách tỉnh", "Sản phẩm dự kiến: báo cáo", "Thành phần: 50 người"]),
            (TEXT, &["Nội dung thực hiện: ươm cây"]),
        ];
        for (sort, texts) in all {
            for text in texts {
                assert_eq!(field(&Words::new(text)), sort, "{text}");
            }
        }
        for text in [
            "Đơn vị đầu mối: là nơi tiếp nhận, giải đáp vướng mắc",
            "Đơn vị tham gia: mỗi xã cử 01 đội",
            "Đơn vị tham gia: 05 đội",
            "Cơ quan chủ trì: chịu trách nhiệm về tiến độ",
            "Sở chủ trì: rà soát nhiệm vụ",
            "Người phụ trách: nắm chắc địa bàn",
            "Thực hiện: Rà soát quy hoạch",
            "Thực hiện: năm 2027",
            "Đầu mối: tinh gọn còn 05 phòng",
            "Tổ chức thực hiện: Sở Y tế tưới cây",
            "Thời gian tiếp nhận hồ sơ: từ 7 giờ 30",
            "Phòng họp: Trung tâm Hội nghị tỉnh",
            "Phòng Y tế chủ trì: tham mưu kế hoạch",
            "(Thời gian: quý II)",
            "Các đơn vị phối hợp:",
            "(Trước đây do Sở Y tế chủ trì: 02 việc)",
            "Đơn vị đạt chuẩn: Trường Chính trị",
            "Hạn chế: Sở Y tế chưa ươm cây",
            "Lộ trình: tinh gọn đầu mối",
            "Đơn vị chủ trì là Sở Y tế: 02 việc",
            "Dự kiến: trồng 5 ha",
        ] {
            assert_eq!(field(&Words::new(text)), 0, "{text}");
        }
    }

    #[test]
    fn a_field_goes_on_with_the_bullet_above_it() {
        let task = "- Ươm cây giống.\n\n*Đơn vị chủ trì tham mưu:* Sở Y tế.\n\nThời gian hoàn thành: Quý II.\n\n- Tưới cây.";
        assert_eq!(items(task), ["Ươm cây giống. Đơn vị chủ trì tham mưu: Sở Y tế. Thời gian hoàn thành: Quý II.", "Tưới cây."]);
    }

    #[test]
    fn other_lines_stand_for_themselves() {
        for text in [
            // No bullet, a bullet that only opens a list, a bullet that is a field, a field that is a bullet.
            "Ươm cây giống.\n\nĐơn vị chủ trì: Sở Y tế.",
            "- Ươm cây giống:\n\nĐơn vị chủ trì: Sở Y tế.",
            "- Đơn vị chủ trì: Sở Y tế.\n\nĐơn vị phối hợp: Sở Nội vụ.",
            "- Ươm cây giống.\n\n- Đơn vị chủ trì: Sở Y tế.",
            // What only introduces a list.
            "- Ươm cây giống.\n\nLộ trình thực hiện:",
            "- Ươm cây giống.\n\nCác đơn vị phối hợp:",
            // No field.
            "- Ươm cây giống.\n\nĐơn vị nào thiếu giống thì báo ngay: số cây.",
            "- Ươm cây giống.\n\nĐơn vị chủ trì là Sở Y tế.",
        ] {
            assert_eq!(items(text).len(), 2, "{text}");
        }
    }
}
