//! Who wants what is withheld. It knows of every number over whom it is, and which questionnaires are one person's: more
//! than anybody outside does. What a file gives is a sum of multiples of the answers whose value is known.

use std::collections::BTreeMap;

use proeftuinmeter::app::exports::What;
use proeftuinmeter::app::queries::comparison::{ScaleRow, SideBySide};
use proeftuinmeter::model::{MeasurementId, Source};
use serde_json::Value;

use super::fractions::{Fraction, Span, Sum};
use super::invented::{Held, Invented};

/// The names of the two named parts, after the whole.
const PARTS: [&str; 3] = ["", "Noord", "Zuid"];

pub struct Attacker<'a> {
    made: &'a Invented,
    known: Span,
}

impl<'a> Attacker<'a> {
    /// With everything that goes out for others.
    pub fn of(made: &'a Invented) -> Self {
        Self::given(made, true)
    }

    pub fn with_own_use(made: &'a Invented) -> Self {
        Self::given(made, false)
    }

    fn given(made: &'a Invented, for_others: bool) -> Self {
        let mut own = Self { made, known: Span::default() };
        for row in made.rows(What::Scores, for_others) {
            let wave = row["wave"].as_u64().unwrap() as usize - 1;
            own.learn(&row, "mean", Figure::Mean(wave));
        }
        for row in made.rows(What::Changes, for_others) {
            let wave = |name: &str| row[name].as_u64().unwrap() as usize - 1;
            let (from, to) = (wave("from"), wave("to"));
            own.learn(&row, "mean_from", Figure::Mean(from));
            own.learn(&row, "mean_to", Figure::Mean(to));
            own.learn(&row, "diff", Figure::Difference(from, to));
            own.learn(&row, "paired_diff", Figure::Paired(from, to));
        }
        for seen in made.comparisons(for_others) {
            seen.scores.iter().filter(|row| row.source == Source::Responses).for_each(|row| own.compare(&seen, row));
        }
        own
    }

    /// What the columns of a comparison tell: of a part its own, of a group the mean over its parts, of which it is known
    /// which they are.
    fn compare(&mut self, seen: &SideBySide, row: &ScaleRow) {
        let wave = |id: MeasurementId| self.made.state.wave(id).unwrap() as usize - 1;
        let pair = seen.pair.unwrap();
        let (from, to) = (wave(pair.from), wave(pair.to));
        for (head, cell) in seen.columns.iter().zip(&row.cells) {
            let places: Vec<(usize, usize)> = head.parts.iter().map(|part| self.place(*part)).collect();
            let side = |side: Option<f64>, figure| side.map(|value| (value, figure));
            let told = [
                side(cell.from.given().map(|side| side.mean), Figure::Mean(from)),
                side(cell.to.given().map(|side| side.mean), Figure::Mean(to)),
                side(cell.change.given().map(|change| change.diff), Figure::Difference(from, to)),
            ];
            for (value, figure) in told.into_iter().flatten() {
                let sum = self.over(&places, figure);
                let meant = self.value(&sum);
                assert!((value - meant).abs() < 1e-9, "{figure:?} of {} is {value}, not {meant}", head.title);
                self.known.add(&sum);
            }
        }
    }

    fn place(&self, part: proeftuinmeter::model::PartId) -> (usize, usize) {
        let state = &self.made.state;
        let pilot = state.pilot_of_part(part).unwrap();
        let rank = state.parts_of(pilot.id).position(|held| held.id == part).unwrap();
        (pilot.number as usize - 1, rank)
    }

    /// The mean over those of these parts that have the figure.
    fn over(&self, places: &[(usize, usize)], figure: Figure) -> Sum {
        let has = |(pilot, part): &&(usize, usize)| {
            let counts = |wave| !self.at(*pilot, *part, wave).is_empty();
            match figure {
                Figure::Mean(wave) => counts(wave),
                Figure::Difference(from, to) | Figure::Paired(from, to) => counts(from) && counts(to),
            }
        };
        let with: Vec<&(usize, usize)> = places.iter().filter(has).collect();
        let share = Fraction::of(1, with.len() as i128);
        let mut over: BTreeMap<usize, Fraction> = BTreeMap::new();
        for (pilot, part) in with {
            for (unknown, weight) in self.sum(*pilot, *part, figure) {
                let sum = over.entry(unknown).or_insert(Fraction::of(0, 1));
                *sum = sum.plus(weight.times(share));
            }
        }
        over.into_iter().collect()
    }

    fn learn(&mut self, row: &Value, name: &str, figure: Figure) {
        let pilot = row["pilot"].as_u64().unwrap() as usize - 1;
        let part = PARTS.iter().position(|name| *name == row["part"].as_str().unwrap_or("")).unwrap();
        let Some(value) = row[name].as_f64() else { return };
        let sum = self.sum(pilot, part, figure);
        // The attacker is not mistaken about who is in it.
        let meant: f64 = self.value(&sum);
        assert!((value - meant).abs() < 1e-9, "{name} of {pilot}.{part} is {value}, not {meant}");
        self.known.add(&sum);
    }

    /// The value of a sum, from the answers themselves.
    fn value(&self, sum: &Sum) -> f64 {
        let grade = |unknown: usize| 1.0 + (unknown * 37 % 89) as f64 / 10.0 + (unknown * 13 % 97) as f64 / 1e4;
        sum.iter().map(|(unknown, share)| share.as_f64() * grade(*unknown)).sum()
    }

    /// By code; the last one where a code stands twice, which it does not.
    fn at(&self, pilot: usize, part: usize, wave: usize) -> BTreeMap<usize, &'a Held> {
        let own = self.made.held.iter().filter(|held| (held.pilot, held.part, held.wave) == (pilot, part, wave));
        own.map(|held| (held.code, held)).collect()
    }

    fn sum(&self, pilot: usize, part: usize, figure: Figure) -> Sum {
        match figure {
            Figure::Mean(wave) => mean(&self.at(pilot, part, wave), 1),
            Figure::Difference(from, to) => {
                let (from, to) = (self.at(pilot, part, from), self.at(pilot, part, to));
                mean(&to, 1).into_iter().chain(mean(&from, -1)).collect()
            }
            Figure::Paired(from, to) => {
                let (mut from, mut to) = (self.at(pilot, part, from), self.at(pilot, part, to));
                from.retain(|code, _| to.contains_key(code));
                to.retain(|code, _| from.contains_key(code));
                mean(&to, 1).into_iter().chain(mean(&from, -1)).collect()
            }
        }
    }

    /// What follows and should not: numbers over fewer people than the minimum.
    pub fn finds(&self) -> Vec<String> {
        let mut found = Vec::new();
        let pilots = self.made.held.iter().map(|held| held.pilot + 1).max().unwrap_or(0);
        for pilot in 0..pilots {
            for part in 0..PARTS.len() {
                for (figure, people) in self.figures(pilot, part) {
                    let sum = self.sum(pilot, part, figure);
                    if people < self.made.minimum as usize && self.known.tells(&sum) {
                        found.push(format!("{figure:?} of {}.{part} over {people}", pilot + 1));
                    }
                }
                found.extend(self.few_left_alone(pilot, part));
            }
        }
        found.extend(self.single_answers());
        found
    }

    /// The figures of a part, and over how few people each is.
    fn figures(&self, pilot: usize, part: usize) -> Vec<(Figure, usize)> {
        let waves = self.made.measurement_count;
        let count = |wave| self.at(pilot, part, wave).len();
        let mut all: Vec<(Figure, usize)> = (0..waves).map(|wave| (Figure::Mean(wave), count(wave))).collect();
        for (from, to) in pairs(waves) {
            let few = count(from).min(count(to));
            if few > 0 {
                all.push((Figure::Difference(from, to), few));
            }
            let (earlier, later) = (self.at(pilot, part, from), self.at(pilot, part, to));
            all.push((Figure::Paired(from, to), earlier.keys().filter(|code| later.contains_key(code)).count()));
        }
        all
    }

    /// The answers of those who answered only one of two times, taken together and by themselves.
    fn few_left_alone(&self, pilot: usize, part: usize) -> Vec<String> {
        let mut found = Vec::new();
        for (from, to) in pairs(self.made.measurement_count) {
            let (mut earlier, mut later) = (self.at(pilot, part, from), self.at(pilot, part, to));
            let both: Vec<usize> = earlier.keys().filter(|code| later.contains_key(code)).copied().collect();
            earlier.retain(|code, _| !both.contains(code));
            later.retain(|code, _| !both.contains(code));
            let sides = [
                (mean(&earlier, 1), earlier.len()),
                (mean(&later, 1), later.len()),
                (total(&later, 1).into_iter().chain(total(&earlier, -1)).collect(), earlier.len() + later.len()),
            ];
            for (sum, people) in sides {
                if people < self.made.minimum as usize && self.known.tells(&sum) {
                    found.push(format!("{people} left alone in {}.{part}, {from} to {to}", pilot + 1));
                }
            }
        }
        found
    }

    /// Each answer, and what each person changed.
    fn single_answers(&self) -> Vec<String> {
        let one = |held: &Held| Sum::from([(held.unknown, Fraction::of(1, 1))]);
        let mut found: Vec<String> = Vec::new();
        for held in &self.made.held {
            if self.known.tells(&one(held)) {
                found.push(format!("the answer of R{} in {}.{}", held.code, held.pilot + 1, held.part));
            }
            if let Some(later) = self.at(held.pilot, held.part, held.wave + 1).get(&held.code) {
                let change = Sum::from([(later.unknown, Fraction::of(1, 1)), (held.unknown, Fraction::of(-1, 1))]);
                if self.known.tells(&change) {
                    found.push(format!("the change of R{} in {}.{}", held.code, held.pilot + 1, held.part));
                }
            }
        }
        found
    }
}

#[derive(Clone, Copy, Debug)]
enum Figure {
    Mean(usize),
    Difference(usize, usize),
    Paired(usize, usize),
}

fn pairs(waves: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..waves).flat_map(move |from| (from + 1..waves).map(move |to| (from, to)))
}

fn mean(people: &BTreeMap<usize, &Held>, sign: i128) -> Sum {
    let count = people.len() as i128;
    people.values().map(|held| (held.unknown, Fraction::of(sign, count))).collect()
}

fn total(people: &BTreeMap<usize, &Held>, sign: i128) -> Sum {
    people.values().map(|held| (held.unknown, Fraction::of(sign, 1))).collect()
}
