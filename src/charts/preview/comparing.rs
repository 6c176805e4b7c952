//! Invented charts of a comparison.

use super::*;

const TITLES: [&str; 6] = [
    "8 · Effectieve methoden",
    "31 · Samenwerkings- en matchingsmodel Sociaal Domein en Onderwijs in de regio, tweede fase",
    "1 · Duurzame formule voor (thuisloze) jonge moeders en andere jongeren",
    "Thema: Bestaanszekerheid en inkomensondersteuning",
    "14 · Burgerparticipatieondersteuningsnetwerk",
    "De overige proeftuinen",
];

/// A mean in tenths, with half of its interval.
fn side(tenths: i32, half: Option<i32>) -> BesideSide {
    let value = |tenths: i32| f64::from(tenths) / 10.0;
    let figure = |tenths: i32| number::fixed(Lang::Nl, value(tenths), 1);
    BesideSide {
        value: value(tenths),
        label: figure(tenths),
        interval: half.map(|half| (value(tenths - half), value(tenths + half))),
        interval_label: half
            .map(|half| format!("{} tot {}", figure(tenths - half), figure(tenths + half)))
            .unwrap_or_default(),
    }
}

fn row(index: usize, with_intervals: bool) -> BesideRow {
    let (first, second) = (52 + (index * 37 % 29) as i32, 55 + (index * 53 % 31) as i32);
    let half = |seed: usize| with_intervals.then_some(3 + (index * 5 + seed) as i32 % 19);
    let (has_first, has_second) = (index % 7 != 4, index % 6 != 2);
    let is_given = has_first && has_second;
    BesideRow {
        title: TITLES[index % TITLES.len()].to_owned(),
        subtitle: match index % 6 {
            3 => "9 proeftuinen".to_owned(),
            1 => "Buurtkracht".to_owned(),
            _ => String::new(),
        },
        reference: if index == 1 { "maatstaf".to_owned() } else { String::new() },
        sides: [has_first.then(|| side(first, half(1))), has_second.then(|| side(second, half(7)))],
        counts: match index % 6 {
            3 => vec!["128 → 120".to_owned(), "9 → 9 onderdelen".to_owned()],
            2 => vec!["12 → < 5".to_owned()],
            _ => vec![format!("{} → {}", 5 + index * 7 % 40, 5 + index * 11 % 40)],
        },
        trend: is_given.then(|| class(second - first)),
        direction: if is_given { second.cmp(&first) } else { Ordering::Equal },
        change: match is_given {
            true => number::signed(Lang::Nl, f64::from(second - first) / 10.0, 1),
            false => String::new(),
        },
        marks: if index % 4 == 1 { vec![Mark::SmallCount, Mark::MeasurementNotStated] } else { Vec::new() },
        is_hidden: false,
        note: match (has_first, has_second) {
            (true, true) => String::new(),
            (true, false) => "tweede meting: minder dan 5 deelnemers, daarom niet getoond".to_owned(),
            _ => "eerste meting niet gehouden".to_owned(),
        },
    }
}

/// So many columns; ratings have no intervals.
pub fn beside(count: usize, with_intervals: bool) -> Beside {
    let rows: Vec<BesideRow> = (0..count).map(|index| row(index, with_intervals)).collect();
    let middle = |low, high, label: &str| Some(Middle { ends: Some((low, high)), label: label.to_owned() });
    let interval = if with_intervals { "95%-interval" } else { "" };
    let chance = [
        "Tweede meting: de verschillen tussen deze 6 kolommen blijven binnen wat toeval bij deze aantallen geeft (p 0,310).",
        "Verandering: deze 6 kolommen verschillen meer van elkaar dan toeval bij deze aantallen meestal geeft (p 0,012).",
    ];
    Beside {
        caption: Caption {
            legend_notes: vec![(Mark::SmallCount, "weinig deelnemers".to_owned())],
            ..caption("Rapportcijfer: naast elkaar", "Geen van deze kolommen heeft een score op Rapportcijfer.")
        },
        first_label: "eerste meting".to_owned(),
        second_label: "tweede meting".to_owned(),
        axis: nice_axis([4.2, 9.6], 1.0, 10.0, Lang::Nl),
        first_middle: middle(6.0, 7.1, "middelste helft van alle 38 onderdelen in het programma, eerste meting"),
        second_middle: middle(6.4, 7.6, "middelste helft van alle 41 onderdelen in het programma, tweede meting"),
        interval_label: interval.to_owned(),
        beyond_label: String::new(),
        change_heading: "verandering".to_owned(),
        count_heading: "n".to_owned(),
        rows,
        chance: if count > 0 { chance.map(str::to_owned).to_vec() } else { Vec::new() },
    }
}

/// So many columns on so many scales.
pub fn spider(count: usize, axes: usize) -> Spider {
    let titles = [
        "Aansturing",
        "Burgerparticipatie",
        "Samenwerking",
        "Rapportcijfer",
        "Rapportcijfer samenwerking",
        "Ervaringsdeskundigheid",
    ];
    let axis = |at: usize| {
        let max = if at % 5 < 3 { 5.0 } else { 10.0 };
        let title = titles[at % titles.len()].to_owned();
        SpiderAxis { title, range: format!("1 tot {max}"), min: 1.0, max }
    };
    let axes: Vec<SpiderAxis> = (0..axes).map(axis).collect();
    let column = |index: usize| {
        let value = |(at, axis): (usize, &SpiderAxis)| {
            axis.min + (axis.max - axis.min) * (0.3 + ((index * 7 + at * 5) % 13) as f64 / 20.0)
        };
        let values: Vec<f64> = axes.iter().enumerate().map(value).collect();
        let labels = values.iter().map(|value| number::fixed(Lang::Nl, *value, 1)).collect();
        SpiderColumn { title: TITLES[index % TITLES.len()].to_owned(), values, labels }
    };
    Spider {
        caption: caption("Tweede meting: alle schalen in één beeld", "Voor een spinnenweb zijn drie schalen nodig."),
        columns: (0..count).map(column).collect(),
        axes,
        why: "Alleen om over te praten: vorm en oppervlak hangen af van de volgorde van de schalen, en hoe zeker een cijfer is, ziet u hier niet.".to_owned(),
    }
}

/// A page of so many columns: words of every length, charts among them.
pub fn page(count: usize) -> Page {
    let line = |text: &str, tone| PageLine { text: text.to_owned(), tone };
    let long = "De gemeente nam het initiatief en vroeg een ervaringsdeskundigenorganisatie om mee te denken over burgerparticipatieondersteuning.";
    let cell = |at: usize| match at % 4 {
        0 => vec![
            line("○ eerste meting: opdrachtgever", Tone::Faint),
            line("● tweede meting: medeopdrachtgever", Tone::Strong),
        ],
        1 => vec![line(long, Tone::Plain)],
        2 => vec![line("niet getoond", Tone::Faint)],
        _ => vec![line("3,4 (laagst)", Tone::Strong), line("n 12", Tone::Faint)],
    };
    let row = |at: usize| {
        PageBlock::Row(PageRow {
            label: QUESTIONS[at % QUESTIONS.len()].to_owned(),
            note: if at.is_multiple_of(2) { "verschil 1,2 (0,3 tot 2,1)".to_owned() } else { String::new() },
            differs: at % 3 == 1,
            cells: (0..count).map(|column| cell(at + column)).collect(),
        })
    };
    let head = |at: usize| PageHead {
        title: TITLES[at % TITLES.len()].to_owned(),
        subtitle: if at == 3 { "9 proeftuinen".to_owned() } else { String::new() },
        reference: if at == 1 { "maatstaf".to_owned() } else { String::new() },
    };
    let heading = || PageBlock::Heading("Wat de opdrachtgever deed".to_owned());
    let chart = |chart: Chart| PageBlock::Chart(Box::new(chart));
    let section = |title: &str, blocks: Vec<PageBlock>| PageSection { title: title.to_owned(), blocks };
    let charts = vec![
        chart(Chart::Beside(beside(count, true))),
        chart(Chart::Beside(beside(count, false))),
        chart(Chart::Spider(spider(count, 5))),
    ];
    let words = PageBlock::Words("Bij geen van deze vragen verschillen de kolommen meer dan toeval geeft.".to_owned());
    Page {
        caption: caption("Jeugd in de wijk", "Alles is ingeklapt, of er is niets wat verschilt."),
        note: long.to_owned(),
        made: "Gemaakt door Anna op 24 november 2026. Voor eigen gebruik.".to_owned(),
        heads: (0..count).map(head).collect(),
        differs: "≠ hierin verschillen de kolommen. ○ eerste meting, ● tweede meting.".to_owned(),
        sections: match count {
            0 => Vec::new(),
            _ => vec![
                section("Feiten", (0..3).map(row).collect()),
                section("Rol", [vec![heading()], (3..6).map(row).collect()].concat()),
                section("Scores", charts),
                section("Vragen", [vec![words], (6..8).map(row).collect()].concat()),
            ],
        },
    }
}

/// Pictures for the eye.
pub(super) fn pictures(write: &dyn Fn(&str, &Chart, &Look, u32)) {
    for (look, name) in [(&Look::light(), "light"), (&Look::dark(), "dark")] {
        for width in [600, 900, 1500] {
            write(&format!("b6-{name}-{width}"), &Chart::Beside(beside(6, true)), look, width);
        }
        write(&format!("b2-{name}-800"), &Chart::Beside(beside(2, true)), look, 800);
        write(&format!("b6e-{name}-900"), &Chart::Beside(beside(6, false)), look, 900);
    }
    write("b6-contrast-900", &Chart::Beside(beside(6, true)), &Look::high_contrast(), 900);
    for (look, name) in [(&Look::light(), "light"), (&Look::dark(), "dark")] {
        write(&format!("w6-{name}-900"), &Chart::Spider(spider(6, 5)), look, 900);
        write(&format!("w2-{name}-600"), &Chart::Spider(spider(2, 4)), look, 600);
        write(&format!("w3-{name}-800"), &Chart::Spider(spider(3, 3)), look, 800);
    }
    for count in [2, 6] {
        let width = Page::usual_width(count);
        write(&format!("y{count}-light"), &Chart::Page(page(count)), &Look::light(), width);
    }
    write("w0-light-600", &Chart::Spider(spider(3, 2)), &Look::light(), 600);
    write("b0-light-600", &Chart::Beside(beside(0, true)), &Look::light(), 600);
}
