//! Rows of responses, their answers as one JSON object, and the scores that follow from them.

use rusqlite::{Connection, Result, Row, params};

use super::row::{all, bytes, code, id, json, moment, run, when, when_if_any, written};
use crate::base::number;
use crate::model::{MeasurementId, PartId, QuestionnaireId, Response, ResponseId, ScaleKey, Via};

/// What a response scores on each scale where it has a score; derived, and kept beside its answers.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponseScores {
    pub response_id: ResponseId,
    pub scores: Vec<(ScaleKey, f64)>,
}

/// Writes the row, whether it was there or not.
pub(super) fn upsert(conn: &Connection, record: &Response) -> Result<()> {
    run(
        conn,
        include_str!("../../db/queries/response/upsert.sql"),
        params![
            bytes(&record.id.0),
            bytes(&record.part_id.0),
            bytes(&record.measurement_id.0),
            bytes(&record.questionnaire_id.0),
            record.respondent.as_deref(),
            &*record.role,
            moment(record.entered_at),
            record.finished_at.map(moment),
            record.via.code(),
            written(serde_json::to_string(&record.answers))?
        ],
    )
}

pub(super) fn delete(conn: &Connection, id: ResponseId) -> Result<()> {
    run(conn, "DELETE FROM response_scores WHERE response_id = ?1", [bytes(&id.0)])?;
    run(conn, "DELETE FROM responses WHERE id = ?1", [bytes(&id.0)])
}

pub(super) fn load_all(conn: &Connection) -> Result<Vec<Response>> {
    all(conn, include_str!("../../db/queries/response/load.sql"), read)
}

fn read(row: &Row<'_>) -> Result<Response> {
    Ok(Response {
        id: id(row, 0, ResponseId)?,
        part_id: id(row, 1, PartId)?,
        measurement_id: id(row, 2, MeasurementId)?,
        questionnaire_id: id(row, 3, QuestionnaireId)?,
        respondent: row.get::<_, Option<Box<str>>>(4)?,
        role: row.get(5)?,
        entered_at: when(row, 6)?,
        finished_at: when_if_any(row, 7)?,
        via: code(row, 8, Via::from_code)?,
        answers: json(row, 9, |text| serde_json::from_str(text))?,
    })
}

/// Writes the scores of a response in the place of those that stood there, to the last bit: a difference of two that
/// were rounded first no longer ties with another that is equal on paper.
pub(super) fn put_scores(conn: &Connection, kept: &ResponseScores) -> Result<()> {
    let response = bytes(&kept.response_id.0);
    run(conn, "DELETE FROM response_scores WHERE response_id = ?1", [response])?;
    kept.scores.iter().try_for_each(|(scale, score)| {
        let statement = include_str!("../../db/queries/response_score/upsert.sql");
        run(conn, statement, params![response, scale.as_str(), score])
    })
}

/// Items that a scale has at most, as a questionnaire has.
const MOST_ANSWERS: u32 = 500;

/// What rounding to 12 decimals takes from a score at most, and what a double of its size cannot hold.
const MOST_ROUNDED: f64 = 6e-13;

/// A response as numbers see it: whose it is and what it scores, without its answers.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoredResponse {
    pub id: ResponseId,
    pub part_id: PartId,
    pub measurement_id: MeasurementId,
    pub questionnaire_id: QuestionnaireId,
    pub respondent: Option<Box<str>>,
    /// By scale, where it has a score.
    pub scores: Vec<(ScaleKey, f64)>,
}

/// Every response with its kept scores, in the order in which they were entered.
pub(super) fn load_scored(conn: &Connection) -> Result<Vec<ScoredResponse>> {
    let mut responses = all(conn, include_str!("../../db/queries/response/load_scored.sql"), |row| {
        Ok(ScoredResponse {
            id: id(row, 0, ResponseId)?,
            part_id: id(row, 1, PartId)?,
            measurement_id: id(row, 2, MeasurementId)?,
            questionnaire_id: id(row, 3, QuestionnaireId)?,
            respondent: row.get::<_, Option<Box<str>>>(4)?,
            scores: Vec::new(),
        })
    })?;
    let mut scales: Vec<ScaleKey> = Vec::new();
    let mut statement = conn.prepare_cached(include_str!("../../db/queries/response_score/load.sql"))?;
    let mut rows = statement.query([])?;
    // Both come in the order of the responses' keys.
    let mut place = 0;
    while let Some(row) = rows.next()? {
        let of = id(row, 0, ResponseId)?;
        while responses.get(place).is_some_and(|held| held.id < of) {
            place += 1;
        }
        if let Some(held) = responses.get_mut(place).filter(|held| held.id == of) {
            held.scores.push((known(&mut scales, row.get_ref(1)?.as_str()?), unrounded(row.get(2)?)));
        }
    }
    Ok(responses)
}

/// A kept score to the last bit. Earlier versions of the program kept scores rounded to 12 decimals, and two of those taken
/// from each other no longer tie with two others whose difference is equal on paper. A score is a mean of numbers with at
/// most one decimal, so the fraction that it was is found again; what is none stays as it is.
fn unrounded(kept: f64) -> f64 {
    if kept != number::round12(kept) {
        return kept;
    }
    let mut fractions = (1..=MOST_ANSWERS).map(|answers| {
        let parts = 10.0 * f64::from(answers);
        (kept * parts).round() / parts
    });
    fractions.find(|fraction| (fraction - kept).abs() <= MOST_ROUNDED).unwrap_or(kept)
}

/// The key of a scale, made once.
fn known(scales: &mut Vec<ScaleKey>, key: &str) -> ScaleKey {
    if let Some(held) = scales.iter().find(|held| held.as_str() == key) {
        return held.clone();
    }
    let made = ScaleKey::new(key);
    scales.push(made.clone());
    made
}

/// Which versions of questionnaires were filled in for each part in each measurement.
pub(super) fn load_versions(conn: &Connection) -> Result<Vec<(PartId, MeasurementId, QuestionnaireId)>> {
    all(conn, include_str!("../../db/queries/response/versions.sql"), |row| {
        Ok((id(row, 0, PartId)?, id(row, 1, MeasurementId)?, id(row, 2, QuestionnaireId)?))
    })
}

/// Every kept score of a response, by response and scale.
pub(super) fn load_scores(conn: &Connection) -> Result<Vec<(ResponseId, ScaleKey, f64)>> {
    all(conn, include_str!("../../db/queries/response_score/load.sql"), |row| {
        Ok((id(row, 0, ResponseId)?, ScaleKey::new(row.get_ref(1)?.as_str()?), row.get(2)?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_that_was_kept_rounded_is_the_fraction_that_it_was() {
        for answers in 1..=40u32 {
            for tenths in (10 * answers)..=(100 * answers) {
                let score = f64::from(tenths) / f64::from(10 * answers);
                assert_eq!(unrounded(number::round12(score)), score, "{tenths} / {}", 10 * answers);
                assert_eq!(unrounded(score), score);
            }
        }
    }

    #[test]
    fn what_is_no_mean_of_answers_stays() {
        for kept in [0.0, 1e-9, 3.123_456_789_012, 1e300, f64::MAX, -2.5] {
            assert!((unrounded(kept) - kept).abs() <= MOST_ROUNDED, "{kept}");
        }
    }
}
