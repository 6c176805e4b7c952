//! The programmes that ship with the program, as the JSON that users can import and export too.

use crate::base::{Error, Phrase, Result, Text};
use crate::exchange::programme_json::{self, ProgrammeFile};

pub struct Sample {
    pub name: &'static str,
    pub title: Text,
    pub about: Text,
    json: &'static str,
}

/// Every sample; the real programme comes first.
pub fn all() -> Vec<Sample> {
    vec![
        Sample {
            name: "samen-innoveren",
            title: Text::new("Samen innoveren", "Innovating together"),
            about: Text::new(
                "Een echt programma van 43 proeftuinen in Zuid-Holland (2016-2017), overgenomen uit het eindverslag.",
                "A real programme of 43 pilots in South Holland (2016-2017), taken over from its final report.",
            ),
            json: include_str!("../../assets/samples/samen-innoveren.json"),
        },
        Sample {
            name: "oefenprogramma",
            title: Text::new("Oefenprogramma", "Practice programme"),
            about: Text::new(
                "Acht verzonnen proeftuinen met ingevulde vragenlijsten, om te oefenen met alles wat daarin misgaat.",
                "Eight invented pilots with completed questionnaires, to practise with all that goes wrong in them.",
            ),
            json: include_str!("../../assets/samples/oefenprogramma.json"),
        },
    ]
}

/// The sample's programme, or the sentence that names the samples there are.
pub fn read(name: &str) -> Result<ProgrammeFile> {
    let samples = all();
    match samples.iter().find(|sample| sample.name == name) {
        Some(sample) => programme_json::parse(sample.name, sample.json),
        None => {
            let names: Vec<&str> = samples.iter().map(|sample| sample.name).collect();
            let phrase = Phrase::new("refused-sample").with("name", name).with("names", names.join(", "));
            Err(Error::usage(phrase))
        }
    }
}
