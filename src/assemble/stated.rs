//! What a text states, lifted to the source: the recognisers run here, in the order of the overlap policy.

use std::borrow::Cow;
use std::cell::Cell;
use std::mem;
use std::ops::Range;

use super::cell_lines;
use crate::annex::figures::Figure;
use crate::extract::passage::Passage;
use crate::extract::{Few, agency, citation, deadline, measure};
use crate::form::has_doubtful_figures;
use crate::letter::has_letters;
use crate::model::{Agency, AgencyLevel, Citation, Deadline, Measure, Years};
use crate::text::{SharedStr, Source, Span, Text};
use crate::words::Words;

/// What a text states.
#[derive(Debug, Clone, Default)]
pub(super) struct Stated {
    pub(super) measures: Vec<Measure>,
    pub(super) deadlines: Vec<Deadline>,
    pub(super) lead: Vec<Agency>,
    pub(super) coordinating: Vec<Agency>,
}

/// `(Sở Y tế chủ trì, phối hợp với Sở Nội vụ)`: who does what stands above.
pub(super) fn leads_in_brackets(text: &str, stated: &Stated) -> bool {
    let behind = stated.lead.first().and_then(|lead| text.strip_prefix('(')?.strip_prefix(&*lead.text));
    behind.is_some_and(|behind| behind.starts_with(" chủ trì"))
}

/// The times and agencies of one text, before they have a place in the source.
#[derive(Default)]
struct Finds {
    times: Vec<deadline::Found>,
    agencies: agency::Agencies,
}

impl Finds {
    /// Finds those whom an item names and nothing else, in the part that the title of its section has announced (`Cơ quan
    /// chủ trì`); of any other item those of whom it says their part itself.
    fn find_agencies(&mut self, passage: &Passage<'_, '_>, taken: &[Range<usize>], part: Option<agency::Role>) {
        self.agencies.lead.clear();
        self.agencies.coordinating.clear();
        match part.filter(|_| agency::is_name_list(passage)) {
            Some(agency::Role::Lead) => agency::list_into(passage, &mut self.agencies.lead),
            Some(agency::Role::Partner) => agency::list_into(passage, &mut self.agencies.coordinating),
            None => agency::find_into(passage, taken, &mut self.agencies),
        }
    }

    /// Lets go of what begins beyond the words that are looked through.
    #[inline]
    fn keep(&mut self, passage: &Passage<'_, '_>) {
        if passage.beyond().is_some() {
            self.times.retain(|time| passage.keeps(&time.range));
            for names in [&mut self.agencies.lead, &mut self.agencies.coordinating] {
                names.retain(|name| passage.keeps(&name.range));
            }
        }
    }
}

/// Runs the recognisers and gives their finds a place in the source.
pub(super) struct Lifter<'w, 's> {
    source: &'w Source<'s>,
    /// The period of the plan, which tells dates without a year.
    pub(super) years: Option<Years>,
    /// The level of the city whose committee issues the plan: that of every `… thành phố` in it.
    pub(super) city: Option<AgencyLevel>,
    /// How many words of a text are looked through.
    most: usize,
    citations: Vec<Citation>,
    /// What stands beyond those words, of each text that has more.
    unsearched: Vec<Range<usize>>,
    /// Where the last find stands: the next mostly stands close behind it.
    last: Cell<Option<Span>>,
    /// Which word stands behind the last item: the words of the next one mostly stand close behind it.
    behind: Cell<usize>,
    /// What the last text states: its lists are filled anew for each, so that hardly any needs memory of its own.
    finds: Finds,
    /// What the last cells of agencies and of times say: in a column most cells say what one above them says.
    names: Known<'w, agency::Found>,
    times: Known<'w, deadline::Found>,
}

impl<'w, 's> Lifter<'w, 's> {
    pub(super) fn new(source: &'w Source<'s>, most: usize) -> Self {
        Self {
            source,
            years: None,
            city: None,
            most,
            citations: Vec::new(),
            unsearched: Vec::new(),
            last: Cell::new(None),
            behind: Cell::new(0),
            finds: Finds::default(),
            names: Known::default(),
            times: Known::default(),
        }
    }

    /// The words of a text in which values are looked for; where it has more, what stands beyond them is noted.
    #[inline]
    fn passage<'p, 't>(&mut self, text: &Text<'_>, words: &'p Words<'t>) -> Passage<'p, 't> {
        let passage = Passage::within(words, self.most);
        if let Some(beyond) = passage.beyond() {
            self.unsearched.push(text.source(beyond..text.as_str().len()));
        }
        passage
    }

    /// The span of source bytes.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        let span = match self.last.get() {
            Some(last) => self.source.span_behind(last, range),
            None => self.source.span(range),
        };
        self.last.set(Some(span));
        span
    }

    /// The citations found, in reading order, and what was not looked through, in the order of the source.
    pub(super) fn into_parts(mut self) -> (Vec<Citation>, Vec<Range<usize>>) {
        let place = |citation: &Citation| (citation.span.start, citation.span.end);
        if !self.citations.is_sorted_by_key(place) {
            self.citations.sort_by_key(place);
        }
        self.citations.shrink_to_fit();
        // A heading and its item may be one text.
        self.unsearched.sort_by_key(|range| (range.start, range.end));
        self.unsearched.dedup();
        (self.citations, self.unsearched)
    }

    /// Records the citations of a text.
    pub(super) fn cite(&mut self, text: &Text<'_>, basis: bool) {
        // Most cells of a wide table are figures, and nothing is cited without a letter.
        if has_letters(text.as_str(), 1) {
            let words = text.words();
            // Most of the others have no figure.
            if citation::may_be_mentioned(&words) {
                let passage = self.passage(text, &words);
                self.record(text, &passage, basis);
            }
        }
    }

    /// Records the citations of a text, and gives the ranges that they take.
    fn record(&mut self, text: &Text<'_>, passage: &Passage<'_, '_>, basis: bool) -> Few<Range<usize>> {
        let mut taken = Few::new();
        citation::each(passage, |mention| {
            taken.push(mention.range.clone());
            if !passage.keeps(&mention.range) {
                return;
            }
            self.citations.push(Citation {
                span: self.span(text.source(mention.range.clone())),
                text: text.share(&text.as_str()[mention.range]),
                kind: SharedStr::from_static(mention.kind),
                number: mention.number.map(|number| text.share(number)),
                title: mention.title.map(|title| text.share(title)),
                date: mention.date,
                issuer: mention.issuer.map(|issuer| text.share(issuer)),
                basis,
            });
        });
        taken
    }

    /// Everything that an item states; `basis` says whether it gives the legal grounds, `part` what part those have whom
    /// it names, if its section says so, `label` what that says of times.
    pub(super) fn item(&mut self, text: &Text<'_>, basis: bool, part: Option<agency::Role>, label: Option<deadline::Label>) -> Stated {
        let words = text.words_near(&self.behind);
        let passage = self.passage(text, &words);
        if passage.is_silent() {
            return Stated::default();
        }
        let mut taken = self.record(text, &passage, basis);
        let mut finds = mem::take(&mut self.finds);
        let context = deadline::Context { label, ..self.context(deadline::Place::Item, &taken) };
        deadline::find_into(&passage, &context, &mut finds.times);
        finds.find_agencies(&passage, &taken, part);
        let Finds { times, agencies } = &mut finds;
        if !agencies.lead.is_empty() && deadline::looks_back(&words, self.years) {
            // Who did something is not asked to.
            agencies.lead.retain(|name| !matches!(name.cue, "subject:verb" | "default:subject"));
        }
        taken.extend(times.iter().map(|time| time.range.clone()));
        taken.sort_by_key(|range| range.start);
        let named = |found: &[agency::Found]| -> Few<_> { found.iter().map(|agency| agency.range.clone()).collect() };
        let actors = || measure::Actors { lead: named(&agencies.lead), coordinating: named(&agencies.coordinating) };
        let mut kept = 0;
        let mut measures = measure::find(&passage, &taken, actors, |found| {
            kept += usize::from(passage.keeps(&found.range));
            self.measure(text, found)
        });
        measures.truncate(kept);
        finds.keep(&passage);
        let stated = self.lifted(text, measures, &mut finds);
        self.finds = finds;
        stated
    }

    /// What a heading of these words gives to the items below it; `agencies` are those that it names, where they are known.
    pub(super) fn heading(&mut self, title: &Text<'_>, words: &Words<'_>, agencies: Option<agency::Agencies>) -> Stated {
        let passage = self.passage(title, words);
        let mut finds = mem::take(&mut self.finds);
        if !passage.is_silent() {
            let taken = self.record(title, &passage, false);
            deadline::find_into(&passage, &self.context(deadline::Place::Heading, &taken), &mut finds.times);
        }
        finds.agencies = agencies.unwrap_or_else(|| agency::heading(words));
        finds.keep(&passage);
        let stated = self.lifted(title, Vec::new(), &mut finds);
        self.finds = finds;
        stated
    }

    /// What was found in a text, with what it measures, each in its place.
    #[inline]
    fn lifted(&self, text: &Text<'_>, measures: Vec<Measure>, finds: &mut Finds) -> Stated {
        // Most texts name no time and nobody.
        if finds.times.is_empty() && finds.agencies.lead.is_empty() && finds.agencies.coordinating.is_empty() {
            return Stated { measures, ..Stated::default() };
        }
        Stated {
            measures,
            deadlines: lifted(&mut finds.times, |time| self.deadline(text, time)),
            lead: self.agencies(text, &mut finds.agencies.lead),
            coordinating: self.agencies(text, &mut finds.agencies.coordinating),
        }
    }

    /// The department that a heading names by its field alone.
    pub(super) fn by_field(&self, title: &Text<'_>) -> Vec<Agency> {
        self.agencies(title, &mut agency::by_field(&title.words()))
    }

    /// The times of a cell in a column of times.
    pub(super) fn times(&mut self, cell: &Text<'w>) -> Vec<Deadline> {
        if let Some(times) = self.times.of(cell.as_str()) {
            return times.iter().map(|time| self.deadline(cell, time.clone())).collect();
        }
        let words = cell.words();
        let passage = self.passage(cell, &words);
        let taken = self.record(cell, &passage, false);
        let mut times = mem::take(&mut self.finds.times);
        deadline::find_into(&passage, &self.context(deadline::Place::Cell, &taken), &mut times);
        times.retain(|time| passage.keeps(&time.range));
        // What is cited is cited again by a cell that says the same.
        if taken.is_empty() {
            self.times.learn(cell.as_str(), &times);
        }
        let deadlines = lifted(&mut times, |time| self.deadline(cell, time));
        self.finds.times = times;
        deadlines
    }

    /// The measure of a cell in a column of figures; `sentence` is the cell with its unit.
    pub(super) fn figure<'t>(
        &self,
        figure: &Figure<'t>,
        sentence: &Words<'t>,
        indicator: impl FnOnce() -> Cow<'t, str>,
    ) -> Option<Measure> {
        let cell = &figure.text;
        measure::cell(&cell.words(), figure.unit, sentence, indicator).map(|found| self.measure(cell, found))
    }

    /// How often a cell in a column of times says that something is done, with a count: `02 lần/năm` is a measure of what
    /// `indicator` tells, and no time.
    pub(super) fn frequency(&self, cell: &Text<'_>, indicator: &str) -> Option<Measure> {
        measure::frequency(&cell.words()).map(|found| self.measure(cell, measure::Found { indicator: indicator.into(), ..found }))
    }

    /// The agencies of a cell in a column of agencies.
    pub(super) fn names(&mut self, cell: &Text<'w>) -> Vec<Agency> {
        match cell_lines::of(cell, self.source.text()).as_slice() {
            [] => self.names_of_line(cell),
            lines => lines.iter().flat_map(|line| self.names_of_line(&cell.part(line.clone()))).collect(),
        }
    }

    /// The agencies of a cell, or of a line of it.
    fn names_of_line(&mut self, cell: &Text<'w>) -> Vec<Agency> {
        if let Some(names) = self.names.of(cell.as_str()) {
            return names.iter().map(|name| self.agency(cell, name.clone())).collect();
        }
        let mut names = mem::take(&mut self.finds.agencies.lead);
        agency::list_into(&cell.words(), &mut names);
        self.names.learn(cell.as_str(), &names);
        let agencies = self.agencies(cell, &mut names);
        self.finds.agencies.lead = names;
        agencies
    }

    /// The agencies of a cell in a column of those who lead: who does, and who takes part where the cell says so.
    pub(super) fn actors(&mut self, cell: &Text<'w>) -> (Vec<Agency>, Vec<Agency>) {
        // Nearly every cell is nothing but names: no label, no `trì`, no `hợp`.
        if !cell.as_str().contains([':', 'ì', 'Ì', 'ợ', 'Ợ']) {
            return (self.names(cell), Vec::new());
        }
        let words = cell.words();
        let (mut lead, mut coordinating) = (Vec::new(), Vec::new());
        for (role, part) in agency::roles(&words) {
            let list = if role == agency::Role::Lead { &mut lead } else { &mut coordinating };
            list.append(&mut self.names(&cell.part(part)));
        }
        if lead.is_empty() && coordinating.is_empty() {
            (lead, coordinating) = self.actors_of_sentence(cell, &words);
        }
        if lead.is_empty() && coordinating.is_empty() { (self.names(cell), Vec::new()) } else { (lead, coordinating) }
    }

    /// The same of a cell that is a sentence, `Sở Nội vụ chủ trì, phối hợp với …`; of any other nobody.
    fn actors_of_sentence(&mut self, cell: &Text<'w>, words: &Words<'w>) -> (Vec<Agency>, Vec<Agency>) {
        let partners = (0..words.len()).find(|&at| words.phrase(at, "phối hợp").is_some());
        let closed = words.len().checked_sub(2).is_some_and(|at| words.phrase(at, "chủ trì").is_some());
        if partners.is_none() && !closed {
            return Default::default();
        }
        let mut found = agency::find(&Passage::of(words), &[]);
        let (mut lead, coordinating) = (self.agencies(cell, &mut found.lead), self.agencies(cell, &mut found.coordinating));
        if let Some(at) = partners.filter(|_| lead.is_empty() && !coordinating.is_empty()) {
            // `Sở Y tế (phối hợp với Công an tỉnh)`
            lead = self.names(&cell.part(words.range(0, at)));
        }
        if lead.is_empty() { Default::default() } else { (lead, coordinating) }
    }

    fn context<'c>(&self, place: deadline::Place, taken: &'c [Range<usize>]) -> deadline::Context<'c> {
        deadline::Context { place, years: self.years, label: None, taken }
    }

    fn measure(&self, text: &Text<'_>, found: measure::Found<'_>) -> Measure {
        Measure {
            span: self.span(text.source(found.range.clone())),
            text: text.share(&text.as_str()[found.range]),
            kind: found.kind,
            indicator: text.share(found.indicator),
            comparator: found.comparator,
            value: found.value,
            upper: found.upper,
            unit: text.share(found.unit),
            per: found.per.map(|per| text.share(per)),
            change: found.change,
            baseline: found.baseline.map(|baseline| text.share(baseline)),
            cue: Some(found.cue.into()),
        }
    }

    fn deadline(&self, text: &Text<'_>, found: deadline::Found) -> Deadline {
        Deadline {
            span: self.span(text.source(found.range.clone())),
            text: text.share(&text.as_str()[found.range]),
            kind: found.kind,
            start: found.start,
            end: found.end,
            recurrence: found.recurrence,
            inherited: false,
            cue: Some(found.cue.into()),
        }
    }

    fn agencies(&self, text: &Text<'_>, found: &mut Vec<agency::Found>) -> Vec<Agency> {
        lifted(found, |agency| self.agency(text, agency))
    }

    fn agency(&self, text: &Text<'_>, found: agency::Found) -> Agency {
        let written = text.share(&text.as_str()[found.range.clone()]);
        let name = found.in_full.unwrap_or_else(|| written.clone());
        Agency {
            span: self.span(text.source(found.range)),
            text: written,
            level: found.level.or_else(|| self.city.filter(|_| is_of_the_city(&name))),
            name,
            inherited: false,
            cue: Some(found.cue.into()),
        }
    }
}

/// What the last texts of a kind say, so that a text which says the same is not read again.
struct Known<'w, F> {
    texts: Vec<(&'w str, Few<F>)>,
    /// The place of the one that was learnt first, for which the next is taken in.
    oldest: usize,
}

/// How many texts are known at most: a table has about so many agencies and times.
const MOST_KNOWN: usize = 16;

/// How much may be found in a text that is kept: more stands in no cell of a plan, and what is kept takes room.
const MOST_FOUND: usize = 16;

impl<F> Default for Known<'_, F> {
    fn default() -> Self {
        Self { texts: Vec::new(), oldest: 0 }
    }
}

impl<'w, F: Clone> Known<'w, F> {
    /// What a text says, where it is known. One with figures that may be letters never is: the cells beside it tell them.
    fn of(&self, text: &str) -> Option<&[F]> {
        self.texts.iter().find(|(known, _)| *known == text).map(|(_, found)| found.as_slice())
    }

    fn learn(&mut self, text: &'w str, found: &[F]) {
        if found.len() > MOST_FOUND || has_doubtful_figures(text) {
            return;
        }
        let new = (text, found.iter().cloned().collect());
        if self.texts.len() < MOST_KNOWN {
            self.texts.push(new);
        } else if let Some(oldest) = self.texts.get_mut(self.oldest) {
            *oldest = new;
            self.oldest = (self.oldest + 1) % MOST_KNOWN;
        }
    }
}

/// What was found, each in its place; in most texts nothing is. Nothing is left in the list.
fn lifted<F, T>(found: &mut Vec<F>, lift: impl FnMut(F) -> T) -> Vec<T> {
    if found.is_empty() { Vec::new() } else { found.drain(..).map(lift).collect() }
}

/// `Công an thành phố`: the name of a body that names no city, for the plan's own is meant.
fn is_of_the_city(name: &str) -> bool {
    name.ends_with(" thành phố") || name.ends_with(" Thành phố")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_that_is_said_again_says_the_same() {
        let head = "KẾ HOẠCH\nTrồng rừng\n\nPHỤ LỤC\n\nTT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian\n";
        // More cells than are known at a time, some of them again and again.
        let row = |at: usize| {
            let (lead, other, quarter) = (at % 3, at % 29, at % 4 + 1);
            format!("{}\tTrồng rừng\tXã số {lead}, Sở Y tế\tHội Nông dân xã {other}\tQuý {quarter}/2027\n", at + 1)
        };
        let items = |text: &str| -> Vec<_> {
            let said = |item: &crate::model::Item| {
                let start = item.span.start;
                let names = item.lead.iter().chain(&item.coordinating);
                let names: Vec<_> = names.map(|name| (name.name.clone(), name.text.clone(), name.span.start - start)).collect();
                let times: Vec<_> = item.deadlines.iter().map(|time| (time.start, time.end, time.span.start - start)).collect();
                (names, times)
            };
            crate::parse(text).items().map(said).collect()
        };
        let all = items(&(head.to_owned() + &(0..99).map(row).collect::<String>()));
        assert_eq!(all.len(), 99);
        for (at, said) in all.iter().enumerate() {
            assert_eq!(items(&format!("{head}{}", row(at))), std::slice::from_ref(said), "{}", row(at));
            assert_eq!((said.0.len(), said.1.len()), (3, 1), "{}", row(at));
        }
    }

    #[test]
    fn what_the_cells_beside_it_tell_is_not_kept() {
        let head = "KẾ HOẠCH\nTrồng rừng\n\nPHỤ LỤC\n\nTT\tNhiệm vụ\tChủ trì\tThời gian\n";
        let times = |rows: &[(&str, &str)]| -> Vec<String> {
            let row = |(at, (lead, time)): (usize, &(&str, &str))| format!("{}\tTrồng rừng\t{lead}\t{time}\n", at + 1);
            let plan = crate::parse(&(head.to_owned() + &rows.iter().enumerate().map(row).collect::<String>()));
            plan.items().flat_map(|item| item.deadlines.iter().map(|time| time.text.to_string())).collect()
        };
        // Behind `dựng` a letter before a digit is read as one.
        assert_eq!(times(&[("Sở Xây dựng", "O3 tháng/lần"), ("Sở Y tế", "O3 tháng/lần")]), ["O3 tháng/lần", "3 tháng/lần"]);
        assert_eq!(times(&[("Sở Y tế", "O3 tháng/lần"), ("Sở Xây dựng", "O3 tháng/lần")]), ["3 tháng/lần", "O3 tháng/lần"]);
    }

    #[test]
    fn a_cell_of_times_may_say_how_often_and_no_time() {
        for (task, cell, measures, times) in [
            ("Thăm rừng", "02 lần/năm", &["Thăm rừng: 02 lần/năm"][..], &[][..]),
            ("- Thăm rừng", "Định kỳ ít nhất 01 lần/quý", &["Thăm rừng: ít nhất 01 lần/quý"], &[]),
            ("Thăm rừng ít nhất 02 lần/năm", "02 lần/năm", &["Thăm rừng: ít nhất 02 lần/năm"], &[]),
            ("Thăm rừng", "6 tháng/lần", &[], &["6 tháng/lần"]),
            ("Thăm rừng", "Quý I/2027", &[], &["Quý I/2027"]),
        ] {
            let text = format!("KẾ HOẠCH\nTrồng rừng\n\nPHỤ LỤC\n\nTT\tNhiệm vụ\tChủ trì\tThời gian\n1\t{task}\tSở Y tế\t{cell}\n");
            let plan = crate::parse(&text);
            let said: Vec<_> = plan.items().flat_map(|item| &item.measures).map(|m| format!("{}: {}", m.indicator, m.text)).collect();
            let due: Vec<_> = plan.items().flat_map(|item| &item.deadlines).map(|time| time.text.to_string()).collect();
            assert_eq!(said, measures, "{task} {cell}");
            assert_eq!(due, times, "{task} {cell}");
        }
    }

    #[test]
    fn a_cell_of_those_who_lead_may_say_who_takes_part() {
        for (cell, lead, coordinating) in [
            ("Sở Nội vụ; Sở Tư pháp", "Sở Nội vụ | Sở Tư pháp", ""),
            ("Chủ trì: Sở Nội vụ; phối hợp: Sở Tư pháp", "Sở Nội vụ", "Sở Tư pháp"),
            ("Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp", "Sở Nội vụ", "Sở Tư pháp"),
            ("Sở Nội vụ (phối hợp với Sở Tư pháp)", "Sở Nội vụ", "Sở Tư pháp"),
            ("Sở Nội vụ - phối hợp với Sở Tư pháp", "Sở Nội vụ", "Sở Tư pháp"),
            ("Sở Nội vụ chủ trì", "Sở Nội vụ", ""),
            ("Sở Nội vụ (chủ trì), Sở Tư pháp", "Sở Nội vụ", "Sở Tư pháp"),
            // Words of names, and a colon before those who are meant, say nothing of a part.
            ("Trung tâm Dịch vụ tổng hợp; Công an xã", "Trung tâm Dịch vụ tổng hợp | Công an xã", ""),
            ("UBND xã: Hòa Bình", "UBND xã | Hòa Bình", ""),
            ("Các đơn vị: Sở Y tế, Sở Tư pháp", "Các đơn vị | Sở Y tế | Sở Tư pháp", ""),
        ] {
            let text = format!("KẾ HOẠCH\nTrồng rừng\n\nPHỤ LỤC\n\nTT\tNhiệm vụ\tChủ trì\tThời gian\n1\tTrồng rừng\t{cell}\tQuý I/2027\n");
            let plan = crate::parse(&text);
            let names = |of: fn(&crate::model::Item) -> &[Agency]| {
                plan.items().flat_map(of).map(|agency| agency.text.to_string()).collect::<Vec<_>>().join(" | ")
            };
            assert_eq!((names(|item| &item.lead), names(|item| &item.coordinating)), (lead.to_owned(), coordinating.to_owned()), "{cell}");
        }
    }

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

    #[test]
    fn who_did_something_before_the_plan_is_not_asked_to() {
        let lead = |text: &str| {
            let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng rừng năm 2027\n\nI. NHIỆM VỤ\n- {text}"));
            plan.items().flat_map(|item| &item.lead).map(|name| name.name.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(lead("Năm 2026, Công an tỉnh xử lý 35 vụ."), [""; 0]);
        assert_eq!(lead("Giai đoạn 2021 - 2025, các địa phương xây dựng 12 vườn ươm."), [""; 0]);
        assert_eq!(lead("Năm 2027, Công an tỉnh xử lý các vụ."), ["Công an tỉnh"]);
    }

    #[test]
    fn a_task_below_a_heading_of_those_who_act_is_no_name() {
        let plan = crate::parse("KẾ HOẠCH\nTrồng rừng\n\nI. NHIỆM VỤ\n1. Cơ quan chủ trì\n- Rà soát sổ sách.\n- Sở Y tế.\n");
        let led: Vec<_> = plan.items().map(|item| item.lead.iter().map(|name| &*name.name).collect::<Vec<_>>().join(" | ")).collect();
        assert_eq!(led, ["", "Sở Y tế"]);
    }
}
