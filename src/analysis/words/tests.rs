//! The reference sentences, the edges of the bands, and that every word exists in both languages.

use super::*;
use crate::analysis::change::{evaluator_change, published_change};
use crate::analysis::score::published_score;
use crate::base::Lang;

fn bands() -> Bands {
    Bands::default()
}

fn change_in_dutch(from: f64, to: f64) -> String {
    change_words(&bands(), from, to).phrase().say(Lang::Nl)
}

fn in_both(phrase: &Phrase) -> (String, String) {
    (phrase.say(Lang::Nl), phrase.say(Lang::En))
}

fn sentence(from: f64, to: f64) -> (String, String) {
    in_both(&grade_sentence(&bands(), from, to))
}

#[test]
fn the_reference_examples_hold() {
    assert_eq!(level_word(&bands(), 8.2).nl, "hoog");
    assert_eq!(change_in_dutch(8.2, 6.2), "sterk gedaald");
    assert_eq!(after_fall(&bands(), 8.2, 6.2).unwrap().say(Lang::Nl), "nog steeds voldoende");
    assert_eq!(change_in_dutch(7.6, 7.6), "gelijk gebleven");
    assert_eq!(change_in_dutch(8.3, 8.2), "nagenoeg gelijk gebleven");
    assert_eq!(change_in_dutch(5.4, 7.5), "sterk gestegen");
}

#[test]
fn every_level_begins_at_its_figure() {
    let levels = [
        (10.0, "zeer hoog"),
        (8.5, "zeer hoog"),
        (8.4, "hoog"),
        (7.5, "hoog"),
        (7.4, "ruim voldoende"),
        (6.9, "ruim voldoende"),
        (6.8, "voldoende"),
        (5.5, "voldoende"),
        (5.4, "onvoldoende"),
        (1.0, "onvoldoende"),
        (-1.0, "onvoldoende"),
    ];
    for (grade, word) in levels {
        assert_eq!(level_word(&bands(), grade).nl, word, "{grade}");
    }
}

#[test]
fn the_rounded_grade_decides_the_level() {
    assert_eq!(level_word(&bands(), 6.85).en, "more than satisfactory");
    assert_eq!(level_word(&bands(), 6.849).en, "satisfactory");
    assert_eq!(level_word(&bands(), 5.45).nl, "voldoende");
}

#[test]
fn the_rounded_difference_decides_the_change() {
    let changes = [
        (7.0, 7.4, "nagenoeg gelijk gebleven"),
        (7.0, 7.5, "iets gestegen"),
        (7.9, 7.0, "iets gedaald"),
        (7.0, 8.0, "duidelijk gestegen"),
        (7.9, 6.0, "duidelijk gedaald"),
        (6.0, 8.0, "sterk gestegen"),
        (7.4, 7.85, "iets gestegen"),
        (7.85, 7.4, "iets gedaald"),
        (7.46, 7.94, "iets gestegen"),
        (7.4, 7.849, "nagenoeg gelijk gebleven"),
        (7.44, 7.46, "nagenoeg gelijk gebleven"),
        (8.24, 8.16, "nagenoeg gelijk gebleven"),
        (8.21, 8.24, "gelijk gebleven"),
    ];
    for (from, to, words) in changes {
        assert_eq!(change_in_dutch(from, to), words, "{from} to {to}");
    }
}

#[test]
fn only_a_fall_to_a_satisfactory_grade_says_so() {
    assert_eq!(after_fall(&bands(), 8.3, 8.2), None);
    assert_eq!(after_fall(&bands(), 6.2, 8.2), None);
    assert_eq!(after_fall(&bands(), 7.0, 5.4), None);
    assert!(after_fall(&bands(), 7.0, 5.5).is_some());
    assert_eq!(after_fall(&bands(), 9.0, 8.0).unwrap().say(Lang::En), "still satisfactory");
}

#[test]
fn sentences_about_grades_read_naturally() {
    let sentences = [
        (8.2, 6.2, "hoog (8,2), sterk gedaald, nog steeds voldoende (6,2)"),
        (7.6, 7.6, "hoog (7,6), gelijk gebleven"),
        (8.3, 8.2, "hoog (8,3), nagenoeg gelijk gebleven (8,2)"),
        (5.4, 7.5, "onvoldoende (5,4), sterk gestegen naar hoog (7,5)"),
        (5.5, 5.4, "voldoende (5,5), nagenoeg gelijk gebleven, nu onvoldoende (5,4)"),
        (5.5, 6.7, "voldoende (5,5), duidelijk gestegen naar 6,7"),
        (7.0, 4.0, "ruim voldoende (7,0), sterk gedaald naar onvoldoende (4,0)"),
        (9.0, 8.0, "zeer hoog (9,0), duidelijk gedaald naar hoog (8,0), nog steeds voldoende"),
        (8.4, 7.6, "hoog (8,4), iets gedaald naar 7,6, nog steeds voldoende"),
    ];
    for (from, to, words) in sentences {
        assert_eq!(sentence(from, to).0, words);
    }
    assert_eq!(sentence(8.2, 6.2).1, "high (8.2), strongly down, still satisfactory (6.2)");
    assert_eq!(sentence(5.4, 7.5).1, "unsatisfactory (5.4), strongly up to high (7.5)");
}

#[test]
fn ratings_have_class_words_only() {
    let rated = |from, to| {
        let change = published_change(&published_score(from, None, true), &published_score(to, None, true), 0.3);
        in_both(&change_sentence(&bands(), false, &change))
    };
    assert_eq!(rated(3.0, 4.0), ("gestegen: van 3,0 naar 4,0".into(), "up: from 3.0 to 4.0".into()));
    assert_eq!(rated(4.0, 2.5).0, "gedaald: van 4,0 naar 2,5");
    assert_eq!(rated(3.0, 3.1), ("ongeveer gelijk: 3,0 en 3,1".into(), "about the same: 3.0 and 3.1".into()));
    assert_eq!(rated(3.0, 3.0).0, "ongeveer gelijk: beide keren 3,0");
}

#[test]
fn a_change_that_the_means_do_not_show_says_whose_it_is() {
    let shared = evaluator_change(&[("a", 2.0), ("b", 5.0)], &[("a", 3.0)], 0.3).unwrap();
    let (nl, en) = in_both(&change_sentence(&bands(), false, &shared));
    assert_eq!(nl, "gestegen, volgens wie beide metingen beoordeelde");
    assert_eq!(en, "up, according to those who rated both measurements");
    let graded = change_sentence(&bands(), true, &shared).say(Lang::Nl);
    assert_eq!(graded, "duidelijk gestegen, volgens wie beide metingen beoordeelde");
}

#[test]
fn a_change_that_is_not_known_says_why() {
    let change = evaluator_change(&[("a", 2.0)], &[("b", 3.0)], 0.3).unwrap();
    let (nl, en) = in_both(&change_sentence(&bands(), false, &change));
    assert_eq!(nl, "verandering niet bekend: geen evaluator beoordeelde beide metingen");
    assert_eq!(en, "change not known: no evaluator rated both measurements");
}

#[test]
fn a_programme_may_have_its_own_bands() {
    let mut own = bands();
    own.level.reverse();
    assert_eq!(level_word(&own, 8.2).nl, "hoog");
    own.level.clear();
    assert!(level_word(&own, 8.2).is_empty());
}

#[test]
fn every_code_has_words_in_both_languages() {
    let mut phrases = vec![scale_kind(ScaleKind::Rating), scale_kind(ScaleKind::Grade)];
    phrases.extend(Class::ALL.map(class));
    phrases.extend(Sign::ALL.map(sign));
    phrases.extend(Reason::ALL.map(reason));
    phrases.extend(Source::ALL.map(source));
    for phrase in phrases {
        for lang in Lang::ALL {
            assert!(lang.knows(&phrase.key), "'{}' in {}", phrase.key, lang.code());
        }
    }
}

#[test]
fn how_much_parts_differ_follows_the_percentage_that_is_read() {
    let key = |i2| heterogeneity(i2).key;
    assert_eq!(
        [key(0.0), key(0.2449), key(0.245)],
        ["parts-differ-hardly", "parts-differ-hardly", "parts-differ-some"]
    );
    assert_eq!(
        [key(0.49), key(0.5), key(0.744)],
        ["parts-differ-some", "parts-differ-clearly", "parts-differ-clearly"]
    );
    assert_eq!([key(0.745), key(1.0)], ["parts-differ-greatly"; 2]);
}
