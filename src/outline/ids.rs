//! Ids that no two sections share: the path, and a count where the document repeats it.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::numbered::numbered;
use crate::text::SharedStr;

/// The ids that are taken, and how often each was asked for.
#[derive(Default)]
pub(super) struct Ids(HashMap<SharedStr, usize>);

impl Ids {
    /// The id itself, or with `~2`, `~3` … when it is taken.
    pub(super) fn unique(&mut self, id: SharedStr) -> SharedStr {
        match self.0.entry(id.clone()) {
            Entry::Occupied(mut count) => {
                *count.get_mut() += 1;
                numbered(&id, "~", *count.get())
            }
            Entry::Vacant(free) => {
                free.insert(1);
                id
            }
        }
    }

    /// Makes room for so many ids.
    pub(super) fn reserve(&mut self, ids: usize) {
        self.0.reserve(ids);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_that_is_taken_is_counted() {
        let mut ids = Ids::default();
        let told = ["I", "I.1", "I", "II", "I", "I.1"].map(|id| ids.unique(id.into()));
        assert_eq!(told, ["I", "I.1", "I~2", "II", "I~3", "I.1~2"]);
    }
}
