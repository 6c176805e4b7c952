//! (view to come)
use crate::app::person::Person;
use crate::base::Lang;
use crate::gui::{ask::Ask, theme::Theme};

#[derive(Default)]
pub struct StartView {}

pub fn start_ui(
    ui: &mut egui::Ui,
    _view: &mut StartView,
    _theme: &Theme,
    lang: Lang,
    _person: &Person,
    _outbox: &mut Vec<Ask>,
) {
    ui.label(lang.tr("base-none"));
}
