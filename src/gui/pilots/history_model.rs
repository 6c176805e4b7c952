//! The journal of a pilot as plain data: each line with who, when and what, and from what to what.

use crate::app::State;
use crate::app::queries::blind;
use crate::app::queries::history::{FieldChange, fields};
use crate::base::{Lang, Phrase, clock};
use crate::model::{Change, EvaluatorId, Record};
use crate::store::journal::{LineKind, LogEntry};

/// A step that touches more records than this is told in a count.
const MANY: usize = 12;

#[derive(Clone, Debug, PartialEq)]
pub struct HistoryLine {
    pub seq: i64,
    /// `2026-11-22 14:03`.
    pub at: String,
    pub by: String,
    pub words: String,
    pub changes: Vec<Told>,
    /// In place of changes where there are many, or none to tell.
    pub brief: String,
}

/// One field of one record.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    pub field: String,
    pub before: String,
    pub after: String,
}

/// The lines as read, newest first, as this reader may see them.
pub fn history(state: &State, reader: Option<EvaluatorId>, entries: &[LogEntry], lang: Lang) -> Vec<HistoryLine> {
    entries.iter().map(|entry| line(state, reader, entry, lang)).collect()
}

fn line(state: &State, reader: Option<EvaluatorId>, entry: &LogEntry, lang: Lang) -> HistoryLine {
    let phrase = blind::words(state, reader, entry);
    let words = match entry.line.kind {
        LineKind::Do => crate::base::lang::capitalised(&phrase.say(lang)),
        LineKind::Undo => Phrase::new("history-undone").with("words", phrase).say(lang),
        LineKind::Redo => Phrase::new("history-redone").with("words", phrase).say(lang),
    };
    let is_brief = entry.changes.len() > MANY;
    let may_tell = |change: &Change| blind::may_tell(state, reader, change);
    let shown = entry.changes.iter().filter(|held| !is_brief && may_tell(&held.change));
    let changes = shown.flat_map(|held| told(state, &held.change, lang)).collect();
    let brief = if is_brief {
        Phrase::new("history-many").with("count", entry.changes.len()).say(lang)
    } else if entry.changes.iter().all(|held| may_tell(&held.change)) {
        String::new()
    } else {
        lang.tr("history-blind")
    };
    HistoryLine {
        seq: entry.line.seq,
        at: clock::date_time(entry.line.at),
        by: entry.line.by.clone(),
        words,
        changes,
        brief,
    }
}

/// What differs in a record, in words; a record that came or went is told with what it held.
fn told(state: &State, change: &Change, lang: Lang) -> Vec<Told> {
    fields(change, lang).into_iter().map(|field| told_field(state, change.record(), field, lang)).collect()
}

fn told_field(state: &State, record: Option<&Record>, field: FieldChange, lang: Lang) -> Told {
    let key = format!("field-{}", field.field.replace('_', "-"));
    let said = if lang.knows(&key) { lang.tr(&key) } else { field.field.clone() };
    let words = |value: String| match record {
        Some(Record::Finding(_)) if field.field == "tags" => tag_names(state, &value, lang),
        _ => value_words(record, &field.field, value, lang),
    };
    Told { field: said, before: words(field.before.clone()), after: words(field.after.clone()) }
}

/// The names of labels in place of their keys; one that is gone by now has none.
fn tag_names(state: &State, keys: &str, lang: Lang) -> String {
    let name = |key: &str| match state.tags().iter().find(|tag| tag.id.0.to_string() == key) {
        Some(tag) => tag.name.get(lang).to_owned(),
        None => lang.tr("findings-tag-gone"),
    };
    keys.split("; ").filter(|key| !key.is_empty()).map(name).collect::<Vec<_>>().join("; ")
}

/// Codes in words, where the field holds one.
fn value_words(record: Option<&Record>, field: &str, value: String, lang: Lang) -> String {
    let prefix = match (field, record) {
        ("held", _) => "held",
        ("method", _) => "final-method",
        ("direction", _) => "effects",
        ("initiator", _) => "initiator",
        ("kind", Some(Record::Finding(_))) => "finding-kind",
        ("commissioner_kind", _) => "commissioner-kind",
        ("themes", _) => "theme",
        _ => return value,
    };
    let one = |code: &str| {
        let key = format!("{prefix}-{}", code.replace('_', "-"));
        if lang.knows(&key) { lang.tr(&key) } else { code.to_owned() }
    };
    value.split("; ").filter(|code| !code.is_empty()).map(one).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::session::Answer;
    use crate::app::{Command, RatingSlot};
    use crate::base::Text;
    use crate::gui::pilots::tests::{pilot, sample, sample_without_labels};
    use crate::model::Pilot;
    use crate::store::journal::LogRequest;

    #[test]
    fn a_line_tells_from_what_to_what() {
        let (mut session, _folder) = sample();
        let id = pilot(session.state(), 8);
        let kept = session.state().pilot(id).unwrap().clone();
        let goal = Text::new("Een ander doel.", kept.goal.en.clone());
        let changed = Pilot { goal, commissioner_kind: "municipality".into(), ..(*kept).clone() };
        session.dispatch(&Command::PutPilot(Box::new(changed))).unwrap();
        session.dispatch(&Command::Undo).unwrap();
        session.settle().unwrap();
        session.ask_log(LogRequest { pilot: Some(id), since: None, before_seq: None, limit: 10 });
        let Some(Answer::Log(_, Ok(entries))) = session.wait_answer() else { panic!("no journal") };
        let lines = history(session.state(), None, &entries, Lang::Nl);
        assert_eq!(lines.len(), 3);
        assert!(lines[0].words.starts_with("Ongedaan gemaakt: profiel van 8"), "{}", lines[0].words);
        assert_eq!(lines[1].words, "Profiel van 8 · Jong ouderschap en onbedoeld zwangerschap (JOOZ)");
        let told: Vec<(&str, &str)> =
            lines[1].changes.iter().map(|told| (told.field.as_str(), told.after.as_str())).collect();
        assert_eq!(told, [("Soort opdrachtgever", "Gemeente"), ("Doel", "Een ander doel.")]);
        assert!(lines[2].changes.is_empty() && lines[2].brief.contains("gegevens"), "{:?}", lines[2].brief);
    }

    #[test]
    fn labels_are_told_by_name() {
        let (mut session, _folder) = sample_without_labels();
        let id = pilot(session.state(), 8);
        let finding = session.state().findings_of(id)[0].id;
        let name = Text::new("rolverdeling", "roles");
        let tag =
            crate::model::Tag { id: crate::model::TagId::new(), name, definition: Text::default(), position: 1.0 };
        session.dispatch(&Command::TagFindings(Box::new(tag.clone()), vec![finding])).unwrap();
        session.settle().unwrap();
        session.ask_log(LogRequest { pilot: Some(id), since: None, before_seq: None, limit: 1 });
        let Some(Answer::Log(_, Ok(entries))) = session.wait_answer() else { panic!("no journal") };
        let told = |session: &crate::app::Session| {
            let lines = history(session.state(), None, &entries, Lang::Nl);
            let of_finding = lines[0].changes.iter().find(|told| told.field == "Labels").unwrap();
            (lines[0].words.clone(), of_finding.after.clone())
        };
        let words = "Label “rolverdeling” bij 1 bevinding gezet".to_owned();
        assert_eq!(told(&session), (words.clone(), "rolverdeling".to_owned()));
        session.dispatch(&Command::RemoveTag(tag.id)).unwrap();
        assert_eq!(told(&session), (words, "verwijderd label".to_owned()));
    }

    #[test]
    fn a_blind_programme_tells_nobody_what_another_rated() {
        let (mut session, _folder) = sample();
        let state = session.state();
        let id = pilot(state, 8);
        let held = state.all_ratings().find(|held| state.part(held.part_id).unwrap().pilot_id == id).unwrap();
        let slot = RatingSlot {
            part_id: held.part_id,
            measurement_id: held.measurement_id,
            scale: held.scale.clone(),
            evaluator_id: held.evaluator_id,
        };
        let (value, programme) = (if held.value == 1 { 2 } else { 1 }, (*state.programme).clone());
        session.dispatch(&Command::Rate(slot.clone(), Some(value))).unwrap();
        session.dispatch(&Command::Argue(slot.clone(), Text::new("Geheim.", ""), String::new())).unwrap();
        let blind = crate::model::Programme { blind_ratings: true, ..programme };
        session.dispatch(&Command::PutProgramme(Box::new(blind))).unwrap();
        session.settle().unwrap();
        session.ask_log(LogRequest { pilot: Some(id), since: None, before_seq: None, limit: 2 });
        let Some(Answer::Log(_, Ok(entries))) = session.wait_answer() else { panic!("no journal") };
        let said = |reader| {
            let lines = history(session.state(), reader, &entries, Lang::Nl);
            let told = |line: &HistoryLine| {
                let changes: Vec<String> =
                    line.changes.iter().map(|told| format!("{}: {}", told.field, told.after)).collect();
                format!("{} | {} | {}", line.words, line.brief, changes.join("; "))
            };
            lines.iter().map(told).collect::<Vec<_>>().join("\n")
        };
        insta::assert_snapshot!(said(None), @r"
        Oordeel van Lezer 1: Burgerparticipatie, Tweede meting, 8 · Jong ouderschap en onbedoeld zwangerschap (JOOZ) (nog verborgen) | Blind oordelen staat aan: dit oordeel ziet u zodra u hier zelf een oordeel hebt gegeven. | 
        Oordeel van Lezer 1: Burgerparticipatie, Tweede meting, 8 · Jong ouderschap en onbedoeld zwangerschap (JOOZ) (nog verborgen) | Blind oordelen staat aan: dit oordeel ziet u zodra u hier zelf een oordeel hebt gegeven. |
        ");
        insta::assert_snapshot!(said(Some(slot.evaluator_id)), @r"
        Onderbouwing: Burgerparticipatie, Tweede meting, 8 · Jong ouderschap en onbedoeld zwangerschap (JOOZ) (Lezer 1) |  | Onderbouwing: Geheim.; Bron: 
        Oordeel 1: Burgerparticipatie, Tweede meting, 8 · Jong ouderschap en onbedoeld zwangerschap (JOOZ) (Lezer 1) |  | Aantal: 1
        ");
    }
}
