//! Why bytes are not read: what they are instead of a text, and what to do about it.

use thiserror::Error;

/// Why bytes could not be read.
///
/// Displayed in Vietnamese; [`ReadError::english`] says the same in English.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ReadError {
    /// There is nothing but space.
    #[error("tệp rỗng, không có chữ nào để đọc")]
    Empty,
    /// There is more than [`Options::max_bytes`](crate::Options::max_bytes).
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
    pub(super) fn marked(bytes: &[u8]) -> Option<Self> {
        let marks: [(&[u8], Self); 2] = [(b"%PDF-", Self::Pdf), (b"{\\rtf", Self::Rtf)];
        marks.iter().find(|(mark, _)| bytes.starts_with(mark)).map(|(_, kind)| *kind)
    }

    /// Judges by the first bytes, then by how many are no text.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
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
    use crate::parsed::Parsed;

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
}
