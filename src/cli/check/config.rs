//! `parse-plan.toml`: what a project wants of its checks.
//!
//! ```toml
//! profile = "phat-hanh"
//! ignore = ["TXT707"]
//! fail-on = "warn"
//! baseline = "da-biet.json"
//!
//! [severity]
//! STR002 = "error"
//!
//! [[file]]
//! path = "so-hoa/*.txt"
//! profile = "so-hoa"
//!
//! [[suppress]]
//! code = "STR001"
//! section = "II.2"
//! reason = "Giữ số của văn bản được trích."
//! ```
//! A key, code or value that nobody knows is an error with its place: a setting that does nothing
//! is worse than none.

use std::ops::Range;
use std::path::{Path, PathBuf};

use parse_plan::check::{Profile, Selector, closest};
use parse_plan::emit::Language;
use parse_plan::model::Severity;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{glob, named};
use crate::cli::language::suggestion;

/// The name of the file.
pub(super) const NAME: &str = "parse-plan.toml";

/// The settings of a project.
#[derive(Debug, Default)]
pub(super) struct Config {
    /// Where the file stands; empty when there is none.
    pub(super) path: PathBuf,
    pub(super) settings: Settings,
    /// Settings for some files, by the pattern of their paths.
    files: Vec<(String, Settings)>,
    pub(super) suppressions: Vec<Suppression>,
    pub(super) fail_on: Option<Severity>,
    /// The file of known findings, from the folder of the configuration.
    pub(super) baseline: Option<PathBuf>,
}

/// What rules run, and how bad their findings are.
#[derive(Debug, Clone, Default)]
pub(super) struct Settings {
    pub(super) profile: Option<Profile>,
    pub(super) select: Option<Vec<Selector>>,
    pub(super) ignore: Vec<Selector>,
    pub(super) preview: Option<bool>,
    pub(super) severities: Vec<(Selector, Severity)>,
}

impl Settings {
    /// Lays others over these: what they choose counts, and what either leaves out is left out.
    pub(super) fn overlay(&mut self, over: &Self) {
        self.profile = over.profile.or(self.profile);
        self.preview = over.preview.or(self.preview);
        if over.select.is_some() {
            self.select.clone_from(&over.select);
        }
        self.ignore.extend_from_slice(&over.ignore);
        self.severities.extend_from_slice(&over.severities);
    }
}

/// Findings that somebody has looked at and left.
#[derive(Debug)]
pub(super) struct Suppression {
    /// Its line in the file.
    pub(super) line: usize,
    pub(super) rule: Selector,
    /// As the rule is written.
    pub(super) written: String,
    /// Words in the line of the finding.
    pub(super) text: Option<String>,
    /// The path of the section.
    pub(super) section: Option<String>,
    /// A pattern of the files it is for.
    pub(super) file: Option<String>,
}

impl Config {
    /// The folder of the file.
    pub(super) fn folder(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new(""))
    }

    /// The settings for a file: those of the project, and over them those of each pattern that means it.
    pub(super) fn settings_for(&self, path: &str) -> Settings {
        let mut settings = self.settings.clone();
        for (_, own) in self.files.iter().filter(|(pattern, _)| glob::matches(pattern, path)) {
            settings.overlay(own);
        }
        settings
    }

    /// Reads a configuration.
    ///
    /// # Errors
    /// What is wrong with it, with the place.
    pub(super) fn read(path: PathBuf, text: &str, language: Language) -> Result<Self, String> {
        let reader = Reader { path: &path, text, language };
        let table = DeTable::parse(text).map_err(|error| {
            let place = error.span().unwrap_or_default();
            let why = error.message();
            reader.wrong(place, format!("không đúng cú pháp TOML ({why})"), format!("this is no TOML ({why})"))
        })?;
        let mut config = Self::default();
        for (key, value) in table.get_ref() {
            match key.get_ref().as_ref() {
                "fail-on" => config.fail_on = Some(reader.severity(value)?),
                "baseline" => config.baseline = Some(reader.string(value)?.into()),
                "file" => {
                    for table in reader.tables(value)? {
                        config.files.push(reader.file(table)?);
                    }
                }
                "suppress" => {
                    for table in reader.tables(value)? {
                        config.suppressions.push(reader.suppression(table)?);
                    }
                }
                _ => {
                    const MORE: [&str; 4] = ["fail-on", "baseline", "file", "suppress"];
                    reader.setting(&mut config.settings, key, value, &MORE)?;
                }
            }
        }
        config.path = path;
        Ok(config)
    }
}

/// The keys that speak of rules, for a project and for files alike.
const SETTINGS: [&str; 5] = ["profile", "select", "ignore", "preview", "severity"];

struct Reader<'r> {
    path: &'r Path,
    text: &'r str,
    language: Language,
}

type Key<'k> = Spanned<std::borrow::Cow<'k, str>>;
type Value<'v> = Spanned<DeValue<'v>>;

impl Reader<'_> {
    /// The line of an offset, and its column in characters, both from 1.
    fn place(&self, offset: usize) -> (usize, usize) {
        let before = self.text.get(..offset).unwrap_or("");
        let line = before.rfind('\n').map_or(0, |at| at + 1);
        (before.matches('\n').count() + 1, before[line..].chars().count() + 1)
    }

    fn complaint(&self, place: Range<usize>, what: &str) -> String {
        let (line, column) = self.place(place.start);
        format!("{}:{line}:{column}: {what}", self.path.display())
    }

    fn wrong(&self, place: Range<usize>, vi: String, en: String) -> String {
        self.complaint(place, &self.language.choose(vi, en))
    }

    fn setting(&self, settings: &mut Settings, key: &Key<'_>, value: &Value<'_>, more: &[&str]) -> Result<(), String> {
        match key.get_ref().as_ref() {
            "profile" => settings.profile = Some(self.profile(value)?),
            "select" => settings.select = Some(self.selectors(value)?),
            "ignore" => settings.ignore = self.selectors(value)?,
            "preview" => {
                let preview = value.get_ref().as_bool();
                settings.preview = Some(preview.ok_or_else(|| self.not_a(value, "true hoặc false", "true or false"))?);
            }
            "severity" => {
                let table = value.get_ref().as_table().ok_or_else(|| self.not_a(value, "một bảng", "a table"))?;
                for (rule, level) in table {
                    let selector = self.selector(rule.get_ref(), rule.span())?;
                    settings.severities.push((selector, self.severity(level)?));
                }
            }
            unknown => {
                let known: Vec<&str> = SETTINGS.iter().chain(more).copied().collect();
                return Err(self.unknown(unknown, key.span(), &known));
            }
        }
        Ok(())
    }

    fn file(&self, table: &DeTable<'_>) -> Result<(String, Settings), String> {
        let mut settings = Settings::default();
        let mut path = None;
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "path" => path = Some(self.string(value)?),
                _ => self.setting(&mut settings, key, value, &["path"])?,
            }
        }
        let path = path.ok_or_else(|| self.lacks(table, "[[file]]", "path"))?;
        Ok((path, settings))
    }

    fn suppression(&self, table: &DeTable<'_>) -> Result<Suppression, String> {
        let (mut code, mut text, mut section, mut file, mut reason) = (None, None, None, None, None);
        let start = table.keys().map(|key| key.span().start).min().unwrap_or(0);
        for (key, value) in table {
            let string = self.string(value);
            match key.get_ref().as_ref() {
                "code" => code = Some((self.selector(&string?, value.span())?, value)),
                "text" => text = Some(string?),
                "section" => section = Some(string?),
                "file" => file = Some(string?),
                "reason" => reason = Some(string?).filter(|reason| !reason.trim().is_empty()),
                unknown => return Err(self.unknown(unknown, key.span(), &["code", "text", "section", "file", "reason"])),
            }
        }
        let (rule, value) = code.ok_or_else(|| self.lacks(table, "[[suppress]]", "code"))?;
        if reason.is_none() {
            return Err(self.lacks(table, "[[suppress]]", "reason"));
        }
        if text.is_none() && section.is_none() {
            return Err(self.lacks(table, "[[suppress]]", "text | section"));
        }
        Ok(Suppression { line: self.place(start).0, rule, written: self.string(value)?, text, section, file })
    }

    fn tables<'v, 'i>(&self, value: &'v Value<'i>) -> Result<Vec<&'v DeTable<'i>>, String> {
        let array = value.get_ref().as_array().ok_or_else(|| self.not_a(value, "danh sách bảng [[…]]", "a list of tables [[…]]"))?;
        let table = |value: &'v Value<'i>| value.get_ref().as_table().ok_or_else(|| self.not_a(value, "một bảng", "a table"));
        array.iter().map(table).collect()
    }

    fn string(&self, value: &Value<'_>) -> Result<String, String> {
        value.get_ref().as_str().map(str::to_owned).ok_or_else(|| self.not_a(value, "một chuỗi", "a string"))
    }

    fn selectors(&self, value: &Value<'_>) -> Result<Vec<Selector>, String> {
        let array = value.get_ref().as_array().ok_or_else(|| self.not_a(value, "một danh sách", "a list"))?;
        array.iter().map(|one| self.selector(&self.string(one)?, one.span())).collect()
    }

    fn selector(&self, written: &str, place: Range<usize>) -> Result<Selector, String> {
        named::selector(written, self.language).map_err(|message| self.complaint(place, &message))
    }

    fn severity(&self, value: &Value<'_>) -> Result<Severity, String> {
        named::severity(&self.string(value)?, self.language).map_err(|message| self.complaint(value.span(), &message))
    }

    fn profile(&self, value: &Value<'_>) -> Result<Profile, String> {
        let written = self.string(value)?;
        let names = Profile::ALL.map(Profile::name);
        named::profile(&written).ok_or_else(|| {
            let (all, near) = (names.join(", "), suggestion(closest(&written, &names), self.language));
            self.wrong(
                value.span(),
                format!("không có hồ sơ “{written}”; các hồ sơ là {all}{near}"),
                format!("there is no profile “{written}”; they are {all}{near}"),
            )
        })
    }

    fn not_a(&self, value: &Value<'_>, vi: &str, en: &str) -> String {
        self.wrong(value.span(), format!("phải là {vi}"), format!("this must be {en}"))
    }

    fn lacks(&self, table: &DeTable<'_>, head: &str, key: &str) -> String {
        let start = table.keys().map(|key| key.span().start).min().unwrap_or(0);
        self.wrong(start..start, format!("{head} thiếu khóa {key}"), format!("{head} lacks the key {key}"))
    }

    fn unknown(&self, key: &str, place: Range<usize>, known: &[&str]) -> String {
        let near = suggestion(closest(key, known), self.language);
        self.wrong(place, format!("không có khóa “{key}”{near}"), format!("there is no key “{key}”{near}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Config, String> {
        Config::read(PathBuf::from("parse-plan.toml"), text, Language::Vietnamese)
    }

    #[test]
    fn settings_of_files_stand_over_those_of_the_project() {
        let config = read(
            "profile = \"phat-hanh\"\nignore = [\"STR002\"]\n[[file]]\npath = \"so-hoa/*\"\nprofile = \"so-hoa\"\nignore = [\"TXT\"]\n",
        )
        .unwrap();
        let settings = config.settings_for("a.md");
        assert_eq!((settings.profile, settings.ignore.len()), (Some(Profile::Issue), 1));
        let settings = config.settings_for("so-hoa/a.md");
        assert_eq!((settings.profile, settings.ignore.len()), (Some(Profile::Scan), 2));
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        for (text, complaint) in [
            ("igonre = []\n", "parse-plan.toml:1:1: không có khóa “igonre”; ý bạn là “ignore”?"),
            ("ignore = [\"STR01\"]", "parse-plan.toml:1:11: không có quy tắc “STR01”; ý bạn là “STR001”?"),
            ("profile = 3", "parse-plan.toml:1:11: phải là một chuỗi"),
            (
                "profile = \"so_hoa\"",
                "parse-plan.toml:1:11: không có hồ sơ “so_hoa”; các hồ sơ là du-thao, phat-hanh, so-hoa; ý bạn là “so-hoa”?",
            ),
            ("[severity]\nSTR001 = \"bad\"", "parse-plan.toml:2:10: không có mức “bad”; các mức là error, warn, info"),
            ("preview = \"có\"", "parse-plan.toml:1:11: phải là true hoặc false"),
            ("[[suppress]]\ncode = \"STR001\"\nsection = \"II\"", "parse-plan.toml:2:1: [[suppress]] thiếu khóa reason"),
            ("[[suppress]]\ncode = \"STR001\"\nreason = \"x\"", "parse-plan.toml:2:1: [[suppress]] thiếu khóa text | section"),
            ("[[suppress]]\nreason = \"x\"\ntext = \"y\"", "parse-plan.toml:2:1: [[suppress]] thiếu khóa code"),
            ("[[file]]\nprofile = \"so-hoa\"", "parse-plan.toml:2:1: [[file]] thiếu khóa path"),
            ("[[file]]\npath = \"a\"\nseverty = {}", "parse-plan.toml:3:1: không có khóa “severty”; ý bạn là “severity”?"),
            ("file = 3", "parse-plan.toml:1:8: phải là danh sách bảng [[…]]"),
        ] {
            assert_eq!(read(text).unwrap_err(), complaint, "{text}");
        }
        assert!(read("profile = ").unwrap_err().starts_with("parse-plan.toml:1:"));
    }
}
