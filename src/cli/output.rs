//! Where results and complaints go.

use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anstream::{AutoStream, ColorChoice};
use parse_plan::emit::Language;

use super::args::When;
use super::input::{is_standard_input, same_file};

/// How wide text is drawn where there is no terminal to ask.
const WIDTH: usize = 100;

/// The place that results go to: standard output, as they come, or a file, at the end.
///
/// A file is written in one go once everything is read, so that a run that fails leaves it as it was.
pub(crate) enum Output {
    Standard { stream: Box<dyn Write>, colour: bool },
    File { path: PathBuf, bytes: Vec<u8>, colour: bool },
}

impl Output {
    /// The place that `-o` names, `-` being standard output. `drawn` is for what may have colours;
    /// everything else goes out byte for byte.
    pub(crate) fn new(path: Option<PathBuf>, when: When, drawn: bool) -> Self {
        if let Some(path) = path.filter(|path| path.as_os_str() != "-") {
            return Self::File { path, bytes: Vec::new(), colour: drawn && when == When::Always };
        }
        match choice(when, &io::stdout()) {
            // Some consoles understand colours only when this stream asks them to.
            choice if drawn && choice != ColorChoice::Never => {
                Self::Standard { stream: Box::new(io::BufWriter::new(AutoStream::new(io::stdout(), choice))), colour: true }
            }
            _ => Self::Standard { stream: Box::new(io::BufWriter::new(io::stdout())), colour: false },
        }
    }

    pub(crate) fn colour(&self) -> bool {
        let (Self::Standard { colour, .. } | Self::File { colour, .. }) = self;
        *colour
    }

    pub(crate) fn is_terminal(&self) -> bool {
        matches!(self, Self::Standard { .. }) && io::stdout().is_terminal()
    }

    /// How many columns a line may take.
    pub(crate) fn width(&self) -> usize {
        match self {
            Self::Standard { .. } => terminal_size::terminal_size_of(io::stdout()).map_or(WIDTH, |(width, _)| usize::from(width.0)),
            Self::File { .. } => WIDTH,
        }
    }

    /// Whether the results would overwrite this file.
    pub(crate) fn overwrites(&self, input: &Path) -> bool {
        match self {
            Self::Standard { .. } => false,
            Self::File { path, .. } => !is_standard_input(input) && same_file(path, input),
        }
    }

    /// Lets work go on after the reader has left: what is not read any more counts as written. For a check,
    /// whose code tells what was found in every file, however little of the report was read.
    pub(crate) fn outlive_the_reader(&mut self) {
        if let Self::Standard { stream, .. } = self {
            let unread = std::mem::replace(stream, Box::new(io::sink()));
            *stream = Box::new(Patient(unread));
        }
    }

    /// Writes what is left. Without this call nothing is promised to have been written.
    pub(crate) fn finish(self, language: Language) -> Result<(), Unwritten> {
        match self {
            Self::Standard { mut stream, .. } => stream.flush().map_err(Unwritten::Stream),
            Self::File { path, bytes, .. } => {
                fs::write(&path, bytes).map_err(|error| Unwritten::File(not_writable(Some(&path), &error, language)))
            }
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Standard { stream, .. } => stream.write(bytes),
            Self::File { bytes: kept, .. } => kept.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Standard { stream, .. } => stream.flush(),
            Self::File { .. } => Ok(()),
        }
    }
}

/// A stream whose reader may leave.
struct Patient(Box<dyn Write>);

impl Write for Patient {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.0.write(bytes) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(bytes.len()),
            written => written,
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        unheard(self.0.flush())
    }
}

/// Takes it for done when nobody reads any more.
fn unheard(done: io::Result<()>) -> io::Result<()> {
    done.or_else(|error| if error.kind() == io::ErrorKind::BrokenPipe { Ok(()) } else { Err(error) })
}

/// Why the last of the results was not written.
pub(crate) enum Unwritten {
    Stream(io::Error),
    File(String),
}

/// Says that results could not be written, to a file or to standard output.
pub(crate) fn not_writable(path: Option<&Path>, error: &io::Error, language: Language) -> String {
    let place = path.map_or_else(|| language.choose("đầu ra chuẩn", "standard output").to_owned(), |path| path.display().to_string());
    let why = match error.kind() {
        io::ErrorKind::NotFound => language.choose("không có thư mục chứa nó", "there is no folder for it").to_owned(),
        io::ErrorKind::IsADirectory => language.choose("là thư mục", "it is a folder").to_owned(),
        io::ErrorKind::PermissionDenied => language.choose("không có quyền ghi", "there is no permission to write").to_owned(),
        io::ErrorKind::StorageFull => language.choose("hết chỗ trên đĩa", "the disk is full").to_owned(),
        _ => error.to_string(),
    };
    language.choose(format!("không ghi được vào {place}: {why}"), format!("cannot write to {place}: {why}"))
}

/// A text for one line of a terminal. The name of a file may hold anything, and so may the words of a plan;
/// what would steer the terminal, or begin another line, is shown in its place.
pub(crate) fn shown(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect()
}

fn choice(when: When, stream: &impl anstream::stream::RawStream) -> ColorChoice {
    match when {
        When::Always => ColorChoice::Always,
        When::Never => ColorChoice::Never,
        When::Auto => AutoStream::choice(stream),
    }
}

/// The place that complaints go to: standard error.
pub(crate) struct Errors {
    language: Language,
    when: When,
}

impl Errors {
    pub(crate) fn new(language: Language, when: When) -> Self {
        Self { language, when }
    }

    /// Writes one complaint, on one line.
    pub(crate) fn tell(&self, message: &str) -> io::Result<()> {
        self.say(self.language.choose("lỗi", "error"), "1;31", message)
    }

    /// Writes something to know, on one line.
    pub(crate) fn note(&self, message: &str) -> io::Result<()> {
        self.say(self.language.choose("lưu ý", "note"), "1;36", message)
    }

    fn say(&self, label: &str, colour: &str, message: &str) -> io::Result<()> {
        let choice = choice(self.when, &io::stderr());
        let message = shown(message);
        // A complaint that nobody reads is no reason to stop; the exit code still tells of it.
        unheard(writeln!(AutoStream::new(io::stderr(), choice), "\u{1b}[{colour}m{label}:\u{1b}[0m {message}"))
    }
}
