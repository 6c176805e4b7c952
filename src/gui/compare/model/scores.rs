//! The scores: for every scale and source the chart of all columns, what chance would give, and the numbers.

use super::super::shown::{CellShown, Goto, Line, Piece, RowLine, Tone};
use super::{Body, Builder};
use crate::analysis::change::Class;
use crate::analysis::words;
use crate::app::queries::charts::{chance_words, mark_key};
use crate::app::queries::comparison::{ChangeSeen, ScaleRow, ScoreCell, Seen, SideSeen};
use crate::app::queries::provenance::Number;
use crate::base::lang::Arg;
use crate::base::{Phrase, number};
use crate::gui::widgets::icon;
use crate::model::comparison::{Column, Section};
use crate::model::{PartId, Source};

/// Which of the three numbers of a cell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    From,
    To,
    Change,
}

impl Builder<'_> {
    pub(super) fn scores(&self) -> Body {
        let mut body = Body::default();
        for (at, row) in self.sides.scores.iter().enumerate() {
            body.rows += 1;
            body.different += usize::from(row.differs);
            if self.wanted.only_different && !row.differs {
                continue;
            }
            body.lines.push(Line::Heading(self.scale_words(row)));
            body.lines.push(Line::Chart(at));
            let chance = chance_words(self.state, self.sides, at, self.wanted.lang);
            body.lines.extend((!chance.is_empty()).then(|| Line::Words(chance.join(" "))));
            let whiches = [Which::From, Which::To, Which::Change];
            let whiches = whiches.into_iter().filter(|which| self.sides.pair.is_some() || *which == Which::From);
            body.lines.extend(whiches.map(|which| Line::Row(self.number_row(at, row, which))));
        }
        if self.wanted.with_spider && !body.lines.is_empty() {
            body.lines.insert(0, Line::Spider);
        }
        body
    }

    /// `Samenwerking · vragenlijsten`.
    pub(super) fn scale_words(&self, row: &ScaleRow) -> String {
        let lang = self.wanted.lang;
        let title = self.state.scale(&row.scale).map_or_else(String::new, |scale| scale.title.get(lang).to_owned());
        format!("{title} · {}", words::source(row.source).say(lang))
    }

    fn number_row(&self, at: usize, row: &ScaleRow, which: Which) -> RowLine {
        let (from, to) = self.moments();
        let (label, rank) = match which {
            Which::From => (format!("○ {from}"), 0),
            Which::To => (format!("● {to}"), 1),
            Which::Change => (self.tr("compare-change"), 2),
        };
        let cells: Vec<CellShown> = row
            .cells
            .iter()
            .enumerate()
            .map(|(column, cell)| match which {
                Which::From => self.side_cell(row, column, cell, which, &cell.from),
                Which::To => self.side_cell(row, column, cell, which, &cell.to),
                Which::Change => self.change_cell(row, column, cell),
            })
            .collect();
        let figure = |cell: &CellShown| cell.pieces.first().map(|piece| piece.text.clone()).unwrap_or_default();
        let mut figures: Vec<String> = cells.iter().map(figure).collect();
        figures.dedup();
        RowLine {
            id: (Section::Scores, at as u32, rank),
            label,
            note: String::new(),
            hint: self.scale_words(row),
            differs: row.differs && figures.len() > 1 && which != Which::From,
            cells,
        }
    }

    fn side_cell(
        &self,
        row: &ScaleRow,
        column: usize,
        cell: &ScoreCell,
        which: Which,
        side: &Seen<SideSeen>,
    ) -> CellShown {
        let lang = self.wanted.lang;
        let held = match side {
            Seen::Given(held) => held,
            Seen::Withheld(_) => return CellShown::none(&self.tr("compare-withheld")),
            Seen::Missing(why) => return self.missing(why),
        };
        let figure = number::fixed(lang, held.mean, 1);
        let mut told = vec![format!("{}: {figure}", self.told_of(row, column, which))];
        told.extend(held.interval.map(|(low, high)| {
            Phrase::new("compare-interval")
                .with("low", Arg::Number(low, 1))
                .with("high", Arg::Number(high, 1))
                .say(lang)
        }));
        let count = match held.parts {
            Some(parts) => Piece::faint(Phrase::new("compare-over-parts").with("parts", parts).say(lang)),
            None if row.source == Source::Evaluator => {
                Piece::faint(Phrase::new("compare-evaluators").with("count", held.n.unwrap_or_default()).say(lang))
            }
            None => self.count_piece(held.n),
        };
        told.push(if count.told.is_empty() { count.text.clone() } else { count.told.clone() });
        let goto = self.goto(row, column, cell, which);
        told.extend(goto.is_some().then(|| self.tr("compare-explain")));
        let mut piece = Piece::plain(figure).toned(Tone::Strong).told(told.join("\n"));
        piece.goto = goto;
        CellShown::of(vec![piece, count])
    }

    fn change_cell(&self, row: &ScaleRow, column: usize, cell: &ScoreCell) -> CellShown {
        let lang = self.wanted.lang;
        let held = match &cell.change {
            Seen::Given(held) => held,
            Seen::Withheld(_) => return CellShown::none(&self.tr("compare-withheld")),
            Seen::Missing(why) => return self.missing(why),
        };
        let (sign, tone) = sign(held.class);
        let figure = format!("{sign} {}", number::signed(lang, held.diff, 1));
        let class = words::class(held.class).say(lang);
        let mut told = vec![format!("{}: {figure}, {class}", self.told_of(row, column, Which::Change))];
        let interval = held.interval.map(|ends| self.interval(ends, held.paired));
        told.extend(interval.clone());
        let warnings = self.warnings(cell, held);
        told.extend(warnings.clone());
        let goto = self.goto(row, column, cell, Which::Change);
        told.extend(goto.is_some().then(|| self.tr("compare-explain")));
        let mut first = Piece::plain(figure).toned(tone).told(told.join("\n"));
        first.goto = goto;
        let mut pieces = vec![first, Piece::faint(class)];
        pieces.extend(interval.map(Piece::faint));
        // The means are over all parts that have one; the change is over those that have both.
        pieces.extend(held.counts.map(|counts| {
            let over = Phrase::new("compare-over-both").with("parts", counts.iter().sum::<u32>()).say(lang);
            Piece::faint(format!("{over}: {}", tally(counts)))
        }));
        pieces
            .extend(warnings.into_iter().map(|why| Piece::plain(format!("{} {why}", icon::FLAG)).toned(Tone::Warning)));
        CellShown::of(pieces)
    }

    /// The interval of a change; that of the pairs beside their own difference, which need not be that of all.
    fn interval(&self, (low, high): (f64, f64), paired: Option<f64>) -> String {
        let (low, high) = (Arg::Signed(low, 1), Arg::Signed(high, 1));
        match paired {
            Some(own) => Phrase::new("compare-interval-paired")
                .with("low", low)
                .with("high", high)
                .with("own", Arg::Signed(own, 1))
                .say(self.wanted.lang),
            None => Phrase::new("compare-interval").with("low", low).with("high", high).say(self.wanted.lang),
        }
    }

    /// Why the change asks care; that n is small already stands beside each number.
    fn warnings(&self, cell: &ScoreCell, held: &ChangeSeen) -> Vec<String> {
        let marks = cell.marks.iter().filter(|mark| **mark != crate::charts::Mark::SmallCount);
        let mut why: Vec<String> = marks.map(|mark| self.tr(mark_key(*mark))).collect();
        why.extend((held.is_decisive == Some(true)).then(|| self.tr("compare-decisive")));
        why.extend((held.disagrees == Some(true)).then(|| self.tr("compare-disagrees")));
        why
    }

    /// `8 · Effectieve methoden, Rapportcijfer · gepubliceerd cijfer, Tweede meting`.
    fn told_of(&self, row: &ScaleRow, column: usize, which: Which) -> String {
        let head = self.sides.columns.get(column).map(|head| head.title.clone()).unwrap_or_default();
        let (from, to) = self.moments();
        let moment = match which {
            Which::From => from,
            Which::To => to,
            Which::Change => self.tr("compare-change"),
        };
        format!("{head}, {}, {moment}", self.scale_words(row))
    }

    /// Where the number comes from can be told of a part with both measurements.
    fn goto(&self, row: &ScaleRow, column: usize, cell: &ScoreCell, which: Which) -> Option<Goto> {
        let part = self.part(column)?;
        cell.from.given().zip(cell.to.given())?;
        let number = match which {
            Which::From => Number::MeanFrom,
            Which::To => Number::MeanTo,
            Which::Change => Number::Diff,
        };
        Some(Goto::Number { part, scale: row.scale.clone(), source: row.source, number })
    }

    fn part(&self, column: usize) -> Option<PartId> {
        match self.sides.columns.get(column)?.column {
            Column::Part(part) => Some(part),
            Column::Group(_) | Column::Rest(_) => None,
        }
    }
}

fn sign(class: Class) -> (&'static str, Tone) {
    match class {
        Class::Up => ("▲", Tone::Up),
        Class::Same => ("●", Tone::Same),
        Class::Down => ("▼", Tone::Down),
    }
}

/// `▲ 9  ● 2  ▼ 1`.
fn tally([up, same, down]: [u32; 3]) -> String {
    format!("▲ {up}  ● {same}  ▼ {down}")
}
