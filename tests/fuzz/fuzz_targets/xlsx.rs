#![no_main]

use std::ops::ControlFlow;

use libfuzzer_sys::fuzz_target;
use proeftuinmeter::exchange::table::{self, Reading};

fuzz_target!(|bytes: &[u8]| {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fuzzed.xlsx");
    std::fs::write(&path, bytes).unwrap();
    if let Ok(mut file) = table::open(&path, &Reading::default()) {
        let _ = file.rows(&mut |_, _| ControlFlow::Continue(()));
        let _ = file.merged();
    }
});
