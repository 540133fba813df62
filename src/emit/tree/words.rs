//! The labels of a tree in its two languages, and values in words.

use crate::calendar::{Date, PartialDate};
use crate::emit::Language;
use crate::model::{AreaKind, Change, Comparator, Deadline, DeadlineKind, Measure, Role};

use super::Paint;

/// Short labels, each a function of the language.
macro_rules! labels {
    ($($name:ident: $vietnamese:expr, $english:expr;)*) => {
        $(pub(super) fn $name(language: Language) -> &'static str {
            language.choose($vietnamese, $english)
        })*
    };
}

labels! {
    amount: "mức", "amount";
    time: "hạn", "time";
    lead: "chủ trì", "lead";
    coordinating: "phối hợp", "with";
    output: "sản phẩm", "output";
    funding: "kinh phí", "funding";
    columns: "cột", "columns";
    annex: "phụ lục", "annex";
    signer: "ký", "signed";
    promulgated_by: "kèm theo", "attached to";
    no_kind: "KHÔNG RÕ LOẠI VĂN BẢN", "UNKNOWN KIND OF DOCUMENT";
    nothing: "không có mục nào", "nothing found";
}

/// Counted things: one, and several.
macro_rules! counted {
    ($($name:ident: $vietnamese:expr, $one:expr, $many:expr;)*) => {
        $(pub(super) fn $name(language: Language) -> (&'static str, &'static str) {
            language.choose(($vietnamese, $vietnamese), ($one, $many))
        })*
    };
}

counted! {
    count_sections: "đề mục", "heading", "headings";
    count_measures: "mức định lượng", "amount", "amounts";
    count_deadlines: "thời hạn", "time", "times";
    count_annexes: "phụ lục", "annex", "annexes";
    count_rows: "dòng phụ lục", "annex row", "annex rows";
    count_citations: "viện dẫn", "citation", "citations";
    count_diagnostics: "lưu ý", "notice", "notices";
}

pub(super) fn role(role: Role, language: Language) -> &'static str {
    match role {
        Role::Objective => language.choose("mục tiêu", "objective"),
        Role::Requirement => language.choose("yêu cầu", "requirement"),
        Role::Target => language.choose("chỉ tiêu", "target"),
        Role::Task => language.choose("nhiệm vụ", "task"),
        Role::Responsibility => language.choose("trách nhiệm", "responsibility"),
        Role::Provision => language.choose("quy định", "provision"),
        Role::Intro => language.choose("dẫn ý", "intro"),
    }
}

pub(super) fn role_paint(role: Role) -> Paint {
    match role {
        Role::Objective | Role::Target => Paint::Green,
        Role::Task | Role::Responsibility => Paint::Blue,
        Role::Requirement | Role::Provision | Role::Intro => Paint::Faint,
    }
}

pub(super) fn count_role(kind: Role, language: Language) -> (&'static str, &'static str) {
    let one = role(kind, language);
    let many = match kind {
        Role::Objective => "objectives",
        Role::Requirement => "requirements",
        Role::Target => "targets",
        Role::Task => "tasks",
        Role::Responsibility => "responsibilities",
        Role::Provision => "provisions",
        Role::Intro => "intros",
    };
    (one, language.choose(one, many))
}

pub(super) fn area(kind: AreaKind, language: Language) -> &'static str {
    match kind {
        AreaKind::Institutions => language.choose("thể chế", "institutions"),
        AreaKind::Procedures => language.choose("thủ tục", "procedures"),
        AreaKind::Organisation => language.choose("tổ chức bộ máy", "organisation"),
        AreaKind::CivilService => language.choose("công vụ", "civil service"),
        AreaKind::PublicFinance => language.choose("tài chính công", "public finance"),
        AreaKind::DigitalGovernment => language.choose("chính quyền số", "digital government"),
        AreaKind::Direction => language.choose("chỉ đạo, điều hành", "direction"),
        AreaKind::Communication => language.choose("tuyên truyền", "communication"),
        AreaKind::Inspection => language.choose("kiểm tra", "inspection"),
        AreaKind::General => language.choose("chung", "general"),
        AreaKind::Solutions => language.choose("giải pháp chung", "solutions"),
        AreaKind::Reporting => language.choose("báo cáo", "reporting"),
        AreaKind::Funding => language.choose("kinh phí", "funding"),
        AreaKind::Implementation => language.choose("tổ chức thực hiện", "implementation"),
        AreaKind::Other => language.choose("khác", "other"),
    }
}

/// A measure as it was understood: `≥ 95%`, `tăng 9,7%`, `8–8,5%`, `2 lần/năm`.
pub(super) fn measure(measure: &Measure, language: Language) -> String {
    let sign = match measure.comparator {
        Comparator::AtLeast => "≥ ",
        Comparator::MoreThan => "> ",
        Comparator::AtMost => "≤ ",
        Comparator::LessThan => "< ",
        Comparator::Approximately => "≈ ",
        Comparator::Equal | Comparator::Range => "",
    };
    let change = match measure.change {
        Some(Change::Increase) => language.choose("tăng ", "up "),
        Some(Change::Decrease) => language.choose("giảm ", "down "),
        None => "",
    };
    let upper = measure.upper.map_or_else(String::new, |upper| format!("–{}", number(upper, language)));
    let unit = match measure.unit.as_str() {
        "" => String::new(),
        "%" => "%".to_owned(),
        unit => format!(" {unit}"),
    };
    let per = measure.per.as_ref().map_or_else(String::new, |per| format!("/{per}"));
    format!("{change}{sign}{}{upper}{unit}{per}", number(measure.value, language))
}

/// A number with the language's point and grouping: `1.350,5` or `1,350.5`.
fn number(value: f64, language: Language) -> String {
    let (point, group) = language.choose((',', '.'), ('.', ','));
    let written = value.to_string();
    let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
    let mut out = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 && digit.is_ascii_digit() && !out.ends_with('-') {
            out.push(group);
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push(point);
        out.push_str(fraction);
    }
    out
}

/// A deadline as it was understood: `trước 31/12/2027`, `quý II/2024`, `hằng tháng`. What has no dates is shown as written.
pub(super) fn deadline(deadline: &Deadline, language: Language) -> String {
    let on = |date: Date| partial_date(PartialDate::of_day(date), language);
    let understood = match (deadline.kind, deadline.start, deadline.end) {
        (DeadlineKind::By, _, Some(end)) => Some(format!("{} {}", language.choose("đến", "by"), on(end))),
        (DeadlineKind::Before, _, Some(end)) => Some(format!("{} {}", language.choose("trước", "before"), on(end))),
        (DeadlineKind::From, Some(start), _) => Some(format!("{} {}", language.choose("từ", "from"), on(start))),
        (DeadlineKind::Within, Some(start), Some(end)) => Some(within(start, end, language)),
        (DeadlineKind::Ongoing, ..) => Some(language.choose("thường xuyên", "all the time").to_owned()),
        (DeadlineKind::Recurring, ..) => deadline.recurrence.map(|recurrence| rhythm(&recurrence.to_string(), language)),
        _ => None,
    };
    match (understood, deadline.kind) {
        // A day within the rhythm is only in the words: "trước ngày 15 hằng tháng".
        (Some(rhythm), DeadlineKind::Recurring) if names_a_day(&deadline.text) => format!("{rhythm} ({})", deadline.text),
        (Some(understood), ..) => understood,
        (None, ..) => deadline.text.to_string(),
    }
}

/// Whether a number stands after "ngày".
fn names_a_day(text: &str) -> bool {
    let text = text.to_lowercase();
    text.match_indices("ngày ").any(|(at, word)| text[at + word.len()..].starts_with(|c: char| c.is_ascii_digit()))
}

/// Two days, as the year, quarter or month that they enclose where they do, and one day as itself.
fn within(start: Date, end: Date, language: Language) -> String {
    let (from, to) = (start.month(), end.month());
    let whole_months = start.day() == 1 && Date::last_of(end.year(), to) == Some(end);
    match (whole_months, start.year() == end.year()) {
        (true, true) if (from, to) == (1, 12) => format!("{} {}", language.choose("năm", "in"), end.year()),
        (true, true) if from == to => partial_month(start, language),
        (true, true) if from % 3 == 1 && to == from + 2 => {
            let quarter = usize::from(from / 3);
            let (roman, arabic) = (["I", "II", "III", "IV"][quarter], quarter + 1);
            language.choose(format!("quý {roman}/{}", end.year()), format!("Q{arabic} {}", end.year()))
        }
        (true, false) if (from, to) == (1, 12) => format!("{}–{}", start.year(), end.year()),
        _ => {
            let on = |date| partial_date(PartialDate::of_day(date), language);
            if start == end {
                language.choose("ngày", "on").to_owned() + " " + &on(start)
            } else {
                format!("{} – {}", on(start), on(end))
            }
        }
    }
}

fn partial_month(date: Date, language: Language) -> String {
    let (year, month) = (date.year(), date.month());
    language.choose(format!("tháng {month}/{year}"), format!("{year}-{month:02}"))
}

/// An ISO 8601 duration as a rhythm.
fn rhythm(duration: &str, language: Language) -> String {
    let known = match duration {
        "P1D" => Some(("hằng ngày", "daily")),
        "P1W" => Some(("hằng tuần", "weekly")),
        "P1M" => Some(("hằng tháng", "monthly")),
        "P3M" => Some(("hằng quý", "quarterly")),
        "P6M" => Some(("6 tháng/lần", "half-yearly")),
        "P1Y" => Some(("hằng năm", "yearly")),
        _ => None,
    };
    if let Some((vietnamese, english)) = known {
        return language.choose(vietnamese, english).to_owned();
    }
    let count = duration.trim_matches(|c: char| !c.is_ascii_digit());
    let unit = match duration.chars().last() {
        Some('D') => language.choose("ngày", "days"),
        Some('W') => language.choose("tuần", "weeks"),
        Some('M') => language.choose("tháng", "months"),
        _ => language.choose("năm", "years"),
    };
    language.choose(format!("{count} {unit}/lần"), format!("every {count} {unit}"))
}

/// A date as the language writes it, as far as it is known.
pub(super) fn partial_date(date: PartialDate, language: Language) -> String {
    match language {
        Language::Vietnamese => date.in_vietnamese(),
        Language::English => date.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_as_the_language_does() {
        for (value, vietnamese, english) in [
            (95.0, "95", "95"),
            (1350.0, "1.350", "1,350"),
            (8.5, "8,5", "8.5"),
            (1_234_567.25, "1.234.567,25", "1,234,567.25"),
            (-123.0, "-123", "-123"),
        ] {
            assert_eq!(number(value, Language::Vietnamese), vietnamese);
            assert_eq!(number(value, Language::English), english);
        }
    }

    #[test]
    fn whole_years_quarters_and_months_are_named() {
        for (start, end, vietnamese, english) in [
            ("2024-01-01", "2024-12-31", "năm 2024", "in 2024"),
            ("2024-04-01", "2024-06-30", "quý II/2024", "Q2 2024"),
            ("2024-10-01", "2024-12-31", "quý IV/2024", "Q4 2024"),
            ("2024-02-01", "2024-02-29", "tháng 2/2024", "2024-02"),
            ("2025-01-01", "2027-12-31", "2025–2027", "2025–2027"),
            ("2024-07-01", "2024-12-31", "01/7/2024 – 31/12/2024", "2024-07-01 – 2024-12-31"),
            ("2024-02-14", "2024-02-14", "ngày 14/02/2024", "on 2024-02-14"),
            ("2024-02-01", "2024-02-28", "01/02/2024 – 28/02/2024", "2024-02-01 – 2024-02-28"),
        ] {
            let (start, end): (Date, Date) = (start.parse().unwrap(), end.parse().unwrap());
            assert_eq!(within(start, end, Language::Vietnamese), vietnamese);
            assert_eq!(within(start, end, Language::English), english);
        }
    }

    #[test]
    fn rhythms_are_named() {
        for (duration, vietnamese, english) in
            [("P1M", "hằng tháng", "monthly"), ("P2W", "2 tuần/lần", "every 2 weeks"), ("P5Y", "5 năm/lần", "every 5 years")]
        {
            assert_eq!(rhythm(duration, Language::Vietnamese), vietnamese);
            assert_eq!(rhythm(duration, Language::English), english);
        }
    }
}
