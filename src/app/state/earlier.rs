//! The programme as it was known at an earlier measurement: what a chart is made of that hides the later ones, so that
//! nothing of them can be in it.

use std::collections::HashSet;
use std::sync::Arc;

use super::State;
use crate::model::MeasurementId;

impl State {
    /// The same programme without any number, answer, figure or note of fieldwork of the measurements that come after
    /// this one; the measurements themselves stay, with their names. What is known without a measurement, such as
    /// findings, stays as well: charts show none of it.
    pub fn known_at(&self, moment: MeasurementId) -> Self {
        let until = self.measurements.iter().position(|held| held.id == moment).map_or(0, |rank| rank + 1);
        let known: HashSet<MeasurementId> = self.measurements.iter().take(until).map(|held| held.id).collect();
        let mut earlier = self.clone();
        Arc::make_mut(&mut earlier.fieldwork).retain(|(_, at, _), _| known.contains(at));
        Arc::make_mut(&mut earlier.published).retain(|(_, at, _), _| known.contains(at));
        Arc::make_mut(&mut earlier.ratings).retain(|(_, at, _, _), _| known.contains(at));
        Arc::make_mut(&mut earlier.roles).retain(|(_, at), _| at.is_some_and(|at| known.contains(&at)));
        Arc::make_mut(&mut earlier.scores).retain(|slot, _| known.contains(&slot.measurement_id));
        Arc::make_mut(&mut earlier.finals).clear();
        earlier.responses = earlier.responses.only_at(&known);
        earlier
    }
}
