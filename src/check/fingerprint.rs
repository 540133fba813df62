//! What a finding is known by when lines have moved: its code, its words and the section they stand in.

use std::collections::HashMap;

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

use super::finding::Finding;

/// The most of a span that counts, in characters.
const LONGEST: usize = 200;

/// A fingerprint for each finding of a text, in their order.
///
/// It is made of the code, the offending words and the id of the section, and of how often the
/// same came before. So it stays when lines are moved, and goes when the words are changed.
///
/// ```
/// use parse_plan::{Format, Parsed, check::{CheckOptions, fingerprints}};
/// let known = |text: &str| {
///     let parsed = Parsed::from_text("", Format::Text, text);
///     fingerprints(text, &parse_plan::check(&parsed, &CheckOptions::default()))
/// };
/// let before = known("KẾ HOẠCH\nTrồng rừng\nI. MỤC TIÊU\n- Giữ rừng.\nI. KINH PHÍ\n- Ngân sách.");
/// let after = known("KẾ HOẠCH\nTrồng rừng\n\nI. MỤC TIÊU\n- Giữ rừng.\n- Trồng cây.\nI. KINH PHÍ\n- Ngân sách.");
/// assert_eq!(before, after);
/// ```
#[must_use]
pub fn fingerprints(text: &str, findings: &[Finding]) -> Vec<String> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let print = |finding: &Finding| {
        let key = format!("{}\n{}\n{}", finding.rule.code, finding.section, words(text, finding));
        let count = seen.entry(key.clone()).or_default();
        *count += 1;
        let digest = Sha256::digest(format!("{key}\n{count}"));
        digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect()
    };
    findings.iter().map(print).collect()
}

/// The offending words, one blank for any run of space, without capitals.
fn words(text: &str, finding: &Finding) -> String {
    let written = text.get(finding.span.range()).unwrap_or("");
    let words: Vec<&str> = written.split_whitespace().collect();
    words.join(" ").to_lowercase().nfc().take(LONGEST).collect()
}
