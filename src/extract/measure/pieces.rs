//! The runs of words of which what a number measures is put together.

use std::ops::Deref;

/// A run of words: the first, and the index after the last.
pub(super) type Piece = (usize, usize);

/// How many pieces are held in place: nearly every subject has one or two.
const FEW: usize = 2;

/// Runs of words in the order in which they are read.
#[derive(Debug, Clone)]
pub(super) enum Pieces {
    /// So many of these.
    Few([Piece; FEW], u8),
    Many(Vec<Piece>),
}

impl Default for Pieces {
    fn default() -> Self {
        Self::Few([(0, 0); FEW], 0)
    }
}

impl Pieces {
    /// Puts a piece behind the others.
    pub(super) fn push(&mut self, piece: Piece) {
        match self {
            Self::Few(pieces, len) => match pieces.get_mut(usize::from(*len)) {
                Some(place) => {
                    *place = piece;
                    *len += 1;
                }
                None => *self = Self::Many(self.iter().copied().chain([piece]).collect()),
            },
            Self::Many(pieces) => pieces.push(piece),
        }
    }
}

impl From<Piece> for Pieces {
    fn from(piece: Piece) -> Self {
        Self::Few([piece, (0, 0)], 1)
    }
}

impl Extend<Piece> for Pieces {
    fn extend<I: IntoIterator<Item = Piece>>(&mut self, pieces: I) {
        pieces.into_iter().for_each(|piece| self.push(piece));
    }
}

impl FromIterator<Piece> for Pieces {
    fn from_iter<I: IntoIterator<Item = Piece>>(pieces: I) -> Self {
        let mut gathered = Self::default();
        gathered.extend(pieces);
        gathered
    }
}

impl Deref for Pieces {
    type Target = [Piece];

    #[inline]
    fn deref(&self) -> &[Piece] {
        match self {
            Self::Few(pieces, len) => pieces.get(..usize::from(*len)).unwrap_or_default(),
            Self::Many(pieces) => pieces,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_and_many_are_held_alike() {
        for count in 0..6 {
            let plain: Vec<Piece> = (0..count).map(|at| (at, at + 2)).collect();
            let mut pieces: Pieces = plain.iter().copied().collect();
            assert_eq!(*pieces, *plain);
            pieces.push((9, 9));
            assert_eq!(pieces.last(), Some(&(9, 9)));
            assert_eq!(pieces.len(), count + 1);
        }
    }
}
