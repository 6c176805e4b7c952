//! A comparison as a page of text: what a reader of a snapshot checks by hand.

use std::fmt::Write;

use super::super::*;
use crate::app::State;
use crate::base::number;

pub fn page(seen: &SideBySide, state: &State) -> String {
    let mut page = String::new();
    for head in &seen.columns {
        let gone = if head.is_gone { " [weg]" } else { "" };
        let double =
            if head.counted_double.is_empty() { String::new() } else { format!(" dubbel {:?}", head.counted_double) };
        writeln!(page, "| {} ({}) {} onderdelen{gone}{double}", head.title, head.subtitle, head.parts.len()).unwrap();
    }
    for row in &seen.facts {
        let cells: Vec<String> = row.cells.iter().map(|lines| short(&lines.join("; "))).collect();
        writeln!(page, "feit{} {}: {}", sign(row.differs), Lang::Nl.tr(row.key), cells.join(" | ")).unwrap();
    }
    for row in &seen.role {
        let cells: Vec<String> = row.cells.iter().map(role).collect();
        writeln!(page, "rol{} {} {}: {}", sign(row.differs), row.code, row.question, cells.join(" | ")).unwrap();
    }
    for row in &seen.scores {
        let scale = state.scale(&row.scale).unwrap().title.get(Lang::Nl);
        let half = |half: Option<MiddleHalf>| {
            half.map(|half| format!("{}–{} ({})", fixed(half.low), fixed(half.high), half.parts))
        };
        let halves = (half(row.middle_from).unwrap_or_default(), half(row.middle_to).unwrap_or_default());
        writeln!(page, "score{} {scale}, {}: midden {} / {}", sign(row.differs), row.source.code(), halves.0, halves.1)
            .unwrap();
        for cell in &row.cells {
            writeln!(
                page,
                "    {} → {}  Δ {} {:?}",
                side(&cell.from),
                side(&cell.to),
                change(&cell.change),
                cell.marks
            )
            .unwrap();
        }
        writeln!(
            page,
            "    toeval {} / {} / {}",
            chance(&row.chance.from),
            chance(&row.chance.to),
            chance(&row.chance.change)
        )
        .unwrap();
    }
    for row in &seen.items {
        let cells: Vec<String> = row.cells.iter().map(item).collect();
        let interval = row.interval.map(span).unwrap_or_default();
        let holm = row.p_holm.map(|p| format!(" holm {p:.4}")).unwrap_or_default();
        writeln!(
            page,
            "vraag {} {:?} {:.2} {interval} {}{holm}: {}",
            row.item,
            row.between,
            row.largest,
            chance(&row.chance),
            cells.join(" | ")
        )
        .unwrap();
    }
    for row in &seen.ladder {
        let cells: Vec<String> = row
            .cells
            .iter()
            .map(|cell| format!("{}{}{}", yes(cell.first), yes(cell.second), yes(cell.undated)))
            .collect();
        writeln!(page, "ladder{} {}: {}", sign(row.differs), row.rung, cells.join(" | ")).unwrap();
    }
    for row in &seen.findings {
        let cells: Vec<String> = row
            .cells
            .iter()
            .zip(&row.counts)
            .map(|(list, count)| format!("{count} {}", list.first().map(|held| short(&held.text)).unwrap_or_default()))
            .collect();
        writeln!(page, "bevinding {} {} [{}]: {}", row.kind.code(), row.title, row.recurs, cells.join(" | ")).unwrap();
    }
    for row in &seen.measurements {
        let cells: Vec<String> = row.cells.iter().map(measured).collect();
        writeln!(
            page,
            "meting {} {}{}: {}",
            state.wave(row.measurement_id).unwrap(),
            row.title,
            sign(row.differs),
            cells.join(" | ")
        )
        .unwrap();
    }
    page
}

fn sign(differs: bool) -> &'static str {
    if differs { " ≠" } else { " =" }
}

fn yes(named: Option<bool>) -> char {
    match named {
        Some(true) => '●',
        Some(false) => '○',
        None => '·',
    }
}

fn short(text: &str) -> String {
    let cut: String = text.chars().take(40).collect();
    if cut.len() < text.len() { format!("{cut}…") } else { cut }
}

fn role(cell: &RoleCell) -> String {
    let said = |said: &Option<Vec<String>>| said.as_ref().map(|labels| labels.join(" + ")).unwrap_or("–".into());
    let changed = if cell.has_changed { " ≠" } else { "" };
    format!("{} / {} / {}{changed}", said(&cell.first), said(&cell.second), said(&cell.undated))
}

fn fixed(value: f64) -> String {
    number::fixed(Lang::Nl, value, 2)
}

fn span((low, high): (f64, f64)) -> String {
    format!("[{} {}]", fixed(low), fixed(high))
}

fn seen<T>(seen: &Seen<T>, write: impl Fn(&T) -> String) -> String {
    match seen {
        Seen::Given(value) => write(value),
        Seen::Withheld(why) => format!("<{why:?}>"),
        Seen::Missing(why) => format!("({why})"),
    }
}

fn side(cell: &Seen<SideSeen>) -> String {
    seen(cell, |side| {
        let n = side.n.map_or("?".into(), |n| n.to_string());
        let parts = side.parts.map(|parts| format!(" k={parts}")).unwrap_or_default();
        format!("{} n={n}{parts} {}", fixed(side.mean), side.interval.map(span).unwrap_or_default())
    })
}

fn change(cell: &Seen<ChangeSeen>) -> String {
    seen(cell, |change| {
        let counts = change.counts.map(|counts| format!(" {counts:?}")).unwrap_or_default();
        let notes = format!(
            "{}{}",
            if change.is_decisive == Some(true) { " één" } else { "" },
            if change.disagrees == Some(true) { " oneens" } else { "" }
        );
        format!(
            "{} {} {}{counts}{notes}",
            fixed(change.diff),
            change.class.code(),
            change.interval.map(span).unwrap_or_default()
        )
    })
}

fn chance(held: &Result<Homogeneity, Untested>) -> String {
    match held {
        Ok(found) => {
            format!("k={} F={:.4} ({}, {:.3}) p={:.4}", found.k, found.f, found.df_between, found.df_within, found.p)
        }
        Err(why) => why.code().to_owned(),
    }
}

fn item(cell: &Seen<ItemCell>) -> String {
    seen(cell, |cell| {
        let parts = cell.parts.map(|parts| format!(" k={parts}")).unwrap_or_default();
        format!("{} n={}{parts} was {}", fixed(cell.mean), cell.n, cell.earlier.map_or("–".into(), fixed))
    })
}

fn measured(cell: &Option<MeasurementCell>) -> String {
    let Some(cell) = cell else { return "–".into() };
    let responses = seen(&cell.responses, u32::to_string);
    let parts = cell.held_for.map(|(held, parts)| format!(" {held} van {parts}")).unwrap_or_default();
    format!(
        "{}{parts} {responses}/{} {}",
        cell.held.code(),
        cell.invited.map_or("?".into(), |n| n.to_string()),
        cell.reason
    )
}
