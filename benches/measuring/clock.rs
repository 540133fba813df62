//! Processor time, and medians of acts that are done in turn.
//!
//! Wall-clock time tells how busy the machine was. Processor time does not, and acts that are done
//! in turn meet the same frequency and the same neighbours.

use std::time::{Duration, Instant};

use nix::sys::resource::{UsageWho, getrusage};
use nix::time::{ClockId, clock_gettime};

/// The processor time that this thread has taken so far.
pub fn thread() -> Duration {
    clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).expect("the system has a clock for threads").into()
}

/// The processor time that child processes have taken which have ended.
pub fn children() -> Duration {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the system counts what children use");
    [usage.user_time(), usage.system_time()]
        .iter()
        .map(|time| {
            let (seconds, micros) = (time.tv_sec(), time.tv_usec());
            Duration::from_micros(u64::try_from(seconds * 1_000_000 + micros).expect("time runs forward"))
        })
        .sum()
}

/// The processor time of an act in this thread, in seconds.
pub fn timed<T>(act: impl FnOnce() -> T) -> f64 {
    let start = thread();
    let made = act();
    // What was made is dropped within the time: whoever reads a plan pays for that too.
    drop(made);
    (thread() - start).as_secs_f64()
}

/// How often acts are repeated: at least so often, then until the time is up.
#[derive(Debug, Clone, Copy)]
pub struct Rounds {
    pub least: usize,
    pub most: usize,
    pub time: Duration,
}

/// Times acts in turn, one of each a round, in every second round backwards. Each act tells its own
/// time in seconds. Gives the median of each; one round before is not counted.
pub fn in_turn(rounds: Rounds, acts: &mut [&mut dyn FnMut() -> f64]) -> Vec<f64> {
    for act in acts.iter_mut() {
        act();
    }
    let start = Instant::now();
    let mut times = vec![Vec::new(); acts.len()];
    for round in 0..rounds.most {
        if round >= rounds.least && start.elapsed() > rounds.time {
            break;
        }
        for step in 0..acts.len() {
            let which = if round % 2 == 0 { step } else { acts.len() - 1 - step };
            times[which].push(acts[which]());
        }
    }
    times.into_iter().map(median).collect()
}

/// The median of an act's times, as often as it fits; the first one counts.
pub fn repeated(rounds: Rounds, mut act: impl FnMut() -> f64) -> f64 {
    let start = Instant::now();
    let mut times = vec![act()];
    while times.len() < rounds.least || (times.len() < rounds.most && start.elapsed() < rounds.time) {
        times.push(act());
    }
    median(times)
}

/// The value in the middle.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
