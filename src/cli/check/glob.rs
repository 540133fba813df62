//! Patterns of paths in `parse-plan.toml`: `*` within a folder, `**` across folders, `?` for one character.

/// Whether a path, its steps parted by `/`, is one of those that the pattern means. A pattern
/// without `/` means files of that name in any folder.
pub(super) fn matches(pattern: &str, path: &str) -> bool {
    let pattern = pattern.strip_prefix("./").unwrap_or(pattern);
    if !pattern.contains('/') {
        return step(pattern, path.rsplit('/').next().unwrap_or(path));
    }
    let (patterns, steps): (Vec<&str>, Vec<&str>) = (pattern.split('/').collect(), path.split('/').collect());
    // Which prefixes of the steps the patterns so far mean.
    let mut reached = vec![false; steps.len() + 1];
    reached[0] = true;
    for part in patterns {
        let mut next = vec![false; steps.len() + 1];
        for at in 0..=steps.len() {
            next[at] = match part {
                "**" => reached[at] || at > 0 && next[at - 1],
                part => at > 0 && reached[at - 1] && step(part, steps[at - 1]),
            };
        }
        reached = next;
    }
    reached.last().copied().unwrap_or(false)
}

/// Whether a name is one of those that a step of a pattern means.
fn step(pattern: &str, name: &str) -> bool {
    let (pattern, name): (Vec<char>, Vec<char>) = (pattern.chars().collect(), name.chars().collect());
    let mut reached = vec![false; name.len() + 1];
    reached[0] = true;
    for part in pattern {
        let mut next = vec![false; name.len() + 1];
        for at in 0..=name.len() {
            next[at] = match part {
                '*' => reached[at] || at > 0 && next[at - 1],
                '?' => at > 0 && reached[at - 1],
                part => at > 0 && reached[at - 1] && name[at - 1] == part,
            };
        }
        reached = next;
    }
    reached.last().copied().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn patterns_and_paths() {
        for (pattern, path) in [
            ("*.md", "ke-hoach.md"),
            ("*.md", "2027/ke-hoach.md"),
            ("2027/*.md", "2027/ke-hoach.md"),
            ("./2027/*", "2027/ke-hoach.md"),
            ("**/phu-luc-?.txt", "a/b/phu-luc-1.txt"),
            ("**/phu-luc-?.txt", "phu-luc-1.txt"),
            ("2027/**", "2027/a/b.md"),
            ("dự thảo.md", "dự thảo.md"),
        ] {
            assert!(matches(pattern, path), "{pattern} {path}");
        }
        for (pattern, path) in [
            ("*.md", "ke-hoach.txt"),
            ("2027/*.md", "2027/a/b.md"),
            ("2027/*.md", "a/2027/b.md"),
            ("phu-luc-?.txt", "phu-luc-10.txt"),
            ("", "a.md"),
        ] {
            assert!(!matches(pattern, path), "{pattern} {path}");
        }
    }
}
