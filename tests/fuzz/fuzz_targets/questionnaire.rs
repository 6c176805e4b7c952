#![no_main]

use libfuzzer_sys::fuzz_target;
use proeftuinmeter::model::questionnaire::Definition;

fuzz_target!(|text: &str| {
    if let Ok(definition) = Definition::from_toml(text) {
        assert!(definition.check().is_empty());
        assert_eq!(Definition::from_toml(&definition.to_toml()).unwrap(), definition);
    }
});
