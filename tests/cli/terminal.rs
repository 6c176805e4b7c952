//! Where no window can be had, the program does its job in the terminal.

use super::{Place, SAMPLE};

#[test]
fn a_sample_without_a_screen_is_answered_in_the_terminal() {
    let place = Place::empty();
    let said = place.well(&["--sample", SAMPLE]);
    let data = place.path("home").join("data");
    let copy = data.join("samen-innoveren.proeftuin");
    assert_eq!(said.lines().next().unwrap(), copy.display().to_string());
    assert!(said.contains("hoog (8,2), sterk gedaald, nog steeds voldoende (6,2)"), "{said}");
    assert!(said.contains("libxkbcommon-x11-0"), "{said}");
    assert!(std::fs::read_to_string(data.join("samen-innoveren.svg")).unwrap().starts_with("<svg "));
    assert_eq!(place.json(&["info", copy.to_str().unwrap()])["counts"]["pilots"], 43);
    place.well(&["--sample", SAMPLE, "--lang", "en"]);
    assert!(data.join("samen-innoveren-2.proeftuin").exists() && data.join("samen-innoveren-2.svg").exists());
}

#[test]
fn a_file_without_a_screen_is_answered_in_the_terminal() {
    let place = Place::with_sample();
    let bytes = place.bytes("a.proeftuin");
    let said = place.well(&["a.proeftuin", "--lang", "en"]);
    assert!(said.contains("strongly down") && said.contains("No window can open here"), "{said}");
    assert_eq!(place.names(), ["a.proeftuin", "a.svg"]);
    place.well(&["a.proeftuin"]);
    assert_eq!(place.names(), ["a-2.svg", "a.proeftuin", "a.svg"]);
    assert!(place.bytes("a.proeftuin") == bytes);
}

#[test]
fn without_a_file_it_says_what_can_be_done() {
    let done = Place::empty().run(&[]);
    assert_eq!(done.status, 0);
    assert!(done.out.contains("Opdrachten:") && done.err.contains("libgl1"), "{}{}", done.out, done.err);
}

#[test]
#[cfg(target_os = "linux")]
fn a_screen_that_does_not_answer_is_no_screen() {
    let place = Place::with_sample();
    let output = place.command(&["a.proeftuin"]).env("DISPLAY", ":4095").output().unwrap();
    let done = super::Done::of(output);
    assert_eq!((done.status, done.err.as_str()), (0, ""));
    assert!(done.out.contains("libx11-6"), "{}", done.out);
}
