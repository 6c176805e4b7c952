//! A small programme with responses in which everything doubtful occurs once, for every test that needs it.

use std::path::Path;

use proeftuinmeter::app::{Command, Session, State, files};
use proeftuinmeter::base::{Text, clock};
use proeftuinmeter::model::questionnaire::PARTICIPANTS;
use proeftuinmeter::model::{Answer, Fieldwork, FieldworkId, Held, ItemCode, PartId, Pilot, Response, ResponseId, Via};

/// Makes the file. Two pilots; `K7QXM`, `W2PLS`, `B9ZDR` and a few more, both times where their codes allow it.
pub fn create(path: &Path) {
    files::create(path, "Oefening", "tester").expect("a file");
    let mut session = files::open(path, "tester", Box::new(|| {})).expect("a session");
    for (number, name) in [(1, "Noord"), (2, "Zuid")] {
        session.dispatch(&Command::AddPilot(Box::new(Pilot::named(number, name)))).expect("a pilot");
    }
    let forms = forms(session.state());
    session.dispatch(&Command::PutResponses(forms)).expect("the responses");
    let invited = fieldwork(session.state(), 2, 2);
    session.dispatch(&Command::PutFieldwork(invited)).expect("fieldwork");
    session.close().expect("everything on disk");
}

/// A session on the file that is open for writing.
pub fn open(path: &Path) -> Session {
    files::open(path, "tester", Box::new(|| {})).expect("a session")
}

fn forms(state: &State) -> Vec<Response> {
    let form = |pilot, wave, code: &str| form(state, (pilot, wave), code);
    let straight = |mut response: Response, value: f64| {
        let items: Vec<ItemCode> = response.answers.iter().map(|(item, _)| item).collect();
        for item in items.into_iter().filter(|item| item.as_str() != "G1") {
            response.answers.set(item, Some(Answer::Number(value)));
        }
        response
    };
    let twin = form(1, 2, "T5HHA");
    vec![
        form(1, 1, "K7QXM"),
        form(1, 2, "K7QXM"),
        form(1, 1, "W2PLS"),
        form(1, 2, "W2PLS"),
        // Comes back in other letters.
        form(1, 1, "B9ZDR"),
        form(1, 2, "b9zdr"),
        straight(form(1, 1, "R4AAN"), 3.0),
        Response { finished_at: Some(begun() + jiff::SignedDuration::from_secs(2)), ..form(2, 1, "V8KKO") },
        Response { answers: [(ItemCode::new("A1"), Answer::Unknown)].into_iter().collect(), ..form(2, 1, "L3EEG") },
        Response { id: ResponseId::new(), respondent: Some("T6HHB".into()), ..twin.clone() },
        twin,
        form(2, 1, "K7QXM"),
        form(2, 1, "Marieke de Vries"),
        Response { finished_at: None, ..form(2, 2, "H1ALF") },
        form(2, 2, ""),
    ]
}

fn begun() -> clock::Moment {
    clock::parse("2026-11-22T10:00:00Z").expect("a moment")
}

fn part(state: &State, number: u32) -> PartId {
    let pilot = state.pilot_numbered(number).expect("a pilot");
    state.whole_of(pilot.id).expect("a whole").id
}

/// A whole form, keyed at a human speed, with answers that no other code gives.
fn form(state: &State, (pilot, wave): (u32, u32), code: &str) -> Response {
    let held = state.questionnaire(PARTICIPANTS).expect("the standard questionnaire");
    let seed = code.bytes().fold(u64::from(pilot * 7 + wave), |sum, byte| sum.wrapping_mul(31) + u64::from(byte));
    let answer = |at: u64, code: &str| {
        let mixed = (seed ^ at << 32).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let value = (mixed ^ mixed >> 29).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 40;
        Answer::Number(match code {
            "G1" => 6.0 + (value % 30) as f64 / 10.0,
            "S11" => 2.0,
            _ => (2 + value % 4) as f64,
        })
    };
    let items = held.definition.items().zip(0..);
    Response {
        id: ResponseId::new(),
        part_id: part(state, pilot),
        measurement_id: state.measurement_of_wave(wave).expect("a measurement").id,
        questionnaire_id: held.id,
        respondent: (!code.is_empty()).then(|| code.into()),
        role: "inwoner".into(),
        entered_at: begun(),
        finished_at: Some(begun() + jiff::SignedDuration::from_secs(120)),
        via: Via::Form,
        answers: items.map(|((_, item), at)| (ItemCode::new(&item.code), answer(at, &item.code))).collect(),
    }
}

fn fieldwork(state: &State, pilot: u32, wave: u32) -> Fieldwork {
    Fieldwork {
        id: FieldworkId::new(),
        part_id: part(state, pilot),
        measurement_id: state.measurement_of_wave(wave).expect("a measurement").id,
        questionnaire: PARTICIPANTS.to_owned(),
        held: Held::Held,
        reason: Text::default(),
        invited_count: Some(1),
        period: "2015".to_owned(),
    }
}
