//! The table of changes, between every two measurements, with the columns that the command `changes` answers as JSON; what
//! stands in an object of its own there has its name before it here. Influence tells of one response, with its code: those
//! columns are for own use only. What else is withheld from others the guard decides.

use crate::analysis::change::{Class, Reason};
use crate::analysis::evidence::{Headline, Independent, Method, Paired};
use crate::analysis::influence::{Influence, Side};
use crate::app::State;
use crate::app::disclosure::{Guard, SeenChange, SeenEvidence};
use crate::app::queries::analysis::{Analysed, Analysis, Question, analyse};
use crate::app::queries::changes::Pair;
use crate::base::{Lang, Result};
use crate::exchange::dataset::{Column, DataSet, Value};
use crate::model::Source;

use super::numbers::{
    class_column, code_or_empty, count, figure, flag, place_cells, place_columns, reason_column, scale_column,
    source_column, text_code, withheld_cells, withheld_columns,
};
use super::responses::wave_column;
use super::{Order, Watch};

pub fn changes(state: &State, order: &Order, guard: &Guard, watch: &Watch) -> Result<DataSet<'static>> {
    let rows: Vec<Vec<Value>> =
        analyses(state, watch)?.iter().flat_map(|analysis| table(state, order, guard, analysis)).collect();
    Ok(DataSet::new(order.lang.tr("export-what-changes"), change_columns(state, order), rows))
}

/// Of every two measurements, with the pairs that a person decided about: one choice for all that is made for others.
pub fn analyses(state: &State, watch: &Watch) -> Result<Vec<Analysis>> {
    let of_pair = |pair| analyse(state, Question { pair, with_doubtful: true }, watch.analysis());
    pairs(state).into_iter().map(of_pair).collect()
}

fn table(state: &State, order: &Order, guard: &Guard, analysis: &Analysis) -> Vec<Vec<Value>> {
    let cells = |held| change_cells(state, held, &guard.analysed(analysis, held), (guard, order.lang));
    analysis.rows.iter().map(cells).collect()
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

pub fn change_columns(state: &State, order: &Order) -> Vec<Column> {
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
    columns.extend([class_column("class", lang), reason_column("reason", lang), flag("one_respondent", lang)]);
    columns.extend([headline_column(lang), flag("disagree", lang)]);
    columns.extend(["smallest_p", "smallest_change", "p_holm"].map(|name| figure(name, lang)));
    columns.extend(paired_columns(lang));
    columns.extend(independent_columns(lang));
    if order.for_others {
        columns.extend(["pairs_withheld", "p_holm_withheld"].map(|name| flag(name, lang)));
    } else {
        columns.extend(influence_columns(lang));
    }
    columns.extend(withheld_columns(order));
    columns
}

fn paired_columns(lang: Lang) -> Vec<Column> {
    let mut columns = vec![count("paired_n", lang)];
    let figures = ["paired_diff", "paired_sd_diff", "paired_ci_low", "paired_ci_high", "paired_p"];
    columns.extend(figures.map(|name| figure(name, lang)));
    columns.extend([method_column("paired_method", lang), figure("rank_biserial", lang)]);
    columns.extend(["paired_up", "paired_same", "paired_down"].map(|name| count(name, lang)));
    columns.push(reason_column("paired_reason", lang));
    columns
}

fn independent_columns(lang: Lang) -> Vec<Column> {
    let figures = ["independent_ci_low", "independent_ci_high", "independent_p"];
    let mut columns: Vec<Column> = figures.map(|name| figure(name, lang)).into();
    columns.push(method_column("independent_method", lang));
    columns.extend(["hedges_g", "cliffs_delta"].map(|name| figure(name, lang)));
    columns.push(reason_column("independent_reason", lang));
    columns
}

fn influence_columns(lang: Lang) -> Vec<Column> {
    let text = |name: &str| Column::text(name, lang.tr(&format!("export-column-{name}")));
    let mut columns: Vec<Column> = ["min_diff", "max_diff"].map(|name| figure(name, lang)).into();
    columns.extend([flag("decisive", lang), text("decisive_respondent"), side_column(lang)]);
    columns.extend([figure("diff_without", lang), class_column("class_without", lang)]);
    columns
}

fn headline_column(lang: Lang) -> Column {
    let names = Headline::ALL.map(|held| (text_code(held.code()), held.phrase().say(lang)));
    Column::text("headline", lang.tr("export-column-headline")).with_values(names)
}

fn method_column(name: &str, lang: Lang) -> Column {
    let names = Method::ALL.map(|held| (text_code(held.code()), lang.tr(&format!("method-{}", held.code()))));
    Column::text(name, lang.tr(&format!("export-column-{name}"))).with_values(names)
}

fn side_column(lang: Lang) -> Column {
    let names = [("earlier", "export-column-from"), ("later", "export-column-to")];
    let names = names.map(|(code, key)| (text_code(code), lang.tr(key)));
    Column::text("decisive_side", lang.tr("export-column-decisive_side")).with_values(names)
}

fn change_cells(state: &State, held: &Analysed, seen: &SeenChange<'_>, (guard, lang): (&Guard, Lang)) -> Vec<Value> {
    let row = &held.row;
    let whole = |count: Option<u32>| Value::from(count.map(f64::from));
    // Of other sources there are no tests; what is withheld has its own column.
    let reason = seen.reason.or((row.source != Source::Responses).then_some(Reason::NotResponses));
    let mut cells = place_cells(state, row.pilot_number, row.part_name.as_deref());
    cells.extend([
        row.scale.as_str().into(),
        row.source.code().into(),
        Value::Number(row.from_wave.into()),
        Value::Number(row.to_wave.into()),
        row.measurement_stated.into(),
        whole(seen.n_from),
        whole(seen.n_to),
        Value::from(seen.mean_from),
        Value::from(seen.mean_to),
        Value::from(seen.diff),
        code_or_empty(seen.class.map(Class::code)),
        code_or_empty(reason.map(Reason::code)),
        row.one_respondent.into(),
    ]);
    let evidence = seen.evidence.as_ref();
    cells.extend(headline_cells(evidence));
    cells.push(Value::from(seen.p_holm));
    cells.extend(paired_cells(evidence.and_then(|held| held.paired)));
    cells.extend(independent_cells(evidence.map(|held| held.independent)));
    if guard.is_for_others() {
        let is_withheld = seen.withheld().is_some();
        cells.push((is_withheld || evidence.is_some_and(|held| held.are_pairs_withheld)).into());
        cells.push((is_withheld || seen.is_holm_withheld).into());
    } else {
        cells.extend(influence_cells(evidence.and_then(|held| held.influence)));
    }
    cells.extend(withheld_cells(guard, seen.withheld(), lang));
    cells
}

fn headline_cells(evidence: Option<&SeenEvidence<'_>>) -> [Value; 4] {
    let disagree = evidence.and_then(|held| held.disagree).map_or(Value::Empty, Value::from);
    [
        code_or_empty(evidence.and_then(|held| held.headline).map(Headline::code)),
        disagree,
        Value::from(evidence.and_then(|held| held.smallest_p)),
        Value::from(evidence.and_then(SeenEvidence::smallest_change)),
    ]
}

fn paired_cells(paired: Option<&Paired>) -> [Value; 12] {
    let whole = |count: fn(&Paired) -> u32| Value::from(paired.map(|held| f64::from(count(held))));
    let figure = |of: fn(&Paired) -> Option<f64>| Value::from(paired.and_then(of));
    [
        whole(|held| held.n),
        figure(|held| Some(held.diff)),
        figure(|held| Some(held.sd_diff)),
        figure(|held| held.ci_low),
        figure(|held| held.ci_high),
        figure(|held| held.p),
        code_or_empty(paired.and_then(|held| held.method).map(Method::code)),
        figure(|held| held.rank_biserial),
        whole(|held| held.up),
        whole(|held| held.same),
        whole(|held| held.down),
        code_or_empty(paired.and_then(|held| held.reason).map(Reason::code)),
    ]
}

fn independent_cells(independent: Option<&Independent>) -> [Value; 7] {
    let figure = |of: fn(&Independent) -> Option<f64>| Value::from(independent.and_then(of));
    [
        figure(|held| held.ci_low),
        figure(|held| held.ci_high),
        figure(|held| held.p),
        code_or_empty(independent.and_then(|held| held.method).map(Method::code)),
        figure(|held| held.hedges_g),
        figure(|held| Some(held.cliffs_delta)),
        code_or_empty(independent.and_then(|held| held.reason).map(Reason::code)),
    ]
}

fn influence_cells(influence: Option<&Influence>) -> [Value; 7] {
    let decisive = influence.and_then(|held| held.decisive.as_ref());
    let side = decisive.map(|held| match held.side {
        Side::Earlier => "earlier",
        Side::Later => "later",
    });
    [
        Value::from(influence.map(|held| held.min_diff)),
        Value::from(influence.map(|held| held.max_diff)),
        influence.map_or(Value::Empty, |held| held.decisive.is_some().into()),
        code_or_empty(decisive.and_then(|held| held.respondent.as_deref())),
        code_or_empty(side),
        Value::from(decisive.map(|held| held.diff)),
        code_or_empty(decisive.map(|held| held.class.code())),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::change::published_change;
    use crate::app::exports::{Form, What};
    use crate::app::queries::changes::ChangeRow;
    use crate::model::{MeasurementId, Programme, Score};

    fn order(for_others: bool) -> Order {
        Order { what: What::Changes, form: Form::Csv, questionnaire: None, for_others, pilots: None, lang: Lang::Nl }
    }

    fn change(source: Source, n_from: u32, n_to: u32) -> Analysed {
        let score = |n, mean| Score {
            n: Some(n),
            mean,
            sd: None,
            median: None,
            ci_low: None,
            ci_high: None,
            measurement_stated: true,
        };
        let row = ChangeRow {
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
        };
        Analysed { row, detail: None, p_holm: None }
    }

    /// What a table says in these columns.
    fn said(columns: &[Column], cells: &[Value], names: &[&str]) -> Vec<Value> {
        let at = |name: &&str| columns.iter().position(|column| column.name == *name).unwrap();
        names.iter().map(|name| cells[at(name)].clone()).collect()
    }

    fn of_change(held: &Analysed, for_others: bool) -> Vec<Value> {
        let state = State::empty(Programme::named("x"));
        let guard = Guard::made_for(&state, for_others);
        let pair = Pair { from: MeasurementId::new(), to: MeasurementId::new() };
        let cells = change_cells(&state, held, &guard.change(&held.row, pair), (&guard, Lang::Nl));
        let columns = change_columns(&state, &order(for_others));
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

    #[test]
    fn who_decides_is_in_no_table_for_others() {
        let state = State::empty(Programme::named("x"));
        let names = |for_others| -> Vec<String> {
            change_columns(&state, &order(for_others)).into_iter().map(|column| column.name).collect()
        };
        let own = ["min_diff", "max_diff", "decisive", "decisive_respondent", "diff_without", "class_without"];
        assert!(own.iter().all(|name| names(false).iter().any(|held| held == name)));
        assert!(own.iter().all(|name| names(true).iter().all(|held| held != name)));
    }
}
