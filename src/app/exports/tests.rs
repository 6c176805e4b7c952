use super::*;
use crate::model::Programme;

fn order(what: What, form: Form, for_others: bool) -> Order {
    Order { what, form, questionnaire: None, for_others, pilots: None, lang: Lang::Nl }
}

#[test]
fn endings_are_read_in_any_case_and_others_are_none() {
    let form = |name: &str| Form::of(Path::new(name));
    assert_eq!([form("a.CSV"), form("b.x.xlsx"), form("c.Sav"), form("d.json")].map(|form| form.is_some()), [true; 4]);
    assert_eq!([form("a.xls"), form("csv"), form("a.csv.gz"), form(".csv")], [None; 4]);
    assert!(What::ALL.iter().all(|what| What::from_code(what.code()) == Some(*what)));
}

#[test]
fn what_does_not_go_together_is_refused_before_a_file_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let state = State::empty(Programme::named("x"));
    let path = folder.path().join("x.csv");
    let refused = |order: &Order| write(&state, order, &path, &Watch::default()).unwrap_err().phrase.key;
    assert_eq!(refused(&order(What::Responses, Form::Csv, true)), "export-personal");
    assert_eq!(refused(&order(What::All, Form::Xlsx, true)), "export-personal");
    assert_eq!(refused(&order(What::All, Form::Sav, false)), "export-one-table");
    let chosen = Order { questionnaire: Some("deelnemers".into()), ..order(What::Scores, Form::Csv, false) };
    assert_eq!(refused(&chosen), "export-questionnaire-for");
    let absent = Order { what: What::Responses, ..chosen };
    assert_eq!(refused(&absent), "export-questionnaire-unknown");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_stopped_export_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.csv");
    let (state, watch) = (State::empty(Programme::named("x")), Watch::default());
    watch.stop();
    let refused = write(&state, &order(What::Codebook, Form::Csv, false), &path, &watch).unwrap_err();
    assert_eq!(refused.phrase.key, "export-stopped");
    assert_eq!((watch.row_count(), std::fs::read_dir(folder.path()).unwrap().count()), (0, 0));
    write(&state, &order(What::Codebook, Form::Csv, true), &path, &Watch::default()).unwrap();
    let again = write(&state, &order(What::Codebook, Form::Csv, true), &path, &Watch::default()).unwrap_err();
    assert_eq!(again.phrase.key, "error-file-exists");
}

#[test]
fn every_table_says_for_whom_it_is_and_that_its_data_are_invented() {
    let mut programme = Programme::named("Oefenprogramma");
    let said = |programme: &Programme, for_others| {
        let set = DataSet::new("een heel lange naam van een vragenlijst", Vec::new(), []);
        let set = marked(&State::empty(programme.clone()), (Lang::Nl, for_others), set);
        assert!(set.name.chars().count() <= 31, "{}", set.name);
        (set.name, set.notes[1..].join(" "))
    };
    let (name, notes) = said(&programme, false);
    assert_eq!(name, "een heel lange  – eigen gebruik");
    assert_eq!(notes, "Voor eigen gebruik: niet bedoeld om aan anderen te geven.");
    programme.disclosure_minimum = 7;
    let (name, notes) = said(&programme, true);
    assert_eq!(name, "een heel lange n – voor anderen");
    assert!(notes.contains("minder dan 7 vragenlijsten"), "{notes}");
    programme.invented = true;
    let (name, notes) = said(&programme, false);
    assert_eq!(name, "een heel lange naam – verzonnen");
    assert!(notes.starts_with("De gegevens zijn verzonnen") && notes.contains("eigen gebruik"), "{notes}");
}

#[test]
fn a_name_is_proposed_that_says_what_is_in_it_and_for_whom() {
    let folder = tempfile::tempdir().unwrap();
    let programme = folder.path().join("ons.proeftuin");
    let name = |order: &Order| suggested(&programme, order).file_name().unwrap().to_string_lossy().into_owned();
    assert_eq!(name(&order(What::Scores, Form::Csv, true)), "ons-scores-voor-anderen.csv");
    let one = Order { questionnaire: Some("deelnemers@2".into()), ..order(What::Responses, Form::Sav, false) };
    assert_eq!(name(&one), "ons-vragenlijsten-deelnemers-2-eigen-gebruik.sav");
    std::fs::write(folder.path().join("ons-alles-eigen-gebruik.json"), "").unwrap();
    assert_eq!(name(&order(What::All, Form::Json, false)), "ons-alles-eigen-gebruik-2.json");
}

#[test]
fn of_some_pilots_there_are_rows_and_names_of_those_alone_and_others_see_as_little_as_of_all() {
    let folder = tempfile::tempdir().unwrap();
    let programme = folder.path().join("a.proeftuin");
    files::create_sample(&programme, "oefenprogramma", "tester").unwrap();
    let session = files::open(&programme, "tester", Box::new(|| {})).unwrap();
    let state = session.state();
    let pilots: Vec<PilotId> = [3, 6].into_iter().map(|number| state.pilot_numbered(number).unwrap().id).collect();
    for (what, for_others) in [(What::Scores, true), (What::Changes, true), (What::Responses, false)] {
        let table = |pilots: Option<Vec<PilotId>>| {
            let path = folder.path().join(format!("{what:?}-{}.csv", pilots.is_some()));
            let order = Order { pilots, ..order(what, Form::Csv, for_others) };
            write(state, &order, &path, &Watch::default()).unwrap();
            std::fs::read_to_string(path).unwrap()
        };
        let (all, some) = (table(None), table(Some(pilots.clone())));
        let of_these = |line: &&str| ["3;", "6;"].iter().any(|number| line.starts_with(number));
        let expected: Vec<&str> = all.lines().skip(1).filter(of_these).collect();
        assert!(!expected.is_empty() && expected.len() + 1 < all.lines().count(), "{what:?}");
        assert_eq!(some.lines().skip(1).collect::<Vec<_>>(), expected, "{what:?}: the very same rows");
        assert_eq!(some.lines().next(), all.lines().next());
    }
    let some = Order { pilots: Some(pilots.clone()), ..order(What::Scores, Form::Sav, true) };
    let sets = tables(state, &some, &[], &Watch::default())
        .map(|sets| sets.into_iter().map(|set| (set.columns[0].values.len(), set.notes.join(" "))).collect::<Vec<_>>());
    let (names, notes) = sets.unwrap().remove(0);
    assert_eq!(names, 2, "no other pilot is named in the file");
    assert!(notes.contains("Alleen 2 van de 8 proeftuinen"), "{notes}");
    let handing = Handing { by: "tester", to: "", what: "scores", file: "x.csv" };
    let given = |order: &Order| release(state, order, handing, &Watch::default()).unwrap().given;
    let parts = of_pilots::parts(state, &pilots);
    let some_given = given(&some);
    assert!(!some_given.is_empty() && some_given.iter().all(|held| parts.contains(&held.part_id)));
    let all_given = given(&order(What::Scores, Form::Csv, true));
    assert_eq!(some_given, all_given.into_iter().filter(|held| parts.contains(&held.part_id)).collect::<Vec<_>>());
}

#[test]
fn a_whole_programme_is_not_of_some_pilots() {
    let folder = tempfile::tempdir().unwrap();
    let state = State::empty(Programme::named("x"));
    let some = Order { pilots: Some(vec![PilotId::new()]), ..order(What::All, Form::Json, false) };
    let refused = write(&state, &some, &folder.path().join("x.json"), &Watch::default()).unwrap_err();
    assert_eq!(refused.phrase.key, "export-whole-only");
    let name = suggested(&folder.path().join("ons.proeftuin"), &Order { what: What::Scores, form: Form::Csv, ..some });
    assert_eq!(name.file_name().unwrap().to_string_lossy(), "ons-scores-1-proeftuin-eigen-gebruik.csv");
}
