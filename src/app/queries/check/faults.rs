//! Errors: what the file's own look brought, answers that their questionnaire does not take, and kept scores that
//! are not those that follow from the answers.

use std::collections::{BTreeMap, HashMap};

use super::{Finder, Goto, Kind};
use crate::app::scoring;
use crate::base::Phrase;
use crate::base::lang::Arg;
use crate::model::{ResponseId, ScaleKey, Score, ScoreSlot};
use crate::store::Fault;

/// Numbers that another computer may have computed are equal within this.
const TOLERANCE: f64 = 1e-9;

impl Finder<'_> {
    pub(super) fn fault(&mut self, fault: &Fault) {
        let file = self.file();
        match fault {
            Fault::Damaged { detail } => {
                let message = Phrase::new("check-damaged").with("detail", detail.as_str());
                self.add(Kind::Damaged, detail.clone(), file, message);
            }
            Fault::Schema { name, is_there } => {
                let key = if *is_there { "check-schema-other" } else { "check-schema-missing" };
                self.add(Kind::Schema, name.clone(), file, Phrase::new(key).with("name", name.as_str()));
            }
            Fault::Reference { table, to, rows } => {
                let message = Phrase::new("check-reference")
                    .with("table", table.as_str())
                    .with("to", to.as_str())
                    .with("rows", *rows);
                self.add(Kind::Reference, format!("{table}>{to}"), file, message);
            }
            Fault::JournalGap { seq } => self.journal("check-journal-gap", *seq),
            Fault::JournalBare { seq } => self.journal("check-journal-bare", *seq),
            Fault::JournalTarget { seq } => self.journal("check-journal-target", *seq),
            Fault::Items { key, version } => {
                let title = self.questionnaire(key);
                let message =
                    Phrase::new("check-items").with("questionnaire", &title).with("version", version.to_string());
                self.add(Kind::Items, format!("{key}@{version}"), file, message);
            }
            Fault::RespondentTwice { response } => {
                let Some(held) = self.state.responses().get(*response) else { return };
                let at = self.response(held);
                self.add(Kind::RespondentTwice, response.0.to_string(), at, Phrase::new("check-respondent-twice"));
            }
            Fault::FindingElsewhere { pilot } => {
                let at = self.pilot(*pilot);
                self.add(Kind::FindingElsewhere, pilot.0.to_string(), at, Phrase::new("check-finding-elsewhere"));
            }
            Fault::PilotWithoutWhole { pilot } => {
                let at = self.pilot(*pilot);
                self.add(Kind::PilotWithoutWhole, pilot.0.to_string(), at, Phrase::new("check-pilot-without-whole"));
            }
        }
    }

    fn journal(&mut self, key: &str, seq: i64) {
        let message = Phrase::new(key).with("seq", seq.to_string());
        self.add(Kind::Journal, format!("{key}:{seq}"), self.file(), message);
    }

    /// Answers that the response's own version of the questionnaire does not take, or to items that it does not have.
    pub(super) fn answers(&mut self) {
        for response in self.state.responses().all() {
            // A version that is gone is a reference that leads to nothing.
            let Some(form) = self.state.form(response.questionnaire_id) else { continue };
            for (item, answer) in response.answers.iter() {
                if let Err(why) = form.kinds.check(item, answer) {
                    let at = self.response(response);
                    self.add(Kind::AnswerUnfit, format!("{}:{item}", response.id.0), at, why);
                }
            }
        }
    }

    /// The kept scores of every response, held against what its answers say.
    pub(super) fn response_scores(&mut self, kept: &[(ResponseId, ScaleKey, f64)]) {
        let mut by_response: HashMap<ResponseId, BTreeMap<&ScaleKey, f64>> = HashMap::new();
        for (response, scale, score) in kept {
            by_response.entry(*response).or_default().insert(scale, *score);
        }
        for response in self.state.responses().all() {
            let right = scoring::of_response(self.state, response);
            let kept = by_response.remove(&response.id).unwrap_or_default();
            let is_kept =
                |(scale, score): &(ScaleKey, f64)| kept.get(scale).is_some_and(|kept| is_close(*kept, *score));
            if kept.len() != right.scores.len() || !right.scores.iter().all(is_kept) {
                let at = self.response(response);
                self.add(Kind::ResponseScore, response.id.0.to_string(), at, Phrase::new("check-response-score"));
            }
        }
    }

    /// The kept scores of parts, held against a rebuild from nothing.
    pub(super) fn part_scores(&mut self) {
        let state = self.state;
        let right: BTreeMap<ScoreSlot, Score> = scoring::rebuild(state).into_iter().collect();
        for (slot, score) in &right {
            match state.score(slot) {
                None => self.part_score(slot, score_phrase("check-score-missing", score.mean)),
                Some(kept) if !is_same(kept, score) => {
                    let message = score_phrase("check-score-other", score.mean).with("kept", Arg::Number(kept.mean, 3));
                    self.part_score(slot, message);
                }
                Some(_) => {}
            }
        }
        for (slot, kept) in state.scores().filter(|(slot, _)| !right.contains_key(*slot)) {
            self.part_score(slot, score_phrase("check-score-left-over", kept.mean));
        }
    }

    fn part_score(&mut self, slot: &ScoreSlot, message: Phrase) {
        let (location, _) = self.place(slot.part_id, slot.measurement_id);
        let title = self.state.scale(&slot.scale).map(|scale| scale.title.clone()).unwrap_or_default();
        let message = message.with("scale", &title).with("source", crate::analysis::words::source(slot.source));
        let place =
            format!("{}:{}:{}:{}", slot.part_id.0, slot.measurement_id.0, slot.scale.as_str(), slot.source.code());
        self.add(Kind::PartScore, place, (location, Goto::Part(slot.part_id)), message);
    }
}

fn score_phrase(key: &str, mean: f64) -> Phrase {
    Phrase::new(key).with("mean", Arg::Number(mean, 3))
}

fn is_same(kept: &Score, right: &Score) -> bool {
    let close = |kept: Option<f64>, right: Option<f64>| match (kept, right) {
        (Some(kept), Some(right)) => is_close(kept, right),
        (kept, right) => kept == right,
    };
    kept.n == right.n
        && kept.measurement_stated == right.measurement_stated
        && is_close(kept.mean, right.mean)
        && close(kept.sd, right.sd)
        && close(kept.median, right.median)
        && close(kept.ci_low, right.ci_low)
        && close(kept.ci_high, right.ci_high)
}

fn is_close(one: f64, other: f64) -> bool {
    (one - other).abs() <= TOLERANCE * one.abs().max(1.0)
}
