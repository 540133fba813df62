//! The words with which a bound begins: those before a last or a first day, a stretch, a number of days or an event. They stand
//! below those who ask whether one may begin and those who read it.

use crate::extract::phrases::Table;

/// The words before a last day.
pub(super) static BY: Table<&str> = Table::new(&[
    "từ nay đến",
    "từ nay đến hết",
    "từ nay tới",
    "từ nay cho đến",
    "từ nay cho đến hết",
    "đến",
    "đến hết",
    "cho đến",
    "cho đến hết",
    "tới",
    "chậm nhất",
    "chậm nhất là",
    "chậm nhất vào",
    "chậm nhất đến",
    "chậm nhất trong",
    "muộn nhất",
    "muộn nhất là",
    "muộn nhất vào",
    "muộn nhất trong",
    "muộn nhất là trong",
    "muộn nhất là vào",
    "muộn nhất đến",
    "muộn nhất là đến",
    "chậm nhất là trong",
    "chậm nhất là vào",
    "chậm nhất đến hết",
    "chậm nhất là đến hết",
    "trễ nhất",
    "trễ nhất là",
    "trễ nhất vào",
    "trễ nhất trong",
    "trễ nhất đến",
    "không muộn hơn",
    "không chậm hơn",
    "không quá",
    "trước và trong",
    "trước hoặc trong",
    "hạn cuối",
    "hạn chót",
    "chậm nhất là đến",
    "đến thời điểm",
    "trước khi kết thúc",
]);

/// The words before a first day that is too late.
pub(super) static BEFORE: Table<&str> = Table::new(&["trước", "đến trước", "chậm nhất trước", "trước thời điểm"]);

/// The words before a stretch in which something is to be done.
pub(super) static WITHIN: Table<&str> = Table::new(&[
    "trong",
    "vào",
    "ngay trong",
    "trong cả",
    "trong khoảng",
    "vào khoảng",
    "cả",
    "trong suốt",
    "xuyên suốt",
    "lúc",
    "vào lúc",
    "vào dịp",
    "vào sáng",
    "vào chiều",
    "vào tối",
    "vào buổi sáng",
    "vào buổi chiều",
    "vào buổi tối",
]);

/// The words before a first day.
pub(super) static FROM: Table<&str> = Table::new(&["từ", "kể từ", "bắt đầu từ", "tính từ", "bắt đầu", "ngay từ"]);

/// The words before a number of days that run from an event.
pub(super) static LAPSE: Table<&str> = Table::new(&[
    "trong vòng",
    "trong thời hạn",
    "trong thời gian",
    "chậm nhất",
    "chậm nhất là",
    "chậm nhất trong",
    "muộn nhất",
    "không quá",
    "trong",
    "chậm nhất sau",
    "muộn nhất sau",
]);

/// The words before a least number of days.
pub(super) const AT_LEAST: [&str; 2] = ["ít nhất", "tối thiểu"];

/// The events from which a plan counts when the last day is an event, too.
pub(super) static FROM_EVENT: Table<&str> = Table::new(&[
    "từ ngày ban hành",
    "kể từ ngày ban hành",
    "từ khi ban hành",
    "kể từ khi ban hành",
    "từ ngày ký",
    "kể từ ngày ký",
    "từ ngày phê duyệt",
    "kể từ ngày phê duyệt",
    "từ khi kế hoạch",
    "kể từ khi kế hoạch",
]);

/// Events from which a plan counts too, but behind which much else is told: only a label or a word of doing makes them a stretch.
pub(super) static LAUNCHES: Table<&str, 16> = Table::new(&[
    "từ nay",
    "từ khi phát động",
    "kể từ khi phát động",
    "từ ngày phát động",
    "kể từ ngày phát động",
    "từ ngày kế hoạch",
    "kể từ ngày kế hoạch",
]);

/// The event that sets the time of a line that a label opens.
pub(super) const AFTER_EVENT: [&str; 3] = ["sau khi", "ngay sau khi", "ngay khi"];
