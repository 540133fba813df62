//! Where the members of a list stand that is in the order of their places in a text: so those that begin before a
//! place are found with hardly a search. And places as they are kept, in 32 bits.

use std::num::NonZeroU32;

/// How many bytes lie between two places before which the members are counted.
const STRIDE: usize = 256;

/// How many members of a list begin before each stride of a text, and before its end.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Strides(Vec<u32>);

/// What begins at a place, no two at the same one.
pub(crate) trait Placed {
    fn place(&self) -> u32;
}

impl Placed for u32 {
    #[inline]
    fn place(&self) -> u32 {
        *self
    }
}

/// A place, or a number of what has places of its own, as it is kept. What cannot be kept is refused where text is read,
/// and is not cut into words, so the bound is never met.
#[inline]
pub(crate) fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// A kept place or number as one that counts.
#[inline]
pub(crate) fn index(kept: u32) -> usize {
    // No machine that this runs on counts in fewer than 32 bits.
    kept as usize
}

/// From how many members on a list tells how close those stand that are still to come.
const LONG: usize = 4096;

/// How many times as many as there are room is made for at most: the rest of a text may be another sort of text.
const MOST: u64 = 4;

/// Makes room for one more in a list that is filled along a text, of so many bytes, and has come to a place in it: for as many again,
/// and in a long one for as many as come of all the rest if they stand as close there as before, but for no more than [`MOST`].
#[inline]
pub(crate) fn make_room<T>(list: &mut Vec<T>, place: usize, bytes: usize) {
    if list.len() == list.capacity() {
        grow(list, place, bytes);
    }
}

#[cold]
fn grow<T>(list: &mut Vec<T>, place: usize, bytes: usize) {
    let (len, rest) = (list.len() as u64, bytes.saturating_sub(place) as u64);
    // No text has so many bytes that this goes over.
    let coming = if list.len() < LONG { 0 } else { (len * rest / (place as u64).max(1)).min(len * MOST) };
    list.reserve_exact(list.len().max(coming as usize).max(4));
}

/// Which member of a list is meant, as it is kept: where there may be none, that takes no more room than one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Nth(NonZeroU32);

impl Nth {
    /// The member at a place of its list. No list is so long that the last of all places is one.
    #[inline]
    pub(crate) fn of(at: usize) -> Self {
        // It is counted from 1.
        Self(NonZeroU32::MIN.saturating_add(offset(at)))
    }

    /// Its place in the list.
    #[inline]
    pub(crate) fn at(self) -> usize {
        index(self.0.get() - 1)
    }
}

impl Strides {
    /// Counts the members of a list, which are places in so many bytes.
    pub(crate) fn of(list: &[impl Placed], bytes: usize) -> Self {
        debug_assert!(list.is_sorted_by(|one, next| one.place() < next.place()), "each member has a place of its own, in order");
        let mut before = Vec::with_capacity(bytes / STRIDE + 2);
        let mut passed = 0;
        for start in (0..=bytes).step_by(STRIDE) {
            // No more of them begin in a stride than it has bytes.
            let near = list.get(passed..list.len().min(passed + STRIDE)).unwrap_or_default();
            passed += near.partition_point(|member| (member.place() as usize) < start);
            before.push(offset(passed));
        }
        before.push(offset(list.len()));
        Self(before)
    }

    /// How many members of the list, the same that were counted, begin before a place.
    #[inline]
    pub(crate) fn before(&self, list: &[impl Placed], place: usize) -> usize {
        let stride = place / STRIDE;
        let (Some(&first), Some(&behind)) = (self.0.get(stride), self.0.get(stride + 1)) else { return list.len() };
        let (first, behind) = (first as usize, behind as usize);
        first + list.get(first..behind).unwrap_or_default().partition_point(|member| (member.place() as usize) < place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_is_made_for_what_comes_but_not_for_a_text_of_another_sort() {
        let room = |members: usize, place: usize, bytes: usize| {
            let mut list = vec![0_u8; members];
            make_room(&mut list, place, bytes);
            list.capacity()
        };
        // A short list doubles; a long one holds what comes if the rest is as what was.
        assert_eq!(room(100, 1_000, 1_000_000), 200);
        assert_eq!(room(10_000, 10_000, 30_000), 30_000);
        assert_eq!(room(10_000, 10_000, 10_000), 20_000);
        assert_eq!(room(10_000, 20_000, 1 << 30), 50_000);
        assert_eq!(room(0, 0, 0), 4);
    }

    #[test]
    fn the_member_that_is_meant_is_kept() {
        for at in [0, 1, 77_777, u32::MAX as usize - 1] {
            assert_eq!(Nth::of(at).at(), at);
        }
    }

    #[test]
    fn so_many_stand_before_a_place_as_are_less() {
        let every: Vec<u32> = (0..1000).collect();
        for list in [&[][..], &[0], &[3, 4, 7, 8, 30], &[256], &[5, 255, 256, 1025, 1026], &every] {
            let end = list.last().map_or(0, |last| *last as usize);
            for bytes in [end, end + 1, end + 300] {
                let strides = Strides::of(list, bytes);
                for place in (0..bytes + 600).chain([usize::MAX]) {
                    let less = list.iter().filter(|&&before| (before as usize) < place).count();
                    assert_eq!(strides.before(list, place), less, "{list:?} before {place}");
                }
            }
        }
    }
}
