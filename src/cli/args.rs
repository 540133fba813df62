//! The arguments, as clap sees them. Their help texts are in `help`.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, RangedU64ValueParser};
use clap::{ArgAction, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use parse_plan::check::{Profile, closest};
use parse_plan::emit::Language;
use parse_plan::{MAX_BYTES, MAX_DEPTH, MAX_ITEMS, MAX_WORDS, Options};

use super::help;

#[derive(Debug, Parser)]
#[command(name = "parse-plan", version, disable_help_subcommand = true, arg_required_else_help = true)]
#[command(subcommand_negates_reqs = true)]
pub(crate) struct Cli {
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) form: Form,
    #[arg(long)]
    pub(crate) cues: bool,
    #[command(flatten)]
    limits: Limits,
    #[arg(short, long, value_name = "FILE", global = true)]
    pub(crate) output: Option<PathBuf>,
    #[arg(long, value_name = "WHEN", global = true, default_value = "auto")]
    pub(crate) color: When,
    /// Read beforehand by `language::chosen`, since the help is in that language too; clap checks the value.
    #[arg(long, value_name = "vi|en", global = true)]
    lang: Option<Lang>,
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// The most that is read; docs/limits.md tells of them.
#[derive(Debug, Clone, Copy, clap::Args)]
struct Limits {
    #[arg(long, value_name = "N", global = true, default_value_t = MAX_BYTES, value_parser = RangedU64ValueParser::<usize>::new().range(1..))]
    max_bytes: usize,
    #[arg(long, value_name = "N", global = true, default_value_t = MAX_ITEMS, value_parser = RangedU64ValueParser::<usize>::new().range(1..))]
    max_items: usize,
    #[arg(long, value_name = "N", global = true, default_value_t = MAX_DEPTH, value_parser = RangedU64ValueParser::<usize>::new().range(1..=MAX_DEPTH as u64))]
    max_depth: usize,
    #[arg(long, value_name = "N", global = true, default_value_t = MAX_WORDS, value_parser = RangedU64ValueParser::<usize>::new().range(1..))]
    max_words: usize,
}

impl Cli {
    /// How the files are to be read.
    pub(crate) fn options(&self) -> Options {
        let Limits { max_bytes, max_items, max_depth, max_words } = self.limits;
        Options { cues: self.cues, max_bytes, max_items, max_depth, max_words }
    }
}

/// The form of JSON.
#[derive(Debug, Clone, Copy, clap::Args)]
pub(crate) struct Form {
    #[arg(long, action = ArgAction::SetTrue, overrides_with = "pretty")]
    pub(crate) compact: bool,
    #[arg(long, action = ArgAction::SetTrue, overrides_with = "compact")]
    pub(crate) pretty: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Outline {
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
    Coverage {
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },
    Text {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    Schema {
        #[command(flatten)]
        form: Form,
    },
    Check(Check),
    Rules {
        #[arg(long, value_name = "FORM", default_value = "table")]
        format: RulesFormat,
    },
    Explain {
        #[arg(value_name = "RULE")]
        rule: String,
    },
}

/// The form of the list of rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum RulesFormat {
    Table,
    Json,
    Markdown,
}

/// What `parse-plan check` is asked to do.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct Check {
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long, value_name = "NAME", value_parser = PossibleValuesParser::new(Profile::ALL.map(Profile::name)))]
    pub(crate) profile: Option<String>,
    #[arg(long, value_name = "FORM", default_value = "full")]
    pub(crate) format: Format,
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(crate) select: Vec<String>,
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(crate) ignore: Vec<String>,
    #[arg(long)]
    pub(crate) preview: bool,
    #[arg(long, value_name = "RULE=LEVEL", value_delimiter = ',')]
    pub(crate) severity: Vec<String>,
    #[arg(long, value_name = "LEVEL")]
    pub(crate) fail_on: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "no_config")]
    pub(crate) config: Option<PathBuf>,
    #[arg(long)]
    pub(crate) no_config: bool,
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    #[arg(long)]
    pub(crate) write_baseline: bool,
    #[arg(long)]
    pub(crate) fix: bool,
    #[arg(long)]
    pub(crate) unsafe_fixes: bool,
    #[arg(long)]
    pub(crate) diff: bool,
}

/// The form of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Full,
    Concise,
    Json,
    Sarif,
    Github,
    Junit,
}

/// When to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum When {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Lang {
    Vi,
    En,
}

/// Why arguments were not taken.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// Clap's own reasons; help and version come this way too.
    Clap(clap::Error),
    /// Those of the program.
    Own(Misuse),
}

/// Arguments that clap takes one by one and the program does not take together.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Misuse {
    /// `--compact` or `--pretty` with a command that writes no JSON.
    FormWithoutJson,
    /// `--cues` with a command; only the JSON of a plan has cues.
    CuesWithCommand,
    /// `parse-plan a.md --compact outline`: a command below files that belong to none.
    CommandAfterFiles,
    /// `--unsafe-fixes` with neither `--fix` nor `--diff`: nothing would be fixed.
    FixesNowhere,
    /// `--diff` with `--write-baseline`: what is only shown is no state to be known.
    BaselineOfDiff,
}

/// Reads the arguments.
pub(crate) fn parse(arguments: Vec<OsString>, language: Language) -> Result<Cli, Refusal> {
    let matches = command(language).try_get_matches_from(arguments).map_err(Refusal::Clap)?;
    let cli = Cli::from_arg_matches(&matches).map_err(Refusal::Clap)?;
    match &cli.command {
        Some(_) if !cli.files.is_empty() => Err(Refusal::Own(Misuse::CommandAfterFiles)),
        Some(_) if cli.cues => Err(Refusal::Own(Misuse::CuesWithCommand)),
        Some(Command::Check(check)) if check.unsafe_fixes && !check.fix && !check.diff => Err(Refusal::Own(Misuse::FixesNowhere)),
        Some(Command::Check(check)) if check.diff && check.write_baseline => Err(Refusal::Own(Misuse::BaselineOfDiff)),
        Some(
            Command::Outline { .. }
            | Command::Coverage { .. }
            | Command::Text { .. }
            | Command::Check(_)
            | Command::Rules { .. }
            | Command::Explain { .. },
        ) if cli.form.compact || cli.form.pretty => Err(Refusal::Own(Misuse::FormWithoutJson)),
        _ => Ok(cli),
    }
}

/// The subcommand that is typed, as far as can be told where the rest is not taken: the first word that is no option.
pub(crate) fn command_typed(arguments: &[OsString]) -> Option<String> {
    let command = Cli::command();
    let has_value = |option: &str| {
        let mut with_values = command.get_arguments().filter(|arg| arg.get_action().takes_values());
        with_values.any(|arg| {
            let short = arg.get_short().map(|letter| format!("-{letter}"));
            option.strip_prefix("--").is_some_and(|long| arg.get_long() == Some(long)) || short.as_deref() == Some(option)
        })
    };
    let mut words = arguments.iter().skip(1).map(|word| word.to_string_lossy());
    while let Some(word) = words.next() {
        if !word.starts_with('-') || word.len() < 2 {
            return command.get_subcommands().map(clap::Command::get_name).find(|name| *name == word).map(str::to_owned);
        }
        if word == "--" {
            return None;
        }
        if has_value(&word) {
            words.next();
        }
    }
    None
}

/// What was meant by a file that is not there, where its name is nearly that of a command.
pub(crate) fn command_meant(file: &Path) -> Option<String> {
    let written = file.to_str().filter(|name| name.len() > 2 && name.chars().all(|c| c.is_ascii_alphabetic() || c == '-'))?;
    if written == "help" {
        return Some("--help".to_owned());
    }
    let command = Cli::command();
    let names: Vec<&str> = command.get_subcommands().map(clap::Command::get_name).collect();
    // Who writes the very name of a command in the place of a file has been told how to.
    closest(written, &names).filter(|name| *name != written).map(str::to_owned)
}

/// What was meant by an option that there is not, of the command that is typed or of the program.
pub(crate) fn option_meant(written: &str, command: Option<&str>) -> Option<String> {
    let written = written.strip_prefix("--")?;
    let program = Cli::command();
    // Of the options of the program only those that hold everywhere may stand behind a command.
    let shared = program.get_arguments().filter(|arg| command.is_none() || arg.is_global_set());
    let own = program.get_subcommands().filter(|sub| Some(sub.get_name()) == command).flat_map(clap::Command::get_arguments);
    let names: Vec<&str> = shared.chain(own).filter_map(clap::Arg::get_long).chain(["help"]).collect();
    closest(written, &names).map(|name| format!("--{name}"))
}

/// The whole command with its help in that language.
pub(crate) fn command(language: Language) -> clap::Command {
    let mut command = Cli::command().override_help(help::of("", language));
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(&name, |sub| sub.override_help(help::of(&name, language)).arg_required_else_help(false));
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_do_not_contradict_each_other() {
        command(Language::Vietnamese).debug_assert();
    }

    #[test]
    fn the_command_that_is_typed() {
        for (line, command) in [
            ("parse-plan check --wrong a.md", Some("check")),
            ("parse-plan --lang en -o text check a.md", Some("check")),
            ("parse-plan --lang=en --compact schema", Some("schema")),
            ("parse-plan a.md check", None),
            ("parse-plan -- check", None),
            ("parse-plan - text", None),
            ("parse-plan --wrong", None),
            ("parse-plan -o", None),
        ] {
            let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            assert_eq!(command_typed(&arguments).as_deref(), command, "{line}");
        }
    }

    #[test]
    fn the_command_that_is_meant() {
        for (file, command) in [
            ("chek", Some("check")),
            ("outlin", Some("outline")),
            ("Explian", Some("explain")),
            ("help", Some("--help")),
            ("check", None),
            ("chek.md", None),
            ("./chek", None),
            ("ke-hoach", None),
            ("-", None),
        ] {
            assert_eq!(command_meant(Path::new(file)).as_deref(), command, "{file}");
        }
    }

    #[test]
    fn the_option_that_is_meant() {
        for (written, command, meant) in [
            ("--fixx", Some("check"), Some("--fix")),
            ("--fix", None, None),
            ("--outptu", Some("outline"), Some("--output")),
            ("--prety", None, Some("--pretty")),
            ("--prety", Some("outline"), None),
            ("--hlep", Some("text"), Some("--help")),
            ("--quality", None, None),
            ("-x", None, None),
        ] {
            assert_eq!(option_meant(written, command).as_deref(), meant, "{written} of {command:?}");
        }
    }

    /// Help is written by hand, so that it can be in two languages; here it is held to the arguments.
    #[test]
    fn help_names_every_argument_in_both_languages() {
        for language in [Language::Vietnamese, Language::English] {
            let command = command(language);
            let root = help::of("", language);
            assert!(root.contains(&format!("{MAX_BYTES}, {MAX_ITEMS}, {MAX_DEPTH}, {MAX_WORDS}")), "the limits in {language:?}");
            for arg in command.get_arguments() {
                if let Some(long) = arg.get_long() {
                    assert!(root.contains(&format!("--{long}")), "--{long} in {language:?}");
                }
            }
            for sub in command.get_subcommands() {
                assert!(root.contains(&format!("parse-plan {}", sub.get_name())), "{} in {language:?}", sub.get_name());
                let own = help::of(sub.get_name(), language);
                assert!(own.contains(&format!("parse-plan {}", sub.get_name())), "{own}");
                for long in sub.get_arguments().filter_map(clap::Arg::get_long) {
                    assert!(own.contains(&format!("--{long}")), "--{long} of {} in {language:?}", sub.get_name());
                }
            }
        }
    }

    #[test]
    fn help_fits_a_terminal_of_80_columns() {
        for language in [Language::Vietnamese, Language::English] {
            for name in ["", "outline", "coverage", "text", "schema", "check", "rules", "explain"] {
                for line in help::of(name, language).lines() {
                    assert!(line.chars().count() <= 80, "{line}");
                }
            }
        }
    }
}
