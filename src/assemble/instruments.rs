//! The plan and its decision as instruments.

use std::borrow::Cow;

use smallvec::SmallVec;

use super::{Work, is_own_caption, past_brackets};
use crate::form::begins_caption;
use crate::instrument::{self, Fields};
use crate::layout::{Front, Layout};
use crate::model::{Agency, AgencyLevel, Article, Instrument, Signer};
use crate::numbered::numbered;
use crate::outline::Node;
use crate::text::{SharedStr, Text};
use crate::words::Words;

/// Both instruments of a text.
pub(super) struct Instruments {
    pub(super) plan: Instrument,
    pub(super) decision: Option<Instrument>,
    /// How high the city stands whose committee issues the plan or stands above its issuer.
    pub(super) city: Option<AgencyLevel>,
}

pub(super) fn read(work: &mut Work<'_, '_>, nodes: &[Node<'_>]) -> Instruments {
    let layout = work.layout;
    let captions = captions(work, &layout.plan);
    let mut opening = captions.clone();
    opening.extend(opening_paragraphs(nodes));
    let mut plan = instrument::read(work.document, &layout.plan, &opening);
    let mut decision = layout.decision.as_ref().map(|front| instrument::read(work.document, front, &captions));
    take_captions(work, &mut plan, decision.as_mut(), &captions);
    if let Some(decision) = &decision {
        if let Some(article) = layout.approving {
            instrument::take_approved_title(&mut plan, &work.text(article), decision.date);
        }
        // An attached plan is issued by whoever issued the decision.
        let named = plan.issuer.as_ref().is_some_and(instrument::issuer::names_place);
        plan.issuer = if named { plan.issuer } else { decision.issuer.clone().or(plan.issuer) };
        plan.city_above = plan.city_above.or(decision.city_above);
        plan.period = plan.period.or(decision.period);
    }
    cite_front(work, &layout.plan);
    if let Some(front) = &layout.decision {
        cite_front(work, front);
    }
    Instruments {
        city: plan.issuer.as_ref().and_then(instrument::issuer::level_of_city).or(plan.city_above),
        plan: lift(work, plan, &named_front(layout)),
        decision: decision.zip(layout.decision.as_ref()).map(|(fields, front)| lift(work, fields, front)),
    }
}

/// The front of the plan; where an article of the decision holds it, that article names it.
fn named_front(layout: &Layout) -> Cow<'_, Front> {
    match layout.approving {
        Some(article) => Cow::Owned(Front { title: article..article + 1, ..Front::default() }),
        None => Cow::Borrowed(&layout.plan),
    }
}

/// Captions of a front, also where they stand on the lines of the title.
fn captions<'w>(work: &Work<'w, '_>, front: &Front) -> SmallVec<[Text<'w>; 8]> {
    let mut captions = SmallVec::new();
    for block in front.title.clone().chain(front.grounds.clone()) {
        let paragraph = work.text(block);
        if paragraph.as_str().contains('(') {
            let start = first_caption(&paragraph.words());
            captions.extend(start.map(|start| paragraph.part(start..paragraph.len())));
        }
    }
    captions
}

/// Where the first caption of a text begins, with its bracket.
fn first_caption(words: &Words<'_>) -> Option<usize> {
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let bracket = at;
        at = past_brackets(words, at);
        if at > bracket && begins_caption(words, at) {
            return Some(word.start);
        }
        at += 1;
    }
    None
}

/// The paragraphs before the first section.
fn opening_paragraphs<'s>(nodes: &[Node<'s>]) -> impl Iterator<Item = Text<'s>> {
    let items = nodes.iter().map_while(|node| match node {
        Node::Item(item) => Some(item.text),
        _ => None,
    });
    items.take(4)
}

/// Numbers and dates that captions give where the letterhead was lost.
fn take_captions<'w>(work: &Work<'w, '_>, plan: &mut Fields<'w>, decision: Option<&mut Fields<'w>>, captions: &[Text<'w>]) {
    if let Some(decision) = decision {
        let kind = decision.kind.unwrap_or("Quyết định");
        for caption in captions {
            let Some((number, date)) = instrument::from_caption(&caption.words(), kind) else { continue };
            decision.number = decision.number.take().or(number);
            decision.date = decision.date.or(date);
        }
        return;
    }
    let Some(kind) = plan.kind else { return };
    let annex_texts = work.layout.annexes.iter().flat_map(Clone::clone).map(|block| work.text(block));
    for caption in annex_texts.filter(|text| is_own_caption(text)).take(8) {
        let Some((number, date)) = instrument::from_caption(&caption.words(), kind) else { continue };
        plan.number = plan.number.take().or(number);
        plan.date = plan.date.or(date);
        let places = instrument::committee::Places { opening: &[caption], title: plan.title.as_deref(), ..Default::default() };
        let issuer = instrument::issuer::find(&places, None);
        plan.issuer = plan.issuer.take().or(issuer);
    }
}

/// Citations of title, grounds and articles. A caption names its own document and cites nothing.
fn cite_front(work: &mut Work<'_, '_>, front: &Front) {
    for block in front.title.clone() {
        let text = work.text(block);
        if text.is_empty() {
            continue;
        }
        let caption = captions(work, &Front { title: block..block + 1, ..Front::default() });
        let end = text.len() - caption.first().map_or(0, |caption| caption.as_str().len());
        let title = text.part(0..end);
        work.lifter.cite(&title, false);
    }
    for block in front.grounds.clone().chain(front.article_blocks()) {
        let text = work.text(block);
        if !is_own_caption(&text) {
            work.lifter.cite(&text, front.grounds.contains(&block));
        }
    }
}

fn lift(work: &Work<'_, '_>, fields: Fields<'_>, front: &Front) -> Instrument {
    let seen = &work.document.seen;
    let articles = fields.articles.into_iter().map(|article| Article {
        number: article.number.map(|number| numbered("", "", number as usize)).unwrap_or_default(),
        text: seen.share(article.text),
        span: work.lifter.span(article.source),
    });
    let issuer = fields.issuer.map(|issuer| Agency {
        span: work.lifter.span(issuer.source.clone()),
        text: seen.share(issuer.text),
        name: issuer.name.into(),
        level: issuer.level,
        inherited: false,
        cue: None,
    });
    let closing = fields.closing;
    let signed = closing.name.is_some() || closing.position.is_some();
    Instrument {
        kind: fields.kind.map(SharedStr::from_static),
        number: fields.number.map(|number| seen.share(number)),
        date: fields.date,
        place: fields.place.map(|place| seen.share(place)),
        issuer,
        title: fields.title.map(|title| seen.share(title)),
        period: fields.period,
        articles: articles.collect(),
        signer: signed.then_some(Signer { name: closing.name, position: closing.position, capacity: closing.capacity }),
        recipients: closing.recipients,
        span: work.lifter.span(extent(work, front)),
    }
}

/// The source bytes of letterhead, title, grounds and articles; for a decision its closing too.
fn extent(work: &Work<'_, '_>, front: &Front) -> std::ops::Range<usize> {
    let parts = [front.letterhead.clone(), front.title.clone(), front.grounds.clone()];
    let closing = if front.articles.is_empty() { 0..0 } else { front.closing.clone() };
    let mut ranges = parts.into_iter().flatten().chain(front.article_blocks()).chain(closing).map(|block| work.document.extent(block));
    let first = ranges.next().unwrap_or_default();
    ranges.fold(first, |all, range| all.start.min(range.start)..all.end.max(range.end))
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::form::is_caption;

    const PARTS: [&str; 10] = ["(", "((", "Ban", "hành", "ban hành", "kèm theo", "Kèm", "Đính kèm", "Quyết định số 12", ")"];

    proptest! {
        /// A caption is found where reading the text from each bracket on finds it.
        #[test]
        fn a_caption_is_found_at_its_bracket(parts in vec(select(&PARTS[..]), 0..9), space in any::<bool>()) {
            let text = parts.join(if space { " " } else { "" });
            let plain = text.match_indices('(').map(|(at, _)| at).find(|&at| is_caption(&text[at..]));
            prop_assert_eq!(first_caption(&Words::new(&text)), plain);
        }
    }
}
