//! Which chart a slide shows: its kind, scale, source, measurements, and the parts in it.

use std::collections::HashSet;

use egui::{Id, Ui};

use crate::app::presenting::part_title;
use crate::app::queries::changes::Pair;
use crate::base::{Lang, Phrase};
use crate::gui::ask::Cx;
use crate::gui::overview::model::{Offered, capitalised, offered};
use crate::gui::widgets::searched::{Findable, SearchWords, Searched};
use crate::gui::widgets::{choose, faint, icon, quiet_button};
use crate::model::presentation::{ChartKind, ChartSlide};
use crate::model::{Entity, MeasurementId, PartId, Source};

/// What there is to choose from, as it was in a revision.
type BuiltFrom = (Lang, Pair, u64);

#[derive(Default)]
pub struct ChartEditor {
    built_from: Option<BuiltFrom>,
    scales: Vec<Offered>,
    parts: Vec<PartId>,
    words: Vec<Findable>,
    searched: Searched,
}

impl ChartEditor {
    /// Answers the chart as it is from now on, where that was changed.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, chart: &ChartSlide) -> Option<ChartSlide> {
        self.renew(cx, chart);
        let mut changed = None;
        ui.horizontal_wrapped(|ui| {
            changed = kind_ui(ui, cx, chart);
            changed = changed.take().or(self.scale_ui(ui, cx, chart));
            changed = changed.take().or(self.source_ui(ui, cx, chart));
            changed = changed.take().or(pair_ui(ui, cx, chart));
        });
        changed.or(self.parts_ui(ui, cx, chart))
    }

    fn renew(&mut self, cx: &Cx<'_>, chart: &ChartSlide) {
        let pair = Pair { from: chart.from, to: chart.to };
        let told_of = [Entity::Scale, Entity::Measurement, Entity::Pilot, Entity::Part];
        let from = (cx.lang, pair, cx.state.revisions().of(&told_of) + cx.state.revisions().scores());
        if self.built_from == Some(from) {
            return;
        }
        self.scales = offered(cx.state, pair, cx.lang);
        self.parts = cx.state.parts().map(|(_, part)| part.id).collect();
        let number = |part: PartId| cx.state.pilot_of_part(part).map(|pilot| pilot.number.to_string());
        let word =
            |part: &PartId| Findable::new(part_title(cx.state, *part, cx.lang), number(*part).unwrap_or_default());
        let first = Findable::new(cx.tr("present-parts-add"), String::new());
        self.words = std::iter::once(first).chain(self.parts.iter().map(word)).collect();
        self.built_from = Some(from);
    }

    fn scale_ui(&self, ui: &mut Ui, cx: &Cx<'_>, chart: &ChartSlide) -> Option<ChartSlide> {
        if matches!(chart.kind, ChartKind::Coverage | ChartKind::Heatmap) {
            return None;
        }
        let titles: Vec<String> = self.scales.iter().map(|scale| scale.title.clone()).collect();
        let at = self.scales.iter().position(|scale| scale.key == chart.scale).unwrap_or(usize::MAX);
        let picked = choose(ui, "slide_scale", &cx.tr("overview-scale"), at, &titles)?;
        let scale = &self.scales[picked];
        // A scale without this source is looked at from one that it has.
        let source = if scale.sources.contains(&chart.source) { Some(&chart.source) } else { scale.sources.first() };
        Some(ChartSlide { scale: scale.key.clone(), source: *source?, ..chart.clone() })
    }

    fn source_ui(&self, ui: &mut Ui, cx: &Cx<'_>, chart: &ChartSlide) -> Option<ChartSlide> {
        if matches!(chart.kind, ChartKind::Coverage | ChartKind::Diverging | ChartKind::Spread) {
            return None;
        }
        let own = self.scales.iter().find(|scale| scale.key == chart.scale).map(|scale| scale.sources.as_slice());
        let sources = if chart.kind == ChartKind::Heatmap { &Source::ALL } else { own.unwrap_or(&Source::ALL) };
        let said = |source: &Source| capitalised(&crate::analysis::words::source(*source).say(cx.lang));
        let words: Vec<String> = sources.iter().map(said).collect();
        let at = sources.iter().position(|source| *source == chart.source).unwrap_or(usize::MAX);
        let picked = choose(ui, "slide_source", &cx.tr("overview-source"), at, &words)?;
        Some(ChartSlide { source: sources[picked], ..chart.clone() })
    }

    /// All parts, or which: chosen by typing, taken out with a button.
    fn parts_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, chart: &ChartSlide) -> Option<ChartSlide> {
        let with = |parts: Option<Vec<PartId>>| Some(ChartSlide { parts, ..chart.clone() });
        let is_of_one = chart.kind == ChartKind::Spread;
        let named = chart.parts.clone().unwrap_or_default();
        let mut changed = None;
        ui.horizontal_wrapped(|ui| {
            let said = match chart.parts.as_ref().map(Vec::len) {
                None if is_of_one => cx.tr("present-parts-first"),
                None => cx.tr("present-parts-all"),
                Some(count) => Phrase::new("present-parts-some").with("count", count).say(cx.lang),
            };
            faint(ui, cx.theme, &said);
            if chart.parts.is_some() && quiet_button(ui, icon::CLOSE, &cx.tr("present-parts-clear")).clicked() {
                changed = with(None);
            }
        });
        let words = SearchWords {
            label: cx.tr("present-parts-add"),
            search: cx.tr("present-parts-search"),
            hint: cx.tr("pictures-place-hint"),
            nothing: cx.tr("pictures-place-nothing"),
        };
        // The first line only says what the list is for.
        let picked = self.searched.ui(ui, cx.theme, Id::unique("slide_parts"), &words, &self.words, 0);
        if let Some(part) = picked.and_then(|picked| self.parts.get(picked.checked_sub(1)?).copied()) {
            let kept = if is_of_one { Vec::new() } else { named.clone() };
            changed = with(Some(kept.into_iter().filter(|held| *held != part).chain([part]).collect()));
        }
        ui.horizontal_wrapped(|ui| {
            for part in &named {
                let title = part_title(cx.state, *part, cx.lang);
                if quiet_button(ui, icon::CLOSE, &title).on_hover_text(cx.tr("present-parts-out")).clicked() {
                    let left: Vec<PartId> = named.iter().copied().filter(|held| held != part).collect();
                    changed = with((!left.is_empty()).then_some(left));
                }
            }
        });
        changed
    }
}

fn kind_ui(ui: &mut Ui, cx: &Cx<'_>, chart: &ChartSlide) -> Option<ChartSlide> {
    let words: Vec<String> =
        ChartKind::ALL.iter().map(|kind| cx.tr(&format!("present-kind-{}", kind.code()))).collect();
    let at = ChartKind::ALL.iter().position(|kind| *kind == chart.kind).unwrap_or_default();
    let kind = ChartKind::ALL[choose(ui, "slide_kind", &cx.tr("present-kind"), at, &words)?];
    let parts = match (kind, &chart.parts) {
        // A distribution is of one.
        (ChartKind::Spread, Some(parts)) => parts.first().map(|part| vec![*part]),
        (_, parts) => parts.clone(),
    };
    Some(ChartSlide { kind, parts, ..chart.clone() })
}

/// Which measurements, where there are more than two.
fn pair_ui(ui: &mut Ui, cx: &Cx<'_>, chart: &ChartSlide) -> Option<ChartSlide> {
    let all = cx.state.measurements();
    if all.len() <= 2 || chart.kind == ChartKind::Coverage {
        return None;
    }
    let names: Vec<String> = all.iter().map(|held| held.name.get(cx.lang).to_owned()).collect();
    let ids: Vec<MeasurementId> = all.iter().map(|held| held.id).collect();
    let rank = |id: MeasurementId| ids.iter().position(|held| *held == id).unwrap_or_default();
    let (from, to) = (rank(chart.from), rank(chart.to));
    let known: HashSet<usize> = [from, to].into();
    if known.len() < 2 {
        return Some(ChartSlide { from: ids[0], to: ids[ids.len() - 1], ..chart.clone() });
    }
    if let Some(picked) = choose(ui, "slide_from", &cx.tr("shell-pair-from"), from, &names[..to]) {
        return Some(ChartSlide { from: ids[picked], ..chart.clone() });
    }
    let picked = choose(ui, "slide_to", &cx.tr("shell-pair-to"), to - from - 1, &names[from + 1..])?;
    Some(ChartSlide { to: ids[from + 1 + picked], ..chart.clone() })
}
