//! Who keyed the first pass, as the journal has it: so that a second pass by the same person can be warned about.
//! Read beside the window, once for a pilot each time that its batch is looked at.

use std::collections::HashMap;
use std::sync::mpsc::{Receiver, channel};

use egui::Ui;

use crate::app::files;
use crate::gui::ask::Cx;
use crate::model::{PilotId, ResponseId};

#[derive(Default)]
pub struct Authors {
    of: Option<PilotId>,
    found: HashMap<ResponseId, String>,
    coming: Option<Receiver<HashMap<ResponseId, String>>>,
}

impl Authors {
    /// Begins to read where `of` is another pilot, or where the batch is looked at anew.
    pub fn renew(&mut self, ui: &Ui, cx: &Cx<'_>, of: Option<PilotId>, is_anew: bool) {
        if let Some(found) = self.coming.as_ref().and_then(|coming| coming.try_recv().ok()) {
            self.found = found;
            self.coming = None;
        }
        let Some(pilot) = of.filter(|_| self.of != of || is_anew) else { return };
        if self.of != of {
            self.found.clear();
        }
        self.of = of;
        let (sender, receiver) = channel();
        let (path, context) = (cx.path.to_owned(), ui.ctx().clone());
        let work = move || {
            // Without the journal nobody is warned; keying goes on all the same.
            drop(sender.send(files::read_entered_by(&path, pilot).unwrap_or_default()));
            context.request_repaint();
        };
        let started = std::thread::Builder::new().name("authors".to_owned()).spawn(work);
        self.coming = started.is_ok().then_some(receiver);
    }

    /// Whether this person keyed the first pass of a response.
    pub fn is_by(&self, id: ResponseId, name: &str) -> bool {
        self.found.get(&id).is_some_and(|by| by == name)
    }
}
