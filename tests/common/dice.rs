//! Chance that is the same at each run.

/// Numbers that look thrown and are the same at each run (SplitMix64).
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut number = self.0;
        number = (number ^ number >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        number = (number ^ number >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((number ^ number >> 31) % sides as u64).expect("as many sides as a list has parts")
    }

    pub(super) fn pick<'t>(&mut self, parts: &[&'t str]) -> &'t str {
        parts[self.throw(parts.len())]
    }
}
