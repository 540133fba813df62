//! What is cut by a share, with words behind it that tell where or for whom: `Giảm tai nạn 5% trên cả 3 tiêu chí`, `Cắt giảm chi phí
//! 30% cho doanh nghiệp`.

use super::amount::Amount;
use super::changes;
use super::lexicon;
use super::pieces::Piece;
use super::reading::Reading;
use super::subject::{Behind, Subject};
use crate::extract::phrases::Table;
use crate::model::{Change, Comparator, MeasureKind};

/// Words behind a change that tell where it holds, not what changes: `Số vụ cháy giảm 5% | trên địa bàn tỉnh`.
pub(super) static WHEREVER: Table<&str, 16> =
    Table::new(&["cả", "ở cả", "trên cả", "trên địa bàn", "trên toàn", "ở tất cả", "trên tất cả"]);

/// Words behind it that tell of whom or of what it holds.
static SCOPES: Table<&str, 8> = Table::new(&["trên", "về", "tại", "ở", "cho", "đối với"]);

/// The largest share by which something is cut of which nothing else says so: what is larger may be reached.
const MOST: f64 = 70.0;

/// The longest name of what is cut, in words.
const NAME: usize = 12;

/// What is cut, where a verb of cutting begins the clause and nothing but its object stands before the share. What is given a share
/// stands behind a preposition (`Giảm giá vé cho 50% hành khách`), and what is reached behind another verb.
pub(super) fn cut(r: &Reading<'_, '_>, amount: &Amount<'_>, behind: &Behind, head: Piece) -> Option<Subject> {
    let open = amount.kind == MeasureKind::Percent && amount.change.is_none() && !amount.linked && amount.value <= MOST;
    if !open || behind.unit.is_some() || behind.is_empty() || head.1 != amount.lead {
        return None;
    }
    let (change, thing) = changes::read(r, head.0)?;
    let bounded = matches!(amount.comparator, Some(Comparator::MoreThan | Comparator::LessThan));
    let cuts = change == Change::Decrease && lexicon::CHANGE_HEADS.read(r, head.0).is_none() && !bounded;
    if !cuts || thing >= head.1 || head.1 - thing > NAME || !r.begins(behind.start(), &SCOPES) {
        return None;
    }
    // `tai nạn giao thông (TNGT)`: a short name in brackets is no other thing.
    let short = |at: usize| r.is(at, "(") && r.is(at + 2, ")") || r.is(at, ")") && at > thing + 1 && r.is(at - 2, "(");
    let other = |at: usize| !(r.letters(at) || short(at)) || r.is(at, "và") || at > thing && r.begins(at, &lexicon::PREDICATES);
    if r.behind_any(head.1, lexicon::PREPOSITIONS) || (thing..head.1).any(other) {
        return None;
    }
    let scope = behind.pieces().filter(|_| !r.begins(behind.start(), &WHEREVER));
    Some(Subject { pieces: std::iter::once((thing, head.1)).chain(scope).collect(), before: true, ..Subject::default() })
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, find};
    use crate::extract::passage::Passage;
    use crate::model::Change;
    use crate::words::Words;

    fn told(text: &str) -> (Option<Change>, String) {
        let found = find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| (found.change, found.indicator.into_owned()));
        found.into_iter().next().unwrap_or_default()
    }

    #[test]
    fn what_is_cut_may_have_its_scope_behind() {
        for (indicator, text) in [
            ("số vụ lật đò", "Giảm số vụ lật đò từ 5 - 10% trên cả 3 tiêu chí"),
            ("số vụ lật đò", "Kiềm chế, giảm số vụ lật đò 5% trên địa bàn huyện"),
            ("số vụ lật đò", "Kiềm chế, kéo giảm số vụ lật đò 5%"),
            ("số vụ lật đò", "Phòng ngừa, kéo giảm số vụ lật đò 5% so với năm 2026"),
            ("số vụ lật đò (LĐ)", "Kiềm chế và kéo giảm số vụ lật đò (LĐ) từ 5% - 10% trên cả ba tiêu chí"),
            ("số vụ lật đò", "Kiềm chế, kéo giảm ít nhất 5% số vụ lật đò"),
            ("Số vụ lật đò", "Số vụ lật đò được kiềm chế, kéo giảm 5%"),
            ("phí đò cho người già", "Cắt giảm phí đò ít nhất 30% cho người già"),
            ("thời gian chờ phà đối với xe tải", "Rút ngắn thời gian chờ phà tối thiểu 20% đối với xe tải"),
            ("thời gian chờ phà tại các bến", "Giảm thời gian chờ phà 20% tại các bến"),
            ("tỷ lệ đò hỏng", "Giảm tỷ lệ đò hỏng 2% trên địa bàn huyện"),
        ] {
            assert_eq!(told(text), (Some(Change::Decrease), indicator.to_owned()), "{text}");
        }
        for text in [
            "Giảm tỷ lệ đò hỏng còn 2% trên địa bàn huyện",
            "Giảm tỷ lệ đò hỏng xuống 2% trên địa bàn huyện",
            "Giảm tỷ lệ đò hỏng xuống dưới 2% tại các bến",
            "Giảm phí đò cho 50% hành khách ở bãi sông",
            "Giảm nghèo, phủ sóng 95% trên địa bàn",
            "Giảm nghèo, phủ sóng các bến 60% trên địa bàn",
            "Giảm đò ngang và phủ sóng các bến 60% tại huyện",
            "Giảm phiền hà để hài lòng đạt 60% tại huyện",
            "Tỷ lệ đò giảm phát thải 60% tại huyện",
        ] {
            assert_eq!(told(text).0, None, "{text}");
        }
    }
}
