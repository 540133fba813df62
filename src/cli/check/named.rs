//! Names that users write, on the command line and in a configuration: profiles, rules, severities.

use parse_plan::check::{Profile, Selector, closest};
use parse_plan::emit::Language;
use parse_plan::model::Severity;

use crate::cli::language::either;

/// The severities by the names that users write.
const SEVERITIES: [(&str, Severity); 4] =
    [("error", Severity::Error), ("warn", Severity::Warning), ("warning", Severity::Warning), ("info", Severity::Info)];

/// The profile of that name.
pub(super) fn profile(name: &str) -> Option<Profile> {
    Profile::ALL.into_iter().find(|profile| profile.name() == name)
}

/// Reads a code, a name or the beginning of codes.
pub(super) fn selector(written: &str, language: Language) -> Result<Selector, String> {
    written.trim().parse().map_err(|unknown: parse_plan::check::UnknownRule| either(language, unknown.to_string(), unknown.english()))
}

/// Reads a severity.
pub(super) fn severity(written: &str, language: Language) -> Result<Severity, String> {
    let found = SEVERITIES.iter().find(|(name, _)| *name == written);
    found.map(|&(_, severity)| severity).ok_or_else(|| {
        let near = closest(written, &["error", "warn", "info"]);
        let near_vi = near.map_or_else(String::new, |near| format!("; ý bạn là {near}?"));
        let near_en = near.map_or_else(String::new, |near| format!("; did you mean {near}?"));
        either(
            language,
            format!("không có mức “{written}”; các mức là error, warn, info{near_vi}"),
            format!("there is no severity “{written}”; they are error, warn, info{near_en}"),
        )
    })
}
