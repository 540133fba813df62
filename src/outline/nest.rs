//! Nesting: under which line each line stands.
//!
//! The numbering chain decides: a number goes on where its predecessor stands,
//! and a first number opens a level. Duplicates and gaps are kept as written, so
//! a chain is followed also where it stumbles. Layout helps only where numbers
//! leave it open.

use smallvec::SmallVec;

use super::{Line, bullet_class};
use crate::blocks::labels::is_label;
use crate::letter::{has_letters, is_capitals, is_longer};
use crate::marker::{Kind, Marker, Numbers};
use crate::places::Nth;

/// What stands under what.
#[derive(Debug, Clone, Default)]
pub(crate) struct Nest {
    pub(crate) lines: Vec<Nested>,
    /// The lines that were to stand deeper than lines may.
    pub(crate) too_deep: Vec<usize>,
}

/// Where a line stands.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Nested {
    /// The line that it stands under, as it is kept.
    pub(crate) parent: Option<Nth>,
    /// Whether it heads what follows it without a number.
    pub(crate) unnumbered: bool,
    /// Whether something stands under it.
    holds: bool,
}

impl Nested {
    /// The line that it stands under: a numbered line or an unnumbered heading.
    pub(crate) fn parent(&self) -> Option<usize> {
        self.parent.map(Nth::at)
    }
}

/// Puts every line under another, at most so many levels deep: below them a line stands beside the last and
/// no longer under it.
pub(crate) fn parents(lines: &[Line<'_>], depth: usize) -> Nest {
    let nest = Nest { lines: vec![Nested::default(); lines.len()], too_deep: Vec::new() };
    let mut nester = Nester { lines, depth, open: SmallVec::new(), nest };
    for i in 0..lines.len() {
        nester.place(i);
    }
    nester.nest
}

/// Takes the marker from capitals with a point that letter no part: `T. Huyện` is an abbreviation.
/// Parts are lettered from A on without a gap.
pub(crate) fn drop_stray_capitals(lines: &mut [Line<'_>]) {
    let mut next = 1;
    for line in lines {
        let Some(marker) = line.marker.as_ref().filter(|m| m.kind == Kind::Upper) else { continue };
        let ordinal = marker.ordinal().unwrap_or(0);
        // `Đ.` stands between D and E, and J and W are passed over.
        let goes_on = ordinal == 1 || (next > 1 && (next..next + 2).contains(&ordinal));
        if goes_on {
            next = ordinal + 1;
        } else {
            line.marker = None;
        }
    }
}

struct Nester<'l> {
    lines: &'l [Line<'l>],
    depth: usize,
    /// The lines that are open, outermost first.
    open: SmallVec<[Open; 8]>,
    nest: Nest,
}

/// A line that is open, with what is asked of it most: nearly every numbered line looks through all of them.
#[derive(Clone, Copy)]
struct Open {
    line: usize,
    /// The kind of its number; none for an unnumbered heading.
    kind: Option<Kind>,
    ordinal: u32,
    /// The numbers of a decimal marker.
    numbers: Numbers,
    /// Whether an unnumbered heading is set in capitals.
    capitals: bool,
    /// Whether it is the name of a part.
    label: bool,
}

impl Nester<'_> {
    fn place(&mut self, i: usize) {
        let mut opened = Open { line: i, kind: None, ordinal: 0, numbers: Numbers::default(), capitals: false, label: false };
        if let Some(marker) = self.lines[i].number() {
            (opened.kind, opened.ordinal) = (Some(marker.kind), marker.ordinal().unwrap_or(0));
            opened.numbers = marker.numbers();
            self.close_for_number(i, marker, &opened.numbers);
        } else if let Some(Heading { capitals }) = unnumbered_heading(self.lines, i) {
            self.nest.lines[i].unnumbered = true;
            self.close_for_heading(i, capitals);
            opened.capitals = capitals;
        } else if label_heading(self.lines, i) {
            self.nest.lines[i].unnumbered = true;
            self.close_for_label();
            opened.label = true;
        } else {
            self.hang(i);
            return;
        }
        // A list that begins anew at every line would open a level each time.
        if self.open.len() >= self.depth {
            self.open.truncate(self.depth.saturating_sub(1));
            self.nest.too_deep.push(i);
        }
        self.hang(i);
        self.open.push(opened);
    }

    /// Puts a line under the last open one.
    fn hang(&mut self, i: usize) {
        if let Some(parent) = self.open.last() {
            self.nest.lines[i].parent = Some(Nth::of(parent.line));
            self.nest.lines[parent.line].holds = true;
        }
    }

    /// Closes what a numbered line ends, so that the last open line is its parent.
    fn close_for_number(&mut self, i: usize, marker: &Marker, numbers: &Numbers) {
        if marker.kind == Kind::Decimal {
            return self.close_for_decimal(numbers);
        }
        if marker.kind <= Kind::Roman {
            // Outer levels stand under outer levels only.
            return self.close_to_outer(marker.kind);
        }
        let ordinal = marker.ordinal().unwrap_or(0);
        // Where the number before it is open, it goes on there.
        if let Some(at) = self.sibling_of(marker, |open, new| open + 1 == new) {
            return self.open.truncate(at);
        }
        if ordinal == 1 {
            return self.open_level(i, marker);
        }
        // A number given twice, or one or more left out.
        let stumbled = self.sibling_of(marker, |open, new| open <= new).or_else(|| self.sibling_of(marker, |_, _| true));
        match stumbled {
            Some(at) => self.open.truncate(at),
            None => self.close_to_outer(marker.kind),
        }
    }

    /// A first number: the start of a level below the last open line, unless that cannot hold it.
    fn open_level(&mut self, i: usize, marker: &Marker) {
        let Some(at) = self.sibling_of(marker, |_, _| true) else {
            return self.close_to_outer(marker.kind);
        };
        let Open { line: sibling, ordinal, .. } = self.open[at];
        let below = &self.open[at + 1..];
        // The same number twice: with something between and set alike it is a slip, else a list of
        // its own. A line that is set off does not stand inside one that is not.
        let same_number = ordinal == 1;
        let something_between = self.nest.lines[sibling].holds;
        let alike = || self.lines[i].is_set_off() && self.lines[sibling].is_set_off();
        let plain_below = || below.iter().all(|open| !self.lines[open.line].is_set_off());
        if same_number && something_between && alike() && plain_below() {
            self.open.truncate(at);
        }
    }

    /// `2.1` stands under `2`, `2.1.1` under `2.1`; failing that beside the last decimal.
    fn close_for_decimal(&mut self, numbers: &Numbers) {
        let prefix = numbers.outer();
        let holds = |open: &Open| match open.kind {
            Some(Kind::Decimal) => open.numbers == prefix,
            Some(Kind::Arabic | Kind::Roman) => matches!(*prefix, [number] if open.ordinal == u32::from(number)),
            _ => false,
        };
        // An Arabic parent is nearer than a Roman one of the same value.
        let parent = self.open.iter().rposition(holds);
        if let Some(at) = parent {
            return self.open.truncate(at + 1);
        }
        let beside = self.open.iter().rposition(|open| open.kind == Some(Kind::Decimal) && open.numbers.len() == numbers.len());
        match beside {
            Some(at) => self.open.truncate(at),
            None => self.close_to_outer(Kind::Decimal),
        }
    }

    /// The innermost open line of the marker's kind whose number and the marker's satisfy `test`.
    fn sibling_of(&self, marker: &Marker, test: impl Fn(u32, u32) -> bool) -> Option<usize> {
        let new = marker.ordinal().unwrap_or(0);
        self.open.iter().rposition(|open| open.kind == Some(marker.kind) && test(open.ordinal, new))
    }

    /// Closes every open line that is not of an outer kind.
    fn close_to_outer(&mut self, kind: Kind) {
        while let Some(last) = self.open.last() {
            let outer = match last.kind {
                Some(open) => open < kind,
                // The name of a part heads one list: behind it a number goes on outside.
                None if last.label && kind < Kind::Letter => !self.nest.lines[last.line].holds && kind > Kind::Roman,
                // An unnumbered heading holds everything but the outermost levels.
                None => kind > Kind::Roman || last.capitals,
            };
            if outer {
                break;
            }
            self.open.pop();
        }
    }

    /// Closes what an unnumbered heading ends: a heading set like it, and statements.
    fn close_for_heading(&mut self, i: usize, capitals: bool) {
        // The name of a part stands below a heading that is set off, never above it.
        if let Some(at) = self.open.iter().position(|open| open.label) {
            self.open.truncate(at);
        }
        let line = &self.lines[i];
        let alike = |open: &Open| open.kind.is_none() && self.lines[open.line].heading == line.heading && open.capitals == capitals;
        if let Some(at) = self.open.iter().rposition(alike).or_else(|| self.beside_markdown(line, capitals)) {
            return self.open.truncate(at);
        }
        if capitals {
            // In capitals it stands beside the Roman sections.
            return self.open.clear();
        }
        while let Some(last) = self.open.last() {
            if !self.lines[last.line].words().ends_with(['.', ';', ',']) {
                break;
            }
            self.open.pop();
        }
    }
}

impl Nester<'_> {
    /// Closes what the name of a part ends: the part before it in the same section, and statements.
    fn close_for_label(&mut self) {
        let inner = |open: &Open| open.kind.is_some_and(|kind| kind >= Kind::Letter);
        let below = self.open.iter().rev().take_while(|open| inner(open)).count();
        if let Some(at) = self.open.len().checked_sub(below + 1).filter(|&at| self.open[at].label) {
            return self.open.truncate(at);
        }
        while self.open.last().is_some_and(|last| self.lines[last.line].words().ends_with(['.', ';', ','])) {
            self.open.pop();
        }
    }

    /// The open heading that stands beside a heading of the other make: bold letters and Markdown
    /// levels set off the same headings where one author mixes them.
    fn beside_markdown(&self, line: &Line<'_>, capitals: bool) -> Option<usize> {
        let at = self.open.iter().rposition(|open| open.kind.is_none())?;
        let Open { line: open, capitals: above, .. } = self.open[at];
        let beside = match (self.lines[open].heading, line.heading) {
            // A bold line right below a heading is the first of its parts; after its text it is the next heading.
            (Some(_), None) => self.nest.lines[open].holds,
            // No Markdown heading stands below a bold line.
            (None, Some(_)) => true,
            _ => false,
        };
        (above == capitals && beside && at + 1 == self.open.len()).then_some(at)
    }
}

/// Whether a line is a heading without a number.
pub(super) fn is_unnumbered_heading(lines: &[Line<'_>], i: usize) -> bool {
    unnumbered_heading(lines, i).is_some()
}

/// A heading without a number.
struct Heading {
    capitals: bool,
}

/// A line without a number that heads what follows: set off as a whole, short, without a stop.
fn unnumbered_heading(lines: &[Line<'_>], i: usize) -> Option<Heading> {
    let line = &lines[i];
    if line.marker.is_some() || line.is_table {
        return None;
    }
    let text = line.words();
    let strong = || line.heading.is_some() || line.text.is_strong(0..text.len());
    let short = !text.ends_with(['.', ';', ',', '/']) && !is_longer(text, 200);
    let bracketed = text.starts_with(['(', '*', '“', '"', '[']);
    // It must head something that is not itself a heading's kind of line.
    let followed = lines.get(i + 1).is_some_and(|next| !next.is_table);
    if !short || bracketed || !followed {
        return None;
    }
    let capitals = is_capitals(text);
    ((capitals || strong()) && has_letters(text, 1)).then_some(Heading { capitals })
}

/// How many lines before the name of a part tell whether it stands amid a list.
const LIST: usize = 40;

/// Whether a line is the name of a part without a number, and its list stands below it: `Chỉ tiêu:`, `* Nhiệm vụ`. A dash before it
/// makes it a point of a list, unless it is set off and those below it are marked by dashes too.
fn label_heading(lines: &[Line<'_>], i: usize) -> bool {
    let line = &lines[i];
    let mark = match &line.marker {
        None => None,
        Some(marker) if marker.kind == Kind::Bullet => Some(bullet_class(marker)),
        Some(_) => return false,
    };
    if line.is_table || !is_label(line.words()) {
        return false;
    }
    let Some(next) = lines.get(i + 1).filter(|next| !next.is_table && !is_label(next.words())) else { return false };
    let (above, set_off) = (lines.get(..i).unwrap_or_default(), line.is_set_off());
    // A bullet that introduces what it stands below holds it.
    let introduced =
        above.last().is_some_and(|before| before.number().is_none() && before.marker.is_some() && before.words().ends_with(':'));
    if introduced {
        return false;
    }
    let Some(below) = &next.marker else {
        return mark == Some('*') && !next.is_set_off();
    };
    if below.kind < Kind::Bullet {
        return mark != Some('-') && below.kind >= Kind::Letter && below.ordinal() == Some(1);
    }
    let below = bullet_class(below);
    // Crosses stand below dashes, with such names between them or without.
    let amid_dashes = || {
        let list =
            above.iter().rev().take(LIST).take_while(|line| line.number().is_none() && (line.marker.is_some() || is_label(line.words())));
        list.filter_map(|line| line.marker.as_ref()).any(|marker| bullet_class(marker) == '-')
    };
    match mark {
        Some(mark) if mark == below => set_off && !next.is_set_off(),
        None | Some('*') => below != '+' || !amid_dashes(),
        Some(_) => false,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_list_that_begins_anew_at_every_line_stays_shallow() {
        let text = format!("KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n{}", "1. Giữ rừng\n".repeat(500));
        let plan = crate::parse(&text);
        assert!(plan.outline.iter().all(|section| section.level <= crate::MAX_DEPTH));
        let items = plan.items().filter(|item| item.text == "Giữ rừng").count();
        assert_eq!(items + plan.outline.iter().filter(|section| section.title == "Giữ rừng").count(), 500);
    }

    #[test]
    fn the_same_first_number_twice_is_a_slip_behind_something_and_a_list_of_its_own_at_once() {
        for (text, expected) in [
            ("**1. Rừng**\n- Giữ.\n**1. Đất**\n- Giữ.\n**2. Nước**\n- Giữ.", "I I.1 I.1 I.2"),
            ("**1. Rừng**\n**1. Đất**\n- Giữ.\n**2. Nước**\n- Giữ.", "I I.1 I.1.1 I.1.2"),
            // Where numbers are left out, a lower one goes on outside the list whose numbers are higher.
            ("**1. Rừng**\n**1. Đất**\n- Giữ.\n**5. Nước**\n- Giữ.\n**3. Gió**\n- Giữ.", "I I.1 I.1.1 I.1.5 I.3"),
        ] {
            let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng rừng\nI. MỤC TIÊU\n{text}"));
            let paths: Vec<&str> = plan.outline.iter().map(|section| section.path.as_str()).collect();
            assert_eq!(paths.join(" "), expected, "{text}");
        }
    }

    #[test]
    fn a_decimal_number_stands_under_the_numbers_that_it_repeats() {
        for (text, expected) in [
            ("I. MỤC TIÊU\n1. Chung\n1.1. Rừng\n- Giữ.\n1.2. Đất\n- Giữ.\n1.2.1. Bãi bồi\n- Giữ.", "I I.1 I.1.1 I.1.2 I.1.2.1"),
            // Under the section of that number, where no point of it is open.
            ("I. MỤC TIÊU\n2. Chung\n- Giữ.\n1.1. Rừng\n- Giữ.", "I I.2 I.1.1"),
            ("III. MỤC TIÊU\n3.1. Rừng\n- Giữ.\n3.2. Đất\n- Giữ.", "III III.3.1 III.3.2"),
            // Beside the last one of as many numbers, where nothing of its number is open.
            ("I. MỤC TIÊU\n2.1. Rừng\n- Giữ.\n3.1. Đất\n- Giữ.", "I I.2.1 I.3.1"),
            ("I. MỤC TIÊU\n2.1. Rừng\n- Giữ.\n2.1.1. Thông\n- Giữ.\n3.1. Đất\n- Giữ.", "I I.2.1 I.2.1.1 I.3.1"),
        ] {
            let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng rừng\n{text}"));
            let paths: Vec<&str> = plan.outline.iter().map(|section| section.path.as_str()).collect();
            assert_eq!(paths.join(" "), expected, "{text}");
        }
    }

    /// The paths of the sections, and how many statements stand in each, as far as any does.
    fn sections(text: &str) -> String {
        let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng rừng\nI. NỘI DUNG\n{text}\n"));
        let count = |id: &str| plan.items().filter(|item| item.section == id).count();
        let shown = |section: &crate::model::Section| match count(&section.id) {
            0 => section.path.to_string(),
            count => format!("{}:{count}", section.path),
        };
        plan.outline.iter().map(shown).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_name_of_a_part_heads_its_list_without_a_number() {
        for (targets, tasks) in [
            ("Chỉ tiêu", "Nhiệm vụ"),
            ("Chỉ tiêu:", "Nhiệm vụ, giải pháp:"),
            ("Mục tiêu cụ thể:", "Giải pháp:"),
            ("*Chỉ tiêu:*", "*Nhiệm vụ:*"),
            ("**Chỉ tiêu**", "**Nhiệm vụ**"),
            ("* Chỉ tiêu:", "* Nhiệm vụ:"),
            ("* Mục tiêu", "* Nhiệm vụ và giải pháp"),
            ("\\* Chỉ tiêu:", "\\* Nhiệm vụ:"),
            ("**\\* Chỉ tiêu:**", "**\\* Nhiệm vụ:**"),
            ("- **Chỉ tiêu:**", "- **Nhiệm vụ:**"),
        ] {
            let part = format!("{targets}\n- Trồng 30 ha.\n- Giữ 90% rừng.\n{tasks}\n- Ươm cây.\n");
            let text = format!("1. Rừng phòng hộ\n{part}2. Rừng ngập mặn\n{part}II. KINH PHÍ\n- Ngân sách.");
            assert_eq!(sections(&text), "I I.1 I.1.*1:2 I.1.*2:1 I.2 I.2.*1:2 I.2.*2:1 II:1", "{targets}");
            let plan = crate::parse(&format!("KẾ HOẠCH\nTrồng rừng\nI. NỘI DUNG\n{text}\n"));
            assert_eq!(plan.items().filter(|item| item.role == crate::model::Role::Target).count(), 4, "{targets}");
            assert!(
                plan.outline.iter().all(|section| section.marker.is_some() != section.path.rsplit('.').next().unwrap().starts_with('*'))
            );
        }
        // Points with letters stand below it, other numbers beside what it stands in.
        assert_eq!(
            sections("1. Rừng\n* Nhiệm vụ:\na) Ươm cây.\nb) Trồng.\n* Chỉ tiêu:\n- Giữ.\n2. Đất\n- Giữ."),
            "I I.1 I.1.*1:2 I.1.*2:1 I.2:1"
        );
        assert_eq!(sections("Chỉ tiêu:\n- Giữ rừng.\n1. Ươm cây\n- Keo.\n2. Trồng\n- Sao."), "I I.*1:1 I.1:1 I.2:1");
        assert_eq!(sections("**Rừng**\nChỉ tiêu:\n- Giữ.\n**Đất**\nNhiệm vụ:\n- Giữ."), "I I.*1 I.*1.*1:1 I.*2 I.*2.*1:1");
        assert_eq!(sections("* Chỉ tiêu:\n+ Giữ rừng.\n* Nhiệm vụ:\n+ Ươm cây."), "I I.*1:1 I.*2:1");
    }

    #[test]
    fn the_name_of_a_part_amid_a_list_is_a_point() {
        for text in [
            "- Rừng ngập mặn:\n* Chỉ tiêu:\n+ Giữ.\n* Nhiệm vụ:\n+ Ươm.\n- Đất đồi.",
            "- Rừng ngập mặn:\nChỉ tiêu:\n+ Giữ.\nNhiệm vụ:\n+ Ươm.\n- Đất đồi.",
            "- Chỉ tiêu:\n+ Giữ.\n- Nhiệm vụ:\n+ Ươm.",
            "- Mục tiêu:\n- Nhiệm vụ:\n- Giải pháp:",
            "* Mục tiêu:\n* Ươm cây.\n* Trồng rừng.",
            "Nhiệm vụ\nSản phẩm\nThời gian",
            "- Chỉ tiêu tuyển sinh: 120 em.\n- Ươm cây.",
            "Nhiệm vụ chi: trồng rừng.\n- Ươm cây.",
            "* Nhiệm vụ trồng rừng:\n- Ươm cây.",
            "Nhiệm vụ.\n- Ươm cây.",
        ] {
            let found = sections(text);
            assert!(!found.contains('*'), "{text}: {found}");
        }
    }
}
