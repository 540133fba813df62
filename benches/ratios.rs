//! What the speed of the parser is held to, as ratios within one run: `cargo bench --bench ratios`.
//!
//! | part (after `--`) | what is measured |
//! | --- | --- |
//! | `speed` | whole parses beside pulldown-cmark on the same bytes, in turn |
//! | `growth` | time a byte at 10 and 100 MB, of that at 1 MB |
//! | `hostile` | texts made to be slow: MB a second at 1 MB, and the time that ten times the size takes |
//! | `start` | the first call of a process; the program beside its own `--version` |
//!
//! Without a part all are run. `--check` fails where a need of `measuring/needs.rs` is missed,
//! `--json-line` prints only what parsing and writing JSON takes, for `composition.py`, and
//! `--once SET` parses each text of a set once, for a profiler.
//! All times are processor time; figures and tables of each part go to `target/speed/PART.json` too.

mod measuring;

use std::process::ExitCode;
use std::time::Duration;

use measuring::child::{self, Outcome};
use measuring::clock::{self, Rounds, in_turn, median, repeated, timed};
use measuring::needs::{self, Need};
use measuring::report::{Report, needed, short, times};
use measuring::shapes::{self, Shape};
use measuring::texts::{Set, grown};

/// A part: its name and how it is run.
type Part = (&'static str, fn(&mut Report));

const PARTS: [Part; 4] = [("speed", speed), ("growth", growth), ("hostile", hostile), ("start", start)];

fn main() -> ExitCode {
    let Some(arguments) = measuring::arguments() else { return ExitCode::SUCCESS };
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if let [child::WORD, seconds, task @ ..] = words.as_slice() {
        child::begin(seconds);
        println!("{}", as_child(task));
        return ExitCode::SUCCESS;
    }
    if words.contains(&"--json-line") {
        println!("{}", json_line());
        return ExitCode::SUCCESS;
    }
    if let ["--once", set] = words.as_slice() {
        set_named(set).texts().iter().for_each(|text| drop(measuring::parse(text.as_bytes())));
        return ExitCode::SUCCESS;
    }
    let chosen: Vec<&str> = words.iter().copied().filter(|word| !word.starts_with("--")).collect();
    let mut holds = true;
    for (name, run) in PARTS {
        if chosen.is_empty() || chosen.contains(&name) {
            let mut report = Report::default();
            run(&mut report);
            holds &= report.end(name);
        }
    }
    if holds || !words.contains(&"--check") { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What a child is asked for, in seconds.
fn as_child(task: &[&str]) -> f64 {
    match task {
        ["cold", set] => cold(set_named(set)),
        ["grown", set, bytes] => grown_time(set_named(set), number(bytes)),
        ["shape", name, place, bytes] => shape_time(Shape::named(name).expect("a known shape"), place, number(bytes)),
        _ => panic!("no such task: {task:?}"),
    }
}

fn set_named(name: &str) -> Set {
    Set::all().into_iter().find(|set| set.name() == name).expect("a known set")
}

fn number(text: &str) -> usize {
    text.parse().expect("a number")
}

fn megabytes_a_second(bytes: usize, seconds: f64) -> f64 {
    bytes as f64 / seconds / 1e6
}

/// Whole parses beside the yardstick.
fn speed(report: &mut Report) {
    let rounds = Rounds { least: 11, most: 501, time: Duration::from_secs(4) };
    let header = ["texts", "pulldown-cmark, MB/s", "parse-plan, MB/s", "ratio", "needed", "with JSON written, MB/s"];
    report.table("Speed", &header);
    for set in Set::all() {
        let texts = set.texts();
        let bytes = texts.iter().map(String::len).sum();
        let medians = in_turn(
            rounds,
            &mut [
                &mut || timed(|| texts.iter().for_each(|text| measuring::pull(text))),
                &mut || timed(|| texts.iter().for_each(|text| drop(measuring::parse(text.as_bytes())))),
                &mut || timed(|| texts.iter().for_each(|text| drop(measuring::parse_and_write(text.as_bytes())))),
            ],
        );
        let [pulled, parsed, written] = medians[..] else { unreachable!("three acts have three medians") };
        let need = match set {
            Set::Wrapped => Some(needs::WRAPPED),
            Set::LongLined => Some(needs::LONG_LINED),
            Set::Fixtures => None,
        };
        report.figure(format!("speed/{set}/ratio"), pulled / parsed, need);
        report.figure(format!("speed/{set}/mb-a-second"), megabytes_a_second(bytes, parsed), None);
        let speeds = [pulled, parsed, written].map(|seconds| short(megabytes_a_second(bytes, seconds)));
        let [pulled_speed, parsed_speed, written_speed] = speeds;
        report.row(vec![
            format!("{set}, {} texts, {} KB", texts.len(), bytes / 1024),
            pulled_speed,
            parsed_speed,
            short(pulled / parsed),
            needed(need),
            written_speed,
        ]);
    }
}

/// Seconds that parsing a set and writing its JSON takes, a JSON object on one line.
fn json_line() -> serde_json::Value {
    let rounds = Rounds { least: 3, most: 101, time: Duration::from_secs(1) };
    let told = Set::all().into_iter().map(|set| {
        let texts = set.texts();
        let write = || timed(|| texts.iter().for_each(|text| drop(measuring::parse_and_write(text.as_bytes()))));
        let bytes: usize = texts.iter().map(String::len).sum();
        (set.name().to_owned(), serde_json::json!({ "bytes": bytes, "seconds": repeated(rounds, write) }))
    });
    serde_json::Value::Object(told.collect())
}

/// Time a byte as texts grow: one plan of many parts, each size in a process of its own, sizes in turn.
fn growth(report: &mut Report) {
    const SIZES: [usize; 3] = [1_000_000, 10_000_000, 100_000_000];
    report.table("Growth", &["texts", "a byte at 1 MB", "at 10 MB", "needed", "at 100 MB", "needed"]);
    for set in Set::all() {
        let mut taken = [const { Vec::new() }; SIZES.len()];
        for _ in 0..3 {
            for (taken, bytes) in taken.iter_mut().zip(SIZES) {
                // Several times what the slowest hostile shape may take, and the time to make the text.
                let seconds = 10 + bytes as u64 / 1_000_000;
                taken.push(child::run(&["grown", set.name(), &bytes.to_string()], seconds).value() / bytes as f64);
            }
        }
        let [at_1, at_10, at_100] = taken.map(median);
        for (size, time, need) in [("10", at_10, needs::GROWTH_10_MB), ("100", at_100, needs::GROWTH_100_MB)] {
            report.figure(format!("growth/{set}/{size}-mb"), time / at_1, Some(need));
        }
        report.row(vec![
            format!("{set}, as one plan"),
            format!("{} ns", short(at_1 * 1e9)),
            times(at_10 / at_1),
            needed(Some(needs::GROWTH_10_MB)),
            times(at_100 / at_1),
            needed(Some(needs::GROWTH_100_MB)),
        ]);
    }
}

/// In the child: the time of one parse, the median of as many as fit.
fn grown_time(set: Set, bytes: usize) -> f64 {
    let text = grown(set, bytes);
    // It would prove nothing if the parts had been read as something else.
    let parts = text.matches("\nPHẦN ").count();
    repeated(Rounds { least: 1, most: 9, time: Duration::from_secs(2) }, || {
        let start = clock::thread();
        let plan = measuring::parse(text.as_bytes());
        assert!(plan.outline.len() >= parts, "{parts} parts, {} sections", plan.outline.len());
        drop(plan);
        (clock::thread() - start).as_secs_f64()
    })
}

/// The seconds that a shape has at 1 MB before it is given up: a sixtieth of the speed that is needed.
const LATE: u64 = 3;

/// Every hostile shape, by itself and as an item of a plan, whichever is slower.
fn hostile(report: &mut Report) {
    const SMALL: usize = 1_000_000;
    let header = ["shape", "MB/s at 1 MB", &needs::HOSTILE.to_string(), "time at 10 MB", &needs::HOSTILE_GROWTH.to_string()];
    report.table("Hostile shapes", &header);
    let (mut slowest, mut steepest) = (f64::INFINITY, 0.0_f64);
    for shape in shapes::ALL {
        let run = |place: &str, bytes: usize, seconds| usual(|| child::run(&["shape", shape.name, place, &bytes.to_string()], seconds));
        let outcomes = ["alone", "in a plan"].map(|place| (place, run(place, SMALL, LATE)));
        let [(_, first), (_, second)] = &outcomes;
        // A time that is not there is worse than any that is.
        let worse = |outcome: &Outcome| if let Outcome::Told(seconds) = outcome { *seconds } else { f64::INFINITY };
        let (place, small) = &outcomes[usize::from(worse(second) > worse(first))];
        let large = match small {
            // Twice what is allowed, then no more is learned by waiting.
            Outcome::Told(seconds) => Some(run(place, SMALL * 10, LATE + (seconds * 30.0) as u64)),
            Outcome::Late(_) | Outcome::Died => None,
        };
        let rate = megabytes_a_second(SMALL, small.value());
        let ratio = large.as_ref().map_or(f64::NAN, |large| large.value() / small.value());
        report.figure(format!("hostile/{}/mb-a-second", shape.name), rate, Some(needs::HOSTILE));
        report.figure(format!("hostile/{}/ten-times", shape.name), ratio, Some(needs::HOSTILE_GROWTH));
        slowest = slowest.min(if rate.is_nan() { 0.0 } else { rate });
        steepest = steepest.max(if ratio.is_nan() { f64::INFINITY } else { ratio });
        report.row(vec![
            format!("{}, {place}", shape.name.replace('|', "\\|")),
            small.shown(|_| short(rate)),
            verdict(needs::HOSTILE, rate),
            large.map_or_else(|| "not run".to_owned(), |large| large.shown(|_| times(ratio))),
            verdict(needs::HOSTILE_GROWTH, ratio),
        ]);
    }
    report.figure("hostile/slowest/mb-a-second", slowest, None);
    report.figure("hostile/steepest/ten-times", steepest, None);
}

/// How a text is mostly read: the median of three fresh processes, for the memory that one is given may cost twice what
/// another's does. Where one of them does not end, that.
fn usual(run: impl Fn() -> Outcome) -> Outcome {
    let mut seconds = Vec::new();
    for _ in 0..3 {
        match run() {
            Outcome::Told(taken) => seconds.push(taken),
            ended => return ended,
        }
    }
    Outcome::Told(median(seconds))
}

fn verdict(need: Need, value: f64) -> String {
    if need.holds(value) { "yes" } else { "**no**" }.to_owned()
}

/// In the child: the time of one parse, in a thread with the stack that threads have by default.
fn shape_time(shape: &'static Shape, place: &str, bytes: usize) -> f64 {
    let text = if place == "alone" { shape.text(bytes) } else { shape.in_a_plan(bytes) };
    let measure = move || {
        let rounds = Rounds { least: 1, most: 9, time: Duration::from_millis(300) };
        // A text, not bytes: some shapes would be refused as no text at all.
        repeated(rounds, || timed(|| parse_plan::parse(std::hint::black_box(&text))))
    };
    std::thread::spawn(measure).join().unwrap_or_else(|_| std::process::abort())
}

/// What a plan of 45 KB costs where nothing is warm.
fn start(report: &mut Report) {
    let header = ["texts", "first call", "needed", "`parse-plan --version`", "`parse-plan FILE`", "of `--version`", "needed"];
    report.table("Start", &header);
    for set in Set::all() {
        let text = set.of_45_kb();
        let kilobytes = text.len() / 1000;
        let rounds = Rounds { least: 31, most: 31, time: Duration::ZERO };
        let cold = repeated(rounds, || child::run(&["cold", set.name()], 10).value()) * 1e3;
        report.figure(format!("start/{set}/cold-milliseconds"), cold, Some(needs::COLD_MILLISECONDS));
        let mut row =
            vec![format!("{set}, a text of {kilobytes} KB"), format!("{} ms", short(cold)), needed(Some(needs::COLD_MILLISECONDS))];
        if let Some(program) = option_env!("CARGO_BIN_EXE_parse-plan") {
            let (version, read) = program_times(program, &text);
            report.figure(format!("start/{set}/program"), read / version, Some(needs::PROGRAM));
            row.extend([format!("{} ms", short(version * 1e3)), format!("{} ms", short(read * 1e3))]);
            row.extend([times(read / version), needed(Some(needs::PROGRAM))]);
        }
        report.row(row);
    }
}

/// In the child: the first call.
fn cold(set: Set) -> f64 {
    let text = set.of_45_kb();
    timed(|| measuring::parse(text.as_bytes()))
}

/// The program asked for its version, and for the JSON of a text, in turn. Output goes nowhere.
fn program_times(program: &str, text: &str) -> (f64, f64) {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("ke-hoach.md");
    std::fs::write(&path, text).expect("the folder for such files can be written to");
    let run = |argument: &std::ffi::OsStr| {
        let before = clock::children();
        let status = std::process::Command::new(program).arg(argument).stdout(std::process::Stdio::null()).status();
        assert!(status.expect("the program starts").success(), "{} {}", program, argument.display());
        (clock::children() - before).as_secs_f64()
    };
    let rounds = Rounds { least: 101, most: 101, time: Duration::ZERO };
    let medians = in_turn(rounds, &mut [&mut || run("--version".as_ref()), &mut || run(path.as_ref())]);
    (medians[0], medians[1])
}
