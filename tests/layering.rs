//! Rust does not stop a circle inside a crate, so this does: every room imports only from floors below
//! its own, and names only the outside crates that belong there. The map is `src/lib.rs`'s.

mod reader;

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{Source, ident, is_punct, program};
use reader::{Named, paths};

struct Room {
    name: &'static str,
    floor: u8,
    outside: &'static [&'static str],
    /// Why no other outside crate may be named here: completes "… because `room` ".
    why: &'static str,
}

const ROOMS: &[Room] = &[
    Room { name: "main", floor: 6, outside: &["clap", "eframe"], why: "only chooses between window and command" },
    Room {
        name: "gui",
        floor: 5,
        outside: &["egui", "eframe", "rfd", "serde", "plotters_backend", "plotters", "uuid", "jiff"],
        why: "paints what `app` answers, and does nothing that a command could not have asked for",
    },
    Room {
        name: "cli",
        floor: 5,
        outside: &["clap", "serde", "serde_json"],
        why: "prints what `app` answers, so that a command and the window cannot differ",
    },
    Room {
        name: "app",
        floor: 4,
        outside: &["serde", "serde_json", "etcetera", "jiff", "uuid", "toml"],
        why: "knows neither a screen nor SQL, so that it is tested without either",
    },
    Room {
        name: "exchange",
        floor: 3,
        outside: &[
            "serde",
            "serde_json",
            "toml",
            "csv",
            "csv_core",
            "calamine",
            "encoding_rs",
            "quick_xml",
            "zip",
            "rust_xlsxwriter",
            "arrow",
            "ambers",
        ],
        why: "only turns files of other tools into the field's own values and back",
    },
    Room {
        name: "charts",
        floor: 3,
        outside: &["plotters", "plotters_backend", "image", "uuid"],
        why: "draws once for window, SVG and PNG, and belongs to none of them",
    },
    Room {
        name: "analysis",
        floor: 2,
        outside: &["statrs", "strsim"],
        why: "is pure functions from values to values, which a statistician can check line by line",
    },
    Room {
        name: "store",
        floor: 2,
        outside: &["rusqlite", "serde_json", "jiff", "uuid"],
        why: "knows the file and nothing of what it is for",
    },
    Room {
        name: "model",
        floor: 1,
        outside: &["serde", "toml", "uuid"],
        why: "is the field's nouns and their rules, without input or output",
    },
    Room {
        name: "base",
        floor: 0,
        outside: &["uuid", "jiff", "fluent_bundle", "serde", "serde_json"],
        why: "is under every room, so that whatever it needs, all need",
    },
];

fn room(name: &str) -> Option<&'static Room> {
    ROOMS.iter().find(|room| room.name == name)
}

/// What the checker must know besides one file: names of outside crates, and of the macros that the
/// rooms put at the crate's root.
struct House {
    crates: BTreeSet<String>,
    macros: BTreeMap<String, &'static Room>,
}

impl House {
    fn of(sources: &[Source], cargo_toml: &str) -> Self {
        let manifest: toml::Table = cargo_toml.parse().unwrap();
        let crates = manifest["dependencies"].as_table().unwrap().keys().map(|name| name.replace('-', "_")).collect();
        let macros = sources.iter().flat_map(|source| exported_macros(source).into_iter()).collect();
        Self { crates, macros }
    }
}

fn exported_macros(source: &Source) -> Vec<(String, &'static Room)> {
    let Some(room) = room_of(source) else { return Vec::new() };
    let tokens = &source.tokens;
    (0..tokens.len())
        .filter(|&at| ident(tokens.get(at)).as_deref() == Some("macro_rules"))
        .filter(|&at| tokens.get(at + 1).is_some_and(|token| is_punct(token, '!')))
        .filter_map(|at| Some((ident(tokens.get(at + 2))?, room)))
        .collect()
}

fn room_of(source: &Source) -> Option<&'static Room> {
    match source.path.as_str() {
        "main.rs" => room("main"),
        _ => room(source.module().first()?),
    }
}

/// What a path leads to, as far as the map is concerned.
enum Target<'a> {
    Room(&'static Room),
    Outside(&'a str),
    /// A name at the crate's root that is no room.
    Unknown(String),
    /// The standard library, or something near by.
    Free,
}

fn target<'a>(named: &'a Named, near: &BTreeSet<&str>, house: &House) -> Target<'a> {
    let first = named.names[0].as_str();
    let from_root: Vec<String> = match first {
        "crate" | "proeftuinmeter" if !named.is_absolute => named.names[1..].to_vec(),
        "self" | "super" => climb(&named.module, &named.names),
        _ if !named.is_absolute && near.contains(first) => return Target::Free,
        _ if house.crates.contains(first) => return Target::Outside(first),
        _ => return Target::Free,
    };
    let name = from_root.first().map_or("", String::as_str);
    match room(name).or_else(|| house.macros.get(name).copied()) {
        Some(room) => Target::Room(room),
        None => Target::Unknown(name.to_owned()),
    }
}

/// `super::super::x` as seen from the crate's root.
fn climb(module: &[String], names: &[String]) -> Vec<String> {
    let steps = names.iter().take_while(|name| matches!(name.as_str(), "self" | "super"));
    let ups = steps.clone().filter(|name| *name == "super").count();
    let kept = &module[..module.len().saturating_sub(ups)];
    kept.iter().chain(&names[steps.count()..]).cloned().collect()
}

/// A sentence for each path of this file that the map forbids.
fn faults(source: &Source, house: &House) -> Vec<String> {
    if source.path == "lib.rs" {
        return Vec::new();
    }
    let Some(own) = room_of(source) else {
        let name = &source.path;
        return vec![format!(
            "src/{name} is in no room of the map: add it to ROOMS in tests/layering.rs and src/lib.rs."
        )];
    };
    let named = paths(&source.module(), &source.tokens);
    // What a `use` or a `mod` of this file binds may share its name with an outside crate.
    let near: BTreeSet<&str> = named
        .iter()
        .filter(|path| path.is_use && matches!(path.names[0].as_str(), "crate" | "self" | "super"))
        .filter_map(|path| path.bound.as_deref())
        .collect();
    named
        .iter()
        .filter_map(|path| {
            let fault = fault(own, path, &target(path, &near, house))?;
            Some(format!("src/{}:{}: `{}`: {fault}", source.path, path.line, path.names.join("::")))
        })
        .collect()
}

fn fault(own: &Room, path: &Named, target: &Target<'_>) -> Option<String> {
    let (name, floor) = (own.name, own.floor);
    match target {
        Target::Free => None,
        Target::Outside(outside) if own.outside.contains(outside) => None,
        Target::Outside(outside) => Some(format!(
            "`{name}` may not name the outside crate `{outside}`, because `{name}` {}; it may name {}.",
            own.why,
            if own.outside.is_empty() { "none".to_owned() } else { own.outside.join(", ") }
        )),
        Target::Room(other) if other.name == name || other.floor < floor => None,
        Target::Room(other) if other.floor == floor => Some(format!(
            "`{name}` may not name `{}`, because rooms on one floor ({floor}) do not import each other, so that either \
             can change alone; let a room above bring them together, or move what both need down.",
            other.name
        )),
        Target::Room(other) => Some(format!(
            "`{name}` on floor {floor} may not name `{}` on floor {}, because a room imports only from floors below its \
             own, so that it can be read and tested without what is above; move what is needed down, or the call up.",
            other.name, other.floor
        )),
        // A path such as `self::x` in lib.rs's own items is not one of a room.
        Target::Unknown(_) if path.module.is_empty() && path.names[0] == "self" => None,
        Target::Unknown(other) => Some(format!(
            "`{other}` is no room of the map; name the room itself, so that this line tells which floor it needs."
        )),
    }
}

#[test]
fn rooms_import_only_from_floors_below() {
    let sources = program();
    let house = House::of(&sources, include_str!("../Cargo.toml"));
    let found: Vec<String> = sources.iter().flat_map(|source| faults(source, &house)).collect();
    assert!(found.is_empty(), "{} lines go against the map of the house:\n{}", found.len(), found.join("\n"));
}

#[test]
fn the_map_is_the_one_that_a_newcomer_reads() {
    let map = include_str!("../src/lib.rs");
    for Room { name, floor, .. } in ROOMS {
        let label = if *name == "main" { "`main.rs`".to_owned() } else { format!("[`{name}`]") };
        let line = format!("//! | {floor} | {label} |");
        assert!(map.contains(&line), "src/lib.rs does not say `{line}`: its map and ROOMS in tests/layering.rs differ");
    }
}

/// The faults of a small file, as sentences without the place.
#[track_caller]
fn check(path: &str, text: &str, wanted: &[&str]) {
    let macros = Source::of_text("base/id.rs", "#[macro_export] macro_rules! entity_ids { () => {} }");
    let house = House::of(&[macros], include_str!("../Cargo.toml"));
    let found = faults(&Source::of_text(path, text), &house);
    let places: Vec<&str> = found.iter().map(|fault| fault.split("`: ").next().unwrap()).collect();
    let wanted: Vec<String> = wanted.iter().map(|place| format!("src/{path}:{place}")).collect();
    assert_eq!(places, wanted, "{found:#?}");
}

#[test]
fn an_upward_import_is_found() {
    check("base/a.rs", "use crate::gui::Theme;", &["1: `crate::gui::Theme"]);
    check("store/a.rs", "fn f() {\n    crate::app::open();\n}", &["2: `crate::app::open"]);
    check("store/a.rs", "fn f() { println!(\"{}\", crate::app::NAME); }", &["1: `crate::app::NAME"]);
    check("base/mod.rs", "use super::model::Pilot;", &["1: `super::model::Pilot"]);
    check("base/a.rs", "mod b { use super::super::super::app; }", &["1: `super::super::super::app"]);
    check("app/ops/a.rs", "pub use super::super::super::cli::*;", &["1: `super::super::super::cli::*"]);
}

#[test]
fn an_import_from_the_same_floor_is_found() {
    check(
        "charts/a.rs",
        "use crate::{\n  base::Lang,\n  exchange::{self, json},\n};",
        &["3: `crate::exchange", "3: `crate::exchange::json"],
    );
    check("cli/a.rs", "use crate::gui as window;", &["1: `crate::gui"]);
}

#[test]
fn an_outside_crate_that_does_not_belong_is_found() {
    check("analysis/a.rs", "use serde::Serialize;", &["1: `serde::Serialize"]);
    check("app/a.rs", "fn f(ui: &mut egui::Ui) {}", &["1: `egui::Ui"]);
    check(
        "app/a.rs",
        "use {crate::base::Lang, ::rusqlite::{Row, Connection as C}};",
        &["1: `rusqlite::Row", "1: `rusqlite::Connection"],
    );
    check("model/a.rs", "#[derive(Clone, jiff::Made)] struct A;", &["1: `jiff::Made"]);
    check("gui/a.rs", "extern crate rusqlite;", &["1: `rusqlite"]);
    check("gui/a.rs", "fn f() -> impl Sized + use<> { rusqlite::f() }", &["1: `rusqlite::f"]);
}

#[test]
fn a_path_that_hides_its_room_is_found() {
    check("app/a.rs", "use crate::*;", &["1: `crate::*"]);
    check("app/a.rs", "use crate::shared::Thing;", &["1: `crate::shared::Thing"]);
    let house = House::of(&[], include_str!("../Cargo.toml"));
    assert_eq!(faults(&Source::of_text("attic/mod.rs", ""), &house).len(), 1);
}

#[test]
fn what_the_map_allows_passes() {
    let fine = r##"
        //! crate::gui::Theme
        use std::{fmt, rc::Rc};
        use crate::{app::Programme, base::{Lang, number}, entity_ids};
        use super::theme::{self, tokens};
        use serde::{Deserialize, Serialize};
        /* rusqlite::Row */
        pub(crate) fn paint(ui: &mut egui::Ui) -> Result<u8, fmt::Error> {
            let _said = "crate::cli::run";
            let _raw = r#"rusqlite::Row"#;
            <Lang as Default>::default();
            theme::paint(self::tokens::GAP);
            $crate::base::id::new_uuid()
        }
        #[cfg(test)]
        mod tests { use crate::cli; use rusqlite::Row; }
        impl A { #[cfg(test)] fn f() { rusqlite::f() } }
        #[cfg(test)]
        use crate::cli::Command;
    "##;
    check("gui/a.rs", fine, &[]);
    check("app/a.rs", "mod image; use super::egui; fn f() { image::read(); egui::b(); }", &[]);
    check("main.rs", "use proeftuinmeter::{cli, gui}; fn main() { eframe::run() }", &[]);
    check("model/record.rs", "crate::entity_ids! { A } use super::{pilot, Pilot};", &[]);
}
