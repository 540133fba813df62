//! `parse-plan check` in a project: configuration, suppressions, known findings, fixes. Scenes as
//! data: files, what is typed, what must come of it, and what the files hold then.
#![cfg(feature = "cli")]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::program::{holds, program};
use common::{corpus_texts, fixtures};
use parse_plan::check::{CheckOptions, Safety, fixed};
use parse_plan::{Format, Parsed};

const TWICE: &str =
    "KẾ HOẠCH\nTrồng rừng năm 2027\nI. MỤC TIÊU\n- Giữ rừng.\nI. KINH PHÍ\n- Ngân sách.\nIII. TỔ CHỨC THỰC HIỆN\n- Báo cáo.\n";
const SLIPS: &str =
    "KẾ HOẠCH\r\nTrồng rừng năm 2027\r\nI. CHỈ TIÊU\r\n- Phân đầu đạt 90% cây sống.\r\nII. NHIỆM VỤ\r\n- Bổ trí cán bộ trực.\r\n";
const MENDED: &str =
    "KẾ HOẠCH\r\nTrồng rừng năm 2027\r\nI. CHỈ TIÊU\r\n- Phấn đấu đạt 90% cây sống.\r\nII. NHIỆM VỤ\r\n- Bố trí cán bộ trực.\r\n";

struct Scene {
    name: &'static str,
    files: &'static [(&'static str, &'static str)],
    steps: &'static [Step],
    /// What files hold in the end.
    then: &'static [(&'static str, &'static str)],
}

/// What is typed after `parse-plan check`, the exit code, and what the outputs hold in this order;
/// nothing when empty.
struct Step(&'static str, i32, &'static [&'static str], &'static [&'static str]);

const SCENES: &[Scene] = &[
    Scene {
        name: "configuration",
        files: &[
            (
                "parse-plan.toml",
                "ignore = [\"nhay-so-muc\"]\n[severity]\nSTR001 = \"warn\"\n[[file]]\npath = \"nhap/*\"\nselect = [\"TXT\"]\n",
            ),
            ("a.md", TWICE),
            ("nhap/b.md", TWICE),
            ("khac/parse-plan.toml", "fail-on = \"info\"\nselect = [\"STR002\"]\n"),
            ("khac/c.md", TWICE),
            ("rieng.toml", "select = [\"STR001\"]\n"),
        ],
        steps: &[
            Step("a.md", 0, &["cảnh báo[STR001", "1 cảnh báo\n"], &[]),
            Step("nhap/b.md", 0, &["Không có phát hiện nào"], &[]),
            Step("khac/c.md", 1, &["cảnh báo[STR002", "1 cảnh báo\n"], &[]),
            Step("a.md khac/c.md --format concise", 1, &["a.md:5:1: STR001", "c.md:7:1: STR002"], &[]),
            Step("a.md --no-config", 1, &["1 lỗi, 1 cảnh báo\n"], &[]),
            Step("a.md --config rieng.toml", 1, &["1 lỗi\n"], &[]),
            Step("a.md --select STR --severity STR=error", 1, &["1 lỗi\n"], &[]),
            Step("nhap/b.md --select STR001 --fail-on warn", 1, &["1 cảnh báo\n"], &[]),
            Step("a.md --config khong-co.toml", 2, &[], &["lỗi: khong-co.toml: không có tệp này\n"]),
            Step("a.md --config rieng.toml --no-config", 2, &[], &["lỗi: --config không dùng cùng --no-config (xem"]),
            Step("a.md --config nhap/b.md", 2, &[], &["lỗi: nhap/b.md:1:", ": không đúng cú pháp TOML ("]),
        ],
        then: &[],
    },
    Scene {
        name: "wrong-configuration",
        files: &[("parse-plan.toml", "profile = \"du-thao\"\nigonre = [\"STR001\"]\n"), ("a.md", TWICE)],
        steps: &[
            Step("a.md", 2, &[], &["parse-plan.toml:2:1: không có khóa “igonre”; ý bạn là “ignore”?\n"]),
            Step("a.md --lang en", 2, &[], &["parse-plan.toml:2:1: there is no key “igonre”; did you mean “ignore”?\n"]),
            Step("a.md --no-config", 1, &["1 lỗi"], &[]),
        ],
        then: &[],
    },
    Scene {
        name: "suppressions",
        files: &[
            (
                "parse-plan.toml",
                "[[suppress]]\ncode = \"trung-so-muc\"\ntext = \"I. KINH  PHÍ\"\nreason = \"Giữ số của văn bản gốc.\"\n\n[[suppress]]\ncode = \"STR002\"\nsection = \"III\"\nfile = \"*.md\"\nreason = \"Mục II đã bỏ.\"\n\n[[suppress]]\ncode = \"STR\"\ntext = \"KINH PHÍ KHÁC\"\nreason = \"Cũ.\"\n",
            ),
            ("a.md", TWICE),
            ("b.txt", TWICE),
        ],
        steps: &[
            Step("a.md", 0, &["Không có phát hiện nào"], &["lưu ý: parse-plan.toml:13: không còn phát hiện nào của STR"]),
            Step("b.txt", 0, &["STR002", "1 cảnh báo\n"], &["lưu ý: parse-plan.toml:13: "]),
        ],
        then: &[],
    },
    Scene {
        name: "known-findings",
        files: &[("a.md", TWICE), ("b.md", TWICE), ("sau/a.md", TWICE), ("khong.json", "{}")],
        steps: &[
            Step("a.md --write-baseline", 2, &[], &["lỗi: --write-baseline cần --baseline TỆP"]),
            Step("a.md --baseline da-biet.json", 2, &[], &["lỗi: da-biet.json: không có tệp này\n"]),
            Step("a.md --baseline khong.json", 2, &[], &["lỗi: khong.json: không phải tệp phát hiện đã biết"]),
            Step("a.md ./a.md --write-baseline --baseline hai-lan.json", 0, &["Đã ghi 2 phát hiện vào hai-lan.json.\n"], &[]),
            Step("a.md --write-baseline --baseline da-biet.json", 0, &["Đã ghi 2 phát hiện vào da-biet.json.\n"], &[]),
            Step("./a.md --baseline da-biet.json", 0, &["Không có phát hiện nào"], &[]),
            Step("a.md b.md --baseline da-biet.json", 1, &["b.md:5:1", "1 lỗi, 1 cảnh báo\n"], &[]),
            Step("sau/a.md --baseline da-biet.json", 1, &["1 lỗi, 1 cảnh báo\n"], &[]),
            Step(
                "a.md --baseline da-biet.json --ignore STR002",
                0,
                &["Không có"],
                &["lưu ý: da-biet.json: 1 phát hiện đã biết không còn nữa"],
            ),
        ],
        then: &[],
    },
    Scene {
        name: "known-findings-overwrite-nothing",
        files: &[
            ("a.md", TWICE),
            ("khac.md", SLIPS),
            ("parse-plan.toml", "baseline = \"a.md\"\n"),
            ("rong.json", ""),
            ("cu.json", "{\"schema\":\"parse-plan-baseline/1\",\"findings\":[]}"),
            ("sau/b.md", TWICE),
        ],
        steps: &[
            Step("a.md --write-baseline --baseline a.md", 2, &[], &["lỗi: a.md: tệp --baseline trùng với tệp vào, không ghi đè\n"]),
            Step("a.md --write-baseline --baseline sau/../a.md --lang en", 2, &[], &["a.md: the file of --baseline is one of the inputs"]),
            Step("a.md --write-baseline", 2, &[], &["a.md: tệp --baseline trùng với tệp vào"]),
            Step("sau/b.md --write-baseline", 2, &[], &["a.md: tệp đã có và không phải tệp phát hiện đã biết, không ghi đè\n"]),
            Step("a.md --write-baseline --baseline khac.md --lang en", 2, &[], &["khac.md: it is there already and is no file of known"]),
            Step("a.md --write-baseline --baseline parse-plan.toml", 2, &[], &["parse-plan.toml: tệp đã có"]),
            Step("a.md --write-baseline --baseline rong.json", 0, &["Đã ghi 2 phát hiện vào rong.json.\n"], &[]),
            Step("a.md --write-baseline --baseline cu.json", 0, &["Đã ghi 2 phát hiện vào cu.json.\n"], &[]),
            Step("a.md --baseline cu.json", 0, &["Không có phát hiện nào"], &[]),
            Step("a.md --baseline cu.json -o cu.json", 2, &[], &["lỗi: cu.json: tệp ra trùng với tệp vào, không ghi đè\n"]),
            Step("a.md --no-config --baseline cu.json", 0, &["Không có phát hiện nào"], &[]),
            Step("sau/b.md --config parse-plan.toml -o ./parse-plan.toml", 2, &[], &["tệp ra trùng với tệp vào"]),
        ],
        then: &[("a.md", TWICE), ("khac.md", SLIPS), ("parse-plan.toml", "baseline = \"a.md\"\n")],
    },
    // What is mended is read again under the limits that were asked for, and one byte more is too much.
    Scene {
        name: "fixes-that-cannot-be-read-again",
        files: &[("a.md", SLIPS), ("b.md", TWICE)],
        steps: &[
            Step(
                "a.md b.md --fix --unsafe-fixes --max-bytes 145",
                2,
                &["lưu ý[TXT705", "1 lỗi, 1 cảnh báo, 2 lưu ý"],
                &["lỗi: a.md: tệp quá lớn: 146 byte, tối đa 145 byte\n"],
            ),
            Step("a.md --diff --unsafe-fixes --max-bytes 145 --lang en", 2, &[], &["error: a.md: the file is too large: 146 bytes"]),
        ],
        then: &[("a.md", SLIPS)],
    },
    Scene {
        name: "fixes",
        files: &[("a.md", SLIPS), ("b.md", SLIPS)],
        steps: &[
            Step("a.md --fix", 0, &["2 lưu ý\n"], &[]),
            Step("a.md --diff", 0, &[], &[]),
            Step("a.md --unsafe-fixes", 2, &[], &["lỗi: --unsafe-fixes phải đi cùng --fix hoặc --diff (xem"]),
            Step("a.md --diff --write-baseline --baseline a.json", 2, &[], &["lỗi: --diff không ghi gì, nên không dùng cùng --write-b"]),
            Step(
                "a.md --diff --unsafe-fixes",
                1,
                &["--- a.md\n+++ a.md (đã sửa)\n", "-- Phân đầu đạt 90%", "+- Phấn đấu đạt 90%", "+- Bố trí"],
                &[],
            ),
            Step("a.md --fix --unsafe-fixes", 0, &["Không có phát hiện nào trong 1 tệp; đã sửa 2 chỗ.\n"], &[]),
            Step("a.md --fix --unsafe-fixes", 0, &["Không có phát hiện nào trong 1 tệp.\n"], &[]),
        ],
        then: &[("a.md", MENDED), ("b.md", SLIPS)],
    },
];

#[test]
fn scenes() {
    for scene in SCENES {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("check-{}", scene.name));
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        for (name, text) in scene.files {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        for step in scene.steps {
            act(scene.name, &folder, step);
        }
        for (name, text) in scene.then {
            assert_eq!(fs::read_to_string(folder.join(name)).unwrap(), *text, "{}: {name}", scene.name);
        }
    }
}

fn act(scene: &str, folder: &Path, Step(typed, code, out, err): &Step) {
    let done = program().arg("check").args(typed.split(' ')).current_dir(folder).output().expect("the program runs");
    let place = format!("{scene}: check {typed}");
    holds(&done.stdout, out, &format!("{place}: output"));
    holds(&done.stderr, err, &format!("{place}: errors"));
    assert_eq!(done.status.code(), Some(*code), "{place}\n{}", String::from_utf8_lossy(&done.stdout));
}

/// Fixes come to an end, lose nothing of the plan, and change no number.
#[test]
fn fixes_come_to_an_end_and_keep_the_plan() {
    let options = CheckOptions { preview: true, ..CheckOptions::default() };
    let mut texts = fixtures();
    for folder in ["docs", "pool"] {
        texts.extend(corpus_texts(folder));
    }
    for (name, text) in texts {
        for most in [Safety::Safe, Safety::Unsafe] {
            let mut mended = text.clone();
            let mut rounds = 0;
            loop {
                let findings = parse_plan::check(&Parsed::from_text(&name, Format::Text, mended.as_str()), &options);
                let round = fixed(&mended, &findings, most);
                if round.fixes == 0 {
                    assert_eq!(round.text, mended, "{name}");
                    break;
                }
                mended = round.text;
                rounds += 1;
                assert!(rounds < 12, "{name}: fixes never end");
            }
            assert_eq!(numbers(&mended), numbers(&text), "{name}: a number was changed");
            if most == Safety::Safe {
                let (before, after) = (parse_plan::parse(&text), parse_plan::parse(&mended));
                let count = |plan: &parse_plan::Plan| {
                    let measures: usize = plan.items().map(|item| item.measures.len()).sum();
                    let deadlines: usize = plan.items().map(|item| item.deadlines.len()).sum();
                    (plan.outline.len(), plan.items().count(), plan.annexes.len(), measures, deadlines)
                };
                assert_eq!(count(&before), count(&after), "{name}: the plan is another");
            }
        }
    }
}

/// The numbers of a text without leading zeros.
fn numbers(text: &str) -> Vec<&str> {
    let runs = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    runs.map(|run| run.trim_start_matches('0')).collect()
}
