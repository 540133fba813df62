//! What to say when the arguments are not taken, and how help and version are printed.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use parse_plan::MAX_DEPTH;
use parse_plan::emit::Language;

use super::args::{Refusal, When};
use super::language::either;
use super::output::Errors;
use super::{DONE, FAILED, help};

/// Prints help or version, or says what is wrong with the arguments, and where the right ones stand:
/// in the help of the command that is typed, else in that of the program.
pub(crate) fn explain(refusal: &Refusal, command: Option<&str>, language: Language) -> ExitCode {
    let message = match refusal {
        Refusal::Clap(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                return ended(io::stdout().lock().write_all(error.to_string().as_bytes()), DONE);
            }
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                return ended(io::stderr().lock().write_all(help::of("", language).as_bytes()), FAILED);
            }
            _ => complaint(error, language),
        },
        Refusal::FormWithoutJson => either(
            language,
            "--compact và --pretty chỉ dùng khi in JSON, không dùng với lệnh này".to_owned(),
            "--compact and --pretty are for JSON, not for this command".to_owned(),
        ),
        Refusal::CuesWithCommand => either(
            language,
            "--cues chỉ dùng khi in JSON của kế hoạch, không dùng với lệnh nào".to_owned(),
            "--cues is for the JSON of a plan, not for commands".to_owned(),
        ),
        Refusal::CommandAfterFiles => either(
            language,
            "lệnh phải đứng trước tên tệp: parse-plan LỆNH TỆP…".to_owned(),
            "a command stands before the names of files: parse-plan COMMAND FILE…".to_owned(),
        ),
    };
    let see = either(language, "xem", "see");
    let of = command.map_or_else(String::new, |command| format!("{command} "));
    ended(Errors::new(language, When::Auto).tell(&format!("{message} ({see} parse-plan {of}--help)")), FAILED)
}

/// The exit code after the last thing was printed. A reader who left early is no failure of what was done.
pub(crate) fn ended(printed: io::Result<()>, code: u8) -> ExitCode {
    match printed {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::from(FAILED),
        _ => ExitCode::from(code),
    }
}

/// Clap's complaint in a sentence of the language.
fn complaint(error: &clap::Error, language: Language) -> String {
    let said = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    // "--lang <vi|en>" is named without its value.
    let argument = said(ContextKind::InvalidArg).split(' ').next().unwrap_or_default().to_owned();
    match error.kind() {
        ErrorKind::UnknownArgument if !argument.starts_with('-') => {
            let word = said(ContextKind::InvalidArg);
            either(language, format!("thừa đối số “{word}”"), format!("unexpected argument “{word}”"))
        }
        ErrorKind::UnknownArgument => either(language, format!("không có tùy chọn {argument}"), format!("there is no option {argument}")),
        ErrorKind::InvalidValue if said(ContextKind::InvalidValue).is_empty() => {
            either(language, format!("{argument} cần một giá trị"), format!("{argument} needs a value"))
        }
        ErrorKind::InvalidValue => {
            let (value, valid) = (said(ContextKind::InvalidValue), said(ContextKind::ValidValue));
            either(
                language,
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
            either(
                language,
                format!("{argument} không nhận giá trị {value}; cần một số nguyên {vi}"),
                format!("{argument} does not take {value}; it needs a whole number {en}"),
            )
        }
        ErrorKind::MissingRequiredArgument if argument == "<RULE>" => either(
            language,
            "thiếu mã quy tắc, như STR001 hay trung-so-muc".to_owned(),
            "the code of a rule is missing, such as STR001 or trung-so-muc".to_owned(),
        ),
        ErrorKind::MissingRequiredArgument => either(
            language,
            "thiếu tên tệp cần đọc (- là đầu vào chuẩn)".to_owned(),
            "the name of a file to read is missing (- is standard input)".to_owned(),
        ),
        ErrorKind::ArgumentConflict => {
            either(language, format!("{argument} chỉ được nêu một lần"), format!("{argument} may be given only once"))
        }
        ErrorKind::TooManyValues => {
            let value = said(ContextKind::InvalidValue);
            either(language, format!("{argument} không nhận giá trị {value}"), format!("{argument} takes no value {value}"))
        }
        // What remains cannot come of these arguments; clap's own words are better than none.
        _ => error.to_string().lines().next().unwrap_or_default().to_owned(),
    }
}
