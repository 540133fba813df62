//! Runs every rule on the texts that it must and must not fire in.

use super::finding::{Finding, Safety};
use super::options::{CheckOptions, Selector};
use super::rule::{Fixable, Profile, Rule};
use crate::model::Format;
use crate::parsed::Options;

/// Texts in which a rule must fire, and in which it must not.
pub(super) struct Cases {
    /// The profile they are checked in.
    pub(super) profile: Profile,
    /// How they are read.
    pub(super) options: Options,
    /// What stands around each text; `{}` is where the text goes.
    pub(super) frame: &'static str,
    /// The offending words stand in ⟦…⟧.
    pub(super) fails: &'static [&'static str],
    /// Near misses.
    pub(super) passes: &'static [&'static str],
}

/// Texts that are checked as drafts, with nothing around them.
pub(super) const DRAFT: Cases = Cases { profile: Profile::Draft, options: Options::DEFAULT, frame: "{}", fails: &[], passes: &[] };

/// A plan with one task, the text.
pub(super) const TASK: &str = "KẾ HOẠCH\nTrồng rừng huyện Mỹ An năm 2027\nI. MỤC TIÊU\n- Giữ rừng.\nII. NHIỆM VỤ\n{}\nIII. TỔ CHỨC THỰC HIỆN\n- Phòng Kinh tế theo dõi.";

fn check(rule: &'static Rule, text: &str) -> Vec<Finding> {
    let parsed = rule.cases.options.read_text("", Format::Text, text);
    let options = CheckOptions { profile: rule.cases.profile, select: vec![Selector::Rule(rule)], ..CheckOptions::default() };
    parsed.check(&options)
}

/// The text without ⟦ and ⟧, and what stood in them.
fn unmarked(text: &str) -> (String, Vec<std::ops::Range<usize>>) {
    let (mut clean, mut marked, mut open) = (String::new(), Vec::new(), 0);
    for c in text.chars() {
        match c {
            '⟦' => open = clean.len(),
            '⟧' => marked.push(open..clean.len()),
            c => clean.push(c),
        }
    }
    (clean, marked)
}

#[test]
fn every_rule_fires_where_it_must_and_nowhere_else() {
    let mut complaints = Vec::new();
    for rule in super::rules() {
        for text in rule.cases.fails {
            let (text, marked) = unmarked(&rule.cases.frame.replace("{}", text));
            let found: Vec<&str> = check(rule, &text).iter().map(|finding| &text[finding.span.range()]).collect();
            let wanted: Vec<&str> = marked.iter().map(|range| &text[range.clone()]).collect();
            let places: Vec<std::ops::Range<usize>> = check(rule, &text).iter().map(|finding| finding.span.range()).collect();
            if places != marked || marked.is_empty() {
                complaints.push(format!("{}: found {found:?} instead of {wanted:?} in\n{text}\n", rule.code));
            }
        }
        for text in rule.cases.passes {
            let text = rule.cases.frame.replace("{}", text);
            let found: Vec<&str> = check(rule, &text).iter().map(|finding| &text[finding.span.range()]).collect();
            if !found.is_empty() {
                complaints.push(format!("{}: must not find {found:?} in\n{text}\n", rule.code));
            }
        }
        if rule.cases.fails.len() < 3 || rule.cases.passes.len() < 3 {
            complaints.push(format!("{}: needs three texts that fail and three that pass", rule.code));
        }
    }
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), complaints.join("\n"));
}

/// A fix takes the fault away and leaves nothing for a second one to do; and it is as safe as the rule says.
#[test]
fn fixes_do_what_they_say() {
    for rule in super::rules() {
        for text in rule.cases.fails {
            let (text, _) = unmarked(&rule.cases.frame.replace("{}", text));
            let findings = check(rule, &text);
            for finding in &findings {
                let Some(fix) = &finding.fix else { continue };
                let allowed = match fix.safety {
                    Safety::Safe => rule.fixable == Fixable::Safe,
                    Safety::Unsafe => rule.fixable >= Fixable::Unsafe,
                };
                assert!(allowed, "{}: fixes are {:?}, but here {:?}", rule.code, rule.fixable, fix.safety);
                let mut fixed = text.clone();
                for edit in fix.edits.iter().rev() {
                    fixed.replace_range(edit.range.clone(), &edit.text);
                }
                assert_ne!(fixed, text, "{}: the fix changes nothing", rule.code);
                let left = check(rule, &fixed).len();
                assert!(left < findings.len(), "{}: {left} findings are left in\n{fixed}", rule.code);
            }
        }
    }
}

#[test]
fn every_rule_is_told_in_full() {
    let mut codes = Vec::new();
    for rule in super::rules() {
        codes.extend([rule.code, rule.name]);
        let family = rule.code.trim_end_matches(|c: char| c.is_ascii_digit());
        assert!(family.len() == 3 && rule.code.len() == 6, "{}", rule.code);
        assert!(rule.name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{}", rule.name);
        let told = &rule.explanation;
        for text in [rule.summary, told.fault, told.why, told.cure, told.leave] {
            assert!(!text.vi.is_empty() && !text.en.is_empty(), "{}", rule.code);
        }
        assert!(!told.wrong.is_empty() && !told.right.is_empty(), "{}", rule.code);
        assert!(!rule.summary.vi.ends_with('.') && !rule.summary.en.ends_with('.'), "{}: a summary is no sentence", rule.code);
        for text in [told.fault, told.why, told.cure, told.leave] {
            assert!(text.vi.ends_with('.') && text.en.ends_with('.'), "{}: an explanation is made of sentences", rule.code);
        }
        assert!(Profile::ALL.iter().any(|&profile| rule.levels.of(profile).is_some()), "{}: it never applies", rule.code);
    }
    let all = codes.len();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), all, "codes and names are given once");
}
