//! What the arguments choose: rules, severities, the profile.

use parse_plan::check::{CheckOptions, Selector};
use parse_plan::emit::Language;
use parse_plan::model::Severity;

use super::config::Settings;
use super::named::{profile, selector, severity};
use crate::cli::args::Check;
use crate::cli::language::either;

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
