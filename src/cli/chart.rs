//! `chart`: one chart of a programme as a picture, the same as the window shows.

use std::path::Path;

use serde_json::{Value, json};

use super::answer::{Answer, Call};
use super::pair;
use super::release;
use super::table::{Align, Table};
use super::words;
use crate::app::progress::Progress;
use crate::app::queries::analysis::{Analysis, Question, analyse};
use crate::app::queries::changes::Pair;
use crate::app::queries::charts::{
    DumbbellRequest, Shown, coverage, diverging, dumbbell, forest, heatmap, slope, spread,
};
use crate::app::queries::{defaults, lookup};
use crate::app::releases::{self, Handing, Scope};
use crate::app::{State, files};
use crate::base::{Error, Lang, Phrase, Result};
use crate::charts::{self, Chart, Look};
use crate::model::presentation::ChartKind;
use crate::model::{PartId, Scale, ScoreSlot, Source};

/// The width of a picture where the words name none, in pixels; the height follows the chart.
const USUAL_WIDTH: u32 = 1100;

/// The scale and the source that a chart of a kind is about, where it is about one.
fn about<'a>(kind: ChartKind, shown: &Shown<'a>) -> (Option<&'a Scale>, Option<Source>) {
    match kind {
        ChartKind::Dumbbell | ChartKind::Slope | ChartKind::Forest => (Some(shown.scale), Some(shown.source)),
        ChartKind::Diverging | ChartKind::Spread => (Some(shown.scale), Some(Source::Responses)),
        ChartKind::Heatmap => (None, Some(shown.source)),
        ChartKind::Coverage => (None, None),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Svg,
    Png,
}

pub fn run(call: &Call, words: &words::Chart) -> Result<Answer> {
    let (Some(file), Some(kind), Some(out)) = (&words.file, &words.kind, &words.out) else { return Ok(list(call)) };
    let (kind, form) = (kind_of(kind)?, form_of(out)?);
    let session = files::read(file)?;
    let state = session.state();
    let (scale, source) = what(state, words)?;
    let parts = words.pilots.as_deref().map(|list| lookup::parts_within(state, list)).transpose()?;
    let pair = pair(state, words.waves)?.ok_or_else(|| Error::refused(Phrase::new("cli-changes-none")))?;
    let shown = Shown { scale, source, pair, lang: call.lang, for_others: words.for_others };
    let chart = made(state, kind, shown, parts.as_deref())?;
    files::write_new(out, &drawn(&chart, form, words)?)?;
    let path = out.display().to_string();
    let said = || format!("{}\n", Phrase::new("cli-chart-made").with("file", path.as_str()).say(call.lang));
    let answer = call.answer(|| as_json(state, kind, &path, &shown), said);
    if !shown.for_others {
        return Ok(answer);
    }
    // The slope runs over all measurements; what was measured and the heatmap over all scales.
    let scale = (!matches!(kind, ChartKind::Coverage | ChartKind::Heatmap)).then_some(&scale.key);
    let source = (!matches!(kind, ChartKind::Coverage | ChartKind::Diverging)).then_some(source);
    let pair = (!matches!(kind, ChartKind::Coverage | ChartKind::Slope)).then_some(pair);
    let scope = Scope { scale, source, parts: parts.as_deref(), pair };
    let (to, name) = (words.given_to.as_deref().unwrap_or_default(), release::name_of(out));
    let handing = Handing { by: &call.by, to, what: kind.code(), file: &name };
    let release = releases::release(state, &scope, handing, &[]);
    Ok(release::remembered(call, file, state, release, answer))
}

fn list(call: &Call) -> Answer {
    let said = |kind: ChartKind| call.lang.tr(&format!("cli-kind-{}", kind.code()));
    call.answer(
        || ChartKind::ALL.into_iter().map(|kind| json!({"kind": kind.code(), "about": said(kind)})).collect(),
        || {
            let headings = [call.lang.tr("cli-column-kind"), call.lang.tr("cli-column-about")];
            let mut table = Table::new(headings.map(|heading| (heading, Align::Left)));
            for kind in ChartKind::ALL {
                table.row([kind.code().to_owned(), said(kind)]);
            }
            table.say()
        },
    )
}

fn kind_of(word: &str) -> Result<ChartKind> {
    ChartKind::from_code(word).ok_or_else(|| {
        let known = ChartKind::ALL.map(ChartKind::code).join(", ");
        Error::usage(Phrase::new("cli-chart-kind").with("word", word).with("known", known))
    })
}

fn form_of(out: &Path) -> Result<Form> {
    let ending = out.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "svg" => Ok(Form::Svg),
        "png" => Ok(Form::Png),
        _ => Err(Error::usage(Phrase::new("cli-chart-form").with("file", out.display().to_string()))),
    }
}

/// The scale and source that the words name, or those that a view begins with.
fn what<'a>(state: &'a State, words: &words::Chart) -> Result<(&'a Scale, Source)> {
    let source = words.source.as_deref().map(lookup::source).transpose()?;
    let scale = match &words.scale {
        Some(key) => Some(lookup::scale(state, key)?),
        None => defaults::scale(state, source),
    };
    let scale = scale.as_ref().and_then(|key| state.scale(key)).map(AsRef::as_ref);
    let scale = scale.ok_or_else(|| Error::refused(Phrase::new("cli-chart-no-scale")))?;
    Ok((scale, source.unwrap_or_else(|| defaults::source(state, &scale.key))))
}

fn made(state: &State, kind: ChartKind, shown: Shown<'_>, parts: Option<&[PartId]>) -> Result<Chart> {
    Ok(match kind {
        ChartKind::Dumbbell => Chart::Dumbbell(dumbbell(state, &DumbbellRequest { shown, parts, incomplete: true })),
        ChartKind::Slope => {
            let all: Vec<PartId> = state.parts().map(|(_, part)| part.id).collect();
            Chart::Slope(slope(state, &shown, parts.unwrap_or(&all)))
        }
        ChartKind::Forest => Chart::Forest(forest(state, &analysed(state, shown.pair)?, &shown, parts)),
        ChartKind::Diverging => Chart::Diverging(diverging(state, &shown, parts)),
        ChartKind::Spread => {
            Chart::Spread(spread(state, &analysed(state, shown.pair)?, &shown, one_part(state, &shown, parts)?))
        }
        ChartKind::Coverage => Chart::Coverage(coverage(state, shown.reader(), parts)),
        ChartKind::Heatmap => {
            let analysis = analysed(state, shown.pair)?;
            Chart::Heatmap(heatmap(state, &analysis, shown.source, shown.reader(), parts))
        }
    })
}

/// The part that a chart of one is about: the only one of those named that has responses on the scale; where none is
/// named, the first that has them in both measurements.
fn one_part(state: &State, shown: &Shown<'_>, parts: Option<&[PartId]>) -> Result<PartId> {
    let has = |part_id: &PartId, measurement_id| {
        let (scale, source) = (shown.scale.key.clone(), Source::Responses);
        state.score(&ScoreSlot { scale, source, part_id: *part_id, measurement_id }).is_some()
    };
    let (first, second) = (|part: &PartId| has(part, shown.pair.from), |part: &PartId| has(part, shown.pair.to));
    let all: Vec<PartId> = state.parts().map(|(_, part)| part.id).collect();
    let found = match parts {
        None => all.iter().find(|part| first(part) && second(part)).or_else(|| all.first()),
        Some(named) => {
            let filled: Vec<&PartId> = named.iter().filter(|part| first(part) || second(part)).collect();
            if filled.len() > 1 {
                let names: Vec<String> = filled.iter().map(|part| state.part_title(**part)).collect();
                return Err(Error::usage(Phrase::new("cli-chart-one-part").with("parts", names.join(", "))));
            }
            filled.first().copied().or_else(|| named.first())
        }
    };
    found.copied().ok_or_else(|| Error::refused(Phrase::new("cli-chart-no-part")))
}

fn analysed(state: &State, pair: Pair) -> Result<Analysis> {
    analyse(state, Question { pair, with_doubtful: true }, &Progress::default())
}

fn drawn(chart: &Chart, form: Form, words: &words::Chart) -> Result<Vec<u8>> {
    let (look, width) = (Look::light(), words.width.unwrap_or(USUAL_WIDTH));
    match form {
        Form::Svg => charts::svg::to_svg(chart, &look, width, words.height).map(String::into_bytes),
        Form::Png => charts::png::to_png(chart, &look, width, words.height),
    }
}

/// The picture that a person gets where there is no window.
pub fn usual_svg(state: &State, pair: Pair, lang: Lang) -> Result<Option<String>> {
    let Some(scale) = defaults::scale(state, None).and_then(|key| state.scale(&key).cloned()) else { return Ok(None) };
    let source = defaults::source(state, &scale.key);
    let shown = Shown { scale: &scale, source, pair, lang, for_others: false };
    let chart = made(state, ChartKind::Dumbbell, shown, None)?;
    charts::svg::to_svg(&chart, &Look::light(), USUAL_WIDTH, None).map(Some)
}

fn as_json(state: &State, kind: ChartKind, path: &str, shown: &Shown<'_>) -> Value {
    let (scale, source) = about(kind, shown);
    json!({
        "file": path,
        "kind": kind.code(),
        "scale": scale.map(|scale| scale.key.as_str()),
        "source": source.map(Source::code),
        "from": state.wave(shown.pair.from),
        "to": state.wave(shown.pair.to),
        "for_others": shown.for_others,
    })
}
