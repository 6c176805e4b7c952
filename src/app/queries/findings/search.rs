//! Searching the findings of a whole programme: an index with what the words are looked for in, made once for a revision
//! and a language, so that each letter that is typed costs one walk through text that is ready.

use std::sync::Arc;

use super::{Classes, FindingQuestion};
use crate::app::State;
use crate::base::Lang;
use crate::model::Finding;

/// Every finding in the programme's order, ready to be searched.
#[derive(Clone, Debug, Default)]
pub struct Index {
    lines: Vec<Line>,
}

#[derive(Clone, Debug)]
struct Line {
    finding: Arc<Finding>,
    needle: String,
}

impl Index {
    pub fn of(state: &State, lang: Lang) -> Self {
        let mut lines = Vec::new();
        for pilot in state.pilots() {
            let name = folded(&format!("{} {}", pilot.number, pilot.name));
            lines.extend(state.findings_of(pilot.id).iter().map(|finding| Line {
                needle: format!("{}\n{name}", needle(state, finding, lang)),
                finding: finding.clone(),
            }));
        }
        Self { lines }
    }

    pub fn len(&self) -> usize {
        self.lines.len()
    }

    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    pub fn get(&self, at: usize) -> Option<&Arc<Finding>> {
        self.lines.get(at).map(|line| &line.finding)
    }

    /// The places of the findings that fit, in the programme's order. `classes` are those of what the question asks of
    /// change; without them such a question finds nothing.
    pub fn find(&self, state: &State, question: &FindingQuestion, classes: Option<&Classes>) -> Vec<usize> {
        let text = folded(&question.text);
        let words: Vec<&str> = text.split_whitespace().collect();
        let has_words = |line: &Line| words.iter().all(|word| line.needle.contains(word));
        let fits = |line: &Line| fits(state, &line.finding, question, classes) && has_words(line);
        self.lines.iter().enumerate().filter(|(_, line)| fits(line)).map(|(at, _)| at).collect()
    }
}

/// Whether a finding fits all that a question asks besides its words.
pub fn fits(state: &State, finding: &Finding, question: &FindingQuestion, classes: Option<&Classes>) -> bool {
    question.kind.is_none_or(|kind| finding.kind == kind)
        && question.topic.as_ref().is_none_or(|topic| finding.topic == *topic)
        && question.measurement.is_none_or(|measurement| finding.measurement_id == Some(measurement))
        && !(question.without_measurement && finding.measurement_id.is_some_and(|id| state.measurement(id).is_some()))
        && question.pilot.is_none_or(|pilot| finding.pilot_id == pilot)
        && question.tag.is_none_or(|tag| finding.tags.contains(&tag))
        && (!question.without_tags || finding.tags.is_empty())
        && question
            .changed
            .as_ref()
            .is_none_or(|changed| classes.is_some_and(|classes| classes.tells_of(state, finding, changed.class)))
}

/// What a person sees of a finding, to look words up in.
fn needle(state: &State, finding: &Finding, lang: Lang) -> String {
    let part = finding.part_id.and_then(|id| state.part(id)).and_then(|part| part.name.as_deref());
    let tags = finding.tags.iter().filter_map(|id| state.tag(*id)).map(|tag| tag.name.get(lang));
    let seen = [finding.text.get(lang), &finding.source].into_iter().chain(part).chain(tags);
    folded(&seen.collect::<Vec<_>>().join("\n"))
}

/// Small letters without accents: who types `financiele` finds `financiële`.
pub fn folded(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).map(bare).collect()
}

fn bare(letter: char) -> char {
    match letter {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        other => other,
    }
}
