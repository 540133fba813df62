//! Values by the node that they belong to.
//!
//! Nodes are numbered from 0 on without gaps, so a table of places finds a value in one step, where a
//! map would have to hash; it is asked several times for every item.

use std::ops::Index;

/// A node, or the whole text for what stands outside every section.
pub(crate) trait Key: Copy {
    /// Its place in the table.
    fn place(self) -> usize;
}

impl Key for usize {
    fn place(self) -> usize {
        self
    }
}

impl Key for Option<usize> {
    fn place(self) -> usize {
        self.map_or(0, |node| node + 1)
    }
}

/// Values by their keys, in the order in which they came.
#[derive(Debug, Clone)]
pub(crate) struct ByNode<K, V> {
    /// The place of the value of each key, counted from 1; 0 where there is none.
    places: Vec<u32>,
    values: Vec<(K, V)>,
}

impl<K, V> Default for ByNode<K, V> {
    fn default() -> Self {
        Self { places: Vec::new(), values: Vec::new() }
    }
}

impl<K: Key, V> ByNode<K, V> {
    /// A table with places for so many nodes, so that it need not grow.
    pub(crate) fn for_nodes(count: usize) -> Self {
        Self { places: vec![0; count + 1], values: Vec::new() }
    }

    fn at(&self, key: K) -> Option<usize> {
        self.places.get(key.place()).and_then(|&place| place.checked_sub(1)).map(|at| at as usize)
    }

    /// The value of a key.
    pub(crate) fn get(&self, key: K) -> Option<&V> {
        self.at(key).and_then(|at| self.values.get(at)).map(|(_, value)| value)
    }

    /// Gives a key its value, for the first time.
    pub(crate) fn insert(&mut self, key: K, value: V) {
        if self.places.len() <= key.place() {
            self.places.resize(key.place() + 1, 0);
        }
        self.values.push((key, value));
        self.places[key.place()] = u32::try_from(self.values.len()).unwrap_or(0);
    }

    /// The values with their keys.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (K, &V)> {
        self.values.iter().map(|(key, value)| (*key, value))
    }
}

impl<K: Key, V: Default> ByNode<K, V> {
    /// The value of a key, a fresh one where it has none yet.
    pub(crate) fn of(&mut self, key: K) -> &mut V {
        let at = self.at(key).unwrap_or_else(|| {
            self.insert(key, V::default());
            self.values.len() - 1
        });
        &mut self.values[at].1
    }
}

impl<K: Key, V> Index<K> for ByNode<K, V> {
    type Output = V;

    fn index(&self, key: K) -> &V {
        &self.values[self.at(key).unwrap_or(usize::MAX)].1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_by_their_keys() {
        let mut sums: ByNode<Option<usize>, u32> = ByNode::default();
        for (key, value) in [(Some(3), 1), (None, 2), (Some(3), 4)] {
            *sums.of(key) += value;
        }
        assert_eq!((sums.get(Some(3)), sums.get(None), sums.get(Some(0)), sums.get(Some(9))), (Some(&5), Some(&2), None, None));
        assert_eq!(sums.iter().collect::<Vec<_>>(), [(Some(3), &5), (None, &2)]);
        assert_eq!(sums[None], 2);
    }
}
