//! The top of a tree: what the instrument is.

use crate::emit::Language;
use crate::model::{Instrument, Plan};
use crate::text::SharedStr;

use super::fit::{clean, columns, wrap};
use super::words;
use super::{Fact, Page, Paint};

/// Draws kind and number with the name of the file, the title, and who issued it, when and where.
pub(super) fn draw(page: &mut Page, plan: &Plan) {
    let language = page.style.language;
    let instrument = &plan.instrument;
    let name = clean(&plan.source.name);
    let head = match &instrument.kind {
        Some(kind) => clean(&named(&kind.to_uppercase(), instrument.number.as_deref())),
        None => words::no_kind(language).to_owned(),
    };
    let taken = columns(&head) + columns(&name);
    if taken + 2 <= page.style.width {
        let gap = " ".repeat(page.style.width - taken);
        page.line("", &[(Paint::Bold, &head), (Paint::Plain, &gap), (Paint::Faint, &name)]);
    } else {
        // A long path is the only thing that may go beyond the line: it is there to be copied.
        page.line("", &[(Paint::Faint, &name)]);
        page.line("", &[(Paint::Bold, &head)]);
    }
    for line in wrap(&clean(instrument.title.as_deref().unwrap_or_default()), page.style.width) {
        page.line("", &[(Paint::Bold, &line)]);
    }
    page.facts("", &facts(instrument, language));
    if let Some(decision) = &plan.decision {
        let kind = decision.kind.as_deref().unwrap_or_default();
        let mut facts = facts(decision, language);
        let value = named(kind, decision.number.as_deref());
        facts.insert(0, Fact { label: words::promulgated_by(language), paint: Paint::Plain, value });
        page.facts("", &facts);
    }
}

fn named(kind: &str, number: Option<&str>) -> String {
    number.map_or_else(|| kind.to_owned(), |number| format!("{kind} {number}"))
}

fn facts(instrument: &Instrument, language: Language) -> Vec<Fact> {
    let signer = instrument.signer.as_ref().map(|signer| {
        let parts = [&signer.capacity, &signer.position, &signer.name];
        parts.into_iter().flatten().map(SharedStr::as_str).collect::<Vec<_>>().join(" ")
    });
    let facts = [
        ("", instrument.issuer.as_ref().map(|issuer| issuer.text.to_string())),
        ("", instrument.place.as_ref().map(SharedStr::to_string)),
        ("", instrument.date.map(|date| words::partial_date(date, language))),
        (words::signer(language), signer),
    ];
    let facts = facts.into_iter().filter_map(|(label, value)| Some((label, value.filter(|value| !value.is_empty())?)));
    facts.map(|(label, value)| Fact { label, paint: Paint::Plain, value }).collect()
}
