//! Areas and the items in them: targets, tasks and the rest.

use serde::{Deserialize, Serialize};

use super::{Agency, Cue, Deadline, Measure};
use crate::text::{SharedStr, Span};

/// The items of one subject.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Area {
    /// The id of its section or annex; "" for text outside every section.
    pub id: SharedStr,
    /// What it is about.
    pub kind: AreaKind,
    /// The title of its section or annex; "" for text outside every section.
    pub title: SharedStr,
    /// Objectives and targets, in reading order.
    pub targets: Vec<Item>,
    /// Tasks and responsibilities, in reading order.
    pub tasks: Vec<Item>,
    /// Requirements, provisions and introductions, in reading order.
    pub provisions: Vec<Item>,
    /// From the heading to the last item.
    pub span: Span,
}

/// What an area is about: the six contents of Nghị quyết 76/NQ-CP (15/7/2021) and
/// what plans put beside them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum AreaKind {
    /// Cải cách thể chế.
    Institutions,
    /// Cải cách thủ tục hành chính, cơ chế một cửa.
    Procedures,
    /// Cải cách tổ chức bộ máy.
    Organisation,
    /// Cải cách chế độ công vụ.
    CivilService,
    /// Cải cách tài chính công.
    PublicFinance,
    /// Chính quyền điện tử, chính quyền số, chuyển đổi số.
    DigitalGovernment,
    /// Chỉ đạo, điều hành.
    Direction,
    /// Thông tin, tuyên truyền.
    Communication,
    /// Kiểm tra, giám sát.
    Inspection,
    /// Mục đích, mục tiêu, yêu cầu, phạm vi of the whole plan.
    General,
    /// Giải pháp of the whole plan.
    Solutions,
    /// Chế độ báo cáo.
    Reporting,
    /// Kinh phí.
    Funding,
    /// Tổ chức thực hiện.
    Implementation,
    /// Anything else.
    Other,
}

/// A statement of the plan: a bullet, a numbered paragraph, a plain paragraph or a row of an annex.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Item {
    /// The id of its section (or annex) and its running number: "II.1.a#3". Unique.
    pub id: SharedStr,
    /// What it is.
    pub role: Role,
    /// The id of the section it stands in; "" for none.
    pub section: SharedStr,
    /// The marker as written: "-", "a)"; `None` for a plain paragraph.
    pub marker: Option<SharedStr>,
    /// Where its own text stands, sub-items excluded.
    pub span: Span,
    /// Its own text.
    pub text: SharedStr,
    /// The quantities it commits to.
    pub measures: Vec<Measure>,
    /// When it is to be done.
    pub deadlines: Vec<Deadline>,
    /// Who is to do it, or chủ trì.
    pub lead: Vec<Agency>,
    /// Who phối hợp.
    pub coordinating: Vec<Agency>,
    /// What it yields (sản phẩm, kết quả).
    pub outputs: Vec<SharedStr>,
    /// What pays for it.
    pub funding: Option<SharedStr>,
    /// Its sub-items.
    pub children: Vec<Item>,
    /// What decided its role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cue: Option<Cue>,
}

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Role {
    /// Mục đích, mục tiêu chung, quan điểm.
    Objective,
    /// Yêu cầu.
    Requirement,
    /// Chỉ tiêu, mục tiêu of an area or a year.
    Target,
    /// Nhiệm vụ, giải pháp, nội dung.
    Task,
    /// Tổ chức thực hiện.
    Responsibility,
    /// Reporting, funding, other rules.
    Provision,
    /// A paragraph that introduces what follows.
    Intro,
}
