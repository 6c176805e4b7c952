#![no_main]

use libfuzzer_sys::fuzz_target;
use proeftuinmeter::model::MapRules;

fuzz_target!(|text: &str| {
    if let Ok(rules) = MapRules::from_toml(text) {
        assert_eq!(MapRules::from_toml(&rules.to_toml()).unwrap(), rules);
    }
});
