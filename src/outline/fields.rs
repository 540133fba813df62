//! Fields of a task, each on a line of its own: `Cơ quan chủ trì: …`, `Thời gian thực hiện: …`.
//!
//! ```text
//! field = begins {further} ":" …      Đơn vị chủ trì tham mưu thực hiện: Sở Nội vụ
//! ```
//! A field that is a bullet is a statement of its own. One without a marker right below a bullet goes on with
//! what the bullet says.

use super::Line;
use crate::extract::phrases::Table;
use crate::marker::Kind;
use crate::words::Words;

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
    let Some((&(_, sort), mut end)) = FIELDS.read(words, 0) else { return 0 };
    while let Some(further) = words.past(end, &FURTHER) {
        end = further;
    }
    if words.is(end, ":") { sort } else { 0 }
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
    fn items(text: &str) -> Vec<String> {
        let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng rừng\n\nI. NHIỆM VỤ\n\n{text}\n"));
        plan.items().map(|item| item.text.to_string()).collect()
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
            // No field.
            "- Ươm cây giống.\n\nĐơn vị nào thiếu giống thì báo ngay: số cây.",
            "- Ươm cây giống.\n\nĐơn vị chủ trì là Sở Y tế.",
        ] {
            assert_eq!(items(text).len(), 2, "{text}");
        }
    }
}
