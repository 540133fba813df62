//! Annexes: tables of tasks that go with the plan.

use serde::{Deserialize, Serialize};

use crate::text::{SharedStr, Span};

/// An annex (phụ lục) with its table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Annex {
    /// "PL1", "PL2" …
    pub id: SharedStr,
    /// Its title.
    pub title: SharedStr,
    /// The columns of its table.
    pub columns: Vec<Column>,
    /// The data rows of its table.
    pub rows: Vec<Row>,
    /// From its heading to its end.
    pub span: Span,
}

/// A column of an annex table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Column {
    /// What the header says.
    pub title: SharedStr,
    /// What the column holds.
    pub field: Field,
}

/// What a column of an annex table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Field {
    /// STT.
    Number,
    /// The group that the row belongs to.
    Group,
    /// Nhiệm vụ, nội dung.
    Task,
    /// Sản phẩm, kết quả.
    Outputs,
    /// Cơ quan chủ trì.
    Lead,
    /// Cơ quan phối hợp.
    Coordinating,
    /// Thời gian.
    Deadlines,
    /// Kinh phí.
    Funding,
    /// Anything else.
    Other,
}

/// A data row of an annex table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Row {
    /// The id of the item that the row states.
    pub item: SharedStr,
    /// The text of the group row above it; `None` for none.
    pub group: Option<SharedStr>,
    /// The cells as they stand in the source, in its order.
    pub cells: Vec<SharedStr>,
}
