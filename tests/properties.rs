//! What holds of every text, plan or not. Texts are made of the words of plans, and of anything at all.
//!
//! A moderate number of cases by default; `PROPTEST_CASES=5000 cargo test --test properties` tries harder.

mod common;

use std::collections::HashSet;

use parse_plan::check::{CheckOptions, Profile, Safety, Selector, fixed, rules};
use parse_plan::emit::{Checked, Language, github, junit, sarif};
use parse_plan::model::{Agency, Citation, Deadline, Item, Measure, Plan, Severity};
use parse_plan::{Format, Parsed, Span};
use proptest::prelude::*;
use proptest::test_runner::Config;
use unicode_normalization::{UnicodeNormalization, is_nfc};

fn config() -> Config {
    // `default` reads PROPTEST_CASES; without it 256 would take too long in a debug build.
    let mut config = Config::default();
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = 64;
    }
    config.failure_persistence = None;
    config
}

const MARKERS: &[&str] = &[
    "I. ",
    "II. ",
    "IV. ",
    "V. ",
    "1. ",
    "2. ",
    "2.1. ",
    "1.1.1. ",
    "a) ",
    "b) ",
    "đ) ",
    "(1) ",
    "- ",
    "+ ",
    "* ",
    "• ",
    "– ",
    "— ",
    "l. ",
    "Il. ",
    "PHẦN THỨ NHẤT ",
    "Chương II ",
    "Mục 1 ",
    "Điều 1. ",
    "Điều 2. ",
    "# ",
    "### ",
    "**I. ",
    "**1. ",
    "  - ",
    "\t+ ",
    "1\\. ",
    "\\- ",
    "3 . ",
    "2.",
    "-",
    "> ",
    "[1] ",
    "",
];
const PHRASES: &[&str] = &[
    "KẾ HOẠCH",
    "QUYẾT ĐỊNH",
    "ỦY BAN NHÂN DÂN",
    "HUYỆN MỸ AN",
    "MỤC TIÊU",
    "NHIỆM VỤ",
    "TỔ CHỨC THỰC HIỆN",
    "Chỉ tiêu",
    "Mục đích",
    "Yêu cầu",
    "Cải cách thể chế",
    "Phòng Nội vụ",
    "Sở Tài chính chủ trì, phối hợp với Sở Nội vụ",
    "UBND các xã, phường",
    "Nơi nhận:",
    "Lưu: VT.",
    "TM. ỦY BAN NHÂN DÂN",
    "KT. CHỦ TỊCH",
    "PHÓ CHỦ TỊCH",
    "Nguyễn Văn Bình",
    "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;",
    "Số: 12/KH-UBND",
    "Số:      /KH-UBND",
    "Mỹ An, ngày 09 tháng 01 năm 2027",
    "ngày … tháng … năm 2027",
    "tối thiểu 85% hồ sơ",
    "từ 30% trở lên",
    "ít nhất 02 lớp",
    "1.500 tỷ đồng",
    "8,0 - 8,5%",
    "giảm 10% so với năm 2026",
    "trước ngày 31/12/2027",
    "trong Quý II/2027",
    "hằng quý",
    "đến năm 2030",
    "giai đoạn 2026 - 2030",
    "tháng 5/2027",
    "thường xuyên",
    "tiếp tục rà soát",
    "như sau:",
    "bảo đảm tiến độ;",
    "đúng hạn.",
    "./.",
    "PHỤ LỤC",
    "(Kèm theo Kế hoạch số 12/KH-UBND)",
    "STT\tNội dung\tCơ quan chủ trì\tThời gian",
    "1\tRà soát văn bản\tPhòng Tư pháp\tQuý I/2027",
    "| STT | Nhiệm vụ | Chủ trì |",
    "|---|:-:|---|",
    "| 1 | Soạn thảo | Phòng Nội vụ |",
    "|",
    "| |",
    "TT",
    "Nhiệm vụ",
    "Trên đây là Kế hoạch",
    "<b>I. Thể chế</b>",
    "<br>",
    "&nbsp;",
    "&amp;",
    "\u{a0}",
    "$45m^2$",
    "[Luật](https://vi.example/a_b)",
    "\u{feff}",
    "\u{c}",
    "12",
    "- 3 -",
    "Điều 1. Ban hành kèm theo Quyết định này",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Kính gửi: Sở Nội vụ",
    "…",
    "99999999999999999999",
    "0",
    "31/02/2027",
    "Đề án 06",
    "ISO 9001:2015",
    "[2]",
    "**",
    "*",
    "_",
    "\\",
    "`",
    "~~~",
    "```",
    "==",
    "---",
    "___",
];
const JOINS: &[&str] = &[" ", "", ", ", "; ", ": ", "\t", "\u{a0}", "**", "**: ", " - "];
const ENDS: &[&str] = &["\n", "\n\n", "\n", "\r\n", "  \n", "\\\n", "\n\n\n", "\r", "\u{c}\n"];

/// One line of a plan, well made or not; `foreign` says how often, of 13, a phrase is no phrase of plans.
fn line(foreign: u32) -> impl Strategy<Value = String> {
    let known = prop::sample::select(PHRASES).prop_map(str::to_owned);
    let letters = "[a-zA-ZàÀảãáạăắằđĐêếệôốơớợưứựýỵ ,.;:*|_0-9%]{0,30}";
    let phrase = (0..13_u32, known, any::<String>(), letters).prop_map(move |(dice, known, any, letters)| match dice {
        0 => letters,
        _ if dice <= foreign => any,
        _ => known,
    });
    (prop::sample::select(MARKERS), prop::collection::vec((phrase, prop::sample::select(JOINS)), 0..4), prop::sample::select(ENDS))
        .prop_map(|(marker, phrases, end)| {
            marker.to_owned() + &phrases.into_iter().map(|(phrase, join)| phrase + join).collect::<String>() + end
        })
}

/// A text made of the words of plans; half of them begin as a plan does.
fn plan_like(foreign: u32) -> impl Strategy<Value = String> {
    (any::<bool>(), prop::collection::vec(line(foreign), 0..40)).prop_map(|(titled, lines)| {
        let title = if titled { "Số: 12/KH-UBND\n\nKẾ HOẠCH\nCải cách hành chính huyện Mỹ An năm 2027\n\n" } else { "" };
        title.to_owned() + &lines.concat()
    })
}

/// Any text, but of characters that trip a parser more often than chance has it.
fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[\\PC\n\t|*_\\\\<>&;.)(0-9IVXa-đ%–-]{0,400}",
        "[\u{300}-\u{323}aăeơđI1.)| \n\r\u{a0}\u{feff}\u{c}]{0,300}"
    ]
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_text_of_plan_words_gives_a_sound_plan(text in plan_like(1)) {
        sound(&text)?;
    }

    #[test]
    fn every_text_at_all_gives_a_sound_plan(text in hostile()) {
        sound(&text)?;
    }

    #[test]
    fn every_text_of_plan_words_is_checked_soundly(text in plan_like(1)) {
        soundly_checked(&text)?;
    }

    #[test]
    fn every_text_at_all_is_checked_soundly(text in hostile()) {
        soundly_checked(&text)?;
    }

    #[test]
    fn decomposed_letters_give_the_same_values(text in plan_like(0)) {
        let composed: String = text.nfc().collect();
        let decomposed: String = composed.nfd().collect();
        prop_assert_eq!(values(&parse_plan::parse(&composed)), values(&parse_plan::parse(&decomposed)));
    }

    #[test]
    fn line_ends_do_not_matter(text in plan_like(0)) {
        let unix = text.replace("\r\n", "\n").replace('\r', "\n");
        let windows = unix.replace('\n', "\r\n");
        prop_assert_eq!(values(&parse_plan::parse(&unix)), values(&parse_plan::parse(&windows)));
    }
}

#[test]
fn every_fixture_gives_a_sound_plan() {
    for (name, text) in common::fixtures() {
        if let Err(fault) = sound(&text) {
            panic!("{name}: {fault}");
        }
    }
}

#[test]
fn fixtures_give_the_same_values_in_other_letters_and_line_ends() {
    for (name, text) in common::fixtures() {
        let composed: String = text.nfc().collect();
        let decomposed: String = text.nfd().collect();
        let wanted = values(&parse_plan::parse(&text));
        assert_eq!(wanted, values(&parse_plan::parse(&composed)), "{name} composed");
        assert_eq!(wanted, values(&parse_plan::parse(&decomposed)), "{name} decomposed");
        let unix = text.replace("\r\n", "\n");
        assert_eq!(wanted, values(&parse_plan::parse(&unix)), "{name} with LF");
        assert_eq!(wanted, values(&parse_plan::parse(&unix.replace('\n', "\r\n"))), "{name} with CRLF");
    }
}

/// Everything that must hold of the plan of a text.
fn sound(text: &str) -> Result<(), TestCaseError> {
    let parsed = Parsed::from_text("", Format::Text, text);
    let plan = parsed.plan();
    let again = Parsed::from_text("", Format::Text, text).into_plan();
    prop_assert_eq!(plan, &again, "read twice, it reads otherwise");

    let json = serde_json::to_string(plan).expect("a plan has a JSON");
    let back: Plan = serde_json::from_str(&json).expect("the JSON of a plan is a plan");
    prop_assert_eq!(plan, &back, "the JSON loses something");

    let coverage = parsed.coverage();
    prop_assert!(coverage.is_whole(), "left out: {:?}", coverage.left_out.iter().map(|span| &text[span.range()]).collect::<Vec<_>>());

    let faults = common::faults_of_ids(plan);
    prop_assert!(faults.is_empty(), "{}", faults.join(", "));

    let places = Places::of(text);
    for (what, span) in spans(plan) {
        places.check(text, what, &span)?;
    }
    let rows: Vec<&str> = plan.annexes.iter().flat_map(|annex| annex.rows.iter().map(|row| row.item.as_str())).collect();
    for area in &plan.areas {
        for items in [&area.targets, &area.tasks, &area.provisions] {
            in_order(items)?;
            for item in items.iter().flat_map(Item::with_children) {
                prop_assert!(is_nfc(&item.text), "{}: not composed: {:?}", item.id, item.text);
                // The text of a row is that of its cells; its span is the whole row.
                if !rows.contains(&item.id.as_str()) {
                    text_is_its_slice(text, item)?;
                }
            }
        }
    }
    Ok(())
}

/// Everything that must hold of what is found in a text, whatever the profile, by all rules there are.
fn soundly_checked(text: &str) -> Result<(), TestCaseError> {
    let all: Vec<Selector> = rules().map(Selector::Rule).collect();
    let parsed = Parsed::from_text("", Format::Text, text);
    for profile in Profile::ALL {
        let options = CheckOptions { profile, select: all.clone(), ..CheckOptions::default() };
        let findings = parse_plan::check(&parsed, &options);
        prop_assert_eq!(&findings, &parse_plan::check(&parsed, &options), "checked twice, it is found otherwise");
        let places = Places::of(text);
        let sections: HashSet<&str> = parsed.plan().outline.iter().map(|section| section.id.as_str()).collect();
        let annexes: HashSet<&str> = parsed.plan().annexes.iter().map(|annex| annex.id.as_str()).collect();
        for finding in &findings {
            let code = finding.rule.code;
            places.check(text, code, &finding.span)?;
            let known = finding.section.is_empty() || sections.contains(&*finding.section) || annexes.contains(&*finding.section);
            prop_assert!(known, "{code}: there is no section {:?}", finding.section);
            let edits = finding.fix.iter().flat_map(|fix| &fix.edits);
            prop_assert!(edits.clone().all(|edit| text.get(edit.range.clone()).is_some()), "{code}: a fix outside the text");
        }
        let files = [Checked { name: "a.md", text, findings: &findings }];
        let log = sarif(&files, Language::Vietnamese);
        prop_assert_eq!(log["runs"][0]["results"].as_array().map(Vec::len), Some(findings.len()));
        let shown = github(&files, Language::English);
        prop_assert_eq!(shown.commands.lines().count() + shown.rest, findings.len(), "{}", shown.commands);
        prop_assert!(!junit(&files, Severity::Info, Language::Vietnamese).is_empty());
        for most in [Safety::Safe, Safety::Unsafe] {
            let round = fixed(text, &findings, most);
            prop_assert_eq!(round.fixes == 0, round.text == text, "fixes that change nothing, or changes without a fix");
        }
    }
    Ok(())
}

/// Items follow each other in the text, and children follow their parent.
fn in_order(items: &[Item]) -> Result<(), TestCaseError> {
    for pair in items.windows(2) {
        prop_assert!(pair[0].span.end <= pair[1].span.start, "{} does not end before {} begins", pair[0].id, pair[1].id);
    }
    for item in items {
        if let Some(first) = item.children.first() {
            prop_assert!(item.span.end <= first.span.start, "{} does not end before its child {} begins", item.id, first.id);
        }
        in_order(&item.children)?;
    }
    Ok(())
}

/// Letters and digits in composed form: what markup, wraps and composition leave alone. A raised
/// figure counts as the plain one that a formula writes for it.
fn letters(text: &str) -> String {
    let plain =
        |c| "⁰¹²³⁴⁵⁶⁷⁸⁹".chars().position(|raised| raised == c).and_then(|at| char::from_digit(u32::try_from(at).ok()?, 10)).unwrap_or(c);
    text.nfc().map(plain).filter(|c| c.is_alphanumeric()).collect()
}

/// Every letter of an item's text stands in its span, in order. The span may hold more: a link's
/// address, an entity's name, a page number between two halves of a paragraph.
fn text_is_its_slice(source: &str, item: &Item) -> Result<(), TestCaseError> {
    let slice = &source[item.span.range()];
    let entities = slice.contains('&');
    // The sign of a command of a formula (`\\mu`) is in its place by its name only.
    let formula = slice.contains('\\');
    let slice_letters = letters(slice);
    let mut rest = slice_letters.chars();
    for letter in letters(&item.text).chars() {
        // An entity (&#46;, &eacute;) stands for a character that is not in the source.
        if !entities && (!formula || slice_letters.contains(letter)) {
            prop_assert!(rest.any(|c| c == letter), "{}: the text {:?} is not in its place {:?}", item.id, item.text, slice);
        }
    }
    let marked_up = slice.contains(['&', '[', ']', '<', '$', '^', '|', '\\', '\u{c}']) || slice.contains('\n') || slice.contains('\r');
    if !marked_up {
        prop_assert_eq!(letters(&item.text), letters(slice), "{}: the place holds other letters", &item.id);
    }
    Ok(())
}

/// Lines and columns, counted in the plainest way.
struct Places(Vec<(usize, usize)>);

impl Places {
    fn of(text: &str) -> Self {
        let mut places = vec![(0, 0); text.len() + 1];
        let (mut line, mut column) = (1, 1);
        for (at, c) in text.char_indices() {
            places[at] = (line, column);
            let ends = c == '\n' || (c == '\r' && !text[at + 1..].starts_with('\n'));
            (line, column) = if ends { (line + 1, 1) } else { (line, column + 1) };
        }
        places[text.len()] = (line, column);
        Self(places)
    }

    fn check(&self, text: &str, what: &str, span: &Span) -> Result<(), TestCaseError> {
        prop_assert!(span.start <= span.end && span.end <= text.len(), "{what}: {span:?} lies outside the text");
        prop_assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end), "{what}: {span:?} cuts a character");
        prop_assert_eq!((span.line, span.column), self.0[span.start], "{}: {:?} names another place", what, span);
        Ok(())
    }
}

/// Every span of a plan, with what it is of.
fn spans(plan: &Plan) -> Vec<(&'static str, Span)> {
    let mut found = Vec::new();
    for form in std::iter::once(&plan.instrument).chain(&plan.decision) {
        found.push(("instrument", form.span));
        found.extend(form.issuer.iter().map(|issuer| ("issuer", issuer.span)));
        found.extend(form.articles.iter().map(|article| ("article", article.span)));
    }
    for section in &plan.outline {
        found.push(("section", section.span));
        agencies(&mut found, &section.lead);
        agencies(&mut found, &section.coordinating);
        found.extend(section.deadlines.iter().map(|d: &Deadline| ("deadline", d.span)));
    }
    for area in &plan.areas {
        found.push(("area", area.span));
    }
    for item in plan.items() {
        found.push(("item", item.span));
        agencies(&mut found, &item.lead);
        agencies(&mut found, &item.coordinating);
        found.extend(item.deadlines.iter().map(|d| ("deadline", d.span)));
        found.extend(item.measures.iter().map(|m: &Measure| ("measure", m.span)));
    }
    found.extend(plan.annexes.iter().map(|annex| ("annex", annex.span)));
    found.extend(plan.citations.iter().map(|c: &Citation| ("citation", c.span)));
    found.extend(plan.diagnostics.iter().map(|d| ("diagnostic", d.span)));
    found
}

fn agencies(found: &mut Vec<(&'static str, Span)>, all: &[Agency]) {
    found.extend(all.iter().map(|agency| ("agency", agency.span)));
}

/// A plan without its places and its source.
fn values(plan: &Plan) -> serde_json::Value {
    let mut json = serde_json::to_value(plan).expect("a plan has a JSON");
    json["source"] = serde_json::Value::Null;
    drop_spans(&mut json);
    json
}

fn drop_spans(json: &mut serde_json::Value) {
    match json {
        serde_json::Value::Object(fields) => {
            fields.remove("span");
            fields.values_mut().for_each(drop_spans);
        }
        serde_json::Value::Array(values) => values.iter_mut().for_each(drop_spans),
        _ => {}
    }
}
