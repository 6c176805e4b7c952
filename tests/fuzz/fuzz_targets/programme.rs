#![no_main]

use libfuzzer_sys::fuzz_target;
use proeftuinmeter::exchange::programme_json;

fuzz_target!(|text: &str| {
    if let Ok(programme) = programme_json::parse("fuzzed.json", text) {
        let written = programme_json::to_text(&programme).unwrap();
        assert_eq!(programme_json::parse("fuzzed.json", &written).unwrap(), programme);
    }
});
