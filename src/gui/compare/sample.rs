//! What the tests of these models share: the samples in memory.
#![allow(clippy::unwrap_used, reason = "a test tells of a fault by failing loudly")]

use crate::app::{Session, files};

/// A session on a fresh copy of a sample; the folder goes when it is dropped.
pub fn copy_of(name: &str) -> (Session, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.proeftuin");
    files::create_sample(&path, name, "tester").unwrap();
    (files::open(&path, "tester", Box::new(|| {})).unwrap(), folder)
}
