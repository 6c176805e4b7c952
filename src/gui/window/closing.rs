//! Closing the window: what is being typed is taken in first, then the file is let go, then the window goes.

use egui::{Context, ViewportCommand};

use super::{Window, leave_field};

/// How far closing is, in frames since the window was asked to close. One in which keys that came with the
/// asking still reach their field, one in which the field is left and hands over, and one for a view that
/// asks a frame later.
const LEAVES_FIELD: u8 = 1;
const LETS_FILE_GO: u8 = 4;

impl Window {
    /// Closing waits for the field that is being typed in and for the writer.
    pub(super) fn see_to_closing(&mut self, ctx: &Context) {
        let asked = ctx.input(|input| input.viewport().close_requested());
        if asked && (self.session.is_some() || self.letting_go > 0) {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            if self.closing.is_none() {
                self.closing = Some(0);
                self.dialog = None;
                self.palette.close();
                // A field of a window that is out of sight can only hand over if it is painted.
                ctx.send_viewport_cmd(ViewportCommand::RequestPaintWhileHidden);
                ctx.request_repaint();
                return;
            }
        }
        let Some(frames) = self.closing else { return };
        let frames = frames.saturating_add(1);
        self.closing = Some(frames);
        if frames == LEAVES_FIELD {
            leave_field(ctx);
            self.take_over_drafts();
        }
        if frames < LETS_FILE_GO || !self.outbox.is_empty() {
            ctx.request_repaint();
        } else if let Some(session) = self.session.take() {
            self.close_beside(session);
        } else if !self.jobs.is_busy() {
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
    }
}
