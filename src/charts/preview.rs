//! Invented charts for the tests, and pictures of them for the eye: with `CHART_PREVIEW` set to a folder
//! the last test writes them there.

mod comparing;

use std::cmp::Ordering;

pub(super) use comparing::{beside, page, spider};

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
            is_guessed: false,
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

fn caption(title: &str, empty: &str) -> Caption {
    Caption {
        title: title.to_owned(),
        description: format!("{title}, in een zin."),
        subtitle: "Oefenprogramma Dichtbij".to_owned(),
        footnotes: vec!["Bron: vragenlijsten.".to_owned(), "Voor eigen gebruik.".to_owned()],
        empty: empty.to_owned(),
        ..Caption::default()
    }
}

fn part(index: usize) -> (PartId, String, String) {
    let id = PartId(uuid::Uuid::from_u128(index as u128));
    (id, (index + 1).to_string(), NAMES[index % NAMES.len()].to_owned())
}

fn class(tenths: i32) -> Trend {
    match tenths {
        ..=-5 => Trend::Down,
        -4..=4 => Trend::Same,
        5.. => Trend::Up,
    }
}

/// Changes of all sizes: some without an interval, some withheld, one interval that leaves the axis.
pub(super) fn forest(count: usize) -> Forest {
    let signed = |tenths: i32| number::signed(Lang::Nl, f64::from(tenths) / 10.0, 1);
    let rows: Vec<ForestRow> = (0..count)
        .map(|index| {
            let (id, number, name) = part(index);
            let tenths = (index * 7 % 29) as i32 - 14;
            let half = 2 + (index * 11 % 23) as i32;
            let interval = (index % 5 != 1).then_some((tenths - half, tenths + half));
            let is_shown = index % 9 != 4;
            let range = |(low, high): (i32, i32)| format!("{} tot {}", signed(low), signed(high));
            let none = || "geen interval".to_owned();
            ForestRow {
                id,
                number,
                name,
                counts: format!("{} → {}", 3 + index * 7 % 60, 2 + index * 5 % 60),
                diff: is_shown.then_some(f64::from(tenths) / 10.0),
                interval: interval.filter(|_| is_shown).map(|(a, b)| (f64::from(a) / 10.0, f64::from(b) / 10.0)),
                trend: is_shown.then_some(class(tenths)),
                change: if is_shown { signed(tenths) } else { String::new() },
                interval_label: if is_shown { interval.map_or_else(none, range) } else { String::new() },
                marks: if index % 4 == 3 { vec![Mark::SmallCount] } else { Vec::new() },
                note: match (is_shown, interval) {
                    (false, _) => "minder dan 5 deelnemers, daarom niet getoond".to_owned(),
                    (true, None) => "alle waarden zijn gelijk".to_owned(),
                    (true, Some(_)) => String::new(),
                },
            }
        })
        .collect();
    let pooled = PooledRow {
        name: "Alle onderdelen samen".to_owned(),
        estimate: 0.12,
        interval: (-0.31, 0.55),
        change: "+0,1".to_owned(),
        interval_label: "−0,3 tot +0,6".to_owned(),
        trend: Trend::Same,
        note: "7 onderdelen met een interval; duidelijk verschil tussen de onderdelen (I² = 62%)".to_owned(),
    };
    Forest {
        caption: caption("Rapportcijfer: verandering per onderdeel", "Nog geen onderdeel heeft twee metingen."),
        point_label: "verandering met 95%-interval".to_owned(),
        pooled_label: "alle onderdelen samen".to_owned(),
        axis: axis_around_zero([-1.4, 1.5], 9.0, Lang::Nl),
        smallest_change: 0.5,
        smallest_label: "minder dan 0,5: telt als ongeveer gelijk".to_owned(),
        beyond_label: "interval loopt verder door".to_owned(),
        count_heading: "n".to_owned(),
        change_heading: "verandering".to_owned(),
        pooled: (count > 1).then_some(pooled),
        rows,
    }
}

const QUESTIONS: [&str; 4] = [
    "Deelnemers delen kennis en ervaring.",
    "Het is duidelijk afgesproken wie waarvoor verantwoordelijk is, ook als het tegenzit en er snel iets moet gebeuren.",
    "De samenwerking kost mij meer dan zij oplevert.",
    "Samenwerkingsverantwoordelijkheden zijn verdeeld.",
];

/// Five answers, four answers and words for grades in turn; some bars empty, some withheld.
pub(super) fn diverging(count: usize) -> Diverging {
    let set =
        |words: &[&str], left: f32| AnswerSet { words: words.iter().map(|word| (*word).to_owned()).collect(), left };
    let answers = vec![
        set(&["helemaal oneens", "oneens", "niet eens, niet oneens", "eens", "helemaal eens"], 2.5),
        set(&["nooit", "soms", "vaak", "altijd"], 2.0),
        set(&["onvoldoende", "voldoende", "ruim voldoende", "hoog", "zeer hoog"], 1.0),
    ];
    let bar = |index: usize, moment: usize, kinds: usize| match (index + moment) % 7 {
        5 => Bar { note: "geen antwoorden".to_owned(), ..Bar::default() },
        6 => Bar { note: "minder dan 5 deelnemers, daarom niet getoond".to_owned(), ..Bar::default() },
        _ => {
            let counts: Vec<u32> = (0..kinds).map(|kind| ((index * 5 + moment * 3 + kind * 7) % 40) as u32).collect();
            let n: u32 = counts.iter().sum();
            Bar { counts, figures: [n, 3, 0, 12].map(|figure| figure.to_string()).to_vec(), note: String::new() }
        }
    };
    let row = |index: usize| {
        let answers_of = index % 3;
        let kinds = answers[answers_of].words.len();
        DivergingRow {
            item: crate::model::ItemCode::new(&format!("S{}", index % 50)),
            code: format!("S{}", index + 1),
            question: QUESTIONS[index % QUESTIONS.len()].to_owned(),
            remark: if index % 4 == 2 { "omgekeerd gesteld".to_owned() } else { String::new() },
            answers: answers_of,
            bars: [bar(index, 0, kinds), bar(index, 1, kinds)],
        }
    };
    Diverging {
        caption: caption("Samenwerking: antwoorden per vraag", "Nog niemand heeft de vragen beantwoord."),
        first_label: "eerste meting".to_owned(),
        second_label: "tweede meting".to_owned(),
        rows: (0..count).map(row).collect(),
        answers,
        count_headings: ["n", "weet niet", "n.v.t.", "leeg"].map(str::to_owned).to_vec(),
    }
}

/// So many responses in each measurement, of which two thirds are of the same people.
pub(super) fn spread(count: usize) -> Spread {
    let value =
        |index: usize, moment: usize| 1.0 + ((index * 37 + moment * 11 + index * moment * 5) % 81) as f64 / 20.0;
    let side = |moment: usize, name: &str| SpreadSide {
        name: name.to_owned(),
        count: format!("n = {count}"),
        dots: (0..count).map(|index| SpreadDot { value: value(index, moment), code: None }).collect(),
        mean: (count > 0).then_some(3.0 + 0.3 * moment as f64),
        interval: (count > 1).then_some((2.7, 3.4)),
        mean_label: if count > 0 { "3,0".to_owned() } else { String::new() },
        interval_label: if count > 1 { "2,7 tot 3,4".to_owned() } else { String::new() },
    };
    let pair = |index: usize| {
        let (first, second) = (value(index, 0), value(index, 1));
        let way = match second.total_cmp(&first) {
            Ordering::Greater => Trend::Up,
            Ordering::Equal => Trend::Same,
            Ordering::Less => Trend::Down,
        };
        SpreadPair { first, second, way }
    };
    let ways = [
        (Trend::Up, "14 hoger (hele lijn)"),
        (Trend::Same, "2 gelijk (stippels)"),
        (Trend::Down, "5 lager (streepjes)"),
    ];
    Spread {
        caption: caption("Samenwerking: verdeling in Buurtkamer De Wissel", "Nog niemand heeft de vragen beantwoord."),
        axis: nice_axis([1.0, 5.0], 1.0, 5.0, Lang::Nl),
        sides: [side(0, "Eerste meting"), side(1, "Tweede meting")],
        pairs: (0..count * 2 / 3).map(pair).collect(),
        pairs_label: if count > 0 { "21 antwoordden twee keer".to_owned() } else { String::new() },
        ways: if count > 0 { ways.map(|(way, words)| (way, words.to_owned())).to_vec() } else { Vec::new() },
        mean_label: "gemiddelde met 95%-interval".to_owned(),
    }
}

/// Two questionnaires in two measurements, in every state.
pub(super) fn coverage(count: usize) -> Coverage {
    use crate::model::Held;
    let cell = |index: usize, column: usize| {
        let (responses, invited) = (index * 13 % 50 + column, 60);
        match (index + column) % 6 {
            0 => CoverageCell { held: Some(Held::NotHeld), ..CoverageCell::default() },
            1 => CoverageCell { held: Some(Held::Planned), ..CoverageCell::default() },
            2 => CoverageCell { held: Some(Held::Unknown), ..CoverageCell::default() },
            3 if index.is_multiple_of(2) => CoverageCell::default(),
            _ => CoverageCell {
                held: Some(Held::Held),
                words: format!("{responses} / {invited}"),
                share: Some(responses as f32 / invited as f32),
            },
        }
    };
    let row = |index: usize| {
        let (id, number, name) = part(index);
        let cells: Vec<CoverageCell> = (0..4).map(|column| cell(index, column)).collect();
        let is_held = cells.iter().all(|cell| cell.held != Some(Held::NotHeld));
        let note = if is_held {
            ""
        } else {
            "Tweede meting: De projectleider vertrok en de proeftuin stopte eerder dan gepland."
        };
        CoverageRow { id, number, name, is_named_part: index % 5 == 3, cells, note: note.to_owned() }
    };
    let headings = || vec!["Deelnemers".to_owned(), "Opdrachtgever".to_owned()];
    let words = ["onbekend", "gepland", "gehouden", "niet gehouden"];
    Coverage {
        caption: caption("Wat er is gemeten", "Er staan nog geen proeftuinen in het programma."),
        groups: vec![("Eerste meting".to_owned(), headings()), ("Tweede meting".to_owned(), headings())],
        signs: Held::ALL.into_iter().zip(words.map(str::to_owned)).collect(),
        rows: (0..count).map(row).collect(),
    }
}

/// Five scales; blanks for every reason.
pub(super) fn heatmap(count: usize) -> Heatmap {
    let cell = |index: usize, column: usize| {
        let tenths = ((index * 17 + column * 13) % 41) as i32 - 20;
        let note = |words: &str| HeatmapCell { note: words.to_owned(), ..HeatmapCell::default() };
        match (index * 3 + column) % 9 {
            0 => note("één meting"),
            1 => note("niet gehouden"),
            2 => note("n < 5"),
            _ => HeatmapCell {
                strength: tenths as f32 / 20.0,
                trend: Some(class(tenths)),
                change: number::signed(Lang::Nl, f64::from(tenths) / 10.0, 1),
                marks: if index % 4 == 1 { vec![Mark::SmallCount, Mark::CountUnknown] } else { Vec::new() },
                note: String::new(),
            },
        }
    };
    let row = |index: usize| {
        let (id, number, name) = part(index);
        HeatmapRow { id, number, name, cells: (0..5).map(|column| cell(index, column)).collect() }
    };
    let columns = ["Aansturing", "Burgerparticipatie", "Samenwerking", "Rapportcijfer", "Rapportcijfer samenwerking"];
    let classes = [(Trend::Up, "gestegen"), (Trend::Same, "ongeveer gelijk"), (Trend::Down, "gedaald")];
    Heatmap {
        caption: caption(
            "Verandering per onderdeel en schaal: vragenlijsten",
            "Nog geen onderdeel heeft hier een score.",
        ),
        columns: columns.map(str::to_owned).to_vec(),
        classes: classes.map(|(trend, words)| (trend, words.to_owned())).to_vec(),
        rows: (0..count).map(row).collect(),
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
    for (look, name) in [(&light, "light"), (&dark, "dark")] {
        for width in [600, 1900] {
            write(&format!("f9-{name}-{width}"), &Chart::Forest(forest(9)), look, width, None);
            write(&format!("i9-{name}-{width}"), &Chart::Diverging(diverging(9)), look, width, None);
            write(&format!("p40-{name}-{width}"), &Chart::Spread(spread(40)), look, width, None);
            write(&format!("p900-{name}-{width}"), &Chart::Spread(spread(900)), look, width, None);
            write(&format!("c9-{name}-{width}"), &Chart::Coverage(coverage(9)), look, width, None);
            write(&format!("h9-{name}-{width}"), &Chart::Heatmap(heatmap(9)), look, width, None);
        }
    }
    comparing::pictures(&|name, chart, look, width| write(name, chart, look, width, None));
}
