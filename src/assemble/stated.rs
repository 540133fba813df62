//! What a text states, lifted to the source: the recognisers run here, in the order of the overlap policy.

use std::ops::Range;

use crate::annex::figures::Figure;
use crate::extract::passage::Passage;
use crate::extract::{agency, citation, deadline, measure};
use crate::model::{Agency, AgencyLevel, Citation, Deadline, Measure, Years};
use crate::text::{Source, Span, Text};
use crate::words::Words;

/// What a text states.
#[derive(Debug, Clone, Default)]
pub(super) struct Stated {
    pub(super) measures: Vec<Measure>,
    pub(super) deadlines: Vec<Deadline>,
    pub(super) lead: Vec<Agency>,
    pub(super) coordinating: Vec<Agency>,
}

/// Runs the recognisers and gives their finds a place in the source.
pub(super) struct Lifter<'w, 's> {
    source: &'w Source<'s>,
    /// The period of the plan, which tells dates without a year.
    pub(super) years: Option<Years>,
    /// The level of the city whose committee issues the plan: that of every `… thành phố` in it.
    pub(super) city: Option<AgencyLevel>,
    citations: Vec<Citation>,
}

impl<'w, 's> Lifter<'w, 's> {
    pub(super) fn new(source: &'w Source<'s>) -> Self {
        Self { source, years: None, city: None, citations: Vec::new() }
    }

    /// The span of source bytes.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        self.source.span(range)
    }

    /// The citations found, in reading order.
    pub(super) fn into_citations(mut self) -> Vec<Citation> {
        let place = |citation: &Citation| (citation.span.start, citation.span.end);
        if !self.citations.is_sorted_by_key(place) {
            self.citations.sort_by_key(place);
        }
        self.citations.shrink_to_fit();
        self.citations
    }

    /// Records the citations of a text; gives the ranges they take in it.
    pub(super) fn cite(&mut self, text: &Text<'_>, basis: bool) -> Vec<Range<usize>> {
        let words = text.words();
        let found = citation::find(&Passage::of(&words));
        self.record(text, found, basis)
    }

    fn record(&mut self, text: &Text<'_>, found: Vec<citation::Found>, basis: bool) -> Vec<Range<usize>> {
        if found.is_empty() {
            return Vec::new();
        }
        let mut taken = Vec::with_capacity(found.len());
        for mention in found {
            taken.push(mention.range.clone());
            self.citations.push(Citation {
                span: self.source.span(text.source(mention.range.clone())),
                text: text.as_str()[mention.range].to_owned(),
                kind: mention.kind,
                number: mention.number,
                title: mention.title,
                date: mention.date,
                issuer: mention.issuer,
                basis,
            });
        }
        taken
    }

    /// Everything that an item states; `basis` says whether it gives the legal grounds.
    pub(super) fn item(&mut self, text: &Text<'_>, basis: bool) -> Stated {
        let words = text.words();
        let passage = Passage::of(&words);
        let mut taken = self.record(text, citation::find(&passage), basis);
        let times = deadline::find(&passage, &self.context(deadline::Place::Item, &taken));
        let agencies = agency::find(&passage, &taken);
        taken.extend(times.iter().map(|time| time.range.clone()));
        taken.sort_by_key(|range| range.start);
        let named = |found: &[agency::Found]| found.iter().map(|agency| agency.range.clone()).collect();
        let actors = || measure::Actors { lead: named(&agencies.lead), coordinating: named(&agencies.coordinating) };
        let measures = lifted(measure::find(&passage, &taken, actors), |found| self.measure(text, found));
        Stated {
            measures,
            deadlines: lifted(times, |time| self.deadline(text, time)),
            lead: self.agencies(text, agencies.lead),
            coordinating: self.agencies(text, agencies.coordinating),
        }
    }

    /// What a heading of these words gives to the items below it; `agencies` are those that it names, where they are known.
    pub(super) fn heading(&mut self, title: &Text<'_>, words: &Words<'_>, agencies: Option<agency::Agencies>) -> Stated {
        let passage = Passage::of(words);
        let cited = self.record(title, citation::find(&passage), false);
        let times = deadline::find(&passage, &self.context(deadline::Place::Heading, &cited));
        let agencies = agencies.unwrap_or_else(|| agency::heading(words));
        Stated {
            measures: Vec::new(),
            deadlines: lifted(times, |time| self.deadline(title, time)),
            lead: self.agencies(title, agencies.lead),
            coordinating: self.agencies(title, agencies.coordinating),
        }
    }

    /// The department that a heading names by its field alone.
    pub(super) fn by_field(&self, title: &Text<'_>) -> Vec<Agency> {
        self.agencies(title, agency::by_field(&title.words()))
    }

    /// The times of a cell in a column of times.
    pub(super) fn times(&mut self, cell: &Text<'_>) -> Vec<Deadline> {
        let words = cell.words();
        let passage = Passage::of(&words);
        let cited = self.record(cell, citation::find(&passage), false);
        let times = deadline::find(&passage, &self.context(deadline::Place::Cell, &cited));
        lifted(times, |time| self.deadline(cell, time))
    }

    /// The measure of a cell in a column of figures; `sentence` is the cell with its unit.
    pub(super) fn figure(&self, figure: &Figure<'_>, sentence: &Words<'_>, indicator: impl FnOnce() -> String) -> Option<Measure> {
        let cell = &figure.text;
        measure::cell(&cell.words(), figure.unit, sentence, indicator).map(|found| self.measure(cell, found))
    }

    /// The agencies of a cell in a column of agencies.
    pub(super) fn names(&self, cell: &Text<'_>) -> Vec<Agency> {
        self.agencies(cell, agency::list(&cell.words()))
    }

    fn context<'c>(&self, place: deadline::Place, taken: &'c [Range<usize>]) -> deadline::Context<'c> {
        deadline::Context { place, years: self.years, taken }
    }

    fn measure(&self, text: &Text<'_>, found: measure::Found) -> Measure {
        Measure {
            span: self.source.span(text.source(found.range.clone())),
            text: text.as_str()[found.range].to_owned(),
            kind: found.kind,
            indicator: found.indicator,
            comparator: found.comparator,
            value: found.value,
            upper: found.upper,
            unit: found.unit,
            per: found.per,
            change: found.change,
            baseline: found.baseline,
            cue: Some(found.cue.into()),
        }
    }

    fn deadline(&self, text: &Text<'_>, found: deadline::Found) -> Deadline {
        Deadline {
            span: self.source.span(text.source(found.range.clone())),
            text: text.as_str()[found.range].to_owned(),
            kind: found.kind,
            start: found.start,
            end: found.end,
            recurrence: found.recurrence,
            inherited: false,
            cue: Some(found.cue.into()),
        }
    }

    fn agencies(&self, text: &Text<'_>, found: Vec<agency::Found>) -> Vec<Agency> {
        let lift = |agency: agency::Found| Agency {
            span: self.source.span(text.source(agency.range.clone())),
            text: text.as_str()[agency.range].to_owned(),
            level: agency.level.or_else(|| self.city.filter(|_| is_of_the_city(&agency.name))),
            name: agency.name,
            inherited: false,
            cue: Some(agency.cue.into()),
        };
        lifted(found, lift)
    }
}

/// What was found, each in its place; in most texts nothing is.
fn lifted<F, T>(found: Vec<F>, lift: impl FnMut(F) -> T) -> Vec<T> {
    if found.is_empty() { Vec::new() } else { found.into_iter().map(lift).collect() }
}

/// `Công an thành phố`: the name of a body that names no city, for the plan's own is meant.
fn is_of_the_city(name: &str) -> bool {
    name.ends_with(" thành phố") || name.ends_with(" Thành phố")
}

#[cfg(test)]
mod tests {
    use crate::model::AgencyLevel;

    #[test]
    fn a_body_of_the_city_has_the_level_of_its_city() {
        for (issuer, lead, level) in [
            ("THÀNH PHỐ CẦN THƠ", "Công an thành phố", Some(AgencyLevel::Province)),
            ("THÀNH PHỐ HUẾ", "Viện kiểm sát nhân dân thành phố", Some(AgencyLevel::Province)),
            ("TỈNH ĐÔNG AN", "Công an thành phố", None),
            ("THÀNH PHỐ CẦN THƠ", "Hội Nông dân", None),
        ] {
            let text = format!("ỦY BAN NHÂN DÂN\n{issuer}\n\nKẾ HOẠCH\nTrồng rừng\n\nI. NHIỆM VỤ\n- {lead} chủ trì kiểm tra.");
            let plan = crate::parse(&text);
            let found: Vec<_> = plan.items().flat_map(|item| &item.lead).map(|agency| (agency.name.as_str(), agency.level)).collect();
            assert_eq!(found, [(lead, level)], "{issuer}");
        }
    }
}
