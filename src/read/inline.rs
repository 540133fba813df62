//! Visible text of a paragraph: emphasis, tags, links, escapes and formula signs taken away.
//!
//! ```text
//! **đậm** *nghiêng* __đậm__ _nghiêng_   emphasis: remembered, not shown
//! <b> </b> <i> <u> <br> …               tags: bold and italics remembered, <br> a blank
//! [chữ](địa chỉ)                        a link: its words
//! \- \* \.                              an escape: the character
//! &amp; &nbsp; &#39;                    an entity: its character
//! $80m^{2}$ m<sup>2</sup>               a formula: its signs (formula.rs)
//! `mã`                                  code: without the ticks
//! ```

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::formula;
use crate::text::{Lines, Seen, Source, Stretch, Writer, is_invisible, marks_len};

/// Tags whose words are shown and whose brackets are not.
const TAGS: [&str; 14] = ["b", "strong", "i", "em", "u", "br", "p", "sup", "sub", "span", "font", "div", "center", "small"];

/// No formula of a plan has more characters, its commands included; two amounts of dollars may stand further apart.
const LONGEST_FORMULA: usize = 80;

/// Named entities that office programs write.
const ENTITIES: [(&str, &str); 42] = [
    ("amp", "&"),
    ("agrave", "à"),
    ("aacute", "á"),
    ("acirc", "â"),
    ("atilde", "ã"),
    ("egrave", "è"),
    ("eacute", "é"),
    ("ecirc", "ê"),
    ("igrave", "ì"),
    ("iacute", "í"),
    ("ograve", "ò"),
    ("oacute", "ó"),
    ("ocirc", "ô"),
    ("otilde", "õ"),
    ("ugrave", "ù"),
    ("uacute", "ú"),
    ("yacute", "ý"),
    ("Agrave", "À"),
    ("Aacute", "Á"),
    ("Acirc", "Â"),
    ("Atilde", "Ã"),
    ("Egrave", "È"),
    ("Eacute", "É"),
    ("Ecirc", "Ê"),
    ("Igrave", "Ì"),
    ("Iacute", "Í"),
    ("Ograve", "Ò"),
    ("Oacute", "Ó"),
    ("Ocirc", "Ô"),
    ("Otilde", "Õ"),
    ("Ugrave", "Ù"),
    ("Uacute", "Ú"),
    ("Yacute", "Ý"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", " "),
    ("ndash", "–"),
    ("mdash", "—"),
    ("hellip", "…"),
    ("bull", "•"),
];

/// Writes what is seen of the lines of one paragraph, joined by blanks.
pub(crate) fn write(seen: &mut Seen, source: &Source<'_>, lines: impl Iterator<Item = Range<usize>> + Clone) -> (Stretch, Lines) {
    let mut rest = lines;
    let mut next = rest.next();
    let is_plain = |line: &Option<Range<usize>>| line.as_ref().is_some_and(|line| source.plain_end(line.start, line.end) == line.end);
    let mut plain = is_plain(&next);
    // Most cells, and many paragraphs, stand on one line that is seen byte by byte as it stands.
    if let (Some(line), true, None) = (&next, plain, rest.clone().next())
        && (source.is_composed() || source.is_clear(line))
        && let Some(words) = source.text().get(line.clone()).filter(|words| !words.is_empty() && !words.starts_with(' '))
    {
        return seen.write_clear(words, line.start);
    }
    let mut writer = Writer::new(seen);
    let mut last_end = None;
    // Most lines are seen as they stand, and so are all of most paragraphs.
    while let Some(line) = next.take_if(|_| plain) {
        if let Some(last_end) = last_end.replace(line.end) {
            writer.space(last_end..line.start);
        }
        push_plain(&mut writer, source, line.clone());
        writer.end_line(line);
        next = rest.next();
        plain = is_plain(&next);
    }
    let Some(marked) = next else { return writer.finish() };
    let lines = std::iter::once(marked).chain(rest);
    let mut reader = Reader {
        source,
        writer,
        strong: false,
        slanted: false,
        link_end: None,
        underscores_end: 0,
        tag_ends: Ahead::of(b'>'),
        entity_ends: Ahead::of(b';'),
        word_ends: Ahead::of(b']'),
        address_ends: Ahead::of(b')'),
    };
    // A star before the first word is a bullet unless a later one closes it.
    let mut bullet = last_end.is_none() && opens_with_bullet_star(source.text(), lines.clone());
    for line in lines {
        if let Some(last_end) = last_end {
            reader.writer.space(last_end..line.start);
        }
        let mut at = line.start;
        if std::mem::take(&mut bullet) {
            reader.writer.push("*", at);
            at += 1;
        }
        reader.line(at, line.end);
        last_end = Some(line.end);
        reader.writer.end_line(line);
    }
    reader.writer.finish()
}

/// Shows a range of the source as it stands, its letters put together.
#[inline]
fn push_plain(writer: &mut Writer<'_>, source: &Source<'_>, range: Range<usize>) {
    let text = &source.text()[range.clone()];
    if source.is_composed() {
        writer.push_clear(text, range.start);
    } else if let Some(part) = source.joined_part(range.clone()) {
        writer.push_joined(&part);
    } else {
        writer.push(text, range.start);
    }
}

/// Whether the paragraph begins with `* ` and that star opens no emphasis.
fn opens_with_bullet_star(source: &str, mut lines: impl Iterator<Item = Range<usize>> + Clone) -> bool {
    let all = lines.clone();
    let Some(first) = lines.next() else { return false };
    let text = &source[first];
    let bullet_like = text.strip_prefix('*').is_some_and(|rest| rest.starts_with([' ', '\t', '\u{a0}']));
    // An odd number of single stars leaves one without a partner: the first.
    bullet_like && all.map(|line| single_stars(&source[line])).sum::<usize>() % 2 == 1
}

fn single_stars(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut count = 0;
    let mut at = 0;
    while at < bytes.len() {
        let run = bytes[at..].iter().take_while(|&&b| b == b'*').count();
        count += run % 2;
        at += run.max(1);
    }
    count
}

struct Reader<'s, 'd> {
    source: &'s Source<'s>,
    writer: Writer<'d>,
    strong: bool,
    slanted: bool,
    /// Where the words of the open link end, and where its address ends.
    link_end: Option<(usize, usize)>,
    /// Where the last run of underscores ends.
    underscores_end: usize,
    tag_ends: Ahead,
    entity_ends: Ahead,
    word_ends: Ahead,
    address_ends: Ahead,
}

/// Where the next mark of a kind stands. What is known of it is not looked for again, so that a line of
/// marks that open what nothing closes is walked over once.
struct Ahead {
    mark: u8,
    /// The mark stands at the end of these bytes, and nowhere else in them.
    known: Range<usize>,
}

impl Ahead {
    fn of(mark: u8) -> Self {
        Self { mark, known: usize::MAX..usize::MAX }
    }

    /// The first place of the mark from `at` on. The bytes end with the line.
    fn from(&mut self, bytes: &[u8], at: usize) -> Option<usize> {
        if !(self.known.start..=self.known.end).contains(&at) {
            let found = bytes.get(at..).and_then(|rest| memchr::memchr(self.mark, rest));
            self.known = at..found.map_or(bytes.len(), |found| at + found);
        }
        Some(self.known.end).filter(|&place| place < bytes.len())
    }
}

impl Reader<'_, '_> {
    fn line(&mut self, start: usize, end: usize) {
        let mut at = start;
        let mut plain_from = start;
        loop {
            // The words of a link end before its address.
            let stop = self.link_end.map_or(end, |(words_end, _)| words_end.min(end));
            let bytes = self.source.text().as_bytes().get(..stop).unwrap_or_default();
            at = self.source.plain_end(at, stop);
            let Some(&byte) = bytes.get(at) else {
                self.plain(plain_from, stop);
                let Some((_, link_end)) = self.link_end.take() else { return };
                at = link_end.max(at);
                plain_from = at;
                continue;
            };
            let handled = match byte {
                b'*' => self.stars(at, end, plain_from),
                b'_' => self.underscores(at, end, plain_from),
                b'\\' => self.escape(at, end, plain_from),
                b'<' => self.tag(at, end, plain_from),
                b'&' => self.entity(at, end, plain_from),
                b'[' => self.link(at, end, plain_from),
                b'$' => self.formula(at, end, plain_from),
                b'`' => self.drop_marks(at, at + 1, plain_from),
                b'~' if bytes.get(at + 1) == Some(&b'~') => self.drop_marks(at, at + 2, plain_from),
                b'~' => None,
                _ => Some(self.other(at, stop, plain_from)),
            };
            match handled {
                Some(next) => {
                    at = next;
                    plain_from = next;
                }
                // A mark that marks nothing is seen as it stands.
                None => at += 1,
            }
        }
    }

    /// Shows the source bytes `from..to` as they stand.
    fn plain(&mut self, from: usize, to: usize) {
        if from < to {
            push_plain(&mut self.writer, self.source, from..to);
        }
    }

    /// Shows what came before and one character that may be more than it seems, or a run of space.
    fn other(&mut self, at: usize, stop: usize, plain_from: usize) -> usize {
        self.plain(plain_from, at);
        let rest = &self.source.text()[at..stop];
        // Marks that join no letter before them, or that something behind them joins.
        let marks = marks_len(rest);
        if marks > 0 {
            self.writer.push_word(&rest[..marks], at);
            return at + marks;
        }
        let space = rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c)).len();
        if space > 0 {
            self.writer.space(at..at + space);
            return at + space;
        }
        let next = at + rest.chars().next().map_or(1, char::len_utf8);
        self.writer.push(&self.source.text()[at..next], at);
        next
    }

    /// Shows what came before and passes over markup that is not shown.
    #[expect(clippy::unnecessary_wraps, reason = "the same shape as its siblings")]
    fn drop_marks(&mut self, at: usize, next: usize, plain_from: usize) -> Option<usize> {
        self.plain(plain_from, at);
        Some(next)
    }

    fn stars(&mut self, at: usize, end: usize, plain_from: usize) -> Option<usize> {
        let run = self.run_length(at, end, b'*');
        self.plain(plain_from, at);
        self.emphasis(run);
        Some(at + run)
    }

    /// `_` is emphasis at the edge of a word only; `snake_case` and `____` are text.
    fn underscores(&mut self, at: usize, end: usize, plain_from: usize) -> Option<usize> {
        if at >= self.underscores_end {
            self.underscores_end = at + self.run_length(at, end, b'_');
        }
        let run = self.underscores_end - at;
        let before = self.source.text()[..at].chars().next_back().is_some_and(|c| !c.is_whitespace() && !c.is_ascii_punctuation());
        let after = self.source.text()[at + run..end].chars().next().is_some_and(|c| !c.is_whitespace() && !c.is_ascii_punctuation());
        if run > 2 || before == after {
            return None;
        }
        self.plain(plain_from, at);
        self.emphasis(run);
        Some(at + run)
    }

    /// One mark toggles italics, two bold, three both; an even number of pairs closes and opens again.
    fn emphasis(&mut self, run: usize) {
        if run % 2 == 1 {
            self.slanted = !self.slanted;
            self.writer.set_slanted(self.slanted);
        }
        if (run / 2) % 2 == 1 {
            self.strong = !self.strong;
            self.writer.set_strong(self.strong);
        }
    }

    fn escape(&mut self, at: usize, end: usize, plain_from: usize) -> Option<usize> {
        let escaped = self.source.text()[at + 1..end].chars().next().filter(char::is_ascii_punctuation)?;
        self.plain(plain_from, at);
        let next = at + 1 + escaped.len_utf8();
        self.plain(at + 1, next);
        Some(next)
    }

    fn tag(&mut self, at: usize, end: usize, plain_from: usize) -> Option<usize> {
        let close = self.tag_ends.from(&self.source.text().as_bytes()[..end], at)?;
        let inside = &self.source.text()[at + 1..close];
        let (closing, name) = match inside.strip_prefix('/') {
            Some(name) => (true, name),
            None => (false, inside),
        };
        let (name, behind) = name.split_at(name.bytes().take_while(u8::is_ascii_alphanumeric).count());
        // `<í>` is no tag, even where the letter and its tone mark are two characters; behind the name of one nothing stands
        // but attributes, so that `<b và … > 50 mm` compares.
        let closed = matches!(behind.trim(), "" | "/");
        let attributes = || behind.starts_with(char::is_whitespace) && behind.contains('=') && !behind.contains('<');
        if !closed && !attributes() {
            return None;
        }
        let name = *TAGS.iter().find(|tag| tag.eq_ignore_ascii_case(name))?;
        self.plain(plain_from, at);
        if name == "sup"
            && !closing
            && let Some(next) = self.raised(at, close, end)
        {
            return Some(next);
        }
        match name {
            "b" | "strong" => {
                self.strong = !closing;
                self.writer.set_strong(self.strong);
            }
            "i" | "em" => {
                self.slanted = !closing;
                self.writer.set_slanted(self.slanted);
            }
            "br" | "p" | "div" | "center" => self.writer.space(at..close + 1),
            _ => {}
        }
        Some(close + 1)
    }

    fn entity(&mut self, at: usize, end: usize, plain_from: usize) -> Option<usize> {
        let semicolon = self.entity_ends.from(&self.source.text().as_bytes()[..end], at)?;
        let name = &self.source.text()[at + 1..semicolon];
        let mut room = [0; 4];
        let decoded: &str = match name.strip_prefix('#') {
            Some(number) => {
                let code = match number.strip_prefix(['x', 'X']) {
                    Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                    None => number.parse().ok()?,
                };
                char::from_u32(code).filter(|c| !c.is_control())?.encode_utf8(&mut room)
            }
            None => ENTITIES.iter().find(|(n, _)| *n == name)?.1,
        };
        self.plain(plain_from, at);
        if decoded.trim().is_empty() {
            self.writer.space(at..semicolon + 1);
        } else {
            self.writer.replace(decoded, at..semicolon + 1);
        }
        Some(semicolon + 1)
    }

    fn link(&mut self, at: usize, end: usize, plain_from: usize) -> Option<usize> {
        if self.link_end.is_some() {
            return None;
        }
        let bytes = &self.source.text().as_bytes()[..end];
        let close = self.word_ends.from(bytes, at)?;
        let address = close + 2;
        let address_end = bytes.get(close + 1).filter(|&&byte| byte == b'(').and_then(|_| self.address_ends.from(bytes, address))?;
        let picture = at > plain_from && self.source.text().as_bytes()[at - 1] == b'!';
        self.plain(plain_from, at - usize::from(picture));
        self.link_end = Some((close, address_end + 1));
        Some(at + 1)
    }

    /// `$80m^{2}$` is shown as `80m^2`. Both signs must stand close together on one line.
    fn formula(&mut self, at: usize, end: usize, plain_from: usize) -> Option<usize> {
        let inside = &self.source.text().as_bytes()[at + 1..end];
        let close = memchr::memchr(b'$', inside)? + at + 1;
        let body = &self.source.text()[at + 1..close];
        // A number beside a word or a number is an amount of dollars.
        let beside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        // The marks of a decomposed letter stand between it and the sign.
        let before = self.source.text()[..at].chars().rev().find(|&c| !is_combining_mark(c));
        let glued = beside(before) || beside(self.source.text()[close + 1..end].chars().next());
        let bare = !body.contains(['^', '_', '\\', '{']);
        if !formula::is_formula(body) || (bare && glued) || body.nfc().nth(LONGEST_FORMULA).is_some() {
            return None;
        }
        self.plain(plain_from, at);
        for part in formula::read(body) {
            let range = at + 1 + part.range.start..at + 1 + part.range.end;
            match part.sign.as_deref() {
                None => self.writer.push(&self.source.text()[range.clone()], range.start),
                Some(sign) if sign.trim().is_empty() => self.writer.space(range),
                Some(sign) => self.writer.replace(sign, range),
            }
        }
        Some(close + 1)
    }

    /// `m<sup>2</sup>` is shown as `m²`; what has no raised sign of its own stands on the line.
    fn raised(&mut self, at: usize, close: usize, end: usize) -> Option<usize> {
        let inside = &self.source.text()[close + 1..end];
        let len = inside.as_bytes().iter().take(12).position(|&b| b == b'<')?;
        let tag_len = inside[len..].get(..6).filter(|tag| tag.eq_ignore_ascii_case("</sup>"))?.len();
        let sign = formula::raised(&inside[..len])?;
        let next = close + 1 + len + tag_len;
        self.writer.replace(&sign, at..next);
        Some(next)
    }

    fn run_length(&self, at: usize, end: usize, mark: u8) -> usize {
        self.source.text().as_bytes()[at..end].iter().take_while(|&&b| b == mark).count()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(text: &str) -> (Seen, Stretch) {
        let mut lines = Vec::new();
        let mut start = 0;
        for line in text.split('\n') {
            lines.push(start..start + line.len());
            start += line.len() + 1;
        }
        let mut seen = Seen::default();
        let (at, _) = write(&mut seen, &Source::new(text), lines.into_iter());
        (seen, at)
    }

    #[test]
    fn markup_is_not_seen() {
        for (source, expected) in [
            ("**1. Phòng Nội vụ** chủ trì", "1. Phòng Nội vụ chủ trì"),
            ("***Nơi nhận:***", "Nơi nhận:"),
            ("**6.****\n**Đẩy mạnh", "6. Đẩy mạnh"),
            ("*Z*alo, Facebook", "Zalo, Facebook"),
            ("<b>I. Thể chế</b>", "I. Thể chế"),
            ("Kế hoạch/<br>Báo cáo", "Kế hoạch/ Báo cáo"),
            ("tại [cổng thông tin](https://vi.du) của tỉnh", "tại cổng thông tin của tỉnh"),
            ("([vi.du](http://vi.du))", "(vi.du)"),
            ("1\\. Mục đích \\- a", "1. Mục đích - a"),
            ("Hợp đồng O&M &amp; BOT", "Hợp đồng O&M & BOT"),
            ("a & b; c &amp; d", "a & b; c & d"),
            ("[a [b](c)\n[d](e) [f] <g [h](i", "a [b d [f] <g [h](i"),
            ("a____b __c__", "a__b c"),
            ("trên $80m^{2}$", "trên 80m^2"),
            ("từ $45m^2$ đến $80m^2$", "từ 45m^2 đến 80m^2"),
            ("chờ $\\le 15$ phút", "chờ ≤ 15 phút"),
            ("giữ ở mức $26^{\\circ}C$.", "giữ ở mức 26°C."),
            ("đạt $100\\%$ và $15$ hộ", "đạt 100% và 15 hộ"),
            ("50 đồng/m<sup>2</sup>/tháng", "50 đồng/m²/tháng"),
            ("văn bản<sup>a</sup>", "văn bảna"),
            ("giá 5$ đến 7$", "giá 5$ đến 7$"),
            ("giá 5$7$", "giá 5$7$"),
            ("tệ$7$", "tệ$7$"),
            ("te\u{323}\u{302}$7$", "tệ$7$"),
            ("xã $a^{ế}$, $b^{e\u{302}\u{301}}$", "xã a^ế, b^ế"),
            ("_nghiêng_ và ten_tep và ____", "nghiêng và ten_tep và ____"),
            ("* Rà soát quy chế", "* Rà soát quy chế"),
            ("* (Ban hành kèm theo)*", "(Ban hành kèm theo)"),
            ("văn bản[1];", "văn bản[1];"),
            ("x < 5 và y > 3", "x < 5 và y > 3"),
            ("giữ <p của mẫu nước, mưa > 50 mm", "giữ <p của mẫu nước, mưa > 50 mm"),
            ("<p align=\"center\">Sở<br/> Y<br /> tế</p >", "Sở Y tế"),
            ("** **", ""),
            ("&#39;một&#39; &nbsp; hai", "'một' hai"),
        ] {
            let (seen, at) = written(source);
            assert_eq!(seen.text(at).as_str(), expected, "{source}");
        }
    }

    proptest! {
        /// Stretches that are copied as they stand give what a walk over all characters gives.
        #[test]
        fn what_is_clear_is_seen_as_any_text_is(text in "([aêĐđỡ“–. ]|e\u{301}|[\u{323}\u{302}\u{a0}\u{ad}\u{200b}\t\0]|[½≥\u{2126}가각\u{11a8}]){0,24}") {
            let (mut fast, mut plain) = (Seen::default(), Seen::default());
            let first = write(&mut fast, &Source::new(&text), std::iter::once(0..text.len()));
            let mut writer = Writer::new(&mut plain);
            writer.push(&text, 0);
            writer.end_line(0..text.len());
            prop_assert_eq!(first, writer.finish());
            prop_assert_eq!(fast, plain);
        }
    }

    #[test]
    fn emphasis_is_remembered() {
        let (seen, at) = written("**1. Phòng Nội vụ** chủ trì");
        let text = seen.text(at);
        assert!(text.is_strong(0.."1. Phòng Nội vụ".len()));
        assert!(!text.is_strong(0..text.as_str().len()));
        let (seen, at) = written("**1. Phòng Nội vụ chủ trì");
        assert!(!seen.text(at).is_strong(0..3), "emphasis that is never closed is a stray mark");
        let (seen, at) = written("*- Các loại cây**: *Tổng");
        assert_eq!(seen.text(at).as_str(), "- Các loại cây: Tổng");
    }

    #[test]
    fn places_survive_markup() {
        let source = "**đạt** tối\nthiểu <b>85%</b>";
        let (seen, at) = written(source);
        let text = seen.text(at);
        let at = text.as_str().find("tối").unwrap();
        assert_eq!(&source[text.source(at..text.as_str().len())], "tối\nthiểu <b>85%");
    }
}
