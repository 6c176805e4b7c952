//! What was learned, joined by tag: what recurs across columns stands on one line.

use super::super::shown::{CellShown, Goto, Piece, RowLine, Tone};
use super::{Body, Builder};
use crate::app::queries::comparison::{FindingCell, FindingRow};
use crate::base::Phrase;
use crate::gui::widgets::icon;
use crate::model::FindingKind;
use crate::model::comparison::Section;

/// What helped and what hindered first: that is what one asks of pilots side by side.
const KINDS: [FindingKind; 5] =
    [FindingKind::SuccessFactor, FindingKind::Obstacle, FindingKind::Lesson, FindingKind::Finding, FindingKind::Quote];

impl Builder<'_> {
    pub(super) fn findings(&self) -> Body {
        let mut body = Body::default();
        for kind in KINDS {
            let of_kind = self.sides.findings.iter().enumerate().filter(|(_, row)| row.kind == kind);
            let rows: Vec<RowLine> = of_kind.map(|(at, row)| self.finding_row(at, row)).collect();
            let heading = self.tr(&format!("compare-kind-{}", kind.code().replace('_', "-")));
            body.push_under(self.wanted, &heading, rows);
        }
        body
    }

    /// How many lines stand in more than one column.
    pub(super) fn shared_findings(&self) -> usize {
        self.sides.findings.iter().filter(|row| row.tag.is_some() && row.recurs > 1).count()
    }

    fn finding_row(&self, at: usize, row: &FindingRow) -> RowLine {
        let columns = self.sides.columns.len();
        let recurs = row.tag.is_some() && row.recurs > 1;
        let note = match recurs {
            true => Phrase::new("compare-recurs").with("count", row.recurs).with("columns", columns),
            false if row.tag.is_none() => Phrase::new("compare-without-label"),
            false => Phrase::new("compare-once"),
        };
        let note = note.say(self.wanted.lang);
        let counts = row.counts.iter().copied().chain(std::iter::repeat(0));
        let cells = row.cells.iter().zip(counts).enumerate();
        let cells = cells.map(|(column, (held, count))| self.finding_cell(column, held, count));
        RowLine {
            id: (Section::Findings, at as u32, 0),
            label: row.title.clone(),
            note: if recurs { format!("{} {note}", icon::MERGE) } else { note },
            hint: if recurs { self.tr("compare-recurs-why") } else { String::new() },
            differs: row.recurs < columns,
            cells: cells.collect(),
        }
    }

    fn finding_cell(&self, column: usize, held: &[FindingCell], count: u32) -> CellShown {
        if held.is_empty() && count == 0 {
            return CellShown::none(&self.tr("compare-nothing"));
        }
        let mut pieces = Vec::new();
        for finding in held {
            let measurement = finding.measurement.map(|id| self.measurement(id)).unwrap_or_default();
            let mut piece = Piece::plain(finding.text.clone());
            piece.goto = self.pilot_of(column, finding).map(Goto::Findings);
            pieces.push(piece);
            if !measurement.is_empty() {
                pieces.push(Piece::plain(measurement).toned(Tone::Faint));
            }
        }
        let left = (count as usize).saturating_sub(held.len());
        if left > 0 {
            let key = if held.is_empty() { "compare-findings-count" } else { "compare-findings-more" };
            pieces.push(Piece::faint(Phrase::new(key).with("count", left).say(self.wanted.lang)));
        }
        CellShown::of(pieces)
    }

    /// Whose finding it is; in a group the one of its pilots that has it.
    fn pilot_of(&self, column: usize, finding: &FindingCell) -> Option<crate::model::PilotId> {
        let head = self.sides.columns.get(column)?;
        let of_parts = || {
            let pilots = head.parts.iter().filter_map(|part| self.state.pilot_of_part(*part)).map(|pilot| pilot.id);
            pilots.into_iter().find(|pilot| self.state.findings_of(*pilot).iter().any(|held| held.id == finding.id))
        };
        head.pilot_id.or_else(of_parts)
    }
}
