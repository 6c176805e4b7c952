//! What a file is to a disk: the content that it keeps whatever happens, and what it was told since and may forget,
//! whole or by sectors, in any order.

use crate::Survivors;

/// What a disk writes at once or not at all.
const SECTOR: usize = 512;

/// Content; `None` where there is no such file.
type Content = Option<Vec<u8>>;

#[derive(Clone, Debug)]
enum Told {
    Made,
    Written { at: usize, bytes: Vec<u8> },
    Truncated(usize),
    Removed,
}

impl Told {
    fn apply(&self, content: &mut Content) {
        match (self, content) {
            (Self::Made, content @ None) => *content = Some(Vec::new()),
            (Self::Removed, content) => *content = None,
            (Self::Written { at, bytes }, Some(content)) => {
                let end = at + bytes.len();
                if content.len() < end {
                    content.resize(end, 0);
                }
                content[*at..end].copy_from_slice(bytes);
            }
            (Self::Truncated(size), Some(content)) => content.resize(*size, 0),
            (Self::Made | Self::Written { .. } | Self::Truncated(_), _) => {}
        }
    }

    /// The same, by pieces of which each lies in one sector.
    fn pieces(self) -> Vec<Self> {
        let Self::Written { at, bytes } = self else { return vec![self] };
        let (mut pieces, mut from) = (Vec::new(), 0);
        while from < bytes.len() {
            let until = bytes.len().min(from + SECTOR - (at + from) % SECTOR);
            pieces.push(Self::Written { at: at + from, bytes: bytes[from..until].to_vec() });
            from = until;
        }
        pieces
    }
}

/// Decides what survives.
pub(crate) struct Dice {
    survivors: Survivors,
    state: u64,
}

impl Dice {
    pub(crate) fn new(survivors: Survivors) -> Self {
        let state = if let Survivors::Some(seed) = survivors { seed } else { 0 };
        Self { survivors, state }
    }

    fn lets_live(&mut self) -> bool {
        match self.survivors {
            Survivors::Synced => false,
            Survivors::All => true,
            Survivors::Some(_) => {
                self.state = self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                self.state >> 63 == 0
            }
        }
    }
}

#[derive(Debug, Default)]
pub(crate) struct Memory {
    kept: Content,
    told: Vec<Told>,
    /// What a reader sees while there is power.
    shown: Content,
    openers: usize,
}

impl Memory {
    pub(crate) fn is_open(&self) -> bool {
        self.openers > 0
    }

    pub(crate) fn opened(&mut self, was_made: bool) {
        self.openers += 1;
        if was_made {
            self.tell(Told::Made);
        }
    }

    pub(crate) fn closed(&mut self) {
        self.openers = self.openers.saturating_sub(1);
    }

    pub(crate) fn shows(&self, found: &Content) -> bool {
        self.shown == *found
    }

    /// Takes in what is really there; what came there by another way counts as kept.
    pub(crate) fn look(&mut self, found: Content) {
        if !self.shows(&found) {
            *self = Self { kept: found.clone(), told: Vec::new(), shown: found, openers: self.openers };
        }
    }

    pub(crate) fn write(&mut self, at: usize, bytes: &[u8]) {
        if !bytes.is_empty() {
            self.tell(Told::Written { at, bytes: bytes.to_vec() });
        }
    }

    pub(crate) fn truncate(&mut self, size: usize) {
        self.tell(Told::Truncated(size));
    }

    pub(crate) fn remove(&mut self) {
        self.tell(Told::Removed);
    }

    fn tell(&mut self, told: Told) {
        told.apply(&mut self.shown);
        self.told.push(told);
    }

    /// A sync that went well: nothing of it can be forgotten.
    pub(crate) fn keep(&mut self) {
        for told in self.told.drain(..) {
            told.apply(&mut self.kept);
        }
    }

    /// A sync that failed: what was written stays in sight as long as there is power, and no later sync keeps it.
    pub(crate) fn lose(&mut self) {
        self.told.retain(|told| matches!(told, Told::Made | Told::Removed));
    }

    /// A sync of the folder: that the file is there, or is not.
    pub(crate) fn keep_name(&mut self) {
        let until = self.told.iter().rposition(|told| matches!(told, Told::Removed)).map_or(0, |last| last + 1);
        let names = if matches!(self.told.get(until), Some(Told::Made)) { until + 1 } else { until };
        for told in self.told.drain(..names) {
            told.apply(&mut self.kept);
        }
    }

    /// What is there after the power went and came back.
    pub(crate) fn survive(self, dice: &mut Dice) -> Content {
        let mut content = self.kept;
        for piece in self.told.into_iter().flat_map(Told::pieces) {
            let lives = dice.lets_live();
            if lives {
                piece.apply(&mut content);
            } else if matches!(piece, Told::Removed) {
                // The old file is there; what came after it under its name was another.
                break;
            }
        }
        content
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(content: &[u8]) -> Memory {
        let mut memory = Memory::default();
        memory.look(Some(content.to_vec()));
        memory
    }

    fn after(memory: Memory, survivors: Survivors) -> Content {
        memory.survive(&mut Dice::new(survivors))
    }

    #[test]
    fn what_was_not_synced_is_forgotten() {
        let change = || {
            let mut memory = file(b"abcd");
            memory.write(1, b"X");
            memory.keep();
            memory.write(2, b"YZ!");
            memory.truncate(4);
            memory
        };
        assert!(change().shows(&Some(b"aXYZ".to_vec())));
        assert_eq!(after(change(), Survivors::Synced), Some(b"aXcd".to_vec()));
        assert_eq!(after(change(), Survivors::All), Some(b"aXYZ".to_vec()));
    }

    #[test]
    fn what_a_failed_sync_lost_no_later_one_brings_back() {
        let mut memory = file(b"abcd");
        memory.write(0, b"X");
        memory.lose();
        memory.write(3, b"Y");
        memory.keep();
        assert!(memory.shows(&Some(b"XbcY".to_vec())));
        assert_eq!(after(memory, Survivors::All), Some(b"abcY".to_vec()));
    }

    #[test]
    fn a_removal_is_kept_by_a_sync_of_the_folder_only() {
        let removed = || {
            let mut memory = file(b"old");
            memory.remove();
            memory.opened(true);
            memory.write(0, b"new");
            memory
        };
        assert_eq!(after(removed(), Survivors::Synced), Some(b"old".to_vec()));
        let mut memory = removed();
        memory.keep_name();
        assert_eq!(after(memory, Survivors::Synced), Some(Vec::new()));
        let mut gone = file(b"old");
        gone.remove();
        gone.keep_name();
        assert_eq!(after(gone, Survivors::Synced), None);
    }

    #[test]
    fn sectors_survive_one_by_one_and_the_same_every_time() {
        let written = || {
            let mut memory = file(&[0; 4096]);
            memory.write(100, &[1; 3900]);
            memory
        };
        let content = after(written(), Survivors::Some(7)).unwrap();
        assert_eq!(after(written(), Survivors::Some(7)).unwrap(), content);
        assert!(content.contains(&1) && content[100..4000].contains(&0), "some live and some do not");
        let torn = |sector: &[u8]| sector.contains(&0) && sector.contains(&1);
        assert!(!content[512..3584].chunks(SECTOR).any(torn), "a sector is whole or not there");
    }
}
