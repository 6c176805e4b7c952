//! Both languages say the same things, and the program says nothing that they lack.

mod messages;
mod spoken;

use std::collections::BTreeSet;

use proeftuinmeter::base::Lang;

use crate::source::{Source, program};
use messages::Messages;
use spoken::{Spoken, fits};

/// Beginnings of keys that the program puts together in a way that [`Spoken`] cannot see (not as a string
/// that ends in `-`, nor with `{}` in it). Each with where it happens; empty is best.
const COMPUTED: &[&str] = &[];

/// What one language has or asks, and the other does not.
fn differences(dutch: &Messages, english: &Messages) -> Vec<String> {
    let mut found: Vec<String> = dutch.faults.iter().chain(&english.faults).cloned().collect();
    for (one, other, name) in [(dutch, english, "en"), (english, dutch, "nl")] {
        found.extend(one.files.difference(&other.files).map(|file| format!("{name}/{file} is missing")));
        for (key, message) in &one.by_key {
            let Some(counterpart) = other.by_key.get(key) else {
                found.push(format!("'{key}' of {} is not said in {name}", message.file));
                continue;
            };
            for mention in message.mentions.iter().filter(|mention| !one.by_key.contains_key(*mention)) {
                found.push(format!("{}: '{key}' mentions '{mention}', which is not there", message.file));
            }
            if message.file.split('/').next_back() != counterpart.file.split('/').next_back() {
                found.push(format!("'{key}' is in {} but in {}", message.file, counterpart.file));
            }
            for variable in one.needs(key).difference(&other.needs(key)) {
                found.push(format!("'{key}' says {{ ${variable} }} in {} but not in {name}", message.file));
            }
        }
    }
    found
}

/// Keys that are said but not there, or without what they need; and keys that nobody says.
fn mismatches(messages: &Messages, spoken: &Spoken) -> Vec<String> {
    let mut found = Vec::new();
    for said in &spoken.said {
        let (place, key) = (&said.place, &said.key);
        let is_there = messages.by_key.keys().any(|known| known == key || key.contains('{') && fits(key, known));
        if !is_there {
            found.push(format!("{place}: there are no words for '{key}'"));
            continue;
        }
        let Some(given) = &said.given else { continue };
        let needed = messages.needs(key);
        found.extend(needed.difference(given).map(|name| format!("{place}: '{key}' is not given {{ ${name} }}")));
        found.extend(given.difference(&needed).map(|name| format!("{place}: '{key}' has no {{ ${name} }}")));
    }
    let mentioned: BTreeSet<&String> = messages.by_key.values().flat_map(|message| &message.mentions).collect();
    for (key, message) in &messages.by_key {
        let is_computed = COMPUTED.iter().any(|prefix| key.starts_with(prefix));
        if !is_computed && !mentioned.contains(key) && !spoken.may_say(key) {
            found.push(format!("{}: nobody says '{key}'", message.file));
        }
    }
    found
}

fn assert_none(found: &[String]) {
    assert!(found.is_empty(), "{} faults in what is said:\n{}", found.len(), found.join("\n"));
}

#[test]
fn both_languages_say_the_same() {
    assert_none(&differences(&Messages::of_folder("nl"), &Messages::of_folder("en")));
}

#[test]
fn the_program_says_what_is_there_and_all_of_it() {
    assert_none(&mismatches(&Messages::of_folder("nl"), &Spoken::of(&program())));
}

#[test]
fn every_locale_file_is_built_in() {
    for lang in Lang::ALL {
        for (key, message) in Messages::of_folder(lang.code()).by_key {
            assert!(lang.knows(&key), "{} is not among the files in src/base/lang.rs: '{key}'", message.file);
        }
    }
}

fn messages(text: &str) -> Messages {
    let mut messages = Messages::default();
    messages.read("nl/a.ftl", text);
    messages
}

fn spoken(text: &str) -> Spoken {
    Spoken::of(&[Source::of_text("a.rs", text)])
}

#[test]
fn what_one_language_lacks_is_found() {
    let whole = "a = Een { $n ->\n    [one] stuk\n   *[other] { $n } stuks\n }\nb = Twee\n";
    assert_eq!(differences(&messages(whole), &messages(whole)), Vec::<String>::new());
    assert_eq!(differences(&messages(whole), &messages("a = One { $n }\n")).len(), 1);
    assert_eq!(differences(&messages(whole), &messages("a = One { $m }\nb = Two\n")).len(), 2);
    assert_eq!(differences(&messages("a = { b }\nb = { $n }\n"), &messages("a = { $n }\nb = { $n }\n")).len(), 0);
}

#[test]
fn a_message_that_cannot_be_said_is_found() {
    assert_eq!(messages("a = { \"\" }\n").faults.len(), 1);
    assert_eq!(messages("a = Een\na = Twee\n").faults.len(), 1);
    assert_eq!(messages("a = { NUMBER($n) }\n").faults.len(), 1);
    assert!(!messages("a = { $n\n").faults.is_empty());
    assert_eq!(differences(&messages("a = { z }\n"), &messages("a = { z }\n")).len(), 2);
}

#[test]
fn a_key_without_words_is_found() {
    let known = messages("a-key = Een { $n }\nplain = Twee\nheld-yes = Ja\n");
    let check = |code: &str, wanted: &[&str]| {
        let found = mismatches(&known, &spoken(code));
        let found: Vec<&String> = found.iter().filter(|fault| !fault.contains("nobody says")).collect();
        assert_eq!(found, wanted);
    };
    check(r#"fn f() { lang.tr("plain"); tr(lang, "plain"); lang.tr(&format!("held-{}", code)); }"#, &[]);
    check(r#"fn f() { Phrase::new("a-key").with("n", 3).say(lang) }"#, &[]);
    check("fn tr(key: &str) {}", &[]);
    check("\nfn f() { lang.tr(\"plein\") }", &["src/a.rs:2: there are no words for 'plein'"]);
    check(r#"fn f() { tr(&format!("had-{}", code)) }"#, &["src/a.rs:1: there are no words for 'had-{}'"]);
    check(r#"fn f() { lang.tr("a-key") }"#, &["src/a.rs:1: 'a-key' is not given { $n }"]);
    check(r#"fn f() { Phrase::new("plain").with("n", 3) }"#, &["src/a.rs:1: 'plain' has no { $n }"]);
    check(r#"#[cfg(test)] mod tests { fn f() { lang.tr("plein") } }"#, &[]);
}

#[test]
fn words_that_nobody_says_are_found() {
    let known = messages("a = Een { b }\nb = Twee\nheld-yes = Ja\nlost = Weg\n");
    let found = mismatches(&known, &spoken(r#"fn f() { tr("a"); let key = format!("held-{code}"); }"#));
    assert_eq!(found, ["nl/a.ftl: nobody says 'lost'"]);
}
