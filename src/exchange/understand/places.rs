//! Where a row belongs: the pilot, part and measurement that it names. Pilots and parts that are not there yet are
//! made where that is wished; their numbers are given at the end, when every number of the file is known.

use std::collections::{BTreeSet, HashMap};

use super::problem::ProblemKind;
use super::words::plain;
use super::{Directory, Wishes};
use crate::base::{Phrase, Text};
use crate::model::{Measurement, MeasurementId, Part, PartId, Pilot, PilotId};

/// A pilot as rows name it.
struct Known {
    id: PilotId,
    /// `8 · Less is More`.
    label: String,
    whole: Option<PartId>,
    parts: HashMap<String, PartId>,
    /// Made because the file names it; not so for parts.
    made: Option<Made>,
}

struct Made {
    number: Option<u32>,
    name: String,
    /// The whole first.
    parts: Vec<Part>,
}

/// Finds places by what a cell says.
pub struct Places {
    pilots: Vec<Known>,
    by_number: HashMap<u32, usize>,
    /// `None` where several pilots have this name.
    by_name: HashMap<String, Option<usize>>,
    /// As people may mistype a name: case and spaces.
    nearly: HashMap<String, String>,
    waves: HashMap<String, MeasurementId>,
    only_wave: Option<MeasurementId>,
    makes: bool,
    lang: crate::base::Lang,
    new_parts: Vec<Part>,
}

/// A pilot within [`Places`].
pub type PilotAt = usize;

/// What looking a pilot or part up comes to.
#[derive(Clone, Debug, PartialEq)]
pub enum Seen<T> {
    Known(T),
    /// It would be made, under this name.
    New(String),
}

impl Places {
    pub fn of(directory: &Directory, wishes: &Wishes) -> Self {
        let mut places = Self {
            pilots: Vec::with_capacity(directory.pilots.len()),
            by_number: HashMap::new(),
            by_name: HashMap::new(),
            nearly: HashMap::new(),
            waves: waves(&directory.measurements),
            only_wave: match directory.measurements.as_slice() {
                [only] => Some(only.id),
                _ => None,
            },
            makes: wishes.creates_pilots,
            lang: wishes.lang,
            new_parts: Vec::new(),
        };
        let mut at_id: HashMap<PilotId, usize> = HashMap::new();
        for pilot in &directory.pilots {
            at_id.insert(pilot.id, places.pilots.len());
            let label = format!("{} · {}", pilot.number, pilot.name);
            places.insert(Some(pilot.number), &pilot.name, Known { id: pilot.id, label, ..Known::default() });
        }
        for part in &directory.parts {
            let Some(known) = at_id.get(&part.pilot_id).map(|at| &mut places.pilots[*at]) else { continue };
            match &part.name {
                None => known.whole = Some(part.id),
                Some(name) => drop(known.parts.insert(exact(name), part.id)),
            }
        }
        places
    }

    fn insert(&mut self, number: Option<u32>, name: &str, known: Known) -> PilotAt {
        let at = self.pilots.len();
        if let Some(number) = number {
            self.by_number.insert(number, at);
        }
        let name = exact(name);
        self.nearly.insert(plain(&name), name.clone());
        self.by_name.entry(name).and_modify(|held| *held = None).or_insert(Some(at));
        self.pilots.push(known);
        at
    }

    /// The measurement of a programme that has only one.
    pub fn only_wave(&self) -> Option<MeasurementId> {
        self.only_wave
    }

    /// `2`, or the name of a measurement in either language.
    pub fn wave(&self, text: &str) -> Result<MeasurementId, ProblemKind> {
        self.waves.get(&plain(text)).copied().ok_or(ProblemKind::UnknownWave)
    }

    /// A pilot by its number or exact name, looked at only.
    pub fn see_pilot(&self, text: &str) -> Result<Seen<PilotAt>, ProblemKind> {
        let name = exact(text);
        if let Some(number) = number_of(&name) {
            return match self.by_number.get(&number) {
                Some(at) => Ok(Seen::Known(*at)),
                None if self.makes && number > 0 => Ok(Seen::New(self.name_of(number))),
                None => Err(ProblemKind::UnknownPilot(None)),
            };
        }
        match self.by_name.get(&name) {
            Some(Some(at)) => Ok(Seen::Known(*at)),
            Some(None) => Err(ProblemKind::AmbiguousPilot),
            None => match self.nearly.get(&plain(&name)) {
                Some(other) => Err(ProblemKind::UnknownPilot(Some(other.clone()))),
                None if self.makes => Ok(Seen::New(name)),
                None => Err(ProblemKind::UnknownPilot(None)),
            },
        }
    }

    /// A pilot by its number or exact name, made where that is wished.
    pub fn pilot(&mut self, text: &str) -> Result<PilotAt, ProblemKind> {
        match self.see_pilot(text)? {
            Seen::Known(at) => Ok(at),
            Seen::New(name) => Ok(self.make_pilot(number_of(text.trim()), &name)),
        }
    }

    fn make_pilot(&mut self, number: Option<u32>, name: &str) -> PilotAt {
        let id = PilotId::new();
        let whole = Part::whole(id);
        let made = Made { number, name: name.to_owned(), parts: vec![whole.clone()] };
        let known = Known { id, label: name.to_owned(), whole: Some(whole.id), made: Some(made), ..Known::default() };
        self.insert(number, name, known)
    }

    fn name_of(&self, number: u32) -> String {
        Phrase::new("import-pilot-numbered").with("number", number.to_string()).say(self.lang)
    }

    pub fn pilot_label(&self, at: PilotAt) -> &str {
        &self.pilots[at].label
    }

    pub fn see_part(&self, at: PilotAt, text: &str) -> Result<Seen<PartId>, ProblemKind> {
        let (known, name) = (&self.pilots[at], exact(text));
        if name.is_empty() {
            return known.whole.map(Seen::Known).ok_or(ProblemKind::UnknownPart(None));
        }
        if let Some(id) = known.parts.get(&name) {
            return Ok(Seen::Known(*id));
        }
        let loose = plain(&name);
        match known.parts.keys().find(|other| plain(other) == loose) {
            Some(other) => Err(ProblemKind::UnknownPart(Some(other.clone()))),
            None if self.makes => Ok(Seen::New(name)),
            None => Err(ProblemKind::UnknownPart(None)),
        }
    }

    /// A part by its exact name, or the pilot as a whole where the cell is empty.
    pub fn part(&mut self, at: PilotAt, text: &str) -> Result<PartId, ProblemKind> {
        let name = match self.see_part(at, text)? {
            Seen::Known(id) => return Ok(id),
            Seen::New(name) => name,
        };
        let known = &mut self.pilots[at];
        let part = Part {
            id: PartId::new(),
            pilot_id: known.id,
            name: Some(name.clone()),
            position: known.parts.len() as f64 + 1.0,
        };
        let id = part.id;
        known.parts.insert(name, id);
        match &mut known.made {
            Some(made) => made.parts.push(part),
            None => self.new_parts.push(part),
        }
        Ok(id)
    }

    /// What was made, with numbers for the pilots of which only the name is known.
    pub fn made(self) -> (Vec<Pilot>, Vec<Part>) {
        let taken: BTreeSet<u32> = self.by_number.keys().copied().collect();
        let mut next = taken.last().copied().unwrap_or_default();
        let (mut pilots, mut parts) = (Vec::new(), self.new_parts);
        for known in self.pilots {
            let Some(made) = known.made else { continue };
            let number = made.number.unwrap_or_else(|| {
                next = next.saturating_add(1);
                next
            });
            pilots.push(Pilot { id: known.id, ..Pilot::named(number, &made.name) });
            parts.extend(made.parts);
        }
        (pilots, parts)
    }
}

impl Default for Known {
    fn default() -> Self {
        Self { id: PilotId(Default::default()), label: String::new(), whole: None, parts: HashMap::new(), made: None }
    }
}

/// A name without the spaces around it and with single ones within.
pub fn exact(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A cell that holds nothing but digits names a number.
pub fn number_of(text: &str) -> Option<u32> {
    let is_digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_digits { text.parse().ok() } else { None }
}

/// By ordinal and by name; a name of two measurements means none.
fn waves(measurements: &[std::sync::Arc<Measurement>]) -> HashMap<String, MeasurementId> {
    let mut found: HashMap<String, Option<MeasurementId>> = HashMap::new();
    for measurement in measurements {
        for name in names(&measurement.name) {
            let held = found.entry(plain(name)).or_insert(Some(measurement.id));
            if *held != Some(measurement.id) {
                *held = None;
            }
        }
    }
    let mut waves: HashMap<_, _> = found.into_iter().filter_map(|(name, id)| Some((name, id?))).collect();
    for (rank, measurement) in measurements.iter().enumerate() {
        waves.insert((rank + 1).to_string(), measurement.id);
    }
    waves
}

/// What a thing is called in either language.
pub fn names(text: &Text) -> impl Iterator<Item = &str> {
    [text.nl.as_str(), text.en.as_str()].into_iter().filter(|name| !name.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::base::Lang;

    fn directory() -> Directory {
        let pilots: Vec<Arc<Pilot>> = [(1, "Less is More"), (8, "Buurtzorg"), (9, "Dubbel"), (10, "Dubbel")]
            .map(|(n, name)| Arc::new(Pilot::named(n, name)))
            .into();
        let mut parts: Vec<Arc<Part>> = pilots.iter().map(|pilot| Arc::new(Part::whole(pilot.id))).collect();
        parts.push(Arc::new(Part { name: Some("Noord".to_owned()), ..Part::whole(pilots[0].id) }));
        let named = |nl: &str, en: &str, position| Measurement {
            id: MeasurementId::new(),
            name: Text::new(nl, en),
            period: String::new(),
            position,
        };
        let measurements = vec![
            Arc::new(named("Eerste meting", "First measurement", 1.0)),
            Arc::new(named("Tweede meting", "Second measurement", 2.0)),
        ];
        Directory { pilots, parts, measurements, ..Directory::default() }
    }

    fn places(creates_pilots: bool) -> Places {
        Places::of(&directory(), &Wishes { creates_pilots, lang: Lang::Nl })
    }

    #[test]
    fn a_pilot_is_known_by_number_and_by_exact_name() {
        let places = places(false);
        assert_eq!(places.see_pilot(" 8 "), Ok(Seen::Known(1)));
        assert_eq!(places.see_pilot("Less is  More "), Ok(Seen::Known(0)));
        let resembles = Err(ProblemKind::UnknownPilot(Some("Less is More".to_owned())));
        assert_eq!(places.see_pilot("less is more"), resembles);
        assert_eq!(places.see_pilot("Dubbel"), Err(ProblemKind::AmbiguousPilot));
        assert_eq!(places.see_pilot("99999999999999999999"), Err(ProblemKind::UnknownPilot(None)));
        assert_eq!(places.see_pilot("44"), Err(ProblemKind::UnknownPilot(None)));
    }

    #[test]
    fn what_is_made_gets_a_number_that_nobody_in_the_file_has() {
        let mut places = places(true);
        let (named, numbered) = (places.pilot("Nieuw").unwrap(), places.pilot("11").unwrap());
        assert_eq!((places.pilot("Nieuw"), places.pilot("11")), (Ok(named), Ok(numbered)));
        assert_eq!(places.pilot("nieuw"), Err(ProblemKind::UnknownPilot(Some("Nieuw".to_owned()))));
        let west = places.part(named, "West").unwrap();
        assert_eq!(places.part(named, " West "), Ok(west));
        places.part(0, "Zuid").unwrap();
        let (pilots, parts) = places.made();
        let made: Vec<(u32, &str)> = pilots.iter().map(|pilot| (pilot.number, pilot.name.as_str())).collect();
        assert_eq!(made, [(12, "Nieuw"), (11, "Proeftuin 11")]);
        assert_eq!(parts.iter().filter(|part| part.is_whole()).count(), 2);
        assert_eq!(parts.len(), 4);
    }

    #[test]
    fn parts_and_measurements_have_names() {
        let mut places = places(false);
        assert!(places.part(0, "Noord").is_ok() && places.part(0, "").is_ok());
        assert_eq!(places.part(0, "noord"), Err(ProblemKind::UnknownPart(Some("Noord".to_owned()))));
        assert_eq!(places.part(1, "Noord"), Err(ProblemKind::UnknownPart(None)));
        assert_eq!(places.wave("2"), places.wave("second MEASUREMENT"));
        assert_eq!(places.wave("3"), Err(ProblemKind::UnknownWave));
    }
}
