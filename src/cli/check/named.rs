//! Names that users write, on the command line and in a configuration: profiles, rules, severities.

use parse_plan::check::{Profile, Selector, UnknownRule, closest};
use parse_plan::emit::Language;
use parse_plan::model::Severity;

use crate::cli::language::suggestion;

/// The severities by the names that users write. Who knows the word of the JSON may write that.
const SEVERITIES: [(&str, Severity); 4] =
    [("error", Severity::Error), ("warn", Severity::Warning), ("info", Severity::Info), ("warning", Severity::Warning)];

/// The profile of that name.
pub(super) fn profile(name: &str) -> Option<Profile> {
    Profile::ALL.into_iter().find(|profile| profile.name() == name)
}

/// Reads a code, a name or the beginning of codes.
pub(super) fn selector(written: &str, language: Language) -> Result<Selector, String> {
    let written = written.trim();
    if written.is_empty() {
        return Err(crate::cli::usage::rule_missing(language).to_owned());
    }
    written.parse().map_err(|unknown: UnknownRule| language.choose(unknown.to_string(), unknown.english()))
}

/// Reads a severity.
pub(super) fn severity(written: &str, language: Language) -> Result<Severity, String> {
    let found = SEVERITIES.iter().find(|(name, _)| *name == written);
    found.map(|&(_, severity)| severity).ok_or_else(|| {
        let [names @ .., _] = SEVERITIES.map(|(name, _)| name);
        let all = names.join(", ");
        let said = language
            .choose(format!("không có mức “{written}”; các mức là {all}"), format!("there is no severity “{written}”; they are {all}"));
        said + &suggestion(closest(written, &names), language)
    })
}
