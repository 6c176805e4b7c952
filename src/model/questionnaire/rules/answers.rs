//! The rules of what can be answered: ranges, their labels, and options.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use super::{Checker, Limits, Place, key_fault, option_fault};
use crate::base::{Lang, Phrase, Text};
use crate::model::questionnaire::{AnswerKind, Choice};

impl Checker<'_> {
    pub(super) fn answers(&mut self, key: &str, kind: &AnswerKind) {
        let place = Place::Answers(key.to_owned());
        self.tell_if(&place, key_fault(key));
        match kind {
            AnswerKind::Rating { min, max, labels } => {
                self.rating(&place, *min, *max);
                self.labels(&place, *min, *max, labels);
            }
            AnswerKind::Grade { min, max } => self.range(&place, *min, *max, &Limits::GRADE),
            AnswerKind::Choice { options } | AnswerKind::Choices { options, .. } => self.options(&place, options),
            AnswerKind::Text => {}
        }
    }

    fn rating(&mut self, place: &Place, min: f64, max: f64) {
        self.range(place, min, max, &Limits::RATING);
        if min.is_finite() && max.is_finite() && (min.fract() != 0.0 || max.fract() != 0.0) {
            self.tell(place.clone(), Phrase::new("fault-rating-whole"));
        }
    }

    fn range(&mut self, place: &Place, min: f64, max: f64, within: &RangeInclusive<f64>) {
        // Also what is no number at all is refused.
        if !(within.contains(&min) && within.contains(&max) && min < max) {
            let (least, most) = (within.start().to_string(), within.end().to_string());
            self.tell(place.clone(), Phrase::new("fault-range").with("least", least).with("most", most));
        }
    }

    fn labels(&mut self, place: &Place, min: f64, max: f64, labels: &BTreeMap<String, Vec<String>>) {
        for (language, said) in labels {
            if Lang::ALL.iter().all(|lang| lang.code() != language) {
                let what = Phrase::new("fault-labels-language").with("language", language.as_str());
                self.tell(place.clone(), what);
            }
            if said.len() as f64 != max - min + 1.0 {
                let (language, wanted) = (language.as_str(), (max - min + 1.0).to_string());
                let what = Phrase::new("fault-labels-count")
                    .with("language", language)
                    .with("count", said.len())
                    .with("wanted", wanted);
                self.tell(place.clone(), what);
            }
            for label in said {
                self.text(place, &Text::only(Lang::Nl, label.clone()), false);
            }
            self.no_twins(place, said.iter().map(String::as_str));
        }
    }

    fn options(&mut self, place: &Place, options: &[Choice]) {
        if options.len() < 2 {
            self.tell(place.clone(), Phrase::new("fault-options-few"));
        }
        if options.len() > Limits::OPTIONS {
            let what = Phrase::new("fault-options-many").with("count", options.len()).with("most", Limits::OPTIONS);
            self.tell(place.clone(), what);
        }
        let mut codes = BTreeSet::new();
        for option in options {
            self.tell_if(place, option_fault(&option.code));
            if !codes.insert(option.code.to_ascii_lowercase()) {
                self.tell(place.clone(), Phrase::new("fault-option-twice").with("code", option.code.as_str()));
            }
            self.text(place, &Text::from(&option.label), true);
        }
        self.no_twins(place, options.iter().map(|option| option.label.nl.as_str()));
        self.no_twins(place, options.iter().map(|option| option.label.en.as_str()));
    }

    /// Words that stand for two answers could not be read back from a sheet. Labels may be left empty.
    fn no_twins<'b>(&mut self, place: &Place, said: impl Iterator<Item = &'b str>) {
        let mut seen = BTreeSet::new();
        for label in said.map(str::trim).filter(|label| !label.is_empty()) {
            if !seen.insert(label.to_lowercase()) {
                self.tell(place.clone(), Phrase::new("fault-label-twice").with("label", label));
            }
        }
    }
}
