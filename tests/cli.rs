//! The program as its users meet it: cases as data, then what a table cannot say.
#![cfg(feature = "cli")]

mod common;

use std::fs;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use common::program::{holds, program};

const PLAN: &str = "KẾ HOẠCH\nTrồng rừng năm 2027\nI. CHỈ TIÊU\n- Tối thiểu 90% cây sống.\n";

const TWICE: &str = "KẾ HOẠCH\nTrồng rừng năm 2027\n**I. MỤC TIÊU**\n- Giữ rừng.\n**I. KINH PHÍ ĐỢT MỘT**\n- Ngân sách.\nIII. TỔ CHỨC THỰC HIỆN\n- Báo cáo.\n";

const SLIP: &str = "KẾ HOẠCH\nTrồng rừng năm 2027\nI. CHỈ TIÊU\n- Phân đầu đạt 90% cây sống.\n";

/// One run: what is typed after `parse-plan`, what is given on standard input, and what must come of it.
struct Case {
    typed: &'static str,
    stdin: &'static [u8],
    code: i32,
    /// What standard output holds, in this order; nothing when empty.
    out: &'static [&'static str],
    /// What standard error holds, in this order; nothing when empty.
    err: &'static [&'static str],
}

const fn case(typed: &'static str, code: i32, out: &'static [&'static str], err: &'static [&'static str]) -> Case {
    Case { typed, stdin: b"", code, out, err }
}

const fn given(stdin: &'static [u8], case: Case) -> Case {
    Case { stdin, ..case }
}

/// `@` stands for the folder of the test, which `folder` fills.
const CASES: &[Case] = &[
    // JSON.
    case("@/a.md", 0, &["{\"schema\":\"parse-plan/1\"", "\"outline\":["], &[]),
    case("--pretty @/a.md", 0, &["{\n  \"schema\": \"parse-plan/1\","], &[]),
    case("@/a.md --pretty --compact", 0, &["{\"schema\":\"parse-plan/1\""], &[]),
    case("@/a.md --compact --pretty", 0, &["{\n  \"schema\""], &[]),
    given(PLAN.as_bytes(), case("-", 0, &["\"name\":\"-\"", "Tối thiểu 90%"], &[])),
    case("--cues @/a.md", 0, &["\"cue\":\"heading:chi-tieu\""], &[]),
    case("./fixtures/title-only.md", 0, &["\"kind\":\"Kế hoạch\""], &[]),
    given(PLAN.as_bytes(), case("- -", 2, &[], &["lỗi: - (đầu vào chuẩn) chỉ dùng được một lần\n"])),
    given(PLAN.as_bytes(), case("check - @/a.md - --lang en", 2, &[], &["error: - (standard input) can be given only once\n"])),
    // The other commands.
    case("text @/a.md", 0, &["KẾ HOẠCH\nTrồng rừng năm 2027\n"], &[]),
    case("coverage @/a.md @/b.md", 0, &["100,0 %  ", "a.md\n100,0 %  ", "b.md\n"], &[]),
    case("--lang en coverage @/a.md", 0, &["100.0%  "], &[]),
    case("schema", 0, &["{\"$defs\"", "draft/2020-12"], &[]),
    case("schema --pretty", 0, &["{\n  \"$defs\""], &[]),
    case("--pretty schema", 0, &["{\n  \"$defs\""], &[]),
    case("outline @/a.md", 0, &["KẾ HOẠCH", "I. CHỈ TIÊU", "└─ - Tối thiểu 90%", "chỉ tiêu\n", "mức ≥ 90%", "1 đề mục"], &[]),
    case("outline @/a.md --lang en", 0, &["target\n", "amount ≥ 90%", "1 heading"], &[]),
    case("outline @/a.md @/b.md", 0, &["a.md", "\n\n\nKẾ HOẠCH", "b.md"], &[]),
    case("outline --color always @/a.md", 0, &["\u{1b}[1mKẾ HOẠCH\u{1b}[0m"], &[]),
    // Checks.
    case("check @/a.md", 0, &["Không có phát hiện nào trong 1 tệp.\n"], &[]),
    case("check @/a.md @/b.md --lang en", 0, &["Nothing found in 2 files.\n"], &[]),
    case(
        "check @/twice.md",
        1,
        &[
            "lỗi[STR001 trung-so-muc]: Số mục “I.” bị trùng với mục đứng trước ở dòng 3.\n --> ",
            "twice.md:5:3\n  |\n5 | **I. KINH PHÍ ĐỢT MỘT**\n  |   ^^\n",
            "cách sửa: Đánh lại số",
            "1 lỗi, 1 cảnh báo\n",
        ],
        &[],
    ),
    case("check --format concise @/twice.md", 1, &["twice.md:5:3: STR001 ", "twice.md:7:1: STR002 Số mục nhảy từ “I.” đến “III.”.\n"], &[]),
    case(
        "check --lang en @/twice.md",
        1,
        &["error[STR001 trung-so-muc]: The number “I.” was given before, on line 3.", "help: ", "1 error, 1 warning\n"],
        &[],
    ),
    case("check --color always @/twice.md", 1, &["\u{1b}["], &[]),
    case("check --ignore trung-so-muc @/twice.md", 0, &["cảnh báo[STR002", "1 cảnh báo\n"], &[]),
    case("check --ignore trung-so-muc --fail-on warn @/twice.md", 1, &["1 cảnh báo\n"], &[]),
    case("check --select STR002 --fail-on info --severity STR002=info @/twice.md", 1, &["lưu ý[STR002", "1 lưu ý\n"], &[]),
    case("check --select DOC,TXT @/twice.md", 0, &["Không có phát hiện nào"], &[]),
    case("check --profile so-hoa --severity STR=info @/twice.md", 0, &["2 lưu ý\n"], &[]),
    case("check @/missing.md @/twice.md", 2, &["1 lỗi, 1 cảnh báo\n"], &["missing.md: không có tệp này\n"]),
    case("check @/missing.md", 2, &[], &["missing.md: không có tệp này\n"]),
    case("check @/plan.docx @ @/empty.md", 2, &[], &["plan.docx: ", "là thư mục", "empty.md: "]),
    case("check --format github @/missing.md", 2, &[], &["missing.md: "]),
    case("check --diff @/missing.md", 2, &[], &["missing.md: "]),
    case("check --format json @/missing.md", 2, &["\"error\": \"không có tệp này\"", "missing.md\""], &["missing.md: "]),
    case(
        "check --format junit @/missing.md @/twice.md @ --lang en",
        2,
        &[
            "tests=\"4\" failures=\"1\" errors=\"2\">\n",
            "twice.md\" tests=\"2\" failures=\"1\">\n",
            "missing.md\" tests=\"1\" failures=\"0\" errors=\"1\">\n    <testcase ",
            "missing.md\">\n      <error type=\"unread\" message=\"there is no such file\"/>\n    </testcase>\n  </testsuite>\n",
            "message=\"it is a folder, not a file\"/>\n    </testcase>\n  </testsuite>\n</testsuites>\n",
        ],
        &["missing.md: ", "it is a folder"],
    ),
    case("check --select STR01 @/a.md", 2, &[], &["lỗi: --select: không có quy tắc “STR01”; ý bạn là “STR001”?\n"]),
    case(
        "check --ignore trung-so-mụcc @/a.md --lang en",
        2,
        &[],
        &["error: --ignore: there is no rule “trung-so-mụcc”; did you mean “trung-so-muc”?\n"],
    ),
    case("check --severity STR001 @/a.md", 2, &[], &["lỗi: --severity: “STR001” không có dạng QUY_TẮC=MỨC"]),
    case("check --severity STR001=eror @/a.md", 2, &[], &["không có mức “eror”; các mức là error, warn, info; ý bạn là “error”?\n"]),
    case("check --profile nhap @/a.md", 2, &[], &["lỗi: --profile không nhận giá trị nhap; các giá trị là du-thao, phat-hanh, so-hoa"]),
    case("check", 2, &[], &["lỗi: thiếu tên tệp"]),
    case("check --help", 0, &["Kiểm tra kế hoạch"], &[]),
    case("check --format json @/twice.md", 1, &["\"schema\": \"parse-plan-check/1\""], &[]),
    case("check --format sarif @/a.md", 0, &["\"version\": \"2.1.0\""], &[]),
    case(
        "check --format github @/twice.md --lang en",
        1,
        &["::error file=", ",line=5,endLine=5,col=3,endColumn=5,title=STR001 trung-so-muc::", "::warning "],
        &[],
    ),
    case("check --format junit @/a.md @/twice.md", 1, &["<testsuites name=\"parse-plan\" tests=\"3\" failures=\"1\">"], &[]),
    case("rules", 0, &["STR001  trung-so-muc ", "lỗi "], &[]),
    case("rules --format markdown --lang en", 0, &["| Code | Name |", "| STR001 | trung-so-muc | "], &[]),
    case("rules --format json", 0, &["\"code\": "], &[]),
    case("explain str001", 0, &["# STR001 trung-so-muc\n", "## Vì sao\n", "## Khi nào tắt\n"], &[]),
    case("explain trung-so-muc --lang en", 0, &["# STR001 trung-so-muc\n", "## Why\n"], &[]),
    case("explain cue801", 0, &["# CUE801 dau-hieu-yeu\n", "## Vì sao\n"], &[]),
    case("explain thoi-han-chua-chac --lang en", 0, &["# CUE803 thoi-han-chua-chac\n", "## What is not sure\n"], &[]),
    case("explain STR", 2, &[], &["lỗi: “STR” là nhiều quy tắc; xem parse-plan rules\n"]),
    case("explain STR01", 2, &[], &["lỗi: không có quy tắc “STR01”; ý bạn là “STR001”?\n"]),
    case("explain --lang en", 2, &[], &["error: "]),
    given(
        SLIP.as_bytes(),
        case("check --fix --unsafe-fixes -", 2, &[], &["lỗi: --fix không ghi được vào đầu vào chuẩn; hãy dùng --diff\n"]),
    ),
    given(
        SLIP.as_bytes(),
        case("check --fix @/twice.md - --lang en", 2, &[], &["error: --fix cannot write to standard input; use --diff\n"]),
    ),
    given(SLIP.as_bytes(), case("check --fix --unsafe-fixes --diff -", 1, &["+- Phấn đấu đạt 90%"], &[])),
    given(TWICE.as_bytes(), case("check -", 1, &[" --> -:5:3\n"], &[])),
    // A file that is named like a command.
    case("-- text", 2, &[], &["lỗi: text: không có tệp này\n"]),
    case("./text", 2, &[], &["lỗi: ./text: không có tệp này\n"]),
    case("@/a.md text", 1, &["a.md"], &["lỗi: text: không có tệp này\n"]),
    // Files that cannot be read.
    case("@/missing.md", 2, &[], &["missing.md: không có tệp này\n"]),
    case("@/missing.md --lang en", 2, &[], &["error: ", "missing.md: there is no such file\n"]),
    case("@/a.md/under", 2, &[], &["under: không có tệp này\n"]),
    case("@", 2, &[], &["là thư mục, không phải tệp\n"]),
    case("@ --lang=en", 2, &[], &["it is a folder, not a file\n"]),
    case("@/empty.md", 2, &[], &["empty.md: tệp rỗng"]),
    case("outline @/utf16.txt", 2, &[], &["utf16.txt: không phải văn bản UTF-8", "UTF-16"]),
    case("text @/plan.docx", 2, &[], &["plan.docx: ", "DOCX"]),
    case("coverage @/huge.txt", 2, &[], &["huge.txt: tệp quá lớn: 64,1 MiB, tối đa 64 MiB\n"]),
    given(b"\xff\xfeK\x00", case("-", 2, &[], &["lỗi: đầu vào chuẩn: không phải văn bản UTF-8", "UTF-16"])),
    given(b"PK\x03\x04\x14\x00\xff", case("outline - --lang en", 2, &[], &["error: standard input: ", "DOCX"])),
    case("-", 2, &[], &["lỗi: đầu vào chuẩn: không có chữ nào để đọc\n"]),
    // One bad file never stops the others.
    case("@/a.md @/missing.md @/b.md", 1, &["a.md\"", "}\n{", "b.md\""], &["missing.md: không có tệp này\n"]),
    case("outline @/utf16.txt @/a.md", 1, &["KẾ HOẠCH"], &["utf16.txt: "]),
    case("coverage @/a.md @/empty.md", 1, &["100,0 %"], &["empty.md: "]),
    case("@/missing.md @/empty.md", 2, &[], &["missing.md", "empty.md"]),
    // Arguments that are not taken.
    case("", 2, &[], &["Cách dùng:"]),
    case("text", 2, &[], &["lỗi: thiếu tên tệp"]),
    case("outline --lang en", 2, &[], &["error: the name of a file to read is missing"]),
    case("--wrong @/a.md", 2, &[], &["lỗi: không có tùy chọn --wrong (xem parse-plan --help)\n"]),
    case("--lang fr @/a.md", 2, &[], &["lỗi: --lang không nhận giá trị fr; các giá trị là vi, en"]),
    case("@/a.md --color red --lang en", 2, &[], &["error: --color does not take red; the values are auto, always, never"]),
    case("@/a.md -o", 2, &[], &["lỗi: --output cần một giá trị"]),
    case("--max-bytes= @/a.md", 2, &[], &["lỗi: --max-bytes cần một giá trị"]),
    case("check --select STR, @/a.md", 2, &[], &["lỗi: --select: thiếu mã quy tắc, như STR001"]),
    case(
        "check --fail-on eror @/a.md",
        2,
        &[],
        &["lỗi: --fail-on: không có mức “eror”; các mức là error, warn, info; ý bạn là “error”?\n"],
    ),
    case("@/a.md --compact=1", 2, &[], &["lỗi: --compact không nhận giá trị 1"]),
    case("@/a.md --lang en --lang vi", 2, &[], &["lỗi: --lang chỉ được nêu một lần"]),
    case("--compact outline @/a.md", 2, &[], &["lỗi: --compact và --pretty chỉ dùng khi in JSON"]),
    case("--cues outline @/a.md", 2, &[], &["lỗi: --cues chỉ dùng khi in JSON của kế hoạch"]),
    case("@/a.md --compact outline @/b.md", 2, &[], &["lỗi: lệnh phải đứng trước tên tệp"]),
    case("text @/a.md b", 2, &[], &["lỗi: thừa đối số “b” (xem parse-plan text --help)\n"]),
    case("explain STR001 STR002 --lang en", 2, &[], &["error: unexpected argument “STR002” (see parse-plan explain --help)\n"]),
    case("explain", 2, &[], &["lỗi: thiếu mã quy tắc, như STR001 hay trung-so-muc (xem parse-plan explain --help)\n"]),
    case("check --fixx @/a.md", 2, &[], &["lỗi: không có tùy chọn --fixx; ý bạn là “--fix”? (xem parse-plan check --help)\n"]),
    case(
        "@/a.md --outptu x --lang en",
        2,
        &[],
        &["error: there is no option --outptu; did you mean “--output”? (see parse-plan --help)\n"],
    ),
    case("check --wrong @/a.md", 2, &[], &["lỗi: không có tùy chọn --wrong (xem parse-plan check --help)\n"]),
    case("--lang en check @/a.md --format xml", 2, &[], &["--format does not take xml", "(see parse-plan check --help)\n"]),
    // A slip in the name of a command.
    case("chek @/a.md", 1, &["a.md"], &["lỗi: chek: không có tệp này; ý bạn là “check”?\n"]),
    case("help --lang en", 2, &[], &["error: help: there is no such file; did you mean “--help”?\n"]),
    case("@/a.md chek", 1, &["a.md"], &["lỗi: chek: không có tệp này\n"]),
    // Help and version.
    case("--version", 0, &[concat!("parse-plan ", env!("CARGO_PKG_VERSION"), "\n")], &[]),
    case("-h", 0, &["Đọc kế hoạch", "Cách dùng:", "Mã kết thúc:"], &[]),
    case("--help --lang en", 0, &["Reads Vietnamese plan decisions", "Usage:", "Exit codes:"], &[]),
    case("outline --help", 0, &["Vẽ cây đề mục"], &[]),
    case("--lang en schema --help", 0, &["Prints the JSON Schema"], &[]),
];

#[test]
fn cases() {
    let folder = folder("cases");
    let place = folder.to_str().expect("a UTF-8 name");
    for case in CASES {
        let typed: Vec<String> = case.typed.split_whitespace().map(|word| word.replace('@', place)).collect();
        let run = run(program().args(&typed), case.stdin);
        assert_eq!(run.status.code(), Some(case.code), "`{}`: {run:?}", case.typed);
        holds(&run.stdout, case.out, &format!("standard output of `{}`", case.typed));
        holds(&run.stderr, case.err, &format!("standard error of `{}`", case.typed));
    }
}

#[test]
fn several_files_give_a_document_a_line() {
    let folder = folder("lines");
    let run = run(program().arg(folder.join("a.md")).arg(folder.join("b.md")), b"");
    let names: Vec<String> = std::str::from_utf8(&run.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str::<parse_plan::Plan>(line).expect("each line is a plan").source.name)
        .collect();
    assert_eq!(names.len(), 2);
    assert!(names[0].ends_with("a.md") && names[1].ends_with("b.md"), "{names:?}");
}

/// A report for machines tells of files that could not be read, and of none where all were.
#[test]
fn machines_are_told_of_unread_files() {
    let folder = folder("unread");
    let report = |form: &str, names: &[&str]| -> serde_json::Value {
        let run = run(program().args(["check", "--format", form]).args(names.iter().map(|name| folder.join(name))), b"");
        serde_json::from_slice(&run.stdout).expect("the report is JSON")
    };
    let json = report("json", &["missing.md", "a.md", "empty.md"]);
    let files = json["files"].as_array().expect("files");
    assert_eq!(files.len(), 3);
    assert!(files[0].get("error").is_none() && files[1]["name"].as_str().is_some_and(|name| name.ends_with("missing.md")), "{json}");
    assert_eq!(files[1]["error"], "không có tệp này");
    assert_eq!(files[2]["error"], "tệp rỗng, không có chữ nào để đọc");
    for names in [&["missing.md", "a.md"][..], &["missing.md"]] {
        let log = report("sarif", names);
        let invocation = &log["runs"][0]["invocations"][0];
        assert_eq!(invocation["executionSuccessful"], false);
        let notifications = invocation["toolExecutionNotifications"].as_array().expect("notifications");
        assert_eq!((notifications.len(), &notifications[0]["level"]), (1, &"error".into()));
        assert!(notifications[0]["message"]["text"].as_str().is_some_and(|text| text.ends_with("missing.md: không có tệp này")), "{log}");
    }
    assert!(report("sarif", &["a.md"])["runs"][0].get("invocations").is_none());
}

#[test]
fn text_is_byte_for_byte_what_spans_count_in() {
    for name in ["escapes-nbsp-crlf.md", "decomposed-unicode.txt", "page-breaks.txt"] {
        let path = PathBuf::from("fixtures").join(name);
        assert_eq!(run(program().arg("text").arg(&path), b"").stdout, fs::read(&path).unwrap(), "{name}");
    }
    let steering = "KẾ HOẠCH\nTrồng rừng \u{1b}[31m năm 2027\n";
    assert_eq!(run(program().args(["text", "-"]), steering.as_bytes()).stdout, steering.as_bytes());
    let drawn = run(program().args(["outline", "-"]), steering.as_bytes()).stdout;
    assert!(!drawn.contains(&0x1b), "an outline must not pass on what steers a terminal");
}

#[test]
fn the_environment_chooses_language_and_colour() {
    let folder = folder("environment");
    let outline = |variables: &[(&str, &str)], more: &[&str]| {
        run(program().envs(variables.iter().copied()).arg("outline").arg(folder.join("a.md")).args(more), b"")
    };
    let text = |run: &Output| String::from_utf8(run.stdout.clone()).unwrap();
    assert!(text(&outline(&[("PARSE_PLAN_LANG", "en")], &[])).contains("1 heading"));
    assert!(text(&outline(&[("PARSE_PLAN_LANG", "en")], &["--lang", "vi"])).contains("1 đề mục"));
    assert!(text(&outline(&[("PARSE_PLAN_LANG", "")], &[])).contains("1 đề mục"));
    let unknown = outline(&[("PARSE_PLAN_LANG", "fr")], &[]);
    assert_eq!(unknown.status.code(), Some(2));
    holds(&unknown.stderr, &["PARSE_PLAN_LANG=fr"], "the complaint");
    // Colours can be forced into a pipe by the environment, and NO_COLOR is stronger, but what is typed is strongest.
    assert!(text(&outline(&[("CLICOLOR_FORCE", "1")], &[])).contains("\u{1b}["));
    assert!(!text(&outline(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], &[])).contains('\u{1b}'));
    assert!(text(&outline(&[("NO_COLOR", "1")], &["--color", "always"])).contains("\u{1b}["));
    assert!(!text(&outline(&[("CLICOLOR_FORCE", "1")], &["--color", "never"])).contains('\u{1b}'));
}

#[test]
fn colours_change_nothing_but_colours() {
    let plain = run(program().args(["outline", "--color", "never", "fixtures/pipe-table-annex.md"]), b"").stdout;
    let coloured = run(program().args(["outline", "--color", "always", "fixtures/pipe-table-annex.md"]), b"").stdout;
    let stripped = anstream::adapter::strip_bytes(&coloured).into_vec();
    assert_ne!(plain, coloured);
    assert_eq!(String::from_utf8(plain).unwrap(), String::from_utf8(stripped).unwrap());
}

#[test]
fn no_line_of_an_outline_is_too_long() {
    for entry in fs::read_dir("fixtures").unwrap() {
        let path = entry.unwrap().path();
        let drawn = run(program().arg("outline").arg(&path), b"").stdout;
        for line in std::str::from_utf8(&drawn).unwrap().lines() {
            assert!(line.chars().count() <= 100, "{}: {line}", path.display());
            assert_eq!(line, line.trim_end(), "{}: space at the end", path.display());
        }
    }
}

#[test]
fn results_go_to_the_file_that_is_named() {
    let folder = folder("output");
    let (input, output) = (folder.join("a.md"), folder.join("out.json"));
    let to = |input: &PathBuf, output: &PathBuf| run(program().arg(input).arg("-o").arg(output), b"");
    let run_ = to(&input, &output);
    assert_eq!((run_.status.code(), run_.stdout.len()), (Some(0), 0));
    let written = fs::read(&output).unwrap();
    assert_eq!(written, run(program().arg(&input), b"").stdout);
    // A run that reads nothing leaves the file as it was.
    assert_eq!(to(&folder.join("missing.md"), &output).status.code(), Some(2));
    assert_eq!(fs::read(&output).unwrap(), written);
    // An input is never overwritten.
    let onto_itself = to(&input, &input);
    assert_eq!(onto_itself.status.code(), Some(2));
    holds(&onto_itself.stderr, &["a.md: tệp ra trùng với tệp vào"], "the complaint");
    assert_eq!(fs::read_to_string(&input).unwrap(), PLAN);
    // Nor under another name of the same file.
    let linked = folder.join("linked.md");
    fs::hard_link(&input, &linked).unwrap();
    if cfg!(unix) {
        for (read, written) in [(&input, &linked), (&linked, &input)] {
            let onto_its_link = to(read, written);
            assert_eq!(onto_its_link.status.code(), Some(2));
            holds(&onto_its_link.stderr, &["tệp ra trùng với tệp vào, không ghi đè"], "the complaint");
        }
        assert_eq!(fs::read_to_string(&input).unwrap(), PLAN);
    }
    for (place, why) in [(folder.join("none/out.json"), "không có thư mục chứa nó"), (folder, "là thư mục")] {
        let failed = to(&input, &place);
        assert_eq!(failed.status.code(), Some(2));
        holds(&failed.stderr, &["lỗi: không ghi được vào", why], "the complaint");
    }
    assert!(run(program().arg(&input).args(["-o", "-"]), b"").stdout == written, "- is standard output");
}

#[test]
fn a_reader_who_leaves_early_is_no_failure() {
    for command in ["schema", "outline", "coverage", "text", "--pretty", "--help"] {
        let mut program = program();
        program.arg(command);
        if !matches!(command, "schema" | "--help") {
            // More than a pipe holds, so that writing does fail.
            program.args(std::iter::repeat_n("fixtures/measures.md", if command == "text" { 1 } else { 60 }));
        }
        let mut child = program.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let mut complaints = String::new();
        child.stderr.take().unwrap().read_to_string(&mut complaints).unwrap();
        assert_eq!((child.wait().unwrap().code(), complaints.as_str()), (Some(0), ""), "{command}");
    }
}

/// Nor does it make a success of what failed: findings and unread files decide the code.
#[test]
fn a_reader_who_leaves_early_does_not_lower_the_code() {
    let folder = folder("left");
    let file = |name: &str| folder.join(name);
    for (typed, code) in [
        ("check", 1),
        ("check --color always", 1),
        ("check --format concise", 1),
        ("check --format json", 1),
        ("check --fail-on info", 1),
        ("check --diff", 0),
        ("outline missing.md", 1),
        ("check missing.md", 2),
    ] {
        let mut program = program();
        program.args(typed.split(' ')).args(std::iter::repeat_n(file("twice.md"), 40)).stdin(Stdio::null());
        for both in [false, true] {
            let mut child = program.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
            drop(child.stdout.take());
            let complaints = child.stderr.take().unwrap();
            if both {
                drop(complaints);
            } else {
                std::io::read_to_string(complaints).unwrap();
            }
            assert_eq!(child.wait().unwrap().code(), Some(code), "{typed}, errors unread too: {both}");
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    for typed in ["schema", "--help", "--version"] {
        let run = program().arg(typed).stdin(Stdio::null()).stdout(full.try_clone().unwrap()).output().unwrap();
        assert_eq!(run.status.code(), Some(2));
        holds(&run.stderr, &["lỗi: không ghi được vào đầu ra chuẩn: hết chỗ trên đĩa"], typed);
    }
}

/// Whole outlines, to be looked at when they change: `SNAPSHOTS=overwrite cargo test --test cli` renews them.
#[test]
fn outlines() {
    for (arguments, file) in [
        (&["fixtures/title-only.md"][..], "title-only.txt"),
        (&["fixtures/decision-and-plan.md"], "decision-and-plan.txt"),
        (&["fixtures/pipe-table-annex.md"], "pipe-table-annex.txt"),
        (&["fixtures/pipe-table-annex.md", "--lang", "en"], "pipe-table-annex.en.txt"),
    ] {
        let drawn = String::from_utf8(run(program().arg("outline").args(arguments), b"").stdout).unwrap();
        let expected = snapbox::Data::read_from(&PathBuf::from("tests/outlines").join(file), Some(snapbox::data::DataFormat::Text));
        snapbox::Assert::new().action_env("SNAPSHOTS").eq(drawn, expected.raw());
    }
}

fn run(program: &mut Command, stdin: &[u8]) -> Output {
    let mut child = program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    let mut input = child.stdin.take().expect("piped");
    // A program that does not read its input has closed it; that is no failure of the test.
    if let Err(error) = input.write_all(stdin) {
        assert_eq!(error.kind(), std::io::ErrorKind::BrokenPipe, "{error}");
    }
    drop(input);
    child.wait_with_output().expect("the program ends")
}

/// A fresh folder of that name, filled with files good and bad.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("cli-{name}"));
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(PLAN.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for (name, bytes) in [
        ("a.md", PLAN.as_bytes()),
        ("b.md", PLAN.as_bytes()),
        ("twice.md", TWICE.as_bytes()),
        ("empty.md", b" \n\n"),
        ("utf16.txt", &utf16),
        ("plan.docx", b"PK\x03\x04\x14\x00\x06\x00\x08\x00\xff\xfe"),
    ] {
        fs::write(folder.join(name), bytes).unwrap();
    }
    // A hole in the file takes no room on the disk.
    fs::File::create(folder.join("huge.txt")).unwrap().set_len(parse_plan::MAX_BYTES as u64 + 1).unwrap();
    folder
}
