//! What to say when the arguments are not taken, and how help and version are printed.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use parse_plan::MAX_DEPTH;
use parse_plan::emit::Language;

use super::args::{Misuse, Refusal, When, option_meant};
use super::language::suggestion;
use super::output::{Errors, not_writable};
use super::{DONE, FAILED, help};

/// Prints help or version, or says what is wrong with the arguments, and where the right ones stand:
/// in the help of the command that is typed, else in that of the program.
pub(crate) fn explain(refusal: &Refusal, command: Option<&str>, language: Language) -> ExitCode {
    let errors = Errors::new(language, When::Auto);
    let message = match refusal {
        Refusal::Clap(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                return match io::stdout().lock().write_all(error.to_string().as_bytes()) {
                    Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                        ended(errors.tell(&not_writable(None, &error, language)), FAILED)
                    }
                    _ => ExitCode::from(DONE),
                };
            }
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                return ended(io::stderr().lock().write_all(help::of("", language).as_bytes()), FAILED);
            }
            _ => complaint(error, command, language),
        },
        Refusal::Own(misuse) => corrected(*misuse, language).to_owned(),
    };
    let see = language.choose("xem", "see");
    let of = command.map_or_else(String::new, |command| format!("{command} "));
    ended(errors.tell(&format!("{message} ({see} parse-plan {of}--help)")), FAILED)
}

/// What is said of arguments that do not go together.
fn corrected(misuse: Misuse, language: Language) -> &'static str {
    let (vietnamese, english) = match misuse {
        Misuse::FormWithoutJson => (
            "--compact và --pretty chỉ dùng khi in JSON, không dùng với lệnh này",
            "--compact and --pretty are for JSON, not for this command",
        ),
        Misuse::CuesWithCommand => {
            ("--cues chỉ dùng khi in JSON của kế hoạch, không dùng với lệnh nào", "--cues is for the JSON of a plan, not for commands")
        }
        Misuse::CommandAfterFiles => {
            ("lệnh phải đứng trước tên tệp: parse-plan LỆNH TỆP…", "a command stands before the names of files: parse-plan COMMAND FILE…")
        }
        Misuse::FixesNowhere => ("--unsafe-fixes phải đi cùng --fix hoặc --diff", "--unsafe-fixes goes with --fix or --diff"),
        Misuse::BaselineOfDiff => {
            ("--diff không ghi gì, nên không dùng cùng --write-baseline", "--diff writes nothing, and does not go with --write-baseline")
        }
    };
    language.choose(vietnamese, english)
}

/// Says that the code of a rule was to stand where nothing does.
pub(crate) fn rule_missing(language: Language) -> &'static str {
    language.choose("thiếu mã quy tắc, như STR001 hay trung-so-muc", "the code of a rule is missing, such as STR001 or trung-so-muc")
}

/// The exit code after the last thing was printed. A reader who left early is no failure of what was done.
pub(crate) fn ended(printed: io::Result<()>, code: u8) -> ExitCode {
    match printed {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::from(FAILED),
        _ => ExitCode::from(code),
    }
}

/// Clap's complaint in a sentence of the language, of the arguments of the command that is typed.
fn complaint(error: &clap::Error, command: Option<&str>, language: Language) -> String {
    let said = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    // "--lang <vi|en>" is named without its value.
    let name = |said: String| said.split(' ').next().unwrap_or_default().to_owned();
    let argument = name(said(ContextKind::InvalidArg));
    match error.kind() {
        ErrorKind::UnknownArgument if !argument.starts_with('-') => {
            let word = said(ContextKind::InvalidArg);
            language.choose(format!("thừa đối số “{word}”"), format!("unexpected argument “{word}”"))
        }
        ErrorKind::UnknownArgument => {
            let near = option_meant(&argument, command);
            let unknown = language.choose(format!("không có tùy chọn {argument}"), format!("there is no option {argument}"));
            unknown + &suggestion(near.as_deref(), language)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if said(ContextKind::InvalidValue).is_empty() => {
            language.choose(format!("{argument} cần một giá trị"), format!("{argument} needs a value"))
        }
        ErrorKind::InvalidValue => {
            let (value, valid) = (said(ContextKind::InvalidValue), said(ContextKind::ValidValue));
            language.choose(
                format!("{argument} không nhận giá trị {value}; các giá trị là {valid}"),
                format!("{argument} does not take {value}; the values are {valid}"),
            )
        }
        ErrorKind::ValueValidation => {
            let value = said(ContextKind::InvalidValue);
            let (vi, en) = match argument.as_str() {
                "--max-depth" => (format!("từ 1 đến {MAX_DEPTH}"), format!("from 1 to {MAX_DEPTH}")),
                _ => ("từ 1 trở lên".to_owned(), "from 1 on".to_owned()),
            };
            language.choose(
                format!("{argument} không nhận giá trị {value}; cần một số nguyên {vi}"),
                format!("{argument} does not take {value}; it needs a whole number {en}"),
            )
        }
        ErrorKind::MissingRequiredArgument if argument == "<RULE>" => rule_missing(language).to_owned(),
        ErrorKind::MissingRequiredArgument => language.choose(
            "thiếu tên tệp cần đọc (- là đầu vào chuẩn)".to_owned(),
            "the name of a file to read is missing (- is standard input)".to_owned(),
        ),
        ErrorKind::ArgumentConflict => match name(said(ContextKind::PriorArg)) {
            other if other.is_empty() || other == argument => {
                language.choose(format!("{argument} chỉ được nêu một lần"), format!("{argument} may be given only once"))
            }
            other => language.choose(format!("{argument} không dùng cùng {other}"), format!("{argument} does not go with {other}")),
        },
        ErrorKind::TooManyValues => {
            let value = said(ContextKind::InvalidValue);
            language.choose(format!("{argument} không nhận giá trị {value}"), format!("{argument} takes no value {value}"))
        }
        // What remains cannot come of these arguments; clap's own words are better than none.
        _ => error.to_string().lines().next().unwrap_or_default().to_owned(),
    }
}
