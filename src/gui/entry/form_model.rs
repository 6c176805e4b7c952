//! A questionnaire as a form, as plain data: its questions a line each, under their headings; what a key or a typed
//! text means to a question; and how far a form is. Which questions are answered is the caller's to say, so that a
//! second pass is keyed in the same form.

use std::ops::Range;

use crate::base::{Lang, Phrase, Text, Word, number};
use crate::model::questionnaire::{AnswerKind, Choice, Definition, ItemGroup, Section};
use crate::model::response::{Answer, Answers, ItemCode};
use crate::model::{QuestionnaireId, ScaleKey};

#[derive(Clone, Debug, PartialEq)]
pub struct FormModel {
    pub questionnaire: QuestionnaireId,
    pub groups: Vec<Group>,
    pub lines: Vec<Line>,
}

/// Questions under one heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub title: String,
    /// The question above the questions; empty where there is none.
    pub question: String,
    /// The scale that the questions count for.
    pub scale: Option<ScaleKey>,
    /// What the ends of the answers mean, where all questions have the same: `1 helemaal oneens · 5 helemaal eens`.
    pub legend: String,
    pub lines: Range<usize>,
}

/// One question.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub item: ItemCode,
    pub text: String,
    pub kind: AnswerKind,
    pub entry: Entry,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    /// One digit, which answers and goes on.
    Steps(Vec<Step>),
    /// A number of more than one digit, typed.
    Number,
    /// One option, which answers and goes on.
    Choice(Vec<Ticked>),
    /// Options that are ticked and unticked.
    Choices(Vec<Ticked>),
    Text,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub value: u8,
    /// `helemaal eens`; empty where the answer has no words.
    pub label: String,
}

/// An option with the key that ticks it: a digit, and a letter from the tenth on.
#[derive(Clone, Debug, PartialEq)]
pub struct Ticked {
    pub code: Word,
    pub key: Option<char>,
    pub label: String,
}

/// What a key asks of a question that is answered by keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerKey {
    /// A digit, or a letter in lower case.
    Sign(char),
    Unknown,
    NotApplicable,
    TakeBack,
}

/// What comes of a key or of what was typed.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The answer, or nothing to take it back, and whether that is all for this question.
    Put(Option<Answer>, bool),
    Refused(Phrase),
}

const SIGNS: &str = "123456789abcdefghijklmnopqrstuvwxyz";

/// The form of one version of a questionnaire.
pub fn build(questionnaire: QuestionnaireId, definition: &Definition, lang: Lang) -> FormModel {
    let mut model = FormModel { questionnaire, groups: Vec::new(), lines: Vec::new() };
    let mut open: Option<(Section, usize)> = None;
    for placed in definition.every_item() {
        let place = (placed.place.section, placed.place.group);
        if open != Some(place) {
            open = Some(place);
            model.groups.push(group(placed.group, placed.place.section, model.lines.len(), lang));
        }
        let kind = placed.item.answer_kind(definition).cloned().unwrap_or(AnswerKind::Text);
        let entry = entry(&kind, lang);
        let text = placed.item.wording().get(lang).to_owned();
        model.lines.push(Line { item: ItemCode::new(&placed.item.code), text, kind, entry });
        if let Some(group) = model.groups.last_mut() {
            group.lines.end = model.lines.len();
        }
    }
    for group in &mut model.groups {
        group.legend = legend(&model.lines[group.lines.clone()]);
    }
    model
}

fn group(held: Option<&ItemGroup>, section: Section, at: usize, lang: Lang) -> Group {
    let title = held.map_or_else(|| lang.tr("keying-open"), |group| group.title.get(lang).to_owned());
    let question = held.map(|group| group.question.get(lang).to_owned()).unwrap_or_default();
    let scale = held.filter(|_| section == Section::Scales).map(|group| ScaleKey::new(&group.key));
    Group { title, question, scale, legend: String::new(), lines: at..at }
}

fn entry(kind: &AnswerKind, lang: Lang) -> Entry {
    match kind {
        AnswerKind::Rating { min, max, labels } if *min >= 0.0 && *max <= 9.0 => {
            let words = labels.get(lang.code()).or_else(|| labels.get(Lang::Nl.code()));
            let label = |at: usize| words.and_then(|words| words.get(at)).cloned().unwrap_or_default();
            let values = min.ceil() as u8..=max.floor() as u8;
            Entry::Steps(values.enumerate().map(|(at, value)| Step { value, label: label(at) }).collect())
        }
        AnswerKind::Rating { .. } | AnswerKind::Grade { .. } => Entry::Number,
        AnswerKind::Choice { options } => Entry::Choice(ticked(options, lang)),
        AnswerKind::Choices { options, .. } => Entry::Choices(ticked(options, lang)),
        AnswerKind::Text => Entry::Text,
    }
}

fn ticked(options: &[Choice], lang: Lang) -> Vec<Ticked> {
    let signs = SIGNS.chars().map(Some).chain(std::iter::repeat(None));
    let made = options.iter().zip(signs).map(|(option, key)| Ticked {
        code: Word::new(&option.code),
        key,
        label: Text::from(&option.label).get(lang).to_owned(),
    });
    made.collect()
}

/// A number with a sign where its question goes below zero.
fn signed(typed: &str) -> Option<f64> {
    match typed.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => number::parse(rest).map(|value| -value),
        None => number::parse(typed),
    }
}

/// The words of the first and the last step, where all lines have the same steps and these have words.
fn legend(lines: &[Line]) -> String {
    let Some(Line { entry: Entry::Steps(steps), .. }) = lines.first() else { return String::new() };
    let same = lines.iter().all(|line| matches!(&line.entry, Entry::Steps(other) if other == steps));
    match steps.as_slice() {
        [first, .., last] if same && !first.label.is_empty() => {
            format!("{} {} · {} {}", first.value, first.label, last.value, last.label)
        }
        _ => String::new(),
    }
}

impl FormModel {
    /// Under which heading a line stands.
    pub fn group_of(&self, line: usize) -> Option<&Group> {
        self.groups.iter().find(|group| group.lines.contains(&line))
    }

    /// How many questions are answered of how many; open questions are extra.
    pub fn progress(&self, answers: &Answers) -> (usize, usize) {
        let closed = self.lines.iter().filter(|line| line.entry != Entry::Text);
        let (mut answered, mut all) = (0, 0);
        for line in closed {
            all += 1;
            answered += usize::from(answers.get(line.item).is_some());
        }
        (answered, all)
    }

    /// The questions without an answer, as lines; open questions may stay empty.
    pub fn unanswered(&self, answers: &Answers) -> Vec<usize> {
        let misses = |line: &Line| line.entry != Entry::Text && answers.get(line.item).is_none();
        self.lines.iter().enumerate().filter(|(_, line)| misses(line)).map(|(at, _)| at).collect()
    }

    /// Where to go on with a form that was interrupted: behind the last answer.
    pub fn resume_at(&self, answers: &Answers) -> usize {
        let first_open = self.unanswered(answers).first().copied();
        first_open.unwrap_or_else(|| self.lines.len().saturating_sub(1))
    }
}

impl Line {
    /// Whether keys answer it, not a field.
    pub fn is_keyed(&self) -> bool {
        matches!(self.entry, Entry::Steps(_) | Entry::Choice(_) | Entry::Choices(_))
    }

    /// Whether a zero is a value here rather than *unknown*.
    fn counts_from_zero(&self) -> bool {
        matches!(&self.entry, Entry::Steps(steps) if steps.first().is_some_and(|step| step.value == 0))
    }

    /// What a key means to a question that is answered by keys.
    pub fn key(&self, key: AnswerKey, kept: Option<&Answer>) -> Outcome {
        match key {
            AnswerKey::TakeBack => Outcome::Put(None, false),
            AnswerKey::Unknown => Outcome::Put(Some(Answer::Unknown), true),
            AnswerKey::NotApplicable => Outcome::Put(Some(Answer::NotApplicable), true),
            AnswerKey::Sign('0') if !self.counts_from_zero() => Outcome::Put(Some(Answer::Unknown), true),
            AnswerKey::Sign(sign) => self.sign(sign, kept),
        }
    }

    fn sign(&self, sign: char, kept: Option<&Answer>) -> Outcome {
        match &self.entry {
            Entry::Steps(_) => match sign.to_digit(10) {
                Some(value) => self.checked(Answer::Number(f64::from(value)), true),
                None => Outcome::Refused(Phrase::new("keying-digits-only")),
            },
            Entry::Choice(options) | Entry::Choices(options) => {
                match options.iter().find(|option| option.key == Some(sign)) {
                    Some(option) => self.tick(option.code, kept),
                    None => Outcome::Refused(Phrase::new("keying-no-option").with("count", options.len())),
                }
            }
            Entry::Number | Entry::Text => Outcome::Refused(Phrase::new("misfit-wrong-kind")),
        }
    }

    /// Ticks an option, or unticks it; where one option answers, it takes the other's place and that is all.
    pub fn tick(&self, option: Word, kept: Option<&Answer>) -> Outcome {
        let Entry::Choices(options) = &self.entry else {
            return self.checked(Answer::choices([option]), true);
        };
        let held: &[Word] = match kept {
            Some(Answer::Choices(held)) => held,
            _ => &[],
        };
        let on = |code: Word| held.contains(&code) != (code == option);
        let chosen: Vec<Word> = options.iter().map(|held| held.code).filter(|code| on(*code)).collect();
        let answer = (!chosen.is_empty()).then(|| Answer::choices(chosen));
        Outcome::Put(answer, false)
    }

    /// What was typed in the field of a number or an open question; empty takes the answer back.
    pub fn typed(&self, typed: &str) -> Outcome {
        let typed = typed.trim();
        if typed.is_empty() {
            return Outcome::Put(None, true);
        }
        if self.entry == Entry::Text {
            return self.checked(Answer::text(typed), true);
        }
        match typed {
            "?" => return Outcome::Put(Some(Answer::Unknown), true),
            "-" | "–" => return Outcome::Put(Some(Answer::NotApplicable), true),
            _ => {}
        }
        let Some(value) = signed(typed) else {
            return Outcome::Refused(Phrase::new("keying-no-number").with("typed", typed));
        };
        match self.checked(Answer::Number(value), true) {
            Outcome::Refused(_) if typed == "0" => Outcome::Put(Some(Answer::Unknown), true),
            outcome => outcome,
        }
    }

    fn checked(&self, answer: Answer, is_all: bool) -> Outcome {
        match self.kind.accepts(&answer) {
            Ok(()) => Outcome::Put(Some(answer), is_all),
            Err(misfit) => Outcome::Refused(misfit.phrase()),
        }
    }

    /// What stands in the field of a number or an open question.
    pub fn field_text(answer: Option<&Answer>, lang: Lang) -> String {
        match answer {
            Some(Answer::Number(value)) => number::plain(lang, *value),
            Some(Answer::Unknown) => "?".to_owned(),
            Some(Answer::NotApplicable) => "–".to_owned(),
            Some(Answer::Text(text)) => (**text).clone(),
            Some(Answer::Choices(_)) | None => String::new(),
        }
    }

    /// The answer in words: `4 · eens`, `weet niet`, `stuurt, denkt mee`; none where it is missing.
    pub fn words(&self, answer: Option<&Answer>, lang: Lang) -> Option<String> {
        Some(match answer? {
            Answer::Number(value) => self.step_words(*value, lang),
            Answer::Unknown => lang.tr("keying-unknown"),
            Answer::NotApplicable => lang.tr("keying-not-applicable"),
            Answer::Choices(chosen) => self.option_words(chosen),
            Answer::Text(text) => (**text).clone(),
        })
    }

    fn step_words(&self, value: f64, lang: Lang) -> String {
        let shown = number::plain(lang, value);
        match &self.entry {
            Entry::Steps(steps) => match steps.iter().find(|step| f64::from(step.value) == value) {
                Some(step) if !step.label.is_empty() => format!("{shown} · {}", step.label),
                _ => shown,
            },
            _ => shown,
        }
    }

    fn option_words(&self, chosen: &[Word]) -> String {
        let (Entry::Choice(options) | Entry::Choices(options)) = &self.entry else { return String::new() };
        let label = |code: &Word| {
            let known = options.iter().find(|option| option.code == *code);
            known.map_or_else(|| code.as_str().to_owned(), |option| option.label.clone())
        };
        chosen.iter().map(label).collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
#[path = "form_model/tests.rs"]
mod tests;
