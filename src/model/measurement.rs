//! A measurement (meting): a moment at which every pilot is asked. Its wave is its rank in time: 1, 2, …

use serde::{Deserialize, Serialize};

use crate::base::Text;
use crate::entity_ids;

entity_ids!(
    /// The key of a measurement.
    MeasurementId
);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measurement {
    pub id: MeasurementId,
    pub name: Text,
    /// When it was held, as people write it: `voorjaar 2017`, `2017-04`; empty where unknown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub period: String,
    /// Its place in time among the measurements; the rank of the positions is the wave.
    pub position: f64,
}
