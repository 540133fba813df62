//! Markdown of a line is read as CommonMark reads it: pulldown-cmark is the judge of what a reader sees.
//!
//! It judges emphasis, escapes, links, entities and code only. What a paragraph is, and what begins
//! an item, is read by the markers of plans, which CommonMark does not know; so each paragraph is
//! shown to it alone, below a heading, and comes back as one item.

mod common;

use common::fixtures;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use unicode_normalization::UnicodeNormalization;

/// The letters and digits that CommonMark shows.
fn shown(markdown: &str) -> String {
    let mut text = String::new();
    let mut outside = 0;
    for event in Parser::new_ext(markdown, Options::empty()) {
        match event {
            // The line of an image is what it shows to those who do not see it.
            Event::Text(part) | Event::Code(part) => text.push_str(&part),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            Event::Start(Tag::HtmlBlock) => outside += 1,
            Event::End(TagEnd::HtmlBlock) => outside -= 1,
            _ => {}
        }
    }
    assert_eq!(outside, 0);
    letters(&text)
}

fn letters(text: &str) -> String {
    // CommonMark knows no raised figures: there `m<sup>2</sup>` shows a plain 2.
    let plain = |c| match c {
        '²' => '2',
        '³' => '3',
        _ => c,
    };
    text.nfc().filter(|c| c.is_alphanumeric()).map(plain).collect()
}

/// What parse-plan shows of a line that stands as a bullet below a heading.
fn read(line: &str) -> String {
    let plan =
        parse_plan::parse(&format!("**KẾ HOẠCH**\n\n**Trồng rừng**\n\n**I. NHIỆM VỤ**\n\n- {line}\n\n**II. KINH PHÍ**\n\n- Ngân sách.\n"));
    plan.items().filter(|item| item.section == "I").map(|item| letters(&item.text)).collect()
}

/// Lines of the fixtures that are single bullets: markup inside, no table, no formula (CommonMark knows none).
fn bullets() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (name, text) in fixtures().into_iter().filter(|(name, _)| name.ends_with(".md")) {
        for line in text.lines() {
            let Some(rest) = line.strip_prefix("- ").or_else(|| line.strip_prefix("\\- ")) else { continue };
            if !rest.contains(['$', '|']) {
                found.push((name.clone(), rest.trim_end().to_owned()));
            }
        }
    }
    assert!(found.len() > 150, "only {} bullets in the fixtures", found.len());
    found
}

#[test]
fn bullets_of_the_fixtures_show_the_same_letters() {
    let wrong: Vec<String> = bullets()
        .into_iter()
        .filter(|(_, line)| read(line) != shown(line))
        .map(|(name, line)| format!("{name}: {line}\n    parse-plan {}\n    CommonMark {}", read(&line), shown(&line)))
        .collect();
    assert!(wrong.is_empty(), "{} lines:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn markup_of_every_sort_shows_the_same_letters() {
    let lines = [
        "Rà soát **toàn bộ** văn bản *trong* năm",
        "Rà soát ***toàn bộ*** văn bản",
        "Giá trị 2\\*3 và a\\_b",
        "mã HDS_02_2024 và ten_tep_dai",
        "xem [Luật Lưu trữ](https://luat.example/a_b?c=1&d=2) và thực hiện",
        "hộp thư \\<vp@example.vn\\>",
        "trang <https://motcua.example.vn/tim> cập nhật",
        "HĐND &amp; UBND, 5 &lt; 6, dấu &#46; và &eacute;",
        "dùng `ma_so` trong tệp",
        "nhân 2 * 3 * 4 lần",
        "**Sở Nội vụ:** báo cáo __hằng quý__",
        "Sở **Nội** vụ, _phòng_ và __ban__",
        "một * sao lẻ",
        "gạch_dưới_giữa_từ",
        "**đậm chưa đóng",
        "nghiêng *chưa đóng",
        "m<sup>2</sup> đất",
        "chữ &khong; phải thực thể",
        "sao\\\\ gạch chéo",
    ];
    let wrong: Vec<String> = lines
        .into_iter()
        .filter(|line| read(line) != shown(line))
        .map(|line| format!("{line}\n    parse-plan {}\n    CommonMark {}", read(line), shown(line)))
        .collect();
    assert!(wrong.is_empty(), "{} lines:\n{}", wrong.len(), wrong.join("\n"));
}
