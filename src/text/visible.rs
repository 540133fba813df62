//! The text of all that is seen: it grows while a document is read, and is shared once it is whole.

use std::ops::Deref;

use super::shared::SharedStr;

/// A text that grows, and then no longer does.
#[derive(Debug, Clone, Default)]
pub(super) struct Visible {
    /// The text while it grows; empty once it is whole.
    pub(super) growing: String,
    /// The text once it is whole; then nothing grows.
    whole: Option<SharedStr>,
}

impl Visible {
    /// Nothing.
    pub(super) const EMPTY: Self = Self { growing: String::new(), whole: None };

    /// Nothing yet, with room for so many bytes.
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self { growing: String::with_capacity(bytes), whole: None }
    }

    /// Lets it grow again. A text that was whole is copied where others share it.
    pub(super) fn reopen(&mut self) {
        if let Some(whole) = self.whole.take() {
            self.growing = whole.into();
        }
    }

    /// Makes it a text that others can share.
    pub(super) fn finish(&mut self) {
        self.reopen();
        let mut text = std::mem::take(&mut self.growing);
        // The plan keeps it for as long as any of its texts.
        text.shrink_to_fit();
        self.whole = Some(text.into());
    }

    /// A part of it, shared with it once it is whole; any other text is copied.
    pub(super) fn share(&self, part: &str) -> SharedStr {
        self.whole.as_ref().map_or_else(|| part.into(), |whole| whole.part(part))
    }
}

impl Deref for Visible {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        self.whole.as_deref().unwrap_or(&self.growing)
    }
}

impl PartialEq for Visible {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Visible {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_takes_no_more_room_than_it_needs() {
        let mut visible = Visible::with_capacity(1000);
        visible.growing.push_str("Trồng rừng phòng hộ ven biển");
        visible.finish();
        visible.reopen();
        assert!(visible.growing.capacity() < 100);
    }

    #[test]
    fn what_is_shared_stays_as_it_was() {
        let mut visible = Visible::default();
        visible.growing.push_str("Trồng rừng phòng hộ ven biển");
        assert_ne!(visible.share(&visible[..26]).as_ptr(), visible.as_ptr(), "what still grows is shared with nobody");
        visible.finish();
        let part = visible.share(&visible[..26]);
        assert_eq!(part.as_ptr(), visible.as_ptr());
        visible.reopen();
        visible.growing.truncate(8);
        visible.growing.push_str("lúa nước trong vụ mùa");
        assert_eq!((&*visible, &*part), ("Trồng lúa nước trong vụ mùa", "Trồng rừng phòng hộ"));
        let before = visible.clone();
        visible.finish();
        assert_eq!(visible, before);
    }
}
