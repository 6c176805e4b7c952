//! What a cell answers to an item. Everything that can be worked out beforehand is: a cell with one digit in a column of
//! ratings is read without looking anything up, and any other word is looked up once.

use std::collections::HashMap;

use super::super::dataset::Missing;
use super::super::table::{Cell, number};
use super::problem::ProblemKind;
use super::words::{is_blank, is_missing, no_answer, plain, question, text_of, written, yes_or_no};
use crate::base::number::plain as plain_number;
use crate::base::{Lang, Word};
use crate::model::import_map::Decimal;
use crate::model::questionnaire::{AnswerKind, Choice};
use crate::model::{Answer, ItemCode, Misfit};

/// What a word means in the column of an item.
#[derive(Clone, Debug, PartialEq)]
pub enum Meant {
    Answer(Answer),
    /// No answer was given.
    Missing,
}

/// Reads the column of one item.
pub struct ItemReader {
    pub item: ItemCode,
    kind: AnswerKind,
    decimal: Decimal,
    words: HashMap<String, Meant>,
    /// Single digits that are their own value, where no word says otherwise.
    digits: Option<(u8, u8)>,
}

impl ItemReader {
    pub fn of(item: ItemCode, kind: &AnswerKind, decimal: Decimal) -> Self {
        let digits = match kind {
            AnswerKind::Rating { min, max, .. } | AnswerKind::Grade { min, max } => {
                Some(((min.max(0.0).ceil()) as u8, max.min(9.0).floor() as u8))
            }
            _ => None,
        };
        Self { item, kind: kind.clone(), decimal, words: own_words(kind), digits }
    }

    pub fn kind(&self) -> &AnswerKind {
        &self.kind
    }

    /// Gives a word a meaning of its own in this column.
    pub fn add_word(&mut self, word: &str, meant: Meant) {
        let word = plain(word);
        if word.starts_with(|first: char| first.is_ascii_digit()) {
            self.digits = None;
        }
        self.words.insert(word, meant);
    }

    /// What a map says a word means: a value, an option, `unknown`, `not_applicable` or `missing`.
    pub fn meant_by(&self, said: &str) -> Option<Meant> {
        let said_plain = plain(said);
        if let Some(missing) = no_answer(&said_plain) {
            return (self.kind != AnswerKind::Text).then(|| Meant::Answer(state(missing)));
        }
        if is_missing(&said_plain) {
            return Some(Meant::Missing);
        }
        let answer = match &self.kind {
            AnswerKind::Rating { .. } | AnswerKind::Grade { .. } => match self.words.get(&said_plain) {
                Some(Meant::Answer(answer)) => answer.clone(),
                _ => Answer::Number(crate::base::number::parse(said)?),
            },
            AnswerKind::Choice { options } | AnswerKind::Choices { options, .. } => self.options(said, options).ok()?,
            AnswerKind::Text => Answer::text(said),
        };
        self.kind.accepts(&answer).is_ok().then_some(Meant::Answer(answer))
    }

    /// The answer in a cell; none where nothing was answered.
    #[inline]
    pub fn read(&self, cell: &Cell<'_>) -> Result<Option<Answer>, ProblemKind> {
        if let (Cell::Text(text), Some((least, most))) = (cell, self.digits)
            && let [digit @ b'0'..=b'9'] = text.as_bytes()
            && (least..=most).contains(&(digit - b'0'))
        {
            return Ok(Some(Answer::Number(f64::from(digit - b'0'))));
        }
        self.read_slowly(cell)
    }

    fn read_slowly(&self, cell: &Cell<'_>) -> Result<Option<Answer>, ProblemKind> {
        if is_blank(cell) {
            return Ok(None);
        }
        match cell {
            Cell::Formula(_) => return Err(ProblemKind::Formula),
            Cell::Fault(_) => return Err(ProblemKind::Fault),
            Cell::UserMissing(label) => return Ok(self.user_missing(label)),
            _ => {}
        }
        if let Some(meant) = self.word(cell) {
            return Ok(answered(meant));
        }
        let answer = match &self.kind {
            AnswerKind::Text => Answer::text(&text_of(cell)),
            AnswerKind::Rating { .. } | AnswerKind::Grade { .. } => self.number(cell)?,
            AnswerKind::Choice { options } | AnswerKind::Choices { options, .. } => match cell {
                Cell::Date(_) => return Err(ProblemKind::Date),
                _ => self.options(&text_of(cell), options)?,
            },
        };
        self.kind.accepts(&answer).map_err(ProblemKind::Misfit)?;
        Ok(Some(answer))
    }

    fn word(&self, cell: &Cell<'_>) -> Option<&Meant> {
        match self.words.is_empty() {
            true => None,
            false => self.words.get(&plain(&text_of(cell))),
        }
    }

    /// A value that SPSS counts as missing: what its label says, else not applicable.
    pub fn user_missing(&self, label: &str) -> Option<Answer> {
        let label = plain(label);
        match self.words.get(&label) {
            Some(meant) => answered(meant),
            None if self.kind == AnswerKind::Text || is_missing(&label) => None,
            None => Some(state(no_answer(&label).unwrap_or(Missing::NotApplicable))),
        }
    }

    fn number(&self, cell: &Cell<'_>) -> Result<Answer, ProblemKind> {
        match cell {
            Cell::Number(value) => Ok(Answer::Number(*value)),
            Cell::Date(_) => Err(ProblemKind::Date),
            Cell::Text(text) => {
                number(text, self.decimal).map(Answer::Number).ok_or(ProblemKind::NotANumber(self.decimal))
            }
            _ => Err(ProblemKind::NotANumber(self.decimal)),
        }
    }

    /// One option, or several with `|` between them; with `;`, `,` or, of codes, spaces where every piece is one.
    fn options(&self, text: &str, options: &[Choice]) -> Result<Answer, ProblemKind> {
        if let Some(option) = option_of(options, text) {
            return Ok(Answer::choices([option]));
        }
        if text.contains('|') {
            let pieces = text.split('|').map(str::trim).filter(|piece| !piece.is_empty());
            let found: Option<Vec<Word>> = pieces.map(|piece| option_of(options, piece)).collect();
            return in_order(found.ok_or(ProblemKind::UnknownOption)?, options);
        }
        for mark in [';', ',', ' '] {
            let pieces: Vec<&str> = text.split(mark).map(str::trim).filter(|piece| !piece.is_empty()).collect();
            let is_of_codes = mark == ' ';
            let one = |piece: &&str| if is_of_codes { code_of(options, piece) } else { option_of(options, piece) };
            if let (true, Some(found)) = (pieces.len() > 1 || mark == ';', pieces.iter().map(one).collect()) {
                return in_order(found, options);
            }
        }
        Err(ProblemKind::UnknownOption)
    }
}

fn answered(meant: &Meant) -> Option<Answer> {
    match meant {
        Meant::Answer(answer) => Some(answer.clone()),
        Meant::Missing => None,
    }
}

pub fn state(missing: Missing) -> Answer {
    match missing {
        Missing::Unknown => Answer::Unknown,
        Missing::NotApplicable => Answer::NotApplicable,
    }
}

fn code_of(options: &[Choice], text: &str) -> Option<Word> {
    let found = options.iter().find(|option| option.code.eq_ignore_ascii_case(text))?;
    Some(Word::new(&found.code))
}

/// An option by its code, else by its label in either language.
fn option_of(options: &[Choice], text: &str) -> Option<Word> {
    code_of(options, text.trim()).or_else(|| {
        let text = question(text);
        let is_it = |option: &&Choice| [&option.label.nl, &option.label.en].iter().any(|label| question(label) == text);
        let found = options.iter().find(is_it).filter(|_| !text.is_empty())?;
        Some(Word::new(&found.code))
    })
}

/// Options in the questionnaire's order; the same one twice is a misfit.
pub fn in_order(mut found: Vec<Word>, options: &[Choice]) -> Result<Answer, ProblemKind> {
    let rank = |option: &Word| options.iter().position(|known| known.code == option.as_str());
    found.sort_by_key(rank);
    match found.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(ProblemKind::Misfit(Misfit::Twice(pair[0]))),
        None => Ok(Answer::choices(found)),
    }
}

/// What the words of a questionnaire, and those that every file may hold, mean for answers of this kind.
fn own_words(kind: &AnswerKind) -> HashMap<String, Meant> {
    let mut words = HashMap::new();
    if *kind == AnswerKind::Text {
        return words;
    }
    let states = Missing::ALL.into_iter().flat_map(|missing| missing.words().iter().map(move |word| (*word, missing)));
    for (word, missing) in states {
        words.insert(plain(word), Meant::Answer(state(missing)));
    }
    for word in ["unknown", "weet ik niet", "weet_niet", "do not know", "dont know", "not_applicable", "n.v.t"] {
        if let Some(missing) = no_answer(word) {
            words.insert(word.to_owned(), Meant::Answer(state(missing)));
        }
    }
    match kind {
        AnswerKind::Rating { min, labels, .. } => {
            for (rank, label) in labels.values().flat_map(|labels| labels.iter().enumerate()) {
                add_label(&mut words, label, min + rank as f64);
            }
        }
        // An option may be called "weet niet"; then that is what was chosen.
        AnswerKind::Choice { options } | AnswerKind::Choices { options, .. } => {
            for option in options {
                for label in [&option.label.nl, &option.label.en] {
                    words.remove(&plain(label));
                }
            }
        }
        _ => {}
    }
    words
}

/// `helemaal eens`, and with its number before or behind it, as tools show it.
fn add_label(words: &mut HashMap<String, Meant>, label: &str, value: f64) {
    let label = plain(label);
    let number = plain_number(Lang::En, value);
    if label.is_empty() || label.chars().all(|letter| letter.is_ascii_digit()) {
        return;
    }
    let meant = Meant::Answer(Answer::Number(value));
    let forms = [
        label.clone(),
        format!("{number} {label}"),
        format!("{number} - {label}"),
        format!("{number} = {label}"),
        format!("{number}. {label}"),
        format!("{number}: {label}"),
        format!("({number}) {label}"),
        format!("{label} ({number})"),
    ];
    words.extend(forms.into_iter().map(|form| (form, meant.clone())));
}

/// Reads the column of one option of an item.
pub struct OptionReader {
    pub option: Word,
    words: HashMap<String, bool>,
}

/// What the column of one option says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Tick {
    Empty,
    Chosen(bool),
    State(Missing),
}

impl OptionReader {
    pub fn of(option: Word, options: &[Choice]) -> Self {
        // A column of an option may repeat its label where it was chosen.
        let known = options.iter().find(|known| known.code == option.as_str());
        let named = known.iter().flat_map(|known| [&known.code, &known.label.nl, &known.label.en]);
        let words = named.filter(|name| !name.is_empty()).map(|name| (plain(name), true)).collect();
        Self { option, words }
    }

    pub fn add_word(&mut self, word: &str, is_chosen: bool) {
        self.words.insert(plain(word), is_chosen);
    }

    pub fn read(&self, cell: &Cell<'_>) -> Result<Tick, ProblemKind> {
        if is_blank(cell) {
            return Ok(Tick::Empty);
        }
        match cell {
            Cell::Formula(_) => return Err(ProblemKind::Formula),
            Cell::Fault(_) => return Err(ProblemKind::Fault),
            Cell::Date(_) => return Err(ProblemKind::Date),
            Cell::UserMissing(label) => return Ok(user_missing_tick(label)),
            _ => {}
        }
        let said = plain(&written(cell));
        if let Some(is_chosen) = self.words.get(&said).copied().or_else(|| yes_or_no(&said)) {
            return Ok(Tick::Chosen(is_chosen));
        }
        no_answer(&said).map(Tick::State).ok_or(ProblemKind::NotYesOrNo)
    }
}

fn user_missing_tick(label: &str) -> Tick {
    let label = plain(label);
    if is_missing(&label) { Tick::Empty } else { Tick::State(no_answer(&label).unwrap_or(Missing::NotApplicable)) }
}

/// What the columns of an item's options come to together.
pub fn ticked(ticks: &[(Word, Tick)], options: &[Choice]) -> Result<Option<Answer>, ProblemKind> {
    let chosen = || ticks.iter().filter(|(_, tick)| *tick == Tick::Chosen(true)).map(|(option, _)| *option);
    let said = ticks.iter().find_map(|(_, tick)| match tick {
        Tick::State(missing) => Some(*missing),
        _ => None,
    });
    match said {
        Some(_) if chosen().next().is_some() => Err(ProblemKind::OptionsAndNone),
        Some(missing) => Ok(Some(state(missing))),
        None if ticks.iter().all(|(_, tick)| *tick == Tick::Empty) => Ok(None),
        None => in_order(chosen().collect(), options).map(Some),
    }
}

#[cfg(test)]
mod tests;
