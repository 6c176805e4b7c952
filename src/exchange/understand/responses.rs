//! Rows that are responses: one row each.

use std::collections::HashMap;
use std::sync::Arc;

use super::super::table::Cell;
use super::RESPONSES;
use super::answer::{ItemReader, ticked};
use super::fields::{FieldReader, PlaceReader};
use super::items::AnswerColumn;
use super::layout::is_called;
use super::log::Log;
use super::names::Names;
use super::problem::ProblemKind;
use crate::base::clock::Moment;
use crate::model::{
    Answer, Answers, ItemCode, MeasurementId, PartId, Questionnaire, QuestionnaireId, Response, ResponseId, Via,
};

/// The longest respondent's code and role, in letters.
pub const CODE_LETTERS: usize = 100;

/// What every response of a file needs besides its answers.
pub struct Whose {
    pub place: PlaceReader,
    pub respondent: FieldReader,
    pub role: FieldReader,
    pub questionnaire_field: FieldReader,
    pub questionnaire: Arc<Questionnaire>,
    pub now: Moment,
}

/// Where and whose a row is.
pub struct Owner {
    pub part_id: PartId,
    pub measurement_id: MeasurementId,
    pub respondent: Option<Box<str>>,
    pub role: Box<str>,
}

impl Whose {
    /// The owner of a row; what is wrong is told.
    pub fn owner(&mut self, cells: &[Cell<'_>], row: u64, log: &mut Log<'_>) -> Option<Owner> {
        let place = self.place.place(cells, row, log);
        let respondent = short(&self.respondent, cells, row, log);
        let role = short(&self.role, cells, row, log);
        let is_ours = self.is_of_questionnaire(cells, row, log);
        let ((part_id, measurement_id), respondent, role) = (place?, respondent?, role?);
        let respondent = (!respondent.is_empty()).then(|| Box::from(respondent.as_ref()));
        is_ours.then(|| Owner { part_id, measurement_id, respondent, role: role.as_ref().into() })
    }

    fn is_of_questionnaire(&self, cells: &[Cell<'_>], row: u64, log: &mut Log<'_>) -> bool {
        let field = &self.questionnaire_field;
        if field.column.is_none() {
            return true;
        }
        let Some(said) = field.told(cells, row, log) else { return false };
        let is_ours = said.is_empty() || is_called(&self.questionnaire, &said);
        if !is_ours {
            let key = self.questionnaire.definition.key.clone();
            field.tell(cells, row, log, ProblemKind::OtherQuestionnaire(key));
        }
        is_ours
    }

    pub fn response(&self, owner: Owner, answers: Answers) -> Response {
        Response {
            id: ResponseId::new(),
            part_id: owner.part_id,
            measurement_id: owner.measurement_id,
            questionnaire_id: self.questionnaire.id,
            respondent: owner.respondent,
            role: owner.role,
            entered_at: self.now,
            finished_at: Some(self.now),
            via: Via::Import,
            answers,
        }
    }

    pub fn questionnaire_id(&self) -> QuestionnaireId {
        self.questionnaire.id
    }
}

/// A code or role, which is short.
fn short<'c>(
    field: &'c FieldReader,
    cells: &'c [Cell<'_>],
    row: u64,
    log: &mut Log<'_>,
) -> Option<std::borrow::Cow<'c, str>> {
    let text = field.told(cells, row, log)?;
    if text.len() > CODE_LETTERS && text.chars().count() > CODE_LETTERS {
        field.tell(cells, row, log, ProblemKind::TooLong);
        return None;
    }
    Some(text)
}

/// Reads one row after another as a response each.
pub struct Wide {
    pub whose: Whose,
    columns: Vec<AnswerColumn>,
    /// The row in which a respondent was met, in a place.
    seen: HashMap<(PartId, MeasurementId, Box<str>), u64>,
    pub responses: Vec<(u64, Arc<Response>)>,
    pub without_code: u64,
}

impl Wide {
    pub fn new(whose: Whose, columns: Vec<AnswerColumn>) -> Self {
        Self { whose, columns, seen: HashMap::new(), responses: Vec::new(), without_code: 0 }
    }

    pub fn columns(&self) -> &[AnswerColumn] {
        &self.columns
    }

    pub fn read(&mut self, row: u64, cells: &[Cell<'_>], log: &mut Log<'_>) {
        let owner = self.whose.owner(cells, row, log);
        let answers = self.answers(row, cells, log);
        let (Some(owner), Some(answers)) = (owner, answers) else { return };
        match &owner.respondent {
            Some(code) => {
                let claim = (owner.part_id, owner.measurement_id, code.clone());
                if let Some(other) = self.seen.insert(claim, row) {
                    return self.whose.respondent.tell(cells, row, log, ProblemKind::DuplicateInFile(other));
                }
            }
            None => self.without_code += 1,
        }
        match self.responses.len() {
            RESPONSES => log.row(row, ProblemKind::TooManyResponses),
            _ => self.responses.push((row, Arc::new(self.whose.response(owner, answers)))),
        }
    }

    fn answers(&self, row: u64, cells: &[Cell<'_>], log: &mut Log<'_>) -> Option<Answers> {
        let (mut answers, mut is_right) = (Answers::with_capacity(self.columns.len()), true);
        for column in &self.columns {
            match answer(column, cells) {
                Ok(None) => {}
                Ok(Some(answer)) => drop(answers.set(column.item(), Some(answer))),
                Err((at, kind)) => {
                    is_right = false;
                    log.cell(row, at, cells.get(at), kind);
                }
            }
        }
        if answers.len() + 4 < self.columns.len() {
            answers.shrink();
        }
        is_right.then_some(answers)
    }
}

/// The answer in a row, or what is wrong and in which column.
#[inline]
fn answer(column: &AnswerColumn, cells: &[Cell<'_>]) -> Result<Option<Answer>, (usize, ProblemKind)> {
    match column {
        AnswerColumn::One(at, reader) => match cells.get(*at) {
            Some(cell) => reader.read(cell).map_err(|kind| (*at, kind)),
            None => Ok(None),
        },
        AnswerColumn::Options(_, options, parts) => {
            let mut ticks = Vec::with_capacity(parts.len());
            for (at, reader) in parts {
                let tick = reader.read(cells.get(*at).unwrap_or(&Cell::Empty)).map_err(|kind| (*at, kind))?;
                ticks.push((reader.option, tick));
            }
            let first = parts.first().map_or(0, |(at, _)| *at);
            ticked(&ticks, options).map_err(|kind| (first, kind))
        }
    }
}

/// Reads rows of one answer each, which come together by respondent.
pub struct Long<'q> {
    pub whose: Whose,
    item: FieldReader,
    value: Option<usize>,
    readers: HashMap<ItemCode, ItemReader>,
    /// By what stands in a cell, since the same words come again and again.
    items: HashMap<String, Option<ItemCode>>,
    names: Names<'q>,
    groups: HashMap<(PartId, MeasurementId, Box<str>), usize>,
    last: usize,
    responses: Vec<(u64, Response)>,
}

impl<'q> Long<'q> {
    pub fn new(
        whose: Whose,
        (item, value): (FieldReader, FieldReader),
        readers: HashMap<ItemCode, ItemReader>,
        names: Names<'q>,
    ) -> Self {
        Self {
            whose,
            item,
            value: value.column,
            readers,
            items: HashMap::new(),
            names,
            groups: HashMap::new(),
            last: 0,
            responses: Vec::new(),
        }
    }

    pub fn item_column(&self) -> Option<usize> {
        self.item.column
    }

    pub fn value_column(&self) -> Option<usize> {
        self.value
    }

    /// The reader for the item that a row names.
    pub fn reader(&self, cells: &[Cell<'_>]) -> Result<Option<&ItemReader>, ProblemKind> {
        let text = self.item.text(cells)?;
        if text.is_empty() {
            return Ok(None);
        }
        let known = self.items.get(text.as_ref()).copied().unwrap_or_else(|| self.names.item_named(&text));
        known.and_then(|item| self.readers.get(&item)).map(Some).ok_or(ProblemKind::UnknownItem)
    }

    pub fn read(&mut self, row: u64, cells: &[Cell<'_>], log: &mut Log<'_>) {
        let owner = self.whose.owner(cells, row, log);
        if let Ok(text) = self.item.text(cells)
            && !self.items.contains_key(text.as_ref())
        {
            let found = self.names.item_named(&text);
            self.items.insert(text.into_owned(), found);
        }
        let answer = self.answer(row, cells, log);
        let Some(owner) = owner else { return };
        let Some(code) = owner.respondent.clone() else {
            return self.whose.respondent.tell(cells, row, log, ProblemKind::MissingRespondent);
        };
        let Some(at) = self.group(row, owner, code, log) else { return };
        if let Some((item, answer)) = answer
            && self.responses[at].1.answers.set(item, Some(answer)).is_some()
        {
            self.item.tell(cells, row, log, ProblemKind::AnswerTwice);
        }
    }

    /// The answer of a row; a row without an item tells only that the response is there.
    fn answer(&self, row: u64, cells: &[Cell<'_>], log: &mut Log<'_>) -> Option<(ItemCode, Answer)> {
        let (at, value) = self.value.and_then(|at| Some((at, cells.get(at)?)))?;
        match self.reader(cells) {
            Err(kind) => self.item.tell(cells, row, log, kind),
            Ok(None) if !super::words::is_blank(value) => self.item.tell(cells, row, log, ProblemKind::MissingItem),
            Ok(None) => {}
            Ok(Some(reader)) => match reader.read(value) {
                Ok(answer) => return answer.map(|answer| (reader.item, answer)),
                Err(kind) => log.cell(row, at, Some(value), kind),
            },
        }
        None
    }

    /// The response to which a row belongs.
    fn group(&mut self, row: u64, owner: Owner, code: Box<str>, log: &mut Log<'_>) -> Option<usize> {
        let is_owner = |held: &Response| {
            held.part_id == owner.part_id
                && held.measurement_id == owner.measurement_id
                && held.respondent.as_deref() == Some(&*code)
        };
        if self.responses.get(self.last).is_some_and(|(_, held)| is_owner(held)) {
            self.take_role(self.last, owner.role);
            return Some(self.last);
        }
        let claim = (owner.part_id, owner.measurement_id, code);
        if let Some(at) = self.groups.get(&claim).copied() {
            self.last = at;
            self.take_role(at, owner.role);
            return Some(at);
        }
        if self.responses.len() == RESPONSES {
            log.row(row, ProblemKind::TooManyResponses);
            return None;
        }
        self.last = self.responses.len();
        self.groups.insert(claim, self.last);
        let response = self.whose.response(owner, Answers::with_capacity(self.readers.len()));
        self.responses.push((row, response));
        Some(self.last)
    }

    /// The first role that is said holds.
    fn take_role(&mut self, at: usize, role: Box<str>) {
        let held = &mut self.responses[at].1.role;
        if held.is_empty() {
            *held = role;
        }
    }

    pub fn finish(self) -> (Whose, Vec<(u64, Arc<Response>)>) {
        let packed = self.responses.into_iter().map(|(row, mut response)| {
            response.answers.shrink();
            (row, Arc::new(response))
        });
        (self.whose, packed.collect())
    }
}
