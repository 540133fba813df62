//! The language of help, labels and messages. It is needed before the arguments are read, to explain them.

use std::ffi::{OsStr, OsString};

use parse_plan::emit::Language;

/// The variable of the environment that chooses the language where `--lang` does not.
pub(crate) const VARIABLE: &str = "PARSE_PLAN_LANG";

/// The language that the arguments choose, else the environment, else Vietnamese.
///
/// A value of `--lang` that is no language is left to clap to complain of, in Vietnamese.
///
/// # Errors
/// The value of the variable when it names neither language.
pub(crate) fn chosen(arguments: &[OsString], variable: Option<&OsStr>) -> Result<Language, OsString> {
    let mut words = arguments.iter().skip(1).take_while(|word| *word != "--");
    let mut language = None;
    while let Some(word) = words.next() {
        match word.to_str() {
            Some("--lang") => language = words.next().map(|value| named(value).unwrap_or_default()),
            Some(word) => {
                if let Some(value) = word.strip_prefix("--lang=") {
                    language = Some(named(OsStr::new(value)).unwrap_or_default());
                }
            }
            None => {}
        }
    }
    match (language, variable) {
        (Some(language), _) => Ok(language),
        (None, Some(value)) if !value.is_empty() => named(value).ok_or_else(|| value.to_owned()),
        (None, _) => Ok(Language::Vietnamese),
    }
}

fn named(value: &OsStr) -> Option<Language> {
    match value.to_str() {
        Some("vi") => Some(Language::Vietnamese),
        Some("en") => Some(Language::English),
        _ => None,
    }
}

/// What was probably meant, as the end of a complaint; nothing where nothing is near.
pub(crate) fn suggestion(near: Option<&str>, language: Language) -> String {
    near.map_or_else(String::new, |near| language.choose(format!("; ý bạn là “{near}”?"), format!("; did you mean “{near}”?")))
}

/// Says that the variable names no language. In both languages, since it is not known which is wanted.
pub(crate) fn unknown_variable(value: &OsStr) -> String {
    let value = value.display();
    format!("{VARIABLE}={value}: chỉ có vi (tiếng Việt) và en (tiếng Anh) / the languages are vi (Vietnamese) and en (English)")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_come_before_the_environment() {
        for (line, variable, language) in [
            ("parse-plan a.md", None, Some(Language::Vietnamese)),
            ("parse-plan a.md", Some("en"), Some(Language::English)),
            ("parse-plan a.md", Some(""), Some(Language::Vietnamese)),
            ("parse-plan a.md", Some("fr"), None),
            ("parse-plan --lang vi a.md", Some("en"), Some(Language::Vietnamese)),
            ("parse-plan --lang=en a.md", None, Some(Language::English)),
            ("parse-plan outline a.md --lang en", None, Some(Language::English)),
            ("parse-plan -- --lang en", None, Some(Language::Vietnamese)),
            ("parse-plan a.md --lang", None, Some(Language::Vietnamese)),
        ] {
            let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            assert_eq!(chosen(&arguments, variable.map(OsStr::new)).ok(), language, "{line} with {variable:?}");
        }
    }
}
