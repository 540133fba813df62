//! The two ways in: a text, which cannot fail, and bytes, which can.

use std::ops::Range;

use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::assemble::{self, Assembly, Limits, Reading};
use crate::check::{self, CheckOptions, Finding};
use crate::letter::beginning;
use crate::model::{Format, Plan, SourceInfo};
use crate::text::{LONGEST, Source, Span, Stretch};

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
        let source = Source::new(&self.text);
        let mut coverage = Coverage { letters: 0, covered: 0, left_out: Vec::new() };
        let count = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
        let mut at = 0;
        let read = self.leaves.iter().map(|leaf| leaf.range()).chain(self.reading.whole_blocks()).filter(|leaf| !leaf.is_empty());
        let mut leaves: Vec<Range<usize>> = read.chain(self.reading.markup()).collect();
        leaves.sort_unstable_by_key(|leaf| (leaf.start, leaf.end));
        for leaf in leaves.into_iter().chain(std::iter::once(self.text.len()..self.text.len())) {
            if at < leaf.start {
                let gap = at..leaf.start;
                let missed = count(&self.text[gap.clone()]);
                coverage.letters += missed;
                if missed > 0 {
                    coverage.left_out.push(source.span(trimmed(&self.text, gap)));
                }
            }
            let fresh = at.max(leaf.start)..leaf.end;
            if fresh.start < fresh.end {
                let found = count(&self.text[fresh]);
                coverage.letters += found;
                coverage.covered += found;
            }
            at = at.max(leaf.end);
        }
        coverage
    }
}

/// As much of a text as is read.
fn first(text: &str) -> &str {
    beginning(text, LONGEST)
}

/// A range without the characters at its ends that are no letters or digits.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let part = &text[range.clone()];
    let start = part.find(char::is_alphanumeric).unwrap_or(0);
    let end = part.rfind(char::is_alphanumeric).map_or(part.len(), |at| at + part[at..].chars().next().map_or(0, char::len_utf8));
    range.start + start..range.start + end.max(start)
}

fn hexadecimal(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    bytes.iter().flat_map(|b| [DIGITS[usize::from(b >> 4)], DIGITS[usize::from(b & 15)]]).collect()
}

/// How much of a text lies in a leaf of its plan: a field of an instrument, a heading, an item, a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// Letters and digits of the text.
    pub letters: usize,
    /// Those that lie in a leaf.
    pub covered: usize,
    /// The stretches that do not.
    pub left_out: Vec<Span>,
}

impl Coverage {
    /// The share that is covered, 0 to 1; 1 for a text without letters.
    #[must_use]
    pub fn share(&self) -> f64 {
        if self.letters == 0 {
            return 1.0;
        }
        // Texts are far smaller than 2^53 letters, so both casts are exact.
        #[expect(clippy::cast_precision_loss, reason = "bounded by MAX_BYTES")]
        let share = self.covered as f64 / self.letters as f64;
        share
    }

    /// Whether nothing is left out.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.letters == self.covered
    }
}

/// Why bytes could not be read.
///
/// Displayed in Vietnamese; [`ReadError::english`] says the same in English.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ReadError {
    /// There is nothing but space.
    #[error("tệp rỗng, không có chữ nào để đọc")]
    Empty,
    /// There is more than [`Options::max_bytes`].
    #[error("tệp quá lớn: {bytes} byte, tối đa {limit}")]
    TooLarge {
        /// The size.
        bytes: usize,
        /// The most that is read.
        limit: usize,
    },
    /// It is text, but that of another format.
    #[error("không phải văn bản thuần hay Markdown; {}", looks_like.advice().0)]
    NotPlain {
        /// What it is instead.
        looks_like: LooksLike,
    },
    /// It is not UTF-8 text.
    #[error("không phải văn bản UTF-8: byte 0x{byte:02X} ở vị trí {offset}{}", advice(*looks_like))]
    NotUtf8 {
        /// Where the first byte stands that is not UTF-8.
        offset: usize,
        /// That byte.
        byte: u8,
        /// What the bytes look like instead.
        looks_like: Option<LooksLike>,
    },
}

impl ReadError {
    /// The message in English.
    #[must_use]
    pub fn english(&self) -> String {
        match self {
            Self::Empty => "the file is empty: there is nothing to read".to_owned(),
            Self::TooLarge { bytes, limit } => format!("the file is too large: {bytes} bytes, at most {limit}"),
            Self::NotPlain { looks_like } => format!("not plain text or Markdown; {}", looks_like.advice().1),
            Self::NotUtf8 { offset, byte, looks_like } => {
                let advice = looks_like.map_or_else(String::new, |kind| format!("; {}", kind.advice().1));
                format!("not UTF-8 text: byte 0x{byte:02X} at offset {offset}{advice}")
            }
        }
    }
}

fn advice(looks_like: Option<LooksLike>) -> String {
    looks_like.map_or_else(String::new, |kind| format!("; {}", kind.advice().0))
}

/// What bytes that are not UTF-8 text look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LooksLike {
    /// UTF-16 text.
    Utf16,
    /// A ZIP package, as DOCX is.
    Docx,
    /// PDF.
    Pdf,
    /// Rich Text Format.
    Rtf,
    /// The binary format of older office programs.
    Doc,
    /// A picture.
    Picture,
    /// Vietnamese in an encoding from before Unicode: TCVN3, VNI, Windows-1258.
    Legacy,
    /// Something else that is no text.
    Binary,
}

impl LooksLike {
    /// What begins with the mark of a format that can be ASCII throughout.
    fn marked(bytes: &[u8]) -> Option<Self> {
        let marks: [(&[u8], Self); 2] = [(b"%PDF-", Self::Pdf), (b"{\\rtf", Self::Rtf)];
        marks.iter().find(|(mark, _)| bytes.starts_with(mark)).map(|(_, kind)| *kind)
    }

    /// Judges by the first bytes, then by how many are no text.
    fn of(bytes: &[u8]) -> Option<Self> {
        let signatures: [(&[u8], Self); 8] = [
            (b"\xFF\xFE", Self::Utf16),
            (b"\xFE\xFF", Self::Utf16),
            (b"PK\x03\x04", Self::Docx),
            (b"\xD0\xCF\x11\xE0", Self::Doc),
            (b"\x89PNG", Self::Picture),
            (b"\xFF\xD8\xFF", Self::Picture),
            (b"GIF8", Self::Picture),
            (b"II*\x00", Self::Picture),
        ];
        if let Some((_, kind)) = signatures.iter().find(|(start, _)| bytes.starts_with(start)) {
            return Some(*kind);
        }
        let sample = &bytes[..bytes.len().min(4096)];
        let zeros = sample.iter().filter(|&&b| b == 0).count();
        let controls = sample.iter().filter(|&&b| b < 9 || (14..32).contains(&b)).count();
        match () {
            // Every other byte of UTF-16 Latin text is zero.
            () if zeros * 3 > sample.len() => Some(Self::Utf16),
            () if controls * 20 > sample.len() => Some(Self::Binary),
            () if zeros == 0 && std::str::from_utf8(bytes).is_err() => Some(Self::Legacy),
            () => None,
        }
    }

    /// What to do, in Vietnamese and in English.
    fn advice(self) -> (&'static str, &'static str) {
        match self {
            Self::Utf16 => ("có vẻ là UTF-16: hãy lưu lại ở dạng UTF-8", "it looks like UTF-16: save it as UTF-8"),
            Self::Docx => {
                ("có vẻ là tệp DOCX: hãy lưu lại ở dạng văn bản hoặc Markdown", "it looks like a DOCX file: save it as text or Markdown")
            }
            Self::Pdf => ("có vẻ là tệp PDF: hãy trích văn bản trước", "it looks like a PDF file: extract its text first"),
            Self::Rtf => ("có vẻ là tệp RTF: hãy lưu lại ở dạng văn bản UTF-8", "it looks like an RTF file: save it as UTF-8 text"),
            Self::Doc => ("có vẻ là tệp DOC cũ: hãy lưu lại ở dạng văn bản UTF-8", "it looks like an old DOC file: save it as UTF-8 text"),
            Self::Picture => ("có vẻ là ảnh: hãy nhận dạng chữ trước", "it looks like a picture: recognise its text first"),
            Self::Legacy => (
                "có vẻ là bảng mã cũ (TCVN3, VNI hoặc Windows-1258): hãy chuyển sang UTF-8",
                "it looks like an encoding from before Unicode (TCVN3, VNI or Windows-1258): convert it to UTF-8",
            ),
            Self::Binary => ("có vẻ không phải văn bản", "it does not look like text"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_are_no_text() {
        for (bytes, looks_like) in [
            (&b"PK\x03\x04\x14\x00\x06\x00\xff\xfe"[..], LooksLike::Docx),
            (b"\xff\xfeK\x00e\x00", LooksLike::Utf16),
            (b"K\x00\xbf\x1e \x00h\x00o\x00a\x00", LooksLike::Utf16),
            (b"\xd0\xcf\x11\xe0\xa1\xb1", LooksLike::Doc),
            (b"K\xd5 ho\xb9ch n\xa8m 2027", LooksLike::Legacy),
        ] {
            match Parsed::from_bytes("tep", bytes) {
                Err(ReadError::NotUtf8 { looks_like: Some(found), .. }) => assert_eq!(found, looks_like),
                other => panic!("{bytes:?}: {other:?}"),
            }
        }
        for (bytes, looks_like) in [
            (&b"%PDF-1.7\n%\xe2\xe3\xcf\xd3"[..], LooksLike::Pdf),
            (b"%PDF-1.4\n1 0 obj", LooksLike::Pdf),
            (b"{\\rtf1\\ansi K", LooksLike::Rtf),
        ] {
            assert_eq!(Parsed::from_bytes("tep", bytes).unwrap_err(), ReadError::NotPlain { looks_like });
        }
        assert_eq!(Parsed::from_bytes("tep", b" \n").unwrap_err(), ReadError::Empty);
    }

    #[test]
    fn the_first_wrong_byte_is_named() {
        let error = Parsed::from_bytes("tep", b"KE HOACH \xb9 2027").unwrap_err();
        assert!(error.to_string().contains("0xB9 ở vị trí 9"), "{error}");
        assert!(error.english().contains("0xB9 at offset 9"), "{}", error.english());
    }

    #[test]
    fn a_byte_order_mark_is_passed_over() {
        let parsed = Parsed::from_bytes("tep.md", "\u{feff}**KẾ HOẠCH**\n\nTrồng rừng năm 2027".as_bytes()).unwrap();
        assert_eq!(parsed.plan().instrument.kind.as_deref(), Some("Kế hoạch"));
    }
}
