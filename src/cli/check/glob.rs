//! Patterns of paths in `parse-plan.toml`: `*` within a folder, `**` across folders, `?` for one character.

/// Whether a path, its steps parted by `/`, is one of those that the pattern means. A pattern
/// without `/` means files of that name in any folder.
pub(super) fn matches(pattern: &str, path: &str) -> bool {
    let pattern = pattern.strip_prefix("./").unwrap_or(pattern);
    if !pattern.contains('/') {
        return step(pattern, path.rsplit('/').next().unwrap_or(path));
    }
    let steps: Vec<&str> = path.split('/').collect();
    means(pattern.split('/'), &steps, |part| *part == "**", |part, name| step(part, name))
}

/// Whether a name is one of those that a step of a pattern means.
fn step(pattern: &str, name: &str) -> bool {
    let name: Vec<char> = name.chars().collect();
    means(pattern.chars(), &name, |part| *part == '*', |part, letter| *part == '?' || part == letter)
}

/// Whether a row of parts means a row of things: a part stands for a thing that it takes, or for any row of them, be it empty.
/// Part by part all ends are kept up to which the things may be meant, so that no pattern takes longer than both rows multiplied.
fn means<P, T>(parts: impl Iterator<Item = P>, things: &[T], is_any_row: impl Fn(&P) -> bool, takes: impl Fn(&P, &T) -> bool) -> bool {
    let mut reached = vec![false; things.len() + 1];
    reached[0] = true;
    for part in parts {
        let any_row = is_any_row(&part);
        let mut next = vec![any_row && reached[0]];
        for (at, thing) in things.iter().enumerate() {
            next.push(if any_row { reached[at + 1] || next[at] } else { reached[at] && takes(&part, thing) });
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
