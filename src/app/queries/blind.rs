//! Who may see whose ratings, where a programme rates blind: the one rule that every view asks. Not for the
//! command line, which is the owner's own tool.

use crate::app::State;
use crate::app::queries::changes::Pair;
use crate::base::Phrase;
use crate::model::{Change, EvaluatorId, MeasurementId, PartId, Record, ScaleKey};
use crate::store::journal::LogEntry;

/// The evaluator who is reading: the one of that name, however it is capitalised.
pub fn reader(state: &State, name: &str) -> Option<EvaluatorId> {
    let name = name.trim().to_lowercase();
    let found = state.evaluators().iter().find(|held| held.name.trim().to_lowercase() == name);
    found.filter(|_| !name.is_empty()).map(|held| held.id)
}

/// Whether a reader may see the ratings of others in a place: the programme does not rate blind, or the
/// reader's own rating is in. Nobody known sees nothing while it is blind.
pub fn may_see(
    state: &State,
    reader: Option<EvaluatorId>,
    part: PartId,
    measurement: MeasurementId,
    scale: &ScaleKey,
) -> bool {
    let own = |reader| state.rating(part, measurement, scale, reader).is_some();
    !state.programme.blind_ratings || reader.is_some_and(own)
}

/// Whether there is something in a place that the reader may not see yet.
pub fn hides(
    state: &State,
    reader: Option<EvaluatorId>,
    part: PartId,
    measurement: MeasurementId,
    scale: &ScaleKey,
) -> bool {
    !may_see(state, reader, part, measurement, scale) && state.ratings_at(part, measurement, scale).next().is_some()
}

/// As [`hides`], for either of two measurements: a change would tell what was said in both.
pub fn hides_pair(state: &State, reader: Option<EvaluatorId>, part: PartId, pair: Pair, scale: &ScaleKey) -> bool {
    [pair.from, pair.to].into_iter().any(|measurement| hides(state, reader, part, measurement, scale))
}

/// Whether the reader may see what a change did: it is no rating, it is their own, or they may see the place.
pub fn may_tell(state: &State, reader: Option<EvaluatorId>, change: &Change) -> bool {
    match change.record() {
        Some(Record::Rating(held)) => {
            reader == Some(held.evaluator_id) || may_see(state, reader, held.part_id, held.measurement_id, &held.scale)
        }
        _ => true,
    }
}

/// The lines of the journal that say what somebody rated.
const TELLS: [&str; 3] = ["op-rate", "op-rate-remove", "op-argue"];

/// What a line of the journal says to this reader: without the rating where it is hidden.
pub fn words(state: &State, reader: Option<EvaluatorId>, entry: &LogEntry) -> Phrase {
    let mut words = entry.line.words.clone();
    let mut changes = entry.changes.iter();
    let tells = TELLS.contains(&words.key.as_str()) && state.programme.blind_ratings;
    if tells && (entry.changes.is_empty() || !changes.all(|held| may_tell(state, reader, &held.change))) {
        words.key = "op-rating-hidden".to_owned();
        words.args.remove("value");
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::queries::{changes::default_pair, lookup};
    use crate::app::samples;
    use crate::model::{Programme, Record};

    fn sample(blind_ratings: bool) -> State {
        let file = samples::read("samen-innoveren").unwrap();
        let programme = Programme { blind_ratings, ..file.programme.clone() };
        let programme = Record::Programme(programme.into());
        State::from_records(std::iter::once(programme).chain(file.into_records()), Vec::new())
    }

    /// What each reader may see of two parts, in both measurements: `+` or `-`.
    fn seen(state: &State) -> String {
        let pair = default_pair(state).unwrap();
        let scale = ScaleKey::new("samenwerking");
        let mut lines = Vec::new();
        for name in ["Lezer 1", " lezer 2 ", "projectleider", ""] {
            for part in ["8:Ervaringsdeskundigheid", "8:Effectieve methoden"] {
                let part = lookup::part(state, part).unwrap();
                let sign = |measurement| {
                    if may_see(state, reader(state, name), part, measurement, &scale) { '+' } else { '-' }
                };
                let title = state.part_title(part);
                lines.push(format!("{name:?} {title} {}{}", sign(pair.from), sign(pair.to)));
            }
        }
        lines.join("\n")
    }

    #[test]
    fn ones_own_rating_opens_the_place_and_nothing_else_does() {
        insta::assert_snapshot!(seen(&sample(true)), @r#"
        "Lezer 1" Ervaringsdeskundigheid +-
        "Lezer 1" Effectieve methoden -+
        " lezer 2 " Ervaringsdeskundigheid ++
        " lezer 2 " Effectieve methoden -+
        "projectleider" Ervaringsdeskundigheid --
        "projectleider" Effectieve methoden --
        "" Ervaringsdeskundigheid --
        "" Effectieve methoden --
        "#);
    }

    #[test]
    fn a_programme_that_does_not_rate_blind_hides_nothing() {
        assert!(!seen(&sample(false)).contains('-'));
    }

    #[test]
    fn where_nobody_rated_nothing_is_hidden() {
        let state = sample(true);
        let (pair, whole) = (default_pair(&state).unwrap(), lookup::part(&state, "29").unwrap());
        let places =
            state.scales().iter().filter(|scale| state.ratings_at(whole, pair.from, &scale.key).next().is_none());
        for scale in places {
            assert!(!hides(&state, None, whole, pair.from, &scale.key));
        }
    }
}
