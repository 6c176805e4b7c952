//! The answers per question as plain data: the chart that was counted beside the window, and what asks care in it.

use super::answers::ItemsWanted;
use crate::app::State;
use crate::base::{Lang, Phrase, number};
use crate::charts::{Bar, Chart, Diverging, DivergingRow, RowKey};
use crate::gui::widgets::chart::Tip;
use crate::model::{MeasurementId, PartId};

#[derive(Clone, Debug, PartialEq)]
pub struct Items {
    pub chart: Chart,
    /// What is said under the chart.
    pub notes: String,
    /// Which measurement has few responses, and what that asks of who reads it.
    pub small: Vec<String>,
}

pub fn build(state: &State, wanted: &ItemsWanted, counted: &Diverging) -> Items {
    let parts = wanted.within.parts(state);
    let small = [wanted.pair.from, wanted.pair.to].into_iter();
    Items {
        small: small.filter_map(|at| small_words(state, wanted, parts.as_deref()?, at)).collect(),
        notes: counted.caption.footnotes.join(" "),
        chart: Chart::Diverging(counted.clone()),
    }
}

/// What stands behind a row: the whole question, and for each measurement how often every answer was given.
pub fn tip(items: &Items, lang: Lang, key: RowKey) -> Tip {
    let (Chart::Diverging(chart), RowKey::Item(item)) = (&items.chart, key) else { return Tip::default() };
    let Some(row) = chart.rows.iter().find(|row| row.item == item) else { return Tip::default() };
    let bars = row.bars.iter().zip([&chart.first_label, &chart.second_label]);
    Tip {
        title: format!("{} · {}", row.code, row.question),
        sentence: row.remark.clone(),
        lines: bars.flat_map(|(bar, name)| bar_lines(chart, row, bar, name, lang)).collect(),
        ..Tip::default()
    }
}

fn bar_lines(chart: &Diverging, row: &DivergingRow, bar: &Bar, name: &str, lang: Lang) -> Vec<String> {
    if bar.counts.is_empty() {
        return if bar.note.is_empty() { Vec::new() } else { vec![format!("{name}: {}", bar.note)] };
    }
    let words = chart.answers.get(row.answers).map(|set| set.words.as_slice()).unwrap_or_default();
    let share = |count: u32| number::fixed(lang, f64::from(count) / f64::from(bar.total()) * 100.0, 0);
    let given = words.iter().zip(&bar.counts).filter(|(_, count)| **count > 0).map(|(words, count)| {
        Phrase::new("items-answer")
            .with("words", words.as_str())
            .with("count", count.to_string())
            .with("share", share(*count))
            .say(lang)
    });
    let counted = chart.count_headings.iter().zip(&bar.figures).map(|(heading, figure)| format!("{heading} {figure}"));
    let (given, counted): (Vec<String>, Vec<String>) = (given.collect(), counted.collect());
    vec![format!("{name}: {}", given.join(" · ")), counted.join(" · ")]
}

/// Of a pilot or part: with fewer responses than may be shown to others, each answer is somebody's.
fn small_words(state: &State, wanted: &ItemsWanted, parts: &[PartId], at: MeasurementId) -> Option<String> {
    let minimum = state.programme.disclosure_minimum;
    let asked = |part: &PartId| state.responses().at(*part, at).iter().filter(|held| is_asked(state, wanted, held));
    let count: usize = parts.iter().map(|part| asked(part).count()).sum();
    let name = state.measurement(at).map(|held| held.name.get(wanted.lang).to_owned()).unwrap_or_default();
    let said = Phrase::new("items-small").with("measurement", name).with("count", count).with("minimum", minimum);
    (count > 0 && count < minimum as usize).then(|| said.say(wanted.lang))
}

/// Whether a response was asked for the scale.
fn is_asked(state: &State, wanted: &ItemsWanted, response: &crate::model::Response) -> bool {
    let key = state.scoring_key(response.questionnaire_id);
    key.is_some_and(|key| key.scale(&wanted.scale).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::queries::changes::default_pair;
    use crate::gui::analyse::answers::Within;
    use crate::gui::analyse::sample::practice;
    use crate::model::ScaleKey;

    #[test]
    fn few_responses_are_marked_with_their_measurement() {
        let state = practice();
        let pair = default_pair(&state).unwrap();
        let small = |within| {
            let wanted = ItemsWanted { within, scale: ScaleKey::new("samenwerking"), pair, lang: Lang::Nl };
            build(&state, &wanted, &Diverging::default()).small
        };
        let part = |name: &str| state.parts().find(|(_, part)| part.name.as_deref() == Some(name)).unwrap().1.id;
        assert!(small(Within::Programme).is_empty());
        assert_eq!(
            small(Within::Part(part("Dorp Kleistee"))),
            [
                "Eerste meting: 3 vragenlijsten, minder dan 5. Lees de antwoorden als losse antwoorden, niet als een \
                 beeld van de groep.",
                "Tweede meting: 3 vragenlijsten, minder dan 5. Lees de antwoorden als losse antwoorden, niet als een \
                 beeld van de groep."
            ]
        );
        // The form of the commissioner does not ask for this scale.
        assert!(small(Within::Part(part("Buurtschap Venneput")))[0].starts_with("Eerste meting: 1 vragenlijst,"));
    }
}
