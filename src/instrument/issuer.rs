//! The body that issued an instrument, with its name written out.
//!
//! Letterheads print it in capitals (`ỦY BAN NHÂN DÂN` `TỈNH HÀ TĨNH`), captions
//! and opening paragraphs as it is written (`Ủy ban nhân dân huyện Trần Đề ban
//! hành …`), plans that lost their letterhead only as `UBND huyện`; then the
//! title says which (`… huyện Nghĩa Hưng, giai đoạn …`).

use std::ops::Range;

use super::committee::{
    CENTRAL_CITIES, ISSUES, Issuer, Places, UNITS, city_level, committee, committee_at, committee_in, has_place, is_committee, title_case,
    unit_at, unit_name,
};
use super::letterhead::{self, NAMED_BODIES, Named};
use crate::extract::agency;
use crate::form;
use crate::letter::is_capitals;
use crate::model::AgencyLevel;
use crate::text::Text;
use crate::words::Words;

/// Finds the issuer, in the places that name it best first. The symbol of the instrument's number
/// (`KH-UBND`) says which sort of body it is where none of them does.
pub(crate) fn find<'s>(places: &Places<'_, 's>, number: Option<&str>) -> Option<Issuer<'s>> {
    let mut issuer = named(places, number)?;
    let unit = issuer.name.find(SPECIAL_CITY);
    if let Some(letter) = unit.and_then(|at| issuer.name.get_mut(at..=at)) {
        letter.make_ascii_uppercase();
    }
    Some(issuer)
}

/// The one city whose unit is written with a capital (Nghị định 30/2020/NĐ-CP, Phụ lục II, III.1).
const SPECIAL_CITY: &str = "thành phố Hồ Chí Minh";

/// The issuer as the place that names it best tells.
fn named<'s>(places: &Places<'_, 's>, number: Option<&str>) -> Option<Issuer<'s>> {
    let Places { letterhead, grounds, opening, title } = *places;
    match letterhead::issuer(places, number) {
        Named::Body(found) => return Some(found),
        Named::Unknown => return opening.iter().rev().find_map(|text| other_issuing(text, number)),
        Named::Nobody => {}
    }
    let named = letterhead.iter().chain(grounds.iter().filter(|text| is_capitals(text.as_str()))).find_map(|text| committee(text, true));
    let named = named.or_else(|| on_two_lines(letterhead)).map(|first| lowest(letterhead, first));
    let caption = grounds.iter().chain(opening).filter(|text| text.as_str().starts_with('('));
    let opening_texts = opening.iter().filter(|text| !text.as_str().starts_with('('));
    let mut found = named
        .or_else(|| caption.clone().find_map(|text| committee(text, true)))
        .or_else(|| opening_texts.clone().rev().find_map(|text| other_issuing(text, number).or_else(|| issuing(text))))
        .or_else(|| caption.clone().find_map(|text| committee(text, false)))
        .or_else(|| letterhead.iter().find_map(|text| committee(text, false)))
        .or_else(|| letterhead.iter().find_map(|line| of_symbol(line, number?, title)))
        // The grounds name whose acts are followed; a council's are not its committee's.
        .or_else(|| grounds.iter().find_map(|text| committee(text, false)))
        .or_else(|| letterhead.iter().find_map(other_body))?;
    complete(&mut found, title);
    Some(found)
}

/// How high the city stands whose committee issues; none where it is no city's.
pub(crate) fn level_of_city(issuer: &Issuer<'_>) -> Option<AgencyLevel> {
    let city = ["Ủy ban nhân dân thành phố", "Ủy ban nhân dân Thành phố"].iter().any(|city| issuer.name.starts_with(city));
    city.then_some(issuer.level).flatten()
}

/// The same of the committee that a letterhead names above an issuer that is none itself.
pub(crate) fn level_of_city_above(issuer: Option<&Issuer<'_>>, letterhead: &[Text<'_>]) -> Option<AgencyLevel> {
    if issuer.is_some_and(|issuer| is_committee(&issuer.name)) {
        return None;
    }
    let above = letterhead.iter().find_map(|text| committee(text, true)).or_else(|| on_two_lines(letterhead));
    above.as_ref().and_then(level_of_city)
}

/// The lowest of the committees in a letterhead whose first is given: the superior stands above it, and below the superior
/// the unit alone may stand for its committee (`UBND HUYỆN MỸ AN` / `XÃ TÂN AN`).
fn lowest<'s>(letterhead: &[Text<'s>], first: Issuer<'s>) -> Issuer<'s> {
    let Some(head) = ["Ủy ban nhân dân", "Hội đồng nhân dân"].into_iter().find(|head| first.name.starts_with(head)) else {
        return first;
    };
    let start = first.source.start;
    let mut lowest = first;
    for line in letterhead.iter().filter_map(|line| letterhead::capitals(line, &line.words())).filter(|line| line.extent().end > start) {
        let words = line.words();
        let mut at = 0;
        let mut below = true;
        while at < words.len() {
            let source = |range: Range<usize>| line.source(range);
            let unit = || unit_at(&words, at).filter(|_| below);
            let alone = || {
                let (unit, level, end) = unit()?;
                let (name, place, end) = unit_name(&words, head, unit, end);
                if end < words.len() || place.is_empty() {
                    return None;
                }
                let level = level.or_else(|| city_level(name.get(place).unwrap_or_default()));
                Some(Issuer { name, text: words.slice(at, end).into(), source: source(words.range(at, end)), level })
            };
            let found = committee_at(&words, at, true, &source).or_else(alone);
            let end = words.get(at).map_or(0, |word| word.start) + found.as_ref().map_or(1, |issuer| issuer.text.len());
            // A unit stands for its committee at the start of a line, or behind its superior.
            below = found.is_some();
            while words.get(at).is_some_and(|word| word.start < end) {
                at += 1;
            }
            if let Some(found) = found.filter(|found| found.name.starts_with(head) && is_below(found.level, lowest.level)) {
                lowest = found;
            }
        }
    }
    lowest
}

/// Whether a committee stands below another. A city that the name does not tell to be one of the centre is one of a province.
fn is_below(level: Option<AgencyLevel>, above: Option<AgencyLevel>) -> bool {
    let rank = |level: Option<AgencyLevel>| match level {
        Some(AgencyLevel::Central) => 0,
        Some(AgencyLevel::Province) => 1,
        Some(AgencyLevel::District) | None => 2,
        Some(AgencyLevel::Commune) => 3,
    };
    rank(level) > rank(above)
}

/// The committee that a letterhead prints on one line and its place on the next.
fn on_two_lines(letterhead: &[Text<'_>]) -> Option<Issuer<'static>> {
    // In a table the national title stands between the two, on one line with them it stands beside.
    let lines: Vec<Text<'_>> = letterhead.iter().filter_map(|line| letterhead::capitals(line, &line.words())).collect();
    lines.windows(2).find_map(|pair| {
        let [first, second] = pair else { return None };
        let joined = format!("{} {}", first.as_str(), second.as_str());
        let behind = first.len() + 1;
        let source = |range: Range<usize>| match range.start.checked_sub(behind) {
            Some(start) => second.source(start..range.end - behind),
            None if range.end < behind => first.source(range),
            None => first.source(range.start..first.len()).start..second.source(0..range.end - behind).end,
        };
        committee_in(&Words::new(&joined), true, &source).map(Issuer::into_owned)
    })
}

/// The committee whose letters end the symbol of a number, `287/KH-UBND`, and whose place the title names.
fn of_symbol(line: &Text<'_>, number: &str, title: Option<&str>) -> Option<Issuer<'static>> {
    let number = Some(number).filter(|number| letterhead::is_of_committee(Some(number)))?;
    let symbol = number.strip_suffix("UBND").map(|_| ("UBND", "Ủy ban nhân dân"));
    let (letters, name) = symbol.or_else(|| number.strip_suffix("HĐND").map(|_| ("HĐND", "Hội đồng nhân dân")))?;
    let at = line.as_str().find(letters).filter(|_| form::is_number_line(line.as_str()))?;
    let range = at..at + letters.len();
    let mut issuer = Issuer { name: name.to_owned(), text: letters.into(), source: line.source(range), level: None };
    complete(&mut issuer, title);
    has_place(&issuer.name).then_some(issuer)
}

/// Whether an issuer is named with its place where it was read, not by the title alone. Of a body that is no committee
/// only a letterhead tells as much: what an opening paragraph says to have drawn up the plan may be less than its issuer.
pub(crate) fn names_place(issuer: &Issuer<'_>) -> bool {
    if !is_committee(&issuer.name) && !is_capitals(&issuer.text) {
        return false;
    }
    let (written, name) = (Words::new(&issuer.text), Words::new(&issuer.name));
    let last = |words: &Words<'_>| words.len().saturating_sub(1);
    has_place(&issuer.name) && written.key(last(&written)) == name.key(last(&name))
}

/// The body that is no committee and issues the plan itself, unless the number says that the committee does.
fn other_issuing<'s>(text: &Text<'s>, number: Option<&str>) -> Option<Issuer<'s>> {
    if letterhead::is_of_committee(number) { None } else { letterhead::issuing(text) }
}

/// The last committee in an opening paragraph before `ban hành`, `xây dựng`.
fn issuing<'s>(text: &Text<'s>) -> Option<Issuer<'s>> {
    let words = text.words();
    let verb = (0..words.len()).rev().find(|&i| words.begins(i, &ISSUES));
    let end = verb.unwrap_or(words.len());
    (0..end).rev().find_map(|i| committee_at(&words, i, false, &|range| text.source(range)))
}

/// Heads of bodies that are named after their fields.
const HEADS: [&str; 10] = ["Bộ", "Sở", "Ban", "Tổng cục", "Cục", "Viện", "Ngân hàng", "Văn phòng", "Tòa án", "Thanh tra"];

/// A body that is no people's committee: the first line of a letterhead.
fn other_body<'s>(text: &Text<'s>) -> Option<Issuer<'s>> {
    let line = text.as_str().trim_end_matches(['-', ' ', '*', '_', '–', '—']);
    if !is_capitals(line) {
        return None;
    }
    let words = text.words_in(0..line.len());
    let source = text.source(0..line.len());
    let found = |name: String| Issuer { level: agency::level(&name), name, text: line.into(), source };
    if let Some(name) = NAMED_BODIES.iter().find(|name| words.spelled(0, name).is_some()) {
        return Some(found((*name).to_owned()));
    }
    let head = HEADS.iter().find(|head| words.spelled(0, head).is_some())?;
    let mut name = (*head).to_owned();
    // The first syllable of each field is a capital: `Bộ Văn hóa, Thể thao và Du lịch`
    // (Nghị định 30/2020/NĐ-CP, Phụ lục II, IV.1.a).
    let mut begins_field = true;
    for word in line.split(' ').skip(head.split(' ').count()) {
        name.push(' ');
        let joins = matches!(word, "VÀ" | "-" | "–");
        match begins_field && !joins {
            true => name.extend(title_case(word)),
            false => name.push_str(&word.to_lowercase()),
        }
        begins_field = joins || word.ends_with(',');
    }
    Some(found(name))
}

/// Adds the place that the title names, and the unit where that is missing too: `UBND huyện` and `… huyện Nghĩa Hưng, giai đoạn …`.
fn complete(issuer: &mut Issuer<'_>, title: Option<&str>) {
    if has_place(&issuer.name) {
        return;
    }
    let own = UNITS.iter().find(|(unit, _)| issuer.name.ends_with(unit));
    let title = Words::new(title.unwrap_or(""));
    for at in 0..title.len() {
        let unit_at = |unit: &str| title.phrase(at, unit).filter(|_| own.is_none_or(|(own, _)| *own == unit));
        let Some((unit, level, place_at)) = UNITS.iter().find_map(|(unit, level)| unit_at(unit).map(|end| (*unit, *level, end))) else {
            continue;
        };
        let place = place_in_title(&title, place_at);
        if !place.is_empty() {
            issuer.level = issuer.level.or(level).or_else(|| city_level(&place));
            let unit = if own.is_some() { String::new() } else { format!(" {unit}") };
            issuer.name = format!("{}{unit} {place}", issuer.name);
            return;
        }
    }
}

/// Provinces with names of three syllables or more.
const LONG_NAMES: [&str; 2] = ["thừa thiên huế", "bà rịa vũng tàu"];

/// The place that begins at a word of a title.
fn place_in_title(title: &Words<'_>, at: usize) -> String {
    // A title in capitals does not show where a name ends; nearly all names have two syllables.
    let long = LONG_NAMES.iter().chain(&CENTRAL_CITIES).find_map(|name| title.phrase(at, name));
    let longest = match long {
        Some(end) => end - at,
        None if is_capitals(title.text()) => 2,
        None => 4,
    };
    let belongs =
        |i: usize| title.letters(i) && title.capital(i) && !title.is_any(i, &["năm", "giai", "đến", "đoạn", "về", "trong", "thực"]);
    let place: Vec<String> = (at..at + longest).take_while(|&i| belongs(i)).map(|i| title_case(title.str(i)).collect()).collect();
    place.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Seen, Writer};
    fn text(source: &str) -> Text<'static> {
        // A text borrows what it is seen in, which is left to the end of the tests.
        let seen: &'static mut Seen = Box::leak(Box::default());
        let mut writer = Writer::new(seen);
        writer.push(source, 0);
        let (text, _) = writer.finish();
        seen.text(text)
    }

    fn name(letterhead: &[&str], opening: &[&str], title: &str) -> Option<String> {
        let texts = |list: &[&str]| list.iter().map(|t| text(t)).collect::<Vec<_>>();
        let (letterhead, opening) = (texts(letterhead), texts(opening));
        let number = letterhead.iter().find_map(|line| line.as_str().strip_prefix("Số: "));
        find(&Places { letterhead: &letterhead, opening: &opening, title: Some(title), ..Places::default() }, number)
            .map(|issuer| issuer.name)
    }

    #[test]
    fn a_body_that_is_no_committee_has_its_level() {
        for (line, level) in [
            ("BỘ Y TẾ", Some(AgencyLevel::Central)),
            ("THỦ TƯỚNG CHÍNH PHỦ", Some(AgencyLevel::Central)),
            ("SỞ NỘI VỤ", Some(AgencyLevel::Province)),
            ("VIỆN DINH DƯỠNG", None),
        ] {
            let letterhead = [text(line)];
            let issuer = find(&Places { letterhead: &letterhead, ..Places::default() }, None).unwrap();
            assert_eq!(issuer.level, level, "{line}");
        }
    }

    #[test]
    fn where_the_name_is_printed() {
        for (letterhead, opening, title, expected) in [
            (&["ỦY BAN NHÂN DÂN TỈNH ĐÔNG AN --------"][..], &[][..], "", "Ủy ban nhân dân tỉnh Đông An"),
            (&["UỶ BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ"], &[], "", "Ủy ban nhân dân thành phố Cần Thơ"),
            (&["UBND XÃ TÂN LẬP"], &[], "", "Ủy ban nhân dân xã Tân Lập"),
            (
                &["ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TỈNH ĐÔNG AN", "VĂN PHÒNG"],
                &[],
                "",
                "Ủy ban nhân dân tỉnh Đông An",
            ),
            (
                &[],
                &["Thực hiện Kế hoạch của UBND tỉnh, Ủy ban nhân dân (UBND) huyện Mỹ An ban hành Kế hoạch như sau:"],
                "",
                "Ủy ban nhân dân huyện Mỹ An",
            ),
            (&[], &["(Ban hành kèm theo Quyết định số 5/QĐ-UBND của Ủy ban nhân dân huyện Mỹ An)"], "", "Ủy ban nhân dân huyện Mỹ An"),
            (
                &[],
                &["Thực hiện chỉ đạo của cấp trên, UBND huyện ban hành Kế hoạch như sau:"],
                "Cải cách hành chính huyện Mỹ An, giai đoạn 2026-2030",
                "Ủy ban nhân dân huyện Mỹ An",
            ),
            (&[], &["UBND thành phố ban hành Kế hoạch"], "TRỒNG CÂY XANH THÀNH PHỐ HỒ CHÍ MINH", "Ủy ban nhân dân Thành phố Hồ Chí Minh"),
            (&[], &["Chủ tịch UBND tỉnh ban hành Kế hoạch"], "TRỒNG RỪNG TỈNH ĐÔNG AN NĂM 2027", "Ủy ban nhân dân tỉnh Đông An"),
        ] {
            assert_eq!(name(letterhead, opening, title).as_deref(), Some(expected), "{letterhead:?} {opening:?}");
        }
        // Where only the number and the title are left of the letterhead, they say it between them.
        for (number, title, expected) in [
            ("Số: 5/KH-UBND", "Trồng rừng tỉnh Đông An năm 2027", "Ủy ban nhân dân tỉnh Đông An"),
            ("Số: 5/KH-UBND", "TRỒNG RỪNG TRÊN ĐỊA BÀN THÀNH PHỐ HỒ CHÍ MINH NĂM 2027", "Ủy ban nhân dân Thành phố Hồ Chí Minh"),
            ("Số: 5/NQ-HĐND", "Trồng rừng xã Mỹ An", "Hội đồng nhân dân xã Mỹ An"),
        ] {
            assert_eq!(name(&[number], &["Thực hiện chỉ đạo của cấp trên."], title).as_deref(), Some(expected), "{number} {title}");
        }
        assert_eq!(name(&["Số: 5/KH-UBND"], &["Thực hiện chỉ đạo của cấp trên."], "Trồng rừng"), None);
        assert_eq!(name(&["Số: 5/KH-SYT"], &["Thực hiện chỉ đạo của cấp trên."], "Trồng rừng tỉnh Đông An"), None);
    }
}
