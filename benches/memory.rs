//! How much memory a plan takes to read: `cargo bench --bench memory`, with `-- --check` it fails
//! where the needs are missed.
//!
//! Every allocation and every growth of one counts. The peak is what is held at once beyond the
//! input, the plan and its text included, as a multiple of the input. It is a bench of its own
//! because counting takes time, which would stand in the figures of `ratios`.

mod measuring;

use std::alloc::System;
use std::process::ExitCode;

use measuring::needs;
use measuring::report::{Report, needed, short, times};
use measuring::texts::{Set, grown};
use peakmem_alloc::{PeakMemAlloc, PeakMemAllocTrait};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static COUNTED: PeakMemAlloc<&StatsAlloc<System>> = PeakMemAlloc::new(&INSTRUMENTED_SYSTEM);

fn main() -> ExitCode {
    let Some(arguments) = measuring::arguments() else { return ExitCode::SUCCESS };
    // Both benches take the same arguments; this one has one part.
    if !(arguments.iter().all(|argument| argument.starts_with("--")) || arguments.iter().any(|argument| argument == "memory")) {
        return ExitCode::SUCCESS;
    }
    let mut report = Report::default();
    let header = ["texts", "allocations per KB", "needed", "peak beyond the input, mean", "peak beyond the input, worst text", "needed"];
    report.table("Memory", &header);
    for set in Set::all() {
        // The fixtures are too small for a bound: a plan of ten lines has its fixed costs too.
        let bound = set != Set::Fixtures;
        measure(&mut report, set.name(), &set.texts(), bound);
    }
    let set = if Set::LongLined.texts().is_empty() { Set::Fixtures } else { Set::LongLined };
    for megabytes in [1, 10] {
        measure(&mut report, &format!("one text of {megabytes} MB"), &[grown(set, megabytes * 1_000_000)], true);
    }
    let holds = report.end("memory");
    if holds || !arguments.iter().any(|argument| argument == "--check") { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Allocations over all texts; the peak of each.
fn measure(report: &mut Report, name: &str, texts: &[String], bound: bool) {
    let kilobytes = texts.iter().map(String::len).sum::<usize>() as f64 / 1024.0;
    let mut allocations = 0;
    let mut peaks = Vec::new();
    for text in texts {
        COUNTED.reset_peak_memory();
        let region = Region::new(&INSTRUMENTED_SYSTEM);
        let plan = measuring::parse(text.as_bytes());
        let change = region.change();
        drop(plan);
        allocations += change.allocations + change.reallocations;
        peaks.push(COUNTED.get_peak_memory() as f64 / text.len() as f64);
    }
    let per_kilobyte = allocations as f64 / kilobytes;
    let mean = peaks.iter().sum::<f64>() / peaks.len() as f64;
    let worst = peaks.iter().copied().fold(0.0, f64::max);
    let (allocations_need, peak_need) = (bound.then_some(needs::ALLOCATIONS), bound.then_some(needs::PEAK));
    report.figure(format!("memory/{name}/allocations-per-kb"), per_kilobyte, allocations_need);
    report.figure(format!("memory/{name}/peak"), worst, peak_need);
    report.row(vec![name.to_owned(), short(per_kilobyte), needed(allocations_need), times(mean), times(worst), needed(peak_need)]);
}
