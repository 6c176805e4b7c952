//! The window, driven as a person drives it: by what stands on it, and by keys.

mod analyse;
mod analyse_pictures;
mod big;
mod check;
mod compare;
mod entry;
mod export;
mod findings;
mod harness;
mod import;
mod invented;
mod keying;
mod overview;
mod pilots;
mod pilots_many;
mod present;
mod questionnaires;
mod settings;
mod shell;
mod start;
mod table;

use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

/// The field with this name, where words beside it say the same.
#[track_caller]
fn field<'t, State>(harness: &'t Harness<'_, State>, label: &'t str) -> egui_kittest::Node<'t> {
    let is_field = |node: &egui_kittest::Node<'_>| {
        matches!(node.accesskit_node().role(), egui::Role::TextInput | egui::Role::MultilineTextInput)
    };
    harness.query_all_by_label(label).find(is_field).unwrap_or_else(|| panic!("no field '{label}'"))
}
