//! What a word may begin, told at one look: most words begin nothing that is asked for.
//!
//! Every reader of names asks many tables. Each word that with the next begins an entry of one of them has
//! its classes here, so a reader asks only the tables that may answer.

use super::lexicon::{BARE, CHARGES, COLLECTIVES, FIXED, HEADS, PERSONS, PLACED, QUALIFIERS, QUANTIFIERS, UNITS};
use super::{beginnings, label_words};
use crate::extract::gates::PairGate;
use crate::extract::passage::{self, Trigger};
use crate::words::Words;

/// `các`, `tất cả các`.
pub(super) const QUANTIFIER: u32 = 1;
/// A person who answers for a body.
pub(super) const PERSON: u32 = 1 << 1;
/// A body whose name is whole.
pub(super) const FIXED_NAME: u32 = 1 << 2;
/// The head of a name.
pub(super) const HEAD: u32 = 1 << 3;
/// A member of a collective.
pub(super) const MEMBER: u32 = 1 << 4;
/// A collective that may stand where nothing shows that a name stands there.
pub(super) const STANDS_ALONE: u32 = 1 << 5;

/// What somebody was charged with, behind the name.
pub(super) const CHARGE: u32 = 1 << 6;
/// Whom a body belongs to.
pub(super) const OWNER: u32 = 1 << 7;
/// A place, perhaps with what joins it; its unit alone.
pub(super) const PLACE: u32 = 1 << 8;
/// The ground on which a body stands.
pub(super) const STANDING: u32 = 1 << 9;
/// A branch, a group, or where bodies are listed.
pub(super) const REFERENCE: u32 = 1 << 10;
/// What narrows a name down.
pub(super) const QUALIFIER: u32 = 1 << 11;

/// A label of who leads or takes part.
pub(super) const LABEL: u32 = 1 << 12;
/// `phối hợp`.
pub(super) const JOINING: u32 = 1 << 13;
/// `giao`, `đề nghị`.
pub(super) const GIVER: u32 = 1 << 14;
/// The role of one who leads.
pub(super) const ROLE: u32 = 1 << 15;

/// A sentence whose subject comes behind a comma.
pub(super) const OPENER: u32 = 1 << 16;

/// What the role is that a label tells.
pub(super) const ROLE_OF_LABEL: u32 = 1 << 17;
/// A mark that ends a sentence, a clause or a bracket.
pub(super) const STOP: u32 = 1 << 18;

/// A body that is no office.
pub(super) const FIRM: u32 = 1 << 19;

/// The `do` behind which stands who does it.
pub(super) const DOER: u32 = 1 << 20;

/// A name without what counts it.
pub(super) const BODY: u32 = PERSON | FIXED_NAME | HEAD | MEMBER;
/// A name.
pub(super) const NAME: u32 = QUANTIFIER | BODY;
/// What narrows a name down after it.
pub(super) const TAIL: u32 = CHARGE | OWNER | PLACE | STANDING | REFERENCE | QUALIFIER;
/// A name that needs no surroundings to show that it is one.
pub(super) const PLAIN_NAME: u32 = QUANTIFIER | PERSON | FIXED_NAME | HEAD | STANDS_ALONE;
/// What a step of the walk over an item reads, where no subject may stand.
pub(super) const STEP: u32 = LABEL | JOINING | GIVER | ROLE | PLAIN_NAME | STOP | DOER;
/// What a step of the walk may find somebody with, wherever it stands: only a mark finds nobody.
const NAMED: u32 = STEP & !STOP | NAME | ROLE_OF_LABEL | OPENER | FIRM;

static STARTS: PairGate<4096> = starts(PairGate::new());

/// What a step of the walk over an item begins with, and what it finds somebody with.
pub(super) const fn triggers<const SLOTS: usize>(gate: PairGate<SLOTS>) -> PairGate<SLOTS> {
    starts(starts(gate.merging(STEP, Trigger::Step.class())).merging(NAMED, passage::NAMED))
}

const fn starts<const SLOTS: usize>(gate: PairGate<SLOTS>) -> PairGate<SLOTS> {
    gate.beginning(&QUANTIFIERS, QUANTIFIER | PLACE)
        .beginning(&PERSONS, PERSON)
        .beginning(&FIXED, FIXED_NAME)
        .beginning(&HEADS, HEAD)
        .beginning(&COLLECTIVES, MEMBER)
        .beginning(&BARE, STANDS_ALONE)
        .phrases(&beginnings::PAIRED, STANDS_ALONE)
        .beginning(&CHARGES, CHARGE)
        .phrases(&["phối hợp"], CHARGE)
        .beginning(&beginnings::OWNED, OWNER)
        .beginning(&PLACED, PLACE)
        .beginning(&UNITS, PLACE)
        .beginning(&beginnings::STANDING, STANDING)
        .phrases(&beginnings::REFERRING, REFERENCE)
        .beginning(&beginnings::TIERS_FROM, PLACE)
        .beginning(&beginnings::LISTED_AT, REFERENCE)
        .beginning(&QUALIFIERS, QUALIFIER)
        .beginning(&label_words::LABEL_HEADS, LABEL)
        .beginning(&label_words::BODY_LABELS, LABEL)
        .phrases(&["chủ trì"], LABEL)
        .beginning(&beginnings::JOINING, JOINING)
        .beginning(&beginnings::GIVERS, GIVER)
        .beginning(&label_words::LEADING_OFFICES, ROLE)
        .phrases(&["vai trò", "các cơ quan", "các đơn vị"], ROLE)
        .phrases(&beginnings::OPENERS, OPENER)
        .beginning(&beginnings::OPENING_PHRASES, OPENER)
        .beginning(&label_words::LEAD_LABELS, ROLE_OF_LABEL)
        .beginning(&label_words::PARTNER_LABELS, ROLE_OF_LABEL)
        .phrases(&label_words::LEAD_OF_HEAD, ROLE_OF_LABEL)
        .phrases(&label_words::PARTNER_OF_HEAD, ROLE_OF_LABEL)
        .phrases(&beginnings::STOPS, STOP)
        .beginning(&beginnings::KINDS, FIRM)
        .phrases(&["do"], DOER)
}

/// The classes of the word at an index: what it may begin.
#[inline]
pub(super) fn classes(words: &Words<'_>, at: usize) -> u32 {
    STARTS.classes(words, at)
}

/// Whether a name may begin at a word.
pub(super) fn may_begin_name(words: &Words<'_>, at: usize) -> bool {
    classes(words, at) & NAME != 0
}
