//! `changes`: what changed in every part between two measurements.

use serde::Serialize;

use super::answer::{Answer, Call};
use super::table::{Align, Table};
use super::words::Changes;
use super::{interval, pair, part_name, scale_name, source_name};
use crate::analysis::change::{Class, Reason};
use crate::analysis::evidence::{Evidence, Headline, Independent, Method, Paired};
use crate::analysis::influence::{Influence, Side};
use crate::analysis::words;
use crate::app::progress::Progress;
use crate::app::queries::analysis::{Analysed, Question, analyse_scored};
use crate::app::queries::changes::{ChangeRow, Pair};
use crate::app::{State, files};
use crate::base::{Lang, Phrase, Result, number};

pub fn run(call: &Call, words: &Changes) -> Result<Answer> {
    let (state, scored) = files::read_figures(&words.file)?;
    let pair = pair(&state, words.waves)?;
    let rows = match pair {
        Some(pair) => {
            let question = Question { pair, with_doubtful: !words.without_doubtful };
            analyse_scored(&state, scored, question, None, &Progress::default())?.rows
        }
        None => Vec::new(),
    };
    let json = || rows.iter().map(as_json).collect::<Vec<ChangeJson<'_>>>();
    Ok(call.answer_rows(json, || as_text(&state, pair, &rows, call.lang)).about(call, &state))
}

/// The keys are fixed, and so is their order.
#[derive(Serialize)]
struct ChangeJson<'a> {
    pilot: u32,
    part: Option<&'a str>,
    scale: &'a str,
    source: &'static str,
    from: u32,
    to: u32,
    n_from: Option<u32>,
    n_to: Option<u32>,
    mean_from: f64,
    mean_to: f64,
    diff: Option<f64>,
    class: Option<&'static str>,
    headline: Option<&'static str>,
    disagree: bool,
    reason: Option<&'static str>,
    paired: Option<PairedJson>,
    independent: Option<IndependentJson>,
    p_holm: Option<f64>,
    smallest_p: Option<f64>,
    smallest_change: Option<f64>,
    influence: Option<InfluenceJson<'a>>,
    wave_stated: bool,
    one_respondent: bool,
}

#[derive(Serialize)]
struct PairedJson {
    n: u32,
    diff: f64,
    sd_diff: f64,
    ci_low: Option<f64>,
    ci_high: Option<f64>,
    p: Option<f64>,
    method: Option<&'static str>,
    rank_biserial: Option<f64>,
    up: u32,
    same: u32,
    down: u32,
    reason: Option<&'static str>,
}

#[derive(Serialize)]
struct IndependentJson {
    ci_low: Option<f64>,
    ci_high: Option<f64>,
    p: Option<f64>,
    method: Option<&'static str>,
    hedges_g: Option<f64>,
    cliffs_delta: f64,
    reason: Option<&'static str>,
}

#[derive(Serialize)]
struct InfluenceJson<'a> {
    min_diff: f64,
    max_diff: f64,
    decisive: bool,
    respondent: Option<&'a str>,
    without: Option<WithoutJson>,
}

/// What is left without the decisive response.
#[derive(Serialize)]
struct WithoutJson {
    measurement: &'static str,
    diff: f64,
    class: &'static str,
}

/// Tests, intervals and influence are of questionnaires only; for other sources they stay null, and `reason` says why.
fn as_json(held: &Analysed) -> ChangeJson<'_> {
    let (row, change, evidence) = (&held.row, &held.row.change, held.evidence());
    let reason = change.reason.or_else(|| evidence.is_none().then_some(Reason::NotResponses));
    ChangeJson {
        pilot: row.pilot_number,
        part: row.part_name.as_deref(),
        scale: row.scale.as_str(),
        source: row.source.code(),
        from: row.from_wave,
        to: row.to_wave,
        n_from: change.n_from,
        n_to: change.n_to,
        mean_from: change.mean_from,
        mean_to: change.mean_to,
        diff: change.diff,
        class: change.class.map(Class::code),
        headline: evidence.map(|held| held.headline.code()),
        disagree: evidence.is_some_and(|held| held.disagree),
        reason: reason.map(Reason::code),
        paired: evidence.and_then(|held| held.paired.as_ref()).map(paired_json),
        independent: evidence.map(|held| independent_json(&held.independent)),
        p_holm: held.p_holm,
        smallest_p: evidence.and_then(|held| held.smallest_p),
        smallest_change: evidence.and_then(Evidence::smallest_change),
        influence: held.influence().map(influence_json),
        wave_stated: row.measurement_stated,
        one_respondent: row.one_respondent,
    }
}

fn paired_json(paired: &Paired) -> PairedJson {
    PairedJson {
        n: paired.n,
        diff: paired.diff,
        sd_diff: paired.sd_diff,
        ci_low: paired.ci_low,
        ci_high: paired.ci_high,
        p: paired.p,
        method: paired.method.map(Method::code),
        rank_biserial: paired.rank_biserial,
        up: paired.up,
        same: paired.same,
        down: paired.down,
        reason: paired.reason.map(Reason::code),
    }
}

fn independent_json(independent: &Independent) -> IndependentJson {
    IndependentJson {
        ci_low: independent.ci_low,
        ci_high: independent.ci_high,
        p: independent.p,
        method: independent.method.map(Method::code),
        hedges_g: independent.hedges_g,
        cliffs_delta: independent.cliffs_delta,
        reason: independent.reason.map(Reason::code),
    }
}

fn influence_json(influence: &Influence) -> InfluenceJson<'_> {
    let decisive = influence.decisive.as_ref();
    InfluenceJson {
        min_diff: influence.min_diff,
        max_diff: influence.max_diff,
        decisive: decisive.is_some(),
        respondent: decisive.and_then(|held| held.respondent.as_deref()),
        without: decisive.map(|held| WithoutJson {
            measurement: match held.side {
                Side::Earlier => "earlier",
                Side::Later => "later",
            },
            diff: held.diff,
            class: held.class.code(),
        }),
    }
}

/// The table for people; a sentence where there is nothing to compare.
pub fn as_text(state: &State, pair: Option<Pair>, rows: &[Analysed], lang: Lang) -> String {
    let Some(pair) = pair.filter(|_| !rows.is_empty()) else { return format!("{}\n", lang.tr("cli-changes-none")) };
    let name = |id| state.measurement(id).map(|held| held.name.get(lang).to_lowercase()).unwrap_or_default();
    let has_evidence = rows.iter().any(|held| held.detail.is_some());
    let mut columns = vec![
        (lang.tr("cli-column-number"), Align::Right),
        (lang.tr("cli-column-part"), Align::Left),
        (lang.tr("cli-column-scale"), Align::Left),
        (lang.tr("cli-column-source"), Align::Left),
        (name(pair.from), Align::Right),
        (name(pair.to), Align::Right),
        (lang.tr("cli-column-change"), Align::Right),
    ];
    // A programme without questionnaires has neither intervals nor tests.
    if has_evidence {
        columns.push((lang.tr("cli-column-pairs"), Align::Right));
        columns.push((lang.tr("cli-column-interval"), Align::Right));
        columns.push(("p".to_owned(), Align::Right));
        columns.push((lang.tr("cli-column-holm"), Align::Right));
    }
    columns.push((lang.tr("cli-column-words"), Align::Left));
    let mut table = Table::new(columns);
    for held in rows {
        let (row, change) = (&held.row, &held.row.change);
        let mut cells = vec![
            row.pilot_number.to_string(),
            part_name(state, row.part_id),
            scale_name(state, &row.scale, lang),
            source_name(row.source, lang),
            number::fixed(lang, change.mean_from, 1),
            number::fixed(lang, change.mean_to, 1),
            change_and_arrow(row, lang),
        ];
        if has_evidence {
            cells.extend(evidence_cells(held, lang));
        }
        cells.push(in_words(state, held, lang));
        table.row(cells);
    }
    table.say()
}

/// The pairs with their own difference, where they are what the interval and the p rest on; these two; the p after Holm.
fn evidence_cells(held: &Analysed, lang: Lang) -> [String; 4] {
    let evidence = held.evidence();
    let first = evidence.filter(|held| held.headline == Headline::Paired).and_then(|held| held.paired.as_ref());
    let pairs = first.map(|paired| format!("{}: {}", paired.n, number::signed(lang, paired.diff, 1)));
    let interval = evidence.and_then(Evidence::interval).map(|(low, high)| interval(lang, low, high));
    let p = evidence.and_then(Evidence::p).map(|(p, _)| number::probability(lang, p));
    let holm = held.p_holm.map(|p| number::probability(lang, p));
    [pairs, interval, p, holm].map(|cell| cell.unwrap_or_else(|| "–".to_owned()))
}

fn change_and_arrow(row: &ChangeRow, lang: Lang) -> String {
    let arrow = match row.change.class {
        Some(Class::Up) => "↑",
        Some(Class::Same) => "=",
        Some(Class::Down) => "↓",
        None => " ",
    };
    let figure = row.change.diff.map_or_else(|| "–".to_owned(), |diff| number::signed(lang, diff, 1));
    format!("{figure} {arrow}")
}

/// The sentence of the change, and what asks care with it.
fn in_words(state: &State, held: &Analysed, lang: Lang) -> String {
    let row = &held.row;
    let is_grade = state.scale(&row.scale).is_some_and(|scale| scale.is_grade());
    let mut said = vec![words::change_sentence(&state.programme.bands, is_grade, &row.change).say(lang)];
    if !row.measurement_stated {
        said.push(lang.tr("mark-not-stated"));
    }
    if row.one_respondent {
        said.push(lang.tr("mark-one-respondent"));
    }
    if let Some(decisive) = held.influence().and_then(|influence| influence.decisive.as_ref()) {
        let code = decisive.respondent.as_deref();
        let phrase = code.map_or_else(
            || Phrase::new("cli-changes-decisive-nameless"),
            |code| Phrase::new("cli-changes-decisive").with("code", code),
        );
        said.push(phrase.say(lang));
    }
    said.join("; ")
}
