//! The items that differ most, the participation ladder, and what was measured.

use super::super::shown::{CellShown, Line, Piece, RowLine, Tone};
use super::{Body, Builder, ITEMS_AT_ONCE};
use crate::app::queries::comparison::{ItemCell, ItemRow, LadderRow, MeasurementCell, MeasurementRow, RungCell, Seen};
use crate::base::lang::Arg;
use crate::base::{Phrase, number};
use crate::charts::Mark;
use crate::gui::widgets::icon;
use crate::model::Held;
use crate::model::comparison::Section;

impl Builder<'_> {
    pub(super) fn items(&self) -> Body {
        let mut body = Body::default();
        let rows = &self.sides.items;
        if rows.is_empty() {
            return body;
        }
        body.lines.push(Line::Words(self.items_sentence()));
        let shown = if self.wanted.every_item { rows.len() } else { rows.len().min(ITEMS_AT_ONCE) };
        for (at, row) in rows.iter().take(shown).enumerate() {
            body.lines.push(Line::Row(self.item_row(at, row)));
        }
        body.rows = rows.len();
        body.different = rows.len();
        if rows.len() > ITEMS_AT_ONCE {
            body.lines.push(Line::More(rows.len() - shown));
        }
        body
    }

    /// How many of the differences are more than chance gives, all items taken together.
    fn items_sentence(&self) -> String {
        let tested = self.sides.items.iter().filter(|row| row.p_holm.is_some()).count();
        let beyond = self.sides.items.iter().filter(|row| row.p_holm.is_some_and(|p| p < 0.05)).count();
        let key = if tested == 0 { "compare-items-untested" } else { "compare-items-tested" };
        let mut sentence = Phrase::new(key);
        if tested > 0 {
            sentence = sentence.with("tested", tested).with("beyond", beyond);
        }
        sentence.say(self.wanted.lang)
    }

    fn item_row(&self, at: usize, row: &ItemRow) -> RowLine {
        let lang = self.wanted.lang;
        let note = match row.interval {
            Some((low, high)) => Phrase::new("compare-item-difference-interval")
                .with("difference", Arg::Number(row.largest, 1))
                .with("low", Arg::Number(low, 1))
                .with("high", Arg::Number(high, 1)),
            None => Phrase::new("compare-item-difference").with("difference", Arg::Number(row.largest, 1)),
        };
        let hint = match (&row.chance, row.p_holm) {
            (Ok(found), Some(holm)) => {
                Phrase::new("compare-item-p").with("p", Arg::PValue(found.p)).with("holm", Arg::PValue(holm)).say(lang)
            }
            (Ok(found), None) => Phrase::new("compare-item-p-alone").with("p", Arg::PValue(found.p)).say(lang),
            (Err(why), _) => Phrase::new("compare-item-no-p").with("reason", why.phrase()).say(lang),
        };
        let cells = row.cells.iter().enumerate().map(|(column, cell)| self.item_cell(row, column, cell));
        RowLine {
            id: (Section::Items, at as u32, 0),
            label: row.question.clone(),
            note: note.say(lang),
            hint,
            differs: row.largest > 0.0,
            cells: cells.collect(),
        }
    }

    fn item_cell(&self, row: &ItemRow, column: usize, cell: &Seen<ItemCell>) -> CellShown {
        let lang = self.wanted.lang;
        let held = match cell {
            Seen::Given(held) => held,
            Seen::Withheld(_) => return CellShown::none(&self.tr("compare-withheld")),
            Seen::Missing(why) => return self.missing(why),
        };
        let mean = number::fixed(lang, held.mean, 1);
        let (sign, tone) = match row.between {
            (low, _) if low == column && row.largest > 0.0 => (self.tr("compare-lowest"), Tone::Strong),
            (_, high) if high == column && row.largest > 0.0 => (self.tr("compare-highest"), Tone::Strong),
            _ => (String::new(), Tone::Plain),
        };
        let words = if sign.is_empty() { mean } else { format!("{mean}  {sign}") };
        let earlier = held.earlier.map(|mean| number::fixed(lang, mean, 1));
        let told = match earlier {
            Some(earlier) => Phrase::new("compare-item-told-earlier")
                .with("mean", Arg::Number(held.mean, 2))
                .with("n", held.n)
                .with("earlier", earlier),
            None => Phrase::new("compare-item-told").with("mean", Arg::Number(held.mean, 2)).with("n", held.n),
        };
        let mut pieces = vec![Piece::plain(words).toned(tone).told(told.say(lang))];
        pieces.push(self.count_piece(Some(held.n)));
        CellShown::of(pieces)
    }

    /// `n 12`, with a flag where that is few.
    pub(super) fn count_piece(&self, n: Option<u32>) -> Piece {
        let words = match n {
            Some(n) => Phrase::new("compare-n").with("n", n).say(self.wanted.lang),
            None => self.tr("compare-n-unknown"),
        };
        let is_few = n.is_some_and(|n| n < self.state.programme.disclosure_minimum);
        if is_few {
            let why = self.tr(crate::app::queries::charts::mark_key(Mark::SmallCount));
            return Piece::plain(format!("{} {words}", icon::FLAG))
                .toned(Tone::Warning)
                .told(format!("{words}: {why}"));
        }
        Piece::faint(words)
    }

    pub(super) fn missing(&self, why: &str) -> CellShown {
        let none = self.tr("compare-nothing");
        match why.is_empty() {
            true => CellShown::none(&none),
            false => CellShown::of(vec![Piece::faint(why)]),
        }
    }

    pub(super) fn ladder(&self) -> Body {
        let mut body = Body::default();
        let rows = &self.sides.ladder;
        let mut at = 0;
        while let Some(first) = rows.get(at) {
            let count = rows[at..].iter().take_while(|row| row.question == first.question).count();
            let under = rows[at..at + count].iter().enumerate();
            let lines = under.map(|(rank, rung)| self.rung_row((at + rank) as u32, rung)).collect();
            body.push_under(self.wanted, &first.question, lines);
            at += count;
        }
        body
    }

    fn rung_row(&self, at: u32, rung: &LadderRow) -> RowLine {
        let cells = rung.cells.iter().map(|cell| self.rung_cell(*cell)).collect();
        RowLine {
            id: (Section::Ladder, at, 0),
            label: rung.rung.clone(),
            note: String::new(),
            hint: String::new(),
            differs: rung.differs,
            cells: self.held_against(cells),
        }
    }

    /// The open mark is the first measurement, the filled one the second, as everywhere.
    fn rung_cell(&self, cell: RungCell) -> CellShown {
        let key = match (cell.first, cell.second) {
            (Some(true), Some(true)) => "compare-ladder-both",
            (Some(true), Some(false)) => "compare-ladder-gone",
            (Some(true), None) => "compare-ladder-first",
            (Some(false), Some(true)) => "compare-ladder-new",
            (None, Some(true)) => "compare-ladder-second",
            _ if cell.undated == Some(true) && self.role_is_undated() => "compare-ladder-yes",
            _ if cell.undated == Some(true) => "compare-ladder-undated",
            (Some(false), _) | (None, Some(false)) => {
                return CellShown::of(vec![Piece::faint(self.tr("compare-ladder-no"))]);
            }
            (None, None) if cell.undated == Some(false) => {
                return CellShown::of(vec![Piece::faint(self.tr("compare-ladder-no"))]);
            }
            (None, None) => return CellShown::none(&self.tr("compare-no-answer")),
        };
        let has_changed = matches!((cell.first, cell.second), (Some(one), Some(other)) if one != other);
        let tone = if has_changed { Tone::Strong } else { Tone::Plain };
        CellShown::of(vec![Piece::plain(self.tr(key)).toned(tone)])
    }

    pub(super) fn measurements(&self) -> Body {
        let mut body = Body::default();
        let rows = &self.sides.measurements;
        let mut at = 0;
        while let Some(first) = rows.get(at) {
            let count = rows[at..].iter().take_while(|row| row.measurement_id == first.measurement_id).count();
            let under = rows[at..at + count].iter().enumerate();
            let lines = under.map(|(rank, row)| self.measurement_row((at + rank) as u32, row)).collect();
            body.push_under(self.wanted, &self.measurement(first.measurement_id), lines);
            at += count;
        }
        body
    }

    fn measurement_row(&self, at: u32, row: &MeasurementRow) -> RowLine {
        let cells = row.cells.iter().map(|cell| match cell {
            Some(held) => self.held_cell(held),
            None => CellShown::none(&self.tr("compare-nothing")),
        });
        RowLine {
            id: (Section::Measurements, at, 0),
            label: row.title.clone(),
            note: String::new(),
            hint: String::new(),
            differs: row.differs,
            cells: self.held_against(cells.collect()),
        }
    }

    fn held_cell(&self, cell: &MeasurementCell) -> CellShown {
        let lang = self.wanted.lang;
        let held = lang.tr(&format!("held-{}", cell.held.code().replace('_', "-")));
        let mut pieces = Vec::new();
        match &cell.responses {
            Seen::Given(count) if *count > 0 => {
                let words = match cell.invited {
                    Some(invited) => Phrase::new("compare-responses-of").with("count", *count).with("invited", invited),
                    None => Phrase::new("compare-responses").with("count", *count),
                };
                pieces.push(Piece::plain(words.say(lang)));
            }
            Seen::Withheld(_) => pieces.push(Piece::faint(self.tr("compare-withheld"))),
            Seen::Given(_) | Seen::Missing(_) => {
                let tone = if cell.held == Held::Unknown { Tone::Faint } else { Tone::Plain };
                pieces.push(Piece::plain(held).toned(tone));
            }
        }
        if let Some((held, known)) = cell.held_for {
            let words = Phrase::new("compare-held-for").with("held", held).with("known", known);
            pieces.push(Piece::faint(words.say(lang)));
        }
        if !cell.reason.is_empty() {
            pieces.push(Piece::faint(cell.reason.clone()));
        }
        CellShown::of(pieces)
    }
}
