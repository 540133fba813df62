//! What stands around a time and says whether it is the time of doing.
//!
//! The same words name a plan and set a date: `Kế hoạch phát triển chợ đến năm 2030`
//! is a name, `đến năm 2030 mỗi xã có một chợ` a deadline. Looking back to the start of
//! the statement, at most [`REACH`] words, for the noun that opens a name tells them apart.

use std::cell::{Cell, OnceCell};
use std::ops::Range;

use crate::extract::gates::Gate;
use crate::extract::phrases::{Phrases, Table};
use crate::words::{Kind, Words};

/// How many words are looked back: names of programmes are long, hostile input is longer.
const REACH: usize = 40;

/// The words after which no verb comes, so that an adverb before them is none of a verb.
const NO_VERB: [&str; 12] = ["của", "và", "là", "cho", "trong", "với", "từ", "theo", "tại", "để", "hoặc", "giữa"];

/// The nouns that open the name of a document, a programme, an index or a sum of money.
static NAMES: Table<&str> = Table::new(&[
    "danh sách",
    "chương trình",
    "kế hoạch",
    "đề án",
    "chiến lược",
    "quy hoạch",
    "nghị quyết",
    "quyết định",
    "chỉ thị",
    "nghị định",
    "thông tư",
    "luật",
    "công văn",
    "kết luận",
    "thông báo",
    "tờ trình",
    "dự án",
    "tiểu dự án",
    "phương án",
    "dự toán",
    "ngân sách",
    "chỉ số",
    "bộ chỉ số",
    "báo cáo",
    "danh mục",
    "phong trào",
    "quy chế",
    "quy định",
    "khung kế hoạch",
    "bộ tiêu chí",
    "tiêu chí",
    "chuẩn nghèo",
    "lộ trình",
    "bộ tài liệu",
    "tài liệu",
    "cuộc thi",
    "hội thi",
    "văn bản",
    "chủ đề",
    "cuộc điều tra",
    "kết quả",
    "tình hình",
    "hợp đồng",
    "biên bản",
    "mục tiêu chương trình",
    "phong trào thi đua",
    "đợt thi đua",
]);

/// What a statement that opens with a quarter or a month goes on with when it tells what is done then.
pub(super) static TASKS: Table<&str> = Table::new(&[
    "tổ chức",
    "triển khai",
    "thực hiện",
    "xây dựng",
    "ban hành",
    "rà soát",
    "hoàn thành",
    "hoàn thiện",
    "tham mưu",
    "kiểm tra",
    "khảo sát",
    "tập huấn",
    "nghiệm thu",
    "thẩm định",
    "phê duyệt",
    "tuyên truyền",
    "phát động",
    "mở",
    "tổng kết",
    "sơ kết",
]);

/// The nouns that name a body of work: a bare year after them is the year of the work's name.
static WORKS: Table<&str> = Table::new(&[
    "tết",
    "dịp",
    "công tác",
    "nhiệm vụ",
    "nội dung",
    "chỉ tiêu",
    "mục tiêu",
    "cải cách hành chính",
    "cchc",
    "chuyển đổi số",
    "giai đoạn",
    "số liệu",
    "chi",
    "thu",
]);

/// The money that is set aside for a field, the fields, and whose it is: the year behind is that of the money.
static SOURCES: Table<&str, 16> = Table::new(&[
    "nguồn sự nghiệp",
    "nguồn chi sự nghiệp",
    "nguồn vốn sự nghiệp",
    "nguồn kinh phí sự nghiệp",
    "nguồn kinh phí",
    "kinh phí sự nghiệp",
    "vốn sự nghiệp",
]);
static FIELDS: Table<&str, 64> = Table::new(&[
    "giáo dục",
    "giáo dục và đào tạo",
    "giáo dục - đào tạo",
    "giáo dục , đào tạo",
    "giáo dục , đào tạo và dạy nghề",
    "giáo dục - đào tạo và dạy nghề",
    "đào tạo",
    "đào tạo và dạy nghề",
    "dạy nghề",
    "y tế",
    "môi trường",
    "bảo vệ môi trường",
    "kinh tế",
    "nông nghiệp",
    "giao thông",
    "khoa học",
    "khoa học và công nghệ",
    "khoa học công nghệ",
    "văn hóa",
    "văn hóa thông tin",
    "văn hóa - thông tin",
    "văn hóa - thể thao",
    "thể dục thể thao",
    "phát thanh truyền hình",
    "đảm bảo xã hội",
    "xã hội",
]);
const OWNERS: [&str; 9] =
    ["cấp tỉnh", "cấp huyện", "cấp xã", "của tỉnh", "của huyện", "của thành phố", "của thị xã", "của xã", "của phường"];

/// What begins like the sums that come in or are paid out, and tells of none.
static NO_MONEY: Table<&str> =
    Table::new(&["thu thập", "thu hút", "thu gom", "thu hoạch", "thu nhận", "thu gọn", "chi tiết", "chi nhánh", "chi cục", "chi phối"]);

/// The words with which a statement turns from a name to its own goal.
static TURNS: Table<&str> = Table::new(&[
    "phấn đấu",
    "phân đầu",
    "đảm bảo",
    "bảo đảm",
    "hoàn thành",
    "cố gắng",
    "trong đó",
    "đồng thời",
    "dự kiến",
    "có thể",
    "tiến tới",
]);

/// The words that turn a statement to its goal and stand in names as well, the nouns before which they do, and what may
/// stand between the two: `Kế hoạch thực hiện | bảo đảm trật tự an toàn giao thông năm 2026`.
const SECURING: [&str; 2] = ["bảo đảm", "đảm bảo"];
static SECURED_BY: Table<&str, 16> = Table::new(&["kế hoạch", "phương án", "đề án", "chương trình", "công tác", "nhiệm vụ"]);
static LEADS_TO_SECURING: Table<&str, 16> = Table::new(&[
    "thực hiện",
    "triển khai",
    "triển khai thực hiện",
    "tổ chức thực hiện",
    "tăng cường",
    "phối hợp",
    "về",
    "về việc",
    "về tăng cường",
]);

/// What is secured where they tell how something is done, and no name: `Thực hiện kế hoạch bảo đảm | đúng tiến độ`. A number
/// does as well.
static SECURED_MANNER: Table<&str, 32> = Table::new(&[
    "tiến độ",
    "chất lượng",
    "hiệu quả",
    "đúng",
    "đạt",
    "yêu cầu",
    "kịp",
    "thiết thực",
    "tiết kiệm",
    "đủ",
    "đầy đủ",
    "tất cả",
    "mọi",
    "mỗi",
    "toàn bộ",
    "có",
    "không",
    "cho",
]);

/// The verbs that follow a time when it is the time of a goal.
static GOALS: Table<&str> = Table::new(&[
    "đạt",
    "phấn đấu",
    "dự kiến",
    "duy trì",
    "tăng",
    "giảm",
    "hoàn thành",
    "ước",
    "ước đạt",
    "xếp",
    "nằm trong",
    "thuộc nhóm",
    "cơ bản",
    "không còn",
    "đưa",
    "100",
]);

/// What others have promised: its time is not this plan's.
static PROMISES: Table<&str> = Table::new(&["theo cam kết", "cam kết của", "như đã cam kết"]);

/// The circumstances whose time a `trong năm` tells.
static CIRCUMSTANCES: Table<&str> =
    Table::new(&["điều kiện", "tình hình", "thực trạng", "bối cảnh", "kết quả", "yêu cầu", "các hạn chế", "những hạn chế"]);

/// The words that a noun behind them only narrows: what is done is not the document or the work that it names.
static ABOUT: Table<&str, 16> = Table::new(&["dữ liệu", "thông tin", "quản lý", "số hóa"]);

/// The words after a time that tie it to what stands before: `đến năm 2030, tầm nhìn …`.
const TIED: [&str; 6] = ["của", "trên", "và", "tầm", "định", "theo"];

/// The words that lead up to what a time only dates, and how many words stand between them at most.
static UP_TO: Table<&str, 16> = Table::new(&["trước khi", "trước mùa", "trước kỳ", "trước dịp", "trước tết", "trước thềm"]);
const LEADS_UP: usize = 7;

/// A phrase with what the scanner knows about it.
pub(super) struct Phrase<'a, 't> {
    pub(super) words: &'a Words<'t>,
    taken: &'a [Range<usize>],
    /// The words that stand between quotation marks, found out when it is first asked.
    quoted: OnceCell<Vec<Range<usize>>>,
    /// What stands before the word that was last looked back from.
    signs: Cell<Signs>,
}

/// What stands before a word in its statement.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Signs {
    index: usize,
    /// Whether a phrase may begin so near before it that it goes on behind it.
    open: bool,
    /// The last of each of [`LISTS`] that stands there.
    last: [Option<usize>; 4],
}

impl Signs {
    /// Whether one of the list of a class stands there.
    fn has(self, class: u32) -> bool {
        LISTS.iter().zip(self.last).any(|(&(of_list, _), last)| of_list == class && last.is_some())
    }
}

/// The lists whose phrases are looked back for, each with its class.
static LISTS: [(u32, &Table<&str>); 4] = [(NAME, &NAMES), (WORK, &WORKS), (PROMISE, &PROMISES), (CIRCUMSTANCE, &CIRCUMSTANCES)];

/// How many words their phrases have at most.
const LONGEST: usize = 4;

/// What may begin at a word, as far as looking back cares.
static SIGNS: Gate<256> = Gate::new()
    .beginning(&TURNS, TURN)
    .beginning(&NAMES, NAME)
    .beginning(&WORKS, WORK)
    .beginning(&PROMISES, PROMISE)
    .beginning(&CIRCUMSTANCES, CIRCUMSTANCE);

const TURN: u32 = 1;
const NAME: u32 = 1 << 1;
const WORK: u32 = 1 << 2;
const PROMISE: u32 = 1 << 3;
const CIRCUMSTANCE: u32 = 1 << 4;

impl<'a, 't> Phrase<'a, 't> {
    pub(super) fn new(words: &'a Words<'t>, taken: &'a [Range<usize>]) -> Self {
        Self { words, taken, quoted: OnceCell::new(), signs: Cell::default() }
    }

    /// The index after the citation in which the word at `index` stands.
    pub(super) fn citation(&self, index: usize) -> Option<usize> {
        self.words.past_range(index, self.taken)
    }

    /// Whether a sentence, a clause or a bracket opens right before `index`.
    pub(super) fn opens(&self, index: usize) -> bool {
        let Some(before) = index.checked_sub(1) else { return true };
        self.words.kind(before) == Some(Kind::Mark)
            && (self.stops(before) || self.words.is_any(before, &["(", "-", "–", "+", "•", "“", "*"]))
    }

    /// Whether what stands before the time at `index` is before it: `trước khi bước vào | năm học 2026-2027`.
    pub(super) fn leads_up(&self, index: usize) -> bool {
        self.led_up_from(index).is_some()
    }

    /// Where the words begin that lead up to what the time at `index` only dates: `| trước Tết Nguyên đán năm 2026`.
    pub(super) fn led_up_from(&self, index: usize) -> Option<usize> {
        let mut before = (index.saturating_sub(LEADS_UP)..index).rev().take_while(|&at| self.words.letters(at));
        before.find(|&at| self.words.begins(at, &UP_TO))
    }

    /// Whether the years behind the bracket at `open` are those of the noun before it: some noun that opens a name or names a
    /// body of work stands in the statement and is not merely what the word before it is about, as `dữ liệu | quy hoạch`.
    pub(super) fn is_explained(&self, open: usize) -> bool {
        let words = self.words;
        let heads = |at: usize| {
            let joined = (at..open).any(|word| words.is(word, "và") && words.begins(word + 1, &TASKS));
            !(self.after(at, &ABOUT) || self.after(at, &["theo"]) && joined)
        };
        let noun = |at: usize| [&NAMES, &WORKS].iter().any(|list| words.past(at, *list).is_some_and(|end| end <= open));
        let no_noun = |at: usize| words.begins(at, &NO_MONEY) || at > 0 && words.is(at, "kết") && words.is(at - 1, "trả");
        (open.saturating_sub(REACH)..open)
            .rev()
            .take_while(|&at| !self.stops(at) && !self.turns(at))
            .any(|at| SIGNS.classes(words, at) != 0 && noun(at) && !no_noun(at) && heads(at))
    }

    /// Whether the word at `index` ends a statement.
    pub(super) fn stops(&self, index: usize) -> bool {
        if self.words.kind(index) != Some(Kind::Mark) {
            return false;
        }
        if self.words.is_any(index, &[";", ":", "…", "!", "?"]) {
            return true;
        }
        self.words.mark(index, '.') && !self.words.joined(index) && (index + 1 >= self.words.len() || self.words.capital(index + 1))
    }

    /// Whether the time at `from..to` belongs to the name of a document or a programme.
    pub(super) fn named(&self, from: usize, to: usize) -> bool {
        if !self.opens(from) && self.is_quoted(from) {
            return true;
        }
        if self.opens(from) || self.words.begins(to, &GOALS) {
            return false;
        }
        if from > 0 && self.words.mark(from - 1, ',') && self.goes_on(to) {
            return false;
        }
        self.follows_name(from)
    }

    /// Whether a bare year or period at `from..to` names a body of work.
    pub(super) fn qualifies(&self, from: usize, to: usize) -> bool {
        // A bracket explains the noun before it: `Kế hoạch 5 năm (2026 - 2030)`.
        if from > 0 && self.words.mark(from - 1, '(') {
            return self.words.mark(to, ')') && (self.follows_name(from) || self.follows_work(from));
        }
        self.named(from, to) || (!self.opens(from) && !self.words.begins(to, &GOALS) && self.follows_work(from))
    }

    /// Whether the year at `index` is that of a source of money: `Từ nguồn sự nghiệp giáo dục | năm 2027`. Where anything but
    /// its field and its owner stands between, something is done with the money in the year.
    pub(super) fn is_of_source(&self, index: usize) -> bool {
        let words = self.words;
        let owned = words.start_of(index, &OWNERS).unwrap_or(index);
        words.start_of(words.start_of(owned, &FIELDS).unwrap_or(owned), &SOURCES).is_some()
    }

    /// Whether the statement goes on after `index` with words of its own.
    pub(super) fn goes_on(&self, index: usize) -> bool {
        let mark = self.words.kind(index).is_none_or(|kind| kind == Kind::Mark) && !self.words.mark(index, ',');
        !mark && !self.words.is_any(index, &TIED)
    }

    /// Whether a noun that opens a name stands before `index` in its statement.
    pub(super) fn follows_name(&self, index: usize) -> bool {
        self.signs_before(index).has(NAME)
    }

    /// Whether a noun that names a body of work stands before `index` in its statement.
    fn follows_work(&self, index: usize) -> bool {
        self.signs_before(index).has(WORK)
    }

    /// Whether what others have promised stands before `index` in its statement.
    pub(super) fn follows_promise(&self, index: usize) -> bool {
        self.signs_before(index).has(PROMISE)
    }

    /// Whether circumstances are told before `index` in its statement.
    pub(super) fn follows_circumstance(&self, index: usize) -> bool {
        self.signs_before(index).has(CIRCUMSTANCE)
    }

    /// What stands before `index`, back to the start of the statement or a turn in it. A time is
    /// asked several questions, so the answer for the last one is kept.
    #[inline]
    fn signs_before(&self, index: usize) -> Signs {
        let kept = self.signs.get();
        if kept.index == index { kept } else { self.look_back_anew(index, kept) }
    }

    /// As [`Phrase::signs_before`], for a word that was not asked for last.
    #[inline(never)]
    fn look_back_anew(&self, index: usize, kept: Signs) -> Signs {
        // Times stand side by side: what the last one has behind it stands behind this one too.
        let signs = self.look_back(index, if kept.index < index { kept } else { Signs::default() });
        self.signs.set(signs);
        signs
    }

    /// Looks back from `index`, as far as `kept` does not tell: up to a phrase before the word that it was asked for.
    fn look_back(&self, index: usize, kept: Signs) -> Signs {
        let words = self.words;
        let lowest = index.saturating_sub(REACH);
        let mut signs = Signs { index, ..Signs::default() };
        // Where nothing goes on over the word that it was asked for, nothing before that word need be read again.
        let again = if kept.open { LONGEST } else { 0 };
        for at in (lowest..index).rev() {
            if at + again < kept.index {
                for (last, kept) in signs.last.iter_mut().zip(kept.last) {
                    *last = last.or(kept.filter(|&kept| kept >= lowest));
                }
                break;
            }
            if self.stops(at) {
                break;
            }
            let classes = SIGNS.classes(words, at);
            if classes == 0 {
                continue;
            }
            signs.open |= at + LONGEST > index;
            if classes & TURN != 0 && self.turns(at) {
                break;
            }
            // `trả kết quả` hands something over, it names no result of a year; `thu thập` and `chi tiết` name no money.
            if at > 0 && words.is(at, "kết") && words.is(at - 1, "trả") || words.begins(at, &NO_MONEY) {
                continue;
            }
            for (last, (class, phrases)) in signs.last.iter_mut().zip(LISTS) {
                if last.is_none() && classes & class != 0 && words.past(at, phrases).is_some_and(|end| end <= index) {
                    *last = Some(at);
                }
            }
        }
        signs
    }

    /// Whether a statement turns from a name to its own goal at a word. What a plan is for may be told by the same word, and then
    /// its name goes on: `Kế hoạch | bảo đảm an toàn thực phẩm năm 2026`.
    fn turns(&self, at: usize) -> bool {
        let words = self.words;
        if !words.begins(at, &TURNS) {
            return false;
        }
        let names = |end: usize| {
            let noun = words.start_of(at, &LEADS_TO_SECURING).unwrap_or(at);
            let manner = words.number(end).is_some() || words.begins(end, &SECURED_MANNER);
            words.start_of(noun, &SECURED_BY).is_some() && !manner
        };
        !words.past(at, &SECURING).is_some_and(names)
    }

    /// Whether a word stands between quotation marks.
    fn is_quoted(&self, index: usize) -> bool {
        let quoted = self.quoted.get_or_init(|| quoted(self.words));
        let next = quoted.partition_point(|range| range.end <= index);
        quoted.get(next).is_some_and(|range| range.start <= index)
    }

    /// Whether one of these stands at most so many words before `index`, in the same statement.
    pub(super) fn near(&self, index: usize, phrases: &impl Phrases, reach: usize) -> bool {
        (index.saturating_sub(reach)..index)
            .rev()
            .take_while(|&at| !self.stops(at))
            .any(|at| self.words.past(at, phrases).is_some_and(|end| end <= index))
    }

    /// Whether no statement ends between two words, as far as one looks back.
    pub(super) fn together(&self, from: usize, to: usize) -> bool {
        to.saturating_sub(from) <= REACH && (from..to).all(|at| !self.stops(at))
    }

    /// Whether one of these phrases ends right before `index`.
    pub(super) fn after(&self, index: usize, phrases: &impl Phrases) -> bool {
        self.words.start_of(index, phrases).is_some()
    }
}

/// The words between quotation marks, each run from its mark on; a sentence's end closes what was left open.
fn quoted(words: &Words<'_>) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let mut open = None;
    for index in (0..words.len()).filter(|&index| words.kind(index) == Some(Kind::Mark)) {
        open = match (words.str(index), open) {
            ("“" | "«", _) => open.or(Some(index)),
            ("\"", None) => Some(index),
            ("”" | "»" | ";" | "\"", Some(start)) => {
                runs.push(start..index);
                None
            }
            _ => open,
        };
    }
    runs.extend(open.map(|start| start..words.len()));
    runs
}

/// Whether a word that can be a verb follows.
pub(super) fn starts_clause(words: &Words<'_>, index: usize) -> bool {
    words.letters(index) && (!words.is_any(index, &NO_VERB) || words.phrase(index, "theo dõi").is_some())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::extract::vocabulary::texts;

    fn phrases() -> Vec<&'static str> {
        let lists = LISTS.iter().flat_map(|(_, list)| list.entries().iter().step_by(5));
        lists.chain(TURNS.entries().iter().step_by(4)).copied().chain(["trả kết quả", "năm 2026", "đến", "hộ", "hộ", "hộ nghèo"]).collect()
    }

    #[test]
    fn no_phrase_is_longer_than_is_looked_back_again() {
        for phrase in LISTS.iter().flat_map(|(_, list)| list.entries()) {
            assert!(phrase.split(' ').count() <= LONGEST, "{phrase}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// What was told for one word serves the next.
        #[test]
        fn looking_back_is_remembered(text in texts(phrases()), steps in prop::collection::vec(1..12_usize, 1..40)) {
            let words = Words::new(&text);
            let phrase = Phrase::new(&words, &[]);
            let mut at = 0;
            for step in steps {
                at = (at + step).min(words.len());
                let signs = phrase.signs_before(at);
                for (class, _) in LISTS {
                    prop_assert_eq!(signs.has(class), phrase.look_back(at, Signs::default()).has(class), "{} at {}", text, at);
                }
            }
        }
    }
}
