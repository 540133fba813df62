//! Who is to act, in the words before a number: no part of what is measured.
//!
//! ```text
//! actor = lead {("," | "và") lead} [","] "chủ trì" [[","] "phối hợp" … partner {… partner}] [","]
//! ```
//! `Sở Y tế chủ trì, phối hợp với Công an tỉnh tiêm vắc xin cho 95% đàn chó` measures `tiêm vắc xin
//! cho đàn chó`. Without its cue a name may as well be the subject (`Sở Y tế đạt 95 điểm`), but before a verb and the number of what
//! is done: `Sở Y tế tổ chức 02 lớp`.

use std::ops::Range;

use super::lexicon;
use crate::extract::Few;
use crate::extract::number;
use crate::extract::phrases::Table;
use crate::words::{Kind, Words};

/// The words that say that the names before them lead.
static CUES: Table<&str, 16> =
    Table::new(&["chủ trì", "chủ trì và", "chịu trách nhiệm chủ trì", "là cơ quan chủ trì", "làm đầu mối chủ trì", "là đơn vị chủ trì"]);

/// Verbs of what somebody does so much of, right before the number: who does it is no part of what is counted.
static ACTS: Table<&str, 64> = Table::new(&[
    "tổ chức",
    "kiểm tra",
    "bố trí",
    "trao",
    "trao tặng",
    "tặng",
    "cấp mới",
    "xây dựng",
    "xây mới",
    "thành lập",
    "hỗ trợ",
    "đào tạo",
    "tập huấn",
    "bồi dưỡng",
    "trồng",
    "trồng mới",
    "lắp đặt",
    "biên soạn",
    "phát hành",
    "phát triển",
    "kết nạp",
    "vận động",
    "chuẩn bị",
    "dự trữ",
    "huy động",
    "cung cấp",
    "cử",
    "điều động",
    "củng cố",
    "kiện toàn",
    "nhân rộng",
]);

/// Verbs of what somebody does with a share of something, right before the number. What they reach of a plan is a value of their own:
/// `Sở Y tế hoàn thành 90% kế hoạch`.
static SHARED_ACTS: Table<&str, 64> = Table::new(&[
    "bảo đảm",
    "đảm bảo",
    "phấn đấu",
    "duy trì",
    "hoàn thành",
    "thu hút",
    "giải quyết",
    "giải ngân",
    "huy động",
    "thu gom",
    "số hóa",
    "triển khai",
    "cung cấp",
    "hướng dẫn",
    "mở rộng",
    "chỉ đạo",
]);

/// Words that may stand before such a verb.
const DUTIES: [&str; 4] = ["phải", "có trách nhiệm", "chịu trách nhiệm", "tiếp tục"];

/// The words that make it a condition, or tell what follows from it.
static CONDITIONS: Table<&str, 16> = Table::new(&[
    "nếu",
    "thì",
    "bị",
    "được xếp loại",
    "được xét",
    "được tặng",
    "được khen thưởng",
    "được đánh giá",
    "được hưởng",
    "được hỗ trợ",
    "được ưu tiên",
]);

/// The words that bring in those who take part.
const TOGETHER: [&str; 9] = [
    "phối hợp với",
    "phối hợp cùng",
    "phối hợp cùng với",
    "phối hợp",
    "phối hợp chặt chẽ với",
    "phối hợp chặt chẽ cùng",
    "cùng với",
    "cùng",
    "với",
];

/// The words before a lead that give it the task.
const GIVERS: [&str; 4] = ["giao", "đề nghị", "yêu cầu", "do"];

/// Words that narrow the last of the partners.
const CONCERNED: [&str; 4] = ["liên quan", "có liên quan", "khác", "trên địa bàn"];

/// The names that act, as the recogniser of agencies found them: bytes, in reading order.
#[derive(Debug, Clone, Default)]
pub(crate) struct Actors {
    pub(crate) lead: Few<Range<usize>>,
    pub(crate) coordinating: Few<Range<usize>>,
}

/// The words taken by leads with their cue and by those who take part: first word and the index after
/// the last.
pub(super) fn regions(words: &Words<'_>, actors: &Actors) -> Vec<(usize, usize)> {
    // Where the cue ends that stands behind a lead's name.
    let cue = |to: usize| words.past(to + usize::from(words.mark(to, ',')), &CUES);
    if !actors.lead.iter().map(|range| words.index_at(range.end)).any(|to| cue(to).is_some() || counts(words, to).is_some()) {
        return Vec::new();
    }
    let spans = |ranges: &[Range<usize>]| -> Vec<(usize, usize)> {
        let mut spans: Vec<_> = ranges.iter().map(|range| (words.index_at(range.start), words.index_at(range.end))).collect();
        spans.sort_unstable();
        spans
    };
    let (leads, partners) = (spans(&actors.lead), spans(&actors.coordinating));
    let mut regions: Vec<(usize, usize)> = Vec::new();
    // Where the list of leads begins that ends at the lead in hand.
    let mut begun: Option<(usize, usize)> = None;
    for &(from, to) in &leads {
        let start = match begun {
            Some((start, end)) if listed(words, end, from) => start,
            _ => words.start_of(from, &GIVERS).unwrap_or(from),
        };
        begun = Some((start, to));
        if let Some(cue) = cue(to) {
            regions.push((start, with_partners(words, cue, &partners)));
        } else if let Some(end) = counts(words, to) {
            regions.push((start, end));
        }
    }
    regions
}

/// Where the words end that name somebody, when behind them at `at` a verb and its number tell how much is done: `Sở Y tế | tổ chức
/// 02 lớp`.
fn counts(words: &Words<'_>, at: usize) -> Option<usize> {
    let number = |at: usize| number::begins(words, words.past(at, &lexicon::COMPARATORS).unwrap_or(at));
    let does = words.past(at, &ACTS).is_some_and(number);
    does.then_some(at).or_else(|| does_share(words, at))
}

/// How many words behind a share may tell what follows from it.
const FOLLOWS: usize = 16;

/// The same where something is done with a share of it: `Sở Y tế | duy trì 100% trạm y tế`. That it is a duty says no more.
fn does_share(words: &Words<'_>, at: usize) -> Option<usize> {
    let verb = words.past(at, &DUTIES).unwrap_or(at);
    let end = words.past(verb, &SHARED_ACTS)?;
    let from = words.past(end, &lexicon::COMPARATORS).unwrap_or(end);
    let sign = number::read(words, from).and_then(|number| words.past(number.end, &lexicon::PERCENT));
    let ends = |at: usize| words.mark(at, ';') || words.kind(at).is_none();
    let told = sign.is_some_and(|of| {
        words.kind(of) == Some(Kind::Letters)
            && !words.begins(of, &lexicon::WHOLES)
            && !(of..of + FOLLOWS).take_while(|&at| !ends(at)).any(|at| words.begins(at, &CONDITIONS))
    });
    told.then_some(verb)
}

/// Whether only a comma or `và` parts two names.
fn listed(words: &Words<'_>, end: usize, from: usize) -> bool {
    end <= from && from - end <= 2 && (end..from).all(|at| words.is_any(at, &[",", ";", "và"]))
}

/// Passes `, phối hợp với A, B và C,` behind a cue.
fn with_partners(words: &Words<'_>, cue: usize, partners: &[(usize, usize)]) -> usize {
    let comma = cue + usize::from(words.mark(cue, ','));
    let Some(first) = words.past(comma, &TOGETHER) else {
        return cue;
    };
    let mut end = first;
    for &(from, to) in partners.iter().skip(partners.partition_point(|&(from, _)| from < first)) {
        let plural = from == end + 1 && words.is_any(end, &["các", "với"]);
        if !(from == end || plural || end > first && listed(words, end, from)) {
            break;
        }
        end = to;
    }
    if end == first {
        return cue;
    }
    let end = words.past(end, &CONCERNED).unwrap_or(end);
    end + usize::from(words.mark(end, ','))
}

#[cfg(test)]
mod tests {
    use super::super::find;
    use super::*;
    use crate::extract::agency;
    use crate::extract::passage::Passage;

    fn indicator(text: &str) -> String {
        let words = Words::new(text);
        let agencies = agency::find(&Passage::of(&words), &[]);
        let ranges = |found: Vec<agency::Found>| found.into_iter().map(|agency| agency.range).collect();
        let actors = Actors { lead: ranges(agencies.lead), coordinating: ranges(agencies.coordinating) };
        let found = find(&Passage::of(&words), &[], || actors, |found| found.indicator.into_owned());
        found.into_iter().next().unwrap_or_default()
    }

    #[test]
    fn who_acts_is_not_what_is_measured() {
        for (text, expected) in [
            ("Sở Y tế chủ trì tiêm vắc xin cho 95% trẻ em", "tiêm vắc xin cho trẻ em"),
            ("Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh tiêm vắc xin cho 95% đàn chó", "tiêm vắc xin cho đàn chó"),
            (
                "Sở Công Thương chủ trì, phối hợp với Sở Tài chính, các đơn vị liên quan cấp điện cho 90% hộ ven đồi",
                "cấp điện cho hộ ven đồi",
            ),
            ("Sở Y tế chủ trì phối hợp cùng Công an tỉnh với Hội Nông dân tiêm vắc xin cho 95% đàn chó", "tiêm vắc xin cho đàn chó"),
            ("Sở Xây dựng, Công an tỉnh chủ trì kiểm định cho 80% bến phà", "kiểm định cho bến phà"),
            ("VNPT, và Sở Y tế chủ trì cấp sổ sức khỏe cho 95% trẻ em", "cấp sổ sức khỏe cho trẻ em"),
            ("Sở Y tế chủ trì tổ chức 02 hội thảo", "hội thảo"),
            // Nor is who does so much of it.
            ("Sở Y tế tổ chức 02 lớp tập huấn", "lớp tập huấn"),
            ("Sở Công Thương, Công an tỉnh tổ chức ít nhất 02 hội chợ", "hội chợ"),
            ("Sở Nông nghiệp và Môi trường cấp mới 10 giấy chứng nhận rừng trồng", "giấy chứng nhận rừng trồng"),
            ("Sở Y tế chuẩn bị 03 cơ số thuốc", "cơ số thuốc"),
            ("Sở Nông nghiệp và Môi trường trồng mới 30 ha chè", "trồng mới chè"),
            ("Sở Nông nghiệp và Môi trường hỗ trợ 80% hộ trồng chè", "hộ trồng chè"),
            ("Sở Y tế bảo đảm 100% phao được sơn lại", "phao được sơn lại"),
            ("Sở Y tế duy trì trên 90% bến có phao", "bến có phao"),
            ("Sở Y tế, Công an tỉnh phấn đấu ít nhất 90% bến có phao", "bến có phao"),
            ("Sở Y tế có trách nhiệm bảo đảm 100% phao được sơn lại", "phao được sơn lại"),
            ("Sở Y tế số hóa 100% sổ khám", "số hóa sổ khám"),
            ("Sở Y tế hướng dẫn 100% trạm ghi sổ khám", "hướng dẫn trạm ghi sổ khám"),
            // What somebody reaches of a plan is told of him, and so is what follows from it.
            ("Sở Y tế hoàn thành 90% kế hoạch", "Sở Y tế hoàn thành kế hoạch"),
            ("Sở Y tế giải ngân 90%", "Sở Y tế giải ngân"),
            ("Sở Y tế bảo đảm 90% phao thì được khen", "Sở Y tế phao thì được khen"),
            ("100% Sở Y tế, Công an tỉnh bảo đảm kết nối", "Sở Y tế, Công an tỉnh bảo đảm kết nối"),
            ("Trường Chính trị tỉnh đạt 02 giải", "Trường Chính trị tỉnh"),
            ("Sở Y tế đạt 95 điểm thi đua", "Sở Y tế"),
            ("Số lớp do Sở Y tế tổ chức đạt 02 lớp", "Số lớp do Sở Y tế tổ chức"),
            // Without its cue a name may be the subject.
            ("Sở Y tế tiêm vắc xin cho 95% trẻ em", "Sở Y tế tiêm vắc xin cho trẻ em"),
            ("Tỷ lệ hồ sơ do Sở Y tế chủ trì giải quyết đạt 90%", "Tỷ lệ hồ sơ do Sở Y tế chủ trì giải quyết"),
        ] {
            assert_eq!(indicator(text), expected, "{text}");
        }
    }
}
