//! Exports of survey tools, in the shapes that these give them.

use super::*;

fn ignored(understood: &Understood, why: Ignored) -> Vec<&str> {
    let columns = understood.columns.iter().filter(|column| column.meaning == Meaning::Ignored(why));
    columns.map(|column| column.heading.as_str()).collect()
}

#[test]
fn limesurvey_with_codes() {
    let found = of_file("limesurvey-codes.csv", "");
    assert_eq!(
        told(&found),
        [
            "2: 8 w1 R-01 A1=4 A2=5 G1=7.5 O1=\"Veel contact, ook 's avonds\" S11=2",
            "3: 1 w1 R-01 A1=wn G1=8 O1=\"-\" S11=nvt",
        ]
    );
    assert_eq!(ignored(&found.1, Ignored::Private), ["token", "ipaddr"]);
    assert_eq!(ignored(&found.1, Ignored::Tool).len(), 9);
}

#[test]
fn limesurvey_with_the_texts_of_questions_and_answers() {
    assert_eq!(
        told(&of_file("limesurvey-texts.csv", "")),
        ["2: 1 w1 R-01 A1=5 A2=3 G1=7.5 O1=\"De koffie\"", "3: 8 w2 R-01 A1=2 A2=wn G1=8",]
    );
}

#[test]
fn qualtrics_with_three_rows_of_headings() {
    let found = of_file("qualtrics.csv", "[fixed]\nwave = 2");
    assert_eq!(
        told(&found),
        ["4: 8 w2 R-01 A1=5 A2=3 G1=7.5 O1=\"A \\\"good\\\" team\"", "5: 1 w2 R-02 A1=2 A2=wn G1=8",]
    );
    assert_eq!(ignored(&found.1, Ignored::Private), ["IPAddress", "RecipientLastName", "RecipientEmail"]);
    let q1 = found.1.columns.iter().find(|column| column.heading == "Q1_1").unwrap();
    assert_eq!((q1.how, q1.subheading.starts_with("How is the pilot steered?")), (How::Text, true));
}

#[test]
fn microsoft_forms_with_questions_as_headings() {
    let found = of_file("forms.csv", "fixed.wave = \"Eerste meting\"");
    assert_eq!(told(&found), ["2: 8 w1 R-01 A1=5 A2=4 G1=7.5 O1=\"De samenwerking\"", "3: 1 w1 A1=2 G1=6"]);
    assert_eq!(ignored(&found.1, Ignored::Private), ["E-mail", "Naam"]);
    let notes: Vec<&str> = found.1.notes.iter().map(|note| note.key.as_str()).collect();
    assert_eq!(notes, ["import-note-tool", "import-note-private", "import-note-no-codes"]);
}

#[test]
fn kobotoolbox_with_groups_and_several_choices() {
    let found = of_file("kobo.csv", "");
    assert_eq!(
        told(&found),
        [
            "2: 8 w1 OG-8 R1=[steers|thinks_along] R4=[within_frames] T1=\"Kort lijnen\" V1=[yes]",
            "3: 1 w1 OG-1 R1=[gives_freedom] V1=[partly]",
        ]
    );
    assert_eq!(ignored(&found.1, Ignored::Doubled).len(), 4);
    assert_eq!(
        told(&of_file("kobo-labels.csv", "")),
        ["2: 8 w2 R1=[steers|decides_together] V1=[yes]", "3: 1 w2 R1=[] V1=[partly]", "4: 1 w2"]
    );
}

#[test]
fn a_tools_columns_are_left_out_only_where_the_tool_is_known() {
    let (_, found) = of_text("id,naam,pilot,wave,A1\n1,Piet,8,1,4\n");
    assert_eq!(faults(&found), ["id unknown_column", "naam unknown_column"]);
}

#[test]
fn the_map_that_was_found_understands_the_same_again() {
    for (name, rules) in [
        ("limesurvey-codes.csv", ""),
        ("limesurvey-texts.csv", ""),
        ("qualtrics.csv", "fixed.wave = 2"),
        ("forms.csv", "fixed.wave = 1"),
        ("kobo.csv", ""),
    ] {
        let first = of_file(name, rules);
        let again = of_file(name, &first.1.rules.to_toml());
        assert_eq!(told(&again), told(&first), "{name}");
        assert_eq!(again.1.rules, first.1.rules, "{name}");
    }
}
