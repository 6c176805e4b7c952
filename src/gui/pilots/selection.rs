//! Which pilots are chosen, to do something with all of them at once. What is chosen stays chosen while the list is
//! filtered or sorted another way.

use std::collections::HashSet;

use crate::app::State;
use crate::model::PilotId;

#[derive(Clone, Debug, Default)]
pub struct Selection {
    chosen: HashSet<PilotId>,
    /// Where a range begins: the one that was last chosen by itself.
    anchor: Option<PilotId>,
    /// Grows with every change.
    revision: u64,
}

impl Selection {
    pub fn has(&self, pilot: PilotId) -> bool {
        self.chosen.contains(&pilot)
    }

    pub fn len(&self) -> usize {
        self.chosen.len()
    }

    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty()
    }

    /// One number that changes whenever anything is chosen or left.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    pub fn iter(&self) -> impl Iterator<Item = PilotId> + '_ {
        self.chosen.iter().copied()
    }

    /// Chooses a pilot, or leaves it where it was chosen; a range begins there.
    pub fn toggle(&mut self, pilot: PilotId) {
        if !self.chosen.remove(&pilot) {
            self.chosen.insert(pilot);
        }
        self.anchor = Some(pilot);
        self.revision += 1;
    }

    /// Chooses everything from where the range began to here, as the list stands now.
    pub fn extend_to(&mut self, pilot: PilotId, list: &[PilotId]) {
        let place = |wanted: PilotId| list.iter().position(|held| *held == wanted);
        let Some(to) = place(pilot) else { return };
        let from = self.anchor.and_then(place).unwrap_or(to);
        self.chosen.extend(&list[from.min(to)..=from.max(to)]);
        self.anchor = self.anchor.or(Some(pilot));
        self.revision += 1;
    }

    /// Where a range begins that is chosen with the keyboard.
    pub fn begin_at(&mut self, pilot: PilotId) {
        self.anchor = Some(pilot);
    }

    pub fn choose_all(&mut self, list: impl IntoIterator<Item = PilotId>) {
        self.chosen.extend(list);
        self.revision += 1;
    }

    pub fn clear(&mut self) {
        *self = Self { revision: self.revision + 1, ..Self::default() };
    }

    /// Leaves what is no longer there.
    pub fn keep_known(&mut self, state: &State) {
        let before = self.chosen.len();
        self.chosen.retain(|pilot| state.pilot(*pilot).is_some());
        self.revision += u64::from(before != self.chosen.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_runs_from_where_it_began_either_way() {
        let list: Vec<PilotId> = (0..6).map(|_| PilotId::new()).collect();
        let mut chosen = Selection::default();
        chosen.toggle(list[3]);
        chosen.extend_to(list[5], &list);
        chosen.extend_to(list[2], &list);
        assert_eq!(list.iter().map(|id| chosen.has(*id)).collect::<Vec<_>>(), [false, false, true, true, true, true]);
        chosen.toggle(list[4]);
        assert_eq!(chosen.len(), 3);
        // What is filtered away stays chosen, and begins no range in a list that it is not in.
        chosen.extend_to(list[0], &list[..2]);
        assert_eq!((chosen.len(), chosen.has(list[1])), (4, false));
        chosen.extend_to(PilotId::new(), &list);
        assert_eq!(chosen.len(), 4);
        chosen.clear();
        assert!(chosen.is_empty());
    }
}
