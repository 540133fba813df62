//! A fresh process of the bench itself: for what must be cold, and for what might never end.

use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};

use nix::sys::resource::{Resource, setrlimit};
use nix::sys::signal::Signal;

/// The first argument of a bench that is its own child. The second is the time it has, the rest its task.
pub const WORD: &str = "--as-child";

/// What a child may take of the memory, so that a bad text takes the child and not the machine.
const MEMORY: u64 = 12 << 30;

/// How a child ended.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// In time, with a number.
    Told(f64),
    /// Not within so many seconds.
    Late(u64),
    /// By a signal, without memory or stack.
    Died,
}

impl Outcome {
    /// The number; NaN where there is none.
    pub fn value(&self) -> f64 {
        if let Self::Told(value) = self { *value } else { f64::NAN }
    }

    /// The number as shown, or what became of the child instead.
    pub fn shown(&self, show: impl Fn(f64) -> String) -> String {
        match self {
            Self::Told(value) => show(*value),
            Self::Late(seconds) => format!("> {seconds} s"),
            Self::Died => "died".to_owned(),
        }
    }
}

/// Starts this program again with this task; the child prints one number. It has so many seconds of
/// processor time: those of the wall would tell of the neighbours.
pub fn run(task: &[&str], seconds: u64) -> Outcome {
    let program = std::env::current_exe().expect("a running program has a path");
    // Where it dies for want of stack or memory, the table says so; its words are not needed.
    let done = Command::new(program).arg(WORD).arg(seconds.to_string()).args(task).stderr(Stdio::null()).output();
    let done = done.expect("the bench can start itself");
    if done.status.signal() == Some(Signal::SIGXCPU as i32) {
        return Outcome::Late(seconds);
    }
    let told = String::from_utf8(done.stdout).expect("a number is text");
    told.trim().parse().map_or(Outcome::Died, Outcome::Told)
}

/// In the child: sets the bounds.
pub fn begin(seconds: &str) {
    let seconds = seconds.parse().expect("seconds are a number");
    setrlimit(Resource::RLIMIT_CPU, seconds, seconds + 1).expect("a process may bound its time");
    setrlimit(Resource::RLIMIT_AS, MEMORY, MEMORY).expect("a process may bound its memory");
}
