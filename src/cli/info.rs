//! `info`: the programme in a few lines, or all of its settings as JSON.

use serde_json::{Value, json};

use super::answer::{Answer, Call};
use super::words::OnFile;
use super::{scale_name, source_name};
use crate::app::{State, files};
use crate::base::{Lang, Result};
use crate::model::{ScaleKind, Source};

pub fn run(call: &Call, words: &OnFile) -> Result<Answer> {
    let version = files::schema_version(&words.file)?;
    let session = files::read(&words.file)?;
    let state = session.state();
    Ok(call.answer(|| as_json(state, version), || as_text(state, version, call.lang)).about(call, state))
}

/// What the file holds, by the words of JSON.
fn counts(state: &State) -> [(&'static str, usize); 7] {
    [
        ("pilots", state.pilot_count()),
        ("named_parts", state.parts().filter(|(_, part)| !part.is_whole()).count()),
        ("fieldwork", state.all_fieldwork().count()),
        ("final_measurements", state.final_measurements().count()),
        ("published", state.all_published().count()),
        ("ratings", state.all_ratings().count()),
        ("findings", state.all_findings().count()),
    ]
}

fn as_json(state: &State, version: u32) -> Value {
    let programme = &state.programme;
    let counts: serde_json::Map<String, Value> =
        counts(state).into_iter().map(|(name, count)| (name.to_owned(), json!(count))).collect();
    let measurements = state.measurements().iter().zip(1..);
    let questionnaires = state.questionnaires().iter().map(|held| &held.definition);
    json!({
        "programme": programme.name,
        "description": programme.description,
        "invented": programme.invented,
        "report": programme.report,
        "schema_version": version,
        "counts": counts,
        "measurements": measurements
            .map(|(held, wave)| json!({"wave": wave, "name": held.name, "period": held.period}))
            .collect::<Vec<Value>>(),
        "scales": state.scales().iter().map(|scale| json!({
            "key": scale.key.as_str(),
            "title": scale.title,
            "kind": match scale.kind { ScaleKind::Rating => "rating", ScaleKind::Grade => "grade" },
            "min": scale.min,
            "max": scale.max,
            "smallest_change": scale.smallest_change,
        })).collect::<Vec<Value>>(),
        "sources": sources(state).map(|(source, scales)| json!({"source": source.code(), "scales": scales}))
            .collect::<Vec<Value>>(),
        "evaluators": state.evaluators().iter().map(|held| held.name.as_str()).collect::<Vec<&str>>(),
        "questionnaires": questionnaires
            .map(|held| json!({"key": held.key, "version": held.version}))
            .collect::<Vec<Value>>(),
        "disclosure_minimum": programme.disclosure_minimum,
    })
}

/// Each source that has any score, with the scales it has them on.
fn sources(state: &State) -> impl Iterator<Item = (Source, Vec<&str>)> {
    Source::ALL.into_iter().filter_map(move |source| {
        let scales = state.scales().iter().filter(|scale| state.has_scores(&scale.key, source));
        let keys: Vec<&str> = scales.map(|scale| scale.key.as_str()).collect();
        (!keys.is_empty()).then_some((source, keys))
    })
}

fn as_text(state: &State, version: u32, lang: Lang) -> String {
    let programme = &state.programme;
    let mut lines: Vec<(String, String)> = vec![(lang.tr("cli-info-programme"), programme.name.clone())];
    lines.extend(Some((lang.tr("cli-info-report"), programme.report.clone())).filter(|(_, said)| !said.is_empty()));
    for (name, count) in counts(state) {
        lines.push((lang.tr(&format!("cli-info-{}", name.replace('_', "-"))), count.to_string()));
    }
    for (held, wave) in state.measurements().iter().zip(1..) {
        let name = held.name.get(lang);
        let said = if held.period.is_empty() { name.to_owned() } else { format!("{name} ({})", held.period) };
        let heading = if wave == 1 { lang.tr("cli-info-measurements") } else { String::new() };
        lines.push((heading, format!("{wave} · {said}")));
    }
    for (rank, (source, scales)) in sources(state).enumerate() {
        let names: Vec<String> =
            scales.iter().map(|key| scale_name(state, &crate::model::ScaleKey::new(key), lang)).collect();
        let heading = if rank == 0 { lang.tr("cli-info-sources") } else { String::new() };
        lines.push((heading, format!("{}: {}", source_name(source, lang), names.join(", "))));
    }
    lines.push((lang.tr("cli-info-schema"), version.to_string()));
    let width = lines.iter().map(|(heading, _)| heading.chars().count()).max().unwrap_or_default();
    let line = |(heading, said): &(String, String)| {
        let space = " ".repeat(width - heading.chars().count() + 2);
        format!("{heading}{space}{said}\n")
    };
    lines.iter().map(line).collect()
}
