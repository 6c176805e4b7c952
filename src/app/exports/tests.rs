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
