//! Which configuration holds for which file, and what is known of each project so far.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use parse_plan::check::CheckOptions;
use parse_plan::emit::Language;
use parse_plan::model::Severity;

use super::baseline::Baseline;
use super::config::{Config, NAME, Settings};
use super::{chosen, glob};
use crate::cli::args::Check;
use crate::cli::input::{self, Trouble};

/// The projects that the files belong to.
pub(super) struct Projects<'a> {
    asked: &'a Check,
    settings: Settings,
    fail_on: Option<Severity>,
    language: Language,
    all: Vec<Project>,
    /// The project of each folder that was asked for, by its place in `all`.
    by_folder: HashMap<PathBuf, usize>,
}

/// A configuration and what came of it.
pub(super) struct Project {
    pub(super) config: Config,
    /// What the arguments choose for every project alike.
    chosen: Settings,
    /// From which severity on a file of it fails.
    pub(super) fail_on: Severity,
    /// Whether each suppression took something out.
    pub(super) used: Vec<bool>,
    pub(super) baseline: Option<Baseline>,
    /// Where known findings are written.
    pub(super) baseline_path: Option<PathBuf>,
    /// The files that were checked, as the configuration and the known findings name them.
    pub(super) names: Vec<String>,
    pub(super) keys: Vec<String>,
}

impl<'a> Projects<'a> {
    /// # Errors
    /// An argument names no rule or severity.
    pub(super) fn new(asked: &'a Check, language: Language) -> Result<Self, String> {
        let (settings, fail_on) = (chosen::settings(asked, language)?, chosen::fail_on(asked, language)?);
        Ok(Self { asked, settings, fail_on, language, all: Vec::new(), by_folder: HashMap::new() })
    }

    /// The project of a file.
    ///
    /// # Errors
    /// Its configuration, or its file of known findings, cannot be read or is wrong.
    pub(super) fn of(&mut self, path: &Path) -> Result<&mut Project, String> {
        let folder = folder_of(path);
        let index = match self.by_folder.get(&folder) {
            Some(&index) => index,
            None => {
                let index = self.find(&folder)?;
                self.by_folder.insert(folder, index);
                index
            }
        };
        Ok(&mut self.all[index])
    }

    pub(super) fn all(&self) -> &[Project] {
        &self.all
    }

    /// The project of a folder, by its place; a new one where no file of it was asked for yet.
    fn find(&mut self, folder: &Path) -> Result<usize, String> {
        let path = match &self.asked.config {
            _ if self.asked.no_config => None,
            Some(path) => Some(path.clone()),
            None => folder.ancestors().map(|folder| folder.join(NAME)).find(|path| path.is_file()),
        };
        // A path below the folder one works in is told from there.
        let here = std::env::current_dir().and_then(std::fs::canonicalize).unwrap_or_default();
        let path = path.map(|path| path.strip_prefix(&here).map(Path::to_owned).unwrap_or(path)).unwrap_or_default();
        if let Some(index) = self.all.iter().position(|project| project.config.path == path) {
            return Ok(index);
        }
        let config = if path.as_os_str().is_empty() {
            Config::default()
        } else {
            let text = std::fs::read_to_string(&path)
                .map_err(|error| format!("{}: {}", path.display(), Trouble::from(error).said(self.language)))?;
            Config::read(path, &text, self.language)?
        };
        let project = self.project(config)?;
        self.all.push(project);
        Ok(self.all.len() - 1)
    }

    /// A project with that configuration, and what is known of it.
    fn project(&self, config: Config) -> Result<Project, String> {
        let own = config.baseline.as_ref().map(|baseline| config.folder().join(baseline));
        let baseline_path = self.asked.baseline.clone().or(own);
        let baseline = match &baseline_path {
            Some(path) if !self.asked.write_baseline => Some(Baseline::read(path, self.language)?),
            Some(path) => {
                self.may_be_written(path)?;
                None
            }
            None if self.asked.write_baseline => {
                return Err(self.language.choose(
                    "--write-baseline cần --baseline TỆP, hoặc khóa baseline trong parse-plan.toml".to_owned(),
                    "--write-baseline needs --baseline FILE, or the key baseline in parse-plan.toml".to_owned(),
                ));
            }
            None => None,
        };
        let used = vec![false; config.suppressions.len()];
        let fail_on = self.fail_on.or(config.fail_on).unwrap_or(Severity::Error);
        let chosen = self.settings.clone();
        Ok(Project { config, chosen, fail_on, used, baseline, baseline_path, names: Vec::new(), keys: Vec::new() })
    }

    /// Whether known findings may be written to a file. A plan that is checked stays as it is, and so
    /// does whatever else is there; only known findings give way to known findings, and an empty file has nothing to lose.
    fn may_be_written(&self, path: &Path) -> Result<(), String> {
        let name = path.display();
        if self.asked.files.iter().any(|input| !input::is_standard_input(input) && input::same_file(path, input)) {
            return Err(self.language.choose(
                format!("{name}: tệp --baseline trùng với tệp vào, không ghi đè"),
                format!("{name}: the file of --baseline is one of the inputs, and is not overwritten"),
            ));
        }
        let holds_something = std::fs::metadata(path).is_ok_and(|about| about.is_file() && about.len() > 0);
        if holds_something && Baseline::read(path, self.language).is_err() {
            return Err(self.language.choose(
                format!("{name}: tệp đã có và không phải tệp phát hiện đã biết, không ghi đè"),
                format!("{name}: it is there already and is no file of known findings, and is not overwritten"),
            ));
        }
        Ok(())
    }
}

impl Project {
    /// The options for a file of that name.
    pub(super) fn options(&self, name: &str) -> CheckOptions {
        chosen::options(self.config.settings_for(name), &self.chosen)
    }

    /// The name of a file from the folder of the configuration, which patterns speak of.
    pub(super) fn name_of(&self, path: &Path) -> String {
        seen_from(path, self.config.folder())
    }

    /// The name of a file from the folder of the known findings.
    pub(super) fn key_of(&self, path: &Path) -> String {
        seen_from(path, self.baseline_path.as_deref().and_then(Path::parent).unwrap_or(Path::new("")))
    }

    /// The suppressions for the files that were checked which took nothing out: their lines and rules.
    pub(super) fn unused(&self) -> impl Iterator<Item = (usize, &str)> {
        let idle = self.config.suppressions.iter().zip(&self.used).filter(|(suppression, used)| {
            let meant = |name: &String| suppression.file.as_deref().is_none_or(|pattern| glob::matches(pattern, name));
            !**used && self.names.iter().any(meant)
        });
        idle.map(|(suppression, _)| (suppression.line, suppression.written.as_str()))
    }
}

/// The folder in which a file stands; that of the program for standard input.
fn folder_of(path: &Path) -> PathBuf {
    let folder = if input::is_standard_input(path) { Path::new("") } else { path.parent().unwrap_or(Path::new("")) };
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    std::fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned())
}

/// A path as it is written from a folder, its steps parted by `/`.
fn seen_from(path: &Path, folder: &Path) -> String {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let inside = match (std::fs::canonicalize(path), std::fs::canonicalize(folder)) {
        (Ok(path), Ok(folder)) if !input::is_standard_input(&path) => path.strip_prefix(folder).map(Path::to_owned).ok(),
        _ => None,
    };
    let shown = inside.unwrap_or_else(|| path.to_owned()).to_string_lossy().replace('\\', "/");
    shown.strip_prefix("./").unwrap_or(&shown).to_owned()
}
