//! How a finding is called wherever it is shown: its kind, what it is about, where and when it belongs. Plain words, and
//! the table of findings that goes to a spreadsheet.

use std::sync::Arc;

use crate::app::State;
use crate::base::{Lang, Phrase};
use crate::gui::widgets::icon;
use crate::model::scale::TOPIC_EFFECTS;
use crate::model::{Finding, FindingKind, ScaleKey};

pub fn kind_words(kind: FindingKind, lang: Lang) -> String {
    lang.tr(&format!("finding-kind-{}", kind.code().replace('_', "-")))
}

pub fn kind_icon(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Finding => icon::INFO,
        FindingKind::Quote => icon::PERSON,
        FindingKind::Lesson => icon::LIGHTBULB,
        FindingKind::SuccessFactor => icon::CHECK_CIRCLE,
        FindingKind::Obstacle => icon::WARNING,
    }
}

/// The topics that a finding can be of: every scale, then effects.
pub fn topics(state: &State, lang: Lang) -> Vec<(String, String)> {
    let scales = state.scales().iter();
    let mut topics: Vec<(String, String)> =
        scales.map(|scale| (scale.key.as_str().to_owned(), scale.title.get(lang).to_owned())).collect();
    topics.push((TOPIC_EFFECTS.to_owned(), lang.tr("topic-effecten")));
    topics
}

/// What a topic is called; one that is no scale (any more) is called by its key.
pub fn topic_words(state: &State, topic: &str, lang: Lang) -> String {
    match state.scale(&ScaleKey::new(topic)) {
        Some(scale) => scale.title.get(lang).to_owned(),
        None if topic == TOPIC_EFFECTS => lang.tr("topic-effecten"),
        None => topic.to_owned(),
    }
}

/// `Tweede meting · Effectieve methoden`; empty where neither is known.
pub fn place(state: &State, finding: &Finding, lang: Lang) -> String {
    [measurement(state, finding, lang), part(state, finding)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn measurement(state: &State, finding: &Finding, lang: Lang) -> Option<String> {
    finding.measurement_id.and_then(|id| state.measurement(id)).map(|held| held.name.get(lang).to_owned())
}

fn part(state: &State, finding: &Finding) -> Option<String> {
    finding.part_id.and_then(|id| state.part(id)).and_then(|part| part.name.clone())
}

/// `Belemmering · Samenwerking · Tweede meting · Effectieve methoden · Eindverslag, regel 157`, without the kind.
pub fn about(state: &State, finding: &Finding, lang: Lang) -> String {
    let topic = topic_words(state, &finding.topic, lang);
    let all = [topic, place(state, finding, lang), finding.source.clone()];
    all.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The names of its tags, in the order in which they were put.
pub fn tag_words(state: &State, finding: &Finding, lang: Lang) -> Vec<String> {
    finding.tags.iter().filter_map(|id| state.tag(*id)).map(|tag| tag.name.get(lang).to_owned()).collect()
}

/// A finding in one line, for a button or a screen reader.
pub fn in_short(finding: &Finding, lang: Lang) -> String {
    const LETTERS: usize = 60;
    let text = finding.text.get(lang).replace('\n', " ");
    if text.chars().count() <= LETTERS {
        return text;
    }
    let cut: String = text.chars().take(LETTERS).collect();
    format!("{}…", cut.trim_end())
}

/// `23 van 343 bevindingen`.
pub fn count_words(shown: usize, total: usize, pilots: usize, lang: Lang) -> String {
    let key = if shown == total { "findings-count-all" } else { "findings-count" };
    let phrase = Phrase::new(key).with("total", total).with("pilots", pilots);
    if shown == total { phrase } else { phrase.with("shown", shown) }.say(lang)
}

/// Findings as a table for a spreadsheet, tab separated, with a line of headings.
pub fn as_table<'a>(state: &State, findings: impl Iterator<Item = &'a Arc<Finding>>, lang: Lang) -> String {
    let heads = [
        "field-number",
        "field-name",
        "field-part",
        "field-kind",
        "field-topic",
        "field-measurement",
        "findings-text",
        "findings-labels",
        "field-source",
    ];
    let mut lines = vec![heads.map(|key| lang.tr(key)).join("\t")];
    for finding in findings {
        let Some(pilot) = state.pilot(finding.pilot_id) else { continue };
        let cells = [
            pilot.number.to_string(),
            pilot.name.clone(),
            part(state, finding).unwrap_or_default(),
            kind_words(finding.kind, lang),
            topic_words(state, &finding.topic, lang),
            measurement(state, finding, lang).unwrap_or_default(),
            finding.text.get(lang).to_owned(),
            tag_words(state, finding, lang).join("; "),
            finding.source.clone(),
        ];
        lines.push(table_line(cells));
    }
    lines.join("\n")
}

/// Cells between tabs; what would break the table becomes a space.
pub fn table_line(cells: impl IntoIterator<Item = String>) -> String {
    let cells: Vec<String> = cells.into_iter().map(|cell| cell.replace(['\t', '\n', '\r'], " ")).collect();
    cells.join("\t")
}
