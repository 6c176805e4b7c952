//! What the panel behind a number shows, as plain words: which number of what, the rule, and a row for everything that
//! was filled in behind it. The rows are put into words when they are seen.

use super::{changes, figures};
use crate::analysis::influence::Side;
use crate::analysis::words;
use crate::app::State;
use crate::app::queries::analysis::Analysis;
use crate::app::queries::programme::ProgrammeRow;
use crate::app::queries::provenance::{
    Asked, Behind, Gave, Number, Of, PartLine, Provenance, PublishedLine, RatingLine, ResponseLine,
};
use crate::base::lang::Arg;
use crate::base::{Lang, Phrase, clock, number};
use crate::gui::overview::model::part_words;
use crate::model::{Answer, MeasurementId, PartId, ResponseId};

/// Where a row leads.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Goto {
    Response(ResponseId),
    /// To what is behind the number of this part.
    Part(PartId),
    Nowhere,
}

/// A column and its width in points; one without a width takes what is left.
pub type Heading = (String, Option<f32>);

#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub cells: Vec<String>,
    /// What asks care at it.
    pub note: Option<String>,
    pub goto: Goto,
    /// What the way on is called for this row.
    pub go_words: String,
}

/// All that is shown, but for the rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// `8 · Effectieve methoden`, or the programme's name.
    pub title: String,
    /// `Samenwerking · vragenlijsten · Eerste meting → Tweede meting`.
    pub about: String,
    pub number: String,
    pub value: String,
    pub rule: Vec<String>,
    pub heading: String,
    pub columns: Vec<Heading>,
    pub is_hidden: bool,
}

/// Puts what stands behind a number into words.
pub struct Words<'a> {
    pub state: &'a State,
    pub analysis: &'a Analysis,
    pub asked: &'a Asked,
    pub found: &'a Provenance,
    pub lang: Lang,
}

impl Words<'_> {
    pub fn shown(&self) -> Shown {
        let (state, lang) = (self.state, self.lang);
        let title = match self.asked.of {
            Of::Part(part) => part_words(state, part, lang),
            Of::Programme => state.programme.name.clone(),
        };
        Shown {
            title,
            about: self.about(),
            number: lang.tr(&format!("number-{}", self.asked.number.code())),
            value: self.value(),
            rule: self.found.rule.iter().map(|phrase| phrase.say(lang)).collect(),
            heading: self.heading(),
            columns: self.columns(),
            is_hidden: self.found.behind == Behind::Hidden,
        }
    }

    fn about(&self) -> String {
        let pair = self.asked.question.pair;
        let scale = self.state.scale(&self.asked.scale).map(|scale| scale.title.get(self.lang)).unwrap_or_default();
        let source = words::source(self.asked.source).say(self.lang);
        format!("{scale} · {source} · {} → {}", self.measurement(pair.from), self.measurement(pair.to))
    }

    fn measurement(&self, id: MeasurementId) -> String {
        self.state.measurement(id).map(|held| held.name.get(self.lang).to_owned()).unwrap_or_default()
    }

    /// `○ Eerste meting`: the first is an open mark, the second a filled one.
    fn side(&self, side: Side) -> String {
        let pair = self.asked.question.pair;
        match side {
            Side::Earlier => format!("○ {}", self.measurement(pair.from)),
            Side::Later => format!("● {}", self.measurement(pair.to)),
        }
    }

    /// The number itself; empty where a caller shows it.
    fn value(&self) -> String {
        if self.found.behind == Behind::Hidden {
            return "…".to_owned();
        }
        match self.asked.of {
            Of::Part(part) => {
                let held = self.analysis.of_part(part, &self.asked.scale, self.asked.source);
                let is_of_part = Number::OF_A_PART.contains(&self.asked.number);
                held.filter(|_| is_of_part)
                    .map(|held| {
                        let figure = figures::figure(held, self.asked.number, self.lang);
                        figure.unwrap_or_else(|| figures::NONE.to_owned())
                    })
                    .unwrap_or_default()
            }
            Of::Programme => {
                let row = self.analysis.programme_on(&self.asked.scale, self.asked.source);
                row.map(|row| self.of_programme(row)).unwrap_or_default()
            }
        }
    }

    fn of_programme(&self, row: &ProgrammeRow) -> String {
        match self.asked.number {
            Number::Tally => self.tally(),
            Number::Pooled => row.pooled.map_or_else(
                || figures::NONE.to_owned(),
                |pooled| {
                    let interval = figures::interval((pooled.ci_low, pooled.ci_high), self.lang);
                    format!("{} ({interval})", number::signed(self.lang, pooled.estimate, 1))
                },
            ),
            _ => String::new(),
        }
    }

    /// Of the parts that the reader may see, which stand below.
    fn tally(&self) -> String {
        let Behind::Parts(lines) = &self.found.behind else { return String::new() };
        let class_of = |line: &PartLine| {
            self.analysis.of_part(line.part_id, &self.asked.scale, self.asked.source)?.row.change.class
        };
        let classes: Vec<_> = lines.iter().filter_map(class_of).collect();
        let one = |class| {
            let count = classes.iter().filter(|held| **held == class).count();
            format!("{} {count} {}", figures::class_sign(class), words::class(class).say(self.lang))
        };
        crate::analysis::Class::ALL.map(one).join("  ")
    }

    fn heading(&self) -> String {
        let key = match &self.found.behind {
            Behind::Responses(_) => "provenance-behind-responses",
            Behind::Ratings(_) => "provenance-behind-ratings",
            Behind::Parts(_) => "provenance-behind-parts",
            Behind::Published(_) => return self.lang.tr("provenance-behind-published"),
            Behind::Hidden => return String::new(),
        };
        let without = self.without_score();
        let heading = Phrase::new(key).with("count", self.found.behind.len() - without).say(self.lang);
        if without == 0 {
            return heading;
        }
        let more = Phrase::new("provenance-and-without-score").with("count", without).say(self.lang);
        format!("{heading} {more}")
    }

    /// How many of the rows have too little for a score: they are shown, and do not count.
    fn without_score(&self) -> usize {
        match &self.found.behind {
            Behind::Responses(lines) => lines.iter().filter(|line| line.gave == Gave::NoScore).count(),
            _ => 0,
        }
    }

    fn columns(&self) -> Vec<Heading> {
        let names: &[(&str, Option<f32>)] = match &self.found.behind {
            Behind::Responses(_) => &[
                ("measurement", Some(134.0)),
                ("part", Some(150.0)),
                ("who", None),
                (if matches!(self.asked.number, Number::Answers(_)) { "answer" } else { "score" }, Some(96.0)),
                ("partner", Some(160.0)),
                ("questionnaire", Some(160.0)),
                ("entered", Some(134.0)),
            ],
            Behind::Published(_) => {
                &[("measurement", Some(150.0)), ("mean", Some(96.0)), ("n", Some(90.0)), ("source", None)]
            }
            Behind::Ratings(_) => &[
                ("measurement", Some(130.0)),
                ("part", Some(150.0)),
                ("evaluator", Some(130.0)),
                ("rating", Some(66.0)),
                ("argument", None),
            ],
            Behind::Parts(_) => &[("part", None), ("diff", Some(110.0)), ("error", Some(130.0))],
            Behind::Hidden => &[],
        };
        let kept = names.iter().filter(|(name, _)| self.has_column(name));
        kept.map(|(name, width)| (self.lang.tr(&format!("provenance-column-{name}")), *width)).collect()
    }

    /// A column that says the same of every row, or nothing, is not shown.
    fn has_column(&self, name: &str) -> bool {
        match (&self.found.behind, name) {
            (Behind::Parts(_), "part") => true,
            (Behind::Parts(_), "error") => self.asked.number == Number::Pooled,
            (_, "part") => self.asked.of == Of::Programme,
            (Behind::Responses(lines), "partner") => lines.iter().any(|line| line.partner.is_some()),
            (Behind::Responses(lines), "questionnaire") => {
                lines.iter().any(|line| line.questionnaire_id != lines[0].questionnaire_id)
            }
            _ => true,
        }
    }

    pub fn row(&self, index: usize) -> Option<Row> {
        match &self.found.behind {
            Behind::Responses(lines) => lines.get(index).map(|line| self.response(line)),
            Behind::Published(lines) => lines.get(index).map(|line| self.published(line)),
            Behind::Ratings(lines) => lines.get(index).map(|line| self.rating(line)),
            Behind::Parts(lines) => lines.get(index).map(|line| self.part(line)),
            Behind::Hidden => None,
        }
    }

    fn response(&self, line: &ResponseLine) -> Row {
        let who = line.code.as_deref().map_or_else(|| self.lang.tr("provenance-without-code"), str::to_owned);
        let side = self.side(line.side);
        let mut cells = vec![side.clone()];
        if self.has_column("part") {
            cells.push(part_words(self.state, line.part_id, self.lang));
        }
        cells.extend([who.clone(), self.gave(&line.gave)]);
        if self.has_column("partner") {
            cells.push(line.partner.as_ref().map(|partner| self.partner(line, partner.score)).unwrap_or_default());
        }
        if self.has_column("questionnaire") {
            let held = self.state.questionnaire_version(line.questionnaire_id);
            let version = held.map(|held| {
                Phrase::new("provenance-version")
                    .with("title", &held.definition.title)
                    .with("version", held.definition.version.to_string())
                    .say(self.lang)
            });
            cells.push(version.unwrap_or_default());
        }
        cells.push(clock::date_time(line.entered_at));
        let decided = line.partner.as_ref().filter(|partner| partner.is_decided);
        let decided = decided.map(|it| Phrase::new("provenance-decided").with("code", it.code.as_ref()).say(self.lang));
        let decisive = line.is_decisive.then(|| self.lang.tr("provenance-decisive"));
        let notes: Vec<String> = decisive.into_iter().chain(decided).collect();
        let go = Phrase::new("provenance-to-response-of").with("who", who).with("measurement", side);
        Row {
            cells,
            note: (!notes.is_empty()).then(|| notes.join("; ")),
            goto: Goto::Response(line.id),
            go_words: go.say(self.lang),
        }
    }

    fn gave(&self, gave: &Gave) -> String {
        match gave {
            Gave::Score(score) => number::fixed(self.lang, *score, 1),
            Gave::NoScore => self.lang.tr("provenance-no-score"),
            Gave::Answer(None) => self.lang.tr("provenance-answer-none"),
            Gave::Answer(Some(Answer::Unknown)) => self.lang.tr("provenance-answer-unknown"),
            Gave::Answer(Some(Answer::NotApplicable)) => self.lang.tr("provenance-answer-not-applicable"),
            Gave::Answer(Some(Answer::Number(value))) => number::plain(self.lang, *value),
            Gave::Answer(Some(Answer::Choices(options))) => {
                options.iter().map(|option| option.as_str()).collect::<Vec<_>>().join(", ")
            }
            Gave::Answer(Some(Answer::Text(text))) => text.to_string(),
        }
    }

    /// `3,4 → 4,1 (+0,7)`, first always left of second.
    fn partner(&self, line: &ResponseLine, other: f64) -> String {
        let Some(own) = line.score() else { return String::new() };
        let (first, second) = if line.side == Side::Earlier { (own, other) } else { (other, own) };
        let figure = |value| number::fixed(self.lang, value, 1);
        format!("{} → {} ({})", figure(first), figure(second), number::signed(self.lang, second - first, 1))
    }

    fn published(&self, line: &PublishedLine) -> Row {
        let n = line.n.map_or_else(|| self.lang.tr("provenance-n-unknown"), |n| n.to_string());
        let not_stated = (!line.measurement_stated).then(|| self.lang.tr("provenance-not-stated"));
        let one = line.one_respondent.then(|| self.lang.tr("provenance-one-respondent"));
        let remark = Some(line.remark.get(self.lang).to_owned()).filter(|text| !text.is_empty());
        let notes: Vec<String> = not_stated.into_iter().chain(one).chain(remark).collect();
        Row {
            cells: vec![self.side(line.side), number::plain(self.lang, line.mean), n, line.source.clone()],
            note: (!notes.is_empty()).then(|| notes.join("; ")),
            goto: Goto::Nowhere,
            go_words: String::new(),
        }
    }

    fn rating(&self, line: &RatingLine) -> Row {
        let pair = self.asked.question.pair;
        let name = self.measurement(line.measurement_id);
        let sign = if line.measurement_id == pair.from { "○ " } else { "● " };
        let mut cells = vec![format!("{sign}{name}")];
        if self.has_column("part") {
            cells.push(part_words(self.state, line.part_id, self.lang));
        }
        let argument = [line.argument.get(self.lang), line.source.as_str()];
        let argument: Vec<&str> = argument.into_iter().filter(|text| !text.is_empty()).collect();
        cells.extend([line.evaluator.clone(), line.value.to_string(), argument.join(" · ")]);
        Row { cells, note: None, goto: Goto::Nowhere, go_words: String::new() }
    }

    fn part(&self, line: &PartLine) -> Row {
        let name = part_words(self.state, line.part_id, self.lang);
        let diff = line.diff.map(|diff| number::signed(self.lang, diff, 1));
        let mut cells = vec![name.clone(), diff.unwrap_or_else(|| figures::NONE.to_owned())];
        if self.has_column("error") {
            let error = line.error.map(|error| Phrase::new("provenance-error").with("error", Arg::Number(error, 2)));
            let error = error.unwrap_or_else(|| Phrase::new("provenance-not-pooled"));
            cells.push(error.say(self.lang));
        }
        let go = format!("{}: {name}", self.lang.tr("provenance-title"));
        Row { cells, note: None, goto: Goto::Part(line.part_id), go_words: go }
    }
}

/// The numbers of a part that can be asked about from the same source, in words.
pub fn numbers(asked: &Asked, lang: Lang) -> Vec<(Number, String)> {
    let offered = changes::numbers_of(asked.source).filter(|_| matches!(asked.of, Of::Part(_)));
    offered.map(|number| (number, lang.tr(&format!("number-{}", number.code())))).collect()
}
