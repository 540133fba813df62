//! The two ways in: a text, which cannot fail, and bytes, which can.

mod coverage;
mod refusal;

use sha2::{Digest, Sha256};

pub use self::coverage::Coverage;
pub use self::refusal::{LooksLike, ReadError};
use crate::assemble::{self, Assembly, Limits, Reading};
use crate::check::{self, CheckOptions, Finding};
use crate::letter::beginning;
use crate::model::{Format, Plan, SourceInfo};
use crate::text::{LONGEST, Source, Stretch};

/// The largest input that is read, in bytes: 64 MiB. The longest plans are below one.
pub const MAX_BYTES: usize = 64 << 20;

/// The most levels that an outline has. All sorts of markers together make twelve; what goes deeper is no outline.
pub const MAX_DEPTH: usize = 24;

/// The most paragraphs and rows of tables that are read into a plan. The longest plans have a few thousand.
pub const MAX_ITEMS: usize = 1_000_000;

/// The most words of one paragraph or cell that are looked through for values, some 200 KB of text. The longest of the documents that
/// were tried has less than three thousand; a plan of 46 KB that lost all its line ends has nine thousand.
pub const MAX_WORDS: usize = 32_768;

/// A document that has been read: its plan, its text, and how much of the text the plan accounts for.
///
/// ```
/// use parse_plan::{Format, Parsed};
/// let parsed = Parsed::from_text("ke-hoach.md", Format::Markdown, "**KẾ HOẠCH**\n\nTrồng rừng năm 2027\n\n**I. MỤC TIÊU**\n\n- Trồng 50 ha rừng.");
/// assert_eq!(parsed.plan().source.name, "ke-hoach.md");
/// assert!(parsed.coverage().is_whole());
/// ```
#[derive(Debug, Clone)]
pub struct Parsed {
    plan: Plan,
    text: String,
    leaves: Vec<Stretch>,
    reading: Reading,
}

/// How a document is read. [`Parsed::from_text`] and [`Parsed::from_bytes`] read with the defaults.
///
/// ```
/// use parse_plan::{Format, Options};
/// let options = Options { cues: true, ..Options::default() };
/// let parsed = options.read_text("", Format::Text, "KẾ HOẠCH\nTrồng rừng\nI. CHỈ TIÊU\n- 90% cây sống.");
/// assert_eq!(parsed.plan().areas[0].targets[0].cue.as_deref(), Some("heading:chi-tieu"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Whether items and values keep the [`Cue`](crate::model::Cue) that decided them; off by default.
    pub cues: bool,
    /// The largest input that [`Options::read_bytes`] takes, in bytes; [`MAX_BYTES`] by default. More
    /// than 1 GiB is never taken.
    pub max_bytes: usize,
    /// The most levels of headings and numbered lines; [`MAX_DEPTH`] by default, and never more. A line that
    /// would stand deeper stands beside the last one, and the plan has the diagnostic LIM902.
    pub max_depth: usize,
    /// The most paragraphs and rows of tables that are read, each of which is a heading, an item, or a heading
    /// with its item; [`MAX_ITEMS`] by default. The text beyond them is kept, unread, as one item of the body
    /// and one of the annexes, and the plan has the diagnostic LIM901. Nor do items inherit more agencies and times
    /// than this, all together; where they would, the plan has the diagnostic LIM903.
    pub max_items: usize,
    /// The most words of one paragraph or cell that are looked through for measures, times, citations and those who act;
    /// [`MAX_WORDS`] by default. A word is a run of letters or of digits, or a sign. The text beyond them is kept with the rest,
    /// and the plan has the diagnostic LIM904, which says from where nothing is looked for. A cell that only lists agencies is
    /// read whole.
    pub max_words: usize,
}

impl Options {
    /// The options that hold where nothing else is said.
    pub const DEFAULT: Self = Self { cues: false, max_bytes: MAX_BYTES, max_depth: MAX_DEPTH, max_items: MAX_ITEMS, max_words: MAX_WORDS };
}

impl Default for Options {
    fn default() -> Self {
        Self::DEFAULT
    }
}

impl Options {
    /// Reads a text. Whatever the text is, a plan comes out; what is wrong with it is in its diagnostics.
    ///
    /// Of a text of more than 1 GiB the first GiB is read.
    #[must_use]
    pub fn read_text(&self, name: &str, format: Format, text: impl AsRef<str> + Into<String>) -> Parsed {
        let read = first(text.as_ref());
        let length = read.len();
        let Assembly { plan, leaves, reading } = self.read(name, format, read);
        // A text that must be copied is copied last, when what reading took is given back.
        let mut text = text.into();
        // Both ways of asking for a text give the same one, but a type of the caller's need not.
        if text.is_char_boundary(length) {
            text.truncate(length);
        }
        Parsed { plan, leaves, reading, text }
    }

    /// Reads a text into a plan without keeping the text.
    pub(crate) fn read_plan(&self, name: &str, format: Format, text: &str) -> Plan {
        self.read(name, format, first(text)).plan
    }

    fn read(&self, name: &str, format: Format, text: &str) -> Assembly {
        let info = SourceInfo { name: name.to_owned(), format, bytes: text.len(), sha256: hexadecimal(&Sha256::digest(text.as_bytes())) };
        let mut source = Source::new(text);
        let limits = Limits::new(self.max_depth.clamp(1, MAX_DEPTH), self.max_items, self.max_words, text.len());
        let mut assembly = assemble::assemble(&mut source, info, limits);
        assembly.plan.diagnostics = check::on_reading(&mut assembly.plan, &source, &assembly.reading, self.cues);
        // Words and what they are compared as take more than twice the room of the text, and who wants the plan alone asks for none of them again.
        assembly.reading.document.seen.let_go();
        assembly
    }

    /// Reads a file's bytes, which must be UTF-8. The format is told from the name: `.md` and
    /// `.markdown` are Markdown, anything else is plain text; both are read alike.
    ///
    /// ```
    /// use parse_plan::{LooksLike, Options, ReadError};
    /// let options = Options { max_bytes: 1 << 20, ..Options::default() };
    /// assert!(options.read_bytes("ke-hoach.md", "KẾ HOẠCH\nTrồng rừng".as_bytes()).is_ok());
    /// let refused = options.read_bytes("ke-hoach.pdf", b"%PDF-1.7").unwrap_err();
    /// assert_eq!(refused, ReadError::NotPlain { looks_like: LooksLike::Pdf });
    /// ```
    ///
    /// # Errors
    /// [`ReadError`] when there is nothing in it, too much, or something that is not UTF-8 text.
    pub fn read_bytes(&self, name: &str, bytes: &[u8]) -> Result<Parsed, ReadError> {
        let limit = self.max_bytes.min(LONGEST);
        if bytes.len() > limit {
            return Err(ReadError::TooLarge { bytes: bytes.len(), limit });
        }
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(ReadError::Empty);
        }
        // Some formats can be ASCII throughout; they are told by how they begin.
        if let Some(looks_like) = LooksLike::marked(bytes) {
            return Err(ReadError::NotPlain { looks_like });
        }
        let text = simdutf8::compat::from_utf8(bytes).map_err(|error| {
            let offset = error.valid_up_to();
            ReadError::NotUtf8 { offset, byte: bytes[offset], looks_like: LooksLike::of(bytes) }
        })?;
        // A NUL is valid UTF-8 but no plan has one: these are bytes of something else.
        if let Some(offset) = memchr::memchr(0, bytes)
            && let looks_like @ Some(_) = LooksLike::of(bytes)
        {
            return Err(ReadError::NotUtf8 { offset, byte: 0, looks_like });
        }
        let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
        let format = match extension.as_deref() {
            Some("md" | "markdown") => Format::Markdown,
            _ => Format::Text,
        };
        Ok(self.read_text(name, format, text))
    }
}

impl Parsed {
    /// Reads a text with the default [`Options`].
    #[must_use]
    pub fn from_text(name: &str, format: Format, text: impl AsRef<str> + Into<String>) -> Self {
        Options::default().read_text(name, format, text)
    }

    /// Reads a file's bytes with the default [`Options`].
    ///
    /// # Errors
    /// As [`Options::read_bytes`].
    pub fn from_bytes(name: &str, bytes: &[u8]) -> Result<Self, ReadError> {
        Options::default().read_bytes(name, bytes)
    }

    /// The plan.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The plan, without the text.
    #[must_use]
    pub fn into_plan(self) -> Plan {
        self.plan
    }

    /// The text that spans count in.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What is wrong, or very likely wrong, in the plan, in the order of the text; see [`crate::check()`].
    #[must_use]
    pub fn check(&self, options: &CheckOptions) -> Vec<Finding> {
        check::run(&self.plan, &Source::new(&self.text), &self.reading, options)
    }

    /// How much of the text lies in the plan, and what does not.
    #[must_use]
    pub fn coverage(&self) -> Coverage {
        let read = self.leaves.iter().map(|leaf| leaf.range()).chain(self.reading.whole_blocks()).filter(|leaf| !leaf.is_empty());
        Coverage::of(&self.text, read.chain(self.reading.markup()).collect())
    }
}

/// As much of a text as is read.
fn first(text: &str) -> &str {
    beginning(text, LONGEST)
}

fn hexadecimal(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    bytes.iter().flat_map(|b| [DIGITS[usize::from(b >> 4)], DIGITS[usize::from(b & 15)]]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_is_passed_over() {
        let parsed = Parsed::from_bytes("tep.md", "\u{feff}**KẾ HOẠCH**\n\nTrồng rừng năm 2027".as_bytes()).unwrap();
        assert_eq!(parsed.plan().instrument.kind.as_deref(), Some("Kế hoạch"));
    }
}
