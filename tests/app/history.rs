//! Any sequence of steps, undo and redo among them: the file holds what memory holds, kept scores are those of
//! the data, and undoing everything leads back to the beginning.

use std::path::Path;
use std::sync::Arc;

use proeftuinmeter::analysis::evidence::Evidence;
use proeftuinmeter::analysis::influence::Influence;
use proeftuinmeter::app::command::{OnDuplicate, Step};
use proeftuinmeter::app::progress::Progress;
use proeftuinmeter::app::queries::analysis::{Analysis, Question, analyse, analyse_scored, renew};
use proeftuinmeter::app::queries::changes::{ChangeRow, default_pair};
use proeftuinmeter::app::queries::programme::ProgrammeRow;
use proeftuinmeter::app::queries::scores::{Versions, scores};
use proeftuinmeter::app::scoring::{of_response, rebuild};
use proeftuinmeter::app::{Command, RatingSlot, Session, State, files};
use proeftuinmeter::base::Text;
use proeftuinmeter::model::{
    Decided, Fieldwork, FieldworkId, Finding, FindingId, FindingKind, Held, ItemCode, Pilot, Published, PublishedId,
    QuestionnaireId, Record, Response, ResponseId, Scale, ScaleKey, Score, ScoreSlot,
};
use proptest::prelude::*;

use crate::filled;

/// A step by numbers; what they point at depends on what is there when it is taken.
#[derive(Clone, Debug)]
enum Deed {
    Rate(usize, usize, usize, usize, Option<u8>),
    Argue(usize, usize, usize, usize),
    Publish(usize, usize, f64),
    Unpublish(usize),
    Hold(usize, usize, usize),
    AddPilot(u32),
    RenamePilot(usize),
    MovePilot(usize, bool),
    RemovePilot(usize),
    AddPart(usize, u8),
    MovePart(usize, bool),
    RemovePart(usize),
    AddEvaluator(u8),
    RemoveEvaluator(usize),
    AddMeasurement,
    MoveMeasurement(usize, bool),
    RemoveMeasurement(usize),
    Find(usize, u8),
    Unfind(usize),
    Fill(usize, usize, usize, u64),
    Key(usize, usize, u64),
    Unkey(usize, usize),
    Finish(usize, bool),
    Recode(usize, usize),
    Unfill(usize),
    Import(usize, usize, u64),
    Again(usize, usize, u64),
    FinishAgain(usize),
    Decide(usize, usize, usize),
    Match(usize, usize, usize, u8),
    Review(u8),
    Need(usize, u8),
    Tag(u8),
    MoveTag(usize, bool),
    RemoveTag(usize),
    Label(usize, usize),
    Keyword(usize, u8),
    Compare(usize, usize, u8),
    Present(usize, usize, u8),
    List(usize, u8),
    Unkeep(usize),
    Undo,
    Redo,
}

fn deed() -> impl Strategy<Value = Deed> {
    let at = || 0..6usize;
    prop_oneof![
        6 => (at(), at(), at(), at(), proptest::option::of(1..=6u8)).prop_map(|(p, m, s, e, v)| Deed::Rate(p, m, s, e, v)),
        2 => (at(), at(), at(), at()).prop_map(|(p, m, s, e)| Deed::Argue(p, m, s, e)),
        3 => (at(), at(), 0.0..11.0).prop_map(|(p, m, mean)| Deed::Publish(p, m, mean)),
        1 => at().prop_map(Deed::Unpublish),
        1 => (at(), at(), 0..4usize).prop_map(|(p, m, h)| Deed::Hold(p, m, h)),
        2 => (1..6u32).prop_map(Deed::AddPilot),
        1 => at().prop_map(Deed::RenamePilot),
        1 => (at(), any::<bool>()).prop_map(|(p, back)| Deed::MovePilot(p, back)),
        1 => at().prop_map(Deed::RemovePilot),
        2 => (at(), 0..3u8).prop_map(|(p, name)| Deed::AddPart(p, name)),
        1 => (at(), any::<bool>()).prop_map(|(p, back)| Deed::MovePart(p, back)),
        1 => at().prop_map(Deed::RemovePart),
        1 => (0..4u8).prop_map(Deed::AddEvaluator),
        1 => at().prop_map(Deed::RemoveEvaluator),
        1 => Just(Deed::AddMeasurement),
        1 => (at(), any::<bool>()).prop_map(|(m, back)| Deed::MoveMeasurement(m, back)),
        1 => at().prop_map(Deed::RemoveMeasurement),
        2 => (at(), any::<u8>()).prop_map(|(p, text)| Deed::Find(p, text)),
        1 => at().prop_map(Deed::Unfind),
        6 => (at(), at(), at(), any::<u64>()).prop_map(|(p, m, code, seed)| Deed::Fill(p, m, code, seed)),
        6 => (at(), 0..30usize, any::<u64>()).prop_map(|(r, item, seed)| Deed::Key(r, item, seed)),
        2 => (at(), 0..30usize).prop_map(|(r, item)| Deed::Unkey(r, item)),
        2 => (at(), any::<bool>()).prop_map(|(r, is_finished)| Deed::Finish(r, is_finished)),
        2 => (at(), at()).prop_map(|(r, code)| Deed::Recode(r, code)),
        1 => at().prop_map(Deed::Unfill),
        2 => (at(), at(), any::<u64>()).prop_map(|(p, m, seed)| Deed::Import(p, m, seed)),
        3 => (at(), 0..30usize, any::<u64>()).prop_map(|(r, item, seed)| Deed::Again(r, item, seed)),
        1 => at().prop_map(Deed::FinishAgain),
        2 => (at(), 0..30usize, 0..3usize).prop_map(|(r, item, decided)| Deed::Decide(r, item, decided)),
        2 => (at(), at(), at(), 0..3u8).prop_map(|(p, a, b, same)| Deed::Match(p, a, b, same)),
        1 => (0..3u8).prop_map(Deed::Review),
        2 => (at(), 0..=10u8).prop_map(|(s, tenths)| Deed::Need(s, tenths)),
        2 => (0..4u8).prop_map(Deed::Tag),
        1 => (at(), any::<bool>()).prop_map(|(tag, back)| Deed::MoveTag(tag, back)),
        1 => at().prop_map(Deed::RemoveTag),
        2 => (at(), at()).prop_map(|(finding, tag)| Deed::Label(finding, tag)),
        1 => (at(), 0..3u8).prop_map(|(p, word)| Deed::Keyword(p, word)),
        1 => (at(), at(), 0..3u8).prop_map(|(a, b, name)| Deed::Compare(a, b, name)),
        1 => (at(), at(), 0..3u8).prop_map(|(p, m, name)| Deed::Present(p, m, name)),
        1 => (at(), 0..3u8).prop_map(|(s, name)| Deed::List(s, name)),
        1 => at().prop_map(Deed::Unkeep),
        5 => Just(Deed::Undo),
        3 => Just(Deed::Redo),
    ]
}

fn nth<T>(list: impl Iterator<Item = T>, at: usize) -> Option<T> {
    let all: Vec<T> = list.collect();
    let count = all.len();
    all.into_iter().nth(at.checked_rem(count)?)
}

/// Numbers that look random and follow from the seed.
fn below(mut seed: u64) -> impl FnMut(usize) -> usize {
    move |end| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((seed >> 33) % end as u64) as usize
    }
}

fn item_of(state: &State, questionnaire: QuestionnaireId, at: usize) -> Option<ItemCode> {
    nth(filled::items(state, questionnaire).into_iter(), at)
}

fn step(back: bool) -> Step {
    if back { Step::Later } else { Step::Earlier }
}

/// The command of a deed; `None` where there is nothing to do it to.
fn command(state: &State, deed: &Deed) -> Option<Command> {
    let part = |at: usize| nth(state.parts().map(|(_, part)| part.clone()), at);
    let pilot = |at: usize| nth(state.pilots().cloned(), at);
    let measurement = |at: usize| nth(state.measurements().iter().cloned(), at);
    let response = |at: usize| nth(state.responses().all().cloned(), at);
    let slot = |p: usize, m: usize, s: usize, e: usize| {
        Some(RatingSlot {
            part_id: part(p)?.id,
            measurement_id: measurement(m)?.id,
            scale: nth(state.scales().iter(), s)?.key.clone(),
            evaluator_id: nth(state.evaluators().iter(), e)?.id,
        })
    };
    Some(match deed {
        Deed::Rate(p, m, s, e, value) => Command::Rate(slot(*p, *m, *s, *e)?, *value),
        Deed::Argue(p, m, s, e) => {
            Command::Argue(slot(*p, *m, *s, *e)?, Text::new("omdat", "because"), format!("regel {p}"))
        }
        Deed::Publish(p, m, mean) => Command::PutPublished(Box::new(Published {
            id: PublishedId::new(),
            part_id: part(*p)?.id,
            measurement_id: measurement(*m)?.id,
            scale: ScaleKey::new("rapportcijfer"),
            mean: *mean,
            n: (*p > 2).then_some(*p as u32),
            measurement_stated: *m > 1,
            one_respondent: false,
            remark: Text::default(),
            source: String::new(),
        })),
        Deed::Unpublish(at) => Command::RemovePublished(nth(state.all_published(), *at)?.id),
        Deed::Hold(p, m, held) => Command::PutFieldwork(Fieldwork {
            id: FieldworkId::new(),
            part_id: part(*p)?.id,
            measurement_id: measurement(*m)?.id,
            questionnaire: "deelnemers".to_owned(),
            held: Held::ALL[*held],
            reason: Text::default(),
            invited_count: None,
            period: String::new(),
        }),
        Deed::AddPilot(number) => Command::AddPilot(Box::new(Pilot::named(*number, &format!("Proeftuin {number}")))),
        Deed::RenamePilot(at) => {
            let held = pilot(*at)?;
            Command::PutPilot(Box::new(Pilot { name: format!("{}'", held.name), ..(*held).clone() }))
        }
        Deed::MovePilot(at, back) => Command::MovePilot(pilot(*at)?.id, step(*back)),
        Deed::RemovePilot(at) => Command::RemovePilot(pilot(*at)?.id),
        Deed::AddPart(at, name) => Command::AddPart(pilot(*at)?.id, format!("Deel {name}")),
        Deed::MovePart(at, back) => Command::MovePart(part(*at)?.id, step(*back)),
        Deed::RemovePart(at) => Command::RemovePart(part(*at)?.id),
        Deed::AddEvaluator(name) => Command::AddEvaluator(format!("Evaluator {name}")),
        Deed::RemoveEvaluator(at) => Command::RemoveEvaluator(nth(state.evaluators().iter(), *at)?.id),
        Deed::AddMeasurement => Command::AddMeasurement,
        Deed::MoveMeasurement(at, back) => Command::MoveMeasurement(measurement(*at)?.id, step(*back)),
        Deed::RemoveMeasurement(at) => Command::RemoveMeasurement(measurement(*at)?.id),
        Deed::Find(at, text) => Command::PutFinding(Box::new(Finding {
            id: FindingId::new(),
            pilot_id: pilot(*at)?.id,
            part_id: None,
            measurement_id: None,
            topic: "samenwerking".to_owned(),
            kind: FindingKind::Lesson,
            text: Text::new(format!("les {text}"), ""),
            source: String::new(),
            tags: Vec::new(),
            position: f64::from(*text),
        })),
        Deed::Unfind(at) => Command::RemoveFinding(nth(state.all_findings(), *at)?.id),
        Deed::Fill(p, m, code, seed) => {
            let code = format!("R-{code}");
            let place = (part(*p)?.id, measurement(*m)?.id);
            Command::PutResponse(Box::new(filled::response(state, place, Some(&code), &mut below(*seed))))
        }
        Deed::Key(at, item, seed) => {
            let (held, item) = (response(*at)?, item_of(state, response(*at)?.questionnaire_id, *item)?);
            let answer = filled::answer(state, held.questionnaire_id, item, &mut below(*seed));
            Command::Answer(held.id, item, Some(answer))
        }
        Deed::Unkey(at, item) => {
            let held = response(*at)?;
            Command::Answer(held.id, item_of(state, held.questionnaire_id, *item)?, None)
        }
        Deed::Finish(at, is_finished) => Command::FinishResponse(response(*at)?.id, *is_finished),
        Deed::Recode(at, code) => {
            let respondent = (*code > 0).then(|| format!("R-{code}").into());
            Command::PutResponse(Box::new(Response { respondent, ..(*response(*at)?).clone() }))
        }
        Deed::Unfill(at) => Command::RemoveResponses(vec![response(*at)?.id]),
        Deed::Import(p, m, seed) => {
            let batch = filled::batch(state, (part(*p)?.id, measurement(*m)?.id), 5, &mut below(*seed));
            Command::ImportResponses(Arc::new(batch), OnDuplicate::Refuse)
        }
        Deed::Again(at, item, seed) => {
            let held = response(*at)?;
            let item = item_of(state, held.questionnaire_id, *item)?;
            let answer = filled::answer(state, held.questionnaire_id, item, &mut below(*seed));
            Command::AnswerAgain(held.id, "Bram".to_owned(), item, Some(answer))
        }
        Deed::FinishAgain(at) => Command::FinishReentry(nth(state.reentries(), *at)?.response_id, true),
        Deed::Decide(at, item, decided) => {
            let of = nth(state.reentries(), *at)?.response_id;
            let item = item_of(state, state.responses().get(of)?.questionnaire_id, *item)?;
            let decided = [Decided::First, Decided::Second, Decided::Other][*decided];
            Command::DecideReentry(of, item, decided, None)
        }
        Deed::Match(at, first, second, same) => Command::DecideCodes {
            pilot_id: pilot(*at)?.id,
            first: format!("R-{first}"),
            second: format!("R-{second}"),
            is_same: [None, Some(true), Some(false)][usize::from(*same)],
        },
        Deed::Review(place) => Command::PutReview {
            kind: "same_answers".to_owned(),
            place: place.to_string(),
            reason: "gezien".to_owned(),
        },
        Deed::Need(at, tenths) => {
            let held = nth(state.scales().iter(), *at)?;
            Command::PutScale(Scale { needed_share: f64::from(*tenths) / 10.0, ..(**held).clone() })
        }
        Deed::Tag(_)
        | Deed::MoveTag(..)
        | Deed::RemoveTag(_)
        | Deed::Label(..)
        | Deed::Keyword(..)
        | Deed::Compare(..)
        | Deed::Present(..)
        | Deed::List(..)
        | Deed::Unkeep(_) => return beside::command(state, deed),
        Deed::Undo => Command::Undo,
        Deed::Redo => Command::Redo,
    })
}

/// Steps that lay pilots side by side.
mod beside {
    use proeftuinmeter::model::comparison::{Arrangement, Column, Group};
    use proeftuinmeter::model::pilot_list::{PilotColumn, PilotFilter, PilotSort};
    use proeftuinmeter::model::presentation::{ChartKind, ChartSlide, Slide, SlideContent};
    use proeftuinmeter::model::{
        Comparison, ComparisonId, PilotList, PilotListId, Presentation, PresentationId, Source, Tag, TagId,
    };

    use super::{Command, Deed, Finding, Pilot, State, Text, nth, step};

    pub fn command(state: &State, deed: &Deed) -> Option<Command> {
        let tag = |at: usize| nth(state.tags().iter(), at);
        Some(match deed {
            Deed::Tag(name) => Command::PutTag(Box::new(Tag {
                id: TagId::new(),
                name: Text::new(format!("label {name}"), ""),
                definition: Text::new("wanneer", "when"),
                position: f64::from(*name),
            })),
            Deed::MoveTag(at, back) => Command::MoveTag(tag(*at)?.id, step(*back)),
            Deed::RemoveTag(at) => Command::RemoveTag(tag(*at)?.id),
            Deed::Label(at, label) => {
                let held = nth(state.all_findings(), *at)?;
                let mut tags = held.tags.clone();
                let label = tag(*label)?.id;
                if !tags.contains(&label) {
                    tags.push(label);
                }
                Command::PutFinding(Box::new(Finding { tags, ..(**held).clone() }))
            }
            Deed::Keyword(at, word) => {
                let held = nth(state.pilots(), *at)?;
                Command::PutPilot(Box::new(Pilot { keywords: vec![format!("woord {word}")], ..(**held).clone() }))
            }
            Deed::Compare(first, second, name) => kept(state, *first, *second, *name)?,
            Deed::Present(at, measurement, name) => presented(state, *at, *measurement, *name)?,
            Deed::List(at, name) => {
                let by = PilotColumn::Change {
                    scale: nth(state.scales().iter(), *at)?.key.clone(),
                    source: Source::Responses,
                };
                Command::PutPilotList(Box::new(PilotList {
                    id: PilotListId::new(),
                    name: format!("lijst {name}"),
                    filter: PilotFilter { keyword: Some(format!("woord {name}")), ..PilotFilter::default() },
                    sort: PilotSort { by: by.clone(), is_descending: true },
                    columns: vec![by],
                }))
            }
            Deed::Unkeep(at) => match at % 3 {
                0 => Command::RemoveComparison(nth(state.comparisons().iter(), *at)?.id),
                1 => Command::RemovePresentation(nth(state.presentations().iter(), *at)?.id),
                _ => Command::RemovePilotList(nth(state.pilot_lists().iter(), *at)?.id),
            },
            _ => return None,
        })
    }

    fn kept(state: &State, first: usize, second: usize, name: u8) -> Option<Command> {
        let part = |at: usize| nth(state.parts().map(|(_, part)| Column::Part(part.id)), at);
        let columns = vec![part(first)?, part(second)?, Column::Rest(Group::Theme("jeugd".to_owned()))];
        let arrangement = Arrangement { reference: Some(columns[0].clone()), columns, ..Arrangement::default() };
        let name = format!("vergelijking {name}");
        // One that is there already is arranged anew.
        let id =
            state.comparisons().iter().find(|held| held.name == name).map_or_else(ComparisonId::new, |held| held.id);
        Some(Command::PutComparison(Box::new(Comparison { id, name, note: String::new(), arrangement })))
    }

    fn presented(state: &State, at: usize, measurement: usize, name: u8) -> Option<Command> {
        let measurement = nth(state.measurements().iter(), measurement)?.id;
        let chart = ChartSlide {
            kind: ChartKind::Slope,
            scale: nth(state.scales().iter(), at)?.key.clone(),
            source: Source::Evaluator,
            from: measurement,
            to: measurement,
            parts: Some(state.parts().take(2).map(|(_, part)| part.id).collect()),
        };
        let contents = [SlideContent::Chart(chart), SlideContent::Pilot { id: nth(state.pilots(), at)?.id }];
        let slide = |content| Slide { content, asks_to_guess: at > 2, note: "wachten".to_owned() };
        Some(Command::PutPresentation(Box::new(Presentation {
            id: PresentationId::new(),
            name: format!("presentatie {name}"),
            slides: contents.map(slide).into(),
        })))
    }
}

/// All that a state holds, in its own order.
type Whole = (Vec<Record>, Vec<(ScoreSlot, Score)>);

fn whole(state: &State) -> Whole {
    (state.records(), state.scores().map(|(slot, score)| (slot.clone(), score.clone())).collect())
}

/// Does a deed; one that the rules refuse must leave everything as it was.
fn take(session: &mut Session, deed: &Deed) {
    let Some(command) = command(session.state(), deed) else { return };
    let before = whole(session.state());
    if session.dispatch(&command).is_err() {
        assert_eq!(whole(session.state()), before, "{deed:?} was refused and did something all the same");
    }
}

fn assert_agrees(session: &mut Session, path: &Path) {
    session.settle().unwrap();
    assert_eq!(
        session.state().scores().map(|(slot, score)| (slot.clone(), score.clone())).collect::<Vec<_>>(),
        rebuild(session.state()),
        "kept scores are not those of the data"
    );
    let file = files::read(path).unwrap();
    assert_eq!(whole(session.state()), whole(file.state()), "memory and file differ");
    assert_eq!(
        kept_response_scores(path),
        scored(session.state()),
        "kept scores of responses are not those of the answers"
    );
    assert_eq!(session.undo_words(), file.undo_words());
    assert_eq!(session.redo_words(), file.redo_words());
}

/// Every number of an analysis.
type Numbers = (Vec<(ChangeRow, Option<Evidence>, Option<Influence>, Option<f64>)>, Vec<ProgrammeRow>);

fn numbers(analysis: &Analysis) -> Numbers {
    let rows = analysis
        .rows
        .iter()
        .map(|held| (held.row.clone(), held.evidence().cloned(), held.influence().cloned(), held.p_holm));
    (rows.collect(), analysis.programme.clone())
}

/// The analysis that a window keeps, renewed after every deed.
#[derive(Default)]
struct Kept(Option<Analysis>);

impl Kept {
    fn renew(&mut self, state: &State) {
        let Some(pair) = default_pair(state) else { return };
        let question = Question { pair, with_doubtful: true };
        self.0 = Some(renew(state, question, self.0.as_ref(), &Progress::default()).unwrap());
    }

    /// It is the one that is made anew, and the one that is made of what the file keeps.
    fn assert_agrees(&self, state: &State, path: &Path) {
        let Some((analysis, pair)) = self.0.as_ref().zip(default_pair(state)) else { return };
        let question = Question { pair, with_doubtful: true };
        let anew = analyse(state, question, &Progress::default()).unwrap();
        assert_eq!(numbers(analysis), numbers(&anew), "renewed bit by bit it is another than anew");
        let (light, scored) = files::read_figures(path).unwrap();
        let kept = analyse_scored(&light, scored, question, None, &Progress::default()).unwrap();
        assert_eq!(numbers(&kept), numbers(&anew), "of the file's scores it is another than of the answers");
        let (light, versions) = files::read_scores(path).unwrap();
        assert_eq!(scores(&light, &versions), scores(state, &Versions::of(state)));
    }
}

type ResponseScore = (ResponseId, ScaleKey, f64);

fn kept_response_scores(path: &Path) -> Vec<ResponseScore> {
    files::response_scores(path).unwrap()
}

fn scored(state: &State) -> Vec<ResponseScore> {
    let scores = state.responses().all().flat_map(|response| {
        let id = response.id;
        of_response(state, response).scores.into_iter().map(move |(scale, score)| (id, scale, score))
    });
    let mut all: Vec<ResponseScore> = scores.collect();
    all.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    all
}

fn all(session: &mut Session, command: &Command, more: fn(&Session) -> bool) {
    while more(session) {
        session.dispatch(command).unwrap();
        // What an earlier session did is fetched from the file first.
        session.settle().unwrap();
    }
}

fn check(deeds: &[Deed], reopened_at: usize) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.proeftuin");
    files::create(&path, "Proef", "tester").unwrap();
    let open = || files::open(&path, "tester", Box::new(|| {})).unwrap();
    let mut session = open();
    let first = whole(session.state());
    let mut analysis = Kept::default();
    for (at, deed) in deeds.iter().enumerate() {
        take(&mut session, deed);
        analysis.renew(session.state());
        if at == reopened_at {
            session.close().unwrap();
            session = open();
        }
    }
    assert_agrees(&mut session, &path);
    // An undo of what an earlier session did is carried out once it was fetched from the file.
    analysis.renew(session.state());
    analysis.assert_agrees(session.state(), &path);
    all(&mut session, &Command::Redo, |session| session.redo_words().is_some());
    let last = whole(session.state());
    all(&mut session, &Command::Undo, |session| session.undo_words().is_some());
    assert_eq!(whole(session.state()), first, "undoing everything does not lead back");
    assert_agrees(&mut session, &path);
    all(&mut session, &Command::Redo, |session| session.redo_words().is_some());
    assert_eq!(whole(session.state()), last, "redoing everything does not lead forward");
    assert_agrees(&mut session, &path);
    session.close().unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn memory_file_and_history_agree(
        begin in (1..4u32),
        deeds in proptest::collection::vec(deed(), 1..60),
        reopened_at in 0..60usize,
    ) {
        // Something to work on, so that deeds seldom point at nothing.
        let mut all = vec![Deed::AddEvaluator(8), Deed::AddEvaluator(9)];
        all.extend((1..=begin).map(|number| Deed::AddPilot(number + 10)));
        all.extend(deeds);
        check(&all, reopened_at);
    }
}
