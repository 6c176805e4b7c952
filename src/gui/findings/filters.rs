//! What of the findings is looked for: words, and one choice of each thing that a finding has. What is rarely asked stands
//! on a second line that unfolds.

use egui::{Align, Id, Key, Layout, Ui, vec2};

use super::words::{kind_words, topics};
use crate::analysis::change::Class;
use crate::analysis::words;
use crate::app::State;
use crate::app::queries::changes::Pair;
use crate::app::queries::findings::{Changed, FindingQuestion};
use crate::base::{Lang, Phrase};
use crate::gui::ask::Cx;
use crate::gui::overview::model::{Offered, Wanted, capitalised, offered, resolve};
use crate::gui::theme::space;
use crate::gui::widgets::searched::{Findable, SearchWords, Searched};
use crate::gui::widgets::{choose, faint, icon, quiet_button, search_field};
use crate::model::{Entity, FindingKind};

/// How wide the field is, and a choice among many.
const FIELD: f32 = 230.0;
const MANY: f32 = 200.0;

#[derive(Default)]
pub struct Filters {
    is_unfolded: bool,
    built_from: Option<(Lang, Option<Pair>, u64)>,
    labels: Vec<Findable>,
    pilots: Vec<Findable>,
    topics: Vec<(String, String)>,
    scales: Vec<Offered>,
    label: Searched,
    pilot: Searched,
}

pub fn search_id() -> Id {
    Id::unique("findings_search")
}

impl Filters {
    /// Answers whether the person goes down into what was found.
    pub fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, question: &mut FindingQuestion) -> bool {
        self.renew(cx);
        let more = count_more(question);
        let is_more = self.is_unfolded || more > 0;
        let mut goes_down = false;
        ui.horizontal_wrapped(|ui| {
            goes_down = field_ui(ui, cx, &mut question.text);
            kind_ui(ui, cx, question);
            self.topic_ui(ui, cx, question);
            self.label_ui(ui, cx, question);
            let words = cx.tr(if is_more { "findings-less" } else { "findings-more" });
            let sign = if is_more { icon::UNFOLD_LESS } else { icon::FILTER_LIST };
            if quiet_button(ui, sign, &words).clicked() {
                self.is_unfolded = !is_more;
                if is_more {
                    clear_more(question);
                }
            }
            if *question != FindingQuestion::default()
                && quiet_button(ui, icon::CLOSE, &cx.tr("findings-clear")).clicked()
            {
                *question = FindingQuestion::default();
            }
        });
        if is_more {
            ui.horizontal_wrapped(|ui| {
                measurement_ui(ui, cx, question);
                self.pilot_ui(ui, cx, question);
                self.changed_ui(ui, cx, question);
            });
        }
        goes_down
    }

    fn renew(&mut self, cx: &Cx<'_>) {
        let records = [Entity::Tag, Entity::Pilot, Entity::Scale, Entity::Measurement];
        let revisions = cx.state.revisions();
        let key = (cx.lang, cx.pair, revisions.of(&records) + revisions.scores());
        if self.built_from == Some(key) {
            return;
        }
        self.labels = label_offers(cx.state, cx.lang);
        self.pilots = pilot_offers(cx.state, cx.lang);
        self.topics = topics(cx.state, cx.lang);
        self.scales = cx.pair.map(|pair| offered(cx.state, pair, cx.lang)).unwrap_or_default();
        self.built_from = Some(key);
    }

    fn topic_ui(&self, ui: &mut Ui, cx: &Cx<'_>, question: &mut FindingQuestion) {
        let mut topics = self.topics.clone();
        // A topic that is no scale (any more) can have been asked for.
        topics.extend(
            question
                .topic
                .iter()
                .filter(|topic| !self.topics.iter().any(|(held, _)| held == *topic))
                .map(|topic| (topic.clone(), topic.clone())),
        );
        let mut words = vec![cx.tr("findings-any-topic")];
        words.extend(topics.iter().map(|(_, words)| words.clone()));
        let at = question.topic.as_ref().and_then(|topic| topics.iter().position(|(held, _)| held == topic));
        let picked = choose(ui, "findings_topic", &cx.tr("field-topic"), at.map_or(0, |at| at + 1), &words);
        if let Some(picked) = picked {
            question.topic = picked.checked_sub(1).map(|at| topics[at].0.clone());
        }
    }

    /// Any label, none, or one of the codebook.
    fn label_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, question: &mut FindingQuestion) {
        let tags = cx.state.tags();
        let at = match question.tag {
            _ if question.without_tags => 1,
            Some(tag) => tags.iter().position(|held| held.id == tag).map_or(0, |at| at + 2),
            None => 0,
        };
        let words = search_words(cx, "findings-label", "findings-label-search");
        let (label, offers) = (&mut self.label, &self.labels);
        let picked = many_ui(ui, |ui| label.ui(ui, cx.theme, Id::unique("findings_label"), &words, offers, at));
        if let Some(picked) = picked {
            question.without_tags = picked == 1;
            question.tag = picked.checked_sub(2).and_then(|at| tags.get(at)).map(|tag| tag.id);
        }
    }

    fn pilot_ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, question: &mut FindingQuestion) {
        let at = question.pilot.and_then(|pilot| cx.state.pilot_rank(pilot)).map_or(0, |rank| rank + 1);
        let words = search_words(cx, "findings-pilot", "findings-pilot-search");
        let (pilot, offers) = (&mut self.pilot, &self.pilots);
        let picked = many_ui(ui, |ui| pilot.ui(ui, cx.theme, Id::unique("findings_pilot"), &words, offers, at));
        if let Some(picked) = picked {
            question.pilot = picked.checked_sub(1).and_then(|rank| cx.state.pilot_at(rank)).map(|pilot| pilot.id);
        }
    }

    /// How their parts changed, on which scale and by which source.
    fn changed_ui(&self, ui: &mut Ui, cx: &Cx<'_>, question: &mut FindingQuestion) {
        if self.scales.is_empty() {
            return;
        }
        let mut said = vec![cx.tr("findings-any-change")];
        said.extend(
            Class::ALL.map(|class| Phrase::new("findings-parts-of").with("class", words::class(class)).say(cx.lang)),
        );
        let class = question.changed.as_ref().map(|changed| changed.class);
        let at = class.and_then(|class| Class::ALL.iter().position(|held| *held == class)).map_or(0, |at| at + 1);
        if let Some(picked) = choose(ui, "findings_class", &cx.tr("findings-change-of"), at, &said) {
            let (scale, source) = question.changed.take().map(|held| (held.scale, held.source)).unzip();
            let class = picked.checked_sub(1).map(|at| Class::ALL[at]);
            let found = resolve(&self.scales, &Wanted { scale, source, ..Wanted::default() });
            question.changed = class.zip(found).map(|(class, (scale, source))| Changed {
                scale: self.scales[scale].key.clone(),
                source,
                class,
            });
        }
        if let Some(changed) = &mut question.changed {
            faint(ui, cx.theme, &cx.tr("findings-on"));
            let mut wanted =
                Wanted { scale: Some(changed.scale.clone()), source: Some(changed.source), ..Wanted::default() };
            scale_ui(ui, cx, "findings", &self.scales, &mut wanted);
            if let Some((scale, source)) = resolve(&self.scales, &wanted) {
                changed.scale = self.scales[scale].key.clone();
                changed.source = source;
            }
        }
    }
}

/// A scale, and a source that has scores on it.
pub fn scale_ui(ui: &mut Ui, cx: &Cx<'_>, id: &str, scales: &[Offered], wanted: &mut Wanted) {
    let Some((scale, source)) = resolve(scales, wanted) else { return };
    let titles: Vec<String> = scales.iter().map(|held| held.title.clone()).collect();
    if let Some(picked) = choose(ui, &format!("{id}_change_scale"), &cx.tr("analyse-scale"), scale, &titles) {
        wanted.scale = Some(scales[picked].key.clone());
    }
    let sources = &scales[scale].sources;
    let at = sources.iter().position(|held| *held == source).unwrap_or_default();
    let said: Vec<String> = sources.iter().map(|held| capitalised(&words::source(*held).say(cx.lang))).collect();
    if let Some(picked) = choose(ui, &format!("{id}_change_source"), &cx.tr("analyse-source"), at, &said) {
        wanted.source = Some(sources[picked]);
    }
}

/// A choice among many takes no more room than this, wherever it stands on the line.
fn many_ui<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.allocate_ui_with_layout(vec2(MANY, space::TARGET), Layout::left_to_right(Align::Center), |ui| {
        ui.set_max_width(MANY);
        add(ui)
    })
    .inner
}

fn search_words(cx: &Cx<'_>, label: &str, search: &str) -> SearchWords {
    let search = cx.tr(search);
    SearchWords { label: cx.tr(label), hint: search.clone(), search, nothing: cx.tr("findings-nothing-called") }
}

fn label_offers(state: &State, lang: Lang) -> Vec<Findable> {
    let fixed = ["findings-any-label", "findings-no-label"].map(|key| Findable::new(lang.tr(key), String::new()));
    let tags = state.tags().iter().map(|tag| Findable::new(tag.name.get(lang).to_owned(), String::new()));
    fixed.into_iter().chain(tags).collect()
}

fn pilot_offers(state: &State, lang: Lang) -> Vec<Findable> {
    let any = Findable::new(lang.tr("findings-any-pilot"), String::new());
    let pilots = state
        .pilots()
        .map(|pilot| Findable::new(format!("{} · {}", pilot.number, pilot.name), pilot.number.to_string()));
    std::iter::once(any).chain(pilots).collect()
}

fn field_ui(ui: &mut Ui, cx: &Cx<'_>, text: &mut String) -> bool {
    let response = search_field(ui, search_id(), &cx.tr("findings-search"), text, FIELD);
    if cx.focus_search {
        response.request_focus();
    }
    let is_here = response.has_focus() || response.lost_focus();
    is_here && ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::ArrowDown))
}

fn kind_ui(ui: &mut Ui, cx: &Cx<'_>, question: &mut FindingQuestion) {
    if let Some(kind) = choose_kind(ui, cx, "findings_kind", question.kind) {
        question.kind = kind;
    }
}

/// Any kind, or one.
pub fn choose_kind(ui: &mut Ui, cx: &Cx<'_>, id: &str, kind: Option<FindingKind>) -> Option<Option<FindingKind>> {
    let mut words = vec![cx.tr("findings-any-kind")];
    words.extend(FindingKind::ALL.map(|kind| kind_words(kind, cx.lang)));
    let at = kind.and_then(|kind| FindingKind::ALL.iter().position(|held| *held == kind)).map_or(0, |at| at + 1);
    let picked = choose(ui, id, &cx.tr("findings-filter"), at, &words)?;
    Some(picked.checked_sub(1).map(|at| FindingKind::ALL[at]))
}

fn measurement_ui(ui: &mut Ui, cx: &Cx<'_>, question: &mut FindingQuestion) {
    let held = cx.state.measurements();
    let mut words = vec![cx.tr("findings-any-measurement"), cx.tr("role-measurement-unknown")];
    words.extend(held.iter().map(|held| held.name.get(cx.lang).to_owned()));
    let at = match question.measurement {
        _ if question.without_measurement => 1,
        Some(id) => held.iter().position(|held| held.id == id).map_or(0, |at| at + 2),
        None => 0,
    };
    if let Some(picked) = choose(ui, "findings_measurement", &cx.tr("field-measurement"), at, &words) {
        question.without_measurement = picked == 1;
        question.measurement = picked.checked_sub(2).map(|at| held[at].id);
    }
}

/// How many of the choices on the second line are made.
fn count_more(question: &FindingQuestion) -> usize {
    let made = [
        question.measurement.is_some() || question.without_measurement,
        question.pilot.is_some(),
        question.changed.is_some(),
    ];
    made.into_iter().filter(|is_made| *is_made).count()
}

fn clear_more(question: &mut FindingQuestion) {
    question.measurement = None;
    question.without_measurement = false;
    question.pilot = None;
    question.changed = None;
}
