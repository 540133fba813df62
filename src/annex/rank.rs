//! How high the number of a row stands among those of its table, which tells where the groups of rows end.
//!
//! ```text
//! letter > roman > count > parts > point       A › II › 3 › 3.1 › b
//! ```
//! A number that goes on from one above it ends what stands between the two. One that begins anew (`A`, `I`, `1`, `1.1`, `a`)
//! stands below whatever it follows.

use super::{SUMS, bare, is_count};
use crate::letter::is_roman;
use crate::read::table::Row;
use crate::text::{Seen, Text};
use crate::words::Words;

/// The number of a row: its kind, and its place among its like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rank<'n> {
    /// `A`, `B`.
    Letter(u32),
    /// `I`, `II`.
    Roman(u32),
    /// `3`, `3.1`.
    Count(&'n str),
    /// `a`, `b`.
    Point(u32),
}

impl<'n> Rank<'n> {
    /// The rank of a number.
    pub(super) fn of(number: &'n str) -> Option<Self> {
        let bare = bare(number);
        let mut letters = bare.chars();
        match (letters.next()?, letters.next()) {
            ('0'..='9', _) => bare.split('.').all(is_count).then_some(Self::Count(bare)),
            // A letter alone is one of the alphabet, but for those that count as Roman numbers among the first twenty.
            ('I' | 'V' | 'X', None) => Some(Self::Roman(roman(bare))),
            (letter, None) if letter.is_uppercase() => Some(Self::Letter(place(letter))),
            (letter, None) if letter.is_lowercase() => Some(Self::Point(place(letter))),
            _ => is_roman(bare).then(|| Self::Roman(roman(bare))),
        }
    }

    /// The rank of the number that a name begins with: `II. Cải cách thể chế`.
    pub(super) fn of_name(name: &'n str) -> Option<Self> {
        Self::of(name.split(' ').next().filter(|number| number.ends_with('.'))?)
    }

    /// Whether it begins a series.
    pub(super) fn is_first(&self) -> bool {
        match self {
            Self::Letter(place) => *place == self::place('A'),
            Self::Point(place) => *place == self::place('a'),
            Self::Roman(number) => *number == 1,
            Self::Count(number) => last(number) == Some(1),
        }
    }

    /// Whether a group of this rank ends before a row of another, which begins no series.
    pub(super) fn ends_before(&self, row: &Self) -> bool {
        match row {
            Self::Letter(_) => true,
            Self::Roman(_) => !matches!(self, Self::Letter(_)),
            Self::Count(_) | Self::Point(_) => false,
        }
    }

    /// Whether the number right below goes on beside it or above it, so that nothing stands under it.
    fn is_passed_by(&self, next: &Self) -> bool {
        !next.is_first()
            && match (self, next) {
                (Self::Letter(own), Self::Letter(next)) | (Self::Roman(own), Self::Roman(next)) | (Self::Point(own), Self::Point(next)) => {
                    next > own
                }
                (Self::Count(own), Self::Count(next)) => goes_on(own, next),
                // Points are counted through at times, whatever letter heads them; what has parts is none of them.
                (Self::Point(_), Self::Count(next)) => next.contains('.'),
                (Self::Roman(_), Self::Letter(_)) | (Self::Count(_) | Self::Point(_), Self::Letter(_) | Self::Roman(_)) => true,
                // Roman numbers may go on through all letters, and counts through all of both.
                _ => false,
            }
    }
}

/// Whether a row that could be the head of a group has rows under it, given its cells and the row right below. Where the
/// number of the next goes on beside it or above it, and where what stands below is the sum of its like, it has none.
pub(super) fn heads(cells: &[Text<'_>], below: &Row<'_>, seen: &Seen) -> bool {
    let mut filled = cells.iter().filter(|cell| !cell.is_empty());
    let Some(own) = filled.next().and_then(|number| Rank::of(number.as_str())) else { return true };
    let first = below.first(seen);
    match Rank::of(first.as_str()).or_else(|| Rank::of_name(first.as_str())) {
        Some(next) => !own.is_passed_by(&next),
        None => {
            let has_figures = filled.nth(1).is_some();
            !(has_figures && below.filled(seen).next().is_some_and(|name| total(&name.words()).is_some()))
        }
    }
}

/// What a sum is that of: `Tổng (A + B)`, `Cộng I + II`, `Tổng cộng`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Total<'n> {
    /// Of the numbers that it names, of which this is the first.
    Of(Rank<'n>),
    /// Of all that stand before it.
    Bare,
}

/// What words that are a sum, and nothing else, are the sum of.
pub(super) fn total<'t>(words: &Words<'t>) -> Option<Total<'t>> {
    // Nearly every row is none by its first letter.
    if !words.text().trim_start().starts_with(['T', 't', 'C', 'c']) {
        return None;
    }
    let end = SUMS.iter().find_map(|sum| words.phrase(0, sum))?;
    let says = |at: &usize| words.get(*at).is_some_and(|word| word.kind != crate::words::Kind::Mark);
    let mut named = (end..words.len().min(end + LONGEST)).filter(says).map(|at| Rank::of(words.str(at)));
    let Some(first) = named.next() else { return (words.len() <= end + LONGEST).then_some(Total::Bare) };
    // One number alone may belong to the name: `Tổng 135`.
    let others = named.clone().next().is_some() && named.all(|number| number.is_some()) && words.len() <= end + LONGEST;
    first.filter(|_| others).map(Total::Of)
}

/// The most words and marks that a sum names its parts in.
const LONGEST: usize = 40;

/// Whether one number is the next behind another, or behind one that it is a part of: `1.2` behind `1.1`, `2` behind `1.1`.
fn goes_on(own: &str, next: &str) -> bool {
    let depth = next.split('.').count();
    let number = |part: &str| part.parse::<u32>().ok();
    own.split('.').count() >= depth
        && own.split('.').zip(next.split('.')).enumerate().all(|(at, (own, next))| match (number(own), number(next)) {
            (Some(own), Some(next)) => next == own + u32::from(at + 1 == depth),
            _ => false,
        })
}

/// The last part of a number.
fn last(number: &str) -> Option<u32> {
    number.rsplit('.').next()?.parse().ok()
}

/// The place of a letter in the alphabet, of which only the order is told.
fn place(letter: char) -> u32 {
    match letter {
        'Đ' => place('D') + 1,
        'đ' => place('d') + 1,
        letter => u32::from(letter) * 2,
    }
}

/// The value of a Roman number.
fn roman(number: &str) -> u32 {
    let value = |digit: u8| match digit {
        b'I' => 1,
        b'V' => 5,
        b'X' => 10,
        b'L' => 50,
        _ => 100,
    };
    let mut highest = 0;
    number.bytes().rev().map(value).fold(0, |sum: u32, value| {
        highest = highest.max(value);
        if value < highest { sum.saturating_sub(value) } else { sum + value }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rank(number: &str) -> Rank<'_> {
        Rank::of(number).unwrap_or_else(|| panic!("{number} has no rank"))
    }

    #[test]
    fn numbers_that_pass_others() {
        for pairs in [
            // The next beside it.
            &["A B", "C D", "D Đ", "Đ E", "I II", "III IV", "IX X", "1 2", "9. 10.", "1.1 1.2", "2.1.3 2.1.4", "a b", "d đ"][..],
            // The next above it.
            &["1.1 2", "2.1.3 2.2", "1.3.1.2 2", "3 II", "2.1 III", "b II", "a) 1.2", "IV B", "3 C"],
        ] {
            for pair in pairs {
                let (own, next) = pair.split_once(' ').unwrap_or_default();
                assert!(rank(own).is_passed_by(&rank(next)), "{pair}");
            }
        }
        for pair in [
            // What begins anew, what stands below, what counts through all.
            "A I",
            "II 1",
            "II A",
            "3 1",
            "3 3.1",
            "1.1 1",
            "1.2 1.2.1",
            "2 a",
            "b 1",
            "b 3",
            "B II",
            "B III",
            "II 5",
            "C 4",
            "a 1.1",
            "1.1 5",
            // What goes on from elsewhere, and what is said again.
            "2 4",
            "1.1 1.3",
            "1.1 2.2",
            "I I",
            "A A",
            "3 3",
            "B A",
            "II I",
            "1.2 1.1",
        ] {
            let (own, next) = pair.split_once(' ').unwrap_or_default();
            assert!(!rank(own).is_passed_by(&rank(next)), "{pair}");
        }
        for none in ["", "-", "+", "Tổng", "IIA", "1a", "2025", "1.500", "ii"] {
            assert!(!matches!(Rank::of(none), Some(Rank::Letter(_) | Rank::Roman(_) | Rank::Point(_))), "{none}");
        }
    }

    #[test]
    fn sums_and_what_they_sum_up() {
        for (text, expected) in [
            ("Tổng cộng", Some(Total::Bare)),
            ("TỔNG CỘNG:", Some(Total::Bare)),
            ("Cộng", Some(Total::Bare)),
            ("Tổng (A + B + C)", Some(Total::Of(rank("A")))),
            ("Tổng ( I +II +III)", Some(Total::Of(rank("I")))),
            ("Cộng I+II", Some(Total::Of(rank("I")))),
            ("Tổng số (1+2+3)", Some(Total::Of(Rank::Count("1")))),
            // The names of rows.
            ("Tổng đàn bò", None),
            ("Tổng chi ngân sách", None),
            ("Cộng đồng", None),
            ("Tổng số xã (A + B)", None),
            ("Tổng 135", None),
            ("Chi khác", None),
        ] {
            assert_eq!(total(&Words::new(text)), expected, "{text}");
        }
    }

    /// The rows of a table, each with its group: `II Chi khác < I. Chi chung`.
    fn rows(rows: &[&str]) -> Vec<String> {
        let head = "KẾ HOẠCH\nTrồng rừng\n\nI. NHIỆM VỤ\n- Trồng rừng.\n\nPHỤ LỤC\n\n| TT | Nội dung | Số lượng | Đơn giá | Kinh phí |\n|---|---|---|---|---|\n";
        let plan = crate::parse(&(head.to_owned() + &rows.iter().map(|row| format!("| {row} |\n")).collect::<String>()));
        let row = |row: &crate::model::Row| format!("{} {} < {}", row.cells[0], row.cells[1], row.group.as_deref().unwrap_or(""));
        plan.annexes.iter().flat_map(|annex| annex.rows.iter().map(row)).collect()
    }

    #[test]
    fn a_number_with_nothing_under_it_is_a_row() {
        let bold = [
            "**I** | **Ươm cây** | | | **9**",
            "1 | Ươm keo | 2 | 3 | 9",
            "**II** | **Thuê xe** | | | **5**",
            "**III** | **Chi khác** | | | **6**",
        ];
        assert_eq!(rows(&bold), ["1 Ươm keo < I. Ươm cây", "II Thuê xe < ", "III Chi khác < "]);
        // A sum below is none of its rows.
        let summed = [
            "**I** | **Ươm cây** | | | **9**",
            "1 | Ươm keo | 2 | 3 | 9",
            "**II** | **Thuê xe** | | | **5**",
            " | **Tổng (I + II)** | | | **14**",
        ];
        assert_eq!(rows(&summed), ["1 Ươm keo < I. Ươm cây", "II Thuê xe < ", " Tổng (I + II) < "]);
        // An empty row of a series is no group, and the group above it holds on.
        let empty =
            ["**I** | **Ươm cây** | | | **9**", "1 | Ươm keo | 2 | 3 | 9", "1.1 | Ươm keo lai | | | ", "1.2 | Ươm keo lá tràm | 2 | 3 | 9"];
        let of = |row: &str| format!("{row} < I. Ươm cây");
        assert_eq!(rows(&empty), ["1 Ươm keo", "1.1 Ươm keo lai", "1.2 Ươm keo lá tràm"].map(of));
        // What has rows under it stays a group.
        let outer = ["**A** | **Tổng chi** | | | **9**", "**I** | **Ươm cây** | | | **9**", "1 | Ươm keo | 2 | 3 | 9"];
        assert_eq!(rows(&outer), ["1 Ươm keo < I. Ươm cây"]);
    }
}
