//! Keys of what people edit: UUIDv7, so that two copies of a programme can be joined later.
//! A type per entity, so that a pilot's key cannot stand where a part's is meant.

use std::cell::Cell;

use uuid::{Builder, Uuid};

thread_local! {
    static COUNTER: Cell<Option<u64>> = const { Cell::new(None) };
}

/// A new key. On a thread where [`fix`] was called it is counted, so that snapshots stay equal.
#[allow(clippy::disallowed_methods, reason = "the one place that makes a key")]
pub fn new_uuid() -> Uuid {
    match COUNTER.with(Cell::get) {
        None => Uuid::now_v7(),
        Some(count) => {
            COUNTER.with(|counter| counter.set(Some(count + 1)));
            let mut tail = [0u8; 10];
            tail[2..].copy_from_slice(&count.to_be_bytes());
            Builder::from_unix_timestamp_millis(1_500_000_000_000, &tail).into_uuid()
        }
    }
}

/// Makes the keys of this thread count up from `start`; `None` makes them new again. For tests.
pub fn fix(start: Option<u64>) {
    COUNTER.with(|counter| counter.set(start));
}

/// Declares key types: `entity_ids! { /// The key of a pilot. PilotId }`.
#[macro_export]
macro_rules! entity_ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub uuid::Uuid);

        impl $name {
            /// A key that no other record has.
            #[allow(clippy::new_without_default, reason = "a key out of nowhere is never a default")]
            pub fn new() -> Self {
                Self($crate::base::id::new_uuid())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }
    )+};
}
