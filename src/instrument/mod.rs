//! The fields of an instrument: number, date, place, issuer, title, period, articles, signer, recipients.
//!
//! What is read is what is printed. A field that is blank or missing is `None`;
//! a number or date that a caption gives (`Kèm theo Kế hoạch số …`) is taken
//! where the letterhead was lost.

pub(crate) mod closing;
pub(crate) mod committee;
mod heads;
pub(crate) mod issuer;
mod letterhead;
mod spelled;

use std::borrow::Cow;
use std::ops::Range;

use smallvec::SmallVec;

use crate::blocks::{Block, Document};
use crate::calendar::PartialDate;
use crate::extract::passage::Passage;
use crate::extract::{citation, date};
use crate::form::{self, is_article, is_caption, is_issuer_line};
use crate::layout::{Front, approved_title, kind_of};
use crate::marker;
use crate::model::{AgencyLevel, Years};
use crate::text::Text;
use crate::words::{Kind, Words};

/// The fields of an instrument as texts and values, not yet located.
#[derive(Debug, Clone, Default)]
pub(crate) struct Fields<'s> {
    pub(crate) kind: Option<&'static str>,
    pub(crate) number: Option<Cow<'s, str>>,
    pub(crate) date: Option<PartialDate>,
    pub(crate) place: Option<Cow<'s, str>>,
    pub(crate) issuer: Option<committee::Issuer<'s>>,
    /// How high the city stands whose committee the letterhead names above the issuer.
    pub(crate) city_above: Option<AgencyLevel>,
    pub(crate) title: Option<Cow<'s, str>>,
    pub(crate) period: Option<Years>,
    pub(crate) articles: Vec<ArticleText<'s>>,
    pub(crate) closing: closing::Closing,
}

/// An article as it stands.
#[derive(Debug, Clone)]
pub(crate) struct ArticleText<'s> {
    pub(crate) number: Option<u32>,
    pub(crate) text: Cow<'s, str>,
    /// The text, as long as it stands in one.
    whole: Option<Text<'s>>,
    /// The source bytes of the text.
    pub(crate) source: Range<usize>,
}

impl<'s> ArticleText<'s> {
    fn of(number: Option<u32>, text: Text<'s>) -> Self {
        Self { number, text: text.as_str().into(), whole: Some(text), source: text.extent() }
    }

    /// Adds a paragraph that belongs to it.
    fn append(&mut self, text: &Text<'s>) {
        if self.text.is_empty() {
            *self = Self::of(self.number, *text);
            return;
        }
        self.whole = self.whole.and_then(|whole| Text::in_one(&[whole, *text]));
        match self.whole {
            Some(whole) => self.text = whole.as_str().into(),
            None => self.text.to_mut().extend([" ", text.as_str()]),
        }
        self.source.end = text.extent().end;
    }
}

/// Reads the fields of an instrument from the blocks of its front.
///
/// `opening` is what else may name the issuer: the caption, the opening paragraph.
pub(crate) fn read<'s>(document: &'s Document, front: &Front, opening: &[Text<'s>]) -> Fields<'s> {
    let letterhead = letterhead_lines(document, front.letterhead.clone());
    let title_lines = title_lines(document, front);
    let (place, date) = letterhead.iter().find_map(place_and_date).unwrap_or_default();
    let mut fields = Fields {
        kind: front.kind,
        number: number_of(&letterhead),
        date,
        place,
        closing: closing::read(document, front.closing.clone()),
        articles: articles(document, front.article_blocks()),
        ..Fields::default()
    };
    let (title, period) = title(&title_lines, front.kind, fields.date).unzip();
    let grounds: Texts<'_> = front.grounds.clone().filter_map(|i| paragraph_text(document, i)).collect();
    let places = committee::Places { letterhead: &letterhead, grounds: &grounds, opening, title: title.as_deref() };
    fields.issuer = issuer::find(&places, fields.number.as_deref());
    fields.city_above = issuer::level_of_city_above(fields.issuer.as_ref(), &letterhead);
    (fields.title, fields.period) = (title, period.flatten());
    fields
}

/// The title of the plan that an article of a decision holds, and the years that it gives.
pub(crate) fn take_approved_title<'s>(plan: &mut Fields<'s>, article: &Text<'s>, issued: Option<PartialDate>) {
    let title = approved_title(article);
    plan.title = title.map(|title| title.as_str().into());
    plan.period = title.and_then(|title| period(&title.words(), issued));
}

/// Number and date that a caption gives: `(Kèm theo Kế hoạch số 217/KH-UBND ngày 27/12/2023 của …)`.
pub(crate) fn from_caption<'s>(caption: &Words<'s>, kind: &str) -> Option<(Option<Cow<'s, str>>, Option<PartialDate>)> {
    let mention = citation::find(&Passage::of(caption)).into_iter().find(|mention| mention.kind == kind);
    if let Some(mention) = mention {
        return Some((mention.number, mention.date));
    }
    // With the number left blank the date may still be printed.
    let kind = kind.to_lowercase();
    let at = (0..caption.len()).find(|&i| caption.phrase(i, &kind).is_some())?;
    let date = (at..caption.len()).filter(|&i| caption.is(i, "ngày")).find_map(|i| date::read(caption, i)?.partial());
    date.map(|date| (None, Some(date)))
}

fn paragraph_text(document: &Document, index: usize) -> Option<Text<'_>> {
    match document.blocks.get(index)? {
        Block::Paragraph(p) => Some(document.seen.text(p.text)),
        _ => None,
    }
}

/// Lines of a front, of which there are few.
type Texts<'s> = SmallVec<[Text<'s>; 16]>;

/// The lines of a letterhead: paragraphs, and the cells of its table, each as a whole.
fn letterhead_lines(document: &Document, range: Range<usize>) -> Texts<'_> {
    let mut lines = Texts::new();
    for block in &document.blocks[range] {
        match block {
            Block::Paragraph(p) => lines.push(document.seen.text(p.text)),
            Block::Table(table) => lines.extend(document.grid(*table).cells().iter().map(|cell| document.seen.text(cell.text))),
            Block::Aside(_) => {}
        }
    }
    lines
}

/// The lines of type and title, captions left out.
fn title_lines<'s>(document: &'s Document, front: &Front) -> Texts<'s> {
    let mut lines = Texts::new();
    for block in &document.blocks[front.title.clone()] {
        if let Block::Paragraph(p) = block {
            lines.extend(document.seen.line_texts(p.text, p.lines).filter(|line| !line.is_empty()));
        }
    }
    let ends = |pair: &[Text<'_>]| match pair {
        [before, line] => {
            let issuer = is_issuer_line(&line.words()) && !form::breaks_off(before.as_str());
            line.as_str().starts_with('(') && is_caption(line.as_str()) || issuer
        }
        _ => false,
    };
    let end = lines.windows(2).position(ends).map_or(lines.len(), |at| at + 1);
    lines.truncate(end);
    lines
}

/// The title without the type and its marks, and the years that it gives.
fn title<'s>(lines: &[Text<'s>], kind: Option<&str>, issued: Option<PartialDate>) -> Option<(Cow<'s, str>, Option<Years>)> {
    if let Some(whole) = Text::in_one(lines) {
        let text = whole.as_str();
        let title = title_range(text, &whole.words_in(0..form::opening(text).len()), kind)?;
        return Some((text.get(title.clone())?.into(), period(&whole.words_in(title), issued)));
    }
    let joined = lines.iter().map(Text::as_str).collect::<Vec<_>>().join(" ");
    let title = joined.get(title_range(&joined, &Words::new(form::opening(&joined)), kind)?)?.to_owned();
    let period = period(&Words::new(&title), issued);
    Some((title.into(), period))
}

/// Where the title stands in the lines of type and title, which begin with these words.
fn title_range(lines: &str, words: &Words<'_>, kind: Option<&str>) -> Option<Range<usize>> {
    const MARKS: [char; 5] = [' ', '*', ':', '-', '–'];
    let after_kind = kind_of(words).filter(|(found, _)| kind == Some(*found)).map_or(0, |(_, end)| end);
    let start = words.get(after_kind).map_or(lines.len(), |word| word.start);
    let title = lines.get(start..)?.trim_start_matches(MARKS);
    let start = lines.len() - title.len();
    let title = title.trim_end_matches(MARKS);
    (!title.is_empty()).then(|| start..start + title.len())
}

/// The number that the letterhead tells: on a line of its own before one that only holds it. The heading of a page above
/// the letterhead names other instruments.
fn number_of<'s>(letterhead: &[Text<'s>]) -> Option<Cow<'s, str>> {
    let begins = |line: &&Text<'s>| line.words().is(0, "số");
    letterhead.iter().filter(begins).chain(letterhead).find_map(own_number)
}

/// The number that a line of the letterhead tells.
fn own_number<'s>(line: &Text<'s>) -> Option<Cow<'s, str>> {
    // Most lines of a letterhead tell no number.
    if !line.as_str().contains(['ố', 'Ố']) {
        return None;
    }
    match form::with_figures(line.as_str()) {
        Cow::Borrowed(_) => number_in(&line.words()),
        Cow::Owned(mended) => number_in(&Words::new(&mended)).map(owned),
    }
}

/// `Số: 153/KH-UBND` → `153/KH-UBND`; a blank number is none.
fn number_in<'t>(words: &Words<'t>) -> Option<Cow<'t, str>> {
    let at = (0..words.len()).find(|&i| words.is(i, "số"))?;
    let from = at + 1 + usize::from(words.mark(at + 1, ':')) + usize::from(words.mark(at + 1, '.'));
    words.number(from)?;
    // Number and symbol hang together by strokes and dashes, with blanks a typist may have let in.
    let mut end = from + 1;
    let mut stroke = false;
    while let Some(word) = words.get(end) {
        let linked = words.is_any(end - 1, &["/", "-", "–", "&", "."]) || words.joined(end - 1);
        match word.kind {
            Kind::Mark if words.is_any(end, &["/", "-", "–", "&"]) => stroke |= words.mark(end, '/'),
            Kind::Letters | Kind::Digits if linked => {}
            _ => break,
        }
        end += 1;
    }
    let number = words.slice(from, end);
    let parted = number.contains(char::is_whitespace);
    stroke.then(|| if parted { number.split_whitespace().collect::<String>().into() } else { number.into() })
}

/// A text of its own.
fn owned(text: Cow<'_, str>) -> Cow<'static, str> {
    text.into_owned().into()
}

/// The place and date that a line of the letterhead tells.
fn place_and_date<'s>(line: &Text<'s>) -> Option<(Option<Cow<'s, str>>, Option<PartialDate>)> {
    // Most lines of a letterhead tell no day.
    if !line.as_str().contains(['à', 'À']) {
        return None;
    }
    match form::with_figures(line.as_str()) {
        Cow::Borrowed(_) => place_and_date_in(&line.words()),
        Cow::Owned(mended) => place_and_date_in(&Words::new(&mended)).map(|(place, date)| (place.map(owned), date)),
    }
}

/// `Cần Thơ, ngày 17 tháng 11 năm 2025` → place and date, each as far as printed.
fn place_and_date_in<'t>(words: &Words<'t>) -> Option<(Option<Cow<'t, str>>, Option<PartialDate>)> {
    let at = (0..words.len()).find(|&i| words.is(i, "ngày"))?;
    let written = date::read(words, at)?;
    // A date inside a sentence is not the date line: nothing may stand behind it.
    if words.len() > written.end + 2 {
        return None;
    }
    let start = place_start(words, at);
    let place = words.text()[start..words.get(at)?.start].trim_matches([' ', ',', '*', '.']);
    Some(((!place.is_empty()).then(|| place.into()), written.partial()))
}

/// Where the place begins: after a number or the motto that stands on the same line.
fn place_start(words: &Words<'_>, date_at: usize) -> usize {
    let symbol_end = |i: usize| {
        // `Phường 12` is a place; the letters of a symbol hang together behind its number and its stroke.
        let number = words.kind(i) == Some(Kind::Digits) && !i.checked_sub(1).is_some_and(|unit| words.is_any(unit, &["phường", "quận"]));
        let symbol = number || words.is_any(i, &["ubnd", "/", "|"]);
        symbol.then(|| (i..words.len()).find(|&at| !words.joined(at)).map_or(words.len(), |last| last + 1))
    };
    let end_of_other = |i: usize| motto_end(words, i).or_else(|| symbol_end(i)).filter(|&end| end <= date_at);
    (0..date_at).rev().find_map(end_of_other).and_then(|end| words.get(end)).map_or(0, |word| word.start)
}

/// Where the national title or the motto ends. `Hạnh Phúc` is a place too: it is the motto's only behind its freedom.
fn motto_end(words: &Words<'_>, at: usize) -> Option<usize> {
    if let Some(end) = words.phrase(at, "chủ nghĩa việt nam") {
        return Some(end);
    }
    let freedom = words.phrase(at, "tự do")?;
    let dash = if words.kind(freedom) == Some(Kind::Mark) { freedom + 1 } else { freedom };
    words.phrase(dash, "hạnh phúc")
}

/// The years that a title gives: `giai đoạn 2026 - 2030`, `năm 2024`, `đến năm 2030`.
fn period(words: &Words<'_>, issued: Option<PartialDate>) -> Option<Years> {
    let cited: Vec<Range<usize>> = citation::find(&Passage::of(words)).into_iter().map(|mention| mention.range).collect();
    let free = |i: usize| words.get(i).is_some_and(|word| !cited.iter().any(|range| range.contains(&word.start)));
    // A term of office is named by its years; it is not the plan's period.
    let termed = |i: usize| (i.saturating_sub(5)..i).any(|before| words.phrase(before, "nhiệm kỳ").is_some() || words.is(before, "khóa"));
    // The year of a day is no period: `thời điểm 0 giờ ngày 01/01/2026`.
    let dated = |i: usize| {
        (i.saturating_sub(6)..i).any(|at| words.is(at, "ngày") && date::read(words, at).is_some_and(|d| d.day.is_some() && d.end > i))
    };
    let jubilees: SmallVec<[_; 2]> = (0..words.len()).filter_map(|open| jubilee(words, open)).collect();
    let kept = |i: usize| jubilees.iter().any(|(bracket, _)| bracket.contains(&i));
    let year = |i: usize| date::year(words, i).filter(|_| free(i) && !termed(i) && !dated(i) && !kept(i));
    for i in 0..words.len() {
        let Some(from) = year(i) else { continue };
        if words.is_any(i + 1, &["-", "–", "—", "đến"])
            && let Some(to) = (i + 2..i + 4).find_map(year).or_else(|| year_of_day(words, i + 2)).filter(|&to| to >= from)
        {
            return Some(Years { from, to });
        }
    }
    for i in 0..words.len() {
        let Some(to) = year(i) else { continue };
        let until = ["đến năm", "đến hết năm", "tới năm"].iter().any(|p| {
            let len = p.split(' ').count();
            i >= len && words.phrase(i - len, p).is_some()
        });
        if until {
            // The plan runs from when it is issued; unissued, its first year is unknown.
            let from = issued?.year();
            return (from <= to).then_some(Years { from, to });
        }
        return Some(Years { from: to, to });
    }
    let (_, year) = jubilees.first()?;
    let year = year.filter(|_| jubilees.iter().all(|(_, other)| other == year))?;
    Some(Years { from: year, to: year })
}

/// The year of a day in figures: `30/6/2026`.
fn year_of_day(words: &Words<'_>, at: usize) -> Option<u16> {
    date::read(words, at).filter(|date| date.day.is_some())?.year
}

/// What is celebrated in a jubilee.
const CELEBRATED: [&str; 4] = ["kỷ niệm", "chào mừng", "ngày truyền thống", "ngày thành lập"];

/// The bracket open at `open` that tells since when and until which year something has been, with the last year:
/// `KỶ NIỆM 80 NĂM … (19/12/1946 - 19/12/2026)`. What is planned is done in that year. What is celebrated proves it, with the
/// years that were counted or passed since: the years of a plan that is celebrated with are fewer, and a word may stand
/// before them. The years of a life end long before what is planned: `KỶ NIỆM 120 NĂM NGÀY SINH … (1904 - 1931)`.
fn jubilee(words: &Words<'_>, open: usize) -> Option<(Range<usize>, Option<u16>)> {
    if !words.mark(open, '(') || words.kind(open + 1) != Some(Kind::Digits) {
        return None;
    }
    let close = (open..words.len().min(open + 20)).find(|&at| words.mark(at, ')'))?;
    let mut years = (open..close).filter_map(|at| date::year(words, at));
    let (from, to) = (years.next()?, years.next()?);
    let age = u32::from(to.saturating_sub(from));
    let counted = (0..open).any(|at| words.number(at) == Some(age) && words.is(at + 1, "năm"));
    let celebrated = (0..open).any(|at| words.begins(at, &CELEBRATED));
    let life = !counted && (0..open).any(|at| words.begins(at, &["ngày sinh", "năm sinh", "ngày mất"]));
    let proven = celebrated && (counted && age >= 5 || age >= 15);
    (years.next().is_none() && proven).then_some((open..close, (!life).then_some(to)))
}

/// The articles; what stands behind the last without a number belongs to it.
fn articles(document: &Document, blocks: impl Iterator<Item = usize>) -> Vec<ArticleText<'_>> {
    let mut articles: Vec<ArticleText<'_>> = Vec::new();
    for text in blocks.filter_map(|i| paragraph_text(document, i)) {
        let marker = marker::read(text.as_str()).filter(|_| is_article(text.as_str()));
        match (marker, articles.last_mut()) {
            (Some(marker), _) => articles.push(ArticleText::of(marker.ordinal(), text.part(marker.rest()..text.len()))),
            (None, Some(last)) => last.append(&text),
            (None, None) => {}
        }
    }
    articles
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heading_of_a_page_has_no_number_of_the_instrument() {
        let text = "# Kế hoạch thực hiện Chỉ thị số 14-CT/TW về trồng rừng\n\n| UBND XÃ ĐỒNG MÍA | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n\
                    | Số: 77 /KH-UBND | Đồng Mía, ngày 26 tháng 6 năm 2027 |\n\nKẾ HOẠCH\n\nTrồng rừng\n\nI. MỤC ĐÍCH\n\n- Giữ nước.";
        assert_eq!(crate::parse(text).instrument.number.as_deref(), Some("77/KH-UBND"));
    }

    #[test]
    fn numbers_printed_and_blank() {
        for (line, expected) in [
            ("Số: 153/KH-UBND", Some("153/KH-UBND")),
            ("Số: 0204 /KH- UBND", Some("0204/KH-UBND")),
            ("Số 12/2026/QĐ-UBND", Some("12/2026/QĐ-UBND")),
            ("Số: /KH-UBND", None),
            ("Số:     /QĐ-UBND", None),
            ("Số: 45", None),
            ("UBND HUYỆN", None),
        ] {
            assert_eq!(number_in(&Words::new(&form::with_figures(line))).as_deref(), expected, "{line}");
        }
    }

    #[test]
    fn place_and_date_lines() {
        for (line, place, date) in [
            ("Đồng Tâm, ngày 05 tháng 3 năm 2026", Some("Đồng Tâm"), Some("2026-03-05")),
            ("Đồng Tâm, ngày tháng 12 năm 2026", Some("Đồng Tâm"), Some("2026-12")),
            ("Thành phố Vạn An, ngày tháng năm 2027", Some("Thành phố Vạn An"), Some("2027")),
            ("ngày 5/3/2026", None, Some("2026-03-05")),
            ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Vạn An, ngày 5/3/2026", Some("Vạn An"), Some("2026-03-05")),
            ("Độc lập - Tự do - Hạnh phúc Vạn An, ngày 5/3/2026", Some("Vạn An"), Some("2026-03-05")),
            ("Độc lập-Tự do–Hạnh phúc Vạn An, ngày 5/3/2026", Some("Vạn An"), Some("2026-03-05")),
            ("Xã Hạnh Phúc, ngày 5 tháng 1 năm 2026", Some("Xã Hạnh Phúc"), Some("2026-01-05")),
            ("Hạnh Phúc, ngày 5 tháng 1 năm 2026", Some("Hạnh Phúc"), Some("2026-01-05")),
            ("Độc lập - Tự do - Hạnh phúc Hạnh Phúc, ngày 5/3/2026", Some("Hạnh Phúc"), Some("2026-03-05")),
            ("Số: 5/KH-UBND | Vạn An, ngày 5/3/2026", Some("Vạn An"), Some("2026-03-05")),
            ("Số: 12/KH-SNV Vạn An, ngày 5/3/2026", Some("Vạn An"), Some("2026-03-05")),
            ("Số: 12 /KH-SNV Vạn An, ngày 5/3/2026", Some("Vạn An"), Some("2026-03-05")),
            ("Số:    /KH-TH&THCS Vạn An, ngày 5/3/2026", Some("Vạn An"), Some("2026-03-05")),
            ("Số: 12/KH-UBND-VP Vạn An, ngày 5/3/2026", Some("Vạn An"), Some("2026-03-05")),
            ("Số 12-KH/ĐU Vạn An, ngày 5/3/2026", Some("Vạn An"), Some("2026-03-05")),
            ("Số 12-KH/ĐU Vạn An - Tháp Chàm, ngày 5/3/2026", Some("Vạn An - Tháp Chàm"), Some("2026-03-05")),
            ("Vạn An - Tháp Chàm, ngày 5/3/2026", Some("Vạn An - Tháp Chàm"), Some("2026-03-05")),
            ("Vạn An-Tháp Chàm, ngày 5/3/2026", Some("Vạn An-Tháp Chàm"), Some("2026-03-05")),
            ("Số: 12/KH-UBND Vạn An-Tháp Chàm, ngày 5/3/2026", Some("Vạn An-Tháp Chàm"), Some("2026-03-05")),
            ("Phường 12, ngày 5/3/2026", Some("Phường 12"), Some("2026-03-05")),
            ("Số: 12/KH-UBND Quận 3, ngày 5/3/2026", Some("Quận 3"), Some("2026-03-05")),
        ] {
            let line = form::with_figures(line);
            let found = place_and_date_in(&Words::new(&line)).unwrap();
            assert_eq!((found.0.as_deref(), found.1.map(|d| d.to_string()).as_deref()), (place, date), "{line}");
        }
        assert_eq!(place_and_date_in(&Words::new("ngày 5/3/2026 của Ủy ban nhân dân tỉnh")), None);
    }

    #[test]
    fn periods() {
        let issued = "2025-11-20".parse().ok();
        for (title, expected) in [
            ("Trồng rừng giai đoạn 2026 - 2030", Some((2026, 2030))),
            ("Cải cách hành chính năm 2027", Some((2027, 2027))),
            ("CHƯƠNG TRÌNH PHÒNG CHỐNG THIÊN TAI ĐẾN NĂM 2030", Some((2025, 2030))),
            ("Thực hiện Quyết định số 12/QĐ-TTg ngày 02 tháng 01 năm 2024", None),
            ("Năm học 2026-2027", Some((2026, 2027))),
            ("Phát triển du lịch", None),
            ("Kiểm kê rừng tại thời điểm 0 giờ ngày 01 tháng 01 năm 2026", None),
            ("Bầu cử đại biểu nhiệm kỳ 2026 - 2031", None),
            // What is kept lies long back; what is planned is done in the last year.
            ("KỶ NIỆM 80 NĂM NGÀY MỞ CẢNG (19/12/1946 - 19/12/2026)", Some((2026, 2026))),
            ("Chào mừng 95 năm Ngày mở cảng (1930-2025)", Some((2025, 2025))),
            ("Kỷ niệm Ngày mở cảng (03/02/1930 – 03/02/2025)", Some((2025, 2025))),
            ("Kỷ niệm 80 năm Ngày mở cảng (9/8/1945 - 9/8/2025) và Ngày lập xã (02/9/1945 - 02/9/2025)", Some((2025, 2025))),
            ("Kỷ niệm 80 năm Ngày mở cảng (1945 - 2025) và 60 năm Ngày lập xã (1966 - 2026)", None),
            ("Hội hoa (lần thứ 3) chào mừng kỷ niệm 80 năm Ngày mở cảng (2/9/1945 - 2/9/2025)", Some((2025, 2025))),
            ("Kỷ niệm 120 năm ngày sinh nhà thơ (1904 - 1931)", None),
            ("Kỷ niệm 120 năm ngày sinh nhà thơ (1904 - 1931), trồng rừng năm 2024", Some((2024, 2024))),
            ("Kỷ niệm 120 năm ngày sinh nhà thơ (3/2/1904 - 3/2/2024)", Some((2024, 2024))),
            ("Kỷ niệm ngày sinh nhà thơ và trồng rừng (2026 - 2030)", Some((2026, 2030))),
            ("Kỷ niệm 80 năm Ngày mở cảng (1946 - 2026) giai đoạn 2026 - 2027", Some((2026, 2027))),
            ("Trồng rừng năm 2025 và kỷ niệm 80 năm Ngày mở cảng (1946 - 2026)", Some((2025, 2025))),
            ("Kế hoạch 10 năm (2021 - 2031)", Some((2021, 2031))),
            ("Quy hoạch rừng 20 năm (2030 - 2050)", Some((2030, 2050))),
            ("Tổng kết 20 năm thực hiện Nghị quyết (2006 - 2026)", Some((2006, 2026))),
            ("Kỷ niệm các ngày lễ lớn (năm 2026 - 2046)", Some((2026, 2046))),
            ("Chào mừng ngày mở cảng, trồng rừng 5 năm (2026 - 2030)", Some((2026, 2030))),
            ("ĐỢT CAO ĐIỂM (01/7/2025 - 30/6/2026)", Some((2025, 2026))),
            ("Đợt cao điểm 01/7/2025 – 30/6/2026", Some((2025, 2026))),
            ("Trồng rừng (2026 - 2030)", Some((2026, 2030))),
            ("Trồng rừng 5 năm (2026 - 2030)", Some((2026, 2030))),
            ("Năm học 2025 - 2026", Some((2025, 2026))),
            ("Trồng rừng (2025), kỷ niệm ngày mở cảng", Some((2025, 2025))),
        ] {
            assert_eq!(period(&Words::new(title), issued).map(|y| (y.from, y.to)), expected, "{title}");
        }
        assert_eq!(period(&Words::new("Phát triển du lịch đến năm 2030"), None), None);
    }

    #[test]
    fn what_a_caption_gives() {
        let found = from_caption(&Words::new("(Kèm theo Kế hoạch số 88 /KH-UBND ngày 27/12/2026 của UBND tỉnh)"), "Kế hoạch").unwrap();
        assert_eq!(found.0.as_deref(), Some("88/KH-UBND"));
        assert_eq!(found.1.unwrap().to_string(), "2026-12-27");
        assert!(from_caption(&Words::new("(Kèm theo Quyết định số 88/QĐ-UBND)"), "Kế hoạch").is_none());
    }
}
