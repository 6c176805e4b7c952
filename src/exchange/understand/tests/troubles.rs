//! Files with something wrong in them: every problem has its place.

use super::*;

#[test]
fn every_problem_of_a_row_is_told_with_its_place() {
    let block = "pilot,part,wave,respondent,A1,S4,G1,O1\n\
                 8,,1,R-01,4,7,\"7,25\",ja\n\
                 88,,1,R-02,x,4,7.5,ja\n\
                 8,West,4,R-03,4.5,0,11,ja\n\
                 ,,,R-04,4,4,7,ja\n\
                 8,,1,R-05,4,4,7,ja,te veel\n\
                 8,,1,R-01,4,4,7,ja\n";
    assert_eq!(
        faults(&of_text(block).1),
        [
            "2 G1 \"7,25\" not_a_number",
            "2 S4 \"7\" out_of_range",
            "3 pilot \"88\" unknown_pilot",
            "3 A1 \"x\" not_a_number",
            "4 part \"West\" unknown_part",
            "4 wave \"4\" unknown_wave",
            "4 A1 \"4.5\" not_whole",
            "4 G1 \"11\" out_of_range",
            "4 S4 \"0\" out_of_range",
            "5 pilot missing_pilot",
            "5 wave missing_wave",
            "6 I \"te veel\" too_many_fields",
        ]
    );
    // A row that was not understood does not count as one that is there; one that was does.
    let twice = "pilot,wave,respondent,A1\n8,1,R-01,4\n8,2,R-01,4\n8,1,R-01,5\n";
    let found = of_text(twice).1;
    assert_eq!(faults(&found), ["4 respondent \"R-01\" duplicate_in_file"]);
    let said = found.problems.kept()[0].phrase().say(Lang::En);
    assert!(said.contains("row 2"), "{said}");
}

#[test]
fn what_is_wrong_with_the_file_as_a_whole_is_told() {
    for (block, wanted) in [
        ("soort,kleur\nPiet,rood\n", vec!["no_headings"]),
        ("pilot,wave\n8,1\n", vec!["no_questionnaire"]),
        ("pilot,wave,A1\n", vec!["no_rows"]),
        ("A1,S4\n4,4\n", vec!["missing_column", "missing_column"]),
        ("pilot,wave,A1,T1\n8,1,4,ja\n", vec!["several_questionnaires"]),
        ("pilot,wave,A1,kleur,\n8,1,4,rood,\n", vec!["kleur unknown_column"]),
        ("pilot,wave,A1,\n8,1,4,\n8,1,4,5\n8,1,4,5\n", vec!["3 D \"5\" too_many_fields", "4 D \"5\" too_many_fields"]),
        ("pilot,,wave,A1\n8,,1,4\n8,7,1,4\n8,7,1,4\n", vec!["3 B \"7\" unknown_column"]),
        ("pilot,wave,A1,a1\n8,1,4,4\n", vec!["a1 duplicate_column"]),
        ("pilot,pilot,wave,A1\n8,8,1,4\n", vec!["pilot duplicate_column"]),
        (
            "pilot,wave,vragenlijst,A1\n8,1,deelnemers,4\n8,1,opdrachtgever,4\n",
            vec!["3 vragenlijst \"opdrachtgever\" other_questionnaire"],
        ),
        (
            "pilot,wave,respondent,item,value\n8,1,R1,A1,4\n8,1,,A1,4\n8,1,R1,A1,5\n8,1,R1,Z9,5\n8,1,R1,,5\n",
            vec![
                "3 respondent missing_respondent",
                "4 item \"A1\" answer_twice",
                "5 item \"Z9\" unknown_item",
                "6 item missing_item",
            ],
        ),
        ("pilot,wave,item,value\n8,1,A1,4\n", vec!["missing_column"]),
    ] {
        assert_eq!(faults(&of_text(block).1), wanted, "{block}");
    }
}

#[test]
fn rows_without_content_are_counted() {
    let (_, found) = of_text("pilot,wave,A1\n\n8,1,4\n , ,\n\n8,1,5\n");
    assert_eq!((found.read, found.rows_blank, found.responses.len()), (2, 3, 2));
    assert_eq!(found.responses[1].0, 6);
}

#[test]
fn problems_are_counted_beyond_those_that_are_kept() {
    let mut block = String::from("pilot,wave,A1\n");
    (0..1_500).for_each(|_| block.push_str("8,1,9\n"));
    let (_, found) = of_text(&block);
    assert_eq!((found.problems.count(), found.problems.kept().len()), (1_500, KEPT));
    assert_eq!(found.problems.by_code()["out_of_range"], 1_500);
    assert_eq!(found.problems.summary().say(Lang::Nl), "1500 problemen; hier staan de eerste 1000.");
    assert_eq!(found.columns[2].not_understood, [("9".to_owned(), 1_500)]);
}

#[test]
fn a_long_value_is_shortened_where_it_is_told() {
    let long = "ë".repeat(500);
    let (_, found) = of_text(&format!("pilot,wave,A1\n8,1,{long}\n"));
    let value = found.problems.kept()[0].value.as_deref().unwrap();
    assert_eq!(value.chars().count(), 80);
    assert!(value.ends_with('…'));
}

#[test]
fn every_kind_of_problem_has_words_in_both_languages() {
    let decimal = crate::model::import_map::Decimal::Comma;
    let misfit = crate::model::Misfit::NotWhole;
    use ProblemKind as K;
    let kinds = [
        K::NoRows,
        K::NoHeadings,
        K::NoQuestionnaire,
        K::SeveralQuestionnaires("a, b".to_owned()),
        K::UnknownQuestionnaire,
        K::OtherQuestionnaire("a".to_owned()),
        K::MissingColumn("commissioner_kind"),
        K::BadRule,
        K::TooManyResponses,
        K::UnknownColumn,
        K::DuplicateColumn("A1".into()),
        K::MissingPilot,
        K::UnknownPilot(None),
        K::UnknownPilot(Some("A".to_owned())),
        K::AmbiguousPilot,
        K::UnknownPart(None),
        K::UnknownPart(Some("A".to_owned())),
        K::MissingWave,
        K::UnknownWave,
        K::MissingRespondent,
        K::MissingItem,
        K::UnknownItem,
        K::MissingScale,
        K::UnknownScale,
        K::GradeScale,
        K::MissingEvaluator,
        K::UnknownEvaluator,
        K::MissingName,
        K::MissingValue,
        K::TooManyFields,
        K::DuplicateInFile(2),
        K::Duplicate,
        K::AnswerTwice,
        K::Misfit(misfit),
        K::NotANumber(decimal),
        K::NotACount,
        K::UnknownOption,
        K::NotYesOrNo,
        K::OptionsAndNone,
        K::Formula,
        K::Fault,
        K::Merged,
        K::Date,
        K::TooLong,
    ];
    for kind in kinds {
        for lang in Lang::ALL {
            let said = kind.phrase().say(lang);
            assert!(said.len() > 20 && !said.contains('{'), "{said}");
        }
    }
    for field in Field::ALL {
        assert!(!field.phrase().say(Lang::Nl).is_empty());
    }
}
