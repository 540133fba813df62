//! A set of places in a text, and which of them stand before another and how many: so what stands there in a list that
//! is in their order is found without a search.

/// How many places are kept together, a bit for each.
const BLOCK: usize = u64::BITS as usize;

/// Places, of which none is given twice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Places(Vec<Block>);

/// The places among as many as there are bits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Block {
    bits: u64,
    /// How many stand before the block.
    before: u32,
    /// The last of these.
    last: u32,
}

impl Block {
    /// The block behind this one, which is the number `at`.
    fn next(self, at: usize, bits: u64) -> Self {
        let last = self.bits.checked_ilog2().map_or(self.last, |last| offset(at * BLOCK) + last);
        Self { bits, before: self.before + self.bits.count_ones(), last }
    }
}

/// A place as it is kept. What cannot be kept is refused where text is read, and is not cut into words, so the bound is
/// never met.
#[inline]
pub(crate) fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

impl Places {
    /// Notes places among so many bytes, which are given in order.
    pub(crate) fn of(places: impl Iterator<Item = u32>, bytes: usize) -> Self {
        let mut blocks = Vec::with_capacity(bytes / BLOCK + 1);
        let mut last = Block::default();
        for place in places {
            let block = place as usize / BLOCK;
            // Each block that began since the last place begins with this one.
            while blocks.len() < block {
                blocks.push(last);
                last = last.next(blocks.len() - 1, 0);
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
        let mut block = Block::default();
        let blocks = bits.enumerate().map(|(at, bits)| {
            block = block.next(at.saturating_sub(1), bits);
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
        let Block { bits, before, .. } = self.block_before(place);
        (before + bits.count_ones()) as usize
    }

    /// The last of the places before this one; 0 where there is none.
    #[inline]
    pub(crate) fn last_before(&self, place: usize) -> usize {
        let Block { bits, last, .. } = self.block_before(place);
        let start = (place / BLOCK).min(self.0.len().saturating_sub(1)) * BLOCK;
        bits.checked_ilog2().map_or(last as usize, |last| start + last as usize)
    }

    /// The block of a place without what stands behind it there; of a place behind all, the last block.
    #[inline]
    fn block_before(&self, place: usize) -> Block {
        match self.0.get(place / BLOCK) {
            Some(block) => Block { bits: block.bits & !(u64::MAX << (place % BLOCK)), ..*block },
            None => self.0.last().copied().unwrap_or_default(),
        }
    }
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
                let last = places.iter().filter(|&&before| (before as usize) < place).max();
                assert_eq!(set.last_before(place), last.map_or(0, |last| *last as usize), "{places:?} before {place}");
            }
        }
    }
}
