//! Files that are not ours, or not sound, are told and left exactly as they were; reading leaves no traces.

use super::{Place, READS, sample};

/// Every command on `a.proeftuin`, reading and writing.
fn all_commands() -> Vec<Vec<&'static str>> {
    let mut all: Vec<Vec<&str>> = READS.iter().map(|words| words.to_vec()).collect();
    all.push(vec!["import", "a.proeftuin", "data.json"]);
    all.push(vec!["import", "a.proeftuin", "data.json", "--dry-run"]);
    all.push(vec!["backup", "a.proeftuin", "-o", "kopie.proeftuin"]);
    all.push(vec!["restore", "a.proeftuin", "-o", "terug.proeftuin"]);
    all.push(vec!["a.proeftuin"]);
    all
}

fn with_bytes(at: usize, put: &[u8]) -> Vec<u8> {
    let mut bytes = sample().to_vec();
    bytes[at..at + put.len()].copy_from_slice(put);
    bytes
}

#[test]
fn what_cannot_be_used_is_told_and_left_alone() {
    let cases = [
        ("is leeg", Vec::new()),
        ("geen programma", b"dit is gewoon tekst\n".repeat(20)),
        ("geen programma", sample()[..60].to_vec()),
        ("ander programma", with_bytes(68, b"GPKG")),
        ("nieuwere versie", with_bytes(60, &99u32.to_be_bytes())),
        ("is beschadigd", with_bytes(4096 * 20, &[0xaa; 4096 * 3])),
        ("is beschadigd", sample()[..sample().len() / 2].to_vec()),
    ];
    for (sentence, bytes) in cases {
        let place = Place::empty();
        std::fs::write(place.path("a.proeftuin"), &bytes).unwrap();
        std::fs::write(place.path("data.json"), include_str!("../../assets/samples/samen-innoveren.json")).unwrap();
        for words in all_commands() {
            let done = place.run(&words);
            assert_eq!((done.status, done.out.as_str()), (3, ""), "{sentence} {words:?}: {}", done.err);
            assert!(done.err.contains(sentence), "{sentence} {words:?}: {}", done.err);
            assert!(place.bytes("a.proeftuin") == bytes, "{sentence} {words:?} touched the file");
        }
        assert_eq!(place.names(), ["a.proeftuin", "data.json"], "{sentence}");
    }
}

#[test]
fn a_folder_is_no_file() {
    let place = Place::empty();
    std::fs::create_dir(place.path("a.proeftuin")).unwrap();
    for words in all_commands() {
        let done = place.run(&words);
        assert_eq!(done.status, 3, "{words:?}");
        assert!(done.err.contains("is een map"), "{words:?}: {}", done.err);
    }
    assert_eq!(place.names(), ["a.proeftuin"]);
}

#[test]
fn reading_leaves_no_traces() {
    let place = Place::with_sample();
    let modified = || std::fs::metadata(place.path("a.proeftuin")).unwrap().modified().unwrap();
    let (bytes, before) = (place.bytes("a.proeftuin"), modified());
    for words in READS {
        place.well(words);
        assert!(place.bytes("a.proeftuin") == bytes && modified() == before, "{words:?}");
    }
    assert_eq!(place.names(), ["a.proeftuin", "out.json", "out.svg"]);
    assert!(!place.path("home").exists(), "a command that reads keeps nothing of whoever asks");
}
