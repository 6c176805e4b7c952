//! What the commissioners said of their role: first and second in one cell, with what changed.

use super::super::shown::{CellShown, Line, Piece, RowLine, Tone};
use super::{Body, Builder};
use crate::app::queries::comparison::{RoleCell, RoleRow};
use crate::base::Phrase;
use crate::model::comparison::Section;

impl Builder<'_> {
    pub(super) fn role(&self) -> Body {
        let mut body = Body::default();
        if self.role_is_undated() {
            body.lines.push(Line::Words(self.tr("compare-role-never-dated")));
        }
        let mut rest = self.sides.role.as_slice();
        let mut at = 0;
        while let Some(first) = rest.first() {
            let count = rest.iter().take_while(|row| row.group == first.group).count();
            let rows = rest[..count].iter().enumerate().map(|(rank, row)| self.role_row(at + rank as u32, row));
            body.push_under(self.wanted, &first.group, rows.collect());
            at += count as u32;
            rest = &rest[count..];
        }
        body
    }

    /// Whether no answer says of which measurement it is: then that is said once.
    pub(super) fn role_is_undated(&self) -> bool {
        let mut cells = self.sides.role.iter().flat_map(|row| &row.cells);
        !self.sides.role.is_empty() && cells.all(|cell| cell.first.is_none() && cell.second.is_none())
    }

    fn role_row(&self, at: u32, row: &RoleRow) -> RowLine {
        let cells = row.cells.iter().map(|cell| self.role_cell(cell)).collect();
        let has_changed = row.cells.iter().any(|cell| cell.has_changed);
        RowLine {
            id: (Section::Role, at, 0),
            label: row.question.clone(),
            note: String::new(),
            hint: String::new(),
            differs: row.differs || has_changed,
            cells: self.held_against(cells),
        }
    }

    fn role_cell(&self, cell: &RoleCell) -> CellShown {
        let (from, to) = self.moments();
        let said = |key: &str, moment: &str, answers: &[String]| {
            let answers = if answers.is_empty() { self.tr("compare-nobody") } else { answers.join(", ") };
            Phrase::new(key).with("measurement", moment).with("answers", answers).say(self.wanted.lang)
        };
        let lacks = |moment: &str| Phrase::new("compare-role-lacks").with("measurement", moment).say(self.wanted.lang);
        let mut pieces = Vec::new();
        match (&cell.first, &cell.second) {
            (Some(first), Some(second)) if cell.has_changed => {
                pieces.push(Piece::faint(said("compare-role-first", &from, first)));
                pieces.push(Piece::plain(said("compare-role-changed", &to, second)).toned(Tone::Strong));
            }
            (Some(_), Some(second)) => pieces.push(Piece::plain(said("compare-role-both", "", second))),
            (Some(first), None) => {
                pieces.push(Piece::plain(said("compare-role-first", &from, first)));
                if !to.is_empty() {
                    pieces.push(Piece::faint(lacks(&to)));
                }
            }
            (None, Some(second)) => {
                pieces.push(Piece::faint(lacks(&from)));
                pieces.push(Piece::plain(said("compare-role-second", &to, second)));
            }
            (None, None) => {}
        }
        if let Some(undated) = &cell.undated {
            let answers = if undated.is_empty() { self.tr("compare-nobody") } else { undated.join(", ") };
            pieces.push(Piece::plain(answers));
            let tells = !self.role_is_undated();
            pieces.extend(tells.then(|| Piece::faint(self.tr("compare-undated"))));
        }
        if pieces.is_empty() { CellShown::none(&self.tr("compare-no-answer")) } else { CellShown::of(pieces) }
    }
}
