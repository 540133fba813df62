//! Labels that tell what part those have whom they name: `Cơ quan, đơn vị chủ trì:`, `Phối hợp thực hiện:`.
//!
//! ```text
//! label = [head] role ["…"] ":"       Cơ quan | thực hiện | thủ tục hành chính:
//! ```

use super::lexicon::Phrase;
use super::name;
use super::trust::Trust;
use crate::extract::phrases::Table;

/// Labels of who leads, before a colon.
pub(super) static LEAD_LABELS: Table<&str> = Table::new(&[
    "chủ trì",
    "đồng chủ trì",
    "chủ trì thực hiện",
    "chủ trì tham mưu",
    "chủ trì tham mưu thực hiện",
    "thực hiện",
    "chịu trách nhiệm",
    "đầu mối",
    "tham mưu",
    "chủ trì , thực hiện",
    "phụ trách",
    "chủ trì triển khai",
    "tổ chức thực hiện",
    "chịu trách nhiệm chính",
    "chủ trì , tham mưu",
    "được giao",
    "chủ trì xây dựng",
    "thực hiện chính",
    "giải quyết",
    "có thẩm quyền",
    "trực tiếp thực hiện",
    "có thẩm quyền quyết định",
    "chủ quản",
    "thường trực",
]);

/// Labels of who takes part, before a colon.
pub(super) static PARTNER_LABELS: Table<&str> =
    Table::new(&["phối hợp", "phối hợp thực hiện", "phối hợp , thực hiện", "tham gia", "cùng phối hợp"]);

/// How many words a label may have between its role and its colon.
const LABEL_REACH: usize = 6;

/// Who a label speaks of: `Cơ quan, đơn vị chủ trì:`.
pub(super) static LABEL_HEADS: Table<&str> = Table::new(&[
    "cơ quan , đơn vị",
    "cơ quan",
    "đơn vị",
    "các cơ quan",
    "các đơn vị",
    "các cơ quan , đơn vị",
    "các sở , ngành",
    "trách nhiệm",
    "phân công",
]);

/// What begins a remark of scope between the names of a labelled field, and how many words it has.
static SCOPES: Table<&str, 8> = Table::new(&["trong phạm vi", "theo chức năng"]);
const SCOPE: usize = 14;

/// Whether a label stands at a word that a colon ends: `…; | cơ quan phối hợp:`.
pub(super) fn is_label(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    LABEL_HEADS.may_begin(phrase.words, at)
        && (label_colon(phrase, at, &LEAD_LABELS).is_some() || label_colon(phrase, at, &PARTNER_LABELS).is_some())
}

/// The colon of the label at a word, if it is one of these: `Cơ quan chủ trì[:]`.
pub(super) fn label_colon(phrase: &Phrase<'_, '_>, at: usize, labels: &Table<&str>) -> Option<usize> {
    let head = phrase.past(at, &LABEL_HEADS);
    let end = phrase.past(head.unwrap_or(at), labels)?;
    // `Cơ quan thực hiện thủ tục hành chính:` says what in a few words.
    let reach = if head.is_some() { LABEL_REACH } else { 0 };
    let colon = (end..=end + reach).take_while(|&at| at == end || phrase.letters(at - 1)).find(|&at| phrase.is(at, ":"));
    // `Các cơ quan, đơn vị thực hiện các nhiệm vụ sau:` leads to what they do, and to nobody; one of them is named behind it.
    let named = |colon: usize| !phrase.is(at, "các") && name::read(phrase, colon + 1, Trust::Wary).is_some();
    colon.filter(|&colon| !phrase.is(colon - 1, "sau") || named(colon))
}

/// Where the names go on behind a remark of scope: `… trong phạm vi chức năng, nhiệm vụ của mình và | các cơ quan khác`.
pub(super) fn past_scope(phrase: &Phrase<'_, '_>, at: usize) -> Option<usize> {
    let start = phrase.past(at, &SCOPES)?;
    (start..start + SCOPE)
        .take_while(|&at| at < phrase.len() && !phrase.is(at, "."))
        .find(|&at| phrase.any(at, &["và", ",", ";"]) && name::read(phrase, at + 1, Trust::Wary).is_some())
        .map(|at| at + 1)
}
