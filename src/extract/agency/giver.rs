//! Who charges somebody: `Giao | Sở Y tế …`, `UBND tỉnh yêu cầu | các sở …`, `Khuyến khích | Hội Nông dân …`.
//!
//! ```text
//! charge = giver [filler] list act        giao [nhiệm vụ cho] Sở Y tế | chủ trì …
//! ```
//! A giver stands where a clause begins or behind the name of who gives. Elsewhere it is a noun
//! (`theo đề nghị`) or one of several verbs that share an object (`đặt hàng, giao nhiệm vụ cho …`).

use super::act;
use super::beginnings::GIVERS;
use super::body;
use super::end_of;
use super::further;
use super::lexicon::{LOWER_PLACES, UPPER_PLACES};
use super::name::{self, Names};
use super::partner::partners;
use super::phrase::Phrase;
use super::rest_is_silent;
use super::staff;
use super::trust::Trust;
use super::verbs;
use crate::extract::phrases::Table;
use crate::words::Kind;

/// Words before `giao`, `đề nghị`, `yêu cầu` that make them a noun or another verb: `theo đề nghị`, `được giao`.
const NO_GIVER: [&str; 25] = [
    "được", "bàn", "chuyển", "ký", "tiếp", "kết", "ngoại", "việc", "chế", "theo", "xét", "trình", "các", "những", "văn", "sơ", "số", "đáp",
    "có", "một", "nhu", "quyền", "do", "hợp", "cách",
];

/// The words after which a giver may stand: marks, and the ends of the names of those who give.
const GIVER_ENDS: [&str; 12] = [",", ";", ":", ".", "tỉnh", "phố", "huyện", "xã", "phường", "ubnd", "phủ", "ủy"];

/// What may stand between a giver and the name: `giao trách nhiệm cho`.
static FILLERS: Table<&str> = Table::new(&[
    "trách nhiệm",
    "trách nhiệm cho",
    "nhiệm vụ",
    "nhiệm vụ cho",
    "nhiệm vụ cụ thể cho",
    "trực tiếp",
    "trực tiếp cho",
    "cho",
    ":",
    "đồng chí",
    "các đồng chí",
    "cho đồng chí",
    "cho các đồng chí",
    "đ / c",
    "cho đ / c",
]);

/// Those whom a body sets to a task of its own, without a word of whose they are: `phân công | lãnh đạo phụ trách …`.
static LEADERSHIP: Table<&str, 8> = Table::new(&["lãnh đạo", "lãnh đạo phụ trách", "lãnh đạo trực tiếp phụ trách"]);

/// A higher authority is asked, and acts on its own account.
static HIGHER: Table<&str, 8> = Table::new(&["cấp có thẩm quyền", "cơ quan có thẩm quyền", "các cấp có thẩm quyền", "trung ương"]);

/// What a higher authority is asked for, which is no task of the plan: `đề nghị Thủ tướng … xem xét`.
static FAVOURS: Table<&str> =
    Table::new(&["xem xét", "quyết định", "phê duyệt", "khen thưởng", "tặng", "cho phép", "chấp thuận", "công nhận"]);

/// The first words of those who issue plans.
const ISSUERS: [&str; 8] = ["ủy", "ubnd", "chủ", "thủ", "chính", "hội", "hđnd", "bộ"];

/// How a plan is issued.
static ISSUES: Table<&str, 8> = Table::new(&["ban hành", "xây dựng"]);

/// The tiers of places below the province.
static TIERS: Table<&str, 8> = Table::new(&["cấp xã", "cấp huyện", "cấp phường", "cấp cơ sở"]);

/// Who is charged.
pub(super) struct Charge {
    pub(super) names: Names,
    /// The index after the last name.
    pub(super) end: usize,
    pub(super) cue: &'static str,
}

/// Whether a giver stands at a word and somebody after it.
pub(super) fn charges(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    charged(phrase, at).is_some()
        || phrase.any(at, &["giao", "đề", "yêu"])
            && phrase.past(at, &GIVERS).is_some_and(|end| !phrase.is(end, "ban") || phrase.words.capital(end))
}

/// Who is charged by the giver at a word, wherever it stands.
fn charged(phrase: &Phrase<'_, '_>, at: usize) -> Option<Charge> {
    let end = phrase.past(at, &GIVERS)?;
    // `Giao ban hằng tháng` is a meeting.
    if phrase.is(at, "giao") && phrase.is(end, "ban") && !phrase.words.capital(end) {
        return None;
    }
    // `giao cho Sở Y tế`, `Đề nghị: …`, `giao trách nhiệm cho …`.
    let from = phrase.past(end, &FILLERS).unwrap_or(end);
    let names = further::charged(phrase, from);
    let stop = end_of(&names, from);
    let cue = match phrase.key(at) {
        "giao" => "verb:giao",
        "đề" => "verb:de-nghi",
        "yêu" => "verb:yeu-cau",
        "khuyến" => "verb:khuyen-khich",
        _ => "verb:phan-cong",
    };
    let asked = matches!(cue, "verb:de-nghi" | "verb:yeu-cau");
    // Staff are assigned, not charged; a higher authority is asked, and acts on its own account.
    let staff = staff::only(phrase, &names) && !(asked && staff::act(phrase, &names, stop))
        || phrase.any(from, &["cán", "công", "viên"]) && phrase.any(from + 1, &["bộ", "chức"])
        || names.first().is_some_and(|name| phrase.past(name.start, &LEADERSHIP) == Some(name.end))
        || phrase.begins(from, &HIGHER);
    // Only a named body is charged by being encouraged; `khuyến khích các doanh nghiệp` speaks of those served.
    let served = cue == "verb:khuyen-khich" && names.first().is_none_or(|name| body::is_generic(phrase, name.start));
    let favour = cue == "verb:de-nghi" && (phrase.begins(stop, &FAVOURS) || names.len() == 1 && above(phrase, from, stop));
    // `Phân công trách nhiệm các sở, ngành` orders who does what; `Giao nhiệm vụ Sở Y tế | lập danh sách` gives a task.
    let ordered = from > end && phrase.any(from - 1, &["vụ", "nhiệm"]);
    let acts = match ordered {
        true => phrase.is(at, "giao") && verbs::is_verb(phrase, stop),
        false => act::acts(phrase, stop) || act::acts_in_a_manner(phrase, stop) || rest_is_silent(phrase, stop),
    };
    (!names.is_empty() && !staff && !served && !favour && acts).then_some(Charge { names, end: stop, cue })
}

/// Whether the one who is asked stands above: `đề nghị UBND tỉnh hỗ trợ`. A province does not ask itself, and
/// names the places of those below it.
fn above(phrase: &Phrase<'_, '_>, from: usize, to: usize) -> bool {
    let head = ["ubnd", "ủy ban nhân dân"].iter().find_map(|head| phrase.phrase(from, head));
    head.is_some_and(|head| head + 1 == to && phrase.any(head, &["tỉnh", "huyện"]))
}

/// Whether a giver may stand at a word amid a clause: behind a mark or the name of who gives.
pub(super) fn is_placed(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let ends = |before: usize| phrase.any(before, &GIVER_ENDS) || phrase.words.capital(before);
    at.checked_sub(1).is_none_or(ends) || phrase.start_of(at, &["tiếp tục", "thống nhất"]).is_some()
}

/// Who is charged at a word. `open` tells that a subject may stand here, `named` that the sentence
/// already has one. Where it is only proposed that somebody be charged, nobody is.
pub(super) fn read(phrase: &Phrase<'_, '_>, at: usize, open: bool, named: bool) -> Option<Charge> {
    let end = phrase.past(at, &GIVERS)?;
    if let Some(end) = proposed(phrase, at, end) {
        return Some(Charge { names: Names::new(), end, cue: "verb:giao" });
    }
    // Who only hands out tasks leads: `Hiệu trưởng | giao nhiệm vụ cho Phó Hiệu trưởng.`
    if named && hands_out(phrase, at) {
        return None;
    }
    if let Some(before) = at.checked_sub(1) {
        let placed = open || is_placed(phrase, at);
        // `Cơ chế đặt hàng, giao nhiệm vụ cho …`, `trình, đề nghị …`: one of several verbs, whose
        // object is no subject.
        let shared = phrase.is(before, ",")
            && !open
            && (!named && phrase.begins(end, &FILLERS) || before.checked_sub(1).is_some_and(|verb| phrase.any(verb, &["trình", "kiến"])));
        if !placed || shared || phrase.any(before, &NO_GIVER) {
            return None;
        }
    }
    if phrase.is(at, "khuyến") && !open {
        return None;
    }
    charged(phrase, at)
}

/// What somebody does who asks another to charge a third.
static PROPOSING: Table<&str, 32> =
    Table::new(&["tham mưu", "tham mưu cho", "tham mưu giúp", "trình", "kiến nghị", "kiến nghị với", "đề xuất", "đề xuất với", "báo cáo"]);

/// What is done before something is proposed: `Tổng hợp, | trình UBND tỉnh giao …`.
static PREPARING: Table<&str, 16> = Table::new(&["tổng hợp", "rà soát", "nghiên cứu", "chủ trì", "tham mưu", "đề xuất", "báo cáo"]);

/// What the other does with the proposal before a third is charged.
static WEIGHED: Table<&str, 32> = Table::new(&[
    "xem xét",
    "xem xét ,",
    "xem xét và",
    "quyết định",
    "xem xét , quyết định",
    "xem xét quyết định",
    "quyết định ,",
    "xem xét , quyết định ,",
    "thống nhất",
    "chỉ đạo",
    "có văn bản",
    "ban hành văn bản",
]);

/// How many words a proposal has before the giver.
const PROPOSAL: usize = 24;

/// The index behind those whom another is asked to charge by the giver at a word: `Tham mưu UBND tỉnh | giao Sở Y tế |
/// lập quy hoạch`. To ask for it is then the act, and a comma behind the name ends it: `trình UBND tỉnh, giao Sở Y tế …`.
fn proposed(phrase: &Phrase<'_, '_>, at: usize, end: usize) -> Option<usize> {
    let above = phrase.start_of(at, &WEIGHED).unwrap_or(at);
    let from = above.saturating_sub(PROPOSAL);
    let mut before = (from..above).rev().take_while(|&at| !phrase.any(at, &[".", ";", ":"]));
    let verb = before.find(|&at| phrase.begins(at, &PROPOSING))?;
    let asked = phrase.past(verb, &PROPOSING)?;
    if !opens(phrase, verb, from) || !phrase.capital(asked) || name::read(phrase, asked, Trust::Sure) != Some(above) {
        return None;
    }
    let names = further::charged(phrase, phrase.past(end, &FILLERS).unwrap_or(end));
    let stop = end_of(&names, end);
    // `… giao Sở Y tế | chủ trì, phối hợp với Công an tỉnh`: all of it is proposed.
    let Some(joint) = phrase.past(stop, &["chủ trì , phối hợp", "chủ trì phối hợp", "chủ trì và phối hợp"]) else {
        return Some(stop);
    };
    Some(partners(phrase, joint - 2).map_or(joint, |names| end_of(&names, joint)))
}

/// Whether a verb of proposing opens its sentence, from a word on, or stands behind its subject or other such verbs. Else
/// it only tells of what is proposed or when: `Trước khi trình …`, `Các nội dung trình …`, `Để báo cáo …`.
fn opens(phrase: &Phrase<'_, '_>, verb: usize, from: usize) -> bool {
    let mark = (from..verb).rev().find(|&at| phrase.any(at, &[".", ";", ":"])).map(|mark| mark + 1);
    let Some(start) = mark.or((from == 0).then_some(0)) else { return false };
    let Some(start) = (start..=verb).find(|&at| phrase.kind(at) != Some(Kind::Mark)) else { return false };
    let subject = if phrase.is(start, "các") { None } else { name::read(phrase, start, Trust::Sure) };
    let mut next = subject.unwrap_or(start);
    while next < verb
        && let Some(comma) = phrase.past(next, &PREPARING).filter(|&end| phrase.is(end, ","))
    {
        next = comma + 1;
    }
    next == verb
}

/// What is handed out, where nothing tells what it is.
static TASKS: Table<&str, 16> =
    Table::new(&["nhiệm vụ cho", "trách nhiệm cho", "nhiệm vụ cụ thể cho", "nhiệm vụ", "trách nhiệm", "nhiệm vụ cụ thể"]);

/// Whether tasks are handed out without a word of what they are: to do so is then the act, and they who get them
/// are charged with nothing: `phân công nhiệm vụ cho từng thành viên.`
pub(super) fn hands_out(phrase: &Phrase<'_, '_>, at: usize) -> bool {
    let given = phrase.past(at, &GIVERS).filter(|_| phrase.any(at, &["giao", "phân"]));
    let Some(from) = given.and_then(|end| phrase.past(end, &TASKS)) else { return false };
    rest_is_silent(phrase, end_of(&name::list(phrase, from, Trust::Sure), from))
}

/// How the issuer of a plan closes it, who tells others of it by that.
static HANDS_IN: Table<&str, 8> = Table::new(&["báo cáo", "kính báo cáo", "trân trọng báo cáo", "trình", "kính trình", "thông báo", "gửi"]);

/// Whether the issuer closes the plan by what follows. In another clause, or of several, it is what they are to do.
fn hands_in(phrase: &Phrase<'_, '_>, name: usize, at: usize) -> bool {
    phrase.begins(at, &HANDS_IN)
        && phrase.phrase(0, "trên đây là").is_some()
        && !(name..at).any(|at| phrase.is(at, "các"))
        && !(0..name).any(|at| phrase.any(at, &[".", ";"]))
}

/// Whether what follows issues the plan itself, hands it in or charges others: `UBND huyện ban hành Kế hoạch …`,
/// `Trên đây là Kế hoạch …, UBND huyện báo cáo …`, `giao Sở …`.
pub(super) fn issues(phrase: &Phrase<'_, '_>, name: usize, at: usize) -> bool {
    let issuer = phrase.any(name, &ISSUERS);
    if !issuer && hands_out(phrase, at) {
        return false;
    }
    if charges(phrase, at) {
        return true;
    }
    if issuer && hands_in(phrase, name, at) {
        return true;
    }
    let plan = |at: usize| phrase.phrase(at, "kế hoạch").filter(|_| phrase.words.capital(at) || phrase.words.text().ends_with(':'));
    let end = if issuer && phrase.begins(at, &ISSUES) { (at + 2..at + 6).find_map(plan) } else { None };
    // Committees of many places draw up plans of their own; one with a number, or this one, was issued before.
    end.is_some_and(|end| phrase.any(end, &["số", "này"]) || !of_many_places(phrase, name))
}

/// Whether the committee whose name begins at a word is that of many places, of which none issues a plan of all of them:
/// `UBND các xã`, `Chủ tịch UBND cấp xã`, `Ủy ban nhân dân xã, phường`.
fn of_many_places(phrase: &Phrase<'_, '_>, name: usize) -> bool {
    let of = phrase.phrase(name, "chủ tịch").unwrap_or(name);
    let Some(place) = phrase.past(of, &["ubnd", "ủy ban nhân dân"]) else { return false };
    let unit = |at: usize| phrase.past(at, &LOWER_PLACES).or_else(|| phrase.past(at, &UPPER_PLACES));
    let several = || unit(place).is_some_and(|end| phrase.any(end, &[",", "/"]) && unit(end + 1).is_some_and(|end| !phrase.capital(end)));
    phrase.is(place, "các") || phrase.past(place, &TIERS).is_some() || several()
}

#[cfg(test)]
mod tests {
    use super::super::tests::lead;

    #[test]
    fn committees_of_many_places_draw_up_plans_of_their_own() {
        for name in [
            "Ủy ban nhân dân các xã, phường, đặc khu",
            "UBND các xã, phường",
            "UBND các huyện, thành phố",
            "Ủy ban nhân dân cấp xã",
            "UBND cấp huyện",
            "UBND xã, phường",
            "UBND huyện, thị xã, thành phố",
            "Chủ tịch UBND các xã",
        ] {
            for act in [
                "xây dựng Kế hoạch giữ rừng năm 2027 và tổ chức thực hiện.",
                "ban hành Kế hoạch giữ rừng, gửi Sở Y tế trước ngày 15/02/2027.",
                "xây dựng và ban hành Kế hoạch giữ rừng.",
                "ban hành các Kế hoạch giữ rừng.",
                "xây dựng Kế hoạch cụ thể gồm:",
            ] {
                assert_eq!(lead(&format!("{name} {act}")), name, "{act}");
                assert_eq!(lead(&format!("Căn cứ Kế hoạch này, {name} {act}")), name, "{act}");
            }
        }
    }

    #[test]
    fn who_issues_a_plan_leads_nothing() {
        for text in [
            "Ủy ban nhân dân tỉnh ban hành Kế hoạch giữ rừng như sau:",
            "UBND tỉnh xây dựng Kế hoạch giữ rừng năm 2027 như sau:",
            "Căn cứ Nghị quyết số 12/NQ-HĐND, UBND huyện ban hành Kế hoạch giữ rừng.",
            "UBND xã ban hành Kế hoạch giữ rừng như sau:",
            "UBND xã Tân An, huyện Tân Kỳ ban hành Kế hoạch giữ rừng.",
            "Ủy ban nhân dân phường Tân An, thành phố Huế xây dựng Kế hoạch giữ rừng.",
            "Ủy ban nhân dân xã, huyện Tân Kỳ ban hành Kế hoạch giữ rừng.",
            "UBND thành phố ban hành Kế hoạch giữ rừng trên địa bàn các xã, phường.",
            "UBND tỉnh và Hội Nông dân các xã ban hành Kế hoạch giữ rừng như sau:",
            "Chủ tịch UBND tỉnh ban hành Kế hoạch giữ rừng.",
            "Năm 2025, UBND các xã ban hành Kế hoạch số 12/KH-UBND về giữ rừng.",
            "UBND các xã ban hành Kế hoạch này.",
            "Kế hoạch giữ rừng do UBND các xã ban hành.",
            "UBND các xã đã ban hành Kế hoạch giữ rừng.",
            "Hướng dẫn UBND các xã xây dựng Kế hoạch giữ rừng.",
        ] {
            assert_eq!(lead(text), "", "{text}");
        }
    }
}
