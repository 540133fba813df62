//! Facts that hold from a day on, one file a sort, each with its source.
//!
//! ```text
//! line = day " | " state " | " old " | " new
//! ```
//! What nobody has verified stands in the files as `unverified`, so that it need not be collected
//! twice, and is not used.

use crate::calendar::Date;

/// A name that is no longer right from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Change {
    /// The first day on which the new name holds.
    pub(super) from: Date,
    /// What there was.
    pub(super) old: &'static str,
    /// What there is.
    pub(super) new: &'static str,
}

/// Ministries and departments that were merged.
pub(super) fn departments() -> impl Iterator<Item = Change> {
    changes(include_str!("departments.txt"))
}

/// Kinds of administrative units that are gone.
pub(super) fn units() -> impl Iterator<Item = Change> {
    changes(include_str!("units.txt"))
}

/// Provinces that became part of another: the old name, and the new one.
pub(super) fn provinces() -> impl Iterator<Item = Change> {
    let now = || changes(include_str!("provinces.txt"));
    let parts = now().flat_map(|unit| unit.new.split(", ").map(move |part| Change { from: unit.from, old: part, new: unit.old }));
    parts.filter(move |part| now().all(|unit| unit.old != part.old))
}

/// Instruments that are no longer in force, by number, and what replaced them.
pub(super) fn ended() -> impl Iterator<Item = Change> {
    changes(include_str!("ended.txt"))
}

fn changes(text: &'static str) -> impl Iterator<Item = Change> {
    text.lines().filter(|line| !line.starts_with('#')).filter_map(change).filter(|(state, _)| *state == "cited").map(|(_, change)| change)
}

fn change(line: &'static str) -> Option<(&'static str, Change)> {
    let mut fields = line.split(" | ");
    let from = fields.next()?.parse().ok()?;
    let state = fields.next()?;
    Some((state, Change { from, old: fields.next()?, new: fields.next()? }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_files_can_be_read() {
        for (text, lines) in [
            (include_str!("departments.txt"), 12),
            (include_str!("units.txt"), 4),
            (include_str!("provinces.txt"), 34),
            (include_str!("ended.txt"), 4),
        ] {
            assert_eq!(text.lines().filter(|line| !line.starts_with('#')).filter_map(change).count(), lines);
        }
    }

    #[test]
    fn what_is_unverified_is_not_used() {
        assert_eq!(departments().count(), 2);
        assert!(departments().all(|change| change.old.starts_with("Bộ")));
        assert_eq!(provinces().count(), 29, "63 units became 34");
        assert!(provinces().any(|change| change.old == "tỉnh Hậu Giang" && change.new == "thành phố Cần Thơ"));
        assert!(units().any(|change| change.old == "thị trấn"));
    }
}
