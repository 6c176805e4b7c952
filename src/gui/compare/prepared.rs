//! What a job prepares for every comparison on a pair of measurements: what all pilots together show, and the programme
//! as it was then, so that the two belong together.

use crate::app::State;
use crate::app::queries::changes::Pair;
use crate::app::queries::comparison::Background;
use crate::model::Entity;

/// Of which measurements, and of the programme as it was.
pub type Subject = (Option<Pair>, u64);

pub struct Prepared {
    pub state: State,
    pub background: Background,
}

impl Prepared {
    pub fn of(state: State, pair: Option<Pair>) -> Self {
        Self { background: Background::of(&state, pair, false), state }
    }
}

/// Changes whenever a comparison would show something else; how one is looked at does not count.
pub fn revision(state: &State) -> u64 {
    let told_of: Vec<Entity> = Entity::ALL.into_iter().filter(|entity| !is_aside(*entity)).collect();
    state.revisions().of(&told_of) + state.revisions().scores()
}

/// What no comparison shows.
fn is_aside(entity: Entity) -> bool {
    matches!(
        entity,
        Entity::Comparison
            | Entity::Presentation
            | Entity::PilotList
            | Entity::Release
            | Entity::Review
            | Entity::ImportMap
            | Entity::Reentry
    )
}
