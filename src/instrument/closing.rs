//! Recipients and signature, side by side in a table or one after the other.

use std::borrow::Cow;
use std::ops::Range;

use smallvec::SmallVec;

use crate::blocks::{Block, Document};
use crate::form::{CAPACITIES, OFFICES, is_person, recipients_head};
use crate::letter::is_capitals;
use crate::text::{SharedStr, Text};
use crate::words::Words;

/// What a closing states.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Closing {
    pub(crate) recipients: Vec<SharedStr>,
    pub(crate) name: Option<SharedStr>,
    pub(crate) position: Option<SharedStr>,
    pub(crate) capacity: Option<SharedStr>,
}

/// Reads a closing.
pub(crate) fn read(document: &Document, range: Range<usize>) -> Closing {
    let mut recipients: Vec<Cow<'_, str>> = Vec::new();
    let mut signature = SmallVec::new();
    // Lines after `Nơi nhận:` are recipients until the signature begins; a table keeps them apart by cells.
    let mut receiving = false;
    let seen = &document.seen;
    let end = range.end;
    for block in &document.blocks[range] {
        match block {
            Block::Paragraph(p) => sort(seen.line_texts(p.text, p.lines), &mut receiving, &mut recipients, &mut signature),
            Block::Table(table) => {
                for cell in document.grid(*table).cells() {
                    sort(seen.line_texts(cell.text, cell.lines), &mut false, &mut recipients, &mut signature);
                }
                receiving = false;
            }
            Block::Aside(_) => {}
        }
    }
    let mut closing = Closing {
        recipients: recipients.into_iter().map(without_marks).filter(|name| !name.is_empty()).map(|name| seen.share(name)).collect(),
        ..Closing::default()
    };
    read_signature(&signature, &mut closing);
    // `BỘ TRƯỞNG BỘ NỘI VỤ` above the grounds says who enacts: nobody has signed where no name, no place of another, no
    // recipient stands. At the end of a decision it is the signer's office, though no name is told.
    let signed = closing.name.is_some() || closing.capacity.is_some() || !closing.recipients.is_empty();
    if !signed && (signature.iter().any(is_ground) || is_ground_at(document, end)) {
        closing.position = None;
    }
    closing
}

/// Sorts lines into recipients and signature.
fn sort<'s>(
    lines: impl Iterator<Item = Text<'s>>,
    receiving: &mut bool,
    recipients: &mut Vec<Cow<'s, str>>,
    signature: &mut SmallVec<[Text<'s>; 16]>,
) {
    for line in lines {
        let text = without_breaks(line.as_str());
        if text.is_empty() {
            continue;
        }
        let words = line.words_in(0..text.len());
        if recipients_head(&words).is_some() {
            *receiving = true;
            let listed = text.split_once(':').map_or("", |(_, rest)| rest.trim());
            recipients.extend(run_in(listed).filter_map(recipient).map(Cow::Borrowed));
        } else if is_capacity(&words) || is_office(text) {
            *receiving = false;
            match signer_behind(text) {
                Some(name) => signature.extend([line.part(0..name), line.part(name..text.len())]),
                None => signature.push(line),
            }
        } else if !*receiving {
            signature.push(line);
        } else if let Some(name) = recipient(text) {
            recipients.push(name.into());
        } else if let Some(last) = recipients.last_mut().filter(|last| goes_on(last, text)) {
            let last = last.to_mut();
            last.push(' ');
            last.push_str(text);
        } else if !text.contains(char::is_whitespace) {
            // A draughtsman's mark behind the last recipient.
        } else {
            signature.push(line);
        }
    }
}

/// The recipients that stand on the line of their heading: `- Sở Nội vụ; - Lưu: VT.`
fn run_in(listed: &str) -> impl Iterator<Item = &str> {
    let mut rest = listed;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let ends = ["; - ", "; – ", "; + ", ". - ", ", - "].iter().filter_map(|end| rest.find(end)).min();
        // The mark that ends one is its own, the dash that begins the next is that one's.
        let (one, next) = rest.split_at(ends.map_or(rest.len(), |end| end + 1));
        rest = next.trim_start();
        Some(one)
    })
}

/// Where the name of the signer begins behind the office on one line: `KT. CHỦ TỊCH PHÓ CHỦ TỊCH | Lò Văn Nam`.
fn signer_behind(text: &str) -> Option<usize> {
    let small =
        |from: &usize| text.get(*from..).and_then(|rest| rest.split(' ').next()).is_some_and(|word| word.contains(char::is_lowercase));
    let name = text.match_indices(' ').map(|(blank, _)| blank + 1).find(small)?;
    (is_person(text.get(name..)?) && is_capitals(text.get(..name)?)).then_some(name)
}

/// `- Sở Nội vụ;` → `Sở Nội vụ;`
fn recipient(text: &str) -> Option<&str> {
    let name = text.strip_prefix(['-', '–', '—', '+', '•', '−'])?.trim();
    (!name.is_empty()).then_some(name)
}

/// A recipient without the marks that end its line: `Sở Nội vụ;` → `Sở Nội vụ`. Dots in a row say that there are others.
fn without_marks(recipient: Cow<'_, str>) -> Cow<'_, str> {
    const MARKS: [char; 6] = [';', '.', ',', '/', ':', ' '];
    let stopped = recipient.trim_end_matches([';', ',', ' ']);
    let end = if stopped.ends_with("..") { stopped.len() } else { stopped.trim_end_matches(MARKS).len() };
    match recipient {
        Cow::Borrowed(name) => Cow::Borrowed(&name[..end]),
        Cow::Owned(mut name) => {
            name.truncate(end);
            Cow::Owned(name)
        }
    }
}

/// Whether a line without a bullet goes on with the recipient before it. A comma ends one only
/// before the signer's name or a draughtsman's mark.
fn goes_on(recipient: &str, line: &str) -> bool {
    match recipient.chars().next_back() {
        Some(';' | '.' | ')') => false,
        Some(',') => line.contains(' ') && !is_person(line),
        _ => true,
    }
}

/// A line without the breaks of HTML behind it.
fn without_breaks(mut line: &str) -> &str {
    while let Some(before) = line.strip_suffix("<br>") {
        line = before;
    }
    line
}

/// Whether a line begins with `TM.`, `KT.` …: in whose place somebody signs (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7).
fn is_capacity(words: &Words<'_>) -> bool {
    words.mark(1, '.') && CAPACITIES.contains(&words.str(0))
}

fn is_office(text: &str) -> bool {
    begun_office(text).is_some()
}

/// The office that a text begins with; with one of them no other begins.
fn begun_office(text: &str) -> Option<&'static (&'static str, &'static str)> {
    // Nearly every office fails at its first letter.
    let first = text.as_bytes().first();
    OFFICES.iter().find(|(office, _)| office.as_bytes().first() == first && text.starts_with(office))
}

/// Whether a line begins as a ground does.
fn is_ground(line: &Text<'_>) -> bool {
    line.words().phrase(0, "căn cứ").is_some()
}

/// Whether the block at an index is a ground.
fn is_ground_at(document: &Document, index: usize) -> bool {
    match document.blocks.get(index) {
        Some(Block::Paragraph(p)) => document.seen.line_texts(p.text, p.lines).next().is_some_and(|line| is_ground(&line)),
        _ => false,
    }
}

/// The office that lines in capitals tell.
fn office(lines: &[Text<'_>]) -> Option<SharedStr> {
    let mut capitals = String::with_capacity(lines.iter().map(|line| line.len() + 1).sum());
    for line in lines.iter().map(Text::as_str).filter(|line| is_capitals(line)) {
        capitals.extend([line, " "]);
    }
    last_office(&capitals).map(SharedStr::from_static)
}

/// The office that ends last, of those that end together the longest: `KT. CHỦ TỊCH PHÓ CHỦ TỊCH`.
fn last_office(text: &str) -> Option<&'static str> {
    let begun = |(at, _)| text.get(at..).and_then(begun_office).map(|(office, name)| (at + office.len(), office.len(), *name));
    text.char_indices().filter_map(begun).max().map(|(_, _, name)| name)
}

fn read_signature(lines: &[Text<'_>], closing: &mut Closing) {
    // What stands behind the name is the letterhead of what is attached: `… Lò Văn Nam, THỦ TƯỚNG CHÍNH PHỦ, KẾ HOẠCH`.
    let signer = lines.iter().rposition(|line| is_person(line.as_str()));
    closing.position = signer.and_then(|signer| office(&lines[..signer])).or_else(|| office(lines));
    closing.capacity = capacity(lines);
    closing.name = signer.and_then(|signer| lines.get(signer)).map(Text::shared);
}

/// In whose place it is signed: `TM. KT.`
fn capacity(lines: &[Text<'_>]) -> Option<SharedStr> {
    let mut capacity: SmallVec<[&str; 16]> = SmallVec::new();
    for line in lines.iter().filter(|line| line.as_str().contains('.')) {
        let words = line.words();
        let stopped = (0..words.len()).filter(|&at| words.mark(at + 1, '.')).map(|at| words.str(at));
        for letters in stopped.filter(|letters| matches!(*letters, "TM" | "KT" | "TL" | "TUQ" | "Q")) {
            capacity.extend([letters, ". "]);
        }
    }
    *capacity.last_mut()? = ".";
    Some(SharedStr::joined(&capacity))
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::blocks;
    use crate::text::Source;

    fn closing(text: &str) -> Closing {
        let document = blocks::read(&Source::new(text));
        read(&document, 0..document.blocks.len())
    }

    #[test]
    fn one_after_the_other() {
        let found = closing(
            "**Nơi nhận:**\n\n- Sở Nội vụ;\n- UBND các xã,\n- Lưu: VT, NV.\n\n**TM. ỦY BAN NHÂN DÂN  \nKT. CHỦ TỊCH  \nPHÓ CHỦ TỊCH**\n\n**Đặng Thu Hà**",
        );
        assert_eq!(found.recipients, ["Sở Nội vụ", "UBND các xã", "Lưu: VT, NV"]);
        assert_eq!(found.name.as_deref(), Some("Đặng Thu Hà"));
        assert_eq!(found.position.as_deref(), Some("Phó Chủ tịch"));
        assert_eq!(found.capacity.as_deref(), Some("TM. KT."));
    }

    #[test]
    fn what_ends_a_recipient_is_no_part_of_it() {
        for (written, recipient) in [
            ("Sở Y tế;", "Sở Y tế"),
            ("Đài PTTH./.", "Đài PTTH"),
            ("Các sở, ban...;", "Các sở, ban..."),
            ("VP (3b);", "VP (3b)"),
            ("Sở Y tế", "Sở Y tế"),
        ] {
            assert_eq!(closing(&format!("Nơi nhận:\n- {written}\n- Lưu: VT.\n")).recipients, [recipient, "Lưu: VT"], "{written}");
        }
    }

    #[test]
    fn side_by_side_in_a_torn_table() {
        let found =
            closing("|\n*Nơi nhận:*\n- Bộ Y tế (để\nbáo cáo);\n- Lưu: VT.\n|\n**TM. ỦY BAN\nNHÂN DÂN**\nCHỦ TỊCH\n**Lò Văn Nam**\n|");
        assert_eq!(found.recipients, ["Bộ Y tế (để báo cáo)", "Lưu: VT"]);
        assert_eq!(found.name.as_deref(), Some("Lò Văn Nam"));
        assert_eq!(found.position.as_deref(), Some("Chủ tịch"));
    }

    #[test]
    fn who_enacts_has_not_signed() {
        for text in [
            "BỘ TRƯỞNG BỘ NỘI VỤ\n\nCăn cứ Luật Thủ đô;",
            "**BỘ TRƯỞNG**\n\n**BỘ NỘI VỤ**\n\n*Căn cứ Luật Thủ đô;*",
            "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ GIANG\n\nCăn cứ Luật Thủ đô;",
        ] {
            assert_eq!(closing(text).position, None, "{text}");
            // The grounds may stand behind what was taken for the closing.
            let document = blocks::read(&Source::new(text));
            assert_eq!(read(&document, 0..document.blocks.len() - 1).position, None, "{text}");
        }
        for text in [
            "TM. ỦY BAN NHÂN DÂN\n\nCHỦ TỊCH",
            "CHỦ TỊCH",
            "CHỦ TỊCH UBND TỈNH",
            "CHỦ TỊCH UBND TỈNH\n\n(Đã ký)",
            "CHỦ TỊCH UBND XÃ\n\nLò Văn Nam",
            "Nơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH UBND XÃ",
        ] {
            assert_eq!(closing(text).position.as_deref(), Some("Chủ tịch"), "{text}");
        }
    }

    #[test]
    fn in_one_row_of_a_table() {
        let found = closing(
            "| Nơi nhận: - Bộ Y tế (b/c); - Các xã: Đồng - Mía; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Văn Nam |\n|---|---|",
        );
        assert_eq!(found.recipients, ["Bộ Y tế (b/c)", "Các xã: Đồng - Mía", "Lưu: VT"]);
        assert_eq!(found.name.as_deref(), Some("Lò Văn Nam"));
        assert_eq!(found.position.as_deref(), Some("Phó Chủ tịch"));
        assert_eq!(closing("CHỦ TỊCH UBND XÃ Đồng Mía kiểm tra").name, None);
    }

    #[test]
    fn what_stands_behind_the_name_has_not_signed() {
        let found = closing("KT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\n\nLò Văn Nam\n\nTHỦ TƯỚNG CHÍNH PHỦ");
        assert_eq!(found.position.as_deref(), Some("Phó Thủ tướng"));
    }

    #[test]
    fn a_recipient_over_several_lines() {
        let found = closing("Nơi nhận:\n- VP: CVP, các PCVP,\ncác phòng: TH, KT;\n- Lưu: VT, NV,\nĐặng Thu Hà\n");
        assert_eq!(found.recipients, ["VP: CVP, các PCVP, các phòng: TH, KT", "Lưu: VT, NV"]);
        assert_eq!(found.name.as_deref(), Some("Đặng Thu Hà"));
    }

    #[test]
    fn no_office_begins_with_another() {
        for (office, _) in OFFICES {
            assert_eq!(begun_office(office).map(|(begun, _)| *begun), Some(office));
            assert_eq!(OFFICES.iter().filter(|(other, _)| office.starts_with(other)).count(), 1, "{office}");
        }
    }

    proptest! {
        /// Looking for each office by itself finds the same.
        #[test]
        fn the_last_office_is_told(words in vec(select(&["PHÓ", "CHỦ", "TỊCH", "CHỦ TỊCH", "TỔNG", "THANH TRA", "GIÁM ĐỐC", "KT."][..]), 0..8), blank in any::<bool>()) {
            let text = words.join(if blank { " " } else { "" });
            let last = |(office, name): &(&str, &'static str)| text.rfind(office).map(|at| (at + office.len(), office.len(), *name));
            let plain = OFFICES.iter().filter_map(last).max().map(|(_, _, name)| name);
            prop_assert_eq!(last_office(&text), plain);
        }
    }
}
