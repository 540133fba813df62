//! The words right before a number phrase that only lead to it: `phấn đấu đến năm 2030 giảm`.
//!
//! ```text
//! lead   = (time [","] | change | link | plain)*      read backwards from the number
//! change = "tăng" | "giảm" | "rút ngắn" …             the number is an amount of change
//! link   = "đạt" | "chiếm" | "xuống còn" …            the number is a level; a subject stands before
//! plain  = "phấn đấu" | "bình quân" | "mỗi năm" …
//! ```

use super::lexicon;
use super::reading::Reading;
use crate::model::Change;

/// The words right before a number phrase that only lead to it.
pub(super) struct Lead {
    pub(super) from: usize,
    pub(super) change: Option<Change>,
    /// Whether a verb such as `đạt` or `chiếm` ties the number to a subject before it.
    pub(super) linked: bool,
}

/// How long a row of times may be, in words.
const REACH: usize = 20;

/// Whether `bằng` is the second half of a noun: `Giải phóng mặt | bằng`, `vùng đồng | bằng`. `5 tỷ đồng` equal something.
fn is_half(r: &Reading<'_, '_>, at: usize) -> bool {
    let noun = |half: usize| match r.at(half) {
        "mặt" => r.start_of(half, &["giải phóng", "bàn giao", "san lấp", "chi phí"]).is_some(),
        "văn" => !r.behind(half, "công"),
        "cân" => true,
        "đồng" => half > 0 && r.is_any(half - 1, &["vùng", "vực", "và", ",", "huyện", "xã", "miền"]),
        _ => false,
    };
    r.is(at, "bằng") && at.checked_sub(1).is_some_and(noun)
}

impl Lead {
    /// Reads back from `start`, the first word of the number phrase, at most to `floor`.
    pub(super) fn read(r: &Reading<'_, '_>, start: usize, floor: usize) -> Self {
        let mut lead = Self { from: start, change: None, linked: false };
        for _ in 0..12 {
            let end = lead.from;
            let Some(last) = end.checked_sub(1).filter(|&last| last >= floor) else {
                break;
            };
            if r.is_time(last) {
                lead.from = r.times_start(last, floor.max(last.saturating_sub(REACH)));
                continue;
            }
            // `Đến năm 2030, giảm 10%`
            if r.is(last, ",") && last > floor && r.is_time(last - 1) && end > floor {
                lead.from = last;
                continue;
            }
            if r.start_of(end, &lexicon::UPWARDS).is_some() {
                break;
            }
            let change = lexicon::CHANGES.read_before(r, end);
            // `giảm xuống 5%`, but `tốc độ tải xuống trung bình 5 Mb/s`.
            let link = r.start_of(end, &lexicon::LINKS).filter(|&from| {
                let direction = r.is_any(from, &["lên", "xuống"]);
                (!direction || end == start && !r.behind(from, "tải")) && !is_half(r, from)
            });
            // `định mức 150.000 đồng` names what is measured.
            let plain = r.start_of(end, &lexicon::LEADS).filter(|&from| !(r.is(from, "mức") && r.behind(from, "định")));
            let verb = change.map(|(_, start)| start);
            let Some(from) = [verb, link, plain].into_iter().flatten().min().filter(|&from| from >= floor) else {
                break;
            };
            if Some(from) == verb && Some(from) != link {
                // `giảm … còn 5%` and `tăng lên 80%` give the level reached.
                lead.change = lead.change.or(change.map(|(&(_, change), _)| change));
            } else if Some(from) == link {
                lead.linked = true;
            }
            lead.from = from;
        }
        lead
    }
}
