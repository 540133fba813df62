//! What the arguments choose: rules, severities, the profile.

use parse_plan::check::{CheckOptions, Profile, Selector, closest};
use parse_plan::emit::Language;
use parse_plan::model::Severity;

use super::config::Settings;
use crate::cli::args::Check;
use crate::cli::language::either;

/// The severities by the names that users write.
const SEVERITIES: [(&str, Severity); 4] =
    [("error", Severity::Error), ("warn", Severity::Warning), ("warning", Severity::Warning), ("info", Severity::Info)];

/// What the arguments choose; it stands over what the configuration says.
pub(super) fn settings(asked: &Check, language: Language) -> Result<Settings, String> {
    let selectors = |option: &str, written: &[String]| {
        let read = |one: &String| selector(one, language).map_err(|message| format!("{option}: {message}"));
        written.iter().map(read).collect::<Result<Vec<_>, _>>()
    };
    let severities = asked.severity.iter().map(|one| severity_of(one, language).map_err(|message| format!("--severity: {message}")));
    Ok(Settings {
        profile: asked.profile.as_deref().and_then(profile),
        select: Some(selectors("--select", &asked.select)?).filter(|select| !select.is_empty()),
        ignore: selectors("--ignore", &asked.ignore)?,
        preview: asked.preview.then_some(true),
        severities: severities.collect::<Result<Vec<_>, _>>()?,
    })
}

/// The options for a file: its settings, and over them those of the arguments.
pub(super) fn options(own: Settings, asked: &Settings) -> CheckOptions {
    CheckOptions {
        profile: asked.profile.or(own.profile).unwrap_or_default(),
        select: asked.select.clone().or(own.select).unwrap_or_default(),
        ignore: own.ignore.into_iter().chain(asked.ignore.iter().cloned()).collect(),
        preview: asked.preview.or(own.preview).unwrap_or_default(),
        severities: own.severities.into_iter().chain(asked.severities.iter().cloned()).collect(),
    }
}

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

/// Reads `RULE=LEVEL`.
fn severity_of(written: &str, language: Language) -> Result<(Selector, Severity), String> {
    let Some((rule, level)) = written.split_once('=') else {
        return Err(either(
            language,
            format!("“{written}” không có dạng QUY_TẮC=MỨC, như STR002=error"),
            format!("“{written}” is not of the form RULE=LEVEL, such as STR002=error"),
        ));
    };
    Ok((selector(rule, language)?, severity(level.trim(), language)?))
}
