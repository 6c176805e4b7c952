//! Invented charts for the tests, and pictures of them for the eye: with `CHART_PREVIEW` set to a folder
//! the last test writes them there.

use std::cmp::Ordering;

use super::*;
use crate::base::{Lang, number};
use crate::model::PartId;

const NAMES: [&str; 12] = [
    "Duurzame formule voor (thuisloze) jonge moeders en andere jongeren",
    "Realiseren van sociaal-maatschappelijke doelen met ruimtelijke oplossingen",
    "Effectieve methoden",
    "Het Startblok",
    "Samenwerkings- en matchingsmodel Sociaal Domein en Onderwijs in de regio, tweede fase",
    "Kleuters in beeld",
    "Ervaringsdeskundigheid als schakel in het netwerk",
    "Preventieloket en implementatie buurtaanpak",
    "Minder is meer",
    "Verbetercyclus jeugd",
    "Handelingsperspectieven in beleid",
    "Sociale netwerken en (digitaal) buurtplatform",
];

/// A row from two grades in tenths; zero is missing.
fn row(index: usize, first: i32, second: i32) -> DumbbellRow {
    let grade = |tenths: i32| (tenths > 0).then(|| f64::from(tenths) / 10.0);
    let both = first > 0 && second > 0;
    let difference = second - first;
    let class = match difference {
        ..=-5 => Trend::Down,
        -4..=4 => Trend::Same,
        5.. => Trend::Up,
    };
    let word = |tenths: i32| {
        if tenths >= 75 {
            "hoog"
        } else if tenths >= 55 {
            "voldoende"
        } else {
            "onvoldoende"
        }
    };
    DumbbellRow {
        id: PartId(uuid::Uuid::from_u128(index as u128)),
        number: (index + 1).to_string(),
        name: NAMES[index % NAMES.len()].to_owned(),
        first: grade(first),
        second: grade(second),
        trend: both.then_some(class),
        direction: if both { difference.cmp(&0) } else { Ordering::Equal },
        change: if both { number::signed(Lang::Nl, f64::from(difference) / 10.0, 1) } else { String::new() },
        words: if both { format!("{} → {}", word(first), word(second)) } else { String::new() },
        marks: marks(index, both),
        note: match (first, second) {
            (0, 0) => "geen van beide metingen vermeld".to_owned(),
            (_, 0) => "tweede meting niet gehouden".to_owned(),
            (0, _) => "eerste meting ontbreekt in het verslag".to_owned(),
            _ => String::new(),
        },
    }
}

fn marks(index: usize, both: bool) -> Vec<Mark> {
    let mut marks = Vec::new();
    if !both {
        marks.push(Mark::NotHeld);
    }
    if index % 5 == 2 {
        marks.push(Mark::ALL[1 + index % 4]);
    }
    if index % 7 == 3 {
        marks.push(Mark::DifferentEvaluators);
    }
    marks
}

/// A chart of so many rows, sorted by change, those without a change last.
pub(super) fn dumbbell(count: usize) -> Dumbbell {
    let grades = |index: usize| (50 + (index * 37 % 38) as i32, 50 + (index * 53 % 40) as i32);
    let mut rows: Vec<DumbbellRow> = (0..count)
        .map(|index| match (index % 11, grades(index)) {
            (4, (first, _)) => row(index, first, 0),
            (9, (_, second)) => row(index, 0, second),
            (10, _) if index > 30 => row(index, 0, 0),
            (3, (first, _)) => row(index, first, first),
            (6, (first, _)) => row(index, first, first + 1),
            (_, (first, second)) => row(index, first, second),
        })
        .collect();
    let change = |row: &DumbbellRow| match (row.first, row.second) {
        (Some(first), Some(second)) => second - first,
        _ => -100.0,
    };
    rows.sort_by(|one, other| change(other).total_cmp(&change(one)));
    let values: Vec<f64> = rows.iter().flat_map(|row| [row.first, row.second]).flatten().collect();
    let mut axis = nice_axis(values, 1.0, 10.0, Lang::Nl);
    axis.reference = Some((5.5, "voldoende 5,5".to_owned()));
    Dumbbell {
        caption: Caption {
            title: "Verandering per proeftuin".to_owned(),
            description: format!("Rapportcijfer op twee metingen van {count} onderdelen."),
            subtitle: "Rapportcijfer (1–10), gepubliceerde cijfers; gesorteerd op verandering".to_owned(),
            legend_notes: legend(&rows),
            footnotes: vec![
                "Verandering van minder dan een half punt heet gelijk gebleven. Bron: verslagen van de evaluatoren."
                    .to_owned(),
            ],
            empty: "Nog geen onderdeel met een cijfer op deze schaal.".to_owned(),
        },
        first_label: "eerste meting".to_owned(),
        second_label: "tweede meting".to_owned(),
        axis,
        rows,
    }
}

fn legend(rows: &[DumbbellRow]) -> Vec<(Mark, String)> {
    let says = |mark: Mark| match mark {
        Mark::NotHeld => "meting niet gehouden",
        Mark::MeasurementNotStated => "verslag noemt de meting niet",
        Mark::CountUnknown => "aantal deelnemers onbekend",
        Mark::OneRespondent => "één deelnemer bepaalt het verschil",
        Mark::SmallCount => "minder dan vijf deelnemers",
        Mark::DifferentEvaluators => "verschillende evaluatoren",
    };
    let occurs = |mark: &Mark| rows.iter().any(|row| row.marks.contains(mark));
    Mark::ALL.into_iter().filter(occurs).map(|mark| (mark, says(mark).to_owned())).collect()
}

pub(super) fn slope(count: usize, moments: usize) -> Slope {
    let lines = (0..count).map(|index| {
        let tenths = |moment: usize| 62 + ((index * 17 + moment * (7 + index * 3)) % 25) as i32;
        let missing = |moment: usize| index == 2 && moment + 1 == moments || index == 4 && moment == 1 && moments > 2;
        let values: Vec<Option<f64>> =
            (0..moments).map(|moment| (!missing(moment)).then(|| f64::from(tenths(moment)) / 10.0)).collect();
        let made = row(index, tenths(0), if missing(moments - 1) { 0 } else { tenths(moments - 1) });
        SlopeLine {
            id: made.id,
            name: made.name,
            value_labels: values
                .iter()
                .map(|value| value.map_or(String::new(), |value| number::fixed(Lang::Nl, value, 1)))
                .collect(),
            values,
            trend: made.trend,
            direction: made.direction,
            change: made.change,
            marks: made.marks,
            note: made.note,
        }
    });
    let lines: Vec<SlopeLine> = lines.collect();
    let values: Vec<f64> = lines.iter().flat_map(|line| line.values.iter().flatten().copied()).collect();
    Slope {
        caption: Caption {
            title: "Rapportcijfer over de tijd".to_owned(),
            description: "Lijnen van de eerste naar de laatste meting.".to_owned(),
            subtitle: "Rapportcijfer (1–10)".to_owned(),
            empty: "Nog geen cijfers.".to_owned(),
            ..Caption::default()
        },
        axis: nice_axis(values, 1.0, 10.0, Lang::Nl),
        moments: ["eerste meting", "tweede meting", "derde meting", "vierde meting"]
            .iter()
            .take(moments)
            .map(|words| (*words).to_owned())
            .collect(),
        lines,
    }
}

#[test]
fn pictures_for_the_eye() {
    let Ok(folder) = std::env::var("CHART_PREVIEW") else { return };
    let write = |name: &str, chart: &Chart, look: &Look, width: u32, height: Option<u32>| {
        let folder = std::path::Path::new(&folder);
        let png = png::to_png(chart, look, width, height).expect("a picture");
        std::fs::write(folder.join(format!("{name}.png")), png).expect("written");
        let svg = svg::to_svg(chart, look, width, height).expect("a drawing");
        std::fs::write(folder.join(format!("{name}.svg")), svg).expect("written");
    };
    let (light, dark) = (Look::light(), Look::dark());
    let many = Chart::Dumbbell(dumbbell(22));
    write("d22-light-900", &many, &light, 900, None);
    write("d22-dark-900", &many, &dark, 900, None);
    write("d22-light-420", &many, &light, 420, None);
    write("d22-unframed-700", &many, &light.unframed(), 700, Some(420));
    write("d22-contrast-760", &many, &Look::high_contrast(), 760, None);
    write("d22-contrast-dark-1600", &many, &Look::high_contrast_dark(), 1600, None);
    write("d43-light-800", &Chart::Dumbbell(dumbbell(43)), &light, 800, None);
    write("d22-zoom-1400", &many, &light.scale(2.0), 1400, None);
    write("d0-light-600", &Chart::Dumbbell(dumbbell(0)), &light, 600, None);
    write("s2-light-800", &Chart::Slope(slope(6, 2)), &light, 800, None);
    write("s4-light-900", &Chart::Slope(slope(3, 4)), &light, 900, None);
    write("s8-dark-700", &Chart::Slope(slope(8, 3)), &dark, 700, None);
    write("s1-light-420", &Chart::Slope(slope(1, 2)), &light, 420, None);
}
