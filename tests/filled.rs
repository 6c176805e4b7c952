//! Filled-in questionnaires by the throw of dice, for every test that needs some.

use std::sync::Arc;

use proeftuinmeter::app::State;
use proeftuinmeter::app::command::ResponseBatch;
use proeftuinmeter::base::{Word, clock};
use proeftuinmeter::model::questionnaire::{AnswerKind, PARTICIPANTS};
use proeftuinmeter::model::{Answer, ItemCode, MeasurementId, PartId, QuestionnaireId, Response, ResponseId, Via};

/// Answers a number below its argument.
pub type Below<'a> = &'a mut dyn FnMut(usize) -> usize;

/// The questionnaire for participants, as the programme has it now.
pub fn participants(state: &State) -> QuestionnaireId {
    state.questionnaire(PARTICIPANTS).expect("the standard questionnaire").id
}

/// The items of a questionnaire, in the order of the form.
pub fn items(state: &State, questionnaire: QuestionnaireId) -> Vec<ItemCode> {
    let held = state.questionnaire_version(questionnaire).expect("the questionnaire");
    held.definition.every_item().map(|placed| Word::new(&placed.item.code)).collect()
}

/// Something that this item takes; now and then *unknown* or *not applicable*.
pub fn answer(state: &State, questionnaire: QuestionnaireId, item: ItemCode, below: Below<'_>) -> Answer {
    let form = state.form(questionnaire).expect("the questionnaire");
    let kind = form.kinds.get(item).expect("an item of the questionnaire");
    let silent = !matches!(kind, AnswerKind::Text) && below(12) == 0;
    match kind {
        _ if silent => [Answer::Unknown, Answer::NotApplicable][below(2)].clone(),
        AnswerKind::Rating { min, max, .. } => Answer::Number(min + below((max - min) as usize + 1) as f64),
        AnswerKind::Grade { min, max } => Answer::Number(min + below(((max - min) * 10.0) as usize + 1) as f64 / 10.0),
        AnswerKind::Choice { options } => Answer::choices([Word::new(&options[below(options.len())].code)]),
        AnswerKind::Choices { options, .. } => {
            Answer::choices(options.iter().filter(|_| below(2) == 0).map(|option| Word::new(&option.code)))
        }
        AnswerKind::Text => Answer::text(["=1+1", "-", "wn", "Meer tijd; \"echt\"", "'s avonds\nkoffie"][below(5)]),
    }
}

/// A whole questionnaire of participants, with an item left open here and there.
pub fn response(
    state: &State,
    (part_id, measurement_id): (PartId, MeasurementId),
    code: Option<&str>,
    below: Below<'_>,
) -> Response {
    let questionnaire_id = participants(state);
    let answered: Vec<ItemCode> = items(state, questionnaire_id).into_iter().filter(|_| below(9) != 0).collect();
    Response {
        id: ResponseId::new(),
        part_id,
        measurement_id,
        questionnaire_id,
        respondent: code.map(Into::into),
        role: ["", "inwoner", "professional"][below(3)].into(),
        entered_at: clock::now(),
        finished_at: Some(clock::now()),
        via: Via::ALL[below(3)],
        answers: answered.into_iter().map(|item| (item, answer(state, questionnaire_id, item, below))).collect(),
    }
}

/// So many responses for one place, with codes that nobody else has.
pub fn batch(state: &State, place: (PartId, MeasurementId), count: usize, below: Below<'_>) -> ResponseBatch {
    let first = below(1 << 30);
    let one = |rank: usize, below: Below<'_>| {
        let code = format!("B{first}-{rank}");
        (rank as u64 + 2, Arc::new(response(state, place, Some(&code), below)))
    };
    let responses = (0..count).map(|rank| one(rank, below)).collect();
    ResponseBatch { file: "antwoorden.csv".to_owned(), pilots: Vec::new(), parts: Vec::new(), responses }
}
