//! What is doubtful in one response by itself.

use super::{Finder, Goto, Kind};
use crate::analysis::doubt::{self, Doubt};
use crate::analysis::key::ScoringKey;
use crate::analysis::{personal, reentry};
use crate::base::Phrase;
use crate::base::lang::Arg;
use crate::model::{Response, Via};

impl Finder<'_> {
    /// Every response, one kind of doubt after another.
    pub(super) fn responses(&mut self) {
        for response in self.state.responses().all() {
            self.personal(response);
            self.second_pass(response);
            let Some(key) = self.state.scoring_key(response.questionnaire_id) else { continue };
            if is_interrupted(response) {
                // Somebody is still at it: what it lacks is no doubt yet.
                let message = Phrase::new("check-unfinished-form").with("answered", response.answers.len());
                self.of_response(Kind::UnfinishedForm, response, message);
                continue;
            }
            self.straight_line(key, response);
            self.speed(response);
            self.nothing_answered(key, response);
            self.contradictions(key, response);
        }
    }

    fn of_response(&mut self, kind: Kind, response: &Response, message: Phrase) {
        let at = self.response(response);
        self.add(kind, response.id.0.to_string(), at, message);
    }

    fn personal(&mut self, response: &Response) {
        let looks = response.respondent.as_deref().and_then(personal::code_looks_personal);
        if let Some(looks) = looks {
            let code = response.respondent.as_deref().unwrap_or_default();
            let message = Phrase::new("check-code-looks-personal").with("code", code).with("looks", looks.phrase());
            self.of_response(Kind::Doubt(Doubt::CodeLooksPersonal), response, message);
        }
    }

    fn second_pass(&mut self, response: &Response) {
        let Some(pass) = self.state.reentry(response.id) else { return };
        let Some(held) = self.state.questionnaire_version(response.questionnaire_id) else { return };
        let message = if pass.finished_at.is_none() {
            Phrase::new("check-second-pass-unfinished").with("by", pass.by.as_str())
        } else {
            let differing = reentry::differing(&held.definition, &response.answers, &pass.answers);
            let open = differing.iter().filter(|item| !pass.decisions.contains_key(&item.item)).count();
            if open == 0 {
                return;
            }
            Phrase::new("check-second-pass-undecided").with("count", open)
        };
        let (location, _) = self.response(response);
        let at = (location, Goto::SecondPass(response.id));
        self.add(Kind::SecondPassOpen, response.id.0.to_string(), at, message);
    }

    fn straight_line(&mut self, key: &ScoringKey, response: &Response) {
        let Some(line) = doubt::straight_line(key, &response.answers) else { return };
        let value = line.value.to_string();
        let message = match line.scale.as_ref().and_then(|scale| self.state.scale(scale)) {
            Some(scale) => Phrase::new("check-straight-line-scale")
                .with("scale", &scale.title)
                .with("value", value)
                .with("items", line.items),
            None => Phrase::new("check-straight-line").with("value", value).with("items", line.items),
        };
        self.of_response(Kind::Doubt(Doubt::StraightLine), response, message);
    }

    fn speed(&mut self, response: &Response) {
        let Some(found) = doubt::impossible_speed(response) else { return };
        let message = Phrase::new("check-impossible-speed")
            .with("answered", found.answered)
            .with("seconds", Arg::Number(found.seconds, 1));
        self.of_response(Kind::Doubt(Doubt::ImpossibleSpeed), response, message);
    }

    fn nothing_answered(&mut self, key: &ScoringKey, response: &Response) {
        let Some(found) = doubt::nothing_answered(key, &response.answers) else { return };
        let message = Phrase::new("check-nothing-answered")
            .with("unknown", found.unknown)
            .with("not_applicable", found.not_applicable)
            .with("texts", found.texts);
        self.of_response(Kind::Doubt(Doubt::NothingAnswered), response, message);
    }

    fn contradictions(&mut self, key: &ScoringKey, response: &Response) {
        for scale in &key.scales {
            for found in doubt::contradictions(scale, &response.answers) {
                let title = self.state.scale(&scale.key).map(|scale| scale.title.clone()).unwrap_or_default();
                let message = Phrase::new("check-contradiction")
                    .with("item", found.item.as_str())
                    .with("value", Arg::Plain(found.value.to_string()))
                    .with("others", Arg::Number(found.others, 1))
                    .with("scale", &title);
                let at = self.response(response);
                let place = format!("{}:{}", response.id.0, found.item);
                self.add(Kind::Doubt(Doubt::Contradiction), place, at, message);
            }
        }
    }
}

/// A form that was put away before it was complete. What is pasted or imported comes whole.
fn is_interrupted(response: &Response) -> bool {
    response.via == Via::Form && response.finished_at.is_none()
}
