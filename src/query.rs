//! Questions that users ask of a plan first.

use crate::calendar::Date;
use crate::model::{Area, Item, MeasureKind, Plan};

impl Plan {
    /// Every item with its sub-items, area by area: targets, tasks, provisions, each in reading order.
    ///
    /// ```
    /// let plan = parse_plan::parse("KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n- Ươm cây:\n+ Keo;\n+ Lim.");
    /// let texts: Vec<&str> = plan.items().map(|item| item.text.as_str()).collect();
    /// assert_eq!(texts, ["Ươm cây:", "Keo;", "Lim."]);
    /// ```
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        walk(self.areas.iter().flat_map(Area::outermost))
    }

    /// The items that commit to a percentage.
    ///
    /// ```
    /// let plan = parse_plan::parse("KẾ HOẠCH\nTrồng rừng\nI. CHỈ TIÊU\n- 90% cây sống;\n- Giữ rừng.");
    /// assert_eq!(plan.percentages().count(), 1);
    /// ```
    pub fn percentages(&self) -> impl Iterator<Item = &Item> {
        self.items().filter(|item| item.measures.iter().any(|measure| measure.kind == MeasureKind::Percent))
    }

    /// The items that an agency leads or takes part in. The name is compared in full, written out
    /// ("Ủy ban nhân dân huyện") or as it stands in the text ("UBND huyện"), whatever its capitals.
    ///
    /// ```
    /// let plan = parse_plan::parse("KẾ HOẠCH\nTrồng rừng\nI. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính\n- Bố trí kinh phí.");
    /// assert_eq!(plan.items_of("sở tài chính").count(), 1);
    /// ```
    pub fn items_of<'p>(&'p self, agency: &str) -> impl Iterator<Item = &'p Item> + use<'p> {
        let wanted = agency.to_lowercase();
        self.items().filter(move |item| {
            let mut agencies = item.lead.iter().chain(&item.coordinating);
            agencies.any(|agency| agency.name.to_lowercase() == wanted || agency.text.to_lowercase() == wanted)
        })
    }

    /// The items of which some deadline ends on that day or earlier.
    ///
    /// ```
    /// let plan = parse_plan::parse("KẾ HOẠCH\nTrồng rừng\nI. NHIỆM VỤ\n- Ươm cây trước ngày 01/3/2027.\n- Trồng cây đến năm 2030.");
    /// assert_eq!(plan.due_by("2027-12-31".parse().unwrap()).count(), 1);
    /// ```
    pub fn due_by(&self, day: Date) -> impl Iterator<Item = &Item> {
        self.items().filter(move |item| item.deadlines.iter().any(|deadline| deadline.end.is_some_and(|end| end <= day)))
    }
}

impl Area {
    /// The items of the area with their sub-items: targets, tasks, provisions, each in reading order.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        walk(self.outermost())
    }

    /// The items of the area that are part of no other.
    fn outermost(&self) -> impl Iterator<Item = &Item> {
        self.targets.iter().chain(&self.tasks).chain(&self.provisions)
    }
}

/// Items and all items below them, in reading order.
fn walk<'p>(outermost: impl Iterator<Item = &'p Item>) -> impl Iterator<Item = &'p Item> {
    let mut outermost = outermost;
    // Most items have no children, and the list of those that wait is not made for them.
    let mut open = Vec::new();
    std::iter::from_fn(move || {
        let item = open.pop().or_else(|| outermost.next())?;
        open.extend(item.children.iter().rev());
        Some(item)
    })
}

impl Item {
    /// The item and all items below it, in reading order.
    pub fn with_children(&self) -> impl Iterator<Item = &Item> {
        walk(std::iter::once(self))
    }
}
