//! The grounds that stand above the body of a plan: by what and on whose proposal it is made, and what it carries out.
//!
//! ```text
//! ground = ("Căn cứ" | "Theo đề nghị" …) … (";" | ".")  |  ("Thực hiện" | "Triển khai" …) instrument ["về" title] "."
//!        | bullet ground
//! ```
//! A point of a list may begin as a ground does (`- Căn cứ tình hình thực tế, các xã …`), so grounds behind bullets are some
//! only where the plan is issued behind the last of them, or where all name instruments and the first section follows.
//!
//! An instrument that is carried out is a ground where the plan is issued behind it. Where paragraphs between the two tell
//! how things stand, it is one only if it is nothing but instruments, their titles and the proposals among them, and if a
//! committee issues the plan in so many words: what is told there may be tasks, and so may the making of other plans.

use std::ops::Range;

use super::Scan;
use crate::extract::citation;
use crate::extract::passage::Passage;
use crate::extract::phrases::Table;
use crate::form::{is_caption, is_issuer_line};
use crate::marker::{self, Kind};
use crate::words::Words;

/// How many words may stand before an opening says that the plan is issued: the name of the body.
const OPENING: usize = 24;

/// How many grounds may stand between an instrument that is carried out and the opening of the plan.
const GROUNDS: usize = 6;

/// How many grounds may stand behind bullets above the opening of the plan.
const BULLETED: usize = 40;

/// How many paragraphs that tell how things stand may follow the grounds before the plan is issued.
const NARRATIVE: usize = 4;

impl Scan<'_> {
    /// Whether a block belongs to what stands between the title and the body: the issuer's
    /// name, the caption, a legal ground.
    pub(super) fn is_ground(&self, index: usize) -> bool {
        if self.paragraph(index).is_none() {
            return false;
        }
        let text = self.text(index);
        let bracketed = text.starts_with('(') && text.ends_with(')');
        let words = self.words(index);
        bracketed && is_caption(text)
            || is_issuer_line(&words)
            || is_legal_ground(&words)
            || followed_instrument(&words).is_some_and(|sure| self.grounds_lead_to_plan(index + 1, sure))
            || words.phrase(0, "kính gửi").is_some()
            || self.is_bulleted_ground(index)
    }

    /// Whether a block is one of the grounds that stand behind bullets: `- Căn cứ Luật Lâm nghiệp;`.
    fn is_bulleted_ground(&self, index: usize) -> bool {
        if !self.bulleted(index).is_some_and(|words| may_be_bulleted(&words)) {
            return false;
        }
        let ground = |&at: &usize| {
            self.paragraph(at).is_some()
                && self.bulleted(at).map_or_else(|| is_legal_ground(&self.words(at)), |words| may_be_bulleted(&words))
        };
        let behind = index + (index..self.blocks.len()).take(BULLETED).take_while(ground).count();
        let named = |at: usize| self.bulleted(at).is_none_or(|words| names_ground(&words));
        let leads = || self.paragraph(behind).is_some() && leads(self.text(behind)) && marker::read(self.text(behind)).is_none();
        let followed = || leads() || self.begins_body(behind) || self.grounds_lead_to_plan(behind, true);
        self.issues_behind_bullets(behind) || followed() && (index..behind).all(named)
    }

    /// The words of a paragraph behind its bullet.
    fn bulleted(&self, index: usize) -> Option<Words<'_>> {
        self.paragraph(index)?;
        let bullet = marker::read(self.text(index)).filter(|bullet| bullet.kind >= Kind::Bullet)?;
        let text = self.document.text(index);
        Some(text.words_in(bullet.rest()..text.len()))
    }

    /// Whether a paragraph says behind bullets that something is issued. The last ground may stand in it.
    fn issues_behind_bullets(&self, index: usize) -> bool {
        let text = self.text(index);
        let bullet = match marker::read(text) {
            Some(marker) if marker.kind < Kind::Bullet => return false,
            marker => marker.is_some(),
        };
        let words = self.bulleted(index).unwrap_or_else(|| self.words(index));
        let issued = |at: usize| words.begins(at, if leads(text) { &ISSUED } else { &PLANNED });
        self.paragraph(index).is_some() && (!bullet || words.begins(0, &FORMULAS)) && (1..words.len().min(OPENING)).any(issued)
    }

    /// Whether a paragraph names the instrument that a plan carries out, and the next names none: right below the type that
    /// is the title, though it has a stop.
    pub(super) fn is_instrument_alone(&self, index: usize) -> bool {
        followed_instrument(&self.words(index)).is_some() && followed_instrument(&self.words(index + 1)).is_none()
    }

    /// Whether a paragraph says that this plan is issued, with no more than a few grounds before it. Behind one that is
    /// `sure` to be a ground, some paragraphs may tell how things stand, as long as no section begins.
    fn grounds_lead_to_plan(&self, from: usize, sure: bool) -> bool {
        let ground = |&index: &usize| {
            self.paragraph(index).is_some() && {
                let words = self.words(index);
                is_legal_ground(&words) || followed_instrument(&words).is_some()
            }
        };
        let behind = from + (from..self.blocks.len()).take(GROUNDS).take_while(ground).count();
        let told =
            |&index: &usize| self.paragraph(index).is_some_and(|it| it.heading.is_none()) && marker::read(self.text(index)).is_none();
        let told = if sure { (behind..self.blocks.len()).take(NARRATIVE).take_while(told).count() } else { 0 };
        self.opens_plan(behind) || (behind + 1..=behind + told).any(|index| self.issues_plan(index))
    }

    /// Whether a paragraph behind others that tell how things stand says for sure that this plan is issued: what leads over
    /// to its body, or a clause of a committee with the `Kế hoạch` in a capital. The committees of the communes make plans of
    /// their own (`UBND các xã ban hành kế hoạch trồng rừng`), and who prepares one for a committee has a task.
    fn issues_plan(&self, index: usize) -> bool {
        let words = self.words(index);
        let issued = |at: usize| words.phrase(at, "ban hành kế hoạch").is_some() && words.capital(at + 2);
        let by_committee = |at: usize| {
            let clause = (0..at).rev().find(|&at| words.mark(at, ',')).map_or(0, |comma| comma + 1);
            words.past(clause, &COMMITTEES).is_some_and(|end| !words.is_any(end, &["các", "cấp", "những"]))
        };
        self.opens_plan(index) && (leads(words.text()) || (1..words.len().min(OPENING)).any(|at| issued(at) && by_committee(at)))
    }

    /// Whether a paragraph says that this plan is issued: `UBND tỉnh ban hành Kế hoạch …, cụ thể như sau:`. Others than
    /// committees have plans of their own to make: `Các sở xây dựng kế hoạch hằng năm.`
    fn opens_plan(&self, index: usize) -> bool {
        let words = self.words(index);
        let issued = |at: usize| words.begins(at, &PLANNED);
        let text = words.text();
        let by_committee = |at: usize| leads(text) || (0..at).any(|at| words.begins(at, &COMMITTEES));
        self.paragraph(index).is_some()
            && marker::read(text).is_none()
            && !is_legal_ground(&words)
            && (1..words.len().min(OPENING)).any(|at| issued(at) && by_committee(at))
    }
}

/// What an opening says is done with the plan.
static PLANNED: Table<&str, 16> = Table::new(&["ban hành kế hoạch", "xây dựng kế hoạch"]);

/// The same, and what is done with other instruments, where it leads over to them.
static ISSUED: Table<&str, 16> =
    Table::new(&["ban hành", "quy định", "xây dựng kế hoạch", "lập kế hoạch", "triển khai kế hoạch", "đề ra kế hoạch"]);

/// The committees, as an opening names them.
static COMMITTEES: Table<&str, 8> = Table::new(&["ubnd", "ủy ban nhân dân"]);

/// Whether a paragraph leads over to what follows.
fn leads(text: &str) -> bool {
    text.ends_with(':') || text.trim_end_matches('.').ends_with("sau")
}

/// What begins a clause behind the comma in the title of an instrument; what it tells is no part of the title.
const CLAUSES: [&str; 14] = [
    "đến nay",
    "từ năm",
    "trong",
    "năm",
    "giao",
    "yêu cầu",
    "đề nghị",
    "ubnd",
    "ủy ban nhân dân",
    "toàn",
    "hiện",
    "thời gian qua",
    "tỉnh",
    "xã",
];

/// What is listed among the instruments besides those: the proposal by which the plan is made, what a leader said.
static PROPOSALS: Table<&str, 16> = Table::new(&[
    "theo đề nghị của",
    "xét đề nghị của",
    "đề nghị của",
    "theo tờ trình của",
    "ý kiến chỉ đạo của",
    "ý kiến kết luận của",
    "chương trình công tác năm",
]);

/// What goes on with the number of an instrument behind a comma.
const TERMS: [&str; 4] = ["số", "khóa", "kỳ họp", "nhiệm kỳ"];

/// What tells of what was done or of how things stand, though a title may have it too.
static TELLING: Table<&str, 32> = Table::new(&[
    "là",
    "còn",
    "đạt",
    "được",
    "vẫn",
    "cần",
    "phải",
    "bước đầu",
    "trong những năm",
    "thời gian qua",
    "góp phần",
    "giúp",
    "mang lại",
    "tạo",
    "có nhiều",
    "có hiệu quả",
    "%",
]);

/// How a paragraph begins that names what the plan carries out.
static CARRIED_OUT: Table<&str, 32> = Table::new(&[
    "tiếp tục triển khai thực hiện",
    "tiếp tục thực hiện",
    "tiếp tục triển khai",
    "triển khai thực hiện",
    "triển khai , thực hiện",
    "tổ chức triển khai thực hiện",
    "thực hiện",
    "triển khai",
]);

/// Whether a paragraph names the instrument that a plan carries out and says no more: `Thực hiện Chỉ thị số 3/CT-TTg … về ….`
/// If so, whether that is sure even where the next paragraph does not issue the plan.
fn followed_instrument(words: &Words<'_>) -> Option<bool> {
    let at = words.past(0, &CARRIED_OUT)?;
    let numbered = |reach: usize| (at + 1..at + reach).any(|at| words.is(at, "số") && words.number(at + 1).is_some());
    // The programme of the year's work has no number; the instruments behind it do.
    let reach = if words.phrase(at, "chương trình công tác năm").is_some() { 24 } else { NEAR };
    if !(words.capital(at) && numbered(reach) && words.text().ends_with('.')) {
        return None;
    }
    let mentions = citation::find(&Passage::of(words));
    let ranges: Vec<Range<usize>> = mentions.iter().map(|mention| mention.range.clone()).collect();
    let whole = are_all(words, at, &mentions);
    if tells_more(words, at, &ranges, whole) || !(whole || numbered(NEAR)) {
        return None;
    }
    Some(whole && !tells_how_things_stand(words, at))
}

/// How many words may stand before the number of an instrument.
const NEAR: usize = 6;

/// Whether a word tells how things stand that is neither in a bracket nor in a quotation: `(sau đây gọi tắt là Chỉ thị số 3)`.
fn tells_how_things_stand(words: &Words<'_>, from: usize) -> bool {
    let mut at = from;
    while at < words.len() {
        if words.begins(at, &TELLING) {
            return true;
        }
        at = past_aside(words, at).unwrap_or(at + 1);
    }
    false
}

/// Steps over a bracket or a quotation.
fn past_aside(words: &Words<'_>, at: usize) -> Option<usize> {
    let close = match words.str(at) {
        "(" => ')',
        "“" => '”',
        "\"" => '"',
        _ => return None,
    };
    (at + 1..words.len()).find(|&at| words.mark(at, close)).map(|close| close + 1)
}

/// Steps over a proposal, what a leader said or the programme of the year's work, with the body it is of and nothing else:
/// `theo đề nghị của Sở Y tế`, but not `ý kiến của Chủ tịch UBND tỉnh giao Sở Y tế trồng cây`.
fn past_proposal(words: &Words<'_>, at: usize) -> Option<usize> {
    let at = words.past(at, &PROPOSALS)?;
    let year = words.number(at).is_some() && words.is(at + 1, "của");
    let end = citation::past_body(words, if year { at + 2 } else { at })?;
    let by = usize::from(words.is(end, "tại"));
    (by == 1 || words.is_any(end, &[";", "."])).then_some(end + by)
}

/// Whether a paragraph from a word on is nothing but the mentions in it with their titles, and the proposals among them.
fn are_all(words: &Words<'_>, from: usize, mentions: &[citation::Found<'_>]) -> bool {
    let text = words.text();
    let mut told: Vec<Range<usize>> = Vec::new();
    for mention in mentions {
        if told.last().is_some_and(|last| mention.range.start < last.end) {
            continue;
        }
        // The title is a part of the text, and to look for it would take long where it is the name before the number.
        let title = mention.title.map_or(0, |title| title.as_ptr() as usize - text.as_ptr() as usize + title.len());
        told.push(mention.range.start..mention.range.end.max(title));
    }
    let mut at = from;
    while at < words.len() {
        let joins = words.is_any(at, &["và", "các", ",", ";", ".", "”", "\"", ")"]).then_some(at + 1);
        let past = words.past_range(at, &told).or_else(|| past_proposal(words, at)).or_else(|| past_aside(words, at)).or(joins);
        let Some(past) = past.filter(|&past| past > at) else { return false };
        at = past;
    }
    true
}

/// Whether a paragraph that begins with an instrument says something of its own: in another sentence, or in a clause
/// behind a comma, from the instrument on. Before the title of the instrument (`về …`) only other instruments and bodies in
/// capitals are listed, and proposals where the paragraph is `whole`: nothing but those.
fn tells_more(words: &Words<'_>, from: usize, mentions: &[Range<usize>], whole: bool) -> bool {
    let title = (0..words.len()).find(|&at| words.begins(at, &["về", "v / v"])).unwrap_or(words.len());
    // A law has commas in its name: `Luật Thi đua, khen thưởng ngày 15/6/2022`.
    let mentioned = |at: usize| words.past_range(at, mentions).is_some();
    let clause = |at: usize| {
        let listed = words.capital(at) || words.number(at).is_some() || words.begins(at, &TERMS);
        at < title && !listed || words.begins(at, &CLAUSES)
    };
    let short = |at: usize| words.str(at).chars().count() <= 2 && words.number(at).is_none();
    (from.max(1)..words.len()).any(|at| match words.str(at - 1) {
        "," | ";" => clause(at) && !(whole && words.begins(at, &PROPOSALS)) && !mentioned(at),
        // `TP. Vinh`
        "." => at > 1 && !short(at - 2),
        _ => words.begins(at, &["đã", "đến nay"]),
    })
}

/// How a ground begins.
static FORMULAS: Table<&str, 16> = Table::new(&["căn cứ", "theo đề nghị", "xét đề nghị", "xét tờ trình", "theo tờ trình"]);

/// Whether the words behind a bullet may be a ground, if others stand beside them.
fn may_be_bulleted(words: &Words<'_>) -> bool {
    let open = || words.text().ends_with(':');
    let numbered = |at: usize| (at + 1..at + NEAR).any(|at| words.is(at, "số") && words.number(at + 1).is_some());
    let carried_out = || words.past(0, &CARRIED_OUT).is_some_and(numbered) && names_ground(words);
    (words.begins(0, &FORMULAS) || carried_out()) && !open()
}

/// Whether the words behind a bullet name what a plan is based on and say nothing more.
fn names_ground(words: &Words<'_>) -> bool {
    let at = words.past(0, &FORMULAS).or_else(|| words.past(0, &CARRIED_OUT)).unwrap_or(0);
    let mentions: Vec<Range<usize>> = citation::find(&Passage::of(words)).into_iter().map(|mention| mention.range).collect();
    words.capital(at) && !tells_more(words, at, &mentions, false)
}

/// `Căn cứ …;`, `Theo đề nghị của …`, and what else ends with `;` before the body begins.
fn is_legal_ground(words: &Words<'_>) -> bool {
    let text = words.text();
    if text.ends_with(':') {
        return false;
    }
    let formula = words.begins(0, &FORMULAS);
    let stop = text.trim_end_matches(['.', ';', ' ', '…']).len() < text.len();
    // A ground that goes over into "… ban hành Kế hoạch với các nội dung sau." is the opening paragraph.
    let opening = text.contains("ban hành Kế hoạch") && !text.ends_with(';') && !text.contains("về việc ban hành Kế hoạch");
    formula && !(opening && stop && !text.ends_with(';')) || (text.ends_with(';') && marker::read(text).is_none())
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_a_plan_carries_out_stands_among_its_grounds() {
        let order = "Thực hiện Chỉ thị số 3/CT-TTg ngày 05/01/2026 của Thủ tướng Chính phủ về trồng cây";
        let opening = "Ủy ban nhân dân xã ban hành Kế hoạch trồng cây, cụ thể như sau:";
        for (front, ground) in [
            (format!("{order}.\n\n{opening}"), true),
            (format!("{order};\n\n{opening}"), true),
            (format!("Triển khai thực hiện Nghị quyết số 5/NQ-HĐND ngày 05/01/2026.\n\n{opening}"), true),
            (
                format!("{order}.\n\nThực hiện Kế hoạch số 5/KH-UBND ngày 06/01/2026 của UBND TP. Vinh, Công văn số 3/SYT.\n\n{opening}"),
                true,
            ),
            (format!("Thực hiện Nghị quyết số 5/NQ-HĐND của HĐND tỉnh khóa II, kỳ họp thứ 3 về trồng cây.\n\n{opening}"), true),
            (format!("{order}.\n\nTheo đề nghị của Phòng Kinh tế, Tờ trình số 2/TTr-KT.\n\n{opening}"), true),
            (format!("{order}.\n\nPhòng Kinh tế xây dựng kế hoạch trồng cây như sau:"), true),
            (format!("Tiếp tục thực hiện Kết luận số 9-KL/TW ngày 05/01/2026 của Bộ Chính trị và Chỉ thị số 3/CT-TTg.\n\n{opening}"), true),
            // A law with a comma in its name, proposals and what a leader said are listed among the instruments.
            (format!("Thực hiện Nghị quyết số 5/NQ-HĐND; Luật Thi đua, khen thưởng ngày 15/6/2022.\n\n{opening}"), true),
            (format!("Thực hiện Nghị quyết số 5/NQ-HĐND, theo đề nghị của Phòng Kinh tế.\n\n{opening}"), true),
            (format!("Thực hiện Nghị quyết số 5/NQ-HĐND; ý kiến chỉ đạo của Thường trực Huyện ủy.\n\n{opening}"), true),
            (format!("Thực hiện Chương trình công tác năm 2026 của UBND xã; Nghị quyết số 5/NQ-HĐND.\n\n{opening}"), true),
            // Behind the grounds some paragraphs may tell how things stand.
            (
                format!(
                    "{order}; Công văn số 66/SYT-VP ngày 06/01/2026.\n\nSau 8 năm xã trồng được 30 ha.\n\nTrên cơ sở đó, UBND xã ban hành Kế hoạch như sau:"
                ),
                true,
            ),
            (
                format!(
                    "Tiếp tục thực hiện Kết luận số 9-KL/TW ngày 05/01/2026.\n\nQua 5 năm, rừng tốt hơn.\n\nCây giống còn thiếu.\n\n{opening}"
                ),
                true,
            ),
            (format!("{order}.\n\nRừng của xã bị cháy nhiều.\n\n{opening}"), true),
            (format!("Thực hiện Nghị quyết số 5/NQ-HĐND trên địa bàn xã.\n\nRừng của xã bị cháy nhiều.\n\n{opening}"), false),
            (format!("Thực hiện Nghị quyết số 5/NQ-HĐND, Phòng Kinh tế trồng rừng.\n\nRừng của xã bị cháy nhiều.\n\n{opening}"), false),
            (format!("Thực hiện Nghị quyết số 5/NQ-HĐND tạo chuyển biến lớn về trồng rừng.\n\nRừng bị cháy nhiều.\n\n{opening}"), false),
            (format!("Thực hiện Nghị quyết số 5/NQ-HĐND về trồng rừng còn chậm.\n\nRừng bị cháy nhiều.\n\n{opening}"), false),
            (format!("{order}, rừng tăng 5%.\n\nRừng bị cháy nhiều.\n\n{opening}"), false),
            (format!("{order}, theo đề nghị của Phòng Kinh tế, các thôn trồng rừng.\n\nRừng bị cháy nhiều.\n\n{opening}"), false),
            (format!("{order}; theo đề nghị của Phòng Kinh tế.\n\nRừng bị cháy nhiều.\n\n{opening}"), true),
            (format!("{order}; Luật Thủy lợi số 8/2027/QH16.\n\nRừng bị cháy nhiều.\n\n{opening}"), true),
            (format!("Triển khai, thực hiện Nghị quyết số 5/NQ-HĐND ngày 05/01/2026.\n\n{opening}"), true),
            (format!("{order} góp phần giữ nước.\n\nRừng bị cháy nhiều.\n\n{opening}"), false),
            (format!("{order}.\n\n1. Thực trạng\n\nRừng của xã bị cháy nhiều.\n\n{opening}"), false),
            (format!("{order}.\n\n- Rừng của xã bị cháy nhiều.\n\n{opening}"), false),
            (format!("Thực hiện Nghị quyết số 5/NQ-HĐND về trồng rừng là nhiệm vụ của các thôn.\n\nRừng cháy.\n\n{opening}"), false),
            // What an instrument is called, a slogan and who it is about are parts of its name.
            (format!("{order} (sau đây gọi tắt là Chỉ thị số 3).\n\n{opening}"), true),
            (format!("{order} (sau đây gọi tắt là Chỉ thị số 3).\n\nRừng của xã bị cháy nhiều.\n\n{opening}"), true),
            (format!("Thực hiện Quyết định số 6/QĐ-TTg phê duyệt Đề án “Rừng là vàng”.\n\n{opening}"), true),
            (format!("Thực hiện Quyết định số 6/QĐ-TTg phê duyệt Đề án “Rừng là vàng”.\n\nRừng cháy nhiều.\n\n{opening}"), true),
            (format!("Thực hiện Nghị quyết số 5/NQ-HĐND quy định mức hỗ trợ hộ là chủ rừng.\n\n{opening}"), true),
            // A proposal that goes over into a task is none.
            (format!("Thực hiện Nghị quyết số 5/NQ-HĐND, theo đề nghị của các xã, Sở Y tế trồng 50 ha rừng.\n\n{opening}"), false),
            (
                format!("Thực hiện Nghị quyết số 5/NQ-HĐND; ý kiến chỉ đạo của Chủ tịch UBND xã giao Trạm Y tế trồng cây.\n\n{opening}"),
                false,
            ),
            (
                format!(
                    "Thực hiện Chương trình công tác năm 2026 của UBND xã ban hành theo Quyết định số 7/QĐ-UBND, Trạm Y tế trồng 20 cây.\n\n{opening}"
                ),
                false,
            ),
            // Other plans are made behind tasks.
            (format!("{order}.\n\nTrạm Y tế cấp cây giống.\n\nỦy ban nhân dân các xã xây dựng kế hoạch trồng 50 ha rừng."), false),
            (format!("{order}.\n\nTrạm Y tế cấp cây giống.\n\nỦy ban nhân dân các xã ban hành kế hoạch trồng 50 ha rừng."), false),
            (format!("{order}.\n\nCây giống thiếu.\n\nTrạm Y tế tham mưu Ủy ban nhân dân xã ban hành Kế hoạch trồng cây."), false),
            (format!("{order}.\n\nCây giống thiếu.\n\nỦy ban nhân dân xã ban hành kế hoạch trồng cây trước ngày 30/6."), false),
            (format!("{order}.\n\nCây giống thiếu.\n\nTừ đó, Ủy ban nhân dân xã ban hành Kế hoạch trồng cây."), true),
            (format!("{order}.\n\nCây giống còn thiếu.\n\nỦy ban nhân dân xã ban hành Kế hoạch trồng cây."), true),
            (format!("Thực hiện Nghị quyết số 5/NQ-HĐND, các thôn đã trồng rừng.\n\n{opening}"), false),
            (format!("Thực hiện Nghị quyết số 5/NQ-HĐND; theo đó, các thôn trồng rừng.\n\n{opening}"), false),
            // What it says more is a sentence or a clause of its own.
            (format!("{order}. Xã còn nhiều đất trống.\n\n{opening}"), false),
            (format!("{order}, đến nay xã còn 5 thôn chưa có rừng.\n\n{opening}"), false),
            (format!("Thực hiện Chỉ thị số 3/CT-TTg, từ năm 2025 xã trồng 50 ha rừng.\n\n{opening}"), false),
            (format!("Triển khai Nghị quyết số 5/NQ-HĐND về rừng, giao Sở Y tế tổng hợp.\n\n{opening}"), false),
            (format!("{order}.\n\nCác thôn xây dựng kế hoạch trồng cây hằng năm."), false),
            // Nobody issues the plan behind it, or somebody does in the same breath.
            (format!("{order}."), false),
            (format!("{order}.\n\nRừng của xã bị cháy nhiều."), false),
            (format!("{order}, {opening}"), false),
            (format!("Thực hiện đúng tiến độ theo Nghị quyết số 5/NQ-HĐND ngày 05/01/2026.\n\n{opening}"), false),
        ] {
            let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng cây năm 2027\n\n{front}\n\nI. MỤC TIÊU\n\n- Giữ rừng.\n"));
            assert_eq!(plan.citations[0].basis, ground, "{front}");
        }
    }

    #[test]
    fn grounds_behind_bullets() {
        let opening = "Ủy ban nhân dân xã ban hành Kế hoạch trồng cây năm 2027 như sau:";
        let items = |front: &str| {
            let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng cây năm 2027\n\n{front}\n\nI. MỤC TIÊU\n\n- Giữ rừng.\n"));
            plan.items().map(|item| item.text.to_string()).collect::<Vec<_>>()
        };
        for front in [
            format!("- Căn cứ Luật Lâm nghiệp năm 2017;\n- Xét đề nghị của Phòng Kinh tế,\n{opening}"),
            format!("- Căn cứ Luật Lâm nghiệp năm 2017;\n\n- Theo đề nghị của Phòng Kinh tế,\n\n{opening}"),
            format!("* Căn cứ Luật Lâm nghiệp năm 2017;\n+ Căn cứ Nghị quyết số 5/NQ-HĐND;\nCăn cứ Công văn số 3/SNN-KL,\n\n{opening}"),
            format!("Căn cứ Luật Lâm nghiệp năm 2017;\n\nTheo đề nghị của Phòng Kinh tế,\n\n{opening}"),
        ] {
            assert_eq!(items(&front), [opening, "Giữ rừng."], "{front}");
        }
        // Below a title they are points like others.
        for task in [
            "Căn cứ tình hình thực tế, các thôn trồng cây.",
            "Theo đề nghị của các thôn, cấp cây giống.",
            "Căn cứ Luật Lâm nghiệp, các thôn giữ rừng.",
        ] {
            let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng cây năm 2027\n\n{opening}\n\nI. NHIỆM VỤ\n\n- {task}\n"));
            assert!(plan.items().any(|item| item.text == task), "{task}");
        }
        // What is decided in capitals is a title of its own and no sentence of the opening.
        let plan = crate::parse("NGHỊ QUYẾT\n\nXét đề nghị của Chính phủ,\nQUYẾT NGHỊ:\n\nĐiều 1. Sắp xếp\n\nSắp xếp các xã.\n");
        assert!(plan.outline.iter().all(|section| !section.title.contains("QUYẾT NGHỊ")));
    }

    #[test]
    fn what_a_plan_carries_out_is_its_title_where_it_has_no_other() {
        let order = "Thực hiện Chỉ thị số 3/CT-TTg ngày 05/01/2026 của Thủ tướng Chính phủ về trồng cây";
        let opening = "Ủy ban nhân dân xã ban hành Kế hoạch, cụ thể như sau:";
        for (front, title) in [
            (format!("{order}.\n\n{opening}"), Some(format!("{order}."))),
            (format!("{order}.\n\nRừng của xã bị cháy nhiều.\n\n{opening}"), Some(format!("{order}."))),
            (format!("{order}.\n\nCăn cứ Nghị quyết số 5/NQ-HĐND;\n\n{opening}"), Some(format!("{order}."))),
            (format!("{order}\n\n{opening}"), Some(order.to_owned())),
            (format!("Trồng cây năm 2027\n\n{order}.\n\n{opening}"), Some("Trồng cây năm 2027".to_owned())),
            (format!("{order};\n\n{opening}"), None),
            (format!("{order}.\n\nThực hiện Công văn số 5/SYT-VP của Sở Y tế.\n\n{opening}"), None),
        ] {
            let plan = crate::parse(&format!("**KẾ HOẠCH**\n\n{front}\n\nI. MỤC TIÊU\n\n- Giữ rừng.\n"));
            assert_eq!(plan.instrument.title.as_deref(), title.as_deref(), "{front}");
        }
    }
}
