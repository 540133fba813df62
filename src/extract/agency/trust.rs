//! What every reader of names goes by: how sure it may be that one stands here, and how long it may be.

/// A name is never longer than this; what goes on is a list that slipped its separators.
pub(super) const LONGEST_NAME: usize = 48;

/// How sure the surroundings are that a name stands here.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Trust {
    /// Anywhere in a sentence: everyday words need a capital or a companion.
    Wary,
    /// After `phối hợp với`, in a list or a cell: a bare `đơn vị` is a name too.
    Sure,
}
