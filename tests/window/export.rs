//! Exporteren: what does not go together cannot be chosen, and the file that is asked for comes.

use egui_kittest::kittest::Queryable;

use super::harness::{Opened, open_sample};
use proeftuinmeter::app::files;
use proeftuinmeter::app::queries::changes::default_pair;
use proeftuinmeter::app::queries::charts::{ChartOn, ChartOrder, DumbbellRequest, Shown, dumbbell};
use proeftuinmeter::base::Lang;
use proeftuinmeter::charts::Chart;
use proeftuinmeter::gui::Ask;
use proeftuinmeter::gui::ask::Picture;
use proeftuinmeter::gui::picture_dialog::{Again, SavedChart};
use proeftuinmeter::model::{ScaleKey, Source};

fn dialog(size: (f32, f32)) -> Opened {
    let mut opened = open_sample(Lang::Nl, size);
    opened.harness.run();
    opened.harness.state_mut().as_mut().unwrap().ask(Ask::ExportDialog);
    opened.harness.run();
    opened
}

fn click(opened: &mut Opened, label: &str) {
    opened.harness.get_by_label(label).click();
    opened.harness.run();
}

#[test]
fn scores_go_out_for_others_under_a_name_that_says_so() {
    let mut opened = dialog((900.0, 600.0));
    for label in ["Scores", "CSV", "Anderen"] {
        click(&mut opened, label);
    }
    opened.harness.query_all_by_label_contains("Bestand maken").next().unwrap().click();
    opened.harness.run();
    let made = opened.folder.path().join("samen-innoveren-scores-voor-anderen.csv");
    for _ in 0..1_000 {
        opened.harness.run();
        let is_told =
            opened.harness.query_all_by_label_contains("samen-innoveren-scores-voor-anderen.csv").next().is_some();
        let text = std::fs::read_to_string(&made).unwrap_or_default();
        if is_told && !text.is_empty() {
            assert!(text.starts_with("\u{feff}pilot;pilot_name;part;wave;"), "{text}");
            assert!(text.lines().next().unwrap().ends_with(";withheld"), "{text}");
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    panic!("the file did not come");
}

#[test]
fn answers_of_persons_are_for_own_use_and_everything_is_no_csv() {
    let mut opened = dialog((900.0, 600.0));
    assert!(opened.harness.query_by_label("Anderen").is_none());
    assert!(opened.harness.query_all_by_label_contains("Alleen voor eigen gebruik").next().is_some());
    assert!(opened.harness.query_by_label("CSV").is_some());
    click(&mut opened, "Alles");
    assert!(opened.harness.query_by_label("CSV").is_none() && opened.harness.query_by_label("Anderen").is_none());
    click(&mut opened, "Codeboek");
    assert!(opened.harness.query_by_label("Anderen").is_some());
    opened.harness.check_accessibility();
}

/// The chart of grades as the window has it, for own use.
fn grades(opened: &Opened) -> SavedChart {
    let session = files::read(&opened.folder.path().join("samen-innoveren.proeftuin")).unwrap();
    let (state, pair) = (session.state(), default_pair(session.state()).unwrap());
    let scale = state.scale(&ScaleKey::new("rapportcijfer")).unwrap();
    let shown = Shown { scale, source: Source::Published, pair, lang: Lang::Nl, for_others: false };
    let chart = Chart::Dumbbell(dumbbell(state, &DumbbellRequest { shown, parts: None, incomplete: true }));
    let on = ChartOn { scale: scale.key.clone(), source: Source::Published, pair, lang: Lang::Nl };
    SavedChart { order: Again::Chart(ChartOrder::again(&chart, on)), chart, picture: Picture::Svg }
}

#[test]
fn a_chart_is_made_anew_for_others_unless_it_is_for_own_use() {
    for (whom, ending) in [(None, "voor-anderen"), (Some("Eigen gebruik"), "eigen-gebruik")] {
        let mut opened = open_sample(Lang::Nl, (900.0, 600.0));
        opened.harness.run();
        let saved = grades(&opened);
        opened.harness.state_mut().as_mut().unwrap().ask(Ask::SavePicture(Box::new(saved)));
        opened.harness.run();
        if let Some(whom) = whom {
            click(&mut opened, whom);
        }
        opened.harness.query_all_by_label_contains("Afbeelding maken").next().unwrap().click();
        let made = || {
            let mut files = std::fs::read_dir(opened.folder.path()).unwrap().map(|entry| entry.unwrap().path());
            files.find(|path| path.to_string_lossy().ends_with(&format!("{ending}.svg")))
        };
        let mut text = String::new();
        for _ in 0..1_000 {
            opened.harness.run();
            text = made().and_then(|path| std::fs::read_to_string(path).ok()).unwrap_or_default();
            if text.ends_with("</svg>\n") || text.ends_with("</svg>") {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        assert!(text.contains("Rapportcijfer"), "{text}");
        assert_eq!(text.contains("eigen gebruik"), whom.is_some(), "{text}");
    }
}
