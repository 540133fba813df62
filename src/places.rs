//! A set of places in a text, and how many of them stand before another: so what stands there in a list that is
//! in their order is found without a search.

/// How many places are kept together, a bit for each.
pub(crate) const BLOCK: usize = 64;

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
    /// Notes places among so many bytes, which are given in order.
    pub(crate) fn of(places: impl Iterator<Item = u32>, bytes: usize) -> Self {
        let mut blocks = Vec::with_capacity(bytes / BLOCK + 1);
        let mut last = Block::default();
        for (before, place) in places.enumerate() {
            let block = place as usize / BLOCK;
            // Each block that began since the last place begins with this one.
            while blocks.len() < block {
                blocks.push(last);
                last = Block { bits: 0, before };
            }
            debug_assert!(blocks.len() == block && last.bits >> (place as usize % BLOCK) == 0, "{place} is in order and given once");
            last.bits |= 1 << (place as usize % BLOCK);
        }
        blocks.push(last);
        blocks.shrink_to_fit();
        Self(blocks)
    }

    /// Takes places by their bits, those of each block in order.
    pub(crate) fn of_bits(bits: impl Iterator<Item = u64>) -> Self {
        let mut before = 0;
        let blocks = bits.map(|bits| {
            let block = Block { bits, before };
            before += bits.count_ones() as usize;
            block
        });
        Self(blocks.collect())
    }

    /// How many places there are.
    pub(crate) fn count(&self) -> usize {
        self.before(usize::MAX)
    }

    /// The places, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        let of_block = |(block, Block { bits, .. }): (usize, &Block)| {
            let mut bits = *bits;
            std::iter::from_fn(move || {
                let place = block * BLOCK + bits.trailing_zeros() as usize;
                let any = bits != 0;
                // Takes the lowest bit away.
                bits &= bits.wrapping_sub(1);
                any.then_some(place)
            })
        };
        self.0.iter().enumerate().flat_map(of_block)
    }

    /// How many places stand before this one.
    #[inline]
    pub(crate) fn before(&self, place: usize) -> usize {
        match self.0.get(place / BLOCK) {
            Some(block) => block.before + (block.bits & !(u64::MAX << (place % BLOCK))).count_ones() as usize,
            None => self.0.last().map_or(0, |last| last.before + last.bits.count_ones() as usize),
        }
    }
}

/// The bits of so many bytes that are 0 or 1.
#[inline]
pub(crate) fn bits(bytes: &[u8; BLOCK]) -> u64 {
    let eights = bytes.as_chunks().0.iter().enumerate();
    eights.fold(0, |bits, (at, eight)| bits | eight_bits(u64::from_le_bytes(*eight)) << (8 * at))
}

/// The bits of eight bytes that are 0 or 1, side by side.
#[inline]
pub(crate) fn eight_bits(bytes: u64) -> u64 {
    // Each product of a bit and the factor puts it to its place in the highest byte, and none carries into another.
    bytes.wrapping_mul(0x0102_0408_1020_4080) >> 56
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_stand_before_a_place_as_are_less() {
        for places in [&[][..], &[0], &[3, 4, 7, 8, 30], &[64], &[5, 63, 64, 300, 301]] {
            let set = Places::of(places.iter().copied(), places.last().map_or(0, |last| *last as usize + 1));
            assert_eq!(set, Places::of_bits(set.0.iter().map(|block| block.bits)));
            assert_eq!(set.iter().map(|place| place as u32).collect::<Vec<_>>(), places);
            assert_eq!(set.count(), places.len());
            for place in 0..400_usize {
                let less = places.iter().filter(|&&before| (before as usize) < place).count();
                assert_eq!(set.before(place), less, "{places:?} before {place}");
            }
        }
    }
}
