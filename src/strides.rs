//! Where in a list of things in the order of their places those of each stretch of places begin, so that what
//! stands at a place is found without a search through all of them.

use std::ops::Range;

/// For each `STRIDE` places how many things begin before them; nothing behind the stretch of the last.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Strides<const STRIDE: usize>(Vec<u32>);

impl<const STRIDE: usize> Strides<STRIDE> {
    /// Notes where things begin, which is given in order.
    pub(crate) fn of(places: impl Iterator<Item = u32>) -> Self {
        let mut strides: Vec<u32> = Vec::new();
        for (count, place) in (0..).zip(places) {
            // Every stride that began since the last place begins with this one.
            let begun = place as usize / STRIDE + 1;
            if strides.len() < begun {
                strides.resize(begun, count);
            }
        }
        Self(strides)
    }

    /// Which of so many things begin in the stride of a place. Those before it begin before that stride, those behind it behind.
    pub(crate) fn around(&self, place: usize, things: usize) -> Range<usize> {
        let first = |stride: usize| self.0.get(stride).map_or(things, |&first| first as usize);
        first(place / STRIDE)..first(place / STRIDE + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_in_a_stride_is_around_its_places() {
        for places in [&[][..], &[0], &[3, 4, 7, 8, 8, 30], &[64]] {
            let strides: Strides<8> = Strides::of(places.iter().copied());
            for place in 0..90_usize {
                let around = strides.around(place, places.len());
                let stride = place / 8 * 8;
                let before = |end: usize| places.iter().filter(|&&begin| (begin as usize) < end).count();
                assert_eq!(around, before(stride)..before(stride + 8), "{places:?} at {place}");
            }
        }
    }
}
