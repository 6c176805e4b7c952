//! How the responses of one part lie, as plain data: the chart, and under it who went where in a sentence.

use super::Chosen;
use super::figures::interval_sentence;
use crate::analysis::evidence::Evidence;
use crate::app::State;
use crate::app::queries::analysis::Analysis;
use crate::app::queries::charts::{Shown, spread};
use crate::app::queries::pairs::{Pairing, pairs};
use crate::base::lang::Arg;
use crate::base::{Lang, Phrase};
use crate::charts::Chart;
use crate::model::{MeasurementId, PartId, ScaleKey, Score, ScoreSlot, Source};

#[derive(Clone, Debug, PartialEq)]
pub struct SpreadShown {
    pub chart: Chart,
    /// What is said under the chart.
    pub notes: String,
    /// Both means; how many went up, stayed and went down; the change with its interval.
    pub sentences: Vec<String>,
    /// Which measurement has few responses.
    pub small: Vec<String>,
    /// Whether there is a change that can be asked about.
    pub has_change: bool,
}

pub fn build(state: &State, analysis: &Analysis, chosen: &Chosen, part: PartId, lang: Lang) -> Option<SpreadShown> {
    let scale = state.scale(chosen.scale.as_ref()?)?;
    let pair = analysis.question.pair;
    let shown = Shown { scale, source: Source::Responses, pair, lang, for_others: false };
    let chart = spread(state, analysis, &shown, part);
    let words = Words { state, lang, scale: &scale.key, part };
    let evidence = analysis.of_part(part, &scale.key, Source::Responses).and_then(|row| row.evidence());
    let [from, to] = [pair.from, pair.to].map(|at| words.score(at).map(|score| (at, score)));
    let sentences = match (from, to) {
        (Some(from), Some(to)) => {
            let mut said = vec![words.means(from, to)];
            said.push(words.pairs(evidence, analysis));
            said.extend(evidence.map(|evidence| interval_sentence(evidence, evidence.diff).say(lang)));
            said
        }
        (Some((at, _)), None) | (None, Some((at, _))) => vec![words.only(at)],
        (None, None) => Vec::new(),
    };
    let small = [from, to].into_iter().flatten().filter_map(|(at, score)| words.small(at, score)).collect();
    let (notes, has_change) = (chart.caption.footnotes.join(" "), evidence.is_some());
    Some(SpreadShown { notes, sentences, small, has_change, chart: Chart::Spread(chart) })
}

struct Words<'a> {
    state: &'a State,
    lang: Lang,
    scale: &'a ScaleKey,
    part: PartId,
}

impl Words<'_> {
    fn score(&self, measurement_id: MeasurementId) -> Option<&Score> {
        let slot =
            ScoreSlot { scale: self.scale.clone(), source: Source::Responses, part_id: self.part, measurement_id };
        self.state.score(&slot)
    }

    fn name(&self, at: MeasurementId) -> String {
        self.state.measurement(at).map(|held| held.name.get(self.lang).to_owned()).unwrap_or_default()
    }

    fn means(&self, from: (MeasurementId, &Score), to: (MeasurementId, &Score)) -> String {
        let n = |score: &Score| Phrase::new("spread-n").with("n", score.n.unwrap_or_default().to_string());
        Phrase::new("spread-means")
            .with("first", self.name(from.0))
            .with("mean_from", Arg::Number(from.1.mean, 1))
            .with("n_from", n(from.1))
            .with("second", self.name(to.0))
            .with("mean_to", Arg::Number(to.1.mean, 1))
            .with("n_to", n(to.1))
            .say(self.lang)
    }

    /// How many went up, stayed and went down of those who answered both times; why that is not known, where it is not.
    fn pairs(&self, evidence: Option<&Evidence>, analysis: &Analysis) -> String {
        if let Some(paired) = evidence.and_then(|evidence| evidence.paired.as_ref()) {
            return Phrase::new("spread-pairs")
                .with("pairs", paired.n)
                .with("up", paired.up)
                .with("same", paired.same)
                .with("down", paired.down)
                .say(self.lang);
        }
        let pairing = Pairing::of(self.state, analysis.question.with_doubtful);
        let found = pairs(self.state, &pairing, self.part, analysis.question.pair, self.scale);
        self.lang.tr(if found.is_empty() { "spread-no-pairs" } else { "spread-one-pair" })
    }

    fn only(&self, at: MeasurementId) -> String {
        Phrase::new("spread-one-measurement").with("measurement", self.name(at)).say(self.lang)
    }

    /// With fewer responses than may be shown to others one other answer can turn the picture.
    fn small(&self, at: MeasurementId, score: &Score) -> Option<String> {
        let minimum = self.state.programme.disclosure_minimum;
        let n = score.n.filter(|n| *n < minimum)?;
        let said =
            Phrase::new("spread-small").with("measurement", self.name(at)).with("count", n).with("minimum", minimum);
        Some(said.say(self.lang))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::progress::Progress;
    use crate::app::queries::analysis::{Question, analyse};
    use crate::app::queries::changes::default_pair;
    use crate::gui::analyse::sample::practice;

    fn told(part: &str) -> String {
        let state = practice();
        let question = Question { pair: default_pair(&state).unwrap(), with_doubtful: true };
        let analysis = analyse(&state, question, &Progress::default()).unwrap();
        let chosen = Chosen {
            scale: Some(ScaleKey::new("samenwerking")),
            source: Some(Source::Published),
            without_doubtful: false,
        };
        let part = state.parts().find(|(_, held)| state.part_title(held.id) == part).unwrap().1.id;
        let shown = build(&state, &analysis, &chosen, part, Lang::Nl).unwrap();
        shown.sentences.iter().chain(&shown.small).cloned().collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn those_who_answered_twice_are_counted_beside_both_means() {
        insta::assert_snapshot!(told("Buurtkamer De Wissel"), @r#"
        Eerste meting: gemiddeld 3,7 (n = 29). Tweede meting: gemiddeld 4,2 (n = 26).
        Van de 16 respondenten die beide keren antwoordden, gingen er 10 omhoog, bleef niemand gelijk en gingen er 6 omlaag.
        Het verschil is +0,4. Bij de 16 mensen die twee keer antwoordden is het gemiddeld +0,3; het 95%-interval daarvan loopt van −0,1 tot +0,6.
        "#);
    }

    #[test]
    fn without_codes_it_says_that_nobody_can_be_followed() {
        insta::assert_snapshot!(told("Veilig Verder"), @r#"
        Eerste meting: gemiddeld 2,9 (n = 8). Tweede meting: gemiddeld 3,7 (n = 7).
        Geen enkele respondent is in beide metingen aan dezelfde code te herkennen. De punten zijn dus niet verbonden: alleen de twee groepen als geheel zijn te vergelijken.
        Het verschil is +0,7; het 95%-interval loopt van −0,1 tot +1,5.
        "#);
    }

    #[test]
    fn one_measurement_and_few_responses_are_said() {
        insta::assert_snapshot!(told("Geldzaken op Orde"), @"Er zijn hier alleen vragenlijsten van één meting (Eerste meting); er is nog niets om mee te vergelijken.");
        insta::assert_snapshot!(told("Buurtschap Venneput"), @r#"
        Eerste meting: gemiddeld 3,5 (n = 1). Tweede meting: gemiddeld 4,1 (n = 1).
        Eén respondent antwoordde beide keren; dat is te weinig om mensen met zichzelf te vergelijken.
        Het verschil is +0,6; een interval is er niet: te weinig gegevens.
        Eerste meting: 1 vragenlijst, minder dan 5. Eén ander antwoord kan het beeld al veranderen.
        Tweede meting: 1 vragenlijst, minder dan 5. Eén ander antwoord kan het beeld al veranderen.
        "#);
    }
}
