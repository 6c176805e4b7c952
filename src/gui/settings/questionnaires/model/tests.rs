use std::sync::Arc;

use super::*;
use crate::app::samples;
use crate::model::{Change, Record};

fn state() -> State {
    samples::state("samen-innoveren")
}

fn added(state: &mut State, definition: Definition) -> Questionnaire {
    let held = Questionnaire { id: QuestionnaireId::new(), definition };
    state.apply(&Change::added(Record::Questionnaire(Arc::new(held.clone()))));
    held
}
