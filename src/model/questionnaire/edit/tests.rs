use super::*;

fn participants() -> Definition {
    Definition::standard().unwrap().swap_remove(0)
}

fn at(section: Section, group: usize, item: usize) -> ItemPlace {
    ItemPlace { section, group, item }
}

fn codes(definition: &Definition, section: Section, group: usize) -> Vec<&str> {
    definition.items_at(section, group).iter().map(|item| item.code.as_str()).collect()
}

#[test]
fn items_and_scales_change_places() {
    let mut definition = participants();
    definition.shift_item(at(Section::Scales, 0, 0), 2);
    assert_eq!(codes(&definition, Section::Scales, 0), ["A2", "A3", "A1", "A4", "A5", "A6"]);
    definition.shift_group(Section::Scales, 1, 0);
    assert_eq!(
        (definition.scales[0].key.as_str(), definition.scales[1].key.as_str()),
        ("burgerparticipatie", "aansturing")
    );
    let before = definition.clone();
    definition.shift_item(at(Section::Scales, 0, 0), 99);
    definition.shift_item(at(Section::Groups, 7, 0), 0);
    definition.shift_group(Section::Open, 0, 1);
    assert_eq!(definition, before, "what is not there is left");
}

#[test]
fn an_item_takes_the_answers_of_its_new_place() {
    let mut definition = participants();
    definition.scales[0].items[0].reverse = true;
    definition.send_item(at(Section::Scales, 0, 0), Section::Scales, 1);
    let sent = definition.scales[1].items.last().unwrap();
    assert_eq!((sent.code.as_str(), sent.answer.as_str(), sent.reverse), ("A1", "agreement", true));
    // An open question is written, so nothing can be turned round.
    let last = definition.scales[1].items.len() - 1;
    definition.send_item(at(Section::Scales, 1, last), Section::Open, 0);
    let sent = definition.open.last().unwrap();
    assert_eq!((sent.code.as_str(), sent.reverse), ("A1", false));
    assert!(definition.answer_fits(&sent.answer, Section::Open));
    assert_eq!(definition.check(), []);
    // And back again.
    let last = definition.open.len() - 1;
    definition.send_item(at(Section::Open, 0, last), Section::Scales, 0);
    assert_eq!(definition.scales[0].items.last().unwrap().answer, "agreement");
    assert_eq!(definition.check(), []);
    let before = definition.clone();
    definition.send_item(at(Section::Open, 0, 99), Section::Scales, 0);
    definition.send_item(at(Section::Open, 0, 0), Section::Groups, 0);
    assert_eq!(definition, before);
}

#[test]
fn a_new_item_gets_the_next_code_of_its_neighbours() {
    let mut definition = participants();
    assert_eq!(definition.free_code(Section::Scales, 0), "A7");
    definition.open[0].code = "a7".to_owned();
    assert_eq!(definition.free_code(Section::Scales, 0), "A8");
    assert_eq!(definition.free_code(Section::Groups, 0), "V1");
    definition.scales[0].items.last_mut().unwrap().code = "doel".to_owned();
    assert_eq!(definition.free_code(Section::Scales, 0), "doel1");
    definition.scales[0].items.last_mut().unwrap().code = "S18446744073709551615".to_owned();
    assert_eq!(definition.free_code(Section::Scales, 0), "", "none is free: the person gives one");
}

#[test]
fn keys_come_from_titles() {
    assert_eq!(slug("Samen één plan maken!"), "samen_een_plan_maken");
    assert_eq!(slug("2e meting"), "k_2e_meting");
    assert_eq!(slug("???"), "k");
    assert!(slug(&"lang woord ".repeat(20)).len() <= 30);
    let definition = participants();
    assert_eq!(definition.free_key("Aansturing"), "aansturing_2");
    assert_eq!(definition.free_key("Contact"), "contact");
    assert_eq!(free_option("Nvt", &[]), "nvt_2");
    assert_eq!(free_option("Per brief", &["PER_BRIEF"]), "per_brief_2");
}

#[test]
fn answers_are_renamed_wherever_they_are_named() {
    let mut definition = participants();
    assert_eq!(definition.count_answered_by("agreement"), 25);
    definition.rename_answers("agreement", "eens");
    assert_eq!((definition.count_answered_by("agreement"), definition.count_answered_by("eens")), (0, 25));
    assert_eq!(definition.check(), []);
}
