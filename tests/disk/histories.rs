//! What people do in a programme, one step after another, by the throw of dice. Another kind of work to be tried on a
//! failing disk is one more function here.

use std::sync::Arc;

use proeftuinmeter::app::command::OnDuplicate;
use proeftuinmeter::app::{Command, RatingSlot, State};
use proeftuinmeter::base::Text;
use proeftuinmeter::model::{
    Finding, FindingId, FindingKind, MeasurementId, PartId, Pilot, Published, PublishedId, ScaleKey,
};

use super::Dice;
use crate::filled;

/// The next step in this state; one that the rules allow.
pub type Next = fn(&State, &mut Dice) -> Command;

/// Every kind of work, by name.
pub const ALL: [(&str, Next); 5] =
    [("pilots", pilots), ("ratings", ratings), ("grades", grades), ("keying", keying), ("imports", imports)];

/// A pilot under the next free number.
fn another_pilot(state: &State) -> Command {
    let number = state.pilots().map(|pilot| pilot.number).max().unwrap_or(0) + 1;
    let mut pilot = Pilot::named(number, &format!("Proeftuin {number}"));
    pilot.goal = Text::new("zelf regelen ".repeat(number as usize % 40), "");
    Command::AddPilot(Box::new(pilot))
}

/// Now and then a step back or forth in place of a new one.
fn turn(dice: &mut Dice) -> Option<Command> {
    match dice.below(10) {
        0 => Some(Command::Undo),
        1 => Some(Command::Redo),
        _ => None,
    }
}

/// The frame: pilots, their parts, what is found in them; much of it goes again.
fn pilots(state: &State, dice: &mut Dice) -> Command {
    if let Some(turn) = turn(dice) {
        return turn;
    }
    let Some(pilot) = state.pilot_at(dice.below(state.pilot_count().max(1))).cloned() else {
        return another_pilot(state);
    };
    match dice.below(6) {
        0 => Command::RemovePilot(pilot.id),
        1 => Command::AddPart(pilot.id, format!("Deel {}", dice.below(1 << 30))),
        2 => Command::PutPilot(Box::new(Pilot { name: format!("{}'", pilot.name), ..(*pilot).clone() })),
        3 => Command::PutFinding(Box::new(Finding {
            id: FindingId::new(),
            pilot_id: pilot.id,
            part_id: None,
            measurement_id: None,
            topic: "samenwerking".to_owned(),
            kind: FindingKind::Lesson,
            text: Text::new("klein beginnen. ".repeat(dice.below(500) + 1), ""),
            source: String::new(),
            tags: Vec::new(),
            position: dice.below(1 << 30) as f64,
        })),
        _ => another_pilot(state),
    }
}

/// An evaluator's afternoon.
fn ratings(state: &State, dice: &mut Dice) -> Command {
    if state.evaluators().len() < 2 {
        return Command::AddEvaluator(format!("Evaluator {}", state.evaluators().len()));
    }
    if state.pilot_count() < 3 {
        return another_pilot(state);
    }
    if let Some(turn) = turn(dice) {
        return turn;
    }
    let scales: Vec<_> = state.scales().iter().filter(|scale| !scale.is_grade()).collect();
    let parts: Vec<_> = state.parts().map(|(_, part)| part.id).collect();
    let slot = RatingSlot {
        part_id: parts[dice.below(parts.len())],
        measurement_id: state.measurements()[dice.below(state.measurements().len())].id,
        scale: scales[dice.below(scales.len())].key.clone(),
        evaluator_id: state.evaluators()[dice.below(state.evaluators().len())].id,
    };
    let held = state.rating(slot.part_id, slot.measurement_id, &slot.scale, slot.evaluator_id);
    match held {
        Some(_) if dice.below(3) == 0 => Command::Argue(slot, Text::new("omdat het loopt", ""), "blz. 3".to_owned()),
        Some(held) => Command::Rate(slot, Some(held.value % 5 + 1)),
        None => Command::Rate(slot, Some(dice.below(5) as u8 + 1)),
    }
}

/// Means taken over from a report.
fn grades(state: &State, dice: &mut Dice) -> Command {
    if state.pilot_count() < 2 {
        return another_pilot(state);
    }
    if let Some(turn) = turn(dice) {
        return turn;
    }
    let held: Vec<_> = state.all_published().map(|held| held.id).collect();
    if !held.is_empty() && dice.below(5) == 0 {
        return Command::RemovePublished(held[dice.below(held.len())]);
    }
    let parts: Vec<_> = state.parts().map(|(_, part)| part.id).collect();
    Command::PutPublished(Box::new(Published {
        id: PublishedId::new(),
        part_id: parts[dice.below(parts.len())],
        measurement_id: state.measurements()[dice.below(state.measurements().len())].id,
        scale: ScaleKey::new("rapportcijfer"),
        mean: 1.0 + dice.below(90) as f64 / 10.0,
        n: (dice.below(2) == 0).then_some(12),
        measurement_stated: true,
        one_respondent: false,
        remark: Text::default(),
        source: "blz. 12".to_owned(),
    }))
}

fn somewhere(state: &State, dice: &mut Dice) -> (PartId, MeasurementId) {
    let parts: Vec<_> = state.parts().map(|(_, part)| part.id).collect();
    (parts[dice.below(parts.len())], state.measurements()[dice.below(state.measurements().len())].id)
}

/// An afternoon of paper: one answer after another, a form put away, now and then one thrown away or keyed again.
fn keying(state: &State, dice: &mut Dice) -> Command {
    if state.pilot_count() < 2 {
        return another_pilot(state);
    }
    if let Some(turn) = turn(dice) {
        return turn;
    }
    let forms: Vec<_> = state.responses().all().cloned().collect();
    if forms.is_empty() || dice.below(12) == 0 {
        let code = format!("R-{}", dice.below(1 << 30));
        let place = somewhere(state, dice);
        let mut form = filled::response(state, place, Some(&code), &mut |end| dice.below(end));
        form.finished_at = None;
        return Command::PutResponse(Box::new(form));
    }
    let form = &forms[dice.below(forms.len())];
    let items = filled::items(state, form.questionnaire_id);
    let item = items[dice.below(items.len())];
    let answer = filled::answer(state, form.questionnaire_id, item, &mut |end| dice.below(end));
    match dice.below(10) {
        0 => Command::FinishResponse(form.id, form.finished_at.is_none()),
        1 => Command::RemoveResponses(vec![form.id]),
        2 | 3 => Command::AnswerAgain(form.id, "Bram".to_owned(), item, Some(answer)),
        4 => Command::Answer(form.id, item, None),
        _ => Command::Answer(form.id, item, Some(answer)),
    }
}

/// Files that come in as a whole, and go again.
fn imports(state: &State, dice: &mut Dice) -> Command {
    if state.pilot_count() < 2 {
        return another_pilot(state);
    }
    if let Some(turn) = turn(dice) {
        return turn;
    }
    let held: Vec<_> = state.responses().all().map(|response| response.id).collect();
    if held.len() > 120 {
        return Command::RemoveResponses(held);
    }
    let place = somewhere(state, dice);
    let batch = filled::batch(state, place, 40, &mut |end| dice.below(end));
    Command::ImportResponses(Arc::new(batch), OnDuplicate::Refuse)
}
