//! What stands around a time and says whether it is the time of doing.
//!
//! The same words name a plan and set a date: `Kế hoạch phát triển chợ đến năm 2030`
//! is a name, `đến năm 2030 mỗi xã có một chợ` a deadline. Looking back to the start of
//! the statement, at most [`REACH`] words, for the noun that opens a name tells them apart.

use std::cell::Cell;
use std::ops::Range;

use crate::extract::phrases::{Phrases, Table};
use crate::extract::words::{Kind, Words};

/// How many words are looked back: names of programmes are long, hostile input is longer.
const REACH: usize = 40;

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

/// The words after a time that tie it to what stands before: `đến năm 2030, tầm nhìn …`.
const TIED: [&str; 6] = ["của", "trên", "và", "tầm", "định", "theo"];

/// A phrase with what the scanner knows about it.
pub(super) struct Phrase<'a, 't> {
    pub(super) words: &'a Words<'t>,
    taken: &'a [Range<usize>],
    /// Whether each word stands between quotation marks.
    quoted: Vec<bool>,
    /// What begins at each word, found out when it is first asked.
    signs: Vec<Cell<Option<Sign>>>,
}

/// What begins at a word, as far as looking back cares; a name and a work with their lengths.
#[derive(Debug, Clone, Copy)]
struct Sign {
    turn: bool,
    name: usize,
    work: usize,
}

impl<'a, 't> Phrase<'a, 't> {
    pub(super) fn new(words: &'a Words<'t>, taken: &'a [Range<usize>]) -> Self {
        Self { words, taken, quoted: quoted(words), signs: vec![Cell::new(None); words.len()] }
    }

    /// The index after the citation in which the word at `index` stands.
    pub(super) fn citation(&self, index: usize) -> Option<usize> {
        self.words.past_range(index, self.taken)
    }

    /// Whether a sentence, a clause or a bracket opens right before `index`.
    pub(super) fn opens(&self, index: usize) -> bool {
        index == 0 || self.stops(index - 1) || matches!(self.words.str(index - 1), "(" | "-" | "–" | "+" | "•" | "“" | "*")
    }

    /// Whether the word at `index` ends a statement.
    pub(super) fn stops(&self, index: usize) -> bool {
        if matches!(self.words.str(index), ";" | ":" | "…" | "!" | "?") {
            return true;
        }
        self.words.mark(index, '.') && !self.words.joined(index) && (index + 1 >= self.words.len() || self.words.capital(index + 1))
    }

    /// Whether the time at `from..to` belongs to the name of a document or a programme.
    pub(super) fn named(&self, from: usize, to: usize) -> bool {
        if self.quoted.get(from).copied().unwrap_or(false) && !self.opens(from) {
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

    /// Whether the statement goes on after `index` with words of its own.
    fn goes_on(&self, index: usize) -> bool {
        let mark = self.words.kind(index).is_none_or(|kind| kind == Kind::Mark) && !self.words.mark(index, ',');
        !mark && !self.words.is_any(index, &TIED)
    }

    /// Whether a noun that opens a name stands before `index` in its statement.
    fn follows_name(&self, index: usize) -> bool {
        self.back(index, |at, sign| sign.name > 0 && at + sign.name <= index)
    }

    /// Whether a noun that names a body of work stands before `index` in its statement.
    fn follows_work(&self, index: usize) -> bool {
        self.back(index, |at, sign| sign.work > 0 && at + sign.work <= index)
    }

    /// Whether one of these stands before `index` in its statement.
    pub(super) fn follows(&self, index: usize, phrases: &impl Phrases) -> bool {
        self.back(index, |at, _| self.words.past(at, phrases).is_some_and(|end| end <= index))
    }

    /// Looks back from `index` up to the start of the statement or a turn in it.
    fn back(&self, index: usize, wanted: impl Fn(usize, Sign) -> bool) -> bool {
        for at in (index.saturating_sub(REACH)..index).rev() {
            let sign = self.sign(at);
            if self.stops(at) || sign.turn {
                return false;
            }
            // `trả kết quả` hands something over, it names no result of a year.
            let handed = at > 0 && self.words.is(at, "kết") && self.words.is(at - 1, "trả");
            if !handed && wanted(at, sign) {
                return true;
            }
        }
        false
    }

    /// What begins at the word at `index`.
    fn sign(&self, index: usize) -> Sign {
        let length = |phrases: &Table<&str>| self.words.past(index, phrases).map_or(0, |end| end - index);
        let find_out = || Sign { turn: length(&TURNS) > 0, name: length(&NAMES), work: length(&WORKS) };
        let Some(cell) = self.signs.get(index) else {
            return find_out();
        };
        let sign = cell.get().unwrap_or_else(find_out);
        cell.set(Some(sign));
        sign
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

/// Marks the words between quotation marks; a sentence's end closes what was left open.
fn quoted(words: &Words<'_>) -> Vec<bool> {
    let mut open = false;
    (0..words.len())
        .map(|index| {
            match words.str(index) {
                "“" | "«" => open = true,
                "”" | "»" | ";" => open = false,
                "\"" => open = !open,
                _ => {}
            }
            open
        })
        .collect()
}
