//! Pilots side by side: every fact, score, answer and finding of two to six columns, row by row, with what differs and
//! whether chance alone would make it so. The window, the page that is exported, the table and `compare --json` all
//! show this, so that they cannot differ.

mod seen;

pub use seen::{
    Chance, ChangeSeen, FactRow, FindingCell, FindingRow, Head, Homogeneity, ItemCell, ItemRow, LadderRow,
    MeasurementCell, MeasurementRow, MiddleHalf, RoleCell, RoleRow, ScaleRow, ScoreCell, Seen, SideBySide, SideSeen,
};
