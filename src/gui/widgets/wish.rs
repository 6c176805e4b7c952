//! The wish to show what is on the screen, which the window raises and the chart that is meant answers: the one under
//! the mouse or with the focus, and where there is none, the first of the view.

use egui::{Context, Id};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wish {
    /// The chart that is pointed at.
    #[default]
    Pointed,
    Any,
}

fn id() -> Id {
    Id::unique("show_wish")
}

pub fn raise(ctx: &Context, wish: Option<Wish>) {
    ctx.data_mut(|data| {
        data.remove_temp::<Wish>(id());
        if let Some(wish) = wish {
            data.insert_temp(id(), wish);
        }
    });
}

/// The wish that nobody answered yet.
pub fn open(ctx: &Context) -> Option<Wish> {
    ctx.data(|data| data.get_temp(id()))
}

/// Whether this chart is to be shown; then the wish is answered.
pub fn answers(ctx: &Context, is_pointed: bool) -> bool {
    let is_meant = open(ctx).is_some_and(|wish| wish == Wish::Any || is_pointed);
    if is_meant {
        raise(ctx, None);
    }
    is_meant
}
