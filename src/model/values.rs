//! What items state: measures, deadlines, agencies, citations.

use std::borrow::Cow;

use serde::{Deserialize, Serialize, Serializer};

use crate::calendar::{Date, PartialDate, Recurrence};
use crate::text::{SharedStr, Span};

/// A short stable name of what decided a value: `heading:chi-tieu`, `verb:chu-tri`. One that begins
/// with `default:` is weak: nothing in the text says so, only the place.
///
/// Cues are kept when [`Options::cues`](crate::Options) asks for them.
pub type Cue = Cow<'static, str>;

/// A quantity that an item commits to: a percentage, a count, a sum.
///
/// Every percentage in an item is a measure. Numbers in names, citations, dates,
/// list references, service levels and defining ages are not.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Measure {
    /// Where it stands: comparator, number and unit.
    pub span: Span,
    /// Comparator, number and unit as written: "tối thiểu 85%".
    pub text: SharedStr,
    /// What sort of quantity it is.
    pub kind: MeasureKind,
    /// What is measured, in the document's words.
    pub indicator: SharedStr,
    /// How the value bounds the quantity.
    pub comparator: Comparator,
    /// The value; the lower end of a range.
    #[serde(serialize_with = "whole_without_point")]
    pub value: f64,
    /// The upper end of a range.
    #[serde(serialize_with = "whole_without_point_or_null")]
    pub upper: Option<f64>,
    /// The unit: "%", "lần", "tỷ đồng", "hình thức".
    pub unit: SharedStr,
    /// The time or thing the value is counted by: "năm", "tháng".
    pub per: Option<SharedStr>,
    /// The direction, when the value is an amount of change.
    pub change: Option<Change>,
    /// What the change is compared with: "so với năm 2021".
    pub baseline: Option<SharedStr>,
    /// What decided it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cue: Option<Cue>,
}

/// The sort of a quantity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum MeasureKind {
    /// A share in hundredths.
    Percent,
    /// A number of things.
    Count,
    /// How often something is done.
    Frequency,
    /// A sum of money.
    Money,
    /// A physical or other quantity with a unit.
    Quantity,
}

/// How a value bounds a quantity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Comparator {
    /// tối thiểu, ít nhất, từ … trở lên, không dưới.
    AtLeast,
    /// trên, hơn, vượt.
    MoreThan,
    /// tối đa, không quá.
    AtMost,
    /// dưới, ít hơn.
    LessThan,
    /// A bare number, or đạt.
    Equal,
    /// khoảng, gần, xấp xỉ.
    Approximately,
    /// từ A đến B.
    Range,
}

/// The direction of an amount of change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// tăng, nâng … thêm.
    Increase,
    /// giảm, cắt giảm.
    Decrease,
}

/// A time at, by, within or how often something is to be done or reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deadline {
    /// Where the words stand, wherever it comes from.
    pub span: Span,
    /// The words: "trước ngày 05/01/2024".
    pub text: SharedStr,
    /// How the time bounds the doing.
    pub kind: DeadlineKind,
    /// The first day.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub start: Option<Date>,
    /// The last day; for [`DeadlineKind::Before`] the first day that is too late.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub end: Option<Date>,
    /// How often, as an ISO 8601 duration.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub recurrence: Option<Recurrence>,
    /// Whether it comes from elsewhere: a heading or an introduction above the item, a field below it
    /// (`Cơ quan chủ trì: …`), the title of a column, a cell merged over several rows.
    pub inherited: bool,
    /// What decided it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cue: Option<Cue>,
}

/// How a time bounds the doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum DeadlineKind {
    /// On that day at the latest: đến, chậm nhất.
    By,
    /// Earlier than that day: trước ngày.
    Before,
    /// Between two days: Quý I/2024, trong năm 2024.
    Within,
    /// From a day on: từ năm 2026.
    From,
    /// All the time: thường xuyên.
    Ongoing,
    /// Again and again: hằng quý, 2 tuần/lần.
    Recurring,
    /// As another document says: theo Kế hoạch số ….
    Reference,
}

/// A body or an office that is to do something or takes part in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Agency {
    /// Where the words stand, wherever it comes from.
    pub span: Span,
    /// The name as written.
    pub text: SharedStr,
    /// The name with abbreviations written out.
    pub name: SharedStr,
    /// The level of government, when the name tells.
    pub level: Option<AgencyLevel>,
    /// Whether it comes from elsewhere: a heading or an introduction above the item, a field below it
    /// (`Cơ quan chủ trì: …`), the title of a column, a cell merged over several rows.
    pub inherited: bool,
    /// What decided it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cue: Option<Cue>,
}

/// A level of government.
///
/// The district level ended on 1 July 2025 (Nghị quyết 203/2025/QH15); older plans have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum AgencyLevel {
    /// Trung ương.
    Central,
    /// Tỉnh, thành phố trực thuộc Trung ương.
    Province,
    /// Huyện, quận, thị xã, thành phố thuộc tỉnh.
    District,
    /// Xã, phường, thị trấn, đặc khu.
    Commune,
}

/// A mention of a legal or directive document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Citation {
    /// Where the mention stands.
    pub span: Span,
    /// The mention as written.
    pub text: SharedStr,
    /// The kind of document: "Nghị quyết", "Luật".
    pub kind: SharedStr,
    /// Number and symbol: "76/NQ-CP".
    pub number: Option<SharedStr>,
    /// The name of a law, or what the text says after ban hành, về.
    pub title: Option<SharedStr>,
    /// The date, as far as the mention gives it.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub date: Option<PartialDate>,
    /// Who issued it, as written.
    pub issuer: Option<SharedStr>,
    /// Whether it stands among the legal grounds (Căn cứ …).
    pub basis: bool,
}

/// Writes a whole number without a decimal point: `80`, not `80.0`.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn whole_without_point<S: Serializer>(value: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    // Up to 2^53 a whole `f64` is exact, so the cast loses nothing.
    if value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0 {
        #[expect(clippy::cast_possible_truncation, reason = "bounded just above")]
        let whole = *value as i64;
        serializer.serialize_i64(whole)
    } else {
        serializer.serialize_f64(*value)
    }
}

#[expect(clippy::ref_option, reason = "serde asks for a reference")]
fn whole_without_point_or_null<S: Serializer>(value: &Option<f64>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => whole_without_point(value, serializer),
        None => serializer.serialize_none(),
    }
}
