//! `reliability`: how far evaluators agree. Cronbach's alpha is of questionnaires, so its list is empty for now.

use serde_json::{Value, json};

use super::answer::{Answer, Call};
use super::scale_name;
use super::table::{Align, Table};
use super::words::OnFile;
use crate::analysis::agreement::Agreement;
use crate::analysis::words;
use crate::app::queries::programme::agreement;
use crate::app::{State, files};
use crate::base::{Lang, Result, number};
use crate::model::ScaleKey;

pub fn run(call: &Call, words: &OnFile) -> Result<Answer> {
    let session = files::read(&words.file)?;
    let state = session.state();
    // Evaluators rate; they give no grades.
    let scales = state.scales().iter().filter(|scale| !scale.is_grade());
    let rows: Vec<(&ScaleKey, Agreement)> = scales.map(|scale| (&scale.key, agreement(state, &scale.key))).collect();
    Ok(call.answer(|| as_json(&rows), || as_text(state, &rows, call.lang)).about(call, state))
}

fn as_json(rows: &[(&ScaleKey, Agreement)]) -> Value {
    let agreement = rows.iter().map(|(scale, found)| {
        json!({
            "scale": scale.as_str(),
            "units": found.units,
            "evaluators": found.evaluators,
            "krippendorff_alpha": found.alpha,
            "reason": found.reason.map(|reason| reason.code()),
        })
    });
    json!({"alpha": [], "agreement": agreement.collect::<Vec<Value>>()})
}

fn as_text(state: &State, rows: &[(&ScaleKey, Agreement)], lang: Lang) -> String {
    let mut table = Table::new([
        (lang.tr("cli-column-scale"), Align::Left),
        (lang.tr("cli-column-units"), Align::Right),
        (lang.tr("cli-column-evaluators"), Align::Right),
        (lang.tr("cli-column-alpha"), Align::Right),
        (lang.tr("cli-column-remark"), Align::Left),
    ]);
    for (scale, found) in rows {
        table.row([
            scale_name(state, scale, lang),
            found.units.to_string(),
            found.evaluators.to_string(),
            found.alpha.map_or_else(|| "–".to_owned(), |alpha| number::fixed(lang, alpha, 3)),
            found.reason.map(|reason| words::reason(reason).say(lang)).unwrap_or_default(),
        ]);
    }
    format!("{}\n{}\n{}\n", lang.tr("cli-reliability-title"), table.say(), lang.tr("cli-reliability-note"))
}
