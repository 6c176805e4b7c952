//! What was given out for others as plain lines: when, by whom, to whom, and which numbers of questionnaires were in it,
//! as far as the file remembers. What came or went in the programme since is taken into account in the words only.

use std::collections::HashSet;

use crate::app::State;
use crate::base::{Lang, Phrase, clock};
use crate::model::{MeasurementId, PartId, Release, ScaleKey, Source};

#[derive(Clone, Debug, PartialEq)]
pub struct ReleasedLine {
    pub at: String,
    pub by: String,
    /// `—` where it was not told.
    pub to: String,
    /// The kind of table or chart.
    pub what: String,
    pub file: String,
    pub scales: String,
    /// Each scale by name, however many.
    pub every_scale: String,
    pub source: String,
    pub measurements: String,
    /// `alle 8 onderdelen`, or which.
    pub parts: String,
    /// Each part by name, however many.
    pub every_part: String,
    pub minimum: String,
}

const NOTHING: &str = "\u{2014}";
/// So many are called by their names; of more it is said how many there are.
const NAMED: usize = 2;
/// The kinds that have words, tails of `released-kind-…`; another one is shown as it is.
const KINDS: [&str; 10] =
    ["scores", "changes", "dumbbell", "slope", "forest", "diverging", "spread", "coverage", "heatmap", "presentation"];

impl ReleasedLine {
    /// What was in it, in one line.
    pub fn about(&self) -> String {
        [&self.scales, &self.source, &self.measurements, &self.parts].map(String::as_str).join(" · ")
    }

    /// The same with each scale and part by name.
    pub fn told(&self) -> String {
        let about = [&self.every_scale, &self.source, &self.measurements, &self.every_part];
        format!("{} ({}): {}", self.what, self.file, about.map(String::as_str).join(" · "))
    }
}

/// Every release, the newest first.
pub fn build(state: &State, lang: Lang) -> Vec<ReleasedLine> {
    let answered = answered(state);
    let mut releases: Vec<&Release> = state.releases().iter().map(AsRef::as_ref).collect();
    releases.sort_by_key(|release| std::cmp::Reverse((release.at, release.id)));
    releases.into_iter().map(|release| line(state, &answered, release, lang)).collect()
}

/// The parts of which there are scores of questionnaires now: with those, all were given out.
fn answered(state: &State) -> HashSet<PartId> {
    let slots = state.scores().map(|(slot, _)| slot).filter(|slot| slot.source == Source::Responses);
    slots.map(|slot| slot.part_id).collect()
}

fn line(state: &State, answered: &HashSet<PartId>, release: &Release, lang: Lang) -> ReleasedLine {
    let parts = parts(state, release, lang);
    let given: HashSet<PartId> = release.given.iter().map(|given| given.part_id).collect();
    let is_all = given.len() > 1 && !answered.is_empty() && answered.is_subset(&given);
    let (count, scales) = (parts.len(), scales(state, release, lang));
    let counted = match is_all {
        true => Phrase::new("released-every-part").with("count", count),
        false => Phrase::new("released-count-parts").with("count", count),
    };
    let counted_scales = Phrase::new("released-count-scales").with("count", scales.len());
    ReleasedLine {
        at: clock::date_time(release.at),
        by: release.by.clone(),
        to: or_nothing(release.to.clone()),
        what: kind(&release.what, lang),
        file: release.file.clone(),
        scales: few(&scales, &counted_scales, false, lang),
        every_scale: or_nothing(scales.join("; ")),
        source: if release.given.is_empty() { lang.tr("released-no-numbers") } else { lang.tr("source-responses") },
        measurements: or_nothing(measurements(state, release, lang).join(", ")),
        parts: few(&parts, &counted, is_all, lang),
        every_part: or_nothing(parts.join("; ")),
        minimum: release.minimum.to_string(),
    }
}

fn kind(code: &str, lang: Lang) -> String {
    if KINDS.contains(&code) { lang.tr(&format!("released-kind-{code}")) } else { code.to_owned() }
}

/// `8 · Veilig Verder`, in the order of the programme; those that were removed since come last.
fn parts(state: &State, release: &Release, lang: Lang) -> Vec<String> {
    let given: HashSet<PartId> = release.given.iter().map(|given| given.part_id).collect();
    let held = state.parts().filter(|(_, part)| given.contains(&part.id));
    let names = held.map(|(pilot, part)| format!("{} · {}", pilot.number, state.part_title(part.id)));
    with_gone(names.collect(), given.len(), lang)
}

fn scales(state: &State, release: &Release, lang: Lang) -> Vec<String> {
    let given: HashSet<&ScaleKey> = release.given.iter().map(|given| &given.scale).collect();
    let held = state.scales().iter().filter(|scale| given.contains(&scale.key));
    with_gone(held.map(|scale| scale.title.get(lang).to_owned()).collect(), given.len(), lang)
}

fn measurements(state: &State, release: &Release, lang: Lang) -> Vec<String> {
    let both = release.given.iter().flat_map(|given| [Some(given.measurement_id), given.later_id]);
    let given: HashSet<MeasurementId> = both.flatten().collect();
    let held = state.measurements().iter().filter(|measurement| given.contains(&measurement.id));
    with_gone(held.map(|measurement| measurement.name.get(lang).to_owned()).collect(), given.len(), lang)
}

/// A line more for each that is not in the programme any longer.
fn with_gone(mut names: Vec<String>, given: usize, lang: Lang) -> Vec<String> {
    let count = names.len().max(given);
    names.resize_with(count, || lang.tr("released-gone"));
    names
}

/// By name where they are few and not simply all, else how many.
fn few(names: &[String], counted: &Phrase, is_all: bool, lang: Lang) -> String {
    match names.len() {
        0 => NOTHING.to_owned(),
        count if is_all || count > NAMED => counted.say(lang),
        _ => names.join(", "),
    }
}

fn or_nothing(words: String) -> String {
    if words.is_empty() { NOTHING.to_owned() } else { words }
}

/// The lines as tab-separated text, for a spreadsheet, with each scale and part by name.
pub fn as_text(lines: &[ReleasedLine], lang: Lang) -> String {
    let heads = ["at", "by", "to", "what", "file", "scales", "source", "measurements", "parts", "minimum"];
    let mut text = heads.map(|key| lang.tr(&format!("released-{key}"))).join("\t");
    for line in lines {
        let own = [&line.at, &line.by, &line.to, &line.what, &line.file];
        let about = [&line.every_scale, &line.source, &line.measurements, &line.every_part, &line.minimum];
        let cells = own.into_iter().chain(about).map(|cell| cell.replace(['\t', '\n', '\r'], " "));
        text.push_str(&format!("\n{}", cells.collect::<Vec<_>>().join("\t")));
    }
    text
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::app::releases::{Handing, Scope, release};
    use crate::base::Text;
    use crate::base::clock::parse;
    use crate::model::{Given, Measurement, Part, Pilot, Programme, Record, Scale, Score, ScoreSlot};

    type Made = (Vec<Record>, Vec<(ScoreSlot, Score)>);

    /// Three pilots with ten questionnaires each in two measurements, on two scales.
    fn records() -> Made {
        let measurements = ["Eerste meting", "Tweede meting"].map(|name| Measurement {
            id: MeasurementId::new(),
            name: Text::new(name, ""),
            period: String::new(),
            position: if name.starts_with('E') { 1.0 } else { 2.0 },
        });
        let scales: Vec<Scale> = Scale::standard().into_iter().take(2).collect();
        let mut records = vec![Record::Programme(Programme::named("x").into())];
        records.extend(measurements.iter().cloned().map(|held| Record::Measurement(held.into())));
        records.extend(scales.iter().cloned().map(|held| Record::Scale(held.into())));
        let (mean, sd) = (4.0, Some(1.0));
        let score =
            Score { n: Some(10), mean, sd, median: None, ci_low: None, ci_high: None, measurement_stated: true };
        let mut scores = Vec::new();
        for (number, name) in [(1, "Noord"), (2, "Zuid"), (3, "Oost")] {
            let pilot = Pilot::named(number, name);
            let part = Part::whole(pilot.id);
            for (measurement, scale) in measurements.iter().flat_map(|held| scales.iter().map(move |on| (held, on))) {
                let (part_id, measurement_id, scale) = (part.id, measurement.id, scale.key.clone());
                scores.push((ScoreSlot { scale, source: Source::Responses, part_id, measurement_id }, score.clone()));
            }
            records.extend([Record::Part(part.into()), Record::Pilot(pilot.into())]);
        }
        (records, scores)
    }

    fn out(state: &State, at: &str, what: &str, to: &str, parts: Option<&[PartId]>) -> Release {
        let scope = Scope { parts, ..Scope::default() };
        let handing = Handing { by: "Anna", to, what, file: "uit.csv" };
        Release { at: parse(at).unwrap(), ..release(state, &scope, handing, &[]) }
    }

    fn with(releases: &[Release], (mut records, scores): Made) -> State {
        records.extend(releases.iter().cloned().map(|held| Record::Release(Arc::new(held))));
        State::from_records(records, scores)
    }

    #[test]
    fn the_newest_stands_on_top_and_says_what_was_in_it() {
        let made = records();
        let state = State::from_records(made.0.clone(), made.1.clone());
        let first = state.parts().next().unwrap().1.id;
        let old = out(&state, "2026-06-01 09:30", "scores", "de gemeenteraad", None);
        let new = out(&state, "2026-06-02 10:00", "slope", "", Some(&[first]));
        // Kept in another order than in time.
        let lines = build(&with(&[new, old], made), Lang::Nl);
        let titles: Vec<String> = Scale::standard().iter().take(2).map(|held| held.title.nl.clone()).collect();
        assert_eq!((lines[0].at.as_str(), lines[0].to.as_str()), ("2026-06-02 10:00", "—"));
        assert_eq!(
            (lines[0].what.as_str(), lines[0].parts.as_str()),
            ("Grafiek: verloop over de metingen", "1 · Noord")
        );
        assert_eq!(lines[0].scales, titles.join(", "));
        let last = &lines[1];
        assert_eq!((last.by.as_str(), last.to.as_str(), last.minimum.as_str()), ("Anna", "de gemeenteraad", "5"));
        assert_eq!((last.what.as_str(), last.parts.as_str()), ("Tabel: scores", "alle 3 onderdelen"));
        assert_eq!(
            (last.source.as_str(), last.measurements.as_str()),
            ("vragenlijsten", "Eerste meting, Tweede meting")
        );
        assert!(last.told().contains("1 · Noord; 2 · Zuid; 3 · Oost"), "{}", last.told());
        let text = as_text(&lines, Lang::Nl);
        assert_eq!(text.lines().count(), 3);
        assert!(text.lines().all(|line| line.split('\t').count() == 10), "{text}");
        assert!(text.starts_with("Wanneer\tDoor\tAan wie\tWat\tBestand\t"), "{text}");
    }

    #[test]
    fn what_is_gone_or_has_no_numbers_is_told() {
        let made = records();
        let state = State::from_records(made.0.clone(), made.1.clone());
        let (part_id, scale, measurement_id) = (PartId::new(), ScaleKey::new("weg"), MeasurementId::new());
        let gone = Given { part_id, scale, measurement_id, later_id: Some(MeasurementId::new()), n: 6 };
        let odd = out(&state, "2026-06-01", "later-kind", "een\tnaam\n", Some(&[]));
        let odd = [Release { given: vec![gone], ..odd.clone() }, Release { given: Vec::new(), at: odd.at, ..odd }];
        let lines = build(&with(&odd[..1], made.clone()), Lang::Nl);
        assert_eq!((lines[0].what.as_str(), lines[0].parts.as_str()), ("later-kind", "(verwijderd)"));
        assert_eq!(lines[0].about(), "(verwijderd) · vragenlijsten · (verwijderd), (verwijderd) · (verwijderd)");
        assert_eq!(as_text(&lines, Lang::Nl).lines().count(), 2);
        let lines = build(&with(&odd[1..], made.clone()), Lang::En);
        assert_eq!((lines[0].source.as_str(), lines[0].parts.as_str()), ("no figures of questionnaires", "—"));
        assert!(build(&with(&[], made), Lang::Nl).is_empty());
    }

    #[test]
    fn a_part_that_came_later_makes_all_into_how_many() {
        let made = records();
        let before = State::from_records(made.0.clone(), made.1.clone());
        let release = out(&before, "2026-06-01", "changes", "", None);
        let (pilot, mut all) = (Pilot::named(4, "West"), made);
        let part = Part::whole(pilot.id);
        let slot = ScoreSlot { part_id: part.id, ..all.1[0].0.clone() };
        let score = all.1[0].1.clone();
        all.1.push((slot, score));
        all.0.extend([Record::Part(part.into()), Record::Pilot(pilot.into())]);
        assert_eq!(build(&with(std::slice::from_ref(&release), all.clone()), Lang::Nl)[0].parts, "3 onderdelen");
        // Without any questionnaire left nothing tells whether it was all.
        all.1.clear();
        assert_eq!(build(&with(&[release], all), Lang::Nl)[0].parts, "3 onderdelen");
    }
}
