//! Tags of HTML: where they stand, and where a table in tags begins and ends.

use std::ops::Range;

/// A tag: where it stands, and what it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag<'t> {
    pub(super) at: usize,
    pub(super) end: usize,
    pub(super) closes: bool,
    name: &'t str,
    attributes: &'t str,
}

impl Tag<'_> {
    fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    pub(super) fn is_cell(&self) -> bool {
        self.is("td") || self.is("th")
    }

    /// Whether it begins or ends a row, or a part of a table that holds rows.
    pub(super) fn parts_rows(&self) -> bool {
        ["tr", "table", "thead", "tbody", "tfoot"].iter().any(|name| self.is(name))
    }

    /// How many columns or rows the cell stands over.
    pub(super) fn span(&self, attribute: &str) -> u32 {
        let value = self.attributes.split_ascii_whitespace().find_map(|part| {
            let (name, value) = part.split_once('=')?;
            name.eq_ignore_ascii_case(attribute).then(|| value.trim_matches(['"', '\'', '/']))
        });
        value.and_then(|value| value.parse().ok()).filter(|&span| span > 0).unwrap_or(1)
    }
}

/// The tags of a part of a text, in their order. A bracket that begins none is text.
pub(super) fn tags(text: &str, part: Range<usize>) -> impl Iterator<Item = Tag<'_>> {
    let bytes = text.as_bytes().get(part.clone()).unwrap_or_default();
    memchr::memchr_iter(b'<', bytes).filter_map(move |at| tag(text, part.start + at, part.end))
}

/// The tag that begins at a bracket.
fn tag(text: &str, at: usize, limit: usize) -> Option<Tag<'_>> {
    let inside = text.get(at + 1..limit)?;
    let closes = inside.starts_with('/');
    let inside = inside.get(usize::from(closes)..)?;
    let named = inside.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let (name, behind) = inside.split_at(named);
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) || !behind.starts_with(['>', '/', ' ', '\t', '\n', '\r']) {
        return None;
    }
    // Another bracket before its end, and it is none: no tag is looked for further than the next begins.
    let length = memchr::memchr2(b'>', b'<', behind.as_bytes()).filter(|&length| behind.as_bytes().get(length) == Some(&b'>'))?;
    let end = at + 1 + usize::from(closes) + named + length + 1;
    Some(Tag { at, end, closes, name, attributes: behind.get(..length)? })
}

/// Where the table begins that a line begins with, behind nothing but other tags: `<div><table>`.
pub(super) fn table_start(line: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        let next = tag(line, at, line.len())?;
        if next.is("table") {
            return (!next.closes).then_some(next.at);
        }
        at = next.end + line.get(next.end..)?.bytes().take_while(u8::is_ascii_whitespace).count();
    }
}

/// Where the table ends that begins at a place, the tables within it included.
pub(super) fn table_end(text: &str, start: usize) -> Option<usize> {
    let mut depth = 0_usize;
    tags(text, start..text.len()).filter(|tag| tag.is("table")).find_map(|tag| {
        depth = if tag.closes { depth.saturating_sub(1) } else { depth + 1 };
        (depth == 0).then_some(tag.end)
    })
}

/// Whether a text is nothing but tags that end something: what stands behind a table on its last line.
pub(super) fn closes_only(text: &str) -> bool {
    let mut at = 0;
    tags(text, 0..text.len()).all(|tag| {
        let between = text.get(at..tag.at).unwrap_or_default();
        at = tag.end;
        tag.closes && between.trim().is_empty()
    }) && text.get(at..).unwrap_or_default().trim().is_empty()
}
