//! Fields of a task, each on a line of its own: `Cơ quan chủ trì: …`, `Thời gian thực hiện: …`.
//!
//! ```text
//! field = begins {further} ":" …              Đơn vị chủ trì tham mưu thực hiện: Sở Nội vụ
//!       | label ":" names                     Cơ quan/đơn vị chủ trì: Sở Nội vụ
//!       | time {[joint] further} ":" time     Thời gian, tiến độ thực hiện: Quý II
//! joint = "," | "/" | "và"
//! ```
//! Fields of the first sort may have nothing behind their colon. The others mostly introduce a list or say what is to be done, so
//! those whom they name, or the time, stand there. The labels are those whose names are read as who leads or takes part.
//!
//! Fields in brackets begin with who does it: `(Đơn vị chủ trì: Sở Nội vụ; thời gian thực hiện: Quý II)`.
//!
//! A field that is a bullet is a statement of its own. One without a marker right below a bullet goes on with
//! what the bullet says, unless it closes a list of sub-bullets: then it tells of the bullet that these hang on.

use super::{Line, bullet_class, nest};
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

/// How the fields begin that tell of the task above them: `Cơ quan chủ trì: …`, `Thời gian thực hiện: …`.
static FIELDS: Table<(&str, u32)> = Table::of_pairs(&[
    ("cơ quan chủ trì", WHO),
    ("cơ quan thực hiện", WHO),
    ("cơ quan phối hợp", WHO),
    ("cơ quan tham mưu", WHO),
    ("cơ quan , đơn vị chủ trì", WHO),
    ("cơ quan , đơn vị thực hiện", WHO),
    ("cơ quan , đơn vị phối hợp", WHO),
    ("đơn vị chủ trì", WHO),
    ("đơn vị thực hiện", WHO),
    ("đơn vị phối hợp", WHO),
    ("đơn vị tham mưu", WHO),
    ("người thực hiện", WHO),
    ("bộ phận thực hiện", WHO),
    ("chủ trì", WHO),
    ("phối hợp", WHO),
    ("thời gian", WHEN),
    ("thời hạn", WHEN),
    ("tiến độ", WHEN),
    ("hoàn thành", WHEN),
    ("kinh phí", WHAT),
    ("nguồn kinh phí", WHAT),
    ("sản phẩm", WHAT),
    ("kết quả", WHAT),
    ("nội dung", TEXT),
    ("cấp trình", WHAT),
    ("cơ quan trình", WHAT),
    ("cơ quan soạn thảo", WHO),
    ("đơn vị soạn thảo", WHO),
    ("trách nhiệm thực hiện", WHO),
    ("hình thức", WHAT),
    ("địa điểm", WHAT),
    ("thành phần", WHAT),
    ("đối tượng", WHAT),
]);

/// What may stand between the beginning of a field and its colon.
static FURTHER: Table<&str> =
    Table::new(&["chủ trì", "thực hiện", "tham mưu", "phối hợp", "soạn thảo", "hoàn thành", "ban hành", "dự kiến", "đầu ra", "tổ chức"]);

/// How the fields begin that need names behind their colon, besides the labels of a body.
static NAMING: Table<&str, 16> =
    Table::new(&["chủ trì", "thực hiện", "đầu mối", "phụ trách", "thành phần phối hợp", "chủ trì , phối hợp", "chủ trì và phối hợp"]);

/// How the fields begin that need a time behind their colon, and what goes on with them.
static TIMED: Table<&str, 16> = Table::new(&[
    "thời gian",
    "thời hạn",
    "tiến độ",
    "hoàn thành",
    "thời điểm thực hiện",
    "thời điểm hoàn thành",
    "hạn hoàn thành",
    "hạn thực hiện",
    "dự kiến hoàn thành",
]);
static FURTHER_OF_TIME: Table<&str, 16> =
    Table::new(&["thực hiện", "hoàn thành", "ban hành", "dự kiến", "tổ chức", "triển khai", "chậm nhất", "tiến độ"]);

/// What parts the words of a field, and the remark that may close it.
static JOINTS: Table<&str, 8> = Table::new(&[",", "/", "và"]);
const PLANNED: [&str; 1] = ["( dự kiến )"];

/// How many words a field of time joins at most.
const JOINED: usize = 4;

/// How a time begins; days and years in figures do as well.
static TIMES: Table<&str, 32> = Table::new(&[
    "quý",
    "tháng",
    "năm",
    "ngày",
    "tuần",
    "trước",
    "trong",
    "từ",
    "đến",
    "hằng",
    "hàng",
    "cuối",
    "đầu",
    "giữa",
    "giai đoạn",
    "xong trước",
    "chậm nhất",
]);

/// What stands behind a time that tells how much is reached by then, which is an aim of its own: `năm 2027 đạt 50%`.
const REACHED: [&str; 2] = ["%", "đạt"];

/// What stands behind names that a field gives: nothing that they do.
const BEHIND_NAMES: [&str; 11] = [",", ";", ".", "(", ")", "-", "–", "và", "/", "chủ trì", "phối hợp"];

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
    if names_bodies(words, usize::from(bracket)) {
        return WHO;
    }
    if bracket {
        return 0;
    }
    if tells_time(words) {
        return WHEN;
    }
    let Some((&(_, sort), mut end)) = FIELDS.read(words, 0) else { return 0 };
    while let Some(further) = words.past(end, &FURTHER) {
        end = further;
    }
    if words.is(end, ":") && (sort != WHO || may_name(words, end + 1)) { sort } else { 0 }
}

/// Whether a label and those whom it names stand at a word: `Cơ quan/đơn vị chủ trì: Sở Nội vụ`. What they do does not follow.
/// In a bracket others follow, or another field: `(Chủ trì: Bộ Y tế)` alone, or a person there, may be the host of a meeting.
fn names_bodies(words: &Words<'_>, at: usize) -> bool {
    let bracket = at > 0;
    let colon = agency::past_label(words, at).or_else(|| words.past(at, &NAMING)).filter(|&end| words.is(end, ":"));
    let named = colon.filter(|&colon| !bracket || !agency::may_begin_person(words, colon + 1));
    let end = named.and_then(|colon| agency::past_name(words, colon + 1));
    end.is_some_and(|end| match bracket {
        true => words.begins(end, &[",", ";"]),
        false => end >= words.len() || words.begins(end, &BEHIND_NAMES),
    })
}

/// Whether words are a field of time, and the time: `Thời gian, tiến độ thực hiện: năm 2027`.
fn tells_time(words: &Words<'_>) -> bool {
    let Some(mut end) = words.past(0, &TIMED) else { return false };
    for _ in 0..JOINED {
        match words.past(words.past(end, &JOINTS).unwrap_or(end), &FURTHER_OF_TIME) {
            Some(further) => end = further,
            None => break,
        }
    }
    let colon = words.past(end, &PLANNED).unwrap_or(end);
    let figures = |at: usize| words.kind(at) == Some(Sort::Digits);
    // `15/6`, `2027 - 2028`, while `05 lớp` are counted.
    let dated = |at: usize| figures(at) && figures(at + 2) && words.begins(at + 1, &["/", "-", "–"]);
    words.is(colon, ":")
        && (words.begins(colon + 1, &TIMES) || dated(colon + 1))
        && !(colon..words.len()).any(|at| words.begins(at, &REACHED))
}

/// Whether a name may stand at a word, or what stands for one: nothing that a body is or does (`Cơ quan chủ trì: chịu trách nhiệm …`).
fn may_name(words: &Words<'_>, at: usize) -> bool {
    let other = words.kind(at) == Some(Sort::Letters) && !words.capital(at);
    !other || agency::may_begin_name(words, at) || words.begins(at, &ELSEWHERE)
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

/// Joins the fields without a marker to the bullet right above them, but for those that close a list of sub-bullets.
pub(super) fn join(lines: &mut Vec<Line<'_>>) {
    let mut closing = closing(lines).into_iter().peekable();
    let mut at = 0;
    lines.dedup_by(|line, task| {
        at += 1;
        let goes_on = closing.next_if_eq(&at).is_none() && is_field_of(task, line);
        if goes_on {
            task.text = task.text.joined(&line.text);
        }
        goes_on
    });
}

/// Bullets in a row that are marked alike.
struct List {
    mark: char,
    members: usize,
    /// Whether it hangs on a bullet that is marked otherwise.
    hangs: bool,
    /// Whether a member before the last has fields, which it brings for itself alone.
    told_apart: bool,
}

/// The fields without a marker that close a list of sub-bullets, the first of each such list, in order: they tell of the
/// bullet that the list hangs on, for none of its members but the last would have them else.
fn closing(lines: &[Line<'_>]) -> Vec<usize> {
    let mut closing = Vec::new();
    let mut list: Option<List> = None;
    for at in 1..lines.len() {
        let [task, line] = [&lines[at - 1], &lines[at]];
        if let Some(mark) = bullet(line) {
            match &mut list {
                Some(list) if list.mark == mark => list.members += 1,
                _ => {
                    let hangs = bullet(task).is_some() && (mark == '+' || task.words().ends_with(':'));
                    list = Some(List { mark, members: 1, hangs, told_apart: false });
                }
            }
            continue;
        }
        // The fields that follow the first stand with it.
        let Some(above) = &mut list else { continue };
        if of_unmarked(line) == 0 {
            list = None;
        } else if bullet(task).is_some() {
            let end = (at..lines.len()).find(|&at| of_unmarked(&lines[at]) == 0).unwrap_or(lines.len());
            let goes_on = lines.get(end).and_then(bullet) == Some(above.mark);
            // What introduces or heads what follows it would be no field by itself.
            let heads = |at: usize| lines[at].words().ends_with(':') || nest::is_unnumbered_heading(lines, at);
            if above.hangs && above.members > 1 && !above.told_apart && !goes_on && !(at..end).any(heads) {
                closing.push(at);
            }
            above.told_apart = true;
        }
    }
    closing
}

/// The mark of a bullet. All dashes are one.
fn bullet(line: &Line<'_>) -> Option<char> {
    line.marker.as_ref().filter(|marker| marker.kind >= Kind::Bullet).map(bullet_class)
}

/// The sort of the field that a line without a marker tells of what stands above it; 0 when it tells none.
fn of_unmarked(line: &Line<'_>) -> u32 {
    let unmarked = line.marker.is_none() && line.heading.is_none() && !line.is_table;
    if unmarked { of_line(line) & !TEXT } else { 0 }
}

/// Whether a line is a field without a marker, and the one before it a bullet that says something by itself.
fn is_field_of(task: &Line<'_>, line: &Line<'_>) -> bool {
    bullet(task).is_some() && of_unmarked(line) != 0 && of_line(task) == 0 && !task.words().ends_with(':')
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
                    "Cơ quan phối hợp:",
                    "Đơn vị thực hiện: 13 xã",
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
                    "Thời gian triển khai: 2027 - 2028",
                    "Thời điểm hoàn thành: quý II",
                    "Thời gian thực hiện:",
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
            "(Chủ trì: Bộ Y tế)",
            "(Chủ trì: Chủ tịch UBND tỉnh; thời gian: tháng 5)",
            "Các đơn vị phối hợp:",
            "(Trước đây do Sở Y tế chủ trì: 02 việc)",
            "Đơn vị đạt chuẩn: Trường Chính trị",
            "Hạn chế: Sở Y tế chưa ươm cây",
            "Lộ trình: tinh gọn đầu mối",
            "Đơn vị chủ trì là Sở Y tế: 02 việc",
            "Dự kiến: trồng 5 ha",
            // What introduces a list.
            "Lộ trình thực hiện:",
            "Phân công thực hiện:",
            "Người tham gia:",
            "Mốc thời gian:",
            "Hạn hoàn thành:",
            // What is to be done.
            "Các đơn vị triển khai: Rà soát số giống cần ươm",
            "Các địa phương thực hiện: Bố trí đất trồng",
            "Các sở, ban, ngành thực hiện: Lập danh mục gửi Sở Y tế trước ngày 01/3",
            "Cơ quan, đơn vị được giao: Chủ động ươm cây",
            "Đơn vị tham gia: Sở Y tế cử 05 người",
            "Chủ trì, phối hợp: Tổ chức các buổi trồng cây",
            "Đơn vị hỗ trợ: Tối thiểu 05 hộ",
            // What is reached by then, and what is told of the time.
            "Dự kiến hoàn thành: 40% trong năm 2027, 90% trong năm 2028",
            "Dự kiến hoàn thành: 05 vườn ươm",
            "Thời điểm hoàn thành: năm 2027 đạt 40%",
            "Hạn hoàn thành: đã quá 03 tháng",
            "Lộ trình thực hiện: năm 2027 đạt 40%",
            // Labels whose names are not read.
            "Bộ phận phụ trách: Phòng Y tế",
            "Ban, ngành phối hợp: Sở Y tế",
            "Địa phương thực hiện: UBND xã Tân An",
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
    fn a_field_behind_sub_bullets_closes_their_list() {
        let last = |text: &str| items(text).last().cloned().unwrap_or_default();
        for list in [
            "- Ươm cây giống. Trong đó:\n\n+ Sở Y tế: ươm keo.\n\n+ Sở Nội vụ: ươm sao.",
            "- Ươm cây giống.\n\n+ Ươm keo.\n\n+ Ươm sao.",
            "- Ươm cây giống:\n\n* Ươm keo.\n\n* Ươm sao.",
            "a) Ươm cây giống.\n\n- Ươm keo:\n\n+ Keo lai.\n\n+ Keo lá tràm.",
        ] {
            for field in ["Thời gian thực hiện: Quý II.", "Đơn vị chủ trì: Sở Xây dựng.", "*Kinh phí:* ngân sách tỉnh."]
            {
                let plain = field.replace('*', "");
                assert_eq!(last(&format!("{list}\n\n{field}")), plain, "{list} {field}");
                let more = items(&format!("{list}\n\n{field}\n\n- Tưới cây."));
                assert!(more.contains(&plain), "{list} {field}");
            }
        }
        for text in [
            // Bullets of their own, a list of one, and members that have fields, before or behind.
            "- Ươm keo.\n\n- Ươm sao.\n\nThời gian: Quý II.",
            "- Ươm cây:\n\n+ Ươm keo.\n\nThời gian: Quý II.",
            "- Ươm cây:\n\n+ Ươm keo.\n\nThời gian: Quý I.\n\n+ Ươm sao.\n\nThời gian: Quý II.",
            "- Ươm cây:\n\n+ Ươm keo.\n\n+ Ươm sao.\n\nThời gian: Quý II.\n\n+ Ươm quế.",
            "Các việc sau:\n\n- Ươm keo.\n\n- Ươm sao.\n\nThời gian: Quý II.",
            "- Ươm keo.\n\n* Ươm sao.\n\n* Ươm quế.\n\nThời gian: Quý II.",
            // What would be a heading or introduce a list by itself.
            "- Ươm cây:\n\n+ Ươm keo.\n\n+ Ươm sao.\n\n**Thời gian: Quý II**\n\n+ Ươm quế.",
            "- Ươm cây:\n\n+ Ươm keo.\n\n+ Ươm sao.\n\nThời gian thực hiện:\n\n- Quý II.",
        ] {
            assert!(!items(text).iter().any(|item| item.starts_with("Thời")), "{text}");
        }
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
            "- Ươm cây giống.\n\n**Phân công thực hiện:**",
            "- Ươm cây giống.\n\nCác đơn vị phối hợp:",
            // No field.
            "- Ươm cây giống.\n\nĐơn vị nào thiếu giống thì báo ngay: số cây.",
            "- Ươm cây giống.\n\nĐơn vị chủ trì là Sở Y tế.",
        ] {
            assert_eq!(items(text).len(), 2, "{text}");
        }
    }
}
