//! Columns that survey tools add of themselves, by which a tool is known. They hold no answers and are left out; the
//! ones that tell who somebody is are named apart, since a code is all that the program wants to know.

use super::words::plain;

/// A survey tool whose exports are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    LimeSurvey,
    Qualtrics,
    Forms,
    Kobo,
}

/// What a tool's own column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    Technical,
    Private,
}

struct Columns {
    tool: Tool,
    /// One of these is enough to know the tool.
    marks: &'static [&'static str],
    technical: &'static [&'static str],
    private: &'static [&'static str],
}

const TOOLS: [Columns; 4] = [
    Columns {
        tool: Tool::LimeSurvey,
        marks: &["submitdate", "startlanguage", "lastpage", "datum ingediend", "date submitted", "laatste pagina"],
        technical: &[
            "id",
            "response id",
            "antwoord id",
            "submitdate",
            "date submitted",
            "datum ingediend",
            "lastpage",
            "last page",
            "laatste pagina",
            "startlanguage",
            "start language",
            "starttaal",
            "seed",
            "startdate",
            "date started",
            "begindatum",
            "datum begonnen",
            "datestamp",
            "date last action",
            "datum laatste actie",
            "refurl",
            "referrer url",
            "interviewtime",
            "total time",
            "totale tijd",
        ],
        private: &["ipaddr", "ip address", "ip-adres", "token", "toegangscode", "access code"],
    },
    Columns {
        tool: Tool::Qualtrics,
        marks: &["recordeddate", "distributionchannel", "userlanguage", "responseid"],
        technical: &[
            "startdate",
            "enddate",
            "status",
            "progress",
            "duration (in seconds)",
            "finished",
            "recordeddate",
            "responseid",
            "distributionchannel",
            "userlanguage",
        ],
        private: &[
            "ipaddress",
            "recipientlastname",
            "recipientfirstname",
            "recipientemail",
            "externalreference",
            "externaldatareference",
            "locationlatitude",
            "locationlongitude",
        ],
    },
    Columns {
        tool: Tool::Forms,
        marks: &["completion time", "tijd van voltooien", "voltooiingstijd", "tijdstip van voltooiing"],
        technical: &[
            "id",
            "start time",
            "begintijd",
            "starttijd",
            "tijdstip van start",
            "completion time",
            "tijd van voltooien",
            "voltooiingstijd",
            "tijdstip van voltooiing",
            "last modified time",
            "tijd van laatste wijziging",
            "language",
            "taal",
        ],
        private: &["email", "e-mail", "e-mailadres", "name", "naam"],
    },
    Columns {
        tool: Tool::Kobo,
        marks: &["_uuid", "_submission_time", "__version__", "formhub/uuid", "meta/instanceid"],
        technical: &[
            "start",
            "end",
            "today",
            "_id",
            "_uuid",
            "_submission_time",
            "_validation_status",
            "_notes",
            "_status",
            "__version__",
            "_tags",
            "_index",
            "_parent_index",
            "_parent_table_name",
            "_attachments",
            "_xform_id_string",
            "_bamboo_dataset_id",
            "formhub/uuid",
            "meta/instanceid",
            "meta/instancename",
            "meta/rootuuid",
            "meta/deprecatedid",
        ],
        private: &[
            "deviceid",
            "username",
            "phonenumber",
            "simserial",
            "subscriberid",
            "_submitted_by",
            "_geolocation",
            "audit",
        ],
    },
];

impl Tool {
    /// As its makers call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::LimeSurvey => "LimeSurvey",
            Self::Qualtrics => "Qualtrics",
            Self::Forms => "Microsoft Forms",
            Self::Kobo => "KoboToolbox",
        }
    }

    /// The tool that made an export with these headings.
    pub fn of<'h>(headings: impl Iterator<Item = &'h str> + Clone) -> Option<Self> {
        let found = TOOLS.iter().find(|known| headings.clone().any(|text| known.marks.contains(&plain(text).as_str())));
        found.map(|known| known.tool)
    }

    /// Whether the tool made this column of itself.
    pub fn keeps(self, heading: &str) -> Option<Kept> {
        let known = TOOLS.iter().find(|known| known.tool == self)?;
        let heading = plain(heading);
        let is_timing = self == Self::LimeSurvey && ends_with_time(&heading);
        if known.private.contains(&heading.as_str()) {
            Some(Kept::Private)
        } else if is_timing || known.technical.contains(&heading.as_str()) {
            Some(Kept::Technical)
        } else {
            None
        }
    }
}

/// `groupTime12`, `A1Time`: how long a page or a question took.
fn ends_with_time(heading: &str) -> bool {
    heading.trim_end_matches(|c: char| c.is_ascii_digit()).ends_with("time") && !heading.contains(' ')
}

/// Whether a row begins as the third one of Qualtrics does: `{"ImportId":"QID1"}`.
pub fn is_import_ids(first: &str) -> bool {
    first.trim_start().starts_with("{\"ImportId\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_is_known_by_columns_that_only_it_has() {
        let tool = |headings: &[&'static str]| Tool::of(headings.to_vec().into_iter());
        assert_eq!(tool(&["id", "naam", "A1"]), None);
        assert_eq!(tool(&["id", "submitdate", "A1"]), Some(Tool::LimeSurvey));
        assert_eq!(tool(&["Id", "Start time", "Completion time"]), Some(Tool::Forms));
        assert_eq!(tool(&["start", "_uuid"]), Some(Tool::Kobo));
        assert_eq!(Tool::Forms.keeps("Naam"), Some(Kept::Private));
        assert_eq!(Tool::LimeSurvey.keeps("groupTime12"), Some(Kept::Technical));
        assert_eq!(Tool::LimeSurvey.keeps("A1"), None);
        assert_eq!(Tool::Kobo.keeps("_Submission_Time"), Some(Kept::Technical));
        assert!(is_import_ids("{\"ImportId\":\"startDate\"}"));
    }
}
