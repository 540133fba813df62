//! Files and standard input, read whole, and why they could not be.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use parse_plan::emit::Language;
use parse_plan::{Options, Parsed, ReadError};

/// Why a file gave no plan.
#[derive(Debug)]
pub(crate) enum Trouble {
    Missing,
    Folder,
    Denied,
    Unreadable(io::Error),
    Read(ReadError),
}

impl Trouble {
    /// The trouble in a sentence.
    pub(crate) fn said(&self, language: Language) -> String {
        let fixed = match self {
            Self::Missing => ("không có tệp này", "there is no such file"),
            Self::Folder => ("là thư mục, không phải tệp", "it is a folder, not a file"),
            Self::Denied => ("không có quyền đọc tệp này", "there is no permission to read it"),
            Self::Unreadable(error) => {
                return language.choose(format!("không đọc được: {error}"), format!("it cannot be read: {error}"));
            }
            Self::Read(ReadError::TooLarge { bytes, limit }) => {
                let (size, limit) = (size(*bytes, language), size(*limit, language));
                return language
                    .choose(format!("tệp quá lớn: {size}, tối đa {limit}"), format!("the file is too large: {size}, at most {limit}"));
            }
            Self::Read(error) => return language.choose(error.to_string(), error.english()),
        };
        language.choose(fixed.0, fixed.1).to_owned()
    }
}

/// A size in MiB, rounded up to a tenth, so that what is too large is never told as what is allowed; small ones in bytes.
fn size(bytes: usize, language: Language) -> String {
    const MEBIBYTE: u128 = 1024 * 1024;
    if (bytes as u128) < MEBIBYTE {
        return format!("{bytes} byte{}", language.choose("", "s"));
    }
    let tenths = (bytes as u128 * 10).div_ceil(MEBIBYTE);
    match (tenths / 10, tenths % 10) {
        (whole, 0) => format!("{whole} MiB"),
        (whole, tenth) => format!("{whole}{}{tenth} MiB", language.choose(',', '.')),
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::Missing,
            io::ErrorKind::IsADirectory => Self::Folder,
            io::ErrorKind::PermissionDenied => Self::Denied,
            _ => Self::Unreadable(error),
        }
    }
}

impl From<ReadError> for Trouble {
    fn from(error: ReadError) -> Self {
        Self::Read(error)
    }
}

/// Whether the name stands for standard input.
pub(crate) fn is_standard_input(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// Whether two names stand for one file that is there, so that writing the one changes the other.
///
/// A path tells nothing of hard links, so where the system numbers its files the numbers are compared.
pub(crate) fn same_file(one: &Path, other: &Path) -> bool {
    let (Ok(about), Ok(other_about)) = (fs::metadata(one), fs::metadata(other)) else { return false };
    about.is_file() && other_about.is_file() && {
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            (about.dev(), about.ino()) == (other_about.dev(), other_about.ino())
        }
        #[cfg(not(unix))]
        {
            matches!((fs::canonicalize(one), fs::canonicalize(other)), (Ok(a), Ok(b)) if a == b)
        }
    }
}

/// What is told of a file that gave no plan.
pub(crate) fn complaint(path: &Path, trouble: &Trouble, language: Language) -> String {
    let said = trouble.said(language);
    if is_standard_input(path) {
        let said = match trouble {
            Trouble::Read(ReadError::Empty) => language.choose("không có chữ nào để đọc", "there is nothing to read").to_owned(),
            // How much there would have been is not known, for the rest was not read.
            Trouble::Read(ReadError::TooLarge { limit, .. }) => {
                let limit = size(*limit, language);
                language.choose(format!("quá lớn: hơn {limit}"), format!("too large: more than {limit}"))
            }
            _ => said,
        };
        return format!("{}: {said}", language.choose("đầu vào chuẩn", "standard input"));
    }
    format!("{}: {said}", path.display())
}

/// Reads the plan in a file, or in standard input for `-`.
pub(crate) fn read(path: &Path, options: &Options) -> Result<Parsed, Trouble> {
    let bytes = if is_standard_input(path) { read_all(io::stdin().lock(), 0, options)? } else { read_file(path, options)? };
    Ok(options.read_bytes(&path.to_string_lossy(), &bytes)?)
}

fn read_file(path: &Path, options: &Options) -> Result<Vec<u8>, Trouble> {
    // Asked of the path before it is opened: some systems do not open a folder at all, and say no more than "denied".
    let about = fs::metadata(path)?;
    if about.is_dir() {
        return Err(Trouble::Folder);
    }
    let size = usize::try_from(about.len()).unwrap_or(usize::MAX);
    if size > options.max_bytes {
        return Err(ReadError::TooLarge { bytes: size, limit: options.max_bytes }.into());
    }
    read_all(File::open(path)?, size, options)
}

/// Reads to the end, but no more than one byte beyond what is allowed: that byte is enough to refuse the rest.
fn read_all(from: impl Read, size: usize, options: &Options) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::with_capacity(size);
    from.take((options.max_bytes as u64).saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use parse_plan::MAX_BYTES;

    use super::*;

    #[test]
    fn sizes_are_told_in_mebibytes() {
        for (name, bytes, vietnamese, english) in [
            ("a.md", MAX_BYTES + 1, "a.md: tệp quá lớn: 64,1 MiB, tối đa 64 MiB", "a.md: the file is too large: 64.1 MiB, at most 64 MiB"),
            ("a.md", 2 * MAX_BYTES, "a.md: tệp quá lớn: 128 MiB, tối đa 64 MiB", "a.md: the file is too large: 128 MiB, at most 64 MiB"),
            ("-", MAX_BYTES + 1, "đầu vào chuẩn: quá lớn: hơn 64 MiB", "standard input: too large: more than 64 MiB"),
        ] {
            let trouble = Trouble::from(ReadError::TooLarge { bytes, limit: MAX_BYTES });
            assert_eq!(complaint(Path::new(name), &trouble, Language::Vietnamese), vietnamese);
            assert_eq!(complaint(Path::new(name), &trouble, Language::English), english);
        }
    }

    /// A test that runs with every right cannot be denied a file, so the sentence is asked for directly.
    #[test]
    fn what_the_system_says_is_told_in_a_sentence() {
        for (kind, vietnamese, english) in [
            (io::ErrorKind::NotFound, "không có tệp này", "there is no such file"),
            (io::ErrorKind::PermissionDenied, "không có quyền đọc tệp này", "there is no permission to read it"),
            (io::ErrorKind::IsADirectory, "là thư mục, không phải tệp", "it is a folder, not a file"),
        ] {
            let trouble = Trouble::from(io::Error::from(kind));
            assert_eq!(trouble.said(Language::Vietnamese), vietnamese);
            assert_eq!(trouble.said(Language::English), english);
        }
    }
}
