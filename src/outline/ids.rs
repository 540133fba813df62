//! Ids that no two sections share: the path, and a count where the document repeats it; and numbers in them.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hasher, RandomState};

/// The ids that are taken, and how often each was asked for.
#[derive(Default)]
pub(super) struct Ids(HashMap<String, usize, Seed>);

impl Ids {
    /// The id itself, or with `~2`, `~3` … when it is taken.
    pub(super) fn unique(&mut self, id: String) -> String {
        match self.0.get_mut(&id) {
            Some(count) => {
                *count += 1;
                format!("{id}~{count}")
            }
            None => {
                self.0.insert(id.clone(), 1);
                id
            }
        }
    }
}

/// Adds a number to an id. Every section and item has an id; written digit by digit it costs a tenth of `write!`.
pub(crate) fn push_number(id: &mut String, number: usize) {
    // No number has more digits; the last is written first.
    let mut digits = [b'0'; 20];
    let mut rest = number;
    let mut written = 0;
    for place in digits.iter_mut().rev() {
        *place = b"0123456789"[rest % 10];
        rest /= 10;
        written += 1;
        if rest == 0 {
            break;
        }
    }
    let digits = digits.get(digits.len() - written..).unwrap_or_default();
    id.push_str(std::str::from_utf8(digits).unwrap_or_default());
}

/// Where hashes begin: for every document elsewhere, so that no text can be made whose ids meet.
struct Seed(u64);

impl Default for Seed {
    fn default() -> Self {
        Self(RandomState::new().hash_one(0))
    }
}

impl BuildHasher for Seed {
    type Hasher = Hash;

    fn build_hasher(&self) -> Hash {
        Hash(self.0)
    }
}

/// The hash of an id, eight bytes at a step: ids are short, and the hash of the standard library is made for long keys.
struct Hash(u64);

impl Hasher for Hash {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut step = [0; 8];
            step.iter_mut().zip(chunk).for_each(|(place, byte)| *place = *byte);
            // Both halves of the product, so that every bit counts for the low ones, which choose the place.
            let product = u128::from(self.0 ^ u64::from_le_bytes(step)) * 0x9E37_79B9_7F4A_7C15;
            self.0 = (product as u64) ^ (product >> 64) as u64;
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_that_is_taken_is_counted() {
        let mut ids = Ids::default();
        let told: Vec<String> = ["I", "I.1", "I", "II", "I", "I.1"].map(|id| ids.unique(id.to_owned())).to_vec();
        assert_eq!(told, ["I", "I.1", "I~2", "II", "I~3", "I.1~2"]);
    }

    #[test]
    fn a_number_is_written_as_it_is() {
        for number in [0, 1, 9, 10, 99, 100, 2027, usize::MAX] {
            let mut id = "II.1#".to_owned();
            push_number(&mut id, number);
            assert_eq!(id, format!("II.1#{number}"));
        }
    }

    #[test]
    fn ids_that_differ_hash_apart() {
        let seed = Seed(0x0123_4567_89AB_CDEF);
        let ids = (0..10_000).map(|number| format!("II.{number}.a"));
        let hashes: std::collections::BTreeSet<u64> = ids.map(|id| seed.hash_one(id)).collect();
        assert_eq!(hashes.len(), 10_000);
    }
}
