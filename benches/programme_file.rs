//! The file: making it, opening it, one answer on its way to the disk; and what all of it takes of memory.

use std::path::Path;
use std::time::Instant;

use proeftuinmeter::app::{Command, RatingSlot, Session, State, files};
use proeftuinmeter::model::ScaleKind;
use proeftuinmeter::store::{self, LogRequest};

use crate::generator;
use crate::table::{Lines, Times, milliseconds};

pub fn make(size: u32, path: &Path) -> Lines {
    let mut lines = Lines::default();
    let state = generator::state(size);
    lines.push("parts · records", format!("{} · {}", state.part_count(), state.records().len()));
    let begun = Instant::now();
    generator::write(path, &state);
    lines.push("write the whole programme as one step", milliseconds(begun.elapsed()));
    let bytes = std::fs::metadata(path).expect("the file").len();
    lines.push("size of the file", format!("{:.1} MB", bytes as f64 / 1e6));
    lines
}

/// Opens as the program does. The copy of the day is made beside it, and waited for afterwards.
pub fn open(path: &Path, lines: &mut Lines) -> Session {
    let loaded = store::open_read(path).expect("the file").load().expect("its records");
    let begun = Instant::now();
    std::hint::black_box(State::from_records(loaded.records, loaded.scores));
    let put_together = begun.elapsed();
    let begun = Instant::now();
    let mut session = files::open(path, "meting", Box::new(|| {})).expect("an open programme");
    lines.push("open the file", milliseconds(begun.elapsed()));
    // The writer answers in turn, so the answer to this question comes when the copy is made.
    session.ask_log(LogRequest { limit: 1, ..LogRequest::default() });
    session.wait_answer();
    let copied = begun.elapsed();
    lines.push("· of which: records to indexed state", milliseconds(put_together));
    lines.push("copy of the day is made, beside the window", milliseconds(copied));
    session
}

/// A rating from the command to the writer's word that it is on disk.
pub fn write_answers(mut session: Session, times: usize, lines: &mut Lines) -> Session {
    let slots = rating_slots(session.state());
    let (mut memory, mut disk) = (Times::default(), Times::default());
    for rate in ratings(&slots).take(times) {
        let begun = Instant::now();
        session.dispatch(&rate).expect("a rating");
        memory.push(begun.elapsed());
        session.settle().expect("on disk");
        disk.push(begun.elapsed());
    }
    lines.push("one rating: in memory", memory.usual_and_slow());
    lines.push("one rating: on disk", disk.usual_and_slow());
    session
}

/// Ratings without end, round and round, nearly each another than what stands there.
pub fn ratings(slots: &[RatingSlot]) -> impl Iterator<Item = Command> + '_ {
    let rounds = (0_usize..).flat_map(move |round| slots.iter().map(move |slot| (round, slot)));
    rounds.map(|(round, slot)| Command::Rate(slot.clone(), Some(1 + (round % 5) as u8)))
}

/// Places for ratings, spread over the whole programme.
pub fn rating_slots(state: &State) -> Vec<RatingSlot> {
    let scale = state.scales().iter().find(|scale| scale.kind == ScaleKind::Rating).expect("a rating scale");
    let (evaluator, measurement) = (&state.evaluators()[0], &state.measurements()[1]);
    let slot = |part_id| RatingSlot {
        evaluator_id: evaluator.id,
        part_id,
        measurement_id: measurement.id,
        scale: scale.key.clone(),
    };
    let step = (state.part_count() / 97).max(1);
    state.parts().step_by(step).map(|(_, part)| slot(part.id)).collect()
}

/// What this process has of the memory now, and had at most (Linux only).
pub fn memory(lines: &mut Lines) {
    let Ok(status) = std::fs::read_to_string("/proc/self/status") else { return };
    for (field, what) in [("VmRSS:", "memory, after every view was shown"), ("VmHWM:", "· at most")] {
        let line = status.lines().find_map(|line| line.strip_prefix(field)).unwrap_or_default();
        let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse().unwrap_or_default();
        lines.push(what, format!("{:.0} MB", kilobytes * 1_024.0 / 1e6));
    }
}
