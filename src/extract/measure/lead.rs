//! The words right before a number phrase that only lead to it: `phấn đấu đến năm 2030 giảm`.
//!
//! ```text
//! lead   = (time [","] | change | link | plain)*      read backwards from the number
//! change = "tăng" | "giảm" | "rút ngắn" …             the number is an amount of change
//! link   = "đạt" | "chiếm" | "xuống còn" …            the number is a level; a subject stands before
//! plain  = "phấn đấu" | "bình quân" | "mỗi năm" …
//! ```

use super::changes;
use super::clause;
use super::lexicon;
use super::reading::Reading;
use crate::extract::phrases::Table;
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

/// The words whose `với` leads to those with whom something is done, not to a value: `đối với 100% hồ sơ`.
static TOWARDS: Table<&str, 16> = Table::new(&[
    "đối",
    "phối hợp",
    "phối hợp chặt chẽ",
    "ký cam kết",
    "ký kết",
    "liên thông",
    "kết nối",
    "liên kết",
    "đối thoại",
    "gặp gỡ",
    "hợp tác",
]);

/// Verbs that open a clause of what is put to use with so many: `Áp dụng chữ ký số với 100% văn bản`.
static APPLIED: Table<&str, 8> = Table::new(&["áp dụng", "ký số", "thực hiện ký số", "sử dụng chữ ký số", "thực hiện chữ ký số"]);

/// How many words may stand between such a verb and its `với`.
const APPLIED_REACH: usize = 8;

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

/// Whether the words of a change are all that its sentence names: `Tốc độ tăng trưởng | đạt 8%`, `Tăng trưởng | đạt 8%`. Behind a
/// comma they tell how what is named before grows.
fn is_noun_of_change(r: &Reading<'_, '_>, verb: usize, linked: bool) -> bool {
    let opens = verb == 0 || r.ends_sentence(verb - 1);
    opens && r.begins(verb, &lexicon::CHANGE_HEADS) && (linked || !r.is(verb, "tăng"))
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
            let change = changes::read_before(r, end).filter(|&(_, verb)| !is_noun_of_change(r, verb, lead.linked));
            // `giảm xuống 5%`, but `tốc độ tải xuống trung bình 5 Mb/s`.
            let link = r.start_of(end, &lexicon::LINKS).filter(|&from| {
                let direction = r.is_any(from, &["lên", "xuống"]);
                (!direction || end == start && !r.behind(from, "tải")) && !is_half(r, from)
            });
            // `định mức 150.000 đồng` names what is measured. What an estimate that opens its sentence is of stands in one before.
            let estimate = |from: usize| r.is_any(from, &["ước", "dự"]) && (from == 0 || r.ends_sentence(from - 1));
            let named = |from: usize| r.is(from, "mức") && r.behind(from, "định");
            let plain = r.start_of(end, &lexicon::LEADS).filter(|&from| !(named(from) || r.behind(end, "hiện") && estimate(from)));
            let verb = change.map(|(_, start)| start);
            let Some(from) = [verb, link, plain].into_iter().flatten().min().filter(|&from| from >= floor) else {
                break;
            };
            if Some(from) == verb && Some(from) != link {
                // `giảm … còn 5%` and `tăng lên 80%` give the level reached.
                lead.change = lead.change.or(change.map(|(change, _)| change));
            } else if Some(from) == link {
                lead.linked = true;
            }
            lead.from = from;
        }
        lead
    }

    /// Unties a share from the words before, where its `với` says with whom or to what something is done, not what is reached:
    /// `Xét nghiệm đối với | 100% tài xế`. The things that are meant have to stand behind the share, `from` whose first word is
    /// and `to` the word behind its sign.
    pub(super) fn untie(&mut self, r: &Reading<'_, '_>, from: usize, to: usize) {
        let with = self.from;
        let beside = self.linked && with + 1 == from && r.is(with, "với") && r.letters(to);
        if !beside || r.begins(to, &lexicon::WHOLES) {
            return;
        }
        let applied = || {
            let start = clause::start(r, with, with.saturating_sub(APPLIED_REACH));
            let verb = (start == 0 || !r.letters(start - 1)).then(|| r.past(start, &APPLIED)).flatten();
            verb.is_some_and(|verb| (verb..with).all(|at| r.letters(at) && !r.is_any(at, &["mức", "thuế", "giá", "phí", "lãi", "tỷ"])))
        };
        if r.start_of(with, &TOWARDS).is_some() || applied() {
            self.from = from;
            self.linked = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Actors, find};
    use crate::extract::passage::Passage;
    use crate::model::Change;
    use crate::words::Words;

    #[test]
    fn a_noun_of_change_is_what_is_measured() {
        for (change, expected, text) in [
            (Change::Increase, "Tốc độ tăng trưởng", "Tốc độ tăng trưởng đạt 8,5%"),
            (Change::Increase, "Tốc độ tăng", "Tốc độ tăng 8,5%"),
            (Change::Increase, "Tốc độ tăng trưởng", "Tốc độ tăng trưởng bình quân đạt 8,5%/năm"),
            (Change::Increase, "Mức tăng", "Mức tăng đạt 8,5%"),
            (Change::Decrease, "Tỷ lệ giảm", "Tỷ lệ giảm đạt 2%"),
            (Change::Increase, "Tăng trưởng", "Tăng trưởng đạt 8,5%"),
            (Change::Increase, "Tăng trưởng", "Nạo vét lòng sông. Tăng trưởng đạt 8,5%"),
            // A verb tells how what is named changes, or what is to change.
            (Change::Increase, "doanh thu phà", "Tăng trưởng 8% doanh thu phà"),
            (Change::Increase, "Khách đi phà", "Khách đi phà tăng trưởng 8,5%"),
            (Change::Increase, "khách đi phà", "Tăng khách đi phà 8,5%"),
            (Change::Decrease, "số vụ lật đò", "Giảm 5% số vụ lật đò"),
        ] {
            let found = find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| (found.change, found.indicator.into_owned()));
            assert_eq!(found.first(), Some(&(Some(change), expected.to_owned())), "{text}");
        }
    }

    #[test]
    fn with_whom_something_is_done_is_no_value() {
        for (expected, text) in [
            ("kiểm tra phao đối với đò ngang", "kiểm tra phao đối với 100% đò ngang"),
            ("kiểm tra phao đối với số đò ngang", "kiểm tra phao đối với tối thiểu 20% số đò ngang"),
            ("Đối với bến trễ hạn phải có bảng giá", "Đối với 100% bến trễ hạn phải có bảng giá"),
            ("Phối hợp với trường học ký cam kết", "Phối hợp với 100% trường học ký cam kết"),
            ("Tỷ lệ hỗ trợ đối với đò cũ", "Tỷ lệ hỗ trợ đối với 30% đò cũ"),
            ("Ký cam kết với chủ đò", "Ký cam kết với trên 90% chủ đò"),
            ("Áp dụng vé điện tử với bến đò", "Áp dụng vé điện tử với 100% bến đò"),
            // What is reached, and what is told of others behind the number.
            ("Tỷ lệ đò có phao", "Tỷ lệ đò có phao đạt 90% đối với cấp tỉnh"),
            ("Cầu phao hoàn thành", "Cầu phao hoàn thành với 80% khối lượng"),
            ("Giá vé được thông qua", "Giá vé được thông qua với 95% hội viên tán thành"),
            ("Bến làm việc", "Bến làm việc với 80% công suất"),
            ("Áp dụng mức thu", "Áp dụng mức thu với 5% doanh thu bến đò"),
            ("Tỷ lệ bến áp dụng vé điện tử", "Tỷ lệ bến áp dụng vé điện tử với 90%."),
            ("Họp bến, áp dụng vé giấy", "Họp bến, áp dụng vé giấy với tỷ lệ 90%"),
        ] {
            let found = find(&Passage::of(&Words::new(text)), &[], Actors::default, |found| found.indicator.into_owned());
            assert_eq!(found.first().map(String::as_str), Some(expected), "{text}");
        }
    }
}
