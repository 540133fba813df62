//! What the figures must reach; `--check` fails where one does not. Each with its reason.

/// The bound of a figure.
#[derive(Debug, Clone, Copy)]
pub enum Need {
    AtLeast(f64),
    AtMost(f64),
}

impl Need {
    /// Whether a figure reaches it. What could not be measured in time (NaN) does not.
    pub fn holds(self, value: f64) -> bool {
        match self {
            Self::AtLeast(bound) => value >= bound,
            Self::AtMost(bound) => value <= bound,
        }
    }
}

impl std::fmt::Display for Need {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::AtLeast(bound) => write!(f, "≥ {bound}"),
            Self::AtMost(bound) => write!(f, "≤ {bound}"),
        }
    }
}

/// Of the speed of pulldown-cmark. Its events are what any reader of Markdown pays before it has
/// understood a word. Wrapped lines slow it down, so more is asked for there.
pub const WRAPPED: Need = Need::AtLeast(0.40);
/// A long line is one event for pulldown-cmark, while a plan has as many facts in it.
pub const LONG_LINED: Need = Need::AtLeast(0.25);

/// A KB of plan is some seven lines and two facts: a string for each item and value, no string a line.
pub const ALLOCATIONS: Need = Need::AtMost(4.0);
/// The text once, its visible words once, the plan once.
pub const PEAK: Need = Need::AtMost(3.0);

/// Nothing is built at run time, so the first call of a program is no slower than a page fault or two.
pub const COLD_MILLISECONDS: Need = Need::AtMost(1.0);
/// Where a whole process is paid for, reading the plan is not what one waits for.
pub const PROGRAM: Need = Need::AtMost(3.0);

/// Linear, but for what no longer fits a cache.
pub const GROWTH_10_MB: Need = Need::AtMost(1.5);
/// As above; by then no cache of any machine holds the text.
pub const GROWTH_100_MB: Need = Need::AtMost(2.0);

/// In MB a second: whoever sends the worst text gets no more of the machine than ten plans would.
pub const HOSTILE: Need = Need::AtLeast(20.0);
/// Ten times the size: linear is 10, `n log n` is 12, a square is 100.
pub const HOSTILE_GROWTH: Need = Need::AtMost(15.0);
