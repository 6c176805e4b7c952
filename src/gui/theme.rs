//! Colours, sizes and fonts as tokens. Views name a token, never a colour or a number of their own.
#![allow(clippy::disallowed_methods, reason = "this is the one room where colours are made")]

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::style::ScrollStyle;
use egui::{Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, FontTweak, Stroke, TextStyle, Vec2};

use crate::app::person::Looks;
use crate::charts::Look;

/// Which of the palettes is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Palette {
    Light,
    Dark,
    HighContrastLight,
    HighContrastDark,
}

#[derive(Clone, Debug)]
pub struct Theme {
    pub palette: Palette,
    /// Behind everything.
    pub page: Color32,
    /// Bars and navigation.
    pub bar: Color32,
    pub card: Color32,
    /// The line around cards and between rows.
    pub line: Color32,
    pub text: Color32,
    /// For what explains; still readable (4.5 : 1).
    pub faint: Color32,
    pub accent: Color32,
    /// Text on the accent colour.
    pub on_accent: Color32,
    /// Behind what is chosen or active.
    pub accent_wash: Color32,
    pub up: Color32,
    pub same: Color32,
    pub down: Color32,
    pub warning: Color32,
    pub error: Color32,
    /// The same colours for charts.
    pub chart: Look,
}

/// Distances between things, in points.
pub mod space {
    pub const TINY: f32 = 4.0;
    pub const SMALL: f32 = 8.0;
    pub const MEDIUM: f32 = 16.0;
    pub const LARGE: f32 = 28.0;
    /// The height of a row in a list or table.
    pub const ROW: f32 = 30.0;
    /// The lowest height of anything one clicks.
    pub const TARGET: f32 = 28.0;
}

/// The family of headings and figures that stand out.
pub const SEMIBOLD: &str = "semibold";
/// The family of icons.
pub const ICONS: &str = "icons";

pub fn semibold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(SEMIBOLD.into()))
}

pub fn regular(size: f32) -> FontId {
    FontId::proportional(size)
}

/// Text sizes, in points.
pub mod size {
    pub const TITLE: f32 = 22.0;
    pub const SECTION: f32 = 15.0;
    pub const BODY: f32 = 14.0;
    pub const SMALL: f32 = 12.5;
    pub const FIGURE: f32 = 23.0;
}

impl Theme {
    /// The theme for a person's looks; `system_dark` decides where they follow the system.
    pub fn of(looks: Looks, system_dark: bool) -> Self {
        match (looks, system_dark) {
            (Looks::Light, _) | (Looks::System, false) => Self::light(),
            (Looks::Dark, _) | (Looks::System, true) => Self::dark(),
            (Looks::HighContrast, false) => Self::high_contrast_light(),
            (Looks::HighContrast, true) => Self::high_contrast_dark(),
        }
    }

    pub fn light() -> Self {
        Self {
            palette: Palette::Light,
            page: Color32::from_rgb(0xfa, 0xfa, 0xf8),
            bar: Color32::WHITE,
            card: Color32::WHITE,
            line: Color32::from_rgb(0xe2, 0xe4, 0xe4),
            text: Color32::from_rgb(0x1d, 0x23, 0x29),
            faint: Color32::from_rgb(0x5f, 0x68, 0x73),
            accent: Color32::from_rgb(0x1f, 0x6f, 0x5c),
            on_accent: Color32::WHITE,
            accent_wash: Color32::from_rgb(0xe6, 0xf0, 0xed),
            up: Color32::from_rgb(0x1f, 0x6f, 0x5c),
            same: Color32::from_rgb(0x5f, 0x68, 0x73),
            down: Color32::from_rgb(0xa3, 0x4c, 0x18),
            warning: Color32::from_rgb(0x8a, 0x5a, 0x00),
            error: Color32::from_rgb(0xa8, 0x23, 0x2b),
            chart: Look::light(),
        }
    }

    pub fn dark() -> Self {
        Self {
            palette: Palette::Dark,
            page: Color32::from_rgb(0x16, 0x19, 0x1c),
            bar: Color32::from_rgb(0x1c, 0x20, 0x24),
            card: Color32::from_rgb(0x1f, 0x23, 0x28),
            line: Color32::from_rgb(0x38, 0x3e, 0x45),
            text: Color32::from_rgb(0xe8, 0xea, 0xec),
            faint: Color32::from_rgb(0xa4, 0xac, 0xb5),
            accent: Color32::from_rgb(0x63, 0xc2, 0xa8),
            on_accent: Color32::from_rgb(0x0d, 0x1b, 0x17),
            accent_wash: Color32::from_rgb(0x24, 0x3a, 0x35),
            up: Color32::from_rgb(0x63, 0xc2, 0xa8),
            same: Color32::from_rgb(0xa4, 0xac, 0xb5),
            down: Color32::from_rgb(0xe8, 0x93, 0x5b),
            warning: Color32::from_rgb(0xe3, 0xb3, 0x4d),
            error: Color32::from_rgb(0xf2, 0x8b, 0x90),
            chart: Look::dark(),
        }
    }

    pub fn high_contrast_light() -> Self {
        Self {
            palette: Palette::HighContrastLight,
            page: Color32::WHITE,
            bar: Color32::WHITE,
            card: Color32::WHITE,
            line: Color32::BLACK,
            text: Color32::BLACK,
            faint: Color32::from_rgb(0x26, 0x26, 0x26),
            accent: Color32::from_rgb(0x00, 0x3d, 0x30),
            on_accent: Color32::WHITE,
            accent_wash: Color32::from_rgb(0xd5, 0xf0, 0xe7),
            up: Color32::from_rgb(0x00, 0x4d, 0x3b),
            same: Color32::from_rgb(0x26, 0x26, 0x26),
            down: Color32::from_rgb(0x7a, 0x2e, 0x00),
            warning: Color32::from_rgb(0x5c, 0x3b, 0x00),
            error: Color32::from_rgb(0x8b, 0x00, 0x0f),
            chart: Look::high_contrast(),
        }
    }

    pub fn high_contrast_dark() -> Self {
        Self {
            palette: Palette::HighContrastDark,
            page: Color32::BLACK,
            bar: Color32::BLACK,
            card: Color32::BLACK,
            line: Color32::WHITE,
            text: Color32::WHITE,
            faint: Color32::from_rgb(0xe0, 0xe0, 0xe0),
            accent: Color32::from_rgb(0x7d, 0xff, 0xd9),
            on_accent: Color32::BLACK,
            accent_wash: Color32::from_rgb(0x00, 0x3b, 0x2e),
            up: Color32::from_rgb(0x7d, 0xff, 0xd9),
            same: Color32::from_rgb(0xe0, 0xe0, 0xe0),
            down: Color32::from_rgb(0xff, 0xb6, 0x80),
            warning: Color32::from_rgb(0xff, 0xdf, 0x80),
            error: Color32::from_rgb(0xff, 0xa0, 0xa6),
            chart: Look::high_contrast_dark(),
        }
    }

    pub fn is_dark(&self) -> bool {
        matches!(self.palette, Palette::Dark | Palette::HighContrastDark)
    }

    pub fn is_high_contrast(&self) -> bool {
        matches!(self.palette, Palette::HighContrastLight | Palette::HighContrastDark)
    }

    /// Gives egui these colours, sizes and distances.
    pub fn apply(&self, ctx: &egui::Context) {
        ctx.set_theme(if self.is_dark() { egui::Theme::Dark } else { egui::Theme::Light });
        ctx.all_styles_mut(|style| {
            style.text_styles = text_styles();
            style.spacing.item_spacing = Vec2::new(space::SMALL, 6.0);
            style.spacing.button_padding = Vec2::new(10.0, 5.0);
            style.spacing.interact_size.y = space::TARGET;
            style.spacing.scroll = scroll_bars();
            style.interaction.selectable_labels = false;
            self.apply_visuals(&mut style.visuals);
        });
    }

    fn apply_visuals(&self, visuals: &mut egui::Visuals) {
        *visuals = if self.is_dark() { egui::Visuals::dark() } else { egui::Visuals::light() };
        visuals.override_text_color = None;
        visuals.panel_fill = self.page;
        visuals.window_fill = self.card;
        visuals.window_stroke = Stroke::new(1.0, self.line);
        visuals.extreme_bg_color = self.card;
        visuals.faint_bg_color = self.page;
        visuals.hyperlink_color = self.accent;
        visuals.warn_fg_color = self.warning;
        visuals.error_fg_color = self.error;
        visuals.weak_text_color = Some(self.faint);
        visuals.selection.bg_fill = self.accent_wash;
        visuals.selection.stroke = Stroke::new(2.0, self.accent);
        let thick = if self.is_high_contrast() { 1.5 } else { 1.0 };
        for widget in [
            &mut visuals.widgets.noninteractive,
            &mut visuals.widgets.inactive,
            &mut visuals.widgets.hovered,
            &mut visuals.widgets.active,
            &mut visuals.widgets.open,
        ] {
            widget.corner_radius = CornerRadius::same(6);
            widget.bg_stroke = Stroke::new(thick, self.line);
            widget.fg_stroke = Stroke::new(1.0, self.text);
            widget.bg_fill = self.card;
            widget.weak_bg_fill = self.card;
            widget.expansion = 0.0;
        }
        visuals.widgets.hovered.weak_bg_fill = self.accent_wash;
        visuals.widgets.hovered.bg_stroke = Stroke::new(thick, self.accent);
        visuals.widgets.active.weak_bg_fill = self.accent_wash;
        visuals.widgets.active.bg_stroke = Stroke::new(2.0, self.accent);
        visuals.window_corner_radius = CornerRadius::same(10);
        visuals.menu_corner_radius = CornerRadius::same(8);
    }
}

/// Bars that are always there to be seen, in the colour of text, with room of their own.
fn scroll_bars() -> ScrollStyle {
    ScrollStyle {
        floating: true,
        foreground_color: true,
        bar_width: 8.0,
        floating_width: 6.0,
        floating_allocated_width: 12.0,
        dormant_handle_opacity: 0.3,
        active_handle_opacity: 0.45,
        interact_handle_opacity: 0.7,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.2,
        ..ScrollStyle::solid()
    }
}

fn text_styles() -> BTreeMap<TextStyle, FontId> {
    [
        (TextStyle::Heading, semibold(size::TITLE)),
        (TextStyle::Body, regular(size::BODY)),
        (TextStyle::Button, regular(size::BODY)),
        (TextStyle::Small, regular(size::SMALL)),
        (TextStyle::Monospace, regular(size::BODY)),
    ]
    .into()
}

/// The shipped fonts: one sans family with tabular figures in two weights, and the icons.
pub fn install_fonts(ctx: &egui::Context) {
    let mut fonts = FontDefinitions::default();
    let mut add = |name: &str, bytes: &'static [u8]| {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    };
    add("Inter", include_bytes!("../../assets/fonts/Inter-Regular.ttf"));
    add("Inter SemiBold", include_bytes!("../../assets/fonts/Inter-SemiBold.ttf"));
    // Icons stand a little larger than letters and in the middle of their height.
    let symbols = FontData::from_static(include_bytes!("../../assets/icons/material-symbols.ttf"));
    let tweak = FontTweak { scale: 1.25, y_offset_factor: 0.12, ..FontTweak::default() };
    fonts.font_data.insert("Material Symbols".to_owned(), Arc::new(symbols.tweak(tweak)));
    let fallback = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    let family = |first: &[&str]| {
        let own = first.iter().map(|name| (*name).to_owned());
        own.chain(["Material Symbols".to_owned()]).chain(fallback.iter().cloned()).collect::<Vec<_>>()
    };
    fonts.families.insert(FontFamily::Proportional, family(&["Inter"]));
    fonts.families.insert(FontFamily::Monospace, family(&["Inter"]));
    fonts.families.insert(FontFamily::Name(SEMIBOLD.into()), family(&["Inter SemiBold"]));
    fonts.families.insert(FontFamily::Name(ICONS.into()), family(&[]));
    ctx.set_fonts(fonts);
}
