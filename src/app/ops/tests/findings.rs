//! Findings and their labels: putting, taking off, moving and joining, each in one step that turns round.

use super::*;

/// Findings of a pilot with a text each, and tags by name.
fn with_findings(state: &mut State, number: u32, texts: &[&str]) -> Vec<FindingId> {
    let pilot_id = state.pilot_numbered(number).expect("a pilot").id;
    texts
        .iter()
        .enumerate()
        .map(|(position, text)| {
            let finding = Finding {
                id: FindingId::new(),
                pilot_id,
                part_id: None,
                measurement_id: None,
                topic: "samenwerking".into(),
                kind: FindingKind::Obstacle,
                text: Text::only(Lang::Nl, *text),
                source: format!("regel {position}"),
                tags: Vec::new(),
                position: position as f64,
            };
            let id = finding.id;
            run(state, Command::PutFinding(Box::new(finding)));
            id
        })
        .collect()
}

fn tag(state: &mut State, name: &str) -> crate::model::Tag {
    let position = state.tags().len() as f64;
    let (id, name) = (crate::model::TagId::new(), Text::only(Lang::Nl, name));
    let tag = crate::model::Tag { id, name, definition: Text::default(), position };
    run(state, Command::PutTag(Box::new(tag.clone())));
    tag
}

fn finding(state: &State, id: FindingId) -> Arc<Finding> {
    state.all_findings().find(|held| held.id == id).expect("the finding").clone()
}

/// Undoing what a plan did leaves everything as it was.
fn turns_round(state: &State, command: Command) -> Plan {
    let before = state.records();
    let mut changed = state.clone();
    let plan = run(&mut changed, command);
    for change in crate::model::record::inverse(&plan.changes) {
        changed.apply(&change);
    }
    assert_eq!(changed.records(), before);
    plan
}

#[test]
fn a_label_comes_to_many_findings_in_one_step_and_goes_again() {
    let mut state = small();
    let ids = with_findings(&mut state, 1, &["a", "b", "c"]);
    let known = tag(&mut state, "rolverdeling");
    let put = Command::TagFindings(Box::new(known.clone()), ids.clone());
    assert_eq!(turns_round(&state, put.clone()).words.say(Lang::Nl), "label “rolverdeling” bij 3 bevindingen gezet");
    run(&mut state, put);
    assert!(ids.iter().all(|id| finding(&state, *id).tags == [known.id]));
    // What has it already is left alone; one that is not in the codebook comes into it with the same step.
    let again = Command::TagFindings(Box::new(known.clone()), ids[..1].to_vec());
    assert!(plan(&state, &again).expect("a plan").changes.is_empty());
    let new =
        crate::model::Tag { id: crate::model::TagId::new(), name: Text::only(Lang::Nl, " tijd "), ..known.clone() };
    let plan = turns_round(&state, Command::TagFindings(Box::new(new.clone()), ids[1..].to_vec()));
    assert_eq!(plan.changes.len(), 3);
    run(&mut state, Command::TagFindings(Box::new(new.clone()), ids[1..].to_vec()));
    assert_eq!(state.tag(new.id).expect("the tag").name.nl, "tijd");
    assert_eq!(finding(&state, ids[2]).tags, [known.id, new.id]);
    turns_round(&state, Command::UntagFindings(known.id, ids.clone()));
    run(&mut state, Command::UntagFindings(known.id, ids.clone()));
    assert_eq!(finding(&state, ids[2]).tags, [new.id]);
    let taken = crate::model::Tag { id: crate::model::TagId::new(), name: Text::only(Lang::Nl, "TIJD"), ..known };
    assert!(why(&state, Command::TagFindings(Box::new(taken), ids)).contains("al een label “TIJD”"));
}

#[test]
fn a_finding_has_a_label_once() {
    let mut state = small();
    let ids = with_findings(&mut state, 1, &["a"]);
    let known = tag(&mut state, "tijd");
    let twice = Finding { tags: vec![known.id, known.id], ..(*finding(&state, ids[0])).clone() };
    run(&mut state, Command::PutFinding(Box::new(twice)));
    assert_eq!(finding(&state, ids[0]).tags, [known.id]);
}

#[test]
fn findings_move_to_another_scale_together_or_not_at_all() {
    let mut state = small();
    let ids = with_findings(&mut state, 1, &["a", "b"]);
    let plan = turns_round(&state, Command::MoveFindings(ids.clone(), "aansturing".into()));
    assert_eq!(plan.words.say(Lang::Nl), "2 bevindingen naar Aansturing verplaatst");
    run(&mut state, Command::MoveFindings(ids.clone(), "effecten".into()));
    assert!(ids.iter().all(|id| finding(&state, *id).topic == "effecten"));
    assert!(why(&state, Command::MoveFindings(ids.clone(), "weer".into())).starts_with("Deze keuze is niet bekend"));
    let gone = vec![ids[0], FindingId::new()];
    assert!(why(&state, Command::MoveFindings(gone, "aansturing".into())).starts_with("Dit bestaat niet meer"));
}

#[test]
fn findings_of_a_pilot_become_one_and_nothing_of_them_is_lost() {
    let mut state = small();
    let ids = with_findings(&mut state, 1, &["Eerst dit.", "Dan dat.", "Tot slot."]);
    let (one, other) = (tag(&mut state, "een"), tag(&mut state, "ander"));
    run(&mut state, Command::TagFindings(Box::new(one.clone()), vec![ids[0], ids[1]]));
    run(&mut state, Command::TagFindings(Box::new(other.clone()), vec![ids[1]]));
    let english = Finding { text: Text::new("Tot slot.", "In the end."), ..(*finding(&state, ids[2])).clone() };
    run(&mut state, Command::PutFinding(Box::new(english)));
    // In whatever order they were chosen, they come together in their own.
    let chosen = vec![ids[2], ids[0], ids[1]];
    let plan = turns_round(&state, Command::JoinFindings(chosen.clone()));
    assert_eq!(plan.words.say(Lang::Nl), "3 bevindingen bij 1 · Proeftuin 1 samengevoegd");
    run(&mut state, Command::JoinFindings(chosen));
    let joined = finding(&state, ids[0]);
    assert_eq!(joined.text, Text::new("Eerst dit.\nDan dat.\nTot slot.", "Eerst dit.\nDan dat.\nIn the end."));
    assert_eq!(
        (joined.source.as_str(), joined.tags.as_slice()),
        ("regel 0; regel 1; regel 2", &[one.id, other.id][..])
    );
    assert_eq!(state.all_findings().count(), 1);
}

#[test]
fn what_would_be_told_of_the_wrong_place_is_not_joined() {
    let mut state = small();
    let ids = with_findings(&mut state, 1, &["a", "b"]);
    let others = with_findings(&mut state, 2, &["c"]);
    assert!(why(&state, Command::JoinFindings(vec![ids[0]])).starts_with("Samenvoegen doet u met minstens twee"));
    assert!(why(&state, Command::JoinFindings(vec![ids[0], others[0]])).contains("één proeftuin"));
    let pilot = finding(&state, ids[0]).pilot_id;
    run(&mut state, Command::AddPart(pilot, "Noord".into()));
    let part = state.parts_of(pilot).nth(1).expect("the part").id;
    let of_part = Finding { part_id: Some(part), ..(*finding(&state, ids[1])).clone() };
    run(&mut state, Command::PutFinding(Box::new(of_part.clone())));
    assert!(why(&state, Command::JoinFindings(ids.clone())).contains("verschillende onderdelen"));
    let first = state.measurements()[0].id;
    run(&mut state, Command::PutFinding(Box::new(Finding { part_id: None, measurement_id: Some(first), ..of_part })));
    run(&mut state, Command::JoinFindings(ids.clone()));
    assert_eq!(finding(&state, ids[0]).measurement_id, None);
}

#[test]
fn two_labels_become_one_on_every_finding_once() {
    let mut state = small();
    let ids = with_findings(&mut state, 1, &["a", "b", "c"]);
    let (from, into) = (tag(&mut state, "afspraken"), tag(&mut state, "rollen"));
    let defined = crate::model::Tag { definition: Text::only(Lang::Nl, "Wie doet wat."), ..from.clone() };
    run(&mut state, Command::PutTag(Box::new(defined)));
    run(&mut state, Command::TagFindings(Box::new(from.clone()), ids[..2].to_vec()));
    run(&mut state, Command::TagFindings(Box::new(into.clone()), ids[1..].to_vec()));
    let plan = turns_round(&state, Command::JoinTags(from.id, into.id));
    assert_eq!(plan.words.say(Lang::Nl), "label “afspraken” samengevoegd met “rollen”");
    run(&mut state, Command::JoinTags(from.id, into.id));
    assert!(ids.iter().all(|id| finding(&state, *id).tags == [into.id]));
    let kept = state.tag(into.id).expect("the tag");
    assert_eq!(
        (state.tags().len(), kept.name.nl.as_str(), kept.definition.nl.as_str()),
        (1, "rollen", "Wie doet wat.")
    );
    assert!(why(&state, Command::JoinTags(into.id, into.id)).contains("niet met zichzelf"));
    assert!(why(&state, Command::JoinTags(from.id, into.id)).starts_with("Dit bestaat niet meer"));
    turns_round(&state, Command::RemoveTag(into.id));
}

#[test]
fn a_keyword_goes_to_those_that_lack_it_in_one_step_and_is_the_one_in_use() {
    let mut state = small();
    let ids: Vec<_> = state.pilots().map(|pilot| pilot.id).collect();
    let keyword = |pilots: &[crate::model::PilotId], keyword: &str, is_put| Command::Keyword {
        pilots: pilots.to_vec(),
        keyword: keyword.into(),
        is_put,
    };
    let words = |state: &State| state.pilots().map(|pilot| pilot.keywords.join("+")).collect::<Vec<_>>();
    run(&mut state, keyword(&ids[..1], " E-health ", true));
    let plan = run(&mut state, keyword(&ids, "e-HEALTH", true));
    assert_eq!(plan.words.say(Lang::Nl), "trefwoord “E-health” gegeven aan 2 proeftuinen");
    assert_eq!((plan.changes.len(), words(&state)), (2, vec!["E-health".to_owned(); 3]));
    run(&mut state, keyword(&ids[1..2], "wijk", true));
    let plan = run(&mut state, keyword(&ids, "e-health", false));
    assert_eq!(plan.words.say(Lang::Nl), "trefwoord “E-health” weggehaald bij 3 proeftuinen");
    assert_eq!(words(&state), ["", "wijk", ""]);
    assert!(why(&state, keyword(&ids, "  ", true)).starts_with("Er is geen trefwoord"));
    let twice = Pilot { keywords: vec!["wijk".into(), "wijk".into()], ..(**state.pilot(ids[0]).unwrap()).clone() };
    assert!(why(&state, Command::PutPilot(Box::new(twice))).contains("één keer"));
    let gone = keyword(&[crate::model::PilotId::new()], "wijk", true);
    assert!(!why(&state, gone).is_empty());
}

#[test]
fn labels_come_back_from_json_as_they_were_and_once_on_a_finding() {
    use crate::exchange::programme_json::{ProgrammeFile, parse, to_text};
    let mut state = small();
    let ids = with_findings(&mut state, 1, &["a", "b"]);
    let (one, other) = (tag(&mut state, "een"), tag(&mut state, "twee"));
    run(&mut state, Command::TagFindings(Box::new(other), ids.clone()));
    run(&mut state, Command::TagFindings(Box::new(one), ids[1..].to_vec()));
    let programme = (*state.programme).clone();
    let file = ProgrammeFile::from_records(programme.clone(), state.records());
    let read = parse("a.json", &to_text(&file).expect("the text")).expect("the file");
    let mut empty = State::empty(Programme::named("Leeg"));
    run(&mut empty, Command::ImportProgramme(Box::new(read.clone()), OnDuplicate::Refuse));
    assert_eq!(empty.tags(), state.tags());
    let tags = |state: &State| state.all_findings().map(|held| held.tags.clone()).collect::<Vec<_>>();
    assert_eq!(tags(&empty), tags(&state));
    let mut twice = read;
    twice.findings[0].tags = vec![twice.tags[0].id; 2];
    let empty = State::empty(Programme::named("Leeg"));
    let refused = plan(&empty, &Command::ImportProgramme(Box::new(twice), OnDuplicate::Refuse));
    assert!(refused.is_err());
}
