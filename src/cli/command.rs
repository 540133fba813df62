//! What each command does with the files it is given.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use parse_plan::emit::{self, Language, Style};
use parse_plan::{Options, Parsed, Span};

use super::args::{Cli, Command, Form, command_meant};
use super::input::{self, Trouble};
use super::language::suggestion;
use super::output::{Errors, Output, Unwritten, shown};
use super::{DONE, FAILED, PARTLY, check};

/// Runs the command that the arguments name.
///
/// # Errors
/// Standard output cannot be written to.
pub(crate) fn run(mut cli: Cli, language: Language, errors: &Errors) -> io::Result<u8> {
    let drawn = matches!(cli.command, Some(Command::Outline { .. } | Command::Check(_)));
    let mut out = Output::new(cli.output.take(), cli.color, drawn);
    if let Some(message) = refusal(&cli, &out, language) {
        errors.tell(&message)?;
        return Ok(FAILED);
    }
    let done = obey(&cli, &mut out, language, errors)?;
    // Where nothing was done there is nothing to write, and a file of that name stays as it was.
    let Some(code) = done else { return Ok(FAILED) };
    match out.finish(language) {
        Ok(()) => Ok(code),
        Err(Unwritten::Stream(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(code),
        Err(Unwritten::Stream(error)) => Err(error),
        Err(Unwritten::File(message)) => {
            errors.tell(&message)?;
            Ok(FAILED)
        }
    }
}

/// The files that a command reads.
fn inputs(cli: &Cli) -> &[PathBuf] {
    match &cli.command {
        None => &cli.files,
        Some(Command::Outline { files } | Command::Coverage { files }) => files,
        Some(Command::Check(check)) => &check.files,
        Some(Command::Text { file }) => std::slice::from_ref(file),
        Some(Command::Schema { .. } | Command::Rules { .. } | Command::Explain { .. }) => &[],
    }
}

/// Why the files of a command are not to be read at all.
fn refusal(cli: &Cli, out: &Output, language: Language) -> Option<String> {
    let inputs = inputs(cli);
    // What a project has decided is read too, and is harder to write anew than a report.
    let decided = match &cli.command {
        Some(Command::Check(check)) => [check.config.as_ref(), check.baseline.as_ref()],
        _ => [None, None],
    };
    if let Some(input) = inputs.iter().chain(decided.into_iter().flatten()).find(|input| out.overwrites(input)) {
        let name = input.display();
        return Some(language.choose(
            format!("{name}: tệp ra trùng với tệp vào, không ghi đè"),
            format!("{name}: the output is one of the inputs, and is not overwritten"),
        ));
    }
    let twice = inputs.iter().filter(|input| input::is_standard_input(input)).count() > 1;
    twice.then(|| language.choose("- (đầu vào chuẩn) chỉ dùng được một lần", "- (standard input) can be given only once").to_owned())
}

/// Does what a command asks for; gives the exit code, or none where nothing could be done.
fn obey(cli: &Cli, out: &mut Output, language: Language, errors: &Errors) -> io::Result<Option<u8>> {
    let inputs = inputs(cli);
    let reader = Reader { options: cli.options(), language, errors };
    match &cli.command {
        None => {
            let meant = inputs.first().and_then(|first| command_meant(first));
            let pretty = !cli.form.compact && (cli.form.pretty || (inputs.len() == 1 && out.is_terminal()));
            reader.each(inputs, meant, |_, parsed| json(out, parsed.plan(), pretty))
        }
        Some(Command::Schema { form }) => {
            let form = Form { compact: form.compact || cli.form.compact, pretty: form.pretty || cli.form.pretty };
            let pretty = !form.compact && (form.pretty || out.is_terminal());
            json(out, &parse_plan::schema(), pretty).map(|()| Some(DONE))
        }
        Some(Command::Rules { format }) => check::rules::list(out, *format, language).map(|()| Some(DONE)),
        Some(Command::Explain { rule }) => match check::rules::page(rule, language) {
            Ok(page) => out.write_all(page.as_bytes()).map(|()| Some(DONE)),
            Err(message) => errors.tell(&message).map(|()| None),
        },
        Some(Command::Text { .. }) => reader.each(inputs, None, |_, parsed| out.write_all(parsed.text().as_bytes())),
        Some(Command::Outline { .. }) => {
            let style = Style { colour: out.colour(), width: out.width(), language };
            let mut first = true;
            reader.each(inputs, None, |_, parsed| {
                if !std::mem::take(&mut first) {
                    out.write_all(b"\n\n")?;
                }
                out.write_all(emit::tree(parsed.plan(), style).as_bytes())?;
                // A complaint of the next file is to stand below this one.
                out.flush()
            })
        }
        Some(Command::Coverage { .. }) => {
            let width = out.width();
            reader.each(inputs, None, |path, parsed| coverage(out, path, parsed, width, language))
        }
        Some(Command::Check(asked)) => {
            // A report tells of the files that were read, also where another was not.
            out.outlive_the_reader();
            check::run(asked, &reader.options, out, language, errors)
        }
    }
}

/// How files are read, and where it is told which of them could not be.
struct Reader<'e> {
    options: Options,
    language: Language,
    errors: &'e Errors,
}

impl Reader<'_> {
    /// Reads file after file and hands on what was read. A file that gives nothing is complained of and passed over.
    /// `meant` is the command that the first may be a slip for.
    fn each(
        &self,
        inputs: &[PathBuf],
        meant: Option<String>,
        mut then: impl FnMut(&Path, &Parsed) -> io::Result<()>,
    ) -> io::Result<Option<u8>> {
        let mut failed = 0;
        for (number, path) in inputs.iter().enumerate() {
            match input::read(path, &self.options) {
                Ok(parsed) => match then(path, &parsed) {
                    // Whoever read the output has seen enough; what failed before stays a failure.
                    Err(error) if error.kind() == io::ErrorKind::BrokenPipe => break,
                    written => written?,
                },
                Err(trouble) => {
                    failed += 1;
                    let mut message = input::complaint(path, &trouble, self.language);
                    let near = meant.as_deref().filter(|_| number == 0 && matches!(trouble, Trouble::Missing));
                    message.push_str(&suggestion(near, self.language));
                    self.errors.tell(&message)?;
                }
            }
        }
        Ok(match failed {
            0 => Some(DONE),
            _ if failed == inputs.len() => None,
            _ => Some(PARTLY),
        })
    }
}

fn json(out: &mut Output, value: &impl serde::Serialize, pretty: bool) -> io::Result<()> {
    if pretty {
        serde_json::to_writer_pretty(&mut *out, value)?;
    } else {
        serde_json::to_writer(&mut *out, value)?;
    }
    out.write_all(b"\n")?;
    out.flush()
}

/// Writes the share of a file and, below it, the stretches that are left out.
fn coverage(out: &mut Output, path: &Path, parsed: &Parsed, width: usize, language: Language) -> io::Result<()> {
    let coverage = parsed.coverage();
    let tenths = if coverage.is_whole() { 1000 } else { (coverage.covered as u128 * 1000 / coverage.letters.max(1) as u128).min(999) };
    let point = language.choose(',', '.');
    let unit = language.choose(" %", "%");
    let name = shown(&path.to_string_lossy());
    writeln!(out, "{:>3}{point}{}{unit}  {name}", tenths / 10, tenths % 10)?;
    let places: Vec<String> = coverage.left_out.iter().map(|span| lines(parsed.text(), span, language)).collect();
    let column = places.iter().map(|place| place.chars().count()).max().unwrap_or(0);
    for (span, place) in coverage.left_out.iter().zip(&places) {
        let stretch = &parsed.text()[span.range()];
        let text = emit::shortened(stretch, width.saturating_sub(column + 11));
        writeln!(out, "         {place:<column$}  {text}")?;
    }
    out.flush()
}

/// Which lines a stretch stands on: `dòng 12`, `dòng 12–14`.
fn lines(text: &str, span: &Span, language: Language) -> String {
    let last = span.line + text[span.range()].matches('\n').count();
    let (one, several) = language.choose(("dòng", "dòng"), ("line", "lines"));
    if last == span.line { format!("{one} {last}") } else { format!("{several} {}–{last}", span.line) }
}
