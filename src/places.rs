//! A set of places in a text, and how many of them stand before another: so what stands there in a list that is
//! in their order is found without a search.

/// Places, of which none is given twice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Places(Vec<Block>);

/// The places among as many as there are bits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Block {
    bits: u64,
    /// How many stand before the block.
    before: usize,
}

impl Places {
    /// Notes places, which are given in order.
    pub(crate) fn of(places: impl Iterator<Item = u32>) -> Self {
        let mut blocks = Vec::new();
        let mut last = Block::default();
        for (before, place) in places.enumerate() {
            let block = place as usize / 64;
            // Each block that began since the last place begins with this one.
            while blocks.len() < block {
                blocks.push(last);
                last = Block { bits: 0, before };
            }
            debug_assert!(blocks.len() == block && last.bits >> (place % 64) == 0, "{place} is in order and given once");
            last.bits |= 1 << (place % 64);
        }
        blocks.push(last);
        blocks.shrink_to_fit();
        Self(blocks)
    }

    /// How many places stand before this one.
    #[inline]
    pub(crate) fn before(&self, place: usize) -> usize {
        match self.0.get(place / 64) {
            Some(block) => block.before + (block.bits & !(u64::MAX << (place % 64))).count_ones() as usize,
            None => self.0.last().map_or(0, |last| last.before + last.bits.count_ones() as usize),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_stand_before_a_place_as_are_less() {
        for places in [&[][..], &[0], &[3, 4, 7, 8, 30], &[64], &[5, 63, 64, 300, 301]] {
            let set = Places::of(places.iter().copied());
            for place in 0..400_usize {
                let less = places.iter().filter(|&&before| (before as usize) < place).count();
                assert_eq!(set.before(place), less, "{places:?} before {place}");
            }
        }
    }
}
