//! The plan, or the decision that promulgates it, as a legal instrument.

use serde::{Deserialize, Serialize};

use super::Agency;
use crate::calendar::PartialDate;
use crate::text::{SharedStr, Span};

/// A legal instrument: its form as Nghị định 30/2020/NĐ-CP, Điều 8 lays it down.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Instrument {
    /// The name of its type: "Kế hoạch", "Quyết định". `None` when the text is no such instrument.
    pub kind: Option<SharedStr>,
    /// Number and symbol: "217/KH-UBND". `None` when the form is blank.
    pub number: Option<SharedStr>,
    /// The date of issue; only year, or year and month, when the rest is blank.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub date: Option<PartialDate>,
    /// Where it was issued, from the line of place and date.
    pub place: Option<SharedStr>,
    /// The body that issued it.
    pub issuer: Option<Agency>,
    /// Its subject (trích yếu), without the kind.
    pub title: Option<SharedStr>,
    /// The years it covers, from its title.
    pub period: Option<Years>,
    /// The articles of a decision.
    pub articles: Vec<Article>,
    /// Who signed it.
    pub signer: Option<Signer>,
    /// Whom it goes to (Nơi nhận), a line each without the dash that begins and the mark that ends it.
    pub recipients: Vec<SharedStr>,
    /// Its title block and legal grounds; for a decision the whole of it.
    pub span: Span,
}

/// A span of years, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Years {
    /// The first year.
    pub from: u16,
    /// The last year.
    pub to: u16,
}

/// An article (Điều) of a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Article {
    /// Its number: "1".
    pub number: SharedStr,
    /// What it says, without "Điều 1.".
    pub text: SharedStr,
    /// Where it stands.
    pub span: Span,
}

/// Who signed an instrument.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Signer {
    /// The name.
    pub name: Option<SharedStr>,
    /// The office: "Phó Chủ tịch".
    pub position: Option<SharedStr>,
    /// In what capacity, as written: "TM.", "KT.", "TL.".
    pub capacity: Option<SharedStr>,
}
