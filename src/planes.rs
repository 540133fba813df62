//! Sixty-four bytes of a text, turned on their side, so that one operation asks a question of all of them.
//!
//! ```text
//! bytes         k         ế                        lowest bits    1 1 0 1
//!            01101011  11100001 10111010 10111111  the next ones  1 0 1 1
//!                                                  …
//! ```
//! The bits of one weight of all bytes stand in one number, a plane, so that a class of bytes is a handful of
//! logical operations on eight planes, whatever the bytes are, and what it gives is a bit for each byte.

use std::ops::RangeInclusive;

/// How many bytes are looked at together: a number has a bit for each of them.
pub(crate) const BLOCK: usize = u64::BITS as usize;

/// What `look` finds in the block of a text that begins at a place. The last block has blanks behind the text.
#[inline]
pub(crate) fn block_at<T>(text: &[u8], from: usize, look: impl Fn(&[u8; BLOCK]) -> T) -> T {
    let rest = text.get(from..).unwrap_or_default();
    rest.first_chunk().map_or_else(|| look(&filled_up(rest)), &look)
}

/// The last bytes of a text, fewer than a block, with blanks behind them.
#[inline(never)]
fn filled_up(rest: &[u8]) -> [u8; BLOCK] {
    let mut block = [b' '; BLOCK];
    block.iter_mut().zip(rest).for_each(|(place, byte)| *place = *byte);
    block
}

/// Does something at each place whose bit is set: at few of them.
#[inline]
pub(crate) fn each_place(mut bits: u64, mut act: impl FnMut(usize)) {
    while bits != 0 {
        act(bits.trailing_zeros() as usize);
        bits &= bits - 1;
    }
}

/// A plane for each bit of a byte, the lowest first. In each the bit of the first byte is the lowest.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Planes([u64; 8]);

impl Planes {
    /// The planes of a block of bytes.
    pub(crate) fn of(block: &[u8; BLOCK]) -> Self {
        // Bits change places with those of the byte that stands thirty-two bytes behind, then sixteen, then eight.
        let mut bytes = *block;
        exchange::<32>(&mut bytes, 4, 0x0F);
        exchange::<16>(&mut bytes, 2, 0x33);
        exchange::<8>(&mut bytes, 1, 0x55);
        // Now eight bytes hold a plane, each of them the bits of every eighth byte.
        let mut planes = [0; 8];
        for (weight, eight) in bytes.as_chunks().0.iter().enumerate() {
            planes[weight] = u64::from_le_bytes(*eight);
        }
        sort(&mut planes);
        Self(planes)
    }

    /// The bytes that are this one. What is asked is known to the compiler, here as below: then only logical operations are left.
    #[inline(always)]
    pub(crate) fn is(&self, byte: u8) -> u64 {
        let [one, two, four, eight, sixteen, thirty_two, sixty_four, most] = self.0;
        let bit = |weight: u32, plane: u64| if byte >> weight & 1 == 1 { plane } else { !plane };
        let higher = bit(7, most) & bit(6, sixty_four) & bit(5, thirty_two) & bit(4, sixteen);
        higher & bit(3, eight) & bit(2, four) & bit(1, two) & bit(0, one)
    }

    /// The bytes in a range.
    #[inline(always)]
    pub(crate) fn within(&self, range: RangeInclusive<u8>) -> u64 {
        self.at_least(*range.start()) & range.end().checked_add(1).map_or(!0, |above| !self.at_least(above))
    }

    /// The bytes that are no less than this one.
    #[inline(always)]
    pub(crate) fn at_least(&self, byte: u8) -> u64 {
        let [one, two, four, eight, sixteen, thirty_two, sixty_four, most] = self.0;
        // What the lower bits decide, a higher one decides anew where it differs.
        let bit = |weight: u32, plane: u64, lower: u64| if byte >> weight & 1 == 1 { plane & lower } else { plane | lower };
        let lower = bit(3, eight, bit(2, four, bit(1, two, bit(0, one, !0))));
        bit(7, most, bit(6, sixty_four, bit(5, thirty_two, bit(4, sixteen, lower))))
    }

    /// The bytes with these bits set.
    #[inline(always)]
    pub(crate) fn with(&self, bits: u8) -> Self {
        let [one, two, four, eight, sixteen, thirty_two, sixty_four, most] = self.0;
        let set = |weight: u32, plane: u64| if bits >> weight & 1 == 1 { !0 } else { plane };
        Self([set(0, one), set(1, two), set(2, four), set(3, eight), set(4, sixteen), set(5, thirty_two), set(6, sixty_four), set(7, most)])
    }
}

/// Exchanges the bits that `lower` names with those `by` places higher in the byte so far before.
#[inline]
fn exchange<const DISTANCE: usize>(bytes: &mut [u8; BLOCK], by: u32, lower: u8) {
    // Counted, not iterated: so the compiler sees that whole rows of bytes are exchanged at once.
    let mut row = 0;
    while row < BLOCK {
        for at in row..row + DISTANCE {
            let differ = (bytes[at] >> by ^ bytes[at + DISTANCE]) & lower;
            bytes[at + DISTANCE] ^= differ;
            bytes[at] ^= differ << by;
        }
        row += 2 * DISTANCE;
    }
}

/// Lets the bits of each plane change places with its bytes. By itself it is made for several planes at once.
#[inline(never)]
fn sort(planes: &mut [u64; 8]) {
    for (distance, lower) in [(7, 0x00AA_00AA_00AA_00AA), (14, 0x0000_CCCC_0000_CCCC), (28, 0x0000_0000_F0F0_F0F0)] {
        for plane in &mut *planes {
            let differ = (*plane ^ *plane >> distance) & lower;
            *plane ^= differ ^ differ << distance;
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
    fn every_byte_is_told_by_its_planes() {
        // Each byte at each of the places.
        for turn in 0..=u8::MAX {
            let block: [u8; BLOCK] = std::array::from_fn(|at| (at as u8).wrapping_mul(67).wrapping_add(turn));
            let planes = Planes::of(&block);
            let plainly = |asked: &dyn Fn(u8) -> bool| block.iter().rev().fold(0, |bits, &byte| bits << 1 | u64::from(asked(byte)));
            for byte in [0, 9, b' ', b'I', b'a', 0x7F, 0x80, 0xC3, 0xFF, turn] {
                assert_eq!(planes.is(byte), plainly(&|one| one == byte), "{byte:#x}");
                assert_eq!(planes.at_least(byte), plainly(&|one| one >= byte), "{byte:#x}");
                assert_eq!(planes.within(byte / 2..=byte), plainly(&|one| (byte / 2..=byte).contains(&one)), "{byte:#x}");
                assert_eq!(planes.with(0x20).is(byte), plainly(&|one| one | 0x20 == byte), "{byte:#x}");
            }
        }
    }
}
