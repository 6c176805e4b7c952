//! The changes of all parts on all scales at once, from the source that is looked at: the same picture that
//! `chart heatmap` makes. What one scale says stands in the forest.

use std::sync::Arc;

use egui::{Align, Id, Layout, Ui};

use super::Chosen;
use super::chart_table::table_of;
use crate::app::State;
use crate::app::queries::analysis::Analysis;
use crate::app::queries::blind;
use crate::app::queries::charts::{ChartOn, ChartOrder, Reader, heatmap};
use crate::base::Lang;
use crate::charts::{Chart, Heatmap, RowKey};
use crate::gui::ask::{Ask, Cx, PilotTab, Place};
use crate::gui::widgets::chart::{ChartBox, Picked, Showing, Tip, chart_button};
use crate::gui::widgets::{card, faint, section};
use crate::model::{EvaluatorId, Source};

type BuiltFrom = (Source, Lang, Option<EvaluatorId>);

#[derive(Default)]
pub struct ScalesChart {
    built: Option<(Arc<Analysis>, BuiltFrom, Chart)>,
    /// Counts the charts built, so that what is laid out from one knows when it is old.
    revision: u64,
    chart: ChartBox,
}

impl ScalesChart {
    pub fn ui(&mut self, ui: &mut Ui, cx: &mut Cx<'_>, chosen: &Chosen) {
        let Some((scale, source)) = chosen.on() else { return };
        self.renew(cx, source);
        let Some((analysis, _, chart)) = &self.built else { return };
        let (kept, revision) = (&mut self.chart, self.revision);
        let mut done = None;
        card(ui, cx.theme, |ui| {
            ui.horizontal(|ui| {
                section(ui, cx.theme, &cx.tr("scales-heading"));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| done = chart_button(ui, cx.lang));
            });
            let explain = |row| tip(chart, cx.lang, row);
            let max_height = (ui.ctx().content_rect().height() - 230.0).max(260.0);
            let showing = Showing { chart, revision, max_height, explain: &explain };
            done = done.or(kept.ui(ui, cx.theme, cx.lang, Id::unique("analyse_scales"), &showing));
            faint(ui, cx.theme, &chart.caption().footnotes.join(" "));
        });
        match done {
            Some(Picked::Open(row)) => {
                if let Some(pilot) = row.part().and_then(|part| cx.state.pilot_of_part(part)) {
                    cx.ask(Ask::Go(Place::Pilot(pilot.id, PilotTab::Scores)));
                }
            }
            Some(picked) => {
                let on = ChartOn { scale: scale.clone(), source, pair: analysis.question.pair, lang: cx.lang };
                let order = || ChartOrder::again(chart, on);
                cx.outbox.extend(picked.ask(chart, order, || table_of(chart, cx.lang)));
            }
            None => {}
        }
    }

    fn renew(&mut self, cx: &Cx<'_>, source: Source) {
        let Some(analysis) = cx.analysis.made() else { return };
        let from = (source, cx.lang, blind::reader(cx.state, &cx.person.name));
        let is_old = self.built.as_ref().is_none_or(|(of, built, _)| !Arc::ptr_eq(of, analysis) || *built != from);
        if is_old {
            self.built = Some((analysis.clone(), from, build(cx.state, analysis, from)));
            self.revision += 1;
        }
    }
}

/// For own use; what a blind programme keeps from this reader is not in it.
fn build(state: &State, analysis: &Analysis, (source, lang, evaluator): BuiltFrom) -> Chart {
    let reader = Reader { lang, for_others: false };
    let is_hidden = |held: &crate::app::queries::analysis::Analysed| {
        let (row, pair) = (&held.row, analysis.question.pair);
        row.source == Source::Evaluator && blind::hides_pair(state, evaluator, row.part_id, pair, &row.scale)
    };
    if source != Source::Evaluator || !analysis.rows.iter().any(is_hidden) {
        return Chart::Heatmap(heatmap(state, analysis, source, reader, None));
    }
    let mut seen = analysis.clone();
    seen.rows.retain(|held| !is_hidden(held));
    Chart::Heatmap(heatmap(state, &seen, source, reader, None))
}

/// What stands behind a row: every scale with its change, or why there is none.
fn tip(chart: &Chart, lang: Lang, key: RowKey) -> Tip {
    let (Chart::Heatmap(Heatmap { columns, rows, .. }), Some(part)) = (chart, key.part()) else {
        return Tip::default();
    };
    let Some(row) = rows.iter().find(|row| row.id == part) else { return Tip::default() };
    let said = columns.iter().zip(&row.cells).map(|(scale, cell)| {
        let figure = if cell.change.is_empty() { &cell.note } else { &cell.change };
        format!("{scale}: {figure}")
    });
    Tip {
        title: format!("{} · {}", row.number, row.name),
        lines: said.collect(),
        hint: lang.tr("forest-hint"),
        ..Tip::default()
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::app::progress::Progress;
    use crate::app::queries::analysis::{Question, analyse};
    use crate::app::queries::changes::default_pair;

    #[test]
    fn a_row_says_its_change_on_every_scale() {
        let state = sample::practice();
        let question = Question { pair: default_pair(&state).unwrap(), with_doubtful: true };
        let analysis = analyse(&state, question, &Progress::default()).unwrap();
        let chart = build(&state, &analysis, (Source::Responses, Lang::Nl, None));
        let part = state.whole_of(state.pilot_numbered(2).unwrap().id).unwrap().id;
        let tip = tip(&chart, Lang::Nl, RowKey::Part(part));
        let wanted = ["Aansturing: −0,7", "Burgerparticipatie: 0,0", "Samenwerking: −0,6", "Rapportcijfer: −0,8"];
        assert_eq!((tip.title.as_str(), tip.lines), ("2 · Jong aan Zet", wanted.map(str::to_owned).to_vec()));
        let table = table_of(&chart, Lang::Nl);
        assert!(table.lines().any(|line| line == "2\tJong aan Zet\t−0,7\t0,0\t−0,6\t−0,8"), "{table}");
    }
}
