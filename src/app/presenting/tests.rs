use std::collections::HashSet;

use super::*;
use crate::app::disclosure::Guard;
use crate::app::files;
use crate::app::progress::Progress;
use crate::app::releases::Handing;
use crate::charts::slide::Block;
use crate::charts::{Look, svg};
use crate::model::{Change, PilotId, Programme, Record, Score, ScoreSlot};

fn sample(name: &str) -> State {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.proeftuin");
    files::create_sample(&path, name, "t").unwrap();
    files::read(&path).unwrap().state().clone()
}

const DUTCH: Showing = Showing { lang: Lang::Nl, reader: None, pair: None };
const NOTE: &str = "ALLEEN VOOR DE BEGELEIDER";

fn plain(content: SlideContent) -> Slide {
    Slide { content, asks_to_guess: true, note: NOTE.to_owned() }
}

/// Every chart on every scale from every source, and every pilot.
fn everything(state: &State) -> Vec<Slide> {
    let pair = default_pair(state).unwrap();
    let mut slides = vec![plain(SlideContent::Words { title: "Welkom".into(), text: "Een\n- Twee".into() })];
    for kind in ChartKind::ALL {
        for scale in state.scales() {
            for source in Source::ALL {
                let (scale, from, to) = (scale.key.clone(), pair.from, pair.to);
                slides.push(plain(SlideContent::Chart(ChartSlide { kind, scale, source, from, to, parts: None })));
            }
        }
    }
    let parts = state.parts().map(|(_, part)| Some(vec![part.id]));
    let spread = |parts| {
        let scale = state.scales()[2].key.clone();
        let (kind, source) = (ChartKind::Spread, Source::Responses);
        plain(SlideContent::Chart(ChartSlide { kind, scale, source, from: pair.from, to: pair.to, parts }))
    };
    slides.extend(parts.map(spread));
    slides.extend(state.pilots().map(|pilot| plain(SlideContent::Pilot { id: pilot.id })));
    let columns = state.parts().take(6).map(|(_, part)| Column::Part(part.id)).collect();
    let arrangement = Arrangement { columns, ..Arrangement::default() };
    slides.push(plain(SlideContent::Columns { arrangement }));
    slides
}

/// Everything that a slide says, also the words that only a chart draws.
fn texts(made: &Made) -> String {
    let mut said = String::new();
    for shown in [Some(&made.shown), made.before.as_ref()].into_iter().flatten() {
        said.push_str(&shown.said(Lang::Nl).join("\n"));
        if let Body::Charts(charts) = &shown.body {
            charts.iter().for_each(|chart| said.push_str(&svg::to_svg(chart, &Look::light(), 1_200, None).unwrap()));
        }
    }
    said
}

#[test]
fn nothing_that_is_shown_is_for_own_use() {
    let state = sample("oefenprogramma");
    let codes: HashSet<String> =
        state.responses().all().filter_map(|held| held.respondent.as_deref().map(str::to_owned)).collect();
    let arguments: Vec<String> = state.all_ratings().map(|held| held.argument.get(Lang::Nl).to_owned()).collect();
    assert!(codes.len() > 50 && arguments.iter().any(|argument| argument.len() > 20));
    for slide in everything(&state) {
        let said = texts(&make(&state, &slide, &DUTCH));
        let words: HashSet<&str> = said.split(|c: char| !c.is_alphanumeric() && c != '-').collect();
        for code in &codes {
            assert!(!words.contains(code.as_str()), "{code}: {:?}", slide.content);
        }
        for argument in arguments.iter().filter(|argument| argument.len() > 12) {
            assert!(!said.contains(argument.as_str()), "{argument}: {:?}", slide.content);
        }
        assert!(!said.contains(NOTE) && !said.contains("eigen gebruik"), "{:?}: {said}", slide.content);
    }
}

#[test]
fn what_is_withheld_leaves_no_trace_on_any_slide() {
    let state = sample("oefenprogramma");
    let guard = Guard::others(&state);
    let withheld: Vec<(ScoreSlot, Score)> = state
        .scores()
        .filter(|(slot, _)| guard.withheld(slot).is_some())
        .map(|(slot, score)| (slot.clone(), score.clone()))
        .collect();
    assert!(withheld.len() > 3, "{}", withheld.len());
    let mut otherwise = state.clone();
    for (slot, score) in withheld {
        let mean = score.mean + 0.7;
        otherwise.set_score(slot, Some(Score { mean, median: Some(mean), sd: Some(0.1), ..score }));
    }
    for slide in everything(&state) {
        let (one, other) = (make(&state, &slide, &DUTCH), make(&otherwise, &slide, &DUTCH));
        assert_eq!(one, other, "{:?}", slide.content);
    }
}

fn pilot(state: &State, number: u32) -> PilotId {
    state.pilot_numbered(number).unwrap().id
}

#[test]
fn a_pilot_says_its_facts_and_its_scores_with_words() {
    let state = sample("samen-innoveren");
    let id = pilot(&state, 31);
    let made = make(&state, &plain(SlideContent::Pilot { id }), &DUTCH);
    let Body::Sheet(blocks) = &made.shown.body else { panic!("{:?}", made.shown.body) };
    let scores: Vec<&Block> = blocks.iter().filter(|block| matches!(block, Block::Score { .. })).collect();
    assert!(!scores.is_empty() && made.shown.title.starts_with("31 · "), "{:?}", made.shown);
    // Before the room guessed, nothing of later.
    let before = made.before.unwrap();
    let said = before.said(Lang::Nl).join("\n");
    for score in scores {
        let Block::Score { figures, words, .. } = score else { continue };
        assert!(figures.contains(" → ") || words.contains("alleen"), "{score:?}");
        assert!(!figures.contains(" → ") || !said.contains(figures.as_str()), "{figures} in {said}");
    }
    assert!(said.contains("→ ?") && !said.contains("geleerd"), "{said}");
}

#[test]
fn too_few_people_are_told_of_on_a_pilot() {
    let state = sample("oefenprogramma");
    let made = make(&state, &plain(SlideContent::Pilot { id: pilot(&state, 3) }), &DUTCH);
    let said = made.shown.said(Lang::Nl).join("\n");
    assert!(said.contains("n < 5") && said.contains("minder dan 5 deelnemers"), "{said}");
}

#[test]
fn what_is_gone_says_so() {
    let state = sample("oefenprogramma");
    let pair = default_pair(&state).unwrap();
    let chart = |scale: &str, parts| ChartSlide {
        kind: ChartKind::Spread,
        scale: crate::model::ScaleKey::new(scale),
        source: Source::Responses,
        from: pair.from,
        to: pair.to,
        parts,
    };
    let gone = [
        SlideContent::Pilot { id: PilotId::new() },
        SlideContent::Comparison { id: crate::model::ComparisonId::new() },
        SlideContent::Chart(chart("bestaat-niet", None)),
        SlideContent::Chart(chart("samenwerking", Some(vec![PartId::new()]))),
        SlideContent::Chart(ChartSlide { from: crate::model::MeasurementId::new(), ..chart("samenwerking", None) }),
    ];
    for content in gone {
        let made = make(&state, &plain(content.clone()), &DUTCH);
        assert!(made.is_gone && made.shown.said(Lang::Nl).len() >= 2, "{content:?}: {made:?}");
    }
}

#[test]
fn a_proposal_begins_with_a_title_and_ends_with_a_question() {
    for (name, kinds) in [("oefenprogramma", 5), ("samen-innoveren", 4)] {
        let state = sample(name);
        let proposed = proposal(&state, &DUTCH);
        assert_eq!(proposed.slides.len(), kinds, "{:?}", proposed.slides);
        assert!(proposed.slides[1].asks_to_guess);
        let titles: Vec<String> =
            proposed.slides.iter().map(|slide| slide_title(&state, &slide.content, Lang::Nl)).collect();
        assert!(titles[0].contains(&state.programme.name) && titles[kinds - 1].contains("mee"), "{titles:?}");
        for slide in &proposed.slides {
            assert!(!make(&state, slide, &DUTCH).is_gone, "{slide:?}");
        }
    }
    let empty = proposal(&State::empty(Programme::named("Leeg")), &DUTCH);
    assert_eq!(empty.slides.len(), 2);
}

#[test]
fn two_presentations_get_two_names() {
    let mut state = State::empty(Programme::named("x"));
    let first = proposal(&state, &DUTCH);
    state.apply(&Change::added(Record::Presentation(first.clone().into())));
    let second = proposal(&state, &DUTCH);
    assert_eq!((first.name.as_str(), second.name.as_str()), ("Presentatie", "Presentatie 2"));
}

#[test]
fn a_chart_of_all_parts_names_none_of_them() {
    let state = sample("oefenprogramma");
    for slide in everything(&state) {
        let SlideContent::Chart(chart) = &slide.content else { continue };
        let order = ChartOrder::of_slide(chart, Lang::Nl);
        assert_eq!(order.as_slide(&state).as_ref(), Some(chart));
    }
}

fn few(state: &State) -> Vec<Slide> {
    let pair = default_pair(state).unwrap();
    let scale = crate::model::ScaleKey::new("rapportcijfer");
    let (kind, source) = (ChartKind::Dumbbell, Source::Responses);
    let chart = ChartSlide { kind, scale, source, from: pair.from, to: pair.to, parts: None };
    let words = SlideContent::Words { title: "Wat / denkt: u?".into(), text: String::new() };
    vec![
        Slide { asks_to_guess: false, ..plain(words) },
        plain(SlideContent::Chart(chart)),
        Slide { asks_to_guess: false, ..plain(SlideContent::Pilot { id: pilot(state, 1) }) },
    ]
}

#[test]
fn pictures_come_all_or_not_at_all_and_never_over_others() {
    let state = sample("oefenprogramma");
    let (slides, look) = (few(&state), Look::light());
    let pictures = Pictures { slides: &slides, showing: DUTCH, look: &look, size: (320, 180) };
    let folder = tempfile::tempdir().unwrap();
    let into = folder.path().join("beelden");
    let names = pictures.write(&state, &into, &Progress::default()).unwrap();
    assert_eq!(names[0], "01-wat-denkt-u.png");
    let of_chart: Vec<&String> = names.iter().filter(|name| name.starts_with("02-")).collect();
    let is_both = |word: &str| of_chart.iter().any(|name| name.contains(word));
    assert!(is_both("-vraag") && is_both("-antwoord"), "{names:?}");
    for name in &names {
        let picture = image::open(into.join(name)).unwrap();
        assert_eq!((picture.width(), picture.height()), (320, 180));
    }
    // A second time nothing is written over.
    let refused = pictures.write(&state, &into, &Progress::default()).unwrap_err().say(Lang::Nl);
    assert!(refused.contains("niet leeg"), "{refused}");
    assert_eq!(std::fs::read_dir(&into).unwrap().count(), names.len());
    // Stopped, nothing of it stays.
    let (stopped, other) = (Progress::default(), folder.path().join("gestopt"));
    stopped.stop();
    assert!(pictures.write(&state, &other, &stopped).is_err() && !other.exists());
}

#[test]
fn what_goes_out_is_remembered_once_for_all_slides() {
    let state = sample("oefenprogramma");
    let slides = few(&state);
    let handing = Handing { by: "Anna", to: "de raad", what: "presentation", file: "beelden" };
    let all = release(&state, &slides, &DUTCH, handing);
    let of = |slides: &[Slide]| release(&state, slides, &DUTCH, handing).given.len();
    assert!(of(&slides[..1]) == 0 && of(&slides[1..2]) > 0 && of(&slides[2..]) > 0);
    assert!(all.given.len() < of(&slides[1..2]) + of(&slides[2..]));
    for given in &all.given {
        assert!(given.n >= 5, "{given:?}");
    }
}

#[test]
fn while_ratings_are_blind_they_are_not_shown_either() {
    let state = sample("samen-innoveren");
    let blind = Programme { blind_ratings: true, ..(*state.programme).clone() };
    let mut hidden = state.clone();
    hidden.apply(&Change {
        before: Some(Record::Programme(state.programme.clone())),
        after: Some(Record::Programme(blind.into())),
    });
    let id = pilot(&state, 1);
    let said = |state: &State| make(state, &plain(SlideContent::Pilot { id }), &DUTCH).shown.said(Lang::Nl).join("\n");
    assert!(said(&state).contains("oordeel evaluator") && !said(&hidden).contains("oordeel evaluator"));
    let pair = default_pair(&state).unwrap();
    let (kind, source) = (ChartKind::Dumbbell, Source::Evaluator);
    let scale = crate::model::ScaleKey::new("samenwerking");
    let chart = ChartSlide { kind, scale, source, from: pair.from, to: pair.to, parts: None };
    let rows = |state: &State| match &make(state, &plain(SlideContent::Chart(chart.clone())), &DUTCH).shown.body {
        Body::Charts(charts) => (0..).map_while(|row| charts[0].row_key(row)).count(),
        other => panic!("{other:?}"),
    };
    assert!(rows(&state) > 0);
    assert_eq!(rows(&hidden), 0);
}

#[test]
fn each_scale_of_a_comparison_names_its_own_source() {
    let state = sample("oefenprogramma");
    let columns = state.parts().take(3).map(|(_, part)| Column::Part(part.id)).collect();
    let arrangement = Arrangement { columns, ..Arrangement::default() };
    let made = make(&state, &plain(SlideContent::Columns { arrangement }), &DUTCH);
    let Body::Charts(charts) = &made.shown.body else { panic!("{:?}", made.shown.body) };
    let sources: HashSet<&str> = charts
        .iter()
        .flat_map(|chart| &chart.caption().footnotes)
        .filter_map(|note| note.strip_prefix("Bron: "))
        .collect();
    assert!(charts.len() > 4 && sources.len() > 1 && made.shown.notes.is_empty(), "{sources:?}");
    let before = made.before.unwrap();
    assert!(!before.said(Lang::Nl).join(" ").contains('+'), "{:?}", before.said(Lang::Nl));
}

#[test]
fn a_slope_of_many_lines_goes_on_over_pages() {
    let state = sample("samen-innoveren");
    let pair = default_pair(&state).unwrap();
    let (kind, source) = (ChartKind::Slope, Source::Published);
    let scale = crate::model::ScaleKey::new("rapportcijfer");
    let chart = ChartSlide { kind, scale, source, from: pair.from, to: pair.to, parts: None };
    let order = ChartOrder::of_slide(&chart, Lang::Nl);
    let whole = order.made(&state, true).unwrap();
    let made = make(&state, &Slide { asks_to_guess: false, ..plain(SlideContent::Chart(chart)) }, &DUTCH);
    let Body::Charts(charts) = &made.shown.body else { panic!("{:?}", made.shown.body) };
    let rows = |chart: &Chart| (0..).map_while(|row| chart.row_key(row)).collect::<Vec<_>>();
    assert!(charts.len() > 3 && charts.iter().all(|chart| rows(chart).len() <= 6));
    assert_eq!(charts.iter().flat_map(rows).collect::<Vec<_>>(), rows(&whole));
}
