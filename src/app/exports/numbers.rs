//! Scores and changes as tables, with the columns that the commands `scores` and `changes` answer as JSON and the names
//! beside the codes. Made for others, what rests on too few responses is withheld: its count and whatever would give
//! the number back. Evaluators' and published figures are not withheld.

use crate::analysis::change::{Class, Reason};
use crate::analysis::{score, words};
use crate::app::State;
use crate::app::queries::changes::{ChangeRow, Pair, changes as change_rows};
use crate::app::queries::scores::{ScoreRow, Versions, scores as score_rows};
use crate::base::Lang;
use crate::exchange::dataset::{Code, Column, DataSet, Measure, Value};
use crate::model::Source;

use super::Order;
use super::responses::{pilot_column, wave_column};

pub fn scores(state: &State, order: &Order) -> DataSet<'static> {
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
    columns.push(reason_column(lang));
    let guard = Guard::of(state, order);
    columns.extend(guard.map(|_| flag("withheld", lang)));
    let rows: Vec<Vec<Value>> =
        score_rows(state, &Versions::of(state)).iter().map(|row| score_cells(state, row, guard)).collect();
    DataSet::new(lang.tr("export-what-scores"), columns, rows)
}

fn score_cells(state: &State, row: &ScoreRow, guard: Option<Guard>) -> Vec<Value> {
    let held = &row.score;
    let withheld = guard.is_some_and(|guard| guard.withholds(row.source, held.n));
    let shown = |figure: Option<f64>| Value::from(figure.filter(|_| !withheld));
    let reason = score::interval_reason(row.source, held).filter(|_| !withheld);
    let mut cells = place_cells(state, row.pilot_number, row.part_name.as_deref());
    cells.extend([
        Value::Number(row.wave.into()),
        held.measurement_stated.into(),
        row.scale.as_str().into(),
        row.source.code().into(),
        shown(held.n.map(f64::from)),
        Value::from(row.invited_count.map(f64::from)),
    ]);
    cells.extend([Some(held.mean), held.sd, held.median, held.ci_low, held.ci_high].map(shown));
    cells.push(reason.map_or(Value::Empty, |reason| reason.code().into()));
    cells.extend(guard.map(|_| Value::from(withheld)));
    cells
}

pub fn changes(state: &State, order: &Order) -> DataSet<'static> {
    let lang = order.lang;
    let mut columns = place_columns(state, lang);
    columns.extend([
        scale_column(state, lang),
        source_column(lang),
        wave_column(state, "from", lang),
        wave_column(state, "to", lang),
        flag("wave_stated", lang),
        count("n_from", lang),
        count("n_to", lang),
    ]);
    columns.extend(["mean_from", "mean_to", "diff"].map(|name| figure(name, lang)));
    columns.extend([class_column(lang), reason_column(lang), flag("one_respondent", lang)]);
    let guard = Guard::of(state, order);
    columns.extend(guard.map(|_| flag("withheld", lang)));
    let rows = pairs(state).into_iter().flat_map(|pair| change_rows(state, pair, None, None));
    let rows: Vec<Vec<Value>> = rows.map(|row| change_cells(state, &row, guard)).collect();
    DataSet::new(lang.tr("export-what-changes"), columns, rows)
}

/// Every two measurements, the earlier one first.
fn pairs(state: &State) -> Vec<Pair> {
    let all = state.measurements();
    let later = |rank: usize| all.iter().skip(rank + 1);
    all.iter()
        .enumerate()
        .flat_map(|(rank, from)| later(rank).map(move |to| Pair { from: from.id, to: to.id }))
        .collect()
}

fn change_cells(state: &State, row: &ChangeRow, guard: Option<Guard>) -> Vec<Value> {
    let change = &row.change;
    let withholds = |count| guard.is_some_and(|guard| guard.withholds(row.source, count));
    let (from, to) = (withholds(change.n_from), withholds(change.n_to));
    // The difference would give back the mean of the side that is withheld.
    let either = from || to;
    let shown = |figure: Option<f64>, withheld: bool| Value::from(figure.filter(|_| !withheld));
    let mut cells = place_cells(state, row.pilot_number, row.part_name.as_deref());
    cells.extend([
        row.scale.as_str().into(),
        row.source.code().into(),
        Value::Number(row.from_wave.into()),
        Value::Number(row.to_wave.into()),
        row.measurement_stated.into(),
        shown(change.n_from.map(f64::from), from),
        shown(change.n_to.map(f64::from), to),
        shown(Some(change.mean_from), from),
        shown(Some(change.mean_to), to),
        shown(change.diff, either),
        change.class.filter(|_| !either).map_or(Value::Empty, |class| class.code().into()),
        change.reason.filter(|_| !either).map_or(Value::Empty, |reason| reason.code().into()),
        row.one_respondent.into(),
    ]);
    cells.extend(guard.map(|_| Value::from(either)));
    cells
}

/// From how many responses on a number may be seen by others.
#[derive(Clone, Copy)]
struct Guard {
    minimum: u32,
}

impl Guard {
    fn of(state: &State, order: &Order) -> Option<Self> {
        order.for_others.then(|| Self { minimum: state.programme.disclosure_minimum })
    }

    /// Responses whose count is not known are few, to be safe.
    fn withholds(self, source: Source, count: Option<u32>) -> bool {
        source == Source::Responses && count.is_none_or(|count| count < self.minimum)
    }
}

fn place_columns(state: &State, lang: Lang) -> Vec<Column> {
    let text = |name: &str| Column::text(name, lang.tr(&format!("export-column-{name}")));
    vec![pilot_column(state, lang), text("pilot_name"), text("part")]
}

fn place_cells(state: &State, pilot_number: u32, part_name: Option<&str>) -> Vec<Value> {
    let name = state.pilot_numbered(pilot_number).map_or(Value::Empty, |pilot| pilot.name.as_str().into());
    vec![Value::Number(pilot_number.into()), name, part_name.map_or(Value::Empty, Value::from)]
}

fn scale_column(state: &State, lang: Lang) -> Column {
    let titles = state.scales().iter();
    let titles = titles.map(|scale| (text_code(scale.key.as_str()), scale.title.get(lang).to_owned()));
    Column::text("scale", lang.tr("export-column-scale")).with_values(titles)
}

fn source_column(lang: Lang) -> Column {
    let names = Source::ALL.map(|source| (text_code(source.code()), words::source(source).say(lang)));
    Column::text("source", lang.tr("export-column-source")).with_values(names)
}

fn class_column(lang: Lang) -> Column {
    let names = Class::ALL.map(|class| (text_code(class.code()), lang.tr(&format!("class-{}", class.code()))));
    Column::text("class", lang.tr("export-column-class")).with_values(names)
}

fn reason_column(lang: Lang) -> Column {
    let names = Reason::ALL.map(|reason| (text_code(reason.code()), lang.tr(&format!("reason-{}", reason.code()))));
    Column::text("reason", lang.tr("export-column-reason")).with_values(names)
}

fn flag(name: &str, lang: Lang) -> Column {
    Column::flag(name, lang.tr(&format!("export-column-{name}")), [lang.tr("export-no"), lang.tr("export-yes")])
}

fn count(name: &str, lang: Lang) -> Column {
    Column::number(name, lang.tr(&format!("export-column-{name}"))).with_decimals(0).with_measure(Measure::Scale)
}

fn figure(name: &str, lang: Lang) -> Column {
    Column::number(name, lang.tr(&format!("export-column-{name}"))).with_decimals(2)
}

fn text_code(code: &str) -> Code {
    Code::Text(code.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::change::published_change;
    use crate::app::exports::{Form, What};
    use crate::model::{Programme, Score};

    fn order(for_others: bool) -> Order {
        Order { what: What::Changes, form: Form::Csv, questionnaire: None, for_others, lang: Lang::Nl }
    }

    fn score(n: u32, mean: f64) -> Score {
        let (sd, end) = (Some(0.5), Some(mean));
        Score { n: Some(n), mean, sd, median: end, ci_low: end, ci_high: end, measurement_stated: true }
    }

    fn change(source: Source, n_from: u32, n_to: u32) -> ChangeRow {
        ChangeRow {
            pilot_id: crate::model::PilotId::new(),
            pilot_number: 1,
            part_id: crate::model::PartId::new(),
            part_name: None,
            scale: crate::model::ScaleKey::new("samenwerking"),
            source,
            from_wave: 1,
            to_wave: 2,
            change: published_change(&score(n_from, 2.0), &score(n_to, 4.0), 0.3),
            measurement_stated: true,
            one_respondent: false,
        }
    }

    /// What a table says in these columns.
    fn said(columns: &[Column], cells: &[Value], names: &[&str]) -> Vec<Value> {
        let at = |name: &&str| columns.iter().position(|column| column.name == *name).unwrap();
        names.iter().map(|name| cells[at(name)].clone()).collect()
    }

    fn of_change(row: &ChangeRow, for_others: bool) -> Vec<Value> {
        let state = State::empty(Programme::named("x"));
        let order = order(for_others);
        let cells = change_cells(&state, row, Guard::of(&state, &order));
        let columns = changes(&state, &order).columns;
        assert_eq!(cells.len(), columns.len());
        said(&columns, &cells, &["n_from", "n_to", "mean_from", "mean_to", "diff", "class"])
    }

    #[test]
    fn a_side_over_few_responses_is_withheld_with_what_would_give_it_back() {
        let number = Value::Number;
        let all = |n_from: f64, n_to: f64| {
            vec![number(n_from), number(n_to), number(2.0), number(4.0), number(2.0), "up".into()]
        };
        let nothing = || Value::Empty;
        let few = change(Source::Responses, 4, 5);
        assert_eq!(of_change(&few, false), all(4.0, 5.0));
        assert_eq!(of_change(&few, true), [nothing(), number(5.0), nothing(), number(4.0), nothing(), nothing()]);
        let few = change(Source::Responses, 5, 4);
        assert_eq!(of_change(&few, true), [number(5.0), nothing(), number(2.0), nothing(), nothing(), nothing()]);
        assert_eq!(of_change(&change(Source::Responses, 5, 5), true), all(5.0, 5.0));
        // A published figure over two people is the report's own.
        assert_eq!(of_change(&change(Source::Published, 2, 2), true), all(2.0, 2.0));
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
        let cells = score_cells(&state, &row, Guard::of(&state, &order));
        let columns = scores(&state, &order).columns;
        assert_eq!(cells.len(), columns.len());
        let names = ["n", "mean", "sd", "median", "ci_low", "ci_high", "reason"];
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
