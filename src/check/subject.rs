//! What rules look at: a plan, its text, and the facts that many rules need.

use std::cell::OnceCell;
use std::ops::Range;

use super::profile::Profile;
use crate::assemble::{AnnexRow, Line, Part, Passage, Reading};
use crate::calendar::Date;
use crate::letter::beginning;
use crate::model::{Agency, AgencyLevel, Annex, Field, Plan, Row, Years};
use crate::text::{Source, Span, Stretch, Text};

/// A plan that has been read, with everything a rule may ask of it.
pub(super) struct Subject<'s> {
    pub(super) plan: &'s Plan,
    pub(super) source: &'s Source<'s>,
    reading: &'s Reading,
    /// The paragraphs of the body in reading order, each with its marker and the line it stands under.
    pub(super) lines: &'s [Line],
    /// Markers that were taken for others than they are written, and for which.
    pub(super) taken: &'s [(Range<usize>, String)],
    /// Lines that would stand deeper than the outline goes.
    pub(super) too_deep: &'s [Range<usize>],
    /// What stands beyond the most items that are read.
    pub(super) unread: &'s [Range<usize>],
    /// What stands beyond the most words of a paragraph or a cell in which values are looked for.
    pub(super) unsearched: &'s [Range<usize>],
    /// The first item to which what it inherits could not be handed any more.
    pub(super) refused: Option<&'s Range<usize>>,
    pub(super) profile: Profile,
    agencies: OnceCell<Vec<Range<usize>>>,
    /// The passages that are not empty and where they stand, in the order of the source; made when first asked for.
    placed: OnceCell<Vec<(Range<usize>, Passage<'s>)>>,
    annexes: OnceCell<Vec<(Range<usize>, &'s str)>>,
}

/// A row of an annex: how it stands in the plan, and what each field holds.
#[derive(Clone, Copy)]
pub(super) struct PlanRow<'s> {
    pub(super) annex: &'s Annex,
    pub(super) row: &'s Row,
    pub(super) held: &'s AnnexRow,
    /// Its other cells that are not empty, by the field their content belongs to.
    pub(super) fields: &'s [(Field, Stretch)],
}

impl<'s> Subject<'s> {
    pub(super) fn new(plan: &'s Plan, source: &'s Source<'s>, reading: &'s Reading, profile: Profile) -> Self {
        Self {
            plan,
            source,
            reading,
            lines: &reading.lines,
            taken: &reading.taken,
            too_deep: &reading.too_deep,
            unread: &reading.unread,
            unsearched: &reading.unsearched,
            refused: reading.refused.as_ref(),
            profile,
            agencies: OnceCell::new(),
            placed: OnceCell::new(),
            annexes: OnceCell::new(),
        }
    }

    /// The day of issue: the plan's own, else that of the decision over it. Unknown when either part
    /// of the day is blank.
    pub(super) fn issued(&self) -> Option<Date> {
        let own = self.plan.instrument.date;
        let date = own.or_else(|| self.plan.decision.as_ref()?.date)?;
        date.day().map(|_| date.first())
    }

    /// The years that the plan covers, as its title says.
    pub(super) fn years(&self) -> Option<Years> {
        self.plan.instrument.period
    }

    /// The year of a plan for one year.
    pub(super) fn only_year(&self) -> Option<u16> {
        self.years().filter(|years| years.from == years.to).map(|years| years.from)
    }

    /// The level of government of the body that issues the plan.
    pub(super) fn level(&self) -> Option<AgencyLevel> {
        let own = self.plan.instrument.issuer.as_ref().and_then(|issuer| issuer.level);
        own.or_else(|| self.plan.decision.as_ref()?.issuer.as_ref()?.level)
    }

    /// Whether the text is a plan at all: it says so, or it holds targets or tasks. Articles and
    /// laws, which are checked now and then, quote lists of others in any order.
    pub(super) fn is_plan(&self) -> bool {
        let says_so = self.plan.instrument.kind.as_deref() == Some("Kế hoạch");
        says_so || self.plan.areas.iter().any(|area| !area.targets.is_empty() || !area.tasks.is_empty())
    }

    /// The passages of a part of the document.
    pub(super) fn in_part(&self, wanted: impl Fn(Part) -> bool) -> impl Iterator<Item = Passage<'s>> {
        self.passages().filter(move |passage| wanted(passage.part))
    }

    /// Paragraphs and cells in reading order: the visible text, and where it stands in the source.
    pub(super) fn passages(&self) -> impl DoubleEndedIterator<Item = Passage<'s>> + use<'s> {
        self.reading.passages()
    }

    /// The rows of the annexes, with what each field holds.
    pub(super) fn rows(&self) -> impl Iterator<Item = PlanRow<'s>> + use<'s> {
        let stated = self.plan.annexes.iter().flat_map(|annex| annex.rows.iter().map(move |row| (annex, row)));
        let reading = self.reading;
        let mut start = 0;
        stated.zip(&reading.rows).map(move |((annex, row), held)| {
            let end = held.fields as usize;
            let fields = reading.fields.get(std::mem::replace(&mut start, end)..end).unwrap_or_default();
            PlanRow { annex, row, held, fields }
        })
    }

    /// The text of a field of a row.
    pub(super) fn text(&self, stretch: Stretch) -> Text<'s> {
        self.reading.document.seen.text(stretch)
    }

    /// The agencies that items and headings give something to do, those of items first.
    pub(super) fn agencies(&self) -> impl Iterator<Item = &'s Agency> + use<'s> {
        let of_items = self.plan.items().flat_map(|item| item.lead.iter().chain(&item.coordinating));
        let of_sections = self.plan.outline.iter().flat_map(|section| section.lead.iter().chain(&section.coordinating));
        of_items.chain(of_sections)
    }

    /// Where agencies are named that are to do something, in order.
    pub(super) fn agency_spans(&self) -> &[Range<usize>] {
        self.agencies.get_or_init(|| {
            let named = self.agencies().filter(|agency| !agency.inherited);
            let mut spans: Vec<Range<usize>> = named.map(|agency| agency.span.range()).collect();
            spans.sort_by_key(|span| span.start);
            spans
        })
    }

    /// The visible text of a line of the body.
    pub(super) fn line_text(&self, line: &Line) -> Option<Text<'s>> {
        self.reading.line_text(line)
    }

    /// The visible text of each source line of a passage, such as the recipients in one cell.
    pub(super) fn line_texts(&self, passage: &Passage<'_>) -> impl Iterator<Item = Text<'s>> + use<'s> {
        self.reading.document.seen.line_texts(passage.text.stretch(), passage.lines)
    }

    /// The source bytes of each line of a passage.
    pub(super) fn line_sources(&self, passage: &Passage<'_>) -> impl Iterator<Item = Range<usize>> + Clone + use<'s> {
        self.reading.document.seen.line_sources(passage.text.stretch(), passage.lines)
    }

    /// The paragraph or cell that a byte stands in.
    pub(super) fn passage_at(&self, offset: usize) -> Option<Passage<'s>> {
        let placed = self.placed();
        let after = placed.partition_point(|(extent, _)| extent.start <= offset);
        after.checked_sub(1).and_then(|before| placed.get(before)).map(|(_, passage)| *passage)
    }

    /// The passages by their places. One without words stands nowhere, and the cells of a torn table are read in
    /// another order than they stand in.
    fn placed(&self) -> &[(Range<usize>, Passage<'s>)] {
        self.placed.get_or_init(|| {
            let seen = self.passages().filter(|passage| !passage.text.is_empty());
            let mut placed: Vec<_> = seen.map(|passage| (passage.text.extent(), passage)).collect();
            placed.sort_by_key(|(extent, _)| extent.start);
            placed
        })
    }

    /// The source bytes of words that stand at `range` in the text of an item; the whole of the item
    /// when a page break parts them.
    pub(super) fn place(&self, item: Span, text: &str, range: Range<usize>) -> Range<usize> {
        let (Some(words), Some(before)) = (text.get(range.clone()), text.get(..range.start)) else { return item.range() };
        let mut left = before.matches(words).count();
        let placed = self.placed();
        let first = placed.partition_point(|(extent, _)| extent.end <= item.start);
        for (_, passage) in placed.iter().skip(first).take_while(|(extent, _)| extent.start < item.end) {
            for (at, _) in passage.text.as_str().match_indices(words) {
                let place = passage.text.source(at..at + words.len());
                if place.start < item.start || place.end > item.end {
                    continue;
                }
                if left == 0 {
                    return place;
                }
                left -= 1;
            }
        }
        item.range()
    }

    /// Whether a document is cited in those source bytes.
    pub(super) fn cites(&self, span: Span) -> bool {
        let first = self.plan.citations.partition_point(|citation| citation.span.end <= span.start);
        self.plan.citations.get(first).is_some_and(|citation| citation.span.start < span.end)
    }

    /// Whether a source byte stands in a citation.
    pub(super) fn is_cited(&self, offset: usize) -> bool {
        let first = self.plan.citations.partition_point(|citation| citation.span.end <= offset);
        self.plan.citations.get(first).is_some_and(|citation| citation.span.start <= offset)
    }

    /// Whether a source byte stands in a citation, or in the title that follows one: `Nghị định số
    /// 37/2014/NĐ-CP … quy định tổ chức các cơ quan chuyên môn thuộc UBND huyện`.
    pub(super) fn is_of_cited(&self, offset: usize) -> bool {
        const LONGEST_TITLE: usize = 400;
        const OPENERS: [&str; 7] = ["về", "quy định", "ban hành", "hướng dẫn", "phê duyệt", "sửa đổi", "của"];
        let after = self.plan.citations.partition_point(|citation| citation.span.start <= offset);
        let Some(citation) = after.checked_sub(1).and_then(|before| self.plan.citations.get(before)) else { return false };
        if offset < citation.span.end {
            return true;
        }
        let title = self.source.text().get(citation.span.end..offset).filter(|title| title.len() <= LONGEST_TITLE).unwrap_or("");
        !title.contains([';', '|', '\t'])
            && !title.contains(". ")
            && !title.contains("\n\n")
            && OPENERS.iter().any(|opener| title.contains(opener))
    }

    /// The source bytes as they stand, as far as the source goes; a character of which a part lies outside is left out.
    pub(super) fn written_within(&self, range: Range<usize>) -> &'s str {
        let text = beginning(self.source.text(), range.end);
        (range.start..=text.len()).find_map(|start| text.get(start..)).unwrap_or_default()
    }

    /// The source bytes as they stand.
    pub(super) fn written(&self, range: Range<usize>) -> &'s str {
        self.source.text().get(range).unwrap_or("")
    }

    /// The id of the section, or of the annex, that a byte stands in; "" for none.
    pub(super) fn section_at(&self, offset: usize) -> &'s str {
        let annexes = self.annexes.get_or_init(|| {
            let mut spans: Vec<_> = self.plan.annexes.iter().map(|annex| (annex.span.range(), annex.id.as_str())).collect();
            spans.sort_by_key(|(span, _)| span.start);
            spans
        });
        let after = annexes.partition_point(|(span, _)| span.start <= offset);
        if let Some((_, id)) = after.checked_sub(1).and_then(|last| annexes.get(last)).filter(|(span, _)| offset < span.end) {
            return id;
        }
        let after = self.plan.outline.partition_point(|section| section.span.start <= offset);
        after.checked_sub(1).and_then(|before| self.plan.outline.get(before)).map_or("", |section| section.id.as_str())
    }
}
