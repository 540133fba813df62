//! The arguments, as clap sees them. Their help texts are in `help`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{ArgAction, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use parse_plan::emit::Language;

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
    #[arg(long, value_name = "NAME", value_parser = ["du-thao", "phat-hanh", "so-hoa"])]
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
    pub(crate) fail_on: Option<Level>,
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

/// A severity, as users write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Level {
    Error,
    #[value(alias = "warning")]
    Warn,
    Info,
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
    /// `--compact` or `--pretty` with a command that writes no JSON.
    FormWithoutJson,
    /// `--cues` with a command; only the JSON of a plan has cues.
    CuesWithCommand,
    /// `parse-plan a.md --compact outline`: a command below files that belong to none.
    CommandAfterFiles,
}

/// Reads the arguments.
pub(crate) fn parse(arguments: Vec<OsString>, language: Language) -> Result<Cli, Refusal> {
    let matches = command(language).try_get_matches_from(arguments).map_err(Refusal::Clap)?;
    let cli = Cli::from_arg_matches(&matches).map_err(Refusal::Clap)?;
    match &cli.command {
        Some(_) if !cli.files.is_empty() => Err(Refusal::CommandAfterFiles),
        Some(_) if cli.cues => Err(Refusal::CuesWithCommand),
        Some(
            Command::Outline { .. }
            | Command::Coverage { .. }
            | Command::Text { .. }
            | Command::Check(_)
            | Command::Rules { .. }
            | Command::Explain { .. },
        ) if cli.form.compact || cli.form.pretty => Err(Refusal::FormWithoutJson),
        _ => Ok(cli),
    }
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

    /// Help is written by hand, so that it can be in two languages; here it is held to the arguments.
    #[test]
    fn help_names_every_argument_in_both_languages() {
        for language in [Language::Vietnamese, Language::English] {
            let command = command(language);
            let root = help::of("", language);
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
