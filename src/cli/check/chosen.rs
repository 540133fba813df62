//! What the arguments choose: rules, severities, the profile.

use parse_plan::check::{CheckOptions, Selector};
use parse_plan::emit::Language;
use parse_plan::model::Severity;

use super::config::Settings;
use super::named::{profile, selector, severity};
use crate::cli::args::Check;

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

/// From which severity on a check fails, where the arguments say it.
pub(super) fn fail_on(asked: &Check, language: Language) -> Result<Option<Severity>, String> {
    let read = |level: &String| severity(level, language).map_err(|message| format!("--fail-on: {message}"));
    asked.fail_on.as_ref().map(read).transpose()
}

/// The options for a file: its settings, and over them those of the arguments.
pub(super) fn options(mut own: Settings, asked: &Settings) -> CheckOptions {
    own.overlay(asked);
    CheckOptions {
        profile: own.profile.unwrap_or_default(),
        select: own.select.unwrap_or_default(),
        ignore: own.ignore,
        preview: own.preview.unwrap_or_default(),
        severities: own.severities,
    }
}

/// Reads `RULE=LEVEL`.
fn severity_of(written: &str, language: Language) -> Result<(Selector, Severity), String> {
    let Some((rule, level)) = written.split_once('=') else {
        return Err(language.choose(
            format!("“{written}” không có dạng QUY_TẮC=MỨC, như STR002=error"),
            format!("“{written}” is not of the form RULE=LEVEL, such as STR002=error"),
        ));
    };
    Ok((selector(rule, language)?, severity(level.trim(), language)?))
}
