//! What the numbers of answers of the invented programme can carry, as text.

use std::sync::Arc;

use super::model::{Concern, build};
use crate::app::progress::Progress;
use crate::app::queries::analysis::{Question, analyse};
use crate::app::queries::changes::default_pair;
use crate::app::{State, files};
use crate::base::Lang;
use crate::model::ScaleKey;

fn carries(scale: &str, lang: Lang) -> super::Carries {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("programme.proeftuin");
    files::create_sample(&path, "oefenprogramma", "tester").unwrap();
    let state: State = files::open(&path, "tester", Box::new(|| {})).unwrap().state().clone();
    let question = Question { pair: default_pair(&state).unwrap(), with_doubtful: true };
    let analysis = Arc::new(analyse(&state, question, &Progress::default()).unwrap());
    build(&state, &analysis, &ScaleKey::new(scale), lang)
}

#[test]
fn the_worst_stands_first_and_every_part_is_told_in_words() {
    let carries = carries("rapportcijfer", Lang::Nl);
    let told = carries.lines.iter().map(|line| {
        let figures: Vec<&str> = line.numbers.iter().map(|(_, figure)| figure.as_str()).collect();
        format!("{} [{}] {}\n  {}", line.name, line.concern.code(), figures.join(" | "), line.sentence)
    });
    insta::assert_snapshot!(told.collect::<Vec<_>>().join("\n"), @r"
    3 · Buurtschap Venneput [no-test] 1 → 1 | – | – | –
      1 antwoord de eerste keer en 1 de tweede; minder dan twee mensen zijn in beide metingen te herkennen. Een toets is hier niet mogelijk: daarvoor zijn er in elke meting minstens twee antwoorden nodig. Een interval is er niet: te weinig gegevens.
    7 · De Eerste Stap [never-strong] 5 → 5 | 0,063 | – | niemand
      5 antwoorden de eerste keer en 5 de tweede; 5 mensen zijn in beide metingen te herkennen. De kleinste p die hier kan is 0,063, meer dan 0,05: ook de meest uitgesproken uitkomst zou geen sterk bewijs zijn. Een interval is er niet: niemand die twee keer meedeed, antwoordde anders. Geen enkele vragenlijst bepaalt de uitkomst alleen.
    3 · Dorp Kleistee [never-strong] 3 → 3 | 0,100 | 1,7 | K-04
      3 antwoorden de eerste keer en 3 de tweede; 2 mensen zijn in beide metingen te herkennen. De kleinste p die hier kan is 0,100, meer dan 0,05: ook de meest uitgesproken uitkomst zou geen sterk bewijs zijn. Een verandering van minder dan 1,7 is hier niet van geen verandering te onderscheiden, terwijl op deze schaal 0,5 al telt. Zonder K-04 zou de uitkomst ‘gestegen’ zijn in plaats van ‘ongeveer gelijk’.
    5 · Mantelzorg Dichterbij [one-decides] 9 → 8 | 0,008 | 1,3 | R-508
      9 antwoorden de eerste keer en 8 de tweede; 8 mensen zijn in beide metingen te herkennen. De kleinste p die hier kan is 0,008: een uitgesproken uitkomst kan hier sterk bewijs zijn. Een verandering van minder dan 1,3 is hier niet van geen verandering te onderscheiden, terwijl op deze schaal 0,5 al telt. Zonder R-508 zou de uitkomst ‘ongeveer gelijk’ zijn in plaats van ‘gedaald’.
    6 · Groen voor de Deur [one-decides] 6 → 7 | 0,031 | 0,9 | T4
      6 antwoorden de eerste keer en 7 de tweede; 6 mensen zijn in beide metingen te herkennen. De kleinste p die hier kan is 0,031: een uitgesproken uitkomst kan hier sterk bewijs zijn. Een verandering van minder dan 0,9 is hier niet van geen verandering te onderscheiden, terwijl op deze schaal 0,5 al telt. Zonder T4 zou de uitkomst ‘gestegen’ zijn in plaats van ‘ongeveer gelijk’.
    8 · Veilig Verder [coarse] 8 → 7 | < 0,001 | 0,8 | niemand
      8 antwoorden de eerste keer en 7 de tweede; minder dan twee mensen zijn in beide metingen te herkennen. De kleinste p die hier kan is < 0,001: een uitgesproken uitkomst kan hier sterk bewijs zijn. Een verandering van minder dan 0,8 is hier niet van geen verandering te onderscheiden, terwijl op deze schaal 0,5 al telt. Geen enkele vragenlijst bepaalt de uitkomst alleen.
    3 · Wijk Lindenhof [coarse] 9 → 8 | 0,016 | 0,6 | niemand
      9 antwoorden de eerste keer en 8 de tweede; 7 mensen zijn in beide metingen te herkennen. De kleinste p die hier kan is 0,016: een uitgesproken uitkomst kan hier sterk bewijs zijn. Een verandering van minder dan 0,6 is hier niet van geen verandering te onderscheiden, terwijl op deze schaal 0,5 al telt. Geen enkele vragenlijst bepaalt de uitkomst alleen.
    1 · Buurtkamer De Wissel [enough] 30 → 26 | < 0,001 | 0,5 | niemand
      30 antwoorden de eerste keer en 26 de tweede; 17 mensen zijn in beide metingen te herkennen. De kleinste p die hier kan is < 0,001: een uitgesproken uitkomst kan hier sterk bewijs zijn. Een verandering vanaf 0,5 is hier van geen verandering te onderscheiden; op deze schaal telt zij vanaf 0,5. Geen enkele vragenlijst bepaalt de uitkomst alleen.
    2 · Jong aan Zet [enough] 27 → 25 | < 0,001 | 0,3 | niemand
      27 antwoorden de eerste keer en 25 de tweede; 18 mensen zijn in beide metingen te herkennen. De kleinste p die hier kan is < 0,001: een uitgesproken uitkomst kan hier sterk bewijs zijn. Een verandering vanaf 0,3 is hier van geen verandering te onderscheiden; op deze schaal telt zij vanaf 0,5. Geen enkele vragenlijst bepaalt de uitkomst alleen.
    ");
}

#[test]
fn words_and_a_concern_narrow_together() {
    let carries = carries("rapportcijfer", Lang::En);
    assert_eq!(carries.filtered("", None).len(), 9);
    assert_eq!(carries.filtered("samen THUIS", None).len(), 3);
    assert_eq!(carries.filtered("samen thuis", Some(Concern::NoTest)).len(), 1);
    assert_eq!(carries.filtered("nergens", None).len(), 0);
    assert_eq!(Concern::ALL.map(|concern| carries.count(concern)).iter().sum::<usize>(), 9);
    let text = carries.as_text(&[0], Lang::En);
    assert_eq!(text.lines().count(), 2);
    assert_eq!(text.lines().next().unwrap().matches('\t').count(), 5);
}
