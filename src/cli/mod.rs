//! The program: arguments in, files read, results printed, an exit code out.
//!
//! ```text
//! arguments ─▶ language ─▶ args (clap) ─▶ one command ─▶ input: bytes ─▶ parse_plan ─▶ output
//! ```
//! It sees only `parse_plan::`, and is the only place that reads files and prints.
//! Exit codes: 0 done; 1 done, but some file could not be read; 2 nothing could be done.

mod args;
mod check;
mod command;
mod help;
mod input;
mod language;
mod output;
mod usage;

use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

use output::Errors;

/// Done, for every file.
const DONE: u8 = 0;
/// Done, but not for every file.
const PARTLY: u8 = 1;
/// Nothing could be done.
const FAILED: u8 = 2;

/// Runs the program on its arguments, the first of which is its own name.
pub(crate) fn run(arguments: Vec<OsString>) -> ExitCode {
    let language = match language::chosen(&arguments, std::env::var_os(language::VARIABLE).as_deref()) {
        Ok(language) => language,
        Err(unknown) => {
            let message = language::unknown_variable(&unknown);
            return usage::ended(Errors::new(parse_plan::emit::Language::Vietnamese, args::When::Auto).tell(&message), FAILED);
        }
    };
    let typed = args::command_typed(&arguments);
    let cli = match args::parse(arguments, language) {
        Ok(cli) => cli,
        Err(error) => return usage::explain(&error, typed.as_deref(), language),
    };
    let errors = Errors::new(language, cli.color);
    match command::run(cli, language, &errors) {
        Ok(code) => ExitCode::from(code),
        // Whoever read the output has seen enough: nothing went wrong.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::from(DONE),
        Err(error) => usage::ended(errors.tell(&output::not_writable(None, &error, language)), FAILED),
    }
}
