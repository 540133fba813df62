//! Which rules run, and how bad their findings are.

use std::fmt;
use std::str::FromStr;

use super::rule::{Profile, Rule, Stage};
use super::rules;
use crate::model::Severity;

/// What is checked and how.
///
/// ```
/// use parse_plan::check::{CheckOptions, Selector};
/// let options = CheckOptions { ignore: vec!["STR002".parse::<Selector>().unwrap()], ..CheckOptions::default() };
/// assert!(!options.runs().any(|(rule, _)| rule.name == "nhay-so-muc"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CheckOptions {
    /// For what the text is checked.
    pub profile: Profile,
    /// The only rules that run; none for those that run by default.
    pub select: Vec<Selector>,
    /// Rules that do not run, though selected.
    pub ignore: Vec<Selector>,
    /// Whether rules in preview run too.
    pub preview: bool,
    /// Severities other than the rules' own; the last that speaks of a rule counts.
    pub severities: Vec<(Selector, Severity)>,
}

impl CheckOptions {
    /// The rules that run, each with its severity.
    pub fn runs(&self) -> impl Iterator<Item = (&'static Rule, Severity)> + '_ {
        rules().filter_map(|rule| Some((rule, self.severity(rule)?)))
    }

    /// How bad a finding of that rule is; `None` when the rule does not run.
    fn severity(&self, rule: &'static Rule) -> Option<Severity> {
        if self.ignore.iter().any(|selector| selector.covers(rule)) {
            return None;
        }
        let named = self.select.contains(&Selector::Rule(rule));
        let selected = self.select.is_empty() || self.select.iter().any(|selector| selector.covers(rule));
        let staged = match rule.stage {
            Stage::On => true,
            Stage::Preview => self.preview,
            Stage::Off => false,
        };
        if !(named || selected && staged) {
            return None;
        }
        let own = rule.levels.of(self.profile);
        // A rule that is asked for by name runs where its profile would leave it out.
        let fallback = || Profile::ALL.into_iter().find_map(|profile| rule.levels.of(profile)).filter(|_| named);
        let own = own.or_else(fallback)?;
        let other = self.severities.iter().rev().find(|(selector, _)| selector.covers(rule));
        Some(other.map_or(own, |&(_, severity)| severity))
    }
}

/// One rule, or all whose codes begin alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Selector {
    /// The rule with that code or name.
    Rule(&'static Rule),
    /// The rules whose codes begin so; "" for all.
    Prefix(String),
}

impl Selector {
    /// Whether a rule is among those selected.
    #[must_use]
    pub fn covers(&self, rule: &Rule) -> bool {
        match self {
            Self::Rule(one) => *one == rule,
            Self::Prefix(prefix) => rule.code.starts_with(prefix.as_str()),
        }
    }
}

/// Reads a code, a name, the beginning of codes, or `ALL`, whatever its capitals.
impl FromStr for Selector {
    type Err = UnknownRule;

    fn from_str(written: &str) -> Result<Self, UnknownRule> {
        if let Some(rule) = super::rule(written) {
            return Ok(Self::Rule(rule));
        }
        let prefix = written.to_ascii_uppercase();
        if prefix == "ALL" {
            return Ok(Self::Prefix(String::new()));
        }
        if prefix.len() >= 3 && rules().any(|rule| rule.code.starts_with(&prefix)) {
            return Ok(Self::Prefix(prefix));
        }
        Err(UnknownRule { written: written.to_owned(), suggestion: nearest(written) })
    }
}

/// What was written names no rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownRule {
    /// What was written.
    pub written: String,
    /// The code or name that comes nearest.
    pub suggestion: Option<&'static str>,
}

impl fmt::Display for UnknownRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "không có quy tắc “{}”", self.written)?;
        self.suggestion.map_or(Ok(()), |suggestion| write!(f, "; ý bạn là “{suggestion}”?"))
    }
}

impl UnknownRule {
    /// The message in English.
    #[must_use]
    pub fn english(&self) -> String {
        let suggestion = self.suggestion.map_or_else(String::new, |suggestion| format!("; did you mean “{suggestion}”?"));
        format!("there is no rule “{}”{suggestion}", self.written)
    }
}

impl std::error::Error for UnknownRule {}

/// The code or name that is at most a few letters away.
fn nearest(written: &str) -> Option<&'static str> {
    let all: Vec<&'static str> = rules().flat_map(|rule| [rule.code, rule.name]).collect();
    closest(written, &all)
}

/// The word that is at most a few letters away, compared without capitals.
///
/// ```
/// assert_eq!(parse_plan::check::closest("igonre", &["select", "ignore"]), Some("ignore"));
/// assert_eq!(parse_plan::check::closest("xyz", &["select", "ignore"]), None);
/// ```
#[must_use]
pub fn closest<'w>(written: &str, words: &[&'w str]) -> Option<&'w str> {
    // What is longer than any word is none of them, and comparing it would take long.
    let written: Vec<char> = written.to_lowercase().chars().take(40).collect();
    let distances = words.iter().map(|word| (distance(&written, &word.to_lowercase().chars().collect::<Vec<char>>()), *word));
    let (distance, word) = distances.min_by_key(|&(distance, _)| distance)?;
    (distance <= 1 + written.len() / 4).then_some(word)
}

/// How many letters are put in, left out or replaced between two words.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        let mut left = i + 1;
        next.push(left);
        for (j, y) in b.iter().enumerate() {
            let (diagonal, above) = (row.get(j).copied().unwrap_or(0), row.get(j + 1).copied().unwrap_or(0));
            left = (diagonal + usize::from(x != y)).min(above + 1).min(left + 1);
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}
