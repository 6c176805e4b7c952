//! The scores of a pilot told elsewhere than in their table: a line of the chart explained, and the
//! figures for a spreadsheet.

use super::scores_model::{Line, PartScores, ScoresShown};
use crate::base::{Lang, Phrase};
use crate::gui::overview::tab_separated;
use crate::gui::widgets::chart::Tip;
use crate::model::PartId;

/// What stands behind a line of the chart: each figure with its n and source, the change, what asks care.
pub fn tip(shown: &ScoresShown, part: PartId, lang: Lang) -> Tip {
    let Some(held) = shown.parts.iter().find(|held| held.id == part) else { return Tip::default() };
    let Some(line) = held.lines.first() else { return Tip::default() };
    let mut lines: Vec<String> = shown
        .moments
        .iter()
        .zip(&line.figures)
        .map(|(moment, figure)| {
            if figure.value.is_empty() {
                let why = if figure.told.is_empty() { &figure.n } else { &figure.told };
                return format!("{}: {why}", moment.name);
            }
            figure.told.clone()
        })
        .collect();
    if let Some(change) = line.change.as_ref().filter(|change| !change.figure.is_empty()) {
        let (figure, class) = (change.figure.as_str(), change.words.as_str());
        lines.push(Phrase::new("scores-tip-change").with("change", figure).with("class", class).say(lang));
    }
    let mut sources: Vec<&str> =
        line.behind.iter().map(|row| row.source.as_str()).filter(|it| !it.is_empty()).collect();
    sources.dedup();
    if !sources.is_empty() {
        lines.push(Phrase::new("scores-tip-where").with("where", sources.join("; ")).say(lang));
    }
    let sentence = if line.sentence.is_empty() { String::new() } else { format!("{}.", line.sentence) };
    Tip { title: held.name.clone(), sentence, lines, warnings: line.marks.clone(), hint: lang.tr("scores-tip-hint") }
}

/// Every figure that is shown, tab-separated, with a heading.
pub fn table(shown: &ScoresShown, lang: Lang) -> String {
    let mut heading = vec![lang.tr("scores-table-part"), lang.tr("scores-scale"), lang.tr("scores-table-source")];
    for moment in &shown.moments {
        let n = Phrase::new("scores-table-n").with("measurement", moment.name.to_lowercase()).say(lang);
        heading.extend([moment.name.clone(), n]);
    }
    let has_change = shown.moments.len() > 1;
    if has_change {
        heading.extend(["scores-change", "scores-table-class", "scores-table-words"].map(|key| lang.tr(key)));
    }
    heading.push(lang.tr("scores-table-remarks"));
    let rows = shown.parts.iter().flat_map(|part| part.lines.iter().map(move |line| row(part, line, has_change)));
    std::iter::once(heading).chain(rows).map(|cells| tab_separated(&cells)).collect::<Vec<_>>().join("\n")
}

fn row(part: &PartScores, line: &Line, has_change: bool) -> Vec<String> {
    let mut cells = vec![part.name.clone(), line.title.clone(), line.source.clone()];
    for figure in &line.figures {
        cells.push(figure.value.clone());
        // Without a figure its column says why, so that nothing reads as a number that was forgotten.
        cells.push(figure.count.map_or_else(|| figure.n.clone(), |n| n.to_string()));
    }
    if has_change {
        let change = line.change.as_ref();
        cells.push(change.map(|change| change.signed.clone()).unwrap_or_default());
        cells.push(change.map(|change| change.words.clone()).unwrap_or_default());
        cells.push(line.sentence.clone());
    }
    cells.push(line.marks.join("; "));
    cells
}
