//! The adviser's whole task: laying pilots side by side, keeping that, showing it to a room, giving it out.

use proeftuinmeter::app::files;

use super::programme_file::{assert_nothing_beside, assert_sound};
use super::real_window::{Beginning, RealWindow};

/// Where buttons stand in a window of 1280 × 820.
const KEEP: (u32, u32) = (558, 108);
const EXPORT: (u32, u32) = (793, 110);
const PAGE_AS_SVG: (u32, u32) = (800, 146);
const MAKE_IT: (u32, u32) = (819, 538);

/// Picks by typing, and the keyboard's arrows where several are found.
fn pick(window: &mut RealWindow) {
    window.keys_change(&["ctrl+4"]);
    window.keys_change(&["ctrl+f"]);
    window.type_text("preventie vroeg");
    window.keys_change(&["Return"]);
    window.keys(&["ctrl+a"]);
    window.type_text("jooz");
    window.keys_change(&["Down", "Return"]);
    window.keys_change(&["Down", "Return"]);
    window.keys(&["ctrl+a"]);
    window.type_text("wij-co");
    window.keys_change(&["Return"]);
    window.keys_change(&["Escape"]);
}

#[test]
fn pilots_are_compared_kept_shown_and_given_out() {
    let words = ["--sample", "samen-innoveren"];
    let mut window = RealWindow::start(&Beginning { test: "compare", words: &words, ..Beginning::default() });
    let path = window.programme_path();
    pick(&mut window);
    window.click(KEEP);
    window.type_text("Voor de raad");
    window.keys(&["Tab"]);
    window.type_text("donderdagavond");
    window.keys(&["Tab"]);
    window.keys_change(&["Return"]);
    // The room sees it, one thing at a time, and nothing while it is black.
    window.keys_change(&["F5"]);
    window.keys_change(&["Right"]);
    window.keys_change(&["b"]);
    assert!(!window.picture().shows_text(), "black");
    window.keys_change(&["b"]);
    window.keys_change(&["Escape"]);
    window.click(EXPORT);
    window.click(PAGE_AS_SVG);
    window.click(MAKE_IT);
    let page = path.with_file_name("voor-de-raad-voor-anderen.svg");
    window.wait_for("the page", |_| page.exists());
    window.settled();
    assert!(window.close().success());
    assert_nothing_beside_but_the_page(&path, &page);
    assert_sound(&path);
    assert_holds_it(&path);
}

fn assert_nothing_beside_but_the_page(path: &std::path::Path, page: &std::path::Path) {
    let svg = std::fs::read_to_string(page).unwrap();
    for words in ["Voor de raad", "Ervaringsdeskundigheid", "Effectieve methoden", "Vlaardingen"] {
        assert!(svg.contains(words), "the page has no {words}");
    }
    std::fs::remove_file(page).unwrap();
    assert_nothing_beside(path);
}

fn assert_holds_it(path: &std::path::Path) {
    let session = files::read(path).expect("the file");
    let state = session.state();
    let kept = state.comparisons().first().expect("a comparison");
    assert_eq!((kept.name.as_str(), kept.note.as_str()), ("Voor de raad", "donderdagavond"));
    let titles = kept.arrangement.columns.iter().map(|column| match column {
        proeftuinmeter::model::comparison::Column::Part(part) => {
            format!("{} {}", state.pilot_of_part(*part).expect("a pilot").number, state.part_title(*part))
        }
        other => format!("{other:?}"),
    });
    let titles: Vec<String> = titles.collect();
    let wanted = [
        "1 Preventie vroegsignalering Goeree-Overflakkee",
        "8 Ervaringsdeskundigheid",
        "8 Effectieve methoden",
        "31 WIJ-coöperatie Vlaardingen",
    ];
    assert_eq!(titles, wanted);
    assert_eq!(state.releases().len(), 1, "what was given out is remembered");
}
