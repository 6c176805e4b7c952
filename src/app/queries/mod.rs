//! The questions that read a state: the tables of `numbers.md`, who is meant by "8:Effectieve
//! methoden", what a chart holds. Values in, values out; no question writes or waits.

pub mod analysis;
pub mod blind;
pub mod changes;
pub mod charts;
pub mod check;
pub mod compared;
pub mod comparison;
pub mod coverage;
pub mod defaults;
pub mod findings;
pub mod history;
pub mod items;
pub mod known;
pub mod lookup;
pub mod pairs;
pub mod programme;
pub mod provenance;
pub mod reliability;
pub mod role;
pub mod scores;
