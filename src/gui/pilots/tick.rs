//! The box at the beginning of a row that chooses its pilot, what was held down meanwhile, and the colour of a change.

use egui::{Color32, Event, Id, Modifiers, Rect, Sense, Stroke, Ui, pos2, vec2};

use crate::analysis::change::Class;
use crate::base::Phrase;
use crate::gui::ask::Cx;
use crate::gui::theme::Theme;

const BOX: f32 = 15.0;

/// The box; answers whether it was clicked. Rows choose by keyboard themselves, so it takes no focus of its own.
pub fn tick_ui(ui: &Ui, cx: &Cx<'_>, place: Rect, id: Id, is_chosen: bool, (number, name): (u32, &str)) -> bool {
    let response = ui.interact(place, id, Sense::CLICK);
    let theme = cx.theme;
    let square = Rect::from_center_size(pos2(place.left() + 14.0, place.center().y), vec2(BOX, BOX));
    let is_lit = is_chosen || response.hovered();
    let fill = if is_chosen { theme.accent } else { theme.card };
    let stroke = Stroke::new(1.0, if is_lit { theme.accent } else { theme.faint });
    ui.painter().rect(square, 3.0, fill, stroke, egui::StrokeKind::Inside);
    if is_chosen {
        let at = |x: f32, y: f32| square.min + vec2(x, y) * (BOX / 15.0);
        let line = vec![at(3.5, 7.5), at(6.5, 10.5), at(11.5, 4.5)];
        ui.painter().line(line, Stroke::new(2.0, theme.on_accent));
    }
    response.widget_info(|| {
        let said = Phrase::new("pilots-tick").with("number", number.to_string()).with("name", name).say(cx.lang);
        egui::WidgetInfo::selected(egui::Role::CheckBox, true, is_chosen, said)
    });
    response.clicked()
}

/// The modifiers that were down when a key was pressed or the pointer was let go in this frame. A frame may be long: what
/// is down at its end says nothing of then.
pub fn modifiers(ui: &Ui) -> Modifiers {
    ui.input(|input| {
        let of_event = |event: &Event| match event {
            Event::Key { pressed: true, modifiers, .. } | Event::PointerButton { pressed: false, modifiers, .. } => {
                Some(*modifiers)
            }
            _ => None,
        };
        input.events.iter().filter_map(of_event).next_back().unwrap_or(input.modifiers)
    })
}

/// The colour of a class of change.
pub fn class_colour(theme: &Theme, class: Class) -> Color32 {
    match class {
        Class::Up => theme.up,
        Class::Same => theme.same,
        Class::Down => theme.down,
    }
}
