//! The limits of reading (docs/limits.md): what goes over one is told, and nothing is lost.

mod common;

use parse_plan::model::{Item, Severity};
use parse_plan::{Format, MAX_BYTES, MAX_DEPTH, MAX_ITEMS, MAX_WORDS, Options, Parsed, ReadError};

const PLAN: &str = "KẾ HOẠCH\nTrồng rừng huyện Mỹ An năm 2027\n\nI. MỤC TIÊU\n- Trồng 50 ha rừng.\n- Giữ 90% rừng.\nII. NHIỆM VỤ\n1. Ươm cây\na) Cây keo\n- Phòng Kinh tế ươm trước ngày 31/3/2027.\n\nNơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC\nDanh mục\n| TT | Việc | Chủ trì |\n|---|---|---|\n| 1 | Tỉa cây | Hạt Kiểm lâm |\n";

fn read(options: &Options, text: &str) -> Parsed {
    options.read_text("", Format::Text, text)
}

fn codes(parsed: &Parsed) -> Vec<&str> {
    parsed.plan().diagnostics.iter().map(|diagnostic| &*diagnostic.code).filter(|code| code.starts_with("LIM")).collect()
}

#[test]
fn plans_stay_within_the_limits() {
    let parsed = read(&Options::default(), PLAN);
    assert!(codes(&parsed).is_empty());
    for (name, text) in common::fixtures() {
        assert!(codes(&read(&Options::default(), &text)).is_empty(), "{name}");
    }
}

#[test]
fn more_bytes_than_allowed_are_refused() {
    let limits = Options { max_bytes: PLAN.len() - 1, ..Options::default() };
    let refusal = limits.read_bytes("a.md", PLAN.as_bytes()).unwrap_err();
    assert_eq!(refusal, ReadError::TooLarge { bytes: PLAN.len(), limit: PLAN.len() - 1 });
    assert!(Options { max_bytes: PLAN.len(), ..limits }.read_bytes("a.md", PLAN.as_bytes()).is_ok());
}

#[test]
fn what_stands_beyond_the_items_is_kept_unread() {
    for most in 0..16 {
        let limits = Options { max_items: most, cues: true, ..Options::default() };
        let parsed = read(&limits, PLAN);
        let plan = parsed.plan();
        assert!(parsed.coverage().is_whole(), "{most}: {:?}", parsed.coverage());
        let (unread, read): (Vec<&Item>, Vec<&Item>) = plan.items().partition(|item| item.cue.as_deref() == Some("limit:items"));
        assert!(plan.outline.len() + read.len() <= most, "{most}: {} headings, {} items", plan.outline.len(), read.len());
        assert!(unread.iter().all(|item| item.measures.is_empty() && item.deadlines.is_empty() && item.lead.is_empty()), "{most}");
        assert_eq!(codes(&parsed).len(), unread.len(), "{most}");
        // The title and the signature stand outside the body and the annexes, whatever is left of those.
        assert_eq!(plan.instrument.kind.as_deref(), Some("Kế hoạch"), "{most}");
        assert_eq!(plan.instrument.recipients, ["Lưu: VT"], "{most}");
    }
}

#[test]
fn the_diagnostic_says_from_where_nothing_is_read() {
    let parsed = read(&Options { max_items: 4, ..Options::default() }, PLAN);
    let plan = parsed.plan();
    let places: Vec<(&str, Severity, usize)> =
        plan.diagnostics.iter().map(|told| (&*told.code, told.severity, told.span.line)).filter(|told| told.0 == "LIM901").collect();
    assert_eq!(places, [("LIM901", Severity::Error, 8), ("LIM901", Severity::Error, 15)]);
    let kept: Vec<&str> = plan.items().filter(|item| item.section.is_empty()).map(|item| item.text.as_str()).collect();
    assert_eq!(kept[0], "1. Ươm cây a) Cây keo - Phòng Kinh tế ươm trước ngày 31/3/2027.");
    assert!(kept[1].starts_with("PHỤ LỤC") && kept[1].ends_with("1 Tỉa cây Hạt Kiểm lâm"), "{}", kept[1]);
}

#[test]
fn lines_beyond_the_depth_stand_beside_the_last() {
    let parsed = read(&Options { max_depth: 2, ..Options::default() }, PLAN);
    let plan = parsed.plan();
    let sections: Vec<(&str, usize)> = plan.outline.iter().map(|section| (section.id.as_str(), section.level)).collect();
    assert_eq!(sections, [("I", 1), ("II", 1), ("II.a", 2)]);
    assert_eq!(codes(&parsed), ["LIM902"]);
    assert!(parsed.coverage().is_whole());
}

/// A list that begins anew at every line, and below it every bullet that there is: nothing nests
/// deeper, and the JSON of it can be read back, which parsers of JSON refuse beyond 128 levels.
#[test]
fn no_text_nests_deeper_than_json_bears() {
    let mut text = "KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n".to_owned();
    text.push_str(&"1. Giữ rừng, trồng rừng ở các xã và phường:\n".repeat(500));
    for bullet in "-•*·▪●○◦■□❑◆♦❖►➢➤‣✓✔√\u{f0b7}\u{f0a7}\u{f0d8}\u{f0fc}\u{f02d}+".chars() {
        text.push_str(&format!("{bullet} Trồng 50 ha rừng trước ngày 31/12/2027, gồm:\n"));
    }
    let deepest = Options { max_depth: usize::MAX, ..Options::default() };
    let parsed = read(&deepest, &text);
    assert!(parsed.plan().outline.iter().all(|section| section.level <= MAX_DEPTH));
    assert_eq!(codes(&parsed), ["LIM902"]);
    common::properties::json_loses_nothing(parsed.plan()).unwrap_or_else(|fault| panic!("{fault}"));
}

/// What a heading, an introduction, an item or a merged cell says is not multiplied by all that stands below it.
#[test]
fn what_is_inherited_does_not_multiply() {
    let bodies: Vec<String> = (0..300).map(|number| format!("Chi cục Thủy lợi vùng {number}")).collect();
    let bodies = bodies.join(", ");
    let head = "KẾ HOẠCH\nTrồng rừng năm 2027\n\nI. NHIỆM VỤ\n\n";
    let row = "|  | Tỉa cây |  |\n";
    for text in [
        format!("{head}**1. {bodies}**\n\n{}", "- Tỉa cây.\n".repeat(2_000)),
        format!("{head}{bodies} chủ trì:\n\n{}", "- Tỉa cây.\n".repeat(2_000)),
        format!("{head}- {bodies} chủ trì:\n{}", "+ Tỉa cây.\n".repeat(2_000)),
        format!("{head}| TT | Việc | Chủ trì |\n|---|---|---|\n| 1 | Ươm cây | {bodies} |\n{}", row.repeat(2_000)),
    ] {
        let parsed = read(&Options::default(), &text);
        let inherited = |item: &Item| item.lead.iter().filter(|agency| agency.inherited).count();
        let all: usize = parsed.plan().items().map(inherited).sum();
        let begins: String = text.chars().skip(head.chars().count()).take(20).collect();
        assert!(300 < all && all <= 10_000 + text.len() / 8, "{begins}: {all}");
        assert_eq!(codes(&parsed), ["LIM903"], "{begins}");
        assert!(parsed.coverage().is_whole(), "{begins}");
    }
}

/// A value that begins within the words of a paragraph that are looked through is read to its end, and none behind it is.
#[test]
fn what_stands_beyond_the_words_is_not_looked_through() {
    let text = "KẾ HOẠCH\nTrồng rừng năm 2027\n\nI. CHỈ TIÊU\n- Từ 90% đến 95% rừng được giữ, theo Nghị quyết số 12/NQ-HĐND ngày 05/01/2027, 80% cây sống trước ngày 15/10/2027.\n";
    let whole = read(&Options::default(), text);
    let item = |parsed: &Parsed| parsed.plan().items().next().cloned().expect("there is an item");
    let (mut found, mut cuts) = (Vec::new(), Vec::new());
    for most in 1..60 {
        let parsed = read(&Options { max_words: most, ..Options::default() }, text);
        assert!(parsed.coverage().is_whole(), "{most}");
        let (cut, all) = (item(&parsed), item(&whole));
        assert_eq!(cut.text, all.text, "{most}");
        // Each value is one of those that are there without the limit, and those of before are there again.
        assert!(cut.measures.iter().all(|measure| all.measures.contains(measure)), "{most}: {:?}", cut.measures);
        assert!(cut.deadlines.iter().all(|time| all.deadlines.contains(time)), "{most}: {:?}", cut.deadlines);
        let citations = &parsed.plan().citations;
        assert!(citations.iter().all(|citation| whole.plan().citations.contains(citation)), "{most}: {citations:?}");
        found.push(cut.measures.len() + cut.deadlines.len() + citations.len());
        cuts.extend(
            parsed.plan().diagnostics.iter().filter(|told| told.code == "LIM904" && told.span.line == 5).map(|told| told.span.start),
        );
    }
    assert!(found.is_sorted() && found.first() == Some(&1) && found.last() == Some(&4), "{found:?}");
    assert!(cuts.windows(2).all(|pair| pair[0] < pair[1]) && cuts.len() > 20, "{cuts:?}");
    let parsed = read(&Options { max_words: 8, ..Options::default() }, text);
    let told = parsed.plan().diagnostics.iter().find(|told| told.span.line == 5).expect("it is told");
    assert_eq!((&*told.code, told.severity), ("LIM904", Severity::Error));
    assert!(text[told.span.range()].starts_with("giữ, theo"), "{}", &text[told.span.range()]);
}

/// A text that is one line of numbers does not make a plan of many times its size.
#[test]
fn a_paragraph_of_numbers_alone_is_read_in_part() {
    let head = "KẾ HOẠCH\nTrồng rừng\nI. CHỈ TIÊU\n- ";
    let parsed = read(&Options::default(), &(head.to_owned() + &"100% ".repeat(50_000)));
    let measures: usize = parsed.plan().items().map(|item| item.measures.len()).sum();
    // A number and its sign are two words.
    assert_eq!(measures, MAX_WORDS / 2);
    assert_eq!(codes(&parsed), ["LIM904"]);
    assert!(parsed.coverage().is_whole());
    assert!(codes(&read(&Options::default(), &(head.to_owned() + &"100% ".repeat(MAX_WORDS / 2)))).is_empty());
}

#[test]
fn the_page_tells_the_defaults() {
    let page = std::fs::read_to_string(common::root().join("docs/limits.md")).expect("docs/limits.md is there");
    for limit in [MAX_BYTES, MAX_ITEMS, MAX_DEPTH, MAX_WORDS] {
        assert!(page.contains(&format!("| {limit} |")), "{limit}");
    }
    for code in ["LIM901", "LIM902", "LIM903", "LIM904"] {
        assert!(page.contains(code) && parse_plan::check::rule(code).is_some(), "{code}");
    }
}

/// Runs the program on the plan above; gives its exit code, what it prints and what it complains of.
#[cfg(feature = "cli")]
fn program(arguments: &[&str]) -> (Option<i32>, String, String) {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("limits");
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    std::fs::write(folder.join("a.md"), PLAN).expect("a file can be written");
    let mut command = common::program::program();
    let out = command.args(arguments).arg("a.md").current_dir(&folder).env("PARSE_PLAN_LANG", "en").output().expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program writes UTF-8");
    (out.status.code(), text(out.stdout), text(out.stderr))
}

#[cfg(feature = "cli")]
#[test]
fn the_program_takes_the_limits() {
    let (code, json, _) = program(&["--max-items", "4", "--max-depth", "1"]);
    assert!(code == Some(0) && json.contains("LIM901"), "{json}");
    let (code, report, _) = program(&["check", "--max-items", "4", "--format", "concise"]);
    assert!(code == Some(1) && report.contains("LIM901"), "{report}");
    let (code, _, complaint) = program(&["coverage", "--max-bytes", "100"]);
    assert_eq!(code, Some(2));
    assert!(complaint.contains(&format!("the file is too large: {} bytes, at most 100 bytes", PLAN.len())), "{complaint}");
    let (code, _, complaint) = program(&["--max-depth", "25"]);
    assert!(code == Some(2) && complaint.contains("--max-depth does not take 25; it needs a whole number from 1 to 24"), "{complaint}");
}
