//! What stands beside the grid, as plain data: the chosen cell with its rating and argument, what other
//! evaluators say of it (or that this is still hidden), how far they agree, and the small picture.

use crate::analysis::agreement::Agreement;
use crate::analysis::change::Reason;
use crate::analysis::words;
use crate::app::queries::blind;
use crate::app::queries::changes::{Pair, of_part};
use crate::app::{RatingSlot, State, queries};
use crate::base::lang::Arg;
use crate::base::{Lang, Phrase, Text};
use crate::model::{Rating, ScoreSlot, Source};

/// The chosen cell.
#[derive(Clone, Debug, PartialEq)]
pub struct SideModel {
    /// `8 · Effectieve methoden`.
    pub part: String,
    /// `Samenwerking, tweede meting`.
    pub place: String,
    pub scale: String,
    pub value: Option<u8>,
    /// What may be given, with a word each where the scale has five steps.
    pub steps: Vec<(u8, String)>,
    pub argument: Text,
    pub source: String,
    pub others: Others,
    /// What changed in this part on this scale, in words, and what that rests on.
    pub change: Option<String>,
    pub rests_on: String,
}

/// What others say of the cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Others {
    /// The programme rates blind, and the evaluator's own rating is not in.
    Hidden,
    Shown(Vec<Other>),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    pub name: String,
    pub value: String,
    pub argument: String,
    pub source: String,
}

/// Everything about a cell; `None` where what it names is gone.
pub fn build(state: &State, slot: &RatingSlot, pair: Option<Pair>, lang: Lang) -> Option<SideModel> {
    let pilot = state.pilot_of_part(slot.part_id)?;
    let scale = state.scale(&slot.scale)?;
    let measurement = state.measurement(slot.measurement_id)?;
    let own = state.rating(slot.part_id, slot.measurement_id, &slot.scale, slot.evaluator_id);
    let steps = steps(scale.min, scale.max, lang);
    let place = Phrase::new("entry-place")
        .with("scale", &scale.title)
        .with("measurement", measurement.name.get(lang).to_lowercase())
        .say(lang);
    Some(SideModel {
        part: format!("{} · {}", pilot.number, state.part_title(slot.part_id)),
        place,
        scale: scale.title.get(lang).to_owned(),
        value: own.map(|rating| rating.value),
        others: others(state, slot, &steps, lang),
        steps,
        argument: own.map(|rating| rating.argument.clone()).unwrap_or_default(),
        source: own.map(|rating| rating.source.clone()).unwrap_or_default(),
        change: pair.and_then(|pair| change(state, slot, pair, lang)),
        rests_on: rests_on(state, slot, pair, lang),
    })
}

/// The steps of a scale; the words go with five of them.
pub fn steps(min: f64, max: f64, lang: Lang) -> Vec<(u8, String)> {
    let (first, last) = (min.ceil().max(0.0) as u8, max.floor().clamp(0.0, 9.0) as u8);
    let is_standard = (first, last) == (1, 5);
    let word = |value: u8| if is_standard { lang.tr(&format!("entry-level-{value}")) } else { String::new() };
    (first..=last).map(|value| (value, word(value))).collect()
}

/// `4 · goed`, or `4` where the scale has no words.
pub fn step_words(steps: &[(u8, String)], value: u8) -> String {
    match steps.iter().find(|(step, _)| *step == value) {
        Some((_, word)) if !word.is_empty() => format!("{value} · {word}"),
        _ => value.to_string(),
    }
}

fn others(state: &State, slot: &RatingSlot, steps: &[(u8, String)], lang: Lang) -> Others {
    if !blind::may_see(state, Some(slot.evaluator_id), slot.part_id, slot.measurement_id, &slot.scale) {
        return Others::Hidden;
    }
    let of_others = |rating: &&std::sync::Arc<Rating>| rating.evaluator_id != slot.evaluator_id;
    let ratings = state.ratings_at(slot.part_id, slot.measurement_id, &slot.scale).filter(of_others);
    let shown = ratings.map(|rating| Other {
        name: state.evaluator(rating.evaluator_id).map(|held| held.name.clone()).unwrap_or_default(),
        value: step_words(steps, rating.value),
        argument: rating.argument.get(lang).to_owned(),
        source: rating.source.clone(),
    });
    Others::Shown(shown.collect())
}

/// Whether a mean over evaluators may be seen: in a programme that rates blind only once the evaluator's
/// own rating is in wherever others rated, for a mean would tell what they said.
pub fn may_see_mean(state: &State, slot: &RatingSlot) -> bool {
    let reader = Some(slot.evaluator_id);
    let hides = |measurement| blind::hides(state, reader, slot.part_id, measurement, &slot.scale);
    blind::may_see(state, reader, slot.part_id, slot.measurement_id, &slot.scale)
        && !state.measurements().iter().any(|measurement| hides(measurement.id))
}

fn change(state: &State, slot: &RatingSlot, pair: Pair, lang: Lang) -> Option<String> {
    let scale = state.scale(&slot.scale)?;
    let row = of_part(state, slot.part_id, scale, Source::Evaluator, pair)?;
    let sentence = words::change_sentence(&state.programme.bands, scale.is_grade(), &row.change).say(lang);
    Some(sentence)
}

/// On how many evaluators the two means rest.
fn rests_on(state: &State, slot: &RatingSlot, pair: Option<Pair>, lang: Lang) -> String {
    let count = |measurement_id| {
        let place =
            ScoreSlot { scale: slot.scale.clone(), source: Source::Evaluator, part_id: slot.part_id, measurement_id };
        state.score(&place).and_then(|score| score.n).unwrap_or(0)
    };
    match pair {
        Some(pair) => {
            Phrase::new("entry-rests-on-both").with("first", count(pair.from)).with("second", count(pair.to)).say(lang)
        }
        None => Phrase::new("entry-rests-on-one").with("count", count(slot.measurement_id)).say(lang),
    }
}

/// How far evaluators agree on a scale, as a figure and the sentence below it.
#[derive(Clone, Debug, PartialEq)]
pub struct AgreementWords {
    pub figure: Option<String>,
    pub sentence: String,
}

pub fn agreement(found: &Agreement, lang: Lang) -> AgreementWords {
    let sentence = match (found.alpha, found.reason) {
        (Some(_), _) => {
            Phrase::new("entry-agreement-over").with("units", found.units).with("evaluators", found.evaluators)
        }
        (None, Some(Reason::NoSpread)) => Phrase::new("entry-agreement-no-spread").with("units", found.units),
        (None, _) => Phrase::new("entry-agreement-none"),
    };
    let figure = found.alpha.map(|alpha| Phrase::new("entry-agreement-alpha").with("alpha", Arg::Number(alpha, 2)));
    AgreementWords { figure: figure.map(|words| words.say(lang)), sentence: sentence.say(lang) }
}

/// The agreement on the scale of a cell, over the places of which the evaluator may see the ratings.
pub fn agreement_on(state: &State, slot: &RatingSlot, lang: Lang) -> AgreementWords {
    let may_see = |part, measurement| blind::may_see(state, Some(slot.evaluator_id), part, measurement, &slot.scale);
    agreement(&queries::programme::agreement_where(state, &slot.scale, may_see), lang)
}

#[cfg(test)]
pub(in crate::gui) mod tests {
    use super::*;
    use crate::app::queries::changes::default_pair;
    use crate::app::samples;
    use crate::model::{EvaluatorId, Programme, Record};

    /// The real sample, as views see it.
    pub(in crate::gui) fn sample() -> State {
        sample_with(|_| {})
    }

    pub(in crate::gui) fn sample_with(change: impl Fn(&mut Programme)) -> State {
        let file = samples::read("samen-innoveren").unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("s.proeftuin");
        drop(file);
        crate::app::files::create_sample(&path, "samen-innoveren", "t").unwrap();
        let state = crate::app::files::read(&path).unwrap().state().clone();
        let mut programme = (*state.programme).clone();
        change(&mut programme);
        let scores = state.scores().map(|(slot, score)| (slot.clone(), score.clone())).collect();
        let records = state.records().into_iter().map(|record| match record {
            Record::Programme(_) => Record::Programme(programme.clone().into()),
            other => other,
        });
        State::from_records(records, scores)
    }

    fn slot(state: &State, evaluator: EvaluatorId, part: &str, scale: &str, wave: usize) -> RatingSlot {
        let part = state.parts().find(|(_, held)| held.name.as_deref() == Some(part)).unwrap().1;
        RatingSlot {
            evaluator_id: evaluator,
            part_id: part.id,
            measurement_id: state.measurements()[wave].id,
            scale: crate::model::ScaleKey::new(scale),
        }
    }

    #[test]
    fn a_rated_cell_shows_its_argument_and_the_other_reader() {
        let state = sample();
        let chosen = slot(&state, state.evaluators()[0].id, "Effectieve methoden", "samenwerking", 1);
        let model = build(&state, &chosen, default_pair(&state), Lang::Nl).unwrap();
        assert_eq!((model.part.as_str(), model.value), ("8 · Effectieve methoden", Some(4)));
        assert_eq!(model.place, "Samenwerking, tweede meting");
        assert_eq!(step_words(&model.steps, 4), "4 · goed");
        assert_eq!(model.change, None);
        assert_eq!(model.rests_on, "n = 0 en 2 evaluatoren");
        let Others::Shown(others) = model.others else { panic!("hidden") };
        assert_eq!((others[0].name.as_str(), others[0].value.as_str()), ("Lezer 2", "4 · goed"));
    }

    #[test]
    fn a_blind_programme_hides_the_others_until_the_own_rating_is_in() {
        let state = sample_with(|programme| programme.blind_ratings = true);
        let reader = state.evaluators()[0].id;
        // Reader 1 has no rating here, reader 2 has.
        let empty = slot(&state, reader, "Ervaringsdeskundigheid", "samenwerking", 1);
        let model = build(&state, &empty, default_pair(&state), Lang::Nl).unwrap();
        assert_eq!(model.others, Others::Hidden);
        assert!(!may_see_mean(&state, &empty));
        let rated = slot(&state, reader, "Ervaringsdeskundigheid", "samenwerking", 0);
        let model = build(&state, &rated, default_pair(&state), Lang::Nl).unwrap();
        assert!(matches!(model.others, Others::Shown(_)));
        // The mean of the second measurement would tell what reader 2 said.
        assert!(!may_see_mean(&state, &rated));
        assert!(may_see_mean(&state, &slot(&state, reader, "Effectieve methoden", "aansturing", 0)));
    }

    #[test]
    fn agreement_is_said_with_units_and_evaluators() {
        let state = sample();
        let chosen = slot(&state, state.evaluators()[0].id, "Effectieve methoden", "samenwerking", 1);
        let words = agreement_on(&state, &chosen, Lang::Nl);
        assert_eq!(words.figure.as_deref(), Some("Krippendorffs alfa 0,97"));
        assert!(words.sentence.ends_with("door 2 evaluatoren beoordeeld"), "{}", words.sentence);
        let none = Agreement { units: 0, evaluators: 0, alpha: None, reason: Some(Reason::TooFew) };
        assert_eq!(agreement(&none, Lang::Nl).figure, None);
    }
}
