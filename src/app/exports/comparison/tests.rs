use super::*;
use crate::app::queries::changes::default_pair;
use crate::app::queries::comparison::{Asked, Background, Reading, compare, find_group};
use crate::app::queries::lookup;
use crate::model::comparison::Column as Standing;

fn workbook(sample: &str, words: &str, group: &str, for_others: bool) -> (u64, Vec<Vec<Vec<Value>>>) {
    let folder = tempfile::tempdir().unwrap();
    let programme = folder.path().join("a.proeftuin");
    files::create_sample(&programme, sample, "tester").unwrap();
    let session = files::read(&programme).unwrap();
    let state = session.state();
    let mut columns: Vec<Standing> = lookup::parts(state, words).unwrap().into_iter().map(Standing::Part).collect();
    let group = find_group(state, group).unwrap();
    columns.extend([Standing::Rest(group.clone()), Standing::Rest(crate::model::comparison::Group::Theme("x".into()))]);
    columns.push(Standing::Group(group));
    let background = Background::of(state, default_pair(state), for_others);
    let asked = Asked { columns: &columns, reference: None, lang: Lang::Nl, reading: Reading::Everything };
    let seen = compare(state, None, &background, &asked);
    let path = suggested(&programme, "jeugd / wijk", for_others, Lang::Nl);
    let rows = write(state, &seen, Lang::Nl, &path).unwrap();
    assert_eq!(write(state, &seen, Lang::Nl, &path).unwrap_err().phrase.key, "error-file-exists");
    let made = Made { state, seen: &seen, lang: Lang::Nl };
    let sets =
        [made.scores(), made.items(), made.facts(), made.role(), made.ladder(), made.findings(), made.measured()];
    (rows, sets.into_iter().map(|set| set.rows.map(Result::unwrap).collect()).collect())
}

#[test]
fn every_section_is_a_sheet_and_every_row_is_as_wide_as_its_headings() {
    for (sample, words, group) in
        [("oefenprogramma", "1,2", "theme:participatie"), ("samen-innoveren", "1,31", "commissioner_kind:gemeente")]
    {
        let (rows, sheets) = workbook(sample, words, group, false);
        assert_eq!(rows as usize, sheets.iter().map(Vec::len).sum::<usize>());
        assert!(sheets.iter().enumerate().all(|(at, rows)| at == 1 || !rows.is_empty()), "{sample}");
    }
}

#[test]
fn what_is_withheld_is_in_no_cell() {
    let (_, own) = workbook("oefenprogramma", "1,6", "theme:participatie", false);
    let (_, others) = workbook("oefenprogramma", "1,6", "theme:participatie", true);
    let told = |sheets: &[Vec<Vec<Value>>]| -> usize {
        let figures = sheets[0].iter().flatten().filter(|value| matches!(value, Value::Number(_)));
        figures.count()
    };
    let why = |sheets: &[Vec<Vec<Value>>]| sheets[0].iter().filter(|row| row.last() != Some(&Value::Empty)).count();
    assert_eq!(why(&own), 0);
    assert!(why(&others) > 0 && told(&others) < told(&own));
}
