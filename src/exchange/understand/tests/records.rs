//! Sheets of pilots, published grades and evaluators' ratings.

use super::*;

#[test]
fn pilots_bring_their_profile() {
    let block = "Nummer,Naam,Gemeente,Opdrachtgever,Soort opdrachtgever,Adviseur,Jaar,Thema,doel,goal_en,doelgroep\n\
                 8,,Haarlem|Heemstede,Gemeente Haarlem,gemeente,\"Jansen, A.; Smit\",2016|2017,Jeugd|eigen,Rust,Calm,ouders|jongeren\n\
                 ,Nieuw,,,,,,,,,\n\
                 12,Twaalf,,,,,,,,,\n\
                 ,Less is More,Utrecht,,,,,,,,\n";
    let (directory, found) = of_text(block);
    assert_eq!((faults(&found), found.target), (Vec::new(), Target::Pilots));
    let pilots: Vec<&Pilot> = found.pilots.iter().map(|(_, pilot)| pilot).collect();
    let (eight, one) = (pilots[0], pilots[3]);
    assert_eq!((eight.id, eight.name.as_str()), (directory.pilots[1].id, "Buurtzorg"));
    assert_eq!(eight.municipalities, ["Haarlem", "Heemstede"]);
    assert_eq!((eight.commissioner_kind.as_str(), &eight.years), ("municipality", &vec![2016, 2017]));
    assert_eq!(eight.advisers, ["Jansen, A.", "Smit"]);
    assert_eq!(eight.themes, ["jeugd", "eigen"]);
    assert_eq!(eight.goal, Text::new("Rust", "Calm"));
    assert_eq!(eight.target_groups, [Text::new("ouders", ""), Text::new("jongeren", "")]);
    assert_eq!((pilots[1].number, pilots[2].number), (13, 12));
    assert_eq!((one.id, one.number, one.municipalities.len()), (directory.pilots[0].id, 1, 1));
}

#[test]
fn what_is_wrong_with_pilots_is_told() {
    let block = "number,name,year,commissioner_kind\n\
                 acht,A,,\n\
                 9,,,\n\
                 10,B,zomer,\n\
                 11,C,,keizer\n\
                 8,D,,\n\
                 8,E,,\n\
                 ,F,,\n\
                 ,F,,\n";
    assert_eq!(
        faults(&of_text(block).1),
        [
            "2 number \"acht\" not_a_count",
            "3 name missing_name",
            "4 year \"zomer\" not_a_count",
            "5 commissioner_kind \"keizer\" unknown_option",
            "7 duplicate_in_file",
            "9 duplicate_in_file",
        ]
    );
}

#[test]
fn published_grades_stand_on_a_scale() {
    let block = "proeftuin,onderdeel,meting,schaal,gemiddelde,n,bron\n\
                 8,Noord,1,rapportcijfer,7.25,12,\"Rapport, p. 3\"\n\
                 8,,2,Rapportcijfer samenwerking,8,,\n\
                 8,,2,rapportcijfer,11,0,\n\
                 8,,2,kleur,7,1,\n\
                 8,,2,rapportcijfer_samenwerking,7,1,\n\
                 8,,2,rapportcijfer,,1,\n";
    let (directory, found) = of_text(block);
    assert_eq!(found.target, Target::Published);
    assert_eq!(
        faults(&found),
        [
            "4 gemiddelde \"11\" out_of_range",
            "4 n \"0\" not_a_count",
            "5 schaal \"kleur\" unknown_scale",
            "6 duplicate_in_file",
            "7 gemiddelde missing_value",
        ]
    );
    let (row, first) = &found.published[0];
    assert_eq!((*row, first.mean, first.n, first.source.as_str()), (2, 7.25, Some(12), "Rapport, p. 3"));
    assert_eq!((first.part_id, first.measurement_stated), (directory.parts[2].id, true));
    assert_eq!((found.published[1].1.n, found.published[1].1.scale.as_str()), (None, "rapportcijfer_samenwerking"));
}

#[test]
fn ratings_are_an_evaluators_own() {
    let block = "pilot,wave,scale,evaluator,value,argument_nl,argument_en,source\n\
                 8,1,samenwerking,E. Waarnemer,4,omdat,because,p. 4\n\
                 8,1,aansturing,E. Waarnemer,3.5,,,\n\
                 8,1,rapportcijfer,E. Waarnemer,8,,,\n\
                 8,1,aansturing,Niemand,3,,,\n\
                 8,1,aansturing,,3,,,\n";
    let (directory, found) = of_text(block);
    assert_eq!(found.target, Target::Ratings);
    assert_eq!(
        faults(&found),
        [
            "3 value \"3.5\" not_whole",
            "4 scale \"rapportcijfer\" grade_scale",
            "5 evaluator \"Niemand\" unknown_evaluator",
            "6 evaluator missing_evaluator",
        ]
    );
    let rating = &found.ratings[0].1;
    assert_eq!((rating.value, &rating.argument), (4, &Text::new("omdat", "because")));
    assert_eq!((rating.evaluator_id, rating.source.as_str()), (directory.evaluators[0].id, "p. 4"));
    let means = |column: usize| found.preview[0].cells[column].means.phrase().say(Lang::Nl);
    assert_eq!((means(2), means(4)), ("Samenwerking".to_owned(), "4".to_owned()));
}
