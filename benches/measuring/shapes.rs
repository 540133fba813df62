//! Hostile shapes: texts that no plan is, made to be slow. Each by name, of any size.

use std::fmt::Write;

/// How a shape is made.
enum Make {
    /// The same again and again.
    Repeat(&'static str),
    /// The same again and again with a number before it, from 1.
    Numbered(&'static str),
    /// Otherwise, of about so many bytes.
    Build(fn(usize) -> String),
}

/// A shape and its name in the table.
pub struct Shape {
    pub name: &'static str,
    make: Make,
}

impl Shape {
    /// The shape, of so many bytes.
    pub fn text(&self, bytes: usize) -> String {
        let mut text = match self.make {
            Make::Repeat(unit) => unit.repeat(bytes / unit.len() + 1),
            Make::Numbered(rest) => numbered(rest, bytes),
            Make::Build(build) => build(bytes),
        };
        while !text.is_char_boundary(bytes.min(text.len())) {
            text.pop();
        }
        text.truncate(bytes.min(text.len()));
        text
    }

    /// The shape as an item of a plan, where all recognisers run over it.
    pub fn in_a_plan(&self, bytes: usize) -> String {
        format!("KẾ HOẠCH\nTrồng rừng năm 2027\n\nI. NHIỆM VỤ\n\n- {}", self.text(bytes))
    }

    /// The shape of a name.
    pub fn named(name: &str) -> Option<&'static Self> {
        ALL.iter().find(|shape| shape.name == name)
    }
}

const fn repeat(name: &'static str, unit: &'static str) -> Shape {
    Shape { name, make: Make::Repeat(unit) }
}

const fn with_numbers(name: &'static str, rest: &'static str) -> Shape {
    Shape { name, make: Make::Numbered(rest) }
}

const fn built(name: &'static str, build: fn(usize) -> String) -> Shape {
    Shape { name, make: Make::Build(build) }
}

/// Every shape.
pub static ALL: &[Shape] = &[
    // One line of one mark: what scanners that look back or ahead pay for.
    repeat("`1.1.1.1…`", "1."),
    repeat("`1/1/1/1…`", "1/"),
    repeat("`((((`", "("),
    repeat("`((a)(b)`", "((a)(b)"),
    repeat("bars", "|"),
    repeat("dashes", "-"),
    repeat("stars", "*"),
    repeat("`**a`", "**a"),
    repeat("`_a_ `", "_a_ "),
    repeat("`>>>>`", ">"),
    repeat("`[[[[`", "["),
    repeat("`![](`", "![]("),
    repeat("backticks", "`"),
    repeat("backslashes", "\\"),
    repeat("`<b>`", "<b>"),
    repeat("`&amp;`", "&amp;"),
    repeat("`####`", "#"),
    repeat("open quotes", "“5 m "),
    repeat("spaces", " "),
    repeat("tabs", "\t"),
    repeat("digits", "9"),
    repeat("`1.000.000`", "1.000."),
    repeat("`000.`", "000."),
    repeat("a single word", "a"),
    repeat("single letters", "a "),
    // One line of what recognisers wait for.
    repeat("`100% `", "100% "),
    repeat("`5% (`", "5% ("),
    repeat("`5-5-5-`", "5-"),
    repeat("`năm 2020 `", "năm 2020 "),
    repeat("`ngày 1/1/2024 `", "ngày 1/1/2024 "),
    repeat("`trước ngày `", "trước ngày "),
    repeat("`từ … đến `", "từ năm 2021 đến "),
    repeat("`Nghị quyết số `", "Nghị quyết số "),
    repeat("`12/2020/NĐ-CP `", "12/2020/NĐ-CP "),
    repeat("`Giám đốc `", "Giám đốc "),
    repeat("`Văn phòng `", "Văn phòng "),
    repeat("`Sở Y tế, `", "Sở Y tế, "),
    repeat("`Sở, ban, ngành, `", "Sở, ban, ngành, "),
    repeat("`chủ trì, phối hợp với `", "chủ trì, phối hợp với "),
    repeat("`a) b) c) `", "a) x; b) y; c) z; "),
    repeat("`tăng 5% so với `", "tăng 5% so với "),
    // Many lines.
    with_numbers("sections", ". Mục\n"),
    repeat("sections `1.`", "1. Mục\n"),
    built("nested bullets", nested_bullets),
    built("decimals that deepen", deepening),
    repeat("bullets", "- x\n"),
    repeat("letters `a)`", "a) x\n"),
    built("bodies over items", |bytes| {
        let bodies: String = (0..bytes / 1_000).map(|number| format!("Chi cục Thủy lợi vùng {number}, ")).collect();
        format!("KẾ HOẠCH\nTrồng rừng\n\nI. NHIỆM VỤ\n\n{bodies}Sở Y tế chủ trì:\n\n{}", "- x\n".repeat(bytes / 4))
    }),
    repeat("fields", "Thời gian: x\n\n"),
    repeat("short lines", "x\n"),
    repeat("one wrapped paragraph", "các cơ quan, đơn vị tiếp tục thực hiện việc được giao và báo cáo khi có yêu cầu,\n"),
    repeat("headings", "# A\n"),
    repeat("`KẾ HOẠCH`", "KẾ HOẠCH\n"),
    repeat("`QUYẾT ĐỊNH`", "QUYẾT ĐỊNH\n\n"),
    repeat("capital lines", "PHÁT TRIỂN KINH TẾ NÔNG THÔN\n"),
    repeat("`PHỤ LỤC`", "PHỤ LỤC\n\n"),
    repeat("`Căn cứ`", "Căn cứ Luật Đất đai;\n"),
    repeat("`Nơi nhận:`", "Nơi nhận:\n- Như trên;\n"),
    built("a recipient that goes on", |bytes| {
        let front = "KẾ HOẠCH\nTrồng rừng\n\nI. NHIỆM VỤ\n\n- Giữ rừng.\n\nNơi nhận:\n- UBND các xã,\n";
        format!("{front}{}", "phường và thị trấn\n".repeat(bytes / 26 + 1))
    }),
    with_numbers("articles", "\nĐiều 1. Ban hành\n"),
    with_numbers("footnotes", " xem chú thích[^1]\n\n[^1]: Luật\n\n"),
    built("page numbers", |bytes| numbered("\n\n", bytes)),
    // Tables.
    built("2,000 columns", columns),
    built("columns of money", |bytes| {
        let row = |cell: &str| format!("|1|Trồng rừng|{}\n", cell.repeat(bytes / 35 + 1));
        format!(
            "PHỤ LỤC\n\n|TT|Nhiệm vụ|{}\n|{}\n{}",
            "Kinh phí (đồng)|".repeat(bytes / 35 + 1),
            "---|".repeat(bytes / 35 + 3),
            row("1.000.000|")
        )
    }),
    repeat("rows of two cells", "| a | b |\n"),
    repeat("rows of figures", "| 1 | Trồng rừng | ha | 100 | 2027 | Sở Y tế |\n"),
    repeat("a torn table", "+----+----+\n| a | b |\n"),
    repeat("rules", "---\n\n"),
    repeat("rows with tabs", "1\tTrồng rừng\tha\t100\n"),
    // Letters and bytes.
    repeat("decomposed letters", "Ke\u{302}\u{301} hoa\u{323}ch "),
    repeat("decomposed lines", "- Tro\u{302}\u{300}ng ru\u{31b}\u{300}ng na\u{306}m 2027\n"),
    repeat("combining marks", "\u{301}"),
    repeat("combining marks, unordered", "\u{301}\u{323}"),
    repeat("zero-width spaces", "\u{200b}"),
    repeat("no-break spaces", "\u{a0}"),
    repeat("wide digits", "１．"),
    repeat("NUL", "\0"),
    repeat("CR LF", "\r\n"),
    repeat("CR", "\r"),
    repeat("LF", "\n"),
];

fn numbered(rest: &str, bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + 64);
    for number in 1.. {
        if text.len() >= bytes {
            break;
        }
        write!(text, "{number}{rest}").expect("a string takes all");
    }
    text
}

/// A staircase of bullets, each a step further in, 200 steps down and then again.
fn nested_bullets(bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + 256);
    for step in (0..200).cycle() {
        if text.len() >= bytes {
            break;
        }
        writeln!(text, "{:step$}- x", "").expect("a string takes all");
    }
    text
}

/// `1.`, `1.1.`, `1.1.1.` … down to six levels, then the next.
fn deepening(bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + 64);
    for number in 1.. {
        if text.len() >= bytes {
            break;
        }
        for depth in 0..6 {
            writeln!(text, "{number}{}. x", ".1".repeat(depth)).expect("a string takes all");
        }
    }
    text
}

/// A table of two thousand columns.
fn columns(bytes: usize) -> String {
    let row = |cell: &str| format!("|{}\n", format!("{cell}|").repeat(2000));
    let mut text = row("a") + &row("---");
    while text.len() < bytes {
        text.push_str(&row("1"));
    }
    text
}
