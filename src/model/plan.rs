//! The whole of a plan.

use serde::{Deserialize, Serialize};

use super::{Annex, Area, Citation, Diagnostic, Instrument, Section};

/// A plan decision as data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Plan {
    /// The version of this form.
    pub schema: Schema,
    /// What was read.
    pub source: SourceInfo,
    /// The plan as a legal instrument.
    pub instrument: Instrument,
    /// The decision that promulgates it, when the text holds one.
    pub decision: Option<Instrument>,
    /// The headings, in reading order, flat.
    pub outline: Vec<Section>,
    /// The items, by subject.
    pub areas: Vec<Area>,
    /// The annexes.
    pub annexes: Vec<Annex>,
    /// Every mention of a document, in reading order.
    pub citations: Vec<Citation>,
    /// What is wrong or doubtful.
    pub diagnostics: Vec<Diagnostic>,
}

/// The version of the JSON form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Schema {
    /// The first form.
    #[default]
    #[serde(rename = "parse-plan/1")]
    V1,
}

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SourceInfo {
    /// The name of the file, as the caller gave it; "" when it gave none.
    pub name: String,
    /// The format it was read as.
    pub format: Format,
    /// Its size in bytes.
    pub bytes: usize,
    /// The SHA-256 of its bytes, in small hexadecimal digits.
    pub sha256: String,
}

/// A format of documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Format {
    /// Markdown.
    Markdown,
    /// Plain text.
    #[default]
    Text,
    /// Office Open XML.
    Docx,
    /// HTML.
    Html,
    /// PDF.
    Pdf,
}
