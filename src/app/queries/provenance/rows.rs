//! What was filled in behind a number.

use std::collections::HashMap;

use super::{Behind, Case, Gave, PartLine, Partner, PublishedLine, RatingLine, ResponseLine};
use crate::analysis::influence::Side;
use crate::analysis::pairing;
use crate::app::queries::analysis::Analysed;
use crate::app::queries::blind;
use crate::app::queries::pairs::Pairing;
use crate::app::scoring::response_score;
use crate::model::{ItemCode, MeasurementId, PartId, Rating, Response, Source};

/// How near a difference that is left without a response must come to the one of the decisive response.
const SAME: f64 = 1e-9;

impl Case<'_> {
    pub(super) fn measurement(&self, side: Side) -> MeasurementId {
        let pair = self.asked.question.pair;
        match side {
            Side::Earlier => pair.from,
            Side::Later => pair.to,
        }
    }

    /// The responses of a part whose questionnaire has the scale, the earlier first, those without a score too.
    pub(super) fn responses(&self, held: &Analysed) -> Vec<ResponseLine> {
        let part = held.row.part_id;
        let of = |side| self.state.responses().at(part, self.measurement(side)).iter().map(move |held| (side, held));
        let both = of(Side::Earlier).chain(of(Side::Later)).filter(|(_, response)| self.has_scale(response));
        let mut lines: Vec<ResponseLine> = both
            .map(|(side, response)| {
                let score = response_score(self.state, response, &self.asked.scale);
                line(response, side, score.map_or(Gave::NoScore, Gave::Score))
            })
            .collect();
        self.pair_up(part, &mut lines);
        mark_decisive(held, &mut lines);
        lines
    }

    fn has_scale(&self, response: &Response) -> bool {
        let key = self.state.scoring_key(response.questionnaire_id);
        key.is_some_and(|key| key.scale(&self.asked.scale).is_some())
    }

    /// Tells each line which other is of the same respondent, by the rule that the tests use.
    fn pair_up(&self, part: PartId, lines: &mut [ResponseLine]) {
        let Some(pilot) = self.state.part(part).map(|part| part.pilot_id) else { return };
        let pairing = Pairing::of(self.state, self.asked.question.with_doubtful);
        // The rule pairs scores by code; given places instead, it tells which line goes with which.
        let places = |side: Side| -> Vec<(&str, f64)> {
            let scored = lines.iter().enumerate().filter(|(_, line)| line.side == side && line.score().is_some());
            scored.filter_map(|(at, line)| Some((line.code.as_deref()?, at as f64))).collect()
        };
        let found = pairing::pairs(&places(Side::Earlier), &places(Side::Later), pairing.respondents(pilot));
        for (first, second) in found {
            let (first, second) = (first as usize, second as usize);
            let (earlier, later) = (partner(&lines[first], &lines[second]), partner(&lines[second], &lines[first]));
            lines[first].partner = later;
            lines[second].partner = earlier;
        }
    }

    /// What was answered to an item in both measurements, in the parts that pass.
    pub(super) fn answers(&self, item: ItemCode, passes: impl Fn(PartId) -> bool) -> Vec<ResponseLine> {
        let mut lines = Vec::new();
        for side in [Side::Earlier, Side::Later] {
            let here =
                self.in_measurement(side).filter(|response| passes(response.part_id) && self.asks(response, item));
            lines.extend(here.map(|held| line(held, side, Gave::Answer(held.answers.get(item).cloned()))));
        }
        lines
    }

    fn asks(&self, response: &Response, item: ItemCode) -> bool {
        let version = self.state.questionnaire_version(response.questionnaire_id);
        version.is_some_and(|held| held.definition.item(&item).is_some())
    }

    /// The responses of a measurement that answered every item of the scale.
    pub(super) fn complete(&self, side: Side) -> Vec<ResponseLine> {
        let is_complete = |response: &&Response| {
            let items = self.state.scoring_key(response.questionnaire_id).and_then(|key| key.scale(&self.asked.scale));
            items.is_some_and(|scale| scale.items.iter().all(|item| item.given(&response.answers).is_some()))
        };
        let scored = self.in_measurement(side).filter(is_complete).filter_map(|response| {
            let score = response_score(self.state, response, &self.asked.scale)?;
            Some(line(response, side, Gave::Score(score)))
        });
        scored.collect()
    }

    fn in_measurement(&self, side: Side) -> impl Iterator<Item = &Response> {
        let (measurement, responses) = (self.measurement(side), self.state.responses());
        self.state.parts().flat_map(move |(_, part)| responses.at(part.id, measurement)).map(AsRef::as_ref)
    }

    pub(super) fn published(&self, part: PartId) -> Vec<PublishedLine> {
        let of = |side| {
            let held = self.state.published(part, self.measurement(side), &self.asked.scale)?;
            Some(PublishedLine {
                side,
                mean: held.mean,
                n: held.n,
                measurement_stated: held.measurement_stated,
                one_respondent: held.one_respondent,
                source: held.source.clone(),
                remark: held.remark.clone(),
            })
        };
        [Side::Earlier, Side::Later].into_iter().filter_map(of).collect()
    }

    /// The ratings of both measurements of a part.
    pub(super) fn ratings(&self, part: PartId) -> Vec<RatingLine> {
        let pair = self.asked.question.pair;
        let measurements = [pair.from, pair.to].into_iter();
        let held = measurements.flat_map(|at| self.state.ratings_at(part, at, &self.asked.scale));
        held.map(|held| self.rating(held)).collect()
    }

    /// The ratings of every place that two or more evaluators rated, as far as the reader may see them.
    pub(super) fn units(&self) -> Vec<RatingLine> {
        let mut by_place: HashMap<(PartId, MeasurementId), Vec<&Rating>> = HashMap::new();
        for held in self.state.all_ratings().filter(|held| held.scale == self.asked.scale) {
            by_place.entry((held.part_id, held.measurement_id)).or_default().push(held);
        }
        let mut lines = Vec::new();
        for (_, part) in self.state.parts() {
            for measurement in self.state.measurements() {
                let Some(ratings) = by_place.get(&(part.id, measurement.id)).filter(|held| held.len() > 1) else {
                    continue;
                };
                if blind::may_see(self.state, self.reader, part.id, measurement.id, &self.asked.scale) {
                    lines.extend(ratings.iter().map(|held| self.rating(held)));
                }
            }
        }
        lines
    }

    fn rating(&self, held: &Rating) -> RatingLine {
        RatingLine {
            part_id: held.part_id,
            measurement_id: held.measurement_id,
            evaluator: self.state.evaluator(held.evaluator_id).map(|who| who.name.clone()).unwrap_or_default(),
            value: held.value,
            argument: held.argument.clone(),
            source: held.source.clone(),
        }
    }

    /// The parts with a change on the scale, as far as the reader may see them.
    pub(super) fn parts(&self) -> Vec<PartLine> {
        let pair = self.asked.question.pair;
        let may_see = |held: &&Analysed| {
            self.asked.source != Source::Evaluator
                || !blind::hides_pair(self.state, self.reader, held.row.part_id, pair, &self.asked.scale)
        };
        let rows = self.analysis.on(&self.asked.scale, self.asked.source).filter(may_see);
        let line = |held: &Analysed| PartLine {
            part_id: held.row.part_id,
            pilot_id: held.row.pilot_id,
            diff: held.row.change.diff,
            error: held.evidence().and_then(|evidence| evidence.independent.error),
        };
        rows.map(line).collect()
    }
}

impl Behind {
    /// How many rows there are.
    pub fn len(&self) -> usize {
        match self {
            Self::Responses(lines) => lines.len(),
            Self::Published(lines) => lines.len(),
            Self::Ratings(lines) => lines.len(),
            Self::Parts(lines) => lines.len(),
            Self::Hidden => 0,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl ResponseLine {
    pub fn score(&self) -> Option<f64> {
        match self.gave {
            Gave::Score(score) => Some(score),
            _ => None,
        }
    }
}

fn line(response: &Response, side: Side, gave: Gave) -> ResponseLine {
    ResponseLine {
        id: response.id,
        part_id: response.part_id,
        side,
        code: response.respondent.clone(),
        entered_at: response.entered_at,
        questionnaire_id: response.questionnaire_id,
        gave,
        partner: None,
        is_decisive: false,
    }
}

/// `one` as the partner of `other`.
fn partner(one: &ResponseLine, other: &ResponseLine) -> Option<Partner> {
    let code = one.code.clone()?;
    Some(Partner { id: one.id, score: one.score()?, is_decided: Some(&code) != other.code.as_ref(), code })
}

/// Marks the response on which the class hangs: by its code, or without one by what is left without it.
fn mark_decisive(held: &Analysed, lines: &mut [ResponseLine]) {
    let Some(decisive) = held.influence().and_then(|influence| influence.decisive.as_ref()) else { return };
    let other = match decisive.side {
        Side::Earlier => held.row.change.mean_to,
        Side::Later => held.row.change.mean_from,
    };
    let scores: Vec<f64> =
        lines.iter().filter(|line| line.side == decisive.side).filter_map(ResponseLine::score).collect();
    let (count, sum) = (scores.len() as f64, scores.iter().sum::<f64>());
    let is_it = |line: &ResponseLine| {
        let Some(score) = line.score().filter(|_| line.side == decisive.side) else { return false };
        let rest = (sum - score) / (count - 1.0);
        let diff = if decisive.side == Side::Later { rest - other } else { other - rest };
        line.code == decisive.respondent && (diff - decisive.diff).abs() <= SAME
    };
    if let Some(at) = lines.iter().position(is_it) {
        lines[at].is_decisive = true;
    }
}
