//! Ids that count what stands in one place: of most of them only the last figure differs from the one before.

use crate::numbered::push_number;

/// The ids of one place, in order.
#[derive(Debug, Clone, Default)]
pub(super) struct Ids {
    /// The last id; the name and the mark alone before the first.
    text: String,
    /// Where the number begins in it.
    number_at: usize,
    number: usize,
}

impl Ids {
    /// Begins to count what stands under a name; between it and the number stands a mark.
    pub(super) fn begin(&mut self, name: &str, mark: &str) {
        self.text.clear();
        self.text.push_str(name);
        self.text.push_str(mark);
        self.number_at = self.text.len();
        self.number = 0;
    }

    /// The next id.
    pub(super) fn next(&mut self) -> String {
        self.number += 1;
        if self.number > 1 && !self.number.is_multiple_of(10) {
            self.text.pop();
            self.text.push(char::from(b"0123456789"[self.number % 10]));
        } else {
            self.text.truncate(self.number_at);
            push_number(&mut self.text, self.number);
        }
        self.text.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_count_from_one() {
        let mut ids = Ids::default();
        for (name, mark) in [("PL", ""), ("PL12", "#"), ("", "#")] {
            ids.begin(name, mark);
            for number in 1..1234 {
                assert_eq!(ids.next(), format!("{name}{mark}{number}"));
            }
        }
    }
}
