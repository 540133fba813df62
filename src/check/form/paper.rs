//! The two instruments of a file, their captions and their closings, as the rules on form see them.

use std::ops::Range;

use super::super::subject::Subject;
use crate::assemble::{Paper, Part, Passage};
use crate::form::{CAPACITIES, is_caption};
use crate::letter::{beginning, is_capitals};
use crate::model::Instrument;
use crate::text::Text;
use crate::words::Words;

/// The types whose form the decree on clerical work lays down and that are read here. Laws, decrees
/// and circulars follow another one; of what has no type nothing is known.
const TYPES: [&str; 2] = ["Kế hoạch", "Quyết định"];

/// The instruments of the file whose form is known: the decision, the plan.
pub(super) fn papers<'s>(subject: &Subject<'s>) -> impl Iterator<Item = (Paper, &'s Instrument)> + use<'s> {
    let decision = subject.plan.decision.as_ref().map(|decision| (Paper::Decision, decision));
    let all = decision.into_iter().chain([(Paper::Plan, &subject.plan.instrument)]);
    all.filter(|(_, instrument)| instrument.kind.as_deref().is_some_and(|kind| TYPES.contains(&kind)))
}

/// The captions: `(Ban hành kèm theo Quyết định số …)`, below a title or above an annex.
pub(super) fn captions<'s>(subject: &Subject<'s>) -> impl Iterator<Item = (Part, Text<'s>)> {
    let parts = subject.in_part(|part| matches!(part, Part::Title(_) | Part::Grounds(_) | Part::Annex(_)));
    parts.filter(|passage| !passage.is_cell).filter_map(|passage| {
        let text = passage.text.as_str();
        // A sentence of an annex may quote a caption; a caption is a paragraph, or the end of a title.
        let places = if matches!(passage.part, Part::Title(_)) { LATE } else { 1 };
        let brackets = text.match_indices('(').map(|(at, _)| at).take(places);
        let start = brackets.filter(|&at| at == 0 || places > 1).find(|&at| is_caption(head(text.get(at..).unwrap_or(""))))?;
        Some((passage.part, passage.text.part(start..text.len())))
    })
}

/// How many brackets of a title may stand before its caption.
const LATE: usize = 8;

/// How much of a paragraph is read to see how it begins, in bytes.
const BEGINNING: usize = 64;

/// The beginning of a text.
pub(super) fn head(text: &str) -> &str {
    beginning(text, BEGINNING)
}

/// The source bytes of the characters at the end of a text that `is` accepts.
pub(super) fn tail(text: &Text<'_>, is: impl Fn(char) -> bool) -> Range<usize> {
    let written = text.as_str();
    let kept = written.trim_end_matches(is).len();
    if kept == written.len() {
        let end = text.extent().end;
        return end..end;
    }
    text.source(kept..written.len())
}

/// Recipients and signature of an instrument.
#[derive(Default)]
pub(super) struct Closing<'s> {
    /// `Nơi nhận`, where it stands.
    pub(super) head: Option<Range<usize>>,
    pub(super) recipients: Vec<Recipient<'s>>,
    /// The lines of the signature.
    pub(super) signature: Vec<Text<'s>>,
}

/// One recipient: a line with a dash, and those that go on from it.
pub(super) struct Recipient<'s> {
    pub(super) dash: char,
    /// What stands behind the dash, the first line and those it goes on in.
    pub(super) lines: Vec<Text<'s>>,
}

impl Recipient<'_> {
    /// The words, the lines joined.
    pub(super) fn joined(&self) -> String {
        self.lines.iter().map(Text::as_str).collect::<Vec<_>>().join(" ")
    }

    /// Whether its last line ends it.
    fn is_closed(&self) -> bool {
        self.lines.last().is_some_and(|line| line.as_str().ends_with([';', '.', ',']))
    }

    /// The source bytes without the dash.
    pub(super) fn range(&self) -> Range<usize> {
        let start = self.lines.first().map_or(0, |line| line.extent().start);
        start..self.lines.last().map_or(start, |line| line.extent().end)
    }
}

/// Reads the closing of an instrument line by line.
pub(super) fn closing<'s>(subject: &Subject<'s>, paper: Paper) -> Closing<'s> {
    let mut closing = Closing::default();
    let mut receiving = false;
    let mut table_before = false;
    for passage in subject.in_part(|part| part == Part::Closing(paper)) {
        // In a table the cell ends the list; below each other, the first line of the signature does.
        if passage.is_cell || table_before {
            receiving = false;
        }
        table_before = passage.is_cell;
        for line in subject.line_texts(&passage).filter(|line| !line.is_empty()) {
            receiving = take(&mut closing, line, receiving, &passage);
        }
    }
    closing
}

/// Files a line; gives whether recipients may go on after it.
fn take<'s>(closing: &mut Closing<'s>, line: Text<'s>, receiving: bool, passage: &Passage<'_>) -> bool {
    let text = line.as_str();
    let words = Words::new(head(text));
    if let Some(end) = words.phrase(0, "nơi nhận") {
        // A second list in one closing would be another document's.
        if closing.head.is_some() {
            return false;
        }
        closing.head = Some(line.source(words.range(0, end)));
        return true;
    }
    let dash = text.chars().next().filter(|c| receiving && ['-', '–', '—', '+', '•', '−'].contains(c));
    if let Some(dash) = dash {
        let rest = text.get(dash.len_utf8()..).unwrap_or("");
        let start = text.len() - rest.trim_start().len();
        if start < text.len() {
            let part = line.part(start..text.len());
            closing.recipients.push(Recipient { dash, lines: vec![part] });
        }
        return true;
    }
    // `KTTH, PL, TKBT;` goes on from the recipient before it.
    let signs = is_capitals(text) && !text.contains([',', ';']) || CAPACITIES.contains(&words.str(0)) && words.mark(1, '.');
    if !receiving || signs {
        closing.signature.push(line);
        return false;
    }
    let same_cell = passage.is_cell;
    match closing.recipients.last_mut() {
        Some(last) if same_cell || !last.is_closed() && text.starts_with(char::is_lowercase) => {
            last.lines.push(line);
            true
        }
        _ => {
            closing.signature.push(line);
            same_cell
        }
    }
}
