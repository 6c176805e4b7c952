//! The table of scores, with the columns that the command `scores` answers as JSON and the names beside the codes; and
//! the columns that it shares with the table of changes. What is withheld from others the guard decides.

use crate::analysis::change::{Class, Reason};
use crate::analysis::disclosure::Withheld;
use crate::analysis::{score, words};
use crate::app::State;
use crate::app::disclosure::Guard;
use crate::app::queries::scores::{ScoreRow, Versions, scores as score_rows};
use crate::base::Lang;
use crate::exchange::dataset::{Code, Column, DataSet, Measure, Value};
use crate::model::{ScoreSlot, Source};

use super::Order;
use super::responses::{pilot_column, wave_column};

pub fn scores(state: &State, order: &Order, guard: &Guard) -> DataSet<'static> {
    let rows: Vec<Vec<Value>> =
        score_rows(state, &Versions::of(state)).iter().map(|row| score_cells(state, row, guard, order.lang)).collect();
    DataSet::new(order.lang.tr("export-what-scores"), score_columns(state, order), rows)
}

pub fn score_columns(state: &State, order: &Order) -> Vec<Column> {
    let lang = order.lang;
    let mut columns = place_columns(state, lang);
    columns.extend([
        wave_column(state, "wave", lang),
        flag("wave_stated", lang),
        scale_column(state, lang),
        source_column(lang),
        count("n", lang),
        count("invited", lang),
    ]);
    columns.extend(["mean", "sd", "median", "ci_low", "ci_high"].map(|name| figure(name, lang)));
    columns.push(reason_column("reason", lang));
    columns.extend(withheld_columns(order));
    columns
}

fn score_cells(state: &State, row: &ScoreRow, guard: &Guard, lang: Lang) -> Vec<Value> {
    let (part_id, measurement_id) = (row.part_id, row.measurement_id);
    let slot = ScoreSlot { scale: row.scale.clone(), source: row.source, part_id, measurement_id };
    let seen = guard.score(&slot, &row.score);
    let shown = seen.ok();
    let mut cells = place_cells(state, row.pilot_number, row.part_name.as_deref());
    cells.extend([
        Value::Number(row.wave.into()),
        row.score.measurement_stated.into(),
        row.scale.as_str().into(),
        row.source.code().into(),
        Value::from(shown.and_then(|held| held.n).map(f64::from)),
        Value::from(row.invited_count.map(f64::from)),
    ]);
    let figures = shown.map(|held| [Some(held.mean), held.sd, held.median, held.ci_low, held.ci_high]);
    cells.extend(figures.unwrap_or_default().map(Value::from));
    cells.push(code_or_empty(shown.and_then(|held| score::interval_reason(row.source, held)).map(Reason::code)));
    cells.extend(withheld_cells(guard, seen.err(), lang));
    cells
}

/// Of what is made for others only: why figures of the row are withheld, and that they are.
pub fn withheld_columns(order: &Order) -> Vec<Column> {
    let lang = order.lang;
    let why = Column::text("withheld_why", lang.tr("export-column-withheld_why"));
    if order.for_others { vec![why, flag("withheld", lang)] } else { Vec::new() }
}

pub fn withheld_cells(guard: &Guard, why: Option<Withheld>, lang: Lang) -> Vec<Value> {
    if !guard.is_for_others() {
        return Vec::new();
    }
    let said = why.map(|why| why.phrase(guard.minimum()).say(lang));
    vec![said.map_or(Value::Empty, Value::Text), Value::from(why.is_some())]
}

pub fn place_columns(state: &State, lang: Lang) -> Vec<Column> {
    let text = |name: &str| Column::text(name, lang.tr(&format!("export-column-{name}")));
    vec![pilot_column(state, lang), text("pilot_name"), text("part")]
}

pub fn place_cells(state: &State, pilot_number: u32, part_name: Option<&str>) -> Vec<Value> {
    let name = state.pilot_numbered(pilot_number).map_or(Value::Empty, |pilot| pilot.name.as_str().into());
    vec![Value::Number(pilot_number.into()), name, part_name.map_or(Value::Empty, Value::from)]
}

pub fn scale_column(state: &State, lang: Lang) -> Column {
    let titles = state.scales().iter();
    let titles = titles.map(|scale| (text_code(scale.key.as_str()), scale.title.get(lang).to_owned()));
    Column::text("scale", lang.tr("export-column-scale")).with_values(titles)
}

pub fn source_column(lang: Lang) -> Column {
    let names = Source::ALL.map(|source| (text_code(source.code()), words::source(source).say(lang)));
    Column::text("source", lang.tr("export-column-source")).with_values(names)
}

pub fn class_column(name: &str, lang: Lang) -> Column {
    let names = Class::ALL.map(|class| (text_code(class.code()), lang.tr(&format!("class-{}", class.code()))));
    Column::text(name, lang.tr(&format!("export-column-{name}"))).with_values(names)
}

pub fn reason_column(name: &str, lang: Lang) -> Column {
    let names = Reason::ALL.map(|reason| (text_code(reason.code()), lang.tr(&format!("reason-{}", reason.code()))));
    Column::text(name, lang.tr(&format!("export-column-{name}"))).with_values(names)
}

pub fn flag(name: &str, lang: Lang) -> Column {
    Column::flag(name, lang.tr(&format!("export-column-{name}")), [lang.tr("export-no"), lang.tr("export-yes")])
}

pub fn count(name: &str, lang: Lang) -> Column {
    Column::number(name, lang.tr(&format!("export-column-{name}"))).with_decimals(0).with_measure(Measure::Scale)
}

pub fn figure(name: &str, lang: Lang) -> Column {
    Column::number(name, lang.tr(&format!("export-column-{name}"))).with_decimals(2)
}

pub fn text_code(code: &str) -> Code {
    Code::Text(code.to_owned())
}

pub fn code_or_empty(code: Option<&str>) -> Value {
    code.map_or(Value::Empty, Value::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::exports::{Form, What};
    use crate::model::{Programme, Score};

    fn order(for_others: bool) -> Order {
        Order { what: What::Scores, form: Form::Csv, questionnaire: None, for_others, pilots: None, lang: Lang::Nl }
    }

    fn score(n: u32, mean: f64) -> Score {
        let (sd, end) = (Some(0.5), Some(mean));
        Score { n: Some(n), mean, sd, median: end, ci_low: end, ci_high: end, measurement_stated: true }
    }

    /// What a table says in these columns.
    fn said(columns: &[Column], cells: &[Value], names: &[&str]) -> Vec<Value> {
        let at = |name: &&str| columns.iter().position(|column| column.name == *name).unwrap();
        names.iter().map(|name| cells[at(name)].clone()).collect()
    }

    fn of_score(source: Source, n: u32, for_others: bool) -> Vec<Value> {
        let state = State::empty(Programme::named("x"));
        let row = ScoreRow {
            pilot_id: crate::model::PilotId::new(),
            pilot_number: 1,
            part_id: crate::model::PartId::new(),
            part_name: Some("Zuid".into()),
            measurement_id: crate::model::MeasurementId::new(),
            wave: 1,
            scale: crate::model::ScaleKey::new("samenwerking"),
            source,
            score: score(n, 3.0),
            invited_count: Some(9),
        };
        let order = order(for_others);
        let cells = score_cells(&state, &row, &Guard::made_for(&state, for_others), Lang::Nl);
        let columns = score_columns(&state, &order);
        assert_eq!(cells.len(), columns.len());
        let names = ["n", "mean", "sd", "median", "ci_low", "ci_high", "reason"];
        if for_others {
            let why = if cells.last() == Some(&true.into()) { "n < 5".into() } else { Value::Empty };
            assert_eq!(cells[cells.len() - 2], why);
        }
        let mut said = said(&columns, &cells, &names);
        said.extend(for_others.then(|| cells.last().cloned()).flatten());
        said
    }

    #[test]
    fn a_score_over_few_responses_keeps_nothing_but_that_it_is_there() {
        let number = Value::Number;
        let whole = |n| vec![number(n), number(3.0), number(0.5), number(3.0), number(3.0), number(3.0), Value::Empty];
        let with = |mut cells: Vec<Value>, withheld: bool| {
            cells.push(withheld.into());
            cells
        };
        assert_eq!(of_score(Source::Responses, 4, false), whole(4.0));
        assert_eq!(of_score(Source::Responses, 4, true), with(vec![Value::Empty; 7], true));
        assert_eq!(of_score(Source::Responses, 5, true), with(whole(5.0), false));
        let evaluators = of_score(Source::Evaluator, 2, true);
        assert_eq!((&evaluators[0], &evaluators[7]), (&number(2.0), &Value::from(false)));
    }
}
